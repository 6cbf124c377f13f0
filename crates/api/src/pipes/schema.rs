// Generated from `models/pipes.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `pipes`.
pub static SERVICE: Service = Service {
    name: "pipes",
    iam_prefix: "pipes",
    signing_name: "pipes",
    endpoint_prefix: "pipes",
    api_version: "2015-10-07",
    target_prefix: "",
    xml_namespace: "",
    protocols: &[Protocol::RestJson],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("CreatePipe", "POST", "/v1/pipes/{Name}", 200)
        .input(&CreatePipeRequest, "")
        .output(&CreatePipeResponse, "")
        .errors(&[
            &InternalException,
            &ValidationException,
            &ThrottlingException,
            &NotFoundException,
            &ConflictException,
            &ServiceQuotaExceededException,
        ])
        .implemented(),
    Operation::new("DeletePipe", "DELETE", "/v1/pipes/{Name}", 200)
        .input(&DeletePipeRequest, "")
        .output(&DeletePipeResponse, "")
        .errors(&[
            &InternalException,
            &ValidationException,
            &ThrottlingException,
            &NotFoundException,
            &ConflictException,
        ])
        .implemented(),
    Operation::new("DescribePipe", "GET", "/v1/pipes/{Name}", 200)
        .input(&DescribePipeRequest, "")
        .output(&DescribePipeResponse, "")
        .errors(&[&InternalException, &ValidationException, &ThrottlingException, &NotFoundException])
        .implemented(),
    Operation::new("ListPipes", "GET", "/v1/pipes", 200)
        .input(&ListPipesRequest, "")
        .output(&ListPipesResponse, "")
        .errors(&[&InternalException, &ValidationException, &ThrottlingException])
        .implemented(),
    Operation::new("ListTagsForResource", "GET", "/tags/{resourceArn}", 200)
        .input(&ListTagsForResourceRequest, "")
        .output(&ListTagsForResourceResponse, "")
        .errors(&[&InternalException, &ValidationException, &NotFoundException])
        .implemented(),
    Operation::new("StartPipe", "POST", "/v1/pipes/{Name}/start", 200)
        .input(&StartPipeRequest, "")
        .output(&StartPipeResponse, "")
        .errors(&[
            &InternalException,
            &ValidationException,
            &ThrottlingException,
            &NotFoundException,
            &ConflictException,
        ])
        .implemented(),
    Operation::new("StopPipe", "POST", "/v1/pipes/{Name}/stop", 200)
        .input(&StopPipeRequest, "")
        .output(&StopPipeResponse, "")
        .errors(&[
            &InternalException,
            &ValidationException,
            &ThrottlingException,
            &NotFoundException,
            &ConflictException,
        ])
        .implemented(),
    Operation::new("TagResource", "POST", "/tags/{resourceArn}", 200)
        .input(&TagResourceRequest, "")
        .output(&TagResourceResponse, "")
        .errors(&[&InternalException, &ValidationException, &NotFoundException])
        .implemented(),
    Operation::new("UntagResource", "DELETE", "/tags/{resourceArn}", 200)
        .input(&UntagResourceRequest, "")
        .output(&UntagResourceResponse, "")
        .errors(&[&InternalException, &ValidationException, &NotFoundException])
        .implemented(),
    Operation::new("UpdatePipe", "PUT", "/v1/pipes/{Name}", 200)
        .input(&UpdatePipeRequest, "")
        .output(&UpdatePipeResponse, "")
        .errors(&[
            &InternalException,
            &ValidationException,
            &ThrottlingException,
            &NotFoundException,
            &ConflictException,
        ])
        .implemented(),
];

static SHAPES: &[&Shape] = &[
    &Arn,
    &ArnOrJsonPath,
    &ArnOrUrl,
    &AssignPublicIp,
    &AwsVpcConfiguration,
    &BatchArrayProperties,
    &BatchArraySize,
    &BatchContainerOverrides,
    &BatchDependsOn,
    &BatchEnvironmentVariable,
    &BatchEnvironmentVariableList,
    &BatchJobDependency,
    &BatchJobDependencyType,
    &BatchParametersMap,
    &BatchResourceRequirement,
    &BatchResourceRequirementType,
    &BatchResourceRequirementsList,
    &BatchRetryAttempts,
    &BatchRetryStrategy,
    &Boolean,
    &CapacityProvider,
    &CapacityProviderStrategy,
    &CapacityProviderStrategyItem,
    &CapacityProviderStrategyItemBase,
    &CapacityProviderStrategyItemWeight,
    &CloudwatchLogGroupArn,
    &CloudwatchLogsLogDestination,
    &CloudwatchLogsLogDestinationParameters,
    &ConflictException,
    &CreatePipeRequest,
    &CreatePipeResponse,
    &Database,
    &DbUser,
    &DeadLetterConfig,
    &DeletePipeRequest,
    &DeletePipeResponse,
    &DescribePipeRequest,
    &DescribePipeResponse,
    &DimensionMapping,
    &DimensionMappings,
    &DimensionName,
    &DimensionValue,
    &DimensionValueType,
    &DynamoDBStreamStartPosition,
    &EcsContainerOverride,
    &EcsContainerOverrideList,
    &EcsEnvironmentFile,
    &EcsEnvironmentFileList,
    &EcsEnvironmentFileType,
    &EcsEnvironmentVariable,
    &EcsEnvironmentVariableList,
    &EcsEphemeralStorage,
    &EcsInferenceAcceleratorOverride,
    &EcsInferenceAcceleratorOverrideList,
    &EcsResourceRequirement,
    &EcsResourceRequirementType,
    &EcsResourceRequirementsList,
    &EcsTaskOverride,
    &EndpointString,
    &EphemeralStorageSize,
    &EpochTimeUnit,
    &ErrorMessage,
    &EventBridgeDetailType,
    &EventBridgeEndpointId,
    &EventBridgeEventResourceList,
    &EventBridgeEventSource,
    &EventPattern,
    &Filter,
    &FilterCriteria,
    &FilterList,
    &FirehoseArn,
    &FirehoseLogDestination,
    &FirehoseLogDestinationParameters,
    &HeaderKey,
    &HeaderParametersMap,
    &HeaderValue,
    &IncludeExecutionData,
    &IncludeExecutionDataOption,
    &InputTemplate,
    &Integer,
    &InternalException,
    &JsonPath,
    &KafkaBootstrapServers,
    &KafkaTopicName,
    &KinesisPartitionKey,
    &KinesisStreamStartPosition,
    &KmsKeyIdentifier,
    &LaunchType,
    &LimitMax10,
    &LimitMax100,
    &LimitMax10000,
    &LimitMin1,
    &ListPipesRequest,
    &ListPipesResponse,
    &ListTagsForResourceRequest,
    &ListTagsForResourceResponse,
    &LogLevel,
    &LogStreamName,
    &MQBrokerAccessCredentials,
    &MQBrokerQueueName,
    &MSKAccessCredentials,
    &MSKStartPosition,
    &MaximumBatchingWindowInSeconds,
    &MaximumRecordAgeInSeconds,
    &MaximumRetryAttemptsESM,
    &MeasureName,
    &MeasureValue,
    &MeasureValueType,
    &MessageDeduplicationId,
    &MessageGroupId,
    &MultiMeasureAttributeMapping,
    &MultiMeasureAttributeMappings,
    &MultiMeasureAttributeName,
    &MultiMeasureMapping,
    &MultiMeasureMappings,
    &MultiMeasureName,
    &NetworkConfiguration,
    &NextToken,
    &NotFoundException,
    &OnPartialBatchItemFailureStreams,
    &OptionalArn,
    &PathParameter,
    &PathParameterList,
    &Pipe,
    &PipeArn,
    &PipeDescription,
    &PipeEnrichmentHttpParameters,
    &PipeEnrichmentParameters,
    &PipeList,
    &PipeLogConfiguration,
    &PipeLogConfigurationParameters,
    &PipeName,
    &PipeSourceActiveMQBrokerParameters,
    &PipeSourceDynamoDBStreamParameters,
    &PipeSourceKinesisStreamParameters,
    &PipeSourceManagedStreamingKafkaParameters,
    &PipeSourceParameters,
    &PipeSourceRabbitMQBrokerParameters,
    &PipeSourceSelfManagedKafkaParameters,
    &PipeSourceSqsQueueParameters,
    &PipeState,
    &PipeStateReason,
    &PipeTargetBatchJobParameters,
    &PipeTargetCloudWatchLogsParameters,
    &PipeTargetEcsTaskParameters,
    &PipeTargetEventBridgeEventBusParameters,
    &PipeTargetHttpParameters,
    &PipeTargetInvocationType,
    &PipeTargetKinesisStreamParameters,
    &PipeTargetLambdaFunctionParameters,
    &PipeTargetParameters,
    &PipeTargetRedshiftDataParameters,
    &PipeTargetSageMakerPipelineParameters,
    &PipeTargetSqsQueueParameters,
    &PipeTargetStateMachineParameters,
    &PipeTargetTimestreamParameters,
    &PlacementConstraint,
    &PlacementConstraintExpression,
    &PlacementConstraintType,
    &PlacementConstraints,
    &PlacementStrategies,
    &PlacementStrategy,
    &PlacementStrategyField,
    &PlacementStrategyType,
    &PropagateTags,
    &QueryStringKey,
    &QueryStringParametersMap,
    &QueryStringValue,
    &ReferenceId,
    &RequestedPipeState,
    &RequestedPipeStateDescribeResponse,
    &ResourceArn,
    &RoleArn,
    &S3LogDestination,
    &S3LogDestinationParameters,
    &S3LogDestinationParametersBucketNameString,
    &S3LogDestinationParametersBucketOwnerString,
    &S3LogDestinationParametersPrefixString,
    &S3OutputFormat,
    &SageMakerPipelineParameter,
    &SageMakerPipelineParameterList,
    &SageMakerPipelineParameterName,
    &SageMakerPipelineParameterValue,
    &SecretManagerArn,
    &SecretManagerArnOrJsonPath,
    &SecurityGroup,
    &SecurityGroupId,
    &SecurityGroupIds,
    &SecurityGroups,
    &SelfManagedKafkaAccessConfigurationCredentials,
    &SelfManagedKafkaAccessConfigurationVpc,
    &SelfManagedKafkaStartPosition,
    &ServiceQuotaExceededException,
    &SingleMeasureMapping,
    &SingleMeasureMappings,
    &Sql,
    &Sqls,
    &StartPipeRequest,
    &StartPipeResponse,
    &StatementName,
    &StopPipeRequest,
    &StopPipeResponse,
    &String,
    &StringList,
    &Subnet,
    &SubnetId,
    &SubnetIds,
    &Subnets,
    &Tag,
    &TagKey,
    &TagKeyList,
    &TagList,
    &TagMap,
    &TagResourceRequest,
    &TagResourceResponse,
    &TagValue,
    &ThrottlingException,
    &TimeFieldType,
    &TimeValue,
    &Timestamp,
    &TimestampFormat,
    &URI,
    &UntagResourceRequest,
    &UntagResourceResponse,
    &UpdatePipeRequest,
    &UpdatePipeResponse,
    &UpdatePipeSourceActiveMQBrokerParameters,
    &UpdatePipeSourceDynamoDBStreamParameters,
    &UpdatePipeSourceKinesisStreamParameters,
    &UpdatePipeSourceManagedStreamingKafkaParameters,
    &UpdatePipeSourceParameters,
    &UpdatePipeSourceRabbitMQBrokerParameters,
    &UpdatePipeSourceSelfManagedKafkaParameters,
    &UpdatePipeSourceSqsQueueParameters,
    &ValidationException,
    &ValidationExceptionField,
    &ValidationExceptionFieldList,
    &VersionValue,
];

