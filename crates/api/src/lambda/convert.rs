// Generated from `models/lambda.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AcceleratorConfig {
    const NAME: &'static str = "AcceleratorConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AcceleratorMemorySize", &mut self.accelerator_memory_size);
    }
}

impl contract::convert::Record for AccountLimit {
    const NAME: &'static str = "AccountLimit";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TotalCodeSize", &mut self.total_code_size);
        fields.optional("CodeSizeUnzipped", &mut self.code_size_unzipped);
        fields.optional("CodeSizeZipped", &mut self.code_size_zipped);
        fields.optional("ConcurrentExecutions", &mut self.concurrent_executions);
        fields.optional("UnreservedConcurrentExecutions", &mut self.unreserved_concurrent_executions);
    }
}

impl contract::convert::Record for AccountUsage {
    const NAME: &'static str = "AccountUsage";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TotalCodeSize", &mut self.total_code_size);
        fields.optional("FunctionCount", &mut self.function_count);
    }
}

impl contract::convert::Record for AddLayerVersionPermissionRequest {
    const NAME: &'static str = "AddLayerVersionPermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LayerName", &mut self.layer_name);
        fields.required("VersionNumber", &mut self.version_number);
        fields.required("StatementId", &mut self.statement_id);
        fields.required("Action", &mut self.action);
        fields.required("Principal", &mut self.principal);
        fields.optional("OrganizationId", &mut self.organization_id);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for AddLayerVersionPermissionResponse {
    const NAME: &'static str = "AddLayerVersionPermissionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Statement", &mut self.statement);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for AddPermissionRequest {
    const NAME: &'static str = "AddPermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("StatementId", &mut self.statement_id);
        fields.required("Action", &mut self.action);
        fields.required("Principal", &mut self.principal);
        fields.optional("SourceArn", &mut self.source_arn);
        fields.optional("FunctionUrlAuthType", &mut self.function_url_auth_type);
        fields.optional("InvokedViaFunctionUrl", &mut self.invoked_via_function_url);
        fields.optional("SourceAccount", &mut self.source_account);
        fields.optional("EventSourceToken", &mut self.event_source_token);
        fields.optional("Qualifier", &mut self.qualifier);
        fields.optional("RevisionId", &mut self.revision_id);
        fields.optional("PrincipalOrgID", &mut self.principal_org_id);
    }
}

impl contract::convert::Record for AddPermissionResponse {
    const NAME: &'static str = "AddPermissionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Statement", &mut self.statement);
    }
}

impl contract::convert::Record for AliasConfiguration {
    const NAME: &'static str = "AliasConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AliasArn", &mut self.alias_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("FunctionVersion", &mut self.function_version);
        fields.optional("Description", &mut self.description);
        fields.optional("RoutingConfig", &mut self.routing_config);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for AliasLimitExceededException {
    const NAME: &'static str = "AliasLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for AliasRoutingConfiguration {
    const NAME: &'static str = "AliasRoutingConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AdditionalVersionWeights", &mut self.additional_version_weights);
    }
}

impl contract::convert::Record for AllowedPublishers {
    const NAME: &'static str = "AllowedPublishers";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SigningProfileVersionArns", &mut self.signing_profile_version_arns);
    }
}

impl contract::convert::Record for AmazonManagedKafkaEventSourceConfig {
    const NAME: &'static str = "AmazonManagedKafkaEventSourceConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConsumerGroupId", &mut self.consumer_group_id);
        fields.optional("SchemaRegistryConfig", &mut self.schema_registry_config);
    }
}

impl contract::convert::Record for CallbackDetails {
    const NAME: &'static str = "CallbackDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CallbackId", &mut self.callback_id);
        fields.optional("Result", &mut self.result);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for CallbackFailedDetails {
    const NAME: &'static str = "CallbackFailedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Error", &mut self.error);
    }
}

impl contract::convert::Record for CallbackOptions {
    const NAME: &'static str = "CallbackOptions";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TimeoutSeconds", &mut self.timeout_seconds);
        fields.optional("HeartbeatTimeoutSeconds", &mut self.heartbeat_timeout_seconds);
    }
}

impl contract::convert::Record for CallbackStartedDetails {
    const NAME: &'static str = "CallbackStartedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CallbackId", &mut self.callback_id);
        fields.optional("HeartbeatTimeout", &mut self.heartbeat_timeout);
        fields.optional("Timeout", &mut self.timeout);
    }
}

impl contract::convert::Record for CallbackSucceededDetails {
    const NAME: &'static str = "CallbackSucceededDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Result", &mut self.result);
    }
}

impl contract::convert::Record for CallbackTimedOutDetails {
    const NAME: &'static str = "CallbackTimedOutDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Error", &mut self.error);
    }
}

impl contract::convert::Record for CallbackTimeoutException {
    const NAME: &'static str = "CallbackTimeoutException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for CapacityProvider {
    const NAME: &'static str = "CapacityProvider";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProviderArn", &mut self.capacity_provider_arn);
        fields.required("State", &mut self.state);
        fields.required("VpcConfig", &mut self.vpc_config);
        fields.required("PermissionsConfig", &mut self.permissions_config);
        fields.optional("InstanceRequirements", &mut self.instance_requirements);
        fields.optional("CapacityProviderScalingConfig", &mut self.capacity_provider_scaling_config);
        fields.optional("KmsKeyArn", &mut self.kms_key_arn);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("PropagateTags", &mut self.propagate_tags);
        fields.optional("TelemetryConfig", &mut self.telemetry_config);
    }
}

impl contract::convert::Record for CapacityProviderConfig {
    const NAME: &'static str = "CapacityProviderConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required(
            "LambdaManagedInstancesCapacityProviderConfig",
            &mut self.lambda_managed_instances_capacity_provider_config,
        );
    }
}

impl contract::convert::Record for CapacityProviderLimitExceededException {
    const NAME: &'static str = "CapacityProviderLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CapacityProviderLoggingConfig {
    const NAME: &'static str = "CapacityProviderLoggingConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SystemLogLevel", &mut self.system_log_level);
        fields.optional("LogGroup", &mut self.log_group);
    }
}

impl contract::convert::Record for CapacityProviderPermissionsConfig {
    const NAME: &'static str = "CapacityProviderPermissionsConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProviderOperatorRoleArn", &mut self.capacity_provider_operator_role_arn);
    }
}

impl contract::convert::Record for CapacityProviderScalingConfig {
    const NAME: &'static str = "CapacityProviderScalingConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaxVCpuCount", &mut self.max_v_cpu_count);
        fields.optional("ScalingMode", &mut self.scaling_mode);
        fields.optional("ScalingPolicies", &mut self.scaling_policies);
    }
}

impl contract::convert::Record for CapacityProviderTelemetryConfig {
    const NAME: &'static str = "CapacityProviderTelemetryConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LoggingConfig", &mut self.logging_config);
    }
}

impl contract::convert::Record for CapacityProviderVpcConfig {
    const NAME: &'static str = "CapacityProviderVpcConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SubnetIds", &mut self.subnet_ids);
        fields.required("SecurityGroupIds", &mut self.security_group_ids);
    }
}

impl contract::convert::Record for ChainedInvokeDetails {
    const NAME: &'static str = "ChainedInvokeDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Result", &mut self.result);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for ChainedInvokeFailedDetails {
    const NAME: &'static str = "ChainedInvokeFailedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Error", &mut self.error);
    }
}

impl contract::convert::Record for ChainedInvokeOptions {
    const NAME: &'static str = "ChainedInvokeOptions";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("TenantId", &mut self.tenant_id);
        fields.optional("XAmznTraceId", &mut self.x_amzn_trace_id);
    }
}

impl contract::convert::Record for ChainedInvokeStartedDetails {
    const NAME: &'static str = "ChainedInvokeStartedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("TenantId", &mut self.tenant_id);
        fields.optional("Input", &mut self.input);
        fields.optional("ExecutedVersion", &mut self.executed_version);
        fields.optional("DurableExecutionArn", &mut self.durable_execution_arn);
    }
}

impl contract::convert::Record for ChainedInvokeStoppedDetails {
    const NAME: &'static str = "ChainedInvokeStoppedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Error", &mut self.error);
    }
}

impl contract::convert::Record for ChainedInvokeSucceededDetails {
    const NAME: &'static str = "ChainedInvokeSucceededDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Result", &mut self.result);
    }
}

impl contract::convert::Record for ChainedInvokeTimedOutDetails {
    const NAME: &'static str = "ChainedInvokeTimedOutDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Error", &mut self.error);
    }
}

impl contract::convert::Record for CheckpointDurableExecutionRequest {
    const NAME: &'static str = "CheckpointDurableExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DurableExecutionArn", &mut self.durable_execution_arn);
        fields.required("CheckpointToken", &mut self.checkpoint_token);
        fields.optional("Updates", &mut self.updates);
        fields.optional("ClientToken", &mut self.client_token);
    }
}

impl contract::convert::Record for CheckpointDurableExecutionResponse {
    const NAME: &'static str = "CheckpointDurableExecutionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CheckpointToken", &mut self.checkpoint_token);
        fields.required("NewExecutionState", &mut self.new_execution_state);
    }
}

impl contract::convert::Record for CheckpointUpdatedExecutionState {
    const NAME: &'static str = "CheckpointUpdatedExecutionState";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Operations", &mut self.operations);
        fields.optional("NextMarker", &mut self.next_marker);
    }
}

impl contract::convert::Record for CodeArtifactUserDeletedException {
    const NAME: &'static str = "CodeArtifactUserDeletedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CodeArtifactUserFailedException {
    const NAME: &'static str = "CodeArtifactUserFailedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CodeArtifactUserPendingException {
    const NAME: &'static str = "CodeArtifactUserPendingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CodeSigningConfig {
    const NAME: &'static str = "CodeSigningConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CodeSigningConfigId", &mut self.code_signing_config_id);
        fields.required("CodeSigningConfigArn", &mut self.code_signing_config_arn);
        fields.optional("Description", &mut self.description);
        fields.required("AllowedPublishers", &mut self.allowed_publishers);
        fields.required("CodeSigningPolicies", &mut self.code_signing_policies);
        fields.required("LastModified", &mut self.last_modified);
    }
}

impl contract::convert::Record for CodeSigningConfigNotFoundException {
    const NAME: &'static str = "CodeSigningConfigNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for CodeSigningPolicies {
    const NAME: &'static str = "CodeSigningPolicies";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UntrustedArtifactOnDeployment", &mut self.untrusted_artifact_on_deployment);
    }
}

impl contract::convert::Record for CodeStorageExceededException {
    const NAME: &'static str = "CodeStorageExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CodeVerificationFailedException {
    const NAME: &'static str = "CodeVerificationFailedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for Concurrency {
    const NAME: &'static str = "Concurrency";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReservedConcurrentExecutions", &mut self.reserved_concurrent_executions);
    }
}

impl contract::convert::Record for ContextDetails {
    const NAME: &'static str = "ContextDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplayChildren", &mut self.replay_children);
        fields.optional("Result", &mut self.result);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for ContextFailedDetails {
    const NAME: &'static str = "ContextFailedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Error", &mut self.error);
    }
}

impl contract::convert::Record for ContextOptions {
    const NAME: &'static str = "ContextOptions";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplayChildren", &mut self.replay_children);
    }
}

impl contract::convert::Record for ContextStartedDetails {
    const NAME: &'static str = "ContextStartedDetails";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ContextSucceededDetails {
    const NAME: &'static str = "ContextSucceededDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Result", &mut self.result);
    }
}

impl contract::convert::Record for Cors {
    const NAME: &'static str = "Cors";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AllowCredentials", &mut self.allow_credentials);
        fields.optional("AllowHeaders", &mut self.allow_headers);
        fields.optional("AllowMethods", &mut self.allow_methods);
        fields.optional("AllowOrigins", &mut self.allow_origins);
        fields.optional("ExposeHeaders", &mut self.expose_headers);
        fields.optional("MaxAge", &mut self.max_age);
    }
}

impl contract::convert::Record for CreateAliasRequest {
    const NAME: &'static str = "CreateAliasRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("Name", &mut self.name);
        fields.required("FunctionVersion", &mut self.function_version);
        fields.optional("Description", &mut self.description);
        fields.optional("RoutingConfig", &mut self.routing_config);
    }
}

