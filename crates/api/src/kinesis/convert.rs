// Generated from `models/kinesis.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AccessDeniedException {
    const NAME: &'static str = "AccessDeniedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for AcknowledgeDeadLetterQueueRecordsErrorEntry {
    const NAME: &'static str = "AcknowledgeDeadLetterQueueRecordsErrorEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
        fields.required("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for AcknowledgeDeadLetterQueueRecordsInput {
    const NAME: &'static str = "AcknowledgeDeadLetterQueueRecordsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueARN", &mut self.queue_arn);
        fields.required("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for AcknowledgeDeadLetterQueueRecordsOutput {
    const NAME: &'static str = "AcknowledgeDeadLetterQueueRecordsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Successful", &mut self.successful);
        fields.required("Failed", &mut self.failed);
    }
}

impl contract::convert::Record for AcknowledgeDeadLetterQueueRecordsRequestEntry {
    const NAME: &'static str = "AcknowledgeDeadLetterQueueRecordsRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
    }
}

impl contract::convert::Record for AcknowledgeDeadLetterQueueRecordsResultEntry {
    const NAME: &'static str = "AcknowledgeDeadLetterQueueRecordsResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
    }
}

impl contract::convert::Record for AcknowledgeQueueRecordsErrorEntry {
    const NAME: &'static str = "AcknowledgeQueueRecordsErrorEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
        fields.required("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for AcknowledgeQueueRecordsInput {
    const NAME: &'static str = "AcknowledgeQueueRecordsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueARN", &mut self.queue_arn);
        fields.required("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for AcknowledgeQueueRecordsOutput {
    const NAME: &'static str = "AcknowledgeQueueRecordsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Successful", &mut self.successful);
        fields.required("Failed", &mut self.failed);
    }
}

impl contract::convert::Record for AcknowledgeQueueRecordsRequestEntry {
    const NAME: &'static str = "AcknowledgeQueueRecordsRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
    }
}

impl contract::convert::Record for AcknowledgeQueueRecordsResultEntry {
    const NAME: &'static str = "AcknowledgeQueueRecordsResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
    }
}

impl contract::convert::Record for AddTagsToStreamInput {
    const NAME: &'static str = "AddTagsToStreamInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("Tags", &mut self.tags);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for ChannelDescription {
    const NAME: &'static str = "ChannelDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChannelName", &mut self.channel_name);
        fields.required("ChannelARN", &mut self.channel_arn);
        fields.required("ChannelId", &mut self.channel_id);
        fields.required("ChannelStatus", &mut self.channel_status);
        fields.optional("ChannelStatusReason", &mut self.channel_status_reason);
        fields.required("ChannelCreationTimestamp", &mut self.channel_creation_timestamp);
        fields.required("ServiceExecutionRoleARN", &mut self.service_execution_role_arn);
        fields.required("StreamConfigurationList", &mut self.stream_configuration_list);
        fields.optional("S3DestinationConfiguration", &mut self.s3_destination_configuration);
        fields.optional("S3TablesDestinationConfiguration", &mut self.s3_tables_destination_configuration);
        fields.optional("EncryptionConfiguration", &mut self.encryption_configuration);
        fields.required("LoggingConfiguration", &mut self.logging_configuration);
    }
}

impl contract::convert::Record for ChannelEncryptionConfiguration {
    const NAME: &'static str = "ChannelEncryptionConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EncryptionType", &mut self.encryption_type);
        fields.required("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for ChannelLoggingConfiguration {
    const NAME: &'static str = "ChannelLoggingConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CloudWatchLogs", &mut self.cloud_watch_logs);
    }
}

impl contract::convert::Record for ChannelLoggingUpdateInput {
    const NAME: &'static str = "ChannelLoggingUpdateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CloudWatchLogs", &mut self.cloud_watch_logs);
    }
}

impl contract::convert::Record for ChannelStreamConfiguration {
    const NAME: &'static str = "ChannelStreamConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamARN", &mut self.stream_arn);
        fields.required("RecordConfiguration", &mut self.record_configuration);
    }
}

impl contract::convert::Record for ChannelStreamDescription {
    const NAME: &'static str = "ChannelStreamDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamARN", &mut self.stream_arn);
        fields.required("StreamCreationTimestamp", &mut self.stream_creation_timestamp);
        fields.required("RecordConfiguration", &mut self.record_configuration);
    }
}

impl contract::convert::Record for ChannelStreamIdentifier {
    const NAME: &'static str = "ChannelStreamIdentifier";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamARN", &mut self.stream_arn);
        fields.required("StreamCreationTimestamp", &mut self.stream_creation_timestamp);
    }
}

impl contract::convert::Record for ChannelSummary {
    const NAME: &'static str = "ChannelSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChannelName", &mut self.channel_name);
        fields.required("ChannelARN", &mut self.channel_arn);
        fields.required("ChannelId", &mut self.channel_id);
        fields.required("ChannelStatus", &mut self.channel_status);
        fields.optional("ChannelStatusReason", &mut self.channel_status_reason);
        fields.required("ChannelCreationTimestamp", &mut self.channel_creation_timestamp);
        fields.required("ChannelDestinationType", &mut self.channel_destination_type);
        fields.required("Streams", &mut self.streams);
    }
}

impl contract::convert::Record for ChildShard {
    const NAME: &'static str = "ChildShard";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ShardId", &mut self.shard_id);
        fields.required("ParentShards", &mut self.parent_shards);
        fields.required("HashKeyRange", &mut self.hash_key_range);
    }
}

impl contract::convert::Record for CloudWatchLogs {
    const NAME: &'static str = "CloudWatchLogs";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Enabled", &mut self.enabled);
        fields.optional("LogGroupName", &mut self.log_group_name);
        fields.optional("LogStreamName", &mut self.log_stream_name);
    }
}

impl contract::convert::Record for CloudWatchLogsUpdateInput {
    const NAME: &'static str = "CloudWatchLogsUpdateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Enabled", &mut self.enabled);
        fields.optional("LogGroupName", &mut self.log_group_name);
        fields.optional("LogStreamName", &mut self.log_stream_name);
    }
}

impl contract::convert::Record for Consumer {
    const NAME: &'static str = "Consumer";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConsumerName", &mut self.consumer_name);
        fields.required("ConsumerARN", &mut self.consumer_arn);
        fields.required("ConsumerStatus", &mut self.consumer_status);
        fields.required("ConsumerCreationTimestamp", &mut self.consumer_creation_timestamp);
    }
}

