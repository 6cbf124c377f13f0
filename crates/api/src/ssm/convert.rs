// Generated from `models/ssm.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AccessDeniedException {
    const NAME: &'static str = "AccessDeniedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
    }
}

impl contract::convert::Record for AccountSharingInfo {
    const NAME: &'static str = "AccountSharingInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccountId", &mut self.account_id);
        fields.optional("SharedDocumentVersion", &mut self.shared_document_version);
    }
}

impl contract::convert::Record for Activation {
    const NAME: &'static str = "Activation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ActivationId", &mut self.activation_id);
        fields.optional("Description", &mut self.description);
        fields.optional("DefaultInstanceName", &mut self.default_instance_name);
        fields.optional("IamRole", &mut self.iam_role);
        fields.optional("RegistrationLimit", &mut self.registration_limit);
        fields.optional("RegistrationsCount", &mut self.registrations_count);
        fields.optional("ExpirationDate", &mut self.expiration_date);
        fields.optional("Expired", &mut self.expired);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for AddTagsToResourceRequest {
    const NAME: &'static str = "AddTagsToResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceType", &mut self.resource_type);
        fields.required("ResourceId", &mut self.resource_id);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for AddTagsToResourceResult {
    const NAME: &'static str = "AddTagsToResourceResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Alarm {
    const NAME: &'static str = "Alarm";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for AlarmConfiguration {
    const NAME: &'static str = "AlarmConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IgnorePollAlarmFailure", &mut self.ignore_poll_alarm_failure);
        fields.required("Alarms", &mut self.alarms);
    }
}

impl contract::convert::Record for AlarmStateInformation {
    const NAME: &'static str = "AlarmStateInformation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("State", &mut self.state);
    }
}

impl contract::convert::Record for AlreadyExistsException {
    const NAME: &'static str = "AlreadyExistsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for AssociateOpsItemRelatedItemRequest {
    const NAME: &'static str = "AssociateOpsItemRelatedItemRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpsItemId", &mut self.ops_item_id);
        fields.required("AssociationType", &mut self.association_type);
        fields.required("ResourceType", &mut self.resource_type);
        fields.required("ResourceUri", &mut self.resource_uri);
    }
}

impl contract::convert::Record for AssociateOpsItemRelatedItemResponse {
    const NAME: &'static str = "AssociateOpsItemRelatedItemResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationId", &mut self.association_id);
    }
}

impl contract::convert::Record for AssociatedInstances {
    const NAME: &'static str = "AssociatedInstances";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Association {
    const NAME: &'static str = "Association";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("AssociationId", &mut self.association_id);
        fields.optional("AssociationVersion", &mut self.association_version);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("Targets", &mut self.targets);
        fields.optional("LastExecutionDate", &mut self.last_execution_date);
        fields.optional("Overview", &mut self.overview);
        fields.optional("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("AssociationName", &mut self.association_name);
        fields.optional("ScheduleOffset", &mut self.schedule_offset);
        fields.optional("Duration", &mut self.duration);
        fields.optional("TargetMaps", &mut self.target_maps);
    }
}

impl contract::convert::Record for AssociationAlreadyExists {
    const NAME: &'static str = "AssociationAlreadyExists";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AssociationDescription {
    const NAME: &'static str = "AssociationDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("AssociationVersion", &mut self.association_version);
        fields.optional("Date", &mut self.date);
        fields.optional("LastUpdateAssociationDate", &mut self.last_update_association_date);
        fields.optional("Status", &mut self.status);
        fields.optional("Overview", &mut self.overview);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("AutomationTargetParameterName", &mut self.automation_target_parameter_name);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("AssociationId", &mut self.association_id);
        fields.optional("Targets", &mut self.targets);
        fields.optional("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("OutputLocation", &mut self.output_location);
        fields.optional("LastExecutionDate", &mut self.last_execution_date);
        fields.optional("LastSuccessfulExecutionDate", &mut self.last_successful_execution_date);
        fields.optional("AssociationName", &mut self.association_name);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("ComplianceSeverity", &mut self.compliance_severity);
        fields.optional("SyncCompliance", &mut self.sync_compliance);
        fields.optional("ApplyOnlyAtCronInterval", &mut self.apply_only_at_cron_interval);
        fields.optional("CalendarNames", &mut self.calendar_names);
        fields.optional("TargetLocations", &mut self.target_locations);
        fields.optional("ScheduleOffset", &mut self.schedule_offset);
        fields.optional("Duration", &mut self.duration);
        fields.optional("TargetMaps", &mut self.target_maps);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
        fields.optional("TriggeredAlarms", &mut self.triggered_alarms);
        fields.optional("AssociationDispatchAssumeRole", &mut self.association_dispatch_assume_role);
    }
}

impl contract::convert::Record for AssociationDoesNotExist {
    const NAME: &'static str = "AssociationDoesNotExist";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for AssociationExecution {
    const NAME: &'static str = "AssociationExecution";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationId", &mut self.association_id);
        fields.optional("AssociationVersion", &mut self.association_version);
        fields.optional("ExecutionId", &mut self.execution_id);
        fields.optional("Status", &mut self.status);
        fields.optional("DetailedStatus", &mut self.detailed_status);
        fields.optional("CreatedTime", &mut self.created_time);
        fields.optional("LastExecutionDate", &mut self.last_execution_date);
        fields.optional("ResourceCountByStatus", &mut self.resource_count_by_status);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
        fields.optional("TriggeredAlarms", &mut self.triggered_alarms);
    }
}

impl contract::convert::Record for AssociationExecutionDoesNotExist {
    const NAME: &'static str = "AssociationExecutionDoesNotExist";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for AssociationExecutionFilter {
    const NAME: &'static str = "AssociationExecutionFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
        fields.required("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for AssociationExecutionTarget {
    const NAME: &'static str = "AssociationExecutionTarget";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationId", &mut self.association_id);
        fields.optional("AssociationVersion", &mut self.association_version);
        fields.optional("ExecutionId", &mut self.execution_id);
        fields.optional("ResourceId", &mut self.resource_id);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("Status", &mut self.status);
        fields.optional("DetailedStatus", &mut self.detailed_status);
        fields.optional("LastExecutionDate", &mut self.last_execution_date);
        fields.optional("OutputSource", &mut self.output_source);
    }
}

impl contract::convert::Record for AssociationExecutionTargetsFilter {
    const NAME: &'static str = "AssociationExecutionTargetsFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for AssociationFilter {
    const NAME: &'static str = "AssociationFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("key", &mut self.key);
        fields.required("value", &mut self.value);
    }
}

impl contract::convert::Record for AssociationLimitExceeded {
    const NAME: &'static str = "AssociationLimitExceeded";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AssociationOverview {
    const NAME: &'static str = "AssociationOverview";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
        fields.optional("DetailedStatus", &mut self.detailed_status);
        fields.optional("AssociationStatusAggregatedCount", &mut self.association_status_aggregated_count);
    }
}

impl contract::convert::Record for AssociationStatus {
    const NAME: &'static str = "AssociationStatus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Date", &mut self.date);
        fields.required("Name", &mut self.name);
        fields.required("Message", &mut self.message);
        fields.optional("AdditionalInfo", &mut self.additional_info);
    }
}

impl contract::convert::Record for AssociationVersionInfo {
    const NAME: &'static str = "AssociationVersionInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationId", &mut self.association_id);
        fields.optional("AssociationVersion", &mut self.association_version);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("Name", &mut self.name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Targets", &mut self.targets);
        fields.optional("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("OutputLocation", &mut self.output_location);
        fields.optional("AssociationName", &mut self.association_name);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("ComplianceSeverity", &mut self.compliance_severity);
        fields.optional("SyncCompliance", &mut self.sync_compliance);
        fields.optional("ApplyOnlyAtCronInterval", &mut self.apply_only_at_cron_interval);
        fields.optional("CalendarNames", &mut self.calendar_names);
        fields.optional("TargetLocations", &mut self.target_locations);
        fields.optional("ScheduleOffset", &mut self.schedule_offset);
        fields.optional("Duration", &mut self.duration);
        fields.optional("TargetMaps", &mut self.target_maps);
        fields.optional("AssociationDispatchAssumeRole", &mut self.association_dispatch_assume_role);
    }
}

impl contract::convert::Record for AssociationVersionLimitExceeded {
    const NAME: &'static str = "AssociationVersionLimitExceeded";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for AttachmentContent {
    const NAME: &'static str = "AttachmentContent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Size", &mut self.size);
        fields.optional("Hash", &mut self.hash);
        fields.optional("HashType", &mut self.hash_type);
        fields.optional("Url", &mut self.url);
    }
}

impl contract::convert::Record for AttachmentInformation {
    const NAME: &'static str = "AttachmentInformation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for AttachmentsSource {
    const NAME: &'static str = "AttachmentsSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Values", &mut self.values);
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for AutomationDefinitionNotApprovedException {
    const NAME: &'static str = "AutomationDefinitionNotApprovedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for AutomationDefinitionNotFoundException {
    const NAME: &'static str = "AutomationDefinitionNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for AutomationDefinitionVersionNotFoundException {
    const NAME: &'static str = "AutomationDefinitionVersionNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for AutomationExecution {
    const NAME: &'static str = "AutomationExecution";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AutomationExecutionId", &mut self.automation_execution_id);
        fields.optional("DocumentName", &mut self.document_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("ExecutionStartTime", &mut self.execution_start_time);
        fields.optional("ExecutionEndTime", &mut self.execution_end_time);
        fields.optional("AutomationExecutionStatus", &mut self.automation_execution_status);
        fields.optional("StepExecutions", &mut self.step_executions);
        fields.optional("StepExecutionsTruncated", &mut self.step_executions_truncated);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Outputs", &mut self.outputs);
        fields.optional("FailureMessage", &mut self.failure_message);
        fields.optional("WarningMessage", &mut self.warning_message);
        fields.optional("Mode", &mut self.mode);
        fields.optional("ParentAutomationExecutionId", &mut self.parent_automation_execution_id);
        fields.optional("ExecutedBy", &mut self.executed_by);
        fields.optional("CurrentStepName", &mut self.current_step_name);
        fields.optional("CurrentAction", &mut self.current_action);
        fields.optional("TargetParameterName", &mut self.target_parameter_name);
        fields.optional("Targets", &mut self.targets);
        fields.optional("TargetMaps", &mut self.target_maps);
        fields.optional("ResolvedTargets", &mut self.resolved_targets);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("Target", &mut self.target);
        fields.optional("TargetLocations", &mut self.target_locations);
        fields.optional("ProgressCounters", &mut self.progress_counters);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
        fields.optional("TriggeredAlarms", &mut self.triggered_alarms);
        fields.optional("TargetLocationsURL", &mut self.target_locations_url);
        fields.optional("AutomationSubtype", &mut self.automation_subtype);
        fields.optional("ScheduledTime", &mut self.scheduled_time);
        fields.optional("Runbooks", &mut self.runbooks);
        fields.optional("OpsItemId", &mut self.ops_item_id);
        fields.optional("AssociationId", &mut self.association_id);
        fields.optional("ChangeRequestName", &mut self.change_request_name);
        fields.optional("Variables", &mut self.variables);
        fields.optional("TargetsSummary", &mut self.targets_summary);
    }
}

impl contract::convert::Record for AutomationExecutionFilter {
    const NAME: &'static str = "AutomationExecutionFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
    }
}

impl contract::convert::Record for AutomationExecutionInputs {
    const NAME: &'static str = "AutomationExecutionInputs";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("TargetParameterName", &mut self.target_parameter_name);
        fields.optional("Targets", &mut self.targets);
        fields.optional("TargetMaps", &mut self.target_maps);
        fields.optional("TargetLocations", &mut self.target_locations);
        fields.optional("TargetLocationsURL", &mut self.target_locations_url);
    }
}

impl contract::convert::Record for AutomationExecutionLimitExceededException {
    const NAME: &'static str = "AutomationExecutionLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for AutomationExecutionMetadata {
    const NAME: &'static str = "AutomationExecutionMetadata";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AutomationExecutionId", &mut self.automation_execution_id);
        fields.optional("DocumentName", &mut self.document_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("AutomationExecutionStatus", &mut self.automation_execution_status);
        fields.optional("ExecutionStartTime", &mut self.execution_start_time);
        fields.optional("ExecutionEndTime", &mut self.execution_end_time);
        fields.optional("ExecutedBy", &mut self.executed_by);
        fields.optional("LogFile", &mut self.log_file);
        fields.optional("Outputs", &mut self.outputs);
        fields.optional("Mode", &mut self.mode);
        fields.optional("ParentAutomationExecutionId", &mut self.parent_automation_execution_id);
        fields.optional("CurrentStepName", &mut self.current_step_name);
        fields.optional("CurrentAction", &mut self.current_action);
        fields.optional("FailureMessage", &mut self.failure_message);
        fields.optional("WarningMessage", &mut self.warning_message);
        fields.optional("TargetParameterName", &mut self.target_parameter_name);
        fields.optional("Targets", &mut self.targets);
        fields.optional("TargetMaps", &mut self.target_maps);
        fields.optional("ResolvedTargets", &mut self.resolved_targets);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("Target", &mut self.target);
        fields.optional("AutomationType", &mut self.automation_type);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
        fields.optional("TriggeredAlarms", &mut self.triggered_alarms);
        fields.optional("TargetLocationsURL", &mut self.target_locations_url);
        fields.optional("AutomationSubtype", &mut self.automation_subtype);
        fields.optional("ScheduledTime", &mut self.scheduled_time);
        fields.optional("Runbooks", &mut self.runbooks);
        fields.optional("OpsItemId", &mut self.ops_item_id);
        fields.optional("AssociationId", &mut self.association_id);
        fields.optional("ChangeRequestName", &mut self.change_request_name);
    }
}

impl contract::convert::Record for AutomationExecutionNotFoundException {
    const NAME: &'static str = "AutomationExecutionNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for AutomationExecutionPreview {
    const NAME: &'static str = "AutomationExecutionPreview";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StepPreviews", &mut self.step_previews);
        fields.optional("Regions", &mut self.regions);
        fields.optional("TargetPreviews", &mut self.target_previews);
        fields.optional("TotalAccounts", &mut self.total_accounts);
    }
}

impl contract::convert::Record for AutomationStepNotFoundException {
    const NAME: &'static str = "AutomationStepNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for AzureConfiguration {
    const NAME: &'static str = "AzureConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TenantId", &mut self.tenant_id);
        fields.optional("TenantDisplayName", &mut self.tenant_display_name);
        fields.required("ApplicationId", &mut self.application_id);
        fields.optional("ApplicationDisplayName", &mut self.application_display_name);
        fields.optional("Targets", &mut self.targets);
    }
}

impl contract::convert::Record for AzureSubscription {
    const NAME: &'static str = "AzureSubscription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.optional("DisplayName", &mut self.display_name);
    }
}

impl contract::convert::Record for BaselineOverride {
    const NAME: &'static str = "BaselineOverride";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperatingSystem", &mut self.operating_system);
        fields.optional("GlobalFilters", &mut self.global_filters);
        fields.optional("ApprovalRules", &mut self.approval_rules);
        fields.optional("ApprovedPatches", &mut self.approved_patches);
        fields.optional("ApprovedPatchesComplianceLevel", &mut self.approved_patches_compliance_level);
        fields.optional("RejectedPatches", &mut self.rejected_patches);
        fields.optional("RejectedPatchesAction", &mut self.rejected_patches_action);
        fields.optional("ApprovedPatchesEnableNonSecurity", &mut self.approved_patches_enable_non_security);
        fields.optional("Sources", &mut self.sources);
        fields.optional(
            "AvailableSecurityUpdatesComplianceStatus",
            &mut self.available_security_updates_compliance_status,
        );
    }
}

impl contract::convert::Record for CancelCommandRequest {
    const NAME: &'static str = "CancelCommandRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CommandId", &mut self.command_id);
        fields.optional("InstanceIds", &mut self.instance_ids);
    }
}

impl contract::convert::Record for CancelCommandResult {
    const NAME: &'static str = "CancelCommandResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CancelMaintenanceWindowExecutionRequest {
    const NAME: &'static str = "CancelMaintenanceWindowExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowExecutionId", &mut self.window_execution_id);
    }
}

impl contract::convert::Record for CancelMaintenanceWindowExecutionResult {
    const NAME: &'static str = "CancelMaintenanceWindowExecutionResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowExecutionId", &mut self.window_execution_id);
    }
}

impl From<CloudConnectorConfiguration> for Value {
    fn from(it: CloudConnectorConfiguration) -> Self {
        match it {
            CloudConnectorConfiguration::AzureConfiguration(value) => variant("AzureConfiguration", value),
            CloudConnectorConfiguration::GcpConfiguration(value) => variant("GcpConfiguration", value),
        }
    }
}

impl TryFrom<Value> for CloudConnectorConfiguration {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("CloudConnectorConfiguration", value)? {
            ("AzureConfiguration", value) => Ok(Self::AzureConfiguration(value.try_into()?)),
            ("GcpConfiguration", value) => Ok(Self::GcpConfiguration(value.try_into()?)),
            _ => Err(unknown_variant("CloudConnectorConfiguration")),
        }
    }
}

impl contract::convert::Record for CloudConnectorFilter {
    const NAME: &'static str = "CloudConnectorFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FilterKey", &mut self.filter_key);
        fields.optional("FilterValues", &mut self.filter_values);
    }
}

impl contract::convert::Record for CloudConnectorSummary {
    const NAME: &'static str = "CloudConnectorSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CloudConnectorId", &mut self.cloud_connector_id);
        fields.optional("DisplayName", &mut self.display_name);
        fields.optional("Description", &mut self.description);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("UpdatedAt", &mut self.updated_at);
        fields.optional("Provider", &mut self.provider);
        fields.optional("ConfigConnectorArn", &mut self.config_connector_arn);
    }
}

impl contract::convert::Record for CloudWatchOutputConfig {
    const NAME: &'static str = "CloudWatchOutputConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CloudWatchLogGroupName", &mut self.cloud_watch_log_group_name);
        fields.optional("CloudWatchOutputEnabled", &mut self.cloud_watch_output_enabled);
    }
}

impl contract::convert::Record for Command {
    const NAME: &'static str = "Command";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CommandId", &mut self.command_id);
        fields.optional("DocumentName", &mut self.document_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("Comment", &mut self.comment);
        fields.optional("ExpiresAfter", &mut self.expires_after);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("InstanceIds", &mut self.instance_ids);
        fields.optional("Targets", &mut self.targets);
        fields.optional("RequestedDateTime", &mut self.requested_date_time);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("OutputS3Region", &mut self.output_s3_region);
        fields.optional("OutputS3BucketName", &mut self.output_s3_bucket_name);
        fields.optional("OutputS3KeyPrefix", &mut self.output_s3_key_prefix);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("TargetCount", &mut self.target_count);
        fields.optional("CompletedCount", &mut self.completed_count);
        fields.optional("ErrorCount", &mut self.error_count);
        fields.optional("DeliveryTimedOutCount", &mut self.delivery_timed_out_count);
        fields.optional("ServiceRole", &mut self.service_role);
        fields.optional("NotificationConfig", &mut self.notification_config);
        fields.optional("CloudWatchOutputConfig", &mut self.cloud_watch_output_config);
        fields.optional("TimeoutSeconds", &mut self.timeout_seconds);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
        fields.optional("TriggeredAlarms", &mut self.triggered_alarms);
    }
}

impl contract::convert::Record for CommandFilter {
    const NAME: &'static str = "CommandFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("key", &mut self.key);
        fields.required("value", &mut self.value);
    }
}

impl contract::convert::Record for CommandInvocation {
    const NAME: &'static str = "CommandInvocation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CommandId", &mut self.command_id);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("InstanceName", &mut self.instance_name);
        fields.optional("Comment", &mut self.comment);
        fields.optional("DocumentName", &mut self.document_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("RequestedDateTime", &mut self.requested_date_time);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("TraceOutput", &mut self.trace_output);
        fields.optional("StandardOutputUrl", &mut self.standard_output_url);
        fields.optional("StandardErrorUrl", &mut self.standard_error_url);
        fields.optional("CommandPlugins", &mut self.command_plugins);
        fields.optional("ServiceRole", &mut self.service_role);
        fields.optional("NotificationConfig", &mut self.notification_config);
        fields.optional("CloudWatchOutputConfig", &mut self.cloud_watch_output_config);
    }
}

impl contract::convert::Record for CommandPlugin {
    const NAME: &'static str = "CommandPlugin";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("ResponseCode", &mut self.response_code);
        fields.optional("ResponseStartDateTime", &mut self.response_start_date_time);
        fields.optional("ResponseFinishDateTime", &mut self.response_finish_date_time);
        fields.optional("Output", &mut self.output);
        fields.optional("StandardOutputUrl", &mut self.standard_output_url);
        fields.optional("StandardErrorUrl", &mut self.standard_error_url);
        fields.optional("OutputS3Region", &mut self.output_s3_region);
        fields.optional("OutputS3BucketName", &mut self.output_s3_bucket_name);
        fields.optional("OutputS3KeyPrefix", &mut self.output_s3_key_prefix);
    }
}

impl contract::convert::Record for ComplianceExecutionSummary {
    const NAME: &'static str = "ComplianceExecutionSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ExecutionTime", &mut self.execution_time);
        fields.optional("ExecutionId", &mut self.execution_id);
        fields.optional("ExecutionType", &mut self.execution_type);
    }
}

impl contract::convert::Record for ComplianceItem {
    const NAME: &'static str = "ComplianceItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ComplianceType", &mut self.compliance_type);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("ResourceId", &mut self.resource_id);
        fields.optional("Id", &mut self.id);
        fields.optional("Title", &mut self.title);
        fields.optional("Status", &mut self.status);
        fields.optional("Severity", &mut self.severity);
        fields.optional("ExecutionSummary", &mut self.execution_summary);
        fields.optional("Details", &mut self.details);
    }
}

impl contract::convert::Record for ComplianceItemEntry {
    const NAME: &'static str = "ComplianceItemEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("Title", &mut self.title);
        fields.required("Severity", &mut self.severity);
        fields.required("Status", &mut self.status);
        fields.optional("Details", &mut self.details);
    }
}

