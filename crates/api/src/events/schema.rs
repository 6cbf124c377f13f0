// Generated from `models/events.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `events`.
pub static SERVICE: Service = Service {
    name: "events",
    iam_prefix: "events",
    signing_name: "events",
    endpoint_prefix: "events",
    api_version: "2015-10-07",
    target_prefix: "AWSEvents",
    xml_namespace: "",
    protocols: &[Protocol::AwsJson11],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("ActivateEventSource", "POST", "/", 200)
        .input(&ActivateEventSourceRequest, "")
        .errors(&[
            &ResourceNotFoundException,
            &ConcurrentModificationException,
            &InvalidStateException,
            &InternalException,
            &OperationDisabledException,
        ])
        .implemented(),
    Operation::new("CancelReplay", "POST", "/", 200)
        .input(&CancelReplayRequest, "")
        .output(&CancelReplayResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &ConcurrentModificationException,
            &IllegalStatusException,
            &InternalException,
        ])
        .implemented(),
    Operation::new("CreateApiDestination", "POST", "/", 200)
        .input(&CreateApiDestinationRequest, "")
        .output(&CreateApiDestinationResponse, "")
        .errors(&[
            &ResourceAlreadyExistsException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InternalException,
        ])
        .implemented(),
    Operation::new("CreateArchive", "POST", "/", 200)
        .input(&CreateArchiveRequest, "")
        .output(&CreateArchiveResponse, "")
        .errors(&[
            &ConcurrentModificationException,
            &ResourceAlreadyExistsException,
            &ResourceNotFoundException,
            &InternalException,
            &LimitExceededException,
            &InvalidEventPatternException,
        ])
        .implemented(),
    Operation::new("CreateConnection", "POST", "/", 200)
        .input(&CreateConnectionRequest, "")
        .output(&CreateConnectionResponse, "")
        .errors(&[
            &ResourceAlreadyExistsException,
            &LimitExceededException,
            &ResourceNotFoundException,
            &InternalException,
            &AccessDeniedException,
            &ThrottlingException,
        ])
        .implemented(),
    Operation::new("CreateEndpoint", "POST", "/", 200)
        .input(&CreateEndpointRequest, "")
        .output(&CreateEndpointResponse, "")
        .errors(&[&ResourceAlreadyExistsException, &LimitExceededException, &InternalException])
        .implemented(),
    Operation::new("CreateEventBus", "POST", "/", 200)
        .input(&CreateEventBusRequest, "")
        .output(&CreateEventBusResponse, "")
        .errors(&[
            &ResourceAlreadyExistsException,
            &ResourceNotFoundException,
            &InvalidStateException,
            &InternalException,
            &ConcurrentModificationException,
            &LimitExceededException,
            &OperationDisabledException,
        ])
        .implemented(),
    Operation::new("CreatePartnerEventSource", "POST", "/", 200)
        .input(&CreatePartnerEventSourceRequest, "")
        .output(&CreatePartnerEventSourceResponse, "")
        .errors(&[
            &ResourceAlreadyExistsException,
            &InternalException,
            &ConcurrentModificationException,
            &LimitExceededException,
            &OperationDisabledException,
        ])
        .implemented(),
    Operation::new("DeactivateEventSource", "POST", "/", 200)
        .input(&DeactivateEventSourceRequest, "")
        .errors(&[
            &ResourceNotFoundException,
            &ConcurrentModificationException,
            &InvalidStateException,
            &InternalException,
            &OperationDisabledException,
        ])
        .implemented(),
    Operation::new("DeauthorizeConnection", "POST", "/", 200)
        .input(&DeauthorizeConnectionRequest, "")
        .output(&DeauthorizeConnectionResponse, "")
        .errors(&[&ConcurrentModificationException, &ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DeleteApiDestination", "POST", "/", 200)
        .input(&DeleteApiDestinationRequest, "")
        .output(&DeleteApiDestinationResponse, "")
        .errors(&[&ConcurrentModificationException, &ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DeleteArchive", "POST", "/", 200)
        .input(&DeleteArchiveRequest, "")
        .output(&DeleteArchiveResponse, "")
        .errors(&[&ConcurrentModificationException, &ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DeleteConnection", "POST", "/", 200)
        .input(&DeleteConnectionRequest, "")
        .output(&DeleteConnectionResponse, "")
        .errors(&[&ConcurrentModificationException, &ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DeleteEndpoint", "POST", "/", 200)
        .input(&DeleteEndpointRequest, "")
        .output(&DeleteEndpointResponse, "")
        .errors(&[&ConcurrentModificationException, &ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DeleteEventBus", "POST", "/", 200)
        .input(&DeleteEventBusRequest, "")
        .errors(&[&InternalException, &ConcurrentModificationException])
        .implemented(),
    Operation::new("DeletePartnerEventSource", "POST", "/", 200)
        .input(&DeletePartnerEventSourceRequest, "")
        .errors(&[&InternalException, &ConcurrentModificationException, &OperationDisabledException])
        .implemented(),
    Operation::new("DeleteRule", "POST", "/", 200)
        .input(&DeleteRuleRequest, "")
        .errors(&[
            &ConcurrentModificationException,
            &ManagedRuleException,
            &InternalException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("DescribeApiDestination", "POST", "/", 200)
        .input(&DescribeApiDestinationRequest, "")
        .output(&DescribeApiDestinationResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DescribeArchive", "POST", "/", 200)
        .input(&DescribeArchiveRequest, "")
        .output(&DescribeArchiveResponse, "")
        .errors(&[&ResourceAlreadyExistsException, &ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DescribeConnection", "POST", "/", 200)
        .input(&DescribeConnectionRequest, "")
        .output(&DescribeConnectionResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DescribeEndpoint", "POST", "/", 200)
        .input(&DescribeEndpointRequest, "")
        .output(&DescribeEndpointResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DescribeEventBus", "POST", "/", 200)
        .input(&DescribeEventBusRequest, "")
        .output(&DescribeEventBusResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DescribeEventSource", "POST", "/", 200)
        .input(&DescribeEventSourceRequest, "")
        .output(&DescribeEventSourceResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException, &OperationDisabledException])
        .implemented(),
    Operation::new("DescribePartnerEventSource", "POST", "/", 200)
        .input(&DescribePartnerEventSourceRequest, "")
        .output(&DescribePartnerEventSourceResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException, &OperationDisabledException])
        .implemented(),
    Operation::new("DescribeReplay", "POST", "/", 200)
        .input(&DescribeReplayRequest, "")
        .output(&DescribeReplayResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DescribeRule", "POST", "/", 200)
        .input(&DescribeRuleRequest, "")
        .output(&DescribeRuleResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("DisableRule", "POST", "/", 200)
        .input(&DisableRuleRequest, "")
        .errors(&[
            &ResourceNotFoundException,
            &ConcurrentModificationException,
            &ManagedRuleException,
            &InternalException,
        ])
        .implemented(),
    Operation::new("EnableRule", "POST", "/", 200)
        .input(&EnableRuleRequest, "")
        .errors(&[
            &ResourceNotFoundException,
            &ConcurrentModificationException,
            &ManagedRuleException,
            &InternalException,
        ])
        .implemented(),
    Operation::new("ListApiDestinations", "POST", "/", 200)
        .input(&ListApiDestinationsRequest, "")
        .output(&ListApiDestinationsResponse, "")
        .errors(&[&InternalException])
        .implemented(),
    Operation::new("ListArchives", "POST", "/", 200)
        .input(&ListArchivesRequest, "")
        .output(&ListArchivesResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("ListConnections", "POST", "/", 200)
        .input(&ListConnectionsRequest, "")
        .output(&ListConnectionsResponse, "")
        .errors(&[&InternalException])
        .implemented(),
    Operation::new("ListEndpoints", "POST", "/", 200)
        .input(&ListEndpointsRequest, "")
        .output(&ListEndpointsResponse, "")
        .errors(&[&InternalException])
        .implemented(),
    Operation::new("ListEventBuses", "POST", "/", 200)
        .input(&ListEventBusesRequest, "")
        .output(&ListEventBusesResponse, "")
        .errors(&[&InternalException])
        .implemented(),
    Operation::new("ListEventSources", "POST", "/", 200)
        .input(&ListEventSourcesRequest, "")
        .output(&ListEventSourcesResponse, "")
        .errors(&[&InternalException, &OperationDisabledException])
        .implemented(),
    Operation::new("ListPartnerEventSourceAccounts", "POST", "/", 200)
        .input(&ListPartnerEventSourceAccountsRequest, "")
        .output(&ListPartnerEventSourceAccountsResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException, &OperationDisabledException])
        .implemented(),
    Operation::new("ListPartnerEventSources", "POST", "/", 200)
        .input(&ListPartnerEventSourcesRequest, "")
        .output(&ListPartnerEventSourcesResponse, "")
        .errors(&[&InternalException, &OperationDisabledException])
        .implemented(),
    Operation::new("ListReplays", "POST", "/", 200)
        .input(&ListReplaysRequest, "")
        .output(&ListReplaysResponse, "")
        .errors(&[&InternalException])
        .implemented(),
    Operation::new("ListRuleNamesByTarget", "POST", "/", 200)
        .input(&ListRuleNamesByTargetRequest, "")
        .output(&ListRuleNamesByTargetResponse, "")
        .errors(&[&InternalException, &ResourceNotFoundException])
        .implemented(),
    Operation::new("ListRules", "POST", "/", 200)
        .input(&ListRulesRequest, "")
        .output(&ListRulesResponse, "")
        .errors(&[&InternalException, &ResourceNotFoundException])
        .implemented(),
    Operation::new("ListTagsForResource", "POST", "/", 200)
        .input(&ListTagsForResourceRequest, "")
        .output(&ListTagsForResourceResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("ListTargetsByRule", "POST", "/", 200)
        .input(&ListTargetsByRuleRequest, "")
        .output(&ListTargetsByRuleResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalException])
        .implemented(),
    Operation::new("PutEvents", "POST", "/", 200)
        .input(&PutEventsRequest, "")
        .output(&PutEventsResponse, "")
        .errors(&[&InternalException])
        .implemented(),
    Operation::new("PutPartnerEvents", "POST", "/", 200)
        .input(&PutPartnerEventsRequest, "")
        .output(&PutPartnerEventsResponse, "")
        .errors(&[&InternalException, &OperationDisabledException])
        .implemented(),
    Operation::new("PutPermission", "POST", "/", 200)
        .input(&PutPermissionRequest, "")
        .errors(&[
            &ResourceNotFoundException,
            &PolicyLengthExceededException,
            &InternalException,
            &ConcurrentModificationException,
            &OperationDisabledException,
        ])
        .implemented(),
    Operation::new("PutRule", "POST", "/", 200)
        .input(&PutRuleRequest, "")
        .output(&PutRuleResponse, "")
        .errors(&[
            &InvalidEventPatternException,
            &LimitExceededException,
            &ConcurrentModificationException,
            &ManagedRuleException,
            &InternalException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("PutTargets", "POST", "/", 200)
        .input(&PutTargetsRequest, "")
        .output(&PutTargetsResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &ConcurrentModificationException,
            &LimitExceededException,
            &ManagedRuleException,
            &InternalException,
        ])
        .implemented(),
    Operation::new("RemovePermission", "POST", "/", 200)
        .input(&RemovePermissionRequest, "")
        .errors(&[
            &ResourceNotFoundException,
            &InternalException,
            &ConcurrentModificationException,
            &OperationDisabledException,
        ])
        .implemented(),
    Operation::new("RemoveTargets", "POST", "/", 200)
        .input(&RemoveTargetsRequest, "")
        .output(&RemoveTargetsResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &ConcurrentModificationException,
            &ManagedRuleException,
            &InternalException,
        ])
        .implemented(),
    Operation::new("StartReplay", "POST", "/", 200)
        .input(&StartReplayRequest, "")
        .output(&StartReplayResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &ResourceAlreadyExistsException,
            &InvalidEventPatternException,
            &LimitExceededException,
            &InternalException,
        ])
        .implemented(),
    Operation::new("TagResource", "POST", "/", 200)
        .input(&TagResourceRequest, "")
        .output(&TagResourceResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &ConcurrentModificationException,
            &InternalException,
            &ManagedRuleException,
        ])
        .implemented(),
    Operation::new("TestEventPattern", "POST", "/", 200)
        .input(&TestEventPatternRequest, "")
        .output(&TestEventPatternResponse, "")
        .errors(&[&InvalidEventPatternException, &InternalException])
        .implemented(),
    Operation::new("UntagResource", "POST", "/", 200)
        .input(&UntagResourceRequest, "")
        .output(&UntagResourceResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InternalException,
            &ConcurrentModificationException,
            &ManagedRuleException,
        ])
        .implemented(),
    Operation::new("UpdateApiDestination", "POST", "/", 200)
        .input(&UpdateApiDestinationRequest, "")
        .output(&UpdateApiDestinationResponse, "")
        .errors(&[
            &ConcurrentModificationException,
            &ResourceNotFoundException,
            &InternalException,
            &LimitExceededException,
        ])
        .implemented(),
    Operation::new("UpdateArchive", "POST", "/", 200)
        .input(&UpdateArchiveRequest, "")
        .output(&UpdateArchiveResponse, "")
        .errors(&[
            &ConcurrentModificationException,
            &ResourceNotFoundException,
            &InternalException,
            &LimitExceededException,
            &InvalidEventPatternException,
        ])
        .implemented(),
    Operation::new("UpdateConnection", "POST", "/", 200)
        .input(&UpdateConnectionRequest, "")
        .output(&UpdateConnectionResponse, "")
        .errors(&[
            &ConcurrentModificationException,
            &ResourceNotFoundException,
            &InternalException,
            &LimitExceededException,
            &AccessDeniedException,
            &ThrottlingException,
        ])
        .implemented(),
    Operation::new("UpdateEndpoint", "POST", "/", 200)
        .input(&UpdateEndpointRequest, "")
        .output(&UpdateEndpointResponse, "")
        .errors(&[&ResourceNotFoundException, &ConcurrentModificationException, &InternalException])
        .implemented(),
    Operation::new("UpdateEventBus", "POST", "/", 200)
        .input(&UpdateEventBusRequest, "")
        .output(&UpdateEventBusResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InternalException,
            &ConcurrentModificationException,
            &OperationDisabledException,
        ])
        .implemented(),
];

static SHAPES: &[&Shape] = &[
    &AccessDeniedException,
    &AccountId,
    &Action,
    &ActivateEventSourceRequest,
    &ApiDestination,
    &ApiDestinationArn,
    &ApiDestinationDescription,
    &ApiDestinationHttpMethod,
    &ApiDestinationInvocationRateLimitPerSecond,
    &ApiDestinationName,
    &ApiDestinationResponseList,
    &ApiDestinationState,
    &AppSyncParameters,
    &Archive,
    &ArchiveArn,
    &ArchiveDescription,
    &ArchiveName,
    &ArchiveResponseList,
    &ArchiveState,
    &ArchiveStateReason,
    &Arn,
    &AssignPublicIp,
    &AuthHeaderParameters,
    &AuthHeaderParametersSensitive,
    &AwsVpcConfiguration,
    &BatchArrayProperties,
    &BatchParameters,
    &BatchRetryStrategy,
    &Boolean,
    &CancelReplayRequest,
    &CancelReplayResponse,
    &CapacityProvider,
    &CapacityProviderStrategy,
    &CapacityProviderStrategyItem,
    &CapacityProviderStrategyItemBase,
    &CapacityProviderStrategyItemWeight,
    &ConcurrentModificationException,
    &Condition,
    &Connection,
    &ConnectionApiKeyAuthResponseParameters,
    &ConnectionArn,
    &ConnectionAuthResponseParameters,
    &ConnectionAuthorizationType,
    &ConnectionBasicAuthResponseParameters,
    &ConnectionBodyParameter,
    &ConnectionBodyParametersList,
    &ConnectionDescription,
    &ConnectionHeaderParameter,
    &ConnectionHeaderParametersList,
    &ConnectionHttpParameters,
    &ConnectionName,
    &ConnectionOAuthClientResponseParameters,
    &ConnectionOAuthHttpMethod,
    &ConnectionOAuthResponseParameters,
    &ConnectionQueryStringParameter,
    &ConnectionQueryStringParametersList,
    &ConnectionResponseList,
    &ConnectionState,
    &ConnectionStateReason,
    &ConnectivityResourceConfigurationArn,
    &ConnectivityResourceParameters,
    &CreateApiDestinationRequest,
    &CreateApiDestinationResponse,
    &CreateArchiveRequest,
    &CreateArchiveResponse,
    &CreateConnectionApiKeyAuthRequestParameters,
    &CreateConnectionAuthRequestParameters,
    &CreateConnectionBasicAuthRequestParameters,
    &CreateConnectionOAuthClientRequestParameters,
    &CreateConnectionOAuthRequestParameters,
    &CreateConnectionRequest,
    &CreateConnectionResponse,
    &CreateEndpointRequest,
    &CreateEndpointResponse,
    &CreateEventBusRequest,
    &CreateEventBusResponse,
    &CreatePartnerEventSourceRequest,
    &CreatePartnerEventSourceResponse,
    &CreatedBy,
    &Database,
    &DbUser,
    &DeactivateEventSourceRequest,
    &DeadLetterConfig,
    &DeauthorizeConnectionRequest,
    &DeauthorizeConnectionResponse,
    &DeleteApiDestinationRequest,
    &DeleteApiDestinationResponse,
    &DeleteArchiveRequest,
    &DeleteArchiveResponse,
    &DeleteConnectionRequest,
    &DeleteConnectionResponse,
    &DeleteEndpointRequest,
    &DeleteEndpointResponse,
    &DeleteEventBusRequest,
    &DeletePartnerEventSourceRequest,
    &DeleteRuleRequest,
    &DescribeApiDestinationRequest,
    &DescribeApiDestinationResponse,
    &DescribeArchiveRequest,
    &DescribeArchiveResponse,
    &DescribeConnectionConnectivityParameters,
    &DescribeConnectionRequest,
    &DescribeConnectionResourceParameters,
    &DescribeConnectionResponse,
    &DescribeEndpointRequest,
    &DescribeEndpointResponse,
    &DescribeEventBusRequest,
    &DescribeEventBusResponse,
    &DescribeEventSourceRequest,
    &DescribeEventSourceResponse,
    &DescribePartnerEventSourceRequest,
    &DescribePartnerEventSourceResponse,
    &DescribeReplayRequest,
    &DescribeReplayResponse,
    &DescribeRuleRequest,
    &DescribeRuleResponse,
    &DisableRuleRequest,
    &EcsParameters,
    &EnableRuleRequest,
    &Endpoint,
    &EndpointArn,
    &EndpointDescription,
    &EndpointEventBus,
    &EndpointEventBusList,
    &EndpointId,
    &EndpointList,
    &EndpointName,
    &EndpointState,
    &EndpointStateReason,
    &EndpointUrl,
    &ErrorCode,
    &ErrorMessage,
    &EventBus,
    &EventBusArn,
    &EventBusDescription,
    &EventBusList,
    &EventBusName,
    &EventBusNameOrArn,
    &EventId,
    &EventPattern,
    &EventResource,
    &EventResourceList,
    &EventSource,
    &EventSourceList,
    &EventSourceName,
    &EventSourceNamePrefix,
    &EventSourceState,
    &EventTime,
    &FailoverConfig,
    &GraphQLOperation,
    &HeaderKey,
    &HeaderParametersMap,
    &HeaderValue,
    &HeaderValueSensitive,
    &HealthCheck,
    &HomeRegion,
    &HttpParameters,
    &HttpsEndpoint,
    &IamRoleArn,
    &IllegalStatusException,
    &IncludeDetail,
    &InputTransformer,
    &InputTransformerPathKey,
    &Integer,
    &InternalException,
    &InvalidEventPatternException,
    &InvalidStateException,
    &KinesisParameters,
    &KmsKeyIdentifier,
    &LaunchType,
    &Level,
    &LimitExceededException,
    &LimitMax100,
    &LimitMin1,
    &ListApiDestinationsRequest,
    &ListApiDestinationsResponse,
    &ListArchivesRequest,
    &ListArchivesResponse,
    &ListConnectionsRequest,
    &ListConnectionsResponse,
    &ListEndpointsRequest,
    &ListEndpointsResponse,
    &ListEventBusesRequest,
    &ListEventBusesResponse,
    &ListEventSourcesRequest,
    &ListEventSourcesResponse,
    &ListPartnerEventSourceAccountsRequest,
    &ListPartnerEventSourceAccountsResponse,
    &ListPartnerEventSourcesRequest,
    &ListPartnerEventSourcesResponse,
    &ListReplaysRequest,
    &ListReplaysResponse,
    &ListRuleNamesByTargetRequest,
    &ListRuleNamesByTargetResponse,
    &ListRulesRequest,
    &ListRulesResponse,
    &ListTagsForResourceRequest,
    &ListTagsForResourceResponse,
    &ListTargetsByRuleRequest,
    &ListTargetsByRuleResponse,
    &LogConfig,
    &Long,
    &ManagedBy,
    &ManagedRuleException,
    &MaximumEventAgeInSeconds,
    &MaximumRetryAttempts,
    &MessageGroupId,
    &NetworkConfiguration,
    &NextToken,
    &NonPartnerEventBusArn,
    &NonPartnerEventBusName,
    &NonPartnerEventBusNameOrArn,
    &OperationDisabledException,
    &PartnerEventSource,
    &PartnerEventSourceAccount,
    &PartnerEventSourceAccountList,
    &PartnerEventSourceList,
    &PartnerEventSourceNamePrefix,
    &PathParameter,
    &PathParameterList,
    &PlacementConstraint,
    &PlacementConstraintExpression,
    &PlacementConstraintType,
    &PlacementConstraints,
    &PlacementStrategies,
    &PlacementStrategy,
    &PlacementStrategyField,
    &PlacementStrategyType,
    &PolicyLengthExceededException,
    &Primary,
    &Principal,
    &PropagateTags,
    &PutEventsRequest,
    &PutEventsRequestEntry,
    &PutEventsRequestEntryList,
    &PutEventsResponse,
    &PutEventsResultEntry,
    &PutEventsResultEntryList,
    &PutPartnerEventsRequest,
    &PutPartnerEventsRequestEntry,
    &PutPartnerEventsRequestEntryList,
    &PutPartnerEventsResponse,
    &PutPartnerEventsResultEntry,
    &PutPartnerEventsResultEntryList,
    &PutPermissionRequest,
    &PutRuleRequest,
    &PutRuleResponse,
    &PutTargetsRequest,
    &PutTargetsResponse,
    &PutTargetsResultEntry,
    &PutTargetsResultEntryList,
    &QueryStringKey,
    &QueryStringParametersMap,
    &QueryStringValue,
    &QueryStringValueSensitive,
    &RedshiftDataParameters,
    &RedshiftSecretManagerArn,
    &ReferenceId,
    &RemovePermissionRequest,
    &RemoveTargetsRequest,
    &RemoveTargetsResponse,
    &RemoveTargetsResultEntry,
    &RemoveTargetsResultEntryList,
    &Replay,
    &ReplayArn,
    &ReplayDescription,
    &ReplayDestination,
    &ReplayDestinationFilters,
    &ReplayList,
    &ReplayName,
    &ReplayState,
    &ReplayStateReason,
    &ReplicationConfig,
    &ReplicationState,
    &ResourceAlreadyExistsException,
    &ResourceArn,
    &ResourceAssociationArn,
    &ResourceConfigurationArn,
    &ResourceNotFoundException,
    &RetentionDays,
    &RetryPolicy,
    &RoleArn,
    &Route,
    &RoutingConfig,
    &Rule,
    &RuleArn,
    &RuleDescription,
    &RuleName,
    &RuleNameList,
    &RuleResponseList,
    &RuleState,
    &RunCommandParameters,
    &RunCommandTarget,
    &RunCommandTargetKey,
    &RunCommandTargetValue,
    &RunCommandTargetValues,
    &RunCommandTargets,
    &SageMakerPipelineParameter,
    &SageMakerPipelineParameterList,
    &SageMakerPipelineParameterName,
    &SageMakerPipelineParameterValue,
    &SageMakerPipelineParameters,
    &ScheduleExpression,
    &Secondary,
    &SecretsManagerSecretArn,
    &SensitiveString,
    &Sql,
    &Sqls,
    &SqsParameters,
    &StartReplayRequest,
    &StartReplayResponse,
    &StatementId,
    &StatementName,
    &String,
    &StringList,
    &Tag,
    &TagKey,
    &TagKeyList,
    &TagList,
    &TagResourceRequest,
    &TagResourceResponse,
    &TagValue,
    &Target,
    &TargetArn,
    &TargetId,
    &TargetIdList,
    &TargetInput,
    &TargetInputPath,
    &TargetList,
    &TargetPartitionKeyPath,
    &TestEventPatternRequest,
    &TestEventPatternResponse,
    &ThrottlingException,
    &Timestamp,
    &TraceHeader,
    &TransformerInput,
    &TransformerPaths,
    &UntagResourceRequest,
    &UntagResourceResponse,
    &UpdateApiDestinationRequest,
    &UpdateApiDestinationResponse,
    &UpdateArchiveRequest,
    &UpdateArchiveResponse,
    &UpdateConnectionApiKeyAuthRequestParameters,
    &UpdateConnectionAuthRequestParameters,
    &UpdateConnectionBasicAuthRequestParameters,
    &UpdateConnectionOAuthClientRequestParameters,
    &UpdateConnectionOAuthRequestParameters,
    &UpdateConnectionRequest,
    &UpdateConnectionResponse,
    &UpdateEndpointRequest,
    &UpdateEndpointResponse,
    &UpdateEventBusRequest,
    &UpdateEventBusResponse,
];

pub(super) static AccessDeniedException: Shape = Shape::new(
    "AccessDeniedException",
    Kind::Structure(&Structure::new(&[]).error("AccessDeniedException", 400, true)),
);

pub(super) static AccountId: Shape = Shape::new("AccountId", Kind::String(&[])).min(12.0).max(12.0).pattern("\\d{12}");

pub(super) static Action: Shape =
    Shape::new("Action", Kind::String(&[])).min(1.0).max(64.0).pattern("events:[a-zA-Z]+");

pub(super) static ActivateEventSourceRequest: Shape = Shape::new(
    "ActivateEventSourceRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &EventSourceName).required()])),
);

pub(super) static ApiDestination: Shape = Shape::new(
    "ApiDestination",
    Kind::Structure(&Structure::new(&[
        Member::new("ApiDestinationArn", &ApiDestinationArn),
        Member::new("Name", &ApiDestinationName),
        Member::new("ApiDestinationState", &ApiDestinationState),
        Member::new("ConnectionArn", &ConnectionArn),
        Member::new("InvocationEndpoint", &HttpsEndpoint),
        Member::new("HttpMethod", &ApiDestinationHttpMethod),
        Member::new("InvocationRateLimitPerSecond", &ApiDestinationInvocationRateLimitPerSecond),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static ApiDestinationArn: Shape = Shape::new("ApiDestinationArn", Kind::String(&[])).min(1.0).max(1600.0).pattern("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:api-destination\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$");

pub(super) static ApiDestinationDescription: Shape =
    Shape::new("ApiDestinationDescription", Kind::String(&[])).max(512.0).pattern(".*");

pub(super) static ApiDestinationHttpMethod: Shape =
    Shape::new("ApiDestinationHttpMethod", Kind::String(&["POST", "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"]));

pub(super) static ApiDestinationInvocationRateLimitPerSecond: Shape =
    Shape::new("ApiDestinationInvocationRateLimitPerSecond", Kind::Integer).min(1.0);

pub(super) static ApiDestinationName: Shape =
    Shape::new("ApiDestinationName", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\.\\-_A-Za-z0-9]+");

pub(super) static ApiDestinationResponseList: Shape =
    Shape::new("ApiDestinationResponseList", Kind::List(&Member::new("member", &ApiDestination), false));

pub(super) static ApiDestinationState: Shape = Shape::new("ApiDestinationState", Kind::String(&["ACTIVE", "INACTIVE"]));

pub(super) static AppSyncParameters: Shape = Shape::new(
    "AppSyncParameters",
    Kind::Structure(&Structure::new(&[Member::new("GraphQLOperation", &GraphQLOperation)])),
);

pub(super) static Archive: Shape = Shape::new(
    "Archive",
    Kind::Structure(&Structure::new(&[
        Member::new("ArchiveName", &ArchiveName),
        Member::new("EventSourceArn", &EventBusArn),
        Member::new("State", &ArchiveState),
        Member::new("StateReason", &ArchiveStateReason),
        Member::new("RetentionDays", &RetentionDays),
        Member::new("SizeBytes", &Long),
        Member::new("EventCount", &Long),
        Member::new("CreationTime", &Timestamp),
    ])),
);

pub(super) static ArchiveArn: Shape = Shape::new("ArchiveArn", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$");

pub(super) static ArchiveDescription: Shape =
    Shape::new("ArchiveDescription", Kind::String(&[])).max(512.0).pattern(".*");

pub(super) static ArchiveName: Shape =
    Shape::new("ArchiveName", Kind::String(&[])).min(1.0).max(48.0).pattern("[\\.\\-_A-Za-z0-9]+");

pub(super) static ArchiveResponseList: Shape =
    Shape::new("ArchiveResponseList", Kind::List(&Member::new("member", &Archive), false));

pub(super) static ArchiveState: Shape = Shape::new(
    "ArchiveState",
    Kind::String(&["ENABLED", "DISABLED", "CREATING", "UPDATING", "CREATE_FAILED", "UPDATE_FAILED"]),
);

pub(super) static ArchiveStateReason: Shape =
    Shape::new("ArchiveStateReason", Kind::String(&[])).max(512.0).pattern(".*");

pub(super) static Arn: Shape = Shape::new("Arn", Kind::String(&[])).min(1.0).max(1600.0);

pub(super) static AssignPublicIp: Shape = Shape::new("AssignPublicIp", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static AuthHeaderParameters: Shape = Shape::new("AuthHeaderParameters", Kind::String(&[]))
    .min(1.0)
    .max(512.0)
    .pattern("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$");

pub(super) static AuthHeaderParametersSensitive: Shape = Shape::new("AuthHeaderParametersSensitive", Kind::String(&[]))
    .min(1.0)
    .max(512.0)
    .pattern("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$")
    .sensitive();

pub(super) static AwsVpcConfiguration: Shape = Shape::new(
    "AwsVpcConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Subnets", &StringList).required(),
        Member::new("SecurityGroups", &StringList),
        Member::new("AssignPublicIp", &AssignPublicIp),
    ])),
);

pub(super) static BatchArrayProperties: Shape =
    Shape::new("BatchArrayProperties", Kind::Structure(&Structure::new(&[Member::new("Size", &Integer)])));

pub(super) static BatchParameters: Shape = Shape::new(
    "BatchParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("JobDefinition", &String).required(),
        Member::new("JobName", &String).required(),
        Member::new("ArrayProperties", &BatchArrayProperties),
        Member::new("RetryStrategy", &BatchRetryStrategy),
    ])),
);

pub(super) static BatchRetryStrategy: Shape =
    Shape::new("BatchRetryStrategy", Kind::Structure(&Structure::new(&[Member::new("Attempts", &Integer)])));

pub(super) static Boolean: Shape = Shape::new("Boolean", Kind::Boolean);

pub(super) static CancelReplayRequest: Shape = Shape::new(
    "CancelReplayRequest",
    Kind::Structure(&Structure::new(&[Member::new("ReplayName", &ReplayName).required()])),
);

pub(super) static CancelReplayResponse: Shape = Shape::new(
    "CancelReplayResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ReplayArn", &ReplayArn),
        Member::new("State", &ReplayState),
        Member::new("StateReason", &ReplayStateReason),
    ])),
);

pub(super) static CapacityProvider: Shape = Shape::new("CapacityProvider", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static CapacityProviderStrategy: Shape =
    Shape::new("CapacityProviderStrategy", Kind::List(&Member::new("member", &CapacityProviderStrategyItem), false))
        .max(6.0);

pub(super) static CapacityProviderStrategyItem: Shape = Shape::new(
    "CapacityProviderStrategyItem",
    Kind::Structure(&Structure::new(&[
        Member::new("capacityProvider", &CapacityProvider).required(),
        Member::new("weight", &CapacityProviderStrategyItemWeight),
        Member::new("base", &CapacityProviderStrategyItemBase),
    ])),
);

pub(super) static CapacityProviderStrategyItemBase: Shape =
    Shape::new("CapacityProviderStrategyItemBase", Kind::Integer).min(0.0).max(100000.0);

pub(super) static CapacityProviderStrategyItemWeight: Shape =
    Shape::new("CapacityProviderStrategyItemWeight", Kind::Integer).min(0.0).max(1000.0);

pub(super) static ConcurrentModificationException: Shape = Shape::new(
    "ConcurrentModificationException",
    Kind::Structure(&Structure::new(&[]).error("ConcurrentModificationException", 400, true)),
);

pub(super) static Condition: Shape = Shape::new(
    "Condition",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &String).required(),
        Member::new("Key", &String).required(),
        Member::new("Value", &String).required(),
    ])),
);

pub(super) static Connection: Shape = Shape::new(
    "Connection",
    Kind::Structure(&Structure::new(&[
        Member::new("ConnectionArn", &ConnectionArn),
        Member::new("Name", &ConnectionName),
        Member::new("ConnectionState", &ConnectionState),
        Member::new("StateReason", &ConnectionStateReason),
        Member::new("AuthorizationType", &ConnectionAuthorizationType),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
        Member::new("LastAuthorizedTime", &Timestamp),
    ])),
);

pub(super) static ConnectionApiKeyAuthResponseParameters: Shape = Shape::new(
    "ConnectionApiKeyAuthResponseParameters",
    Kind::Structure(&Structure::new(&[Member::new("ApiKeyName", &AuthHeaderParameters)])),
);

pub(super) static ConnectionArn: Shape = Shape::new("ConnectionArn", Kind::String(&[])).min(1.0).max(1600.0).pattern(
    "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$",
);

pub(super) static ConnectionAuthResponseParameters: Shape = Shape::new(
    "ConnectionAuthResponseParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BasicAuthParameters", &ConnectionBasicAuthResponseParameters),
        Member::new("OAuthParameters", &ConnectionOAuthResponseParameters),
        Member::new("ApiKeyAuthParameters", &ConnectionApiKeyAuthResponseParameters),
        Member::new("InvocationHttpParameters", &ConnectionHttpParameters),
        Member::new("ConnectivityParameters", &DescribeConnectionConnectivityParameters),
    ])),
);

pub(super) static ConnectionAuthorizationType: Shape =
    Shape::new("ConnectionAuthorizationType", Kind::String(&["BASIC", "OAUTH_CLIENT_CREDENTIALS", "API_KEY"]));

pub(super) static ConnectionBasicAuthResponseParameters: Shape = Shape::new(
    "ConnectionBasicAuthResponseParameters",
    Kind::Structure(&Structure::new(&[Member::new("Username", &AuthHeaderParameters)])),
);

pub(super) static ConnectionBodyParameter: Shape = Shape::new(
    "ConnectionBodyParameter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &String),
        Member::new("Value", &SensitiveString),
        Member::new("IsValueSecret", &Boolean),
    ])),
);