impl contract::convert::Record for ConsumerDescription {
    const NAME: &'static str = "ConsumerDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConsumerName", &mut self.consumer_name);
        fields.required("ConsumerARN", &mut self.consumer_arn);
        fields.required("ConsumerStatus", &mut self.consumer_status);
        fields.required("ConsumerCreationTimestamp", &mut self.consumer_creation_timestamp);
        fields.required("StreamARN", &mut self.stream_arn);
    }
}

impl contract::convert::Record for CreateChannelInput {
    const NAME: &'static str = "CreateChannelInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChannelName", &mut self.channel_name);
        fields.required("ServiceExecutionRoleARN", &mut self.service_execution_role_arn);
        fields.required("StreamConfigurationList", &mut self.stream_configuration_list);
        fields.optional("S3DestinationConfiguration", &mut self.s3_destination_configuration);
        fields.optional("S3TablesDestinationConfiguration", &mut self.s3_tables_destination_configuration);
        fields.optional("EncryptionConfiguration", &mut self.encryption_configuration);
        fields.optional("Tags", &mut self.tags);
        fields.optional("LoggingConfiguration", &mut self.logging_configuration);
    }
}

impl contract::convert::Record for CreateChannelOutput {
    const NAME: &'static str = "CreateChannelOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChannelDescription", &mut self.channel_description);
    }
}

impl contract::convert::Record for CreateQueueInput {
    const NAME: &'static str = "CreateQueueInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueName", &mut self.queue_name);
        fields.required("StreamConfigurationList", &mut self.stream_configuration_list);
        fields.optional("QueueAttributes", &mut self.queue_attributes);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateQueueOutput {
    const NAME: &'static str = "CreateQueueOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueDescription", &mut self.queue_description);
    }
}

impl contract::convert::Record for CreateStreamInput {
    const NAME: &'static str = "CreateStreamInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamName", &mut self.stream_name);
        fields.optional("ShardCount", &mut self.shard_count);
        fields.optional("StreamModeDetails", &mut self.stream_mode_details);
        fields.optional("Tags", &mut self.tags);
        fields.optional("WarmThroughputMiBps", &mut self.warm_throughput_mi_bps);
        fields.optional("MaxRecordSizeInKiB", &mut self.max_record_size_in_ki_b);
        fields.optional("RecordDistributionStrategy", &mut self.record_distribution_strategy);
    }
}

impl contract::convert::Record for DeadLetterConfiguration {
    const NAME: &'static str = "DeadLetterConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TargetType", &mut self.target_type);
        fields.optional("MaxReceiveCount", &mut self.max_receive_count);
    }
}

impl contract::convert::Record for DeadLetterQueueS3Configuration {
    const NAME: &'static str = "DeadLetterQueueS3Configuration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BucketARN", &mut self.bucket_arn);
        fields.required("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("ErrorOutputPrefix", &mut self.error_output_prefix);
    }
}

impl contract::convert::Record for DecreaseStreamRetentionPeriodInput {
    const NAME: &'static str = "DecreaseStreamRetentionPeriodInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("RetentionPeriodHours", &mut self.retention_period_hours);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for DeleteChannelInput {
    const NAME: &'static str = "DeleteChannelInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChannelARN", &mut self.channel_arn);
    }
}

impl contract::convert::Record for DeleteQueueInput {
    const NAME: &'static str = "DeleteQueueInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueARN", &mut self.queue_arn);
    }
}

impl contract::convert::Record for DeleteResourcePolicyInput {
    const NAME: &'static str = "DeleteResourcePolicyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for DeleteStreamInput {
    const NAME: &'static str = "DeleteStreamInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.optional("EnforceConsumerDeletion", &mut self.enforce_consumer_deletion);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for DeregisterStreamConsumerInput {
    const NAME: &'static str = "DeregisterStreamConsumerInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("ConsumerName", &mut self.consumer_name);
        fields.optional("ConsumerARN", &mut self.consumer_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for DescribeAccountSettingsInput {
    const NAME: &'static str = "DescribeAccountSettingsInput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DescribeAccountSettingsOutput {
    const NAME: &'static str = "DescribeAccountSettingsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MinimumThroughputBillingCommitment", &mut self.minimum_throughput_billing_commitment);
    }
}

impl contract::convert::Record for DescribeChannelInput {
    const NAME: &'static str = "DescribeChannelInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChannelARN", &mut self.channel_arn);
    }
}

impl contract::convert::Record for DescribeChannelOutput {
    const NAME: &'static str = "DescribeChannelOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChannelDescription", &mut self.channel_description);
    }
}

impl contract::convert::Record for DescribeLimitsInput {
    const NAME: &'static str = "DescribeLimitsInput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DescribeLimitsOutput {
    const NAME: &'static str = "DescribeLimitsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ShardLimit", &mut self.shard_limit);
        fields.required("OpenShardCount", &mut self.open_shard_count);
        fields.required("OnDemandStreamCount", &mut self.on_demand_stream_count);
        fields.required("OnDemandStreamCountLimit", &mut self.on_demand_stream_count_limit);
        fields.optional("ChannelCount", &mut self.channel_count);
        fields.optional("ChannelCountLimit", &mut self.channel_count_limit);
    }
}

impl contract::convert::Record for DescribeQueueInput {
    const NAME: &'static str = "DescribeQueueInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueARN", &mut self.queue_arn);
    }
}

impl contract::convert::Record for DescribeQueueOutput {
    const NAME: &'static str = "DescribeQueueOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueDescription", &mut self.queue_description);
    }
}

impl contract::convert::Record for DescribeStreamConsumerInput {
    const NAME: &'static str = "DescribeStreamConsumerInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("ConsumerName", &mut self.consumer_name);
        fields.optional("ConsumerARN", &mut self.consumer_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for DescribeStreamConsumerOutput {
    const NAME: &'static str = "DescribeStreamConsumerOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConsumerDescription", &mut self.consumer_description);
    }
}

impl contract::convert::Record for DescribeStreamInput {
    const NAME: &'static str = "DescribeStreamInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.optional("Limit", &mut self.limit);
        fields.optional("ExclusiveStartShardId", &mut self.exclusive_start_shard_id);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for DescribeStreamOutput {
    const NAME: &'static str = "DescribeStreamOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamDescription", &mut self.stream_description);
    }
}

impl contract::convert::Record for DescribeStreamSummaryInput {
    const NAME: &'static str = "DescribeStreamSummaryInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for DescribeStreamSummaryOutput {
    const NAME: &'static str = "DescribeStreamSummaryOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamDescriptionSummary", &mut self.stream_description_summary);
    }
}

