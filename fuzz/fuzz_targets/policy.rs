//! Policy documents: what is understood can be evaluated, and what it denies no more statements allow.
#![no_main]

use policy::{Attached, Caller, Context, Decision, Grammar, Identity, Policy, PolicySet, Request, evaluate};
use std::sync::Arc;

const ACCOUNT: &str = "111111111111";
const ALL: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

fn attached(policy: Policy) -> [Attached; 1] {
    [Attached { source: Arc::from("p"), policy: Arc::new(policy) }]
}

fn context<'a>() -> Context<'a> {
    let mut context = Context::new();
    context.set("aws:username", "${*}?*");
    context.set("aws:SourceIp", "10.0.0.1");
    context.set("aws:CurrentTime", "2026-01-01T00:00:00Z");
    context.set_many("aws:TagKeys", ["a", "é"]);
    context
}

fn decide(policy: Policy) {
    let (own, all) = (attached(policy), attached(Policy::parse(ALL, Grammar::Inline).expect("a policy")));
    let context = context();
    let identity = Identity {
        account: ACCOUNT,
        arn: "arn:aws:iam::111111111111:user/ann",
        user_id: "AIDAAAAAAAAAAAAAAAAAA",
        role_arn: None,
        root: false,
    };
    for caller in [Caller::Identity(identity), Caller::Service("s3.amazonaws.com"), Caller::Anonymous] {
        for resource in ["*", "arn:aws:s3:::b/k", "arn:", "é"] {
            let request =
                Request { caller, action: "s3:GetObject", resource, resource_account: ACCOUNT, context: &context };
            let alone = PolicySet { identity: &own, resource: &own, ..PolicySet::default() };
            let both: Vec<Attached> = own.iter().chain(&all).cloned().collect();
            let more = PolicySet { identity: &both, resource: &both, ..PolicySet::default() };
            if let Decision::ExplicitDeny(_) = evaluate(&request, &alone) {
                assert!(!evaluate(&request, &more).allowed(), "an allow overcame a deny");
            }
        }
    }
}

libfuzzer_sys::fuzz_target!(|text: &str| {
    for grammar in [Grammar::Managed, Grammar::Inline, Grammar::Resource, Grammar::Trust] {
        if let Ok(policy) = Policy::parse(text, grammar) {
            decide(policy);
        }
    }
});
