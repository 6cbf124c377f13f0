//! Tables and keys.
//!
//! A message's key is (queue, due, seq). `due` is 0 unless the message is delayed, so the messages of a queue lie in the store in
//! two orders: those that can be received by their sequence number, the delayed ones behind them by the time they become due.

use crate::records::{Deduplication, Deleted, Doomed, HouseKeyRecord, Lease, Message, MoveTask, QueueRecord};
use store::{Key, KeyRange, Table, key};

/// By account, region and name.
pub(crate) const QUEUES: Table<QueueRecord> = Table::new("sqs.queue");
/// By account, region and name.
pub(crate) const DELETED: Table<Deleted> = Table::new("sqs.deleted");
/// By queue, due and seq.
pub(crate) const MESSAGES: Table<Message> = Table::new("sqs.message");
/// As the message's.
pub(crate) const LEASES: Table<Lease> = Table::new("sqs.lease");
/// By queue, period and hash.
pub(crate) const DEDUPLICATIONS: Table<Deduplication> = Table::new("sqs.dedup");
/// By queue and start.
pub(crate) const MOVES: Table<MoveTask> = Table::new("sqs.move");
/// One row.
pub(crate) const HOUSE: Table<HouseKeyRecord> = Table::new("sqs.house");
/// By queue.
pub(crate) const DOOMED: Table<Doomed> = Table::new("sqs.doomed");

/// Where a message lies in its queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place {
    /// When a delayed message becomes due, ms since 1970; 0 for one that was not delayed.
    pub(crate) due: u64,
    pub(crate) seq: u64,
}

impl Place {
    pub(crate) fn key(self, queue: u64) -> Key {
        key![queue, self.due, self.seq]
    }

    /// The place of a key of [`MESSAGES`] or [`LEASES`].
    pub(crate) fn of(key: &Key) -> Option<Self> {
        Some(Self { due: key.number(1)?, seq: key.number(2)? })
    }

    /// The next place in the store's order.
    pub(crate) fn next(self) -> Self {
        Self { due: self.due, seq: self.seq.saturating_add(1) }
    }
}

/// Places of a queue from one on and before another.
pub(crate) fn places(queue: u64, from: Place, before: Place) -> KeyRange {
    KeyRange::between(&from.key(queue), &before.key(queue))
}

pub(crate) fn queue(account: &str, region: &str, name: &str) -> Key {
    key![account, region, name]
}

pub(crate) fn deduplication(queue: u64, period: u64, hash: &[u8]) -> Key {
    key![queue, period, hash]
}
