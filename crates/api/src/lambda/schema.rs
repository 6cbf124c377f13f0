// Generated from `models/lambda.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `lambda`.
pub static SERVICE: Service = Service {
    name: "lambda",
    iam_prefix: "lambda",
    signing_name: "lambda",
    endpoint_prefix: "lambda",
    api_version: "2015-03-31",
    target_prefix: "",
    xml_namespace: "",
    protocols: &[Protocol::RestJson],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new(
        "AddLayerVersionPermission",
        "POST",
        "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
        201,
    )
    .input(&AddLayerVersionPermissionRequest, "")
    .output(&AddLayerVersionPermissionResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &PolicyLengthExceededException,
        &ResourceNotFoundException,
        &PreconditionFailedException,
    ])
    .implemented(),
    Operation::new("AddPermission", "POST", "/2015-03-31/functions/{FunctionName}/policy", 201)
        .input(&AddPermissionRequest, "")
        .output(&AddPermissionResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &PublicPolicyException,
            &ServiceException,
            &TooManyRequestsException,
            &PolicyLengthExceededException,
            &ResourceNotFoundException,
            &PreconditionFailedException,
        ])
        .implemented(),
    Operation::new(
        "CheckpointDurableExecution",
        "POST",
        "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint",
        200,
    )
    .input(&CheckpointDurableExecutionRequest, "")
    .output(&CheckpointDurableExecutionResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &KMSInvalidStateException,
        &ServiceException,
        &TooManyRequestsException,
        &KMSNotFoundException,
        &KMSAccessDeniedException,
        &KMSDisabledException,
    ]),
    Operation::new("CreateAlias", "POST", "/2015-03-31/functions/{FunctionName}/aliases", 201)
        .input(&CreateAliasRequest, "")
        .output(&AliasConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &AliasLimitExceededException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("CreateCapacityProvider", "POST", "/2025-11-30/capacity-providers", 202)
        .input(&CreateCapacityProviderRequest, "")
        .output(&CreateCapacityProviderResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &CapacityProviderLimitExceededException,
        ]),
    Operation::new("CreateCodeSigningConfig", "POST", "/2020-04-22/code-signing-configs", 201)
        .input(&CreateCodeSigningConfigRequest, "")
        .output(&CreateCodeSigningConfigResponse, "")
        .errors(&[&InvalidParameterValueException, &ServiceException])
        .implemented(),
    Operation::new("CreateEventSourceMapping", "POST", "/2015-03-31/event-source-mappings", 202)
        .input(&CreateEventSourceMappingRequest, "")
        .output(&EventSourceMappingConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("CreateFunction", "POST", "/2015-03-31/functions", 201)
        .input(&CreateFunctionRequest, "")
        .output(&FunctionConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &InvalidCodeSignatureException,
            &ResourceNotFoundException,
            &CodeVerificationFailedException,
            &CodeSigningConfigNotFoundException,
            &CodeStorageExceededException,
            &FunctionVersionsPerCapacityProviderLimitExceededException,
        ])
        .implemented(),
    Operation::new("CreateFunctionUrlConfig", "POST", "/2021-10-31/functions/{FunctionName}/url", 201)
        .input(&CreateFunctionUrlConfigRequest, "")
        .output(&CreateFunctionUrlConfigResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("DeleteAlias", "DELETE", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", 204)
        .input(&DeleteAliasRequest, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("DeleteCapacityProvider", "DELETE", "/2025-11-30/capacity-providers/{CapacityProviderName}", 202)
        .input(&DeleteCapacityProviderRequest, "")
        .output(&DeleteCapacityProviderResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ]),
    Operation::new("DeleteCodeSigningConfig", "DELETE", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", 204)
        .input(&DeleteCodeSigningConfigRequest, "")
        .output(&DeleteCodeSigningConfigResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("DeleteDurableExecution", "DELETE", "/2025-12-01/durable-executions/{DurableExecutionArn}", 202)
        .input(&DeleteDurableExecutionRequest, "")
        .output(&DeleteDurableExecutionResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ]),
    Operation::new("DeleteEventSourceMapping", "DELETE", "/2015-03-31/event-source-mappings/{UUID}", 202)
        .input(&DeleteEventSourceMappingRequest, "")
        .output(&EventSourceMappingConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceInUseException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("DeleteFunction", "DELETE", "/2015-03-31/functions/{FunctionName}", 200)
        .input(&DeleteFunctionRequest, "")
        .output(&DeleteFunctionResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "DeleteFunctionCodeSigningConfig",
        "DELETE",
        "/2020-06-30/functions/{FunctionName}/code-signing-config",
        204,
    )
    .input(&DeleteFunctionCodeSigningConfigRequest, "")
    .errors(&[
        &InvalidParameterValueException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
        &CodeSigningConfigNotFoundException,
    ])
    .implemented(),
    Operation::new("DeleteFunctionConcurrency", "DELETE", "/2017-10-31/functions/{FunctionName}/concurrency", 204)
        .input(&DeleteFunctionConcurrencyRequest, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "DeleteFunctionEventInvokeConfig",
        "DELETE",
        "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        204,
    )
    .input(&DeleteFunctionEventInvokeConfigRequest, "")
    .errors(&[
        &InvalidParameterValueException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("DeleteFunctionUrlConfig", "DELETE", "/2021-10-31/functions/{FunctionName}/url", 204)
        .input(&DeleteFunctionUrlConfigRequest, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("DeleteLayerVersion", "DELETE", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", 204)
        .input(&DeleteLayerVersionRequest, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "DeleteProvisionedConcurrencyConfig",
        "DELETE",
        "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
        204,
    )
    .input(&DeleteProvisionedConcurrencyConfigRequest, "")
    .errors(&[
        &InvalidParameterValueException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("DeleteResourcePolicy", "DELETE", "/2026-07-09/resource-policy/{ResourceArn}", 204)
        .input(&DeleteResourcePolicyRequest, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
            &PreconditionFailedException,
        ])
        .implemented(),
    Operation::new("GetAccountSettings", "GET", "/2016-08-19/account-settings", 200)
        .input(&GetAccountSettingsRequest, "")
        .output(&GetAccountSettingsResponse, "")
        .errors(&[&ServiceException, &TooManyRequestsException])
        .implemented(),
    Operation::new("GetAlias", "GET", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", 200)
        .input(&GetAliasRequest, "")
        .output(&AliasConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("GetCapacityProvider", "GET", "/2025-11-30/capacity-providers/{CapacityProviderName}", 200)
        .input(&GetCapacityProviderRequest, "")
        .output(&GetCapacityProviderResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ]),
    Operation::new("GetCodeSigningConfig", "GET", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", 200)
        .input(&GetCodeSigningConfigRequest, "")
        .output(&GetCodeSigningConfigResponse, "")
        .errors(&[&InvalidParameterValueException, &ServiceException, &ResourceNotFoundException])
        .implemented(),
    Operation::new("GetDurableExecution", "GET", "/2025-12-01/durable-executions/{DurableExecutionArn}", 200)
        .input(&GetDurableExecutionRequest, "")
        .output(&GetDurableExecutionResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &KMSInvalidStateException,
            &ServiceException,
            &TooManyRequestsException,
            &KMSNotFoundException,
            &ResourceNotFoundException,
            &KMSAccessDeniedException,
            &KMSDisabledException,
        ]),
    Operation::new(
        "GetDurableExecutionHistory",
        "GET",
        "/2025-12-01/durable-executions/{DurableExecutionArn}/history",
        200,
    )
    .input(&GetDurableExecutionHistoryRequest, "")
    .output(&GetDurableExecutionHistoryResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &KMSInvalidStateException,
        &ServiceException,
        &TooManyRequestsException,
        &KMSNotFoundException,
        &ResourceNotFoundException,
        &KMSAccessDeniedException,
        &KMSDisabledException,
    ]),
    Operation::new(
        "GetDurableExecutionState",
        "GET",
        "/2025-12-01/durable-executions/{DurableExecutionArn}/state",
        200,
    )
    .input(&GetDurableExecutionStateRequest, "")
    .output(&GetDurableExecutionStateResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &KMSInvalidStateException,
        &ServiceException,
        &TooManyRequestsException,
        &KMSNotFoundException,
        &KMSAccessDeniedException,
        &KMSDisabledException,
    ]),
    Operation::new("GetEventSourceMapping", "GET", "/2015-03-31/event-source-mappings/{UUID}", 200)
        .input(&GetEventSourceMappingRequest, "")
        .output(&EventSourceMappingConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("GetFunction", "GET", "/2015-03-31/functions/{FunctionName}", 200)
        .input(&GetFunctionRequest, "")
        .output(&GetFunctionResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "GetFunctionCodeSigningConfig",
        "GET",
        "/2020-06-30/functions/{FunctionName}/code-signing-config",
        200,
    )
    .input(&GetFunctionCodeSigningConfigRequest, "")
    .output(&GetFunctionCodeSigningConfigResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
        &CodeSigningConfigNotFoundException,
    ])
    .implemented(),
    Operation::new("GetFunctionConcurrency", "GET", "/2019-09-30/functions/{FunctionName}/concurrency", 200)
        .input(&GetFunctionConcurrencyRequest, "")
        .output(&GetFunctionConcurrencyResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("GetFunctionConfiguration", "GET", "/2015-03-31/functions/{FunctionName}/configuration", 200)
        .input(&GetFunctionConfigurationRequest, "")
        .output(&FunctionConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "GetFunctionEventInvokeConfig",
        "GET",
        "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        200,
    )
    .input(&GetFunctionEventInvokeConfigRequest, "")
    .output(&FunctionEventInvokeConfig, "")
    .errors(&[
        &InvalidParameterValueException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("GetFunctionRecursionConfig", "GET", "/2024-08-31/functions/{FunctionName}/recursion-config", 200)
        .input(&GetFunctionRecursionConfigRequest, "")
        .output(&GetFunctionRecursionConfigResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "GetFunctionScalingConfig",
        "GET",
        "/2025-11-30/functions/{FunctionName}/function-scaling-config",
        200,
    )
    .input(&GetFunctionScalingConfigRequest, "")
    .output(&GetFunctionScalingConfigResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("GetFunctionUrlConfig", "GET", "/2021-10-31/functions/{FunctionName}/url", 200)
        .input(&GetFunctionUrlConfigRequest, "")
        .output(&GetFunctionUrlConfigResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("GetLayerVersion", "GET", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", 200)
        .input(&GetLayerVersionRequest, "")
        .output(&GetLayerVersionResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("GetLayerVersionByArn", "GET", "/2018-10-31/layers?find=LayerVersion", 200)
        .input(&GetLayerVersionByArnRequest, "")
        .output(&GetLayerVersionResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "GetLayerVersionPolicy",
        "GET",
        "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
        200,
    )
    .input(&GetLayerVersionPolicyRequest, "")
    .output(&GetLayerVersionPolicyResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("GetPolicy", "GET", "/2015-03-31/functions/{FunctionName}/policy", 200)
        .input(&GetPolicyRequest, "")
        .output(&GetPolicyResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "GetProvisionedConcurrencyConfig",
        "GET",
        "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
        200,
    )
    .input(&GetProvisionedConcurrencyConfigRequest, "")
    .output(&GetProvisionedConcurrencyConfigResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ProvisionedConcurrencyConfigNotFoundException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("GetResourcePolicy", "GET", "/2026-07-09/resource-policy/{ResourceArn}", 200)
        .input(&GetResourcePolicyRequest, "")
        .output(&GetResourcePolicyResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "GetRuntimeManagementConfig",
        "GET",
        "/2021-07-20/functions/{FunctionName}/runtime-management-config",
        200,
    )
    .input(&GetRuntimeManagementConfigRequest, "")
    .output(&GetRuntimeManagementConfigResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("Invoke", "POST", "/2015-03-31/functions/{FunctionName}/invocations", 200)
        .input(&InvocationRequest, "")
        .output(&InvocationResponse, "")
        .errors(&[
            &RuntimeAliasDeletedException,
            &CodeArtifactUserDeletedException,
            &ResourceNotReadyException,
            &ServiceQuotaExceededException,
            &InvalidSecurityGroupIDException,
            &SnapStartTimeoutException,
            &TooManyRequestsException,
            &EC2ThrottledException,
            &EFSMountConnectivityException,
            &SubnetIPAddressLimitReachedException,
            &KMSAccessDeniedException,
            &RequestTooLargeException,
            &KMSDisabledException,
            &UnsupportedMediaTypeException,
            &S3FilesMountConnectivityException,
            &SerializedRequestEntityTooLargeException,
            &InvalidRuntimeException,
            &NoPublishedVersionException,
            &EC2UnexpectedException,
            &InvalidSubnetIDException,
            &KMSNotFoundException,
            &InvalidParameterValueException,
            &EC2AccessDeniedException,
            &EFSIOException,
            &KMSInvalidStateException,
            &ResourceConflictException,
            &RuntimeVersionDeletedException,
            &ENILimitReachedException,
            &SnapStartNotReadyException,
            &ServiceException,
            &CodeArtifactUserPendingException,
            &SnapStartException,
            &RecursiveInvocationException,
            &S3FilesMountFailureException,
            &EFSMountTimeoutException,
            &ENINotReadyException,
            &S3FilesMountTimeoutException,
            &CodeArtifactUserFailedException,
            &ModeNotSupportedException,
            &ResourceNotFoundException,
            &InvalidRequestContentException,
            &SnapStartRegenerationFailureException,
            &DurableExecutionAlreadyStartedException,
            &InvalidZipFileException,
            &EFSMountFailureException,
        ])
        .implemented(),
    Operation::new("InvokeAsync", "POST", "/2014-11-13/functions/{FunctionName}/invoke-async", 202)
        .input(&InvokeAsyncRequest, "")
        .output(&InvokeAsyncResponse, "")
        .errors(&[
            &ServiceQuotaExceededException,
            &InvalidSecurityGroupIDException,
            &SnapStartTimeoutException,
            &EC2ThrottledException,
            &EFSMountConnectivityException,
            &SubnetIPAddressLimitReachedException,
            &KMSAccessDeniedException,
            &KMSDisabledException,
            &S3FilesMountConnectivityException,
            &InvalidRuntimeException,
            &EC2UnexpectedException,
            &InvalidSubnetIDException,
            &KMSNotFoundException,
            &EC2AccessDeniedException,
            &EFSIOException,
            &KMSInvalidStateException,
            &ResourceConflictException,
            &ENILimitReachedException,
            &SnapStartNotReadyException,
            &ServiceException,
            &SnapStartException,
            &S3FilesMountFailureException,
            &EFSMountTimeoutException,
            &S3FilesMountTimeoutException,
            &ModeNotSupportedException,
            &ResourceNotFoundException,
            &InvalidRequestContentException,
            &SnapStartRegenerationFailureException,
            &EFSMountFailureException,
        ])
        .deprecated()
        .implemented(),
    Operation::new(
        "InvokeWithResponseStream",
        "POST",
        "/2021-11-15/functions/{FunctionName}/response-streaming-invocations",
        200,
    )
    .input(&InvokeWithResponseStreamRequest, "")
    .output(&InvokeWithResponseStreamResponse, "")
    .errors(&[
        &RuntimeAliasDeletedException,
        &CodeArtifactUserDeletedException,
        &ResourceNotReadyException,
        &ServiceQuotaExceededException,
        &InvalidSecurityGroupIDException,
        &SnapStartTimeoutException,
        &TooManyRequestsException,
        &EC2ThrottledException,
        &EFSMountConnectivityException,
        &SubnetIPAddressLimitReachedException,
        &KMSAccessDeniedException,
        &RequestTooLargeException,
        &KMSDisabledException,
        &UnsupportedMediaTypeException,
        &S3FilesMountConnectivityException,
        &SerializedRequestEntityTooLargeException,
        &InvalidRuntimeException,
        &NoPublishedVersionException,
        &EC2UnexpectedException,
        &InvalidSubnetIDException,
        &KMSNotFoundException,
        &InvalidParameterValueException,
        &EC2AccessDeniedException,
        &EFSIOException,
        &KMSInvalidStateException,
        &ResourceConflictException,
        &RuntimeVersionDeletedException,
        &ENILimitReachedException,
        &SnapStartNotReadyException,
        &ServiceException,
        &CodeArtifactUserPendingException,
        &SnapStartException,
        &RecursiveInvocationException,
        &S3FilesMountFailureException,
        &EFSMountTimeoutException,
        &S3FilesMountTimeoutException,
        &CodeArtifactUserFailedException,
        &ResourceNotFoundException,
        &InvalidRequestContentException,
        &SnapStartRegenerationFailureException,
        &InvalidZipFileException,
        &EFSMountFailureException,
    ])
    .implemented(),
    Operation::new("ListAliases", "GET", "/2015-03-31/functions/{FunctionName}/aliases", 200)
        .input(&ListAliasesRequest, "")
        .output(&ListAliasesResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("ListCapacityProviders", "GET", "/2025-11-30/capacity-providers", 200)
        .input(&ListCapacityProvidersRequest, "")
        .output(&ListCapacityProvidersResponse, "")
        .errors(&[&InvalidParameterValueException, &ServiceException, &TooManyRequestsException]),
    Operation::new("ListCodeSigningConfigs", "GET", "/2020-04-22/code-signing-configs", 200)
        .input(&ListCodeSigningConfigsRequest, "")
        .output(&ListCodeSigningConfigsResponse, "")
        .errors(&[&InvalidParameterValueException, &ServiceException])
        .implemented(),
    Operation::new(
        "ListDurableExecutionsByFunction",
        "GET",
        "/2025-12-01/functions/{FunctionName}/durable-executions",
        200,
    )
    .input(&ListDurableExecutionsByFunctionRequest, "")
    .output(&ListDurableExecutionsByFunctionResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ]),
    Operation::new("ListEventSourceMappings", "GET", "/2015-03-31/event-source-mappings", 200)
        .input(&ListEventSourceMappingsRequest, "")
        .output(&ListEventSourceMappingsResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "ListFunctionEventInvokeConfigs",
        "GET",
        "/2019-09-25/functions/{FunctionName}/event-invoke-config/list",
        200,
    )
    .input(&ListFunctionEventInvokeConfigsRequest, "")
    .output(&ListFunctionEventInvokeConfigsResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("ListFunctionUrlConfigs", "GET", "/2021-10-31/functions/{FunctionName}/urls", 200)
        .input(&ListFunctionUrlConfigsRequest, "")
        .output(&ListFunctionUrlConfigsResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "ListFunctionVersionsByCapacityProvider",
        "GET",
        "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions",
        200,
    )
    .input(&ListFunctionVersionsByCapacityProviderRequest, "")
    .output(&ListFunctionVersionsByCapacityProviderResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ]),
    Operation::new("ListFunctions", "GET", "/2015-03-31/functions", 200)
        .input(&ListFunctionsRequest, "")
        .output(&ListFunctionsResponse, "")
        .errors(&[&InvalidParameterValueException, &ServiceException, &TooManyRequestsException])
        .implemented(),
    Operation::new(
        "ListFunctionsByCodeSigningConfig",
        "GET",
        "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions",
        200,
    )
    .input(&ListFunctionsByCodeSigningConfigRequest, "")
    .output(&ListFunctionsByCodeSigningConfigResponse, "")
    .errors(&[&InvalidParameterValueException, &ServiceException, &ResourceNotFoundException])
    .implemented(),
    Operation::new("ListLayerVersions", "GET", "/2018-10-31/layers/{LayerName}/versions", 200)
        .input(&ListLayerVersionsRequest, "")
        .output(&ListLayerVersionsResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("ListLayers", "GET", "/2018-10-31/layers", 200)
        .input(&ListLayersRequest, "")
        .output(&ListLayersResponse, "")
        .errors(&[&InvalidParameterValueException, &ServiceException, &TooManyRequestsException])
        .implemented(),
    Operation::new(
        "ListProvisionedConcurrencyConfigs",
        "GET",
        "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL",
        200,
    )
    .input(&ListProvisionedConcurrencyConfigsRequest, "")
    .output(&ListProvisionedConcurrencyConfigsResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("ListTags", "GET", "/2017-03-31/tags/{Resource}", 200)
        .input(&ListTagsRequest, "")
        .output(&ListTagsResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("ListVersionsByFunction", "GET", "/2015-03-31/functions/{FunctionName}/versions", 200)
        .input(&ListVersionsByFunctionRequest, "")
        .output(&ListVersionsByFunctionResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("PauseDurableExecution", "POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/pause", 202)
        .input(&PauseDurableExecutionRequest, "")
        .output(&PauseDurableExecutionResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &KMSInvalidStateException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &KMSNotFoundException,
            &ResourceNotFoundException,
            &KMSAccessDeniedException,
            &KMSDisabledException,
        ]),
    Operation::new("PublishLayerVersion", "POST", "/2018-10-31/layers/{LayerName}/versions", 201)
        .input(&PublishLayerVersionRequest, "")
        .output(&PublishLayerVersionResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
            &CodeStorageExceededException,
        ])
        .implemented(),
    Operation::new("PublishVersion", "POST", "/2015-03-31/functions/{FunctionName}/versions", 201)
        .input(&PublishVersionRequest, "")
        .output(&FunctionConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
            &CodeStorageExceededException,
            &FunctionVersionsPerCapacityProviderLimitExceededException,
            &PreconditionFailedException,
        ])
        .implemented(),
    Operation::new(
        "PutFunctionCodeSigningConfig",
        "PUT",
        "/2020-06-30/functions/{FunctionName}/code-signing-config",
        200,
    )
    .input(&PutFunctionCodeSigningConfigRequest, "")
    .output(&PutFunctionCodeSigningConfigResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
        &CodeSigningConfigNotFoundException,
    ])
    .implemented(),
    Operation::new("PutFunctionConcurrency", "PUT", "/2017-10-31/functions/{FunctionName}/concurrency", 200)
        .input(&PutFunctionConcurrencyRequest, "")
        .output(&Concurrency, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "PutFunctionEventInvokeConfig",
        "PUT",
        "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        200,
    )
    .input(&PutFunctionEventInvokeConfigRequest, "")
    .output(&FunctionEventInvokeConfig, "")
    .errors(&[
        &InvalidParameterValueException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("PutFunctionRecursionConfig", "PUT", "/2024-08-31/functions/{FunctionName}/recursion-config", 200)
        .input(&PutFunctionRecursionConfigRequest, "")
        .output(&PutFunctionRecursionConfigResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new(
        "PutFunctionScalingConfig",
        "PUT",
        "/2025-11-30/functions/{FunctionName}/function-scaling-config",
        202,
    )
    .input(&PutFunctionScalingConfigRequest, "")
    .output(&PutFunctionScalingConfigResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new(
        "PutProvisionedConcurrencyConfig",
        "PUT",
        "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
        202,
    )
    .input(&PutProvisionedConcurrencyConfigRequest, "")
    .output(&PutProvisionedConcurrencyConfigResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("PutResourcePolicy", "PUT", "/2026-07-09/resource-policy/{ResourceArn}", 200)
        .input(&PutResourcePolicyRequest, "")
        .output(&PutResourcePolicyResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &PublicPolicyException,
            &ServiceException,
            &TooManyRequestsException,
            &PolicyLengthExceededException,
            &ResourceNotFoundException,
            &PreconditionFailedException,
        ])
        .implemented(),
    Operation::new(
        "PutRuntimeManagementConfig",
        "PUT",
        "/2021-07-20/functions/{FunctionName}/runtime-management-config",
        200,
    )
    .input(&PutRuntimeManagementConfigRequest, "")
    .output(&PutRuntimeManagementConfigResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new(
        "RemoveLayerVersionPermission",
        "DELETE",
        "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}",
        204,
    )
    .input(&RemoveLayerVersionPermissionRequest, "")
    .errors(&[
        &InvalidParameterValueException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
        &PreconditionFailedException,
    ])
    .implemented(),
    Operation::new("RemovePermission", "DELETE", "/2015-03-31/functions/{FunctionName}/policy/{StatementId}", 204)
        .input(&RemovePermissionRequest, "")
        .errors(&[
            &InvalidParameterValueException,
            &PublicPolicyException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
            &PreconditionFailedException,
        ])
        .implemented(),
    Operation::new(
        "ResumeDurableExecution",
        "POST",
        "/2025-12-01/durable-executions/{DurableExecutionArn}/resume",
        202,
    )
    .input(&ResumeDurableExecutionRequest, "")
    .output(&ResumeDurableExecutionResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &KMSInvalidStateException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &KMSNotFoundException,
        &ResourceNotFoundException,
        &KMSAccessDeniedException,
        &KMSDisabledException,
    ]),
    Operation::new(
        "SendDurableExecutionCallbackFailure",
        "POST",
        "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail",
        200,
    )
    .input(&SendDurableExecutionCallbackFailureRequest, "")
    .output(&SendDurableExecutionCallbackFailureResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &KMSInvalidStateException,
        &ServiceException,
        &TooManyRequestsException,
        &KMSNotFoundException,
        &ResourceNotFoundException,
        &CallbackTimeoutException,
        &KMSAccessDeniedException,
        &KMSDisabledException,
    ]),
    Operation::new(
        "SendDurableExecutionCallbackHeartbeat",
        "POST",
        "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat",
        200,
    )
    .input(&SendDurableExecutionCallbackHeartbeatRequest, "")
    .output(&SendDurableExecutionCallbackHeartbeatResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
        &CallbackTimeoutException,
    ]),
    Operation::new(
        "SendDurableExecutionCallbackSuccess",
        "POST",
        "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed",
        200,
    )
    .input(&SendDurableExecutionCallbackSuccessRequest, "")
    .output(&SendDurableExecutionCallbackSuccessResponse, "")
    .errors(&[
        &InvalidParameterValueException,
        &KMSInvalidStateException,
        &ServiceException,
        &TooManyRequestsException,
        &KMSNotFoundException,
        &ResourceNotFoundException,
        &CallbackTimeoutException,
        &KMSAccessDeniedException,
        &KMSDisabledException,
    ]),
    Operation::new("StopDurableExecution", "POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/stop", 200)
        .input(&StopDurableExecutionRequest, "")
        .output(&StopDurableExecutionResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &KMSInvalidStateException,
            &ServiceException,
            &TooManyRequestsException,
            &KMSNotFoundException,
            &ResourceNotFoundException,
            &KMSAccessDeniedException,
            &KMSDisabledException,
        ]),
    Operation::new("TagResource", "POST", "/2017-03-31/tags/{Resource}", 204)
        .input(&TagResourceRequest, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("UntagResource", "DELETE", "/2017-03-31/tags/{Resource}", 204)
        .input(&UntagResourceRequest, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("UpdateAlias", "PUT", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", 200)
        .input(&UpdateAliasRequest, "")
        .output(&AliasConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
            &PreconditionFailedException,
        ])
        .implemented(),
    Operation::new("UpdateCapacityProvider", "PUT", "/2025-11-30/capacity-providers/{CapacityProviderName}", 202)
        .input(&UpdateCapacityProviderRequest, "")
        .output(&UpdateCapacityProviderResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ]),
    Operation::new("UpdateCodeSigningConfig", "PUT", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", 200)
        .input(&UpdateCodeSigningConfigRequest, "")
        .output(&UpdateCodeSigningConfigResponse, "")
        .errors(&[&InvalidParameterValueException, &ServiceException, &ResourceNotFoundException])
        .implemented(),
    Operation::new("UpdateEventSourceMapping", "PUT", "/2015-03-31/event-source-mappings/{UUID}", 202)
        .input(&UpdateEventSourceMappingRequest, "")
        .output(&EventSourceMappingConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceInUseException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("UpdateFunctionCode", "PUT", "/2015-03-31/functions/{FunctionName}/code", 200)
        .input(&UpdateFunctionCodeRequest, "")
        .output(&FunctionConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &InvalidCodeSignatureException,
            &ResourceNotFoundException,
            &CodeVerificationFailedException,
            &CodeSigningConfigNotFoundException,
            &CodeStorageExceededException,
            &PreconditionFailedException,
        ])
        .implemented(),
    Operation::new("UpdateFunctionConfiguration", "PUT", "/2015-03-31/functions/{FunctionName}/configuration", 200)
        .input(&UpdateFunctionConfigurationRequest, "")
        .output(&FunctionConfiguration, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &InvalidCodeSignatureException,
            &ResourceNotFoundException,
            &CodeVerificationFailedException,
            &CodeSigningConfigNotFoundException,
            &PreconditionFailedException,
        ])
        .implemented(),
    Operation::new(
        "UpdateFunctionEventInvokeConfig",
        "POST",
        "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        200,
    )
    .input(&UpdateFunctionEventInvokeConfigRequest, "")
    .output(&FunctionEventInvokeConfig, "")
    .errors(&[
        &InvalidParameterValueException,
        &ResourceConflictException,
        &ServiceException,
        &TooManyRequestsException,
        &ResourceNotFoundException,
    ])
    .implemented(),
    Operation::new("UpdateFunctionUrlConfig", "PUT", "/2021-10-31/functions/{FunctionName}/url", 200)
        .input(&UpdateFunctionUrlConfigRequest, "")
        .output(&UpdateFunctionUrlConfigResponse, "")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceConflictException,
            &ServiceException,
            &TooManyRequestsException,
            &ResourceNotFoundException,
        ])
        .implemented(),
];

static SHAPES: &[&Shape] = &[
    &AcceleratorConfig,
    &AcceleratorMemoryGB,
    &AccountLimit,
    &AccountUsage,
    &Action,
    &AddLayerVersionPermissionRequest,
    &AddLayerVersionPermissionResponse,
    &AddPermissionRequest,
    &AddPermissionResponse,
    &AdditionalVersion,
    &AdditionalVersionWeights,
    &Alias,
    &AliasConfiguration,
    &AliasLimitExceededException,
    &AliasList,
    &AliasRoutingConfiguration,
    &AllowCredentials,
    &AllowMethodsList,
    &AllowOriginsList,
    &AllowedPublishers,
    &AmazonManagedKafkaEventSourceConfig,
    &ApplicationLogLevel,
    &Architecture,
    &ArchitecturesList,
    &Arn,
    &AttemptCount,
    &BatchSize,
    &BinaryOperationPayload,
    &BisectBatchOnFunctionError,
    &Blob,
    &BlobStream,
    &Boolean,
    &CallbackDetails,
    &CallbackFailedDetails,
    &CallbackId,
    &CallbackOptions,
    &CallbackOptionsHeartbeatTimeoutSecondsInteger,
    &CallbackOptionsTimeoutSecondsInteger,
    &CallbackStartedDetails,
    &CallbackSucceededDetails,
    &CallbackTimedOutDetails,
    &CallbackTimeoutException,
    &CapacityProvider,
    &CapacityProviderArn,
    &CapacityProviderConfig,
    &CapacityProviderLimitExceededException,
    &CapacityProviderLoggingConfig,
    &CapacityProviderMaxVCpuCount,
    &CapacityProviderName,
    &CapacityProviderPermissionsConfig,
    &CapacityProviderPredefinedMetricType,
    &CapacityProviderScalingConfig,
    &CapacityProviderScalingMode,
    &CapacityProviderScalingPoliciesList,
    &CapacityProviderSecurityGroupIds,
    &CapacityProviderState,
    &CapacityProviderSubnetIds,
    &CapacityProviderTelemetryConfig,
    &CapacityProviderVpcConfig,
    &CapacityProvidersList,
    &ChainedInvokeDetails,
    &ChainedInvokeFailedDetails,
    &ChainedInvokeOptions,
    &ChainedInvokeStartedDetails,
    &ChainedInvokeStoppedDetails,
    &ChainedInvokeSucceededDetails,
    &ChainedInvokeTimedOutDetails,
    &CheckpointDurableExecutionRequest,
    &CheckpointDurableExecutionResponse,
    &CheckpointToken,
    &CheckpointUpdatedExecutionState,
    &ClientToken,
    &CodeArtifactUserDeletedException,
    &CodeArtifactUserFailedException,
    &CodeArtifactUserPendingException,
    &CodeSigningConfig,
    &CodeSigningConfigArn,
    &CodeSigningConfigId,
    &CodeSigningConfigList,
    &CodeSigningConfigNotFoundException,
    &CodeSigningPolicies,
    &CodeSigningPolicy,
    &CodeStorageExceededException,
    &CodeVerificationFailedException,
    &CollectionName,
    &CompatibleArchitectures,
    &CompatibleRuntimes,
    &Concurrency,
    &ContextDetails,
    &ContextFailedDetails,
    &ContextOptions,
    &ContextStartedDetails,
    &ContextSucceededDetails,
    &Cors,
    &CreateAliasRequest,
    &CreateCapacityProviderRequest,
    &CreateCapacityProviderResponse,
    &CreateCodeSigningConfigRequest,
    &CreateCodeSigningConfigResponse,
    &CreateEventSourceMappingRequest,
    &CreateFunctionRequest,
    &CreateFunctionUrlConfigRequest,
    &CreateFunctionUrlConfigResponse,
    &DatabaseName,
    &Date,
    &DeadLetterConfig,
    &DeleteAliasRequest,
    &DeleteCapacityProviderRequest,
    &DeleteCapacityProviderResponse,
    &DeleteCodeSigningConfigRequest,
    &DeleteCodeSigningConfigResponse,
    &DeleteDurableExecutionRequest,
    &DeleteDurableExecutionResponse,
    &DeleteEventSourceMappingRequest,
    &DeleteFunctionCodeSigningConfigRequest,
    &DeleteFunctionConcurrencyRequest,
    &DeleteFunctionEventInvokeConfigRequest,
    &DeleteFunctionRequest,
    &DeleteFunctionResponse,
    &DeleteFunctionUrlConfigRequest,
    &DeleteLayerVersionRequest,
    &DeleteProvisionedConcurrencyConfigRequest,
    &DeleteResourcePolicyRequest,
    &Description,
    &DestinationArn,
    &DestinationConfig,
    &DirectS3Read,
    &DocumentDBEventSourceConfig,
    &DurableConfig,
    &DurableExecutionAlreadyStartedException,
    &DurableExecutionArn,
    &DurableExecutionName,
    &DurableExecutions,
    &DurationSeconds,
    &EC2AccessDeniedException,
    &EC2ThrottledException,
    &EC2UnexpectedException,
    &EFSIOException,
    &EFSMountConnectivityException,
    &EFSMountFailureException,
    &EFSMountTimeoutException,
    &ENILimitReachedException,
    &ENINotReadyException,
    &Enabled,
    &EndPointType,
    &Endpoint,
    &EndpointLists,
    &Endpoints,
    &Environment,
    &EnvironmentError,
    &EnvironmentResponse,
    &EnvironmentVariableName,
    &EnvironmentVariableValue,
    &EnvironmentVariables,
    &EphemeralStorage,
    &EphemeralStorageSize,
    &ErrorData,
    &ErrorMessage,
    &ErrorObject,
    &ErrorType,
    &Event,
    &EventError,
    &EventId,
    &EventInput,
    &EventPauseReason,
    &EventResult,
    &EventResumeReason,
    &EventSourceMappingArn,
    &EventSourceMappingConfiguration,
    &EventSourceMappingLoggingConfig,
    &EventSourceMappingMetric,
    &EventSourceMappingMetricList,
    &EventSourceMappingMetricsConfig,
    &EventSourceMappingSystemLogLevel,
    &EventSourceMappingsList,
    &EventSourcePosition,
    &EventSourceToken,
    &EventType,
    &Events,
    &Execution,
    &ExecutionDataIncluded,
    &ExecutionDetails,
    &ExecutionEnvironmentMemoryGiBPerVCpu,
    &ExecutionFailedDetails,
    &ExecutionPausedDetails,
    &ExecutionResumedDetails,
    &ExecutionStartedDetails,
    &ExecutionStatus,
    &ExecutionStatusList,
    &ExecutionStoppedDetails,
    &ExecutionSucceededDetails,
    &ExecutionTimedOutDetails,
    &ExecutionTimeout,
    &ExecutionTimeoutPaused,
    &ExecutionTimestamp,
    &FileSystemArn,
    &FileSystemConfig,
    &FileSystemConfigList,
    &Filter,
    &FilterCriteria,
    &FilterCriteriaError,
    &FilterCriteriaErrorCode,
    &FilterCriteriaErrorMessage,
    &FilterList,
    &FullDocument,
    &FunctionArn,
    &FunctionArnList,
    &FunctionCode,
    &FunctionCodeLocation,
    &FunctionCodeLocationError,
    &FunctionConfiguration,
    &FunctionEventInvokeConfig,
    &FunctionEventInvokeConfigList,
    &FunctionList,
    &FunctionName,
    &FunctionResponseType,
    &FunctionResponseTypeList,
    &FunctionRuntimeAlias,
    &FunctionRuntimeArn,
    &FunctionRuntimeConfig,
    &FunctionScalingConfig,
    &FunctionScalingConfigExecutionEnvironments,
    &FunctionUrl,
    &FunctionUrlAuthType,
    &FunctionUrlConfig,
    &FunctionUrlConfigList,
    &FunctionUrlFunctionName,
    &FunctionUrlQualifier,
    &FunctionVersion,
    &FunctionVersionLatestPublished,
    &FunctionVersionsByCapacityProviderList,
    &FunctionVersionsByCapacityProviderListItem,
    &FunctionVersionsPerCapacityProviderLimitExceededException,
    &GetAccountSettingsRequest,
    &GetAccountSettingsResponse,
    &GetAliasRequest,
    &GetCapacityProviderRequest,
    &GetCapacityProviderResponse,
    &GetCodeSigningConfigRequest,
    &GetCodeSigningConfigResponse,
    &GetDurableExecutionHistoryRequest,
    &GetDurableExecutionHistoryResponse,
    &GetDurableExecutionRequest,
    &GetDurableExecutionResponse,
    &GetDurableExecutionStateRequest,
    &GetDurableExecutionStateResponse,
    &GetEventSourceMappingRequest,
    &GetFunctionCodeSigningConfigRequest,
    &GetFunctionCodeSigningConfigResponse,
    &GetFunctionConcurrencyRequest,
    &GetFunctionConcurrencyResponse,
    &GetFunctionConfigurationRequest,
    &GetFunctionEventInvokeConfigRequest,
    &GetFunctionRecursionConfigRequest,
    &GetFunctionRecursionConfigResponse,
    &GetFunctionRequest,
    &GetFunctionResponse,
    &GetFunctionScalingConfigRequest,
    &GetFunctionScalingConfigResponse,
    &GetFunctionUrlConfigRequest,
    &GetFunctionUrlConfigResponse,
    &GetLayerVersionByArnRequest,
    &GetLayerVersionPolicyRequest,
    &GetLayerVersionPolicyResponse,
    &GetLayerVersionRequest,
    &GetLayerVersionResponse,
    &GetPolicyRequest,
    &GetPolicyResponse,
    &GetProvisionedConcurrencyConfigRequest,
    &GetProvisionedConcurrencyConfigResponse,
    &GetResourcePolicyRequest,
    &GetResourcePolicyResponse,
    &GetRuntimeManagementConfigRequest,
    &GetRuntimeManagementConfigResponse,
    &Handler,
    &Header,
    &HeadersList,
    &HttpStatus,
    &ImageConfig,
    &ImageConfigError,
    &ImageConfigResponse,
    &IncludeExecutionData,
    &InputPayload,
    &InstanceRequirements,
    &InstanceType,
    &InstanceTypeSet,
    &Integer,
    &InvalidCodeSignatureException,
    &InvalidParameterValueException,
    &InvalidRequestContentException,
    &InvalidRuntimeException,
    &InvalidSecurityGroupIDException,
    &InvalidSubnetIDException,
    &InvalidZipFileException,
    &InvocationCompletedDetails,
    &InvocationRequest,
    &InvocationResponse,
    &InvocationType,
    &InvokeAsyncRequest,
    &InvokeAsyncResponse,
    &InvokeMode,
    &InvokeResponseStreamUpdate,
    &InvokeWithResponseStreamCompleteEvent,
    &InvokeWithResponseStreamRequest,
    &InvokeWithResponseStreamResponse,
    &InvokeWithResponseStreamResponseEvent,
    &InvokedViaFunctionUrl,
    &ItemCount,
    &KMSAccessDeniedException,
    &KMSDisabledException,
    &KMSInvalidStateException,
    &KMSKeyArn,
    &KMSKeyArnNonEmpty,
    &KMSNotFoundException,
    &KafkaEventSourceMappingConsumptionMode,
    &KafkaSchemaRegistryAccessConfig,
    &KafkaSchemaRegistryAccessConfigList,
    &KafkaSchemaRegistryAuthType,
    &KafkaSchemaRegistryConfig,
    &KafkaSchemaValidationAttribute,
    &KafkaSchemaValidationConfig,
    &KafkaSchemaValidationConfigList,
    &LambdaManagedInstancesCapacityProviderConfig,
    &LastUpdateStatus,
    &LastUpdateStatusReason,
    &LastUpdateStatusReasonCode,
    &Layer,
    &LayerArn,
    &LayerList,
    &LayerName,
    &LayerNameOrArn,
    &LayerPermissionAllowedAction,
    &LayerPermissionAllowedPrincipal,
    &LayerVersionArn,
    &LayerVersionContentInput,
    &LayerVersionContentOutput,
    &LayerVersionNumber,
    &LayerVersionsList,
    &LayerVersionsListItem,
    &LayersList,
    &LayersListItem,
    &LayersReferenceList,
    &LicenseInfo,
    &ListAliasesRequest,
    &ListAliasesResponse,
    &ListCapacityProvidersRequest,
    &ListCapacityProvidersResponse,
    &ListCodeSigningConfigsRequest,
    &ListCodeSigningConfigsResponse,
    &ListDurableExecutionsByFunctionRequest,
    &ListDurableExecutionsByFunctionResponse,
    &ListEventSourceMappingsRequest,
    &ListEventSourceMappingsResponse,
    &ListFunctionEventInvokeConfigsRequest,
    &ListFunctionEventInvokeConfigsResponse,
    &ListFunctionUrlConfigsRequest,
    &ListFunctionUrlConfigsResponse,
    &ListFunctionVersionsByCapacityProviderRequest,
    &ListFunctionVersionsByCapacityProviderResponse,
    &ListFunctionsByCodeSigningConfigRequest,
    &ListFunctionsByCodeSigningConfigResponse,
    &ListFunctionsRequest,
    &ListFunctionsResponse,
    &ListLayerVersionsRequest,
    &ListLayerVersionsResponse,
    &ListLayersRequest,
    &ListLayersResponse,
    &ListProvisionedConcurrencyConfigsRequest,
    &ListProvisionedConcurrencyConfigsResponse,
    &ListTagsRequest,
    &ListTagsResponse,
    &ListVersionsByFunctionRequest,
    &ListVersionsByFunctionResponse,
    &LocalMountPath,
    &LogFormat,
    &LogGroup,
    &LogType,
    &LoggingConfig,
    &Long,
    &MasterRegion,
    &MaxAge,
    &MaxFiftyListItems,
    &MaxFunctionEventInvokeConfigListItems,
    &MaxItems,
    &MaxLayerListItems,
    &MaxListItems,
    &MaxProvisionedConcurrencyConfigListItems,
    &MaximumBatchingWindowInSeconds,
    &MaximumConcurrency,
    &MaximumEventAgeInSeconds,
    &MaximumNumberOfPollers,
    &MaximumRecordAgeInSeconds,
    &MaximumRetryAttempts,
    &MaximumRetryAttemptsEventSourceMapping,
    &MemorySize,
    &Method,
    &MetricTargetValue,
    &MinimumNumberOfPollers,
    &ModeNotSupportedException,
    &NameSpacedFunctionArn,
    &NamespacedFunctionName,
    &NamespacedStatementId,
    &NoPublishedVersionException,
    &NonNegativeInteger,
    &NullableBoolean,
    &NumericLatestPublishedOrAliasQualifier,
    &OnFailure,
    &OnSuccess,
    &Operation,
    &OperationAction,
    &OperationId,
    &OperationName,
    &OperationPayload,
    &OperationStatus,
    &OperationSubType,
    &OperationType,
    &OperationUpdate,
    &OperationUpdates,
    &Operations,
    &OrganizationId,
    &Origin,
    &OutputPayload,
    &PackageType,
    &ParallelizationFactor,
    &Pattern,
    &PauseDetails,
    &PauseDurableExecutionRequest,
    &PauseDurableExecutionResponse,
    &PauseReason,
    &PerExecutionEnvironmentMaxConcurrency,
    &PolicyLengthExceededException,
    &PolicyResourceArn,
    &PositiveInteger,
    &PreconditionFailedException,
    &Principal,
    &PrincipalOrgID,
    &PropagateTags,
    &PropagateTagsExplicitTagsMap,
    &PropagateTagsMode,
    &ProvisionedConcurrencyConfigList,
    &ProvisionedConcurrencyConfigListItem,
    &ProvisionedConcurrencyConfigNotFoundException,
    &ProvisionedConcurrencyStatusEnum,
    &ProvisionedPollerConfig,
    &ProvisionedPollerGroupName,
    &PublicPolicyException,
    &PublishLayerVersionRequest,
    &PublishLayerVersionResponse,
    &PublishVersionRequest,
    &PublishedFunctionQualifier,
    &PutFunctionCodeSigningConfigRequest,
    &PutFunctionCodeSigningConfigResponse,
    &PutFunctionConcurrencyRequest,
    &PutFunctionEventInvokeConfigRequest,
    &PutFunctionRecursionConfigRequest,
    &PutFunctionRecursionConfigResponse,
    &PutFunctionScalingConfigRequest,
    &PutFunctionScalingConfigResponse,
    &PutProvisionedConcurrencyConfigRequest,
    &PutProvisionedConcurrencyConfigResponse,
    &PutResourcePolicyRequest,
    &PutResourcePolicyResponse,
    &PutRuntimeManagementConfigRequest,
    &PutRuntimeManagementConfigResponse,
    &Qualifier,
    &Queue,
    &Queues,
    &RecursiveInvocationException,
    &RecursiveLoop,
    &RemoveLayerVersionPermissionRequest,
    &RemovePermissionRequest,
    &ReplayChildren,
    &RequestTooLargeException,
    &ReservedConcurrentExecutions,
    &ResolvedS3Object,
    &ResourceArn,
    &ResourceConflictException,
    &ResourceInUseException,
    &ResourceNotFoundException,
    &ResourceNotReadyException,
    &ResourcePolicy,
    &ResponseStreamingInvocationType,
    &ResumeDurableExecutionRequest,
    &ResumeDurableExecutionResponse,
    &ResumeReason,
    &RetentionPeriodInDays,
    &RetryDetails,
    &ReverseOrder,
    &RevisionId,
    &RoleArn,
    &Runtime,
    &RuntimeAliasDeletedException,
    &RuntimeVersionArn,
    &RuntimeVersionConfig,
    &RuntimeVersionDeletedException,
    &RuntimeVersionError,
    &S3Bucket,
    &S3FilesConfig,
    &S3FilesMountConnectivityException,
    &S3FilesMountFailureException,
    &S3FilesMountTimeoutException,
    &S3Key,
    &S3ObjectStorageMode,
    &S3ObjectVersion,
    &ScalingConfig,
    &SchemaRegistryEventRecordFormat,
    &SchemaRegistryUri,
    &SecurityGroupId,
    &SecurityGroupIds,
    &SelfManagedEventSource,
    &SelfManagedKafkaEventSourceConfig,
    &SendDurableExecutionCallbackFailureRequest,
    &SendDurableExecutionCallbackFailureResponse,
    &SendDurableExecutionCallbackHeartbeatRequest,
    &SendDurableExecutionCallbackHeartbeatResponse,
    &SendDurableExecutionCallbackSuccessRequest,
    &SendDurableExecutionCallbackSuccessResponse,
    &SensitiveString,
    &SensitiveStringOnServerOnly,
    &SerializedRequestEntityTooLargeException,
    &ServiceException,
    &ServiceQuotaExceededException,
    &SigningProfileVersionArns,
    &SnapStart,
    &SnapStartApplyOn,
    &SnapStartException,
    &SnapStartNotReadyException,
    &SnapStartOptimizationStatus,
    &SnapStartRegenerationFailureException,
    &SnapStartResponse,
    &SnapStartTimeoutException,
    &SourceAccessConfiguration,
    &SourceAccessConfigurations,
    &SourceAccessType,
    &SourceOwner,
    &StackTraceEntries,
    &StackTraceEntry,
    &State,
    &StateReason,
    &StateReasonCode,
    &StatementId,
    &StepDetails,
    &StepFailedDetails,
    &StepOptions,
    &StepOptionsNextAttemptDelaySecondsInteger,
    &StepStartedDetails,
    &StepSucceededDetails,
    &StopDurableExecutionRequest,
    &StopDurableExecutionResponse,
    &String,
    &StringList,
    &SubnetIPAddressLimitReachedException,
    &SubnetId,
    &SubnetIds,
    &SystemLogLevel,
    &TagKey,
    &TagKeyList,
    &TagResourceRequest,
    &TagValue,
    &TaggableResource,
    &Tags,
    &TagsError,
    &TagsErrorCode,
    &TagsErrorMessage,
    &TargetTrackingScalingPolicy,
    &TenancyConfig,
    &TenantId,
    &TenantIsolationMode,
    &ThrottleReason,
    &Timeout,
    &Timestamp,
    &TooManyRequestsException,
    &Topic,
    &Topics,
    &TraceHeader,
    &TracingConfig,
    &TracingConfigResponse,
    &TracingMode,
    &Truncated,
    &TumblingWindowInSeconds,
    &URI,
    &UUIDString,
    &UnqualifiedFunctionName,
    &UnreservedConcurrentExecutions,
    &UnsupportedMediaTypeException,
    &UntagResourceRequest,
    &UpdateAliasRequest,
    &UpdateCapacityProviderRequest,
    &UpdateCapacityProviderResponse,
    &UpdateCodeSigningConfigRequest,
    &UpdateCodeSigningConfigResponse,
    &UpdateEventSourceMappingRequest,
    &UpdateFunctionCodeRequest,
    &UpdateFunctionConfigurationRequest,
    &UpdateFunctionEventInvokeConfigRequest,
    &UpdateFunctionUrlConfigRequest,
    &UpdateFunctionUrlConfigResponse,
    &UpdateRuntimeOn,
    &Version,
    &VersionWithLatestPublished,
    &VpcConfig,
    &VpcConfigResponse,
    &VpcId,
    &WaitCancelledDetails,
    &WaitDetails,
    &WaitOptions,
    &WaitOptionsWaitSecondsInteger,
    &WaitStartedDetails,
    &WaitSucceededDetails,
    &Weight,
    &WorkingDirectory,
    &XAmznTraceId,
];

pub(super) static AcceleratorConfig: Shape = Shape::new(
    "AcceleratorConfig",
    Kind::Structure(&Structure::new(&[Member::new("AcceleratorMemorySize", &AcceleratorMemoryGB).required()])),
);

pub(super) static AcceleratorMemoryGB: Shape = Shape::new("AcceleratorMemoryGB", Kind::Integer);

pub(super) static AccountLimit: Shape = Shape::new(
    "AccountLimit",
    Kind::Structure(&Structure::new(&[
        Member::new("TotalCodeSize", &Long),
        Member::new("CodeSizeUnzipped", &Long),
        Member::new("CodeSizeZipped", &Long),
        Member::new("ConcurrentExecutions", &Integer),
        Member::new("UnreservedConcurrentExecutions", &UnreservedConcurrentExecutions),
    ])),
);

pub(super) static AccountUsage: Shape = Shape::new(
    "AccountUsage",
    Kind::Structure(&Structure::new(&[Member::new("TotalCodeSize", &Long), Member::new("FunctionCount", &Long)])),
);

pub(super) static Action: Shape =
    Shape::new("Action", Kind::String(&[])).min(0.0).max(10000.0).pattern("(lambda:[*]|lambda:[a-zA-Z]+|[*])");

pub(super) static AddLayerVersionPermissionRequest: Shape = Shape::new(
    "AddLayerVersionPermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("LayerName", &LayerNameOrArn).at(Location::Uri, "LayerName").required(),
        Member::new("VersionNumber", &LayerVersionNumber).at(Location::Uri, "VersionNumber").required(),
        Member::new("StatementId", &StatementId).required(),
        Member::new("Action", &LayerPermissionAllowedAction).required(),
        Member::new("Principal", &LayerPermissionAllowedPrincipal).required(),
        Member::new("OrganizationId", &OrganizationId),
        Member::new("RevisionId", &String).at(Location::Query, "RevisionId"),
    ])),
);

pub(super) static AddLayerVersionPermissionResponse: Shape = Shape::new(
    "AddLayerVersionPermissionResponse",
    Kind::Structure(&Structure::new(&[Member::new("Statement", &String), Member::new("RevisionId", &String)])),
);

pub(super) static AddPermissionRequest: Shape = Shape::new(
    "AddPermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("StatementId", &StatementId).required(),
        Member::new("Action", &Action).required(),
        Member::new("Principal", &Principal).required(),
        Member::new("SourceArn", &Arn),
        Member::new("FunctionUrlAuthType", &FunctionUrlAuthType),
        Member::new("InvokedViaFunctionUrl", &InvokedViaFunctionUrl),
        Member::new("SourceAccount", &SourceOwner),
        Member::new("EventSourceToken", &EventSourceToken),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
        Member::new("RevisionId", &String),
        Member::new("PrincipalOrgID", &PrincipalOrgID),
    ])),
);

pub(super) static AddPermissionResponse: Shape =
    Shape::new("AddPermissionResponse", Kind::Structure(&Structure::new(&[Member::new("Statement", &String)])));

pub(super) static AdditionalVersion: Shape =
    Shape::new("AdditionalVersion", Kind::String(&[])).min(1.0).max(1024.0).pattern("[0-9]+");

pub(super) static AdditionalVersionWeights: Shape = Shape::new(
    "AdditionalVersionWeights",
    Kind::Map(&Member::new("key", &AdditionalVersion), &Member::new("value", &Weight), false),
);

pub(super) static Alias: Shape =
    Shape::new("Alias", Kind::String(&[])).min(1.0).max(128.0).pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)");

pub(super) static AliasConfiguration: Shape = Shape::new(
    "AliasConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("AliasArn", &FunctionArn),
        Member::new("Name", &Alias),
        Member::new("FunctionVersion", &Version),
        Member::new("Description", &Description),
        Member::new("RoutingConfig", &AliasRoutingConfiguration),
        Member::new("RevisionId", &String),
    ])),
);

pub(super) static AliasLimitExceededException: Shape = Shape::new(
    "AliasLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "AliasLimitExceededException",
        400,
        true,
    )),
);

pub(super) static AliasList: Shape =
    Shape::new("AliasList", Kind::List(&Member::new("member", &AliasConfiguration), false));

pub(super) static AliasRoutingConfiguration: Shape = Shape::new(
    "AliasRoutingConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("AdditionalVersionWeights", &AdditionalVersionWeights)])),
);

pub(super) static AllowCredentials: Shape = Shape::new("AllowCredentials", Kind::Boolean);

pub(super) static AllowMethodsList: Shape =
    Shape::new("AllowMethodsList", Kind::List(&Member::new("member", &Method), false)).min(0.0).max(6.0);

pub(super) static AllowOriginsList: Shape =
    Shape::new("AllowOriginsList", Kind::List(&Member::new("member", &Origin), false)).min(0.0).max(100.0);

pub(super) static AllowedPublishers: Shape = Shape::new(
    "AllowedPublishers",
    Kind::Structure(&Structure::new(
        &[Member::new("SigningProfileVersionArns", &SigningProfileVersionArns).required()],
    )),
);

pub(super) static AmazonManagedKafkaEventSourceConfig: Shape = Shape::new(
    "AmazonManagedKafkaEventSourceConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("ConsumerGroupId", &URI),
        Member::new("SchemaRegistryConfig", &KafkaSchemaRegistryConfig),
    ])),
);

pub(super) static ApplicationLogLevel: Shape =
    Shape::new("ApplicationLogLevel", Kind::String(&["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"]));

pub(super) static Architecture: Shape = Shape::new("Architecture", Kind::String(&["x86_64", "arm64"]));

pub(super) static ArchitecturesList: Shape =
    Shape::new("ArchitecturesList", Kind::List(&Member::new("member", &Architecture), false)).min(1.0).max(1.0);

pub(super) static Arn: Shape = Shape::new("Arn", Kind::String(&[])).min(0.0).max(10000.0).pattern("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)");

pub(super) static AttemptCount: Shape = Shape::new("AttemptCount", Kind::Integer).min(0.0);

pub(super) static BatchSize: Shape = Shape::new("BatchSize", Kind::Integer).min(1.0).max(10000.0);

pub(super) static BinaryOperationPayload: Shape =
    Shape::new("BinaryOperationPayload", Kind::Blob(false)).min(0.0).max(1048576.0).sensitive();

pub(super) static BisectBatchOnFunctionError: Shape = Shape::new("BisectBatchOnFunctionError", Kind::Boolean);

pub(super) static Blob: Shape = Shape::new("Blob", Kind::Blob(false)).sensitive();

pub(super) static BlobStream: Shape = Shape::new("BlobStream", Kind::Blob(true));

pub(super) static Boolean: Shape = Shape::new("Boolean", Kind::Boolean);

pub(super) static CallbackDetails: Shape = Shape::new(
    "CallbackDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("CallbackId", &CallbackId),
        Member::new("Result", &OperationPayload),
        Member::new("Error", &ErrorObject),
    ])),
);