pub(super) static Arn: Shape = Shape::new("Arn", Kind::String(&[])).min(1.0).max(1600.0).pattern("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)");

pub(super) static ArnOrJsonPath: Shape = Shape::new("ArnOrJsonPath", Kind::String(&[])).min(1.0).max(1600.0).pattern("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");

pub(super) static ArnOrUrl: Shape = Shape::new("ArnOrUrl", Kind::String(&[])).min(1.0).max(1600.0).pattern("smk://(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)");

pub(super) static AssignPublicIp: Shape = Shape::new("AssignPublicIp", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static AwsVpcConfiguration: Shape = Shape::new(
    "AwsVpcConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Subnets", &Subnets).required(),
        Member::new("SecurityGroups", &SecurityGroups),
        Member::new("AssignPublicIp", &AssignPublicIp),
    ])),
);

pub(super) static BatchArrayProperties: Shape =
    Shape::new("BatchArrayProperties", Kind::Structure(&Structure::new(&[Member::new("Size", &BatchArraySize)])));

pub(super) static BatchArraySize: Shape = Shape::new("BatchArraySize", Kind::Integer).min(2.0).max(10000.0);

pub(super) static BatchContainerOverrides: Shape = Shape::new(
    "BatchContainerOverrides",
    Kind::Structure(&Structure::new(&[
        Member::new("Command", &StringList),
        Member::new("Environment", &BatchEnvironmentVariableList),
        Member::new("InstanceType", &String),
        Member::new("ResourceRequirements", &BatchResourceRequirementsList),
    ])),
);

pub(super) static BatchDependsOn: Shape =
    Shape::new("BatchDependsOn", Kind::List(&Member::new("member", &BatchJobDependency), false)).min(0.0).max(20.0);

pub(super) static BatchEnvironmentVariable: Shape = Shape::new(
    "BatchEnvironmentVariable",
    Kind::Structure(&Structure::new(&[Member::new("Name", &String), Member::new("Value", &String)])),
);

pub(super) static BatchEnvironmentVariableList: Shape =
    Shape::new("BatchEnvironmentVariableList", Kind::List(&Member::new("member", &BatchEnvironmentVariable), false));

pub(super) static BatchJobDependency: Shape = Shape::new(
    "BatchJobDependency",
    Kind::Structure(&Structure::new(&[Member::new("JobId", &String), Member::new("Type", &BatchJobDependencyType)])),
);

pub(super) static BatchJobDependencyType: Shape =
    Shape::new("BatchJobDependencyType", Kind::String(&["N_TO_N", "SEQUENTIAL"]));

pub(super) static BatchParametersMap: Shape =
    Shape::new("BatchParametersMap", Kind::Map(&Member::new("key", &String), &Member::new("value", &String), false));

pub(super) static BatchResourceRequirement: Shape = Shape::new(
    "BatchResourceRequirement",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &BatchResourceRequirementType).required(),
        Member::new("Value", &String).required(),
    ])),
);

pub(super) static BatchResourceRequirementType: Shape =
    Shape::new("BatchResourceRequirementType", Kind::String(&["GPU", "MEMORY", "VCPU"]));

pub(super) static BatchResourceRequirementsList: Shape =
    Shape::new("BatchResourceRequirementsList", Kind::List(&Member::new("member", &BatchResourceRequirement), false));

pub(super) static BatchRetryAttempts: Shape = Shape::new("BatchRetryAttempts", Kind::Integer).min(1.0).max(10.0);

pub(super) static BatchRetryStrategy: Shape =
    Shape::new("BatchRetryStrategy", Kind::Structure(&Structure::new(&[Member::new("Attempts", &BatchRetryAttempts)])));

pub(super) static Boolean: Shape = Shape::new("Boolean", Kind::Boolean);

pub(super) static CapacityProvider: Shape =
    Shape::new("CapacityProvider", Kind::String(&[])).min(1.0).max(255.0).sensitive();

pub(super) static CapacityProviderStrategy: Shape =
    Shape::new("CapacityProviderStrategy", Kind::List(&Member::new("member", &CapacityProviderStrategyItem), false))
        .min(0.0)
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

pub(super) static CloudwatchLogGroupArn: Shape = Shape::new("CloudwatchLogGroupArn", Kind::String(&[])).min(1.0).max(1600.0).pattern("(^arn:aws([a-z]|\\-)*:logs:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):log-group:[\\.\\-_/#A-Za-z0-9]{1,512}(:\\*)?)");

pub(super) static CloudwatchLogsLogDestination: Shape = Shape::new(
    "CloudwatchLogsLogDestination",
    Kind::Structure(&Structure::new(&[Member::new("LogGroupArn", &CloudwatchLogGroupArn)])),
);

pub(super) static CloudwatchLogsLogDestinationParameters: Shape = Shape::new(
    "CloudwatchLogsLogDestinationParameters",
    Kind::Structure(&Structure::new(&[Member::new("LogGroupArn", &CloudwatchLogGroupArn).required()])),
);

pub(super) static ConflictException: Shape = Shape::new(
    "ConflictException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("message", &String).required(),
            Member::new("resourceId", &String).required(),
            Member::new("resourceType", &String).required(),
        ])
        .error("ConflictException", 409, true),
    ),
);

