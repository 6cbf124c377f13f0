//! AWS's errors and texts.

use api::logs::error;
use contract::Error;
use store::{ReadError, TransactError};

pub(crate) fn no_group() -> Error {
    error::resource_not_found_exception("The specified log group does not exist.")
}

pub(crate) fn no_stream() -> Error {
    error::resource_not_found_exception("The specified log stream does not exist.")
}

pub(crate) fn group_exists() -> Error {
    error::resource_already_exists_exception("The specified log group already exists")
}

pub(crate) fn stream_exists() -> Error {
    error::resource_already_exists_exception("The specified log stream already exists")
}

/// The group, and with it its streams, must not be deleted.
pub(crate) fn protected() -> Error {
    error::validation_exception("The specified log group has deletion protection enabled and cannot be deleted.")
}

/// The group has no filter of this kind and name.
pub(crate) fn no_filter(kind: &str) -> Error {
    error::resource_not_found_exception(format!("The specified {kind} filter does not exist."))
}

pub(crate) fn no_policy(name: &str) -> Error {
    error::resource_not_found_exception(format!("Policy with name [{name}] does not exist"))
}

pub(crate) fn no_query() -> Error {
    error::resource_not_found_exception("The specified query definition does not exist.")
}

pub(crate) fn too_many() -> Error {
    error::limit_exceeded_exception("Resource limit exceeded.")
}

pub(crate) fn bad_token() -> Error {
    error::invalid_parameter_exception("The specified nextToken is invalid.")
}

pub(crate) fn invalid(text: impl Into<String>) -> Error {
    error::invalid_parameter_exception(text)
}

/// The caller's own abort, or our fault.
pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    Error::internal(error)
}