pub(super) static ConnectionBodyParametersList: Shape =
    Shape::new("ConnectionBodyParametersList", Kind::List(&Member::new("member", &ConnectionBodyParameter), false))
        .min(0.0)
        .max(100.0);

pub(super) static ConnectionDescription: Shape =
    Shape::new("ConnectionDescription", Kind::String(&[])).max(512.0).pattern(".*");

pub(super) static ConnectionHeaderParameter: Shape = Shape::new(
    "ConnectionHeaderParameter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &HeaderKey),
        Member::new("Value", &HeaderValueSensitive),
        Member::new("IsValueSecret", &Boolean),
    ])),
);

pub(super) static ConnectionHeaderParametersList: Shape =
    Shape::new("ConnectionHeaderParametersList", Kind::List(&Member::new("member", &ConnectionHeaderParameter), false))
        .min(0.0)
        .max(100.0);

pub(super) static ConnectionHttpParameters: Shape = Shape::new(
    "ConnectionHttpParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("HeaderParameters", &ConnectionHeaderParametersList),
        Member::new("QueryStringParameters", &ConnectionQueryStringParametersList),
        Member::new("BodyParameters", &ConnectionBodyParametersList),
    ])),
);

pub(super) static ConnectionName: Shape =
    Shape::new("ConnectionName", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\.\\-_A-Za-z0-9]+");

