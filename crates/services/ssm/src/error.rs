//! AWS's errors and texts.

use api::ssm::error as aws;
use contract::Error;
use store::{ReadError, TransactError};

/// Of reads: AWS says no more than the code.
pub(crate) fn not_found() -> Error {
    let mut error = aws::parameter_not_found("");
    error.message = None;
    error
}

pub(crate) fn no_version(name: &str, version: impl std::fmt::Display) -> Error {
    aws::parameter_version_not_found(format!(
        "Systems Manager could not find version {version} of {name}. Verify the version and try again."
    ))
}

pub(crate) fn validation(text: impl Into<String>) -> Error {
    Error::client(400, "ValidationException", text)
}

/// What KMS's refusal is for the caller of this service.
pub(crate) fn from_kms(error: Error) -> Error {
    if error.status >= 500 {
        return error;
    }
    if error.code.contains("AccessDenied") {
        return Error::client(400, "AccessDeniedException", error.message.unwrap_or_default());
    }
    let code = &error.code;
    aws::invalid_key_id(format!(
        "{} (Service: AWSKMS; Status Code: {}; Error Code: {code})",
        error.message.as_deref().unwrap_or_default(),
        error.status
    ))
}

/// The caller's own abort, or our fault.
pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    Error::internal(error)
}
