// Generated from `models/kinesis.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `kinesis`.
pub static SERVICE: Service = Service {
    name: "kinesis",
    iam_prefix: "kinesis",
    signing_name: "kinesis",
    endpoint_prefix: "kinesis",
    api_version: "2013-12-02",
    target_prefix: "Kinesis_20131202",
    xml_namespace: "",
    protocols: &[Protocol::AwsJson11],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AcknowledgeDeadLetterQueueRecords", "POST", "/", 200)
        .input(&AcknowledgeDeadLetterQueueRecordsInput, "")
        .output(&AcknowledgeDeadLetterQueueRecordsOutput, "")
        .errors(&[
            &AccessDeniedException,
            &InternalFailureException,
            &InvalidArgumentException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ]),
    Operation::new("AcknowledgeQueueRecords", "POST", "/", 200)
        .input(&AcknowledgeQueueRecordsInput, "")
        .output(&AcknowledgeQueueRecordsOutput, "")
        .errors(&[
            &AccessDeniedException,
            &InternalFailureException,
            &InvalidArgumentException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ]),
    Operation::new("AddTagsToStream", "POST", "/", 200).input(&AddTagsToStreamInput, "").errors(&[
        &ResourceNotFoundException,
        &ResourceInUseException,
        &InvalidArgumentException,
        &LimitExceededException,
        &AccessDeniedException,
    ]),
    Operation::new("CreateChannel", "POST", "/", 200)
        .input(&CreateChannelInput, "")
        .output(&CreateChannelOutput, "")
        .errors(&[
            &ValidationException,
            &ResourceInUseException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &KMSDisabledException,
            &KMSInvalidStateException,
            &KMSAccessDeniedException,
            &KMSNotFoundException,
            &KMSOptInRequired,
            &KMSThrottlingException,
            &AccessDeniedException,
        ]),
    Operation::new("CreateQueue", "POST", "/", 200).input(&CreateQueueInput, "").output(&CreateQueueOutput, "").errors(
        &[
            &ValidationException,
            &ResourceInUseException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &AccessDeniedException,
            &InternalFailureException,
        ],
    ),
    Operation::new("CreateStream", "POST", "/", 200).input(&CreateStreamInput, "").errors(&[
        &ResourceInUseException,
        &LimitExceededException,
        &InvalidArgumentException,
        &ValidationException,
    ]),
    Operation::new("DecreaseStreamRetentionPeriod", "POST", "/", 200)
        .input(&DecreaseStreamRetentionPeriodInput, "")
        .errors(&[
            &ResourceInUseException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &AccessDeniedException,
        ]),
    Operation::new("DeleteChannel", "POST", "/", 200).input(&DeleteChannelInput, "").errors(&[
        &ValidationException,
        &ResourceNotFoundException,
        &LimitExceededException,
        &InvalidArgumentException,
        &AccessDeniedException,
    ]),
    Operation::new("DeleteQueue", "POST", "/", 200).input(&DeleteQueueInput, "").errors(&[
        &ValidationException,
        &ResourceNotFoundException,
        &LimitExceededException,
        &InvalidArgumentException,
        &AccessDeniedException,
        &InternalFailureException,
    ]),
    Operation::new("DeleteResourcePolicy", "POST", "/", 200).input(&DeleteResourcePolicyInput, "").errors(&[
        &ValidationException,
        &AccessDeniedException,
        &ResourceNotFoundException,
        &LimitExceededException,
        &InvalidArgumentException,
        &ResourceInUseException,
        &InternalFailureException,
    ]),
    Operation::new("DeleteStream", "POST", "/", 200).input(&DeleteStreamInput, "").errors(&[
        &ResourceNotFoundException,
        &LimitExceededException,
        &ResourceInUseException,
        &InvalidArgumentException,
        &AccessDeniedException,
    ]),
    Operation::new("DeregisterStreamConsumer", "POST", "/", 200).input(&DeregisterStreamConsumerInput, "").errors(&[
        &LimitExceededException,
        &ResourceNotFoundException,
        &InvalidArgumentException,
    ]),
    Operation::new("DescribeAccountSettings", "POST", "/", 200)
        .input(&DescribeAccountSettingsInput, "")
        .output(&DescribeAccountSettingsOutput, "")
        .errors(&[&LimitExceededException]),
    Operation::new("DescribeChannel", "POST", "/", 200)
        .input(&DescribeChannelInput, "")
        .output(&DescribeChannelOutput, "")
        .errors(&[
            &ValidationException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &AccessDeniedException,
        ]),
    Operation::new("DescribeLimits", "POST", "/", 200)
        .input(&DescribeLimitsInput, "")
        .output(&DescribeLimitsOutput, "")
        .errors(&[&LimitExceededException]),
    Operation::new("DescribeQueue", "POST", "/", 200)
        .input(&DescribeQueueInput, "")
        .output(&DescribeQueueOutput, "")
        .errors(&[
            &ValidationException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &AccessDeniedException,
            &InternalFailureException,
        ]),
    Operation::new("DescribeStream", "POST", "/", 200)
        .input(&DescribeStreamInput, "")
        .output(&DescribeStreamOutput, "")
        .errors(&[
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &AccessDeniedException,
        ]),
    Operation::new("DescribeStreamConsumer", "POST", "/", 200)
        .input(&DescribeStreamConsumerInput, "")
        .output(&DescribeStreamConsumerOutput, "")
        .errors(&[&LimitExceededException, &ResourceNotFoundException, &InvalidArgumentException]),
    Operation::new("DescribeStreamSummary", "POST", "/", 200)
        .input(&DescribeStreamSummaryInput, "")
        .output(&DescribeStreamSummaryOutput, "")
        .errors(&[
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &AccessDeniedException,
        ]),
    Operation::new("DisableEnhancedMonitoring", "POST", "/", 200)
        .input(&DisableEnhancedMonitoringInput, "")
        .output(&EnhancedMonitoringOutput, "")
        .errors(&[
            &InvalidArgumentException,
            &LimitExceededException,
            &ResourceInUseException,
            &ResourceNotFoundException,
            &AccessDeniedException,
        ]),
    Operation::new("EnableEnhancedMonitoring", "POST", "/", 200)
        .input(&EnableEnhancedMonitoringInput, "")
        .output(&EnhancedMonitoringOutput, "")
        .errors(&[
            &InvalidArgumentException,
            &LimitExceededException,
            &ResourceInUseException,
            &ResourceNotFoundException,
            &AccessDeniedException,
        ]),
    Operation::new("GetRecords", "POST", "/", 200).input(&GetRecordsInput, "").output(&GetRecordsOutput, "").errors(&[
        &ResourceNotFoundException,
        &InvalidArgumentException,
        &ProvisionedThroughputExceededException,
        &ExpiredIteratorException,
        &KMSDisabledException,
        &KMSInvalidStateException,
        &KMSAccessDeniedException,
        &KMSNotFoundException,
        &KMSOptInRequired,
        &KMSThrottlingException,
        &AccessDeniedException,
        &InternalFailureException,
        &DryRunOperationException,
    ]),
    Operation::new("GetResourcePolicy", "POST", "/", 200)
        .input(&GetResourcePolicyInput, "")
        .output(&GetResourcePolicyOutput, "")
        .errors(&[
            &ValidationException,
            &AccessDeniedException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &ResourceInUseException,
            &InternalFailureException,
        ]),
    Operation::new("GetShardIterator", "POST", "/", 200)
        .input(&GetShardIteratorInput, "")
        .output(&GetShardIteratorOutput, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidArgumentException,
            &ProvisionedThroughputExceededException,
            &AccessDeniedException,
            &InternalFailureException,
            &DryRunOperationException,
        ]),
    Operation::new("IncreaseStreamRetentionPeriod", "POST", "/", 200)
        .input(&IncreaseStreamRetentionPeriodInput, "")
        .errors(&[
            &ResourceInUseException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &AccessDeniedException,
        ]),
    Operation::new("ListChannels", "POST", "/", 200)
        .input(&ListChannelsInput, "")
        .output(&ListChannelsOutput, "")
        .errors(&[
            &ValidationException,
            &ExpiredNextTokenException,
            &LimitExceededException,
            &InvalidArgumentException,
            &AccessDeniedException,
        ]),
    Operation::new("ListQueues", "POST", "/", 200).input(&ListQueuesInput, "").output(&ListQueuesOutput, "").errors(&[
        &ValidationException,
        &ExpiredNextTokenException,
        &LimitExceededException,
        &InvalidArgumentException,
        &AccessDeniedException,
        &InternalFailureException,
    ]),
    Operation::new("ListShards", "POST", "/", 200).input(&ListShardsInput, "").output(&ListShardsOutput, "").errors(&[
        &ResourceNotFoundException,
        &InvalidArgumentException,
        &LimitExceededException,
        &ExpiredNextTokenException,
        &ResourceInUseException,
        &AccessDeniedException,
    ]),
    Operation::new("ListStreamConsumers", "POST", "/", 200)
        .input(&ListStreamConsumersInput, "")
        .output(&ListStreamConsumersOutput, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidArgumentException,
            &LimitExceededException,
            &ExpiredNextTokenException,
            &ResourceInUseException,
        ]),
    Operation::new("ListStreams", "POST", "/", 200)
        .input(&ListStreamsInput, "")
        .output(&ListStreamsOutput, "")
        .errors(&[&LimitExceededException, &ExpiredNextTokenException, &InvalidArgumentException]),
    Operation::new("ListTagsForResource", "POST", "/", 200)
        .input(&ListTagsForResourceInput, "")
        .output(&ListTagsForResourceOutput, "")
        .errors(&[
            &ValidationException,
            &ResourceNotFoundException,
            &ResourceInUseException,
            &InvalidArgumentException,
            &LimitExceededException,
            &AccessDeniedException,
            &InternalFailureException,
        ]),
    Operation::new("ListTagsForStream", "POST", "/", 200)
        .input(&ListTagsForStreamInput, "")
        .output(&ListTagsForStreamOutput, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidArgumentException,
            &LimitExceededException,
            &AccessDeniedException,
        ]),
    Operation::new("MergeShards", "POST", "/", 200).input(&MergeShardsInput, "").errors(&[
        &ResourceNotFoundException,
        &ResourceInUseException,
        &InvalidArgumentException,
        &LimitExceededException,
        &ValidationException,
        &AccessDeniedException,
    ]),
    Operation::new("PutRecord", "POST", "/", 200).input(&PutRecordInput, "").output(&PutRecordOutput, "").errors(&[
        &ResourceNotFoundException,
        &InvalidArgumentException,
        &ProvisionedThroughputExceededException,
        &KMSDisabledException,
        &KMSInvalidStateException,
        &KMSAccessDeniedException,
        &KMSNotFoundException,
        &KMSOptInRequired,
        &KMSThrottlingException,
        &AccessDeniedException,
        &InternalFailureException,
        &DryRunOperationException,
    ]),
    Operation::new("PutRecords", "POST", "/", 200).input(&PutRecordsInput, "").output(&PutRecordsOutput, "").errors(&[
        &ResourceNotFoundException,
        &InvalidArgumentException,
        &ProvisionedThroughputExceededException,
        &KMSDisabledException,
        &KMSInvalidStateException,
        &KMSAccessDeniedException,
        &KMSNotFoundException,
        &KMSOptInRequired,
        &KMSThrottlingException,
        &AccessDeniedException,
        &InternalFailureException,
        &DryRunOperationException,
    ]),
    Operation::new("PutResourcePolicy", "POST", "/", 200).input(&PutResourcePolicyInput, "").errors(&[
        &ValidationException,
        &AccessDeniedException,
        &ResourceNotFoundException,
        &LimitExceededException,
        &InvalidArgumentException,
        &ResourceInUseException,
        &InternalFailureException,
    ]),
    Operation::new("ReceiveDeadLetterQueueRecords", "POST", "/", 200)
        .input(&ReceiveDeadLetterQueueRecordsInput, "")
        .output(&ReceiveDeadLetterQueueRecordsOutput, "")
        .errors(&[
            &AccessDeniedException,
            &InternalFailureException,
            &InvalidArgumentException,
            &ResourceNotFoundException,
            &KMSAccessDeniedException,
            &KMSDisabledException,
            &KMSInvalidStateException,
            &KMSNotFoundException,
            &KMSOptInRequired,
            &KMSThrottlingException,
            &ThrottlingException,
        ]),
    Operation::new("ReceiveQueueRecords", "POST", "/", 200)
        .input(&ReceiveQueueRecordsInput, "")
        .output(&ReceiveQueueRecordsOutput, "")
        .errors(&[
            &AccessDeniedException,
            &InternalFailureException,
            &InvalidArgumentException,
            &ResourceNotFoundException,
            &KMSAccessDeniedException,
            &KMSDisabledException,
            &KMSInvalidStateException,
            &KMSNotFoundException,
            &KMSOptInRequired,
            &KMSThrottlingException,
            &ThrottlingException,
        ]),
    Operation::new("RegisterStreamConsumer", "POST", "/", 200)
        .input(&RegisterStreamConsumerInput, "")
        .output(&RegisterStreamConsumerOutput, "")
        .errors(&[
            &InvalidArgumentException,
            &LimitExceededException,
            &ResourceInUseException,
            &ResourceNotFoundException,
        ]),
    Operation::new("RemoveTagsFromStream", "POST", "/", 200).input(&RemoveTagsFromStreamInput, "").errors(&[
        &ResourceNotFoundException,
        &ResourceInUseException,
        &InvalidArgumentException,
        &LimitExceededException,
        &AccessDeniedException,
    ]),
    Operation::new("RestoreDeadLetterQueueRecords", "POST", "/", 200)
        .input(&RestoreDeadLetterQueueRecordsInput, "")
        .output(&RestoreDeadLetterQueueRecordsOutput, "")
        .errors(&[
            &AccessDeniedException,
            &InternalFailureException,
            &InvalidArgumentException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ]),
    Operation::new("SplitShard", "POST", "/", 200).input(&SplitShardInput, "").errors(&[
        &ResourceNotFoundException,
        &ResourceInUseException,
        &InvalidArgumentException,
        &LimitExceededException,
        &ValidationException,
        &AccessDeniedException,
    ]),
    Operation::new("StartStreamEncryption", "POST", "/", 200).input(&StartStreamEncryptionInput, "").errors(&[
        &InvalidArgumentException,
        &LimitExceededException,
        &ResourceInUseException,
        &ResourceNotFoundException,
        &KMSDisabledException,
        &KMSInvalidStateException,
        &KMSAccessDeniedException,
        &KMSNotFoundException,
        &KMSOptInRequired,
        &KMSThrottlingException,
        &AccessDeniedException,
    ]),
    Operation::new("StopStreamEncryption", "POST", "/", 200).input(&StopStreamEncryptionInput, "").errors(&[
        &InvalidArgumentException,
        &LimitExceededException,
        &ResourceInUseException,
        &ResourceNotFoundException,
        &AccessDeniedException,
    ]),
    Operation::new("SubscribeToShard", "POST", "/", 200)
        .input(&SubscribeToShardInput, "")
        .output(&SubscribeToShardOutput, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidArgumentException,
            &ResourceInUseException,
            &LimitExceededException,
            &AccessDeniedException,
            &DryRunOperationException,
        ]),
    Operation::new("TagResource", "POST", "/", 200).input(&TagResourceInput, "").errors(&[
        &ValidationException,
        &ResourceNotFoundException,
        &ResourceInUseException,
        &InvalidArgumentException,
        &LimitExceededException,
        &AccessDeniedException,
        &InternalFailureException,
    ]),
    Operation::new("UntagResource", "POST", "/", 200).input(&UntagResourceInput, "").errors(&[
        &ValidationException,
        &ResourceNotFoundException,
        &ResourceInUseException,
        &InvalidArgumentException,
        &LimitExceededException,
        &AccessDeniedException,
        &InternalFailureException,
    ]),
    Operation::new("UpdateAccountSettings", "POST", "/", 200)
        .input(&UpdateAccountSettingsInput, "")
        .output(&UpdateAccountSettingsOutput, "")
        .errors(&[&InvalidArgumentException, &ValidationException, &LimitExceededException]),
    Operation::new("UpdateChannel", "POST", "/", 200)
        .input(&UpdateChannelInput, "")
        .output(&UpdateChannelOutput, "")
        .errors(&[
            &ValidationException,
            &ResourceInUseException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &AccessDeniedException,
        ]),
    Operation::new("UpdateDeadLetterQueueRecordsVisibility", "POST", "/", 200)
        .input(&UpdateDeadLetterQueueRecordsVisibilityInput, "")
        .output(&UpdateDeadLetterQueueRecordsVisibilityOutput, "")
        .errors(&[
            &AccessDeniedException,
            &InternalFailureException,
            &InvalidArgumentException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ]),
    Operation::new("UpdateMaxRecordSize", "POST", "/", 200).input(&UpdateMaxRecordSizeInput, "").errors(&[
        &ResourceInUseException,
        &ResourceNotFoundException,
        &LimitExceededException,
        &InvalidArgumentException,
        &AccessDeniedException,
        &ValidationException,
    ]),
    Operation::new("UpdateQueue", "POST", "/", 200).input(&UpdateQueueInput, "").output(&UpdateQueueOutput, "").errors(
        &[
            &ValidationException,
            &ResourceInUseException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &AccessDeniedException,
            &InternalFailureException,
        ],
    ),
    Operation::new("UpdateQueueRecordsVisibility", "POST", "/", 200)
        .input(&UpdateQueueRecordsVisibilityInput, "")
        .output(&UpdateQueueRecordsVisibilityOutput, "")
        .errors(&[
            &AccessDeniedException,
            &InternalFailureException,
            &InvalidArgumentException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ]),
    Operation::new("UpdateShardCount", "POST", "/", 200)
        .input(&UpdateShardCountInput, "")
        .output(&UpdateShardCountOutput, "")
        .errors(&[
            &InvalidArgumentException,
            &LimitExceededException,
            &ResourceInUseException,
            &ResourceNotFoundException,
            &ValidationException,
            &AccessDeniedException,
        ]),
    Operation::new("UpdateStreamMode", "POST", "/", 200).input(&UpdateStreamModeInput, "").errors(&[
        &InvalidArgumentException,
        &LimitExceededException,
        &ResourceInUseException,
        &ResourceNotFoundException,
        &ValidationException,
    ]),
    Operation::new("UpdateStreamRecordDistributionStrategy", "POST", "/", 200)
        .input(&UpdateStreamRecordDistributionStrategyInput, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidArgumentException,
            &ResourceInUseException,
            &LimitExceededException,
            &AccessDeniedException,
            &ValidationException,
        ]),
    Operation::new("UpdateStreamWarmThroughput", "POST", "/", 200)
        .input(&UpdateStreamWarmThroughputInput, "")
        .output(&UpdateStreamWarmThroughputOutput, "")
        .errors(&[
            &AccessDeniedException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidArgumentException,
            &ResourceInUseException,
            &ValidationException,
        ]),
];