pub(super) static ConnectionOAuthClientResponseParameters: Shape = Shape::new(
    "ConnectionOAuthClientResponseParameters",
    Kind::Structure(&Structure::new(&[Member::new("ClientID", &AuthHeaderParameters)])),
);

pub(super) static ConnectionOAuthHttpMethod: Shape =
    Shape::new("ConnectionOAuthHttpMethod", Kind::String(&["GET", "POST", "PUT"]));

pub(super) static ConnectionOAuthResponseParameters: Shape = Shape::new(
    "ConnectionOAuthResponseParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("ClientParameters", &ConnectionOAuthClientResponseParameters),
        Member::new("AuthorizationEndpoint", &HttpsEndpoint),
        Member::new("HttpMethod", &ConnectionOAuthHttpMethod),
        Member::new("OAuthHttpParameters", &ConnectionHttpParameters),
    ])),
);

pub(super) static ConnectionQueryStringParameter: Shape = Shape::new(
    "ConnectionQueryStringParameter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &QueryStringKey),
        Member::new("Value", &QueryStringValueSensitive),
        Member::new("IsValueSecret", &Boolean),
    ])),
);

pub(super) static ConnectionQueryStringParametersList: Shape = Shape::new(
    "ConnectionQueryStringParametersList",
    Kind::List(&Member::new("member", &ConnectionQueryStringParameter), false),
)
.min(0.0)
.max(100.0);

pub(super) static ConnectionResponseList: Shape =
    Shape::new("ConnectionResponseList", Kind::List(&Member::new("member", &Connection), false));

