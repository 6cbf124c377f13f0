//! The embedded engine: fjall 3 below one committer thread, in a directory that one process owns.
//!
//! ```text
//! LOCK           held while the store is open
//! FORMAT         the format's number and the store's random id
//! acknowledged   the last commit that a caller may have heard of (the mark)
//! rows/          fjall's directory: journals, tables
//! damaged-N/     journals that a repair put aside
//! ```
//!
//! # What is promised, and why it holds
//! **One fsync per group.** The committer takes all that is queued, validates it in order, writes it as one fjall batch and one
//! fsync. So at any time at most one group is not durable, and fjall shows rows only when their fsync has returned: whatever a reader
//! or a caller has seen is durable.
//!
//! **A hole is noticed.** Each group begins with a row that says which commit numbers it holds; numbers have no gaps. Before fjall
//! opens (and cuts) its journals, [`journal`] reads them. Let `B` be the first record that cannot be read or does not go on where
//! the one before ended.
//! 1. If an intact group follows `B`, then `B` was durable, for only the last group can be torn: damage. Refuse.
//! 2. Otherwise `B` and all behind it are one group or more that nothing intact follows. If the mark names a commit behind the last
//!    intact one, an acknowledged commit is gone: damage. Refuse.
//! 3. Otherwise `B` is the torn end that a crash leaves, and nothing acknowledged is in it. Cut it off.
//!
//! The same comparison with the mark is made after fjall has opened, so lost journals and lost tables are noticed too. The mark is
//! written after a group's fsync and before its callers hear of it, so a crash of the process always finds it exact. It is forced to
//! disk only after [`limits::MARK_IDLE_MS`] without commits, at no cost under load: damage to a group under load is found by rule 1,
//! from the groups behind it. What remains unnoticed: a power cut within that time, *and* a disk that then loses the very last
//! group although its fsync had returned.
//!
//! **Values are what was written.** Each row carries a checksum over key, version and value, verified at every read.
//!
//! **A full disk is met early.** Commits are refused, as "nothing happened", while less than `reserve_bytes` is free, so that fjall's
//! background work keeps room. When a write fails all the same, its commits may have happened and the store is read-only until it
//! is opened again, which decides them by the rules above.
//!
//! # Known limits
//! - A journal that somebody deletes although its rows had not reached the tables is noticed only when it was the last one, or when
//!   journals before and after it are left.
//! - What is deleted from a disk that is full to the reserve gives no room at once: deletions are taken, but fjall gives the room of
//!   journals and tables back only when it begins another journal or merges tables, which it does by size. Until then writes stay
//!   refused. To hurry it by filling the journal was tried and taken back: while a snapshot is open, each attempt can cost room for good.
//! - When all of fjall's background threads have failed while four memtables wait for them, fjall makes its caller wait for ever: commits
//!   hang instead of failing. The reserve exists so that a full disk does not get there.

mod committer;
mod envelope;
mod journal;
mod mark;
mod open;
mod view;

pub use open::{DiskOptions, OpenError, Repair};

use crate::engine::{Engine, Snapshot};
use crate::error::{CommitError, Failure, ReadError};
use crate::key::Key;
use crate::limits;
use crate::lock::DirLock;
use crate::recent::Recent;
use crate::types::Batch;
use crate::watch::Watch;
use committer::{Committer, Request, Shown};
use parking_lot::{Mutex, RwLock};
use platform::BoxFuture;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;
use tokio::sync::{Semaphore, oneshot};
use view::View;

/// Rows in a directory.
pub(crate) struct Disk {
    shown: Arc<Shown>,
    room: Arc<Semaphore>,
    queue: Mutex<Option<mpsc::Sender<Request>>>,
    running: Arc<Mutex<Option<Running>>>,
    files: Arc<RwLock<Option<Files>>>,
}

/// What is let go of last. The order of the fields is that of closing.
struct Files {
    rows: fjall::Keyspace,
    database: fjall::Database,
    _lock: DirLock,
}

struct Running(JoinHandle<()>);

