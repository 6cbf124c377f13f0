// Generated from `models/pipes.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AwsVpcConfiguration {
    const NAME: &'static str = "AwsVpcConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Subnets", &mut self.subnets);
        fields.optional("SecurityGroups", &mut self.security_groups);
        fields.optional("AssignPublicIp", &mut self.assign_public_ip);
    }
}

impl contract::convert::Record for BatchArrayProperties {
    const NAME: &'static str = "BatchArrayProperties";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Size", &mut self.size);
    }
}

impl contract::convert::Record for BatchContainerOverrides {
    const NAME: &'static str = "BatchContainerOverrides";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Command", &mut self.command);
        fields.optional("Environment", &mut self.environment);
        fields.optional("InstanceType", &mut self.instance_type);
        fields.optional("ResourceRequirements", &mut self.resource_requirements);
    }
}

impl contract::convert::Record for BatchEnvironmentVariable {
    const NAME: &'static str = "BatchEnvironmentVariable";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for BatchJobDependency {
    const NAME: &'static str = "BatchJobDependency";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("JobId", &mut self.job_id);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for BatchResourceRequirement {
    const NAME: &'static str = "BatchResourceRequirement";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Type", &mut self.r#type);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for BatchRetryStrategy {
    const NAME: &'static str = "BatchRetryStrategy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attempts", &mut self.attempts);
    }
}

impl contract::convert::Record for CapacityProviderStrategyItem {
    const NAME: &'static str = "CapacityProviderStrategyItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("capacityProvider", &mut self.capacity_provider);
        fields.optional("weight", &mut self.weight);
        fields.optional("base", &mut self.base);
    }
}

impl contract::convert::Record for CloudwatchLogsLogDestination {
    const NAME: &'static str = "CloudwatchLogsLogDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LogGroupArn", &mut self.log_group_arn);
    }
}

impl contract::convert::Record for CloudwatchLogsLogDestinationParameters {
    const NAME: &'static str = "CloudwatchLogsLogDestinationParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LogGroupArn", &mut self.log_group_arn);
    }
}

impl contract::convert::Record for ConflictException {
    const NAME: &'static str = "ConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("message", &mut self.message);
        fields.required("resourceId", &mut self.resource_id);
        fields.required("resourceType", &mut self.resource_type);
    }
}

impl contract::convert::Record for CreatePipeRequest {
    const NAME: &'static str = "CreatePipeRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("DesiredState", &mut self.desired_state);
        fields.required("Source", &mut self.source);
        fields.optional("SourceParameters", &mut self.source_parameters);
        fields.optional("Enrichment", &mut self.enrichment);
        fields.optional("EnrichmentParameters", &mut self.enrichment_parameters);
        fields.required("Target", &mut self.target);
        fields.optional("TargetParameters", &mut self.target_parameters);
        fields.required("RoleArn", &mut self.role_arn);
        fields.optional("Tags", &mut self.tags);
        fields.optional("LogConfiguration", &mut self.log_configuration);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
    }
}

impl contract::convert::Record for CreatePipeResponse {
    const NAME: &'static str = "CreatePipeResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("DesiredState", &mut self.desired_state);
        fields.optional("CurrentState", &mut self.current_state);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for DeadLetterConfig {
    const NAME: &'static str = "DeadLetterConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for DeletePipeRequest {
    const NAME: &'static str = "DeletePipeRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeletePipeResponse {
    const NAME: &'static str = "DeletePipeResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("DesiredState", &mut self.desired_state);
        fields.optional("CurrentState", &mut self.current_state);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for DescribePipeRequest {
    const NAME: &'static str = "DescribePipeRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DescribePipeResponse {
    const NAME: &'static str = "DescribePipeResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("DesiredState", &mut self.desired_state);
        fields.optional("CurrentState", &mut self.current_state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("Source", &mut self.source);
        fields.optional("SourceParameters", &mut self.source_parameters);
        fields.optional("Enrichment", &mut self.enrichment);
        fields.optional("EnrichmentParameters", &mut self.enrichment_parameters);
        fields.optional("Target", &mut self.target);
        fields.optional("TargetParameters", &mut self.target_parameters);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("Tags", &mut self.tags);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("LogConfiguration", &mut self.log_configuration);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
    }
}

impl contract::convert::Record for DimensionMapping {
    const NAME: &'static str = "DimensionMapping";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DimensionValue", &mut self.dimension_value);
        fields.required("DimensionValueType", &mut self.dimension_value_type);
        fields.required("DimensionName", &mut self.dimension_name);
    }
}

impl contract::convert::Record for EcsContainerOverride {
    const NAME: &'static str = "EcsContainerOverride";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Command", &mut self.command);
        fields.optional("Cpu", &mut self.cpu);
        fields.optional("Environment", &mut self.environment);
        fields.optional("EnvironmentFiles", &mut self.environment_files);
        fields.optional("Memory", &mut self.memory);
        fields.optional("MemoryReservation", &mut self.memory_reservation);
        fields.optional("Name", &mut self.name);
        fields.optional("ResourceRequirements", &mut self.resource_requirements);
    }
}

