//! CloudWatch's metrics of rules and of PutEvents: recorded where things happen, kept by the crate `metrics`.

use crate::limits;
use crate::names::{BusName, DEFAULT};
use metrics::{Gauge, Metrics, Series};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;

const NAMESPACE: &str = "AWS/Events";

/// The gauges of one rule.
pub(crate) struct Measures {
    matched: Arc<Gauge>,
    triggered: Arc<Gauge>,
    created: Arc<Gauge>,
    attempts: Arc<Gauge>,
    retries: Arc<Gauge>,
    successes: Arc<Gauge>,
    invocations: Arc<Gauge>,
    failed: Arc<Gauge>,
    looped: Arc<Gauge>,
    buried: Arc<Gauge>,
    lost: Arc<Gauge>,
    started_ms: Arc<Gauge>,
    completed_ms: Arc<Gauge>,
}

/// In which series a measure counts besides its rule's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Also {
    Nothing,
    Account,
    AccountAndBus,
}

impl Measures {
    pub(crate) fn new(metrics: &Metrics, bus: &BusName, rule: &str) -> Self {
        let gauge = |name: &str, also: Also, unit| {
            let series = |dimensions| Series::new(&bus.account, &bus.region, NAMESPACE, name, dimensions);
            let of_bus = ("EventBusName".to_owned(), bus.name.clone());
            let of_rule = ("RuleName".to_owned(), rule.to_owned());
            // AWS leaves out the name of the default bus.
            let mut all = vec![match bus.name.as_str() {
                DEFAULT => series(vec![of_rule]),
                _ => series(vec![of_bus.clone(), of_rule]),
            }];
            if also != Also::Nothing {
                all.push(series(Vec::new()));
            }
            if also == Also::AccountAndBus {
                all.push(series(vec![of_bus]));
            }
            metrics.gauge(all, unit)
        };
        let count = |name, also| gauge(name, also, "Count");
        Self {
            matched: count("MatchedEvents", Also::AccountAndBus),
            triggered: count("TriggeredRules", Also::AccountAndBus),
            created: count("InvocationsCreated", Also::AccountAndBus),
            attempts: count("InvocationAttempts", Also::AccountAndBus),
            retries: count("RetryInvocationAttempts", Also::AccountAndBus),
            successes: count("SuccessfulInvocationAttempts", Also::AccountAndBus),
            invocations: count("Invocations", Also::Account),
            failed: count("FailedInvocations", Also::Nothing),
            looped: count("DeadLetterInvocations", Also::Nothing),
            buried: count("InvocationsSentToDlq", Also::Nothing),
            lost: count("InvocationsFailedToBeSentToDlq", Also::Nothing),
            started_ms: gauge("IngestionToInvocationStartLatency", Also::AccountAndBus, "Milliseconds"),
            completed_ms: gauge("IngestionToInvocationCompleteLatency", Also::AccountAndBus, "Milliseconds"),
        }
    }

    /// An event, or a schedule, that goes to so many targets.
    pub(crate) fn triggered(&self, by_event: bool, targets: usize, now_ms: i64) {
        if by_event {
            self.matched.record(1.0, now_ms);
        }
        self.triggered.record(1.0, now_ms);
        if targets > 0 {
            self.created.record_times(1.0, number(targets), now_ms);
        }
    }

    pub(crate) fn attempt(&self, again: bool, arrived_ms: i64, now_ms: i64) {
        self.attempts.record(1.0, now_ms);
        match again {
            true => self.retries.record(1.0, now_ms),
            false => self.started_ms.record(duration(arrived_ms, now_ms), now_ms),
        }
    }

    pub(crate) fn delivered(&self, arrived_ms: i64, now_ms: i64) {
        self.successes.record(1.0, now_ms);
        self.invocations.record(1.0, now_ms);
        self.completed_ms.record(duration(arrived_ms, now_ms), now_ms);
    }

    /// It is not tried again; `looped` when it would have gone round in circles.
    pub(crate) fn failed(&self, looped: bool, now_ms: i64) {
        match looped {
            true => self.looped.record(1.0, now_ms),
            false => {
                self.invocations.record(1.0, now_ms);
                self.failed.record(1.0, now_ms);
            }
        }
    }

    /// What became of a dead letter.
    pub(crate) fn buried(&self, arrived: bool, now_ms: i64) {
        if arrived { &self.buried } else { &self.lost }.record(1.0, now_ms);
    }
}

#[expect(clippy::cast_precision_loss, reason = "no count comes near 2^52")]
fn number(count: usize) -> f64 {
    count as f64
}

#[expect(clippy::cast_precision_loss, reason = "a day has fewer ms than 2^52")]
fn duration(from_ms: i64, to_ms: i64) -> f64 {
    (to_ms - from_ms).max(0) as f64
}

/// The gauges of PutEvents, by account and region.
#[derive(Default)]
pub(crate) struct PutMeasures(Mutex<HashMap<(String, String), Arc<Put>>>);

struct Put {
    calls: Arc<Gauge>,
    successes: Arc<Gauge>,
    failures: Arc<Gauge>,
    entries: Arc<Gauge>,
    failed_entries: Arc<Gauge>,
    bytes: Arc<Gauge>,
}

/// What one call brought.
pub(crate) struct PutCall {
    pub(crate) entries: usize,
    pub(crate) failed: usize,
    pub(crate) bytes: usize,
}

impl PutMeasures {
    fn of(&self, metrics: &Metrics, account: &str, region: &str) -> Arc<Put> {
        let mut known = self.0.lock();
        if known.len() >= limits::PUT_MEASURES_MAX {
            known.clear();
        }
        let put = known.entry((account.to_owned(), region.to_owned())).or_insert_with(|| {
            let gauge =
                |name: &str, unit| metrics.gauge(vec![Series::new(account, region, NAMESPACE, name, Vec::new())], unit);
            Arc::new(Put {
                calls: gauge("PutEventsApproximateCallCount", "Count"),
                successes: gauge("PutEventsApproximateSuccessCount", "Count"),
                failures: gauge("PutEventsApproximateFailedCount", "Count"),
                entries: gauge("PutEventsEntriesCount", "Count"),
                failed_entries: gauge("PutEventsFailedEntriesCount", "Count"),
                bytes: gauge("PutEventsRequestSize", "Bytes"),
            })
        });
        Arc::clone(put)
    }

    pub(crate) fn record(&self, metrics: &Metrics, (account, region): (&str, &str), call: &PutCall, now_ms: i64) {
        let put = self.of(metrics, account, region);
        put.calls.record(1.0, now_ms);
        if call.failed == 0 { &put.successes } else { &put.failures }.record(1.0, now_ms);
        put.entries.record(number(call.entries), now_ms);
        if call.failed > 0 {
            put.failed_entries.record(number(call.failed), now_ms);
        }
        put.bytes.record(number(call.bytes), now_ms);
    }
}
