// Generated from `models/cloudwatch.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `cloudwatch`.
pub static SERVICE: Service = Service {
    name: "cloudwatch",
    iam_prefix: "monitoring",
    signing_name: "monitoring",
    endpoint_prefix: "monitoring",
    api_version: "2010-08-01",
    target_prefix: "GraniteServiceVersion20100801",
    xml_namespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
    protocols: &[Protocol::RpcV2Cbor, Protocol::AwsJson10, Protocol::AwsQuery],
    query_compatible: true,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AssociateDatasetKmsKey", "POST", "/", 200)
        .input(&AssociateDatasetKmsKeyInput, "")
        .output(&AssociateDatasetKmsKeyOutput, "AssociateDatasetKmsKeyResult")
        .errors(&[
            &KmsAccessDeniedException,
            &KmsKeyNotFoundException,
            &ConflictException,
            &KmsKeyDisabledException,
            &ResourceNotFoundException,
        ]),
    Operation::new("CreateResourceMetricsConfiguration", "POST", "/", 200)
        .input(&CreateResourceMetricsConfigurationInput, "")
        .output(&CreateResourceMetricsConfigurationOutput, "CreateResourceMetricsConfigurationResult")
        .errors(&[&ConflictException, &ResourceNotFoundException]),
    Operation::new("DeleteAlarmMuteRule", "POST", "/", 200).input(&DeleteAlarmMuteRuleInput, ""),
    Operation::new("DeleteAlarms", "POST", "/", 200)
        .input(&DeleteAlarmsInput, "")
        .errors(&[&ResourceNotFound, &ResourceConflict])
        .implemented(),
    Operation::new("DeleteAnomalyDetector", "POST", "/", 200)
        .input(&DeleteAnomalyDetectorInput, "")
        .output(&DeleteAnomalyDetectorOutput, "DeleteAnomalyDetectorResult")
        .errors(&[
            &ResourceNotFoundException,
            &InternalServiceFault,
            &InvalidParameterValueException,
            &MissingRequiredParameterException,
            &InvalidParameterCombinationException,
        ]),
    Operation::new("DeleteDashboards", "POST", "/", 200)
        .input(&DeleteDashboardsInput, "")
        .output(&DeleteDashboardsOutput, "DeleteDashboardsResult")
        .errors(&[&InvalidParameterValueException, &InternalServiceFault, &ConflictException])
        .implemented(),
    Operation::new("DeleteInsightRules", "POST", "/", 200)
        .input(&DeleteInsightRulesInput, "")
        .output(&DeleteInsightRulesOutput, "DeleteInsightRulesResult")
        .errors(&[&InvalidParameterValueException, &MissingRequiredParameterException]),
    Operation::new("DeleteMetricDataQueryDefinition", "POST", "/", 200)
        .input(&DeleteMetricDataQueryDefinitionInput, "")
        .output(&DeleteMetricDataQueryDefinitionOutput, "DeleteMetricDataQueryDefinitionResult"),
    Operation::new("DeleteMetricStream", "POST", "/", 200)
        .input(&DeleteMetricStreamInput, "")
        .output(&DeleteMetricStreamOutput, "DeleteMetricStreamResult")
        .errors(&[&InternalServiceFault, &InvalidParameterValueException, &MissingRequiredParameterException]),
    Operation::new("DeleteResourceMetricsConfiguration", "POST", "/", 200)
        .input(&DeleteResourceMetricsConfigurationInput, "")
        .output(&DeleteResourceMetricsConfigurationOutput, "DeleteResourceMetricsConfigurationResult")
        .errors(&[&ResourceNotFoundException]),
    Operation::new("DescribeAlarmContributors", "POST", "/", 200)
        .input(&DescribeAlarmContributorsInput, "")
        .output(&DescribeAlarmContributorsOutput, "DescribeAlarmContributorsResult")
        .errors(&[&InvalidNextToken, &ResourceNotFoundException]),
    Operation::new("DescribeAlarmHistory", "POST", "/", 200)
        .input(&DescribeAlarmHistoryInput, "")
        .output(&DescribeAlarmHistoryOutput, "DescribeAlarmHistoryResult")
        .errors(&[&InvalidNextToken])
        .implemented(),
    Operation::new("DescribeAlarms", "POST", "/", 200)
        .input(&DescribeAlarmsInput, "")
        .output(&DescribeAlarmsOutput, "DescribeAlarmsResult")
        .errors(&[&InvalidNextToken])
        .implemented(),
    Operation::new("DescribeAlarmsForMetric", "POST", "/", 200)
        .input(&DescribeAlarmsForMetricInput, "")
        .output(&DescribeAlarmsForMetricOutput, "DescribeAlarmsForMetricResult")
        .implemented(),
    Operation::new("DescribeAnomalyDetectors", "POST", "/", 200)
        .input(&DescribeAnomalyDetectorsInput, "")
        .output(&DescribeAnomalyDetectorsOutput, "DescribeAnomalyDetectorsResult")
        .errors(&[
            &InvalidNextToken,
            &InternalServiceFault,
            &InvalidParameterValueException,
            &InvalidParameterCombinationException,
        ]),
    Operation::new("DescribeInsightRules", "POST", "/", 200)
        .input(&DescribeInsightRulesInput, "")
        .output(&DescribeInsightRulesOutput, "DescribeInsightRulesResult")
        .errors(&[&InvalidNextToken]),
    Operation::new("DisableAlarmActions", "POST", "/", 200).input(&DisableAlarmActionsInput, "").implemented(),
    Operation::new("DisableInsightRules", "POST", "/", 200)
        .input(&DisableInsightRulesInput, "")
        .output(&DisableInsightRulesOutput, "DisableInsightRulesResult")
        .errors(&[&InvalidParameterValueException, &MissingRequiredParameterException]),
    Operation::new("DisassociateDatasetKmsKey", "POST", "/", 200)
        .input(&DisassociateDatasetKmsKeyInput, "")
        .output(&DisassociateDatasetKmsKeyOutput, "DisassociateDatasetKmsKeyResult")
        .errors(&[&ConflictException, &ResourceNotFoundException]),
    Operation::new("EnableAlarmActions", "POST", "/", 200).input(&EnableAlarmActionsInput, "").implemented(),
    Operation::new("EnableInsightRules", "POST", "/", 200)
        .input(&EnableInsightRulesInput, "")
        .output(&EnableInsightRulesOutput, "EnableInsightRulesResult")
        .errors(&[&InvalidParameterValueException, &MissingRequiredParameterException, &LimitExceededException]),
    Operation::new("GetAlarmMuteRule", "POST", "/", 200)
        .input(&GetAlarmMuteRuleInput, "")
        .output(&GetAlarmMuteRuleOutput, "GetAlarmMuteRuleResult")
        .errors(&[&ResourceNotFoundException]),
    Operation::new("GetDashboard", "POST", "/", 200)
        .input(&GetDashboardInput, "")
        .output(&GetDashboardOutput, "GetDashboardResult")
        .errors(&[&InvalidParameterValueException, &DashboardNotFoundError, &InternalServiceFault])
        .implemented(),
    Operation::new("GetDataset", "POST", "/", 200)
        .input(&GetDatasetInput, "")
        .output(&GetDatasetOutput, "GetDatasetResult")
        .errors(&[&ResourceNotFoundException]),
    Operation::new("GetInsightRuleReport", "POST", "/", 200)
        .input(&GetInsightRuleReportInput, "")
        .output(&GetInsightRuleReportOutput, "GetInsightRuleReportResult")
        .errors(&[&InvalidParameterValueException, &MissingRequiredParameterException, &ResourceNotFoundException]),
    Operation::new("GetMetricData", "POST", "/", 200)
        .input(&GetMetricDataInput, "")
        .output(&GetMetricDataOutput, "GetMetricDataResult")
        .errors(&[&InvalidNextToken])
        .implemented(),
    Operation::new("GetMetricDataQueryDefinition", "POST", "/", 200)
        .input(&GetMetricDataQueryDefinitionInput, "")
        .output(&GetMetricDataQueryDefinitionOutput, "GetMetricDataQueryDefinitionResult")
        .errors(&[&ResourceNotFoundException]),
    Operation::new("GetMetricStatistics", "POST", "/", 200)
        .input(&GetMetricStatisticsInput, "")
        .output(&GetMetricStatisticsOutput, "GetMetricStatisticsResult")
        .errors(&[
            &InvalidParameterValueException,
            &MissingRequiredParameterException,
            &InvalidParameterCombinationException,
            &InternalServiceFault,
        ])
        .implemented(),
    Operation::new("GetMetricStream", "POST", "/", 200)
        .input(&GetMetricStreamInput, "")
        .output(&GetMetricStreamOutput, "GetMetricStreamResult")
        .errors(&[
            &ResourceNotFoundException,
            &InternalServiceFault,
            &InvalidParameterValueException,
            &MissingRequiredParameterException,
            &InvalidParameterCombinationException,
        ]),
    Operation::new("GetMetricWidgetImage", "POST", "/", 200)
        .input(&GetMetricWidgetImageInput, "")
        .output(&GetMetricWidgetImageOutput, "GetMetricWidgetImageResult"),
    Operation::new("GetOTelEnrichment", "POST", "/", 200)
        .input(&GetOTelEnrichmentInput, "")
        .output(&GetOTelEnrichmentOutput, "GetOTelEnrichmentResult"),
    Operation::new("GetResourceMetricsConfiguration", "POST", "/", 200)
        .input(&GetResourceMetricsConfigurationInput, "")
        .output(&GetResourceMetricsConfigurationOutput, "GetResourceMetricsConfigurationResult")
        .errors(&[&ResourceNotFoundException]),
    Operation::new("ListAlarmMuteRules", "POST", "/", 200)
        .input(&ListAlarmMuteRulesInput, "")
        .output(&ListAlarmMuteRulesOutput, "ListAlarmMuteRulesResult")
        .errors(&[&InvalidNextToken, &ResourceNotFoundException]),
    Operation::new("ListDashboards", "POST", "/", 200)
        .input(&ListDashboardsInput, "")
        .output(&ListDashboardsOutput, "ListDashboardsResult")
        .errors(&[&InvalidParameterValueException, &InternalServiceFault])
        .implemented(),
    Operation::new("ListManagedInsightRules", "POST", "/", 200)
        .input(&ListManagedInsightRulesInput, "")
        .output(&ListManagedInsightRulesOutput, "ListManagedInsightRulesResult")
        .errors(&[&InvalidParameterValueException, &MissingRequiredParameterException, &InvalidNextToken]),
    Operation::new("ListMetricDataQueryDefinitions", "POST", "/", 200)
        .input(&ListMetricDataQueryDefinitionsInput, "")
        .output(&ListMetricDataQueryDefinitionsOutput, "ListMetricDataQueryDefinitionsResult"),
    Operation::new("ListMetricStreams", "POST", "/", 200)
        .input(&ListMetricStreamsInput, "")
        .output(&ListMetricStreamsOutput, "ListMetricStreamsResult")
        .errors(&[
            &InvalidNextToken,
            &InternalServiceFault,
            &InvalidParameterValueException,
            &MissingRequiredParameterException,
        ]),
    Operation::new("ListMetrics", "POST", "/", 200)
        .input(&ListMetricsInput, "")
        .output(&ListMetricsOutput, "ListMetricsResult")
        .errors(&[&InternalServiceFault, &InvalidParameterValueException])
        .implemented(),
    Operation::new("ListTagsForResource", "POST", "/", 200)
        .input(&ListTagsForResourceInput, "")
        .output(&ListTagsForResourceOutput, "ListTagsForResourceResult")
        .errors(&[&InvalidParameterValueException, &ResourceNotFoundException, &InternalServiceFault])
        .implemented(),
    Operation::new("PutAlarmMuteRule", "POST", "/", 200)
        .input(&PutAlarmMuteRuleInput, "")
        .errors(&[&LimitExceededFault]),
    Operation::new("PutAnomalyDetector", "POST", "/", 200)
        .input(&PutAnomalyDetectorInput, "")
        .output(&PutAnomalyDetectorOutput, "PutAnomalyDetectorResult")
        .errors(&[
            &LimitExceededException,
            &InternalServiceFault,
            &InvalidParameterValueException,
            &MissingRequiredParameterException,
            &InvalidParameterCombinationException,
        ]),
    Operation::new("PutCompositeAlarm", "POST", "/", 200)
        .input(&PutCompositeAlarmInput, "")
        .errors(&[&LimitExceededFault])
        .implemented(),
    Operation::new("PutDashboard", "POST", "/", 200)
        .input(&PutDashboardInput, "")
        .output(&PutDashboardOutput, "PutDashboardResult")
        .errors(&[&DashboardInvalidInputError, &InternalServiceFault, &ConflictException])
        .implemented(),
    Operation::new("PutInsightRule", "POST", "/", 200)
        .input(&PutInsightRuleInput, "")
        .output(&PutInsightRuleOutput, "PutInsightRuleResult")
        .errors(&[&InvalidParameterValueException, &MissingRequiredParameterException, &LimitExceededException]),
    Operation::new("PutLogAlarm", "POST", "/", 200)
        .input(&PutLogAlarmInput, "")
        .errors(&[&LimitExceededFault, &ResourceConflict]),
    Operation::new("PutManagedInsightRules", "POST", "/", 200)
        .input(&PutManagedInsightRulesInput, "")
        .output(&PutManagedInsightRulesOutput, "PutManagedInsightRulesResult")
        .errors(&[&InvalidParameterValueException, &MissingRequiredParameterException]),
    Operation::new("PutMetricAlarm", "POST", "/", 200)
        .input(&PutMetricAlarmInput, "")
        .errors(&[&LimitExceededFault])
        .implemented(),
    Operation::new("PutMetricData", "POST", "/", 200)
        .input(&PutMetricDataInput, "")
        .errors(&[
            &InvalidParameterValueException,
            &MissingRequiredParameterException,
            &InvalidParameterCombinationException,
            &InternalServiceFault,
        ])
        .implemented(),
    Operation::new("PutMetricDataQueryDefinition", "POST", "/", 200)
        .input(&PutMetricDataQueryDefinitionInput, "")
        .output(&PutMetricDataQueryDefinitionOutput, "PutMetricDataQueryDefinitionResult")
        .errors(&[&ConflictException, &LimitExceededException, &ResourceNotFoundException]),
    Operation::new("PutMetricStream", "POST", "/", 200)
        .input(&PutMetricStreamInput, "")
        .output(&PutMetricStreamOutput, "PutMetricStreamResult")
        .errors(&[
            &ConcurrentModificationException,
            &InternalServiceFault,
            &InvalidParameterValueException,
            &MissingRequiredParameterException,
            &InvalidParameterCombinationException,
        ]),
    Operation::new("SetAlarmState", "POST", "/", 200)
        .input(&SetAlarmStateInput, "")
        .errors(&[&ResourceNotFound, &InvalidFormatFault])
        .implemented(),
    Operation::new("StartMetricStreams", "POST", "/", 200)
        .input(&StartMetricStreamsInput, "")
        .output(&StartMetricStreamsOutput, "StartMetricStreamsResult")
        .errors(&[&InternalServiceFault, &InvalidParameterValueException, &MissingRequiredParameterException]),
    Operation::new("StartOTelEnrichment", "POST", "/", 200)
        .input(&StartOTelEnrichmentInput, "")
        .output(&StartOTelEnrichmentOutput, "StartOTelEnrichmentResult")
        .errors(&[&ValidationException]),
    Operation::new("StopMetricStreams", "POST", "/", 200)
        .input(&StopMetricStreamsInput, "")
        .output(&StopMetricStreamsOutput, "StopMetricStreamsResult")
        .errors(&[&InternalServiceFault, &InvalidParameterValueException, &MissingRequiredParameterException]),
    Operation::new("StopOTelEnrichment", "POST", "/", 200)
        .input(&StopOTelEnrichmentInput, "")
        .output(&StopOTelEnrichmentOutput, "StopOTelEnrichmentResult"),
    Operation::new("TagResource", "POST", "/", 200)
        .input(&TagResourceInput, "")
        .output(&TagResourceOutput, "TagResourceResult")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceNotFoundException,
            &ConcurrentModificationException,
            &InternalServiceFault,
            &ConflictException,
        ])
        .implemented(),
    Operation::new("UntagResource", "POST", "/", 200)
        .input(&UntagResourceInput, "")
        .output(&UntagResourceOutput, "UntagResourceResult")
        .errors(&[
            &InvalidParameterValueException,
            &ResourceNotFoundException,
            &ConcurrentModificationException,
            &InternalServiceFault,
            &ConflictException,
        ])
        .implemented(),
    Operation::new("UpdateOTelEnrichment", "POST", "/", 200)
        .input(&UpdateOTelEnrichmentInput, "")
        .output(&UpdateOTelEnrichmentOutput, "UpdateOTelEnrichmentResult")
        .errors(&[&ValidationException, &ResourceNotFoundException]),
    Operation::new("UpdateResourceMetricsConfiguration", "POST", "/", 200)
        .input(&UpdateResourceMetricsConfigurationInput, "")
        .output(&UpdateResourceMetricsConfigurationOutput, "UpdateResourceMetricsConfigurationResult")
        .errors(&[&ResourceNotFoundException]),
];

