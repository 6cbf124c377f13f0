// Generated from `models/lambda.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::{Fields, Value, unknown_variant, variant};

impl From<AcceleratorConfig> for Value {
    #[inline]
    fn from(it: AcceleratorConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("AcceleratorMemorySize", it.accelerator_memory_size);
        to.into()
    }
}

impl TryFrom<Value> for AcceleratorConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcceleratorConfig", value)?;
        Ok(Self { accelerator_memory_size: from.take("AcceleratorMemorySize")? })
    }
}

impl From<AccountLimit> for Value {
    #[inline]
    fn from(it: AccountLimit) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("TotalCodeSize", it.total_code_size);
        to.put_some("CodeSizeUnzipped", it.code_size_unzipped);
        to.put_some("CodeSizeZipped", it.code_size_zipped);
        to.put_some("ConcurrentExecutions", it.concurrent_executions);
        to.put_some("UnreservedConcurrentExecutions", it.unreserved_concurrent_executions);
        to.into()
    }
}

impl TryFrom<Value> for AccountLimit {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccountLimit", value)?;
        Ok(Self {
            total_code_size: from.take_some("TotalCodeSize")?,
            code_size_unzipped: from.take_some("CodeSizeUnzipped")?,
            code_size_zipped: from.take_some("CodeSizeZipped")?,
            concurrent_executions: from.take_some("ConcurrentExecutions")?,
            unreserved_concurrent_executions: from.take_some("UnreservedConcurrentExecutions")?,
        })
    }
}

impl From<AccountUsage> for Value {
    #[inline]
    fn from(it: AccountUsage) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TotalCodeSize", it.total_code_size);
        to.put_some("FunctionCount", it.function_count);
        to.into()
    }
}

impl TryFrom<Value> for AccountUsage {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccountUsage", value)?;
        Ok(Self { total_code_size: from.take_some("TotalCodeSize")?, function_count: from.take_some("FunctionCount")? })
    }
}

impl From<AddLayerVersionPermissionRequest> for Value {
    #[inline]
    fn from(it: AddLayerVersionPermissionRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("LayerName", it.layer_name);
        to.put("VersionNumber", it.version_number);
        to.put("StatementId", it.statement_id);
        to.put("Action", it.action);
        to.put("Principal", it.principal);
        to.put_some("OrganizationId", it.organization_id);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for AddLayerVersionPermissionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddLayerVersionPermissionRequest", value)?;
        Ok(Self {
            layer_name: from.take("LayerName")?,
            version_number: from.take("VersionNumber")?,
            statement_id: from.take("StatementId")?,
            action: from.take("Action")?,
            principal: from.take("Principal")?,
            organization_id: from.take_some("OrganizationId")?,
            revision_id: from.take_some("RevisionId")?,
        })
    }
}

impl From<AddLayerVersionPermissionResponse> for Value {
    #[inline]
    fn from(it: AddLayerVersionPermissionResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Statement", it.statement);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for AddLayerVersionPermissionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddLayerVersionPermissionResponse", value)?;
        Ok(Self { statement: from.take_some("Statement")?, revision_id: from.take_some("RevisionId")? })
    }
}

impl From<AddPermissionRequest> for Value {
    #[inline]
    fn from(it: AddPermissionRequest) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put("FunctionName", it.function_name);
        to.put("StatementId", it.statement_id);
        to.put("Action", it.action);
        to.put("Principal", it.principal);
        to.put_some("SourceArn", it.source_arn);
        to.put_some("FunctionUrlAuthType", it.function_url_auth_type);
        to.put_some("InvokedViaFunctionUrl", it.invoked_via_function_url);
        to.put_some("SourceAccount", it.source_account);
        to.put_some("EventSourceToken", it.event_source_token);
        to.put_some("Qualifier", it.qualifier);
        to.put_some("RevisionId", it.revision_id);
        to.put_some("PrincipalOrgID", it.principal_org_id);
        to.into()
    }
}

impl TryFrom<Value> for AddPermissionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddPermissionRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            statement_id: from.take("StatementId")?,
            action: from.take("Action")?,
            principal: from.take("Principal")?,
            source_arn: from.take_some("SourceArn")?,
            function_url_auth_type: from.take_some("FunctionUrlAuthType")?,
            invoked_via_function_url: from.take_some("InvokedViaFunctionUrl")?,
            source_account: from.take_some("SourceAccount")?,
            event_source_token: from.take_some("EventSourceToken")?,
            qualifier: from.take_some("Qualifier")?,
            revision_id: from.take_some("RevisionId")?,
            principal_org_id: from.take_some("PrincipalOrgID")?,
        })
    }
}

impl From<AddPermissionResponse> for Value {
    #[inline]
    fn from(it: AddPermissionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Statement", it.statement);
        to.into()
    }
}

impl TryFrom<Value> for AddPermissionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddPermissionResponse", value)?;
        Ok(Self { statement: from.take_some("Statement")? })
    }
}

impl From<AliasConfiguration> for Value {
    #[inline]
    fn from(it: AliasConfiguration) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("AliasArn", it.alias_arn);
        to.put_some("Name", it.name);
        to.put_some("FunctionVersion", it.function_version);
        to.put_some("Description", it.description);
        to.put_some("RoutingConfig", it.routing_config);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for AliasConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AliasConfiguration", value)?;
        Ok(Self {
            alias_arn: from.take_some("AliasArn")?,
            name: from.take_some("Name")?,
            function_version: from.take_some("FunctionVersion")?,
            description: from.take_some("Description")?,
            routing_config: from.take_some("RoutingConfig")?,
            revision_id: from.take_some("RevisionId")?,
        })
    }
}

impl From<AliasLimitExceededException> for Value {
    #[inline]
    fn from(it: AliasLimitExceededException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for AliasLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AliasLimitExceededException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<AliasRoutingConfiguration> for Value {
    #[inline]
    fn from(it: AliasRoutingConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("AdditionalVersionWeights", it.additional_version_weights);
        to.into()
    }
}

impl TryFrom<Value> for AliasRoutingConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AliasRoutingConfiguration", value)?;
        Ok(Self { additional_version_weights: from.take_some("AdditionalVersionWeights")? })
    }
}

impl From<AllowedPublishers> for Value {
    #[inline]
    fn from(it: AllowedPublishers) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("SigningProfileVersionArns", it.signing_profile_version_arns);
        to.into()
    }
}

impl TryFrom<Value> for AllowedPublishers {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AllowedPublishers", value)?;
        Ok(Self { signing_profile_version_arns: from.take("SigningProfileVersionArns")? })
    }
}

impl From<AmazonManagedKafkaEventSourceConfig> for Value {
    #[inline]
    fn from(it: AmazonManagedKafkaEventSourceConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ConsumerGroupId", it.consumer_group_id);
        to.put_some("SchemaRegistryConfig", it.schema_registry_config);
        to.into()
    }
}

impl TryFrom<Value> for AmazonManagedKafkaEventSourceConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AmazonManagedKafkaEventSourceConfig", value)?;
        Ok(Self {
            consumer_group_id: from.take_some("ConsumerGroupId")?,
            schema_registry_config: from.take_some("SchemaRegistryConfig")?,
        })
    }
}

impl From<CallbackDetails> for Value {
    #[inline]
    fn from(it: CallbackDetails) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("CallbackId", it.callback_id);
        to.put_some("Result", it.result);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for CallbackDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CallbackDetails", value)?;
        Ok(Self {
            callback_id: from.take_some("CallbackId")?,
            result: from.take_some("Result")?,
            error: from.take_some("Error")?,
        })
    }
}

impl From<CallbackFailedDetails> for Value {
    #[inline]
    fn from(it: CallbackFailedDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for CallbackFailedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CallbackFailedDetails", value)?;
        Ok(Self { error: from.take("Error")? })
    }
}

impl From<CallbackOptions> for Value {
    #[inline]
    fn from(it: CallbackOptions) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TimeoutSeconds", it.timeout_seconds);
        to.put_some("HeartbeatTimeoutSeconds", it.heartbeat_timeout_seconds);
        to.into()
    }
}

impl TryFrom<Value> for CallbackOptions {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CallbackOptions", value)?;
        Ok(Self {
            timeout_seconds: from.take_some("TimeoutSeconds")?,
            heartbeat_timeout_seconds: from.take_some("HeartbeatTimeoutSeconds")?,
        })
    }
}

impl From<CallbackStartedDetails> for Value {
    #[inline]
    fn from(it: CallbackStartedDetails) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("CallbackId", it.callback_id);
        to.put_some("HeartbeatTimeout", it.heartbeat_timeout);
        to.put_some("Timeout", it.timeout);
        to.into()
    }
}

impl TryFrom<Value> for CallbackStartedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CallbackStartedDetails", value)?;
        Ok(Self {
            callback_id: from.take("CallbackId")?,
            heartbeat_timeout: from.take_some("HeartbeatTimeout")?,
            timeout: from.take_some("Timeout")?,
        })
    }
}

impl From<CallbackSucceededDetails> for Value {
    #[inline]
    fn from(it: CallbackSucceededDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Result", it.result);
        to.into()
    }
}

impl TryFrom<Value> for CallbackSucceededDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CallbackSucceededDetails", value)?;
        Ok(Self { result: from.take("Result")? })
    }
}

impl From<CallbackTimedOutDetails> for Value {
    #[inline]
    fn from(it: CallbackTimedOutDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for CallbackTimedOutDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CallbackTimedOutDetails", value)?;
        Ok(Self { error: from.take("Error")? })
    }
}

impl From<CallbackTimeoutException> for Value {
    #[inline]
    fn from(it: CallbackTimeoutException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CallbackTimeoutException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CallbackTimeoutException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<CapacityProvider> for Value {
    #[inline]
    fn from(it: CapacityProvider) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put("CapacityProviderArn", it.capacity_provider_arn);
        to.put("State", it.state);
        to.put("VpcConfig", it.vpc_config);
        to.put("PermissionsConfig", it.permissions_config);
        to.put_some("InstanceRequirements", it.instance_requirements);
        to.put_some("CapacityProviderScalingConfig", it.capacity_provider_scaling_config);
        to.put_some("KmsKeyArn", it.kms_key_arn);
        to.put_some("LastModified", it.last_modified);
        to.put_some("PropagateTags", it.propagate_tags);
        to.put_some("TelemetryConfig", it.telemetry_config);
        to.into()
    }
}

impl TryFrom<Value> for CapacityProvider {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CapacityProvider", value)?;
        Ok(Self {
            capacity_provider_arn: from.take("CapacityProviderArn")?,
            state: from.take("State")?,
            vpc_config: from.take("VpcConfig")?,
            permissions_config: from.take("PermissionsConfig")?,
            instance_requirements: from.take_some("InstanceRequirements")?,
            capacity_provider_scaling_config: from.take_some("CapacityProviderScalingConfig")?,
            kms_key_arn: from.take_some("KmsKeyArn")?,
            last_modified: from.take_some("LastModified")?,
            propagate_tags: from.take_some("PropagateTags")?,
            telemetry_config: from.take_some("TelemetryConfig")?,
        })
    }
}

impl From<CapacityProviderConfig> for Value {
    #[inline]
    fn from(it: CapacityProviderConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("LambdaManagedInstancesCapacityProviderConfig", it.lambda_managed_instances_capacity_provider_config);
        to.into()
    }
}

impl TryFrom<Value> for CapacityProviderConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CapacityProviderConfig", value)?;
        Ok(Self {
            lambda_managed_instances_capacity_provider_config: from
                .take("LambdaManagedInstancesCapacityProviderConfig")?,
        })
    }
}

impl From<CapacityProviderLimitExceededException> for Value {
    #[inline]
    fn from(it: CapacityProviderLimitExceededException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CapacityProviderLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CapacityProviderLimitExceededException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<CapacityProviderLoggingConfig> for Value {
    #[inline]
    fn from(it: CapacityProviderLoggingConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("SystemLogLevel", it.system_log_level);
        to.put_some("LogGroup", it.log_group);
        to.into()
    }
}

impl TryFrom<Value> for CapacityProviderLoggingConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CapacityProviderLoggingConfig", value)?;
        Ok(Self { system_log_level: from.take_some("SystemLogLevel")?, log_group: from.take_some("LogGroup")? })
    }
}

impl From<CapacityProviderPermissionsConfig> for Value {
    #[inline]
    fn from(it: CapacityProviderPermissionsConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CapacityProviderOperatorRoleArn", it.capacity_provider_operator_role_arn);
        to.into()
    }
}

impl TryFrom<Value> for CapacityProviderPermissionsConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CapacityProviderPermissionsConfig", value)?;
        Ok(Self { capacity_provider_operator_role_arn: from.take("CapacityProviderOperatorRoleArn")? })
    }
}

impl From<CapacityProviderScalingConfig> for Value {
    #[inline]
    fn from(it: CapacityProviderScalingConfig) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("MaxVCpuCount", it.max_v_cpu_count);
        to.put_some("ScalingMode", it.scaling_mode);
        to.put_some("ScalingPolicies", it.scaling_policies);
        to.into()
    }
}

impl TryFrom<Value> for CapacityProviderScalingConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CapacityProviderScalingConfig", value)?;
        Ok(Self {
            max_v_cpu_count: from.take_some("MaxVCpuCount")?,
            scaling_mode: from.take_some("ScalingMode")?,
            scaling_policies: from.take_some("ScalingPolicies")?,
        })
    }
}

impl From<CapacityProviderTelemetryConfig> for Value {
    #[inline]
    fn from(it: CapacityProviderTelemetryConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("LoggingConfig", it.logging_config);
        to.into()
    }
}

impl TryFrom<Value> for CapacityProviderTelemetryConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CapacityProviderTelemetryConfig", value)?;
        Ok(Self { logging_config: from.take_some("LoggingConfig")? })
    }
}

impl From<CapacityProviderVpcConfig> for Value {
    #[inline]
    fn from(it: CapacityProviderVpcConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("SubnetIds", it.subnet_ids);
        to.put("SecurityGroupIds", it.security_group_ids);
        to.into()
    }
}

impl TryFrom<Value> for CapacityProviderVpcConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CapacityProviderVpcConfig", value)?;
        Ok(Self { subnet_ids: from.take("SubnetIds")?, security_group_ids: from.take("SecurityGroupIds")? })
    }
}

impl From<ChainedInvokeDetails> for Value {
    #[inline]
    fn from(it: ChainedInvokeDetails) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Result", it.result);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for ChainedInvokeDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChainedInvokeDetails", value)?;
        Ok(Self { result: from.take_some("Result")?, error: from.take_some("Error")? })
    }
}

impl From<ChainedInvokeFailedDetails> for Value {
    #[inline]
    fn from(it: ChainedInvokeFailedDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for ChainedInvokeFailedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChainedInvokeFailedDetails", value)?;
        Ok(Self { error: from.take("Error")? })
    }
}

impl From<ChainedInvokeOptions> for Value {
    #[inline]
    fn from(it: ChainedInvokeOptions) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("FunctionName", it.function_name);
        to.put_some("TenantId", it.tenant_id);
        to.put_some("XAmznTraceId", it.x_amzn_trace_id);
        to.into()
    }
}

impl TryFrom<Value> for ChainedInvokeOptions {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChainedInvokeOptions", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            tenant_id: from.take_some("TenantId")?,
            x_amzn_trace_id: from.take_some("XAmznTraceId")?,
        })
    }
}

impl From<ChainedInvokeStartedDetails> for Value {
    #[inline]
    fn from(it: ChainedInvokeStartedDetails) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("FunctionName", it.function_name);
        to.put_some("TenantId", it.tenant_id);
        to.put_some("Input", it.input);
        to.put_some("ExecutedVersion", it.executed_version);
        to.put_some("DurableExecutionArn", it.durable_execution_arn);
        to.into()
    }
}

impl TryFrom<Value> for ChainedInvokeStartedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChainedInvokeStartedDetails", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            tenant_id: from.take_some("TenantId")?,
            input: from.take_some("Input")?,
            executed_version: from.take_some("ExecutedVersion")?,
            durable_execution_arn: from.take_some("DurableExecutionArn")?,
        })
    }
}

impl From<ChainedInvokeStoppedDetails> for Value {
    #[inline]
    fn from(it: ChainedInvokeStoppedDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for ChainedInvokeStoppedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChainedInvokeStoppedDetails", value)?;
        Ok(Self { error: from.take("Error")? })
    }
}

impl From<ChainedInvokeSucceededDetails> for Value {
    #[inline]
    fn from(it: ChainedInvokeSucceededDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Result", it.result);
        to.into()
    }
}

impl TryFrom<Value> for ChainedInvokeSucceededDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChainedInvokeSucceededDetails", value)?;
        Ok(Self { result: from.take("Result")? })
    }
}

impl From<ChainedInvokeTimedOutDetails> for Value {
    #[inline]
    fn from(it: ChainedInvokeTimedOutDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for ChainedInvokeTimedOutDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChainedInvokeTimedOutDetails", value)?;
        Ok(Self { error: from.take("Error")? })
    }
}

impl From<CheckpointDurableExecutionRequest> for Value {
    #[inline]
    fn from(it: CheckpointDurableExecutionRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("DurableExecutionArn", it.durable_execution_arn);
        to.put("CheckpointToken", it.checkpoint_token);
        to.put_some("Updates", it.updates);
        to.put_some("ClientToken", it.client_token);
        to.into()
    }
}

impl TryFrom<Value> for CheckpointDurableExecutionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CheckpointDurableExecutionRequest", value)?;
        Ok(Self {
            durable_execution_arn: from.take("DurableExecutionArn")?,
            checkpoint_token: from.take("CheckpointToken")?,
            updates: from.take_some("Updates")?,
            client_token: from.take_some("ClientToken")?,
        })
    }
}

impl From<CheckpointDurableExecutionResponse> for Value {
    #[inline]
    fn from(it: CheckpointDurableExecutionResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("CheckpointToken", it.checkpoint_token);
        to.put("NewExecutionState", it.new_execution_state);
        to.into()
    }
}

impl TryFrom<Value> for CheckpointDurableExecutionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CheckpointDurableExecutionResponse", value)?;
        Ok(Self {
            checkpoint_token: from.take_some("CheckpointToken")?,
            new_execution_state: from.take("NewExecutionState")?,
        })
    }
}

impl From<CheckpointUpdatedExecutionState> for Value {
    #[inline]
    fn from(it: CheckpointUpdatedExecutionState) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Operations", it.operations);
        to.put_some("NextMarker", it.next_marker);
        to.into()
    }
}

impl TryFrom<Value> for CheckpointUpdatedExecutionState {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CheckpointUpdatedExecutionState", value)?;
        Ok(Self { operations: from.take_some("Operations")?, next_marker: from.take_some("NextMarker")? })
    }
}

impl From<CodeArtifactUserDeletedException> for Value {
    #[inline]
    fn from(it: CodeArtifactUserDeletedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CodeArtifactUserDeletedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CodeArtifactUserDeletedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<CodeArtifactUserFailedException> for Value {
    #[inline]
    fn from(it: CodeArtifactUserFailedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CodeArtifactUserFailedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CodeArtifactUserFailedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<CodeArtifactUserPendingException> for Value {
    #[inline]
    fn from(it: CodeArtifactUserPendingException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CodeArtifactUserPendingException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CodeArtifactUserPendingException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<CodeSigningConfig> for Value {
    #[inline]
    fn from(it: CodeSigningConfig) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("CodeSigningConfigId", it.code_signing_config_id);
        to.put("CodeSigningConfigArn", it.code_signing_config_arn);
        to.put_some("Description", it.description);
        to.put("AllowedPublishers", it.allowed_publishers);
        to.put("CodeSigningPolicies", it.code_signing_policies);
        to.put("LastModified", it.last_modified);
        to.into()
    }
}

impl TryFrom<Value> for CodeSigningConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CodeSigningConfig", value)?;
        Ok(Self {
            code_signing_config_id: from.take("CodeSigningConfigId")?,
            code_signing_config_arn: from.take("CodeSigningConfigArn")?,
            description: from.take_some("Description")?,
            allowed_publishers: from.take("AllowedPublishers")?,
            code_signing_policies: from.take("CodeSigningPolicies")?,
            last_modified: from.take("LastModified")?,
        })
    }
}

impl From<CodeSigningConfigNotFoundException> for Value {
    #[inline]
    fn from(it: CodeSigningConfigNotFoundException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CodeSigningConfigNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CodeSigningConfigNotFoundException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<CodeSigningPolicies> for Value {
    #[inline]
    fn from(it: CodeSigningPolicies) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("UntrustedArtifactOnDeployment", it.untrusted_artifact_on_deployment);
        to.into()
    }
}

impl TryFrom<Value> for CodeSigningPolicies {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CodeSigningPolicies", value)?;
        Ok(Self { untrusted_artifact_on_deployment: from.take_some("UntrustedArtifactOnDeployment")? })
    }
}

impl From<CodeStorageExceededException> for Value {
    #[inline]
    fn from(it: CodeStorageExceededException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CodeStorageExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CodeStorageExceededException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<CodeVerificationFailedException> for Value {
    #[inline]
    fn from(it: CodeVerificationFailedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CodeVerificationFailedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CodeVerificationFailedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<Concurrency> for Value {
    #[inline]
    fn from(it: Concurrency) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ReservedConcurrentExecutions", it.reserved_concurrent_executions);
        to.into()
    }
}

impl TryFrom<Value> for Concurrency {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Concurrency", value)?;
        Ok(Self { reserved_concurrent_executions: from.take_some("ReservedConcurrentExecutions")? })
    }
}

impl From<ContextDetails> for Value {
    #[inline]
    fn from(it: ContextDetails) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ReplayChildren", it.replay_children);
        to.put_some("Result", it.result);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for ContextDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ContextDetails", value)?;
        Ok(Self {
            replay_children: from.take_some("ReplayChildren")?,
            result: from.take_some("Result")?,
            error: from.take_some("Error")?,
        })
    }
}

impl From<ContextFailedDetails> for Value {
    #[inline]
    fn from(it: ContextFailedDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for ContextFailedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ContextFailedDetails", value)?;
        Ok(Self { error: from.take("Error")? })
    }
}

impl From<ContextOptions> for Value {
    #[inline]
    fn from(it: ContextOptions) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ReplayChildren", it.replay_children);
        to.into()
    }
}

impl TryFrom<Value> for ContextOptions {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ContextOptions", value)?;
        Ok(Self { replay_children: from.take_some("ReplayChildren")? })
    }
}

impl From<ContextStartedDetails> for Value {
    #[inline]
    fn from(it: ContextStartedDetails) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ContextStartedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ContextStartedDetails", value)?;
        Ok(Self {})
    }
}

impl From<ContextSucceededDetails> for Value {
    #[inline]
    fn from(it: ContextSucceededDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Result", it.result);
        to.into()
    }
}

impl TryFrom<Value> for ContextSucceededDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ContextSucceededDetails", value)?;
        Ok(Self { result: from.take("Result")? })
    }
}

