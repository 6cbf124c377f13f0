// Generated from `models/scheduler.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `scheduler`.
pub static SERVICE: Service = Service {
    name: "scheduler",
    iam_prefix: "scheduler",
    signing_name: "scheduler",
    endpoint_prefix: "scheduler",
    api_version: "2021-06-30",
    target_prefix: "",
    xml_namespace: "",
    protocols: &[Protocol::RestJson],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("CreateSchedule", "POST", "/schedules/{Name}", 200)
        .input(&CreateScheduleInput, "")
        .output(&CreateScheduleOutput, "")
        .errors(&[
            &ServiceQuotaExceededException,
            &ValidationException,
            &InternalServerException,
            &ConflictException,
            &ThrottlingException,
            &ResourceNotFoundException,
        ])
        .implemented(),
    Operation::new("CreateScheduleGroup", "POST", "/schedule-groups/{Name}", 200)
        .input(&CreateScheduleGroupInput, "")
        .output(&CreateScheduleGroupOutput, "")
        .errors(&[
            &ServiceQuotaExceededException,
            &ValidationException,
            &InternalServerException,
            &ConflictException,
            &ThrottlingException,
        ])
        .implemented(),
    Operation::new("DeleteSchedule", "DELETE", "/schedules/{Name}", 200)
        .input(&DeleteScheduleInput, "")
        .output(&DeleteScheduleOutput, "")
        .errors(&[
            &ServiceQuotaExceededException,
            &ValidationException,
            &InternalServerException,
            &ConflictException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ])
        .implemented(),
    Operation::new("DeleteScheduleGroup", "DELETE", "/schedule-groups/{Name}", 200)
        .input(&DeleteScheduleGroupInput, "")
        .output(&DeleteScheduleGroupOutput, "")
        .errors(&[
            &ValidationException,
            &InternalServerException,
            &ConflictException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ])
        .implemented(),
    Operation::new("GetSchedule", "GET", "/schedules/{Name}", 200)
        .input(&GetScheduleInput, "")
        .output(&GetScheduleOutput, "")
        .errors(&[
            &ServiceQuotaExceededException,
            &ValidationException,
            &InternalServerException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ])
        .implemented(),
    Operation::new("GetScheduleGroup", "GET", "/schedule-groups/{Name}", 200)
        .input(&GetScheduleGroupInput, "")
        .output(&GetScheduleGroupOutput, "")
        .errors(&[&ValidationException, &InternalServerException, &ResourceNotFoundException, &ThrottlingException])
        .implemented(),
    Operation::new("ListScheduleGroups", "GET", "/schedule-groups", 200)
        .input(&ListScheduleGroupsInput, "")
        .output(&ListScheduleGroupsOutput, "")
        .errors(&[&ValidationException, &InternalServerException, &ThrottlingException])
        .implemented(),
    Operation::new("ListSchedules", "GET", "/schedules", 200)
        .input(&ListSchedulesInput, "")
        .output(&ListSchedulesOutput, "")
        .errors(&[&ValidationException, &InternalServerException, &ResourceNotFoundException, &ThrottlingException])
        .implemented(),
    Operation::new("ListTagsForResource", "GET", "/tags/{ResourceArn}", 200)
        .input(&ListTagsForResourceInput, "")
        .output(&ListTagsForResourceOutput, "")
        .errors(&[&ValidationException, &InternalServerException, &ResourceNotFoundException, &ThrottlingException])
        .implemented(),
    Operation::new("TagResource", "POST", "/tags/{ResourceArn}", 200)
        .input(&TagResourceInput, "")
        .output(&TagResourceOutput, "")
        .errors(&[
            &ValidationException,
            &InternalServerException,
            &ConflictException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ])
        .implemented(),
    Operation::new("UntagResource", "DELETE", "/tags/{ResourceArn}", 200)
        .input(&UntagResourceInput, "")
        .output(&UntagResourceOutput, "")
        .errors(&[
            &ValidationException,
            &InternalServerException,
            &ConflictException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ])
        .implemented(),
    Operation::new("UpdateSchedule", "PUT", "/schedules/{Name}", 200)
        .input(&UpdateScheduleInput, "")
        .output(&UpdateScheduleOutput, "")
        .errors(&[
            &ServiceQuotaExceededException,
            &ValidationException,
            &InternalServerException,
            &ConflictException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ])
        .implemented(),
];