impl contract::convert::Record for EcsEnvironmentFile {
    const NAME: &'static str = "EcsEnvironmentFile";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("type", &mut self.r#type);
        fields.required("value", &mut self.value);
    }
}

impl contract::convert::Record for EcsEnvironmentVariable {
    const NAME: &'static str = "EcsEnvironmentVariable";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("name", &mut self.name);
        fields.optional("value", &mut self.value);
    }
}

impl contract::convert::Record for EcsEphemeralStorage {
    const NAME: &'static str = "EcsEphemeralStorage";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("sizeInGiB", &mut self.size_in_gi_b);
    }
}

impl contract::convert::Record for EcsInferenceAcceleratorOverride {
    const NAME: &'static str = "EcsInferenceAcceleratorOverride";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("deviceName", &mut self.device_name);
        fields.optional("deviceType", &mut self.device_type);
    }
}

impl contract::convert::Record for EcsResourceRequirement {
    const NAME: &'static str = "EcsResourceRequirement";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("type", &mut self.r#type);
        fields.required("value", &mut self.value);
    }
}

impl contract::convert::Record for EcsTaskOverride {
    const NAME: &'static str = "EcsTaskOverride";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ContainerOverrides", &mut self.container_overrides);
        fields.optional("Cpu", &mut self.cpu);
        fields.optional("EphemeralStorage", &mut self.ephemeral_storage);
        fields.optional("ExecutionRoleArn", &mut self.execution_role_arn);
        fields.optional("InferenceAcceleratorOverrides", &mut self.inference_accelerator_overrides);
        fields.optional("Memory", &mut self.memory);
        fields.optional("TaskRoleArn", &mut self.task_role_arn);
    }
}

impl contract::convert::Record for Filter {
    const NAME: &'static str = "Filter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Pattern", &mut self.pattern);
    }
}

impl contract::convert::Record for FilterCriteria {
    const NAME: &'static str = "FilterCriteria";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filters", &mut self.filters);
    }
}

impl contract::convert::Record for FirehoseLogDestination {
    const NAME: &'static str = "FirehoseLogDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DeliveryStreamArn", &mut self.delivery_stream_arn);
    }
}

impl contract::convert::Record for FirehoseLogDestinationParameters {
    const NAME: &'static str = "FirehoseLogDestinationParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DeliveryStreamArn", &mut self.delivery_stream_arn);
    }
}

impl contract::convert::Record for InternalException {
    const NAME: &'static str = "InternalException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("message", &mut self.message);
        fields.optional("retryAfterSeconds", &mut self.retry_after_seconds);
    }
}

impl contract::convert::Record for ListPipesRequest {
    const NAME: &'static str = "ListPipesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("DesiredState", &mut self.desired_state);
        fields.optional("CurrentState", &mut self.current_state);
        fields.optional("SourcePrefix", &mut self.source_prefix);
        fields.optional("TargetPrefix", &mut self.target_prefix);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListPipesResponse {
    const NAME: &'static str = "ListPipesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Pipes", &mut self.pipes);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTagsForResourceRequest {
    const NAME: &'static str = "ListTagsForResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("resourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for ListTagsForResourceResponse {
    const NAME: &'static str = "ListTagsForResourceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("tags", &mut self.tags);
    }
}

impl From<MQBrokerAccessCredentials> for Value {
    fn from(it: MQBrokerAccessCredentials) -> Self {
        match it {
            MQBrokerAccessCredentials::BasicAuth(value) => variant("BasicAuth", value),
        }
    }
}