impl contract::convert::Record for ComplianceStringFilter {
    const NAME: &'static str = "ComplianceStringFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Values", &mut self.values);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for ComplianceSummaryItem {
    const NAME: &'static str = "ComplianceSummaryItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ComplianceType", &mut self.compliance_type);
        fields.optional("CompliantSummary", &mut self.compliant_summary);
        fields.optional("NonCompliantSummary", &mut self.non_compliant_summary);
    }
}

impl contract::convert::Record for ComplianceTypeCountLimitExceededException {
    const NAME: &'static str = "ComplianceTypeCountLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for CompliantSummary {
    const NAME: &'static str = "CompliantSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CompliantCount", &mut self.compliant_count);
        fields.optional("SeveritySummary", &mut self.severity_summary);
    }
}

impl From<ConfigurationTargets> for Value {
    fn from(it: ConfigurationTargets) -> Self {
        match it {
            ConfigurationTargets::Subscriptions(value) => variant("Subscriptions", value),
        }
    }
}

impl TryFrom<Value> for ConfigurationTargets {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("ConfigurationTargets", value)? {
            ("Subscriptions", value) => Ok(Self::Subscriptions(value.try_into()?)),
            _ => Err(unknown_variant("ConfigurationTargets")),
        }
    }
}

impl contract::convert::Record for ConflictException {
    const NAME: &'static str = "ConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for CreateActivationRequest {
    const NAME: &'static str = "CreateActivationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Description", &mut self.description);
        fields.optional("DefaultInstanceName", &mut self.default_instance_name);
        fields.required("IamRole", &mut self.iam_role);
        fields.optional("RegistrationLimit", &mut self.registration_limit);
        fields.optional("ExpirationDate", &mut self.expiration_date);
        fields.optional("Tags", &mut self.tags);
        fields.optional("RegistrationMetadata", &mut self.registration_metadata);
    }
}

impl contract::convert::Record for CreateActivationResult {
    const NAME: &'static str = "CreateActivationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ActivationId", &mut self.activation_id);
        fields.optional("ActivationCode", &mut self.activation_code);
    }
}

impl contract::convert::Record for CreateAssociationBatchRequest {
    const NAME: &'static str = "CreateAssociationBatchRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Entries", &mut self.entries);
        fields.optional("AssociationDispatchAssumeRole", &mut self.association_dispatch_assume_role);
    }
}

impl contract::convert::Record for CreateAssociationBatchRequestEntry {
    const NAME: &'static str = "CreateAssociationBatchRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("AutomationTargetParameterName", &mut self.automation_target_parameter_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("Targets", &mut self.targets);
        fields.optional("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("OutputLocation", &mut self.output_location);
        fields.optional("AssociationName", &mut self.association_name);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("ComplianceSeverity", &mut self.compliance_severity);
        fields.optional("SyncCompliance", &mut self.sync_compliance);
        fields.optional("ApplyOnlyAtCronInterval", &mut self.apply_only_at_cron_interval);
        fields.optional("CalendarNames", &mut self.calendar_names);
        fields.optional("TargetLocations", &mut self.target_locations);
        fields.optional("ScheduleOffset", &mut self.schedule_offset);
        fields.optional("Duration", &mut self.duration);
        fields.optional("TargetMaps", &mut self.target_maps);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
    }
}

impl contract::convert::Record for CreateAssociationBatchResult {
    const NAME: &'static str = "CreateAssociationBatchResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Successful", &mut self.successful);
        fields.optional("Failed", &mut self.failed);
    }
}

impl contract::convert::Record for CreateAssociationRequest {
    const NAME: &'static str = "CreateAssociationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Targets", &mut self.targets);
        fields.optional("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("OutputLocation", &mut self.output_location);
        fields.optional("AssociationName", &mut self.association_name);
        fields.optional("AutomationTargetParameterName", &mut self.automation_target_parameter_name);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("ComplianceSeverity", &mut self.compliance_severity);
        fields.optional("SyncCompliance", &mut self.sync_compliance);
        fields.optional("ApplyOnlyAtCronInterval", &mut self.apply_only_at_cron_interval);
        fields.optional("CalendarNames", &mut self.calendar_names);
        fields.optional("TargetLocations", &mut self.target_locations);
        fields.optional("ScheduleOffset", &mut self.schedule_offset);
        fields.optional("Duration", &mut self.duration);
        fields.optional("TargetMaps", &mut self.target_maps);
        fields.optional("Tags", &mut self.tags);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
        fields.optional("AssociationDispatchAssumeRole", &mut self.association_dispatch_assume_role);
    }
}

impl contract::convert::Record for CreateAssociationResult {
    const NAME: &'static str = "CreateAssociationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationDescription", &mut self.association_description);
    }
}

impl contract::convert::Record for CreateCloudConnectorRequest {
    const NAME: &'static str = "CreateCloudConnectorRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DisplayName", &mut self.display_name);
        fields.required("RoleArn", &mut self.role_arn);
        fields.optional("Description", &mut self.description);
        fields.optional("Configuration", &mut self.configuration);
        fields.optional("ConfigConnectorArn", &mut self.config_connector_arn);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateCloudConnectorResult {
    const NAME: &'static str = "CreateCloudConnectorResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CloudConnectorId", &mut self.cloud_connector_id);
    }
}

impl contract::convert::Record for CreateDocumentRequest {
    const NAME: &'static str = "CreateDocumentRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Content", &mut self.content);
        fields.optional("Requires", &mut self.requires);
        fields.optional("Attachments", &mut self.attachments);
        fields.required("Name", &mut self.name);
        fields.optional("DisplayName", &mut self.display_name);
        fields.optional("VersionName", &mut self.version_name);
        fields.optional("DocumentType", &mut self.document_type);
        fields.optional("DocumentFormat", &mut self.document_format);
        fields.optional("TargetType", &mut self.target_type);
        fields.optional("Tags", &mut self.tags);
        fields.optional("CloudProviders", &mut self.cloud_providers);
    }
}

impl contract::convert::Record for CreateDocumentResult {
    const NAME: &'static str = "CreateDocumentResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DocumentDescription", &mut self.document_description);
    }
}

impl contract::convert::Record for CreateMaintenanceWindowRequest {
    const NAME: &'static str = "CreateMaintenanceWindowRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("EndDate", &mut self.end_date);
        fields.required("Schedule", &mut self.schedule);
        fields.optional("ScheduleTimezone", &mut self.schedule_timezone);
        fields.optional("ScheduleOffset", &mut self.schedule_offset);
        fields.required("Duration", &mut self.duration);
        fields.required("Cutoff", &mut self.cutoff);
        fields.required("AllowUnassociatedTargets", &mut self.allow_unassociated_targets);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateMaintenanceWindowResult {
    const NAME: &'static str = "CreateMaintenanceWindowResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
    }
}

impl contract::convert::Record for CreateOpsItemRequest {
    const NAME: &'static str = "CreateOpsItemRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Description", &mut self.description);
        fields.optional("OpsItemType", &mut self.ops_item_type);
        fields.optional("OperationalData", &mut self.operational_data);
        fields.optional("Notifications", &mut self.notifications);
        fields.optional("Priority", &mut self.priority);
        fields.optional("RelatedOpsItems", &mut self.related_ops_items);
        fields.required("Source", &mut self.source);
        fields.required("Title", &mut self.title);
        fields.optional("Tags", &mut self.tags);
        fields.optional("Category", &mut self.category);
        fields.optional("Severity", &mut self.severity);
        fields.optional("ActualStartTime", &mut self.actual_start_time);
        fields.optional("ActualEndTime", &mut self.actual_end_time);
        fields.optional("PlannedStartTime", &mut self.planned_start_time);
        fields.optional("PlannedEndTime", &mut self.planned_end_time);
        fields.optional("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for CreateOpsItemResponse {
    const NAME: &'static str = "CreateOpsItemResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OpsItemId", &mut self.ops_item_id);
        fields.optional("OpsItemArn", &mut self.ops_item_arn);
    }
}

impl contract::convert::Record for CreateOpsMetadataRequest {
    const NAME: &'static str = "CreateOpsMetadataRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceId", &mut self.resource_id);
        fields.optional("Metadata", &mut self.metadata);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateOpsMetadataResult {
    const NAME: &'static str = "CreateOpsMetadataResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OpsMetadataArn", &mut self.ops_metadata_arn);
    }
}

impl contract::convert::Record for CreatePatchBaselineRequest {
    const NAME: &'static str = "CreatePatchBaselineRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperatingSystem", &mut self.operating_system);
        fields.required("Name", &mut self.name);
        fields.optional("GlobalFilters", &mut self.global_filters);
        fields.optional("ApprovalRules", &mut self.approval_rules);
        fields.optional("ApprovedPatches", &mut self.approved_patches);
        fields.optional("ApprovedPatchesComplianceLevel", &mut self.approved_patches_compliance_level);
        fields.optional("ApprovedPatchesEnableNonSecurity", &mut self.approved_patches_enable_non_security);
        fields.optional("RejectedPatches", &mut self.rejected_patches);
        fields.optional("RejectedPatchesAction", &mut self.rejected_patches_action);
        fields.optional("Description", &mut self.description);
        fields.optional("Sources", &mut self.sources);
        fields.optional(
            "AvailableSecurityUpdatesComplianceStatus",
            &mut self.available_security_updates_compliance_status,
        );
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreatePatchBaselineResult {
    const NAME: &'static str = "CreatePatchBaselineResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BaselineId", &mut self.baseline_id);
    }
}

impl contract::convert::Record for CreateResourceDataSyncRequest {
    const NAME: &'static str = "CreateResourceDataSyncRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SyncName", &mut self.sync_name);
        fields.optional("S3Destination", &mut self.s3_destination);
        fields.optional("SyncType", &mut self.sync_type);
        fields.optional("SyncSource", &mut self.sync_source);
    }
}

impl contract::convert::Record for CreateResourceDataSyncResult {
    const NAME: &'static str = "CreateResourceDataSyncResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Credentials {
    const NAME: &'static str = "Credentials";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccessKeyId", &mut self.access_key_id);
        fields.required("SecretAccessKey", &mut self.secret_access_key);
        fields.required("SessionToken", &mut self.session_token);
        fields.required("ExpirationTime", &mut self.expiration_time);
    }
}

impl contract::convert::Record for CustomSchemaCountLimitExceededException {
    const NAME: &'static str = "CustomSchemaCountLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for DeleteActivationRequest {
    const NAME: &'static str = "DeleteActivationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ActivationId", &mut self.activation_id);
    }
}

impl contract::convert::Record for DeleteActivationResult {
    const NAME: &'static str = "DeleteActivationResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteAssociationRequest {
    const NAME: &'static str = "DeleteAssociationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("AssociationId", &mut self.association_id);
    }
}

impl contract::convert::Record for DeleteAssociationResult {
    const NAME: &'static str = "DeleteAssociationResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteCloudConnectorRequest {
    const NAME: &'static str = "DeleteCloudConnectorRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CloudConnectorId", &mut self.cloud_connector_id);
    }
}

impl contract::convert::Record for DeleteCloudConnectorResult {
    const NAME: &'static str = "DeleteCloudConnectorResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CloudConnectorId", &mut self.cloud_connector_id);
    }
}

impl contract::convert::Record for DeleteDocumentRequest {
    const NAME: &'static str = "DeleteDocumentRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("VersionName", &mut self.version_name);
        fields.optional("Force", &mut self.force);
    }
}

impl contract::convert::Record for DeleteDocumentResult {
    const NAME: &'static str = "DeleteDocumentResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteInventoryRequest {
    const NAME: &'static str = "DeleteInventoryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TypeName", &mut self.type_name);
        fields.optional("SchemaDeleteOption", &mut self.schema_delete_option);
        fields.optional("DryRun", &mut self.dry_run);
        fields.optional("ClientToken", &mut self.client_token);
    }
}

impl contract::convert::Record for DeleteInventoryResult {
    const NAME: &'static str = "DeleteInventoryResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DeletionId", &mut self.deletion_id);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("DeletionSummary", &mut self.deletion_summary);
    }
}

impl contract::convert::Record for DeleteMaintenanceWindowRequest {
    const NAME: &'static str = "DeleteMaintenanceWindowRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
    }
}

impl contract::convert::Record for DeleteMaintenanceWindowResult {
    const NAME: &'static str = "DeleteMaintenanceWindowResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
    }
}

impl contract::convert::Record for DeleteOpsItemRequest {
    const NAME: &'static str = "DeleteOpsItemRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpsItemId", &mut self.ops_item_id);
    }
}

impl contract::convert::Record for DeleteOpsItemResponse {
    const NAME: &'static str = "DeleteOpsItemResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteOpsMetadataRequest {
    const NAME: &'static str = "DeleteOpsMetadataRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpsMetadataArn", &mut self.ops_metadata_arn);
    }
}

impl contract::convert::Record for DeleteOpsMetadataResult {
    const NAME: &'static str = "DeleteOpsMetadataResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteParameterRequest {
    const NAME: &'static str = "DeleteParameterRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteParameterResult {
    const NAME: &'static str = "DeleteParameterResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteParametersRequest {
    const NAME: &'static str = "DeleteParametersRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Names", &mut self.names);
    }
}

impl contract::convert::Record for DeleteParametersResult {
    const NAME: &'static str = "DeleteParametersResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DeletedParameters", &mut self.deleted_parameters);
        fields.optional("InvalidParameters", &mut self.invalid_parameters);
    }
}

impl contract::convert::Record for DeletePatchBaselineRequest {
    const NAME: &'static str = "DeletePatchBaselineRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BaselineId", &mut self.baseline_id);
    }
}

impl contract::convert::Record for DeletePatchBaselineResult {
    const NAME: &'static str = "DeletePatchBaselineResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BaselineId", &mut self.baseline_id);
    }
}

impl contract::convert::Record for DeleteResourceDataSyncRequest {
    const NAME: &'static str = "DeleteResourceDataSyncRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SyncName", &mut self.sync_name);
        fields.optional("SyncType", &mut self.sync_type);
    }
}

impl contract::convert::Record for DeleteResourceDataSyncResult {
    const NAME: &'static str = "DeleteResourceDataSyncResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteResourcePolicyRequest {
    const NAME: &'static str = "DeleteResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("PolicyId", &mut self.policy_id);
        fields.required("PolicyHash", &mut self.policy_hash);
        fields.optional("DeletionMode", &mut self.deletion_mode);
    }
}

impl contract::convert::Record for DeleteResourcePolicyResponse {
    const NAME: &'static str = "DeleteResourcePolicyResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeregisterDefaultHostManagementConfigurationRequest {
    const NAME: &'static str = "DeregisterDefaultHostManagementConfigurationRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeregisterDefaultHostManagementConfigurationResult {
    const NAME: &'static str = "DeregisterDefaultHostManagementConfigurationResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeregisterManagedInstanceRequest {
    const NAME: &'static str = "DeregisterManagedInstanceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceId", &mut self.instance_id);
    }
}

impl contract::convert::Record for DeregisterManagedInstanceResult {
    const NAME: &'static str = "DeregisterManagedInstanceResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeregisterPatchBaselineForPatchGroupRequest {
    const NAME: &'static str = "DeregisterPatchBaselineForPatchGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BaselineId", &mut self.baseline_id);
        fields.required("PatchGroup", &mut self.patch_group);
    }
}

impl contract::convert::Record for DeregisterPatchBaselineForPatchGroupResult {
    const NAME: &'static str = "DeregisterPatchBaselineForPatchGroupResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BaselineId", &mut self.baseline_id);
        fields.optional("PatchGroup", &mut self.patch_group);
    }
}

impl contract::convert::Record for DeregisterTargetFromMaintenanceWindowRequest {
    const NAME: &'static str = "DeregisterTargetFromMaintenanceWindowRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
        fields.required("WindowTargetId", &mut self.window_target_id);
        fields.optional("Safe", &mut self.safe);
    }
}

impl contract::convert::Record for DeregisterTargetFromMaintenanceWindowResult {
    const NAME: &'static str = "DeregisterTargetFromMaintenanceWindowResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("WindowTargetId", &mut self.window_target_id);
    }
}

impl contract::convert::Record for DeregisterTaskFromMaintenanceWindowRequest {
    const NAME: &'static str = "DeregisterTaskFromMaintenanceWindowRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
        fields.required("WindowTaskId", &mut self.window_task_id);
    }
}

impl contract::convert::Record for DeregisterTaskFromMaintenanceWindowResult {
    const NAME: &'static str = "DeregisterTaskFromMaintenanceWindowResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("WindowTaskId", &mut self.window_task_id);
    }
}

impl contract::convert::Record for DescribeActivationsFilter {
    const NAME: &'static str = "DescribeActivationsFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FilterKey", &mut self.filter_key);
        fields.optional("FilterValues", &mut self.filter_values);
    }
}

impl contract::convert::Record for DescribeActivationsRequest {
    const NAME: &'static str = "DescribeActivationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeActivationsResult {
    const NAME: &'static str = "DescribeActivationsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ActivationList", &mut self.activation_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAssociationExecutionTargetsRequest {
    const NAME: &'static str = "DescribeAssociationExecutionTargetsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AssociationId", &mut self.association_id);
        fields.required("ExecutionId", &mut self.execution_id);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAssociationExecutionTargetsResult {
    const NAME: &'static str = "DescribeAssociationExecutionTargetsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationExecutionTargets", &mut self.association_execution_targets);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAssociationExecutionsRequest {
    const NAME: &'static str = "DescribeAssociationExecutionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AssociationId", &mut self.association_id);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAssociationExecutionsResult {
    const NAME: &'static str = "DescribeAssociationExecutionsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationExecutions", &mut self.association_executions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAssociationRequest {
    const NAME: &'static str = "DescribeAssociationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("AssociationId", &mut self.association_id);
        fields.optional("AssociationVersion", &mut self.association_version);
    }
}

impl contract::convert::Record for DescribeAssociationResult {
    const NAME: &'static str = "DescribeAssociationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationDescription", &mut self.association_description);
    }
}

impl contract::convert::Record for DescribeAutomationExecutionsRequest {
    const NAME: &'static str = "DescribeAutomationExecutionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAutomationExecutionsResult {
    const NAME: &'static str = "DescribeAutomationExecutionsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AutomationExecutionMetadataList", &mut self.automation_execution_metadata_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAutomationStepExecutionsRequest {
    const NAME: &'static str = "DescribeAutomationStepExecutionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AutomationExecutionId", &mut self.automation_execution_id);
        fields.optional("Filters", &mut self.filters);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("ReverseOrder", &mut self.reverse_order);
    }
}

impl contract::convert::Record for DescribeAutomationStepExecutionsResult {
    const NAME: &'static str = "DescribeAutomationStepExecutionsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StepExecutions", &mut self.step_executions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAvailablePatchesRequest {
    const NAME: &'static str = "DescribeAvailablePatchesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAvailablePatchesResult {
    const NAME: &'static str = "DescribeAvailablePatchesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Patches", &mut self.patches);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeDocumentPermissionRequest {
    const NAME: &'static str = "DescribeDocumentPermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("PermissionType", &mut self.permission_type);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeDocumentPermissionResponse {
    const NAME: &'static str = "DescribeDocumentPermissionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccountIds", &mut self.account_ids);
        fields.optional("AccountSharingInfoList", &mut self.account_sharing_info_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeDocumentRequest {
    const NAME: &'static str = "DescribeDocumentRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("VersionName", &mut self.version_name);
    }
}

impl contract::convert::Record for DescribeDocumentResult {
    const NAME: &'static str = "DescribeDocumentResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Document", &mut self.document);
    }
}

