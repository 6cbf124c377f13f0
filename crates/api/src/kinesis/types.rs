// Generated from `models/kinesis.json` by `cargo xtask models`: change the generator, not this file.
#![allow(missing_docs, reason = "the names are the model's; AWS documents them, and its prose is not ours to copy")]
#![allow(
    unused_imports,
    clippy::large_enum_variant,
    clippy::enum_variant_names,
    reason = "one header for all models; shapes are the model's"
)]

use bytes::Bytes;
use contract::{EventStream, Map, REDACTED, Timestamp};
use std::fmt;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessDeniedException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcknowledgeDeadLetterQueueRecordsErrorEntry {
    pub receipt_handle: String,
    pub error_code: String,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcknowledgeDeadLetterQueueRecordsInput {
    pub queue_arn: String,
    pub entries: Vec<AcknowledgeDeadLetterQueueRecordsRequestEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcknowledgeDeadLetterQueueRecordsOutput {
    pub successful: Vec<AcknowledgeDeadLetterQueueRecordsResultEntry>,
    pub failed: Vec<AcknowledgeDeadLetterQueueRecordsErrorEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcknowledgeDeadLetterQueueRecordsRequestEntry {
    pub receipt_handle: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcknowledgeDeadLetterQueueRecordsResultEntry {
    pub receipt_handle: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcknowledgeQueueRecordsErrorEntry {
    pub receipt_handle: String,
    pub error_code: String,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcknowledgeQueueRecordsInput {
    pub queue_arn: String,
    pub entries: Vec<AcknowledgeQueueRecordsRequestEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcknowledgeQueueRecordsOutput {
    pub successful: Vec<AcknowledgeQueueRecordsResultEntry>,
    pub failed: Vec<AcknowledgeQueueRecordsErrorEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcknowledgeQueueRecordsRequestEntry {
    pub receipt_handle: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcknowledgeQueueRecordsResultEntry {
    pub receipt_handle: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddTagsToStreamInput {
    pub stream_name: Option<String>,
    pub tags: Map<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelDescription {
    pub channel_name: String,
    pub channel_arn: String,
    pub channel_id: String,
    pub channel_status: String,
    pub channel_status_reason: Option<String>,
    pub channel_creation_timestamp: Timestamp,
    pub service_execution_role_arn: String,
    pub stream_configuration_list: Vec<ChannelStreamDescription>,
    pub s3_destination_configuration: Option<S3DestinationDescription>,
    pub s3_tables_destination_configuration: Option<S3TablesDestinationDescription>,
    pub encryption_configuration: Option<ChannelEncryptionConfiguration>,
    pub logging_configuration: ChannelLoggingConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelEncryptionConfiguration {
    pub encryption_type: String,
    pub key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelLoggingConfiguration {
    pub cloud_watch_logs: CloudWatchLogs,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelLoggingUpdateInput {
    pub cloud_watch_logs: CloudWatchLogsUpdateInput,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelStreamConfiguration {
    pub stream_arn: String,
    pub record_configuration: RecordConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelStreamDescription {
    pub stream_arn: String,
    pub stream_creation_timestamp: Timestamp,
    pub record_configuration: RecordConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelStreamIdentifier {
    pub stream_arn: String,
    pub stream_creation_timestamp: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelSummary {
    pub channel_name: String,
    pub channel_arn: String,
    pub channel_id: String,
    pub channel_status: String,
    pub channel_status_reason: Option<String>,
    pub channel_creation_timestamp: Timestamp,
    pub channel_destination_type: String,
    pub streams: Vec<ChannelStreamIdentifier>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChildShard {
    pub shard_id: String,
    pub parent_shards: Vec<String>,
    pub hash_key_range: HashKeyRange,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudWatchLogs {
    pub enabled: bool,
    pub log_group_name: Option<String>,
    pub log_stream_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudWatchLogsUpdateInput {
    pub enabled: bool,
    pub log_group_name: Option<String>,
    pub log_stream_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Consumer {
    pub consumer_name: String,
    pub consumer_arn: String,
    pub consumer_status: String,
    pub consumer_creation_timestamp: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConsumerDescription {
    pub consumer_name: String,
    pub consumer_arn: String,
    pub consumer_status: String,
    pub consumer_creation_timestamp: Timestamp,
    pub stream_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateChannelInput {
    pub channel_name: String,
    pub service_execution_role_arn: String,
    pub stream_configuration_list: Vec<ChannelStreamConfiguration>,
    pub s3_destination_configuration: Option<S3DestinationConfiguration>,
    pub s3_tables_destination_configuration: Option<S3TablesDestinationConfiguration>,
    pub encryption_configuration: Option<ChannelEncryptionConfiguration>,
    pub tags: Option<Map<String>>,
    pub logging_configuration: Option<ChannelLoggingConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateChannelOutput {
    pub channel_description: ChannelDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateQueueInput {
    pub queue_name: String,
    pub stream_configuration_list: Vec<QueueStreamConfiguration>,
    pub queue_attributes: Option<QueueAttributes>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateQueueOutput {
    pub queue_description: QueueDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateStreamInput {
    pub stream_name: String,
    pub shard_count: Option<i32>,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub tags: Option<Map<String>>,
    pub warm_throughput_mi_bps: Option<i32>,
    pub max_record_size_in_ki_b: Option<i32>,
    pub record_distribution_strategy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeadLetterConfiguration {
    pub target_type: String,
    pub max_receive_count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeadLetterQueueS3Configuration {
    pub bucket_arn: String,
    pub expected_bucket_owner: String,
    pub error_output_prefix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecreaseStreamRetentionPeriodInput {
    pub stream_name: Option<String>,
    pub retention_period_hours: i32,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteChannelInput {
    pub channel_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteQueueInput {
    pub queue_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteStreamInput {
    pub stream_name: Option<String>,
    pub enforce_consumer_deletion: Option<bool>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterStreamConsumerInput {
    pub stream_arn: Option<String>,
    pub consumer_name: Option<String>,
    pub consumer_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountSettingsInput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountSettingsOutput {
    pub minimum_throughput_billing_commitment: Option<MinimumThroughputBillingCommitmentOutput>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeChannelInput {
    pub channel_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeChannelOutput {
    pub channel_description: ChannelDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLimitsInput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLimitsOutput {
    pub shard_limit: i32,
    pub open_shard_count: i32,
    pub on_demand_stream_count: i32,
    pub on_demand_stream_count_limit: i32,
    pub channel_count: Option<i32>,
    pub channel_count_limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueueInput {
    pub queue_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueueOutput {
    pub queue_description: QueueDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStreamConsumerInput {
    pub stream_arn: Option<String>,
    pub consumer_name: Option<String>,
    pub consumer_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStreamConsumerOutput {
    pub consumer_description: ConsumerDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStreamInput {
    pub stream_name: Option<String>,
    pub limit: Option<i32>,
    pub exclusive_start_shard_id: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStreamOutput {
    pub stream_description: StreamDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStreamSummaryInput {
    pub stream_name: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeStreamSummaryOutput {
    pub stream_description_summary: StreamDescriptionSummary,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableEnhancedMonitoringInput {
    pub stream_name: Option<String>,
    pub shard_level_metrics: Vec<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DryRunOperationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableEnhancedMonitoringInput {
    pub stream_name: Option<String>,
    pub shard_level_metrics: Vec<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnhancedMetrics {
    pub shard_level_metrics: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnhancedMonitoringOutput {
    pub stream_name: Option<String>,
    pub current_shard_level_metrics: Option<Vec<String>>,
    pub desired_shard_level_metrics: Option<Vec<String>>,
    pub stream_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExpiredIteratorException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExpiredNextTokenException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecordsInput {
    pub shard_iterator: String,
    pub limit: Option<i32>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecordsOutput {
    pub records: Vec<Record>,
    pub next_shard_iterator: Option<String>,
    pub millis_behind_latest: Option<i64>,
    pub child_shards: Option<Vec<ChildShard>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyOutput {
    pub policy: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetShardIteratorInput {
    pub stream_name: Option<String>,
    pub shard_id: String,
    pub shard_iterator_type: String,
    pub starting_sequence_number: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetShardIteratorOutput {
    pub shard_iterator: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HashKeyRange {
    pub starting_hash_key: String,
    pub ending_hash_key: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IncreaseStreamRetentionPeriodInput {
    pub stream_name: Option<String>,
    pub retention_period_hours: i32,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalFailureException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidArgumentException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSAccessDeniedException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSDisabledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSInvalidStateException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSOptInRequired {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSThrottlingException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListChannelsInput {
    pub stream_filter: Option<Vec<StreamFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListChannelsOutput {
    pub channel_summaries: Vec<ChannelSummary>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListQueuesInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub stream_filter: Option<Vec<QueueStreamFilter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListQueuesOutput {
    pub queue_summaries: Vec<QueueSummary>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListShardsInput {
    pub stream_name: Option<String>,
    pub next_token: Option<String>,
    pub exclusive_start_shard_id: Option<String>,
    pub max_results: Option<i32>,
    pub stream_creation_timestamp: Option<Timestamp>,
    pub shard_filter: Option<ShardFilter>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListShardsOutput {
    pub shards: Option<Vec<Shard>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStreamConsumersInput {
    pub stream_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub stream_creation_timestamp: Option<Timestamp>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStreamConsumersOutput {
    pub consumers: Option<Vec<Consumer>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStreamsInput {
    pub limit: Option<i32>,
    pub exclusive_start_stream_name: Option<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStreamsOutput {
    pub stream_names: Vec<String>,
    pub has_more_streams: bool,
    pub next_token: Option<String>,
    pub stream_summaries: Option<Vec<StreamSummary>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForStreamInput {
    pub stream_name: Option<String>,
    pub exclusive_start_tag_key: Option<String>,
    pub limit: Option<i32>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForStreamOutput {
    pub tags: Vec<Tag>,
    pub has_more_tags: bool,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MergeShardsInput {
    pub stream_name: Option<String>,
    pub shard_to_merge: String,
    pub adjacent_shard_to_merge: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MinimumThroughputBillingCommitmentInput {
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MinimumThroughputBillingCommitmentOutput {
    pub status: String,
    pub started_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    pub earliest_allowed_end_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PartitionField {
    pub transform: String,
    pub source_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PartitionSpec {
    pub partition_fields: Vec<PartitionField>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvisionedThroughputExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRecordInput {
    pub stream_name: Option<String>,
    pub data: Bytes,
    pub partition_key: Option<String>,
    pub explicit_hash_key: Option<String>,
    pub sequence_number_for_ordering: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRecordOutput {
    pub shard_id: String,
    pub sequence_number: String,
    pub encryption_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRecordsInput {
    pub records: Vec<PutRecordsRequestEntry>,
    pub stream_name: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRecordsOutput {
    pub failed_record_count: Option<i32>,
    pub records: Vec<PutRecordsResultEntry>,
    pub encryption_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRecordsRequestEntry {
    pub data: Bytes,
    pub explicit_hash_key: Option<String>,
    pub partition_key: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRecordsResultEntry {
    pub sequence_number: Option<String>,
    pub shard_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
    pub policy: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueAttributes {
    pub visibility_timeout_seconds: Option<i32>,
    pub dead_letter_configuration: Option<DeadLetterConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueDescription {
    pub queue_name: String,
    pub queue_arn: String,
    pub queue_status: String,
    pub queue_creation_timestamp: Timestamp,
    pub stream_configuration_list: Vec<QueueStreamConfiguration>,
    pub queue_attributes: Option<QueueAttributes>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueRecord {
    pub receipt_handle: String,
    pub record_id: String,
    pub partition_key: Option<String>,
    pub data: Bytes,
    pub approximate_arrival_timestamp: Timestamp,
    pub first_receive_timestamp: Timestamp,
    pub receive_count: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueStartingPosition {
    pub r#type: String,
    pub timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueStreamConfiguration {
    pub stream_arn: String,
    pub starting_position: Option<QueueStartingPosition>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueStreamFilter {
    pub stream_arn: String,
    pub stream_creation_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueStreamIdentifier {
    pub stream_arn: String,
    pub stream_creation_timestamp: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueSummary {
    pub queue_name: String,
    pub queue_arn: String,
    pub queue_status: String,
    pub queue_creation_timestamp: Timestamp,
    pub streams: Vec<QueueStreamIdentifier>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReceiveDeadLetterQueueRecordsInput {
    pub queue_arn: String,
    pub limit: Option<i32>,
    pub wait_time_seconds: Option<i32>,
    pub visibility_timeout_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReceiveDeadLetterQueueRecordsOutput {
    pub queue_records: Vec<QueueRecord>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReceiveQueueRecordsInput {
    pub queue_arn: String,
    pub limit: Option<i32>,
    pub wait_time_seconds: Option<i32>,
    pub visibility_timeout_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReceiveQueueRecordsOutput {
    pub queue_records: Vec<QueueRecord>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Record {
    pub sequence_number: String,
    pub approximate_arrival_timestamp: Option<Timestamp>,
    pub data: Bytes,
    pub partition_key: Option<String>,
    pub encryption_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecordConfiguration {
    pub record_format_type: String,
    pub gsr_schema_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterStreamConsumerInput {
    pub stream_arn: String,
    pub consumer_name: String,
    pub stream_id: Option<String>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterStreamConsumerOutput {
    pub consumer: Consumer,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTagsFromStreamInput {
    pub stream_name: Option<String>,
    pub tag_keys: Vec<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreDeadLetterQueueRecordsErrorEntry {
    pub receipt_handle: String,
    pub error_code: String,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreDeadLetterQueueRecordsInput {
    pub queue_arn: String,
    pub entries: Vec<RestoreDeadLetterQueueRecordsRequestEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreDeadLetterQueueRecordsOutput {
    pub successful: Vec<RestoreDeadLetterQueueRecordsResultEntry>,
    pub failed: Vec<RestoreDeadLetterQueueRecordsErrorEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreDeadLetterQueueRecordsRequestEntry {
    pub receipt_handle: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreDeadLetterQueueRecordsResultEntry {
    pub receipt_handle: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3DestinationConfiguration {
    pub data_freshness_in_seconds: Option<i32>,
    pub dead_letter_queue_s3_configuration: Option<DeadLetterQueueS3Configuration>,
    pub storage_configuration: S3StorageConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3DestinationDescription {
    pub data_freshness_in_seconds: i32,
    pub dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration,
    pub storage_configuration: S3StorageConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3DestinationUpdateInput {
    pub data_freshness_in_seconds: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3StorageConfiguration {
    pub bucket_arn: String,
    pub expected_bucket_owner: String,
    pub output_key_template: Option<String>,
    pub storage_class: Option<String>,
    pub compression_type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3TablesConfiguration {
    pub table_bucket_arn: String,
    pub namespace: String,
    pub table_name: String,
    pub compression_type: String,
    pub partition_spec: Option<PartitionSpec>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3TablesDestinationConfiguration {
    pub data_freshness_in_seconds: Option<i32>,
    pub dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration,
    pub s3_tables_configuration_list: Vec<S3TablesConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3TablesDestinationDescription {
    pub data_freshness_in_seconds: i32,
    pub dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration,
    pub s3_tables_configuration_list: Vec<S3TablesConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3TablesDestinationUpdateInput {
    pub data_freshness_in_seconds: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SequenceNumberRange {
    pub starting_sequence_number: String,
    pub ending_sequence_number: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shard {
    pub shard_id: String,
    pub parent_shard_id: Option<String>,
    pub adjacent_parent_shard_id: Option<String>,
    pub hash_key_range: HashKeyRange,
    pub sequence_number_range: SequenceNumberRange,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShardFilter {
    pub r#type: String,
    pub shard_id: Option<String>,
    pub timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SplitShardInput {
    pub stream_name: Option<String>,
    pub shard_to_split: String,
    pub new_starting_hash_key: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartStreamEncryptionInput {
    pub stream_name: Option<String>,
    pub encryption_type: String,
    pub key_id: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartingPosition {
    pub r#type: String,
    pub sequence_number: Option<String>,
    pub timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopStreamEncryptionInput {
    pub stream_name: Option<String>,
    pub encryption_type: String,
    pub key_id: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StreamDescription {
    pub stream_name: String,
    pub stream_arn: String,
    pub stream_status: String,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub shards: Vec<Shard>,
    pub has_more_shards: bool,
    pub retention_period_hours: i32,
    pub stream_creation_timestamp: Timestamp,
    pub enhanced_monitoring: Vec<EnhancedMetrics>,
    pub encryption_type: Option<String>,
    pub key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StreamDescriptionSummary {
    pub stream_name: String,
    pub stream_arn: String,
    pub stream_id: Option<String>,
    pub stream_status: String,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub retention_period_hours: i32,
    pub stream_creation_timestamp: Timestamp,
    pub enhanced_monitoring: Vec<EnhancedMetrics>,
    pub encryption_type: Option<String>,
    pub key_id: Option<String>,
    pub open_shard_count: i32,
    pub consumer_count: Option<i32>,
    pub warm_throughput: Option<WarmThroughputObject>,
    pub max_record_size_in_ki_b: Option<i32>,
    pub channel_count: Option<i32>,
    pub record_distribution_strategy: Option<String>,
    pub queue_count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StreamFilter {
    pub stream_arn: String,
    pub stream_creation_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StreamModeDetails {
    pub stream_mode: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StreamSummary {
    pub stream_name: String,
    pub stream_arn: String,
    pub stream_status: String,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub stream_creation_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubscribeToShardEvent {
    pub records: Vec<Record>,
    pub continuation_sequence_number: String,
    pub millis_behind_latest: i64,
    pub child_shards: Option<Vec<ChildShard>>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum SubscribeToShardEventStream {
    SubscribeToShardEvent(SubscribeToShardEvent),
    ResourceNotFoundException(ResourceNotFoundException),
    ResourceInUseException(ResourceInUseException),
    KMSDisabledException(KMSDisabledException),
    KMSInvalidStateException(KMSInvalidStateException),
    KMSAccessDeniedException(KMSAccessDeniedException),
    KMSNotFoundException(KMSNotFoundException),
    KMSOptInRequired(KMSOptInRequired),
    KMSThrottlingException(KMSThrottlingException),
    InternalFailureException(InternalFailureException),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubscribeToShardInput {
    pub consumer_arn: String,
    pub stream_id: Option<String>,
    pub shard_id: String,
    pub starting_position: StartingPosition,
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubscribeToShardOutput {
    pub event_stream: Option<EventStream<SubscribeToShardEventStream>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceInput {
    pub tags: Map<String>,
    pub resource_arn: String,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThrottlingException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceInput {
    pub tag_keys: Vec<String>,
    pub resource_arn: String,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccountSettingsInput {
    pub minimum_throughput_billing_commitment: MinimumThroughputBillingCommitmentInput,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccountSettingsOutput {
    pub minimum_throughput_billing_commitment: Option<MinimumThroughputBillingCommitmentOutput>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateChannelInput {
    pub channel_arn: String,
    pub s3_destination_configuration: Option<S3DestinationUpdateInput>,
    pub s3_tables_destination_configuration: Option<S3TablesDestinationUpdateInput>,
    pub logging_configuration: Option<ChannelLoggingUpdateInput>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateChannelOutput {
    pub channel_description: ChannelDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDeadLetterQueueRecordsVisibilityErrorEntry {
    pub receipt_handle: String,
    pub error_code: String,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDeadLetterQueueRecordsVisibilityInput {
    pub queue_arn: String,
    pub entries: Vec<UpdateDeadLetterQueueRecordsVisibilityRequestEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDeadLetterQueueRecordsVisibilityOutput {
    pub successful: Vec<UpdateDeadLetterQueueRecordsVisibilityResultEntry>,
    pub failed: Vec<UpdateDeadLetterQueueRecordsVisibilityErrorEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDeadLetterQueueRecordsVisibilityRequestEntry {
    pub receipt_handle: String,
    pub visibility_timeout_seconds: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDeadLetterQueueRecordsVisibilityResultEntry {
    pub receipt_handle: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateMaxRecordSizeInput {
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub max_record_size_in_ki_b: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateQueueInput {
    pub queue_arn: String,
    pub queue_attributes: QueueAttributes,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateQueueOutput {
    pub queue_description: QueueDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateQueueRecordsVisibilityErrorEntry {
    pub receipt_handle: String,
    pub error_code: String,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateQueueRecordsVisibilityInput {
    pub queue_arn: String,
    pub entries: Vec<UpdateQueueRecordsVisibilityRequestEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateQueueRecordsVisibilityOutput {
    pub successful: Vec<UpdateQueueRecordsVisibilityResultEntry>,
    pub failed: Vec<UpdateQueueRecordsVisibilityErrorEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateQueueRecordsVisibilityRequestEntry {
    pub receipt_handle: String,
    pub visibility_timeout_seconds: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateQueueRecordsVisibilityResultEntry {
    pub receipt_handle: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateShardCountInput {
    pub stream_name: Option<String>,
    pub target_shard_count: i32,
    pub scaling_type: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateShardCountOutput {
    pub stream_name: Option<String>,
    pub current_shard_count: Option<i32>,
    pub target_shard_count: Option<i32>,
    pub stream_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateStreamModeInput {
    pub stream_arn: String,
    pub stream_id: Option<String>,
    pub stream_mode_details: StreamModeDetails,
    pub warm_throughput_mi_bps: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateStreamRecordDistributionStrategyInput {
    pub stream_arn: String,
    pub stream_id: Option<String>,
    pub record_distribution_strategy: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateStreamWarmThroughputInput {
    pub stream_arn: Option<String>,
    pub stream_name: Option<String>,
    pub stream_id: Option<String>,
    pub warm_throughput_mi_bps: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateStreamWarmThroughputOutput {
    pub stream_arn: Option<String>,
    pub stream_name: Option<String>,
    pub warm_throughput: Option<WarmThroughputObject>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WarmThroughputObject {
    pub target_mi_bps: Option<i32>,
    pub current_mi_bps: Option<i32>,
}