impl TryFrom<Value> for MQBrokerAccessCredentials {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("MQBrokerAccessCredentials", value)? {
            ("BasicAuth", value) => Ok(Self::BasicAuth(value.try_into()?)),
            _ => Err(unknown_variant("MQBrokerAccessCredentials")),
        }
    }
}

impl From<MSKAccessCredentials> for Value {
    fn from(it: MSKAccessCredentials) -> Self {
        match it {
            MSKAccessCredentials::SaslScram512Auth(value) => variant("SaslScram512Auth", value),
            MSKAccessCredentials::ClientCertificateTlsAuth(value) => variant("ClientCertificateTlsAuth", value),
        }
    }
}

impl TryFrom<Value> for MSKAccessCredentials {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("MSKAccessCredentials", value)? {
            ("SaslScram512Auth", value) => Ok(Self::SaslScram512Auth(value.try_into()?)),
            ("ClientCertificateTlsAuth", value) => Ok(Self::ClientCertificateTlsAuth(value.try_into()?)),
            _ => Err(unknown_variant("MSKAccessCredentials")),
        }
    }
}

impl contract::convert::Record for MultiMeasureAttributeMapping {
    const NAME: &'static str = "MultiMeasureAttributeMapping";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MeasureValue", &mut self.measure_value);
        fields.required("MeasureValueType", &mut self.measure_value_type);
        fields.required("MultiMeasureAttributeName", &mut self.multi_measure_attribute_name);
    }
}

impl contract::convert::Record for MultiMeasureMapping {
    const NAME: &'static str = "MultiMeasureMapping";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MultiMeasureName", &mut self.multi_measure_name);
        fields.required("MultiMeasureAttributeMappings", &mut self.multi_measure_attribute_mappings);
    }
}

impl contract::convert::Record for NetworkConfiguration {
    const NAME: &'static str = "NetworkConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("awsvpcConfiguration", &mut self.awsvpc_configuration);
    }
}

impl contract::convert::Record for NotFoundException {
    const NAME: &'static str = "NotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for Pipe {
    const NAME: &'static str = "Pipe";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Arn", &mut self.arn);
        fields.optional("DesiredState", &mut self.desired_state);
        fields.optional("CurrentState", &mut self.current_state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("Source", &mut self.source);
        fields.optional("Target", &mut self.target);
        fields.optional("Enrichment", &mut self.enrichment);
    }
}

impl contract::convert::Record for PipeEnrichmentHttpParameters {
    const NAME: &'static str = "PipeEnrichmentHttpParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PathParameterValues", &mut self.path_parameter_values);
        fields.optional("HeaderParameters", &mut self.header_parameters);
        fields.optional("QueryStringParameters", &mut self.query_string_parameters);
    }
}

impl contract::convert::Record for PipeEnrichmentParameters {
    const NAME: &'static str = "PipeEnrichmentParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InputTemplate", &mut self.input_template);
        fields.optional("HttpParameters", &mut self.http_parameters);
    }
}

impl contract::convert::Record for PipeLogConfiguration {
    const NAME: &'static str = "PipeLogConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3LogDestination", &mut self.s3_log_destination);
        fields.optional("FirehoseLogDestination", &mut self.firehose_log_destination);
        fields.optional("CloudwatchLogsLogDestination", &mut self.cloudwatch_logs_log_destination);
        fields.optional("Level", &mut self.level);
        fields.optional("IncludeExecutionData", &mut self.include_execution_data);
    }
}

impl contract::convert::Record for PipeLogConfigurationParameters {
    const NAME: &'static str = "PipeLogConfigurationParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3LogDestination", &mut self.s3_log_destination);
        fields.optional("FirehoseLogDestination", &mut self.firehose_log_destination);
        fields.optional("CloudwatchLogsLogDestination", &mut self.cloudwatch_logs_log_destination);
        fields.required("Level", &mut self.level);
        fields.optional("IncludeExecutionData", &mut self.include_execution_data);
    }
}

impl contract::convert::Record for PipeSourceActiveMQBrokerParameters {
    const NAME: &'static str = "PipeSourceActiveMQBrokerParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.required("QueueName", &mut self.queue_name);
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
    }
}