impl contract::convert::Record for DescribeEffectiveInstanceAssociationsRequest {
    const NAME: &'static str = "DescribeEffectiveInstanceAssociationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceId", &mut self.instance_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeEffectiveInstanceAssociationsResult {
    const NAME: &'static str = "DescribeEffectiveInstanceAssociationsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Associations", &mut self.associations);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeEffectivePatchesForPatchBaselineRequest {
    const NAME: &'static str = "DescribeEffectivePatchesForPatchBaselineRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BaselineId", &mut self.baseline_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeEffectivePatchesForPatchBaselineResult {
    const NAME: &'static str = "DescribeEffectivePatchesForPatchBaselineResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EffectivePatches", &mut self.effective_patches);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeInstanceAssociationsStatusRequest {
    const NAME: &'static str = "DescribeInstanceAssociationsStatusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceId", &mut self.instance_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeInstanceAssociationsStatusResult {
    const NAME: &'static str = "DescribeInstanceAssociationsStatusResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InstanceAssociationStatusInfos", &mut self.instance_association_status_infos);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeInstanceInformationRequest {
    const NAME: &'static str = "DescribeInstanceInformationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InstanceInformationFilterList", &mut self.instance_information_filter_list);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeInstanceInformationResult {
    const NAME: &'static str = "DescribeInstanceInformationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InstanceInformationList", &mut self.instance_information_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeInstancePatchStatesForPatchGroupRequest {
    const NAME: &'static str = "DescribeInstancePatchStatesForPatchGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PatchGroup", &mut self.patch_group);
        fields.optional("Filters", &mut self.filters);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for DescribeInstancePatchStatesForPatchGroupResult {
    const NAME: &'static str = "DescribeInstancePatchStatesForPatchGroupResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InstancePatchStates", &mut self.instance_patch_states);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeInstancePatchStatesRequest {
    const NAME: &'static str = "DescribeInstancePatchStatesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceIds", &mut self.instance_ids);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for DescribeInstancePatchStatesResult {
    const NAME: &'static str = "DescribeInstancePatchStatesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InstancePatchStates", &mut self.instance_patch_states);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeInstancePatchesRequest {
    const NAME: &'static str = "DescribeInstancePatchesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceId", &mut self.instance_id);
        fields.optional("Filters", &mut self.filters);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for DescribeInstancePatchesResult {
    const NAME: &'static str = "DescribeInstancePatchesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Patches", &mut self.patches);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeInstancePropertiesRequest {
    const NAME: &'static str = "DescribeInstancePropertiesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InstancePropertyFilterList", &mut self.instance_property_filter_list);
        fields.optional("FiltersWithOperator", &mut self.filters_with_operator);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeInstancePropertiesResult {
    const NAME: &'static str = "DescribeInstancePropertiesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InstanceProperties", &mut self.instance_properties);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeInventoryDeletionsRequest {
    const NAME: &'static str = "DescribeInventoryDeletionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DeletionId", &mut self.deletion_id);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for DescribeInventoryDeletionsResult {
    const NAME: &'static str = "DescribeInventoryDeletionsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InventoryDeletions", &mut self.inventory_deletions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionTaskInvocationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowExecutionId", &mut self.window_execution_id);
        fields.required("TaskId", &mut self.task_id);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowExecutionTaskInvocationsResult {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionTaskInvocationsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields
            .optional("WindowExecutionTaskInvocationIdentities", &mut self.window_execution_task_invocation_identities);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowExecutionTasksRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionTasksRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowExecutionId", &mut self.window_execution_id);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowExecutionTasksResult {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionTasksResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowExecutionTaskIdentities", &mut self.window_execution_task_identities);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowExecutionsRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowExecutionsResult {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowExecutions", &mut self.window_executions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowScheduleRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowScheduleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("Targets", &mut self.targets);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowScheduleResult {
    const NAME: &'static str = "DescribeMaintenanceWindowScheduleResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ScheduledWindowExecutions", &mut self.scheduled_window_executions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowTargetsRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowTargetsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowTargetsResult {
    const NAME: &'static str = "DescribeMaintenanceWindowTargetsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Targets", &mut self.targets);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowTasksRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowTasksRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowTasksResult {
    const NAME: &'static str = "DescribeMaintenanceWindowTasksResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tasks", &mut self.tasks);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowsForTargetRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowsForTargetRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Targets", &mut self.targets);
        fields.required("ResourceType", &mut self.resource_type);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowsForTargetResult {
    const NAME: &'static str = "DescribeMaintenanceWindowsForTargetResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowIdentities", &mut self.window_identities);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowsRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMaintenanceWindowsResult {
    const NAME: &'static str = "DescribeMaintenanceWindowsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowIdentities", &mut self.window_identities);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeOpsItemsRequest {
    const NAME: &'static str = "DescribeOpsItemsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OpsItemFilters", &mut self.ops_item_filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeOpsItemsResponse {
    const NAME: &'static str = "DescribeOpsItemsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("OpsItemSummaries", &mut self.ops_item_summaries);
    }
}

impl contract::convert::Record for DescribeParametersRequest {
    const NAME: &'static str = "DescribeParametersRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("ParameterFilters", &mut self.parameter_filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Shared", &mut self.shared);
    }
}

impl contract::convert::Record for DescribeParametersResult {
    const NAME: &'static str = "DescribeParametersResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribePatchBaselinesRequest {
    const NAME: &'static str = "DescribePatchBaselinesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribePatchBaselinesResult {
    const NAME: &'static str = "DescribePatchBaselinesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BaselineIdentities", &mut self.baseline_identities);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribePatchGroupStateRequest {
    const NAME: &'static str = "DescribePatchGroupStateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PatchGroup", &mut self.patch_group);
    }
}

impl contract::convert::Record for DescribePatchGroupStateResult {
    const NAME: &'static str = "DescribePatchGroupStateResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Instances", &mut self.instances);
        fields.optional("InstancesWithInstalledPatches", &mut self.instances_with_installed_patches);
        fields.optional("InstancesWithInstalledOtherPatches", &mut self.instances_with_installed_other_patches);
        fields.optional(
            "InstancesWithInstalledPendingRebootPatches",
            &mut self.instances_with_installed_pending_reboot_patches,
        );
        fields.optional("InstancesWithInstalledRejectedPatches", &mut self.instances_with_installed_rejected_patches);
        fields.optional("InstancesWithMissingPatches", &mut self.instances_with_missing_patches);
        fields.optional("InstancesWithFailedPatches", &mut self.instances_with_failed_patches);
        fields.optional("InstancesWithNotApplicablePatches", &mut self.instances_with_not_applicable_patches);
        fields.optional(
            "InstancesWithUnreportedNotApplicablePatches",
            &mut self.instances_with_unreported_not_applicable_patches,
        );
        fields.optional(
            "InstancesWithCriticalNonCompliantPatches",
            &mut self.instances_with_critical_non_compliant_patches,
        );
        fields.optional(
            "InstancesWithSecurityNonCompliantPatches",
            &mut self.instances_with_security_non_compliant_patches,
        );
        fields.optional("InstancesWithOtherNonCompliantPatches", &mut self.instances_with_other_non_compliant_patches);
        fields.optional("InstancesWithAvailableSecurityUpdates", &mut self.instances_with_available_security_updates);
    }
}

impl contract::convert::Record for DescribePatchGroupsRequest {
    const NAME: &'static str = "DescribePatchGroupsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("Filters", &mut self.filters);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribePatchGroupsResult {
    const NAME: &'static str = "DescribePatchGroupsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Mappings", &mut self.mappings);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribePatchPropertiesRequest {
    const NAME: &'static str = "DescribePatchPropertiesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OperatingSystem", &mut self.operating_system);
        fields.required("Property", &mut self.property);
        fields.optional("PatchSet", &mut self.patch_set);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribePatchPropertiesResult {
    const NAME: &'static str = "DescribePatchPropertiesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Properties", &mut self.properties);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeSessionsRequest {
    const NAME: &'static str = "DescribeSessionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("State", &mut self.state);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Filters", &mut self.filters);
    }
}

impl contract::convert::Record for DescribeSessionsResponse {
    const NAME: &'static str = "DescribeSessionsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Sessions", &mut self.sessions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DisassociateOpsItemRelatedItemRequest {
    const NAME: &'static str = "DisassociateOpsItemRelatedItemRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpsItemId", &mut self.ops_item_id);
        fields.required("AssociationId", &mut self.association_id);
    }
}

impl contract::convert::Record for DisassociateOpsItemRelatedItemResponse {
    const NAME: &'static str = "DisassociateOpsItemRelatedItemResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DocumentAlreadyExists {
    const NAME: &'static str = "DocumentAlreadyExists";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for DocumentDefaultVersionDescription {
    const NAME: &'static str = "DocumentDefaultVersionDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("DefaultVersion", &mut self.default_version);
        fields.optional("DefaultVersionName", &mut self.default_version_name);
    }
}

impl contract::convert::Record for DocumentDescription {
    const NAME: &'static str = "DocumentDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Sha1", &mut self.sha1);
        fields.optional("Hash", &mut self.hash);
        fields.optional("HashType", &mut self.hash_type);
        fields.optional("Name", &mut self.name);
        fields.optional("DisplayName", &mut self.display_name);
        fields.optional("VersionName", &mut self.version_name);
        fields.optional("Owner", &mut self.owner);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusInformation", &mut self.status_information);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("Description", &mut self.description);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("PlatformTypes", &mut self.platform_types);
        fields.optional("DocumentType", &mut self.document_type);
        fields.optional("SchemaVersion", &mut self.schema_version);
        fields.optional("LatestVersion", &mut self.latest_version);
        fields.optional("DefaultVersion", &mut self.default_version);
        fields.optional("DocumentFormat", &mut self.document_format);
        fields.optional("TargetType", &mut self.target_type);
        fields.optional("Tags", &mut self.tags);
        fields.optional("AttachmentsInformation", &mut self.attachments_information);
        fields.optional("Requires", &mut self.requires);
        fields.optional("Author", &mut self.author);
        fields.optional("ReviewInformation", &mut self.review_information);
        fields.optional("ApprovedVersion", &mut self.approved_version);
        fields.optional("PendingReviewVersion", &mut self.pending_review_version);
        fields.optional("ReviewStatus", &mut self.review_status);
        fields.optional("Category", &mut self.category);
        fields.optional("CategoryEnum", &mut self.category_enum);
        fields.optional("CloudProviders", &mut self.cloud_providers);
    }
}

impl contract::convert::Record for DocumentFilter {
    const NAME: &'static str = "DocumentFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("key", &mut self.key);
        fields.required("value", &mut self.value);
    }
}

impl contract::convert::Record for DocumentIdentifier {
    const NAME: &'static str = "DocumentIdentifier";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("DisplayName", &mut self.display_name);
        fields.optional("Owner", &mut self.owner);
        fields.optional("VersionName", &mut self.version_name);
        fields.optional("PlatformTypes", &mut self.platform_types);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("DocumentType", &mut self.document_type);
        fields.optional("SchemaVersion", &mut self.schema_version);
        fields.optional("DocumentFormat", &mut self.document_format);
        fields.optional("TargetType", &mut self.target_type);
        fields.optional("Tags", &mut self.tags);
        fields.optional("Requires", &mut self.requires);
        fields.optional("ReviewStatus", &mut self.review_status);
        fields.optional("Author", &mut self.author);
        fields.optional("CloudProviders", &mut self.cloud_providers);
    }
}

impl contract::convert::Record for DocumentKeyValuesFilter {
    const NAME: &'static str = "DocumentKeyValuesFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Values", &mut self.values);
    }
}

impl contract::convert::Record for DocumentLimitExceeded {
    const NAME: &'static str = "DocumentLimitExceeded";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for DocumentMetadataResponseInfo {
    const NAME: &'static str = "DocumentMetadataResponseInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReviewerResponse", &mut self.reviewer_response);
    }
}

impl contract::convert::Record for DocumentParameter {
    const NAME: &'static str = "DocumentParameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Description", &mut self.description);
        fields.optional("DefaultValue", &mut self.default_value);
    }
}

impl contract::convert::Record for DocumentPermissionLimit {
    const NAME: &'static str = "DocumentPermissionLimit";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for DocumentRequires {
    const NAME: &'static str = "DocumentRequires";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Version", &mut self.version);
        fields.optional("RequireType", &mut self.require_type);
        fields.optional("VersionName", &mut self.version_name);
    }
}

impl contract::convert::Record for DocumentReviewCommentSource {
    const NAME: &'static str = "DocumentReviewCommentSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Content", &mut self.content);
    }
}

impl contract::convert::Record for DocumentReviewerResponseSource {
    const NAME: &'static str = "DocumentReviewerResponseSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreateTime", &mut self.create_time);
        fields.optional("UpdatedTime", &mut self.updated_time);
        fields.optional("ReviewStatus", &mut self.review_status);
        fields.optional("Comment", &mut self.comment);
        fields.optional("Reviewer", &mut self.reviewer);
    }
}

impl contract::convert::Record for DocumentReviews {
    const NAME: &'static str = "DocumentReviews";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Action", &mut self.action);
        fields.optional("Comment", &mut self.comment);
    }
}

impl contract::convert::Record for DocumentVersionInfo {
    const NAME: &'static str = "DocumentVersionInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("DisplayName", &mut self.display_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("VersionName", &mut self.version_name);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("IsDefaultVersion", &mut self.is_default_version);
        fields.optional("DocumentFormat", &mut self.document_format);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusInformation", &mut self.status_information);
        fields.optional("ReviewStatus", &mut self.review_status);
        fields.optional("CloudProviders", &mut self.cloud_providers);
    }
}

impl contract::convert::Record for DocumentVersionLimitExceeded {
    const NAME: &'static str = "DocumentVersionLimitExceeded";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for DoesNotExistException {
    const NAME: &'static str = "DoesNotExistException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for DuplicateDocumentContent {
    const NAME: &'static str = "DuplicateDocumentContent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for DuplicateDocumentVersionName {
    const NAME: &'static str = "DuplicateDocumentVersionName";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for DuplicateInstanceId {
    const NAME: &'static str = "DuplicateInstanceId";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EffectivePatch {
    const NAME: &'static str = "EffectivePatch";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Patch", &mut self.patch);
        fields.optional("PatchStatus", &mut self.patch_status);
    }
}

impl From<ExecutionInputs> for Value {
    fn from(it: ExecutionInputs) -> Self {
        match it {
            ExecutionInputs::Automation(value) => variant("Automation", value),
        }
    }
}

impl TryFrom<Value> for ExecutionInputs {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("ExecutionInputs", value)? {
            ("Automation", value) => Ok(Self::Automation(value.try_into()?)),
            _ => Err(unknown_variant("ExecutionInputs")),
        }
    }
}

impl From<ExecutionPreview> for Value {
    fn from(it: ExecutionPreview) -> Self {
        match it {
            ExecutionPreview::Automation(value) => variant("Automation", value),
        }
    }
}

impl TryFrom<Value> for ExecutionPreview {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("ExecutionPreview", value)? {
            ("Automation", value) => Ok(Self::Automation(value.try_into()?)),
            _ => Err(unknown_variant("ExecutionPreview")),
        }
    }
}

impl contract::convert::Record for FailedCreateAssociation {
    const NAME: &'static str = "FailedCreateAssociation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Entry", &mut self.entry);
        fields.optional("Message", &mut self.message);
        fields.optional("Fault", &mut self.fault);
    }
}

impl contract::convert::Record for FailureDetails {
    const NAME: &'static str = "FailureDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FailureStage", &mut self.failure_stage);
        fields.optional("FailureType", &mut self.failure_type);
        fields.optional("Details", &mut self.details);
    }
}

impl contract::convert::Record for FeatureNotAvailableException {
    const NAME: &'static str = "FeatureNotAvailableException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for GcpConfiguration {
    const NAME: &'static str = "GcpConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OrganizationId", &mut self.organization_id);
        fields.required("WorkloadIdentityPoolProvider", &mut self.workload_identity_pool_provider);
        fields.required("ServiceAccountEmail", &mut self.service_account_email);
        fields.optional("Targets", &mut self.targets);
    }
}

impl From<GcpConfigurationTargets> for Value {
    fn from(it: GcpConfigurationTargets) -> Self {
        match it {
            GcpConfigurationTargets::Projects(value) => variant("Projects", value),
        }
    }
}

impl TryFrom<Value> for GcpConfigurationTargets {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("GcpConfigurationTargets", value)? {
            ("Projects", value) => Ok(Self::Projects(value.try_into()?)),
            _ => Err(unknown_variant("GcpConfigurationTargets")),
        }
    }
}

impl contract::convert::Record for GcpProject {
    const NAME: &'static str = "GcpProject";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ProjectId", &mut self.project_id);
        fields.optional("ProjectDisplayName", &mut self.project_display_name);
    }
}

impl contract::convert::Record for GetAccessTokenRequest {
    const NAME: &'static str = "GetAccessTokenRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccessRequestId", &mut self.access_request_id);
    }
}

impl contract::convert::Record for GetAccessTokenResponse {
    const NAME: &'static str = "GetAccessTokenResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("AccessRequestStatus", &mut self.access_request_status);
    }
}

impl contract::convert::Record for GetAutomationExecutionRequest {
    const NAME: &'static str = "GetAutomationExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AutomationExecutionId", &mut self.automation_execution_id);
    }
}

impl contract::convert::Record for GetAutomationExecutionResult {
    const NAME: &'static str = "GetAutomationExecutionResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AutomationExecution", &mut self.automation_execution);
    }
}

impl contract::convert::Record for GetCalendarStateRequest {
    const NAME: &'static str = "GetCalendarStateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CalendarNames", &mut self.calendar_names);
        fields.optional("AtTime", &mut self.at_time);
    }
}

impl contract::convert::Record for GetCalendarStateResponse {
    const NAME: &'static str = "GetCalendarStateResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("State", &mut self.state);
        fields.optional("AtTime", &mut self.at_time);
        fields.optional("NextTransitionTime", &mut self.next_transition_time);
    }
}

impl contract::convert::Record for GetCloudConnectorRequest {
    const NAME: &'static str = "GetCloudConnectorRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CloudConnectorId", &mut self.cloud_connector_id);
    }
}

impl contract::convert::Record for GetCloudConnectorResult {
    const NAME: &'static str = "GetCloudConnectorResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CloudConnectorArn", &mut self.cloud_connector_arn);
        fields.optional("DisplayName", &mut self.display_name);
        fields.optional("Description", &mut self.description);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("Configuration", &mut self.configuration);
        fields.optional("ConfigConnectorArn", &mut self.config_connector_arn);
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("UpdatedAt", &mut self.updated_at);
    }
}

impl contract::convert::Record for GetCommandInvocationRequest {
    const NAME: &'static str = "GetCommandInvocationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CommandId", &mut self.command_id);
        fields.required("InstanceId", &mut self.instance_id);
        fields.optional("PluginName", &mut self.plugin_name);
    }
}

impl contract::convert::Record for GetCommandInvocationResult {
    const NAME: &'static str = "GetCommandInvocationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CommandId", &mut self.command_id);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("Comment", &mut self.comment);
        fields.optional("DocumentName", &mut self.document_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("PluginName", &mut self.plugin_name);
        fields.optional("ResponseCode", &mut self.response_code);
        fields.optional("ExecutionStartDateTime", &mut self.execution_start_date_time);
        fields.optional("ExecutionElapsedTime", &mut self.execution_elapsed_time);
        fields.optional("ExecutionEndDateTime", &mut self.execution_end_date_time);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("StandardOutputContent", &mut self.standard_output_content);
        fields.optional("StandardOutputUrl", &mut self.standard_output_url);
        fields.optional("StandardErrorContent", &mut self.standard_error_content);
        fields.optional("StandardErrorUrl", &mut self.standard_error_url);
        fields.optional("CloudWatchOutputConfig", &mut self.cloud_watch_output_config);
    }
}

impl contract::convert::Record for GetConnectionStatusRequest {
    const NAME: &'static str = "GetConnectionStatusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Target", &mut self.target);
    }
}

impl contract::convert::Record for GetConnectionStatusResponse {
    const NAME: &'static str = "GetConnectionStatusResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Target", &mut self.target);
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for GetDefaultPatchBaselineRequest {
    const NAME: &'static str = "GetDefaultPatchBaselineRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperatingSystem", &mut self.operating_system);
    }
}

impl contract::convert::Record for GetDefaultPatchBaselineResult {
    const NAME: &'static str = "GetDefaultPatchBaselineResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BaselineId", &mut self.baseline_id);
        fields.optional("OperatingSystem", &mut self.operating_system);
    }
}

impl contract::convert::Record for GetDeployablePatchSnapshotForInstanceRequest {
    const NAME: &'static str = "GetDeployablePatchSnapshotForInstanceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceId", &mut self.instance_id);
        fields.required("SnapshotId", &mut self.snapshot_id);
        fields.optional("BaselineOverride", &mut self.baseline_override);
        fields.optional("UseS3DualStackEndpoint", &mut self.use_s3_dual_stack_endpoint);
    }
}

impl contract::convert::Record for GetDeployablePatchSnapshotForInstanceResult {
    const NAME: &'static str = "GetDeployablePatchSnapshotForInstanceResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("SnapshotId", &mut self.snapshot_id);
        fields.optional("SnapshotDownloadUrl", &mut self.snapshot_download_url);
        fields.optional("Product", &mut self.product);
    }
}

impl contract::convert::Record for GetDocumentRequest {
    const NAME: &'static str = "GetDocumentRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("VersionName", &mut self.version_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("DocumentFormat", &mut self.document_format);
    }
}

impl contract::convert::Record for GetDocumentResult {
    const NAME: &'static str = "GetDocumentResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("DisplayName", &mut self.display_name);
        fields.optional("VersionName", &mut self.version_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusInformation", &mut self.status_information);
        fields.optional("Content", &mut self.content);
        fields.optional("DocumentType", &mut self.document_type);
        fields.optional("DocumentFormat", &mut self.document_format);
        fields.optional("Requires", &mut self.requires);
        fields.optional("AttachmentsContent", &mut self.attachments_content);
        fields.optional("ReviewStatus", &mut self.review_status);
    }
}

impl contract::convert::Record for GetExecutionPreviewRequest {
    const NAME: &'static str = "GetExecutionPreviewRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ExecutionPreviewId", &mut self.execution_preview_id);
    }
}

impl contract::convert::Record for GetExecutionPreviewResponse {
    const NAME: &'static str = "GetExecutionPreviewResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExecutionPreviewId", &mut self.execution_preview_id);
        fields.optional("EndedAt", &mut self.ended_at);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusMessage", &mut self.status_message);
        fields.optional("ExecutionPreview", &mut self.execution_preview);
    }
}

impl contract::convert::Record for GetInventoryRequest {
    const NAME: &'static str = "GetInventoryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("Aggregators", &mut self.aggregators);
        fields.optional("ResultAttributes", &mut self.result_attributes);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for GetInventoryResult {
    const NAME: &'static str = "GetInventoryResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Entities", &mut self.entities);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetInventorySchemaRequest {
    const NAME: &'static str = "GetInventorySchemaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("Aggregator", &mut self.aggregator);
        fields.optional("SubType", &mut self.sub_type);
    }
}

impl contract::convert::Record for GetInventorySchemaResult {
    const NAME: &'static str = "GetInventorySchemaResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Schemas", &mut self.schemas);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetMaintenanceWindowExecutionRequest {
    const NAME: &'static str = "GetMaintenanceWindowExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowExecutionId", &mut self.window_execution_id);
    }
}

impl contract::convert::Record for GetMaintenanceWindowExecutionResult {
    const NAME: &'static str = "GetMaintenanceWindowExecutionResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowExecutionId", &mut self.window_execution_id);
        fields.optional("TaskIds", &mut self.task_ids);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
    }
}

impl contract::convert::Record for GetMaintenanceWindowExecutionTaskInvocationRequest {
    const NAME: &'static str = "GetMaintenanceWindowExecutionTaskInvocationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowExecutionId", &mut self.window_execution_id);
        fields.required("TaskId", &mut self.task_id);
        fields.required("InvocationId", &mut self.invocation_id);
    }
}

impl contract::convert::Record for GetMaintenanceWindowExecutionTaskInvocationResult {
    const NAME: &'static str = "GetMaintenanceWindowExecutionTaskInvocationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowExecutionId", &mut self.window_execution_id);
        fields.optional("TaskExecutionId", &mut self.task_execution_id);
        fields.optional("InvocationId", &mut self.invocation_id);
        fields.optional("ExecutionId", &mut self.execution_id);
        fields.optional("TaskType", &mut self.task_type);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("OwnerInformation", &mut self.owner_information);
        fields.optional("WindowTargetId", &mut self.window_target_id);
    }
}

impl contract::convert::Record for GetMaintenanceWindowExecutionTaskRequest {
    const NAME: &'static str = "GetMaintenanceWindowExecutionTaskRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowExecutionId", &mut self.window_execution_id);
        fields.required("TaskId", &mut self.task_id);
    }
}

