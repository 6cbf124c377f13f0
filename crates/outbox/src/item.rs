//! What is queued, and what becomes of it.

use platform::BoxFuture;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store::Record;

/// What a service queues: anything serde can write. A new field needs `#[serde(default)]`, since items outlive the binary.
pub trait Payload: Serialize + DeserializeOwned + Send + Sync + 'static {}

impl<P: Serialize + DeserializeOwned + Send + Sync + 'static> Payload for P {}

/// An item to enqueue.
#[derive(Debug, Clone)]
pub struct New<P> {
    pub(crate) payload: P,
    pub(crate) due_ms: i64,
    pub(crate) order_key: Option<String>,
}

impl<P> New<P> {
    /// Due at once.
    pub fn now(payload: P) -> Self {
        Self { payload, due_ms: 0, order_key: None }
    }

    /// Due then, ms since 1970.
    #[must_use]
    pub fn due(self, due_ms: i64) -> Self {
        Self { due_ms, ..self }
    }

    /// Handled after every earlier item with the same key.
    #[must_use]
    pub fn in_order(self, key: impl Into<String>) -> Self {
        Self { order_key: Some(key.into()), ..self }
    }
}

/// An item as its handler sees it.
#[derive(Debug, Clone)]
pub struct Item<P> {
    /// What was enqueued.
    pub payload: P,
    /// Attempts that ended in a retry, before this one. A crash does not count.
    pub attempts: u32,
    /// When it was enqueued, ms since 1970.
    pub enqueued_ms: i64,
    /// Its order key.
    pub order_key: Option<String>,
    /// The same in every attempt, and no other item's.
    pub id: u64,
}

/// What becomes of an item.
#[derive(Debug, Clone)]
pub enum Outcome<P> {
    /// It is done.
    Done,
    /// It is done, and these follow, in one commit.
    Then(Vec<New<P>>),
    /// It is tried again.
    Retry {
        /// Not before this pause, ms.
        after_ms: i64,
    },
    /// It is tried again, as this.
    RetryAs {
        /// Not before this pause, ms.
        after_ms: i64,
        /// What replaces the payload.
        payload: P,
    },
    /// It is dropped undone; the handler has told whom it concerns.
    GiveUp,
}

/// Does a service's items.
pub trait Handler<P>: Send + Sync + 'static {
    /// Does one item. It may be called again for an item that was done, after a crash.
    fn handle<'a>(&'a self, item: &'a Item<P>) -> BoxFuture<'a, Outcome<P>>;
}

/// An item's row.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound = "P: Payload")]
pub(crate) struct Row<P> {
    #[serde(rename = "p")]
    pub(crate) payload: P,
    #[serde(rename = "at")]
    pub(crate) enqueued_ms: i64,
    #[serde(rename = "n", default, skip_serializing_if = "is_zero")]
    pub(crate) attempts: u32,
    #[serde(rename = "k", default, skip_serializing_if = "Option::is_none")]
    pub(crate) order_key: Option<String>,
}

impl<P: Payload> Record for Row<P> {}

/// Where the item of an order key is.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct LaneRow {
    pub(crate) due: u64,
}

impl Record for LaneRow {}

/// The number of the process's run that has enqueued last.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct RunRow {
    pub(crate) run: u64,
}

impl Record for RunRow {}

impl<P> Row<P> {
    pub(crate) fn into_item(self, id: u64) -> Item<P> {
        let Self { payload, enqueued_ms, attempts, order_key } = self;
        Item { payload, attempts, enqueued_ms, order_key, id }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}
