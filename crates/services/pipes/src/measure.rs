//! CloudWatch's metrics of pipes: recorded where things happen, kept by the crate `metrics`.

use crate::record::PipeRecord;
use metrics::{Gauge, Metrics, Series};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;

const NAMESPACE: &str = "AWS/EventBridge/Pipes";

/// The gauges of one pipe.
pub(crate) struct Measures {
    concurrency: Arc<Gauge>,
    invocations: Arc<Gauge>,
    events: Arc<Gauge>,
    bytes: Arc<Gauge>,
    duration_ms: Arc<Gauge>,
    failed: Arc<Gauge>,
    partly_failed: Arc<Gauge>,
    enrichment_ms: Arc<Gauge>,
    enrichment_failed: Arc<Gauge>,
    target_ms: Arc<Gauge>,
    target_failed: Arc<Gauge>,
    target_partly_failed: Arc<Gauge>,
    target_skipped: Arc<Gauge>,
}

/// How a stage or a whole execution has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Good,
    Partly,
    Failed,
    Skipped,
}

impl Measures {
    pub(crate) fn new(metrics: &Metrics, pipe: &PipeRecord) -> Self {
        let series = |name: &str, dimension: &str, value: &str| {
            let dimensions = vec![(dimension.to_owned(), value.to_owned())];
            Series::new(&pipe.account, &pipe.region, NAMESPACE, name, dimensions)
        };
        let of_pipe = |name: &str| series(name, "PipeName", &pipe.name);
        let of_account = |name: &str| series(name, "AwsAccountId", &pipe.account);
        let gauge = |name: &str, unit| metrics.gauge(vec![of_pipe(name)], unit);
        let name = "Invocations";
        Self {
            concurrency: metrics.gauge(vec![of_account("Concurrency")], "Count"),
            invocations: metrics.gauge(vec![of_pipe(name), of_account(name)], "Count"),
            events: gauge("EventCount", "Count"),
            bytes: gauge("EventSize", "Bytes"),
            duration_ms: gauge("Duration", "Milliseconds"),
            failed: gauge("ExecutionFailed", "Count"),
            partly_failed: gauge("ExecutionPartiallyFailed", "Count"),
            enrichment_ms: gauge("EnrichmentStageDuration", "Milliseconds"),
            enrichment_failed: gauge("EnrichmentStageFailed", "Count"),
            target_ms: gauge("TargetStageDuration", "Milliseconds"),
            target_failed: gauge("TargetStageFailed", "Count"),
            target_partly_failed: gauge("TargetStagePartiallyFailed", "Count"),
            target_skipped: gauge("TargetStageSkipped", "Count"),
        }
    }

    /// A batch sets out.
    pub(crate) fn begun(&self, running: u64, sizes: impl Iterator<Item = usize>, now_ms: i64) {
        self.concurrency.record(number(running), now_ms);
        self.invocations.record(1.0, now_ms);
        for bytes in sizes {
            self.events.record(1.0, now_ms);
            self.bytes.record(number(bytes as u64), now_ms);
        }
    }

    pub(crate) fn ended(&self, end: End, took_ms: f64, now_ms: i64) {
        self.failed.record(one_if(end == End::Failed), now_ms);
        self.partly_failed.record(one_if(end == End::Partly), now_ms);
        self.duration_ms.record(took_ms, now_ms);
    }

    pub(crate) fn enriched(&self, end: End, took_ms: f64, now_ms: i64) {
        self.enrichment_ms.record(took_ms, now_ms);
        self.enrichment_failed.record(one_if(end == End::Failed), now_ms);
    }

    pub(crate) fn delivered(&self, end: End, took_ms: f64, now_ms: i64) {
        if end != End::Skipped {
            self.target_ms.record(took_ms, now_ms);
        }
        self.target_failed.record(one_if(end == End::Failed), now_ms);
        self.target_partly_failed.record(one_if(end == End::Partly), now_ms);
        self.target_skipped.record(one_if(end == End::Skipped), now_ms);
    }
}

/// AWS counts zeros here.
fn one_if(it_is: bool) -> f64 {
    if it_is { 1.0 } else { 0.0 }
}

#[expect(clippy::cast_precision_loss, reason = "no count comes near 2^52")]
fn number(count: u64) -> f64 {
    count as f64
}

/// Executions under way, by account.
#[derive(Default)]
pub(crate) struct Concurrency(Mutex<HashMap<String, u64>>);

impl Concurrency {
    /// One more; gives how many there are.
    pub(crate) fn enter(&self, account: &str) -> u64 {
        let mut running = self.0.lock();
        let count = running.entry(account.to_owned()).or_default();
        *count += 1;
        *count
    }

    pub(crate) fn leave(&self, account: &str) {
        let mut running = self.0.lock();
        if let Some(count) = running.get_mut(account) {
            *count -= 1;
            if *count == 0 {
                running.remove(account);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_leaves_is_not_counted() {
        let running = Concurrency::default();
        assert_eq!([running.enter("a"), running.enter("a"), running.enter("b")], [1, 2, 1]);
        running.leave("a");
        running.leave("a");
        running.leave("nobody");
        assert_eq!(running.enter("a"), 1);
    }
}