static SHAPES: &[&Shape] = &[
    &ActionAfterCompletion,
    &AssignPublicIp,
    &AwsVpcConfiguration,
    &CapacityProvider,
    &CapacityProviderStrategy,
    &CapacityProviderStrategyItem,
    &CapacityProviderStrategyItemBase,
    &CapacityProviderStrategyItemWeight,
    &ClientToken,
    &ConflictException,
    &CreateScheduleGroupInput,
    &CreateScheduleGroupOutput,
    &CreateScheduleInput,
    &CreateScheduleOutput,
    &CreationDate,
    &DeadLetterConfig,
    &DeadLetterConfigArnString,
    &DeleteScheduleGroupInput,
    &DeleteScheduleGroupOutput,
    &DeleteScheduleInput,
    &DeleteScheduleOutput,
    &Description,
    &DetailType,
    &EcsParameters,
    &EnableECSManagedTags,
    &EnableExecuteCommand,
    &EndDate,
    &EventBridgeMetadataKey,
    &EventBridgeMetadataMap,
    &EventBridgeMetadataValue,
    &EventBridgeParameters,
    &EventBridgePutEventsV2Parameters,
    &EventBridgePutRawEventsParameters,
    &FlexibleTimeWindow,
    &FlexibleTimeWindowMode,
    &GetScheduleGroupInput,
    &GetScheduleGroupOutput,
    &GetScheduleInput,
    &GetScheduleOutput,
    &Group,
    &InternalServerException,
    &KinesisParameters,
    &KmsKeyArn,
    &LastModificationDate,
    &LaunchType,
    &ListScheduleGroupsInput,
    &ListScheduleGroupsOutput,
    &ListSchedulesInput,
    &ListSchedulesOutput,
    &ListTagsForResourceInput,
    &ListTagsForResourceOutput,
    &MaxResults,
    &MaximumEventAgeInSeconds,
    &MaximumRetryAttempts,
    &MaximumWindowInMinutes,
    &MessageGroupId,
    &Name,
    &NamePrefix,
    &NetworkConfiguration,
    &NextToken,
    &PlacementConstraint,
    &PlacementConstraintExpression,
    &PlacementConstraintType,
    &PlacementConstraints,
    &PlacementStrategies,
    &PlacementStrategy,
    &PlacementStrategyField,
    &PlacementStrategyType,
    &PlatformVersion,
    &PropagateTags,
    &ReferenceId,
    &ResourceNotFoundException,
    &RetryPolicy,
    &RoleArn,
    &SageMakerPipelineParameter,
    &SageMakerPipelineParameterList,
    &SageMakerPipelineParameterName,
    &SageMakerPipelineParameterValue,
    &SageMakerPipelineParameters,
    &ScheduleArn,
    &ScheduleExpression,
    &ScheduleExpressionTimezone,
    &ScheduleGroupArn,
    &ScheduleGroupList,
    &ScheduleGroupName,
    &ScheduleGroupNamePrefix,
    &ScheduleGroupState,
    &ScheduleGroupSummary,
    &ScheduleList,
    &ScheduleState,
    &ScheduleSummary,
    &SecurityGroup,
    &SecurityGroups,
    &ServiceQuotaExceededException,
    &Source,
    &SqsParameters,
    &StartDate,
    &String,
    &Subnet,
    &Subnets,
    &Tag,
    &TagKey,
    &TagKeyList,
    &TagList,
    &TagMap,
    &TagResourceArn,
    &TagResourceInput,
    &TagResourceOutput,
    &TagValue,
    &Tags,
    &Target,
    &TargetArn,
    &TargetInput,
    &TargetPartitionKey,
    &TargetSummary,
    &TaskCount,
    &TaskDefinitionArn,
    &ThrottlingException,
    &UntagResourceInput,
    &UntagResourceOutput,
    &UpdateScheduleInput,
    &UpdateScheduleOutput,
    &ValidationException,
];