static SHAPES: &[&Shape] = &[
    &AccountId,
    &ActionConfiguration,
    &ActionLogLineCount,
    &ActionLogLineRoleArn,
    &ActionPrefix,
    &ActionsEnabled,
    &ActionsSuppressedBy,
    &ActionsSuppressedReason,
    &AggregationExpression,
    &AlarmArn,
    &AlarmContributor,
    &AlarmContributors,
    &AlarmDescription,
    &AlarmHistoryItem,
    &AlarmHistoryItems,
    &AlarmMuteRuleStatus,
    &AlarmMuteRuleStatuses,
    &AlarmMuteRuleSummaries,
    &AlarmMuteRuleSummary,
    &AlarmName,
    &AlarmNamePrefix,
    &AlarmNames,
    &AlarmPromQLCriteria,
    &AlarmRule,
    &AlarmTagsPropagation,
    &AlarmTagsPropagationEnabled,
    &AlarmTagsPropagationTagKey,
    &AlarmTagsPropagationTagKeys,
    &AlarmType,
    &AlarmTypes,
    &AmazonResourceName,
    &AnomalyDetector,
    &AnomalyDetectorAdaptationSpeed,
    &AnomalyDetectorConfiguration,
    &AnomalyDetectorExcludedTimeRanges,
    &AnomalyDetectorId,
    &AnomalyDetectorIds,
    &AnomalyDetectorMetricStat,
    &AnomalyDetectorMetricTimezone,
    &AnomalyDetectorOutlierFilteringStrength,
    &AnomalyDetectorStateValue,
    &AnomalyDetectorType,
    &AnomalyDetectorTypes,
    &AnomalyDetectors,
    &Arn,
    &AssociateDatasetKmsKeyInput,
    &AssociateDatasetKmsKeyOutput,
    &AttributeName,
    &AttributeValue,
    &AwsQueryErrorMessage,
    &BatchFailures,
    &ComparisonOperator,
    &CompositeAlarm,
    &CompositeAlarms,
    &ConcurrentModificationException,
    &ConflictException,
    &ContributorAttributes,
    &ContributorId,
    &Counts,
    &CreateResourceMetricsConfigurationInput,
    &CreateResourceMetricsConfigurationOutput,
    &DashboardArn,
    &DashboardBody,
    &DashboardEntries,
    &DashboardEntry,
    &DashboardErrorMessage,
    &DashboardInvalidInputError,
    &DashboardName,
    &DashboardNamePrefix,
    &DashboardNames,
    &DashboardNotFoundError,
    &DashboardValidationMessage,
    &DashboardValidationMessages,
    &DataPath,
    &Datapoint,
    &DatapointValue,
    &DatapointValueMap,
    &DatapointValues,
    &Datapoints,
    &DatapointsToAlarm,
    &DatasetArn,
    &DatasetId,
    &DatasetIdentifier,
    &DefinitionId,
    &DefinitionPath,
    &DeleteAlarmMuteRuleInput,
    &DeleteAlarmsInput,
    &DeleteAnomalyDetectorInput,
    &DeleteAnomalyDetectorOutput,
    &DeleteDashboardsInput,
    &DeleteDashboardsOutput,
    &DeleteInsightRulesInput,
    &DeleteInsightRulesOutput,
    &DeleteMetricDataQueryDefinitionInput,
    &DeleteMetricDataQueryDefinitionOutput,
    &DeleteMetricStreamInput,
    &DeleteMetricStreamOutput,
    &DeleteResourceMetricsConfigurationInput,
    &DeleteResourceMetricsConfigurationOutput,
    &DescribeAlarmContributorsInput,
    &DescribeAlarmContributorsOutput,
    &DescribeAlarmHistoryInput,
    &DescribeAlarmHistoryOutput,
    &DescribeAlarmsForMetricInput,
    &DescribeAlarmsForMetricOutput,
    &DescribeAlarmsInput,
    &DescribeAlarmsOutput,
    &DescribeAnomalyDetectorsInput,
    &DescribeAnomalyDetectorsOutput,
    &DescribeInsightRulesInput,
    &DescribeInsightRulesOutput,
    &Dimension,
    &DimensionFilter,
    &DimensionFilters,
    &DimensionName,
    &DimensionValue,
    &Dimensions,
    &DisableAlarmActionsInput,
    &DisableInsightRulesInput,
    &DisableInsightRulesOutput,
    &DisassociateDatasetKmsKeyInput,
    &DisassociateDatasetKmsKeyOutput,
    &Duration,
    &EnableAlarmActionsInput,
    &EnableInsightRulesInput,
    &EnableInsightRulesOutput,
    &EndTimeOffset,
    &Entity,
    &EntityAttributesMap,
    &EntityAttributesMapKeyString,
    &EntityAttributesMapValueString,
    &EntityKeyAttributesMap,
    &EntityKeyAttributesMapKeyString,
    &EntityKeyAttributesMapValueString,
    &EntityMetricData,
    &EntityMetricDataList,
    &ErrorMessage,
    &EvaluateLowSampleCountPercentile,
    &EvaluationCriteria,
    &EvaluationInterval,
    &EvaluationPeriods,
    &EvaluationState,
    &EvaluationWindow,
    &ExceptionType,
    &Expression,
    &ExtendedStatistic,
    &ExtendedStatistics,
    &FailureCode,
    &FailureDescription,
    &FailureResource,
    &FaultDescription,
    &GetAlarmMuteRuleInput,
    &GetAlarmMuteRuleOutput,
    &GetDashboardInput,
    &GetDashboardOutput,
    &GetDatasetInput,
    &GetDatasetOutput,
    &GetInsightRuleReportInput,
    &GetInsightRuleReportOutput,
    &GetMetricDataInput,
    &GetMetricDataLabelTimezone,
    &GetMetricDataMaxDatapoints,
    &GetMetricDataOutput,
    &GetMetricDataQueryDefinitionInput,
    &GetMetricDataQueryDefinitionOutput,
    &GetMetricStatisticsInput,
    &GetMetricStatisticsOutput,
    &GetMetricStreamInput,
    &GetMetricStreamOutput,
    &GetMetricWidgetImageInput,
    &GetMetricWidgetImageOutput,
    &GetOTelEnrichmentInput,
    &GetOTelEnrichmentOutput,
    &GetResourceMetricsConfigurationInput,
    &GetResourceMetricsConfigurationOutput,
    &HistoryData,
    &HistoryItemType,
    &HistorySummary,
    &IncludeLinkedAccounts,
    &IncludeLinkedAccountsMetrics,
    &InsightRule,
    &InsightRuleAggregationStatistic,
    &InsightRuleContributor,
    &InsightRuleContributorDatapoint,
    &InsightRuleContributorDatapoints,
    &InsightRuleContributorKey,
    &InsightRuleContributorKeyLabel,
    &InsightRuleContributorKeyLabels,
    &InsightRuleContributorKeys,
    &InsightRuleContributors,
    &InsightRuleDefinition,
    &InsightRuleIsManaged,
    &InsightRuleMaxResults,
    &InsightRuleMetricDatapoint,
    &InsightRuleMetricDatapoints,
    &InsightRuleMetricList,
    &InsightRuleMetricName,
    &InsightRuleName,
    &InsightRuleNames,
    &InsightRuleOnTransformedLogs,
    &InsightRuleOrderBy,
    &InsightRuleSchema,
    &InsightRuleState,
    &InsightRuleUnboundDouble,
    &InsightRuleUnboundInteger,
    &InsightRuleUnboundLong,
    &InsightRules,
    &InternalServiceFault,
    &InvalidFormatFault,
    &InvalidNextToken,
    &InvalidParameterCombinationException,
    &InvalidParameterValueException,
    &KmsAccessDeniedException,
    &KmsKeyArn,
    &KmsKeyDisabledException,
    &KmsKeyNotFoundException,
    &LabelOptions,
    &LastModified,
    &LimitExceededException,
    &LimitExceededFault,
    &ListAlarmMuteRulesInput,
    &ListAlarmMuteRulesOutput,
    &ListDashboardsInput,
    &ListDashboardsOutput,
    &ListManagedInsightRulesInput,
    &ListManagedInsightRulesOutput,
    &ListMetricDataQueryDefinitionsInput,
    &ListMetricDataQueryDefinitionsOutput,
    &ListMetricStreamsInput,
    &ListMetricStreamsMaxResults,
    &ListMetricStreamsOutput,
    &ListMetricsInput,
    &ListMetricsOutput,
    &ListTagsForResourceInput,
    &ListTagsForResourceOutput,
    &LogAlarm,
    &LogAlarms,
    &LogGroupIdentifiers,
    &ManagedRule,
    &ManagedRuleDescription,
    &ManagedRuleDescriptions,
    &ManagedRuleState,
    &ManagedRules,
    &MaxRecords,
    &MaxResults,
    &MaxReturnedResultsCount,
    &Message,
    &MessageData,
    &MessageDataCode,
    &MessageDataValue,
    &Metric,
    &MetricAlarm,
    &MetricAlarms,
    &MetricCharacteristics,
    &MetricData,
    &MetricDataQueries,
    &MetricDataQuery,
    &MetricDataQueryDefinitionNextToken,
    &MetricDataQueryDefinitionSummaries,
    &MetricDataQueryDefinitionSummary,
    &MetricDataResult,
    &MetricDataResultMessages,
    &MetricDataResults,
    &MetricDatum,
    &MetricExpression,
    &MetricExpressionString,
    &MetricId,
    &MetricLabel,
    &MetricMathAnomalyDetector,
    &MetricName,
    &MetricNameList,
    &MetricStat,
    &MetricStreamEntries,
    &MetricStreamEntry,
    &MetricStreamFilter,
    &MetricStreamFilterMetricNames,
    &MetricStreamFilters,
    &MetricStreamName,
    &MetricStreamNames,
    &MetricStreamOutputFormat,
    &MetricStreamState,
    &MetricStreamStatistic,
    &MetricStreamStatisticsAdditionalStatistics,
    &MetricStreamStatisticsConfiguration,
    &MetricStreamStatisticsConfigurations,
    &MetricStreamStatisticsIncludeMetrics,
    &MetricStreamStatisticsMetric,
    &MetricWidget,
    &MetricWidgetImage,
    &Metrics,
    &MissingRequiredParameterException,
    &MuteTargetAlarmNameList,
    &MuteTargets,
    &MuteType,
    &Name,
    &Namespace,
    &NextToken,
    &OTelEnrichmentMetricNameList,
    &OTelEnrichmentMetricSelector,
    &OTelEnrichmentMetricSelectorList,
    &OTelEnrichmentStatus,
    &OnlyStartEvaluatingAfterWarmUpPeriodEnds,
    &OutputFormat,
    &OwningAccounts,
    &PartialFailure,
    &PendingPeriod,
    &Period,
    &PeriodicSpikes,
    &PutAlarmMuteRuleInput,
    &PutAnomalyDetectorInput,
    &PutAnomalyDetectorOutput,
    &PutCompositeAlarmInput,
    &PutDashboardInput,
    &PutDashboardOutput,
    &PutInsightRuleInput,
    &PutInsightRuleOutput,
    &PutLogAlarmInput,
    &PutManagedInsightRulesInput,
    &PutManagedInsightRulesOutput,
    &PutMetricAlarmInput,
    &PutMetricDataInput,
    &PutMetricDataQueryDefinitionInput,
    &PutMetricDataQueryDefinitionOutput,
    &PutMetricStreamInput,
    &PutMetricStreamOutput,
    &Query,
    &QueryResultsToAlarm,
    &QueryResultsToEvaluate,
    &QueryString,
    &QueryType,
    &Range,
    &RecentlyActive,
    &RecoveryPeriod,
    &ResourceArn,
    &ResourceConflict,
    &ResourceId,
    &ResourceList,
    &ResourceMetricSelection,
    &ResourceMetricSelectionList,
    &ResourceMetricsConfiguration,
    &ResourceName,
    &ResourceNotFound,
    &ResourceNotFoundException,
    &ResourceType,
    &ReturnData,
    &Rule,
    &ScanBy,
    &Schedule,
    &ScheduleConfiguration,
    &ScheduleExpression,
    &ScheduledQueryConfiguration,
    &SetAlarmStateInput,
    &SingleMetricAnomalyDetector,
    &Size,
    &SlidingWindow,
    &StandardUnit,
    &StartMetricStreamsInput,
    &StartMetricStreamsOutput,
    &StartOTelEnrichmentInput,
    &StartOTelEnrichmentOutput,
    &StartTimeOffset,
    &Stat,
    &StateReason,
    &StateReasonData,
    &StateValue,
    &Statistic,
    &StatisticSet,
    &Statistics,
    &StatusCode,
    &StopMetricStreamsInput,
    &StopMetricStreamsOutput,
    &StopOTelEnrichmentInput,
    &StopOTelEnrichmentOutput,
    &StorageResolution,
    &StrictEntityValidation,
    &String,
    &SuppressorPeriod,
    &Tag,
    &TagKey,
    &TagKeyList,
    &TagList,
    &TagResourceInput,
    &TagResourceOutput,
    &TagValue,
    &TemplateName,
    &Threshold,
    &Timestamp,
    &Timestamps,
    &Timezone,
    &TreatMissingData,
    &UntagResourceInput,
    &UntagResourceOutput,
    &UpdateOTelEnrichmentInput,
    &UpdateOTelEnrichmentOutput,
    &UpdateResourceMetricsConfigurationInput,
    &UpdateResourceMetricsConfigurationOutput,
    &ValidationException,
    &ValidationExceptionMessage,
    &Values,
    &WallClockWindow,
    &WarmUpConfiguration,
    &WarmUpPeriodDurationInMinutes,
];