impl From<Cors> for Value {
    #[inline]
    fn from(it: Cors) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("AllowCredentials", it.allow_credentials);
        to.put_some("AllowHeaders", it.allow_headers);
        to.put_some("AllowMethods", it.allow_methods);
        to.put_some("AllowOrigins", it.allow_origins);
        to.put_some("ExposeHeaders", it.expose_headers);
        to.put_some("MaxAge", it.max_age);
        to.into()
    }
}

impl TryFrom<Value> for Cors {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Cors", value)?;
        Ok(Self {
            allow_credentials: from.take_some("AllowCredentials")?,
            allow_headers: from.take_some("AllowHeaders")?,
            allow_methods: from.take_some("AllowMethods")?,
            allow_origins: from.take_some("AllowOrigins")?,
            expose_headers: from.take_some("ExposeHeaders")?,
            max_age: from.take_some("MaxAge")?,
        })
    }
}

impl From<CreateAliasRequest> for Value {
    #[inline]
    fn from(it: CreateAliasRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("FunctionName", it.function_name);
        to.put("Name", it.name);
        to.put("FunctionVersion", it.function_version);
        to.put_some("Description", it.description);
        to.put_some("RoutingConfig", it.routing_config);
        to.into()
    }
}

impl TryFrom<Value> for CreateAliasRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateAliasRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            name: from.take("Name")?,
            function_version: from.take("FunctionVersion")?,
            description: from.take_some("Description")?,
            routing_config: from.take_some("RoutingConfig")?,
        })
    }
}

impl From<CreateCapacityProviderRequest> for Value {
    #[inline]
    fn from(it: CreateCapacityProviderRequest) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("CapacityProviderName", it.capacity_provider_name);
        to.put("VpcConfig", it.vpc_config);
        to.put("PermissionsConfig", it.permissions_config);
        to.put_some("InstanceRequirements", it.instance_requirements);
        to.put_some("CapacityProviderScalingConfig", it.capacity_provider_scaling_config);
        to.put_some("KmsKeyArn", it.kms_key_arn);
        to.put_some("Tags", it.tags);
        to.put_some("PropagateTags", it.propagate_tags);
        to.put_some("TelemetryConfig", it.telemetry_config);
        to.into()
    }
}

impl TryFrom<Value> for CreateCapacityProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateCapacityProviderRequest", value)?;
        Ok(Self {
            capacity_provider_name: from.take("CapacityProviderName")?,
            vpc_config: from.take("VpcConfig")?,
            permissions_config: from.take("PermissionsConfig")?,
            instance_requirements: from.take_some("InstanceRequirements")?,
            capacity_provider_scaling_config: from.take_some("CapacityProviderScalingConfig")?,
            kms_key_arn: from.take_some("KmsKeyArn")?,
            tags: from.take_some("Tags")?,
            propagate_tags: from.take_some("PropagateTags")?,
            telemetry_config: from.take_some("TelemetryConfig")?,
        })
    }
}

impl From<CreateCapacityProviderResponse> for Value {
    #[inline]
    fn from(it: CreateCapacityProviderResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CapacityProvider", it.capacity_provider);
        to.into()
    }
}

impl TryFrom<Value> for CreateCapacityProviderResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateCapacityProviderResponse", value)?;
        Ok(Self { capacity_provider: from.take("CapacityProvider")? })
    }
}

impl From<CreateCodeSigningConfigRequest> for Value {
    #[inline]
    fn from(it: CreateCodeSigningConfigRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Description", it.description);
        to.put("AllowedPublishers", it.allowed_publishers);
        to.put_some("CodeSigningPolicies", it.code_signing_policies);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateCodeSigningConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateCodeSigningConfigRequest", value)?;
        Ok(Self {
            description: from.take_some("Description")?,
            allowed_publishers: from.take("AllowedPublishers")?,
            code_signing_policies: from.take_some("CodeSigningPolicies")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<CreateCodeSigningConfigResponse> for Value {
    #[inline]
    fn from(it: CreateCodeSigningConfigResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CodeSigningConfig", it.code_signing_config);
        to.into()
    }
}

impl TryFrom<Value> for CreateCodeSigningConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateCodeSigningConfigResponse", value)?;
        Ok(Self { code_signing_config: from.take("CodeSigningConfig")? })
    }
}

impl From<CreateEventSourceMappingRequest> for Value {
    #[inline]
    fn from(it: CreateEventSourceMappingRequest) -> Self {
        let mut to = Fields::with_capacity(28);
        to.put_some("EventSourceArn", it.event_source_arn);
        to.put("FunctionName", it.function_name);
        to.put_some("Enabled", it.enabled);
        to.put_some("BatchSize", it.batch_size);
        to.put_some("FilterCriteria", it.filter_criteria);
        to.put_some("KMSKeyArn", it.kms_key_arn);
        to.put_some("MetricsConfig", it.metrics_config);
        to.put_some("LoggingConfig", it.logging_config);
        to.put_some("ScalingConfig", it.scaling_config);
        to.put_some("MaximumBatchingWindowInSeconds", it.maximum_batching_window_in_seconds);
        to.put_some("ParallelizationFactor", it.parallelization_factor);
        to.put_some("StartingPosition", it.starting_position);
        to.put_some("StartingPositionTimestamp", it.starting_position_timestamp);
        to.put_some("DestinationConfig", it.destination_config);
        to.put_some("MaximumRecordAgeInSeconds", it.maximum_record_age_in_seconds);
        to.put_some("BisectBatchOnFunctionError", it.bisect_batch_on_function_error);
        to.put_some("MaximumRetryAttempts", it.maximum_retry_attempts);
        to.put_some("Tags", it.tags);
        to.put_some("TumblingWindowInSeconds", it.tumbling_window_in_seconds);
        to.put_some("Topics", it.topics);
        to.put_some("Queues", it.queues);
        to.put_some("SourceAccessConfigurations", it.source_access_configurations);
        to.put_some("SelfManagedEventSource", it.self_managed_event_source);
        to.put_some("FunctionResponseTypes", it.function_response_types);
        to.put_some("AmazonManagedKafkaEventSourceConfig", it.amazon_managed_kafka_event_source_config);
        to.put_some("SelfManagedKafkaEventSourceConfig", it.self_managed_kafka_event_source_config);
        to.put_some("DocumentDBEventSourceConfig", it.document_db_event_source_config);
        to.put_some("ProvisionedPollerConfig", it.provisioned_poller_config);
        to.into()
    }
}

impl TryFrom<Value> for CreateEventSourceMappingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateEventSourceMappingRequest", value)?;
        Ok(Self {
            event_source_arn: from.take_some("EventSourceArn")?,
            function_name: from.take("FunctionName")?,
            enabled: from.take_some("Enabled")?,
            batch_size: from.take_some("BatchSize")?,
            filter_criteria: from.take_some("FilterCriteria")?,
            kms_key_arn: from.take_some("KMSKeyArn")?,
            metrics_config: from.take_some("MetricsConfig")?,
            logging_config: from.take_some("LoggingConfig")?,
            scaling_config: from.take_some("ScalingConfig")?,
            maximum_batching_window_in_seconds: from.take_some("MaximumBatchingWindowInSeconds")?,
            parallelization_factor: from.take_some("ParallelizationFactor")?,
            starting_position: from.take_some("StartingPosition")?,
            starting_position_timestamp: from.take_some("StartingPositionTimestamp")?,
            destination_config: from.take_some("DestinationConfig")?,
            maximum_record_age_in_seconds: from.take_some("MaximumRecordAgeInSeconds")?,
            bisect_batch_on_function_error: from.take_some("BisectBatchOnFunctionError")?,
            maximum_retry_attempts: from.take_some("MaximumRetryAttempts")?,
            tags: from.take_some("Tags")?,
            tumbling_window_in_seconds: from.take_some("TumblingWindowInSeconds")?,
            topics: from.take_some("Topics")?,
            queues: from.take_some("Queues")?,
            source_access_configurations: from.take_some("SourceAccessConfigurations")?,
            self_managed_event_source: from.take_some("SelfManagedEventSource")?,
            function_response_types: from.take_some("FunctionResponseTypes")?,
            amazon_managed_kafka_event_source_config: from.take_some("AmazonManagedKafkaEventSourceConfig")?,
            self_managed_kafka_event_source_config: from.take_some("SelfManagedKafkaEventSourceConfig")?,
            document_db_event_source_config: from.take_some("DocumentDBEventSourceConfig")?,
            provisioned_poller_config: from.take_some("ProvisionedPollerConfig")?,
        })
    }
}

impl From<CreateFunctionRequest> for Value {
    #[inline]
    fn from(it: CreateFunctionRequest) -> Self {
        let mut to = Fields::with_capacity(30);
        to.put("FunctionName", it.function_name);
        to.put_some("Runtime", it.runtime);
        to.put("Role", it.role);
        to.put_some("Handler", it.handler);
        to.put("Code", it.code);
        to.put_some("Description", it.description);
        to.put_some("Timeout", it.timeout);
        to.put_some("MemorySize", it.memory_size);
        to.put_some("Publish", it.publish);
        to.put_some("PublishTo", it.publish_to);
        to.put_some("VpcConfig", it.vpc_config);
        to.put_some("PackageType", it.package_type);
        to.put_some("DeadLetterConfig", it.dead_letter_config);
        to.put_some("Environment", it.environment);
        to.put_some("KMSKeyArn", it.kms_key_arn);
        to.put_some("TracingConfig", it.tracing_config);
        to.put_some("Tags", it.tags);
        to.put_some("Layers", it.layers);
        to.put_some("FileSystemConfigs", it.file_system_configs);
        to.put_some("CodeSigningConfigArn", it.code_signing_config_arn);
        to.put_some("ImageConfig", it.image_config);
        to.put_some("Architectures", it.architectures);
        to.put_some("EphemeralStorage", it.ephemeral_storage);
        to.put_some("SnapStart", it.snap_start);
        to.put_some("LoggingConfig", it.logging_config);
        to.put_some("TenancyConfig", it.tenancy_config);
        to.put_some("CapacityProviderConfig", it.capacity_provider_config);
        to.put_some("DurableConfig", it.durable_config);
        to.put_some("RuntimeConfig", it.runtime_config);
        to.put_some("AcceleratorConfig", it.accelerator_config);
        to.into()
    }
}

impl TryFrom<Value> for CreateFunctionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateFunctionRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            runtime: from.take_some("Runtime")?,
            role: from.take("Role")?,
            handler: from.take_some("Handler")?,
            code: from.take("Code")?,
            description: from.take_some("Description")?,
            timeout: from.take_some("Timeout")?,
            memory_size: from.take_some("MemorySize")?,
            publish: from.take_some("Publish")?,
            publish_to: from.take_some("PublishTo")?,
            vpc_config: from.take_some("VpcConfig")?,
            package_type: from.take_some("PackageType")?,
            dead_letter_config: from.take_some("DeadLetterConfig")?,
            environment: from.take_some("Environment")?,
            kms_key_arn: from.take_some("KMSKeyArn")?,
            tracing_config: from.take_some("TracingConfig")?,
            tags: from.take_some("Tags")?,
            layers: from.take_some("Layers")?,
            file_system_configs: from.take_some("FileSystemConfigs")?,
            code_signing_config_arn: from.take_some("CodeSigningConfigArn")?,
            image_config: from.take_some("ImageConfig")?,
            architectures: from.take_some("Architectures")?,
            ephemeral_storage: from.take_some("EphemeralStorage")?,
            snap_start: from.take_some("SnapStart")?,
            logging_config: from.take_some("LoggingConfig")?,
            tenancy_config: from.take_some("TenancyConfig")?,
            capacity_provider_config: from.take_some("CapacityProviderConfig")?,
            durable_config: from.take_some("DurableConfig")?,
            runtime_config: from.take_some("RuntimeConfig")?,
            accelerator_config: from.take_some("AcceleratorConfig")?,
        })
    }
}

impl From<CreateFunctionUrlConfigRequest> for Value {
    #[inline]
    fn from(it: CreateFunctionUrlConfigRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.put("AuthType", it.auth_type);
        to.put_some("Cors", it.cors);
        to.put_some("InvokeMode", it.invoke_mode);
        to.into()
    }
}

impl TryFrom<Value> for CreateFunctionUrlConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateFunctionUrlConfigRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            qualifier: from.take_some("Qualifier")?,
            auth_type: from.take("AuthType")?,
            cors: from.take_some("Cors")?,
            invoke_mode: from.take_some("InvokeMode")?,
        })
    }
}

impl From<CreateFunctionUrlConfigResponse> for Value {
    #[inline]
    fn from(it: CreateFunctionUrlConfigResponse) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("FunctionUrl", it.function_url);
        to.put("FunctionArn", it.function_arn);
        to.put("AuthType", it.auth_type);
        to.put_some("Cors", it.cors);
        to.put("CreationTime", it.creation_time);
        to.put_some("InvokeMode", it.invoke_mode);
        to.into()
    }
}

impl TryFrom<Value> for CreateFunctionUrlConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateFunctionUrlConfigResponse", value)?;
        Ok(Self {
            function_url: from.take("FunctionUrl")?,
            function_arn: from.take("FunctionArn")?,
            auth_type: from.take("AuthType")?,
            cors: from.take_some("Cors")?,
            creation_time: from.take("CreationTime")?,
            invoke_mode: from.take_some("InvokeMode")?,
        })
    }
}

impl From<DeadLetterConfig> for Value {
    #[inline]
    fn from(it: DeadLetterConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TargetArn", it.target_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeadLetterConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeadLetterConfig", value)?;
        Ok(Self { target_arn: from.take_some("TargetArn")? })
    }
}

impl From<DeleteAliasRequest> for Value {
    #[inline]
    fn from(it: DeleteAliasRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteAliasRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteAliasRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, name: from.take("Name")? })
    }
}

impl From<DeleteCapacityProviderRequest> for Value {
    #[inline]
    fn from(it: DeleteCapacityProviderRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CapacityProviderName", it.capacity_provider_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteCapacityProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteCapacityProviderRequest", value)?;
        Ok(Self { capacity_provider_name: from.take("CapacityProviderName")? })
    }
}

impl From<DeleteCapacityProviderResponse> for Value {
    #[inline]
    fn from(it: DeleteCapacityProviderResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CapacityProvider", it.capacity_provider);
        to.into()
    }
}

impl TryFrom<Value> for DeleteCapacityProviderResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteCapacityProviderResponse", value)?;
        Ok(Self { capacity_provider: from.take("CapacityProvider")? })
    }
}

impl From<DeleteCodeSigningConfigRequest> for Value {
    #[inline]
    fn from(it: DeleteCodeSigningConfigRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CodeSigningConfigArn", it.code_signing_config_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeleteCodeSigningConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteCodeSigningConfigRequest", value)?;
        Ok(Self { code_signing_config_arn: from.take("CodeSigningConfigArn")? })
    }
}

impl From<DeleteCodeSigningConfigResponse> for Value {
    #[inline]
    fn from(it: DeleteCodeSigningConfigResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeleteCodeSigningConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeleteCodeSigningConfigResponse", value)?;
        Ok(Self {})
    }
}

impl From<DeleteDurableExecutionRequest> for Value {
    #[inline]
    fn from(it: DeleteDurableExecutionRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("DurableExecutionArn", it.durable_execution_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeleteDurableExecutionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteDurableExecutionRequest", value)?;
        Ok(Self { durable_execution_arn: from.take("DurableExecutionArn")? })
    }
}

impl From<DeleteDurableExecutionResponse> for Value {
    #[inline]
    fn from(it: DeleteDurableExecutionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("DeletionRequestTimestamp", it.deletion_request_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for DeleteDurableExecutionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteDurableExecutionResponse", value)?;
        Ok(Self { deletion_request_timestamp: from.take("DeletionRequestTimestamp")? })
    }
}

impl From<DeleteEventSourceMappingRequest> for Value {
    #[inline]
    fn from(it: DeleteEventSourceMappingRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("UUID", it.uuid);
        to.into()
    }
}

impl TryFrom<Value> for DeleteEventSourceMappingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteEventSourceMappingRequest", value)?;
        Ok(Self { uuid: from.take("UUID")? })
    }
}

impl From<DeleteFunctionCodeSigningConfigRequest> for Value {
    #[inline]
    fn from(it: DeleteFunctionCodeSigningConfigRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("FunctionName", it.function_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteFunctionCodeSigningConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteFunctionCodeSigningConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")? })
    }
}

impl From<DeleteFunctionConcurrencyRequest> for Value {
    #[inline]
    fn from(it: DeleteFunctionConcurrencyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("FunctionName", it.function_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteFunctionConcurrencyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteFunctionConcurrencyRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")? })
    }
}

impl From<DeleteFunctionEventInvokeConfigRequest> for Value {
    #[inline]
    fn from(it: DeleteFunctionEventInvokeConfigRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for DeleteFunctionEventInvokeConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteFunctionEventInvokeConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take_some("Qualifier")? })
    }
}

impl From<DeleteFunctionRequest> for Value {
    #[inline]
    fn from(it: DeleteFunctionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for DeleteFunctionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteFunctionRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take_some("Qualifier")? })
    }
}

impl From<DeleteFunctionResponse> for Value {
    #[inline]
    fn from(it: DeleteFunctionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("StatusCode", it.status_code);
        to.into()
    }
}

impl TryFrom<Value> for DeleteFunctionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteFunctionResponse", value)?;
        Ok(Self { status_code: from.take_some("StatusCode")? })
    }
}

impl From<DeleteFunctionUrlConfigRequest> for Value {
    #[inline]
    fn from(it: DeleteFunctionUrlConfigRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for DeleteFunctionUrlConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteFunctionUrlConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take_some("Qualifier")? })
    }
}

impl From<DeleteLayerVersionRequest> for Value {
    #[inline]
    fn from(it: DeleteLayerVersionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("LayerName", it.layer_name);
        to.put("VersionNumber", it.version_number);
        to.into()
    }
}

impl TryFrom<Value> for DeleteLayerVersionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteLayerVersionRequest", value)?;
        Ok(Self { layer_name: from.take("LayerName")?, version_number: from.take("VersionNumber")? })
    }
}

impl From<DeleteProvisionedConcurrencyConfigRequest> for Value {
    #[inline]
    fn from(it: DeleteProvisionedConcurrencyConfigRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for DeleteProvisionedConcurrencyConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteProvisionedConcurrencyConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take("Qualifier")? })
    }
}

impl From<DeleteResourcePolicyRequest> for Value {
    #[inline]
    fn from(it: DeleteResourcePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceArn", it.resource_arn);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteResourcePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteResourcePolicyRequest", value)?;
        Ok(Self { resource_arn: from.take("ResourceArn")?, revision_id: from.take_some("RevisionId")? })
    }
}

impl From<DestinationConfig> for Value {
    #[inline]
    fn from(it: DestinationConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("OnSuccess", it.on_success);
        to.put_some("OnFailure", it.on_failure);
        to.into()
    }
}

impl TryFrom<Value> for DestinationConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DestinationConfig", value)?;
        Ok(Self { on_success: from.take_some("OnSuccess")?, on_failure: from.take_some("OnFailure")? })
    }
}

impl From<DocumentDBEventSourceConfig> for Value {
    #[inline]
    fn from(it: DocumentDBEventSourceConfig) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("DatabaseName", it.database_name);
        to.put_some("CollectionName", it.collection_name);
        to.put_some("FullDocument", it.full_document);
        to.into()
    }
}

impl TryFrom<Value> for DocumentDBEventSourceConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DocumentDBEventSourceConfig", value)?;
        Ok(Self {
            database_name: from.take_some("DatabaseName")?,
            collection_name: from.take_some("CollectionName")?,
            full_document: from.take_some("FullDocument")?,
        })
    }
}

impl From<DurableConfig> for Value {
    #[inline]
    fn from(it: DurableConfig) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("KMSKeyArn", it.kms_key_arn);
        to.put_some("RetentionPeriodInDays", it.retention_period_in_days);
        to.put_some("ExecutionTimeout", it.execution_timeout);
        to.into()
    }
}

impl TryFrom<Value> for DurableConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DurableConfig", value)?;
        Ok(Self {
            kms_key_arn: from.take_some("KMSKeyArn")?,
            retention_period_in_days: from.take_some("RetentionPeriodInDays")?,
            execution_timeout: from.take_some("ExecutionTimeout")?,
        })
    }
}

