//! `cargo bench -p policy`: decisions a second on one core, with fifty statements of which the last allows.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

use policy::{Attached, Caller, Context, Grammar, Identity, Policy, PolicySet, Request, evaluate};
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

const STATEMENTS: usize = 50;
const ROUNDS: u32 = 200_000;

fn main() {
    let plain = |n| format!(r#""Resource":"arn:aws:lambda:*:111111111111:function:f{n}""#);
    let wild = |n| {
        format!(
            r#""Resource":["arn:aws:lambda:*:*:function:*-x-*-f{n}","arn:aws:lambda:us-east-1:111111111111:function:f{n}"]"#
        )
    };
    let conditional = |n| {
        format!(
            r#"{},"Condition":{{"StringLike":{{"aws:PrincipalTag/team":"t*"}},"IpAddress":{{"aws:SourceIp":"10.0.0.0/8"}}}}"#,
            plain(n)
        )
    };
    measure("plain", plain);
    measure("wildcards", wild);
    measure("conditions", conditional);
}

fn measure(name: &str, resource: impl Fn(usize) -> String) {
    let statement = |n| format!(r#"{{"Effect":"Allow","Action":["lambda:Invoke*","lambda:Get*"],{}}}"#, resource(n));
    let statements: Vec<String> = (0..STATEMENTS).map(statement).collect();
    let document = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    let policy = Policy::parse(&document, Grammar::Managed).expect("a policy");
    let attached = [Attached { source: Arc::from("bench"), policy: Arc::new(policy) }];
    let mut context = Context::new();
    context.set("aws:SourceIp", "10.1.2.3");
    context.set("aws:PrincipalTag/team", "tools");
    let arn = format!("arn:aws:lambda:us-east-1:111111111111:function:f{}", STATEMENTS - 1);
    let identity = Identity {
        account: "111111111111",
        arn: "arn:aws:iam::111111111111:user/u",
        user_id: "AIDA",
        role_arn: None,
        root: false,
    };
    let request = Request {
        caller: Caller::Identity(identity),
        action: "lambda:InvokeFunction",
        resource: &arn,
        resource_account: "111111111111",
        context: &context,
    };
    let policies = PolicySet { identity: &attached, ..PolicySet::default() };
    assert!(evaluate(&request, &policies).allowed());
    let started = Instant::now();
    for _ in 0..ROUNDS {
        black_box(evaluate(black_box(&request), &policies));
    }
    let each = started.elapsed() / ROUNDS;
    println!("{name:<12} {STATEMENTS} statements: {each:?} a decision, {:.0} a second", 1.0 / each.as_secs_f64());
}
