//! What holds the dispatcher's cursor back while items are being committed, and wakes it afterwards.

use crate::keys::Place;
use crate::state::State;
use parking_lot::Mutex;
use std::sync::Arc;
use tokio::sync::Notify;

/// The part of an outbox that tickets know.
#[derive(Default)]
pub(crate) struct Desk {
    pub(crate) state: Mutex<State>,
    pub(crate) bell: Notify,
}

/// Proof of items that were enqueued in a transaction. Return it from the transaction's closure and drop it when the transaction has
/// ended, whatever its end: then the worker looks. Dropped inside the closure, items may be seen only after a restart.
#[must_use = "return it from the transaction, and drop it afterwards"]
pub struct Ticket {
    pub(crate) desk: Arc<Desk>,
    pub(crate) places: Vec<Place>,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let mut state = self.desk.state.lock();
        state.settle(&self.places);
        state.stats.enqueued += self.places.len() as u64;
        drop(state);
        self.desk.bell.notify_one();
    }
}