impl contract::convert::Record for PipeSourceDynamoDBStreamParameters {
    const NAME: &'static str = "PipeSourceDynamoDBStreamParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("OnPartialBatchItemFailure", &mut self.on_partial_batch_item_failure);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
        fields.optional("MaximumRecordAgeInSeconds", &mut self.maximum_record_age_in_seconds);
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
        fields.optional("ParallelizationFactor", &mut self.parallelization_factor);
        fields.required("StartingPosition", &mut self.starting_position);
    }
}

impl contract::convert::Record for PipeSourceKinesisStreamParameters {
    const NAME: &'static str = "PipeSourceKinesisStreamParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("OnPartialBatchItemFailure", &mut self.on_partial_batch_item_failure);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
        fields.optional("MaximumRecordAgeInSeconds", &mut self.maximum_record_age_in_seconds);
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
        fields.optional("ParallelizationFactor", &mut self.parallelization_factor);
        fields.required("StartingPosition", &mut self.starting_position);
        fields.optional("StartingPositionTimestamp", &mut self.starting_position_timestamp);
    }
}

impl contract::convert::Record for PipeSourceManagedStreamingKafkaParameters {
    const NAME: &'static str = "PipeSourceManagedStreamingKafkaParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TopicName", &mut self.topic_name);
        fields.optional("StartingPosition", &mut self.starting_position);
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
        fields.optional("ConsumerGroupID", &mut self.consumer_group_id);
        fields.optional("Credentials", &mut self.credentials);
    }
}

impl contract::convert::Record for PipeSourceParameters {
    const NAME: &'static str = "PipeSourceParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FilterCriteria", &mut self.filter_criteria);
        fields.optional("KinesisStreamParameters", &mut self.kinesis_stream_parameters);
        fields.optional("DynamoDBStreamParameters", &mut self.dynamo_db_stream_parameters);
        fields.optional("SqsQueueParameters", &mut self.sqs_queue_parameters);
        fields.optional("ActiveMQBrokerParameters", &mut self.active_mq_broker_parameters);
        fields.optional("RabbitMQBrokerParameters", &mut self.rabbit_mq_broker_parameters);
        fields.optional("ManagedStreamingKafkaParameters", &mut self.managed_streaming_kafka_parameters);
        fields.optional("SelfManagedKafkaParameters", &mut self.self_managed_kafka_parameters);
    }
}

impl contract::convert::Record for PipeSourceRabbitMQBrokerParameters {
    const NAME: &'static str = "PipeSourceRabbitMQBrokerParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.required("QueueName", &mut self.queue_name);
        fields.optional("VirtualHost", &mut self.virtual_host);
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
    }
}

impl contract::convert::Record for PipeSourceSelfManagedKafkaParameters {
    const NAME: &'static str = "PipeSourceSelfManagedKafkaParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TopicName", &mut self.topic_name);
        fields.optional("StartingPosition", &mut self.starting_position);
        fields.optional("AdditionalBootstrapServers", &mut self.additional_bootstrap_servers);
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
        fields.optional("ConsumerGroupID", &mut self.consumer_group_id);
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("ServerRootCaCertificate", &mut self.server_root_ca_certificate);
        fields.optional("Vpc", &mut self.vpc);
    }
}

impl contract::convert::Record for PipeSourceSqsQueueParameters {
    const NAME: &'static str = "PipeSourceSqsQueueParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
    }
}

impl contract::convert::Record for PipeTargetBatchJobParameters {
    const NAME: &'static str = "PipeTargetBatchJobParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("JobDefinition", &mut self.job_definition);
        fields.required("JobName", &mut self.job_name);
        fields.optional("ArrayProperties", &mut self.array_properties);
        fields.optional("RetryStrategy", &mut self.retry_strategy);
        fields.optional("ContainerOverrides", &mut self.container_overrides);
        fields.optional("DependsOn", &mut self.depends_on);
        fields.optional("Parameters", &mut self.parameters);
    }
}

impl contract::convert::Record for PipeTargetCloudWatchLogsParameters {
    const NAME: &'static str = "PipeTargetCloudWatchLogsParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LogStreamName", &mut self.log_stream_name);
        fields.optional("Timestamp", &mut self.timestamp);
    }
}

