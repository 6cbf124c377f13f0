// Generated from `models/kinesis.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AccessDeniedException`, with `message`.
#[must_use]
pub fn access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccessDeniedException, message)
}

/// `DryRunOperationException`, with `message`.
#[must_use]
pub fn dry_run_operation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DryRunOperationException, message)
}

/// `ExpiredIteratorException`, with `message`.
#[must_use]
pub fn expired_iterator_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ExpiredIteratorException, message)
}

/// `ExpiredNextTokenException`, with `message`.
#[must_use]
pub fn expired_next_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ExpiredNextTokenException, message)
}

/// `InternalFailureException`, with `message`.
#[must_use]
pub fn internal_failure_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalFailureException, message)
}

/// `InvalidArgumentException`, with `message`.
#[must_use]
pub fn invalid_argument_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidArgumentException, message)
}

/// `KMSAccessDeniedException`, with `message`.
#[must_use]
pub fn kms_access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSAccessDeniedException, message)
}

/// `KMSDisabledException`, with `message`.
#[must_use]
pub fn kms_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSDisabledException, message)
}

/// `KMSInvalidStateException`, with `message`.
#[must_use]
pub fn kms_invalid_state_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSInvalidStateException, message)
}

/// `KMSNotFoundException`, with `message`.
#[must_use]
pub fn kms_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSNotFoundException, message)
}

/// `KMSOptInRequired`, with `message`.
#[must_use]
pub fn kms_opt_in_required(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSOptInRequired, message)
}

/// `KMSThrottlingException`, with `message`.
#[must_use]
pub fn kms_throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSThrottlingException, message)
}

/// `LimitExceededException`, with `message`.
#[must_use]
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::LimitExceededException, message)
}

/// `ProvisionedThroughputExceededException`, with `message`.
#[must_use]
pub fn provisioned_throughput_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ProvisionedThroughputExceededException, message)
}

/// `ResourceInUseException`, with `message`.
#[must_use]
pub fn resource_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceInUseException, message)
}

/// `ResourceNotFoundException`, with `message`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}

/// `ThrottlingException`, with `message`.
#[must_use]
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ThrottlingException, message)
}

/// `ValidationException`, with `message`.
#[must_use]
pub fn validation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ValidationException, message)
}