static SHAPES: &[&Shape] = &[
    &AccessDeniedException,
    &AcknowledgeDeadLetterQueueRecordsErrorEntry,
    &AcknowledgeDeadLetterQueueRecordsErrorEntryList,
    &AcknowledgeDeadLetterQueueRecordsInput,
    &AcknowledgeDeadLetterQueueRecordsOutput,
    &AcknowledgeDeadLetterQueueRecordsRequestEntry,
    &AcknowledgeDeadLetterQueueRecordsRequestEntryList,
    &AcknowledgeDeadLetterQueueRecordsResultEntry,
    &AcknowledgeDeadLetterQueueRecordsResultEntryList,
    &AcknowledgeQueueRecordsErrorEntry,
    &AcknowledgeQueueRecordsErrorEntryList,
    &AcknowledgeQueueRecordsInput,
    &AcknowledgeQueueRecordsOutput,
    &AcknowledgeQueueRecordsRequestEntry,
    &AcknowledgeQueueRecordsRequestEntryList,
    &AcknowledgeQueueRecordsResultEntry,
    &AcknowledgeQueueRecordsResultEntryList,
    &AddTagsToStreamInput,
    &ApproximateArrivalTimestamp,
    &BooleanObject,
    &BucketARN,
    &ChannelARN,
    &ChannelCountObject,
    &ChannelDescription,
    &ChannelDestinationType,
    &ChannelEncryptionConfiguration,
    &ChannelEncryptionType,
    &ChannelId,
    &ChannelLoggingConfiguration,
    &ChannelLoggingUpdateInput,
    &ChannelName,
    &ChannelStatus,
    &ChannelStatusReason,
    &ChannelStreamConfiguration,
    &ChannelStreamConfigurationList,
    &ChannelStreamDescription,
    &ChannelStreamDescriptionList,
    &ChannelStreamIdentifier,
    &ChannelStreamIdentifierList,
    &ChannelSummary,
    &ChannelSummaryList,
    &ChildShard,
    &ChildShardList,
    &CloudWatchLogGroupName,
    &CloudWatchLogStreamName,
    &CloudWatchLogs,
    &CloudWatchLogsUpdateInput,
    &Consumer,
    &ConsumerARN,
    &ConsumerCountObject,
    &ConsumerDescription,
    &ConsumerList,
    &ConsumerName,
    &ConsumerStatus,
    &CreateChannelInput,
    &CreateChannelOutput,
    &CreateQueueInput,
    &CreateQueueOutput,
    &CreateStreamInput,
    &Data,
    &DataFreshnessInSeconds,
    &DeadLetterConfiguration,
    &DeadLetterQueueS3Configuration,
    &DecreaseStreamRetentionPeriodInput,
    &DeleteChannelInput,
    &DeleteQueueInput,
    &DeleteResourcePolicyInput,
    &DeleteStreamInput,
    &DeregisterStreamConsumerInput,
    &DescribeAccountSettingsInput,
    &DescribeAccountSettingsOutput,
    &DescribeChannelInput,
    &DescribeChannelOutput,
    &DescribeLimitsInput,
    &DescribeLimitsOutput,
    &DescribeQueueInput,
    &DescribeQueueOutput,
    &DescribeStreamConsumerInput,
    &DescribeStreamConsumerOutput,
    &DescribeStreamInput,
    &DescribeStreamInputLimit,
    &DescribeStreamOutput,
    &DescribeStreamSummaryInput,
    &DescribeStreamSummaryOutput,
    &DisableEnhancedMonitoringInput,
    &DryRunOperationException,
    &EnableEnhancedMonitoringInput,
    &EncryptionType,
    &EnhancedMetrics,
    &EnhancedMonitoringList,
    &EnhancedMonitoringOutput,
    &ErrorCode,
    &ErrorMessage,
    &ExpectedBucketOwner,
    &ExpiredIteratorException,
    &ExpiredNextTokenException,
    &FirstReceiveTimestamp,
    &GSRSchemaARN,
    &GetRecordsInput,
    &GetRecordsInputLimit,
    &GetRecordsOutput,
    &GetResourcePolicyInput,
    &GetResourcePolicyOutput,
    &GetShardIteratorInput,
    &GetShardIteratorOutput,
    &HashKey,
    &HashKeyRange,
    &IncreaseStreamRetentionPeriodInput,
    &InternalFailureException,
    &InvalidArgumentException,
    &KMSAccessDeniedException,
    &KMSDisabledException,
    &KMSInvalidStateException,
    &KMSNotFoundException,
    &KMSOptInRequired,
    &KMSThrottlingException,
    &KeyId,
    &LimitExceededException,
    &ListChannelsInput,
    &ListChannelsInputLimit,
    &ListChannelsOutput,
    &ListQueuesInput,
    &ListQueuesInputLimit,
    &ListQueuesOutput,
    &ListShardsInput,
    &ListShardsInputLimit,
    &ListShardsOutput,
    &ListStreamConsumersInput,
    &ListStreamConsumersInputLimit,
    &ListStreamConsumersOutput,
    &ListStreamsInput,
    &ListStreamsInputLimit,
    &ListStreamsOutput,
    &ListTagsForResourceInput,
    &ListTagsForResourceOutput,
    &ListTagsForStreamInput,
    &ListTagsForStreamInputLimit,
    &ListTagsForStreamOutput,
    &MaxReceiveCount,
    &MaxRecordSizeInKiB,
    &MergeShardsInput,
    &MetricsName,
    &MetricsNameList,
    &MillisBehindLatest,
    &MinimumThroughputBillingCommitmentInput,
    &MinimumThroughputBillingCommitmentInputStatus,
    &MinimumThroughputBillingCommitmentOutput,
    &MinimumThroughputBillingCommitmentOutputStatus,
    &NaturalIntegerObject,
    &NextToken,
    &OnDemandStreamCountLimitObject,
    &OnDemandStreamCountObject,
    &PartitionField,
    &PartitionFieldList,
    &PartitionKey,
    &PartitionSourceName,
    &PartitionSpec,
    &PartitionTransform,
    &Policy,
    &PositiveIntegerObject,
    &ProvisionedThroughputExceededException,
    &PutRecordInput,
    &PutRecordOutput,
    &PutRecordsInput,
    &PutRecordsOutput,
    &PutRecordsRequestEntry,
    &PutRecordsRequestEntryList,
    &PutRecordsResultEntry,
    &PutRecordsResultEntryList,
    &PutResourcePolicyInput,
    &QueueARN,
    &QueueAttributes,
    &QueueCountObject,
    &QueueDescription,
    &QueueName,
    &QueueRecord,
    &QueueRecordList,
    &QueueStartingPosition,
    &QueueStartingPositionType,
    &QueueStatus,
    &QueueStreamConfiguration,
    &QueueStreamConfigurationList,
    &QueueStreamFilter,
    &QueueStreamFilterList,
    &QueueStreamIdentifier,
    &QueueStreamIdentifierList,
    &QueueSummary,
    &QueueSummaryList,
    &ReceiptHandle,
    &ReceiveCount,
    &ReceiveDeadLetterQueueRecordsInput,
    &ReceiveDeadLetterQueueRecordsOutput,
    &ReceiveQueueRecordsInput,
    &ReceiveQueueRecordsInputLimit,
    &ReceiveQueueRecordsOutput,
    &ReceiveQueueRecordsWaitTimeSeconds,
    &Record,
    &RecordConfiguration,
    &RecordDistributionStrategy,
    &RecordFormatType,
    &RecordId,
    &RecordList,
    &RegisterStreamConsumerInput,
    &RegisterStreamConsumerOutput,
    &RemoveTagsFromStreamInput,
    &ResourceARN,
    &ResourceInUseException,
    &ResourceNotFoundException,
    &RestoreDeadLetterQueueRecordsErrorEntry,
    &RestoreDeadLetterQueueRecordsErrorEntryList,
    &RestoreDeadLetterQueueRecordsInput,
    &RestoreDeadLetterQueueRecordsOutput,
    &RestoreDeadLetterQueueRecordsRequestEntry,
    &RestoreDeadLetterQueueRecordsRequestEntryList,
    &RestoreDeadLetterQueueRecordsResultEntry,
    &RestoreDeadLetterQueueRecordsResultEntryList,
    &RetentionPeriodHours,
    &RoleARN,
    &S3CompressionType,
    &S3DestinationConfiguration,
    &S3DestinationDescription,
    &S3DestinationUpdateInput,
    &S3ErrorOutputPrefix,
    &S3OutputKeyTemplate,
    &S3StorageClass,
    &S3StorageConfiguration,
    &S3TablesCompressionType,
    &S3TablesConfiguration,
    &S3TablesConfigurationList,
    &S3TablesDestinationConfiguration,
    &S3TablesDestinationDescription,
    &S3TablesDestinationUpdateInput,
    &S3TablesNamespace,
    &S3TablesTableName,
    &ScalingType,
    &SequenceNumber,
    &SequenceNumberRange,
    &Shard,
    &ShardCountObject,
    &ShardFilter,
    &ShardFilterType,
    &ShardId,
    &ShardIdList,
    &ShardIterator,
    &ShardIteratorType,
    &ShardList,
    &SplitShardInput,
    &StartStreamEncryptionInput,
    &StartingPosition,
    &StopStreamEncryptionInput,
    &StreamARN,
    &StreamDescription,
    &StreamDescriptionSummary,
    &StreamFilter,
    &StreamFilterList,
    &StreamId,
    &StreamMode,
    &StreamModeDetails,
    &StreamName,
    &StreamNameList,
    &StreamStatus,
    &StreamSummary,
    &StreamSummaryList,
    &SubscribeToShardEvent,
    &SubscribeToShardEventStream,
    &SubscribeToShardInput,
    &SubscribeToShardOutput,
    &TableBucketARN,
    &Tag,
    &TagKey,
    &TagKeyList,
    &TagList,
    &TagMap,
    &TagResourceInput,
    &TagValue,
    &TargetType,
    &ThrottlingException,
    &Timestamp,
    &UntagResourceInput,
    &UpdateAccountSettingsInput,
    &UpdateAccountSettingsOutput,
    &UpdateChannelInput,
    &UpdateChannelOutput,
    &UpdateDeadLetterQueueRecordsVisibilityErrorEntry,
    &UpdateDeadLetterQueueRecordsVisibilityErrorEntryList,
    &UpdateDeadLetterQueueRecordsVisibilityInput,
    &UpdateDeadLetterQueueRecordsVisibilityOutput,
    &UpdateDeadLetterQueueRecordsVisibilityRequestEntry,
    &UpdateDeadLetterQueueRecordsVisibilityRequestEntryList,
    &UpdateDeadLetterQueueRecordsVisibilityResultEntry,
    &UpdateDeadLetterQueueRecordsVisibilityResultEntryList,
    &UpdateMaxRecordSizeInput,
    &UpdateQueueInput,
    &UpdateQueueOutput,
    &UpdateQueueRecordsVisibilityErrorEntry,
    &UpdateQueueRecordsVisibilityErrorEntryList,
    &UpdateQueueRecordsVisibilityInput,
    &UpdateQueueRecordsVisibilityOutput,
    &UpdateQueueRecordsVisibilityRequestEntry,
    &UpdateQueueRecordsVisibilityRequestEntryList,
    &UpdateQueueRecordsVisibilityResultEntry,
    &UpdateQueueRecordsVisibilityResultEntryList,
    &UpdateShardCountInput,
    &UpdateShardCountOutput,
    &UpdateStreamModeInput,
    &UpdateStreamRecordDistributionStrategyInput,
    &UpdateStreamWarmThroughputInput,
    &UpdateStreamWarmThroughputOutput,
    &ValidationException,
    &VisibilityTimeoutSeconds,
    &WarmThroughputObject,
];