pub(super) static ActionAfterCompletion: Shape = Shape::new("ActionAfterCompletion", Kind::String(&["NONE", "DELETE"]));

pub(super) static AssignPublicIp: Shape = Shape::new("AssignPublicIp", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static AwsVpcConfiguration: Shape = Shape::new(
    "AwsVpcConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Subnets", &Subnets).required(),
        Member::new("SecurityGroups", &SecurityGroups),
        Member::new("AssignPublicIp", &AssignPublicIp),
    ])),
);

pub(super) static CapacityProvider: Shape = Shape::new("CapacityProvider", Kind::String(&[])).min(1.0).max(255.0);

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

pub(super) static ClientToken: Shape =
    Shape::new("ClientToken", Kind::String(&[])).min(1.0).max(64.0).pattern("[a-zA-Z0-9-_]+");

pub(super) static ConflictException: Shape = Shape::new(
    "ConflictException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String).required()]).error(
        "ConflictException",
        409,
        true,
    )),
);

pub(super) static CreateScheduleGroupInput: Shape = Shape::new(
    "CreateScheduleGroupInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &ScheduleGroupName).at(Location::Uri, "Name").required(),
        Member::new("Tags", &TagList),
        Member::new("ClientToken", &ClientToken).idempotency_token(),
    ])),
);

pub(super) static CreateScheduleGroupOutput: Shape = Shape::new(
    "CreateScheduleGroupOutput",
    Kind::Structure(&Structure::new(&[Member::new("ScheduleGroupArn", &ScheduleGroupArn).required()])),
);

pub(super) static CreateScheduleInput: Shape = Shape::new(
    "CreateScheduleInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &Name).at(Location::Uri, "Name").required(),
        Member::new("GroupName", &ScheduleGroupName),
        Member::new("ScheduleExpression", &ScheduleExpression).required(),
        Member::new("StartDate", &StartDate),
        Member::new("EndDate", &EndDate),
        Member::new("Description", &Description),
        Member::new("ScheduleExpressionTimezone", &ScheduleExpressionTimezone),
        Member::new("State", &ScheduleState),
        Member::new("KmsKeyArn", &KmsKeyArn),
        Member::new("Target", &Target).required(),
        Member::new("FlexibleTimeWindow", &FlexibleTimeWindow).required(),
        Member::new("ClientToken", &ClientToken).idempotency_token(),
        Member::new("ActionAfterCompletion", &ActionAfterCompletion),
    ])),
);

pub(super) static CreateScheduleOutput: Shape = Shape::new(
    "CreateScheduleOutput",
    Kind::Structure(&Structure::new(&[Member::new("ScheduleArn", &ScheduleArn).required()])),
);

pub(super) static CreationDate: Shape = Shape::new("CreationDate", Kind::Timestamp(None));

pub(super) static DeadLetterConfig: Shape =
    Shape::new("DeadLetterConfig", Kind::Structure(&Structure::new(&[Member::new("Arn", &DeadLetterConfigArnString)])));

pub(super) static DeadLetterConfigArnString: Shape = Shape::new("DeadLetterConfigArnString", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("arn:aws[a-z-]*:sqs:[a-z0-9\\-]+:\\d{12}:[a-zA-Z0-9\\-_]+");

pub(super) static DeleteScheduleGroupInput: Shape = Shape::new(
    "DeleteScheduleGroupInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &ScheduleGroupName).at(Location::Uri, "Name").required(),
        Member::new("ClientToken", &ClientToken).at(Location::Query, "clientToken").idempotency_token(),
    ])),
);

pub(super) static DeleteScheduleGroupOutput: Shape =
    Shape::new("DeleteScheduleGroupOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteScheduleInput: Shape = Shape::new(
    "DeleteScheduleInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &Name).at(Location::Uri, "Name").required(),
        Member::new("GroupName", &ScheduleGroupName).at(Location::Query, "groupName"),
        Member::new("ClientToken", &ClientToken).at(Location::Query, "clientToken").idempotency_token(),
    ])),
);