pub(super) static CreatePipeRequest: Shape = Shape::new(
    "CreatePipeRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PipeName).at(Location::Uri, "Name").required(),
        Member::new("Description", &PipeDescription),
        Member::new("DesiredState", &RequestedPipeState),
        Member::new("Source", &ArnOrUrl).required(),
        Member::new("SourceParameters", &PipeSourceParameters),
        Member::new("Enrichment", &OptionalArn),
        Member::new("EnrichmentParameters", &PipeEnrichmentParameters),
        Member::new("Target", &Arn).required(),
        Member::new("TargetParameters", &PipeTargetParameters),
        Member::new("RoleArn", &RoleArn).required(),
        Member::new("Tags", &TagMap),
        Member::new("LogConfiguration", &PipeLogConfigurationParameters),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
    ])),
);

pub(super) static CreatePipeResponse: Shape = Shape::new(
    "CreatePipeResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &PipeArn),
        Member::new("Name", &PipeName),
        Member::new("DesiredState", &RequestedPipeState),
        Member::new("CurrentState", &PipeState),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static Database: Shape = Shape::new("Database", Kind::String(&[])).min(1.0).max(64.0).sensitive();

pub(super) static DbUser: Shape = Shape::new("DbUser", Kind::String(&[])).min(1.0).max(128.0).sensitive();

pub(super) static DeadLetterConfig: Shape =
    Shape::new("DeadLetterConfig", Kind::Structure(&Structure::new(&[Member::new("Arn", &Arn)])));

pub(super) static DeletePipeRequest: Shape = Shape::new(
    "DeletePipeRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &PipeName).at(Location::Uri, "Name").required()])),
);

pub(super) static DeletePipeResponse: Shape = Shape::new(
    "DeletePipeResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &PipeArn),
        Member::new("Name", &PipeName),
        Member::new("DesiredState", &RequestedPipeStateDescribeResponse),
        Member::new("CurrentState", &PipeState),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static DescribePipeRequest: Shape = Shape::new(
    "DescribePipeRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &PipeName).at(Location::Uri, "Name").required()])),
);

pub(super) static DescribePipeResponse: Shape = Shape::new(
    "DescribePipeResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &PipeArn),
        Member::new("Name", &PipeName),
        Member::new("Description", &PipeDescription),
        Member::new("DesiredState", &RequestedPipeStateDescribeResponse),
        Member::new("CurrentState", &PipeState),
        Member::new("StateReason", &PipeStateReason),
        Member::new("Source", &ArnOrUrl),
        Member::new("SourceParameters", &PipeSourceParameters),
        Member::new("Enrichment", &OptionalArn),
        Member::new("EnrichmentParameters", &PipeEnrichmentParameters),
        Member::new("Target", &Arn),
        Member::new("TargetParameters", &PipeTargetParameters),
        Member::new("RoleArn", &RoleArn),
        Member::new("Tags", &TagMap),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
        Member::new("LogConfiguration", &PipeLogConfiguration),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
    ])),
);

pub(super) static DimensionMapping: Shape = Shape::new(
    "DimensionMapping",
    Kind::Structure(&Structure::new(&[
        Member::new("DimensionValue", &DimensionValue).required(),
        Member::new("DimensionValueType", &DimensionValueType).required(),
        Member::new("DimensionName", &DimensionName).required(),
    ])),
);

pub(super) static DimensionMappings: Shape =
    Shape::new("DimensionMappings", Kind::List(&Member::new("member", &DimensionMapping), false)).min(1.0).max(128.0);

pub(super) static DimensionName: Shape = Shape::new("DimensionName", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static DimensionValue: Shape = Shape::new("DimensionValue", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static DimensionValueType: Shape = Shape::new("DimensionValueType", Kind::String(&["VARCHAR"]));

pub(super) static DynamoDBStreamStartPosition: Shape =
    Shape::new("DynamoDBStreamStartPosition", Kind::String(&["TRIM_HORIZON", "LATEST"]));

pub(super) static EcsContainerOverride: Shape = Shape::new(
    "EcsContainerOverride",
    Kind::Structure(&Structure::new(&[
        Member::new("Command", &StringList),
        Member::new("Cpu", &Integer),
        Member::new("Environment", &EcsEnvironmentVariableList),
        Member::new("EnvironmentFiles", &EcsEnvironmentFileList),
        Member::new("Memory", &Integer),
        Member::new("MemoryReservation", &Integer),
        Member::new("Name", &String),
        Member::new("ResourceRequirements", &EcsResourceRequirementsList),
    ])),
);

pub(super) static EcsContainerOverrideList: Shape =
    Shape::new("EcsContainerOverrideList", Kind::List(&Member::new("member", &EcsContainerOverride), false));

pub(super) static EcsEnvironmentFile: Shape = Shape::new(
    "EcsEnvironmentFile",
    Kind::Structure(&Structure::new(&[
        Member::new("type", &EcsEnvironmentFileType).required(),
        Member::new("value", &String).required(),
    ])),
);

pub(super) static EcsEnvironmentFileList: Shape =
    Shape::new("EcsEnvironmentFileList", Kind::List(&Member::new("member", &EcsEnvironmentFile), false));

pub(super) static EcsEnvironmentFileType: Shape = Shape::new("EcsEnvironmentFileType", Kind::String(&["s3"]));

pub(super) static EcsEnvironmentVariable: Shape = Shape::new(
    "EcsEnvironmentVariable",
    Kind::Structure(&Structure::new(&[Member::new("name", &String), Member::new("value", &String)])),
);

pub(super) static EcsEnvironmentVariableList: Shape =
    Shape::new("EcsEnvironmentVariableList", Kind::List(&Member::new("member", &EcsEnvironmentVariable), false));

pub(super) static EcsEphemeralStorage: Shape = Shape::new(
    "EcsEphemeralStorage",
    Kind::Structure(&Structure::new(&[Member::new("sizeInGiB", &EphemeralStorageSize).required()])),
);

pub(super) static EcsInferenceAcceleratorOverride: Shape = Shape::new(
    "EcsInferenceAcceleratorOverride",
    Kind::Structure(&Structure::new(&[Member::new("deviceName", &String), Member::new("deviceType", &String)])),
);

pub(super) static EcsInferenceAcceleratorOverrideList: Shape = Shape::new(
    "EcsInferenceAcceleratorOverrideList",
    Kind::List(&Member::new("member", &EcsInferenceAcceleratorOverride), false),
);

pub(super) static EcsResourceRequirement: Shape = Shape::new(
    "EcsResourceRequirement",
    Kind::Structure(&Structure::new(&[
        Member::new("type", &EcsResourceRequirementType).required(),
        Member::new("value", &String).required(),
    ])),
);

pub(super) static EcsResourceRequirementType: Shape =
    Shape::new("EcsResourceRequirementType", Kind::String(&["GPU", "InferenceAccelerator"]));

pub(super) static EcsResourceRequirementsList: Shape =
    Shape::new("EcsResourceRequirementsList", Kind::List(&Member::new("member", &EcsResourceRequirement), false));

pub(super) static EcsTaskOverride: Shape = Shape::new(
    "EcsTaskOverride",
    Kind::Structure(&Structure::new(&[
        Member::new("ContainerOverrides", &EcsContainerOverrideList),
        Member::new("Cpu", &String),
        Member::new("EphemeralStorage", &EcsEphemeralStorage),
        Member::new("ExecutionRoleArn", &ArnOrJsonPath),
        Member::new("InferenceAcceleratorOverrides", &EcsInferenceAcceleratorOverrideList),
        Member::new("Memory", &String),
        Member::new("TaskRoleArn", &ArnOrJsonPath),
    ])),
);

pub(super) static EndpointString: Shape = Shape::new("EndpointString", Kind::String(&[])).min(1.0).max(300.0).pattern("(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}").sensitive();

pub(super) static EphemeralStorageSize: Shape = Shape::new("EphemeralStorageSize", Kind::Integer).min(21.0).max(200.0);

pub(super) static EpochTimeUnit: Shape =
    Shape::new("EpochTimeUnit", Kind::String(&["MILLISECONDS", "SECONDS", "MICROSECONDS", "NANOSECONDS"]));

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[]));

pub(super) static EventBridgeDetailType: Shape =
    Shape::new("EventBridgeDetailType", Kind::String(&[])).min(1.0).max(128.0).sensitive();

