// Generated from `models/lambda.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AliasLimitExceededException`, with `Type`, `message`.
#[must_use]
pub fn alias_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AliasLimitExceededException, message)
}

/// `CallbackTimeoutException`, with `Type`, `Message`.
#[must_use]
pub fn callback_timeout_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CallbackTimeoutException, message)
}

/// `CapacityProviderLimitExceededException`, with `Type`, `message`.
#[must_use]
pub fn capacity_provider_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CapacityProviderLimitExceededException, message)
}

/// `CodeArtifactUserDeletedException`, with `Type`, `message`.
#[must_use]
pub fn code_artifact_user_deleted_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CodeArtifactUserDeletedException, message)
}

/// `CodeArtifactUserFailedException`, with `Type`, `message`.
#[must_use]
pub fn code_artifact_user_failed_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CodeArtifactUserFailedException, message)
}

/// `CodeArtifactUserPendingException`, with `Type`, `message`.
#[must_use]
pub fn code_artifact_user_pending_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CodeArtifactUserPendingException, message)
}

/// `CodeSigningConfigNotFoundException`, with `Type`, `Message`.
#[must_use]
pub fn code_signing_config_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CodeSigningConfigNotFoundException, message)
}

/// `CodeStorageExceededException`, with `Type`, `message`.
#[must_use]
pub fn code_storage_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CodeStorageExceededException, message)
}

/// `CodeVerificationFailedException`, with `Type`, `Message`.
#[must_use]
pub fn code_verification_failed_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CodeVerificationFailedException, message)
}

/// `DurableExecutionAlreadyStartedException`, with `Type`, `Message`.
#[must_use]
pub fn durable_execution_already_started_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DurableExecutionAlreadyStartedException, message)
}

/// `EC2AccessDeniedException`, with `Type`, `Message`.
#[must_use]
pub fn ec2_access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EC2AccessDeniedException, message)
}

/// `EC2ThrottledException`, with `Type`, `Message`.
#[must_use]
pub fn ec2_throttled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EC2ThrottledException, message)
}

/// `EC2UnexpectedException`, with `Type`, `Message`, `EC2ErrorCode`.
#[must_use]
pub fn ec2_unexpected_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EC2UnexpectedException, message)
}

/// `EFSIOException`, with `Type`, `Message`.
#[must_use]
pub fn efsio_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EFSIOException, message)
}

/// `EFSMountConnectivityException`, with `Type`, `Message`.
#[must_use]
pub fn efs_mount_connectivity_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EFSMountConnectivityException, message)
}

/// `EFSMountFailureException`, with `Type`, `Message`.
#[must_use]
pub fn efs_mount_failure_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EFSMountFailureException, message)
}

/// `EFSMountTimeoutException`, with `Type`, `Message`.
#[must_use]
pub fn efs_mount_timeout_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EFSMountTimeoutException, message)
}

/// `ENILimitReachedException`, with `Type`, `Message`.
#[must_use]
pub fn eni_limit_reached_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ENILimitReachedException, message)
}

/// `ENINotReadyException`, with `Type`, `Message`.
#[must_use]
pub fn eni_not_ready_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ENINotReadyException, message)
}

/// `FunctionVersionsPerCapacityProviderLimitExceededException`, with `Type`, `message`.
#[must_use]
pub fn function_versions_per_capacity_provider_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::FunctionVersionsPerCapacityProviderLimitExceededException, message)
}

/// `InvalidCodeSignatureException`, with `Type`, `Message`.
#[must_use]
pub fn invalid_code_signature_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidCodeSignatureException, message)
}

/// `InvalidParameterValueException`, with `Type`, `message`.
#[must_use]
pub fn invalid_parameter_value_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidParameterValueException, message)
}

/// `InvalidRequestContentException`, with `Type`, `message`.
#[must_use]
pub fn invalid_request_content_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidRequestContentException, message)
}

/// `InvalidRuntimeException`, with `Type`, `Message`.
#[must_use]
pub fn invalid_runtime_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidRuntimeException, message)
}

/// `InvalidSecurityGroupIDException`, with `Type`, `Message`.
#[must_use]
pub fn invalid_security_group_id_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidSecurityGroupIDException, message)
}

/// `InvalidSubnetIDException`, with `Type`, `Message`.
#[must_use]
pub fn invalid_subnet_id_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidSubnetIDException, message)
}

/// `InvalidZipFileException`, with `Type`, `Message`.
#[must_use]
pub fn invalid_zip_file_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidZipFileException, message)
}

/// `KMSAccessDeniedException`, with `Type`, `Message`.
#[must_use]
pub fn kms_access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSAccessDeniedException, message)
}

/// `KMSDisabledException`, with `Type`, `Message`.
#[must_use]
pub fn kms_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSDisabledException, message)
}

