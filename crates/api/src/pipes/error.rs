// Generated from `models/pipes.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `ConflictException`, with `message`, `resourceId`, `resourceType`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConflictException, message)
}

/// `InternalException`, with `message`, `retryAfterSeconds`.
#[must_use]
pub fn internal_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalException, message)
}

/// `NotFoundException`, with `message`.
#[must_use]
pub fn not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NotFoundException, message)
}

/// `ServiceQuotaExceededException`, with `message`, `resourceId`, `resourceType`, `serviceCode`, `quotaCode`.
#[must_use]
pub fn service_quota_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceQuotaExceededException, message)
}

/// `ThrottlingException`, with `message`, `serviceCode`, `quotaCode`, `retryAfterSeconds`.
#[must_use]
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ThrottlingException, message)
}

/// `ValidationException`, with `message`, `fieldList`.
#[must_use]
pub fn validation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ValidationException, message)
}