impl contract::convert::Record for CreateCapacityProviderRequest {
    const NAME: &'static str = "CreateCapacityProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProviderName", &mut self.capacity_provider_name);
        fields.required("VpcConfig", &mut self.vpc_config);
        fields.required("PermissionsConfig", &mut self.permissions_config);
        fields.optional("InstanceRequirements", &mut self.instance_requirements);
        fields.optional("CapacityProviderScalingConfig", &mut self.capacity_provider_scaling_config);
        fields.optional("KmsKeyArn", &mut self.kms_key_arn);
        fields.optional("Tags", &mut self.tags);
        fields.optional("PropagateTags", &mut self.propagate_tags);
        fields.optional("TelemetryConfig", &mut self.telemetry_config);
    }
}

impl contract::convert::Record for CreateCapacityProviderResponse {
    const NAME: &'static str = "CreateCapacityProviderResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProvider", &mut self.capacity_provider);
    }
}

impl contract::convert::Record for CreateCodeSigningConfigRequest {
    const NAME: &'static str = "CreateCodeSigningConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Description", &mut self.description);
        fields.required("AllowedPublishers", &mut self.allowed_publishers);
        fields.optional("CodeSigningPolicies", &mut self.code_signing_policies);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateCodeSigningConfigResponse {
    const NAME: &'static str = "CreateCodeSigningConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CodeSigningConfig", &mut self.code_signing_config);
    }
}

impl contract::convert::Record for CreateEventSourceMappingRequest {
    const NAME: &'static str = "CreateEventSourceMappingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventSourceArn", &mut self.event_source_arn);
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Enabled", &mut self.enabled);
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("FilterCriteria", &mut self.filter_criteria);
        fields.optional("KMSKeyArn", &mut self.kms_key_arn);
        fields.optional("MetricsConfig", &mut self.metrics_config);
        fields.optional("LoggingConfig", &mut self.logging_config);
        fields.optional("ScalingConfig", &mut self.scaling_config);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
        fields.optional("ParallelizationFactor", &mut self.parallelization_factor);
        fields.optional("StartingPosition", &mut self.starting_position);
        fields.optional("StartingPositionTimestamp", &mut self.starting_position_timestamp);
        fields.optional("DestinationConfig", &mut self.destination_config);
        fields.optional("MaximumRecordAgeInSeconds", &mut self.maximum_record_age_in_seconds);
        fields.optional("BisectBatchOnFunctionError", &mut self.bisect_batch_on_function_error);
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
        fields.optional("Tags", &mut self.tags);
        fields.optional("TumblingWindowInSeconds", &mut self.tumbling_window_in_seconds);
        fields.optional("Topics", &mut self.topics);
        fields.optional("Queues", &mut self.queues);
        fields.optional("SourceAccessConfigurations", &mut self.source_access_configurations);
        fields.optional("SelfManagedEventSource", &mut self.self_managed_event_source);
        fields.optional("FunctionResponseTypes", &mut self.function_response_types);
        fields.optional("AmazonManagedKafkaEventSourceConfig", &mut self.amazon_managed_kafka_event_source_config);
        fields.optional("SelfManagedKafkaEventSourceConfig", &mut self.self_managed_kafka_event_source_config);
        fields.optional("DocumentDBEventSourceConfig", &mut self.document_db_event_source_config);
        fields.optional("ProvisionedPollerConfig", &mut self.provisioned_poller_config);
    }
}

impl contract::convert::Record for CreateFunctionRequest {
    const NAME: &'static str = "CreateFunctionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Runtime", &mut self.runtime);
        fields.required("Role", &mut self.role);
        fields.optional("Handler", &mut self.handler);
        fields.required("Code", &mut self.code);
        fields.optional("Description", &mut self.description);
        fields.optional("Timeout", &mut self.timeout);
        fields.optional("MemorySize", &mut self.memory_size);
        fields.optional("Publish", &mut self.publish);
        fields.optional("PublishTo", &mut self.publish_to);
        fields.optional("VpcConfig", &mut self.vpc_config);
        fields.optional("PackageType", &mut self.package_type);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("Environment", &mut self.environment);
        fields.optional("KMSKeyArn", &mut self.kms_key_arn);
        fields.optional("TracingConfig", &mut self.tracing_config);
        fields.optional("Tags", &mut self.tags);
        fields.optional("Layers", &mut self.layers);
        fields.optional("FileSystemConfigs", &mut self.file_system_configs);
        fields.optional("CodeSigningConfigArn", &mut self.code_signing_config_arn);
        fields.optional("ImageConfig", &mut self.image_config);
        fields.optional("Architectures", &mut self.architectures);
        fields.optional("EphemeralStorage", &mut self.ephemeral_storage);
        fields.optional("SnapStart", &mut self.snap_start);
        fields.optional("LoggingConfig", &mut self.logging_config);
        fields.optional("TenancyConfig", &mut self.tenancy_config);
        fields.optional("CapacityProviderConfig", &mut self.capacity_provider_config);
        fields.optional("DurableConfig", &mut self.durable_config);
        fields.optional("RuntimeConfig", &mut self.runtime_config);
        fields.optional("AcceleratorConfig", &mut self.accelerator_config);
    }
}

impl contract::convert::Record for CreateFunctionUrlConfigRequest {
    const NAME: &'static str = "CreateFunctionUrlConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
        fields.required("AuthType", &mut self.auth_type);
        fields.optional("Cors", &mut self.cors);
        fields.optional("InvokeMode", &mut self.invoke_mode);
    }
}

impl contract::convert::Record for CreateFunctionUrlConfigResponse {
    const NAME: &'static str = "CreateFunctionUrlConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionUrl", &mut self.function_url);
        fields.required("FunctionArn", &mut self.function_arn);
        fields.required("AuthType", &mut self.auth_type);
        fields.optional("Cors", &mut self.cors);
        fields.required("CreationTime", &mut self.creation_time);
        fields.optional("InvokeMode", &mut self.invoke_mode);
    }
}

impl contract::convert::Record for DeadLetterConfig {
    const NAME: &'static str = "DeadLetterConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TargetArn", &mut self.target_arn);
    }
}

impl contract::convert::Record for DeleteAliasRequest {
    const NAME: &'static str = "DeleteAliasRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteCapacityProviderRequest {
    const NAME: &'static str = "DeleteCapacityProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProviderName", &mut self.capacity_provider_name);
    }
}

impl contract::convert::Record for DeleteCapacityProviderResponse {
    const NAME: &'static str = "DeleteCapacityProviderResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProvider", &mut self.capacity_provider);
    }
}

impl contract::convert::Record for DeleteCodeSigningConfigRequest {
    const NAME: &'static str = "DeleteCodeSigningConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CodeSigningConfigArn", &mut self.code_signing_config_arn);
    }
}

impl contract::convert::Record for DeleteCodeSigningConfigResponse {
    const NAME: &'static str = "DeleteCodeSigningConfigResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteDurableExecutionRequest {
    const NAME: &'static str = "DeleteDurableExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DurableExecutionArn", &mut self.durable_execution_arn);
    }
}

impl contract::convert::Record for DeleteDurableExecutionResponse {
    const NAME: &'static str = "DeleteDurableExecutionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DeletionRequestTimestamp", &mut self.deletion_request_timestamp);
    }
}

impl contract::convert::Record for DeleteEventSourceMappingRequest {
    const NAME: &'static str = "DeleteEventSourceMappingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UUID", &mut self.uuid);
    }
}

impl contract::convert::Record for DeleteFunctionCodeSigningConfigRequest {
    const NAME: &'static str = "DeleteFunctionCodeSigningConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
    }
}

impl contract::convert::Record for DeleteFunctionConcurrencyRequest {
    const NAME: &'static str = "DeleteFunctionConcurrencyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
    }
}

impl contract::convert::Record for DeleteFunctionEventInvokeConfigRequest {
    const NAME: &'static str = "DeleteFunctionEventInvokeConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for DeleteFunctionRequest {
    const NAME: &'static str = "DeleteFunctionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for DeleteFunctionResponse {
    const NAME: &'static str = "DeleteFunctionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StatusCode", &mut self.status_code);
    }
}

impl contract::convert::Record for DeleteFunctionUrlConfigRequest {
    const NAME: &'static str = "DeleteFunctionUrlConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for DeleteLayerVersionRequest {
    const NAME: &'static str = "DeleteLayerVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LayerName", &mut self.layer_name);
        fields.required("VersionNumber", &mut self.version_number);
    }
}

impl contract::convert::Record for DeleteProvisionedConcurrencyConfigRequest {
    const NAME: &'static str = "DeleteProvisionedConcurrencyConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for DeleteResourcePolicyRequest {
    const NAME: &'static str = "DeleteResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for DestinationConfig {
    const NAME: &'static str = "DestinationConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OnSuccess", &mut self.on_success);
        fields.optional("OnFailure", &mut self.on_failure);
    }
}

impl contract::convert::Record for DocumentDBEventSourceConfig {
    const NAME: &'static str = "DocumentDBEventSourceConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DatabaseName", &mut self.database_name);
        fields.optional("CollectionName", &mut self.collection_name);
        fields.optional("FullDocument", &mut self.full_document);
    }
}

impl contract::convert::Record for DurableConfig {
    const NAME: &'static str = "DurableConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KMSKeyArn", &mut self.kms_key_arn);
        fields.optional("RetentionPeriodInDays", &mut self.retention_period_in_days);
        fields.optional("ExecutionTimeout", &mut self.execution_timeout);
    }
}

impl contract::convert::Record for DurableExecutionAlreadyStartedException {
    const NAME: &'static str = "DurableExecutionAlreadyStartedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for EC2AccessDeniedException {
    const NAME: &'static str = "EC2AccessDeniedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for EC2ThrottledException {
    const NAME: &'static str = "EC2ThrottledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for EC2UnexpectedException {
    const NAME: &'static str = "EC2UnexpectedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
        fields.optional("EC2ErrorCode", &mut self.ec2_error_code);
    }
}

impl contract::convert::Record for EFSIOException {
    const NAME: &'static str = "EFSIOException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for EFSMountConnectivityException {
    const NAME: &'static str = "EFSMountConnectivityException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for EFSMountFailureException {
    const NAME: &'static str = "EFSMountFailureException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for EFSMountTimeoutException {
    const NAME: &'static str = "EFSMountTimeoutException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ENILimitReachedException {
    const NAME: &'static str = "ENILimitReachedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ENINotReadyException {
    const NAME: &'static str = "ENINotReadyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for Environment {
    const NAME: &'static str = "Environment";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Variables", &mut self.variables);
    }
}

impl contract::convert::Record for EnvironmentError {
    const NAME: &'static str = "EnvironmentError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for EnvironmentResponse {
    const NAME: &'static str = "EnvironmentResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Variables", &mut self.variables);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for EphemeralStorage {
    const NAME: &'static str = "EphemeralStorage";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Size", &mut self.size);
    }
}

impl contract::convert::Record for ErrorObject {
    const NAME: &'static str = "ErrorObject";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ErrorMessage", &mut self.error_message);
        fields.optional("ErrorType", &mut self.error_type);
        fields.optional("ErrorData", &mut self.error_data);
        fields.optional("StackTrace", &mut self.stack_trace);
    }
}

