//! An engine that fails on demand, for tests of whatever is built on a store.

use crate::engine::{Engine, Snapshot};
use crate::error::{CommitError, Failure, ReadError};
use crate::key::Key;
use crate::types::Batch;
use crate::watch::Watch;
use parking_lot::Mutex;
use platform::BoxFuture;
use std::collections::VecDeque;
use std::io;
use std::sync::Arc;

/// What one commit meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing: the commit goes through.
    None,
    /// Nothing happens and the caller hears of a conflict.
    Conflict,
    /// Nothing happens and the caller hears so.
    Fail,
    /// Nothing happens and the caller hears that it may have: a time-out before the commit.
    Lose,
    /// It happens and the caller hears that it may have: a time-out after the commit.
    Hide,
}

/// Wraps an engine and injects faults in the order they were planned; without a plan, everything goes through.
pub struct Faulty {
    engine: Arc<dyn Engine>,
    commits: Mutex<VecDeque<Fault>>,
    reads: Mutex<usize>,
}

impl Faulty {
    /// Wraps an engine.
    #[must_use]
    pub fn new(engine: Arc<dyn Engine>) -> Arc<Self> {
        Arc::new(Self { engine, commits: Mutex::default(), reads: Mutex::default() })
    }

    /// The next commits meet these faults, one each.
    pub fn plan(&self, faults: impl IntoIterator<Item = Fault>) {
        self.commits.lock().extend(faults);
    }

    /// The next `count` snapshots cannot be made.
    pub fn fail_reads(&self, count: usize) {
        *self.reads.lock() = count;
    }

    /// How many planned faults no commit has met yet.
    #[must_use]
    pub fn remaining(&self) -> usize {
        self.commits.lock().len()
    }

    fn read_fails(&self) -> bool {
        let mut reads = self.reads.lock();
        let fails = *reads > 0;
        *reads = reads.saturating_sub(1);
        fails
    }
}

impl Engine for Faulty {
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, ReadError>> {
        match self.read_fails() {
            true => Box::pin(async { Err(ReadError::Engine(Arc::new(io::Error::other("injected")))) }),
            false => self.engine.snapshot(),
        }
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<u64, CommitError>> {
        let injected = || Failure::Engine(Arc::new(io::Error::other("injected")));
        let fault = self.commits.lock().pop_front().unwrap_or(Fault::None);
        Box::pin(async move {
            match fault {
                Fault::None => self.engine.commit(batch).await,
                Fault::Conflict => Err(CommitError::Conflict),
                Fault::Fail => Err(CommitError::Failed(injected())),
                Fault::Lose => Err(CommitError::MayHaveHappened(injected())),
                Fault::Hide => {
                    self.engine.commit(batch).await.and_then(|_| Err(CommitError::MayHaveHappened(injected())))
                }
            }
        })
    }

    fn watch(&self, prefix: &Key) -> Watch {
        self.engine.watch(prefix)
    }

    fn close(&self) -> BoxFuture<'_, ()> {
        self.engine.close()
    }
}
