// Generated from `models/sqs.json` by `cargo xtask models`: change the generator, not this file.
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
pub struct AddPermissionRequest {
    pub queue_url: String,
    pub label: String,
    pub aws_account_ids: Vec<String>,
    pub actions: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchEntryIdsNotDistinct {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchRequestTooLong {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchResultErrorEntry {
    pub id: String,
    pub sender_fault: bool,
    pub code: String,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelMessageMoveTaskRequest {
    pub task_handle: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelMessageMoveTaskResult {
    pub approximate_number_of_messages_moved: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangeMessageVisibilityBatchRequest {
    pub queue_url: String,
    pub entries: Vec<ChangeMessageVisibilityBatchRequestEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangeMessageVisibilityBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
    pub visibility_timeout: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangeMessageVisibilityBatchResult {
    pub successful: Vec<ChangeMessageVisibilityBatchResultEntry>,
    pub failed: Vec<BatchResultErrorEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangeMessageVisibilityBatchResultEntry {
    pub id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangeMessageVisibilityRequest {
    pub queue_url: String,
    pub receipt_handle: String,
    pub visibility_timeout: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateQueueRequest {
    pub queue_name: String,
    pub attributes: Option<Map<String>>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateQueueResult {
    pub queue_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMessageBatchRequest {
    pub queue_url: String,
    pub entries: Vec<DeleteMessageBatchRequestEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMessageBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMessageBatchResult {
    pub successful: Vec<DeleteMessageBatchResultEntry>,
    pub failed: Vec<BatchResultErrorEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMessageBatchResultEntry {
    pub id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMessageRequest {
    pub queue_url: String,
    pub receipt_handle: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteQueueRequest {
    pub queue_url: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EmptyBatchRequest {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetQueueAttributesRequest {
    pub queue_url: String,
    pub attribute_names: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetQueueAttributesResult {
    pub attributes: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetQueueUrlRequest {
    pub queue_name: String,
    pub queue_owner_aws_account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetQueueUrlResult {
    pub queue_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAddress {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAttributeName {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAttributeValue {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidBatchEntryId {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidIdFormat {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidMessageContents {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidSecurity {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsAccessDenied {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsDisabled {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsInvalidKeyUsage {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsInvalidState {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsNotFound {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsOptInRequired {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsThrottled {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDeadLetterSourceQueuesRequest {
    pub queue_url: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDeadLetterSourceQueuesResult {
    pub queue_urls: Vec<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMessageMoveTasksRequest {
    pub source_arn: String,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMessageMoveTasksResult {
    pub results: Option<Vec<ListMessageMoveTasksResultEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMessageMoveTasksResultEntry {
    pub task_handle: Option<String>,
    pub status: Option<String>,
    pub source_arn: Option<String>,
    pub destination_arn: Option<String>,
    pub max_number_of_messages_per_second: Option<i32>,
    pub approximate_number_of_messages_moved: Option<i64>,
    pub approximate_number_of_messages_to_move: Option<i64>,
    pub failure_reason: Option<String>,
    pub started_timestamp: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListQueueTagsRequest {
    pub queue_url: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListQueueTagsResult {
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListQueuesRequest {
    pub queue_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListQueuesResult {
    pub queue_urls: Option<Vec<String>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Message {
    pub message_id: Option<String>,
    pub receipt_handle: Option<String>,
    pub md5_of_body: Option<String>,
    pub body: Option<String>,
    pub attributes: Option<Map<String>>,
    pub md5_of_message_attributes: Option<String>,
    pub message_attributes: Option<Map<MessageAttributeValue>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MessageAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<Bytes>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<Bytes>>,
    pub data_type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MessageNotInflight {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MessageSystemAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<Bytes>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<Bytes>>,
    pub data_type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OverLimit {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PurgeQueueInProgress {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PurgeQueueRequest {
    pub queue_url: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueDeletedRecently {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueDoesNotExist {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueNameExists {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReceiptHandleIsInvalid {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReceiveMessageRequest {
    pub queue_url: String,
    pub attribute_names: Option<Vec<String>>,
    pub message_system_attribute_names: Option<Vec<String>>,
    pub message_attribute_names: Option<Vec<String>>,
    pub max_number_of_messages: Option<i32>,
    pub visibility_timeout: Option<i32>,
    pub wait_time_seconds: Option<i32>,
    pub receive_request_attempt_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReceiveMessageResult {
    pub messages: Option<Vec<Message>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemovePermissionRequest {
    pub queue_url: String,
    pub label: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RequestThrottled {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendMessageBatchRequest {
    pub queue_url: String,
    pub entries: Vec<SendMessageBatchRequestEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendMessageBatchRequestEntry {
    pub id: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<Map<MessageAttributeValue>>,
    pub message_system_attributes: Option<Map<MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendMessageBatchResult {
    pub successful: Vec<SendMessageBatchResultEntry>,
    pub failed: Vec<BatchResultErrorEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendMessageBatchResultEntry {
    pub id: String,
    pub message_id: String,
    pub md5_of_message_body: String,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub sequence_number: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendMessageRequest {
    pub queue_url: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<Map<MessageAttributeValue>>,
    pub message_system_attributes: Option<Map<MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendMessageResult {
    pub md5_of_message_body: Option<String>,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetQueueAttributesRequest {
    pub queue_url: String,
    pub attributes: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartMessageMoveTaskRequest {
    pub source_arn: String,
    pub destination_arn: Option<String>,
    pub max_number_of_messages_per_second: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartMessageMoveTaskResult {
    pub task_handle: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagQueueRequest {
    pub queue_url: String,
    pub tags: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TooManyEntriesInBatchRequest {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedOperation {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagQueueRequest {
    pub queue_url: String,
    pub tag_keys: Vec<String>,
}