impl contract::convert::Record for Event {
    const NAME: &'static str = "Event";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventType", &mut self.event_type);
        fields.optional("SubType", &mut self.sub_type);
        fields.optional("EventId", &mut self.event_id);
        fields.optional("Id", &mut self.id);
        fields.optional("Name", &mut self.name);
        fields.optional("EventTimestamp", &mut self.event_timestamp);
        fields.optional("ParentId", &mut self.parent_id);
        fields.optional("ExecutionStartedDetails", &mut self.execution_started_details);
        fields.optional("ExecutionSucceededDetails", &mut self.execution_succeeded_details);
        fields.optional("ExecutionFailedDetails", &mut self.execution_failed_details);
        fields.optional("ExecutionTimedOutDetails", &mut self.execution_timed_out_details);
        fields.optional("ExecutionStoppedDetails", &mut self.execution_stopped_details);
        fields.optional("ContextStartedDetails", &mut self.context_started_details);
        fields.optional("ContextSucceededDetails", &mut self.context_succeeded_details);
        fields.optional("ContextFailedDetails", &mut self.context_failed_details);
        fields.optional("WaitStartedDetails", &mut self.wait_started_details);
        fields.optional("WaitSucceededDetails", &mut self.wait_succeeded_details);
        fields.optional("WaitCancelledDetails", &mut self.wait_cancelled_details);
        fields.optional("StepStartedDetails", &mut self.step_started_details);
        fields.optional("StepSucceededDetails", &mut self.step_succeeded_details);
        fields.optional("StepFailedDetails", &mut self.step_failed_details);
        fields.optional("ChainedInvokeStartedDetails", &mut self.chained_invoke_started_details);
        fields.optional("ChainedInvokeSucceededDetails", &mut self.chained_invoke_succeeded_details);
        fields.optional("ChainedInvokeFailedDetails", &mut self.chained_invoke_failed_details);
        fields.optional("ChainedInvokeTimedOutDetails", &mut self.chained_invoke_timed_out_details);
        fields.optional("ChainedInvokeStoppedDetails", &mut self.chained_invoke_stopped_details);
        fields.optional("CallbackStartedDetails", &mut self.callback_started_details);
        fields.optional("CallbackSucceededDetails", &mut self.callback_succeeded_details);
        fields.optional("CallbackFailedDetails", &mut self.callback_failed_details);
        fields.optional("CallbackTimedOutDetails", &mut self.callback_timed_out_details);
        fields.optional("InvocationCompletedDetails", &mut self.invocation_completed_details);
        fields.optional("ExecutionPausedDetails", &mut self.execution_paused_details);
        fields.optional("ExecutionResumedDetails", &mut self.execution_resumed_details);
    }
}

impl contract::convert::Record for EventError {
    const NAME: &'static str = "EventError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Payload", &mut self.payload);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for EventInput {
    const NAME: &'static str = "EventInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Payload", &mut self.payload);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for EventPauseReason {
    const NAME: &'static str = "EventPauseReason";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Payload", &mut self.payload);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for EventResult {
    const NAME: &'static str = "EventResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Payload", &mut self.payload);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for EventResumeReason {
    const NAME: &'static str = "EventResumeReason";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Payload", &mut self.payload);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for EventSourceMappingConfiguration {
    const NAME: &'static str = "EventSourceMappingConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UUID", &mut self.uuid);
        fields.optional("StartingPosition", &mut self.starting_position);
        fields.optional("StartingPositionTimestamp", &mut self.starting_position_timestamp);
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
        fields.optional("ParallelizationFactor", &mut self.parallelization_factor);
        fields.optional("EventSourceArn", &mut self.event_source_arn);
        fields.optional("FilterCriteria", &mut self.filter_criteria);
        fields.optional("FilterCriteriaError", &mut self.filter_criteria_error);
        fields.optional("KMSKeyArn", &mut self.kms_key_arn);
        fields.optional("MetricsConfig", &mut self.metrics_config);
        fields.optional("LoggingConfig", &mut self.logging_config);
        fields.optional("ScalingConfig", &mut self.scaling_config);
        fields.optional("FunctionArn", &mut self.function_arn);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("LastProcessingResult", &mut self.last_processing_result);
        fields.optional("State", &mut self.state);
        fields.optional("StateTransitionReason", &mut self.state_transition_reason);
        fields.optional("DestinationConfig", &mut self.destination_config);
        fields.optional("Topics", &mut self.topics);
        fields.optional("Queues", &mut self.queues);
        fields.optional("SourceAccessConfigurations", &mut self.source_access_configurations);
        fields.optional("SelfManagedEventSource", &mut self.self_managed_event_source);
        fields.optional("MaximumRecordAgeInSeconds", &mut self.maximum_record_age_in_seconds);
        fields.optional("BisectBatchOnFunctionError", &mut self.bisect_batch_on_function_error);
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
        fields.optional("TumblingWindowInSeconds", &mut self.tumbling_window_in_seconds);
        fields.optional("FunctionResponseTypes", &mut self.function_response_types);
        fields.optional("AmazonManagedKafkaEventSourceConfig", &mut self.amazon_managed_kafka_event_source_config);
        fields.optional("SelfManagedKafkaEventSourceConfig", &mut self.self_managed_kafka_event_source_config);
        fields.optional("DocumentDBEventSourceConfig", &mut self.document_db_event_source_config);
        fields.optional("EventSourceMappingArn", &mut self.event_source_mapping_arn);
        fields.optional("ProvisionedPollerConfig", &mut self.provisioned_poller_config);
    }
}

impl contract::convert::Record for EventSourceMappingLoggingConfig {
    const NAME: &'static str = "EventSourceMappingLoggingConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SystemLogLevel", &mut self.system_log_level);
    }
}

impl contract::convert::Record for EventSourceMappingMetricsConfig {
    const NAME: &'static str = "EventSourceMappingMetricsConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Metrics", &mut self.metrics);
    }
}

impl contract::convert::Record for Execution {
    const NAME: &'static str = "Execution";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DurableExecutionArn", &mut self.durable_execution_arn);
        fields.required("DurableExecutionName", &mut self.durable_execution_name);
        fields.required("FunctionArn", &mut self.function_arn);
        fields.required("Status", &mut self.status);
        fields.required("StartTimestamp", &mut self.start_timestamp);
        fields.optional("EndTimestamp", &mut self.end_timestamp);
        fields.optional("KMSKeyArn", &mut self.kms_key_arn);
    }
}

impl contract::convert::Record for ExecutionDetails {
    const NAME: &'static str = "ExecutionDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InputPayload", &mut self.input_payload);
    }
}

impl contract::convert::Record for ExecutionFailedDetails {
    const NAME: &'static str = "ExecutionFailedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Error", &mut self.error);
    }
}

impl contract::convert::Record for ExecutionPausedDetails {
    const NAME: &'static str = "ExecutionPausedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PauseRequestTimestamp", &mut self.pause_request_timestamp);
        fields.optional("Reason", &mut self.reason);
        fields.required("ExecutionTimeoutPaused", &mut self.execution_timeout_paused);
    }
}

impl contract::convert::Record for ExecutionResumedDetails {
    const NAME: &'static str = "ExecutionResumedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResumeRequestTimestamp", &mut self.resume_request_timestamp);
        fields.optional("Reason", &mut self.reason);
    }
}

impl contract::convert::Record for ExecutionStartedDetails {
    const NAME: &'static str = "ExecutionStartedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Input", &mut self.input);
        fields.required("ExecutionTimeout", &mut self.execution_timeout);
    }
}

impl contract::convert::Record for ExecutionStoppedDetails {
    const NAME: &'static str = "ExecutionStoppedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Error", &mut self.error);
    }
}

impl contract::convert::Record for ExecutionSucceededDetails {
    const NAME: &'static str = "ExecutionSucceededDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Result", &mut self.result);
    }
}

impl contract::convert::Record for ExecutionTimedOutDetails {
    const NAME: &'static str = "ExecutionTimedOutDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for FileSystemConfig {
    const NAME: &'static str = "FileSystemConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Arn", &mut self.arn);
        fields.required("LocalMountPath", &mut self.local_mount_path);
        fields.optional("S3FilesConfig", &mut self.s3_files_config);
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

impl contract::convert::Record for FilterCriteriaError {
    const NAME: &'static str = "FilterCriteriaError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for FunctionCode {
    const NAME: &'static str = "FunctionCode";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ZipFile", &mut self.zip_file);
        fields.optional("S3Bucket", &mut self.s3_bucket);
        fields.optional("S3Key", &mut self.s3_key);
        fields.optional("S3ObjectVersion", &mut self.s3_object_version);
        fields.optional("S3ObjectStorageMode", &mut self.s3_object_storage_mode);
        fields.optional("ImageUri", &mut self.image_uri);
        fields.optional("SourceKMSKeyArn", &mut self.source_kms_key_arn);
    }
}

impl contract::convert::Record for FunctionCodeLocation {
    const NAME: &'static str = "FunctionCodeLocation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RepositoryType", &mut self.repository_type);
        fields.optional("Location", &mut self.location);
        fields.optional("ImageUri", &mut self.image_uri);
        fields.optional("ResolvedImageUri", &mut self.resolved_image_uri);
        fields.optional("ResolvedS3Object", &mut self.resolved_s3_object);
        fields.optional("SourceKMSKeyArn", &mut self.source_kms_key_arn);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for FunctionCodeLocationError {
    const NAME: &'static str = "FunctionCodeLocationError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for FunctionConfiguration {
    const NAME: &'static str = "FunctionConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FunctionName", &mut self.function_name);
        fields.optional("FunctionArn", &mut self.function_arn);
        fields.optional("Runtime", &mut self.runtime);
        fields.optional("Role", &mut self.role);
        fields.optional("Handler", &mut self.handler);
        fields.optional("CodeSize", &mut self.code_size);
        fields.optional("Description", &mut self.description);
        fields.optional("Timeout", &mut self.timeout);
        fields.optional("MemorySize", &mut self.memory_size);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("CodeSha256", &mut self.code_sha256);
        fields.optional("Version", &mut self.version);
        fields.optional("VpcConfig", &mut self.vpc_config);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("Environment", &mut self.environment);
        fields.optional("KMSKeyArn", &mut self.kms_key_arn);
        fields.optional("TracingConfig", &mut self.tracing_config);
        fields.optional("MasterArn", &mut self.master_arn);
        fields.optional("RevisionId", &mut self.revision_id);
        fields.optional("Layers", &mut self.layers);
        fields.optional("State", &mut self.state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("StateReasonCode", &mut self.state_reason_code);
        fields.optional("LastUpdateStatus", &mut self.last_update_status);
        fields.optional("LastUpdateStatusReason", &mut self.last_update_status_reason);
        fields.optional("LastUpdateStatusReasonCode", &mut self.last_update_status_reason_code);
        fields.optional("FileSystemConfigs", &mut self.file_system_configs);
        fields.optional("SigningProfileVersionArn", &mut self.signing_profile_version_arn);
        fields.optional("SigningJobArn", &mut self.signing_job_arn);
        fields.optional("PackageType", &mut self.package_type);
        fields.optional("ImageConfigResponse", &mut self.image_config_response);
        fields.optional("Architectures", &mut self.architectures);
        fields.optional("EphemeralStorage", &mut self.ephemeral_storage);
        fields.optional("SnapStart", &mut self.snap_start);
        fields.optional("RuntimeVersionConfig", &mut self.runtime_version_config);
        fields.optional("LoggingConfig", &mut self.logging_config);
        fields.optional("TenancyConfig", &mut self.tenancy_config);
        fields.optional("CapacityProviderConfig", &mut self.capacity_provider_config);
        fields.optional("ConfigSha256", &mut self.config_sha256);
        fields.optional("DurableConfig", &mut self.durable_config);
        fields.optional("RuntimeConfig", &mut self.runtime_config);
        fields.optional("AcceleratorConfig", &mut self.accelerator_config);
    }
}

impl contract::convert::Record for FunctionEventInvokeConfig {
    const NAME: &'static str = "FunctionEventInvokeConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("FunctionArn", &mut self.function_arn);
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
        fields.optional("MaximumEventAgeInSeconds", &mut self.maximum_event_age_in_seconds);
        fields.optional("DestinationConfig", &mut self.destination_config);
    }
}

impl contract::convert::Record for FunctionRuntimeConfig {
    const NAME: &'static str = "FunctionRuntimeConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RuntimeArn", &mut self.runtime_arn);
        fields.required("RuntimeAlias", &mut self.runtime_alias);
    }
}

impl contract::convert::Record for FunctionScalingConfig {
    const NAME: &'static str = "FunctionScalingConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MinExecutionEnvironments", &mut self.min_execution_environments);
        fields.optional("MaxExecutionEnvironments", &mut self.max_execution_environments);
    }
}

impl contract::convert::Record for FunctionUrlConfig {
    const NAME: &'static str = "FunctionUrlConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionUrl", &mut self.function_url);
        fields.required("FunctionArn", &mut self.function_arn);
        fields.required("CreationTime", &mut self.creation_time);
        fields.required("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("Cors", &mut self.cors);
        fields.required("AuthType", &mut self.auth_type);
        fields.optional("InvokeMode", &mut self.invoke_mode);
    }
}

impl contract::convert::Record for FunctionVersionsByCapacityProviderListItem {
    const NAME: &'static str = "FunctionVersionsByCapacityProviderListItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionArn", &mut self.function_arn);
        fields.required("State", &mut self.state);
    }
}

