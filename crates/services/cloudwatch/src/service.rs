//! The service: the generated trait over the process's metrics.

use crate::{data, list, put, statistics};
use api::cloudwatch::{self as shape, CloudWatch};
use contract::Error;
use metrics::Metrics;
use platform::{Call, SharedClock};
use std::sync::Arc;

/// CloudWatch's metrics.
pub struct CloudWatchService {
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) clock: SharedClock,
}

impl CloudWatchService {
    /// A service over what the process records.
    #[must_use]
    pub fn new(metrics: Arc<Metrics>, clock: SharedClock) -> Arc<Self> {
        Arc::new(Self { metrics, clock })
    }
}

impl CloudWatch for CloudWatchService {
    async fn get_metric_data(
        &self,
        call: Call<shape::GetMetricDataInput>,
    ) -> Result<shape::GetMetricDataOutput, Error> {
        data::get(self, call).await
    }

    async fn get_metric_statistics(
        &self,
        call: Call<shape::GetMetricStatisticsInput>,
    ) -> Result<shape::GetMetricStatisticsOutput, Error> {
        statistics::get(self, call).await
    }

    async fn list_metrics(&self, call: Call<shape::ListMetricsInput>) -> Result<shape::ListMetricsOutput, Error> {
        list::list(self, call).await
    }

    async fn put_metric_data(&self, call: Call<shape::PutMetricDataInput>) -> Result<(), Error> {
        put::put(self, call)
    }
}
