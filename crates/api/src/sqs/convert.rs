// Generated from `models/sqs.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AddPermissionRequest {
    const NAME: &'static str = "AddPermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.required("Label", &mut self.label);
        fields.required("AWSAccountIds", &mut self.aws_account_ids);
        fields.required("Actions", &mut self.actions);
    }
}

impl contract::convert::Record for BatchEntryIdsNotDistinct {
    const NAME: &'static str = "BatchEntryIdsNotDistinct";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for BatchRequestTooLong {
    const NAME: &'static str = "BatchRequestTooLong";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for BatchResultErrorEntry {
    const NAME: &'static str = "BatchResultErrorEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("SenderFault", &mut self.sender_fault);
        fields.required("Code", &mut self.code);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for CancelMessageMoveTaskRequest {
    const NAME: &'static str = "CancelMessageMoveTaskRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TaskHandle", &mut self.task_handle);
    }
}

impl contract::convert::Record for CancelMessageMoveTaskResult {
    const NAME: &'static str = "CancelMessageMoveTaskResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApproximateNumberOfMessagesMoved", &mut self.approximate_number_of_messages_moved);
    }
}

impl contract::convert::Record for ChangeMessageVisibilityBatchRequest {
    const NAME: &'static str = "ChangeMessageVisibilityBatchRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.required("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for ChangeMessageVisibilityBatchRequestEntry {
    const NAME: &'static str = "ChangeMessageVisibilityBatchRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("ReceiptHandle", &mut self.receipt_handle);
        fields.optional("VisibilityTimeout", &mut self.visibility_timeout);
    }
}

impl contract::convert::Record for ChangeMessageVisibilityBatchResult {
    const NAME: &'static str = "ChangeMessageVisibilityBatchResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Successful", &mut self.successful);
        fields.required("Failed", &mut self.failed);
    }
}

impl contract::convert::Record for ChangeMessageVisibilityBatchResultEntry {
    const NAME: &'static str = "ChangeMessageVisibilityBatchResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
    }
}

impl contract::convert::Record for ChangeMessageVisibilityRequest {
    const NAME: &'static str = "ChangeMessageVisibilityRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.required("ReceiptHandle", &mut self.receipt_handle);
        fields.required("VisibilityTimeout", &mut self.visibility_timeout);
    }
}

impl contract::convert::Record for CreateQueueRequest {
    const NAME: &'static str = "CreateQueueRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueName", &mut self.queue_name);
        fields.optional("Attributes", &mut self.attributes);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateQueueResult {
    const NAME: &'static str = "CreateQueueResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QueueUrl", &mut self.queue_url);
    }
}

impl contract::convert::Record for DeleteMessageBatchRequest {
    const NAME: &'static str = "DeleteMessageBatchRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.required("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for DeleteMessageBatchRequestEntry {
    const NAME: &'static str = "DeleteMessageBatchRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("ReceiptHandle", &mut self.receipt_handle);
    }
}

impl contract::convert::Record for DeleteMessageBatchResult {
    const NAME: &'static str = "DeleteMessageBatchResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Successful", &mut self.successful);
        fields.required("Failed", &mut self.failed);
    }
}

impl contract::convert::Record for DeleteMessageBatchResultEntry {
    const NAME: &'static str = "DeleteMessageBatchResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
    }
}

impl contract::convert::Record for DeleteMessageRequest {
    const NAME: &'static str = "DeleteMessageRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.required("ReceiptHandle", &mut self.receipt_handle);
    }
}

impl contract::convert::Record for DeleteQueueRequest {
    const NAME: &'static str = "DeleteQueueRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
    }
}

impl contract::convert::Record for EmptyBatchRequest {
    const NAME: &'static str = "EmptyBatchRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for GetQueueAttributesRequest {
    const NAME: &'static str = "GetQueueAttributesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.optional("AttributeNames", &mut self.attribute_names);
    }
}

impl contract::convert::Record for GetQueueAttributesResult {
    const NAME: &'static str = "GetQueueAttributesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for GetQueueUrlRequest {
    const NAME: &'static str = "GetQueueUrlRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueName", &mut self.queue_name);
        fields.optional("QueueOwnerAWSAccountId", &mut self.queue_owner_aws_account_id);
    }
}

