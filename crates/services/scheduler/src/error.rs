//! AWS's errors and texts.

use api::scheduler::error;
use contract::Error;
use store::{ReadError, TransactError};

pub(crate) fn invalid(text: impl Into<String>) -> Error {
    error::validation_exception(text)
}

pub(crate) fn not_on_default() -> Error {
    invalid("This operation cannot be performed on schedule group default.")
}

pub(crate) fn no_schedule(name: &str) -> Error {
    error::resource_not_found_exception(format!("Schedule {name} does not exist."))
}

pub(crate) fn no_group(name: &str) -> Error {
    error::resource_not_found_exception(format!("Schedule group {name} does not exist."))
}

/// The caller's own abort, or our fault.
pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    Error::internal(error)
}
