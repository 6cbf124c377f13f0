//! CloudWatch's metrics of schedules: recorded where things happen, kept by the crate `metrics`.

use crate::limits;
use crate::records::Name;
use metrics::{Gauge, Metrics, Series};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;

/// The gauges of one group.
pub(crate) struct Measures {
    attempts: Arc<Gauge>,
    errors: Arc<Gauge>,
    throttles: Arc<Gauge>,
    dropped: Arc<Gauge>,
    buried: Arc<Gauge>,
    lost: Arc<Gauge>,
}

impl Measures {
    fn new(metrics: &Metrics, name: &Name) -> Self {
        let gauge = |metric: &str| {
            let series = |dimensions| Series::new(&name.account, &name.region, "AWS/Scheduler", metric, dimensions);
            let of_group = vec![("ScheduleGroup".to_owned(), name.group.clone())];
            metrics.gauge(vec![series(of_group), series(Vec::new())], "Count")
        };
        Self {
            attempts: gauge("InvocationAttemptCount"),
            errors: gauge("TargetErrorCount"),
            throttles: gauge("TargetErrorThrottledCount"),
            dropped: gauge("InvocationDroppedCount"),
            buried: gauge("InvocationsSentToDeadLetterCount"),
            lost: gauge("InvocationsFailedToBeSentToDeadLetterCount"),
        }
    }

    pub(crate) fn attempt(&self, now_ms: i64) {
        self.attempts.record(1.0, now_ms);
    }

    pub(crate) fn error(&self, throttled: bool, now_ms: i64) {
        self.errors.record(1.0, now_ms);
        if throttled {
            self.throttles.record(1.0, now_ms);
        }
    }

    /// It is not tried again.
    pub(crate) fn dropped(&self, now_ms: i64) {
        self.dropped.record(1.0, now_ms);
    }

    /// What became of a dead letter.
    pub(crate) fn buried(&self, arrived: bool, now_ms: i64) {
        if arrived { &self.buried } else { &self.lost }.record(1.0, now_ms);
    }
}

/// The gauges of all groups, by account, region and name.
pub(crate) struct Groups {
    metrics: Arc<Metrics>,
    known: Mutex<HashMap<(String, String, String), Arc<Measures>>>,
}

impl Groups {
    pub(crate) fn new(metrics: Arc<Metrics>) -> Self {
        Self { metrics, known: Mutex::default() }
    }

    pub(crate) fn of(&self, name: &Name) -> Arc<Measures> {
        let mut known = self.known.lock();
        if known.len() >= limits::GROUPS_MEASURED_MAX {
            known.clear();
        }
        let place = (name.account.clone(), name.region.clone(), name.group.clone());
        let measures = known.entry(place).or_insert_with(|| Arc::new(Measures::new(&self.metrics, name)));
        Arc::clone(measures)
    }
}