pub(super) static DeleteScheduleOutput: Shape =
    Shape::new("DeleteScheduleOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static Description: Shape = Shape::new("Description", Kind::String(&[])).min(0.0).max(512.0);

pub(super) static DetailType: Shape = Shape::new("DetailType", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static EcsParameters: Shape = Shape::new(
    "EcsParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("TaskDefinitionArn", &TaskDefinitionArn).required(),
        Member::new("TaskCount", &TaskCount),
        Member::new("LaunchType", &LaunchType),
        Member::new("NetworkConfiguration", &NetworkConfiguration),
        Member::new("PlatformVersion", &PlatformVersion),
        Member::new("Group", &Group),
        Member::new("CapacityProviderStrategy", &CapacityProviderStrategy),
        Member::new("EnableECSManagedTags", &EnableECSManagedTags),
        Member::new("EnableExecuteCommand", &EnableExecuteCommand),
        Member::new("PlacementConstraints", &PlacementConstraints),
        Member::new("PlacementStrategy", &PlacementStrategies),
        Member::new("PropagateTags", &PropagateTags),
        Member::new("ReferenceId", &ReferenceId),
        Member::new("Tags", &Tags),
    ])),
);

pub(super) static EnableECSManagedTags: Shape = Shape::new("EnableECSManagedTags", Kind::Boolean);

pub(super) static EnableExecuteCommand: Shape = Shape::new("EnableExecuteCommand", Kind::Boolean);

pub(super) static EndDate: Shape = Shape::new("EndDate", Kind::Timestamp(None));

pub(super) static EventBridgeMetadataKey: Shape =
    Shape::new("EventBridgeMetadataKey", Kind::String(&[])).min(1.0).max(128.0).pattern("[^/]+");

pub(super) static EventBridgeMetadataMap: Shape = Shape::new(
    "EventBridgeMetadataMap",
    Kind::Map(&Member::new("key", &EventBridgeMetadataKey), &Member::new("value", &EventBridgeMetadataValue), false),
)
.min(0.0)
.max(100.0);

pub(super) static EventBridgeMetadataValue: Shape = Shape::new("EventBridgeMetadataValue", Kind::String(&[])).min(1.0);

pub(super) static EventBridgeParameters: Shape = Shape::new(
    "EventBridgeParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("DetailType", &DetailType).required(),
        Member::new("Source", &Source).required(),
    ])),
);

pub(super) static EventBridgePutEventsV2Parameters: Shape = Shape::new(
    "EventBridgePutEventsV2Parameters",
    Kind::Structure(&Structure::new(&[
        Member::new("DetailType", &DetailType).required(),
        Member::new("Source", &Source).required(),
    ])),
);

pub(super) static EventBridgePutRawEventsParameters: Shape = Shape::new(
    "EventBridgePutRawEventsParameters",
    Kind::Structure(&Structure::new(&[Member::new("Metadata", &EventBridgeMetadataMap)])),
);

pub(super) static FlexibleTimeWindow: Shape = Shape::new(
    "FlexibleTimeWindow",
    Kind::Structure(&Structure::new(&[
        Member::new("Mode", &FlexibleTimeWindowMode).required(),
        Member::new("MaximumWindowInMinutes", &MaximumWindowInMinutes),
    ])),
);

pub(super) static FlexibleTimeWindowMode: Shape =
    Shape::new("FlexibleTimeWindowMode", Kind::String(&["OFF", "FLEXIBLE"]));

pub(super) static GetScheduleGroupInput: Shape = Shape::new(
    "GetScheduleGroupInput",
    Kind::Structure(&Structure::new(&[Member::new("Name", &ScheduleGroupName).at(Location::Uri, "Name").required()])),
);