pub(super) static EventBridgeEndpointId: Shape = Shape::new("EventBridgeEndpointId", Kind::String(&[]))
    .min(1.0)
    .max(50.0)
    .pattern("[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+")
    .sensitive();

pub(super) static EventBridgeEventResourceList: Shape =
    Shape::new("EventBridgeEventResourceList", Kind::List(&Member::new("member", &ArnOrJsonPath), false))
        .min(0.0)
        .max(10.0);

pub(super) static EventBridgeEventSource: Shape = Shape::new("EventBridgeEventSource", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern(".*(?=[/\\.\\-_A-Za-z0-9]+)((?!aws\\.).*)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*).*")
    .sensitive();

pub(super) static EventPattern: Shape = Shape::new("EventPattern", Kind::String(&[])).min(0.0).max(4096.0).sensitive();

pub(super) static Filter: Shape =
    Shape::new("Filter", Kind::Structure(&Structure::new(&[Member::new("Pattern", &EventPattern)])));

pub(super) static FilterCriteria: Shape =
    Shape::new("FilterCriteria", Kind::Structure(&Structure::new(&[Member::new("Filters", &FilterList)])));

pub(super) static FilterList: Shape =
    Shape::new("FilterList", Kind::List(&Member::new("member", &Filter), false)).min(0.0).max(5.0);

pub(super) static FirehoseArn: Shape = Shape::new("FirehoseArn", Kind::String(&[])).min(1.0).max(1600.0).pattern("(^arn:aws([a-z]|\\-)*:firehose:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):deliverystream/[a-zA-Z0-9_.-]{1,64})");

pub(super) static FirehoseLogDestination: Shape = Shape::new(
    "FirehoseLogDestination",
    Kind::Structure(&Structure::new(&[Member::new("DeliveryStreamArn", &FirehoseArn)])),
);

pub(super) static FirehoseLogDestinationParameters: Shape = Shape::new(
    "FirehoseLogDestinationParameters",
    Kind::Structure(&Structure::new(&[Member::new("DeliveryStreamArn", &FirehoseArn).required()])),
);

pub(super) static HeaderKey: Shape = Shape::new("HeaderKey", Kind::String(&[]))
    .min(0.0)
    .max(512.0)
    .pattern("[!#$%&'*+-.^_`|~0-9a-zA-Z]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");

pub(super) static HeaderParametersMap: Shape = Shape::new(
    "HeaderParametersMap",
    Kind::Map(&Member::new("key", &HeaderKey), &Member::new("value", &HeaderValue), false),
);

pub(super) static HeaderValue: Shape = Shape::new("HeaderValue", Kind::String(&[]))
    .min(0.0)
    .max(512.0)
    .pattern("[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
    .sensitive();

pub(super) static IncludeExecutionData: Shape =
    Shape::new("IncludeExecutionData", Kind::List(&Member::new("member", &IncludeExecutionDataOption), false));

pub(super) static IncludeExecutionDataOption: Shape = Shape::new("IncludeExecutionDataOption", Kind::String(&["ALL"]));

pub(super) static InputTemplate: Shape =
    Shape::new("InputTemplate", Kind::String(&[])).min(0.0).max(8192.0).sensitive();

pub(super) static Integer: Shape = Shape::new("Integer", Kind::Integer);

pub(super) static InternalException: Shape = Shape::new(
    "InternalException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("message", &String).required(),
            Member::new("retryAfterSeconds", &Integer).at(Location::Header, "Retry-After"),
        ])
        .error("InternalException", 500, false),
    ),
);

pub(super) static JsonPath: Shape =
    Shape::new("JsonPath", Kind::String(&[])).min(1.0).max(256.0).pattern("\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*");

pub(super) static KafkaBootstrapServers: Shape =
    Shape::new("KafkaBootstrapServers", Kind::List(&Member::new("member", &EndpointString), false)).min(0.0).max(2.0);

pub(super) static KafkaTopicName: Shape =
    Shape::new("KafkaTopicName", Kind::String(&[])).min(1.0).max(249.0).pattern("[^.]([a-zA-Z0-9\\-_.]+)").sensitive();

pub(super) static KinesisPartitionKey: Shape =
    Shape::new("KinesisPartitionKey", Kind::String(&[])).min(0.0).max(256.0).sensitive();

pub(super) static KinesisStreamStartPosition: Shape =
    Shape::new("KinesisStreamStartPosition", Kind::String(&["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]));

pub(super) static KmsKeyIdentifier: Shape =
    Shape::new("KmsKeyIdentifier", Kind::String(&[])).min(0.0).max(2048.0).pattern("[a-zA-Z0-9_\\-/:]*");

pub(super) static LaunchType: Shape = Shape::new("LaunchType", Kind::String(&["EC2", "FARGATE", "EXTERNAL"]));

pub(super) static LimitMax10: Shape = Shape::new("LimitMax10", Kind::Integer).min(1.0).max(10.0);

pub(super) static LimitMax100: Shape = Shape::new("LimitMax100", Kind::Integer).min(1.0).max(100.0);

pub(super) static LimitMax10000: Shape = Shape::new("LimitMax10000", Kind::Integer).min(1.0).max(10000.0);

pub(super) static LimitMin1: Shape = Shape::new("LimitMin1", Kind::Integer).min(1.0);

pub(super) static ListPipesRequest: Shape = Shape::new(
    "ListPipesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &PipeName).at(Location::Query, "NamePrefix"),
        Member::new("DesiredState", &RequestedPipeState).at(Location::Query, "DesiredState"),
        Member::new("CurrentState", &PipeState).at(Location::Query, "CurrentState"),
        Member::new("SourcePrefix", &ResourceArn).at(Location::Query, "SourcePrefix"),
        Member::new("TargetPrefix", &ResourceArn).at(Location::Query, "TargetPrefix"),
        Member::new("NextToken", &NextToken).at(Location::Query, "NextToken"),
        Member::new("Limit", &LimitMax100).at(Location::Query, "Limit"),
    ])),
);

