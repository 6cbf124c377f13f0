// Generated from `models/secretsmanager.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `DecryptionFailure`, with `Message`.
#[must_use]
pub fn decryption_failure(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DecryptionFailure, message)
}

/// `EncryptionFailure`, with `Message`.
#[must_use]
pub fn encryption_failure(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EncryptionFailure, message)
}

/// `InternalServiceError`, with `Message`.
#[must_use]
pub fn internal_service_error(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalServiceError, message)
}

/// `InvalidNextTokenException`, with `Message`.
#[must_use]
pub fn invalid_next_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidNextTokenException, message)
}

/// `InvalidParameterException`, with `Message`.
#[must_use]
pub fn invalid_parameter_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidParameterException, message)
}

/// `InvalidRequestException`, with `Message`.
#[must_use]
pub fn invalid_request_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidRequestException, message)
}

/// `LimitExceededException`, with `Message`.
#[must_use]
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::LimitExceededException, message)
}

/// `MalformedPolicyDocumentException`, with `Message`.
#[must_use]
pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MalformedPolicyDocumentException, message)
}

/// `PreconditionNotMetException`, with `Message`.
#[must_use]
pub fn precondition_not_met_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PreconditionNotMetException, message)
}

/// `PublicPolicyException`, with `Message`.
#[must_use]
pub fn public_policy_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PublicPolicyException, message)
}

/// `ResourceExistsException`, with `Message`.
#[must_use]
pub fn resource_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceExistsException, message)
}

/// `ResourceNotFoundException`, with `Message`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}
