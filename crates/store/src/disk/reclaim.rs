//! Giving back the room of what was deleted, when the disk is nearly full.
//!
//! What is deleted or overwritten takes room until fjall has flushed its memtable, begun another journal and deleted the old one, and
//! has compacted the tables. It does so when enough is written; but on a full disk nothing is written, so nothing would come free.
//!
//! The step that fjall does not offer is to begin another journal: it does that at a flush if the journal is longer than
//! [`JOURNAL_BYTES`]. So the journal is filled up to there with a row of our own, in groups that hold no commit, out of the reserve;
//! then the memtable is flushed, and the journal goes with all that was dead in it. To a reader of the journal these are groups like
//! any other, each behind its own fsync, so a crash at any point leaves what a crash between commits leaves: at most a torn last
//! group. The row is deleted before the flush; one that a crash has left behind is overwritten the next time.
//!
//! Filling costs up to 64 MB of writes, so it is done only when enough has died since the last time, and only while nobody reads: a
//! transaction that has read and is refused does not bring it about, one that only writes (as a queue's send) does.

use super::committer::Committer;
use super::envelope::{GROUP_KEY, Group, seal};
use super::journal;
use super::open::ROWS;
use crate::error::Failure;
use crate::limits;
use std::fs::File;
use std::path::Path;
use std::time::{Duration, Instant};

/// fjall begins another journal at the next flush when one is longer than this.
const JOURNAL_BYTES: u64 = 64_000_000;
/// fjall looks which versions are seen by nobody when so many snapshots have ended.
const SNAPSHOTS_LOOKED_AFTER: usize = 10_000;
/// The row that fills a journal; like the group row it lies before all rows of the store's users.
const FILL_KEY: &[u8] = b"\0freehold.fill\0";

/// Bytes of rows that were deleted or overwritten since room was last given back, as far as that is known.
#[derive(Default)]
pub(super) struct Dead {
    bytes: u64,
    /// Whether the disk is full enough to count them.
    counted: bool,
}

impl Dead {
    /// Of a store that is opened with so much in its journals: what of it is dead is unknown, so much is worth one try.
    pub(super) fn opened(journal_bytes: u64) -> Self {
        let bytes = if journal_bytes >= limits::RECLAIM_JOURNAL_BYTES { limits::RECLAIM_BYTES } else { 0 };
        Self { bytes, counted: false }
    }

    /// The disk has this much room. While it has enough, nothing is counted.
    pub(super) fn note_free(&mut self, free_bytes: u64, reserve_bytes: u64) {
        let counted = reserve_bytes > 0 && free_bytes < reserve_bytes.saturating_add(limits::RECLAIM_WATCH_BYTES);
        if self.counted && !counted {
            self.bytes = 0;
        }
        self.counted = counted;
    }

    /// Rows of this size have died.
    pub(super) fn add(&mut self, bytes: u64) {
        self.bytes = self.bytes.saturating_add(bytes);
    }
}

/// How far the active journal of a store is written.
pub(super) fn journal_bytes(root: &Path) -> u64 {
    let files = journal::files(&root.join(ROWS)).unwrap_or_default();
    let active = files.last().and_then(|path| File::open(path).ok());
    active.and_then(|file| journal::data_length(&file).ok()).unwrap_or(0)
}