pub(super) static ListPipesResponse: Shape = Shape::new(
    "ListPipesResponse",
    Kind::Structure(&Structure::new(&[Member::new("Pipes", &PipeList), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListTagsForResourceRequest: Shape = Shape::new(
    "ListTagsForResourceRequest",
    Kind::Structure(&Structure::new(&[Member::new("resourceArn", &PipeArn)
        .at(Location::Uri, "resourceArn")
        .required()])),
);

pub(super) static ListTagsForResourceResponse: Shape =
    Shape::new("ListTagsForResourceResponse", Kind::Structure(&Structure::new(&[Member::new("tags", &TagMap)])));

pub(super) static LogLevel: Shape = Shape::new("LogLevel", Kind::String(&["OFF", "ERROR", "INFO", "TRACE"]));

pub(super) static LogStreamName: Shape = Shape::new("LogStreamName", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static MQBrokerAccessCredentials: Shape = Shape::new(
    "MQBrokerAccessCredentials",
    Kind::Structure(&Structure::new(&[Member::new("BasicAuth", &SecretManagerArn)]).union()),
);

pub(super) static MQBrokerQueueName: Shape =
    Shape::new("MQBrokerQueueName", Kind::String(&[])).min(1.0).max(1000.0).pattern("[\\s\\S]*").sensitive();

pub(super) static MSKAccessCredentials: Shape = Shape::new(
    "MSKAccessCredentials",
    Kind::Structure(
        &Structure::new(&[
            Member::new("SaslScram512Auth", &SecretManagerArn),
            Member::new("ClientCertificateTlsAuth", &SecretManagerArn),
        ])
        .union(),
    ),
);

pub(super) static MSKStartPosition: Shape = Shape::new("MSKStartPosition", Kind::String(&["TRIM_HORIZON", "LATEST"]));

pub(super) static MaximumBatchingWindowInSeconds: Shape =
    Shape::new("MaximumBatchingWindowInSeconds", Kind::Integer).min(0.0).max(300.0);

pub(super) static MaximumRecordAgeInSeconds: Shape =
    Shape::new("MaximumRecordAgeInSeconds", Kind::Integer).min(-1.0).max(604800.0);

pub(super) static MaximumRetryAttemptsESM: Shape =
    Shape::new("MaximumRetryAttemptsESM", Kind::Integer).min(-1.0).max(10000.0);

pub(super) static MeasureName: Shape = Shape::new("MeasureName", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static MeasureValue: Shape = Shape::new("MeasureValue", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static MeasureValueType: Shape =
    Shape::new("MeasureValueType", Kind::String(&["DOUBLE", "BIGINT", "VARCHAR", "BOOLEAN", "TIMESTAMP"]));

pub(super) static MessageDeduplicationId: Shape =
    Shape::new("MessageDeduplicationId", Kind::String(&[])).min(0.0).max(100.0).sensitive();

pub(super) static MessageGroupId: Shape =
    Shape::new("MessageGroupId", Kind::String(&[])).min(0.0).max(100.0).sensitive();

pub(super) static MultiMeasureAttributeMapping: Shape = Shape::new(
    "MultiMeasureAttributeMapping",
    Kind::Structure(&Structure::new(&[
        Member::new("MeasureValue", &MeasureValue).required(),
        Member::new("MeasureValueType", &MeasureValueType).required(),
        Member::new("MultiMeasureAttributeName", &MultiMeasureAttributeName).required(),
    ])),
);

pub(super) static MultiMeasureAttributeMappings: Shape = Shape::new(
    "MultiMeasureAttributeMappings",
    Kind::List(&Member::new("member", &MultiMeasureAttributeMapping), false),
)
.min(1.0)
.max(256.0);

pub(super) static MultiMeasureAttributeName: Shape =
    Shape::new("MultiMeasureAttributeName", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static MultiMeasureMapping: Shape = Shape::new(
    "MultiMeasureMapping",
    Kind::Structure(&Structure::new(&[
        Member::new("MultiMeasureName", &MultiMeasureName).required(),
        Member::new("MultiMeasureAttributeMappings", &MultiMeasureAttributeMappings).required(),
    ])),
);

pub(super) static MultiMeasureMappings: Shape =
    Shape::new("MultiMeasureMappings", Kind::List(&Member::new("member", &MultiMeasureMapping), false))
        .min(0.0)
        .max(1024.0);

pub(super) static MultiMeasureName: Shape = Shape::new("MultiMeasureName", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static NetworkConfiguration: Shape = Shape::new(
    "NetworkConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("awsvpcConfiguration", &AwsVpcConfiguration)])),
);

pub(super) static NextToken: Shape = Shape::new("NextToken", Kind::String(&[])).min(1.0).max(2048.0).sensitive();

pub(super) static NotFoundException: Shape = Shape::new(
    "NotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("NotFoundException", 404, true)),
);

pub(super) static OnPartialBatchItemFailureStreams: Shape =
    Shape::new("OnPartialBatchItemFailureStreams", Kind::String(&["AUTOMATIC_BISECT"]));

pub(super) static OptionalArn: Shape = Shape::new("OptionalArn", Kind::String(&[])).min(0.0).max(1600.0).pattern("$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)");

pub(super) static PathParameter: Shape = Shape::new("PathParameter", Kind::String(&[]))
    .pattern("(?!\\s*$).+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
    .sensitive();

pub(super) static PathParameterList: Shape =
    Shape::new("PathParameterList", Kind::List(&Member::new("member", &PathParameter), false));

pub(super) static Pipe: Shape = Shape::new(
    "Pipe",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PipeName),
        Member::new("Arn", &PipeArn),
        Member::new("DesiredState", &RequestedPipeState),
        Member::new("CurrentState", &PipeState),
        Member::new("StateReason", &PipeStateReason),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
        Member::new("Source", &ArnOrUrl),
        Member::new("Target", &Arn),
        Member::new("Enrichment", &OptionalArn),
    ])),
);

pub(super) static PipeArn: Shape = Shape::new("PipeArn", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("arn:aws([a-z]|\\-)*:([a-zA-Z0-9\\-]+):([a-z]|\\d|\\-)*:([0-9]{12})?:(.+)");

pub(super) static PipeDescription: Shape =
    Shape::new("PipeDescription", Kind::String(&[])).min(0.0).max(512.0).pattern(".*").sensitive();

pub(super) static PipeEnrichmentHttpParameters: Shape = Shape::new(
    "PipeEnrichmentHttpParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("PathParameterValues", &PathParameterList),
        Member::new("HeaderParameters", &HeaderParametersMap),
        Member::new("QueryStringParameters", &QueryStringParametersMap),
    ])),
);

pub(super) static PipeEnrichmentParameters: Shape = Shape::new(
    "PipeEnrichmentParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("InputTemplate", &InputTemplate),
        Member::new("HttpParameters", &PipeEnrichmentHttpParameters),
    ])),
);

pub(super) static PipeList: Shape = Shape::new("PipeList", Kind::List(&Member::new("member", &Pipe), false));

pub(super) static PipeLogConfiguration: Shape = Shape::new(
    "PipeLogConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("S3LogDestination", &S3LogDestination),
        Member::new("FirehoseLogDestination", &FirehoseLogDestination),
        Member::new("CloudwatchLogsLogDestination", &CloudwatchLogsLogDestination),
        Member::new("Level", &LogLevel),
        Member::new("IncludeExecutionData", &IncludeExecutionData),
    ])),
);

pub(super) static PipeLogConfigurationParameters: Shape = Shape::new(
    "PipeLogConfigurationParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("S3LogDestination", &S3LogDestinationParameters),
        Member::new("FirehoseLogDestination", &FirehoseLogDestinationParameters),
        Member::new("CloudwatchLogsLogDestination", &CloudwatchLogsLogDestinationParameters),
        Member::new("Level", &LogLevel).required(),
        Member::new("IncludeExecutionData", &IncludeExecutionData),
    ])),
);

pub(super) static PipeName: Shape =
    Shape::new("PipeName", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\.\\-_A-Za-z0-9]+");

pub(super) static PipeSourceActiveMQBrokerParameters: Shape = Shape::new(
    "PipeSourceActiveMQBrokerParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &MQBrokerAccessCredentials).required(),
        Member::new("QueueName", &MQBrokerQueueName).required(),
        Member::new("BatchSize", &LimitMax10000),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
    ])),
);

pub(super) static PipeSourceDynamoDBStreamParameters: Shape = Shape::new(
    "PipeSourceDynamoDBStreamParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BatchSize", &LimitMax10000),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("OnPartialBatchItemFailure", &OnPartialBatchItemFailureStreams),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
        Member::new("MaximumRecordAgeInSeconds", &MaximumRecordAgeInSeconds),
        Member::new("MaximumRetryAttempts", &MaximumRetryAttemptsESM),
        Member::new("ParallelizationFactor", &LimitMax10),
        Member::new("StartingPosition", &DynamoDBStreamStartPosition).required(),
    ])),
);

pub(super) static PipeSourceKinesisStreamParameters: Shape = Shape::new(
    "PipeSourceKinesisStreamParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BatchSize", &LimitMax10000),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("OnPartialBatchItemFailure", &OnPartialBatchItemFailureStreams),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
        Member::new("MaximumRecordAgeInSeconds", &MaximumRecordAgeInSeconds),
        Member::new("MaximumRetryAttempts", &MaximumRetryAttemptsESM),
        Member::new("ParallelizationFactor", &LimitMax10),
        Member::new("StartingPosition", &KinesisStreamStartPosition).required(),
        Member::new("StartingPositionTimestamp", &Timestamp),
    ])),
);

pub(super) static PipeSourceManagedStreamingKafkaParameters: Shape = Shape::new(
    "PipeSourceManagedStreamingKafkaParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicName", &KafkaTopicName).required(),
        Member::new("StartingPosition", &MSKStartPosition),
        Member::new("BatchSize", &LimitMax10000),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
        Member::new("ConsumerGroupID", &URI),
        Member::new("Credentials", &MSKAccessCredentials),
    ])),
);

pub(super) static PipeSourceParameters: Shape = Shape::new(
    "PipeSourceParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("FilterCriteria", &FilterCriteria),
        Member::new("KinesisStreamParameters", &PipeSourceKinesisStreamParameters),
        Member::new("DynamoDBStreamParameters", &PipeSourceDynamoDBStreamParameters),
        Member::new("SqsQueueParameters", &PipeSourceSqsQueueParameters),
        Member::new("ActiveMQBrokerParameters", &PipeSourceActiveMQBrokerParameters),
        Member::new("RabbitMQBrokerParameters", &PipeSourceRabbitMQBrokerParameters),
        Member::new("ManagedStreamingKafkaParameters", &PipeSourceManagedStreamingKafkaParameters),
        Member::new("SelfManagedKafkaParameters", &PipeSourceSelfManagedKafkaParameters),
    ])),
);