pub(super) static CallbackFailedDetails: Shape = Shape::new(
    "CallbackFailedDetails",
    Kind::Structure(&Structure::new(&[Member::new("Error", &EventError).required()])),
);

pub(super) static CallbackId: Shape =
    Shape::new("CallbackId", Kind::String(&[])).min(1.0).max(1024.0).pattern("[A-Za-z0-9+/]+={0,2}");

pub(super) static CallbackOptions: Shape = Shape::new(
    "CallbackOptions",
    Kind::Structure(&Structure::new(&[
        Member::new("TimeoutSeconds", &CallbackOptionsTimeoutSecondsInteger),
        Member::new("HeartbeatTimeoutSeconds", &CallbackOptionsHeartbeatTimeoutSecondsInteger),
    ])),
);

pub(super) static CallbackOptionsHeartbeatTimeoutSecondsInteger: Shape =
    Shape::new("CallbackOptionsHeartbeatTimeoutSecondsInteger", Kind::Integer).min(0.0).max(99999999.0);

pub(super) static CallbackOptionsTimeoutSecondsInteger: Shape =
    Shape::new("CallbackOptionsTimeoutSecondsInteger", Kind::Integer).min(0.0).max(99999999.0);

pub(super) static CallbackStartedDetails: Shape = Shape::new(
    "CallbackStartedDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("CallbackId", &CallbackId).required(),
        Member::new("HeartbeatTimeout", &DurationSeconds),
        Member::new("Timeout", &DurationSeconds),
    ])),
);

