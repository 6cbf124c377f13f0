//! The trait's methods.

use crate::record::Event;
use crate::recorder::Queue;
use api::cloudtrail::{CloudTrail, LookupEventsRequest, LookupEventsResponse};
use contract::Error;
use platform::{Bus, Call, SharedClock, SharedIds};
use std::sync::{Arc, Mutex, OnceLock};
use store::Store;
use tokio::sync::mpsc;

/// CloudTrail over a store.
pub struct CloudTrailService {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) queue: Queue,
    pub(crate) receiver: Mutex<Option<mpsc::Receiver<Event>>>,
    /// Where changes are told.
    pub(crate) bus: OnceLock<Arc<Bus>>,
}

impl CloudTrailService {
    /// Over a store. Records are written while [`CloudTrailService::spawn_workers`] runs.
    #[must_use]
    pub fn new(store: Store, clock: SharedClock, ids: SharedIds) -> Arc<Self> {
        let (queue, receiver) = Queue::new();
        Arc::new(Self { store, clock, ids, queue, receiver: Mutex::new(Some(receiver)), bus: OnceLock::new() })
    }
}

impl CloudTrail for CloudTrailService {
    async fn lookup_events(&self, call: Call<LookupEventsRequest>) -> Result<LookupEventsResponse, Error> {
        self.lookup(&call.ctx, call.input).await
    }
}