impl Disk {
    /// Opens or makes a store. Blocks, for as long as the journals take to read.
    pub(crate) fn open(path: &Path, options: &DiskOptions) -> Result<Self, OpenError> {
        let opened = open::open(path, options)?;
        let shown = Arc::new(Shown::default());
        shown.visible.store(opened.sequence, Ordering::Release);
        let committer = Committer {
            database: opened.database.clone(),
            rows: opened.rows.clone(),
            store: opened.store,
            directory: path.to_owned(),
            reserve_bytes: options.reserve_bytes,
            mark: opened.mark,
            recent: Recent::new(opened.sequence),
            sequence: opened.sequence,
            crowd: 0,
            shown: Arc::clone(&shown),
        };
        let (sender, queue) = mpsc::channel();
        let thread = std::thread::Builder::new().name("store-commit".to_owned()).spawn(move || committer.run(&queue));
        let thread = thread.map_err(|source| OpenError::Io { path: path.to_owned(), source })?;
        Ok(Self {
            shown,
            room: Arc::new(Semaphore::new(limits::QUEUE_KIB_MAX as usize)),
            queue: Mutex::new(Some(sender)),
            running: Arc::new(Mutex::new(Some(Running(thread)))),
            files: Arc::new(RwLock::new(Some(Files {
                rows: opened.rows,
                database: opened.database,
                _lock: opened.lock,
            }))),
        })
    }

    async fn commit_queued(&self, batch: Batch) -> Result<u64, CommitError> {
        if let Some(what) = batch.oversize() {
            return Err(CommitError::Failed(Failure::TooLarge(what)));
        }
        let closed = || CommitError::Failed(Failure::Closed);
        let kib = u32::try_from(batch.bytes() / 1024 + 1).unwrap_or(limits::QUEUE_KIB_MAX);
        let room = Arc::clone(&self.room).acquire_many_owned(kib).await.map_err(|_| closed())?;
        let (reply, answer) = oneshot::channel();
        self.send(Request { batch, reply, _room: room })?;
        // The committer answers everything it takes, unless it panics.
        let lost = Failure::ReadOnly { cause: "the committer ended".to_owned() };
        answer.await.unwrap_or(Err(CommitError::MayHaveHappened(lost)))
    }

    fn send(&self, request: Request) -> Result<(), CommitError> {
        let queue = self.queue.lock();
        let sender = queue.as_ref().ok_or(CommitError::Failed(Failure::Closed))?;
        let ended = || CommitError::Failed(Failure::ReadOnly { cause: "the committer ended".to_owned() });
        sender.send(request).map_err(|_| ended())
    }

    fn view(&self) -> Result<View, ReadError> {
        let files = self.files.read();
        let files =
            files.as_ref().ok_or_else(|| ReadError::Engine(Arc::new(std::io::Error::other("the store is closed"))))?;
        // Read before the snapshot is made: it may see more than that, never less.
        let as_of = self.shown.visible.load(Ordering::Acquire);
        Ok(View { rows: files.rows.clone(), snapshot: files.database.snapshot(), as_of })
    }
}

/// Waits for the committer, then lets go of the files.
fn finish(running: &Mutex<Option<Running>>, files: &RwLock<Option<Files>>) {
    if let Some(Running(thread)) = running.lock().take()
        && thread.join().is_err()
    {
        tracing::error!("the committer has panicked");
    }
    files.write().take();
}

impl Engine for Disk {
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, ReadError>> {
        Box::pin(async { self.view().map(|view| Box::new(view) as Box<dyn Snapshot>) })
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<u64, CommitError>> {
        Box::pin(self.commit_queued(batch))
    }

    fn watch(&self, prefix: &Key) -> Watch {
        self.shown.hub.watch(prefix)
    }

    fn close(&self) -> BoxFuture<'_, ()> {
        self.queue.lock().take();
        let (running, files) = (Arc::clone(&self.running), Arc::clone(&self.files));
        Box::pin(async move {
            // The thread of a blocking task that panicked has logged; there is nothing left to wait for.
            let _ = tokio::task::spawn_blocking(move || finish(&running, &files)).await;
        })
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        self.queue.lock().take();
        finish(&self.running, &self.files);
    }
}