pub(super) static AccessDeniedException: Shape = Shape::new(
    "AccessDeniedException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "AccessDeniedException",
        400,
        true,
    )),
);

pub(super) static AcknowledgeDeadLetterQueueRecordsErrorEntry: Shape = Shape::new(
    "AcknowledgeDeadLetterQueueRecordsErrorEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ReceiptHandle", &ReceiptHandle).required(),
        Member::new("ErrorCode", &ErrorCode).required(),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static AcknowledgeDeadLetterQueueRecordsErrorEntryList: Shape = Shape::new(
    "AcknowledgeDeadLetterQueueRecordsErrorEntryList",
    Kind::List(&Member::new("member", &AcknowledgeDeadLetterQueueRecordsErrorEntry), false),
);

pub(super) static AcknowledgeDeadLetterQueueRecordsInput: Shape = Shape::new(
    "AcknowledgeDeadLetterQueueRecordsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueARN", &QueueARN).required(),
        Member::new("Entries", &AcknowledgeDeadLetterQueueRecordsRequestEntryList).required(),
    ])),
);

pub(super) static AcknowledgeDeadLetterQueueRecordsOutput: Shape = Shape::new(
    "AcknowledgeDeadLetterQueueRecordsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Successful", &AcknowledgeDeadLetterQueueRecordsResultEntryList).required(),
        Member::new("Failed", &AcknowledgeDeadLetterQueueRecordsErrorEntryList).required(),
    ])),
);

pub(super) static AcknowledgeDeadLetterQueueRecordsRequestEntry: Shape = Shape::new(
    "AcknowledgeDeadLetterQueueRecordsRequestEntry",
    Kind::Structure(&Structure::new(&[Member::new("ReceiptHandle", &ReceiptHandle).required()])),
);

pub(super) static AcknowledgeDeadLetterQueueRecordsRequestEntryList: Shape = Shape::new(
    "AcknowledgeDeadLetterQueueRecordsRequestEntryList",
    Kind::List(&Member::new("member", &AcknowledgeDeadLetterQueueRecordsRequestEntry), false),
)
.min(1.0)
.max(10.0);

pub(super) static AcknowledgeDeadLetterQueueRecordsResultEntry: Shape = Shape::new(
    "AcknowledgeDeadLetterQueueRecordsResultEntry",
    Kind::Structure(&Structure::new(&[Member::new("ReceiptHandle", &ReceiptHandle).required()])),
);

pub(super) static AcknowledgeDeadLetterQueueRecordsResultEntryList: Shape = Shape::new(
    "AcknowledgeDeadLetterQueueRecordsResultEntryList",
    Kind::List(&Member::new("member", &AcknowledgeDeadLetterQueueRecordsResultEntry), false),
);

pub(super) static AcknowledgeQueueRecordsErrorEntry: Shape = Shape::new(
    "AcknowledgeQueueRecordsErrorEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ReceiptHandle", &ReceiptHandle).required(),
        Member::new("ErrorCode", &ErrorCode).required(),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static AcknowledgeQueueRecordsErrorEntryList: Shape = Shape::new(
    "AcknowledgeQueueRecordsErrorEntryList",
    Kind::List(&Member::new("member", &AcknowledgeQueueRecordsErrorEntry), false),
);

pub(super) static AcknowledgeQueueRecordsInput: Shape = Shape::new(
    "AcknowledgeQueueRecordsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueARN", &QueueARN).required(),
        Member::new("Entries", &AcknowledgeQueueRecordsRequestEntryList).required(),
    ])),
);

pub(super) static AcknowledgeQueueRecordsOutput: Shape = Shape::new(
    "AcknowledgeQueueRecordsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Successful", &AcknowledgeQueueRecordsResultEntryList).required(),
        Member::new("Failed", &AcknowledgeQueueRecordsErrorEntryList).required(),
    ])),
);

pub(super) static AcknowledgeQueueRecordsRequestEntry: Shape = Shape::new(
    "AcknowledgeQueueRecordsRequestEntry",
    Kind::Structure(&Structure::new(&[Member::new("ReceiptHandle", &ReceiptHandle).required()])),
);

pub(super) static AcknowledgeQueueRecordsRequestEntryList: Shape = Shape::new(
    "AcknowledgeQueueRecordsRequestEntryList",
    Kind::List(&Member::new("member", &AcknowledgeQueueRecordsRequestEntry), false),
)
.min(1.0)
.max(10.0);

pub(super) static AcknowledgeQueueRecordsResultEntry: Shape = Shape::new(
    "AcknowledgeQueueRecordsResultEntry",
    Kind::Structure(&Structure::new(&[Member::new("ReceiptHandle", &ReceiptHandle).required()])),
);

pub(super) static AcknowledgeQueueRecordsResultEntryList: Shape = Shape::new(
    "AcknowledgeQueueRecordsResultEntryList",
    Kind::List(&Member::new("member", &AcknowledgeQueueRecordsResultEntry), false),
);

pub(super) static AddTagsToStreamInput: Shape = Shape::new(
    "AddTagsToStreamInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("Tags", &TagMap).required(),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static ApproximateArrivalTimestamp: Shape = Shape::new("ApproximateArrivalTimestamp", Kind::Timestamp(None));

pub(super) static BooleanObject: Shape = Shape::new("BooleanObject", Kind::Boolean);

pub(super) static BucketARN: Shape =
    Shape::new("BucketARN", Kind::String(&[])).min(1.0).max(2048.0).pattern("arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}");

pub(super) static ChannelARN: Shape = Shape::new("ChannelARN", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("arn:aws.*:kinesis:.*:\\d{12}:channel/\\S+");

pub(super) static ChannelCountObject: Shape = Shape::new("ChannelCountObject", Kind::Integer).min(0.0).max(1000000.0);

pub(super) static ChannelDescription: Shape = Shape::new(
    "ChannelDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("ChannelName", &ChannelName).required(),
        Member::new("ChannelARN", &ChannelARN).required(),
        Member::new("ChannelId", &ChannelId).required(),
        Member::new("ChannelStatus", &ChannelStatus).required(),
        Member::new("ChannelStatusReason", &ChannelStatusReason),
        Member::new("ChannelCreationTimestamp", &Timestamp).required(),
        Member::new("ServiceExecutionRoleARN", &RoleARN).required(),
        Member::new("StreamConfigurationList", &ChannelStreamDescriptionList).required(),
        Member::new("S3DestinationConfiguration", &S3DestinationDescription),
        Member::new("S3TablesDestinationConfiguration", &S3TablesDestinationDescription),
        Member::new("EncryptionConfiguration", &ChannelEncryptionConfiguration),
        Member::new("LoggingConfiguration", &ChannelLoggingConfiguration).required(),
    ])),
);

pub(super) static ChannelDestinationType: Shape =
    Shape::new("ChannelDestinationType", Kind::String(&["S3", "S3_TABLES"]));

pub(super) static ChannelEncryptionConfiguration: Shape = Shape::new(
    "ChannelEncryptionConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("EncryptionType", &ChannelEncryptionType).required(),
        Member::new("KeyId", &KeyId).required(),
    ])),
);

pub(super) static ChannelEncryptionType: Shape = Shape::new("ChannelEncryptionType", Kind::String(&["KMS"]));

pub(super) static ChannelId: Shape = Shape::new("ChannelId", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static ChannelLoggingConfiguration: Shape = Shape::new(
    "ChannelLoggingConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("CloudWatchLogs", &CloudWatchLogs).required()])),
);

pub(super) static ChannelLoggingUpdateInput: Shape = Shape::new(
    "ChannelLoggingUpdateInput",
    Kind::Structure(&Structure::new(&[Member::new("CloudWatchLogs", &CloudWatchLogsUpdateInput).required()])),
);

pub(super) static ChannelName: Shape =
    Shape::new("ChannelName", Kind::String(&[])).min(1.0).max(128.0).pattern("[a-zA-Z0-9_.-]+");

pub(super) static ChannelStatus: Shape =
    Shape::new("ChannelStatus", Kind::String(&["CREATING", "ACTIVE", "UPDATING", "DELETING", "FAILED"]));

pub(super) static ChannelStatusReason: Shape =
    Shape::new("ChannelStatusReason", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static ChannelStreamConfiguration: Shape = Shape::new(
    "ChannelStreamConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("RecordConfiguration", &RecordConfiguration).required(),
    ])),
);