pub(super) static CallbackSucceededDetails: Shape = Shape::new(
    "CallbackSucceededDetails",
    Kind::Structure(&Structure::new(&[Member::new("Result", &EventResult).required()])),
);

pub(super) static CallbackTimedOutDetails: Shape = Shape::new(
    "CallbackTimedOutDetails",
    Kind::Structure(&Structure::new(&[Member::new("Error", &EventError).required()])),
);

pub(super) static CallbackTimeoutException: Shape = Shape::new(
    "CallbackTimeoutException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "CallbackTimeoutException",
        400,
        true,
    )),
);

pub(super) static CapacityProvider: Shape = Shape::new(
    "CapacityProvider",
    Kind::Structure(&Structure::new(&[
        Member::new("CapacityProviderArn", &CapacityProviderArn).required(),
        Member::new("State", &CapacityProviderState).required(),
        Member::new("VpcConfig", &CapacityProviderVpcConfig).required(),
        Member::new("PermissionsConfig", &CapacityProviderPermissionsConfig).required(),
        Member::new("InstanceRequirements", &InstanceRequirements),
        Member::new("CapacityProviderScalingConfig", &CapacityProviderScalingConfig),
        Member::new("KmsKeyArn", &KMSKeyArn),
        Member::new("LastModified", &Timestamp),
        Member::new("PropagateTags", &PropagateTags),
        Member::new("TelemetryConfig", &CapacityProviderTelemetryConfig),
    ])),
);

pub(super) static CapacityProviderArn: Shape = Shape::new("CapacityProviderArn", Kind::String(&[])).min(1.0).max(140.0).pattern("arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+");

pub(super) static CapacityProviderConfig: Shape = Shape::new(
    "CapacityProviderConfig",
    Kind::Structure(&Structure::new(&[Member::new(
        "LambdaManagedInstancesCapacityProviderConfig",
        &LambdaManagedInstancesCapacityProviderConfig,
    )
    .required()])),
);

pub(super) static CapacityProviderLimitExceededException: Shape = Shape::new(
    "CapacityProviderLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "CapacityProviderLimitExceededException",
        400,
        true,
    )),
);

pub(super) static CapacityProviderLoggingConfig: Shape = Shape::new(
    "CapacityProviderLoggingConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("SystemLogLevel", &SystemLogLevel),
        Member::new("LogGroup", &LogGroup),
    ])),
);

pub(super) static CapacityProviderMaxVCpuCount: Shape =
    Shape::new("CapacityProviderMaxVCpuCount", Kind::Integer).min(2.0).max(15000.0);

pub(super) static CapacityProviderName: Shape = Shape::new("CapacityProviderName", Kind::String(&[])).min(1.0).max(140.0).pattern("(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+");

pub(super) static CapacityProviderPermissionsConfig: Shape = Shape::new(
    "CapacityProviderPermissionsConfig",
    Kind::Structure(&Structure::new(&[Member::new("CapacityProviderOperatorRoleArn", &RoleArn).required()])),
);

pub(super) static CapacityProviderPredefinedMetricType: Shape = Shape::new(
    "CapacityProviderPredefinedMetricType",
    Kind::String(&["LambdaCapacityProviderAverageCPUUtilization", "LambdaCapacityProviderAverageGPUUtilization"]),
);

pub(super) static CapacityProviderScalingConfig: Shape = Shape::new(
    "CapacityProviderScalingConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("MaxVCpuCount", &CapacityProviderMaxVCpuCount),
        Member::new("ScalingMode", &CapacityProviderScalingMode),
        Member::new("ScalingPolicies", &CapacityProviderScalingPoliciesList),
    ])),
);

pub(super) static CapacityProviderScalingMode: Shape =
    Shape::new("CapacityProviderScalingMode", Kind::String(&["Auto", "Manual"]));

pub(super) static CapacityProviderScalingPoliciesList: Shape = Shape::new(
    "CapacityProviderScalingPoliciesList",
    Kind::List(&Member::new("member", &TargetTrackingScalingPolicy), false),
)
.min(1.0)
.max(10.0);

pub(super) static CapacityProviderSecurityGroupIds: Shape =
    Shape::new("CapacityProviderSecurityGroupIds", Kind::List(&Member::new("member", &SecurityGroupId), false))
        .min(0.0)
        .max(5.0);

pub(super) static CapacityProviderState: Shape =
    Shape::new("CapacityProviderState", Kind::String(&["Pending", "Active", "Failed", "Deleting"]));

pub(super) static CapacityProviderSubnetIds: Shape =
    Shape::new("CapacityProviderSubnetIds", Kind::List(&Member::new("member", &SubnetId), false)).min(1.0).max(16.0);

pub(super) static CapacityProviderTelemetryConfig: Shape = Shape::new(
    "CapacityProviderTelemetryConfig",
    Kind::Structure(&Structure::new(&[Member::new("LoggingConfig", &CapacityProviderLoggingConfig)])),
);

pub(super) static CapacityProviderVpcConfig: Shape = Shape::new(
    "CapacityProviderVpcConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("SubnetIds", &CapacityProviderSubnetIds).required(),
        Member::new("SecurityGroupIds", &CapacityProviderSecurityGroupIds).required(),
    ])),
);

pub(super) static CapacityProvidersList: Shape =
    Shape::new("CapacityProvidersList", Kind::List(&Member::new("member", &CapacityProvider), false))
        .min(0.0)
        .max(50.0);

pub(super) static ChainedInvokeDetails: Shape = Shape::new(
    "ChainedInvokeDetails",
    Kind::Structure(&Structure::new(&[Member::new("Result", &OperationPayload), Member::new("Error", &ErrorObject)])),
);

pub(super) static ChainedInvokeFailedDetails: Shape = Shape::new(
    "ChainedInvokeFailedDetails",
    Kind::Structure(&Structure::new(&[Member::new("Error", &EventError).required()])),
);

pub(super) static ChainedInvokeOptions: Shape = Shape::new(
    "ChainedInvokeOptions",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).required(),
        Member::new("TenantId", &TenantId),
        Member::new("XAmznTraceId", &XAmznTraceId),
    ])),
);

pub(super) static ChainedInvokeStartedDetails: Shape = Shape::new(
    "ChainedInvokeStartedDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).required(),
        Member::new("TenantId", &TenantId),
        Member::new("Input", &EventInput),
        Member::new("ExecutedVersion", &VersionWithLatestPublished),
        Member::new("DurableExecutionArn", &DurableExecutionArn),
    ])),
);

pub(super) static ChainedInvokeStoppedDetails: Shape = Shape::new(
    "ChainedInvokeStoppedDetails",
    Kind::Structure(&Structure::new(&[Member::new("Error", &EventError).required()])),
);

pub(super) static ChainedInvokeSucceededDetails: Shape = Shape::new(
    "ChainedInvokeSucceededDetails",
    Kind::Structure(&Structure::new(&[Member::new("Result", &EventResult).required()])),
);

pub(super) static ChainedInvokeTimedOutDetails: Shape = Shape::new(
    "ChainedInvokeTimedOutDetails",
    Kind::Structure(&Structure::new(&[Member::new("Error", &EventError).required()])),
);

pub(super) static CheckpointDurableExecutionRequest: Shape = Shape::new(
    "CheckpointDurableExecutionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DurableExecutionArn", &DurableExecutionArn).at(Location::Uri, "DurableExecutionArn").required(),
        Member::new("CheckpointToken", &CheckpointToken).required(),
        Member::new("Updates", &OperationUpdates),
        Member::new("ClientToken", &ClientToken).idempotency_token(),
    ])),
);

pub(super) static CheckpointDurableExecutionResponse: Shape = Shape::new(
    "CheckpointDurableExecutionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("CheckpointToken", &CheckpointToken),
        Member::new("NewExecutionState", &CheckpointUpdatedExecutionState).required(),
    ])),
);

pub(super) static CheckpointToken: Shape =
    Shape::new("CheckpointToken", Kind::String(&[])).min(1.0).max(2048.0).pattern("[A-Za-z0-9+/]+={0,2}");

pub(super) static CheckpointUpdatedExecutionState: Shape = Shape::new(
    "CheckpointUpdatedExecutionState",
    Kind::Structure(&Structure::new(&[Member::new("Operations", &Operations), Member::new("NextMarker", &String)])),
);

pub(super) static ClientToken: Shape =
    Shape::new("ClientToken", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\x21-\\x7E]+");

pub(super) static CodeArtifactUserDeletedException: Shape = Shape::new(
    "CodeArtifactUserDeletedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "CodeArtifactUserDeletedException",
        409,
        true,
    )),
);

pub(super) static CodeArtifactUserFailedException: Shape = Shape::new(
    "CodeArtifactUserFailedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "CodeArtifactUserFailedException",
        409,
        true,
    )),
);

pub(super) static CodeArtifactUserPendingException: Shape = Shape::new(
    "CodeArtifactUserPendingException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "CodeArtifactUserPendingException",
        409,
        true,
    )),
);

pub(super) static CodeSigningConfig: Shape = Shape::new(
    "CodeSigningConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("CodeSigningConfigId", &CodeSigningConfigId).required(),
        Member::new("CodeSigningConfigArn", &CodeSigningConfigArn).required(),
        Member::new("Description", &Description),
        Member::new("AllowedPublishers", &AllowedPublishers).required(),
        Member::new("CodeSigningPolicies", &CodeSigningPolicies).required(),
        Member::new("LastModified", &Timestamp).required(),
    ])),
);

pub(super) static CodeSigningConfigArn: Shape = Shape::new("CodeSigningConfigArn", Kind::String(&[])).min(0.0).max(200.0).pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}");

pub(super) static CodeSigningConfigId: Shape =
    Shape::new("CodeSigningConfigId", Kind::String(&[])).pattern("csc-[a-zA-Z0-9-_\\.]{17}");

pub(super) static CodeSigningConfigList: Shape =
    Shape::new("CodeSigningConfigList", Kind::List(&Member::new("member", &CodeSigningConfig), false));

pub(super) static CodeSigningConfigNotFoundException: Shape = Shape::new(
    "CodeSigningConfigNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "CodeSigningConfigNotFoundException",
        404,
        true,
    )),
);

pub(super) static CodeSigningPolicies: Shape = Shape::new(
    "CodeSigningPolicies",
    Kind::Structure(&Structure::new(&[Member::new("UntrustedArtifactOnDeployment", &CodeSigningPolicy)])),
);

pub(super) static CodeSigningPolicy: Shape = Shape::new("CodeSigningPolicy", Kind::String(&["Warn", "Enforce"]));

pub(super) static CodeStorageExceededException: Shape = Shape::new(
    "CodeStorageExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "CodeStorageExceededException",
        400,
        true,
    )),
);

pub(super) static CodeVerificationFailedException: Shape = Shape::new(
    "CodeVerificationFailedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "CodeVerificationFailedException",
        400,
        true,
    )),
);

pub(super) static CollectionName: Shape = Shape::new("CollectionName", Kind::String(&[]))
    .min(1.0)
    .max(57.0)
    .pattern("(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)");

pub(super) static CompatibleArchitectures: Shape =
    Shape::new("CompatibleArchitectures", Kind::List(&Member::new("member", &Architecture), false)).min(0.0).max(2.0);

pub(super) static CompatibleRuntimes: Shape =
    Shape::new("CompatibleRuntimes", Kind::List(&Member::new("member", &Runtime), false)).min(0.0).max(15.0);

pub(super) static Concurrency: Shape = Shape::new(
    "Concurrency",
    Kind::Structure(&Structure::new(&[Member::new("ReservedConcurrentExecutions", &ReservedConcurrentExecutions)])),
);

pub(super) static ContextDetails: Shape = Shape::new(
    "ContextDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("ReplayChildren", &ReplayChildren),
        Member::new("Result", &OperationPayload),
        Member::new("Error", &ErrorObject),
    ])),
);

pub(super) static ContextFailedDetails: Shape = Shape::new(
    "ContextFailedDetails",
    Kind::Structure(&Structure::new(&[Member::new("Error", &EventError).required()])),
);

pub(super) static ContextOptions: Shape =
    Shape::new("ContextOptions", Kind::Structure(&Structure::new(&[Member::new("ReplayChildren", &ReplayChildren)])));

pub(super) static ContextStartedDetails: Shape =
    Shape::new("ContextStartedDetails", Kind::Structure(&Structure::new(&[])));

pub(super) static ContextSucceededDetails: Shape = Shape::new(
    "ContextSucceededDetails",
    Kind::Structure(&Structure::new(&[Member::new("Result", &EventResult).required()])),
);

pub(super) static Cors: Shape = Shape::new(
    "Cors",
    Kind::Structure(&Structure::new(&[
        Member::new("AllowCredentials", &AllowCredentials),
        Member::new("AllowHeaders", &HeadersList),
        Member::new("AllowMethods", &AllowMethodsList),
        Member::new("AllowOrigins", &AllowOriginsList),
        Member::new("ExposeHeaders", &HeadersList),
        Member::new("MaxAge", &MaxAge),
    ])),
);

pub(super) static CreateAliasRequest: Shape = Shape::new(
    "CreateAliasRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Name", &Alias).required(),
        Member::new("FunctionVersion", &VersionWithLatestPublished).required(),
        Member::new("Description", &Description),
        Member::new("RoutingConfig", &AliasRoutingConfiguration),
    ])),
);

pub(super) static CreateCapacityProviderRequest: Shape = Shape::new(
    "CreateCapacityProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CapacityProviderName", &CapacityProviderName).required(),
        Member::new("VpcConfig", &CapacityProviderVpcConfig).required(),
        Member::new("PermissionsConfig", &CapacityProviderPermissionsConfig).required(),
        Member::new("InstanceRequirements", &InstanceRequirements),
        Member::new("CapacityProviderScalingConfig", &CapacityProviderScalingConfig),
        Member::new("KmsKeyArn", &KMSKeyArnNonEmpty),
        Member::new("Tags", &Tags),
        Member::new("PropagateTags", &PropagateTags),
        Member::new("TelemetryConfig", &CapacityProviderTelemetryConfig),
    ])),
);

pub(super) static CreateCapacityProviderResponse: Shape = Shape::new(
    "CreateCapacityProviderResponse",
    Kind::Structure(&Structure::new(&[Member::new("CapacityProvider", &CapacityProvider).required()])),
);

pub(super) static CreateCodeSigningConfigRequest: Shape = Shape::new(
    "CreateCodeSigningConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Description", &Description),
        Member::new("AllowedPublishers", &AllowedPublishers).required(),
        Member::new("CodeSigningPolicies", &CodeSigningPolicies),
        Member::new("Tags", &Tags),
    ])),
);

pub(super) static CreateCodeSigningConfigResponse: Shape = Shape::new(
    "CreateCodeSigningConfigResponse",
    Kind::Structure(&Structure::new(&[Member::new("CodeSigningConfig", &CodeSigningConfig).required()])),
);

pub(super) static CreateEventSourceMappingRequest: Shape = Shape::new(
    "CreateEventSourceMappingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventSourceArn", &Arn),
        Member::new("FunctionName", &NamespacedFunctionName).required(),
        Member::new("Enabled", &Enabled),
        Member::new("BatchSize", &BatchSize),
        Member::new("FilterCriteria", &FilterCriteria),
        Member::new("KMSKeyArn", &KMSKeyArn),
        Member::new("MetricsConfig", &EventSourceMappingMetricsConfig),
        Member::new("LoggingConfig", &EventSourceMappingLoggingConfig),
        Member::new("ScalingConfig", &ScalingConfig),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
        Member::new("ParallelizationFactor", &ParallelizationFactor),
        Member::new("StartingPosition", &EventSourcePosition),
        Member::new("StartingPositionTimestamp", &Date),
        Member::new("DestinationConfig", &DestinationConfig),
        Member::new("MaximumRecordAgeInSeconds", &MaximumRecordAgeInSeconds),
        Member::new("BisectBatchOnFunctionError", &BisectBatchOnFunctionError),
        Member::new("MaximumRetryAttempts", &MaximumRetryAttemptsEventSourceMapping),
        Member::new("Tags", &Tags),
        Member::new("TumblingWindowInSeconds", &TumblingWindowInSeconds),
        Member::new("Topics", &Topics),
        Member::new("Queues", &Queues),
        Member::new("SourceAccessConfigurations", &SourceAccessConfigurations),
        Member::new("SelfManagedEventSource", &SelfManagedEventSource),
        Member::new("FunctionResponseTypes", &FunctionResponseTypeList),
        Member::new("AmazonManagedKafkaEventSourceConfig", &AmazonManagedKafkaEventSourceConfig),
        Member::new("SelfManagedKafkaEventSourceConfig", &SelfManagedKafkaEventSourceConfig),
        Member::new("DocumentDBEventSourceConfig", &DocumentDBEventSourceConfig),
        Member::new("ProvisionedPollerConfig", &ProvisionedPollerConfig),
    ])),
);

