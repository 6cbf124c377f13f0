// Generated from `models/cloudtrail.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AccessDeniedException`, with no members.
#[must_use]
pub fn access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccessDeniedException, message)
}

/// `AccountHasOngoingImportException`, with no members.
#[must_use]
pub fn account_has_ongoing_import_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccountHasOngoingImportException, message)
}

/// `AccountNotFoundException`, with no members.
#[must_use]
pub fn account_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccountNotFoundException, message)
}

/// `AccountNotRegisteredException`, with no members.
#[must_use]
pub fn account_not_registered_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccountNotRegisteredException, message)
}

/// `AccountRegisteredException`, with no members.
#[must_use]
pub fn account_registered_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccountRegisteredException, message)
}

/// `CannotDelegateManagementAccountException`, with no members.
#[must_use]
pub fn cannot_delegate_management_account_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CannotDelegateManagementAccountException, message)
}

/// `ChannelARNInvalidException`, with no members.
#[must_use]
pub fn channel_arn_invalid_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ChannelARNInvalidException, message)
}

/// `ChannelAlreadyExistsException`, with no members.
#[must_use]
pub fn channel_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ChannelAlreadyExistsException, message)
}

/// `ChannelExistsForEDSException`, with no members.
#[must_use]
pub fn channel_exists_for_eds_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ChannelExistsForEDSException, message)
}

/// `ChannelMaxLimitExceededException`, with no members.
#[must_use]
pub fn channel_max_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ChannelMaxLimitExceededException, message)
}

/// `ChannelNotFoundException`, with no members.
#[must_use]
pub fn channel_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ChannelNotFoundException, message)
}

/// `CloudTrailARNInvalidException`, with no members.
#[must_use]
pub fn cloud_trail_arn_invalid_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CloudTrailARNInvalidException, message)
}

/// `CloudTrailAccessNotEnabledException`, with no members.
#[must_use]
pub fn cloud_trail_access_not_enabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CloudTrailAccessNotEnabledException, message)
}

/// `CloudTrailInvalidClientTokenIdException`, with no members.
#[must_use]
pub fn cloud_trail_invalid_client_token_id_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CloudTrailInvalidClientTokenIdException, message)
}

/// `CloudWatchLogsDeliveryUnavailableException`, with no members.
#[must_use]
pub fn cloud_watch_logs_delivery_unavailable_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CloudWatchLogsDeliveryUnavailableException, message)
}

/// `ConcurrentModificationException`, with no members.
#[must_use]
pub fn concurrent_modification_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConcurrentModificationException, message)
}

/// `ConflictException`, with no members.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConflictException, message)
}

/// `DelegatedAdminAccountLimitExceededException`, with no members.
#[must_use]
pub fn delegated_admin_account_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DelegatedAdminAccountLimitExceededException, message)
}

/// `EventDataStoreARNInvalidException`, with no members.
#[must_use]
pub fn event_data_store_arn_invalid_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EventDataStoreARNInvalidException, message)
}

/// `EventDataStoreAlreadyExistsException`, with no members.
#[must_use]
pub fn event_data_store_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EventDataStoreAlreadyExistsException, message)
}

/// `EventDataStoreFederationEnabledException`, with no members.
#[must_use]
pub fn event_data_store_federation_enabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EventDataStoreFederationEnabledException, message)
}

/// `EventDataStoreHasOngoingImportException`, with no members.
#[must_use]
pub fn event_data_store_has_ongoing_import_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EventDataStoreHasOngoingImportException, message)
}

/// `EventDataStoreMaxLimitExceededException`, with no members.
#[must_use]
pub fn event_data_store_max_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EventDataStoreMaxLimitExceededException, message)
}

/// `EventDataStoreNotFoundException`, with no members.
#[must_use]
pub fn event_data_store_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EventDataStoreNotFoundException, message)
}

/// `EventDataStoreTerminationProtectedException`, with no members.
#[must_use]
pub fn event_data_store_termination_protected_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EventDataStoreTerminationProtectedException, message)
}

/// `GenerateResponseException`, with no members.
#[must_use]
pub fn generate_response_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::GenerateResponseException, message)
}

/// `ImportNotFoundException`, with no members.
#[must_use]
pub fn import_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ImportNotFoundException, message)
}

/// `InactiveEventDataStoreException`, with no members.
#[must_use]
pub fn inactive_event_data_store_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InactiveEventDataStoreException, message)
}

