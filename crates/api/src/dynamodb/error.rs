// Generated from `models/dynamodb.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `BackupInUseException`, with `message`.
#[must_use]
pub fn backup_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::BackupInUseException, message)
}

/// `BackupNotFoundException`, with `message`.
#[must_use]
pub fn backup_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::BackupNotFoundException, message)
}

/// `ConditionalCheckFailedException`, with `message`, `Item`.
#[must_use]
pub fn conditional_check_failed_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConditionalCheckFailedException, message)
}

/// `ContinuousBackupsUnavailableException`, with `message`.
#[must_use]
pub fn continuous_backups_unavailable_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ContinuousBackupsUnavailableException, message)
}

/// `DuplicateItemException`, with `message`.
#[must_use]
pub fn duplicate_item_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DuplicateItemException, message)
}

/// `ExportConflictException`, with `message`.
#[must_use]
pub fn export_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ExportConflictException, message)
}

/// `ExportNotFoundException`, with `message`.
#[must_use]
pub fn export_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ExportNotFoundException, message)
}

/// `GlobalTableAlreadyExistsException`, with `message`.
#[must_use]
pub fn global_table_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::GlobalTableAlreadyExistsException, message)
}

/// `GlobalTableNotFoundException`, with `message`.
#[must_use]
pub fn global_table_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::GlobalTableNotFoundException, message)
}

/// `IdempotentParameterMismatchException`, with `Message`.
#[must_use]
pub fn idempotent_parameter_mismatch_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IdempotentParameterMismatchException, message)
}

/// `ImportConflictException`, with `message`.
#[must_use]
pub fn import_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ImportConflictException, message)
}

/// `ImportNotFoundException`, with `message`.
#[must_use]
pub fn import_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ImportNotFoundException, message)
}

/// `IndexNotFoundException`, with `message`.
#[must_use]
pub fn index_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IndexNotFoundException, message)
}

/// `InternalServerError`, with `message`.
#[must_use]
pub fn internal_server_error(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalServerError, message)
}

/// `InvalidExportTimeException`, with `message`.
#[must_use]
pub fn invalid_export_time_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidExportTimeException, message)
}

/// `InvalidRestoreTimeException`, with `message`.
#[must_use]
pub fn invalid_restore_time_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidRestoreTimeException, message)
}

/// `ItemCollectionSizeLimitExceededException`, with `message`.
#[must_use]
pub fn item_collection_size_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ItemCollectionSizeLimitExceededException, message)
}

/// `LimitExceededException`, with `message`.
#[must_use]
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::LimitExceededException, message)
}

/// `PointInTimeRecoveryUnavailableException`, with `message`.
#[must_use]
pub fn point_in_time_recovery_unavailable_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PointInTimeRecoveryUnavailableException, message)
}

/// `PolicyNotFoundException`, with `message`.
#[must_use]
pub fn policy_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PolicyNotFoundException, message)
}

/// `ProvisionedThroughputExceededException`, with `message`, `ThrottlingReasons`.
#[must_use]
pub fn provisioned_throughput_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ProvisionedThroughputExceededException, message)
}

/// `ReplicaAlreadyExistsException`, with `message`.
#[must_use]
pub fn replica_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ReplicaAlreadyExistsException, message)
}

/// `ReplicaNotFoundException`, with `message`.
#[must_use]
pub fn replica_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ReplicaNotFoundException, message)
}

/// `ReplicatedWriteConflictException`, with `message`.
#[must_use]
pub fn replicated_write_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ReplicatedWriteConflictException, message)
}

/// `RequestLimitExceeded`, with `message`, `ThrottlingReasons`.
#[must_use]
pub fn request_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&schema::RequestLimitExceeded, message)
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

/// `TableAlreadyExistsException`, with `message`.
#[must_use]
pub fn table_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TableAlreadyExistsException, message)
}

/// `TableInUseException`, with `message`.
#[must_use]
pub fn table_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TableInUseException, message)
}

/// `TableNotFoundException`, with `message`.
#[must_use]
pub fn table_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TableNotFoundException, message)
}

/// `ThrottlingException`, with `message`, `throttlingReasons`.
#[must_use]
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ThrottlingException, message)
}

/// `TransactionCanceledException`, with `Message`, `CancellationReasons`.
#[must_use]
pub fn transaction_canceled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TransactionCanceledException, message)
}

/// `TransactionConflictException`, with `message`.
#[must_use]
pub fn transaction_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TransactionConflictException, message)
}

/// `TransactionInProgressException`, with `Message`.
#[must_use]
pub fn transaction_in_progress_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TransactionInProgressException, message)
}
