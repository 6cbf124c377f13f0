// Generated from `models/ssm.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AccessDeniedException`, with `Message`.
#[must_use]
pub fn access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccessDeniedException, message)
}

/// `AlreadyExistsException`, with `Message`.
#[must_use]
pub fn already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AlreadyExistsException, message)
}

/// `AssociatedInstances`, with no members.
#[must_use]
pub fn associated_instances(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AssociatedInstances, message)
}

/// `AssociationAlreadyExists`, with no members.
#[must_use]
pub fn association_already_exists(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AssociationAlreadyExists, message)
}

/// `AssociationDoesNotExist`, with `Message`.
#[must_use]
pub fn association_does_not_exist(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AssociationDoesNotExist, message)
}

/// `AssociationExecutionDoesNotExist`, with `Message`.
#[must_use]
pub fn association_execution_does_not_exist(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AssociationExecutionDoesNotExist, message)
}

/// `AssociationLimitExceeded`, with no members.
#[must_use]
pub fn association_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AssociationLimitExceeded, message)
}

/// `AssociationVersionLimitExceeded`, with `Message`.
#[must_use]
pub fn association_version_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AssociationVersionLimitExceeded, message)
}

/// `AutomationDefinitionNotApprovedException`, with `Message`.
#[must_use]
pub fn automation_definition_not_approved_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AutomationDefinitionNotApprovedException, message)
}

/// `AutomationDefinitionNotFoundException`, with `Message`.
#[must_use]
pub fn automation_definition_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AutomationDefinitionNotFoundException, message)
}

/// `AutomationDefinitionVersionNotFoundException`, with `Message`.
#[must_use]
pub fn automation_definition_version_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AutomationDefinitionVersionNotFoundException, message)
}

/// `AutomationExecutionLimitExceededException`, with `Message`.
#[must_use]
pub fn automation_execution_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AutomationExecutionLimitExceededException, message)
}

/// `AutomationExecutionNotFoundException`, with `Message`.
#[must_use]
pub fn automation_execution_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AutomationExecutionNotFoundException, message)
}

/// `AutomationStepNotFoundException`, with `Message`.
#[must_use]
pub fn automation_step_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AutomationStepNotFoundException, message)
}

/// `ComplianceTypeCountLimitExceededException`, with `Message`.
#[must_use]
pub fn compliance_type_count_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ComplianceTypeCountLimitExceededException, message)
}

/// `ConflictException`, with `Message`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConflictException, message)
}

/// `CustomSchemaCountLimitExceededException`, with `Message`.
#[must_use]
pub fn custom_schema_count_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CustomSchemaCountLimitExceededException, message)
}

/// `DocumentAlreadyExists`, with `Message`.
#[must_use]
pub fn document_already_exists(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DocumentAlreadyExists, message)
}

/// `DocumentLimitExceeded`, with `Message`.
#[must_use]
pub fn document_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DocumentLimitExceeded, message)
}

/// `DocumentPermissionLimit`, with `Message`.
#[must_use]
pub fn document_permission_limit(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DocumentPermissionLimit, message)
}

/// `DocumentVersionLimitExceeded`, with `Message`.
#[must_use]
pub fn document_version_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DocumentVersionLimitExceeded, message)
}

/// `DoesNotExistException`, with `Message`.
#[must_use]
pub fn does_not_exist_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DoesNotExistException, message)
}

/// `DuplicateDocumentContent`, with `Message`.
#[must_use]
pub fn duplicate_document_content(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DuplicateDocumentContent, message)
}

/// `DuplicateDocumentVersionName`, with `Message`.
#[must_use]
pub fn duplicate_document_version_name(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DuplicateDocumentVersionName, message)
}

/// `DuplicateInstanceId`, with no members.
#[must_use]
pub fn duplicate_instance_id(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DuplicateInstanceId, message)
}

/// `FeatureNotAvailableException`, with `Message`.
#[must_use]
pub fn feature_not_available_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::FeatureNotAvailableException, message)
}

/// `HierarchyLevelLimitExceededException`, with `message`.
#[must_use]
pub fn hierarchy_level_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::HierarchyLevelLimitExceededException, message)
}

/// `HierarchyTypeMismatchException`, with `message`.
#[must_use]
pub fn hierarchy_type_mismatch_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::HierarchyTypeMismatchException, message)
}