impl contract::convert::Record for PipeTargetEcsTaskParameters {
    const NAME: &'static str = "PipeTargetEcsTaskParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TaskDefinitionArn", &mut self.task_definition_arn);
        fields.optional("TaskCount", &mut self.task_count);
        fields.optional("LaunchType", &mut self.launch_type);
        fields.optional("NetworkConfiguration", &mut self.network_configuration);
        fields.optional("PlatformVersion", &mut self.platform_version);
        fields.optional("Group", &mut self.group);
        fields.optional("CapacityProviderStrategy", &mut self.capacity_provider_strategy);
        fields.optional("EnableECSManagedTags", &mut self.enable_ecs_managed_tags);
        fields.optional("EnableExecuteCommand", &mut self.enable_execute_command);
        fields.optional("PlacementConstraints", &mut self.placement_constraints);
        fields.optional("PlacementStrategy", &mut self.placement_strategy);
        fields.optional("PropagateTags", &mut self.propagate_tags);
        fields.optional("ReferenceId", &mut self.reference_id);
        fields.optional("Overrides", &mut self.overrides);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for PipeTargetEventBridgeEventBusParameters {
    const NAME: &'static str = "PipeTargetEventBridgeEventBusParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EndpointId", &mut self.endpoint_id);
        fields.optional("DetailType", &mut self.detail_type);
        fields.optional("Source", &mut self.source);
        fields.optional("Resources", &mut self.resources);
        fields.optional("Time", &mut self.time);
    }
}

impl contract::convert::Record for PipeTargetHttpParameters {
    const NAME: &'static str = "PipeTargetHttpParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PathParameterValues", &mut self.path_parameter_values);
        fields.optional("HeaderParameters", &mut self.header_parameters);
        fields.optional("QueryStringParameters", &mut self.query_string_parameters);
    }
}

impl contract::convert::Record for PipeTargetKinesisStreamParameters {
    const NAME: &'static str = "PipeTargetKinesisStreamParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PartitionKey", &mut self.partition_key);
    }
}

impl contract::convert::Record for PipeTargetLambdaFunctionParameters {
    const NAME: &'static str = "PipeTargetLambdaFunctionParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InvocationType", &mut self.invocation_type);
    }
}

impl contract::convert::Record for PipeTargetParameters {
    const NAME: &'static str = "PipeTargetParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InputTemplate", &mut self.input_template);
        fields.optional("LambdaFunctionParameters", &mut self.lambda_function_parameters);
        fields.optional("StepFunctionStateMachineParameters", &mut self.step_function_state_machine_parameters);
        fields.optional("KinesisStreamParameters", &mut self.kinesis_stream_parameters);
        fields.optional("EcsTaskParameters", &mut self.ecs_task_parameters);
        fields.optional("BatchJobParameters", &mut self.batch_job_parameters);
        fields.optional("SqsQueueParameters", &mut self.sqs_queue_parameters);
        fields.optional("HttpParameters", &mut self.http_parameters);
        fields.optional("RedshiftDataParameters", &mut self.redshift_data_parameters);
        fields.optional("SageMakerPipelineParameters", &mut self.sage_maker_pipeline_parameters);
        fields.optional("EventBridgeEventBusParameters", &mut self.event_bridge_event_bus_parameters);
        fields.optional("CloudWatchLogsParameters", &mut self.cloud_watch_logs_parameters);
        fields.optional("TimestreamParameters", &mut self.timestream_parameters);
    }
}

impl contract::convert::Record for PipeTargetRedshiftDataParameters {
    const NAME: &'static str = "PipeTargetRedshiftDataParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SecretManagerArn", &mut self.secret_manager_arn);
        fields.required("Database", &mut self.database);
        fields.optional("DbUser", &mut self.db_user);
        fields.optional("StatementName", &mut self.statement_name);
        fields.optional("WithEvent", &mut self.with_event);
        fields.required("Sqls", &mut self.sqls);
    }
}

impl contract::convert::Record for PipeTargetSageMakerPipelineParameters {
    const NAME: &'static str = "PipeTargetSageMakerPipelineParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PipelineParameterList", &mut self.pipeline_parameter_list);
    }
}

impl contract::convert::Record for PipeTargetSqsQueueParameters {
    const NAME: &'static str = "PipeTargetSqsQueueParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MessageGroupId", &mut self.message_group_id);
        fields.optional("MessageDeduplicationId", &mut self.message_deduplication_id);
    }
}

