//! The sweeper: deletes what has expired or was deleted, and counts what is stored.
//!
//! Readers never see what it is about to delete, so it may come late, stop anywhere, and run on several nodes at once. It works in
//! transactions of at most [`limits::SWEEP_CHUNKS`] chunks.

use crate::deliver::Courier;
use crate::error::{from_read, from_transaction};
use crate::event_id::EventId;
use crate::keys;
use crate::limits;
use crate::records::{Chunk, Group, Size};
use crate::service::LogsService;
use contract::Error;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use store::{Abort, Batch, Key, Scan, Table, key};

impl LogsService {
    /// Starts the deliveries, for which the bus must be connected, and the sweeper: it runs once a minute of the clock, and when something is deleted. Abort the task to stop it; it may
    /// stop at any point.
    pub fn spawn_workers(self: &Arc<Self>) -> Vec<tokio::task::JoinHandle<()>> {
        let service = Arc::clone(self);
        let courier = self.outbox.start(Arc::new(Courier(Arc::downgrade(self))));
        let sweeper = tokio::spawn(async move {
            loop {
                if let Err(error) = service.sweep().await {
                    tracing::warn!(?error, "log sweep failed");
                }
                let next_ms = service.clock.now_ms() + limits::SWEEP_INTERVAL_MS;
                while service.clock.now_ms() < next_ms {
                    tokio::select! {
                        () = service.clock.sleep_until(next_ms) => {}
                        () = service.deleted.notified() => break,
                    }
                }
            }
        });
        vec![sweeper, courier]
    }

    /// One run of the sweeper: afterwards all that had expired or was deleted when it began is gone.
    ///
    /// # Errors
    /// What the store says; the next run goes on where this one stopped.
    pub async fn sweep(&self) -> Result<(), Error> {
        // Puts during the count are counted in the next run, and after a failure everything is.
        let grown = self.grown.lock().replace(HashSet::new());
        let outcome = self.sweep_all(grown).await;
        if outcome.is_err() {
            *self.grown.lock() = None;
        }
        outcome
    }

    async fn sweep_all(&self, grown: Option<HashSet<u64>>) -> Result<(), Error> {
        self.sweep_deleted().await?;
        let mut scan = Scan::all().limit(limits::READ_ROWS);
        loop {
            let rows = self.store.scan(&keys::GROUPS, &scan).await.map_err(from_read)?;
            for (_, group) in &rows {
                let shrunk = self.sweep_expired(group).await?;
                if shrunk || grown.as_ref().is_none_or(|grown| grown.contains(&group.id)) {
                    self.count(group.id).await?;
                }
            }
            match rows.last() {
                Some((last, _)) if rows.len() == limits::READ_ROWS => scan = scan.after(last),
                _ => return Ok(()),
            }
        }
    }

    async fn sweep_deleted(&self) -> Result<(), Error> {
        let mut scan = Scan::all().limit(limits::READ_ROWS);
        loop {
            let rows = self.store.scan(&keys::PURGES, &scan).await.map_err(from_read)?;
            for (key, _) in &rows {
                match (key.number(0), key.number(1)) {
                    (Some(group), Some(stream)) => self.purge_stream(group, stream).await?,
                    (Some(group), None) => self.purge_group(group).await?,
                    _ => {}
                }
                self.delete_rows([keys::PURGES.key(key)]).await?;
            }
            match rows.last() {
                Some((last, _)) if rows.len() == limits::READ_ROWS => scan = scan.after(last),
                _ => return Ok(()),
            }
        }
    }

    async fn purge_group(&self, group: u64) -> Result<(), Error> {
        self.purge_rows(&keys::CHUNKS, &key![group]).await?;
        self.purge_rows(&keys::MARKS, &key![group]).await?;
        self.purge_rows(&keys::STREAMS, &key![group]).await?;
        self.purge_rows(&keys::SUBSCRIPTIONS, &key![group]).await?;
        self.purge_rows(&keys::METRIC_FILTERS, &key![group]).await?;
        self.purge_rows(&keys::SIZES, &key![group]).await
    }

    /// Deletes every row of a table whose key begins with `prefix`.
    async fn purge_rows<T>(&self, table: &Table<T>, prefix: &Key) -> Result<(), Error> {
        let scan = Scan::prefix(&table.key(prefix)).limit(limits::SWEEP_CHUNKS);
        loop {
            let rows = self.store.rows(&scan).await.map_err(from_read)?;
            if rows.is_empty() {
                return Ok(());
            }
            self.delete_rows(rows.into_iter().map(|(key, _)| key)).await?;
        }
    }

