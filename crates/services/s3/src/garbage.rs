//! Contents that nothing refers to any more. Blobs are named by their hash and may be shared, so they are collected, not deleted:
//! all that is referred to is gathered, and the rest goes.

use crate::core::{Core, blobs_of};
use crate::{keys, limits};
use contract::Error;
use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{BlobId, Key, Record, Scan, Table};

/// How much there may be to collect.
#[derive(Debug, Default)]
pub(crate) struct Garbage(AtomicU64);

impl Garbage {
    /// A blob may have lost its last reference.
    pub(crate) fn note(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl Core {
    /// Collects now and then, if something was deleted, until the task is aborted. Begins with what an earlier process left.
    pub(crate) async fn collect_for_ever(&self) {
        self.garbage.note();
        loop {
            if self.garbage.0.swap(0, Ordering::Relaxed) > 0
                && let Err(error) = self.collect().await
            {
                tracing::warn!(%error, source = ?error.source, "could not collect unused contents");
                self.garbage.note();
            }
            let next = self.now_ms() + limits::GARBAGE_INTERVAL_MS;
            while self.now_ms() < next {
                self.clock.sleep_until(next).await;
            }
        }
    }

    /// Deletes every blob that no row refers to.
    pub(crate) async fn collect(&self) -> Result<(), Error> {
        let sweep = self.blobs.sweep();
        let mut used = HashSet::new();
        self.walk(&keys::OBJECTS, |_, current| used.extend(blobs_of(&current.version.content))).await?;
        self.walk(&keys::VERSIONS, |_, version| used.extend(blobs_of(&version.content))).await?;
        self.walk(&keys::PARTS, |_, part| used.extend(blobs_of(&part.info.content))).await?;
        self.walk(&keys::MANIFESTS, |_, manifest| {
            used.extend(manifest.parts.iter().filter_map(|part| blobs_of(&part.content)));
        })
        .await?;
        self.sweep(sweep, used).await
    }

    async fn sweep(&self, sweep: store::Sweep, used: HashSet<BlobId>) -> Result<(), Error> {
        let collected = sweep.collect(used).await.map_err(crate::error::from_blob)?;
        if collected.blobs > 0 {
            tracing::info!(blobs = collected.blobs, bytes = collected.bytes, "removed unused contents");
        }
        Ok(())
    }

    /// Shows every row of a table, page by page.
    pub(crate) async fn walk<T: Record>(&self, table: &Table<T>, mut see: impl FnMut(&Key, &T)) -> Result<(), Error> {
        let mut scan = Scan::all().limit(limits::SWEEP_ROWS);
        loop {
            let rows = self.store.scan(table, &scan).await.map_err(crate::error::from_read)?;
            rows.iter().for_each(|(key, row)| see(key, row));
            match rows.last() {
                Some((last, _)) if rows.len() == limits::SWEEP_ROWS => scan = scan.after(last),
                _ => return Ok(()),
            }
        }
    }
}