/// `InactiveQueryException`, with no members.
#[must_use]
pub fn inactive_query_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InactiveQueryException, message)
}

/// `InsightNotEnabledException`, with no members.
#[must_use]
pub fn insight_not_enabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InsightNotEnabledException, message)
}

/// `InsufficientDependencyServiceAccessPermissionException`, with no members.
#[must_use]
pub fn insufficient_dependency_service_access_permission_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InsufficientDependencyServiceAccessPermissionException, message)
}

/// `InsufficientEncryptionPolicyException`, with no members.
#[must_use]
pub fn insufficient_encryption_policy_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InsufficientEncryptionPolicyException, message)
}

/// `InsufficientIAMAccessPermissionException`, with no members.
#[must_use]
pub fn insufficient_iam_access_permission_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InsufficientIAMAccessPermissionException, message)
}

/// `InsufficientS3BucketPolicyException`, with no members.
#[must_use]
pub fn insufficient_s3_bucket_policy_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InsufficientS3BucketPolicyException, message)
}

/// `InsufficientSnsTopicPolicyException`, with no members.
#[must_use]
pub fn insufficient_sns_topic_policy_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InsufficientSnsTopicPolicyException, message)
}

/// `InvalidCloudWatchLogsLogGroupArnException`, with no members.
#[must_use]
pub fn invalid_cloud_watch_logs_log_group_arn_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidCloudWatchLogsLogGroupArnException, message)
}

/// `InvalidCloudWatchLogsRoleArnException`, with no members.
#[must_use]
pub fn invalid_cloud_watch_logs_role_arn_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidCloudWatchLogsRoleArnException, message)
}

/// `InvalidDateRangeException`, with no members.
#[must_use]
pub fn invalid_date_range_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidDateRangeException, message)
}

/// `InvalidEventCategoryException`, with no members.
#[must_use]
pub fn invalid_event_category_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidEventCategoryException, message)
}

/// `InvalidEventDataStoreCategoryException`, with no members.
#[must_use]
pub fn invalid_event_data_store_category_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidEventDataStoreCategoryException, message)
}

/// `InvalidEventDataStoreStatusException`, with no members.
#[must_use]
pub fn invalid_event_data_store_status_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidEventDataStoreStatusException, message)
}

/// `InvalidEventSelectorsException`, with no members.
#[must_use]
pub fn invalid_event_selectors_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidEventSelectorsException, message)
}

/// `InvalidHomeRegionException`, with no members.
#[must_use]
pub fn invalid_home_region_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidHomeRegionException, message)
}

/// `InvalidImportSourceException`, with no members.
#[must_use]
pub fn invalid_import_source_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidImportSourceException, message)
}

/// `InvalidInsightSelectorsException`, with no members.
#[must_use]
pub fn invalid_insight_selectors_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidInsightSelectorsException, message)
}

/// `InvalidKmsKeyIdException`, with no members.
#[must_use]
pub fn invalid_kms_key_id_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidKmsKeyIdException, message)
}

/// `InvalidLookupAttributesException`, with no members.
#[must_use]
pub fn invalid_lookup_attributes_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidLookupAttributesException, message)
}

/// `InvalidMaxResultsException`, with no members.
#[must_use]
pub fn invalid_max_results_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidMaxResultsException, message)
}

/// `InvalidNextTokenException`, with no members.
#[must_use]
pub fn invalid_next_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidNextTokenException, message)
}

/// `InvalidParameterCombinationException`, with no members.
#[must_use]
pub fn invalid_parameter_combination_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidParameterCombinationException, message)
}

/// `InvalidParameterException`, with no members.
#[must_use]
pub fn invalid_parameter_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidParameterException, message)
}

/// `InvalidQueryStatementException`, with no members.
#[must_use]
pub fn invalid_query_statement_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidQueryStatementException, message)
}

/// `InvalidQueryStatusException`, with no members.
#[must_use]
pub fn invalid_query_status_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidQueryStatusException, message)
}

/// `InvalidS3BucketNameException`, with no members.
#[must_use]
pub fn invalid_s3_bucket_name_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidS3BucketNameException, message)
}

/// `InvalidS3PrefixException`, with no members.
#[must_use]
pub fn invalid_s3_prefix_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidS3PrefixException, message)
}

