// Generated from `models/xray.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `xray`.
pub static SERVICE: Service = Service {
    name: "xray",
    iam_prefix: "xray",
    signing_name: "xray",
    endpoint_prefix: "xray",
    api_version: "2016-04-12",
    target_prefix: "",
    xml_namespace: "",
    protocols: &[Protocol::RestJson],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("BatchGetTraces", "POST", "/Traces", 200)
        .input(&BatchGetTracesRequest, "")
        .output(&BatchGetTracesResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException])
        .implemented(),
    Operation::new("CancelTraceRetrieval", "POST", "/CancelTraceRetrieval", 200)
        .input(&CancelTraceRetrievalRequest, "")
        .output(&CancelTraceRetrievalResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException, &ResourceNotFoundException]),
    Operation::new("CreateGroup", "POST", "/CreateGroup", 200)
        .input(&CreateGroupRequest, "")
        .output(&CreateGroupResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("CreateSamplingRule", "POST", "/CreateSamplingRule", 200)
        .input(&CreateSamplingRuleRequest, "")
        .output(&CreateSamplingRuleResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException, &RuleLimitExceededException]),
    Operation::new("DeleteGroup", "POST", "/DeleteGroup", 200)
        .input(&DeleteGroupRequest, "")
        .output(&DeleteGroupResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("DeleteResourcePolicy", "POST", "/DeleteResourcePolicy", 200)
        .input(&DeleteResourcePolicyRequest, "")
        .output(&DeleteResourcePolicyResult, "")
        .errors(&[&InvalidRequestException, &InvalidPolicyRevisionIdException, &ThrottledException]),
    Operation::new("DeleteSamplingRule", "POST", "/DeleteSamplingRule", 200)
        .input(&DeleteSamplingRuleRequest, "")
        .output(&DeleteSamplingRuleResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetEncryptionConfig", "POST", "/EncryptionConfig", 200)
        .input(&GetEncryptionConfigRequest, "")
        .output(&GetEncryptionConfigResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetGroup", "POST", "/GetGroup", 200)
        .input(&GetGroupRequest, "")
        .output(&GetGroupResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetGroups", "POST", "/Groups", 200)
        .input(&GetGroupsRequest, "")
        .output(&GetGroupsResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetIndexingRules", "POST", "/GetIndexingRules", 200)
        .input(&GetIndexingRulesRequest, "")
        .output(&GetIndexingRulesResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetInsight", "POST", "/Insight", 200)
        .input(&GetInsightRequest, "")
        .output(&GetInsightResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetInsightEvents", "POST", "/InsightEvents", 200)
        .input(&GetInsightEventsRequest, "")
        .output(&GetInsightEventsResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetInsightImpactGraph", "POST", "/InsightImpactGraph", 200)
        .input(&GetInsightImpactGraphRequest, "")
        .output(&GetInsightImpactGraphResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetInsightSummaries", "POST", "/InsightSummaries", 200)
        .input(&GetInsightSummariesRequest, "")
        .output(&GetInsightSummariesResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetRetrievedTracesGraph", "POST", "/GetRetrievedTracesGraph", 200)
        .input(&GetRetrievedTracesGraphRequest, "")
        .output(&GetRetrievedTracesGraphResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException, &ResourceNotFoundException]),
    Operation::new("GetSamplingRules", "POST", "/GetSamplingRules", 200)
        .input(&GetSamplingRulesRequest, "")
        .output(&GetSamplingRulesResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException])
        .implemented(),
    Operation::new("GetSamplingStatisticSummaries", "POST", "/SamplingStatisticSummaries", 200)
        .input(&GetSamplingStatisticSummariesRequest, "")
        .output(&GetSamplingStatisticSummariesResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetSamplingTargets", "POST", "/SamplingTargets", 200)
        .input(&GetSamplingTargetsRequest, "")
        .output(&GetSamplingTargetsResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException])
        .implemented(),
    Operation::new("GetServiceGraph", "POST", "/ServiceGraph", 200)
        .input(&GetServiceGraphRequest, "")
        .output(&GetServiceGraphResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetTimeSeriesServiceStatistics", "POST", "/TimeSeriesServiceStatistics", 200)
        .input(&GetTimeSeriesServiceStatisticsRequest, "")
        .output(&GetTimeSeriesServiceStatisticsResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetTraceGraph", "POST", "/TraceGraph", 200)
        .input(&GetTraceGraphRequest, "")
        .output(&GetTraceGraphResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetTraceSegmentDestination", "POST", "/GetTraceSegmentDestination", 200)
        .input(&GetTraceSegmentDestinationRequest, "")
        .output(&GetTraceSegmentDestinationResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("GetTraceSummaries", "POST", "/TraceSummaries", 200)
        .input(&GetTraceSummariesRequest, "")
        .output(&GetTraceSummariesResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException])
        .implemented(),
    Operation::new("ListResourcePolicies", "POST", "/ListResourcePolicies", 200)
        .input(&ListResourcePoliciesRequest, "")
        .output(&ListResourcePoliciesResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("ListRetrievedTraces", "POST", "/ListRetrievedTraces", 200)
        .input(&ListRetrievedTracesRequest, "")
        .output(&ListRetrievedTracesResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException, &ResourceNotFoundException]),
    Operation::new("ListTagsForResource", "POST", "/ListTagsForResource", 200)
        .input(&ListTagsForResourceRequest, "")
        .output(&ListTagsForResourceResponse, "")
        .errors(&[&InvalidRequestException, &ThrottledException, &ResourceNotFoundException]),
    Operation::new("PutEncryptionConfig", "POST", "/PutEncryptionConfig", 200)
        .input(&PutEncryptionConfigRequest, "")
        .output(&PutEncryptionConfigResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("PutResourcePolicy", "POST", "/PutResourcePolicy", 200)
        .input(&PutResourcePolicyRequest, "")
        .output(&PutResourcePolicyResult, "")
        .errors(&[
            &MalformedPolicyDocumentException,
            &LockoutPreventionException,
            &InvalidPolicyRevisionIdException,
            &PolicySizeLimitExceededException,
            &PolicyCountLimitExceededException,
            &ThrottledException,
        ]),
    Operation::new("PutTelemetryRecords", "POST", "/TelemetryRecords", 200)
        .input(&PutTelemetryRecordsRequest, "")
        .output(&PutTelemetryRecordsResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("PutTraceSegments", "POST", "/TraceSegments", 200)
        .input(&PutTraceSegmentsRequest, "")
        .output(&PutTraceSegmentsResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException])
        .implemented(),
    Operation::new("StartTraceRetrieval", "POST", "/StartTraceRetrieval", 200)
        .input(&StartTraceRetrievalRequest, "")
        .output(&StartTraceRetrievalResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException, &ResourceNotFoundException]),
    Operation::new("TagResource", "POST", "/TagResource", 200)
        .input(&TagResourceRequest, "")
        .output(&TagResourceResponse, "")
        .errors(&[&InvalidRequestException, &ThrottledException, &ResourceNotFoundException, &TooManyTagsException]),
    Operation::new("UntagResource", "POST", "/UntagResource", 200)
        .input(&UntagResourceRequest, "")
        .output(&UntagResourceResponse, "")
        .errors(&[&InvalidRequestException, &ThrottledException, &ResourceNotFoundException]),
    Operation::new("UpdateGroup", "POST", "/UpdateGroup", 200)
        .input(&UpdateGroupRequest, "")
        .output(&UpdateGroupResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("UpdateIndexingRule", "POST", "/UpdateIndexingRule", 200)
        .input(&UpdateIndexingRuleRequest, "")
        .output(&UpdateIndexingRuleResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException, &ResourceNotFoundException]),
    Operation::new("UpdateSamplingRule", "POST", "/UpdateSamplingRule", 200)
        .input(&UpdateSamplingRuleRequest, "")
        .output(&UpdateSamplingRuleResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
    Operation::new("UpdateTraceSegmentDestination", "POST", "/UpdateTraceSegmentDestination", 200)
        .input(&UpdateTraceSegmentDestinationRequest, "")
        .output(&UpdateTraceSegmentDestinationResult, "")
        .errors(&[&InvalidRequestException, &ThrottledException]),
];

static SHAPES: &[&Shape] = &[
    &Alias,
    &AliasList,
    &AliasNames,
    &AmazonResourceName,
    &AnnotationKey,
    &AnnotationValue,
    &Annotations,
    &AnomalousService,
    &AnomalousServiceList,
    &AnomalyCount,
    &AttributeKey,
    &AttributeMap,
    &AttributeValue,
    &AvailabilityZoneDetail,
    &BackendConnectionErrors,
    &BatchGetTracesRequest,
    &BatchGetTracesResult,
    &Boolean,
    &BorrowCount,
    &CancelTraceRetrievalRequest,
    &CancelTraceRetrievalResult,
    &ClientID,
    &CloudWatchLogsConfiguration,
    &CooldownWindowMinutes,
    &CreateGroupRequest,
    &CreateGroupResult,
    &CreateSamplingRuleRequest,
    &CreateSamplingRuleResult,
    &DeleteGroupRequest,
    &DeleteGroupResult,
    &DeleteResourcePolicyRequest,
    &DeleteResourcePolicyResult,
    &DeleteSamplingRuleRequest,
    &DeleteSamplingRuleResult,
    &Double,
    &EC2InstanceId,
    &Edge,
    &EdgeList,
    &EdgeStatistics,
    &EncryptionConfig,
    &EncryptionKeyId,
    &EncryptionStatus,
    &EncryptionType,
    &EntitySelectorExpression,
    &ErrorMessage,
    &ErrorRootCause,
    &ErrorRootCauseEntity,
    &ErrorRootCauseEntityPath,
    &ErrorRootCauseService,
    &ErrorRootCauseServices,
    &ErrorRootCauses,
    &ErrorStatistics,
    &EventSummaryText,
    &FaultRootCause,
    &FaultRootCauseEntity,
    &FaultRootCauseEntityPath,
    &FaultRootCauseService,
    &FaultRootCauseServices,
    &FaultRootCauses,
    &FaultStatistics,
    &FilterExpression,
    &FixedRate,
    &ForecastStatistics,
    &GetEncryptionConfigRequest,
    &GetEncryptionConfigResult,
    &GetGroupRequest,
    &GetGroupResult,
    &GetGroupsNextToken,
    &GetGroupsRequest,
    &GetGroupsResult,
    &GetIndexingRulesRequest,
    &GetIndexingRulesResult,
    &GetInsightEventsMaxResults,
    &GetInsightEventsRequest,
    &GetInsightEventsResult,
    &GetInsightImpactGraphRequest,
    &GetInsightImpactGraphResult,
    &GetInsightRequest,
    &GetInsightResult,
    &GetInsightSummariesMaxResults,
    &GetInsightSummariesRequest,
    &GetInsightSummariesResult,
    &GetRetrievedTracesGraphRequest,
    &GetRetrievedTracesGraphResult,
    &GetSamplingRulesRequest,
    &GetSamplingRulesResult,
    &GetSamplingStatisticSummariesRequest,
    &GetSamplingStatisticSummariesResult,
    &GetSamplingTargetsRequest,
    &GetSamplingTargetsResult,
    &GetServiceGraphRequest,
    &GetServiceGraphResult,
    &GetTimeSeriesServiceStatisticsRequest,
    &GetTimeSeriesServiceStatisticsResult,
    &GetTraceGraphRequest,
    &GetTraceGraphResult,
    &GetTraceSegmentDestinationRequest,
    &GetTraceSegmentDestinationResult,
    &GetTraceSummariesRequest,
    &GetTraceSummariesResult,
    &GraphLink,
    &Group,
    &GroupARN,
    &GroupName,
    &GroupSummary,
    &GroupSummaryList,
    &HTTPMethod,
    &Histogram,
    &HistogramEntry,
    &Host,
    &Hostname,
    &Http,
    &IndexingRule,
    &IndexingRuleList,
    &IndexingRuleValue,
    &IndexingRuleValueUpdate,
    &Insight,
    &InsightCategory,
    &InsightCategoryList,
    &InsightEvent,
    &InsightEventList,
    &InsightId,
    &InsightImpactGraphEdge,
    &InsightImpactGraphEdgeList,
    &InsightImpactGraphService,
    &InsightImpactGraphServiceList,
    &InsightState,
    &InsightStateList,
    &InsightSummary,
    &InsightSummaryList,
    &InsightSummaryText,
    &InsightsConfiguration,
    &InstanceIdDetail,
    &Integer,
    &InvalidPolicyRevisionIdException,
    &InvalidRequestException,
    &KmsKeyId,
    &LinksList,
    &ListResourcePoliciesRequest,
    &ListResourcePoliciesResult,
    &ListRetrievedTracesRequest,
    &ListRetrievedTracesResult,
    &ListTagsForResourceRequest,
    &ListTagsForResourceResponse,
    &LockoutPreventionException,
    &MalformedPolicyDocumentException,
    &MaxRate,
    &NullableBoolean,
    &NullableDouble,
    &NullableInteger,
    &NullableLong,
    &PolicyCountLimitExceededException,
    &PolicyDocument,
    &PolicyName,
    &PolicyRevisionId,
    &PolicySizeLimitExceededException,
    &Priority,
    &ProbabilisticRuleValue,
    &ProbabilisticRuleValueUpdate,
    &PutEncryptionConfigRequest,
    &PutEncryptionConfigResult,
    &PutResourcePolicyRequest,
    &PutResourcePolicyResult,
    &PutTelemetryRecordsRequest,
    &PutTelemetryRecordsResult,
    &PutTraceSegmentsRequest,
    &PutTraceSegmentsResult,
    &RequestCount,
    &RequestImpactStatistics,
    &ReservoirSize,
    &ResourceARN,
    &ResourceARNDetail,
    &ResourceNotFoundException,
    &ResourcePolicy,
    &ResourcePolicyList,
    &ResourcePolicyNextToken,
    &ResponseTimeRootCause,
    &ResponseTimeRootCauseEntity,
    &ResponseTimeRootCauseEntityPath,
    &ResponseTimeRootCauseService,
    &ResponseTimeRootCauseServices,
    &ResponseTimeRootCauses,
    &RetrievalStatus,
    &RetrievalToken,
    &RetrievedService,
    &RetrievedServicesList,
    &RetrievedTrace,
    &RootCauseException,
    &RootCauseExceptions,
    &RuleLimitExceededException,
    &RuleName,
    &SampledAnomalyCount,
    &SampledCount,
    &SamplingBoost,
    &SamplingBoostStatisticsDocument,
    &SamplingBoostStatisticsDocumentList,
    &SamplingRateBoost,
    &SamplingRule,
    &SamplingRuleRecord,
    &SamplingRuleRecordList,
    &SamplingRuleUpdate,
    &SamplingStatisticSummary,
    &SamplingStatisticSummaryList,
    &SamplingStatisticsDocument,
    &SamplingStatisticsDocumentList,
    &SamplingStrategy,
    &SamplingStrategyName,
    &SamplingTargetDocument,
    &SamplingTargetDocumentList,
    &Segment,
    &SegmentDocument,
    &SegmentId,
    &SegmentList,
    &Service,
    &ServiceId,
    &ServiceIds,
    &ServiceList,
    &ServiceName,
    &ServiceNames,
    &ServiceStatistics,
    &ServiceType,
    &Span,
    &SpanDocument,
    &SpanId,
    &SpanList,
    &StartTraceRetrievalRequest,
    &StartTraceRetrievalResult,
    &String,
    &Tag,
    &TagKey,
    &TagKeyList,
    &TagList,
    &TagResourceRequest,
    &TagResourceResponse,
    &TagValue,
    &TelemetryRecord,
    &TelemetryRecordList,
    &ThrottledException,
    &TimeRangeType,
    &TimeSeriesServiceStatistics,
    &TimeSeriesServiceStatisticsList,
    &Timestamp,
    &Token,
    &TooManyTagsException,
    &TotalCount,
    &Trace,
    &TraceAvailabilityZones,
    &TraceFormatType,
    &TraceId,
    &TraceIdList,
    &TraceIdListForRetrieval,
    &TraceInstanceIds,
    &TraceList,
    &TraceResourceARNs,
    &TraceSegmentDestination,
    &TraceSegmentDestinationStatus,
    &TraceSegmentDocument,
    &TraceSegmentDocumentList,
    &TraceSpanList,
    &TraceSummary,
    &TraceSummaryList,
    &TraceUser,
    &TraceUsers,
    &URLPath,
    &UnprocessedStatistics,
    &UnprocessedStatisticsList,
    &UnprocessedTraceIdList,
    &UnprocessedTraceSegment,
    &UnprocessedTraceSegmentList,
    &UntagResourceRequest,
    &UntagResourceResponse,
    &UpdateGroupRequest,
    &UpdateGroupResult,
    &UpdateIndexingRuleRequest,
    &UpdateIndexingRuleResult,
    &UpdateSamplingRuleRequest,
    &UpdateSamplingRuleResult,
    &UpdateTraceSegmentDestinationRequest,
    &UpdateTraceSegmentDestinationResult,
    &ValueWithServiceIds,
    &ValuesWithServiceIds,
    &Version,
];

pub(super) static Alias: Shape = Shape::new(
    "Alias",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("Names", &AliasNames),
        Member::new("Type", &String),
    ])),
);

pub(super) static AliasList: Shape = Shape::new("AliasList", Kind::List(&Member::new("member", &Alias), false));

pub(super) static AliasNames: Shape = Shape::new("AliasNames", Kind::List(&Member::new("member", &String), false));

pub(super) static AmazonResourceName: Shape = Shape::new("AmazonResourceName", Kind::String(&[])).min(1.0).max(1011.0);

pub(super) static AnnotationKey: Shape = Shape::new("AnnotationKey", Kind::String(&[]));

pub(super) static AnnotationValue: Shape = Shape::new(
    "AnnotationValue",
    Kind::Structure(&Structure::new(&[
        Member::new("NumberValue", &NullableDouble),
        Member::new("BooleanValue", &NullableBoolean),
        Member::new("StringValue", &String),
    ])),
);

pub(super) static Annotations: Shape = Shape::new(
    "Annotations",
    Kind::Map(&Member::new("key", &AnnotationKey), &Member::new("value", &ValuesWithServiceIds), false),
);

pub(super) static AnomalousService: Shape =
    Shape::new("AnomalousService", Kind::Structure(&Structure::new(&[Member::new("ServiceId", &ServiceId)])));

pub(super) static AnomalousServiceList: Shape =
    Shape::new("AnomalousServiceList", Kind::List(&Member::new("member", &AnomalousService), false));

pub(super) static AnomalyCount: Shape = Shape::new("AnomalyCount", Kind::Integer).min(0.0);

pub(super) static AttributeKey: Shape = Shape::new("AttributeKey", Kind::String(&[])).min(1.0).max(32.0);

pub(super) static AttributeMap: Shape = Shape::new(
    "AttributeMap",
    Kind::Map(&Member::new("key", &AttributeKey), &Member::new("value", &AttributeValue), false),
)
.max(5.0);

pub(super) static AttributeValue: Shape = Shape::new("AttributeValue", Kind::String(&[])).min(1.0).max(32.0);

pub(super) static AvailabilityZoneDetail: Shape =
    Shape::new("AvailabilityZoneDetail", Kind::Structure(&Structure::new(&[Member::new("Name", &String)])));

pub(super) static BackendConnectionErrors: Shape = Shape::new(
    "BackendConnectionErrors",
    Kind::Structure(&Structure::new(&[
        Member::new("TimeoutCount", &NullableInteger),
        Member::new("ConnectionRefusedCount", &NullableInteger),
        Member::new("HTTPCode4XXCount", &NullableInteger),
        Member::new("HTTPCode5XXCount", &NullableInteger),
        Member::new("UnknownHostCount", &NullableInteger),
        Member::new("OtherCount", &NullableInteger),
    ])),
);

pub(super) static BatchGetTracesRequest: Shape = Shape::new(
    "BatchGetTracesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TraceIds", &TraceIdList).required(),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static BatchGetTracesResult: Shape = Shape::new(
    "BatchGetTracesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Traces", &TraceList),
        Member::new("UnprocessedTraceIds", &UnprocessedTraceIdList),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static Boolean: Shape = Shape::new("Boolean", Kind::Boolean);

pub(super) static BorrowCount: Shape = Shape::new("BorrowCount", Kind::Integer).min(0.0);

pub(super) static CancelTraceRetrievalRequest: Shape = Shape::new(
    "CancelTraceRetrievalRequest",
    Kind::Structure(&Structure::new(&[Member::new("RetrievalToken", &RetrievalToken).required()])),
);

pub(super) static CancelTraceRetrievalResult: Shape =
    Shape::new("CancelTraceRetrievalResult", Kind::Structure(&Structure::new(&[])));

pub(super) static ClientID: Shape = Shape::new("ClientID", Kind::String(&[])).min(24.0).max(24.0);

pub(super) static CloudWatchLogsConfiguration: Shape = Shape::new(
    "CloudWatchLogsConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("SpansLogGroupKmsKeyId", &KmsKeyId)])),
);

pub(super) static CooldownWindowMinutes: Shape = Shape::new("CooldownWindowMinutes", Kind::Integer).min(0.0);

pub(super) static CreateGroupRequest: Shape = Shape::new(
    "CreateGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &GroupName).required(),
        Member::new("FilterExpression", &FilterExpression),
        Member::new("InsightsConfiguration", &InsightsConfiguration),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreateGroupResult: Shape =
    Shape::new("CreateGroupResult", Kind::Structure(&Structure::new(&[Member::new("Group", &Group)])));

pub(super) static CreateSamplingRuleRequest: Shape = Shape::new(
    "CreateSamplingRuleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SamplingRule", &SamplingRule).required(),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreateSamplingRuleResult: Shape = Shape::new(
    "CreateSamplingRuleResult",
    Kind::Structure(&Structure::new(&[Member::new("SamplingRuleRecord", &SamplingRuleRecord)])),
);

pub(super) static DeleteGroupRequest: Shape = Shape::new(
    "DeleteGroupRequest",
    Kind::Structure(&Structure::new(&[Member::new("GroupName", &GroupName), Member::new("GroupARN", &GroupARN)])),
);

pub(super) static DeleteGroupResult: Shape = Shape::new("DeleteGroupResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteResourcePolicyRequest: Shape = Shape::new(
    "DeleteResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &PolicyName).required(),
        Member::new("PolicyRevisionId", &PolicyRevisionId),
    ])),
);

pub(super) static DeleteResourcePolicyResult: Shape =
    Shape::new("DeleteResourcePolicyResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteSamplingRuleRequest: Shape = Shape::new(
    "DeleteSamplingRuleRequest",
    Kind::Structure(&Structure::new(&[Member::new("RuleName", &String), Member::new("RuleARN", &String)])),
);

pub(super) static DeleteSamplingRuleResult: Shape = Shape::new(
    "DeleteSamplingRuleResult",
    Kind::Structure(&Structure::new(&[Member::new("SamplingRuleRecord", &SamplingRuleRecord)])),
);

pub(super) static Double: Shape = Shape::new("Double", Kind::Double);

pub(super) static EC2InstanceId: Shape = Shape::new("EC2InstanceId", Kind::String(&[])).max(20.0);

pub(super) static Edge: Shape = Shape::new(
    "Edge",
    Kind::Structure(&Structure::new(&[
        Member::new("ReferenceId", &NullableInteger),
        Member::new("StartTime", &Timestamp),
        Member::new("EndTime", &Timestamp),
        Member::new("SummaryStatistics", &EdgeStatistics),
        Member::new("ResponseTimeHistogram", &Histogram),
        Member::new("Aliases", &AliasList),
        Member::new("EdgeType", &String),
        Member::new("ReceivedEventAgeHistogram", &Histogram),
    ])),
);

pub(super) static EdgeList: Shape = Shape::new("EdgeList", Kind::List(&Member::new("member", &Edge), false));

pub(super) static EdgeStatistics: Shape = Shape::new(
    "EdgeStatistics",
    Kind::Structure(&Structure::new(&[
        Member::new("OkCount", &NullableLong),
        Member::new("ErrorStatistics", &ErrorStatistics),
        Member::new("FaultStatistics", &FaultStatistics),
        Member::new("TotalCount", &NullableLong),
        Member::new("TotalResponseTime", &NullableDouble),
    ])),
);

pub(super) static EncryptionConfig: Shape = Shape::new(
    "EncryptionConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &String),
        Member::new("Status", &EncryptionStatus),
        Member::new("Type", &EncryptionType),
    ])),
);

pub(super) static EncryptionKeyId: Shape = Shape::new("EncryptionKeyId", Kind::String(&[])).min(1.0).max(3000.0);

pub(super) static EncryptionStatus: Shape = Shape::new("EncryptionStatus", Kind::String(&["UPDATING", "ACTIVE"]));

pub(super) static EncryptionType: Shape = Shape::new("EncryptionType", Kind::String(&["NONE", "KMS"]));

pub(super) static EntitySelectorExpression: Shape =
    Shape::new("EntitySelectorExpression", Kind::String(&[])).min(1.0).max(500.0);

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[]));

pub(super) static ErrorRootCause: Shape = Shape::new(
    "ErrorRootCause",
    Kind::Structure(&Structure::new(&[
        Member::new("Services", &ErrorRootCauseServices),
        Member::new("ClientImpacting", &NullableBoolean),
    ])),
);

pub(super) static ErrorRootCauseEntity: Shape = Shape::new(
    "ErrorRootCauseEntity",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("Exceptions", &RootCauseExceptions),
        Member::new("Remote", &NullableBoolean),
    ])),
);

