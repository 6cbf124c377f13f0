//! An unchanging view of the rows on disk.

use super::envelope;
use crate::engine::Snapshot;
use crate::error::ReadError;
use crate::key::Key;
use crate::limits;
use crate::scan::Scan;
use crate::types::Row;
use fjall::Readable;
use platform::BoxFuture;
use std::sync::Arc;

type Rows = Vec<(Key, Row)>;

pub(super) struct View {
    pub(super) rows: fjall::Keyspace,
    pub(super) snapshot: fjall::Snapshot,
    pub(super) as_of: u64,
}

impl Snapshot for View {
    fn as_of(&self) -> u64 {
        self.as_of
    }

    // One row is in memory or one block away: cheaper on this thread than on another.
    fn get<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Row>, ReadError>> {
        Box::pin(async move {
            let stored = self.snapshot.get(&self.rows, key.as_bytes()).map_err(failed)?;
            stored.map(|stored| envelope::open(key.as_bytes(), &stored)).transpose()
        })
    }

    fn scan<'a>(&'a self, scan: &'a Scan) -> BoxFuture<'a, Result<Rows, ReadError>> {
        Box::pin(async move {
            if scan.range.is_empty() {
                return Ok(Rows::new());
            }
            let mut walk =
                Walk { iter: self.snapshot.range::<&[u8], _>(&self.rows, scan.range.bounds()), reverse: scan.reverse };
            let mut found = Rows::new();
            if walk.take(&mut found, scan.limit.min(limits::SCAN_INLINE_ROWS_MAX))? || found.len() == scan.limit {
                return Ok(found);
            }
            let limit = scan.limit;
            let rest = tokio::task::spawn_blocking(move || walk.take(&mut found, limit).map(|_| found));
            rest.await.unwrap_or_else(|error| Err(ReadError::Engine(Arc::new(error))))
        })
    }
}

/// A walk that can move to another thread.
struct Walk {
    iter: fjall::Iter,
    reverse: bool,
}

impl Walk {
    /// Fills `found` up to `limit` rows. `true` when there are no more.
    fn take(&mut self, found: &mut Rows, limit: usize) -> Result<bool, ReadError> {
        while found.len() < limit {
            let next = if self.reverse { self.iter.next_back() } else { self.iter.next() };
            let Some(next) = next else { return Ok(true) };
            let (key, stored) = next.into_inner().map_err(failed)?;
            found.push((Key::from_stored(&key), envelope::open(&key, &stored)?));
        }
        Ok(false)
    }
}

pub(super) fn failed(error: fjall::Error) -> ReadError {
    ReadError::Engine(Arc::new(error))
}