pub(super) static ConnectionState: Shape = Shape::new(
    "ConnectionState",
    Kind::String(&[
        "CREATING",
        "UPDATING",
        "DELETING",
        "AUTHORIZED",
        "DEAUTHORIZED",
        "AUTHORIZING",
        "DEAUTHORIZING",
        "ACTIVE",
        "FAILED_CONNECTIVITY",
    ]),
);

pub(super) static ConnectionStateReason: Shape =
    Shape::new("ConnectionStateReason", Kind::String(&[])).max(512.0).pattern(".*");

pub(super) static ConnectivityResourceConfigurationArn: Shape = Shape::new(
    "ConnectivityResourceConfigurationArn",
    Kind::Structure(&Structure::new(&[Member::new("ResourceConfigurationArn", &ResourceConfigurationArn).required()])),
);

pub(super) static ConnectivityResourceParameters: Shape = Shape::new(
    "ConnectivityResourceParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceParameters", &ConnectivityResourceConfigurationArn).required()
    ])),
);

pub(super) static CreateApiDestinationRequest: Shape = Shape::new(
    "CreateApiDestinationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &ApiDestinationName).required(),
        Member::new("Description", &ApiDestinationDescription),
        Member::new("ConnectionArn", &ConnectionArn).required(),
        Member::new("InvocationEndpoint", &HttpsEndpoint).required(),
        Member::new("HttpMethod", &ApiDestinationHttpMethod).required(),
        Member::new("InvocationRateLimitPerSecond", &ApiDestinationInvocationRateLimitPerSecond),
    ])),
);

pub(super) static CreateApiDestinationResponse: Shape = Shape::new(
    "CreateApiDestinationResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ApiDestinationArn", &ApiDestinationArn),
        Member::new("ApiDestinationState", &ApiDestinationState),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static CreateArchiveRequest: Shape = Shape::new(
    "CreateArchiveRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ArchiveName", &ArchiveName).required(),
        Member::new("EventSourceArn", &EventBusArn).required(),
        Member::new("Description", &ArchiveDescription),
        Member::new("EventPattern", &EventPattern),
        Member::new("RetentionDays", &RetentionDays),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
    ])),
);

pub(super) static CreateArchiveResponse: Shape = Shape::new(
    "CreateArchiveResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ArchiveArn", &ArchiveArn),
        Member::new("State", &ArchiveState),
        Member::new("StateReason", &ArchiveStateReason),
        Member::new("CreationTime", &Timestamp),
    ])),
);

pub(super) static CreateConnectionApiKeyAuthRequestParameters: Shape = Shape::new(
    "CreateConnectionApiKeyAuthRequestParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("ApiKeyName", &AuthHeaderParameters).required(),
        Member::new("ApiKeyValue", &AuthHeaderParametersSensitive).required(),
    ])),
);

pub(super) static CreateConnectionAuthRequestParameters: Shape = Shape::new(
    "CreateConnectionAuthRequestParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BasicAuthParameters", &CreateConnectionBasicAuthRequestParameters),
        Member::new("OAuthParameters", &CreateConnectionOAuthRequestParameters),
        Member::new("ApiKeyAuthParameters", &CreateConnectionApiKeyAuthRequestParameters),
        Member::new("InvocationHttpParameters", &ConnectionHttpParameters),
        Member::new("ConnectivityParameters", &ConnectivityResourceParameters),
    ])),
);

pub(super) static CreateConnectionBasicAuthRequestParameters: Shape = Shape::new(
    "CreateConnectionBasicAuthRequestParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("Username", &AuthHeaderParameters).required(),
        Member::new("Password", &AuthHeaderParametersSensitive).required(),
    ])),
);

pub(super) static CreateConnectionOAuthClientRequestParameters: Shape = Shape::new(
    "CreateConnectionOAuthClientRequestParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("ClientID", &AuthHeaderParameters).required(),
        Member::new("ClientSecret", &AuthHeaderParametersSensitive).required(),
    ])),
);

pub(super) static CreateConnectionOAuthRequestParameters: Shape = Shape::new(
    "CreateConnectionOAuthRequestParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("ClientParameters", &CreateConnectionOAuthClientRequestParameters).required(),
        Member::new("AuthorizationEndpoint", &HttpsEndpoint).required(),
        Member::new("HttpMethod", &ConnectionOAuthHttpMethod).required(),
        Member::new("OAuthHttpParameters", &ConnectionHttpParameters),
    ])),
);

pub(super) static CreateConnectionRequest: Shape = Shape::new(
    "CreateConnectionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &ConnectionName).required(),
        Member::new("Description", &ConnectionDescription),
        Member::new("AuthorizationType", &ConnectionAuthorizationType).required(),
        Member::new("AuthParameters", &CreateConnectionAuthRequestParameters).required(),
        Member::new("InvocationConnectivityParameters", &ConnectivityResourceParameters),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
    ])),
);

pub(super) static CreateConnectionResponse: Shape = Shape::new(
    "CreateConnectionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ConnectionArn", &ConnectionArn),
        Member::new("ConnectionState", &ConnectionState),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static CreateEndpointRequest: Shape = Shape::new(
    "CreateEndpointRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EndpointName).required(),
        Member::new("Description", &EndpointDescription),
        Member::new("RoutingConfig", &RoutingConfig).required(),
        Member::new("ReplicationConfig", &ReplicationConfig),
        Member::new("EventBuses", &EndpointEventBusList).required(),
        Member::new("RoleArn", &IamRoleArn),
    ])),
);

pub(super) static CreateEndpointResponse: Shape = Shape::new(
    "CreateEndpointResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EndpointName),
        Member::new("Arn", &EndpointArn),
        Member::new("RoutingConfig", &RoutingConfig),
        Member::new("ReplicationConfig", &ReplicationConfig),
        Member::new("EventBuses", &EndpointEventBusList),
        Member::new("RoleArn", &IamRoleArn),
        Member::new("State", &EndpointState),
    ])),
);

pub(super) static CreateEventBusRequest: Shape = Shape::new(
    "CreateEventBusRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EventBusName).required(),
        Member::new("EventSourceName", &EventSourceName),
        Member::new("Description", &EventBusDescription),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("LogConfig", &LogConfig),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreateEventBusResponse: Shape = Shape::new(
    "CreateEventBusResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("EventBusArn", &String),
        Member::new("Description", &EventBusDescription),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("LogConfig", &LogConfig),
    ])),
);

pub(super) static CreatePartnerEventSourceRequest: Shape = Shape::new(
    "CreatePartnerEventSourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EventSourceName).required(),
        Member::new("Account", &AccountId).required(),
    ])),
);

pub(super) static CreatePartnerEventSourceResponse: Shape = Shape::new(
    "CreatePartnerEventSourceResponse",
    Kind::Structure(&Structure::new(&[Member::new("EventSourceArn", &String)])),
);

pub(super) static CreatedBy: Shape = Shape::new("CreatedBy", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static Database: Shape = Shape::new("Database", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static DbUser: Shape = Shape::new("DbUser", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static DeactivateEventSourceRequest: Shape = Shape::new(
    "DeactivateEventSourceRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &EventSourceName).required()])),
);

pub(super) static DeadLetterConfig: Shape =
    Shape::new("DeadLetterConfig", Kind::Structure(&Structure::new(&[Member::new("Arn", &ResourceArn)])));

pub(super) static DeauthorizeConnectionRequest: Shape = Shape::new(
    "DeauthorizeConnectionRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &ConnectionName).required()])),
);

pub(super) static DeauthorizeConnectionResponse: Shape = Shape::new(
    "DeauthorizeConnectionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ConnectionArn", &ConnectionArn),
        Member::new("ConnectionState", &ConnectionState),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
        Member::new("LastAuthorizedTime", &Timestamp),
    ])),
);

pub(super) static DeleteApiDestinationRequest: Shape = Shape::new(
    "DeleteApiDestinationRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &ApiDestinationName).required()])),
);

pub(super) static DeleteApiDestinationResponse: Shape =
    Shape::new("DeleteApiDestinationResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteArchiveRequest: Shape = Shape::new(
    "DeleteArchiveRequest",
    Kind::Structure(&Structure::new(&[Member::new("ArchiveName", &ArchiveName).required()])),
);

pub(super) static DeleteArchiveResponse: Shape =
    Shape::new("DeleteArchiveResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteConnectionRequest: Shape = Shape::new(
    "DeleteConnectionRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &ConnectionName).required()])),
);

pub(super) static DeleteConnectionResponse: Shape = Shape::new(
    "DeleteConnectionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ConnectionArn", &ConnectionArn),
        Member::new("ConnectionState", &ConnectionState),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
        Member::new("LastAuthorizedTime", &Timestamp),
    ])),
);

pub(super) static DeleteEndpointRequest: Shape = Shape::new(
    "DeleteEndpointRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &EndpointName).required()])),
);

pub(super) static DeleteEndpointResponse: Shape =
    Shape::new("DeleteEndpointResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteEventBusRequest: Shape = Shape::new(
    "DeleteEventBusRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &EventBusName).required()])),
);

pub(super) static DeletePartnerEventSourceRequest: Shape = Shape::new(
    "DeletePartnerEventSourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EventSourceName).required(),
        Member::new("Account", &AccountId).required(),
    ])),
);

pub(super) static DeleteRuleRequest: Shape = Shape::new(
    "DeleteRuleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &RuleName).required(),
        Member::new("EventBusName", &EventBusNameOrArn),
        Member::new("Force", &Boolean),
    ])),
);

pub(super) static DescribeApiDestinationRequest: Shape = Shape::new(
    "DescribeApiDestinationRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &ApiDestinationName).required()])),
);

pub(super) static DescribeApiDestinationResponse: Shape = Shape::new(
    "DescribeApiDestinationResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ApiDestinationArn", &ApiDestinationArn),
        Member::new("Name", &ApiDestinationName),
        Member::new("Description", &ApiDestinationDescription),
        Member::new("ApiDestinationState", &ApiDestinationState),
        Member::new("ConnectionArn", &ConnectionArn),
        Member::new("InvocationEndpoint", &HttpsEndpoint),
        Member::new("HttpMethod", &ApiDestinationHttpMethod),
        Member::new("InvocationRateLimitPerSecond", &ApiDestinationInvocationRateLimitPerSecond),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static DescribeArchiveRequest: Shape = Shape::new(
    "DescribeArchiveRequest",
    Kind::Structure(&Structure::new(&[Member::new("ArchiveName", &ArchiveName).required()])),
);

pub(super) static DescribeArchiveResponse: Shape = Shape::new(
    "DescribeArchiveResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ArchiveArn", &ArchiveArn),
        Member::new("ArchiveName", &ArchiveName),
        Member::new("EventSourceArn", &EventBusArn),
        Member::new("Description", &ArchiveDescription),
        Member::new("EventPattern", &EventPattern),
        Member::new("State", &ArchiveState),
        Member::new("StateReason", &ArchiveStateReason),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
        Member::new("RetentionDays", &RetentionDays),
        Member::new("SizeBytes", &Long),
        Member::new("EventCount", &Long),
        Member::new("CreationTime", &Timestamp),
    ])),
);

pub(super) static DescribeConnectionConnectivityParameters: Shape = Shape::new(
    "DescribeConnectionConnectivityParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceParameters", &DescribeConnectionResourceParameters).required()
    ])),
);

pub(super) static DescribeConnectionRequest: Shape = Shape::new(
    "DescribeConnectionRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &ConnectionName).required()])),
);

pub(super) static DescribeConnectionResourceParameters: Shape = Shape::new(
    "DescribeConnectionResourceParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceConfigurationArn", &ResourceConfigurationArn).required(),
        Member::new("ResourceAssociationArn", &ResourceAssociationArn).required(),
    ])),
);

pub(super) static DescribeConnectionResponse: Shape = Shape::new(
    "DescribeConnectionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ConnectionArn", &ConnectionArn),
        Member::new("Name", &ConnectionName),
        Member::new("Description", &ConnectionDescription),
        Member::new("InvocationConnectivityParameters", &DescribeConnectionConnectivityParameters),
        Member::new("ConnectionState", &ConnectionState),
        Member::new("StateReason", &ConnectionStateReason),
        Member::new("AuthorizationType", &ConnectionAuthorizationType),
        Member::new("SecretArn", &SecretsManagerSecretArn),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
        Member::new("AuthParameters", &ConnectionAuthResponseParameters),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
        Member::new("LastAuthorizedTime", &Timestamp),
    ])),
);

pub(super) static DescribeEndpointRequest: Shape = Shape::new(
    "DescribeEndpointRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EndpointName).required(),
        Member::new("HomeRegion", &HomeRegion),
    ])),
);