    async fn purge_stream(&self, group: u64, stream: u64) -> Result<(), Error> {
        let scan = Scan::prefix(&keys::marks_of_stream(group, stream)).limit(limits::SWEEP_CHUNKS);
        loop {
            let marks = self.store.scan(&keys::MARKS, &scan).await.map_err(from_read)?;
            if marks.is_empty() {
                return Ok(());
            }
            let firsts = marks.iter().filter_map(|(key, _)| keys::mark_first(key));
            let chunks = firsts.map(|first| keys::CHUNKS.key(&keys::chunk(group, first)));
            self.delete_rows(chunks.chain(marks.iter().map(|(key, _)| keys::MARKS.key(key)))).await?;
        }
    }

    async fn delete_rows(&self, keys: impl IntoIterator<Item = Key>) -> Result<(), Error> {
        let batch = keys.into_iter().fold(Batch::new(), Batch::delete);
        self.store.commit(batch).await.map(drop).map_err(Error::internal)
    }

    /// Deletes the chunks whose last event has expired. Returns whether there were any.
    async fn sweep_expired(&self, group: &Group) -> Result<bool, Error> {
        let before_ms = group.expired_before_ms(self.clock.now_ms());
        let (mut from, end) = (EventId::at(0), EventId::at(before_ms));
        let mut shrunk = false;
        loop {
            let scan = Scan::range(keys::chunks_between(group.id, from, end)).limit(limits::SWEEP_CHUNKS);
            let rows = self.store.scan(&keys::CHUNKS, &scan).await.map_err(from_read)?;
            let next = rows.last().and_then(|(key, _)| keys::chunk_first(key)).map(EventId::next);
            let at_end = rows.len() < limits::SWEEP_CHUNKS;
            for (stream, firsts) in expired(rows, before_ms) {
                self.expire(group.id, &stream, &firsts).await?;
                shrunk = true;
            }
            match next {
                Some(next) if !at_end => from = next,
                _ => return Ok(shrunk),
            }
        }
    }

    /// Deletes chunks of one stream and takes them off its row, if it still is the same stream.
    async fn expire(&self, group: u64, name: &str, firsts: &[EventId]) -> Result<(), Error> {
        let outcome = self.store.transact("logs.expire", |tx| async move {
            let key = keys::stream(group, name);
            let mut stream = tx.get(&keys::STREAMS, &key).await?;
            for first in firsts {
                let chunk_key = keys::chunk(group, *first);
                let chunk = tx.get(&keys::CHUNKS, &chunk_key).await?;
                tx.delete(&keys::CHUNKS, &chunk_key);
                tx.delete(&keys::MARKS, &keys::mark(group, *first));
                if let (Some(stream), Some(chunk)) = (stream.as_mut().filter(|stream| stream.id == first.stream), chunk)
                {
                    stream.bytes = stream.bytes.saturating_sub(chunk.bytes());
                }
            }
            if let Some(stream) = &mut stream {
                let marks =
                    tx.scan(&keys::MARKS, &Scan::prefix(&keys::marks_of_stream(group, stream.id)).limit(1)).await?;
                stream.first_ms = marks.first().and_then(|(key, _)| keys::mark_first(key)).map(|first| first.ms);
                stream.last_ms = stream.last_ms.filter(|_| stream.first_ms.is_some());
                tx.put(&keys::STREAMS, &key, stream)?;
            }
            Ok::<(), Abort<Error>>(())
        });
        outcome.await.map_err(from_transaction)
    }

    /// Adds up the bytes of a group's streams.
    async fn count(&self, group: u64) -> Result<(), Error> {
        let mut bytes = 0;
        let mut scan = Scan::prefix(&key![group]).limit(limits::READ_ROWS);
        loop {
            let rows = self.store.scan(&keys::STREAMS, &scan).await.map_err(from_read)?;
            bytes += rows.iter().map(|(_, stream)| stream.bytes).sum::<u64>();
            match rows.last() {
                Some((last, _)) if rows.len() == limits::READ_ROWS => scan = scan.after(last),
                _ => break,
            }
        }
        let (key, size) = (&key![group], &Size { bytes });
        let write = self.store.write("logs.count", |tx| async move { tx.put(&keys::SIZES, key, size) });
        write.await.map_err(Error::internal)
    }
}

/// The chunks whose last event is older than `before_ms`, by the name of their stream.
fn expired(rows: Vec<(Key, Chunk)>, before_ms: i64) -> BTreeMap<String, Vec<EventId>> {
    let mut expired: BTreeMap<String, Vec<EventId>> = BTreeMap::new();
    for (key, chunk) in rows {
        if let Some(first) = keys::chunk_first(&key).filter(|first| first.ms + chunk.span_ms() < before_ms) {
            expired.entry(chunk.stream).or_default().push(first);
        }
    }
    expired
}
