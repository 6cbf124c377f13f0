//! What reading and writing may meet.

use std::convert::Infallible;
use store::{ReadError, TransactError};

/// A failure of the store below the metrics.
#[derive(Debug, thiserror::Error)]
pub enum MetricsError {
    /// While it was read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// While it was written.
    #[error(transparent)]
    Write(#[from] TransactError<Infallible>),
}