pub(super) static GetScheduleGroupOutput: Shape = Shape::new(
    "GetScheduleGroupOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &ScheduleGroupArn),
        Member::new("Name", &ScheduleGroupName),
        Member::new("State", &ScheduleGroupState),
        Member::new("CreationDate", &CreationDate),
        Member::new("LastModificationDate", &LastModificationDate),
    ])),
);

pub(super) static GetScheduleInput: Shape = Shape::new(
    "GetScheduleInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &Name).at(Location::Uri, "Name").required(),
        Member::new("GroupName", &ScheduleGroupName).at(Location::Query, "groupName"),
    ])),
);

pub(super) static GetScheduleOutput: Shape = Shape::new(
    "GetScheduleOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &ScheduleArn),
        Member::new("GroupName", &ScheduleGroupName),
        Member::new("Name", &Name),
        Member::new("ScheduleExpression", &ScheduleExpression),
        Member::new("StartDate", &StartDate),
        Member::new("EndDate", &EndDate),
        Member::new("Description", &Description),
        Member::new("ScheduleExpressionTimezone", &ScheduleExpressionTimezone),
        Member::new("State", &ScheduleState),
        Member::new("CreationDate", &CreationDate),
        Member::new("LastModificationDate", &LastModificationDate),
        Member::new("KmsKeyArn", &KmsKeyArn),
        Member::new("Target", &Target),
        Member::new("FlexibleTimeWindow", &FlexibleTimeWindow),
        Member::new("ActionAfterCompletion", &ActionAfterCompletion),
    ])),
);

pub(super) static Group: Shape = Shape::new("Group", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static InternalServerException: Shape = Shape::new(
    "InternalServerException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String).required()]).error(
        "InternalServerException",
        500,
        false,
    )),
);

pub(super) static KinesisParameters: Shape = Shape::new(
    "KinesisParameters",
    Kind::Structure(&Structure::new(&[Member::new("PartitionKey", &TargetPartitionKey).required()])),
);

pub(super) static KmsKeyArn: Shape = Shape::new("KmsKeyArn", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("arn:aws[a-z-]*:kms:[a-z0-9\\-]+:\\d{12}:(key|alias)\\/[0-9a-zA-Z-_]*");

pub(super) static LastModificationDate: Shape = Shape::new("LastModificationDate", Kind::Timestamp(None));

pub(super) static LaunchType: Shape = Shape::new("LaunchType", Kind::String(&["EC2", "FARGATE", "EXTERNAL"]));

pub(super) static ListScheduleGroupsInput: Shape = Shape::new(
    "ListScheduleGroupsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &ScheduleGroupNamePrefix).at(Location::Query, "NamePrefix"),
        Member::new("NextToken", &NextToken).at(Location::Query, "NextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "MaxResults"),
    ])),
);

pub(super) static ListScheduleGroupsOutput: Shape = Shape::new(
    "ListScheduleGroupsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &NextToken),
        Member::new("ScheduleGroups", &ScheduleGroupList).required(),
    ])),
);

pub(super) static ListSchedulesInput: Shape = Shape::new(
    "ListSchedulesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &ScheduleGroupName).at(Location::Query, "ScheduleGroup"),
        Member::new("NamePrefix", &NamePrefix).at(Location::Query, "NamePrefix"),
        Member::new("State", &ScheduleState).at(Location::Query, "State"),
        Member::new("NextToken", &NextToken).at(Location::Query, "NextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "MaxResults"),
    ])),
);

pub(super) static ListSchedulesOutput: Shape = Shape::new(
    "ListSchedulesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &NextToken),
        Member::new("Schedules", &ScheduleList).required(),
    ])),
);

pub(super) static ListTagsForResourceInput: Shape = Shape::new(
    "ListTagsForResourceInput",
    Kind::Structure(&Structure::new(&[Member::new("ResourceArn", &TagResourceArn)
        .at(Location::Uri, "ResourceArn")
        .required()])),
);

pub(super) static ListTagsForResourceOutput: Shape =
    Shape::new("ListTagsForResourceOutput", Kind::Structure(&Structure::new(&[Member::new("Tags", &TagList)])));

