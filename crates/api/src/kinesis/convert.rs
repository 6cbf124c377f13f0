// Generated from `models/kinesis.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::{Fields, Value, unknown_variant, variant};

impl From<AccessDeniedException> for Value {
    #[inline]
    fn from(it: AccessDeniedException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for AccessDeniedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccessDeniedException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<AcknowledgeDeadLetterQueueRecordsErrorEntry> for Value {
    #[inline]
    fn from(it: AcknowledgeDeadLetterQueueRecordsErrorEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ReceiptHandle", it.receipt_handle);
        to.put("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for AcknowledgeDeadLetterQueueRecordsErrorEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcknowledgeDeadLetterQueueRecordsErrorEntry", value)?;
        Ok(Self {
            receipt_handle: from.take("ReceiptHandle")?,
            error_code: from.take("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
        })
    }
}

impl From<AcknowledgeDeadLetterQueueRecordsInput> for Value {
    #[inline]
    fn from(it: AcknowledgeDeadLetterQueueRecordsInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueARN", it.queue_arn);
        to.put("Entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for AcknowledgeDeadLetterQueueRecordsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcknowledgeDeadLetterQueueRecordsInput", value)?;
        Ok(Self { queue_arn: from.take("QueueARN")?, entries: from.take("Entries")? })
    }
}

impl From<AcknowledgeDeadLetterQueueRecordsOutput> for Value {
    #[inline]
    fn from(it: AcknowledgeDeadLetterQueueRecordsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Successful", it.successful);
        to.put("Failed", it.failed);
        to.into()
    }
}

impl TryFrom<Value> for AcknowledgeDeadLetterQueueRecordsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcknowledgeDeadLetterQueueRecordsOutput", value)?;
        Ok(Self { successful: from.take("Successful")?, failed: from.take("Failed")? })
    }
}

impl From<AcknowledgeDeadLetterQueueRecordsRequestEntry> for Value {
    #[inline]
    fn from(it: AcknowledgeDeadLetterQueueRecordsRequestEntry) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ReceiptHandle", it.receipt_handle);
        to.into()
    }
}

impl TryFrom<Value> for AcknowledgeDeadLetterQueueRecordsRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcknowledgeDeadLetterQueueRecordsRequestEntry", value)?;
        Ok(Self { receipt_handle: from.take("ReceiptHandle")? })
    }
}

impl From<AcknowledgeDeadLetterQueueRecordsResultEntry> for Value {
    #[inline]
    fn from(it: AcknowledgeDeadLetterQueueRecordsResultEntry) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ReceiptHandle", it.receipt_handle);
        to.into()
    }
}

impl TryFrom<Value> for AcknowledgeDeadLetterQueueRecordsResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcknowledgeDeadLetterQueueRecordsResultEntry", value)?;
        Ok(Self { receipt_handle: from.take("ReceiptHandle")? })
    }
}

impl From<AcknowledgeQueueRecordsErrorEntry> for Value {
    #[inline]
    fn from(it: AcknowledgeQueueRecordsErrorEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ReceiptHandle", it.receipt_handle);
        to.put("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for AcknowledgeQueueRecordsErrorEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcknowledgeQueueRecordsErrorEntry", value)?;
        Ok(Self {
            receipt_handle: from.take("ReceiptHandle")?,
            error_code: from.take("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
        })
    }
}

impl From<AcknowledgeQueueRecordsInput> for Value {
    #[inline]
    fn from(it: AcknowledgeQueueRecordsInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueARN", it.queue_arn);
        to.put("Entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for AcknowledgeQueueRecordsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcknowledgeQueueRecordsInput", value)?;
        Ok(Self { queue_arn: from.take("QueueARN")?, entries: from.take("Entries")? })
    }
}

impl From<AcknowledgeQueueRecordsOutput> for Value {
    #[inline]
    fn from(it: AcknowledgeQueueRecordsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Successful", it.successful);
        to.put("Failed", it.failed);
        to.into()
    }
}

impl TryFrom<Value> for AcknowledgeQueueRecordsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcknowledgeQueueRecordsOutput", value)?;
        Ok(Self { successful: from.take("Successful")?, failed: from.take("Failed")? })
    }
}

impl From<AcknowledgeQueueRecordsRequestEntry> for Value {
    #[inline]
    fn from(it: AcknowledgeQueueRecordsRequestEntry) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ReceiptHandle", it.receipt_handle);
        to.into()
    }
}

impl TryFrom<Value> for AcknowledgeQueueRecordsRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcknowledgeQueueRecordsRequestEntry", value)?;
        Ok(Self { receipt_handle: from.take("ReceiptHandle")? })
    }
}

impl From<AcknowledgeQueueRecordsResultEntry> for Value {
    #[inline]
    fn from(it: AcknowledgeQueueRecordsResultEntry) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ReceiptHandle", it.receipt_handle);
        to.into()
    }
}

impl TryFrom<Value> for AcknowledgeQueueRecordsResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcknowledgeQueueRecordsResultEntry", value)?;
        Ok(Self { receipt_handle: from.take("ReceiptHandle")? })
    }
}

impl From<AddTagsToStreamInput> for Value {
    #[inline]
    fn from(it: AddTagsToStreamInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamName", it.stream_name);
        to.put("Tags", it.tags);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for AddTagsToStreamInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddTagsToStreamInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            tags: from.take("Tags")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<ChannelDescription> for Value {
    #[inline]
    fn from(it: ChannelDescription) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put("ChannelName", it.channel_name);
        to.put("ChannelARN", it.channel_arn);
        to.put("ChannelId", it.channel_id);
        to.put("ChannelStatus", it.channel_status);
        to.put_some("ChannelStatusReason", it.channel_status_reason);
        to.put("ChannelCreationTimestamp", it.channel_creation_timestamp);
        to.put("ServiceExecutionRoleARN", it.service_execution_role_arn);
        to.put("StreamConfigurationList", it.stream_configuration_list);
        to.put_some("S3DestinationConfiguration", it.s3_destination_configuration);
        to.put_some("S3TablesDestinationConfiguration", it.s3_tables_destination_configuration);
        to.put_some("EncryptionConfiguration", it.encryption_configuration);
        to.put("LoggingConfiguration", it.logging_configuration);
        to.into()
    }
}

impl TryFrom<Value> for ChannelDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChannelDescription", value)?;
        Ok(Self {
            channel_name: from.take("ChannelName")?,
            channel_arn: from.take("ChannelARN")?,
            channel_id: from.take("ChannelId")?,
            channel_status: from.take("ChannelStatus")?,
            channel_status_reason: from.take_some("ChannelStatusReason")?,
            channel_creation_timestamp: from.take("ChannelCreationTimestamp")?,
            service_execution_role_arn: from.take("ServiceExecutionRoleARN")?,
            stream_configuration_list: from.take("StreamConfigurationList")?,
            s3_destination_configuration: from.take_some("S3DestinationConfiguration")?,
            s3_tables_destination_configuration: from.take_some("S3TablesDestinationConfiguration")?,
            encryption_configuration: from.take_some("EncryptionConfiguration")?,
            logging_configuration: from.take("LoggingConfiguration")?,
        })
    }
}

impl From<ChannelEncryptionConfiguration> for Value {
    #[inline]
    fn from(it: ChannelEncryptionConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("EncryptionType", it.encryption_type);
        to.put("KeyId", it.key_id);
        to.into()
    }
}

impl TryFrom<Value> for ChannelEncryptionConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChannelEncryptionConfiguration", value)?;
        Ok(Self { encryption_type: from.take("EncryptionType")?, key_id: from.take("KeyId")? })
    }
}

impl From<ChannelLoggingConfiguration> for Value {
    #[inline]
    fn from(it: ChannelLoggingConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CloudWatchLogs", it.cloud_watch_logs);
        to.into()
    }
}

impl TryFrom<Value> for ChannelLoggingConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChannelLoggingConfiguration", value)?;
        Ok(Self { cloud_watch_logs: from.take("CloudWatchLogs")? })
    }
}

impl From<ChannelLoggingUpdateInput> for Value {
    #[inline]
    fn from(it: ChannelLoggingUpdateInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CloudWatchLogs", it.cloud_watch_logs);
        to.into()
    }
}

impl TryFrom<Value> for ChannelLoggingUpdateInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChannelLoggingUpdateInput", value)?;
        Ok(Self { cloud_watch_logs: from.take("CloudWatchLogs")? })
    }
}

impl From<ChannelStreamConfiguration> for Value {
    #[inline]
    fn from(it: ChannelStreamConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StreamARN", it.stream_arn);
        to.put("RecordConfiguration", it.record_configuration);
        to.into()
    }
}

impl TryFrom<Value> for ChannelStreamConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChannelStreamConfiguration", value)?;
        Ok(Self { stream_arn: from.take("StreamARN")?, record_configuration: from.take("RecordConfiguration")? })
    }
}

impl From<ChannelStreamDescription> for Value {
    #[inline]
    fn from(it: ChannelStreamDescription) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("StreamARN", it.stream_arn);
        to.put("StreamCreationTimestamp", it.stream_creation_timestamp);
        to.put("RecordConfiguration", it.record_configuration);
        to.into()
    }
}

impl TryFrom<Value> for ChannelStreamDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChannelStreamDescription", value)?;
        Ok(Self {
            stream_arn: from.take("StreamARN")?,
            stream_creation_timestamp: from.take("StreamCreationTimestamp")?,
            record_configuration: from.take("RecordConfiguration")?,
        })
    }
}

impl From<ChannelStreamIdentifier> for Value {
    #[inline]
    fn from(it: ChannelStreamIdentifier) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StreamARN", it.stream_arn);
        to.put("StreamCreationTimestamp", it.stream_creation_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for ChannelStreamIdentifier {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChannelStreamIdentifier", value)?;
        Ok(Self {
            stream_arn: from.take("StreamARN")?,
            stream_creation_timestamp: from.take("StreamCreationTimestamp")?,
        })
    }
}

impl From<ChannelSummary> for Value {
    #[inline]
    fn from(it: ChannelSummary) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("ChannelName", it.channel_name);
        to.put("ChannelARN", it.channel_arn);
        to.put("ChannelId", it.channel_id);
        to.put("ChannelStatus", it.channel_status);
        to.put_some("ChannelStatusReason", it.channel_status_reason);
        to.put("ChannelCreationTimestamp", it.channel_creation_timestamp);
        to.put("ChannelDestinationType", it.channel_destination_type);
        to.put("Streams", it.streams);
        to.into()
    }
}

impl TryFrom<Value> for ChannelSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChannelSummary", value)?;
        Ok(Self {
            channel_name: from.take("ChannelName")?,
            channel_arn: from.take("ChannelARN")?,
            channel_id: from.take("ChannelId")?,
            channel_status: from.take("ChannelStatus")?,
            channel_status_reason: from.take_some("ChannelStatusReason")?,
            channel_creation_timestamp: from.take("ChannelCreationTimestamp")?,
            channel_destination_type: from.take("ChannelDestinationType")?,
            streams: from.take("Streams")?,
        })
    }
}