impl contract::convert::Record for GetQueueUrlResult {
    const NAME: &'static str = "GetQueueUrlResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QueueUrl", &mut self.queue_url);
    }
}

impl contract::convert::Record for InvalidAddress {
    const NAME: &'static str = "InvalidAddress";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidAttributeName {
    const NAME: &'static str = "InvalidAttributeName";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidAttributeValue {
    const NAME: &'static str = "InvalidAttributeValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidBatchEntryId {
    const NAME: &'static str = "InvalidBatchEntryId";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidIdFormat {
    const NAME: &'static str = "InvalidIdFormat";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidMessageContents {
    const NAME: &'static str = "InvalidMessageContents";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidSecurity {
    const NAME: &'static str = "InvalidSecurity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KmsAccessDenied {
    const NAME: &'static str = "KmsAccessDenied";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KmsDisabled {
    const NAME: &'static str = "KmsDisabled";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KmsInvalidKeyUsage {
    const NAME: &'static str = "KmsInvalidKeyUsage";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KmsInvalidState {
    const NAME: &'static str = "KmsInvalidState";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KmsNotFound {
    const NAME: &'static str = "KmsNotFound";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KmsOptInRequired {
    const NAME: &'static str = "KmsOptInRequired";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KmsThrottled {
    const NAME: &'static str = "KmsThrottled";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ListDeadLetterSourceQueuesRequest {
    const NAME: &'static str = "ListDeadLetterSourceQueuesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListDeadLetterSourceQueuesResult {
    const NAME: &'static str = "ListDeadLetterSourceQueuesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("queueUrls", &mut self.queue_urls);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListMessageMoveTasksRequest {
    const NAME: &'static str = "ListMessageMoveTasksRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SourceArn", &mut self.source_arn);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListMessageMoveTasksResult {
    const NAME: &'static str = "ListMessageMoveTasksResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Results", &mut self.results);
    }
}

impl contract::convert::Record for ListMessageMoveTasksResultEntry {
    const NAME: &'static str = "ListMessageMoveTasksResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TaskHandle", &mut self.task_handle);
        fields.optional("Status", &mut self.status);
        fields.optional("SourceArn", &mut self.source_arn);
        fields.optional("DestinationArn", &mut self.destination_arn);
        fields.optional("MaxNumberOfMessagesPerSecond", &mut self.max_number_of_messages_per_second);
        fields.optional("ApproximateNumberOfMessagesMoved", &mut self.approximate_number_of_messages_moved);
        fields.optional("ApproximateNumberOfMessagesToMove", &mut self.approximate_number_of_messages_to_move);
        fields.optional("FailureReason", &mut self.failure_reason);
        fields.optional("StartedTimestamp", &mut self.started_timestamp);
    }
}

impl contract::convert::Record for ListQueueTagsRequest {
    const NAME: &'static str = "ListQueueTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
    }
}

impl contract::convert::Record for ListQueueTagsResult {
    const NAME: &'static str = "ListQueueTagsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for ListQueuesRequest {
    const NAME: &'static str = "ListQueuesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QueueNamePrefix", &mut self.queue_name_prefix);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListQueuesResult {
    const NAME: &'static str = "ListQueuesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QueueUrls", &mut self.queue_urls);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for Message {
    const NAME: &'static str = "Message";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MessageId", &mut self.message_id);
        fields.optional("ReceiptHandle", &mut self.receipt_handle);
        fields.optional("MD5OfBody", &mut self.md5_of_body);
        fields.optional("Body", &mut self.body);
        fields.optional("Attributes", &mut self.attributes);
        fields.optional("MD5OfMessageAttributes", &mut self.md5_of_message_attributes);
        fields.optional("MessageAttributes", &mut self.message_attributes);
    }
}

impl contract::convert::Record for MessageAttributeValue {
    const NAME: &'static str = "MessageAttributeValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StringValue", &mut self.string_value);
        fields.optional("BinaryValue", &mut self.binary_value);
        fields.optional("StringListValues", &mut self.string_list_values);
        fields.optional("BinaryListValues", &mut self.binary_list_values);
        fields.required("DataType", &mut self.data_type);
    }
}