pub(super) static DescribeEndpointResponse: Shape = Shape::new(
    "DescribeEndpointResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EndpointName),
        Member::new("Description", &EndpointDescription),
        Member::new("Arn", &EndpointArn),
        Member::new("RoutingConfig", &RoutingConfig),
        Member::new("ReplicationConfig", &ReplicationConfig),
        Member::new("EventBuses", &EndpointEventBusList),
        Member::new("RoleArn", &IamRoleArn),
        Member::new("EndpointId", &EndpointId),
        Member::new("EndpointUrl", &EndpointUrl),
        Member::new("State", &EndpointState),
        Member::new("StateReason", &EndpointStateReason),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static DescribeEventBusRequest: Shape =
    Shape::new("DescribeEventBusRequest", Kind::Structure(&Structure::new(&[Member::new("Name", &EventBusNameOrArn)])));

pub(super) static DescribeEventBusResponse: Shape = Shape::new(
    "DescribeEventBusResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("Arn", &String),
        Member::new("Description", &EventBusDescription),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("Policy", &String),
        Member::new("LogConfig", &LogConfig),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
        Member::new("ManagedBy", &ManagedBy),
    ])),
);

pub(super) static DescribeEventSourceRequest: Shape = Shape::new(
    "DescribeEventSourceRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &EventSourceName).required()])),
);

pub(super) static DescribeEventSourceResponse: Shape = Shape::new(
    "DescribeEventSourceResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &String),
        Member::new("CreatedBy", &String),
        Member::new("CreationTime", &Timestamp),
        Member::new("ExpirationTime", &Timestamp),
        Member::new("Name", &String),
        Member::new("State", &EventSourceState),
    ])),
);

pub(super) static DescribePartnerEventSourceRequest: Shape = Shape::new(
    "DescribePartnerEventSourceRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &EventSourceName).required()])),
);

pub(super) static DescribePartnerEventSourceResponse: Shape = Shape::new(
    "DescribePartnerEventSourceResponse",
    Kind::Structure(&Structure::new(&[Member::new("Arn", &String), Member::new("Name", &String)])),
);

pub(super) static DescribeReplayRequest: Shape = Shape::new(
    "DescribeReplayRequest",
    Kind::Structure(&Structure::new(&[Member::new("ReplayName", &ReplayName).required()])),
);

pub(super) static DescribeReplayResponse: Shape = Shape::new(
    "DescribeReplayResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ReplayName", &ReplayName),
        Member::new("ReplayArn", &ReplayArn),
        Member::new("Description", &ReplayDescription),
        Member::new("State", &ReplayState),
        Member::new("StateReason", &ReplayStateReason),
        Member::new("EventSourceArn", &ArchiveArn),
        Member::new("Destination", &ReplayDestination),
        Member::new("EventStartTime", &Timestamp),
        Member::new("EventEndTime", &Timestamp),
        Member::new("EventLastReplayedTime", &Timestamp),
        Member::new("ReplayStartTime", &Timestamp),
        Member::new("ReplayEndTime", &Timestamp),
    ])),
);

pub(super) static DescribeRuleRequest: Shape = Shape::new(
    "DescribeRuleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &RuleName).required(),
        Member::new("EventBusName", &EventBusNameOrArn),
    ])),
);

pub(super) static DescribeRuleResponse: Shape = Shape::new(
    "DescribeRuleResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &RuleName),
        Member::new("Arn", &RuleArn),
        Member::new("EventPattern", &EventPattern),
        Member::new("ScheduleExpression", &ScheduleExpression),
        Member::new("State", &RuleState),
        Member::new("Description", &RuleDescription),
        Member::new("RoleArn", &RoleArn),
        Member::new("ManagedBy", &ManagedBy),
        Member::new("EventBusName", &EventBusName),
        Member::new("CreatedBy", &CreatedBy),
    ])),
);

pub(super) static DisableRuleRequest: Shape = Shape::new(
    "DisableRuleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &RuleName).required(),
        Member::new("EventBusName", &EventBusNameOrArn),
    ])),
);

pub(super) static EcsParameters: Shape = Shape::new(
    "EcsParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("TaskDefinitionArn", &Arn).required(),
        Member::new("TaskCount", &LimitMin1),
        Member::new("LaunchType", &LaunchType),
        Member::new("NetworkConfiguration", &NetworkConfiguration),
        Member::new("PlatformVersion", &String),
        Member::new("Group", &String),
        Member::new("CapacityProviderStrategy", &CapacityProviderStrategy),
        Member::new("EnableECSManagedTags", &Boolean),
        Member::new("EnableExecuteCommand", &Boolean),
        Member::new("PlacementConstraints", &PlacementConstraints),
        Member::new("PlacementStrategy", &PlacementStrategies),
        Member::new("PropagateTags", &PropagateTags),
        Member::new("ReferenceId", &ReferenceId),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static EnableRuleRequest: Shape = Shape::new(
    "EnableRuleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &RuleName).required(),
        Member::new("EventBusName", &EventBusNameOrArn),
    ])),
);

pub(super) static Endpoint: Shape = Shape::new(
    "Endpoint",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EndpointName),
        Member::new("Description", &EndpointDescription),
        Member::new("Arn", &EndpointArn),
        Member::new("RoutingConfig", &RoutingConfig),
        Member::new("ReplicationConfig", &ReplicationConfig),
        Member::new("EventBuses", &EndpointEventBusList),
        Member::new("RoleArn", &IamRoleArn),
        Member::new("EndpointId", &EndpointId),
        Member::new("EndpointUrl", &EndpointUrl),
        Member::new("State", &EndpointState),
        Member::new("StateReason", &EndpointStateReason),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static EndpointArn: Shape = Shape::new("EndpointArn", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:endpoint\\/[/\\.\\-_A-Za-z0-9]+$");

pub(super) static EndpointDescription: Shape =
    Shape::new("EndpointDescription", Kind::String(&[])).max(512.0).pattern(".*");

pub(super) static EndpointEventBus: Shape = Shape::new(
    "EndpointEventBus",
    Kind::Structure(&Structure::new(&[Member::new("EventBusArn", &NonPartnerEventBusArn).required()])),
);

pub(super) static EndpointEventBusList: Shape =
    Shape::new("EndpointEventBusList", Kind::List(&Member::new("member", &EndpointEventBus), false)).min(2.0).max(2.0);

pub(super) static EndpointId: Shape =
    Shape::new("EndpointId", Kind::String(&[])).min(1.0).max(50.0).pattern("^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$");

pub(super) static EndpointList: Shape =
    Shape::new("EndpointList", Kind::List(&Member::new("member", &Endpoint), false));

pub(super) static EndpointName: Shape =
    Shape::new("EndpointName", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\.\\-_A-Za-z0-9]+");

pub(super) static EndpointState: Shape = Shape::new(
    "EndpointState",
    Kind::String(&["ACTIVE", "CREATING", "UPDATING", "DELETING", "CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED"]),
);

pub(super) static EndpointStateReason: Shape =
    Shape::new("EndpointStateReason", Kind::String(&[])).min(1.0).max(512.0).pattern(".*");

pub(super) static EndpointUrl: Shape =
    Shape::new("EndpointUrl", Kind::String(&[])).min(1.0).max(256.0).pattern("^(https://)?[\\.\\-a-z0-9]+$");

pub(super) static ErrorCode: Shape = Shape::new("ErrorCode", Kind::String(&[]));

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[]));

pub(super) static EventBus: Shape = Shape::new(
    "EventBus",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("Arn", &String),
        Member::new("Description", &EventBusDescription),
        Member::new("Policy", &String),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
        Member::new("ManagedBy", &ManagedBy),
    ])),
);

pub(super) static EventBusArn: Shape = Shape::new("EventBusArn", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$");

pub(super) static EventBusDescription: Shape = Shape::new("EventBusDescription", Kind::String(&[])).max(512.0);

pub(super) static EventBusList: Shape =
    Shape::new("EventBusList", Kind::List(&Member::new("member", &EventBus), false));

pub(super) static EventBusName: Shape =
    Shape::new("EventBusName", Kind::String(&[])).min(1.0).max(256.0).pattern("[/\\.\\-_A-Za-z0-9]+");

pub(super) static EventBusNameOrArn: Shape = Shape::new("EventBusNameOrArn", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+");

pub(super) static EventId: Shape = Shape::new("EventId", Kind::String(&[])).max(64.0);

pub(super) static EventPattern: Shape = Shape::new("EventPattern", Kind::String(&[])).max(4096.0);

pub(super) static EventResource: Shape = Shape::new("EventResource", Kind::String(&[])).max(2048.0);

pub(super) static EventResourceList: Shape =
    Shape::new("EventResourceList", Kind::List(&Member::new("member", &EventResource), false));

pub(super) static EventSource: Shape = Shape::new(
    "EventSource",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &String),
        Member::new("CreatedBy", &String),
        Member::new("CreationTime", &Timestamp),
        Member::new("ExpirationTime", &Timestamp),
        Member::new("Name", &String),
        Member::new("State", &EventSourceState),
    ])),
);

pub(super) static EventSourceList: Shape =
    Shape::new("EventSourceList", Kind::List(&Member::new("member", &EventSource), false));

pub(super) static EventSourceName: Shape = Shape::new("EventSourceName", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}");

pub(super) static EventSourceNamePrefix: Shape =
    Shape::new("EventSourceNamePrefix", Kind::String(&[])).min(1.0).max(256.0).pattern("[/\\.\\-_A-Za-z0-9]+");

pub(super) static EventSourceState: Shape =
    Shape::new("EventSourceState", Kind::String(&["PENDING", "ACTIVE", "DELETED"]));

pub(super) static EventTime: Shape = Shape::new("EventTime", Kind::Timestamp(None));

pub(super) static FailoverConfig: Shape = Shape::new(
    "FailoverConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("Primary", &Primary).required(),
        Member::new("Secondary", &Secondary).required(),
    ])),
);

pub(super) static GraphQLOperation: Shape =
    Shape::new("GraphQLOperation", Kind::String(&[])).min(1.0).max(1048576.0).sensitive();

pub(super) static HeaderKey: Shape =
    Shape::new("HeaderKey", Kind::String(&[])).max(512.0).pattern("^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$");

pub(super) static HeaderParametersMap: Shape = Shape::new(
    "HeaderParametersMap",
    Kind::Map(&Member::new("key", &HeaderKey), &Member::new("value", &HeaderValue), false),
);

pub(super) static HeaderValue: Shape = Shape::new("HeaderValue", Kind::String(&[]))
    .max(512.0)
    .pattern("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$");

pub(super) static HeaderValueSensitive: Shape = Shape::new("HeaderValueSensitive", Kind::String(&[]))
    .max(512.0)
    .pattern("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$")
    .sensitive();

pub(super) static HealthCheck: Shape = Shape::new("HealthCheck", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("^arn:aws([a-z]|\\-)*:route53:::healthcheck/[\\-a-z0-9]+$");

pub(super) static HomeRegion: Shape =
    Shape::new("HomeRegion", Kind::String(&[])).min(9.0).max(20.0).pattern("^[\\-a-z0-9]+$");

pub(super) static HttpParameters: Shape = Shape::new(
    "HttpParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("PathParameterValues", &PathParameterList),
        Member::new("HeaderParameters", &HeaderParametersMap),
        Member::new("QueryStringParameters", &QueryStringParametersMap),
    ])),
);

pub(super) static HttpsEndpoint: Shape = Shape::new("HttpsEndpoint", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$");

pub(super) static IamRoleArn: Shape = Shape::new("IamRoleArn", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@/-]+$");

pub(super) static IllegalStatusException: Shape = Shape::new(
    "IllegalStatusException",
    Kind::Structure(&Structure::new(&[]).error("IllegalStatusException", 400, true)),
);

pub(super) static IncludeDetail: Shape = Shape::new("IncludeDetail", Kind::String(&["NONE", "FULL"]));

pub(super) static InputTransformer: Shape = Shape::new(
    "InputTransformer",
    Kind::Structure(&Structure::new(&[
        Member::new("InputPathsMap", &TransformerPaths),
        Member::new("InputTemplate", &TransformerInput).required(),
    ])),
);

pub(super) static InputTransformerPathKey: Shape =
    Shape::new("InputTransformerPathKey", Kind::String(&[])).min(1.0).max(256.0).pattern("[A-Za-z0-9\\_\\-]+");

pub(super) static Integer: Shape = Shape::new("Integer", Kind::Integer);

pub(super) static InternalException: Shape =
    Shape::new("InternalException", Kind::Structure(&Structure::new(&[]).error("InternalException", 500, false)));

pub(super) static InvalidEventPatternException: Shape = Shape::new(
    "InvalidEventPatternException",
    Kind::Structure(&Structure::new(&[]).error("InvalidEventPatternException", 400, true)),
);

pub(super) static InvalidStateException: Shape = Shape::new(
    "InvalidStateException",
    Kind::Structure(&Structure::new(&[]).error("InvalidStateException", 400, true)),
);

pub(super) static KinesisParameters: Shape = Shape::new(
    "KinesisParameters",
    Kind::Structure(&Structure::new(&[Member::new("PartitionKeyPath", &TargetPartitionKeyPath).required()])),
);

pub(super) static KmsKeyIdentifier: Shape =
    Shape::new("KmsKeyIdentifier", Kind::String(&[])).max(2048.0).pattern("^[a-zA-Z0-9_\\-/:]*$");

pub(super) static LaunchType: Shape = Shape::new("LaunchType", Kind::String(&["EC2", "FARGATE", "EXTERNAL"]));

pub(super) static Level: Shape = Shape::new("Level", Kind::String(&["OFF", "ERROR", "INFO", "TRACE"]));

pub(super) static LimitExceededException: Shape = Shape::new(
    "LimitExceededException",
    Kind::Structure(&Structure::new(&[]).error("LimitExceededException", 400, true)),
);

pub(super) static LimitMax100: Shape = Shape::new("LimitMax100", Kind::Integer).min(1.0).max(100.0);

pub(super) static LimitMin1: Shape = Shape::new("LimitMin1", Kind::Integer).min(1.0);

pub(super) static ListApiDestinationsRequest: Shape = Shape::new(
    "ListApiDestinationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &ApiDestinationName),
        Member::new("ConnectionArn", &ConnectionArn),
        Member::new("NextToken", &NextToken),
        Member::new("Limit", &LimitMax100),
    ])),
);