impl contract::convert::Record for GetMaintenanceWindowExecutionTaskResult {
    const NAME: &'static str = "GetMaintenanceWindowExecutionTaskResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowExecutionId", &mut self.window_execution_id);
        fields.optional("TaskExecutionId", &mut self.task_execution_id);
        fields.optional("TaskArn", &mut self.task_arn);
        fields.optional("ServiceRole", &mut self.service_role);
        fields.optional("Type", &mut self.r#type);
        fields.optional("TaskParameters", &mut self.task_parameters);
        fields.optional("Priority", &mut self.priority);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
        fields.optional("TriggeredAlarms", &mut self.triggered_alarms);
    }
}

impl contract::convert::Record for GetMaintenanceWindowRequest {
    const NAME: &'static str = "GetMaintenanceWindowRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
    }
}

impl contract::convert::Record for GetMaintenanceWindowResult {
    const NAME: &'static str = "GetMaintenanceWindowResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("EndDate", &mut self.end_date);
        fields.optional("Schedule", &mut self.schedule);
        fields.optional("ScheduleTimezone", &mut self.schedule_timezone);
        fields.optional("ScheduleOffset", &mut self.schedule_offset);
        fields.optional("NextExecutionTime", &mut self.next_execution_time);
        fields.optional("Duration", &mut self.duration);
        fields.optional("Cutoff", &mut self.cutoff);
        fields.optional("AllowUnassociatedTargets", &mut self.allow_unassociated_targets);
        fields.optional("Enabled", &mut self.enabled);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("ModifiedDate", &mut self.modified_date);
    }
}

impl contract::convert::Record for GetMaintenanceWindowTaskRequest {
    const NAME: &'static str = "GetMaintenanceWindowTaskRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
        fields.required("WindowTaskId", &mut self.window_task_id);
    }
}

impl contract::convert::Record for GetMaintenanceWindowTaskResult {
    const NAME: &'static str = "GetMaintenanceWindowTaskResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("WindowTaskId", &mut self.window_task_id);
        fields.optional("Targets", &mut self.targets);
        fields.optional("TaskArn", &mut self.task_arn);
        fields.optional("ServiceRoleArn", &mut self.service_role_arn);
        fields.optional("TaskType", &mut self.task_type);
        fields.optional("TaskParameters", &mut self.task_parameters);
        fields.optional("TaskInvocationParameters", &mut self.task_invocation_parameters);
        fields.optional("Priority", &mut self.priority);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("LoggingInfo", &mut self.logging_info);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("CutoffBehavior", &mut self.cutoff_behavior);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
    }
}

impl contract::convert::Record for GetOpsItemRequest {
    const NAME: &'static str = "GetOpsItemRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpsItemId", &mut self.ops_item_id);
        fields.optional("OpsItemArn", &mut self.ops_item_arn);
    }
}

impl contract::convert::Record for GetOpsItemResponse {
    const NAME: &'static str = "GetOpsItemResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OpsItem", &mut self.ops_item);
    }
}

impl contract::convert::Record for GetOpsMetadataRequest {
    const NAME: &'static str = "GetOpsMetadataRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpsMetadataArn", &mut self.ops_metadata_arn);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetOpsMetadataResult {
    const NAME: &'static str = "GetOpsMetadataResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceId", &mut self.resource_id);
        fields.optional("Metadata", &mut self.metadata);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetOpsSummaryRequest {
    const NAME: &'static str = "GetOpsSummaryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SyncName", &mut self.sync_name);
        fields.optional("Filters", &mut self.filters);
        fields.optional("Aggregators", &mut self.aggregators);
        fields.optional("ResultAttributes", &mut self.result_attributes);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for GetOpsSummaryResult {
    const NAME: &'static str = "GetOpsSummaryResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Entities", &mut self.entities);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetParameterHistoryRequest {
    const NAME: &'static str = "GetParameterHistoryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("WithDecryption", &mut self.with_decryption);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetParameterHistoryResult {
    const NAME: &'static str = "GetParameterHistoryResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetParameterRequest {
    const NAME: &'static str = "GetParameterRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("WithDecryption", &mut self.with_decryption);
    }
}

impl contract::convert::Record for GetParameterResult {
    const NAME: &'static str = "GetParameterResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Parameter", &mut self.parameter);
    }
}

impl contract::convert::Record for GetParametersByPathRequest {
    const NAME: &'static str = "GetParametersByPathRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Path", &mut self.path);
        fields.optional("Recursive", &mut self.recursive);
        fields.optional("ParameterFilters", &mut self.parameter_filters);
        fields.optional("WithDecryption", &mut self.with_decryption);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetParametersByPathResult {
    const NAME: &'static str = "GetParametersByPathResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetParametersRequest {
    const NAME: &'static str = "GetParametersRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Names", &mut self.names);
        fields.optional("WithDecryption", &mut self.with_decryption);
    }
}

impl contract::convert::Record for GetParametersResult {
    const NAME: &'static str = "GetParametersResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("InvalidParameters", &mut self.invalid_parameters);
    }
}

impl contract::convert::Record for GetPatchBaselineForPatchGroupRequest {
    const NAME: &'static str = "GetPatchBaselineForPatchGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PatchGroup", &mut self.patch_group);
        fields.optional("OperatingSystem", &mut self.operating_system);
    }
}

impl contract::convert::Record for GetPatchBaselineForPatchGroupResult {
    const NAME: &'static str = "GetPatchBaselineForPatchGroupResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BaselineId", &mut self.baseline_id);
        fields.optional("PatchGroup", &mut self.patch_group);
        fields.optional("OperatingSystem", &mut self.operating_system);
    }
}

impl contract::convert::Record for GetPatchBaselineRequest {
    const NAME: &'static str = "GetPatchBaselineRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BaselineId", &mut self.baseline_id);
    }
}

impl contract::convert::Record for GetPatchBaselineResult {
    const NAME: &'static str = "GetPatchBaselineResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BaselineId", &mut self.baseline_id);
        fields.optional("Name", &mut self.name);
        fields.optional("OperatingSystem", &mut self.operating_system);
        fields.optional("GlobalFilters", &mut self.global_filters);
        fields.optional("ApprovalRules", &mut self.approval_rules);
        fields.optional("ApprovedPatches", &mut self.approved_patches);
        fields.optional("ApprovedPatchesComplianceLevel", &mut self.approved_patches_compliance_level);
        fields.optional("ApprovedPatchesEnableNonSecurity", &mut self.approved_patches_enable_non_security);
        fields.optional("RejectedPatches", &mut self.rejected_patches);
        fields.optional("RejectedPatchesAction", &mut self.rejected_patches_action);
        fields.optional("PatchGroups", &mut self.patch_groups);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("ModifiedDate", &mut self.modified_date);
        fields.optional("Description", &mut self.description);
        fields.optional("Sources", &mut self.sources);
        fields.optional(
            "AvailableSecurityUpdatesComplianceStatus",
            &mut self.available_security_updates_compliance_status,
        );
    }
}

impl contract::convert::Record for GetResourcePoliciesRequest {
    const NAME: &'static str = "GetResourcePoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for GetResourcePoliciesResponse {
    const NAME: &'static str = "GetResourcePoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Policies", &mut self.policies);
    }
}

impl contract::convert::Record for GetResourcePoliciesResponseEntry {
    const NAME: &'static str = "GetResourcePoliciesResponseEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyId", &mut self.policy_id);
        fields.optional("PolicyHash", &mut self.policy_hash);
        fields.optional("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for GetServiceSettingRequest {
    const NAME: &'static str = "GetServiceSettingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SettingId", &mut self.setting_id);
    }
}

impl contract::convert::Record for GetServiceSettingResult {
    const NAME: &'static str = "GetServiceSettingResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServiceSetting", &mut self.service_setting);
    }
}

impl contract::convert::Record for HierarchyLevelLimitExceededException {
    const NAME: &'static str = "HierarchyLevelLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for HierarchyTypeMismatchException {
    const NAME: &'static str = "HierarchyTypeMismatchException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for IdempotentParameterMismatch {
    const NAME: &'static str = "IdempotentParameterMismatch";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for IncompatiblePolicyException {
    const NAME: &'static str = "IncompatiblePolicyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InstanceAggregatedAssociationOverview {
    const NAME: &'static str = "InstanceAggregatedAssociationOverview";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DetailedStatus", &mut self.detailed_status);
        fields.optional(
            "InstanceAssociationStatusAggregatedCount",
            &mut self.instance_association_status_aggregated_count,
        );
    }
}

impl contract::convert::Record for InstanceAssociation {
    const NAME: &'static str = "InstanceAssociation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationId", &mut self.association_id);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("Content", &mut self.content);
        fields.optional("AssociationVersion", &mut self.association_version);
    }
}

impl contract::convert::Record for InstanceAssociationOutputLocation {
    const NAME: &'static str = "InstanceAssociationOutputLocation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3Location", &mut self.s3_location);
    }
}

impl contract::convert::Record for InstanceAssociationOutputUrl {
    const NAME: &'static str = "InstanceAssociationOutputUrl";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3OutputUrl", &mut self.s3_output_url);
    }
}

impl contract::convert::Record for InstanceAssociationStatusInfo {
    const NAME: &'static str = "InstanceAssociationStatusInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationId", &mut self.association_id);
        fields.optional("Name", &mut self.name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("AssociationVersion", &mut self.association_version);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("ExecutionDate", &mut self.execution_date);
        fields.optional("Status", &mut self.status);
        fields.optional("DetailedStatus", &mut self.detailed_status);
        fields.optional("ExecutionSummary", &mut self.execution_summary);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("OutputUrl", &mut self.output_url);
        fields.optional("AssociationName", &mut self.association_name);
    }
}

impl contract::convert::Record for InstanceInfo {
    const NAME: &'static str = "InstanceInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AgentType", &mut self.agent_type);
        fields.optional("AgentVersion", &mut self.agent_version);
        fields.optional("ComputerName", &mut self.computer_name);
        fields.optional("InstanceStatus", &mut self.instance_status);
        fields.optional("IpAddress", &mut self.ip_address);
        fields.optional("ManagedStatus", &mut self.managed_status);
        fields.optional("Name", &mut self.name);
        fields.optional("PlatformType", &mut self.platform_type);
        fields.optional("PlatformName", &mut self.platform_name);
        fields.optional("PlatformVersion", &mut self.platform_version);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("SourceType", &mut self.source_type);
        fields.optional("SourceId", &mut self.source_id);
        fields.optional("SourceLocation", &mut self.source_location);
        fields.optional("AvailabilityZone", &mut self.availability_zone);
        fields.optional("AvailabilityZoneId", &mut self.availability_zone_id);
    }
}

impl contract::convert::Record for InstanceInformation {
    const NAME: &'static str = "InstanceInformation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("PingStatus", &mut self.ping_status);
        fields.optional("LastPingDateTime", &mut self.last_ping_date_time);
        fields.optional("AgentVersion", &mut self.agent_version);
        fields.optional("IsLatestVersion", &mut self.is_latest_version);
        fields.optional("PlatformType", &mut self.platform_type);
        fields.optional("PlatformName", &mut self.platform_name);
        fields.optional("PlatformVersion", &mut self.platform_version);
        fields.optional("ActivationId", &mut self.activation_id);
        fields.optional("IamRole", &mut self.iam_role);
        fields.optional("RegistrationDate", &mut self.registration_date);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("Name", &mut self.name);
        fields.optional("IPAddress", &mut self.ip_address);
        fields.optional("ComputerName", &mut self.computer_name);
        fields.optional("AssociationStatus", &mut self.association_status);
        fields.optional("LastAssociationExecutionDate", &mut self.last_association_execution_date);
        fields.optional("LastSuccessfulAssociationExecutionDate", &mut self.last_successful_association_execution_date);
        fields.optional("AssociationOverview", &mut self.association_overview);
        fields.optional("SourceId", &mut self.source_id);
        fields.optional("SourceType", &mut self.source_type);
        fields.optional("SourceLocation", &mut self.source_location);
    }
}

impl contract::convert::Record for InstanceInformationFilter {
    const NAME: &'static str = "InstanceInformationFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("key", &mut self.key);
        fields.required("valueSet", &mut self.value_set);
    }
}

impl contract::convert::Record for InstanceInformationStringFilter {
    const NAME: &'static str = "InstanceInformationStringFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
    }
}

impl contract::convert::Record for InstancePatchState {
    const NAME: &'static str = "InstancePatchState";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceId", &mut self.instance_id);
        fields.required("PatchGroup", &mut self.patch_group);
        fields.required("BaselineId", &mut self.baseline_id);
        fields.optional("SnapshotId", &mut self.snapshot_id);
        fields.optional("InstallOverrideList", &mut self.install_override_list);
        fields.optional("OwnerInformation", &mut self.owner_information);
        fields.optional("InstalledCount", &mut self.installed_count);
        fields.optional("InstalledOtherCount", &mut self.installed_other_count);
        fields.optional("InstalledPendingRebootCount", &mut self.installed_pending_reboot_count);
        fields.optional("InstalledRejectedCount", &mut self.installed_rejected_count);
        fields.optional("MissingCount", &mut self.missing_count);
        fields.optional("FailedCount", &mut self.failed_count);
        fields.optional("UnreportedNotApplicableCount", &mut self.unreported_not_applicable_count);
        fields.optional("NotApplicableCount", &mut self.not_applicable_count);
        fields.optional("AvailableSecurityUpdateCount", &mut self.available_security_update_count);
        fields.required("OperationStartTime", &mut self.operation_start_time);
        fields.required("OperationEndTime", &mut self.operation_end_time);
        fields.required("Operation", &mut self.operation);
        fields.optional("LastNoRebootInstallOperationTime", &mut self.last_no_reboot_install_operation_time);
        fields.optional("RebootOption", &mut self.reboot_option);
        fields.optional("CriticalNonCompliantCount", &mut self.critical_non_compliant_count);
        fields.optional("SecurityNonCompliantCount", &mut self.security_non_compliant_count);
        fields.optional("OtherNonCompliantCount", &mut self.other_non_compliant_count);
    }
}

impl contract::convert::Record for InstancePatchStateFilter {
    const NAME: &'static str = "InstancePatchStateFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
        fields.required("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for InstanceProperty {
    const NAME: &'static str = "InstanceProperty";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("InstanceType", &mut self.instance_type);
        fields.optional("InstanceRole", &mut self.instance_role);
        fields.optional("KeyName", &mut self.key_name);
        fields.optional("InstanceState", &mut self.instance_state);
        fields.optional("Architecture", &mut self.architecture);
        fields.optional("IPAddress", &mut self.ip_address);
        fields.optional("LaunchTime", &mut self.launch_time);
        fields.optional("PingStatus", &mut self.ping_status);
        fields.optional("LastPingDateTime", &mut self.last_ping_date_time);
        fields.optional("AgentVersion", &mut self.agent_version);
        fields.optional("PlatformType", &mut self.platform_type);
        fields.optional("PlatformName", &mut self.platform_name);
        fields.optional("PlatformVersion", &mut self.platform_version);
        fields.optional("ActivationId", &mut self.activation_id);
        fields.optional("IamRole", &mut self.iam_role);
        fields.optional("RegistrationDate", &mut self.registration_date);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("ComputerName", &mut self.computer_name);
        fields.optional("AssociationStatus", &mut self.association_status);
        fields.optional("LastAssociationExecutionDate", &mut self.last_association_execution_date);
        fields.optional("LastSuccessfulAssociationExecutionDate", &mut self.last_successful_association_execution_date);
        fields.optional("AssociationOverview", &mut self.association_overview);
        fields.optional("SourceId", &mut self.source_id);
        fields.optional("SourceType", &mut self.source_type);
        fields.optional("SourceLocation", &mut self.source_location);
        fields.optional("AvailabilityZone", &mut self.availability_zone);
    }
}

impl contract::convert::Record for InstancePropertyFilter {
    const NAME: &'static str = "InstancePropertyFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("key", &mut self.key);
        fields.required("valueSet", &mut self.value_set);
    }
}

impl contract::convert::Record for InstancePropertyStringFilter {
    const NAME: &'static str = "InstancePropertyStringFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
        fields.optional("Operator", &mut self.operator);
    }
}

impl contract::convert::Record for InternalServerError {
    const NAME: &'static str = "InternalServerError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidActivation {
    const NAME: &'static str = "InvalidActivation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidActivationId {
    const NAME: &'static str = "InvalidActivationId";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidAggregatorException {
    const NAME: &'static str = "InvalidAggregatorException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidAllowedPatternException {
    const NAME: &'static str = "InvalidAllowedPatternException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidAssociation {
    const NAME: &'static str = "InvalidAssociation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidAssociationVersion {
    const NAME: &'static str = "InvalidAssociationVersion";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidAutomationExecutionParametersException {
    const NAME: &'static str = "InvalidAutomationExecutionParametersException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidAutomationSignalException {
    const NAME: &'static str = "InvalidAutomationSignalException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidAutomationStatusUpdateException {
    const NAME: &'static str = "InvalidAutomationStatusUpdateException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidCommandId {
    const NAME: &'static str = "InvalidCommandId";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidDeleteInventoryParametersException {
    const NAME: &'static str = "InvalidDeleteInventoryParametersException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidDeletionIdException {
    const NAME: &'static str = "InvalidDeletionIdException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidDocument {
    const NAME: &'static str = "InvalidDocument";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidDocumentContent {
    const NAME: &'static str = "InvalidDocumentContent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidDocumentOperation {
    const NAME: &'static str = "InvalidDocumentOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidDocumentSchemaVersion {
    const NAME: &'static str = "InvalidDocumentSchemaVersion";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidDocumentType {
    const NAME: &'static str = "InvalidDocumentType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidDocumentVersion {
    const NAME: &'static str = "InvalidDocumentVersion";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidFilter {
    const NAME: &'static str = "InvalidFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidFilterKey {
    const NAME: &'static str = "InvalidFilterKey";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidFilterOption {
    const NAME: &'static str = "InvalidFilterOption";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidFilterValue {
    const NAME: &'static str = "InvalidFilterValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidInstanceId {
    const NAME: &'static str = "InvalidInstanceId";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidInstanceInformationFilterValue {
    const NAME: &'static str = "InvalidInstanceInformationFilterValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidInstancePropertyFilterValue {
    const NAME: &'static str = "InvalidInstancePropertyFilterValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidInventoryGroupException {
    const NAME: &'static str = "InvalidInventoryGroupException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidInventoryItemContextException {
    const NAME: &'static str = "InvalidInventoryItemContextException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidInventoryRequestException {
    const NAME: &'static str = "InvalidInventoryRequestException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidItemContentException {
    const NAME: &'static str = "InvalidItemContentException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidKeyId {
    const NAME: &'static str = "InvalidKeyId";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidNextToken {
    const NAME: &'static str = "InvalidNextToken";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidNotificationConfig {
    const NAME: &'static str = "InvalidNotificationConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidOptionException {
    const NAME: &'static str = "InvalidOptionException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidOutputFolder {
    const NAME: &'static str = "InvalidOutputFolder";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidOutputLocation {
    const NAME: &'static str = "InvalidOutputLocation";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidParameters {
    const NAME: &'static str = "InvalidParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidPermissionType {
    const NAME: &'static str = "InvalidPermissionType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidPluginName {
    const NAME: &'static str = "InvalidPluginName";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidPolicyAttributeException {
    const NAME: &'static str = "InvalidPolicyAttributeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidPolicyTypeException {
    const NAME: &'static str = "InvalidPolicyTypeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidResourceId {
    const NAME: &'static str = "InvalidResourceId";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidResourceType {
    const NAME: &'static str = "InvalidResourceType";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidResultAttributeException {
    const NAME: &'static str = "InvalidResultAttributeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidRole {
    const NAME: &'static str = "InvalidRole";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidSchedule {
    const NAME: &'static str = "InvalidSchedule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidTag {
    const NAME: &'static str = "InvalidTag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidTarget {
    const NAME: &'static str = "InvalidTarget";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidTargetMaps {
    const NAME: &'static str = "InvalidTargetMaps";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidTypeNameException {
    const NAME: &'static str = "InvalidTypeNameException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidUpdate {
    const NAME: &'static str = "InvalidUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InventoryAggregator {
    const NAME: &'static str = "InventoryAggregator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Expression", &mut self.expression);
        fields.optional("Aggregators", &mut self.aggregators);
        fields.optional("Groups", &mut self.groups);
    }
}

impl contract::convert::Record for InventoryDeletionStatusItem {
    const NAME: &'static str = "InventoryDeletionStatusItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DeletionId", &mut self.deletion_id);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("DeletionStartTime", &mut self.deletion_start_time);
        fields.optional("LastStatus", &mut self.last_status);
        fields.optional("LastStatusMessage", &mut self.last_status_message);
        fields.optional("DeletionSummary", &mut self.deletion_summary);
        fields.optional("LastStatusUpdateTime", &mut self.last_status_update_time);
    }
}

impl contract::convert::Record for InventoryDeletionSummary {
    const NAME: &'static str = "InventoryDeletionSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TotalCount", &mut self.total_count);
        fields.optional("RemainingCount", &mut self.remaining_count);
        fields.optional("SummaryItems", &mut self.summary_items);
    }
}

impl contract::convert::Record for InventoryDeletionSummaryItem {
    const NAME: &'static str = "InventoryDeletionSummaryItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Version", &mut self.version);
        fields.optional("Count", &mut self.count);
        fields.optional("RemainingCount", &mut self.remaining_count);
    }
}

impl contract::convert::Record for InventoryFilter {
    const NAME: &'static str = "InventoryFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for InventoryGroup {
    const NAME: &'static str = "InventoryGroup";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Filters", &mut self.filters);
    }
}

impl contract::convert::Record for InventoryItem {
    const NAME: &'static str = "InventoryItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TypeName", &mut self.type_name);
        fields.required("SchemaVersion", &mut self.schema_version);
        fields.required("CaptureTime", &mut self.capture_time);
        fields.optional("ContentHash", &mut self.content_hash);
        fields.optional("Content", &mut self.content);
        fields.optional("Context", &mut self.context);
    }
}

impl contract::convert::Record for InventoryItemAttribute {
    const NAME: &'static str = "InventoryItemAttribute";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("DataType", &mut self.data_type);
    }
}

impl contract::convert::Record for InventoryItemSchema {
    const NAME: &'static str = "InventoryItemSchema";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TypeName", &mut self.type_name);
        fields.optional("Version", &mut self.version);
        fields.required("Attributes", &mut self.attributes);
        fields.optional("DisplayName", &mut self.display_name);
    }
}

impl contract::convert::Record for InventoryResultEntity {
    const NAME: &'static str = "InventoryResultEntity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("Data", &mut self.data);
    }
}