pub(super) static AccountId: Shape = Shape::new("AccountId", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static ActionConfiguration: Shape = Shape::new(
    "ActionConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("AlarmTagsPropagation", &AlarmTagsPropagation)])),
);

pub(super) static ActionLogLineCount: Shape = Shape::new("ActionLogLineCount", Kind::Integer);

pub(super) static ActionLogLineRoleArn: Shape = Shape::new("ActionLogLineRoleArn", Kind::String(&[]));

pub(super) static ActionPrefix: Shape = Shape::new("ActionPrefix", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static ActionsEnabled: Shape = Shape::new("ActionsEnabled", Kind::Boolean);

pub(super) static ActionsSuppressedBy: Shape =
    Shape::new("ActionsSuppressedBy", Kind::String(&["WaitPeriod", "ExtensionPeriod", "Alarm"]));

pub(super) static ActionsSuppressedReason: Shape =
    Shape::new("ActionsSuppressedReason", Kind::String(&[])).min(0.0).max(1024.0);

pub(super) static AggregationExpression: Shape =
    Shape::new("AggregationExpression", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static AlarmArn: Shape = Shape::new("AlarmArn", Kind::String(&[])).min(1.0).max(1600.0);

pub(super) static AlarmContributor: Shape = Shape::new(
    "AlarmContributor",
    Kind::Structure(&Structure::new(&[
        Member::new("ContributorId", &ContributorId).required(),
        Member::new("ContributorAttributes", &ContributorAttributes).required(),
        Member::new("StateReason", &StateReason).required(),
        Member::new("StateTransitionedTimestamp", &Timestamp),
    ])),
);

pub(super) static AlarmContributors: Shape =
    Shape::new("AlarmContributors", Kind::List(&Member::new("member", &AlarmContributor), false));

pub(super) static AlarmDescription: Shape = Shape::new("AlarmDescription", Kind::String(&[])).min(0.0).max(1024.0);

pub(super) static AlarmHistoryItem: Shape = Shape::new(
    "AlarmHistoryItem",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmName", &AlarmName),
        Member::new("AlarmContributorId", &ContributorId),
        Member::new("AlarmType", &AlarmType),
        Member::new("Timestamp", &Timestamp),
        Member::new("HistoryItemType", &HistoryItemType),
        Member::new("HistorySummary", &HistorySummary),
        Member::new("HistoryData", &HistoryData),
        Member::new("AlarmContributorAttributes", &ContributorAttributes),
    ])),
);

pub(super) static AlarmHistoryItems: Shape =
    Shape::new("AlarmHistoryItems", Kind::List(&Member::new("member", &AlarmHistoryItem), false));

pub(super) static AlarmMuteRuleStatus: Shape =
    Shape::new("AlarmMuteRuleStatus", Kind::String(&["SCHEDULED", "ACTIVE", "EXPIRED"]));

pub(super) static AlarmMuteRuleStatuses: Shape =
    Shape::new("AlarmMuteRuleStatuses", Kind::List(&Member::new("member", &AlarmMuteRuleStatus), false));

pub(super) static AlarmMuteRuleSummaries: Shape =
    Shape::new("AlarmMuteRuleSummaries", Kind::List(&Member::new("member", &AlarmMuteRuleSummary), false));

pub(super) static AlarmMuteRuleSummary: Shape = Shape::new(
    "AlarmMuteRuleSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmMuteRuleArn", &Arn),
        Member::new("ExpireDate", &Timestamp),
        Member::new("Status", &AlarmMuteRuleStatus),
        Member::new("MuteType", &MuteType),
        Member::new("LastUpdatedTimestamp", &Timestamp),
    ])),
);

pub(super) static AlarmName: Shape = Shape::new("AlarmName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static AlarmNamePrefix: Shape = Shape::new("AlarmNamePrefix", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static AlarmNames: Shape =
    Shape::new("AlarmNames", Kind::List(&Member::new("member", &AlarmName), false)).max(100.0);

pub(super) static AlarmPromQLCriteria: Shape = Shape::new(
    "AlarmPromQLCriteria",
    Kind::Structure(&Structure::new(&[
        Member::new("Query", &Query).required(),
        Member::new("PendingPeriod", &PendingPeriod),
        Member::new("RecoveryPeriod", &RecoveryPeriod),
    ])),
);

pub(super) static AlarmRule: Shape = Shape::new("AlarmRule", Kind::String(&[])).min(1.0).max(10240.0);

pub(super) static AlarmTagsPropagation: Shape = Shape::new(
    "AlarmTagsPropagation",
    Kind::Structure(&Structure::new(&[
        Member::new("Enabled", &AlarmTagsPropagationEnabled).required(),
        Member::new("IncludedTagKeys", &AlarmTagsPropagationTagKeys),
        Member::new("ExcludedTagKeys", &AlarmTagsPropagationTagKeys),
    ])),
);

pub(super) static AlarmTagsPropagationEnabled: Shape = Shape::new("AlarmTagsPropagationEnabled", Kind::Boolean);

pub(super) static AlarmTagsPropagationTagKey: Shape =
    Shape::new("AlarmTagsPropagationTagKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static AlarmTagsPropagationTagKeys: Shape =
    Shape::new("AlarmTagsPropagationTagKeys", Kind::List(&Member::new("member", &AlarmTagsPropagationTagKey), false))
        .min(1.0)
        .max(50.0);

pub(super) static AlarmType: Shape =
    Shape::new("AlarmType", Kind::String(&["CompositeAlarm", "MetricAlarm", "LogAlarm"]));

pub(super) static AlarmTypes: Shape = Shape::new("AlarmTypes", Kind::List(&Member::new("member", &AlarmType), false));

pub(super) static AmazonResourceName: Shape = Shape::new("AmazonResourceName", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static AnomalyDetector: Shape = Shape::new(
    "AnomalyDetector",
    Kind::Structure(&Structure::new(&[
        Member::new("AnomalyDetectorId", &AnomalyDetectorId),
        Member::new("Namespace", &Namespace),
        Member::new("MetricName", &MetricName),
        Member::new("Dimensions", &Dimensions),
        Member::new("Stat", &AnomalyDetectorMetricStat),
        Member::new("Configuration", &AnomalyDetectorConfiguration),
        Member::new("StateValue", &AnomalyDetectorStateValue),
        Member::new("MetricCharacteristics", &MetricCharacteristics),
        Member::new("SingleMetricAnomalyDetector", &SingleMetricAnomalyDetector),
        Member::new("MetricMathAnomalyDetector", &MetricMathAnomalyDetector),
    ])),
);

pub(super) static AnomalyDetectorAdaptationSpeed: Shape =
    Shape::new("AnomalyDetectorAdaptationSpeed", Kind::String(&["FAST", "NORMAL", "SLOW"]));

pub(super) static AnomalyDetectorConfiguration: Shape = Shape::new(
    "AnomalyDetectorConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("ExcludedTimeRanges", &AnomalyDetectorExcludedTimeRanges),
        Member::new("MetricTimezone", &AnomalyDetectorMetricTimezone),
        Member::new("AdaptationSpeed", &AnomalyDetectorAdaptationSpeed),
        Member::new("OutlierFilteringStrength", &AnomalyDetectorOutlierFilteringStrength),
    ])),
);

pub(super) static AnomalyDetectorExcludedTimeRanges: Shape =
    Shape::new("AnomalyDetectorExcludedTimeRanges", Kind::List(&Member::new("member", &Range), false));

pub(super) static AnomalyDetectorId: Shape =
    Shape::new("AnomalyDetectorId", Kind::String(&[])).min(1.0).max(128.0).pattern("[A-Za-z0-9_./:%()+-]+");

pub(super) static AnomalyDetectorIds: Shape =
    Shape::new("AnomalyDetectorIds", Kind::List(&Member::new("member", &AnomalyDetectorId), false)).max(50.0);

pub(super) static AnomalyDetectorMetricStat: Shape = Shape::new("AnomalyDetectorMetricStat", Kind::String(&[])).max(50.0).pattern("(SampleCount|Average|Sum|Minimum|Maximum|IQM|(p|tc|tm|ts|wm)(\\d{1,2}(\\.\\d{0,10})?|100)|[ou]\\d+(\\.\\d*)?)(_E|_L|_H)?|(TM|TC|TS|WM)\\(((((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%)?:((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%|((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%:(((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%)?)\\)|(TM|TC|TS|WM|PR)\\(((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)):((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))?|((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))?:(\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))\\)");

pub(super) static AnomalyDetectorMetricTimezone: Shape =
    Shape::new("AnomalyDetectorMetricTimezone", Kind::String(&[])).max(50.0).pattern(".*");

pub(super) static AnomalyDetectorOutlierFilteringStrength: Shape =
    Shape::new("AnomalyDetectorOutlierFilteringStrength", Kind::String(&["MINIMAL", "MODERATE", "STRICT"]));

pub(super) static AnomalyDetectorStateValue: Shape = Shape::new(
    "AnomalyDetectorStateValue",
    Kind::String(&["PENDING_TRAINING", "TRAINED_INSUFFICIENT_DATA", "TRAINED"]),
);

pub(super) static AnomalyDetectorType: Shape =
    Shape::new("AnomalyDetectorType", Kind::String(&["SINGLE_METRIC", "METRIC_MATH"]));

pub(super) static AnomalyDetectorTypes: Shape =
    Shape::new("AnomalyDetectorTypes", Kind::List(&Member::new("member", &AnomalyDetectorType), false)).max(2.0);

pub(super) static AnomalyDetectors: Shape =
    Shape::new("AnomalyDetectors", Kind::List(&Member::new("member", &AnomalyDetector), false));

pub(super) static Arn: Shape = Shape::new("Arn", Kind::String(&[])).min(1.0).max(1600.0);

pub(super) static AssociateDatasetKmsKeyInput: Shape = Shape::new(
    "AssociateDatasetKmsKeyInput",
    Kind::Structure(&Structure::new(&[
        Member::new("DatasetIdentifier", &DatasetIdentifier).required(),
        Member::new("KmsKeyArn", &KmsKeyArn).required(),
    ])),
);

pub(super) static AssociateDatasetKmsKeyOutput: Shape =
    Shape::new("AssociateDatasetKmsKeyOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static AttributeName: Shape = Shape::new("AttributeName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static AttributeValue: Shape = Shape::new("AttributeValue", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static AwsQueryErrorMessage: Shape = Shape::new("AwsQueryErrorMessage", Kind::String(&[]));

pub(super) static BatchFailures: Shape =
    Shape::new("BatchFailures", Kind::List(&Member::new("member", &PartialFailure), false));

pub(super) static ComparisonOperator: Shape = Shape::new(
    "ComparisonOperator",
    Kind::String(&[
        "GreaterThanOrEqualToThreshold",
        "GreaterThanThreshold",
        "LessThanThreshold",
        "LessThanOrEqualToThreshold",
        "LessThanLowerOrGreaterThanUpperThreshold",
        "LessThanLowerThreshold",
        "GreaterThanUpperThreshold",
    ]),
);

pub(super) static CompositeAlarm: Shape = Shape::new(
    "CompositeAlarm",
    Kind::Structure(&Structure::new(&[
        Member::new("ActionsEnabled", &ActionsEnabled),
        Member::new("AlarmActions", &ResourceList),
        Member::new("AlarmArn", &AlarmArn),
        Member::new("AlarmConfigurationUpdatedTimestamp", &Timestamp),
        Member::new("AlarmDescription", &AlarmDescription),
        Member::new("AlarmName", &AlarmName),
        Member::new("AlarmRule", &AlarmRule),
        Member::new("InsufficientDataActions", &ResourceList),
        Member::new("OKActions", &ResourceList),
        Member::new("StateReason", &StateReason),
        Member::new("StateReasonData", &StateReasonData),
        Member::new("StateUpdatedTimestamp", &Timestamp),
        Member::new("StateValue", &StateValue),
        Member::new("StateTransitionedTimestamp", &Timestamp),
        Member::new("ActionsSuppressedBy", &ActionsSuppressedBy),
        Member::new("ActionsSuppressedReason", &ActionsSuppressedReason),
        Member::new("ActionsSuppressor", &AlarmArn),
        Member::new("ActionsSuppressorWaitPeriod", &SuppressorPeriod),
        Member::new("ActionsSuppressorExtensionPeriod", &SuppressorPeriod),
        Member::new("ActionConfiguration", &ActionConfiguration),
    ])),
);

pub(super) static CompositeAlarms: Shape =
    Shape::new("CompositeAlarms", Kind::List(&Member::new("member", &CompositeAlarm), false));

pub(super) static ConcurrentModificationException: Shape = Shape::new(
    "ConcurrentModificationException",
    Kind::Structure(&Structure::new(&[]).error("ConcurrentModificationException", 429, true)),
);

pub(super) static ConflictException: Shape = Shape::new(
    "ConflictException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error("ConflictException", 409, true)),
);

pub(super) static ContributorAttributes: Shape = Shape::new(
    "ContributorAttributes",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false),
)
.min(0.0)
.max(150.0);

pub(super) static ContributorId: Shape = Shape::new("ContributorId", Kind::String(&[])).min(1.0).max(16.0);

pub(super) static Counts: Shape = Shape::new("Counts", Kind::List(&Member::new("member", &DatapointValue), false));

pub(super) static CreateResourceMetricsConfigurationInput: Shape = Shape::new(
    "CreateResourceMetricsConfigurationInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArn).required(),
        Member::new("MetricSelections", &ResourceMetricSelectionList),
    ])),
);

pub(super) static CreateResourceMetricsConfigurationOutput: Shape = Shape::new(
    "CreateResourceMetricsConfigurationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceMetricsConfiguration", &ResourceMetricsConfiguration).required()
    ])),
);

pub(super) static DashboardArn: Shape = Shape::new("DashboardArn", Kind::String(&[]));

pub(super) static DashboardBody: Shape = Shape::new("DashboardBody", Kind::String(&[]));

pub(super) static DashboardEntries: Shape =
    Shape::new("DashboardEntries", Kind::List(&Member::new("member", &DashboardEntry), false));

pub(super) static DashboardEntry: Shape = Shape::new(
    "DashboardEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("DashboardName", &DashboardName),
        Member::new("DashboardArn", &DashboardArn),
        Member::new("LastModified", &LastModified),
        Member::new("Size", &Size),
    ])),
);

pub(super) static DashboardErrorMessage: Shape = Shape::new("DashboardErrorMessage", Kind::String(&[]));

pub(super) static DashboardInvalidInputError: Shape = Shape::new(
    "DashboardInvalidInputError",
    Kind::Structure(
        &Structure::new(&[
            Member::new("message", &DashboardErrorMessage),
            Member::new("dashboardValidationMessages", &DashboardValidationMessages),
        ])
        .error("DashboardInvalidInputError", 400, true)
        .query_code("InvalidParameterInput"),
    ),
);