pub(super) static ListApiDestinationsResponse: Shape = Shape::new(
    "ListApiDestinationsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ApiDestinations", &ApiDestinationResponseList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListArchivesRequest: Shape = Shape::new(
    "ListArchivesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &ArchiveName),
        Member::new("EventSourceArn", &EventBusArn),
        Member::new("State", &ArchiveState),
        Member::new("NextToken", &NextToken),
        Member::new("Limit", &LimitMax100),
    ])),
);

pub(super) static ListArchivesResponse: Shape = Shape::new(
    "ListArchivesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Archives", &ArchiveResponseList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListConnectionsRequest: Shape = Shape::new(
    "ListConnectionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &ConnectionName),
        Member::new("ConnectionState", &ConnectionState),
        Member::new("NextToken", &NextToken),
        Member::new("Limit", &LimitMax100),
    ])),
);

pub(super) static ListConnectionsResponse: Shape = Shape::new(
    "ListConnectionsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Connections", &ConnectionResponseList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListEndpointsRequest: Shape = Shape::new(
    "ListEndpointsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &EndpointName),
        Member::new("HomeRegion", &HomeRegion),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &LimitMax100),
    ])),
);

pub(super) static ListEndpointsResponse: Shape = Shape::new(
    "ListEndpointsResponse",
    Kind::Structure(&Structure::new(&[Member::new("Endpoints", &EndpointList), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListEventBusesRequest: Shape = Shape::new(
    "ListEventBusesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &EventBusName),
        Member::new("NextToken", &NextToken),
        Member::new("Limit", &LimitMax100),
    ])),
);

pub(super) static ListEventBusesResponse: Shape = Shape::new(
    "ListEventBusesResponse",
    Kind::Structure(&Structure::new(&[Member::new("EventBuses", &EventBusList), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListEventSourcesRequest: Shape = Shape::new(
    "ListEventSourcesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &EventSourceNamePrefix),
        Member::new("NextToken", &NextToken),
        Member::new("Limit", &LimitMax100),
    ])),
);

pub(super) static ListEventSourcesResponse: Shape = Shape::new(
    "ListEventSourcesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("EventSources", &EventSourceList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListPartnerEventSourceAccountsRequest: Shape = Shape::new(
    "ListPartnerEventSourceAccountsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventSourceName", &EventSourceName).required(),
        Member::new("NextToken", &NextToken),
        Member::new("Limit", &LimitMax100),
    ])),
);

pub(super) static ListPartnerEventSourceAccountsResponse: Shape = Shape::new(
    "ListPartnerEventSourceAccountsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PartnerEventSourceAccounts", &PartnerEventSourceAccountList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListPartnerEventSourcesRequest: Shape = Shape::new(
    "ListPartnerEventSourcesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &PartnerEventSourceNamePrefix).required(),
        Member::new("NextToken", &NextToken),
        Member::new("Limit", &LimitMax100),
    ])),
);

pub(super) static ListPartnerEventSourcesResponse: Shape = Shape::new(
    "ListPartnerEventSourcesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PartnerEventSources", &PartnerEventSourceList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListReplaysRequest: Shape = Shape::new(
    "ListReplaysRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &ReplayName),
        Member::new("State", &ReplayState),
        Member::new("EventSourceArn", &ArchiveArn),
        Member::new("NextToken", &NextToken),
        Member::new("Limit", &LimitMax100),
    ])),
);

pub(super) static ListReplaysResponse: Shape = Shape::new(
    "ListReplaysResponse",
    Kind::Structure(&Structure::new(&[Member::new("Replays", &ReplayList), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListRuleNamesByTargetRequest: Shape = Shape::new(
    "ListRuleNamesByTargetRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetArn", &TargetArn).required(),
        Member::new("EventBusName", &EventBusNameOrArn),
        Member::new("NextToken", &NextToken),
        Member::new("Limit", &LimitMax100),
    ])),
);

pub(super) static ListRuleNamesByTargetResponse: Shape = Shape::new(
    "ListRuleNamesByTargetResponse",
    Kind::Structure(&Structure::new(&[Member::new("RuleNames", &RuleNameList), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListRulesRequest: Shape = Shape::new(
    "ListRulesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &RuleName),
        Member::new("EventBusName", &EventBusNameOrArn),
        Member::new("NextToken", &NextToken),
        Member::new("Limit", &LimitMax100),
    ])),
);

pub(super) static ListRulesResponse: Shape = Shape::new(
    "ListRulesResponse",
    Kind::Structure(&Structure::new(&[Member::new("Rules", &RuleResponseList), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListTagsForResourceRequest: Shape = Shape::new(
    "ListTagsForResourceRequest",
    Kind::Structure(&Structure::new(&[Member::new("ResourceARN", &Arn).required()])),
);

pub(super) static ListTagsForResourceResponse: Shape =
    Shape::new("ListTagsForResourceResponse", Kind::Structure(&Structure::new(&[Member::new("Tags", &TagList)])));

pub(super) static ListTargetsByRuleRequest: Shape = Shape::new(
    "ListTargetsByRuleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Rule", &RuleName).required(),
        Member::new("EventBusName", &EventBusNameOrArn),
        Member::new("NextToken", &NextToken),
        Member::new("Limit", &LimitMax100),
    ])),
);

pub(super) static ListTargetsByRuleResponse: Shape = Shape::new(
    "ListTargetsByRuleResponse",
    Kind::Structure(&Structure::new(&[Member::new("Targets", &TargetList), Member::new("NextToken", &NextToken)])),
);

pub(super) static LogConfig: Shape = Shape::new(
    "LogConfig",
    Kind::Structure(&Structure::new(&[Member::new("IncludeDetail", &IncludeDetail), Member::new("Level", &Level)])),
);

pub(super) static Long: Shape = Shape::new("Long", Kind::Long);

pub(super) static ManagedBy: Shape = Shape::new("ManagedBy", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static ManagedRuleException: Shape =
    Shape::new("ManagedRuleException", Kind::Structure(&Structure::new(&[]).error("ManagedRuleException", 400, true)));

pub(super) static MaximumEventAgeInSeconds: Shape =
    Shape::new("MaximumEventAgeInSeconds", Kind::Integer).min(60.0).max(86400.0);

pub(super) static MaximumRetryAttempts: Shape = Shape::new("MaximumRetryAttempts", Kind::Integer).min(0.0).max(185.0);

pub(super) static MessageGroupId: Shape = Shape::new("MessageGroupId", Kind::String(&[])).max(100.0);

pub(super) static NetworkConfiguration: Shape = Shape::new(
    "NetworkConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("awsvpcConfiguration", &AwsVpcConfiguration)])),
);

pub(super) static NextToken: Shape = Shape::new("NextToken", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static NonPartnerEventBusArn: Shape = Shape::new("NonPartnerEventBusArn", Kind::String(&[]))
    .min(1.0)
    .max(512.0)
    .pattern("^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\\d+:\\d{12}:event-bus/[\\w.-]+$");

pub(super) static NonPartnerEventBusName: Shape =
    Shape::new("NonPartnerEventBusName", Kind::String(&[])).min(1.0).max(256.0).pattern("[\\.\\-_A-Za-z0-9]+");

pub(super) static NonPartnerEventBusNameOrArn: Shape = Shape::new("NonPartnerEventBusNameOrArn", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+");

pub(super) static OperationDisabledException: Shape = Shape::new(
    "OperationDisabledException",
    Kind::Structure(&Structure::new(&[]).error("OperationDisabledException", 400, true)),
);

pub(super) static PartnerEventSource: Shape = Shape::new(
    "PartnerEventSource",
    Kind::Structure(&Structure::new(&[Member::new("Arn", &String), Member::new("Name", &String)])),
);

pub(super) static PartnerEventSourceAccount: Shape = Shape::new(
    "PartnerEventSourceAccount",
    Kind::Structure(&Structure::new(&[
        Member::new("Account", &AccountId),
        Member::new("CreationTime", &Timestamp),
        Member::new("ExpirationTime", &Timestamp),
        Member::new("State", &EventSourceState),
    ])),
);

pub(super) static PartnerEventSourceAccountList: Shape =
    Shape::new("PartnerEventSourceAccountList", Kind::List(&Member::new("member", &PartnerEventSourceAccount), false));

pub(super) static PartnerEventSourceList: Shape =
    Shape::new("PartnerEventSourceList", Kind::List(&Member::new("member", &PartnerEventSource), false));

pub(super) static PartnerEventSourceNamePrefix: Shape = Shape::new("PartnerEventSourceNamePrefix", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("aws\\.partner/[\\.\\-_A-Za-z0-9]+/[/\\.\\-_A-Za-z0-9]*");

pub(super) static PathParameter: Shape = Shape::new("PathParameter", Kind::String(&[])).pattern("^(?!\\s*$).+");

pub(super) static PathParameterList: Shape =
    Shape::new("PathParameterList", Kind::List(&Member::new("member", &PathParameter), false));

pub(super) static PlacementConstraint: Shape = Shape::new(
    "PlacementConstraint",
    Kind::Structure(&Structure::new(&[
        Member::new("type", &PlacementConstraintType),
        Member::new("expression", &PlacementConstraintExpression),
    ])),
);

pub(super) static PlacementConstraintExpression: Shape =
    Shape::new("PlacementConstraintExpression", Kind::String(&[])).max(2000.0);

pub(super) static PlacementConstraintType: Shape =
    Shape::new("PlacementConstraintType", Kind::String(&["distinctInstance", "memberOf"]));

pub(super) static PlacementConstraints: Shape =
    Shape::new("PlacementConstraints", Kind::List(&Member::new("member", &PlacementConstraint), false)).max(10.0);

pub(super) static PlacementStrategies: Shape =
    Shape::new("PlacementStrategies", Kind::List(&Member::new("member", &PlacementStrategy), false)).max(5.0);

pub(super) static PlacementStrategy: Shape = Shape::new(
    "PlacementStrategy",
    Kind::Structure(&Structure::new(&[
        Member::new("type", &PlacementStrategyType),
        Member::new("field", &PlacementStrategyField),
    ])),
);

pub(super) static PlacementStrategyField: Shape = Shape::new("PlacementStrategyField", Kind::String(&[])).max(255.0);

pub(super) static PlacementStrategyType: Shape =
    Shape::new("PlacementStrategyType", Kind::String(&["random", "spread", "binpack"]));

pub(super) static PolicyLengthExceededException: Shape = Shape::new(
    "PolicyLengthExceededException",
    Kind::Structure(&Structure::new(&[]).error("PolicyLengthExceededException", 400, true)),
);

pub(super) static Primary: Shape =
    Shape::new("Primary", Kind::Structure(&Structure::new(&[Member::new("HealthCheck", &HealthCheck).required()])));

pub(super) static Principal: Shape =
    Shape::new("Principal", Kind::String(&[])).min(1.0).max(12.0).pattern("(\\d{12}|\\*)");

pub(super) static PropagateTags: Shape = Shape::new("PropagateTags", Kind::String(&["TASK_DEFINITION"]));

pub(super) static PutEventsRequest: Shape = Shape::new(
    "PutEventsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Entries", &PutEventsRequestEntryList).required(),
        Member::new("EndpointId", &EndpointId),
    ])),
);

pub(super) static PutEventsRequestEntry: Shape = Shape::new(
    "PutEventsRequestEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Time", &EventTime),
        Member::new("Source", &String),
        Member::new("Resources", &EventResourceList),
        Member::new("DetailType", &String),
        Member::new("Detail", &String),
        Member::new("EventBusName", &NonPartnerEventBusNameOrArn),
        Member::new("TraceHeader", &TraceHeader),
    ])),
);

