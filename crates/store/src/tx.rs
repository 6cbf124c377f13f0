//! A transaction's view: one snapshot, its own writes on top, and a record of all that was read.

use crate::engine::{Engine, Snapshot};
use crate::error::{Failure, ReadError};
use crate::key::Key;
use crate::record::Record;
use crate::scan::{KeyRange, Scan};
use crate::table::Table;
use crate::types::{Batch, Check};
use bytes::Bytes;
use parking_lot::Mutex;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use tokio::sync::OnceCell;

/// What a closure of [`crate::Store::transact`] reads and writes with.
///
/// All reads see one moment, and the writes made so far. Reads become checks of the commit, also of rows that were not there and of
/// ranges that were scanned: no phantom gets in. Nothing is stored before the closure has returned `Ok`.
pub struct Tx {
    engine: Arc<dyn Engine>,
    shared: Arc<Shared>,
}

/// What outlives the closure.
#[derive(Default)]
pub(crate) struct Shared {
    snapshot: OnceCell<Box<dyn Snapshot>>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    rows: HashMap<Key, Option<u64>>,
    ranges: Vec<KeyRange>,
    writes: BTreeMap<Vec<u8>, Option<Bytes>>,
}

impl Tx {
    pub(crate) fn begin(engine: Arc<dyn Engine>) -> (Self, Arc<Shared>) {
        let shared = Arc::new(Shared::default());
        (Self { engine, shared: Arc::clone(&shared) }, shared)
    }

    /// The record with this key.
    ///
    /// # Errors
    /// [`Failure::Read`].
    pub async fn get<T: Record>(&self, table: &Table<T>, key: &Key) -> Result<Option<T>, Failure> {
        let stored = table.key(key);
        let value = self.row(&stored).await?;
        Ok(value.map(|value| table.decode(&stored, &value)).transpose()?)
    }

    /// The records of a range of the table.
    ///
    /// # Errors
    /// [`Failure::Read`].
    pub async fn scan<T: Record>(&self, table: &Table<T>, scan: &Scan) -> Result<Vec<(Key, T)>, Failure> {
        let rows = self.rows(&scan.within(&table.prefix())).await?;
        Ok(rows.iter().map(|(stored, value)| table.entry(stored, value)).collect::<Result<_, _>>()?)
    }

    /// Writes a record.
    ///
    /// # Errors
    /// [`Failure::Encode`].
    pub fn put<T: Record>(&self, table: &Table<T>, key: &Key, record: &T) -> Result<(), Failure> {
        let value = table.encode(key, record)?;
        self.put_row(&table.key(key), value);
        Ok(())
    }

    /// Deletes a record; there need not be one.
    pub fn delete<T>(&self, table: &Table<T>, key: &Key) {
        self.delete_row(&table.key(key));
    }

    /// The value with this stored key, whatever it holds.
    ///
    /// # Errors
    /// What the engine meets.
    pub async fn row(&self, key: &Key) -> Result<Option<Bytes>, ReadError> {
        if let Some(own) = self.shared.state.lock().writes.get(key.as_bytes()) {
            return Ok(own.clone());
        }
        let row = self.snapshot().await?.get(key).await?;
        self.shared.state.lock().rows.insert(key.clone(), row.as_ref().map(|row| row.version));
        Ok(row.map(|row| row.value))
    }

    /// The stored keys and values of a range.
    ///
    /// # Errors
    /// What the engine meets.
    pub async fn rows(&self, scan: &Scan) -> Result<Vec<(Key, Bytes)>, ReadError> {
        let own = self.shared.state.lock().own(&scan.range);
        // Rows that this transaction deleted take no place of the limit, so that many more are read.
        let deleted = own.values().filter(|value| value.is_none()).count();
        let wide = Scan { limit: scan.limit.saturating_add(deleted), ..scan.clone() };
        let found = self.snapshot().await?.scan(&wide).await?;
        self.shared.state.lock().ranges.push(wide.seen(found.len(), found.last().map(|(key, _)| key)));
        Ok(overlay(found.into_iter().map(|(key, row)| (key, row.value)), own, scan))
    }

    /// Writes a row.
    pub fn put_row(&self, key: &Key, value: impl Into<Bytes>) {
        self.shared.state.lock().writes.insert(key.as_bytes().to_vec(), Some(value.into()));
    }

    /// Deletes a row; there need not be one.
    pub fn delete_row(&self, key: &Key) {
        self.shared.state.lock().writes.insert(key.as_bytes().to_vec(), None);
    }

    async fn snapshot(&self) -> Result<&dyn Snapshot, ReadError> {
        self.shared.snapshot.get_or_try_init(|| self.engine.snapshot()).await.map(AsRef::as_ref)
    }
}

impl Shared {
    /// The batch that makes it happen; `None` when nothing was written: then the one moment that was read is the whole truth.
    pub(crate) fn take_batch(&self) -> Option<Batch> {
        let State { rows, ranges, writes } = std::mem::take(&mut *self.state.lock());
        if writes.is_empty() {
            return None;
        }
        let as_of = self.snapshot.get().map_or(0, |snapshot| snapshot.as_of());
        let rows = rows.into_iter().map(|(key, version)| Check::Row { key, version });
        let ranges = ranges.into_iter().map(|range| Check::Range { range, as_of });
        let writes = writes.into_iter().map(|(key, value)| (Key::from_stored(&key), value)).collect();
        Some(Batch { checks: rows.chain(ranges).collect(), writes })
    }
}

impl State {
    /// This transaction's own writes within a range.
    fn own(&self, range: &KeyRange) -> BTreeMap<Vec<u8>, Option<Bytes>> {
        self.writes
            .iter()
            .filter(|(key, _)| range.contains_bytes(key))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    }
}

/// What is found with the own writes on top, in the order and the number that the walk asks for.
fn overlay(
    found: impl Iterator<Item = (Key, Bytes)>,
    own: BTreeMap<Vec<u8>, Option<Bytes>>,
    scan: &Scan,
) -> Vec<(Key, Bytes)> {
    if own.is_empty() {
        return found.collect();
    }
    let mut rows: BTreeMap<Vec<u8>, Option<Bytes>> =
        found.map(|(key, value)| (key.as_bytes().to_vec(), Some(value))).collect();
    rows.extend(own);
    let rows = rows.into_iter().filter_map(|(key, value)| value.map(|value| (Key::from_stored(&key), value)));
    match scan.reverse {
        true => rows.rev().take(scan.limit).collect(),
        false => rows.take(scan.limit).collect(),
    }
}