pub(super) static ErrorRootCauseEntityPath: Shape =
    Shape::new("ErrorRootCauseEntityPath", Kind::List(&Member::new("member", &ErrorRootCauseEntity), false));

pub(super) static ErrorRootCauseService: Shape = Shape::new(
    "ErrorRootCauseService",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("Names", &ServiceNames),
        Member::new("Type", &String),
        Member::new("AccountId", &String),
        Member::new("EntityPath", &ErrorRootCauseEntityPath),
        Member::new("Inferred", &NullableBoolean),
    ])),
);

pub(super) static ErrorRootCauseServices: Shape =
    Shape::new("ErrorRootCauseServices", Kind::List(&Member::new("member", &ErrorRootCauseService), false));

pub(super) static ErrorRootCauses: Shape =
    Shape::new("ErrorRootCauses", Kind::List(&Member::new("member", &ErrorRootCause), false));

pub(super) static ErrorStatistics: Shape = Shape::new(
    "ErrorStatistics",
    Kind::Structure(&Structure::new(&[
        Member::new("ThrottleCount", &NullableLong),
        Member::new("OtherCount", &NullableLong),
        Member::new("TotalCount", &NullableLong),
    ])),
);

pub(super) static EventSummaryText: Shape = Shape::new("EventSummaryText", Kind::String(&[]));