impl contract::convert::Record for PipeTargetStateMachineParameters {
    const NAME: &'static str = "PipeTargetStateMachineParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InvocationType", &mut self.invocation_type);
    }
}

impl contract::convert::Record for PipeTargetTimestreamParameters {
    const NAME: &'static str = "PipeTargetTimestreamParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TimeValue", &mut self.time_value);
        fields.optional("EpochTimeUnit", &mut self.epoch_time_unit);
        fields.optional("TimeFieldType", &mut self.time_field_type);
        fields.optional("TimestampFormat", &mut self.timestamp_format);
        fields.required("VersionValue", &mut self.version_value);
        fields.required("DimensionMappings", &mut self.dimension_mappings);
        fields.optional("SingleMeasureMappings", &mut self.single_measure_mappings);
        fields.optional("MultiMeasureMappings", &mut self.multi_measure_mappings);
    }
}

impl contract::convert::Record for PlacementConstraint {
    const NAME: &'static str = "PlacementConstraint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("type", &mut self.r#type);
        fields.optional("expression", &mut self.expression);
    }
}

impl contract::convert::Record for PlacementStrategy {
    const NAME: &'static str = "PlacementStrategy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("type", &mut self.r#type);
        fields.optional("field", &mut self.field);
    }
}

impl contract::convert::Record for S3LogDestination {
    const NAME: &'static str = "S3LogDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BucketName", &mut self.bucket_name);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("BucketOwner", &mut self.bucket_owner);
        fields.optional("OutputFormat", &mut self.output_format);
    }
}

impl contract::convert::Record for S3LogDestinationParameters {
    const NAME: &'static str = "S3LogDestinationParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BucketName", &mut self.bucket_name);
        fields.required("BucketOwner", &mut self.bucket_owner);
        fields.optional("OutputFormat", &mut self.output_format);
        fields.optional("Prefix", &mut self.prefix);
    }
}

impl contract::convert::Record for SageMakerPipelineParameter {
    const NAME: &'static str = "SageMakerPipelineParameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Value", &mut self.value);
    }
}

impl From<SelfManagedKafkaAccessConfigurationCredentials> for Value {
    fn from(it: SelfManagedKafkaAccessConfigurationCredentials) -> Self {
        match it {
            SelfManagedKafkaAccessConfigurationCredentials::BasicAuth(value) => variant("BasicAuth", value),
            SelfManagedKafkaAccessConfigurationCredentials::SaslScram512Auth(value) => {
                variant("SaslScram512Auth", value)
            }
            SelfManagedKafkaAccessConfigurationCredentials::SaslScram256Auth(value) => {
                variant("SaslScram256Auth", value)
            }
            SelfManagedKafkaAccessConfigurationCredentials::ClientCertificateTlsAuth(value) => {
                variant("ClientCertificateTlsAuth", value)
            }
        }
    }
}

impl TryFrom<Value> for SelfManagedKafkaAccessConfigurationCredentials {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("SelfManagedKafkaAccessConfigurationCredentials", value)? {
            ("BasicAuth", value) => Ok(Self::BasicAuth(value.try_into()?)),
            ("SaslScram512Auth", value) => Ok(Self::SaslScram512Auth(value.try_into()?)),
            ("SaslScram256Auth", value) => Ok(Self::SaslScram256Auth(value.try_into()?)),
            ("ClientCertificateTlsAuth", value) => Ok(Self::ClientCertificateTlsAuth(value.try_into()?)),
            _ => Err(unknown_variant("SelfManagedKafkaAccessConfigurationCredentials")),
        }
    }
}

impl contract::convert::Record for SelfManagedKafkaAccessConfigurationVpc {
    const NAME: &'static str = "SelfManagedKafkaAccessConfigurationVpc";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Subnets", &mut self.subnets);
        fields.optional("SecurityGroup", &mut self.security_group);
    }
}

impl contract::convert::Record for ServiceQuotaExceededException {
    const NAME: &'static str = "ServiceQuotaExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("message", &mut self.message);
        fields.required("resourceId", &mut self.resource_id);
        fields.required("resourceType", &mut self.resource_type);
        fields.required("serviceCode", &mut self.service_code);
        fields.required("quotaCode", &mut self.quota_code);
    }
}

