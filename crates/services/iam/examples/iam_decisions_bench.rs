//! `cargo run --release -p service-iam --example iam_decisions_bench`: calls authorised a second on one core, all that the
//! authorizer does included: resources and keys from the facts, the policies of the user, fifty statements.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "../tests/house/mod.rs"]
mod house;

use house::House;
use platform::Authorizer as _;
use std::time::Instant;

const STATEMENTS: usize = 50;
const ROUNDS: u32 = 50_000;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let house = House::new().await;
    let arn = |n| format!("arn:aws:lambda:us-east-1:{}:function:f{n}", house::ACCOUNT);
    let statements: Vec<String> = (0..STATEMENTS).map(|n| house::allow("lambda:InvokeFunction", &arn(n))).collect();
    let role = house.role("r", &house::trust_account()).await;
    house.role_policy("r", "p", &statements.join(",")).await;
    let assume =
        api::sts::AssumeRoleRequest { role_arn: role.arn, role_session_name: "s".into(), ..Default::default() };
    let (_, session) = house.assume(&House::root(), assume).await.expect("root may");
    let operation = api::lambda::SERVICE.operation("Invoke").expect("an operation");
    let name = format!("f{}", STATEMENTS - 1);
    let input = contract::Value::Struct(vec![("FunctionName", contract::Value::Str(name))]);
    let ctx = house::context(&session);
    let started = Instant::now();
    for _ in 0..ROUNDS {
        house.authorizer.authorize(&ctx, &api::lambda::SERVICE, operation, &input).await.expect("allowed");
    }
    let each = started.elapsed() / ROUNDS;
    println!("{STATEMENTS} statements: {each:?} a call, {:.0} a second", 1.0 / each.as_secs_f64());
}
