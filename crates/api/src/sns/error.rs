// Generated from `models/sns.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AuthorizationErrorException`, with `message`.
#[must_use]
pub fn authorization_error_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AuthorizationErrorException, message)
}

/// `BatchEntryIdsNotDistinctException`, with `message`.
#[must_use]
pub fn batch_entry_ids_not_distinct_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::BatchEntryIdsNotDistinctException, message)
}

/// `BatchRequestTooLongException`, with `message`.
#[must_use]
pub fn batch_request_too_long_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::BatchRequestTooLongException, message)
}

/// `ConcurrentAccessException`, with `message`.
#[must_use]
pub fn concurrent_access_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConcurrentAccessException, message)
}

/// `EmptyBatchRequestException`, with `message`.
#[must_use]
pub fn empty_batch_request_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EmptyBatchRequestException, message)
}

/// `EndpointDisabledException`, with `message`.
#[must_use]
pub fn endpoint_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EndpointDisabledException, message)
}

/// `FilterPolicyLimitExceededException`, with `message`.
#[must_use]
pub fn filter_policy_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::FilterPolicyLimitExceededException, message)
}

/// `InternalErrorException`, with `message`.
#[must_use]
pub fn internal_error_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalErrorException, message)
}

/// `InvalidBatchEntryIdException`, with `message`.
#[must_use]
pub fn invalid_batch_entry_id_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidBatchEntryIdException, message)
}

/// `InvalidParameterException`, with `message`.
#[must_use]
pub fn invalid_parameter_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidParameterException, message)
}

/// `InvalidParameterValueException`, with `message`.
#[must_use]
pub fn invalid_parameter_value_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidParameterValueException, message)
}

/// `InvalidSecurityException`, with `message`.
#[must_use]
pub fn invalid_security_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidSecurityException, message)
}

/// `InvalidStateException`, with `message`.
#[must_use]
pub fn invalid_state_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidStateException, message)
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

/// `NotFoundException`, with `message`.
#[must_use]
pub fn not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NotFoundException, message)
}

/// `OptedOutException`, with `message`.
#[must_use]
pub fn opted_out_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OptedOutException, message)
}

/// `PlatformApplicationDisabledException`, with `message`.
#[must_use]
pub fn platform_application_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PlatformApplicationDisabledException, message)
}

/// `ReplayLimitExceededException`, with `message`.
#[must_use]
pub fn replay_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ReplayLimitExceededException, message)
}

/// `ResourceNotFoundException`, with `message`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}

/// `StaleTagException`, with `message`.
#[must_use]
pub fn stale_tag_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::StaleTagException, message)
}

/// `SubscriptionLimitExceededException`, with `message`.
#[must_use]
pub fn subscription_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::SubscriptionLimitExceededException, message)
}

/// `TagLimitExceededException`, with `message`.
#[must_use]
pub fn tag_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TagLimitExceededException, message)
}

/// `TagPolicyException`, with `message`.
#[must_use]
pub fn tag_policy_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TagPolicyException, message)
}

/// `ThrottledException`, with `message`.
#[must_use]
pub fn throttled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ThrottledException, message)
}

/// `TooManyEntriesInBatchRequestException`, with `message`.
#[must_use]
pub fn too_many_entries_in_batch_request_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TooManyEntriesInBatchRequestException, message)
}

/// `TopicLimitExceededException`, with `message`.
#[must_use]
pub fn topic_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TopicLimitExceededException, message)
}

/// `UserErrorException`, with `message`.
#[must_use]
pub fn user_error_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UserErrorException, message)
}

/// `ValidationException`, with `Message`.
#[must_use]
pub fn validation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ValidationException, message)
}

/// `VerificationException`, with `Message`, `Status`.
#[must_use]
pub fn verification_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::VerificationException, message)
}
