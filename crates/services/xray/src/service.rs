//! The service: the generated trait on a store.

use crate::{keep, put, read, sampling};
use api::xray::{self as shape, XRay};
use contract::Error;
use platform::{Call, SharedClock};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use store::Store;
use tokio::sync::Notify;

/// AWS X-Ray on a store.
pub struct XRayService {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    /// Segments since one looked for what is too much.
    pub(crate) arrived: AtomicUsize,
    /// There are many of them.
    pub(crate) crowded: Arc<Notify>,
}

impl XRayService {
    /// Over a store. Nothing of it is only in memory.
    #[must_use]
    pub fn new(store: Store, clock: SharedClock) -> Arc<Self> {
        Arc::new(Self { store, clock, arrived: AtomicUsize::new(0), crowded: Arc::default() })
    }

    /// Begins to remove what is too old or too much.
    pub fn spawn_workers(self: &Arc<Self>) {
        keep::start(self);
    }
}

impl XRay for XRayService {
    async fn put_trace_segments(
        &self,
        call: Call<shape::PutTraceSegmentsRequest>,
    ) -> Result<shape::PutTraceSegmentsResult, Error> {
        put::put(self, call).await
    }

    async fn batch_get_traces(
        &self,
        call: Call<shape::BatchGetTracesRequest>,
    ) -> Result<shape::BatchGetTracesResult, Error> {
        read::traces(self, call).await
    }

    async fn get_trace_summaries(
        &self,
        call: Call<shape::GetTraceSummariesRequest>,
    ) -> Result<shape::GetTraceSummariesResult, Error> {
        read::summaries(self, call).await
    }

    async fn get_sampling_rules(
        &self,
        call: Call<shape::GetSamplingRulesRequest>,
    ) -> Result<shape::GetSamplingRulesResult, Error> {
        Ok(sampling::rules(&call.ctx))
    }

    async fn get_sampling_targets(
        &self,
        call: Call<shape::GetSamplingTargetsRequest>,
    ) -> Result<shape::GetSamplingTargetsResult, Error> {
        Ok(sampling::targets(call.input, self.clock.now_ms()))
    }
}