impl contract::convert::Record for InventoryResultItem {
    const NAME: &'static str = "InventoryResultItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TypeName", &mut self.type_name);
        fields.required("SchemaVersion", &mut self.schema_version);
        fields.optional("CaptureTime", &mut self.capture_time);
        fields.optional("ContentHash", &mut self.content_hash);
        fields.required("Content", &mut self.content);
    }
}

impl contract::convert::Record for InvocationDoesNotExist {
    const NAME: &'static str = "InvocationDoesNotExist";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ItemContentMismatchException {
    const NAME: &'static str = "ItemContentMismatchException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ItemSizeLimitExceededException {
    const NAME: &'static str = "ItemSizeLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for LabelParameterVersionRequest {
    const NAME: &'static str = "LabelParameterVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("ParameterVersion", &mut self.parameter_version);
        fields.required("Labels", &mut self.labels);
    }
}

impl contract::convert::Record for LabelParameterVersionResult {
    const NAME: &'static str = "LabelParameterVersionResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InvalidLabels", &mut self.invalid_labels);
        fields.optional("ParameterVersion", &mut self.parameter_version);
    }
}

impl contract::convert::Record for ListAssociationVersionsRequest {
    const NAME: &'static str = "ListAssociationVersionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AssociationId", &mut self.association_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListAssociationVersionsResult {
    const NAME: &'static str = "ListAssociationVersionsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationVersions", &mut self.association_versions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListAssociationsRequest {
    const NAME: &'static str = "ListAssociationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationFilterList", &mut self.association_filter_list);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListAssociationsResult {
    const NAME: &'static str = "ListAssociationsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Associations", &mut self.associations);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListCloudConnectorsRequest {
    const NAME: &'static str = "ListCloudConnectorsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Filters", &mut self.filters);
    }
}

impl contract::convert::Record for ListCloudConnectorsResult {
    const NAME: &'static str = "ListCloudConnectorsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CloudConnectors", &mut self.cloud_connectors);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListCommandInvocationsRequest {
    const NAME: &'static str = "ListCommandInvocationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CommandId", &mut self.command_id);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Filters", &mut self.filters);
        fields.optional("Details", &mut self.details);
    }
}

impl contract::convert::Record for ListCommandInvocationsResult {
    const NAME: &'static str = "ListCommandInvocationsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CommandInvocations", &mut self.command_invocations);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListCommandsRequest {
    const NAME: &'static str = "ListCommandsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CommandId", &mut self.command_id);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Filters", &mut self.filters);
    }
}

impl contract::convert::Record for ListCommandsResult {
    const NAME: &'static str = "ListCommandsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Commands", &mut self.commands);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListComplianceItemsRequest {
    const NAME: &'static str = "ListComplianceItemsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("ResourceIds", &mut self.resource_ids);
        fields.optional("ResourceTypes", &mut self.resource_types);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListComplianceItemsResult {
    const NAME: &'static str = "ListComplianceItemsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ComplianceItems", &mut self.compliance_items);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListComplianceSummariesRequest {
    const NAME: &'static str = "ListComplianceSummariesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListComplianceSummariesResult {
    const NAME: &'static str = "ListComplianceSummariesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ComplianceSummaryItems", &mut self.compliance_summary_items);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListDocumentMetadataHistoryRequest {
    const NAME: &'static str = "ListDocumentMetadataHistoryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.required("Metadata", &mut self.metadata);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListDocumentMetadataHistoryResponse {
    const NAME: &'static str = "ListDocumentMetadataHistoryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("Author", &mut self.author);
        fields.optional("Metadata", &mut self.metadata);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListDocumentVersionsRequest {
    const NAME: &'static str = "ListDocumentVersionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListDocumentVersionsResult {
    const NAME: &'static str = "ListDocumentVersionsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DocumentVersions", &mut self.document_versions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListDocumentsRequest {
    const NAME: &'static str = "ListDocumentsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DocumentFilterList", &mut self.document_filter_list);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListDocumentsResult {
    const NAME: &'static str = "ListDocumentsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DocumentIdentifiers", &mut self.document_identifiers);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListInventoryEntriesRequest {
    const NAME: &'static str = "ListInventoryEntriesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceId", &mut self.instance_id);
        fields.required("TypeName", &mut self.type_name);
        fields.optional("Filters", &mut self.filters);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListInventoryEntriesResult {
    const NAME: &'static str = "ListInventoryEntriesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("InstanceId", &mut self.instance_id);
        fields.optional("SchemaVersion", &mut self.schema_version);
        fields.optional("CaptureTime", &mut self.capture_time);
        fields.optional("Entries", &mut self.entries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListNodesRequest {
    const NAME: &'static str = "ListNodesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SyncName", &mut self.sync_name);
        fields.optional("Filters", &mut self.filters);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListNodesResult {
    const NAME: &'static str = "ListNodesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Nodes", &mut self.nodes);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListNodesSummaryRequest {
    const NAME: &'static str = "ListNodesSummaryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SyncName", &mut self.sync_name);
        fields.optional("Filters", &mut self.filters);
        fields.required("Aggregators", &mut self.aggregators);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListNodesSummaryResult {
    const NAME: &'static str = "ListNodesSummaryResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Summary", &mut self.summary);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListOpsItemEventsRequest {
    const NAME: &'static str = "ListOpsItemEventsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListOpsItemEventsResponse {
    const NAME: &'static str = "ListOpsItemEventsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Summaries", &mut self.summaries);
    }
}

impl contract::convert::Record for ListOpsItemRelatedItemsRequest {
    const NAME: &'static str = "ListOpsItemRelatedItemsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OpsItemId", &mut self.ops_item_id);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListOpsItemRelatedItemsResponse {
    const NAME: &'static str = "ListOpsItemRelatedItemsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Summaries", &mut self.summaries);
    }
}

impl contract::convert::Record for ListOpsMetadataRequest {
    const NAME: &'static str = "ListOpsMetadataRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListOpsMetadataResult {
    const NAME: &'static str = "ListOpsMetadataResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OpsMetadataList", &mut self.ops_metadata_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListResourceComplianceSummariesRequest {
    const NAME: &'static str = "ListResourceComplianceSummariesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListResourceComplianceSummariesResult {
    const NAME: &'static str = "ListResourceComplianceSummariesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceComplianceSummaryItems", &mut self.resource_compliance_summary_items);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListResourceDataSyncRequest {
    const NAME: &'static str = "ListResourceDataSyncRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SyncType", &mut self.sync_type);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListResourceDataSyncResult {
    const NAME: &'static str = "ListResourceDataSyncResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceDataSyncItems", &mut self.resource_data_sync_items);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTagsForResourceRequest {
    const NAME: &'static str = "ListTagsForResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceType", &mut self.resource_type);
        fields.required("ResourceId", &mut self.resource_id);
    }
}

impl contract::convert::Record for ListTagsForResourceResult {
    const NAME: &'static str = "ListTagsForResourceResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TagList", &mut self.tag_list);
    }
}

impl contract::convert::Record for LoggingInfo {
    const NAME: &'static str = "LoggingInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("S3BucketName", &mut self.s3_bucket_name);
        fields.optional("S3KeyPrefix", &mut self.s3_key_prefix);
        fields.required("S3Region", &mut self.s3_region);
    }
}

impl contract::convert::Record for MaintenanceWindowAutomationParameters {
    const NAME: &'static str = "MaintenanceWindowAutomationParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("Parameters", &mut self.parameters);
    }
}

impl contract::convert::Record for MaintenanceWindowExecution {
    const NAME: &'static str = "MaintenanceWindowExecution";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("WindowExecutionId", &mut self.window_execution_id);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
    }
}

impl contract::convert::Record for MaintenanceWindowExecutionTaskIdentity {
    const NAME: &'static str = "MaintenanceWindowExecutionTaskIdentity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowExecutionId", &mut self.window_execution_id);
        fields.optional("TaskExecutionId", &mut self.task_execution_id);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("TaskArn", &mut self.task_arn);
        fields.optional("TaskType", &mut self.task_type);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
        fields.optional("TriggeredAlarms", &mut self.triggered_alarms);
    }
}

impl contract::convert::Record for MaintenanceWindowExecutionTaskInvocationIdentity {
    const NAME: &'static str = "MaintenanceWindowExecutionTaskInvocationIdentity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowExecutionId", &mut self.window_execution_id);
        fields.optional("TaskExecutionId", &mut self.task_execution_id);
        fields.optional("InvocationId", &mut self.invocation_id);
        fields.optional("ExecutionId", &mut self.execution_id);
        fields.optional("TaskType", &mut self.task_type);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("OwnerInformation", &mut self.owner_information);
        fields.optional("WindowTargetId", &mut self.window_target_id);
    }
}

impl contract::convert::Record for MaintenanceWindowFilter {
    const NAME: &'static str = "MaintenanceWindowFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Values", &mut self.values);
    }
}

impl contract::convert::Record for MaintenanceWindowIdentity {
    const NAME: &'static str = "MaintenanceWindowIdentity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("Enabled", &mut self.enabled);
        fields.optional("Duration", &mut self.duration);
        fields.optional("Cutoff", &mut self.cutoff);
        fields.optional("Schedule", &mut self.schedule);
        fields.optional("ScheduleTimezone", &mut self.schedule_timezone);
        fields.optional("ScheduleOffset", &mut self.schedule_offset);
        fields.optional("EndDate", &mut self.end_date);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("NextExecutionTime", &mut self.next_execution_time);
    }
}

impl contract::convert::Record for MaintenanceWindowIdentityForTarget {
    const NAME: &'static str = "MaintenanceWindowIdentityForTarget";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for MaintenanceWindowLambdaParameters {
    const NAME: &'static str = "MaintenanceWindowLambdaParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ClientContext", &mut self.client_context);
        fields.optional("Qualifier", &mut self.qualifier);
        fields.optional("Payload", &mut self.payload);
    }
}

impl contract::convert::Record for MaintenanceWindowRunCommandParameters {
    const NAME: &'static str = "MaintenanceWindowRunCommandParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Comment", &mut self.comment);
        fields.optional("CloudWatchOutputConfig", &mut self.cloud_watch_output_config);
        fields.optional("DocumentHash", &mut self.document_hash);
        fields.optional("DocumentHashType", &mut self.document_hash_type);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("NotificationConfig", &mut self.notification_config);
        fields.optional("OutputS3BucketName", &mut self.output_s3_bucket_name);
        fields.optional("OutputS3KeyPrefix", &mut self.output_s3_key_prefix);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("ServiceRoleArn", &mut self.service_role_arn);
        fields.optional("TimeoutSeconds", &mut self.timeout_seconds);
    }
}

impl contract::convert::Record for MaintenanceWindowStepFunctionsParameters {
    const NAME: &'static str = "MaintenanceWindowStepFunctionsParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Input", &mut self.input);
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for MaintenanceWindowTarget {
    const NAME: &'static str = "MaintenanceWindowTarget";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("WindowTargetId", &mut self.window_target_id);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("Targets", &mut self.targets);
        fields.optional("OwnerInformation", &mut self.owner_information);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
    }
}

impl contract::convert::Record for MaintenanceWindowTask {
    const NAME: &'static str = "MaintenanceWindowTask";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("WindowTaskId", &mut self.window_task_id);
        fields.optional("TaskArn", &mut self.task_arn);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Targets", &mut self.targets);
        fields.optional("TaskParameters", &mut self.task_parameters);
        fields.optional("Priority", &mut self.priority);
        fields.optional("LoggingInfo", &mut self.logging_info);
        fields.optional("ServiceRoleArn", &mut self.service_role_arn);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("CutoffBehavior", &mut self.cutoff_behavior);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
    }
}

impl contract::convert::Record for MaintenanceWindowTaskInvocationParameters {
    const NAME: &'static str = "MaintenanceWindowTaskInvocationParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RunCommand", &mut self.run_command);
        fields.optional("Automation", &mut self.automation);
        fields.optional("StepFunctions", &mut self.step_functions);
        fields.optional("Lambda", &mut self.lambda);
    }
}

impl contract::convert::Record for MaintenanceWindowTaskParameterValueExpression {
    const NAME: &'static str = "MaintenanceWindowTaskParameterValueExpression";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Values", &mut self.values);
    }
}

impl contract::convert::Record for MalformedResourcePolicyDocumentException {
    const NAME: &'static str = "MalformedResourcePolicyDocumentException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for MaxDocumentSizeExceeded {
    const NAME: &'static str = "MaxDocumentSizeExceeded";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for MetadataValue {
    const NAME: &'static str = "MetadataValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for ModifyDocumentPermissionRequest {
    const NAME: &'static str = "ModifyDocumentPermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("PermissionType", &mut self.permission_type);
        fields.optional("AccountIdsToAdd", &mut self.account_ids_to_add);
        fields.optional("AccountIdsToRemove", &mut self.account_ids_to_remove);
        fields.optional("SharedDocumentVersion", &mut self.shared_document_version);
    }
}

impl contract::convert::Record for ModifyDocumentPermissionResponse {
    const NAME: &'static str = "ModifyDocumentPermissionResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for NoLongerSupportedException {
    const NAME: &'static str = "NoLongerSupportedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for Node {
    const NAME: &'static str = "Node";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CaptureTime", &mut self.capture_time);
        fields.optional("Id", &mut self.id);
        fields.optional("Owner", &mut self.owner);
        fields.optional("Region", &mut self.region);
        fields.optional("NodeType", &mut self.node_type);
    }
}

impl contract::convert::Record for NodeAggregator {
    const NAME: &'static str = "NodeAggregator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AggregatorType", &mut self.aggregator_type);
        fields.required("TypeName", &mut self.type_name);
        fields.required("AttributeName", &mut self.attribute_name);
        fields.optional("Aggregators", &mut self.aggregators);
    }
}

impl contract::convert::Record for NodeFilter {
    const NAME: &'static str = "NodeFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for NodeOwnerInfo {
    const NAME: &'static str = "NodeOwnerInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccountId", &mut self.account_id);
        fields.optional("OrganizationalUnitId", &mut self.organizational_unit_id);
        fields.optional("OrganizationalUnitPath", &mut self.organizational_unit_path);
    }
}

impl From<NodeType> for Value {
    fn from(it: NodeType) -> Self {
        match it {
            NodeType::Instance(value) => variant("Instance", value),
        }
    }
}

impl TryFrom<Value> for NodeType {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("NodeType", value)? {
            ("Instance", value) => Ok(Self::Instance(value.try_into()?)),
            _ => Err(unknown_variant("NodeType")),
        }
    }
}

impl contract::convert::Record for NonCompliantSummary {
    const NAME: &'static str = "NonCompliantSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NonCompliantCount", &mut self.non_compliant_count);
        fields.optional("SeveritySummary", &mut self.severity_summary);
    }
}

impl contract::convert::Record for NotificationConfig {
    const NAME: &'static str = "NotificationConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NotificationArn", &mut self.notification_arn);
        fields.optional("NotificationEvents", &mut self.notification_events);
        fields.optional("NotificationType", &mut self.notification_type);
    }
}

impl contract::convert::Record for OpsAggregator {
    const NAME: &'static str = "OpsAggregator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AggregatorType", &mut self.aggregator_type);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("AttributeName", &mut self.attribute_name);
        fields.optional("Values", &mut self.values);
        fields.optional("Filters", &mut self.filters);
        fields.optional("Aggregators", &mut self.aggregators);
    }
}

impl contract::convert::Record for OpsEntity {
    const NAME: &'static str = "OpsEntity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("Data", &mut self.data);
    }
}

impl contract::convert::Record for OpsEntityItem {
    const NAME: &'static str = "OpsEntityItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CaptureTime", &mut self.capture_time);
        fields.optional("Content", &mut self.content);
    }
}

impl contract::convert::Record for OpsFilter {
    const NAME: &'static str = "OpsFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for OpsItem {
    const NAME: &'static str = "OpsItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreatedBy", &mut self.created_by);
        fields.optional("OpsItemType", &mut self.ops_item_type);
        fields.optional("CreatedTime", &mut self.created_time);
        fields.optional("Description", &mut self.description);
        fields.optional("LastModifiedBy", &mut self.last_modified_by);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("Notifications", &mut self.notifications);
        fields.optional("Priority", &mut self.priority);
        fields.optional("RelatedOpsItems", &mut self.related_ops_items);
        fields.optional("Status", &mut self.status);
        fields.optional("OpsItemId", &mut self.ops_item_id);
        fields.optional("Version", &mut self.version);
        fields.optional("Title", &mut self.title);
        fields.optional("Source", &mut self.source);
        fields.optional("OperationalData", &mut self.operational_data);
        fields.optional("Category", &mut self.category);
        fields.optional("Severity", &mut self.severity);
        fields.optional("ActualStartTime", &mut self.actual_start_time);
        fields.optional("ActualEndTime", &mut self.actual_end_time);
        fields.optional("PlannedStartTime", &mut self.planned_start_time);
        fields.optional("PlannedEndTime", &mut self.planned_end_time);
        fields.optional("OpsItemArn", &mut self.ops_item_arn);
    }
}

impl contract::convert::Record for OpsItemAccessDeniedException {
    const NAME: &'static str = "OpsItemAccessDeniedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for OpsItemAlreadyExistsException {
    const NAME: &'static str = "OpsItemAlreadyExistsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
        fields.optional("OpsItemId", &mut self.ops_item_id);
    }
}

impl contract::convert::Record for OpsItemConflictException {
    const NAME: &'static str = "OpsItemConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for OpsItemDataValue {
    const NAME: &'static str = "OpsItemDataValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Value", &mut self.value);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for OpsItemEventFilter {
    const NAME: &'static str = "OpsItemEventFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
        fields.required("Operator", &mut self.operator);
    }
}

impl contract::convert::Record for OpsItemEventSummary {
    const NAME: &'static str = "OpsItemEventSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OpsItemId", &mut self.ops_item_id);
        fields.optional("EventId", &mut self.event_id);
        fields.optional("Source", &mut self.source);
        fields.optional("DetailType", &mut self.detail_type);
        fields.optional("Detail", &mut self.detail);
        fields.optional("CreatedBy", &mut self.created_by);
        fields.optional("CreatedTime", &mut self.created_time);
    }
}

impl contract::convert::Record for OpsItemFilter {
    const NAME: &'static str = "OpsItemFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
        fields.required("Operator", &mut self.operator);
    }
}

impl contract::convert::Record for OpsItemIdentity {
    const NAME: &'static str = "OpsItemIdentity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for OpsItemInvalidParameterException {
    const NAME: &'static str = "OpsItemInvalidParameterException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ParameterNames", &mut self.parameter_names);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for OpsItemLimitExceededException {
    const NAME: &'static str = "OpsItemLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceTypes", &mut self.resource_types);
        fields.optional("Limit", &mut self.limit);
        fields.optional("LimitType", &mut self.limit_type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for OpsItemNotFoundException {
    const NAME: &'static str = "OpsItemNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for OpsItemNotification {
    const NAME: &'static str = "OpsItemNotification";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for OpsItemRelatedItemAlreadyExistsException {
    const NAME: &'static str = "OpsItemRelatedItemAlreadyExistsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
        fields.optional("ResourceUri", &mut self.resource_uri);
        fields.optional("OpsItemId", &mut self.ops_item_id);
    }
}

impl contract::convert::Record for OpsItemRelatedItemAssociationNotFoundException {
    const NAME: &'static str = "OpsItemRelatedItemAssociationNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for OpsItemRelatedItemSummary {
    const NAME: &'static str = "OpsItemRelatedItemSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OpsItemId", &mut self.ops_item_id);
        fields.optional("AssociationId", &mut self.association_id);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("AssociationType", &mut self.association_type);
        fields.optional("ResourceUri", &mut self.resource_uri);
        fields.optional("CreatedBy", &mut self.created_by);
        fields.optional("CreatedTime", &mut self.created_time);
        fields.optional("LastModifiedBy", &mut self.last_modified_by);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for OpsItemRelatedItemsFilter {
    const NAME: &'static str = "OpsItemRelatedItemsFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
        fields.required("Operator", &mut self.operator);
    }
}

impl contract::convert::Record for OpsItemSummary {
    const NAME: &'static str = "OpsItemSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreatedBy", &mut self.created_by);
        fields.optional("CreatedTime", &mut self.created_time);
        fields.optional("LastModifiedBy", &mut self.last_modified_by);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("Priority", &mut self.priority);
        fields.optional("Source", &mut self.source);
        fields.optional("Status", &mut self.status);
        fields.optional("OpsItemId", &mut self.ops_item_id);
        fields.optional("Title", &mut self.title);
        fields.optional("OperationalData", &mut self.operational_data);
        fields.optional("Category", &mut self.category);
        fields.optional("Severity", &mut self.severity);
        fields.optional("OpsItemType", &mut self.ops_item_type);
        fields.optional("ActualStartTime", &mut self.actual_start_time);
        fields.optional("ActualEndTime", &mut self.actual_end_time);
        fields.optional("PlannedStartTime", &mut self.planned_start_time);
        fields.optional("PlannedEndTime", &mut self.planned_end_time);
    }
}

impl contract::convert::Record for OpsMetadata {
    const NAME: &'static str = "OpsMetadata";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceId", &mut self.resource_id);
        fields.optional("OpsMetadataArn", &mut self.ops_metadata_arn);
        fields.optional("LastModifiedDate", &mut self.last_modified_date);
        fields.optional("LastModifiedUser", &mut self.last_modified_user);
        fields.optional("CreationDate", &mut self.creation_date);
    }
}

impl contract::convert::Record for OpsMetadataAlreadyExistsException {
    const NAME: &'static str = "OpsMetadataAlreadyExistsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for OpsMetadataFilter {
    const NAME: &'static str = "OpsMetadataFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
    }
}

impl contract::convert::Record for OpsMetadataInvalidArgumentException {
    const NAME: &'static str = "OpsMetadataInvalidArgumentException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for OpsMetadataKeyLimitExceededException {
    const NAME: &'static str = "OpsMetadataKeyLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for OpsMetadataLimitExceededException {
    const NAME: &'static str = "OpsMetadataLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for OpsMetadataNotFoundException {
    const NAME: &'static str = "OpsMetadataNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for OpsMetadataTooManyUpdatesException {
    const NAME: &'static str = "OpsMetadataTooManyUpdatesException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for OpsResultAttribute {
    const NAME: &'static str = "OpsResultAttribute";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TypeName", &mut self.type_name);
    }
}