pub(super) static PipeSourceRabbitMQBrokerParameters: Shape = Shape::new(
    "PipeSourceRabbitMQBrokerParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &MQBrokerAccessCredentials).required(),
        Member::new("QueueName", &MQBrokerQueueName).required(),
        Member::new("VirtualHost", &URI),
        Member::new("BatchSize", &LimitMax10000),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
    ])),
);

pub(super) static PipeSourceSelfManagedKafkaParameters: Shape = Shape::new(
    "PipeSourceSelfManagedKafkaParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicName", &KafkaTopicName).required(),
        Member::new("StartingPosition", &SelfManagedKafkaStartPosition),
        Member::new("AdditionalBootstrapServers", &KafkaBootstrapServers),
        Member::new("BatchSize", &LimitMax10000),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
        Member::new("ConsumerGroupID", &URI),
        Member::new("Credentials", &SelfManagedKafkaAccessConfigurationCredentials),
        Member::new("ServerRootCaCertificate", &SecretManagerArn),
        Member::new("Vpc", &SelfManagedKafkaAccessConfigurationVpc),
    ])),
);

pub(super) static PipeSourceSqsQueueParameters: Shape = Shape::new(
    "PipeSourceSqsQueueParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BatchSize", &LimitMax10000),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
    ])),
);

pub(super) static PipeState: Shape = Shape::new(
    "PipeState",
    Kind::String(&[
        "RUNNING",
        "STOPPED",
        "CREATING",
        "UPDATING",
        "DELETING",
        "STARTING",
        "STOPPING",
        "CREATE_FAILED",
        "UPDATE_FAILED",
        "START_FAILED",
        "STOP_FAILED",
        "DELETE_FAILED",
        "CREATE_ROLLBACK_FAILED",
        "DELETE_ROLLBACK_FAILED",
        "UPDATE_ROLLBACK_FAILED",
    ]),
);

pub(super) static PipeStateReason: Shape =
    Shape::new("PipeStateReason", Kind::String(&[])).min(0.0).max(512.0).pattern(".*");

pub(super) static PipeTargetBatchJobParameters: Shape = Shape::new(
    "PipeTargetBatchJobParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("JobDefinition", &String).required(),
        Member::new("JobName", &String).required(),
        Member::new("ArrayProperties", &BatchArrayProperties),
        Member::new("RetryStrategy", &BatchRetryStrategy),
        Member::new("ContainerOverrides", &BatchContainerOverrides),
        Member::new("DependsOn", &BatchDependsOn),
        Member::new("Parameters", &BatchParametersMap),
    ])),
);

pub(super) static PipeTargetCloudWatchLogsParameters: Shape = Shape::new(
    "PipeTargetCloudWatchLogsParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("LogStreamName", &LogStreamName),
        Member::new("Timestamp", &JsonPath),
    ])),
);

pub(super) static PipeTargetEcsTaskParameters: Shape = Shape::new(
    "PipeTargetEcsTaskParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("TaskDefinitionArn", &ArnOrJsonPath).required(),
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
        Member::new("Overrides", &EcsTaskOverride),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static PipeTargetEventBridgeEventBusParameters: Shape = Shape::new(
    "PipeTargetEventBridgeEventBusParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("EndpointId", &EventBridgeEndpointId),
        Member::new("DetailType", &EventBridgeDetailType),
        Member::new("Source", &EventBridgeEventSource),
        Member::new("Resources", &EventBridgeEventResourceList),
        Member::new("Time", &JsonPath),
    ])),
);

pub(super) static PipeTargetHttpParameters: Shape = Shape::new(
    "PipeTargetHttpParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("PathParameterValues", &PathParameterList),
        Member::new("HeaderParameters", &HeaderParametersMap),
        Member::new("QueryStringParameters", &QueryStringParametersMap),
    ])),
);

pub(super) static PipeTargetInvocationType: Shape =
    Shape::new("PipeTargetInvocationType", Kind::String(&["REQUEST_RESPONSE", "FIRE_AND_FORGET"]));

pub(super) static PipeTargetKinesisStreamParameters: Shape = Shape::new(
    "PipeTargetKinesisStreamParameters",
    Kind::Structure(&Structure::new(&[Member::new("PartitionKey", &KinesisPartitionKey).required()])),
);

pub(super) static PipeTargetLambdaFunctionParameters: Shape = Shape::new(
    "PipeTargetLambdaFunctionParameters",
    Kind::Structure(&Structure::new(&[Member::new("InvocationType", &PipeTargetInvocationType)])),
);

pub(super) static PipeTargetParameters: Shape = Shape::new(
    "PipeTargetParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("InputTemplate", &InputTemplate),
        Member::new("LambdaFunctionParameters", &PipeTargetLambdaFunctionParameters),
        Member::new("StepFunctionStateMachineParameters", &PipeTargetStateMachineParameters),
        Member::new("KinesisStreamParameters", &PipeTargetKinesisStreamParameters),
        Member::new("EcsTaskParameters", &PipeTargetEcsTaskParameters),
        Member::new("BatchJobParameters", &PipeTargetBatchJobParameters),
        Member::new("SqsQueueParameters", &PipeTargetSqsQueueParameters),
        Member::new("HttpParameters", &PipeTargetHttpParameters),
        Member::new("RedshiftDataParameters", &PipeTargetRedshiftDataParameters),
        Member::new("SageMakerPipelineParameters", &PipeTargetSageMakerPipelineParameters),
        Member::new("EventBridgeEventBusParameters", &PipeTargetEventBridgeEventBusParameters),
        Member::new("CloudWatchLogsParameters", &PipeTargetCloudWatchLogsParameters),
        Member::new("TimestreamParameters", &PipeTargetTimestreamParameters),
    ])),
);

pub(super) static PipeTargetRedshiftDataParameters: Shape = Shape::new(
    "PipeTargetRedshiftDataParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretManagerArn", &SecretManagerArnOrJsonPath),
        Member::new("Database", &Database).required(),
        Member::new("DbUser", &DbUser),
        Member::new("StatementName", &StatementName),
        Member::new("WithEvent", &Boolean),
        Member::new("Sqls", &Sqls).required(),
    ])),
);

pub(super) static PipeTargetSageMakerPipelineParameters: Shape = Shape::new(
    "PipeTargetSageMakerPipelineParameters",
    Kind::Structure(&Structure::new(&[Member::new("PipelineParameterList", &SageMakerPipelineParameterList)])),
);

pub(super) static PipeTargetSqsQueueParameters: Shape = Shape::new(
    "PipeTargetSqsQueueParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("MessageGroupId", &MessageGroupId),
        Member::new("MessageDeduplicationId", &MessageDeduplicationId),
    ])),
);

pub(super) static PipeTargetStateMachineParameters: Shape = Shape::new(
    "PipeTargetStateMachineParameters",
    Kind::Structure(&Structure::new(&[Member::new("InvocationType", &PipeTargetInvocationType)])),
);

pub(super) static PipeTargetTimestreamParameters: Shape = Shape::new(
    "PipeTargetTimestreamParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("TimeValue", &TimeValue).required(),
        Member::new("EpochTimeUnit", &EpochTimeUnit),
        Member::new("TimeFieldType", &TimeFieldType),
        Member::new("TimestampFormat", &TimestampFormat),
        Member::new("VersionValue", &VersionValue).required(),
        Member::new("DimensionMappings", &DimensionMappings).required(),
        Member::new("SingleMeasureMappings", &SingleMeasureMappings),
        Member::new("MultiMeasureMappings", &MultiMeasureMappings),
    ])),
);

pub(super) static PlacementConstraint: Shape = Shape::new(
    "PlacementConstraint",
    Kind::Structure(&Structure::new(&[
        Member::new("type", &PlacementConstraintType),
        Member::new("expression", &PlacementConstraintExpression),
    ])),
);

pub(super) static PlacementConstraintExpression: Shape =
    Shape::new("PlacementConstraintExpression", Kind::String(&[])).min(0.0).max(2000.0).sensitive();

pub(super) static PlacementConstraintType: Shape =
    Shape::new("PlacementConstraintType", Kind::String(&["distinctInstance", "memberOf"]));

pub(super) static PlacementConstraints: Shape =
    Shape::new("PlacementConstraints", Kind::List(&Member::new("member", &PlacementConstraint), false))
        .min(0.0)
        .max(10.0);

pub(super) static PlacementStrategies: Shape =
    Shape::new("PlacementStrategies", Kind::List(&Member::new("member", &PlacementStrategy), false)).min(0.0).max(5.0);

