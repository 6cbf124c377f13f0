//! A queue in memory: its record, its window, and who waits for it.

use crate::error;
use crate::names::QueueName;
use crate::records::QueueRecord;
use crate::window::Window;
use contract::Error;
use parking_lot::{Mutex, MutexGuard, RwLock};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use tokio::sync::{Notify, OwnedMutexGuard, watch};

/// See the module.
pub(crate) struct Queue {
    pub(crate) name: QueueName,
    pub(crate) arn: String,
    pub(crate) id: u64,
    pub(crate) fifo: bool,
    record: RwLock<Arc<QueueRecord>>,
    window: Mutex<Window>,
    /// Someone who waits should look again.
    pub(crate) wake: Notify,
    /// One pull at a time.
    pub(crate) pulling: tokio::sync::Mutex<()>,
    /// One change of the record at a time.
    pub(crate) changing: tokio::sync::Mutex<()>,
    /// Sends with the same deduplication id go one after another.
    stripes: Vec<Arc<tokio::sync::Mutex<()>>>,
    /// Whether the messages of the start have been counted.
    counted: watch::Sender<bool>,
    gone: AtomicBool,
    /// Rows of the next pull.
    pub(crate) pull_rows: AtomicUsize,
    /// Whether the queue is on the list of those with leases to write.
    pub(crate) listed: AtomicBool,
}

impl Queue {
    pub(crate) fn new(name: QueueName, record: QueueRecord, window: Window, counted: bool) -> Arc<Self> {
        let fifo = record.settings.fifo.is_some();
        let stripes = if fifo { crate::limits::DEDUPLICATION_STRIPES } else { 0 };
        Arc::new(Self {
            arn: name.arn(),
            name,
            id: record.id,
            fifo,
            record: RwLock::new(Arc::new(record)),
            window: Mutex::new(window),
            wake: Notify::new(),
            pulling: tokio::sync::Mutex::new(()),
            changing: tokio::sync::Mutex::new(()),
            stripes: (0..stripes).map(|_| Arc::default()).collect(),
            counted: watch::Sender::new(counted),
            gone: AtomicBool::new(false),
            pull_rows: AtomicUsize::new(crate::limits::PULL_ROWS_MIN),
            listed: AtomicBool::new(false),
        })
    }

    /// The record as it was committed last.
    pub(crate) fn record(&self) -> Arc<QueueRecord> {
        Arc::clone(&self.record.read())
    }

    pub(crate) fn set_record(&self, record: QueueRecord) {
        *self.record.write() = Arc::new(record);
    }

    /// Never held across an await.
    pub(crate) fn window(&self) -> MutexGuard<'_, Window> {
        self.window.lock()
    }

    /// The delay that a FIFO queue applies to all its messages; a standard queue's is in each message's place.
    pub(crate) fn fifo_delay_ms(&self) -> i64 {
        if self.fifo { i64::from(self.record.read().settings.delay_s) * 1000 } else { 0 }
    }

    /// Waits for the turn of these deduplication ids.
    pub(crate) async fn deduplication_turn(&self, hashes: impl Iterator<Item = u128>) -> Vec<OwnedMutexGuard<()>> {
        if self.stripes.is_empty() {
            return Vec::new();
        }
        let count = self.stripes.len() as u128;
        let mut wanted: Vec<usize> = hashes.filter_map(|hash| usize::try_from(hash % count).ok()).collect();
        // In one order, so that no two batches wait for each other.
        wanted.sort_unstable();
        wanted.dedup();
        let mut turn = Vec::with_capacity(wanted.len());
        for stripe in wanted {
            turn.push(Arc::clone(&self.stripes[stripe]).lock_owned().await);
        }
        turn
    }

    pub(crate) fn set_counted(&self) {
        self.counted.send_replace(true);
    }

    /// Waits until the messages of the start are counted.
    pub(crate) async fn counted(&self) {
        // The sender lives as long as the queue.
        let _ = self.counted.subscribe().wait_for(|counted| *counted).await;
    }

    /// Nobody may use it any more.
    pub(crate) fn end(&self) {
        self.gone.store(true, Ordering::Release);
        self.wake.notify_waiters();
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.gone.load(Ordering::Acquire) { Err(error::no_queue()) } else { Ok(()) }
    }
}