impl contract::convert::Record for OutputSource {
    const NAME: &'static str = "OutputSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OutputSourceId", &mut self.output_source_id);
        fields.optional("OutputSourceType", &mut self.output_source_type);
    }
}

impl contract::convert::Record for Parameter {
    const NAME: &'static str = "Parameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Value", &mut self.value);
        fields.optional("Version", &mut self.version);
        fields.optional("Selector", &mut self.selector);
        fields.optional("SourceResult", &mut self.source_result);
        fields.optional("LastModifiedDate", &mut self.last_modified_date);
        fields.optional("ARN", &mut self.arn);
        fields.optional("DataType", &mut self.data_type);
    }
}

impl contract::convert::Record for ParameterAlreadyExists {
    const NAME: &'static str = "ParameterAlreadyExists";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ParameterHistory {
    const NAME: &'static str = "ParameterHistory";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Type", &mut self.r#type);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("LastModifiedDate", &mut self.last_modified_date);
        fields.optional("LastModifiedUser", &mut self.last_modified_user);
        fields.optional("Description", &mut self.description);
        fields.optional("Value", &mut self.value);
        fields.optional("AllowedPattern", &mut self.allowed_pattern);
        fields.optional("Version", &mut self.version);
        fields.optional("Labels", &mut self.labels);
        fields.optional("Tier", &mut self.tier);
        fields.optional("Policies", &mut self.policies);
        fields.optional("DataType", &mut self.data_type);
    }
}

impl contract::convert::Record for ParameterInlinePolicy {
    const NAME: &'static str = "ParameterInlinePolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyText", &mut self.policy_text);
        fields.optional("PolicyType", &mut self.policy_type);
        fields.optional("PolicyStatus", &mut self.policy_status);
    }
}

impl contract::convert::Record for ParameterLimitExceeded {
    const NAME: &'static str = "ParameterLimitExceeded";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ParameterMaxVersionLimitExceeded {
    const NAME: &'static str = "ParameterMaxVersionLimitExceeded";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ParameterMetadata {
    const NAME: &'static str = "ParameterMetadata";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("ARN", &mut self.arn);
        fields.optional("Type", &mut self.r#type);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("LastModifiedDate", &mut self.last_modified_date);
        fields.optional("LastModifiedUser", &mut self.last_modified_user);
        fields.optional("Description", &mut self.description);
        fields.optional("AllowedPattern", &mut self.allowed_pattern);
        fields.optional("Version", &mut self.version);
        fields.optional("Tier", &mut self.tier);
        fields.optional("Policies", &mut self.policies);
        fields.optional("DataType", &mut self.data_type);
    }
}

impl contract::convert::Record for ParameterNotFound {
    const NAME: &'static str = "ParameterNotFound";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ParameterPatternMismatchException {
    const NAME: &'static str = "ParameterPatternMismatchException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ParameterStringFilter {
    const NAME: &'static str = "ParameterStringFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.optional("Option", &mut self.option);
        fields.optional("Values", &mut self.values);
    }
}

impl contract::convert::Record for ParameterVersionLabelLimitExceeded {
    const NAME: &'static str = "ParameterVersionLabelLimitExceeded";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ParameterVersionNotFound {
    const NAME: &'static str = "ParameterVersionNotFound";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ParametersFilter {
    const NAME: &'static str = "ParametersFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
    }
}

impl contract::convert::Record for ParentStepDetails {
    const NAME: &'static str = "ParentStepDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StepExecutionId", &mut self.step_execution_id);
        fields.optional("StepName", &mut self.step_name);
        fields.optional("Action", &mut self.action);
        fields.optional("Iteration", &mut self.iteration);
        fields.optional("IteratorValue", &mut self.iterator_value);
    }
}

impl contract::convert::Record for Patch {
    const NAME: &'static str = "Patch";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("ReleaseDate", &mut self.release_date);
        fields.optional("Title", &mut self.title);
        fields.optional("Description", &mut self.description);
        fields.optional("ContentUrl", &mut self.content_url);
        fields.optional("Vendor", &mut self.vendor);
        fields.optional("ProductFamily", &mut self.product_family);
        fields.optional("Product", &mut self.product);
        fields.optional("Classification", &mut self.classification);
        fields.optional("MsrcSeverity", &mut self.msrc_severity);
        fields.optional("KbNumber", &mut self.kb_number);
        fields.optional("MsrcNumber", &mut self.msrc_number);
        fields.optional("Language", &mut self.language);
        fields.optional("AdvisoryIds", &mut self.advisory_ids);
        fields.optional("BugzillaIds", &mut self.bugzilla_ids);
        fields.optional("CVEIds", &mut self.cve_ids);
        fields.optional("Name", &mut self.name);
        fields.optional("Epoch", &mut self.epoch);
        fields.optional("Version", &mut self.version);
        fields.optional("Release", &mut self.release);
        fields.optional("Arch", &mut self.arch);
        fields.optional("Severity", &mut self.severity);
        fields.optional("Repository", &mut self.repository);
    }
}

impl contract::convert::Record for PatchBaselineIdentity {
    const NAME: &'static str = "PatchBaselineIdentity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BaselineId", &mut self.baseline_id);
        fields.optional("BaselineName", &mut self.baseline_name);
        fields.optional("OperatingSystem", &mut self.operating_system);
        fields.optional("BaselineDescription", &mut self.baseline_description);
        fields.optional("DefaultBaseline", &mut self.default_baseline);
    }
}

impl contract::convert::Record for PatchComplianceData {
    const NAME: &'static str = "PatchComplianceData";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Title", &mut self.title);
        fields.required("KBId", &mut self.kb_id);
        fields.required("Classification", &mut self.classification);
        fields.required("Severity", &mut self.severity);
        fields.required("State", &mut self.state);
        fields.required("InstalledTime", &mut self.installed_time);
        fields.optional("CVEIds", &mut self.cve_ids);
    }
}

impl contract::convert::Record for PatchFilter {
    const NAME: &'static str = "PatchFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
    }
}

impl contract::convert::Record for PatchFilterGroup {
    const NAME: &'static str = "PatchFilterGroup";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PatchFilters", &mut self.patch_filters);
    }
}

impl contract::convert::Record for PatchGroupPatchBaselineMapping {
    const NAME: &'static str = "PatchGroupPatchBaselineMapping";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PatchGroup", &mut self.patch_group);
        fields.optional("BaselineIdentity", &mut self.baseline_identity);
    }
}

impl contract::convert::Record for PatchOrchestratorFilter {
    const NAME: &'static str = "PatchOrchestratorFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Values", &mut self.values);
    }
}

impl contract::convert::Record for PatchRule {
    const NAME: &'static str = "PatchRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PatchFilterGroup", &mut self.patch_filter_group);
        fields.optional("ComplianceLevel", &mut self.compliance_level);
        fields.optional("ApproveAfterDays", &mut self.approve_after_days);
        fields.optional("ApproveUntilDate", &mut self.approve_until_date);
        fields.optional("EnableNonSecurity", &mut self.enable_non_security);
    }
}

impl contract::convert::Record for PatchRuleGroup {
    const NAME: &'static str = "PatchRuleGroup";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PatchRules", &mut self.patch_rules);
    }
}

impl contract::convert::Record for PatchSource {
    const NAME: &'static str = "PatchSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Products", &mut self.products);
        fields.required("Configuration", &mut self.configuration);
    }
}

impl contract::convert::Record for PatchStatus {
    const NAME: &'static str = "PatchStatus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DeploymentStatus", &mut self.deployment_status);
        fields.optional("ComplianceLevel", &mut self.compliance_level);
        fields.optional("ApprovalDate", &mut self.approval_date);
    }
}

impl contract::convert::Record for PoliciesLimitExceededException {
    const NAME: &'static str = "PoliciesLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ProgressCounters {
    const NAME: &'static str = "ProgressCounters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TotalSteps", &mut self.total_steps);
        fields.optional("SuccessSteps", &mut self.success_steps);
        fields.optional("FailedSteps", &mut self.failed_steps);
        fields.optional("CancelledSteps", &mut self.cancelled_steps);
        fields.optional("TimedOutSteps", &mut self.timed_out_steps);
    }
}

impl contract::convert::Record for PutComplianceItemsRequest {
    const NAME: &'static str = "PutComplianceItemsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceId", &mut self.resource_id);
        fields.required("ResourceType", &mut self.resource_type);
        fields.required("ComplianceType", &mut self.compliance_type);
        fields.required("ExecutionSummary", &mut self.execution_summary);
        fields.required("Items", &mut self.items);
        fields.optional("ItemContentHash", &mut self.item_content_hash);
        fields.optional("UploadType", &mut self.upload_type);
    }
}

impl contract::convert::Record for PutComplianceItemsResult {
    const NAME: &'static str = "PutComplianceItemsResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for PutInventoryRequest {
    const NAME: &'static str = "PutInventoryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceId", &mut self.instance_id);
        fields.required("Items", &mut self.items);
    }
}

impl contract::convert::Record for PutInventoryResult {
    const NAME: &'static str = "PutInventoryResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for PutParameterRequest {
    const NAME: &'static str = "PutParameterRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.required("Value", &mut self.value);
        fields.optional("Type", &mut self.r#type);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("Overwrite", &mut self.overwrite);
        fields.optional("AllowedPattern", &mut self.allowed_pattern);
        fields.optional("Tags", &mut self.tags);
        fields.optional("Tier", &mut self.tier);
        fields.optional("Policies", &mut self.policies);
        fields.optional("DataType", &mut self.data_type);
    }
}

impl contract::convert::Record for PutParameterResult {
    const NAME: &'static str = "PutParameterResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Version", &mut self.version);
        fields.optional("Tier", &mut self.tier);
    }
}

impl contract::convert::Record for PutResourcePolicyRequest {
    const NAME: &'static str = "PutResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("Policy", &mut self.policy);
        fields.optional("PolicyId", &mut self.policy_id);
        fields.optional("PolicyHash", &mut self.policy_hash);
    }
}

impl contract::convert::Record for PutResourcePolicyResponse {
    const NAME: &'static str = "PutResourcePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyId", &mut self.policy_id);
        fields.optional("PolicyHash", &mut self.policy_hash);
    }
}

impl contract::convert::Record for RegisterDefaultHostManagementConfigurationRequest {
    const NAME: &'static str = "RegisterDefaultHostManagementConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PermissionModel", &mut self.permission_model);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("Overwrite", &mut self.overwrite);
    }
}

impl contract::convert::Record for RegisterDefaultHostManagementConfigurationResult {
    const NAME: &'static str = "RegisterDefaultHostManagementConfigurationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RoleArn", &mut self.role_arn);
    }
}

impl contract::convert::Record for RegisterDefaultPatchBaselineRequest {
    const NAME: &'static str = "RegisterDefaultPatchBaselineRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BaselineId", &mut self.baseline_id);
    }
}

impl contract::convert::Record for RegisterDefaultPatchBaselineResult {
    const NAME: &'static str = "RegisterDefaultPatchBaselineResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BaselineId", &mut self.baseline_id);
    }
}

impl contract::convert::Record for RegisterPatchBaselineForPatchGroupRequest {
    const NAME: &'static str = "RegisterPatchBaselineForPatchGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BaselineId", &mut self.baseline_id);
        fields.required("PatchGroup", &mut self.patch_group);
    }
}

impl contract::convert::Record for RegisterPatchBaselineForPatchGroupResult {
    const NAME: &'static str = "RegisterPatchBaselineForPatchGroupResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BaselineId", &mut self.baseline_id);
        fields.optional("PatchGroup", &mut self.patch_group);
    }
}

impl contract::convert::Record for RegisterTargetWithMaintenanceWindowRequest {
    const NAME: &'static str = "RegisterTargetWithMaintenanceWindowRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
        fields.required("ResourceType", &mut self.resource_type);
        fields.required("Targets", &mut self.targets);
        fields.optional("OwnerInformation", &mut self.owner_information);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("ClientToken", &mut self.client_token);
    }
}

impl contract::convert::Record for RegisterTargetWithMaintenanceWindowResult {
    const NAME: &'static str = "RegisterTargetWithMaintenanceWindowResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowTargetId", &mut self.window_target_id);
    }
}

impl contract::convert::Record for RegisterTaskWithMaintenanceWindowRequest {
    const NAME: &'static str = "RegisterTaskWithMaintenanceWindowRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
        fields.optional("Targets", &mut self.targets);
        fields.required("TaskArn", &mut self.task_arn);
        fields.optional("ServiceRoleArn", &mut self.service_role_arn);
        fields.required("TaskType", &mut self.task_type);
        fields.optional("TaskParameters", &mut self.task_parameters);
        fields.optional("TaskInvocationParameters", &mut self.task_invocation_parameters);
        fields.optional("Priority", &mut self.priority);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("LoggingInfo", &mut self.logging_info);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("CutoffBehavior", &mut self.cutoff_behavior);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
    }
}

impl contract::convert::Record for RegisterTaskWithMaintenanceWindowResult {
    const NAME: &'static str = "RegisterTaskWithMaintenanceWindowResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowTaskId", &mut self.window_task_id);
    }
}

impl contract::convert::Record for RegistrationMetadataItem {
    const NAME: &'static str = "RegistrationMetadataItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for RelatedOpsItem {
    const NAME: &'static str = "RelatedOpsItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpsItemId", &mut self.ops_item_id);
    }
}

impl contract::convert::Record for RemoveTagsFromResourceRequest {
    const NAME: &'static str = "RemoveTagsFromResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceType", &mut self.resource_type);
        fields.required("ResourceId", &mut self.resource_id);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for RemoveTagsFromResourceResult {
    const NAME: &'static str = "RemoveTagsFromResourceResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ResetServiceSettingRequest {
    const NAME: &'static str = "ResetServiceSettingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SettingId", &mut self.setting_id);
    }
}

impl contract::convert::Record for ResetServiceSettingResult {
    const NAME: &'static str = "ResetServiceSettingResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServiceSetting", &mut self.service_setting);
    }
}

impl contract::convert::Record for ResolvedTargets {
    const NAME: &'static str = "ResolvedTargets";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ParameterValues", &mut self.parameter_values);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for ResourceComplianceSummaryItem {
    const NAME: &'static str = "ResourceComplianceSummaryItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ComplianceType", &mut self.compliance_type);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("ResourceId", &mut self.resource_id);
        fields.optional("Status", &mut self.status);
        fields.optional("OverallSeverity", &mut self.overall_severity);
        fields.optional("ExecutionSummary", &mut self.execution_summary);
        fields.optional("CompliantSummary", &mut self.compliant_summary);
        fields.optional("NonCompliantSummary", &mut self.non_compliant_summary);
    }
}

impl contract::convert::Record for ResourceDataSyncAlreadyExistsException {
    const NAME: &'static str = "ResourceDataSyncAlreadyExistsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SyncName", &mut self.sync_name);
    }
}

impl contract::convert::Record for ResourceDataSyncAwsOrganizationsSource {
    const NAME: &'static str = "ResourceDataSyncAwsOrganizationsSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OrganizationSourceType", &mut self.organization_source_type);
        fields.optional("OrganizationalUnits", &mut self.organizational_units);
    }
}

impl contract::convert::Record for ResourceDataSyncConflictException {
    const NAME: &'static str = "ResourceDataSyncConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceDataSyncCountExceededException {
    const NAME: &'static str = "ResourceDataSyncCountExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceDataSyncDestinationDataSharing {
    const NAME: &'static str = "ResourceDataSyncDestinationDataSharing";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DestinationDataSharingType", &mut self.destination_data_sharing_type);
    }
}

impl contract::convert::Record for ResourceDataSyncInvalidConfigurationException {
    const NAME: &'static str = "ResourceDataSyncInvalidConfigurationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceDataSyncItem {
    const NAME: &'static str = "ResourceDataSyncItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SyncName", &mut self.sync_name);
        fields.optional("SyncType", &mut self.sync_type);
        fields.optional("SyncSource", &mut self.sync_source);
        fields.optional("S3Destination", &mut self.s3_destination);
        fields.optional("LastSyncTime", &mut self.last_sync_time);
        fields.optional("LastSuccessfulSyncTime", &mut self.last_successful_sync_time);
        fields.optional("SyncLastModifiedTime", &mut self.sync_last_modified_time);
        fields.optional("LastStatus", &mut self.last_status);
        fields.optional("SyncCreatedTime", &mut self.sync_created_time);
        fields.optional("LastSyncStatusMessage", &mut self.last_sync_status_message);
    }
}

impl contract::convert::Record for ResourceDataSyncNotFoundException {
    const NAME: &'static str = "ResourceDataSyncNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SyncName", &mut self.sync_name);
        fields.optional("SyncType", &mut self.sync_type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceDataSyncOrganizationalUnit {
    const NAME: &'static str = "ResourceDataSyncOrganizationalUnit";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OrganizationalUnitId", &mut self.organizational_unit_id);
    }
}

impl contract::convert::Record for ResourceDataSyncS3Destination {
    const NAME: &'static str = "ResourceDataSyncS3Destination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BucketName", &mut self.bucket_name);
        fields.optional("Prefix", &mut self.prefix);
        fields.required("SyncFormat", &mut self.sync_format);
        fields.required("Region", &mut self.region);
        fields.optional("AWSKMSKeyARN", &mut self.awskms_key_arn);
        fields.optional("DestinationDataSharing", &mut self.destination_data_sharing);
    }
}

impl contract::convert::Record for ResourceDataSyncSource {
    const NAME: &'static str = "ResourceDataSyncSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SourceType", &mut self.source_type);
        fields.optional("AwsOrganizationsSource", &mut self.aws_organizations_source);
        fields.required("SourceRegions", &mut self.source_regions);
        fields.optional("IncludeFutureRegions", &mut self.include_future_regions);
        fields.optional("EnableAllOpsDataSources", &mut self.enable_all_ops_data_sources);
    }
}

impl contract::convert::Record for ResourceDataSyncSourceWithState {
    const NAME: &'static str = "ResourceDataSyncSourceWithState";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SourceType", &mut self.source_type);
        fields.optional("AwsOrganizationsSource", &mut self.aws_organizations_source);
        fields.optional("SourceRegions", &mut self.source_regions);
        fields.optional("IncludeFutureRegions", &mut self.include_future_regions);
        fields.optional("State", &mut self.state);
        fields.optional("EnableAllOpsDataSources", &mut self.enable_all_ops_data_sources);
    }
}

impl contract::convert::Record for ResourceInUseException {
    const NAME: &'static str = "ResourceInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceLimitExceededException {
    const NAME: &'static str = "ResourceLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourcePolicyConflictException {
    const NAME: &'static str = "ResourcePolicyConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourcePolicyInvalidParameterException {
    const NAME: &'static str = "ResourcePolicyInvalidParameterException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ParameterNames", &mut self.parameter_names);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourcePolicyLimitExceededException {
    const NAME: &'static str = "ResourcePolicyLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Limit", &mut self.limit);
        fields.optional("LimitType", &mut self.limit_type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourcePolicyNotFoundException {
    const NAME: &'static str = "ResourcePolicyNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResultAttribute {
    const NAME: &'static str = "ResultAttribute";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TypeName", &mut self.type_name);
    }
}

impl contract::convert::Record for ResumeSessionRequest {
    const NAME: &'static str = "ResumeSessionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SessionId", &mut self.session_id);
    }
}

impl contract::convert::Record for ResumeSessionResponse {
    const NAME: &'static str = "ResumeSessionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SessionId", &mut self.session_id);
        fields.optional("TokenValue", &mut self.token_value);
        fields.optional("StreamUrl", &mut self.stream_url);
    }
}

impl contract::convert::Record for ReviewInformation {
    const NAME: &'static str = "ReviewInformation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReviewedTime", &mut self.reviewed_time);
        fields.optional("Status", &mut self.status);
        fields.optional("Reviewer", &mut self.reviewer);
    }
}

impl contract::convert::Record for Runbook {
    const NAME: &'static str = "Runbook";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DocumentName", &mut self.document_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("TargetParameterName", &mut self.target_parameter_name);
        fields.optional("Targets", &mut self.targets);
        fields.optional("TargetMaps", &mut self.target_maps);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("TargetLocations", &mut self.target_locations);
    }
}

impl contract::convert::Record for S3OutputLocation {
    const NAME: &'static str = "S3OutputLocation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OutputS3Region", &mut self.output_s3_region);
        fields.optional("OutputS3BucketName", &mut self.output_s3_bucket_name);
        fields.optional("OutputS3KeyPrefix", &mut self.output_s3_key_prefix);
    }
}

impl contract::convert::Record for S3OutputUrl {
    const NAME: &'static str = "S3OutputUrl";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OutputUrl", &mut self.output_url);
    }
}

impl contract::convert::Record for ScheduledWindowExecution {
    const NAME: &'static str = "ScheduledWindowExecution";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("Name", &mut self.name);
        fields.optional("ExecutionTime", &mut self.execution_time);
    }
}

impl contract::convert::Record for SendAutomationSignalRequest {
    const NAME: &'static str = "SendAutomationSignalRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AutomationExecutionId", &mut self.automation_execution_id);
        fields.required("SignalType", &mut self.signal_type);
        fields.optional("Payload", &mut self.payload);
    }
}

impl contract::convert::Record for SendAutomationSignalResult {
    const NAME: &'static str = "SendAutomationSignalResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SendCommandRequest {
    const NAME: &'static str = "SendCommandRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InstanceIds", &mut self.instance_ids);
        fields.optional("Targets", &mut self.targets);
        fields.required("DocumentName", &mut self.document_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("DocumentHash", &mut self.document_hash);
        fields.optional("DocumentHashType", &mut self.document_hash_type);
        fields.optional("TimeoutSeconds", &mut self.timeout_seconds);
        fields.optional("Comment", &mut self.comment);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("OutputS3Region", &mut self.output_s3_region);
        fields.optional("OutputS3BucketName", &mut self.output_s3_bucket_name);
        fields.optional("OutputS3KeyPrefix", &mut self.output_s3_key_prefix);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("ServiceRoleArn", &mut self.service_role_arn);
        fields.optional("NotificationConfig", &mut self.notification_config);
        fields.optional("CloudWatchOutputConfig", &mut self.cloud_watch_output_config);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
    }
}