pub(super) static ChannelStreamConfigurationList: Shape = Shape::new(
    "ChannelStreamConfigurationList",
    Kind::List(&Member::new("member", &ChannelStreamConfiguration), false),
)
.min(1.0)
.max(10000.0);

pub(super) static ChannelStreamDescription: Shape = Shape::new(
    "ChannelStreamDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("StreamCreationTimestamp", &Timestamp).required(),
        Member::new("RecordConfiguration", &RecordConfiguration).required(),
    ])),
);

pub(super) static ChannelStreamDescriptionList: Shape =
    Shape::new("ChannelStreamDescriptionList", Kind::List(&Member::new("member", &ChannelStreamDescription), false))
        .min(1.0)
        .max(10000.0);

pub(super) static ChannelStreamIdentifier: Shape = Shape::new(
    "ChannelStreamIdentifier",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("StreamCreationTimestamp", &Timestamp).required(),
    ])),
);

pub(super) static ChannelStreamIdentifierList: Shape =
    Shape::new("ChannelStreamIdentifierList", Kind::List(&Member::new("member", &ChannelStreamIdentifier), false))
        .min(1.0)
        .max(10000.0);

pub(super) static ChannelSummary: Shape = Shape::new(
    "ChannelSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("ChannelName", &ChannelName).required(),
        Member::new("ChannelARN", &ChannelARN).required(),
        Member::new("ChannelId", &ChannelId).required(),
        Member::new("ChannelStatus", &ChannelStatus).required(),
        Member::new("ChannelStatusReason", &ChannelStatusReason),
        Member::new("ChannelCreationTimestamp", &Timestamp).required(),
        Member::new("ChannelDestinationType", &ChannelDestinationType).required(),
        Member::new("Streams", &ChannelStreamIdentifierList).required(),
    ])),
);

pub(super) static ChannelSummaryList: Shape =
    Shape::new("ChannelSummaryList", Kind::List(&Member::new("member", &ChannelSummary), false));

pub(super) static ChildShard: Shape = Shape::new(
    "ChildShard",
    Kind::Structure(&Structure::new(&[
        Member::new("ShardId", &ShardId).required(),
        Member::new("ParentShards", &ShardIdList).required(),
        Member::new("HashKeyRange", &HashKeyRange).required(),
    ])),
);

pub(super) static ChildShardList: Shape =
    Shape::new("ChildShardList", Kind::List(&Member::new("member", &ChildShard), false));

pub(super) static CloudWatchLogGroupName: Shape =
    Shape::new("CloudWatchLogGroupName", Kind::String(&[])).min(1.0).max(512.0).pattern("[\\.\\-_/#A-Za-z0-9]+");

pub(super) static CloudWatchLogStreamName: Shape =
    Shape::new("CloudWatchLogStreamName", Kind::String(&[])).min(1.0).max(512.0).pattern("[^:*]*");

pub(super) static CloudWatchLogs: Shape = Shape::new(
    "CloudWatchLogs",
    Kind::Structure(&Structure::new(&[
        Member::new("Enabled", &BooleanObject).required(),
        Member::new("LogGroupName", &CloudWatchLogGroupName),
        Member::new("LogStreamName", &CloudWatchLogStreamName),
    ])),
);

pub(super) static CloudWatchLogsUpdateInput: Shape = Shape::new(
    "CloudWatchLogsUpdateInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Enabled", &BooleanObject).required(),
        Member::new("LogGroupName", &CloudWatchLogGroupName),
        Member::new("LogStreamName", &CloudWatchLogStreamName),
    ])),
);

pub(super) static Consumer: Shape = Shape::new(
    "Consumer",
    Kind::Structure(&Structure::new(&[
        Member::new("ConsumerName", &ConsumerName).required(),
        Member::new("ConsumerARN", &ConsumerARN).required(),
        Member::new("ConsumerStatus", &ConsumerStatus).required(),
        Member::new("ConsumerCreationTimestamp", &Timestamp).required(),
    ])),
);

pub(super) static ConsumerARN: Shape = Shape::new("ConsumerARN", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("^(arn):aws.*:kinesis:.*:\\d{12}:.*stream\\/[a-zA-Z0-9_.-]+\\/consumer\\/[a-zA-Z0-9_.-]+:[0-9]+");

pub(super) static ConsumerCountObject: Shape = Shape::new("ConsumerCountObject", Kind::Integer).min(0.0).max(1000000.0);

pub(super) static ConsumerDescription: Shape = Shape::new(
    "ConsumerDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("ConsumerName", &ConsumerName).required(),
        Member::new("ConsumerARN", &ConsumerARN).required(),
        Member::new("ConsumerStatus", &ConsumerStatus).required(),
        Member::new("ConsumerCreationTimestamp", &Timestamp).required(),
        Member::new("StreamARN", &StreamARN).required(),
    ])),
);

pub(super) static ConsumerList: Shape =
    Shape::new("ConsumerList", Kind::List(&Member::new("member", &Consumer), false));

pub(super) static ConsumerName: Shape =
    Shape::new("ConsumerName", Kind::String(&[])).min(1.0).max(128.0).pattern("[a-zA-Z0-9_.-]+");

pub(super) static ConsumerStatus: Shape =
    Shape::new("ConsumerStatus", Kind::String(&["CREATING", "DELETING", "ACTIVE"]));

pub(super) static CreateChannelInput: Shape = Shape::new(
    "CreateChannelInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ChannelName", &ChannelName).required(),
        Member::new("ServiceExecutionRoleARN", &RoleARN).required(),
        Member::new("StreamConfigurationList", &ChannelStreamConfigurationList).required(),
        Member::new("S3DestinationConfiguration", &S3DestinationConfiguration),
        Member::new("S3TablesDestinationConfiguration", &S3TablesDestinationConfiguration),
        Member::new("EncryptionConfiguration", &ChannelEncryptionConfiguration),
        Member::new("Tags", &TagMap),
        Member::new("LoggingConfiguration", &ChannelLoggingConfiguration),
    ])),
);

pub(super) static CreateChannelOutput: Shape = Shape::new(
    "CreateChannelOutput",
    Kind::Structure(&Structure::new(&[Member::new("ChannelDescription", &ChannelDescription).required()])),
);

pub(super) static CreateQueueInput: Shape = Shape::new(
    "CreateQueueInput",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueName", &QueueName).required(),
        Member::new("StreamConfigurationList", &QueueStreamConfigurationList).required(),
        Member::new("QueueAttributes", &QueueAttributes),
        Member::new("Tags", &TagMap),
    ])),
);

pub(super) static CreateQueueOutput: Shape = Shape::new(
    "CreateQueueOutput",
    Kind::Structure(&Structure::new(&[Member::new("QueueDescription", &QueueDescription).required()])),
);

pub(super) static CreateStreamInput: Shape = Shape::new(
    "CreateStreamInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName).required(),
        Member::new("ShardCount", &PositiveIntegerObject),
        Member::new("StreamModeDetails", &StreamModeDetails),
        Member::new("Tags", &TagMap),
        Member::new("WarmThroughputMiBps", &NaturalIntegerObject),
        Member::new("MaxRecordSizeInKiB", &MaxRecordSizeInKiB),
        Member::new("RecordDistributionStrategy", &RecordDistributionStrategy),
    ])),
);

pub(super) static Data: Shape = Shape::new("Data", Kind::Blob(false)).min(0.0).max(10485760.0);

pub(super) static DataFreshnessInSeconds: Shape = Shape::new("DataFreshnessInSeconds", Kind::Integer);

pub(super) static DeadLetterConfiguration: Shape = Shape::new(
    "DeadLetterConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetType", &TargetType).required(),
        Member::new("MaxReceiveCount", &MaxReceiveCount),
    ])),
);

pub(super) static DeadLetterQueueS3Configuration: Shape = Shape::new(
    "DeadLetterQueueS3Configuration",
    Kind::Structure(&Structure::new(&[
        Member::new("BucketARN", &BucketARN).required(),
        Member::new("ExpectedBucketOwner", &ExpectedBucketOwner).required(),
        Member::new("ErrorOutputPrefix", &S3ErrorOutputPrefix),
    ])),
);

pub(super) static DecreaseStreamRetentionPeriodInput: Shape = Shape::new(
    "DecreaseStreamRetentionPeriodInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("RetentionPeriodHours", &RetentionPeriodHours).required(),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static DeleteChannelInput: Shape = Shape::new(
    "DeleteChannelInput",
    Kind::Structure(&Structure::new(&[Member::new("ChannelARN", &ChannelARN).required()])),
);

pub(super) static DeleteQueueInput: Shape =
    Shape::new("DeleteQueueInput", Kind::Structure(&Structure::new(&[Member::new("QueueARN", &QueueARN).required()])));

pub(super) static DeleteResourcePolicyInput: Shape = Shape::new(
    "DeleteResourcePolicyInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &ResourceARN).required(),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static DeleteStreamInput: Shape = Shape::new(
    "DeleteStreamInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("EnforceConsumerDeletion", &BooleanObject),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static DeregisterStreamConsumerInput: Shape = Shape::new(
    "DeregisterStreamConsumerInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN),
        Member::new("ConsumerName", &ConsumerName),
        Member::new("ConsumerARN", &ConsumerARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static DescribeAccountSettingsInput: Shape =
    Shape::new("DescribeAccountSettingsInput", Kind::Structure(&Structure::new(&[])));

pub(super) static DescribeAccountSettingsOutput: Shape = Shape::new(
    "DescribeAccountSettingsOutput",
    Kind::Structure(&Structure::new(&[Member::new(
        "MinimumThroughputBillingCommitment",
        &MinimumThroughputBillingCommitmentOutput,
    )])),
);

pub(super) static DescribeChannelInput: Shape = Shape::new(
    "DescribeChannelInput",
    Kind::Structure(&Structure::new(&[Member::new("ChannelARN", &ChannelARN).required()])),
);

pub(super) static DescribeChannelOutput: Shape = Shape::new(
    "DescribeChannelOutput",
    Kind::Structure(&Structure::new(&[Member::new("ChannelDescription", &ChannelDescription).required()])),
);

pub(super) static DescribeLimitsInput: Shape = Shape::new("DescribeLimitsInput", Kind::Structure(&Structure::new(&[])));

pub(super) static DescribeLimitsOutput: Shape = Shape::new(
    "DescribeLimitsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ShardLimit", &ShardCountObject).required(),
        Member::new("OpenShardCount", &ShardCountObject).required(),
        Member::new("OnDemandStreamCount", &OnDemandStreamCountObject).required(),
        Member::new("OnDemandStreamCountLimit", &OnDemandStreamCountLimitObject).required(),
        Member::new("ChannelCount", &ChannelCountObject),
        Member::new("ChannelCountLimit", &ChannelCountObject),
    ])),
);

pub(super) static DescribeQueueInput: Shape = Shape::new(
    "DescribeQueueInput",
    Kind::Structure(&Structure::new(&[Member::new("QueueARN", &QueueARN).required()])),
);

pub(super) static DescribeQueueOutput: Shape = Shape::new(
    "DescribeQueueOutput",
    Kind::Structure(&Structure::new(&[Member::new("QueueDescription", &QueueDescription).required()])),
);

pub(super) static DescribeStreamConsumerInput: Shape = Shape::new(
    "DescribeStreamConsumerInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN),
        Member::new("ConsumerName", &ConsumerName),
        Member::new("ConsumerARN", &ConsumerARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static DescribeStreamConsumerOutput: Shape = Shape::new(
    "DescribeStreamConsumerOutput",
    Kind::Structure(&Structure::new(&[Member::new("ConsumerDescription", &ConsumerDescription).required()])),
);

pub(super) static DescribeStreamInput: Shape = Shape::new(
    "DescribeStreamInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("Limit", &DescribeStreamInputLimit),
        Member::new("ExclusiveStartShardId", &ShardId),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static DescribeStreamInputLimit: Shape =
    Shape::new("DescribeStreamInputLimit", Kind::Integer).min(1.0).max(10000.0);

pub(super) static DescribeStreamOutput: Shape = Shape::new(
    "DescribeStreamOutput",
    Kind::Structure(&Structure::new(&[Member::new("StreamDescription", &StreamDescription).required()])),
);

pub(super) static DescribeStreamSummaryInput: Shape = Shape::new(
    "DescribeStreamSummaryInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static DescribeStreamSummaryOutput: Shape = Shape::new(
    "DescribeStreamSummaryOutput",
    Kind::Structure(&Structure::new(&[Member::new("StreamDescriptionSummary", &StreamDescriptionSummary).required()])),
);

pub(super) static DisableEnhancedMonitoringInput: Shape = Shape::new(
    "DisableEnhancedMonitoringInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("ShardLevelMetrics", &MetricsNameList).required(),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static DryRunOperationException: Shape = Shape::new(
    "DryRunOperationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "DryRunOperationException",
        400,
        true,
    )),
);

pub(super) static EnableEnhancedMonitoringInput: Shape = Shape::new(
    "EnableEnhancedMonitoringInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("ShardLevelMetrics", &MetricsNameList).required(),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static EncryptionType: Shape = Shape::new("EncryptionType", Kind::String(&["NONE", "KMS"]));

pub(super) static EnhancedMetrics: Shape = Shape::new(
    "EnhancedMetrics",
    Kind::Structure(&Structure::new(&[Member::new("ShardLevelMetrics", &MetricsNameList)])),
);

pub(super) static EnhancedMonitoringList: Shape =
    Shape::new("EnhancedMonitoringList", Kind::List(&Member::new("member", &EnhancedMetrics), false));

pub(super) static EnhancedMonitoringOutput: Shape = Shape::new(
    "EnhancedMonitoringOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("CurrentShardLevelMetrics", &MetricsNameList),
        Member::new("DesiredShardLevelMetrics", &MetricsNameList),
        Member::new("StreamARN", &StreamARN),
    ])),
);

