//! How long it takes to match one event against 1,000 patterns: `cargo run --release -p pattern --example pattern_bench`.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a bench reports, and stops at what it did not expect")]

use pattern::{Dialect, Pattern, PatternSet};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Instant;

const PATTERNS: usize = 1000;
const ROUNDS: u32 = 2000;

fn main() {
    let event = json!({
        "version": "0", "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718", "detail-type": "Order 7", "source": "com.shop",
        "account": "111122223333", "time": "2017-12-22T18:43:48Z", "region": "us-west-1",
        "resources": ["arn:aws:ec2:us-west-1:123456789012:instance/i-1234567890abcdef0"],
        "detail": {"id": 7, "amount": 450.5, "customer": {"country": "NL", "tags": ["new", "vip"]}, "path": "/orders/7/items"},
    });
    measure(
        "one type of detail each",
        &event,
        |n| json!({"source": ["com.shop"], "detail-type": [format!("Order {n}")]}),
    );
    measure(
        "all the same but a prefix",
        &event,
        |n| json!({"source": ["com.shop"], "detail": {"path": [{"prefix": format!("/orders/{n}/")}]}}),
    );
    measure(
        "all the same but a number",
        &event,
        |n| json!({"source": ["com.shop"], "detail": {"amount": [{"numeric": [">", n, "<=", n + 1]}]}}),
    );
    measure(
        "a choice of two",
        &event,
        |n| json!({"$or": [{"detail": {"id": [n]}}, {"detail-type": [format!("Order {n}")]}]}),
    );
}

fn measure(name: &str, event: &Value, pattern: impl Fn(usize) -> Value) {
    let mut set = PatternSet::default();
    for n in 0..PATTERNS {
        set.insert(n, Arc::new(Pattern::compile(&pattern(n), Dialect::EventBridge).unwrap()));
    }
    let matched = set.matches(event).len();
    let start = Instant::now();
    for _ in 0..ROUNDS {
        std::hint::black_box(set.matches(std::hint::black_box(event)));
    }
    println!("{name}: {:?} an event, {matched} of {PATTERNS} match", start.elapsed() / ROUNDS);
}