pub(super) static MaxResults: Shape = Shape::new("MaxResults", Kind::Integer).min(1.0).max(100.0);

pub(super) static MaximumEventAgeInSeconds: Shape =
    Shape::new("MaximumEventAgeInSeconds", Kind::Integer).min(60.0).max(86400.0);

pub(super) static MaximumRetryAttempts: Shape = Shape::new("MaximumRetryAttempts", Kind::Integer).min(0.0).max(185.0);

pub(super) static MaximumWindowInMinutes: Shape =
    Shape::new("MaximumWindowInMinutes", Kind::Integer).min(1.0).max(1440.0);

pub(super) static MessageGroupId: Shape = Shape::new("MessageGroupId", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static Name: Shape = Shape::new("Name", Kind::String(&[])).min(1.0).max(64.0).pattern("[0-9a-zA-Z-_.]+");

pub(super) static NamePrefix: Shape =
    Shape::new("NamePrefix", Kind::String(&[])).min(1.0).max(64.0).pattern("[0-9a-zA-Z-_.]+");

pub(super) static NetworkConfiguration: Shape = Shape::new(
    "NetworkConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("awsvpcConfiguration", &AwsVpcConfiguration)])),
);

pub(super) static NextToken: Shape = Shape::new("NextToken", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static PlacementConstraint: Shape = Shape::new(
    "PlacementConstraint",
    Kind::Structure(&Structure::new(&[
        Member::new("type", &PlacementConstraintType),
        Member::new("expression", &PlacementConstraintExpression),
    ])),
);

pub(super) static PlacementConstraintExpression: Shape =
    Shape::new("PlacementConstraintExpression", Kind::String(&[])).min(0.0).max(2000.0);

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
    Shape::new("PlacementStrategyField", Kind::String(&[])).min(0.0).max(255.0);

pub(super) static PlacementStrategyType: Shape =
    Shape::new("PlacementStrategyType", Kind::String(&["random", "spread", "binpack"]));

pub(super) static PlatformVersion: Shape = Shape::new("PlatformVersion", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static PropagateTags: Shape = Shape::new("PropagateTags", Kind::String(&["TASK_DEFINITION"]));

pub(super) static ReferenceId: Shape = Shape::new("ReferenceId", Kind::String(&[])).min(0.0).max(1024.0);

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String).required()]).error(
        "ResourceNotFoundException",
        404,
        true,
    )),
);

pub(super) static RetryPolicy: Shape = Shape::new(
    "RetryPolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("MaximumEventAgeInSeconds", &MaximumEventAgeInSeconds),
        Member::new("MaximumRetryAttempts", &MaximumRetryAttempts),
    ])),
);

pub(super) static RoleArn: Shape = Shape::new("RoleArn", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+");

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
    Shape::new("SageMakerPipelineParameterName", Kind::String(&[])).min(1.0).max(256.0).pattern("[A-Za-z0-9\\-_]*");

pub(super) static SageMakerPipelineParameterValue: Shape =
    Shape::new("SageMakerPipelineParameterValue", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static SageMakerPipelineParameters: Shape = Shape::new(
    "SageMakerPipelineParameters",
    Kind::Structure(&Structure::new(&[Member::new("PipelineParameterList", &SageMakerPipelineParameterList)])),
);

pub(super) static ScheduleArn: Shape = Shape::new("ScheduleArn", Kind::String(&[]))
    .min(1.0)
    .max(1224.0)
    .pattern("arn:aws[a-z-]*:scheduler:[a-z0-9\\-]+:\\d{12}:schedule\\/[0-9a-zA-Z-_.]+\\/[0-9a-zA-Z-_.]+");

pub(super) static ScheduleExpression: Shape = Shape::new("ScheduleExpression", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static ScheduleExpressionTimezone: Shape =
    Shape::new("ScheduleExpressionTimezone", Kind::String(&[])).min(1.0).max(50.0);

pub(super) static ScheduleGroupArn: Shape = Shape::new("ScheduleGroupArn", Kind::String(&[]))
    .min(1.0)
    .max(1224.0)
    .pattern("arn:aws[a-z-]*:scheduler:[a-z0-9\\-]+:\\d{12}:schedule-group\\/[0-9a-zA-Z-_.]+");

pub(super) static ScheduleGroupList: Shape =
    Shape::new("ScheduleGroupList", Kind::List(&Member::new("member", &ScheduleGroupSummary), false));

pub(super) static ScheduleGroupName: Shape =
    Shape::new("ScheduleGroupName", Kind::String(&[])).min(1.0).max(64.0).pattern("[0-9a-zA-Z-_.]+");

pub(super) static ScheduleGroupNamePrefix: Shape =
    Shape::new("ScheduleGroupNamePrefix", Kind::String(&[])).min(1.0).max(64.0).pattern("[0-9a-zA-Z-_.]+");

pub(super) static ScheduleGroupState: Shape = Shape::new("ScheduleGroupState", Kind::String(&["ACTIVE", "DELETING"]));

pub(super) static ScheduleGroupSummary: Shape = Shape::new(
    "ScheduleGroupSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &ScheduleGroupArn),
        Member::new("Name", &ScheduleGroupName),
        Member::new("State", &ScheduleGroupState),
        Member::new("CreationDate", &CreationDate),
        Member::new("LastModificationDate", &LastModificationDate),
    ])),
);