impl contract::convert::Record for SendCommandResult {
    const NAME: &'static str = "SendCommandResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Command", &mut self.command);
    }
}

impl contract::convert::Record for ServiceQuotaExceededException {
    const NAME: &'static str = "ServiceQuotaExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
        fields.optional("ResourceId", &mut self.resource_id);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.required("QuotaCode", &mut self.quota_code);
        fields.required("ServiceCode", &mut self.service_code);
    }
}

impl contract::convert::Record for ServiceSetting {
    const NAME: &'static str = "ServiceSetting";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SettingId", &mut self.setting_id);
        fields.optional("SettingValue", &mut self.setting_value);
        fields.optional("LastModifiedDate", &mut self.last_modified_date);
        fields.optional("LastModifiedUser", &mut self.last_modified_user);
        fields.optional("ARN", &mut self.arn);
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for ServiceSettingNotFound {
    const NAME: &'static str = "ServiceSettingNotFound";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for Session {
    const NAME: &'static str = "Session";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SessionId", &mut self.session_id);
        fields.optional("Target", &mut self.target);
        fields.optional("Status", &mut self.status);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("EndDate", &mut self.end_date);
        fields.optional("DocumentName", &mut self.document_name);
        fields.optional("Owner", &mut self.owner);
        fields.optional("Reason", &mut self.reason);
        fields.optional("Details", &mut self.details);
        fields.optional("OutputUrl", &mut self.output_url);
        fields.optional("MaxSessionDuration", &mut self.max_session_duration);
        fields.optional("AccessType", &mut self.access_type);
    }
}

impl contract::convert::Record for SessionFilter {
    const NAME: &'static str = "SessionFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("key", &mut self.key);
        fields.required("value", &mut self.value);
    }
}

impl contract::convert::Record for SessionManagerOutputUrl {
    const NAME: &'static str = "SessionManagerOutputUrl";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3OutputUrl", &mut self.s3_output_url);
        fields.optional("CloudWatchOutputUrl", &mut self.cloud_watch_output_url);
    }
}

impl contract::convert::Record for SeveritySummary {
    const NAME: &'static str = "SeveritySummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CriticalCount", &mut self.critical_count);
        fields.optional("HighCount", &mut self.high_count);
        fields.optional("MediumCount", &mut self.medium_count);
        fields.optional("LowCount", &mut self.low_count);
        fields.optional("InformationalCount", &mut self.informational_count);
        fields.optional("UnspecifiedCount", &mut self.unspecified_count);
    }
}

impl contract::convert::Record for StartAccessRequestRequest {
    const NAME: &'static str = "StartAccessRequestRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Reason", &mut self.reason);
        fields.required("Targets", &mut self.targets);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for StartAccessRequestResponse {
    const NAME: &'static str = "StartAccessRequestResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessRequestId", &mut self.access_request_id);
    }
}

impl contract::convert::Record for StartAssociationsOnceRequest {
    const NAME: &'static str = "StartAssociationsOnceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AssociationIds", &mut self.association_ids);
    }
}

impl contract::convert::Record for StartAssociationsOnceResult {
    const NAME: &'static str = "StartAssociationsOnceResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StartAutomationExecutionRequest {
    const NAME: &'static str = "StartAutomationExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DocumentName", &mut self.document_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("Mode", &mut self.mode);
        fields.optional("TargetParameterName", &mut self.target_parameter_name);
        fields.optional("Targets", &mut self.targets);
        fields.optional("TargetMaps", &mut self.target_maps);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("TargetLocations", &mut self.target_locations);
        fields.optional("Tags", &mut self.tags);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
        fields.optional("TargetLocationsURL", &mut self.target_locations_url);
    }
}

impl contract::convert::Record for StartAutomationExecutionResult {
    const NAME: &'static str = "StartAutomationExecutionResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AutomationExecutionId", &mut self.automation_execution_id);
    }
}

impl contract::convert::Record for StartChangeRequestExecutionRequest {
    const NAME: &'static str = "StartChangeRequestExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ScheduledTime", &mut self.scheduled_time);
        fields.required("DocumentName", &mut self.document_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("ChangeRequestName", &mut self.change_request_name);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("AutoApprove", &mut self.auto_approve);
        fields.required("Runbooks", &mut self.runbooks);
        fields.optional("Tags", &mut self.tags);
        fields.optional("ScheduledEndTime", &mut self.scheduled_end_time);
        fields.optional("ChangeDetails", &mut self.change_details);
    }
}

impl contract::convert::Record for StartChangeRequestExecutionResult {
    const NAME: &'static str = "StartChangeRequestExecutionResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AutomationExecutionId", &mut self.automation_execution_id);
    }
}

impl contract::convert::Record for StartExecutionPreviewRequest {
    const NAME: &'static str = "StartExecutionPreviewRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DocumentName", &mut self.document_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("ExecutionInputs", &mut self.execution_inputs);
    }
}

impl contract::convert::Record for StartExecutionPreviewResponse {
    const NAME: &'static str = "StartExecutionPreviewResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExecutionPreviewId", &mut self.execution_preview_id);
    }
}

impl contract::convert::Record for StartSessionRequest {
    const NAME: &'static str = "StartSessionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Target", &mut self.target);
        fields.optional("DocumentName", &mut self.document_name);
        fields.optional("Reason", &mut self.reason);
        fields.optional("Parameters", &mut self.parameters);
    }
}

impl contract::convert::Record for StartSessionResponse {
    const NAME: &'static str = "StartSessionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SessionId", &mut self.session_id);
        fields.optional("TokenValue", &mut self.token_value);
        fields.optional("StreamUrl", &mut self.stream_url);
    }
}

impl contract::convert::Record for StatusUnchanged {
    const NAME: &'static str = "StatusUnchanged";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StepExecution {
    const NAME: &'static str = "StepExecution";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StepName", &mut self.step_name);
        fields.optional("Action", &mut self.action);
        fields.optional("TimeoutSeconds", &mut self.timeout_seconds);
        fields.optional("OnFailure", &mut self.on_failure);
        fields.optional("MaxAttempts", &mut self.max_attempts);
        fields.optional("ExecutionStartTime", &mut self.execution_start_time);
        fields.optional("ExecutionEndTime", &mut self.execution_end_time);
        fields.optional("StepStatus", &mut self.step_status);
        fields.optional("ResponseCode", &mut self.response_code);
        fields.optional("Inputs", &mut self.inputs);
        fields.optional("Outputs", &mut self.outputs);
        fields.optional("Response", &mut self.response);
        fields.optional("FailureMessage", &mut self.failure_message);
        fields.optional("WarningMessage", &mut self.warning_message);
        fields.optional("FailureDetails", &mut self.failure_details);
        fields.optional("StepExecutionId", &mut self.step_execution_id);
        fields.optional("OverriddenParameters", &mut self.overridden_parameters);
        fields.optional("IsEnd", &mut self.is_end);
        fields.optional("NextStep", &mut self.next_step);
        fields.optional("IsCritical", &mut self.is_critical);
        fields.optional("ValidNextSteps", &mut self.valid_next_steps);
        fields.optional("Targets", &mut self.targets);
        fields.optional("TargetLocation", &mut self.target_location);
        fields.optional("TriggeredAlarms", &mut self.triggered_alarms);
        fields.optional("ParentStepDetails", &mut self.parent_step_details);
    }
}

impl contract::convert::Record for StepExecutionFilter {
    const NAME: &'static str = "StepExecutionFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
    }
}

impl contract::convert::Record for StopAutomationExecutionRequest {
    const NAME: &'static str = "StopAutomationExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AutomationExecutionId", &mut self.automation_execution_id);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for StopAutomationExecutionResult {
    const NAME: &'static str = "StopAutomationExecutionResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SubTypeCountLimitExceededException {
    const NAME: &'static str = "SubTypeCountLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for Target {
    const NAME: &'static str = "Target";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Values", &mut self.values);
    }
}

impl contract::convert::Record for TargetInUseException {
    const NAME: &'static str = "TargetInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for TargetLocation {
    const NAME: &'static str = "TargetLocation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Accounts", &mut self.accounts);
        fields.optional("Regions", &mut self.regions);
        fields.optional("TargetLocationMaxConcurrency", &mut self.target_location_max_concurrency);
        fields.optional("TargetLocationMaxErrors", &mut self.target_location_max_errors);
        fields.optional("ExecutionRoleName", &mut self.execution_role_name);
        fields.optional("TargetLocationAlarmConfiguration", &mut self.target_location_alarm_configuration);
        fields.optional("IncludeChildOrganizationUnits", &mut self.include_child_organization_units);
        fields.optional("ExcludeAccounts", &mut self.exclude_accounts);
        fields.optional("Targets", &mut self.targets);
        fields.optional("TargetsMaxConcurrency", &mut self.targets_max_concurrency);
        fields.optional("TargetsMaxErrors", &mut self.targets_max_errors);
    }
}

impl contract::convert::Record for TargetNotConnected {
    const NAME: &'static str = "TargetNotConnected";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for TargetPreview {
    const NAME: &'static str = "TargetPreview";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Count", &mut self.count);
        fields.optional("TargetType", &mut self.target_type);
    }
}

impl contract::convert::Record for TargetsSummary {
    const NAME: &'static str = "TargetsSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TotalCount", &mut self.total_count);
        fields.optional("StartedCount", &mut self.started_count);
        fields.optional("CompletedCount", &mut self.completed_count);
        fields.optional("SuccessfulCount", &mut self.successful_count);
        fields.optional("FailedCount", &mut self.failed_count);
    }
}

impl contract::convert::Record for TerminateSessionRequest {
    const NAME: &'static str = "TerminateSessionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SessionId", &mut self.session_id);
    }
}

impl contract::convert::Record for TerminateSessionResponse {
    const NAME: &'static str = "TerminateSessionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SessionId", &mut self.session_id);
    }
}

impl contract::convert::Record for ThrottlingException {
    const NAME: &'static str = "ThrottlingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
        fields.optional("QuotaCode", &mut self.quota_code);
        fields.optional("ServiceCode", &mut self.service_code);
    }
}

impl contract::convert::Record for TooManyTagsError {
    const NAME: &'static str = "TooManyTagsError";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for TooManyUpdates {
    const NAME: &'static str = "TooManyUpdates";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for TotalSizeLimitExceededException {
    const NAME: &'static str = "TotalSizeLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for UnlabelParameterVersionRequest {
    const NAME: &'static str = "UnlabelParameterVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("ParameterVersion", &mut self.parameter_version);
        fields.required("Labels", &mut self.labels);
    }
}

impl contract::convert::Record for UnlabelParameterVersionResult {
    const NAME: &'static str = "UnlabelParameterVersionResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RemovedLabels", &mut self.removed_labels);
        fields.optional("InvalidLabels", &mut self.invalid_labels);
    }
}

impl contract::convert::Record for UnsupportedCalendarException {
    const NAME: &'static str = "UnsupportedCalendarException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for UnsupportedFeatureRequiredException {
    const NAME: &'static str = "UnsupportedFeatureRequiredException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for UnsupportedInventoryItemContextException {
    const NAME: &'static str = "UnsupportedInventoryItemContextException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for UnsupportedInventorySchemaVersionException {
    const NAME: &'static str = "UnsupportedInventorySchemaVersionException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for UnsupportedOperatingSystem {
    const NAME: &'static str = "UnsupportedOperatingSystem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for UnsupportedOperationException {
    const NAME: &'static str = "UnsupportedOperationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for UnsupportedParameterType {
    const NAME: &'static str = "UnsupportedParameterType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for UnsupportedPlatformType {
    const NAME: &'static str = "UnsupportedPlatformType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for UpdateAssociationRequest {
    const NAME: &'static str = "UpdateAssociationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AssociationId", &mut self.association_id);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("OutputLocation", &mut self.output_location);
        fields.optional("Name", &mut self.name);
        fields.optional("Targets", &mut self.targets);
        fields.optional("AssociationName", &mut self.association_name);
        fields.optional("AssociationVersion", &mut self.association_version);
        fields.optional("AutomationTargetParameterName", &mut self.automation_target_parameter_name);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("ComplianceSeverity", &mut self.compliance_severity);
        fields.optional("SyncCompliance", &mut self.sync_compliance);
        fields.optional("ApplyOnlyAtCronInterval", &mut self.apply_only_at_cron_interval);
        fields.optional("CalendarNames", &mut self.calendar_names);
        fields.optional("TargetLocations", &mut self.target_locations);
        fields.optional("ScheduleOffset", &mut self.schedule_offset);
        fields.optional("Duration", &mut self.duration);
        fields.optional("TargetMaps", &mut self.target_maps);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
        fields.optional("AssociationDispatchAssumeRole", &mut self.association_dispatch_assume_role);
    }
}

impl contract::convert::Record for UpdateAssociationResult {
    const NAME: &'static str = "UpdateAssociationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationDescription", &mut self.association_description);
    }
}

impl contract::convert::Record for UpdateAssociationStatusRequest {
    const NAME: &'static str = "UpdateAssociationStatusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("InstanceId", &mut self.instance_id);
        fields.required("AssociationStatus", &mut self.association_status);
    }
}

impl contract::convert::Record for UpdateAssociationStatusResult {
    const NAME: &'static str = "UpdateAssociationStatusResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssociationDescription", &mut self.association_description);
    }
}

impl contract::convert::Record for UpdateCloudConnectorRequest {
    const NAME: &'static str = "UpdateCloudConnectorRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CloudConnectorId", &mut self.cloud_connector_id);
        fields.optional("DisplayName", &mut self.display_name);
        fields.optional("Configuration", &mut self.configuration);
        fields.optional("Description", &mut self.description);
    }
}

impl contract::convert::Record for UpdateCloudConnectorResult {
    const NAME: &'static str = "UpdateCloudConnectorResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CloudConnectorId", &mut self.cloud_connector_id);
    }
}

impl contract::convert::Record for UpdateDocumentDefaultVersionRequest {
    const NAME: &'static str = "UpdateDocumentDefaultVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("DocumentVersion", &mut self.document_version);
    }
}

impl contract::convert::Record for UpdateDocumentDefaultVersionResult {
    const NAME: &'static str = "UpdateDocumentDefaultVersionResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Description", &mut self.description);
    }
}

impl contract::convert::Record for UpdateDocumentMetadataRequest {
    const NAME: &'static str = "UpdateDocumentMetadataRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.required("DocumentReviews", &mut self.document_reviews);
    }
}

impl contract::convert::Record for UpdateDocumentMetadataResponse {
    const NAME: &'static str = "UpdateDocumentMetadataResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateDocumentRequest {
    const NAME: &'static str = "UpdateDocumentRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Content", &mut self.content);
        fields.optional("Attachments", &mut self.attachments);
        fields.required("Name", &mut self.name);
        fields.optional("DisplayName", &mut self.display_name);
        fields.optional("VersionName", &mut self.version_name);
        fields.optional("DocumentVersion", &mut self.document_version);
        fields.optional("DocumentFormat", &mut self.document_format);
        fields.optional("TargetType", &mut self.target_type);
        fields.optional("CloudProviders", &mut self.cloud_providers);
    }
}

impl contract::convert::Record for UpdateDocumentResult {
    const NAME: &'static str = "UpdateDocumentResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DocumentDescription", &mut self.document_description);
    }
}

impl contract::convert::Record for UpdateMaintenanceWindowRequest {
    const NAME: &'static str = "UpdateMaintenanceWindowRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("EndDate", &mut self.end_date);
        fields.optional("Schedule", &mut self.schedule);
        fields.optional("ScheduleTimezone", &mut self.schedule_timezone);
        fields.optional("ScheduleOffset", &mut self.schedule_offset);
        fields.optional("Duration", &mut self.duration);
        fields.optional("Cutoff", &mut self.cutoff);
        fields.optional("AllowUnassociatedTargets", &mut self.allow_unassociated_targets);
        fields.optional("Enabled", &mut self.enabled);
        fields.optional("Replace", &mut self.replace);
    }
}

impl contract::convert::Record for UpdateMaintenanceWindowResult {
    const NAME: &'static str = "UpdateMaintenanceWindowResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("EndDate", &mut self.end_date);
        fields.optional("Schedule", &mut self.schedule);
        fields.optional("ScheduleTimezone", &mut self.schedule_timezone);
        fields.optional("ScheduleOffset", &mut self.schedule_offset);
        fields.optional("Duration", &mut self.duration);
        fields.optional("Cutoff", &mut self.cutoff);
        fields.optional("AllowUnassociatedTargets", &mut self.allow_unassociated_targets);
        fields.optional("Enabled", &mut self.enabled);
    }
}

impl contract::convert::Record for UpdateMaintenanceWindowTargetRequest {
    const NAME: &'static str = "UpdateMaintenanceWindowTargetRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
        fields.required("WindowTargetId", &mut self.window_target_id);
        fields.optional("Targets", &mut self.targets);
        fields.optional("OwnerInformation", &mut self.owner_information);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("Replace", &mut self.replace);
    }
}

impl contract::convert::Record for UpdateMaintenanceWindowTargetResult {
    const NAME: &'static str = "UpdateMaintenanceWindowTargetResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("WindowTargetId", &mut self.window_target_id);
        fields.optional("Targets", &mut self.targets);
        fields.optional("OwnerInformation", &mut self.owner_information);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
    }
}

impl contract::convert::Record for UpdateMaintenanceWindowTaskRequest {
    const NAME: &'static str = "UpdateMaintenanceWindowTaskRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WindowId", &mut self.window_id);
        fields.required("WindowTaskId", &mut self.window_task_id);
        fields.optional("Targets", &mut self.targets);
        fields.optional("TaskArn", &mut self.task_arn);
        fields.optional("ServiceRoleArn", &mut self.service_role_arn);
        fields.optional("TaskParameters", &mut self.task_parameters);
        fields.optional("TaskInvocationParameters", &mut self.task_invocation_parameters);
        fields.optional("Priority", &mut self.priority);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("LoggingInfo", &mut self.logging_info);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("Replace", &mut self.replace);
        fields.optional("CutoffBehavior", &mut self.cutoff_behavior);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
    }
}

impl contract::convert::Record for UpdateMaintenanceWindowTaskResult {
    const NAME: &'static str = "UpdateMaintenanceWindowTaskResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WindowId", &mut self.window_id);
        fields.optional("WindowTaskId", &mut self.window_task_id);
        fields.optional("Targets", &mut self.targets);
        fields.optional("TaskArn", &mut self.task_arn);
        fields.optional("ServiceRoleArn", &mut self.service_role_arn);
        fields.optional("TaskParameters", &mut self.task_parameters);
        fields.optional("TaskInvocationParameters", &mut self.task_invocation_parameters);
        fields.optional("Priority", &mut self.priority);
        fields.optional("MaxConcurrency", &mut self.max_concurrency);
        fields.optional("MaxErrors", &mut self.max_errors);
        fields.optional("LoggingInfo", &mut self.logging_info);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("CutoffBehavior", &mut self.cutoff_behavior);
        fields.optional("AlarmConfiguration", &mut self.alarm_configuration);
    }
}

impl contract::convert::Record for UpdateManagedInstanceRoleRequest {
    const NAME: &'static str = "UpdateManagedInstanceRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceId", &mut self.instance_id);
        fields.required("IamRole", &mut self.iam_role);
    }
}

impl contract::convert::Record for UpdateManagedInstanceRoleResult {
    const NAME: &'static str = "UpdateManagedInstanceRoleResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateOpsItemRequest {
    const NAME: &'static str = "UpdateOpsItemRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Description", &mut self.description);
        fields.optional("OperationalData", &mut self.operational_data);
        fields.optional("OperationalDataToDelete", &mut self.operational_data_to_delete);
        fields.optional("Notifications", &mut self.notifications);
        fields.optional("Priority", &mut self.priority);
        fields.optional("RelatedOpsItems", &mut self.related_ops_items);
        fields.optional("Status", &mut self.status);
        fields.required("OpsItemId", &mut self.ops_item_id);
        fields.optional("Title", &mut self.title);
        fields.optional("Category", &mut self.category);
        fields.optional("Severity", &mut self.severity);
        fields.optional("ActualStartTime", &mut self.actual_start_time);
        fields.optional("ActualEndTime", &mut self.actual_end_time);
        fields.optional("PlannedStartTime", &mut self.planned_start_time);
        fields.optional("PlannedEndTime", &mut self.planned_end_time);
        fields.optional("OpsItemArn", &mut self.ops_item_arn);
    }
}

impl contract::convert::Record for UpdateOpsItemResponse {
    const NAME: &'static str = "UpdateOpsItemResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateOpsMetadataRequest {
    const NAME: &'static str = "UpdateOpsMetadataRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpsMetadataArn", &mut self.ops_metadata_arn);
        fields.optional("MetadataToUpdate", &mut self.metadata_to_update);
        fields.optional("KeysToDelete", &mut self.keys_to_delete);
    }
}

impl contract::convert::Record for UpdateOpsMetadataResult {
    const NAME: &'static str = "UpdateOpsMetadataResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OpsMetadataArn", &mut self.ops_metadata_arn);
    }
}

impl contract::convert::Record for UpdatePatchBaselineRequest {
    const NAME: &'static str = "UpdatePatchBaselineRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BaselineId", &mut self.baseline_id);
        fields.optional("Name", &mut self.name);
        fields.optional("GlobalFilters", &mut self.global_filters);
        fields.optional("ApprovalRules", &mut self.approval_rules);
        fields.optional("ApprovedPatches", &mut self.approved_patches);
        fields.optional("ApprovedPatchesComplianceLevel", &mut self.approved_patches_compliance_level);
        fields.optional("ApprovedPatchesEnableNonSecurity", &mut self.approved_patches_enable_non_security);
        fields.optional("RejectedPatches", &mut self.rejected_patches);
        fields.optional("RejectedPatchesAction", &mut self.rejected_patches_action);
        fields.optional("Description", &mut self.description);
        fields.optional("Sources", &mut self.sources);
        fields.optional(
            "AvailableSecurityUpdatesComplianceStatus",
            &mut self.available_security_updates_compliance_status,
        );
        fields.optional("Replace", &mut self.replace);
    }
}