impl From<ChildShard> for Value {
    #[inline]
    fn from(it: ChildShard) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ShardId", it.shard_id);
        to.put("ParentShards", it.parent_shards);
        to.put("HashKeyRange", it.hash_key_range);
        to.into()
    }
}

impl TryFrom<Value> for ChildShard {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChildShard", value)?;
        Ok(Self {
            shard_id: from.take("ShardId")?,
            parent_shards: from.take("ParentShards")?,
            hash_key_range: from.take("HashKeyRange")?,
        })
    }
}

impl From<CloudWatchLogs> for Value {
    #[inline]
    fn from(it: CloudWatchLogs) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Enabled", it.enabled);
        to.put_some("LogGroupName", it.log_group_name);
        to.put_some("LogStreamName", it.log_stream_name);
        to.into()
    }
}

impl TryFrom<Value> for CloudWatchLogs {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CloudWatchLogs", value)?;
        Ok(Self {
            enabled: from.take("Enabled")?,
            log_group_name: from.take_some("LogGroupName")?,
            log_stream_name: from.take_some("LogStreamName")?,
        })
    }
}

impl From<CloudWatchLogsUpdateInput> for Value {
    #[inline]
    fn from(it: CloudWatchLogsUpdateInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Enabled", it.enabled);
        to.put_some("LogGroupName", it.log_group_name);
        to.put_some("LogStreamName", it.log_stream_name);
        to.into()
    }
}

impl TryFrom<Value> for CloudWatchLogsUpdateInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CloudWatchLogsUpdateInput", value)?;
        Ok(Self {
            enabled: from.take("Enabled")?,
            log_group_name: from.take_some("LogGroupName")?,
            log_stream_name: from.take_some("LogStreamName")?,
        })
    }
}

impl From<Consumer> for Value {
    #[inline]
    fn from(it: Consumer) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("ConsumerName", it.consumer_name);
        to.put("ConsumerARN", it.consumer_arn);
        to.put("ConsumerStatus", it.consumer_status);
        to.put("ConsumerCreationTimestamp", it.consumer_creation_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for Consumer {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Consumer", value)?;
        Ok(Self {
            consumer_name: from.take("ConsumerName")?,
            consumer_arn: from.take("ConsumerARN")?,
            consumer_status: from.take("ConsumerStatus")?,
            consumer_creation_timestamp: from.take("ConsumerCreationTimestamp")?,
        })
    }
}

impl From<ConsumerDescription> for Value {
    #[inline]
    fn from(it: ConsumerDescription) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("ConsumerName", it.consumer_name);
        to.put("ConsumerARN", it.consumer_arn);
        to.put("ConsumerStatus", it.consumer_status);
        to.put("ConsumerCreationTimestamp", it.consumer_creation_timestamp);
        to.put("StreamARN", it.stream_arn);
        to.into()
    }
}

impl TryFrom<Value> for ConsumerDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConsumerDescription", value)?;
        Ok(Self {
            consumer_name: from.take("ConsumerName")?,
            consumer_arn: from.take("ConsumerARN")?,
            consumer_status: from.take("ConsumerStatus")?,
            consumer_creation_timestamp: from.take("ConsumerCreationTimestamp")?,
            stream_arn: from.take("StreamARN")?,
        })
    }
}

impl From<CreateChannelInput> for Value {
    #[inline]
    fn from(it: CreateChannelInput) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("ChannelName", it.channel_name);
        to.put("ServiceExecutionRoleARN", it.service_execution_role_arn);
        to.put("StreamConfigurationList", it.stream_configuration_list);
        to.put_some("S3DestinationConfiguration", it.s3_destination_configuration);
        to.put_some("S3TablesDestinationConfiguration", it.s3_tables_destination_configuration);
        to.put_some("EncryptionConfiguration", it.encryption_configuration);
        to.put_some("Tags", it.tags);
        to.put_some("LoggingConfiguration", it.logging_configuration);
        to.into()
    }
}

impl TryFrom<Value> for CreateChannelInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateChannelInput", value)?;
        Ok(Self {
            channel_name: from.take("ChannelName")?,
            service_execution_role_arn: from.take("ServiceExecutionRoleARN")?,
            stream_configuration_list: from.take("StreamConfigurationList")?,
            s3_destination_configuration: from.take_some("S3DestinationConfiguration")?,
            s3_tables_destination_configuration: from.take_some("S3TablesDestinationConfiguration")?,
            encryption_configuration: from.take_some("EncryptionConfiguration")?,
            tags: from.take_some("Tags")?,
            logging_configuration: from.take_some("LoggingConfiguration")?,
        })
    }
}

impl From<CreateChannelOutput> for Value {
    #[inline]
    fn from(it: CreateChannelOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ChannelDescription", it.channel_description);
        to.into()
    }
}

impl TryFrom<Value> for CreateChannelOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateChannelOutput", value)?;
        Ok(Self { channel_description: from.take("ChannelDescription")? })
    }
}

impl From<CreateQueueInput> for Value {
    #[inline]
    fn from(it: CreateQueueInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("QueueName", it.queue_name);
        to.put("StreamConfigurationList", it.stream_configuration_list);
        to.put_some("QueueAttributes", it.queue_attributes);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateQueueInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateQueueInput", value)?;
        Ok(Self {
            queue_name: from.take("QueueName")?,
            stream_configuration_list: from.take("StreamConfigurationList")?,
            queue_attributes: from.take_some("QueueAttributes")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<CreateQueueOutput> for Value {
    #[inline]
    fn from(it: CreateQueueOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("QueueDescription", it.queue_description);
        to.into()
    }
}

impl TryFrom<Value> for CreateQueueOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateQueueOutput", value)?;
        Ok(Self { queue_description: from.take("QueueDescription")? })
    }
}

impl From<CreateStreamInput> for Value {
    #[inline]
    fn from(it: CreateStreamInput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("StreamName", it.stream_name);
        to.put_some("ShardCount", it.shard_count);
        to.put_some("StreamModeDetails", it.stream_mode_details);
        to.put_some("Tags", it.tags);
        to.put_some("WarmThroughputMiBps", it.warm_throughput_mi_bps);
        to.put_some("MaxRecordSizeInKiB", it.max_record_size_in_ki_b);
        to.put_some("RecordDistributionStrategy", it.record_distribution_strategy);
        to.into()
    }
}

impl TryFrom<Value> for CreateStreamInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateStreamInput", value)?;
        Ok(Self {
            stream_name: from.take("StreamName")?,
            shard_count: from.take_some("ShardCount")?,
            stream_mode_details: from.take_some("StreamModeDetails")?,
            tags: from.take_some("Tags")?,
            warm_throughput_mi_bps: from.take_some("WarmThroughputMiBps")?,
            max_record_size_in_ki_b: from.take_some("MaxRecordSizeInKiB")?,
            record_distribution_strategy: from.take_some("RecordDistributionStrategy")?,
        })
    }
}

impl From<DeadLetterConfiguration> for Value {
    #[inline]
    fn from(it: DeadLetterConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TargetType", it.target_type);
        to.put_some("MaxReceiveCount", it.max_receive_count);
        to.into()
    }
}

impl TryFrom<Value> for DeadLetterConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeadLetterConfiguration", value)?;
        Ok(Self { target_type: from.take("TargetType")?, max_receive_count: from.take_some("MaxReceiveCount")? })
    }
}

impl From<DeadLetterQueueS3Configuration> for Value {
    #[inline]
    fn from(it: DeadLetterQueueS3Configuration) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("BucketARN", it.bucket_arn);
        to.put("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("ErrorOutputPrefix", it.error_output_prefix);
        to.into()
    }
}

impl TryFrom<Value> for DeadLetterQueueS3Configuration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeadLetterQueueS3Configuration", value)?;
        Ok(Self {
            bucket_arn: from.take("BucketARN")?,
            expected_bucket_owner: from.take("ExpectedBucketOwner")?,
            error_output_prefix: from.take_some("ErrorOutputPrefix")?,
        })
    }
}

impl From<DecreaseStreamRetentionPeriodInput> for Value {
    #[inline]
    fn from(it: DecreaseStreamRetentionPeriodInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamName", it.stream_name);
        to.put("RetentionPeriodHours", it.retention_period_hours);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for DecreaseStreamRetentionPeriodInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DecreaseStreamRetentionPeriodInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            retention_period_hours: from.take("RetentionPeriodHours")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<DeleteChannelInput> for Value {
    #[inline]
    fn from(it: DeleteChannelInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ChannelARN", it.channel_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeleteChannelInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteChannelInput", value)?;
        Ok(Self { channel_arn: from.take("ChannelARN")? })
    }
}

impl From<DeleteQueueInput> for Value {
    #[inline]
    fn from(it: DeleteQueueInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("QueueARN", it.queue_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeleteQueueInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteQueueInput", value)?;
        Ok(Self { queue_arn: from.take("QueueARN")? })
    }
}

impl From<DeleteResourcePolicyInput> for Value {
    #[inline]
    fn from(it: DeleteResourcePolicyInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceARN", it.resource_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteResourcePolicyInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteResourcePolicyInput", value)?;
        Ok(Self { resource_arn: from.take("ResourceARN")?, stream_id: from.take_some("StreamId")? })
    }
}

impl From<DeleteStreamInput> for Value {
    #[inline]
    fn from(it: DeleteStreamInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamName", it.stream_name);
        to.put_some("EnforceConsumerDeletion", it.enforce_consumer_deletion);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteStreamInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteStreamInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            enforce_consumer_deletion: from.take_some("EnforceConsumerDeletion")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<DeregisterStreamConsumerInput> for Value {
    #[inline]
    fn from(it: DeregisterStreamConsumerInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("ConsumerName", it.consumer_name);
        to.put_some("ConsumerARN", it.consumer_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for DeregisterStreamConsumerInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeregisterStreamConsumerInput", value)?;
        Ok(Self {
            stream_arn: from.take_some("StreamARN")?,
            consumer_name: from.take_some("ConsumerName")?,
            consumer_arn: from.take_some("ConsumerARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<DescribeAccountSettingsInput> for Value {
    #[inline]
    fn from(it: DescribeAccountSettingsInput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DescribeAccountSettingsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DescribeAccountSettingsInput", value)?;
        Ok(Self {})
    }
}

impl From<DescribeAccountSettingsOutput> for Value {
    #[inline]
    fn from(it: DescribeAccountSettingsOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("MinimumThroughputBillingCommitment", it.minimum_throughput_billing_commitment);
        to.into()
    }
}

impl TryFrom<Value> for DescribeAccountSettingsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeAccountSettingsOutput", value)?;
        Ok(Self { minimum_throughput_billing_commitment: from.take_some("MinimumThroughputBillingCommitment")? })
    }
}

impl From<DescribeChannelInput> for Value {
    #[inline]
    fn from(it: DescribeChannelInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ChannelARN", it.channel_arn);
        to.into()
    }
}

impl TryFrom<Value> for DescribeChannelInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeChannelInput", value)?;
        Ok(Self { channel_arn: from.take("ChannelARN")? })
    }
}

impl From<DescribeChannelOutput> for Value {
    #[inline]
    fn from(it: DescribeChannelOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ChannelDescription", it.channel_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeChannelOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeChannelOutput", value)?;
        Ok(Self { channel_description: from.take("ChannelDescription")? })
    }
}

impl From<DescribeLimitsInput> for Value {
    #[inline]
    fn from(it: DescribeLimitsInput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DescribeLimitsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DescribeLimitsInput", value)?;
        Ok(Self {})
    }
}

impl From<DescribeLimitsOutput> for Value {
    #[inline]
    fn from(it: DescribeLimitsOutput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("ShardLimit", it.shard_limit);
        to.put("OpenShardCount", it.open_shard_count);
        to.put("OnDemandStreamCount", it.on_demand_stream_count);
        to.put("OnDemandStreamCountLimit", it.on_demand_stream_count_limit);
        to.put_some("ChannelCount", it.channel_count);
        to.put_some("ChannelCountLimit", it.channel_count_limit);
        to.into()
    }
}

impl TryFrom<Value> for DescribeLimitsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeLimitsOutput", value)?;
        Ok(Self {
            shard_limit: from.take("ShardLimit")?,
            open_shard_count: from.take("OpenShardCount")?,
            on_demand_stream_count: from.take("OnDemandStreamCount")?,
            on_demand_stream_count_limit: from.take("OnDemandStreamCountLimit")?,
            channel_count: from.take_some("ChannelCount")?,
            channel_count_limit: from.take_some("ChannelCountLimit")?,
        })
    }
}

impl From<DescribeQueueInput> for Value {
    #[inline]
    fn from(it: DescribeQueueInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("QueueARN", it.queue_arn);
        to.into()
    }
}

impl TryFrom<Value> for DescribeQueueInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeQueueInput", value)?;
        Ok(Self { queue_arn: from.take("QueueARN")? })
    }
}