pub(super) static CreateFunctionRequest: Shape = Shape::new(
    "CreateFunctionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).required(),
        Member::new("Runtime", &Runtime),
        Member::new("Role", &RoleArn).required(),
        Member::new("Handler", &Handler),
        Member::new("Code", &FunctionCode).required(),
        Member::new("Description", &Description),
        Member::new("Timeout", &Timeout),
        Member::new("MemorySize", &MemorySize),
        Member::new("Publish", &Boolean),
        Member::new("PublishTo", &FunctionVersionLatestPublished),
        Member::new("VpcConfig", &VpcConfig),
        Member::new("PackageType", &PackageType),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("Environment", &Environment),
        Member::new("KMSKeyArn", &KMSKeyArn),
        Member::new("TracingConfig", &TracingConfig),
        Member::new("Tags", &Tags),
        Member::new("Layers", &LayerList),
        Member::new("FileSystemConfigs", &FileSystemConfigList),
        Member::new("CodeSigningConfigArn", &CodeSigningConfigArn),
        Member::new("ImageConfig", &ImageConfig),
        Member::new("Architectures", &ArchitecturesList),
        Member::new("EphemeralStorage", &EphemeralStorage),
        Member::new("SnapStart", &SnapStart),
        Member::new("LoggingConfig", &LoggingConfig),
        Member::new("TenancyConfig", &TenancyConfig),
        Member::new("CapacityProviderConfig", &CapacityProviderConfig),
        Member::new("DurableConfig", &DurableConfig),
        Member::new("RuntimeConfig", &FunctionRuntimeConfig),
        Member::new("AcceleratorConfig", &AcceleratorConfig),
    ])),
);

pub(super) static CreateFunctionUrlConfigRequest: Shape = Shape::new(
    "CreateFunctionUrlConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionUrlFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &FunctionUrlQualifier).at(Location::Query, "Qualifier"),
        Member::new("AuthType", &FunctionUrlAuthType).required(),
        Member::new("Cors", &Cors),
        Member::new("InvokeMode", &InvokeMode),
    ])),
);

pub(super) static CreateFunctionUrlConfigResponse: Shape = Shape::new(
    "CreateFunctionUrlConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionUrl", &FunctionUrl).required(),
        Member::new("FunctionArn", &FunctionArn).required(),
        Member::new("AuthType", &FunctionUrlAuthType).required(),
        Member::new("Cors", &Cors),
        Member::new("CreationTime", &Timestamp).required(),
        Member::new("InvokeMode", &InvokeMode),
    ])),
);

pub(super) static DatabaseName: Shape =
    Shape::new("DatabaseName", Kind::String(&[])).min(1.0).max(63.0).pattern("[^ /\\.$\\x22]*");

pub(super) static Date: Shape = Shape::new("Date", Kind::Timestamp(None));

pub(super) static DeadLetterConfig: Shape =
    Shape::new("DeadLetterConfig", Kind::Structure(&Structure::new(&[Member::new("TargetArn", &ResourceArn)])));

pub(super) static DeleteAliasRequest: Shape = Shape::new(
    "DeleteAliasRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Name", &Alias).at(Location::Uri, "Name").required(),
    ])),
);

pub(super) static DeleteCapacityProviderRequest: Shape = Shape::new(
    "DeleteCapacityProviderRequest",
    Kind::Structure(&Structure::new(&[Member::new("CapacityProviderName", &CapacityProviderName)
        .at(Location::Uri, "CapacityProviderName")
        .required()])),
);

pub(super) static DeleteCapacityProviderResponse: Shape = Shape::new(
    "DeleteCapacityProviderResponse",
    Kind::Structure(&Structure::new(&[Member::new("CapacityProvider", &CapacityProvider).required()])),
);

pub(super) static DeleteCodeSigningConfigRequest: Shape = Shape::new(
    "DeleteCodeSigningConfigRequest",
    Kind::Structure(&Structure::new(&[Member::new("CodeSigningConfigArn", &CodeSigningConfigArn)
        .at(Location::Uri, "CodeSigningConfigArn")
        .required()])),
);

pub(super) static DeleteCodeSigningConfigResponse: Shape =
    Shape::new("DeleteCodeSigningConfigResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteDurableExecutionRequest: Shape = Shape::new(
    "DeleteDurableExecutionRequest",
    Kind::Structure(&Structure::new(&[Member::new("DurableExecutionArn", &DurableExecutionArn)
        .at(Location::Uri, "DurableExecutionArn")
        .required()])),
);

pub(super) static DeleteDurableExecutionResponse: Shape = Shape::new(
    "DeleteDurableExecutionResponse",
    Kind::Structure(&Structure::new(&[Member::new("DeletionRequestTimestamp", &ExecutionTimestamp).required()])),
);

pub(super) static DeleteEventSourceMappingRequest: Shape = Shape::new(
    "DeleteEventSourceMappingRequest",
    Kind::Structure(&Structure::new(&[Member::new("UUID", &UUIDString).at(Location::Uri, "UUID").required()])),
);

pub(super) static DeleteFunctionCodeSigningConfigRequest: Shape = Shape::new(
    "DeleteFunctionCodeSigningConfigRequest",
    Kind::Structure(&Structure::new(&[Member::new("FunctionName", &NamespacedFunctionName)
        .at(Location::Uri, "FunctionName")
        .required()])),
);

pub(super) static DeleteFunctionConcurrencyRequest: Shape = Shape::new(
    "DeleteFunctionConcurrencyRequest",
    Kind::Structure(&Structure::new(&[Member::new("FunctionName", &FunctionName)
        .at(Location::Uri, "FunctionName")
        .required()])),
);

pub(super) static DeleteFunctionEventInvokeConfigRequest: Shape = Shape::new(
    "DeleteFunctionEventInvokeConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
    ])),
);

pub(super) static DeleteFunctionRequest: Shape = Shape::new(
    "DeleteFunctionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
    ])),
);

pub(super) static DeleteFunctionResponse: Shape = Shape::new(
    "DeleteFunctionResponse",
    Kind::Structure(&Structure::new(&[Member::new("StatusCode", &Integer).at(Location::StatusCode, "StatusCode")])),
);

pub(super) static DeleteFunctionUrlConfigRequest: Shape = Shape::new(
    "DeleteFunctionUrlConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionUrlFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &FunctionUrlQualifier).at(Location::Query, "Qualifier"),
    ])),
);

pub(super) static DeleteLayerVersionRequest: Shape = Shape::new(
    "DeleteLayerVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("LayerName", &LayerNameOrArn).at(Location::Uri, "LayerName").required(),
        Member::new("VersionNumber", &LayerVersionNumber).at(Location::Uri, "VersionNumber").required(),
    ])),
);

pub(super) static DeleteProvisionedConcurrencyConfigRequest: Shape = Shape::new(
    "DeleteProvisionedConcurrencyConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &Qualifier).at(Location::Query, "Qualifier").required(),
    ])),
);

pub(super) static DeleteResourcePolicyRequest: Shape = Shape::new(
    "DeleteResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &PolicyResourceArn).at(Location::Uri, "ResourceArn").required(),
        Member::new("RevisionId", &RevisionId).at(Location::Query, "RevisionId"),
    ])),
);

pub(super) static Description: Shape = Shape::new("Description", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static DestinationArn: Shape = Shape::new("DestinationArn", Kind::String(&[])).min(0.0).max(350.0).pattern("$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)");

pub(super) static DestinationConfig: Shape = Shape::new(
    "DestinationConfig",
    Kind::Structure(&Structure::new(&[Member::new("OnSuccess", &OnSuccess), Member::new("OnFailure", &OnFailure)])),
);

pub(super) static DirectS3Read: Shape = Shape::new("DirectS3Read", Kind::String(&["ENABLED", "DISABLED", "AUTO"]));

pub(super) static DocumentDBEventSourceConfig: Shape = Shape::new(
    "DocumentDBEventSourceConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("DatabaseName", &DatabaseName),
        Member::new("CollectionName", &CollectionName),
        Member::new("FullDocument", &FullDocument),
    ])),
);

pub(super) static DurableConfig: Shape = Shape::new(
    "DurableConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("KMSKeyArn", &KMSKeyArn),
        Member::new("RetentionPeriodInDays", &RetentionPeriodInDays),
        Member::new("ExecutionTimeout", &ExecutionTimeout),
    ])),
);

pub(super) static DurableExecutionAlreadyStartedException: Shape = Shape::new(
    "DurableExecutionAlreadyStartedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "DurableExecutionAlreadyStartedException",
        409,
        true,
    )),
);

pub(super) static DurableExecutionArn: Shape = Shape::new("DurableExecutionArn", Kind::String(&[])).min(1.0).max(1024.0).pattern("arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)");

pub(super) static DurableExecutionName: Shape =
    Shape::new("DurableExecutionName", Kind::String(&[])).min(1.0).max(64.0).pattern("[a-zA-Z0-9-_]+");

pub(super) static DurableExecutions: Shape =
    Shape::new("DurableExecutions", Kind::List(&Member::new("member", &Execution), false));

pub(super) static DurationSeconds: Shape = Shape::new("DurationSeconds", Kind::Integer).min(0.0);

pub(super) static EC2AccessDeniedException: Shape = Shape::new(
    "EC2AccessDeniedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "EC2AccessDeniedException",
        502,
        false,
    )),
);

pub(super) static EC2ThrottledException: Shape = Shape::new(
    "EC2ThrottledException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "EC2ThrottledException",
        502,
        false,
    )),
);

pub(super) static EC2UnexpectedException: Shape = Shape::new(
    "EC2UnexpectedException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Type", &String),
            Member::new("Message", &String),
            Member::new("EC2ErrorCode", &String),
        ])
        .error("EC2UnexpectedException", 502, false),
    ),
);

pub(super) static EFSIOException: Shape = Shape::new(
    "EFSIOException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "EFSIOException",
        410,
        true,
    )),
);

pub(super) static EFSMountConnectivityException: Shape = Shape::new(
    "EFSMountConnectivityException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "EFSMountConnectivityException",
        408,
        true,
    )),
);

pub(super) static EFSMountFailureException: Shape = Shape::new(
    "EFSMountFailureException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "EFSMountFailureException",
        403,
        true,
    )),
);

pub(super) static EFSMountTimeoutException: Shape = Shape::new(
    "EFSMountTimeoutException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "EFSMountTimeoutException",
        408,
        true,
    )),
);

pub(super) static ENILimitReachedException: Shape = Shape::new(
    "ENILimitReachedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "ENILimitReachedException",
        502,
        false,
    )),
);

pub(super) static ENINotReadyException: Shape = Shape::new(
    "ENINotReadyException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "ENINotReadyException",
        502,
        false,
    )),
);

pub(super) static Enabled: Shape = Shape::new("Enabled", Kind::Boolean);

pub(super) static EndPointType: Shape = Shape::new("EndPointType", Kind::String(&["KAFKA_BOOTSTRAP_SERVERS"]));

pub(super) static Endpoint: Shape = Shape::new("Endpoint", Kind::String(&[])).min(1.0).max(300.0).pattern("(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}");

pub(super) static EndpointLists: Shape =
    Shape::new("EndpointLists", Kind::List(&Member::new("member", &Endpoint), false)).min(1.0).max(10.0);

pub(super) static Endpoints: Shape = Shape::new(
    "Endpoints",
    Kind::Map(&Member::new("key", &EndPointType), &Member::new("value", &EndpointLists), false),
)
.min(1.0)
.max(2.0);

pub(super) static Environment: Shape =
    Shape::new("Environment", Kind::Structure(&Structure::new(&[Member::new("Variables", &EnvironmentVariables)])));

pub(super) static EnvironmentError: Shape = Shape::new(
    "EnvironmentError",
    Kind::Structure(&Structure::new(&[Member::new("ErrorCode", &String), Member::new("Message", &SensitiveString)])),
);

pub(super) static EnvironmentResponse: Shape = Shape::new(
    "EnvironmentResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Variables", &EnvironmentVariables),
        Member::new("Error", &EnvironmentError),
    ])),
);

pub(super) static EnvironmentVariableName: Shape =
    Shape::new("EnvironmentVariableName", Kind::String(&[])).pattern("[a-zA-Z]([a-zA-Z0-9_])+").sensitive();

pub(super) static EnvironmentVariableValue: Shape =
    Shape::new("EnvironmentVariableValue", Kind::String(&[])).sensitive();

pub(super) static EnvironmentVariables: Shape = Shape::new(
    "EnvironmentVariables",
    Kind::Map(&Member::new("key", &EnvironmentVariableName), &Member::new("value", &EnvironmentVariableValue), false),
)
.sensitive();

pub(super) static EphemeralStorage: Shape = Shape::new(
    "EphemeralStorage",
    Kind::Structure(&Structure::new(&[Member::new("Size", &EphemeralStorageSize).required()])),
);

pub(super) static EphemeralStorageSize: Shape =
    Shape::new("EphemeralStorageSize", Kind::Integer).min(512.0).max(32768.0);

pub(super) static ErrorData: Shape = Shape::new("ErrorData", Kind::String(&[])).sensitive();

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[])).sensitive();

pub(super) static ErrorObject: Shape = Shape::new(
    "ErrorObject",
    Kind::Structure(&Structure::new(&[
        Member::new("ErrorMessage", &ErrorMessage),
        Member::new("ErrorType", &ErrorType),
        Member::new("ErrorData", &ErrorData),
        Member::new("StackTrace", &StackTraceEntries),
    ])),
);

pub(super) static ErrorType: Shape = Shape::new("ErrorType", Kind::String(&[])).sensitive();

pub(super) static Event: Shape = Shape::new(
    "Event",
    Kind::Structure(&Structure::new(&[
        Member::new("EventType", &EventType),
        Member::new("SubType", &OperationSubType),
        Member::new("EventId", &EventId),
        Member::new("Id", &OperationId),
        Member::new("Name", &OperationName),
        Member::new("EventTimestamp", &ExecutionTimestamp),
        Member::new("ParentId", &OperationId),
        Member::new("ExecutionStartedDetails", &ExecutionStartedDetails),
        Member::new("ExecutionSucceededDetails", &ExecutionSucceededDetails),
        Member::new("ExecutionFailedDetails", &ExecutionFailedDetails),
        Member::new("ExecutionTimedOutDetails", &ExecutionTimedOutDetails),
        Member::new("ExecutionStoppedDetails", &ExecutionStoppedDetails),
        Member::new("ContextStartedDetails", &ContextStartedDetails),
        Member::new("ContextSucceededDetails", &ContextSucceededDetails),
        Member::new("ContextFailedDetails", &ContextFailedDetails),
        Member::new("WaitStartedDetails", &WaitStartedDetails),
        Member::new("WaitSucceededDetails", &WaitSucceededDetails),
        Member::new("WaitCancelledDetails", &WaitCancelledDetails),
        Member::new("StepStartedDetails", &StepStartedDetails),
        Member::new("StepSucceededDetails", &StepSucceededDetails),
        Member::new("StepFailedDetails", &StepFailedDetails),
        Member::new("ChainedInvokeStartedDetails", &ChainedInvokeStartedDetails),
        Member::new("ChainedInvokeSucceededDetails", &ChainedInvokeSucceededDetails),
        Member::new("ChainedInvokeFailedDetails", &ChainedInvokeFailedDetails),
        Member::new("ChainedInvokeTimedOutDetails", &ChainedInvokeTimedOutDetails),
        Member::new("ChainedInvokeStoppedDetails", &ChainedInvokeStoppedDetails),
        Member::new("CallbackStartedDetails", &CallbackStartedDetails),
        Member::new("CallbackSucceededDetails", &CallbackSucceededDetails),
        Member::new("CallbackFailedDetails", &CallbackFailedDetails),
        Member::new("CallbackTimedOutDetails", &CallbackTimedOutDetails),
        Member::new("InvocationCompletedDetails", &InvocationCompletedDetails),
        Member::new("ExecutionPausedDetails", &ExecutionPausedDetails),
        Member::new("ExecutionResumedDetails", &ExecutionResumedDetails),
    ])),
);

pub(super) static EventError: Shape = Shape::new(
    "EventError",
    Kind::Structure(&Structure::new(&[Member::new("Payload", &ErrorObject), Member::new("Truncated", &Truncated)])),
);

pub(super) static EventId: Shape = Shape::new("EventId", Kind::Integer).min(1.0);

pub(super) static EventInput: Shape = Shape::new(
    "EventInput",
    Kind::Structure(&Structure::new(&[Member::new("Payload", &InputPayload), Member::new("Truncated", &Truncated)])),
);

pub(super) static EventPauseReason: Shape = Shape::new(
    "EventPauseReason",
    Kind::Structure(&Structure::new(&[Member::new("Payload", &PauseReason), Member::new("Truncated", &Truncated)])),
);

pub(super) static EventResult: Shape = Shape::new(
    "EventResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Payload", &OperationPayload),
        Member::new("Truncated", &Truncated),
    ])),
);

pub(super) static EventResumeReason: Shape = Shape::new(
    "EventResumeReason",
    Kind::Structure(&Structure::new(&[Member::new("Payload", &ResumeReason), Member::new("Truncated", &Truncated)])),
);

pub(super) static EventSourceMappingArn: Shape = Shape::new("EventSourceMappingArn", Kind::String(&[])).min(85.0).max(120.0).pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

pub(super) static EventSourceMappingConfiguration: Shape = Shape::new(
    "EventSourceMappingConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("UUID", &UUIDString),
        Member::new("StartingPosition", &EventSourcePosition),
        Member::new("StartingPositionTimestamp", &Date),
        Member::new("BatchSize", &BatchSize),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
        Member::new("ParallelizationFactor", &ParallelizationFactor),
        Member::new("EventSourceArn", &Arn),
        Member::new("FilterCriteria", &FilterCriteria),
        Member::new("FilterCriteriaError", &FilterCriteriaError),
        Member::new("KMSKeyArn", &KMSKeyArn),
        Member::new("MetricsConfig", &EventSourceMappingMetricsConfig),
        Member::new("LoggingConfig", &EventSourceMappingLoggingConfig),
        Member::new("ScalingConfig", &ScalingConfig),
        Member::new("FunctionArn", &FunctionArn),
        Member::new("LastModified", &Date),
        Member::new("LastProcessingResult", &String),
        Member::new("State", &String),
        Member::new("StateTransitionReason", &String),
        Member::new("DestinationConfig", &DestinationConfig),
        Member::new("Topics", &Topics),
        Member::new("Queues", &Queues),
        Member::new("SourceAccessConfigurations", &SourceAccessConfigurations),
        Member::new("SelfManagedEventSource", &SelfManagedEventSource),
        Member::new("MaximumRecordAgeInSeconds", &MaximumRecordAgeInSeconds),
        Member::new("BisectBatchOnFunctionError", &BisectBatchOnFunctionError),
        Member::new("MaximumRetryAttempts", &MaximumRetryAttemptsEventSourceMapping),
        Member::new("TumblingWindowInSeconds", &TumblingWindowInSeconds),
        Member::new("FunctionResponseTypes", &FunctionResponseTypeList),
        Member::new("AmazonManagedKafkaEventSourceConfig", &AmazonManagedKafkaEventSourceConfig),
        Member::new("SelfManagedKafkaEventSourceConfig", &SelfManagedKafkaEventSourceConfig),
        Member::new("DocumentDBEventSourceConfig", &DocumentDBEventSourceConfig),
        Member::new("EventSourceMappingArn", &EventSourceMappingArn),
        Member::new("ProvisionedPollerConfig", &ProvisionedPollerConfig),
    ])),
);

pub(super) static EventSourceMappingLoggingConfig: Shape = Shape::new(
    "EventSourceMappingLoggingConfig",
    Kind::Structure(&Structure::new(&[Member::new("SystemLogLevel", &EventSourceMappingSystemLogLevel)])),
);

pub(super) static EventSourceMappingMetric: Shape =
    Shape::new("EventSourceMappingMetric", Kind::String(&["EventCount", "ErrorCount", "KafkaMetrics"]));

pub(super) static EventSourceMappingMetricList: Shape =
    Shape::new("EventSourceMappingMetricList", Kind::List(&Member::new("member", &EventSourceMappingMetric), false))
        .min(0.0)
        .max(3.0);

pub(super) static EventSourceMappingMetricsConfig: Shape = Shape::new(
    "EventSourceMappingMetricsConfig",
    Kind::Structure(&Structure::new(&[Member::new("Metrics", &EventSourceMappingMetricList)])),
);

pub(super) static EventSourceMappingSystemLogLevel: Shape =
    Shape::new("EventSourceMappingSystemLogLevel", Kind::String(&["DEBUG", "INFO", "WARN"]));

pub(super) static EventSourceMappingsList: Shape =
    Shape::new("EventSourceMappingsList", Kind::List(&Member::new("member", &EventSourceMappingConfiguration), false));

pub(super) static EventSourcePosition: Shape =
    Shape::new("EventSourcePosition", Kind::String(&["LATEST", "AT_TIMESTAMP", "TRIM_HORIZON"]));

pub(super) static EventSourceToken: Shape =
    Shape::new("EventSourceToken", Kind::String(&[])).min(0.0).max(256.0).pattern("[a-zA-Z0-9._\\-]+");

pub(super) static EventType: Shape = Shape::new(
    "EventType",
    Kind::String(&[
        "ExecutionStarted",
        "ExecutionSucceeded",
        "ExecutionFailed",
        "ExecutionTimedOut",
        "ExecutionStopped",
        "ContextStarted",
        "ContextSucceeded",
        "ContextFailed",
        "WaitStarted",
        "WaitSucceeded",
        "WaitCancelled",
        "StepStarted",
        "StepSucceeded",
        "StepFailed",
        "ChainedInvokeStarted",
        "ChainedInvokeSucceeded",
        "ChainedInvokeFailed",
        "ChainedInvokeTimedOut",
        "ChainedInvokeStopped",
        "CallbackStarted",
        "CallbackSucceeded",
        "CallbackFailed",
        "CallbackTimedOut",
        "InvocationCompleted",
        "ExecutionPaused",
        "ExecutionResumed",
    ]),
);

pub(super) static Events: Shape = Shape::new("Events", Kind::List(&Member::new("member", &Event), false));

pub(super) static Execution: Shape = Shape::new(
    "Execution",
    Kind::Structure(&Structure::new(&[
        Member::new("DurableExecutionArn", &DurableExecutionArn).required(),
        Member::new("DurableExecutionName", &DurableExecutionName).required(),
        Member::new("FunctionArn", &NameSpacedFunctionArn).required(),
        Member::new("Status", &ExecutionStatus).required(),
        Member::new("StartTimestamp", &ExecutionTimestamp).required(),
        Member::new("EndTimestamp", &ExecutionTimestamp),
        Member::new("KMSKeyArn", &KMSKeyArn),
    ])),
);

pub(super) static ExecutionDataIncluded: Shape = Shape::new("ExecutionDataIncluded", Kind::Boolean);

pub(super) static ExecutionDetails: Shape =
    Shape::new("ExecutionDetails", Kind::Structure(&Structure::new(&[Member::new("InputPayload", &InputPayload)])));

pub(super) static ExecutionEnvironmentMemoryGiBPerVCpu: Shape =
    Shape::new("ExecutionEnvironmentMemoryGiBPerVCpu", Kind::Double).min(2.0).max(8.0);

pub(super) static ExecutionFailedDetails: Shape = Shape::new(
    "ExecutionFailedDetails",
    Kind::Structure(&Structure::new(&[Member::new("Error", &EventError).required()])),
);

pub(super) static ExecutionPausedDetails: Shape = Shape::new(
    "ExecutionPausedDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("PauseRequestTimestamp", &ExecutionTimestamp).required(),
        Member::new("Reason", &EventPauseReason),
        Member::new("ExecutionTimeoutPaused", &ExecutionTimeoutPaused).required(),
    ])),
);

pub(super) static ExecutionResumedDetails: Shape = Shape::new(
    "ExecutionResumedDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("ResumeRequestTimestamp", &ExecutionTimestamp).required(),
        Member::new("Reason", &EventResumeReason),
    ])),
);

pub(super) static ExecutionStartedDetails: Shape = Shape::new(
    "ExecutionStartedDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("Input", &EventInput).required(),
        Member::new("ExecutionTimeout", &DurationSeconds).required(),
    ])),
);

pub(super) static ExecutionStatus: Shape = Shape::new(
    "ExecutionStatus",
    Kind::String(&["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "STOPPED", "DELETING", "PAUSING", "PAUSED"]),
);

pub(super) static ExecutionStatusList: Shape =
    Shape::new("ExecutionStatusList", Kind::List(&Member::new("member", &ExecutionStatus), false)).min(1.0).max(10.0);

pub(super) static ExecutionStoppedDetails: Shape = Shape::new(
    "ExecutionStoppedDetails",
    Kind::Structure(&Structure::new(&[Member::new("Error", &EventError).required()])),
);

pub(super) static ExecutionSucceededDetails: Shape = Shape::new(
    "ExecutionSucceededDetails",
    Kind::Structure(&Structure::new(&[Member::new("Result", &EventResult).required()])),
);

pub(super) static ExecutionTimedOutDetails: Shape =
    Shape::new("ExecutionTimedOutDetails", Kind::Structure(&Structure::new(&[Member::new("Error", &EventError)])));

pub(super) static ExecutionTimeout: Shape = Shape::new("ExecutionTimeout", Kind::Integer).min(1.0).max(31622400.0);

pub(super) static ExecutionTimeoutPaused: Shape = Shape::new("ExecutionTimeoutPaused", Kind::Boolean);

pub(super) static ExecutionTimestamp: Shape = Shape::new("ExecutionTimestamp", Kind::Timestamp(None));

pub(super) static FileSystemArn: Shape = Shape::new("FileSystemArn", Kind::String(&[])).min(0.0).max(256.0).pattern("arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}");

pub(super) static FileSystemConfig: Shape = Shape::new(
    "FileSystemConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &FileSystemArn).required(),
        Member::new("LocalMountPath", &LocalMountPath).required(),
        Member::new("S3FilesConfig", &S3FilesConfig),
    ])),
);

pub(super) static FileSystemConfigList: Shape =
    Shape::new("FileSystemConfigList", Kind::List(&Member::new("member", &FileSystemConfig), false)).min(0.0).max(1.0);

pub(super) static Filter: Shape =
    Shape::new("Filter", Kind::Structure(&Structure::new(&[Member::new("Pattern", &Pattern)])));