impl contract::convert::Record for DisableEnhancedMonitoringInput {
    const NAME: &'static str = "DisableEnhancedMonitoringInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("ShardLevelMetrics", &mut self.shard_level_metrics);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for DryRunOperationException {
    const NAME: &'static str = "DryRunOperationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for EnableEnhancedMonitoringInput {
    const NAME: &'static str = "EnableEnhancedMonitoringInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("ShardLevelMetrics", &mut self.shard_level_metrics);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for EnhancedMetrics {
    const NAME: &'static str = "EnhancedMetrics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ShardLevelMetrics", &mut self.shard_level_metrics);
    }
}

impl contract::convert::Record for EnhancedMonitoringOutput {
    const NAME: &'static str = "EnhancedMonitoringOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.optional("CurrentShardLevelMetrics", &mut self.current_shard_level_metrics);
        fields.optional("DesiredShardLevelMetrics", &mut self.desired_shard_level_metrics);
        fields.optional("StreamARN", &mut self.stream_arn);
    }
}

impl contract::convert::Record for ExpiredIteratorException {
    const NAME: &'static str = "ExpiredIteratorException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ExpiredNextTokenException {
    const NAME: &'static str = "ExpiredNextTokenException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for GetRecordsInput {
    const NAME: &'static str = "GetRecordsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ShardIterator", &mut self.shard_iterator);
        fields.optional("Limit", &mut self.limit);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for GetRecordsOutput {
    const NAME: &'static str = "GetRecordsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Records", &mut self.records);
        fields.optional("NextShardIterator", &mut self.next_shard_iterator);
        fields.optional("MillisBehindLatest", &mut self.millis_behind_latest);
        fields.optional("ChildShards", &mut self.child_shards);
    }
}

impl contract::convert::Record for GetResourcePolicyInput {
    const NAME: &'static str = "GetResourcePolicyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for GetResourcePolicyOutput {
    const NAME: &'static str = "GetResourcePolicyOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for GetShardIteratorInput {
    const NAME: &'static str = "GetShardIteratorInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("ShardId", &mut self.shard_id);
        fields.required("ShardIteratorType", &mut self.shard_iterator_type);
        fields.optional("StartingSequenceNumber", &mut self.starting_sequence_number);
        fields.optional("Timestamp", &mut self.timestamp);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for GetShardIteratorOutput {
    const NAME: &'static str = "GetShardIteratorOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ShardIterator", &mut self.shard_iterator);
    }
}

impl contract::convert::Record for HashKeyRange {
    const NAME: &'static str = "HashKeyRange";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StartingHashKey", &mut self.starting_hash_key);
        fields.required("EndingHashKey", &mut self.ending_hash_key);
    }
}

impl contract::convert::Record for IncreaseStreamRetentionPeriodInput {
    const NAME: &'static str = "IncreaseStreamRetentionPeriodInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("RetentionPeriodHours", &mut self.retention_period_hours);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for InternalFailureException {
    const NAME: &'static str = "InternalFailureException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidArgumentException {
    const NAME: &'static str = "InvalidArgumentException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSAccessDeniedException {
    const NAME: &'static str = "KMSAccessDeniedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSDisabledException {
    const NAME: &'static str = "KMSDisabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSInvalidStateException {
    const NAME: &'static str = "KMSInvalidStateException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSNotFoundException {
    const NAME: &'static str = "KMSNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSOptInRequired {
    const NAME: &'static str = "KMSOptInRequired";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSThrottlingException {
    const NAME: &'static str = "KMSThrottlingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for LimitExceededException {
    const NAME: &'static str = "LimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ListChannelsInput {
    const NAME: &'static str = "ListChannelsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamFilter", &mut self.stream_filter);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListChannelsOutput {
    const NAME: &'static str = "ListChannelsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChannelSummaries", &mut self.channel_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListQueuesInput {
    const NAME: &'static str = "ListQueuesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("StreamFilter", &mut self.stream_filter);
    }
}

impl contract::convert::Record for ListQueuesOutput {
    const NAME: &'static str = "ListQueuesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueSummaries", &mut self.queue_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListShardsInput {
    const NAME: &'static str = "ListShardsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("ExclusiveStartShardId", &mut self.exclusive_start_shard_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("StreamCreationTimestamp", &mut self.stream_creation_timestamp);
        fields.optional("ShardFilter", &mut self.shard_filter);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for ListShardsOutput {
    const NAME: &'static str = "ListShardsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Shards", &mut self.shards);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStreamConsumersInput {
    const NAME: &'static str = "ListStreamConsumersInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamARN", &mut self.stream_arn);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("StreamCreationTimestamp", &mut self.stream_creation_timestamp);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for ListStreamConsumersOutput {
    const NAME: &'static str = "ListStreamConsumersOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Consumers", &mut self.consumers);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStreamsInput {
    const NAME: &'static str = "ListStreamsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Limit", &mut self.limit);
        fields.optional("ExclusiveStartStreamName", &mut self.exclusive_start_stream_name);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStreamsOutput {
    const NAME: &'static str = "ListStreamsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamNames", &mut self.stream_names);
        fields.required("HasMoreStreams", &mut self.has_more_streams);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("StreamSummaries", &mut self.stream_summaries);
    }
}

impl contract::convert::Record for ListTagsForResourceInput {
    const NAME: &'static str = "ListTagsForResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for ListTagsForResourceOutput {
    const NAME: &'static str = "ListTagsForResourceOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for ListTagsForStreamInput {
    const NAME: &'static str = "ListTagsForStreamInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.optional("ExclusiveStartTagKey", &mut self.exclusive_start_tag_key);
        fields.optional("Limit", &mut self.limit);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for ListTagsForStreamOutput {
    const NAME: &'static str = "ListTagsForStreamOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Tags", &mut self.tags);
        fields.required("HasMoreTags", &mut self.has_more_tags);
    }
}

impl contract::convert::Record for MergeShardsInput {
    const NAME: &'static str = "MergeShardsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("ShardToMerge", &mut self.shard_to_merge);
        fields.required("AdjacentShardToMerge", &mut self.adjacent_shard_to_merge);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for MinimumThroughputBillingCommitmentInput {
    const NAME: &'static str = "MinimumThroughputBillingCommitmentInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for MinimumThroughputBillingCommitmentOutput {
    const NAME: &'static str = "MinimumThroughputBillingCommitmentOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
        fields.optional("StartedAt", &mut self.started_at);
        fields.optional("EndedAt", &mut self.ended_at);
        fields.optional("EarliestAllowedEndAt", &mut self.earliest_allowed_end_at);
    }
}

impl contract::convert::Record for PartitionField {
    const NAME: &'static str = "PartitionField";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Transform", &mut self.transform);
        fields.required("SourceName", &mut self.source_name);
    }
}