pub(super) static PutEventsRequestEntryList: Shape =
    Shape::new("PutEventsRequestEntryList", Kind::List(&Member::new("member", &PutEventsRequestEntry), false))
        .min(1.0)
        .max(10.0);

pub(super) static PutEventsResponse: Shape = Shape::new(
    "PutEventsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("FailedEntryCount", &Integer),
        Member::new("Entries", &PutEventsResultEntryList),
    ])),
);

pub(super) static PutEventsResultEntry: Shape = Shape::new(
    "PutEventsResultEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("EventId", &EventId),
        Member::new("ErrorCode", &ErrorCode),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static PutEventsResultEntryList: Shape =
    Shape::new("PutEventsResultEntryList", Kind::List(&Member::new("member", &PutEventsResultEntry), false));

pub(super) static PutPartnerEventsRequest: Shape = Shape::new(
    "PutPartnerEventsRequest",
    Kind::Structure(&Structure::new(&[Member::new("Entries", &PutPartnerEventsRequestEntryList).required()])),
);

pub(super) static PutPartnerEventsRequestEntry: Shape = Shape::new(
    "PutPartnerEventsRequestEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Time", &EventTime),
        Member::new("Source", &EventSourceName),
        Member::new("Resources", &EventResourceList),
        Member::new("DetailType", &String),
        Member::new("Detail", &String),
    ])),
);

pub(super) static PutPartnerEventsRequestEntryList: Shape = Shape::new(
    "PutPartnerEventsRequestEntryList",
    Kind::List(&Member::new("member", &PutPartnerEventsRequestEntry), false),
)
.min(1.0)
.max(20.0);

pub(super) static PutPartnerEventsResponse: Shape = Shape::new(
    "PutPartnerEventsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("FailedEntryCount", &Integer),
        Member::new("Entries", &PutPartnerEventsResultEntryList),
    ])),
);

pub(super) static PutPartnerEventsResultEntry: Shape = Shape::new(
    "PutPartnerEventsResultEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("EventId", &EventId),
        Member::new("ErrorCode", &ErrorCode),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static PutPartnerEventsResultEntryList: Shape = Shape::new(
    "PutPartnerEventsResultEntryList",
    Kind::List(&Member::new("member", &PutPartnerEventsResultEntry), false),
);

pub(super) static PutPermissionRequest: Shape = Shape::new(
    "PutPermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventBusName", &NonPartnerEventBusName),
        Member::new("Action", &Action),
        Member::new("Principal", &Principal),
        Member::new("StatementId", &StatementId),
        Member::new("Condition", &Condition),
        Member::new("Policy", &String),
    ])),
);

pub(super) static PutRuleRequest: Shape = Shape::new(
    "PutRuleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &RuleName).required(),
        Member::new("ScheduleExpression", &ScheduleExpression),
        Member::new("EventPattern", &EventPattern),
        Member::new("State", &RuleState),
        Member::new("Description", &RuleDescription),
        Member::new("RoleArn", &RoleArn),
        Member::new("Tags", &TagList),
        Member::new("EventBusName", &EventBusNameOrArn),
    ])),
);

pub(super) static PutRuleResponse: Shape =
    Shape::new("PutRuleResponse", Kind::Structure(&Structure::new(&[Member::new("RuleArn", &RuleArn)])));

pub(super) static PutTargetsRequest: Shape = Shape::new(
    "PutTargetsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Rule", &RuleName).required(),
        Member::new("EventBusName", &EventBusNameOrArn),
        Member::new("Targets", &TargetList).required(),
    ])),
);

pub(super) static PutTargetsResponse: Shape = Shape::new(
    "PutTargetsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("FailedEntryCount", &Integer),
        Member::new("FailedEntries", &PutTargetsResultEntryList),
    ])),
);

pub(super) static PutTargetsResultEntry: Shape = Shape::new(
    "PutTargetsResultEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetId", &TargetId),
        Member::new("ErrorCode", &ErrorCode),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static PutTargetsResultEntryList: Shape =
    Shape::new("PutTargetsResultEntryList", Kind::List(&Member::new("member", &PutTargetsResultEntry), false));

pub(super) static QueryStringKey: Shape =
    Shape::new("QueryStringKey", Kind::String(&[])).max(512.0).pattern("[^\\x00-\\x1F\\x7F]+");

pub(super) static QueryStringParametersMap: Shape = Shape::new(
    "QueryStringParametersMap",
    Kind::Map(&Member::new("key", &QueryStringKey), &Member::new("value", &QueryStringValue), false),
);

pub(super) static QueryStringValue: Shape =
    Shape::new("QueryStringValue", Kind::String(&[])).max(512.0).pattern("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+");

pub(super) static QueryStringValueSensitive: Shape = Shape::new("QueryStringValueSensitive", Kind::String(&[]))
    .max(512.0)
    .pattern("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+")
    .sensitive();

pub(super) static RedshiftDataParameters: Shape = Shape::new(
    "RedshiftDataParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretManagerArn", &RedshiftSecretManagerArn),
        Member::new("Database", &Database).required(),
        Member::new("DbUser", &DbUser),
        Member::new("Sql", &Sql),
        Member::new("StatementName", &StatementName),
        Member::new("WithEvent", &Boolean),
        Member::new("Sqls", &Sqls),
    ])),
);

pub(super) static RedshiftSecretManagerArn: Shape = Shape::new("RedshiftSecretManagerArn", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)");

pub(super) static ReferenceId: Shape = Shape::new("ReferenceId", Kind::String(&[])).max(1024.0);

pub(super) static RemovePermissionRequest: Shape = Shape::new(
    "RemovePermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("StatementId", &StatementId),
        Member::new("RemoveAllPermissions", &Boolean),
        Member::new("EventBusName", &NonPartnerEventBusName),
    ])),
);

pub(super) static RemoveTargetsRequest: Shape = Shape::new(
    "RemoveTargetsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Rule", &RuleName).required(),
        Member::new("EventBusName", &EventBusNameOrArn),
        Member::new("Ids", &TargetIdList).required(),
        Member::new("Force", &Boolean),
    ])),
);

pub(super) static RemoveTargetsResponse: Shape = Shape::new(
    "RemoveTargetsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("FailedEntryCount", &Integer),
        Member::new("FailedEntries", &RemoveTargetsResultEntryList),
    ])),
);

pub(super) static RemoveTargetsResultEntry: Shape = Shape::new(
    "RemoveTargetsResultEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetId", &TargetId),
        Member::new("ErrorCode", &ErrorCode),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static RemoveTargetsResultEntryList: Shape =
    Shape::new("RemoveTargetsResultEntryList", Kind::List(&Member::new("member", &RemoveTargetsResultEntry), false));

pub(super) static Replay: Shape = Shape::new(
    "Replay",
    Kind::Structure(&Structure::new(&[
        Member::new("ReplayName", &ReplayName),
        Member::new("EventSourceArn", &ArchiveArn),
        Member::new("State", &ReplayState),
        Member::new("StateReason", &ReplayStateReason),
        Member::new("EventStartTime", &Timestamp),
        Member::new("EventEndTime", &Timestamp),
        Member::new("EventLastReplayedTime", &Timestamp),
        Member::new("ReplayStartTime", &Timestamp),
        Member::new("ReplayEndTime", &Timestamp),
    ])),
);

pub(super) static ReplayArn: Shape = Shape::new("ReplayArn", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$");

pub(super) static ReplayDescription: Shape =
    Shape::new("ReplayDescription", Kind::String(&[])).max(512.0).pattern(".*");

pub(super) static ReplayDestination: Shape = Shape::new(
    "ReplayDestination",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &Arn).required(),
        Member::new("FilterArns", &ReplayDestinationFilters),
    ])),
);

pub(super) static ReplayDestinationFilters: Shape =
    Shape::new("ReplayDestinationFilters", Kind::List(&Member::new("member", &Arn), false));

pub(super) static ReplayList: Shape = Shape::new("ReplayList", Kind::List(&Member::new("member", &Replay), false));

pub(super) static ReplayName: Shape =
    Shape::new("ReplayName", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\.\\-_A-Za-z0-9]+");

pub(super) static ReplayState: Shape =
    Shape::new("ReplayState", Kind::String(&["STARTING", "RUNNING", "CANCELLING", "COMPLETED", "CANCELLED", "FAILED"]));

pub(super) static ReplayStateReason: Shape =
    Shape::new("ReplayStateReason", Kind::String(&[])).max(512.0).pattern(".*");

pub(super) static ReplicationConfig: Shape =
    Shape::new("ReplicationConfig", Kind::Structure(&Structure::new(&[Member::new("State", &ReplicationState)])));

pub(super) static ReplicationState: Shape = Shape::new("ReplicationState", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static ResourceAlreadyExistsException: Shape = Shape::new(
    "ResourceAlreadyExistsException",
    Kind::Structure(&Structure::new(&[]).error("ResourceAlreadyExistsException", 400, true)),
);

pub(super) static ResourceArn: Shape = Shape::new("ResourceArn", Kind::String(&[])).min(1.0).max(1600.0);

pub(super) static ResourceAssociationArn: Shape = Shape::new("ResourceAssociationArn", Kind::String(&[])).min(17.0).max(2048.0).pattern("^arn:[a-z0-9\\\\-]+:vpc-lattice:[a-zA-Z0-9\\\\-]+:\\\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$");

pub(super) static ResourceConfigurationArn: Shape = Shape::new("ResourceConfigurationArn", Kind::String(&[]))
    .min(0.0)
    .max(2048.0)
    .pattern("^(?:^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$|^$)");

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("ResourceNotFoundException", 400, true)),
);

pub(super) static RetentionDays: Shape = Shape::new("RetentionDays", Kind::Integer).min(0.0);

pub(super) static RetryPolicy: Shape = Shape::new(
    "RetryPolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("MaximumRetryAttempts", &MaximumRetryAttempts),
        Member::new("MaximumEventAgeInSeconds", &MaximumEventAgeInSeconds),
    ])),
);

pub(super) static RoleArn: Shape = Shape::new("RoleArn", Kind::String(&[])).min(1.0).max(1600.0);

pub(super) static Route: Shape = Shape::new("Route", Kind::String(&[])).min(9.0).max(20.0).pattern("^[\\-a-z0-9]+$");

pub(super) static RoutingConfig: Shape = Shape::new(
    "RoutingConfig",
    Kind::Structure(&Structure::new(&[Member::new("FailoverConfig", &FailoverConfig).required()])),
);

pub(super) static Rule: Shape = Shape::new(
    "Rule",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &RuleName),
        Member::new("Arn", &RuleArn),
        Member::new("EventPattern", &EventPattern),
        Member::new("State", &RuleState),
        Member::new("Description", &RuleDescription),
        Member::new("ScheduleExpression", &ScheduleExpression),
        Member::new("RoleArn", &RoleArn),
        Member::new("ManagedBy", &ManagedBy),
        Member::new("EventBusName", &EventBusName),
    ])),
);

pub(super) static RuleArn: Shape = Shape::new("RuleArn", Kind::String(&[])).min(1.0).max(1600.0);

pub(super) static RuleDescription: Shape = Shape::new("RuleDescription", Kind::String(&[])).max(512.0);

pub(super) static RuleName: Shape =
    Shape::new("RuleName", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\.\\-_A-Za-z0-9]+");

pub(super) static RuleNameList: Shape =
    Shape::new("RuleNameList", Kind::List(&Member::new("member", &RuleName), false));

pub(super) static RuleResponseList: Shape =
    Shape::new("RuleResponseList", Kind::List(&Member::new("member", &Rule), false));

pub(super) static RuleState: Shape =
    Shape::new("RuleState", Kind::String(&["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]));

pub(super) static RunCommandParameters: Shape = Shape::new(
    "RunCommandParameters",
    Kind::Structure(&Structure::new(&[Member::new("RunCommandTargets", &RunCommandTargets).required()])),
);

pub(super) static RunCommandTarget: Shape = Shape::new(
    "RunCommandTarget",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &RunCommandTargetKey).required(),
        Member::new("Values", &RunCommandTargetValues).required(),
    ])),
);

pub(super) static RunCommandTargetKey: Shape = Shape::new("RunCommandTargetKey", Kind::String(&[]))
    .min(1.0)
    .max(128.0)
    .pattern("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$");

pub(super) static RunCommandTargetValue: Shape =
    Shape::new("RunCommandTargetValue", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static RunCommandTargetValues: Shape =
    Shape::new("RunCommandTargetValues", Kind::List(&Member::new("member", &RunCommandTargetValue), false))
        .min(1.0)
        .max(50.0);

pub(super) static RunCommandTargets: Shape =
    Shape::new("RunCommandTargets", Kind::List(&Member::new("member", &RunCommandTarget), false)).min(1.0).max(5.0);

pub(super) static SageMakerPipelineParameter: Shape = Shape::new(
    "SageMakerPipelineParameter",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &SageMakerPipelineParameterName).required(),
        Member::new("Value", &SageMakerPipelineParameterValue).required(),
    ])),
);

