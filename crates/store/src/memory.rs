//! The engine in memory: for tests and for state that may end with the process.
//!
//! Each key has its versions in order; a version is dropped when no snapshot can see it any more.

use crate::engine::{Engine, Snapshot};
use crate::error::{CommitError, Failure, ReadError};
use crate::key::Key;
use crate::recent::{Recent, Write};
use crate::scan::Scan;
use crate::types::{Batch, Check, Row};
use crate::watch::{Hub, Watch};
use bytes::Bytes;
use parking_lot::{Mutex, RwLock};
use platform::BoxFuture;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

/// Rows in memory.
pub(crate) struct Memory {
    shared: Arc<Shared>,
}

struct Shared {
    state: RwLock<State>,
    /// How many snapshots are open as of each sequence number.
    open: Mutex<BTreeMap<u64, usize>>,
    hub: Hub,
}

struct State {
    rows: BTreeMap<Vec<u8>, Vec<Version>>,
    /// Keys with versions that a later one hides, and when it was written.
    stale: VecDeque<(u64, Vec<u8>)>,
    recent: Recent,
    sequence: u64,
    closed: bool,
}

struct Version {
    sequence: u64,
    value: Option<Bytes>,
}

impl Memory {
    pub(crate) fn new() -> Self {
        let state =
            State { rows: BTreeMap::new(), stale: VecDeque::new(), recent: Recent::new(0), sequence: 0, closed: false };
        Self { shared: Arc::new(Shared { state: RwLock::new(state), open: Mutex::default(), hub: Hub::default() }) }
    }
}

impl Engine for Memory {
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, ReadError>> {
        let state = self.shared.state.read();
        // Registered under the state's lock, so no commit can drop a version in between.
        *self.shared.open.lock().entry(state.sequence).or_default() += 1;
        let view = View { shared: Arc::clone(&self.shared), as_of: state.sequence };
        Box::pin(async move { Ok(Box::new(view) as Box<dyn Snapshot>) })
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<u64, CommitError>> {
        Box::pin(async move { self.shared.commit(&batch) })
    }

    fn watch(&self, prefix: &Key) -> Watch {
        self.shared.hub.watch(prefix)
    }

    fn close(&self) -> BoxFuture<'_, ()> {
        self.shared.state.write().closed = true;
        Box::pin(async {})
    }
}

impl Shared {
    fn commit(&self, batch: &Batch) -> Result<u64, CommitError> {
        if let Some(what) = batch.oversize() {
            return Err(CommitError::Failed(Failure::TooLarge(what)));
        }
        let mut state = self.state.write();
        if state.closed {
            return Err(CommitError::Failed(Failure::Closed));
        }
        if !batch.checks.iter().all(|check| state.holds(check)) {
            return Err(CommitError::Conflict);
        }
        let sequence = state.sequence + u64::from(!batch.writes.is_empty());
        state.sequence = sequence;
        for (key, value) in &batch.writes {
            state.write(key, sequence, value.clone());
        }
        let oldest = self.open.lock().keys().next().copied().unwrap_or(sequence);
        state.prune(oldest);
        self.hub.notify(batch.writes.iter().map(|(key, _)| key), sequence);
        Ok(sequence)
    }
}

impl State {
    fn holds(&self, check: &Check) -> bool {
        match check {
            Check::Row { key, version } => self.row(key, self.sequence).map(|row| row.version) == *version,
            Check::Range { range, as_of } => self.recent.unchanged(range, *as_of),
        }
    }

    fn row(&self, key: &Key, as_of: u64) -> Option<Row> {
        self.rows.get(key.as_bytes()).and_then(|versions| visible(versions, as_of))
    }

    fn write(&mut self, key: &Key, sequence: u64, value: Option<Bytes>) {
        self.recent.insert(key, Write { sequence, present: value.is_some() });
        self.stale.push_back((sequence, key.as_bytes().to_vec()));
        let versions = self.rows.entry(key.as_bytes().to_vec()).or_default();
        versions.retain(|version| version.sequence < sequence); // an earlier write of this batch
        versions.push(Version { sequence, value });
    }

    /// Drops what no snapshot from `oldest` on can see.
    fn prune(&mut self, oldest: u64) {
        while let Some((_, key)) = self.stale.pop_front_if(|(sequence, _)| *sequence <= oldest) {
            let Some(versions) = self.rows.get_mut(&key) else { continue };
            let hidden = versions.iter().filter(|version| version.sequence <= oldest).count().saturating_sub(1);
            versions.drain(..hidden);
            if matches!(versions.as_slice(), [only] if only.value.is_none() && only.sequence <= oldest) {
                self.rows.remove(&key);
            }
        }
    }
}

fn visible(versions: &[Version], as_of: u64) -> Option<Row> {
    let version = versions.iter().rev().find(|version| version.sequence <= as_of)?;
    version.value.clone().map(|value| Row { value, version: version.sequence })
}

struct View {
    shared: Arc<Shared>,
    as_of: u64,
}

impl Snapshot for View {
    fn as_of(&self) -> u64 {
        self.as_of
    }

    fn get<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Row>, ReadError>> {
        Box::pin(async move { Ok(self.shared.state.read().row(key, self.as_of)) })
    }

    fn scan<'a>(&'a self, scan: &'a Scan) -> BoxFuture<'a, Result<Vec<(Key, Row)>, ReadError>> {
        Box::pin(async move { Ok(self.scan_now(scan)) })
    }
}

impl View {
    fn scan_now(&self, scan: &Scan) -> Vec<(Key, Row)> {
        if scan.range.is_empty() {
            return Vec::new();
        }
        let state = self.shared.state.read();
        let rows = state.rows.range::<[u8], _>(scan.range.bounds());
        let rows =
            rows.filter_map(|(key, versions)| visible(versions, self.as_of).map(|row| (Key::from_stored(key), row)));
        match scan.reverse {
            true => rows.rev().take(scan.limit).collect(),
            false => rows.take(scan.limit).collect(),
        }
    }
}

impl Drop for View {
    fn drop(&mut self) {
        let mut open = self.shared.open.lock();
        let count = open.get_mut(&self.as_of).expect("registered when it was made");
        *count -= 1;
        if *count == 0 {
            open.remove(&self.as_of);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key;

    #[tokio::test]
    async fn versions_nobody_can_see_are_dropped() {
        let memory = Memory::new();
        let put = |value: &'static str| memory.commit(Batch::new().put(key!["a"], value));
        put("1").await.expect("commits");
        let old = memory.snapshot().await.expect("opens");
        put("2").await.expect("commits");
        memory.commit(Batch::new().delete(key!["a"])).await.expect("commits");
        assert_eq!(old.get(&key!["a"]).await.expect("reads").map(|row| row.value), Some("1".into()));
        assert_eq!(memory.shared.state.read().rows.values().map(Vec::len).sum::<usize>(), 3);
        drop(old);
        memory.commit(Batch::new().put(key!["b"], "1")).await.expect("commits");
        assert_eq!(memory.shared.state.read().rows.keys().collect::<Vec<_>>(), [key!["b"].as_bytes()]);
    }
}