impl contract::convert::Record for PartitionSpec {
    const NAME: &'static str = "PartitionSpec";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PartitionFields", &mut self.partition_fields);
    }
}

impl contract::convert::Record for ProvisionedThroughputExceededException {
    const NAME: &'static str = "ProvisionedThroughputExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PutRecordInput {
    const NAME: &'static str = "PutRecordInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("Data", &mut self.data);
        fields.optional("PartitionKey", &mut self.partition_key);
        fields.optional("ExplicitHashKey", &mut self.explicit_hash_key);
        fields.optional("SequenceNumberForOrdering", &mut self.sequence_number_for_ordering);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for PutRecordOutput {
    const NAME: &'static str = "PutRecordOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ShardId", &mut self.shard_id);
        fields.required("SequenceNumber", &mut self.sequence_number);
        fields.optional("EncryptionType", &mut self.encryption_type);
    }
}

impl contract::convert::Record for PutRecordsInput {
    const NAME: &'static str = "PutRecordsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Records", &mut self.records);
        fields.optional("StreamName", &mut self.stream_name);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for PutRecordsOutput {
    const NAME: &'static str = "PutRecordsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FailedRecordCount", &mut self.failed_record_count);
        fields.required("Records", &mut self.records);
        fields.optional("EncryptionType", &mut self.encryption_type);
    }
}

impl contract::convert::Record for PutRecordsRequestEntry {
    const NAME: &'static str = "PutRecordsRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Data", &mut self.data);
        fields.optional("ExplicitHashKey", &mut self.explicit_hash_key);
        fields.optional("PartitionKey", &mut self.partition_key);
    }
}

impl contract::convert::Record for PutRecordsResultEntry {
    const NAME: &'static str = "PutRecordsResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SequenceNumber", &mut self.sequence_number);
        fields.optional("ShardId", &mut self.shard_id);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for PutResourcePolicyInput {
    const NAME: &'static str = "PutResourcePolicyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.optional("StreamId", &mut self.stream_id);
        fields.required("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for QueueAttributes {
    const NAME: &'static str = "QueueAttributes";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("VisibilityTimeoutSeconds", &mut self.visibility_timeout_seconds);
        fields.optional("DeadLetterConfiguration", &mut self.dead_letter_configuration);
    }
}

impl contract::convert::Record for QueueDescription {
    const NAME: &'static str = "QueueDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueName", &mut self.queue_name);
        fields.required("QueueARN", &mut self.queue_arn);
        fields.required("QueueStatus", &mut self.queue_status);
        fields.required("QueueCreationTimestamp", &mut self.queue_creation_timestamp);
        fields.required("StreamConfigurationList", &mut self.stream_configuration_list);
        fields.optional("QueueAttributes", &mut self.queue_attributes);
    }
}

impl contract::convert::Record for QueueRecord {
    const NAME: &'static str = "QueueRecord";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
        fields.required("RecordId", &mut self.record_id);
        fields.optional("PartitionKey", &mut self.partition_key);
        fields.required("Data", &mut self.data);
        fields.required("ApproximateArrivalTimestamp", &mut self.approximate_arrival_timestamp);
        fields.required("FirstReceiveTimestamp", &mut self.first_receive_timestamp);
        fields.required("ReceiveCount", &mut self.receive_count);
    }
}

impl contract::convert::Record for QueueStartingPosition {
    const NAME: &'static str = "QueueStartingPosition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Type", &mut self.r#type);
        fields.optional("Timestamp", &mut self.timestamp);
    }
}

impl contract::convert::Record for QueueStreamConfiguration {
    const NAME: &'static str = "QueueStreamConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamARN", &mut self.stream_arn);
        fields.optional("StartingPosition", &mut self.starting_position);
    }
}

impl contract::convert::Record for QueueStreamFilter {
    const NAME: &'static str = "QueueStreamFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamARN", &mut self.stream_arn);
        fields.optional("StreamCreationTimestamp", &mut self.stream_creation_timestamp);
    }
}

impl contract::convert::Record for QueueStreamIdentifier {
    const NAME: &'static str = "QueueStreamIdentifier";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamARN", &mut self.stream_arn);
        fields.required("StreamCreationTimestamp", &mut self.stream_creation_timestamp);
    }
}

impl contract::convert::Record for QueueSummary {
    const NAME: &'static str = "QueueSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueName", &mut self.queue_name);
        fields.required("QueueARN", &mut self.queue_arn);
        fields.required("QueueStatus", &mut self.queue_status);
        fields.required("QueueCreationTimestamp", &mut self.queue_creation_timestamp);
        fields.required("Streams", &mut self.streams);
    }
}

impl contract::convert::Record for ReceiveDeadLetterQueueRecordsInput {
    const NAME: &'static str = "ReceiveDeadLetterQueueRecordsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueARN", &mut self.queue_arn);
        fields.optional("Limit", &mut self.limit);
        fields.optional("WaitTimeSeconds", &mut self.wait_time_seconds);
        fields.optional("VisibilityTimeoutSeconds", &mut self.visibility_timeout_seconds);
    }
}

impl contract::convert::Record for ReceiveDeadLetterQueueRecordsOutput {
    const NAME: &'static str = "ReceiveDeadLetterQueueRecordsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueRecords", &mut self.queue_records);
    }
}

impl contract::convert::Record for ReceiveQueueRecordsInput {
    const NAME: &'static str = "ReceiveQueueRecordsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueARN", &mut self.queue_arn);
        fields.optional("Limit", &mut self.limit);
        fields.optional("WaitTimeSeconds", &mut self.wait_time_seconds);
        fields.optional("VisibilityTimeoutSeconds", &mut self.visibility_timeout_seconds);
    }
}

