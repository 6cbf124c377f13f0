//! The committer: one thread that validates commits in order and makes all that are queued durable with one fsync.
//!
//! Always: at most one group is not durable, and nothing of it is visible or acknowledged. After a group whose write failed, no
//! further group is written: what lies in the journal behind a broken record could not be told from damage.

use super::envelope::{GROUP_KEY, Group, StoreId, seal};
use super::mark::Mark;
use super::view::failed;
use crate::error::{CommitError, Failure, ReadError};
use crate::key::Key;
use crate::limits;
use crate::recent::{Recent, Write, in_range};
use crate::types::{Batch, Check};
use crate::watch::Hub;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, oneshot};

/// A commit that waits for the committer.
pub(super) struct Request {
    pub(super) batch: Batch,
    pub(super) reply: oneshot::Sender<Result<u64, CommitError>>,
    /// Its room in the queue, given back when it is answered.
    pub(super) _room: OwnedSemaphorePermit,
}

/// What the committer shows to the rest of the engine.
#[derive(Default)]
pub(super) struct Shown {
    /// The last commit that every new snapshot sees.
    pub(super) visible: AtomicU64,
    /// Why nothing is written any more, once it is so.
    pub(super) broken: OnceLock<String>,
    pub(super) hub: Hub,
}

pub(super) struct Committer {
    pub(super) database: fjall::Database,
    pub(super) rows: fjall::Keyspace,
    pub(super) store: StoreId,
    pub(super) directory: PathBuf,
    pub(super) reserve_bytes: u64,
    pub(super) mark: Mark,
    pub(super) recent: Recent,
    pub(super) sequence: u64,
    /// Commits of the last group.
    pub(super) crowd: usize,
    pub(super) shown: Arc<Shown>,
}

/// Commits that passed their checks and wait for the same fsync.
#[derive(Default)]
struct Pending {
    /// The latest write of each key, and its value.
    writes: BTreeMap<Vec<u8>, (Write, Option<Bytes>)>,
    accepted: Vec<(Request, u64)>,
    /// Those that did not pass, to be answered after the others.
    refused: Vec<(Request, CommitError)>,
    bytes: usize,
}

impl Committer {
    /// Works until all senders are gone and the queue is empty.
    pub(super) fn run(mut self, queue: &Receiver<Request>) {
        while let Some(first) = self.next(queue) {
            let pending = self.gather(first, queue);
            if !pending.accepted.is_empty() {
                self.finish(pending);
            }
        }
        self.force_mark();
    }

    /// The next commit; forces the mark to disk when there is none for a while.
    fn next(&mut self, queue: &Receiver<Request>) -> Option<Request> {
        if self.mark.is_unforced() {
            match queue.recv_timeout(Duration::from_millis(limits::MARK_IDLE_MS)) {
                Ok(request) => return Some(request),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => self.force_mark(),
            }
        }
        queue.recv().ok()
    }

    fn force_mark(&mut self) {
        if let Err(error) = self.mark.force() {
            tracing::warn!(%error, "could not force the acknowledged mark to disk");
        }
    }

    /// Takes what is queued, up to the size of a group.
    fn gather(&mut self, first: Request, queue: &Receiver<Request>) -> Pending {
        let mut pending = Pending::default();
        let mut next = Some(first);
        let mut patience = if self.crowd >= limits::GROUP_CROWD_MIN { limits::GROUP_TURNS_MAX } else { 0 };
        while let Some(request) = next {
            match self.decide(&pending, &request.batch) {
                Ok(()) => pending.accept(request, self.sequence),
                // It would be back at once, and in vain until this group can be seen.
                Err(error) if !pending.accepted.is_empty() => pending.refused.push((request, error)),
                Err(error) => answer(request, Err(error)),
            }
            let full = pending.accepted.len() >= limits::GROUP_COMMITS_MAX || pending.bytes >= limits::GROUP_BYTES_MAX;
            next = if full { None } else { another(queue, &mut patience) };
        }
        self.crowd = pending.accepted.len();
        pending
    }

    fn decide(&self, pending: &Pending, batch: &Batch) -> Result<(), CommitError> {
        for check in &batch.checks {
            let holds = match check {
                Check::Row { key, version } => {
                    self.version(pending, key).map_err(|error| CommitError::Failed(error.into()))? == *version
                }
                Check::Range { range, as_of } => {
                    let pending_change = !range.is_empty() && in_range(&pending.writes, range).next().is_some();
                    !pending_change && self.recent.unchanged(range, *as_of)
                }
            };
            if !holds {
                return Err(CommitError::Conflict);
            }
        }
        Ok(())
    }

    /// The version of a row once the pending commits are durable.
    fn version(&self, pending: &Pending, key: &Key) -> Result<Option<u64>, ReadError> {
        let pending = pending.writes.get(key.as_bytes()).map(|(write, _)| *write);
        if let Some(write) = pending.or_else(|| self.recent.get(key)) {
            return Ok(write.version());
        }
        let stored = self.rows.get(key.as_bytes()).map_err(failed)?;
        stored.map(|stored| super::envelope::open(key.as_bytes(), &stored).map(|row| row.version)).transpose()
    }