pub(super) static ErrorCode: Shape = Shape::new("ErrorCode", Kind::String(&[]));

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[]));

pub(super) static ExpectedBucketOwner: Shape =
    Shape::new("ExpectedBucketOwner", Kind::String(&[])).min(12.0).max(12.0).pattern("\\d{12}");

pub(super) static ExpiredIteratorException: Shape = Shape::new(
    "ExpiredIteratorException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ExpiredIteratorException",
        400,
        true,
    )),
);

pub(super) static ExpiredNextTokenException: Shape = Shape::new(
    "ExpiredNextTokenException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ExpiredNextTokenException",
        400,
        true,
    )),
);

pub(super) static FirstReceiveTimestamp: Shape = Shape::new("FirstReceiveTimestamp", Kind::Timestamp(None));

pub(super) static GSRSchemaARN: Shape = Shape::new("GSRSchemaARN", Kind::String(&[]))
    .min(1.0)
    .max(512.0)
    .pattern("arn:aws[-a-z0-9]*:glue:[-a-z0-9]+:\\d{12}:schema/[-a-zA-Z0-9_$#.]+/[-a-zA-Z0-9_$#.]+");

pub(super) static GetRecordsInput: Shape = Shape::new(
    "GetRecordsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ShardIterator", &ShardIterator).required(),
        Member::new("Limit", &GetRecordsInputLimit),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
        Member::new("DryRun", &BooleanObject),
    ])),
);

pub(super) static GetRecordsInputLimit: Shape = Shape::new("GetRecordsInputLimit", Kind::Integer).min(1.0).max(10000.0);

pub(super) static GetRecordsOutput: Shape = Shape::new(
    "GetRecordsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Records", &RecordList).required(),
        Member::new("NextShardIterator", &ShardIterator),
        Member::new("MillisBehindLatest", &MillisBehindLatest),
        Member::new("ChildShards", &ChildShardList),
    ])),
);

pub(super) static GetResourcePolicyInput: Shape = Shape::new(
    "GetResourcePolicyInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &ResourceARN).required(),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static GetResourcePolicyOutput: Shape = Shape::new(
    "GetResourcePolicyOutput",
    Kind::Structure(&Structure::new(&[Member::new("Policy", &Policy).required()])),
);

pub(super) static GetShardIteratorInput: Shape = Shape::new(
    "GetShardIteratorInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("ShardId", &ShardId).required(),
        Member::new("ShardIteratorType", &ShardIteratorType).required(),
        Member::new("StartingSequenceNumber", &SequenceNumber),
        Member::new("Timestamp", &Timestamp),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
        Member::new("DryRun", &BooleanObject),
    ])),
);

pub(super) static GetShardIteratorOutput: Shape = Shape::new(
    "GetShardIteratorOutput",
    Kind::Structure(&Structure::new(&[Member::new("ShardIterator", &ShardIterator)])),
);

pub(super) static HashKey: Shape = Shape::new("HashKey", Kind::String(&[])).pattern("^(0|([1-9]\\d{0,38}))$");

pub(super) static HashKeyRange: Shape = Shape::new(
    "HashKeyRange",
    Kind::Structure(&Structure::new(&[
        Member::new("StartingHashKey", &HashKey).required(),
        Member::new("EndingHashKey", &HashKey).required(),
    ])),
);

pub(super) static IncreaseStreamRetentionPeriodInput: Shape = Shape::new(
    "IncreaseStreamRetentionPeriodInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("RetentionPeriodHours", &RetentionPeriodHours).required(),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static InternalFailureException: Shape = Shape::new(
    "InternalFailureException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "InternalFailureException",
        500,
        false,
    )),
);

pub(super) static InvalidArgumentException: Shape = Shape::new(
    "InvalidArgumentException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "InvalidArgumentException",
        400,
        true,
    )),
);

pub(super) static KMSAccessDeniedException: Shape = Shape::new(
    "KMSAccessDeniedException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "KMSAccessDeniedException",
        400,
        true,
    )),
);

pub(super) static KMSDisabledException: Shape = Shape::new(
    "KMSDisabledException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("KMSDisabledException", 400, true)),
);

pub(super) static KMSInvalidStateException: Shape = Shape::new(
    "KMSInvalidStateException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "KMSInvalidStateException",
        400,
        true,
    )),
);

pub(super) static KMSNotFoundException: Shape = Shape::new(
    "KMSNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("KMSNotFoundException", 400, true)),
);

pub(super) static KMSOptInRequired: Shape = Shape::new(
    "KMSOptInRequired",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("KMSOptInRequired", 400, true)),
);

pub(super) static KMSThrottlingException: Shape = Shape::new(
    "KMSThrottlingException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "KMSThrottlingException",
        400,
        true,
    )),
);

pub(super) static KeyId: Shape = Shape::new("KeyId", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static LimitExceededException: Shape = Shape::new(
    "LimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "LimitExceededException",
        400,
        true,
    )),
);

pub(super) static ListChannelsInput: Shape = Shape::new(
    "ListChannelsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamFilter", &StreamFilterList),
        Member::new("MaxResults", &ListChannelsInputLimit),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListChannelsInputLimit: Shape =
    Shape::new("ListChannelsInputLimit", Kind::Integer).min(1.0).max(10000.0);

pub(super) static ListChannelsOutput: Shape = Shape::new(
    "ListChannelsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ChannelSummaries", &ChannelSummaryList).required(),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListQueuesInput: Shape = Shape::new(
    "ListQueuesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("MaxResults", &ListQueuesInputLimit),
        Member::new("NextToken", &NextToken),
        Member::new("StreamFilter", &QueueStreamFilterList),
    ])),
);

pub(super) static ListQueuesInputLimit: Shape = Shape::new("ListQueuesInputLimit", Kind::Integer).min(1.0).max(10000.0);

pub(super) static ListQueuesOutput: Shape = Shape::new(
    "ListQueuesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueSummaries", &QueueSummaryList).required(),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListShardsInput: Shape = Shape::new(
    "ListShardsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("NextToken", &NextToken),
        Member::new("ExclusiveStartShardId", &ShardId),
        Member::new("MaxResults", &ListShardsInputLimit),
        Member::new("StreamCreationTimestamp", &Timestamp),
        Member::new("ShardFilter", &ShardFilter),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static ListShardsInputLimit: Shape = Shape::new("ListShardsInputLimit", Kind::Integer).min(1.0).max(10000.0);

pub(super) static ListShardsOutput: Shape = Shape::new(
    "ListShardsOutput",
    Kind::Structure(&Structure::new(&[Member::new("Shards", &ShardList), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListStreamConsumersInput: Shape = Shape::new(
    "ListStreamConsumersInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &ListStreamConsumersInputLimit),
        Member::new("StreamCreationTimestamp", &Timestamp),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static ListStreamConsumersInputLimit: Shape =
    Shape::new("ListStreamConsumersInputLimit", Kind::Integer).min(1.0).max(10000.0);

pub(super) static ListStreamConsumersOutput: Shape = Shape::new(
    "ListStreamConsumersOutput",
    Kind::Structure(&Structure::new(&[Member::new("Consumers", &ConsumerList), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListStreamsInput: Shape = Shape::new(
    "ListStreamsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Limit", &ListStreamsInputLimit),
        Member::new("ExclusiveStartStreamName", &StreamName),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStreamsInputLimit: Shape =
    Shape::new("ListStreamsInputLimit", Kind::Integer).min(1.0).max(10000.0);

pub(super) static ListStreamsOutput: Shape = Shape::new(
    "ListStreamsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamNames", &StreamNameList).required(),
        Member::new("HasMoreStreams", &BooleanObject).required(),
        Member::new("NextToken", &NextToken),
        Member::new("StreamSummaries", &StreamSummaryList),
    ])),
);

pub(super) static ListTagsForResourceInput: Shape = Shape::new(
    "ListTagsForResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &ResourceARN).required(),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static ListTagsForResourceOutput: Shape =
    Shape::new("ListTagsForResourceOutput", Kind::Structure(&Structure::new(&[Member::new("Tags", &TagList)])));

pub(super) static ListTagsForStreamInput: Shape = Shape::new(
    "ListTagsForStreamInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("ExclusiveStartTagKey", &TagKey),
        Member::new("Limit", &ListTagsForStreamInputLimit),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static ListTagsForStreamInputLimit: Shape =
    Shape::new("ListTagsForStreamInputLimit", Kind::Integer).min(1.0).max(50.0);

pub(super) static ListTagsForStreamOutput: Shape = Shape::new(
    "ListTagsForStreamOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Tags", &TagList).required(),
        Member::new("HasMoreTags", &BooleanObject).required(),
    ])),
);

pub(super) static MaxReceiveCount: Shape = Shape::new("MaxReceiveCount", Kind::Integer).min(1.0).max(1000.0);

pub(super) static MaxRecordSizeInKiB: Shape = Shape::new("MaxRecordSizeInKiB", Kind::Integer).min(1024.0).max(10240.0);

pub(super) static MergeShardsInput: Shape = Shape::new(
    "MergeShardsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("ShardToMerge", &ShardId).required(),
        Member::new("AdjacentShardToMerge", &ShardId).required(),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static MetricsName: Shape = Shape::new(
    "MetricsName",
    Kind::String(&[
        "IncomingBytes",
        "IncomingRecords",
        "OutgoingBytes",
        "OutgoingRecords",
        "WriteProvisionedThroughputExceeded",
        "ReadProvisionedThroughputExceeded",
        "IteratorAgeMilliseconds",
        "ALL",
    ]),
);

pub(super) static MetricsNameList: Shape =
    Shape::new("MetricsNameList", Kind::List(&Member::new("member", &MetricsName), false)).min(1.0).max(7.0);

pub(super) static MillisBehindLatest: Shape = Shape::new("MillisBehindLatest", Kind::Long).min(0.0);

pub(super) static MinimumThroughputBillingCommitmentInput: Shape = Shape::new(
    "MinimumThroughputBillingCommitmentInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &MinimumThroughputBillingCommitmentInputStatus).required()
    ])),
);

pub(super) static MinimumThroughputBillingCommitmentInputStatus: Shape =
    Shape::new("MinimumThroughputBillingCommitmentInputStatus", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static MinimumThroughputBillingCommitmentOutput: Shape = Shape::new(
    "MinimumThroughputBillingCommitmentOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &MinimumThroughputBillingCommitmentOutputStatus).required(),
        Member::new("StartedAt", &Timestamp),
        Member::new("EndedAt", &Timestamp),
        Member::new("EarliestAllowedEndAt", &Timestamp),
    ])),
);

pub(super) static MinimumThroughputBillingCommitmentOutputStatus: Shape = Shape::new(
    "MinimumThroughputBillingCommitmentOutputStatus",
    Kind::String(&["ENABLED", "DISABLED", "ENABLED_UNTIL_EARLIEST_ALLOWED_END"]),
);

pub(super) static NaturalIntegerObject: Shape = Shape::new("NaturalIntegerObject", Kind::Integer).min(0.0);

pub(super) static NextToken: Shape = Shape::new("NextToken", Kind::String(&[])).min(1.0).max(1048576.0);

pub(super) static OnDemandStreamCountLimitObject: Shape =
    Shape::new("OnDemandStreamCountLimitObject", Kind::Integer).min(0.0).max(1000000.0);

pub(super) static OnDemandStreamCountObject: Shape =
    Shape::new("OnDemandStreamCountObject", Kind::Integer).min(0.0).max(1000000.0);

pub(super) static PartitionField: Shape = Shape::new(
    "PartitionField",
    Kind::Structure(&Structure::new(&[
        Member::new("Transform", &PartitionTransform).required(),
        Member::new("SourceName", &PartitionSourceName).required(),
    ])),
);

pub(super) static PartitionFieldList: Shape =
    Shape::new("PartitionFieldList", Kind::List(&Member::new("member", &PartitionField), false)).min(1.0).max(10.0);