impl contract::convert::Record for UpdatePatchBaselineResult {
    const NAME: &'static str = "UpdatePatchBaselineResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BaselineId", &mut self.baseline_id);
        fields.optional("Name", &mut self.name);
        fields.optional("OperatingSystem", &mut self.operating_system);
        fields.optional("GlobalFilters", &mut self.global_filters);
        fields.optional("ApprovalRules", &mut self.approval_rules);
        fields.optional("ApprovedPatches", &mut self.approved_patches);
        fields.optional("ApprovedPatchesComplianceLevel", &mut self.approved_patches_compliance_level);
        fields.optional("ApprovedPatchesEnableNonSecurity", &mut self.approved_patches_enable_non_security);
        fields.optional("RejectedPatches", &mut self.rejected_patches);
        fields.optional("RejectedPatchesAction", &mut self.rejected_patches_action);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("ModifiedDate", &mut self.modified_date);
        fields.optional("Description", &mut self.description);
        fields.optional("Sources", &mut self.sources);
        fields.optional(
            "AvailableSecurityUpdatesComplianceStatus",
            &mut self.available_security_updates_compliance_status,
        );
    }
}

impl contract::convert::Record for UpdateResourceDataSyncRequest {
    const NAME: &'static str = "UpdateResourceDataSyncRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SyncName", &mut self.sync_name);
        fields.required("SyncType", &mut self.sync_type);
        fields.required("SyncSource", &mut self.sync_source);
    }
}

impl contract::convert::Record for UpdateResourceDataSyncResult {
    const NAME: &'static str = "UpdateResourceDataSyncResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateServiceSettingRequest {
    const NAME: &'static str = "UpdateServiceSettingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SettingId", &mut self.setting_id);
        fields.required("SettingValue", &mut self.setting_value);
    }
}

impl contract::convert::Record for UpdateServiceSettingResult {
    const NAME: &'static str = "UpdateServiceSettingResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ValidateCloudConnectorRequest {
    const NAME: &'static str = "ValidateCloudConnectorRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CloudConnectorId", &mut self.cloud_connector_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ValidateCloudConnectorResult {
    const NAME: &'static str = "ValidateCloudConnectorResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ValidationFindings", &mut self.validation_findings);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ValidationException {
    const NAME: &'static str = "ValidationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
        fields.optional("ReasonCode", &mut self.reason_code);
    }
}

impl contract::convert::Record for ValidationFinding {
    const NAME: &'static str = "ValidationFinding";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Code", &mut self.code);
        fields.optional("Message", &mut self.message);
        fields.optional("ProviderMessage", &mut self.provider_message);
        fields.optional("Scope", &mut self.scope);
    }
}

impl contract::convert::Record for ValidationFindingScope {
    const NAME: &'static str = "ValidationFindingScope";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Id", &mut self.id);
    }
}

contract::readable! { AccessDeniedException
AccountSharingInfo
Activation
AddTagsToResourceRequest
AddTagsToResourceResult
Alarm
AlarmConfiguration
AlarmStateInformation
AlreadyExistsException
AssociateOpsItemRelatedItemRequest
AssociateOpsItemRelatedItemResponse
AssociatedInstances
Association
AssociationAlreadyExists
AssociationDescription
AssociationDoesNotExist
AssociationExecution
AssociationExecutionDoesNotExist
AssociationExecutionFilter
AssociationExecutionTarget
AssociationExecutionTargetsFilter
AssociationFilter
AssociationLimitExceeded
AssociationOverview
AssociationStatus
AssociationVersionInfo
AssociationVersionLimitExceeded
AttachmentContent
AttachmentInformation
AttachmentsSource
AutomationDefinitionNotApprovedException
AutomationDefinitionNotFoundException
AutomationDefinitionVersionNotFoundException
AutomationExecution
AutomationExecutionFilter
AutomationExecutionInputs
AutomationExecutionLimitExceededException
AutomationExecutionMetadata
AutomationExecutionNotFoundException
AutomationExecutionPreview
AutomationStepNotFoundException
AzureConfiguration
AzureSubscription
BaselineOverride
CancelCommandRequest
CancelCommandResult
CancelMaintenanceWindowExecutionRequest
CancelMaintenanceWindowExecutionResult
CloudConnectorFilter
CloudConnectorSummary
CloudWatchOutputConfig
Command
CommandFilter
CommandInvocation
CommandPlugin
ComplianceExecutionSummary
ComplianceItem
ComplianceItemEntry
ComplianceStringFilter
ComplianceSummaryItem
ComplianceTypeCountLimitExceededException
CompliantSummary
ConflictException
CreateActivationRequest
CreateActivationResult
CreateAssociationBatchRequest
CreateAssociationBatchRequestEntry
CreateAssociationBatchResult
CreateAssociationRequest
CreateAssociationResult
CreateCloudConnectorRequest
CreateCloudConnectorResult
CreateDocumentRequest
CreateDocumentResult
CreateMaintenanceWindowRequest
CreateMaintenanceWindowResult
CreateOpsItemRequest
CreateOpsItemResponse
CreateOpsMetadataRequest
CreateOpsMetadataResult
CreatePatchBaselineRequest
CreatePatchBaselineResult
CreateResourceDataSyncRequest
CreateResourceDataSyncResult
Credentials
CustomSchemaCountLimitExceededException
DeleteActivationRequest
DeleteActivationResult
DeleteAssociationRequest
DeleteAssociationResult
DeleteCloudConnectorRequest
DeleteCloudConnectorResult
DeleteDocumentRequest
DeleteDocumentResult
DeleteInventoryRequest
DeleteInventoryResult
DeleteMaintenanceWindowRequest
DeleteMaintenanceWindowResult
DeleteOpsItemRequest
DeleteOpsItemResponse
DeleteOpsMetadataRequest
DeleteOpsMetadataResult
DeleteParameterRequest
DeleteParameterResult
DeleteParametersRequest
DeleteParametersResult
DeletePatchBaselineRequest
DeletePatchBaselineResult
DeleteResourceDataSyncRequest
DeleteResourceDataSyncResult
DeleteResourcePolicyRequest
DeleteResourcePolicyResponse
DeregisterDefaultHostManagementConfigurationRequest
DeregisterDefaultHostManagementConfigurationResult
DeregisterManagedInstanceRequest
DeregisterManagedInstanceResult
DeregisterPatchBaselineForPatchGroupRequest
DeregisterPatchBaselineForPatchGroupResult
DeregisterTargetFromMaintenanceWindowRequest
DeregisterTargetFromMaintenanceWindowResult
DeregisterTaskFromMaintenanceWindowRequest
DeregisterTaskFromMaintenanceWindowResult
DescribeActivationsFilter
DescribeActivationsRequest
DescribeActivationsResult
DescribeAssociationExecutionTargetsRequest
DescribeAssociationExecutionTargetsResult
DescribeAssociationExecutionsRequest
DescribeAssociationExecutionsResult
DescribeAssociationRequest
DescribeAssociationResult
DescribeAutomationExecutionsRequest
DescribeAutomationExecutionsResult
DescribeAutomationStepExecutionsRequest
DescribeAutomationStepExecutionsResult
DescribeAvailablePatchesRequest
DescribeAvailablePatchesResult
DescribeDocumentPermissionRequest
DescribeDocumentPermissionResponse
DescribeDocumentRequest
DescribeDocumentResult
DescribeEffectiveInstanceAssociationsRequest
DescribeEffectiveInstanceAssociationsResult
DescribeEffectivePatchesForPatchBaselineRequest
DescribeEffectivePatchesForPatchBaselineResult
DescribeInstanceAssociationsStatusRequest
DescribeInstanceAssociationsStatusResult
DescribeInstanceInformationRequest
DescribeInstanceInformationResult
DescribeInstancePatchStatesForPatchGroupRequest
DescribeInstancePatchStatesForPatchGroupResult
DescribeInstancePatchStatesRequest
DescribeInstancePatchStatesResult
DescribeInstancePatchesRequest
DescribeInstancePatchesResult
DescribeInstancePropertiesRequest
DescribeInstancePropertiesResult
DescribeInventoryDeletionsRequest
DescribeInventoryDeletionsResult
DescribeMaintenanceWindowExecutionTaskInvocationsRequest
DescribeMaintenanceWindowExecutionTaskInvocationsResult
DescribeMaintenanceWindowExecutionTasksRequest
DescribeMaintenanceWindowExecutionTasksResult
DescribeMaintenanceWindowExecutionsRequest
DescribeMaintenanceWindowExecutionsResult
DescribeMaintenanceWindowScheduleRequest
DescribeMaintenanceWindowScheduleResult
DescribeMaintenanceWindowTargetsRequest
DescribeMaintenanceWindowTargetsResult
DescribeMaintenanceWindowTasksRequest
DescribeMaintenanceWindowTasksResult
DescribeMaintenanceWindowsForTargetRequest
DescribeMaintenanceWindowsForTargetResult
DescribeMaintenanceWindowsRequest
DescribeMaintenanceWindowsResult
DescribeOpsItemsRequest
DescribeOpsItemsResponse
DescribeParametersRequest
DescribeParametersResult
DescribePatchBaselinesRequest
DescribePatchBaselinesResult
DescribePatchGroupStateRequest
DescribePatchGroupStateResult
DescribePatchGroupsRequest
DescribePatchGroupsResult
DescribePatchPropertiesRequest
DescribePatchPropertiesResult
DescribeSessionsRequest
DescribeSessionsResponse
DisassociateOpsItemRelatedItemRequest
DisassociateOpsItemRelatedItemResponse
DocumentAlreadyExists
DocumentDefaultVersionDescription
DocumentDescription
DocumentFilter
DocumentIdentifier
DocumentKeyValuesFilter
DocumentLimitExceeded
DocumentMetadataResponseInfo
DocumentParameter
DocumentPermissionLimit
DocumentRequires
DocumentReviewCommentSource
DocumentReviewerResponseSource
DocumentReviews
DocumentVersionInfo
DocumentVersionLimitExceeded
DoesNotExistException
DuplicateDocumentContent
DuplicateDocumentVersionName
DuplicateInstanceId
EffectivePatch
FailedCreateAssociation
FailureDetails
FeatureNotAvailableException
GcpConfiguration
GcpProject
GetAccessTokenRequest
GetAccessTokenResponse
GetAutomationExecutionRequest
GetAutomationExecutionResult
GetCalendarStateRequest
GetCalendarStateResponse
GetCloudConnectorRequest
GetCloudConnectorResult
GetCommandInvocationRequest
GetCommandInvocationResult
GetConnectionStatusRequest
GetConnectionStatusResponse
GetDefaultPatchBaselineRequest
GetDefaultPatchBaselineResult
GetDeployablePatchSnapshotForInstanceRequest
GetDeployablePatchSnapshotForInstanceResult
GetDocumentRequest
GetDocumentResult
GetExecutionPreviewRequest
GetExecutionPreviewResponse
GetInventoryRequest
GetInventoryResult
GetInventorySchemaRequest
GetInventorySchemaResult
GetMaintenanceWindowExecutionRequest
GetMaintenanceWindowExecutionResult
GetMaintenanceWindowExecutionTaskInvocationRequest
GetMaintenanceWindowExecutionTaskInvocationResult
GetMaintenanceWindowExecutionTaskRequest
GetMaintenanceWindowExecutionTaskResult
GetMaintenanceWindowRequest
GetMaintenanceWindowResult
GetMaintenanceWindowTaskRequest
GetMaintenanceWindowTaskResult
GetOpsItemRequest
GetOpsItemResponse
GetOpsMetadataRequest
GetOpsMetadataResult
GetOpsSummaryRequest
GetOpsSummaryResult
GetParameterHistoryRequest
GetParameterHistoryResult
GetParameterRequest
GetParameterResult
GetParametersByPathRequest
GetParametersByPathResult
GetParametersRequest
GetParametersResult
GetPatchBaselineForPatchGroupRequest
GetPatchBaselineForPatchGroupResult
GetPatchBaselineRequest
GetPatchBaselineResult
GetResourcePoliciesRequest
GetResourcePoliciesResponse
GetResourcePoliciesResponseEntry
GetServiceSettingRequest
GetServiceSettingResult
HierarchyLevelLimitExceededException
HierarchyTypeMismatchException
IdempotentParameterMismatch
IncompatiblePolicyException
InstanceAggregatedAssociationOverview
InstanceAssociation
InstanceAssociationOutputLocation
InstanceAssociationOutputUrl
InstanceAssociationStatusInfo
InstanceInfo
InstanceInformation
InstanceInformationFilter
InstanceInformationStringFilter
InstancePatchState
InstancePatchStateFilter
InstanceProperty
InstancePropertyFilter
InstancePropertyStringFilter
InternalServerError
InvalidActivation
InvalidActivationId
InvalidAggregatorException
InvalidAllowedPatternException
InvalidAssociation
InvalidAssociationVersion
InvalidAutomationExecutionParametersException
InvalidAutomationSignalException
InvalidAutomationStatusUpdateException
InvalidCommandId
InvalidDeleteInventoryParametersException
InvalidDeletionIdException
InvalidDocument
InvalidDocumentContent
InvalidDocumentOperation
InvalidDocumentSchemaVersion
InvalidDocumentType
InvalidDocumentVersion
InvalidFilter
InvalidFilterKey
InvalidFilterOption
InvalidFilterValue
InvalidInstanceId
InvalidInstanceInformationFilterValue
InvalidInstancePropertyFilterValue
InvalidInventoryGroupException
InvalidInventoryItemContextException
InvalidInventoryRequestException
InvalidItemContentException
InvalidKeyId
InvalidNextToken
InvalidNotificationConfig
InvalidOptionException
InvalidOutputFolder
InvalidOutputLocation
InvalidParameters
InvalidPermissionType
InvalidPluginName
InvalidPolicyAttributeException
InvalidPolicyTypeException
InvalidResourceId
InvalidResourceType
InvalidResultAttributeException
InvalidRole
InvalidSchedule
InvalidTag
InvalidTarget
InvalidTargetMaps
InvalidTypeNameException
InvalidUpdate
InventoryAggregator
InventoryDeletionStatusItem
InventoryDeletionSummary
InventoryDeletionSummaryItem
InventoryFilter
InventoryGroup
InventoryItem
InventoryItemAttribute
InventoryItemSchema
InventoryResultEntity
InventoryResultItem
InvocationDoesNotExist
ItemContentMismatchException
ItemSizeLimitExceededException
LabelParameterVersionRequest
LabelParameterVersionResult
ListAssociationVersionsRequest
ListAssociationVersionsResult
ListAssociationsRequest
ListAssociationsResult
ListCloudConnectorsRequest
ListCloudConnectorsResult
ListCommandInvocationsRequest
ListCommandInvocationsResult
ListCommandsRequest
ListCommandsResult
ListComplianceItemsRequest
ListComplianceItemsResult
ListComplianceSummariesRequest
ListComplianceSummariesResult
ListDocumentMetadataHistoryRequest
ListDocumentMetadataHistoryResponse
ListDocumentVersionsRequest
ListDocumentVersionsResult
ListDocumentsRequest
ListDocumentsResult
ListInventoryEntriesRequest
ListInventoryEntriesResult
ListNodesRequest
ListNodesResult
ListNodesSummaryRequest
ListNodesSummaryResult
ListOpsItemEventsRequest
ListOpsItemEventsResponse
ListOpsItemRelatedItemsRequest
ListOpsItemRelatedItemsResponse
ListOpsMetadataRequest
ListOpsMetadataResult
ListResourceComplianceSummariesRequest
ListResourceComplianceSummariesResult
ListResourceDataSyncRequest
ListResourceDataSyncResult
ListTagsForResourceRequest
ListTagsForResourceResult
LoggingInfo
MaintenanceWindowAutomationParameters
MaintenanceWindowExecution
MaintenanceWindowExecutionTaskIdentity
MaintenanceWindowExecutionTaskInvocationIdentity
MaintenanceWindowFilter
MaintenanceWindowIdentity
MaintenanceWindowIdentityForTarget
MaintenanceWindowLambdaParameters
MaintenanceWindowRunCommandParameters
MaintenanceWindowStepFunctionsParameters
MaintenanceWindowTarget
MaintenanceWindowTask
MaintenanceWindowTaskInvocationParameters
MaintenanceWindowTaskParameterValueExpression
MalformedResourcePolicyDocumentException
MaxDocumentSizeExceeded
MetadataValue
ModifyDocumentPermissionRequest
ModifyDocumentPermissionResponse
NoLongerSupportedException
Node
NodeAggregator
NodeFilter
NodeOwnerInfo
NonCompliantSummary
NotificationConfig
OpsAggregator
OpsEntity
OpsEntityItem
OpsFilter
OpsItem
OpsItemAccessDeniedException
OpsItemAlreadyExistsException
OpsItemConflictException
OpsItemDataValue
OpsItemEventFilter
OpsItemEventSummary
OpsItemFilter
OpsItemIdentity
OpsItemInvalidParameterException
OpsItemLimitExceededException
OpsItemNotFoundException
OpsItemNotification
OpsItemRelatedItemAlreadyExistsException
OpsItemRelatedItemAssociationNotFoundException
OpsItemRelatedItemSummary
OpsItemRelatedItemsFilter
OpsItemSummary
OpsMetadata
OpsMetadataAlreadyExistsException
OpsMetadataFilter
OpsMetadataInvalidArgumentException
OpsMetadataKeyLimitExceededException
OpsMetadataLimitExceededException
OpsMetadataNotFoundException
OpsMetadataTooManyUpdatesException
OpsResultAttribute
OutputSource
Parameter
ParameterAlreadyExists
ParameterHistory
ParameterInlinePolicy
ParameterLimitExceeded
ParameterMaxVersionLimitExceeded
ParameterMetadata
ParameterNotFound
ParameterPatternMismatchException
ParameterStringFilter
ParameterVersionLabelLimitExceeded
ParameterVersionNotFound
ParametersFilter
ParentStepDetails
Patch
PatchBaselineIdentity
PatchComplianceData
PatchFilter
PatchFilterGroup
PatchGroupPatchBaselineMapping
PatchOrchestratorFilter
PatchRule
PatchRuleGroup
PatchSource
PatchStatus
PoliciesLimitExceededException
ProgressCounters
PutComplianceItemsRequest
PutComplianceItemsResult
PutInventoryRequest
PutInventoryResult
PutParameterRequest
PutParameterResult
PutResourcePolicyRequest
PutResourcePolicyResponse
RegisterDefaultHostManagementConfigurationRequest
RegisterDefaultHostManagementConfigurationResult
RegisterDefaultPatchBaselineRequest
RegisterDefaultPatchBaselineResult
RegisterPatchBaselineForPatchGroupRequest
RegisterPatchBaselineForPatchGroupResult
RegisterTargetWithMaintenanceWindowRequest
RegisterTargetWithMaintenanceWindowResult
RegisterTaskWithMaintenanceWindowRequest
RegisterTaskWithMaintenanceWindowResult
RegistrationMetadataItem
RelatedOpsItem
RemoveTagsFromResourceRequest
RemoveTagsFromResourceResult
ResetServiceSettingRequest
ResetServiceSettingResult
ResolvedTargets
ResourceComplianceSummaryItem
ResourceDataSyncAlreadyExistsException
ResourceDataSyncAwsOrganizationsSource
ResourceDataSyncConflictException
ResourceDataSyncCountExceededException
ResourceDataSyncDestinationDataSharing
ResourceDataSyncInvalidConfigurationException
ResourceDataSyncItem
ResourceDataSyncNotFoundException
ResourceDataSyncOrganizationalUnit
ResourceDataSyncS3Destination
ResourceDataSyncSource
ResourceDataSyncSourceWithState
ResourceInUseException
ResourceLimitExceededException
ResourceNotFoundException
ResourcePolicyConflictException
ResourcePolicyInvalidParameterException
ResourcePolicyLimitExceededException
ResourcePolicyNotFoundException
ResultAttribute
ResumeSessionRequest
ResumeSessionResponse
ReviewInformation
Runbook
S3OutputLocation
S3OutputUrl
ScheduledWindowExecution
SendAutomationSignalRequest
SendAutomationSignalResult
SendCommandRequest
SendCommandResult
ServiceQuotaExceededException
ServiceSetting
ServiceSettingNotFound
Session
SessionFilter
SessionManagerOutputUrl
SeveritySummary
StartAccessRequestRequest
StartAccessRequestResponse
StartAssociationsOnceRequest
StartAssociationsOnceResult
StartAutomationExecutionRequest
StartAutomationExecutionResult
StartChangeRequestExecutionRequest
StartChangeRequestExecutionResult
StartExecutionPreviewRequest
StartExecutionPreviewResponse
StartSessionRequest
StartSessionResponse
StatusUnchanged
StepExecution
StepExecutionFilter
StopAutomationExecutionRequest
StopAutomationExecutionResult
SubTypeCountLimitExceededException
Tag
Target
TargetInUseException
TargetLocation
TargetNotConnected
TargetPreview
TargetsSummary
TerminateSessionRequest
TerminateSessionResponse
ThrottlingException
TooManyTagsError
TooManyUpdates
TotalSizeLimitExceededException
UnlabelParameterVersionRequest
UnlabelParameterVersionResult
UnsupportedCalendarException
UnsupportedFeatureRequiredException
UnsupportedInventoryItemContextException
UnsupportedInventorySchemaVersionException
UnsupportedOperatingSystem
UnsupportedOperationException
UnsupportedParameterType
UnsupportedPlatformType
UpdateAssociationRequest
UpdateAssociationResult
UpdateAssociationStatusRequest
UpdateAssociationStatusResult
UpdateCloudConnectorRequest
UpdateCloudConnectorResult
UpdateDocumentDefaultVersionRequest
UpdateDocumentDefaultVersionResult
UpdateDocumentMetadataRequest
UpdateDocumentMetadataResponse
UpdateDocumentRequest
UpdateDocumentResult
UpdateMaintenanceWindowRequest
UpdateMaintenanceWindowResult
UpdateMaintenanceWindowTargetRequest
UpdateMaintenanceWindowTargetResult
UpdateMaintenanceWindowTaskRequest
UpdateMaintenanceWindowTaskResult
UpdateManagedInstanceRoleRequest
UpdateManagedInstanceRoleResult
UpdateOpsItemRequest
UpdateOpsItemResponse
UpdateOpsMetadataRequest
UpdateOpsMetadataResult
UpdatePatchBaselineRequest
UpdatePatchBaselineResult
UpdateResourceDataSyncRequest
UpdateResourceDataSyncResult
UpdateServiceSettingRequest
UpdateServiceSettingResult
ValidateCloudConnectorRequest
ValidateCloudConnectorResult
ValidationException
ValidationFinding
ValidationFindingScope }