impl From<DescribeQueueOutput> for Value {
    #[inline]
    fn from(it: DescribeQueueOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("QueueDescription", it.queue_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeQueueOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeQueueOutput", value)?;
        Ok(Self { queue_description: from.take("QueueDescription")? })
    }
}

impl From<DescribeStreamConsumerInput> for Value {
    #[inline]
    fn from(it: DescribeStreamConsumerInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("ConsumerName", it.consumer_name);
        to.put_some("ConsumerARN", it.consumer_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStreamConsumerInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStreamConsumerInput", value)?;
        Ok(Self {
            stream_arn: from.take_some("StreamARN")?,
            consumer_name: from.take_some("ConsumerName")?,
            consumer_arn: from.take_some("ConsumerARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<DescribeStreamConsumerOutput> for Value {
    #[inline]
    fn from(it: DescribeStreamConsumerOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ConsumerDescription", it.consumer_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStreamConsumerOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStreamConsumerOutput", value)?;
        Ok(Self { consumer_description: from.take("ConsumerDescription")? })
    }
}

impl From<DescribeStreamInput> for Value {
    #[inline]
    fn from(it: DescribeStreamInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("StreamName", it.stream_name);
        to.put_some("Limit", it.limit);
        to.put_some("ExclusiveStartShardId", it.exclusive_start_shard_id);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStreamInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStreamInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            limit: from.take_some("Limit")?,
            exclusive_start_shard_id: from.take_some("ExclusiveStartShardId")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<DescribeStreamOutput> for Value {
    #[inline]
    fn from(it: DescribeStreamOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("StreamDescription", it.stream_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStreamOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStreamOutput", value)?;
        Ok(Self { stream_description: from.take("StreamDescription")? })
    }
}

impl From<DescribeStreamSummaryInput> for Value {
    #[inline]
    fn from(it: DescribeStreamSummaryInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("StreamName", it.stream_name);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStreamSummaryInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStreamSummaryInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<DescribeStreamSummaryOutput> for Value {
    #[inline]
    fn from(it: DescribeStreamSummaryOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("StreamDescriptionSummary", it.stream_description_summary);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStreamSummaryOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStreamSummaryOutput", value)?;
        Ok(Self { stream_description_summary: from.take("StreamDescriptionSummary")? })
    }
}

impl From<DisableEnhancedMonitoringInput> for Value {
    #[inline]
    fn from(it: DisableEnhancedMonitoringInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamName", it.stream_name);
        to.put("ShardLevelMetrics", it.shard_level_metrics);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for DisableEnhancedMonitoringInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DisableEnhancedMonitoringInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            shard_level_metrics: from.take("ShardLevelMetrics")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<DryRunOperationException> for Value {
    #[inline]
    fn from(it: DryRunOperationException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for DryRunOperationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DryRunOperationException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<EnableEnhancedMonitoringInput> for Value {
    #[inline]
    fn from(it: EnableEnhancedMonitoringInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamName", it.stream_name);
        to.put("ShardLevelMetrics", it.shard_level_metrics);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for EnableEnhancedMonitoringInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EnableEnhancedMonitoringInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            shard_level_metrics: from.take("ShardLevelMetrics")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<EnhancedMetrics> for Value {
    #[inline]
    fn from(it: EnhancedMetrics) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ShardLevelMetrics", it.shard_level_metrics);
        to.into()
    }
}

impl TryFrom<Value> for EnhancedMetrics {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EnhancedMetrics", value)?;
        Ok(Self { shard_level_metrics: from.take_some("ShardLevelMetrics")? })
    }
}

impl From<EnhancedMonitoringOutput> for Value {
    #[inline]
    fn from(it: EnhancedMonitoringOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamName", it.stream_name);
        to.put_some("CurrentShardLevelMetrics", it.current_shard_level_metrics);
        to.put_some("DesiredShardLevelMetrics", it.desired_shard_level_metrics);
        to.put_some("StreamARN", it.stream_arn);
        to.into()
    }
}

impl TryFrom<Value> for EnhancedMonitoringOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EnhancedMonitoringOutput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            current_shard_level_metrics: from.take_some("CurrentShardLevelMetrics")?,
            desired_shard_level_metrics: from.take_some("DesiredShardLevelMetrics")?,
            stream_arn: from.take_some("StreamARN")?,
        })
    }
}

impl From<ExpiredIteratorException> for Value {
    #[inline]
    fn from(it: ExpiredIteratorException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ExpiredIteratorException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExpiredIteratorException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ExpiredNextTokenException> for Value {
    #[inline]
    fn from(it: ExpiredNextTokenException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ExpiredNextTokenException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExpiredNextTokenException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<GetRecordsInput> for Value {
    #[inline]
    fn from(it: GetRecordsInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("ShardIterator", it.shard_iterator);
        to.put_some("Limit", it.limit);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.put_some("DryRun", it.dry_run);
        to.into()
    }
}

impl TryFrom<Value> for GetRecordsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetRecordsInput", value)?;
        Ok(Self {
            shard_iterator: from.take("ShardIterator")?,
            limit: from.take_some("Limit")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
            dry_run: from.take_some("DryRun")?,
        })
    }
}

impl From<GetRecordsOutput> for Value {
    #[inline]
    fn from(it: GetRecordsOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Records", it.records);
        to.put_some("NextShardIterator", it.next_shard_iterator);
        to.put_some("MillisBehindLatest", it.millis_behind_latest);
        to.put_some("ChildShards", it.child_shards);
        to.into()
    }
}

impl TryFrom<Value> for GetRecordsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetRecordsOutput", value)?;
        Ok(Self {
            records: from.take("Records")?,
            next_shard_iterator: from.take_some("NextShardIterator")?,
            millis_behind_latest: from.take_some("MillisBehindLatest")?,
            child_shards: from.take_some("ChildShards")?,
        })
    }
}

impl From<GetResourcePolicyInput> for Value {
    #[inline]
    fn from(it: GetResourcePolicyInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceARN", it.resource_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for GetResourcePolicyInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetResourcePolicyInput", value)?;
        Ok(Self { resource_arn: from.take("ResourceARN")?, stream_id: from.take_some("StreamId")? })
    }
}

impl From<GetResourcePolicyOutput> for Value {
    #[inline]
    fn from(it: GetResourcePolicyOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Policy", it.policy);
        to.into()
    }
}

impl TryFrom<Value> for GetResourcePolicyOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetResourcePolicyOutput", value)?;
        Ok(Self { policy: from.take("Policy")? })
    }
}

impl From<GetShardIteratorInput> for Value {
    #[inline]
    fn from(it: GetShardIteratorInput) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("StreamName", it.stream_name);
        to.put("ShardId", it.shard_id);
        to.put("ShardIteratorType", it.shard_iterator_type);
        to.put_some("StartingSequenceNumber", it.starting_sequence_number);
        to.put_some("Timestamp", it.timestamp);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.put_some("DryRun", it.dry_run);
        to.into()
    }
}

impl TryFrom<Value> for GetShardIteratorInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetShardIteratorInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            shard_id: from.take("ShardId")?,
            shard_iterator_type: from.take("ShardIteratorType")?,
            starting_sequence_number: from.take_some("StartingSequenceNumber")?,
            timestamp: from.take_some("Timestamp")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
            dry_run: from.take_some("DryRun")?,
        })
    }
}

impl From<GetShardIteratorOutput> for Value {
    #[inline]
    fn from(it: GetShardIteratorOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ShardIterator", it.shard_iterator);
        to.into()
    }
}

impl TryFrom<Value> for GetShardIteratorOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetShardIteratorOutput", value)?;
        Ok(Self { shard_iterator: from.take_some("ShardIterator")? })
    }
}

impl From<HashKeyRange> for Value {
    #[inline]
    fn from(it: HashKeyRange) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StartingHashKey", it.starting_hash_key);
        to.put("EndingHashKey", it.ending_hash_key);
        to.into()
    }
}

impl TryFrom<Value> for HashKeyRange {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("HashKeyRange", value)?;
        Ok(Self { starting_hash_key: from.take("StartingHashKey")?, ending_hash_key: from.take("EndingHashKey")? })
    }
}