pub(super) static DashboardName: Shape = Shape::new("DashboardName", Kind::String(&[]));

pub(super) static DashboardNamePrefix: Shape = Shape::new("DashboardNamePrefix", Kind::String(&[]));

pub(super) static DashboardNames: Shape =
    Shape::new("DashboardNames", Kind::List(&Member::new("member", &DashboardName), false));

pub(super) static DashboardNotFoundError: Shape = Shape::new(
    "DashboardNotFoundError",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &DashboardErrorMessage)])
            .error("DashboardNotFoundError", 404, true)
            .query_code("ResourceNotFound"),
    ),
);

pub(super) static DashboardValidationMessage: Shape = Shape::new(
    "DashboardValidationMessage",
    Kind::Structure(&Structure::new(&[Member::new("DataPath", &DataPath), Member::new("Message", &Message)])),
);

pub(super) static DashboardValidationMessages: Shape =
    Shape::new("DashboardValidationMessages", Kind::List(&Member::new("member", &DashboardValidationMessage), false));

pub(super) static DataPath: Shape = Shape::new("DataPath", Kind::String(&[]));

pub(super) static Datapoint: Shape = Shape::new(
    "Datapoint",
    Kind::Structure(&Structure::new(&[
        Member::new("Timestamp", &Timestamp),
        Member::new("SampleCount", &DatapointValue),
        Member::new("Average", &DatapointValue),
        Member::new("Sum", &DatapointValue),
        Member::new("Minimum", &DatapointValue),
        Member::new("Maximum", &DatapointValue),
        Member::new("Unit", &StandardUnit),
        Member::new("ExtendedStatistics", &DatapointValueMap),
    ])),
);

pub(super) static DatapointValue: Shape = Shape::new("DatapointValue", Kind::Double);

pub(super) static DatapointValueMap: Shape = Shape::new(
    "DatapointValueMap",
    Kind::Map(&Member::new("key", &ExtendedStatistic), &Member::new("value", &DatapointValue), false),
);

pub(super) static DatapointValues: Shape =
    Shape::new("DatapointValues", Kind::List(&Member::new("member", &DatapointValue), false));

pub(super) static Datapoints: Shape = Shape::new("Datapoints", Kind::List(&Member::new("member", &Datapoint), false));

pub(super) static DatapointsToAlarm: Shape = Shape::new("DatapointsToAlarm", Kind::Integer).min(1.0);

pub(super) static DatasetArn: Shape = Shape::new("DatasetArn", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("arn:[a-zA-Z0-9-]+:cloudwatch:[a-zA-Z0-9-]*:\\d{12}:dataset/default");

pub(super) static DatasetId: Shape = Shape::new("DatasetId", Kind::String(&[])).min(7.0).max(7.0).pattern("default");

pub(super) static DatasetIdentifier: Shape = Shape::new("DatasetIdentifier", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("(default|arn:[a-zA-Z0-9-]+:cloudwatch:[a-zA-Z0-9-]*:\\d{12}:dataset/default)");

pub(super) static DefinitionId: Shape =
    Shape::new("DefinitionId", Kind::String(&[])).min(1.0).max(64.0).pattern("[a-zA-Z0-9-]{1,64}");

pub(super) static DefinitionPath: Shape = Shape::new("DefinitionPath", Kind::String(&[]))
    .min(1.0)
    .max(1024.0)
    .pattern("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]+");

pub(super) static DeleteAlarmMuteRuleInput: Shape = Shape::new(
    "DeleteAlarmMuteRuleInput",
    Kind::Structure(&Structure::new(&[Member::new("AlarmMuteRuleName", &Name).required()])),
);

pub(super) static DeleteAlarmsInput: Shape = Shape::new(
    "DeleteAlarmsInput",
    Kind::Structure(&Structure::new(&[Member::new("AlarmNames", &AlarmNames).required()])),
);

pub(super) static DeleteAnomalyDetectorInput: Shape = Shape::new(
    "DeleteAnomalyDetectorInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AnomalyDetectorId", &AnomalyDetectorId),
        Member::new("Namespace", &Namespace),
        Member::new("MetricName", &MetricName),
        Member::new("Dimensions", &Dimensions),
        Member::new("Stat", &AnomalyDetectorMetricStat),
        Member::new("SingleMetricAnomalyDetector", &SingleMetricAnomalyDetector),
        Member::new("MetricMathAnomalyDetector", &MetricMathAnomalyDetector),
    ])),
);

pub(super) static DeleteAnomalyDetectorOutput: Shape =
    Shape::new("DeleteAnomalyDetectorOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteDashboardsInput: Shape = Shape::new(
    "DeleteDashboardsInput",
    Kind::Structure(&Structure::new(&[Member::new("DashboardNames", &DashboardNames).required()])),
);

pub(super) static DeleteDashboardsOutput: Shape =
    Shape::new("DeleteDashboardsOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteInsightRulesInput: Shape = Shape::new(
    "DeleteInsightRulesInput",
    Kind::Structure(&Structure::new(&[Member::new("RuleNames", &InsightRuleNames).required()])),
);

pub(super) static DeleteInsightRulesOutput: Shape = Shape::new(
    "DeleteInsightRulesOutput",
    Kind::Structure(&Structure::new(&[Member::new("Failures", &BatchFailures)])),
);

pub(super) static DeleteMetricDataQueryDefinitionInput: Shape = Shape::new(
    "DeleteMetricDataQueryDefinitionInput",
    Kind::Structure(&Structure::new(&[Member::new("Id", &DefinitionId).required()])),
);

pub(super) static DeleteMetricDataQueryDefinitionOutput: Shape =
    Shape::new("DeleteMetricDataQueryDefinitionOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteMetricStreamInput: Shape = Shape::new(
    "DeleteMetricStreamInput",
    Kind::Structure(&Structure::new(&[Member::new("Name", &MetricStreamName).required()])),
);

pub(super) static DeleteMetricStreamOutput: Shape =
    Shape::new("DeleteMetricStreamOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteResourceMetricsConfigurationInput: Shape = Shape::new(
    "DeleteResourceMetricsConfigurationInput",
    Kind::Structure(&Structure::new(&[Member::new("ResourceArn", &ResourceArn).required()])),
);

pub(super) static DeleteResourceMetricsConfigurationOutput: Shape =
    Shape::new("DeleteResourceMetricsConfigurationOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static DescribeAlarmContributorsInput: Shape = Shape::new(
    "DescribeAlarmContributorsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmName", &AlarmName).required(),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAlarmContributorsOutput: Shape = Shape::new(
    "DescribeAlarmContributorsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmContributors", &AlarmContributors).required(),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAlarmHistoryInput: Shape = Shape::new(
    "DescribeAlarmHistoryInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmName", &AlarmName),
        Member::new("AlarmContributorId", &ContributorId),
        Member::new("AlarmTypes", &AlarmTypes),
        Member::new("HistoryItemType", &HistoryItemType),
        Member::new("StartDate", &Timestamp),
        Member::new("EndDate", &Timestamp),
        Member::new("MaxRecords", &MaxRecords),
        Member::new("NextToken", &NextToken),
        Member::new("ScanBy", &ScanBy),
    ])),
);

pub(super) static DescribeAlarmHistoryOutput: Shape = Shape::new(
    "DescribeAlarmHistoryOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmHistoryItems", &AlarmHistoryItems),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAlarmsForMetricInput: Shape = Shape::new(
    "DescribeAlarmsForMetricInput",
    Kind::Structure(&Structure::new(&[
        Member::new("MetricName", &MetricName).required(),
        Member::new("Namespace", &Namespace).required(),
        Member::new("Statistic", &Statistic),
        Member::new("ExtendedStatistic", &ExtendedStatistic),
        Member::new("Dimensions", &Dimensions),
        Member::new("Period", &Period),
        Member::new("Unit", &StandardUnit),
    ])),
);

pub(super) static DescribeAlarmsForMetricOutput: Shape = Shape::new(
    "DescribeAlarmsForMetricOutput",
    Kind::Structure(&Structure::new(&[Member::new("MetricAlarms", &MetricAlarms)])),
);

pub(super) static DescribeAlarmsInput: Shape = Shape::new(
    "DescribeAlarmsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmNames", &AlarmNames),
        Member::new("AlarmNamePrefix", &AlarmNamePrefix),
        Member::new("AlarmTypes", &AlarmTypes),
        Member::new("ChildrenOfAlarmName", &AlarmName),
        Member::new("ParentsOfAlarmName", &AlarmName),
        Member::new("StateValue", &StateValue),
        Member::new("ActionPrefix", &ActionPrefix),
        Member::new("MaxRecords", &MaxRecords),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAlarmsOutput: Shape = Shape::new(
    "DescribeAlarmsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("CompositeAlarms", &CompositeAlarms),
        Member::new("MetricAlarms", &MetricAlarms),
        Member::new("LogAlarms", &LogAlarms),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeAnomalyDetectorsInput: Shape = Shape::new(
    "DescribeAnomalyDetectorsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AnomalyDetectorIds", &AnomalyDetectorIds),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxReturnedResultsCount),
        Member::new("Namespace", &Namespace),
        Member::new("MetricName", &MetricName),
        Member::new("Dimensions", &Dimensions),
        Member::new("AnomalyDetectorTypes", &AnomalyDetectorTypes),
    ])),
);

pub(super) static DescribeAnomalyDetectorsOutput: Shape = Shape::new(
    "DescribeAnomalyDetectorsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("AnomalyDetectors", &AnomalyDetectors),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeInsightRulesInput: Shape = Shape::new(
    "DescribeInsightRulesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &InsightRuleMaxResults),
    ])),
);

pub(super) static DescribeInsightRulesOutput: Shape = Shape::new(
    "DescribeInsightRulesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &NextToken),
        Member::new("InsightRules", &InsightRules),
    ])),
);

pub(super) static Dimension: Shape = Shape::new(
    "Dimension",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DimensionName).required(),
        Member::new("Value", &DimensionValue).required(),
    ])),
);

pub(super) static DimensionFilter: Shape = Shape::new(
    "DimensionFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DimensionName).required(),
        Member::new("Value", &DimensionValue),
    ])),
);

pub(super) static DimensionFilters: Shape =
    Shape::new("DimensionFilters", Kind::List(&Member::new("member", &DimensionFilter), false)).max(10.0);

pub(super) static DimensionName: Shape = Shape::new("DimensionName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static DimensionValue: Shape = Shape::new("DimensionValue", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static Dimensions: Shape =
    Shape::new("Dimensions", Kind::List(&Member::new("member", &Dimension), false)).max(30.0);

pub(super) static DisableAlarmActionsInput: Shape = Shape::new(
    "DisableAlarmActionsInput",
    Kind::Structure(&Structure::new(&[Member::new("AlarmNames", &AlarmNames).required()])),
);

pub(super) static DisableInsightRulesInput: Shape = Shape::new(
    "DisableInsightRulesInput",
    Kind::Structure(&Structure::new(&[Member::new("RuleNames", &InsightRuleNames).required()])),
);

pub(super) static DisableInsightRulesOutput: Shape = Shape::new(
    "DisableInsightRulesOutput",
    Kind::Structure(&Structure::new(&[Member::new("Failures", &BatchFailures)])),
);

pub(super) static DisassociateDatasetKmsKeyInput: Shape = Shape::new(
    "DisassociateDatasetKmsKeyInput",
    Kind::Structure(&Structure::new(&[Member::new("DatasetIdentifier", &DatasetIdentifier).required()])),
);

pub(super) static DisassociateDatasetKmsKeyOutput: Shape =
    Shape::new("DisassociateDatasetKmsKeyOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static Duration: Shape = Shape::new("Duration", Kind::String(&[])).min(1.0).max(50.0);

pub(super) static EnableAlarmActionsInput: Shape = Shape::new(
    "EnableAlarmActionsInput",
    Kind::Structure(&Structure::new(&[Member::new("AlarmNames", &AlarmNames).required()])),
);

pub(super) static EnableInsightRulesInput: Shape = Shape::new(
    "EnableInsightRulesInput",
    Kind::Structure(&Structure::new(&[Member::new("RuleNames", &InsightRuleNames).required()])),
);

pub(super) static EnableInsightRulesOutput: Shape = Shape::new(
    "EnableInsightRulesOutput",
    Kind::Structure(&Structure::new(&[Member::new("Failures", &BatchFailures)])),
);

pub(super) static EndTimeOffset: Shape = Shape::new("EndTimeOffset", Kind::Long).min(0.0).max(2592000.0);

pub(super) static Entity: Shape = Shape::new(
    "Entity",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyAttributes", &EntityKeyAttributesMap),
        Member::new("Attributes", &EntityAttributesMap),
    ])),
);

pub(super) static EntityAttributesMap: Shape = Shape::new(
    "EntityAttributesMap",
    Kind::Map(
        &Member::new("key", &EntityAttributesMapKeyString),
        &Member::new("value", &EntityAttributesMapValueString),
        false,
    ),
)
.min(0.0)
.max(10.0);