pub(super) static FaultRootCause: Shape = Shape::new(
    "FaultRootCause",
    Kind::Structure(&Structure::new(&[
        Member::new("Services", &FaultRootCauseServices),
        Member::new("ClientImpacting", &NullableBoolean),
    ])),
);

pub(super) static FaultRootCauseEntity: Shape = Shape::new(
    "FaultRootCauseEntity",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("Exceptions", &RootCauseExceptions),
        Member::new("Remote", &NullableBoolean),
    ])),
);

pub(super) static FaultRootCauseEntityPath: Shape =
    Shape::new("FaultRootCauseEntityPath", Kind::List(&Member::new("member", &FaultRootCauseEntity), false));

pub(super) static FaultRootCauseService: Shape = Shape::new(
    "FaultRootCauseService",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("Names", &ServiceNames),
        Member::new("Type", &String),
        Member::new("AccountId", &String),
        Member::new("EntityPath", &FaultRootCauseEntityPath),
        Member::new("Inferred", &NullableBoolean),
    ])),
);

pub(super) static FaultRootCauseServices: Shape =
    Shape::new("FaultRootCauseServices", Kind::List(&Member::new("member", &FaultRootCauseService), false));

pub(super) static FaultRootCauses: Shape =
    Shape::new("FaultRootCauses", Kind::List(&Member::new("member", &FaultRootCause), false));

pub(super) static FaultStatistics: Shape = Shape::new(
    "FaultStatistics",
    Kind::Structure(&Structure::new(&[
        Member::new("OtherCount", &NullableLong),
        Member::new("TotalCount", &NullableLong),
    ])),
);

pub(super) static FilterExpression: Shape = Shape::new("FilterExpression", Kind::String(&[]));

