//! `PurgeQueue`: everything sent so far is gone at once; its rows go by and by.

use crate::core::Core;
use crate::error::from_transaction;
use crate::keys::{self, Place};
use crate::limits;
use crate::queue::Queue;
use crate::records::QueueRecord;
use contract::Error;
use std::sync::Arc;
use store::{Key, Scan};

impl Core {
    pub(crate) async fn queue_purge(&self, queue: &Arc<Queue>) -> Result<(), Error> {
        queue.counted().await;
        let now_ms = self.clock.now_ms();
        let floor = queue.window().purge_floor();
        let change = |record: &mut QueueRecord| {
            if record.purged_ms.is_some_and(|at_ms| now_ms - at_ms < limits::PURGE_MS) {
                let text = format!("Only one PurgeQueue operation on {} is allowed every 60 seconds.", queue.name.name);
                return Err(api::sqs::error::purge_queue_in_progress(text));
            }
            record.purged_ms = Some(now_ms);
            record.floor = floor.max(record.floor);
            Ok(())
        };
        self.record_change(queue, change).await?;
        queue.window().purge(floor);
        queue.wake.notify_waiters();
        self.doomed.notify_one();
        Ok(())
    }

    /// Deletes the rows of purged messages.
    pub(crate) async fn purge_rows(&self, queue: u64, floor: u64) -> Result<(), Error> {
        self.purge_range(queue, Place { due: 0, seq: 0 }, Place { due: 0, seq: floor }, floor).await?;
        self.purge_range(queue, Place { due: 1, seq: 0 }, Place { due: u64::MAX, seq: u64::MAX }, floor).await
    }

    async fn purge_range(&self, queue: u64, mut from: Place, before: Place, floor: u64) -> Result<(), Error> {
        loop {
            let rows = self.place_rows(queue, from, before).await?;
            let gone: Vec<Place> = rows.iter().copied().filter(|place| place.seq < floor).collect();
            self.delete_places(queue, &gone).await?;
            match rows.last() {
                Some(last) if rows.len() == limits::SWEEP_ROWS => from = last.next(),
                _ => return Ok(()),
            }
        }
    }

    /// The places of the messages in a range, undecoded.
    async fn place_rows(&self, queue: u64, from: Place, before: Place) -> Result<Vec<Place>, Error> {
        let stored = |place: Place| keys::MESSAGES.key(&place.key(queue));
        let scan = Scan::range(store::KeyRange::between(&stored(from), &stored(before))).limit(limits::SWEEP_ROWS);
        let rows = self.store.rows(&scan).await.map_err(crate::error::from_read)?;
        let place = |key: &Key| Place::of(&key.strip_prefix(&keys::MESSAGES.prefix())?);
        Ok(rows.iter().filter_map(|(key, _)| place(key)).collect())
    }

    /// Deletes messages and their leases.
    pub(crate) async fn delete_places(&self, queue: u64, places: &[Place]) -> Result<(), Error> {
        if places.is_empty() {
            return Ok(());
        }
        let outcome = self.store.write("sqs.sweep", |tx| async move {
            for place in places {
                tx.delete(&keys::MESSAGES, &place.key(queue));
                tx.delete(&keys::LEASES, &place.key(queue));
            }
            Ok(())
        });
        outcome.await.map_err(|error| from_transaction(error.widen()))
    }
}