pub(super) static EntityAttributesMapKeyString: Shape =
    Shape::new("EntityAttributesMapKeyString", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static EntityAttributesMapValueString: Shape =
    Shape::new("EntityAttributesMapValueString", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static EntityKeyAttributesMap: Shape = Shape::new(
    "EntityKeyAttributesMap",
    Kind::Map(
        &Member::new("key", &EntityKeyAttributesMapKeyString),
        &Member::new("value", &EntityKeyAttributesMapValueString),
        false,
    ),
)
.min(2.0)
.max(4.0);

pub(super) static EntityKeyAttributesMapKeyString: Shape =
    Shape::new("EntityKeyAttributesMapKeyString", Kind::String(&[])).min(1.0).max(32.0);

pub(super) static EntityKeyAttributesMapValueString: Shape =
    Shape::new("EntityKeyAttributesMapValueString", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static EntityMetricData: Shape = Shape::new(
    "EntityMetricData",
    Kind::Structure(&Structure::new(&[Member::new("Entity", &Entity), Member::new("MetricData", &MetricData)])),
);

pub(super) static EntityMetricDataList: Shape =
    Shape::new("EntityMetricDataList", Kind::List(&Member::new("member", &EntityMetricData), false));

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static EvaluateLowSampleCountPercentile: Shape =
    Shape::new("EvaluateLowSampleCountPercentile", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static EvaluationCriteria: Shape = Shape::new(
    "EvaluationCriteria",
    Kind::Structure(&Structure::new(&[Member::new("PromQLCriteria", &AlarmPromQLCriteria)]).union()),
);

pub(super) static EvaluationInterval: Shape = Shape::new("EvaluationInterval", Kind::Integer).min(10.0).max(3600.0);

pub(super) static EvaluationPeriods: Shape = Shape::new("EvaluationPeriods", Kind::Integer).min(1.0);

pub(super) static EvaluationState: Shape =
    Shape::new("EvaluationState", Kind::String(&["PARTIAL_DATA", "EVALUATION_FAILURE", "EVALUATION_ERROR"]));

pub(super) static EvaluationWindow: Shape = Shape::new(
    "EvaluationWindow",
    Kind::Structure(
        &Structure::new(&[
            Member::new("WallClockWindow", &WallClockWindow),
            Member::new("SlidingWindow", &SlidingWindow),
        ])
        .union(),
    ),
);

pub(super) static ExceptionType: Shape = Shape::new("ExceptionType", Kind::String(&[]));

pub(super) static Expression: Shape = Shape::new("Expression", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static ExtendedStatistic: Shape = Shape::new("ExtendedStatistic", Kind::String(&[]));

pub(super) static ExtendedStatistics: Shape =
    Shape::new("ExtendedStatistics", Kind::List(&Member::new("member", &ExtendedStatistic), false)).min(1.0).max(10.0);

pub(super) static FailureCode: Shape = Shape::new("FailureCode", Kind::String(&[]));

pub(super) static FailureDescription: Shape = Shape::new("FailureDescription", Kind::String(&[]));

pub(super) static FailureResource: Shape = Shape::new("FailureResource", Kind::String(&[]));

pub(super) static FaultDescription: Shape = Shape::new("FaultDescription", Kind::String(&[]));

pub(super) static GetAlarmMuteRuleInput: Shape = Shape::new(
    "GetAlarmMuteRuleInput",
    Kind::Structure(&Structure::new(&[Member::new("AlarmMuteRuleName", &Name).required()])),
);

pub(super) static GetAlarmMuteRuleOutput: Shape = Shape::new(
    "GetAlarmMuteRuleOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &Name),
        Member::new("AlarmMuteRuleArn", &Arn),
        Member::new("Description", &AlarmDescription),
        Member::new("Rule", &Rule),
        Member::new("MuteTargets", &MuteTargets),
        Member::new("StartDate", &Timestamp),
        Member::new("ExpireDate", &Timestamp),
        Member::new("Status", &AlarmMuteRuleStatus),
        Member::new("LastUpdatedTimestamp", &Timestamp),
        Member::new("MuteType", &MuteType),
    ])),
);

pub(super) static GetDashboardInput: Shape = Shape::new(
    "GetDashboardInput",
    Kind::Structure(&Structure::new(&[Member::new("DashboardName", &DashboardName).required()])),
);

pub(super) static GetDashboardOutput: Shape = Shape::new(
    "GetDashboardOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("DashboardArn", &DashboardArn),
        Member::new("DashboardBody", &DashboardBody),
        Member::new("DashboardName", &DashboardName),
    ])),
);

pub(super) static GetDatasetInput: Shape = Shape::new(
    "GetDatasetInput",
    Kind::Structure(&Structure::new(&[Member::new("DatasetIdentifier", &DatasetIdentifier).required()])),
);

pub(super) static GetDatasetOutput: Shape = Shape::new(
    "GetDatasetOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("DatasetId", &DatasetId).required(),
        Member::new("Arn", &DatasetArn).required(),
        Member::new("KmsKeyArn", &KmsKeyArn),
    ])),
);

pub(super) static GetInsightRuleReportInput: Shape = Shape::new(
    "GetInsightRuleReportInput",
    Kind::Structure(&Structure::new(&[
        Member::new("RuleName", &InsightRuleName).required(),
        Member::new("StartTime", &Timestamp).required(),
        Member::new("EndTime", &Timestamp).required(),
        Member::new("Period", &Period).required(),
        Member::new("MaxContributorCount", &InsightRuleUnboundInteger),
        Member::new("Metrics", &InsightRuleMetricList),
        Member::new("OrderBy", &InsightRuleOrderBy),
    ])),
);

pub(super) static GetInsightRuleReportOutput: Shape = Shape::new(
    "GetInsightRuleReportOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyLabels", &InsightRuleContributorKeyLabels),
        Member::new("AggregationStatistic", &InsightRuleAggregationStatistic),
        Member::new("AggregateValue", &InsightRuleUnboundDouble),
        Member::new("ApproximateUniqueCount", &InsightRuleUnboundLong),
        Member::new("Contributors", &InsightRuleContributors),
        Member::new("MetricDatapoints", &InsightRuleMetricDatapoints),
    ])),
);

pub(super) static GetMetricDataInput: Shape = Shape::new(
    "GetMetricDataInput",
    Kind::Structure(&Structure::new(&[
        Member::new("MetricDataQueries", &MetricDataQueries).required(),
        Member::new("StartTime", &Timestamp).required(),
        Member::new("EndTime", &Timestamp).required(),
        Member::new("NextToken", &NextToken),
        Member::new("ScanBy", &ScanBy),
        Member::new("MaxDatapoints", &GetMetricDataMaxDatapoints),
        Member::new("LabelOptions", &LabelOptions),
    ])),
);

pub(super) static GetMetricDataLabelTimezone: Shape = Shape::new("GetMetricDataLabelTimezone", Kind::String(&[]));

pub(super) static GetMetricDataMaxDatapoints: Shape = Shape::new("GetMetricDataMaxDatapoints", Kind::Integer);

pub(super) static GetMetricDataOutput: Shape = Shape::new(
    "GetMetricDataOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("MetricDataResults", &MetricDataResults),
        Member::new("NextToken", &NextToken),
        Member::new("Messages", &MetricDataResultMessages),
    ])),
);

pub(super) static GetMetricDataQueryDefinitionInput: Shape = Shape::new(
    "GetMetricDataQueryDefinitionInput",
    Kind::Structure(&Structure::new(&[Member::new("Id", &DefinitionId).required()])),
);

pub(super) static GetMetricDataQueryDefinitionOutput: Shape = Shape::new(
    "GetMetricDataQueryDefinitionOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &DefinitionId).required(),
        Member::new("Arn", &AmazonResourceName).required(),
        Member::new("Path", &DefinitionPath).required(),
        Member::new("Expression", &MetricExpressionString).required(),
        Member::new("Type", &QueryType).required(),
        Member::new("CreatedAt", &Timestamp).required(),
        Member::new("UpdatedAt", &Timestamp).required(),
    ])),
);

pub(super) static GetMetricStatisticsInput: Shape = Shape::new(
    "GetMetricStatisticsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Namespace", &Namespace).required(),
        Member::new("MetricName", &MetricName).required(),
        Member::new("Dimensions", &Dimensions),
        Member::new("StartTime", &Timestamp).required(),
        Member::new("EndTime", &Timestamp).required(),
        Member::new("Period", &Period).required(),
        Member::new("Statistics", &Statistics),
        Member::new("ExtendedStatistics", &ExtendedStatistics),
        Member::new("Unit", &StandardUnit),
    ])),
);

pub(super) static GetMetricStatisticsOutput: Shape = Shape::new(
    "GetMetricStatisticsOutput",
    Kind::Structure(&Structure::new(&[Member::new("Label", &MetricLabel), Member::new("Datapoints", &Datapoints)])),
);

pub(super) static GetMetricStreamInput: Shape = Shape::new(
    "GetMetricStreamInput",
    Kind::Structure(&Structure::new(&[Member::new("Name", &MetricStreamName).required()])),
);

pub(super) static GetMetricStreamOutput: Shape = Shape::new(
    "GetMetricStreamOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &AmazonResourceName),
        Member::new("Name", &MetricStreamName),
        Member::new("IncludeFilters", &MetricStreamFilters),
        Member::new("ExcludeFilters", &MetricStreamFilters),
        Member::new("FirehoseArn", &AmazonResourceName),
        Member::new("RoleArn", &AmazonResourceName),
        Member::new("State", &MetricStreamState),
        Member::new("CreationDate", &Timestamp),
        Member::new("LastUpdateDate", &Timestamp),
        Member::new("OutputFormat", &MetricStreamOutputFormat),
        Member::new("StatisticsConfigurations", &MetricStreamStatisticsConfigurations),
        Member::new("IncludeLinkedAccountsMetrics", &IncludeLinkedAccountsMetrics),
    ])),
);

pub(super) static GetMetricWidgetImageInput: Shape = Shape::new(
    "GetMetricWidgetImageInput",
    Kind::Structure(&Structure::new(&[
        Member::new("MetricWidget", &MetricWidget).required(),
        Member::new("OutputFormat", &OutputFormat),
    ])),
);

pub(super) static GetMetricWidgetImageOutput: Shape = Shape::new(
    "GetMetricWidgetImageOutput",
    Kind::Structure(&Structure::new(&[Member::new("MetricWidgetImage", &MetricWidgetImage)])),
);

pub(super) static GetOTelEnrichmentInput: Shape =
    Shape::new("GetOTelEnrichmentInput", Kind::Structure(&Structure::new(&[])));

pub(super) static GetOTelEnrichmentOutput: Shape = Shape::new(
    "GetOTelEnrichmentOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &OTelEnrichmentStatus).required(),
        Member::new("IncludeFilters", &OTelEnrichmentMetricSelectorList),
        Member::new("ExcludeFilters", &OTelEnrichmentMetricSelectorList),
        Member::new("CreatedAt", &Timestamp),
        Member::new("UpdatedAt", &Timestamp),
    ])),
);

pub(super) static GetResourceMetricsConfigurationInput: Shape = Shape::new(
    "GetResourceMetricsConfigurationInput",
    Kind::Structure(&Structure::new(&[Member::new("ResourceArn", &ResourceArn).required()])),
);

pub(super) static GetResourceMetricsConfigurationOutput: Shape = Shape::new(
    "GetResourceMetricsConfigurationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceMetricsConfiguration", &ResourceMetricsConfiguration).required()
    ])),
);

pub(super) static HistoryData: Shape = Shape::new("HistoryData", Kind::String(&[])).min(1.0).max(4095.0);

pub(super) static HistoryItemType: Shape = Shape::new(
    "HistoryItemType",
    Kind::String(&[
        "ConfigurationUpdate",
        "StateUpdate",
        "Action",
        "AlarmContributorStateUpdate",
        "AlarmContributorAction",
    ]),
);

pub(super) static HistorySummary: Shape = Shape::new("HistorySummary", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static IncludeLinkedAccounts: Shape = Shape::new("IncludeLinkedAccounts", Kind::Boolean);

pub(super) static IncludeLinkedAccountsMetrics: Shape = Shape::new("IncludeLinkedAccountsMetrics", Kind::Boolean);

pub(super) static InsightRule: Shape = Shape::new(
    "InsightRule",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &InsightRuleName).required(),
        Member::new("State", &InsightRuleState).required(),
        Member::new("Schema", &InsightRuleSchema).required(),
        Member::new("Definition", &InsightRuleDefinition).required(),
        Member::new("ManagedRule", &InsightRuleIsManaged),
        Member::new("ApplyOnTransformedLogs", &InsightRuleOnTransformedLogs),
    ])),
);

pub(super) static InsightRuleAggregationStatistic: Shape =
    Shape::new("InsightRuleAggregationStatistic", Kind::String(&[]));

pub(super) static InsightRuleContributor: Shape = Shape::new(
    "InsightRuleContributor",
    Kind::Structure(&Structure::new(&[
        Member::new("Keys", &InsightRuleContributorKeys).required(),
        Member::new("ApproximateAggregateValue", &InsightRuleUnboundDouble).required(),
        Member::new("Datapoints", &InsightRuleContributorDatapoints).required(),
    ])),
);

pub(super) static InsightRuleContributorDatapoint: Shape = Shape::new(
    "InsightRuleContributorDatapoint",
    Kind::Structure(&Structure::new(&[
        Member::new("Timestamp", &Timestamp).required(),
        Member::new("ApproximateValue", &InsightRuleUnboundDouble).required(),
    ])),
);

pub(super) static InsightRuleContributorDatapoints: Shape = Shape::new(
    "InsightRuleContributorDatapoints",
    Kind::List(&Member::new("member", &InsightRuleContributorDatapoint), false),
);

pub(super) static InsightRuleContributorKey: Shape = Shape::new("InsightRuleContributorKey", Kind::String(&[]));

pub(super) static InsightRuleContributorKeyLabel: Shape =
    Shape::new("InsightRuleContributorKeyLabel", Kind::String(&[]));

pub(super) static InsightRuleContributorKeyLabels: Shape = Shape::new(
    "InsightRuleContributorKeyLabels",
    Kind::List(&Member::new("member", &InsightRuleContributorKeyLabel), false),
);

pub(super) static InsightRuleContributorKeys: Shape =
    Shape::new("InsightRuleContributorKeys", Kind::List(&Member::new("member", &InsightRuleContributorKey), false));

pub(super) static InsightRuleContributors: Shape =
    Shape::new("InsightRuleContributors", Kind::List(&Member::new("member", &InsightRuleContributor), false));

pub(super) static InsightRuleDefinition: Shape =
    Shape::new("InsightRuleDefinition", Kind::String(&[])).min(1.0).max(8192.0).pattern("[\\x00-\\x7F]+");

pub(super) static InsightRuleIsManaged: Shape = Shape::new("InsightRuleIsManaged", Kind::Boolean);

pub(super) static InsightRuleMaxResults: Shape = Shape::new("InsightRuleMaxResults", Kind::Integer).min(1.0).max(500.0);

pub(super) static InsightRuleMetricDatapoint: Shape = Shape::new(
    "InsightRuleMetricDatapoint",
    Kind::Structure(&Structure::new(&[
        Member::new("Timestamp", &Timestamp).required(),
        Member::new("UniqueContributors", &InsightRuleUnboundDouble),
        Member::new("MaxContributorValue", &InsightRuleUnboundDouble),
        Member::new("SampleCount", &InsightRuleUnboundDouble),
        Member::new("Average", &InsightRuleUnboundDouble),
        Member::new("Sum", &InsightRuleUnboundDouble),
        Member::new("Minimum", &InsightRuleUnboundDouble),
        Member::new("Maximum", &InsightRuleUnboundDouble),
    ])),
);

pub(super) static InsightRuleMetricDatapoints: Shape =
    Shape::new("InsightRuleMetricDatapoints", Kind::List(&Member::new("member", &InsightRuleMetricDatapoint), false));

pub(super) static InsightRuleMetricList: Shape =
    Shape::new("InsightRuleMetricList", Kind::List(&Member::new("member", &InsightRuleMetricName), false));

pub(super) static InsightRuleMetricName: Shape =
    Shape::new("InsightRuleMetricName", Kind::String(&[])).min(1.0).max(32.0).pattern("[\\x20-\\x7E]+");

pub(super) static InsightRuleName: Shape =
    Shape::new("InsightRuleName", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\x20-\\x7E]+");

pub(super) static InsightRuleNames: Shape =
    Shape::new("InsightRuleNames", Kind::List(&Member::new("member", &InsightRuleName), false));

pub(super) static InsightRuleOnTransformedLogs: Shape = Shape::new("InsightRuleOnTransformedLogs", Kind::Boolean);

pub(super) static InsightRuleOrderBy: Shape =
    Shape::new("InsightRuleOrderBy", Kind::String(&[])).min(1.0).max(32.0).pattern("[\\x20-\\x7E]+");

pub(super) static InsightRuleSchema: Shape = Shape::new("InsightRuleSchema", Kind::String(&[]));

pub(super) static InsightRuleState: Shape =
    Shape::new("InsightRuleState", Kind::String(&[])).min(1.0).max(32.0).pattern("[\\x20-\\x7E]+");