impl From<IncreaseStreamRetentionPeriodInput> for Value {
    #[inline]
    fn from(it: IncreaseStreamRetentionPeriodInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamName", it.stream_name);
        to.put("RetentionPeriodHours", it.retention_period_hours);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for IncreaseStreamRetentionPeriodInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IncreaseStreamRetentionPeriodInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            retention_period_hours: from.take("RetentionPeriodHours")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<InternalFailureException> for Value {
    #[inline]
    fn from(it: InternalFailureException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InternalFailureException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InternalFailureException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidArgumentException> for Value {
    #[inline]
    fn from(it: InvalidArgumentException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidArgumentException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidArgumentException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSAccessDeniedException> for Value {
    #[inline]
    fn from(it: KMSAccessDeniedException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSAccessDeniedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSAccessDeniedException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSDisabledException> for Value {
    #[inline]
    fn from(it: KMSDisabledException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSDisabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSDisabledException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSInvalidStateException> for Value {
    #[inline]
    fn from(it: KMSInvalidStateException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSInvalidStateException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSInvalidStateException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSNotFoundException> for Value {
    #[inline]
    fn from(it: KMSNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSOptInRequired> for Value {
    #[inline]
    fn from(it: KMSOptInRequired) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSOptInRequired {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSOptInRequired", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSThrottlingException> for Value {
    #[inline]
    fn from(it: KMSThrottlingException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSThrottlingException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSThrottlingException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<LimitExceededException> for Value {
    #[inline]
    fn from(it: LimitExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for LimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LimitExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ListChannelsInput> for Value {
    #[inline]
    fn from(it: ListChannelsInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("StreamFilter", it.stream_filter);
        to.put_some("MaxResults", it.max_results);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListChannelsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListChannelsInput", value)?;
        Ok(Self {
            stream_filter: from.take_some("StreamFilter")?,
            max_results: from.take_some("MaxResults")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListChannelsOutput> for Value {
    #[inline]
    fn from(it: ListChannelsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ChannelSummaries", it.channel_summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListChannelsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListChannelsOutput", value)?;
        Ok(Self { channel_summaries: from.take("ChannelSummaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListQueuesInput> for Value {
    #[inline]
    fn from(it: ListQueuesInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("MaxResults", it.max_results);
        to.put_some("NextToken", it.next_token);
        to.put_some("StreamFilter", it.stream_filter);
        to.into()
    }
}

impl TryFrom<Value> for ListQueuesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListQueuesInput", value)?;
        Ok(Self {
            max_results: from.take_some("MaxResults")?,
            next_token: from.take_some("NextToken")?,
            stream_filter: from.take_some("StreamFilter")?,
        })
    }
}

impl From<ListQueuesOutput> for Value {
    #[inline]
    fn from(it: ListQueuesOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueSummaries", it.queue_summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListQueuesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListQueuesOutput", value)?;
        Ok(Self { queue_summaries: from.take("QueueSummaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListShardsInput> for Value {
    #[inline]
    fn from(it: ListShardsInput) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("StreamName", it.stream_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("ExclusiveStartShardId", it.exclusive_start_shard_id);
        to.put_some("MaxResults", it.max_results);
        to.put_some("StreamCreationTimestamp", it.stream_creation_timestamp);
        to.put_some("ShardFilter", it.shard_filter);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for ListShardsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListShardsInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            next_token: from.take_some("NextToken")?,
            exclusive_start_shard_id: from.take_some("ExclusiveStartShardId")?,
            max_results: from.take_some("MaxResults")?,
            stream_creation_timestamp: from.take_some("StreamCreationTimestamp")?,
            shard_filter: from.take_some("ShardFilter")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<ListShardsOutput> for Value {
    #[inline]
    fn from(it: ListShardsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Shards", it.shards);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListShardsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListShardsOutput", value)?;
        Ok(Self { shards: from.take_some("Shards")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListStreamConsumersInput> for Value {
    #[inline]
    fn from(it: ListStreamConsumersInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("StreamARN", it.stream_arn);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.put_some("StreamCreationTimestamp", it.stream_creation_timestamp);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for ListStreamConsumersInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStreamConsumersInput", value)?;
        Ok(Self {
            stream_arn: from.take("StreamARN")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
            stream_creation_timestamp: from.take_some("StreamCreationTimestamp")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<ListStreamConsumersOutput> for Value {
    #[inline]
    fn from(it: ListStreamConsumersOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Consumers", it.consumers);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStreamConsumersOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStreamConsumersOutput", value)?;
        Ok(Self { consumers: from.take_some("Consumers")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListStreamsInput> for Value {
    #[inline]
    fn from(it: ListStreamsInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Limit", it.limit);
        to.put_some("ExclusiveStartStreamName", it.exclusive_start_stream_name);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStreamsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStreamsInput", value)?;
        Ok(Self {
            limit: from.take_some("Limit")?,
            exclusive_start_stream_name: from.take_some("ExclusiveStartStreamName")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListStreamsOutput> for Value {
    #[inline]
    fn from(it: ListStreamsOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("StreamNames", it.stream_names);
        to.put("HasMoreStreams", it.has_more_streams);
        to.put_some("NextToken", it.next_token);
        to.put_some("StreamSummaries", it.stream_summaries);
        to.into()
    }
}

impl TryFrom<Value> for ListStreamsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStreamsOutput", value)?;
        Ok(Self {
            stream_names: from.take("StreamNames")?,
            has_more_streams: from.take("HasMoreStreams")?,
            next_token: from.take_some("NextToken")?,
            stream_summaries: from.take_some("StreamSummaries")?,
        })
    }
}

impl From<ListTagsForResourceInput> for Value {
    #[inline]
    fn from(it: ListTagsForResourceInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceARN", it.resource_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsForResourceInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsForResourceInput", value)?;
        Ok(Self { resource_arn: from.take("ResourceARN")?, stream_id: from.take_some("StreamId")? })
    }
}

impl From<ListTagsForResourceOutput> for Value {
    #[inline]
    fn from(it: ListTagsForResourceOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsForResourceOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsForResourceOutput", value)?;
        Ok(Self { tags: from.take_some("Tags")? })
    }
}

impl From<ListTagsForStreamInput> for Value {
    #[inline]
    fn from(it: ListTagsForStreamInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("StreamName", it.stream_name);
        to.put_some("ExclusiveStartTagKey", it.exclusive_start_tag_key);
        to.put_some("Limit", it.limit);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsForStreamInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsForStreamInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            exclusive_start_tag_key: from.take_some("ExclusiveStartTagKey")?,
            limit: from.take_some("Limit")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<ListTagsForStreamOutput> for Value {
    #[inline]
    fn from(it: ListTagsForStreamOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Tags", it.tags);
        to.put("HasMoreTags", it.has_more_tags);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsForStreamOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsForStreamOutput", value)?;
        Ok(Self { tags: from.take("Tags")?, has_more_tags: from.take("HasMoreTags")? })
    }
}

impl From<MergeShardsInput> for Value {
    #[inline]
    fn from(it: MergeShardsInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("StreamName", it.stream_name);
        to.put("ShardToMerge", it.shard_to_merge);
        to.put("AdjacentShardToMerge", it.adjacent_shard_to_merge);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for MergeShardsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MergeShardsInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            shard_to_merge: from.take("ShardToMerge")?,
            adjacent_shard_to_merge: from.take("AdjacentShardToMerge")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<MinimumThroughputBillingCommitmentInput> for Value {
    #[inline]
    fn from(it: MinimumThroughputBillingCommitmentInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for MinimumThroughputBillingCommitmentInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MinimumThroughputBillingCommitmentInput", value)?;
        Ok(Self { status: from.take("Status")? })
    }
}

impl From<MinimumThroughputBillingCommitmentOutput> for Value {
    #[inline]
    fn from(it: MinimumThroughputBillingCommitmentOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Status", it.status);
        to.put_some("StartedAt", it.started_at);
        to.put_some("EndedAt", it.ended_at);
        to.put_some("EarliestAllowedEndAt", it.earliest_allowed_end_at);
        to.into()
    }
}

impl TryFrom<Value> for MinimumThroughputBillingCommitmentOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MinimumThroughputBillingCommitmentOutput", value)?;
        Ok(Self {
            status: from.take("Status")?,
            started_at: from.take_some("StartedAt")?,
            ended_at: from.take_some("EndedAt")?,
            earliest_allowed_end_at: from.take_some("EarliestAllowedEndAt")?,
        })
    }
}

impl From<PartitionField> for Value {
    #[inline]
    fn from(it: PartitionField) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Transform", it.transform);
        to.put("SourceName", it.source_name);
        to.into()
    }
}

impl TryFrom<Value> for PartitionField {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PartitionField", value)?;
        Ok(Self { transform: from.take("Transform")?, source_name: from.take("SourceName")? })
    }
}

impl From<PartitionSpec> for Value {
    #[inline]
    fn from(it: PartitionSpec) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("PartitionFields", it.partition_fields);
        to.into()
    }
}

impl TryFrom<Value> for PartitionSpec {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PartitionSpec", value)?;
        Ok(Self { partition_fields: from.take("PartitionFields")? })
    }
}

impl From<ProvisionedThroughputExceededException> for Value {
    #[inline]
    fn from(it: ProvisionedThroughputExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ProvisionedThroughputExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ProvisionedThroughputExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<PutRecordInput> for Value {
    #[inline]
    fn from(it: PutRecordInput) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("StreamName", it.stream_name);
        to.put("Data", it.data);
        to.put_some("PartitionKey", it.partition_key);
        to.put_some("ExplicitHashKey", it.explicit_hash_key);
        to.put_some("SequenceNumberForOrdering", it.sequence_number_for_ordering);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.put_some("DryRun", it.dry_run);
        to.into()
    }
}

impl TryFrom<Value> for PutRecordInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRecordInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            data: from.take("Data")?,
            partition_key: from.take_some("PartitionKey")?,
            explicit_hash_key: from.take_some("ExplicitHashKey")?,
            sequence_number_for_ordering: from.take_some("SequenceNumberForOrdering")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
            dry_run: from.take_some("DryRun")?,
        })
    }
}

impl From<PutRecordOutput> for Value {
    #[inline]
    fn from(it: PutRecordOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ShardId", it.shard_id);
        to.put("SequenceNumber", it.sequence_number);
        to.put_some("EncryptionType", it.encryption_type);
        to.into()
    }
}

impl TryFrom<Value> for PutRecordOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRecordOutput", value)?;
        Ok(Self {
            shard_id: from.take("ShardId")?,
            sequence_number: from.take("SequenceNumber")?,
            encryption_type: from.take_some("EncryptionType")?,
        })
    }
}

impl From<PutRecordsInput> for Value {
    #[inline]
    fn from(it: PutRecordsInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Records", it.records);
        to.put_some("StreamName", it.stream_name);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.put_some("DryRun", it.dry_run);
        to.into()
    }
}

impl TryFrom<Value> for PutRecordsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRecordsInput", value)?;
        Ok(Self {
            records: from.take("Records")?,
            stream_name: from.take_some("StreamName")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
            dry_run: from.take_some("DryRun")?,
        })
    }
}

impl From<PutRecordsOutput> for Value {
    #[inline]
    fn from(it: PutRecordsOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("FailedRecordCount", it.failed_record_count);
        to.put("Records", it.records);
        to.put_some("EncryptionType", it.encryption_type);
        to.into()
    }
}

impl TryFrom<Value> for PutRecordsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRecordsOutput", value)?;
        Ok(Self {
            failed_record_count: from.take_some("FailedRecordCount")?,
            records: from.take("Records")?,
            encryption_type: from.take_some("EncryptionType")?,
        })
    }
}

impl From<PutRecordsRequestEntry> for Value {
    #[inline]
    fn from(it: PutRecordsRequestEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Data", it.data);
        to.put_some("ExplicitHashKey", it.explicit_hash_key);
        to.put_some("PartitionKey", it.partition_key);
        to.into()
    }
}

impl TryFrom<Value> for PutRecordsRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRecordsRequestEntry", value)?;
        Ok(Self {
            data: from.take("Data")?,
            explicit_hash_key: from.take_some("ExplicitHashKey")?,
            partition_key: from.take_some("PartitionKey")?,
        })
    }
}

impl From<PutRecordsResultEntry> for Value {
    #[inline]
    fn from(it: PutRecordsResultEntry) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("SequenceNumber", it.sequence_number);
        to.put_some("ShardId", it.shard_id);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for PutRecordsResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRecordsResultEntry", value)?;
        Ok(Self {
            sequence_number: from.take_some("SequenceNumber")?,
            shard_id: from.take_some("ShardId")?,
            error_code: from.take_some("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
        })
    }
}

impl From<PutResourcePolicyInput> for Value {
    #[inline]
    fn from(it: PutResourcePolicyInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ResourceARN", it.resource_arn);
        to.put_some("StreamId", it.stream_id);
        to.put("Policy", it.policy);
        to.into()
    }
}

impl TryFrom<Value> for PutResourcePolicyInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutResourcePolicyInput", value)?;
        Ok(Self {
            resource_arn: from.take("ResourceARN")?,
            stream_id: from.take_some("StreamId")?,
            policy: from.take("Policy")?,
        })
    }
}

impl From<QueueAttributes> for Value {
    #[inline]
    fn from(it: QueueAttributes) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("VisibilityTimeoutSeconds", it.visibility_timeout_seconds);
        to.put_some("DeadLetterConfiguration", it.dead_letter_configuration);
        to.into()
    }
}

impl TryFrom<Value> for QueueAttributes {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueAttributes", value)?;
        Ok(Self {
            visibility_timeout_seconds: from.take_some("VisibilityTimeoutSeconds")?,
            dead_letter_configuration: from.take_some("DeadLetterConfiguration")?,
        })
    }
}

impl From<QueueDescription> for Value {
    #[inline]
    fn from(it: QueueDescription) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("QueueName", it.queue_name);
        to.put("QueueARN", it.queue_arn);
        to.put("QueueStatus", it.queue_status);
        to.put("QueueCreationTimestamp", it.queue_creation_timestamp);
        to.put("StreamConfigurationList", it.stream_configuration_list);
        to.put_some("QueueAttributes", it.queue_attributes);
        to.into()
    }
}

impl TryFrom<Value> for QueueDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueDescription", value)?;
        Ok(Self {
            queue_name: from.take("QueueName")?,
            queue_arn: from.take("QueueARN")?,
            queue_status: from.take("QueueStatus")?,
            queue_creation_timestamp: from.take("QueueCreationTimestamp")?,
            stream_configuration_list: from.take("StreamConfigurationList")?,
            queue_attributes: from.take_some("QueueAttributes")?,
        })
    }
}

impl From<QueueRecord> for Value {
    #[inline]
    fn from(it: QueueRecord) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("ReceiptHandle", it.receipt_handle);
        to.put("RecordId", it.record_id);
        to.put_some("PartitionKey", it.partition_key);
        to.put("Data", it.data);
        to.put("ApproximateArrivalTimestamp", it.approximate_arrival_timestamp);
        to.put("FirstReceiveTimestamp", it.first_receive_timestamp);
        to.put("ReceiveCount", it.receive_count);
        to.into()
    }
}

impl TryFrom<Value> for QueueRecord {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueRecord", value)?;
        Ok(Self {
            receipt_handle: from.take("ReceiptHandle")?,
            record_id: from.take("RecordId")?,
            partition_key: from.take_some("PartitionKey")?,
            data: from.take("Data")?,
            approximate_arrival_timestamp: from.take("ApproximateArrivalTimestamp")?,
            first_receive_timestamp: from.take("FirstReceiveTimestamp")?,
            receive_count: from.take("ReceiveCount")?,
        })
    }
}

impl From<QueueStartingPosition> for Value {
    #[inline]
    fn from(it: QueueStartingPosition) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Type", it.r#type);
        to.put_some("Timestamp", it.timestamp);
        to.into()
    }
}

impl TryFrom<Value> for QueueStartingPosition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueStartingPosition", value)?;
        Ok(Self { r#type: from.take("Type")?, timestamp: from.take_some("Timestamp")? })
    }
}

impl From<QueueStreamConfiguration> for Value {
    #[inline]
    fn from(it: QueueStreamConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StreamARN", it.stream_arn);
        to.put_some("StartingPosition", it.starting_position);
        to.into()
    }
}

impl TryFrom<Value> for QueueStreamConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueStreamConfiguration", value)?;
        Ok(Self { stream_arn: from.take("StreamARN")?, starting_position: from.take_some("StartingPosition")? })
    }
}

impl From<QueueStreamFilter> for Value {
    #[inline]
    fn from(it: QueueStreamFilter) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StreamARN", it.stream_arn);
        to.put_some("StreamCreationTimestamp", it.stream_creation_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for QueueStreamFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueStreamFilter", value)?;
        Ok(Self {
            stream_arn: from.take("StreamARN")?,
            stream_creation_timestamp: from.take_some("StreamCreationTimestamp")?,
        })
    }
}

impl From<QueueStreamIdentifier> for Value {
    #[inline]
    fn from(it: QueueStreamIdentifier) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StreamARN", it.stream_arn);
        to.put("StreamCreationTimestamp", it.stream_creation_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for QueueStreamIdentifier {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueStreamIdentifier", value)?;
        Ok(Self {
            stream_arn: from.take("StreamARN")?,
            stream_creation_timestamp: from.take("StreamCreationTimestamp")?,
        })
    }
}

impl From<QueueSummary> for Value {
    #[inline]
    fn from(it: QueueSummary) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("QueueName", it.queue_name);
        to.put("QueueARN", it.queue_arn);
        to.put("QueueStatus", it.queue_status);
        to.put("QueueCreationTimestamp", it.queue_creation_timestamp);
        to.put("Streams", it.streams);
        to.into()
    }
}

impl TryFrom<Value> for QueueSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueSummary", value)?;
        Ok(Self {
            queue_name: from.take("QueueName")?,
            queue_arn: from.take("QueueARN")?,
            queue_status: from.take("QueueStatus")?,
            queue_creation_timestamp: from.take("QueueCreationTimestamp")?,
            streams: from.take("Streams")?,
        })
    }
}

impl From<ReceiveDeadLetterQueueRecordsInput> for Value {
    #[inline]
    fn from(it: ReceiveDeadLetterQueueRecordsInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("QueueARN", it.queue_arn);
        to.put_some("Limit", it.limit);
        to.put_some("WaitTimeSeconds", it.wait_time_seconds);
        to.put_some("VisibilityTimeoutSeconds", it.visibility_timeout_seconds);
        to.into()
    }
}

impl TryFrom<Value> for ReceiveDeadLetterQueueRecordsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReceiveDeadLetterQueueRecordsInput", value)?;
        Ok(Self {
            queue_arn: from.take("QueueARN")?,
            limit: from.take_some("Limit")?,
            wait_time_seconds: from.take_some("WaitTimeSeconds")?,
            visibility_timeout_seconds: from.take_some("VisibilityTimeoutSeconds")?,
        })
    }
}

impl From<ReceiveDeadLetterQueueRecordsOutput> for Value {
    #[inline]
    fn from(it: ReceiveDeadLetterQueueRecordsOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("QueueRecords", it.queue_records);
        to.into()
    }
}

impl TryFrom<Value> for ReceiveDeadLetterQueueRecordsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReceiveDeadLetterQueueRecordsOutput", value)?;
        Ok(Self { queue_records: from.take("QueueRecords")? })
    }
}

impl From<ReceiveQueueRecordsInput> for Value {
    #[inline]
    fn from(it: ReceiveQueueRecordsInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("QueueARN", it.queue_arn);
        to.put_some("Limit", it.limit);
        to.put_some("WaitTimeSeconds", it.wait_time_seconds);
        to.put_some("VisibilityTimeoutSeconds", it.visibility_timeout_seconds);
        to.into()
    }
}

impl TryFrom<Value> for ReceiveQueueRecordsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReceiveQueueRecordsInput", value)?;
        Ok(Self {
            queue_arn: from.take("QueueARN")?,
            limit: from.take_some("Limit")?,
            wait_time_seconds: from.take_some("WaitTimeSeconds")?,
            visibility_timeout_seconds: from.take_some("VisibilityTimeoutSeconds")?,
        })
    }
}

impl From<ReceiveQueueRecordsOutput> for Value {
    #[inline]
    fn from(it: ReceiveQueueRecordsOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("QueueRecords", it.queue_records);
        to.into()
    }
}

impl TryFrom<Value> for ReceiveQueueRecordsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReceiveQueueRecordsOutput", value)?;
        Ok(Self { queue_records: from.take("QueueRecords")? })
    }
}

impl From<Record> for Value {
    #[inline]
    fn from(it: Record) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("SequenceNumber", it.sequence_number);
        to.put_some("ApproximateArrivalTimestamp", it.approximate_arrival_timestamp);
        to.put("Data", it.data);
        to.put_some("PartitionKey", it.partition_key);
        to.put_some("EncryptionType", it.encryption_type);
        to.into()
    }
}

impl TryFrom<Value> for Record {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Record", value)?;
        Ok(Self {
            sequence_number: from.take("SequenceNumber")?,
            approximate_arrival_timestamp: from.take_some("ApproximateArrivalTimestamp")?,
            data: from.take("Data")?,
            partition_key: from.take_some("PartitionKey")?,
            encryption_type: from.take_some("EncryptionType")?,
        })
    }
}

impl From<RecordConfiguration> for Value {
    #[inline]
    fn from(it: RecordConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RecordFormatType", it.record_format_type);
        to.put_some("GSRSchemaARN", it.gsr_schema_arn);
        to.into()
    }
}

impl TryFrom<Value> for RecordConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RecordConfiguration", value)?;
        Ok(Self { record_format_type: from.take("RecordFormatType")?, gsr_schema_arn: from.take_some("GSRSchemaARN")? })
    }
}

impl From<RegisterStreamConsumerInput> for Value {
    #[inline]
    fn from(it: RegisterStreamConsumerInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("StreamARN", it.stream_arn);
        to.put("ConsumerName", it.consumer_name);
        to.put_some("StreamId", it.stream_id);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for RegisterStreamConsumerInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RegisterStreamConsumerInput", value)?;
        Ok(Self {
            stream_arn: from.take("StreamARN")?,
            consumer_name: from.take("ConsumerName")?,
            stream_id: from.take_some("StreamId")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<RegisterStreamConsumerOutput> for Value {
    #[inline]
    fn from(it: RegisterStreamConsumerOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Consumer", it.consumer);
        to.into()
    }
}

impl TryFrom<Value> for RegisterStreamConsumerOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RegisterStreamConsumerOutput", value)?;
        Ok(Self { consumer: from.take("Consumer")? })
    }
}

impl From<RemoveTagsFromStreamInput> for Value {
    #[inline]
    fn from(it: RemoveTagsFromStreamInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamName", it.stream_name);
        to.put("TagKeys", it.tag_keys);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for RemoveTagsFromStreamInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemoveTagsFromStreamInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            tag_keys: from.take("TagKeys")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<ResourceInUseException> for Value {
    #[inline]
    fn from(it: ResourceInUseException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ResourceInUseException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceInUseException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ResourceNotFoundException> for Value {
    #[inline]
    fn from(it: ResourceNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ResourceNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<RestoreDeadLetterQueueRecordsErrorEntry> for Value {
    #[inline]
    fn from(it: RestoreDeadLetterQueueRecordsErrorEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ReceiptHandle", it.receipt_handle);
        to.put("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for RestoreDeadLetterQueueRecordsErrorEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreDeadLetterQueueRecordsErrorEntry", value)?;
        Ok(Self {
            receipt_handle: from.take("ReceiptHandle")?,
            error_code: from.take("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
        })
    }
}

impl From<RestoreDeadLetterQueueRecordsInput> for Value {
    #[inline]
    fn from(it: RestoreDeadLetterQueueRecordsInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueARN", it.queue_arn);
        to.put("Entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for RestoreDeadLetterQueueRecordsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreDeadLetterQueueRecordsInput", value)?;
        Ok(Self { queue_arn: from.take("QueueARN")?, entries: from.take("Entries")? })
    }
}

impl From<RestoreDeadLetterQueueRecordsOutput> for Value {
    #[inline]
    fn from(it: RestoreDeadLetterQueueRecordsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Successful", it.successful);
        to.put("Failed", it.failed);
        to.into()
    }
}

impl TryFrom<Value> for RestoreDeadLetterQueueRecordsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreDeadLetterQueueRecordsOutput", value)?;
        Ok(Self { successful: from.take("Successful")?, failed: from.take("Failed")? })
    }
}

impl From<RestoreDeadLetterQueueRecordsRequestEntry> for Value {
    #[inline]
    fn from(it: RestoreDeadLetterQueueRecordsRequestEntry) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ReceiptHandle", it.receipt_handle);
        to.into()
    }
}

impl TryFrom<Value> for RestoreDeadLetterQueueRecordsRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreDeadLetterQueueRecordsRequestEntry", value)?;
        Ok(Self { receipt_handle: from.take("ReceiptHandle")? })
    }
}

impl From<RestoreDeadLetterQueueRecordsResultEntry> for Value {
    #[inline]
    fn from(it: RestoreDeadLetterQueueRecordsResultEntry) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ReceiptHandle", it.receipt_handle);
        to.into()
    }
}

impl TryFrom<Value> for RestoreDeadLetterQueueRecordsResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreDeadLetterQueueRecordsResultEntry", value)?;
        Ok(Self { receipt_handle: from.take("ReceiptHandle")? })
    }
}

impl From<S3DestinationConfiguration> for Value {
    #[inline]
    fn from(it: S3DestinationConfiguration) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("DataFreshnessInSeconds", it.data_freshness_in_seconds);
        to.put_some("DeadLetterQueueS3Configuration", it.dead_letter_queue_s3_configuration);
        to.put("StorageConfiguration", it.storage_configuration);
        to.into()
    }
}

impl TryFrom<Value> for S3DestinationConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3DestinationConfiguration", value)?;
        Ok(Self {
            data_freshness_in_seconds: from.take_some("DataFreshnessInSeconds")?,
            dead_letter_queue_s3_configuration: from.take_some("DeadLetterQueueS3Configuration")?,
            storage_configuration: from.take("StorageConfiguration")?,
        })
    }
}

