//! Keys. One table name, three kinds of rows:
//!
//! - `i`, due, seq: an item. The store's order is the order in which items become due.
//! - `l`, order key, seq: where the item of an order key is; their order is the order in which they are handled.
//! - `r`: the run of the process that enqueued last.

use crate::item::{LaneRow, Payload, Row, RunRow};
use store::{Key, KeyRange, Scan, Table, key};

/// An outbox's tables.
pub(crate) struct Tables<P> {
    pub(crate) items: Table<Row<P>>,
    pub(crate) lanes: Table<LaneRow>,
    pub(crate) runs: Table<RunRow>,
}

impl<P: Payload> Tables<P> {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { items: Table::new(name), lanes: Table::new(name), runs: Table::new(name) }
    }
}

/// Where an item lies in the order of due times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct Place {
    /// ms since 1970.
    pub(crate) due: u64,
    /// Grows with every item.
    pub(crate) seq: u64,
}

impl Place {
    pub(crate) fn key(self) -> Key {
        key!["i", self.due, self.seq]
    }

    pub(crate) fn of(key: &Key) -> Option<Self> {
        Some(Self { due: key.number(1)?, seq: key.number(2)? })
    }

    pub(crate) fn next(self) -> Self {
        Self { due: self.due, seq: self.seq.saturating_add(1) }
    }
}

/// Items from a place on.
pub(crate) fn items_from(place: Place) -> Scan {
    Scan::range(KeyRange::between(&place.key(), &key!["i", u64::MAX]))
}

pub(crate) fn lane(order_key: &str, seq: u64) -> Key {
    key!["l", order_key, seq]
}

/// Items of an order key from a sequence number on.
pub(crate) fn lane_from(order_key: &str, seq: u64) -> Scan {
    Scan::range(KeyRange::between(&lane(order_key, seq), &lane(order_key, u64::MAX)))
}

pub(crate) fn run() -> Key {
    key!["r"]
}
