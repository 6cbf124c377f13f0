//! Leases: visibilities and receive counts, written behind the receives.
//!
//! # What a crash forgets
//! A receive changes memory alone; its lease is written with those of the next [`limits::LEASE_FLUSH_MS`] in one commit, and not
//! at all if the message was deleted by then, as almost all are. So after a crash a message that was received in its last 20 ms
//! is visible again and shows one receive less: it is delivered at least once, and never dead before its time. Everything earlier,
//! changed visibilities included, is as it was. A clean stop forgets nothing.

use crate::core::Core;
use crate::keys::{self, Place};
use crate::limits;
use crate::queue::Queue;
use crate::records::Lease;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::WriteError;

impl Core {
    /// Puts a queue with new leases on the writer's list.
    pub(crate) fn note_leases(&self, queue: &Arc<Queue>) {
        if !queue.window().is_dirty() || queue.listed.swap(true, Ordering::AcqRel) {
            return;
        }
        self.dirty.lock().push(Arc::downgrade(queue));
        self.flush.notify_one();
    }

    /// Writes leases as they come, until the task is aborted.
    pub(crate) async fn write_leases(&self) {
        loop {
            self.flush.notified().await;
            let at_ms = self.clock.now_ms() + limits::LEASE_FLUSH_MS;
            self.clock.sleep_until(at_ms).await;
            self.flush_leases().await;
        }
    }

    /// Writes the leases that memory has and the store has not.
    pub(crate) async fn flush_leases(&self) {
        let queues = std::mem::take(&mut *self.dirty.lock());
        for queue in queues.iter().filter_map(std::sync::Weak::upgrade) {
            queue.listed.store(false, Ordering::Release);
            if let Err(error) = self.flush_queue(&queue).await {
                tracing::error!(?error, queue = queue.arn, "could not write visibilities");
            }
        }
    }

    async fn flush_queue(&self, queue: &Arc<Queue>) -> Result<(), WriteError> {
        loop {
            let (leases, stale) = queue.window().take_leases(limits::LEASE_ROWS);
            if leases.is_empty() && stale.is_empty() {
                return Ok(());
            }
            let full = leases.len() == limits::LEASE_ROWS;
            let outcome = self.store_leases(queue.id, &leases, &stale).await;
            let places: Vec<Place> = leases.into_iter().map(|(place, _)| place).collect();
            queue.window().leases_written(&places, outcome.is_ok());
            if let Err(error) = outcome {
                queue.window().add_stale(stale);
                return Err(error);
            }
            if !full {
                // What has come meanwhile waits for its own time, so that most of it need not be written.
                self.note_leases(queue);
                return Ok(());
            }
        }
    }

    async fn store_leases(&self, queue: u64, leases: &[(Place, Lease)], stale: &[Place]) -> Result<(), WriteError> {
        self.store
            .write("sqs.lease", |tx| async move {
                for (place, lease) in leases {
                    tx.put(&keys::LEASES, &place.key(queue), lease)?;
                }
                for place in stale {
                    tx.delete(&keys::LEASES, &place.key(queue));
                }
                Ok(())
            })
            .await
    }
}