pub(super) static InsightRuleUnboundDouble: Shape = Shape::new("InsightRuleUnboundDouble", Kind::Double);

pub(super) static InsightRuleUnboundInteger: Shape = Shape::new("InsightRuleUnboundInteger", Kind::Integer);

pub(super) static InsightRuleUnboundLong: Shape = Shape::new("InsightRuleUnboundLong", Kind::Long);

pub(super) static InsightRules: Shape =
    Shape::new("InsightRules", Kind::List(&Member::new("member", &InsightRule), false));

pub(super) static InternalServiceFault: Shape = Shape::new(
    "InternalServiceFault",
    Kind::Structure(
        &Structure::new(&[Member::new("Message", &FaultDescription)])
            .error("InternalServiceFault", 500, false)
            .query_code("InternalServiceError"),
    ),
);

pub(super) static InvalidFormatFault: Shape = Shape::new(
    "InvalidFormatFault",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ErrorMessage)])
            .error("InvalidFormatFault", 400, true)
            .query_code("InvalidFormat"),
    ),
);

pub(super) static InvalidNextToken: Shape = Shape::new(
    "InvalidNextToken",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("InvalidNextToken", 400, true)),
);

pub(super) static InvalidParameterCombinationException: Shape = Shape::new(
    "InvalidParameterCombinationException",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &AwsQueryErrorMessage)])
            .error("InvalidParameterCombinationException", 400, true)
            .query_code("InvalidParameterCombination"),
    ),
);

pub(super) static InvalidParameterValueException: Shape = Shape::new(
    "InvalidParameterValueException",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &AwsQueryErrorMessage)])
            .error("InvalidParameterValueException", 400, true)
            .query_code("InvalidParameterValue"),
    ),
);

pub(super) static KmsAccessDeniedException: Shape = Shape::new(
    "KmsAccessDeniedException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String).required()]).error(
        "KmsAccessDeniedException",
        400,
        true,
    )),
);

pub(super) static KmsKeyArn: Shape = Shape::new("KmsKeyArn", Kind::String(&[]))
    .min(20.0)
    .max(2048.0)
    .pattern("arn:[a-zA-Z0-9-]+:kms:[a-zA-Z0-9-]+:\\d{12}:key/[a-f0-9-]+");

pub(super) static KmsKeyDisabledException: Shape = Shape::new(
    "KmsKeyDisabledException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String).required()]).error(
        "KmsKeyDisabledException",
        400,
        true,
    )),
);

pub(super) static KmsKeyNotFoundException: Shape = Shape::new(
    "KmsKeyNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &String).required()]).error(
        "KmsKeyNotFoundException",
        400,
        true,
    )),
);

pub(super) static LabelOptions: Shape = Shape::new(
    "LabelOptions",
    Kind::Structure(&Structure::new(&[Member::new("Timezone", &GetMetricDataLabelTimezone)])),
);

pub(super) static LastModified: Shape = Shape::new("LastModified", Kind::Timestamp(None));

pub(super) static LimitExceededException: Shape = Shape::new(
    "LimitExceededException",
    Kind::Structure(&Structure::new(&[]).error("LimitExceededException", 400, true)),
);

pub(super) static LimitExceededFault: Shape = Shape::new(
    "LimitExceededFault",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ErrorMessage)])
            .error("LimitExceededFault", 400, true)
            .query_code("LimitExceeded"),
    ),
);

pub(super) static ListAlarmMuteRulesInput: Shape = Shape::new(
    "ListAlarmMuteRulesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmName", &Name),
        Member::new("Statuses", &AlarmMuteRuleStatuses),
        Member::new("MaxRecords", &MaxRecords),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListAlarmMuteRulesOutput: Shape = Shape::new(
    "ListAlarmMuteRulesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmMuteRuleSummaries", &AlarmMuteRuleSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListDashboardsInput: Shape = Shape::new(
    "ListDashboardsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("DashboardNamePrefix", &DashboardNamePrefix),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListDashboardsOutput: Shape = Shape::new(
    "ListDashboardsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("DashboardEntries", &DashboardEntries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListManagedInsightRulesInput: Shape = Shape::new(
    "ListManagedInsightRulesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &AmazonResourceName).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &InsightRuleMaxResults),
    ])),
);

pub(super) static ListManagedInsightRulesOutput: Shape = Shape::new(
    "ListManagedInsightRulesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ManagedRules", &ManagedRuleDescriptions),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListMetricDataQueryDefinitionsInput: Shape = Shape::new(
    "ListMetricDataQueryDefinitionsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &MetricDataQueryDefinitionNextToken),
    ])),
);

pub(super) static ListMetricDataQueryDefinitionsOutput: Shape = Shape::new(
    "ListMetricDataQueryDefinitionsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Items", &MetricDataQueryDefinitionSummaries).required(),
        Member::new("NextToken", &MetricDataQueryDefinitionNextToken),
    ])),
);

pub(super) static ListMetricStreamsInput: Shape = Shape::new(
    "ListMetricStreamsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &ListMetricStreamsMaxResults),
    ])),
);

pub(super) static ListMetricStreamsMaxResults: Shape =
    Shape::new("ListMetricStreamsMaxResults", Kind::Integer).min(1.0).max(500.0);

pub(super) static ListMetricStreamsOutput: Shape = Shape::new(
    "ListMetricStreamsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &NextToken),
        Member::new("Entries", &MetricStreamEntries),
    ])),
);

pub(super) static ListMetricsInput: Shape = Shape::new(
    "ListMetricsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Namespace", &Namespace),
        Member::new("MetricName", &MetricName),
        Member::new("Dimensions", &DimensionFilters),
        Member::new("NextToken", &NextToken),
        Member::new("RecentlyActive", &RecentlyActive),
        Member::new("IncludeLinkedAccounts", &IncludeLinkedAccounts),
        Member::new("OwningAccount", &AccountId),
    ])),
);

pub(super) static ListMetricsOutput: Shape = Shape::new(
    "ListMetricsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Metrics", &Metrics),
        Member::new("NextToken", &NextToken),
        Member::new("OwningAccounts", &OwningAccounts),
    ])),
);

pub(super) static ListTagsForResourceInput: Shape = Shape::new(
    "ListTagsForResourceInput",
    Kind::Structure(&Structure::new(&[Member::new("ResourceARN", &AmazonResourceName).required()])),
);

pub(super) static ListTagsForResourceOutput: Shape =
    Shape::new("ListTagsForResourceOutput", Kind::Structure(&Structure::new(&[Member::new("Tags", &TagList)])));

pub(super) static LogAlarm: Shape = Shape::new(
    "LogAlarm",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmName", &AlarmName),
        Member::new("AlarmArn", &AlarmArn),
        Member::new("AlarmDescription", &AlarmDescription),
        Member::new("AlarmConfigurationUpdatedTimestamp", &Timestamp),
        Member::new("ActionsEnabled", &ActionsEnabled),
        Member::new("OKActions", &ResourceList),
        Member::new("AlarmActions", &ResourceList),
        Member::new("InsufficientDataActions", &ResourceList),
        Member::new("StateValue", &StateValue),
        Member::new("StateReason", &StateReason),
        Member::new("StateReasonData", &StateReasonData),
        Member::new("StateUpdatedTimestamp", &Timestamp),
        Member::new("ScheduledQueryConfiguration", &ScheduledQueryConfiguration),
        Member::new("QueryResultsToEvaluate", &QueryResultsToEvaluate),
        Member::new("QueryResultsToAlarm", &QueryResultsToAlarm),
        Member::new("Threshold", &Threshold),
        Member::new("ComparisonOperator", &ComparisonOperator),
        Member::new("TreatMissingData", &TreatMissingData),
        Member::new("StateTransitionedTimestamp", &Timestamp),
        Member::new("EvaluationState", &EvaluationState),
        Member::new("ActionLogLineCount", &ActionLogLineCount),
        Member::new("ActionLogLineRoleArn", &ActionLogLineRoleArn),
        Member::new("WarmUpConfiguration", &WarmUpConfiguration),
        Member::new("ActionConfiguration", &ActionConfiguration),
    ])),
);

pub(super) static LogAlarms: Shape = Shape::new("LogAlarms", Kind::List(&Member::new("member", &LogAlarm), false));

pub(super) static LogGroupIdentifiers: Shape =
    Shape::new("LogGroupIdentifiers", Kind::List(&Member::new("member", &AmazonResourceName), false))
        .min(1.0)
        .max(50.0);

pub(super) static ManagedRule: Shape = Shape::new(
    "ManagedRule",
    Kind::Structure(&Structure::new(&[
        Member::new("TemplateName", &TemplateName).required(),
        Member::new("ResourceARN", &AmazonResourceName).required(),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static ManagedRuleDescription: Shape = Shape::new(
    "ManagedRuleDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("TemplateName", &TemplateName),
        Member::new("ResourceARN", &AmazonResourceName),
        Member::new("RuleState", &ManagedRuleState),
    ])),
);

pub(super) static ManagedRuleDescriptions: Shape =
    Shape::new("ManagedRuleDescriptions", Kind::List(&Member::new("member", &ManagedRuleDescription), false));

pub(super) static ManagedRuleState: Shape = Shape::new(
    "ManagedRuleState",
    Kind::Structure(&Structure::new(&[
        Member::new("RuleName", &InsightRuleName).required(),
        Member::new("State", &InsightRuleState).required(),
    ])),
);

pub(super) static ManagedRules: Shape =
    Shape::new("ManagedRules", Kind::List(&Member::new("member", &ManagedRule), false));

pub(super) static MaxRecords: Shape = Shape::new("MaxRecords", Kind::Integer).min(1.0).max(100.0);

pub(super) static MaxResults: Shape = Shape::new("MaxResults", Kind::Integer).min(1.0).max(100.0);

pub(super) static MaxReturnedResultsCount: Shape = Shape::new("MaxReturnedResultsCount", Kind::Integer).min(1.0);

pub(super) static Message: Shape = Shape::new("Message", Kind::String(&[]));

pub(super) static MessageData: Shape = Shape::new(
    "MessageData",
    Kind::Structure(&Structure::new(&[Member::new("Code", &MessageDataCode), Member::new("Value", &MessageDataValue)])),
);

pub(super) static MessageDataCode: Shape = Shape::new("MessageDataCode", Kind::String(&[]));

pub(super) static MessageDataValue: Shape = Shape::new("MessageDataValue", Kind::String(&[]));

pub(super) static Metric: Shape = Shape::new(
    "Metric",
    Kind::Structure(&Structure::new(&[
        Member::new("Namespace", &Namespace),
        Member::new("MetricName", &MetricName),
        Member::new("Dimensions", &Dimensions),
    ])),
);

pub(super) static MetricAlarm: Shape = Shape::new(
    "MetricAlarm",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmName", &AlarmName),
        Member::new("AlarmArn", &AlarmArn),
        Member::new("AlarmDescription", &AlarmDescription),
        Member::new("AlarmConfigurationUpdatedTimestamp", &Timestamp),
        Member::new("ActionsEnabled", &ActionsEnabled),
        Member::new("OKActions", &ResourceList),
        Member::new("AlarmActions", &ResourceList),
        Member::new("InsufficientDataActions", &ResourceList),
        Member::new("StateValue", &StateValue),
        Member::new("StateReason", &StateReason),
        Member::new("StateReasonData", &StateReasonData),
        Member::new("StateUpdatedTimestamp", &Timestamp),
        Member::new("MetricName", &MetricName),
        Member::new("Namespace", &Namespace),
        Member::new("Statistic", &Statistic),
        Member::new("ExtendedStatistic", &ExtendedStatistic),
        Member::new("Dimensions", &Dimensions),
        Member::new("Period", &Period),
        Member::new("Unit", &StandardUnit),
        Member::new("EvaluationPeriods", &EvaluationPeriods),
        Member::new("DatapointsToAlarm", &DatapointsToAlarm),
        Member::new("Threshold", &Threshold),
        Member::new("ComparisonOperator", &ComparisonOperator),
        Member::new("TreatMissingData", &TreatMissingData),
        Member::new("EvaluateLowSampleCountPercentile", &EvaluateLowSampleCountPercentile),
        Member::new("Metrics", &MetricDataQueries),
        Member::new("ThresholdMetricId", &MetricId),
        Member::new("EvaluationState", &EvaluationState),
        Member::new("StateTransitionedTimestamp", &Timestamp),
        Member::new("EvaluationWindow", &EvaluationWindow),
        Member::new("WarmUpConfiguration", &WarmUpConfiguration),
        Member::new("EvaluationCriteria", &EvaluationCriteria),
        Member::new("EvaluationInterval", &EvaluationInterval),
        Member::new("ActionConfiguration", &ActionConfiguration),
    ])),
);

pub(super) static MetricAlarms: Shape =
    Shape::new("MetricAlarms", Kind::List(&Member::new("member", &MetricAlarm), false));

pub(super) static MetricCharacteristics: Shape = Shape::new(
    "MetricCharacteristics",
    Kind::Structure(&Structure::new(&[Member::new("PeriodicSpikes", &PeriodicSpikes)])),
);

pub(super) static MetricData: Shape = Shape::new("MetricData", Kind::List(&Member::new("member", &MetricDatum), false));

pub(super) static MetricDataQueries: Shape =
    Shape::new("MetricDataQueries", Kind::List(&Member::new("member", &MetricDataQuery), false));

pub(super) static MetricDataQuery: Shape = Shape::new(
    "MetricDataQuery",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &MetricId).required(),
        Member::new("MetricStat", &MetricStat),
        Member::new("Expression", &MetricExpression),
        Member::new("Label", &MetricLabel),
        Member::new("ReturnData", &ReturnData),
        Member::new("Period", &Period),
        Member::new("AccountId", &AccountId),
    ])),
);

pub(super) static MetricDataQueryDefinitionNextToken: Shape =
    Shape::new("MetricDataQueryDefinitionNextToken", Kind::String(&[])).min(1.0).max(256.0).pattern("[A-Za-z0-9_-]+");

pub(super) static MetricDataQueryDefinitionSummaries: Shape = Shape::new(
    "MetricDataQueryDefinitionSummaries",
    Kind::List(&Member::new("member", &MetricDataQueryDefinitionSummary), false),
);

pub(super) static MetricDataQueryDefinitionSummary: Shape = Shape::new(
    "MetricDataQueryDefinitionSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &DefinitionId).required(),
        Member::new("Path", &DefinitionPath).required(),
        Member::new("Type", &QueryType).required(),
        Member::new("UpdatedAt", &Timestamp),
    ])),
);

pub(super) static MetricDataResult: Shape = Shape::new(
    "MetricDataResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &MetricId),
        Member::new("Label", &MetricLabel),
        Member::new("Timestamps", &Timestamps),
        Member::new("Values", &DatapointValues),
        Member::new("StatusCode", &StatusCode),
        Member::new("Messages", &MetricDataResultMessages),
    ])),
);

pub(super) static MetricDataResultMessages: Shape =
    Shape::new("MetricDataResultMessages", Kind::List(&Member::new("member", &MessageData), false));

pub(super) static MetricDataResults: Shape =
    Shape::new("MetricDataResults", Kind::List(&Member::new("member", &MetricDataResult), false));