/// `IdempotentParameterMismatch`, with `Message`.
#[must_use]
pub fn idempotent_parameter_mismatch(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IdempotentParameterMismatch, message)
}

/// `IncompatiblePolicyException`, with `message`.
#[must_use]
pub fn incompatible_policy_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IncompatiblePolicyException, message)
}

/// `InternalServerError`, with `Message`.
#[must_use]
pub fn internal_server_error(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalServerError, message)
}

/// `InvalidActivation`, with `Message`.
#[must_use]
pub fn invalid_activation(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidActivation, message)
}

/// `InvalidActivationId`, with `Message`.
#[must_use]
pub fn invalid_activation_id(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidActivationId, message)
}

/// `InvalidAggregatorException`, with `Message`.
#[must_use]
pub fn invalid_aggregator_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAggregatorException, message)
}

/// `InvalidAllowedPatternException`, with `message`.
#[must_use]
pub fn invalid_allowed_pattern_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAllowedPatternException, message)
}

/// `InvalidAssociation`, with `Message`.
#[must_use]
pub fn invalid_association(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAssociation, message)
}

/// `InvalidAssociationVersion`, with `Message`.
#[must_use]
pub fn invalid_association_version(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAssociationVersion, message)
}

/// `InvalidAutomationExecutionParametersException`, with `Message`.
#[must_use]
pub fn invalid_automation_execution_parameters_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAutomationExecutionParametersException, message)
}

/// `InvalidAutomationSignalException`, with `Message`.
#[must_use]
pub fn invalid_automation_signal_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAutomationSignalException, message)
}

/// `InvalidAutomationStatusUpdateException`, with `Message`.
#[must_use]
pub fn invalid_automation_status_update_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAutomationStatusUpdateException, message)
}

/// `InvalidCommandId`, with no members.
#[must_use]
pub fn invalid_command_id(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidCommandId, message)
}

/// `InvalidDeleteInventoryParametersException`, with `Message`.
#[must_use]
pub fn invalid_delete_inventory_parameters_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidDeleteInventoryParametersException, message)
}

/// `InvalidDeletionIdException`, with `Message`.
#[must_use]
pub fn invalid_deletion_id_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidDeletionIdException, message)
}

/// `InvalidDocument`, with `Message`.
#[must_use]
pub fn invalid_document(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidDocument, message)
}

/// `InvalidDocumentContent`, with `Message`.
#[must_use]
pub fn invalid_document_content(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidDocumentContent, message)
}

/// `InvalidDocumentOperation`, with `Message`.
#[must_use]
pub fn invalid_document_operation(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidDocumentOperation, message)
}

/// `InvalidDocumentSchemaVersion`, with `Message`.
#[must_use]
pub fn invalid_document_schema_version(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidDocumentSchemaVersion, message)
}

/// `InvalidDocumentType`, with `Message`.
#[must_use]
pub fn invalid_document_type(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidDocumentType, message)
}

/// `InvalidDocumentVersion`, with `Message`.
#[must_use]
pub fn invalid_document_version(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidDocumentVersion, message)
}

/// `InvalidFilter`, with `Message`.
#[must_use]
pub fn invalid_filter(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidFilter, message)
}

/// `InvalidFilterKey`, with no members.
#[must_use]
pub fn invalid_filter_key(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidFilterKey, message)
}

/// `InvalidFilterOption`, with `message`.
#[must_use]
pub fn invalid_filter_option(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidFilterOption, message)
}

/// `InvalidFilterValue`, with `Message`.
#[must_use]
pub fn invalid_filter_value(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidFilterValue, message)
}

/// `InvalidInstanceId`, with `Message`.
#[must_use]
pub fn invalid_instance_id(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidInstanceId, message)
}

/// `InvalidInstanceInformationFilterValue`, with `message`.
#[must_use]
pub fn invalid_instance_information_filter_value(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidInstanceInformationFilterValue, message)
}

/// `InvalidInstancePropertyFilterValue`, with `message`.
#[must_use]
pub fn invalid_instance_property_filter_value(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidInstancePropertyFilterValue, message)
}

/// `InvalidInventoryGroupException`, with `Message`.
#[must_use]
pub fn invalid_inventory_group_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidInventoryGroupException, message)
}