impl contract::convert::Record for ReceiveQueueRecordsOutput {
    const NAME: &'static str = "ReceiveQueueRecordsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueRecords", &mut self.queue_records);
    }
}

impl contract::convert::Record for Record {
    const NAME: &'static str = "Record";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SequenceNumber", &mut self.sequence_number);
        fields.optional("ApproximateArrivalTimestamp", &mut self.approximate_arrival_timestamp);
        fields.required("Data", &mut self.data);
        fields.optional("PartitionKey", &mut self.partition_key);
        fields.optional("EncryptionType", &mut self.encryption_type);
    }
}

impl contract::convert::Record for RecordConfiguration {
    const NAME: &'static str = "RecordConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RecordFormatType", &mut self.record_format_type);
        fields.optional("GSRSchemaARN", &mut self.gsr_schema_arn);
    }
}

impl contract::convert::Record for RegisterStreamConsumerInput {
    const NAME: &'static str = "RegisterStreamConsumerInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamARN", &mut self.stream_arn);
        fields.required("ConsumerName", &mut self.consumer_name);
        fields.optional("StreamId", &mut self.stream_id);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for RegisterStreamConsumerOutput {
    const NAME: &'static str = "RegisterStreamConsumerOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Consumer", &mut self.consumer);
    }
}

impl contract::convert::Record for RemoveTagsFromStreamInput {
    const NAME: &'static str = "RemoveTagsFromStreamInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("TagKeys", &mut self.tag_keys);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for ResourceInUseException {
    const NAME: &'static str = "ResourceInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for RestoreDeadLetterQueueRecordsErrorEntry {
    const NAME: &'static str = "RestoreDeadLetterQueueRecordsErrorEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
        fields.required("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for RestoreDeadLetterQueueRecordsInput {
    const NAME: &'static str = "RestoreDeadLetterQueueRecordsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueARN", &mut self.queue_arn);
        fields.required("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for RestoreDeadLetterQueueRecordsOutput {
    const NAME: &'static str = "RestoreDeadLetterQueueRecordsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Successful", &mut self.successful);
        fields.required("Failed", &mut self.failed);
    }
}

impl contract::convert::Record for RestoreDeadLetterQueueRecordsRequestEntry {
    const NAME: &'static str = "RestoreDeadLetterQueueRecordsRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
    }
}

impl contract::convert::Record for RestoreDeadLetterQueueRecordsResultEntry {
    const NAME: &'static str = "RestoreDeadLetterQueueRecordsResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
    }
}

impl contract::convert::Record for S3DestinationConfiguration {
    const NAME: &'static str = "S3DestinationConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DataFreshnessInSeconds", &mut self.data_freshness_in_seconds);
        fields.optional("DeadLetterQueueS3Configuration", &mut self.dead_letter_queue_s3_configuration);
        fields.required("StorageConfiguration", &mut self.storage_configuration);
    }
}

impl contract::convert::Record for S3DestinationDescription {
    const NAME: &'static str = "S3DestinationDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DataFreshnessInSeconds", &mut self.data_freshness_in_seconds);
        fields.required("DeadLetterQueueS3Configuration", &mut self.dead_letter_queue_s3_configuration);
        fields.required("StorageConfiguration", &mut self.storage_configuration);
    }
}

impl contract::convert::Record for S3DestinationUpdateInput {
    const NAME: &'static str = "S3DestinationUpdateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DataFreshnessInSeconds", &mut self.data_freshness_in_seconds);
    }
}

impl contract::convert::Record for S3StorageConfiguration {
    const NAME: &'static str = "S3StorageConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BucketARN", &mut self.bucket_arn);
        fields.required("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("OutputKeyTemplate", &mut self.output_key_template);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.required("CompressionType", &mut self.compression_type);
    }
}

impl contract::convert::Record for S3TablesConfiguration {
    const NAME: &'static str = "S3TablesConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableBucketARN", &mut self.table_bucket_arn);
        fields.required("Namespace", &mut self.namespace);
        fields.required("TableName", &mut self.table_name);
        fields.required("CompressionType", &mut self.compression_type);
        fields.optional("PartitionSpec", &mut self.partition_spec);
    }
}

impl contract::convert::Record for S3TablesDestinationConfiguration {
    const NAME: &'static str = "S3TablesDestinationConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DataFreshnessInSeconds", &mut self.data_freshness_in_seconds);
        fields.required("DeadLetterQueueS3Configuration", &mut self.dead_letter_queue_s3_configuration);
        fields.required("S3TablesConfigurationList", &mut self.s3_tables_configuration_list);
    }
}

impl contract::convert::Record for S3TablesDestinationDescription {
    const NAME: &'static str = "S3TablesDestinationDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DataFreshnessInSeconds", &mut self.data_freshness_in_seconds);
        fields.required("DeadLetterQueueS3Configuration", &mut self.dead_letter_queue_s3_configuration);
        fields.required("S3TablesConfigurationList", &mut self.s3_tables_configuration_list);
    }
}

impl contract::convert::Record for S3TablesDestinationUpdateInput {
    const NAME: &'static str = "S3TablesDestinationUpdateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DataFreshnessInSeconds", &mut self.data_freshness_in_seconds);
    }
}

impl contract::convert::Record for SequenceNumberRange {
    const NAME: &'static str = "SequenceNumberRange";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StartingSequenceNumber", &mut self.starting_sequence_number);
        fields.optional("EndingSequenceNumber", &mut self.ending_sequence_number);
    }
}

impl contract::convert::Record for Shard {
    const NAME: &'static str = "Shard";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ShardId", &mut self.shard_id);
        fields.optional("ParentShardId", &mut self.parent_shard_id);
        fields.optional("AdjacentParentShardId", &mut self.adjacent_parent_shard_id);
        fields.required("HashKeyRange", &mut self.hash_key_range);
        fields.required("SequenceNumberRange", &mut self.sequence_number_range);
    }
}

impl contract::convert::Record for ShardFilter {
    const NAME: &'static str = "ShardFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Type", &mut self.r#type);
        fields.optional("ShardId", &mut self.shard_id);
        fields.optional("Timestamp", &mut self.timestamp);
    }
}