impl From<DurableExecutionAlreadyStartedException> for Value {
    #[inline]
    fn from(it: DurableExecutionAlreadyStartedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for DurableExecutionAlreadyStartedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DurableExecutionAlreadyStartedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<EC2AccessDeniedException> for Value {
    #[inline]
    fn from(it: EC2AccessDeniedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EC2AccessDeniedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EC2AccessDeniedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<EC2ThrottledException> for Value {
    #[inline]
    fn from(it: EC2ThrottledException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EC2ThrottledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EC2ThrottledException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<EC2UnexpectedException> for Value {
    #[inline]
    fn from(it: EC2UnexpectedException) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.put_some("EC2ErrorCode", it.ec2_error_code);
        to.into()
    }
}

impl TryFrom<Value> for EC2UnexpectedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EC2UnexpectedException", value)?;
        Ok(Self {
            r#type: from.take_some("Type")?,
            message: from.take_some("Message")?,
            ec2_error_code: from.take_some("EC2ErrorCode")?,
        })
    }
}

impl From<EFSIOException> for Value {
    #[inline]
    fn from(it: EFSIOException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EFSIOException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EFSIOException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<EFSMountConnectivityException> for Value {
    #[inline]
    fn from(it: EFSMountConnectivityException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EFSMountConnectivityException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EFSMountConnectivityException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<EFSMountFailureException> for Value {
    #[inline]
    fn from(it: EFSMountFailureException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EFSMountFailureException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EFSMountFailureException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<EFSMountTimeoutException> for Value {
    #[inline]
    fn from(it: EFSMountTimeoutException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EFSMountTimeoutException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EFSMountTimeoutException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<ENILimitReachedException> for Value {
    #[inline]
    fn from(it: ENILimitReachedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ENILimitReachedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ENILimitReachedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<ENINotReadyException> for Value {
    #[inline]
    fn from(it: ENINotReadyException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ENINotReadyException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ENINotReadyException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<Environment> for Value {
    #[inline]
    fn from(it: Environment) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Variables", it.variables);
        to.into()
    }
}

impl TryFrom<Value> for Environment {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Environment", value)?;
        Ok(Self { variables: from.take_some("Variables")? })
    }
}

impl From<EnvironmentError> for Value {
    #[inline]
    fn from(it: EnvironmentError) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EnvironmentError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EnvironmentError", value)?;
        Ok(Self { error_code: from.take_some("ErrorCode")?, message: from.take_some("Message")? })
    }
}

impl From<EnvironmentResponse> for Value {
    #[inline]
    fn from(it: EnvironmentResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Variables", it.variables);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for EnvironmentResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EnvironmentResponse", value)?;
        Ok(Self { variables: from.take_some("Variables")?, error: from.take_some("Error")? })
    }
}

impl From<EphemeralStorage> for Value {
    #[inline]
    fn from(it: EphemeralStorage) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Size", it.size);
        to.into()
    }
}

impl TryFrom<Value> for EphemeralStorage {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EphemeralStorage", value)?;
        Ok(Self { size: from.take("Size")? })
    }
}

impl From<ErrorObject> for Value {
    #[inline]
    fn from(it: ErrorObject) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ErrorMessage", it.error_message);
        to.put_some("ErrorType", it.error_type);
        to.put_some("ErrorData", it.error_data);
        to.put_some("StackTrace", it.stack_trace);
        to.into()
    }
}

impl TryFrom<Value> for ErrorObject {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ErrorObject", value)?;
        Ok(Self {
            error_message: from.take_some("ErrorMessage")?,
            error_type: from.take_some("ErrorType")?,
            error_data: from.take_some("ErrorData")?,
            stack_trace: from.take_some("StackTrace")?,
        })
    }
}

impl From<Event> for Value {
    #[inline]
    fn from(it: Event) -> Self {
        let mut to = Fields::with_capacity(33);
        to.put_some("EventType", it.event_type);
        to.put_some("SubType", it.sub_type);
        to.put_some("EventId", it.event_id);
        to.put_some("Id", it.id);
        to.put_some("Name", it.name);
        to.put_some("EventTimestamp", it.event_timestamp);
        to.put_some("ParentId", it.parent_id);
        to.put_some("ExecutionStartedDetails", it.execution_started_details);
        to.put_some("ExecutionSucceededDetails", it.execution_succeeded_details);
        to.put_some("ExecutionFailedDetails", it.execution_failed_details);
        to.put_some("ExecutionTimedOutDetails", it.execution_timed_out_details);
        to.put_some("ExecutionStoppedDetails", it.execution_stopped_details);
        to.put_some("ContextStartedDetails", it.context_started_details);
        to.put_some("ContextSucceededDetails", it.context_succeeded_details);
        to.put_some("ContextFailedDetails", it.context_failed_details);
        to.put_some("WaitStartedDetails", it.wait_started_details);
        to.put_some("WaitSucceededDetails", it.wait_succeeded_details);
        to.put_some("WaitCancelledDetails", it.wait_cancelled_details);
        to.put_some("StepStartedDetails", it.step_started_details);
        to.put_some("StepSucceededDetails", it.step_succeeded_details);
        to.put_some("StepFailedDetails", it.step_failed_details);
        to.put_some("ChainedInvokeStartedDetails", it.chained_invoke_started_details);
        to.put_some("ChainedInvokeSucceededDetails", it.chained_invoke_succeeded_details);
        to.put_some("ChainedInvokeFailedDetails", it.chained_invoke_failed_details);
        to.put_some("ChainedInvokeTimedOutDetails", it.chained_invoke_timed_out_details);
        to.put_some("ChainedInvokeStoppedDetails", it.chained_invoke_stopped_details);
        to.put_some("CallbackStartedDetails", it.callback_started_details);
        to.put_some("CallbackSucceededDetails", it.callback_succeeded_details);
        to.put_some("CallbackFailedDetails", it.callback_failed_details);
        to.put_some("CallbackTimedOutDetails", it.callback_timed_out_details);
        to.put_some("InvocationCompletedDetails", it.invocation_completed_details);
        to.put_some("ExecutionPausedDetails", it.execution_paused_details);
        to.put_some("ExecutionResumedDetails", it.execution_resumed_details);
        to.into()
    }
}

impl TryFrom<Value> for Event {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Event", value)?;
        Ok(Self {
            event_type: from.take_some("EventType")?,
            sub_type: from.take_some("SubType")?,
            event_id: from.take_some("EventId")?,
            id: from.take_some("Id")?,
            name: from.take_some("Name")?,
            event_timestamp: from.take_some("EventTimestamp")?,
            parent_id: from.take_some("ParentId")?,
            execution_started_details: from.take_some("ExecutionStartedDetails")?,
            execution_succeeded_details: from.take_some("ExecutionSucceededDetails")?,
            execution_failed_details: from.take_some("ExecutionFailedDetails")?,
            execution_timed_out_details: from.take_some("ExecutionTimedOutDetails")?,
            execution_stopped_details: from.take_some("ExecutionStoppedDetails")?,
            context_started_details: from.take_some("ContextStartedDetails")?,
            context_succeeded_details: from.take_some("ContextSucceededDetails")?,
            context_failed_details: from.take_some("ContextFailedDetails")?,
            wait_started_details: from.take_some("WaitStartedDetails")?,
            wait_succeeded_details: from.take_some("WaitSucceededDetails")?,
            wait_cancelled_details: from.take_some("WaitCancelledDetails")?,
            step_started_details: from.take_some("StepStartedDetails")?,
            step_succeeded_details: from.take_some("StepSucceededDetails")?,
            step_failed_details: from.take_some("StepFailedDetails")?,
            chained_invoke_started_details: from.take_some("ChainedInvokeStartedDetails")?,
            chained_invoke_succeeded_details: from.take_some("ChainedInvokeSucceededDetails")?,
            chained_invoke_failed_details: from.take_some("ChainedInvokeFailedDetails")?,
            chained_invoke_timed_out_details: from.take_some("ChainedInvokeTimedOutDetails")?,
            chained_invoke_stopped_details: from.take_some("ChainedInvokeStoppedDetails")?,
            callback_started_details: from.take_some("CallbackStartedDetails")?,
            callback_succeeded_details: from.take_some("CallbackSucceededDetails")?,
            callback_failed_details: from.take_some("CallbackFailedDetails")?,
            callback_timed_out_details: from.take_some("CallbackTimedOutDetails")?,
            invocation_completed_details: from.take_some("InvocationCompletedDetails")?,
            execution_paused_details: from.take_some("ExecutionPausedDetails")?,
            execution_resumed_details: from.take_some("ExecutionResumedDetails")?,
        })
    }
}

impl From<EventError> for Value {
    #[inline]
    fn from(it: EventError) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Payload", it.payload);
        to.put_some("Truncated", it.truncated);
        to.into()
    }
}

impl TryFrom<Value> for EventError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventError", value)?;
        Ok(Self { payload: from.take_some("Payload")?, truncated: from.take_some("Truncated")? })
    }
}

impl From<EventInput> for Value {
    #[inline]
    fn from(it: EventInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Payload", it.payload);
        to.put_some("Truncated", it.truncated);
        to.into()
    }
}

impl TryFrom<Value> for EventInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventInput", value)?;
        Ok(Self { payload: from.take_some("Payload")?, truncated: from.take_some("Truncated")? })
    }
}

impl From<EventPauseReason> for Value {
    #[inline]
    fn from(it: EventPauseReason) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Payload", it.payload);
        to.put_some("Truncated", it.truncated);
        to.into()
    }
}

impl TryFrom<Value> for EventPauseReason {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventPauseReason", value)?;
        Ok(Self { payload: from.take_some("Payload")?, truncated: from.take_some("Truncated")? })
    }
}

impl From<EventResult> for Value {
    #[inline]
    fn from(it: EventResult) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Payload", it.payload);
        to.put_some("Truncated", it.truncated);
        to.into()
    }
}

impl TryFrom<Value> for EventResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventResult", value)?;
        Ok(Self { payload: from.take_some("Payload")?, truncated: from.take_some("Truncated")? })
    }
}

impl From<EventResumeReason> for Value {
    #[inline]
    fn from(it: EventResumeReason) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Payload", it.payload);
        to.put_some("Truncated", it.truncated);
        to.into()
    }
}

impl TryFrom<Value> for EventResumeReason {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventResumeReason", value)?;
        Ok(Self { payload: from.take_some("Payload")?, truncated: from.take_some("Truncated")? })
    }
}

impl From<EventSourceMappingConfiguration> for Value {
    #[inline]
    fn from(it: EventSourceMappingConfiguration) -> Self {
        let mut to = Fields::with_capacity(33);
        to.put_some("UUID", it.uuid);
        to.put_some("StartingPosition", it.starting_position);
        to.put_some("StartingPositionTimestamp", it.starting_position_timestamp);
        to.put_some("BatchSize", it.batch_size);
        to.put_some("MaximumBatchingWindowInSeconds", it.maximum_batching_window_in_seconds);
        to.put_some("ParallelizationFactor", it.parallelization_factor);
        to.put_some("EventSourceArn", it.event_source_arn);
        to.put_some("FilterCriteria", it.filter_criteria);
        to.put_some("FilterCriteriaError", it.filter_criteria_error);
        to.put_some("KMSKeyArn", it.kms_key_arn);
        to.put_some("MetricsConfig", it.metrics_config);
        to.put_some("LoggingConfig", it.logging_config);
        to.put_some("ScalingConfig", it.scaling_config);
        to.put_some("FunctionArn", it.function_arn);
        to.put_some("LastModified", it.last_modified);
        to.put_some("LastProcessingResult", it.last_processing_result);
        to.put_some("State", it.state);
        to.put_some("StateTransitionReason", it.state_transition_reason);
        to.put_some("DestinationConfig", it.destination_config);
        to.put_some("Topics", it.topics);
        to.put_some("Queues", it.queues);
        to.put_some("SourceAccessConfigurations", it.source_access_configurations);
        to.put_some("SelfManagedEventSource", it.self_managed_event_source);
        to.put_some("MaximumRecordAgeInSeconds", it.maximum_record_age_in_seconds);
        to.put_some("BisectBatchOnFunctionError", it.bisect_batch_on_function_error);
        to.put_some("MaximumRetryAttempts", it.maximum_retry_attempts);
        to.put_some("TumblingWindowInSeconds", it.tumbling_window_in_seconds);
        to.put_some("FunctionResponseTypes", it.function_response_types);
        to.put_some("AmazonManagedKafkaEventSourceConfig", it.amazon_managed_kafka_event_source_config);
        to.put_some("SelfManagedKafkaEventSourceConfig", it.self_managed_kafka_event_source_config);
        to.put_some("DocumentDBEventSourceConfig", it.document_db_event_source_config);
        to.put_some("EventSourceMappingArn", it.event_source_mapping_arn);
        to.put_some("ProvisionedPollerConfig", it.provisioned_poller_config);
        to.into()
    }
}

impl TryFrom<Value> for EventSourceMappingConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventSourceMappingConfiguration", value)?;
        Ok(Self {
            uuid: from.take_some("UUID")?,
            starting_position: from.take_some("StartingPosition")?,
            starting_position_timestamp: from.take_some("StartingPositionTimestamp")?,
            batch_size: from.take_some("BatchSize")?,
            maximum_batching_window_in_seconds: from.take_some("MaximumBatchingWindowInSeconds")?,
            parallelization_factor: from.take_some("ParallelizationFactor")?,
            event_source_arn: from.take_some("EventSourceArn")?,
            filter_criteria: from.take_some("FilterCriteria")?,
            filter_criteria_error: from.take_some("FilterCriteriaError")?,
            kms_key_arn: from.take_some("KMSKeyArn")?,
            metrics_config: from.take_some("MetricsConfig")?,
            logging_config: from.take_some("LoggingConfig")?,
            scaling_config: from.take_some("ScalingConfig")?,
            function_arn: from.take_some("FunctionArn")?,
            last_modified: from.take_some("LastModified")?,
            last_processing_result: from.take_some("LastProcessingResult")?,
            state: from.take_some("State")?,
            state_transition_reason: from.take_some("StateTransitionReason")?,
            destination_config: from.take_some("DestinationConfig")?,
            topics: from.take_some("Topics")?,
            queues: from.take_some("Queues")?,
            source_access_configurations: from.take_some("SourceAccessConfigurations")?,
            self_managed_event_source: from.take_some("SelfManagedEventSource")?,
            maximum_record_age_in_seconds: from.take_some("MaximumRecordAgeInSeconds")?,
            bisect_batch_on_function_error: from.take_some("BisectBatchOnFunctionError")?,
            maximum_retry_attempts: from.take_some("MaximumRetryAttempts")?,
            tumbling_window_in_seconds: from.take_some("TumblingWindowInSeconds")?,
            function_response_types: from.take_some("FunctionResponseTypes")?,
            amazon_managed_kafka_event_source_config: from.take_some("AmazonManagedKafkaEventSourceConfig")?,
            self_managed_kafka_event_source_config: from.take_some("SelfManagedKafkaEventSourceConfig")?,
            document_db_event_source_config: from.take_some("DocumentDBEventSourceConfig")?,
            event_source_mapping_arn: from.take_some("EventSourceMappingArn")?,
            provisioned_poller_config: from.take_some("ProvisionedPollerConfig")?,
        })
    }
}

impl From<EventSourceMappingLoggingConfig> for Value {
    #[inline]
    fn from(it: EventSourceMappingLoggingConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("SystemLogLevel", it.system_log_level);
        to.into()
    }
}

impl TryFrom<Value> for EventSourceMappingLoggingConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventSourceMappingLoggingConfig", value)?;
        Ok(Self { system_log_level: from.take_some("SystemLogLevel")? })
    }
}

impl From<EventSourceMappingMetricsConfig> for Value {
    #[inline]
    fn from(it: EventSourceMappingMetricsConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Metrics", it.metrics);
        to.into()
    }
}

impl TryFrom<Value> for EventSourceMappingMetricsConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventSourceMappingMetricsConfig", value)?;
        Ok(Self { metrics: from.take_some("Metrics")? })
    }
}

impl From<Execution> for Value {
    #[inline]
    fn from(it: Execution) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("DurableExecutionArn", it.durable_execution_arn);
        to.put("DurableExecutionName", it.durable_execution_name);
        to.put("FunctionArn", it.function_arn);
        to.put("Status", it.status);
        to.put("StartTimestamp", it.start_timestamp);
        to.put_some("EndTimestamp", it.end_timestamp);
        to.put_some("KMSKeyArn", it.kms_key_arn);
        to.into()
    }
}

impl TryFrom<Value> for Execution {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Execution", value)?;
        Ok(Self {
            durable_execution_arn: from.take("DurableExecutionArn")?,
            durable_execution_name: from.take("DurableExecutionName")?,
            function_arn: from.take("FunctionArn")?,
            status: from.take("Status")?,
            start_timestamp: from.take("StartTimestamp")?,
            end_timestamp: from.take_some("EndTimestamp")?,
            kms_key_arn: from.take_some("KMSKeyArn")?,
        })
    }
}

impl From<ExecutionDetails> for Value {
    #[inline]
    fn from(it: ExecutionDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("InputPayload", it.input_payload);
        to.into()
    }
}

impl TryFrom<Value> for ExecutionDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecutionDetails", value)?;
        Ok(Self { input_payload: from.take_some("InputPayload")? })
    }
}

impl From<ExecutionFailedDetails> for Value {
    #[inline]
    fn from(it: ExecutionFailedDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for ExecutionFailedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecutionFailedDetails", value)?;
        Ok(Self { error: from.take("Error")? })
    }
}

impl From<ExecutionPausedDetails> for Value {
    #[inline]
    fn from(it: ExecutionPausedDetails) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("PauseRequestTimestamp", it.pause_request_timestamp);
        to.put_some("Reason", it.reason);
        to.put("ExecutionTimeoutPaused", it.execution_timeout_paused);
        to.into()
    }
}

impl TryFrom<Value> for ExecutionPausedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecutionPausedDetails", value)?;
        Ok(Self {
            pause_request_timestamp: from.take("PauseRequestTimestamp")?,
            reason: from.take_some("Reason")?,
            execution_timeout_paused: from.take("ExecutionTimeoutPaused")?,
        })
    }
}

impl From<ExecutionResumedDetails> for Value {
    #[inline]
    fn from(it: ExecutionResumedDetails) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResumeRequestTimestamp", it.resume_request_timestamp);
        to.put_some("Reason", it.reason);
        to.into()
    }
}

impl TryFrom<Value> for ExecutionResumedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecutionResumedDetails", value)?;
        Ok(Self { resume_request_timestamp: from.take("ResumeRequestTimestamp")?, reason: from.take_some("Reason")? })
    }
}

impl From<ExecutionStartedDetails> for Value {
    #[inline]
    fn from(it: ExecutionStartedDetails) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Input", it.input);
        to.put("ExecutionTimeout", it.execution_timeout);
        to.into()
    }
}

impl TryFrom<Value> for ExecutionStartedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecutionStartedDetails", value)?;
        Ok(Self { input: from.take("Input")?, execution_timeout: from.take("ExecutionTimeout")? })
    }
}

impl From<ExecutionStoppedDetails> for Value {
    #[inline]
    fn from(it: ExecutionStoppedDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for ExecutionStoppedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecutionStoppedDetails", value)?;
        Ok(Self { error: from.take("Error")? })
    }
}

impl From<ExecutionSucceededDetails> for Value {
    #[inline]
    fn from(it: ExecutionSucceededDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Result", it.result);
        to.into()
    }
}

impl TryFrom<Value> for ExecutionSucceededDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecutionSucceededDetails", value)?;
        Ok(Self { result: from.take("Result")? })
    }
}

impl From<ExecutionTimedOutDetails> for Value {
    #[inline]
    fn from(it: ExecutionTimedOutDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for ExecutionTimedOutDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecutionTimedOutDetails", value)?;
        Ok(Self { error: from.take_some("Error")? })
    }
}

impl From<FileSystemConfig> for Value {
    #[inline]
    fn from(it: FileSystemConfig) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Arn", it.arn);
        to.put("LocalMountPath", it.local_mount_path);
        to.put_some("S3FilesConfig", it.s3_files_config);
        to.into()
    }
}

impl TryFrom<Value> for FileSystemConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FileSystemConfig", value)?;
        Ok(Self {
            arn: from.take("Arn")?,
            local_mount_path: from.take("LocalMountPath")?,
            s3_files_config: from.take_some("S3FilesConfig")?,
        })
    }
}

impl From<Filter> for Value {
    #[inline]
    fn from(it: Filter) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Pattern", it.pattern);
        to.into()
    }
}

impl TryFrom<Value> for Filter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Filter", value)?;
        Ok(Self { pattern: from.take_some("Pattern")? })
    }
}

impl From<FilterCriteria> for Value {
    #[inline]
    fn from(it: FilterCriteria) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Filters", it.filters);
        to.into()
    }
}

impl TryFrom<Value> for FilterCriteria {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FilterCriteria", value)?;
        Ok(Self { filters: from.take_some("Filters")? })
    }
}

impl From<FilterCriteriaError> for Value {
    #[inline]
    fn from(it: FilterCriteriaError) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for FilterCriteriaError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FilterCriteriaError", value)?;
        Ok(Self { error_code: from.take_some("ErrorCode")?, message: from.take_some("Message")? })
    }
}

impl From<FunctionCode> for Value {
    #[inline]
    fn from(it: FunctionCode) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("ZipFile", it.zip_file);
        to.put_some("S3Bucket", it.s3_bucket);
        to.put_some("S3Key", it.s3_key);
        to.put_some("S3ObjectVersion", it.s3_object_version);
        to.put_some("S3ObjectStorageMode", it.s3_object_storage_mode);
        to.put_some("ImageUri", it.image_uri);
        to.put_some("SourceKMSKeyArn", it.source_kms_key_arn);
        to.into()
    }
}

impl TryFrom<Value> for FunctionCode {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FunctionCode", value)?;
        Ok(Self {
            zip_file: from.take_some("ZipFile")?,
            s3_bucket: from.take_some("S3Bucket")?,
            s3_key: from.take_some("S3Key")?,
            s3_object_version: from.take_some("S3ObjectVersion")?,
            s3_object_storage_mode: from.take_some("S3ObjectStorageMode")?,
            image_uri: from.take_some("ImageUri")?,
            source_kms_key_arn: from.take_some("SourceKMSKeyArn")?,
        })
    }
}

impl From<FunctionCodeLocation> for Value {
    #[inline]
    fn from(it: FunctionCodeLocation) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("RepositoryType", it.repository_type);
        to.put_some("Location", it.location);
        to.put_some("ImageUri", it.image_uri);
        to.put_some("ResolvedImageUri", it.resolved_image_uri);
        to.put_some("ResolvedS3Object", it.resolved_s3_object);
        to.put_some("SourceKMSKeyArn", it.source_kms_key_arn);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for FunctionCodeLocation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FunctionCodeLocation", value)?;
        Ok(Self {
            repository_type: from.take_some("RepositoryType")?,
            location: from.take_some("Location")?,
            image_uri: from.take_some("ImageUri")?,
            resolved_image_uri: from.take_some("ResolvedImageUri")?,
            resolved_s3_object: from.take_some("ResolvedS3Object")?,
            source_kms_key_arn: from.take_some("SourceKMSKeyArn")?,
            error: from.take_some("Error")?,
        })
    }
}