pub(super) static FilterCriteria: Shape =
    Shape::new("FilterCriteria", Kind::Structure(&Structure::new(&[Member::new("Filters", &FilterList)])));

pub(super) static FilterCriteriaError: Shape = Shape::new(
    "FilterCriteriaError",
    Kind::Structure(&Structure::new(&[
        Member::new("ErrorCode", &FilterCriteriaErrorCode),
        Member::new("Message", &FilterCriteriaErrorMessage),
    ])),
);

pub(super) static FilterCriteriaErrorCode: Shape =
    Shape::new("FilterCriteriaErrorCode", Kind::String(&[])).min(10.0).max(50.0).pattern("[A-Za-z]+Exception");

pub(super) static FilterCriteriaErrorMessage: Shape =
    Shape::new("FilterCriteriaErrorMessage", Kind::String(&[])).min(10.0).max(2048.0).pattern(".*");

pub(super) static FilterList: Shape = Shape::new("FilterList", Kind::List(&Member::new("member", &Filter), false));

pub(super) static FullDocument: Shape = Shape::new("FullDocument", Kind::String(&["UpdateLookup", "Default"]));

pub(super) static FunctionArn: Shape = Shape::new("FunctionArn", Kind::String(&[])).min(0.0).max(10000.0).pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?");

pub(super) static FunctionArnList: Shape =
    Shape::new("FunctionArnList", Kind::List(&Member::new("member", &FunctionArn), false));

pub(super) static FunctionCode: Shape = Shape::new(
    "FunctionCode",
    Kind::Structure(&Structure::new(&[
        Member::new("ZipFile", &Blob),
        Member::new("S3Bucket", &S3Bucket),
        Member::new("S3Key", &S3Key),
        Member::new("S3ObjectVersion", &S3ObjectVersion),
        Member::new("S3ObjectStorageMode", &S3ObjectStorageMode),
        Member::new("ImageUri", &String),
        Member::new("SourceKMSKeyArn", &KMSKeyArn),
    ])),
);

pub(super) static FunctionCodeLocation: Shape = Shape::new(
    "FunctionCodeLocation",
    Kind::Structure(&Structure::new(&[
        Member::new("RepositoryType", &String),
        Member::new("Location", &SensitiveStringOnServerOnly),
        Member::new("ImageUri", &String),
        Member::new("ResolvedImageUri", &String),
        Member::new("ResolvedS3Object", &ResolvedS3Object),
        Member::new("SourceKMSKeyArn", &KMSKeyArn),
        Member::new("Error", &FunctionCodeLocationError),
    ])),
);

pub(super) static FunctionCodeLocationError: Shape = Shape::new(
    "FunctionCodeLocationError",
    Kind::Structure(&Structure::new(&[Member::new("ErrorCode", &String), Member::new("Message", &SensitiveString)])),
);

pub(super) static FunctionConfiguration: Shape = Shape::new(
    "FunctionConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName),
        Member::new("FunctionArn", &NameSpacedFunctionArn),
        Member::new("Runtime", &Runtime),
        Member::new("Role", &RoleArn),
        Member::new("Handler", &Handler),
        Member::new("CodeSize", &Long),
        Member::new("Description", &Description),
        Member::new("Timeout", &Timeout),
        Member::new("MemorySize", &MemorySize),
        Member::new("LastModified", &Timestamp),
        Member::new("CodeSha256", &String),
        Member::new("Version", &Version),
        Member::new("VpcConfig", &VpcConfigResponse),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("Environment", &EnvironmentResponse),
        Member::new("KMSKeyArn", &KMSKeyArn),
        Member::new("TracingConfig", &TracingConfigResponse),
        Member::new("MasterArn", &FunctionArn),
        Member::new("RevisionId", &String),
        Member::new("Layers", &LayersReferenceList),
        Member::new("State", &State),
        Member::new("StateReason", &StateReason),
        Member::new("StateReasonCode", &StateReasonCode),
        Member::new("LastUpdateStatus", &LastUpdateStatus),
        Member::new("LastUpdateStatusReason", &LastUpdateStatusReason),
        Member::new("LastUpdateStatusReasonCode", &LastUpdateStatusReasonCode),
        Member::new("FileSystemConfigs", &FileSystemConfigList),
        Member::new("SigningProfileVersionArn", &Arn),
        Member::new("SigningJobArn", &Arn),
        Member::new("PackageType", &PackageType),
        Member::new("ImageConfigResponse", &ImageConfigResponse),
        Member::new("Architectures", &ArchitecturesList),
        Member::new("EphemeralStorage", &EphemeralStorage),
        Member::new("SnapStart", &SnapStartResponse),
        Member::new("RuntimeVersionConfig", &RuntimeVersionConfig),
        Member::new("LoggingConfig", &LoggingConfig),
        Member::new("TenancyConfig", &TenancyConfig),
        Member::new("CapacityProviderConfig", &CapacityProviderConfig),
        Member::new("ConfigSha256", &String),
        Member::new("DurableConfig", &DurableConfig),
        Member::new("RuntimeConfig", &FunctionRuntimeConfig),
        Member::new("AcceleratorConfig", &AcceleratorConfig),
    ])),
);

pub(super) static FunctionEventInvokeConfig: Shape = Shape::new(
    "FunctionEventInvokeConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("LastModified", &Date),
        Member::new("FunctionArn", &FunctionArn),
        Member::new("MaximumRetryAttempts", &MaximumRetryAttempts),
        Member::new("MaximumEventAgeInSeconds", &MaximumEventAgeInSeconds),
        Member::new("DestinationConfig", &DestinationConfig),
    ])),
);

pub(super) static FunctionEventInvokeConfigList: Shape =
    Shape::new("FunctionEventInvokeConfigList", Kind::List(&Member::new("member", &FunctionEventInvokeConfig), false));

pub(super) static FunctionList: Shape =
    Shape::new("FunctionList", Kind::List(&Member::new("member", &FunctionConfiguration), false));

pub(super) static FunctionName: Shape = Shape::new("FunctionName", Kind::String(&[])).min(1.0).max(140.0).pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?");

pub(super) static FunctionResponseType: Shape =
    Shape::new("FunctionResponseType", Kind::String(&["ReportBatchItemFailures"]));

pub(super) static FunctionResponseTypeList: Shape =
    Shape::new("FunctionResponseTypeList", Kind::List(&Member::new("member", &FunctionResponseType), false))
        .min(0.0)
        .max(1.0);

pub(super) static FunctionRuntimeAlias: Shape =
    Shape::new("FunctionRuntimeAlias", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static FunctionRuntimeArn: Shape = Shape::new("FunctionRuntimeArn", Kind::String(&[]))
    .min(48.0)
    .max(2048.0)
    .pattern("arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:runtime/.+");

pub(super) static FunctionRuntimeConfig: Shape = Shape::new(
    "FunctionRuntimeConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("RuntimeArn", &FunctionRuntimeArn).required(),
        Member::new("RuntimeAlias", &FunctionRuntimeAlias).required(),
    ])),
);

pub(super) static FunctionScalingConfig: Shape = Shape::new(
    "FunctionScalingConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("MinExecutionEnvironments", &FunctionScalingConfigExecutionEnvironments),
        Member::new("MaxExecutionEnvironments", &FunctionScalingConfigExecutionEnvironments),
    ])),
);

pub(super) static FunctionScalingConfigExecutionEnvironments: Shape =
    Shape::new("FunctionScalingConfigExecutionEnvironments", Kind::Integer).min(0.0).max(15000.0);

pub(super) static FunctionUrl: Shape = Shape::new("FunctionUrl", Kind::String(&[])).min(40.0).max(100.0);

pub(super) static FunctionUrlAuthType: Shape = Shape::new("FunctionUrlAuthType", Kind::String(&["NONE", "AWS_IAM"]));

pub(super) static FunctionUrlConfig: Shape = Shape::new(
    "FunctionUrlConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionUrl", &FunctionUrl).required(),
        Member::new("FunctionArn", &FunctionArn).required(),
        Member::new("CreationTime", &Timestamp).required(),
        Member::new("LastModifiedTime", &Timestamp).required(),
        Member::new("Cors", &Cors),
        Member::new("AuthType", &FunctionUrlAuthType).required(),
        Member::new("InvokeMode", &InvokeMode),
    ])),
);

pub(super) static FunctionUrlConfigList: Shape =
    Shape::new("FunctionUrlConfigList", Kind::List(&Member::new("member", &FunctionUrlConfig), false));

pub(super) static FunctionUrlFunctionName: Shape = Shape::new("FunctionUrlFunctionName", Kind::String(&[])).min(1.0).max(140.0).pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]{1,64})(:((?!\\d+$)[0-9a-zA-Z-_]+))?");

pub(super) static FunctionUrlQualifier: Shape =
    Shape::new("FunctionUrlQualifier", Kind::String(&[])).min(1.0).max(128.0).pattern("((?!^\\d+$)^[0-9a-zA-Z-_]+$)");

pub(super) static FunctionVersion: Shape = Shape::new("FunctionVersion", Kind::String(&["ALL"]));

pub(super) static FunctionVersionLatestPublished: Shape =
    Shape::new("FunctionVersionLatestPublished", Kind::String(&["LATEST_PUBLISHED"]));

pub(super) static FunctionVersionsByCapacityProviderList: Shape = Shape::new(
    "FunctionVersionsByCapacityProviderList",
    Kind::List(&Member::new("member", &FunctionVersionsByCapacityProviderListItem), false),
)
.min(0.0)
.max(50.0);

pub(super) static FunctionVersionsByCapacityProviderListItem: Shape = Shape::new(
    "FunctionVersionsByCapacityProviderListItem",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionArn", &NameSpacedFunctionArn).required(),
        Member::new("State", &State).required(),
    ])),
);

pub(super) static FunctionVersionsPerCapacityProviderLimitExceededException: Shape = Shape::new(
    "FunctionVersionsPerCapacityProviderLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "FunctionVersionsPerCapacityProviderLimitExceededException",
        400,
        true,
    )),
);

pub(super) static GetAccountSettingsRequest: Shape =
    Shape::new("GetAccountSettingsRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static GetAccountSettingsResponse: Shape = Shape::new(
    "GetAccountSettingsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountLimit", &AccountLimit),
        Member::new("AccountUsage", &AccountUsage),
    ])),
);

pub(super) static GetAliasRequest: Shape = Shape::new(
    "GetAliasRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Name", &Alias).at(Location::Uri, "Name").required(),
    ])),
);

pub(super) static GetCapacityProviderRequest: Shape = Shape::new(
    "GetCapacityProviderRequest",
    Kind::Structure(&Structure::new(&[Member::new("CapacityProviderName", &CapacityProviderName)
        .at(Location::Uri, "CapacityProviderName")
        .required()])),
);

pub(super) static GetCapacityProviderResponse: Shape = Shape::new(
    "GetCapacityProviderResponse",
    Kind::Structure(&Structure::new(&[Member::new("CapacityProvider", &CapacityProvider).required()])),
);

pub(super) static GetCodeSigningConfigRequest: Shape = Shape::new(
    "GetCodeSigningConfigRequest",
    Kind::Structure(&Structure::new(&[Member::new("CodeSigningConfigArn", &CodeSigningConfigArn)
        .at(Location::Uri, "CodeSigningConfigArn")
        .required()])),
);

pub(super) static GetCodeSigningConfigResponse: Shape = Shape::new(
    "GetCodeSigningConfigResponse",
    Kind::Structure(&Structure::new(&[Member::new("CodeSigningConfig", &CodeSigningConfig).required()])),
);

pub(super) static GetDurableExecutionHistoryRequest: Shape = Shape::new(
    "GetDurableExecutionHistoryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DurableExecutionArn", &DurableExecutionArn).at(Location::Uri, "DurableExecutionArn").required(),
        Member::new("IncludeExecutionData", &IncludeExecutionData).at(Location::Query, "IncludeExecutionData"),
        Member::new("MaxItems", &ItemCount).at(Location::Query, "MaxItems"),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("ReverseOrder", &ReverseOrder).at(Location::Query, "ReverseOrder"),
    ])),
);

pub(super) static GetDurableExecutionHistoryResponse: Shape = Shape::new(
    "GetDurableExecutionHistoryResponse",
    Kind::Structure(&Structure::new(&[Member::new("Events", &Events).required(), Member::new("NextMarker", &String)])),
);

pub(super) static GetDurableExecutionRequest: Shape = Shape::new(
    "GetDurableExecutionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DurableExecutionArn", &DurableExecutionArn).at(Location::Uri, "DurableExecutionArn").required(),
        Member::new("IncludeExecutionData", &IncludeExecutionData).at(Location::Query, "IncludeExecutionData"),
    ])),
);

pub(super) static GetDurableExecutionResponse: Shape = Shape::new(
    "GetDurableExecutionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("DurableExecutionArn", &DurableExecutionArn).required(),
        Member::new("DurableExecutionName", &DurableExecutionName).required(),
        Member::new("FunctionArn", &NameSpacedFunctionArn).required(),
        Member::new("InputPayload", &InputPayload),
        Member::new("Result", &OutputPayload),
        Member::new("Error", &ErrorObject),
        Member::new("StartTimestamp", &ExecutionTimestamp).required(),
        Member::new("Status", &ExecutionStatus).required(),
        Member::new("EndTimestamp", &ExecutionTimestamp),
        Member::new("Version", &VersionWithLatestPublished),
        Member::new("TraceHeader", &TraceHeader),
        Member::new("ExecutionDataIncluded", &ExecutionDataIncluded),
        Member::new("DurableConfig", &DurableConfig),
        Member::new("PauseDetails", &PauseDetails),
        Member::new("ExpectedExecutionTimeoutTimestamp", &ExecutionTimestamp),
    ])),
);

pub(super) static GetDurableExecutionStateRequest: Shape = Shape::new(
    "GetDurableExecutionStateRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DurableExecutionArn", &DurableExecutionArn).at(Location::Uri, "DurableExecutionArn").required(),
        Member::new("CheckpointToken", &CheckpointToken).at(Location::Query, "CheckpointToken").required(),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &ItemCount).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static GetDurableExecutionStateResponse: Shape = Shape::new(
    "GetDurableExecutionStateResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Operations", &Operations).required(),
        Member::new("NextMarker", &String),
    ])),
);

pub(super) static GetEventSourceMappingRequest: Shape = Shape::new(
    "GetEventSourceMappingRequest",
    Kind::Structure(&Structure::new(&[Member::new("UUID", &UUIDString).at(Location::Uri, "UUID").required()])),
);

pub(super) static GetFunctionCodeSigningConfigRequest: Shape = Shape::new(
    "GetFunctionCodeSigningConfigRequest",
    Kind::Structure(&Structure::new(&[Member::new("FunctionName", &NamespacedFunctionName)
        .at(Location::Uri, "FunctionName")
        .required()])),
);

pub(super) static GetFunctionCodeSigningConfigResponse: Shape = Shape::new(
    "GetFunctionCodeSigningConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("CodeSigningConfigArn", &CodeSigningConfigArn),
        Member::new("FunctionName", &FunctionName),
    ])),
);

pub(super) static GetFunctionConcurrencyRequest: Shape = Shape::new(
    "GetFunctionConcurrencyRequest",
    Kind::Structure(&Structure::new(&[Member::new("FunctionName", &FunctionName)
        .at(Location::Uri, "FunctionName")
        .required()])),
);

pub(super) static GetFunctionConcurrencyResponse: Shape = Shape::new(
    "GetFunctionConcurrencyResponse",
    Kind::Structure(&Structure::new(&[Member::new("ReservedConcurrentExecutions", &ReservedConcurrentExecutions)])),
);

pub(super) static GetFunctionConfigurationRequest: Shape = Shape::new(
    "GetFunctionConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
    ])),
);

pub(super) static GetFunctionEventInvokeConfigRequest: Shape = Shape::new(
    "GetFunctionEventInvokeConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
    ])),
);

pub(super) static GetFunctionRecursionConfigRequest: Shape = Shape::new(
    "GetFunctionRecursionConfigRequest",
    Kind::Structure(&Structure::new(&[Member::new("FunctionName", &UnqualifiedFunctionName)
        .at(Location::Uri, "FunctionName")
        .required()])),
);

pub(super) static GetFunctionRecursionConfigResponse: Shape = Shape::new(
    "GetFunctionRecursionConfigResponse",
    Kind::Structure(&Structure::new(&[Member::new("RecursiveLoop", &RecursiveLoop)])),
);

pub(super) static GetFunctionRequest: Shape = Shape::new(
    "GetFunctionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
    ])),
);

pub(super) static GetFunctionResponse: Shape = Shape::new(
    "GetFunctionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Configuration", &FunctionConfiguration),
        Member::new("Code", &FunctionCodeLocation),
        Member::new("Tags", &Tags),
        Member::new("TagsError", &TagsError),
        Member::new("Concurrency", &Concurrency),
    ])),
);

pub(super) static GetFunctionScalingConfigRequest: Shape = Shape::new(
    "GetFunctionScalingConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &UnqualifiedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &PublishedFunctionQualifier).at(Location::Query, "Qualifier").required(),
    ])),
);

pub(super) static GetFunctionScalingConfigResponse: Shape = Shape::new(
    "GetFunctionScalingConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionArn", &FunctionArn),
        Member::new("AppliedFunctionScalingConfig", &FunctionScalingConfig),
        Member::new("RequestedFunctionScalingConfig", &FunctionScalingConfig),
    ])),
);

pub(super) static GetFunctionUrlConfigRequest: Shape = Shape::new(
    "GetFunctionUrlConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionUrlFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &FunctionUrlQualifier).at(Location::Query, "Qualifier"),
    ])),
);

pub(super) static GetFunctionUrlConfigResponse: Shape = Shape::new(
    "GetFunctionUrlConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionUrl", &FunctionUrl).required(),
        Member::new("FunctionArn", &FunctionArn).required(),
        Member::new("AuthType", &FunctionUrlAuthType).required(),
        Member::new("Cors", &Cors),
        Member::new("CreationTime", &Timestamp).required(),
        Member::new("LastModifiedTime", &Timestamp).required(),
        Member::new("InvokeMode", &InvokeMode),
    ])),
);

pub(super) static GetLayerVersionByArnRequest: Shape = Shape::new(
    "GetLayerVersionByArnRequest",
    Kind::Structure(&Structure::new(&[Member::new("Arn", &LayerVersionArn).at(Location::Query, "Arn").required()])),
);

pub(super) static GetLayerVersionPolicyRequest: Shape = Shape::new(
    "GetLayerVersionPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("LayerName", &LayerNameOrArn).at(Location::Uri, "LayerName").required(),
        Member::new("VersionNumber", &LayerVersionNumber).at(Location::Uri, "VersionNumber").required(),
    ])),
);

pub(super) static GetLayerVersionPolicyResponse: Shape = Shape::new(
    "GetLayerVersionPolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("Policy", &String), Member::new("RevisionId", &String)])),
);

pub(super) static GetLayerVersionRequest: Shape = Shape::new(
    "GetLayerVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("LayerName", &LayerNameOrArn).at(Location::Uri, "LayerName").required(),
        Member::new("VersionNumber", &LayerVersionNumber).at(Location::Uri, "VersionNumber").required(),
    ])),
);

pub(super) static GetLayerVersionResponse: Shape = Shape::new(
    "GetLayerVersionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Content", &LayerVersionContentOutput),
        Member::new("LayerArn", &LayerArn),
        Member::new("LayerVersionArn", &LayerVersionArn),
        Member::new("Description", &Description),
        Member::new("CreatedDate", &Timestamp),
        Member::new("Version", &LayerVersionNumber),
        Member::new("CompatibleArchitectures", &CompatibleArchitectures),
        Member::new("CompatibleRuntimes", &CompatibleRuntimes),
        Member::new("LicenseInfo", &LicenseInfo),
    ])),
);

pub(super) static GetPolicyRequest: Shape = Shape::new(
    "GetPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
    ])),
);

pub(super) static GetPolicyResponse: Shape = Shape::new(
    "GetPolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("Policy", &String), Member::new("RevisionId", &String)])),
);

pub(super) static GetProvisionedConcurrencyConfigRequest: Shape = Shape::new(
    "GetProvisionedConcurrencyConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &Qualifier).at(Location::Query, "Qualifier").required(),
    ])),
);

pub(super) static GetProvisionedConcurrencyConfigResponse: Shape = Shape::new(
    "GetProvisionedConcurrencyConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("RequestedProvisionedConcurrentExecutions", &PositiveInteger),
        Member::new("AvailableProvisionedConcurrentExecutions", &NonNegativeInteger),
        Member::new("AllocatedProvisionedConcurrentExecutions", &NonNegativeInteger),
        Member::new("Status", &ProvisionedConcurrencyStatusEnum),
        Member::new("StatusReason", &String),
        Member::new("LastModified", &Timestamp),
    ])),
);

pub(super) static GetResourcePolicyRequest: Shape = Shape::new(
    "GetResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("ResourceArn", &PolicyResourceArn)
        .at(Location::Uri, "ResourceArn")
        .required()])),
);

pub(super) static GetResourcePolicyResponse: Shape = Shape::new(
    "GetResourcePolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("Policy", &ResourcePolicy), Member::new("RevisionId", &RevisionId)])),
);

pub(super) static GetRuntimeManagementConfigRequest: Shape = Shape::new(
    "GetRuntimeManagementConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
    ])),
);

pub(super) static GetRuntimeManagementConfigResponse: Shape = Shape::new(
    "GetRuntimeManagementConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("UpdateRuntimeOn", &UpdateRuntimeOn),
        Member::new("FunctionArn", &NameSpacedFunctionArn),
        Member::new("RuntimeVersionArn", &RuntimeVersionArn),
    ])),
);

pub(super) static Handler: Shape = Shape::new("Handler", Kind::String(&[])).min(0.0).max(128.0).pattern("[^\\s]+");

pub(super) static Header: Shape = Shape::new("Header", Kind::String(&[])).min(0.0).max(1024.0).pattern(".*");

pub(super) static HeadersList: Shape =
    Shape::new("HeadersList", Kind::List(&Member::new("member", &Header), false)).min(0.0).max(100.0);

pub(super) static HttpStatus: Shape = Shape::new("HttpStatus", Kind::Integer);

pub(super) static ImageConfig: Shape = Shape::new(
    "ImageConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("EntryPoint", &StringList),
        Member::new("Command", &StringList),
        Member::new("WorkingDirectory", &WorkingDirectory),
    ])),
);

pub(super) static ImageConfigError: Shape = Shape::new(
    "ImageConfigError",
    Kind::Structure(&Structure::new(&[Member::new("ErrorCode", &String), Member::new("Message", &SensitiveString)])),
);

pub(super) static ImageConfigResponse: Shape = Shape::new(
    "ImageConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ImageConfig", &ImageConfig),
        Member::new("Error", &ImageConfigError),
    ])),
);

pub(super) static IncludeExecutionData: Shape = Shape::new("IncludeExecutionData", Kind::Boolean);

pub(super) static InputPayload: Shape =
    Shape::new("InputPayload", Kind::String(&[])).min(0.0).max(6291456.0).sensitive();

pub(super) static InstanceRequirements: Shape = Shape::new(
    "InstanceRequirements",
    Kind::Structure(&Structure::new(&[
        Member::new("Architectures", &ArchitecturesList),
        Member::new("AllowedInstanceTypes", &InstanceTypeSet),
        Member::new("ExcludedInstanceTypes", &InstanceTypeSet),
    ])),
);

pub(super) static InstanceType: Shape =
    Shape::new("InstanceType", Kind::String(&[])).min(1.0).max(30.0).pattern("[a-zA-Z0-9\\.\\*\\-]+");

pub(super) static InstanceTypeSet: Shape =
    Shape::new("InstanceTypeSet", Kind::List(&Member::new("member", &InstanceType), false)).min(0.0).max(400.0);

pub(super) static Integer: Shape = Shape::new("Integer", Kind::Integer);

pub(super) static InvalidCodeSignatureException: Shape = Shape::new(
    "InvalidCodeSignatureException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "InvalidCodeSignatureException",
        400,
        true,
    )),
);

pub(super) static InvalidParameterValueException: Shape = Shape::new(
    "InvalidParameterValueException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "InvalidParameterValueException",
        400,
        true,
    )),
);

pub(super) static InvalidRequestContentException: Shape = Shape::new(
    "InvalidRequestContentException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "InvalidRequestContentException",
        400,
        true,
    )),
);

pub(super) static InvalidRuntimeException: Shape = Shape::new(
    "InvalidRuntimeException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "InvalidRuntimeException",
        502,
        false,
    )),
);

pub(super) static InvalidSecurityGroupIDException: Shape = Shape::new(
    "InvalidSecurityGroupIDException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "InvalidSecurityGroupIDException",
        502,
        false,
    )),
);

pub(super) static InvalidSubnetIDException: Shape = Shape::new(
    "InvalidSubnetIDException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "InvalidSubnetIDException",
        502,
        false,
    )),
);

pub(super) static InvalidZipFileException: Shape = Shape::new(
    "InvalidZipFileException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "InvalidZipFileException",
        502,
        false,
    )),
);

pub(super) static InvocationCompletedDetails: Shape = Shape::new(
    "InvocationCompletedDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("StartTimestamp", &ExecutionTimestamp).required(),
        Member::new("EndTimestamp", &ExecutionTimestamp).required(),
        Member::new("RequestId", &String).required(),
        Member::new("Error", &EventError),
    ])),
);