impl contract::convert::Record for SplitShardInput {
    const NAME: &'static str = "SplitShardInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("ShardToSplit", &mut self.shard_to_split);
        fields.required("NewStartingHashKey", &mut self.new_starting_hash_key);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for StartStreamEncryptionInput {
    const NAME: &'static str = "StartStreamEncryptionInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("EncryptionType", &mut self.encryption_type);
        fields.required("KeyId", &mut self.key_id);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for StartingPosition {
    const NAME: &'static str = "StartingPosition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Type", &mut self.r#type);
        fields.optional("SequenceNumber", &mut self.sequence_number);
        fields.optional("Timestamp", &mut self.timestamp);
    }
}

impl contract::convert::Record for StopStreamEncryptionInput {
    const NAME: &'static str = "StopStreamEncryptionInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("EncryptionType", &mut self.encryption_type);
        fields.required("KeyId", &mut self.key_id);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for StreamDescription {
    const NAME: &'static str = "StreamDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamName", &mut self.stream_name);
        fields.required("StreamARN", &mut self.stream_arn);
        fields.required("StreamStatus", &mut self.stream_status);
        fields.optional("StreamModeDetails", &mut self.stream_mode_details);
        fields.required("Shards", &mut self.shards);
        fields.required("HasMoreShards", &mut self.has_more_shards);
        fields.required("RetentionPeriodHours", &mut self.retention_period_hours);
        fields.required("StreamCreationTimestamp", &mut self.stream_creation_timestamp);
        fields.required("EnhancedMonitoring", &mut self.enhanced_monitoring);
        fields.optional("EncryptionType", &mut self.encryption_type);
        fields.optional("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for StreamDescriptionSummary {
    const NAME: &'static str = "StreamDescriptionSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamName", &mut self.stream_name);
        fields.required("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
        fields.required("StreamStatus", &mut self.stream_status);
        fields.optional("StreamModeDetails", &mut self.stream_mode_details);
        fields.required("RetentionPeriodHours", &mut self.retention_period_hours);
        fields.required("StreamCreationTimestamp", &mut self.stream_creation_timestamp);
        fields.required("EnhancedMonitoring", &mut self.enhanced_monitoring);
        fields.optional("EncryptionType", &mut self.encryption_type);
        fields.optional("KeyId", &mut self.key_id);
        fields.required("OpenShardCount", &mut self.open_shard_count);
        fields.optional("ConsumerCount", &mut self.consumer_count);
        fields.optional("WarmThroughput", &mut self.warm_throughput);
        fields.optional("MaxRecordSizeInKiB", &mut self.max_record_size_in_ki_b);
        fields.optional("ChannelCount", &mut self.channel_count);
        fields.optional("RecordDistributionStrategy", &mut self.record_distribution_strategy);
        fields.optional("QueueCount", &mut self.queue_count);
    }
}

impl contract::convert::Record for StreamFilter {
    const NAME: &'static str = "StreamFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamARN", &mut self.stream_arn);
        fields.optional("StreamCreationTimestamp", &mut self.stream_creation_timestamp);
    }
}

impl contract::convert::Record for StreamModeDetails {
    const NAME: &'static str = "StreamModeDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamMode", &mut self.stream_mode);
    }
}

impl contract::convert::Record for StreamSummary {
    const NAME: &'static str = "StreamSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamName", &mut self.stream_name);
        fields.required("StreamARN", &mut self.stream_arn);
        fields.required("StreamStatus", &mut self.stream_status);
        fields.optional("StreamModeDetails", &mut self.stream_mode_details);
        fields.optional("StreamCreationTimestamp", &mut self.stream_creation_timestamp);
    }
}

impl contract::convert::Record for SubscribeToShardEvent {
    const NAME: &'static str = "SubscribeToShardEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Records", &mut self.records);
        fields.required("ContinuationSequenceNumber", &mut self.continuation_sequence_number);
        fields.required("MillisBehindLatest", &mut self.millis_behind_latest);
        fields.optional("ChildShards", &mut self.child_shards);
    }
}

impl From<SubscribeToShardEventStream> for Value {
    fn from(it: SubscribeToShardEventStream) -> Self {
        match it {
            SubscribeToShardEventStream::SubscribeToShardEvent(value) => variant("SubscribeToShardEvent", value),
            SubscribeToShardEventStream::ResourceNotFoundException(value) => {
                variant("ResourceNotFoundException", value)
            }
            SubscribeToShardEventStream::ResourceInUseException(value) => variant("ResourceInUseException", value),
            SubscribeToShardEventStream::KMSDisabledException(value) => variant("KMSDisabledException", value),
            SubscribeToShardEventStream::KMSInvalidStateException(value) => variant("KMSInvalidStateException", value),
            SubscribeToShardEventStream::KMSAccessDeniedException(value) => variant("KMSAccessDeniedException", value),
            SubscribeToShardEventStream::KMSNotFoundException(value) => variant("KMSNotFoundException", value),
            SubscribeToShardEventStream::KMSOptInRequired(value) => variant("KMSOptInRequired", value),
            SubscribeToShardEventStream::KMSThrottlingException(value) => variant("KMSThrottlingException", value),
            SubscribeToShardEventStream::InternalFailureException(value) => variant("InternalFailureException", value),
        }
    }
}

impl TryFrom<Value> for SubscribeToShardEventStream {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("SubscribeToShardEventStream", value)? {
            ("SubscribeToShardEvent", value) => Ok(Self::SubscribeToShardEvent(value.try_into()?)),
            ("ResourceNotFoundException", value) => Ok(Self::ResourceNotFoundException(value.try_into()?)),
            ("ResourceInUseException", value) => Ok(Self::ResourceInUseException(value.try_into()?)),
            ("KMSDisabledException", value) => Ok(Self::KMSDisabledException(value.try_into()?)),
            ("KMSInvalidStateException", value) => Ok(Self::KMSInvalidStateException(value.try_into()?)),
            ("KMSAccessDeniedException", value) => Ok(Self::KMSAccessDeniedException(value.try_into()?)),
            ("KMSNotFoundException", value) => Ok(Self::KMSNotFoundException(value.try_into()?)),
            ("KMSOptInRequired", value) => Ok(Self::KMSOptInRequired(value.try_into()?)),
            ("KMSThrottlingException", value) => Ok(Self::KMSThrottlingException(value.try_into()?)),
            ("InternalFailureException", value) => Ok(Self::InternalFailureException(value.try_into()?)),
            _ => Err(unknown_variant("SubscribeToShardEventStream")),
        }
    }
}

