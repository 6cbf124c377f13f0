// Generated from `models/ssm.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `ssm`.
pub static SERVICE: Service = Service {
    name: "ssm",
    iam_prefix: "ssm",
    signing_name: "ssm",
    endpoint_prefix: "ssm",
    api_version: "2014-11-06",
    target_prefix: "AmazonSSM",
    xml_namespace: "",
    protocols: &[Protocol::AwsJson11],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AddTagsToResource", "POST", "/", 200)
        .input(&AddTagsToResourceRequest, "")
        .output(&AddTagsToResourceResult, "")
        .errors(&[&InvalidResourceType, &InvalidResourceId, &InternalServerError, &TooManyTagsError, &TooManyUpdates])
        .implemented(),
    Operation::new("AssociateOpsItemRelatedItem", "POST", "/", 200)
        .input(&AssociateOpsItemRelatedItemRequest, "")
        .output(&AssociateOpsItemRelatedItemResponse, "")
        .errors(&[
            &InternalServerError,
            &OpsItemNotFoundException,
            &OpsItemLimitExceededException,
            &OpsItemInvalidParameterException,
            &OpsItemRelatedItemAlreadyExistsException,
            &OpsItemConflictException,
        ]),
    Operation::new("CancelCommand", "POST", "/", 200)
        .input(&CancelCommandRequest, "")
        .output(&CancelCommandResult, "")
        .errors(&[&InternalServerError, &InvalidCommandId, &InvalidInstanceId, &DuplicateInstanceId]),
    Operation::new("CancelMaintenanceWindowExecution", "POST", "/", 200)
        .input(&CancelMaintenanceWindowExecutionRequest, "")
        .output(&CancelMaintenanceWindowExecutionResult, "")
        .errors(&[&InternalServerError, &DoesNotExistException]),
    Operation::new("CreateActivation", "POST", "/", 200)
        .input(&CreateActivationRequest, "")
        .output(&CreateActivationResult, "")
        .errors(&[&InvalidParameters, &InternalServerError]),
    Operation::new("CreateAssociation", "POST", "/", 200)
        .input(&CreateAssociationRequest, "")
        .output(&CreateAssociationResult, "")
        .errors(&[
            &AssociationAlreadyExists,
            &AssociationLimitExceeded,
            &InternalServerError,
            &InvalidDocument,
            &InvalidDocumentVersion,
            &InvalidInstanceId,
            &UnsupportedPlatformType,
            &InvalidOutputLocation,
            &InvalidParameters,
            &InvalidTarget,
            &InvalidSchedule,
            &InvalidTargetMaps,
            &InvalidTag,
        ]),
    Operation::new("CreateAssociationBatch", "POST", "/", 200)
        .input(&CreateAssociationBatchRequest, "")
        .output(&CreateAssociationBatchResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidDocument,
            &InvalidDocumentVersion,
            &InvalidInstanceId,
            &InvalidParameters,
            &DuplicateInstanceId,
            &AssociationLimitExceeded,
            &UnsupportedPlatformType,
            &InvalidOutputLocation,
            &InvalidTarget,
            &InvalidSchedule,
            &InvalidTargetMaps,
        ]),
    Operation::new("CreateCloudConnector", "POST", "/", 200)
        .input(&CreateCloudConnectorRequest, "")
        .output(&CreateCloudConnectorResult, "")
        .errors(&[&InternalServerError, &ServiceQuotaExceededException, &ConflictException]),
    Operation::new("CreateDocument", "POST", "/", 200)
        .input(&CreateDocumentRequest, "")
        .output(&CreateDocumentResult, "")
        .errors(&[
            &DocumentAlreadyExists,
            &MaxDocumentSizeExceeded,
            &InternalServerError,
            &InvalidDocumentContent,
            &DocumentLimitExceeded,
            &InvalidDocumentSchemaVersion,
            &TooManyUpdates,
            &NoLongerSupportedException,
        ]),
    Operation::new("CreateMaintenanceWindow", "POST", "/", 200)
        .input(&CreateMaintenanceWindowRequest, "")
        .output(&CreateMaintenanceWindowResult, "")
        .errors(&[&IdempotentParameterMismatch, &ResourceLimitExceededException, &InternalServerError]),
    Operation::new("CreateOpsItem", "POST", "/", 200)
        .input(&CreateOpsItemRequest, "")
        .output(&CreateOpsItemResponse, "")
        .errors(&[
            &InternalServerError,
            &OpsItemAlreadyExistsException,
            &OpsItemLimitExceededException,
            &OpsItemInvalidParameterException,
            &OpsItemAccessDeniedException,
        ]),
    Operation::new("CreateOpsMetadata", "POST", "/", 200)
        .input(&CreateOpsMetadataRequest, "")
        .output(&CreateOpsMetadataResult, "")
        .errors(&[
            &OpsMetadataAlreadyExistsException,
            &OpsMetadataTooManyUpdatesException,
            &OpsMetadataInvalidArgumentException,
            &OpsMetadataLimitExceededException,
            &InternalServerError,
        ]),
    Operation::new("CreatePatchBaseline", "POST", "/", 200)
        .input(&CreatePatchBaselineRequest, "")
        .output(&CreatePatchBaselineResult, "")
        .errors(&[&IdempotentParameterMismatch, &ResourceLimitExceededException, &InternalServerError]),
    Operation::new("CreateResourceDataSync", "POST", "/", 200)
        .input(&CreateResourceDataSyncRequest, "")
        .output(&CreateResourceDataSyncResult, "")
        .errors(&[
            &InternalServerError,
            &ResourceDataSyncCountExceededException,
            &ResourceDataSyncAlreadyExistsException,
            &ResourceDataSyncInvalidConfigurationException,
        ]),
    Operation::new("DeleteActivation", "POST", "/", 200)
        .input(&DeleteActivationRequest, "")
        .output(&DeleteActivationResult, "")
        .errors(&[&InvalidActivationId, &InvalidActivation, &InternalServerError, &TooManyUpdates]),
    Operation::new("DeleteAssociation", "POST", "/", 200)
        .input(&DeleteAssociationRequest, "")
        .output(&DeleteAssociationResult, "")
        .errors(&[
            &AssociationDoesNotExist,
            &InternalServerError,
            &InvalidDocument,
            &InvalidInstanceId,
            &TooManyUpdates,
        ]),
    Operation::new("DeleteCloudConnector", "POST", "/", 200)
        .input(&DeleteCloudConnectorRequest, "")
        .output(&DeleteCloudConnectorResult, "")
        .errors(&[&InternalServerError, &ResourceNotFoundException, &ConflictException]),
    Operation::new("DeleteDocument", "POST", "/", 200)
        .input(&DeleteDocumentRequest, "")
        .output(&DeleteDocumentResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidDocument,
            &InvalidDocumentOperation,
            &AssociatedInstances,
            &TooManyUpdates,
        ]),
    Operation::new("DeleteInventory", "POST", "/", 200)
        .input(&DeleteInventoryRequest, "")
        .output(&DeleteInventoryResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidTypeNameException,
            &InvalidOptionException,
            &InvalidDeleteInventoryParametersException,
            &InvalidInventoryRequestException,
        ]),
    Operation::new("DeleteMaintenanceWindow", "POST", "/", 200)
        .input(&DeleteMaintenanceWindowRequest, "")
        .output(&DeleteMaintenanceWindowResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("DeleteOpsItem", "POST", "/", 200)
        .input(&DeleteOpsItemRequest, "")
        .output(&DeleteOpsItemResponse, "")
        .errors(&[&InternalServerError, &OpsItemInvalidParameterException]),
    Operation::new("DeleteOpsMetadata", "POST", "/", 200)
        .input(&DeleteOpsMetadataRequest, "")
        .output(&DeleteOpsMetadataResult, "")
        .errors(&[&OpsMetadataNotFoundException, &OpsMetadataInvalidArgumentException, &InternalServerError]),
    Operation::new("DeleteParameter", "POST", "/", 200)
        .input(&DeleteParameterRequest, "")
        .output(&DeleteParameterResult, "")
        .errors(&[&InternalServerError, &ParameterNotFound])
        .implemented(),
    Operation::new("DeleteParameters", "POST", "/", 200)
        .input(&DeleteParametersRequest, "")
        .output(&DeleteParametersResult, "")
        .errors(&[&InternalServerError])
        .implemented(),
    Operation::new("DeletePatchBaseline", "POST", "/", 200)
        .input(&DeletePatchBaselineRequest, "")
        .output(&DeletePatchBaselineResult, "")
        .errors(&[&ResourceInUseException, &InternalServerError]),
    Operation::new("DeleteResourceDataSync", "POST", "/", 200)
        .input(&DeleteResourceDataSyncRequest, "")
        .output(&DeleteResourceDataSyncResult, "")
        .errors(&[
            &InternalServerError,
            &ResourceDataSyncNotFoundException,
            &ResourceDataSyncInvalidConfigurationException,
        ]),
    Operation::new("DeleteResourcePolicy", "POST", "/", 200)
        .input(&DeleteResourcePolicyRequest, "")
        .output(&DeleteResourcePolicyResponse, "")
        .errors(&[
            &InternalServerError,
            &ResourcePolicyInvalidParameterException,
            &ResourcePolicyConflictException,
            &ResourceNotFoundException,
            &MalformedResourcePolicyDocumentException,
            &ResourcePolicyNotFoundException,
        ]),
    Operation::new("DeregisterDefaultHostManagementConfiguration", "POST", "/", 200)
        .input(&DeregisterDefaultHostManagementConfigurationRequest, "")
        .output(&DeregisterDefaultHostManagementConfigurationResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("DeregisterManagedInstance", "POST", "/", 200)
        .input(&DeregisterManagedInstanceRequest, "")
        .output(&DeregisterManagedInstanceResult, "")
        .errors(&[&InvalidInstanceId, &InternalServerError]),
    Operation::new("DeregisterPatchBaselineForPatchGroup", "POST", "/", 200)
        .input(&DeregisterPatchBaselineForPatchGroupRequest, "")
        .output(&DeregisterPatchBaselineForPatchGroupResult, "")
        .errors(&[&InvalidResourceId, &InternalServerError]),
    Operation::new("DeregisterTargetFromMaintenanceWindow", "POST", "/", 200)
        .input(&DeregisterTargetFromMaintenanceWindowRequest, "")
        .output(&DeregisterTargetFromMaintenanceWindowResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError, &TargetInUseException]),
    Operation::new("DeregisterTaskFromMaintenanceWindow", "POST", "/", 200)
        .input(&DeregisterTaskFromMaintenanceWindowRequest, "")
        .output(&DeregisterTaskFromMaintenanceWindowResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("DescribeActivations", "POST", "/", 200)
        .input(&DescribeActivationsRequest, "")
        .output(&DescribeActivationsResult, "")
        .errors(&[&InvalidFilter, &InvalidNextToken, &InternalServerError]),
    Operation::new("DescribeAssociation", "POST", "/", 200)
        .input(&DescribeAssociationRequest, "")
        .output(&DescribeAssociationResult, "")
        .errors(&[
            &AssociationDoesNotExist,
            &InvalidAssociationVersion,
            &InternalServerError,
            &InvalidDocument,
            &InvalidInstanceId,
        ]),
    Operation::new("DescribeAssociationExecutionTargets", "POST", "/", 200)
        .input(&DescribeAssociationExecutionTargetsRequest, "")
        .output(&DescribeAssociationExecutionTargetsResult, "")
        .errors(&[
            &InternalServerError,
            &AssociationDoesNotExist,
            &InvalidNextToken,
            &AssociationExecutionDoesNotExist,
        ]),
    Operation::new("DescribeAssociationExecutions", "POST", "/", 200)
        .input(&DescribeAssociationExecutionsRequest, "")
        .output(&DescribeAssociationExecutionsResult, "")
        .errors(&[&InternalServerError, &AssociationDoesNotExist, &InvalidNextToken]),
    Operation::new("DescribeAutomationExecutions", "POST", "/", 200)
        .input(&DescribeAutomationExecutionsRequest, "")
        .output(&DescribeAutomationExecutionsResult, "")
        .errors(&[&InvalidFilterKey, &InvalidFilterValue, &InvalidNextToken, &InternalServerError]),
    Operation::new("DescribeAutomationStepExecutions", "POST", "/", 200)
        .input(&DescribeAutomationStepExecutionsRequest, "")
        .output(&DescribeAutomationStepExecutionsResult, "")
        .errors(&[
            &AutomationExecutionNotFoundException,
            &InvalidNextToken,
            &InvalidFilterKey,
            &InvalidFilterValue,
            &InternalServerError,
        ]),
    Operation::new("DescribeAvailablePatches", "POST", "/", 200)
        .input(&DescribeAvailablePatchesRequest, "")
        .output(&DescribeAvailablePatchesResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("DescribeDocument", "POST", "/", 200)
        .input(&DescribeDocumentRequest, "")
        .output(&DescribeDocumentResult, "")
        .errors(&[&InternalServerError, &InvalidDocument, &InvalidDocumentVersion]),
    Operation::new("DescribeDocumentPermission", "POST", "/", 200)
        .input(&DescribeDocumentPermissionRequest, "")
        .output(&DescribeDocumentPermissionResponse, "")
        .errors(&[
            &InternalServerError,
            &InvalidDocument,
            &InvalidNextToken,
            &InvalidPermissionType,
            &InvalidDocumentOperation,
        ]),
    Operation::new("DescribeEffectiveInstanceAssociations", "POST", "/", 200)
        .input(&DescribeEffectiveInstanceAssociationsRequest, "")
        .output(&DescribeEffectiveInstanceAssociationsResult, "")
        .errors(&[&InternalServerError, &InvalidInstanceId, &InvalidNextToken]),
    Operation::new("DescribeEffectivePatchesForPatchBaseline", "POST", "/", 200)
        .input(&DescribeEffectivePatchesForPatchBaselineRequest, "")
        .output(&DescribeEffectivePatchesForPatchBaselineResult, "")
        .errors(&[&InvalidResourceId, &DoesNotExistException, &UnsupportedOperatingSystem, &InternalServerError]),
    Operation::new("DescribeInstanceAssociationsStatus", "POST", "/", 200)
        .input(&DescribeInstanceAssociationsStatusRequest, "")
        .output(&DescribeInstanceAssociationsStatusResult, "")
        .errors(&[&InternalServerError, &InvalidInstanceId, &InvalidNextToken]),
    Operation::new("DescribeInstanceInformation", "POST", "/", 200)
        .input(&DescribeInstanceInformationRequest, "")
        .output(&DescribeInstanceInformationResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidInstanceId,
            &InvalidNextToken,
            &InvalidInstanceInformationFilterValue,
            &InvalidFilterKey,
        ]),
    Operation::new("DescribeInstancePatchStates", "POST", "/", 200)
        .input(&DescribeInstancePatchStatesRequest, "")
        .output(&DescribeInstancePatchStatesResult, "")
        .errors(&[&InternalServerError, &InvalidNextToken]),
    Operation::new("DescribeInstancePatchStatesForPatchGroup", "POST", "/", 200)
        .input(&DescribeInstancePatchStatesForPatchGroupRequest, "")
        .output(&DescribeInstancePatchStatesForPatchGroupResult, "")
        .errors(&[&InternalServerError, &InvalidFilter, &InvalidNextToken]),
    Operation::new("DescribeInstancePatches", "POST", "/", 200)
        .input(&DescribeInstancePatchesRequest, "")
        .output(&DescribeInstancePatchesResult, "")
        .errors(&[&InternalServerError, &InvalidInstanceId, &InvalidFilter, &InvalidNextToken]),
    Operation::new("DescribeInstanceProperties", "POST", "/", 200)
        .input(&DescribeInstancePropertiesRequest, "")
        .output(&DescribeInstancePropertiesResult, "")
        .errors(&[
            &InvalidNextToken,
            &InvalidFilterKey,
            &InvalidInstanceId,
            &InvalidActivationId,
            &InvalidInstancePropertyFilterValue,
            &InternalServerError,
            &InvalidDocument,
        ]),
    Operation::new("DescribeInventoryDeletions", "POST", "/", 200)
        .input(&DescribeInventoryDeletionsRequest, "")
        .output(&DescribeInventoryDeletionsResult, "")
        .errors(&[&InternalServerError, &InvalidDeletionIdException, &InvalidNextToken]),
    Operation::new("DescribeMaintenanceWindowExecutionTaskInvocations", "POST", "/", 200)
        .input(&DescribeMaintenanceWindowExecutionTaskInvocationsRequest, "")
        .output(&DescribeMaintenanceWindowExecutionTaskInvocationsResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("DescribeMaintenanceWindowExecutionTasks", "POST", "/", 200)
        .input(&DescribeMaintenanceWindowExecutionTasksRequest, "")
        .output(&DescribeMaintenanceWindowExecutionTasksResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("DescribeMaintenanceWindowExecutions", "POST", "/", 200)
        .input(&DescribeMaintenanceWindowExecutionsRequest, "")
        .output(&DescribeMaintenanceWindowExecutionsResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("DescribeMaintenanceWindowSchedule", "POST", "/", 200)
        .input(&DescribeMaintenanceWindowScheduleRequest, "")
        .output(&DescribeMaintenanceWindowScheduleResult, "")
        .errors(&[&InternalServerError, &DoesNotExistException]),
    Operation::new("DescribeMaintenanceWindowTargets", "POST", "/", 200)
        .input(&DescribeMaintenanceWindowTargetsRequest, "")
        .output(&DescribeMaintenanceWindowTargetsResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("DescribeMaintenanceWindowTasks", "POST", "/", 200)
        .input(&DescribeMaintenanceWindowTasksRequest, "")
        .output(&DescribeMaintenanceWindowTasksResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("DescribeMaintenanceWindows", "POST", "/", 200)
        .input(&DescribeMaintenanceWindowsRequest, "")
        .output(&DescribeMaintenanceWindowsResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("DescribeMaintenanceWindowsForTarget", "POST", "/", 200)
        .input(&DescribeMaintenanceWindowsForTargetRequest, "")
        .output(&DescribeMaintenanceWindowsForTargetResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("DescribeOpsItems", "POST", "/", 200)
        .input(&DescribeOpsItemsRequest, "")
        .output(&DescribeOpsItemsResponse, "")
        .errors(&[&InternalServerError]),
    Operation::new("DescribeParameters", "POST", "/", 200)
        .input(&DescribeParametersRequest, "")
        .output(&DescribeParametersResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidFilterKey,
            &InvalidFilterOption,
            &InvalidFilterValue,
            &InvalidNextToken,
        ])
        .implemented(),
    Operation::new("DescribePatchBaselines", "POST", "/", 200)
        .input(&DescribePatchBaselinesRequest, "")
        .output(&DescribePatchBaselinesResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("DescribePatchGroupState", "POST", "/", 200)
        .input(&DescribePatchGroupStateRequest, "")
        .output(&DescribePatchGroupStateResult, "")
        .errors(&[&InternalServerError, &InvalidNextToken]),
    Operation::new("DescribePatchGroups", "POST", "/", 200)
        .input(&DescribePatchGroupsRequest, "")
        .output(&DescribePatchGroupsResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("DescribePatchProperties", "POST", "/", 200)
        .input(&DescribePatchPropertiesRequest, "")
        .output(&DescribePatchPropertiesResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("DescribeSessions", "POST", "/", 200)
        .input(&DescribeSessionsRequest, "")
        .output(&DescribeSessionsResponse, "")
        .errors(&[&InternalServerError, &InvalidFilterKey, &InvalidNextToken]),
    Operation::new("DisassociateOpsItemRelatedItem", "POST", "/", 200)
        .input(&DisassociateOpsItemRelatedItemRequest, "")
        .output(&DisassociateOpsItemRelatedItemResponse, "")
        .errors(&[
            &InternalServerError,
            &OpsItemRelatedItemAssociationNotFoundException,
            &OpsItemNotFoundException,
            &OpsItemInvalidParameterException,
            &OpsItemConflictException,
        ]),
    Operation::new("GetAccessToken", "POST", "/", 200)
        .input(&GetAccessTokenRequest, "")
        .output(&GetAccessTokenResponse, "")
        .errors(&[
            &InternalServerError,
            &AccessDeniedException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &ValidationException,
        ]),
    Operation::new("GetAutomationExecution", "POST", "/", 200)
        .input(&GetAutomationExecutionRequest, "")
        .output(&GetAutomationExecutionResult, "")
        .errors(&[&AutomationExecutionNotFoundException, &InternalServerError]),
    Operation::new("GetCalendarState", "POST", "/", 200)
        .input(&GetCalendarStateRequest, "")
        .output(&GetCalendarStateResponse, "")
        .errors(&[&InternalServerError, &InvalidDocument, &InvalidDocumentType, &UnsupportedCalendarException]),
    Operation::new("GetCloudConnector", "POST", "/", 200)
        .input(&GetCloudConnectorRequest, "")
        .output(&GetCloudConnectorResult, "")
        .errors(&[&InternalServerError, &ResourceNotFoundException]),
    Operation::new("GetCommandInvocation", "POST", "/", 200)
        .input(&GetCommandInvocationRequest, "")
        .output(&GetCommandInvocationResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidCommandId,
            &InvalidInstanceId,
            &InvalidPluginName,
            &InvocationDoesNotExist,
        ]),
    Operation::new("GetConnectionStatus", "POST", "/", 200)
        .input(&GetConnectionStatusRequest, "")
        .output(&GetConnectionStatusResponse, "")
        .errors(&[&InternalServerError]),
    Operation::new("GetDefaultPatchBaseline", "POST", "/", 200)
        .input(&GetDefaultPatchBaselineRequest, "")
        .output(&GetDefaultPatchBaselineResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("GetDeployablePatchSnapshotForInstance", "POST", "/", 200)
        .input(&GetDeployablePatchSnapshotForInstanceRequest, "")
        .output(&GetDeployablePatchSnapshotForInstanceResult, "")
        .errors(&[&InternalServerError, &UnsupportedOperatingSystem, &UnsupportedFeatureRequiredException]),
    Operation::new("GetDocument", "POST", "/", 200)
        .input(&GetDocumentRequest, "")
        .output(&GetDocumentResult, "")
        .errors(&[&InternalServerError, &InvalidDocument, &InvalidDocumentVersion]),
    Operation::new("GetExecutionPreview", "POST", "/", 200)
        .input(&GetExecutionPreviewRequest, "")
        .output(&GetExecutionPreviewResponse, "")
        .errors(&[&InternalServerError, &ResourceNotFoundException]),
    Operation::new("GetInventory", "POST", "/", 200)
        .input(&GetInventoryRequest, "")
        .output(&GetInventoryResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidFilter,
            &InvalidInventoryGroupException,
            &InvalidNextToken,
            &InvalidTypeNameException,
            &InvalidAggregatorException,
            &InvalidResultAttributeException,
        ]),
    Operation::new("GetInventorySchema", "POST", "/", 200)
        .input(&GetInventorySchemaRequest, "")
        .output(&GetInventorySchemaResult, "")
        .errors(&[&InternalServerError, &InvalidTypeNameException, &InvalidNextToken]),
    Operation::new("GetMaintenanceWindow", "POST", "/", 200)
        .input(&GetMaintenanceWindowRequest, "")
        .output(&GetMaintenanceWindowResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("GetMaintenanceWindowExecution", "POST", "/", 200)
        .input(&GetMaintenanceWindowExecutionRequest, "")
        .output(&GetMaintenanceWindowExecutionResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("GetMaintenanceWindowExecutionTask", "POST", "/", 200)
        .input(&GetMaintenanceWindowExecutionTaskRequest, "")
        .output(&GetMaintenanceWindowExecutionTaskResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("GetMaintenanceWindowExecutionTaskInvocation", "POST", "/", 200)
        .input(&GetMaintenanceWindowExecutionTaskInvocationRequest, "")
        .output(&GetMaintenanceWindowExecutionTaskInvocationResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("GetMaintenanceWindowTask", "POST", "/", 200)
        .input(&GetMaintenanceWindowTaskRequest, "")
        .output(&GetMaintenanceWindowTaskResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("GetOpsItem", "POST", "/", 200)
        .input(&GetOpsItemRequest, "")
        .output(&GetOpsItemResponse, "")
        .errors(&[&InternalServerError, &OpsItemNotFoundException, &OpsItemAccessDeniedException]),
    Operation::new("GetOpsMetadata", "POST", "/", 200)
        .input(&GetOpsMetadataRequest, "")
        .output(&GetOpsMetadataResult, "")
        .errors(&[&OpsMetadataNotFoundException, &OpsMetadataInvalidArgumentException, &InternalServerError]),
    Operation::new("GetOpsSummary", "POST", "/", 200)
        .input(&GetOpsSummaryRequest, "")
        .output(&GetOpsSummaryResult, "")
        .errors(&[
            &InternalServerError,
            &ResourceDataSyncNotFoundException,
            &InvalidFilter,
            &InvalidNextToken,
            &InvalidTypeNameException,
            &InvalidAggregatorException,
        ]),
    Operation::new("GetParameter", "POST", "/", 200)
        .input(&GetParameterRequest, "")
        .output(&GetParameterResult, "")
        .errors(&[&InternalServerError, &InvalidKeyId, &ParameterNotFound, &ParameterVersionNotFound])
        .implemented(),
    Operation::new("GetParameterHistory", "POST", "/", 200)
        .input(&GetParameterHistoryRequest, "")
        .output(&GetParameterHistoryResult, "")
        .errors(&[&InternalServerError, &ParameterNotFound, &InvalidNextToken, &InvalidKeyId])
        .implemented(),
    Operation::new("GetParameters", "POST", "/", 200)
        .input(&GetParametersRequest, "")
        .output(&GetParametersResult, "")
        .errors(&[&InvalidKeyId, &InternalServerError])
        .implemented(),
    Operation::new("GetParametersByPath", "POST", "/", 200)
        .input(&GetParametersByPathRequest, "")
        .output(&GetParametersByPathResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidFilterKey,
            &InvalidFilterOption,
            &InvalidFilterValue,
            &InvalidKeyId,
            &InvalidNextToken,
        ])
        .implemented(),
    Operation::new("GetPatchBaseline", "POST", "/", 200)
        .input(&GetPatchBaselineRequest, "")
        .output(&GetPatchBaselineResult, "")
        .errors(&[&DoesNotExistException, &InvalidResourceId, &InternalServerError]),
    Operation::new("GetPatchBaselineForPatchGroup", "POST", "/", 200)
        .input(&GetPatchBaselineForPatchGroupRequest, "")
        .output(&GetPatchBaselineForPatchGroupResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("GetResourcePolicies", "POST", "/", 200)
        .input(&GetResourcePoliciesRequest, "")
        .output(&GetResourcePoliciesResponse, "")
        .errors(&[&InternalServerError, &ResourcePolicyInvalidParameterException, &ResourceNotFoundException]),
    Operation::new("GetServiceSetting", "POST", "/", 200)
        .input(&GetServiceSettingRequest, "")
        .output(&GetServiceSettingResult, "")
        .errors(&[&InternalServerError, &ServiceSettingNotFound])
        .implemented(),
    Operation::new("LabelParameterVersion", "POST", "/", 200)
        .input(&LabelParameterVersionRequest, "")
        .output(&LabelParameterVersionResult, "")
        .errors(&[
            &InternalServerError,
            &TooManyUpdates,
            &ParameterNotFound,
            &ParameterVersionNotFound,
            &ParameterVersionLabelLimitExceeded,
        ])
        .implemented(),
    Operation::new("ListAssociationVersions", "POST", "/", 200)
        .input(&ListAssociationVersionsRequest, "")
        .output(&ListAssociationVersionsResult, "")
        .errors(&[&InternalServerError, &InvalidNextToken, &AssociationDoesNotExist]),
    Operation::new("ListAssociations", "POST", "/", 200)
        .input(&ListAssociationsRequest, "")
        .output(&ListAssociationsResult, "")
        .errors(&[&InternalServerError, &InvalidNextToken]),
    Operation::new("ListCloudConnectors", "POST", "/", 200)
        .input(&ListCloudConnectorsRequest, "")
        .output(&ListCloudConnectorsResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("ListCommandInvocations", "POST", "/", 200)
        .input(&ListCommandInvocationsRequest, "")
        .output(&ListCommandInvocationsResult, "")
        .errors(&[&InternalServerError, &InvalidCommandId, &InvalidInstanceId, &InvalidFilterKey, &InvalidNextToken]),
    Operation::new("ListCommands", "POST", "/", 200)
        .input(&ListCommandsRequest, "")
        .output(&ListCommandsResult, "")
        .errors(&[&InternalServerError, &InvalidCommandId, &InvalidInstanceId, &InvalidFilterKey, &InvalidNextToken]),
    Operation::new("ListComplianceItems", "POST", "/", 200)
        .input(&ListComplianceItemsRequest, "")
        .output(&ListComplianceItemsResult, "")
        .errors(&[&InvalidResourceType, &InvalidResourceId, &InternalServerError, &InvalidFilter, &InvalidNextToken]),
    Operation::new("ListComplianceSummaries", "POST", "/", 200)
        .input(&ListComplianceSummariesRequest, "")
        .output(&ListComplianceSummariesResult, "")
        .errors(&[&InvalidFilter, &InvalidNextToken, &InternalServerError]),
    Operation::new("ListDocumentMetadataHistory", "POST", "/", 200)
        .input(&ListDocumentMetadataHistoryRequest, "")
        .output(&ListDocumentMetadataHistoryResponse, "")
        .errors(&[&InternalServerError, &InvalidDocument, &InvalidDocumentVersion, &InvalidNextToken]),
    Operation::new("ListDocumentVersions", "POST", "/", 200)
        .input(&ListDocumentVersionsRequest, "")
        .output(&ListDocumentVersionsResult, "")
        .errors(&[&InternalServerError, &InvalidNextToken, &InvalidDocument]),
    Operation::new("ListDocuments", "POST", "/", 200)
        .input(&ListDocumentsRequest, "")
        .output(&ListDocumentsResult, "")
        .errors(&[&InternalServerError, &InvalidNextToken, &InvalidFilterKey]),
    Operation::new("ListInventoryEntries", "POST", "/", 200)
        .input(&ListInventoryEntriesRequest, "")
        .output(&ListInventoryEntriesResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidInstanceId,
            &InvalidTypeNameException,
            &InvalidFilter,
            &InvalidNextToken,
        ]),
    Operation::new("ListNodes", "POST", "/", 200).input(&ListNodesRequest, "").output(&ListNodesResult, "").errors(&[
        &InternalServerError,
        &InvalidFilter,
        &InvalidNextToken,
        &ResourceDataSyncNotFoundException,
        &UnsupportedOperationException,
    ]),
    Operation::new("ListNodesSummary", "POST", "/", 200)
        .input(&ListNodesSummaryRequest, "")
        .output(&ListNodesSummaryResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidAggregatorException,
            &InvalidFilter,
            &InvalidNextToken,
            &ResourceDataSyncNotFoundException,
            &UnsupportedOperationException,
        ]),
    Operation::new("ListOpsItemEvents", "POST", "/", 200)
        .input(&ListOpsItemEventsRequest, "")
        .output(&ListOpsItemEventsResponse, "")
        .errors(&[
            &InternalServerError,
            &OpsItemNotFoundException,
            &OpsItemLimitExceededException,
            &OpsItemInvalidParameterException,
        ]),
    Operation::new("ListOpsItemRelatedItems", "POST", "/", 200)
        .input(&ListOpsItemRelatedItemsRequest, "")
        .output(&ListOpsItemRelatedItemsResponse, "")
        .errors(&[&InternalServerError, &OpsItemInvalidParameterException]),
    Operation::new("ListOpsMetadata", "POST", "/", 200)
        .input(&ListOpsMetadataRequest, "")
        .output(&ListOpsMetadataResult, "")
        .errors(&[&OpsMetadataInvalidArgumentException, &InternalServerError]),
    Operation::new("ListResourceComplianceSummaries", "POST", "/", 200)
        .input(&ListResourceComplianceSummariesRequest, "")
        .output(&ListResourceComplianceSummariesResult, "")
        .errors(&[&InvalidFilter, &InvalidNextToken, &InternalServerError]),
    Operation::new("ListResourceDataSync", "POST", "/", 200)
        .input(&ListResourceDataSyncRequest, "")
        .output(&ListResourceDataSyncResult, "")
        .errors(&[&ResourceDataSyncInvalidConfigurationException, &InternalServerError, &InvalidNextToken]),
    Operation::new("ListTagsForResource", "POST", "/", 200)
        .input(&ListTagsForResourceRequest, "")
        .output(&ListTagsForResourceResult, "")
        .errors(&[&InvalidResourceType, &InvalidResourceId, &InternalServerError])
        .implemented(),
    Operation::new("ModifyDocumentPermission", "POST", "/", 200)
        .input(&ModifyDocumentPermissionRequest, "")
        .output(&ModifyDocumentPermissionResponse, "")
        .errors(&[
            &InternalServerError,
            &InvalidDocument,
            &InvalidPermissionType,
            &DocumentPermissionLimit,
            &DocumentLimitExceeded,
        ]),
    Operation::new("PutComplianceItems", "POST", "/", 200)
        .input(&PutComplianceItemsRequest, "")
        .output(&PutComplianceItemsResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidItemContentException,
            &TotalSizeLimitExceededException,
            &ItemSizeLimitExceededException,
            &ComplianceTypeCountLimitExceededException,
            &InvalidResourceType,
            &InvalidResourceId,
        ]),
    Operation::new("PutInventory", "POST", "/", 200)
        .input(&PutInventoryRequest, "")
        .output(&PutInventoryResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidInstanceId,
            &InvalidTypeNameException,
            &InvalidItemContentException,
            &TotalSizeLimitExceededException,
            &ItemSizeLimitExceededException,
            &ItemContentMismatchException,
            &CustomSchemaCountLimitExceededException,
            &UnsupportedInventorySchemaVersionException,
            &UnsupportedInventoryItemContextException,
            &InvalidInventoryItemContextException,
            &SubTypeCountLimitExceededException,
        ]),
    Operation::new("PutParameter", "POST", "/", 200)
        .input(&PutParameterRequest, "")
        .output(&PutParameterResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidKeyId,
            &ParameterLimitExceeded,
            &TooManyUpdates,
            &ParameterAlreadyExists,
            &HierarchyLevelLimitExceededException,
            &HierarchyTypeMismatchException,
            &InvalidAllowedPatternException,
            &ParameterMaxVersionLimitExceeded,
            &ParameterPatternMismatchException,
            &UnsupportedParameterType,
            &PoliciesLimitExceededException,
            &InvalidPolicyTypeException,
            &InvalidPolicyAttributeException,
            &IncompatiblePolicyException,
        ])
        .implemented(),
    Operation::new("PutResourcePolicy", "POST", "/", 200)
        .input(&PutResourcePolicyRequest, "")
        .output(&PutResourcePolicyResponse, "")
        .errors(&[
            &InternalServerError,
            &ResourcePolicyInvalidParameterException,
            &ResourcePolicyLimitExceededException,
            &ResourcePolicyConflictException,
            &ResourceNotFoundException,
            &MalformedResourcePolicyDocumentException,
            &ResourcePolicyNotFoundException,
        ]),
    Operation::new("RegisterDefaultHostManagementConfiguration", "POST", "/", 200)
        .input(&RegisterDefaultHostManagementConfigurationRequest, "")
        .output(&RegisterDefaultHostManagementConfigurationResult, "")
        .errors(&[&InternalServerError]),
    Operation::new("RegisterDefaultPatchBaseline", "POST", "/", 200)
        .input(&RegisterDefaultPatchBaselineRequest, "")
        .output(&RegisterDefaultPatchBaselineResult, "")
        .errors(&[&InvalidResourceId, &DoesNotExistException, &InternalServerError]),
    Operation::new("RegisterPatchBaselineForPatchGroup", "POST", "/", 200)
        .input(&RegisterPatchBaselineForPatchGroupRequest, "")
        .output(&RegisterPatchBaselineForPatchGroupResult, "")
        .errors(&[
            &AlreadyExistsException,
            &DoesNotExistException,
            &InvalidResourceId,
            &ResourceLimitExceededException,
            &InternalServerError,
        ]),
    Operation::new("RegisterTargetWithMaintenanceWindow", "POST", "/", 200)
        .input(&RegisterTargetWithMaintenanceWindowRequest, "")
        .output(&RegisterTargetWithMaintenanceWindowResult, "")
        .errors(&[
            &IdempotentParameterMismatch,
            &DoesNotExistException,
            &ResourceLimitExceededException,
            &InternalServerError,
        ]),
    Operation::new("RegisterTaskWithMaintenanceWindow", "POST", "/", 200)
        .input(&RegisterTaskWithMaintenanceWindowRequest, "")
        .output(&RegisterTaskWithMaintenanceWindowResult, "")
        .errors(&[
            &IdempotentParameterMismatch,
            &DoesNotExistException,
            &ResourceLimitExceededException,
            &FeatureNotAvailableException,
            &InternalServerError,
        ]),
    Operation::new("RemoveTagsFromResource", "POST", "/", 200)
        .input(&RemoveTagsFromResourceRequest, "")
        .output(&RemoveTagsFromResourceResult, "")
        .errors(&[&InvalidResourceType, &InvalidResourceId, &InternalServerError, &TooManyUpdates])
        .implemented(),
    Operation::new("ResetServiceSetting", "POST", "/", 200)
        .input(&ResetServiceSettingRequest, "")
        .output(&ResetServiceSettingResult, "")
        .errors(&[&InternalServerError, &ServiceSettingNotFound, &TooManyUpdates])
        .implemented(),
    Operation::new("ResumeSession", "POST", "/", 200)
        .input(&ResumeSessionRequest, "")
        .output(&ResumeSessionResponse, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("SendAutomationSignal", "POST", "/", 200)
        .input(&SendAutomationSignalRequest, "")
        .output(&SendAutomationSignalResult, "")
        .errors(&[
            &AutomationExecutionNotFoundException,
            &AutomationStepNotFoundException,
            &InvalidAutomationSignalException,
            &InternalServerError,
        ]),
    Operation::new("SendCommand", "POST", "/", 200)
        .input(&SendCommandRequest, "")
        .output(&SendCommandResult, "")
        .errors(&[
            &DuplicateInstanceId,
            &InternalServerError,
            &InvalidInstanceId,
            &InvalidDocument,
            &InvalidDocumentVersion,
            &InvalidOutputFolder,
            &InvalidParameters,
            &UnsupportedPlatformType,
            &MaxDocumentSizeExceeded,
            &InvalidRole,
            &InvalidNotificationConfig,
        ]),
    Operation::new("StartAccessRequest", "POST", "/", 200)
        .input(&StartAccessRequestRequest, "")
        .output(&StartAccessRequestResponse, "")
        .errors(&[
            &InternalServerError,
            &AccessDeniedException,
            &ResourceNotFoundException,
            &ServiceQuotaExceededException,
            &ThrottlingException,
            &ValidationException,
        ]),
    Operation::new("StartAssociationsOnce", "POST", "/", 200)
        .input(&StartAssociationsOnceRequest, "")
        .output(&StartAssociationsOnceResult, "")
        .errors(&[&InvalidAssociation, &AssociationDoesNotExist]),
    Operation::new("StartAutomationExecution", "POST", "/", 200)
        .input(&StartAutomationExecutionRequest, "")
        .output(&StartAutomationExecutionResult, "")
        .errors(&[
            &AutomationDefinitionNotFoundException,
            &InvalidAutomationExecutionParametersException,
            &AutomationExecutionLimitExceededException,
            &AutomationDefinitionVersionNotFoundException,
            &IdempotentParameterMismatch,
            &InvalidTarget,
            &InternalServerError,
        ]),
    Operation::new("StartChangeRequestExecution", "POST", "/", 200)
        .input(&StartChangeRequestExecutionRequest, "")
        .output(&StartChangeRequestExecutionResult, "")
        .errors(&[
            &AutomationDefinitionNotFoundException,
            &InvalidAutomationExecutionParametersException,
            &AutomationExecutionLimitExceededException,
            &AutomationDefinitionVersionNotFoundException,
            &IdempotentParameterMismatch,
            &InternalServerError,
            &AutomationDefinitionNotApprovedException,
            &NoLongerSupportedException,
        ]),
    Operation::new("StartExecutionPreview", "POST", "/", 200)
        .input(&StartExecutionPreviewRequest, "")
        .output(&StartExecutionPreviewResponse, "")
        .errors(&[&InternalServerError, &ValidationException]),
    Operation::new("StartSession", "POST", "/", 200)
        .input(&StartSessionRequest, "")
        .output(&StartSessionResponse, "")
        .errors(&[&InvalidDocument, &TargetNotConnected, &InternalServerError]),
    Operation::new("StopAutomationExecution", "POST", "/", 200)
        .input(&StopAutomationExecutionRequest, "")
        .output(&StopAutomationExecutionResult, "")
        .errors(&[
            &AutomationExecutionNotFoundException,
            &InvalidAutomationStatusUpdateException,
            &InternalServerError,
        ]),
    Operation::new("TerminateSession", "POST", "/", 200)
        .input(&TerminateSessionRequest, "")
        .output(&TerminateSessionResponse, "")
        .errors(&[&InternalServerError]),
    Operation::new("UnlabelParameterVersion", "POST", "/", 200)
        .input(&UnlabelParameterVersionRequest, "")
        .output(&UnlabelParameterVersionResult, "")
        .errors(&[&InternalServerError, &TooManyUpdates, &ParameterNotFound, &ParameterVersionNotFound])
        .implemented(),
    Operation::new("UpdateAssociation", "POST", "/", 200)
        .input(&UpdateAssociationRequest, "")
        .output(&UpdateAssociationResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidSchedule,
            &InvalidParameters,
            &InvalidOutputLocation,
            &InvalidDocumentVersion,
            &AssociationDoesNotExist,
            &InvalidUpdate,
            &TooManyUpdates,
            &InvalidDocument,
            &InvalidTarget,
            &InvalidAssociationVersion,
            &AssociationVersionLimitExceeded,
            &InvalidTargetMaps,
        ]),
    Operation::new("UpdateAssociationStatus", "POST", "/", 200)
        .input(&UpdateAssociationStatusRequest, "")
        .output(&UpdateAssociationStatusResult, "")
        .errors(&[
            &InternalServerError,
            &InvalidInstanceId,
            &InvalidDocument,
            &AssociationDoesNotExist,
            &StatusUnchanged,
            &TooManyUpdates,
        ]),
    Operation::new("UpdateCloudConnector", "POST", "/", 200)
        .input(&UpdateCloudConnectorRequest, "")
        .output(&UpdateCloudConnectorResult, "")
        .errors(&[
            &InternalServerError,
            &ResourceNotFoundException,
            &ServiceQuotaExceededException,
            &ConflictException,
        ]),
    Operation::new("UpdateDocument", "POST", "/", 200)
        .input(&UpdateDocumentRequest, "")
        .output(&UpdateDocumentResult, "")
        .errors(&[
            &MaxDocumentSizeExceeded,
            &DocumentVersionLimitExceeded,
            &InternalServerError,
            &DuplicateDocumentContent,
            &DuplicateDocumentVersionName,
            &InvalidDocumentContent,
            &InvalidDocumentVersion,
            &InvalidDocumentSchemaVersion,
            &InvalidDocument,
            &InvalidDocumentOperation,
        ]),
    Operation::new("UpdateDocumentDefaultVersion", "POST", "/", 200)
        .input(&UpdateDocumentDefaultVersionRequest, "")
        .output(&UpdateDocumentDefaultVersionResult, "")
        .errors(&[&InternalServerError, &InvalidDocument, &InvalidDocumentVersion, &InvalidDocumentSchemaVersion]),
    Operation::new("UpdateDocumentMetadata", "POST", "/", 200)
        .input(&UpdateDocumentMetadataRequest, "")
        .output(&UpdateDocumentMetadataResponse, "")
        .errors(&[
            &InternalServerError,
            &InvalidDocument,
            &InvalidDocumentOperation,
            &InvalidDocumentVersion,
            &TooManyUpdates,
        ]),
    Operation::new("UpdateMaintenanceWindow", "POST", "/", 200)
        .input(&UpdateMaintenanceWindowRequest, "")
        .output(&UpdateMaintenanceWindowResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("UpdateMaintenanceWindowTarget", "POST", "/", 200)
        .input(&UpdateMaintenanceWindowTargetRequest, "")
        .output(&UpdateMaintenanceWindowTargetResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("UpdateMaintenanceWindowTask", "POST", "/", 200)
        .input(&UpdateMaintenanceWindowTaskRequest, "")
        .output(&UpdateMaintenanceWindowTaskResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("UpdateManagedInstanceRole", "POST", "/", 200)
        .input(&UpdateManagedInstanceRoleRequest, "")
        .output(&UpdateManagedInstanceRoleResult, "")
        .errors(&[&InvalidInstanceId, &InternalServerError]),
    Operation::new("UpdateOpsItem", "POST", "/", 200)
        .input(&UpdateOpsItemRequest, "")
        .output(&UpdateOpsItemResponse, "")
        .errors(&[
            &InternalServerError,
            &OpsItemNotFoundException,
            &OpsItemAlreadyExistsException,
            &OpsItemLimitExceededException,
            &OpsItemInvalidParameterException,
            &OpsItemAccessDeniedException,
            &OpsItemConflictException,
        ]),
    Operation::new("UpdateOpsMetadata", "POST", "/", 200)
        .input(&UpdateOpsMetadataRequest, "")
        .output(&UpdateOpsMetadataResult, "")
        .errors(&[
            &OpsMetadataNotFoundException,
            &OpsMetadataInvalidArgumentException,
            &OpsMetadataKeyLimitExceededException,
            &OpsMetadataTooManyUpdatesException,
            &InternalServerError,
        ]),
    Operation::new("UpdatePatchBaseline", "POST", "/", 200)
        .input(&UpdatePatchBaselineRequest, "")
        .output(&UpdatePatchBaselineResult, "")
        .errors(&[&DoesNotExistException, &InternalServerError]),
    Operation::new("UpdateResourceDataSync", "POST", "/", 200)
        .input(&UpdateResourceDataSyncRequest, "")
        .output(&UpdateResourceDataSyncResult, "")
        .errors(&[
            &ResourceDataSyncNotFoundException,
            &ResourceDataSyncInvalidConfigurationException,
            &ResourceDataSyncConflictException,
            &InternalServerError,
        ]),
    Operation::new("UpdateServiceSetting", "POST", "/", 200)
        .input(&UpdateServiceSettingRequest, "")
        .output(&UpdateServiceSettingResult, "")
        .errors(&[&InternalServerError, &ServiceSettingNotFound, &TooManyUpdates])
        .implemented(),
    Operation::new("ValidateCloudConnector", "POST", "/", 200)
        .input(&ValidateCloudConnectorRequest, "")
        .output(&ValidateCloudConnectorResult, "")
        .errors(&[&InternalServerError, &ResourceNotFoundException]),
];

static SHAPES: &[&Shape] = &[
    &AccessDeniedException,
    &AccessKeyIdType,
    &AccessKeySecretType,
    &AccessRequestId,
    &AccessRequestStatus,
    &AccessType,
    &Account,
    &AccountId,
    &AccountIdList,
    &AccountSharingInfo,
    &AccountSharingInfoList,
    &Accounts,
    &Activation,
    &ActivationCode,
    &ActivationDescription,
    &ActivationId,
    &ActivationList,
    &AddTagsToResourceRequest,
    &AddTagsToResourceResult,
    &AgentErrorCode,
    &AgentType,
    &AgentVersion,
    &AggregatorSchemaOnly,
    &Alarm,
    &AlarmConfiguration,
    &AlarmList,
    &AlarmName,
    &AlarmStateInformation,
    &AlarmStateInformationList,
    &AllowedPattern,
    &AlreadyExistsException,
    &ApplyOnlyAtCronInterval,
    &ApproveAfterDays,
    &Architecture,
    &AssociateOpsItemRelatedItemRequest,
    &AssociateOpsItemRelatedItemResponse,
    &AssociatedInstances,
    &Association,
    &AssociationAlreadyExists,
    &AssociationComplianceSeverity,
    &AssociationDescription,
    &AssociationDescriptionList,
    &AssociationDispatchAssumeRoleArn,
    &AssociationDoesNotExist,
    &AssociationExecution,
    &AssociationExecutionDoesNotExist,
    &AssociationExecutionFilter,
    &AssociationExecutionFilterKey,
    &AssociationExecutionFilterList,
    &AssociationExecutionFilterValue,
    &AssociationExecutionId,
    &AssociationExecutionTarget,
    &AssociationExecutionTargetsFilter,
    &AssociationExecutionTargetsFilterKey,
    &AssociationExecutionTargetsFilterList,
    &AssociationExecutionTargetsFilterValue,
    &AssociationExecutionTargetsList,
    &AssociationExecutionsList,
    &AssociationFilter,
    &AssociationFilterKey,
    &AssociationFilterList,
    &AssociationFilterOperatorType,
    &AssociationFilterValue,
    &AssociationId,
    &AssociationIdList,
    &AssociationLimitExceeded,
    &AssociationList,
    &AssociationName,
    &AssociationOverview,
    &AssociationResourceId,
    &AssociationResourceType,
    &AssociationStatus,
    &AssociationStatusAggregatedCount,
    &AssociationStatusName,
    &AssociationSyncCompliance,
    &AssociationVersion,
    &AssociationVersionInfo,
    &AssociationVersionLimitExceeded,
    &AssociationVersionList,
    &AttachmentContent,
    &AttachmentContentList,
    &AttachmentHash,
    &AttachmentHashType,
    &AttachmentIdentifier,
    &AttachmentInformation,
    &AttachmentInformationList,
    &AttachmentName,
    &AttachmentUrl,
    &AttachmentsSource,
    &AttachmentsSourceKey,
    &AttachmentsSourceList,
    &AttachmentsSourceValue,
    &AttachmentsSourceValues,
    &AttributeName,
    &AttributeValue,
    &AutomationActionName,
    &AutomationDefinitionNotApprovedException,
    &AutomationDefinitionNotFoundException,
    &AutomationDefinitionVersionNotFoundException,
    &AutomationExecution,
    &AutomationExecutionFilter,
    &AutomationExecutionFilterKey,
    &AutomationExecutionFilterList,
    &AutomationExecutionFilterValue,
    &AutomationExecutionFilterValueList,
    &AutomationExecutionId,
    &AutomationExecutionInputs,
    &AutomationExecutionLimitExceededException,
    &AutomationExecutionMetadata,
    &AutomationExecutionMetadataList,
    &AutomationExecutionNotFoundException,
    &AutomationExecutionPreview,
    &AutomationExecutionStatus,
    &AutomationParameterKey,
    &AutomationParameterMap,
    &AutomationParameterValue,
    &AutomationParameterValueList,
    &AutomationStepNotFoundException,
    &AutomationSubtype,
    &AutomationTargetParameterName,
    &AutomationTargets,
    &AutomationType,
    &AvailabilityZone,
    &AvailabilityZoneId,
    &AzureApplicationDisplayName,
    &AzureApplicationId,
    &AzureConfiguration,
    &AzureSubscription,
    &AzureSubscriptionDisplayName,
    &AzureSubscriptionId,
    &AzureSubscriptionList,
    &AzureTenantDisplayName,
    &AzureTenantId,
    &BaselineDescription,
    &BaselineId,
    &BaselineName,
    &BaselineOverride,
    &BatchErrorMessage,
    &Boolean,
    &CalendarNameOrARN,
    &CalendarNameOrARNList,
    &CalendarState,
    &CancelCommandRequest,
    &CancelCommandResult,
    &CancelMaintenanceWindowExecutionRequest,
    &CancelMaintenanceWindowExecutionResult,
    &Category,
    &CategoryEnumList,
    &CategoryList,
    &ChangeDetailsValue,
    &ChangeRequestName,
    &ClientToken,
    &CloudConnectorArn,
    &CloudConnectorConfiguration,
    &CloudConnectorDescription,
    &CloudConnectorFilter,
    &CloudConnectorFilterKey,
    &CloudConnectorFilterList,
    &CloudConnectorFilterValue,
    &CloudConnectorFilterValues,
    &CloudConnectorIamRoleArn,
    &CloudConnectorId,
    &CloudConnectorMaxResults,
    &CloudConnectorSummary,
    &CloudConnectorSummaryList,
    &CloudProvider,
    &CloudProviderList,
    &CloudWatchLogGroupName,
    &CloudWatchOutputConfig,
    &CloudWatchOutputEnabled,
    &Command,
    &CommandFilter,
    &CommandFilterKey,
    &CommandFilterList,
    &CommandFilterValue,
    &CommandId,
    &CommandInvocation,
    &CommandInvocationList,
    &CommandInvocationStatus,
    &CommandList,
    &CommandMaxResults,
    &CommandPlugin,
    &CommandPluginList,
    &CommandPluginName,
    &CommandPluginOutput,
    &CommandPluginStatus,
    &CommandStatus,
    &Comment,
    &CompletedCount,
    &ComplianceExecutionId,
    &ComplianceExecutionSummary,
    &ComplianceExecutionType,
    &ComplianceFilterValue,
    &ComplianceItem,
    &ComplianceItemContentHash,
    &ComplianceItemDetails,
    &ComplianceItemEntry,
    &ComplianceItemEntryList,
    &ComplianceItemId,
    &ComplianceItemList,
    &ComplianceItemTitle,
    &ComplianceQueryOperatorType,
    &ComplianceResourceId,
    &ComplianceResourceIdList,
    &ComplianceResourceType,
    &ComplianceResourceTypeList,
    &ComplianceSeverity,
    &ComplianceStatus,
    &ComplianceStringFilter,
    &ComplianceStringFilterKey,
    &ComplianceStringFilterList,
    &ComplianceStringFilterValueList,
    &ComplianceSummaryCount,
    &ComplianceSummaryItem,
    &ComplianceSummaryItemList,
    &ComplianceTypeCountLimitExceededException,
    &ComplianceTypeName,
    &ComplianceUploadType,
    &CompliantSummary,
    &ComputerName,
    &ConfigConnectorArn,
    &ConfigurationTargets,
    &ConflictException,
    &ConnectionStatus,
    &ContentLength,
    &CreateActivationRequest,
    &CreateActivationResult,
    &CreateAssociationBatchRequest,
    &CreateAssociationBatchRequestEntries,
    &CreateAssociationBatchRequestEntry,
    &CreateAssociationBatchResult,
    &CreateAssociationRequest,
    &CreateAssociationResult,
    &CreateCloudConnectorRequest,
    &CreateCloudConnectorResult,
    &CreateDocumentRequest,
    &CreateDocumentResult,
    &CreateMaintenanceWindowRequest,
    &CreateMaintenanceWindowResult,
    &CreateOpsItemRequest,
    &CreateOpsItemResponse,
    &CreateOpsMetadataRequest,
    &CreateOpsMetadataResult,
    &CreatePatchBaselineRequest,
    &CreatePatchBaselineResult,
    &CreateResourceDataSyncRequest,
    &CreateResourceDataSyncResult,
    &CreatedDate,
    &Credentials,
    &CustomSchemaCountLimitExceededException,
    &DHMCPermissionModel,
    &DHMCRoleArn,
    &DateTime,
    &DefaultBaseline,
    &DefaultInstanceName,
    &DeleteActivationRequest,
    &DeleteActivationResult,
    &DeleteAssociationRequest,
    &DeleteAssociationResult,
    &DeleteCloudConnectorRequest,
    &DeleteCloudConnectorResult,
    &DeleteDocumentRequest,
    &DeleteDocumentResult,
    &DeleteInventoryRequest,
    &DeleteInventoryResult,
    &DeleteMaintenanceWindowRequest,
    &DeleteMaintenanceWindowResult,
    &DeleteOpsItemRequest,
    &DeleteOpsItemResponse,
    &DeleteOpsMetadataRequest,
    &DeleteOpsMetadataResult,
    &DeleteParameterRequest,
    &DeleteParameterResult,
    &DeleteParametersRequest,
    &DeleteParametersResult,
    &DeletePatchBaselineRequest,
    &DeletePatchBaselineResult,
    &DeleteResourceDataSyncRequest,
    &DeleteResourceDataSyncResult,
    &DeleteResourcePolicyRequest,
    &DeleteResourcePolicyResponse,
    &DeletionMode,
    &DeliveryTimedOutCount,
    &DeregisterDefaultHostManagementConfigurationRequest,
    &DeregisterDefaultHostManagementConfigurationResult,
    &DeregisterManagedInstanceRequest,
    &DeregisterManagedInstanceResult,
    &DeregisterPatchBaselineForPatchGroupRequest,
    &DeregisterPatchBaselineForPatchGroupResult,
    &DeregisterTargetFromMaintenanceWindowRequest,
    &DeregisterTargetFromMaintenanceWindowResult,
    &DeregisterTaskFromMaintenanceWindowRequest,
    &DeregisterTaskFromMaintenanceWindowResult,
    &DescribeActivationsFilter,
    &DescribeActivationsFilterKeys,
    &DescribeActivationsFilterList,
    &DescribeActivationsRequest,
    &DescribeActivationsResult,
    &DescribeAssociationExecutionTargetsRequest,
    &DescribeAssociationExecutionTargetsResult,
    &DescribeAssociationExecutionsRequest,
    &DescribeAssociationExecutionsResult,
    &DescribeAssociationRequest,
    &DescribeAssociationResult,
    &DescribeAutomationExecutionsRequest,
    &DescribeAutomationExecutionsResult,
    &DescribeAutomationStepExecutionsRequest,
    &DescribeAutomationStepExecutionsResult,
    &DescribeAvailablePatchesRequest,
    &DescribeAvailablePatchesResult,
    &DescribeDocumentPermissionRequest,
    &DescribeDocumentPermissionResponse,
    &DescribeDocumentRequest,
    &DescribeDocumentResult,
    &DescribeEffectiveInstanceAssociationsRequest,
    &DescribeEffectiveInstanceAssociationsResult,
    &DescribeEffectivePatchesForPatchBaselineRequest,
    &DescribeEffectivePatchesForPatchBaselineResult,
    &DescribeInstanceAssociationsStatusRequest,
    &DescribeInstanceAssociationsStatusResult,
    &DescribeInstanceInformationRequest,
    &DescribeInstanceInformationResult,
    &DescribeInstancePatchStatesForPatchGroupRequest,
    &DescribeInstancePatchStatesForPatchGroupResult,
    &DescribeInstancePatchStatesRequest,
    &DescribeInstancePatchStatesResult,
    &DescribeInstancePatchesRequest,
    &DescribeInstancePatchesResult,
    &DescribeInstancePropertiesMaxResults,
    &DescribeInstancePropertiesRequest,
    &DescribeInstancePropertiesResult,
    &DescribeInventoryDeletionsRequest,
    &DescribeInventoryDeletionsResult,
    &DescribeMaintenanceWindowExecutionTaskInvocationsRequest,
    &DescribeMaintenanceWindowExecutionTaskInvocationsResult,
    &DescribeMaintenanceWindowExecutionTasksRequest,
    &DescribeMaintenanceWindowExecutionTasksResult,
    &DescribeMaintenanceWindowExecutionsRequest,
    &DescribeMaintenanceWindowExecutionsResult,
    &DescribeMaintenanceWindowScheduleRequest,
    &DescribeMaintenanceWindowScheduleResult,
    &DescribeMaintenanceWindowTargetsRequest,
    &DescribeMaintenanceWindowTargetsResult,
    &DescribeMaintenanceWindowTasksRequest,
    &DescribeMaintenanceWindowTasksResult,
    &DescribeMaintenanceWindowsForTargetRequest,
    &DescribeMaintenanceWindowsForTargetResult,
    &DescribeMaintenanceWindowsRequest,
    &DescribeMaintenanceWindowsResult,
    &DescribeOpsItemsRequest,
    &DescribeOpsItemsResponse,
    &DescribeParametersRequest,
    &DescribeParametersResult,
    &DescribePatchBaselinesRequest,
    &DescribePatchBaselinesResult,
    &DescribePatchGroupStateRequest,
    &DescribePatchGroupStateResult,
    &DescribePatchGroupsRequest,
    &DescribePatchGroupsResult,
    &DescribePatchPropertiesRequest,
    &DescribePatchPropertiesResult,
    &DescribeSessionsRequest,
    &DescribeSessionsResponse,
    &DescriptionInDocument,
    &DisassociateOpsItemRelatedItemRequest,
    &DisassociateOpsItemRelatedItemResponse,
    &DisplayName,
    &DocumentARN,
    &DocumentAlreadyExists,
    &DocumentAuthor,
    &DocumentContent,
    &DocumentDefaultVersionDescription,
    &DocumentDescription,
    &DocumentDisplayName,
    &DocumentFilter,
    &DocumentFilterKey,
    &DocumentFilterList,
    &DocumentFilterValue,
    &DocumentFormat,
    &DocumentHash,
    &DocumentHashType,
    &DocumentIdentifier,
    &DocumentIdentifierList,
    &DocumentKeyValuesFilter,
    &DocumentKeyValuesFilterKey,
    &DocumentKeyValuesFilterList,
    &DocumentKeyValuesFilterValue,
    &DocumentKeyValuesFilterValues,
    &DocumentLimitExceeded,
    &DocumentMetadataEnum,
    &DocumentMetadataResponseInfo,
    &DocumentName,
    &DocumentOwner,
    &DocumentParameter,
    &DocumentParameterDefaultValue,
    &DocumentParameterDescrption,
    &DocumentParameterList,
    &DocumentParameterName,
    &DocumentParameterType,
    &DocumentPermissionLimit,
    &DocumentPermissionMaxResults,
    &DocumentPermissionType,
    &DocumentRequires,
    &DocumentRequiresList,
    &DocumentReviewAction,
    &DocumentReviewComment,
    &DocumentReviewCommentList,
    &DocumentReviewCommentSource,
    &DocumentReviewCommentType,
    &DocumentReviewerResponseList,
    &DocumentReviewerResponseSource,
    &DocumentReviews,
    &DocumentSchemaVersion,
    &DocumentSha1,
    &DocumentStatus,
    &DocumentStatusInformation,
    &DocumentType,
    &DocumentVersion,
    &DocumentVersionInfo,
    &DocumentVersionLimitExceeded,
    &DocumentVersionList,
    &DocumentVersionName,
    &DocumentVersionNumber,
    &DoesNotExistException,
    &DryRun,
    &DuplicateDocumentContent,
    &DuplicateDocumentVersionName,
    &DuplicateInstanceId,
    &Duration,
    &EffectiveInstanceAssociationMaxResults,
    &EffectivePatch,
    &EffectivePatchList,
    &ErrorCount,
    &ExcludeAccount,
    &ExcludeAccounts,
    &ExecutionInputs,
    &ExecutionMode,
    &ExecutionPreview,
    &ExecutionPreviewId,
    &ExecutionPreviewStatus,
    &ExecutionRoleName,
    &ExpirationDate,
    &ExternalAlarmState,
    &FailedCreateAssociation,
    &FailedCreateAssociationList,
    &FailureDetails,
    &Fault,
    &FeatureNotAvailableException,
    &GcpConfiguration,
    &GcpConfigurationTargets,
    &GcpOrganizationId,
    &GcpProject,
    &GcpProjectDisplayName,
    &GcpProjectId,
    &GcpProjectList,
    &GcpServiceAccountEmail,
    &GcpWorkloadIdentityPoolProvider,
    &GetAccessTokenRequest,
    &GetAccessTokenResponse,
    &GetAutomationExecutionRequest,
    &GetAutomationExecutionResult,
    &GetCalendarStateRequest,
    &GetCalendarStateResponse,
    &GetCloudConnectorRequest,
    &GetCloudConnectorResult,
    &GetCommandInvocationRequest,
    &GetCommandInvocationResult,
    &GetConnectionStatusRequest,
    &GetConnectionStatusResponse,
    &GetDefaultPatchBaselineRequest,
    &GetDefaultPatchBaselineResult,
    &GetDeployablePatchSnapshotForInstanceRequest,
    &GetDeployablePatchSnapshotForInstanceResult,
    &GetDocumentRequest,
    &GetDocumentResult,
    &GetExecutionPreviewRequest,
    &GetExecutionPreviewResponse,
    &GetInventoryRequest,
    &GetInventoryResult,
    &GetInventorySchemaMaxResults,
    &GetInventorySchemaRequest,
    &GetInventorySchemaResult,
    &GetMaintenanceWindowExecutionRequest,
    &GetMaintenanceWindowExecutionResult,
    &GetMaintenanceWindowExecutionTaskInvocationRequest,
    &GetMaintenanceWindowExecutionTaskInvocationResult,
    &GetMaintenanceWindowExecutionTaskRequest,
    &GetMaintenanceWindowExecutionTaskResult,
    &GetMaintenanceWindowRequest,
    &GetMaintenanceWindowResult,
    &GetMaintenanceWindowTaskRequest,
    &GetMaintenanceWindowTaskResult,
    &GetOpsItemRequest,
    &GetOpsItemResponse,
    &GetOpsMetadataMaxResults,
    &GetOpsMetadataRequest,
    &GetOpsMetadataResult,
    &GetOpsSummaryRequest,
    &GetOpsSummaryResult,
    &GetParameterHistoryRequest,
    &GetParameterHistoryResult,
    &GetParameterRequest,
    &GetParameterResult,
    &GetParametersByPathMaxResults,
    &GetParametersByPathRequest,
    &GetParametersByPathResult,
    &GetParametersRequest,
    &GetParametersResult,
    &GetPatchBaselineForPatchGroupRequest,
    &GetPatchBaselineForPatchGroupResult,
    &GetPatchBaselineRequest,
    &GetPatchBaselineResult,
    &GetResourcePoliciesRequest,
    &GetResourcePoliciesResponse,
    &GetResourcePoliciesResponseEntries,
    &GetResourcePoliciesResponseEntry,
    &GetServiceSettingRequest,
    &GetServiceSettingResult,
    &HierarchyLevelLimitExceededException,
    &HierarchyTypeMismatchException,
    &IPAddress,
    &ISO8601String,
    &IamRole,
    &IdempotencyToken,
    &IdempotentParameterMismatch,
    &ImpactType,
    &IncompatiblePolicyException,
    &InstallOverrideList,
    &InstanceAggregatedAssociationOverview,
    &InstanceAssociation,
    &InstanceAssociationExecutionSummary,
    &InstanceAssociationList,
    &InstanceAssociationOutputLocation,
    &InstanceAssociationOutputUrl,
    &InstanceAssociationStatusAggregatedCount,
    &InstanceAssociationStatusInfo,
    &InstanceAssociationStatusInfos,
    &InstanceCount,
    &InstanceId,
    &InstanceIdList,
    &InstanceInfo,
    &InstanceInformation,
    &InstanceInformationFilter,
    &InstanceInformationFilterKey,
    &InstanceInformationFilterList,
    &InstanceInformationFilterValue,
    &InstanceInformationFilterValueSet,
    &InstanceInformationList,
    &InstanceInformationStringFilter,
    &InstanceInformationStringFilterKey,
    &InstanceInformationStringFilterList,
    &InstanceName,
    &InstancePatchState,
    &InstancePatchStateFilter,
    &InstancePatchStateFilterKey,
    &InstancePatchStateFilterList,
    &InstancePatchStateFilterValue,
    &InstancePatchStateFilterValues,
    &InstancePatchStateList,
    &InstancePatchStateOperatorType,
    &InstancePatchStatesList,
    &InstanceProperties,
    &InstanceProperty,
    &InstancePropertyFilter,
    &InstancePropertyFilterKey,
    &InstancePropertyFilterList,
    &InstancePropertyFilterOperator,
    &InstancePropertyFilterValue,
    &InstancePropertyFilterValueSet,
    &InstancePropertyStringFilter,
    &InstancePropertyStringFilterKey,
    &InstancePropertyStringFilterList,
    &InstanceRole,
    &InstanceState,
    &InstanceStatus,
    &InstanceTagName,
    &InstanceType,
    &InstancesCount,
    &Integer,
    &InternalServerError,
    &InvalidActivation,
    &InvalidActivationId,
    &InvalidAggregatorException,
    &InvalidAllowedPatternException,
    &InvalidAssociation,
    &InvalidAssociationVersion,
    &InvalidAutomationExecutionParametersException,
    &InvalidAutomationSignalException,
    &InvalidAutomationStatusUpdateException,
    &InvalidCommandId,
    &InvalidDeleteInventoryParametersException,
    &InvalidDeletionIdException,
    &InvalidDocument,
    &InvalidDocumentContent,
    &InvalidDocumentOperation,
    &InvalidDocumentSchemaVersion,
    &InvalidDocumentType,
    &InvalidDocumentVersion,
    &InvalidFilter,
    &InvalidFilterKey,
    &InvalidFilterOption,
    &InvalidFilterValue,
    &InvalidInstanceId,
    &InvalidInstanceInformationFilterValue,
    &InvalidInstancePropertyFilterValue,
    &InvalidInventoryGroupException,
    &InvalidInventoryItemContextException,
    &InvalidInventoryRequestException,
    &InvalidItemContentException,
    &InvalidKeyId,
    &InvalidNextToken,
    &InvalidNotificationConfig,
    &InvalidOptionException,
    &InvalidOutputFolder,
    &InvalidOutputLocation,
    &InvalidParameters,
    &InvalidPermissionType,
    &InvalidPluginName,
    &InvalidPolicyAttributeException,
    &InvalidPolicyTypeException,
    &InvalidResourceId,
    &InvalidResourceType,
    &InvalidResultAttributeException,
    &InvalidRole,
    &InvalidSchedule,
    &InvalidTag,
    &InvalidTarget,
    &InvalidTargetMaps,
    &InvalidTypeNameException,
    &InvalidUpdate,
    &InventoryAggregator,
    &InventoryAggregatorExpression,
    &InventoryAggregatorList,
    &InventoryAttributeDataType,
    &InventoryDeletionLastStatusMessage,
    &InventoryDeletionLastStatusUpdateTime,
    &InventoryDeletionStartTime,
    &InventoryDeletionStatus,
    &InventoryDeletionStatusItem,
    &InventoryDeletionSummary,
    &InventoryDeletionSummaryItem,
    &InventoryDeletionSummaryItems,
    &InventoryDeletionsList,
    &InventoryFilter,
    &InventoryFilterKey,
    &InventoryFilterList,
    &InventoryFilterValue,
    &InventoryFilterValueList,
    &InventoryGroup,
    &InventoryGroupList,
    &InventoryGroupName,
    &InventoryItem,
    &InventoryItemAttribute,
    &InventoryItemAttributeList,
    &InventoryItemAttributeName,
    &InventoryItemCaptureTime,
    &InventoryItemContentContext,
    &InventoryItemContentHash,
    &InventoryItemEntry,
    &InventoryItemEntryList,
    &InventoryItemList,
    &InventoryItemSchema,
    &InventoryItemSchemaResultList,
    &InventoryItemSchemaVersion,
    &InventoryItemTypeName,
    &InventoryItemTypeNameFilter,
    &InventoryQueryOperatorType,
    &InventoryResultEntity,
    &InventoryResultEntityId,
    &InventoryResultEntityList,
    &InventoryResultItem,
    &InventoryResultItemKey,
    &InventoryResultItemMap,
    &InventorySchemaDeleteOption,
    &InventoryTypeDisplayName,
    &InvocationDoesNotExist,
    &InvocationTraceOutput,
    &IpAddress,
    &IsSubTypeSchema,
    &ItemContentMismatchException,
    &ItemSizeLimitExceededException,
    &KeyList,
    &KeyName,
    &LabelParameterVersionRequest,
    &LabelParameterVersionResult,
    &LastResourceDataSyncMessage,
    &LastResourceDataSyncStatus,
    &LastResourceDataSyncTime,
    &LastSuccessfulResourceDataSyncTime,
    &ListAssociationVersionsRequest,
    &ListAssociationVersionsResult,
    &ListAssociationsRequest,
    &ListAssociationsResult,
    &ListCloudConnectorsRequest,
    &ListCloudConnectorsResult,
    &ListCommandInvocationsRequest,
    &ListCommandInvocationsResult,
    &ListCommandsRequest,
    &ListCommandsResult,
    &ListComplianceItemsRequest,
    &ListComplianceItemsResult,
    &ListComplianceSummariesRequest,
    &ListComplianceSummariesResult,
    &ListDocumentMetadataHistoryRequest,
    &ListDocumentMetadataHistoryResponse,
    &ListDocumentVersionsRequest,
    &ListDocumentVersionsResult,
    &ListDocumentsRequest,
    &ListDocumentsResult,
    &ListInventoryEntriesRequest,
    &ListInventoryEntriesResult,
    &ListNodesRequest,
    &ListNodesResult,
    &ListNodesSummaryRequest,
    &ListNodesSummaryResult,
    &ListOpsItemEventsRequest,
    &ListOpsItemEventsResponse,
    &ListOpsItemRelatedItemsRequest,
    &ListOpsItemRelatedItemsResponse,
    &ListOpsMetadataMaxResults,
    &ListOpsMetadataRequest,
    &ListOpsMetadataResult,
    &ListResourceComplianceSummariesRequest,
    &ListResourceComplianceSummariesResult,
    &ListResourceDataSyncRequest,
    &ListResourceDataSyncResult,
    &ListTagsForResourceRequest,
    &ListTagsForResourceResult,
    &LoggingInfo,
    &Long,
    &MaintenanceWindowAllowUnassociatedTargets,
    &MaintenanceWindowAutomationParameters,
    &MaintenanceWindowCutoff,
    &MaintenanceWindowDescription,
    &MaintenanceWindowDurationHours,
    &MaintenanceWindowEnabled,
    &MaintenanceWindowExecution,
    &MaintenanceWindowExecutionId,
    &MaintenanceWindowExecutionList,
    &MaintenanceWindowExecutionStatus,
    &MaintenanceWindowExecutionStatusDetails,
    &MaintenanceWindowExecutionTaskExecutionId,
    &MaintenanceWindowExecutionTaskId,
    &MaintenanceWindowExecutionTaskIdList,
    &MaintenanceWindowExecutionTaskIdentity,
    &MaintenanceWindowExecutionTaskIdentityList,
    &MaintenanceWindowExecutionTaskInvocationId,
    &MaintenanceWindowExecutionTaskInvocationIdentity,
    &MaintenanceWindowExecutionTaskInvocationIdentityList,
    &MaintenanceWindowExecutionTaskInvocationParameters,
    &MaintenanceWindowFilter,
    &MaintenanceWindowFilterKey,
    &MaintenanceWindowFilterList,
    &MaintenanceWindowFilterValue,
    &MaintenanceWindowFilterValues,
    &MaintenanceWindowId,
    &MaintenanceWindowIdentity,
    &MaintenanceWindowIdentityForTarget,
    &MaintenanceWindowIdentityList,
    &MaintenanceWindowLambdaClientContext,
    &MaintenanceWindowLambdaParameters,
    &MaintenanceWindowLambdaPayload,
    &MaintenanceWindowLambdaQualifier,
    &MaintenanceWindowMaxResults,
    &MaintenanceWindowName,
    &MaintenanceWindowOffset,
    &MaintenanceWindowResourceType,
    &MaintenanceWindowRunCommandParameters,
    &MaintenanceWindowSchedule,
    &MaintenanceWindowSearchMaxResults,
    &MaintenanceWindowStepFunctionsInput,
    &MaintenanceWindowStepFunctionsName,
    &MaintenanceWindowStepFunctionsParameters,
    &MaintenanceWindowStringDateTime,
    &MaintenanceWindowTarget,
    &MaintenanceWindowTargetId,
    &MaintenanceWindowTargetList,
    &MaintenanceWindowTask,
    &MaintenanceWindowTaskArn,
    &MaintenanceWindowTaskCutoffBehavior,
    &MaintenanceWindowTaskId,
    &MaintenanceWindowTaskInvocationParameters,
    &MaintenanceWindowTaskList,
    &MaintenanceWindowTaskParameterName,
    &MaintenanceWindowTaskParameterValue,
    &MaintenanceWindowTaskParameterValueExpression,
    &MaintenanceWindowTaskParameterValueList,
    &MaintenanceWindowTaskParameters,
    &MaintenanceWindowTaskParametersList,
    &MaintenanceWindowTaskPriority,
    &MaintenanceWindowTaskTargetId,
    &MaintenanceWindowTaskType,
    &MaintenanceWindowTimezone,
    &MaintenanceWindowsForTargetList,
    &MalformedResourcePolicyDocumentException,
    &ManagedInstanceId,
    &ManagedStatus,
    &MaxConcurrency,
    &MaxDocumentSizeExceeded,
    &MaxErrors,
    &MaxResults,
    &MaxResultsEC2Compatible,
    &MaxSessionDuration,
    &MetadataKey,
    &MetadataKeysToDeleteList,
    &MetadataMap,
    &MetadataValue,
    &MetadataValueString,
    &ModifyDocumentPermissionRequest,
    &ModifyDocumentPermissionResponse,
    &NextToken,
    &NoLongerSupportedException,
    &Node,
    &NodeAccountId,
    &NodeAggregator,
    &NodeAggregatorList,
    &NodeAggregatorType,
    &NodeAttributeName,
    &NodeCaptureTime,
    &NodeFilter,
    &NodeFilterKey,
    &NodeFilterList,
    &NodeFilterOperatorType,
    &NodeFilterValue,
    &NodeFilterValueList,
    &NodeId,
    &NodeList,
    &NodeName,
    &NodeOrganizationalUnitId,
    &NodeOrganizationalUnitPath,
    &NodeOwnerInfo,
    &NodeRegion,
    &NodeSummary,
    &NodeSummaryList,
    &NodeType,
    &NodeTypeName,
    &NonCompliantSummary,
    &NormalStringMap,
    &NotificationArn,
    &NotificationConfig,
    &NotificationEvent,
    &NotificationEventList,
    &NotificationType,
    &OperatingSystem,
    &OpsAggregator,
    &OpsAggregatorList,
    &OpsAggregatorType,
    &OpsAggregatorValue,
    &OpsAggregatorValueKey,
    &OpsAggregatorValueMap,
    &OpsDataAttributeName,
    &OpsDataTypeName,
    &OpsEntity,
    &OpsEntityId,
    &OpsEntityItem,
    &OpsEntityItemCaptureTime,
    &OpsEntityItemEntry,
    &OpsEntityItemEntryList,
    &OpsEntityItemKey,
    &OpsEntityItemMap,
    &OpsEntityList,
    &OpsFilter,
    &OpsFilterKey,
    &OpsFilterList,
    &OpsFilterOperatorType,
    &OpsFilterValue,
    &OpsFilterValueList,
    &OpsItem,
    &OpsItemAccessDeniedException,
    &OpsItemAccountId,
    &OpsItemAlreadyExistsException,
    &OpsItemArn,
    &OpsItemCategory,
    &OpsItemConflictException,
    &OpsItemDataKey,
    &OpsItemDataType,
    &OpsItemDataValue,
    &OpsItemDataValueString,
    &OpsItemDescription,
    &OpsItemEventFilter,
    &OpsItemEventFilterKey,
    &OpsItemEventFilterOperator,
    &OpsItemEventFilterValue,
    &OpsItemEventFilterValues,
    &OpsItemEventFilters,
    &OpsItemEventMaxResults,
    &OpsItemEventSummaries,
    &OpsItemEventSummary,
    &OpsItemFilter,
    &OpsItemFilterKey,
    &OpsItemFilterOperator,
    &OpsItemFilterValue,
    &OpsItemFilterValues,
    &OpsItemFilters,
    &OpsItemId,
    &OpsItemIdentity,
    &OpsItemInvalidParameterException,
    &OpsItemLimitExceededException,
    &OpsItemMaxResults,
    &OpsItemNotFoundException,
    &OpsItemNotification,
    &OpsItemNotifications,
    &OpsItemOperationalData,
    &OpsItemOpsDataKeysList,
    &OpsItemParameterNamesList,
    &OpsItemPriority,
    &OpsItemRelatedItemAlreadyExistsException,
    &OpsItemRelatedItemAssociationId,
    &OpsItemRelatedItemAssociationNotFoundException,
    &OpsItemRelatedItemAssociationResourceType,
    &OpsItemRelatedItemAssociationResourceUri,
    &OpsItemRelatedItemAssociationType,
    &OpsItemRelatedItemSummaries,
    &OpsItemRelatedItemSummary,
    &OpsItemRelatedItemsFilter,
    &OpsItemRelatedItemsFilterKey,
    &OpsItemRelatedItemsFilterOperator,
    &OpsItemRelatedItemsFilterValue,
    &OpsItemRelatedItemsFilterValues,
    &OpsItemRelatedItemsFilters,
    &OpsItemRelatedItemsMaxResults,
    &OpsItemSeverity,
    &OpsItemSource,
    &OpsItemStatus,
    &OpsItemSummaries,
    &OpsItemSummary,
    &OpsItemTitle,
    &OpsItemType,
    &OpsMetadata,
    &OpsMetadataAlreadyExistsException,
    &OpsMetadataArn,
    &OpsMetadataFilter,
    &OpsMetadataFilterKey,
    &OpsMetadataFilterList,
    &OpsMetadataFilterValue,
    &OpsMetadataFilterValueList,
    &OpsMetadataInvalidArgumentException,
    &OpsMetadataKeyLimitExceededException,
    &OpsMetadataLimitExceededException,
    &OpsMetadataList,
    &OpsMetadataNotFoundException,
    &OpsMetadataResourceId,
    &OpsMetadataTooManyUpdatesException,
    &OpsResultAttribute,
    &OpsResultAttributeList,
    &OutputSource,
    &OutputSourceId,
    &OutputSourceType,
    &OwnerInformation,
    &PSParameterName,
    &PSParameterSelector,
    &PSParameterValue,
    &PSParameterVersion,
    &Parameter,
    &ParameterAlreadyExists,
    &ParameterDataType,
    &ParameterDescription,
    &ParameterHistory,
    &ParameterHistoryList,
    &ParameterInlinePolicy,
    &ParameterKeyId,
    &ParameterLabel,
    &ParameterLabelList,
    &ParameterLimitExceeded,
    &ParameterList,
    &ParameterMaxVersionLimitExceeded,
    &ParameterMetadata,
    &ParameterMetadataList,
    &ParameterName,
    &ParameterNameList,
    &ParameterNotFound,
    &ParameterPatternMismatchException,
    &ParameterPolicies,
    &ParameterPolicyList,
    &ParameterStringFilter,
    &ParameterStringFilterKey,
    &ParameterStringFilterList,
    &ParameterStringFilterValue,
    &ParameterStringFilterValueList,
    &ParameterStringQueryOption,
    &ParameterTier,
    &ParameterType,
    &ParameterValue,
    &ParameterValueList,
    &ParameterVersionLabelLimitExceeded,
    &ParameterVersionNotFound,
    &Parameters,
    &ParametersFilter,
    &ParametersFilterKey,
    &ParametersFilterList,
    &ParametersFilterValue,
    &ParametersFilterValueList,
    &ParentStepDetails,
    &Patch,
    &PatchAction,
    &PatchAdvisoryId,
    &PatchAdvisoryIdList,
    &PatchArch,
    &PatchAvailableSecurityUpdateCount,
    &PatchBaselineIdentity,
    &PatchBaselineIdentityList,
    &PatchBaselineMaxResults,
    &PatchBugzillaId,
    &PatchBugzillaIdList,
    &PatchCVEId,
    &PatchCVEIdList,
    &PatchCVEIds,
    &PatchClassification,
    &PatchComplianceData,
    &PatchComplianceDataList,
    &PatchComplianceDataState,
    &PatchComplianceLevel,
    &PatchComplianceMaxResults,
    &PatchComplianceStatus,
    &PatchContentUrl,
    &PatchCriticalNonCompliantCount,
    &PatchDeploymentStatus,
    &PatchDescription,
    &PatchEpoch,
    &PatchFailedCount,
    &PatchFilter,
    &PatchFilterGroup,
    &PatchFilterKey,
    &PatchFilterList,
    &PatchFilterValue,
    &PatchFilterValueList,
    &PatchGroup,
    &PatchGroupList,
    &PatchGroupPatchBaselineMapping,
    &PatchGroupPatchBaselineMappingList,
    &PatchId,
    &PatchIdList,
    &PatchInstalledCount,
    &PatchInstalledOtherCount,
    &PatchInstalledPendingRebootCount,
    &PatchInstalledRejectedCount,
    &PatchKbNumber,
    &PatchLanguage,
    &PatchList,
    &PatchMissingCount,
    &PatchMsrcNumber,
    &PatchMsrcSeverity,
    &PatchName,
    &PatchNotApplicableCount,
    &PatchOperationType,
    &PatchOrchestratorFilter,
    &PatchOrchestratorFilterKey,
    &PatchOrchestratorFilterList,
    &PatchOrchestratorFilterValue,
    &PatchOrchestratorFilterValues,
    &PatchOtherNonCompliantCount,
    &PatchProduct,
    &PatchProductFamily,
    &PatchPropertiesList,
    &PatchProperty,
    &PatchPropertyEntry,
    &PatchRelease,
    &PatchRepository,
    &PatchRule,
    &PatchRuleGroup,
    &PatchRuleList,
    &PatchSecurityNonCompliantCount,
    &PatchSet,
    &PatchSeverity,
    &PatchSource,
    &PatchSourceConfiguration,
    &PatchSourceList,
    &PatchSourceName,
    &PatchSourceProduct,
    &PatchSourceProductList,
    &PatchStatus,
    &PatchStringDateTime,
    &PatchTitle,
    &PatchUnreportedNotApplicableCount,
    &PatchVendor,
    &PatchVersion,
    &PingStatus,
    &PlatformName,
    &PlatformType,
    &PlatformTypeList,
    &PlatformVersion,
    &PoliciesLimitExceededException,
    &Policy,
    &PolicyHash,
    &PolicyId,
    &Product,
    &ProgressCounters,
    &Provider,
    &PutComplianceItemsRequest,
    &PutComplianceItemsResult,
    &PutInventoryMessage,
    &PutInventoryRequest,
    &PutInventoryResult,
    &PutParameterRequest,
    &PutParameterResult,
    &PutResourcePolicyRequest,
    &PutResourcePolicyResponse,
    &RebootOption,
    &Region,
    &RegionList,
    &Regions,
    &RegisterDefaultHostManagementConfigurationRequest,
    &RegisterDefaultHostManagementConfigurationResult,
    &RegisterDefaultPatchBaselineRequest,
    &RegisterDefaultPatchBaselineResult,
    &RegisterPatchBaselineForPatchGroupRequest,
    &RegisterPatchBaselineForPatchGroupResult,
    &RegisterTargetWithMaintenanceWindowRequest,
    &RegisterTargetWithMaintenanceWindowResult,
    &RegisterTaskWithMaintenanceWindowRequest,
    &RegisterTaskWithMaintenanceWindowResult,
    &RegistrationLimit,
    &RegistrationMetadataItem,
    &RegistrationMetadataKey,
    &RegistrationMetadataList,
    &RegistrationMetadataValue,
    &RegistrationsCount,
    &RelatedOpsItem,
    &RelatedOpsItems,
    &RemainingCount,
    &RemoveTagsFromResourceRequest,
    &RemoveTagsFromResourceResult,
    &RequireType,
    &ResetServiceSettingRequest,
    &ResetServiceSettingResult,
    &ResolvedTargets,
    &ResourceArnString,
    &ResourceComplianceSummaryItem,
    &ResourceComplianceSummaryItemList,
    &ResourceCount,
    &ResourceCountByStatus,
    &ResourceDataSyncAWSKMSKeyARN,
    &ResourceDataSyncAlreadyExistsException,
    &ResourceDataSyncAwsOrganizationsSource,
    &ResourceDataSyncConflictException,
    &ResourceDataSyncCountExceededException,
    &ResourceDataSyncCreatedTime,
    &ResourceDataSyncDestinationDataSharing,
    &ResourceDataSyncDestinationDataSharingType,
    &ResourceDataSyncEnableAllOpsDataSources,
    &ResourceDataSyncIncludeFutureRegions,
    &ResourceDataSyncInvalidConfigurationException,
    &ResourceDataSyncItem,
    &ResourceDataSyncItemList,
    &ResourceDataSyncLastModifiedTime,
    &ResourceDataSyncName,
    &ResourceDataSyncNotFoundException,
    &ResourceDataSyncOrganizationSourceType,
    &ResourceDataSyncOrganizationalUnit,
    &ResourceDataSyncOrganizationalUnitId,
    &ResourceDataSyncOrganizationalUnitList,
    &ResourceDataSyncS3BucketName,
    &ResourceDataSyncS3Destination,
    &ResourceDataSyncS3Format,
    &ResourceDataSyncS3Prefix,
    &ResourceDataSyncS3Region,
    &ResourceDataSyncSource,
    &ResourceDataSyncSourceRegion,
    &ResourceDataSyncSourceRegionList,
    &ResourceDataSyncSourceType,
    &ResourceDataSyncSourceWithState,
    &ResourceDataSyncState,
    &ResourceDataSyncType,
    &ResourceId,
    &ResourceInUseException,
    &ResourceLimitExceededException,
    &ResourceNotFoundException,
    &ResourcePolicyConflictException,
    &ResourcePolicyInvalidParameterException,
    &ResourcePolicyLimitExceededException,
    &ResourcePolicyMaxResults,
    &ResourcePolicyNotFoundException,
    &ResourcePolicyParameterNamesList,
    &ResourceType,
    &ResourceTypeForTagging,
    &ResponseCode,
    &ResultAttribute,
    &ResultAttributeList,
    &ResumeSessionRequest,
    &ResumeSessionResponse,
    &ReviewInformation,
    &ReviewInformationList,
    &ReviewStatus,
    &Reviewer,
    &Runbook,
    &Runbooks,
    &S3BucketName,
    &S3KeyPrefix,
    &S3OutputLocation,
    &S3OutputUrl,
    &S3Region,
    &ScheduleExpression,
    &ScheduleOffset,
    &ScheduledWindowExecution,
    &ScheduledWindowExecutionList,
    &SendAutomationSignalRequest,
    &SendAutomationSignalResult,
    &SendCommandRequest,
    &SendCommandResult,
    &ServiceQuotaExceededException,
    &ServiceRole,
    &ServiceSetting,
    &ServiceSettingId,
    &ServiceSettingNotFound,
    &ServiceSettingValue,
    &Session,
    &SessionDetails,
    &SessionFilter,
    &SessionFilterKey,
    &SessionFilterList,
    &SessionFilterValue,
    &SessionId,
    &SessionList,
    &SessionManagerCloudWatchOutputUrl,
    &SessionManagerOutputUrl,
    &SessionManagerParameterName,
    &SessionManagerParameterValue,
    &SessionManagerParameterValueList,
    &SessionManagerParameters,
    &SessionManagerS3OutputUrl,
    &SessionMaxResults,
    &SessionOwner,
    &SessionReason,
    &SessionState,
    &SessionStatus,
    &SessionTarget,
    &SessionTokenType,
    &SeveritySummary,
    &SharedDocumentVersion,
    &SignalType,
    &SnapshotDownloadUrl,
    &SnapshotId,
    &SourceId,
    &SourceLocation,
    &SourceType,
    &StandardErrorContent,
    &StandardOutputContent,
    &StartAccessRequestRequest,
    &StartAccessRequestResponse,
    &StartAssociationsOnceRequest,
    &StartAssociationsOnceResult,
    &StartAutomationExecutionRequest,
    &StartAutomationExecutionResult,
    &StartChangeRequestExecutionRequest,
    &StartChangeRequestExecutionResult,
    &StartExecutionPreviewRequest,
    &StartExecutionPreviewResponse,
    &StartSessionRequest,
    &StartSessionResponse,
    &StatusAdditionalInfo,
    &StatusDetails,
    &StatusMessage,
    &StatusName,
    &StatusUnchanged,
    &StepExecution,
    &StepExecutionFilter,
    &StepExecutionFilterKey,
    &StepExecutionFilterList,
    &StepExecutionFilterValue,
    &StepExecutionFilterValueList,
    &StepExecutionList,
    &StepPreviewMap,
    &StopAutomationExecutionRequest,
    &StopAutomationExecutionResult,
    &StopType,
    &StreamUrl,
    &String,
    &String1to256,
    &StringDateTime,
    &StringList,
    &SubTypeCountLimitExceededException,
    &Tag,
    &TagKey,
    &TagList,
    &TagValue,
    &Target,
    &TargetCount,
    &TargetInUseException,
    &TargetKey,
    &TargetLocation,
    &TargetLocations,
    &TargetLocationsURL,
    &TargetMap,
    &TargetMapKey,
    &TargetMapValue,
    &TargetMapValueList,
    &TargetMaps,
    &TargetNotConnected,
    &TargetParameterList,
    &TargetPreview,
    &TargetPreviewList,
    &TargetType,
    &TargetValue,
    &TargetValues,
    &Targets,
    &TargetsSummary,
    &TerminateSessionRequest,
    &TerminateSessionResponse,
    &ThrottlingException,
    &TimeoutSeconds,
    &TokenValue,
    &TooManyTagsError,
    &TooManyUpdates,
    &TotalCount,
    &TotalSizeLimitExceededException,
    &UUID,
    &UnlabelParameterVersionRequest,
    &UnlabelParameterVersionResult,
    &UnsupportedCalendarException,
    &UnsupportedFeatureRequiredException,
    &UnsupportedInventoryItemContextException,
    &UnsupportedInventorySchemaVersionException,
    &UnsupportedOperatingSystem,
    &UnsupportedOperationException,
    &UnsupportedParameterType,
    &UnsupportedPlatformType,
    &UpdateAssociationRequest,
    &UpdateAssociationResult,
    &UpdateAssociationStatusRequest,
    &UpdateAssociationStatusResult,
    &UpdateCloudConnectorRequest,
    &UpdateCloudConnectorResult,
    &UpdateDocumentDefaultVersionRequest,
    &UpdateDocumentDefaultVersionResult,
    &UpdateDocumentMetadataRequest,
    &UpdateDocumentMetadataResponse,
    &UpdateDocumentRequest,
    &UpdateDocumentResult,
    &UpdateMaintenanceWindowRequest,
    &UpdateMaintenanceWindowResult,
    &UpdateMaintenanceWindowTargetRequest,
    &UpdateMaintenanceWindowTargetResult,
    &UpdateMaintenanceWindowTaskRequest,
    &UpdateMaintenanceWindowTaskResult,
    &UpdateManagedInstanceRoleRequest,
    &UpdateManagedInstanceRoleResult,
    &UpdateOpsItemRequest,
    &UpdateOpsItemResponse,
    &UpdateOpsMetadataRequest,
    &UpdateOpsMetadataResult,
    &UpdatePatchBaselineRequest,
    &UpdatePatchBaselineResult,
    &UpdateResourceDataSyncRequest,
    &UpdateResourceDataSyncResult,
    &UpdateServiceSettingRequest,
    &UpdateServiceSettingResult,
    &Url,
    &ValidNextStep,
    &ValidNextStepList,
    &ValidateCloudConnectorMaxResults,
    &ValidateCloudConnectorRequest,
    &ValidateCloudConnectorResult,
    &ValidationException,
    &ValidationFinding,
    &ValidationFindingCode,
    &ValidationFindingList,
    &ValidationFindingScope,
    &ValidationFindingScopeType,
    &ValidationFindingType,
    &Version,
];

pub(super) static AccessDeniedException: Shape = Shape::new(
    "AccessDeniedException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String).required()]).error(
        "AccessDeniedException",
        400,
        true,
    )),
);

pub(super) static AccessKeyIdType: Shape = Shape::new("AccessKeyIdType", Kind::String(&[])).pattern("\\w{16,128}");

pub(super) static AccessKeySecretType: Shape = Shape::new("AccessKeySecretType", Kind::String(&[])).sensitive();

pub(super) static AccessRequestId: Shape =
    Shape::new("AccessRequestId", Kind::String(&[])).pattern("^(oi)-[0-9a-f]{12}$");

pub(super) static AccessRequestStatus: Shape =
    Shape::new("AccessRequestStatus", Kind::String(&["Approved", "Rejected", "Revoked", "Expired", "Pending"]));

pub(super) static AccessType: Shape = Shape::new("AccessType", Kind::String(&["Standard", "JustInTime"]));

pub(super) static Account: Shape = Shape::new("Account", Kind::String(&[]));

pub(super) static AccountId: Shape = Shape::new("AccountId", Kind::String(&[])).pattern("(?i)all|[0-9]{12}");

pub(super) static AccountIdList: Shape =
    Shape::new("AccountIdList", Kind::List(&Member::new("member", &AccountId), false)).max(20.0);

pub(super) static AccountSharingInfo: Shape = Shape::new(
    "AccountSharingInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId),
        Member::new("SharedDocumentVersion", &SharedDocumentVersion),
    ])),
);

pub(super) static AccountSharingInfoList: Shape =
    Shape::new("AccountSharingInfoList", Kind::List(&Member::new("member", &AccountSharingInfo), false));

pub(super) static Accounts: Shape =
    Shape::new("Accounts", Kind::List(&Member::new("member", &Account), false)).min(1.0).max(50.0);

pub(super) static Activation: Shape = Shape::new(
    "Activation",
    Kind::Structure(&Structure::new(&[
        Member::new("ActivationId", &ActivationId),
        Member::new("Description", &ActivationDescription),
        Member::new("DefaultInstanceName", &DefaultInstanceName),
        Member::new("IamRole", &IamRole),
        Member::new("RegistrationLimit", &RegistrationLimit),
        Member::new("RegistrationsCount", &RegistrationsCount),
        Member::new("ExpirationDate", &ExpirationDate),
        Member::new("Expired", &Boolean),
        Member::new("CreatedDate", &CreatedDate),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static ActivationCode: Shape = Shape::new("ActivationCode", Kind::String(&[])).min(20.0).max(250.0);

pub(super) static ActivationDescription: Shape =
    Shape::new("ActivationDescription", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static ActivationId: Shape = Shape::new("ActivationId", Kind::String(&[]))
    .pattern("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$");

pub(super) static ActivationList: Shape =
    Shape::new("ActivationList", Kind::List(&Member::new("member", &Activation), false));

pub(super) static AddTagsToResourceRequest: Shape = Shape::new(
    "AddTagsToResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceType", &ResourceTypeForTagging).required(),
        Member::new("ResourceId", &ResourceId).required(),
        Member::new("Tags", &TagList).required(),
    ])),
);

pub(super) static AddTagsToResourceResult: Shape =
    Shape::new("AddTagsToResourceResult", Kind::Structure(&Structure::new(&[])));

pub(super) static AgentErrorCode: Shape = Shape::new("AgentErrorCode", Kind::String(&[])).max(10.0);

pub(super) static AgentType: Shape = Shape::new("AgentType", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static AgentVersion: Shape =
    Shape::new("AgentVersion", Kind::String(&[])).pattern("^[0-9]{1,6}(\\.[0-9]{1,6}){2,3}$");

pub(super) static AggregatorSchemaOnly: Shape = Shape::new("AggregatorSchemaOnly", Kind::Boolean);

pub(super) static Alarm: Shape =
    Shape::new("Alarm", Kind::Structure(&Structure::new(&[Member::new("Name", &AlarmName).required()])));

pub(super) static AlarmConfiguration: Shape = Shape::new(
    "AlarmConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("IgnorePollAlarmFailure", &Boolean),
        Member::new("Alarms", &AlarmList).required(),
    ])),
);

pub(super) static AlarmList: Shape =
    Shape::new("AlarmList", Kind::List(&Member::new("member", &Alarm), false)).min(1.0).max(1.0);

pub(super) static AlarmName: Shape =
    Shape::new("AlarmName", Kind::String(&[])).min(1.0).max(255.0).pattern("^(?!\\s*$).+");

pub(super) static AlarmStateInformation: Shape = Shape::new(
    "AlarmStateInformation",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &AlarmName).required(),
        Member::new("State", &ExternalAlarmState).required(),
    ])),
);

pub(super) static AlarmStateInformationList: Shape =
    Shape::new("AlarmStateInformationList", Kind::List(&Member::new("member", &AlarmStateInformation), false))
        .min(1.0)
        .max(1.0);

pub(super) static AllowedPattern: Shape = Shape::new("AllowedPattern", Kind::String(&[])).min(0.0).max(1024.0);

pub(super) static AlreadyExistsException: Shape = Shape::new(
    "AlreadyExistsException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("AlreadyExistsException", 400, true)),
);

pub(super) static ApplyOnlyAtCronInterval: Shape = Shape::new("ApplyOnlyAtCronInterval", Kind::Boolean);

pub(super) static ApproveAfterDays: Shape = Shape::new("ApproveAfterDays", Kind::Integer).min(0.0).max(360.0);

pub(super) static Architecture: Shape = Shape::new("Architecture", Kind::String(&[])).max(120.0);

pub(super) static AssociateOpsItemRelatedItemRequest: Shape = Shape::new(
    "AssociateOpsItemRelatedItemRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpsItemId", &OpsItemId).required(),
        Member::new("AssociationType", &OpsItemRelatedItemAssociationType).required(),
        Member::new("ResourceType", &OpsItemRelatedItemAssociationResourceType).required(),
        Member::new("ResourceUri", &OpsItemRelatedItemAssociationResourceUri).required(),
    ])),
);

pub(super) static AssociateOpsItemRelatedItemResponse: Shape = Shape::new(
    "AssociateOpsItemRelatedItemResponse",
    Kind::Structure(&Structure::new(&[Member::new("AssociationId", &OpsItemRelatedItemAssociationId)])),
);

pub(super) static AssociatedInstances: Shape =
    Shape::new("AssociatedInstances", Kind::Structure(&Structure::new(&[]).error("AssociatedInstances", 400, true)));

pub(super) static Association: Shape = Shape::new(
    "Association",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN),
        Member::new("InstanceId", &InstanceId),
        Member::new("AssociationId", &AssociationId),
        Member::new("AssociationVersion", &AssociationVersion),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Targets", &Targets),
        Member::new("LastExecutionDate", &DateTime),
        Member::new("Overview", &AssociationOverview),
        Member::new("ScheduleExpression", &ScheduleExpression),
        Member::new("AssociationName", &AssociationName),
        Member::new("ScheduleOffset", &ScheduleOffset),
        Member::new("Duration", &Duration),
        Member::new("TargetMaps", &TargetMaps),
    ])),
);

pub(super) static AssociationAlreadyExists: Shape = Shape::new(
    "AssociationAlreadyExists",
    Kind::Structure(&Structure::new(&[]).error("AssociationAlreadyExists", 400, true)),
);

pub(super) static AssociationComplianceSeverity: Shape =
    Shape::new("AssociationComplianceSeverity", Kind::String(&["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNSPECIFIED"]));

pub(super) static AssociationDescription: Shape = Shape::new(
    "AssociationDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN),
        Member::new("InstanceId", &InstanceId),
        Member::new("AssociationVersion", &AssociationVersion),
        Member::new("Date", &DateTime),
        Member::new("LastUpdateAssociationDate", &DateTime),
        Member::new("Status", &AssociationStatus),
        Member::new("Overview", &AssociationOverview),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("AutomationTargetParameterName", &AutomationTargetParameterName),
        Member::new("Parameters", &Parameters),
        Member::new("AssociationId", &AssociationId),
        Member::new("Targets", &Targets),
        Member::new("ScheduleExpression", &ScheduleExpression),
        Member::new("OutputLocation", &InstanceAssociationOutputLocation),
        Member::new("LastExecutionDate", &DateTime),
        Member::new("LastSuccessfulExecutionDate", &DateTime),
        Member::new("AssociationName", &AssociationName),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("ComplianceSeverity", &AssociationComplianceSeverity),
        Member::new("SyncCompliance", &AssociationSyncCompliance),
        Member::new("ApplyOnlyAtCronInterval", &ApplyOnlyAtCronInterval),
        Member::new("CalendarNames", &CalendarNameOrARNList),
        Member::new("TargetLocations", &TargetLocations),
        Member::new("ScheduleOffset", &ScheduleOffset),
        Member::new("Duration", &Duration),
        Member::new("TargetMaps", &TargetMaps),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
        Member::new("TriggeredAlarms", &AlarmStateInformationList),
        Member::new("AssociationDispatchAssumeRole", &AssociationDispatchAssumeRoleArn),
    ])),
);

pub(super) static AssociationDescriptionList: Shape =
    Shape::new("AssociationDescriptionList", Kind::List(&Member::new("member", &AssociationDescription), false));

pub(super) static AssociationDispatchAssumeRoleArn: Shape =
    Shape::new("AssociationDispatchAssumeRoleArn", Kind::String(&[]))
        .min(1.0)
        .max(512.0)
        .pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+");

pub(super) static AssociationDoesNotExist: Shape = Shape::new(
    "AssociationDoesNotExist",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("AssociationDoesNotExist", 400, true)),
);

pub(super) static AssociationExecution: Shape = Shape::new(
    "AssociationExecution",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationId", &AssociationId),
        Member::new("AssociationVersion", &AssociationVersion),
        Member::new("ExecutionId", &AssociationExecutionId),
        Member::new("Status", &StatusName),
        Member::new("DetailedStatus", &StatusName),
        Member::new("CreatedTime", &DateTime),
        Member::new("LastExecutionDate", &DateTime),
        Member::new("ResourceCountByStatus", &ResourceCountByStatus),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
        Member::new("TriggeredAlarms", &AlarmStateInformationList),
    ])),
);

pub(super) static AssociationExecutionDoesNotExist: Shape = Shape::new(
    "AssociationExecutionDoesNotExist",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "AssociationExecutionDoesNotExist",
        400,
        true,
    )),
);

pub(super) static AssociationExecutionFilter: Shape = Shape::new(
    "AssociationExecutionFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &AssociationExecutionFilterKey).required(),
        Member::new("Value", &AssociationExecutionFilterValue).required(),
        Member::new("Type", &AssociationFilterOperatorType).required(),
    ])),
);

pub(super) static AssociationExecutionFilterKey: Shape =
    Shape::new("AssociationExecutionFilterKey", Kind::String(&["ExecutionId", "Status", "CreatedTime"]));

pub(super) static AssociationExecutionFilterList: Shape = Shape::new(
    "AssociationExecutionFilterList",
    Kind::List(&Member::new("member", &AssociationExecutionFilter), false),
)
.min(1.0);

pub(super) static AssociationExecutionFilterValue: Shape =
    Shape::new("AssociationExecutionFilterValue", Kind::String(&[])).min(1.0);

pub(super) static AssociationExecutionId: Shape = Shape::new("AssociationExecutionId", Kind::String(&[]))
    .pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

pub(super) static AssociationExecutionTarget: Shape = Shape::new(
    "AssociationExecutionTarget",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationId", &AssociationId),
        Member::new("AssociationVersion", &AssociationVersion),
        Member::new("ExecutionId", &AssociationExecutionId),
        Member::new("ResourceId", &AssociationResourceId),
        Member::new("ResourceType", &AssociationResourceType),
        Member::new("Status", &StatusName),
        Member::new("DetailedStatus", &StatusName),
        Member::new("LastExecutionDate", &DateTime),
        Member::new("OutputSource", &OutputSource),
    ])),
);

pub(super) static AssociationExecutionTargetsFilter: Shape = Shape::new(
    "AssociationExecutionTargetsFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &AssociationExecutionTargetsFilterKey).required(),
        Member::new("Value", &AssociationExecutionTargetsFilterValue).required(),
    ])),
);

pub(super) static AssociationExecutionTargetsFilterKey: Shape =
    Shape::new("AssociationExecutionTargetsFilterKey", Kind::String(&["Status", "ResourceId", "ResourceType"]));

pub(super) static AssociationExecutionTargetsFilterList: Shape = Shape::new(
    "AssociationExecutionTargetsFilterList",
    Kind::List(&Member::new("member", &AssociationExecutionTargetsFilter), false),
)
.min(1.0);

pub(super) static AssociationExecutionTargetsFilterValue: Shape =
    Shape::new("AssociationExecutionTargetsFilterValue", Kind::String(&[])).min(1.0);

pub(super) static AssociationExecutionTargetsList: Shape = Shape::new(
    "AssociationExecutionTargetsList",
    Kind::List(&Member::new("member", &AssociationExecutionTarget), false),
);

pub(super) static AssociationExecutionsList: Shape =
    Shape::new("AssociationExecutionsList", Kind::List(&Member::new("member", &AssociationExecution), false));

pub(super) static AssociationFilter: Shape = Shape::new(
    "AssociationFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("key", &AssociationFilterKey).required(),
        Member::new("value", &AssociationFilterValue).required(),
    ])),
);

pub(super) static AssociationFilterKey: Shape = Shape::new(
    "AssociationFilterKey",
    Kind::String(&[
        "InstanceId",
        "Name",
        "AssociationId",
        "AssociationStatusName",
        "LastExecutedBefore",
        "LastExecutedAfter",
        "AssociationName",
        "ResourceGroupName",
        "CloudConnectorId",
    ]),
);

pub(super) static AssociationFilterList: Shape =
    Shape::new("AssociationFilterList", Kind::List(&Member::new("member", &AssociationFilter), false)).min(1.0);

pub(super) static AssociationFilterOperatorType: Shape =
    Shape::new("AssociationFilterOperatorType", Kind::String(&["EQUAL", "LESS_THAN", "GREATER_THAN"]));

pub(super) static AssociationFilterValue: Shape = Shape::new("AssociationFilterValue", Kind::String(&[])).min(1.0);

pub(super) static AssociationId: Shape = Shape::new("AssociationId", Kind::String(&[]))
    .pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

pub(super) static AssociationIdList: Shape =
    Shape::new("AssociationIdList", Kind::List(&Member::new("member", &AssociationId), false)).min(1.0).max(10.0);

pub(super) static AssociationLimitExceeded: Shape = Shape::new(
    "AssociationLimitExceeded",
    Kind::Structure(&Structure::new(&[]).error("AssociationLimitExceeded", 400, true)),
);

pub(super) static AssociationList: Shape =
    Shape::new("AssociationList", Kind::List(&Member::new("member", &Association), false));

pub(super) static AssociationName: Shape =
    Shape::new("AssociationName", Kind::String(&[])).pattern("^[a-zA-Z0-9_\\-.]{3,128}$");

pub(super) static AssociationOverview: Shape = Shape::new(
    "AssociationOverview",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &StatusName),
        Member::new("DetailedStatus", &StatusName),
        Member::new("AssociationStatusAggregatedCount", &AssociationStatusAggregatedCount),
    ])),
);

pub(super) static AssociationResourceId: Shape =
    Shape::new("AssociationResourceId", Kind::String(&[])).min(1.0).max(100.0);

pub(super) static AssociationResourceType: Shape =
    Shape::new("AssociationResourceType", Kind::String(&[])).min(1.0).max(50.0);

pub(super) static AssociationStatus: Shape = Shape::new(
    "AssociationStatus",
    Kind::Structure(&Structure::new(&[
        Member::new("Date", &DateTime).required(),
        Member::new("Name", &AssociationStatusName).required(),
        Member::new("Message", &StatusMessage).required(),
        Member::new("AdditionalInfo", &StatusAdditionalInfo),
    ])),
);

pub(super) static AssociationStatusAggregatedCount: Shape = Shape::new(
    "AssociationStatusAggregatedCount",
    Kind::Map(&Member::new("key", &StatusName), &Member::new("value", &InstanceCount), false),
);

pub(super) static AssociationStatusName: Shape =
    Shape::new("AssociationStatusName", Kind::String(&["Pending", "Success", "Failed"]));

pub(super) static AssociationSyncCompliance: Shape =
    Shape::new("AssociationSyncCompliance", Kind::String(&["AUTO", "MANUAL"]));

pub(super) static AssociationVersion: Shape =
    Shape::new("AssociationVersion", Kind::String(&[])).pattern("^(([$]LATEST)|([1-9][0-9]*))$");

pub(super) static AssociationVersionInfo: Shape = Shape::new(
    "AssociationVersionInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationId", &AssociationId),
        Member::new("AssociationVersion", &AssociationVersion),
        Member::new("CreatedDate", &DateTime),
        Member::new("Name", &DocumentARN),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Parameters", &Parameters),
        Member::new("Targets", &Targets),
        Member::new("ScheduleExpression", &ScheduleExpression),
        Member::new("OutputLocation", &InstanceAssociationOutputLocation),
        Member::new("AssociationName", &AssociationName),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("ComplianceSeverity", &AssociationComplianceSeverity),
        Member::new("SyncCompliance", &AssociationSyncCompliance),
        Member::new("ApplyOnlyAtCronInterval", &ApplyOnlyAtCronInterval),
        Member::new("CalendarNames", &CalendarNameOrARNList),
        Member::new("TargetLocations", &TargetLocations),
        Member::new("ScheduleOffset", &ScheduleOffset),
        Member::new("Duration", &Duration),
        Member::new("TargetMaps", &TargetMaps),
        Member::new("AssociationDispatchAssumeRole", &AssociationDispatchAssumeRoleArn),
    ])),
);

pub(super) static AssociationVersionLimitExceeded: Shape = Shape::new(
    "AssociationVersionLimitExceeded",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "AssociationVersionLimitExceeded",
        400,
        true,
    )),
);

pub(super) static AssociationVersionList: Shape =
    Shape::new("AssociationVersionList", Kind::List(&Member::new("member", &AssociationVersionInfo), false)).min(1.0);

pub(super) static AttachmentContent: Shape = Shape::new(
    "AttachmentContent",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &AttachmentName),
        Member::new("Size", &ContentLength),
        Member::new("Hash", &AttachmentHash),
        Member::new("HashType", &AttachmentHashType),
        Member::new("Url", &AttachmentUrl),
    ])),
);

pub(super) static AttachmentContentList: Shape =
    Shape::new("AttachmentContentList", Kind::List(&Member::new("member", &AttachmentContent), false));

pub(super) static AttachmentHash: Shape = Shape::new("AttachmentHash", Kind::String(&[])).max(256.0);

pub(super) static AttachmentHashType: Shape = Shape::new("AttachmentHashType", Kind::String(&["Sha256"]));

pub(super) static AttachmentIdentifier: Shape =
    Shape::new("AttachmentIdentifier", Kind::String(&[])).pattern("^[a-zA-Z0-9_\\-.]{3,128}$");

pub(super) static AttachmentInformation: Shape =
    Shape::new("AttachmentInformation", Kind::Structure(&Structure::new(&[Member::new("Name", &AttachmentName)])));

pub(super) static AttachmentInformationList: Shape =
    Shape::new("AttachmentInformationList", Kind::List(&Member::new("member", &AttachmentInformation), false));

pub(super) static AttachmentName: Shape =
    Shape::new("AttachmentName", Kind::String(&[])).pattern("^[a-zA-Z0-9_\\-.]{3,128}$");

pub(super) static AttachmentUrl: Shape = Shape::new("AttachmentUrl", Kind::String(&[]));

pub(super) static AttachmentsSource: Shape = Shape::new(
    "AttachmentsSource",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &AttachmentsSourceKey),
        Member::new("Values", &AttachmentsSourceValues),
        Member::new("Name", &AttachmentIdentifier),
    ])),
);

pub(super) static AttachmentsSourceKey: Shape =
    Shape::new("AttachmentsSourceKey", Kind::String(&["SourceUrl", "S3FileUrl", "AttachmentReference"]));

pub(super) static AttachmentsSourceList: Shape =
    Shape::new("AttachmentsSourceList", Kind::List(&Member::new("member", &AttachmentsSource), false))
        .min(0.0)
        .max(20.0);

pub(super) static AttachmentsSourceValue: Shape =
    Shape::new("AttachmentsSourceValue", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static AttachmentsSourceValues: Shape =
    Shape::new("AttachmentsSourceValues", Kind::List(&Member::new("member", &AttachmentsSourceValue), false))
        .min(1.0)
        .max(1.0);

pub(super) static AttributeName: Shape = Shape::new("AttributeName", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static AttributeValue: Shape = Shape::new("AttributeValue", Kind::String(&[])).min(0.0).max(4096.0);

pub(super) static AutomationActionName: Shape =
    Shape::new("AutomationActionName", Kind::String(&[])).pattern("^aws:[a-zA-Z]{3,40}$");

pub(super) static AutomationDefinitionNotApprovedException: Shape = Shape::new(
    "AutomationDefinitionNotApprovedException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "AutomationDefinitionNotApprovedException",
        400,
        true,
    )),
);

pub(super) static AutomationDefinitionNotFoundException: Shape = Shape::new(
    "AutomationDefinitionNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "AutomationDefinitionNotFoundException",
        400,
        true,
    )),
);

pub(super) static AutomationDefinitionVersionNotFoundException: Shape = Shape::new(
    "AutomationDefinitionVersionNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "AutomationDefinitionVersionNotFoundException",
        400,
        true,
    )),
);

pub(super) static AutomationExecution: Shape = Shape::new(
    "AutomationExecution",
    Kind::Structure(&Structure::new(&[
        Member::new("AutomationExecutionId", &AutomationExecutionId),
        Member::new("DocumentName", &DocumentName),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("ExecutionStartTime", &DateTime),
        Member::new("ExecutionEndTime", &DateTime),
        Member::new("AutomationExecutionStatus", &AutomationExecutionStatus),
        Member::new("StepExecutions", &StepExecutionList),
        Member::new("StepExecutionsTruncated", &Boolean),
        Member::new("Parameters", &AutomationParameterMap),
        Member::new("Outputs", &AutomationParameterMap),
        Member::new("FailureMessage", &String),
        Member::new("WarningMessage", &String),
        Member::new("Mode", &ExecutionMode),
        Member::new("ParentAutomationExecutionId", &AutomationExecutionId),
        Member::new("ExecutedBy", &String),
        Member::new("CurrentStepName", &String),
        Member::new("CurrentAction", &String),
        Member::new("TargetParameterName", &AutomationParameterKey),
        Member::new("Targets", &Targets),
        Member::new("TargetMaps", &TargetMaps),
        Member::new("ResolvedTargets", &ResolvedTargets),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("Target", &String),
        Member::new("TargetLocations", &TargetLocations),
        Member::new("ProgressCounters", &ProgressCounters),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
        Member::new("TriggeredAlarms", &AlarmStateInformationList),
        Member::new("TargetLocationsURL", &TargetLocationsURL),
        Member::new("AutomationSubtype", &AutomationSubtype),
        Member::new("ScheduledTime", &DateTime),
        Member::new("Runbooks", &Runbooks),
        Member::new("OpsItemId", &String),
        Member::new("AssociationId", &String),
        Member::new("ChangeRequestName", &ChangeRequestName),
        Member::new("Variables", &AutomationParameterMap),
        Member::new("TargetsSummary", &TargetsSummary),
    ])),
);

pub(super) static AutomationExecutionFilter: Shape = Shape::new(
    "AutomationExecutionFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &AutomationExecutionFilterKey).required(),
        Member::new("Values", &AutomationExecutionFilterValueList).required(),
    ])),
);

pub(super) static AutomationExecutionFilterKey: Shape = Shape::new(
    "AutomationExecutionFilterKey",
    Kind::String(&[
        "DocumentNamePrefix",
        "ExecutionStatus",
        "ExecutionId",
        "ParentExecutionId",
        "CurrentAction",
        "StartTimeBefore",
        "StartTimeAfter",
        "AutomationType",
        "TagKey",
        "TargetResourceGroup",
        "AutomationSubtype",
        "OpsItemId",
    ]),
);

pub(super) static AutomationExecutionFilterList: Shape =
    Shape::new("AutomationExecutionFilterList", Kind::List(&Member::new("member", &AutomationExecutionFilter), false))
        .min(1.0)
        .max(10.0);

pub(super) static AutomationExecutionFilterValue: Shape =
    Shape::new("AutomationExecutionFilterValue", Kind::String(&[])).min(1.0).max(150.0);

pub(super) static AutomationExecutionFilterValueList: Shape = Shape::new(
    "AutomationExecutionFilterValueList",
    Kind::List(&Member::new("member", &AutomationExecutionFilterValue), false),
)
.min(1.0)
.max(10.0);

pub(super) static AutomationExecutionId: Shape =
    Shape::new("AutomationExecutionId", Kind::String(&[])).min(36.0).max(36.0);

pub(super) static AutomationExecutionInputs: Shape = Shape::new(
    "AutomationExecutionInputs",
    Kind::Structure(&Structure::new(&[
        Member::new("Parameters", &AutomationParameterMap),
        Member::new("TargetParameterName", &AutomationParameterKey),
        Member::new("Targets", &AutomationTargets),
        Member::new("TargetMaps", &TargetMaps),
        Member::new("TargetLocations", &TargetLocations),
        Member::new("TargetLocationsURL", &TargetLocationsURL),
    ])),
);

pub(super) static AutomationExecutionLimitExceededException: Shape = Shape::new(
    "AutomationExecutionLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "AutomationExecutionLimitExceededException",
        400,
        true,
    )),
);

pub(super) static AutomationExecutionMetadata: Shape = Shape::new(
    "AutomationExecutionMetadata",
    Kind::Structure(&Structure::new(&[
        Member::new("AutomationExecutionId", &AutomationExecutionId),
        Member::new("DocumentName", &DocumentName),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("AutomationExecutionStatus", &AutomationExecutionStatus),
        Member::new("ExecutionStartTime", &DateTime),
        Member::new("ExecutionEndTime", &DateTime),
        Member::new("ExecutedBy", &String),
        Member::new("LogFile", &String),
        Member::new("Outputs", &AutomationParameterMap),
        Member::new("Mode", &ExecutionMode),
        Member::new("ParentAutomationExecutionId", &AutomationExecutionId),
        Member::new("CurrentStepName", &String),
        Member::new("CurrentAction", &String),
        Member::new("FailureMessage", &String),
        Member::new("WarningMessage", &String),
        Member::new("TargetParameterName", &AutomationParameterKey),
        Member::new("Targets", &Targets),
        Member::new("TargetMaps", &TargetMaps),
        Member::new("ResolvedTargets", &ResolvedTargets),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("Target", &String),
        Member::new("AutomationType", &AutomationType),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
        Member::new("TriggeredAlarms", &AlarmStateInformationList),
        Member::new("TargetLocationsURL", &TargetLocationsURL),
        Member::new("AutomationSubtype", &AutomationSubtype),
        Member::new("ScheduledTime", &DateTime),
        Member::new("Runbooks", &Runbooks),
        Member::new("OpsItemId", &String),
        Member::new("AssociationId", &String),
        Member::new("ChangeRequestName", &ChangeRequestName),
    ])),
);

pub(super) static AutomationExecutionMetadataList: Shape = Shape::new(
    "AutomationExecutionMetadataList",
    Kind::List(&Member::new("member", &AutomationExecutionMetadata), false),
);

pub(super) static AutomationExecutionNotFoundException: Shape = Shape::new(
    "AutomationExecutionNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "AutomationExecutionNotFoundException",
        400,
        true,
    )),
);

pub(super) static AutomationExecutionPreview: Shape = Shape::new(
    "AutomationExecutionPreview",
    Kind::Structure(&Structure::new(&[
        Member::new("StepPreviews", &StepPreviewMap),
        Member::new("Regions", &RegionList),
        Member::new("TargetPreviews", &TargetPreviewList),
        Member::new("TotalAccounts", &Integer),
    ])),
);

pub(super) static AutomationExecutionStatus: Shape = Shape::new(
    "AutomationExecutionStatus",
    Kind::String(&[
        "Pending",
        "InProgress",
        "Waiting",
        "Success",
        "TimedOut",
        "Cancelling",
        "Cancelled",
        "Failed",
        "PendingApproval",
        "Approved",
        "Rejected",
        "Scheduled",
        "RunbookInProgress",
        "PendingChangeCalendarOverride",
        "ChangeCalendarOverrideApproved",
        "ChangeCalendarOverrideRejected",
        "CompletedWithSuccess",
        "CompletedWithFailure",
        "Exited",
    ]),
);

pub(super) static AutomationParameterKey: Shape =
    Shape::new("AutomationParameterKey", Kind::String(&[])).min(1.0).max(50.0);

pub(super) static AutomationParameterMap: Shape = Shape::new(
    "AutomationParameterMap",
    Kind::Map(
        &Member::new("key", &AutomationParameterKey),
        &Member::new("value", &AutomationParameterValueList),
        false,
    ),
)
.min(1.0)
.max(200.0);

pub(super) static AutomationParameterValue: Shape =
    Shape::new("AutomationParameterValue", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static AutomationParameterValueList: Shape =
    Shape::new("AutomationParameterValueList", Kind::List(&Member::new("member", &AutomationParameterValue), false))
        .min(0.0)
        .max(50.0);

pub(super) static AutomationStepNotFoundException: Shape = Shape::new(
    "AutomationStepNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "AutomationStepNotFoundException",
        400,
        true,
    )),
);

pub(super) static AutomationSubtype: Shape =
    Shape::new("AutomationSubtype", Kind::String(&["ChangeRequest", "AccessRequest"]));

pub(super) static AutomationTargetParameterName: Shape =
    Shape::new("AutomationTargetParameterName", Kind::String(&[])).min(1.0).max(50.0);

pub(super) static AutomationTargets: Shape =
    Shape::new("AutomationTargets", Kind::List(&Member::new("member", &Target), false)).min(0.0).max(1.0);

pub(super) static AutomationType: Shape = Shape::new("AutomationType", Kind::String(&["CrossAccount", "Local"]));

pub(super) static AvailabilityZone: Shape = Shape::new("AvailabilityZone", Kind::String(&[])).max(120.0);

pub(super) static AvailabilityZoneId: Shape = Shape::new("AvailabilityZoneId", Kind::String(&[])).max(50.0);

pub(super) static AzureApplicationDisplayName: Shape = Shape::new("AzureApplicationDisplayName", Kind::String(&[]))
    .min(0.0)
    .max(256.0)
    .pattern("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$");

pub(super) static AzureApplicationId: Shape = Shape::new("AzureApplicationId", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$");

pub(super) static AzureConfiguration: Shape = Shape::new(
    "AzureConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("TenantId", &AzureTenantId).required(),
        Member::new("TenantDisplayName", &AzureTenantDisplayName),
        Member::new("ApplicationId", &AzureApplicationId).required(),
        Member::new("ApplicationDisplayName", &AzureApplicationDisplayName),
        Member::new("Targets", &ConfigurationTargets),
    ])),
);

pub(super) static AzureSubscription: Shape = Shape::new(
    "AzureSubscription",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &AzureSubscriptionId).required(),
        Member::new("DisplayName", &AzureSubscriptionDisplayName),
    ])),
);

pub(super) static AzureSubscriptionDisplayName: Shape = Shape::new("AzureSubscriptionDisplayName", Kind::String(&[]))
    .min(0.0)
    .max(128.0)
    .pattern("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$");

pub(super) static AzureSubscriptionId: Shape = Shape::new("AzureSubscriptionId", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$");

pub(super) static AzureSubscriptionList: Shape =
    Shape::new("AzureSubscriptionList", Kind::List(&Member::new("member", &AzureSubscription), false))
        .min(1.0)
        .max(75.0);

pub(super) static AzureTenantDisplayName: Shape = Shape::new("AzureTenantDisplayName", Kind::String(&[]))
    .min(0.0)
    .max(256.0)
    .pattern("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$");

pub(super) static AzureTenantId: Shape = Shape::new("AzureTenantId", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$");

pub(super) static BaselineDescription: Shape =
    Shape::new("BaselineDescription", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static BaselineId: Shape =
    Shape::new("BaselineId", Kind::String(&[])).min(20.0).max(128.0).pattern("^[a-zA-Z0-9_\\-:/]{20,128}$");

pub(super) static BaselineName: Shape =
    Shape::new("BaselineName", Kind::String(&[])).min(3.0).max(128.0).pattern("^[a-zA-Z0-9_\\-.]{3,128}$");

pub(super) static BaselineOverride: Shape = Shape::new(
    "BaselineOverride",
    Kind::Structure(&Structure::new(&[
        Member::new("OperatingSystem", &OperatingSystem),
        Member::new("GlobalFilters", &PatchFilterGroup),
        Member::new("ApprovalRules", &PatchRuleGroup),
        Member::new("ApprovedPatches", &PatchIdList),
        Member::new("ApprovedPatchesComplianceLevel", &PatchComplianceLevel),
        Member::new("RejectedPatches", &PatchIdList),
        Member::new("RejectedPatchesAction", &PatchAction),
        Member::new("ApprovedPatchesEnableNonSecurity", &Boolean),
        Member::new("Sources", &PatchSourceList),
        Member::new("AvailableSecurityUpdatesComplianceStatus", &PatchComplianceStatus),
    ])),
);

pub(super) static BatchErrorMessage: Shape = Shape::new("BatchErrorMessage", Kind::String(&[]));

pub(super) static Boolean: Shape = Shape::new("Boolean", Kind::Boolean);

pub(super) static CalendarNameOrARN: Shape = Shape::new("CalendarNameOrARN", Kind::String(&[]));

pub(super) static CalendarNameOrARNList: Shape =
    Shape::new("CalendarNameOrARNList", Kind::List(&Member::new("member", &CalendarNameOrARN), false));

pub(super) static CalendarState: Shape = Shape::new("CalendarState", Kind::String(&["OPEN", "CLOSED"]));

pub(super) static CancelCommandRequest: Shape = Shape::new(
    "CancelCommandRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CommandId", &CommandId).required(),
        Member::new("InstanceIds", &InstanceIdList),
    ])),
);

pub(super) static CancelCommandResult: Shape = Shape::new("CancelCommandResult", Kind::Structure(&Structure::new(&[])));

pub(super) static CancelMaintenanceWindowExecutionRequest: Shape = Shape::new(
    "CancelMaintenanceWindowExecutionRequest",
    Kind::Structure(&Structure::new(&[Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required()])),
);

pub(super) static CancelMaintenanceWindowExecutionResult: Shape = Shape::new(
    "CancelMaintenanceWindowExecutionResult",
    Kind::Structure(&Structure::new(&[Member::new("WindowExecutionId", &MaintenanceWindowExecutionId)])),
);

pub(super) static Category: Shape = Shape::new("Category", Kind::String(&[])).max(128.0);

pub(super) static CategoryEnumList: Shape =
    Shape::new("CategoryEnumList", Kind::List(&Member::new("member", &Category), false)).min(0.0).max(3.0);

pub(super) static CategoryList: Shape =
    Shape::new("CategoryList", Kind::List(&Member::new("member", &Category), false)).min(0.0).max(3.0);

pub(super) static ChangeDetailsValue: Shape = Shape::new("ChangeDetailsValue", Kind::String(&[])).min(1.0).max(32768.0);

pub(super) static ChangeRequestName: Shape = Shape::new("ChangeRequestName", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static ClientToken: Shape = Shape::new("ClientToken", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static CloudConnectorArn: Shape = Shape::new("CloudConnectorArn", Kind::String(&[])).min(20.0).max(2048.0).pattern("^arn:aws(-cn|-us-gov)?:ssm:([^:]+):\\d{12}:cloud-connector/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$");

pub(super) static CloudConnectorConfiguration: Shape = Shape::new(
    "CloudConnectorConfiguration",
    Kind::Structure(
        &Structure::new(&[
            Member::new("AzureConfiguration", &AzureConfiguration),
            Member::new("GcpConfiguration", &GcpConfiguration),
        ])
        .union(),
    ),
);

pub(super) static CloudConnectorDescription: Shape = Shape::new("CloudConnectorDescription", Kind::String(&[]))
    .min(0.0)
    .max(1024.0)
    .pattern("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$");

pub(super) static CloudConnectorFilter: Shape = Shape::new(
    "CloudConnectorFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("FilterKey", &CloudConnectorFilterKey),
        Member::new("FilterValues", &CloudConnectorFilterValues),
    ])),
);

pub(super) static CloudConnectorFilterKey: Shape =
    Shape::new("CloudConnectorFilterKey", Kind::String(&["SubscriptionId", "TenantId", "ProjectId", "OrganizationId"]));

pub(super) static CloudConnectorFilterList: Shape =
    Shape::new("CloudConnectorFilterList", Kind::List(&Member::new("member", &CloudConnectorFilter), false))
        .min(1.0)
        .max(2.0);

pub(super) static CloudConnectorFilterValue: Shape =
    Shape::new("CloudConnectorFilterValue", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static CloudConnectorFilterValues: Shape =
    Shape::new("CloudConnectorFilterValues", Kind::List(&Member::new("member", &CloudConnectorFilterValue), false))
        .min(1.0)
        .max(1.0);

pub(super) static CloudConnectorIamRoleArn: Shape = Shape::new("CloudConnectorIamRoleArn", Kind::String(&[]))
    .min(20.0)
    .max(2048.0)
    .pattern("^arn:aws[a-z0-9-]*:iam::\\d{12}:role\\/[\\w-\\/.@+=,]{1,1017}$");

pub(super) static CloudConnectorId: Shape = Shape::new("CloudConnectorId", Kind::String(&[]))
    .min(36.0)
    .max(36.0)
    .pattern("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$");

pub(super) static CloudConnectorMaxResults: Shape =
    Shape::new("CloudConnectorMaxResults", Kind::Integer).min(0.0).max(10.0);

pub(super) static CloudConnectorSummary: Shape = Shape::new(
    "CloudConnectorSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("CloudConnectorId", &CloudConnectorId),
        Member::new("DisplayName", &DisplayName),
        Member::new("Description", &CloudConnectorDescription),
        Member::new("RoleArn", &CloudConnectorIamRoleArn),
        Member::new("CreatedAt", &DateTime),
        Member::new("UpdatedAt", &DateTime),
        Member::new("Provider", &Provider),
        Member::new("ConfigConnectorArn", &ConfigConnectorArn),
    ])),
);

pub(super) static CloudConnectorSummaryList: Shape =
    Shape::new("CloudConnectorSummaryList", Kind::List(&Member::new("member", &CloudConnectorSummary), false));

pub(super) static CloudProvider: Shape = Shape::new("CloudProvider", Kind::String(&["AWS", "Azure", "GCP"]));

pub(super) static CloudProviderList: Shape =
    Shape::new("CloudProviderList", Kind::List(&Member::new("member", &CloudProvider), false)).min(1.0).max(10.0);

pub(super) static CloudWatchLogGroupName: Shape =
    Shape::new("CloudWatchLogGroupName", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static CloudWatchOutputConfig: Shape = Shape::new(
    "CloudWatchOutputConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("CloudWatchLogGroupName", &CloudWatchLogGroupName),
        Member::new("CloudWatchOutputEnabled", &CloudWatchOutputEnabled),
    ])),
);

pub(super) static CloudWatchOutputEnabled: Shape = Shape::new("CloudWatchOutputEnabled", Kind::Boolean);

pub(super) static Command: Shape = Shape::new(
    "Command",
    Kind::Structure(&Structure::new(&[
        Member::new("CommandId", &CommandId),
        Member::new("DocumentName", &DocumentName),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Comment", &Comment),
        Member::new("ExpiresAfter", &DateTime),
        Member::new("Parameters", &Parameters),
        Member::new("InstanceIds", &InstanceIdList),
        Member::new("Targets", &Targets),
        Member::new("RequestedDateTime", &DateTime),
        Member::new("Status", &CommandStatus),
        Member::new("StatusDetails", &StatusDetails),
        Member::new("OutputS3Region", &S3Region),
        Member::new("OutputS3BucketName", &S3BucketName),
        Member::new("OutputS3KeyPrefix", &S3KeyPrefix),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("TargetCount", &TargetCount),
        Member::new("CompletedCount", &CompletedCount),
        Member::new("ErrorCount", &ErrorCount),
        Member::new("DeliveryTimedOutCount", &DeliveryTimedOutCount),
        Member::new("ServiceRole", &ServiceRole),
        Member::new("NotificationConfig", &NotificationConfig),
        Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
        Member::new("TimeoutSeconds", &TimeoutSeconds),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
        Member::new("TriggeredAlarms", &AlarmStateInformationList),
    ])),
);

pub(super) static CommandFilter: Shape = Shape::new(
    "CommandFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("key", &CommandFilterKey).required(),
        Member::new("value", &CommandFilterValue).required(),
    ])),
);

pub(super) static CommandFilterKey: Shape = Shape::new(
    "CommandFilterKey",
    Kind::String(&["InvokedAfter", "InvokedBefore", "Status", "ExecutionStage", "DocumentName"]),
);

pub(super) static CommandFilterList: Shape =
    Shape::new("CommandFilterList", Kind::List(&Member::new("member", &CommandFilter), false)).min(1.0).max(5.0);

pub(super) static CommandFilterValue: Shape = Shape::new("CommandFilterValue", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static CommandId: Shape = Shape::new("CommandId", Kind::String(&[])).min(36.0).max(36.0);

pub(super) static CommandInvocation: Shape = Shape::new(
    "CommandInvocation",
    Kind::Structure(&Structure::new(&[
        Member::new("CommandId", &CommandId),
        Member::new("InstanceId", &InstanceId),
        Member::new("InstanceName", &InstanceTagName),
        Member::new("Comment", &Comment),
        Member::new("DocumentName", &DocumentName),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("RequestedDateTime", &DateTime),
        Member::new("Status", &CommandInvocationStatus),
        Member::new("StatusDetails", &StatusDetails),
        Member::new("TraceOutput", &InvocationTraceOutput),
        Member::new("StandardOutputUrl", &Url),
        Member::new("StandardErrorUrl", &Url),
        Member::new("CommandPlugins", &CommandPluginList),
        Member::new("ServiceRole", &ServiceRole),
        Member::new("NotificationConfig", &NotificationConfig),
        Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
    ])),
);

pub(super) static CommandInvocationList: Shape =
    Shape::new("CommandInvocationList", Kind::List(&Member::new("member", &CommandInvocation), false));

pub(super) static CommandInvocationStatus: Shape = Shape::new(
    "CommandInvocationStatus",
    Kind::String(&["Pending", "InProgress", "Delayed", "Success", "Cancelled", "TimedOut", "Failed", "Cancelling"]),
);

pub(super) static CommandList: Shape = Shape::new("CommandList", Kind::List(&Member::new("member", &Command), false));

pub(super) static CommandMaxResults: Shape = Shape::new("CommandMaxResults", Kind::Integer).min(1.0).max(50.0);

pub(super) static CommandPlugin: Shape = Shape::new(
    "CommandPlugin",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &CommandPluginName),
        Member::new("Status", &CommandPluginStatus),
        Member::new("StatusDetails", &StatusDetails),
        Member::new("ResponseCode", &ResponseCode),
        Member::new("ResponseStartDateTime", &DateTime),
        Member::new("ResponseFinishDateTime", &DateTime),
        Member::new("Output", &CommandPluginOutput),
        Member::new("StandardOutputUrl", &Url),
        Member::new("StandardErrorUrl", &Url),
        Member::new("OutputS3Region", &S3Region),
        Member::new("OutputS3BucketName", &S3BucketName),
        Member::new("OutputS3KeyPrefix", &S3KeyPrefix),
    ])),
);

pub(super) static CommandPluginList: Shape =
    Shape::new("CommandPluginList", Kind::List(&Member::new("member", &CommandPlugin), false));

pub(super) static CommandPluginName: Shape = Shape::new("CommandPluginName", Kind::String(&[])).min(4.0);

pub(super) static CommandPluginOutput: Shape = Shape::new("CommandPluginOutput", Kind::String(&[])).max(2500.0);

pub(super) static CommandPluginStatus: Shape = Shape::new(
    "CommandPluginStatus",
    Kind::String(&["Pending", "InProgress", "Success", "TimedOut", "Cancelled", "Failed"]),
);

pub(super) static CommandStatus: Shape = Shape::new(
    "CommandStatus",
    Kind::String(&["Pending", "InProgress", "Success", "Cancelled", "Failed", "TimedOut", "Cancelling"]),
);

pub(super) static Comment: Shape = Shape::new("Comment", Kind::String(&[])).max(100.0);

pub(super) static CompletedCount: Shape = Shape::new("CompletedCount", Kind::Integer);

pub(super) static ComplianceExecutionId: Shape = Shape::new("ComplianceExecutionId", Kind::String(&[])).max(100.0);

pub(super) static ComplianceExecutionSummary: Shape = Shape::new(
    "ComplianceExecutionSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("ExecutionTime", &DateTime).required(),
        Member::new("ExecutionId", &ComplianceExecutionId),
        Member::new("ExecutionType", &ComplianceExecutionType),
    ])),
);

pub(super) static ComplianceExecutionType: Shape = Shape::new("ComplianceExecutionType", Kind::String(&[])).max(50.0);

pub(super) static ComplianceFilterValue: Shape = Shape::new("ComplianceFilterValue", Kind::String(&[]));

pub(super) static ComplianceItem: Shape = Shape::new(
    "ComplianceItem",
    Kind::Structure(&Structure::new(&[
        Member::new("ComplianceType", &ComplianceTypeName),
        Member::new("ResourceType", &ComplianceResourceType),
        Member::new("ResourceId", &ComplianceResourceId),
        Member::new("Id", &ComplianceItemId),
        Member::new("Title", &ComplianceItemTitle),
        Member::new("Status", &ComplianceStatus),
        Member::new("Severity", &ComplianceSeverity),
        Member::new("ExecutionSummary", &ComplianceExecutionSummary),
        Member::new("Details", &ComplianceItemDetails),
    ])),
);

pub(super) static ComplianceItemContentHash: Shape =
    Shape::new("ComplianceItemContentHash", Kind::String(&[])).max(256.0);

pub(super) static ComplianceItemDetails: Shape = Shape::new(
    "ComplianceItemDetails",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false),
);

pub(super) static ComplianceItemEntry: Shape = Shape::new(
    "ComplianceItemEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &ComplianceItemId),
        Member::new("Title", &ComplianceItemTitle),
        Member::new("Severity", &ComplianceSeverity).required(),
        Member::new("Status", &ComplianceStatus).required(),
        Member::new("Details", &ComplianceItemDetails),
    ])),
);

pub(super) static ComplianceItemEntryList: Shape =
    Shape::new("ComplianceItemEntryList", Kind::List(&Member::new("member", &ComplianceItemEntry), false))
        .min(0.0)
        .max(10000.0);

pub(super) static ComplianceItemId: Shape = Shape::new("ComplianceItemId", Kind::String(&[]));

pub(super) static ComplianceItemList: Shape =
    Shape::new("ComplianceItemList", Kind::List(&Member::new("member", &ComplianceItem), false));

pub(super) static ComplianceItemTitle: Shape = Shape::new("ComplianceItemTitle", Kind::String(&[])).max(500.0);

pub(super) static ComplianceQueryOperatorType: Shape = Shape::new(
    "ComplianceQueryOperatorType",
    Kind::String(&["EQUAL", "NOT_EQUAL", "BEGIN_WITH", "LESS_THAN", "GREATER_THAN"]),
);

pub(super) static ComplianceResourceId: Shape =
    Shape::new("ComplianceResourceId", Kind::String(&[])).min(1.0).max(100.0);

pub(super) static ComplianceResourceIdList: Shape =
    Shape::new("ComplianceResourceIdList", Kind::List(&Member::new("member", &ComplianceResourceId), false)).min(1.0);

pub(super) static ComplianceResourceType: Shape =
    Shape::new("ComplianceResourceType", Kind::String(&[])).min(1.0).max(50.0);

pub(super) static ComplianceResourceTypeList: Shape =
    Shape::new("ComplianceResourceTypeList", Kind::List(&Member::new("member", &ComplianceResourceType), false))
        .min(1.0);

pub(super) static ComplianceSeverity: Shape = Shape::new(
    "ComplianceSeverity",
    Kind::String(&["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"]),
);

pub(super) static ComplianceStatus: Shape =
    Shape::new("ComplianceStatus", Kind::String(&["COMPLIANT", "NON_COMPLIANT"]));

pub(super) static ComplianceStringFilter: Shape = Shape::new(
    "ComplianceStringFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &ComplianceStringFilterKey),
        Member::new("Values", &ComplianceStringFilterValueList),
        Member::new("Type", &ComplianceQueryOperatorType),
    ])),
);

pub(super) static ComplianceStringFilterKey: Shape =
    Shape::new("ComplianceStringFilterKey", Kind::String(&[])).min(1.0).max(200.0);

pub(super) static ComplianceStringFilterList: Shape =
    Shape::new("ComplianceStringFilterList", Kind::List(&Member::new("member", &ComplianceStringFilter), false));

pub(super) static ComplianceStringFilterValueList: Shape =
    Shape::new("ComplianceStringFilterValueList", Kind::List(&Member::new("member", &ComplianceFilterValue), false))
        .min(1.0)
        .max(20.0);

pub(super) static ComplianceSummaryCount: Shape = Shape::new("ComplianceSummaryCount", Kind::Integer);

pub(super) static ComplianceSummaryItem: Shape = Shape::new(
    "ComplianceSummaryItem",
    Kind::Structure(&Structure::new(&[
        Member::new("ComplianceType", &ComplianceTypeName),
        Member::new("CompliantSummary", &CompliantSummary),
        Member::new("NonCompliantSummary", &NonCompliantSummary),
    ])),
);

pub(super) static ComplianceSummaryItemList: Shape =
    Shape::new("ComplianceSummaryItemList", Kind::List(&Member::new("member", &ComplianceSummaryItem), false));

pub(super) static ComplianceTypeCountLimitExceededException: Shape = Shape::new(
    "ComplianceTypeCountLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "ComplianceTypeCountLimitExceededException",
        400,
        true,
    )),
);

pub(super) static ComplianceTypeName: Shape = Shape::new("ComplianceTypeName", Kind::String(&[]))
    .min(1.0)
    .max(100.0)
    .pattern("^([A-Za-z0-9_\\-]\\w+|Custom:[a-zA-Z0-9_\\-]\\w+)$");

pub(super) static ComplianceUploadType: Shape =
    Shape::new("ComplianceUploadType", Kind::String(&["COMPLETE", "PARTIAL"]));

pub(super) static CompliantSummary: Shape = Shape::new(
    "CompliantSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("CompliantCount", &ComplianceSummaryCount),
        Member::new("SeveritySummary", &SeveritySummary),
    ])),
);

pub(super) static ComputerName: Shape = Shape::new("ComputerName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static ConfigConnectorArn: Shape = Shape::new("ConfigConnectorArn", Kind::String(&[]))
    .min(1.0)
    .max(512.0)
    .pattern("^arn:aws(-cn|-us-gov)?:config:([^:]+):\\d{12}:connector/.+$");

pub(super) static ConfigurationTargets: Shape = Shape::new(
    "ConfigurationTargets",
    Kind::Structure(&Structure::new(&[Member::new("Subscriptions", &AzureSubscriptionList)]).union()),
);

pub(super) static ConflictException: Shape = Shape::new(
    "ConflictException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("ConflictException", 400, true)),
);

pub(super) static ConnectionStatus: Shape =
    Shape::new("ConnectionStatus", Kind::String(&["connected", "notconnected"]));

pub(super) static ContentLength: Shape = Shape::new("ContentLength", Kind::Long);

pub(super) static CreateActivationRequest: Shape = Shape::new(
    "CreateActivationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Description", &ActivationDescription),
        Member::new("DefaultInstanceName", &DefaultInstanceName),
        Member::new("IamRole", &IamRole).required(),
        Member::new("RegistrationLimit", &RegistrationLimit),
        Member::new("ExpirationDate", &ExpirationDate),
        Member::new("Tags", &TagList),
        Member::new("RegistrationMetadata", &RegistrationMetadataList),
    ])),
);

pub(super) static CreateActivationResult: Shape = Shape::new(
    "CreateActivationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ActivationId", &ActivationId),
        Member::new("ActivationCode", &ActivationCode),
    ])),
);

pub(super) static CreateAssociationBatchRequest: Shape = Shape::new(
    "CreateAssociationBatchRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Entries", &CreateAssociationBatchRequestEntries).required(),
        Member::new("AssociationDispatchAssumeRole", &AssociationDispatchAssumeRoleArn),
    ])),
);

pub(super) static CreateAssociationBatchRequestEntries: Shape = Shape::new(
    "CreateAssociationBatchRequestEntries",
    Kind::List(&Member::new("member", &CreateAssociationBatchRequestEntry), false),
)
.min(1.0);

pub(super) static CreateAssociationBatchRequestEntry: Shape = Shape::new(
    "CreateAssociationBatchRequestEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN).required(),
        Member::new("InstanceId", &InstanceId),
        Member::new("Parameters", &Parameters),
        Member::new("AutomationTargetParameterName", &AutomationTargetParameterName),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Targets", &Targets),
        Member::new("ScheduleExpression", &ScheduleExpression),
        Member::new("OutputLocation", &InstanceAssociationOutputLocation),
        Member::new("AssociationName", &AssociationName),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("ComplianceSeverity", &AssociationComplianceSeverity),
        Member::new("SyncCompliance", &AssociationSyncCompliance),
        Member::new("ApplyOnlyAtCronInterval", &ApplyOnlyAtCronInterval),
        Member::new("CalendarNames", &CalendarNameOrARNList),
        Member::new("TargetLocations", &TargetLocations),
        Member::new("ScheduleOffset", &ScheduleOffset),
        Member::new("Duration", &Duration),
        Member::new("TargetMaps", &TargetMaps),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
    ])),
);

pub(super) static CreateAssociationBatchResult: Shape = Shape::new(
    "CreateAssociationBatchResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Successful", &AssociationDescriptionList),
        Member::new("Failed", &FailedCreateAssociationList),
    ])),
);

pub(super) static CreateAssociationRequest: Shape = Shape::new(
    "CreateAssociationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN).required(),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("InstanceId", &InstanceId),
        Member::new("Parameters", &Parameters),
        Member::new("Targets", &Targets),
        Member::new("ScheduleExpression", &ScheduleExpression),
        Member::new("OutputLocation", &InstanceAssociationOutputLocation),
        Member::new("AssociationName", &AssociationName),
        Member::new("AutomationTargetParameterName", &AutomationTargetParameterName),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("ComplianceSeverity", &AssociationComplianceSeverity),
        Member::new("SyncCompliance", &AssociationSyncCompliance),
        Member::new("ApplyOnlyAtCronInterval", &ApplyOnlyAtCronInterval),
        Member::new("CalendarNames", &CalendarNameOrARNList),
        Member::new("TargetLocations", &TargetLocations),
        Member::new("ScheduleOffset", &ScheduleOffset),
        Member::new("Duration", &Duration),
        Member::new("TargetMaps", &TargetMaps),
        Member::new("Tags", &TagList),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
        Member::new("AssociationDispatchAssumeRole", &AssociationDispatchAssumeRoleArn),
    ])),
);

pub(super) static CreateAssociationResult: Shape = Shape::new(
    "CreateAssociationResult",
    Kind::Structure(&Structure::new(&[Member::new("AssociationDescription", &AssociationDescription)])),
);

pub(super) static CreateCloudConnectorRequest: Shape = Shape::new(
    "CreateCloudConnectorRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DisplayName", &DisplayName).required(),
        Member::new("RoleArn", &CloudConnectorIamRoleArn).required(),
        Member::new("Description", &CloudConnectorDescription),
        Member::new("Configuration", &CloudConnectorConfiguration).required(),
        Member::new("ConfigConnectorArn", &ConfigConnectorArn),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreateCloudConnectorResult: Shape = Shape::new(
    "CreateCloudConnectorResult",
    Kind::Structure(&Structure::new(&[Member::new("CloudConnectorId", &CloudConnectorId)])),
);

pub(super) static CreateDocumentRequest: Shape = Shape::new(
    "CreateDocumentRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Content", &DocumentContent).required(),
        Member::new("Requires", &DocumentRequiresList),
        Member::new("Attachments", &AttachmentsSourceList),
        Member::new("Name", &DocumentName).required(),
        Member::new("DisplayName", &DocumentDisplayName),
        Member::new("VersionName", &DocumentVersionName),
        Member::new("DocumentType", &DocumentType),
        Member::new("DocumentFormat", &DocumentFormat),
        Member::new("TargetType", &TargetType),
        Member::new("Tags", &TagList),
        Member::new("CloudProviders", &CloudProviderList),
    ])),
);

pub(super) static CreateDocumentResult: Shape = Shape::new(
    "CreateDocumentResult",
    Kind::Structure(&Structure::new(&[Member::new("DocumentDescription", &DocumentDescription)])),
);

pub(super) static CreateMaintenanceWindowRequest: Shape = Shape::new(
    "CreateMaintenanceWindowRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &MaintenanceWindowName).required(),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("StartDate", &MaintenanceWindowStringDateTime),
        Member::new("EndDate", &MaintenanceWindowStringDateTime),
        Member::new("Schedule", &MaintenanceWindowSchedule).required(),
        Member::new("ScheduleTimezone", &MaintenanceWindowTimezone),
        Member::new("ScheduleOffset", &MaintenanceWindowOffset),
        Member::new("Duration", &MaintenanceWindowDurationHours).required(),
        Member::new("Cutoff", &MaintenanceWindowCutoff).required(),
        Member::new("AllowUnassociatedTargets", &MaintenanceWindowAllowUnassociatedTargets).required(),
        Member::new("ClientToken", &ClientToken).idempotency_token(),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreateMaintenanceWindowResult: Shape = Shape::new(
    "CreateMaintenanceWindowResult",
    Kind::Structure(&Structure::new(&[Member::new("WindowId", &MaintenanceWindowId)])),
);

pub(super) static CreateOpsItemRequest: Shape = Shape::new(
    "CreateOpsItemRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Description", &OpsItemDescription).required(),
        Member::new("OpsItemType", &OpsItemType),
        Member::new("OperationalData", &OpsItemOperationalData),
        Member::new("Notifications", &OpsItemNotifications),
        Member::new("Priority", &OpsItemPriority),
        Member::new("RelatedOpsItems", &RelatedOpsItems),
        Member::new("Source", &OpsItemSource).required(),
        Member::new("Title", &OpsItemTitle).required(),
        Member::new("Tags", &TagList),
        Member::new("Category", &OpsItemCategory),
        Member::new("Severity", &OpsItemSeverity),
        Member::new("ActualStartTime", &DateTime),
        Member::new("ActualEndTime", &DateTime),
        Member::new("PlannedStartTime", &DateTime),
        Member::new("PlannedEndTime", &DateTime),
        Member::new("AccountId", &OpsItemAccountId),
    ])),
);

pub(super) static CreateOpsItemResponse: Shape = Shape::new(
    "CreateOpsItemResponse",
    Kind::Structure(&Structure::new(&[Member::new("OpsItemId", &String), Member::new("OpsItemArn", &OpsItemArn)])),
);

pub(super) static CreateOpsMetadataRequest: Shape = Shape::new(
    "CreateOpsMetadataRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceId", &OpsMetadataResourceId).required(),
        Member::new("Metadata", &MetadataMap),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreateOpsMetadataResult: Shape = Shape::new(
    "CreateOpsMetadataResult",
    Kind::Structure(&Structure::new(&[Member::new("OpsMetadataArn", &OpsMetadataArn)])),
);

pub(super) static CreatePatchBaselineRequest: Shape = Shape::new(
    "CreatePatchBaselineRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OperatingSystem", &OperatingSystem),
        Member::new("Name", &BaselineName).required(),
        Member::new("GlobalFilters", &PatchFilterGroup),
        Member::new("ApprovalRules", &PatchRuleGroup),
        Member::new("ApprovedPatches", &PatchIdList),
        Member::new("ApprovedPatchesComplianceLevel", &PatchComplianceLevel),
        Member::new("ApprovedPatchesEnableNonSecurity", &Boolean),
        Member::new("RejectedPatches", &PatchIdList),
        Member::new("RejectedPatchesAction", &PatchAction),
        Member::new("Description", &BaselineDescription),
        Member::new("Sources", &PatchSourceList),
        Member::new("AvailableSecurityUpdatesComplianceStatus", &PatchComplianceStatus),
        Member::new("ClientToken", &ClientToken).idempotency_token(),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreatePatchBaselineResult: Shape = Shape::new(
    "CreatePatchBaselineResult",
    Kind::Structure(&Structure::new(&[Member::new("BaselineId", &BaselineId)])),
);

pub(super) static CreateResourceDataSyncRequest: Shape = Shape::new(
    "CreateResourceDataSyncRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SyncName", &ResourceDataSyncName).required(),
        Member::new("S3Destination", &ResourceDataSyncS3Destination),
        Member::new("SyncType", &ResourceDataSyncType),
        Member::new("SyncSource", &ResourceDataSyncSource),
    ])),
);

pub(super) static CreateResourceDataSyncResult: Shape =
    Shape::new("CreateResourceDataSyncResult", Kind::Structure(&Structure::new(&[])));

pub(super) static CreatedDate: Shape = Shape::new("CreatedDate", Kind::Timestamp(None));

pub(super) static Credentials: Shape = Shape::new(
    "Credentials",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessKeyId", &AccessKeyIdType).required(),
        Member::new("SecretAccessKey", &AccessKeySecretType).required(),
        Member::new("SessionToken", &SessionTokenType).required(),
        Member::new("ExpirationTime", &DateTime).required(),
    ])),
);

pub(super) static CustomSchemaCountLimitExceededException: Shape = Shape::new(
    "CustomSchemaCountLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "CustomSchemaCountLimitExceededException",
        400,
        true,
    )),
);

pub(super) static DHMCPermissionModel: Shape =
    Shape::new("DHMCPermissionModel", Kind::String(&["SERVICE_MANAGED", "SELF_MANAGED"]));

pub(super) static DHMCRoleArn: Shape = Shape::new("DHMCRoleArn", Kind::String(&[]))
    .min(20.0)
    .max(2048.0)
    .pattern("^arn:aws[a-z0-9-]*:iam::\\d{12}:role/[\\w+=,.@/-]+$");

pub(super) static DateTime: Shape = Shape::new("DateTime", Kind::Timestamp(None));

pub(super) static DefaultBaseline: Shape = Shape::new("DefaultBaseline", Kind::Boolean);

pub(super) static DefaultInstanceName: Shape = Shape::new("DefaultInstanceName", Kind::String(&[]))
    .min(0.0)
    .max(256.0)
    .pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

pub(super) static DeleteActivationRequest: Shape = Shape::new(
    "DeleteActivationRequest",
    Kind::Structure(&Structure::new(&[Member::new("ActivationId", &ActivationId).required()])),
);

pub(super) static DeleteActivationResult: Shape =
    Shape::new("DeleteActivationResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteAssociationRequest: Shape = Shape::new(
    "DeleteAssociationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN),
        Member::new("InstanceId", &InstanceId),
        Member::new("AssociationId", &AssociationId),
    ])),
);

pub(super) static DeleteAssociationResult: Shape =
    Shape::new("DeleteAssociationResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteCloudConnectorRequest: Shape = Shape::new(
    "DeleteCloudConnectorRequest",
    Kind::Structure(&Structure::new(&[Member::new("CloudConnectorId", &CloudConnectorId).required()])),
);

pub(super) static DeleteCloudConnectorResult: Shape = Shape::new(
    "DeleteCloudConnectorResult",
    Kind::Structure(&Structure::new(&[Member::new("CloudConnectorId", &CloudConnectorId)])),
);

pub(super) static DeleteDocumentRequest: Shape = Shape::new(
    "DeleteDocumentRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentName).required(),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("VersionName", &DocumentVersionName),
        Member::new("Force", &Boolean),
    ])),
);

pub(super) static DeleteDocumentResult: Shape =
    Shape::new("DeleteDocumentResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteInventoryRequest: Shape = Shape::new(
    "DeleteInventoryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeName", &InventoryItemTypeName).required(),
        Member::new("SchemaDeleteOption", &InventorySchemaDeleteOption),
        Member::new("DryRun", &DryRun),
        Member::new("ClientToken", &UUID).idempotency_token(),
    ])),
);

pub(super) static DeleteInventoryResult: Shape = Shape::new(
    "DeleteInventoryResult",
    Kind::Structure(&Structure::new(&[
        Member::new("DeletionId", &UUID),
        Member::new("TypeName", &InventoryItemTypeName),
        Member::new("DeletionSummary", &InventoryDeletionSummary),
    ])),
);

pub(super) static DeleteMaintenanceWindowRequest: Shape = Shape::new(
    "DeleteMaintenanceWindowRequest",
    Kind::Structure(&Structure::new(&[Member::new("WindowId", &MaintenanceWindowId).required()])),
);

pub(super) static DeleteMaintenanceWindowResult: Shape = Shape::new(
    "DeleteMaintenanceWindowResult",
    Kind::Structure(&Structure::new(&[Member::new("WindowId", &MaintenanceWindowId)])),
);

pub(super) static DeleteOpsItemRequest: Shape = Shape::new(
    "DeleteOpsItemRequest",
    Kind::Structure(&Structure::new(&[Member::new("OpsItemId", &OpsItemId).required()])),
);

pub(super) static DeleteOpsItemResponse: Shape =
    Shape::new("DeleteOpsItemResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteOpsMetadataRequest: Shape = Shape::new(
    "DeleteOpsMetadataRequest",
    Kind::Structure(&Structure::new(&[Member::new("OpsMetadataArn", &OpsMetadataArn).required()])),
);

pub(super) static DeleteOpsMetadataResult: Shape =
    Shape::new("DeleteOpsMetadataResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteParameterRequest: Shape = Shape::new(
    "DeleteParameterRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &PSParameterName).required()])),
);

pub(super) static DeleteParameterResult: Shape =
    Shape::new("DeleteParameterResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteParametersRequest: Shape = Shape::new(
    "DeleteParametersRequest",
    Kind::Structure(&Structure::new(&[Member::new("Names", &ParameterNameList).required()])),
);

pub(super) static DeleteParametersResult: Shape = Shape::new(
    "DeleteParametersResult",
    Kind::Structure(&Structure::new(&[
        Member::new("DeletedParameters", &ParameterNameList),
        Member::new("InvalidParameters", &ParameterNameList),
    ])),
);

pub(super) static DeletePatchBaselineRequest: Shape = Shape::new(
    "DeletePatchBaselineRequest",
    Kind::Structure(&Structure::new(&[Member::new("BaselineId", &BaselineId).required()])),
);

pub(super) static DeletePatchBaselineResult: Shape = Shape::new(
    "DeletePatchBaselineResult",
    Kind::Structure(&Structure::new(&[Member::new("BaselineId", &BaselineId)])),
);

pub(super) static DeleteResourceDataSyncRequest: Shape = Shape::new(
    "DeleteResourceDataSyncRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SyncName", &ResourceDataSyncName).required(),
        Member::new("SyncType", &ResourceDataSyncType),
    ])),
);

pub(super) static DeleteResourceDataSyncResult: Shape =
    Shape::new("DeleteResourceDataSyncResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteResourcePolicyRequest: Shape = Shape::new(
    "DeleteResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArnString).required(),
        Member::new("PolicyId", &PolicyId).required(),
        Member::new("PolicyHash", &PolicyHash).required(),
        Member::new("DeletionMode", &DeletionMode),
    ])),
);

pub(super) static DeleteResourcePolicyResponse: Shape =
    Shape::new("DeleteResourcePolicyResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeletionMode: Shape =
    Shape::new("DeletionMode", Kind::String(&["RemoveSharing", "RollbackMigration"]));

pub(super) static DeliveryTimedOutCount: Shape = Shape::new("DeliveryTimedOutCount", Kind::Integer);

pub(super) static DeregisterDefaultHostManagementConfigurationRequest: Shape =
    Shape::new("DeregisterDefaultHostManagementConfigurationRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static DeregisterDefaultHostManagementConfigurationResult: Shape =
    Shape::new("DeregisterDefaultHostManagementConfigurationResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeregisterManagedInstanceRequest: Shape = Shape::new(
    "DeregisterManagedInstanceRequest",
    Kind::Structure(&Structure::new(&[Member::new("InstanceId", &ManagedInstanceId).required()])),
);

pub(super) static DeregisterManagedInstanceResult: Shape =
    Shape::new("DeregisterManagedInstanceResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeregisterPatchBaselineForPatchGroupRequest: Shape = Shape::new(
    "DeregisterPatchBaselineForPatchGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("BaselineId", &BaselineId).required(),
        Member::new("PatchGroup", &PatchGroup).required(),
    ])),
);

pub(super) static DeregisterPatchBaselineForPatchGroupResult: Shape = Shape::new(
    "DeregisterPatchBaselineForPatchGroupResult",
    Kind::Structure(&Structure::new(&[Member::new("BaselineId", &BaselineId), Member::new("PatchGroup", &PatchGroup)])),
);

pub(super) static DeregisterTargetFromMaintenanceWindowRequest: Shape = Shape::new(
    "DeregisterTargetFromMaintenanceWindowRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId).required(),
        Member::new("WindowTargetId", &MaintenanceWindowTargetId).required(),
        Member::new("Safe", &Boolean),
    ])),
);

pub(super) static DeregisterTargetFromMaintenanceWindowResult: Shape = Shape::new(
    "DeregisterTargetFromMaintenanceWindowResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("WindowTargetId", &MaintenanceWindowTargetId),
    ])),
);

pub(super) static DeregisterTaskFromMaintenanceWindowRequest: Shape = Shape::new(
    "DeregisterTaskFromMaintenanceWindowRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId).required(),
        Member::new("WindowTaskId", &MaintenanceWindowTaskId).required(),
    ])),
);

pub(super) static DeregisterTaskFromMaintenanceWindowResult: Shape = Shape::new(
    "DeregisterTaskFromMaintenanceWindowResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("WindowTaskId", &MaintenanceWindowTaskId),
    ])),
);

pub(super) static DescribeActivationsFilter: Shape = Shape::new(
    "DescribeActivationsFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("FilterKey", &DescribeActivationsFilterKeys),
        Member::new("FilterValues", &StringList),
    ])),
);

pub(super) static DescribeActivationsFilterKeys: Shape =
    Shape::new("DescribeActivationsFilterKeys", Kind::String(&["ActivationIds", "DefaultInstanceName", "IamRole"]));

pub(super) static DescribeActivationsFilterList: Shape =
    Shape::new("DescribeActivationsFilterList", Kind::List(&Member::new("member", &DescribeActivationsFilter), false));

pub(super) static DescribeActivationsRequest: Shape = Shape::new(
    "DescribeActivationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &DescribeActivationsFilterList),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeActivationsResult: Shape = Shape::new(
    "DescribeActivationsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ActivationList", &ActivationList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAssociationExecutionTargetsRequest: Shape = Shape::new(
    "DescribeAssociationExecutionTargetsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationId", &AssociationId).required(),
        Member::new("ExecutionId", &AssociationExecutionId).required(),
        Member::new("Filters", &AssociationExecutionTargetsFilterList),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAssociationExecutionTargetsResult: Shape = Shape::new(
    "DescribeAssociationExecutionTargetsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationExecutionTargets", &AssociationExecutionTargetsList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAssociationExecutionsRequest: Shape = Shape::new(
    "DescribeAssociationExecutionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationId", &AssociationId).required(),
        Member::new("Filters", &AssociationExecutionFilterList),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAssociationExecutionsResult: Shape = Shape::new(
    "DescribeAssociationExecutionsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationExecutions", &AssociationExecutionsList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAssociationRequest: Shape = Shape::new(
    "DescribeAssociationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN),
        Member::new("InstanceId", &InstanceId),
        Member::new("AssociationId", &AssociationId),
        Member::new("AssociationVersion", &AssociationVersion),
    ])),
);

pub(super) static DescribeAssociationResult: Shape = Shape::new(
    "DescribeAssociationResult",
    Kind::Structure(&Structure::new(&[Member::new("AssociationDescription", &AssociationDescription)])),
);

pub(super) static DescribeAutomationExecutionsRequest: Shape = Shape::new(
    "DescribeAutomationExecutionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &AutomationExecutionFilterList),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAutomationExecutionsResult: Shape = Shape::new(
    "DescribeAutomationExecutionsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("AutomationExecutionMetadataList", &AutomationExecutionMetadataList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAutomationStepExecutionsRequest: Shape = Shape::new(
    "DescribeAutomationStepExecutionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AutomationExecutionId", &AutomationExecutionId).required(),
        Member::new("Filters", &StepExecutionFilterList),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
        Member::new("ReverseOrder", &Boolean),
    ])),
);

pub(super) static DescribeAutomationStepExecutionsResult: Shape = Shape::new(
    "DescribeAutomationStepExecutionsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("StepExecutions", &StepExecutionList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAvailablePatchesRequest: Shape = Shape::new(
    "DescribeAvailablePatchesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &PatchOrchestratorFilterList),
        Member::new("MaxResults", &PatchBaselineMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAvailablePatchesResult: Shape = Shape::new(
    "DescribeAvailablePatchesResult",
    Kind::Structure(&Structure::new(&[Member::new("Patches", &PatchList), Member::new("NextToken", &NextToken)])),
);

pub(super) static DescribeDocumentPermissionRequest: Shape = Shape::new(
    "DescribeDocumentPermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentName).required(),
        Member::new("PermissionType", &DocumentPermissionType).required(),
        Member::new("MaxResults", &DocumentPermissionMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeDocumentPermissionResponse: Shape = Shape::new(
    "DescribeDocumentPermissionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountIds", &AccountIdList),
        Member::new("AccountSharingInfoList", &AccountSharingInfoList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeDocumentRequest: Shape = Shape::new(
    "DescribeDocumentRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN).required(),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("VersionName", &DocumentVersionName),
    ])),
);

pub(super) static DescribeDocumentResult: Shape = Shape::new(
    "DescribeDocumentResult",
    Kind::Structure(&Structure::new(&[Member::new("Document", &DocumentDescription)])),
);

pub(super) static DescribeEffectiveInstanceAssociationsRequest: Shape = Shape::new(
    "DescribeEffectiveInstanceAssociationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceId", &InstanceId).required(),
        Member::new("MaxResults", &EffectiveInstanceAssociationMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeEffectiveInstanceAssociationsResult: Shape = Shape::new(
    "DescribeEffectiveInstanceAssociationsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Associations", &InstanceAssociationList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeEffectivePatchesForPatchBaselineRequest: Shape = Shape::new(
    "DescribeEffectivePatchesForPatchBaselineRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("BaselineId", &BaselineId).required(),
        Member::new("MaxResults", &PatchBaselineMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeEffectivePatchesForPatchBaselineResult: Shape = Shape::new(
    "DescribeEffectivePatchesForPatchBaselineResult",
    Kind::Structure(&Structure::new(&[
        Member::new("EffectivePatches", &EffectivePatchList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeInstanceAssociationsStatusRequest: Shape = Shape::new(
    "DescribeInstanceAssociationsStatusRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceId", &InstanceId).required(),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeInstanceAssociationsStatusResult: Shape = Shape::new(
    "DescribeInstanceAssociationsStatusResult",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceAssociationStatusInfos", &InstanceAssociationStatusInfos),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeInstanceInformationRequest: Shape = Shape::new(
    "DescribeInstanceInformationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceInformationFilterList", &InstanceInformationFilterList),
        Member::new("Filters", &InstanceInformationStringFilterList),
        Member::new("MaxResults", &MaxResultsEC2Compatible),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeInstanceInformationResult: Shape = Shape::new(
    "DescribeInstanceInformationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceInformationList", &InstanceInformationList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeInstancePatchStatesForPatchGroupRequest: Shape = Shape::new(
    "DescribeInstancePatchStatesForPatchGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PatchGroup", &PatchGroup).required(),
        Member::new("Filters", &InstancePatchStateFilterList),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &PatchComplianceMaxResults),
    ])),
);

pub(super) static DescribeInstancePatchStatesForPatchGroupResult: Shape = Shape::new(
    "DescribeInstancePatchStatesForPatchGroupResult",
    Kind::Structure(&Structure::new(&[
        Member::new("InstancePatchStates", &InstancePatchStatesList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeInstancePatchStatesRequest: Shape = Shape::new(
    "DescribeInstancePatchStatesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceIds", &InstanceIdList).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &PatchComplianceMaxResults),
    ])),
);

pub(super) static DescribeInstancePatchStatesResult: Shape = Shape::new(
    "DescribeInstancePatchStatesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("InstancePatchStates", &InstancePatchStateList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeInstancePatchesRequest: Shape = Shape::new(
    "DescribeInstancePatchesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceId", &InstanceId).required(),
        Member::new("Filters", &PatchOrchestratorFilterList),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &PatchComplianceMaxResults),
    ])),
);

pub(super) static DescribeInstancePatchesResult: Shape = Shape::new(
    "DescribeInstancePatchesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Patches", &PatchComplianceDataList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeInstancePropertiesMaxResults: Shape =
    Shape::new("DescribeInstancePropertiesMaxResults", Kind::Integer).min(5.0).max(1000.0);

pub(super) static DescribeInstancePropertiesRequest: Shape = Shape::new(
    "DescribeInstancePropertiesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstancePropertyFilterList", &InstancePropertyFilterList),
        Member::new("FiltersWithOperator", &InstancePropertyStringFilterList),
        Member::new("MaxResults", &DescribeInstancePropertiesMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeInstancePropertiesResult: Shape = Shape::new(
    "DescribeInstancePropertiesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceProperties", &InstanceProperties),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeInventoryDeletionsRequest: Shape = Shape::new(
    "DescribeInventoryDeletionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DeletionId", &UUID),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static DescribeInventoryDeletionsResult: Shape = Shape::new(
    "DescribeInventoryDeletionsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("InventoryDeletions", &InventoryDeletionsList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowExecutionTaskInvocationsRequest: Shape = Shape::new(
    "DescribeMaintenanceWindowExecutionTaskInvocationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required(),
        Member::new("TaskId", &MaintenanceWindowExecutionTaskId).required(),
        Member::new("Filters", &MaintenanceWindowFilterList),
        Member::new("MaxResults", &MaintenanceWindowMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowExecutionTaskInvocationsResult: Shape = Shape::new(
    "DescribeMaintenanceWindowExecutionTaskInvocationsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutionTaskInvocationIdentities", &MaintenanceWindowExecutionTaskInvocationIdentityList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowExecutionTasksRequest: Shape = Shape::new(
    "DescribeMaintenanceWindowExecutionTasksRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required(),
        Member::new("Filters", &MaintenanceWindowFilterList),
        Member::new("MaxResults", &MaintenanceWindowMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowExecutionTasksResult: Shape = Shape::new(
    "DescribeMaintenanceWindowExecutionTasksResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutionTaskIdentities", &MaintenanceWindowExecutionTaskIdentityList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowExecutionsRequest: Shape = Shape::new(
    "DescribeMaintenanceWindowExecutionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId).required(),
        Member::new("Filters", &MaintenanceWindowFilterList),
        Member::new("MaxResults", &MaintenanceWindowMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowExecutionsResult: Shape = Shape::new(
    "DescribeMaintenanceWindowExecutionsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutions", &MaintenanceWindowExecutionList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowScheduleRequest: Shape = Shape::new(
    "DescribeMaintenanceWindowScheduleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("Targets", &Targets),
        Member::new("ResourceType", &MaintenanceWindowResourceType),
        Member::new("Filters", &PatchOrchestratorFilterList),
        Member::new("MaxResults", &MaintenanceWindowSearchMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowScheduleResult: Shape = Shape::new(
    "DescribeMaintenanceWindowScheduleResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ScheduledWindowExecutions", &ScheduledWindowExecutionList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowTargetsRequest: Shape = Shape::new(
    "DescribeMaintenanceWindowTargetsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId).required(),
        Member::new("Filters", &MaintenanceWindowFilterList),
        Member::new("MaxResults", &MaintenanceWindowMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowTargetsResult: Shape = Shape::new(
    "DescribeMaintenanceWindowTargetsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Targets", &MaintenanceWindowTargetList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowTasksRequest: Shape = Shape::new(
    "DescribeMaintenanceWindowTasksRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId).required(),
        Member::new("Filters", &MaintenanceWindowFilterList),
        Member::new("MaxResults", &MaintenanceWindowMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowTasksResult: Shape = Shape::new(
    "DescribeMaintenanceWindowTasksResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Tasks", &MaintenanceWindowTaskList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowsForTargetRequest: Shape = Shape::new(
    "DescribeMaintenanceWindowsForTargetRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Targets", &Targets).required(),
        Member::new("ResourceType", &MaintenanceWindowResourceType).required(),
        Member::new("MaxResults", &MaintenanceWindowSearchMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowsForTargetResult: Shape = Shape::new(
    "DescribeMaintenanceWindowsForTargetResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowIdentities", &MaintenanceWindowsForTargetList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowsRequest: Shape = Shape::new(
    "DescribeMaintenanceWindowsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &MaintenanceWindowFilterList),
        Member::new("MaxResults", &MaintenanceWindowMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeMaintenanceWindowsResult: Shape = Shape::new(
    "DescribeMaintenanceWindowsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowIdentities", &MaintenanceWindowIdentityList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeOpsItemsRequest: Shape = Shape::new(
    "DescribeOpsItemsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpsItemFilters", &OpsItemFilters),
        Member::new("MaxResults", &OpsItemMaxResults),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static DescribeOpsItemsResponse: Shape = Shape::new(
    "DescribeOpsItemsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &String),
        Member::new("OpsItemSummaries", &OpsItemSummaries),
    ])),
);

pub(super) static DescribeParametersRequest: Shape = Shape::new(
    "DescribeParametersRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &ParametersFilterList),
        Member::new("ParameterFilters", &ParameterStringFilterList),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
        Member::new("Shared", &Boolean),
    ])),
);

pub(super) static DescribeParametersResult: Shape = Shape::new(
    "DescribeParametersResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Parameters", &ParameterMetadataList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribePatchBaselinesRequest: Shape = Shape::new(
    "DescribePatchBaselinesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &PatchOrchestratorFilterList),
        Member::new("MaxResults", &PatchBaselineMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribePatchBaselinesResult: Shape = Shape::new(
    "DescribePatchBaselinesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("BaselineIdentities", &PatchBaselineIdentityList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribePatchGroupStateRequest: Shape = Shape::new(
    "DescribePatchGroupStateRequest",
    Kind::Structure(&Structure::new(&[Member::new("PatchGroup", &PatchGroup).required()])),
);

pub(super) static DescribePatchGroupStateResult: Shape = Shape::new(
    "DescribePatchGroupStateResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Instances", &Integer),
        Member::new("InstancesWithInstalledPatches", &Integer),
        Member::new("InstancesWithInstalledOtherPatches", &Integer),
        Member::new("InstancesWithInstalledPendingRebootPatches", &InstancesCount),
        Member::new("InstancesWithInstalledRejectedPatches", &InstancesCount),
        Member::new("InstancesWithMissingPatches", &Integer),
        Member::new("InstancesWithFailedPatches", &Integer),
        Member::new("InstancesWithNotApplicablePatches", &Integer),
        Member::new("InstancesWithUnreportedNotApplicablePatches", &Integer),
        Member::new("InstancesWithCriticalNonCompliantPatches", &InstancesCount),
        Member::new("InstancesWithSecurityNonCompliantPatches", &InstancesCount),
        Member::new("InstancesWithOtherNonCompliantPatches", &InstancesCount),
        Member::new("InstancesWithAvailableSecurityUpdates", &Integer),
    ])),
);

pub(super) static DescribePatchGroupsRequest: Shape = Shape::new(
    "DescribePatchGroupsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("MaxResults", &PatchBaselineMaxResults),
        Member::new("Filters", &PatchOrchestratorFilterList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribePatchGroupsResult: Shape = Shape::new(
    "DescribePatchGroupsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Mappings", &PatchGroupPatchBaselineMappingList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribePatchPropertiesRequest: Shape = Shape::new(
    "DescribePatchPropertiesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OperatingSystem", &OperatingSystem).required(),
        Member::new("Property", &PatchProperty).required(),
        Member::new("PatchSet", &PatchSet),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribePatchPropertiesResult: Shape = Shape::new(
    "DescribePatchPropertiesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Properties", &PatchPropertiesList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeSessionsRequest: Shape = Shape::new(
    "DescribeSessionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("State", &SessionState).required(),
        Member::new("MaxResults", &SessionMaxResults),
        Member::new("NextToken", &NextToken),
        Member::new("Filters", &SessionFilterList),
    ])),
);

pub(super) static DescribeSessionsResponse: Shape = Shape::new(
    "DescribeSessionsResponse",
    Kind::Structure(&Structure::new(&[Member::new("Sessions", &SessionList), Member::new("NextToken", &NextToken)])),
);

pub(super) static DescriptionInDocument: Shape = Shape::new("DescriptionInDocument", Kind::String(&[]));

pub(super) static DisassociateOpsItemRelatedItemRequest: Shape = Shape::new(
    "DisassociateOpsItemRelatedItemRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpsItemId", &OpsItemId).required(),
        Member::new("AssociationId", &OpsItemRelatedItemAssociationId).required(),
    ])),
);

pub(super) static DisassociateOpsItemRelatedItemResponse: Shape =
    Shape::new("DisassociateOpsItemRelatedItemResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DisplayName: Shape =
    Shape::new("DisplayName", Kind::String(&[])).min(1.0).max(256.0).pattern("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$");

pub(super) static DocumentARN: Shape =
    Shape::new("DocumentARN", Kind::String(&[])).pattern("^[a-zA-Z0-9_\\-.:/]{3,128}$");

pub(super) static DocumentAlreadyExists: Shape = Shape::new(
    "DocumentAlreadyExists",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("DocumentAlreadyExists", 400, true)),
);

pub(super) static DocumentAuthor: Shape = Shape::new("DocumentAuthor", Kind::String(&[]));

pub(super) static DocumentContent: Shape = Shape::new("DocumentContent", Kind::String(&[])).min(1.0);

pub(super) static DocumentDefaultVersionDescription: Shape = Shape::new(
    "DocumentDefaultVersionDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentName),
        Member::new("DefaultVersion", &DocumentVersion),
        Member::new("DefaultVersionName", &DocumentVersionName),
    ])),
);

pub(super) static DocumentDescription: Shape = Shape::new(
    "DocumentDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("Sha1", &DocumentSha1),
        Member::new("Hash", &DocumentHash),
        Member::new("HashType", &DocumentHashType),
        Member::new("Name", &DocumentARN),
        Member::new("DisplayName", &DocumentDisplayName),
        Member::new("VersionName", &DocumentVersionName),
        Member::new("Owner", &DocumentOwner),
        Member::new("CreatedDate", &DateTime),
        Member::new("Status", &DocumentStatus),
        Member::new("StatusInformation", &DocumentStatusInformation),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Description", &DescriptionInDocument),
        Member::new("Parameters", &DocumentParameterList),
        Member::new("PlatformTypes", &PlatformTypeList),
        Member::new("DocumentType", &DocumentType),
        Member::new("SchemaVersion", &DocumentSchemaVersion),
        Member::new("LatestVersion", &DocumentVersion),
        Member::new("DefaultVersion", &DocumentVersion),
        Member::new("DocumentFormat", &DocumentFormat),
        Member::new("TargetType", &TargetType),
        Member::new("Tags", &TagList),
        Member::new("AttachmentsInformation", &AttachmentInformationList),
        Member::new("Requires", &DocumentRequiresList),
        Member::new("Author", &DocumentAuthor),
        Member::new("ReviewInformation", &ReviewInformationList),
        Member::new("ApprovedVersion", &DocumentVersion),
        Member::new("PendingReviewVersion", &DocumentVersion),
        Member::new("ReviewStatus", &ReviewStatus),
        Member::new("Category", &CategoryList),
        Member::new("CategoryEnum", &CategoryEnumList),
        Member::new("CloudProviders", &CloudProviderList),
    ])),
);

pub(super) static DocumentDisplayName: Shape =
    Shape::new("DocumentDisplayName", Kind::String(&[])).max(1024.0).pattern("^[\\w\\.\\-\\:\\/ ]*$");

pub(super) static DocumentFilter: Shape = Shape::new(
    "DocumentFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("key", &DocumentFilterKey).required(),
        Member::new("value", &DocumentFilterValue).required(),
    ])),
);

pub(super) static DocumentFilterKey: Shape =
    Shape::new("DocumentFilterKey", Kind::String(&["Name", "Owner", "PlatformTypes", "DocumentType"]));

pub(super) static DocumentFilterList: Shape =
    Shape::new("DocumentFilterList", Kind::List(&Member::new("member", &DocumentFilter), false)).min(1.0);

pub(super) static DocumentFilterValue: Shape = Shape::new("DocumentFilterValue", Kind::String(&[])).min(1.0);

pub(super) static DocumentFormat: Shape = Shape::new("DocumentFormat", Kind::String(&["YAML", "JSON", "TEXT"]));

pub(super) static DocumentHash: Shape = Shape::new("DocumentHash", Kind::String(&[])).max(256.0);

pub(super) static DocumentHashType: Shape = Shape::new("DocumentHashType", Kind::String(&["Sha256", "Sha1"]));

pub(super) static DocumentIdentifier: Shape = Shape::new(
    "DocumentIdentifier",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN),
        Member::new("CreatedDate", &DateTime),
        Member::new("DisplayName", &DocumentDisplayName),
        Member::new("Owner", &DocumentOwner),
        Member::new("VersionName", &DocumentVersionName),
        Member::new("PlatformTypes", &PlatformTypeList),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("DocumentType", &DocumentType),
        Member::new("SchemaVersion", &DocumentSchemaVersion),
        Member::new("DocumentFormat", &DocumentFormat),
        Member::new("TargetType", &TargetType),
        Member::new("Tags", &TagList),
        Member::new("Requires", &DocumentRequiresList),
        Member::new("ReviewStatus", &ReviewStatus),
        Member::new("Author", &DocumentAuthor),
        Member::new("CloudProviders", &CloudProviderList),
    ])),
);

pub(super) static DocumentIdentifierList: Shape =
    Shape::new("DocumentIdentifierList", Kind::List(&Member::new("member", &DocumentIdentifier), false));

pub(super) static DocumentKeyValuesFilter: Shape = Shape::new(
    "DocumentKeyValuesFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &DocumentKeyValuesFilterKey),
        Member::new("Values", &DocumentKeyValuesFilterValues),
    ])),
);

pub(super) static DocumentKeyValuesFilterKey: Shape =
    Shape::new("DocumentKeyValuesFilterKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static DocumentKeyValuesFilterList: Shape =
    Shape::new("DocumentKeyValuesFilterList", Kind::List(&Member::new("member", &DocumentKeyValuesFilter), false))
        .min(0.0)
        .max(6.0);

pub(super) static DocumentKeyValuesFilterValue: Shape =
    Shape::new("DocumentKeyValuesFilterValue", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static DocumentKeyValuesFilterValues: Shape = Shape::new(
    "DocumentKeyValuesFilterValues",
    Kind::List(&Member::new("member", &DocumentKeyValuesFilterValue), false),
);

pub(super) static DocumentLimitExceeded: Shape = Shape::new(
    "DocumentLimitExceeded",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("DocumentLimitExceeded", 400, true)),
);

pub(super) static DocumentMetadataEnum: Shape = Shape::new("DocumentMetadataEnum", Kind::String(&["DocumentReviews"]));

pub(super) static DocumentMetadataResponseInfo: Shape = Shape::new(
    "DocumentMetadataResponseInfo",
    Kind::Structure(&Structure::new(&[Member::new("ReviewerResponse", &DocumentReviewerResponseList)])),
);

pub(super) static DocumentName: Shape =
    Shape::new("DocumentName", Kind::String(&[])).pattern("^[a-zA-Z0-9_\\-.]{3,128}$");

pub(super) static DocumentOwner: Shape = Shape::new("DocumentOwner", Kind::String(&[]));

pub(super) static DocumentParameter: Shape = Shape::new(
    "DocumentParameter",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentParameterName),
        Member::new("Type", &DocumentParameterType),
        Member::new("Description", &DocumentParameterDescrption),
        Member::new("DefaultValue", &DocumentParameterDefaultValue),
    ])),
);

pub(super) static DocumentParameterDefaultValue: Shape = Shape::new("DocumentParameterDefaultValue", Kind::String(&[]));

pub(super) static DocumentParameterDescrption: Shape = Shape::new("DocumentParameterDescrption", Kind::String(&[]));

pub(super) static DocumentParameterList: Shape =
    Shape::new("DocumentParameterList", Kind::List(&Member::new("member", &DocumentParameter), false));

pub(super) static DocumentParameterName: Shape = Shape::new("DocumentParameterName", Kind::String(&[]));

pub(super) static DocumentParameterType: Shape =
    Shape::new("DocumentParameterType", Kind::String(&["String", "StringList"]));

pub(super) static DocumentPermissionLimit: Shape = Shape::new(
    "DocumentPermissionLimit",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("DocumentPermissionLimit", 400, true)),
);

pub(super) static DocumentPermissionMaxResults: Shape =
    Shape::new("DocumentPermissionMaxResults", Kind::Integer).min(1.0).max(200.0);

pub(super) static DocumentPermissionType: Shape = Shape::new("DocumentPermissionType", Kind::String(&["Share"]));

pub(super) static DocumentRequires: Shape = Shape::new(
    "DocumentRequires",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN).required(),
        Member::new("Version", &DocumentVersion),
        Member::new("RequireType", &RequireType),
        Member::new("VersionName", &DocumentVersionName),
    ])),
);

pub(super) static DocumentRequiresList: Shape =
    Shape::new("DocumentRequiresList", Kind::List(&Member::new("member", &DocumentRequires), false)).min(1.0);

pub(super) static DocumentReviewAction: Shape =
    Shape::new("DocumentReviewAction", Kind::String(&["SendForReview", "UpdateReview", "Approve", "Reject"]));

pub(super) static DocumentReviewComment: Shape =
    Shape::new("DocumentReviewComment", Kind::String(&[])).min(1.0).max(1024.0).pattern("^(?!\\s*$).+");

pub(super) static DocumentReviewCommentList: Shape =
    Shape::new("DocumentReviewCommentList", Kind::List(&Member::new("member", &DocumentReviewCommentSource), false))
        .min(0.0)
        .max(1.0);

pub(super) static DocumentReviewCommentSource: Shape = Shape::new(
    "DocumentReviewCommentSource",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &DocumentReviewCommentType),
        Member::new("Content", &DocumentReviewComment),
    ])),
);

pub(super) static DocumentReviewCommentType: Shape =
    Shape::new("DocumentReviewCommentType", Kind::String(&["Comment"]));

pub(super) static DocumentReviewerResponseList: Shape = Shape::new(
    "DocumentReviewerResponseList",
    Kind::List(&Member::new("member", &DocumentReviewerResponseSource), false),
);

pub(super) static DocumentReviewerResponseSource: Shape = Shape::new(
    "DocumentReviewerResponseSource",
    Kind::Structure(&Structure::new(&[
        Member::new("CreateTime", &DateTime),
        Member::new("UpdatedTime", &DateTime),
        Member::new("ReviewStatus", &ReviewStatus),
        Member::new("Comment", &DocumentReviewCommentList),
        Member::new("Reviewer", &Reviewer),
    ])),
);

pub(super) static DocumentReviews: Shape = Shape::new(
    "DocumentReviews",
    Kind::Structure(&Structure::new(&[
        Member::new("Action", &DocumentReviewAction).required(),
        Member::new("Comment", &DocumentReviewCommentList),
    ])),
);

pub(super) static DocumentSchemaVersion: Shape =
    Shape::new("DocumentSchemaVersion", Kind::String(&[])).pattern("([0-9]+)\\.([0-9]+)");

pub(super) static DocumentSha1: Shape = Shape::new("DocumentSha1", Kind::String(&[]));

pub(super) static DocumentStatus: Shape =
    Shape::new("DocumentStatus", Kind::String(&["Creating", "Active", "Updating", "Deleting", "Failed"]));

pub(super) static DocumentStatusInformation: Shape = Shape::new("DocumentStatusInformation", Kind::String(&[]));

pub(super) static DocumentType: Shape = Shape::new(
    "DocumentType",
    Kind::String(&[
        "Command",
        "Policy",
        "Automation",
        "Session",
        "Package",
        "ApplicationConfiguration",
        "ApplicationConfigurationSchema",
        "DeploymentStrategy",
        "ChangeCalendar",
        "Automation.ChangeTemplate",
        "ProblemAnalysis",
        "ProblemAnalysisTemplate",
        "CloudFormation",
        "ConformancePackTemplate",
        "QuickSetup",
        "ManualApprovalPolicy",
        "AutoApprovalPolicy",
    ]),
);

pub(super) static DocumentVersion: Shape =
    Shape::new("DocumentVersion", Kind::String(&[])).pattern("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)");

pub(super) static DocumentVersionInfo: Shape = Shape::new(
    "DocumentVersionInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentName),
        Member::new("DisplayName", &DocumentDisplayName),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("VersionName", &DocumentVersionName),
        Member::new("CreatedDate", &DateTime),
        Member::new("IsDefaultVersion", &Boolean),
        Member::new("DocumentFormat", &DocumentFormat),
        Member::new("Status", &DocumentStatus),
        Member::new("StatusInformation", &DocumentStatusInformation),
        Member::new("ReviewStatus", &ReviewStatus),
        Member::new("CloudProviders", &CloudProviderList),
    ])),
);

pub(super) static DocumentVersionLimitExceeded: Shape = Shape::new(
    "DocumentVersionLimitExceeded",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "DocumentVersionLimitExceeded",
        400,
        true,
    )),
);

pub(super) static DocumentVersionList: Shape =
    Shape::new("DocumentVersionList", Kind::List(&Member::new("member", &DocumentVersionInfo), false)).min(1.0);

pub(super) static DocumentVersionName: Shape =
    Shape::new("DocumentVersionName", Kind::String(&[])).pattern("^[a-zA-Z0-9_\\-.]{1,128}$");

pub(super) static DocumentVersionNumber: Shape =
    Shape::new("DocumentVersionNumber", Kind::String(&[])).pattern("(^[1-9][0-9]*$)");

pub(super) static DoesNotExistException: Shape = Shape::new(
    "DoesNotExistException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("DoesNotExistException", 400, true)),
);

pub(super) static DryRun: Shape = Shape::new("DryRun", Kind::Boolean);

pub(super) static DuplicateDocumentContent: Shape = Shape::new(
    "DuplicateDocumentContent",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("DuplicateDocumentContent", 400, true)),
);

pub(super) static DuplicateDocumentVersionName: Shape = Shape::new(
    "DuplicateDocumentVersionName",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "DuplicateDocumentVersionName",
        400,
        true,
    )),
);

pub(super) static DuplicateInstanceId: Shape =
    Shape::new("DuplicateInstanceId", Kind::Structure(&Structure::new(&[]).error("DuplicateInstanceId", 400, true)));

pub(super) static Duration: Shape = Shape::new("Duration", Kind::Integer).min(1.0).max(24.0);

pub(super) static EffectiveInstanceAssociationMaxResults: Shape =
    Shape::new("EffectiveInstanceAssociationMaxResults", Kind::Integer).min(1.0).max(5.0);

pub(super) static EffectivePatch: Shape = Shape::new(
    "EffectivePatch",
    Kind::Structure(&Structure::new(&[Member::new("Patch", &Patch), Member::new("PatchStatus", &PatchStatus)])),
);

pub(super) static EffectivePatchList: Shape =
    Shape::new("EffectivePatchList", Kind::List(&Member::new("member", &EffectivePatch), false));

pub(super) static ErrorCount: Shape = Shape::new("ErrorCount", Kind::Integer);

pub(super) static ExcludeAccount: Shape = Shape::new("ExcludeAccount", Kind::String(&[]))
    .min(6.0)
    .max(68.0)
    .pattern("^((ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})|(\\d{12}))$");

pub(super) static ExcludeAccounts: Shape =
    Shape::new("ExcludeAccounts", Kind::List(&Member::new("member", &ExcludeAccount), false)).min(1.0).max(5000.0);

pub(super) static ExecutionInputs: Shape = Shape::new(
    "ExecutionInputs",
    Kind::Structure(&Structure::new(&[Member::new("Automation", &AutomationExecutionInputs)]).union()),
);

pub(super) static ExecutionMode: Shape = Shape::new("ExecutionMode", Kind::String(&["Auto", "Interactive"]));

pub(super) static ExecutionPreview: Shape = Shape::new(
    "ExecutionPreview",
    Kind::Structure(&Structure::new(&[Member::new("Automation", &AutomationExecutionPreview)]).union()),
);

pub(super) static ExecutionPreviewId: Shape = Shape::new("ExecutionPreviewId", Kind::String(&[]))
    .min(36.0)
    .max(36.0)
    .pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}");

pub(super) static ExecutionPreviewStatus: Shape =
    Shape::new("ExecutionPreviewStatus", Kind::String(&["Pending", "InProgress", "Success", "Failed"]));

pub(super) static ExecutionRoleName: Shape =
    Shape::new("ExecutionRoleName", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\w+=,.@/-]+");

pub(super) static ExpirationDate: Shape = Shape::new("ExpirationDate", Kind::Timestamp(None));

pub(super) static ExternalAlarmState: Shape = Shape::new("ExternalAlarmState", Kind::String(&["UNKNOWN", "ALARM"]));

pub(super) static FailedCreateAssociation: Shape = Shape::new(
    "FailedCreateAssociation",
    Kind::Structure(&Structure::new(&[
        Member::new("Entry", &CreateAssociationBatchRequestEntry),
        Member::new("Message", &BatchErrorMessage),
        Member::new("Fault", &Fault),
    ])),
);

pub(super) static FailedCreateAssociationList: Shape =
    Shape::new("FailedCreateAssociationList", Kind::List(&Member::new("member", &FailedCreateAssociation), false));

pub(super) static FailureDetails: Shape = Shape::new(
    "FailureDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("FailureStage", &String),
        Member::new("FailureType", &String),
        Member::new("Details", &AutomationParameterMap),
    ])),
);

pub(super) static Fault: Shape = Shape::new("Fault", Kind::String(&["Client", "Server", "Unknown"]));

pub(super) static FeatureNotAvailableException: Shape = Shape::new(
    "FeatureNotAvailableException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "FeatureNotAvailableException",
        400,
        true,
    )),
);

pub(super) static GcpConfiguration: Shape = Shape::new(
    "GcpConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("OrganizationId", &GcpOrganizationId),
        Member::new("WorkloadIdentityPoolProvider", &GcpWorkloadIdentityPoolProvider).required(),
        Member::new("ServiceAccountEmail", &GcpServiceAccountEmail).required(),
        Member::new("Targets", &GcpConfigurationTargets),
    ])),
);

pub(super) static GcpConfigurationTargets: Shape = Shape::new(
    "GcpConfigurationTargets",
    Kind::Structure(&Structure::new(&[Member::new("Projects", &GcpProjectList)]).union()),
);

pub(super) static GcpOrganizationId: Shape =
    Shape::new("GcpOrganizationId", Kind::String(&[])).min(1.0).max(19.0).pattern("^[1-9][0-9]{0,18}$");

pub(super) static GcpProject: Shape = Shape::new(
    "GcpProject",
    Kind::Structure(&Structure::new(&[
        Member::new("ProjectId", &GcpProjectId).required(),
        Member::new("ProjectDisplayName", &GcpProjectDisplayName),
    ])),
);

pub(super) static GcpProjectDisplayName: Shape = Shape::new("GcpProjectDisplayName", Kind::String(&[]))
    .min(0.0)
    .max(128.0)
    .pattern("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$");

pub(super) static GcpProjectId: Shape =
    Shape::new("GcpProjectId", Kind::String(&[])).min(6.0).max(30.0).pattern("^[a-z][a-z0-9-]{4,28}[a-z0-9]$");

pub(super) static GcpProjectList: Shape =
    Shape::new("GcpProjectList", Kind::List(&Member::new("member", &GcpProject), false)).min(1.0).max(75.0);

pub(super) static GcpServiceAccountEmail: Shape = Shape::new("GcpServiceAccountEmail", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("^[a-z][a-z0-9\\-]*[a-z0-9]@[a-z][a-z0-9\\-]*[a-z0-9]\\.iam\\.gserviceaccount\\.com$");

pub(super) static GcpWorkloadIdentityPoolProvider: Shape = Shape::new(
    "GcpWorkloadIdentityPoolProvider",
    Kind::String(&[]),
)
.min(1.0)
.max(256.0)
.pattern(
    "^projects/[1-9][0-9]{0,18}/locations/global/workloadIdentityPools\\/[a-z0-9-]{4,32}/providers/[a-z0-9-]{4,32}$",
);

pub(super) static GetAccessTokenRequest: Shape = Shape::new(
    "GetAccessTokenRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccessRequestId", &AccessRequestId).required()])),
);

pub(super) static GetAccessTokenResponse: Shape = Shape::new(
    "GetAccessTokenResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &Credentials),
        Member::new("AccessRequestStatus", &AccessRequestStatus),
    ])),
);

pub(super) static GetAutomationExecutionRequest: Shape = Shape::new(
    "GetAutomationExecutionRequest",
    Kind::Structure(&Structure::new(&[Member::new("AutomationExecutionId", &AutomationExecutionId).required()])),
);

pub(super) static GetAutomationExecutionResult: Shape = Shape::new(
    "GetAutomationExecutionResult",
    Kind::Structure(&Structure::new(&[Member::new("AutomationExecution", &AutomationExecution)])),
);

pub(super) static GetCalendarStateRequest: Shape = Shape::new(
    "GetCalendarStateRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CalendarNames", &CalendarNameOrARNList).required(),
        Member::new("AtTime", &ISO8601String),
    ])),
);

pub(super) static GetCalendarStateResponse: Shape = Shape::new(
    "GetCalendarStateResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("State", &CalendarState),
        Member::new("AtTime", &ISO8601String),
        Member::new("NextTransitionTime", &ISO8601String),
    ])),
);

pub(super) static GetCloudConnectorRequest: Shape = Shape::new(
    "GetCloudConnectorRequest",
    Kind::Structure(&Structure::new(&[Member::new("CloudConnectorId", &CloudConnectorId).required()])),
);

pub(super) static GetCloudConnectorResult: Shape = Shape::new(
    "GetCloudConnectorResult",
    Kind::Structure(&Structure::new(&[
        Member::new("CloudConnectorArn", &CloudConnectorArn),
        Member::new("DisplayName", &DisplayName),
        Member::new("Description", &CloudConnectorDescription),
        Member::new("RoleArn", &CloudConnectorIamRoleArn),
        Member::new("Configuration", &CloudConnectorConfiguration),
        Member::new("ConfigConnectorArn", &ConfigConnectorArn),
        Member::new("CreatedAt", &DateTime),
        Member::new("UpdatedAt", &DateTime),
    ])),
);

pub(super) static GetCommandInvocationRequest: Shape = Shape::new(
    "GetCommandInvocationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CommandId", &CommandId).required(),
        Member::new("InstanceId", &InstanceId).required(),
        Member::new("PluginName", &CommandPluginName),
    ])),
);

pub(super) static GetCommandInvocationResult: Shape = Shape::new(
    "GetCommandInvocationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("CommandId", &CommandId),
        Member::new("InstanceId", &InstanceId),
        Member::new("Comment", &Comment),
        Member::new("DocumentName", &DocumentName),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("PluginName", &CommandPluginName),
        Member::new("ResponseCode", &ResponseCode),
        Member::new("ExecutionStartDateTime", &StringDateTime),
        Member::new("ExecutionElapsedTime", &StringDateTime),
        Member::new("ExecutionEndDateTime", &StringDateTime),
        Member::new("Status", &CommandInvocationStatus),
        Member::new("StatusDetails", &StatusDetails),
        Member::new("StandardOutputContent", &StandardOutputContent),
        Member::new("StandardOutputUrl", &Url),
        Member::new("StandardErrorContent", &StandardErrorContent),
        Member::new("StandardErrorUrl", &Url),
        Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
    ])),
);

pub(super) static GetConnectionStatusRequest: Shape = Shape::new(
    "GetConnectionStatusRequest",
    Kind::Structure(&Structure::new(&[Member::new("Target", &SessionTarget).required()])),
);

pub(super) static GetConnectionStatusResponse: Shape = Shape::new(
    "GetConnectionStatusResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Target", &SessionTarget),
        Member::new("Status", &ConnectionStatus),
    ])),
);

pub(super) static GetDefaultPatchBaselineRequest: Shape = Shape::new(
    "GetDefaultPatchBaselineRequest",
    Kind::Structure(&Structure::new(&[Member::new("OperatingSystem", &OperatingSystem)])),
);

pub(super) static GetDefaultPatchBaselineResult: Shape = Shape::new(
    "GetDefaultPatchBaselineResult",
    Kind::Structure(&Structure::new(&[
        Member::new("BaselineId", &BaselineId),
        Member::new("OperatingSystem", &OperatingSystem),
    ])),
);

pub(super) static GetDeployablePatchSnapshotForInstanceRequest: Shape = Shape::new(
    "GetDeployablePatchSnapshotForInstanceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceId", &InstanceId).required(),
        Member::new("SnapshotId", &SnapshotId).required(),
        Member::new("BaselineOverride", &BaselineOverride),
        Member::new("UseS3DualStackEndpoint", &Boolean),
    ])),
);

pub(super) static GetDeployablePatchSnapshotForInstanceResult: Shape = Shape::new(
    "GetDeployablePatchSnapshotForInstanceResult",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceId", &InstanceId),
        Member::new("SnapshotId", &SnapshotId),
        Member::new("SnapshotDownloadUrl", &SnapshotDownloadUrl),
        Member::new("Product", &Product),
    ])),
);

pub(super) static GetDocumentRequest: Shape = Shape::new(
    "GetDocumentRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN).required(),
        Member::new("VersionName", &DocumentVersionName),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("DocumentFormat", &DocumentFormat),
    ])),
);

pub(super) static GetDocumentResult: Shape = Shape::new(
    "GetDocumentResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN),
        Member::new("CreatedDate", &DateTime),
        Member::new("DisplayName", &DocumentDisplayName),
        Member::new("VersionName", &DocumentVersionName),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Status", &DocumentStatus),
        Member::new("StatusInformation", &DocumentStatusInformation),
        Member::new("Content", &DocumentContent),
        Member::new("DocumentType", &DocumentType),
        Member::new("DocumentFormat", &DocumentFormat),
        Member::new("Requires", &DocumentRequiresList),
        Member::new("AttachmentsContent", &AttachmentContentList),
        Member::new("ReviewStatus", &ReviewStatus),
    ])),
);

pub(super) static GetExecutionPreviewRequest: Shape = Shape::new(
    "GetExecutionPreviewRequest",
    Kind::Structure(&Structure::new(&[Member::new("ExecutionPreviewId", &ExecutionPreviewId).required()])),
);

pub(super) static GetExecutionPreviewResponse: Shape = Shape::new(
    "GetExecutionPreviewResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ExecutionPreviewId", &ExecutionPreviewId),
        Member::new("EndedAt", &DateTime),
        Member::new("Status", &ExecutionPreviewStatus),
        Member::new("StatusMessage", &String),
        Member::new("ExecutionPreview", &ExecutionPreview),
    ])),
);

pub(super) static GetInventoryRequest: Shape = Shape::new(
    "GetInventoryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &InventoryFilterList),
        Member::new("Aggregators", &InventoryAggregatorList),
        Member::new("ResultAttributes", &ResultAttributeList),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static GetInventoryResult: Shape = Shape::new(
    "GetInventoryResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Entities", &InventoryResultEntityList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static GetInventorySchemaMaxResults: Shape =
    Shape::new("GetInventorySchemaMaxResults", Kind::Integer).min(50.0).max(200.0);

pub(super) static GetInventorySchemaRequest: Shape = Shape::new(
    "GetInventorySchemaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeName", &InventoryItemTypeNameFilter),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &GetInventorySchemaMaxResults),
        Member::new("Aggregator", &AggregatorSchemaOnly),
        Member::new("SubType", &IsSubTypeSchema),
    ])),
);

pub(super) static GetInventorySchemaResult: Shape = Shape::new(
    "GetInventorySchemaResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Schemas", &InventoryItemSchemaResultList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static GetMaintenanceWindowExecutionRequest: Shape = Shape::new(
    "GetMaintenanceWindowExecutionRequest",
    Kind::Structure(&Structure::new(&[Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required()])),
);

pub(super) static GetMaintenanceWindowExecutionResult: Shape = Shape::new(
    "GetMaintenanceWindowExecutionResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
        Member::new("TaskIds", &MaintenanceWindowExecutionTaskIdList),
        Member::new("Status", &MaintenanceWindowExecutionStatus),
        Member::new("StatusDetails", &MaintenanceWindowExecutionStatusDetails),
        Member::new("StartTime", &DateTime),
        Member::new("EndTime", &DateTime),
    ])),
);

pub(super) static GetMaintenanceWindowExecutionTaskInvocationRequest: Shape = Shape::new(
    "GetMaintenanceWindowExecutionTaskInvocationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required(),
        Member::new("TaskId", &MaintenanceWindowExecutionTaskId).required(),
        Member::new("InvocationId", &MaintenanceWindowExecutionTaskInvocationId).required(),
    ])),
);

pub(super) static GetMaintenanceWindowExecutionTaskInvocationResult: Shape = Shape::new(
    "GetMaintenanceWindowExecutionTaskInvocationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
        Member::new("TaskExecutionId", &MaintenanceWindowExecutionTaskId),
        Member::new("InvocationId", &MaintenanceWindowExecutionTaskInvocationId),
        Member::new("ExecutionId", &MaintenanceWindowExecutionTaskExecutionId),
        Member::new("TaskType", &MaintenanceWindowTaskType),
        Member::new("Parameters", &MaintenanceWindowExecutionTaskInvocationParameters),
        Member::new("Status", &MaintenanceWindowExecutionStatus),
        Member::new("StatusDetails", &MaintenanceWindowExecutionStatusDetails),
        Member::new("StartTime", &DateTime),
        Member::new("EndTime", &DateTime),
        Member::new("OwnerInformation", &OwnerInformation),
        Member::new("WindowTargetId", &MaintenanceWindowTaskTargetId),
    ])),
);

pub(super) static GetMaintenanceWindowExecutionTaskRequest: Shape = Shape::new(
    "GetMaintenanceWindowExecutionTaskRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required(),
        Member::new("TaskId", &MaintenanceWindowExecutionTaskId).required(),
    ])),
);

pub(super) static GetMaintenanceWindowExecutionTaskResult: Shape = Shape::new(
    "GetMaintenanceWindowExecutionTaskResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
        Member::new("TaskExecutionId", &MaintenanceWindowExecutionTaskId),
        Member::new("TaskArn", &MaintenanceWindowTaskArn),
        Member::new("ServiceRole", &ServiceRole),
        Member::new("Type", &MaintenanceWindowTaskType),
        Member::new("TaskParameters", &MaintenanceWindowTaskParametersList),
        Member::new("Priority", &MaintenanceWindowTaskPriority),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("Status", &MaintenanceWindowExecutionStatus),
        Member::new("StatusDetails", &MaintenanceWindowExecutionStatusDetails),
        Member::new("StartTime", &DateTime),
        Member::new("EndTime", &DateTime),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
        Member::new("TriggeredAlarms", &AlarmStateInformationList),
    ])),
);

pub(super) static GetMaintenanceWindowRequest: Shape = Shape::new(
    "GetMaintenanceWindowRequest",
    Kind::Structure(&Structure::new(&[Member::new("WindowId", &MaintenanceWindowId).required()])),
);

pub(super) static GetMaintenanceWindowResult: Shape = Shape::new(
    "GetMaintenanceWindowResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("StartDate", &MaintenanceWindowStringDateTime),
        Member::new("EndDate", &MaintenanceWindowStringDateTime),
        Member::new("Schedule", &MaintenanceWindowSchedule),
        Member::new("ScheduleTimezone", &MaintenanceWindowTimezone),
        Member::new("ScheduleOffset", &MaintenanceWindowOffset),
        Member::new("NextExecutionTime", &MaintenanceWindowStringDateTime),
        Member::new("Duration", &MaintenanceWindowDurationHours),
        Member::new("Cutoff", &MaintenanceWindowCutoff),
        Member::new("AllowUnassociatedTargets", &MaintenanceWindowAllowUnassociatedTargets),
        Member::new("Enabled", &MaintenanceWindowEnabled),
        Member::new("CreatedDate", &DateTime),
        Member::new("ModifiedDate", &DateTime),
    ])),
);

pub(super) static GetMaintenanceWindowTaskRequest: Shape = Shape::new(
    "GetMaintenanceWindowTaskRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId).required(),
        Member::new("WindowTaskId", &MaintenanceWindowTaskId).required(),
    ])),
);

pub(super) static GetMaintenanceWindowTaskResult: Shape = Shape::new(
    "GetMaintenanceWindowTaskResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("WindowTaskId", &MaintenanceWindowTaskId),
        Member::new("Targets", &Targets),
        Member::new("TaskArn", &MaintenanceWindowTaskArn),
        Member::new("ServiceRoleArn", &ServiceRole),
        Member::new("TaskType", &MaintenanceWindowTaskType),
        Member::new("TaskParameters", &MaintenanceWindowTaskParameters),
        Member::new("TaskInvocationParameters", &MaintenanceWindowTaskInvocationParameters),
        Member::new("Priority", &MaintenanceWindowTaskPriority),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("LoggingInfo", &LoggingInfo),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("CutoffBehavior", &MaintenanceWindowTaskCutoffBehavior),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
    ])),
);

pub(super) static GetOpsItemRequest: Shape = Shape::new(
    "GetOpsItemRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpsItemId", &OpsItemId).required(),
        Member::new("OpsItemArn", &OpsItemArn),
    ])),
);

pub(super) static GetOpsItemResponse: Shape =
    Shape::new("GetOpsItemResponse", Kind::Structure(&Structure::new(&[Member::new("OpsItem", &OpsItem)])));

pub(super) static GetOpsMetadataMaxResults: Shape =
    Shape::new("GetOpsMetadataMaxResults", Kind::Integer).min(1.0).max(10.0);

pub(super) static GetOpsMetadataRequest: Shape = Shape::new(
    "GetOpsMetadataRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpsMetadataArn", &OpsMetadataArn).required(),
        Member::new("MaxResults", &GetOpsMetadataMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static GetOpsMetadataResult: Shape = Shape::new(
    "GetOpsMetadataResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceId", &OpsMetadataResourceId),
        Member::new("Metadata", &MetadataMap),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static GetOpsSummaryRequest: Shape = Shape::new(
    "GetOpsSummaryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SyncName", &ResourceDataSyncName),
        Member::new("Filters", &OpsFilterList),
        Member::new("Aggregators", &OpsAggregatorList),
        Member::new("ResultAttributes", &OpsResultAttributeList),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static GetOpsSummaryResult: Shape = Shape::new(
    "GetOpsSummaryResult",
    Kind::Structure(&Structure::new(&[Member::new("Entities", &OpsEntityList), Member::new("NextToken", &NextToken)])),
);

pub(super) static GetParameterHistoryRequest: Shape = Shape::new(
    "GetParameterHistoryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PSParameterName).required(),
        Member::new("WithDecryption", &Boolean),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static GetParameterHistoryResult: Shape = Shape::new(
    "GetParameterHistoryResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Parameters", &ParameterHistoryList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static GetParameterRequest: Shape = Shape::new(
    "GetParameterRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PSParameterName).required(),
        Member::new("WithDecryption", &Boolean),
    ])),
);

pub(super) static GetParameterResult: Shape =
    Shape::new("GetParameterResult", Kind::Structure(&Structure::new(&[Member::new("Parameter", &Parameter)])));

pub(super) static GetParametersByPathMaxResults: Shape =
    Shape::new("GetParametersByPathMaxResults", Kind::Integer).min(1.0).max(10.0);

pub(super) static GetParametersByPathRequest: Shape = Shape::new(
    "GetParametersByPathRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &PSParameterName).required(),
        Member::new("Recursive", &Boolean),
        Member::new("ParameterFilters", &ParameterStringFilterList),
        Member::new("WithDecryption", &Boolean),
        Member::new("MaxResults", &GetParametersByPathMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static GetParametersByPathResult: Shape = Shape::new(
    "GetParametersByPathResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Parameters", &ParameterList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static GetParametersRequest: Shape = Shape::new(
    "GetParametersRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Names", &ParameterNameList).required(),
        Member::new("WithDecryption", &Boolean),
    ])),
);

pub(super) static GetParametersResult: Shape = Shape::new(
    "GetParametersResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Parameters", &ParameterList),
        Member::new("InvalidParameters", &ParameterNameList),
    ])),
);

pub(super) static GetPatchBaselineForPatchGroupRequest: Shape = Shape::new(
    "GetPatchBaselineForPatchGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PatchGroup", &PatchGroup).required(),
        Member::new("OperatingSystem", &OperatingSystem),
    ])),
);

pub(super) static GetPatchBaselineForPatchGroupResult: Shape = Shape::new(
    "GetPatchBaselineForPatchGroupResult",
    Kind::Structure(&Structure::new(&[
        Member::new("BaselineId", &BaselineId),
        Member::new("PatchGroup", &PatchGroup),
        Member::new("OperatingSystem", &OperatingSystem),
    ])),
);

pub(super) static GetPatchBaselineRequest: Shape = Shape::new(
    "GetPatchBaselineRequest",
    Kind::Structure(&Structure::new(&[Member::new("BaselineId", &BaselineId).required()])),
);

pub(super) static GetPatchBaselineResult: Shape = Shape::new(
    "GetPatchBaselineResult",
    Kind::Structure(&Structure::new(&[
        Member::new("BaselineId", &BaselineId),
        Member::new("Name", &BaselineName),
        Member::new("OperatingSystem", &OperatingSystem),
        Member::new("GlobalFilters", &PatchFilterGroup),
        Member::new("ApprovalRules", &PatchRuleGroup),
        Member::new("ApprovedPatches", &PatchIdList),
        Member::new("ApprovedPatchesComplianceLevel", &PatchComplianceLevel),
        Member::new("ApprovedPatchesEnableNonSecurity", &Boolean),
        Member::new("RejectedPatches", &PatchIdList),
        Member::new("RejectedPatchesAction", &PatchAction),
        Member::new("PatchGroups", &PatchGroupList),
        Member::new("CreatedDate", &DateTime),
        Member::new("ModifiedDate", &DateTime),
        Member::new("Description", &BaselineDescription),
        Member::new("Sources", &PatchSourceList),
        Member::new("AvailableSecurityUpdatesComplianceStatus", &PatchComplianceStatus),
    ])),
);

pub(super) static GetResourcePoliciesRequest: Shape = Shape::new(
    "GetResourcePoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArnString).required(),
        Member::new("NextToken", &String),
        Member::new("MaxResults", &ResourcePolicyMaxResults),
    ])),
);

pub(super) static GetResourcePoliciesResponse: Shape = Shape::new(
    "GetResourcePoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &String),
        Member::new("Policies", &GetResourcePoliciesResponseEntries),
    ])),
);

pub(super) static GetResourcePoliciesResponseEntries: Shape = Shape::new(
    "GetResourcePoliciesResponseEntries",
    Kind::List(&Member::new("member", &GetResourcePoliciesResponseEntry), false),
);

pub(super) static GetResourcePoliciesResponseEntry: Shape = Shape::new(
    "GetResourcePoliciesResponseEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyId", &PolicyId),
        Member::new("PolicyHash", &PolicyHash),
        Member::new("Policy", &Policy),
    ])),
);

pub(super) static GetServiceSettingRequest: Shape = Shape::new(
    "GetServiceSettingRequest",
    Kind::Structure(&Structure::new(&[Member::new("SettingId", &ServiceSettingId).required()])),
);

pub(super) static GetServiceSettingResult: Shape = Shape::new(
    "GetServiceSettingResult",
    Kind::Structure(&Structure::new(&[Member::new("ServiceSetting", &ServiceSetting)])),
);

pub(super) static HierarchyLevelLimitExceededException: Shape = Shape::new(
    "HierarchyLevelLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "HierarchyLevelLimitExceededException",
        400,
        true,
    )),
);

pub(super) static HierarchyTypeMismatchException: Shape = Shape::new(
    "HierarchyTypeMismatchException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "HierarchyTypeMismatchException",
        400,
        true,
    )),
);

pub(super) static IPAddress: Shape = Shape::new("IPAddress", Kind::String(&[])).min(1.0).max(46.0).sensitive();

pub(super) static ISO8601String: Shape = Shape::new("ISO8601String", Kind::String(&[]));

pub(super) static IamRole: Shape = Shape::new("IamRole", Kind::String(&[])).max(64.0);

pub(super) static IdempotencyToken: Shape = Shape::new("IdempotencyToken", Kind::String(&[]))
    .min(36.0)
    .max(36.0)
    .pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}");

pub(super) static IdempotentParameterMismatch: Shape = Shape::new(
    "IdempotentParameterMismatch",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "IdempotentParameterMismatch",
        400,
        true,
    )),
);

pub(super) static ImpactType: Shape =
    Shape::new("ImpactType", Kind::String(&["Mutating", "NonMutating", "Undetermined"]));

pub(super) static IncompatiblePolicyException: Shape = Shape::new(
    "IncompatiblePolicyException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "IncompatiblePolicyException",
        400,
        true,
    )),
);

pub(super) static InstallOverrideList: Shape = Shape::new("InstallOverrideList", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("^https://.+$|^s3://([^/]+)/(.*?([^/]+))$");

pub(super) static InstanceAggregatedAssociationOverview: Shape = Shape::new(
    "InstanceAggregatedAssociationOverview",
    Kind::Structure(&Structure::new(&[
        Member::new("DetailedStatus", &StatusName),
        Member::new("InstanceAssociationStatusAggregatedCount", &InstanceAssociationStatusAggregatedCount),
    ])),
);

pub(super) static InstanceAssociation: Shape = Shape::new(
    "InstanceAssociation",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationId", &AssociationId),
        Member::new("InstanceId", &InstanceId),
        Member::new("Content", &DocumentContent),
        Member::new("AssociationVersion", &AssociationVersion),
    ])),
);

pub(super) static InstanceAssociationExecutionSummary: Shape =
    Shape::new("InstanceAssociationExecutionSummary", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static InstanceAssociationList: Shape =
    Shape::new("InstanceAssociationList", Kind::List(&Member::new("member", &InstanceAssociation), false));

pub(super) static InstanceAssociationOutputLocation: Shape = Shape::new(
    "InstanceAssociationOutputLocation",
    Kind::Structure(&Structure::new(&[Member::new("S3Location", &S3OutputLocation)])),
);

pub(super) static InstanceAssociationOutputUrl: Shape = Shape::new(
    "InstanceAssociationOutputUrl",
    Kind::Structure(&Structure::new(&[Member::new("S3OutputUrl", &S3OutputUrl)])),
);

pub(super) static InstanceAssociationStatusAggregatedCount: Shape = Shape::new(
    "InstanceAssociationStatusAggregatedCount",
    Kind::Map(&Member::new("key", &StatusName), &Member::new("value", &InstanceCount), false),
);

pub(super) static InstanceAssociationStatusInfo: Shape = Shape::new(
    "InstanceAssociationStatusInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationId", &AssociationId),
        Member::new("Name", &DocumentARN),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("AssociationVersion", &AssociationVersion),
        Member::new("InstanceId", &InstanceId),
        Member::new("ExecutionDate", &DateTime),
        Member::new("Status", &StatusName),
        Member::new("DetailedStatus", &StatusName),
        Member::new("ExecutionSummary", &InstanceAssociationExecutionSummary),
        Member::new("ErrorCode", &AgentErrorCode),
        Member::new("OutputUrl", &InstanceAssociationOutputUrl),
        Member::new("AssociationName", &AssociationName),
    ])),
);

pub(super) static InstanceAssociationStatusInfos: Shape = Shape::new(
    "InstanceAssociationStatusInfos",
    Kind::List(&Member::new("member", &InstanceAssociationStatusInfo), false),
);

pub(super) static InstanceCount: Shape = Shape::new("InstanceCount", Kind::Integer);

pub(super) static InstanceId: Shape =
    Shape::new("InstanceId", Kind::String(&[])).pattern("(^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)");

pub(super) static InstanceIdList: Shape =
    Shape::new("InstanceIdList", Kind::List(&Member::new("member", &InstanceId), false)).min(0.0).max(50.0);

pub(super) static InstanceInfo: Shape = Shape::new(
    "InstanceInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("AgentType", &AgentType),
        Member::new("AgentVersion", &AgentVersion),
        Member::new("ComputerName", &ComputerName),
        Member::new("InstanceStatus", &InstanceStatus),
        Member::new("IpAddress", &IpAddress),
        Member::new("ManagedStatus", &ManagedStatus),
        Member::new("Name", &NodeName),
        Member::new("PlatformType", &PlatformType),
        Member::new("PlatformName", &PlatformName),
        Member::new("PlatformVersion", &PlatformVersion),
        Member::new("ResourceType", &ResourceType),
        Member::new("SourceType", &SourceType),
        Member::new("SourceId", &SourceId),
        Member::new("SourceLocation", &SourceLocation),
        Member::new("AvailabilityZone", &AvailabilityZone),
        Member::new("AvailabilityZoneId", &AvailabilityZoneId),
    ])),
);

pub(super) static InstanceInformation: Shape = Shape::new(
    "InstanceInformation",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceId", &InstanceId),
        Member::new("PingStatus", &PingStatus),
        Member::new("LastPingDateTime", &DateTime),
        Member::new("AgentVersion", &Version),
        Member::new("IsLatestVersion", &Boolean),
        Member::new("PlatformType", &PlatformType),
        Member::new("PlatformName", &String),
        Member::new("PlatformVersion", &String),
        Member::new("ActivationId", &ActivationId),
        Member::new("IamRole", &IamRole),
        Member::new("RegistrationDate", &DateTime),
        Member::new("ResourceType", &ResourceType),
        Member::new("Name", &String),
        Member::new("IPAddress", &IPAddress),
        Member::new("ComputerName", &ComputerName),
        Member::new("AssociationStatus", &StatusName),
        Member::new("LastAssociationExecutionDate", &DateTime),
        Member::new("LastSuccessfulAssociationExecutionDate", &DateTime),
        Member::new("AssociationOverview", &InstanceAggregatedAssociationOverview),
        Member::new("SourceId", &SourceId),
        Member::new("SourceType", &SourceType),
        Member::new("SourceLocation", &SourceLocation),
    ])),
);

pub(super) static InstanceInformationFilter: Shape = Shape::new(
    "InstanceInformationFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("key", &InstanceInformationFilterKey).required(),
        Member::new("valueSet", &InstanceInformationFilterValueSet).required(),
    ])),
);

pub(super) static InstanceInformationFilterKey: Shape = Shape::new(
    "InstanceInformationFilterKey",
    Kind::String(&[
        "InstanceIds",
        "AgentVersion",
        "PingStatus",
        "PlatformTypes",
        "ActivationIds",
        "IamRole",
        "ResourceType",
        "AssociationStatus",
    ]),
);

pub(super) static InstanceInformationFilterList: Shape =
    Shape::new("InstanceInformationFilterList", Kind::List(&Member::new("member", &InstanceInformationFilter), false))
        .min(0.0);

pub(super) static InstanceInformationFilterValue: Shape =
    Shape::new("InstanceInformationFilterValue", Kind::String(&[])).min(1.0);

pub(super) static InstanceInformationFilterValueSet: Shape = Shape::new(
    "InstanceInformationFilterValueSet",
    Kind::List(&Member::new("member", &InstanceInformationFilterValue), false),
)
.min(1.0)
.max(100.0);

pub(super) static InstanceInformationList: Shape =
    Shape::new("InstanceInformationList", Kind::List(&Member::new("member", &InstanceInformation), false));

pub(super) static InstanceInformationStringFilter: Shape = Shape::new(
    "InstanceInformationStringFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &InstanceInformationStringFilterKey).required(),
        Member::new("Values", &InstanceInformationFilterValueSet).required(),
    ])),
);

pub(super) static InstanceInformationStringFilterKey: Shape =
    Shape::new("InstanceInformationStringFilterKey", Kind::String(&[])).min(1.0);

pub(super) static InstanceInformationStringFilterList: Shape = Shape::new(
    "InstanceInformationStringFilterList",
    Kind::List(&Member::new("member", &InstanceInformationStringFilter), false),
)
.min(0.0);

pub(super) static InstanceName: Shape = Shape::new("InstanceName", Kind::String(&[])).max(255.0);

pub(super) static InstancePatchState: Shape = Shape::new(
    "InstancePatchState",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceId", &InstanceId).required(),
        Member::new("PatchGroup", &PatchGroup).required(),
        Member::new("BaselineId", &BaselineId).required(),
        Member::new("SnapshotId", &SnapshotId),
        Member::new("InstallOverrideList", &InstallOverrideList),
        Member::new("OwnerInformation", &OwnerInformation),
        Member::new("InstalledCount", &PatchInstalledCount),
        Member::new("InstalledOtherCount", &PatchInstalledOtherCount),
        Member::new("InstalledPendingRebootCount", &PatchInstalledPendingRebootCount),
        Member::new("InstalledRejectedCount", &PatchInstalledRejectedCount),
        Member::new("MissingCount", &PatchMissingCount),
        Member::new("FailedCount", &PatchFailedCount),
        Member::new("UnreportedNotApplicableCount", &PatchUnreportedNotApplicableCount),
        Member::new("NotApplicableCount", &PatchNotApplicableCount),
        Member::new("AvailableSecurityUpdateCount", &PatchAvailableSecurityUpdateCount),
        Member::new("OperationStartTime", &DateTime).required(),
        Member::new("OperationEndTime", &DateTime).required(),
        Member::new("Operation", &PatchOperationType).required(),
        Member::new("LastNoRebootInstallOperationTime", &DateTime),
        Member::new("RebootOption", &RebootOption),
        Member::new("CriticalNonCompliantCount", &PatchCriticalNonCompliantCount),
        Member::new("SecurityNonCompliantCount", &PatchSecurityNonCompliantCount),
        Member::new("OtherNonCompliantCount", &PatchOtherNonCompliantCount),
    ])),
);

pub(super) static InstancePatchStateFilter: Shape = Shape::new(
    "InstancePatchStateFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &InstancePatchStateFilterKey).required(),
        Member::new("Values", &InstancePatchStateFilterValues).required(),
        Member::new("Type", &InstancePatchStateOperatorType).required(),
    ])),
);

pub(super) static InstancePatchStateFilterKey: Shape =
    Shape::new("InstancePatchStateFilterKey", Kind::String(&[])).min(1.0).max(200.0);

pub(super) static InstancePatchStateFilterList: Shape =
    Shape::new("InstancePatchStateFilterList", Kind::List(&Member::new("member", &InstancePatchStateFilter), false))
        .min(0.0)
        .max(4.0);

pub(super) static InstancePatchStateFilterValue: Shape = Shape::new("InstancePatchStateFilterValue", Kind::String(&[]));

pub(super) static InstancePatchStateFilterValues: Shape = Shape::new(
    "InstancePatchStateFilterValues",
    Kind::List(&Member::new("member", &InstancePatchStateFilterValue), false),
)
.min(1.0)
.max(1.0);

pub(super) static InstancePatchStateList: Shape =
    Shape::new("InstancePatchStateList", Kind::List(&Member::new("member", &InstancePatchState), false));

pub(super) static InstancePatchStateOperatorType: Shape =
    Shape::new("InstancePatchStateOperatorType", Kind::String(&["Equal", "NotEqual", "LessThan", "GreaterThan"]));

pub(super) static InstancePatchStatesList: Shape =
    Shape::new("InstancePatchStatesList", Kind::List(&Member::new("member", &InstancePatchState), false))
        .min(1.0)
        .max(5.0);

pub(super) static InstanceProperties: Shape =
    Shape::new("InstanceProperties", Kind::List(&Member::new("member", &InstanceProperty), false));

pub(super) static InstanceProperty: Shape = Shape::new(
    "InstanceProperty",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &InstanceName),
        Member::new("InstanceId", &InstanceId),
        Member::new("InstanceType", &InstanceType),
        Member::new("InstanceRole", &InstanceRole),
        Member::new("KeyName", &KeyName),
        Member::new("InstanceState", &InstanceState),
        Member::new("Architecture", &Architecture),
        Member::new("IPAddress", &IPAddress),
        Member::new("LaunchTime", &DateTime),
        Member::new("PingStatus", &PingStatus),
        Member::new("LastPingDateTime", &DateTime),
        Member::new("AgentVersion", &Version),
        Member::new("PlatformType", &PlatformType),
        Member::new("PlatformName", &PlatformName),
        Member::new("PlatformVersion", &PlatformVersion),
        Member::new("ActivationId", &ActivationId),
        Member::new("IamRole", &IamRole),
        Member::new("RegistrationDate", &DateTime),
        Member::new("ResourceType", &String),
        Member::new("ComputerName", &ComputerName),
        Member::new("AssociationStatus", &StatusName),
        Member::new("LastAssociationExecutionDate", &DateTime),
        Member::new("LastSuccessfulAssociationExecutionDate", &DateTime),
        Member::new("AssociationOverview", &InstanceAggregatedAssociationOverview),
        Member::new("SourceId", &SourceId),
        Member::new("SourceType", &SourceType),
        Member::new("SourceLocation", &SourceLocation),
        Member::new("AvailabilityZone", &AvailabilityZone),
    ])),
);

pub(super) static InstancePropertyFilter: Shape = Shape::new(
    "InstancePropertyFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("key", &InstancePropertyFilterKey).required(),
        Member::new("valueSet", &InstancePropertyFilterValueSet).required(),
    ])),
);

pub(super) static InstancePropertyFilterKey: Shape = Shape::new(
    "InstancePropertyFilterKey",
    Kind::String(&[
        "InstanceIds",
        "AgentVersion",
        "PingStatus",
        "PlatformTypes",
        "DocumentName",
        "ActivationIds",
        "IamRole",
        "ResourceType",
        "AssociationStatus",
    ]),
);

pub(super) static InstancePropertyFilterList: Shape =
    Shape::new("InstancePropertyFilterList", Kind::List(&Member::new("member", &InstancePropertyFilter), false))
        .min(1.0)
        .max(40.0);

pub(super) static InstancePropertyFilterOperator: Shape = Shape::new(
    "InstancePropertyFilterOperator",
    Kind::String(&["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan"]),
);

pub(super) static InstancePropertyFilterValue: Shape =
    Shape::new("InstancePropertyFilterValue", Kind::String(&[])).min(1.0).max(100000.0).pattern("^.{1,100000}$");

pub(super) static InstancePropertyFilterValueSet: Shape = Shape::new(
    "InstancePropertyFilterValueSet",
    Kind::List(&Member::new("member", &InstancePropertyFilterValue), false),
)
.min(1.0)
.max(40.0);

pub(super) static InstancePropertyStringFilter: Shape = Shape::new(
    "InstancePropertyStringFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &InstancePropertyStringFilterKey).required(),
        Member::new("Values", &InstancePropertyFilterValueSet).required(),
        Member::new("Operator", &InstancePropertyFilterOperator),
    ])),
);

pub(super) static InstancePropertyStringFilterKey: Shape =
    Shape::new("InstancePropertyStringFilterKey", Kind::String(&[])).min(1.0).max(100000.0).pattern("^.{1,100000}$");

pub(super) static InstancePropertyStringFilterList: Shape = Shape::new(
    "InstancePropertyStringFilterList",
    Kind::List(&Member::new("member", &InstancePropertyStringFilter), false),
)
.min(1.0)
.max(40.0);

pub(super) static InstanceRole: Shape = Shape::new("InstanceRole", Kind::String(&[])).max(120.0);

pub(super) static InstanceState: Shape = Shape::new("InstanceState", Kind::String(&[])).max(120.0);

pub(super) static InstanceStatus: Shape = Shape::new("InstanceStatus", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static InstanceTagName: Shape = Shape::new("InstanceTagName", Kind::String(&[])).max(255.0);

pub(super) static InstanceType: Shape = Shape::new("InstanceType", Kind::String(&[])).max(120.0);

pub(super) static InstancesCount: Shape = Shape::new("InstancesCount", Kind::Integer);

pub(super) static Integer: Shape = Shape::new("Integer", Kind::Integer);

pub(super) static InternalServerError: Shape = Shape::new(
    "InternalServerError",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InternalServerError", 500, false)),
);

pub(super) static InvalidActivation: Shape = Shape::new(
    "InvalidActivation",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidActivation", 400, true)),
);

pub(super) static InvalidActivationId: Shape = Shape::new(
    "InvalidActivationId",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidActivationId", 400, true)),
);

pub(super) static InvalidAggregatorException: Shape = Shape::new(
    "InvalidAggregatorException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidAggregatorException", 400, true)),
);

pub(super) static InvalidAllowedPatternException: Shape = Shape::new(
    "InvalidAllowedPatternException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "InvalidAllowedPatternException",
        400,
        true,
    )),
);

pub(super) static InvalidAssociation: Shape = Shape::new(
    "InvalidAssociation",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidAssociation", 400, true)),
);

pub(super) static InvalidAssociationVersion: Shape = Shape::new(
    "InvalidAssociationVersion",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidAssociationVersion", 400, true)),
);

pub(super) static InvalidAutomationExecutionParametersException: Shape = Shape::new(
    "InvalidAutomationExecutionParametersException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "InvalidAutomationExecutionParametersException",
        400,
        true,
    )),
);

pub(super) static InvalidAutomationSignalException: Shape = Shape::new(
    "InvalidAutomationSignalException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "InvalidAutomationSignalException",
        400,
        true,
    )),
);

pub(super) static InvalidAutomationStatusUpdateException: Shape = Shape::new(
    "InvalidAutomationStatusUpdateException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "InvalidAutomationStatusUpdateException",
        400,
        true,
    )),
);

pub(super) static InvalidCommandId: Shape =
    Shape::new("InvalidCommandId", Kind::Structure(&Structure::new(&[]).error("InvalidCommandId", 400, true)));

pub(super) static InvalidDeleteInventoryParametersException: Shape = Shape::new(
    "InvalidDeleteInventoryParametersException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "InvalidDeleteInventoryParametersException",
        400,
        true,
    )),
);

pub(super) static InvalidDeletionIdException: Shape = Shape::new(
    "InvalidDeletionIdException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidDeletionIdException", 400, true)),
);

pub(super) static InvalidDocument: Shape = Shape::new(
    "InvalidDocument",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidDocument", 400, true)),
);

pub(super) static InvalidDocumentContent: Shape = Shape::new(
    "InvalidDocumentContent",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidDocumentContent", 400, true)),
);

pub(super) static InvalidDocumentOperation: Shape = Shape::new(
    "InvalidDocumentOperation",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidDocumentOperation", 400, true)),
);

pub(super) static InvalidDocumentSchemaVersion: Shape = Shape::new(
    "InvalidDocumentSchemaVersion",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "InvalidDocumentSchemaVersion",
        400,
        true,
    )),
);

pub(super) static InvalidDocumentType: Shape = Shape::new(
    "InvalidDocumentType",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidDocumentType", 400, true)),
);

pub(super) static InvalidDocumentVersion: Shape = Shape::new(
    "InvalidDocumentVersion",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidDocumentVersion", 400, true)),
);

pub(super) static InvalidFilter: Shape = Shape::new(
    "InvalidFilter",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidFilter", 400, true)),
);

pub(super) static InvalidFilterKey: Shape =
    Shape::new("InvalidFilterKey", Kind::Structure(&Structure::new(&[]).error("InvalidFilterKey", 400, true)));

pub(super) static InvalidFilterOption: Shape = Shape::new(
    "InvalidFilterOption",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error("InvalidFilterOption", 400, true)),
);

pub(super) static InvalidFilterValue: Shape = Shape::new(
    "InvalidFilterValue",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidFilterValue", 400, true)),
);

pub(super) static InvalidInstanceId: Shape = Shape::new(
    "InvalidInstanceId",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidInstanceId", 400, true)),
);

pub(super) static InvalidInstanceInformationFilterValue: Shape = Shape::new(
    "InvalidInstanceInformationFilterValue",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "InvalidInstanceInformationFilterValue",
        400,
        true,
    )),
);

pub(super) static InvalidInstancePropertyFilterValue: Shape = Shape::new(
    "InvalidInstancePropertyFilterValue",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "InvalidInstancePropertyFilterValue",
        400,
        true,
    )),
);

pub(super) static InvalidInventoryGroupException: Shape = Shape::new(
    "InvalidInventoryGroupException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "InvalidInventoryGroupException",
        400,
        true,
    )),
);

pub(super) static InvalidInventoryItemContextException: Shape = Shape::new(
    "InvalidInventoryItemContextException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "InvalidInventoryItemContextException",
        400,
        true,
    )),
);

pub(super) static InvalidInventoryRequestException: Shape = Shape::new(
    "InvalidInventoryRequestException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "InvalidInventoryRequestException",
        400,
        true,
    )),
);

pub(super) static InvalidItemContentException: Shape = Shape::new(
    "InvalidItemContentException",
    Kind::Structure(
        &Structure::new(&[Member::new("TypeName", &InventoryItemTypeName), Member::new("Message", &String)]).error(
            "InvalidItemContentException",
            400,
            true,
        ),
    ),
);

pub(super) static InvalidKeyId: Shape = Shape::new(
    "InvalidKeyId",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error("InvalidKeyId", 400, true)),
);

pub(super) static InvalidNextToken: Shape = Shape::new(
    "InvalidNextToken",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidNextToken", 400, true)),
);

pub(super) static InvalidNotificationConfig: Shape = Shape::new(
    "InvalidNotificationConfig",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidNotificationConfig", 400, true)),
);

pub(super) static InvalidOptionException: Shape = Shape::new(
    "InvalidOptionException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidOptionException", 400, true)),
);

pub(super) static InvalidOutputFolder: Shape =
    Shape::new("InvalidOutputFolder", Kind::Structure(&Structure::new(&[]).error("InvalidOutputFolder", 400, true)));

pub(super) static InvalidOutputLocation: Shape = Shape::new(
    "InvalidOutputLocation",
    Kind::Structure(&Structure::new(&[]).error("InvalidOutputLocation", 400, true)),
);

pub(super) static InvalidParameters: Shape = Shape::new(
    "InvalidParameters",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidParameters", 400, true)),
);

pub(super) static InvalidPermissionType: Shape = Shape::new(
    "InvalidPermissionType",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidPermissionType", 400, true)),
);

pub(super) static InvalidPluginName: Shape =
    Shape::new("InvalidPluginName", Kind::Structure(&Structure::new(&[]).error("InvalidPluginName", 400, true)));

pub(super) static InvalidPolicyAttributeException: Shape = Shape::new(
    "InvalidPolicyAttributeException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "InvalidPolicyAttributeException",
        400,
        true,
    )),
);

pub(super) static InvalidPolicyTypeException: Shape = Shape::new(
    "InvalidPolicyTypeException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error("InvalidPolicyTypeException", 400, true)),
);

pub(super) static InvalidResourceId: Shape =
    Shape::new("InvalidResourceId", Kind::Structure(&Structure::new(&[]).error("InvalidResourceId", 400, true)));

pub(super) static InvalidResourceType: Shape =
    Shape::new("InvalidResourceType", Kind::Structure(&Structure::new(&[]).error("InvalidResourceType", 400, true)));

pub(super) static InvalidResultAttributeException: Shape = Shape::new(
    "InvalidResultAttributeException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "InvalidResultAttributeException",
        400,
        true,
    )),
);

pub(super) static InvalidRole: Shape = Shape::new(
    "InvalidRole",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidRole", 400, true)),
);

pub(super) static InvalidSchedule: Shape = Shape::new(
    "InvalidSchedule",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidSchedule", 400, true)),
);

pub(super) static InvalidTag: Shape = Shape::new(
    "InvalidTag",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidTag", 400, true)),
);

pub(super) static InvalidTarget: Shape = Shape::new(
    "InvalidTarget",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidTarget", 400, true)),
);

pub(super) static InvalidTargetMaps: Shape = Shape::new(
    "InvalidTargetMaps",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidTargetMaps", 400, true)),
);

pub(super) static InvalidTypeNameException: Shape = Shape::new(
    "InvalidTypeNameException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidTypeNameException", 400, true)),
);

pub(super) static InvalidUpdate: Shape = Shape::new(
    "InvalidUpdate",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("InvalidUpdate", 400, true)),
);

pub(super) static InventoryAggregator: Shape = Shape::new(
    "InventoryAggregator",
    Kind::Structure(&Structure::new(&[
        Member::new("Expression", &InventoryAggregatorExpression),
        Member::new("Aggregators", &InventoryAggregatorList),
        Member::new("Groups", &InventoryGroupList),
    ])),
);

pub(super) static InventoryAggregatorExpression: Shape =
    Shape::new("InventoryAggregatorExpression", Kind::String(&[])).min(1.0).max(1000.0);

pub(super) static InventoryAggregatorList: Shape =
    Shape::new("InventoryAggregatorList", Kind::List(&Member::new("member", &InventoryAggregator), false))
        .min(1.0)
        .max(10.0);

pub(super) static InventoryAttributeDataType: Shape =
    Shape::new("InventoryAttributeDataType", Kind::String(&["string", "number"]));

pub(super) static InventoryDeletionLastStatusMessage: Shape =
    Shape::new("InventoryDeletionLastStatusMessage", Kind::String(&[]));

pub(super) static InventoryDeletionLastStatusUpdateTime: Shape =
    Shape::new("InventoryDeletionLastStatusUpdateTime", Kind::Timestamp(None));

pub(super) static InventoryDeletionStartTime: Shape = Shape::new("InventoryDeletionStartTime", Kind::Timestamp(None));

pub(super) static InventoryDeletionStatus: Shape =
    Shape::new("InventoryDeletionStatus", Kind::String(&["InProgress", "Complete"]));

pub(super) static InventoryDeletionStatusItem: Shape = Shape::new(
    "InventoryDeletionStatusItem",
    Kind::Structure(&Structure::new(&[
        Member::new("DeletionId", &UUID),
        Member::new("TypeName", &InventoryItemTypeName),
        Member::new("DeletionStartTime", &InventoryDeletionStartTime),
        Member::new("LastStatus", &InventoryDeletionStatus),
        Member::new("LastStatusMessage", &InventoryDeletionLastStatusMessage),
        Member::new("DeletionSummary", &InventoryDeletionSummary),
        Member::new("LastStatusUpdateTime", &InventoryDeletionLastStatusUpdateTime),
    ])),
);

pub(super) static InventoryDeletionSummary: Shape = Shape::new(
    "InventoryDeletionSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("TotalCount", &TotalCount),
        Member::new("RemainingCount", &RemainingCount),
        Member::new("SummaryItems", &InventoryDeletionSummaryItems),
    ])),
);

pub(super) static InventoryDeletionSummaryItem: Shape = Shape::new(
    "InventoryDeletionSummaryItem",
    Kind::Structure(&Structure::new(&[
        Member::new("Version", &InventoryItemSchemaVersion),
        Member::new("Count", &ResourceCount),
        Member::new("RemainingCount", &RemainingCount),
    ])),
);

pub(super) static InventoryDeletionSummaryItems: Shape = Shape::new(
    "InventoryDeletionSummaryItems",
    Kind::List(&Member::new("member", &InventoryDeletionSummaryItem), false),
);

pub(super) static InventoryDeletionsList: Shape =
    Shape::new("InventoryDeletionsList", Kind::List(&Member::new("member", &InventoryDeletionStatusItem), false));

pub(super) static InventoryFilter: Shape = Shape::new(
    "InventoryFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &InventoryFilterKey).required(),
        Member::new("Values", &InventoryFilterValueList).required(),
        Member::new("Type", &InventoryQueryOperatorType),
    ])),
);

pub(super) static InventoryFilterKey: Shape = Shape::new("InventoryFilterKey", Kind::String(&[])).min(1.0).max(200.0);

pub(super) static InventoryFilterList: Shape =
    Shape::new("InventoryFilterList", Kind::List(&Member::new("member", &InventoryFilter), false)).min(1.0).max(5.0);

pub(super) static InventoryFilterValue: Shape = Shape::new("InventoryFilterValue", Kind::String(&[]));

pub(super) static InventoryFilterValueList: Shape =
    Shape::new("InventoryFilterValueList", Kind::List(&Member::new("member", &InventoryFilterValue), false))
        .min(1.0)
        .max(40.0);

pub(super) static InventoryGroup: Shape = Shape::new(
    "InventoryGroup",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &InventoryGroupName).required(),
        Member::new("Filters", &InventoryFilterList).required(),
    ])),
);

pub(super) static InventoryGroupList: Shape =
    Shape::new("InventoryGroupList", Kind::List(&Member::new("member", &InventoryGroup), false)).min(1.0).max(15.0);

pub(super) static InventoryGroupName: Shape = Shape::new("InventoryGroupName", Kind::String(&[])).min(1.0).max(200.0);

pub(super) static InventoryItem: Shape = Shape::new(
    "InventoryItem",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeName", &InventoryItemTypeName).required(),
        Member::new("SchemaVersion", &InventoryItemSchemaVersion).required(),
        Member::new("CaptureTime", &InventoryItemCaptureTime).required(),
        Member::new("ContentHash", &InventoryItemContentHash),
        Member::new("Content", &InventoryItemEntryList),
        Member::new("Context", &InventoryItemContentContext),
    ])),
);

pub(super) static InventoryItemAttribute: Shape = Shape::new(
    "InventoryItemAttribute",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &InventoryItemAttributeName).required(),
        Member::new("DataType", &InventoryAttributeDataType).required(),
    ])),
);

pub(super) static InventoryItemAttributeList: Shape =
    Shape::new("InventoryItemAttributeList", Kind::List(&Member::new("member", &InventoryItemAttribute), false))
        .min(1.0)
        .max(50.0);

pub(super) static InventoryItemAttributeName: Shape = Shape::new("InventoryItemAttributeName", Kind::String(&[]));

pub(super) static InventoryItemCaptureTime: Shape = Shape::new("InventoryItemCaptureTime", Kind::String(&[])).pattern(
    "^(20)[0-9][0-9]-(0[1-9]|1[012])-([12][0-9]|3[01]|0[1-9])(T)(2[0-3]|[0-1][0-9])(:[0-5][0-9])(:[0-5][0-9])(Z)$",
);

pub(super) static InventoryItemContentContext: Shape = Shape::new(
    "InventoryItemContentContext",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false),
)
.min(0.0)
.max(50.0);

pub(super) static InventoryItemContentHash: Shape =
    Shape::new("InventoryItemContentHash", Kind::String(&[])).max(256.0);

pub(super) static InventoryItemEntry: Shape = Shape::new(
    "InventoryItemEntry",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false),
)
.min(0.0)
.max(50.0);

pub(super) static InventoryItemEntryList: Shape =
    Shape::new("InventoryItemEntryList", Kind::List(&Member::new("member", &InventoryItemEntry), false))
        .min(0.0)
        .max(10000.0);

pub(super) static InventoryItemList: Shape =
    Shape::new("InventoryItemList", Kind::List(&Member::new("member", &InventoryItem), false)).min(1.0).max(30.0);

pub(super) static InventoryItemSchema: Shape = Shape::new(
    "InventoryItemSchema",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeName", &InventoryItemTypeName).required(),
        Member::new("Version", &InventoryItemSchemaVersion),
        Member::new("Attributes", &InventoryItemAttributeList).required(),
        Member::new("DisplayName", &InventoryTypeDisplayName),
    ])),
);

pub(super) static InventoryItemSchemaResultList: Shape =
    Shape::new("InventoryItemSchemaResultList", Kind::List(&Member::new("member", &InventoryItemSchema), false));

pub(super) static InventoryItemSchemaVersion: Shape =
    Shape::new("InventoryItemSchemaVersion", Kind::String(&[])).pattern("^([0-9]{1,6})(\\.[0-9]{1,6})$");

pub(super) static InventoryItemTypeName: Shape =
    Shape::new("InventoryItemTypeName", Kind::String(&[])).min(1.0).max(100.0).pattern("^(AWS|Custom):.*$");

pub(super) static InventoryItemTypeNameFilter: Shape =
    Shape::new("InventoryItemTypeNameFilter", Kind::String(&[])).min(0.0).max(100.0);

pub(super) static InventoryQueryOperatorType: Shape = Shape::new(
    "InventoryQueryOperatorType",
    Kind::String(&["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan", "Exists"]),
);

pub(super) static InventoryResultEntity: Shape = Shape::new(
    "InventoryResultEntity",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &InventoryResultEntityId),
        Member::new("Data", &InventoryResultItemMap),
    ])),
);

pub(super) static InventoryResultEntityId: Shape = Shape::new("InventoryResultEntityId", Kind::String(&[]));

pub(super) static InventoryResultEntityList: Shape =
    Shape::new("InventoryResultEntityList", Kind::List(&Member::new("member", &InventoryResultEntity), false));

pub(super) static InventoryResultItem: Shape = Shape::new(
    "InventoryResultItem",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeName", &InventoryItemTypeName).required(),
        Member::new("SchemaVersion", &InventoryItemSchemaVersion).required(),
        Member::new("CaptureTime", &InventoryItemCaptureTime),
        Member::new("ContentHash", &InventoryItemContentHash),
        Member::new("Content", &InventoryItemEntryList).required(),
    ])),
);

pub(super) static InventoryResultItemKey: Shape = Shape::new("InventoryResultItemKey", Kind::String(&[]));

pub(super) static InventoryResultItemMap: Shape = Shape::new(
    "InventoryResultItemMap",
    Kind::Map(&Member::new("key", &InventoryResultItemKey), &Member::new("value", &InventoryResultItem), false),
);

pub(super) static InventorySchemaDeleteOption: Shape =
    Shape::new("InventorySchemaDeleteOption", Kind::String(&["DisableSchema", "DeleteSchema"]));

pub(super) static InventoryTypeDisplayName: Shape = Shape::new("InventoryTypeDisplayName", Kind::String(&[]));

pub(super) static InvocationDoesNotExist: Shape = Shape::new(
    "InvocationDoesNotExist",
    Kind::Structure(&Structure::new(&[]).error("InvocationDoesNotExist", 400, true)),
);

pub(super) static InvocationTraceOutput: Shape = Shape::new("InvocationTraceOutput", Kind::String(&[])).max(2500.0);

pub(super) static IpAddress: Shape = Shape::new("IpAddress", Kind::String(&[])).min(1.0).max(46.0).sensitive();

pub(super) static IsSubTypeSchema: Shape = Shape::new("IsSubTypeSchema", Kind::Boolean);

pub(super) static ItemContentMismatchException: Shape = Shape::new(
    "ItemContentMismatchException",
    Kind::Structure(
        &Structure::new(&[Member::new("TypeName", &InventoryItemTypeName), Member::new("Message", &String)]).error(
            "ItemContentMismatchException",
            400,
            true,
        ),
    ),
);

pub(super) static ItemSizeLimitExceededException: Shape = Shape::new(
    "ItemSizeLimitExceededException",
    Kind::Structure(
        &Structure::new(&[Member::new("TypeName", &InventoryItemTypeName), Member::new("Message", &String)]).error(
            "ItemSizeLimitExceededException",
            400,
            true,
        ),
    ),
);

pub(super) static KeyList: Shape = Shape::new("KeyList", Kind::List(&Member::new("member", &TagKey), false));

pub(super) static KeyName: Shape = Shape::new("KeyName", Kind::String(&[])).max(255.0);

pub(super) static LabelParameterVersionRequest: Shape = Shape::new(
    "LabelParameterVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PSParameterName).required(),
        Member::new("ParameterVersion", &PSParameterVersion),
        Member::new("Labels", &ParameterLabelList).required(),
    ])),
);

pub(super) static LabelParameterVersionResult: Shape = Shape::new(
    "LabelParameterVersionResult",
    Kind::Structure(&Structure::new(&[
        Member::new("InvalidLabels", &ParameterLabelList),
        Member::new("ParameterVersion", &PSParameterVersion),
    ])),
);

pub(super) static LastResourceDataSyncMessage: Shape = Shape::new("LastResourceDataSyncMessage", Kind::String(&[]));

pub(super) static LastResourceDataSyncStatus: Shape =
    Shape::new("LastResourceDataSyncStatus", Kind::String(&["Successful", "Failed", "InProgress"]));

pub(super) static LastResourceDataSyncTime: Shape = Shape::new("LastResourceDataSyncTime", Kind::Timestamp(None));

pub(super) static LastSuccessfulResourceDataSyncTime: Shape =
    Shape::new("LastSuccessfulResourceDataSyncTime", Kind::Timestamp(None));

pub(super) static ListAssociationVersionsRequest: Shape = Shape::new(
    "ListAssociationVersionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationId", &AssociationId).required(),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListAssociationVersionsResult: Shape = Shape::new(
    "ListAssociationVersionsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationVersions", &AssociationVersionList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListAssociationsRequest: Shape = Shape::new(
    "ListAssociationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationFilterList", &AssociationFilterList),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListAssociationsResult: Shape = Shape::new(
    "ListAssociationsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Associations", &AssociationList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListCloudConnectorsRequest: Shape = Shape::new(
    "ListCloudConnectorsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("MaxResults", &CloudConnectorMaxResults),
        Member::new("NextToken", &NextToken),
        Member::new("Filters", &CloudConnectorFilterList),
    ])),
);

pub(super) static ListCloudConnectorsResult: Shape = Shape::new(
    "ListCloudConnectorsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("CloudConnectors", &CloudConnectorSummaryList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListCommandInvocationsRequest: Shape = Shape::new(
    "ListCommandInvocationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CommandId", &CommandId),
        Member::new("InstanceId", &InstanceId),
        Member::new("MaxResults", &CommandMaxResults),
        Member::new("NextToken", &NextToken),
        Member::new("Filters", &CommandFilterList),
        Member::new("Details", &Boolean),
    ])),
);

pub(super) static ListCommandInvocationsResult: Shape = Shape::new(
    "ListCommandInvocationsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("CommandInvocations", &CommandInvocationList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListCommandsRequest: Shape = Shape::new(
    "ListCommandsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CommandId", &CommandId),
        Member::new("InstanceId", &InstanceId),
        Member::new("MaxResults", &CommandMaxResults),
        Member::new("NextToken", &NextToken),
        Member::new("Filters", &CommandFilterList),
    ])),
);

pub(super) static ListCommandsResult: Shape = Shape::new(
    "ListCommandsResult",
    Kind::Structure(&Structure::new(&[Member::new("Commands", &CommandList), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListComplianceItemsRequest: Shape = Shape::new(
    "ListComplianceItemsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &ComplianceStringFilterList),
        Member::new("ResourceIds", &ComplianceResourceIdList),
        Member::new("ResourceTypes", &ComplianceResourceTypeList),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static ListComplianceItemsResult: Shape = Shape::new(
    "ListComplianceItemsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ComplianceItems", &ComplianceItemList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListComplianceSummariesRequest: Shape = Shape::new(
    "ListComplianceSummariesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &ComplianceStringFilterList),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static ListComplianceSummariesResult: Shape = Shape::new(
    "ListComplianceSummariesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ComplianceSummaryItems", &ComplianceSummaryItemList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListDocumentMetadataHistoryRequest: Shape = Shape::new(
    "ListDocumentMetadataHistoryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentName).required(),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Metadata", &DocumentMetadataEnum).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static ListDocumentMetadataHistoryResponse: Shape = Shape::new(
    "ListDocumentMetadataHistoryResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentName),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Author", &DocumentAuthor),
        Member::new("Metadata", &DocumentMetadataResponseInfo),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListDocumentVersionsRequest: Shape = Shape::new(
    "ListDocumentVersionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN).required(),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListDocumentVersionsResult: Shape = Shape::new(
    "ListDocumentVersionsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("DocumentVersions", &DocumentVersionList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListDocumentsRequest: Shape = Shape::new(
    "ListDocumentsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DocumentFilterList", &DocumentFilterList),
        Member::new("Filters", &DocumentKeyValuesFilterList),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListDocumentsResult: Shape = Shape::new(
    "ListDocumentsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("DocumentIdentifiers", &DocumentIdentifierList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListInventoryEntriesRequest: Shape = Shape::new(
    "ListInventoryEntriesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceId", &InstanceId).required(),
        Member::new("TypeName", &InventoryItemTypeName).required(),
        Member::new("Filters", &InventoryFilterList),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static ListInventoryEntriesResult: Shape = Shape::new(
    "ListInventoryEntriesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeName", &InventoryItemTypeName),
        Member::new("InstanceId", &InstanceId),
        Member::new("SchemaVersion", &InventoryItemSchemaVersion),
        Member::new("CaptureTime", &InventoryItemCaptureTime),
        Member::new("Entries", &InventoryItemEntryList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListNodesRequest: Shape = Shape::new(
    "ListNodesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SyncName", &ResourceDataSyncName),
        Member::new("Filters", &NodeFilterList),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static ListNodesResult: Shape = Shape::new(
    "ListNodesResult",
    Kind::Structure(&Structure::new(&[Member::new("Nodes", &NodeList), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListNodesSummaryRequest: Shape = Shape::new(
    "ListNodesSummaryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SyncName", &ResourceDataSyncName),
        Member::new("Filters", &NodeFilterList),
        Member::new("Aggregators", &NodeAggregatorList).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static ListNodesSummaryResult: Shape = Shape::new(
    "ListNodesSummaryResult",
    Kind::Structure(&Structure::new(&[Member::new("Summary", &NodeSummaryList), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListOpsItemEventsRequest: Shape = Shape::new(
    "ListOpsItemEventsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &OpsItemEventFilters),
        Member::new("MaxResults", &OpsItemEventMaxResults),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static ListOpsItemEventsResponse: Shape = Shape::new(
    "ListOpsItemEventsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &String),
        Member::new("Summaries", &OpsItemEventSummaries),
    ])),
);

pub(super) static ListOpsItemRelatedItemsRequest: Shape = Shape::new(
    "ListOpsItemRelatedItemsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpsItemId", &OpsItemId),
        Member::new("Filters", &OpsItemRelatedItemsFilters),
        Member::new("MaxResults", &OpsItemRelatedItemsMaxResults),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static ListOpsItemRelatedItemsResponse: Shape = Shape::new(
    "ListOpsItemRelatedItemsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &String),
        Member::new("Summaries", &OpsItemRelatedItemSummaries),
    ])),
);

pub(super) static ListOpsMetadataMaxResults: Shape =
    Shape::new("ListOpsMetadataMaxResults", Kind::Integer).min(1.0).max(50.0);

pub(super) static ListOpsMetadataRequest: Shape = Shape::new(
    "ListOpsMetadataRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &OpsMetadataFilterList),
        Member::new("MaxResults", &ListOpsMetadataMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListOpsMetadataResult: Shape = Shape::new(
    "ListOpsMetadataResult",
    Kind::Structure(&Structure::new(&[
        Member::new("OpsMetadataList", &OpsMetadataList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListResourceComplianceSummariesRequest: Shape = Shape::new(
    "ListResourceComplianceSummariesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filters", &ComplianceStringFilterList),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static ListResourceComplianceSummariesResult: Shape = Shape::new(
    "ListResourceComplianceSummariesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceComplianceSummaryItems", &ResourceComplianceSummaryItemList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListResourceDataSyncRequest: Shape = Shape::new(
    "ListResourceDataSyncRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SyncType", &ResourceDataSyncType),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static ListResourceDataSyncResult: Shape = Shape::new(
    "ListResourceDataSyncResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceDataSyncItems", &ResourceDataSyncItemList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListTagsForResourceRequest: Shape = Shape::new(
    "ListTagsForResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceType", &ResourceTypeForTagging).required(),
        Member::new("ResourceId", &ResourceId).required(),
    ])),
);

pub(super) static ListTagsForResourceResult: Shape =
    Shape::new("ListTagsForResourceResult", Kind::Structure(&Structure::new(&[Member::new("TagList", &TagList)])));

pub(super) static LoggingInfo: Shape = Shape::new(
    "LoggingInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("S3BucketName", &S3BucketName).required(),
        Member::new("S3KeyPrefix", &S3KeyPrefix),
        Member::new("S3Region", &S3Region).required(),
    ])),
);

pub(super) static Long: Shape = Shape::new("Long", Kind::Long);

pub(super) static MaintenanceWindowAllowUnassociatedTargets: Shape =
    Shape::new("MaintenanceWindowAllowUnassociatedTargets", Kind::Boolean);

pub(super) static MaintenanceWindowAutomationParameters: Shape = Shape::new(
    "MaintenanceWindowAutomationParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Parameters", &AutomationParameterMap),
    ])),
);

pub(super) static MaintenanceWindowCutoff: Shape =
    Shape::new("MaintenanceWindowCutoff", Kind::Integer).min(0.0).max(23.0);

pub(super) static MaintenanceWindowDescription: Shape =
    Shape::new("MaintenanceWindowDescription", Kind::String(&[])).min(1.0).max(128.0).sensitive();

pub(super) static MaintenanceWindowDurationHours: Shape =
    Shape::new("MaintenanceWindowDurationHours", Kind::Integer).min(1.0).max(24.0);

pub(super) static MaintenanceWindowEnabled: Shape = Shape::new("MaintenanceWindowEnabled", Kind::Boolean);

pub(super) static MaintenanceWindowExecution: Shape = Shape::new(
    "MaintenanceWindowExecution",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
        Member::new("Status", &MaintenanceWindowExecutionStatus),
        Member::new("StatusDetails", &MaintenanceWindowExecutionStatusDetails),
        Member::new("StartTime", &DateTime),
        Member::new("EndTime", &DateTime),
    ])),
);

pub(super) static MaintenanceWindowExecutionId: Shape = Shape::new("MaintenanceWindowExecutionId", Kind::String(&[]))
    .min(36.0)
    .max(36.0)
    .pattern("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$");

pub(super) static MaintenanceWindowExecutionList: Shape = Shape::new(
    "MaintenanceWindowExecutionList",
    Kind::List(&Member::new("member", &MaintenanceWindowExecution), false),
);

pub(super) static MaintenanceWindowExecutionStatus: Shape = Shape::new(
    "MaintenanceWindowExecutionStatus",
    Kind::String(&[
        "PENDING",
        "IN_PROGRESS",
        "SUCCESS",
        "FAILED",
        "TIMED_OUT",
        "CANCELLING",
        "CANCELLED",
        "SKIPPED_OVERLAPPING",
    ]),
);

pub(super) static MaintenanceWindowExecutionStatusDetails: Shape =
    Shape::new("MaintenanceWindowExecutionStatusDetails", Kind::String(&[])).min(0.0).max(250.0);

pub(super) static MaintenanceWindowExecutionTaskExecutionId: Shape =
    Shape::new("MaintenanceWindowExecutionTaskExecutionId", Kind::String(&[]));

pub(super) static MaintenanceWindowExecutionTaskId: Shape =
    Shape::new("MaintenanceWindowExecutionTaskId", Kind::String(&[]))
        .min(36.0)
        .max(36.0)
        .pattern("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$");

pub(super) static MaintenanceWindowExecutionTaskIdList: Shape = Shape::new(
    "MaintenanceWindowExecutionTaskIdList",
    Kind::List(&Member::new("member", &MaintenanceWindowExecutionTaskId), false),
);

pub(super) static MaintenanceWindowExecutionTaskIdentity: Shape = Shape::new(
    "MaintenanceWindowExecutionTaskIdentity",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
        Member::new("TaskExecutionId", &MaintenanceWindowExecutionTaskId),
        Member::new("Status", &MaintenanceWindowExecutionStatus),
        Member::new("StatusDetails", &MaintenanceWindowExecutionStatusDetails),
        Member::new("StartTime", &DateTime),
        Member::new("EndTime", &DateTime),
        Member::new("TaskArn", &MaintenanceWindowTaskArn),
        Member::new("TaskType", &MaintenanceWindowTaskType),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
        Member::new("TriggeredAlarms", &AlarmStateInformationList),
    ])),
);

pub(super) static MaintenanceWindowExecutionTaskIdentityList: Shape = Shape::new(
    "MaintenanceWindowExecutionTaskIdentityList",
    Kind::List(&Member::new("member", &MaintenanceWindowExecutionTaskIdentity), false),
);

pub(super) static MaintenanceWindowExecutionTaskInvocationId: Shape =
    Shape::new("MaintenanceWindowExecutionTaskInvocationId", Kind::String(&[]))
        .min(36.0)
        .max(36.0)
        .pattern("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$");

pub(super) static MaintenanceWindowExecutionTaskInvocationIdentity: Shape = Shape::new(
    "MaintenanceWindowExecutionTaskInvocationIdentity",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
        Member::new("TaskExecutionId", &MaintenanceWindowExecutionTaskId),
        Member::new("InvocationId", &MaintenanceWindowExecutionTaskInvocationId),
        Member::new("ExecutionId", &MaintenanceWindowExecutionTaskExecutionId),
        Member::new("TaskType", &MaintenanceWindowTaskType),
        Member::new("Parameters", &MaintenanceWindowExecutionTaskInvocationParameters),
        Member::new("Status", &MaintenanceWindowExecutionStatus),
        Member::new("StatusDetails", &MaintenanceWindowExecutionStatusDetails),
        Member::new("StartTime", &DateTime),
        Member::new("EndTime", &DateTime),
        Member::new("OwnerInformation", &OwnerInformation),
        Member::new("WindowTargetId", &MaintenanceWindowTaskTargetId),
    ])),
);

pub(super) static MaintenanceWindowExecutionTaskInvocationIdentityList: Shape = Shape::new(
    "MaintenanceWindowExecutionTaskInvocationIdentityList",
    Kind::List(&Member::new("member", &MaintenanceWindowExecutionTaskInvocationIdentity), false),
);

pub(super) static MaintenanceWindowExecutionTaskInvocationParameters: Shape =
    Shape::new("MaintenanceWindowExecutionTaskInvocationParameters", Kind::String(&[])).sensitive();

pub(super) static MaintenanceWindowFilter: Shape = Shape::new(
    "MaintenanceWindowFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &MaintenanceWindowFilterKey),
        Member::new("Values", &MaintenanceWindowFilterValues),
    ])),
);

pub(super) static MaintenanceWindowFilterKey: Shape =
    Shape::new("MaintenanceWindowFilterKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static MaintenanceWindowFilterList: Shape =
    Shape::new("MaintenanceWindowFilterList", Kind::List(&Member::new("member", &MaintenanceWindowFilter), false))
        .min(0.0)
        .max(5.0);

pub(super) static MaintenanceWindowFilterValue: Shape =
    Shape::new("MaintenanceWindowFilterValue", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static MaintenanceWindowFilterValues: Shape = Shape::new(
    "MaintenanceWindowFilterValues",
    Kind::List(&Member::new("member", &MaintenanceWindowFilterValue), false),
);

pub(super) static MaintenanceWindowId: Shape =
    Shape::new("MaintenanceWindowId", Kind::String(&[])).min(20.0).max(20.0).pattern("^mw-[0-9a-f]{17}$");

pub(super) static MaintenanceWindowIdentity: Shape = Shape::new(
    "MaintenanceWindowIdentity",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("Enabled", &MaintenanceWindowEnabled),
        Member::new("Duration", &MaintenanceWindowDurationHours),
        Member::new("Cutoff", &MaintenanceWindowCutoff),
        Member::new("Schedule", &MaintenanceWindowSchedule),
        Member::new("ScheduleTimezone", &MaintenanceWindowTimezone),
        Member::new("ScheduleOffset", &MaintenanceWindowOffset),
        Member::new("EndDate", &MaintenanceWindowStringDateTime),
        Member::new("StartDate", &MaintenanceWindowStringDateTime),
        Member::new("NextExecutionTime", &MaintenanceWindowStringDateTime),
    ])),
);

pub(super) static MaintenanceWindowIdentityForTarget: Shape = Shape::new(
    "MaintenanceWindowIdentityForTarget",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("Name", &MaintenanceWindowName),
    ])),
);

pub(super) static MaintenanceWindowIdentityList: Shape =
    Shape::new("MaintenanceWindowIdentityList", Kind::List(&Member::new("member", &MaintenanceWindowIdentity), false));

pub(super) static MaintenanceWindowLambdaClientContext: Shape =
    Shape::new("MaintenanceWindowLambdaClientContext", Kind::String(&[])).min(1.0).max(8000.0);

pub(super) static MaintenanceWindowLambdaParameters: Shape = Shape::new(
    "MaintenanceWindowLambdaParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("ClientContext", &MaintenanceWindowLambdaClientContext),
        Member::new("Qualifier", &MaintenanceWindowLambdaQualifier),
        Member::new("Payload", &MaintenanceWindowLambdaPayload),
    ])),
);

pub(super) static MaintenanceWindowLambdaPayload: Shape =
    Shape::new("MaintenanceWindowLambdaPayload", Kind::Blob(false)).max(4096.0).sensitive();

pub(super) static MaintenanceWindowLambdaQualifier: Shape =
    Shape::new("MaintenanceWindowLambdaQualifier", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static MaintenanceWindowMaxResults: Shape =
    Shape::new("MaintenanceWindowMaxResults", Kind::Integer).min(10.0).max(100.0);

pub(super) static MaintenanceWindowName: Shape =
    Shape::new("MaintenanceWindowName", Kind::String(&[])).min(3.0).max(128.0).pattern("^[a-zA-Z0-9_\\-.]{3,128}$");

pub(super) static MaintenanceWindowOffset: Shape =
    Shape::new("MaintenanceWindowOffset", Kind::Integer).min(1.0).max(6.0);

pub(super) static MaintenanceWindowResourceType: Shape =
    Shape::new("MaintenanceWindowResourceType", Kind::String(&["INSTANCE", "RESOURCE_GROUP"]));

pub(super) static MaintenanceWindowRunCommandParameters: Shape = Shape::new(
    "MaintenanceWindowRunCommandParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("Comment", &Comment),
        Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
        Member::new("DocumentHash", &DocumentHash),
        Member::new("DocumentHashType", &DocumentHashType),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("NotificationConfig", &NotificationConfig),
        Member::new("OutputS3BucketName", &S3BucketName),
        Member::new("OutputS3KeyPrefix", &S3KeyPrefix),
        Member::new("Parameters", &Parameters),
        Member::new("ServiceRoleArn", &ServiceRole),
        Member::new("TimeoutSeconds", &TimeoutSeconds),
    ])),
);

pub(super) static MaintenanceWindowSchedule: Shape =
    Shape::new("MaintenanceWindowSchedule", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static MaintenanceWindowSearchMaxResults: Shape =
    Shape::new("MaintenanceWindowSearchMaxResults", Kind::Integer).min(1.0);

pub(super) static MaintenanceWindowStepFunctionsInput: Shape =
    Shape::new("MaintenanceWindowStepFunctionsInput", Kind::String(&[])).max(4096.0).sensitive();

pub(super) static MaintenanceWindowStepFunctionsName: Shape =
    Shape::new("MaintenanceWindowStepFunctionsName", Kind::String(&[])).min(1.0).max(80.0);

pub(super) static MaintenanceWindowStepFunctionsParameters: Shape = Shape::new(
    "MaintenanceWindowStepFunctionsParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("Input", &MaintenanceWindowStepFunctionsInput),
        Member::new("Name", &MaintenanceWindowStepFunctionsName),
    ])),
);

pub(super) static MaintenanceWindowStringDateTime: Shape =
    Shape::new("MaintenanceWindowStringDateTime", Kind::String(&[]));

pub(super) static MaintenanceWindowTarget: Shape = Shape::new(
    "MaintenanceWindowTarget",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("WindowTargetId", &MaintenanceWindowTargetId),
        Member::new("ResourceType", &MaintenanceWindowResourceType),
        Member::new("Targets", &Targets),
        Member::new("OwnerInformation", &OwnerInformation),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
    ])),
);

pub(super) static MaintenanceWindowTargetId: Shape = Shape::new("MaintenanceWindowTargetId", Kind::String(&[]))
    .min(36.0)
    .max(36.0)
    .pattern("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$");

pub(super) static MaintenanceWindowTargetList: Shape =
    Shape::new("MaintenanceWindowTargetList", Kind::List(&Member::new("member", &MaintenanceWindowTarget), false));

pub(super) static MaintenanceWindowTask: Shape = Shape::new(
    "MaintenanceWindowTask",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("WindowTaskId", &MaintenanceWindowTaskId),
        Member::new("TaskArn", &MaintenanceWindowTaskArn),
        Member::new("Type", &MaintenanceWindowTaskType),
        Member::new("Targets", &Targets),
        Member::new("TaskParameters", &MaintenanceWindowTaskParameters),
        Member::new("Priority", &MaintenanceWindowTaskPriority),
        Member::new("LoggingInfo", &LoggingInfo),
        Member::new("ServiceRoleArn", &ServiceRole),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("CutoffBehavior", &MaintenanceWindowTaskCutoffBehavior),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
    ])),
);

pub(super) static MaintenanceWindowTaskArn: Shape =
    Shape::new("MaintenanceWindowTaskArn", Kind::String(&[])).min(1.0).max(1600.0);

pub(super) static MaintenanceWindowTaskCutoffBehavior: Shape =
    Shape::new("MaintenanceWindowTaskCutoffBehavior", Kind::String(&["CONTINUE_TASK", "CANCEL_TASK"]));

pub(super) static MaintenanceWindowTaskId: Shape = Shape::new("MaintenanceWindowTaskId", Kind::String(&[]))
    .min(36.0)
    .max(36.0)
    .pattern("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$");

pub(super) static MaintenanceWindowTaskInvocationParameters: Shape = Shape::new(
    "MaintenanceWindowTaskInvocationParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("RunCommand", &MaintenanceWindowRunCommandParameters),
        Member::new("Automation", &MaintenanceWindowAutomationParameters),
        Member::new("StepFunctions", &MaintenanceWindowStepFunctionsParameters),
        Member::new("Lambda", &MaintenanceWindowLambdaParameters),
    ])),
);

pub(super) static MaintenanceWindowTaskList: Shape =
    Shape::new("MaintenanceWindowTaskList", Kind::List(&Member::new("member", &MaintenanceWindowTask), false));

pub(super) static MaintenanceWindowTaskParameterName: Shape =
    Shape::new("MaintenanceWindowTaskParameterName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static MaintenanceWindowTaskParameterValue: Shape =
    Shape::new("MaintenanceWindowTaskParameterValue", Kind::String(&[])).min(1.0).max(255.0).sensitive();

pub(super) static MaintenanceWindowTaskParameterValueExpression: Shape = Shape::new(
    "MaintenanceWindowTaskParameterValueExpression",
    Kind::Structure(&Structure::new(&[Member::new("Values", &MaintenanceWindowTaskParameterValueList)])),
)
.sensitive();

pub(super) static MaintenanceWindowTaskParameterValueList: Shape = Shape::new(
    "MaintenanceWindowTaskParameterValueList",
    Kind::List(&Member::new("member", &MaintenanceWindowTaskParameterValue), false),
)
.sensitive();

pub(super) static MaintenanceWindowTaskParameters: Shape = Shape::new(
    "MaintenanceWindowTaskParameters",
    Kind::Map(
        &Member::new("key", &MaintenanceWindowTaskParameterName),
        &Member::new("value", &MaintenanceWindowTaskParameterValueExpression),
        false,
    ),
)
.sensitive();

pub(super) static MaintenanceWindowTaskParametersList: Shape = Shape::new(
    "MaintenanceWindowTaskParametersList",
    Kind::List(&Member::new("member", &MaintenanceWindowTaskParameters), false),
)
.sensitive();

pub(super) static MaintenanceWindowTaskPriority: Shape =
    Shape::new("MaintenanceWindowTaskPriority", Kind::Integer).min(0.0);

pub(super) static MaintenanceWindowTaskTargetId: Shape =
    Shape::new("MaintenanceWindowTaskTargetId", Kind::String(&[])).max(36.0);

pub(super) static MaintenanceWindowTaskType: Shape =
    Shape::new("MaintenanceWindowTaskType", Kind::String(&["RUN_COMMAND", "AUTOMATION", "STEP_FUNCTIONS", "LAMBDA"]));

pub(super) static MaintenanceWindowTimezone: Shape = Shape::new("MaintenanceWindowTimezone", Kind::String(&[]));

pub(super) static MaintenanceWindowsForTargetList: Shape = Shape::new(
    "MaintenanceWindowsForTargetList",
    Kind::List(&Member::new("member", &MaintenanceWindowIdentityForTarget), false),
);

pub(super) static MalformedResourcePolicyDocumentException: Shape = Shape::new(
    "MalformedResourcePolicyDocumentException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "MalformedResourcePolicyDocumentException",
        400,
        true,
    )),
);

pub(super) static ManagedInstanceId: Shape = Shape::new("ManagedInstanceId", Kind::String(&[]))
    .min(20.0)
    .max(124.0)
    .pattern("(^mi-[0-9a-f]{17}$)|(^eks_c:[0-9A-Za-z][A-Za-z0-9\\-_]{0,99}_\\w{17}$)");

pub(super) static ManagedStatus: Shape = Shape::new("ManagedStatus", Kind::String(&["All", "Managed", "Unmanaged"]));

pub(super) static MaxConcurrency: Shape = Shape::new("MaxConcurrency", Kind::String(&[]))
    .min(1.0)
    .max(7.0)
    .pattern("^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$");

pub(super) static MaxDocumentSizeExceeded: Shape = Shape::new(
    "MaxDocumentSizeExceeded",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("MaxDocumentSizeExceeded", 400, true)),
);

pub(super) static MaxErrors: Shape =
    Shape::new("MaxErrors", Kind::String(&[])).min(1.0).max(7.0).pattern("^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$");

pub(super) static MaxResults: Shape = Shape::new("MaxResults", Kind::Integer).min(1.0).max(50.0);

pub(super) static MaxResultsEC2Compatible: Shape =
    Shape::new("MaxResultsEC2Compatible", Kind::Integer).min(5.0).max(50.0);

pub(super) static MaxSessionDuration: Shape = Shape::new("MaxSessionDuration", Kind::String(&[]))
    .min(1.0)
    .max(4.0)
    .pattern("^([1-9]|[1-9][0-9]|[1-9][0-9][0-9]|1[0-4][0-3][0-9]|1440)$");

pub(super) static MetadataKey: Shape =
    Shape::new("MetadataKey", Kind::String(&[])).min(1.0).max(256.0).pattern("^(?!\\s*$).+");

pub(super) static MetadataKeysToDeleteList: Shape =
    Shape::new("MetadataKeysToDeleteList", Kind::List(&Member::new("member", &MetadataKey), false)).min(1.0).max(10.0);

pub(super) static MetadataMap: Shape = Shape::new(
    "MetadataMap",
    Kind::Map(&Member::new("key", &MetadataKey), &Member::new("value", &MetadataValue), false),
)
.min(1.0)
.max(5.0);

pub(super) static MetadataValue: Shape =
    Shape::new("MetadataValue", Kind::Structure(&Structure::new(&[Member::new("Value", &MetadataValueString)])));

pub(super) static MetadataValueString: Shape =
    Shape::new("MetadataValueString", Kind::String(&[])).min(1.0).max(4096.0);

pub(super) static ModifyDocumentPermissionRequest: Shape = Shape::new(
    "ModifyDocumentPermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentName).required(),
        Member::new("PermissionType", &DocumentPermissionType).required(),
        Member::new("AccountIdsToAdd", &AccountIdList),
        Member::new("AccountIdsToRemove", &AccountIdList),
        Member::new("SharedDocumentVersion", &SharedDocumentVersion),
    ])),
);

pub(super) static ModifyDocumentPermissionResponse: Shape =
    Shape::new("ModifyDocumentPermissionResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static NextToken: Shape = Shape::new("NextToken", Kind::String(&[]));

pub(super) static NoLongerSupportedException: Shape = Shape::new(
    "NoLongerSupportedException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("NoLongerSupportedException", 400, true)),
);

pub(super) static Node: Shape = Shape::new(
    "Node",
    Kind::Structure(&Structure::new(&[
        Member::new("CaptureTime", &NodeCaptureTime),
        Member::new("Id", &NodeId),
        Member::new("Owner", &NodeOwnerInfo),
        Member::new("Region", &NodeRegion),
        Member::new("NodeType", &NodeType),
    ])),
);

pub(super) static NodeAccountId: Shape = Shape::new("NodeAccountId", Kind::String(&[])).pattern("[0-9]{12}");

pub(super) static NodeAggregator: Shape = Shape::new(
    "NodeAggregator",
    Kind::Structure(&Structure::new(&[
        Member::new("AggregatorType", &NodeAggregatorType).required(),
        Member::new("TypeName", &NodeTypeName).required(),
        Member::new("AttributeName", &NodeAttributeName).required(),
        Member::new("Aggregators", &NodeAggregatorList),
    ])),
);

pub(super) static NodeAggregatorList: Shape =
    Shape::new("NodeAggregatorList", Kind::List(&Member::new("member", &NodeAggregator), false)).min(1.0).max(2.0);

pub(super) static NodeAggregatorType: Shape = Shape::new("NodeAggregatorType", Kind::String(&["Count"]));

pub(super) static NodeAttributeName: Shape = Shape::new(
    "NodeAttributeName",
    Kind::String(&[
        "AgentVersion",
        "PlatformName",
        "PlatformType",
        "PlatformVersion",
        "Region",
        "ResourceType",
        "SourceType",
        "AvailabilityZone",
    ]),
);

pub(super) static NodeCaptureTime: Shape = Shape::new("NodeCaptureTime", Kind::Timestamp(None));

pub(super) static NodeFilter: Shape = Shape::new(
    "NodeFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &NodeFilterKey).required(),
        Member::new("Values", &NodeFilterValueList).required(),
        Member::new("Type", &NodeFilterOperatorType),
    ])),
);

pub(super) static NodeFilterKey: Shape = Shape::new(
    "NodeFilterKey",
    Kind::String(&[
        "AgentType",
        "AgentVersion",
        "ComputerName",
        "InstanceId",
        "InstanceStatus",
        "IpAddress",
        "ManagedStatus",
        "PlatformName",
        "PlatformType",
        "PlatformVersion",
        "ResourceType",
        "OrganizationalUnitId",
        "OrganizationalUnitPath",
        "Region",
        "AccountId",
        "SourceType",
        "SourceId",
        "SourceLocation",
        "AvailabilityZone",
        "AvailabilityZoneId",
    ]),
);

pub(super) static NodeFilterList: Shape =
    Shape::new("NodeFilterList", Kind::List(&Member::new("member", &NodeFilter), false)).min(1.0).max(5.0);

pub(super) static NodeFilterOperatorType: Shape =
    Shape::new("NodeFilterOperatorType", Kind::String(&["Equal", "NotEqual", "BeginWith"]));

pub(super) static NodeFilterValue: Shape =
    Shape::new("NodeFilterValue", Kind::String(&[])).min(0.0).max(512.0).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

pub(super) static NodeFilterValueList: Shape =
    Shape::new("NodeFilterValueList", Kind::List(&Member::new("member", &NodeFilterValue), false)).min(1.0).max(5.0);

pub(super) static NodeId: Shape =
    Shape::new("NodeId", Kind::String(&[])).pattern("(^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)");

pub(super) static NodeList: Shape =
    Shape::new("NodeList", Kind::List(&Member::new("member", &Node), false)).min(0.0).max(50.0);

pub(super) static NodeName: Shape =
    Shape::new("NodeName", Kind::String(&[])).min(0.0).max(256.0).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

pub(super) static NodeOrganizationalUnitId: Shape = Shape::new("NodeOrganizationalUnitId", Kind::String(&[]))
    .min(1.0)
    .max(68.0)
    .pattern("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$");

pub(super) static NodeOrganizationalUnitPath: Shape =
    Shape::new("NodeOrganizationalUnitPath", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static NodeOwnerInfo: Shape = Shape::new(
    "NodeOwnerInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &NodeAccountId),
        Member::new("OrganizationalUnitId", &NodeOrganizationalUnitId),
        Member::new("OrganizationalUnitPath", &NodeOrganizationalUnitPath),
    ])),
);

pub(super) static NodeRegion: Shape = Shape::new("NodeRegion", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static NodeSummary: Shape = Shape::new(
    "NodeSummary",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false),
)
.min(0.0)
.max(3.0);

pub(super) static NodeSummaryList: Shape =
    Shape::new("NodeSummaryList", Kind::List(&Member::new("member", &NodeSummary), false)).min(0.0).max(50.0);

pub(super) static NodeType: Shape =
    Shape::new("NodeType", Kind::Structure(&Structure::new(&[Member::new("Instance", &InstanceInfo)]).union()));

pub(super) static NodeTypeName: Shape = Shape::new("NodeTypeName", Kind::String(&["Instance"]));

pub(super) static NonCompliantSummary: Shape = Shape::new(
    "NonCompliantSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("NonCompliantCount", &ComplianceSummaryCount),
        Member::new("SeveritySummary", &SeveritySummary),
    ])),
);

pub(super) static NormalStringMap: Shape =
    Shape::new("NormalStringMap", Kind::Map(&Member::new("key", &String), &Member::new("value", &String), false));

pub(super) static NotificationArn: Shape = Shape::new("NotificationArn", Kind::String(&[]));

pub(super) static NotificationConfig: Shape = Shape::new(
    "NotificationConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("NotificationArn", &NotificationArn),
        Member::new("NotificationEvents", &NotificationEventList),
        Member::new("NotificationType", &NotificationType),
    ])),
);

pub(super) static NotificationEvent: Shape =
    Shape::new("NotificationEvent", Kind::String(&["All", "InProgress", "Success", "TimedOut", "Cancelled", "Failed"]));

pub(super) static NotificationEventList: Shape =
    Shape::new("NotificationEventList", Kind::List(&Member::new("member", &NotificationEvent), false));

pub(super) static NotificationType: Shape = Shape::new("NotificationType", Kind::String(&["Command", "Invocation"]));

pub(super) static OperatingSystem: Shape = Shape::new(
    "OperatingSystem",
    Kind::String(&[
        "WINDOWS",
        "AMAZON_LINUX",
        "AMAZON_LINUX_2",
        "AMAZON_LINUX_2022",
        "UBUNTU",
        "REDHAT_ENTERPRISE_LINUX",
        "SUSE",
        "CENTOS",
        "ORACLE_LINUX",
        "DEBIAN",
        "MACOS",
        "RASPBIAN",
        "ROCKY_LINUX",
        "ALMA_LINUX",
        "AMAZON_LINUX_2023",
    ]),
);

pub(super) static OpsAggregator: Shape = Shape::new(
    "OpsAggregator",
    Kind::Structure(&Structure::new(&[
        Member::new("AggregatorType", &OpsAggregatorType),
        Member::new("TypeName", &OpsDataTypeName),
        Member::new("AttributeName", &OpsDataAttributeName),
        Member::new("Values", &OpsAggregatorValueMap),
        Member::new("Filters", &OpsFilterList),
        Member::new("Aggregators", &OpsAggregatorList),
    ])),
);

pub(super) static OpsAggregatorList: Shape =
    Shape::new("OpsAggregatorList", Kind::List(&Member::new("member", &OpsAggregator), false)).min(1.0).max(12.0);

pub(super) static OpsAggregatorType: Shape =
    Shape::new("OpsAggregatorType", Kind::String(&[])).min(1.0).max(20.0).pattern("^(range|count|sum)");

pub(super) static OpsAggregatorValue: Shape = Shape::new("OpsAggregatorValue", Kind::String(&[])).min(0.0).max(2048.0);

pub(super) static OpsAggregatorValueKey: Shape =
    Shape::new("OpsAggregatorValueKey", Kind::String(&[])).min(1.0).max(32.0);

pub(super) static OpsAggregatorValueMap: Shape = Shape::new(
    "OpsAggregatorValueMap",
    Kind::Map(&Member::new("key", &OpsAggregatorValueKey), &Member::new("value", &OpsAggregatorValue), false),
)
.min(0.0)
.max(5.0);

pub(super) static OpsDataAttributeName: Shape =
    Shape::new("OpsDataAttributeName", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static OpsDataTypeName: Shape =
    Shape::new("OpsDataTypeName", Kind::String(&[])).min(1.0).max(100.0).pattern("^(AWS|Custom):.*$");

pub(super) static OpsEntity: Shape = Shape::new(
    "OpsEntity",
    Kind::Structure(&Structure::new(&[Member::new("Id", &OpsEntityId), Member::new("Data", &OpsEntityItemMap)])),
);

pub(super) static OpsEntityId: Shape = Shape::new("OpsEntityId", Kind::String(&[]));

pub(super) static OpsEntityItem: Shape = Shape::new(
    "OpsEntityItem",
    Kind::Structure(&Structure::new(&[
        Member::new("CaptureTime", &OpsEntityItemCaptureTime),
        Member::new("Content", &OpsEntityItemEntryList),
    ])),
);

pub(super) static OpsEntityItemCaptureTime: Shape = Shape::new("OpsEntityItemCaptureTime", Kind::String(&[])).pattern(
    "^(20)[0-9][0-9]-(0[1-9]|1[012])-([12][0-9]|3[01]|0[1-9])(T)(2[0-3]|[0-1][0-9])(:[0-5][0-9])(:[0-5][0-9])(Z)$",
);

pub(super) static OpsEntityItemEntry: Shape = Shape::new(
    "OpsEntityItemEntry",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false),
)
.min(0.0)
.max(50.0);

pub(super) static OpsEntityItemEntryList: Shape =
    Shape::new("OpsEntityItemEntryList", Kind::List(&Member::new("member", &OpsEntityItemEntry), false))
        .min(0.0)
        .max(10000.0);

pub(super) static OpsEntityItemKey: Shape = Shape::new("OpsEntityItemKey", Kind::String(&[]));

pub(super) static OpsEntityItemMap: Shape = Shape::new(
    "OpsEntityItemMap",
    Kind::Map(&Member::new("key", &OpsEntityItemKey), &Member::new("value", &OpsEntityItem), false),
);

pub(super) static OpsEntityList: Shape =
    Shape::new("OpsEntityList", Kind::List(&Member::new("member", &OpsEntity), false));

pub(super) static OpsFilter: Shape = Shape::new(
    "OpsFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &OpsFilterKey).required(),
        Member::new("Values", &OpsFilterValueList).required(),
        Member::new("Type", &OpsFilterOperatorType),
    ])),
);

pub(super) static OpsFilterKey: Shape = Shape::new("OpsFilterKey", Kind::String(&[])).min(1.0).max(200.0);

pub(super) static OpsFilterList: Shape =
    Shape::new("OpsFilterList", Kind::List(&Member::new("member", &OpsFilter), false)).min(1.0).max(5.0);

pub(super) static OpsFilterOperatorType: Shape = Shape::new(
    "OpsFilterOperatorType",
    Kind::String(&["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan", "Exists"]),
);

pub(super) static OpsFilterValue: Shape = Shape::new("OpsFilterValue", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static OpsFilterValueList: Shape =
    Shape::new("OpsFilterValueList", Kind::List(&Member::new("member", &OpsFilterValue), false)).min(1.0).max(40.0);

pub(super) static OpsItem: Shape = Shape::new(
    "OpsItem",
    Kind::Structure(&Structure::new(&[
        Member::new("CreatedBy", &String),
        Member::new("OpsItemType", &OpsItemType),
        Member::new("CreatedTime", &DateTime),
        Member::new("Description", &OpsItemDescription),
        Member::new("LastModifiedBy", &String),
        Member::new("LastModifiedTime", &DateTime),
        Member::new("Notifications", &OpsItemNotifications),
        Member::new("Priority", &OpsItemPriority),
        Member::new("RelatedOpsItems", &RelatedOpsItems),
        Member::new("Status", &OpsItemStatus),
        Member::new("OpsItemId", &OpsItemId),
        Member::new("Version", &String),
        Member::new("Title", &OpsItemTitle),
        Member::new("Source", &OpsItemSource),
        Member::new("OperationalData", &OpsItemOperationalData),
        Member::new("Category", &OpsItemCategory),
        Member::new("Severity", &OpsItemSeverity),
        Member::new("ActualStartTime", &DateTime),
        Member::new("ActualEndTime", &DateTime),
        Member::new("PlannedStartTime", &DateTime),
        Member::new("PlannedEndTime", &DateTime),
        Member::new("OpsItemArn", &OpsItemArn),
    ])),
);

pub(super) static OpsItemAccessDeniedException: Shape = Shape::new(
    "OpsItemAccessDeniedException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "OpsItemAccessDeniedException",
        400,
        true,
    )),
);

pub(super) static OpsItemAccountId: Shape = Shape::new("OpsItemAccountId", Kind::String(&[])).pattern("^[0-9]{12}$");

pub(super) static OpsItemAlreadyExistsException: Shape = Shape::new(
    "OpsItemAlreadyExistsException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String), Member::new("OpsItemId", &String)]).error(
        "OpsItemAlreadyExistsException",
        400,
        true,
    )),
);

pub(super) static OpsItemArn: Shape = Shape::new("OpsItemArn", Kind::String(&[]))
    .min(20.0)
    .max(2048.0)
    .pattern("arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\\.]{0,63}:[0-9]{12}:opsitem.*");

pub(super) static OpsItemCategory: Shape =
    Shape::new("OpsItemCategory", Kind::String(&[])).min(1.0).max(64.0).pattern("^(?!\\s*$).+");

pub(super) static OpsItemConflictException: Shape = Shape::new(
    "OpsItemConflictException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("OpsItemConflictException", 400, true)),
);

pub(super) static OpsItemDataKey: Shape =
    Shape::new("OpsItemDataKey", Kind::String(&[])).min(1.0).max(128.0).pattern("^(?!\\s*$).+");

pub(super) static OpsItemDataType: Shape = Shape::new("OpsItemDataType", Kind::String(&["SearchableString", "String"]));

pub(super) static OpsItemDataValue: Shape = Shape::new(
    "OpsItemDataValue",
    Kind::Structure(&Structure::new(&[
        Member::new("Value", &OpsItemDataValueString),
        Member::new("Type", &OpsItemDataType),
    ])),
);

pub(super) static OpsItemDataValueString: Shape =
    Shape::new("OpsItemDataValueString", Kind::String(&[])).pattern("[\\s\\S]*\\S[\\s\\S]*");

pub(super) static OpsItemDescription: Shape =
    Shape::new("OpsItemDescription", Kind::String(&[])).min(1.0).max(2048.0).pattern("[\\s\\S]*\\S[\\s\\S]*");

pub(super) static OpsItemEventFilter: Shape = Shape::new(
    "OpsItemEventFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &OpsItemEventFilterKey).required(),
        Member::new("Values", &OpsItemEventFilterValues).required(),
        Member::new("Operator", &OpsItemEventFilterOperator).required(),
    ])),
);

pub(super) static OpsItemEventFilterKey: Shape = Shape::new("OpsItemEventFilterKey", Kind::String(&["OpsItemId"]));

pub(super) static OpsItemEventFilterOperator: Shape =
    Shape::new("OpsItemEventFilterOperator", Kind::String(&["Equal"]));

pub(super) static OpsItemEventFilterValue: Shape =
    Shape::new("OpsItemEventFilterValue", Kind::String(&[])).min(1.0).max(15.0).pattern("^(oi)-[0-9a-f]{12}$");

pub(super) static OpsItemEventFilterValues: Shape =
    Shape::new("OpsItemEventFilterValues", Kind::List(&Member::new("member", &OpsItemEventFilterValue), false));

pub(super) static OpsItemEventFilters: Shape =
    Shape::new("OpsItemEventFilters", Kind::List(&Member::new("member", &OpsItemEventFilter), false));

pub(super) static OpsItemEventMaxResults: Shape =
    Shape::new("OpsItemEventMaxResults", Kind::Integer).min(1.0).max(50.0);

pub(super) static OpsItemEventSummaries: Shape =
    Shape::new("OpsItemEventSummaries", Kind::List(&Member::new("member", &OpsItemEventSummary), false));

pub(super) static OpsItemEventSummary: Shape = Shape::new(
    "OpsItemEventSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("OpsItemId", &String),
        Member::new("EventId", &String),
        Member::new("Source", &String),
        Member::new("DetailType", &String),
        Member::new("Detail", &String),
        Member::new("CreatedBy", &OpsItemIdentity),
        Member::new("CreatedTime", &DateTime),
    ])),
);

pub(super) static OpsItemFilter: Shape = Shape::new(
    "OpsItemFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &OpsItemFilterKey).required(),
        Member::new("Values", &OpsItemFilterValues).required(),
        Member::new("Operator", &OpsItemFilterOperator).required(),
    ])),
);

pub(super) static OpsItemFilterKey: Shape = Shape::new(
    "OpsItemFilterKey",
    Kind::String(&[
        "Status",
        "CreatedBy",
        "Source",
        "Priority",
        "Title",
        "OpsItemId",
        "CreatedTime",
        "LastModifiedTime",
        "ActualStartTime",
        "ActualEndTime",
        "PlannedStartTime",
        "PlannedEndTime",
        "OperationalData",
        "OperationalDataKey",
        "OperationalDataValue",
        "ResourceId",
        "AutomationId",
        "Category",
        "Severity",
        "OpsItemType",
        "AccessRequestByRequesterArn",
        "AccessRequestByRequesterId",
        "AccessRequestByApproverArn",
        "AccessRequestByApproverId",
        "AccessRequestBySourceAccountId",
        "AccessRequestBySourceOpsItemId",
        "AccessRequestBySourceRegion",
        "AccessRequestByIsReplica",
        "AccessRequestByTargetResourceId",
        "ChangeRequestByRequesterArn",
        "ChangeRequestByRequesterName",
        "ChangeRequestByApproverArn",
        "ChangeRequestByApproverName",
        "ChangeRequestByTemplate",
        "ChangeRequestByTargetsResourceGroup",
        "InsightByType",
        "AccountId",
    ]),
);

pub(super) static OpsItemFilterOperator: Shape =
    Shape::new("OpsItemFilterOperator", Kind::String(&["Equal", "Contains", "GreaterThan", "LessThan"]));

pub(super) static OpsItemFilterValue: Shape = Shape::new("OpsItemFilterValue", Kind::String(&[]));

pub(super) static OpsItemFilterValues: Shape =
    Shape::new("OpsItemFilterValues", Kind::List(&Member::new("member", &OpsItemFilterValue), false));

pub(super) static OpsItemFilters: Shape =
    Shape::new("OpsItemFilters", Kind::List(&Member::new("member", &OpsItemFilter), false));

pub(super) static OpsItemId: Shape = Shape::new("OpsItemId", Kind::String(&[])).pattern("^(oi)-[0-9a-f]{12}$");

pub(super) static OpsItemIdentity: Shape =
    Shape::new("OpsItemIdentity", Kind::Structure(&Structure::new(&[Member::new("Arn", &String)])));

pub(super) static OpsItemInvalidParameterException: Shape = Shape::new(
    "OpsItemInvalidParameterException",
    Kind::Structure(
        &Structure::new(&[Member::new("ParameterNames", &OpsItemParameterNamesList), Member::new("Message", &String)])
            .error("OpsItemInvalidParameterException", 400, true),
    ),
);

pub(super) static OpsItemLimitExceededException: Shape = Shape::new(
    "OpsItemLimitExceededException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("ResourceTypes", &OpsItemParameterNamesList),
            Member::new("Limit", &Integer),
            Member::new("LimitType", &String),
            Member::new("Message", &String),
        ])
        .error("OpsItemLimitExceededException", 400, true),
    ),
);

pub(super) static OpsItemMaxResults: Shape = Shape::new("OpsItemMaxResults", Kind::Integer).min(1.0).max(50.0);

pub(super) static OpsItemNotFoundException: Shape = Shape::new(
    "OpsItemNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("OpsItemNotFoundException", 400, true)),
);

pub(super) static OpsItemNotification: Shape =
    Shape::new("OpsItemNotification", Kind::Structure(&Structure::new(&[Member::new("Arn", &String)])));

pub(super) static OpsItemNotifications: Shape =
    Shape::new("OpsItemNotifications", Kind::List(&Member::new("member", &OpsItemNotification), false));

pub(super) static OpsItemOperationalData: Shape = Shape::new(
    "OpsItemOperationalData",
    Kind::Map(&Member::new("key", &OpsItemDataKey), &Member::new("value", &OpsItemDataValue), false),
);

pub(super) static OpsItemOpsDataKeysList: Shape =
    Shape::new("OpsItemOpsDataKeysList", Kind::List(&Member::new("member", &String), false));

pub(super) static OpsItemParameterNamesList: Shape =
    Shape::new("OpsItemParameterNamesList", Kind::List(&Member::new("member", &String), false));

pub(super) static OpsItemPriority: Shape = Shape::new("OpsItemPriority", Kind::Integer).min(1.0).max(5.0);

pub(super) static OpsItemRelatedItemAlreadyExistsException: Shape = Shape::new(
    "OpsItemRelatedItemAlreadyExistsException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Message", &String),
            Member::new("ResourceUri", &OpsItemRelatedItemAssociationResourceUri),
            Member::new("OpsItemId", &OpsItemId),
        ])
        .error("OpsItemRelatedItemAlreadyExistsException", 400, true),
    ),
);

pub(super) static OpsItemRelatedItemAssociationId: Shape =
    Shape::new("OpsItemRelatedItemAssociationId", Kind::String(&[]));

pub(super) static OpsItemRelatedItemAssociationNotFoundException: Shape = Shape::new(
    "OpsItemRelatedItemAssociationNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "OpsItemRelatedItemAssociationNotFoundException",
        400,
        true,
    )),
);

pub(super) static OpsItemRelatedItemAssociationResourceType: Shape =
    Shape::new("OpsItemRelatedItemAssociationResourceType", Kind::String(&[]));

pub(super) static OpsItemRelatedItemAssociationResourceUri: Shape =
    Shape::new("OpsItemRelatedItemAssociationResourceUri", Kind::String(&[]));

pub(super) static OpsItemRelatedItemAssociationType: Shape =
    Shape::new("OpsItemRelatedItemAssociationType", Kind::String(&[]));

pub(super) static OpsItemRelatedItemSummaries: Shape =
    Shape::new("OpsItemRelatedItemSummaries", Kind::List(&Member::new("member", &OpsItemRelatedItemSummary), false));

pub(super) static OpsItemRelatedItemSummary: Shape = Shape::new(
    "OpsItemRelatedItemSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("OpsItemId", &OpsItemId),
        Member::new("AssociationId", &OpsItemRelatedItemAssociationId),
        Member::new("ResourceType", &OpsItemRelatedItemAssociationResourceType),
        Member::new("AssociationType", &OpsItemRelatedItemAssociationType),
        Member::new("ResourceUri", &OpsItemRelatedItemAssociationResourceUri),
        Member::new("CreatedBy", &OpsItemIdentity),
        Member::new("CreatedTime", &DateTime),
        Member::new("LastModifiedBy", &OpsItemIdentity),
        Member::new("LastModifiedTime", &DateTime),
    ])),
);

pub(super) static OpsItemRelatedItemsFilter: Shape = Shape::new(
    "OpsItemRelatedItemsFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &OpsItemRelatedItemsFilterKey).required(),
        Member::new("Values", &OpsItemRelatedItemsFilterValues).required(),
        Member::new("Operator", &OpsItemRelatedItemsFilterOperator).required(),
    ])),
);

pub(super) static OpsItemRelatedItemsFilterKey: Shape =
    Shape::new("OpsItemRelatedItemsFilterKey", Kind::String(&["ResourceType", "AssociationId", "ResourceUri"]));

pub(super) static OpsItemRelatedItemsFilterOperator: Shape =
    Shape::new("OpsItemRelatedItemsFilterOperator", Kind::String(&["Equal"]));

pub(super) static OpsItemRelatedItemsFilterValue: Shape =
    Shape::new("OpsItemRelatedItemsFilterValue", Kind::String(&[]));

pub(super) static OpsItemRelatedItemsFilterValues: Shape = Shape::new(
    "OpsItemRelatedItemsFilterValues",
    Kind::List(&Member::new("member", &OpsItemRelatedItemsFilterValue), false),
);

pub(super) static OpsItemRelatedItemsFilters: Shape =
    Shape::new("OpsItemRelatedItemsFilters", Kind::List(&Member::new("member", &OpsItemRelatedItemsFilter), false));

pub(super) static OpsItemRelatedItemsMaxResults: Shape =
    Shape::new("OpsItemRelatedItemsMaxResults", Kind::Integer).min(1.0).max(50.0);

pub(super) static OpsItemSeverity: Shape =
    Shape::new("OpsItemSeverity", Kind::String(&[])).min(1.0).max(64.0).pattern("^(?!\\s*$).+");

pub(super) static OpsItemSource: Shape =
    Shape::new("OpsItemSource", Kind::String(&[])).min(1.0).max(128.0).pattern("^(?!\\s*$).+");

pub(super) static OpsItemStatus: Shape = Shape::new(
    "OpsItemStatus",
    Kind::String(&[
        "Open",
        "InProgress",
        "Resolved",
        "Pending",
        "TimedOut",
        "Cancelling",
        "Cancelled",
        "Failed",
        "CompletedWithSuccess",
        "CompletedWithFailure",
        "Scheduled",
        "RunbookInProgress",
        "PendingChangeCalendarOverride",
        "ChangeCalendarOverrideApproved",
        "ChangeCalendarOverrideRejected",
        "PendingApproval",
        "Approved",
        "Revoked",
        "Rejected",
        "Closed",
    ]),
);

pub(super) static OpsItemSummaries: Shape =
    Shape::new("OpsItemSummaries", Kind::List(&Member::new("member", &OpsItemSummary), false));

pub(super) static OpsItemSummary: Shape = Shape::new(
    "OpsItemSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("CreatedBy", &String),
        Member::new("CreatedTime", &DateTime),
        Member::new("LastModifiedBy", &String),
        Member::new("LastModifiedTime", &DateTime),
        Member::new("Priority", &OpsItemPriority),
        Member::new("Source", &OpsItemSource),
        Member::new("Status", &OpsItemStatus),
        Member::new("OpsItemId", &OpsItemId),
        Member::new("Title", &OpsItemTitle),
        Member::new("OperationalData", &OpsItemOperationalData),
        Member::new("Category", &OpsItemCategory),
        Member::new("Severity", &OpsItemSeverity),
        Member::new("OpsItemType", &OpsItemType),
        Member::new("ActualStartTime", &DateTime),
        Member::new("ActualEndTime", &DateTime),
        Member::new("PlannedStartTime", &DateTime),
        Member::new("PlannedEndTime", &DateTime),
    ])),
);

pub(super) static OpsItemTitle: Shape =
    Shape::new("OpsItemTitle", Kind::String(&[])).min(1.0).max(1024.0).pattern("^(?!\\s*$).+");

pub(super) static OpsItemType: Shape = Shape::new("OpsItemType", Kind::String(&[]));

pub(super) static OpsMetadata: Shape = Shape::new(
    "OpsMetadata",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceId", &OpsMetadataResourceId),
        Member::new("OpsMetadataArn", &OpsMetadataArn),
        Member::new("LastModifiedDate", &DateTime),
        Member::new("LastModifiedUser", &String),
        Member::new("CreationDate", &DateTime),
    ])),
);

pub(super) static OpsMetadataAlreadyExistsException: Shape = Shape::new(
    "OpsMetadataAlreadyExistsException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "OpsMetadataAlreadyExistsException",
        400,
        true,
    )),
);

pub(super) static OpsMetadataArn: Shape = Shape::new("OpsMetadataArn", Kind::String(&[]))
    .min(1.0)
    .max(1011.0)
    .pattern("arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:opsmetadata\\/([a-zA-Z0-9-_\\.\\/]*)");

pub(super) static OpsMetadataFilter: Shape = Shape::new(
    "OpsMetadataFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &OpsMetadataFilterKey).required(),
        Member::new("Values", &OpsMetadataFilterValueList).required(),
    ])),
);

pub(super) static OpsMetadataFilterKey: Shape =
    Shape::new("OpsMetadataFilterKey", Kind::String(&[])).min(1.0).max(128.0).pattern("^(?!\\s*$).+");

pub(super) static OpsMetadataFilterList: Shape =
    Shape::new("OpsMetadataFilterList", Kind::List(&Member::new("member", &OpsMetadataFilter), false))
        .min(0.0)
        .max(10.0);

pub(super) static OpsMetadataFilterValue: Shape =
    Shape::new("OpsMetadataFilterValue", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static OpsMetadataFilterValueList: Shape =
    Shape::new("OpsMetadataFilterValueList", Kind::List(&Member::new("member", &OpsMetadataFilterValue), false))
        .min(1.0)
        .max(10.0);

pub(super) static OpsMetadataInvalidArgumentException: Shape = Shape::new(
    "OpsMetadataInvalidArgumentException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "OpsMetadataInvalidArgumentException",
        400,
        true,
    )),
);

pub(super) static OpsMetadataKeyLimitExceededException: Shape = Shape::new(
    "OpsMetadataKeyLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "OpsMetadataKeyLimitExceededException",
        400,
        true,
    )),
);

pub(super) static OpsMetadataLimitExceededException: Shape = Shape::new(
    "OpsMetadataLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "OpsMetadataLimitExceededException",
        400,
        true,
    )),
);

pub(super) static OpsMetadataList: Shape =
    Shape::new("OpsMetadataList", Kind::List(&Member::new("member", &OpsMetadata), false)).min(1.0).max(50.0);

pub(super) static OpsMetadataNotFoundException: Shape = Shape::new(
    "OpsMetadataNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "OpsMetadataNotFoundException",
        400,
        true,
    )),
);

pub(super) static OpsMetadataResourceId: Shape =
    Shape::new("OpsMetadataResourceId", Kind::String(&[])).min(1.0).max(1024.0).pattern("^(?!\\s*$).+");

pub(super) static OpsMetadataTooManyUpdatesException: Shape = Shape::new(
    "OpsMetadataTooManyUpdatesException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "OpsMetadataTooManyUpdatesException",
        400,
        true,
    )),
);

pub(super) static OpsResultAttribute: Shape = Shape::new(
    "OpsResultAttribute",
    Kind::Structure(&Structure::new(&[Member::new("TypeName", &OpsDataTypeName).required()])),
);

pub(super) static OpsResultAttributeList: Shape =
    Shape::new("OpsResultAttributeList", Kind::List(&Member::new("member", &OpsResultAttribute), false)).min(1.0);

pub(super) static OutputSource: Shape = Shape::new(
    "OutputSource",
    Kind::Structure(&Structure::new(&[
        Member::new("OutputSourceId", &OutputSourceId),
        Member::new("OutputSourceType", &OutputSourceType),
    ])),
);

pub(super) static OutputSourceId: Shape = Shape::new("OutputSourceId", Kind::String(&[])).min(36.0).max(36.0);

pub(super) static OutputSourceType: Shape = Shape::new("OutputSourceType", Kind::String(&[]));

pub(super) static OwnerInformation: Shape =
    Shape::new("OwnerInformation", Kind::String(&[])).min(1.0).max(128.0).sensitive();

pub(super) static PSParameterName: Shape = Shape::new("PSParameterName", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static PSParameterSelector: Shape = Shape::new("PSParameterSelector", Kind::String(&[])).min(0.0).max(128.0);

pub(super) static PSParameterValue: Shape = Shape::new("PSParameterValue", Kind::String(&[])).sensitive();

pub(super) static PSParameterVersion: Shape = Shape::new("PSParameterVersion", Kind::Long);

pub(super) static Parameter: Shape = Shape::new(
    "Parameter",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PSParameterName),
        Member::new("Type", &ParameterType),
        Member::new("Value", &PSParameterValue),
        Member::new("Version", &PSParameterVersion),
        Member::new("Selector", &PSParameterSelector),
        Member::new("SourceResult", &String),
        Member::new("LastModifiedDate", &DateTime),
        Member::new("ARN", &String),
        Member::new("DataType", &ParameterDataType),
    ])),
);

pub(super) static ParameterAlreadyExists: Shape = Shape::new(
    "ParameterAlreadyExists",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error("ParameterAlreadyExists", 400, true)),
);

pub(super) static ParameterDataType: Shape = Shape::new("ParameterDataType", Kind::String(&[])).min(0.0).max(128.0);

pub(super) static ParameterDescription: Shape =
    Shape::new("ParameterDescription", Kind::String(&[])).min(0.0).max(1024.0);

pub(super) static ParameterHistory: Shape = Shape::new(
    "ParameterHistory",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PSParameterName),
        Member::new("Type", &ParameterType),
        Member::new("KeyId", &ParameterKeyId),
        Member::new("LastModifiedDate", &DateTime),
        Member::new("LastModifiedUser", &String),
        Member::new("Description", &ParameterDescription),
        Member::new("Value", &PSParameterValue),
        Member::new("AllowedPattern", &AllowedPattern),
        Member::new("Version", &PSParameterVersion),
        Member::new("Labels", &ParameterLabelList),
        Member::new("Tier", &ParameterTier),
        Member::new("Policies", &ParameterPolicyList),
        Member::new("DataType", &ParameterDataType),
    ])),
);

pub(super) static ParameterHistoryList: Shape =
    Shape::new("ParameterHistoryList", Kind::List(&Member::new("member", &ParameterHistory), false));

pub(super) static ParameterInlinePolicy: Shape = Shape::new(
    "ParameterInlinePolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyText", &String),
        Member::new("PolicyType", &String),
        Member::new("PolicyStatus", &String),
    ])),
);

pub(super) static ParameterKeyId: Shape =
    Shape::new("ParameterKeyId", Kind::String(&[])).min(1.0).max(256.0).pattern("^([a-zA-Z0-9:/_-]+)$");

pub(super) static ParameterLabel: Shape = Shape::new("ParameterLabel", Kind::String(&[])).min(1.0).max(100.0);

pub(super) static ParameterLabelList: Shape =
    Shape::new("ParameterLabelList", Kind::List(&Member::new("member", &ParameterLabel), false)).min(1.0).max(10.0);

pub(super) static ParameterLimitExceeded: Shape = Shape::new(
    "ParameterLimitExceeded",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error("ParameterLimitExceeded", 400, true)),
);

pub(super) static ParameterList: Shape =
    Shape::new("ParameterList", Kind::List(&Member::new("member", &Parameter), false));

pub(super) static ParameterMaxVersionLimitExceeded: Shape = Shape::new(
    "ParameterMaxVersionLimitExceeded",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "ParameterMaxVersionLimitExceeded",
        400,
        true,
    )),
);

pub(super) static ParameterMetadata: Shape = Shape::new(
    "ParameterMetadata",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PSParameterName),
        Member::new("ARN", &String),
        Member::new("Type", &ParameterType),
        Member::new("KeyId", &ParameterKeyId),
        Member::new("LastModifiedDate", &DateTime),
        Member::new("LastModifiedUser", &String),
        Member::new("Description", &ParameterDescription),
        Member::new("AllowedPattern", &AllowedPattern),
        Member::new("Version", &PSParameterVersion),
        Member::new("Tier", &ParameterTier),
        Member::new("Policies", &ParameterPolicyList),
        Member::new("DataType", &ParameterDataType),
    ])),
);

pub(super) static ParameterMetadataList: Shape =
    Shape::new("ParameterMetadataList", Kind::List(&Member::new("member", &ParameterMetadata), false));

pub(super) static ParameterName: Shape = Shape::new("ParameterName", Kind::String(&[]));

pub(super) static ParameterNameList: Shape =
    Shape::new("ParameterNameList", Kind::List(&Member::new("member", &PSParameterName), false)).min(1.0).max(10.0);

pub(super) static ParameterNotFound: Shape = Shape::new(
    "ParameterNotFound",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error("ParameterNotFound", 400, true)),
);

pub(super) static ParameterPatternMismatchException: Shape = Shape::new(
    "ParameterPatternMismatchException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "ParameterPatternMismatchException",
        400,
        true,
    )),
);

pub(super) static ParameterPolicies: Shape = Shape::new("ParameterPolicies", Kind::String(&[])).min(1.0).max(4096.0);

pub(super) static ParameterPolicyList: Shape =
    Shape::new("ParameterPolicyList", Kind::List(&Member::new("member", &ParameterInlinePolicy), false));

pub(super) static ParameterStringFilter: Shape = Shape::new(
    "ParameterStringFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &ParameterStringFilterKey).required(),
        Member::new("Option", &ParameterStringQueryOption),
        Member::new("Values", &ParameterStringFilterValueList),
    ])),
);

pub(super) static ParameterStringFilterKey: Shape = Shape::new("ParameterStringFilterKey", Kind::String(&[]))
    .min(1.0)
    .max(132.0)
    .pattern("^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$");

pub(super) static ParameterStringFilterList: Shape =
    Shape::new("ParameterStringFilterList", Kind::List(&Member::new("member", &ParameterStringFilter), false));

pub(super) static ParameterStringFilterValue: Shape =
    Shape::new("ParameterStringFilterValue", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static ParameterStringFilterValueList: Shape = Shape::new(
    "ParameterStringFilterValueList",
    Kind::List(&Member::new("member", &ParameterStringFilterValue), false),
)
.min(1.0)
.max(50.0);

pub(super) static ParameterStringQueryOption: Shape =
    Shape::new("ParameterStringQueryOption", Kind::String(&[])).min(1.0).max(10.0);

pub(super) static ParameterTier: Shape =
    Shape::new("ParameterTier", Kind::String(&["Standard", "Advanced", "Intelligent-Tiering"]));

pub(super) static ParameterType: Shape =
    Shape::new("ParameterType", Kind::String(&["String", "StringList", "SecureString"]));

pub(super) static ParameterValue: Shape = Shape::new("ParameterValue", Kind::String(&[]));

pub(super) static ParameterValueList: Shape =
    Shape::new("ParameterValueList", Kind::List(&Member::new("member", &ParameterValue), false));

pub(super) static ParameterVersionLabelLimitExceeded: Shape = Shape::new(
    "ParameterVersionLabelLimitExceeded",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "ParameterVersionLabelLimitExceeded",
        400,
        true,
    )),
);

pub(super) static ParameterVersionNotFound: Shape = Shape::new(
    "ParameterVersionNotFound",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error("ParameterVersionNotFound", 400, true)),
);

pub(super) static Parameters: Shape = Shape::new(
    "Parameters",
    Kind::Map(&Member::new("key", &ParameterName), &Member::new("value", &ParameterValueList), false),
)
.sensitive();

pub(super) static ParametersFilter: Shape = Shape::new(
    "ParametersFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &ParametersFilterKey).required(),
        Member::new("Values", &ParametersFilterValueList).required(),
    ])),
);

pub(super) static ParametersFilterKey: Shape =
    Shape::new("ParametersFilterKey", Kind::String(&["Name", "Type", "KeyId"]));

pub(super) static ParametersFilterList: Shape =
    Shape::new("ParametersFilterList", Kind::List(&Member::new("member", &ParametersFilter), false));

pub(super) static ParametersFilterValue: Shape =
    Shape::new("ParametersFilterValue", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static ParametersFilterValueList: Shape =
    Shape::new("ParametersFilterValueList", Kind::List(&Member::new("member", &ParametersFilterValue), false))
        .min(1.0)
        .max(50.0);

pub(super) static ParentStepDetails: Shape = Shape::new(
    "ParentStepDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("StepExecutionId", &String),
        Member::new("StepName", &String),
        Member::new("Action", &AutomationActionName),
        Member::new("Iteration", &Integer),
        Member::new("IteratorValue", &String),
    ])),
);

pub(super) static Patch: Shape = Shape::new(
    "Patch",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &PatchId),
        Member::new("ReleaseDate", &DateTime),
        Member::new("Title", &PatchTitle),
        Member::new("Description", &PatchDescription),
        Member::new("ContentUrl", &PatchContentUrl),
        Member::new("Vendor", &PatchVendor),
        Member::new("ProductFamily", &PatchProductFamily),
        Member::new("Product", &PatchProduct),
        Member::new("Classification", &PatchClassification),
        Member::new("MsrcSeverity", &PatchMsrcSeverity),
        Member::new("KbNumber", &PatchKbNumber),
        Member::new("MsrcNumber", &PatchMsrcNumber),
        Member::new("Language", &PatchLanguage),
        Member::new("AdvisoryIds", &PatchAdvisoryIdList),
        Member::new("BugzillaIds", &PatchBugzillaIdList),
        Member::new("CVEIds", &PatchCVEIdList),
        Member::new("Name", &PatchName),
        Member::new("Epoch", &PatchEpoch),
        Member::new("Version", &PatchVersion),
        Member::new("Release", &PatchRelease),
        Member::new("Arch", &PatchArch),
        Member::new("Severity", &PatchSeverity),
        Member::new("Repository", &PatchRepository),
    ])),
);

pub(super) static PatchAction: Shape = Shape::new("PatchAction", Kind::String(&["ALLOW_AS_DEPENDENCY", "BLOCK"]));

pub(super) static PatchAdvisoryId: Shape = Shape::new("PatchAdvisoryId", Kind::String(&[]));

pub(super) static PatchAdvisoryIdList: Shape =
    Shape::new("PatchAdvisoryIdList", Kind::List(&Member::new("member", &PatchAdvisoryId), false));

pub(super) static PatchArch: Shape = Shape::new("PatchArch", Kind::String(&[]));

pub(super) static PatchAvailableSecurityUpdateCount: Shape =
    Shape::new("PatchAvailableSecurityUpdateCount", Kind::Integer);

pub(super) static PatchBaselineIdentity: Shape = Shape::new(
    "PatchBaselineIdentity",
    Kind::Structure(&Structure::new(&[
        Member::new("BaselineId", &BaselineId),
        Member::new("BaselineName", &BaselineName),
        Member::new("OperatingSystem", &OperatingSystem),
        Member::new("BaselineDescription", &BaselineDescription),
        Member::new("DefaultBaseline", &DefaultBaseline),
    ])),
);

pub(super) static PatchBaselineIdentityList: Shape =
    Shape::new("PatchBaselineIdentityList", Kind::List(&Member::new("member", &PatchBaselineIdentity), false));

pub(super) static PatchBaselineMaxResults: Shape =
    Shape::new("PatchBaselineMaxResults", Kind::Integer).min(1.0).max(100.0);

pub(super) static PatchBugzillaId: Shape = Shape::new("PatchBugzillaId", Kind::String(&[]));

pub(super) static PatchBugzillaIdList: Shape =
    Shape::new("PatchBugzillaIdList", Kind::List(&Member::new("member", &PatchBugzillaId), false));

pub(super) static PatchCVEId: Shape = Shape::new("PatchCVEId", Kind::String(&[]));

pub(super) static PatchCVEIdList: Shape =
    Shape::new("PatchCVEIdList", Kind::List(&Member::new("member", &PatchCVEId), false));

pub(super) static PatchCVEIds: Shape = Shape::new("PatchCVEIds", Kind::String(&[]));

pub(super) static PatchClassification: Shape = Shape::new("PatchClassification", Kind::String(&[]));

pub(super) static PatchComplianceData: Shape = Shape::new(
    "PatchComplianceData",
    Kind::Structure(&Structure::new(&[
        Member::new("Title", &PatchTitle).required(),
        Member::new("KBId", &PatchKbNumber).required(),
        Member::new("Classification", &PatchClassification).required(),
        Member::new("Severity", &PatchSeverity).required(),
        Member::new("State", &PatchComplianceDataState).required(),
        Member::new("InstalledTime", &DateTime).required(),
        Member::new("CVEIds", &PatchCVEIds),
    ])),
);

pub(super) static PatchComplianceDataList: Shape =
    Shape::new("PatchComplianceDataList", Kind::List(&Member::new("member", &PatchComplianceData), false));

pub(super) static PatchComplianceDataState: Shape = Shape::new(
    "PatchComplianceDataState",
    Kind::String(&[
        "INSTALLED",
        "INSTALLED_OTHER",
        "INSTALLED_PENDING_REBOOT",
        "INSTALLED_REJECTED",
        "MISSING",
        "NOT_APPLICABLE",
        "FAILED",
        "AVAILABLE_SECURITY_UPDATE",
    ]),
);

pub(super) static PatchComplianceLevel: Shape = Shape::new(
    "PatchComplianceLevel",
    Kind::String(&["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"]),
);

pub(super) static PatchComplianceMaxResults: Shape =
    Shape::new("PatchComplianceMaxResults", Kind::Integer).min(10.0).max(100.0);

pub(super) static PatchComplianceStatus: Shape =
    Shape::new("PatchComplianceStatus", Kind::String(&["COMPLIANT", "NON_COMPLIANT"]));

pub(super) static PatchContentUrl: Shape = Shape::new("PatchContentUrl", Kind::String(&[]));

pub(super) static PatchCriticalNonCompliantCount: Shape = Shape::new("PatchCriticalNonCompliantCount", Kind::Integer);

pub(super) static PatchDeploymentStatus: Shape = Shape::new(
    "PatchDeploymentStatus",
    Kind::String(&["APPROVED", "PENDING_APPROVAL", "EXPLICIT_APPROVED", "EXPLICIT_REJECTED"]),
);

pub(super) static PatchDescription: Shape = Shape::new("PatchDescription", Kind::String(&[]));

pub(super) static PatchEpoch: Shape = Shape::new("PatchEpoch", Kind::Integer);

pub(super) static PatchFailedCount: Shape = Shape::new("PatchFailedCount", Kind::Integer);

pub(super) static PatchFilter: Shape = Shape::new(
    "PatchFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &PatchFilterKey).required(),
        Member::new("Values", &PatchFilterValueList).required(),
    ])),
);

pub(super) static PatchFilterGroup: Shape = Shape::new(
    "PatchFilterGroup",
    Kind::Structure(&Structure::new(&[Member::new("PatchFilters", &PatchFilterList).required()])),
);

pub(super) static PatchFilterKey: Shape = Shape::new(
    "PatchFilterKey",
    Kind::String(&[
        "ARCH",
        "ADVISORY_ID",
        "BUGZILLA_ID",
        "PATCH_SET",
        "PRODUCT",
        "PRODUCT_FAMILY",
        "CLASSIFICATION",
        "CVE_ID",
        "EPOCH",
        "MSRC_SEVERITY",
        "NAME",
        "PATCH_ID",
        "SECTION",
        "PRIORITY",
        "REPOSITORY",
        "RELEASE",
        "SEVERITY",
        "SECURITY",
        "VERSION",
    ]),
);

pub(super) static PatchFilterList: Shape =
    Shape::new("PatchFilterList", Kind::List(&Member::new("member", &PatchFilter), false)).min(0.0).max(4.0);

pub(super) static PatchFilterValue: Shape = Shape::new("PatchFilterValue", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static PatchFilterValueList: Shape =
    Shape::new("PatchFilterValueList", Kind::List(&Member::new("member", &PatchFilterValue), false)).min(1.0).max(20.0);

pub(super) static PatchGroup: Shape =
    Shape::new("PatchGroup", Kind::String(&[])).min(1.0).max(256.0).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

pub(super) static PatchGroupList: Shape =
    Shape::new("PatchGroupList", Kind::List(&Member::new("member", &PatchGroup), false));

pub(super) static PatchGroupPatchBaselineMapping: Shape = Shape::new(
    "PatchGroupPatchBaselineMapping",
    Kind::Structure(&Structure::new(&[
        Member::new("PatchGroup", &PatchGroup),
        Member::new("BaselineIdentity", &PatchBaselineIdentity),
    ])),
);

pub(super) static PatchGroupPatchBaselineMappingList: Shape = Shape::new(
    "PatchGroupPatchBaselineMappingList",
    Kind::List(&Member::new("member", &PatchGroupPatchBaselineMapping), false),
);

pub(super) static PatchId: Shape = Shape::new("PatchId", Kind::String(&[])).min(1.0).max(100.0);

pub(super) static PatchIdList: Shape =
    Shape::new("PatchIdList", Kind::List(&Member::new("member", &PatchId), false)).min(0.0).max(50.0);

pub(super) static PatchInstalledCount: Shape = Shape::new("PatchInstalledCount", Kind::Integer);

pub(super) static PatchInstalledOtherCount: Shape = Shape::new("PatchInstalledOtherCount", Kind::Integer);

pub(super) static PatchInstalledPendingRebootCount: Shape =
    Shape::new("PatchInstalledPendingRebootCount", Kind::Integer);

pub(super) static PatchInstalledRejectedCount: Shape = Shape::new("PatchInstalledRejectedCount", Kind::Integer);

pub(super) static PatchKbNumber: Shape = Shape::new("PatchKbNumber", Kind::String(&[]));

pub(super) static PatchLanguage: Shape = Shape::new("PatchLanguage", Kind::String(&[]));

pub(super) static PatchList: Shape = Shape::new("PatchList", Kind::List(&Member::new("member", &Patch), false));

pub(super) static PatchMissingCount: Shape = Shape::new("PatchMissingCount", Kind::Integer);

pub(super) static PatchMsrcNumber: Shape = Shape::new("PatchMsrcNumber", Kind::String(&[]));

pub(super) static PatchMsrcSeverity: Shape = Shape::new("PatchMsrcSeverity", Kind::String(&[]));

pub(super) static PatchName: Shape = Shape::new("PatchName", Kind::String(&[]));

pub(super) static PatchNotApplicableCount: Shape = Shape::new("PatchNotApplicableCount", Kind::Integer);

pub(super) static PatchOperationType: Shape = Shape::new("PatchOperationType", Kind::String(&["Scan", "Install"]));

pub(super) static PatchOrchestratorFilter: Shape = Shape::new(
    "PatchOrchestratorFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &PatchOrchestratorFilterKey),
        Member::new("Values", &PatchOrchestratorFilterValues),
    ])),
);

pub(super) static PatchOrchestratorFilterKey: Shape =
    Shape::new("PatchOrchestratorFilterKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static PatchOrchestratorFilterList: Shape =
    Shape::new("PatchOrchestratorFilterList", Kind::List(&Member::new("member", &PatchOrchestratorFilter), false))
        .min(0.0)
        .max(5.0);

pub(super) static PatchOrchestratorFilterValue: Shape =
    Shape::new("PatchOrchestratorFilterValue", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static PatchOrchestratorFilterValues: Shape = Shape::new(
    "PatchOrchestratorFilterValues",
    Kind::List(&Member::new("member", &PatchOrchestratorFilterValue), false),
);

pub(super) static PatchOtherNonCompliantCount: Shape = Shape::new("PatchOtherNonCompliantCount", Kind::Integer);

pub(super) static PatchProduct: Shape = Shape::new("PatchProduct", Kind::String(&[]));

pub(super) static PatchProductFamily: Shape = Shape::new("PatchProductFamily", Kind::String(&[]));

pub(super) static PatchPropertiesList: Shape =
    Shape::new("PatchPropertiesList", Kind::List(&Member::new("member", &PatchPropertyEntry), false));

pub(super) static PatchProperty: Shape = Shape::new(
    "PatchProperty",
    Kind::String(&["PRODUCT", "PRODUCT_FAMILY", "CLASSIFICATION", "MSRC_SEVERITY", "PRIORITY", "SEVERITY"]),
);

pub(super) static PatchPropertyEntry: Shape = Shape::new(
    "PatchPropertyEntry",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false),
);

pub(super) static PatchRelease: Shape = Shape::new("PatchRelease", Kind::String(&[]));

pub(super) static PatchRepository: Shape = Shape::new("PatchRepository", Kind::String(&[]));

pub(super) static PatchRule: Shape = Shape::new(
    "PatchRule",
    Kind::Structure(&Structure::new(&[
        Member::new("PatchFilterGroup", &PatchFilterGroup).required(),
        Member::new("ComplianceLevel", &PatchComplianceLevel),
        Member::new("ApproveAfterDays", &ApproveAfterDays),
        Member::new("ApproveUntilDate", &PatchStringDateTime),
        Member::new("EnableNonSecurity", &Boolean),
    ])),
);

pub(super) static PatchRuleGroup: Shape = Shape::new(
    "PatchRuleGroup",
    Kind::Structure(&Structure::new(&[Member::new("PatchRules", &PatchRuleList).required()])),
);

pub(super) static PatchRuleList: Shape =
    Shape::new("PatchRuleList", Kind::List(&Member::new("member", &PatchRule), false)).min(0.0).max(10.0);

pub(super) static PatchSecurityNonCompliantCount: Shape = Shape::new("PatchSecurityNonCompliantCount", Kind::Integer);

pub(super) static PatchSet: Shape = Shape::new("PatchSet", Kind::String(&["OS", "APPLICATION"]));

pub(super) static PatchSeverity: Shape = Shape::new("PatchSeverity", Kind::String(&[]));

pub(super) static PatchSource: Shape = Shape::new(
    "PatchSource",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PatchSourceName).required(),
        Member::new("Products", &PatchSourceProductList).required(),
        Member::new("Configuration", &PatchSourceConfiguration).required(),
    ])),
);

pub(super) static PatchSourceConfiguration: Shape =
    Shape::new("PatchSourceConfiguration", Kind::String(&[])).min(1.0).max(1024.0).sensitive();

pub(super) static PatchSourceList: Shape =
    Shape::new("PatchSourceList", Kind::List(&Member::new("member", &PatchSource), false)).min(0.0).max(20.0);

pub(super) static PatchSourceName: Shape =
    Shape::new("PatchSourceName", Kind::String(&[])).pattern("^[a-zA-Z0-9_\\-.]{3,50}$");

pub(super) static PatchSourceProduct: Shape = Shape::new("PatchSourceProduct", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static PatchSourceProductList: Shape =
    Shape::new("PatchSourceProductList", Kind::List(&Member::new("member", &PatchSourceProduct), false))
        .min(1.0)
        .max(20.0);

pub(super) static PatchStatus: Shape = Shape::new(
    "PatchStatus",
    Kind::Structure(&Structure::new(&[
        Member::new("DeploymentStatus", &PatchDeploymentStatus),
        Member::new("ComplianceLevel", &PatchComplianceLevel),
        Member::new("ApprovalDate", &DateTime),
    ])),
);

pub(super) static PatchStringDateTime: Shape = Shape::new("PatchStringDateTime", Kind::String(&[])).min(1.0).max(10.0);

pub(super) static PatchTitle: Shape = Shape::new("PatchTitle", Kind::String(&[]));

pub(super) static PatchUnreportedNotApplicableCount: Shape =
    Shape::new("PatchUnreportedNotApplicableCount", Kind::Integer);

pub(super) static PatchVendor: Shape = Shape::new("PatchVendor", Kind::String(&[]));

pub(super) static PatchVersion: Shape = Shape::new("PatchVersion", Kind::String(&[]));

pub(super) static PingStatus: Shape = Shape::new("PingStatus", Kind::String(&["Online", "ConnectionLost", "Inactive"]));

pub(super) static PlatformName: Shape = Shape::new("PlatformName", Kind::String(&[])).max(120.0);

pub(super) static PlatformType: Shape = Shape::new("PlatformType", Kind::String(&["Windows", "Linux", "MacOS"]));

pub(super) static PlatformTypeList: Shape =
    Shape::new("PlatformTypeList", Kind::List(&Member::new("member", &PlatformType), false));

pub(super) static PlatformVersion: Shape = Shape::new("PlatformVersion", Kind::String(&[])).max(120.0);

pub(super) static PoliciesLimitExceededException: Shape = Shape::new(
    "PoliciesLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error(
        "PoliciesLimitExceededException",
        400,
        true,
    )),
);

pub(super) static Policy: Shape = Shape::new("Policy", Kind::String(&[])).pattern("^(?!\\s*$).+");

pub(super) static PolicyHash: Shape = Shape::new("PolicyHash", Kind::String(&[]));

pub(super) static PolicyId: Shape = Shape::new("PolicyId", Kind::String(&[]));

pub(super) static Product: Shape = Shape::new("Product", Kind::String(&[]));

pub(super) static ProgressCounters: Shape = Shape::new(
    "ProgressCounters",
    Kind::Structure(&Structure::new(&[
        Member::new("TotalSteps", &Integer),
        Member::new("SuccessSteps", &Integer),
        Member::new("FailedSteps", &Integer),
        Member::new("CancelledSteps", &Integer),
        Member::new("TimedOutSteps", &Integer),
    ])),
);

pub(super) static Provider: Shape = Shape::new("Provider", Kind::String(&["Azure", "GCP"]));

pub(super) static PutComplianceItemsRequest: Shape = Shape::new(
    "PutComplianceItemsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceId", &ComplianceResourceId).required(),
        Member::new("ResourceType", &ComplianceResourceType).required(),
        Member::new("ComplianceType", &ComplianceTypeName).required(),
        Member::new("ExecutionSummary", &ComplianceExecutionSummary).required(),
        Member::new("Items", &ComplianceItemEntryList).required(),
        Member::new("ItemContentHash", &ComplianceItemContentHash),
        Member::new("UploadType", &ComplianceUploadType),
    ])),
);

pub(super) static PutComplianceItemsResult: Shape =
    Shape::new("PutComplianceItemsResult", Kind::Structure(&Structure::new(&[])));

pub(super) static PutInventoryMessage: Shape = Shape::new("PutInventoryMessage", Kind::String(&[]));

pub(super) static PutInventoryRequest: Shape = Shape::new(
    "PutInventoryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceId", &InstanceId).required(),
        Member::new("Items", &InventoryItemList).required(),
    ])),
);

pub(super) static PutInventoryResult: Shape =
    Shape::new("PutInventoryResult", Kind::Structure(&Structure::new(&[Member::new("Message", &PutInventoryMessage)])));

pub(super) static PutParameterRequest: Shape = Shape::new(
    "PutParameterRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PSParameterName).required(),
        Member::new("Description", &ParameterDescription),
        Member::new("Value", &PSParameterValue).required(),
        Member::new("Type", &ParameterType),
        Member::new("KeyId", &ParameterKeyId),
        Member::new("Overwrite", &Boolean),
        Member::new("AllowedPattern", &AllowedPattern),
        Member::new("Tags", &TagList),
        Member::new("Tier", &ParameterTier),
        Member::new("Policies", &ParameterPolicies),
        Member::new("DataType", &ParameterDataType),
    ])),
);

pub(super) static PutParameterResult: Shape = Shape::new(
    "PutParameterResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Version", &PSParameterVersion),
        Member::new("Tier", &ParameterTier),
    ])),
);

pub(super) static PutResourcePolicyRequest: Shape = Shape::new(
    "PutResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArnString).required(),
        Member::new("Policy", &Policy).required(),
        Member::new("PolicyId", &PolicyId),
        Member::new("PolicyHash", &PolicyHash),
    ])),
);

pub(super) static PutResourcePolicyResponse: Shape = Shape::new(
    "PutResourcePolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("PolicyId", &PolicyId), Member::new("PolicyHash", &PolicyHash)])),
);

pub(super) static RebootOption: Shape = Shape::new("RebootOption", Kind::String(&["RebootIfNeeded", "NoReboot"]));

pub(super) static Region: Shape = Shape::new("Region", Kind::String(&[]));

pub(super) static RegionList: Shape =
    Shape::new("RegionList", Kind::List(&Member::new("member", &Region), false)).min(1.0).max(50.0);

pub(super) static Regions: Shape =
    Shape::new("Regions", Kind::List(&Member::new("member", &Region), false)).min(1.0).max(50.0);

pub(super) static RegisterDefaultHostManagementConfigurationRequest: Shape = Shape::new(
    "RegisterDefaultHostManagementConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PermissionModel", &DHMCPermissionModel).required(),
        Member::new("RoleArn", &DHMCRoleArn),
        Member::new("Overwrite", &Boolean),
    ])),
);

pub(super) static RegisterDefaultHostManagementConfigurationResult: Shape = Shape::new(
    "RegisterDefaultHostManagementConfigurationResult",
    Kind::Structure(&Structure::new(&[Member::new("RoleArn", &DHMCRoleArn)])),
);

pub(super) static RegisterDefaultPatchBaselineRequest: Shape = Shape::new(
    "RegisterDefaultPatchBaselineRequest",
    Kind::Structure(&Structure::new(&[Member::new("BaselineId", &BaselineId).required()])),
);

pub(super) static RegisterDefaultPatchBaselineResult: Shape = Shape::new(
    "RegisterDefaultPatchBaselineResult",
    Kind::Structure(&Structure::new(&[Member::new("BaselineId", &BaselineId)])),
);

pub(super) static RegisterPatchBaselineForPatchGroupRequest: Shape = Shape::new(
    "RegisterPatchBaselineForPatchGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("BaselineId", &BaselineId).required(),
        Member::new("PatchGroup", &PatchGroup).required(),
    ])),
);

pub(super) static RegisterPatchBaselineForPatchGroupResult: Shape = Shape::new(
    "RegisterPatchBaselineForPatchGroupResult",
    Kind::Structure(&Structure::new(&[Member::new("BaselineId", &BaselineId), Member::new("PatchGroup", &PatchGroup)])),
);

pub(super) static RegisterTargetWithMaintenanceWindowRequest: Shape = Shape::new(
    "RegisterTargetWithMaintenanceWindowRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId).required(),
        Member::new("ResourceType", &MaintenanceWindowResourceType).required(),
        Member::new("Targets", &Targets).required(),
        Member::new("OwnerInformation", &OwnerInformation),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("ClientToken", &ClientToken).idempotency_token(),
    ])),
);

pub(super) static RegisterTargetWithMaintenanceWindowResult: Shape = Shape::new(
    "RegisterTargetWithMaintenanceWindowResult",
    Kind::Structure(&Structure::new(&[Member::new("WindowTargetId", &MaintenanceWindowTargetId)])),
);

pub(super) static RegisterTaskWithMaintenanceWindowRequest: Shape = Shape::new(
    "RegisterTaskWithMaintenanceWindowRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId).required(),
        Member::new("Targets", &Targets),
        Member::new("TaskArn", &MaintenanceWindowTaskArn).required(),
        Member::new("ServiceRoleArn", &ServiceRole),
        Member::new("TaskType", &MaintenanceWindowTaskType).required(),
        Member::new("TaskParameters", &MaintenanceWindowTaskParameters),
        Member::new("TaskInvocationParameters", &MaintenanceWindowTaskInvocationParameters),
        Member::new("Priority", &MaintenanceWindowTaskPriority),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("LoggingInfo", &LoggingInfo),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("ClientToken", &ClientToken).idempotency_token(),
        Member::new("CutoffBehavior", &MaintenanceWindowTaskCutoffBehavior),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
    ])),
);

pub(super) static RegisterTaskWithMaintenanceWindowResult: Shape = Shape::new(
    "RegisterTaskWithMaintenanceWindowResult",
    Kind::Structure(&Structure::new(&[Member::new("WindowTaskId", &MaintenanceWindowTaskId)])),
);

pub(super) static RegistrationLimit: Shape = Shape::new("RegistrationLimit", Kind::Integer).min(1.0).max(1000.0);

pub(super) static RegistrationMetadataItem: Shape = Shape::new(
    "RegistrationMetadataItem",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &RegistrationMetadataKey).required(),
        Member::new("Value", &RegistrationMetadataValue).required(),
    ])),
);

pub(super) static RegistrationMetadataKey: Shape =
    Shape::new("RegistrationMetadataKey", Kind::String(&[])).min(1.0).max(128.0).pattern("^(?!\\s*$).+");

pub(super) static RegistrationMetadataList: Shape =
    Shape::new("RegistrationMetadataList", Kind::List(&Member::new("member", &RegistrationMetadataItem), false));

pub(super) static RegistrationMetadataValue: Shape =
    Shape::new("RegistrationMetadataValue", Kind::String(&[])).min(1.0).max(2048.0).pattern("^(?!\\s*$).+");

pub(super) static RegistrationsCount: Shape = Shape::new("RegistrationsCount", Kind::Integer).min(1.0).max(1000.0);

pub(super) static RelatedOpsItem: Shape =
    Shape::new("RelatedOpsItem", Kind::Structure(&Structure::new(&[Member::new("OpsItemId", &String).required()])));

pub(super) static RelatedOpsItems: Shape =
    Shape::new("RelatedOpsItems", Kind::List(&Member::new("member", &RelatedOpsItem), false));

pub(super) static RemainingCount: Shape = Shape::new("RemainingCount", Kind::Integer);

pub(super) static RemoveTagsFromResourceRequest: Shape = Shape::new(
    "RemoveTagsFromResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceType", &ResourceTypeForTagging).required(),
        Member::new("ResourceId", &ResourceId).required(),
        Member::new("TagKeys", &KeyList).required(),
    ])),
);

pub(super) static RemoveTagsFromResourceResult: Shape =
    Shape::new("RemoveTagsFromResourceResult", Kind::Structure(&Structure::new(&[])));

pub(super) static RequireType: Shape =
    Shape::new("RequireType", Kind::String(&[])).max(128.0).pattern("^[a-zA-Z0-9_\\-.]{1,128}$");

pub(super) static ResetServiceSettingRequest: Shape = Shape::new(
    "ResetServiceSettingRequest",
    Kind::Structure(&Structure::new(&[Member::new("SettingId", &ServiceSettingId).required()])),
);

pub(super) static ResetServiceSettingResult: Shape = Shape::new(
    "ResetServiceSettingResult",
    Kind::Structure(&Structure::new(&[Member::new("ServiceSetting", &ServiceSetting)])),
);

pub(super) static ResolvedTargets: Shape = Shape::new(
    "ResolvedTargets",
    Kind::Structure(&Structure::new(&[
        Member::new("ParameterValues", &TargetParameterList),
        Member::new("Truncated", &Boolean),
    ])),
);

pub(super) static ResourceArnString: Shape = Shape::new("ResourceArnString", Kind::String(&[])).min(20.0).max(2048.0);

pub(super) static ResourceComplianceSummaryItem: Shape = Shape::new(
    "ResourceComplianceSummaryItem",
    Kind::Structure(&Structure::new(&[
        Member::new("ComplianceType", &ComplianceTypeName),
        Member::new("ResourceType", &ComplianceResourceType),
        Member::new("ResourceId", &ComplianceResourceId),
        Member::new("Status", &ComplianceStatus),
        Member::new("OverallSeverity", &ComplianceSeverity),
        Member::new("ExecutionSummary", &ComplianceExecutionSummary),
        Member::new("CompliantSummary", &CompliantSummary),
        Member::new("NonCompliantSummary", &NonCompliantSummary),
    ])),
);

pub(super) static ResourceComplianceSummaryItemList: Shape = Shape::new(
    "ResourceComplianceSummaryItemList",
    Kind::List(&Member::new("member", &ResourceComplianceSummaryItem), false),
);

pub(super) static ResourceCount: Shape = Shape::new("ResourceCount", Kind::Integer);

pub(super) static ResourceCountByStatus: Shape = Shape::new("ResourceCountByStatus", Kind::String(&[]));

pub(super) static ResourceDataSyncAWSKMSKeyARN: Shape =
    Shape::new("ResourceDataSyncAWSKMSKeyARN", Kind::String(&[])).min(1.0).max(512.0).pattern("arn:.*");

pub(super) static ResourceDataSyncAlreadyExistsException: Shape = Shape::new(
    "ResourceDataSyncAlreadyExistsException",
    Kind::Structure(&Structure::new(&[Member::new("SyncName", &ResourceDataSyncName)]).error(
        "ResourceDataSyncAlreadyExistsException",
        400,
        true,
    )),
);

pub(super) static ResourceDataSyncAwsOrganizationsSource: Shape = Shape::new(
    "ResourceDataSyncAwsOrganizationsSource",
    Kind::Structure(&Structure::new(&[
        Member::new("OrganizationSourceType", &ResourceDataSyncOrganizationSourceType).required(),
        Member::new("OrganizationalUnits", &ResourceDataSyncOrganizationalUnitList),
    ])),
);

pub(super) static ResourceDataSyncConflictException: Shape = Shape::new(
    "ResourceDataSyncConflictException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "ResourceDataSyncConflictException",
        400,
        true,
    )),
);

pub(super) static ResourceDataSyncCountExceededException: Shape = Shape::new(
    "ResourceDataSyncCountExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "ResourceDataSyncCountExceededException",
        400,
        true,
    )),
);

pub(super) static ResourceDataSyncCreatedTime: Shape = Shape::new("ResourceDataSyncCreatedTime", Kind::Timestamp(None));

pub(super) static ResourceDataSyncDestinationDataSharing: Shape = Shape::new(
    "ResourceDataSyncDestinationDataSharing",
    Kind::Structure(&Structure::new(&[Member::new(
        "DestinationDataSharingType",
        &ResourceDataSyncDestinationDataSharingType,
    )])),
);

pub(super) static ResourceDataSyncDestinationDataSharingType: Shape =
    Shape::new("ResourceDataSyncDestinationDataSharingType", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static ResourceDataSyncEnableAllOpsDataSources: Shape =
    Shape::new("ResourceDataSyncEnableAllOpsDataSources", Kind::Boolean);

pub(super) static ResourceDataSyncIncludeFutureRegions: Shape =
    Shape::new("ResourceDataSyncIncludeFutureRegions", Kind::Boolean);

pub(super) static ResourceDataSyncInvalidConfigurationException: Shape = Shape::new(
    "ResourceDataSyncInvalidConfigurationException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "ResourceDataSyncInvalidConfigurationException",
        400,
        true,
    )),
);

pub(super) static ResourceDataSyncItem: Shape = Shape::new(
    "ResourceDataSyncItem",
    Kind::Structure(&Structure::new(&[
        Member::new("SyncName", &ResourceDataSyncName),
        Member::new("SyncType", &ResourceDataSyncType),
        Member::new("SyncSource", &ResourceDataSyncSourceWithState),
        Member::new("S3Destination", &ResourceDataSyncS3Destination),
        Member::new("LastSyncTime", &LastResourceDataSyncTime),
        Member::new("LastSuccessfulSyncTime", &LastSuccessfulResourceDataSyncTime),
        Member::new("SyncLastModifiedTime", &ResourceDataSyncLastModifiedTime),
        Member::new("LastStatus", &LastResourceDataSyncStatus),
        Member::new("SyncCreatedTime", &ResourceDataSyncCreatedTime),
        Member::new("LastSyncStatusMessage", &LastResourceDataSyncMessage),
    ])),
);

pub(super) static ResourceDataSyncItemList: Shape =
    Shape::new("ResourceDataSyncItemList", Kind::List(&Member::new("member", &ResourceDataSyncItem), false));

pub(super) static ResourceDataSyncLastModifiedTime: Shape =
    Shape::new("ResourceDataSyncLastModifiedTime", Kind::Timestamp(None));

pub(super) static ResourceDataSyncName: Shape =
    Shape::new("ResourceDataSyncName", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static ResourceDataSyncNotFoundException: Shape = Shape::new(
    "ResourceDataSyncNotFoundException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("SyncName", &ResourceDataSyncName),
            Member::new("SyncType", &ResourceDataSyncType),
            Member::new("Message", &String),
        ])
        .error("ResourceDataSyncNotFoundException", 400, true),
    ),
);

pub(super) static ResourceDataSyncOrganizationSourceType: Shape =
    Shape::new("ResourceDataSyncOrganizationSourceType", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static ResourceDataSyncOrganizationalUnit: Shape = Shape::new(
    "ResourceDataSyncOrganizationalUnit",
    Kind::Structure(&Structure::new(&[Member::new("OrganizationalUnitId", &ResourceDataSyncOrganizationalUnitId)])),
);

pub(super) static ResourceDataSyncOrganizationalUnitId: Shape =
    Shape::new("ResourceDataSyncOrganizationalUnitId", Kind::String(&[]))
        .min(1.0)
        .max(128.0)
        .pattern("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$");

pub(super) static ResourceDataSyncOrganizationalUnitList: Shape = Shape::new(
    "ResourceDataSyncOrganizationalUnitList",
    Kind::List(&Member::new("member", &ResourceDataSyncOrganizationalUnit), false),
)
.min(1.0)
.max(1000.0);

pub(super) static ResourceDataSyncS3BucketName: Shape =
    Shape::new("ResourceDataSyncS3BucketName", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static ResourceDataSyncS3Destination: Shape = Shape::new(
    "ResourceDataSyncS3Destination",
    Kind::Structure(&Structure::new(&[
        Member::new("BucketName", &ResourceDataSyncS3BucketName).required(),
        Member::new("Prefix", &ResourceDataSyncS3Prefix),
        Member::new("SyncFormat", &ResourceDataSyncS3Format).required(),
        Member::new("Region", &ResourceDataSyncS3Region).required(),
        Member::new("AWSKMSKeyARN", &ResourceDataSyncAWSKMSKeyARN),
        Member::new("DestinationDataSharing", &ResourceDataSyncDestinationDataSharing),
    ])),
);

pub(super) static ResourceDataSyncS3Format: Shape =
    Shape::new("ResourceDataSyncS3Format", Kind::String(&["JsonSerDe"]));

pub(super) static ResourceDataSyncS3Prefix: Shape =
    Shape::new("ResourceDataSyncS3Prefix", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static ResourceDataSyncS3Region: Shape =
    Shape::new("ResourceDataSyncS3Region", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static ResourceDataSyncSource: Shape = Shape::new(
    "ResourceDataSyncSource",
    Kind::Structure(&Structure::new(&[
        Member::new("SourceType", &ResourceDataSyncSourceType).required(),
        Member::new("AwsOrganizationsSource", &ResourceDataSyncAwsOrganizationsSource),
        Member::new("SourceRegions", &ResourceDataSyncSourceRegionList).required(),
        Member::new("IncludeFutureRegions", &ResourceDataSyncIncludeFutureRegions),
        Member::new("EnableAllOpsDataSources", &ResourceDataSyncEnableAllOpsDataSources),
    ])),
);

pub(super) static ResourceDataSyncSourceRegion: Shape =
    Shape::new("ResourceDataSyncSourceRegion", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static ResourceDataSyncSourceRegionList: Shape = Shape::new(
    "ResourceDataSyncSourceRegionList",
    Kind::List(&Member::new("member", &ResourceDataSyncSourceRegion), false),
);

pub(super) static ResourceDataSyncSourceType: Shape =
    Shape::new("ResourceDataSyncSourceType", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static ResourceDataSyncSourceWithState: Shape = Shape::new(
    "ResourceDataSyncSourceWithState",
    Kind::Structure(&Structure::new(&[
        Member::new("SourceType", &ResourceDataSyncSourceType),
        Member::new("AwsOrganizationsSource", &ResourceDataSyncAwsOrganizationsSource),
        Member::new("SourceRegions", &ResourceDataSyncSourceRegionList),
        Member::new("IncludeFutureRegions", &ResourceDataSyncIncludeFutureRegions),
        Member::new("State", &ResourceDataSyncState),
        Member::new("EnableAllOpsDataSources", &ResourceDataSyncEnableAllOpsDataSources),
    ])),
);

pub(super) static ResourceDataSyncState: Shape =
    Shape::new("ResourceDataSyncState", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static ResourceDataSyncType: Shape =
    Shape::new("ResourceDataSyncType", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static ResourceId: Shape = Shape::new("ResourceId", Kind::String(&[]));

pub(super) static ResourceInUseException: Shape = Shape::new(
    "ResourceInUseException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("ResourceInUseException", 400, true)),
);

pub(super) static ResourceLimitExceededException: Shape = Shape::new(
    "ResourceLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "ResourceLimitExceededException",
        400,
        true,
    )),
);

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("ResourceNotFoundException", 400, true)),
);

pub(super) static ResourcePolicyConflictException: Shape = Shape::new(
    "ResourcePolicyConflictException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "ResourcePolicyConflictException",
        400,
        true,
    )),
);

pub(super) static ResourcePolicyInvalidParameterException: Shape = Shape::new(
    "ResourcePolicyInvalidParameterException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("ParameterNames", &ResourcePolicyParameterNamesList),
            Member::new("Message", &String),
        ])
        .error("ResourcePolicyInvalidParameterException", 400, true),
    ),
);

pub(super) static ResourcePolicyLimitExceededException: Shape = Shape::new(
    "ResourcePolicyLimitExceededException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Limit", &Integer),
            Member::new("LimitType", &String),
            Member::new("Message", &String),
        ])
        .error("ResourcePolicyLimitExceededException", 400, true),
    ),
);

pub(super) static ResourcePolicyMaxResults: Shape =
    Shape::new("ResourcePolicyMaxResults", Kind::Integer).min(1.0).max(50.0);

pub(super) static ResourcePolicyNotFoundException: Shape = Shape::new(
    "ResourcePolicyNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "ResourcePolicyNotFoundException",
        400,
        true,
    )),
);

pub(super) static ResourcePolicyParameterNamesList: Shape =
    Shape::new("ResourcePolicyParameterNamesList", Kind::List(&Member::new("member", &String), false));

pub(super) static ResourceType: Shape = Shape::new("ResourceType", Kind::String(&["ManagedInstance", "EC2Instance"]));

pub(super) static ResourceTypeForTagging: Shape = Shape::new(
    "ResourceTypeForTagging",
    Kind::String(&[
        "Document",
        "ManagedInstance",
        "MaintenanceWindow",
        "Parameter",
        "PatchBaseline",
        "OpsItem",
        "OpsMetadata",
        "Automation",
        "Association",
        "CloudConnector",
    ]),
);

pub(super) static ResponseCode: Shape = Shape::new("ResponseCode", Kind::Integer);

pub(super) static ResultAttribute: Shape = Shape::new(
    "ResultAttribute",
    Kind::Structure(&Structure::new(&[Member::new("TypeName", &InventoryItemTypeName).required()])),
);

pub(super) static ResultAttributeList: Shape =
    Shape::new("ResultAttributeList", Kind::List(&Member::new("member", &ResultAttribute), false)).min(1.0).max(1.0);

pub(super) static ResumeSessionRequest: Shape = Shape::new(
    "ResumeSessionRequest",
    Kind::Structure(&Structure::new(&[Member::new("SessionId", &SessionId).required()])),
);

pub(super) static ResumeSessionResponse: Shape = Shape::new(
    "ResumeSessionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("SessionId", &SessionId),
        Member::new("TokenValue", &TokenValue),
        Member::new("StreamUrl", &StreamUrl),
    ])),
);

pub(super) static ReviewInformation: Shape = Shape::new(
    "ReviewInformation",
    Kind::Structure(&Structure::new(&[
        Member::new("ReviewedTime", &DateTime),
        Member::new("Status", &ReviewStatus),
        Member::new("Reviewer", &Reviewer),
    ])),
);

pub(super) static ReviewInformationList: Shape =
    Shape::new("ReviewInformationList", Kind::List(&Member::new("member", &ReviewInformation), false)).min(1.0);

pub(super) static ReviewStatus: Shape =
    Shape::new("ReviewStatus", Kind::String(&["APPROVED", "NOT_REVIEWED", "PENDING", "REJECTED"]));

pub(super) static Reviewer: Shape =
    Shape::new("Reviewer", Kind::String(&[])).max(50.0).pattern("^[a-zA-Z0-9_\\-.]{1,128}$");

pub(super) static Runbook: Shape = Shape::new(
    "Runbook",
    Kind::Structure(&Structure::new(&[
        Member::new("DocumentName", &DocumentARN).required(),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Parameters", &AutomationParameterMap),
        Member::new("TargetParameterName", &AutomationParameterKey),
        Member::new("Targets", &Targets),
        Member::new("TargetMaps", &TargetMaps),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("TargetLocations", &TargetLocations),
    ])),
);

pub(super) static Runbooks: Shape =
    Shape::new("Runbooks", Kind::List(&Member::new("member", &Runbook), false)).min(1.0).max(1.0);

pub(super) static S3BucketName: Shape = Shape::new("S3BucketName", Kind::String(&[])).min(3.0).max(63.0);

pub(super) static S3KeyPrefix: Shape = Shape::new("S3KeyPrefix", Kind::String(&[])).max(500.0);

pub(super) static S3OutputLocation: Shape = Shape::new(
    "S3OutputLocation",
    Kind::Structure(&Structure::new(&[
        Member::new("OutputS3Region", &S3Region),
        Member::new("OutputS3BucketName", &S3BucketName),
        Member::new("OutputS3KeyPrefix", &S3KeyPrefix),
    ])),
);

pub(super) static S3OutputUrl: Shape =
    Shape::new("S3OutputUrl", Kind::Structure(&Structure::new(&[Member::new("OutputUrl", &Url)])));

pub(super) static S3Region: Shape = Shape::new("S3Region", Kind::String(&[])).min(3.0).max(20.0);

pub(super) static ScheduleExpression: Shape = Shape::new("ScheduleExpression", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static ScheduleOffset: Shape = Shape::new("ScheduleOffset", Kind::Integer).min(1.0).max(6.0);

pub(super) static ScheduledWindowExecution: Shape = Shape::new(
    "ScheduledWindowExecution",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("ExecutionTime", &MaintenanceWindowStringDateTime),
    ])),
);

pub(super) static ScheduledWindowExecutionList: Shape =
    Shape::new("ScheduledWindowExecutionList", Kind::List(&Member::new("member", &ScheduledWindowExecution), false));

pub(super) static SendAutomationSignalRequest: Shape = Shape::new(
    "SendAutomationSignalRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AutomationExecutionId", &AutomationExecutionId).required(),
        Member::new("SignalType", &SignalType).required(),
        Member::new("Payload", &AutomationParameterMap),
    ])),
);

pub(super) static SendAutomationSignalResult: Shape =
    Shape::new("SendAutomationSignalResult", Kind::Structure(&Structure::new(&[])));

pub(super) static SendCommandRequest: Shape = Shape::new(
    "SendCommandRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceIds", &InstanceIdList),
        Member::new("Targets", &Targets),
        Member::new("DocumentName", &DocumentARN).required(),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("DocumentHash", &DocumentHash),
        Member::new("DocumentHashType", &DocumentHashType),
        Member::new("TimeoutSeconds", &TimeoutSeconds),
        Member::new("Comment", &Comment),
        Member::new("Parameters", &Parameters),
        Member::new("OutputS3Region", &S3Region),
        Member::new("OutputS3BucketName", &S3BucketName),
        Member::new("OutputS3KeyPrefix", &S3KeyPrefix),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("ServiceRoleArn", &ServiceRole),
        Member::new("NotificationConfig", &NotificationConfig),
        Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
    ])),
);

pub(super) static SendCommandResult: Shape =
    Shape::new("SendCommandResult", Kind::Structure(&Structure::new(&[Member::new("Command", &Command)])));

pub(super) static ServiceQuotaExceededException: Shape = Shape::new(
    "ServiceQuotaExceededException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Message", &String).required(),
            Member::new("ResourceId", &String),
            Member::new("ResourceType", &String),
            Member::new("QuotaCode", &String).required(),
            Member::new("ServiceCode", &String).required(),
        ])
        .error("ServiceQuotaExceededException", 400, true),
    ),
);

pub(super) static ServiceRole: Shape = Shape::new("ServiceRole", Kind::String(&[]));

pub(super) static ServiceSetting: Shape = Shape::new(
    "ServiceSetting",
    Kind::Structure(&Structure::new(&[
        Member::new("SettingId", &ServiceSettingId),
        Member::new("SettingValue", &ServiceSettingValue),
        Member::new("LastModifiedDate", &DateTime),
        Member::new("LastModifiedUser", &String),
        Member::new("ARN", &String),
        Member::new("Status", &String),
    ])),
);

pub(super) static ServiceSettingId: Shape = Shape::new("ServiceSettingId", Kind::String(&[])).min(1.0).max(1000.0);

pub(super) static ServiceSettingNotFound: Shape = Shape::new(
    "ServiceSettingNotFound",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("ServiceSettingNotFound", 400, true)),
);

pub(super) static ServiceSettingValue: Shape =
    Shape::new("ServiceSettingValue", Kind::String(&[])).min(1.0).max(4096.0);

pub(super) static Session: Shape = Shape::new(
    "Session",
    Kind::Structure(&Structure::new(&[
        Member::new("SessionId", &SessionId),
        Member::new("Target", &SessionTarget),
        Member::new("Status", &SessionStatus),
        Member::new("StartDate", &DateTime),
        Member::new("EndDate", &DateTime),
        Member::new("DocumentName", &DocumentName),
        Member::new("Owner", &SessionOwner),
        Member::new("Reason", &SessionReason),
        Member::new("Details", &SessionDetails),
        Member::new("OutputUrl", &SessionManagerOutputUrl),
        Member::new("MaxSessionDuration", &MaxSessionDuration),
        Member::new("AccessType", &AccessType),
    ])),
);

pub(super) static SessionDetails: Shape = Shape::new("SessionDetails", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static SessionFilter: Shape = Shape::new(
    "SessionFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("key", &SessionFilterKey).required(),
        Member::new("value", &SessionFilterValue).required(),
    ])),
);

pub(super) static SessionFilterKey: Shape = Shape::new(
    "SessionFilterKey",
    Kind::String(&["InvokedAfter", "InvokedBefore", "Target", "Owner", "Status", "SessionId", "AccessType"]),
);

pub(super) static SessionFilterList: Shape =
    Shape::new("SessionFilterList", Kind::List(&Member::new("member", &SessionFilter), false)).min(1.0).max(6.0);

pub(super) static SessionFilterValue: Shape = Shape::new("SessionFilterValue", Kind::String(&[])).min(1.0).max(400.0);

pub(super) static SessionId: Shape = Shape::new("SessionId", Kind::String(&[])).min(1.0).max(96.0);

pub(super) static SessionList: Shape = Shape::new("SessionList", Kind::List(&Member::new("member", &Session), false));

pub(super) static SessionManagerCloudWatchOutputUrl: Shape =
    Shape::new("SessionManagerCloudWatchOutputUrl", Kind::String(&[])).min(1.0).max(2083.0);

pub(super) static SessionManagerOutputUrl: Shape = Shape::new(
    "SessionManagerOutputUrl",
    Kind::Structure(&Structure::new(&[
        Member::new("S3OutputUrl", &SessionManagerS3OutputUrl),
        Member::new("CloudWatchOutputUrl", &SessionManagerCloudWatchOutputUrl),
    ])),
);

pub(super) static SessionManagerParameterName: Shape =
    Shape::new("SessionManagerParameterName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static SessionManagerParameterValue: Shape =
    Shape::new("SessionManagerParameterValue", Kind::String(&[])).min(1.0).max(65535.0);

pub(super) static SessionManagerParameterValueList: Shape = Shape::new(
    "SessionManagerParameterValueList",
    Kind::List(&Member::new("member", &SessionManagerParameterValue), false),
);

pub(super) static SessionManagerParameters: Shape = Shape::new(
    "SessionManagerParameters",
    Kind::Map(
        &Member::new("key", &SessionManagerParameterName),
        &Member::new("value", &SessionManagerParameterValueList),
        false,
    ),
);

pub(super) static SessionManagerS3OutputUrl: Shape =
    Shape::new("SessionManagerS3OutputUrl", Kind::String(&[])).min(1.0).max(2083.0);

pub(super) static SessionMaxResults: Shape = Shape::new("SessionMaxResults", Kind::Integer).min(1.0).max(200.0);

pub(super) static SessionOwner: Shape = Shape::new("SessionOwner", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static SessionReason: Shape =
    Shape::new("SessionReason", Kind::String(&[])).min(1.0).max(256.0).pattern("^.{1,256}$");

pub(super) static SessionState: Shape = Shape::new("SessionState", Kind::String(&["Active", "History"]));

pub(super) static SessionStatus: Shape = Shape::new(
    "SessionStatus",
    Kind::String(&["Connected", "Connecting", "Disconnected", "Terminated", "Terminating", "Failed"]),
);

pub(super) static SessionTarget: Shape = Shape::new("SessionTarget", Kind::String(&[])).min(1.0).max(400.0);

pub(super) static SessionTokenType: Shape = Shape::new("SessionTokenType", Kind::String(&[])).sensitive();

pub(super) static SeveritySummary: Shape = Shape::new(
    "SeveritySummary",
    Kind::Structure(&Structure::new(&[
        Member::new("CriticalCount", &ComplianceSummaryCount),
        Member::new("HighCount", &ComplianceSummaryCount),
        Member::new("MediumCount", &ComplianceSummaryCount),
        Member::new("LowCount", &ComplianceSummaryCount),
        Member::new("InformationalCount", &ComplianceSummaryCount),
        Member::new("UnspecifiedCount", &ComplianceSummaryCount),
    ])),
);

pub(super) static SharedDocumentVersion: Shape =
    Shape::new("SharedDocumentVersion", Kind::String(&[])).max(8.0).pattern("([$]LATEST|[$]DEFAULT|[$]ALL)");

pub(super) static SignalType: Shape =
    Shape::new("SignalType", Kind::String(&["Approve", "Reject", "StartStep", "StopStep", "Resume", "Revoke"]));

pub(super) static SnapshotDownloadUrl: Shape = Shape::new("SnapshotDownloadUrl", Kind::String(&[]));

pub(super) static SnapshotId: Shape = Shape::new("SnapshotId", Kind::String(&[]))
    .min(36.0)
    .max(36.0)
    .pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$");

pub(super) static SourceId: Shape =
    Shape::new("SourceId", Kind::String(&[])).min(0.0).max(128.0).pattern("^[a-zA-Z0-9:_-]*$");

pub(super) static SourceLocation: Shape =
    Shape::new("SourceLocation", Kind::String(&[])).min(1.0).max(128.0).pattern("^.{1,128}$");

pub(super) static SourceType: Shape = Shape::new(
    "SourceType",
    Kind::String(&[
        "AWS::EC2::Instance",
        "AWS::IoT::Thing",
        "AWS::SSM::ManagedInstance",
        "Microsoft.Compute/virtualMachines",
        "compute.googleapis.com/Instance",
    ]),
);

pub(super) static StandardErrorContent: Shape = Shape::new("StandardErrorContent", Kind::String(&[])).max(8000.0);

pub(super) static StandardOutputContent: Shape = Shape::new("StandardOutputContent", Kind::String(&[])).max(24000.0);

pub(super) static StartAccessRequestRequest: Shape = Shape::new(
    "StartAccessRequestRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Reason", &String1to256).required(),
        Member::new("Targets", &Targets).required(),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static StartAccessRequestResponse: Shape = Shape::new(
    "StartAccessRequestResponse",
    Kind::Structure(&Structure::new(&[Member::new("AccessRequestId", &AccessRequestId)])),
);

pub(super) static StartAssociationsOnceRequest: Shape = Shape::new(
    "StartAssociationsOnceRequest",
    Kind::Structure(&Structure::new(&[Member::new("AssociationIds", &AssociationIdList).required()])),
);

pub(super) static StartAssociationsOnceResult: Shape =
    Shape::new("StartAssociationsOnceResult", Kind::Structure(&Structure::new(&[])));

pub(super) static StartAutomationExecutionRequest: Shape = Shape::new(
    "StartAutomationExecutionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DocumentName", &DocumentARN).required(),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Parameters", &AutomationParameterMap),
        Member::new("ClientToken", &IdempotencyToken),
        Member::new("Mode", &ExecutionMode),
        Member::new("TargetParameterName", &AutomationParameterKey),
        Member::new("Targets", &AutomationTargets),
        Member::new("TargetMaps", &TargetMaps),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("TargetLocations", &TargetLocations),
        Member::new("Tags", &TagList),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
        Member::new("TargetLocationsURL", &TargetLocationsURL),
    ])),
);

pub(super) static StartAutomationExecutionResult: Shape = Shape::new(
    "StartAutomationExecutionResult",
    Kind::Structure(&Structure::new(&[Member::new("AutomationExecutionId", &AutomationExecutionId)])),
);

pub(super) static StartChangeRequestExecutionRequest: Shape = Shape::new(
    "StartChangeRequestExecutionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ScheduledTime", &DateTime),
        Member::new("DocumentName", &DocumentARN).required(),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("Parameters", &AutomationParameterMap),
        Member::new("ChangeRequestName", &ChangeRequestName),
        Member::new("ClientToken", &IdempotencyToken),
        Member::new("AutoApprove", &Boolean),
        Member::new("Runbooks", &Runbooks).required(),
        Member::new("Tags", &TagList),
        Member::new("ScheduledEndTime", &DateTime),
        Member::new("ChangeDetails", &ChangeDetailsValue),
    ])),
);

pub(super) static StartChangeRequestExecutionResult: Shape = Shape::new(
    "StartChangeRequestExecutionResult",
    Kind::Structure(&Structure::new(&[Member::new("AutomationExecutionId", &AutomationExecutionId)])),
);

pub(super) static StartExecutionPreviewRequest: Shape = Shape::new(
    "StartExecutionPreviewRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DocumentName", &DocumentName).required(),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("ExecutionInputs", &ExecutionInputs),
    ])),
);

pub(super) static StartExecutionPreviewResponse: Shape = Shape::new(
    "StartExecutionPreviewResponse",
    Kind::Structure(&Structure::new(&[Member::new("ExecutionPreviewId", &ExecutionPreviewId)])),
);

pub(super) static StartSessionRequest: Shape = Shape::new(
    "StartSessionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Target", &SessionTarget).required(),
        Member::new("DocumentName", &DocumentARN),
        Member::new("Reason", &SessionReason),
        Member::new("Parameters", &SessionManagerParameters),
    ])),
);

pub(super) static StartSessionResponse: Shape = Shape::new(
    "StartSessionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("SessionId", &SessionId),
        Member::new("TokenValue", &TokenValue),
        Member::new("StreamUrl", &StreamUrl),
    ])),
);

pub(super) static StatusAdditionalInfo: Shape = Shape::new("StatusAdditionalInfo", Kind::String(&[])).max(1024.0);

pub(super) static StatusDetails: Shape = Shape::new("StatusDetails", Kind::String(&[])).min(0.0).max(100.0);

pub(super) static StatusMessage: Shape = Shape::new("StatusMessage", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static StatusName: Shape = Shape::new("StatusName", Kind::String(&[]));

pub(super) static StatusUnchanged: Shape =
    Shape::new("StatusUnchanged", Kind::Structure(&Structure::new(&[]).error("StatusUnchanged", 400, true)));

pub(super) static StepExecution: Shape = Shape::new(
    "StepExecution",
    Kind::Structure(&Structure::new(&[
        Member::new("StepName", &String),
        Member::new("Action", &AutomationActionName),
        Member::new("TimeoutSeconds", &Long),
        Member::new("OnFailure", &String),
        Member::new("MaxAttempts", &Integer),
        Member::new("ExecutionStartTime", &DateTime),
        Member::new("ExecutionEndTime", &DateTime),
        Member::new("StepStatus", &AutomationExecutionStatus),
        Member::new("ResponseCode", &String),
        Member::new("Inputs", &NormalStringMap),
        Member::new("Outputs", &AutomationParameterMap),
        Member::new("Response", &String),
        Member::new("FailureMessage", &String),
        Member::new("WarningMessage", &String),
        Member::new("FailureDetails", &FailureDetails),
        Member::new("StepExecutionId", &String),
        Member::new("OverriddenParameters", &AutomationParameterMap),
        Member::new("IsEnd", &Boolean),
        Member::new("NextStep", &String),
        Member::new("IsCritical", &Boolean),
        Member::new("ValidNextSteps", &ValidNextStepList),
        Member::new("Targets", &Targets),
        Member::new("TargetLocation", &TargetLocation),
        Member::new("TriggeredAlarms", &AlarmStateInformationList),
        Member::new("ParentStepDetails", &ParentStepDetails),
    ])),
);

pub(super) static StepExecutionFilter: Shape = Shape::new(
    "StepExecutionFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &StepExecutionFilterKey).required(),
        Member::new("Values", &StepExecutionFilterValueList).required(),
    ])),
);

pub(super) static StepExecutionFilterKey: Shape = Shape::new(
    "StepExecutionFilterKey",
    Kind::String(&[
        "StartTimeBefore",
        "StartTimeAfter",
        "StepExecutionStatus",
        "StepExecutionId",
        "StepName",
        "Action",
        "ParentStepExecutionId",
        "ParentStepIteration",
        "ParentStepIteratorValue",
    ]),
);

pub(super) static StepExecutionFilterList: Shape =
    Shape::new("StepExecutionFilterList", Kind::List(&Member::new("member", &StepExecutionFilter), false))
        .min(1.0)
        .max(6.0);

pub(super) static StepExecutionFilterValue: Shape =
    Shape::new("StepExecutionFilterValue", Kind::String(&[])).min(1.0).max(150.0);

pub(super) static StepExecutionFilterValueList: Shape =
    Shape::new("StepExecutionFilterValueList", Kind::List(&Member::new("member", &StepExecutionFilterValue), false))
        .min(1.0)
        .max(10.0);

pub(super) static StepExecutionList: Shape =
    Shape::new("StepExecutionList", Kind::List(&Member::new("member", &StepExecution), false));

pub(super) static StepPreviewMap: Shape =
    Shape::new("StepPreviewMap", Kind::Map(&Member::new("key", &ImpactType), &Member::new("value", &Integer), false));

pub(super) static StopAutomationExecutionRequest: Shape = Shape::new(
    "StopAutomationExecutionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AutomationExecutionId", &AutomationExecutionId).required(),
        Member::new("Type", &StopType),
    ])),
);

pub(super) static StopAutomationExecutionResult: Shape =
    Shape::new("StopAutomationExecutionResult", Kind::Structure(&Structure::new(&[])));

pub(super) static StopType: Shape = Shape::new("StopType", Kind::String(&["Complete", "Cancel"]));

pub(super) static StreamUrl: Shape = Shape::new("StreamUrl", Kind::String(&[]));

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static String1to256: Shape = Shape::new("String1to256", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static StringDateTime: Shape = Shape::new("StringDateTime", Kind::String(&[])).pattern("^([\\-]?\\d{4}(?!\\d{2}\\b))((-?)((0[1-9]|1[0-2])(\\3([12]\\d|0[1-9]|3[01]))?|W([0-4]\\d|5[0-2])(-?[1-7])?|(00[1-9]|0[1-9]\\d|[12]\\d{2}|3([0-5]\\d|6[1-6])))([T\\s]((([01]\\d|2[0-3])((:?)[0-5]\\d)?|24\\:?00)([\\.,]\\d(?!:))?)?(\\17[0-5]\\d([\\.,]\\d)?)?([zZ]|([\\-])([01]\\d|2[0-3]):?([0-5]\\d)?)?)?)?$");

pub(super) static StringList: Shape = Shape::new("StringList", Kind::List(&Member::new("member", &String), false));

pub(super) static SubTypeCountLimitExceededException: Shape = Shape::new(
    "SubTypeCountLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "SubTypeCountLimitExceededException",
        400,
        true,
    )),
);

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &TagKey).required(),
        Member::new("Value", &TagValue).required(),
    ])),
);

pub(super) static TagKey: Shape =
    Shape::new("TagKey", Kind::String(&[])).min(1.0).max(128.0).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

pub(super) static TagList: Shape = Shape::new("TagList", Kind::List(&Member::new("member", &Tag), false)).max(1000.0);

pub(super) static TagValue: Shape =
    Shape::new("TagValue", Kind::String(&[])).min(0.0).max(256.0).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

pub(super) static Target: Shape = Shape::new(
    "Target",
    Kind::Structure(&Structure::new(&[Member::new("Key", &TargetKey), Member::new("Values", &TargetValues)])),
);

pub(super) static TargetCount: Shape = Shape::new("TargetCount", Kind::Integer);

pub(super) static TargetInUseException: Shape = Shape::new(
    "TargetInUseException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("TargetInUseException", 400, true)),
);

pub(super) static TargetKey: Shape = Shape::new("TargetKey", Kind::String(&[]))
    .min(1.0)
    .max(163.0)
    .pattern("^[\\p{L}\\p{Z}\\p{N}_.:/=\\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name");

pub(super) static TargetLocation: Shape = Shape::new(
    "TargetLocation",
    Kind::Structure(&Structure::new(&[
        Member::new("Accounts", &Accounts),
        Member::new("Regions", &Regions),
        Member::new("TargetLocationMaxConcurrency", &MaxConcurrency),
        Member::new("TargetLocationMaxErrors", &MaxErrors),
        Member::new("ExecutionRoleName", &ExecutionRoleName),
        Member::new("TargetLocationAlarmConfiguration", &AlarmConfiguration),
        Member::new("IncludeChildOrganizationUnits", &Boolean),
        Member::new("ExcludeAccounts", &ExcludeAccounts),
        Member::new("Targets", &AutomationTargets),
        Member::new("TargetsMaxConcurrency", &MaxConcurrency),
        Member::new("TargetsMaxErrors", &MaxErrors),
    ])),
);

pub(super) static TargetLocations: Shape =
    Shape::new("TargetLocations", Kind::List(&Member::new("member", &TargetLocation), false)).min(1.0).max(100.0);

pub(super) static TargetLocationsURL: Shape = Shape::new("TargetLocationsURL", Kind::String(&[]))
    .pattern("^https:\\/\\/[-a-zA-Z0-9@:%._\\+~#=]{1,253}\\.s3(\\.[a-z\\d-]{9,16})?\\.amazonaws\\.com\\/.{1,2000}");

pub(super) static TargetMap: Shape = Shape::new(
    "TargetMap",
    Kind::Map(&Member::new("key", &TargetMapKey), &Member::new("value", &TargetMapValueList), false),
)
.min(1.0)
.max(20.0);

pub(super) static TargetMapKey: Shape = Shape::new("TargetMapKey", Kind::String(&[])).min(1.0).max(50.0);

pub(super) static TargetMapValue: Shape = Shape::new("TargetMapValue", Kind::String(&[])).min(1.0).max(50.0);

pub(super) static TargetMapValueList: Shape =
    Shape::new("TargetMapValueList", Kind::List(&Member::new("member", &TargetMapValue), false)).min(0.0).max(25.0);

pub(super) static TargetMaps: Shape =
    Shape::new("TargetMaps", Kind::List(&Member::new("member", &TargetMap), false)).min(0.0).max(300.0);

pub(super) static TargetNotConnected: Shape = Shape::new(
    "TargetNotConnected",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("TargetNotConnected", 400, true)),
);

pub(super) static TargetParameterList: Shape =
    Shape::new("TargetParameterList", Kind::List(&Member::new("member", &ParameterValue), false));

pub(super) static TargetPreview: Shape = Shape::new(
    "TargetPreview",
    Kind::Structure(&Structure::new(&[Member::new("Count", &Integer), Member::new("TargetType", &String)])),
);

pub(super) static TargetPreviewList: Shape =
    Shape::new("TargetPreviewList", Kind::List(&Member::new("member", &TargetPreview), false)).min(0.0).max(50.0);

pub(super) static TargetType: Shape =
    Shape::new("TargetType", Kind::String(&[])).max(200.0).pattern("^\\/[\\w\\.\\-\\:\\/]*$");

pub(super) static TargetValue: Shape = Shape::new("TargetValue", Kind::String(&[]));

pub(super) static TargetValues: Shape =
    Shape::new("TargetValues", Kind::List(&Member::new("member", &TargetValue), false)).min(0.0).max(50.0);

pub(super) static Targets: Shape =
    Shape::new("Targets", Kind::List(&Member::new("member", &Target), false)).min(0.0).max(5.0);

pub(super) static TargetsSummary: Shape = Shape::new(
    "TargetsSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("TotalCount", &Integer),
        Member::new("StartedCount", &Integer),
        Member::new("CompletedCount", &Integer),
        Member::new("SuccessfulCount", &Integer),
        Member::new("FailedCount", &Integer),
    ])),
);

pub(super) static TerminateSessionRequest: Shape = Shape::new(
    "TerminateSessionRequest",
    Kind::Structure(&Structure::new(&[Member::new("SessionId", &SessionId).required()])),
);

pub(super) static TerminateSessionResponse: Shape =
    Shape::new("TerminateSessionResponse", Kind::Structure(&Structure::new(&[Member::new("SessionId", &SessionId)])));

pub(super) static ThrottlingException: Shape = Shape::new(
    "ThrottlingException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Message", &String).required(),
            Member::new("QuotaCode", &String),
            Member::new("ServiceCode", &String),
        ])
        .error("ThrottlingException", 400, true),
    ),
);

pub(super) static TimeoutSeconds: Shape = Shape::new("TimeoutSeconds", Kind::Integer).min(30.0).max(2592000.0);

pub(super) static TokenValue: Shape = Shape::new("TokenValue", Kind::String(&[])).min(0.0).max(300.0);

pub(super) static TooManyTagsError: Shape =
    Shape::new("TooManyTagsError", Kind::Structure(&Structure::new(&[]).error("TooManyTagsError", 400, true)));

pub(super) static TooManyUpdates: Shape = Shape::new(
    "TooManyUpdates",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("TooManyUpdates", 400, true)),
);

pub(super) static TotalCount: Shape = Shape::new("TotalCount", Kind::Integer);

pub(super) static TotalSizeLimitExceededException: Shape = Shape::new(
    "TotalSizeLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "TotalSizeLimitExceededException",
        400,
        true,
    )),
);

pub(super) static UUID: Shape =
    Shape::new("UUID", Kind::String(&[])).pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}");

pub(super) static UnlabelParameterVersionRequest: Shape = Shape::new(
    "UnlabelParameterVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PSParameterName).required(),
        Member::new("ParameterVersion", &PSParameterVersion).required(),
        Member::new("Labels", &ParameterLabelList).required(),
    ])),
);

pub(super) static UnlabelParameterVersionResult: Shape = Shape::new(
    "UnlabelParameterVersionResult",
    Kind::Structure(&Structure::new(&[
        Member::new("RemovedLabels", &ParameterLabelList),
        Member::new("InvalidLabels", &ParameterLabelList),
    ])),
);

pub(super) static UnsupportedCalendarException: Shape = Shape::new(
    "UnsupportedCalendarException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "UnsupportedCalendarException",
        400,
        true,
    )),
);

pub(super) static UnsupportedFeatureRequiredException: Shape = Shape::new(
    "UnsupportedFeatureRequiredException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "UnsupportedFeatureRequiredException",
        400,
        true,
    )),
);

pub(super) static UnsupportedInventoryItemContextException: Shape = Shape::new(
    "UnsupportedInventoryItemContextException",
    Kind::Structure(
        &Structure::new(&[Member::new("TypeName", &InventoryItemTypeName), Member::new("Message", &String)]).error(
            "UnsupportedInventoryItemContextException",
            400,
            true,
        ),
    ),
);

pub(super) static UnsupportedInventorySchemaVersionException: Shape = Shape::new(
    "UnsupportedInventorySchemaVersionException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "UnsupportedInventorySchemaVersionException",
        400,
        true,
    )),
);

pub(super) static UnsupportedOperatingSystem: Shape = Shape::new(
    "UnsupportedOperatingSystem",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("UnsupportedOperatingSystem", 400, true)),
);

pub(super) static UnsupportedOperationException: Shape = Shape::new(
    "UnsupportedOperationException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error(
        "UnsupportedOperationException",
        400,
        true,
    )),
);

pub(super) static UnsupportedParameterType: Shape = Shape::new(
    "UnsupportedParameterType",
    Kind::Structure(&Structure::new(&[Member::new("message", &String)]).error("UnsupportedParameterType", 400, true)),
);

pub(super) static UnsupportedPlatformType: Shape = Shape::new(
    "UnsupportedPlatformType",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String)]).error("UnsupportedPlatformType", 400, true)),
);

pub(super) static UpdateAssociationRequest: Shape = Shape::new(
    "UpdateAssociationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AssociationId", &AssociationId).required(),
        Member::new("Parameters", &Parameters),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("ScheduleExpression", &ScheduleExpression),
        Member::new("OutputLocation", &InstanceAssociationOutputLocation),
        Member::new("Name", &DocumentARN),
        Member::new("Targets", &Targets),
        Member::new("AssociationName", &AssociationName),
        Member::new("AssociationVersion", &AssociationVersion),
        Member::new("AutomationTargetParameterName", &AutomationTargetParameterName),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("ComplianceSeverity", &AssociationComplianceSeverity),
        Member::new("SyncCompliance", &AssociationSyncCompliance),
        Member::new("ApplyOnlyAtCronInterval", &ApplyOnlyAtCronInterval),
        Member::new("CalendarNames", &CalendarNameOrARNList),
        Member::new("TargetLocations", &TargetLocations),
        Member::new("ScheduleOffset", &ScheduleOffset),
        Member::new("Duration", &Duration),
        Member::new("TargetMaps", &TargetMaps),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
        Member::new("AssociationDispatchAssumeRole", &AssociationDispatchAssumeRoleArn),
    ])),
);

pub(super) static UpdateAssociationResult: Shape = Shape::new(
    "UpdateAssociationResult",
    Kind::Structure(&Structure::new(&[Member::new("AssociationDescription", &AssociationDescription)])),
);

pub(super) static UpdateAssociationStatusRequest: Shape = Shape::new(
    "UpdateAssociationStatusRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentARN).required(),
        Member::new("InstanceId", &InstanceId).required(),
        Member::new("AssociationStatus", &AssociationStatus).required(),
    ])),
);

pub(super) static UpdateAssociationStatusResult: Shape = Shape::new(
    "UpdateAssociationStatusResult",
    Kind::Structure(&Structure::new(&[Member::new("AssociationDescription", &AssociationDescription)])),
);

pub(super) static UpdateCloudConnectorRequest: Shape = Shape::new(
    "UpdateCloudConnectorRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CloudConnectorId", &CloudConnectorId).required(),
        Member::new("DisplayName", &DisplayName),
        Member::new("Configuration", &CloudConnectorConfiguration),
        Member::new("Description", &CloudConnectorDescription),
    ])),
);

pub(super) static UpdateCloudConnectorResult: Shape = Shape::new(
    "UpdateCloudConnectorResult",
    Kind::Structure(&Structure::new(&[Member::new("CloudConnectorId", &CloudConnectorId)])),
);

pub(super) static UpdateDocumentDefaultVersionRequest: Shape = Shape::new(
    "UpdateDocumentDefaultVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentName).required(),
        Member::new("DocumentVersion", &DocumentVersionNumber).required(),
    ])),
);

pub(super) static UpdateDocumentDefaultVersionResult: Shape = Shape::new(
    "UpdateDocumentDefaultVersionResult",
    Kind::Structure(&Structure::new(&[Member::new("Description", &DocumentDefaultVersionDescription)])),
);

pub(super) static UpdateDocumentMetadataRequest: Shape = Shape::new(
    "UpdateDocumentMetadataRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DocumentName).required(),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("DocumentReviews", &DocumentReviews).required(),
    ])),
);

pub(super) static UpdateDocumentMetadataResponse: Shape =
    Shape::new("UpdateDocumentMetadataResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateDocumentRequest: Shape = Shape::new(
    "UpdateDocumentRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Content", &DocumentContent).required(),
        Member::new("Attachments", &AttachmentsSourceList),
        Member::new("Name", &DocumentName).required(),
        Member::new("DisplayName", &DocumentDisplayName),
        Member::new("VersionName", &DocumentVersionName),
        Member::new("DocumentVersion", &DocumentVersion),
        Member::new("DocumentFormat", &DocumentFormat),
        Member::new("TargetType", &TargetType),
        Member::new("CloudProviders", &CloudProviderList),
    ])),
);

pub(super) static UpdateDocumentResult: Shape = Shape::new(
    "UpdateDocumentResult",
    Kind::Structure(&Structure::new(&[Member::new("DocumentDescription", &DocumentDescription)])),
);

pub(super) static UpdateMaintenanceWindowRequest: Shape = Shape::new(
    "UpdateMaintenanceWindowRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId).required(),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("StartDate", &MaintenanceWindowStringDateTime),
        Member::new("EndDate", &MaintenanceWindowStringDateTime),
        Member::new("Schedule", &MaintenanceWindowSchedule),
        Member::new("ScheduleTimezone", &MaintenanceWindowTimezone),
        Member::new("ScheduleOffset", &MaintenanceWindowOffset),
        Member::new("Duration", &MaintenanceWindowDurationHours),
        Member::new("Cutoff", &MaintenanceWindowCutoff),
        Member::new("AllowUnassociatedTargets", &MaintenanceWindowAllowUnassociatedTargets),
        Member::new("Enabled", &MaintenanceWindowEnabled),
        Member::new("Replace", &Boolean),
    ])),
);

pub(super) static UpdateMaintenanceWindowResult: Shape = Shape::new(
    "UpdateMaintenanceWindowResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("StartDate", &MaintenanceWindowStringDateTime),
        Member::new("EndDate", &MaintenanceWindowStringDateTime),
        Member::new("Schedule", &MaintenanceWindowSchedule),
        Member::new("ScheduleTimezone", &MaintenanceWindowTimezone),
        Member::new("ScheduleOffset", &MaintenanceWindowOffset),
        Member::new("Duration", &MaintenanceWindowDurationHours),
        Member::new("Cutoff", &MaintenanceWindowCutoff),
        Member::new("AllowUnassociatedTargets", &MaintenanceWindowAllowUnassociatedTargets),
        Member::new("Enabled", &MaintenanceWindowEnabled),
    ])),
);

pub(super) static UpdateMaintenanceWindowTargetRequest: Shape = Shape::new(
    "UpdateMaintenanceWindowTargetRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId).required(),
        Member::new("WindowTargetId", &MaintenanceWindowTargetId).required(),
        Member::new("Targets", &Targets),
        Member::new("OwnerInformation", &OwnerInformation),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("Replace", &Boolean),
    ])),
);

pub(super) static UpdateMaintenanceWindowTargetResult: Shape = Shape::new(
    "UpdateMaintenanceWindowTargetResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("WindowTargetId", &MaintenanceWindowTargetId),
        Member::new("Targets", &Targets),
        Member::new("OwnerInformation", &OwnerInformation),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
    ])),
);

pub(super) static UpdateMaintenanceWindowTaskRequest: Shape = Shape::new(
    "UpdateMaintenanceWindowTaskRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId).required(),
        Member::new("WindowTaskId", &MaintenanceWindowTaskId).required(),
        Member::new("Targets", &Targets),
        Member::new("TaskArn", &MaintenanceWindowTaskArn),
        Member::new("ServiceRoleArn", &ServiceRole),
        Member::new("TaskParameters", &MaintenanceWindowTaskParameters),
        Member::new("TaskInvocationParameters", &MaintenanceWindowTaskInvocationParameters),
        Member::new("Priority", &MaintenanceWindowTaskPriority),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("LoggingInfo", &LoggingInfo),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("Replace", &Boolean),
        Member::new("CutoffBehavior", &MaintenanceWindowTaskCutoffBehavior),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
    ])),
);

pub(super) static UpdateMaintenanceWindowTaskResult: Shape = Shape::new(
    "UpdateMaintenanceWindowTaskResult",
    Kind::Structure(&Structure::new(&[
        Member::new("WindowId", &MaintenanceWindowId),
        Member::new("WindowTaskId", &MaintenanceWindowTaskId),
        Member::new("Targets", &Targets),
        Member::new("TaskArn", &MaintenanceWindowTaskArn),
        Member::new("ServiceRoleArn", &ServiceRole),
        Member::new("TaskParameters", &MaintenanceWindowTaskParameters),
        Member::new("TaskInvocationParameters", &MaintenanceWindowTaskInvocationParameters),
        Member::new("Priority", &MaintenanceWindowTaskPriority),
        Member::new("MaxConcurrency", &MaxConcurrency),
        Member::new("MaxErrors", &MaxErrors),
        Member::new("LoggingInfo", &LoggingInfo),
        Member::new("Name", &MaintenanceWindowName),
        Member::new("Description", &MaintenanceWindowDescription),
        Member::new("CutoffBehavior", &MaintenanceWindowTaskCutoffBehavior),
        Member::new("AlarmConfiguration", &AlarmConfiguration),
    ])),
);

pub(super) static UpdateManagedInstanceRoleRequest: Shape = Shape::new(
    "UpdateManagedInstanceRoleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceId", &ManagedInstanceId).required(),
        Member::new("IamRole", &IamRole).required(),
    ])),
);

pub(super) static UpdateManagedInstanceRoleResult: Shape =
    Shape::new("UpdateManagedInstanceRoleResult", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateOpsItemRequest: Shape = Shape::new(
    "UpdateOpsItemRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Description", &OpsItemDescription),
        Member::new("OperationalData", &OpsItemOperationalData),
        Member::new("OperationalDataToDelete", &OpsItemOpsDataKeysList),
        Member::new("Notifications", &OpsItemNotifications),
        Member::new("Priority", &OpsItemPriority),
        Member::new("RelatedOpsItems", &RelatedOpsItems),
        Member::new("Status", &OpsItemStatus),
        Member::new("OpsItemId", &OpsItemId).required(),
        Member::new("Title", &OpsItemTitle),
        Member::new("Category", &OpsItemCategory),
        Member::new("Severity", &OpsItemSeverity),
        Member::new("ActualStartTime", &DateTime),
        Member::new("ActualEndTime", &DateTime),
        Member::new("PlannedStartTime", &DateTime),
        Member::new("PlannedEndTime", &DateTime),
        Member::new("OpsItemArn", &OpsItemArn),
    ])),
);

pub(super) static UpdateOpsItemResponse: Shape =
    Shape::new("UpdateOpsItemResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateOpsMetadataRequest: Shape = Shape::new(
    "UpdateOpsMetadataRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpsMetadataArn", &OpsMetadataArn).required(),
        Member::new("MetadataToUpdate", &MetadataMap),
        Member::new("KeysToDelete", &MetadataKeysToDeleteList),
    ])),
);

pub(super) static UpdateOpsMetadataResult: Shape = Shape::new(
    "UpdateOpsMetadataResult",
    Kind::Structure(&Structure::new(&[Member::new("OpsMetadataArn", &OpsMetadataArn)])),
);

pub(super) static UpdatePatchBaselineRequest: Shape = Shape::new(
    "UpdatePatchBaselineRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("BaselineId", &BaselineId).required(),
        Member::new("Name", &BaselineName),
        Member::new("GlobalFilters", &PatchFilterGroup),
        Member::new("ApprovalRules", &PatchRuleGroup),
        Member::new("ApprovedPatches", &PatchIdList),
        Member::new("ApprovedPatchesComplianceLevel", &PatchComplianceLevel),
        Member::new("ApprovedPatchesEnableNonSecurity", &Boolean),
        Member::new("RejectedPatches", &PatchIdList),
        Member::new("RejectedPatchesAction", &PatchAction),
        Member::new("Description", &BaselineDescription),
        Member::new("Sources", &PatchSourceList),
        Member::new("AvailableSecurityUpdatesComplianceStatus", &PatchComplianceStatus),
        Member::new("Replace", &Boolean),
    ])),
);

pub(super) static UpdatePatchBaselineResult: Shape = Shape::new(
    "UpdatePatchBaselineResult",
    Kind::Structure(&Structure::new(&[
        Member::new("BaselineId", &BaselineId),
        Member::new("Name", &BaselineName),
        Member::new("OperatingSystem", &OperatingSystem),
        Member::new("GlobalFilters", &PatchFilterGroup),
        Member::new("ApprovalRules", &PatchRuleGroup),
        Member::new("ApprovedPatches", &PatchIdList),
        Member::new("ApprovedPatchesComplianceLevel", &PatchComplianceLevel),
        Member::new("ApprovedPatchesEnableNonSecurity", &Boolean),
        Member::new("RejectedPatches", &PatchIdList),
        Member::new("RejectedPatchesAction", &PatchAction),
        Member::new("CreatedDate", &DateTime),
        Member::new("ModifiedDate", &DateTime),
        Member::new("Description", &BaselineDescription),
        Member::new("Sources", &PatchSourceList),
        Member::new("AvailableSecurityUpdatesComplianceStatus", &PatchComplianceStatus),
    ])),
);

pub(super) static UpdateResourceDataSyncRequest: Shape = Shape::new(
    "UpdateResourceDataSyncRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SyncName", &ResourceDataSyncName).required(),
        Member::new("SyncType", &ResourceDataSyncType).required(),
        Member::new("SyncSource", &ResourceDataSyncSource).required(),
    ])),
);

pub(super) static UpdateResourceDataSyncResult: Shape =
    Shape::new("UpdateResourceDataSyncResult", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateServiceSettingRequest: Shape = Shape::new(
    "UpdateServiceSettingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SettingId", &ServiceSettingId).required(),
        Member::new("SettingValue", &ServiceSettingValue).required(),
    ])),
);

pub(super) static UpdateServiceSettingResult: Shape =
    Shape::new("UpdateServiceSettingResult", Kind::Structure(&Structure::new(&[])));

pub(super) static Url: Shape = Shape::new("Url", Kind::String(&[]));

pub(super) static ValidNextStep: Shape = Shape::new("ValidNextStep", Kind::String(&[])).min(1.0).max(65535.0);

pub(super) static ValidNextStepList: Shape =
    Shape::new("ValidNextStepList", Kind::List(&Member::new("member", &ValidNextStep), false));

pub(super) static ValidateCloudConnectorMaxResults: Shape =
    Shape::new("ValidateCloudConnectorMaxResults", Kind::Integer).min(0.0).max(75.0);

pub(super) static ValidateCloudConnectorRequest: Shape = Shape::new(
    "ValidateCloudConnectorRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CloudConnectorId", &CloudConnectorId).required(),
        Member::new("MaxResults", &ValidateCloudConnectorMaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ValidateCloudConnectorResult: Shape = Shape::new(
    "ValidateCloudConnectorResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ValidationFindings", &ValidationFindingList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ValidationException: Shape = Shape::new(
    "ValidationException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String), Member::new("ReasonCode", &String)]).error(
        "ValidationException",
        400,
        true,
    )),
);

pub(super) static ValidationFinding: Shape = Shape::new(
    "ValidationFinding",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &ValidationFindingType),
        Member::new("Code", &ValidationFindingCode),
        Member::new("Message", &String),
        Member::new("ProviderMessage", &String),
        Member::new("Scope", &ValidationFindingScope),
    ])),
);

pub(super) static ValidationFindingCode: Shape = Shape::new(
    "ValidationFindingCode",
    Kind::String(&[
        "TargetInaccessible",
        "TargetUnusable",
        "TargetMissingPermissions",
        "TargetApiDisabled",
        "TargetStateWarning",
        "AwsRoleAssumptionFailed",
        "WebIdentityTokenFailed",
        "OutboundWebIdentityFederationDisabled",
        "ProviderCredentialCreationFailed",
        "TenantSummary",
        "SubscriptionAccessible",
    ]),
);

pub(super) static ValidationFindingList: Shape =
    Shape::new("ValidationFindingList", Kind::List(&Member::new("member", &ValidationFinding), false));

pub(super) static ValidationFindingScope: Shape = Shape::new(
    "ValidationFindingScope",
    Kind::Structure(&Structure::new(&[Member::new("Type", &ValidationFindingScopeType), Member::new("Id", &String)])),
);

pub(super) static ValidationFindingScopeType: Shape = Shape::new(
    "ValidationFindingScopeType",
    Kind::String(&["azure:tenant", "azure:subscription", "gcp:organization", "gcp:project"]),
);

pub(super) static ValidationFindingType: Shape =
    Shape::new("ValidationFindingType", Kind::String(&["INFO", "WARN", "ERROR"]));

pub(super) static Version: Shape = Shape::new("Version", Kind::String(&[])).pattern("^[0-9]{1,6}(\\.[0-9]{1,6}){2,3}$");