impl contract::convert::Record for FunctionVersionsPerCapacityProviderLimitExceededException {
    const NAME: &'static str = "FunctionVersionsPerCapacityProviderLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for GetAccountSettingsRequest {
    const NAME: &'static str = "GetAccountSettingsRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for GetAccountSettingsResponse {
    const NAME: &'static str = "GetAccountSettingsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccountLimit", &mut self.account_limit);
        fields.optional("AccountUsage", &mut self.account_usage);
    }
}

impl contract::convert::Record for GetAliasRequest {
    const NAME: &'static str = "GetAliasRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetCapacityProviderRequest {
    const NAME: &'static str = "GetCapacityProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProviderName", &mut self.capacity_provider_name);
    }
}

impl contract::convert::Record for GetCapacityProviderResponse {
    const NAME: &'static str = "GetCapacityProviderResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProvider", &mut self.capacity_provider);
    }
}

impl contract::convert::Record for GetCodeSigningConfigRequest {
    const NAME: &'static str = "GetCodeSigningConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CodeSigningConfigArn", &mut self.code_signing_config_arn);
    }
}

impl contract::convert::Record for GetCodeSigningConfigResponse {
    const NAME: &'static str = "GetCodeSigningConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CodeSigningConfig", &mut self.code_signing_config);
    }
}

impl contract::convert::Record for GetDurableExecutionHistoryRequest {
    const NAME: &'static str = "GetDurableExecutionHistoryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DurableExecutionArn", &mut self.durable_execution_arn);
        fields.optional("IncludeExecutionData", &mut self.include_execution_data);
        fields.optional("MaxItems", &mut self.max_items);
        fields.optional("Marker", &mut self.marker);
        fields.optional("ReverseOrder", &mut self.reverse_order);
    }
}

impl contract::convert::Record for GetDurableExecutionHistoryResponse {
    const NAME: &'static str = "GetDurableExecutionHistoryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Events", &mut self.events);
        fields.optional("NextMarker", &mut self.next_marker);
    }
}

impl contract::convert::Record for GetDurableExecutionRequest {
    const NAME: &'static str = "GetDurableExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DurableExecutionArn", &mut self.durable_execution_arn);
        fields.optional("IncludeExecutionData", &mut self.include_execution_data);
    }
}

impl contract::convert::Record for GetDurableExecutionResponse {
    const NAME: &'static str = "GetDurableExecutionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DurableExecutionArn", &mut self.durable_execution_arn);
        fields.required("DurableExecutionName", &mut self.durable_execution_name);
        fields.required("FunctionArn", &mut self.function_arn);
        fields.optional("InputPayload", &mut self.input_payload);
        fields.optional("Result", &mut self.result);
        fields.optional("Error", &mut self.error);
        fields.required("StartTimestamp", &mut self.start_timestamp);
        fields.required("Status", &mut self.status);
        fields.optional("EndTimestamp", &mut self.end_timestamp);
        fields.optional("Version", &mut self.version);
        fields.optional("TraceHeader", &mut self.trace_header);
        fields.optional("ExecutionDataIncluded", &mut self.execution_data_included);
        fields.optional("DurableConfig", &mut self.durable_config);
        fields.optional("PauseDetails", &mut self.pause_details);
        fields.optional("ExpectedExecutionTimeoutTimestamp", &mut self.expected_execution_timeout_timestamp);
    }
}

impl contract::convert::Record for GetDurableExecutionStateRequest {
    const NAME: &'static str = "GetDurableExecutionStateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DurableExecutionArn", &mut self.durable_execution_arn);
        fields.required("CheckpointToken", &mut self.checkpoint_token);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for GetDurableExecutionStateResponse {
    const NAME: &'static str = "GetDurableExecutionStateResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Operations", &mut self.operations);
        fields.optional("NextMarker", &mut self.next_marker);
    }
}

impl contract::convert::Record for GetEventSourceMappingRequest {
    const NAME: &'static str = "GetEventSourceMappingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UUID", &mut self.uuid);
    }
}

impl contract::convert::Record for GetFunctionCodeSigningConfigRequest {
    const NAME: &'static str = "GetFunctionCodeSigningConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
    }
}

impl contract::convert::Record for GetFunctionCodeSigningConfigResponse {
    const NAME: &'static str = "GetFunctionCodeSigningConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CodeSigningConfigArn", &mut self.code_signing_config_arn);
        fields.optional("FunctionName", &mut self.function_name);
    }
}

impl contract::convert::Record for GetFunctionConcurrencyRequest {
    const NAME: &'static str = "GetFunctionConcurrencyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
    }
}

impl contract::convert::Record for GetFunctionConcurrencyResponse {
    const NAME: &'static str = "GetFunctionConcurrencyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReservedConcurrentExecutions", &mut self.reserved_concurrent_executions);
    }
}

impl contract::convert::Record for GetFunctionConfigurationRequest {
    const NAME: &'static str = "GetFunctionConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for GetFunctionEventInvokeConfigRequest {
    const NAME: &'static str = "GetFunctionEventInvokeConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for GetFunctionRecursionConfigRequest {
    const NAME: &'static str = "GetFunctionRecursionConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
    }
}

impl contract::convert::Record for GetFunctionRecursionConfigResponse {
    const NAME: &'static str = "GetFunctionRecursionConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RecursiveLoop", &mut self.recursive_loop);
    }
}

impl contract::convert::Record for GetFunctionRequest {
    const NAME: &'static str = "GetFunctionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for GetFunctionResponse {
    const NAME: &'static str = "GetFunctionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Configuration", &mut self.configuration);
        fields.optional("Code", &mut self.code);
        fields.optional("Tags", &mut self.tags);
        fields.optional("TagsError", &mut self.tags_error);
        fields.optional("Concurrency", &mut self.concurrency);
    }
}

impl contract::convert::Record for GetFunctionScalingConfigRequest {
    const NAME: &'static str = "GetFunctionScalingConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for GetFunctionScalingConfigResponse {
    const NAME: &'static str = "GetFunctionScalingConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FunctionArn", &mut self.function_arn);
        fields.optional("AppliedFunctionScalingConfig", &mut self.applied_function_scaling_config);
        fields.optional("RequestedFunctionScalingConfig", &mut self.requested_function_scaling_config);
    }
}

impl contract::convert::Record for GetFunctionUrlConfigRequest {
    const NAME: &'static str = "GetFunctionUrlConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for GetFunctionUrlConfigResponse {
    const NAME: &'static str = "GetFunctionUrlConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionUrl", &mut self.function_url);
        fields.required("FunctionArn", &mut self.function_arn);
        fields.required("AuthType", &mut self.auth_type);
        fields.optional("Cors", &mut self.cors);
        fields.required("CreationTime", &mut self.creation_time);
        fields.required("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("InvokeMode", &mut self.invoke_mode);
    }
}

impl contract::convert::Record for GetLayerVersionByArnRequest {
    const NAME: &'static str = "GetLayerVersionByArnRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for GetLayerVersionPolicyRequest {
    const NAME: &'static str = "GetLayerVersionPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LayerName", &mut self.layer_name);
        fields.required("VersionNumber", &mut self.version_number);
    }
}

impl contract::convert::Record for GetLayerVersionPolicyResponse {
    const NAME: &'static str = "GetLayerVersionPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for GetLayerVersionRequest {
    const NAME: &'static str = "GetLayerVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LayerName", &mut self.layer_name);
        fields.required("VersionNumber", &mut self.version_number);
    }
}

impl contract::convert::Record for GetLayerVersionResponse {
    const NAME: &'static str = "GetLayerVersionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Content", &mut self.content);
        fields.optional("LayerArn", &mut self.layer_arn);
        fields.optional("LayerVersionArn", &mut self.layer_version_arn);
        fields.optional("Description", &mut self.description);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("Version", &mut self.version);
        fields.optional("CompatibleArchitectures", &mut self.compatible_architectures);
        fields.optional("CompatibleRuntimes", &mut self.compatible_runtimes);
        fields.optional("LicenseInfo", &mut self.license_info);
    }
}

impl contract::convert::Record for GetPolicyRequest {
    const NAME: &'static str = "GetPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for GetPolicyResponse {
    const NAME: &'static str = "GetPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for GetProvisionedConcurrencyConfigRequest {
    const NAME: &'static str = "GetProvisionedConcurrencyConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for GetProvisionedConcurrencyConfigResponse {
    const NAME: &'static str = "GetProvisionedConcurrencyConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional(
            "RequestedProvisionedConcurrentExecutions",
            &mut self.requested_provisioned_concurrent_executions,
        );
        fields.optional(
            "AvailableProvisionedConcurrentExecutions",
            &mut self.available_provisioned_concurrent_executions,
        );
        fields.optional(
            "AllocatedProvisionedConcurrentExecutions",
            &mut self.allocated_provisioned_concurrent_executions,
        );
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("LastModified", &mut self.last_modified);
    }
}

impl contract::convert::Record for GetResourcePolicyRequest {
    const NAME: &'static str = "GetResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for GetResourcePolicyResponse {
    const NAME: &'static str = "GetResourcePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for GetRuntimeManagementConfigRequest {
    const NAME: &'static str = "GetRuntimeManagementConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
    }
}

impl contract::convert::Record for GetRuntimeManagementConfigResponse {
    const NAME: &'static str = "GetRuntimeManagementConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UpdateRuntimeOn", &mut self.update_runtime_on);
        fields.optional("FunctionArn", &mut self.function_arn);
        fields.optional("RuntimeVersionArn", &mut self.runtime_version_arn);
    }
}

impl contract::convert::Record for ImageConfig {
    const NAME: &'static str = "ImageConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EntryPoint", &mut self.entry_point);
        fields.optional("Command", &mut self.command);
        fields.optional("WorkingDirectory", &mut self.working_directory);
    }
}

impl contract::convert::Record for ImageConfigError {
    const NAME: &'static str = "ImageConfigError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ImageConfigResponse {
    const NAME: &'static str = "ImageConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ImageConfig", &mut self.image_config);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for InstanceRequirements {
    const NAME: &'static str = "InstanceRequirements";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Architectures", &mut self.architectures);
        fields.optional("AllowedInstanceTypes", &mut self.allowed_instance_types);
        fields.optional("ExcludedInstanceTypes", &mut self.excluded_instance_types);
    }
}

impl contract::convert::Record for InvalidCodeSignatureException {
    const NAME: &'static str = "InvalidCodeSignatureException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidParameterValueException {
    const NAME: &'static str = "InvalidParameterValueException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidRequestContentException {
    const NAME: &'static str = "InvalidRequestContentException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidRuntimeException {
    const NAME: &'static str = "InvalidRuntimeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidSecurityGroupIDException {
    const NAME: &'static str = "InvalidSecurityGroupIDException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidSubnetIDException {
    const NAME: &'static str = "InvalidSubnetIDException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidZipFileException {
    const NAME: &'static str = "InvalidZipFileException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvocationCompletedDetails {
    const NAME: &'static str = "InvocationCompletedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StartTimestamp", &mut self.start_timestamp);
        fields.required("EndTimestamp", &mut self.end_timestamp);
        fields.required("RequestId", &mut self.request_id);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for InvocationRequest {
    const NAME: &'static str = "InvocationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("InvocationType", &mut self.invocation_type);
        fields.optional("LogType", &mut self.log_type);
        fields.optional("ClientContext", &mut self.client_context);
        fields.optional("DurableExecutionName", &mut self.durable_execution_name);
        fields.optional("Payload", &mut self.payload);
        fields.optional("Qualifier", &mut self.qualifier);
        fields.optional("TenantId", &mut self.tenant_id);
    }
}

impl contract::convert::Record for InvocationResponse {
    const NAME: &'static str = "InvocationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StatusCode", &mut self.status_code);
        fields.optional("FunctionError", &mut self.function_error);
        fields.optional("LogResult", &mut self.log_result);
        fields.optional("Payload", &mut self.payload);
        fields.optional("ExecutedVersion", &mut self.executed_version);
        fields.optional("DurableExecutionArn", &mut self.durable_execution_arn);
    }
}

impl contract::convert::Record for InvokeAsyncRequest {
    const NAME: &'static str = "InvokeAsyncRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("InvokeArgs", &mut self.invoke_args);
    }
}