impl From<FunctionCodeLocationError> for Value {
    #[inline]
    fn from(it: FunctionCodeLocationError) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for FunctionCodeLocationError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FunctionCodeLocationError", value)?;
        Ok(Self { error_code: from.take_some("ErrorCode")?, message: from.take_some("Message")? })
    }
}

impl From<FunctionConfiguration> for Value {
    #[inline]
    fn from(it: FunctionConfiguration) -> Self {
        let mut to = Fields::with_capacity(42);
        to.put_some("FunctionName", it.function_name);
        to.put_some("FunctionArn", it.function_arn);
        to.put_some("Runtime", it.runtime);
        to.put_some("Role", it.role);
        to.put_some("Handler", it.handler);
        to.put_some("CodeSize", it.code_size);
        to.put_some("Description", it.description);
        to.put_some("Timeout", it.timeout);
        to.put_some("MemorySize", it.memory_size);
        to.put_some("LastModified", it.last_modified);
        to.put_some("CodeSha256", it.code_sha256);
        to.put_some("Version", it.version);
        to.put_some("VpcConfig", it.vpc_config);
        to.put_some("DeadLetterConfig", it.dead_letter_config);
        to.put_some("Environment", it.environment);
        to.put_some("KMSKeyArn", it.kms_key_arn);
        to.put_some("TracingConfig", it.tracing_config);
        to.put_some("MasterArn", it.master_arn);
        to.put_some("RevisionId", it.revision_id);
        to.put_some("Layers", it.layers);
        to.put_some("State", it.state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("StateReasonCode", it.state_reason_code);
        to.put_some("LastUpdateStatus", it.last_update_status);
        to.put_some("LastUpdateStatusReason", it.last_update_status_reason);
        to.put_some("LastUpdateStatusReasonCode", it.last_update_status_reason_code);
        to.put_some("FileSystemConfigs", it.file_system_configs);
        to.put_some("SigningProfileVersionArn", it.signing_profile_version_arn);
        to.put_some("SigningJobArn", it.signing_job_arn);
        to.put_some("PackageType", it.package_type);
        to.put_some("ImageConfigResponse", it.image_config_response);
        to.put_some("Architectures", it.architectures);
        to.put_some("EphemeralStorage", it.ephemeral_storage);
        to.put_some("SnapStart", it.snap_start);
        to.put_some("RuntimeVersionConfig", it.runtime_version_config);
        to.put_some("LoggingConfig", it.logging_config);
        to.put_some("TenancyConfig", it.tenancy_config);
        to.put_some("CapacityProviderConfig", it.capacity_provider_config);
        to.put_some("ConfigSha256", it.config_sha256);
        to.put_some("DurableConfig", it.durable_config);
        to.put_some("RuntimeConfig", it.runtime_config);
        to.put_some("AcceleratorConfig", it.accelerator_config);
        to.into()
    }
}

impl TryFrom<Value> for FunctionConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FunctionConfiguration", value)?;
        Ok(Self {
            function_name: from.take_some("FunctionName")?,
            function_arn: from.take_some("FunctionArn")?,
            runtime: from.take_some("Runtime")?,
            role: from.take_some("Role")?,
            handler: from.take_some("Handler")?,
            code_size: from.take_some("CodeSize")?,
            description: from.take_some("Description")?,
            timeout: from.take_some("Timeout")?,
            memory_size: from.take_some("MemorySize")?,
            last_modified: from.take_some("LastModified")?,
            code_sha256: from.take_some("CodeSha256")?,
            version: from.take_some("Version")?,
            vpc_config: from.take_some("VpcConfig")?,
            dead_letter_config: from.take_some("DeadLetterConfig")?,
            environment: from.take_some("Environment")?,
            kms_key_arn: from.take_some("KMSKeyArn")?,
            tracing_config: from.take_some("TracingConfig")?,
            master_arn: from.take_some("MasterArn")?,
            revision_id: from.take_some("RevisionId")?,
            layers: from.take_some("Layers")?,
            state: from.take_some("State")?,
            state_reason: from.take_some("StateReason")?,
            state_reason_code: from.take_some("StateReasonCode")?,
            last_update_status: from.take_some("LastUpdateStatus")?,
            last_update_status_reason: from.take_some("LastUpdateStatusReason")?,
            last_update_status_reason_code: from.take_some("LastUpdateStatusReasonCode")?,
            file_system_configs: from.take_some("FileSystemConfigs")?,
            signing_profile_version_arn: from.take_some("SigningProfileVersionArn")?,
            signing_job_arn: from.take_some("SigningJobArn")?,
            package_type: from.take_some("PackageType")?,
            image_config_response: from.take_some("ImageConfigResponse")?,
            architectures: from.take_some("Architectures")?,
            ephemeral_storage: from.take_some("EphemeralStorage")?,
            snap_start: from.take_some("SnapStart")?,
            runtime_version_config: from.take_some("RuntimeVersionConfig")?,
            logging_config: from.take_some("LoggingConfig")?,
            tenancy_config: from.take_some("TenancyConfig")?,
            capacity_provider_config: from.take_some("CapacityProviderConfig")?,
            config_sha256: from.take_some("ConfigSha256")?,
            durable_config: from.take_some("DurableConfig")?,
            runtime_config: from.take_some("RuntimeConfig")?,
            accelerator_config: from.take_some("AcceleratorConfig")?,
        })
    }
}

impl From<FunctionEventInvokeConfig> for Value {
    #[inline]
    fn from(it: FunctionEventInvokeConfig) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("LastModified", it.last_modified);
        to.put_some("FunctionArn", it.function_arn);
        to.put_some("MaximumRetryAttempts", it.maximum_retry_attempts);
        to.put_some("MaximumEventAgeInSeconds", it.maximum_event_age_in_seconds);
        to.put_some("DestinationConfig", it.destination_config);
        to.into()
    }
}

impl TryFrom<Value> for FunctionEventInvokeConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FunctionEventInvokeConfig", value)?;
        Ok(Self {
            last_modified: from.take_some("LastModified")?,
            function_arn: from.take_some("FunctionArn")?,
            maximum_retry_attempts: from.take_some("MaximumRetryAttempts")?,
            maximum_event_age_in_seconds: from.take_some("MaximumEventAgeInSeconds")?,
            destination_config: from.take_some("DestinationConfig")?,
        })
    }
}

impl From<FunctionRuntimeConfig> for Value {
    #[inline]
    fn from(it: FunctionRuntimeConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RuntimeArn", it.runtime_arn);
        to.put("RuntimeAlias", it.runtime_alias);
        to.into()
    }
}

impl TryFrom<Value> for FunctionRuntimeConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FunctionRuntimeConfig", value)?;
        Ok(Self { runtime_arn: from.take("RuntimeArn")?, runtime_alias: from.take("RuntimeAlias")? })
    }
}

impl From<FunctionScalingConfig> for Value {
    #[inline]
    fn from(it: FunctionScalingConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("MinExecutionEnvironments", it.min_execution_environments);
        to.put_some("MaxExecutionEnvironments", it.max_execution_environments);
        to.into()
    }
}

impl TryFrom<Value> for FunctionScalingConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FunctionScalingConfig", value)?;
        Ok(Self {
            min_execution_environments: from.take_some("MinExecutionEnvironments")?,
            max_execution_environments: from.take_some("MaxExecutionEnvironments")?,
        })
    }
}

impl From<FunctionUrlConfig> for Value {
    #[inline]
    fn from(it: FunctionUrlConfig) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("FunctionUrl", it.function_url);
        to.put("FunctionArn", it.function_arn);
        to.put("CreationTime", it.creation_time);
        to.put("LastModifiedTime", it.last_modified_time);
        to.put_some("Cors", it.cors);
        to.put("AuthType", it.auth_type);
        to.put_some("InvokeMode", it.invoke_mode);
        to.into()
    }
}

impl TryFrom<Value> for FunctionUrlConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FunctionUrlConfig", value)?;
        Ok(Self {
            function_url: from.take("FunctionUrl")?,
            function_arn: from.take("FunctionArn")?,
            creation_time: from.take("CreationTime")?,
            last_modified_time: from.take("LastModifiedTime")?,
            cors: from.take_some("Cors")?,
            auth_type: from.take("AuthType")?,
            invoke_mode: from.take_some("InvokeMode")?,
        })
    }
}

impl From<FunctionVersionsByCapacityProviderListItem> for Value {
    #[inline]
    fn from(it: FunctionVersionsByCapacityProviderListItem) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionArn", it.function_arn);
        to.put("State", it.state);
        to.into()
    }
}

impl TryFrom<Value> for FunctionVersionsByCapacityProviderListItem {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FunctionVersionsByCapacityProviderListItem", value)?;
        Ok(Self { function_arn: from.take("FunctionArn")?, state: from.take("State")? })
    }
}

impl From<FunctionVersionsPerCapacityProviderLimitExceededException> for Value {
    #[inline]
    fn from(it: FunctionVersionsPerCapacityProviderLimitExceededException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for FunctionVersionsPerCapacityProviderLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FunctionVersionsPerCapacityProviderLimitExceededException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<GetAccountSettingsRequest> for Value {
    #[inline]
    fn from(it: GetAccountSettingsRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for GetAccountSettingsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("GetAccountSettingsRequest", value)?;
        Ok(Self {})
    }
}

impl From<GetAccountSettingsResponse> for Value {
    #[inline]
    fn from(it: GetAccountSettingsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("AccountLimit", it.account_limit);
        to.put_some("AccountUsage", it.account_usage);
        to.into()
    }
}

impl TryFrom<Value> for GetAccountSettingsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetAccountSettingsResponse", value)?;
        Ok(Self { account_limit: from.take_some("AccountLimit")?, account_usage: from.take_some("AccountUsage")? })
    }
}

impl From<GetAliasRequest> for Value {
    #[inline]
    fn from(it: GetAliasRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for GetAliasRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetAliasRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, name: from.take("Name")? })
    }
}

impl From<GetCapacityProviderRequest> for Value {
    #[inline]
    fn from(it: GetCapacityProviderRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CapacityProviderName", it.capacity_provider_name);
        to.into()
    }
}

impl TryFrom<Value> for GetCapacityProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetCapacityProviderRequest", value)?;
        Ok(Self { capacity_provider_name: from.take("CapacityProviderName")? })
    }
}

impl From<GetCapacityProviderResponse> for Value {
    #[inline]
    fn from(it: GetCapacityProviderResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CapacityProvider", it.capacity_provider);
        to.into()
    }
}

impl TryFrom<Value> for GetCapacityProviderResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetCapacityProviderResponse", value)?;
        Ok(Self { capacity_provider: from.take("CapacityProvider")? })
    }
}

impl From<GetCodeSigningConfigRequest> for Value {
    #[inline]
    fn from(it: GetCodeSigningConfigRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CodeSigningConfigArn", it.code_signing_config_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetCodeSigningConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetCodeSigningConfigRequest", value)?;
        Ok(Self { code_signing_config_arn: from.take("CodeSigningConfigArn")? })
    }
}

impl From<GetCodeSigningConfigResponse> for Value {
    #[inline]
    fn from(it: GetCodeSigningConfigResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CodeSigningConfig", it.code_signing_config);
        to.into()
    }
}

impl TryFrom<Value> for GetCodeSigningConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetCodeSigningConfigResponse", value)?;
        Ok(Self { code_signing_config: from.take("CodeSigningConfig")? })
    }
}

impl From<GetDurableExecutionHistoryRequest> for Value {
    #[inline]
    fn from(it: GetDurableExecutionHistoryRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("DurableExecutionArn", it.durable_execution_arn);
        to.put_some("IncludeExecutionData", it.include_execution_data);
        to.put_some("MaxItems", it.max_items);
        to.put_some("Marker", it.marker);
        to.put_some("ReverseOrder", it.reverse_order);
        to.into()
    }
}

impl TryFrom<Value> for GetDurableExecutionHistoryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDurableExecutionHistoryRequest", value)?;
        Ok(Self {
            durable_execution_arn: from.take("DurableExecutionArn")?,
            include_execution_data: from.take_some("IncludeExecutionData")?,
            max_items: from.take_some("MaxItems")?,
            marker: from.take_some("Marker")?,
            reverse_order: from.take_some("ReverseOrder")?,
        })
    }
}

impl From<GetDurableExecutionHistoryResponse> for Value {
    #[inline]
    fn from(it: GetDurableExecutionHistoryResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Events", it.events);
        to.put_some("NextMarker", it.next_marker);
        to.into()
    }
}

impl TryFrom<Value> for GetDurableExecutionHistoryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDurableExecutionHistoryResponse", value)?;
        Ok(Self { events: from.take("Events")?, next_marker: from.take_some("NextMarker")? })
    }
}

impl From<GetDurableExecutionRequest> for Value {
    #[inline]
    fn from(it: GetDurableExecutionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("DurableExecutionArn", it.durable_execution_arn);
        to.put_some("IncludeExecutionData", it.include_execution_data);
        to.into()
    }
}

impl TryFrom<Value> for GetDurableExecutionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDurableExecutionRequest", value)?;
        Ok(Self {
            durable_execution_arn: from.take("DurableExecutionArn")?,
            include_execution_data: from.take_some("IncludeExecutionData")?,
        })
    }
}

impl From<GetDurableExecutionResponse> for Value {
    #[inline]
    fn from(it: GetDurableExecutionResponse) -> Self {
        let mut to = Fields::with_capacity(15);
        to.put("DurableExecutionArn", it.durable_execution_arn);
        to.put("DurableExecutionName", it.durable_execution_name);
        to.put("FunctionArn", it.function_arn);
        to.put_some("InputPayload", it.input_payload);
        to.put_some("Result", it.result);
        to.put_some("Error", it.error);
        to.put("StartTimestamp", it.start_timestamp);
        to.put("Status", it.status);
        to.put_some("EndTimestamp", it.end_timestamp);
        to.put_some("Version", it.version);
        to.put_some("TraceHeader", it.trace_header);
        to.put_some("ExecutionDataIncluded", it.execution_data_included);
        to.put_some("DurableConfig", it.durable_config);
        to.put_some("PauseDetails", it.pause_details);
        to.put_some("ExpectedExecutionTimeoutTimestamp", it.expected_execution_timeout_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for GetDurableExecutionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDurableExecutionResponse", value)?;
        Ok(Self {
            durable_execution_arn: from.take("DurableExecutionArn")?,
            durable_execution_name: from.take("DurableExecutionName")?,
            function_arn: from.take("FunctionArn")?,
            input_payload: from.take_some("InputPayload")?,
            result: from.take_some("Result")?,
            error: from.take_some("Error")?,
            start_timestamp: from.take("StartTimestamp")?,
            status: from.take("Status")?,
            end_timestamp: from.take_some("EndTimestamp")?,
            version: from.take_some("Version")?,
            trace_header: from.take_some("TraceHeader")?,
            execution_data_included: from.take_some("ExecutionDataIncluded")?,
            durable_config: from.take_some("DurableConfig")?,
            pause_details: from.take_some("PauseDetails")?,
            expected_execution_timeout_timestamp: from.take_some("ExpectedExecutionTimeoutTimestamp")?,
        })
    }
}

impl From<GetDurableExecutionStateRequest> for Value {
    #[inline]
    fn from(it: GetDurableExecutionStateRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("DurableExecutionArn", it.durable_execution_arn);
        to.put("CheckpointToken", it.checkpoint_token);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for GetDurableExecutionStateRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDurableExecutionStateRequest", value)?;
        Ok(Self {
            durable_execution_arn: from.take("DurableExecutionArn")?,
            checkpoint_token: from.take("CheckpointToken")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<GetDurableExecutionStateResponse> for Value {
    #[inline]
    fn from(it: GetDurableExecutionStateResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Operations", it.operations);
        to.put_some("NextMarker", it.next_marker);
        to.into()
    }
}

impl TryFrom<Value> for GetDurableExecutionStateResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDurableExecutionStateResponse", value)?;
        Ok(Self { operations: from.take("Operations")?, next_marker: from.take_some("NextMarker")? })
    }
}

impl From<GetEventSourceMappingRequest> for Value {
    #[inline]
    fn from(it: GetEventSourceMappingRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("UUID", it.uuid);
        to.into()
    }
}

impl TryFrom<Value> for GetEventSourceMappingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetEventSourceMappingRequest", value)?;
        Ok(Self { uuid: from.take("UUID")? })
    }
}

impl From<GetFunctionCodeSigningConfigRequest> for Value {
    #[inline]
    fn from(it: GetFunctionCodeSigningConfigRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("FunctionName", it.function_name);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionCodeSigningConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionCodeSigningConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")? })
    }
}

impl From<GetFunctionCodeSigningConfigResponse> for Value {
    #[inline]
    fn from(it: GetFunctionCodeSigningConfigResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("CodeSigningConfigArn", it.code_signing_config_arn);
        to.put("FunctionName", it.function_name);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionCodeSigningConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionCodeSigningConfigResponse", value)?;
        Ok(Self {
            code_signing_config_arn: from.take("CodeSigningConfigArn")?,
            function_name: from.take("FunctionName")?,
        })
    }
}

impl From<GetFunctionConcurrencyRequest> for Value {
    #[inline]
    fn from(it: GetFunctionConcurrencyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("FunctionName", it.function_name);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionConcurrencyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionConcurrencyRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")? })
    }
}

impl From<GetFunctionConcurrencyResponse> for Value {
    #[inline]
    fn from(it: GetFunctionConcurrencyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ReservedConcurrentExecutions", it.reserved_concurrent_executions);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionConcurrencyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionConcurrencyResponse", value)?;
        Ok(Self { reserved_concurrent_executions: from.take_some("ReservedConcurrentExecutions")? })
    }
}

impl From<GetFunctionConfigurationRequest> for Value {
    #[inline]
    fn from(it: GetFunctionConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionConfigurationRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take_some("Qualifier")? })
    }
}

impl From<GetFunctionEventInvokeConfigRequest> for Value {
    #[inline]
    fn from(it: GetFunctionEventInvokeConfigRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionEventInvokeConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionEventInvokeConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take_some("Qualifier")? })
    }
}

impl From<GetFunctionRecursionConfigRequest> for Value {
    #[inline]
    fn from(it: GetFunctionRecursionConfigRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("FunctionName", it.function_name);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionRecursionConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionRecursionConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")? })
    }
}

impl From<GetFunctionRecursionConfigResponse> for Value {
    #[inline]
    fn from(it: GetFunctionRecursionConfigResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RecursiveLoop", it.recursive_loop);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionRecursionConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionRecursionConfigResponse", value)?;
        Ok(Self { recursive_loop: from.take_some("RecursiveLoop")? })
    }
}

impl From<GetFunctionRequest> for Value {
    #[inline]
    fn from(it: GetFunctionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take_some("Qualifier")? })
    }
}

impl From<GetFunctionResponse> for Value {
    #[inline]
    fn from(it: GetFunctionResponse) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("Configuration", it.configuration);
        to.put_some("Code", it.code);
        to.put_some("Tags", it.tags);
        to.put_some("TagsError", it.tags_error);
        to.put_some("Concurrency", it.concurrency);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionResponse", value)?;
        Ok(Self {
            configuration: from.take_some("Configuration")?,
            code: from.take_some("Code")?,
            tags: from.take_some("Tags")?,
            tags_error: from.take_some("TagsError")?,
            concurrency: from.take_some("Concurrency")?,
        })
    }
}

impl From<GetFunctionScalingConfigRequest> for Value {
    #[inline]
    fn from(it: GetFunctionScalingConfigRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionScalingConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionScalingConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take("Qualifier")? })
    }
}

impl From<GetFunctionScalingConfigResponse> for Value {
    #[inline]
    fn from(it: GetFunctionScalingConfigResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("FunctionArn", it.function_arn);
        to.put_some("AppliedFunctionScalingConfig", it.applied_function_scaling_config);
        to.put_some("RequestedFunctionScalingConfig", it.requested_function_scaling_config);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionScalingConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionScalingConfigResponse", value)?;
        Ok(Self {
            function_arn: from.take_some("FunctionArn")?,
            applied_function_scaling_config: from.take_some("AppliedFunctionScalingConfig")?,
            requested_function_scaling_config: from.take_some("RequestedFunctionScalingConfig")?,
        })
    }
}

impl From<GetFunctionUrlConfigRequest> for Value {
    #[inline]
    fn from(it: GetFunctionUrlConfigRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionUrlConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionUrlConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take_some("Qualifier")? })
    }
}

impl From<GetFunctionUrlConfigResponse> for Value {
    #[inline]
    fn from(it: GetFunctionUrlConfigResponse) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("FunctionUrl", it.function_url);
        to.put("FunctionArn", it.function_arn);
        to.put("AuthType", it.auth_type);
        to.put_some("Cors", it.cors);
        to.put("CreationTime", it.creation_time);
        to.put("LastModifiedTime", it.last_modified_time);
        to.put_some("InvokeMode", it.invoke_mode);
        to.into()
    }
}

impl TryFrom<Value> for GetFunctionUrlConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFunctionUrlConfigResponse", value)?;
        Ok(Self {
            function_url: from.take("FunctionUrl")?,
            function_arn: from.take("FunctionArn")?,
            auth_type: from.take("AuthType")?,
            cors: from.take_some("Cors")?,
            creation_time: from.take("CreationTime")?,
            last_modified_time: from.take("LastModifiedTime")?,
            invoke_mode: from.take_some("InvokeMode")?,
        })
    }
}

impl From<GetLayerVersionByArnRequest> for Value {
    #[inline]
    fn from(it: GetLayerVersionByArnRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Arn", it.arn);
        to.into()
    }
}

impl TryFrom<Value> for GetLayerVersionByArnRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLayerVersionByArnRequest", value)?;
        Ok(Self { arn: from.take("Arn")? })
    }
}

impl From<GetLayerVersionPolicyRequest> for Value {
    #[inline]
    fn from(it: GetLayerVersionPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("LayerName", it.layer_name);
        to.put("VersionNumber", it.version_number);
        to.into()
    }
}