impl contract::convert::Record for SingleMeasureMapping {
    const NAME: &'static str = "SingleMeasureMapping";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MeasureValue", &mut self.measure_value);
        fields.required("MeasureValueType", &mut self.measure_value_type);
        fields.required("MeasureName", &mut self.measure_name);
    }
}

impl contract::convert::Record for StartPipeRequest {
    const NAME: &'static str = "StartPipeRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for StartPipeResponse {
    const NAME: &'static str = "StartPipeResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("DesiredState", &mut self.desired_state);
        fields.optional("CurrentState", &mut self.current_state);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for StopPipeRequest {
    const NAME: &'static str = "StopPipeRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for StopPipeResponse {
    const NAME: &'static str = "StopPipeResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("DesiredState", &mut self.desired_state);
        fields.optional("CurrentState", &mut self.current_state);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
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

impl contract::convert::Record for TagResourceRequest {
    const NAME: &'static str = "TagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("resourceArn", &mut self.resource_arn);
        fields.required("tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagResourceResponse {
    const NAME: &'static str = "TagResourceResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ThrottlingException {
    const NAME: &'static str = "ThrottlingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("message", &mut self.message);
        fields.optional("serviceCode", &mut self.service_code);
        fields.optional("quotaCode", &mut self.quota_code);
        fields.optional("retryAfterSeconds", &mut self.retry_after_seconds);
    }
}

impl contract::convert::Record for UntagResourceRequest {
    const NAME: &'static str = "UntagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("resourceArn", &mut self.resource_arn);
        fields.required("tagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagResourceResponse {
    const NAME: &'static str = "UntagResourceResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdatePipeRequest {
    const NAME: &'static str = "UpdatePipeRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("DesiredState", &mut self.desired_state);
        fields.optional("SourceParameters", &mut self.source_parameters);
        fields.optional("Enrichment", &mut self.enrichment);
        fields.optional("EnrichmentParameters", &mut self.enrichment_parameters);
        fields.optional("Target", &mut self.target);
        fields.optional("TargetParameters", &mut self.target_parameters);
        fields.required("RoleArn", &mut self.role_arn);
        fields.optional("LogConfiguration", &mut self.log_configuration);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
    }
}

impl contract::convert::Record for UpdatePipeResponse {
    const NAME: &'static str = "UpdatePipeResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("DesiredState", &mut self.desired_state);
        fields.optional("CurrentState", &mut self.current_state);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for UpdatePipeSourceActiveMQBrokerParameters {
    const NAME: &'static str = "UpdatePipeSourceActiveMQBrokerParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
    }
}

impl contract::convert::Record for UpdatePipeSourceDynamoDBStreamParameters {
    const NAME: &'static str = "UpdatePipeSourceDynamoDBStreamParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("OnPartialBatchItemFailure", &mut self.on_partial_batch_item_failure);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
        fields.optional("MaximumRecordAgeInSeconds", &mut self.maximum_record_age_in_seconds);
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
        fields.optional("ParallelizationFactor", &mut self.parallelization_factor);
    }
}

impl contract::convert::Record for UpdatePipeSourceKinesisStreamParameters {
    const NAME: &'static str = "UpdatePipeSourceKinesisStreamParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("OnPartialBatchItemFailure", &mut self.on_partial_batch_item_failure);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
        fields.optional("MaximumRecordAgeInSeconds", &mut self.maximum_record_age_in_seconds);
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
        fields.optional("ParallelizationFactor", &mut self.parallelization_factor);
    }
}

impl contract::convert::Record for UpdatePipeSourceManagedStreamingKafkaParameters {
    const NAME: &'static str = "UpdatePipeSourceManagedStreamingKafkaParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
    }
}

impl contract::convert::Record for UpdatePipeSourceParameters {
    const NAME: &'static str = "UpdatePipeSourceParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FilterCriteria", &mut self.filter_criteria);
        fields.optional("KinesisStreamParameters", &mut self.kinesis_stream_parameters);
        fields.optional("DynamoDBStreamParameters", &mut self.dynamo_db_stream_parameters);
        fields.optional("SqsQueueParameters", &mut self.sqs_queue_parameters);
        fields.optional("ActiveMQBrokerParameters", &mut self.active_mq_broker_parameters);
        fields.optional("RabbitMQBrokerParameters", &mut self.rabbit_mq_broker_parameters);
        fields.optional("ManagedStreamingKafkaParameters", &mut self.managed_streaming_kafka_parameters);
        fields.optional("SelfManagedKafkaParameters", &mut self.self_managed_kafka_parameters);
    }
}