impl contract::convert::Record for InvokeAsyncResponse {
    const NAME: &'static str = "InvokeAsyncResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for InvokeResponseStreamUpdate {
    const NAME: &'static str = "InvokeResponseStreamUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Payload", &mut self.payload);
    }
}

impl contract::convert::Record for InvokeWithResponseStreamCompleteEvent {
    const NAME: &'static str = "InvokeWithResponseStreamCompleteEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("ErrorDetails", &mut self.error_details);
        fields.optional("LogResult", &mut self.log_result);
    }
}

impl contract::convert::Record for InvokeWithResponseStreamRequest {
    const NAME: &'static str = "InvokeWithResponseStreamRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("LogType", &mut self.log_type);
        fields.optional("ClientContext", &mut self.client_context);
        fields.optional("Qualifier", &mut self.qualifier);
        fields.optional("Payload", &mut self.payload);
        fields.optional("TenantId", &mut self.tenant_id);
        fields.optional("InvocationType", &mut self.invocation_type);
    }
}

impl contract::convert::Record for InvokeWithResponseStreamResponse {
    const NAME: &'static str = "InvokeWithResponseStreamResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StatusCode", &mut self.status_code);
        fields.optional("ExecutedVersion", &mut self.executed_version);
        fields.optional("EventStream", &mut self.event_stream);
        fields.optional("ResponseStreamContentType", &mut self.response_stream_content_type);
    }
}

impl From<InvokeWithResponseStreamResponseEvent> for Value {
    fn from(it: InvokeWithResponseStreamResponseEvent) -> Self {
        match it {
            InvokeWithResponseStreamResponseEvent::PayloadChunk(value) => variant("PayloadChunk", value),
            InvokeWithResponseStreamResponseEvent::InvokeComplete(value) => variant("InvokeComplete", value),
        }
    }
}

impl TryFrom<Value> for InvokeWithResponseStreamResponseEvent {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("InvokeWithResponseStreamResponseEvent", value)? {
            ("PayloadChunk", value) => Ok(Self::PayloadChunk(value.try_into()?)),
            ("InvokeComplete", value) => Ok(Self::InvokeComplete(value.try_into()?)),
            _ => Err(unknown_variant("InvokeWithResponseStreamResponseEvent")),
        }
    }
}

impl contract::convert::Record for KMSAccessDeniedException {
    const NAME: &'static str = "KMSAccessDeniedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for KMSDisabledException {
    const NAME: &'static str = "KMSDisabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for KMSInvalidStateException {
    const NAME: &'static str = "KMSInvalidStateException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for KMSNotFoundException {
    const NAME: &'static str = "KMSNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for KafkaSchemaRegistryAccessConfig {
    const NAME: &'static str = "KafkaSchemaRegistryAccessConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("URI", &mut self.uri);
    }
}

impl contract::convert::Record for KafkaSchemaRegistryConfig {
    const NAME: &'static str = "KafkaSchemaRegistryConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SchemaRegistryURI", &mut self.schema_registry_uri);
        fields.optional("EventRecordFormat", &mut self.event_record_format);
        fields.optional("AccessConfigs", &mut self.access_configs);
        fields.optional("SchemaValidationConfigs", &mut self.schema_validation_configs);
    }
}

impl contract::convert::Record for KafkaSchemaValidationConfig {
    const NAME: &'static str = "KafkaSchemaValidationConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attribute", &mut self.attribute);
    }
}

impl contract::convert::Record for LambdaManagedInstancesCapacityProviderConfig {
    const NAME: &'static str = "LambdaManagedInstancesCapacityProviderConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProviderArn", &mut self.capacity_provider_arn);
        fields.optional("PerExecutionEnvironmentMaxConcurrency", &mut self.per_execution_environment_max_concurrency);
        fields.optional("ExecutionEnvironmentMemoryGiBPerVCpu", &mut self.execution_environment_memory_gi_b_per_v_cpu);
    }
}

impl contract::convert::Record for Layer {
    const NAME: &'static str = "Layer";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("CodeSize", &mut self.code_size);
        fields.optional("SigningProfileVersionArn", &mut self.signing_profile_version_arn);
        fields.optional("SigningJobArn", &mut self.signing_job_arn);
    }
}

impl contract::convert::Record for LayerVersionContentInput {
    const NAME: &'static str = "LayerVersionContentInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3Bucket", &mut self.s3_bucket);
        fields.optional("S3Key", &mut self.s3_key);
        fields.optional("S3ObjectVersion", &mut self.s3_object_version);
        fields.optional("S3ObjectStorageMode", &mut self.s3_object_storage_mode);
        fields.optional("ZipFile", &mut self.zip_file);
    }
}

impl contract::convert::Record for LayerVersionContentOutput {
    const NAME: &'static str = "LayerVersionContentOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Location", &mut self.location);
        fields.optional("CodeSha256", &mut self.code_sha256);
        fields.optional("CodeSize", &mut self.code_size);
        fields.optional("SigningProfileVersionArn", &mut self.signing_profile_version_arn);
        fields.optional("SigningJobArn", &mut self.signing_job_arn);
        fields.optional("ResolvedS3Object", &mut self.resolved_s3_object);
    }
}

impl contract::convert::Record for LayerVersionsListItem {
    const NAME: &'static str = "LayerVersionsListItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LayerVersionArn", &mut self.layer_version_arn);
        fields.optional("Version", &mut self.version);
        fields.optional("Description", &mut self.description);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("CompatibleArchitectures", &mut self.compatible_architectures);
        fields.optional("CompatibleRuntimes", &mut self.compatible_runtimes);
        fields.optional("LicenseInfo", &mut self.license_info);
    }
}

impl contract::convert::Record for LayersListItem {
    const NAME: &'static str = "LayersListItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LayerName", &mut self.layer_name);
        fields.optional("LayerArn", &mut self.layer_arn);
        fields.optional("LatestMatchingVersion", &mut self.latest_matching_version);
    }
}

impl contract::convert::Record for ListAliasesRequest {
    const NAME: &'static str = "ListAliasesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("FunctionVersion", &mut self.function_version);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListAliasesResponse {
    const NAME: &'static str = "ListAliasesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Aliases", &mut self.aliases);
    }
}

impl contract::convert::Record for ListCapacityProvidersRequest {
    const NAME: &'static str = "ListCapacityProvidersRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("State", &mut self.state);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListCapacityProvidersResponse {
    const NAME: &'static str = "ListCapacityProvidersResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProviders", &mut self.capacity_providers);
        fields.optional("NextMarker", &mut self.next_marker);
    }
}

impl contract::convert::Record for ListCodeSigningConfigsRequest {
    const NAME: &'static str = "ListCodeSigningConfigsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListCodeSigningConfigsResponse {
    const NAME: &'static str = "ListCodeSigningConfigsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("CodeSigningConfigs", &mut self.code_signing_configs);
    }
}

impl contract::convert::Record for ListDurableExecutionsByFunctionRequest {
    const NAME: &'static str = "ListDurableExecutionsByFunctionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
        fields.optional("DurableExecutionName", &mut self.durable_execution_name);
        fields.optional("Statuses", &mut self.statuses);
        fields.optional("StartedAfter", &mut self.started_after);
        fields.optional("StartedBefore", &mut self.started_before);
        fields.optional("ReverseOrder", &mut self.reverse_order);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListDurableExecutionsByFunctionResponse {
    const NAME: &'static str = "ListDurableExecutionsByFunctionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DurableExecutions", &mut self.durable_executions);
        fields.optional("NextMarker", &mut self.next_marker);
    }
}

impl contract::convert::Record for ListEventSourceMappingsRequest {
    const NAME: &'static str = "ListEventSourceMappingsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventSourceArn", &mut self.event_source_arn);
        fields.optional("FunctionName", &mut self.function_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListEventSourceMappingsResponse {
    const NAME: &'static str = "ListEventSourceMappingsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("EventSourceMappings", &mut self.event_source_mappings);
    }
}

impl contract::convert::Record for ListFunctionEventInvokeConfigsRequest {
    const NAME: &'static str = "ListFunctionEventInvokeConfigsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListFunctionEventInvokeConfigsResponse {
    const NAME: &'static str = "ListFunctionEventInvokeConfigsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FunctionEventInvokeConfigs", &mut self.function_event_invoke_configs);
        fields.optional("NextMarker", &mut self.next_marker);
    }
}

impl contract::convert::Record for ListFunctionUrlConfigsRequest {
    const NAME: &'static str = "ListFunctionUrlConfigsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListFunctionUrlConfigsResponse {
    const NAME: &'static str = "ListFunctionUrlConfigsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionUrlConfigs", &mut self.function_url_configs);
        fields.optional("NextMarker", &mut self.next_marker);
    }
}

impl contract::convert::Record for ListFunctionVersionsByCapacityProviderRequest {
    const NAME: &'static str = "ListFunctionVersionsByCapacityProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProviderName", &mut self.capacity_provider_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListFunctionVersionsByCapacityProviderResponse {
    const NAME: &'static str = "ListFunctionVersionsByCapacityProviderResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProviderArn", &mut self.capacity_provider_arn);
        fields.required("FunctionVersions", &mut self.function_versions);
        fields.optional("NextMarker", &mut self.next_marker);
    }
}

impl contract::convert::Record for ListFunctionsByCodeSigningConfigRequest {
    const NAME: &'static str = "ListFunctionsByCodeSigningConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CodeSigningConfigArn", &mut self.code_signing_config_arn);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListFunctionsByCodeSigningConfigResponse {
    const NAME: &'static str = "ListFunctionsByCodeSigningConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("FunctionArns", &mut self.function_arns);
    }
}

impl contract::convert::Record for ListFunctionsRequest {
    const NAME: &'static str = "ListFunctionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MasterRegion", &mut self.master_region);
        fields.optional("FunctionVersion", &mut self.function_version);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListFunctionsResponse {
    const NAME: &'static str = "ListFunctionsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Functions", &mut self.functions);
    }
}

impl contract::convert::Record for ListLayerVersionsRequest {
    const NAME: &'static str = "ListLayerVersionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CompatibleArchitecture", &mut self.compatible_architecture);
        fields.optional("CompatibleRuntime", &mut self.compatible_runtime);
        fields.required("LayerName", &mut self.layer_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListLayerVersionsResponse {
    const NAME: &'static str = "ListLayerVersionsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("LayerVersions", &mut self.layer_versions);
    }
}

impl contract::convert::Record for ListLayersRequest {
    const NAME: &'static str = "ListLayersRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CompatibleArchitecture", &mut self.compatible_architecture);
        fields.optional("CompatibleRuntime", &mut self.compatible_runtime);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListLayersResponse {
    const NAME: &'static str = "ListLayersResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Layers", &mut self.layers);
    }
}

impl contract::convert::Record for ListProvisionedConcurrencyConfigsRequest {
    const NAME: &'static str = "ListProvisionedConcurrencyConfigsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListProvisionedConcurrencyConfigsResponse {
    const NAME: &'static str = "ListProvisionedConcurrencyConfigsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ProvisionedConcurrencyConfigs", &mut self.provisioned_concurrency_configs);
        fields.optional("NextMarker", &mut self.next_marker);
    }
}

impl contract::convert::Record for ListTagsRequest {
    const NAME: &'static str = "ListTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Resource", &mut self.resource);
    }
}

impl contract::convert::Record for ListTagsResponse {
    const NAME: &'static str = "ListTagsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for ListVersionsByFunctionRequest {
    const NAME: &'static str = "ListVersionsByFunctionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListVersionsByFunctionResponse {
    const NAME: &'static str = "ListVersionsByFunctionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Versions", &mut self.versions);
    }
}

impl contract::convert::Record for LoggingConfig {
    const NAME: &'static str = "LoggingConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LogFormat", &mut self.log_format);
        fields.optional("ApplicationLogLevel", &mut self.application_log_level);
        fields.optional("SystemLogLevel", &mut self.system_log_level);
        fields.optional("LogGroup", &mut self.log_group);
    }
}

impl contract::convert::Record for ModeNotSupportedException {
    const NAME: &'static str = "ModeNotSupportedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for NoPublishedVersionException {
    const NAME: &'static str = "NoPublishedVersionException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for OnFailure {
    const NAME: &'static str = "OnFailure";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Destination", &mut self.destination);
    }
}