    /// Makes the pending commits durable and visible, and answers them and those that were refused meanwhile.
    fn finish(&mut self, mut pending: Pending) {
        let refused = std::mem::take(&mut pending.refused);
        self.finish_accepted(pending);
        refused.into_iter().for_each(|(request, error)| answer(request, Err(error)));
    }

    fn finish_accepted(&mut self, pending: Pending) {
        let outcome = if pending.writes.is_empty() { Ok(()) } else { self.store(&pending) };
        if let Err(error) = outcome {
            pending.accepted.into_iter().for_each(|(request, _)| answer(request, Err(error.clone())));
            return;
        }
        for (key, (write, _)) in &pending.writes {
            self.recent.insert(&Key::from_stored(key), *write);
        }
        self.sequence = pending.accepted.last().map_or(self.sequence, |(_, sequence)| *sequence);
        self.shown.visible.store(self.sequence, Ordering::Release);
        for (request, sequence) in pending.accepted {
            self.shown.hub.notify(request.batch.writes.iter().map(|(key, _)| key), sequence);
            answer(request, Ok(sequence));
        }
    }

    /// Writes one group. `Failed` only when nothing reached the journal.
    fn store(&mut self, pending: &Pending) -> Result<(), CommitError> {
        let frees = pending.writes.values().all(|(_, value)| value.is_none());
        self.writable(pending.bytes, frees).map_err(CommitError::Failed)?;
        let last = pending.accepted.last().map_or(self.sequence, |(_, sequence)| *sequence);
        match self.fjall_batch(pending, last).commit() {
            Ok(()) => {}
            // Decided before anything is written: a background thread of fjall has failed.
            Err(error @ fjall::Error::Poisoned) => return Err(CommitError::Failed(self.broken(&error))),
            Err(error) => return Err(CommitError::MayHaveHappened(self.broken(&error))),
        }
        // The group is durable. If it cannot be marked, its loss might go unnoticed, so nothing may be acknowledged after it.
        self.mark.write(last).map_err(|error| CommitError::MayHaveHappened(self.broken(&error)))
    }

    fn fjall_batch(&self, pending: &Pending, last: u64) -> fjall::OwnedWriteBatch {
        let group = Group { store: self.store, first: self.sequence + 1, last, gap: false };
        let mut batch = fjall::OwnedWriteBatch::with_capacity(self.database.clone(), pending.writes.len() + 1);
        batch = batch.durability(Some(fjall::PersistMode::SyncData));
        batch.insert(&self.rows, GROUP_KEY, group.seal());
        for (key, (write, value)) in &pending.writes {
            match value {
                Some(value) => batch.insert(&self.rows, key.as_slice(), seal(key, write.sequence, value)),
                None => batch.remove(&self.rows, key.as_slice()),
            }
        }
        batch
    }

    /// Refuses while the store is broken or the disk nearly full. Deletions alone may use half of the reserve: they are how a full
    /// disk becomes emptier.
    fn writable(&self, bytes: usize, frees: bool) -> Result<(), Failure> {
        if let Some(cause) = self.shown.broken.get() {
            return Err(Failure::ReadOnly { cause: cause.clone() });
        }
        let disk = rustix::fs::statvfs(&self.directory).map_err(|error| Failure::Engine(Arc::new(error)))?;
        let free_bytes = disk.f_bavail.saturating_mul(disk.f_frsize);
        let reserve_bytes = if frees { self.reserve_bytes / 2 } else { self.reserve_bytes };
        if free_bytes < reserve_bytes.saturating_add(bytes as u64) && reserve_bytes > 0 {
            return Err(Failure::NoSpace { free_bytes, reserve_bytes });
        }
        Ok(())
    }

    /// From now on, only reads.
    fn broken(&self, error: &(dyn std::error::Error + 'static)) -> Failure {
        let cause = self.shown.broken.get_or_init(|| error.to_string());
        tracing::error!(error, "the store is read-only until the process is started again");
        Failure::ReadOnly { cause: cause.clone() }
    }
}

impl Pending {
    fn accept(&mut self, request: Request, durable: u64) {
        let before = self.accepted.last().map_or(durable, |(_, sequence)| *sequence);
        let sequence = before + u64::from(!request.batch.writes.is_empty());
        for (key, value) in &request.batch.writes {
            let write = Write { sequence, present: value.is_some() };
            self.writes.insert(key.as_bytes().to_vec(), (write, value.clone()));
        }
        self.bytes += request.batch.bytes();
        self.accepted.push((request, sequence));
    }
}

/// A commit that is queued, or is while others get a turn on this processor.
fn another(queue: &Receiver<Request>, patience: &mut u32) -> Option<Request> {
    loop {
        match queue.try_recv() {
            Ok(request) => return Some(request),
            Err(TryRecvError::Empty) if *patience > 0 => *patience -= 1,
            Err(_) => return None,
        }
        std::thread::yield_now();
    }
}

fn answer(request: Request, outcome: Result<u64, CommitError>) {
    // A caller that is gone does not need the answer.
    let _ = request.reply.send(outcome);
}
