//! CloudWatch's metrics of topics: recorded where things happen, kept by the crate `metrics`.

use crate::names::TopicName;
use metrics::{Gauge, Metrics, Series};
use std::sync::Arc;

/// The gauges of one topic.
pub(crate) struct Measures {
    published: Arc<Gauge>,
    size: Arc<Gauge>,
    delivered: Arc<Gauge>,
    failed: Arc<Gauge>,
    filtered: Arc<Gauge>,
    redriven: Arc<Gauge>,
    lost: Arc<Gauge>,
}

impl Measures {
    pub(crate) fn new(metrics: &Metrics, topic: &TopicName) -> Self {
        let gauge = |name: &str, unit| {
            let dimensions = vec![("TopicName".to_owned(), topic.name.clone())];
            metrics.gauge(vec![Series::new(&topic.account, &topic.region, "AWS/SNS", name, dimensions)], unit)
        };
        Self {
            published: gauge("NumberOfMessagesPublished", "Count"),
            size: gauge("PublishSize", "Bytes"),
            delivered: gauge("NumberOfNotificationsDelivered", "Count"),
            failed: gauge("NumberOfNotificationsFailed", "Count"),
            filtered: gauge("NumberOfNotificationsFilteredOut", "Count"),
            redriven: gauge("NumberOfNotificationsRedrivenToDlq", "Count"),
            lost: gauge("NumberOfNotificationsFailedToRedriveToDlq", "Count"),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "a message has 256 KiB at most")]
    pub(crate) fn published(&self, bytes: usize, now_ms: i64) {
        self.published.record(1.0, now_ms);
        self.size.record(bytes as f64, now_ms);
    }

    pub(crate) fn delivered(&self, now_ms: i64) {
        self.delivered.record(1.0, now_ms);
    }

    pub(crate) fn failed(&self, now_ms: i64) {
        self.failed.record(1.0, now_ms);
    }

    pub(crate) fn filtered(&self, now_ms: i64) {
        self.filtered.record(1.0, now_ms);
    }

    /// A dead letter has come to its queue.
    pub(crate) fn redriven(&self, now_ms: i64) {
        self.redriven.record(1.0, now_ms);
    }

    /// A dead letter has no place.
    pub(crate) fn lost(&self, now_ms: i64) {
        self.lost.record(1.0, now_ms);
    }
}