impl TryFrom<Value> for GetLayerVersionPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLayerVersionPolicyRequest", value)?;
        Ok(Self { layer_name: from.take("LayerName")?, version_number: from.take("VersionNumber")? })
    }
}

impl From<GetLayerVersionPolicyResponse> for Value {
    #[inline]
    fn from(it: GetLayerVersionPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Policy", it.policy);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for GetLayerVersionPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLayerVersionPolicyResponse", value)?;
        Ok(Self { policy: from.take_some("Policy")?, revision_id: from.take_some("RevisionId")? })
    }
}

impl From<GetLayerVersionRequest> for Value {
    #[inline]
    fn from(it: GetLayerVersionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("LayerName", it.layer_name);
        to.put("VersionNumber", it.version_number);
        to.into()
    }
}

impl TryFrom<Value> for GetLayerVersionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLayerVersionRequest", value)?;
        Ok(Self { layer_name: from.take("LayerName")?, version_number: from.take("VersionNumber")? })
    }
}

impl From<GetLayerVersionResponse> for Value {
    #[inline]
    fn from(it: GetLayerVersionResponse) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("Content", it.content);
        to.put_some("LayerArn", it.layer_arn);
        to.put_some("LayerVersionArn", it.layer_version_arn);
        to.put_some("Description", it.description);
        to.put_some("CreatedDate", it.created_date);
        to.put_some("Version", it.version);
        to.put_some("CompatibleArchitectures", it.compatible_architectures);
        to.put_some("CompatibleRuntimes", it.compatible_runtimes);
        to.put_some("LicenseInfo", it.license_info);
        to.into()
    }
}

impl TryFrom<Value> for GetLayerVersionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLayerVersionResponse", value)?;
        Ok(Self {
            content: from.take_some("Content")?,
            layer_arn: from.take_some("LayerArn")?,
            layer_version_arn: from.take_some("LayerVersionArn")?,
            description: from.take_some("Description")?,
            created_date: from.take_some("CreatedDate")?,
            version: from.take_some("Version")?,
            compatible_architectures: from.take_some("CompatibleArchitectures")?,
            compatible_runtimes: from.take_some("CompatibleRuntimes")?,
            license_info: from.take_some("LicenseInfo")?,
        })
    }
}

impl From<GetPolicyRequest> for Value {
    #[inline]
    fn from(it: GetPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for GetPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetPolicyRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take_some("Qualifier")? })
    }
}

impl From<GetPolicyResponse> for Value {
    #[inline]
    fn from(it: GetPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Policy", it.policy);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for GetPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetPolicyResponse", value)?;
        Ok(Self { policy: from.take_some("Policy")?, revision_id: from.take_some("RevisionId")? })
    }
}

impl From<GetProvisionedConcurrencyConfigRequest> for Value {
    #[inline]
    fn from(it: GetProvisionedConcurrencyConfigRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for GetProvisionedConcurrencyConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetProvisionedConcurrencyConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take("Qualifier")? })
    }
}

impl From<GetProvisionedConcurrencyConfigResponse> for Value {
    #[inline]
    fn from(it: GetProvisionedConcurrencyConfigResponse) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("RequestedProvisionedConcurrentExecutions", it.requested_provisioned_concurrent_executions);
        to.put_some("AvailableProvisionedConcurrentExecutions", it.available_provisioned_concurrent_executions);
        to.put_some("AllocatedProvisionedConcurrentExecutions", it.allocated_provisioned_concurrent_executions);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("LastModified", it.last_modified);
        to.into()
    }
}

impl TryFrom<Value> for GetProvisionedConcurrencyConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetProvisionedConcurrencyConfigResponse", value)?;
        Ok(Self {
            requested_provisioned_concurrent_executions: from.take_some("RequestedProvisionedConcurrentExecutions")?,
            available_provisioned_concurrent_executions: from.take_some("AvailableProvisionedConcurrentExecutions")?,
            allocated_provisioned_concurrent_executions: from.take_some("AllocatedProvisionedConcurrentExecutions")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
            last_modified: from.take_some("LastModified")?,
        })
    }
}

impl From<GetResourcePolicyRequest> for Value {
    #[inline]
    fn from(it: GetResourcePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ResourceArn", it.resource_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetResourcePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetResourcePolicyRequest", value)?;
        Ok(Self { resource_arn: from.take("ResourceArn")? })
    }
}

impl From<GetResourcePolicyResponse> for Value {
    #[inline]
    fn from(it: GetResourcePolicyResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Policy", it.policy);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for GetResourcePolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetResourcePolicyResponse", value)?;
        Ok(Self { policy: from.take_some("Policy")?, revision_id: from.take_some("RevisionId")? })
    }
}

impl From<GetRuntimeManagementConfigRequest> for Value {
    #[inline]
    fn from(it: GetRuntimeManagementConfigRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.into()
    }
}

impl TryFrom<Value> for GetRuntimeManagementConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetRuntimeManagementConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, qualifier: from.take_some("Qualifier")? })
    }
}

impl From<GetRuntimeManagementConfigResponse> for Value {
    #[inline]
    fn from(it: GetRuntimeManagementConfigResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("UpdateRuntimeOn", it.update_runtime_on);
        to.put_some("FunctionArn", it.function_arn);
        to.put_some("RuntimeVersionArn", it.runtime_version_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetRuntimeManagementConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetRuntimeManagementConfigResponse", value)?;
        Ok(Self {
            update_runtime_on: from.take_some("UpdateRuntimeOn")?,
            function_arn: from.take_some("FunctionArn")?,
            runtime_version_arn: from.take_some("RuntimeVersionArn")?,
        })
    }
}

impl From<ImageConfig> for Value {
    #[inline]
    fn from(it: ImageConfig) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("EntryPoint", it.entry_point);
        to.put_some("Command", it.command);
        to.put_some("WorkingDirectory", it.working_directory);
        to.into()
    }
}

impl TryFrom<Value> for ImageConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImageConfig", value)?;
        Ok(Self {
            entry_point: from.take_some("EntryPoint")?,
            command: from.take_some("Command")?,
            working_directory: from.take_some("WorkingDirectory")?,
        })
    }
}

impl From<ImageConfigError> for Value {
    #[inline]
    fn from(it: ImageConfigError) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ImageConfigError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImageConfigError", value)?;
        Ok(Self { error_code: from.take_some("ErrorCode")?, message: from.take_some("Message")? })
    }
}

impl From<ImageConfigResponse> for Value {
    #[inline]
    fn from(it: ImageConfigResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ImageConfig", it.image_config);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for ImageConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImageConfigResponse", value)?;
        Ok(Self { image_config: from.take_some("ImageConfig")?, error: from.take_some("Error")? })
    }
}

impl From<InstanceRequirements> for Value {
    #[inline]
    fn from(it: InstanceRequirements) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Architectures", it.architectures);
        to.put_some("AllowedInstanceTypes", it.allowed_instance_types);
        to.put_some("ExcludedInstanceTypes", it.excluded_instance_types);
        to.into()
    }
}

impl TryFrom<Value> for InstanceRequirements {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InstanceRequirements", value)?;
        Ok(Self {
            architectures: from.take_some("Architectures")?,
            allowed_instance_types: from.take_some("AllowedInstanceTypes")?,
            excluded_instance_types: from.take_some("ExcludedInstanceTypes")?,
        })
    }
}

impl From<InvalidCodeSignatureException> for Value {
    #[inline]
    fn from(it: InvalidCodeSignatureException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidCodeSignatureException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidCodeSignatureException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<InvalidParameterValueException> for Value {
    #[inline]
    fn from(it: InvalidParameterValueException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidParameterValueException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidParameterValueException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<InvalidRequestContentException> for Value {
    #[inline]
    fn from(it: InvalidRequestContentException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidRequestContentException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidRequestContentException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<InvalidRuntimeException> for Value {
    #[inline]
    fn from(it: InvalidRuntimeException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidRuntimeException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidRuntimeException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<InvalidSecurityGroupIDException> for Value {
    #[inline]
    fn from(it: InvalidSecurityGroupIDException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidSecurityGroupIDException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidSecurityGroupIDException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<InvalidSubnetIDException> for Value {
    #[inline]
    fn from(it: InvalidSubnetIDException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidSubnetIDException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidSubnetIDException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<InvalidZipFileException> for Value {
    #[inline]
    fn from(it: InvalidZipFileException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidZipFileException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidZipFileException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<InvocationCompletedDetails> for Value {
    #[inline]
    fn from(it: InvocationCompletedDetails) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("StartTimestamp", it.start_timestamp);
        to.put("EndTimestamp", it.end_timestamp);
        to.put("RequestId", it.request_id);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for InvocationCompletedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvocationCompletedDetails", value)?;
        Ok(Self {
            start_timestamp: from.take("StartTimestamp")?,
            end_timestamp: from.take("EndTimestamp")?,
            request_id: from.take("RequestId")?,
            error: from.take_some("Error")?,
        })
    }
}

impl From<InvocationRequest> for Value {
    #[inline]
    fn from(it: InvocationRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("FunctionName", it.function_name);
        to.put_some("InvocationType", it.invocation_type);
        to.put_some("LogType", it.log_type);
        to.put_some("ClientContext", it.client_context);
        to.put_some("DurableExecutionName", it.durable_execution_name);
        to.put_some("Payload", it.payload);
        to.put_some("Qualifier", it.qualifier);
        to.put_some("TenantId", it.tenant_id);
        to.into()
    }
}

impl TryFrom<Value> for InvocationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvocationRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            invocation_type: from.take_some("InvocationType")?,
            log_type: from.take_some("LogType")?,
            client_context: from.take_some("ClientContext")?,
            durable_execution_name: from.take_some("DurableExecutionName")?,
            payload: from.take_some("Payload")?,
            qualifier: from.take_some("Qualifier")?,
            tenant_id: from.take_some("TenantId")?,
        })
    }
}

impl From<InvocationResponse> for Value {
    #[inline]
    fn from(it: InvocationResponse) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("StatusCode", it.status_code);
        to.put_some("FunctionError", it.function_error);
        to.put_some("LogResult", it.log_result);
        to.put_some("Payload", it.payload);
        to.put_some("ExecutedVersion", it.executed_version);
        to.put_some("DurableExecutionArn", it.durable_execution_arn);
        to.into()
    }
}

impl TryFrom<Value> for InvocationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvocationResponse", value)?;
        Ok(Self {
            status_code: from.take_some("StatusCode")?,
            function_error: from.take_some("FunctionError")?,
            log_result: from.take_some("LogResult")?,
            payload: from.take_some("Payload")?,
            executed_version: from.take_some("ExecutedVersion")?,
            durable_execution_arn: from.take_some("DurableExecutionArn")?,
        })
    }
}

impl From<InvokeAsyncRequest> for Value {
    #[inline]
    fn from(it: InvokeAsyncRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put("InvokeArgs", it.invoke_args);
        to.into()
    }
}

impl TryFrom<Value> for InvokeAsyncRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvokeAsyncRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, invoke_args: from.take("InvokeArgs")? })
    }
}

impl From<InvokeAsyncResponse> for Value {
    #[inline]
    fn from(it: InvokeAsyncResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for InvokeAsyncResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvokeAsyncResponse", value)?;
        Ok(Self { status: from.take_some("Status")? })
    }
}

impl From<InvokeResponseStreamUpdate> for Value {
    #[inline]
    fn from(it: InvokeResponseStreamUpdate) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Payload", it.payload);
        to.into()
    }
}

impl TryFrom<Value> for InvokeResponseStreamUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvokeResponseStreamUpdate", value)?;
        Ok(Self { payload: from.take_some("Payload")? })
    }
}

impl From<InvokeWithResponseStreamCompleteEvent> for Value {
    #[inline]
    fn from(it: InvokeWithResponseStreamCompleteEvent) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("ErrorDetails", it.error_details);
        to.put_some("LogResult", it.log_result);
        to.into()
    }
}

impl TryFrom<Value> for InvokeWithResponseStreamCompleteEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvokeWithResponseStreamCompleteEvent", value)?;
        Ok(Self {
            error_code: from.take_some("ErrorCode")?,
            error_details: from.take_some("ErrorDetails")?,
            log_result: from.take_some("LogResult")?,
        })
    }
}

impl From<InvokeWithResponseStreamRequest> for Value {
    #[inline]
    fn from(it: InvokeWithResponseStreamRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("FunctionName", it.function_name);
        to.put_some("LogType", it.log_type);
        to.put_some("ClientContext", it.client_context);
        to.put_some("Qualifier", it.qualifier);
        to.put_some("Payload", it.payload);
        to.put_some("TenantId", it.tenant_id);
        to.put_some("InvocationType", it.invocation_type);
        to.into()
    }
}

impl TryFrom<Value> for InvokeWithResponseStreamRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvokeWithResponseStreamRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            log_type: from.take_some("LogType")?,
            client_context: from.take_some("ClientContext")?,
            qualifier: from.take_some("Qualifier")?,
            payload: from.take_some("Payload")?,
            tenant_id: from.take_some("TenantId")?,
            invocation_type: from.take_some("InvocationType")?,
        })
    }
}

impl From<InvokeWithResponseStreamResponse> for Value {
    #[inline]
    fn from(it: InvokeWithResponseStreamResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StatusCode", it.status_code);
        to.put_some("ExecutedVersion", it.executed_version);
        to.put_some("EventStream", it.event_stream);
        to.put_some("ResponseStreamContentType", it.response_stream_content_type);
        to.into()
    }
}

impl TryFrom<Value> for InvokeWithResponseStreamResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvokeWithResponseStreamResponse", value)?;
        Ok(Self {
            status_code: from.take_some("StatusCode")?,
            executed_version: from.take_some("ExecutedVersion")?,
            event_stream: from.take_some("EventStream")?,
            response_stream_content_type: from.take_some("ResponseStreamContentType")?,
        })
    }
}

impl From<InvokeWithResponseStreamResponseEvent> for Value {
    #[inline]
    fn from(it: InvokeWithResponseStreamResponseEvent) -> Self {
        match it {
            InvokeWithResponseStreamResponseEvent::PayloadChunk(value) => variant("PayloadChunk", value),
            InvokeWithResponseStreamResponseEvent::InvokeComplete(value) => variant("InvokeComplete", value),
        }
    }
}

impl TryFrom<Value> for InvokeWithResponseStreamResponseEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let (name, value) = Fields::open("InvokeWithResponseStreamResponseEvent", value)?.only()?;
        match name {
            "PayloadChunk" => Ok(Self::PayloadChunk(value.try_into()?)),
            "InvokeComplete" => Ok(Self::InvokeComplete(value.try_into()?)),
            _ => Err(unknown_variant("InvokeWithResponseStreamResponseEvent")),
        }
    }
}

impl From<KMSAccessDeniedException> for Value {
    #[inline]
    fn from(it: KMSAccessDeniedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSAccessDeniedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSAccessDeniedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<KMSDisabledException> for Value {
    #[inline]
    fn from(it: KMSDisabledException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSDisabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSDisabledException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<KMSInvalidStateException> for Value {
    #[inline]
    fn from(it: KMSInvalidStateException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSInvalidStateException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSInvalidStateException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<KMSNotFoundException> for Value {
    #[inline]
    fn from(it: KMSNotFoundException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSNotFoundException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<KafkaSchemaRegistryAccessConfig> for Value {
    #[inline]
    fn from(it: KafkaSchemaRegistryAccessConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("URI", it.uri);
        to.into()
    }
}

impl TryFrom<Value> for KafkaSchemaRegistryAccessConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KafkaSchemaRegistryAccessConfig", value)?;
        Ok(Self { r#type: from.take_some("Type")?, uri: from.take_some("URI")? })
    }
}

impl From<KafkaSchemaRegistryConfig> for Value {
    #[inline]
    fn from(it: KafkaSchemaRegistryConfig) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("SchemaRegistryURI", it.schema_registry_uri);
        to.put_some("EventRecordFormat", it.event_record_format);
        to.put_some("AccessConfigs", it.access_configs);
        to.put_some("SchemaValidationConfigs", it.schema_validation_configs);
        to.into()
    }
}

impl TryFrom<Value> for KafkaSchemaRegistryConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KafkaSchemaRegistryConfig", value)?;
        Ok(Self {
            schema_registry_uri: from.take_some("SchemaRegistryURI")?,
            event_record_format: from.take_some("EventRecordFormat")?,
            access_configs: from.take_some("AccessConfigs")?,
            schema_validation_configs: from.take_some("SchemaValidationConfigs")?,
        })
    }
}

impl From<KafkaSchemaValidationConfig> for Value {
    #[inline]
    fn from(it: KafkaSchemaValidationConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Attribute", it.attribute);
        to.into()
    }
}

impl TryFrom<Value> for KafkaSchemaValidationConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KafkaSchemaValidationConfig", value)?;
        Ok(Self { attribute: from.take_some("Attribute")? })
    }
}

impl From<LambdaManagedInstancesCapacityProviderConfig> for Value {
    #[inline]
    fn from(it: LambdaManagedInstancesCapacityProviderConfig) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("CapacityProviderArn", it.capacity_provider_arn);
        to.put_some("PerExecutionEnvironmentMaxConcurrency", it.per_execution_environment_max_concurrency);
        to.put_some("ExecutionEnvironmentMemoryGiBPerVCpu", it.execution_environment_memory_gi_b_per_v_cpu);
        to.into()
    }
}

impl TryFrom<Value> for LambdaManagedInstancesCapacityProviderConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LambdaManagedInstancesCapacityProviderConfig", value)?;
        Ok(Self {
            capacity_provider_arn: from.take("CapacityProviderArn")?,
            per_execution_environment_max_concurrency: from.take_some("PerExecutionEnvironmentMaxConcurrency")?,
            execution_environment_memory_gi_b_per_v_cpu: from.take_some("ExecutionEnvironmentMemoryGiBPerVCpu")?,
        })
    }
}

impl From<Layer> for Value {
    #[inline]
    fn from(it: Layer) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Arn", it.arn);
        to.put_some("CodeSize", it.code_size);
        to.put_some("SigningProfileVersionArn", it.signing_profile_version_arn);
        to.put_some("SigningJobArn", it.signing_job_arn);
        to.into()
    }
}

impl TryFrom<Value> for Layer {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Layer", value)?;
        Ok(Self {
            arn: from.take_some("Arn")?,
            code_size: from.take_some("CodeSize")?,
            signing_profile_version_arn: from.take_some("SigningProfileVersionArn")?,
            signing_job_arn: from.take_some("SigningJobArn")?,
        })
    }
}

impl From<LayerVersionContentInput> for Value {
    #[inline]
    fn from(it: LayerVersionContentInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("S3Bucket", it.s3_bucket);
        to.put_some("S3Key", it.s3_key);
        to.put_some("S3ObjectVersion", it.s3_object_version);
        to.put_some("S3ObjectStorageMode", it.s3_object_storage_mode);
        to.put_some("ZipFile", it.zip_file);
        to.into()
    }
}

impl TryFrom<Value> for LayerVersionContentInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LayerVersionContentInput", value)?;
        Ok(Self {
            s3_bucket: from.take_some("S3Bucket")?,
            s3_key: from.take_some("S3Key")?,
            s3_object_version: from.take_some("S3ObjectVersion")?,
            s3_object_storage_mode: from.take_some("S3ObjectStorageMode")?,
            zip_file: from.take_some("ZipFile")?,
        })
    }
}

impl From<LayerVersionContentOutput> for Value {
    #[inline]
    fn from(it: LayerVersionContentOutput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Location", it.location);
        to.put_some("CodeSha256", it.code_sha256);
        to.put_some("CodeSize", it.code_size);
        to.put_some("SigningProfileVersionArn", it.signing_profile_version_arn);
        to.put_some("SigningJobArn", it.signing_job_arn);
        to.put_some("ResolvedS3Object", it.resolved_s3_object);
        to.into()
    }
}

impl TryFrom<Value> for LayerVersionContentOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LayerVersionContentOutput", value)?;
        Ok(Self {
            location: from.take_some("Location")?,
            code_sha256: from.take_some("CodeSha256")?,
            code_size: from.take_some("CodeSize")?,
            signing_profile_version_arn: from.take_some("SigningProfileVersionArn")?,
            signing_job_arn: from.take_some("SigningJobArn")?,
            resolved_s3_object: from.take_some("ResolvedS3Object")?,
        })
    }
}

impl From<LayerVersionsListItem> for Value {
    #[inline]
    fn from(it: LayerVersionsListItem) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("LayerVersionArn", it.layer_version_arn);
        to.put_some("Version", it.version);
        to.put_some("Description", it.description);
        to.put_some("CreatedDate", it.created_date);
        to.put_some("CompatibleArchitectures", it.compatible_architectures);
        to.put_some("CompatibleRuntimes", it.compatible_runtimes);
        to.put_some("LicenseInfo", it.license_info);
        to.into()
    }
}

impl TryFrom<Value> for LayerVersionsListItem {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LayerVersionsListItem", value)?;
        Ok(Self {
            layer_version_arn: from.take_some("LayerVersionArn")?,
            version: from.take_some("Version")?,
            description: from.take_some("Description")?,
            created_date: from.take_some("CreatedDate")?,
            compatible_architectures: from.take_some("CompatibleArchitectures")?,
            compatible_runtimes: from.take_some("CompatibleRuntimes")?,
            license_info: from.take_some("LicenseInfo")?,
        })
    }
}

impl From<LayersListItem> for Value {
    #[inline]
    fn from(it: LayersListItem) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("LayerName", it.layer_name);
        to.put_some("LayerArn", it.layer_arn);
        to.put_some("LatestMatchingVersion", it.latest_matching_version);
        to.into()
    }
}

impl TryFrom<Value> for LayersListItem {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LayersListItem", value)?;
        Ok(Self {
            layer_name: from.take_some("LayerName")?,
            layer_arn: from.take_some("LayerArn")?,
            latest_matching_version: from.take_some("LatestMatchingVersion")?,
        })
    }
}

impl From<ListAliasesRequest> for Value {
    #[inline]
    fn from(it: ListAliasesRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("FunctionName", it.function_name);
        to.put_some("FunctionVersion", it.function_version);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListAliasesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAliasesRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            function_version: from.take_some("FunctionVersion")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListAliasesResponse> for Value {
    #[inline]
    fn from(it: ListAliasesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextMarker", it.next_marker);
        to.put_some("Aliases", it.aliases);
        to.into()
    }
}

impl TryFrom<Value> for ListAliasesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAliasesResponse", value)?;
        Ok(Self { next_marker: from.take_some("NextMarker")?, aliases: from.take_some("Aliases")? })
    }
}

