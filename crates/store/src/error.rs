//! What can go wrong, and whether anything happened.

use crate::key::Key;
use crate::record::RecordError;
use std::convert::Infallible;
use std::sync::Arc;

/// The engine's own error, kept for the log.
pub type Source = Arc<dyn std::error::Error + Send + Sync>;

/// Why something could not be read.
#[derive(Debug, Clone, thiserror::Error)]
pub enum ReadError {
    /// The stored bytes are not those that were written.
    #[error("the row {key} is damaged: {what}; restore a backup")]
    Damaged {
        /// Which row.
        key: Key,
        /// What does not fit.
        what: &'static str,
    },
    /// The row holds something else than its type.
    #[error("the row {key} cannot be understood")]
    Record {
        /// Which row.
        key: Key,
        /// Why.
        #[source]
        source: RecordError,
    },
    /// The engine could not read.
    #[error("the store could not read")]
    Engine(#[source] Source),
}

/// Why nothing was stored.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Failure {
    /// A read of the transaction failed.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A record could not be written as JSON.
    #[error("the row {key} cannot be encoded")]
    Encode {
        /// Which row.
        key: Key,
        /// Why.
        #[source]
        source: RecordError,
    },
    /// A key, a value or the whole commit is over its limit.
    #[error("too large for the store: {0}")]
    TooLarge(String),
    /// The disk is nearly full. Commits work again when there is room.
    #[error(
        "the disk is nearly full: {free_bytes} bytes are free and {reserve_bytes} are kept in reserve; free some space"
    )]
    NoSpace {
        /// What is free.
        free_bytes: u64,
        /// What must stay free.
        reserve_bytes: u64,
    },
    /// An earlier write failed half-way; until the process is started again, only reads work.
    #[error("the store is read-only since a write failed ({cause}); repair the disk and start again")]
    ReadOnly {
        /// The error of that write.
        cause: String,
    },
    /// The store was closed.
    #[error("the store is closed")]
    Closed,
    /// The engine's own failure.
    #[error("the store could not write")]
    Engine(#[source] Source),
}

/// Why a commit is not known to have happened. Three different answers, never mixed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum CommitError {
    /// A check did not hold. Nothing happened; read again and decide again.
    #[error("something that was read has changed since")]
    Conflict,
    /// Nothing happened and nothing will.
    #[error("nothing was stored")]
    Failed(#[source] Failure),
    /// It may be stored, now or after a restart, or not at all. Read to find out.
    #[error("it is unknown whether it was stored")]
    MayHaveHappened(#[source] Failure),
}

/// What a transaction's closure returns instead of a result.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Abort<E> {
    /// The caller decided not to write.
    #[error("{0}")]
    User(E),
    /// The store could not do its part.
    #[error(transparent)]
    Store(#[from] Failure),
}

impl<E> From<ReadError> for Abort<E> {
    fn from(error: ReadError) -> Self {
        Abort::Store(error.into())
    }
}

/// How a transaction ended when it did not commit. Four different answers, never mixed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum TransactError<E> {
    /// The closure said no. Nothing was stored.
    #[error("{0}")]
    Abort(E),
    /// Others wrote what it read, every time. Nothing was stored.
    #[error("the transaction {name} conflicted {attempts} times")]
    Conflict {
        /// The transaction.
        name: &'static str,
        /// How often it ran.
        attempts: u32,
    },
    /// Nothing was stored.
    #[error("the transaction {name} failed")]
    Failed {
        /// The transaction.
        name: &'static str,
        /// Why.
        #[source]
        source: Failure,
    },
    /// It may be stored, now or after a restart, or not at all.
    #[error("it is unknown whether the transaction {name} was stored")]
    MayHaveHappened {
        /// The transaction.
        name: &'static str,
        /// Why.
        #[source]
        source: Failure,
    },
}

/// How a transaction that never aborts ended when it did not commit.
pub type WriteError = TransactError<Infallible>;

impl WriteError {
    /// The same error where the caller's transactions can abort.
    #[must_use]
    pub fn widen<E>(self) -> TransactError<E> {
        match self {
            TransactError::Abort(never) => match never {},
            TransactError::Conflict { name, attempts } => TransactError::Conflict { name, attempts },
            TransactError::Failed { name, source } => TransactError::Failed { name, source },
            TransactError::MayHaveHappened { name, source } => TransactError::MayHaveHappened { name, source },
        }
    }
}

impl<E> TransactError<E> {
    /// The caller's own abort, or the store's error.
    ///
    /// # Errors
    /// Everything but [`TransactError::Abort`].
    pub fn into_abort(self) -> Result<E, WriteError> {
        match self {
            TransactError::Abort(error) => Ok(error),
            TransactError::Conflict { name, attempts } => Err(TransactError::Conflict { name, attempts }),
            TransactError::Failed { name, source } => Err(TransactError::Failed { name, source }),
            TransactError::MayHaveHappened { name, source } => Err(TransactError::MayHaveHappened { name, source }),
        }
    }
}