pub(super) static SageMakerPipelineParameterList: Shape = Shape::new(
    "SageMakerPipelineParameterList",
    Kind::List(&Member::new("member", &SageMakerPipelineParameter), false),
)
.min(0.0)
.max(200.0);

pub(super) static SageMakerPipelineParameterName: Shape =
    Shape::new("SageMakerPipelineParameterName", Kind::String(&[]))
        .min(1.0)
        .max(256.0)
        .pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");

pub(super) static SageMakerPipelineParameterValue: Shape =
    Shape::new("SageMakerPipelineParameterValue", Kind::String(&[])).max(1024.0);

pub(super) static SageMakerPipelineParameters: Shape = Shape::new(
    "SageMakerPipelineParameters",
    Kind::Structure(&Structure::new(&[Member::new("PipelineParameterList", &SageMakerPipelineParameterList)])),
);

pub(super) static ScheduleExpression: Shape = Shape::new("ScheduleExpression", Kind::String(&[])).max(256.0);

pub(super) static Secondary: Shape =
    Shape::new("Secondary", Kind::Structure(&Structure::new(&[Member::new("Route", &Route).required()])));

pub(super) static SecretsManagerSecretArn: Shape = Shape::new("SecretsManagerSecretArn", Kind::String(&[]))
    .min(20.0)
    .max(2048.0)
    .pattern("^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]|\\d|\\-)*:([0-9]{12})?:secret:[\\/_+=\\.@\\-A-Za-z0-9]+$");

pub(super) static SensitiveString: Shape = Shape::new("SensitiveString", Kind::String(&[])).sensitive();

pub(super) static Sql: Shape = Shape::new("Sql", Kind::String(&[])).min(1.0).max(100000.0).sensitive();

pub(super) static Sqls: Shape =
    Shape::new("Sqls", Kind::List(&Member::new("member", &Sql), false)).min(0.0).max(40.0).sensitive();

pub(super) static SqsParameters: Shape =
    Shape::new("SqsParameters", Kind::Structure(&Structure::new(&[Member::new("MessageGroupId", &MessageGroupId)])));

pub(super) static StartReplayRequest: Shape = Shape::new(
    "StartReplayRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ReplayName", &ReplayName).required(),
        Member::new("Description", &ReplayDescription),
        Member::new("EventSourceArn", &ArchiveArn).required(),
        Member::new("EventStartTime", &Timestamp).required(),
        Member::new("EventEndTime", &Timestamp).required(),
        Member::new("Destination", &ReplayDestination).required(),
    ])),
);

pub(super) static StartReplayResponse: Shape = Shape::new(
    "StartReplayResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ReplayArn", &ReplayArn),
        Member::new("State", &ReplayState),
        Member::new("StateReason", &ReplayStateReason),
        Member::new("ReplayStartTime", &Timestamp),
    ])),
);

pub(super) static StatementId: Shape =
    Shape::new("StatementId", Kind::String(&[])).min(1.0).max(64.0).pattern("[a-zA-Z0-9-_]+");

pub(super) static StatementName: Shape = Shape::new("StatementName", Kind::String(&[])).min(1.0).max(500.0);

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static StringList: Shape = Shape::new("StringList", Kind::List(&Member::new("member", &String), false));

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &TagKey).required(),
        Member::new("Value", &TagValue).required(),
    ])),
);

pub(super) static TagKey: Shape = Shape::new("TagKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static TagKeyList: Shape = Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKey), false));

pub(super) static TagList: Shape = Shape::new("TagList", Kind::List(&Member::new("member", &Tag), false));

pub(super) static TagResourceRequest: Shape = Shape::new(
    "TagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &Arn).required(),
        Member::new("Tags", &TagList).required(),
    ])),
);

pub(super) static TagResourceResponse: Shape = Shape::new("TagResourceResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static TagValue: Shape = Shape::new("TagValue", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static Target: Shape = Shape::new(
    "Target",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &TargetId).required(),
        Member::new("Arn", &TargetArn).required(),
        Member::new("RoleArn", &RoleArn),
        Member::new("Input", &TargetInput),
        Member::new("InputPath", &TargetInputPath),
        Member::new("InputTransformer", &InputTransformer),
        Member::new("KinesisParameters", &KinesisParameters),
        Member::new("RunCommandParameters", &RunCommandParameters),
        Member::new("EcsParameters", &EcsParameters),
        Member::new("BatchParameters", &BatchParameters),
        Member::new("SqsParameters", &SqsParameters),
        Member::new("HttpParameters", &HttpParameters),
        Member::new("RedshiftDataParameters", &RedshiftDataParameters),
        Member::new("SageMakerPipelineParameters", &SageMakerPipelineParameters),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("RetryPolicy", &RetryPolicy),
        Member::new("AppSyncParameters", &AppSyncParameters),
    ])),
);

pub(super) static TargetArn: Shape = Shape::new("TargetArn", Kind::String(&[])).min(1.0).max(1600.0);

pub(super) static TargetId: Shape =
    Shape::new("TargetId", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\.\\-_A-Za-z0-9]+");

pub(super) static TargetIdList: Shape =
    Shape::new("TargetIdList", Kind::List(&Member::new("member", &TargetId), false)).min(1.0).max(100.0);

pub(super) static TargetInput: Shape = Shape::new("TargetInput", Kind::String(&[])).max(8192.0);

pub(super) static TargetInputPath: Shape = Shape::new("TargetInputPath", Kind::String(&[])).max(256.0);

pub(super) static TargetList: Shape =
    Shape::new("TargetList", Kind::List(&Member::new("member", &Target), false)).min(1.0).max(100.0);

pub(super) static TargetPartitionKeyPath: Shape = Shape::new("TargetPartitionKeyPath", Kind::String(&[])).max(256.0);

pub(super) static TestEventPatternRequest: Shape = Shape::new(
    "TestEventPatternRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventPattern", &EventPattern).required(),
        Member::new("Event", &String).required(),
    ])),
);

pub(super) static TestEventPatternResponse: Shape =
    Shape::new("TestEventPatternResponse", Kind::Structure(&Structure::new(&[Member::new("Result", &Boolean)])));

pub(super) static ThrottlingException: Shape =
    Shape::new("ThrottlingException", Kind::Structure(&Structure::new(&[]).error("ThrottlingException", 400, true)));

pub(super) static Timestamp: Shape = Shape::new("Timestamp", Kind::Timestamp(None));

pub(super) static TraceHeader: Shape = Shape::new("TraceHeader", Kind::String(&[])).min(1.0).max(500.0);

pub(super) static TransformerInput: Shape = Shape::new("TransformerInput", Kind::String(&[])).min(1.0).max(8192.0);

pub(super) static TransformerPaths: Shape = Shape::new(
    "TransformerPaths",
    Kind::Map(&Member::new("key", &InputTransformerPathKey), &Member::new("value", &TargetInputPath), false),
)
.max(100.0);

pub(super) static UntagResourceRequest: Shape = Shape::new(
    "UntagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &Arn).required(),
        Member::new("TagKeys", &TagKeyList).required(),
    ])),
);

pub(super) static UntagResourceResponse: Shape =
    Shape::new("UntagResourceResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateApiDestinationRequest: Shape = Shape::new(
    "UpdateApiDestinationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &ApiDestinationName).required(),
        Member::new("Description", &ApiDestinationDescription),
        Member::new("ConnectionArn", &ConnectionArn),
        Member::new("InvocationEndpoint", &HttpsEndpoint),
        Member::new("HttpMethod", &ApiDestinationHttpMethod),
        Member::new("InvocationRateLimitPerSecond", &ApiDestinationInvocationRateLimitPerSecond),
    ])),
);

pub(super) static UpdateApiDestinationResponse: Shape = Shape::new(
    "UpdateApiDestinationResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ApiDestinationArn", &ApiDestinationArn),
        Member::new("ApiDestinationState", &ApiDestinationState),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static UpdateArchiveRequest: Shape = Shape::new(
    "UpdateArchiveRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ArchiveName", &ArchiveName).required(),
        Member::new("Description", &ArchiveDescription),
        Member::new("EventPattern", &EventPattern),
        Member::new("RetentionDays", &RetentionDays),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
    ])),
);

pub(super) static UpdateArchiveResponse: Shape = Shape::new(
    "UpdateArchiveResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ArchiveArn", &ArchiveArn),
        Member::new("State", &ArchiveState),
        Member::new("StateReason", &ArchiveStateReason),
        Member::new("CreationTime", &Timestamp),
    ])),
);

pub(super) static UpdateConnectionApiKeyAuthRequestParameters: Shape = Shape::new(
    "UpdateConnectionApiKeyAuthRequestParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("ApiKeyName", &AuthHeaderParameters),
        Member::new("ApiKeyValue", &AuthHeaderParametersSensitive),
    ])),
);

pub(super) static UpdateConnectionAuthRequestParameters: Shape = Shape::new(
    "UpdateConnectionAuthRequestParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BasicAuthParameters", &UpdateConnectionBasicAuthRequestParameters),
        Member::new("OAuthParameters", &UpdateConnectionOAuthRequestParameters),
        Member::new("ApiKeyAuthParameters", &UpdateConnectionApiKeyAuthRequestParameters),
        Member::new("InvocationHttpParameters", &ConnectionHttpParameters),
        Member::new("ConnectivityParameters", &ConnectivityResourceParameters),
    ])),
);

pub(super) static UpdateConnectionBasicAuthRequestParameters: Shape = Shape::new(
    "UpdateConnectionBasicAuthRequestParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("Username", &AuthHeaderParameters),
        Member::new("Password", &AuthHeaderParametersSensitive),
    ])),
);

pub(super) static UpdateConnectionOAuthClientRequestParameters: Shape = Shape::new(
    "UpdateConnectionOAuthClientRequestParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("ClientID", &AuthHeaderParameters),
        Member::new("ClientSecret", &AuthHeaderParametersSensitive),
    ])),
);

pub(super) static UpdateConnectionOAuthRequestParameters: Shape = Shape::new(
    "UpdateConnectionOAuthRequestParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("ClientParameters", &UpdateConnectionOAuthClientRequestParameters),
        Member::new("AuthorizationEndpoint", &HttpsEndpoint),
        Member::new("HttpMethod", &ConnectionOAuthHttpMethod),
        Member::new("OAuthHttpParameters", &ConnectionHttpParameters),
    ])),
);

pub(super) static UpdateConnectionRequest: Shape = Shape::new(
    "UpdateConnectionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &ConnectionName).required(),
        Member::new("Description", &ConnectionDescription),
        Member::new("AuthorizationType", &ConnectionAuthorizationType),
        Member::new("AuthParameters", &UpdateConnectionAuthRequestParameters),
        Member::new("InvocationConnectivityParameters", &ConnectivityResourceParameters),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
    ])),
);

pub(super) static UpdateConnectionResponse: Shape = Shape::new(
    "UpdateConnectionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ConnectionArn", &ConnectionArn),
        Member::new("ConnectionState", &ConnectionState),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
        Member::new("LastAuthorizedTime", &Timestamp),
    ])),
);

pub(super) static UpdateEndpointRequest: Shape = Shape::new(
    "UpdateEndpointRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EndpointName).required(),
        Member::new("Description", &EndpointDescription),
        Member::new("RoutingConfig", &RoutingConfig),
        Member::new("ReplicationConfig", &ReplicationConfig),
        Member::new("EventBuses", &EndpointEventBusList),
        Member::new("RoleArn", &IamRoleArn),
    ])),
);

pub(super) static UpdateEndpointResponse: Shape = Shape::new(
    "UpdateEndpointResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EndpointName),
        Member::new("Arn", &EndpointArn),
        Member::new("RoutingConfig", &RoutingConfig),
        Member::new("ReplicationConfig", &ReplicationConfig),
        Member::new("EventBuses", &EndpointEventBusList),
        Member::new("RoleArn", &IamRoleArn),
        Member::new("EndpointId", &EndpointId),
        Member::new("EndpointUrl", &EndpointUrl),
        Member::new("State", &EndpointState),
    ])),
);

pub(super) static UpdateEventBusRequest: Shape = Shape::new(
    "UpdateEventBusRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EventBusName),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
        Member::new("Description", &EventBusDescription),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("LogConfig", &LogConfig),
    ])),
);

pub(super) static UpdateEventBusResponse: Shape = Shape::new(
    "UpdateEventBusResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &String),
        Member::new("Name", &EventBusName),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
        Member::new("Description", &EventBusDescription),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("LogConfig", &LogConfig),
    ])),
);
