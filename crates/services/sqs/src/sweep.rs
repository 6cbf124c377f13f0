//! The sweeper: deletes rows that nobody can see any more.
//!
//! No answer depends on it, so it may come late, stop anywhere, and run again.

use crate::core::Core;
use crate::error::{from_read, from_transaction};
use crate::keys::{self, Place};
use crate::limits;
use crate::queue::Queue;
use crate::records::QueueRecord;
use crate::send::period;
use contract::Error;
use std::sync::Arc;
use store::{Key, KeyRange, Scan, key};

impl Core {
    /// Sweeps once a minute of the clock, and when something was deleted, until the task is aborted.
    pub(crate) async fn sweep_for_ever(&self) {
        loop {
            if let Err(error) = self.sweep().await {
                tracing::warn!(%error, source = ?error.source, "a sweep of the queues failed");
            }
            let next_ms = self.clock.now_ms() + limits::SWEEP_INTERVAL_MS;
            while self.clock.now_ms() < next_ms {
                tokio::select! {
                    () = self.clock.sleep_until(next_ms) => {}
                    () = self.doomed.notified() => break,
                }
            }
        }
    }

    /// One run.
    pub(crate) async fn sweep(&self) -> Result<(), Error> {
        self.sweep_doomed().await?;
        self.sweep_names().await?;
        let mut scan = Scan::all().limit(limits::SWEEP_ROWS);
        loop {
            let rows = self.store.scan(&keys::QUEUES, &scan).await.map_err(from_read)?;
            for (key, record) in &rows {
                self.sweep_queue(key, record).await?;
            }
            match rows.last() {
                Some((last, _)) if rows.len() == limits::SWEEP_ROWS => scan = scan.after(last),
                _ => return Ok(()),
            }
        }
    }

    async fn sweep_doomed(&self) -> Result<(), Error> {
        for (key, _) in self.store.scan(&keys::DOOMED, &Scan::all()).await.map_err(from_read)? {
            let Some(queue) = key.number(0) else { continue };
            self.sweep_rows(KeyRange::prefix(&keys::MESSAGES.key(&key![queue]))).await?;
            self.sweep_rows(KeyRange::prefix(&keys::LEASES.key(&key![queue]))).await?;
            self.sweep_rows(KeyRange::prefix(&keys::DEDUPLICATIONS.key(&key![queue]))).await?;
            self.sweep_rows(KeyRange::prefix(&keys::MOVES.key(&key![queue]))).await?;
            self.sweep_rows(KeyRange::prefix(&keys::DOOMED.key(&key))).await?;
        }
        Ok(())
    }

    /// Frees the names of queues that were deleted a while ago.
    async fn sweep_names(&self) -> Result<(), Error> {
        let now_ms = self.clock.now_ms();
        let rows = self.store.scan(&keys::DELETED, &Scan::all()).await.map_err(from_read)?;
        for (key, deleted) in rows {
            if now_ms - deleted.at_ms >= limits::DELETED_MS {
                self.sweep_rows(KeyRange::prefix(&keys::DELETED.key(&key))).await?;
            }
        }
        Ok(())
    }

    async fn sweep_queue(&self, key: &Key, record: &QueueRecord) -> Result<(), Error> {
        if record.floor > 0 && self.purged.lock().insert(record.id, record.floor) != Some(record.floor) {
            self.purge_rows(record.id, record.floor).await.inspect_err(|_| {
                self.purged.lock().remove(&record.id);
            })?;
        }
        if record.settings.fifo.is_some() {
            let old = period(self.clock.now_ms()).saturating_sub(1);
            self.sweep_rows(KeyRange::between(
                &keys::DEDUPLICATIONS.key(&key![record.id]),
                &keys::DEDUPLICATIONS.key(&key![record.id, old]),
            ))
            .await?;
        }
        let names = (key.text(0), key.text(1), key.text(2));
        let (Some(account), Some(region), Some(name)) = names else { return Ok(()) };
        let queue =
            self.loaded(&crate::names::QueueName { account, region, name }).filter(|queue| queue.id == record.id);
        self.sweep_expired(record, queue.as_ref()).await
    }

    /// Deletes messages over their retention, from the oldest on, until one is not. Younger ones that are, as moved dead letters may
    /// be, go when they come to the front.
    async fn sweep_expired(&self, record: &QueueRecord, queue: Option<&Arc<Queue>>) -> Result<(), Error> {
        let oldest = queue.map_or(Some(record.floor), |queue| queue.window().oldest());
        let Some(mut from) = oldest else { return Ok(()) };
        let before_ms = self.clock.now_ms() - record.settings.retention_ms();
        loop {
            // No pull may find what is being deleted.
            let _turn = match queue {
                Some(queue) => Some(queue.pulling.lock().await),
                None => None,
            };
            let range = keys::places(record.id, Place { due: 0, seq: from }, Place { due: 1, seq: 0 });
            let rows = self
                .store
                .scan(&keys::MESSAGES, &Scan::range(range).limit(limits::SWEEP_ROWS))
                .await
                .map_err(from_read)?;
            let old: Vec<Place> = rows
                .iter()
                .take_while(|(_, message)| message.sent_ms <= before_ms)
                .filter_map(|(key, _)| Place::of(key))
                .collect();
            self.delete_places(record.id, &old).await?;
            if let Some(queue) = queue {
                old.iter().for_each(|place| queue.window().swept(*place));
            }
            match old.last() {
                Some(last) if old.len() == limits::SWEEP_ROWS => from = last.seq + 1,
                _ => return Ok(()),
            }
        }
    }

    /// Deletes the rows with stored keys of a range.
    async fn sweep_rows(&self, range: KeyRange) -> Result<(), Error> {
        loop {
            let rows =
                self.store.rows(&Scan::range(range.clone()).limit(limits::SWEEP_ROWS)).await.map_err(from_read)?;
            let gone = &rows;
            let deleted = self.store.write("sqs.sweep_rows", |tx| async move {
                gone.iter().for_each(|(key, _)| tx.delete_row(key));
                Ok(())
            });
            deleted.await.map_err(|error| from_transaction(error.widen()))?;
            if rows.len() < limits::SWEEP_ROWS {
                return Ok(());
            }
        }
    }
}
