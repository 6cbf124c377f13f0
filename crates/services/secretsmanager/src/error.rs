//! AWS's errors and texts.

use api::secretsmanager::error as aws;
use contract::Error;
use store::{ReadError, TransactError};

pub(crate) fn no_secret() -> Error {
    aws::resource_not_found_exception("Secrets Manager can't find the specified secret.")
}

pub(crate) fn no_value(what: &str, which: &str) -> Error {
    aws::resource_not_found_exception(format!(
        "Secrets Manager can't find the specified secret value for {what}: {which}"
    ))
}

pub(crate) fn marked_for_deletion() -> Error {
    aws::invalid_request_exception("You can't perform this operation on the secret because it was marked for deletion.")
}

pub(crate) fn on_replica() -> Error {
    aws::invalid_request_exception(
        "Operation not permitted on a replica secret. Call must be made in primary secret's region.",
    )
}

pub(crate) fn invalid(text: impl Into<String>) -> Error {
    aws::invalid_parameter_exception(text)
}

pub(crate) fn bad_request(text: impl Into<String>) -> Error {
    aws::invalid_request_exception(text)
}

pub(crate) fn validation(text: impl Into<String>) -> Error {
    Error::client(400, "ValidationException", text)
}

pub(crate) fn token_in_use(token: &str, arn: &str) -> Error {
    let text = format!(
        "You can't use ClientRequestToken {token} because that value is already in use for a version of secret {arn}."
    );
    aws::resource_exists_exception(text)
}

/// What KMS's refusal is for the caller of this service.
pub(crate) fn from_kms(error: Error, failure: impl Fn(String) -> Error) -> Error {
    if error.status >= 500 {
        return error;
    }
    if error.code.contains("AccessDenied") {
        let text = "Access to KMS is not allowed";
        return Error::client(400, "AccessDeniedException", text).with_source(error);
    }
    failure(format!(
        "{} (Service: AWSKMS; Status Code: {}; Error Code: {})",
        error.message.as_deref().unwrap_or_default(),
        error.status,
        error.code
    ))
}

/// The caller's own abort, or our fault.
pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    Error::internal(error)
}