impl contract::convert::Record for OnSuccess {
    const NAME: &'static str = "OnSuccess";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Destination", &mut self.destination);
    }
}

impl contract::convert::Record for Operation {
    const NAME: &'static str = "Operation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.optional("ParentId", &mut self.parent_id);
        fields.optional("Name", &mut self.name);
        fields.required("Type", &mut self.r#type);
        fields.optional("SubType", &mut self.sub_type);
        fields.required("StartTimestamp", &mut self.start_timestamp);
        fields.optional("EndTimestamp", &mut self.end_timestamp);
        fields.required("Status", &mut self.status);
        fields.optional("ExecutionDetails", &mut self.execution_details);
        fields.optional("ContextDetails", &mut self.context_details);
        fields.optional("StepDetails", &mut self.step_details);
        fields.optional("WaitDetails", &mut self.wait_details);
        fields.optional("CallbackDetails", &mut self.callback_details);
        fields.optional("ChainedInvokeDetails", &mut self.chained_invoke_details);
    }
}

impl contract::convert::Record for OperationUpdate {
    const NAME: &'static str = "OperationUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.optional("ParentId", &mut self.parent_id);
        fields.optional("Name", &mut self.name);
        fields.required("Type", &mut self.r#type);
        fields.optional("SubType", &mut self.sub_type);
        fields.required("Action", &mut self.action);
        fields.optional("Payload", &mut self.payload);
        fields.optional("Error", &mut self.error);
        fields.optional("ContextOptions", &mut self.context_options);
        fields.optional("StepOptions", &mut self.step_options);
        fields.optional("WaitOptions", &mut self.wait_options);
        fields.optional("CallbackOptions", &mut self.callback_options);
        fields.optional("ChainedInvokeOptions", &mut self.chained_invoke_options);
    }
}

impl contract::convert::Record for PauseDetails {
    const NAME: &'static str = "PauseDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PauseRequestTimestamp", &mut self.pause_request_timestamp);
        fields.optional("Reason", &mut self.reason);
        fields.required("ExecutionTimeoutPaused", &mut self.execution_timeout_paused);
    }
}

impl contract::convert::Record for PauseDurableExecutionRequest {
    const NAME: &'static str = "PauseDurableExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DurableExecutionArn", &mut self.durable_execution_arn);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("Reason", &mut self.reason);
        fields.optional("ExecutionTimeoutPaused", &mut self.execution_timeout_paused);
    }
}

impl contract::convert::Record for PauseDurableExecutionResponse {
    const NAME: &'static str = "PauseDurableExecutionResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for PolicyLengthExceededException {
    const NAME: &'static str = "PolicyLengthExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PreconditionFailedException {
    const NAME: &'static str = "PreconditionFailedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PropagateTags {
    const NAME: &'static str = "PropagateTags";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Mode", &mut self.mode);
        fields.optional("ExplicitTags", &mut self.explicit_tags);
    }
}

impl contract::convert::Record for ProvisionedConcurrencyConfigListItem {
    const NAME: &'static str = "ProvisionedConcurrencyConfigListItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FunctionArn", &mut self.function_arn);
        fields.optional(
            "RequestedProvisionedConcurrentExecutions",
            &mut self.requested_provisioned_concurrent_executions,
        );
        fields.optional(
            "AvailableProvisionedConcurrentExecutions",
            &mut self.available_provisioned_concurrent_executions,
        );
        fields.optional(
            "AllocatedProvisionedConcurrentExecutions",
            &mut self.allocated_provisioned_concurrent_executions,
        );
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("LastModified", &mut self.last_modified);
    }
}

impl contract::convert::Record for ProvisionedConcurrencyConfigNotFoundException {
    const NAME: &'static str = "ProvisionedConcurrencyConfigNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ProvisionedPollerConfig {
    const NAME: &'static str = "ProvisionedPollerConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MinimumPollers", &mut self.minimum_pollers);
        fields.optional("MaximumPollers", &mut self.maximum_pollers);
        fields.optional("PollerGroupName", &mut self.poller_group_name);
    }
}

impl contract::convert::Record for PublicPolicyException {
    const NAME: &'static str = "PublicPolicyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for PublishLayerVersionRequest {
    const NAME: &'static str = "PublishLayerVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LayerName", &mut self.layer_name);
        fields.optional("Description", &mut self.description);
        fields.required("Content", &mut self.content);
        fields.optional("CompatibleArchitectures", &mut self.compatible_architectures);
        fields.optional("CompatibleRuntimes", &mut self.compatible_runtimes);
        fields.optional("LicenseInfo", &mut self.license_info);
    }
}

impl contract::convert::Record for PublishLayerVersionResponse {
    const NAME: &'static str = "PublishLayerVersionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Content", &mut self.content);
        fields.optional("LayerArn", &mut self.layer_arn);
        fields.optional("LayerVersionArn", &mut self.layer_version_arn);
        fields.optional("Description", &mut self.description);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("Version", &mut self.version);
        fields.optional("CompatibleArchitectures", &mut self.compatible_architectures);
        fields.optional("CompatibleRuntimes", &mut self.compatible_runtimes);
        fields.optional("LicenseInfo", &mut self.license_info);
    }
}

impl contract::convert::Record for PublishVersionRequest {
    const NAME: &'static str = "PublishVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("CodeSha256", &mut self.code_sha256);
        fields.optional("Description", &mut self.description);
        fields.optional("RevisionId", &mut self.revision_id);
        fields.optional("PublishTo", &mut self.publish_to);
    }
}

impl contract::convert::Record for PutFunctionCodeSigningConfigRequest {
    const NAME: &'static str = "PutFunctionCodeSigningConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CodeSigningConfigArn", &mut self.code_signing_config_arn);
        fields.required("FunctionName", &mut self.function_name);
    }
}

impl contract::convert::Record for PutFunctionCodeSigningConfigResponse {
    const NAME: &'static str = "PutFunctionCodeSigningConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CodeSigningConfigArn", &mut self.code_signing_config_arn);
        fields.required("FunctionName", &mut self.function_name);
    }
}

impl contract::convert::Record for PutFunctionConcurrencyRequest {
    const NAME: &'static str = "PutFunctionConcurrencyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("ReservedConcurrentExecutions", &mut self.reserved_concurrent_executions);
    }
}

impl contract::convert::Record for PutFunctionEventInvokeConfigRequest {
    const NAME: &'static str = "PutFunctionEventInvokeConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
        fields.optional("MaximumEventAgeInSeconds", &mut self.maximum_event_age_in_seconds);
        fields.optional("DestinationConfig", &mut self.destination_config);
    }
}

impl contract::convert::Record for PutFunctionRecursionConfigRequest {
    const NAME: &'static str = "PutFunctionRecursionConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("RecursiveLoop", &mut self.recursive_loop);
    }
}

impl contract::convert::Record for PutFunctionRecursionConfigResponse {
    const NAME: &'static str = "PutFunctionRecursionConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RecursiveLoop", &mut self.recursive_loop);
    }
}

impl contract::convert::Record for PutFunctionScalingConfigRequest {
    const NAME: &'static str = "PutFunctionScalingConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("Qualifier", &mut self.qualifier);
        fields.optional("FunctionScalingConfig", &mut self.function_scaling_config);
    }
}

impl contract::convert::Record for PutFunctionScalingConfigResponse {
    const NAME: &'static str = "PutFunctionScalingConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FunctionState", &mut self.function_state);
    }
}

impl contract::convert::Record for PutProvisionedConcurrencyConfigRequest {
    const NAME: &'static str = "PutProvisionedConcurrencyConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("Qualifier", &mut self.qualifier);
        fields.required("ProvisionedConcurrentExecutions", &mut self.provisioned_concurrent_executions);
    }
}

impl contract::convert::Record for PutProvisionedConcurrencyConfigResponse {
    const NAME: &'static str = "PutProvisionedConcurrencyConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional(
            "RequestedProvisionedConcurrentExecutions",
            &mut self.requested_provisioned_concurrent_executions,
        );
        fields.optional(
            "AllocatedProvisionedConcurrentExecutions",
            &mut self.allocated_provisioned_concurrent_executions,
        );
        fields.optional(
            "AvailableProvisionedConcurrentExecutions",
            &mut self.available_provisioned_concurrent_executions,
        );
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("LastModified", &mut self.last_modified);
    }
}

impl contract::convert::Record for PutResourcePolicyRequest {
    const NAME: &'static str = "PutResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("Policy", &mut self.policy);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for PutResourcePolicyResponse {
    const NAME: &'static str = "PutResourcePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for PutRuntimeManagementConfigRequest {
    const NAME: &'static str = "PutRuntimeManagementConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
        fields.required("UpdateRuntimeOn", &mut self.update_runtime_on);
        fields.optional("RuntimeVersionArn", &mut self.runtime_version_arn);
    }
}

impl contract::convert::Record for PutRuntimeManagementConfigResponse {
    const NAME: &'static str = "PutRuntimeManagementConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UpdateRuntimeOn", &mut self.update_runtime_on);
        fields.required("FunctionArn", &mut self.function_arn);
        fields.optional("RuntimeVersionArn", &mut self.runtime_version_arn);
    }
}

impl contract::convert::Record for RecursiveInvocationException {
    const NAME: &'static str = "RecursiveInvocationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for RemoveLayerVersionPermissionRequest {
    const NAME: &'static str = "RemoveLayerVersionPermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LayerName", &mut self.layer_name);
        fields.required("VersionNumber", &mut self.version_number);
        fields.required("StatementId", &mut self.statement_id);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for RemovePermissionRequest {
    const NAME: &'static str = "RemovePermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("StatementId", &mut self.statement_id);
        fields.optional("Qualifier", &mut self.qualifier);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for RequestTooLargeException {
    const NAME: &'static str = "RequestTooLargeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ResolvedS3Object {
    const NAME: &'static str = "ResolvedS3Object";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3Bucket", &mut self.s3_bucket);
        fields.optional("S3Key", &mut self.s3_key);
        fields.optional("S3ObjectVersion", &mut self.s3_object_version);
    }
}

impl contract::convert::Record for ResourceConflictException {
    const NAME: &'static str = "ResourceConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceInUseException {
    const NAME: &'static str = "ResourceInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceNotReadyException {
    const NAME: &'static str = "ResourceNotReadyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ResumeDurableExecutionRequest {
    const NAME: &'static str = "ResumeDurableExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DurableExecutionArn", &mut self.durable_execution_arn);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("Reason", &mut self.reason);
    }
}

impl contract::convert::Record for ResumeDurableExecutionResponse {
    const NAME: &'static str = "ResumeDurableExecutionResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for RetryDetails {
    const NAME: &'static str = "RetryDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CurrentAttempt", &mut self.current_attempt);
        fields.optional("NextAttemptDelaySeconds", &mut self.next_attempt_delay_seconds);
    }
}

impl contract::convert::Record for RuntimeAliasDeletedException {
    const NAME: &'static str = "RuntimeAliasDeletedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for RuntimeVersionConfig {
    const NAME: &'static str = "RuntimeVersionConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RuntimeVersionArn", &mut self.runtime_version_arn);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for RuntimeVersionDeletedException {
    const NAME: &'static str = "RuntimeVersionDeletedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for RuntimeVersionError {
    const NAME: &'static str = "RuntimeVersionError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for S3FilesConfig {
    const NAME: &'static str = "S3FilesConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DirectS3Read", &mut self.direct_s3_read);
    }
}

impl contract::convert::Record for S3FilesMountConnectivityException {
    const NAME: &'static str = "S3FilesMountConnectivityException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for S3FilesMountFailureException {
    const NAME: &'static str = "S3FilesMountFailureException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for S3FilesMountTimeoutException {
    const NAME: &'static str = "S3FilesMountTimeoutException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ScalingConfig {
    const NAME: &'static str = "ScalingConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaximumConcurrency", &mut self.maximum_concurrency);
    }
}

impl contract::convert::Record for SelfManagedEventSource {
    const NAME: &'static str = "SelfManagedEventSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Endpoints", &mut self.endpoints);
    }
}