/// `InvalidInventoryItemContextException`, with `Message`.
#[must_use]
pub fn invalid_inventory_item_context_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidInventoryItemContextException, message)
}

/// `InvalidInventoryRequestException`, with `Message`.
#[must_use]
pub fn invalid_inventory_request_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidInventoryRequestException, message)
}

/// `InvalidItemContentException`, with `TypeName`, `Message`.
#[must_use]
pub fn invalid_item_content_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidItemContentException, message)
}

/// `InvalidKeyId`, with `message`.
#[must_use]
pub fn invalid_key_id(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidKeyId, message)
}

/// `InvalidNextToken`, with `Message`.
#[must_use]
pub fn invalid_next_token(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidNextToken, message)
}

/// `InvalidNotificationConfig`, with `Message`.
#[must_use]
pub fn invalid_notification_config(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidNotificationConfig, message)
}

/// `InvalidOptionException`, with `Message`.
#[must_use]
pub fn invalid_option_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidOptionException, message)
}

/// `InvalidOutputFolder`, with no members.
#[must_use]
pub fn invalid_output_folder(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidOutputFolder, message)
}

/// `InvalidOutputLocation`, with no members.
#[must_use]
pub fn invalid_output_location(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidOutputLocation, message)
}

/// `InvalidParameters`, with `Message`.
#[must_use]
pub fn invalid_parameters(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidParameters, message)
}

/// `InvalidPermissionType`, with `Message`.
#[must_use]
pub fn invalid_permission_type(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidPermissionType, message)
}

/// `InvalidPluginName`, with no members.
#[must_use]
pub fn invalid_plugin_name(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidPluginName, message)
}

/// `InvalidPolicyAttributeException`, with `message`.
#[must_use]
pub fn invalid_policy_attribute_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidPolicyAttributeException, message)
}

/// `InvalidPolicyTypeException`, with `message`.
#[must_use]
pub fn invalid_policy_type_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidPolicyTypeException, message)
}

/// `InvalidResourceId`, with no members.
#[must_use]
pub fn invalid_resource_id(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidResourceId, message)
}

/// `InvalidResourceType`, with no members.
#[must_use]
pub fn invalid_resource_type(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidResourceType, message)
}

/// `InvalidResultAttributeException`, with `Message`.
#[must_use]
pub fn invalid_result_attribute_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidResultAttributeException, message)
}

/// `InvalidRole`, with `Message`.
#[must_use]
pub fn invalid_role(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidRole, message)
}

/// `InvalidSchedule`, with `Message`.
#[must_use]
pub fn invalid_schedule(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidSchedule, message)
}

/// `InvalidTag`, with `Message`.
#[must_use]
pub fn invalid_tag(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidTag, message)
}

/// `InvalidTarget`, with `Message`.
#[must_use]
pub fn invalid_target(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidTarget, message)
}

/// `InvalidTargetMaps`, with `Message`.
#[must_use]
pub fn invalid_target_maps(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidTargetMaps, message)
}

/// `InvalidTypeNameException`, with `Message`.
#[must_use]
pub fn invalid_type_name_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidTypeNameException, message)
}

/// `InvalidUpdate`, with `Message`.
#[must_use]
pub fn invalid_update(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidUpdate, message)
}

/// `InvocationDoesNotExist`, with no members.
#[must_use]
pub fn invocation_does_not_exist(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvocationDoesNotExist, message)
}

/// `ItemContentMismatchException`, with `TypeName`, `Message`.
#[must_use]
pub fn item_content_mismatch_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ItemContentMismatchException, message)
}

/// `ItemSizeLimitExceededException`, with `TypeName`, `Message`.
#[must_use]
pub fn item_size_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ItemSizeLimitExceededException, message)
}

/// `MalformedResourcePolicyDocumentException`, with `Message`.
#[must_use]
pub fn malformed_resource_policy_document_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MalformedResourcePolicyDocumentException, message)
}

/// `MaxDocumentSizeExceeded`, with `Message`.
#[must_use]
pub fn max_document_size_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MaxDocumentSizeExceeded, message)
}

/// `NoLongerSupportedException`, with `Message`.
#[must_use]
pub fn no_longer_supported_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NoLongerSupportedException, message)
}