pub(super) static FixedRate: Shape = Shape::new("FixedRate", Kind::Double).min(0.0).max(1.0);

pub(super) static ForecastStatistics: Shape = Shape::new(
    "ForecastStatistics",
    Kind::Structure(&Structure::new(&[
        Member::new("FaultCountHigh", &NullableLong),
        Member::new("FaultCountLow", &NullableLong),
    ])),
);

pub(super) static GetEncryptionConfigRequest: Shape =
    Shape::new("GetEncryptionConfigRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static GetEncryptionConfigResult: Shape = Shape::new(
    "GetEncryptionConfigResult",
    Kind::Structure(&Structure::new(&[Member::new("EncryptionConfig", &EncryptionConfig)])),
);

pub(super) static GetGroupRequest: Shape = Shape::new(
    "GetGroupRequest",
    Kind::Structure(&Structure::new(&[Member::new("GroupName", &GroupName), Member::new("GroupARN", &GroupARN)])),
);

pub(super) static GetGroupResult: Shape =
    Shape::new("GetGroupResult", Kind::Structure(&Structure::new(&[Member::new("Group", &Group)])));

pub(super) static GetGroupsNextToken: Shape = Shape::new("GetGroupsNextToken", Kind::String(&[])).min(1.0).max(100.0);

pub(super) static GetGroupsRequest: Shape =
    Shape::new("GetGroupsRequest", Kind::Structure(&Structure::new(&[Member::new("NextToken", &GetGroupsNextToken)])));

pub(super) static GetGroupsResult: Shape = Shape::new(
    "GetGroupsResult",
    Kind::Structure(&Structure::new(&[Member::new("Groups", &GroupSummaryList), Member::new("NextToken", &String)])),
);

pub(super) static GetIndexingRulesRequest: Shape =
    Shape::new("GetIndexingRulesRequest", Kind::Structure(&Structure::new(&[Member::new("NextToken", &String)])));

pub(super) static GetIndexingRulesResult: Shape = Shape::new(
    "GetIndexingRulesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexingRules", &IndexingRuleList),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GetInsightEventsMaxResults: Shape =
    Shape::new("GetInsightEventsMaxResults", Kind::Integer).min(1.0).max(50.0);

pub(super) static GetInsightEventsRequest: Shape = Shape::new(
    "GetInsightEventsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InsightId", &InsightId).required(),
        Member::new("MaxResults", &GetInsightEventsMaxResults),
        Member::new("NextToken", &Token),
    ])),
);

pub(super) static GetInsightEventsResult: Shape = Shape::new(
    "GetInsightEventsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("InsightEvents", &InsightEventList),
        Member::new("NextToken", &Token),
    ])),
);

pub(super) static GetInsightImpactGraphRequest: Shape = Shape::new(
    "GetInsightImpactGraphRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InsightId", &InsightId).required(),
        Member::new("StartTime", &Timestamp).required(),
        Member::new("EndTime", &Timestamp).required(),
        Member::new("NextToken", &Token),
    ])),
);

pub(super) static GetInsightImpactGraphResult: Shape = Shape::new(
    "GetInsightImpactGraphResult",
    Kind::Structure(&Structure::new(&[
        Member::new("InsightId", &InsightId),
        Member::new("StartTime", &Timestamp),
        Member::new("EndTime", &Timestamp),
        Member::new("ServiceGraphStartTime", &Timestamp),
        Member::new("ServiceGraphEndTime", &Timestamp),
        Member::new("Services", &InsightImpactGraphServiceList),
        Member::new("NextToken", &Token),
    ])),
);

pub(super) static GetInsightRequest: Shape = Shape::new(
    "GetInsightRequest",
    Kind::Structure(&Structure::new(&[Member::new("InsightId", &InsightId).required()])),
);

pub(super) static GetInsightResult: Shape =
    Shape::new("GetInsightResult", Kind::Structure(&Structure::new(&[Member::new("Insight", &Insight)])));

pub(super) static GetInsightSummariesMaxResults: Shape =
    Shape::new("GetInsightSummariesMaxResults", Kind::Integer).min(1.0).max(100.0);

pub(super) static GetInsightSummariesRequest: Shape = Shape::new(
    "GetInsightSummariesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("States", &InsightStateList),
        Member::new("GroupARN", &GroupARN),
        Member::new("GroupName", &GroupName),
        Member::new("StartTime", &Timestamp).required(),
        Member::new("EndTime", &Timestamp).required(),
        Member::new("MaxResults", &GetInsightSummariesMaxResults),
        Member::new("NextToken", &Token),
    ])),
);

pub(super) static GetInsightSummariesResult: Shape = Shape::new(
    "GetInsightSummariesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("InsightSummaries", &InsightSummaryList),
        Member::new("NextToken", &Token),
    ])),
);

pub(super) static GetRetrievedTracesGraphRequest: Shape = Shape::new(
    "GetRetrievedTracesGraphRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RetrievalToken", &RetrievalToken).required(),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GetRetrievedTracesGraphResult: Shape = Shape::new(
    "GetRetrievedTracesGraphResult",
    Kind::Structure(&Structure::new(&[
        Member::new("RetrievalStatus", &RetrievalStatus),
        Member::new("Services", &RetrievedServicesList),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GetSamplingRulesRequest: Shape =
    Shape::new("GetSamplingRulesRequest", Kind::Structure(&Structure::new(&[Member::new("NextToken", &String)])));

pub(super) static GetSamplingRulesResult: Shape = Shape::new(
    "GetSamplingRulesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("SamplingRuleRecords", &SamplingRuleRecordList),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GetSamplingStatisticSummariesRequest: Shape = Shape::new(
    "GetSamplingStatisticSummariesRequest",
    Kind::Structure(&Structure::new(&[Member::new("NextToken", &String)])),
);

pub(super) static GetSamplingStatisticSummariesResult: Shape = Shape::new(
    "GetSamplingStatisticSummariesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("SamplingStatisticSummaries", &SamplingStatisticSummaryList),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GetSamplingTargetsRequest: Shape = Shape::new(
    "GetSamplingTargetsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SamplingStatisticsDocuments", &SamplingStatisticsDocumentList).required(),
        Member::new("SamplingBoostStatisticsDocuments", &SamplingBoostStatisticsDocumentList),
    ])),
);

pub(super) static GetSamplingTargetsResult: Shape = Shape::new(
    "GetSamplingTargetsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("SamplingTargetDocuments", &SamplingTargetDocumentList),
        Member::new("LastRuleModification", &Timestamp),
        Member::new("UnprocessedStatistics", &UnprocessedStatisticsList),
        Member::new("UnprocessedBoostStatistics", &UnprocessedStatisticsList),
    ])),
);

pub(super) static GetServiceGraphRequest: Shape = Shape::new(
    "GetServiceGraphRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("StartTime", &Timestamp).required(),
        Member::new("EndTime", &Timestamp).required(),
        Member::new("GroupName", &GroupName),
        Member::new("GroupARN", &GroupARN),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GetServiceGraphResult: Shape = Shape::new(
    "GetServiceGraphResult",
    Kind::Structure(&Structure::new(&[
        Member::new("StartTime", &Timestamp),
        Member::new("EndTime", &Timestamp),
        Member::new("Services", &ServiceList),
        Member::new("ContainsOldGroupVersions", &Boolean),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GetTimeSeriesServiceStatisticsRequest: Shape = Shape::new(
    "GetTimeSeriesServiceStatisticsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("StartTime", &Timestamp).required(),
        Member::new("EndTime", &Timestamp).required(),
        Member::new("GroupName", &GroupName),
        Member::new("GroupARN", &GroupARN),
        Member::new("EntitySelectorExpression", &EntitySelectorExpression),
        Member::new("Period", &NullableInteger),
        Member::new("ForecastStatistics", &NullableBoolean),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GetTimeSeriesServiceStatisticsResult: Shape = Shape::new(
    "GetTimeSeriesServiceStatisticsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("TimeSeriesServiceStatistics", &TimeSeriesServiceStatisticsList),
        Member::new("ContainsOldGroupVersions", &Boolean),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GetTraceGraphRequest: Shape = Shape::new(
    "GetTraceGraphRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TraceIds", &TraceIdList).required(),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GetTraceGraphResult: Shape = Shape::new(
    "GetTraceGraphResult",
    Kind::Structure(&Structure::new(&[Member::new("Services", &ServiceList), Member::new("NextToken", &String)])),
);

pub(super) static GetTraceSegmentDestinationRequest: Shape =
    Shape::new("GetTraceSegmentDestinationRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static GetTraceSegmentDestinationResult: Shape = Shape::new(
    "GetTraceSegmentDestinationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Destination", &TraceSegmentDestination),
        Member::new("Status", &TraceSegmentDestinationStatus),
    ])),
);

pub(super) static GetTraceSummariesRequest: Shape = Shape::new(
    "GetTraceSummariesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("StartTime", &Timestamp).required(),
        Member::new("EndTime", &Timestamp).required(),
        Member::new("TimeRangeType", &TimeRangeType),
        Member::new("Sampling", &NullableBoolean),
        Member::new("SamplingStrategy", &SamplingStrategy),
        Member::new("FilterExpression", &FilterExpression),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GetTraceSummariesResult: Shape = Shape::new(
    "GetTraceSummariesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("TraceSummaries", &TraceSummaryList),
        Member::new("ApproximateTime", &Timestamp),
        Member::new("TracesProcessedCount", &NullableLong),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static GraphLink: Shape = Shape::new(
    "GraphLink",
    Kind::Structure(&Structure::new(&[
        Member::new("ReferenceType", &String),
        Member::new("SourceTraceId", &String),
        Member::new("DestinationTraceIds", &TraceIdList),
    ])),
);

pub(super) static Group: Shape = Shape::new(
    "Group",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &String),
        Member::new("GroupARN", &String),
        Member::new("FilterExpression", &String),
        Member::new("InsightsConfiguration", &InsightsConfiguration),
    ])),
);

pub(super) static GroupARN: Shape = Shape::new("GroupARN", Kind::String(&[])).min(1.0).max(400.0);

pub(super) static GroupName: Shape = Shape::new("GroupName", Kind::String(&[])).min(1.0).max(32.0);

pub(super) static GroupSummary: Shape = Shape::new(
    "GroupSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &String),
        Member::new("GroupARN", &String),
        Member::new("FilterExpression", &String),
        Member::new("InsightsConfiguration", &InsightsConfiguration),
    ])),
);