pub(super) static PartitionKey: Shape = Shape::new("PartitionKey", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static PartitionSourceName: Shape =
    Shape::new("PartitionSourceName", Kind::String(&[])).min(1.0).max(255.0).pattern("[a-zA-Z0-9\\.\\_]+");

pub(super) static PartitionSpec: Shape = Shape::new(
    "PartitionSpec",
    Kind::Structure(&Structure::new(&[Member::new("PartitionFields", &PartitionFieldList).required()])),
);

pub(super) static PartitionTransform: Shape = Shape::new("PartitionTransform", Kind::String(&["TIME_HOUR"]));

pub(super) static Policy: Shape = Shape::new("Policy", Kind::String(&[]));

pub(super) static PositiveIntegerObject: Shape = Shape::new("PositiveIntegerObject", Kind::Integer).min(1.0);

pub(super) static ProvisionedThroughputExceededException: Shape = Shape::new(
    "ProvisionedThroughputExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ProvisionedThroughputExceededException",
        400,
        true,
    )),
);

pub(super) static PutRecordInput: Shape = Shape::new(
    "PutRecordInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("Data", &Data).required(),
        Member::new("PartitionKey", &PartitionKey),
        Member::new("ExplicitHashKey", &HashKey),
        Member::new("SequenceNumberForOrdering", &SequenceNumber),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
        Member::new("DryRun", &BooleanObject),
    ])),
);

pub(super) static PutRecordOutput: Shape = Shape::new(
    "PutRecordOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ShardId", &ShardId).required(),
        Member::new("SequenceNumber", &SequenceNumber).required(),
        Member::new("EncryptionType", &EncryptionType),
    ])),
);

pub(super) static PutRecordsInput: Shape = Shape::new(
    "PutRecordsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Records", &PutRecordsRequestEntryList).required(),
        Member::new("StreamName", &StreamName),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
        Member::new("DryRun", &BooleanObject),
    ])),
);

pub(super) static PutRecordsOutput: Shape = Shape::new(
    "PutRecordsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("FailedRecordCount", &PositiveIntegerObject),
        Member::new("Records", &PutRecordsResultEntryList).required(),
        Member::new("EncryptionType", &EncryptionType),
    ])),
);

pub(super) static PutRecordsRequestEntry: Shape = Shape::new(
    "PutRecordsRequestEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Data", &Data).required(),
        Member::new("ExplicitHashKey", &HashKey),
        Member::new("PartitionKey", &PartitionKey),
    ])),
);

pub(super) static PutRecordsRequestEntryList: Shape =
    Shape::new("PutRecordsRequestEntryList", Kind::List(&Member::new("member", &PutRecordsRequestEntry), false))
        .min(1.0)
        .max(500.0);

pub(super) static PutRecordsResultEntry: Shape = Shape::new(
    "PutRecordsResultEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("SequenceNumber", &SequenceNumber),
        Member::new("ShardId", &ShardId),
        Member::new("ErrorCode", &ErrorCode),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static PutRecordsResultEntryList: Shape =
    Shape::new("PutRecordsResultEntryList", Kind::List(&Member::new("member", &PutRecordsResultEntry), false))
        .min(1.0)
        .max(500.0);

pub(super) static PutResourcePolicyInput: Shape = Shape::new(
    "PutResourcePolicyInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceARN", &ResourceARN).required(),
        Member::new("StreamId", &StreamId),
        Member::new("Policy", &Policy).required(),
    ])),
);

pub(super) static QueueARN: Shape =
    Shape::new("QueueARN", Kind::String(&[])).min(1.0).max(2048.0).pattern("arn:aws.*:kinesis:.*:\\d{12}:queue/\\S+");

pub(super) static QueueAttributes: Shape = Shape::new(
    "QueueAttributes",
    Kind::Structure(&Structure::new(&[
        Member::new("VisibilityTimeoutSeconds", &VisibilityTimeoutSeconds),
        Member::new("DeadLetterConfiguration", &DeadLetterConfiguration),
    ])),
);

pub(super) static QueueCountObject: Shape = Shape::new("QueueCountObject", Kind::Integer).min(0.0).max(1000000.0);

pub(super) static QueueDescription: Shape = Shape::new(
    "QueueDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueName", &QueueName).required(),
        Member::new("QueueARN", &QueueARN).required(),
        Member::new("QueueStatus", &QueueStatus).required(),
        Member::new("QueueCreationTimestamp", &Timestamp).required(),
        Member::new("StreamConfigurationList", &QueueStreamConfigurationList).required(),
        Member::new("QueueAttributes", &QueueAttributes),
    ])),
);

pub(super) static QueueName: Shape =
    Shape::new("QueueName", Kind::String(&[])).min(1.0).max(128.0).pattern("[a-zA-Z0-9_.-]+");

pub(super) static QueueRecord: Shape = Shape::new(
    "QueueRecord",
    Kind::Structure(&Structure::new(&[
        Member::new("ReceiptHandle", &ReceiptHandle).required(),
        Member::new("RecordId", &RecordId).required(),
        Member::new("PartitionKey", &PartitionKey),
        Member::new("Data", &Data).required(),
        Member::new("ApproximateArrivalTimestamp", &ApproximateArrivalTimestamp).required(),
        Member::new("FirstReceiveTimestamp", &FirstReceiveTimestamp).required(),
        Member::new("ReceiveCount", &ReceiveCount).required(),
    ])),
);

pub(super) static QueueRecordList: Shape =
    Shape::new("QueueRecordList", Kind::List(&Member::new("member", &QueueRecord), false));

pub(super) static QueueStartingPosition: Shape = Shape::new(
    "QueueStartingPosition",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &QueueStartingPositionType).required(),
        Member::new("Timestamp", &Timestamp),
    ])),
);

pub(super) static QueueStartingPositionType: Shape =
    Shape::new("QueueStartingPositionType", Kind::String(&["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]));

pub(super) static QueueStatus: Shape =
    Shape::new("QueueStatus", Kind::String(&["CREATING", "ACTIVE", "UPDATING", "DELETING"]));

pub(super) static QueueStreamConfiguration: Shape = Shape::new(
    "QueueStreamConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("StartingPosition", &QueueStartingPosition),
    ])),
);

pub(super) static QueueStreamConfigurationList: Shape =
    Shape::new("QueueStreamConfigurationList", Kind::List(&Member::new("member", &QueueStreamConfiguration), false))
        .min(1.0)
        .max(10000.0);

pub(super) static QueueStreamFilter: Shape = Shape::new(
    "QueueStreamFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("StreamCreationTimestamp", &Timestamp),
    ])),
);

pub(super) static QueueStreamFilterList: Shape =
    Shape::new("QueueStreamFilterList", Kind::List(&Member::new("member", &QueueStreamFilter), false))
        .min(1.0)
        .max(10000.0);

pub(super) static QueueStreamIdentifier: Shape = Shape::new(
    "QueueStreamIdentifier",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("StreamCreationTimestamp", &Timestamp).required(),
    ])),
);

pub(super) static QueueStreamIdentifierList: Shape =
    Shape::new("QueueStreamIdentifierList", Kind::List(&Member::new("member", &QueueStreamIdentifier), false))
        .min(1.0)
        .max(10000.0);

pub(super) static QueueSummary: Shape = Shape::new(
    "QueueSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueName", &QueueName).required(),
        Member::new("QueueARN", &QueueARN).required(),
        Member::new("QueueStatus", &QueueStatus).required(),
        Member::new("QueueCreationTimestamp", &Timestamp).required(),
        Member::new("Streams", &QueueStreamIdentifierList).required(),
    ])),
);

pub(super) static QueueSummaryList: Shape =
    Shape::new("QueueSummaryList", Kind::List(&Member::new("member", &QueueSummary), false));

pub(super) static ReceiptHandle: Shape = Shape::new("ReceiptHandle", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static ReceiveCount: Shape = Shape::new("ReceiveCount", Kind::Integer).min(0.0);

pub(super) static ReceiveDeadLetterQueueRecordsInput: Shape = Shape::new(
    "ReceiveDeadLetterQueueRecordsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueARN", &QueueARN).required(),
        Member::new("Limit", &ReceiveQueueRecordsInputLimit),
        Member::new("WaitTimeSeconds", &ReceiveQueueRecordsWaitTimeSeconds),
        Member::new("VisibilityTimeoutSeconds", &VisibilityTimeoutSeconds),
    ])),
);

pub(super) static ReceiveDeadLetterQueueRecordsOutput: Shape = Shape::new(
    "ReceiveDeadLetterQueueRecordsOutput",
    Kind::Structure(&Structure::new(&[Member::new("QueueRecords", &QueueRecordList).required()])),
);

pub(super) static ReceiveQueueRecordsInput: Shape = Shape::new(
    "ReceiveQueueRecordsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueARN", &QueueARN).required(),
        Member::new("Limit", &ReceiveQueueRecordsInputLimit),
        Member::new("WaitTimeSeconds", &ReceiveQueueRecordsWaitTimeSeconds),
        Member::new("VisibilityTimeoutSeconds", &VisibilityTimeoutSeconds),
    ])),
);

pub(super) static ReceiveQueueRecordsInputLimit: Shape =
    Shape::new("ReceiveQueueRecordsInputLimit", Kind::Integer).min(1.0).max(10.0);

pub(super) static ReceiveQueueRecordsOutput: Shape = Shape::new(
    "ReceiveQueueRecordsOutput",
    Kind::Structure(&Structure::new(&[Member::new("QueueRecords", &QueueRecordList).required()])),
);

pub(super) static ReceiveQueueRecordsWaitTimeSeconds: Shape =
    Shape::new("ReceiveQueueRecordsWaitTimeSeconds", Kind::Integer).min(1.0).max(20.0);

pub(super) static Record: Shape = Shape::new(
    "Record",
    Kind::Structure(&Structure::new(&[
        Member::new("SequenceNumber", &SequenceNumber).required(),
        Member::new("ApproximateArrivalTimestamp", &Timestamp),
        Member::new("Data", &Data).required(),
        Member::new("PartitionKey", &PartitionKey),
        Member::new("EncryptionType", &EncryptionType),
    ])),
);

pub(super) static RecordConfiguration: Shape = Shape::new(
    "RecordConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("RecordFormatType", &RecordFormatType).required(),
        Member::new("GSRSchemaARN", &GSRSchemaARN),
    ])),
);

pub(super) static RecordDistributionStrategy: Shape =
    Shape::new("RecordDistributionStrategy", Kind::String(&["AUTO", "USER_PARTITION_KEY"]));

pub(super) static RecordFormatType: Shape =
    Shape::new("RecordFormatType", Kind::String(&["GSR_JSON", "JSON", "STRING", "BYTE_ARRAY"]));

pub(super) static RecordId: Shape = Shape::new("RecordId", Kind::String(&[])).min(1.0).max(64.0).pattern("^[a-z0-9]+$");

pub(super) static RecordList: Shape = Shape::new("RecordList", Kind::List(&Member::new("member", &Record), false));

pub(super) static RegisterStreamConsumerInput: Shape = Shape::new(
    "RegisterStreamConsumerInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("ConsumerName", &ConsumerName).required(),
        Member::new("StreamId", &StreamId),
        Member::new("Tags", &TagMap),
    ])),
);

pub(super) static RegisterStreamConsumerOutput: Shape = Shape::new(
    "RegisterStreamConsumerOutput",
    Kind::Structure(&Structure::new(&[Member::new("Consumer", &Consumer).required()])),
);

pub(super) static RemoveTagsFromStreamInput: Shape = Shape::new(
    "RemoveTagsFromStreamInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("TagKeys", &TagKeyList).required(),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static ResourceARN: Shape = Shape::new("ResourceARN", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("arn:aws.*:kinesis:.*:\\d{12}:.*(stream|channel|queue)/\\S+");

pub(super) static ResourceInUseException: Shape = Shape::new(
    "ResourceInUseException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ResourceInUseException",
        400,
        true,
    )),
);

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ResourceNotFoundException",
        400,
        true,
    )),
);

pub(super) static RestoreDeadLetterQueueRecordsErrorEntry: Shape = Shape::new(
    "RestoreDeadLetterQueueRecordsErrorEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ReceiptHandle", &ReceiptHandle).required(),
        Member::new("ErrorCode", &ErrorCode).required(),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static RestoreDeadLetterQueueRecordsErrorEntryList: Shape = Shape::new(
    "RestoreDeadLetterQueueRecordsErrorEntryList",
    Kind::List(&Member::new("member", &RestoreDeadLetterQueueRecordsErrorEntry), false),
);

pub(super) static RestoreDeadLetterQueueRecordsInput: Shape = Shape::new(
    "RestoreDeadLetterQueueRecordsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueARN", &QueueARN).required(),
        Member::new("Entries", &RestoreDeadLetterQueueRecordsRequestEntryList).required(),
    ])),
);