pub(super) static ScheduleList: Shape =
    Shape::new("ScheduleList", Kind::List(&Member::new("member", &ScheduleSummary), false));

pub(super) static ScheduleState: Shape = Shape::new("ScheduleState", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static ScheduleSummary: Shape = Shape::new(
    "ScheduleSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &ScheduleArn),
        Member::new("Name", &Name),
        Member::new("GroupName", &ScheduleGroupName),
        Member::new("State", &ScheduleState),
        Member::new("CreationDate", &CreationDate),
        Member::new("LastModificationDate", &LastModificationDate),
        Member::new("Target", &TargetSummary),
    ])),
);

pub(super) static SecurityGroup: Shape = Shape::new("SecurityGroup", Kind::String(&[])).min(1.0).max(1000.0);

pub(super) static SecurityGroups: Shape =
    Shape::new("SecurityGroups", Kind::List(&Member::new("member", &SecurityGroup), false)).min(1.0).max(5.0);

pub(super) static ServiceQuotaExceededException: Shape = Shape::new(
    "ServiceQuotaExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String).required()]).error(
        "ServiceQuotaExceededException",
        402,
        true,
    )),
);

pub(super) static Source: Shape = Shape::new("Source", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("(?=[/\\.\\-_A-Za-z0-9]+)((?!aws\\.).*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)");

pub(super) static SqsParameters: Shape =
    Shape::new("SqsParameters", Kind::Structure(&Structure::new(&[Member::new("MessageGroupId", &MessageGroupId)])));

pub(super) static StartDate: Shape = Shape::new("StartDate", Kind::Timestamp(None));

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static Subnet: Shape = Shape::new("Subnet", Kind::String(&[])).min(1.0).max(1000.0);

pub(super) static Subnets: Shape =
    Shape::new("Subnets", Kind::List(&Member::new("member", &Subnet), false)).min(1.0).max(16.0);

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &TagKey).required(),
        Member::new("Value", &TagValue).required(),
    ])),
);

pub(super) static TagKey: Shape = Shape::new("TagKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static TagKeyList: Shape =
    Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKey), false)).min(0.0).max(200.0);

pub(super) static TagList: Shape =
    Shape::new("TagList", Kind::List(&Member::new("member", &Tag), false)).min(0.0).max(200.0);

pub(super) static TagMap: Shape =
    Shape::new("TagMap", Kind::Map(&Member::new("key", &TagKey), &Member::new("value", &TagValue), false));

pub(super) static TagResourceArn: Shape = Shape::new("TagResourceArn", Kind::String(&[]))
    .min(1.0)
    .max(1011.0)
    .pattern("arn:aws[a-z-]*:scheduler:[a-z0-9\\-]+:\\d{12}:schedule-group\\/[0-9a-zA-Z-_.]+");

