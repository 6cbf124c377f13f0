//! AWS's errors.

use api::xray::error;
use contract::Error;
use store::{ReadError, TransactError};

pub(crate) fn invalid(text: impl Into<String>) -> Error {
    error::invalid_request_exception(text.into())
}

pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    Error::internal(error)
}