/// `OpsItemAccessDeniedException`, with `Message`.
#[must_use]
pub fn ops_item_access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsItemAccessDeniedException, message)
}

/// `OpsItemAlreadyExistsException`, with `Message`, `OpsItemId`.
#[must_use]
pub fn ops_item_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsItemAlreadyExistsException, message)
}

/// `OpsItemConflictException`, with `Message`.
#[must_use]
pub fn ops_item_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsItemConflictException, message)
}

/// `OpsItemInvalidParameterException`, with `ParameterNames`, `Message`.
#[must_use]
pub fn ops_item_invalid_parameter_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsItemInvalidParameterException, message)
}

/// `OpsItemLimitExceededException`, with `ResourceTypes`, `Limit`, `LimitType`, `Message`.
#[must_use]
pub fn ops_item_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsItemLimitExceededException, message)
}

/// `OpsItemNotFoundException`, with `Message`.
#[must_use]
pub fn ops_item_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsItemNotFoundException, message)
}

/// `OpsItemRelatedItemAlreadyExistsException`, with `Message`, `ResourceUri`, `OpsItemId`.
#[must_use]
pub fn ops_item_related_item_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsItemRelatedItemAlreadyExistsException, message)
}

/// `OpsItemRelatedItemAssociationNotFoundException`, with `Message`.
#[must_use]
pub fn ops_item_related_item_association_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsItemRelatedItemAssociationNotFoundException, message)
}

/// `OpsMetadataAlreadyExistsException`, with `message`.
#[must_use]
pub fn ops_metadata_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsMetadataAlreadyExistsException, message)
}

/// `OpsMetadataInvalidArgumentException`, with `message`.
#[must_use]
pub fn ops_metadata_invalid_argument_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsMetadataInvalidArgumentException, message)
}

/// `OpsMetadataKeyLimitExceededException`, with `message`.
#[must_use]
pub fn ops_metadata_key_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsMetadataKeyLimitExceededException, message)
}

/// `OpsMetadataLimitExceededException`, with `message`.
#[must_use]
pub fn ops_metadata_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsMetadataLimitExceededException, message)
}

/// `OpsMetadataNotFoundException`, with `message`.
#[must_use]
pub fn ops_metadata_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsMetadataNotFoundException, message)
}

/// `OpsMetadataTooManyUpdatesException`, with `message`.
#[must_use]
pub fn ops_metadata_too_many_updates_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpsMetadataTooManyUpdatesException, message)
}

/// `ParameterAlreadyExists`, with `message`.
#[must_use]
pub fn parameter_already_exists(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ParameterAlreadyExists, message)
}

/// `ParameterLimitExceeded`, with `message`.
#[must_use]
pub fn parameter_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ParameterLimitExceeded, message)
}

/// `ParameterMaxVersionLimitExceeded`, with `message`.
#[must_use]
pub fn parameter_max_version_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ParameterMaxVersionLimitExceeded, message)
}

/// `ParameterNotFound`, with `message`.
#[must_use]
pub fn parameter_not_found(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ParameterNotFound, message)
}

/// `ParameterPatternMismatchException`, with `message`.
#[must_use]
pub fn parameter_pattern_mismatch_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ParameterPatternMismatchException, message)
}

/// `ParameterVersionLabelLimitExceeded`, with `message`.
#[must_use]
pub fn parameter_version_label_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ParameterVersionLabelLimitExceeded, message)
}

/// `ParameterVersionNotFound`, with `message`.
#[must_use]
pub fn parameter_version_not_found(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ParameterVersionNotFound, message)
}

/// `PoliciesLimitExceededException`, with `message`.
#[must_use]
pub fn policies_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PoliciesLimitExceededException, message)
}

/// `ResourceDataSyncAlreadyExistsException`, with `SyncName`.
#[must_use]
pub fn resource_data_sync_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceDataSyncAlreadyExistsException, message)
}

/// `ResourceDataSyncConflictException`, with `Message`.
#[must_use]
pub fn resource_data_sync_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceDataSyncConflictException, message)
}

/// `ResourceDataSyncCountExceededException`, with `Message`.
#[must_use]
pub fn resource_data_sync_count_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceDataSyncCountExceededException, message)
}