impl From<ListCapacityProvidersRequest> for Value {
    #[inline]
    fn from(it: ListCapacityProvidersRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("State", it.state);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListCapacityProvidersRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListCapacityProvidersRequest", value)?;
        Ok(Self {
            state: from.take_some("State")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListCapacityProvidersResponse> for Value {
    #[inline]
    fn from(it: ListCapacityProvidersResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("CapacityProviders", it.capacity_providers);
        to.put_some("NextMarker", it.next_marker);
        to.into()
    }
}

impl TryFrom<Value> for ListCapacityProvidersResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListCapacityProvidersResponse", value)?;
        Ok(Self { capacity_providers: from.take("CapacityProviders")?, next_marker: from.take_some("NextMarker")? })
    }
}

impl From<ListCodeSigningConfigsRequest> for Value {
    #[inline]
    fn from(it: ListCodeSigningConfigsRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListCodeSigningConfigsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListCodeSigningConfigsRequest", value)?;
        Ok(Self { marker: from.take_some("Marker")?, max_items: from.take_some("MaxItems")? })
    }
}

impl From<ListCodeSigningConfigsResponse> for Value {
    #[inline]
    fn from(it: ListCodeSigningConfigsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextMarker", it.next_marker);
        to.put_some("CodeSigningConfigs", it.code_signing_configs);
        to.into()
    }
}

impl TryFrom<Value> for ListCodeSigningConfigsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListCodeSigningConfigsResponse", value)?;
        Ok(Self {
            next_marker: from.take_some("NextMarker")?,
            code_signing_configs: from.take_some("CodeSigningConfigs")?,
        })
    }
}

impl From<ListDurableExecutionsByFunctionRequest> for Value {
    #[inline]
    fn from(it: ListDurableExecutionsByFunctionRequest) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.put_some("DurableExecutionName", it.durable_execution_name);
        to.put_some("Statuses", it.statuses);
        to.put_some("StartedAfter", it.started_after);
        to.put_some("StartedBefore", it.started_before);
        to.put_some("ReverseOrder", it.reverse_order);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListDurableExecutionsByFunctionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListDurableExecutionsByFunctionRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            qualifier: from.take_some("Qualifier")?,
            durable_execution_name: from.take_some("DurableExecutionName")?,
            statuses: from.take_some("Statuses")?,
            started_after: from.take_some("StartedAfter")?,
            started_before: from.take_some("StartedBefore")?,
            reverse_order: from.take_some("ReverseOrder")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListDurableExecutionsByFunctionResponse> for Value {
    #[inline]
    fn from(it: ListDurableExecutionsByFunctionResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("DurableExecutions", it.durable_executions);
        to.put_some("NextMarker", it.next_marker);
        to.into()
    }
}

impl TryFrom<Value> for ListDurableExecutionsByFunctionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListDurableExecutionsByFunctionResponse", value)?;
        Ok(Self {
            durable_executions: from.take_some("DurableExecutions")?,
            next_marker: from.take_some("NextMarker")?,
        })
    }
}

impl From<ListEventSourceMappingsRequest> for Value {
    #[inline]
    fn from(it: ListEventSourceMappingsRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("EventSourceArn", it.event_source_arn);
        to.put_some("FunctionName", it.function_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListEventSourceMappingsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEventSourceMappingsRequest", value)?;
        Ok(Self {
            event_source_arn: from.take_some("EventSourceArn")?,
            function_name: from.take_some("FunctionName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListEventSourceMappingsResponse> for Value {
    #[inline]
    fn from(it: ListEventSourceMappingsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextMarker", it.next_marker);
        to.put_some("EventSourceMappings", it.event_source_mappings);
        to.into()
    }
}

impl TryFrom<Value> for ListEventSourceMappingsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEventSourceMappingsResponse", value)?;
        Ok(Self {
            next_marker: from.take_some("NextMarker")?,
            event_source_mappings: from.take_some("EventSourceMappings")?,
        })
    }
}

impl From<ListFunctionEventInvokeConfigsRequest> for Value {
    #[inline]
    fn from(it: ListFunctionEventInvokeConfigsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("FunctionName", it.function_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListFunctionEventInvokeConfigsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListFunctionEventInvokeConfigsRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListFunctionEventInvokeConfigsResponse> for Value {
    #[inline]
    fn from(it: ListFunctionEventInvokeConfigsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("FunctionEventInvokeConfigs", it.function_event_invoke_configs);
        to.put_some("NextMarker", it.next_marker);
        to.into()
    }
}

impl TryFrom<Value> for ListFunctionEventInvokeConfigsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListFunctionEventInvokeConfigsResponse", value)?;
        Ok(Self {
            function_event_invoke_configs: from.take_some("FunctionEventInvokeConfigs")?,
            next_marker: from.take_some("NextMarker")?,
        })
    }
}

impl From<ListFunctionUrlConfigsRequest> for Value {
    #[inline]
    fn from(it: ListFunctionUrlConfigsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("FunctionName", it.function_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListFunctionUrlConfigsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListFunctionUrlConfigsRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListFunctionUrlConfigsResponse> for Value {
    #[inline]
    fn from(it: ListFunctionUrlConfigsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionUrlConfigs", it.function_url_configs);
        to.put_some("NextMarker", it.next_marker);
        to.into()
    }
}

impl TryFrom<Value> for ListFunctionUrlConfigsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListFunctionUrlConfigsResponse", value)?;
        Ok(Self { function_url_configs: from.take("FunctionUrlConfigs")?, next_marker: from.take_some("NextMarker")? })
    }
}

impl From<ListFunctionVersionsByCapacityProviderRequest> for Value {
    #[inline]
    fn from(it: ListFunctionVersionsByCapacityProviderRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("CapacityProviderName", it.capacity_provider_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListFunctionVersionsByCapacityProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListFunctionVersionsByCapacityProviderRequest", value)?;
        Ok(Self {
            capacity_provider_name: from.take("CapacityProviderName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListFunctionVersionsByCapacityProviderResponse> for Value {
    #[inline]
    fn from(it: ListFunctionVersionsByCapacityProviderResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("CapacityProviderArn", it.capacity_provider_arn);
        to.put("FunctionVersions", it.function_versions);
        to.put_some("NextMarker", it.next_marker);
        to.into()
    }
}

impl TryFrom<Value> for ListFunctionVersionsByCapacityProviderResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListFunctionVersionsByCapacityProviderResponse", value)?;
        Ok(Self {
            capacity_provider_arn: from.take("CapacityProviderArn")?,
            function_versions: from.take("FunctionVersions")?,
            next_marker: from.take_some("NextMarker")?,
        })
    }
}

impl From<ListFunctionsByCodeSigningConfigRequest> for Value {
    #[inline]
    fn from(it: ListFunctionsByCodeSigningConfigRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("CodeSigningConfigArn", it.code_signing_config_arn);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListFunctionsByCodeSigningConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListFunctionsByCodeSigningConfigRequest", value)?;
        Ok(Self {
            code_signing_config_arn: from.take("CodeSigningConfigArn")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListFunctionsByCodeSigningConfigResponse> for Value {
    #[inline]
    fn from(it: ListFunctionsByCodeSigningConfigResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextMarker", it.next_marker);
        to.put_some("FunctionArns", it.function_arns);
        to.into()
    }
}

impl TryFrom<Value> for ListFunctionsByCodeSigningConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListFunctionsByCodeSigningConfigResponse", value)?;
        Ok(Self { next_marker: from.take_some("NextMarker")?, function_arns: from.take_some("FunctionArns")? })
    }
}

impl From<ListFunctionsRequest> for Value {
    #[inline]
    fn from(it: ListFunctionsRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("MasterRegion", it.master_region);
        to.put_some("FunctionVersion", it.function_version);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListFunctionsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListFunctionsRequest", value)?;
        Ok(Self {
            master_region: from.take_some("MasterRegion")?,
            function_version: from.take_some("FunctionVersion")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListFunctionsResponse> for Value {
    #[inline]
    fn from(it: ListFunctionsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextMarker", it.next_marker);
        to.put_some("Functions", it.functions);
        to.into()
    }
}

impl TryFrom<Value> for ListFunctionsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListFunctionsResponse", value)?;
        Ok(Self { next_marker: from.take_some("NextMarker")?, functions: from.take_some("Functions")? })
    }
}

impl From<ListLayerVersionsRequest> for Value {
    #[inline]
    fn from(it: ListLayerVersionsRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("CompatibleArchitecture", it.compatible_architecture);
        to.put_some("CompatibleRuntime", it.compatible_runtime);
        to.put("LayerName", it.layer_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListLayerVersionsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListLayerVersionsRequest", value)?;
        Ok(Self {
            compatible_architecture: from.take_some("CompatibleArchitecture")?,
            compatible_runtime: from.take_some("CompatibleRuntime")?,
            layer_name: from.take("LayerName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListLayerVersionsResponse> for Value {
    #[inline]
    fn from(it: ListLayerVersionsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextMarker", it.next_marker);
        to.put_some("LayerVersions", it.layer_versions);
        to.into()
    }
}

impl TryFrom<Value> for ListLayerVersionsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListLayerVersionsResponse", value)?;
        Ok(Self { next_marker: from.take_some("NextMarker")?, layer_versions: from.take_some("LayerVersions")? })
    }
}

impl From<ListLayersRequest> for Value {
    #[inline]
    fn from(it: ListLayersRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("CompatibleArchitecture", it.compatible_architecture);
        to.put_some("CompatibleRuntime", it.compatible_runtime);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListLayersRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListLayersRequest", value)?;
        Ok(Self {
            compatible_architecture: from.take_some("CompatibleArchitecture")?,
            compatible_runtime: from.take_some("CompatibleRuntime")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListLayersResponse> for Value {
    #[inline]
    fn from(it: ListLayersResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextMarker", it.next_marker);
        to.put_some("Layers", it.layers);
        to.into()
    }
}

impl TryFrom<Value> for ListLayersResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListLayersResponse", value)?;
        Ok(Self { next_marker: from.take_some("NextMarker")?, layers: from.take_some("Layers")? })
    }
}

impl From<ListProvisionedConcurrencyConfigsRequest> for Value {
    #[inline]
    fn from(it: ListProvisionedConcurrencyConfigsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("FunctionName", it.function_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListProvisionedConcurrencyConfigsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListProvisionedConcurrencyConfigsRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListProvisionedConcurrencyConfigsResponse> for Value {
    #[inline]
    fn from(it: ListProvisionedConcurrencyConfigsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ProvisionedConcurrencyConfigs", it.provisioned_concurrency_configs);
        to.put_some("NextMarker", it.next_marker);
        to.into()
    }
}

impl TryFrom<Value> for ListProvisionedConcurrencyConfigsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListProvisionedConcurrencyConfigsResponse", value)?;
        Ok(Self {
            provisioned_concurrency_configs: from.take_some("ProvisionedConcurrencyConfigs")?,
            next_marker: from.take_some("NextMarker")?,
        })
    }
}

impl From<ListTagsRequest> for Value {
    #[inline]
    fn from(it: ListTagsRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Resource", it.resource);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsRequest", value)?;
        Ok(Self { resource: from.take("Resource")? })
    }
}

impl From<ListTagsResponse> for Value {
    #[inline]
    fn from(it: ListTagsResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsResponse", value)?;
        Ok(Self { tags: from.take_some("Tags")? })
    }
}

impl From<ListVersionsByFunctionRequest> for Value {
    #[inline]
    fn from(it: ListVersionsByFunctionRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("FunctionName", it.function_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListVersionsByFunctionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListVersionsByFunctionRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListVersionsByFunctionResponse> for Value {
    #[inline]
    fn from(it: ListVersionsByFunctionResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextMarker", it.next_marker);
        to.put_some("Versions", it.versions);
        to.into()
    }
}

impl TryFrom<Value> for ListVersionsByFunctionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListVersionsByFunctionResponse", value)?;
        Ok(Self { next_marker: from.take_some("NextMarker")?, versions: from.take_some("Versions")? })
    }
}

impl From<LoggingConfig> for Value {
    #[inline]
    fn from(it: LoggingConfig) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("LogFormat", it.log_format);
        to.put_some("ApplicationLogLevel", it.application_log_level);
        to.put_some("SystemLogLevel", it.system_log_level);
        to.put_some("LogGroup", it.log_group);
        to.into()
    }
}

impl TryFrom<Value> for LoggingConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LoggingConfig", value)?;
        Ok(Self {
            log_format: from.take_some("LogFormat")?,
            application_log_level: from.take_some("ApplicationLogLevel")?,
            system_log_level: from.take_some("SystemLogLevel")?,
            log_group: from.take_some("LogGroup")?,
        })
    }
}

impl From<ModeNotSupportedException> for Value {
    #[inline]
    fn from(it: ModeNotSupportedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ModeNotSupportedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ModeNotSupportedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<NoPublishedVersionException> for Value {
    #[inline]
    fn from(it: NoPublishedVersionException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for NoPublishedVersionException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("NoPublishedVersionException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<OnFailure> for Value {
    #[inline]
    fn from(it: OnFailure) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Destination", it.destination);
        to.into()
    }
}

impl TryFrom<Value> for OnFailure {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OnFailure", value)?;
        Ok(Self { destination: from.take_some("Destination")? })
    }
}

impl From<OnSuccess> for Value {
    #[inline]
    fn from(it: OnSuccess) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Destination", it.destination);
        to.into()
    }
}

impl TryFrom<Value> for OnSuccess {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OnSuccess", value)?;
        Ok(Self { destination: from.take_some("Destination")? })
    }
}

impl From<Operation> for Value {
    #[inline]
    fn from(it: Operation) -> Self {
        let mut to = Fields::with_capacity(14);
        to.put("Id", it.id);
        to.put_some("ParentId", it.parent_id);
        to.put_some("Name", it.name);
        to.put("Type", it.r#type);
        to.put_some("SubType", it.sub_type);
        to.put("StartTimestamp", it.start_timestamp);
        to.put_some("EndTimestamp", it.end_timestamp);
        to.put("Status", it.status);
        to.put_some("ExecutionDetails", it.execution_details);
        to.put_some("ContextDetails", it.context_details);
        to.put_some("StepDetails", it.step_details);
        to.put_some("WaitDetails", it.wait_details);
        to.put_some("CallbackDetails", it.callback_details);
        to.put_some("ChainedInvokeDetails", it.chained_invoke_details);
        to.into()
    }
}

impl TryFrom<Value> for Operation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Operation", value)?;
        Ok(Self {
            id: from.take("Id")?,
            parent_id: from.take_some("ParentId")?,
            name: from.take_some("Name")?,
            r#type: from.take("Type")?,
            sub_type: from.take_some("SubType")?,
            start_timestamp: from.take("StartTimestamp")?,
            end_timestamp: from.take_some("EndTimestamp")?,
            status: from.take("Status")?,
            execution_details: from.take_some("ExecutionDetails")?,
            context_details: from.take_some("ContextDetails")?,
            step_details: from.take_some("StepDetails")?,
            wait_details: from.take_some("WaitDetails")?,
            callback_details: from.take_some("CallbackDetails")?,
            chained_invoke_details: from.take_some("ChainedInvokeDetails")?,
        })
    }
}

impl From<OperationUpdate> for Value {
    #[inline]
    fn from(it: OperationUpdate) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put("Id", it.id);
        to.put_some("ParentId", it.parent_id);
        to.put_some("Name", it.name);
        to.put("Type", it.r#type);
        to.put_some("SubType", it.sub_type);
        to.put("Action", it.action);
        to.put_some("Payload", it.payload);
        to.put_some("Error", it.error);
        to.put_some("ContextOptions", it.context_options);
        to.put_some("StepOptions", it.step_options);
        to.put_some("WaitOptions", it.wait_options);
        to.put_some("CallbackOptions", it.callback_options);
        to.put_some("ChainedInvokeOptions", it.chained_invoke_options);
        to.into()
    }
}

impl TryFrom<Value> for OperationUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OperationUpdate", value)?;
        Ok(Self {
            id: from.take("Id")?,
            parent_id: from.take_some("ParentId")?,
            name: from.take_some("Name")?,
            r#type: from.take("Type")?,
            sub_type: from.take_some("SubType")?,
            action: from.take("Action")?,
            payload: from.take_some("Payload")?,
            error: from.take_some("Error")?,
            context_options: from.take_some("ContextOptions")?,
            step_options: from.take_some("StepOptions")?,
            wait_options: from.take_some("WaitOptions")?,
            callback_options: from.take_some("CallbackOptions")?,
            chained_invoke_options: from.take_some("ChainedInvokeOptions")?,
        })
    }
}

impl From<PauseDetails> for Value {
    #[inline]
    fn from(it: PauseDetails) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("PauseRequestTimestamp", it.pause_request_timestamp);
        to.put_some("Reason", it.reason);
        to.put("ExecutionTimeoutPaused", it.execution_timeout_paused);
        to.into()
    }
}

impl TryFrom<Value> for PauseDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PauseDetails", value)?;
        Ok(Self {
            pause_request_timestamp: from.take("PauseRequestTimestamp")?,
            reason: from.take_some("Reason")?,
            execution_timeout_paused: from.take("ExecutionTimeoutPaused")?,
        })
    }
}

impl From<PauseDurableExecutionRequest> for Value {
    #[inline]
    fn from(it: PauseDurableExecutionRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("DurableExecutionArn", it.durable_execution_arn);
        to.put_some("ClientToken", it.client_token);
        to.put_some("Reason", it.reason);
        to.put_some("ExecutionTimeoutPaused", it.execution_timeout_paused);
        to.into()
    }
}

impl TryFrom<Value> for PauseDurableExecutionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PauseDurableExecutionRequest", value)?;
        Ok(Self {
            durable_execution_arn: from.take("DurableExecutionArn")?,
            client_token: from.take_some("ClientToken")?,
            reason: from.take_some("Reason")?,
            execution_timeout_paused: from.take_some("ExecutionTimeoutPaused")?,
        })
    }
}

impl From<PauseDurableExecutionResponse> for Value {
    #[inline]
    fn from(it: PauseDurableExecutionResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for PauseDurableExecutionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("PauseDurableExecutionResponse", value)?;
        Ok(Self {})
    }
}

impl From<PolicyLengthExceededException> for Value {
    #[inline]
    fn from(it: PolicyLengthExceededException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for PolicyLengthExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyLengthExceededException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<PreconditionFailedException> for Value {
    #[inline]
    fn from(it: PreconditionFailedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for PreconditionFailedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PreconditionFailedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<PropagateTags> for Value {
    #[inline]
    fn from(it: PropagateTags) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Mode", it.mode);
        to.put_some("ExplicitTags", it.explicit_tags);
        to.into()
    }
}

impl TryFrom<Value> for PropagateTags {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PropagateTags", value)?;
        Ok(Self { mode: from.take_some("Mode")?, explicit_tags: from.take_some("ExplicitTags")? })
    }
}

impl From<ProvisionedConcurrencyConfigListItem> for Value {
    #[inline]
    fn from(it: ProvisionedConcurrencyConfigListItem) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("FunctionArn", it.function_arn);
        to.put_some("RequestedProvisionedConcurrentExecutions", it.requested_provisioned_concurrent_executions);
        to.put_some("AvailableProvisionedConcurrentExecutions", it.available_provisioned_concurrent_executions);
        to.put_some("AllocatedProvisionedConcurrentExecutions", it.allocated_provisioned_concurrent_executions);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("LastModified", it.last_modified);
        to.into()
    }
}

impl TryFrom<Value> for ProvisionedConcurrencyConfigListItem {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ProvisionedConcurrencyConfigListItem", value)?;
        Ok(Self {
            function_arn: from.take_some("FunctionArn")?,
            requested_provisioned_concurrent_executions: from.take_some("RequestedProvisionedConcurrentExecutions")?,
            available_provisioned_concurrent_executions: from.take_some("AvailableProvisionedConcurrentExecutions")?,
            allocated_provisioned_concurrent_executions: from.take_some("AllocatedProvisionedConcurrentExecutions")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
            last_modified: from.take_some("LastModified")?,
        })
    }
}

impl From<ProvisionedConcurrencyConfigNotFoundException> for Value {
    #[inline]
    fn from(it: ProvisionedConcurrencyConfigNotFoundException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ProvisionedConcurrencyConfigNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ProvisionedConcurrencyConfigNotFoundException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<ProvisionedPollerConfig> for Value {
    #[inline]
    fn from(it: ProvisionedPollerConfig) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("MinimumPollers", it.minimum_pollers);
        to.put_some("MaximumPollers", it.maximum_pollers);
        to.put_some("PollerGroupName", it.poller_group_name);
        to.into()
    }
}

impl TryFrom<Value> for ProvisionedPollerConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ProvisionedPollerConfig", value)?;
        Ok(Self {
            minimum_pollers: from.take_some("MinimumPollers")?,
            maximum_pollers: from.take_some("MaximumPollers")?,
            poller_group_name: from.take_some("PollerGroupName")?,
        })
    }
}

impl From<PublicPolicyException> for Value {
    #[inline]
    fn from(it: PublicPolicyException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for PublicPolicyException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublicPolicyException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<PublishLayerVersionRequest> for Value {
    #[inline]
    fn from(it: PublishLayerVersionRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("LayerName", it.layer_name);
        to.put_some("Description", it.description);
        to.put("Content", it.content);
        to.put_some("CompatibleArchitectures", it.compatible_architectures);
        to.put_some("CompatibleRuntimes", it.compatible_runtimes);
        to.put_some("LicenseInfo", it.license_info);
        to.into()
    }
}

impl TryFrom<Value> for PublishLayerVersionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublishLayerVersionRequest", value)?;
        Ok(Self {
            layer_name: from.take("LayerName")?,
            description: from.take_some("Description")?,
            content: from.take("Content")?,
            compatible_architectures: from.take_some("CompatibleArchitectures")?,
            compatible_runtimes: from.take_some("CompatibleRuntimes")?,
            license_info: from.take_some("LicenseInfo")?,
        })
    }
}

impl From<PublishLayerVersionResponse> for Value {
    #[inline]
    fn from(it: PublishLayerVersionResponse) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("Content", it.content);
        to.put_some("LayerArn", it.layer_arn);
        to.put_some("LayerVersionArn", it.layer_version_arn);
        to.put_some("Description", it.description);
        to.put_some("CreatedDate", it.created_date);
        to.put_some("Version", it.version);
        to.put_some("CompatibleArchitectures", it.compatible_architectures);
        to.put_some("CompatibleRuntimes", it.compatible_runtimes);
        to.put_some("LicenseInfo", it.license_info);
        to.into()
    }
}

impl TryFrom<Value> for PublishLayerVersionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublishLayerVersionResponse", value)?;
        Ok(Self {
            content: from.take_some("Content")?,
            layer_arn: from.take_some("LayerArn")?,
            layer_version_arn: from.take_some("LayerVersionArn")?,
            description: from.take_some("Description")?,
            created_date: from.take_some("CreatedDate")?,
            version: from.take_some("Version")?,
            compatible_architectures: from.take_some("CompatibleArchitectures")?,
            compatible_runtimes: from.take_some("CompatibleRuntimes")?,
            license_info: from.take_some("LicenseInfo")?,
        })
    }
}

impl From<PublishVersionRequest> for Value {
    #[inline]
    fn from(it: PublishVersionRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("FunctionName", it.function_name);
        to.put_some("CodeSha256", it.code_sha256);
        to.put_some("Description", it.description);
        to.put_some("RevisionId", it.revision_id);
        to.put_some("PublishTo", it.publish_to);
        to.into()
    }
}

impl TryFrom<Value> for PublishVersionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublishVersionRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            code_sha256: from.take_some("CodeSha256")?,
            description: from.take_some("Description")?,
            revision_id: from.take_some("RevisionId")?,
            publish_to: from.take_some("PublishTo")?,
        })
    }
}