impl contract::convert::Record for SubscribeToShardInput {
    const NAME: &'static str = "SubscribeToShardInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConsumerARN", &mut self.consumer_arn);
        fields.optional("StreamId", &mut self.stream_id);
        fields.required("ShardId", &mut self.shard_id);
        fields.required("StartingPosition", &mut self.starting_position);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for SubscribeToShardOutput {
    const NAME: &'static str = "SubscribeToShardOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventStream", &mut self.event_stream);
    }
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for TagResourceInput {
    const NAME: &'static str = "TagResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Tags", &mut self.tags);
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for ThrottlingException {
    const NAME: &'static str = "ThrottlingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for UntagResourceInput {
    const NAME: &'static str = "UntagResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TagKeys", &mut self.tag_keys);
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for UpdateAccountSettingsInput {
    const NAME: &'static str = "UpdateAccountSettingsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MinimumThroughputBillingCommitment", &mut self.minimum_throughput_billing_commitment);
    }
}

impl contract::convert::Record for UpdateAccountSettingsOutput {
    const NAME: &'static str = "UpdateAccountSettingsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MinimumThroughputBillingCommitment", &mut self.minimum_throughput_billing_commitment);
    }
}

impl contract::convert::Record for UpdateChannelInput {
    const NAME: &'static str = "UpdateChannelInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChannelARN", &mut self.channel_arn);
        fields.optional("S3DestinationConfiguration", &mut self.s3_destination_configuration);
        fields.optional("S3TablesDestinationConfiguration", &mut self.s3_tables_destination_configuration);
        fields.optional("LoggingConfiguration", &mut self.logging_configuration);
    }
}

impl contract::convert::Record for UpdateChannelOutput {
    const NAME: &'static str = "UpdateChannelOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChannelDescription", &mut self.channel_description);
    }
}

impl contract::convert::Record for UpdateDeadLetterQueueRecordsVisibilityErrorEntry {
    const NAME: &'static str = "UpdateDeadLetterQueueRecordsVisibilityErrorEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
        fields.required("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for UpdateDeadLetterQueueRecordsVisibilityInput {
    const NAME: &'static str = "UpdateDeadLetterQueueRecordsVisibilityInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueARN", &mut self.queue_arn);
        fields.required("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for UpdateDeadLetterQueueRecordsVisibilityOutput {
    const NAME: &'static str = "UpdateDeadLetterQueueRecordsVisibilityOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Successful", &mut self.successful);
        fields.required("Failed", &mut self.failed);
    }
}

impl contract::convert::Record for UpdateDeadLetterQueueRecordsVisibilityRequestEntry {
    const NAME: &'static str = "UpdateDeadLetterQueueRecordsVisibilityRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
        fields.required("VisibilityTimeoutSeconds", &mut self.visibility_timeout_seconds);
    }
}

impl contract::convert::Record for UpdateDeadLetterQueueRecordsVisibilityResultEntry {
    const NAME: &'static str = "UpdateDeadLetterQueueRecordsVisibilityResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
    }
}

impl contract::convert::Record for UpdateMaxRecordSizeInput {
    const NAME: &'static str = "UpdateMaxRecordSizeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
        fields.required("MaxRecordSizeInKiB", &mut self.max_record_size_in_ki_b);
    }
}

impl contract::convert::Record for UpdateQueueInput {
    const NAME: &'static str = "UpdateQueueInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueARN", &mut self.queue_arn);
        fields.required("QueueAttributes", &mut self.queue_attributes);
    }
}

impl contract::convert::Record for UpdateQueueOutput {
    const NAME: &'static str = "UpdateQueueOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueDescription", &mut self.queue_description);
    }
}

impl contract::convert::Record for UpdateQueueRecordsVisibilityErrorEntry {
    const NAME: &'static str = "UpdateQueueRecordsVisibilityErrorEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
        fields.required("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for UpdateQueueRecordsVisibilityInput {
    const NAME: &'static str = "UpdateQueueRecordsVisibilityInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueARN", &mut self.queue_arn);
        fields.required("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for UpdateQueueRecordsVisibilityOutput {
    const NAME: &'static str = "UpdateQueueRecordsVisibilityOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Successful", &mut self.successful);
        fields.required("Failed", &mut self.failed);
    }
}

impl contract::convert::Record for UpdateQueueRecordsVisibilityRequestEntry {
    const NAME: &'static str = "UpdateQueueRecordsVisibilityRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
        fields.required("VisibilityTimeoutSeconds", &mut self.visibility_timeout_seconds);
    }
}

impl contract::convert::Record for UpdateQueueRecordsVisibilityResultEntry {
    const NAME: &'static str = "UpdateQueueRecordsVisibilityResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReceiptHandle", &mut self.receipt_handle);
    }
}

impl contract::convert::Record for UpdateShardCountInput {
    const NAME: &'static str = "UpdateShardCountInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.required("TargetShardCount", &mut self.target_shard_count);
        fields.required("ScalingType", &mut self.scaling_type);
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
    }
}

impl contract::convert::Record for UpdateShardCountOutput {
    const NAME: &'static str = "UpdateShardCountOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamName", &mut self.stream_name);
        fields.optional("CurrentShardCount", &mut self.current_shard_count);
        fields.optional("TargetShardCount", &mut self.target_shard_count);
        fields.optional("StreamARN", &mut self.stream_arn);
    }
}

impl contract::convert::Record for UpdateStreamModeInput {
    const NAME: &'static str = "UpdateStreamModeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
        fields.required("StreamModeDetails", &mut self.stream_mode_details);
        fields.optional("WarmThroughputMiBps", &mut self.warm_throughput_mi_bps);
    }
}

impl contract::convert::Record for UpdateStreamRecordDistributionStrategyInput {
    const NAME: &'static str = "UpdateStreamRecordDistributionStrategyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamARN", &mut self.stream_arn);
        fields.optional("StreamId", &mut self.stream_id);
        fields.required("RecordDistributionStrategy", &mut self.record_distribution_strategy);
    }
}

impl contract::convert::Record for UpdateStreamWarmThroughputInput {
    const NAME: &'static str = "UpdateStreamWarmThroughputInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamName", &mut self.stream_name);
        fields.optional("StreamId", &mut self.stream_id);
        fields.required("WarmThroughputMiBps", &mut self.warm_throughput_mi_bps);
    }
}

