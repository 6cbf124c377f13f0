// Generated from `models/signer.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AccessDeniedException`, with `message`, `code`.
#[must_use]
pub fn access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccessDeniedException, message)
}

/// `BadRequestException`, with `message`, `code`.
#[must_use]
pub fn bad_request_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::BadRequestException, message)
}

/// `ConflictException`, with `message`, `code`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConflictException, message)
}

/// `InternalServiceErrorException`, with `message`, `code`.
#[must_use]
pub fn internal_service_error_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalServiceErrorException, message)
}

/// `NotFoundException`, with `message`, `code`.
#[must_use]
pub fn not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NotFoundException, message)
}

/// `ResourceNotFoundException`, with `message`, `code`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}

/// `ServiceLimitExceededException`, with `message`, `code`.
#[must_use]
pub fn service_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceLimitExceededException, message)
}

/// `ThrottlingException`, with `message`, `code`.
#[must_use]
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ThrottlingException, message)
}

/// `TooManyRequestsException`, with `message`, `code`.
#[must_use]
pub fn too_many_requests_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TooManyRequestsException, message)
}

/// `ValidationException`, with `message`, `code`.
#[must_use]
pub fn validation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ValidationException, message)
}