pub(super) static GroupSummaryList: Shape =
    Shape::new("GroupSummaryList", Kind::List(&Member::new("member", &GroupSummary), false));

pub(super) static HTTPMethod: Shape = Shape::new("HTTPMethod", Kind::String(&[])).max(10.0);

pub(super) static Histogram: Shape =
    Shape::new("Histogram", Kind::List(&Member::new("member", &HistogramEntry), false));

pub(super) static HistogramEntry: Shape = Shape::new(
    "HistogramEntry",
    Kind::Structure(&Structure::new(&[Member::new("Value", &Double), Member::new("Count", &Integer)])),
);

pub(super) static Host: Shape = Shape::new("Host", Kind::String(&[])).max(64.0);

pub(super) static Hostname: Shape = Shape::new("Hostname", Kind::String(&[])).max(255.0);

pub(super) static Http: Shape = Shape::new(
    "Http",
    Kind::Structure(&Structure::new(&[
        Member::new("HttpURL", &String),
        Member::new("HttpStatus", &NullableInteger),
        Member::new("HttpMethod", &String),
        Member::new("UserAgent", &String),
        Member::new("ClientIp", &String),
    ])),
);

pub(super) static IndexingRule: Shape = Shape::new(
    "IndexingRule",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &RuleName),
        Member::new("ModifiedAt", &Timestamp),
        Member::new("Rule", &IndexingRuleValue),
    ])),
);

pub(super) static IndexingRuleList: Shape =
    Shape::new("IndexingRuleList", Kind::List(&Member::new("member", &IndexingRule), false)).min(1.0).max(10.0);

pub(super) static IndexingRuleValue: Shape = Shape::new(
    "IndexingRuleValue",
    Kind::Structure(&Structure::new(&[Member::new("Probabilistic", &ProbabilisticRuleValue)]).union()),
);

pub(super) static IndexingRuleValueUpdate: Shape = Shape::new(
    "IndexingRuleValueUpdate",
    Kind::Structure(&Structure::new(&[Member::new("Probabilistic", &ProbabilisticRuleValueUpdate)]).union()),
);

pub(super) static Insight: Shape = Shape::new(
    "Insight",
    Kind::Structure(&Structure::new(&[
        Member::new("InsightId", &InsightId),
        Member::new("GroupARN", &GroupARN),
        Member::new("GroupName", &GroupName),
        Member::new("RootCauseServiceId", &ServiceId),
        Member::new("Categories", &InsightCategoryList),
        Member::new("State", &InsightState),
        Member::new("StartTime", &Timestamp),
        Member::new("EndTime", &Timestamp),
        Member::new("Summary", &InsightSummaryText),
        Member::new("ClientRequestImpactStatistics", &RequestImpactStatistics),
        Member::new("RootCauseServiceRequestImpactStatistics", &RequestImpactStatistics),
        Member::new("TopAnomalousServices", &AnomalousServiceList),
    ])),
);

pub(super) static InsightCategory: Shape = Shape::new("InsightCategory", Kind::String(&["FAULT"]));

pub(super) static InsightCategoryList: Shape =
    Shape::new("InsightCategoryList", Kind::List(&Member::new("member", &InsightCategory), false));

pub(super) static InsightEvent: Shape = Shape::new(
    "InsightEvent",
    Kind::Structure(&Structure::new(&[
        Member::new("Summary", &EventSummaryText),
        Member::new("EventTime", &Timestamp),
        Member::new("ClientRequestImpactStatistics", &RequestImpactStatistics),
        Member::new("RootCauseServiceRequestImpactStatistics", &RequestImpactStatistics),
        Member::new("TopAnomalousServices", &AnomalousServiceList),
    ])),
);

pub(super) static InsightEventList: Shape =
    Shape::new("InsightEventList", Kind::List(&Member::new("member", &InsightEvent), false));

pub(super) static InsightId: Shape = Shape::new("InsightId", Kind::String(&[]))
    .pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}");

pub(super) static InsightImpactGraphEdge: Shape = Shape::new(
    "InsightImpactGraphEdge",
    Kind::Structure(&Structure::new(&[Member::new("ReferenceId", &NullableInteger)])),
);

pub(super) static InsightImpactGraphEdgeList: Shape =
    Shape::new("InsightImpactGraphEdgeList", Kind::List(&Member::new("member", &InsightImpactGraphEdge), false));

pub(super) static InsightImpactGraphService: Shape = Shape::new(
    "InsightImpactGraphService",
    Kind::Structure(&Structure::new(&[
        Member::new("ReferenceId", &NullableInteger),
        Member::new("Type", &String),
        Member::new("Name", &String),
        Member::new("Names", &ServiceNames),
        Member::new("AccountId", &String),
        Member::new("Edges", &InsightImpactGraphEdgeList),
    ])),
);

pub(super) static InsightImpactGraphServiceList: Shape =
    Shape::new("InsightImpactGraphServiceList", Kind::List(&Member::new("member", &InsightImpactGraphService), false));

pub(super) static InsightState: Shape = Shape::new("InsightState", Kind::String(&["ACTIVE", "CLOSED"]));

pub(super) static InsightStateList: Shape =
    Shape::new("InsightStateList", Kind::List(&Member::new("member", &InsightState), false)).min(0.0).max(1.0);

pub(super) static InsightSummary: Shape = Shape::new(
    "InsightSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("InsightId", &InsightId),
        Member::new("GroupARN", &GroupARN),
        Member::new("GroupName", &GroupName),
        Member::new("RootCauseServiceId", &ServiceId),
        Member::new("Categories", &InsightCategoryList),
        Member::new("State", &InsightState),
        Member::new("StartTime", &Timestamp),
        Member::new("EndTime", &Timestamp),
        Member::new("Summary", &InsightSummaryText),
        Member::new("ClientRequestImpactStatistics", &RequestImpactStatistics),
        Member::new("RootCauseServiceRequestImpactStatistics", &RequestImpactStatistics),
        Member::new("TopAnomalousServices", &AnomalousServiceList),
        Member::new("LastUpdateTime", &Timestamp),
    ])),
);

pub(super) static InsightSummaryList: Shape =
    Shape::new("InsightSummaryList", Kind::List(&Member::new("member", &InsightSummary), false));

pub(super) static InsightSummaryText: Shape = Shape::new("InsightSummaryText", Kind::String(&[]));

pub(super) static InsightsConfiguration: Shape = Shape::new(
    "InsightsConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("InsightsEnabled", &NullableBoolean),
        Member::new("NotificationsEnabled", &NullableBoolean),
    ])),
);

pub(super) static InstanceIdDetail: Shape =
    Shape::new("InstanceIdDetail", Kind::Structure(&Structure::new(&[Member::new("Id", &String)])));

pub(super) static Integer: Shape = Shape::new("Integer", Kind::Integer);

pub(super) static InvalidPolicyRevisionIdException: Shape = Shape::new(
    "InvalidPolicyRevisionIdException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "InvalidPolicyRevisionIdException",
        400,
        true,
    )),
);

pub(super) static InvalidRequestException: Shape = Shape::new(
    "InvalidRequestException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "InvalidRequestException",
        400,
        true,
    )),
);

pub(super) static KmsKeyId: Shape = Shape::new("KmsKeyId", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static LinksList: Shape =
    Shape::new("LinksList", Kind::List(&Member::new("member", &GraphLink), false)).min(0.0).max(100.0);

pub(super) static ListResourcePoliciesRequest: Shape = Shape::new(
    "ListResourcePoliciesRequest",
    Kind::Structure(&Structure::new(&[Member::new("NextToken", &ResourcePolicyNextToken)])),
);

pub(super) static ListResourcePoliciesResult: Shape = Shape::new(
    "ListResourcePoliciesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourcePolicies", &ResourcePolicyList),
        Member::new("NextToken", &ResourcePolicyNextToken),
    ])),
);

pub(super) static ListRetrievedTracesRequest: Shape = Shape::new(
    "ListRetrievedTracesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RetrievalToken", &RetrievalToken).required(),
        Member::new("TraceFormat", &TraceFormatType),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static ListRetrievedTracesResult: Shape = Shape::new(
    "ListRetrievedTracesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("RetrievalStatus", &RetrievalStatus),
        Member::new("TraceFormat", &TraceFormatType),
        Member::new("Traces", &TraceSpanList),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static ListTagsForResourceRequest: Shape = Shape::new(
    "ListTagsForResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &AmazonResourceName).required(),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static ListTagsForResourceResponse: Shape = Shape::new(
    "ListTagsForResourceResponse",
    Kind::Structure(&Structure::new(&[Member::new("Tags", &TagList), Member::new("NextToken", &String)])),
);

pub(super) static LockoutPreventionException: Shape = Shape::new(
    "LockoutPreventionException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "LockoutPreventionException",
        400,
        true,
    )),
);

pub(super) static MalformedPolicyDocumentException: Shape = Shape::new(
    "MalformedPolicyDocumentException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "MalformedPolicyDocumentException",
        400,
        true,
    )),
);

