//! What an engine must give. Object-safe, so that a store is one type whatever holds its rows.

use crate::error::{CommitError, ReadError};
use crate::key::Key;
use crate::scan::Scan;
use crate::types::{Batch, Row};
use crate::watch::Watch;
use platform::BoxFuture;

/// A transactional ordered map that keeps what it has acknowledged.
///
/// Contract, checked for every engine by `tests/conformance.rs`:
/// - Commits are serializable: their effect is that of one after another, in the order of their sequence numbers.
/// - A reader sees a commit entirely or not at all, and only when it is durable.
/// - A snapshot sees all commits up to its `as_of` and may see later ones; what it sees never changes.
pub trait Engine: Send + Sync + 'static {
    /// An unchanging view of all rows.
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, ReadError>>;

    /// Applies a batch atomically; durable when it returns. Returns the commit's sequence number.
    ///
    /// # Cancellation
    /// Dropping the future leaves open whether the batch is committed.
    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<u64, CommitError>>;

    /// Waits for commits that write keys starting with `prefix`.
    fn watch(&self, prefix: &Key) -> Watch;

    /// Refuses further commits, finishes those under way, and lets go of files and locks. Reads may fail afterwards.
    fn close(&self) -> BoxFuture<'_, ()>;
}

/// An unchanging view of all rows.
pub trait Snapshot: Send + Sync {
    /// Every commit up to this sequence number is visible.
    fn as_of(&self) -> u64;

    /// The row with this key.
    fn get<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Row>, ReadError>>;

    /// The rows of a range, in the order of the walk.
    fn scan<'a>(&'a self, scan: &'a Scan) -> BoxFuture<'a, Result<Vec<(Key, Row)>, ReadError>>;
}