impl contract::convert::Record for MessageNotInflight {
    const NAME: &'static str = "MessageNotInflight";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for MessageSystemAttributeValue {
    const NAME: &'static str = "MessageSystemAttributeValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StringValue", &mut self.string_value);
        fields.optional("BinaryValue", &mut self.binary_value);
        fields.optional("StringListValues", &mut self.string_list_values);
        fields.optional("BinaryListValues", &mut self.binary_list_values);
        fields.required("DataType", &mut self.data_type);
    }
}

impl contract::convert::Record for OverLimit {
    const NAME: &'static str = "OverLimit";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PurgeQueueInProgress {
    const NAME: &'static str = "PurgeQueueInProgress";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PurgeQueueRequest {
    const NAME: &'static str = "PurgeQueueRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
    }
}

impl contract::convert::Record for QueueDeletedRecently {
    const NAME: &'static str = "QueueDeletedRecently";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for QueueDoesNotExist {
    const NAME: &'static str = "QueueDoesNotExist";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for QueueNameExists {
    const NAME: &'static str = "QueueNameExists";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ReceiptHandleIsInvalid {
    const NAME: &'static str = "ReceiptHandleIsInvalid";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ReceiveMessageRequest {
    const NAME: &'static str = "ReceiveMessageRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.optional("AttributeNames", &mut self.attribute_names);
        fields.optional("MessageSystemAttributeNames", &mut self.message_system_attribute_names);
        fields.optional("MessageAttributeNames", &mut self.message_attribute_names);
        fields.optional("MaxNumberOfMessages", &mut self.max_number_of_messages);
        fields.optional("VisibilityTimeout", &mut self.visibility_timeout);
        fields.optional("WaitTimeSeconds", &mut self.wait_time_seconds);
        fields.optional("ReceiveRequestAttemptId", &mut self.receive_request_attempt_id);
    }
}

impl contract::convert::Record for ReceiveMessageResult {
    const NAME: &'static str = "ReceiveMessageResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Messages", &mut self.messages);
    }
}

impl contract::convert::Record for RemovePermissionRequest {
    const NAME: &'static str = "RemovePermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.required("Label", &mut self.label);
    }
}

impl contract::convert::Record for RequestThrottled {
    const NAME: &'static str = "RequestThrottled";

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

impl contract::convert::Record for SendMessageBatchRequest {
    const NAME: &'static str = "SendMessageBatchRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.required("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for SendMessageBatchRequestEntry {
    const NAME: &'static str = "SendMessageBatchRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("MessageBody", &mut self.message_body);
        fields.optional("DelaySeconds", &mut self.delay_seconds);
        fields.optional("MessageAttributes", &mut self.message_attributes);
        fields.optional("MessageSystemAttributes", &mut self.message_system_attributes);
        fields.optional("MessageDeduplicationId", &mut self.message_deduplication_id);
        fields.optional("MessageGroupId", &mut self.message_group_id);
    }
}

impl contract::convert::Record for SendMessageBatchResult {
    const NAME: &'static str = "SendMessageBatchResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Successful", &mut self.successful);
        fields.required("Failed", &mut self.failed);
    }
}

impl contract::convert::Record for SendMessageBatchResultEntry {
    const NAME: &'static str = "SendMessageBatchResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("MessageId", &mut self.message_id);
        fields.required("MD5OfMessageBody", &mut self.md5_of_message_body);
        fields.optional("MD5OfMessageAttributes", &mut self.md5_of_message_attributes);
        fields.optional("MD5OfMessageSystemAttributes", &mut self.md5_of_message_system_attributes);
        fields.optional("SequenceNumber", &mut self.sequence_number);
    }
}

impl contract::convert::Record for SendMessageRequest {
    const NAME: &'static str = "SendMessageRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.required("MessageBody", &mut self.message_body);
        fields.optional("DelaySeconds", &mut self.delay_seconds);
        fields.optional("MessageAttributes", &mut self.message_attributes);
        fields.optional("MessageSystemAttributes", &mut self.message_system_attributes);
        fields.optional("MessageDeduplicationId", &mut self.message_deduplication_id);
        fields.optional("MessageGroupId", &mut self.message_group_id);
    }
}