impl contract::convert::Record for UpdatePipeSourceRabbitMQBrokerParameters {
    const NAME: &'static str = "UpdatePipeSourceRabbitMQBrokerParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
    }
}

impl contract::convert::Record for UpdatePipeSourceSelfManagedKafkaParameters {
    const NAME: &'static str = "UpdatePipeSourceSelfManagedKafkaParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("ServerRootCaCertificate", &mut self.server_root_ca_certificate);
        fields.optional("Vpc", &mut self.vpc);
    }
}

impl contract::convert::Record for UpdatePipeSourceSqsQueueParameters {
    const NAME: &'static str = "UpdatePipeSourceSqsQueueParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
    }
}

impl contract::convert::Record for ValidationException {
    const NAME: &'static str = "ValidationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("fieldList", &mut self.field_list);
    }
}

impl contract::convert::Record for ValidationExceptionField {
    const NAME: &'static str = "ValidationExceptionField";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("name", &mut self.name);
        fields.required("message", &mut self.message);
    }
}

contract::readable! { AwsVpcConfiguration
BatchArrayProperties
BatchContainerOverrides
BatchEnvironmentVariable
BatchJobDependency
BatchResourceRequirement
BatchRetryStrategy
CapacityProviderStrategyItem
CloudwatchLogsLogDestination
CloudwatchLogsLogDestinationParameters
ConflictException
CreatePipeRequest
CreatePipeResponse
DeadLetterConfig
DeletePipeRequest
DeletePipeResponse
DescribePipeRequest
DescribePipeResponse
DimensionMapping
EcsContainerOverride
EcsEnvironmentFile
EcsEnvironmentVariable
EcsEphemeralStorage
EcsInferenceAcceleratorOverride
EcsResourceRequirement
EcsTaskOverride
Filter
FilterCriteria
FirehoseLogDestination
FirehoseLogDestinationParameters
InternalException
ListPipesRequest
ListPipesResponse
ListTagsForResourceRequest
ListTagsForResourceResponse
MultiMeasureAttributeMapping
MultiMeasureMapping
NetworkConfiguration
NotFoundException
Pipe
PipeEnrichmentHttpParameters
PipeEnrichmentParameters
PipeLogConfiguration
PipeLogConfigurationParameters
PipeSourceActiveMQBrokerParameters
PipeSourceDynamoDBStreamParameters
PipeSourceKinesisStreamParameters
PipeSourceManagedStreamingKafkaParameters
PipeSourceParameters
PipeSourceRabbitMQBrokerParameters
PipeSourceSelfManagedKafkaParameters
PipeSourceSqsQueueParameters
PipeTargetBatchJobParameters
PipeTargetCloudWatchLogsParameters
PipeTargetEcsTaskParameters
PipeTargetEventBridgeEventBusParameters
PipeTargetHttpParameters
PipeTargetKinesisStreamParameters
PipeTargetLambdaFunctionParameters
PipeTargetParameters
PipeTargetRedshiftDataParameters
PipeTargetSageMakerPipelineParameters
PipeTargetSqsQueueParameters
PipeTargetStateMachineParameters
PipeTargetTimestreamParameters
PlacementConstraint
PlacementStrategy
S3LogDestination
S3LogDestinationParameters
SageMakerPipelineParameter
SelfManagedKafkaAccessConfigurationVpc
ServiceQuotaExceededException
SingleMeasureMapping
StartPipeRequest
StartPipeResponse
StopPipeRequest
StopPipeResponse
Tag
TagResourceRequest
TagResourceResponse
ThrottlingException
UntagResourceRequest
UntagResourceResponse
UpdatePipeRequest
UpdatePipeResponse
UpdatePipeSourceActiveMQBrokerParameters
UpdatePipeSourceDynamoDBStreamParameters
UpdatePipeSourceKinesisStreamParameters
UpdatePipeSourceManagedStreamingKafkaParameters
UpdatePipeSourceParameters
UpdatePipeSourceRabbitMQBrokerParameters
UpdatePipeSourceSelfManagedKafkaParameters
UpdatePipeSourceSqsQueueParameters
ValidationException
ValidationExceptionField }
