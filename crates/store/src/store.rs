//! The store: an engine, with tables and transactions on top.

use crate::disk::{Disk, DiskOptions, OpenError};
use crate::engine::Engine;
use crate::error::{Abort, CommitError, Failure, ReadError, TransactError, WriteError};
use crate::key::Key;
use crate::limits;
use crate::memory::Memory;
use crate::record::Record;
use crate::scan::Scan;
use crate::table::Table;
use crate::tx::Tx;
use crate::types::{Batch, Row};
use crate::watch::Watch;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::convert::Infallible;
use std::path::Path;
use std::sync::Arc;

/// A transactional, ordered, durable map. Cheap to clone; all clones are one store.
#[derive(Clone)]
pub struct Store {
    engine: Arc<dyn Engine>,
    lanes: Arc<Mutex<HashMap<&'static str, Lane>>>,
}

/// Where transactions of one name queue when racing has not helped.
type Lane = Arc<tokio::sync::Mutex<()>>;

impl Store {
    /// A store in memory; it ends with its last clone.
    #[must_use]
    pub fn memory() -> Self {
        Self::with_engine(Arc::new(Memory::new()))
    }

    /// Opens or makes a store in a directory that this process then owns. Blocks, for as long as the journals take to read.
    ///
    /// # Errors
    /// See [`OpenError`]: in use, damaged, of another format, or the disk fails. Its text says what to do.
    pub fn open(path: impl AsRef<Path>, options: &DiskOptions) -> Result<Self, OpenError> {
        Ok(Self::with_engine(Arc::new(Disk::open(path.as_ref(), options)?)))
    }

    /// A store on another engine.
    #[must_use]
    pub fn with_engine(engine: Arc<dyn Engine>) -> Self {
        Self { engine, lanes: Arc::default() }
    }

    /// The engine below, for wrappers.
    #[must_use]
    pub fn engine(&self) -> &Arc<dyn Engine> {
        &self.engine
    }

    /// The record with this key, as of now.
    ///
    /// # Errors
    /// See [`ReadError`].
    pub async fn get<T: Record>(&self, table: &Table<T>, key: &Key) -> Result<Option<T>, ReadError> {
        let stored = table.key(key);
        let row = self.row(&stored).await?;
        row.map(|row| table.decode(&stored, &row.value)).transpose()
    }

    /// The records of a range of the table, as of one moment. Keys come without the table's name.
    ///
    /// # Errors
    /// See [`ReadError`].
    pub async fn scan<T: Record>(&self, table: &Table<T>, scan: &Scan) -> Result<Vec<(Key, T)>, ReadError> {
        let rows = self.rows(&scan.within(&table.prefix())).await?;
        rows.iter().map(|(stored, row)| table.entry(stored, &row.value)).collect()
    }

    /// The keys of a range of the table, as of one moment, without the table's name; for who needs no records.
    ///
    /// # Errors
    /// See [`ReadError`].
    pub async fn keys<T: Record>(&self, table: &Table<T>, scan: &Scan) -> Result<Vec<Key>, ReadError> {
        let rows = self.rows(&scan.within(&table.prefix())).await?;
        Ok(rows.iter().map(|(stored, _)| table.unprefixed(stored)).collect())
    }

    /// The row with this stored key, whatever it holds.
    ///
    /// # Errors
    /// See [`ReadError`].
    pub async fn row(&self, key: &Key) -> Result<Option<Row>, ReadError> {
        self.engine.snapshot().await?.get(key).await
    }

    /// The rows of a range, whatever they hold, as of one moment.
    ///
    /// # Errors
    /// See [`ReadError`].
    pub async fn rows(&self, scan: &Scan) -> Result<Vec<(Key, Row)>, ReadError> {
        self.engine.snapshot().await?.scan(scan).await
    }

    /// Commits a batch, durably. Returns its sequence number: the version of the rows it wrote.
    ///
    /// # Errors
    /// See [`CommitError`]; three answers that mean different things.
    ///
    /// # Cancellation
    /// Dropping the future leaves open whether the batch is committed.
    pub async fn commit(&self, batch: Batch) -> Result<u64, CommitError> {
        self.engine.commit(batch).await
    }

    /// Runs `run` until what it read is still true when what it wrote is committed; then it is durable.
    ///
    /// The closure runs again after a conflict, so it must have no effect but through its `Tx`. After
    /// [`limits::TRANSACT_RACES_MAX`] conflicts it queues behind others of the same `name`; a transaction inside a transaction is
    /// therefore forbidden. It runs at most [`limits::TRANSACT_ATTEMPTS_MAX`] times.
    ///
    /// # Errors
    /// See [`TransactError`]; four answers that mean different things.
    ///
    /// # Cancellation
    /// Dropping the future leaves open whether the transaction is committed.
    pub async fn transact<T, E, F, Fut>(&self, name: &'static str, mut run: F) -> Result<T, TransactError<E>>
    where
        F: FnMut(Tx) -> Fut,
        Fut: Future<Output = Result<T, Abort<E>>>,
    {
        for attempt in 0..limits::TRANSACT_ATTEMPTS_MAX {
            let lane = (attempt >= limits::TRANSACT_RACES_MAX).then(|| self.lane(name));
            let _turn = match &lane {
                Some(lane) => Some(lane.lock().await),
                None => None,
            };
            let (tx, shared) = Tx::begin(Arc::clone(&self.engine));
            let value = run(tx).await.map_err(|abort| match abort {
                Abort::User(error) => TransactError::Abort(error),
                Abort::Store(source) => TransactError::Failed { name, source },
            })?;
            let Some(batch) = shared.take_batch() else { return Ok(value) };
            match self.engine.commit(batch).await {
                Ok(_) => return Ok(value),
                Err(CommitError::Conflict) => tracing::debug!(name, attempt, "transaction conflicted"),
                Err(CommitError::Failed(source)) => return Err(TransactError::Failed { name, source }),
                Err(CommitError::MayHaveHappened(source)) => {
                    return Err(TransactError::MayHaveHappened { name, source });
                }
            }
        }
        Err(TransactError::Conflict { name, attempts: limits::TRANSACT_ATTEMPTS_MAX })
    }

    /// [`Store::transact`] for a closure that never aborts.
    ///
    /// # Errors
    /// See [`TransactError`], without its first answer.
    pub async fn write<T, F, Fut>(&self, name: &'static str, mut run: F) -> Result<T, WriteError>
    where
        F: FnMut(Tx) -> Fut,
        Fut: Future<Output = Result<T, Failure>>,
    {
        self.transact(name, |tx| {
            let result = run(tx);
            async move { result.await.map_err(Abort::<Infallible>::Store) }
        })
        .await
    }

    /// Waits for commits of this process that write stored keys starting with `prefix`.
    #[must_use]
    pub fn watch(&self, prefix: &Key) -> Watch {
        self.engine.watch(prefix)
    }

    /// Refuses further commits, finishes those under way, and lets go of files and locks. Reads may fail afterwards. The last clone
    /// does the same when it is dropped, but blocks its thread.
    pub async fn close(&self) {
        self.engine.close().await;
    }

    fn lane(&self, name: &'static str) -> Lane {
        Arc::clone(self.lanes.lock().entry(name).or_default())
    }
}