pub(super) static RestoreDeadLetterQueueRecordsOutput: Shape = Shape::new(
    "RestoreDeadLetterQueueRecordsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Successful", &RestoreDeadLetterQueueRecordsResultEntryList).required(),
        Member::new("Failed", &RestoreDeadLetterQueueRecordsErrorEntryList).required(),
    ])),
);

pub(super) static RestoreDeadLetterQueueRecordsRequestEntry: Shape = Shape::new(
    "RestoreDeadLetterQueueRecordsRequestEntry",
    Kind::Structure(&Structure::new(&[Member::new("ReceiptHandle", &ReceiptHandle).required()])),
);

pub(super) static RestoreDeadLetterQueueRecordsRequestEntryList: Shape = Shape::new(
    "RestoreDeadLetterQueueRecordsRequestEntryList",
    Kind::List(&Member::new("member", &RestoreDeadLetterQueueRecordsRequestEntry), false),
)
.min(1.0)
.max(10.0);

pub(super) static RestoreDeadLetterQueueRecordsResultEntry: Shape = Shape::new(
    "RestoreDeadLetterQueueRecordsResultEntry",
    Kind::Structure(&Structure::new(&[Member::new("ReceiptHandle", &ReceiptHandle).required()])),
);

pub(super) static RestoreDeadLetterQueueRecordsResultEntryList: Shape = Shape::new(
    "RestoreDeadLetterQueueRecordsResultEntryList",
    Kind::List(&Member::new("member", &RestoreDeadLetterQueueRecordsResultEntry), false),
);

pub(super) static RetentionPeriodHours: Shape = Shape::new("RetentionPeriodHours", Kind::Integer);

pub(super) static RoleARN: Shape = Shape::new("RoleARN", Kind::String(&[]))
    .min(1.0)
    .max(512.0)
    .pattern("arn:aws[-a-z0-9]*:iam::\\d{12}:role/[a-zA-Z_0-9+=,.@\\-_/]+");

pub(super) static S3CompressionType: Shape = Shape::new("S3CompressionType", Kind::String(&["NONE", "GZIP", "ZSTD"]));

pub(super) static S3DestinationConfiguration: Shape = Shape::new(
    "S3DestinationConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("DataFreshnessInSeconds", &DataFreshnessInSeconds),
        Member::new("DeadLetterQueueS3Configuration", &DeadLetterQueueS3Configuration),
        Member::new("StorageConfiguration", &S3StorageConfiguration).required(),
    ])),
);

pub(super) static S3DestinationDescription: Shape = Shape::new(
    "S3DestinationDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("DataFreshnessInSeconds", &DataFreshnessInSeconds).required(),
        Member::new("DeadLetterQueueS3Configuration", &DeadLetterQueueS3Configuration).required(),
        Member::new("StorageConfiguration", &S3StorageConfiguration).required(),
    ])),
);

pub(super) static S3DestinationUpdateInput: Shape = Shape::new(
    "S3DestinationUpdateInput",
    Kind::Structure(&Structure::new(&[Member::new("DataFreshnessInSeconds", &DataFreshnessInSeconds).required()])),
);

pub(super) static S3ErrorOutputPrefix: Shape =
    Shape::new("S3ErrorOutputPrefix", Kind::String(&[])).min(1.0).max(512.0).pattern("[0-9A-Za-z!\\-_'.*()\\/]+");

pub(super) static S3OutputKeyTemplate: Shape =
    Shape::new("S3OutputKeyTemplate", Kind::String(&[])).min(1.0).max(1024.0).pattern("[0-9A-Za-z!\\-_'.*()\\/=:{}]+");

pub(super) static S3StorageClass: Shape =
    Shape::new("S3StorageClass", Kind::String(&["STANDARD", "INTELLIGENT_TIERING", "GLACIER_IR"]));

pub(super) static S3StorageConfiguration: Shape = Shape::new(
    "S3StorageConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("BucketARN", &BucketARN).required(),
        Member::new("ExpectedBucketOwner", &ExpectedBucketOwner).required(),
        Member::new("OutputKeyTemplate", &S3OutputKeyTemplate),
        Member::new("StorageClass", &S3StorageClass),
        Member::new("CompressionType", &S3CompressionType).required(),
    ])),
);

pub(super) static S3TablesCompressionType: Shape =
    Shape::new("S3TablesCompressionType", Kind::String(&["NONE", "ZSTD", "SNAPPY"]));

pub(super) static S3TablesConfiguration: Shape = Shape::new(
    "S3TablesConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("TableBucketARN", &TableBucketARN).required(),
        Member::new("Namespace", &S3TablesNamespace).required(),
        Member::new("TableName", &S3TablesTableName).required(),
        Member::new("CompressionType", &S3TablesCompressionType).required(),
        Member::new("PartitionSpec", &PartitionSpec),
    ])),
);

pub(super) static S3TablesConfigurationList: Shape =
    Shape::new("S3TablesConfigurationList", Kind::List(&Member::new("member", &S3TablesConfiguration), false))
        .min(1.0)
        .max(10000.0);

pub(super) static S3TablesDestinationConfiguration: Shape = Shape::new(
    "S3TablesDestinationConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("DataFreshnessInSeconds", &DataFreshnessInSeconds),
        Member::new("DeadLetterQueueS3Configuration", &DeadLetterQueueS3Configuration).required(),
        Member::new("S3TablesConfigurationList", &S3TablesConfigurationList).required(),
    ])),
);

pub(super) static S3TablesDestinationDescription: Shape = Shape::new(
    "S3TablesDestinationDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("DataFreshnessInSeconds", &DataFreshnessInSeconds).required(),
        Member::new("DeadLetterQueueS3Configuration", &DeadLetterQueueS3Configuration).required(),
        Member::new("S3TablesConfigurationList", &S3TablesConfigurationList).required(),
    ])),
);

pub(super) static S3TablesDestinationUpdateInput: Shape = Shape::new(
    "S3TablesDestinationUpdateInput",
    Kind::Structure(&Structure::new(&[Member::new("DataFreshnessInSeconds", &DataFreshnessInSeconds).required()])),
);

pub(super) static S3TablesNamespace: Shape =
    Shape::new("S3TablesNamespace", Kind::String(&[])).min(1.0).max(255.0).pattern("[0-9a-z_]+");

pub(super) static S3TablesTableName: Shape =
    Shape::new("S3TablesTableName", Kind::String(&[])).min(1.0).max(255.0).pattern("[0-9a-z_]+");

pub(super) static ScalingType: Shape = Shape::new("ScalingType", Kind::String(&["UNIFORM_SCALING"]));

pub(super) static SequenceNumber: Shape =
    Shape::new("SequenceNumber", Kind::String(&[])).pattern("^(0|([1-9]\\d{0,128}))$");

pub(super) static SequenceNumberRange: Shape = Shape::new(
    "SequenceNumberRange",
    Kind::Structure(&Structure::new(&[
        Member::new("StartingSequenceNumber", &SequenceNumber).required(),
        Member::new("EndingSequenceNumber", &SequenceNumber),
    ])),
);

pub(super) static Shard: Shape = Shape::new(
    "Shard",
    Kind::Structure(&Structure::new(&[
        Member::new("ShardId", &ShardId).required(),
        Member::new("ParentShardId", &ShardId),
        Member::new("AdjacentParentShardId", &ShardId),
        Member::new("HashKeyRange", &HashKeyRange).required(),
        Member::new("SequenceNumberRange", &SequenceNumberRange).required(),
    ])),
);

pub(super) static ShardCountObject: Shape = Shape::new("ShardCountObject", Kind::Integer).min(0.0).max(1000000.0);

pub(super) static ShardFilter: Shape = Shape::new(
    "ShardFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &ShardFilterType).required(),
        Member::new("ShardId", &ShardId),
        Member::new("Timestamp", &Timestamp),
    ])),
);

pub(super) static ShardFilterType: Shape = Shape::new(
    "ShardFilterType",
    Kind::String(&[
        "AFTER_SHARD_ID",
        "AT_TRIM_HORIZON",
        "FROM_TRIM_HORIZON",
        "AT_LATEST",
        "AT_TIMESTAMP",
        "FROM_TIMESTAMP",
    ]),
);

pub(super) static ShardId: Shape =
    Shape::new("ShardId", Kind::String(&[])).min(1.0).max(128.0).pattern("[a-zA-Z0-9_.-]+");

pub(super) static ShardIdList: Shape = Shape::new("ShardIdList", Kind::List(&Member::new("member", &ShardId), false));

pub(super) static ShardIterator: Shape = Shape::new("ShardIterator", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static ShardIteratorType: Shape = Shape::new(
    "ShardIteratorType",
    Kind::String(&["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]),
);

pub(super) static ShardList: Shape = Shape::new("ShardList", Kind::List(&Member::new("member", &Shard), false));

pub(super) static SplitShardInput: Shape = Shape::new(
    "SplitShardInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("ShardToSplit", &ShardId).required(),
        Member::new("NewStartingHashKey", &HashKey).required(),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static StartStreamEncryptionInput: Shape = Shape::new(
    "StartStreamEncryptionInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("EncryptionType", &EncryptionType).required(),
        Member::new("KeyId", &KeyId).required(),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static StartingPosition: Shape = Shape::new(
    "StartingPosition",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &ShardIteratorType).required(),
        Member::new("SequenceNumber", &SequenceNumber),
        Member::new("Timestamp", &Timestamp),
    ])),
);

pub(super) static StopStreamEncryptionInput: Shape = Shape::new(
    "StopStreamEncryptionInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("EncryptionType", &EncryptionType).required(),
        Member::new("KeyId", &KeyId).required(),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static StreamARN: Shape =
    Shape::new("StreamARN", Kind::String(&[])).min(1.0).max(2048.0).pattern("arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+");

pub(super) static StreamDescription: Shape = Shape::new(
    "StreamDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName).required(),
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("StreamStatus", &StreamStatus).required(),
        Member::new("StreamModeDetails", &StreamModeDetails),
        Member::new("Shards", &ShardList).required(),
        Member::new("HasMoreShards", &BooleanObject).required(),
        Member::new("RetentionPeriodHours", &RetentionPeriodHours).required(),
        Member::new("StreamCreationTimestamp", &Timestamp).required(),
        Member::new("EnhancedMonitoring", &EnhancedMonitoringList).required(),
        Member::new("EncryptionType", &EncryptionType),
        Member::new("KeyId", &KeyId),
    ])),
);

pub(super) static StreamDescriptionSummary: Shape = Shape::new(
    "StreamDescriptionSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName).required(),
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("StreamId", &StreamId),
        Member::new("StreamStatus", &StreamStatus).required(),
        Member::new("StreamModeDetails", &StreamModeDetails),
        Member::new("RetentionPeriodHours", &RetentionPeriodHours).required(),
        Member::new("StreamCreationTimestamp", &Timestamp).required(),
        Member::new("EnhancedMonitoring", &EnhancedMonitoringList).required(),
        Member::new("EncryptionType", &EncryptionType),
        Member::new("KeyId", &KeyId),
        Member::new("OpenShardCount", &ShardCountObject).required(),
        Member::new("ConsumerCount", &ConsumerCountObject),
        Member::new("WarmThroughput", &WarmThroughputObject),
        Member::new("MaxRecordSizeInKiB", &MaxRecordSizeInKiB),
        Member::new("ChannelCount", &ChannelCountObject),
        Member::new("RecordDistributionStrategy", &RecordDistributionStrategy),
        Member::new("QueueCount", &QueueCountObject),
    ])),
);

pub(super) static StreamFilter: Shape = Shape::new(
    "StreamFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("StreamCreationTimestamp", &Timestamp),
    ])),
);

pub(super) static StreamFilterList: Shape =
    Shape::new("StreamFilterList", Kind::List(&Member::new("member", &StreamFilter), false)).min(1.0).max(10000.0);

pub(super) static StreamId: Shape =
    Shape::new("StreamId", Kind::String(&[])).min(1.0).max(24.0).pattern("[a-z0-9]{20}-[a-z0-9]{3}");

pub(super) static StreamMode: Shape = Shape::new("StreamMode", Kind::String(&["PROVISIONED", "ON_DEMAND"]));

pub(super) static StreamModeDetails: Shape = Shape::new(
    "StreamModeDetails",
    Kind::Structure(&Structure::new(&[Member::new("StreamMode", &StreamMode).required()])),
);

pub(super) static StreamName: Shape =
    Shape::new("StreamName", Kind::String(&[])).min(1.0).max(128.0).pattern("[a-zA-Z0-9_.-]+");

pub(super) static StreamNameList: Shape =
    Shape::new("StreamNameList", Kind::List(&Member::new("member", &StreamName), false));

pub(super) static StreamStatus: Shape =
    Shape::new("StreamStatus", Kind::String(&["CREATING", "DELETING", "ACTIVE", "UPDATING"]));

pub(super) static StreamSummary: Shape = Shape::new(
    "StreamSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName).required(),
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("StreamStatus", &StreamStatus).required(),
        Member::new("StreamModeDetails", &StreamModeDetails),
        Member::new("StreamCreationTimestamp", &Timestamp),
    ])),
);

