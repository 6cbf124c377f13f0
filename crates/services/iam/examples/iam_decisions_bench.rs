//! `cargo run --release -p service-iam --example iam_decisions_bench`: what a decision costs on one core, beside the same call when
//! policies are not asked. All that the authorizer does is included: resources and keys from the facts, fifty statements of a role.
//!
//! Goals: at most 15 µs more than an open call, and 100,000 decisions a second.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "../tests/house/mod.rs"]
mod house;

use house::House;
use identity::{Enforcement, Mode};
use platform::Authorizer as _;
use std::time::{Duration, Instant};
use store::Store;

const STATEMENTS: usize = 50;
const ROUNDS: u32 = 100_000;
/// The best of so many runs counts: the machine may have other work.
const RUNS: usize = 5;
const MORE_MAX: Duration = Duration::from_micros(15);
const DECISIONS_MIN: f64 = 100_000.0;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let open = measured(Enforcement::Off).await;
    let enforced = measured(Enforcement::Enforce).await;
    let (more, rate) = (enforced.saturating_sub(open), 1.0 / enforced.as_secs_f64());
    let verdict = |kept: bool| if kept { "kept" } else { "MISSED" };
    println!("{STATEMENTS} statements: {enforced:?} a decision, {open:?} without");
    println!("more than an open call: {more:?} (goal {MORE_MAX:?}: {})", verdict(more <= MORE_MAX));
    println!("decisions a second on one core: {rate:.0} (goal {DECISIONS_MIN:.0}: {})", verdict(rate >= DECISIONS_MIN));
}

/// What one call takes: a role whose last statement is the one that allows it.
async fn measured(enforcement: Enforcement) -> Duration {
    let house = House::with(Store::memory(), Mode::Open, enforcement, true).await;
    let arn = |n| format!("arn:aws:lambda:us-east-1:{}:function:f{n}", house::ACCOUNT);
    let statements: Vec<String> = (0..STATEMENTS).map(|n| house::allow("lambda:InvokeFunction", &arn(n))).collect();
    let role = house.role("r", &house::trust_account()).await;
    house.role_policy("r", "p", &statements.join(",")).await;
    let assume =
        api::sts::AssumeRoleRequest { role_arn: role.arn, role_session_name: "session".into(), ..Default::default() };
    let (_, session) = house.assume(&House::root(), assume).await.expect("root may");
    let operation = api::lambda::SERVICE.operation("Invoke").expect("an operation");
    let name = format!("f{}", STATEMENTS - 1);
    let input = contract::Value::Struct(vec![("FunctionName", contract::Value::Str(name))]);
    let ctx = house::context(&session);
    let mut best = Duration::MAX;
    for _ in 0..RUNS {
        let started = Instant::now();
        for _ in 0..ROUNDS {
            house.authorizer.authorize(&ctx, &api::lambda::SERVICE, operation, &input).await.expect("allowed");
        }
        best = best.min(started.elapsed() / ROUNDS);
    }
    best
}