impl contract::convert::Record for SendMessageResult {
    const NAME: &'static str = "SendMessageResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MD5OfMessageBody", &mut self.md5_of_message_body);
        fields.optional("MD5OfMessageAttributes", &mut self.md5_of_message_attributes);
        fields.optional("MD5OfMessageSystemAttributes", &mut self.md5_of_message_system_attributes);
        fields.optional("MessageId", &mut self.message_id);
        fields.optional("SequenceNumber", &mut self.sequence_number);
    }
}

impl contract::convert::Record for SetQueueAttributesRequest {
    const NAME: &'static str = "SetQueueAttributesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.required("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for StartMessageMoveTaskRequest {
    const NAME: &'static str = "StartMessageMoveTaskRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SourceArn", &mut self.source_arn);
        fields.optional("DestinationArn", &mut self.destination_arn);
        fields.optional("MaxNumberOfMessagesPerSecond", &mut self.max_number_of_messages_per_second);
    }
}

impl contract::convert::Record for StartMessageMoveTaskResult {
    const NAME: &'static str = "StartMessageMoveTaskResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TaskHandle", &mut self.task_handle);
    }
}

impl contract::convert::Record for TagQueueRequest {
    const NAME: &'static str = "TagQueueRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TooManyEntriesInBatchRequest {
    const NAME: &'static str = "TooManyEntriesInBatchRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for UnsupportedOperation {
    const NAME: &'static str = "UnsupportedOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for UntagQueueRequest {
    const NAME: &'static str = "UntagQueueRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueueUrl", &mut self.queue_url);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

contract::readable! { AddPermissionRequest
BatchEntryIdsNotDistinct
BatchRequestTooLong
BatchResultErrorEntry
CancelMessageMoveTaskRequest
CancelMessageMoveTaskResult
ChangeMessageVisibilityBatchRequest
ChangeMessageVisibilityBatchRequestEntry
ChangeMessageVisibilityBatchResult
ChangeMessageVisibilityBatchResultEntry
ChangeMessageVisibilityRequest
CreateQueueRequest
CreateQueueResult
DeleteMessageBatchRequest
DeleteMessageBatchRequestEntry
DeleteMessageBatchResult
DeleteMessageBatchResultEntry
DeleteMessageRequest
DeleteQueueRequest
EmptyBatchRequest
GetQueueAttributesRequest
GetQueueAttributesResult
GetQueueUrlRequest
GetQueueUrlResult
InvalidAddress
InvalidAttributeName
InvalidAttributeValue
InvalidBatchEntryId
InvalidIdFormat
InvalidMessageContents
InvalidSecurity
KmsAccessDenied
KmsDisabled
KmsInvalidKeyUsage
KmsInvalidState
KmsNotFound
KmsOptInRequired
KmsThrottled
ListDeadLetterSourceQueuesRequest
ListDeadLetterSourceQueuesResult
ListMessageMoveTasksRequest
ListMessageMoveTasksResult
ListMessageMoveTasksResultEntry
ListQueueTagsRequest
ListQueueTagsResult
ListQueuesRequest
ListQueuesResult
Message
MessageAttributeValue
MessageNotInflight
MessageSystemAttributeValue
OverLimit
PurgeQueueInProgress
PurgeQueueRequest
QueueDeletedRecently
QueueDoesNotExist
QueueNameExists
ReceiptHandleIsInvalid
ReceiveMessageRequest
ReceiveMessageResult
RemovePermissionRequest
RequestThrottled
ResourceNotFoundException
SendMessageBatchRequest
SendMessageBatchRequestEntry
SendMessageBatchResult
SendMessageBatchResultEntry
SendMessageRequest
SendMessageResult
SetQueueAttributesRequest
StartMessageMoveTaskRequest
StartMessageMoveTaskResult
TagQueueRequest
TooManyEntriesInBatchRequest
UnsupportedOperation
UntagQueueRequest }