impl From<S3DestinationDescription> for Value {
    #[inline]
    fn from(it: S3DestinationDescription) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("DataFreshnessInSeconds", it.data_freshness_in_seconds);
        to.put("DeadLetterQueueS3Configuration", it.dead_letter_queue_s3_configuration);
        to.put("StorageConfiguration", it.storage_configuration);
        to.into()
    }
}

impl TryFrom<Value> for S3DestinationDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3DestinationDescription", value)?;
        Ok(Self {
            data_freshness_in_seconds: from.take("DataFreshnessInSeconds")?,
            dead_letter_queue_s3_configuration: from.take("DeadLetterQueueS3Configuration")?,
            storage_configuration: from.take("StorageConfiguration")?,
        })
    }
}

impl From<S3DestinationUpdateInput> for Value {
    #[inline]
    fn from(it: S3DestinationUpdateInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("DataFreshnessInSeconds", it.data_freshness_in_seconds);
        to.into()
    }
}

impl TryFrom<Value> for S3DestinationUpdateInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3DestinationUpdateInput", value)?;
        Ok(Self { data_freshness_in_seconds: from.take("DataFreshnessInSeconds")? })
    }
}

impl From<S3StorageConfiguration> for Value {
    #[inline]
    fn from(it: S3StorageConfiguration) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("BucketARN", it.bucket_arn);
        to.put("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("OutputKeyTemplate", it.output_key_template);
        to.put_some("StorageClass", it.storage_class);
        to.put("CompressionType", it.compression_type);
        to.into()
    }
}

