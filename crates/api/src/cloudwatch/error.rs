// Generated from `models/cloudwatch.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `ConcurrentModificationException`, with no members.
#[must_use]
pub fn concurrent_modification_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConcurrentModificationException, message)
}

/// `ConflictException`, with `Message`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConflictException, message)
}

/// `DashboardInvalidInputError`, with `message`, `dashboardValidationMessages`.
#[must_use]
pub fn dashboard_invalid_input_error(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DashboardInvalidInputError, message)
}

/// `DashboardNotFoundError`, with `message`.
#[must_use]
pub fn dashboard_not_found_error(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DashboardNotFoundError, message)
}

/// `InternalServiceFault`, with `Message`.
#[must_use]
pub fn internal_service_fault(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalServiceFault, message)
}

/// `InvalidFormatFault`, with `message`.
#[must_use]
pub fn invalid_format_fault(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidFormatFault, message)
}

/// `InvalidNextToken`, with `message`.
#[must_use]
pub fn invalid_next_token(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidNextToken, message)
}

/// `InvalidParameterCombinationException`, with `message`.
#[must_use]
pub fn invalid_parameter_combination_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidParameterCombinationException, message)
}

/// `InvalidParameterValueException`, with `message`.
#[must_use]
pub fn invalid_parameter_value_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidParameterValueException, message)
}

/// `KmsAccessDeniedException`, with `Message`.
#[must_use]
pub fn kms_access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsAccessDeniedException, message)
}

/// `KmsKeyDisabledException`, with `Message`.
#[must_use]
pub fn kms_key_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsKeyDisabledException, message)
}

/// `KmsKeyNotFoundException`, with `Message`.
#[must_use]
pub fn kms_key_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsKeyNotFoundException, message)
}

/// `LimitExceededException`, with no members.
#[must_use]
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::LimitExceededException, message)
}

/// `LimitExceededFault`, with `message`.
#[must_use]
pub fn limit_exceeded_fault(message: impl Into<String>) -> Error {
    Error::modelled(&schema::LimitExceededFault, message)
}

/// `MissingRequiredParameterException`, with `message`.
#[must_use]
pub fn missing_required_parameter_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MissingRequiredParameterException, message)
}

/// `ResourceConflict`, with `message`.
#[must_use]
pub fn resource_conflict(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceConflict, message)
}

/// `ResourceNotFound`, with `message`.
#[must_use]
pub fn resource_not_found(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFound, message)
}

/// `ResourceNotFoundException`, with `ResourceType`, `ResourceId`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}

/// `ValidationException`, with `message`.
#[must_use]
pub fn validation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ValidationException, message)
}