impl From<PutFunctionCodeSigningConfigRequest> for Value {
    #[inline]
    fn from(it: PutFunctionCodeSigningConfigRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("CodeSigningConfigArn", it.code_signing_config_arn);
        to.put("FunctionName", it.function_name);
        to.into()
    }
}

impl TryFrom<Value> for PutFunctionCodeSigningConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutFunctionCodeSigningConfigRequest", value)?;
        Ok(Self {
            code_signing_config_arn: from.take("CodeSigningConfigArn")?,
            function_name: from.take("FunctionName")?,
        })
    }
}

impl From<PutFunctionCodeSigningConfigResponse> for Value {
    #[inline]
    fn from(it: PutFunctionCodeSigningConfigResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("CodeSigningConfigArn", it.code_signing_config_arn);
        to.put("FunctionName", it.function_name);
        to.into()
    }
}

impl TryFrom<Value> for PutFunctionCodeSigningConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutFunctionCodeSigningConfigResponse", value)?;
        Ok(Self {
            code_signing_config_arn: from.take("CodeSigningConfigArn")?,
            function_name: from.take("FunctionName")?,
        })
    }
}

impl From<PutFunctionConcurrencyRequest> for Value {
    #[inline]
    fn from(it: PutFunctionConcurrencyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put("ReservedConcurrentExecutions", it.reserved_concurrent_executions);
        to.into()
    }
}

impl TryFrom<Value> for PutFunctionConcurrencyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutFunctionConcurrencyRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            reserved_concurrent_executions: from.take("ReservedConcurrentExecutions")?,
        })
    }
}

impl From<PutFunctionEventInvokeConfigRequest> for Value {
    #[inline]
    fn from(it: PutFunctionEventInvokeConfigRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.put_some("MaximumRetryAttempts", it.maximum_retry_attempts);
        to.put_some("MaximumEventAgeInSeconds", it.maximum_event_age_in_seconds);
        to.put_some("DestinationConfig", it.destination_config);
        to.into()
    }
}

impl TryFrom<Value> for PutFunctionEventInvokeConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutFunctionEventInvokeConfigRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            qualifier: from.take_some("Qualifier")?,
            maximum_retry_attempts: from.take_some("MaximumRetryAttempts")?,
            maximum_event_age_in_seconds: from.take_some("MaximumEventAgeInSeconds")?,
            destination_config: from.take_some("DestinationConfig")?,
        })
    }
}

impl From<PutFunctionRecursionConfigRequest> for Value {
    #[inline]
    fn from(it: PutFunctionRecursionConfigRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FunctionName", it.function_name);
        to.put("RecursiveLoop", it.recursive_loop);
        to.into()
    }
}

impl TryFrom<Value> for PutFunctionRecursionConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutFunctionRecursionConfigRequest", value)?;
        Ok(Self { function_name: from.take("FunctionName")?, recursive_loop: from.take("RecursiveLoop")? })
    }
}

impl From<PutFunctionRecursionConfigResponse> for Value {
    #[inline]
    fn from(it: PutFunctionRecursionConfigResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RecursiveLoop", it.recursive_loop);
        to.into()
    }
}

impl TryFrom<Value> for PutFunctionRecursionConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutFunctionRecursionConfigResponse", value)?;
        Ok(Self { recursive_loop: from.take_some("RecursiveLoop")? })
    }
}

impl From<PutFunctionScalingConfigRequest> for Value {
    #[inline]
    fn from(it: PutFunctionScalingConfigRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("FunctionName", it.function_name);
        to.put("Qualifier", it.qualifier);
        to.put_some("FunctionScalingConfig", it.function_scaling_config);
        to.into()
    }
}

impl TryFrom<Value> for PutFunctionScalingConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutFunctionScalingConfigRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            qualifier: from.take("Qualifier")?,
            function_scaling_config: from.take_some("FunctionScalingConfig")?,
        })
    }
}

impl From<PutFunctionScalingConfigResponse> for Value {
    #[inline]
    fn from(it: PutFunctionScalingConfigResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("FunctionState", it.function_state);
        to.into()
    }
}

impl TryFrom<Value> for PutFunctionScalingConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutFunctionScalingConfigResponse", value)?;
        Ok(Self { function_state: from.take_some("FunctionState")? })
    }
}

impl From<PutProvisionedConcurrencyConfigRequest> for Value {
    #[inline]
    fn from(it: PutProvisionedConcurrencyConfigRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("FunctionName", it.function_name);
        to.put("Qualifier", it.qualifier);
        to.put("ProvisionedConcurrentExecutions", it.provisioned_concurrent_executions);
        to.into()
    }
}

impl TryFrom<Value> for PutProvisionedConcurrencyConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutProvisionedConcurrencyConfigRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            qualifier: from.take("Qualifier")?,
            provisioned_concurrent_executions: from.take("ProvisionedConcurrentExecutions")?,
        })
    }
}

impl From<PutProvisionedConcurrencyConfigResponse> for Value {
    #[inline]
    fn from(it: PutProvisionedConcurrencyConfigResponse) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("RequestedProvisionedConcurrentExecutions", it.requested_provisioned_concurrent_executions);
        to.put_some("AllocatedProvisionedConcurrentExecutions", it.allocated_provisioned_concurrent_executions);
        to.put_some("AvailableProvisionedConcurrentExecutions", it.available_provisioned_concurrent_executions);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("LastModified", it.last_modified);
        to.into()
    }
}

impl TryFrom<Value> for PutProvisionedConcurrencyConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutProvisionedConcurrencyConfigResponse", value)?;
        Ok(Self {
            requested_provisioned_concurrent_executions: from.take_some("RequestedProvisionedConcurrentExecutions")?,
            allocated_provisioned_concurrent_executions: from.take_some("AllocatedProvisionedConcurrentExecutions")?,
            available_provisioned_concurrent_executions: from.take_some("AvailableProvisionedConcurrentExecutions")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
            last_modified: from.take_some("LastModified")?,
        })
    }
}

impl From<PutResourcePolicyRequest> for Value {
    #[inline]
    fn from(it: PutResourcePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ResourceArn", it.resource_arn);
        to.put("Policy", it.policy);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for PutResourcePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutResourcePolicyRequest", value)?;
        Ok(Self {
            resource_arn: from.take("ResourceArn")?,
            policy: from.take("Policy")?,
            revision_id: from.take_some("RevisionId")?,
        })
    }
}

impl From<PutResourcePolicyResponse> for Value {
    #[inline]
    fn from(it: PutResourcePolicyResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Policy", it.policy);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for PutResourcePolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutResourcePolicyResponse", value)?;
        Ok(Self { policy: from.take_some("Policy")?, revision_id: from.take_some("RevisionId")? })
    }
}

impl From<PutRuntimeManagementConfigRequest> for Value {
    #[inline]
    fn from(it: PutRuntimeManagementConfigRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.put("UpdateRuntimeOn", it.update_runtime_on);
        to.put_some("RuntimeVersionArn", it.runtime_version_arn);
        to.into()
    }
}

impl TryFrom<Value> for PutRuntimeManagementConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRuntimeManagementConfigRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            qualifier: from.take_some("Qualifier")?,
            update_runtime_on: from.take("UpdateRuntimeOn")?,
            runtime_version_arn: from.take_some("RuntimeVersionArn")?,
        })
    }
}

impl From<PutRuntimeManagementConfigResponse> for Value {
    #[inline]
    fn from(it: PutRuntimeManagementConfigResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("UpdateRuntimeOn", it.update_runtime_on);
        to.put("FunctionArn", it.function_arn);
        to.put_some("RuntimeVersionArn", it.runtime_version_arn);
        to.into()
    }
}

impl TryFrom<Value> for PutRuntimeManagementConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRuntimeManagementConfigResponse", value)?;
        Ok(Self {
            update_runtime_on: from.take("UpdateRuntimeOn")?,
            function_arn: from.take("FunctionArn")?,
            runtime_version_arn: from.take_some("RuntimeVersionArn")?,
        })
    }
}

impl From<RecursiveInvocationException> for Value {
    #[inline]
    fn from(it: RecursiveInvocationException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for RecursiveInvocationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RecursiveInvocationException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<RemoveLayerVersionPermissionRequest> for Value {
    #[inline]
    fn from(it: RemoveLayerVersionPermissionRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("LayerName", it.layer_name);
        to.put("VersionNumber", it.version_number);
        to.put("StatementId", it.statement_id);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for RemoveLayerVersionPermissionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemoveLayerVersionPermissionRequest", value)?;
        Ok(Self {
            layer_name: from.take("LayerName")?,
            version_number: from.take("VersionNumber")?,
            statement_id: from.take("StatementId")?,
            revision_id: from.take_some("RevisionId")?,
        })
    }
}

impl From<RemovePermissionRequest> for Value {
    #[inline]
    fn from(it: RemovePermissionRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("FunctionName", it.function_name);
        to.put("StatementId", it.statement_id);
        to.put_some("Qualifier", it.qualifier);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for RemovePermissionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemovePermissionRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            statement_id: from.take("StatementId")?,
            qualifier: from.take_some("Qualifier")?,
            revision_id: from.take_some("RevisionId")?,
        })
    }
}

impl From<RequestTooLargeException> for Value {
    #[inline]
    fn from(it: RequestTooLargeException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for RequestTooLargeException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RequestTooLargeException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<ResolvedS3Object> for Value {
    #[inline]
    fn from(it: ResolvedS3Object) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("S3Bucket", it.s3_bucket);
        to.put_some("S3Key", it.s3_key);
        to.put_some("S3ObjectVersion", it.s3_object_version);
        to.into()
    }
}

impl TryFrom<Value> for ResolvedS3Object {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResolvedS3Object", value)?;
        Ok(Self {
            s3_bucket: from.take_some("S3Bucket")?,
            s3_key: from.take_some("S3Key")?,
            s3_object_version: from.take_some("S3ObjectVersion")?,
        })
    }
}

impl From<ResourceConflictException> for Value {
    #[inline]
    fn from(it: ResourceConflictException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ResourceConflictException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceConflictException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<ResourceInUseException> for Value {
    #[inline]
    fn from(it: ResourceInUseException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ResourceInUseException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceInUseException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<ResourceNotFoundException> for Value {
    #[inline]
    fn from(it: ResourceNotFoundException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ResourceNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceNotFoundException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<ResourceNotReadyException> for Value {
    #[inline]
    fn from(it: ResourceNotReadyException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ResourceNotReadyException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceNotReadyException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<ResumeDurableExecutionRequest> for Value {
    #[inline]
    fn from(it: ResumeDurableExecutionRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("DurableExecutionArn", it.durable_execution_arn);
        to.put_some("ClientToken", it.client_token);
        to.put_some("Reason", it.reason);
        to.into()
    }
}

impl TryFrom<Value> for ResumeDurableExecutionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResumeDurableExecutionRequest", value)?;
        Ok(Self {
            durable_execution_arn: from.take("DurableExecutionArn")?,
            client_token: from.take_some("ClientToken")?,
            reason: from.take_some("Reason")?,
        })
    }
}

impl From<ResumeDurableExecutionResponse> for Value {
    #[inline]
    fn from(it: ResumeDurableExecutionResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ResumeDurableExecutionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ResumeDurableExecutionResponse", value)?;
        Ok(Self {})
    }
}

impl From<RetryDetails> for Value {
    #[inline]
    fn from(it: RetryDetails) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("CurrentAttempt", it.current_attempt);
        to.put_some("NextAttemptDelaySeconds", it.next_attempt_delay_seconds);
        to.into()
    }
}

impl TryFrom<Value> for RetryDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RetryDetails", value)?;
        Ok(Self {
            current_attempt: from.take_some("CurrentAttempt")?,
            next_attempt_delay_seconds: from.take_some("NextAttemptDelaySeconds")?,
        })
    }
}

impl From<RuntimeAliasDeletedException> for Value {
    #[inline]
    fn from(it: RuntimeAliasDeletedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for RuntimeAliasDeletedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RuntimeAliasDeletedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<RuntimeVersionConfig> for Value {
    #[inline]
    fn from(it: RuntimeVersionConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("RuntimeVersionArn", it.runtime_version_arn);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for RuntimeVersionConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RuntimeVersionConfig", value)?;
        Ok(Self { runtime_version_arn: from.take_some("RuntimeVersionArn")?, error: from.take_some("Error")? })
    }
}

impl From<RuntimeVersionDeletedException> for Value {
    #[inline]
    fn from(it: RuntimeVersionDeletedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for RuntimeVersionDeletedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RuntimeVersionDeletedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<RuntimeVersionError> for Value {
    #[inline]
    fn from(it: RuntimeVersionError) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for RuntimeVersionError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RuntimeVersionError", value)?;
        Ok(Self { error_code: from.take_some("ErrorCode")?, message: from.take_some("Message")? })
    }
}

impl From<S3FilesConfig> for Value {
    #[inline]
    fn from(it: S3FilesConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("DirectS3Read", it.direct_s3_read);
        to.into()
    }
}

impl TryFrom<Value> for S3FilesConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3FilesConfig", value)?;
        Ok(Self { direct_s3_read: from.take_some("DirectS3Read")? })
    }
}

impl From<S3FilesMountConnectivityException> for Value {
    #[inline]
    fn from(it: S3FilesMountConnectivityException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for S3FilesMountConnectivityException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3FilesMountConnectivityException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<S3FilesMountFailureException> for Value {
    #[inline]
    fn from(it: S3FilesMountFailureException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for S3FilesMountFailureException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3FilesMountFailureException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<S3FilesMountTimeoutException> for Value {
    #[inline]
    fn from(it: S3FilesMountTimeoutException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for S3FilesMountTimeoutException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3FilesMountTimeoutException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<ScalingConfig> for Value {
    #[inline]
    fn from(it: ScalingConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("MaximumConcurrency", it.maximum_concurrency);
        to.into()
    }
}

impl TryFrom<Value> for ScalingConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ScalingConfig", value)?;
        Ok(Self { maximum_concurrency: from.take_some("MaximumConcurrency")? })
    }
}

impl From<SelfManagedEventSource> for Value {
    #[inline]
    fn from(it: SelfManagedEventSource) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Endpoints", it.endpoints);
        to.into()
    }
}

impl TryFrom<Value> for SelfManagedEventSource {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SelfManagedEventSource", value)?;
        Ok(Self { endpoints: from.take_some("Endpoints")? })
    }
}

impl From<SelfManagedKafkaEventSourceConfig> for Value {
    #[inline]
    fn from(it: SelfManagedKafkaEventSourceConfig) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ConsumerGroupId", it.consumer_group_id);
        to.put_some("SchemaRegistryConfig", it.schema_registry_config);
        to.put_some("ConsumptionMode", it.consumption_mode);
        to.into()
    }
}

impl TryFrom<Value> for SelfManagedKafkaEventSourceConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SelfManagedKafkaEventSourceConfig", value)?;
        Ok(Self {
            consumer_group_id: from.take_some("ConsumerGroupId")?,
            schema_registry_config: from.take_some("SchemaRegistryConfig")?,
            consumption_mode: from.take_some("ConsumptionMode")?,
        })
    }
}

impl From<SendDurableExecutionCallbackFailureRequest> for Value {
    #[inline]
    fn from(it: SendDurableExecutionCallbackFailureRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("CallbackId", it.callback_id);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for SendDurableExecutionCallbackFailureRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SendDurableExecutionCallbackFailureRequest", value)?;
        Ok(Self { callback_id: from.take("CallbackId")?, error: from.take_some("Error")? })
    }
}

impl From<SendDurableExecutionCallbackFailureResponse> for Value {
    #[inline]
    fn from(it: SendDurableExecutionCallbackFailureResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for SendDurableExecutionCallbackFailureResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("SendDurableExecutionCallbackFailureResponse", value)?;
        Ok(Self {})
    }
}

impl From<SendDurableExecutionCallbackHeartbeatRequest> for Value {
    #[inline]
    fn from(it: SendDurableExecutionCallbackHeartbeatRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CallbackId", it.callback_id);
        to.into()
    }
}

impl TryFrom<Value> for SendDurableExecutionCallbackHeartbeatRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SendDurableExecutionCallbackHeartbeatRequest", value)?;
        Ok(Self { callback_id: from.take("CallbackId")? })
    }
}

impl From<SendDurableExecutionCallbackHeartbeatResponse> for Value {
    #[inline]
    fn from(it: SendDurableExecutionCallbackHeartbeatResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for SendDurableExecutionCallbackHeartbeatResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("SendDurableExecutionCallbackHeartbeatResponse", value)?;
        Ok(Self {})
    }
}

impl From<SendDurableExecutionCallbackSuccessRequest> for Value {
    #[inline]
    fn from(it: SendDurableExecutionCallbackSuccessRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("CallbackId", it.callback_id);
        to.put_some("Result", it.result);
        to.into()
    }
}

impl TryFrom<Value> for SendDurableExecutionCallbackSuccessRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SendDurableExecutionCallbackSuccessRequest", value)?;
        Ok(Self { callback_id: from.take("CallbackId")?, result: from.take_some("Result")? })
    }
}

impl From<SendDurableExecutionCallbackSuccessResponse> for Value {
    #[inline]
    fn from(it: SendDurableExecutionCallbackSuccessResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for SendDurableExecutionCallbackSuccessResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("SendDurableExecutionCallbackSuccessResponse", value)?;
        Ok(Self {})
    }
}

impl From<SerializedRequestEntityTooLargeException> for Value {
    #[inline]
    fn from(it: SerializedRequestEntityTooLargeException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for SerializedRequestEntityTooLargeException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SerializedRequestEntityTooLargeException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<ServiceException> for Value {
    #[inline]
    fn from(it: ServiceException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ServiceException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServiceException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<ServiceQuotaExceededException> for Value {
    #[inline]
    fn from(it: ServiceQuotaExceededException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ServiceQuotaExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServiceQuotaExceededException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<SnapStart> for Value {
    #[inline]
    fn from(it: SnapStart) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ApplyOn", it.apply_on);
        to.into()
    }
}

impl TryFrom<Value> for SnapStart {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SnapStart", value)?;
        Ok(Self { apply_on: from.take_some("ApplyOn")? })
    }
}

impl From<SnapStartException> for Value {
    #[inline]
    fn from(it: SnapStartException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for SnapStartException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SnapStartException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<SnapStartNotReadyException> for Value {
    #[inline]
    fn from(it: SnapStartNotReadyException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for SnapStartNotReadyException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SnapStartNotReadyException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<SnapStartRegenerationFailureException> for Value {
    #[inline]
    fn from(it: SnapStartRegenerationFailureException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for SnapStartRegenerationFailureException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SnapStartRegenerationFailureException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<SnapStartResponse> for Value {
    #[inline]
    fn from(it: SnapStartResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ApplyOn", it.apply_on);
        to.put_some("OptimizationStatus", it.optimization_status);
        to.into()
    }
}

impl TryFrom<Value> for SnapStartResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SnapStartResponse", value)?;
        Ok(Self { apply_on: from.take_some("ApplyOn")?, optimization_status: from.take_some("OptimizationStatus")? })
    }
}

impl From<SnapStartTimeoutException> for Value {
    #[inline]
    fn from(it: SnapStartTimeoutException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for SnapStartTimeoutException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SnapStartTimeoutException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<SourceAccessConfiguration> for Value {
    #[inline]
    fn from(it: SourceAccessConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("URI", it.uri);
        to.into()
    }
}

impl TryFrom<Value> for SourceAccessConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SourceAccessConfiguration", value)?;
        Ok(Self { r#type: from.take_some("Type")?, uri: from.take_some("URI")? })
    }
}

impl From<StepDetails> for Value {
    #[inline]
    fn from(it: StepDetails) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Attempt", it.attempt);
        to.put_some("NextAttemptTimestamp", it.next_attempt_timestamp);
        to.put_some("Result", it.result);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for StepDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StepDetails", value)?;
        Ok(Self {
            attempt: from.take_some("Attempt")?,
            next_attempt_timestamp: from.take_some("NextAttemptTimestamp")?,
            result: from.take_some("Result")?,
            error: from.take_some("Error")?,
        })
    }
}

impl From<StepFailedDetails> for Value {
    #[inline]
    fn from(it: StepFailedDetails) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Error", it.error);
        to.put("RetryDetails", it.retry_details);
        to.into()
    }
}

impl TryFrom<Value> for StepFailedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StepFailedDetails", value)?;
        Ok(Self { error: from.take("Error")?, retry_details: from.take("RetryDetails")? })
    }
}

impl From<StepOptions> for Value {
    #[inline]
    fn from(it: StepOptions) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("NextAttemptDelaySeconds", it.next_attempt_delay_seconds);
        to.into()
    }
}

impl TryFrom<Value> for StepOptions {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StepOptions", value)?;
        Ok(Self { next_attempt_delay_seconds: from.take_some("NextAttemptDelaySeconds")? })
    }
}

impl From<StepStartedDetails> for Value {
    #[inline]
    fn from(it: StepStartedDetails) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for StepStartedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("StepStartedDetails", value)?;
        Ok(Self {})
    }
}

impl From<StepSucceededDetails> for Value {
    #[inline]
    fn from(it: StepSucceededDetails) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Result", it.result);
        to.put("RetryDetails", it.retry_details);
        to.into()
    }
}

impl TryFrom<Value> for StepSucceededDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StepSucceededDetails", value)?;
        Ok(Self { result: from.take("Result")?, retry_details: from.take("RetryDetails")? })
    }
}