pub(super) static InvocationRequest: Shape = Shape::new(
    "InvocationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
            Member::new("InvocationType", &InvocationType).at(Location::Header, "X-Amz-Invocation-Type"),
            Member::new("LogType", &LogType).at(Location::Header, "X-Amz-Log-Type"),
            Member::new("ClientContext", &String).at(Location::Header, "X-Amz-Client-Context"),
            Member::new("DurableExecutionName", &DurableExecutionName)
                .at(Location::Header, "X-Amz-Durable-Execution-Name"),
            Member::new("Payload", &Blob),
            Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
            Member::new("TenantId", &TenantId).at(Location::Header, "X-Amz-Tenant-Id"),
        ])
        .payload("Payload"),
    ),
);

pub(super) static InvocationResponse: Shape = Shape::new(
    "InvocationResponse",
    Kind::Structure(
        &Structure::new(&[
            Member::new("StatusCode", &Integer).at(Location::StatusCode, "StatusCode"),
            Member::new("FunctionError", &String).at(Location::Header, "X-Amz-Function-Error"),
            Member::new("LogResult", &String).at(Location::Header, "X-Amz-Log-Result"),
            Member::new("Payload", &Blob),
            Member::new("ExecutedVersion", &Version).at(Location::Header, "X-Amz-Executed-Version"),
            Member::new("DurableExecutionArn", &DurableExecutionArn)
                .at(Location::Header, "X-Amz-Durable-Execution-Arn"),
        ])
        .payload("Payload"),
    ),
);

pub(super) static InvocationType: Shape =
    Shape::new("InvocationType", Kind::String(&["Event", "RequestResponse", "DryRun"]));

pub(super) static InvokeAsyncRequest: Shape = Shape::new(
    "InvokeAsyncRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
            Member::new("InvokeArgs", &BlobStream).required(),
        ])
        .payload("InvokeArgs"),
    ),
);

pub(super) static InvokeAsyncResponse: Shape = Shape::new(
    "InvokeAsyncResponse",
    Kind::Structure(&Structure::new(&[Member::new("Status", &HttpStatus).at(Location::StatusCode, "Status")])),
);

pub(super) static InvokeMode: Shape = Shape::new("InvokeMode", Kind::String(&["BUFFERED", "RESPONSE_STREAM"]));

pub(super) static InvokeResponseStreamUpdate: Shape = Shape::new(
    "InvokeResponseStreamUpdate",
    Kind::Structure(&Structure::new(&[Member::new("Payload", &Blob).event_payload()])),
);

pub(super) static InvokeWithResponseStreamCompleteEvent: Shape = Shape::new(
    "InvokeWithResponseStreamCompleteEvent",
    Kind::Structure(&Structure::new(&[
        Member::new("ErrorCode", &String),
        Member::new("ErrorDetails", &String),
        Member::new("LogResult", &String),
    ])),
);

pub(super) static InvokeWithResponseStreamRequest: Shape = Shape::new(
    "InvokeWithResponseStreamRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
            Member::new("LogType", &LogType).at(Location::Header, "X-Amz-Log-Type"),
            Member::new("ClientContext", &String).at(Location::Header, "X-Amz-Client-Context"),
            Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
            Member::new("Payload", &Blob),
            Member::new("TenantId", &TenantId).at(Location::Header, "X-Amz-Tenant-Id"),
            Member::new("InvocationType", &ResponseStreamingInvocationType)
                .at(Location::Header, "X-Amz-Invocation-Type"),
        ])
        .payload("Payload"),
    ),
);

pub(super) static InvokeWithResponseStreamResponse: Shape = Shape::new(
    "InvokeWithResponseStreamResponse",
    Kind::Structure(
        &Structure::new(&[
            Member::new("StatusCode", &Integer).at(Location::StatusCode, "StatusCode"),
            Member::new("ExecutedVersion", &Version).at(Location::Header, "X-Amz-Executed-Version"),
            Member::new("EventStream", &InvokeWithResponseStreamResponseEvent),
            Member::new("ResponseStreamContentType", &String).at(Location::Header, "Content-Type"),
        ])
        .payload("EventStream"),
    ),
);

pub(super) static InvokeWithResponseStreamResponseEvent: Shape = Shape::new(
    "InvokeWithResponseStreamResponseEvent",
    Kind::Structure(
        &Structure::new(&[
            Member::new("PayloadChunk", &InvokeResponseStreamUpdate),
            Member::new("InvokeComplete", &InvokeWithResponseStreamCompleteEvent),
        ])
        .eventstream(),
    ),
);

pub(super) static InvokedViaFunctionUrl: Shape = Shape::new("InvokedViaFunctionUrl", Kind::Boolean);

pub(super) static ItemCount: Shape = Shape::new("ItemCount", Kind::Integer).min(0.0).max(1000.0);

pub(super) static KMSAccessDeniedException: Shape = Shape::new(
    "KMSAccessDeniedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "KMSAccessDeniedException",
        502,
        false,
    )),
);

pub(super) static KMSDisabledException: Shape = Shape::new(
    "KMSDisabledException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "KMSDisabledException",
        502,
        false,
    )),
);

pub(super) static KMSInvalidStateException: Shape = Shape::new(
    "KMSInvalidStateException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "KMSInvalidStateException",
        502,
        false,
    )),
);

pub(super) static KMSKeyArn: Shape = Shape::new("KMSKeyArn", Kind::String(&[]))
    .min(0.0)
    .max(10000.0)
    .pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()");

pub(super) static KMSKeyArnNonEmpty: Shape = Shape::new("KMSKeyArnNonEmpty", Kind::String(&[]))
    .min(0.0)
    .max(10000.0)
    .pattern("arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*");

pub(super) static KMSNotFoundException: Shape = Shape::new(
    "KMSNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "KMSNotFoundException",
        502,
        false,
    )),
);

pub(super) static KafkaEventSourceMappingConsumptionMode: Shape =
    Shape::new("KafkaEventSourceMappingConsumptionMode", Kind::String(&["Stream", "Queue"]));

pub(super) static KafkaSchemaRegistryAccessConfig: Shape = Shape::new(
    "KafkaSchemaRegistryAccessConfig",
    Kind::Structure(&Structure::new(&[Member::new("Type", &KafkaSchemaRegistryAuthType), Member::new("URI", &Arn)])),
);

pub(super) static KafkaSchemaRegistryAccessConfigList: Shape = Shape::new(
    "KafkaSchemaRegistryAccessConfigList",
    Kind::List(&Member::new("member", &KafkaSchemaRegistryAccessConfig), false),
);

pub(super) static KafkaSchemaRegistryAuthType: Shape = Shape::new(
    "KafkaSchemaRegistryAuthType",
    Kind::String(&["BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH"]),
);

pub(super) static KafkaSchemaRegistryConfig: Shape = Shape::new(
    "KafkaSchemaRegistryConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("SchemaRegistryURI", &SchemaRegistryUri),
        Member::new("EventRecordFormat", &SchemaRegistryEventRecordFormat),
        Member::new("AccessConfigs", &KafkaSchemaRegistryAccessConfigList),
        Member::new("SchemaValidationConfigs", &KafkaSchemaValidationConfigList),
    ])),
);

pub(super) static KafkaSchemaValidationAttribute: Shape =
    Shape::new("KafkaSchemaValidationAttribute", Kind::String(&["KEY", "VALUE"]));

pub(super) static KafkaSchemaValidationConfig: Shape = Shape::new(
    "KafkaSchemaValidationConfig",
    Kind::Structure(&Structure::new(&[Member::new("Attribute", &KafkaSchemaValidationAttribute)])),
);

pub(super) static KafkaSchemaValidationConfigList: Shape = Shape::new(
    "KafkaSchemaValidationConfigList",
    Kind::List(&Member::new("member", &KafkaSchemaValidationConfig), false),
);

pub(super) static LambdaManagedInstancesCapacityProviderConfig: Shape = Shape::new(
    "LambdaManagedInstancesCapacityProviderConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("CapacityProviderArn", &CapacityProviderArn).required(),
        Member::new("PerExecutionEnvironmentMaxConcurrency", &PerExecutionEnvironmentMaxConcurrency),
        Member::new("ExecutionEnvironmentMemoryGiBPerVCpu", &ExecutionEnvironmentMemoryGiBPerVCpu),
    ])),
);

pub(super) static LastUpdateStatus: Shape =
    Shape::new("LastUpdateStatus", Kind::String(&["Successful", "Failed", "InProgress"]));

pub(super) static LastUpdateStatusReason: Shape = Shape::new("LastUpdateStatusReason", Kind::String(&[]));

pub(super) static LastUpdateStatusReasonCode: Shape = Shape::new(
    "LastUpdateStatusReasonCode",
    Kind::String(&[
        "EniLimitExceeded",
        "InsufficientRolePermissions",
        "InvalidConfiguration",
        "InternalError",
        "SubnetOutOfIPAddresses",
        "InvalidSubnet",
        "InvalidSecurityGroup",
        "ImageDeleted",
        "ImageAccessDenied",
        "InvalidImage",
        "KMSKeyAccessDenied",
        "KMSKeyNotFound",
        "InvalidStateKMSKey",
        "DisabledKMSKey",
        "EFSIOError",
        "EFSMountConnectivityError",
        "EFSMountFailure",
        "EFSMountTimeout",
        "InvalidRuntime",
        "InvalidZipFileException",
        "FunctionError",
        "ServiceQuotaExceededException",
        "VcpuLimitExceeded",
        "CapacityProviderScalingLimitExceeded",
        "InsufficientCapacity",
        "EC2RequestLimitExceeded",
        "FunctionError.InitTimeout",
        "FunctionError.RuntimeInitError",
        "FunctionError.ExtensionInitError",
        "FunctionError.InvalidEntryPoint",
        "FunctionError.InvalidWorkingDirectory",
        "FunctionError.PermissionDenied",
        "FunctionError.TooManyExtensions",
        "FunctionError.InitResourceExhausted",
        "DisallowedByVpcEncryptionControl",
        "IncompatibleAcceleratorInstanceTypes",
        "DependencyError",
    ]),
);

pub(super) static Layer: Shape = Shape::new(
    "Layer",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &LayerVersionArn),
        Member::new("CodeSize", &Long),
        Member::new("SigningProfileVersionArn", &Arn),
        Member::new("SigningJobArn", &Arn),
    ])),
);

pub(super) static LayerArn: Shape = Shape::new("LayerArn", Kind::String(&[])).min(1.0).max(2048.0).pattern(
    "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+",
);

pub(super) static LayerList: Shape =
    Shape::new("LayerList", Kind::List(&Member::new("member", &LayerVersionArn), false));

pub(super) static LayerName: Shape = Shape::new("LayerName", Kind::String(&[])).min(1.0).max(140.0).pattern("(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+");

pub(super) static LayerNameOrArn: Shape = Shape::new("LayerNameOrArn", Kind::String(&[])).min(1.0).max(2048.0).pattern("(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})");

pub(super) static LayerPermissionAllowedAction: Shape =
    Shape::new("LayerPermissionAllowedAction", Kind::String(&[])).min(0.0).max(22.0).pattern("lambda:GetLayerVersion");

pub(super) static LayerPermissionAllowedPrincipal: Shape =
    Shape::new("LayerPermissionAllowedPrincipal", Kind::String(&[]))
        .min(0.0)
        .max(10000.0)
        .pattern("\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root");

pub(super) static LayerVersionArn: Shape = Shape::new("LayerVersionArn", Kind::String(&[])).min(1.0).max(2048.0).pattern("((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))");

pub(super) static LayerVersionContentInput: Shape = Shape::new(
    "LayerVersionContentInput",
    Kind::Structure(&Structure::new(&[
        Member::new("S3Bucket", &S3Bucket),
        Member::new("S3Key", &S3Key),
        Member::new("S3ObjectVersion", &S3ObjectVersion),
        Member::new("S3ObjectStorageMode", &S3ObjectStorageMode),
        Member::new("ZipFile", &Blob),
    ])),
);

pub(super) static LayerVersionContentOutput: Shape = Shape::new(
    "LayerVersionContentOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Location", &SensitiveStringOnServerOnly),
        Member::new("CodeSha256", &String),
        Member::new("CodeSize", &Long),
        Member::new("SigningProfileVersionArn", &Arn),
        Member::new("SigningJobArn", &Arn),
        Member::new("ResolvedS3Object", &ResolvedS3Object),
    ])),
);

pub(super) static LayerVersionNumber: Shape = Shape::new("LayerVersionNumber", Kind::Long);

pub(super) static LayerVersionsList: Shape =
    Shape::new("LayerVersionsList", Kind::List(&Member::new("member", &LayerVersionsListItem), false));

pub(super) static LayerVersionsListItem: Shape = Shape::new(
    "LayerVersionsListItem",
    Kind::Structure(&Structure::new(&[
        Member::new("LayerVersionArn", &LayerVersionArn),
        Member::new("Version", &LayerVersionNumber),
        Member::new("Description", &Description),
        Member::new("CreatedDate", &Timestamp),
        Member::new("CompatibleArchitectures", &CompatibleArchitectures),
        Member::new("CompatibleRuntimes", &CompatibleRuntimes),
        Member::new("LicenseInfo", &LicenseInfo),
    ])),
);

pub(super) static LayersList: Shape =
    Shape::new("LayersList", Kind::List(&Member::new("member", &LayersListItem), false));

pub(super) static LayersListItem: Shape = Shape::new(
    "LayersListItem",
    Kind::Structure(&Structure::new(&[
        Member::new("LayerName", &LayerName),
        Member::new("LayerArn", &LayerArn),
        Member::new("LatestMatchingVersion", &LayerVersionsListItem),
    ])),
);

pub(super) static LayersReferenceList: Shape =
    Shape::new("LayersReferenceList", Kind::List(&Member::new("member", &Layer), false));

pub(super) static LicenseInfo: Shape = Shape::new("LicenseInfo", Kind::String(&[])).min(0.0).max(512.0).pattern(".*");

pub(super) static ListAliasesRequest: Shape = Shape::new(
    "ListAliasesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("FunctionVersion", &VersionWithLatestPublished).at(Location::Query, "FunctionVersion"),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListAliasesResponse: Shape = Shape::new(
    "ListAliasesResponse",
    Kind::Structure(&Structure::new(&[Member::new("NextMarker", &String), Member::new("Aliases", &AliasList)])),
);

pub(super) static ListCapacityProvidersRequest: Shape = Shape::new(
    "ListCapacityProvidersRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("State", &CapacityProviderState).at(Location::Query, "State"),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxFiftyListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListCapacityProvidersResponse: Shape = Shape::new(
    "ListCapacityProvidersResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("CapacityProviders", &CapacityProvidersList).required(),
        Member::new("NextMarker", &String),
    ])),
);

pub(super) static ListCodeSigningConfigsRequest: Shape = Shape::new(
    "ListCodeSigningConfigsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListCodeSigningConfigsResponse: Shape = Shape::new(
    "ListCodeSigningConfigsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("NextMarker", &String),
        Member::new("CodeSigningConfigs", &CodeSigningConfigList),
    ])),
);

pub(super) static ListDurableExecutionsByFunctionRequest: Shape = Shape::new(
    "ListDurableExecutionsByFunctionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
        Member::new("DurableExecutionName", &DurableExecutionName).at(Location::Query, "DurableExecutionName"),
        Member::new("Statuses", &ExecutionStatusList).at(Location::Query, "Statuses"),
        Member::new("StartedAfter", &ExecutionTimestamp).at(Location::Query, "StartedAfter"),
        Member::new("StartedBefore", &ExecutionTimestamp).at(Location::Query, "StartedBefore"),
        Member::new("ReverseOrder", &ReverseOrder).at(Location::Query, "ReverseOrder"),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &ItemCount).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListDurableExecutionsByFunctionResponse: Shape = Shape::new(
    "ListDurableExecutionsByFunctionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("DurableExecutions", &DurableExecutions),
        Member::new("NextMarker", &String),
    ])),
);

pub(super) static ListEventSourceMappingsRequest: Shape = Shape::new(
    "ListEventSourceMappingsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventSourceArn", &Arn).at(Location::Query, "EventSourceArn"),
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Query, "FunctionName"),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListEventSourceMappingsResponse: Shape = Shape::new(
    "ListEventSourceMappingsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("NextMarker", &String),
        Member::new("EventSourceMappings", &EventSourceMappingsList),
    ])),
);

pub(super) static ListFunctionEventInvokeConfigsRequest: Shape = Shape::new(
    "ListFunctionEventInvokeConfigsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxFunctionEventInvokeConfigListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListFunctionEventInvokeConfigsResponse: Shape = Shape::new(
    "ListFunctionEventInvokeConfigsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionEventInvokeConfigs", &FunctionEventInvokeConfigList),
        Member::new("NextMarker", &String),
    ])),
);

pub(super) static ListFunctionUrlConfigsRequest: Shape = Shape::new(
    "ListFunctionUrlConfigsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionUrlFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListFunctionUrlConfigsResponse: Shape = Shape::new(
    "ListFunctionUrlConfigsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionUrlConfigs", &FunctionUrlConfigList).required(),
        Member::new("NextMarker", &String),
    ])),
);

pub(super) static ListFunctionVersionsByCapacityProviderRequest: Shape = Shape::new(
    "ListFunctionVersionsByCapacityProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CapacityProviderName", &CapacityProviderName).at(Location::Uri, "CapacityProviderName").required(),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxFiftyListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListFunctionVersionsByCapacityProviderResponse: Shape = Shape::new(
    "ListFunctionVersionsByCapacityProviderResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("CapacityProviderArn", &CapacityProviderArn).required(),
        Member::new("FunctionVersions", &FunctionVersionsByCapacityProviderList).required(),
        Member::new("NextMarker", &String),
    ])),
);

pub(super) static ListFunctionsByCodeSigningConfigRequest: Shape = Shape::new(
    "ListFunctionsByCodeSigningConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CodeSigningConfigArn", &CodeSigningConfigArn).at(Location::Uri, "CodeSigningConfigArn").required(),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListFunctionsByCodeSigningConfigResponse: Shape = Shape::new(
    "ListFunctionsByCodeSigningConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("NextMarker", &String),
        Member::new("FunctionArns", &FunctionArnList),
    ])),
);

pub(super) static ListFunctionsRequest: Shape = Shape::new(
    "ListFunctionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("MasterRegion", &MasterRegion).at(Location::Query, "MasterRegion"),
        Member::new("FunctionVersion", &FunctionVersion).at(Location::Query, "FunctionVersion"),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListFunctionsResponse: Shape = Shape::new(
    "ListFunctionsResponse",
    Kind::Structure(&Structure::new(&[Member::new("NextMarker", &String), Member::new("Functions", &FunctionList)])),
);

pub(super) static ListLayerVersionsRequest: Shape = Shape::new(
    "ListLayerVersionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CompatibleArchitecture", &Architecture).at(Location::Query, "CompatibleArchitecture"),
        Member::new("CompatibleRuntime", &Runtime).at(Location::Query, "CompatibleRuntime"),
        Member::new("LayerName", &LayerNameOrArn).at(Location::Uri, "LayerName").required(),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxLayerListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListLayerVersionsResponse: Shape = Shape::new(
    "ListLayerVersionsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("NextMarker", &String),
        Member::new("LayerVersions", &LayerVersionsList),
    ])),
);

pub(super) static ListLayersRequest: Shape = Shape::new(
    "ListLayersRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CompatibleArchitecture", &Architecture).at(Location::Query, "CompatibleArchitecture"),
        Member::new("CompatibleRuntime", &Runtime).at(Location::Query, "CompatibleRuntime"),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxLayerListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListLayersResponse: Shape = Shape::new(
    "ListLayersResponse",
    Kind::Structure(&Structure::new(&[Member::new("NextMarker", &String), Member::new("Layers", &LayersList)])),
);

pub(super) static ListProvisionedConcurrencyConfigsRequest: Shape = Shape::new(
    "ListProvisionedConcurrencyConfigsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxProvisionedConcurrencyConfigListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListProvisionedConcurrencyConfigsResponse: Shape = Shape::new(
    "ListProvisionedConcurrencyConfigsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ProvisionedConcurrencyConfigs", &ProvisionedConcurrencyConfigList),
        Member::new("NextMarker", &String),
    ])),
);

pub(super) static ListTagsRequest: Shape = Shape::new(
    "ListTagsRequest",
    Kind::Structure(&Structure::new(&[Member::new("Resource", &TaggableResource)
        .at(Location::Uri, "Resource")
        .required()])),
);

pub(super) static ListTagsResponse: Shape =
    Shape::new("ListTagsResponse", Kind::Structure(&Structure::new(&[Member::new("Tags", &Tags)])));

pub(super) static ListVersionsByFunctionRequest: Shape = Shape::new(
    "ListVersionsByFunctionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Marker", &String).at(Location::Query, "Marker"),
        Member::new("MaxItems", &MaxListItems).at(Location::Query, "MaxItems"),
    ])),
);

pub(super) static ListVersionsByFunctionResponse: Shape = Shape::new(
    "ListVersionsByFunctionResponse",
    Kind::Structure(&Structure::new(&[Member::new("NextMarker", &String), Member::new("Versions", &FunctionList)])),
);

pub(super) static LocalMountPath: Shape =
    Shape::new("LocalMountPath", Kind::String(&[])).min(0.0).max(160.0).pattern("/mnt/[a-zA-Z0-9-_.]+");

pub(super) static LogFormat: Shape = Shape::new("LogFormat", Kind::String(&["JSON", "Text"]));

pub(super) static LogGroup: Shape =
    Shape::new("LogGroup", Kind::String(&[])).min(1.0).max(512.0).pattern("[\\.\\-_/#A-Za-z0-9]+");

pub(super) static LogType: Shape = Shape::new("LogType", Kind::String(&["None", "Tail"]));

pub(super) static LoggingConfig: Shape = Shape::new(
    "LoggingConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("LogFormat", &LogFormat),
        Member::new("ApplicationLogLevel", &ApplicationLogLevel),
        Member::new("SystemLogLevel", &SystemLogLevel),
        Member::new("LogGroup", &LogGroup),
    ])),
);

pub(super) static Long: Shape = Shape::new("Long", Kind::Long);

pub(super) static MasterRegion: Shape = Shape::new("MasterRegion", Kind::String(&[]))
    .min(1.0)
    .max(50.0)
    .pattern("ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}");

pub(super) static MaxAge: Shape = Shape::new("MaxAge", Kind::Integer).min(0.0).max(86400.0);

pub(super) static MaxFiftyListItems: Shape = Shape::new("MaxFiftyListItems", Kind::Integer).min(1.0).max(50.0);

pub(super) static MaxFunctionEventInvokeConfigListItems: Shape =
    Shape::new("MaxFunctionEventInvokeConfigListItems", Kind::Integer).min(1.0).max(50.0);

pub(super) static MaxItems: Shape = Shape::new("MaxItems", Kind::Integer).min(1.0).max(50.0);

pub(super) static MaxLayerListItems: Shape = Shape::new("MaxLayerListItems", Kind::Integer).min(1.0).max(50.0);

pub(super) static MaxListItems: Shape = Shape::new("MaxListItems", Kind::Integer).min(1.0).max(10000.0);

pub(super) static MaxProvisionedConcurrencyConfigListItems: Shape =
    Shape::new("MaxProvisionedConcurrencyConfigListItems", Kind::Integer).min(1.0).max(50.0);

pub(super) static MaximumBatchingWindowInSeconds: Shape =
    Shape::new("MaximumBatchingWindowInSeconds", Kind::Integer).min(0.0).max(300.0);

pub(super) static MaximumConcurrency: Shape = Shape::new("MaximumConcurrency", Kind::Integer).min(2.0).max(1000.0);

pub(super) static MaximumEventAgeInSeconds: Shape =
    Shape::new("MaximumEventAgeInSeconds", Kind::Integer).min(60.0).max(21600.0);

pub(super) static MaximumNumberOfPollers: Shape =
    Shape::new("MaximumNumberOfPollers", Kind::Integer).min(1.0).max(10000.0);

pub(super) static MaximumRecordAgeInSeconds: Shape =
    Shape::new("MaximumRecordAgeInSeconds", Kind::Integer).min(-1.0).max(604800.0);

pub(super) static MaximumRetryAttempts: Shape = Shape::new("MaximumRetryAttempts", Kind::Integer).min(0.0).max(2.0);

pub(super) static MaximumRetryAttemptsEventSourceMapping: Shape =
    Shape::new("MaximumRetryAttemptsEventSourceMapping", Kind::Integer).min(-1.0).max(10000.0);

pub(super) static MemorySize: Shape = Shape::new("MemorySize", Kind::Integer).min(128.0).max(32768.0);

pub(super) static Method: Shape = Shape::new("Method", Kind::String(&[])).min(0.0).max(6.0).pattern(".*");

pub(super) static MetricTargetValue: Shape = Shape::new("MetricTargetValue", Kind::Double).min(0.0).max(100.0);

pub(super) static MinimumNumberOfPollers: Shape =
    Shape::new("MinimumNumberOfPollers", Kind::Integer).min(1.0).max(200.0);

pub(super) static ModeNotSupportedException: Shape = Shape::new(
    "ModeNotSupportedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "ModeNotSupportedException",
        400,
        true,
    )),
);

pub(super) static NameSpacedFunctionArn: Shape = Shape::new("NameSpacedFunctionArn", Kind::String(&[])).min(0.0).max(10000.0).pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?");

pub(super) static NamespacedFunctionName: Shape = Shape::new("NamespacedFunctionName", Kind::String(&[])).min(1.0).max(256.0).pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?");

pub(super) static NamespacedStatementId: Shape =
    Shape::new("NamespacedStatementId", Kind::String(&[])).min(1.0).max(100.0).pattern("([a-zA-Z0-9-_.]+)");