impl TryFrom<Value> for S3StorageConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3StorageConfiguration", value)?;
        Ok(Self {
            bucket_arn: from.take("BucketARN")?,
            expected_bucket_owner: from.take("ExpectedBucketOwner")?,
            output_key_template: from.take_some("OutputKeyTemplate")?,
            storage_class: from.take_some("StorageClass")?,
            compression_type: from.take("CompressionType")?,
        })
    }
}

impl From<S3TablesConfiguration> for Value {
    #[inline]
    fn from(it: S3TablesConfiguration) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("TableBucketARN", it.table_bucket_arn);
        to.put("Namespace", it.namespace);
        to.put("TableName", it.table_name);
        to.put("CompressionType", it.compression_type);
        to.put_some("PartitionSpec", it.partition_spec);
        to.into()
    }
}

impl TryFrom<Value> for S3TablesConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3TablesConfiguration", value)?;
        Ok(Self {
            table_bucket_arn: from.take("TableBucketARN")?,
            namespace: from.take("Namespace")?,
            table_name: from.take("TableName")?,
            compression_type: from.take("CompressionType")?,
            partition_spec: from.take_some("PartitionSpec")?,
        })
    }
}

impl From<S3TablesDestinationConfiguration> for Value {
    #[inline]
    fn from(it: S3TablesDestinationConfiguration) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("DataFreshnessInSeconds", it.data_freshness_in_seconds);
        to.put("DeadLetterQueueS3Configuration", it.dead_letter_queue_s3_configuration);
        to.put("S3TablesConfigurationList", it.s3_tables_configuration_list);
        to.into()
    }
}

impl TryFrom<Value> for S3TablesDestinationConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3TablesDestinationConfiguration", value)?;
        Ok(Self {
            data_freshness_in_seconds: from.take_some("DataFreshnessInSeconds")?,
            dead_letter_queue_s3_configuration: from.take("DeadLetterQueueS3Configuration")?,
            s3_tables_configuration_list: from.take("S3TablesConfigurationList")?,
        })
    }
}

impl From<S3TablesDestinationDescription> for Value {
    #[inline]
    fn from(it: S3TablesDestinationDescription) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("DataFreshnessInSeconds", it.data_freshness_in_seconds);
        to.put("DeadLetterQueueS3Configuration", it.dead_letter_queue_s3_configuration);
        to.put("S3TablesConfigurationList", it.s3_tables_configuration_list);
        to.into()
    }
}

impl TryFrom<Value> for S3TablesDestinationDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3TablesDestinationDescription", value)?;
        Ok(Self {
            data_freshness_in_seconds: from.take("DataFreshnessInSeconds")?,
            dead_letter_queue_s3_configuration: from.take("DeadLetterQueueS3Configuration")?,
            s3_tables_configuration_list: from.take("S3TablesConfigurationList")?,
        })
    }
}

impl From<S3TablesDestinationUpdateInput> for Value {
    #[inline]
    fn from(it: S3TablesDestinationUpdateInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("DataFreshnessInSeconds", it.data_freshness_in_seconds);
        to.into()
    }
}

impl TryFrom<Value> for S3TablesDestinationUpdateInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3TablesDestinationUpdateInput", value)?;
        Ok(Self { data_freshness_in_seconds: from.take("DataFreshnessInSeconds")? })
    }
}

impl From<SequenceNumberRange> for Value {
    #[inline]
    fn from(it: SequenceNumberRange) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StartingSequenceNumber", it.starting_sequence_number);
        to.put_some("EndingSequenceNumber", it.ending_sequence_number);
        to.into()
    }
}

impl TryFrom<Value> for SequenceNumberRange {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SequenceNumberRange", value)?;
        Ok(Self {
            starting_sequence_number: from.take("StartingSequenceNumber")?,
            ending_sequence_number: from.take_some("EndingSequenceNumber")?,
        })
    }
}

impl From<Shard> for Value {
    #[inline]
    fn from(it: Shard) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("ShardId", it.shard_id);
        to.put_some("ParentShardId", it.parent_shard_id);
        to.put_some("AdjacentParentShardId", it.adjacent_parent_shard_id);
        to.put("HashKeyRange", it.hash_key_range);
        to.put("SequenceNumberRange", it.sequence_number_range);
        to.into()
    }
}

impl TryFrom<Value> for Shard {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Shard", value)?;
        Ok(Self {
            shard_id: from.take("ShardId")?,
            parent_shard_id: from.take_some("ParentShardId")?,
            adjacent_parent_shard_id: from.take_some("AdjacentParentShardId")?,
            hash_key_range: from.take("HashKeyRange")?,
            sequence_number_range: from.take("SequenceNumberRange")?,
        })
    }
}

impl From<ShardFilter> for Value {
    #[inline]
    fn from(it: ShardFilter) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Type", it.r#type);
        to.put_some("ShardId", it.shard_id);
        to.put_some("Timestamp", it.timestamp);
        to.into()
    }
}

impl TryFrom<Value> for ShardFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ShardFilter", value)?;
        Ok(Self {
            r#type: from.take("Type")?,
            shard_id: from.take_some("ShardId")?,
            timestamp: from.take_some("Timestamp")?,
        })
    }
}

impl From<SplitShardInput> for Value {
    #[inline]
    fn from(it: SplitShardInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("StreamName", it.stream_name);
        to.put("ShardToSplit", it.shard_to_split);
        to.put("NewStartingHashKey", it.new_starting_hash_key);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for SplitShardInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SplitShardInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            shard_to_split: from.take("ShardToSplit")?,
            new_starting_hash_key: from.take("NewStartingHashKey")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<StartStreamEncryptionInput> for Value {
    #[inline]
    fn from(it: StartStreamEncryptionInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("StreamName", it.stream_name);
        to.put("EncryptionType", it.encryption_type);
        to.put("KeyId", it.key_id);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for StartStreamEncryptionInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartStreamEncryptionInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            encryption_type: from.take("EncryptionType")?,
            key_id: from.take("KeyId")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<StartingPosition> for Value {
    #[inline]
    fn from(it: StartingPosition) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Type", it.r#type);
        to.put_some("SequenceNumber", it.sequence_number);
        to.put_some("Timestamp", it.timestamp);
        to.into()
    }
}

impl TryFrom<Value> for StartingPosition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartingPosition", value)?;
        Ok(Self {
            r#type: from.take("Type")?,
            sequence_number: from.take_some("SequenceNumber")?,
            timestamp: from.take_some("Timestamp")?,
        })
    }
}

impl From<StopStreamEncryptionInput> for Value {
    #[inline]
    fn from(it: StopStreamEncryptionInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("StreamName", it.stream_name);
        to.put("EncryptionType", it.encryption_type);
        to.put("KeyId", it.key_id);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for StopStreamEncryptionInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StopStreamEncryptionInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            encryption_type: from.take("EncryptionType")?,
            key_id: from.take("KeyId")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<StreamDescription> for Value {
    #[inline]
    fn from(it: StreamDescription) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put("StreamName", it.stream_name);
        to.put("StreamARN", it.stream_arn);
        to.put("StreamStatus", it.stream_status);
        to.put_some("StreamModeDetails", it.stream_mode_details);
        to.put("Shards", it.shards);
        to.put("HasMoreShards", it.has_more_shards);
        to.put("RetentionPeriodHours", it.retention_period_hours);
        to.put("StreamCreationTimestamp", it.stream_creation_timestamp);
        to.put("EnhancedMonitoring", it.enhanced_monitoring);
        to.put_some("EncryptionType", it.encryption_type);
        to.put_some("KeyId", it.key_id);
        to.into()
    }
}

impl TryFrom<Value> for StreamDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StreamDescription", value)?;
        Ok(Self {
            stream_name: from.take("StreamName")?,
            stream_arn: from.take("StreamARN")?,
            stream_status: from.take("StreamStatus")?,
            stream_mode_details: from.take_some("StreamModeDetails")?,
            shards: from.take("Shards")?,
            has_more_shards: from.take("HasMoreShards")?,
            retention_period_hours: from.take("RetentionPeriodHours")?,
            stream_creation_timestamp: from.take("StreamCreationTimestamp")?,
            enhanced_monitoring: from.take("EnhancedMonitoring")?,
            encryption_type: from.take_some("EncryptionType")?,
            key_id: from.take_some("KeyId")?,
        })
    }
}

