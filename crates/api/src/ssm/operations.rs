// Generated from `models/ssm.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `ssm`, one method an operation.
pub trait Ssm: Send + Sync + 'static {
    /// `AddTagsToResource`.
    fn add_tags_to_resource(
        &self,
        call: Call<types::AddTagsToResourceRequest>,
    ) -> impl Future<Output = Result<types::AddTagsToResourceResult, Error>> + Send;

    /// `DeleteParameter`.
    fn delete_parameter(
        &self,
        call: Call<types::DeleteParameterRequest>,
    ) -> impl Future<Output = Result<types::DeleteParameterResult, Error>> + Send;

    /// `DeleteParameters`.
    fn delete_parameters(
        &self,
        call: Call<types::DeleteParametersRequest>,
    ) -> impl Future<Output = Result<types::DeleteParametersResult, Error>> + Send;

    /// `DescribeParameters`.
    fn describe_parameters(
        &self,
        call: Call<types::DescribeParametersRequest>,
    ) -> impl Future<Output = Result<types::DescribeParametersResult, Error>> + Send;

    /// `GetParameter`.
    fn get_parameter(
        &self,
        call: Call<types::GetParameterRequest>,
    ) -> impl Future<Output = Result<types::GetParameterResult, Error>> + Send;

    /// `GetParameterHistory`.
    fn get_parameter_history(
        &self,
        call: Call<types::GetParameterHistoryRequest>,
    ) -> impl Future<Output = Result<types::GetParameterHistoryResult, Error>> + Send;

    /// `GetParameters`.
    fn get_parameters(
        &self,
        call: Call<types::GetParametersRequest>,
    ) -> impl Future<Output = Result<types::GetParametersResult, Error>> + Send;

    /// `GetParametersByPath`.
    fn get_parameters_by_path(
        &self,
        call: Call<types::GetParametersByPathRequest>,
    ) -> impl Future<Output = Result<types::GetParametersByPathResult, Error>> + Send;

    /// `GetServiceSetting`.
    fn get_service_setting(
        &self,
        call: Call<types::GetServiceSettingRequest>,
    ) -> impl Future<Output = Result<types::GetServiceSettingResult, Error>> + Send;

    /// `LabelParameterVersion`.
    fn label_parameter_version(
        &self,
        call: Call<types::LabelParameterVersionRequest>,
    ) -> impl Future<Output = Result<types::LabelParameterVersionResult, Error>> + Send;

    /// `ListTagsForResource`.
    fn list_tags_for_resource(
        &self,
        call: Call<types::ListTagsForResourceRequest>,
    ) -> impl Future<Output = Result<types::ListTagsForResourceResult, Error>> + Send;

    /// `PutParameter`.
    fn put_parameter(
        &self,
        call: Call<types::PutParameterRequest>,
    ) -> impl Future<Output = Result<types::PutParameterResult, Error>> + Send;

    /// `RemoveTagsFromResource`.
    fn remove_tags_from_resource(
        &self,
        call: Call<types::RemoveTagsFromResourceRequest>,
    ) -> impl Future<Output = Result<types::RemoveTagsFromResourceResult, Error>> + Send;

    /// `ResetServiceSetting`.
    fn reset_service_setting(
        &self,
        call: Call<types::ResetServiceSettingRequest>,
    ) -> impl Future<Output = Result<types::ResetServiceSettingResult, Error>> + Send;

    /// `UnlabelParameterVersion`.
    fn unlabel_parameter_version(
        &self,
        call: Call<types::UnlabelParameterVersionRequest>,
    ) -> impl Future<Output = Result<types::UnlabelParameterVersionResult, Error>> + Send;

    /// `UpdateServiceSetting`.
    fn update_service_setting(
        &self,
        call: Call<types::UpdateServiceSettingRequest>,
    ) -> impl Future<Output = Result<types::UpdateServiceSettingResult, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Ssm>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Ssm> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "AddTagsToResource" => run(ctx, input, |call| self.0.add_tags_to_resource(call)),
            "DeleteParameter" => run(ctx, input, |call| self.0.delete_parameter(call)),
            "DeleteParameters" => run(ctx, input, |call| self.0.delete_parameters(call)),
            "DescribeParameters" => run(ctx, input, |call| self.0.describe_parameters(call)),
            "GetParameter" => run(ctx, input, |call| self.0.get_parameter(call)),
            "GetParameterHistory" => run(ctx, input, |call| self.0.get_parameter_history(call)),
            "GetParameters" => run(ctx, input, |call| self.0.get_parameters(call)),
            "GetParametersByPath" => run(ctx, input, |call| self.0.get_parameters_by_path(call)),
            "GetServiceSetting" => run(ctx, input, |call| self.0.get_service_setting(call)),
            "LabelParameterVersion" => run(ctx, input, |call| self.0.label_parameter_version(call)),
            "ListTagsForResource" => run(ctx, input, |call| self.0.list_tags_for_resource(call)),
            "PutParameter" => run(ctx, input, |call| self.0.put_parameter(call)),
            "RemoveTagsFromResource" => run(ctx, input, |call| self.0.remove_tags_from_resource(call)),
            "ResetServiceSetting" => run(ctx, input, |call| self.0.reset_service_setting(call)),
            "UnlabelParameterVersion" => run(ctx, input, |call| self.0.unlabel_parameter_version(call)),
            "UpdateServiceSetting" => run(ctx, input, |call| self.0.update_service_setting(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AddTagsToResource, "AddTagsToResource", types::AddTagsToResourceRequest, types::AddTagsToResourceResult;
    AssociateOpsItemRelatedItem, "AssociateOpsItemRelatedItem", types::AssociateOpsItemRelatedItemRequest, types::AssociateOpsItemRelatedItemResponse;
    CancelCommand, "CancelCommand", types::CancelCommandRequest, types::CancelCommandResult;
    CancelMaintenanceWindowExecution, "CancelMaintenanceWindowExecution", types::CancelMaintenanceWindowExecutionRequest, types::CancelMaintenanceWindowExecutionResult;
    CreateActivation, "CreateActivation", types::CreateActivationRequest, types::CreateActivationResult;
    CreateAssociation, "CreateAssociation", types::CreateAssociationRequest, types::CreateAssociationResult;
    CreateAssociationBatch, "CreateAssociationBatch", types::CreateAssociationBatchRequest, types::CreateAssociationBatchResult;
    CreateCloudConnector, "CreateCloudConnector", types::CreateCloudConnectorRequest, types::CreateCloudConnectorResult;
    CreateDocument, "CreateDocument", types::CreateDocumentRequest, types::CreateDocumentResult;
    CreateMaintenanceWindow, "CreateMaintenanceWindow", types::CreateMaintenanceWindowRequest, types::CreateMaintenanceWindowResult;
    CreateOpsItem, "CreateOpsItem", types::CreateOpsItemRequest, types::CreateOpsItemResponse;
    CreateOpsMetadata, "CreateOpsMetadata", types::CreateOpsMetadataRequest, types::CreateOpsMetadataResult;
    CreatePatchBaseline, "CreatePatchBaseline", types::CreatePatchBaselineRequest, types::CreatePatchBaselineResult;
    CreateResourceDataSync, "CreateResourceDataSync", types::CreateResourceDataSyncRequest, types::CreateResourceDataSyncResult;
    DeleteActivation, "DeleteActivation", types::DeleteActivationRequest, types::DeleteActivationResult;
    DeleteAssociation, "DeleteAssociation", types::DeleteAssociationRequest, types::DeleteAssociationResult;
    DeleteCloudConnector, "DeleteCloudConnector", types::DeleteCloudConnectorRequest, types::DeleteCloudConnectorResult;
    DeleteDocument, "DeleteDocument", types::DeleteDocumentRequest, types::DeleteDocumentResult;
    DeleteInventory, "DeleteInventory", types::DeleteInventoryRequest, types::DeleteInventoryResult;
    DeleteMaintenanceWindow, "DeleteMaintenanceWindow", types::DeleteMaintenanceWindowRequest, types::DeleteMaintenanceWindowResult;
    DeleteOpsItem, "DeleteOpsItem", types::DeleteOpsItemRequest, types::DeleteOpsItemResponse;
    DeleteOpsMetadata, "DeleteOpsMetadata", types::DeleteOpsMetadataRequest, types::DeleteOpsMetadataResult;
    DeleteParameter, "DeleteParameter", types::DeleteParameterRequest, types::DeleteParameterResult;
    DeleteParameters, "DeleteParameters", types::DeleteParametersRequest, types::DeleteParametersResult;
    DeletePatchBaseline, "DeletePatchBaseline", types::DeletePatchBaselineRequest, types::DeletePatchBaselineResult;
    DeleteResourceDataSync, "DeleteResourceDataSync", types::DeleteResourceDataSyncRequest, types::DeleteResourceDataSyncResult;
    DeleteResourcePolicy, "DeleteResourcePolicy", types::DeleteResourcePolicyRequest, types::DeleteResourcePolicyResponse;
    DeregisterDefaultHostManagementConfiguration, "DeregisterDefaultHostManagementConfiguration", types::DeregisterDefaultHostManagementConfigurationRequest, types::DeregisterDefaultHostManagementConfigurationResult;
    DeregisterManagedInstance, "DeregisterManagedInstance", types::DeregisterManagedInstanceRequest, types::DeregisterManagedInstanceResult;
    DeregisterPatchBaselineForPatchGroup, "DeregisterPatchBaselineForPatchGroup", types::DeregisterPatchBaselineForPatchGroupRequest, types::DeregisterPatchBaselineForPatchGroupResult;
    DeregisterTargetFromMaintenanceWindow, "DeregisterTargetFromMaintenanceWindow", types::DeregisterTargetFromMaintenanceWindowRequest, types::DeregisterTargetFromMaintenanceWindowResult;
    DeregisterTaskFromMaintenanceWindow, "DeregisterTaskFromMaintenanceWindow", types::DeregisterTaskFromMaintenanceWindowRequest, types::DeregisterTaskFromMaintenanceWindowResult;
    DescribeActivations, "DescribeActivations", types::DescribeActivationsRequest, types::DescribeActivationsResult;
    DescribeAssociation, "DescribeAssociation", types::DescribeAssociationRequest, types::DescribeAssociationResult;
    DescribeAssociationExecutionTargets, "DescribeAssociationExecutionTargets", types::DescribeAssociationExecutionTargetsRequest, types::DescribeAssociationExecutionTargetsResult;
    DescribeAssociationExecutions, "DescribeAssociationExecutions", types::DescribeAssociationExecutionsRequest, types::DescribeAssociationExecutionsResult;
    DescribeAutomationExecutions, "DescribeAutomationExecutions", types::DescribeAutomationExecutionsRequest, types::DescribeAutomationExecutionsResult;
    DescribeAutomationStepExecutions, "DescribeAutomationStepExecutions", types::DescribeAutomationStepExecutionsRequest, types::DescribeAutomationStepExecutionsResult;
    DescribeAvailablePatches, "DescribeAvailablePatches", types::DescribeAvailablePatchesRequest, types::DescribeAvailablePatchesResult;
    DescribeDocument, "DescribeDocument", types::DescribeDocumentRequest, types::DescribeDocumentResult;
    DescribeDocumentPermission, "DescribeDocumentPermission", types::DescribeDocumentPermissionRequest, types::DescribeDocumentPermissionResponse;
    DescribeEffectiveInstanceAssociations, "DescribeEffectiveInstanceAssociations", types::DescribeEffectiveInstanceAssociationsRequest, types::DescribeEffectiveInstanceAssociationsResult;
    DescribeEffectivePatchesForPatchBaseline, "DescribeEffectivePatchesForPatchBaseline", types::DescribeEffectivePatchesForPatchBaselineRequest, types::DescribeEffectivePatchesForPatchBaselineResult;
    DescribeInstanceAssociationsStatus, "DescribeInstanceAssociationsStatus", types::DescribeInstanceAssociationsStatusRequest, types::DescribeInstanceAssociationsStatusResult;
    DescribeInstanceInformation, "DescribeInstanceInformation", types::DescribeInstanceInformationRequest, types::DescribeInstanceInformationResult;
    DescribeInstancePatchStates, "DescribeInstancePatchStates", types::DescribeInstancePatchStatesRequest, types::DescribeInstancePatchStatesResult;
    DescribeInstancePatchStatesForPatchGroup, "DescribeInstancePatchStatesForPatchGroup", types::DescribeInstancePatchStatesForPatchGroupRequest, types::DescribeInstancePatchStatesForPatchGroupResult;
    DescribeInstancePatches, "DescribeInstancePatches", types::DescribeInstancePatchesRequest, types::DescribeInstancePatchesResult;
    DescribeInstanceProperties, "DescribeInstanceProperties", types::DescribeInstancePropertiesRequest, types::DescribeInstancePropertiesResult;
    DescribeInventoryDeletions, "DescribeInventoryDeletions", types::DescribeInventoryDeletionsRequest, types::DescribeInventoryDeletionsResult;
    DescribeMaintenanceWindowExecutionTaskInvocations, "DescribeMaintenanceWindowExecutionTaskInvocations", types::DescribeMaintenanceWindowExecutionTaskInvocationsRequest, types::DescribeMaintenanceWindowExecutionTaskInvocationsResult;
    DescribeMaintenanceWindowExecutionTasks, "DescribeMaintenanceWindowExecutionTasks", types::DescribeMaintenanceWindowExecutionTasksRequest, types::DescribeMaintenanceWindowExecutionTasksResult;
    DescribeMaintenanceWindowExecutions, "DescribeMaintenanceWindowExecutions", types::DescribeMaintenanceWindowExecutionsRequest, types::DescribeMaintenanceWindowExecutionsResult;
    DescribeMaintenanceWindowSchedule, "DescribeMaintenanceWindowSchedule", types::DescribeMaintenanceWindowScheduleRequest, types::DescribeMaintenanceWindowScheduleResult;
    DescribeMaintenanceWindowTargets, "DescribeMaintenanceWindowTargets", types::DescribeMaintenanceWindowTargetsRequest, types::DescribeMaintenanceWindowTargetsResult;
    DescribeMaintenanceWindowTasks, "DescribeMaintenanceWindowTasks", types::DescribeMaintenanceWindowTasksRequest, types::DescribeMaintenanceWindowTasksResult;
    DescribeMaintenanceWindows, "DescribeMaintenanceWindows", types::DescribeMaintenanceWindowsRequest, types::DescribeMaintenanceWindowsResult;
    DescribeMaintenanceWindowsForTarget, "DescribeMaintenanceWindowsForTarget", types::DescribeMaintenanceWindowsForTargetRequest, types::DescribeMaintenanceWindowsForTargetResult;
    DescribeOpsItems, "DescribeOpsItems", types::DescribeOpsItemsRequest, types::DescribeOpsItemsResponse;
    DescribeParameters, "DescribeParameters", types::DescribeParametersRequest, types::DescribeParametersResult;
    DescribePatchBaselines, "DescribePatchBaselines", types::DescribePatchBaselinesRequest, types::DescribePatchBaselinesResult;
    DescribePatchGroupState, "DescribePatchGroupState", types::DescribePatchGroupStateRequest, types::DescribePatchGroupStateResult;
    DescribePatchGroups, "DescribePatchGroups", types::DescribePatchGroupsRequest, types::DescribePatchGroupsResult;
    DescribePatchProperties, "DescribePatchProperties", types::DescribePatchPropertiesRequest, types::DescribePatchPropertiesResult;
    DescribeSessions, "DescribeSessions", types::DescribeSessionsRequest, types::DescribeSessionsResponse;
    DisassociateOpsItemRelatedItem, "DisassociateOpsItemRelatedItem", types::DisassociateOpsItemRelatedItemRequest, types::DisassociateOpsItemRelatedItemResponse;
    GetAccessToken, "GetAccessToken", types::GetAccessTokenRequest, types::GetAccessTokenResponse;
    GetAutomationExecution, "GetAutomationExecution", types::GetAutomationExecutionRequest, types::GetAutomationExecutionResult;
    GetCalendarState, "GetCalendarState", types::GetCalendarStateRequest, types::GetCalendarStateResponse;
    GetCloudConnector, "GetCloudConnector", types::GetCloudConnectorRequest, types::GetCloudConnectorResult;
    GetCommandInvocation, "GetCommandInvocation", types::GetCommandInvocationRequest, types::GetCommandInvocationResult;
    GetConnectionStatus, "GetConnectionStatus", types::GetConnectionStatusRequest, types::GetConnectionStatusResponse;
    GetDefaultPatchBaseline, "GetDefaultPatchBaseline", types::GetDefaultPatchBaselineRequest, types::GetDefaultPatchBaselineResult;
    GetDeployablePatchSnapshotForInstance, "GetDeployablePatchSnapshotForInstance", types::GetDeployablePatchSnapshotForInstanceRequest, types::GetDeployablePatchSnapshotForInstanceResult;
    GetDocument, "GetDocument", types::GetDocumentRequest, types::GetDocumentResult;
    GetExecutionPreview, "GetExecutionPreview", types::GetExecutionPreviewRequest, types::GetExecutionPreviewResponse;
    GetInventory, "GetInventory", types::GetInventoryRequest, types::GetInventoryResult;
    GetInventorySchema, "GetInventorySchema", types::GetInventorySchemaRequest, types::GetInventorySchemaResult;
    GetMaintenanceWindow, "GetMaintenanceWindow", types::GetMaintenanceWindowRequest, types::GetMaintenanceWindowResult;
    GetMaintenanceWindowExecution, "GetMaintenanceWindowExecution", types::GetMaintenanceWindowExecutionRequest, types::GetMaintenanceWindowExecutionResult;
    GetMaintenanceWindowExecutionTask, "GetMaintenanceWindowExecutionTask", types::GetMaintenanceWindowExecutionTaskRequest, types::GetMaintenanceWindowExecutionTaskResult;
    GetMaintenanceWindowExecutionTaskInvocation, "GetMaintenanceWindowExecutionTaskInvocation", types::GetMaintenanceWindowExecutionTaskInvocationRequest, types::GetMaintenanceWindowExecutionTaskInvocationResult;
    GetMaintenanceWindowTask, "GetMaintenanceWindowTask", types::GetMaintenanceWindowTaskRequest, types::GetMaintenanceWindowTaskResult;
    GetOpsItem, "GetOpsItem", types::GetOpsItemRequest, types::GetOpsItemResponse;
    GetOpsMetadata, "GetOpsMetadata", types::GetOpsMetadataRequest, types::GetOpsMetadataResult;
    GetOpsSummary, "GetOpsSummary", types::GetOpsSummaryRequest, types::GetOpsSummaryResult;
    GetParameter, "GetParameter", types::GetParameterRequest, types::GetParameterResult;
    GetParameterHistory, "GetParameterHistory", types::GetParameterHistoryRequest, types::GetParameterHistoryResult;
    GetParameters, "GetParameters", types::GetParametersRequest, types::GetParametersResult;
    GetParametersByPath, "GetParametersByPath", types::GetParametersByPathRequest, types::GetParametersByPathResult;
    GetPatchBaseline, "GetPatchBaseline", types::GetPatchBaselineRequest, types::GetPatchBaselineResult;
    GetPatchBaselineForPatchGroup, "GetPatchBaselineForPatchGroup", types::GetPatchBaselineForPatchGroupRequest, types::GetPatchBaselineForPatchGroupResult;
    GetResourcePolicies, "GetResourcePolicies", types::GetResourcePoliciesRequest, types::GetResourcePoliciesResponse;
    GetServiceSetting, "GetServiceSetting", types::GetServiceSettingRequest, types::GetServiceSettingResult;
    LabelParameterVersion, "LabelParameterVersion", types::LabelParameterVersionRequest, types::LabelParameterVersionResult;
    ListAssociationVersions, "ListAssociationVersions", types::ListAssociationVersionsRequest, types::ListAssociationVersionsResult;
    ListAssociations, "ListAssociations", types::ListAssociationsRequest, types::ListAssociationsResult;
    ListCloudConnectors, "ListCloudConnectors", types::ListCloudConnectorsRequest, types::ListCloudConnectorsResult;
    ListCommandInvocations, "ListCommandInvocations", types::ListCommandInvocationsRequest, types::ListCommandInvocationsResult;
    ListCommands, "ListCommands", types::ListCommandsRequest, types::ListCommandsResult;
    ListComplianceItems, "ListComplianceItems", types::ListComplianceItemsRequest, types::ListComplianceItemsResult;
    ListComplianceSummaries, "ListComplianceSummaries", types::ListComplianceSummariesRequest, types::ListComplianceSummariesResult;
    ListDocumentMetadataHistory, "ListDocumentMetadataHistory", types::ListDocumentMetadataHistoryRequest, types::ListDocumentMetadataHistoryResponse;
    ListDocumentVersions, "ListDocumentVersions", types::ListDocumentVersionsRequest, types::ListDocumentVersionsResult;
    ListDocuments, "ListDocuments", types::ListDocumentsRequest, types::ListDocumentsResult;
    ListInventoryEntries, "ListInventoryEntries", types::ListInventoryEntriesRequest, types::ListInventoryEntriesResult;
    ListNodes, "ListNodes", types::ListNodesRequest, types::ListNodesResult;
    ListNodesSummary, "ListNodesSummary", types::ListNodesSummaryRequest, types::ListNodesSummaryResult;
    ListOpsItemEvents, "ListOpsItemEvents", types::ListOpsItemEventsRequest, types::ListOpsItemEventsResponse;
    ListOpsItemRelatedItems, "ListOpsItemRelatedItems", types::ListOpsItemRelatedItemsRequest, types::ListOpsItemRelatedItemsResponse;
    ListOpsMetadata, "ListOpsMetadata", types::ListOpsMetadataRequest, types::ListOpsMetadataResult;
    ListResourceComplianceSummaries, "ListResourceComplianceSummaries", types::ListResourceComplianceSummariesRequest, types::ListResourceComplianceSummariesResult;
    ListResourceDataSync, "ListResourceDataSync", types::ListResourceDataSyncRequest, types::ListResourceDataSyncResult;
    ListTagsForResource, "ListTagsForResource", types::ListTagsForResourceRequest, types::ListTagsForResourceResult;
    ModifyDocumentPermission, "ModifyDocumentPermission", types::ModifyDocumentPermissionRequest, types::ModifyDocumentPermissionResponse;
    PutComplianceItems, "PutComplianceItems", types::PutComplianceItemsRequest, types::PutComplianceItemsResult;
    PutInventory, "PutInventory", types::PutInventoryRequest, types::PutInventoryResult;
    PutParameter, "PutParameter", types::PutParameterRequest, types::PutParameterResult;
    PutResourcePolicy, "PutResourcePolicy", types::PutResourcePolicyRequest, types::PutResourcePolicyResponse;
    RegisterDefaultHostManagementConfiguration, "RegisterDefaultHostManagementConfiguration", types::RegisterDefaultHostManagementConfigurationRequest, types::RegisterDefaultHostManagementConfigurationResult;
    RegisterDefaultPatchBaseline, "RegisterDefaultPatchBaseline", types::RegisterDefaultPatchBaselineRequest, types::RegisterDefaultPatchBaselineResult;
    RegisterPatchBaselineForPatchGroup, "RegisterPatchBaselineForPatchGroup", types::RegisterPatchBaselineForPatchGroupRequest, types::RegisterPatchBaselineForPatchGroupResult;
    RegisterTargetWithMaintenanceWindow, "RegisterTargetWithMaintenanceWindow", types::RegisterTargetWithMaintenanceWindowRequest, types::RegisterTargetWithMaintenanceWindowResult;
    RegisterTaskWithMaintenanceWindow, "RegisterTaskWithMaintenanceWindow", types::RegisterTaskWithMaintenanceWindowRequest, types::RegisterTaskWithMaintenanceWindowResult;
    RemoveTagsFromResource, "RemoveTagsFromResource", types::RemoveTagsFromResourceRequest, types::RemoveTagsFromResourceResult;
    ResetServiceSetting, "ResetServiceSetting", types::ResetServiceSettingRequest, types::ResetServiceSettingResult;
    ResumeSession, "ResumeSession", types::ResumeSessionRequest, types::ResumeSessionResponse;
    SendAutomationSignal, "SendAutomationSignal", types::SendAutomationSignalRequest, types::SendAutomationSignalResult;
    SendCommand, "SendCommand", types::SendCommandRequest, types::SendCommandResult;
    StartAccessRequest, "StartAccessRequest", types::StartAccessRequestRequest, types::StartAccessRequestResponse;
    StartAssociationsOnce, "StartAssociationsOnce", types::StartAssociationsOnceRequest, types::StartAssociationsOnceResult;
    StartAutomationExecution, "StartAutomationExecution", types::StartAutomationExecutionRequest, types::StartAutomationExecutionResult;
    StartChangeRequestExecution, "StartChangeRequestExecution", types::StartChangeRequestExecutionRequest, types::StartChangeRequestExecutionResult;
    StartExecutionPreview, "StartExecutionPreview", types::StartExecutionPreviewRequest, types::StartExecutionPreviewResponse;
    StartSession, "StartSession", types::StartSessionRequest, types::StartSessionResponse;
    StopAutomationExecution, "StopAutomationExecution", types::StopAutomationExecutionRequest, types::StopAutomationExecutionResult;
    TerminateSession, "TerminateSession", types::TerminateSessionRequest, types::TerminateSessionResponse;
    UnlabelParameterVersion, "UnlabelParameterVersion", types::UnlabelParameterVersionRequest, types::UnlabelParameterVersionResult;
    UpdateAssociation, "UpdateAssociation", types::UpdateAssociationRequest, types::UpdateAssociationResult;
    UpdateAssociationStatus, "UpdateAssociationStatus", types::UpdateAssociationStatusRequest, types::UpdateAssociationStatusResult;
    UpdateCloudConnector, "UpdateCloudConnector", types::UpdateCloudConnectorRequest, types::UpdateCloudConnectorResult;
    UpdateDocument, "UpdateDocument", types::UpdateDocumentRequest, types::UpdateDocumentResult;
    UpdateDocumentDefaultVersion, "UpdateDocumentDefaultVersion", types::UpdateDocumentDefaultVersionRequest, types::UpdateDocumentDefaultVersionResult;
    UpdateDocumentMetadata, "UpdateDocumentMetadata", types::UpdateDocumentMetadataRequest, types::UpdateDocumentMetadataResponse;
    UpdateMaintenanceWindow, "UpdateMaintenanceWindow", types::UpdateMaintenanceWindowRequest, types::UpdateMaintenanceWindowResult;
    UpdateMaintenanceWindowTarget, "UpdateMaintenanceWindowTarget", types::UpdateMaintenanceWindowTargetRequest, types::UpdateMaintenanceWindowTargetResult;
    UpdateMaintenanceWindowTask, "UpdateMaintenanceWindowTask", types::UpdateMaintenanceWindowTaskRequest, types::UpdateMaintenanceWindowTaskResult;
    UpdateManagedInstanceRole, "UpdateManagedInstanceRole", types::UpdateManagedInstanceRoleRequest, types::UpdateManagedInstanceRoleResult;
    UpdateOpsItem, "UpdateOpsItem", types::UpdateOpsItemRequest, types::UpdateOpsItemResponse;
    UpdateOpsMetadata, "UpdateOpsMetadata", types::UpdateOpsMetadataRequest, types::UpdateOpsMetadataResult;
    UpdatePatchBaseline, "UpdatePatchBaseline", types::UpdatePatchBaselineRequest, types::UpdatePatchBaselineResult;
    UpdateResourceDataSync, "UpdateResourceDataSync", types::UpdateResourceDataSyncRequest, types::UpdateResourceDataSyncResult;
    UpdateServiceSetting, "UpdateServiceSetting", types::UpdateServiceSettingRequest, types::UpdateServiceSettingResult;
    ValidateCloudConnector, "ValidateCloudConnector", types::ValidateCloudConnectorRequest, types::ValidateCloudConnectorResult;
    }
}