pub(super) static NoPublishedVersionException: Shape = Shape::new(
    "NoPublishedVersionException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "NoPublishedVersionException",
        400,
        true,
    )),
);

pub(super) static NonNegativeInteger: Shape = Shape::new("NonNegativeInteger", Kind::Integer).min(0.0);

pub(super) static NullableBoolean: Shape = Shape::new("NullableBoolean", Kind::Boolean);

pub(super) static NumericLatestPublishedOrAliasQualifier: Shape =
    Shape::new("NumericLatestPublishedOrAliasQualifier", Kind::String(&[]))
        .min(1.0)
        .max(128.0)
        .pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+");

pub(super) static OnFailure: Shape =
    Shape::new("OnFailure", Kind::Structure(&Structure::new(&[Member::new("Destination", &DestinationArn)])));

pub(super) static OnSuccess: Shape =
    Shape::new("OnSuccess", Kind::Structure(&Structure::new(&[Member::new("Destination", &DestinationArn)])));

pub(super) static Operation: Shape = Shape::new(
    "Operation",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &OperationId).required(),
        Member::new("ParentId", &OperationId),
        Member::new("Name", &OperationName),
        Member::new("Type", &OperationType).required(),
        Member::new("SubType", &OperationSubType),
        Member::new("StartTimestamp", &ExecutionTimestamp).required(),
        Member::new("EndTimestamp", &ExecutionTimestamp),
        Member::new("Status", &OperationStatus).required(),
        Member::new("ExecutionDetails", &ExecutionDetails),
        Member::new("ContextDetails", &ContextDetails),
        Member::new("StepDetails", &StepDetails),
        Member::new("WaitDetails", &WaitDetails),
        Member::new("CallbackDetails", &CallbackDetails),
        Member::new("ChainedInvokeDetails", &ChainedInvokeDetails),
    ])),
);

pub(super) static OperationAction: Shape =
    Shape::new("OperationAction", Kind::String(&["START", "SUCCEED", "FAIL", "RETRY", "CANCEL"]));

pub(super) static OperationId: Shape =
    Shape::new("OperationId", Kind::String(&[])).min(1.0).max(64.0).pattern("[a-zA-Z0-9-_]+");

pub(super) static OperationName: Shape =
    Shape::new("OperationName", Kind::String(&[])).min(1.0).max(256.0).pattern("[\\x20-\\x7E]+");

pub(super) static OperationPayload: Shape =
    Shape::new("OperationPayload", Kind::String(&[])).min(0.0).max(6291456.0).sensitive();

pub(super) static OperationStatus: Shape = Shape::new(
    "OperationStatus",
    Kind::String(&["STARTED", "PENDING", "READY", "SUCCEEDED", "FAILED", "CANCELLED", "TIMED_OUT", "STOPPED"]),
);

pub(super) static OperationSubType: Shape =
    Shape::new("OperationSubType", Kind::String(&[])).min(1.0).max(32.0).pattern("[a-zA-Z0-9-_]+");

pub(super) static OperationType: Shape =
    Shape::new("OperationType", Kind::String(&["EXECUTION", "CONTEXT", "STEP", "WAIT", "CALLBACK", "CHAINED_INVOKE"]));

pub(super) static OperationUpdate: Shape = Shape::new(
    "OperationUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &OperationId).required(),
        Member::new("ParentId", &OperationId),
        Member::new("Name", &OperationName),
        Member::new("Type", &OperationType).required(),
        Member::new("SubType", &OperationSubType),
        Member::new("Action", &OperationAction).required(),
        Member::new("Payload", &OperationPayload),
        Member::new("Error", &ErrorObject),
        Member::new("ContextOptions", &ContextOptions),
        Member::new("StepOptions", &StepOptions),
        Member::new("WaitOptions", &WaitOptions),
        Member::new("CallbackOptions", &CallbackOptions),
        Member::new("ChainedInvokeOptions", &ChainedInvokeOptions),
    ])),
);

pub(super) static OperationUpdates: Shape =
    Shape::new("OperationUpdates", Kind::List(&Member::new("member", &OperationUpdate), false));

pub(super) static Operations: Shape = Shape::new("Operations", Kind::List(&Member::new("member", &Operation), false));

pub(super) static OrganizationId: Shape =
    Shape::new("OrganizationId", Kind::String(&[])).min(0.0).max(34.0).pattern("o-[a-z0-9]{10,32}");

pub(super) static Origin: Shape = Shape::new("Origin", Kind::String(&[])).min(1.0).max(253.0).pattern(".*");

pub(super) static OutputPayload: Shape =
    Shape::new("OutputPayload", Kind::String(&[])).min(0.0).max(6291456.0).sensitive();

pub(super) static PackageType: Shape = Shape::new("PackageType", Kind::String(&["Zip", "Image"]));

pub(super) static ParallelizationFactor: Shape = Shape::new("ParallelizationFactor", Kind::Integer).min(1.0).max(10.0);

pub(super) static Pattern: Shape = Shape::new("Pattern", Kind::String(&[])).min(0.0).max(4096.0).pattern("[\\s\\S]*");

pub(super) static PauseDetails: Shape = Shape::new(
    "PauseDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("PauseRequestTimestamp", &ExecutionTimestamp).required(),
        Member::new("Reason", &PauseReason),
        Member::new("ExecutionTimeoutPaused", &ExecutionTimeoutPaused).required(),
    ])),
);

pub(super) static PauseDurableExecutionRequest: Shape = Shape::new(
    "PauseDurableExecutionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DurableExecutionArn", &DurableExecutionArn).at(Location::Uri, "DurableExecutionArn").required(),
        Member::new("ClientToken", &ClientToken).idempotency_token(),
        Member::new("Reason", &PauseReason),
        Member::new("ExecutionTimeoutPaused", &ExecutionTimeoutPaused),
    ])),
);

pub(super) static PauseDurableExecutionResponse: Shape =
    Shape::new("PauseDurableExecutionResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static PauseReason: Shape = Shape::new("PauseReason", Kind::String(&[])).min(0.0).max(1024.0).sensitive();

pub(super) static PerExecutionEnvironmentMaxConcurrency: Shape =
    Shape::new("PerExecutionEnvironmentMaxConcurrency", Kind::Integer).min(1.0).max(1600.0);

pub(super) static PolicyLengthExceededException: Shape = Shape::new(
    "PolicyLengthExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "PolicyLengthExceededException",
        400,
        true,
    )),
);

pub(super) static PolicyResourceArn: Shape = Shape::new("PolicyResourceArn", Kind::String(&[])).min(0.0).max(512.0).pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_])+)?|runtime/[a-zA-Z0-9-_./]+)");

pub(super) static PositiveInteger: Shape = Shape::new("PositiveInteger", Kind::Integer).min(1.0);

pub(super) static PreconditionFailedException: Shape = Shape::new(
    "PreconditionFailedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "PreconditionFailedException",
        412,
        true,
    )),
);

pub(super) static Principal: Shape = Shape::new("Principal", Kind::String(&[])).min(0.0).max(2048.0).pattern("[^\\s]+");

pub(super) static PrincipalOrgID: Shape =
    Shape::new("PrincipalOrgID", Kind::String(&[])).min(12.0).max(34.0).pattern("o-[a-z0-9]{10,32}");

pub(super) static PropagateTags: Shape = Shape::new(
    "PropagateTags",
    Kind::Structure(&Structure::new(&[
        Member::new("Mode", &PropagateTagsMode),
        Member::new("ExplicitTags", &PropagateTagsExplicitTagsMap),
    ])),
);

pub(super) static PropagateTagsExplicitTagsMap: Shape = Shape::new(
    "PropagateTagsExplicitTagsMap",
    Kind::Map(&Member::new("key", &TagKey), &Member::new("value", &TagValue), false),
)
.min(0.0)
.max(40.0);

pub(super) static PropagateTagsMode: Shape = Shape::new("PropagateTagsMode", Kind::String(&["None", "Explicit"]));

pub(super) static ProvisionedConcurrencyConfigList: Shape = Shape::new(
    "ProvisionedConcurrencyConfigList",
    Kind::List(&Member::new("member", &ProvisionedConcurrencyConfigListItem), false),
);

pub(super) static ProvisionedConcurrencyConfigListItem: Shape = Shape::new(
    "ProvisionedConcurrencyConfigListItem",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionArn", &FunctionArn),
        Member::new("RequestedProvisionedConcurrentExecutions", &PositiveInteger),
        Member::new("AvailableProvisionedConcurrentExecutions", &NonNegativeInteger),
        Member::new("AllocatedProvisionedConcurrentExecutions", &NonNegativeInteger),
        Member::new("Status", &ProvisionedConcurrencyStatusEnum),
        Member::new("StatusReason", &String),
        Member::new("LastModified", &Timestamp),
    ])),
);

pub(super) static ProvisionedConcurrencyConfigNotFoundException: Shape = Shape::new(
    "ProvisionedConcurrencyConfigNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "ProvisionedConcurrencyConfigNotFoundException",
        404,
        true,
    )),
);

pub(super) static ProvisionedConcurrencyStatusEnum: Shape =
    Shape::new("ProvisionedConcurrencyStatusEnum", Kind::String(&["IN_PROGRESS", "READY", "FAILED"]));

pub(super) static ProvisionedPollerConfig: Shape = Shape::new(
    "ProvisionedPollerConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("MinimumPollers", &MinimumNumberOfPollers),
        Member::new("MaximumPollers", &MaximumNumberOfPollers),
        Member::new("PollerGroupName", &ProvisionedPollerGroupName),
    ])),
);

pub(super) static ProvisionedPollerGroupName: Shape =
    Shape::new("ProvisionedPollerGroupName", Kind::String(&[])).min(0.0).max(128.0).pattern("[a-zA-Z0-9-_]*");

pub(super) static PublicPolicyException: Shape = Shape::new(
    "PublicPolicyException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "PublicPolicyException",
        400,
        true,
    )),
);

pub(super) static PublishLayerVersionRequest: Shape = Shape::new(
    "PublishLayerVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("LayerName", &LayerNameOrArn).at(Location::Uri, "LayerName").required(),
        Member::new("Description", &Description),
        Member::new("Content", &LayerVersionContentInput).required(),
        Member::new("CompatibleArchitectures", &CompatibleArchitectures),
        Member::new("CompatibleRuntimes", &CompatibleRuntimes),
        Member::new("LicenseInfo", &LicenseInfo),
    ])),
);

pub(super) static PublishLayerVersionResponse: Shape = Shape::new(
    "PublishLayerVersionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Content", &LayerVersionContentOutput),
        Member::new("LayerArn", &LayerArn),
        Member::new("LayerVersionArn", &LayerVersionArn),
        Member::new("Description", &Description),
        Member::new("CreatedDate", &Timestamp),
        Member::new("Version", &LayerVersionNumber),
        Member::new("CompatibleArchitectures", &CompatibleArchitectures),
        Member::new("CompatibleRuntimes", &CompatibleRuntimes),
        Member::new("LicenseInfo", &LicenseInfo),
    ])),
);

pub(super) static PublishVersionRequest: Shape = Shape::new(
    "PublishVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("CodeSha256", &String),
        Member::new("Description", &Description),
        Member::new("RevisionId", &String),
        Member::new("PublishTo", &FunctionVersionLatestPublished),
    ])),
);

pub(super) static PublishedFunctionQualifier: Shape = Shape::new("PublishedFunctionQualifier", Kind::String(&[]))
    .min(1.0)
    .max(128.0)
    .pattern("(\\$LATEST\\.PUBLISHED|[0-9]+)");

pub(super) static PutFunctionCodeSigningConfigRequest: Shape = Shape::new(
    "PutFunctionCodeSigningConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CodeSigningConfigArn", &CodeSigningConfigArn).required(),
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
    ])),
);

pub(super) static PutFunctionCodeSigningConfigResponse: Shape = Shape::new(
    "PutFunctionCodeSigningConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("CodeSigningConfigArn", &CodeSigningConfigArn).required(),
        Member::new("FunctionName", &FunctionName).required(),
    ])),
);

pub(super) static PutFunctionConcurrencyRequest: Shape = Shape::new(
    "PutFunctionConcurrencyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("ReservedConcurrentExecutions", &ReservedConcurrentExecutions).required(),
    ])),
);

pub(super) static PutFunctionEventInvokeConfigRequest: Shape = Shape::new(
    "PutFunctionEventInvokeConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
        Member::new("MaximumRetryAttempts", &MaximumRetryAttempts),
        Member::new("MaximumEventAgeInSeconds", &MaximumEventAgeInSeconds),
        Member::new("DestinationConfig", &DestinationConfig),
    ])),
);

pub(super) static PutFunctionRecursionConfigRequest: Shape = Shape::new(
    "PutFunctionRecursionConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &UnqualifiedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("RecursiveLoop", &RecursiveLoop).required(),
    ])),
);

pub(super) static PutFunctionRecursionConfigResponse: Shape = Shape::new(
    "PutFunctionRecursionConfigResponse",
    Kind::Structure(&Structure::new(&[Member::new("RecursiveLoop", &RecursiveLoop)])),
);

pub(super) static PutFunctionScalingConfigRequest: Shape = Shape::new(
    "PutFunctionScalingConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &UnqualifiedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &PublishedFunctionQualifier).at(Location::Query, "Qualifier").required(),
        Member::new("FunctionScalingConfig", &FunctionScalingConfig),
    ])),
);

pub(super) static PutFunctionScalingConfigResponse: Shape = Shape::new(
    "PutFunctionScalingConfigResponse",
    Kind::Structure(&Structure::new(&[Member::new("FunctionState", &State)])),
);

pub(super) static PutProvisionedConcurrencyConfigRequest: Shape = Shape::new(
    "PutProvisionedConcurrencyConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &Qualifier).at(Location::Query, "Qualifier").required(),
        Member::new("ProvisionedConcurrentExecutions", &PositiveInteger).required(),
    ])),
);

pub(super) static PutProvisionedConcurrencyConfigResponse: Shape = Shape::new(
    "PutProvisionedConcurrencyConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("RequestedProvisionedConcurrentExecutions", &PositiveInteger),
        Member::new("AllocatedProvisionedConcurrentExecutions", &NonNegativeInteger),
        Member::new("AvailableProvisionedConcurrentExecutions", &NonNegativeInteger),
        Member::new("Status", &ProvisionedConcurrencyStatusEnum),
        Member::new("StatusReason", &String),
        Member::new("LastModified", &Timestamp),
    ])),
);

pub(super) static PutResourcePolicyRequest: Shape = Shape::new(
    "PutResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &PolicyResourceArn).at(Location::Uri, "ResourceArn").required(),
        Member::new("Policy", &ResourcePolicy).required(),
        Member::new("RevisionId", &RevisionId),
    ])),
);

pub(super) static PutResourcePolicyResponse: Shape = Shape::new(
    "PutResourcePolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("Policy", &ResourcePolicy), Member::new("RevisionId", &RevisionId)])),
);

pub(super) static PutRuntimeManagementConfigRequest: Shape = Shape::new(
    "PutRuntimeManagementConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
        Member::new("UpdateRuntimeOn", &UpdateRuntimeOn).required(),
        Member::new("RuntimeVersionArn", &RuntimeVersionArn),
    ])),
);

pub(super) static PutRuntimeManagementConfigResponse: Shape = Shape::new(
    "PutRuntimeManagementConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("UpdateRuntimeOn", &UpdateRuntimeOn).required(),
        Member::new("FunctionArn", &FunctionArn).required(),
        Member::new("RuntimeVersionArn", &RuntimeVersionArn),
    ])),
);

pub(super) static Qualifier: Shape =
    Shape::new("Qualifier", Kind::String(&[])).min(1.0).max(128.0).pattern("(|[a-zA-Z0-9$_-]+)");

pub(super) static Queue: Shape = Shape::new("Queue", Kind::String(&[])).min(1.0).max(1000.0).pattern("[\\s\\S]*");

pub(super) static Queues: Shape =
    Shape::new("Queues", Kind::List(&Member::new("member", &Queue), false)).min(1.0).max(1.0);

pub(super) static RecursiveInvocationException: Shape = Shape::new(
    "RecursiveInvocationException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "RecursiveInvocationException",
        400,
        true,
    )),
);

pub(super) static RecursiveLoop: Shape = Shape::new("RecursiveLoop", Kind::String(&["Allow", "Terminate"]));

pub(super) static RemoveLayerVersionPermissionRequest: Shape = Shape::new(
    "RemoveLayerVersionPermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("LayerName", &LayerNameOrArn).at(Location::Uri, "LayerName").required(),
        Member::new("VersionNumber", &LayerVersionNumber).at(Location::Uri, "VersionNumber").required(),
        Member::new("StatementId", &StatementId).at(Location::Uri, "StatementId").required(),
        Member::new("RevisionId", &String).at(Location::Query, "RevisionId"),
    ])),
);

pub(super) static RemovePermissionRequest: Shape = Shape::new(
    "RemovePermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("StatementId", &NamespacedStatementId).at(Location::Uri, "StatementId").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
        Member::new("RevisionId", &String).at(Location::Query, "RevisionId"),
    ])),
);

pub(super) static ReplayChildren: Shape = Shape::new("ReplayChildren", Kind::Boolean);

pub(super) static RequestTooLargeException: Shape = Shape::new(
    "RequestTooLargeException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "RequestTooLargeException",
        413,
        true,
    )),
);

pub(super) static ReservedConcurrentExecutions: Shape =
    Shape::new("ReservedConcurrentExecutions", Kind::Integer).min(0.0);

pub(super) static ResolvedS3Object: Shape = Shape::new(
    "ResolvedS3Object",
    Kind::Structure(&Structure::new(&[
        Member::new("S3Bucket", &S3Bucket),
        Member::new("S3Key", &S3Key),
        Member::new("S3ObjectVersion", &S3ObjectVersion),
    ])),
);

pub(super) static ResourceArn: Shape = Shape::new("ResourceArn", Kind::String(&[]))
    .min(0.0)
    .max(10000.0)
    .pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()");

pub(super) static ResourceConflictException: Shape = Shape::new(
    "ResourceConflictException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "ResourceConflictException",
        409,
        true,
    )),
);

pub(super) static ResourceInUseException: Shape = Shape::new(
    "ResourceInUseException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "ResourceInUseException",
        400,
        true,
    )),
);

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "ResourceNotFoundException",
        404,
        true,
    )),
);

pub(super) static ResourceNotReadyException: Shape = Shape::new(
    "ResourceNotReadyException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "ResourceNotReadyException",
        502,
        false,
    )),
);

pub(super) static ResourcePolicy: Shape =
    Shape::new("ResourcePolicy", Kind::String(&[])).min(1.0).max(20480.0).pattern("[\\s\\S]+");

pub(super) static ResponseStreamingInvocationType: Shape =
    Shape::new("ResponseStreamingInvocationType", Kind::String(&["RequestResponse", "DryRun"]));

pub(super) static ResumeDurableExecutionRequest: Shape = Shape::new(
    "ResumeDurableExecutionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DurableExecutionArn", &DurableExecutionArn).at(Location::Uri, "DurableExecutionArn").required(),
        Member::new("ClientToken", &ClientToken).idempotency_token(),
        Member::new("Reason", &ResumeReason),
    ])),
);

pub(super) static ResumeDurableExecutionResponse: Shape =
    Shape::new("ResumeDurableExecutionResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static ResumeReason: Shape = Shape::new("ResumeReason", Kind::String(&[])).min(0.0).max(1024.0).sensitive();

pub(super) static RetentionPeriodInDays: Shape = Shape::new("RetentionPeriodInDays", Kind::Integer).min(1.0).max(90.0);

pub(super) static RetryDetails: Shape = Shape::new(
    "RetryDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("CurrentAttempt", &AttemptCount),
        Member::new("NextAttemptDelaySeconds", &DurationSeconds),
    ])),
);

pub(super) static ReverseOrder: Shape = Shape::new("ReverseOrder", Kind::Boolean);

pub(super) static RevisionId: Shape = Shape::new("RevisionId", Kind::String(&[]))
    .min(36.0)
    .max(36.0)
    .pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

pub(super) static RoleArn: Shape = Shape::new("RoleArn", Kind::String(&[]))
    .min(0.0)
    .max(10000.0)
    .pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+");

pub(super) static Runtime: Shape = Shape::new(
    "Runtime",
    Kind::String(&[
        "nodejs",
        "nodejs4.3",
        "nodejs6.10",
        "nodejs8.10",
        "nodejs10.x",
        "nodejs12.x",
        "nodejs14.x",
        "nodejs16.x",
        "nodejs18.x",
        "nodejs20.x",
        "nodejs22.x",
        "nodejs24.x",
        "java8",
        "java8.al2",
        "java11",
        "java17",
        "java21",
        "java25",
        "python2.7",
        "python3.6",
        "python3.7",
        "python3.8",
        "python3.9",
        "python3.10",
        "python3.11",
        "python3.12",
        "python3.13",
        "python3.14",
        "dotnetcore1.0",
        "dotnetcore2.0",
        "dotnetcore2.1",
        "dotnetcore3.1",
        "dotnet6",
        "dotnet8",
        "dotnet10",
        "nodejs4.3-edge",
        "go1.x",
        "ruby2.5",
        "ruby2.7",
        "ruby3.2",
        "ruby3.3",
        "ruby3.4",
        "ruby4.0",
        "provided",
        "provided.al2",
        "provided.al2023",
        "nodejs26.x",
        "python3.15",
        "java8.al2023",
        "java11.al2023",
        "java17.al2023",
        "custom",
    ]),
);

pub(super) static RuntimeAliasDeletedException: Shape = Shape::new(
    "RuntimeAliasDeletedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "RuntimeAliasDeletedException",
        409,
        true,
    )),
);

pub(super) static RuntimeVersionArn: Shape = Shape::new("RuntimeVersionArn", Kind::String(&[])).min(26.0).max(2048.0).pattern("((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))");

pub(super) static RuntimeVersionConfig: Shape = Shape::new(
    "RuntimeVersionConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("RuntimeVersionArn", &RuntimeVersionArn),
        Member::new("Error", &RuntimeVersionError),
    ])),
);

pub(super) static RuntimeVersionDeletedException: Shape = Shape::new(
    "RuntimeVersionDeletedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "RuntimeVersionDeletedException",
        409,
        true,
    )),
);

pub(super) static RuntimeVersionError: Shape = Shape::new(
    "RuntimeVersionError",
    Kind::Structure(&Structure::new(&[Member::new("ErrorCode", &String), Member::new("Message", &SensitiveString)])),
);

pub(super) static S3Bucket: Shape =
    Shape::new("S3Bucket", Kind::String(&[])).min(3.0).max(63.0).pattern("[0-9A-Za-z\\.\\-_]*(?<!\\.)");

pub(super) static S3FilesConfig: Shape =
    Shape::new("S3FilesConfig", Kind::Structure(&Structure::new(&[Member::new("DirectS3Read", &DirectS3Read)])));

pub(super) static S3FilesMountConnectivityException: Shape = Shape::new(
    "S3FilesMountConnectivityException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "S3FilesMountConnectivityException",
        408,
        true,
    )),
);

pub(super) static S3FilesMountFailureException: Shape = Shape::new(
    "S3FilesMountFailureException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "S3FilesMountFailureException",
        403,
        true,
    )),
);

pub(super) static S3FilesMountTimeoutException: Shape = Shape::new(
    "S3FilesMountTimeoutException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "S3FilesMountTimeoutException",
        408,
        true,
    )),
);

pub(super) static S3Key: Shape = Shape::new("S3Key", Kind::String(&[])).min(1.0).max(1024.0).pattern(".*");

pub(super) static S3ObjectStorageMode: Shape = Shape::new("S3ObjectStorageMode", Kind::String(&["COPY", "REFERENCE"]));

pub(super) static S3ObjectVersion: Shape =
    Shape::new("S3ObjectVersion", Kind::String(&[])).min(1.0).max(1024.0).pattern(".*");

pub(super) static ScalingConfig: Shape = Shape::new(
    "ScalingConfig",
    Kind::Structure(&Structure::new(&[Member::new("MaximumConcurrency", &MaximumConcurrency)])),
);

pub(super) static SchemaRegistryEventRecordFormat: Shape =
    Shape::new("SchemaRegistryEventRecordFormat", Kind::String(&["JSON", "SOURCE"]));

pub(super) static SchemaRegistryUri: Shape =
    Shape::new("SchemaRegistryUri", Kind::String(&[])).min(1.0).max(10000.0).pattern("[a-zA-Z0-9-\\/*:_+=.@-]*");

pub(super) static SecurityGroupId: Shape =
    Shape::new("SecurityGroupId", Kind::String(&[])).min(0.0).max(1024.0).pattern("sg-[0-9a-zA-Z]*");

pub(super) static SecurityGroupIds: Shape =
    Shape::new("SecurityGroupIds", Kind::List(&Member::new("member", &SecurityGroupId), false)).min(0.0).max(5.0);

pub(super) static SelfManagedEventSource: Shape =
    Shape::new("SelfManagedEventSource", Kind::Structure(&Structure::new(&[Member::new("Endpoints", &Endpoints)])));

pub(super) static SelfManagedKafkaEventSourceConfig: Shape = Shape::new(
    "SelfManagedKafkaEventSourceConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("ConsumerGroupId", &URI),
        Member::new("SchemaRegistryConfig", &KafkaSchemaRegistryConfig),
        Member::new("ConsumptionMode", &KafkaEventSourceMappingConsumptionMode),
    ])),
);