pub(super) static PlacementStrategy: Shape = Shape::new(
    "PlacementStrategy",
    Kind::Structure(&Structure::new(&[
        Member::new("type", &PlacementStrategyType),
        Member::new("field", &PlacementStrategyField),
    ])),
);

pub(super) static PlacementStrategyField: Shape =
    Shape::new("PlacementStrategyField", Kind::String(&[])).min(0.0).max(255.0).sensitive();

pub(super) static PlacementStrategyType: Shape =
    Shape::new("PlacementStrategyType", Kind::String(&["random", "spread", "binpack"]));

pub(super) static PropagateTags: Shape = Shape::new("PropagateTags", Kind::String(&["TASK_DEFINITION"]));

pub(super) static QueryStringKey: Shape = Shape::new("QueryStringKey", Kind::String(&[]))
    .min(0.0)
    .max(512.0)
    .pattern("[^\\x00-\\x1F\\x7F]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");

pub(super) static QueryStringParametersMap: Shape = Shape::new(
    "QueryStringParametersMap",
    Kind::Map(&Member::new("key", &QueryStringKey), &Member::new("value", &QueryStringValue), false),
);

pub(super) static QueryStringValue: Shape = Shape::new("QueryStringValue", Kind::String(&[]))
    .min(0.0)
    .max(512.0)
    .pattern("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
    .sensitive();

pub(super) static ReferenceId: Shape = Shape::new("ReferenceId", Kind::String(&[])).min(0.0).max(1024.0).sensitive();

pub(super) static RequestedPipeState: Shape = Shape::new("RequestedPipeState", Kind::String(&["RUNNING", "STOPPED"]));

pub(super) static RequestedPipeStateDescribeResponse: Shape =
    Shape::new("RequestedPipeStateDescribeResponse", Kind::String(&["RUNNING", "STOPPED", "DELETED"]));

pub(super) static ResourceArn: Shape = Shape::new("ResourceArn", Kind::String(&[])).min(1.0).max(1600.0);

pub(super) static RoleArn: Shape = Shape::new("RoleArn", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z0-9+=,.@\\-_/]+");

pub(super) static S3LogDestination: Shape = Shape::new(
    "S3LogDestination",
    Kind::Structure(&Structure::new(&[
        Member::new("BucketName", &String),
        Member::new("Prefix", &String),
        Member::new("BucketOwner", &String),
        Member::new("OutputFormat", &S3OutputFormat),
    ])),
);

pub(super) static S3LogDestinationParameters: Shape = Shape::new(
    "S3LogDestinationParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BucketName", &S3LogDestinationParametersBucketNameString).required(),
        Member::new("BucketOwner", &S3LogDestinationParametersBucketOwnerString).required(),
        Member::new("OutputFormat", &S3OutputFormat),
        Member::new("Prefix", &S3LogDestinationParametersPrefixString),
    ])),
);

pub(super) static S3LogDestinationParametersBucketNameString: Shape =
    Shape::new("S3LogDestinationParametersBucketNameString", Kind::String(&[])).min(3.0).max(63.0);

pub(super) static S3LogDestinationParametersBucketOwnerString: Shape =
    Shape::new("S3LogDestinationParametersBucketOwnerString", Kind::String(&[])).pattern("\\d{12}");

pub(super) static S3LogDestinationParametersPrefixString: Shape =
    Shape::new("S3LogDestinationParametersPrefixString", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static S3OutputFormat: Shape = Shape::new("S3OutputFormat", Kind::String(&["json", "plain", "w3c"]));

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
        .pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
        .sensitive();

pub(super) static SageMakerPipelineParameterValue: Shape =
    Shape::new("SageMakerPipelineParameterValue", Kind::String(&[])).min(0.0).max(1024.0).sensitive();

pub(super) static SecretManagerArn: Shape = Shape::new("SecretManagerArn", Kind::String(&[])).min(1.0).max(1600.0).pattern("(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):secret:.+)");

pub(super) static SecretManagerArnOrJsonPath: Shape = Shape::new("SecretManagerArnOrJsonPath", Kind::String(&[])).min(1.0).max(1600.0).pattern("(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):secret:.+)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");

pub(super) static SecurityGroup: Shape = Shape::new("SecurityGroup", Kind::String(&[]))
    .min(1.0)
    .max(1024.0)
    .pattern("sg-[0-9a-zA-Z]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
    .sensitive();

pub(super) static SecurityGroupId: Shape =
    Shape::new("SecurityGroupId", Kind::String(&[])).min(1.0).max(1024.0).pattern("sg-[0-9a-zA-Z]*").sensitive();

pub(super) static SecurityGroupIds: Shape =
    Shape::new("SecurityGroupIds", Kind::List(&Member::new("member", &SecurityGroupId), false)).min(1.0).max(5.0);

pub(super) static SecurityGroups: Shape =
    Shape::new("SecurityGroups", Kind::List(&Member::new("member", &SecurityGroup), false)).min(0.0).max(5.0);

pub(super) static SelfManagedKafkaAccessConfigurationCredentials: Shape = Shape::new(
    "SelfManagedKafkaAccessConfigurationCredentials",
    Kind::Structure(
        &Structure::new(&[
            Member::new("BasicAuth", &SecretManagerArn),
            Member::new("SaslScram512Auth", &SecretManagerArn),
            Member::new("SaslScram256Auth", &SecretManagerArn),
            Member::new("ClientCertificateTlsAuth", &SecretManagerArn),
        ])
        .union(),
    ),
);

pub(super) static SelfManagedKafkaAccessConfigurationVpc: Shape = Shape::new(
    "SelfManagedKafkaAccessConfigurationVpc",
    Kind::Structure(&Structure::new(&[
        Member::new("Subnets", &SubnetIds),
        Member::new("SecurityGroup", &SecurityGroupIds),
    ])),
);

pub(super) static SelfManagedKafkaStartPosition: Shape =
    Shape::new("SelfManagedKafkaStartPosition", Kind::String(&["TRIM_HORIZON", "LATEST"]));

pub(super) static ServiceQuotaExceededException: Shape = Shape::new(
    "ServiceQuotaExceededException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("message", &String).required(),
            Member::new("resourceId", &String).required(),
            Member::new("resourceType", &String).required(),
            Member::new("serviceCode", &String).required(),
            Member::new("quotaCode", &String).required(),
        ])
        .error("ServiceQuotaExceededException", 402, true),
    ),
);

pub(super) static SingleMeasureMapping: Shape = Shape::new(
    "SingleMeasureMapping",
    Kind::Structure(&Structure::new(&[
        Member::new("MeasureValue", &MeasureValue).required(),
        Member::new("MeasureValueType", &MeasureValueType).required(),
        Member::new("MeasureName", &MeasureName).required(),
    ])),
);

pub(super) static SingleMeasureMappings: Shape =
    Shape::new("SingleMeasureMappings", Kind::List(&Member::new("member", &SingleMeasureMapping), false))
        .min(0.0)
        .max(8192.0);

pub(super) static Sql: Shape = Shape::new("Sql", Kind::String(&[])).min(1.0).max(100000.0).sensitive();

pub(super) static Sqls: Shape = Shape::new("Sqls", Kind::List(&Member::new("member", &Sql), false)).min(1.0).max(40.0);

pub(super) static StartPipeRequest: Shape = Shape::new(
    "StartPipeRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &PipeName).at(Location::Uri, "Name").required()])),
);

pub(super) static StartPipeResponse: Shape = Shape::new(
    "StartPipeResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &PipeArn),
        Member::new("Name", &PipeName),
        Member::new("DesiredState", &RequestedPipeState),
        Member::new("CurrentState", &PipeState),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static StatementName: Shape = Shape::new("StatementName", Kind::String(&[])).min(1.0).max(500.0).sensitive();

pub(super) static StopPipeRequest: Shape = Shape::new(
    "StopPipeRequest",
    Kind::Structure(&Structure::new(&[Member::new("Name", &PipeName).at(Location::Uri, "Name").required()])),
);

pub(super) static StopPipeResponse: Shape = Shape::new(
    "StopPipeResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &PipeArn),
        Member::new("Name", &PipeName),
        Member::new("DesiredState", &RequestedPipeState),
        Member::new("CurrentState", &PipeState),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static StringList: Shape = Shape::new("StringList", Kind::List(&Member::new("member", &String), false));

pub(super) static Subnet: Shape = Shape::new("Subnet", Kind::String(&[]))
    .min(1.0)
    .max(1024.0)
    .pattern("subnet-[0-9a-z]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
    .sensitive();

pub(super) static SubnetId: Shape =
    Shape::new("SubnetId", Kind::String(&[])).min(1.0).max(1024.0).pattern("subnet-[0-9a-z]*").sensitive();

pub(super) static SubnetIds: Shape =
    Shape::new("SubnetIds", Kind::List(&Member::new("member", &SubnetId), false)).min(1.0).max(16.0);

pub(super) static Subnets: Shape =
    Shape::new("Subnets", Kind::List(&Member::new("member", &Subnet), false)).min(0.0).max(16.0);

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &TagKey).required(),
        Member::new("Value", &TagValue).required(),
    ])),
);