pub(super) static MaxRate: Shape = Shape::new("MaxRate", Kind::Double).min(0.0).max(1.0);

pub(super) static NullableBoolean: Shape = Shape::new("NullableBoolean", Kind::Boolean);

pub(super) static NullableDouble: Shape = Shape::new("NullableDouble", Kind::Double);

pub(super) static NullableInteger: Shape = Shape::new("NullableInteger", Kind::Integer);

pub(super) static NullableLong: Shape = Shape::new("NullableLong", Kind::Long);

pub(super) static PolicyCountLimitExceededException: Shape = Shape::new(
    "PolicyCountLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "PolicyCountLimitExceededException",
        400,
        true,
    )),
);

pub(super) static PolicyDocument: Shape = Shape::new("PolicyDocument", Kind::String(&[]));

pub(super) static PolicyName: Shape =
    Shape::new("PolicyName", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\w+=,.@-]+");

pub(super) static PolicyRevisionId: Shape = Shape::new("PolicyRevisionId", Kind::String(&[]));

pub(super) static PolicySizeLimitExceededException: Shape = Shape::new(
    "PolicySizeLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "PolicySizeLimitExceededException",
        400,
        true,
    )),
);

pub(super) static Priority: Shape = Shape::new("Priority", Kind::Integer).min(1.0).max(9999.0);

pub(super) static ProbabilisticRuleValue: Shape = Shape::new(
    "ProbabilisticRuleValue",
    Kind::Structure(&Structure::new(&[
        Member::new("DesiredSamplingPercentage", &NullableDouble).required(),
        Member::new("ActualSamplingPercentage", &NullableDouble),
    ])),
);

pub(super) static ProbabilisticRuleValueUpdate: Shape = Shape::new(
    "ProbabilisticRuleValueUpdate",
    Kind::Structure(&Structure::new(&[Member::new("DesiredSamplingPercentage", &NullableDouble).required()])),
);

pub(super) static PutEncryptionConfigRequest: Shape = Shape::new(
    "PutEncryptionConfigRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyId", &EncryptionKeyId),
        Member::new("Type", &EncryptionType).required(),
    ])),
);

pub(super) static PutEncryptionConfigResult: Shape = Shape::new(
    "PutEncryptionConfigResult",
    Kind::Structure(&Structure::new(&[Member::new("EncryptionConfig", &EncryptionConfig)])),
);

pub(super) static PutResourcePolicyRequest: Shape = Shape::new(
    "PutResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &PolicyName).required(),
        Member::new("PolicyDocument", &PolicyDocument).required(),
        Member::new("PolicyRevisionId", &PolicyRevisionId),
        Member::new("BypassPolicyLockoutCheck", &Boolean),
    ])),
);

pub(super) static PutResourcePolicyResult: Shape = Shape::new(
    "PutResourcePolicyResult",
    Kind::Structure(&Structure::new(&[Member::new("ResourcePolicy", &ResourcePolicy)])),
);

pub(super) static PutTelemetryRecordsRequest: Shape = Shape::new(
    "PutTelemetryRecordsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TelemetryRecords", &TelemetryRecordList).required(),
        Member::new("EC2InstanceId", &EC2InstanceId),
        Member::new("Hostname", &Hostname),
        Member::new("ResourceARN", &ResourceARN),
    ])),
);

pub(super) static PutTelemetryRecordsResult: Shape =
    Shape::new("PutTelemetryRecordsResult", Kind::Structure(&Structure::new(&[])));

pub(super) static PutTraceSegmentsRequest: Shape = Shape::new(
    "PutTraceSegmentsRequest",
    Kind::Structure(&Structure::new(&[Member::new("TraceSegmentDocuments", &TraceSegmentDocumentList).required()])),
);

pub(super) static PutTraceSegmentsResult: Shape = Shape::new(
    "PutTraceSegmentsResult",
    Kind::Structure(&Structure::new(&[Member::new("UnprocessedTraceSegments", &UnprocessedTraceSegmentList)])),
);

pub(super) static RequestCount: Shape = Shape::new("RequestCount", Kind::Integer).min(0.0);

pub(super) static RequestImpactStatistics: Shape = Shape::new(
    "RequestImpactStatistics",
    Kind::Structure(&Structure::new(&[
        Member::new("FaultCount", &NullableLong),
        Member::new("OkCount", &NullableLong),
        Member::new("TotalCount", &NullableLong),
    ])),
);

pub(super) static ReservoirSize: Shape = Shape::new("ReservoirSize", Kind::Integer).min(0.0);

pub(super) static ResourceARN: Shape = Shape::new("ResourceARN", Kind::String(&[])).max(500.0);

pub(super) static ResourceARNDetail: Shape =
    Shape::new("ResourceARNDetail", Kind::Structure(&Structure::new(&[Member::new("ARN", &String)])));

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(
        &Structure::new(&[Member::new("Message", &ErrorMessage), Member::new("ResourceName", &AmazonResourceName)])
            .error("ResourceNotFoundException", 404, true),
    ),
);

pub(super) static ResourcePolicy: Shape = Shape::new(
    "ResourcePolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &PolicyName),
        Member::new("PolicyDocument", &PolicyDocument),
        Member::new("PolicyRevisionId", &PolicyRevisionId),
        Member::new("LastUpdatedTime", &Timestamp),
    ])),
);

pub(super) static ResourcePolicyList: Shape =
    Shape::new("ResourcePolicyList", Kind::List(&Member::new("member", &ResourcePolicy), false));

pub(super) static ResourcePolicyNextToken: Shape =
    Shape::new("ResourcePolicyNextToken", Kind::String(&[])).min(1.0).max(100.0);

pub(super) static ResponseTimeRootCause: Shape = Shape::new(
    "ResponseTimeRootCause",
    Kind::Structure(&Structure::new(&[
        Member::new("Services", &ResponseTimeRootCauseServices),
        Member::new("ClientImpacting", &NullableBoolean),
    ])),
);

pub(super) static ResponseTimeRootCauseEntity: Shape = Shape::new(
    "ResponseTimeRootCauseEntity",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("Coverage", &NullableDouble),
        Member::new("Remote", &NullableBoolean),
    ])),
);

pub(super) static ResponseTimeRootCauseEntityPath: Shape = Shape::new(
    "ResponseTimeRootCauseEntityPath",
    Kind::List(&Member::new("member", &ResponseTimeRootCauseEntity), false),
);

pub(super) static ResponseTimeRootCauseService: Shape = Shape::new(
    "ResponseTimeRootCauseService",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("Names", &ServiceNames),
        Member::new("Type", &String),
        Member::new("AccountId", &String),
        Member::new("EntityPath", &ResponseTimeRootCauseEntityPath),
        Member::new("Inferred", &NullableBoolean),
    ])),
);

pub(super) static ResponseTimeRootCauseServices: Shape = Shape::new(
    "ResponseTimeRootCauseServices",
    Kind::List(&Member::new("member", &ResponseTimeRootCauseService), false),
);

pub(super) static ResponseTimeRootCauses: Shape =
    Shape::new("ResponseTimeRootCauses", Kind::List(&Member::new("member", &ResponseTimeRootCause), false));

pub(super) static RetrievalStatus: Shape = Shape::new(
    "RetrievalStatus",
    Kind::String(&["SCHEDULED", "RUNNING", "COMPLETE", "FAILED", "CANCELLED", "TIMEOUT"]),
);

pub(super) static RetrievalToken: Shape = Shape::new("RetrievalToken", Kind::String(&[])).min(0.0).max(1020.0);

pub(super) static RetrievedService: Shape = Shape::new(
    "RetrievedService",
    Kind::Structure(&Structure::new(&[Member::new("Service", &Service), Member::new("Links", &LinksList)])),
);

pub(super) static RetrievedServicesList: Shape =
    Shape::new("RetrievedServicesList", Kind::List(&Member::new("member", &RetrievedService), false))
        .min(0.0)
        .max(1000.0);

pub(super) static RetrievedTrace: Shape = Shape::new(
    "RetrievedTrace",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &TraceId),
        Member::new("Duration", &NullableDouble),
        Member::new("Spans", &SpanList),
    ])),
);

pub(super) static RootCauseException: Shape = Shape::new(
    "RootCauseException",
    Kind::Structure(&Structure::new(&[Member::new("Name", &String), Member::new("Message", &String)])),
);

pub(super) static RootCauseExceptions: Shape =
    Shape::new("RootCauseExceptions", Kind::List(&Member::new("member", &RootCauseException), false));

pub(super) static RuleLimitExceededException: Shape = Shape::new(
    "RuleLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "RuleLimitExceededException",
        400,
        true,
    )),
);

pub(super) static RuleName: Shape = Shape::new("RuleName", Kind::String(&[])).min(1.0).max(32.0);

pub(super) static SampledAnomalyCount: Shape = Shape::new("SampledAnomalyCount", Kind::Integer).min(0.0);

pub(super) static SampledCount: Shape = Shape::new("SampledCount", Kind::Integer).min(0.0);

pub(super) static SamplingBoost: Shape = Shape::new(
    "SamplingBoost",
    Kind::Structure(&Structure::new(&[
        Member::new("BoostRate", &Double).required(),
        Member::new("BoostRateTTL", &Timestamp).required(),
    ])),
);

pub(super) static SamplingBoostStatisticsDocument: Shape = Shape::new(
    "SamplingBoostStatisticsDocument",
    Kind::Structure(&Structure::new(&[
        Member::new("RuleName", &RuleName).required(),
        Member::new("ServiceName", &ServiceName).required(),
        Member::new("Timestamp", &Timestamp).required(),
        Member::new("AnomalyCount", &AnomalyCount).required(),
        Member::new("TotalCount", &TotalCount).required(),
        Member::new("SampledAnomalyCount", &SampledAnomalyCount).required(),
    ])),
);

