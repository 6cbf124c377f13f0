//! AWS's errors and texts.

use api::pipes::error;
use contract::{Error, Value};
use store::{ReadError, TransactError};

pub(crate) fn invalid(text: impl Into<String>) -> Error {
    error::validation_exception(text)
}

pub(crate) fn missing(name: &str) -> Error {
    error::not_found_exception(format!("Pipe {name} does not exist."))
}

pub(crate) fn conflict(name: &str, text: String) -> Error {
    error::conflict_exception(text)
        .with_member("resourceId", Value::Str(name.to_owned()))
        .with_member("resourceType", Value::Str("pipe".to_owned()))
}

pub(crate) fn too_many(name: &str) -> Error {
    let member = |text: &str| Value::Str(text.to_owned());
    error::service_quota_exceeded_exception("The requested resource exceeds the maximum number allowed.")
        .with_member("resourceId", member(name))
        .with_member("resourceType", member("pipe"))
        .with_member("serviceCode", member("pipes"))
        .with_member("quotaCode", member("L-5A2D6F3C"))
}

/// The caller's own abort, or our fault.
pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    Error::internal(error)
}