/// `ResourceDataSyncInvalidConfigurationException`, with `Message`.
#[must_use]
pub fn resource_data_sync_invalid_configuration_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceDataSyncInvalidConfigurationException, message)
}

/// `ResourceDataSyncNotFoundException`, with `SyncName`, `SyncType`, `Message`.
#[must_use]
pub fn resource_data_sync_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceDataSyncNotFoundException, message)
}

/// `ResourceInUseException`, with `Message`.
#[must_use]
pub fn resource_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceInUseException, message)
}

/// `ResourceLimitExceededException`, with `Message`.
#[must_use]
pub fn resource_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceLimitExceededException, message)
}

/// `ResourceNotFoundException`, with `Message`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}

/// `ResourcePolicyConflictException`, with `Message`.
#[must_use]
pub fn resource_policy_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourcePolicyConflictException, message)
}

/// `ResourcePolicyInvalidParameterException`, with `ParameterNames`, `Message`.
#[must_use]
pub fn resource_policy_invalid_parameter_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourcePolicyInvalidParameterException, message)
}

/// `ResourcePolicyLimitExceededException`, with `Limit`, `LimitType`, `Message`.
#[must_use]
pub fn resource_policy_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourcePolicyLimitExceededException, message)
}

/// `ResourcePolicyNotFoundException`, with `Message`.
#[must_use]
pub fn resource_policy_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourcePolicyNotFoundException, message)
}

/// `ServiceQuotaExceededException`, with `Message`, `ResourceId`, `ResourceType`, `QuotaCode`, `ServiceCode`.
#[must_use]
pub fn service_quota_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceQuotaExceededException, message)
}

/// `ServiceSettingNotFound`, with `Message`.
#[must_use]
pub fn service_setting_not_found(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceSettingNotFound, message)
}

/// `StatusUnchanged`, with no members.
#[must_use]
pub fn status_unchanged(message: impl Into<String>) -> Error {
    Error::modelled(&schema::StatusUnchanged, message)
}

/// `SubTypeCountLimitExceededException`, with `Message`.
#[must_use]
pub fn sub_type_count_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::SubTypeCountLimitExceededException, message)
}

/// `TargetInUseException`, with `Message`.
#[must_use]
pub fn target_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TargetInUseException, message)
}

/// `TargetNotConnected`, with `Message`.
#[must_use]
pub fn target_not_connected(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TargetNotConnected, message)
}

/// `ThrottlingException`, with `Message`, `QuotaCode`, `ServiceCode`.
#[must_use]
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ThrottlingException, message)
}

/// `TooManyTagsError`, with no members.
#[must_use]
pub fn too_many_tags_error(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TooManyTagsError, message)
}

/// `TooManyUpdates`, with `Message`.
#[must_use]
pub fn too_many_updates(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TooManyUpdates, message)
}

/// `TotalSizeLimitExceededException`, with `Message`.
#[must_use]
pub fn total_size_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TotalSizeLimitExceededException, message)
}

/// `UnsupportedCalendarException`, with `Message`.
#[must_use]
pub fn unsupported_calendar_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedCalendarException, message)
}

/// `UnsupportedFeatureRequiredException`, with `Message`.
#[must_use]
pub fn unsupported_feature_required_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedFeatureRequiredException, message)
}

/// `UnsupportedInventoryItemContextException`, with `TypeName`, `Message`.
#[must_use]
pub fn unsupported_inventory_item_context_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedInventoryItemContextException, message)
}

/// `UnsupportedInventorySchemaVersionException`, with `Message`.
#[must_use]
pub fn unsupported_inventory_schema_version_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedInventorySchemaVersionException, message)
}

/// `UnsupportedOperatingSystem`, with `Message`.
#[must_use]
pub fn unsupported_operating_system(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedOperatingSystem, message)
}

/// `UnsupportedOperationException`, with `Message`.
#[must_use]
pub fn unsupported_operation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedOperationException, message)
}

/// `UnsupportedParameterType`, with `message`.
#[must_use]
pub fn unsupported_parameter_type(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedParameterType, message)
}

/// `UnsupportedPlatformType`, with `Message`.
#[must_use]
pub fn unsupported_platform_type(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedPlatformType, message)
}

/// `ValidationException`, with `Message`, `ReasonCode`.
#[must_use]
pub fn validation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ValidationException, message)
}