/// `InvalidSnsTopicNameException`, with no members.
#[must_use]
pub fn invalid_sns_topic_name_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidSnsTopicNameException, message)
}

/// `InvalidSourceException`, with no members.
#[must_use]
pub fn invalid_source_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidSourceException, message)
}

/// `InvalidTagParameterException`, with no members.
#[must_use]
pub fn invalid_tag_parameter_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidTagParameterException, message)
}

/// `InvalidTimeRangeException`, with no members.
#[must_use]
pub fn invalid_time_range_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidTimeRangeException, message)
}

/// `InvalidTokenException`, with no members.
#[must_use]
pub fn invalid_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidTokenException, message)
}

/// `InvalidTrailNameException`, with no members.
#[must_use]
pub fn invalid_trail_name_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidTrailNameException, message)
}

/// `KmsException`, with no members.
#[must_use]
pub fn kms_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsException, message)
}

/// `KmsKeyDisabledException`, with no members.
#[must_use]
pub fn kms_key_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsKeyDisabledException, message)
}

/// `KmsKeyNotFoundException`, with no members.
#[must_use]
pub fn kms_key_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KmsKeyNotFoundException, message)
}

/// `MaxConcurrentQueriesException`, with no members.
#[must_use]
pub fn max_concurrent_queries_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MaxConcurrentQueriesException, message)
}

/// `MaximumNumberOfTrailsExceededException`, with no members.
#[must_use]
pub fn maximum_number_of_trails_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MaximumNumberOfTrailsExceededException, message)
}

/// `NoManagementAccountSLRExistsException`, with no members.
#[must_use]
pub fn no_management_account_slr_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NoManagementAccountSLRExistsException, message)
}

/// `NotOrganizationManagementAccountException`, with no members.
#[must_use]
pub fn not_organization_management_account_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NotOrganizationManagementAccountException, message)
}

/// `NotOrganizationMasterAccountException`, with no members.
#[must_use]
pub fn not_organization_master_account_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NotOrganizationMasterAccountException, message)
}

/// `OperationNotPermittedException`, with no members.
#[must_use]
pub fn operation_not_permitted_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OperationNotPermittedException, message)
}

/// `OrganizationNotInAllFeaturesModeException`, with no members.
#[must_use]
pub fn organization_not_in_all_features_mode_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OrganizationNotInAllFeaturesModeException, message)
}

/// `OrganizationsNotInUseException`, with no members.
#[must_use]
pub fn organizations_not_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OrganizationsNotInUseException, message)
}

/// `QueryIdNotFoundException`, with no members.
#[must_use]
pub fn query_id_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::QueryIdNotFoundException, message)
}

/// `ResourceARNNotValidException`, with no members.
#[must_use]
pub fn resource_arn_not_valid_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceARNNotValidException, message)
}

/// `ResourceNotFoundException`, with no members.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}

/// `ResourcePolicyNotFoundException`, with no members.
#[must_use]
pub fn resource_policy_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourcePolicyNotFoundException, message)
}

/// `ResourcePolicyNotValidException`, with no members.
#[must_use]
pub fn resource_policy_not_valid_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourcePolicyNotValidException, message)
}

/// `ResourceTypeNotSupportedException`, with no members.
#[must_use]
pub fn resource_type_not_supported_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceTypeNotSupportedException, message)
}

/// `S3BucketDoesNotExistException`, with no members.
#[must_use]
pub fn s3_bucket_does_not_exist_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::S3BucketDoesNotExistException, message)
}

/// `ServiceQuotaExceededException`, with no members.
#[must_use]
pub fn service_quota_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceQuotaExceededException, message)
}

/// `TagsLimitExceededException`, with no members.
#[must_use]
pub fn tags_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TagsLimitExceededException, message)
}

/// `ThrottlingException`, with no members.
#[must_use]
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ThrottlingException, message)
}

/// `TrailAlreadyExistsException`, with no members.
#[must_use]
pub fn trail_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TrailAlreadyExistsException, message)
}

/// `TrailNotFoundException`, with no members.
#[must_use]
pub fn trail_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TrailNotFoundException, message)
}

/// `TrailNotProvidedException`, with no members.
#[must_use]
pub fn trail_not_provided_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TrailNotProvidedException, message)
}

/// `UnsupportedOperationException`, with no members.
#[must_use]
pub fn unsupported_operation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedOperationException, message)
}
