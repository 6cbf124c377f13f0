//! Metrics of a mapping that asked for them.

use super::poller::Settings;
use crate::measure::NAMESPACE;
use crate::service::LambdaService;
use metrics::Series;

impl Settings {
    /// Counts events of the mapping, if it is configured with `EventCount`.
    pub(crate) fn count(&self, lambda: &LambdaService, name: &str, events: usize) {
        let mapping = &self.mapping;
        let wanted = mapping.metrics.iter().flatten().any(|group| group == "EventCount");
        if !wanted || events == 0 {
            return;
        }
        let dimensions = vec![("EventSourceMappingUUID".to_owned(), mapping.uuid.clone())];
        let series = Series::new(&mapping.account, &mapping.region, NAMESPACE, name, dimensions);
        #[expect(clippy::cast_precision_loss, reason = "ten thousand at most")]
        lambda.metrics.record(series, "Count", events as f64, lambda.now_ms());
    }
}