pub(super) static SamplingBoostStatisticsDocumentList: Shape = Shape::new(
    "SamplingBoostStatisticsDocumentList",
    Kind::List(&Member::new("member", &SamplingBoostStatisticsDocument), false),
)
.max(25.0);

pub(super) static SamplingRateBoost: Shape = Shape::new(
    "SamplingRateBoost",
    Kind::Structure(&Structure::new(&[
        Member::new("MaxRate", &MaxRate).required(),
        Member::new("CooldownWindowMinutes", &CooldownWindowMinutes).required(),
    ])),
);

pub(super) static SamplingRule: Shape = Shape::new(
    "SamplingRule",
    Kind::Structure(&Structure::new(&[
        Member::new("RuleName", &RuleName),
        Member::new("RuleARN", &String),
        Member::new("ResourceARN", &ResourceARN).required(),
        Member::new("Priority", &Priority).required(),
        Member::new("FixedRate", &FixedRate).required(),
        Member::new("ReservoirSize", &ReservoirSize).required(),
        Member::new("ServiceName", &ServiceName).required(),
        Member::new("ServiceType", &ServiceType).required(),
        Member::new("Host", &Host).required(),
        Member::new("HTTPMethod", &HTTPMethod).required(),
        Member::new("URLPath", &URLPath).required(),
        Member::new("Version", &Version).required(),
        Member::new("Attributes", &AttributeMap),
        Member::new("SamplingRateBoost", &SamplingRateBoost),
    ])),
);

pub(super) static SamplingRuleRecord: Shape = Shape::new(
    "SamplingRuleRecord",
    Kind::Structure(&Structure::new(&[
        Member::new("SamplingRule", &SamplingRule),
        Member::new("CreatedAt", &Timestamp),
        Member::new("ModifiedAt", &Timestamp),
    ])),
);

pub(super) static SamplingRuleRecordList: Shape =
    Shape::new("SamplingRuleRecordList", Kind::List(&Member::new("member", &SamplingRuleRecord), false));

pub(super) static SamplingRuleUpdate: Shape = Shape::new(
    "SamplingRuleUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("RuleName", &RuleName),
        Member::new("RuleARN", &String),
        Member::new("ResourceARN", &ResourceARN),
        Member::new("Priority", &NullableInteger),
        Member::new("FixedRate", &NullableDouble),
        Member::new("ReservoirSize", &NullableInteger),
        Member::new("Host", &Host),
        Member::new("ServiceName", &ServiceName),
        Member::new("ServiceType", &ServiceType),
        Member::new("HTTPMethod", &HTTPMethod),
        Member::new("URLPath", &URLPath),
        Member::new("Attributes", &AttributeMap),
        Member::new("SamplingRateBoost", &SamplingRateBoost),
    ])),
);

pub(super) static SamplingStatisticSummary: Shape = Shape::new(
    "SamplingStatisticSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("RuleName", &String),
        Member::new("Timestamp", &Timestamp),
        Member::new("RequestCount", &Integer),
        Member::new("BorrowCount", &Integer),
        Member::new("SampledCount", &Integer),
    ])),
);

pub(super) static SamplingStatisticSummaryList: Shape =
    Shape::new("SamplingStatisticSummaryList", Kind::List(&Member::new("member", &SamplingStatisticSummary), false));

pub(super) static SamplingStatisticsDocument: Shape = Shape::new(
    "SamplingStatisticsDocument",
    Kind::Structure(&Structure::new(&[
        Member::new("RuleName", &RuleName).required(),
        Member::new("ClientID", &ClientID).required(),
        Member::new("Timestamp", &Timestamp).required(),
        Member::new("RequestCount", &RequestCount).required(),
        Member::new("SampledCount", &SampledCount).required(),
        Member::new("BorrowCount", &BorrowCount),
    ])),
);

pub(super) static SamplingStatisticsDocumentList: Shape = Shape::new(
    "SamplingStatisticsDocumentList",
    Kind::List(&Member::new("member", &SamplingStatisticsDocument), false),
)
.max(25.0);

pub(super) static SamplingStrategy: Shape = Shape::new(
    "SamplingStrategy",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &SamplingStrategyName),
        Member::new("Value", &NullableDouble),
    ])),
);

pub(super) static SamplingStrategyName: Shape =
    Shape::new("SamplingStrategyName", Kind::String(&["PartialScan", "FixedRate"]));

pub(super) static SamplingTargetDocument: Shape = Shape::new(
    "SamplingTargetDocument",
    Kind::Structure(&Structure::new(&[
        Member::new("RuleName", &String),
        Member::new("FixedRate", &Double),
        Member::new("ReservoirQuota", &NullableInteger),
        Member::new("ReservoirQuotaTTL", &Timestamp),
        Member::new("Interval", &NullableInteger),
        Member::new("SamplingBoost", &SamplingBoost),
    ])),
);

pub(super) static SamplingTargetDocumentList: Shape =
    Shape::new("SamplingTargetDocumentList", Kind::List(&Member::new("member", &SamplingTargetDocument), false));

pub(super) static Segment: Shape = Shape::new(
    "Segment",
    Kind::Structure(&Structure::new(&[Member::new("Id", &SegmentId), Member::new("Document", &SegmentDocument)])),
);

pub(super) static SegmentDocument: Shape = Shape::new("SegmentDocument", Kind::String(&[])).min(1.0);

pub(super) static SegmentId: Shape = Shape::new("SegmentId", Kind::String(&[]));

pub(super) static SegmentList: Shape = Shape::new("SegmentList", Kind::List(&Member::new("member", &Segment), false));

pub(super) static Service: Shape = Shape::new(
    "Service",
    Kind::Structure(&Structure::new(&[
        Member::new("ReferenceId", &NullableInteger),
        Member::new("Name", &String),
        Member::new("Names", &ServiceNames),
        Member::new("Root", &NullableBoolean),
        Member::new("AccountId", &String),
        Member::new("Type", &String),
        Member::new("State", &String),
        Member::new("StartTime", &Timestamp),
        Member::new("EndTime", &Timestamp),
        Member::new("Edges", &EdgeList),
        Member::new("SummaryStatistics", &ServiceStatistics),
        Member::new("DurationHistogram", &Histogram),
        Member::new("ResponseTimeHistogram", &Histogram),
    ])),
);

pub(super) static ServiceId: Shape = Shape::new(
    "ServiceId",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("Names", &ServiceNames),
        Member::new("AccountId", &String),
        Member::new("Type", &String),
    ])),
);

pub(super) static ServiceIds: Shape = Shape::new("ServiceIds", Kind::List(&Member::new("member", &ServiceId), false));

pub(super) static ServiceList: Shape = Shape::new("ServiceList", Kind::List(&Member::new("member", &Service), false));

pub(super) static ServiceName: Shape = Shape::new("ServiceName", Kind::String(&[])).max(64.0);

pub(super) static ServiceNames: Shape = Shape::new("ServiceNames", Kind::List(&Member::new("member", &String), false));

pub(super) static ServiceStatistics: Shape = Shape::new(
    "ServiceStatistics",
    Kind::Structure(&Structure::new(&[
        Member::new("OkCount", &NullableLong),
        Member::new("ErrorStatistics", &ErrorStatistics),
        Member::new("FaultStatistics", &FaultStatistics),
        Member::new("TotalCount", &NullableLong),
        Member::new("TotalResponseTime", &NullableDouble),
    ])),
);

pub(super) static ServiceType: Shape = Shape::new("ServiceType", Kind::String(&[])).max(64.0);

pub(super) static Span: Shape = Shape::new(
    "Span",
    Kind::Structure(&Structure::new(&[Member::new("Id", &SpanId), Member::new("Document", &SpanDocument)])),
);

pub(super) static SpanDocument: Shape = Shape::new("SpanDocument", Kind::String(&[])).max(204800.0);

pub(super) static SpanId: Shape = Shape::new("SpanId", Kind::String(&[])).min(1.0).max(16.0);

pub(super) static SpanList: Shape =
    Shape::new("SpanList", Kind::List(&Member::new("member", &Span), false)).min(0.0).max(100.0);

pub(super) static StartTraceRetrievalRequest: Shape = Shape::new(
    "StartTraceRetrievalRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TraceIds", &TraceIdListForRetrieval).required(),
        Member::new("StartTime", &Timestamp).required(),
        Member::new("EndTime", &Timestamp).required(),
    ])),
);

pub(super) static StartTraceRetrievalResult: Shape = Shape::new(
    "StartTraceRetrievalResult",
    Kind::Structure(&Structure::new(&[Member::new("RetrievalToken", &RetrievalToken)])),
);

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

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

pub(super) static TagResourceRequest: Shape = Shape::new(
    "TagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &AmazonResourceName).required(),
        Member::new("Tags", &TagList).required(),
    ])),
);

pub(super) static TagResourceResponse: Shape = Shape::new("TagResourceResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static TagValue: Shape = Shape::new("TagValue", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static TelemetryRecord: Shape = Shape::new(
    "TelemetryRecord",
    Kind::Structure(&Structure::new(&[
        Member::new("Timestamp", &Timestamp).required(),
        Member::new("SegmentsReceivedCount", &NullableInteger),
        Member::new("SegmentsSentCount", &NullableInteger),
        Member::new("SegmentsSpilloverCount", &NullableInteger),
        Member::new("SegmentsRejectedCount", &NullableInteger),
        Member::new("BackendConnectionErrors", &BackendConnectionErrors),
    ])),
);

