//! AWS's errors and texts.

use api::events::error;
use contract::Error;
use store::{ReadError, TransactError};

pub(crate) fn invalid(text: impl Into<String>) -> Error {
    Error::client(400, "ValidationException", text)
}

pub(crate) fn no_bus(name: &str) -> Error {
    error::resource_not_found_exception(format!("Event bus {name} does not exist."))
}

pub(crate) fn no_rule(name: &str, bus: &str) -> Error {
    error::resource_not_found_exception(format!("Rule {name} does not exist on EventBus {bus}."))
}

pub(crate) fn missing(what: &str, name: &str) -> Error {
    error::resource_not_found_exception(format!("{what} {name} does not exist."))
}

pub(crate) fn exists(what: &str, name: &str) -> Error {
    error::resource_already_exists_exception(format!("{what} {name} already exists."))
}

pub(crate) fn too_many() -> Error {
    error::limit_exceeded_exception("The requested resource exceeds the maximum number allowed.")
}

pub(crate) fn bad_pattern(error: &dyn std::fmt::Display) -> Error {
    error::invalid_event_pattern_exception(format!("Event pattern is not valid. Reason: {error}"))
}

/// The caller's own abort, or our fault.
pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    Error::internal(error)
}