pub(super) static StreamSummaryList: Shape =
    Shape::new("StreamSummaryList", Kind::List(&Member::new("member", &StreamSummary), false));

pub(super) static SubscribeToShardEvent: Shape = Shape::new(
    "SubscribeToShardEvent",
    Kind::Structure(&Structure::new(&[
        Member::new("Records", &RecordList).required(),
        Member::new("ContinuationSequenceNumber", &SequenceNumber).required(),
        Member::new("MillisBehindLatest", &MillisBehindLatest).required(),
        Member::new("ChildShards", &ChildShardList),
    ])),
);

pub(super) static SubscribeToShardEventStream: Shape = Shape::new(
    "SubscribeToShardEventStream",
    Kind::Structure(
        &Structure::new(&[
            Member::new("SubscribeToShardEvent", &SubscribeToShardEvent).required(),
            Member::new("ResourceNotFoundException", &ResourceNotFoundException),
            Member::new("ResourceInUseException", &ResourceInUseException),
            Member::new("KMSDisabledException", &KMSDisabledException),
            Member::new("KMSInvalidStateException", &KMSInvalidStateException),
            Member::new("KMSAccessDeniedException", &KMSAccessDeniedException),
            Member::new("KMSNotFoundException", &KMSNotFoundException),
            Member::new("KMSOptInRequired", &KMSOptInRequired),
            Member::new("KMSThrottlingException", &KMSThrottlingException),
            Member::new("InternalFailureException", &InternalFailureException),
        ])
        .eventstream(),
    ),
);

pub(super) static SubscribeToShardInput: Shape = Shape::new(
    "SubscribeToShardInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ConsumerARN", &ConsumerARN).required(),
        Member::new("StreamId", &StreamId),
        Member::new("ShardId", &ShardId).required(),
        Member::new("StartingPosition", &StartingPosition).required(),
        Member::new("DryRun", &BooleanObject),
    ])),
);

pub(super) static SubscribeToShardOutput: Shape = Shape::new(
    "SubscribeToShardOutput",
    Kind::Structure(&Structure::new(&[Member::new("EventStream", &SubscribeToShardEventStream).required()])),
);

pub(super) static TableBucketARN: Shape = Shape::new("TableBucketARN", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("arn:aws[-a-z0-9]*:s3tables:[-a-z0-9]+:\\d{12}:bucket/[a-z0-9_-]{3,63}");

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[Member::new("Key", &TagKey).required(), Member::new("Value", &TagValue)])),
);

pub(super) static TagKey: Shape = Shape::new("TagKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static TagKeyList: Shape =
    Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKey), false)).min(1.0).max(50.0);

pub(super) static TagList: Shape =
    Shape::new("TagList", Kind::List(&Member::new("member", &Tag), false)).min(0.0).max(200.0);

pub(super) static TagMap: Shape =
    Shape::new("TagMap", Kind::Map(&Member::new("key", &TagKey), &Member::new("value", &TagValue), false))
        .min(1.0)
        .max(200.0);

pub(super) static TagResourceInput: Shape = Shape::new(
    "TagResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Tags", &TagMap).required(),
        Member::new("ResourceARN", &ResourceARN).required(),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static TagValue: Shape = Shape::new("TagValue", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static TargetType: Shape = Shape::new("TargetType", Kind::String(&["BUILT_IN", "NONE"]));

pub(super) static ThrottlingException: Shape = Shape::new(
    "ThrottlingException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("ThrottlingException", 400, true)),
);

pub(super) static Timestamp: Shape = Shape::new("Timestamp", Kind::Timestamp(None));

pub(super) static UntagResourceInput: Shape = Shape::new(
    "UntagResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TagKeys", &TagKeyList).required(),
        Member::new("ResourceARN", &ResourceARN).required(),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static UpdateAccountSettingsInput: Shape = Shape::new(
    "UpdateAccountSettingsInput",
    Kind::Structure(&Structure::new(&[Member::new(
        "MinimumThroughputBillingCommitment",
        &MinimumThroughputBillingCommitmentInput,
    )
    .required()])),
);

pub(super) static UpdateAccountSettingsOutput: Shape = Shape::new(
    "UpdateAccountSettingsOutput",
    Kind::Structure(&Structure::new(&[Member::new(
        "MinimumThroughputBillingCommitment",
        &MinimumThroughputBillingCommitmentOutput,
    )])),
);

pub(super) static UpdateChannelInput: Shape = Shape::new(
    "UpdateChannelInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ChannelARN", &ChannelARN).required(),
        Member::new("S3DestinationConfiguration", &S3DestinationUpdateInput),
        Member::new("S3TablesDestinationConfiguration", &S3TablesDestinationUpdateInput),
        Member::new("LoggingConfiguration", &ChannelLoggingUpdateInput),
    ])),
);

pub(super) static UpdateChannelOutput: Shape = Shape::new(
    "UpdateChannelOutput",
    Kind::Structure(&Structure::new(&[Member::new("ChannelDescription", &ChannelDescription).required()])),
);

pub(super) static UpdateDeadLetterQueueRecordsVisibilityErrorEntry: Shape = Shape::new(
    "UpdateDeadLetterQueueRecordsVisibilityErrorEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ReceiptHandle", &ReceiptHandle).required(),
        Member::new("ErrorCode", &ErrorCode).required(),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static UpdateDeadLetterQueueRecordsVisibilityErrorEntryList: Shape = Shape::new(
    "UpdateDeadLetterQueueRecordsVisibilityErrorEntryList",
    Kind::List(&Member::new("member", &UpdateDeadLetterQueueRecordsVisibilityErrorEntry), false),
);

pub(super) static UpdateDeadLetterQueueRecordsVisibilityInput: Shape = Shape::new(
    "UpdateDeadLetterQueueRecordsVisibilityInput",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueARN", &QueueARN).required(),
        Member::new("Entries", &UpdateDeadLetterQueueRecordsVisibilityRequestEntryList).required(),
    ])),
);

pub(super) static UpdateDeadLetterQueueRecordsVisibilityOutput: Shape = Shape::new(
    "UpdateDeadLetterQueueRecordsVisibilityOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Successful", &UpdateDeadLetterQueueRecordsVisibilityResultEntryList).required(),
        Member::new("Failed", &UpdateDeadLetterQueueRecordsVisibilityErrorEntryList).required(),
    ])),
);

pub(super) static UpdateDeadLetterQueueRecordsVisibilityRequestEntry: Shape = Shape::new(
    "UpdateDeadLetterQueueRecordsVisibilityRequestEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ReceiptHandle", &ReceiptHandle).required(),
        Member::new("VisibilityTimeoutSeconds", &VisibilityTimeoutSeconds).required(),
    ])),
);

pub(super) static UpdateDeadLetterQueueRecordsVisibilityRequestEntryList: Shape = Shape::new(
    "UpdateDeadLetterQueueRecordsVisibilityRequestEntryList",
    Kind::List(&Member::new("member", &UpdateDeadLetterQueueRecordsVisibilityRequestEntry), false),
)
.min(1.0)
.max(10.0);

pub(super) static UpdateDeadLetterQueueRecordsVisibilityResultEntry: Shape = Shape::new(
    "UpdateDeadLetterQueueRecordsVisibilityResultEntry",
    Kind::Structure(&Structure::new(&[Member::new("ReceiptHandle", &ReceiptHandle).required()])),
);

pub(super) static UpdateDeadLetterQueueRecordsVisibilityResultEntryList: Shape = Shape::new(
    "UpdateDeadLetterQueueRecordsVisibilityResultEntryList",
    Kind::List(&Member::new("member", &UpdateDeadLetterQueueRecordsVisibilityResultEntry), false),
);

pub(super) static UpdateMaxRecordSizeInput: Shape = Shape::new(
    "UpdateMaxRecordSizeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
        Member::new("MaxRecordSizeInKiB", &MaxRecordSizeInKiB).required(),
    ])),
);

pub(super) static UpdateQueueInput: Shape = Shape::new(
    "UpdateQueueInput",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueARN", &QueueARN).required(),
        Member::new("QueueAttributes", &QueueAttributes).required(),
    ])),
);

pub(super) static UpdateQueueOutput: Shape = Shape::new(
    "UpdateQueueOutput",
    Kind::Structure(&Structure::new(&[Member::new("QueueDescription", &QueueDescription).required()])),
);

pub(super) static UpdateQueueRecordsVisibilityErrorEntry: Shape = Shape::new(
    "UpdateQueueRecordsVisibilityErrorEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ReceiptHandle", &ReceiptHandle).required(),
        Member::new("ErrorCode", &ErrorCode).required(),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static UpdateQueueRecordsVisibilityErrorEntryList: Shape = Shape::new(
    "UpdateQueueRecordsVisibilityErrorEntryList",
    Kind::List(&Member::new("member", &UpdateQueueRecordsVisibilityErrorEntry), false),
);

pub(super) static UpdateQueueRecordsVisibilityInput: Shape = Shape::new(
    "UpdateQueueRecordsVisibilityInput",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueARN", &QueueARN).required(),
        Member::new("Entries", &UpdateQueueRecordsVisibilityRequestEntryList).required(),
    ])),
);

pub(super) static UpdateQueueRecordsVisibilityOutput: Shape = Shape::new(
    "UpdateQueueRecordsVisibilityOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Successful", &UpdateQueueRecordsVisibilityResultEntryList).required(),
        Member::new("Failed", &UpdateQueueRecordsVisibilityErrorEntryList).required(),
    ])),
);

pub(super) static UpdateQueueRecordsVisibilityRequestEntry: Shape = Shape::new(
    "UpdateQueueRecordsVisibilityRequestEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ReceiptHandle", &ReceiptHandle).required(),
        Member::new("VisibilityTimeoutSeconds", &VisibilityTimeoutSeconds).required(),
    ])),
);

pub(super) static UpdateQueueRecordsVisibilityRequestEntryList: Shape = Shape::new(
    "UpdateQueueRecordsVisibilityRequestEntryList",
    Kind::List(&Member::new("member", &UpdateQueueRecordsVisibilityRequestEntry), false),
)
.min(1.0)
.max(10.0);

pub(super) static UpdateQueueRecordsVisibilityResultEntry: Shape = Shape::new(
    "UpdateQueueRecordsVisibilityResultEntry",
    Kind::Structure(&Structure::new(&[Member::new("ReceiptHandle", &ReceiptHandle).required()])),
);

pub(super) static UpdateQueueRecordsVisibilityResultEntryList: Shape = Shape::new(
    "UpdateQueueRecordsVisibilityResultEntryList",
    Kind::List(&Member::new("member", &UpdateQueueRecordsVisibilityResultEntry), false),
);

pub(super) static UpdateShardCountInput: Shape = Shape::new(
    "UpdateShardCountInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("TargetShardCount", &PositiveIntegerObject).required(),
        Member::new("ScalingType", &ScalingType).required(),
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamId", &StreamId),
    ])),
);

pub(super) static UpdateShardCountOutput: Shape = Shape::new(
    "UpdateShardCountOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamName", &StreamName),
        Member::new("CurrentShardCount", &PositiveIntegerObject),
        Member::new("TargetShardCount", &PositiveIntegerObject),
        Member::new("StreamARN", &StreamARN),
    ])),
);

pub(super) static UpdateStreamModeInput: Shape = Shape::new(
    "UpdateStreamModeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("StreamId", &StreamId),
        Member::new("StreamModeDetails", &StreamModeDetails).required(),
        Member::new("WarmThroughputMiBps", &NaturalIntegerObject),
    ])),
);

pub(super) static UpdateStreamRecordDistributionStrategyInput: Shape = Shape::new(
    "UpdateStreamRecordDistributionStrategyInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN).required(),
        Member::new("StreamId", &StreamId),
        Member::new("RecordDistributionStrategy", &RecordDistributionStrategy).required(),
    ])),
);

pub(super) static UpdateStreamWarmThroughputInput: Shape = Shape::new(
    "UpdateStreamWarmThroughputInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamName", &StreamName),
        Member::new("StreamId", &StreamId),
        Member::new("WarmThroughputMiBps", &NaturalIntegerObject).required(),
    ])),
);

pub(super) static UpdateStreamWarmThroughputOutput: Shape = Shape::new(
    "UpdateStreamWarmThroughputOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamARN", &StreamARN),
        Member::new("StreamName", &StreamName),
        Member::new("WarmThroughput", &WarmThroughputObject),
    ])),
);

pub(super) static ValidationException: Shape = Shape::new(
    "ValidationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("ValidationException", 400, true)),
);

pub(super) static VisibilityTimeoutSeconds: Shape =
    Shape::new("VisibilityTimeoutSeconds", Kind::Integer).min(0.0).max(43200.0);

pub(super) static WarmThroughputObject: Shape = Shape::new(
    "WarmThroughputObject",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetMiBps", &NaturalIntegerObject),
        Member::new("CurrentMiBps", &NaturalIntegerObject),
    ])),
);