impl From<StreamDescriptionSummary> for Value {
    #[inline]
    fn from(it: StreamDescriptionSummary) -> Self {
        let mut to = Fields::with_capacity(17);
        to.put("StreamName", it.stream_name);
        to.put("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.put("StreamStatus", it.stream_status);
        to.put_some("StreamModeDetails", it.stream_mode_details);
        to.put("RetentionPeriodHours", it.retention_period_hours);
        to.put("StreamCreationTimestamp", it.stream_creation_timestamp);
        to.put("EnhancedMonitoring", it.enhanced_monitoring);
        to.put_some("EncryptionType", it.encryption_type);
        to.put_some("KeyId", it.key_id);
        to.put("OpenShardCount", it.open_shard_count);
        to.put_some("ConsumerCount", it.consumer_count);
        to.put_some("WarmThroughput", it.warm_throughput);
        to.put_some("MaxRecordSizeInKiB", it.max_record_size_in_ki_b);
        to.put_some("ChannelCount", it.channel_count);
        to.put_some("RecordDistributionStrategy", it.record_distribution_strategy);
        to.put_some("QueueCount", it.queue_count);
        to.into()
    }
}

impl TryFrom<Value> for StreamDescriptionSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StreamDescriptionSummary", value)?;
        Ok(Self {
            stream_name: from.take("StreamName")?,
            stream_arn: from.take("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
            stream_status: from.take("StreamStatus")?,
            stream_mode_details: from.take_some("StreamModeDetails")?,
            retention_period_hours: from.take("RetentionPeriodHours")?,
            stream_creation_timestamp: from.take("StreamCreationTimestamp")?,
            enhanced_monitoring: from.take("EnhancedMonitoring")?,
            encryption_type: from.take_some("EncryptionType")?,
            key_id: from.take_some("KeyId")?,
            open_shard_count: from.take("OpenShardCount")?,
            consumer_count: from.take_some("ConsumerCount")?,
            warm_throughput: from.take_some("WarmThroughput")?,
            max_record_size_in_ki_b: from.take_some("MaxRecordSizeInKiB")?,
            channel_count: from.take_some("ChannelCount")?,
            record_distribution_strategy: from.take_some("RecordDistributionStrategy")?,
            queue_count: from.take_some("QueueCount")?,
        })
    }
}

impl From<StreamFilter> for Value {
    #[inline]
    fn from(it: StreamFilter) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StreamARN", it.stream_arn);
        to.put_some("StreamCreationTimestamp", it.stream_creation_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for StreamFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StreamFilter", value)?;
        Ok(Self {
            stream_arn: from.take("StreamARN")?,
            stream_creation_timestamp: from.take_some("StreamCreationTimestamp")?,
        })
    }
}

impl From<StreamModeDetails> for Value {
    #[inline]
    fn from(it: StreamModeDetails) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("StreamMode", it.stream_mode);
        to.into()
    }
}

impl TryFrom<Value> for StreamModeDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StreamModeDetails", value)?;
        Ok(Self { stream_mode: from.take("StreamMode")? })
    }
}

impl From<StreamSummary> for Value {
    #[inline]
    fn from(it: StreamSummary) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("StreamName", it.stream_name);
        to.put("StreamARN", it.stream_arn);
        to.put("StreamStatus", it.stream_status);
        to.put_some("StreamModeDetails", it.stream_mode_details);
        to.put_some("StreamCreationTimestamp", it.stream_creation_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for StreamSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StreamSummary", value)?;
        Ok(Self {
            stream_name: from.take("StreamName")?,
            stream_arn: from.take("StreamARN")?,
            stream_status: from.take("StreamStatus")?,
            stream_mode_details: from.take_some("StreamModeDetails")?,
            stream_creation_timestamp: from.take_some("StreamCreationTimestamp")?,
        })
    }
}

impl From<SubscribeToShardEvent> for Value {
    #[inline]
    fn from(it: SubscribeToShardEvent) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Records", it.records);
        to.put("ContinuationSequenceNumber", it.continuation_sequence_number);
        to.put("MillisBehindLatest", it.millis_behind_latest);
        to.put_some("ChildShards", it.child_shards);
        to.into()
    }
}

impl TryFrom<Value> for SubscribeToShardEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SubscribeToShardEvent", value)?;
        Ok(Self {
            records: from.take("Records")?,
            continuation_sequence_number: from.take("ContinuationSequenceNumber")?,
            millis_behind_latest: from.take("MillisBehindLatest")?,
            child_shards: from.take_some("ChildShards")?,
        })
    }
}

impl From<SubscribeToShardEventStream> for Value {
    #[inline]
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
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let (name, value) = Fields::open("SubscribeToShardEventStream", value)?.only()?;
        match name {
            "SubscribeToShardEvent" => Ok(Self::SubscribeToShardEvent(value.try_into()?)),
            "ResourceNotFoundException" => Ok(Self::ResourceNotFoundException(value.try_into()?)),
            "ResourceInUseException" => Ok(Self::ResourceInUseException(value.try_into()?)),
            "KMSDisabledException" => Ok(Self::KMSDisabledException(value.try_into()?)),
            "KMSInvalidStateException" => Ok(Self::KMSInvalidStateException(value.try_into()?)),
            "KMSAccessDeniedException" => Ok(Self::KMSAccessDeniedException(value.try_into()?)),
            "KMSNotFoundException" => Ok(Self::KMSNotFoundException(value.try_into()?)),
            "KMSOptInRequired" => Ok(Self::KMSOptInRequired(value.try_into()?)),
            "KMSThrottlingException" => Ok(Self::KMSThrottlingException(value.try_into()?)),
            "InternalFailureException" => Ok(Self::InternalFailureException(value.try_into()?)),
            _ => Err(unknown_variant("SubscribeToShardEventStream")),
        }
    }
}

impl From<SubscribeToShardInput> for Value {
    #[inline]
    fn from(it: SubscribeToShardInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("ConsumerARN", it.consumer_arn);
        to.put_some("StreamId", it.stream_id);
        to.put("ShardId", it.shard_id);
        to.put("StartingPosition", it.starting_position);
        to.put_some("DryRun", it.dry_run);
        to.into()
    }
}

impl TryFrom<Value> for SubscribeToShardInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SubscribeToShardInput", value)?;
        Ok(Self {
            consumer_arn: from.take("ConsumerARN")?,
            stream_id: from.take_some("StreamId")?,
            shard_id: from.take("ShardId")?,
            starting_position: from.take("StartingPosition")?,
            dry_run: from.take_some("DryRun")?,
        })
    }
}

impl From<SubscribeToShardOutput> for Value {
    #[inline]
    fn from(it: SubscribeToShardOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("EventStream", it.event_stream);
        to.into()
    }
}

impl TryFrom<Value> for SubscribeToShardOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SubscribeToShardOutput", value)?;
        Ok(Self { event_stream: from.take_some("EventStream")? })
    }
}

impl From<Tag> for Value {
    #[inline]
    fn from(it: Tag) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Key", it.key);
        to.put_some("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for Tag {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Tag", value)?;
        Ok(Self { key: from.take("Key")?, value: from.take_some("Value")? })
    }
}

impl From<TagResourceInput> for Value {
    #[inline]
    fn from(it: TagResourceInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Tags", it.tags);
        to.put("ResourceARN", it.resource_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for TagResourceInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagResourceInput", value)?;
        Ok(Self {
            tags: from.take("Tags")?,
            resource_arn: from.take("ResourceARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<ThrottlingException> for Value {
    #[inline]
    fn from(it: ThrottlingException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ThrottlingException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ThrottlingException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<UntagResourceInput> for Value {
    #[inline]
    fn from(it: UntagResourceInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("TagKeys", it.tag_keys);
        to.put("ResourceARN", it.resource_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for UntagResourceInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagResourceInput", value)?;
        Ok(Self {
            tag_keys: from.take("TagKeys")?,
            resource_arn: from.take("ResourceARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<UpdateAccountSettingsInput> for Value {
    #[inline]
    fn from(it: UpdateAccountSettingsInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("MinimumThroughputBillingCommitment", it.minimum_throughput_billing_commitment);
        to.into()
    }
}

impl TryFrom<Value> for UpdateAccountSettingsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateAccountSettingsInput", value)?;
        Ok(Self { minimum_throughput_billing_commitment: from.take("MinimumThroughputBillingCommitment")? })
    }
}

impl From<UpdateAccountSettingsOutput> for Value {
    #[inline]
    fn from(it: UpdateAccountSettingsOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("MinimumThroughputBillingCommitment", it.minimum_throughput_billing_commitment);
        to.into()
    }
}

impl TryFrom<Value> for UpdateAccountSettingsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateAccountSettingsOutput", value)?;
        Ok(Self { minimum_throughput_billing_commitment: from.take_some("MinimumThroughputBillingCommitment")? })
    }
}

impl From<UpdateChannelInput> for Value {
    #[inline]
    fn from(it: UpdateChannelInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("ChannelARN", it.channel_arn);
        to.put_some("S3DestinationConfiguration", it.s3_destination_configuration);
        to.put_some("S3TablesDestinationConfiguration", it.s3_tables_destination_configuration);
        to.put_some("LoggingConfiguration", it.logging_configuration);
        to.into()
    }
}

impl TryFrom<Value> for UpdateChannelInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateChannelInput", value)?;
        Ok(Self {
            channel_arn: from.take("ChannelARN")?,
            s3_destination_configuration: from.take_some("S3DestinationConfiguration")?,
            s3_tables_destination_configuration: from.take_some("S3TablesDestinationConfiguration")?,
            logging_configuration: from.take_some("LoggingConfiguration")?,
        })
    }
}

impl From<UpdateChannelOutput> for Value {
    #[inline]
    fn from(it: UpdateChannelOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ChannelDescription", it.channel_description);
        to.into()
    }
}

impl TryFrom<Value> for UpdateChannelOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateChannelOutput", value)?;
        Ok(Self { channel_description: from.take("ChannelDescription")? })
    }
}

impl From<UpdateDeadLetterQueueRecordsVisibilityErrorEntry> for Value {
    #[inline]
    fn from(it: UpdateDeadLetterQueueRecordsVisibilityErrorEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ReceiptHandle", it.receipt_handle);
        to.put("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for UpdateDeadLetterQueueRecordsVisibilityErrorEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateDeadLetterQueueRecordsVisibilityErrorEntry", value)?;
        Ok(Self {
            receipt_handle: from.take("ReceiptHandle")?,
            error_code: from.take("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
        })
    }
}

impl From<UpdateDeadLetterQueueRecordsVisibilityInput> for Value {
    #[inline]
    fn from(it: UpdateDeadLetterQueueRecordsVisibilityInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueARN", it.queue_arn);
        to.put("Entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for UpdateDeadLetterQueueRecordsVisibilityInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateDeadLetterQueueRecordsVisibilityInput", value)?;
        Ok(Self { queue_arn: from.take("QueueARN")?, entries: from.take("Entries")? })
    }
}

impl From<UpdateDeadLetterQueueRecordsVisibilityOutput> for Value {
    #[inline]
    fn from(it: UpdateDeadLetterQueueRecordsVisibilityOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Successful", it.successful);
        to.put("Failed", it.failed);
        to.into()
    }
}

impl TryFrom<Value> for UpdateDeadLetterQueueRecordsVisibilityOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateDeadLetterQueueRecordsVisibilityOutput", value)?;
        Ok(Self { successful: from.take("Successful")?, failed: from.take("Failed")? })
    }
}

impl From<UpdateDeadLetterQueueRecordsVisibilityRequestEntry> for Value {
    #[inline]
    fn from(it: UpdateDeadLetterQueueRecordsVisibilityRequestEntry) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ReceiptHandle", it.receipt_handle);
        to.put("VisibilityTimeoutSeconds", it.visibility_timeout_seconds);
        to.into()
    }
}

impl TryFrom<Value> for UpdateDeadLetterQueueRecordsVisibilityRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateDeadLetterQueueRecordsVisibilityRequestEntry", value)?;
        Ok(Self {
            receipt_handle: from.take("ReceiptHandle")?,
            visibility_timeout_seconds: from.take("VisibilityTimeoutSeconds")?,
        })
    }
}