impl From<StopDurableExecutionRequest> for Value {
    #[inline]
    fn from(it: StopDurableExecutionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("DurableExecutionArn", it.durable_execution_arn);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for StopDurableExecutionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StopDurableExecutionRequest", value)?;
        Ok(Self { durable_execution_arn: from.take("DurableExecutionArn")?, error: from.take_some("Error")? })
    }
}

impl From<StopDurableExecutionResponse> for Value {
    #[inline]
    fn from(it: StopDurableExecutionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("StopTimestamp", it.stop_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for StopDurableExecutionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StopDurableExecutionResponse", value)?;
        Ok(Self { stop_timestamp: from.take("StopTimestamp")? })
    }
}

impl From<SubnetIPAddressLimitReachedException> for Value {
    #[inline]
    fn from(it: SubnetIPAddressLimitReachedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for SubnetIPAddressLimitReachedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SubnetIPAddressLimitReachedException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("Message")? })
    }
}

impl From<TagResourceRequest> for Value {
    #[inline]
    fn from(it: TagResourceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Resource", it.resource);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagResourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagResourceRequest", value)?;
        Ok(Self { resource: from.take("Resource")?, tags: from.take("Tags")? })
    }
}

impl From<TagsError> for Value {
    #[inline]
    fn from(it: TagsError) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ErrorCode", it.error_code);
        to.put("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for TagsError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagsError", value)?;
        Ok(Self { error_code: from.take("ErrorCode")?, message: from.take("Message")? })
    }
}

impl From<TargetTrackingScalingPolicy> for Value {
    #[inline]
    fn from(it: TargetTrackingScalingPolicy) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PredefinedMetricType", it.predefined_metric_type);
        to.put("TargetValue", it.target_value);
        to.into()
    }
}

impl TryFrom<Value> for TargetTrackingScalingPolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TargetTrackingScalingPolicy", value)?;
        Ok(Self { predefined_metric_type: from.take("PredefinedMetricType")?, target_value: from.take("TargetValue")? })
    }
}

impl From<TenancyConfig> for Value {
    #[inline]
    fn from(it: TenancyConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TenantIsolationMode", it.tenant_isolation_mode);
        to.into()
    }
}

impl TryFrom<Value> for TenancyConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TenancyConfig", value)?;
        Ok(Self { tenant_isolation_mode: from.take("TenantIsolationMode")? })
    }
}

impl From<TooManyRequestsException> for Value {
    #[inline]
    fn from(it: TooManyRequestsException) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("retryAfterSeconds", it.retry_after_seconds);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.put_some("Reason", it.reason);
        to.into()
    }
}

impl TryFrom<Value> for TooManyRequestsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TooManyRequestsException", value)?;
        Ok(Self {
            retry_after_seconds: from.take_some("retryAfterSeconds")?,
            r#type: from.take_some("Type")?,
            message: from.take_some("message")?,
            reason: from.take_some("Reason")?,
        })
    }
}

impl From<TraceHeader> for Value {
    #[inline]
    fn from(it: TraceHeader) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("XAmznTraceId", it.x_amzn_trace_id);
        to.into()
    }
}

impl TryFrom<Value> for TraceHeader {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TraceHeader", value)?;
        Ok(Self { x_amzn_trace_id: from.take_some("XAmznTraceId")? })
    }
}

impl From<TracingConfig> for Value {
    #[inline]
    fn from(it: TracingConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Mode", it.mode);
        to.into()
    }
}

impl TryFrom<Value> for TracingConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TracingConfig", value)?;
        Ok(Self { mode: from.take_some("Mode")? })
    }
}

impl From<TracingConfigResponse> for Value {
    #[inline]
    fn from(it: TracingConfigResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Mode", it.mode);
        to.into()
    }
}

impl TryFrom<Value> for TracingConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TracingConfigResponse", value)?;
        Ok(Self { mode: from.take_some("Mode")? })
    }
}

impl From<UnsupportedMediaTypeException> for Value {
    #[inline]
    fn from(it: UnsupportedMediaTypeException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for UnsupportedMediaTypeException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UnsupportedMediaTypeException", value)?;
        Ok(Self { r#type: from.take_some("Type")?, message: from.take_some("message")? })
    }
}

impl From<UntagResourceRequest> for Value {
    #[inline]
    fn from(it: UntagResourceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Resource", it.resource);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagResourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagResourceRequest", value)?;
        Ok(Self { resource: from.take("Resource")?, tag_keys: from.take("TagKeys")? })
    }
}

impl From<UpdateAliasRequest> for Value {
    #[inline]
    fn from(it: UpdateAliasRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("FunctionName", it.function_name);
        to.put("Name", it.name);
        to.put_some("FunctionVersion", it.function_version);
        to.put_some("Description", it.description);
        to.put_some("RoutingConfig", it.routing_config);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for UpdateAliasRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateAliasRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            name: from.take("Name")?,
            function_version: from.take_some("FunctionVersion")?,
            description: from.take_some("Description")?,
            routing_config: from.take_some("RoutingConfig")?,
            revision_id: from.take_some("RevisionId")?,
        })
    }
}

impl From<UpdateCapacityProviderRequest> for Value {
    #[inline]
    fn from(it: UpdateCapacityProviderRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("CapacityProviderName", it.capacity_provider_name);
        to.put_some("CapacityProviderScalingConfig", it.capacity_provider_scaling_config);
        to.put_some("PropagateTags", it.propagate_tags);
        to.put_some("TelemetryConfig", it.telemetry_config);
        to.into()
    }
}

impl TryFrom<Value> for UpdateCapacityProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateCapacityProviderRequest", value)?;
        Ok(Self {
            capacity_provider_name: from.take("CapacityProviderName")?,
            capacity_provider_scaling_config: from.take_some("CapacityProviderScalingConfig")?,
            propagate_tags: from.take_some("PropagateTags")?,
            telemetry_config: from.take_some("TelemetryConfig")?,
        })
    }
}

impl From<UpdateCapacityProviderResponse> for Value {
    #[inline]
    fn from(it: UpdateCapacityProviderResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CapacityProvider", it.capacity_provider);
        to.into()
    }
}

impl TryFrom<Value> for UpdateCapacityProviderResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateCapacityProviderResponse", value)?;
        Ok(Self { capacity_provider: from.take("CapacityProvider")? })
    }
}

impl From<UpdateCodeSigningConfigRequest> for Value {
    #[inline]
    fn from(it: UpdateCodeSigningConfigRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("CodeSigningConfigArn", it.code_signing_config_arn);
        to.put_some("Description", it.description);
        to.put_some("AllowedPublishers", it.allowed_publishers);
        to.put_some("CodeSigningPolicies", it.code_signing_policies);
        to.into()
    }
}

impl TryFrom<Value> for UpdateCodeSigningConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateCodeSigningConfigRequest", value)?;
        Ok(Self {
            code_signing_config_arn: from.take("CodeSigningConfigArn")?,
            description: from.take_some("Description")?,
            allowed_publishers: from.take_some("AllowedPublishers")?,
            code_signing_policies: from.take_some("CodeSigningPolicies")?,
        })
    }
}

impl From<UpdateCodeSigningConfigResponse> for Value {
    #[inline]
    fn from(it: UpdateCodeSigningConfigResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CodeSigningConfig", it.code_signing_config);
        to.into()
    }
}

impl TryFrom<Value> for UpdateCodeSigningConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateCodeSigningConfigResponse", value)?;
        Ok(Self { code_signing_config: from.take("CodeSigningConfig")? })
    }
}

impl From<UpdateEventSourceMappingRequest> for Value {
    #[inline]
    fn from(it: UpdateEventSourceMappingRequest) -> Self {
        let mut to = Fields::with_capacity(22);
        to.put("UUID", it.uuid);
        to.put_some("FunctionName", it.function_name);
        to.put_some("Enabled", it.enabled);
        to.put_some("BatchSize", it.batch_size);
        to.put_some("FilterCriteria", it.filter_criteria);
        to.put_some("KMSKeyArn", it.kms_key_arn);
        to.put_some("MetricsConfig", it.metrics_config);
        to.put_some("LoggingConfig", it.logging_config);
        to.put_some("ScalingConfig", it.scaling_config);
        to.put_some("MaximumBatchingWindowInSeconds", it.maximum_batching_window_in_seconds);
        to.put_some("ParallelizationFactor", it.parallelization_factor);
        to.put_some("DestinationConfig", it.destination_config);
        to.put_some("MaximumRecordAgeInSeconds", it.maximum_record_age_in_seconds);
        to.put_some("BisectBatchOnFunctionError", it.bisect_batch_on_function_error);
        to.put_some("MaximumRetryAttempts", it.maximum_retry_attempts);
        to.put_some("TumblingWindowInSeconds", it.tumbling_window_in_seconds);
        to.put_some("SourceAccessConfigurations", it.source_access_configurations);
        to.put_some("FunctionResponseTypes", it.function_response_types);
        to.put_some("AmazonManagedKafkaEventSourceConfig", it.amazon_managed_kafka_event_source_config);
        to.put_some("SelfManagedKafkaEventSourceConfig", it.self_managed_kafka_event_source_config);
        to.put_some("DocumentDBEventSourceConfig", it.document_db_event_source_config);
        to.put_some("ProvisionedPollerConfig", it.provisioned_poller_config);
        to.into()
    }
}

impl TryFrom<Value> for UpdateEventSourceMappingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateEventSourceMappingRequest", value)?;
        Ok(Self {
            uuid: from.take("UUID")?,
            function_name: from.take_some("FunctionName")?,
            enabled: from.take_some("Enabled")?,
            batch_size: from.take_some("BatchSize")?,
            filter_criteria: from.take_some("FilterCriteria")?,
            kms_key_arn: from.take_some("KMSKeyArn")?,
            metrics_config: from.take_some("MetricsConfig")?,
            logging_config: from.take_some("LoggingConfig")?,
            scaling_config: from.take_some("ScalingConfig")?,
            maximum_batching_window_in_seconds: from.take_some("MaximumBatchingWindowInSeconds")?,
            parallelization_factor: from.take_some("ParallelizationFactor")?,
            destination_config: from.take_some("DestinationConfig")?,
            maximum_record_age_in_seconds: from.take_some("MaximumRecordAgeInSeconds")?,
            bisect_batch_on_function_error: from.take_some("BisectBatchOnFunctionError")?,
            maximum_retry_attempts: from.take_some("MaximumRetryAttempts")?,
            tumbling_window_in_seconds: from.take_some("TumblingWindowInSeconds")?,
            source_access_configurations: from.take_some("SourceAccessConfigurations")?,
            function_response_types: from.take_some("FunctionResponseTypes")?,
            amazon_managed_kafka_event_source_config: from.take_some("AmazonManagedKafkaEventSourceConfig")?,
            self_managed_kafka_event_source_config: from.take_some("SelfManagedKafkaEventSourceConfig")?,
            document_db_event_source_config: from.take_some("DocumentDBEventSourceConfig")?,
            provisioned_poller_config: from.take_some("ProvisionedPollerConfig")?,
        })
    }
}

impl From<UpdateFunctionCodeRequest> for Value {
    #[inline]
    fn from(it: UpdateFunctionCodeRequest) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put("FunctionName", it.function_name);
        to.put_some("ZipFile", it.zip_file);
        to.put_some("S3Bucket", it.s3_bucket);
        to.put_some("S3Key", it.s3_key);
        to.put_some("S3ObjectVersion", it.s3_object_version);
        to.put_some("S3ObjectStorageMode", it.s3_object_storage_mode);
        to.put_some("ImageUri", it.image_uri);
        to.put_some("Architectures", it.architectures);
        to.put_some("Publish", it.publish);
        to.put_some("PublishTo", it.publish_to);
        to.put_some("DryRun", it.dry_run);
        to.put_some("RevisionId", it.revision_id);
        to.put_some("SourceKMSKeyArn", it.source_kms_key_arn);
        to.into()
    }
}

impl TryFrom<Value> for UpdateFunctionCodeRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateFunctionCodeRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            zip_file: from.take_some("ZipFile")?,
            s3_bucket: from.take_some("S3Bucket")?,
            s3_key: from.take_some("S3Key")?,
            s3_object_version: from.take_some("S3ObjectVersion")?,
            s3_object_storage_mode: from.take_some("S3ObjectStorageMode")?,
            image_uri: from.take_some("ImageUri")?,
            architectures: from.take_some("Architectures")?,
            publish: from.take_some("Publish")?,
            publish_to: from.take_some("PublishTo")?,
            dry_run: from.take_some("DryRun")?,
            revision_id: from.take_some("RevisionId")?,
            source_kms_key_arn: from.take_some("SourceKMSKeyArn")?,
        })
    }
}

impl From<UpdateFunctionConfigurationRequest> for Value {
    #[inline]
    fn from(it: UpdateFunctionConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(23);
        to.put("FunctionName", it.function_name);
        to.put_some("Role", it.role);
        to.put_some("Handler", it.handler);
        to.put_some("Description", it.description);
        to.put_some("Timeout", it.timeout);
        to.put_some("MemorySize", it.memory_size);
        to.put_some("VpcConfig", it.vpc_config);
        to.put_some("Environment", it.environment);
        to.put_some("Runtime", it.runtime);
        to.put_some("DeadLetterConfig", it.dead_letter_config);
        to.put_some("KMSKeyArn", it.kms_key_arn);
        to.put_some("TracingConfig", it.tracing_config);
        to.put_some("RevisionId", it.revision_id);
        to.put_some("Layers", it.layers);
        to.put_some("FileSystemConfigs", it.file_system_configs);
        to.put_some("ImageConfig", it.image_config);
        to.put_some("EphemeralStorage", it.ephemeral_storage);
        to.put_some("SnapStart", it.snap_start);
        to.put_some("LoggingConfig", it.logging_config);
        to.put_some("CapacityProviderConfig", it.capacity_provider_config);
        to.put_some("DurableConfig", it.durable_config);
        to.put_some("RuntimeConfig", it.runtime_config);
        to.put_some("AcceleratorConfig", it.accelerator_config);
        to.into()
    }
}

impl TryFrom<Value> for UpdateFunctionConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateFunctionConfigurationRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            role: from.take_some("Role")?,
            handler: from.take_some("Handler")?,
            description: from.take_some("Description")?,
            timeout: from.take_some("Timeout")?,
            memory_size: from.take_some("MemorySize")?,
            vpc_config: from.take_some("VpcConfig")?,
            environment: from.take_some("Environment")?,
            runtime: from.take_some("Runtime")?,
            dead_letter_config: from.take_some("DeadLetterConfig")?,
            kms_key_arn: from.take_some("KMSKeyArn")?,
            tracing_config: from.take_some("TracingConfig")?,
            revision_id: from.take_some("RevisionId")?,
            layers: from.take_some("Layers")?,
            file_system_configs: from.take_some("FileSystemConfigs")?,
            image_config: from.take_some("ImageConfig")?,
            ephemeral_storage: from.take_some("EphemeralStorage")?,
            snap_start: from.take_some("SnapStart")?,
            logging_config: from.take_some("LoggingConfig")?,
            capacity_provider_config: from.take_some("CapacityProviderConfig")?,
            durable_config: from.take_some("DurableConfig")?,
            runtime_config: from.take_some("RuntimeConfig")?,
            accelerator_config: from.take_some("AcceleratorConfig")?,
        })
    }
}

impl From<UpdateFunctionEventInvokeConfigRequest> for Value {
    #[inline]
    fn from(it: UpdateFunctionEventInvokeConfigRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.put_some("MaximumRetryAttempts", it.maximum_retry_attempts);
        to.put_some("MaximumEventAgeInSeconds", it.maximum_event_age_in_seconds);
        to.put_some("DestinationConfig", it.destination_config);
        to.into()
    }
}

impl TryFrom<Value> for UpdateFunctionEventInvokeConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateFunctionEventInvokeConfigRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            qualifier: from.take_some("Qualifier")?,
            maximum_retry_attempts: from.take_some("MaximumRetryAttempts")?,
            maximum_event_age_in_seconds: from.take_some("MaximumEventAgeInSeconds")?,
            destination_config: from.take_some("DestinationConfig")?,
        })
    }
}

impl From<UpdateFunctionUrlConfigRequest> for Value {
    #[inline]
    fn from(it: UpdateFunctionUrlConfigRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("FunctionName", it.function_name);
        to.put_some("Qualifier", it.qualifier);
        to.put_some("AuthType", it.auth_type);
        to.put_some("Cors", it.cors);
        to.put_some("InvokeMode", it.invoke_mode);
        to.into()
    }
}

impl TryFrom<Value> for UpdateFunctionUrlConfigRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateFunctionUrlConfigRequest", value)?;
        Ok(Self {
            function_name: from.take("FunctionName")?,
            qualifier: from.take_some("Qualifier")?,
            auth_type: from.take_some("AuthType")?,
            cors: from.take_some("Cors")?,
            invoke_mode: from.take_some("InvokeMode")?,
        })
    }
}

impl From<UpdateFunctionUrlConfigResponse> for Value {
    #[inline]
    fn from(it: UpdateFunctionUrlConfigResponse) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("FunctionUrl", it.function_url);
        to.put("FunctionArn", it.function_arn);
        to.put("AuthType", it.auth_type);
        to.put_some("Cors", it.cors);
        to.put("CreationTime", it.creation_time);
        to.put("LastModifiedTime", it.last_modified_time);
        to.put_some("InvokeMode", it.invoke_mode);
        to.into()
    }
}

impl TryFrom<Value> for UpdateFunctionUrlConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateFunctionUrlConfigResponse", value)?;
        Ok(Self {
            function_url: from.take("FunctionUrl")?,
            function_arn: from.take("FunctionArn")?,
            auth_type: from.take("AuthType")?,
            cors: from.take_some("Cors")?,
            creation_time: from.take("CreationTime")?,
            last_modified_time: from.take("LastModifiedTime")?,
            invoke_mode: from.take_some("InvokeMode")?,
        })
    }
}

impl From<VpcConfig> for Value {
    #[inline]
    fn from(it: VpcConfig) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("SubnetIds", it.subnet_ids);
        to.put_some("SecurityGroupIds", it.security_group_ids);
        to.put_some("Ipv6AllowedForDualStack", it.ipv6_allowed_for_dual_stack);
        to.into()
    }
}

impl TryFrom<Value> for VpcConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VpcConfig", value)?;
        Ok(Self {
            subnet_ids: from.take_some("SubnetIds")?,
            security_group_ids: from.take_some("SecurityGroupIds")?,
            ipv6_allowed_for_dual_stack: from.take_some("Ipv6AllowedForDualStack")?,
        })
    }
}

impl From<VpcConfigResponse> for Value {
    #[inline]
    fn from(it: VpcConfigResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("SubnetIds", it.subnet_ids);
        to.put_some("SecurityGroupIds", it.security_group_ids);
        to.put_some("VpcId", it.vpc_id);
        to.put_some("Ipv6AllowedForDualStack", it.ipv6_allowed_for_dual_stack);
        to.into()
    }
}

impl TryFrom<Value> for VpcConfigResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VpcConfigResponse", value)?;
        Ok(Self {
            subnet_ids: from.take_some("SubnetIds")?,
            security_group_ids: from.take_some("SecurityGroupIds")?,
            vpc_id: from.take_some("VpcId")?,
            ipv6_allowed_for_dual_stack: from.take_some("Ipv6AllowedForDualStack")?,
        })
    }
}

impl From<WaitCancelledDetails> for Value {
    #[inline]
    fn from(it: WaitCancelledDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for WaitCancelledDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WaitCancelledDetails", value)?;
        Ok(Self { error: from.take_some("Error")? })
    }
}

impl From<WaitDetails> for Value {
    #[inline]
    fn from(it: WaitDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ScheduledEndTimestamp", it.scheduled_end_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for WaitDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WaitDetails", value)?;
        Ok(Self { scheduled_end_timestamp: from.take_some("ScheduledEndTimestamp")? })
    }
}

impl From<WaitOptions> for Value {
    #[inline]
    fn from(it: WaitOptions) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("WaitSeconds", it.wait_seconds);
        to.into()
    }
}

impl TryFrom<Value> for WaitOptions {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WaitOptions", value)?;
        Ok(Self { wait_seconds: from.take_some("WaitSeconds")? })
    }
}

impl From<WaitStartedDetails> for Value {
    #[inline]
    fn from(it: WaitStartedDetails) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Duration", it.duration);
        to.put("ScheduledEndTimestamp", it.scheduled_end_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for WaitStartedDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WaitStartedDetails", value)?;
        Ok(Self { duration: from.take("Duration")?, scheduled_end_timestamp: from.take("ScheduledEndTimestamp")? })
    }
}

impl From<WaitSucceededDetails> for Value {
    #[inline]
    fn from(it: WaitSucceededDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Duration", it.duration);
        to.into()
    }
}

impl TryFrom<Value> for WaitSucceededDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WaitSucceededDetails", value)?;
        Ok(Self { duration: from.take_some("Duration")? })
    }
}
