// Generated from `models/scheduler.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `ConflictException`, with `Message`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConflictException, message)
}

/// `InternalServerException`, with `Message`.
#[must_use]
pub fn internal_server_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalServerException, message)
}

/// `ResourceNotFoundException`, with `Message`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}

/// `ServiceQuotaExceededException`, with `Message`.
#[must_use]
pub fn service_quota_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceQuotaExceededException, message)
}

/// `ThrottlingException`, with `Message`.
#[must_use]
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ThrottlingException, message)
}

/// `ValidationException`, with `Message`.
#[must_use]
pub fn validation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ValidationException, message)
}