pub(super) static MetricDatum: Shape = Shape::new(
    "MetricDatum",
    Kind::Structure(&Structure::new(&[
        Member::new("MetricName", &MetricName).required(),
        Member::new("Dimensions", &Dimensions),
        Member::new("Timestamp", &Timestamp),
        Member::new("Value", &DatapointValue),
        Member::new("StatisticValues", &StatisticSet),
        Member::new("Values", &Values),
        Member::new("Counts", &Counts),
        Member::new("Unit", &StandardUnit),
        Member::new("StorageResolution", &StorageResolution),
    ])),
);

pub(super) static MetricExpression: Shape = Shape::new("MetricExpression", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static MetricExpressionString: Shape =
    Shape::new("MetricExpressionString", Kind::String(&[])).min(1.0).max(65536.0).sensitive();

pub(super) static MetricId: Shape = Shape::new("MetricId", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static MetricLabel: Shape = Shape::new("MetricLabel", Kind::String(&[]));

pub(super) static MetricMathAnomalyDetector: Shape = Shape::new(
    "MetricMathAnomalyDetector",
    Kind::Structure(&Structure::new(&[Member::new("MetricDataQueries", &MetricDataQueries)])),
);

pub(super) static MetricName: Shape = Shape::new("MetricName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static MetricNameList: Shape =
    Shape::new("MetricNameList", Kind::List(&Member::new("member", &MetricName), false)).min(1.0).max(500.0);

pub(super) static MetricStat: Shape = Shape::new(
    "MetricStat",
    Kind::Structure(&Structure::new(&[
        Member::new("Metric", &Metric).required(),
        Member::new("Period", &Period).required(),
        Member::new("Stat", &Stat).required(),
        Member::new("Unit", &StandardUnit),
    ])),
);

pub(super) static MetricStreamEntries: Shape =
    Shape::new("MetricStreamEntries", Kind::List(&Member::new("member", &MetricStreamEntry), false));

pub(super) static MetricStreamEntry: Shape = Shape::new(
    "MetricStreamEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &AmazonResourceName),
        Member::new("CreationDate", &Timestamp),
        Member::new("LastUpdateDate", &Timestamp),
        Member::new("Name", &MetricStreamName),
        Member::new("FirehoseArn", &AmazonResourceName),
        Member::new("State", &MetricStreamState),
        Member::new("OutputFormat", &MetricStreamOutputFormat),
    ])),
);

pub(super) static MetricStreamFilter: Shape = Shape::new(
    "MetricStreamFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Namespace", &Namespace),
        Member::new("MetricNames", &MetricStreamFilterMetricNames),
    ])),
);

pub(super) static MetricStreamFilterMetricNames: Shape =
    Shape::new("MetricStreamFilterMetricNames", Kind::List(&Member::new("member", &MetricName), false));

pub(super) static MetricStreamFilters: Shape =
    Shape::new("MetricStreamFilters", Kind::List(&Member::new("member", &MetricStreamFilter), false));

pub(super) static MetricStreamName: Shape = Shape::new("MetricStreamName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static MetricStreamNames: Shape =
    Shape::new("MetricStreamNames", Kind::List(&Member::new("member", &MetricStreamName), false));

pub(super) static MetricStreamOutputFormat: Shape =
    Shape::new("MetricStreamOutputFormat", Kind::String(&["json", "opentelemetry0.7", "opentelemetry1.0"]))
        .min(1.0)
        .max(255.0);

pub(super) static MetricStreamState: Shape = Shape::new("MetricStreamState", Kind::String(&[]));

pub(super) static MetricStreamStatistic: Shape = Shape::new("MetricStreamStatistic", Kind::String(&[]));

pub(super) static MetricStreamStatisticsAdditionalStatistics: Shape = Shape::new(
    "MetricStreamStatisticsAdditionalStatistics",
    Kind::List(&Member::new("member", &MetricStreamStatistic), false),
);

pub(super) static MetricStreamStatisticsConfiguration: Shape = Shape::new(
    "MetricStreamStatisticsConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("IncludeMetrics", &MetricStreamStatisticsIncludeMetrics).required(),
        Member::new("AdditionalStatistics", &MetricStreamStatisticsAdditionalStatistics).required(),
    ])),
);

pub(super) static MetricStreamStatisticsConfigurations: Shape = Shape::new(
    "MetricStreamStatisticsConfigurations",
    Kind::List(&Member::new("member", &MetricStreamStatisticsConfiguration), false),
);

pub(super) static MetricStreamStatisticsIncludeMetrics: Shape = Shape::new(
    "MetricStreamStatisticsIncludeMetrics",
    Kind::List(&Member::new("member", &MetricStreamStatisticsMetric), false),
);

pub(super) static MetricStreamStatisticsMetric: Shape = Shape::new(
    "MetricStreamStatisticsMetric",
    Kind::Structure(&Structure::new(&[
        Member::new("Namespace", &Namespace).required(),
        Member::new("MetricName", &MetricName).required(),
    ])),
);

pub(super) static MetricWidget: Shape = Shape::new("MetricWidget", Kind::String(&[]));

pub(super) static MetricWidgetImage: Shape = Shape::new("MetricWidgetImage", Kind::Blob(false));

pub(super) static Metrics: Shape = Shape::new("Metrics", Kind::List(&Member::new("member", &Metric), false));

pub(super) static MissingRequiredParameterException: Shape = Shape::new(
    "MissingRequiredParameterException",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &AwsQueryErrorMessage)])
            .error("MissingRequiredParameterException", 400, true)
            .query_code("MissingParameter"),
    ),
);

pub(super) static MuteTargetAlarmNameList: Shape =
    Shape::new("MuteTargetAlarmNameList", Kind::List(&Member::new("member", &Name), false)).max(100.0);

pub(super) static MuteTargets: Shape = Shape::new(
    "MuteTargets",
    Kind::Structure(&Structure::new(&[Member::new("AlarmNames", &MuteTargetAlarmNameList).required()])),
);

pub(super) static MuteType: Shape = Shape::new("MuteType", Kind::String(&[]));

pub(super) static Name: Shape = Shape::new("Name", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static Namespace: Shape = Shape::new("Namespace", Kind::String(&[])).min(1.0).max(255.0).pattern("[^:].*");

pub(super) static NextToken: Shape = Shape::new("NextToken", Kind::String(&[]));

pub(super) static OTelEnrichmentMetricNameList: Shape =
    Shape::new("OTelEnrichmentMetricNameList", Kind::List(&Member::new("member", &MetricName), false))
        .min(0.0)
        .max(100.0);

pub(super) static OTelEnrichmentMetricSelector: Shape = Shape::new(
    "OTelEnrichmentMetricSelector",
    Kind::Structure(&Structure::new(&[
        Member::new("Namespace", &Namespace).required(),
        Member::new("MetricNames", &OTelEnrichmentMetricNameList),
    ])),
);

pub(super) static OTelEnrichmentMetricSelectorList: Shape = Shape::new(
    "OTelEnrichmentMetricSelectorList",
    Kind::List(&Member::new("member", &OTelEnrichmentMetricSelector), false),
)
.min(0.0)
.max(100.0);

pub(super) static OTelEnrichmentStatus: Shape =
    Shape::new("OTelEnrichmentStatus", Kind::String(&["Running", "Stopped"]));

pub(super) static OnlyStartEvaluatingAfterWarmUpPeriodEnds: Shape =
    Shape::new("OnlyStartEvaluatingAfterWarmUpPeriodEnds", Kind::Boolean);

pub(super) static OutputFormat: Shape = Shape::new("OutputFormat", Kind::String(&[]));

pub(super) static OwningAccounts: Shape =
    Shape::new("OwningAccounts", Kind::List(&Member::new("member", &AccountId), false));

pub(super) static PartialFailure: Shape = Shape::new(
    "PartialFailure",
    Kind::Structure(&Structure::new(&[
        Member::new("FailureResource", &FailureResource),
        Member::new("ExceptionType", &ExceptionType),
        Member::new("FailureCode", &FailureCode),
        Member::new("FailureDescription", &FailureDescription),
    ])),
);

pub(super) static PendingPeriod: Shape = Shape::new("PendingPeriod", Kind::Integer).min(0.0).max(86400.0);

pub(super) static Period: Shape = Shape::new("Period", Kind::Integer).min(1.0);

pub(super) static PeriodicSpikes: Shape = Shape::new("PeriodicSpikes", Kind::Boolean);

pub(super) static PutAlarmMuteRuleInput: Shape = Shape::new(
    "PutAlarmMuteRuleInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &Name).required(),
        Member::new("Description", &AlarmDescription),
        Member::new("Rule", &Rule).required(),
        Member::new("MuteTargets", &MuteTargets),
        Member::new("Tags", &TagList),
        Member::new("StartDate", &Timestamp),
        Member::new("ExpireDate", &Timestamp),
    ])),
);

pub(super) static PutAnomalyDetectorInput: Shape = Shape::new(
    "PutAnomalyDetectorInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Namespace", &Namespace),
        Member::new("MetricName", &MetricName),
        Member::new("Dimensions", &Dimensions),
        Member::new("Stat", &AnomalyDetectorMetricStat),
        Member::new("Configuration", &AnomalyDetectorConfiguration),
        Member::new("MetricCharacteristics", &MetricCharacteristics),
        Member::new("SingleMetricAnomalyDetector", &SingleMetricAnomalyDetector),
        Member::new("MetricMathAnomalyDetector", &MetricMathAnomalyDetector),
    ])),
);

pub(super) static PutAnomalyDetectorOutput: Shape = Shape::new(
    "PutAnomalyDetectorOutput",
    Kind::Structure(&Structure::new(&[Member::new("AnomalyDetectorId", &AnomalyDetectorId)])),
);

pub(super) static PutCompositeAlarmInput: Shape = Shape::new(
    "PutCompositeAlarmInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ActionsEnabled", &ActionsEnabled),
        Member::new("AlarmActions", &ResourceList),
        Member::new("AlarmDescription", &AlarmDescription),
        Member::new("AlarmName", &AlarmName).required(),
        Member::new("AlarmRule", &AlarmRule).required(),
        Member::new("InsufficientDataActions", &ResourceList),
        Member::new("OKActions", &ResourceList),
        Member::new("Tags", &TagList),
        Member::new("ActionsSuppressor", &AlarmArn),
        Member::new("ActionsSuppressorWaitPeriod", &SuppressorPeriod),
        Member::new("ActionsSuppressorExtensionPeriod", &SuppressorPeriod),
        Member::new("ActionConfiguration", &ActionConfiguration),
    ])),
);

pub(super) static PutDashboardInput: Shape = Shape::new(
    "PutDashboardInput",
    Kind::Structure(&Structure::new(&[
        Member::new("DashboardName", &DashboardName).required(),
        Member::new("DashboardBody", &DashboardBody).required(),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static PutDashboardOutput: Shape = Shape::new(
    "PutDashboardOutput",
    Kind::Structure(&Structure::new(&[Member::new("DashboardValidationMessages", &DashboardValidationMessages)])),
);

pub(super) static PutInsightRuleInput: Shape = Shape::new(
    "PutInsightRuleInput",
    Kind::Structure(&Structure::new(&[
        Member::new("RuleName", &InsightRuleName).required(),
        Member::new("RuleState", &InsightRuleState),
        Member::new("RuleDefinition", &InsightRuleDefinition).required(),
        Member::new("Tags", &TagList),
        Member::new("ApplyOnTransformedLogs", &InsightRuleOnTransformedLogs),
    ])),
);

pub(super) static PutInsightRuleOutput: Shape =
    Shape::new("PutInsightRuleOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static PutLogAlarmInput: Shape = Shape::new(
    "PutLogAlarmInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmName", &AlarmName).required(),
        Member::new("AlarmDescription", &AlarmDescription),
        Member::new("ScheduledQueryConfiguration", &ScheduledQueryConfiguration).required(),
        Member::new("ActionLogLineCount", &ActionLogLineCount),
        Member::new("ActionLogLineRoleArn", &ActionLogLineRoleArn),
        Member::new("ActionsEnabled", &ActionsEnabled),
        Member::new("OKActions", &ResourceList),
        Member::new("AlarmActions", &ResourceList),
        Member::new("InsufficientDataActions", &ResourceList),
        Member::new("QueryResultsToEvaluate", &QueryResultsToEvaluate).required(),
        Member::new("QueryResultsToAlarm", &QueryResultsToAlarm).required(),
        Member::new("Threshold", &Threshold).required(),
        Member::new("ComparisonOperator", &ComparisonOperator).required(),
        Member::new("TreatMissingData", &TreatMissingData),
        Member::new("Tags", &TagList),
        Member::new("WarmUpConfiguration", &WarmUpConfiguration),
        Member::new("ActionConfiguration", &ActionConfiguration),
    ])),
);

pub(super) static PutManagedInsightRulesInput: Shape = Shape::new(
    "PutManagedInsightRulesInput",
    Kind::Structure(&Structure::new(&[Member::new("ManagedRules", &ManagedRules).required()])),
);

pub(super) static PutManagedInsightRulesOutput: Shape = Shape::new(
    "PutManagedInsightRulesOutput",
    Kind::Structure(&Structure::new(&[Member::new("Failures", &BatchFailures)])),
);

pub(super) static PutMetricAlarmInput: Shape = Shape::new(
    "PutMetricAlarmInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmName", &AlarmName).required(),
        Member::new("AlarmDescription", &AlarmDescription),
        Member::new("ActionsEnabled", &ActionsEnabled),
        Member::new("OKActions", &ResourceList),
        Member::new("AlarmActions", &ResourceList),
        Member::new("InsufficientDataActions", &ResourceList),
        Member::new("MetricName", &MetricName),
        Member::new("Namespace", &Namespace),
        Member::new("Statistic", &Statistic),
        Member::new("ExtendedStatistic", &ExtendedStatistic),
        Member::new("Dimensions", &Dimensions),
        Member::new("Period", &Period),
        Member::new("Unit", &StandardUnit),
        Member::new("EvaluationPeriods", &EvaluationPeriods),
        Member::new("DatapointsToAlarm", &DatapointsToAlarm),
        Member::new("Threshold", &Threshold),
        Member::new("ComparisonOperator", &ComparisonOperator),
        Member::new("TreatMissingData", &TreatMissingData),
        Member::new("EvaluateLowSampleCountPercentile", &EvaluateLowSampleCountPercentile),
        Member::new("Metrics", &MetricDataQueries),
        Member::new("Tags", &TagList),
        Member::new("ThresholdMetricId", &MetricId),
        Member::new("EvaluationWindow", &EvaluationWindow),
        Member::new("WarmUpConfiguration", &WarmUpConfiguration),
        Member::new("EvaluationCriteria", &EvaluationCriteria),
        Member::new("EvaluationInterval", &EvaluationInterval),
        Member::new("ActionConfiguration", &ActionConfiguration),
    ])),
);

pub(super) static PutMetricDataInput: Shape = Shape::new(
    "PutMetricDataInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Namespace", &Namespace).required(),
        Member::new("MetricData", &MetricData),
        Member::new("EntityMetricData", &EntityMetricDataList),
        Member::new("StrictEntityValidation", &StrictEntityValidation),
    ])),
);