impl contract::convert::Record for UpdateStreamWarmThroughputOutput {
    const NAME: &'static str = "UpdateStreamWarmThroughputOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamARN", &mut self.stream_arn);
        fields.optional("StreamName", &mut self.stream_name);
        fields.optional("WarmThroughput", &mut self.warm_throughput);
    }
}

impl contract::convert::Record for ValidationException {
    const NAME: &'static str = "ValidationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for WarmThroughputObject {
    const NAME: &'static str = "WarmThroughputObject";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TargetMiBps", &mut self.target_mi_bps);
        fields.optional("CurrentMiBps", &mut self.current_mi_bps);
    }
}

contract::readable! { AccessDeniedException
AcknowledgeDeadLetterQueueRecordsErrorEntry
AcknowledgeDeadLetterQueueRecordsInput
AcknowledgeDeadLetterQueueRecordsOutput
AcknowledgeDeadLetterQueueRecordsRequestEntry
AcknowledgeDeadLetterQueueRecordsResultEntry
AcknowledgeQueueRecordsErrorEntry
AcknowledgeQueueRecordsInput
AcknowledgeQueueRecordsOutput
AcknowledgeQueueRecordsRequestEntry
AcknowledgeQueueRecordsResultEntry
AddTagsToStreamInput
ChannelDescription
ChannelEncryptionConfiguration
ChannelLoggingConfiguration
ChannelLoggingUpdateInput
ChannelStreamConfiguration
ChannelStreamDescription
ChannelStreamIdentifier
ChannelSummary
ChildShard
CloudWatchLogs
CloudWatchLogsUpdateInput
Consumer
ConsumerDescription
CreateChannelInput
CreateChannelOutput
CreateQueueInput
CreateQueueOutput
CreateStreamInput
DeadLetterConfiguration
DeadLetterQueueS3Configuration
DecreaseStreamRetentionPeriodInput
DeleteChannelInput
DeleteQueueInput
DeleteResourcePolicyInput
DeleteStreamInput
DeregisterStreamConsumerInput
DescribeAccountSettingsInput
DescribeAccountSettingsOutput
DescribeChannelInput
DescribeChannelOutput
DescribeLimitsInput
DescribeLimitsOutput
DescribeQueueInput
DescribeQueueOutput
DescribeStreamConsumerInput
DescribeStreamConsumerOutput
DescribeStreamInput
DescribeStreamOutput
DescribeStreamSummaryInput
DescribeStreamSummaryOutput
DisableEnhancedMonitoringInput
DryRunOperationException
EnableEnhancedMonitoringInput
EnhancedMetrics
EnhancedMonitoringOutput
ExpiredIteratorException
ExpiredNextTokenException
GetRecordsInput
GetRecordsOutput
GetResourcePolicyInput
GetResourcePolicyOutput
GetShardIteratorInput
GetShardIteratorOutput
HashKeyRange
IncreaseStreamRetentionPeriodInput
InternalFailureException
InvalidArgumentException
KMSAccessDeniedException
KMSDisabledException
KMSInvalidStateException
KMSNotFoundException
KMSOptInRequired
KMSThrottlingException
LimitExceededException
ListChannelsInput
ListChannelsOutput
ListQueuesInput
ListQueuesOutput
ListShardsInput
ListShardsOutput
ListStreamConsumersInput
ListStreamConsumersOutput
ListStreamsInput
ListStreamsOutput
ListTagsForResourceInput
ListTagsForResourceOutput
ListTagsForStreamInput
ListTagsForStreamOutput
MergeShardsInput
MinimumThroughputBillingCommitmentInput
MinimumThroughputBillingCommitmentOutput
PartitionField
PartitionSpec
ProvisionedThroughputExceededException
PutRecordInput
PutRecordOutput
PutRecordsInput
PutRecordsOutput
PutRecordsRequestEntry
PutRecordsResultEntry
PutResourcePolicyInput
QueueAttributes
QueueDescription
QueueRecord
QueueStartingPosition
QueueStreamConfiguration
QueueStreamFilter
QueueStreamIdentifier
QueueSummary
ReceiveDeadLetterQueueRecordsInput
ReceiveDeadLetterQueueRecordsOutput
ReceiveQueueRecordsInput
ReceiveQueueRecordsOutput
Record
RecordConfiguration
RegisterStreamConsumerInput
RegisterStreamConsumerOutput
RemoveTagsFromStreamInput
ResourceInUseException
ResourceNotFoundException
RestoreDeadLetterQueueRecordsErrorEntry
RestoreDeadLetterQueueRecordsInput
RestoreDeadLetterQueueRecordsOutput
RestoreDeadLetterQueueRecordsRequestEntry
RestoreDeadLetterQueueRecordsResultEntry
S3DestinationConfiguration
S3DestinationDescription
S3DestinationUpdateInput
S3StorageConfiguration
S3TablesConfiguration
S3TablesDestinationConfiguration
S3TablesDestinationDescription
S3TablesDestinationUpdateInput
SequenceNumberRange
Shard
ShardFilter
SplitShardInput
StartStreamEncryptionInput
StartingPosition
StopStreamEncryptionInput
StreamDescription
StreamDescriptionSummary
StreamFilter
StreamModeDetails
StreamSummary
SubscribeToShardEvent
SubscribeToShardInput
SubscribeToShardOutput
Tag
TagResourceInput
ThrottlingException
UntagResourceInput
UpdateAccountSettingsInput
UpdateAccountSettingsOutput
UpdateChannelInput
UpdateChannelOutput
UpdateDeadLetterQueueRecordsVisibilityErrorEntry
UpdateDeadLetterQueueRecordsVisibilityInput
UpdateDeadLetterQueueRecordsVisibilityOutput
UpdateDeadLetterQueueRecordsVisibilityRequestEntry
UpdateDeadLetterQueueRecordsVisibilityResultEntry
UpdateMaxRecordSizeInput
UpdateQueueInput
UpdateQueueOutput
UpdateQueueRecordsVisibilityErrorEntry
UpdateQueueRecordsVisibilityInput
UpdateQueueRecordsVisibilityOutput
UpdateQueueRecordsVisibilityRequestEntry
UpdateQueueRecordsVisibilityResultEntry
UpdateShardCountInput
UpdateShardCountOutput
UpdateStreamModeInput
UpdateStreamRecordDistributionStrategyInput
UpdateStreamWarmThroughputInput
UpdateStreamWarmThroughputOutput
ValidationException
WarmThroughputObject }
