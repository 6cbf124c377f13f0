//! Refusals in AWS's words.

use api::cloudwatch::error;
use contract::Error;
use metrics::MetricsError;
use store::{ReadError, TransactError};

pub(crate) fn invalid(text: impl Into<String>) -> Error {
    error::invalid_parameter_value_exception(text)
}

pub(crate) fn combination(text: impl Into<String>) -> Error {
    error::invalid_parameter_combination_exception(text)
}

pub(crate) fn missing(text: impl Into<String>) -> Error {
    error::missing_required_parameter_exception(text)
}

pub(crate) fn bad_token() -> Error {
    error::invalid_next_token("Request parameter NextToken is invalid")
}

/// Of the store below.
pub(crate) fn internal(error: MetricsError) -> Error {
    Error::internal(error)
}

pub(crate) fn validation(text: impl Into<String>) -> Error {
    error::validation_exception(text)
}

/// The caller's own abort, or our fault.
pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    Error::internal(error)
}