/// `KMSInvalidStateException`, with `Type`, `Message`.
#[must_use]
pub fn kms_invalid_state_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSInvalidStateException, message)
}

/// `KMSNotFoundException`, with `Type`, `Message`.
#[must_use]
pub fn kms_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSNotFoundException, message)
}

/// `ModeNotSupportedException`, with `Type`, `message`.
#[must_use]
pub fn mode_not_supported_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ModeNotSupportedException, message)
}

/// `NoPublishedVersionException`, with `Type`, `Message`.
#[must_use]
pub fn no_published_version_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NoPublishedVersionException, message)
}

/// `PolicyLengthExceededException`, with `Type`, `message`.
#[must_use]
pub fn policy_length_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PolicyLengthExceededException, message)
}

/// `PreconditionFailedException`, with `Type`, `message`.
#[must_use]
pub fn precondition_failed_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PreconditionFailedException, message)
}

/// `ProvisionedConcurrencyConfigNotFoundException`, with `Type`, `message`.
#[must_use]
pub fn provisioned_concurrency_config_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ProvisionedConcurrencyConfigNotFoundException, message)
}

/// `PublicPolicyException`, with `Type`, `Message`.
#[must_use]
pub fn public_policy_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PublicPolicyException, message)
}

/// `RecursiveInvocationException`, with `Type`, `Message`.
#[must_use]
pub fn recursive_invocation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::RecursiveInvocationException, message)
}

/// `RequestTooLargeException`, with `Type`, `message`.
#[must_use]
pub fn request_too_large_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::RequestTooLargeException, message)
}

/// `ResourceConflictException`, with `Type`, `message`.
#[must_use]
pub fn resource_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceConflictException, message)
}

/// `ResourceInUseException`, with `Type`, `Message`.
#[must_use]
pub fn resource_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceInUseException, message)
}

/// `ResourceNotFoundException`, with `Type`, `Message`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}

/// `ResourceNotReadyException`, with `Type`, `message`.
#[must_use]
pub fn resource_not_ready_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotReadyException, message)
}

/// `RuntimeAliasDeletedException`, with `Type`, `message`.
#[must_use]
pub fn runtime_alias_deleted_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::RuntimeAliasDeletedException, message)
}

/// `RuntimeVersionDeletedException`, with `Type`, `message`.
#[must_use]
pub fn runtime_version_deleted_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::RuntimeVersionDeletedException, message)
}

/// `S3FilesMountConnectivityException`, with `Type`, `Message`.
#[must_use]
pub fn s3_files_mount_connectivity_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::S3FilesMountConnectivityException, message)
}

/// `S3FilesMountFailureException`, with `Type`, `Message`.
#[must_use]
pub fn s3_files_mount_failure_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::S3FilesMountFailureException, message)
}

/// `S3FilesMountTimeoutException`, with `Type`, `Message`.
#[must_use]
pub fn s3_files_mount_timeout_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::S3FilesMountTimeoutException, message)
}

/// `SerializedRequestEntityTooLargeException`, with `Type`, `message`.
#[must_use]
pub fn serialized_request_entity_too_large_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::SerializedRequestEntityTooLargeException, message)
}

/// `ServiceException`, with `Type`, `Message`.
#[must_use]
pub fn service_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceException, message)
}

/// `ServiceQuotaExceededException`, with `Type`, `Message`.
#[must_use]
pub fn service_quota_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceQuotaExceededException, message)
}

/// `SnapStartException`, with `Type`, `Message`.
#[must_use]
pub fn snap_start_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::SnapStartException, message)
}

/// `SnapStartNotReadyException`, with `Type`, `Message`.
#[must_use]
pub fn snap_start_not_ready_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::SnapStartNotReadyException, message)
}

/// `SnapStartRegenerationFailureException`, with `Type`, `Message`.
#[must_use]
pub fn snap_start_regeneration_failure_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::SnapStartRegenerationFailureException, message)
}

/// `SnapStartTimeoutException`, with `Type`, `Message`.
#[must_use]
pub fn snap_start_timeout_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::SnapStartTimeoutException, message)
}

/// `SubnetIPAddressLimitReachedException`, with `Type`, `Message`.
#[must_use]
pub fn subnet_ip_address_limit_reached_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::SubnetIPAddressLimitReachedException, message)
}

/// `TooManyRequestsException`, with `retryAfterSeconds`, `Type`, `message`, `Reason`.
#[must_use]
pub fn too_many_requests_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TooManyRequestsException, message)
}

/// `UnsupportedMediaTypeException`, with `Type`, `message`.
#[must_use]
pub fn unsupported_media_type_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedMediaTypeException, message)
}
