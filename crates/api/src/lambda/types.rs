// Generated from `models/lambda.json` by `cargo xtask models`: change the generator, not this file.
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
pub struct AcceleratorConfig {
    pub accelerator_memory_size: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountLimit {
    pub total_code_size: Option<i64>,
    pub code_size_unzipped: Option<i64>,
    pub code_size_zipped: Option<i64>,
    pub concurrent_executions: Option<i32>,
    pub unreserved_concurrent_executions: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountUsage {
    pub total_code_size: Option<i64>,
    pub function_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddLayerVersionPermissionRequest {
    pub layer_name: String,
    pub version_number: i64,
    pub statement_id: String,
    pub action: String,
    pub principal: String,
    pub organization_id: Option<String>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddLayerVersionPermissionResponse {
    pub statement: Option<String>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddPermissionRequest {
    pub function_name: String,
    pub statement_id: String,
    pub action: String,
    pub principal: String,
    pub source_arn: Option<String>,
    pub function_url_auth_type: Option<String>,
    pub invoked_via_function_url: Option<bool>,
    pub source_account: Option<String>,
    pub event_source_token: Option<String>,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
    pub principal_org_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddPermissionResponse {
    pub statement: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AliasConfiguration {
    pub alias_arn: Option<String>,
    pub name: Option<String>,
    pub function_version: Option<String>,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AliasLimitExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AliasRoutingConfiguration {
    pub additional_version_weights: Option<Map<f64>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AllowedPublishers {
    pub signing_profile_version_arns: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AmazonManagedKafkaEventSourceConfig {
    pub consumer_group_id: Option<String>,
    pub schema_registry_config: Option<KafkaSchemaRegistryConfig>,
}

#[derive(Clone, PartialEq, Default)]
pub struct CallbackDetails {
    pub callback_id: Option<String>,
    pub result: Option<String>,
    pub error: Option<ErrorObject>,
}

impl fmt::Debug for CallbackDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackDetails")
            .field("callback_id", &self.callback_id)
            .field("result", &self.result.as_ref().map(|_| REDACTED))
            .field("error", &self.error)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CallbackFailedDetails {
    pub error: EventError,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CallbackOptions {
    pub timeout_seconds: Option<i32>,
    pub heartbeat_timeout_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CallbackStartedDetails {
    pub callback_id: String,
    pub heartbeat_timeout: Option<i32>,
    pub timeout: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CallbackSucceededDetails {
    pub result: EventResult,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CallbackTimedOutDetails {
    pub error: EventError,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CallbackTimeoutException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityProvider {
    pub capacity_provider_arn: String,
    pub state: String,
    pub vpc_config: CapacityProviderVpcConfig,
    pub permissions_config: CapacityProviderPermissionsConfig,
    pub instance_requirements: Option<InstanceRequirements>,
    pub capacity_provider_scaling_config: Option<CapacityProviderScalingConfig>,
    pub kms_key_arn: Option<String>,
    pub last_modified: Option<String>,
    pub propagate_tags: Option<PropagateTags>,
    pub telemetry_config: Option<CapacityProviderTelemetryConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityProviderConfig {
    pub lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityProviderLimitExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityProviderLoggingConfig {
    pub system_log_level: Option<String>,
    pub log_group: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityProviderPermissionsConfig {
    pub capacity_provider_operator_role_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityProviderScalingConfig {
    pub max_v_cpu_count: Option<i32>,
    pub scaling_mode: Option<String>,
    pub scaling_policies: Option<Vec<TargetTrackingScalingPolicy>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityProviderTelemetryConfig {
    pub logging_config: Option<CapacityProviderLoggingConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityProviderVpcConfig {
    pub subnet_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ChainedInvokeDetails {
    pub result: Option<String>,
    pub error: Option<ErrorObject>,
}

impl fmt::Debug for ChainedInvokeDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChainedInvokeDetails")
            .field("result", &self.result.as_ref().map(|_| REDACTED))
            .field("error", &self.error)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainedInvokeFailedDetails {
    pub error: EventError,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainedInvokeOptions {
    pub function_name: String,
    pub tenant_id: Option<String>,
    pub x_amzn_trace_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainedInvokeStartedDetails {
    pub function_name: String,
    pub tenant_id: Option<String>,
    pub input: Option<EventInput>,
    pub executed_version: Option<String>,
    pub durable_execution_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainedInvokeStoppedDetails {
    pub error: EventError,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainedInvokeSucceededDetails {
    pub result: EventResult,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainedInvokeTimedOutDetails {
    pub error: EventError,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CheckpointDurableExecutionRequest {
    pub durable_execution_arn: String,
    pub checkpoint_token: String,
    pub updates: Option<Vec<OperationUpdate>>,
    pub client_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CheckpointDurableExecutionResponse {
    pub checkpoint_token: Option<String>,
    pub new_execution_state: CheckpointUpdatedExecutionState,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CheckpointUpdatedExecutionState {
    pub operations: Option<Vec<Operation>>,
    pub next_marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeArtifactUserDeletedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeArtifactUserFailedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeArtifactUserPendingException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeSigningConfig {
    pub code_signing_config_id: String,
    pub code_signing_config_arn: String,
    pub description: Option<String>,
    pub allowed_publishers: AllowedPublishers,
    pub code_signing_policies: CodeSigningPolicies,
    pub last_modified: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeSigningConfigNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeSigningPolicies {
    pub untrusted_artifact_on_deployment: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeStorageExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeVerificationFailedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Concurrency {
    pub reserved_concurrent_executions: Option<i32>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ContextDetails {
    pub replay_children: Option<bool>,
    pub result: Option<String>,
    pub error: Option<ErrorObject>,
}

impl fmt::Debug for ContextDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContextDetails")
            .field("replay_children", &self.replay_children)
            .field("result", &self.result.as_ref().map(|_| REDACTED))
            .field("error", &self.error)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextFailedDetails {
    pub error: EventError,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextOptions {
    pub replay_children: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextStartedDetails {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextSucceededDetails {
    pub result: EventResult,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cors {
    pub allow_credentials: Option<bool>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origins: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAliasRequest {
    pub function_name: String,
    pub name: String,
    pub function_version: String,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateCapacityProviderRequest {
    pub capacity_provider_name: String,
    pub vpc_config: CapacityProviderVpcConfig,
    pub permissions_config: CapacityProviderPermissionsConfig,
    pub instance_requirements: Option<InstanceRequirements>,
    pub capacity_provider_scaling_config: Option<CapacityProviderScalingConfig>,
    pub kms_key_arn: Option<String>,
    pub tags: Option<Map<String>>,
    pub propagate_tags: Option<PropagateTags>,
    pub telemetry_config: Option<CapacityProviderTelemetryConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateCapacityProviderResponse {
    pub capacity_provider: CapacityProvider,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateCodeSigningConfigRequest {
    pub description: Option<String>,
    pub allowed_publishers: AllowedPublishers,
    pub code_signing_policies: Option<CodeSigningPolicies>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateCodeSigningConfigResponse {
    pub code_signing_config: CodeSigningConfig,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEventSourceMappingRequest {
    pub event_source_arn: Option<String>,
    pub function_name: String,
    pub enabled: Option<bool>,
    pub batch_size: Option<i32>,
    pub filter_criteria: Option<FilterCriteria>,
    pub kms_key_arn: Option<String>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub scaling_config: Option<ScalingConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub starting_position: Option<String>,
    pub starting_position_timestamp: Option<Timestamp>,
    pub destination_config: Option<DestinationConfig>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub maximum_retry_attempts: Option<i32>,
    pub tags: Option<Map<String>>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub topics: Option<Vec<String>>,
    pub queues: Option<Vec<String>>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub self_managed_event_source: Option<SelfManagedEventSource>,
    pub function_response_types: Option<Vec<String>>,
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFunctionRequest {
    pub function_name: String,
    pub runtime: Option<String>,
    pub role: String,
    pub handler: Option<String>,
    pub code: FunctionCode,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub publish: Option<bool>,
    pub publish_to: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub package_type: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<Environment>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub tags: Option<Map<String>>,
    pub layers: Option<Vec<String>>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub code_signing_config_arn: Option<String>,
    pub image_config: Option<ImageConfig>,
    pub architectures: Option<Vec<String>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFunctionUrlConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub auth_type: String,
    pub cors: Option<Cors>,
    pub invoke_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFunctionUrlConfigResponse {
    pub function_url: String,
    pub function_arn: String,
    pub auth_type: String,
    pub cors: Option<Cors>,
    pub creation_time: String,
    pub invoke_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeadLetterConfig {
    pub target_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAliasRequest {
    pub function_name: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteCapacityProviderRequest {
    pub capacity_provider_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteCapacityProviderResponse {
    pub capacity_provider: CapacityProvider,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteCodeSigningConfigRequest {
    pub code_signing_config_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteCodeSigningConfigResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDurableExecutionRequest {
    pub durable_execution_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDurableExecutionResponse {
    pub deletion_request_timestamp: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteEventSourceMappingRequest {
    pub uuid: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteFunctionCodeSigningConfigRequest {
    pub function_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteFunctionConcurrencyRequest {
    pub function_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteFunctionEventInvokeConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteFunctionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteFunctionResponse {
    pub status_code: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteFunctionUrlConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLayerVersionRequest {
    pub layer_name: String,
    pub version_number: i64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteProvisionedConcurrencyConfigRequest {
    pub function_name: String,
    pub qualifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyRequest {
    pub resource_arn: String,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DestinationConfig {
    pub on_success: Option<OnSuccess>,
    pub on_failure: Option<OnFailure>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DocumentDBEventSourceConfig {
    pub database_name: Option<String>,
    pub collection_name: Option<String>,
    pub full_document: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DurableConfig {
    pub kms_key_arn: Option<String>,
    pub retention_period_in_days: Option<i32>,
    pub execution_timeout: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DurableExecutionAlreadyStartedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EC2AccessDeniedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EC2ThrottledException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EC2UnexpectedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
    pub ec2_error_code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EFSIOException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EFSMountConnectivityException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EFSMountFailureException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EFSMountTimeoutException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ENILimitReachedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ENINotReadyException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct Environment {
    pub variables: Option<Map<String>>,
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Environment").field("variables", &self.variables.as_ref().map(|_| REDACTED)).finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct EnvironmentError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl fmt::Debug for EnvironmentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvironmentError")
            .field("error_code", &self.error_code)
            .field("message", &self.message.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct EnvironmentResponse {
    pub variables: Option<Map<String>>,
    pub error: Option<EnvironmentError>,
}

impl fmt::Debug for EnvironmentResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvironmentResponse")
            .field("variables", &self.variables.as_ref().map(|_| REDACTED))
            .field("error", &self.error)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EphemeralStorage {
    pub size: i32,
}

#[derive(Clone, PartialEq, Default)]
pub struct ErrorObject {
    pub error_message: Option<String>,
    pub error_type: Option<String>,
    pub error_data: Option<String>,
    pub stack_trace: Option<Vec<String>>,
}

impl fmt::Debug for ErrorObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorObject")
            .field("error_message", &self.error_message.as_ref().map(|_| REDACTED))
            .field("error_type", &self.error_type.as_ref().map(|_| REDACTED))
            .field("error_data", &self.error_data.as_ref().map(|_| REDACTED))
            .field("stack_trace", &self.stack_trace.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Event {
    pub event_type: Option<String>,
    pub sub_type: Option<String>,
    pub event_id: Option<i32>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub event_timestamp: Option<Timestamp>,
    pub parent_id: Option<String>,
    pub execution_started_details: Option<ExecutionStartedDetails>,
    pub execution_succeeded_details: Option<ExecutionSucceededDetails>,
    pub execution_failed_details: Option<ExecutionFailedDetails>,
    pub execution_timed_out_details: Option<ExecutionTimedOutDetails>,
    pub execution_stopped_details: Option<ExecutionStoppedDetails>,
    pub context_started_details: Option<ContextStartedDetails>,
    pub context_succeeded_details: Option<ContextSucceededDetails>,
    pub context_failed_details: Option<ContextFailedDetails>,
    pub wait_started_details: Option<WaitStartedDetails>,
    pub wait_succeeded_details: Option<WaitSucceededDetails>,
    pub wait_cancelled_details: Option<WaitCancelledDetails>,
    pub step_started_details: Option<StepStartedDetails>,
    pub step_succeeded_details: Option<StepSucceededDetails>,
    pub step_failed_details: Option<StepFailedDetails>,
    pub chained_invoke_started_details: Option<ChainedInvokeStartedDetails>,
    pub chained_invoke_succeeded_details: Option<ChainedInvokeSucceededDetails>,
    pub chained_invoke_failed_details: Option<ChainedInvokeFailedDetails>,
    pub chained_invoke_timed_out_details: Option<ChainedInvokeTimedOutDetails>,
    pub chained_invoke_stopped_details: Option<ChainedInvokeStoppedDetails>,
    pub callback_started_details: Option<CallbackStartedDetails>,
    pub callback_succeeded_details: Option<CallbackSucceededDetails>,
    pub callback_failed_details: Option<CallbackFailedDetails>,
    pub callback_timed_out_details: Option<CallbackTimedOutDetails>,
    pub invocation_completed_details: Option<InvocationCompletedDetails>,
    pub execution_paused_details: Option<ExecutionPausedDetails>,
    pub execution_resumed_details: Option<ExecutionResumedDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventError {
    pub payload: Option<ErrorObject>,
    pub truncated: Option<bool>,
}

#[derive(Clone, PartialEq, Default)]
pub struct EventInput {
    pub payload: Option<String>,
    pub truncated: Option<bool>,
}

impl fmt::Debug for EventInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventInput")
            .field("payload", &self.payload.as_ref().map(|_| REDACTED))
            .field("truncated", &self.truncated)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct EventPauseReason {
    pub payload: Option<String>,
    pub truncated: Option<bool>,
}

impl fmt::Debug for EventPauseReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventPauseReason")
            .field("payload", &self.payload.as_ref().map(|_| REDACTED))
            .field("truncated", &self.truncated)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct EventResult {
    pub payload: Option<String>,
    pub truncated: Option<bool>,
}

impl fmt::Debug for EventResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventResult")
            .field("payload", &self.payload.as_ref().map(|_| REDACTED))
            .field("truncated", &self.truncated)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct EventResumeReason {
    pub payload: Option<String>,
    pub truncated: Option<bool>,
}

impl fmt::Debug for EventResumeReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventResumeReason")
            .field("payload", &self.payload.as_ref().map(|_| REDACTED))
            .field("truncated", &self.truncated)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventSourceMappingConfiguration {
    pub uuid: Option<String>,
    pub starting_position: Option<String>,
    pub starting_position_timestamp: Option<Timestamp>,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub event_source_arn: Option<String>,
    pub filter_criteria: Option<FilterCriteria>,
    pub filter_criteria_error: Option<FilterCriteriaError>,
    pub kms_key_arn: Option<String>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub scaling_config: Option<ScalingConfig>,
    pub function_arn: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub last_processing_result: Option<String>,
    pub state: Option<String>,
    pub state_transition_reason: Option<String>,
    pub destination_config: Option<DestinationConfig>,
    pub topics: Option<Vec<String>>,
    pub queues: Option<Vec<String>>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub self_managed_event_source: Option<SelfManagedEventSource>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub maximum_retry_attempts: Option<i32>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub function_response_types: Option<Vec<String>>,
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub event_source_mapping_arn: Option<String>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventSourceMappingLoggingConfig {
    pub system_log_level: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventSourceMappingMetricsConfig {
    pub metrics: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Execution {
    pub durable_execution_arn: String,
    pub durable_execution_name: String,
    pub function_arn: String,
    pub status: String,
    pub start_timestamp: Timestamp,
    pub end_timestamp: Option<Timestamp>,
    pub kms_key_arn: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ExecutionDetails {
    pub input_payload: Option<String>,
}

impl fmt::Debug for ExecutionDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExecutionDetails")
            .field("input_payload", &self.input_payload.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecutionFailedDetails {
    pub error: EventError,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecutionPausedDetails {
    pub pause_request_timestamp: Timestamp,
    pub reason: Option<EventPauseReason>,
    pub execution_timeout_paused: bool,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecutionResumedDetails {
    pub resume_request_timestamp: Timestamp,
    pub reason: Option<EventResumeReason>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecutionStartedDetails {
    pub input: EventInput,
    pub execution_timeout: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecutionStoppedDetails {
    pub error: EventError,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecutionSucceededDetails {
    pub result: EventResult,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecutionTimedOutDetails {
    pub error: Option<EventError>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FileSystemConfig {
    pub arn: String,
    pub local_mount_path: String,
    pub s3_files_config: Option<S3FilesConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    pub pattern: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilterCriteria {
    pub filters: Option<Vec<Filter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilterCriteriaError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct FunctionCode {
    pub zip_file: Option<Bytes>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<String>,
    pub image_uri: Option<String>,
    pub source_kms_key_arn: Option<String>,
}

impl fmt::Debug for FunctionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FunctionCode")
            .field("zip_file", &self.zip_file.as_ref().map(|_| REDACTED))
            .field("s3_bucket", &self.s3_bucket)
            .field("s3_key", &self.s3_key)
            .field("s3_object_version", &self.s3_object_version)
            .field("s3_object_storage_mode", &self.s3_object_storage_mode)
            .field("image_uri", &self.image_uri)
            .field("source_kms_key_arn", &self.source_kms_key_arn)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FunctionCodeLocation {
    pub repository_type: Option<String>,
    pub location: Option<String>,
    pub image_uri: Option<String>,
    pub resolved_image_uri: Option<String>,
    pub resolved_s3_object: Option<ResolvedS3Object>,
    pub source_kms_key_arn: Option<String>,
    pub error: Option<FunctionCodeLocationError>,
}

#[derive(Clone, PartialEq, Default)]
pub struct FunctionCodeLocationError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl fmt::Debug for FunctionCodeLocationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FunctionCodeLocationError")
            .field("error_code", &self.error_code)
            .field("message", &self.message.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FunctionConfiguration {
    pub function_name: Option<String>,
    pub function_arn: Option<String>,
    pub runtime: Option<String>,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub code_size: Option<i64>,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub last_modified: Option<String>,
    pub code_sha256: Option<String>,
    pub version: Option<String>,
    pub vpc_config: Option<VpcConfigResponse>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<EnvironmentResponse>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfigResponse>,
    pub master_arn: Option<String>,
    pub revision_id: Option<String>,
    pub layers: Option<Vec<Layer>>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<String>,
    pub last_update_status: Option<String>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<String>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub package_type: Option<String>,
    pub image_config_response: Option<ImageConfigResponse>,
    pub architectures: Option<Vec<String>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStartResponse>,
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub config_sha256: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FunctionEventInvokeConfig {
    pub last_modified: Option<Timestamp>,
    pub function_arn: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FunctionRuntimeConfig {
    pub runtime_arn: String,
    pub runtime_alias: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FunctionScalingConfig {
    pub min_execution_environments: Option<i32>,
    pub max_execution_environments: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FunctionUrlConfig {
    pub function_url: String,
    pub function_arn: String,
    pub creation_time: String,
    pub last_modified_time: String,
    pub cors: Option<Cors>,
    pub auth_type: String,
    pub invoke_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FunctionVersionsByCapacityProviderListItem {
    pub function_arn: String,
    pub state: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FunctionVersionsPerCapacityProviderLimitExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountSettingsRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountSettingsResponse {
    pub account_limit: Option<AccountLimit>,
    pub account_usage: Option<AccountUsage>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAliasRequest {
    pub function_name: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCapacityProviderRequest {
    pub capacity_provider_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCapacityProviderResponse {
    pub capacity_provider: CapacityProvider,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCodeSigningConfigRequest {
    pub code_signing_config_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCodeSigningConfigResponse {
    pub code_signing_config: CodeSigningConfig,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDurableExecutionHistoryRequest {
    pub durable_execution_arn: String,
    pub include_execution_data: Option<bool>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
    pub reverse_order: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDurableExecutionHistoryResponse {
    pub events: Vec<Event>,
    pub next_marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDurableExecutionRequest {
    pub durable_execution_arn: String,
    pub include_execution_data: Option<bool>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetDurableExecutionResponse {
    pub durable_execution_arn: String,
    pub durable_execution_name: String,
    pub function_arn: String,
    pub input_payload: Option<String>,
    pub result: Option<String>,
    pub error: Option<ErrorObject>,
    pub start_timestamp: Timestamp,
    pub status: String,
    pub end_timestamp: Option<Timestamp>,
    pub version: Option<String>,
    pub trace_header: Option<TraceHeader>,
    pub execution_data_included: Option<bool>,
    pub durable_config: Option<DurableConfig>,
    pub pause_details: Option<PauseDetails>,
    pub expected_execution_timeout_timestamp: Option<Timestamp>,
}

impl fmt::Debug for GetDurableExecutionResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetDurableExecutionResponse")
            .field("durable_execution_arn", &self.durable_execution_arn)
            .field("durable_execution_name", &self.durable_execution_name)
            .field("function_arn", &self.function_arn)
            .field("input_payload", &self.input_payload.as_ref().map(|_| REDACTED))
            .field("result", &self.result.as_ref().map(|_| REDACTED))
            .field("error", &self.error)
            .field("start_timestamp", &self.start_timestamp)
            .field("status", &self.status)
            .field("end_timestamp", &self.end_timestamp)
            .field("version", &self.version)
            .field("trace_header", &self.trace_header)
            .field("execution_data_included", &self.execution_data_included)
            .field("durable_config", &self.durable_config)
            .field("pause_details", &self.pause_details)
            .field("expected_execution_timeout_timestamp", &self.expected_execution_timeout_timestamp)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDurableExecutionStateRequest {
    pub durable_execution_arn: String,
    pub checkpoint_token: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDurableExecutionStateResponse {
    pub operations: Vec<Operation>,
    pub next_marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEventSourceMappingRequest {
    pub uuid: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionCodeSigningConfigRequest {
    pub function_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionCodeSigningConfigResponse {
    pub code_signing_config_arn: Option<String>,
    pub function_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionConcurrencyRequest {
    pub function_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionConcurrencyResponse {
    pub reserved_concurrent_executions: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionConfigurationRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionEventInvokeConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionRecursionConfigRequest {
    pub function_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionRecursionConfigResponse {
    pub recursive_loop: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionResponse {
    pub configuration: Option<FunctionConfiguration>,
    pub code: Option<FunctionCodeLocation>,
    pub tags: Option<Map<String>>,
    pub tags_error: Option<TagsError>,
    pub concurrency: Option<Concurrency>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionScalingConfigRequest {
    pub function_name: String,
    pub qualifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionScalingConfigResponse {
    pub function_arn: Option<String>,
    pub applied_function_scaling_config: Option<FunctionScalingConfig>,
    pub requested_function_scaling_config: Option<FunctionScalingConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionUrlConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFunctionUrlConfigResponse {
    pub function_url: String,
    pub function_arn: String,
    pub auth_type: String,
    pub cors: Option<Cors>,
    pub creation_time: String,
    pub last_modified_time: String,
    pub invoke_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLayerVersionByArnRequest {
    pub arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLayerVersionPolicyRequest {
    pub layer_name: String,
    pub version_number: i64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLayerVersionPolicyResponse {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLayerVersionRequest {
    pub layer_name: String,
    pub version_number: i64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLayerVersionResponse {
    pub content: Option<LayerVersionContentOutput>,
    pub layer_arn: Option<String>,
    pub layer_version_arn: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub version: Option<i64>,
    pub compatible_architectures: Option<Vec<String>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyResponse {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetProvisionedConcurrencyConfigRequest {
    pub function_name: String,
    pub qualifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetProvisionedConcurrencyConfigResponse {
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub last_modified: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyRequest {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyResponse {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRuntimeManagementConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRuntimeManagementConfigResponse {
    pub update_runtime_on: Option<String>,
    pub function_arn: Option<String>,
    pub runtime_version_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageConfig {
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub working_directory: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ImageConfigError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl fmt::Debug for ImageConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImageConfigError")
            .field("error_code", &self.error_code)
            .field("message", &self.message.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageConfigResponse {
    pub image_config: Option<ImageConfig>,
    pub error: Option<ImageConfigError>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceRequirements {
    pub architectures: Option<Vec<String>>,
    pub allowed_instance_types: Option<Vec<String>>,
    pub excluded_instance_types: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidCodeSignatureException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidParameterValueException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidRequestContentException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidRuntimeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidSecurityGroupIDException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidSubnetIDException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidZipFileException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvocationCompletedDetails {
    pub start_timestamp: Timestamp,
    pub end_timestamp: Timestamp,
    pub request_id: String,
    pub error: Option<EventError>,
}

#[derive(Clone, PartialEq, Default)]
pub struct InvocationRequest {
    pub function_name: String,
    pub invocation_type: Option<String>,
    pub log_type: Option<String>,
    pub client_context: Option<String>,
    pub durable_execution_name: Option<String>,
    pub payload: Option<Bytes>,
    pub qualifier: Option<String>,
    pub tenant_id: Option<String>,
}

impl fmt::Debug for InvocationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InvocationRequest")
            .field("function_name", &self.function_name)
            .field("invocation_type", &self.invocation_type)
            .field("log_type", &self.log_type)
            .field("client_context", &self.client_context)
            .field("durable_execution_name", &self.durable_execution_name)
            .field("payload", &self.payload.as_ref().map(|_| REDACTED))
            .field("qualifier", &self.qualifier)
            .field("tenant_id", &self.tenant_id)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct InvocationResponse {
    pub status_code: Option<i32>,
    pub function_error: Option<String>,
    pub log_result: Option<String>,
    pub payload: Option<Bytes>,
    pub executed_version: Option<String>,
    pub durable_execution_arn: Option<String>,
}

impl fmt::Debug for InvocationResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InvocationResponse")
            .field("status_code", &self.status_code)
            .field("function_error", &self.function_error)
            .field("log_result", &self.log_result)
            .field("payload", &self.payload.as_ref().map(|_| REDACTED))
            .field("executed_version", &self.executed_version)
            .field("durable_execution_arn", &self.durable_execution_arn)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvokeAsyncRequest {
    pub function_name: String,
    pub invoke_args: Bytes,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvokeAsyncResponse {
    pub status: Option<i32>,
}

#[derive(Clone, PartialEq, Default)]
pub struct InvokeResponseStreamUpdate {
    pub payload: Option<Bytes>,
}

impl fmt::Debug for InvokeResponseStreamUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InvokeResponseStreamUpdate").field("payload", &self.payload.as_ref().map(|_| REDACTED)).finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvokeWithResponseStreamCompleteEvent {
    pub error_code: Option<String>,
    pub error_details: Option<String>,
    pub log_result: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct InvokeWithResponseStreamRequest {
    pub function_name: String,
    pub log_type: Option<String>,
    pub client_context: Option<String>,
    pub qualifier: Option<String>,
    pub payload: Option<Bytes>,
    pub tenant_id: Option<String>,
    pub invocation_type: Option<String>,
}

impl fmt::Debug for InvokeWithResponseStreamRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InvokeWithResponseStreamRequest")
            .field("function_name", &self.function_name)
            .field("log_type", &self.log_type)
            .field("client_context", &self.client_context)
            .field("qualifier", &self.qualifier)
            .field("payload", &self.payload.as_ref().map(|_| REDACTED))
            .field("tenant_id", &self.tenant_id)
            .field("invocation_type", &self.invocation_type)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvokeWithResponseStreamResponse {
    pub status_code: Option<i32>,
    pub executed_version: Option<String>,
    pub event_stream: Option<EventStream<InvokeWithResponseStreamResponseEvent>>,
    pub response_stream_content_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum InvokeWithResponseStreamResponseEvent {
    PayloadChunk(InvokeResponseStreamUpdate),
    InvokeComplete(InvokeWithResponseStreamCompleteEvent),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSAccessDeniedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSDisabledException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSInvalidStateException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KafkaSchemaRegistryAccessConfig {
    pub r#type: Option<String>,
    pub uri: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KafkaSchemaRegistryConfig {
    pub schema_registry_uri: Option<String>,
    pub event_record_format: Option<String>,
    pub access_configs: Option<Vec<KafkaSchemaRegistryAccessConfig>>,
    pub schema_validation_configs: Option<Vec<KafkaSchemaValidationConfig>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KafkaSchemaValidationConfig {
    pub attribute: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    pub capacity_provider_arn: String,
    pub per_execution_environment_max_concurrency: Option<i32>,
    pub execution_environment_memory_gi_b_per_v_cpu: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Layer {
    pub arn: Option<String>,
    pub code_size: Option<i64>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct LayerVersionContentInput {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<String>,
    pub zip_file: Option<Bytes>,
}

impl fmt::Debug for LayerVersionContentInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LayerVersionContentInput")
            .field("s3_bucket", &self.s3_bucket)
            .field("s3_key", &self.s3_key)
            .field("s3_object_version", &self.s3_object_version)
            .field("s3_object_storage_mode", &self.s3_object_storage_mode)
            .field("zip_file", &self.zip_file.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LayerVersionContentOutput {
    pub location: Option<String>,
    pub code_sha256: Option<String>,
    pub code_size: Option<i64>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub resolved_s3_object: Option<ResolvedS3Object>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LayerVersionsListItem {
    pub layer_version_arn: Option<String>,
    pub version: Option<i64>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub compatible_architectures: Option<Vec<String>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LayersListItem {
    pub layer_name: Option<String>,
    pub layer_arn: Option<String>,
    pub latest_matching_version: Option<LayerVersionsListItem>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAliasesRequest {
    pub function_name: String,
    pub function_version: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAliasesResponse {
    pub next_marker: Option<String>,
    pub aliases: Option<Vec<AliasConfiguration>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCapacityProvidersRequest {
    pub state: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCapacityProvidersResponse {
    pub capacity_providers: Vec<CapacityProvider>,
    pub next_marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCodeSigningConfigsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCodeSigningConfigsResponse {
    pub next_marker: Option<String>,
    pub code_signing_configs: Option<Vec<CodeSigningConfig>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDurableExecutionsByFunctionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub durable_execution_name: Option<String>,
    pub statuses: Option<Vec<String>>,
    pub started_after: Option<Timestamp>,
    pub started_before: Option<Timestamp>,
    pub reverse_order: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDurableExecutionsByFunctionResponse {
    pub durable_executions: Option<Vec<Execution>>,
    pub next_marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventSourceMappingsRequest {
    pub event_source_arn: Option<String>,
    pub function_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventSourceMappingsResponse {
    pub next_marker: Option<String>,
    pub event_source_mappings: Option<Vec<EventSourceMappingConfiguration>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFunctionEventInvokeConfigsRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFunctionEventInvokeConfigsResponse {
    pub function_event_invoke_configs: Option<Vec<FunctionEventInvokeConfig>>,
    pub next_marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFunctionUrlConfigsRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFunctionUrlConfigsResponse {
    pub function_url_configs: Vec<FunctionUrlConfig>,
    pub next_marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFunctionVersionsByCapacityProviderRequest {
    pub capacity_provider_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFunctionVersionsByCapacityProviderResponse {
    pub capacity_provider_arn: String,
    pub function_versions: Vec<FunctionVersionsByCapacityProviderListItem>,
    pub next_marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFunctionsByCodeSigningConfigRequest {
    pub code_signing_config_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFunctionsByCodeSigningConfigResponse {
    pub next_marker: Option<String>,
    pub function_arns: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFunctionsRequest {
    pub master_region: Option<String>,
    pub function_version: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFunctionsResponse {
    pub next_marker: Option<String>,
    pub functions: Option<Vec<FunctionConfiguration>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLayerVersionsRequest {
    pub compatible_architecture: Option<String>,
    pub compatible_runtime: Option<String>,
    pub layer_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLayerVersionsResponse {
    pub next_marker: Option<String>,
    pub layer_versions: Option<Vec<LayerVersionsListItem>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLayersRequest {
    pub compatible_architecture: Option<String>,
    pub compatible_runtime: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLayersResponse {
    pub next_marker: Option<String>,
    pub layers: Option<Vec<LayersListItem>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListProvisionedConcurrencyConfigsRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListProvisionedConcurrencyConfigsResponse {
    pub provisioned_concurrency_configs: Option<Vec<ProvisionedConcurrencyConfigListItem>>,
    pub next_marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsRequest {
    pub resource: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsResponse {
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVersionsByFunctionRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVersionsByFunctionResponse {
    pub next_marker: Option<String>,
    pub versions: Option<Vec<FunctionConfiguration>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoggingConfig {
    pub log_format: Option<String>,
    pub application_log_level: Option<String>,
    pub system_log_level: Option<String>,
    pub log_group: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModeNotSupportedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoPublishedVersionException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OnFailure {
    pub destination: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OnSuccess {
    pub destination: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Operation {
    pub id: String,
    pub parent_id: Option<String>,
    pub name: Option<String>,
    pub r#type: String,
    pub sub_type: Option<String>,
    pub start_timestamp: Timestamp,
    pub end_timestamp: Option<Timestamp>,
    pub status: String,
    pub execution_details: Option<ExecutionDetails>,
    pub context_details: Option<ContextDetails>,
    pub step_details: Option<StepDetails>,
    pub wait_details: Option<WaitDetails>,
    pub callback_details: Option<CallbackDetails>,
    pub chained_invoke_details: Option<ChainedInvokeDetails>,
}

#[derive(Clone, PartialEq, Default)]
pub struct OperationUpdate {
    pub id: String,
    pub parent_id: Option<String>,
    pub name: Option<String>,
    pub r#type: String,
    pub sub_type: Option<String>,
    pub action: String,
    pub payload: Option<String>,
    pub error: Option<ErrorObject>,
    pub context_options: Option<ContextOptions>,
    pub step_options: Option<StepOptions>,
    pub wait_options: Option<WaitOptions>,
    pub callback_options: Option<CallbackOptions>,
    pub chained_invoke_options: Option<ChainedInvokeOptions>,
}

impl fmt::Debug for OperationUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationUpdate")
            .field("id", &self.id)
            .field("parent_id", &self.parent_id)
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("sub_type", &self.sub_type)
            .field("action", &self.action)
            .field("payload", &self.payload.as_ref().map(|_| REDACTED))
            .field("error", &self.error)
            .field("context_options", &self.context_options)
            .field("step_options", &self.step_options)
            .field("wait_options", &self.wait_options)
            .field("callback_options", &self.callback_options)
            .field("chained_invoke_options", &self.chained_invoke_options)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct PauseDetails {
    pub pause_request_timestamp: Timestamp,
    pub reason: Option<String>,
    pub execution_timeout_paused: bool,
}

impl fmt::Debug for PauseDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PauseDetails")
            .field("pause_request_timestamp", &self.pause_request_timestamp)
            .field("reason", &self.reason.as_ref().map(|_| REDACTED))
            .field("execution_timeout_paused", &self.execution_timeout_paused)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct PauseDurableExecutionRequest {
    pub durable_execution_arn: String,
    pub client_token: Option<String>,
    pub reason: Option<String>,
    pub execution_timeout_paused: Option<bool>,
}

impl fmt::Debug for PauseDurableExecutionRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PauseDurableExecutionRequest")
            .field("durable_execution_arn", &self.durable_execution_arn)
            .field("client_token", &self.client_token)
            .field("reason", &self.reason.as_ref().map(|_| REDACTED))
            .field("execution_timeout_paused", &self.execution_timeout_paused)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PauseDurableExecutionResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyLengthExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PreconditionFailedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PropagateTags {
    pub mode: Option<String>,
    pub explicit_tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvisionedConcurrencyConfigListItem {
    pub function_arn: Option<String>,
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub last_modified: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvisionedConcurrencyConfigNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvisionedPollerConfig {
    pub minimum_pollers: Option<i32>,
    pub maximum_pollers: Option<i32>,
    pub poller_group_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublicPolicyException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublishLayerVersionRequest {
    pub layer_name: String,
    pub description: Option<String>,
    pub content: LayerVersionContentInput,
    pub compatible_architectures: Option<Vec<String>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublishLayerVersionResponse {
    pub content: Option<LayerVersionContentOutput>,
    pub layer_arn: Option<String>,
    pub layer_version_arn: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub version: Option<i64>,
    pub compatible_architectures: Option<Vec<String>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublishVersionRequest {
    pub function_name: String,
    pub code_sha256: Option<String>,
    pub description: Option<String>,
    pub revision_id: Option<String>,
    pub publish_to: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutFunctionCodeSigningConfigRequest {
    pub code_signing_config_arn: String,
    pub function_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutFunctionCodeSigningConfigResponse {
    pub code_signing_config_arn: String,
    pub function_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutFunctionConcurrencyRequest {
    pub function_name: String,
    pub reserved_concurrent_executions: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutFunctionEventInvokeConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutFunctionRecursionConfigRequest {
    pub function_name: String,
    pub recursive_loop: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutFunctionRecursionConfigResponse {
    pub recursive_loop: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutFunctionScalingConfigRequest {
    pub function_name: String,
    pub qualifier: String,
    pub function_scaling_config: Option<FunctionScalingConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutFunctionScalingConfigResponse {
    pub function_state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutProvisionedConcurrencyConfigRequest {
    pub function_name: String,
    pub qualifier: String,
    pub provisioned_concurrent_executions: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutProvisionedConcurrencyConfigResponse {
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub last_modified: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyRequest {
    pub resource_arn: String,
    pub policy: String,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyResponse {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRuntimeManagementConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub update_runtime_on: String,
    pub runtime_version_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRuntimeManagementConfigResponse {
    pub update_runtime_on: String,
    pub function_arn: String,
    pub runtime_version_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecursiveInvocationException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveLayerVersionPermissionRequest {
    pub layer_name: String,
    pub version_number: i64,
    pub statement_id: String,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemovePermissionRequest {
    pub function_name: String,
    pub statement_id: String,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RequestTooLargeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResolvedS3Object {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceConflictException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceInUseException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotReadyException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ResumeDurableExecutionRequest {
    pub durable_execution_arn: String,
    pub client_token: Option<String>,
    pub reason: Option<String>,
}

impl fmt::Debug for ResumeDurableExecutionRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResumeDurableExecutionRequest")
            .field("durable_execution_arn", &self.durable_execution_arn)
            .field("client_token", &self.client_token)
            .field("reason", &self.reason.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResumeDurableExecutionResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RetryDetails {
    pub current_attempt: Option<i32>,
    pub next_attempt_delay_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RuntimeAliasDeletedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RuntimeVersionConfig {
    pub runtime_version_arn: Option<String>,
    pub error: Option<RuntimeVersionError>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RuntimeVersionDeletedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct RuntimeVersionError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl fmt::Debug for RuntimeVersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RuntimeVersionError")
            .field("error_code", &self.error_code)
            .field("message", &self.message.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3FilesConfig {
    pub direct_s3_read: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3FilesMountConnectivityException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3FilesMountFailureException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3FilesMountTimeoutException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScalingConfig {
    pub maximum_concurrency: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SelfManagedEventSource {
    pub endpoints: Option<Map<Vec<String>>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SelfManagedKafkaEventSourceConfig {
    pub consumer_group_id: Option<String>,
    pub schema_registry_config: Option<KafkaSchemaRegistryConfig>,
    pub consumption_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendDurableExecutionCallbackFailureRequest {
    pub callback_id: String,
    pub error: Option<ErrorObject>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendDurableExecutionCallbackFailureResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendDurableExecutionCallbackHeartbeatRequest {
    pub callback_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendDurableExecutionCallbackHeartbeatResponse {}

#[derive(Clone, PartialEq, Default)]
pub struct SendDurableExecutionCallbackSuccessRequest {
    pub callback_id: String,
    pub result: Option<Bytes>,
}

impl fmt::Debug for SendDurableExecutionCallbackSuccessRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendDurableExecutionCallbackSuccessRequest")
            .field("callback_id", &self.callback_id)
            .field("result", &self.result.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendDurableExecutionCallbackSuccessResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SerializedRequestEntityTooLargeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceQuotaExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SnapStart {
    pub apply_on: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SnapStartException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SnapStartNotReadyException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SnapStartRegenerationFailureException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SnapStartResponse {
    pub apply_on: Option<String>,
    pub optimization_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SnapStartTimeoutException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SourceAccessConfiguration {
    pub r#type: Option<String>,
    pub uri: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct StepDetails {
    pub attempt: Option<i32>,
    pub next_attempt_timestamp: Option<Timestamp>,
    pub result: Option<String>,
    pub error: Option<ErrorObject>,
}

impl fmt::Debug for StepDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StepDetails")
            .field("attempt", &self.attempt)
            .field("next_attempt_timestamp", &self.next_attempt_timestamp)
            .field("result", &self.result.as_ref().map(|_| REDACTED))
            .field("error", &self.error)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StepFailedDetails {
    pub error: EventError,
    pub retry_details: RetryDetails,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StepOptions {
    pub next_attempt_delay_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StepStartedDetails {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StepSucceededDetails {
    pub result: EventResult,
    pub retry_details: RetryDetails,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopDurableExecutionRequest {
    pub durable_execution_arn: String,
    pub error: Option<ErrorObject>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopDurableExecutionResponse {
    pub stop_timestamp: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubnetIPAddressLimitReachedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource: String,
    pub tags: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagsError {
    pub error_code: String,
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetTrackingScalingPolicy {
    pub predefined_metric_type: String,
    pub target_value: f64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenancyConfig {
    pub tenant_isolation_mode: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TooManyRequestsException {
    pub retry_after_seconds: Option<String>,
    pub r#type: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TraceHeader {
    pub x_amzn_trace_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TracingConfig {
    pub mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TracingConfigResponse {
    pub mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedMediaTypeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAliasRequest {
    pub function_name: String,
    pub name: String,
    pub function_version: Option<String>,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCapacityProviderRequest {
    pub capacity_provider_name: String,
    pub capacity_provider_scaling_config: Option<CapacityProviderScalingConfig>,
    pub propagate_tags: Option<PropagateTags>,
    pub telemetry_config: Option<CapacityProviderTelemetryConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCapacityProviderResponse {
    pub capacity_provider: CapacityProvider,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCodeSigningConfigRequest {
    pub code_signing_config_arn: String,
    pub description: Option<String>,
    pub allowed_publishers: Option<AllowedPublishers>,
    pub code_signing_policies: Option<CodeSigningPolicies>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCodeSigningConfigResponse {
    pub code_signing_config: CodeSigningConfig,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEventSourceMappingRequest {
    pub uuid: String,
    pub function_name: Option<String>,
    pub enabled: Option<bool>,
    pub batch_size: Option<i32>,
    pub filter_criteria: Option<FilterCriteria>,
    pub kms_key_arn: Option<String>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub scaling_config: Option<ScalingConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub maximum_retry_attempts: Option<i32>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub function_response_types: Option<Vec<String>>,
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateFunctionCodeRequest {
    pub function_name: String,
    pub zip_file: Option<Bytes>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<String>,
    pub image_uri: Option<String>,
    pub architectures: Option<Vec<String>>,
    pub publish: Option<bool>,
    pub publish_to: Option<String>,
    pub dry_run: Option<bool>,
    pub revision_id: Option<String>,
    pub source_kms_key_arn: Option<String>,
}

impl fmt::Debug for UpdateFunctionCodeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateFunctionCodeRequest")
            .field("function_name", &self.function_name)
            .field("zip_file", &self.zip_file.as_ref().map(|_| REDACTED))
            .field("s3_bucket", &self.s3_bucket)
            .field("s3_key", &self.s3_key)
            .field("s3_object_version", &self.s3_object_version)
            .field("s3_object_storage_mode", &self.s3_object_storage_mode)
            .field("image_uri", &self.image_uri)
            .field("architectures", &self.architectures)
            .field("publish", &self.publish)
            .field("publish_to", &self.publish_to)
            .field("dry_run", &self.dry_run)
            .field("revision_id", &self.revision_id)
            .field("source_kms_key_arn", &self.source_kms_key_arn)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateFunctionConfigurationRequest {
    pub function_name: String,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub vpc_config: Option<VpcConfig>,
    pub environment: Option<Environment>,
    pub runtime: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub revision_id: Option<String>,
    pub layers: Option<Vec<String>>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub image_config: Option<ImageConfig>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateFunctionEventInvokeConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateFunctionUrlConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub auth_type: Option<String>,
    pub cors: Option<Cors>,
    pub invoke_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateFunctionUrlConfigResponse {
    pub function_url: String,
    pub function_arn: String,
    pub auth_type: String,
    pub cors: Option<Cors>,
    pub creation_time: String,
    pub last_modified_time: String,
    pub invoke_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VpcConfig {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VpcConfigResponse {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WaitCancelledDetails {
    pub error: Option<EventError>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WaitDetails {
    pub scheduled_end_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WaitOptions {
    pub wait_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WaitStartedDetails {
    pub duration: i32,
    pub scheduled_end_timestamp: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WaitSucceededDetails {
    pub duration: Option<i32>,
}