pub(super) static TagKey: Shape = Shape::new("TagKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static TagKeyList: Shape =
    Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKey), false)).min(0.0).max(50.0);

pub(super) static TagList: Shape = Shape::new("TagList", Kind::List(&Member::new("member", &Tag), false));

pub(super) static TagMap: Shape =
    Shape::new("TagMap", Kind::Map(&Member::new("key", &TagKey), &Member::new("value", &TagValue), false))
        .min(1.0)
        .max(50.0);

pub(super) static TagResourceRequest: Shape = Shape::new(
    "TagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("resourceArn", &PipeArn).at(Location::Uri, "resourceArn").required(),
        Member::new("tags", &TagMap).required(),
    ])),
);

pub(super) static TagResourceResponse: Shape = Shape::new("TagResourceResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static TagValue: Shape = Shape::new("TagValue", Kind::String(&[])).min(0.0).max(256.0).sensitive();

pub(super) static ThrottlingException: Shape = Shape::new(
    "ThrottlingException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("message", &String).required(),
            Member::new("serviceCode", &String),
            Member::new("quotaCode", &String),
            Member::new("retryAfterSeconds", &Integer).at(Location::Header, "Retry-After"),
        ])
        .error("ThrottlingException", 429, true),
    ),
);

pub(super) static TimeFieldType: Shape = Shape::new("TimeFieldType", Kind::String(&["EPOCH", "TIMESTAMP_FORMAT"]));

pub(super) static TimeValue: Shape = Shape::new("TimeValue", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static Timestamp: Shape = Shape::new("Timestamp", Kind::Timestamp(None));

pub(super) static TimestampFormat: Shape = Shape::new("TimestampFormat", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static URI: Shape =
    Shape::new("URI", Kind::String(&[])).min(1.0).max(200.0).pattern("[a-zA-Z0-9-\\/*:_+=.@-]*").sensitive();

pub(super) static UntagResourceRequest: Shape = Shape::new(
    "UntagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("resourceArn", &PipeArn).at(Location::Uri, "resourceArn").required(),
        Member::new("tagKeys", &TagKeyList).at(Location::Query, "tagKeys").required(),
    ])),
);

pub(super) static UntagResourceResponse: Shape =
    Shape::new("UntagResourceResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdatePipeRequest: Shape = Shape::new(
    "UpdatePipeRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PipeName).at(Location::Uri, "Name").required(),
        Member::new("Description", &PipeDescription),
        Member::new("DesiredState", &RequestedPipeState),
        Member::new("SourceParameters", &UpdatePipeSourceParameters),
        Member::new("Enrichment", &OptionalArn),
        Member::new("EnrichmentParameters", &PipeEnrichmentParameters),
        Member::new("Target", &Arn),
        Member::new("TargetParameters", &PipeTargetParameters),
        Member::new("RoleArn", &RoleArn).required(),
        Member::new("LogConfiguration", &PipeLogConfigurationParameters),
        Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
    ])),
);

pub(super) static UpdatePipeResponse: Shape = Shape::new(
    "UpdatePipeResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &PipeArn),
        Member::new("Name", &PipeName),
        Member::new("DesiredState", &RequestedPipeState),
        Member::new("CurrentState", &PipeState),
        Member::new("CreationTime", &Timestamp),
        Member::new("LastModifiedTime", &Timestamp),
    ])),
);

pub(super) static UpdatePipeSourceActiveMQBrokerParameters: Shape = Shape::new(
    "UpdatePipeSourceActiveMQBrokerParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &MQBrokerAccessCredentials).required(),
        Member::new("BatchSize", &LimitMax10000),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
    ])),
);

pub(super) static UpdatePipeSourceDynamoDBStreamParameters: Shape = Shape::new(
    "UpdatePipeSourceDynamoDBStreamParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BatchSize", &LimitMax10000),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("OnPartialBatchItemFailure", &OnPartialBatchItemFailureStreams),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
        Member::new("MaximumRecordAgeInSeconds", &MaximumRecordAgeInSeconds),
        Member::new("MaximumRetryAttempts", &MaximumRetryAttemptsESM),
        Member::new("ParallelizationFactor", &LimitMax10),
    ])),
);

pub(super) static UpdatePipeSourceKinesisStreamParameters: Shape = Shape::new(
    "UpdatePipeSourceKinesisStreamParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BatchSize", &LimitMax10000),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("OnPartialBatchItemFailure", &OnPartialBatchItemFailureStreams),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
        Member::new("MaximumRecordAgeInSeconds", &MaximumRecordAgeInSeconds),
        Member::new("MaximumRetryAttempts", &MaximumRetryAttemptsESM),
        Member::new("ParallelizationFactor", &LimitMax10),
    ])),
);

pub(super) static UpdatePipeSourceManagedStreamingKafkaParameters: Shape = Shape::new(
    "UpdatePipeSourceManagedStreamingKafkaParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BatchSize", &LimitMax10000),
        Member::new("Credentials", &MSKAccessCredentials),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
    ])),
);

pub(super) static UpdatePipeSourceParameters: Shape = Shape::new(
    "UpdatePipeSourceParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("FilterCriteria", &FilterCriteria),
        Member::new("KinesisStreamParameters", &UpdatePipeSourceKinesisStreamParameters),
        Member::new("DynamoDBStreamParameters", &UpdatePipeSourceDynamoDBStreamParameters),
        Member::new("SqsQueueParameters", &UpdatePipeSourceSqsQueueParameters),
        Member::new("ActiveMQBrokerParameters", &UpdatePipeSourceActiveMQBrokerParameters),
        Member::new("RabbitMQBrokerParameters", &UpdatePipeSourceRabbitMQBrokerParameters),
        Member::new("ManagedStreamingKafkaParameters", &UpdatePipeSourceManagedStreamingKafkaParameters),
        Member::new("SelfManagedKafkaParameters", &UpdatePipeSourceSelfManagedKafkaParameters),
    ])),
);

pub(super) static UpdatePipeSourceRabbitMQBrokerParameters: Shape = Shape::new(
    "UpdatePipeSourceRabbitMQBrokerParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &MQBrokerAccessCredentials).required(),
        Member::new("BatchSize", &LimitMax10000),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
    ])),
);

pub(super) static UpdatePipeSourceSelfManagedKafkaParameters: Shape = Shape::new(
    "UpdatePipeSourceSelfManagedKafkaParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BatchSize", &LimitMax10000),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
        Member::new("Credentials", &SelfManagedKafkaAccessConfigurationCredentials),
        Member::new("ServerRootCaCertificate", &SecretManagerArn),
        Member::new("Vpc", &SelfManagedKafkaAccessConfigurationVpc),
    ])),
);

pub(super) static UpdatePipeSourceSqsQueueParameters: Shape = Shape::new(
    "UpdatePipeSourceSqsQueueParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("BatchSize", &LimitMax10000),
        Member::new("MaximumBatchingWindowInSeconds", &MaximumBatchingWindowInSeconds),
    ])),
);

pub(super) static ValidationException: Shape = Shape::new(
    "ValidationException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("message", &ErrorMessage),
            Member::new("fieldList", &ValidationExceptionFieldList),
        ])
        .error("ValidationException", 400, true),
    ),
);

pub(super) static ValidationExceptionField: Shape = Shape::new(
    "ValidationExceptionField",
    Kind::Structure(&Structure::new(&[
        Member::new("name", &String).required(),
        Member::new("message", &ErrorMessage).required(),
    ])),
);

pub(super) static ValidationExceptionFieldList: Shape =
    Shape::new("ValidationExceptionFieldList", Kind::List(&Member::new("member", &ValidationExceptionField), false));

pub(super) static VersionValue: Shape = Shape::new("VersionValue", Kind::String(&[])).min(1.0).max(256.0);