pub(super) static TagResourceInput: Shape = Shape::new(
    "TagResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &TagResourceArn).at(Location::Uri, "ResourceArn").required(),
        Member::new("Tags", &TagList).required(),
    ])),
);

pub(super) static TagResourceOutput: Shape = Shape::new("TagResourceOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static TagValue: Shape = Shape::new("TagValue", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static Tags: Shape =
    Shape::new("Tags", Kind::List(&Member::new("member", &TagMap), false)).min(0.0).max(50.0);

pub(super) static Target: Shape = Shape::new(
    "Target",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &TargetArn).required(),
        Member::new("RoleArn", &RoleArn).required(),
        Member::new("DeadLetterConfig", &DeadLetterConfig),
        Member::new("RetryPolicy", &RetryPolicy),
        Member::new("Input", &TargetInput),
        Member::new("EcsParameters", &EcsParameters),
        Member::new("EventBridgeParameters", &EventBridgeParameters),
        Member::new("EventBridgePutEventsV2Parameters", &EventBridgePutEventsV2Parameters),
        Member::new("EventBridgePutRawEventsParameters", &EventBridgePutRawEventsParameters),
        Member::new("KinesisParameters", &KinesisParameters),
        Member::new("SageMakerPipelineParameters", &SageMakerPipelineParameters),
        Member::new("SqsParameters", &SqsParameters),
    ])),
);

pub(super) static TargetArn: Shape = Shape::new("TargetArn", Kind::String(&[])).min(1.0).max(1600.0);

pub(super) static TargetInput: Shape = Shape::new("TargetInput", Kind::String(&[])).min(1.0);

pub(super) static TargetPartitionKey: Shape = Shape::new("TargetPartitionKey", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static TargetSummary: Shape =
    Shape::new("TargetSummary", Kind::Structure(&Structure::new(&[Member::new("Arn", &TargetArn).required()])));

pub(super) static TaskCount: Shape = Shape::new("TaskCount", Kind::Integer).min(1.0).max(10.0);

pub(super) static TaskDefinitionArn: Shape = Shape::new("TaskDefinitionArn", Kind::String(&[])).min(1.0).max(1600.0);

pub(super) static ThrottlingException: Shape = Shape::new(
    "ThrottlingException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String).required()]).error(
        "ThrottlingException",
        429,
        true,
    )),
);

pub(super) static UntagResourceInput: Shape = Shape::new(
    "UntagResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &TagResourceArn).at(Location::Uri, "ResourceArn").required(),
        Member::new("TagKeys", &TagKeyList).at(Location::Query, "TagKeys").required(),
    ])),
);

pub(super) static UntagResourceOutput: Shape = Shape::new("UntagResourceOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateScheduleInput: Shape = Shape::new(
    "UpdateScheduleInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &Name).at(Location::Uri, "Name").required(),
        Member::new("GroupName", &ScheduleGroupName),
        Member::new("ScheduleExpression", &ScheduleExpression).required(),
        Member::new("StartDate", &StartDate),
        Member::new("EndDate", &EndDate),
        Member::new("Description", &Description),
        Member::new("ScheduleExpressionTimezone", &ScheduleExpressionTimezone),
        Member::new("State", &ScheduleState),
        Member::new("KmsKeyArn", &KmsKeyArn),
        Member::new("Target", &Target).required(),
        Member::new("FlexibleTimeWindow", &FlexibleTimeWindow).required(),
        Member::new("ClientToken", &ClientToken).idempotency_token(),
        Member::new("ActionAfterCompletion", &ActionAfterCompletion),
    ])),
);

pub(super) static UpdateScheduleOutput: Shape = Shape::new(
    "UpdateScheduleOutput",
    Kind::Structure(&Structure::new(&[Member::new("ScheduleArn", &ScheduleArn).required()])),
);

pub(super) static ValidationException: Shape = Shape::new(
    "ValidationException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String).required()]).error(
        "ValidationException",
        400,
        true,
    )),
);
