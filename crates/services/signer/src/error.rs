//! AWS's errors. The texts are ours where the function says nothing else.

use api::signer::error;
use contract::Error;
use store::{ReadError, TransactError};

pub(crate) fn invalid(text: impl Into<String>) -> Error {
    error::validation_exception(text.into())
}

pub(crate) fn no_profile(name: &str) -> Error {
    error::resource_not_found_exception(format!("Signing profile {name} not found."))
}

pub(crate) fn no_job(id: &str) -> Error {
    error::resource_not_found_exception(format!("Signing job {id} not found."))
}

pub(crate) fn no_platform(id: &str) -> Error {
    error::resource_not_found_exception(format!("Signing platform {id} not found."))
}

/// The caller's own abort, or our fault.
pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    Error::internal(error)
}

/// What S3 refused, in this service's words. Faults stay faults.
pub(crate) fn from_s3(doing: &str, bucket: &str, error: Error) -> Error {
    let message = error.message.clone().unwrap_or_default();
    match error.status {
        403 => error::access_denied_exception(format!(
            "Signer could not {doing} bucket {bucket}. S3 Error Code: {}. S3 Error Message: {message}",
            error.code
        )),
        400..500 => invalid(format!(
            "Signer could not {doing} bucket {bucket}. S3 Error Code: {}. S3 Error Message: {message}",
            error.code
        )),
        _ => error,
    }
}