impl Committer {
    /// The size of what a group's writes replace, if that is to be counted.
    pub(super) fn dies<'a>(&self, keys: impl Iterator<Item = &'a Vec<u8>>) -> u64 {
        if !self.dead.counted {
            return 0;
        }
        // What cannot be read is not counted; whoever reads it hears why.
        keys.filter_map(|key| self.rows.size_of(key).ok().flatten()).map(u64::from).sum()
    }

    /// Gives back the room of what is dead, if there is enough of it and room to do so. Returns what is free then.
    pub(super) fn reclaim(&mut self, free_bytes: u64, needed: u64) -> Result<u64, Failure> {
        // fjall keeps every version behind the oldest open snapshot: what was filled in would stay, in tables.
        let watched = self.database.supervisor.snapshot_tracker.open_snapshots() > 0;
        if watched || self.dead.bytes < limits::RECLAIM_BYTES {
            return Ok(free_bytes);
        }
        self.dead.bytes = 0;
        let began = Instant::now();
        self.renew_journal(free_bytes).map_err(|error| self.broken(&error))?;
        if self.free_bytes()? < needed {
            self.compact()?;
        }
        let after = self.free_bytes()?;
        if after < free_bytes {
            // Somebody began to read meanwhile; what that left is for the next time.
            self.dead.bytes = limits::RECLAIM_BYTES;
        }
        let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        tracing::warn!(
            before = free_bytes,
            after,
            needed,
            ms,
            "the disk is nearly full; looked for room of deleted rows"
        );
        Ok(after)
    }

    /// Moves what lives in the journals to tables, and the journals away.
    fn renew_journal(&self, free_bytes: u64) -> fjall::Result<()> {
        let missing = JOURNAL_BYTES.saturating_sub(self.journal_bytes());
        // What is filled in, and what is flushed: of the fill, which is all zeros, little comes that far.
        let room = missing + self.database.write_buffer_size() + limits::RECLAIM_MARGIN_BYTES;
        if free_bytes < room {
            tracing::warn!(free_bytes, room, "too little room to look for that of deleted rows");
            return Ok(());
        }
        // More than is missing: where data ends is known to a block only.
        let mut left = missing + limits::RECLAIM_SLACK_BYTES;
        while left > 0 {
            let size = left.min(limits::RECLAIM_FILL_BYTES);
            self.fill(Some(usize::try_from(size).unwrap_or(0)))?;
            left -= size;
        }
        self.flush()
    }

    /// Moves what is in memory to tables.
    fn flush(&self) -> fjall::Result<()> {
        self.fill(None)?;
        self.forget_versions();
        self.rows.rotate_memtable()?;
        self.wait_flushed();
        Ok(())
    }

    /// How far the active journal is written.
    fn journal_bytes(&self) -> u64 {
        journal_bytes(&self.directory)
    }

    /// One group without commits that writes or deletes the row that fills.
    fn fill(&self, bytes: Option<usize>) -> fjall::Result<()> {
        self.forget_versions();
        let group = Group { store: self.store, first: self.sequence + 1, last: self.sequence, gap: false };
        let mut batch = fjall::OwnedWriteBatch::with_capacity(self.database.clone(), 2);
        batch = batch.durability(Some(fjall::PersistMode::SyncAll));
        batch.insert(&self.rows, GROUP_KEY, group.seal());
        match bytes {
            Some(bytes) => batch.insert(&self.rows, FILL_KEY, seal(FILL_KEY, self.sequence, &vec![0; bytes])),
            None => batch.remove(&self.rows, FILL_KEY),
        }
        batch.commit()
    }

    /// Has fjall note that nobody sees overwritten versions any more, so that its next flush leaves them out. It looks at every so many
    /// snapshots that end.
    fn forget_versions(&self) {
        (0..SNAPSHOTS_LOOKED_AFTER).for_each(|_| drop(self.database.snapshot()));
    }

    /// Until fjall's threads have flushed everything and old journals are gone; not for ever, for a thread may have fallen.
    fn wait_flushed(&self) {
        let until = Instant::now() + Duration::from_millis(limits::RECLAIM_WAIT_MS);
        let busy = || {
            self.rows.sealed_memtable_count() > 0
                || self.database.outstanding_flushes() > 0
                || self.database.journal_count() > 1
        };
        while busy() && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(limits::RECLAIM_POLL_MS));
        }
    }

    /// Compacts the tables, if they surely fit a second time into what is free. Larger stores are left to fjall's own compaction.
    fn compact(&self) -> Result<(), Failure> {
        let floor = self.reserve_bytes / 4;
        if self.free_bytes()?.saturating_sub(floor) < self.rows.disk_space() {
            return Ok(());
        }
        self.forget_versions();
        if let Err(error) = self.rows.major_compact() {
            tracing::warn!(%error, "could not compact the tables of a nearly full disk");
            return Ok(());
        }
        // The old tables go at a flush, once the numbers have gone on.
        self.fill(None).and_then(|()| self.flush()).map_err(|error| self.broken(&error))
    }
}
