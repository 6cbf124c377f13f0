// Generated from `models/sqs.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `BatchEntryIdsNotDistinct`, with `message`.
#[must_use]
pub fn batch_entry_ids_not_distinct(message: impl Into<String>) -> Error {
    Error::modelled(&schema::BatchEntryIdsNotDistinct, message)
}

/// `BatchRequestTooLong`, with `message`.
#[must_use]
pub fn batch_request_too_long(message: impl Into<String>) -> Error {
    Error::modelled(&schema::BatchRequestTooLong, message)
}

/// `EmptyBatchRequest`, with `message`.
#[must_use]
pub fn empty_batch_request(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EmptyBatchRequest, message)
}

/// `InvalidAddress`, with `message`.
#[must_use]
pub fn invalid_address(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAddress, message)
}

/// `InvalidAttributeName`, with `message`.
#[must_use]
pub fn invalid_attribute_name(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAttributeName, message)
}

/// `InvalidAttributeValue`, with `message`.
#[must_use]
pub fn invalid_attribute_value(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAttributeValue, message)
}

/// `InvalidBatchEntryId`, with `message`.
#[must_use]
pub fn invalid_batch_entry_id(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidBatchEntryId, message)
}

/// `InvalidIdFormat`, with no members.
#[must_use]
pub fn invalid_id_format(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidIdFormat, message)
}

/// `InvalidMessageContents`, with `message`.
#[must_use]
pub fn invalid_message_contents(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidMessageContents, message)
}

/// `InvalidSecurity`, with `message`.
#[must_use]
pub fn invalid_security(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidSecurity, message)
}

/// `KmsAccessDenied`, with `message`.
#[must_use]
pub fn kms_access_denied(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsAccessDenied, message)
}

/// `KmsDisabled`, with `message`.
#[must_use]
pub fn kms_disabled(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsDisabled, message)
}

/// `KmsInvalidKeyUsage`, with `message`.
#[must_use]
pub fn kms_invalid_key_usage(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsInvalidKeyUsage, message)
}

/// `KmsInvalidState`, with `message`.
#[must_use]
pub fn kms_invalid_state(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsInvalidState, message)
}

/// `KmsNotFound`, with `message`.
#[must_use]
pub fn kms_not_found(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsNotFound, message)
}

/// `KmsOptInRequired`, with `message`.
#[must_use]
pub fn kms_opt_in_required(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsOptInRequired, message)
}

/// `KmsThrottled`, with `message`.
#[must_use]
pub fn kms_throttled(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsThrottled, message)
}

/// `MessageNotInflight`, with no members.
#[must_use]
pub fn message_not_inflight(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MessageNotInflight, message)
}

/// `OverLimit`, with `message`.
#[must_use]
pub fn over_limit(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OverLimit, message)
}

/// `PurgeQueueInProgress`, with `message`.
#[must_use]
pub fn purge_queue_in_progress(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PurgeQueueInProgress, message)
}

/// `QueueDeletedRecently`, with `message`.
#[must_use]
pub fn queue_deleted_recently(message: impl Into<String>) -> Error {
    Error::modelled(&schema::QueueDeletedRecently, message)
}

/// `QueueDoesNotExist`, with `message`.
#[must_use]
pub fn queue_does_not_exist(message: impl Into<String>) -> Error {
    Error::modelled(&schema::QueueDoesNotExist, message)
}

/// `QueueNameExists`, with `message`.
#[must_use]
pub fn queue_name_exists(message: impl Into<String>) -> Error {
    Error::modelled(&schema::QueueNameExists, message)
}

/// `ReceiptHandleIsInvalid`, with `message`.
#[must_use]
pub fn receipt_handle_is_invalid(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ReceiptHandleIsInvalid, message)
}

/// `RequestThrottled`, with `message`.
#[must_use]
pub fn request_throttled(message: impl Into<String>) -> Error {
    Error::modelled(&schema::RequestThrottled, message)
}

/// `ResourceNotFoundException`, with `message`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}

/// `TooManyEntriesInBatchRequest`, with `message`.
#[must_use]
pub fn too_many_entries_in_batch_request(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TooManyEntriesInBatchRequest, message)
}

/// `UnsupportedOperation`, with `message`.
#[must_use]
pub fn unsupported_operation(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedOperation, message)
}
