// Generated from `models/cloudformation.json` by `cargo xtask models`: change the generator, not this file.
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
pub struct AccountGateResult {
    pub status: Option<String>,
    pub status_reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountLimit {
    pub name: Option<String>,
    pub value: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActivateOrganizationsAccessInput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActivateOrganizationsAccessOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActivateTypeInput {
    pub r#type: Option<String>,
    pub public_type_arn: Option<String>,
    pub publisher_id: Option<String>,
    pub type_name: Option<String>,
    pub type_name_alias: Option<String>,
    pub auto_update: Option<bool>,
    pub logging_config: Option<LoggingConfig>,
    pub execution_role_arn: Option<String>,
    pub version_bump: Option<String>,
    pub major_version: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActivateTypeOutput {
    pub arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlreadyExistsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Annotation {
    pub annotation_name: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub remediation_message: Option<String>,
    pub remediation_link: Option<String>,
    pub severity_level: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutoDeployment {
    pub enabled: Option<bool>,
    pub retain_stacks_on_account_removal: Option<bool>,
    pub depends_on: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchDescribeTypeConfigurationsError {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub type_configuration_identifier: Option<TypeConfigurationIdentifier>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchDescribeTypeConfigurationsInput {
    pub type_configuration_identifiers: Vec<TypeConfigurationIdentifier>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchDescribeTypeConfigurationsOutput {
    pub errors: Option<Vec<BatchDescribeTypeConfigurationsError>>,
    pub unprocessed_type_configurations: Option<Vec<TypeConfigurationIdentifier>>,
    pub type_configurations: Option<Vec<TypeConfigurationDetails>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CFNRegistryException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelUpdateStackInput {
    pub stack_name: String,
    pub client_request_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Change {
    pub r#type: Option<String>,
    pub hook_invocation_count: Option<i32>,
    pub resource_change: Option<ResourceChange>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangeSetHook {
    pub invocation_point: Option<String>,
    pub failure_mode: Option<String>,
    pub type_name: Option<String>,
    pub type_version_id: Option<String>,
    pub type_configuration_version_id: Option<String>,
    pub target_details: Option<ChangeSetHookTargetDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangeSetHookResourceTargetDetails {
    pub logical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_action: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangeSetHookTargetDetails {
    pub target_type: Option<String>,
    pub resource_target_details: Option<ChangeSetHookResourceTargetDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangeSetNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangeSetSummary {
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub execution_status: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub description: Option<String>,
    pub include_nested_stacks: Option<bool>,
    pub parent_change_set_id: Option<String>,
    pub root_change_set_id: Option<String>,
    pub import_existing_resources: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConcurrentResourcesLimitExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContinueUpdateRollbackInput {
    pub stack_name: String,
    pub role_arn: Option<String>,
    pub resources_to_skip: Option<Vec<String>>,
    pub client_request_token: Option<String>,
    pub force_rollback: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContinueUpdateRollbackOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateChangeSetInput {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub notification_ar_ns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub change_set_name: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub change_set_type: Option<String>,
    pub resources_to_import: Option<Vec<ResourceToImport>>,
    pub include_nested_stacks: Option<bool>,
    pub on_stack_failure: Option<String>,
    pub import_existing_resources: Option<bool>,
    pub deployment_mode: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateChangeSetOutput {
    pub id: Option<String>,
    pub stack_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGeneratedTemplateInput {
    pub resources: Option<Vec<ResourceDefinition>>,
    pub generated_template_name: String,
    pub stack_name: Option<String>,
    pub template_configuration: Option<TemplateConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGeneratedTemplateOutput {
    pub generated_template_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateStackInput {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub disable_rollback: Option<bool>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub timeout_in_minutes: Option<i32>,
    pub notification_ar_ns: Option<Vec<String>>,
    pub capabilities: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub on_failure: Option<String>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub client_request_token: Option<String>,
    pub enable_termination_protection: Option<bool>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateStackInstancesInput {
    pub stack_set_name: String,
    pub accounts: Option<Vec<String>>,
    pub deployment_targets: Option<DeploymentTargets>,
    pub regions: Vec<String>,
    pub parameter_overrides: Option<Vec<Parameter>>,
    pub operation_preferences: Option<StackSetOperationPreferences>,
    pub operation_id: Option<String>,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateStackInstancesOutput {
    pub operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateStackRefactorInput {
    pub description: Option<String>,
    pub enable_stack_creation: Option<bool>,
    pub resource_mappings: Option<Vec<ResourceMapping>>,
    pub stack_definitions: Vec<StackDefinition>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateStackRefactorOutput {
    pub stack_refactor_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateStackSetInput {
    pub stack_set_name: String,
    pub description: Option<String>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub stack_id: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub administration_role_arn: Option<String>,
    pub execution_role_name: Option<String>,
    pub permission_model: Option<String>,
    pub auto_deployment: Option<AutoDeployment>,
    pub call_as: Option<String>,
    pub client_request_token: Option<String>,
    pub managed_execution: Option<ManagedExecution>,
    pub execution_role_template_body: Option<String>,
    pub execution_role_template_url: Option<String>,
    pub stack_set_output_bucket: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateStackSetOutput {
    pub stack_set_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatedButModifiedException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeactivateOrganizationsAccessInput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeactivateOrganizationsAccessOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeactivateTypeInput {
    pub type_name: Option<String>,
    pub r#type: Option<String>,
    pub arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeactivateTypeOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteChangeSetInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteChangeSetOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGeneratedTemplateInput {
    pub generated_template_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteStackInput {
    pub stack_name: String,
    pub retain_resources: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub client_request_token: Option<String>,
    pub deletion_mode: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteStackInstancesInput {
    pub stack_set_name: String,
    pub accounts: Option<Vec<String>>,
    pub deployment_targets: Option<DeploymentTargets>,
    pub regions: Vec<String>,
    pub operation_preferences: Option<StackSetOperationPreferences>,
    pub retain_stacks: bool,
    pub operation_id: Option<String>,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteStackInstancesOutput {
    pub operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteStackSetInput {
    pub stack_set_name: String,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteStackSetOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeploymentConfig {
    pub mode: Option<String>,
    pub disable_rollback: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeploymentTargets {
    pub accounts: Option<Vec<String>>,
    pub accounts_url: Option<String>,
    pub organizational_unit_ids: Option<Vec<String>>,
    pub account_filter_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterTypeInput {
    pub arn: Option<String>,
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterTypeOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountLimitsInput {
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountLimitsOutput {
    pub account_limits: Option<Vec<AccountLimit>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeChangeSetHooksInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
    pub logical_resource_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeChangeSetHooksOutput {
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub hooks: Option<Vec<ChangeSetHook>>,
    pub status: Option<String>,
    pub next_token: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeChangeSetInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
    pub include_property_values: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeChangeSetOutput {
    pub change_set_name: Option<String>,
    pub change_set_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub creation_time: Option<Timestamp>,
    pub execution_status: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub stack_drift_status: Option<String>,
    pub notification_ar_ns: Option<Vec<String>>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub capabilities: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub changes: Option<Vec<Change>>,
    pub next_token: Option<String>,
    pub include_nested_stacks: Option<bool>,
    pub parent_change_set_id: Option<String>,
    pub root_change_set_id: Option<String>,
    pub on_stack_failure: Option<String>,
    pub import_existing_resources: Option<bool>,
    pub deployment_mode: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEventsInput {
    pub stack_name: Option<String>,
    pub change_set_name: Option<String>,
    pub operation_id: Option<String>,
    pub filters: Option<EventFilter>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEventsOutput {
    pub operation_events: Option<Vec<OperationEvent>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeGeneratedTemplateInput {
    pub generated_template_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeGeneratedTemplateOutput {
    pub generated_template_id: Option<String>,
    pub generated_template_name: Option<String>,
    pub resources: Option<Vec<ResourceDetail>>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub progress: Option<TemplateProgress>,
    pub stack_id: Option<String>,
    pub template_configuration: Option<TemplateConfiguration>,
    pub total_warnings: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeOrganizationsAccessInput {
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeOrganizationsAccessOutput {
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePublisherInput {
    pub publisher_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePublisherOutput {
    pub publisher_id: Option<String>,
    pub publisher_status: Option<String>,
    pub identity_provider: Option<String>,
    pub publisher_profile: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResourceScanInput {
    pub resource_scan_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResourceScanOutput {
    pub resource_scan_id: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub percentage_completed: Option<f64>,
    pub resource_types: Option<Vec<String>>,
    pub resources_scanned: Option<i32>,
    pub resources_read: Option<i32>,
    pub scan_filters: Option<Vec<ScanFilter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackDriftDetectionStatusInput {
    pub stack_drift_detection_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackDriftDetectionStatusOutput {
    pub stack_id: String,
    pub stack_drift_detection_id: String,
    pub stack_drift_status: Option<String>,
    pub detection_status: String,
    pub detection_status_reason: Option<String>,
    pub drifted_stack_resource_count: Option<i32>,
    pub timestamp: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackEventsInput {
    pub stack_name: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackEventsOutput {
    pub stack_events: Option<Vec<StackEvent>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackInstanceInput {
    pub stack_set_name: String,
    pub stack_instance_account: String,
    pub stack_instance_region: String,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackInstanceOutput {
    pub stack_instance: Option<StackInstance>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackRefactorInput {
    pub stack_refactor_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackRefactorOutput {
    pub description: Option<String>,
    pub stack_refactor_id: Option<String>,
    pub stack_ids: Option<Vec<String>>,
    pub execution_status: Option<String>,
    pub execution_status_reason: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackResourceDriftsInput {
    pub stack_name: String,
    pub stack_resource_drift_status_filters: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackResourceDriftsOutput {
    pub stack_resource_drifts: Vec<StackResourceDrift>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackResourceInput {
    pub stack_name: String,
    pub logical_resource_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackResourceOutput {
    pub stack_resource_detail: Option<StackResourceDetail>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackResourcesInput {
    pub stack_name: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackResourcesOutput {
    pub stack_resources: Option<Vec<StackResource>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackSetInput {
    pub stack_set_name: String,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackSetOperationInput {
    pub stack_set_name: String,
    pub operation_id: String,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackSetOperationOutput {
    pub stack_set_operation: Option<StackSetOperation>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStackSetOutput {
    pub stack_set: Option<StackSet>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStacksInput {
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStacksOutput {
    pub stacks: Option<Vec<Stack>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTypeInput {
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub arn: Option<String>,
    pub version_id: Option<String>,
    pub publisher_id: Option<String>,
    pub public_version_number: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTypeOutput {
    pub arn: Option<String>,
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub default_version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub type_tests_status: Option<String>,
    pub type_tests_status_description: Option<String>,
    pub description: Option<String>,
    pub schema: Option<String>,
    pub provisioning_type: Option<String>,
    pub deprecated_status: Option<String>,
    pub logging_config: Option<LoggingConfig>,
    pub required_activated_types: Option<Vec<RequiredActivatedType>>,
    pub execution_role_arn: Option<String>,
    pub visibility: Option<String>,
    pub source_url: Option<String>,
    pub documentation_url: Option<String>,
    pub last_updated: Option<Timestamp>,
    pub time_created: Option<Timestamp>,
    pub configuration_schema: Option<String>,
    pub publisher_id: Option<String>,
    pub original_type_name: Option<String>,
    pub original_type_arn: Option<String>,
    pub public_version_number: Option<String>,
    pub latest_public_version: Option<String>,
    pub is_activated: Option<bool>,
    pub auto_update: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTypeRegistrationInput {
    pub registration_token: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTypeRegistrationOutput {
    pub progress_status: Option<String>,
    pub description: Option<String>,
    pub type_arn: Option<String>,
    pub type_version_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetectStackDriftInput {
    pub stack_name: String,
    pub logical_resource_ids: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetectStackDriftOutput {
    pub stack_drift_detection_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetectStackResourceDriftInput {
    pub stack_name: String,
    pub logical_resource_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetectStackResourceDriftOutput {
    pub stack_resource_drift: StackResourceDrift,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetectStackSetDriftInput {
    pub stack_set_name: String,
    pub operation_preferences: Option<StackSetOperationPreferences>,
    pub operation_id: Option<String>,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetectStackSetDriftOutput {
    pub operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EstimateTemplateCostInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EstimateTemplateCostOutput {
    pub url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventFilter {
    pub failed_events: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecuteChangeSetInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
    pub client_request_token: Option<String>,
    pub disable_rollback: Option<bool>,
    pub retain_except_on_create: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecuteChangeSetOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecuteStackRefactorInput {
    pub stack_refactor_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Export {
    pub exporting_stack_id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GeneratedTemplateNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGeneratedTemplateInput {
    pub format: Option<String>,
    pub generated_template_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGeneratedTemplateOutput {
    pub status: Option<String>,
    pub template_body: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetHookResultInput {
    pub hook_result_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetHookResultOutput {
    pub hook_result_id: Option<String>,
    pub invocation_point: Option<String>,
    pub failure_mode: Option<String>,
    pub type_name: Option<String>,
    pub original_type_name: Option<String>,
    pub type_version_id: Option<String>,
    pub type_configuration_version_id: Option<String>,
    pub type_arn: Option<String>,
    pub status: Option<String>,
    pub hook_status_reason: Option<String>,
    pub invoked_at: Option<Timestamp>,
    pub target: Option<HookTarget>,
    pub annotations: Option<Vec<Annotation>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStackPolicyInput {
    pub stack_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStackPolicyOutput {
    pub stack_policy_body: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTemplateInput {
    pub stack_name: Option<String>,
    pub change_set_name: Option<String>,
    pub template_stage: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTemplateOutput {
    pub template_body: Option<String>,
    pub stages_available: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTemplateSummaryInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub stack_name: Option<String>,
    pub stack_set_name: Option<String>,
    pub call_as: Option<String>,
    pub template_summary_config: Option<TemplateSummaryConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTemplateSummaryOutput {
    pub parameters: Option<Vec<ParameterDeclaration>>,
    pub description: Option<String>,
    pub capabilities: Option<Vec<String>>,
    pub capabilities_reason: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub version: Option<String>,
    pub metadata: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
    pub resource_identifier_summaries: Option<Vec<ResourceIdentifierSummary>>,
    pub warnings: Option<Warnings>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HookResultNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HookResultSummary {
    pub hook_result_id: Option<String>,
    pub invocation_point: Option<String>,
    pub failure_mode: Option<String>,
    pub type_name: Option<String>,
    pub type_version_id: Option<String>,
    pub type_configuration_version_id: Option<String>,
    pub status: Option<String>,
    pub hook_status_reason: Option<String>,
    pub invoked_at: Option<Timestamp>,
    pub target_type: Option<String>,
    pub target_id: Option<String>,
    pub type_arn: Option<String>,
    pub hook_execution_target: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HookTarget {
    pub target_type: String,
    pub target_type_name: String,
    pub target_id: String,
    pub action: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportStacksToStackSetInput {
    pub stack_set_name: String,
    pub stack_ids: Option<Vec<String>>,
    pub stack_ids_url: Option<String>,
    pub organizational_unit_ids: Option<Vec<String>>,
    pub operation_preferences: Option<StackSetOperationPreferences>,
    pub operation_id: Option<String>,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportStacksToStackSetOutput {
    pub operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsufficientCapabilitiesException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidChangeSetStatusException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidOperationException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidStateTransitionException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LimitExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListChangeSetsInput {
    pub stack_name: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListChangeSetsOutput {
    pub summaries: Option<Vec<ChangeSetSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListExportsInput {
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListExportsOutput {
    pub exports: Option<Vec<Export>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGeneratedTemplatesInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGeneratedTemplatesOutput {
    pub summaries: Option<Vec<TemplateSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListHookResultsInput {
    pub target_type: Option<String>,
    pub target_id: Option<String>,
    pub type_arn: Option<String>,
    pub status: Option<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListHookResultsOutput {
    pub target_type: Option<String>,
    pub target_id: Option<String>,
    pub hook_results: Option<Vec<HookResultSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImportsInput {
    pub export_name: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImportsOutput {
    pub imports: Option<Vec<String>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceScanRelatedResourcesInput {
    pub resource_scan_id: String,
    pub resources: Vec<ScannedResourceIdentifier>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceScanRelatedResourcesOutput {
    pub related_resources: Option<Vec<ScannedResource>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceScanResourcesInput {
    pub resource_scan_id: String,
    pub resource_identifier: Option<String>,
    pub resource_type_prefix: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceScanResourcesOutput {
    pub resources: Option<Vec<ScannedResource>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceScansInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub scan_type_filter: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceScansOutput {
    pub resource_scan_summaries: Option<Vec<ResourceScanSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackInstanceResourceDriftsInput {
    pub stack_set_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub stack_instance_resource_drift_statuses: Option<Vec<String>>,
    pub stack_instance_account: String,
    pub stack_instance_region: String,
    pub operation_id: String,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackInstanceResourceDriftsOutput {
    pub summaries: Option<Vec<StackInstanceResourceDriftsSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackInstancesInput {
    pub stack_set_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Option<Vec<StackInstanceFilter>>,
    pub stack_instance_account: Option<String>,
    pub stack_instance_region: Option<String>,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackInstancesOutput {
    pub summaries: Option<Vec<StackInstanceSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackRefactorActionsInput {
    pub stack_refactor_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackRefactorActionsOutput {
    pub stack_refactor_actions: Vec<StackRefactorAction>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackRefactorsInput {
    pub execution_status_filter: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackRefactorsOutput {
    pub stack_refactor_summaries: Vec<StackRefactorSummary>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackResourcesInput {
    pub stack_name: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackResourcesOutput {
    pub stack_resource_summaries: Option<Vec<StackResourceSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackSetAutoDeploymentTargetsInput {
    pub stack_set_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackSetAutoDeploymentTargetsOutput {
    pub summaries: Option<Vec<StackSetAutoDeploymentTargetSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackSetOperationResultsInput {
    pub stack_set_name: String,
    pub operation_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub call_as: Option<String>,
    pub filters: Option<Vec<OperationResultFilter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackSetOperationResultsOutput {
    pub summaries: Option<Vec<StackSetOperationResultSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackSetOperationsInput {
    pub stack_set_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackSetOperationsOutput {
    pub summaries: Option<Vec<StackSetOperationSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackSetsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub status: Option<String>,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStackSetsOutput {
    pub summaries: Option<Vec<StackSetSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStacksInput {
    pub next_token: Option<String>,
    pub stack_status_filter: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStacksOutput {
    pub stack_summaries: Option<Vec<StackSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTypeRegistrationsInput {
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub type_arn: Option<String>,
    pub registration_status_filter: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTypeRegistrationsOutput {
    pub registration_token_list: Option<Vec<String>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTypeVersionsInput {
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub arn: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub deprecated_status: Option<String>,
    pub publisher_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTypeVersionsOutput {
    pub type_version_summaries: Option<Vec<TypeVersionSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTypesInput {
    pub visibility: Option<String>,
    pub provisioning_type: Option<String>,
    pub deprecated_status: Option<String>,
    pub r#type: Option<String>,
    pub filters: Option<TypeFilters>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTypesOutput {
    pub type_summaries: Option<Vec<TypeSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveResourceDrift {
    pub previous_value: Option<String>,
    pub actual_value: Option<String>,
    pub drift_detection_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoggingConfig {
    pub log_role_arn: String,
    pub log_group_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManagedExecution {
    pub active: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModuleInfo {
    pub type_hierarchy: Option<String>,
    pub logical_id_hierarchy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NameAlreadyExistsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationEntry {
    pub operation_type: Option<String>,
    pub operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationEvent {
    pub event_id: Option<String>,
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
    pub operation_type: Option<String>,
    pub operation_status: Option<String>,
    pub event_type: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub resource_status: Option<String>,
    pub resource_status_reason: Option<String>,
    pub resource_properties: Option<String>,
    pub client_request_token: Option<String>,
    pub hook_type: Option<String>,
    pub hook_status: Option<String>,
    pub hook_status_reason: Option<String>,
    pub hook_invocation_point: Option<String>,
    pub hook_failure_mode: Option<String>,
    pub detailed_status: Option<String>,
    pub validation_failure_mode: Option<String>,
    pub validation_name: Option<String>,
    pub validation_status: Option<String>,
    pub validation_status_reason: Option<String>,
    pub validation_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationIdAlreadyExistsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationInProgressException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationResultFilter {
    pub name: Option<String>,
    pub values: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationStatusCheckFailedException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Output {
    pub output_key: Option<String>,
    pub output_value: Option<String>,
    pub description: Option<String>,
    pub export_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Parameter {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
    pub use_previous_value: Option<bool>,
    pub resolved_value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterConstraints {
    pub allowed_values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterDeclaration {
    pub parameter_key: Option<String>,
    pub default_value: Option<String>,
    pub parameter_type: Option<String>,
    pub no_echo: Option<bool>,
    pub description: Option<String>,
    pub parameter_constraints: Option<ParameterConstraints>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhysicalResourceIdContextKeyValuePair {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PropertyDifference {
    pub property_path: String,
    pub expected_value: String,
    pub actual_value: String,
    pub difference_type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublishTypeInput {
    pub r#type: Option<String>,
    pub arn: Option<String>,
    pub type_name: Option<String>,
    pub public_version_number: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublishTypeOutput {
    pub public_type_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecordHandlerProgressInput {
    pub bearer_token: String,
    pub operation_status: String,
    pub current_operation_status: Option<String>,
    pub status_message: Option<String>,
    pub error_code: Option<String>,
    pub resource_model: Option<String>,
    pub client_request_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecordHandlerProgressOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegionalStackInstancesDeployment {
    pub status: Option<String>,
    pub succeeded_stack_instances_count: Option<i32>,
    pub failed_stack_instances_count: Option<i32>,
    pub completed_stack_instances_count: Option<i32>,
    pub pending_stack_instances_count: Option<i32>,
    pub cancelled_stack_instances_count: Option<i32>,
    pub skipped_stack_instances_count: Option<i32>,
    pub total_stack_instances_count: Option<i32>,
    pub percentage_completed: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegionalStages {
    pub regional_stack_instances_deployment: Option<RegionalStackInstancesDeployment>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegionalStatusDetail {
    pub stages: Option<RegionalStages>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterPublisherInput {
    pub accept_terms_and_conditions: Option<bool>,
    pub connection_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterPublisherOutput {
    pub publisher_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterTypeInput {
    pub r#type: Option<String>,
    pub type_name: String,
    pub schema_handler_package: String,
    pub logging_config: Option<LoggingConfig>,
    pub execution_role_arn: Option<String>,
    pub client_request_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterTypeOutput {
    pub registration_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveAliasInput {
    pub alias_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RequiredActivatedType {
    pub type_name_alias: Option<String>,
    pub original_type_name: Option<String>,
    pub publisher_id: Option<String>,
    pub supported_major_versions: Option<Vec<i32>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceChange {
    pub policy_action: Option<String>,
    pub action: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub replacement: Option<String>,
    pub scope: Option<Vec<String>>,
    pub resource_drift_status: Option<String>,
    pub resource_drift_ignored_attributes: Option<Vec<ResourceDriftIgnoredAttribute>>,
    pub details: Option<Vec<ResourceChangeDetail>>,
    pub change_set_id: Option<String>,
    pub module_info: Option<ModuleInfo>,
    pub before_context: Option<String>,
    pub after_context: Option<String>,
    pub previous_deployment_context: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceChangeDetail {
    pub target: Option<ResourceTargetDefinition>,
    pub evaluation: Option<String>,
    pub change_source: Option<String>,
    pub causing_entity: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDefinition {
    pub resource_type: String,
    pub logical_resource_id: Option<String>,
    pub resource_identifier: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDetail {
    pub resource_type: Option<String>,
    pub logical_resource_id: Option<String>,
    pub resource_identifier: Option<Map<String>>,
    pub resource_status: Option<String>,
    pub resource_status_reason: Option<String>,
    pub warnings: Option<Vec<WarningDetail>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceDriftIgnoredAttribute {
    pub path: Option<String>,
    pub reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceIdentifierSummary {
    pub resource_type: Option<String>,
    pub logical_resource_ids: Option<Vec<String>>,
    pub resource_identifiers: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceLocation {
    pub stack_name: String,
    pub logical_resource_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceMapping {
    pub source: ResourceLocation,
    pub destination: ResourceLocation,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceScanInProgressException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceScanLimitExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceScanNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceScanSummary {
    pub resource_scan_id: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub percentage_completed: Option<f64>,
    pub scan_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceTargetDefinition {
    pub attribute: Option<String>,
    pub name: Option<String>,
    pub requires_recreation: Option<String>,
    pub path: Option<String>,
    pub before_value: Option<String>,
    pub after_value: Option<String>,
    pub before_value_from: Option<String>,
    pub after_value_from: Option<String>,
    pub drift: Option<LiveResourceDrift>,
    pub attribute_change_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceToImport {
    pub resource_type: String,
    pub logical_resource_id: String,
    pub resource_identifier: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleProvisioning {
    pub status: Option<String>,
    pub succeeded_accounts_count: Option<i32>,
    pub failed_accounts_count: Option<i32>,
    pub completed_accounts_count: Option<i32>,
    pub pending_accounts_count: Option<i32>,
    pub percentage_completed: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RollbackConfiguration {
    pub rollback_triggers: Option<Vec<RollbackTrigger>>,
    pub monitoring_time_in_minutes: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RollbackStackInput {
    pub stack_name: String,
    pub role_arn: Option<String>,
    pub client_request_token: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RollbackStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RollbackTrigger {
    pub arn: String,
    pub r#type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScanFilter {
    pub types: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScannedResource {
    pub resource_type: Option<String>,
    pub resource_identifier: Option<Map<String>>,
    pub managed_by_stack: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScannedResourceIdentifier {
    pub resource_type: String,
    pub resource_identifier: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetAliasInput {
    pub stack_name: String,
    pub alias_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetStackPolicyInput {
    pub stack_name: String,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetTypeConfigurationInput {
    pub type_arn: Option<String>,
    pub configuration: String,
    pub configuration_alias: Option<String>,
    pub type_name: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetTypeConfigurationOutput {
    pub configuration_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetTypeDefaultVersionInput {
    pub arn: Option<String>,
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetTypeDefaultVersionOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SignalResourceInput {
    pub stack_name: String,
    pub logical_resource_id: String,
    pub unique_id: String,
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stack {
    pub stack_id: Option<String>,
    pub stack_name: String,
    pub change_set_id: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub creation_time: Timestamp,
    pub deletion_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_status: String,
    pub stack_status_reason: Option<String>,
    pub disable_rollback: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub notification_ar_ns: Option<Vec<String>>,
    pub timeout_in_minutes: Option<i32>,
    pub capabilities: Option<Vec<String>>,
    pub outputs: Option<Vec<Output>>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub enable_termination_protection: Option<bool>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub drift_information: Option<StackDriftInformation>,
    pub retain_except_on_create: Option<bool>,
    pub deletion_mode: Option<String>,
    pub detailed_status: Option<String>,
    pub last_operations: Option<Vec<OperationEntry>>,
    pub alias_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackDefinition {
    pub stack_name: Option<String>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackDriftInformation {
    pub stack_drift_status: String,
    pub last_check_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackDriftInformationSummary {
    pub stack_drift_status: String,
    pub last_check_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackEvent {
    pub stack_id: String,
    pub event_id: String,
    pub stack_name: String,
    pub operation_id: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub timestamp: Timestamp,
    pub resource_status: Option<String>,
    pub resource_status_reason: Option<String>,
    pub resource_properties: Option<String>,
    pub client_request_token: Option<String>,
    pub hook_type: Option<String>,
    pub hook_status: Option<String>,
    pub hook_status_reason: Option<String>,
    pub hook_invocation_point: Option<String>,
    pub hook_invocation_id: Option<String>,
    pub hook_failure_mode: Option<String>,
    pub detailed_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackInstance {
    pub stack_set_id: Option<String>,
    pub region: Option<String>,
    pub account: Option<String>,
    pub stack_id: Option<String>,
    pub parameter_overrides: Option<Vec<Parameter>>,
    pub status: Option<String>,
    pub stack_instance_status: Option<StackInstanceComprehensiveStatus>,
    pub status_reason: Option<String>,
    pub organizational_unit_id: Option<String>,
    pub drift_status: Option<String>,
    pub last_drift_check_timestamp: Option<Timestamp>,
    pub last_operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackInstanceComprehensiveStatus {
    pub detailed_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackInstanceFilter {
    pub name: Option<String>,
    pub values: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackInstanceNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackInstanceResourceDriftsSummary {
    pub stack_id: String,
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub physical_resource_id_context: Option<Vec<PhysicalResourceIdContextKeyValuePair>>,
    pub resource_type: String,
    pub property_differences: Option<Vec<PropertyDifference>>,
    pub stack_resource_drift_status: String,
    pub timestamp: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackInstanceSummary {
    pub stack_set_id: Option<String>,
    pub region: Option<String>,
    pub account: Option<String>,
    pub stack_id: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub stack_instance_status: Option<StackInstanceComprehensiveStatus>,
    pub organizational_unit_id: Option<String>,
    pub drift_status: Option<String>,
    pub last_drift_check_timestamp: Option<Timestamp>,
    pub last_operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackInstancesDeployment {
    pub status: Option<String>,
    pub succeeded_stack_instances_count: Option<i32>,
    pub failed_stack_instances_count: Option<i32>,
    pub completed_stack_instances_count: Option<i32>,
    pub pending_stack_instances_count: Option<i32>,
    pub cancelled_stack_instances_count: Option<i32>,
    pub skipped_stack_instances_count: Option<i32>,
    pub percentage_completed: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackRefactorAction {
    pub action: Option<String>,
    pub entity: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_identifier: Option<String>,
    pub description: Option<String>,
    pub detection: Option<String>,
    pub detection_reason: Option<String>,
    pub tag_resources: Option<Vec<Tag>>,
    pub untag_resources: Option<Vec<String>>,
    pub resource_mapping: Option<ResourceMapping>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackRefactorNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackRefactorSummary {
    pub stack_refactor_id: Option<String>,
    pub description: Option<String>,
    pub execution_status: Option<String>,
    pub execution_status_reason: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackResource {
    pub stack_name: Option<String>,
    pub stack_id: Option<String>,
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub resource_type: String,
    pub timestamp: Timestamp,
    pub resource_status: String,
    pub resource_status_reason: Option<String>,
    pub description: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub module_info: Option<ModuleInfo>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackResourceDetail {
    pub stack_name: Option<String>,
    pub stack_id: Option<String>,
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub resource_type: String,
    pub last_updated_timestamp: Timestamp,
    pub resource_status: String,
    pub resource_status_reason: Option<String>,
    pub description: Option<String>,
    pub metadata: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub module_info: Option<ModuleInfo>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackResourceDrift {
    pub stack_id: String,
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub physical_resource_id_context: Option<Vec<PhysicalResourceIdContextKeyValuePair>>,
    pub resource_type: String,
    pub expected_properties: Option<String>,
    pub actual_properties: Option<String>,
    pub property_differences: Option<Vec<PropertyDifference>>,
    pub stack_resource_drift_status: String,
    pub timestamp: Timestamp,
    pub module_info: Option<ModuleInfo>,
    pub drift_status_reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackResourceDriftInformation {
    pub stack_resource_drift_status: String,
    pub last_check_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackResourceDriftInformationSummary {
    pub stack_resource_drift_status: String,
    pub last_check_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackResourceSummary {
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub resource_type: String,
    pub last_updated_timestamp: Timestamp,
    pub resource_status: String,
    pub resource_status_reason: Option<String>,
    pub drift_information: Option<StackResourceDriftInformationSummary>,
    pub module_info: Option<ModuleInfo>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSet {
    pub stack_set_name: Option<String>,
    pub stack_set_id: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub template_body: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub stack_set_arn: Option<String>,
    pub administration_role_arn: Option<String>,
    pub execution_role_name: Option<String>,
    pub stack_set_drift_detection_details: Option<StackSetDriftDetectionDetails>,
    pub auto_deployment: Option<AutoDeployment>,
    pub permission_model: Option<String>,
    pub organizational_unit_ids: Option<Vec<String>>,
    pub managed_execution: Option<ManagedExecution>,
    pub regions: Option<Vec<String>>,
    pub stack_set_output_bucket_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSetAutoDeploymentTargetSummary {
    pub organizational_unit_id: Option<String>,
    pub regions: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSetDriftDetectionDetails {
    pub drift_status: Option<String>,
    pub drift_detection_status: Option<String>,
    pub last_drift_check_timestamp: Option<Timestamp>,
    pub total_stack_instances_count: Option<i32>,
    pub drifted_stack_instances_count: Option<i32>,
    pub in_sync_stack_instances_count: Option<i32>,
    pub in_progress_stack_instances_count: Option<i32>,
    pub failed_stack_instances_count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSetNotEmptyException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSetNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSetOperation {
    pub operation_id: Option<String>,
    pub stack_set_id: Option<String>,
    pub action: Option<String>,
    pub status: Option<String>,
    pub operation_preferences: Option<StackSetOperationPreferences>,
    pub retain_stacks: Option<bool>,
    pub administration_role_arn: Option<String>,
    pub execution_role_name: Option<String>,
    pub creation_timestamp: Option<Timestamp>,
    pub end_timestamp: Option<Timestamp>,
    pub deployment_targets: Option<DeploymentTargets>,
    pub stack_set_drift_detection_details: Option<StackSetDriftDetectionDetails>,
    pub status_reason: Option<String>,
    pub status_details: Option<StackSetOperationStatusDetails>,
    pub regional_status_details: Option<Map<RegionalStatusDetail>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSetOperationPreferences {
    pub region_concurrency_type: Option<String>,
    pub region_order: Option<Vec<String>>,
    pub failure_tolerance_count: Option<i32>,
    pub failure_tolerance_percentage: Option<i32>,
    pub max_concurrent_count: Option<i32>,
    pub max_concurrent_percentage: Option<i32>,
    pub concurrency_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSetOperationResultSummary {
    pub account: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub account_gate_result: Option<AccountGateResult>,
    pub organizational_unit_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSetOperationStatusDetails {
    pub stages: Option<Stages>,
    pub total_accounts_count: Option<i32>,
    pub total_stack_instances_count: Option<i32>,
    pub failed_stack_instances_count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSetOperationSummary {
    pub operation_id: Option<String>,
    pub action: Option<String>,
    pub status: Option<String>,
    pub creation_timestamp: Option<Timestamp>,
    pub end_timestamp: Option<Timestamp>,
    pub status_reason: Option<String>,
    pub status_details: Option<StackSetOperationStatusDetails>,
    pub operation_preferences: Option<StackSetOperationPreferences>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSetSummary {
    pub stack_set_name: Option<String>,
    pub stack_set_id: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub auto_deployment: Option<AutoDeployment>,
    pub permission_model: Option<String>,
    pub drift_status: Option<String>,
    pub last_drift_check_timestamp: Option<Timestamp>,
    pub managed_execution: Option<ManagedExecution>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StackSummary {
    pub stack_id: Option<String>,
    pub stack_name: String,
    pub template_description: Option<String>,
    pub creation_time: Timestamp,
    pub last_updated_time: Option<Timestamp>,
    pub deletion_time: Option<Timestamp>,
    pub stack_status: String,
    pub stack_status_reason: Option<String>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub drift_information: Option<StackDriftInformationSummary>,
    pub last_operations: Option<Vec<OperationEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stages {
    pub role_provisioning: Option<RoleProvisioning>,
    pub stack_instances_deployment: Option<StackInstancesDeployment>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StaleRequestException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartResourceScanInput {
    pub client_request_token: Option<String>,
    pub scan_filters: Option<Vec<ScanFilter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartResourceScanOutput {
    pub resource_scan_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopStackSetOperationInput {
    pub stack_set_name: String,
    pub operation_id: String,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopStackSetOperationOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TemplateConfiguration {
    pub deletion_policy: Option<String>,
    pub update_replace_policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TemplateParameter {
    pub parameter_key: Option<String>,
    pub default_value: Option<String>,
    pub no_echo: Option<bool>,
    pub description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TemplateProgress {
    pub resources_succeeded: Option<i32>,
    pub resources_failed: Option<i32>,
    pub resources_processing: Option<i32>,
    pub resources_pending: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TemplateSummary {
    pub generated_template_id: Option<String>,
    pub generated_template_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub number_of_resources: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TemplateSummaryConfig {
    pub treat_unrecognized_resource_types_as_warnings: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestTypeInput {
    pub arn: Option<String>,
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub version_id: Option<String>,
    pub log_delivery_bucket: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestTypeOutput {
    pub type_version_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TokenAlreadyExistsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeConfigurationDetails {
    pub arn: Option<String>,
    pub alias: Option<String>,
    pub configuration: Option<String>,
    pub last_updated: Option<Timestamp>,
    pub type_arn: Option<String>,
    pub type_name: Option<String>,
    pub is_default_configuration: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeConfigurationIdentifier {
    pub type_arn: Option<String>,
    pub type_configuration_alias: Option<String>,
    pub type_configuration_arn: Option<String>,
    pub r#type: Option<String>,
    pub type_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeConfigurationNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeFilters {
    pub category: Option<String>,
    pub publisher_id: Option<String>,
    pub type_name_prefix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeSummary {
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub default_version_id: Option<String>,
    pub type_arn: Option<String>,
    pub last_updated: Option<Timestamp>,
    pub description: Option<String>,
    pub publisher_id: Option<String>,
    pub original_type_name: Option<String>,
    pub public_version_number: Option<String>,
    pub latest_public_version: Option<String>,
    pub publisher_identity: Option<String>,
    pub publisher_name: Option<String>,
    pub is_activated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeVersionSummary {
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub arn: Option<String>,
    pub time_created: Option<Timestamp>,
    pub description: Option<String>,
    pub public_version_number: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGeneratedTemplateInput {
    pub generated_template_name: String,
    pub new_generated_template_name: Option<String>,
    pub add_resources: Option<Vec<ResourceDefinition>>,
    pub remove_resources: Option<Vec<String>>,
    pub refresh_all_resources: Option<bool>,
    pub template_configuration: Option<TemplateConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGeneratedTemplateOutput {
    pub generated_template_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateStackInput {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub stack_policy_during_update_body: Option<String>,
    pub stack_policy_during_update_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub notification_ar_ns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub disable_rollback: Option<bool>,
    pub client_request_token: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateStackInstancesInput {
    pub stack_set_name: String,
    pub accounts: Option<Vec<String>>,
    pub deployment_targets: Option<DeploymentTargets>,
    pub regions: Vec<String>,
    pub parameter_overrides: Option<Vec<Parameter>>,
    pub operation_preferences: Option<StackSetOperationPreferences>,
    pub operation_id: Option<String>,
    pub call_as: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateStackInstancesOutput {
    pub operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateStackSetInput {
    pub stack_set_name: String,
    pub description: Option<String>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub operation_preferences: Option<StackSetOperationPreferences>,
    pub administration_role_arn: Option<String>,
    pub execution_role_name: Option<String>,
    pub deployment_targets: Option<DeploymentTargets>,
    pub permission_model: Option<String>,
    pub auto_deployment: Option<AutoDeployment>,
    pub operation_id: Option<String>,
    pub accounts: Option<Vec<String>>,
    pub regions: Option<Vec<String>>,
    pub call_as: Option<String>,
    pub managed_execution: Option<ManagedExecution>,
    pub execution_role_template_body: Option<String>,
    pub execution_role_template_url: Option<String>,
    pub use_admin_execution_role: Option<bool>,
    pub stack_set_output_bucket: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateStackSetOutput {
    pub operation_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTerminationProtectionInput {
    pub enable_termination_protection: bool,
    pub stack_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTerminationProtectionOutput {
    pub stack_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidateTemplateInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidateTemplateOutput {
    pub parameters: Option<Vec<TemplateParameter>>,
    pub description: Option<String>,
    pub capabilities: Option<Vec<String>>,
    pub capabilities_reason: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WarningDetail {
    pub r#type: Option<String>,
    pub properties: Option<Vec<WarningProperty>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WarningProperty {
    pub property_path: Option<String>,
    pub required: Option<bool>,
    pub description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Warnings {
    pub unrecognized_resource_types: Option<Vec<String>>,
}