pub(super) static PutMetricDataQueryDefinitionInput: Shape = Shape::new(
    "PutMetricDataQueryDefinitionInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &DefinitionId),
        Member::new("Path", &DefinitionPath).required(),
        Member::new("Expression", &MetricExpressionString).required(),
        Member::new("Type", &QueryType).required(),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static PutMetricDataQueryDefinitionOutput: Shape = Shape::new(
    "PutMetricDataQueryDefinitionOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &DefinitionId).required(),
        Member::new("Arn", &AmazonResourceName).required(),
        Member::new("Path", &DefinitionPath).required(),
        Member::new("Expression", &MetricExpressionString).required(),
        Member::new("Type", &QueryType).required(),
        Member::new("CreatedAt", &Timestamp).required(),
        Member::new("UpdatedAt", &Timestamp).required(),
    ])),
);

pub(super) static PutMetricStreamInput: Shape = Shape::new(
    "PutMetricStreamInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &MetricStreamName).required(),
        Member::new("IncludeFilters", &MetricStreamFilters),
        Member::new("ExcludeFilters", &MetricStreamFilters),
        Member::new("FirehoseArn", &AmazonResourceName).required(),
        Member::new("RoleArn", &AmazonResourceName).required(),
        Member::new("OutputFormat", &MetricStreamOutputFormat).required(),
        Member::new("Tags", &TagList),
        Member::new("StatisticsConfigurations", &MetricStreamStatisticsConfigurations),
        Member::new("IncludeLinkedAccountsMetrics", &IncludeLinkedAccountsMetrics),
    ])),
);

pub(super) static PutMetricStreamOutput: Shape =
    Shape::new("PutMetricStreamOutput", Kind::Structure(&Structure::new(&[Member::new("Arn", &AmazonResourceName)])));

pub(super) static Query: Shape = Shape::new("Query", Kind::String(&[])).min(1.0).max(10000.0);

pub(super) static QueryResultsToAlarm: Shape = Shape::new("QueryResultsToAlarm", Kind::Integer).min(1.0);

pub(super) static QueryResultsToEvaluate: Shape = Shape::new("QueryResultsToEvaluate", Kind::Integer).min(1.0);

pub(super) static QueryString: Shape = Shape::new("QueryString", Kind::String(&[])).min(0.0).max(10000.0);

pub(super) static QueryType: Shape = Shape::new("QueryType", Kind::String(&["PROMQL", "SQL", "METRIC_MATH"]));

pub(super) static Range: Shape = Shape::new(
    "Range",
    Kind::Structure(&Structure::new(&[
        Member::new("StartTime", &Timestamp).required(),
        Member::new("EndTime", &Timestamp).required(),
    ])),
);

pub(super) static RecentlyActive: Shape = Shape::new("RecentlyActive", Kind::String(&["PT3H"]));

pub(super) static RecoveryPeriod: Shape = Shape::new("RecoveryPeriod", Kind::Integer).min(0.0).max(86400.0);

pub(super) static ResourceArn: Shape = Shape::new("ResourceArn", Kind::String(&[]))
    .min(20.0)
    .max(2048.0)
    .pattern("arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\\d{12}:.+");

pub(super) static ResourceConflict: Shape = Shape::new(
    "ResourceConflict",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("ResourceConflict", 409, true)),
);

pub(super) static ResourceId: Shape = Shape::new("ResourceId", Kind::String(&[]));

pub(super) static ResourceList: Shape =
    Shape::new("ResourceList", Kind::List(&Member::new("member", &ResourceName), false)).max(5.0);

pub(super) static ResourceMetricSelection: Shape = Shape::new(
    "ResourceMetricSelection",
    Kind::Structure(&Structure::new(&[Member::new("IncludeMetrics", &MetricNameList).required()])),
);

pub(super) static ResourceMetricSelectionList: Shape =
    Shape::new("ResourceMetricSelectionList", Kind::List(&Member::new("member", &ResourceMetricSelection), false))
        .min(1.0)
        .max(1.0);

pub(super) static ResourceMetricsConfiguration: Shape = Shape::new(
    "ResourceMetricsConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArn).required(),
        Member::new("CreatedAt", &Timestamp).required(),
        Member::new("UpdatedAt", &Timestamp).required(),
        Member::new("MetricSelections", &ResourceMetricSelectionList),
    ])),
);

pub(super) static ResourceName: Shape = Shape::new("ResourceName", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static ResourceNotFound: Shape = Shape::new(
    "ResourceNotFound",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("ResourceNotFound", 404, true)),
);

pub(super) static ResourceNotFoundException: Shape =
    Shape::new(
        "ResourceNotFoundException",
        Kind::Structure(
            &Structure::new(&[Member::new("ResourceType", &ResourceType), Member::new("ResourceId", &ResourceId)])
                .error("ResourceNotFoundException", 404, true),
        ),
    );

pub(super) static ResourceType: Shape = Shape::new("ResourceType", Kind::String(&[]));

pub(super) static ReturnData: Shape = Shape::new("ReturnData", Kind::Boolean);

pub(super) static Rule: Shape =
    Shape::new("Rule", Kind::Structure(&Structure::new(&[Member::new("Schedule", &Schedule).required()])));

pub(super) static ScanBy: Shape = Shape::new("ScanBy", Kind::String(&["TimestampDescending", "TimestampAscending"]));

pub(super) static Schedule: Shape = Shape::new(
    "Schedule",
    Kind::Structure(&Structure::new(&[
        Member::new("Expression", &Expression).required(),
        Member::new("Duration", &Duration).required(),
        Member::new("Timezone", &Timezone),
    ])),
);

pub(super) static ScheduleConfiguration: Shape = Shape::new(
    "ScheduleConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("ScheduleExpression", &ScheduleExpression).required(),
        Member::new("StartTimeOffset", &StartTimeOffset).required(),
        Member::new("EndTimeOffset", &EndTimeOffset),
    ])),
);

pub(super) static ScheduleExpression: Shape = Shape::new("ScheduleExpression", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static ScheduledQueryConfiguration: Shape = Shape::new(
    "ScheduledQueryConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("QueryString", &QueryString).required(),
        Member::new("LogGroupIdentifiers", &LogGroupIdentifiers),
        Member::new("QueryARN", &AmazonResourceName),
        Member::new("ScheduledQueryRoleARN", &AmazonResourceName).required(),
        Member::new("ScheduleConfiguration", &ScheduleConfiguration).required(),
        Member::new("AggregationExpression", &AggregationExpression).required(),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static SetAlarmStateInput: Shape = Shape::new(
    "SetAlarmStateInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AlarmName", &AlarmName).required(),
        Member::new("StateValue", &StateValue).required(),
        Member::new("StateReason", &StateReason).required(),
        Member::new("StateReasonData", &StateReasonData),
    ])),
);

pub(super) static SingleMetricAnomalyDetector: Shape = Shape::new(
    "SingleMetricAnomalyDetector",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId),
        Member::new("Namespace", &Namespace),
        Member::new("MetricName", &MetricName),
        Member::new("Dimensions", &Dimensions),
        Member::new("Stat", &AnomalyDetectorMetricStat),
    ])),
);

pub(super) static Size: Shape = Shape::new("Size", Kind::Long);

pub(super) static SlidingWindow: Shape = Shape::new("SlidingWindow", Kind::Structure(&Structure::new(&[])));

pub(super) static StandardUnit: Shape = Shape::new(
    "StandardUnit",
    Kind::String(&[
        "Seconds",
        "Microseconds",
        "Milliseconds",
        "Bytes",
        "Kilobytes",
        "Megabytes",
        "Gigabytes",
        "Terabytes",
        "Bits",
        "Kilobits",
        "Megabits",
        "Gigabits",
        "Terabits",
        "Percent",
        "Count",
        "Bytes/Second",
        "Kilobytes/Second",
        "Megabytes/Second",
        "Gigabytes/Second",
        "Terabytes/Second",
        "Bits/Second",
        "Kilobits/Second",
        "Megabits/Second",
        "Gigabits/Second",
        "Terabits/Second",
        "Count/Second",
        "None",
    ]),
);

pub(super) static StartMetricStreamsInput: Shape = Shape::new(
    "StartMetricStreamsInput",
    Kind::Structure(&Structure::new(&[Member::new("Names", &MetricStreamNames).required()])),
);

pub(super) static StartMetricStreamsOutput: Shape =
    Shape::new("StartMetricStreamsOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static StartOTelEnrichmentInput: Shape = Shape::new(
    "StartOTelEnrichmentInput",
    Kind::Structure(&Structure::new(&[
        Member::new("IncludeFilters", &OTelEnrichmentMetricSelectorList),
        Member::new("ExcludeFilters", &OTelEnrichmentMetricSelectorList),
    ])),
);

pub(super) static StartOTelEnrichmentOutput: Shape = Shape::new(
    "StartOTelEnrichmentOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("IncludeFilters", &OTelEnrichmentMetricSelectorList),
        Member::new("ExcludeFilters", &OTelEnrichmentMetricSelectorList),
        Member::new("CreatedAt", &Timestamp),
        Member::new("UpdatedAt", &Timestamp),
    ])),
);

pub(super) static StartTimeOffset: Shape = Shape::new("StartTimeOffset", Kind::Long).min(1.0).max(2592000.0);

pub(super) static Stat: Shape = Shape::new("Stat", Kind::String(&[]));

pub(super) static StateReason: Shape = Shape::new("StateReason", Kind::String(&[])).min(0.0).max(1023.0);

pub(super) static StateReasonData: Shape = Shape::new("StateReasonData", Kind::String(&[])).min(0.0).max(4000.0);

pub(super) static StateValue: Shape = Shape::new("StateValue", Kind::String(&["OK", "ALARM", "INSUFFICIENT_DATA"]));

pub(super) static Statistic: Shape =
    Shape::new("Statistic", Kind::String(&["SampleCount", "Average", "Sum", "Minimum", "Maximum"]));

pub(super) static StatisticSet: Shape = Shape::new(
    "StatisticSet",
    Kind::Structure(&Structure::new(&[
        Member::new("SampleCount", &DatapointValue).required(),
        Member::new("Sum", &DatapointValue).required(),
        Member::new("Minimum", &DatapointValue).required(),
        Member::new("Maximum", &DatapointValue).required(),
    ])),
);

pub(super) static Statistics: Shape =
    Shape::new("Statistics", Kind::List(&Member::new("member", &Statistic), false)).min(1.0).max(5.0);

pub(super) static StatusCode: Shape =
    Shape::new("StatusCode", Kind::String(&["Complete", "InternalError", "PartialData", "Forbidden"]));

pub(super) static StopMetricStreamsInput: Shape = Shape::new(
    "StopMetricStreamsInput",
    Kind::Structure(&Structure::new(&[Member::new("Names", &MetricStreamNames).required()])),
);

pub(super) static StopMetricStreamsOutput: Shape =
    Shape::new("StopMetricStreamsOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static StopOTelEnrichmentInput: Shape =
    Shape::new("StopOTelEnrichmentInput", Kind::Structure(&Structure::new(&[])));

pub(super) static StopOTelEnrichmentOutput: Shape =
    Shape::new("StopOTelEnrichmentOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static StorageResolution: Shape = Shape::new("StorageResolution", Kind::Integer).min(1.0);

pub(super) static StrictEntityValidation: Shape = Shape::new("StrictEntityValidation", Kind::Boolean);

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static SuppressorPeriod: Shape = Shape::new("SuppressorPeriod", Kind::Integer);

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

pub(super) static TagResourceInput: Shape = Shape::new(
    "TagResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &AmazonResourceName).required(),
        Member::new("Tags", &TagList).required(),
    ])),
);

pub(super) static TagResourceOutput: Shape = Shape::new("TagResourceOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static TagValue: Shape = Shape::new("TagValue", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static TemplateName: Shape = Shape::new("TemplateName", Kind::String(&[]))
    .min(1.0)
    .max(128.0)
    .pattern("[0-9A-Za-z][\\-\\.\\_0-9A-Za-z]{0,126}[0-9A-Za-z]");

pub(super) static Threshold: Shape = Shape::new("Threshold", Kind::Double);

pub(super) static Timestamp: Shape = Shape::new("Timestamp", Kind::Timestamp(None));

pub(super) static Timestamps: Shape = Shape::new("Timestamps", Kind::List(&Member::new("member", &Timestamp), false));

pub(super) static Timezone: Shape = Shape::new("Timezone", Kind::String(&[])).min(1.0).max(50.0);

pub(super) static TreatMissingData: Shape = Shape::new("TreatMissingData", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static UntagResourceInput: Shape = Shape::new(
    "UntagResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &AmazonResourceName).required(),
        Member::new("TagKeys", &TagKeyList).required(),
    ])),
);

pub(super) static UntagResourceOutput: Shape = Shape::new("UntagResourceOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateOTelEnrichmentInput: Shape = Shape::new(
    "UpdateOTelEnrichmentInput",
    Kind::Structure(&Structure::new(&[
        Member::new("IncludeFilters", &OTelEnrichmentMetricSelectorList),
        Member::new("ExcludeFilters", &OTelEnrichmentMetricSelectorList),
    ])),
);

pub(super) static UpdateOTelEnrichmentOutput: Shape = Shape::new(
    "UpdateOTelEnrichmentOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("IncludeFilters", &OTelEnrichmentMetricSelectorList),
        Member::new("ExcludeFilters", &OTelEnrichmentMetricSelectorList),
        Member::new("CreatedAt", &Timestamp),
        Member::new("UpdatedAt", &Timestamp),
    ])),
);

pub(super) static UpdateResourceMetricsConfigurationInput: Shape = Shape::new(
    "UpdateResourceMetricsConfigurationInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArn).required(),
        Member::new("MetricSelections", &ResourceMetricSelectionList),
    ])),
);

pub(super) static UpdateResourceMetricsConfigurationOutput: Shape = Shape::new(
    "UpdateResourceMetricsConfigurationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceMetricsConfiguration", &ResourceMetricsConfiguration).required()
    ])),
);

pub(super) static ValidationException: Shape = Shape::new(
    "ValidationException",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ValidationExceptionMessage)])
            .error("ValidationException", 400, true)
            .query_code("ValidationError"),
    ),
);

pub(super) static ValidationExceptionMessage: Shape = Shape::new("ValidationExceptionMessage", Kind::String(&[]));

pub(super) static Values: Shape = Shape::new("Values", Kind::List(&Member::new("member", &DatapointValue), false));

pub(super) static WallClockWindow: Shape =
    Shape::new("WallClockWindow", Kind::Structure(&Structure::new(&[Member::new("Timezone", &Timezone)])));

pub(super) static WarmUpConfiguration: Shape = Shape::new(
    "WarmUpConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("WarmUpPeriodDurationInMinutes", &WarmUpPeriodDurationInMinutes).required(),
        Member::new("OnlyStartEvaluatingAfterWarmUpPeriodEnds", &OnlyStartEvaluatingAfterWarmUpPeriodEnds),
    ])),
);

pub(super) static WarmUpPeriodDurationInMinutes: Shape =
    Shape::new("WarmUpPeriodDurationInMinutes", Kind::Integer).min(1.0).max(2880.0);
