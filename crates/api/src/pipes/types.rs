// Generated from `models/pipes.json` by `cargo xtask models`: change the generator, not this file.
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

#[derive(Clone, PartialEq, Default)]
pub struct AwsVpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<String>,
}

impl fmt::Debug for AwsVpcConfiguration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AwsVpcConfiguration")
            .field("subnets", &REDACTED)
            .field("security_groups", &self.security_groups.as_ref().map(|_| REDACTED))
            .field("assign_public_ip", &self.assign_public_ip)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchArrayProperties {
    pub size: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchContainerOverrides {
    pub command: Option<Vec<String>>,
    pub environment: Option<Vec<BatchEnvironmentVariable>>,
    pub instance_type: Option<String>,
    pub resource_requirements: Option<Vec<BatchResourceRequirement>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchEnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchJobDependency {
    pub job_id: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchResourceRequirement {
    pub r#type: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchRetryStrategy {
    pub attempts: Option<i32>,
}

#[derive(Clone, PartialEq, Default)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: String,
    pub weight: Option<i32>,
    pub base: Option<i32>,
}

impl fmt::Debug for CapacityProviderStrategyItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CapacityProviderStrategyItem")
            .field("capacity_provider", &REDACTED)
            .field("weight", &self.weight)
            .field("base", &self.base)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudwatchLogsLogDestination {
    pub log_group_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudwatchLogsLogDestinationParameters {
    pub log_group_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConflictException {
    pub message: String,
    pub resource_id: String,
    pub resource_type: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreatePipeRequest {
    pub name: String,
    pub description: Option<String>,
    pub desired_state: Option<String>,
    pub source: String,
    pub source_parameters: Option<PipeSourceParameters>,
    pub enrichment: Option<String>,
    pub enrichment_parameters: Option<PipeEnrichmentParameters>,
    pub target: String,
    pub target_parameters: Option<PipeTargetParameters>,
    pub role_arn: String,
    pub tags: Option<Map<String>>,
    pub log_configuration: Option<PipeLogConfigurationParameters>,
    pub kms_key_identifier: Option<String>,
}

impl fmt::Debug for CreatePipeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreatePipeRequest")
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("desired_state", &self.desired_state)
            .field("source", &self.source)
            .field("source_parameters", &self.source_parameters)
            .field("enrichment", &self.enrichment)
            .field("enrichment_parameters", &self.enrichment_parameters)
            .field("target", &self.target)
            .field("target_parameters", &self.target_parameters)
            .field("role_arn", &self.role_arn)
            .field("tags", &self.tags.as_ref().map(|_| REDACTED))
            .field("log_configuration", &self.log_configuration)
            .field("kms_key_identifier", &self.kms_key_identifier)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub desired_state: Option<String>,
    pub current_state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePipeRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub desired_state: Option<String>,
    pub current_state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePipeRequest {
    pub name: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct DescribePipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub desired_state: Option<String>,
    pub current_state: Option<String>,
    pub state_reason: Option<String>,
    pub source: Option<String>,
    pub source_parameters: Option<PipeSourceParameters>,
    pub enrichment: Option<String>,
    pub enrichment_parameters: Option<PipeEnrichmentParameters>,
    pub target: Option<String>,
    pub target_parameters: Option<PipeTargetParameters>,
    pub role_arn: Option<String>,
    pub tags: Option<Map<String>>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub log_configuration: Option<PipeLogConfiguration>,
    pub kms_key_identifier: Option<String>,
}

impl fmt::Debug for DescribePipeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DescribePipeResponse")
            .field("arn", &self.arn)
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("desired_state", &self.desired_state)
            .field("current_state", &self.current_state)
            .field("state_reason", &self.state_reason)
            .field("source", &self.source)
            .field("source_parameters", &self.source_parameters)
            .field("enrichment", &self.enrichment)
            .field("enrichment_parameters", &self.enrichment_parameters)
            .field("target", &self.target)
            .field("target_parameters", &self.target_parameters)
            .field("role_arn", &self.role_arn)
            .field("tags", &self.tags.as_ref().map(|_| REDACTED))
            .field("creation_time", &self.creation_time)
            .field("last_modified_time", &self.last_modified_time)
            .field("log_configuration", &self.log_configuration)
            .field("kms_key_identifier", &self.kms_key_identifier)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DimensionMapping {
    pub dimension_value: String,
    pub dimension_value_type: String,
    pub dimension_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EcsContainerOverride {
    pub command: Option<Vec<String>>,
    pub cpu: Option<i32>,
    pub environment: Option<Vec<EcsEnvironmentVariable>>,
    pub environment_files: Option<Vec<EcsEnvironmentFile>>,
    pub memory: Option<i32>,
    pub memory_reservation: Option<i32>,
    pub name: Option<String>,
    pub resource_requirements: Option<Vec<EcsResourceRequirement>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EcsEnvironmentFile {
    pub r#type: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EcsEnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EcsEphemeralStorage {
    pub size_in_gi_b: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EcsInferenceAcceleratorOverride {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EcsResourceRequirement {
    pub r#type: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EcsTaskOverride {
    pub container_overrides: Option<Vec<EcsContainerOverride>>,
    pub cpu: Option<String>,
    pub ephemeral_storage: Option<EcsEphemeralStorage>,
    pub execution_role_arn: Option<String>,
    pub inference_accelerator_overrides: Option<Vec<EcsInferenceAcceleratorOverride>>,
    pub memory: Option<String>,
    pub task_role_arn: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct Filter {
    pub pattern: Option<String>,
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Filter").field("pattern", &self.pattern.as_ref().map(|_| REDACTED)).finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilterCriteria {
    pub filters: Option<Vec<Filter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FirehoseLogDestination {
    pub delivery_stream_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FirehoseLogDestinationParameters {
    pub delivery_stream_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalException {
    pub message: String,
    pub retry_after_seconds: Option<i32>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ListPipesRequest {
    pub name_prefix: Option<String>,
    pub desired_state: Option<String>,
    pub current_state: Option<String>,
    pub source_prefix: Option<String>,
    pub target_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl fmt::Debug for ListPipesRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListPipesRequest")
            .field("name_prefix", &self.name_prefix)
            .field("desired_state", &self.desired_state)
            .field("current_state", &self.current_state)
            .field("source_prefix", &self.source_prefix)
            .field("target_prefix", &self.target_prefix)
            .field("next_token", &self.next_token.as_ref().map(|_| REDACTED))
            .field("limit", &self.limit)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct ListPipesResponse {
    pub pipes: Option<Vec<Pipe>>,
    pub next_token: Option<String>,
}

impl fmt::Debug for ListPipesResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListPipesResponse")
            .field("pipes", &self.pipes)
            .field("next_token", &self.next_token.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Map<String>>,
}

impl fmt::Debug for ListTagsForResourceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListTagsForResourceResponse").field("tags", &self.tags.as_ref().map(|_| REDACTED)).finish()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum MQBrokerAccessCredentials {
    BasicAuth(String),
}

#[derive(Debug, Clone, PartialEq)]
pub enum MSKAccessCredentials {
    SaslScram512Auth(String),
    ClientCertificateTlsAuth(String),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MultiMeasureAttributeMapping {
    pub measure_value: String,
    pub measure_value_type: String,
    pub multi_measure_attribute_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MultiMeasureMapping {
    pub multi_measure_name: String,
    pub multi_measure_attribute_mappings: Vec<MultiMeasureAttributeMapping>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pipe {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub desired_state: Option<String>,
    pub current_state: Option<String>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub source: Option<String>,
    pub target: Option<String>,
    pub enrichment: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeEnrichmentHttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<Map<String>>,
    pub query_string_parameters: Option<Map<String>>,
}

impl fmt::Debug for PipeEnrichmentHttpParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeEnrichmentHttpParameters")
            .field("path_parameter_values", &self.path_parameter_values.as_ref().map(|_| REDACTED))
            .field("header_parameters", &self.header_parameters.as_ref().map(|_| REDACTED))
            .field("query_string_parameters", &self.query_string_parameters.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeEnrichmentParameters {
    pub input_template: Option<String>,
    pub http_parameters: Option<PipeEnrichmentHttpParameters>,
}

impl fmt::Debug for PipeEnrichmentParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeEnrichmentParameters")
            .field("input_template", &self.input_template.as_ref().map(|_| REDACTED))
            .field("http_parameters", &self.http_parameters)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeLogConfiguration {
    pub s3_log_destination: Option<S3LogDestination>,
    pub firehose_log_destination: Option<FirehoseLogDestination>,
    pub cloudwatch_logs_log_destination: Option<CloudwatchLogsLogDestination>,
    pub level: Option<String>,
    pub include_execution_data: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeLogConfigurationParameters {
    pub s3_log_destination: Option<S3LogDestinationParameters>,
    pub firehose_log_destination: Option<FirehoseLogDestinationParameters>,
    pub cloudwatch_logs_log_destination: Option<CloudwatchLogsLogDestinationParameters>,
    pub level: String,
    pub include_execution_data: Option<Vec<String>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeSourceActiveMQBrokerParameters {
    pub credentials: Option<MQBrokerAccessCredentials>,
    pub queue_name: String,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

impl fmt::Debug for PipeSourceActiveMQBrokerParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeSourceActiveMQBrokerParameters")
            .field("credentials", &self.credentials)
            .field("queue_name", &REDACTED)
            .field("batch_size", &self.batch_size)
            .field("maximum_batching_window_in_seconds", &self.maximum_batching_window_in_seconds)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeSourceDynamoDBStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub on_partial_batch_item_failure: Option<String>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub starting_position: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeSourceKinesisStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub on_partial_batch_item_failure: Option<String>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub starting_position: String,
    pub starting_position_timestamp: Option<Timestamp>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeSourceManagedStreamingKafkaParameters {
    pub topic_name: String,
    pub starting_position: Option<String>,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub consumer_group_id: Option<String>,
    pub credentials: Option<MSKAccessCredentials>,
}

impl fmt::Debug for PipeSourceManagedStreamingKafkaParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeSourceManagedStreamingKafkaParameters")
            .field("topic_name", &REDACTED)
            .field("starting_position", &self.starting_position)
            .field("batch_size", &self.batch_size)
            .field("maximum_batching_window_in_seconds", &self.maximum_batching_window_in_seconds)
            .field("consumer_group_id", &self.consumer_group_id.as_ref().map(|_| REDACTED))
            .field("credentials", &self.credentials)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeSourceParameters {
    pub filter_criteria: Option<FilterCriteria>,
    pub kinesis_stream_parameters: Option<PipeSourceKinesisStreamParameters>,
    pub dynamo_db_stream_parameters: Option<PipeSourceDynamoDBStreamParameters>,
    pub sqs_queue_parameters: Option<PipeSourceSqsQueueParameters>,
    pub active_mq_broker_parameters: Option<PipeSourceActiveMQBrokerParameters>,
    pub rabbit_mq_broker_parameters: Option<PipeSourceRabbitMQBrokerParameters>,
    pub managed_streaming_kafka_parameters: Option<PipeSourceManagedStreamingKafkaParameters>,
    pub self_managed_kafka_parameters: Option<PipeSourceSelfManagedKafkaParameters>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeSourceRabbitMQBrokerParameters {
    pub credentials: Option<MQBrokerAccessCredentials>,
    pub queue_name: String,
    pub virtual_host: Option<String>,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

impl fmt::Debug for PipeSourceRabbitMQBrokerParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeSourceRabbitMQBrokerParameters")
            .field("credentials", &self.credentials)
            .field("queue_name", &REDACTED)
            .field("virtual_host", &self.virtual_host.as_ref().map(|_| REDACTED))
            .field("batch_size", &self.batch_size)
            .field("maximum_batching_window_in_seconds", &self.maximum_batching_window_in_seconds)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeSourceSelfManagedKafkaParameters {
    pub topic_name: String,
    pub starting_position: Option<String>,
    pub additional_bootstrap_servers: Option<Vec<String>>,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub consumer_group_id: Option<String>,
    pub credentials: Option<SelfManagedKafkaAccessConfigurationCredentials>,
    pub server_root_ca_certificate: Option<String>,
    pub vpc: Option<SelfManagedKafkaAccessConfigurationVpc>,
}

impl fmt::Debug for PipeSourceSelfManagedKafkaParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeSourceSelfManagedKafkaParameters")
            .field("topic_name", &REDACTED)
            .field("starting_position", &self.starting_position)
            .field("additional_bootstrap_servers", &self.additional_bootstrap_servers.as_ref().map(|_| REDACTED))
            .field("batch_size", &self.batch_size)
            .field("maximum_batching_window_in_seconds", &self.maximum_batching_window_in_seconds)
            .field("consumer_group_id", &self.consumer_group_id.as_ref().map(|_| REDACTED))
            .field("credentials", &self.credentials)
            .field("server_root_ca_certificate", &self.server_root_ca_certificate)
            .field("vpc", &self.vpc)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeSourceSqsQueueParameters {
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeTargetBatchJobParameters {
    pub job_definition: String,
    pub job_name: String,
    pub array_properties: Option<BatchArrayProperties>,
    pub retry_strategy: Option<BatchRetryStrategy>,
    pub container_overrides: Option<BatchContainerOverrides>,
    pub depends_on: Option<Vec<BatchJobDependency>>,
    pub parameters: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeTargetCloudWatchLogsParameters {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeTargetEcsTaskParameters {
    pub task_definition_arn: String,
    pub task_count: Option<i32>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_version: Option<String>,
    pub group: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub overrides: Option<EcsTaskOverride>,
    pub tags: Option<Vec<Tag>>,
}

impl fmt::Debug for PipeTargetEcsTaskParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeTargetEcsTaskParameters")
            .field("task_definition_arn", &self.task_definition_arn)
            .field("task_count", &self.task_count)
            .field("launch_type", &self.launch_type)
            .field("network_configuration", &self.network_configuration)
            .field("platform_version", &self.platform_version)
            .field("group", &self.group)
            .field("capacity_provider_strategy", &self.capacity_provider_strategy)
            .field("enable_ecs_managed_tags", &self.enable_ecs_managed_tags)
            .field("enable_execute_command", &self.enable_execute_command)
            .field("placement_constraints", &self.placement_constraints)
            .field("placement_strategy", &self.placement_strategy)
            .field("propagate_tags", &self.propagate_tags)
            .field("reference_id", &self.reference_id.as_ref().map(|_| REDACTED))
            .field("overrides", &self.overrides)
            .field("tags", &self.tags)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeTargetEventBridgeEventBusParameters {
    pub endpoint_id: Option<String>,
    pub detail_type: Option<String>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub time: Option<String>,
}

impl fmt::Debug for PipeTargetEventBridgeEventBusParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeTargetEventBridgeEventBusParameters")
            .field("endpoint_id", &self.endpoint_id.as_ref().map(|_| REDACTED))
            .field("detail_type", &self.detail_type.as_ref().map(|_| REDACTED))
            .field("source", &self.source.as_ref().map(|_| REDACTED))
            .field("resources", &self.resources)
            .field("time", &self.time)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeTargetHttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<Map<String>>,
    pub query_string_parameters: Option<Map<String>>,
}

impl fmt::Debug for PipeTargetHttpParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeTargetHttpParameters")
            .field("path_parameter_values", &self.path_parameter_values.as_ref().map(|_| REDACTED))
            .field("header_parameters", &self.header_parameters.as_ref().map(|_| REDACTED))
            .field("query_string_parameters", &self.query_string_parameters.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeTargetKinesisStreamParameters {
    pub partition_key: String,
}

impl fmt::Debug for PipeTargetKinesisStreamParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeTargetKinesisStreamParameters").field("partition_key", &REDACTED).finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeTargetLambdaFunctionParameters {
    pub invocation_type: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeTargetParameters {
    pub input_template: Option<String>,
    pub lambda_function_parameters: Option<PipeTargetLambdaFunctionParameters>,
    pub step_function_state_machine_parameters: Option<PipeTargetStateMachineParameters>,
    pub kinesis_stream_parameters: Option<PipeTargetKinesisStreamParameters>,
    pub ecs_task_parameters: Option<PipeTargetEcsTaskParameters>,
    pub batch_job_parameters: Option<PipeTargetBatchJobParameters>,
    pub sqs_queue_parameters: Option<PipeTargetSqsQueueParameters>,
    pub http_parameters: Option<PipeTargetHttpParameters>,
    pub redshift_data_parameters: Option<PipeTargetRedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: Option<PipeTargetSageMakerPipelineParameters>,
    pub event_bridge_event_bus_parameters: Option<PipeTargetEventBridgeEventBusParameters>,
    pub cloud_watch_logs_parameters: Option<PipeTargetCloudWatchLogsParameters>,
    pub timestream_parameters: Option<PipeTargetTimestreamParameters>,
}

impl fmt::Debug for PipeTargetParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeTargetParameters")
            .field("input_template", &self.input_template.as_ref().map(|_| REDACTED))
            .field("lambda_function_parameters", &self.lambda_function_parameters)
            .field("step_function_state_machine_parameters", &self.step_function_state_machine_parameters)
            .field("kinesis_stream_parameters", &self.kinesis_stream_parameters)
            .field("ecs_task_parameters", &self.ecs_task_parameters)
            .field("batch_job_parameters", &self.batch_job_parameters)
            .field("sqs_queue_parameters", &self.sqs_queue_parameters)
            .field("http_parameters", &self.http_parameters)
            .field("redshift_data_parameters", &self.redshift_data_parameters)
            .field("sage_maker_pipeline_parameters", &self.sage_maker_pipeline_parameters)
            .field("event_bridge_event_bus_parameters", &self.event_bridge_event_bus_parameters)
            .field("cloud_watch_logs_parameters", &self.cloud_watch_logs_parameters)
            .field("timestream_parameters", &self.timestream_parameters)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeTargetRedshiftDataParameters {
    pub secret_manager_arn: Option<String>,
    pub database: String,
    pub db_user: Option<String>,
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
    pub sqls: Vec<String>,
}

impl fmt::Debug for PipeTargetRedshiftDataParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeTargetRedshiftDataParameters")
            .field("secret_manager_arn", &self.secret_manager_arn)
            .field("database", &REDACTED)
            .field("db_user", &self.db_user.as_ref().map(|_| REDACTED))
            .field("statement_name", &self.statement_name.as_ref().map(|_| REDACTED))
            .field("with_event", &self.with_event)
            .field("sqls", &REDACTED)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeTargetSageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PipeTargetSqsQueueParameters {
    pub message_group_id: Option<String>,
    pub message_deduplication_id: Option<String>,
}

impl fmt::Debug for PipeTargetSqsQueueParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipeTargetSqsQueueParameters")
            .field("message_group_id", &self.message_group_id.as_ref().map(|_| REDACTED))
            .field("message_deduplication_id", &self.message_deduplication_id.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeTargetStateMachineParameters {
    pub invocation_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipeTargetTimestreamParameters {
    pub time_value: String,
    pub epoch_time_unit: Option<String>,
    pub time_field_type: Option<String>,
    pub timestamp_format: Option<String>,
    pub version_value: String,
    pub dimension_mappings: Vec<DimensionMapping>,
    pub single_measure_mappings: Option<Vec<SingleMeasureMapping>>,
    pub multi_measure_mappings: Option<Vec<MultiMeasureMapping>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PlacementConstraint {
    pub r#type: Option<String>,
    pub expression: Option<String>,
}

impl fmt::Debug for PlacementConstraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlacementConstraint")
            .field("type", &self.r#type)
            .field("expression", &self.expression.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct PlacementStrategy {
    pub r#type: Option<String>,
    pub field: Option<String>,
}

impl fmt::Debug for PlacementStrategy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlacementStrategy")
            .field("type", &self.r#type)
            .field("field", &self.field.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3LogDestination {
    pub bucket_name: Option<String>,
    pub prefix: Option<String>,
    pub bucket_owner: Option<String>,
    pub output_format: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3LogDestinationParameters {
    pub bucket_name: String,
    pub bucket_owner: String,
    pub output_format: Option<String>,
    pub prefix: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct SageMakerPipelineParameter {
    pub name: String,
    pub value: String,
}

impl fmt::Debug for SageMakerPipelineParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SageMakerPipelineParameter").field("name", &REDACTED).field("value", &REDACTED).finish()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum SelfManagedKafkaAccessConfigurationCredentials {
    BasicAuth(String),
    SaslScram512Auth(String),
    SaslScram256Auth(String),
    ClientCertificateTlsAuth(String),
}

#[derive(Clone, PartialEq, Default)]
pub struct SelfManagedKafkaAccessConfigurationVpc {
    pub subnets: Option<Vec<String>>,
    pub security_group: Option<Vec<String>>,
}

impl fmt::Debug for SelfManagedKafkaAccessConfigurationVpc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SelfManagedKafkaAccessConfigurationVpc")
            .field("subnets", &self.subnets.as_ref().map(|_| REDACTED))
            .field("security_group", &self.security_group.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceQuotaExceededException {
    pub message: String,
    pub resource_id: String,
    pub resource_type: String,
    pub service_code: String,
    pub quota_code: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SingleMeasureMapping {
    pub measure_value: String,
    pub measure_value_type: String,
    pub measure_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartPipeRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartPipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub desired_state: Option<String>,
    pub current_state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopPipeRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopPipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub desired_state: Option<String>,
    pub current_state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tag").field("key", &self.key).field("value", &REDACTED).finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Map<String>,
}

impl fmt::Debug for TagResourceRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TagResourceRequest").field("resource_arn", &self.resource_arn).field("tags", &REDACTED).finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThrottlingException {
    pub message: String,
    pub service_code: Option<String>,
    pub quota_code: Option<String>,
    pub retry_after_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

#[derive(Clone, PartialEq, Default)]
pub struct UpdatePipeRequest {
    pub name: String,
    pub description: Option<String>,
    pub desired_state: Option<String>,
    pub source_parameters: Option<UpdatePipeSourceParameters>,
    pub enrichment: Option<String>,
    pub enrichment_parameters: Option<PipeEnrichmentParameters>,
    pub target: Option<String>,
    pub target_parameters: Option<PipeTargetParameters>,
    pub role_arn: String,
    pub log_configuration: Option<PipeLogConfigurationParameters>,
    pub kms_key_identifier: Option<String>,
}

impl fmt::Debug for UpdatePipeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdatePipeRequest")
            .field("name", &self.name)
            .field("description", &self.description.as_ref().map(|_| REDACTED))
            .field("desired_state", &self.desired_state)
            .field("source_parameters", &self.source_parameters)
            .field("enrichment", &self.enrichment)
            .field("enrichment_parameters", &self.enrichment_parameters)
            .field("target", &self.target)
            .field("target_parameters", &self.target_parameters)
            .field("role_arn", &self.role_arn)
            .field("log_configuration", &self.log_configuration)
            .field("kms_key_identifier", &self.kms_key_identifier)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub desired_state: Option<String>,
    pub current_state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePipeSourceActiveMQBrokerParameters {
    pub credentials: Option<MQBrokerAccessCredentials>,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePipeSourceDynamoDBStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub on_partial_batch_item_failure: Option<String>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub parallelization_factor: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePipeSourceKinesisStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub on_partial_batch_item_failure: Option<String>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub parallelization_factor: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePipeSourceManagedStreamingKafkaParameters {
    pub batch_size: Option<i32>,
    pub credentials: Option<MSKAccessCredentials>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePipeSourceParameters {
    pub filter_criteria: Option<FilterCriteria>,
    pub kinesis_stream_parameters: Option<UpdatePipeSourceKinesisStreamParameters>,
    pub dynamo_db_stream_parameters: Option<UpdatePipeSourceDynamoDBStreamParameters>,
    pub sqs_queue_parameters: Option<UpdatePipeSourceSqsQueueParameters>,
    pub active_mq_broker_parameters: Option<UpdatePipeSourceActiveMQBrokerParameters>,
    pub rabbit_mq_broker_parameters: Option<UpdatePipeSourceRabbitMQBrokerParameters>,
    pub managed_streaming_kafka_parameters: Option<UpdatePipeSourceManagedStreamingKafkaParameters>,
    pub self_managed_kafka_parameters: Option<UpdatePipeSourceSelfManagedKafkaParameters>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePipeSourceRabbitMQBrokerParameters {
    pub credentials: Option<MQBrokerAccessCredentials>,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePipeSourceSelfManagedKafkaParameters {
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub credentials: Option<SelfManagedKafkaAccessConfigurationCredentials>,
    pub server_root_ca_certificate: Option<String>,
    pub vpc: Option<SelfManagedKafkaAccessConfigurationVpc>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePipeSourceSqsQueueParameters {
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationException {
    pub message: Option<String>,
    pub field_list: Option<Vec<ValidationExceptionField>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationExceptionField {
    pub name: String,
    pub message: String,
}