impl contract::convert::Record for SelfManagedKafkaEventSourceConfig {
    const NAME: &'static str = "SelfManagedKafkaEventSourceConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConsumerGroupId", &mut self.consumer_group_id);
        fields.optional("SchemaRegistryConfig", &mut self.schema_registry_config);
        fields.optional("ConsumptionMode", &mut self.consumption_mode);
    }
}

impl contract::convert::Record for SendDurableExecutionCallbackFailureRequest {
    const NAME: &'static str = "SendDurableExecutionCallbackFailureRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CallbackId", &mut self.callback_id);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for SendDurableExecutionCallbackFailureResponse {
    const NAME: &'static str = "SendDurableExecutionCallbackFailureResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SendDurableExecutionCallbackHeartbeatRequest {
    const NAME: &'static str = "SendDurableExecutionCallbackHeartbeatRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CallbackId", &mut self.callback_id);
    }
}

impl contract::convert::Record for SendDurableExecutionCallbackHeartbeatResponse {
    const NAME: &'static str = "SendDurableExecutionCallbackHeartbeatResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SendDurableExecutionCallbackSuccessRequest {
    const NAME: &'static str = "SendDurableExecutionCallbackSuccessRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CallbackId", &mut self.callback_id);
        fields.optional("Result", &mut self.result);
    }
}

impl contract::convert::Record for SendDurableExecutionCallbackSuccessResponse {
    const NAME: &'static str = "SendDurableExecutionCallbackSuccessResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SerializedRequestEntityTooLargeException {
    const NAME: &'static str = "SerializedRequestEntityTooLargeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ServiceException {
    const NAME: &'static str = "ServiceException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ServiceQuotaExceededException {
    const NAME: &'static str = "ServiceQuotaExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for SnapStart {
    const NAME: &'static str = "SnapStart";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApplyOn", &mut self.apply_on);
    }
}

impl contract::convert::Record for SnapStartException {
    const NAME: &'static str = "SnapStartException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for SnapStartNotReadyException {
    const NAME: &'static str = "SnapStartNotReadyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for SnapStartRegenerationFailureException {
    const NAME: &'static str = "SnapStartRegenerationFailureException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for SnapStartResponse {
    const NAME: &'static str = "SnapStartResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApplyOn", &mut self.apply_on);
        fields.optional("OptimizationStatus", &mut self.optimization_status);
    }
}

impl contract::convert::Record for SnapStartTimeoutException {
    const NAME: &'static str = "SnapStartTimeoutException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for SourceAccessConfiguration {
    const NAME: &'static str = "SourceAccessConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("URI", &mut self.uri);
    }
}

impl contract::convert::Record for StepDetails {
    const NAME: &'static str = "StepDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attempt", &mut self.attempt);
        fields.optional("NextAttemptTimestamp", &mut self.next_attempt_timestamp);
        fields.optional("Result", &mut self.result);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for StepFailedDetails {
    const NAME: &'static str = "StepFailedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Error", &mut self.error);
        fields.required("RetryDetails", &mut self.retry_details);
    }
}

impl contract::convert::Record for StepOptions {
    const NAME: &'static str = "StepOptions";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextAttemptDelaySeconds", &mut self.next_attempt_delay_seconds);
    }
}

impl contract::convert::Record for StepStartedDetails {
    const NAME: &'static str = "StepStartedDetails";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StepSucceededDetails {
    const NAME: &'static str = "StepSucceededDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Result", &mut self.result);
        fields.required("RetryDetails", &mut self.retry_details);
    }
}

impl contract::convert::Record for StopDurableExecutionRequest {
    const NAME: &'static str = "StopDurableExecutionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DurableExecutionArn", &mut self.durable_execution_arn);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for StopDurableExecutionResponse {
    const NAME: &'static str = "StopDurableExecutionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StopTimestamp", &mut self.stop_timestamp);
    }
}

impl contract::convert::Record for SubnetIPAddressLimitReachedException {
    const NAME: &'static str = "SubnetIPAddressLimitReachedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for TagResourceRequest {
    const NAME: &'static str = "TagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Resource", &mut self.resource);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagsError {
    const NAME: &'static str = "TagsError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ErrorCode", &mut self.error_code);
        fields.required("Message", &mut self.message);
    }
}

impl contract::convert::Record for TargetTrackingScalingPolicy {
    const NAME: &'static str = "TargetTrackingScalingPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PredefinedMetricType", &mut self.predefined_metric_type);
        fields.required("TargetValue", &mut self.target_value);
    }
}

impl contract::convert::Record for TenancyConfig {
    const NAME: &'static str = "TenancyConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TenantIsolationMode", &mut self.tenant_isolation_mode);
    }
}

impl contract::convert::Record for TooManyRequestsException {
    const NAME: &'static str = "TooManyRequestsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("retryAfterSeconds", &mut self.retry_after_seconds);
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
        fields.optional("Reason", &mut self.reason);
    }
}

impl contract::convert::Record for TraceHeader {
    const NAME: &'static str = "TraceHeader";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("XAmznTraceId", &mut self.x_amzn_trace_id);
    }
}

impl contract::convert::Record for TracingConfig {
    const NAME: &'static str = "TracingConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Mode", &mut self.mode);
    }
}

impl contract::convert::Record for TracingConfigResponse {
    const NAME: &'static str = "TracingConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Mode", &mut self.mode);
    }
}

impl contract::convert::Record for UnsupportedMediaTypeException {
    const NAME: &'static str = "UnsupportedMediaTypeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for UntagResourceRequest {
    const NAME: &'static str = "UntagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Resource", &mut self.resource);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UpdateAliasRequest {
    const NAME: &'static str = "UpdateAliasRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.required("Name", &mut self.name);
        fields.optional("FunctionVersion", &mut self.function_version);
        fields.optional("Description", &mut self.description);
        fields.optional("RoutingConfig", &mut self.routing_config);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for UpdateCapacityProviderRequest {
    const NAME: &'static str = "UpdateCapacityProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProviderName", &mut self.capacity_provider_name);
        fields.optional("CapacityProviderScalingConfig", &mut self.capacity_provider_scaling_config);
        fields.optional("PropagateTags", &mut self.propagate_tags);
        fields.optional("TelemetryConfig", &mut self.telemetry_config);
    }
}

impl contract::convert::Record for UpdateCapacityProviderResponse {
    const NAME: &'static str = "UpdateCapacityProviderResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CapacityProvider", &mut self.capacity_provider);
    }
}

impl contract::convert::Record for UpdateCodeSigningConfigRequest {
    const NAME: &'static str = "UpdateCodeSigningConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CodeSigningConfigArn", &mut self.code_signing_config_arn);
        fields.optional("Description", &mut self.description);
        fields.optional("AllowedPublishers", &mut self.allowed_publishers);
        fields.optional("CodeSigningPolicies", &mut self.code_signing_policies);
    }
}

impl contract::convert::Record for UpdateCodeSigningConfigResponse {
    const NAME: &'static str = "UpdateCodeSigningConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CodeSigningConfig", &mut self.code_signing_config);
    }
}

impl contract::convert::Record for UpdateEventSourceMappingRequest {
    const NAME: &'static str = "UpdateEventSourceMappingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UUID", &mut self.uuid);
        fields.optional("FunctionName", &mut self.function_name);
        fields.optional("Enabled", &mut self.enabled);
        fields.optional("BatchSize", &mut self.batch_size);
        fields.optional("FilterCriteria", &mut self.filter_criteria);
        fields.optional("KMSKeyArn", &mut self.kms_key_arn);
        fields.optional("MetricsConfig", &mut self.metrics_config);
        fields.optional("LoggingConfig", &mut self.logging_config);
        fields.optional("ScalingConfig", &mut self.scaling_config);
        fields.optional("MaximumBatchingWindowInSeconds", &mut self.maximum_batching_window_in_seconds);
        fields.optional("ParallelizationFactor", &mut self.parallelization_factor);
        fields.optional("DestinationConfig", &mut self.destination_config);
        fields.optional("MaximumRecordAgeInSeconds", &mut self.maximum_record_age_in_seconds);
        fields.optional("BisectBatchOnFunctionError", &mut self.bisect_batch_on_function_error);
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
        fields.optional("TumblingWindowInSeconds", &mut self.tumbling_window_in_seconds);
        fields.optional("SourceAccessConfigurations", &mut self.source_access_configurations);
        fields.optional("FunctionResponseTypes", &mut self.function_response_types);
        fields.optional("AmazonManagedKafkaEventSourceConfig", &mut self.amazon_managed_kafka_event_source_config);
        fields.optional("SelfManagedKafkaEventSourceConfig", &mut self.self_managed_kafka_event_source_config);
        fields.optional("DocumentDBEventSourceConfig", &mut self.document_db_event_source_config);
        fields.optional("ProvisionedPollerConfig", &mut self.provisioned_poller_config);
    }
}

impl contract::convert::Record for UpdateFunctionCodeRequest {
    const NAME: &'static str = "UpdateFunctionCodeRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("ZipFile", &mut self.zip_file);
        fields.optional("S3Bucket", &mut self.s3_bucket);
        fields.optional("S3Key", &mut self.s3_key);
        fields.optional("S3ObjectVersion", &mut self.s3_object_version);
        fields.optional("S3ObjectStorageMode", &mut self.s3_object_storage_mode);
        fields.optional("ImageUri", &mut self.image_uri);
        fields.optional("Architectures", &mut self.architectures);
        fields.optional("Publish", &mut self.publish);
        fields.optional("PublishTo", &mut self.publish_to);
        fields.optional("DryRun", &mut self.dry_run);
        fields.optional("RevisionId", &mut self.revision_id);
        fields.optional("SourceKMSKeyArn", &mut self.source_kms_key_arn);
    }
}

impl contract::convert::Record for UpdateFunctionConfigurationRequest {
    const NAME: &'static str = "UpdateFunctionConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Role", &mut self.role);
        fields.optional("Handler", &mut self.handler);
        fields.optional("Description", &mut self.description);
        fields.optional("Timeout", &mut self.timeout);
        fields.optional("MemorySize", &mut self.memory_size);
        fields.optional("VpcConfig", &mut self.vpc_config);
        fields.optional("Environment", &mut self.environment);
        fields.optional("Runtime", &mut self.runtime);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("KMSKeyArn", &mut self.kms_key_arn);
        fields.optional("TracingConfig", &mut self.tracing_config);
        fields.optional("RevisionId", &mut self.revision_id);
        fields.optional("Layers", &mut self.layers);
        fields.optional("FileSystemConfigs", &mut self.file_system_configs);
        fields.optional("ImageConfig", &mut self.image_config);
        fields.optional("EphemeralStorage", &mut self.ephemeral_storage);
        fields.optional("SnapStart", &mut self.snap_start);
        fields.optional("LoggingConfig", &mut self.logging_config);
        fields.optional("CapacityProviderConfig", &mut self.capacity_provider_config);
        fields.optional("DurableConfig", &mut self.durable_config);
        fields.optional("RuntimeConfig", &mut self.runtime_config);
        fields.optional("AcceleratorConfig", &mut self.accelerator_config);
    }
}

impl contract::convert::Record for UpdateFunctionEventInvokeConfigRequest {
    const NAME: &'static str = "UpdateFunctionEventInvokeConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
        fields.optional("MaximumEventAgeInSeconds", &mut self.maximum_event_age_in_seconds);
        fields.optional("DestinationConfig", &mut self.destination_config);
    }
}

impl contract::convert::Record for UpdateFunctionUrlConfigRequest {
    const NAME: &'static str = "UpdateFunctionUrlConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionName", &mut self.function_name);
        fields.optional("Qualifier", &mut self.qualifier);
        fields.optional("AuthType", &mut self.auth_type);
        fields.optional("Cors", &mut self.cors);
        fields.optional("InvokeMode", &mut self.invoke_mode);
    }
}

impl contract::convert::Record for UpdateFunctionUrlConfigResponse {
    const NAME: &'static str = "UpdateFunctionUrlConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionUrl", &mut self.function_url);
        fields.required("FunctionArn", &mut self.function_arn);
        fields.required("AuthType", &mut self.auth_type);
        fields.optional("Cors", &mut self.cors);
        fields.required("CreationTime", &mut self.creation_time);
        fields.required("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("InvokeMode", &mut self.invoke_mode);
    }
}