impl From<UpdateDeadLetterQueueRecordsVisibilityResultEntry> for Value {
    #[inline]
    fn from(it: UpdateDeadLetterQueueRecordsVisibilityResultEntry) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ReceiptHandle", it.receipt_handle);
        to.into()
    }
}

impl TryFrom<Value> for UpdateDeadLetterQueueRecordsVisibilityResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateDeadLetterQueueRecordsVisibilityResultEntry", value)?;
        Ok(Self { receipt_handle: from.take("ReceiptHandle")? })
    }
}

impl From<UpdateMaxRecordSizeInput> for Value {
    #[inline]
    fn from(it: UpdateMaxRecordSizeInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.put("MaxRecordSizeInKiB", it.max_record_size_in_ki_b);
        to.into()
    }
}

impl TryFrom<Value> for UpdateMaxRecordSizeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateMaxRecordSizeInput", value)?;
        Ok(Self {
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
            max_record_size_in_ki_b: from.take("MaxRecordSizeInKiB")?,
        })
    }
}

impl From<UpdateQueueInput> for Value {
    #[inline]
    fn from(it: UpdateQueueInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueARN", it.queue_arn);
        to.put("QueueAttributes", it.queue_attributes);
        to.into()
    }
}

impl TryFrom<Value> for UpdateQueueInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateQueueInput", value)?;
        Ok(Self { queue_arn: from.take("QueueARN")?, queue_attributes: from.take("QueueAttributes")? })
    }
}

impl From<UpdateQueueOutput> for Value {
    #[inline]
    fn from(it: UpdateQueueOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("QueueDescription", it.queue_description);
        to.into()
    }
}

impl TryFrom<Value> for UpdateQueueOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateQueueOutput", value)?;
        Ok(Self { queue_description: from.take("QueueDescription")? })
    }
}

impl From<UpdateQueueRecordsVisibilityErrorEntry> for Value {
    #[inline]
    fn from(it: UpdateQueueRecordsVisibilityErrorEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ReceiptHandle", it.receipt_handle);
        to.put("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for UpdateQueueRecordsVisibilityErrorEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateQueueRecordsVisibilityErrorEntry", value)?;
        Ok(Self {
            receipt_handle: from.take("ReceiptHandle")?,
            error_code: from.take("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
        })
    }
}

impl From<UpdateQueueRecordsVisibilityInput> for Value {
    #[inline]
    fn from(it: UpdateQueueRecordsVisibilityInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueARN", it.queue_arn);
        to.put("Entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for UpdateQueueRecordsVisibilityInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateQueueRecordsVisibilityInput", value)?;
        Ok(Self { queue_arn: from.take("QueueARN")?, entries: from.take("Entries")? })
    }
}

impl From<UpdateQueueRecordsVisibilityOutput> for Value {
    #[inline]
    fn from(it: UpdateQueueRecordsVisibilityOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Successful", it.successful);
        to.put("Failed", it.failed);
        to.into()
    }
}

impl TryFrom<Value> for UpdateQueueRecordsVisibilityOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateQueueRecordsVisibilityOutput", value)?;
        Ok(Self { successful: from.take("Successful")?, failed: from.take("Failed")? })
    }
}

impl From<UpdateQueueRecordsVisibilityRequestEntry> for Value {
    #[inline]
    fn from(it: UpdateQueueRecordsVisibilityRequestEntry) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ReceiptHandle", it.receipt_handle);
        to.put("VisibilityTimeoutSeconds", it.visibility_timeout_seconds);
        to.into()
    }
}

impl TryFrom<Value> for UpdateQueueRecordsVisibilityRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateQueueRecordsVisibilityRequestEntry", value)?;
        Ok(Self {
            receipt_handle: from.take("ReceiptHandle")?,
            visibility_timeout_seconds: from.take("VisibilityTimeoutSeconds")?,
        })
    }
}

impl From<UpdateQueueRecordsVisibilityResultEntry> for Value {
    #[inline]
    fn from(it: UpdateQueueRecordsVisibilityResultEntry) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ReceiptHandle", it.receipt_handle);
        to.into()
    }
}

impl TryFrom<Value> for UpdateQueueRecordsVisibilityResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateQueueRecordsVisibilityResultEntry", value)?;
        Ok(Self { receipt_handle: from.take("ReceiptHandle")? })
    }
}

impl From<UpdateShardCountInput> for Value {
    #[inline]
    fn from(it: UpdateShardCountInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("StreamName", it.stream_name);
        to.put("TargetShardCount", it.target_shard_count);
        to.put("ScalingType", it.scaling_type);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.into()
    }
}

impl TryFrom<Value> for UpdateShardCountInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateShardCountInput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            target_shard_count: from.take("TargetShardCount")?,
            scaling_type: from.take("ScalingType")?,
            stream_arn: from.take_some("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
        })
    }
}

impl From<UpdateShardCountOutput> for Value {
    #[inline]
    fn from(it: UpdateShardCountOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamName", it.stream_name);
        to.put_some("CurrentShardCount", it.current_shard_count);
        to.put_some("TargetShardCount", it.target_shard_count);
        to.put_some("StreamARN", it.stream_arn);
        to.into()
    }
}

impl TryFrom<Value> for UpdateShardCountOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateShardCountOutput", value)?;
        Ok(Self {
            stream_name: from.take_some("StreamName")?,
            current_shard_count: from.take_some("CurrentShardCount")?,
            target_shard_count: from.take_some("TargetShardCount")?,
            stream_arn: from.take_some("StreamARN")?,
        })
    }
}

impl From<UpdateStreamModeInput> for Value {
    #[inline]
    fn from(it: UpdateStreamModeInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.put("StreamModeDetails", it.stream_mode_details);
        to.put_some("WarmThroughputMiBps", it.warm_throughput_mi_bps);
        to.into()
    }
}

impl TryFrom<Value> for UpdateStreamModeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateStreamModeInput", value)?;
        Ok(Self {
            stream_arn: from.take("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
            stream_mode_details: from.take("StreamModeDetails")?,
            warm_throughput_mi_bps: from.take_some("WarmThroughputMiBps")?,
        })
    }
}

impl From<UpdateStreamRecordDistributionStrategyInput> for Value {
    #[inline]
    fn from(it: UpdateStreamRecordDistributionStrategyInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("StreamARN", it.stream_arn);
        to.put_some("StreamId", it.stream_id);
        to.put("RecordDistributionStrategy", it.record_distribution_strategy);
        to.into()
    }
}

impl TryFrom<Value> for UpdateStreamRecordDistributionStrategyInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateStreamRecordDistributionStrategyInput", value)?;
        Ok(Self {
            stream_arn: from.take("StreamARN")?,
            stream_id: from.take_some("StreamId")?,
            record_distribution_strategy: from.take("RecordDistributionStrategy")?,
        })
    }
}

impl From<UpdateStreamWarmThroughputInput> for Value {
    #[inline]
    fn from(it: UpdateStreamWarmThroughputInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamName", it.stream_name);
        to.put_some("StreamId", it.stream_id);
        to.put("WarmThroughputMiBps", it.warm_throughput_mi_bps);
        to.into()
    }
}

impl TryFrom<Value> for UpdateStreamWarmThroughputInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateStreamWarmThroughputInput", value)?;
        Ok(Self {
            stream_arn: from.take_some("StreamARN")?,
            stream_name: from.take_some("StreamName")?,
            stream_id: from.take_some("StreamId")?,
            warm_throughput_mi_bps: from.take("WarmThroughputMiBps")?,
        })
    }
}

impl From<UpdateStreamWarmThroughputOutput> for Value {
    #[inline]
    fn from(it: UpdateStreamWarmThroughputOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("StreamARN", it.stream_arn);
        to.put_some("StreamName", it.stream_name);
        to.put_some("WarmThroughput", it.warm_throughput);
        to.into()
    }
}

impl TryFrom<Value> for UpdateStreamWarmThroughputOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateStreamWarmThroughputOutput", value)?;
        Ok(Self {
            stream_arn: from.take_some("StreamARN")?,
            stream_name: from.take_some("StreamName")?,
            warm_throughput: from.take_some("WarmThroughput")?,
        })
    }
}

impl From<ValidationException> for Value {
    #[inline]
    fn from(it: ValidationException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ValidationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ValidationException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<WarmThroughputObject> for Value {
    #[inline]
    fn from(it: WarmThroughputObject) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TargetMiBps", it.target_mi_bps);
        to.put_some("CurrentMiBps", it.current_mi_bps);
        to.into()
    }
}

impl TryFrom<Value> for WarmThroughputObject {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WarmThroughputObject", value)?;
        Ok(Self { target_mi_bps: from.take_some("TargetMiBps")?, current_mi_bps: from.take_some("CurrentMiBps")? })
    }
}