pub(super) static SendDurableExecutionCallbackFailureRequest: Shape = Shape::new(
    "SendDurableExecutionCallbackFailureRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("CallbackId", &CallbackId).at(Location::Uri, "CallbackId").required(),
            Member::new("Error", &ErrorObject),
        ])
        .payload("Error"),
    ),
);

pub(super) static SendDurableExecutionCallbackFailureResponse: Shape =
    Shape::new("SendDurableExecutionCallbackFailureResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static SendDurableExecutionCallbackHeartbeatRequest: Shape = Shape::new(
    "SendDurableExecutionCallbackHeartbeatRequest",
    Kind::Structure(&Structure::new(&[Member::new("CallbackId", &CallbackId)
        .at(Location::Uri, "CallbackId")
        .required()])),
);

pub(super) static SendDurableExecutionCallbackHeartbeatResponse: Shape =
    Shape::new("SendDurableExecutionCallbackHeartbeatResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static SendDurableExecutionCallbackSuccessRequest: Shape = Shape::new(
    "SendDurableExecutionCallbackSuccessRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("CallbackId", &CallbackId).at(Location::Uri, "CallbackId").required(),
            Member::new("Result", &BinaryOperationPayload),
        ])
        .payload("Result"),
    ),
);

pub(super) static SendDurableExecutionCallbackSuccessResponse: Shape =
    Shape::new("SendDurableExecutionCallbackSuccessResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static SensitiveString: Shape = Shape::new("SensitiveString", Kind::String(&[])).sensitive();

pub(super) static SensitiveStringOnServerOnly: Shape =
    Shape::new("SensitiveStringOnServerOnly", Kind::String(&[])).min(0.0).max(10000.0);

pub(super) static SerializedRequestEntityTooLargeException: Shape = Shape::new(
    "SerializedRequestEntityTooLargeException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "SerializedRequestEntityTooLargeException",
        413,
        true,
    )),
);

pub(super) static ServiceException: Shape = Shape::new(
    "ServiceException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "ServiceException",
        500,
        false,
    )),
);

pub(super) static ServiceQuotaExceededException: Shape = Shape::new(
    "ServiceQuotaExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "ServiceQuotaExceededException",
        402,
        true,
    )),
);

pub(super) static SigningProfileVersionArns: Shape =
    Shape::new("SigningProfileVersionArns", Kind::List(&Member::new("member", &Arn), false)).min(1.0).max(20.0);

pub(super) static SnapStart: Shape =
    Shape::new("SnapStart", Kind::Structure(&Structure::new(&[Member::new("ApplyOn", &SnapStartApplyOn)])));

pub(super) static SnapStartApplyOn: Shape =
    Shape::new("SnapStartApplyOn", Kind::String(&["PublishedVersions", "None"]));

pub(super) static SnapStartException: Shape = Shape::new(
    "SnapStartException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "SnapStartException",
        400,
        true,
    )),
);

pub(super) static SnapStartNotReadyException: Shape = Shape::new(
    "SnapStartNotReadyException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "SnapStartNotReadyException",
        409,
        true,
    )),
);

pub(super) static SnapStartOptimizationStatus: Shape =
    Shape::new("SnapStartOptimizationStatus", Kind::String(&["On", "Off"]));

pub(super) static SnapStartRegenerationFailureException: Shape = Shape::new(
    "SnapStartRegenerationFailureException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "SnapStartRegenerationFailureException",
        409,
        true,
    )),
);

pub(super) static SnapStartResponse: Shape = Shape::new(
    "SnapStartResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ApplyOn", &SnapStartApplyOn),
        Member::new("OptimizationStatus", &SnapStartOptimizationStatus),
    ])),
);

pub(super) static SnapStartTimeoutException: Shape = Shape::new(
    "SnapStartTimeoutException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "SnapStartTimeoutException",
        408,
        true,
    )),
);

pub(super) static SourceAccessConfiguration: Shape = Shape::new(
    "SourceAccessConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("Type", &SourceAccessType), Member::new("URI", &URI)])),
);

pub(super) static SourceAccessConfigurations: Shape =
    Shape::new("SourceAccessConfigurations", Kind::List(&Member::new("member", &SourceAccessConfiguration), false))
        .min(0.0)
        .max(23.0);

pub(super) static SourceAccessType: Shape = Shape::new(
    "SourceAccessType",
    Kind::String(&[
        "BASIC_AUTH",
        "VPC_SUBNET",
        "VPC_SECURITY_GROUP",
        "SASL_SCRAM_512_AUTH",
        "SASL_SCRAM_256_AUTH",
        "VIRTUAL_HOST",
        "CLIENT_CERTIFICATE_TLS_AUTH",
        "SERVER_ROOT_CA_CERTIFICATE",
        "OAUTHBEARER_AUTH",
        "OAUTHBEARER_SCOPE",
        "OAUTHBEARER_AUDIENCE",
        "OAUTHBEARER_LOGICAL_CLUSTER",
        "OAUTHBEARER_IDENTITY_POOL",
        "IAM_AUTH",
        "IAM_OAUTHBEARER_AUTH",
    ]),
);

pub(super) static SourceOwner: Shape =
    Shape::new("SourceOwner", Kind::String(&[])).min(0.0).max(12.0).pattern("\\d{12}");

pub(super) static StackTraceEntries: Shape =
    Shape::new("StackTraceEntries", Kind::List(&Member::new("member", &StackTraceEntry), false));

pub(super) static StackTraceEntry: Shape = Shape::new("StackTraceEntry", Kind::String(&[])).sensitive();

pub(super) static State: Shape = Shape::new(
    "State",
    Kind::String(&[
        "Pending",
        "Active",
        "Inactive",
        "Failed",
        "Deactivating",
        "Deactivated",
        "ActiveNonInvocable",
        "Deleting",
    ]),
);

pub(super) static StateReason: Shape = Shape::new("StateReason", Kind::String(&[]));

pub(super) static StateReasonCode: Shape = Shape::new(
    "StateReasonCode",
    Kind::String(&[
        "Idle",
        "Creating",
        "Restoring",
        "EniLimitExceeded",
        "InsufficientRolePermissions",
        "InvalidConfiguration",
        "InternalError",
        "SubnetOutOfIPAddresses",
        "InvalidSubnet",
        "InvalidSecurityGroup",
        "ImageDeleted",
        "ImageAccessDenied",
        "InvalidImage",
        "KMSKeyAccessDenied",
        "KMSKeyNotFound",
        "InvalidStateKMSKey",
        "DisabledKMSKey",
        "EFSIOError",
        "EFSMountConnectivityError",
        "EFSMountFailure",
        "EFSMountTimeout",
        "InvalidRuntime",
        "InvalidZipFileException",
        "FunctionError",
        "ServiceQuotaExceededException",
        "VcpuLimitExceeded",
        "CapacityProviderScalingLimitExceeded",
        "InsufficientCapacity",
        "EC2RequestLimitExceeded",
        "FunctionError.InitTimeout",
        "FunctionError.RuntimeInitError",
        "FunctionError.ExtensionInitError",
        "FunctionError.InvalidEntryPoint",
        "FunctionError.InvalidWorkingDirectory",
        "FunctionError.PermissionDenied",
        "FunctionError.TooManyExtensions",
        "FunctionError.InitResourceExhausted",
        "DisallowedByVpcEncryptionControl",
        "DrainingDurableExecutions",
        "IncompatibleAcceleratorInstanceTypes",
        "DependencyError",
    ]),
);

pub(super) static StatementId: Shape =
    Shape::new("StatementId", Kind::String(&[])).min(1.0).max(100.0).pattern("([a-zA-Z0-9-_]+)");

pub(super) static StepDetails: Shape = Shape::new(
    "StepDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("Attempt", &AttemptCount),
        Member::new("NextAttemptTimestamp", &ExecutionTimestamp),
        Member::new("Result", &OperationPayload),
        Member::new("Error", &ErrorObject),
    ])),
);

pub(super) static StepFailedDetails: Shape = Shape::new(
    "StepFailedDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("Error", &EventError).required(),
        Member::new("RetryDetails", &RetryDetails).required(),
    ])),
);

pub(super) static StepOptions: Shape = Shape::new(
    "StepOptions",
    Kind::Structure(&Structure::new(&[Member::new(
        "NextAttemptDelaySeconds",
        &StepOptionsNextAttemptDelaySecondsInteger,
    )])),
);

pub(super) static StepOptionsNextAttemptDelaySecondsInteger: Shape =
    Shape::new("StepOptionsNextAttemptDelaySecondsInteger", Kind::Integer).min(1.0).max(31622400.0);

pub(super) static StepStartedDetails: Shape = Shape::new("StepStartedDetails", Kind::Structure(&Structure::new(&[])));

pub(super) static StepSucceededDetails: Shape = Shape::new(
    "StepSucceededDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("Result", &EventResult).required(),
        Member::new("RetryDetails", &RetryDetails).required(),
    ])),
);

pub(super) static StopDurableExecutionRequest: Shape = Shape::new(
    "StopDurableExecutionRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("DurableExecutionArn", &DurableExecutionArn)
                .at(Location::Uri, "DurableExecutionArn")
                .required(),
            Member::new("Error", &ErrorObject),
        ])
        .payload("Error"),
    ),
);

pub(super) static StopDurableExecutionResponse: Shape = Shape::new(
    "StopDurableExecutionResponse",
    Kind::Structure(&Structure::new(&[Member::new("StopTimestamp", &ExecutionTimestamp).required()])),
);

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static StringList: Shape =
    Shape::new("StringList", Kind::List(&Member::new("member", &String), false)).min(0.0).max(1500.0);

pub(super) static SubnetIPAddressLimitReachedException: Shape = Shape::new(
    "SubnetIPAddressLimitReachedException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Message", &String)]).error(
        "SubnetIPAddressLimitReachedException",
        502,
        false,
    )),
);

pub(super) static SubnetId: Shape =
    Shape::new("SubnetId", Kind::String(&[])).min(0.0).max(1024.0).pattern("subnet-[0-9a-z]*");

pub(super) static SubnetIds: Shape =
    Shape::new("SubnetIds", Kind::List(&Member::new("member", &SubnetId), false)).min(0.0).max(16.0);

pub(super) static SystemLogLevel: Shape = Shape::new("SystemLogLevel", Kind::String(&["DEBUG", "INFO", "WARN"]));

pub(super) static TagKey: Shape =
    Shape::new("TagKey", Kind::String(&[])).min(1.0).max(128.0).pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)");

pub(super) static TagKeyList: Shape = Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKey), false));

pub(super) static TagResourceRequest: Shape = Shape::new(
    "TagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Resource", &TaggableResource).at(Location::Uri, "Resource").required(),
        Member::new("Tags", &Tags).required(),
    ])),
);

pub(super) static TagValue: Shape =
    Shape::new("TagValue", Kind::String(&[])).min(0.0).max(256.0).pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)");

pub(super) static TaggableResource: Shape = Shape::new("TaggableResource", Kind::String(&[])).min(1.0).max(10000.0).pattern("arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})");

pub(super) static Tags: Shape =
    Shape::new("Tags", Kind::Map(&Member::new("key", &TagKey), &Member::new("value", &TagValue), false));

pub(super) static TagsError: Shape = Shape::new(
    "TagsError",
    Kind::Structure(&Structure::new(&[
        Member::new("ErrorCode", &TagsErrorCode).required(),
        Member::new("Message", &TagsErrorMessage).required(),
    ])),
);

pub(super) static TagsErrorCode: Shape =
    Shape::new("TagsErrorCode", Kind::String(&[])).min(10.0).max(21.0).pattern("[A-Za-z]+Exception");

pub(super) static TagsErrorMessage: Shape =
    Shape::new("TagsErrorMessage", Kind::String(&[])).min(84.0).max(1000.0).pattern(".*");

pub(super) static TargetTrackingScalingPolicy: Shape = Shape::new(
    "TargetTrackingScalingPolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("PredefinedMetricType", &CapacityProviderPredefinedMetricType).required(),
        Member::new("TargetValue", &MetricTargetValue).required(),
    ])),
);

pub(super) static TenancyConfig: Shape = Shape::new(
    "TenancyConfig",
    Kind::Structure(&Structure::new(&[Member::new("TenantIsolationMode", &TenantIsolationMode).required()])),
);

pub(super) static TenantId: Shape =
    Shape::new("TenantId", Kind::String(&[])).min(1.0).max(256.0).pattern("[a-zA-Z0-9\\._:\\/=+\\-@ ]+");

pub(super) static TenantIsolationMode: Shape = Shape::new("TenantIsolationMode", Kind::String(&["PER_TENANT"]));

pub(super) static ThrottleReason: Shape = Shape::new(
    "ThrottleReason",
    Kind::String(&[
        "ConcurrentInvocationLimitExceeded",
        "FunctionInvocationRateLimitExceeded",
        "ReservedFunctionConcurrentInvocationLimitExceeded",
        "ReservedFunctionInvocationRateLimitExceeded",
        "CallerRateLimitExceeded",
        "ConcurrentSnapshotCreateLimitExceeded",
    ]),
);

pub(super) static Timeout: Shape = Shape::new("Timeout", Kind::Integer).min(1.0).max(5400.0);

pub(super) static Timestamp: Shape = Shape::new("Timestamp", Kind::String(&[])).min(0.0).max(100.0).pattern(".*");

pub(super) static TooManyRequestsException: Shape = Shape::new(
    "TooManyRequestsException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("retryAfterSeconds", &String).at(Location::Header, "Retry-After"),
            Member::new("Type", &String),
            Member::new("message", &String),
            Member::new("Reason", &ThrottleReason),
        ])
        .error("TooManyRequestsException", 429, true),
    ),
);

pub(super) static Topic: Shape =
    Shape::new("Topic", Kind::String(&[])).min(1.0).max(249.0).pattern("[^.]([a-zA-Z0-9\\-_.]+)");

pub(super) static Topics: Shape =
    Shape::new("Topics", Kind::List(&Member::new("member", &Topic), false)).min(1.0).max(1.0);

pub(super) static TraceHeader: Shape =
    Shape::new("TraceHeader", Kind::Structure(&Structure::new(&[Member::new("XAmznTraceId", &XAmznTraceId)])));

pub(super) static TracingConfig: Shape =
    Shape::new("TracingConfig", Kind::Structure(&Structure::new(&[Member::new("Mode", &TracingMode)])));

pub(super) static TracingConfigResponse: Shape =
    Shape::new("TracingConfigResponse", Kind::Structure(&Structure::new(&[Member::new("Mode", &TracingMode)])));

pub(super) static TracingMode: Shape = Shape::new("TracingMode", Kind::String(&["Active", "PassThrough"]));

pub(super) static Truncated: Shape = Shape::new("Truncated", Kind::Boolean);

pub(super) static TumblingWindowInSeconds: Shape =
    Shape::new("TumblingWindowInSeconds", Kind::Integer).min(0.0).max(900.0);

pub(super) static URI: Shape =
    Shape::new("URI", Kind::String(&[])).min(1.0).max(200.0).pattern("[ a-zA-Z0-9-\\/*:_+=.@-]*");

pub(super) static UUIDString: Shape = Shape::new("UUIDString", Kind::String(&[])).min(36.0).max(36.0);

pub(super) static UnqualifiedFunctionName: Shape = Shape::new("UnqualifiedFunctionName", Kind::String(&[])).min(1.0).max(140.0).pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)");

pub(super) static UnreservedConcurrentExecutions: Shape =
    Shape::new("UnreservedConcurrentExecutions", Kind::Integer).min(0.0);

pub(super) static UnsupportedMediaTypeException: Shape = Shape::new(
    "UnsupportedMediaTypeException",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("message", &String)]).error(
        "UnsupportedMediaTypeException",
        415,
        true,
    )),
);

pub(super) static UntagResourceRequest: Shape = Shape::new(
    "UntagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Resource", &TaggableResource).at(Location::Uri, "Resource").required(),
        Member::new("TagKeys", &TagKeyList).at(Location::Query, "tagKeys").required(),
    ])),
);

pub(super) static UpdateAliasRequest: Shape = Shape::new(
    "UpdateAliasRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Name", &Alias).at(Location::Uri, "Name").required(),
        Member::new("FunctionVersion", &VersionWithLatestPublished),
        Member::new("Description", &Description),
        Member::new("RoutingConfig", &AliasRoutingConfiguration),
        Member::new("RevisionId", &String),
    ])),
);

pub(super) static UpdateCapacityProviderRequest: Shape = Shape::new(
    "UpdateCapacityProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CapacityProviderName", &CapacityProviderName).at(Location::Uri, "CapacityProviderName").required(),
        Member::new("CapacityProviderScalingConfig", &CapacityProviderScalingConfig),
        Member::new("PropagateTags", &PropagateTags),
        Member::new("TelemetryConfig", &CapacityProviderTelemetryConfig),
    ])),
);

pub(super) static UpdateCapacityProviderResponse: Shape = Shape::new(
    "UpdateCapacityProviderResponse",
    Kind::Structure(&Structure::new(&[Member::new("CapacityProvider", &CapacityProvider).required()])),
);

pub(super) static UpdateCodeSigningConfigRequest: Shape = Shape::new(
    "UpdateCodeSigningConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("CodeSigningConfigArn", &CodeSigningConfigArn).at(Location::Uri, "CodeSigningConfigArn").required(),
        Member::new("Description", &Description),
        Member::new("AllowedPublishers", &AllowedPublishers),
        Member::new("CodeSigningPolicies", &CodeSigningPolicies),
    ])),
);

pub(super) static UpdateCodeSigningConfigResponse: Shape = Shape::new(
    "UpdateCodeSigningConfigResponse",
    Kind::Structure(&Structure::new(&[Member::new("CodeSigningConfig", &CodeSigningConfig).required()])),
);

pub(super) static UpdateEventSourceMappingRequest: Shape = Shape::new(
    "UpdateEventSourceMappingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UUID", &UUIDString).at(Location::Uri, "UUID").required(),
        Member::new("FunctionName", &NamespacedFunctionName),
        Member::new("Enabled", &Enabled),
        Member::new("BatchSize", &BatchSize),
        Member::new("FilterCriteria", &FilterCriteria),
        Member::new("KMSKeyArn", &KMSKeyArn),
        Member::new("MetricsConfig", &EventSourceMappingMetricsConfig),
        Member::new("LoggingConfig", &EventSourceMappingLoggingConfig),
        Member::new("ScalingConfig", &ScalingConfig),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
        Member::new("ParallelizationFactor", &ParallelizationFactor),
        Member::new("DestinationConfig", &DestinationConfig),
        Member::new("MaximumRecordAgeInSeconds", &MaximumRecordAgeInSeconds),
        Member::new("BisectBatchOnFunctionError", &BisectBatchOnFunctionError),
        Member::new("MaximumRetryAttempts", &MaximumRetryAttemptsEventSourceMapping),
        Member::new("TumblingWindowInSeconds", &TumblingWindowInSeconds),
        Member::new("SourceAccessConfigurations", &SourceAccessConfigurations),
        Member::new("FunctionResponseTypes", &FunctionResponseTypeList),
        Member::new("AmazonManagedKafkaEventSourceConfig", &AmazonManagedKafkaEventSourceConfig),
        Member::new("SelfManagedKafkaEventSourceConfig", &SelfManagedKafkaEventSourceConfig),
        Member::new("DocumentDBEventSourceConfig", &DocumentDBEventSourceConfig),
        Member::new("ProvisionedPollerConfig", &ProvisionedPollerConfig),
    ])),
);

pub(super) static UpdateFunctionCodeRequest: Shape = Shape::new(
    "UpdateFunctionCodeRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("ZipFile", &Blob),
        Member::new("S3Bucket", &S3Bucket),
        Member::new("S3Key", &S3Key),
        Member::new("S3ObjectVersion", &S3ObjectVersion),
        Member::new("S3ObjectStorageMode", &S3ObjectStorageMode),
        Member::new("ImageUri", &String),
        Member::new("Architectures", &ArchitecturesList),
        Member::new("Publish", &Boolean),
        Member::new("PublishTo", &FunctionVersionLatestPublished),
        Member::new("DryRun", &Boolean),
        Member::new("RevisionId", &String),
        Member::new("SourceKMSKeyArn", &KMSKeyArn),
    ])),
);

pub(super) static UpdateFunctionConfigurationRequest: Shape = Shape::new(
    "UpdateFunctionConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Role", &RoleArn),
        Member::new("Handler", &Handler),
        Member::new("Description", &Description),
        Member::new("Timeout", &Timeout),
        Member::new("MemorySize", &MemorySize),
        Member::new("VpcConfig", &VpcConfig),
        Member::new("Environment", &Environment),
        Member::new("Runtime", &Runtime),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("KMSKeyArn", &KMSKeyArn),
        Member::new("TracingConfig", &TracingConfig),
        Member::new("RevisionId", &String),
        Member::new("Layers", &LayerList),
        Member::new("FileSystemConfigs", &FileSystemConfigList),
        Member::new("ImageConfig", &ImageConfig),
        Member::new("EphemeralStorage", &EphemeralStorage),
        Member::new("SnapStart", &SnapStart),
        Member::new("LoggingConfig", &LoggingConfig),
        Member::new("CapacityProviderConfig", &CapacityProviderConfig),
        Member::new("DurableConfig", &DurableConfig),
        Member::new("RuntimeConfig", &FunctionRuntimeConfig),
        Member::new("AcceleratorConfig", &AcceleratorConfig),
    ])),
);

pub(super) static UpdateFunctionEventInvokeConfigRequest: Shape = Shape::new(
    "UpdateFunctionEventInvokeConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &NamespacedFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &NumericLatestPublishedOrAliasQualifier).at(Location::Query, "Qualifier"),
        Member::new("MaximumRetryAttempts", &MaximumRetryAttempts),
        Member::new("MaximumEventAgeInSeconds", &MaximumEventAgeInSeconds),
        Member::new("DestinationConfig", &DestinationConfig),
    ])),
);

pub(super) static UpdateFunctionUrlConfigRequest: Shape = Shape::new(
    "UpdateFunctionUrlConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionName", &FunctionUrlFunctionName).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", &FunctionUrlQualifier).at(Location::Query, "Qualifier"),
        Member::new("AuthType", &FunctionUrlAuthType),
        Member::new("Cors", &Cors),
        Member::new("InvokeMode", &InvokeMode),
    ])),
);

pub(super) static UpdateFunctionUrlConfigResponse: Shape = Shape::new(
    "UpdateFunctionUrlConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionUrl", &FunctionUrl).required(),
        Member::new("FunctionArn", &FunctionArn).required(),
        Member::new("AuthType", &FunctionUrlAuthType).required(),
        Member::new("Cors", &Cors),
        Member::new("CreationTime", &Timestamp).required(),
        Member::new("LastModifiedTime", &Timestamp).required(),
        Member::new("InvokeMode", &InvokeMode),
    ])),
);

pub(super) static UpdateRuntimeOn: Shape =
    Shape::new("UpdateRuntimeOn", Kind::String(&["Auto", "Manual", "FunctionUpdate"]));

pub(super) static Version: Shape =
    Shape::new("Version", Kind::String(&[])).min(1.0).max(1024.0).pattern("(\\$LATEST|[0-9]+)");

pub(super) static VersionWithLatestPublished: Shape = Shape::new("VersionWithLatestPublished", Kind::String(&[]))
    .min(1.0)
    .max(1024.0)
    .pattern("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)");

pub(super) static VpcConfig: Shape = Shape::new(
    "VpcConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("SubnetIds", &SubnetIds),
        Member::new("SecurityGroupIds", &SecurityGroupIds),
        Member::new("Ipv6AllowedForDualStack", &NullableBoolean),
    ])),
);

pub(super) static VpcConfigResponse: Shape = Shape::new(
    "VpcConfigResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("SubnetIds", &SubnetIds),
        Member::new("SecurityGroupIds", &SecurityGroupIds),
        Member::new("VpcId", &VpcId),
        Member::new("Ipv6AllowedForDualStack", &NullableBoolean),
    ])),
);

pub(super) static VpcId: Shape = Shape::new("VpcId", Kind::String(&[]));

pub(super) static WaitCancelledDetails: Shape =
    Shape::new("WaitCancelledDetails", Kind::Structure(&Structure::new(&[Member::new("Error", &EventError)])));

pub(super) static WaitDetails: Shape = Shape::new(
    "WaitDetails",
    Kind::Structure(&Structure::new(&[Member::new("ScheduledEndTimestamp", &ExecutionTimestamp)])),
);

pub(super) static WaitOptions: Shape = Shape::new(
    "WaitOptions",
    Kind::Structure(&Structure::new(&[Member::new("WaitSeconds", &WaitOptionsWaitSecondsInteger)])),
);

pub(super) static WaitOptionsWaitSecondsInteger: Shape =
    Shape::new("WaitOptionsWaitSecondsInteger", Kind::Integer).min(1.0).max(31622400.0);

pub(super) static WaitStartedDetails: Shape = Shape::new(
    "WaitStartedDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("Duration", &DurationSeconds).required(),
        Member::new("ScheduledEndTimestamp", &ExecutionTimestamp).required(),
    ])),
);

pub(super) static WaitSucceededDetails: Shape =
    Shape::new("WaitSucceededDetails", Kind::Structure(&Structure::new(&[Member::new("Duration", &DurationSeconds)])));

pub(super) static Weight: Shape = Shape::new("Weight", Kind::Double).min(0.0).max(1.0);

pub(super) static WorkingDirectory: Shape = Shape::new("WorkingDirectory", Kind::String(&[])).min(0.0).max(1000.0);

pub(super) static XAmznTraceId: Shape = Shape::new("XAmznTraceId", Kind::String(&[])).min(0.0).max(8192.0);
