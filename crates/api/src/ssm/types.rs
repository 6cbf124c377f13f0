// Generated from `models/ssm.json` by `cargo xtask models`: change the generator, not this file.
#![allow(missing_docs, reason = "the names are the model's; AWS documents them, and its prose is not ours to copy")]
#![allow(
    unused_imports,
    clippy::large_enum_variant,
    clippy::enum_variant_names,
    reason = "one header for all models; shapes are the model's"
)]

use bytes::Bytes;
use contract::{EventStream, Map, REDACTED, Timestamp};
use std::fmt;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessDeniedException {
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountSharingInfo {
    pub account_id: Option<String>,
    pub shared_document_version: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Activation {
    pub activation_id: Option<String>,
    pub description: Option<String>,
    pub default_instance_name: Option<String>,
    pub iam_role: Option<String>,
    pub registration_limit: Option<i32>,
    pub registrations_count: Option<i32>,
    pub expiration_date: Option<Timestamp>,
    pub expired: Option<bool>,
    pub created_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddTagsToResourceRequest {
    pub resource_type: String,
    pub resource_id: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddTagsToResourceResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Alarm {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmConfiguration {
    pub ignore_poll_alarm_failure: Option<bool>,
    pub alarms: Vec<Alarm>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmStateInformation {
    pub name: String,
    pub state: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlreadyExistsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateOpsItemRelatedItemRequest {
    pub ops_item_id: String,
    pub association_type: String,
    pub resource_type: String,
    pub resource_uri: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateOpsItemRelatedItemResponse {
    pub association_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociatedInstances {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Association {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub document_version: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub last_execution_date: Option<Timestamp>,
    pub overview: Option<AssociationOverview>,
    pub schedule_expression: Option<String>,
    pub association_name: Option<String>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub target_maps: Option<Vec<Map<Vec<String>>>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationAlreadyExists {}

#[derive(Clone, PartialEq, Default)]
pub struct AssociationDescription {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub association_version: Option<String>,
    pub date: Option<Timestamp>,
    pub last_update_association_date: Option<Timestamp>,
    pub status: Option<AssociationStatus>,
    pub overview: Option<AssociationOverview>,
    pub document_version: Option<String>,
    pub automation_target_parameter_name: Option<String>,
    pub parameters: Option<Map<Vec<String>>>,
    pub association_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub schedule_expression: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub last_execution_date: Option<Timestamp>,
    pub last_successful_execution_date: Option<Timestamp>,
    pub association_name: Option<String>,
    pub max_errors: Option<String>,
    pub max_concurrency: Option<String>,
    pub compliance_severity: Option<String>,
    pub sync_compliance: Option<String>,
    pub apply_only_at_cron_interval: Option<bool>,
    pub calendar_names: Option<Vec<String>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub target_maps: Option<Vec<Map<Vec<String>>>>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub association_dispatch_assume_role: Option<String>,
}

impl fmt::Debug for AssociationDescription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssociationDescription")
            .field("name", &self.name)
            .field("instance_id", &self.instance_id)
            .field("association_version", &self.association_version)
            .field("date", &self.date)
            .field("last_update_association_date", &self.last_update_association_date)
            .field("status", &self.status)
            .field("overview", &self.overview)
            .field("document_version", &self.document_version)
            .field("automation_target_parameter_name", &self.automation_target_parameter_name)
            .field("parameters", &self.parameters.as_ref().map(|_| REDACTED))
            .field("association_id", &self.association_id)
            .field("targets", &self.targets)
            .field("schedule_expression", &self.schedule_expression)
            .field("output_location", &self.output_location)
            .field("last_execution_date", &self.last_execution_date)
            .field("last_successful_execution_date", &self.last_successful_execution_date)
            .field("association_name", &self.association_name)
            .field("max_errors", &self.max_errors)
            .field("max_concurrency", &self.max_concurrency)
            .field("compliance_severity", &self.compliance_severity)
            .field("sync_compliance", &self.sync_compliance)
            .field("apply_only_at_cron_interval", &self.apply_only_at_cron_interval)
            .field("calendar_names", &self.calendar_names)
            .field("target_locations", &self.target_locations)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("target_maps", &self.target_maps)
            .field("alarm_configuration", &self.alarm_configuration)
            .field("triggered_alarms", &self.triggered_alarms)
            .field("association_dispatch_assume_role", &self.association_dispatch_assume_role)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationDoesNotExist {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationExecution {
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub execution_id: Option<String>,
    pub status: Option<String>,
    pub detailed_status: Option<String>,
    pub created_time: Option<Timestamp>,
    pub last_execution_date: Option<Timestamp>,
    pub resource_count_by_status: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationExecutionDoesNotExist {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationExecutionFilter {
    pub key: String,
    pub value: String,
    pub r#type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationExecutionTarget {
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub execution_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub detailed_status: Option<String>,
    pub last_execution_date: Option<Timestamp>,
    pub output_source: Option<OutputSource>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationExecutionTargetsFilter {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationFilter {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationLimitExceeded {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationOverview {
    pub status: Option<String>,
    pub detailed_status: Option<String>,
    pub association_status_aggregated_count: Option<Map<i32>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationStatus {
    pub date: Timestamp,
    pub name: String,
    pub message: String,
    pub additional_info: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct AssociationVersionInfo {
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub created_date: Option<Timestamp>,
    pub name: Option<String>,
    pub document_version: Option<String>,
    pub parameters: Option<Map<Vec<String>>>,
    pub targets: Option<Vec<Target>>,
    pub schedule_expression: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub association_name: Option<String>,
    pub max_errors: Option<String>,
    pub max_concurrency: Option<String>,
    pub compliance_severity: Option<String>,
    pub sync_compliance: Option<String>,
    pub apply_only_at_cron_interval: Option<bool>,
    pub calendar_names: Option<Vec<String>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub target_maps: Option<Vec<Map<Vec<String>>>>,
    pub association_dispatch_assume_role: Option<String>,
}

impl fmt::Debug for AssociationVersionInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssociationVersionInfo")
            .field("association_id", &self.association_id)
            .field("association_version", &self.association_version)
            .field("created_date", &self.created_date)
            .field("name", &self.name)
            .field("document_version", &self.document_version)
            .field("parameters", &self.parameters.as_ref().map(|_| REDACTED))
            .field("targets", &self.targets)
            .field("schedule_expression", &self.schedule_expression)
            .field("output_location", &self.output_location)
            .field("association_name", &self.association_name)
            .field("max_errors", &self.max_errors)
            .field("max_concurrency", &self.max_concurrency)
            .field("compliance_severity", &self.compliance_severity)
            .field("sync_compliance", &self.sync_compliance)
            .field("apply_only_at_cron_interval", &self.apply_only_at_cron_interval)
            .field("calendar_names", &self.calendar_names)
            .field("target_locations", &self.target_locations)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("target_maps", &self.target_maps)
            .field("association_dispatch_assume_role", &self.association_dispatch_assume_role)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociationVersionLimitExceeded {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachmentContent {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub hash: Option<String>,
    pub hash_type: Option<String>,
    pub url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachmentInformation {
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachmentsSource {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutomationDefinitionNotApprovedException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutomationDefinitionNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutomationDefinitionVersionNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutomationExecution {
    pub automation_execution_id: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub execution_start_time: Option<Timestamp>,
    pub execution_end_time: Option<Timestamp>,
    pub automation_execution_status: Option<String>,
    pub step_executions: Option<Vec<StepExecution>>,
    pub step_executions_truncated: Option<bool>,
    pub parameters: Option<Map<Vec<String>>>,
    pub outputs: Option<Map<Vec<String>>>,
    pub failure_message: Option<String>,
    pub warning_message: Option<String>,
    pub mode: Option<String>,
    pub parent_automation_execution_id: Option<String>,
    pub executed_by: Option<String>,
    pub current_step_name: Option<String>,
    pub current_action: Option<String>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub target_maps: Option<Vec<Map<Vec<String>>>>,
    pub resolved_targets: Option<ResolvedTargets>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub target: Option<String>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub progress_counters: Option<ProgressCounters>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub target_locations_url: Option<String>,
    pub automation_subtype: Option<String>,
    pub scheduled_time: Option<Timestamp>,
    pub runbooks: Option<Vec<Runbook>>,
    pub ops_item_id: Option<String>,
    pub association_id: Option<String>,
    pub change_request_name: Option<String>,
    pub variables: Option<Map<Vec<String>>>,
    pub targets_summary: Option<TargetsSummary>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutomationExecutionFilter {
    pub key: String,
    pub values: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutomationExecutionInputs {
    pub parameters: Option<Map<Vec<String>>>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub target_maps: Option<Vec<Map<Vec<String>>>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub target_locations_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutomationExecutionLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutomationExecutionMetadata {
    pub automation_execution_id: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub automation_execution_status: Option<String>,
    pub execution_start_time: Option<Timestamp>,
    pub execution_end_time: Option<Timestamp>,
    pub executed_by: Option<String>,
    pub log_file: Option<String>,
    pub outputs: Option<Map<Vec<String>>>,
    pub mode: Option<String>,
    pub parent_automation_execution_id: Option<String>,
    pub current_step_name: Option<String>,
    pub current_action: Option<String>,
    pub failure_message: Option<String>,
    pub warning_message: Option<String>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub target_maps: Option<Vec<Map<Vec<String>>>>,
    pub resolved_targets: Option<ResolvedTargets>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub target: Option<String>,
    pub automation_type: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub target_locations_url: Option<String>,
    pub automation_subtype: Option<String>,
    pub scheduled_time: Option<Timestamp>,
    pub runbooks: Option<Vec<Runbook>>,
    pub ops_item_id: Option<String>,
    pub association_id: Option<String>,
    pub change_request_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutomationExecutionNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutomationExecutionPreview {
    pub step_previews: Option<Map<i32>>,
    pub regions: Option<Vec<String>>,
    pub target_previews: Option<Vec<TargetPreview>>,
    pub total_accounts: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutomationStepNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AzureConfiguration {
    pub tenant_id: String,
    pub tenant_display_name: Option<String>,
    pub application_id: String,
    pub application_display_name: Option<String>,
    pub targets: Option<ConfigurationTargets>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AzureSubscription {
    pub id: String,
    pub display_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BaselineOverride {
    pub operating_system: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub sources: Option<Vec<PatchSource>>,
    pub available_security_updates_compliance_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelCommandRequest {
    pub command_id: String,
    pub instance_ids: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelCommandResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelMaintenanceWindowExecutionRequest {
    pub window_execution_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelMaintenanceWindowExecutionResult {
    pub window_execution_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum CloudConnectorConfiguration {
    AzureConfiguration(AzureConfiguration),
    GcpConfiguration(GcpConfiguration),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudConnectorFilter {
    pub filter_key: Option<String>,
    pub filter_values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudConnectorSummary {
    pub cloud_connector_id: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub provider: Option<String>,
    pub config_connector_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudWatchOutputConfig {
    pub cloud_watch_log_group_name: Option<String>,
    pub cloud_watch_output_enabled: Option<bool>,
}

#[derive(Clone, PartialEq, Default)]
pub struct Command {
    pub command_id: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub comment: Option<String>,
    pub expires_after: Option<Timestamp>,
    pub parameters: Option<Map<Vec<String>>>,
    pub instance_ids: Option<Vec<String>>,
    pub targets: Option<Vec<Target>>,
    pub requested_date_time: Option<Timestamp>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub output_s3_region: Option<String>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub target_count: Option<i32>,
    pub completed_count: Option<i32>,
    pub error_count: Option<i32>,
    pub delivery_timed_out_count: Option<i32>,
    pub service_role: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub timeout_seconds: Option<i32>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Command")
            .field("command_id", &self.command_id)
            .field("document_name", &self.document_name)
            .field("document_version", &self.document_version)
            .field("comment", &self.comment)
            .field("expires_after", &self.expires_after)
            .field("parameters", &self.parameters.as_ref().map(|_| REDACTED))
            .field("instance_ids", &self.instance_ids)
            .field("targets", &self.targets)
            .field("requested_date_time", &self.requested_date_time)
            .field("status", &self.status)
            .field("status_details", &self.status_details)
            .field("output_s3_region", &self.output_s3_region)
            .field("output_s3_bucket_name", &self.output_s3_bucket_name)
            .field("output_s3_key_prefix", &self.output_s3_key_prefix)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("target_count", &self.target_count)
            .field("completed_count", &self.completed_count)
            .field("error_count", &self.error_count)
            .field("delivery_timed_out_count", &self.delivery_timed_out_count)
            .field("service_role", &self.service_role)
            .field("notification_config", &self.notification_config)
            .field("cloud_watch_output_config", &self.cloud_watch_output_config)
            .field("timeout_seconds", &self.timeout_seconds)
            .field("alarm_configuration", &self.alarm_configuration)
            .field("triggered_alarms", &self.triggered_alarms)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CommandFilter {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CommandInvocation {
    pub command_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub comment: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub requested_date_time: Option<Timestamp>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub trace_output: Option<String>,
    pub standard_output_url: Option<String>,
    pub standard_error_url: Option<String>,
    pub command_plugins: Option<Vec<CommandPlugin>>,
    pub service_role: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CommandPlugin {
    pub name: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub response_code: Option<i32>,
    pub response_start_date_time: Option<Timestamp>,
    pub response_finish_date_time: Option<Timestamp>,
    pub output: Option<String>,
    pub standard_output_url: Option<String>,
    pub standard_error_url: Option<String>,
    pub output_s3_region: Option<String>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ComplianceExecutionSummary {
    pub execution_time: Timestamp,
    pub execution_id: Option<String>,
    pub execution_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ComplianceItem {
    pub compliance_type: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub id: Option<String>,
    pub title: Option<String>,
    pub status: Option<String>,
    pub severity: Option<String>,
    pub execution_summary: Option<ComplianceExecutionSummary>,
    pub details: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ComplianceItemEntry {
    pub id: Option<String>,
    pub title: Option<String>,
    pub severity: String,
    pub status: String,
    pub details: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ComplianceStringFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ComplianceSummaryItem {
    pub compliance_type: Option<String>,
    pub compliant_summary: Option<CompliantSummary>,
    pub non_compliant_summary: Option<NonCompliantSummary>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ComplianceTypeCountLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompliantSummary {
    pub compliant_count: Option<i32>,
    pub severity_summary: Option<SeveritySummary>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum ConfigurationTargets {
    Subscriptions(Vec<AzureSubscription>),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateActivationRequest {
    pub description: Option<String>,
    pub default_instance_name: Option<String>,
    pub iam_role: String,
    pub registration_limit: Option<i32>,
    pub expiration_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub registration_metadata: Option<Vec<RegistrationMetadataItem>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateActivationResult {
    pub activation_id: Option<String>,
    pub activation_code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAssociationBatchRequest {
    pub entries: Vec<CreateAssociationBatchRequestEntry>,
    pub association_dispatch_assume_role: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateAssociationBatchRequestEntry {
    pub name: String,
    pub instance_id: Option<String>,
    pub parameters: Option<Map<Vec<String>>>,
    pub automation_target_parameter_name: Option<String>,
    pub document_version: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub schedule_expression: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub association_name: Option<String>,
    pub max_errors: Option<String>,
    pub max_concurrency: Option<String>,
    pub compliance_severity: Option<String>,
    pub sync_compliance: Option<String>,
    pub apply_only_at_cron_interval: Option<bool>,
    pub calendar_names: Option<Vec<String>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub target_maps: Option<Vec<Map<Vec<String>>>>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl fmt::Debug for CreateAssociationBatchRequestEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateAssociationBatchRequestEntry")
            .field("name", &self.name)
            .field("instance_id", &self.instance_id)
            .field("parameters", &self.parameters.as_ref().map(|_| REDACTED))
            .field("automation_target_parameter_name", &self.automation_target_parameter_name)
            .field("document_version", &self.document_version)
            .field("targets", &self.targets)
            .field("schedule_expression", &self.schedule_expression)
            .field("output_location", &self.output_location)
            .field("association_name", &self.association_name)
            .field("max_errors", &self.max_errors)
            .field("max_concurrency", &self.max_concurrency)
            .field("compliance_severity", &self.compliance_severity)
            .field("sync_compliance", &self.sync_compliance)
            .field("apply_only_at_cron_interval", &self.apply_only_at_cron_interval)
            .field("calendar_names", &self.calendar_names)
            .field("target_locations", &self.target_locations)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("target_maps", &self.target_maps)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAssociationBatchResult {
    pub successful: Option<Vec<AssociationDescription>>,
    pub failed: Option<Vec<FailedCreateAssociation>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateAssociationRequest {
    pub name: String,
    pub document_version: Option<String>,
    pub instance_id: Option<String>,
    pub parameters: Option<Map<Vec<String>>>,
    pub targets: Option<Vec<Target>>,
    pub schedule_expression: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub association_name: Option<String>,
    pub automation_target_parameter_name: Option<String>,
    pub max_errors: Option<String>,
    pub max_concurrency: Option<String>,
    pub compliance_severity: Option<String>,
    pub sync_compliance: Option<String>,
    pub apply_only_at_cron_interval: Option<bool>,
    pub calendar_names: Option<Vec<String>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub target_maps: Option<Vec<Map<Vec<String>>>>,
    pub tags: Option<Vec<Tag>>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub association_dispatch_assume_role: Option<String>,
}

impl fmt::Debug for CreateAssociationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateAssociationRequest")
            .field("name", &self.name)
            .field("document_version", &self.document_version)
            .field("instance_id", &self.instance_id)
            .field("parameters", &self.parameters.as_ref().map(|_| REDACTED))
            .field("targets", &self.targets)
            .field("schedule_expression", &self.schedule_expression)
            .field("output_location", &self.output_location)
            .field("association_name", &self.association_name)
            .field("automation_target_parameter_name", &self.automation_target_parameter_name)
            .field("max_errors", &self.max_errors)
            .field("max_concurrency", &self.max_concurrency)
            .field("compliance_severity", &self.compliance_severity)
            .field("sync_compliance", &self.sync_compliance)
            .field("apply_only_at_cron_interval", &self.apply_only_at_cron_interval)
            .field("calendar_names", &self.calendar_names)
            .field("target_locations", &self.target_locations)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("target_maps", &self.target_maps)
            .field("tags", &self.tags)
            .field("alarm_configuration", &self.alarm_configuration)
            .field("association_dispatch_assume_role", &self.association_dispatch_assume_role)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAssociationResult {
    pub association_description: Option<AssociationDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateCloudConnectorRequest {
    pub display_name: String,
    pub role_arn: String,
    pub description: Option<String>,
    pub configuration: Option<CloudConnectorConfiguration>,
    pub config_connector_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateCloudConnectorResult {
    pub cloud_connector_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDocumentRequest {
    pub content: String,
    pub requires: Option<Vec<DocumentRequires>>,
    pub attachments: Option<Vec<AttachmentsSource>>,
    pub name: String,
    pub display_name: Option<String>,
    pub version_name: Option<String>,
    pub document_type: Option<String>,
    pub document_format: Option<String>,
    pub target_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub cloud_providers: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDocumentResult {
    pub document_description: Option<DocumentDescription>,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateMaintenanceWindowRequest {
    pub name: String,
    pub description: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub schedule: String,
    pub schedule_timezone: Option<String>,
    pub schedule_offset: Option<i32>,
    pub duration: i32,
    pub cutoff: i32,
    pub allow_unassociated_targets: bool,
    pub client_token: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl fmt::Debug for CreateMaintenanceWindowRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateMaintenanceWindowRequest")
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("start_date", &self.start_date)
            .field("end_date", &self.end_date)
            .field("schedule", &self.schedule)
            .field("schedule_timezone", &self.schedule_timezone)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("cutoff", &self.cutoff)
            .field("allow_unassociated_targets", &self.allow_unassociated_targets)
            .field("client_token", &self.client_token)
            .field("tags", &self.tags)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateMaintenanceWindowResult {
    pub window_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOpsItemRequest {
    pub description: String,
    pub ops_item_type: Option<String>,
    pub operational_data: Option<Map<OpsItemDataValue>>,
    pub notifications: Option<Vec<OpsItemNotification>>,
    pub priority: Option<i32>,
    pub related_ops_items: Option<Vec<RelatedOpsItem>>,
    pub source: String,
    pub title: String,
    pub tags: Option<Vec<Tag>>,
    pub category: Option<String>,
    pub severity: Option<String>,
    pub actual_start_time: Option<Timestamp>,
    pub actual_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub planned_end_time: Option<Timestamp>,
    pub account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOpsItemResponse {
    pub ops_item_id: Option<String>,
    pub ops_item_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOpsMetadataRequest {
    pub resource_id: String,
    pub metadata: Option<Map<MetadataValue>>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOpsMetadataResult {
    pub ops_metadata_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePatchBaselineRequest {
    pub operating_system: Option<String>,
    pub name: String,
    pub global_filters: Option<PatchFilterGroup>,
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub description: Option<String>,
    pub sources: Option<Vec<PatchSource>>,
    pub available_security_updates_compliance_status: Option<String>,
    pub client_token: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePatchBaselineResult {
    pub baseline_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateResourceDataSyncRequest {
    pub sync_name: String,
    pub s3_destination: Option<ResourceDataSyncS3Destination>,
    pub sync_type: Option<String>,
    pub sync_source: Option<ResourceDataSyncSource>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateResourceDataSyncResult {}

#[derive(Clone, PartialEq, Default)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expiration_time: Timestamp,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &REDACTED)
            .field("session_token", &REDACTED)
            .field("expiration_time", &self.expiration_time)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomSchemaCountLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteActivationRequest {
    pub activation_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteActivationResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAssociationRequest {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub association_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAssociationResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteCloudConnectorRequest {
    pub cloud_connector_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteCloudConnectorResult {
    pub cloud_connector_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDocumentRequest {
    pub name: String,
    pub document_version: Option<String>,
    pub version_name: Option<String>,
    pub force: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDocumentResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteInventoryRequest {
    pub type_name: String,
    pub schema_delete_option: Option<String>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteInventoryResult {
    pub deletion_id: Option<String>,
    pub type_name: Option<String>,
    pub deletion_summary: Option<InventoryDeletionSummary>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMaintenanceWindowRequest {
    pub window_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMaintenanceWindowResult {
    pub window_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteOpsItemRequest {
    pub ops_item_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteOpsItemResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteOpsMetadataRequest {
    pub ops_metadata_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteOpsMetadataResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteParameterRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteParameterResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteParametersRequest {
    pub names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteParametersResult {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePatchBaselineRequest {
    pub baseline_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePatchBaselineResult {
    pub baseline_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourceDataSyncRequest {
    pub sync_name: String,
    pub sync_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourceDataSyncResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyRequest {
    pub resource_arn: String,
    pub policy_id: String,
    pub policy_hash: String,
    pub deletion_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterDefaultHostManagementConfigurationRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterDefaultHostManagementConfigurationResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterManagedInstanceRequest {
    pub instance_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterManagedInstanceResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterPatchBaselineForPatchGroupRequest {
    pub baseline_id: String,
    pub patch_group: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterPatchBaselineForPatchGroupResult {
    pub baseline_id: Option<String>,
    pub patch_group: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterTargetFromMaintenanceWindowRequest {
    pub window_id: String,
    pub window_target_id: String,
    pub safe: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterTargetFromMaintenanceWindowResult {
    pub window_id: Option<String>,
    pub window_target_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterTaskFromMaintenanceWindowRequest {
    pub window_id: String,
    pub window_task_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterTaskFromMaintenanceWindowResult {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeActivationsFilter {
    pub filter_key: Option<String>,
    pub filter_values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeActivationsRequest {
    pub filters: Option<Vec<DescribeActivationsFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeActivationsResult {
    pub activation_list: Option<Vec<Activation>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAssociationExecutionTargetsRequest {
    pub association_id: String,
    pub execution_id: String,
    pub filters: Option<Vec<AssociationExecutionTargetsFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAssociationExecutionTargetsResult {
    pub association_execution_targets: Option<Vec<AssociationExecutionTarget>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAssociationExecutionsRequest {
    pub association_id: String,
    pub filters: Option<Vec<AssociationExecutionFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAssociationExecutionsResult {
    pub association_executions: Option<Vec<AssociationExecution>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAssociationRequest {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub association_id: Option<String>,
    pub association_version: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAssociationResult {
    pub association_description: Option<AssociationDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAutomationExecutionsRequest {
    pub filters: Option<Vec<AutomationExecutionFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAutomationExecutionsResult {
    pub automation_execution_metadata_list: Option<Vec<AutomationExecutionMetadata>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAutomationStepExecutionsRequest {
    pub automation_execution_id: String,
    pub filters: Option<Vec<StepExecutionFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub reverse_order: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAutomationStepExecutionsResult {
    pub step_executions: Option<Vec<StepExecution>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAvailablePatchesRequest {
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAvailablePatchesResult {
    pub patches: Option<Vec<Patch>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDocumentPermissionRequest {
    pub name: String,
    pub permission_type: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDocumentPermissionResponse {
    pub account_ids: Option<Vec<String>>,
    pub account_sharing_info_list: Option<Vec<AccountSharingInfo>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDocumentRequest {
    pub name: String,
    pub document_version: Option<String>,
    pub version_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDocumentResult {
    pub document: Option<DocumentDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEffectiveInstanceAssociationsRequest {
    pub instance_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEffectiveInstanceAssociationsResult {
    pub associations: Option<Vec<InstanceAssociation>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEffectivePatchesForPatchBaselineRequest {
    pub baseline_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEffectivePatchesForPatchBaselineResult {
    pub effective_patches: Option<Vec<EffectivePatch>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstanceAssociationsStatusRequest {
    pub instance_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstanceAssociationsStatusResult {
    pub instance_association_status_infos: Option<Vec<InstanceAssociationStatusInfo>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstanceInformationRequest {
    pub instance_information_filter_list: Option<Vec<InstanceInformationFilter>>,
    pub filters: Option<Vec<InstanceInformationStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstanceInformationResult {
    pub instance_information_list: Option<Vec<InstanceInformation>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstancePatchStatesForPatchGroupRequest {
    pub patch_group: String,
    pub filters: Option<Vec<InstancePatchStateFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstancePatchStatesForPatchGroupResult {
    pub instance_patch_states: Option<Vec<InstancePatchState>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstancePatchStatesRequest {
    pub instance_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstancePatchStatesResult {
    pub instance_patch_states: Option<Vec<InstancePatchState>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstancePatchesRequest {
    pub instance_id: String,
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstancePatchesResult {
    pub patches: Option<Vec<PatchComplianceData>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstancePropertiesRequest {
    pub instance_property_filter_list: Option<Vec<InstancePropertyFilter>>,
    pub filters_with_operator: Option<Vec<InstancePropertyStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstancePropertiesResult {
    pub instance_properties: Option<Vec<InstanceProperty>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInventoryDeletionsRequest {
    pub deletion_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInventoryDeletionsResult {
    pub inventory_deletions: Option<Vec<InventoryDeletionStatusItem>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
    pub window_execution_id: String,
    pub task_id: String,
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowExecutionTaskInvocationsResult {
    pub window_execution_task_invocation_identities: Option<Vec<MaintenanceWindowExecutionTaskInvocationIdentity>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowExecutionTasksRequest {
    pub window_execution_id: String,
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowExecutionTasksResult {
    pub window_execution_task_identities: Option<Vec<MaintenanceWindowExecutionTaskIdentity>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowExecutionsRequest {
    pub window_id: String,
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowExecutionsResult {
    pub window_executions: Option<Vec<MaintenanceWindowExecution>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowScheduleRequest {
    pub window_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub resource_type: Option<String>,
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowScheduleResult {
    pub scheduled_window_executions: Option<Vec<ScheduledWindowExecution>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowTargetsRequest {
    pub window_id: String,
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowTargetsResult {
    pub targets: Option<Vec<MaintenanceWindowTarget>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowTasksRequest {
    pub window_id: String,
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowTasksResult {
    pub tasks: Option<Vec<MaintenanceWindowTask>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowsForTargetRequest {
    pub targets: Vec<Target>,
    pub resource_type: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowsForTargetResult {
    pub window_identities: Option<Vec<MaintenanceWindowIdentityForTarget>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowsRequest {
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMaintenanceWindowsResult {
    pub window_identities: Option<Vec<MaintenanceWindowIdentity>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeOpsItemsRequest {
    pub ops_item_filters: Option<Vec<OpsItemFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeOpsItemsResponse {
    pub next_token: Option<String>,
    pub ops_item_summaries: Option<Vec<OpsItemSummary>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeParametersRequest {
    pub filters: Option<Vec<ParametersFilter>>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub shared: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeParametersResult {
    pub parameters: Option<Vec<ParameterMetadata>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePatchBaselinesRequest {
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePatchBaselinesResult {
    pub baseline_identities: Option<Vec<PatchBaselineIdentity>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePatchGroupStateRequest {
    pub patch_group: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePatchGroupStateResult {
    pub instances: Option<i32>,
    pub instances_with_installed_patches: Option<i32>,
    pub instances_with_installed_other_patches: Option<i32>,
    pub instances_with_installed_pending_reboot_patches: Option<i32>,
    pub instances_with_installed_rejected_patches: Option<i32>,
    pub instances_with_missing_patches: Option<i32>,
    pub instances_with_failed_patches: Option<i32>,
    pub instances_with_not_applicable_patches: Option<i32>,
    pub instances_with_unreported_not_applicable_patches: Option<i32>,
    pub instances_with_critical_non_compliant_patches: Option<i32>,
    pub instances_with_security_non_compliant_patches: Option<i32>,
    pub instances_with_other_non_compliant_patches: Option<i32>,
    pub instances_with_available_security_updates: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePatchGroupsRequest {
    pub max_results: Option<i32>,
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePatchGroupsResult {
    pub mappings: Option<Vec<PatchGroupPatchBaselineMapping>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePatchPropertiesRequest {
    pub operating_system: String,
    pub property: String,
    pub patch_set: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePatchPropertiesResult {
    pub properties: Option<Vec<Map<String>>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSessionsRequest {
    pub state: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<SessionFilter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSessionsResponse {
    pub sessions: Option<Vec<Session>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateOpsItemRelatedItemRequest {
    pub ops_item_id: String,
    pub association_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateOpsItemRelatedItemResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentAlreadyExists {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentDefaultVersionDescription {
    pub name: Option<String>,
    pub default_version: Option<String>,
    pub default_version_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentDescription {
    pub sha1: Option<String>,
    pub hash: Option<String>,
    pub hash_type: Option<String>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub version_name: Option<String>,
    pub owner: Option<String>,
    pub created_date: Option<Timestamp>,
    pub status: Option<String>,
    pub status_information: Option<String>,
    pub document_version: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<DocumentParameter>>,
    pub platform_types: Option<Vec<String>>,
    pub document_type: Option<String>,
    pub schema_version: Option<String>,
    pub latest_version: Option<String>,
    pub default_version: Option<String>,
    pub document_format: Option<String>,
    pub target_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub attachments_information: Option<Vec<AttachmentInformation>>,
    pub requires: Option<Vec<DocumentRequires>>,
    pub author: Option<String>,
    pub review_information: Option<Vec<ReviewInformation>>,
    pub approved_version: Option<String>,
    pub pending_review_version: Option<String>,
    pub review_status: Option<String>,
    pub category: Option<Vec<String>>,
    pub category_enum: Option<Vec<String>>,
    pub cloud_providers: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentFilter {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentIdentifier {
    pub name: Option<String>,
    pub created_date: Option<Timestamp>,
    pub display_name: Option<String>,
    pub owner: Option<String>,
    pub version_name: Option<String>,
    pub platform_types: Option<Vec<String>>,
    pub document_version: Option<String>,
    pub document_type: Option<String>,
    pub schema_version: Option<String>,
    pub document_format: Option<String>,
    pub target_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub requires: Option<Vec<DocumentRequires>>,
    pub review_status: Option<String>,
    pub author: Option<String>,
    pub cloud_providers: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentKeyValuesFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentLimitExceeded {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentMetadataResponseInfo {
    pub reviewer_response: Option<Vec<DocumentReviewerResponseSource>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentParameter {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub default_value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentPermissionLimit {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentRequires {
    pub name: String,
    pub version: Option<String>,
    pub require_type: Option<String>,
    pub version_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentReviewCommentSource {
    pub r#type: Option<String>,
    pub content: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentReviewerResponseSource {
    pub create_time: Option<Timestamp>,
    pub updated_time: Option<Timestamp>,
    pub review_status: Option<String>,
    pub comment: Option<Vec<DocumentReviewCommentSource>>,
    pub reviewer: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentReviews {
    pub action: String,
    pub comment: Option<Vec<DocumentReviewCommentSource>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentVersionInfo {
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub document_version: Option<String>,
    pub version_name: Option<String>,
    pub created_date: Option<Timestamp>,
    pub is_default_version: Option<bool>,
    pub document_format: Option<String>,
    pub status: Option<String>,
    pub status_information: Option<String>,
    pub review_status: Option<String>,
    pub cloud_providers: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentVersionLimitExceeded {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DoesNotExistException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicateDocumentContent {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicateDocumentVersionName {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicateInstanceId {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EffectivePatch {
    pub patch: Option<Patch>,
    pub patch_status: Option<PatchStatus>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum ExecutionInputs {
    Automation(AutomationExecutionInputs),
}

#[derive(Debug, Clone, PartialEq)]
pub enum ExecutionPreview {
    Automation(AutomationExecutionPreview),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FailedCreateAssociation {
    pub entry: Option<CreateAssociationBatchRequestEntry>,
    pub message: Option<String>,
    pub fault: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FailureDetails {
    pub failure_stage: Option<String>,
    pub failure_type: Option<String>,
    pub details: Option<Map<Vec<String>>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FeatureNotAvailableException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GcpConfiguration {
    pub organization_id: Option<String>,
    pub workload_identity_pool_provider: String,
    pub service_account_email: String,
    pub targets: Option<GcpConfigurationTargets>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum GcpConfigurationTargets {
    Projects(Vec<GcpProject>),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GcpProject {
    pub project_id: String,
    pub project_display_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessTokenRequest {
    pub access_request_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessTokenResponse {
    pub credentials: Option<Credentials>,
    pub access_request_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAutomationExecutionRequest {
    pub automation_execution_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAutomationExecutionResult {
    pub automation_execution: Option<AutomationExecution>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCalendarStateRequest {
    pub calendar_names: Vec<String>,
    pub at_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCalendarStateResponse {
    pub state: Option<String>,
    pub at_time: Option<String>,
    pub next_transition_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCloudConnectorRequest {
    pub cloud_connector_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCloudConnectorResult {
    pub cloud_connector_arn: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub configuration: Option<CloudConnectorConfiguration>,
    pub config_connector_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCommandInvocationRequest {
    pub command_id: String,
    pub instance_id: String,
    pub plugin_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCommandInvocationResult {
    pub command_id: Option<String>,
    pub instance_id: Option<String>,
    pub comment: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub plugin_name: Option<String>,
    pub response_code: Option<i32>,
    pub execution_start_date_time: Option<String>,
    pub execution_elapsed_time: Option<String>,
    pub execution_end_date_time: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub standard_output_content: Option<String>,
    pub standard_output_url: Option<String>,
    pub standard_error_content: Option<String>,
    pub standard_error_url: Option<String>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetConnectionStatusRequest {
    pub target: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetConnectionStatusResponse {
    pub target: Option<String>,
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDefaultPatchBaselineRequest {
    pub operating_system: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDefaultPatchBaselineResult {
    pub baseline_id: Option<String>,
    pub operating_system: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeployablePatchSnapshotForInstanceRequest {
    pub instance_id: String,
    pub snapshot_id: String,
    pub baseline_override: Option<BaselineOverride>,
    pub use_s3_dual_stack_endpoint: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeployablePatchSnapshotForInstanceResult {
    pub instance_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_download_url: Option<String>,
    pub product: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDocumentRequest {
    pub name: String,
    pub version_name: Option<String>,
    pub document_version: Option<String>,
    pub document_format: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDocumentResult {
    pub name: Option<String>,
    pub created_date: Option<Timestamp>,
    pub display_name: Option<String>,
    pub version_name: Option<String>,
    pub document_version: Option<String>,
    pub status: Option<String>,
    pub status_information: Option<String>,
    pub content: Option<String>,
    pub document_type: Option<String>,
    pub document_format: Option<String>,
    pub requires: Option<Vec<DocumentRequires>>,
    pub attachments_content: Option<Vec<AttachmentContent>>,
    pub review_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetExecutionPreviewRequest {
    pub execution_preview_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetExecutionPreviewResponse {
    pub execution_preview_id: Option<String>,
    pub ended_at: Option<Timestamp>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub execution_preview: Option<ExecutionPreview>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInventoryRequest {
    pub filters: Option<Vec<InventoryFilter>>,
    pub aggregators: Option<Vec<InventoryAggregator>>,
    pub result_attributes: Option<Vec<ResultAttribute>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInventoryResult {
    pub entities: Option<Vec<InventoryResultEntity>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInventorySchemaRequest {
    pub type_name: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub aggregator: Option<bool>,
    pub sub_type: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInventorySchemaResult {
    pub schemas: Option<Vec<InventoryItemSchema>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMaintenanceWindowExecutionRequest {
    pub window_execution_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMaintenanceWindowExecutionResult {
    pub window_execution_id: Option<String>,
    pub task_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMaintenanceWindowExecutionTaskInvocationRequest {
    pub window_execution_id: String,
    pub task_id: String,
    pub invocation_id: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetMaintenanceWindowExecutionTaskInvocationResult {
    pub window_execution_id: Option<String>,
    pub task_execution_id: Option<String>,
    pub invocation_id: Option<String>,
    pub execution_id: Option<String>,
    pub task_type: Option<String>,
    pub parameters: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub owner_information: Option<String>,
    pub window_target_id: Option<String>,
}

impl fmt::Debug for GetMaintenanceWindowExecutionTaskInvocationResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetMaintenanceWindowExecutionTaskInvocationResult")
            .field("window_execution_id", &self.window_execution_id)
            .field("task_execution_id", &self.task_execution_id)
            .field("invocation_id", &self.invocation_id)
            .field("execution_id", &self.execution_id)
            .field("task_type", &self.task_type)
            .field("parameters", &self.parameters.as_ref().map(|_| REDACTED))
            .field("status", &self.status)
            .field("status_details", &self.status_details)
            .field("start_time", &self.start_time)
            .field("end_time", &self.end_time)
            .field("owner_information", &self.owner_information.as_ref().map(|_| REDACTED))
            .field("window_target_id", &self.window_target_id)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMaintenanceWindowExecutionTaskRequest {
    pub window_execution_id: String,
    pub task_id: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetMaintenanceWindowExecutionTaskResult {
    pub window_execution_id: Option<String>,
    pub task_execution_id: Option<String>,
    pub task_arn: Option<String>,
    pub service_role: Option<String>,
    pub r#type: Option<String>,
    pub task_parameters: Option<Vec<Map<MaintenanceWindowTaskParameterValueExpression>>>,
    pub priority: Option<i32>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}

impl fmt::Debug for GetMaintenanceWindowExecutionTaskResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetMaintenanceWindowExecutionTaskResult")
            .field("window_execution_id", &self.window_execution_id)
            .field("task_execution_id", &self.task_execution_id)
            .field("task_arn", &self.task_arn)
            .field("service_role", &self.service_role)
            .field("type", &self.r#type)
            .field("task_parameters", &self.task_parameters.as_ref().map(|_| REDACTED))
            .field("priority", &self.priority)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("status", &self.status)
            .field("status_details", &self.status_details)
            .field("start_time", &self.start_time)
            .field("end_time", &self.end_time)
            .field("alarm_configuration", &self.alarm_configuration)
            .field("triggered_alarms", &self.triggered_alarms)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMaintenanceWindowRequest {
    pub window_id: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetMaintenanceWindowResult {
    pub window_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub schedule: Option<String>,
    pub schedule_timezone: Option<String>,
    pub schedule_offset: Option<i32>,
    pub next_execution_time: Option<String>,
    pub duration: Option<i32>,
    pub cutoff: Option<i32>,
    pub allow_unassociated_targets: Option<bool>,
    pub enabled: Option<bool>,
    pub created_date: Option<Timestamp>,
    pub modified_date: Option<Timestamp>,
}

impl fmt::Debug for GetMaintenanceWindowResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetMaintenanceWindowResult")
            .field("window_id", &self.window_id)
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("start_date", &self.start_date)
            .field("end_date", &self.end_date)
            .field("schedule", &self.schedule)
            .field("schedule_timezone", &self.schedule_timezone)
            .field("schedule_offset", &self.schedule_offset)
            .field("next_execution_time", &self.next_execution_time)
            .field("duration", &self.duration)
            .field("cutoff", &self.cutoff)
            .field("allow_unassociated_targets", &self.allow_unassociated_targets)
            .field("enabled", &self.enabled)
            .field("created_date", &self.created_date)
            .field("modified_date", &self.modified_date)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMaintenanceWindowTaskRequest {
    pub window_id: String,
    pub window_task_id: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetMaintenanceWindowTaskResult {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_arn: Option<String>,
    pub service_role_arn: Option<String>,
    pub task_type: Option<String>,
    pub task_parameters: Option<Map<MaintenanceWindowTaskParameterValueExpression>>,
    pub task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters>,
    pub priority: Option<i32>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub logging_info: Option<LoggingInfo>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub cutoff_behavior: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl fmt::Debug for GetMaintenanceWindowTaskResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetMaintenanceWindowTaskResult")
            .field("window_id", &self.window_id)
            .field("window_task_id", &self.window_task_id)
            .field("targets", &self.targets)
            .field("task_arn", &self.task_arn)
            .field("service_role_arn", &self.service_role_arn)
            .field("task_type", &self.task_type)
            .field("task_parameters", &self.task_parameters.as_ref().map(|_| REDACTED))
            .field("task_invocation_parameters", &self.task_invocation_parameters)
            .field("priority", &self.priority)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("logging_info", &self.logging_info)
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("cutoff_behavior", &self.cutoff_behavior)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpsItemRequest {
    pub ops_item_id: String,
    pub ops_item_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpsItemResponse {
    pub ops_item: Option<OpsItem>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpsMetadataRequest {
    pub ops_metadata_arn: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpsMetadataResult {
    pub resource_id: Option<String>,
    pub metadata: Option<Map<MetadataValue>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpsSummaryRequest {
    pub sync_name: Option<String>,
    pub filters: Option<Vec<OpsFilter>>,
    pub aggregators: Option<Vec<OpsAggregator>>,
    pub result_attributes: Option<Vec<OpsResultAttribute>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpsSummaryResult {
    pub entities: Option<Vec<OpsEntity>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParameterHistoryRequest {
    pub name: String,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParameterHistoryResult {
    pub parameters: Option<Vec<ParameterHistory>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParameterRequest {
    pub name: String,
    pub with_decryption: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParameterResult {
    pub parameter: Option<Parameter>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParametersByPathRequest {
    pub path: String,
    pub recursive: Option<bool>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParametersByPathResult {
    pub parameters: Option<Vec<Parameter>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParametersRequest {
    pub names: Vec<String>,
    pub with_decryption: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParametersResult {
    pub parameters: Option<Vec<Parameter>>,
    pub invalid_parameters: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPatchBaselineForPatchGroupRequest {
    pub patch_group: String,
    pub operating_system: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPatchBaselineForPatchGroupResult {
    pub baseline_id: Option<String>,
    pub patch_group: Option<String>,
    pub operating_system: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPatchBaselineRequest {
    pub baseline_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPatchBaselineResult {
    pub baseline_id: Option<String>,
    pub name: Option<String>,
    pub operating_system: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub patch_groups: Option<Vec<String>>,
    pub created_date: Option<Timestamp>,
    pub modified_date: Option<Timestamp>,
    pub description: Option<String>,
    pub sources: Option<Vec<PatchSource>>,
    pub available_security_updates_compliance_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePoliciesRequest {
    pub resource_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePoliciesResponse {
    pub next_token: Option<String>,
    pub policies: Option<Vec<GetResourcePoliciesResponseEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePoliciesResponseEntry {
    pub policy_id: Option<String>,
    pub policy_hash: Option<String>,
    pub policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceSettingRequest {
    pub setting_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceSettingResult {
    pub service_setting: Option<ServiceSetting>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HierarchyLevelLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HierarchyTypeMismatchException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdempotentParameterMismatch {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IncompatiblePolicyException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceAggregatedAssociationOverview {
    pub detailed_status: Option<String>,
    pub instance_association_status_aggregated_count: Option<Map<i32>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceAssociation {
    pub association_id: Option<String>,
    pub instance_id: Option<String>,
    pub content: Option<String>,
    pub association_version: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceAssociationOutputLocation {
    pub s3_location: Option<S3OutputLocation>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceAssociationOutputUrl {
    pub s3_output_url: Option<S3OutputUrl>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceAssociationStatusInfo {
    pub association_id: Option<String>,
    pub name: Option<String>,
    pub document_version: Option<String>,
    pub association_version: Option<String>,
    pub instance_id: Option<String>,
    pub execution_date: Option<Timestamp>,
    pub status: Option<String>,
    pub detailed_status: Option<String>,
    pub execution_summary: Option<String>,
    pub error_code: Option<String>,
    pub output_url: Option<InstanceAssociationOutputUrl>,
    pub association_name: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct InstanceInfo {
    pub agent_type: Option<String>,
    pub agent_version: Option<String>,
    pub computer_name: Option<String>,
    pub instance_status: Option<String>,
    pub ip_address: Option<String>,
    pub managed_status: Option<String>,
    pub name: Option<String>,
    pub platform_type: Option<String>,
    pub platform_name: Option<String>,
    pub platform_version: Option<String>,
    pub resource_type: Option<String>,
    pub source_type: Option<String>,
    pub source_id: Option<String>,
    pub source_location: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
}

impl fmt::Debug for InstanceInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InstanceInfo")
            .field("agent_type", &self.agent_type)
            .field("agent_version", &self.agent_version)
            .field("computer_name", &self.computer_name)
            .field("instance_status", &self.instance_status)
            .field("ip_address", &self.ip_address.as_ref().map(|_| REDACTED))
            .field("managed_status", &self.managed_status)
            .field("name", &self.name)
            .field("platform_type", &self.platform_type)
            .field("platform_name", &self.platform_name)
            .field("platform_version", &self.platform_version)
            .field("resource_type", &self.resource_type)
            .field("source_type", &self.source_type)
            .field("source_id", &self.source_id)
            .field("source_location", &self.source_location)
            .field("availability_zone", &self.availability_zone)
            .field("availability_zone_id", &self.availability_zone_id)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct InstanceInformation {
    pub instance_id: Option<String>,
    pub ping_status: Option<String>,
    pub last_ping_date_time: Option<Timestamp>,
    pub agent_version: Option<String>,
    pub is_latest_version: Option<bool>,
    pub platform_type: Option<String>,
    pub platform_name: Option<String>,
    pub platform_version: Option<String>,
    pub activation_id: Option<String>,
    pub iam_role: Option<String>,
    pub registration_date: Option<Timestamp>,
    pub resource_type: Option<String>,
    pub name: Option<String>,
    pub ip_address: Option<String>,
    pub computer_name: Option<String>,
    pub association_status: Option<String>,
    pub last_association_execution_date: Option<Timestamp>,
    pub last_successful_association_execution_date: Option<Timestamp>,
    pub association_overview: Option<InstanceAggregatedAssociationOverview>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub source_location: Option<String>,
}

impl fmt::Debug for InstanceInformation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InstanceInformation")
            .field("instance_id", &self.instance_id)
            .field("ping_status", &self.ping_status)
            .field("last_ping_date_time", &self.last_ping_date_time)
            .field("agent_version", &self.agent_version)
            .field("is_latest_version", &self.is_latest_version)
            .field("platform_type", &self.platform_type)
            .field("platform_name", &self.platform_name)
            .field("platform_version", &self.platform_version)
            .field("activation_id", &self.activation_id)
            .field("iam_role", &self.iam_role)
            .field("registration_date", &self.registration_date)
            .field("resource_type", &self.resource_type)
            .field("name", &self.name)
            .field("ip_address", &self.ip_address.as_ref().map(|_| REDACTED))
            .field("computer_name", &self.computer_name)
            .field("association_status", &self.association_status)
            .field("last_association_execution_date", &self.last_association_execution_date)
            .field("last_successful_association_execution_date", &self.last_successful_association_execution_date)
            .field("association_overview", &self.association_overview)
            .field("source_id", &self.source_id)
            .field("source_type", &self.source_type)
            .field("source_location", &self.source_location)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceInformationFilter {
    pub key: String,
    pub value_set: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceInformationStringFilter {
    pub key: String,
    pub values: Vec<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct InstancePatchState {
    pub instance_id: String,
    pub patch_group: String,
    pub baseline_id: String,
    pub snapshot_id: Option<String>,
    pub install_override_list: Option<String>,
    pub owner_information: Option<String>,
    pub installed_count: Option<i32>,
    pub installed_other_count: Option<i32>,
    pub installed_pending_reboot_count: Option<i32>,
    pub installed_rejected_count: Option<i32>,
    pub missing_count: Option<i32>,
    pub failed_count: Option<i32>,
    pub unreported_not_applicable_count: Option<i32>,
    pub not_applicable_count: Option<i32>,
    pub available_security_update_count: Option<i32>,
    pub operation_start_time: Timestamp,
    pub operation_end_time: Timestamp,
    pub operation: String,
    pub last_no_reboot_install_operation_time: Option<Timestamp>,
    pub reboot_option: Option<String>,
    pub critical_non_compliant_count: Option<i32>,
    pub security_non_compliant_count: Option<i32>,
    pub other_non_compliant_count: Option<i32>,
}

impl fmt::Debug for InstancePatchState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InstancePatchState")
            .field("instance_id", &self.instance_id)
            .field("patch_group", &self.patch_group)
            .field("baseline_id", &self.baseline_id)
            .field("snapshot_id", &self.snapshot_id)
            .field("install_override_list", &self.install_override_list)
            .field("owner_information", &self.owner_information.as_ref().map(|_| REDACTED))
            .field("installed_count", &self.installed_count)
            .field("installed_other_count", &self.installed_other_count)
            .field("installed_pending_reboot_count", &self.installed_pending_reboot_count)
            .field("installed_rejected_count", &self.installed_rejected_count)
            .field("missing_count", &self.missing_count)
            .field("failed_count", &self.failed_count)
            .field("unreported_not_applicable_count", &self.unreported_not_applicable_count)
            .field("not_applicable_count", &self.not_applicable_count)
            .field("available_security_update_count", &self.available_security_update_count)
            .field("operation_start_time", &self.operation_start_time)
            .field("operation_end_time", &self.operation_end_time)
            .field("operation", &self.operation)
            .field("last_no_reboot_install_operation_time", &self.last_no_reboot_install_operation_time)
            .field("reboot_option", &self.reboot_option)
            .field("critical_non_compliant_count", &self.critical_non_compliant_count)
            .field("security_non_compliant_count", &self.security_non_compliant_count)
            .field("other_non_compliant_count", &self.other_non_compliant_count)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstancePatchStateFilter {
    pub key: String,
    pub values: Vec<String>,
    pub r#type: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct InstanceProperty {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_role: Option<String>,
    pub key_name: Option<String>,
    pub instance_state: Option<String>,
    pub architecture: Option<String>,
    pub ip_address: Option<String>,
    pub launch_time: Option<Timestamp>,
    pub ping_status: Option<String>,
    pub last_ping_date_time: Option<Timestamp>,
    pub agent_version: Option<String>,
    pub platform_type: Option<String>,
    pub platform_name: Option<String>,
    pub platform_version: Option<String>,
    pub activation_id: Option<String>,
    pub iam_role: Option<String>,
    pub registration_date: Option<Timestamp>,
    pub resource_type: Option<String>,
    pub computer_name: Option<String>,
    pub association_status: Option<String>,
    pub last_association_execution_date: Option<Timestamp>,
    pub last_successful_association_execution_date: Option<Timestamp>,
    pub association_overview: Option<InstanceAggregatedAssociationOverview>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub source_location: Option<String>,
    pub availability_zone: Option<String>,
}

impl fmt::Debug for InstanceProperty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InstanceProperty")
            .field("name", &self.name)
            .field("instance_id", &self.instance_id)
            .field("instance_type", &self.instance_type)
            .field("instance_role", &self.instance_role)
            .field("key_name", &self.key_name)
            .field("instance_state", &self.instance_state)
            .field("architecture", &self.architecture)
            .field("ip_address", &self.ip_address.as_ref().map(|_| REDACTED))
            .field("launch_time", &self.launch_time)
            .field("ping_status", &self.ping_status)
            .field("last_ping_date_time", &self.last_ping_date_time)
            .field("agent_version", &self.agent_version)
            .field("platform_type", &self.platform_type)
            .field("platform_name", &self.platform_name)
            .field("platform_version", &self.platform_version)
            .field("activation_id", &self.activation_id)
            .field("iam_role", &self.iam_role)
            .field("registration_date", &self.registration_date)
            .field("resource_type", &self.resource_type)
            .field("computer_name", &self.computer_name)
            .field("association_status", &self.association_status)
            .field("last_association_execution_date", &self.last_association_execution_date)
            .field("last_successful_association_execution_date", &self.last_successful_association_execution_date)
            .field("association_overview", &self.association_overview)
            .field("source_id", &self.source_id)
            .field("source_type", &self.source_type)
            .field("source_location", &self.source_location)
            .field("availability_zone", &self.availability_zone)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstancePropertyFilter {
    pub key: String,
    pub value_set: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstancePropertyStringFilter {
    pub key: String,
    pub values: Vec<String>,
    pub operator: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalServerError {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidActivation {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidActivationId {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAggregatorException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAllowedPatternException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAssociation {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAssociationVersion {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAutomationExecutionParametersException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAutomationSignalException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAutomationStatusUpdateException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidCommandId {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidDeleteInventoryParametersException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidDeletionIdException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidDocument {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidDocumentContent {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidDocumentOperation {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidDocumentSchemaVersion {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidDocumentType {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidDocumentVersion {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidFilter {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidFilterKey {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidFilterOption {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidFilterValue {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidInstanceId {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidInstanceInformationFilterValue {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidInstancePropertyFilterValue {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidInventoryGroupException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidInventoryItemContextException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidInventoryRequestException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidItemContentException {
    pub type_name: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidKeyId {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidNextToken {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidNotificationConfig {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidOptionException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidOutputFolder {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidOutputLocation {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidParameters {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidPermissionType {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidPluginName {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidPolicyAttributeException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidPolicyTypeException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidResourceId {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidResourceType {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidResultAttributeException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidRole {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidSchedule {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidTag {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidTarget {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidTargetMaps {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidTypeNameException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidUpdate {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryAggregator {
    pub expression: Option<String>,
    pub aggregators: Option<Vec<InventoryAggregator>>,
    pub groups: Option<Vec<InventoryGroup>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryDeletionStatusItem {
    pub deletion_id: Option<String>,
    pub type_name: Option<String>,
    pub deletion_start_time: Option<Timestamp>,
    pub last_status: Option<String>,
    pub last_status_message: Option<String>,
    pub deletion_summary: Option<InventoryDeletionSummary>,
    pub last_status_update_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryDeletionSummary {
    pub total_count: Option<i32>,
    pub remaining_count: Option<i32>,
    pub summary_items: Option<Vec<InventoryDeletionSummaryItem>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryDeletionSummaryItem {
    pub version: Option<String>,
    pub count: Option<i32>,
    pub remaining_count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryFilter {
    pub key: String,
    pub values: Vec<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryGroup {
    pub name: String,
    pub filters: Vec<InventoryFilter>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryItem {
    pub type_name: String,
    pub schema_version: String,
    pub capture_time: String,
    pub content_hash: Option<String>,
    pub content: Option<Vec<Map<String>>>,
    pub context: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryItemAttribute {
    pub name: String,
    pub data_type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryItemSchema {
    pub type_name: String,
    pub version: Option<String>,
    pub attributes: Vec<InventoryItemAttribute>,
    pub display_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryResultEntity {
    pub id: Option<String>,
    pub data: Option<Map<InventoryResultItem>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryResultItem {
    pub type_name: String,
    pub schema_version: String,
    pub capture_time: Option<String>,
    pub content_hash: Option<String>,
    pub content: Vec<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvocationDoesNotExist {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ItemContentMismatchException {
    pub type_name: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ItemSizeLimitExceededException {
    pub type_name: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LabelParameterVersionRequest {
    pub name: String,
    pub parameter_version: Option<i64>,
    pub labels: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LabelParameterVersionResult {
    pub invalid_labels: Option<Vec<String>>,
    pub parameter_version: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAssociationVersionsRequest {
    pub association_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAssociationVersionsResult {
    pub association_versions: Option<Vec<AssociationVersionInfo>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAssociationsRequest {
    pub association_filter_list: Option<Vec<AssociationFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAssociationsResult {
    pub associations: Option<Vec<Association>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCloudConnectorsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<CloudConnectorFilter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCloudConnectorsResult {
    pub cloud_connectors: Option<Vec<CloudConnectorSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCommandInvocationsRequest {
    pub command_id: Option<String>,
    pub instance_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<CommandFilter>>,
    pub details: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCommandInvocationsResult {
    pub command_invocations: Option<Vec<CommandInvocation>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCommandsRequest {
    pub command_id: Option<String>,
    pub instance_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<CommandFilter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCommandsResult {
    pub commands: Option<Vec<Command>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListComplianceItemsRequest {
    pub filters: Option<Vec<ComplianceStringFilter>>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListComplianceItemsResult {
    pub compliance_items: Option<Vec<ComplianceItem>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListComplianceSummariesRequest {
    pub filters: Option<Vec<ComplianceStringFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListComplianceSummariesResult {
    pub compliance_summary_items: Option<Vec<ComplianceSummaryItem>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDocumentMetadataHistoryRequest {
    pub name: String,
    pub document_version: Option<String>,
    pub metadata: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDocumentMetadataHistoryResponse {
    pub name: Option<String>,
    pub document_version: Option<String>,
    pub author: Option<String>,
    pub metadata: Option<DocumentMetadataResponseInfo>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDocumentVersionsRequest {
    pub name: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDocumentVersionsResult {
    pub document_versions: Option<Vec<DocumentVersionInfo>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDocumentsRequest {
    pub document_filter_list: Option<Vec<DocumentFilter>>,
    pub filters: Option<Vec<DocumentKeyValuesFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDocumentsResult {
    pub document_identifiers: Option<Vec<DocumentIdentifier>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInventoryEntriesRequest {
    pub instance_id: String,
    pub type_name: String,
    pub filters: Option<Vec<InventoryFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInventoryEntriesResult {
    pub type_name: Option<String>,
    pub instance_id: Option<String>,
    pub schema_version: Option<String>,
    pub capture_time: Option<String>,
    pub entries: Option<Vec<Map<String>>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListNodesRequest {
    pub sync_name: Option<String>,
    pub filters: Option<Vec<NodeFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListNodesResult {
    pub nodes: Option<Vec<Node>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListNodesSummaryRequest {
    pub sync_name: Option<String>,
    pub filters: Option<Vec<NodeFilter>>,
    pub aggregators: Vec<NodeAggregator>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListNodesSummaryResult {
    pub summary: Option<Vec<Map<String>>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpsItemEventsRequest {
    pub filters: Option<Vec<OpsItemEventFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpsItemEventsResponse {
    pub next_token: Option<String>,
    pub summaries: Option<Vec<OpsItemEventSummary>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpsItemRelatedItemsRequest {
    pub ops_item_id: Option<String>,
    pub filters: Option<Vec<OpsItemRelatedItemsFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpsItemRelatedItemsResponse {
    pub next_token: Option<String>,
    pub summaries: Option<Vec<OpsItemRelatedItemSummary>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpsMetadataRequest {
    pub filters: Option<Vec<OpsMetadataFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpsMetadataResult {
    pub ops_metadata_list: Option<Vec<OpsMetadata>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceComplianceSummariesRequest {
    pub filters: Option<Vec<ComplianceStringFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceComplianceSummariesResult {
    pub resource_compliance_summary_items: Option<Vec<ResourceComplianceSummaryItem>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceDataSyncRequest {
    pub sync_type: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceDataSyncResult {
    pub resource_data_sync_items: Option<Vec<ResourceDataSyncItem>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_type: String,
    pub resource_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceResult {
    pub tag_list: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoggingInfo {
    pub s3_bucket_name: String,
    pub s3_key_prefix: Option<String>,
    pub s3_region: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MaintenanceWindowAutomationParameters {
    pub document_version: Option<String>,
    pub parameters: Option<Map<Vec<String>>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MaintenanceWindowExecution {
    pub window_id: Option<String>,
    pub window_execution_id: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MaintenanceWindowExecutionTaskIdentity {
    pub window_execution_id: Option<String>,
    pub task_execution_id: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub task_arn: Option<String>,
    pub task_type: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct MaintenanceWindowExecutionTaskInvocationIdentity {
    pub window_execution_id: Option<String>,
    pub task_execution_id: Option<String>,
    pub invocation_id: Option<String>,
    pub execution_id: Option<String>,
    pub task_type: Option<String>,
    pub parameters: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub owner_information: Option<String>,
    pub window_target_id: Option<String>,
}

impl fmt::Debug for MaintenanceWindowExecutionTaskInvocationIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MaintenanceWindowExecutionTaskInvocationIdentity")
            .field("window_execution_id", &self.window_execution_id)
            .field("task_execution_id", &self.task_execution_id)
            .field("invocation_id", &self.invocation_id)
            .field("execution_id", &self.execution_id)
            .field("task_type", &self.task_type)
            .field("parameters", &self.parameters.as_ref().map(|_| REDACTED))
            .field("status", &self.status)
            .field("status_details", &self.status_details)
            .field("start_time", &self.start_time)
            .field("end_time", &self.end_time)
            .field("owner_information", &self.owner_information.as_ref().map(|_| REDACTED))
            .field("window_target_id", &self.window_target_id)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MaintenanceWindowFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct MaintenanceWindowIdentity {
    pub window_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub duration: Option<i32>,
    pub cutoff: Option<i32>,
    pub schedule: Option<String>,
    pub schedule_timezone: Option<String>,
    pub schedule_offset: Option<i32>,
    pub end_date: Option<String>,
    pub start_date: Option<String>,
    pub next_execution_time: Option<String>,
}

impl fmt::Debug for MaintenanceWindowIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MaintenanceWindowIdentity")
            .field("window_id", &self.window_id)
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("enabled", &self.enabled)
            .field("duration", &self.duration)
            .field("cutoff", &self.cutoff)
            .field("schedule", &self.schedule)
            .field("schedule_timezone", &self.schedule_timezone)
            .field("schedule_offset", &self.schedule_offset)
            .field("end_date", &self.end_date)
            .field("start_date", &self.start_date)
            .field("next_execution_time", &self.next_execution_time)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MaintenanceWindowIdentityForTarget {
    pub window_id: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct MaintenanceWindowLambdaParameters {
    pub client_context: Option<String>,
    pub qualifier: Option<String>,
    pub payload: Option<Bytes>,
}

impl fmt::Debug for MaintenanceWindowLambdaParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MaintenanceWindowLambdaParameters")
            .field("client_context", &self.client_context)
            .field("qualifier", &self.qualifier)
            .field("payload", &self.payload.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct MaintenanceWindowRunCommandParameters {
    pub comment: Option<String>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub document_hash: Option<String>,
    pub document_hash_type: Option<String>,
    pub document_version: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub parameters: Option<Map<Vec<String>>>,
    pub service_role_arn: Option<String>,
    pub timeout_seconds: Option<i32>,
}

impl fmt::Debug for MaintenanceWindowRunCommandParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MaintenanceWindowRunCommandParameters")
            .field("comment", &self.comment)
            .field("cloud_watch_output_config", &self.cloud_watch_output_config)
            .field("document_hash", &self.document_hash)
            .field("document_hash_type", &self.document_hash_type)
            .field("document_version", &self.document_version)
            .field("notification_config", &self.notification_config)
            .field("output_s3_bucket_name", &self.output_s3_bucket_name)
            .field("output_s3_key_prefix", &self.output_s3_key_prefix)
            .field("parameters", &self.parameters.as_ref().map(|_| REDACTED))
            .field("service_role_arn", &self.service_role_arn)
            .field("timeout_seconds", &self.timeout_seconds)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct MaintenanceWindowStepFunctionsParameters {
    pub input: Option<String>,
    pub name: Option<String>,
}

impl fmt::Debug for MaintenanceWindowStepFunctionsParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MaintenanceWindowStepFunctionsParameters")
            .field("input", &self.input.as_ref().map(|_| REDACTED))
            .field("name", &self.name)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct MaintenanceWindowTarget {
    pub window_id: Option<String>,
    pub window_target_id: Option<String>,
    pub resource_type: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub owner_information: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
}

impl fmt::Debug for MaintenanceWindowTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MaintenanceWindowTarget")
            .field("window_id", &self.window_id)
            .field("window_target_id", &self.window_target_id)
            .field("resource_type", &self.resource_type)
            .field("targets", &self.targets)
            .field("owner_information", &self.owner_information.as_ref().map(|_| REDACTED))
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct MaintenanceWindowTask {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
    pub task_arn: Option<String>,
    pub r#type: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_parameters: Option<Map<MaintenanceWindowTaskParameterValueExpression>>,
    pub priority: Option<i32>,
    pub logging_info: Option<LoggingInfo>,
    pub service_role_arn: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub cutoff_behavior: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl fmt::Debug for MaintenanceWindowTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MaintenanceWindowTask")
            .field("window_id", &self.window_id)
            .field("window_task_id", &self.window_task_id)
            .field("task_arn", &self.task_arn)
            .field("type", &self.r#type)
            .field("targets", &self.targets)
            .field("task_parameters", &self.task_parameters.as_ref().map(|_| REDACTED))
            .field("priority", &self.priority)
            .field("logging_info", &self.logging_info)
            .field("service_role_arn", &self.service_role_arn)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("cutoff_behavior", &self.cutoff_behavior)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MaintenanceWindowTaskInvocationParameters {
    pub run_command: Option<MaintenanceWindowRunCommandParameters>,
    pub automation: Option<MaintenanceWindowAutomationParameters>,
    pub step_functions: Option<MaintenanceWindowStepFunctionsParameters>,
    pub lambda: Option<MaintenanceWindowLambdaParameters>,
}

#[derive(Clone, PartialEq, Default)]
pub struct MaintenanceWindowTaskParameterValueExpression {
    pub values: Option<Vec<String>>,
}

impl fmt::Debug for MaintenanceWindowTaskParameterValueExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MaintenanceWindowTaskParameterValueExpression(*** sensitive ***)")
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MalformedResourcePolicyDocumentException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MaxDocumentSizeExceeded {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetadataValue {
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyDocumentPermissionRequest {
    pub name: String,
    pub permission_type: String,
    pub account_ids_to_add: Option<Vec<String>>,
    pub account_ids_to_remove: Option<Vec<String>>,
    pub shared_document_version: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModifyDocumentPermissionResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoLongerSupportedException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Node {
    pub capture_time: Option<Timestamp>,
    pub id: Option<String>,
    pub owner: Option<NodeOwnerInfo>,
    pub region: Option<String>,
    pub node_type: Option<NodeType>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NodeAggregator {
    pub aggregator_type: String,
    pub type_name: String,
    pub attribute_name: String,
    pub aggregators: Option<Vec<NodeAggregator>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NodeFilter {
    pub key: String,
    pub values: Vec<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NodeOwnerInfo {
    pub account_id: Option<String>,
    pub organizational_unit_id: Option<String>,
    pub organizational_unit_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum NodeType {
    Instance(InstanceInfo),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NonCompliantSummary {
    pub non_compliant_count: Option<i32>,
    pub severity_summary: Option<SeveritySummary>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotificationConfig {
    pub notification_arn: Option<String>,
    pub notification_events: Option<Vec<String>>,
    pub notification_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsAggregator {
    pub aggregator_type: Option<String>,
    pub type_name: Option<String>,
    pub attribute_name: Option<String>,
    pub values: Option<Map<String>>,
    pub filters: Option<Vec<OpsFilter>>,
    pub aggregators: Option<Vec<OpsAggregator>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsEntity {
    pub id: Option<String>,
    pub data: Option<Map<OpsEntityItem>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsEntityItem {
    pub capture_time: Option<String>,
    pub content: Option<Vec<Map<String>>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsFilter {
    pub key: String,
    pub values: Vec<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItem {
    pub created_by: Option<String>,
    pub ops_item_type: Option<String>,
    pub created_time: Option<Timestamp>,
    pub description: Option<String>,
    pub last_modified_by: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub notifications: Option<Vec<OpsItemNotification>>,
    pub priority: Option<i32>,
    pub related_ops_items: Option<Vec<RelatedOpsItem>>,
    pub status: Option<String>,
    pub ops_item_id: Option<String>,
    pub version: Option<String>,
    pub title: Option<String>,
    pub source: Option<String>,
    pub operational_data: Option<Map<OpsItemDataValue>>,
    pub category: Option<String>,
    pub severity: Option<String>,
    pub actual_start_time: Option<Timestamp>,
    pub actual_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub planned_end_time: Option<Timestamp>,
    pub ops_item_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemAccessDeniedException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemAlreadyExistsException {
    pub message: Option<String>,
    pub ops_item_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemDataValue {
    pub value: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemEventFilter {
    pub key: String,
    pub values: Vec<String>,
    pub operator: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemEventSummary {
    pub ops_item_id: Option<String>,
    pub event_id: Option<String>,
    pub source: Option<String>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
    pub created_by: Option<OpsItemIdentity>,
    pub created_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemFilter {
    pub key: String,
    pub values: Vec<String>,
    pub operator: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemIdentity {
    pub arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemInvalidParameterException {
    pub parameter_names: Option<Vec<String>>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemLimitExceededException {
    pub resource_types: Option<Vec<String>>,
    pub limit: Option<i32>,
    pub limit_type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemNotification {
    pub arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemRelatedItemAlreadyExistsException {
    pub message: Option<String>,
    pub resource_uri: Option<String>,
    pub ops_item_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemRelatedItemAssociationNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemRelatedItemSummary {
    pub ops_item_id: Option<String>,
    pub association_id: Option<String>,
    pub resource_type: Option<String>,
    pub association_type: Option<String>,
    pub resource_uri: Option<String>,
    pub created_by: Option<OpsItemIdentity>,
    pub created_time: Option<Timestamp>,
    pub last_modified_by: Option<OpsItemIdentity>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemRelatedItemsFilter {
    pub key: String,
    pub values: Vec<String>,
    pub operator: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsItemSummary {
    pub created_by: Option<String>,
    pub created_time: Option<Timestamp>,
    pub last_modified_by: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub priority: Option<i32>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub ops_item_id: Option<String>,
    pub title: Option<String>,
    pub operational_data: Option<Map<OpsItemDataValue>>,
    pub category: Option<String>,
    pub severity: Option<String>,
    pub ops_item_type: Option<String>,
    pub actual_start_time: Option<Timestamp>,
    pub actual_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub planned_end_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsMetadata {
    pub resource_id: Option<String>,
    pub ops_metadata_arn: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub creation_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsMetadataAlreadyExistsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsMetadataFilter {
    pub key: String,
    pub values: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsMetadataInvalidArgumentException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsMetadataKeyLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsMetadataLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsMetadataNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsMetadataTooManyUpdatesException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpsResultAttribute {
    pub type_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputSource {
    pub output_source_id: Option<String>,
    pub output_source_type: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct Parameter {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub version: Option<i64>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub arn: Option<String>,
    pub data_type: Option<String>,
}

impl fmt::Debug for Parameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parameter")
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("value", &self.value.as_ref().map(|_| REDACTED))
            .field("version", &self.version)
            .field("selector", &self.selector)
            .field("source_result", &self.source_result)
            .field("last_modified_date", &self.last_modified_date)
            .field("arn", &self.arn)
            .field("data_type", &self.data_type)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterAlreadyExists {
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ParameterHistory {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub value: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub tier: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}

impl fmt::Debug for ParameterHistory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParameterHistory")
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("key_id", &self.key_id)
            .field("last_modified_date", &self.last_modified_date)
            .field("last_modified_user", &self.last_modified_user)
            .field("description", &self.description)
            .field("value", &self.value.as_ref().map(|_| REDACTED))
            .field("allowed_pattern", &self.allowed_pattern)
            .field("version", &self.version)
            .field("labels", &self.labels)
            .field("tier", &self.tier)
            .field("policies", &self.policies)
            .field("data_type", &self.data_type)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterInlinePolicy {
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
    pub policy_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterLimitExceeded {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterMaxVersionLimitExceeded {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterMetadata {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub tier: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterNotFound {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterPatternMismatchException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterStringFilter {
    pub key: String,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterVersionLabelLimitExceeded {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterVersionNotFound {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParametersFilter {
    pub key: String,
    pub values: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParentStepDetails {
    pub step_execution_id: Option<String>,
    pub step_name: Option<String>,
    pub action: Option<String>,
    pub iteration: Option<i32>,
    pub iterator_value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Patch {
    pub id: Option<String>,
    pub release_date: Option<Timestamp>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub content_url: Option<String>,
    pub vendor: Option<String>,
    pub product_family: Option<String>,
    pub product: Option<String>,
    pub classification: Option<String>,
    pub msrc_severity: Option<String>,
    pub kb_number: Option<String>,
    pub msrc_number: Option<String>,
    pub language: Option<String>,
    pub advisory_ids: Option<Vec<String>>,
    pub bugzilla_ids: Option<Vec<String>>,
    pub cve_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub epoch: Option<i32>,
    pub version: Option<String>,
    pub release: Option<String>,
    pub arch: Option<String>,
    pub severity: Option<String>,
    pub repository: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatchBaselineIdentity {
    pub baseline_id: Option<String>,
    pub baseline_name: Option<String>,
    pub operating_system: Option<String>,
    pub baseline_description: Option<String>,
    pub default_baseline: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatchComplianceData {
    pub title: String,
    pub kb_id: String,
    pub classification: String,
    pub severity: String,
    pub state: String,
    pub installed_time: Timestamp,
    pub cve_ids: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatchFilter {
    pub key: String,
    pub values: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatchFilterGroup {
    pub patch_filters: Vec<PatchFilter>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatchGroupPatchBaselineMapping {
    pub patch_group: Option<String>,
    pub baseline_identity: Option<PatchBaselineIdentity>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatchOrchestratorFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatchRule {
    pub patch_filter_group: PatchFilterGroup,
    pub compliance_level: Option<String>,
    pub approve_after_days: Option<i32>,
    pub approve_until_date: Option<String>,
    pub enable_non_security: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatchRuleGroup {
    pub patch_rules: Vec<PatchRule>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PatchSource {
    pub name: String,
    pub products: Vec<String>,
    pub configuration: String,
}

impl fmt::Debug for PatchSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PatchSource")
            .field("name", &self.name)
            .field("products", &self.products)
            .field("configuration", &REDACTED)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatchStatus {
    pub deployment_status: Option<String>,
    pub compliance_level: Option<String>,
    pub approval_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PoliciesLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProgressCounters {
    pub total_steps: Option<i32>,
    pub success_steps: Option<i32>,
    pub failed_steps: Option<i32>,
    pub cancelled_steps: Option<i32>,
    pub timed_out_steps: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutComplianceItemsRequest {
    pub resource_id: String,
    pub resource_type: String,
    pub compliance_type: String,
    pub execution_summary: ComplianceExecutionSummary,
    pub items: Vec<ComplianceItemEntry>,
    pub item_content_hash: Option<String>,
    pub upload_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutComplianceItemsResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutInventoryRequest {
    pub instance_id: String,
    pub items: Vec<InventoryItem>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutInventoryResult {
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PutParameterRequest {
    pub name: String,
    pub description: Option<String>,
    pub value: String,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub overwrite: Option<bool>,
    pub allowed_pattern: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<String>,
    pub policies: Option<String>,
    pub data_type: Option<String>,
}

impl fmt::Debug for PutParameterRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PutParameterRequest")
            .field("name", &self.name)
            .field("description", &self.description)
            .field("value", &REDACTED)
            .field("type", &self.r#type)
            .field("key_id", &self.key_id)
            .field("overwrite", &self.overwrite)
            .field("allowed_pattern", &self.allowed_pattern)
            .field("tags", &self.tags)
            .field("tier", &self.tier)
            .field("policies", &self.policies)
            .field("data_type", &self.data_type)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutParameterResult {
    pub version: Option<i64>,
    pub tier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyRequest {
    pub resource_arn: String,
    pub policy: String,
    pub policy_id: Option<String>,
    pub policy_hash: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyResponse {
    pub policy_id: Option<String>,
    pub policy_hash: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterDefaultHostManagementConfigurationRequest {
    pub permission_model: String,
    pub role_arn: Option<String>,
    pub overwrite: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterDefaultHostManagementConfigurationResult {
    pub role_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterDefaultPatchBaselineRequest {
    pub baseline_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterDefaultPatchBaselineResult {
    pub baseline_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterPatchBaselineForPatchGroupRequest {
    pub baseline_id: String,
    pub patch_group: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterPatchBaselineForPatchGroupResult {
    pub baseline_id: Option<String>,
    pub patch_group: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct RegisterTargetWithMaintenanceWindowRequest {
    pub window_id: String,
    pub resource_type: String,
    pub targets: Vec<Target>,
    pub owner_information: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub client_token: Option<String>,
}

impl fmt::Debug for RegisterTargetWithMaintenanceWindowRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisterTargetWithMaintenanceWindowRequest")
            .field("window_id", &self.window_id)
            .field("resource_type", &self.resource_type)
            .field("targets", &self.targets)
            .field("owner_information", &self.owner_information.as_ref().map(|_| REDACTED))
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("client_token", &self.client_token)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterTargetWithMaintenanceWindowResult {
    pub window_target_id: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct RegisterTaskWithMaintenanceWindowRequest {
    pub window_id: String,
    pub targets: Option<Vec<Target>>,
    pub task_arn: String,
    pub service_role_arn: Option<String>,
    pub task_type: String,
    pub task_parameters: Option<Map<MaintenanceWindowTaskParameterValueExpression>>,
    pub task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters>,
    pub priority: Option<i32>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub logging_info: Option<LoggingInfo>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub client_token: Option<String>,
    pub cutoff_behavior: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl fmt::Debug for RegisterTaskWithMaintenanceWindowRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisterTaskWithMaintenanceWindowRequest")
            .field("window_id", &self.window_id)
            .field("targets", &self.targets)
            .field("task_arn", &self.task_arn)
            .field("service_role_arn", &self.service_role_arn)
            .field("task_type", &self.task_type)
            .field("task_parameters", &self.task_parameters.as_ref().map(|_| REDACTED))
            .field("task_invocation_parameters", &self.task_invocation_parameters)
            .field("priority", &self.priority)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("logging_info", &self.logging_info)
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("client_token", &self.client_token)
            .field("cutoff_behavior", &self.cutoff_behavior)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterTaskWithMaintenanceWindowResult {
    pub window_task_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegistrationMetadataItem {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RelatedOpsItem {
    pub ops_item_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTagsFromResourceRequest {
    pub resource_type: String,
    pub resource_id: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTagsFromResourceResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResetServiceSettingRequest {
    pub setting_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResetServiceSettingResult {
    pub service_setting: Option<ServiceSetting>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResolvedTargets {
    pub parameter_values: Option<Vec<String>>,
    pub truncated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceComplianceSummaryItem {
    pub compliance_type: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
    pub overall_severity: Option<String>,
    pub execution_summary: Option<ComplianceExecutionSummary>,
    pub compliant_summary: Option<CompliantSummary>,
    pub non_compliant_summary: Option<NonCompliantSummary>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncAlreadyExistsException {
    pub sync_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncAwsOrganizationsSource {
    pub organization_source_type: String,
    pub organizational_units: Option<Vec<ResourceDataSyncOrganizationalUnit>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncCountExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncDestinationDataSharing {
    pub destination_data_sharing_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncInvalidConfigurationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncItem {
    pub sync_name: Option<String>,
    pub sync_type: Option<String>,
    pub sync_source: Option<ResourceDataSyncSourceWithState>,
    pub s3_destination: Option<ResourceDataSyncS3Destination>,
    pub last_sync_time: Option<Timestamp>,
    pub last_successful_sync_time: Option<Timestamp>,
    pub sync_last_modified_time: Option<Timestamp>,
    pub last_status: Option<String>,
    pub sync_created_time: Option<Timestamp>,
    pub last_sync_status_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncNotFoundException {
    pub sync_name: Option<String>,
    pub sync_type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncOrganizationalUnit {
    pub organizational_unit_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncS3Destination {
    pub bucket_name: String,
    pub prefix: Option<String>,
    pub sync_format: String,
    pub region: String,
    pub awskms_key_arn: Option<String>,
    pub destination_data_sharing: Option<ResourceDataSyncDestinationDataSharing>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncSource {
    pub source_type: String,
    pub aws_organizations_source: Option<ResourceDataSyncAwsOrganizationsSource>,
    pub source_regions: Vec<String>,
    pub include_future_regions: Option<bool>,
    pub enable_all_ops_data_sources: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDataSyncSourceWithState {
    pub source_type: Option<String>,
    pub aws_organizations_source: Option<ResourceDataSyncAwsOrganizationsSource>,
    pub source_regions: Option<Vec<String>>,
    pub include_future_regions: Option<bool>,
    pub state: Option<String>,
    pub enable_all_ops_data_sources: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicyConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicyInvalidParameterException {
    pub parameter_names: Option<Vec<String>>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicyLimitExceededException {
    pub limit: Option<i32>,
    pub limit_type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicyNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResultAttribute {
    pub type_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResumeSessionRequest {
    pub session_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResumeSessionResponse {
    pub session_id: Option<String>,
    pub token_value: Option<String>,
    pub stream_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReviewInformation {
    pub reviewed_time: Option<Timestamp>,
    pub status: Option<String>,
    pub reviewer: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Runbook {
    pub document_name: String,
    pub document_version: Option<String>,
    pub parameters: Option<Map<Vec<String>>>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub target_maps: Option<Vec<Map<Vec<String>>>>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub target_locations: Option<Vec<TargetLocation>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3OutputLocation {
    pub output_s3_region: Option<String>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3OutputUrl {
    pub output_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduledWindowExecution {
    pub window_id: Option<String>,
    pub name: Option<String>,
    pub execution_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendAutomationSignalRequest {
    pub automation_execution_id: String,
    pub signal_type: String,
    pub payload: Option<Map<Vec<String>>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendAutomationSignalResult {}

#[derive(Clone, PartialEq, Default)]
pub struct SendCommandRequest {
    pub instance_ids: Option<Vec<String>>,
    pub targets: Option<Vec<Target>>,
    pub document_name: String,
    pub document_version: Option<String>,
    pub document_hash: Option<String>,
    pub document_hash_type: Option<String>,
    pub timeout_seconds: Option<i32>,
    pub comment: Option<String>,
    pub parameters: Option<Map<Vec<String>>>,
    pub output_s3_region: Option<String>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub service_role_arn: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl fmt::Debug for SendCommandRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendCommandRequest")
            .field("instance_ids", &self.instance_ids)
            .field("targets", &self.targets)
            .field("document_name", &self.document_name)
            .field("document_version", &self.document_version)
            .field("document_hash", &self.document_hash)
            .field("document_hash_type", &self.document_hash_type)
            .field("timeout_seconds", &self.timeout_seconds)
            .field("comment", &self.comment)
            .field("parameters", &self.parameters.as_ref().map(|_| REDACTED))
            .field("output_s3_region", &self.output_s3_region)
            .field("output_s3_bucket_name", &self.output_s3_bucket_name)
            .field("output_s3_key_prefix", &self.output_s3_key_prefix)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("service_role_arn", &self.service_role_arn)
            .field("notification_config", &self.notification_config)
            .field("cloud_watch_output_config", &self.cloud_watch_output_config)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendCommandResult {
    pub command: Option<Command>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceQuotaExceededException {
    pub message: String,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub quota_code: String,
    pub service_code: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceSetting {
    pub setting_id: Option<String>,
    pub setting_value: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub arn: Option<String>,
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceSettingNotFound {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Session {
    pub session_id: Option<String>,
    pub target: Option<String>,
    pub status: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub document_name: Option<String>,
    pub owner: Option<String>,
    pub reason: Option<String>,
    pub details: Option<String>,
    pub output_url: Option<SessionManagerOutputUrl>,
    pub max_session_duration: Option<String>,
    pub access_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionFilter {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionManagerOutputUrl {
    pub s3_output_url: Option<String>,
    pub cloud_watch_output_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SeveritySummary {
    pub critical_count: Option<i32>,
    pub high_count: Option<i32>,
    pub medium_count: Option<i32>,
    pub low_count: Option<i32>,
    pub informational_count: Option<i32>,
    pub unspecified_count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartAccessRequestRequest {
    pub reason: String,
    pub targets: Vec<Target>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartAccessRequestResponse {
    pub access_request_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartAssociationsOnceRequest {
    pub association_ids: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartAssociationsOnceResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartAutomationExecutionRequest {
    pub document_name: String,
    pub document_version: Option<String>,
    pub parameters: Option<Map<Vec<String>>>,
    pub client_token: Option<String>,
    pub mode: Option<String>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub target_maps: Option<Vec<Map<Vec<String>>>>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub tags: Option<Vec<Tag>>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub target_locations_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartAutomationExecutionResult {
    pub automation_execution_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartChangeRequestExecutionRequest {
    pub scheduled_time: Option<Timestamp>,
    pub document_name: String,
    pub document_version: Option<String>,
    pub parameters: Option<Map<Vec<String>>>,
    pub change_request_name: Option<String>,
    pub client_token: Option<String>,
    pub auto_approve: Option<bool>,
    pub runbooks: Vec<Runbook>,
    pub tags: Option<Vec<Tag>>,
    pub scheduled_end_time: Option<Timestamp>,
    pub change_details: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartChangeRequestExecutionResult {
    pub automation_execution_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartExecutionPreviewRequest {
    pub document_name: String,
    pub document_version: Option<String>,
    pub execution_inputs: Option<ExecutionInputs>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartExecutionPreviewResponse {
    pub execution_preview_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartSessionRequest {
    pub target: String,
    pub document_name: Option<String>,
    pub reason: Option<String>,
    pub parameters: Option<Map<Vec<String>>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartSessionResponse {
    pub session_id: Option<String>,
    pub token_value: Option<String>,
    pub stream_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatusUnchanged {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StepExecution {
    pub step_name: Option<String>,
    pub action: Option<String>,
    pub timeout_seconds: Option<i64>,
    pub on_failure: Option<String>,
    pub max_attempts: Option<i32>,
    pub execution_start_time: Option<Timestamp>,
    pub execution_end_time: Option<Timestamp>,
    pub step_status: Option<String>,
    pub response_code: Option<String>,
    pub inputs: Option<Map<String>>,
    pub outputs: Option<Map<Vec<String>>>,
    pub response: Option<String>,
    pub failure_message: Option<String>,
    pub warning_message: Option<String>,
    pub failure_details: Option<FailureDetails>,
    pub step_execution_id: Option<String>,
    pub overridden_parameters: Option<Map<Vec<String>>>,
    pub is_end: Option<bool>,
    pub next_step: Option<String>,
    pub is_critical: Option<bool>,
    pub valid_next_steps: Option<Vec<String>>,
    pub targets: Option<Vec<Target>>,
    pub target_location: Option<TargetLocation>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub parent_step_details: Option<ParentStepDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StepExecutionFilter {
    pub key: String,
    pub values: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopAutomationExecutionRequest {
    pub automation_execution_id: String,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopAutomationExecutionResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubTypeCountLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Target {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetLocation {
    pub accounts: Option<Vec<String>>,
    pub regions: Option<Vec<String>>,
    pub target_location_max_concurrency: Option<String>,
    pub target_location_max_errors: Option<String>,
    pub execution_role_name: Option<String>,
    pub target_location_alarm_configuration: Option<AlarmConfiguration>,
    pub include_child_organization_units: Option<bool>,
    pub exclude_accounts: Option<Vec<String>>,
    pub targets: Option<Vec<Target>>,
    pub targets_max_concurrency: Option<String>,
    pub targets_max_errors: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetNotConnected {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetPreview {
    pub count: Option<i32>,
    pub target_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetsSummary {
    pub total_count: Option<i32>,
    pub started_count: Option<i32>,
    pub completed_count: Option<i32>,
    pub successful_count: Option<i32>,
    pub failed_count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TerminateSessionRequest {
    pub session_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TerminateSessionResponse {
    pub session_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThrottlingException {
    pub message: String,
    pub quota_code: Option<String>,
    pub service_code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TooManyTagsError {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TooManyUpdates {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TotalSizeLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnlabelParameterVersionRequest {
    pub name: String,
    pub parameter_version: i64,
    pub labels: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnlabelParameterVersionResult {
    pub removed_labels: Option<Vec<String>>,
    pub invalid_labels: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedCalendarException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedFeatureRequiredException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedInventoryItemContextException {
    pub type_name: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedInventorySchemaVersionException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedOperatingSystem {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedOperationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedParameterType {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedPlatformType {
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateAssociationRequest {
    pub association_id: String,
    pub parameters: Option<Map<Vec<String>>>,
    pub document_version: Option<String>,
    pub schedule_expression: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub association_name: Option<String>,
    pub association_version: Option<String>,
    pub automation_target_parameter_name: Option<String>,
    pub max_errors: Option<String>,
    pub max_concurrency: Option<String>,
    pub compliance_severity: Option<String>,
    pub sync_compliance: Option<String>,
    pub apply_only_at_cron_interval: Option<bool>,
    pub calendar_names: Option<Vec<String>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub target_maps: Option<Vec<Map<Vec<String>>>>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub association_dispatch_assume_role: Option<String>,
}

impl fmt::Debug for UpdateAssociationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateAssociationRequest")
            .field("association_id", &self.association_id)
            .field("parameters", &self.parameters.as_ref().map(|_| REDACTED))
            .field("document_version", &self.document_version)
            .field("schedule_expression", &self.schedule_expression)
            .field("output_location", &self.output_location)
            .field("name", &self.name)
            .field("targets", &self.targets)
            .field("association_name", &self.association_name)
            .field("association_version", &self.association_version)
            .field("automation_target_parameter_name", &self.automation_target_parameter_name)
            .field("max_errors", &self.max_errors)
            .field("max_concurrency", &self.max_concurrency)
            .field("compliance_severity", &self.compliance_severity)
            .field("sync_compliance", &self.sync_compliance)
            .field("apply_only_at_cron_interval", &self.apply_only_at_cron_interval)
            .field("calendar_names", &self.calendar_names)
            .field("target_locations", &self.target_locations)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("target_maps", &self.target_maps)
            .field("alarm_configuration", &self.alarm_configuration)
            .field("association_dispatch_assume_role", &self.association_dispatch_assume_role)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAssociationResult {
    pub association_description: Option<AssociationDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAssociationStatusRequest {
    pub name: String,
    pub instance_id: String,
    pub association_status: AssociationStatus,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAssociationStatusResult {
    pub association_description: Option<AssociationDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCloudConnectorRequest {
    pub cloud_connector_id: String,
    pub display_name: Option<String>,
    pub configuration: Option<CloudConnectorConfiguration>,
    pub description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCloudConnectorResult {
    pub cloud_connector_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDocumentDefaultVersionRequest {
    pub name: String,
    pub document_version: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDocumentDefaultVersionResult {
    pub description: Option<DocumentDefaultVersionDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDocumentMetadataRequest {
    pub name: String,
    pub document_version: Option<String>,
    pub document_reviews: DocumentReviews,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDocumentMetadataResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDocumentRequest {
    pub content: String,
    pub attachments: Option<Vec<AttachmentsSource>>,
    pub name: String,
    pub display_name: Option<String>,
    pub version_name: Option<String>,
    pub document_version: Option<String>,
    pub document_format: Option<String>,
    pub target_type: Option<String>,
    pub cloud_providers: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDocumentResult {
    pub document_description: Option<DocumentDescription>,
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateMaintenanceWindowRequest {
    pub window_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub schedule: Option<String>,
    pub schedule_timezone: Option<String>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub cutoff: Option<i32>,
    pub allow_unassociated_targets: Option<bool>,
    pub enabled: Option<bool>,
    pub replace: Option<bool>,
}

impl fmt::Debug for UpdateMaintenanceWindowRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowRequest")
            .field("window_id", &self.window_id)
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("start_date", &self.start_date)
            .field("end_date", &self.end_date)
            .field("schedule", &self.schedule)
            .field("schedule_timezone", &self.schedule_timezone)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("cutoff", &self.cutoff)
            .field("allow_unassociated_targets", &self.allow_unassociated_targets)
            .field("enabled", &self.enabled)
            .field("replace", &self.replace)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateMaintenanceWindowResult {
    pub window_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub schedule: Option<String>,
    pub schedule_timezone: Option<String>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub cutoff: Option<i32>,
    pub allow_unassociated_targets: Option<bool>,
    pub enabled: Option<bool>,
}

impl fmt::Debug for UpdateMaintenanceWindowResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowResult")
            .field("window_id", &self.window_id)
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("start_date", &self.start_date)
            .field("end_date", &self.end_date)
            .field("schedule", &self.schedule)
            .field("schedule_timezone", &self.schedule_timezone)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("cutoff", &self.cutoff)
            .field("allow_unassociated_targets", &self.allow_unassociated_targets)
            .field("enabled", &self.enabled)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateMaintenanceWindowTargetRequest {
    pub window_id: String,
    pub window_target_id: String,
    pub targets: Option<Vec<Target>>,
    pub owner_information: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub replace: Option<bool>,
}

impl fmt::Debug for UpdateMaintenanceWindowTargetRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowTargetRequest")
            .field("window_id", &self.window_id)
            .field("window_target_id", &self.window_target_id)
            .field("targets", &self.targets)
            .field("owner_information", &self.owner_information.as_ref().map(|_| REDACTED))
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("replace", &self.replace)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateMaintenanceWindowTargetResult {
    pub window_id: Option<String>,
    pub window_target_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub owner_information: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
}

impl fmt::Debug for UpdateMaintenanceWindowTargetResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowTargetResult")
            .field("window_id", &self.window_id)
            .field("window_target_id", &self.window_target_id)
            .field("targets", &self.targets)
            .field("owner_information", &self.owner_information.as_ref().map(|_| REDACTED))
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateMaintenanceWindowTaskRequest {
    pub window_id: String,
    pub window_task_id: String,
    pub targets: Option<Vec<Target>>,
    pub task_arn: Option<String>,
    pub service_role_arn: Option<String>,
    pub task_parameters: Option<Map<MaintenanceWindowTaskParameterValueExpression>>,
    pub task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters>,
    pub priority: Option<i32>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub logging_info: Option<LoggingInfo>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub replace: Option<bool>,
    pub cutoff_behavior: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl fmt::Debug for UpdateMaintenanceWindowTaskRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowTaskRequest")
            .field("window_id", &self.window_id)
            .field("window_task_id", &self.window_task_id)
            .field("targets", &self.targets)
            .field("task_arn", &self.task_arn)
            .field("service_role_arn", &self.service_role_arn)
            .field("task_parameters", &self.task_parameters.as_ref().map(|_| REDACTED))
            .field("task_invocation_parameters", &self.task_invocation_parameters)
            .field("priority", &self.priority)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("logging_info", &self.logging_info)
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("replace", &self.replace)
            .field("cutoff_behavior", &self.cutoff_behavior)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateMaintenanceWindowTaskResult {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_arn: Option<String>,
    pub service_role_arn: Option<String>,
    pub task_parameters: Option<Map<MaintenanceWindowTaskParameterValueExpression>>,
    pub task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters>,
    pub priority: Option<i32>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub logging_info: Option<LoggingInfo>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub cutoff_behavior: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl fmt::Debug for UpdateMaintenanceWindowTaskResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowTaskResult")
            .field("window_id", &self.window_id)
            .field("window_task_id", &self.window_task_id)
            .field("targets", &self.targets)
            .field("task_arn", &self.task_arn)
            .field("service_role_arn", &self.service_role_arn)
            .field("task_parameters", &self.task_parameters.as_ref().map(|_| REDACTED))
            .field("task_invocation_parameters", &self.task_invocation_parameters)
            .field("priority", &self.priority)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("logging_info", &self.logging_info)
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("cutoff_behavior", &self.cutoff_behavior)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateManagedInstanceRoleRequest {
    pub instance_id: String,
    pub iam_role: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateManagedInstanceRoleResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOpsItemRequest {
    pub description: Option<String>,
    pub operational_data: Option<Map<OpsItemDataValue>>,
    pub operational_data_to_delete: Option<Vec<String>>,
    pub notifications: Option<Vec<OpsItemNotification>>,
    pub priority: Option<i32>,
    pub related_ops_items: Option<Vec<RelatedOpsItem>>,
    pub status: Option<String>,
    pub ops_item_id: String,
    pub title: Option<String>,
    pub category: Option<String>,
    pub severity: Option<String>,
    pub actual_start_time: Option<Timestamp>,
    pub actual_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub planned_end_time: Option<Timestamp>,
    pub ops_item_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOpsItemResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOpsMetadataRequest {
    pub ops_metadata_arn: String,
    pub metadata_to_update: Option<Map<MetadataValue>>,
    pub keys_to_delete: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOpsMetadataResult {
    pub ops_metadata_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePatchBaselineRequest {
    pub baseline_id: String,
    pub name: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub description: Option<String>,
    pub sources: Option<Vec<PatchSource>>,
    pub available_security_updates_compliance_status: Option<String>,
    pub replace: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePatchBaselineResult {
    pub baseline_id: Option<String>,
    pub name: Option<String>,
    pub operating_system: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub created_date: Option<Timestamp>,
    pub modified_date: Option<Timestamp>,
    pub description: Option<String>,
    pub sources: Option<Vec<PatchSource>>,
    pub available_security_updates_compliance_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateResourceDataSyncRequest {
    pub sync_name: String,
    pub sync_type: String,
    pub sync_source: ResourceDataSyncSource,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateResourceDataSyncResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServiceSettingRequest {
    pub setting_id: String,
    pub setting_value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServiceSettingResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidateCloudConnectorRequest {
    pub cloud_connector_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidateCloudConnectorResult {
    pub validation_findings: Option<Vec<ValidationFinding>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationException {
    pub message: Option<String>,
    pub reason_code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationFinding {
    pub r#type: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub provider_message: Option<String>,
    pub scope: Option<ValidationFindingScope>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationFindingScope {
    pub r#type: Option<String>,
    pub id: Option<String>,
}