pub(super) static TelemetryRecordList: Shape =
    Shape::new("TelemetryRecordList", Kind::List(&Member::new("member", &TelemetryRecord), false));

pub(super) static ThrottledException: Shape = Shape::new(
    "ThrottledException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error("ThrottledException", 429, true)),
);

pub(super) static TimeRangeType: Shape = Shape::new("TimeRangeType", Kind::String(&["TraceId", "Event", "Service"]));

pub(super) static TimeSeriesServiceStatistics: Shape = Shape::new(
    "TimeSeriesServiceStatistics",
    Kind::Structure(&Structure::new(&[
        Member::new("Timestamp", &Timestamp),
        Member::new("EdgeSummaryStatistics", &EdgeStatistics),
        Member::new("ServiceSummaryStatistics", &ServiceStatistics),
        Member::new("ServiceForecastStatistics", &ForecastStatistics),
        Member::new("ResponseTimeHistogram", &Histogram),
    ])),
);

pub(super) static TimeSeriesServiceStatisticsList: Shape = Shape::new(
    "TimeSeriesServiceStatisticsList",
    Kind::List(&Member::new("member", &TimeSeriesServiceStatistics), false),
);

pub(super) static Timestamp: Shape = Shape::new("Timestamp", Kind::Timestamp(None));

pub(super) static Token: Shape = Shape::new("Token", Kind::String(&[])).min(1.0).max(2000.0);

pub(super) static TooManyTagsException: Shape = Shape::new(
    "TooManyTagsException",
    Kind::Structure(
        &Structure::new(&[Member::new("Message", &ErrorMessage), Member::new("ResourceName", &AmazonResourceName)])
            .error("TooManyTagsException", 400, true),
    ),
);

pub(super) static TotalCount: Shape = Shape::new("TotalCount", Kind::Integer).min(0.0);

pub(super) static Trace: Shape = Shape::new(
    "Trace",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &TraceId),
        Member::new("Duration", &NullableDouble),
        Member::new("LimitExceeded", &NullableBoolean),
        Member::new("Segments", &SegmentList),
    ])),
);

pub(super) static TraceAvailabilityZones: Shape =
    Shape::new("TraceAvailabilityZones", Kind::List(&Member::new("member", &AvailabilityZoneDetail), false));

pub(super) static TraceFormatType: Shape = Shape::new("TraceFormatType", Kind::String(&["XRAY", "OTEL"]));

pub(super) static TraceId: Shape = Shape::new("TraceId", Kind::String(&[])).min(1.0).max(35.0);

pub(super) static TraceIdList: Shape = Shape::new("TraceIdList", Kind::List(&Member::new("member", &TraceId), false));

pub(super) static TraceIdListForRetrieval: Shape =
    Shape::new("TraceIdListForRetrieval", Kind::List(&Member::new("member", &TraceId), false)).min(0.0).max(100.0);

pub(super) static TraceInstanceIds: Shape =
    Shape::new("TraceInstanceIds", Kind::List(&Member::new("member", &InstanceIdDetail), false));

pub(super) static TraceList: Shape = Shape::new("TraceList", Kind::List(&Member::new("member", &Trace), false));

pub(super) static TraceResourceARNs: Shape =
    Shape::new("TraceResourceARNs", Kind::List(&Member::new("member", &ResourceARNDetail), false));

pub(super) static TraceSegmentDestination: Shape =
    Shape::new("TraceSegmentDestination", Kind::String(&["XRay", "CloudWatchLogs"]));

pub(super) static TraceSegmentDestinationStatus: Shape =
    Shape::new("TraceSegmentDestinationStatus", Kind::String(&["PENDING", "ACTIVE"]));

pub(super) static TraceSegmentDocument: Shape = Shape::new("TraceSegmentDocument", Kind::String(&[]));

pub(super) static TraceSegmentDocumentList: Shape =
    Shape::new("TraceSegmentDocumentList", Kind::List(&Member::new("member", &TraceSegmentDocument), false));

pub(super) static TraceSpanList: Shape =
    Shape::new("TraceSpanList", Kind::List(&Member::new("member", &RetrievedTrace), false)).min(0.0).max(5.0);

pub(super) static TraceSummary: Shape = Shape::new(
    "TraceSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &TraceId),
        Member::new("StartTime", &Timestamp),
        Member::new("Duration", &NullableDouble),
        Member::new("ResponseTime", &NullableDouble),
        Member::new("HasFault", &NullableBoolean),
        Member::new("HasError", &NullableBoolean),
        Member::new("HasThrottle", &NullableBoolean),
        Member::new("IsPartial", &NullableBoolean),
        Member::new("Http", &Http),
        Member::new("Annotations", &Annotations),
        Member::new("Users", &TraceUsers),
        Member::new("ServiceIds", &ServiceIds),
        Member::new("ResourceARNs", &TraceResourceARNs),
        Member::new("InstanceIds", &TraceInstanceIds),
        Member::new("AvailabilityZones", &TraceAvailabilityZones),
        Member::new("EntryPoint", &ServiceId),
        Member::new("FaultRootCauses", &FaultRootCauses),
        Member::new("ErrorRootCauses", &ErrorRootCauses),
        Member::new("ResponseTimeRootCauses", &ResponseTimeRootCauses),
        Member::new("Revision", &Integer),
        Member::new("MatchedEventTime", &Timestamp),
    ])),
);

pub(super) static TraceSummaryList: Shape =
    Shape::new("TraceSummaryList", Kind::List(&Member::new("member", &TraceSummary), false));

pub(super) static TraceUser: Shape = Shape::new(
    "TraceUser",
    Kind::Structure(&Structure::new(&[Member::new("UserName", &String), Member::new("ServiceIds", &ServiceIds)])),
);

pub(super) static TraceUsers: Shape = Shape::new("TraceUsers", Kind::List(&Member::new("member", &TraceUser), false));

pub(super) static URLPath: Shape = Shape::new("URLPath", Kind::String(&[])).max(128.0);

pub(super) static UnprocessedStatistics: Shape = Shape::new(
    "UnprocessedStatistics",
    Kind::Structure(&Structure::new(&[
        Member::new("RuleName", &String),
        Member::new("ErrorCode", &String),
        Member::new("Message", &String),
    ])),
);

pub(super) static UnprocessedStatisticsList: Shape =
    Shape::new("UnprocessedStatisticsList", Kind::List(&Member::new("member", &UnprocessedStatistics), false));

pub(super) static UnprocessedTraceIdList: Shape =
    Shape::new("UnprocessedTraceIdList", Kind::List(&Member::new("member", &TraceId), false));

pub(super) static UnprocessedTraceSegment: Shape = Shape::new(
    "UnprocessedTraceSegment",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &String),
        Member::new("ErrorCode", &String),
        Member::new("Message", &String),
    ])),
);

pub(super) static UnprocessedTraceSegmentList: Shape =
    Shape::new("UnprocessedTraceSegmentList", Kind::List(&Member::new("member", &UnprocessedTraceSegment), false));

pub(super) static UntagResourceRequest: Shape = Shape::new(
    "UntagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &AmazonResourceName).required(),
        Member::new("TagKeys", &TagKeyList).required(),
    ])),
);

pub(super) static UntagResourceResponse: Shape =
    Shape::new("UntagResourceResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateGroupRequest: Shape = Shape::new(
    "UpdateGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &GroupName),
        Member::new("GroupARN", &GroupARN),
        Member::new("FilterExpression", &FilterExpression),
        Member::new("InsightsConfiguration", &InsightsConfiguration),
    ])),
);

pub(super) static UpdateGroupResult: Shape =
    Shape::new("UpdateGroupResult", Kind::Structure(&Structure::new(&[Member::new("Group", &Group)])));

pub(super) static UpdateIndexingRuleRequest: Shape = Shape::new(
    "UpdateIndexingRuleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String).required(),
        Member::new("Rule", &IndexingRuleValueUpdate).required(),
    ])),
);

pub(super) static UpdateIndexingRuleResult: Shape = Shape::new(
    "UpdateIndexingRuleResult",
    Kind::Structure(&Structure::new(&[Member::new("IndexingRule", &IndexingRule)])),
);

pub(super) static UpdateSamplingRuleRequest: Shape = Shape::new(
    "UpdateSamplingRuleRequest",
    Kind::Structure(&Structure::new(&[Member::new("SamplingRuleUpdate", &SamplingRuleUpdate).required()])),
);

pub(super) static UpdateSamplingRuleResult: Shape = Shape::new(
    "UpdateSamplingRuleResult",
    Kind::Structure(&Structure::new(&[Member::new("SamplingRuleRecord", &SamplingRuleRecord)])),
);

pub(super) static UpdateTraceSegmentDestinationRequest: Shape = Shape::new(
    "UpdateTraceSegmentDestinationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Destination", &TraceSegmentDestination),
        Member::new("CloudWatchLogsConfiguration", &CloudWatchLogsConfiguration),
    ])),
);

pub(super) static UpdateTraceSegmentDestinationResult: Shape = Shape::new(
    "UpdateTraceSegmentDestinationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Destination", &TraceSegmentDestination),
        Member::new("Status", &TraceSegmentDestinationStatus),
    ])),
);

pub(super) static ValueWithServiceIds: Shape = Shape::new(
    "ValueWithServiceIds",
    Kind::Structure(&Structure::new(&[
        Member::new("AnnotationValue", &AnnotationValue),
        Member::new("ServiceIds", &ServiceIds),
    ])),
);

pub(super) static ValuesWithServiceIds: Shape =
    Shape::new("ValuesWithServiceIds", Kind::List(&Member::new("member", &ValueWithServiceIds), false));

pub(super) static Version: Shape = Shape::new("Version", Kind::Integer).min(1.0);
