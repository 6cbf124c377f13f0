//! What recording costs: `cargo run --example metrics_bench -p metrics`.

#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

use metrics::{Metrics, Series};
use platform::{SharedClock, SystemClock};
use std::sync::Arc;

const VALUES: u32 = 1_000_000;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let clock: SharedClock = Arc::new(SystemClock::default());
    let metrics = Metrics::new(store::Store::memory(), Arc::clone(&clock));
    let series = |name: &str| Series::new("1", "r", "AWS/Lambda", name, vec![("FunctionName".into(), "f".into())]);
    let gauge = metrics.gauge(vec![series("Duration")], "Milliseconds");
    let now_ms = clock.now_ms();
    let began = clock.instant();
    for value in 0..VALUES {
        gauge.record(f64::from(value % 100), now_ms);
    }
    let each = clock.instant().duration_since(began).as_nanos() / u128::from(VALUES);
    println!("record: {each} ns");
}