impl contract::convert::Record for VpcConfig {
    const NAME: &'static str = "VpcConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SubnetIds", &mut self.subnet_ids);
        fields.optional("SecurityGroupIds", &mut self.security_group_ids);
        fields.optional("Ipv6AllowedForDualStack", &mut self.ipv6_allowed_for_dual_stack);
    }
}

impl contract::convert::Record for VpcConfigResponse {
    const NAME: &'static str = "VpcConfigResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SubnetIds", &mut self.subnet_ids);
        fields.optional("SecurityGroupIds", &mut self.security_group_ids);
        fields.optional("VpcId", &mut self.vpc_id);
        fields.optional("Ipv6AllowedForDualStack", &mut self.ipv6_allowed_for_dual_stack);
    }
}

impl contract::convert::Record for WaitCancelledDetails {
    const NAME: &'static str = "WaitCancelledDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for WaitDetails {
    const NAME: &'static str = "WaitDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ScheduledEndTimestamp", &mut self.scheduled_end_timestamp);
    }
}

impl contract::convert::Record for WaitOptions {
    const NAME: &'static str = "WaitOptions";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WaitSeconds", &mut self.wait_seconds);
    }
}

impl contract::convert::Record for WaitStartedDetails {
    const NAME: &'static str = "WaitStartedDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Duration", &mut self.duration);
        fields.required("ScheduledEndTimestamp", &mut self.scheduled_end_timestamp);
    }
}

impl contract::convert::Record for WaitSucceededDetails {
    const NAME: &'static str = "WaitSucceededDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Duration", &mut self.duration);
    }
}

contract::readable! { AcceleratorConfig
AccountLimit
AccountUsage
AddLayerVersionPermissionRequest
AddLayerVersionPermissionResponse
AddPermissionRequest
AddPermissionResponse
AliasConfiguration
AliasLimitExceededException
AliasRoutingConfiguration
AllowedPublishers
AmazonManagedKafkaEventSourceConfig
CallbackDetails
CallbackFailedDetails
CallbackOptions
CallbackStartedDetails
CallbackSucceededDetails
CallbackTimedOutDetails
CallbackTimeoutException
CapacityProvider
CapacityProviderConfig
CapacityProviderLimitExceededException
CapacityProviderLoggingConfig
CapacityProviderPermissionsConfig
CapacityProviderScalingConfig
CapacityProviderTelemetryConfig
CapacityProviderVpcConfig
ChainedInvokeDetails
ChainedInvokeFailedDetails
ChainedInvokeOptions
ChainedInvokeStartedDetails
ChainedInvokeStoppedDetails
ChainedInvokeSucceededDetails
ChainedInvokeTimedOutDetails
CheckpointDurableExecutionRequest
CheckpointDurableExecutionResponse
CheckpointUpdatedExecutionState
CodeArtifactUserDeletedException
CodeArtifactUserFailedException
CodeArtifactUserPendingException
CodeSigningConfig
CodeSigningConfigNotFoundException
CodeSigningPolicies
CodeStorageExceededException
CodeVerificationFailedException
Concurrency
ContextDetails
ContextFailedDetails
ContextOptions
ContextStartedDetails
ContextSucceededDetails
Cors
CreateAliasRequest
CreateCapacityProviderRequest
CreateCapacityProviderResponse
CreateCodeSigningConfigRequest
CreateCodeSigningConfigResponse
CreateEventSourceMappingRequest
CreateFunctionRequest
CreateFunctionUrlConfigRequest
CreateFunctionUrlConfigResponse
DeadLetterConfig
DeleteAliasRequest
DeleteCapacityProviderRequest
DeleteCapacityProviderResponse
DeleteCodeSigningConfigRequest
DeleteCodeSigningConfigResponse
DeleteDurableExecutionRequest
DeleteDurableExecutionResponse
DeleteEventSourceMappingRequest
DeleteFunctionCodeSigningConfigRequest
DeleteFunctionConcurrencyRequest
DeleteFunctionEventInvokeConfigRequest
DeleteFunctionRequest
DeleteFunctionResponse
DeleteFunctionUrlConfigRequest
DeleteLayerVersionRequest
DeleteProvisionedConcurrencyConfigRequest
DeleteResourcePolicyRequest
DestinationConfig
DocumentDBEventSourceConfig
DurableConfig
DurableExecutionAlreadyStartedException
EC2AccessDeniedException
EC2ThrottledException
EC2UnexpectedException
EFSIOException
EFSMountConnectivityException
EFSMountFailureException
EFSMountTimeoutException
ENILimitReachedException
ENINotReadyException
Environment
EnvironmentError
EnvironmentResponse
EphemeralStorage
ErrorObject
Event
EventError
EventInput
EventPauseReason
EventResult
EventResumeReason
EventSourceMappingConfiguration
EventSourceMappingLoggingConfig
EventSourceMappingMetricsConfig
Execution
ExecutionDetails
ExecutionFailedDetails
ExecutionPausedDetails
ExecutionResumedDetails
ExecutionStartedDetails
ExecutionStoppedDetails
ExecutionSucceededDetails
ExecutionTimedOutDetails
FileSystemConfig
Filter
FilterCriteria
FilterCriteriaError
FunctionCode
FunctionCodeLocation
FunctionCodeLocationError
FunctionConfiguration
FunctionEventInvokeConfig
FunctionRuntimeConfig
FunctionScalingConfig
FunctionUrlConfig
FunctionVersionsByCapacityProviderListItem
FunctionVersionsPerCapacityProviderLimitExceededException
GetAccountSettingsRequest
GetAccountSettingsResponse
GetAliasRequest
GetCapacityProviderRequest
GetCapacityProviderResponse
GetCodeSigningConfigRequest
GetCodeSigningConfigResponse
GetDurableExecutionHistoryRequest
GetDurableExecutionHistoryResponse
GetDurableExecutionRequest
GetDurableExecutionResponse
GetDurableExecutionStateRequest
GetDurableExecutionStateResponse
GetEventSourceMappingRequest
GetFunctionCodeSigningConfigRequest
GetFunctionCodeSigningConfigResponse
GetFunctionConcurrencyRequest
GetFunctionConcurrencyResponse
GetFunctionConfigurationRequest
GetFunctionEventInvokeConfigRequest
GetFunctionRecursionConfigRequest
GetFunctionRecursionConfigResponse
GetFunctionRequest
GetFunctionResponse
GetFunctionScalingConfigRequest
GetFunctionScalingConfigResponse
GetFunctionUrlConfigRequest
GetFunctionUrlConfigResponse
GetLayerVersionByArnRequest
GetLayerVersionPolicyRequest
GetLayerVersionPolicyResponse
GetLayerVersionRequest
GetLayerVersionResponse
GetPolicyRequest
GetPolicyResponse
GetProvisionedConcurrencyConfigRequest
GetProvisionedConcurrencyConfigResponse
GetResourcePolicyRequest
GetResourcePolicyResponse
GetRuntimeManagementConfigRequest
GetRuntimeManagementConfigResponse
ImageConfig
ImageConfigError
ImageConfigResponse
InstanceRequirements
InvalidCodeSignatureException
InvalidParameterValueException
InvalidRequestContentException
InvalidRuntimeException
InvalidSecurityGroupIDException
InvalidSubnetIDException
InvalidZipFileException
InvocationCompletedDetails
InvocationRequest
InvocationResponse
InvokeAsyncRequest
InvokeAsyncResponse
InvokeResponseStreamUpdate
InvokeWithResponseStreamCompleteEvent
InvokeWithResponseStreamRequest
InvokeWithResponseStreamResponse
KMSAccessDeniedException
KMSDisabledException
KMSInvalidStateException
KMSNotFoundException
KafkaSchemaRegistryAccessConfig
KafkaSchemaRegistryConfig
KafkaSchemaValidationConfig
LambdaManagedInstancesCapacityProviderConfig
Layer
LayerVersionContentInput
LayerVersionContentOutput
LayerVersionsListItem
LayersListItem
ListAliasesRequest
ListAliasesResponse
ListCapacityProvidersRequest
ListCapacityProvidersResponse
ListCodeSigningConfigsRequest
ListCodeSigningConfigsResponse
ListDurableExecutionsByFunctionRequest
ListDurableExecutionsByFunctionResponse
ListEventSourceMappingsRequest
ListEventSourceMappingsResponse
ListFunctionEventInvokeConfigsRequest
ListFunctionEventInvokeConfigsResponse
ListFunctionUrlConfigsRequest
ListFunctionUrlConfigsResponse
ListFunctionVersionsByCapacityProviderRequest
ListFunctionVersionsByCapacityProviderResponse
ListFunctionsByCodeSigningConfigRequest
ListFunctionsByCodeSigningConfigResponse
ListFunctionsRequest
ListFunctionsResponse
ListLayerVersionsRequest
ListLayerVersionsResponse
ListLayersRequest
ListLayersResponse
ListProvisionedConcurrencyConfigsRequest
ListProvisionedConcurrencyConfigsResponse
ListTagsRequest
ListTagsResponse
ListVersionsByFunctionRequest
ListVersionsByFunctionResponse
LoggingConfig
ModeNotSupportedException
NoPublishedVersionException
OnFailure
OnSuccess
Operation
OperationUpdate
PauseDetails
PauseDurableExecutionRequest
PauseDurableExecutionResponse
PolicyLengthExceededException
PreconditionFailedException
PropagateTags
ProvisionedConcurrencyConfigListItem
ProvisionedConcurrencyConfigNotFoundException
ProvisionedPollerConfig
PublicPolicyException
PublishLayerVersionRequest
PublishLayerVersionResponse
PublishVersionRequest
PutFunctionCodeSigningConfigRequest
PutFunctionCodeSigningConfigResponse
PutFunctionConcurrencyRequest
PutFunctionEventInvokeConfigRequest
PutFunctionRecursionConfigRequest
PutFunctionRecursionConfigResponse
PutFunctionScalingConfigRequest
PutFunctionScalingConfigResponse
PutProvisionedConcurrencyConfigRequest
PutProvisionedConcurrencyConfigResponse
PutResourcePolicyRequest
PutResourcePolicyResponse
PutRuntimeManagementConfigRequest
PutRuntimeManagementConfigResponse
RecursiveInvocationException
RemoveLayerVersionPermissionRequest
RemovePermissionRequest
RequestTooLargeException
ResolvedS3Object
ResourceConflictException
ResourceInUseException
ResourceNotFoundException
ResourceNotReadyException
ResumeDurableExecutionRequest
ResumeDurableExecutionResponse
RetryDetails
RuntimeAliasDeletedException
RuntimeVersionConfig
RuntimeVersionDeletedException
RuntimeVersionError
S3FilesConfig
S3FilesMountConnectivityException
S3FilesMountFailureException
S3FilesMountTimeoutException
ScalingConfig
SelfManagedEventSource
SelfManagedKafkaEventSourceConfig
SendDurableExecutionCallbackFailureRequest
SendDurableExecutionCallbackFailureResponse
SendDurableExecutionCallbackHeartbeatRequest
SendDurableExecutionCallbackHeartbeatResponse
SendDurableExecutionCallbackSuccessRequest
SendDurableExecutionCallbackSuccessResponse
SerializedRequestEntityTooLargeException
ServiceException
ServiceQuotaExceededException
SnapStart
SnapStartException
SnapStartNotReadyException
SnapStartRegenerationFailureException
SnapStartResponse
SnapStartTimeoutException
SourceAccessConfiguration
StepDetails
StepFailedDetails
StepOptions
StepStartedDetails
StepSucceededDetails
StopDurableExecutionRequest
StopDurableExecutionResponse
SubnetIPAddressLimitReachedException
TagResourceRequest
TagsError
TargetTrackingScalingPolicy
TenancyConfig
TooManyRequestsException
TraceHeader
TracingConfig
TracingConfigResponse
UnsupportedMediaTypeException
UntagResourceRequest
UpdateAliasRequest
UpdateCapacityProviderRequest
UpdateCapacityProviderResponse
UpdateCodeSigningConfigRequest
UpdateCodeSigningConfigResponse
UpdateEventSourceMappingRequest
UpdateFunctionCodeRequest
UpdateFunctionConfigurationRequest
UpdateFunctionEventInvokeConfigRequest
UpdateFunctionUrlConfigRequest
UpdateFunctionUrlConfigResponse
VpcConfig
VpcConfigResponse
WaitCancelledDetails
WaitDetails
WaitOptions
WaitStartedDetails
WaitSucceededDetails }
