// Generated from `models/sqs.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::{Fields, Value, unknown_variant, variant};

impl From<AddPermissionRequest> for Value {
    #[inline]
    fn from(it: AddPermissionRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("QueueUrl", it.queue_url);
        to.put("Label", it.label);
        to.put("AWSAccountIds", it.aws_account_ids);
        to.put("Actions", it.actions);
        to.into()
    }
}

impl TryFrom<Value> for AddPermissionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddPermissionRequest", value)?;
        Ok(Self {
            queue_url: from.take("QueueUrl")?,
            label: from.take("Label")?,
            aws_account_ids: from.take("AWSAccountIds")?,
            actions: from.take("Actions")?,
        })
    }
}

impl From<BatchEntryIdsNotDistinct> for Value {
    #[inline]
    fn from(it: BatchEntryIdsNotDistinct) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for BatchEntryIdsNotDistinct {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchEntryIdsNotDistinct", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<BatchRequestTooLong> for Value {
    #[inline]
    fn from(it: BatchRequestTooLong) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for BatchRequestTooLong {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchRequestTooLong", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<BatchResultErrorEntry> for Value {
    #[inline]
    fn from(it: BatchResultErrorEntry) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Id", it.id);
        to.put("SenderFault", it.sender_fault);
        to.put("Code", it.code);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for BatchResultErrorEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchResultErrorEntry", value)?;
        Ok(Self {
            id: from.take("Id")?,
            sender_fault: from.take("SenderFault")?,
            code: from.take("Code")?,
            message: from.take_some("Message")?,
        })
    }
}

impl From<CancelMessageMoveTaskRequest> for Value {
    #[inline]
    fn from(it: CancelMessageMoveTaskRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TaskHandle", it.task_handle);
        to.into()
    }
}

impl TryFrom<Value> for CancelMessageMoveTaskRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CancelMessageMoveTaskRequest", value)?;
        Ok(Self { task_handle: from.take("TaskHandle")? })
    }
}

impl From<CancelMessageMoveTaskResult> for Value {
    #[inline]
    fn from(it: CancelMessageMoveTaskResult) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ApproximateNumberOfMessagesMoved", it.approximate_number_of_messages_moved);
        to.into()
    }
}

impl TryFrom<Value> for CancelMessageMoveTaskResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CancelMessageMoveTaskResult", value)?;
        Ok(Self { approximate_number_of_messages_moved: from.take_some("ApproximateNumberOfMessagesMoved")? })
    }
}

impl From<ChangeMessageVisibilityBatchRequest> for Value {
    #[inline]
    fn from(it: ChangeMessageVisibilityBatchRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueUrl", it.queue_url);
        to.put("Entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for ChangeMessageVisibilityBatchRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChangeMessageVisibilityBatchRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")?, entries: from.take("Entries")? })
    }
}

impl From<ChangeMessageVisibilityBatchRequestEntry> for Value {
    #[inline]
    fn from(it: ChangeMessageVisibilityBatchRequestEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Id", it.id);
        to.put("ReceiptHandle", it.receipt_handle);
        to.put_some("VisibilityTimeout", it.visibility_timeout);
        to.into()
    }
}

impl TryFrom<Value> for ChangeMessageVisibilityBatchRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChangeMessageVisibilityBatchRequestEntry", value)?;
        Ok(Self {
            id: from.take("Id")?,
            receipt_handle: from.take("ReceiptHandle")?,
            visibility_timeout: from.take_some("VisibilityTimeout")?,
        })
    }
}

impl From<ChangeMessageVisibilityBatchResult> for Value {
    #[inline]
    fn from(it: ChangeMessageVisibilityBatchResult) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Successful", it.successful);
        to.put("Failed", it.failed);
        to.into()
    }
}

impl TryFrom<Value> for ChangeMessageVisibilityBatchResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChangeMessageVisibilityBatchResult", value)?;
        Ok(Self { successful: from.take("Successful")?, failed: from.take("Failed")? })
    }
}

impl From<ChangeMessageVisibilityBatchResultEntry> for Value {
    #[inline]
    fn from(it: ChangeMessageVisibilityBatchResultEntry) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Id", it.id);
        to.into()
    }
}

impl TryFrom<Value> for ChangeMessageVisibilityBatchResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChangeMessageVisibilityBatchResultEntry", value)?;
        Ok(Self { id: from.take("Id")? })
    }
}

impl From<ChangeMessageVisibilityRequest> for Value {
    #[inline]
    fn from(it: ChangeMessageVisibilityRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("QueueUrl", it.queue_url);
        to.put("ReceiptHandle", it.receipt_handle);
        to.put("VisibilityTimeout", it.visibility_timeout);
        to.into()
    }
}

impl TryFrom<Value> for ChangeMessageVisibilityRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChangeMessageVisibilityRequest", value)?;
        Ok(Self {
            queue_url: from.take("QueueUrl")?,
            receipt_handle: from.take("ReceiptHandle")?,
            visibility_timeout: from.take("VisibilityTimeout")?,
        })
    }
}

impl From<CreateQueueRequest> for Value {
    #[inline]
    fn from(it: CreateQueueRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("QueueName", it.queue_name);
        to.put_some("Attributes", it.attributes);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateQueueRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateQueueRequest", value)?;
        Ok(Self {
            queue_name: from.take("QueueName")?,
            attributes: from.take_some("Attributes")?,
            tags: from.take_some("tags")?,
        })
    }
}

impl From<CreateQueueResult> for Value {
    #[inline]
    fn from(it: CreateQueueResult) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("QueueUrl", it.queue_url);
        to.into()
    }
}

impl TryFrom<Value> for CreateQueueResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateQueueResult", value)?;
        Ok(Self { queue_url: from.take_some("QueueUrl")? })
    }
}

impl From<DeleteMessageBatchRequest> for Value {
    #[inline]
    fn from(it: DeleteMessageBatchRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueUrl", it.queue_url);
        to.put("Entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for DeleteMessageBatchRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteMessageBatchRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")?, entries: from.take("Entries")? })
    }
}

impl From<DeleteMessageBatchRequestEntry> for Value {
    #[inline]
    fn from(it: DeleteMessageBatchRequestEntry) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Id", it.id);
        to.put("ReceiptHandle", it.receipt_handle);
        to.into()
    }
}

impl TryFrom<Value> for DeleteMessageBatchRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteMessageBatchRequestEntry", value)?;
        Ok(Self { id: from.take("Id")?, receipt_handle: from.take("ReceiptHandle")? })
    }
}

impl From<DeleteMessageBatchResult> for Value {
    #[inline]
    fn from(it: DeleteMessageBatchResult) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Successful", it.successful);
        to.put("Failed", it.failed);
        to.into()
    }
}

impl TryFrom<Value> for DeleteMessageBatchResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteMessageBatchResult", value)?;
        Ok(Self { successful: from.take("Successful")?, failed: from.take("Failed")? })
    }
}

impl From<DeleteMessageBatchResultEntry> for Value {
    #[inline]
    fn from(it: DeleteMessageBatchResultEntry) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Id", it.id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteMessageBatchResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteMessageBatchResultEntry", value)?;
        Ok(Self { id: from.take("Id")? })
    }
}

impl From<DeleteMessageRequest> for Value {
    #[inline]
    fn from(it: DeleteMessageRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueUrl", it.queue_url);
        to.put("ReceiptHandle", it.receipt_handle);
        to.into()
    }
}

impl TryFrom<Value> for DeleteMessageRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteMessageRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")?, receipt_handle: from.take("ReceiptHandle")? })
    }
}

impl From<DeleteQueueRequest> for Value {
    #[inline]
    fn from(it: DeleteQueueRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("QueueUrl", it.queue_url);
        to.into()
    }
}

impl TryFrom<Value> for DeleteQueueRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteQueueRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")? })
    }
}

impl From<EmptyBatchRequest> for Value {
    #[inline]
    fn from(it: EmptyBatchRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EmptyBatchRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EmptyBatchRequest", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<GetQueueAttributesRequest> for Value {
    #[inline]
    fn from(it: GetQueueAttributesRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueUrl", it.queue_url);
        to.put_some("AttributeNames", it.attribute_names);
        to.into()
    }
}

impl TryFrom<Value> for GetQueueAttributesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetQueueAttributesRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")?, attribute_names: from.take_some("AttributeNames")? })
    }
}

impl From<GetQueueAttributesResult> for Value {
    #[inline]
    fn from(it: GetQueueAttributesResult) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for GetQueueAttributesResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetQueueAttributesResult", value)?;
        Ok(Self { attributes: from.take_some("Attributes")? })
    }
}

impl From<GetQueueUrlRequest> for Value {
    #[inline]
    fn from(it: GetQueueUrlRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueName", it.queue_name);
        to.put_some("QueueOwnerAWSAccountId", it.queue_owner_aws_account_id);
        to.into()
    }
}

impl TryFrom<Value> for GetQueueUrlRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetQueueUrlRequest", value)?;
        Ok(Self {
            queue_name: from.take("QueueName")?,
            queue_owner_aws_account_id: from.take_some("QueueOwnerAWSAccountId")?,
        })
    }
}

impl From<GetQueueUrlResult> for Value {
    #[inline]
    fn from(it: GetQueueUrlResult) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("QueueUrl", it.queue_url);
        to.into()
    }
}

impl TryFrom<Value> for GetQueueUrlResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetQueueUrlResult", value)?;
        Ok(Self { queue_url: from.take_some("QueueUrl")? })
    }
}

impl From<InvalidAddress> for Value {
    #[inline]
    fn from(it: InvalidAddress) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidAddress {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidAddress", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidAttributeName> for Value {
    #[inline]
    fn from(it: InvalidAttributeName) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidAttributeName {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidAttributeName", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidAttributeValue> for Value {
    #[inline]
    fn from(it: InvalidAttributeValue) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidAttributeValue {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidAttributeValue", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidBatchEntryId> for Value {
    #[inline]
    fn from(it: InvalidBatchEntryId) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidBatchEntryId {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidBatchEntryId", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidIdFormat> for Value {
    #[inline]
    fn from(it: InvalidIdFormat) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidIdFormat {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidIdFormat", value)?;
        Ok(Self {})
    }
}

impl From<InvalidMessageContents> for Value {
    #[inline]
    fn from(it: InvalidMessageContents) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidMessageContents {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidMessageContents", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidSecurity> for Value {
    #[inline]
    fn from(it: InvalidSecurity) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidSecurity {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidSecurity", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KmsAccessDenied> for Value {
    #[inline]
    fn from(it: KmsAccessDenied) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KmsAccessDenied {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KmsAccessDenied", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KmsDisabled> for Value {
    #[inline]
    fn from(it: KmsDisabled) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KmsDisabled {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KmsDisabled", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KmsInvalidKeyUsage> for Value {
    #[inline]
    fn from(it: KmsInvalidKeyUsage) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KmsInvalidKeyUsage {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KmsInvalidKeyUsage", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KmsInvalidState> for Value {
    #[inline]
    fn from(it: KmsInvalidState) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KmsInvalidState {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KmsInvalidState", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KmsNotFound> for Value {
    #[inline]
    fn from(it: KmsNotFound) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KmsNotFound {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KmsNotFound", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KmsOptInRequired> for Value {
    #[inline]
    fn from(it: KmsOptInRequired) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KmsOptInRequired {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KmsOptInRequired", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KmsThrottled> for Value {
    #[inline]
    fn from(it: KmsThrottled) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KmsThrottled {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KmsThrottled", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ListDeadLetterSourceQueuesRequest> for Value {
    #[inline]
    fn from(it: ListDeadLetterSourceQueuesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("QueueUrl", it.queue_url);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListDeadLetterSourceQueuesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListDeadLetterSourceQueuesRequest", value)?;
        Ok(Self {
            queue_url: from.take("QueueUrl")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
        })
    }
}

impl From<ListDeadLetterSourceQueuesResult> for Value {
    #[inline]
    fn from(it: ListDeadLetterSourceQueuesResult) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("queueUrls", it.queue_urls);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListDeadLetterSourceQueuesResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListDeadLetterSourceQueuesResult", value)?;
        Ok(Self { queue_urls: from.take("queueUrls")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListMessageMoveTasksRequest> for Value {
    #[inline]
    fn from(it: ListMessageMoveTasksRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("SourceArn", it.source_arn);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListMessageMoveTasksRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListMessageMoveTasksRequest", value)?;
        Ok(Self { source_arn: from.take("SourceArn")?, max_results: from.take_some("MaxResults")? })
    }
}

impl From<ListMessageMoveTasksResult> for Value {
    #[inline]
    fn from(it: ListMessageMoveTasksResult) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Results", it.results);
        to.into()
    }
}

impl TryFrom<Value> for ListMessageMoveTasksResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListMessageMoveTasksResult", value)?;
        Ok(Self { results: from.take_some("Results")? })
    }
}

impl From<ListMessageMoveTasksResultEntry> for Value {
    #[inline]
    fn from(it: ListMessageMoveTasksResultEntry) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("TaskHandle", it.task_handle);
        to.put_some("Status", it.status);
        to.put_some("SourceArn", it.source_arn);
        to.put_some("DestinationArn", it.destination_arn);
        to.put_some("MaxNumberOfMessagesPerSecond", it.max_number_of_messages_per_second);
        to.put_some("ApproximateNumberOfMessagesMoved", it.approximate_number_of_messages_moved);
        to.put_some("ApproximateNumberOfMessagesToMove", it.approximate_number_of_messages_to_move);
        to.put_some("FailureReason", it.failure_reason);
        to.put_some("StartedTimestamp", it.started_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for ListMessageMoveTasksResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListMessageMoveTasksResultEntry", value)?;
        Ok(Self {
            task_handle: from.take_some("TaskHandle")?,
            status: from.take_some("Status")?,
            source_arn: from.take_some("SourceArn")?,
            destination_arn: from.take_some("DestinationArn")?,
            max_number_of_messages_per_second: from.take_some("MaxNumberOfMessagesPerSecond")?,
            approximate_number_of_messages_moved: from.take_some("ApproximateNumberOfMessagesMoved")?,
            approximate_number_of_messages_to_move: from.take_some("ApproximateNumberOfMessagesToMove")?,
            failure_reason: from.take_some("FailureReason")?,
            started_timestamp: from.take_some("StartedTimestamp")?,
        })
    }
}

impl From<ListQueueTagsRequest> for Value {
    #[inline]
    fn from(it: ListQueueTagsRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("QueueUrl", it.queue_url);
        to.into()
    }
}

impl TryFrom<Value> for ListQueueTagsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListQueueTagsRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")? })
    }
}

impl From<ListQueueTagsResult> for Value {
    #[inline]
    fn from(it: ListQueueTagsResult) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for ListQueueTagsResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListQueueTagsResult", value)?;
        Ok(Self { tags: from.take_some("Tags")? })
    }
}

impl From<ListQueuesRequest> for Value {
    #[inline]
    fn from(it: ListQueuesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("QueueNamePrefix", it.queue_name_prefix);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListQueuesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListQueuesRequest", value)?;
        Ok(Self {
            queue_name_prefix: from.take_some("QueueNamePrefix")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
        })
    }
}

impl From<ListQueuesResult> for Value {
    #[inline]
    fn from(it: ListQueuesResult) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("QueueUrls", it.queue_urls);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListQueuesResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListQueuesResult", value)?;
        Ok(Self { queue_urls: from.take_some("QueueUrls")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<Message> for Value {
    #[inline]
    fn from(it: Message) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("MessageId", it.message_id);
        to.put_some("ReceiptHandle", it.receipt_handle);
        to.put_some("MD5OfBody", it.md5_of_body);
        to.put_some("Body", it.body);
        to.put_some("Attributes", it.attributes);
        to.put_some("MD5OfMessageAttributes", it.md5_of_message_attributes);
        to.put_some("MessageAttributes", it.message_attributes);
        to.into()
    }
}

impl TryFrom<Value> for Message {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Message", value)?;
        Ok(Self {
            message_id: from.take_some("MessageId")?,
            receipt_handle: from.take_some("ReceiptHandle")?,
            md5_of_body: from.take_some("MD5OfBody")?,
            body: from.take_some("Body")?,
            attributes: from.take_some("Attributes")?,
            md5_of_message_attributes: from.take_some("MD5OfMessageAttributes")?,
            message_attributes: from.take_some("MessageAttributes")?,
        })
    }
}

impl From<MessageAttributeValue> for Value {
    #[inline]
    fn from(it: MessageAttributeValue) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("StringValue", it.string_value);
        to.put_some("BinaryValue", it.binary_value);
        to.put_some("StringListValues", it.string_list_values);
        to.put_some("BinaryListValues", it.binary_list_values);
        to.put("DataType", it.data_type);
        to.into()
    }
}

impl TryFrom<Value> for MessageAttributeValue {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MessageAttributeValue", value)?;
        Ok(Self {
            string_value: from.take_some("StringValue")?,
            binary_value: from.take_some("BinaryValue")?,
            string_list_values: from.take_some("StringListValues")?,
            binary_list_values: from.take_some("BinaryListValues")?,
            data_type: from.take("DataType")?,
        })
    }
}

impl From<MessageNotInflight> for Value {
    #[inline]
    fn from(it: MessageNotInflight) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for MessageNotInflight {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("MessageNotInflight", value)?;
        Ok(Self {})
    }
}

impl From<MessageSystemAttributeValue> for Value {
    #[inline]
    fn from(it: MessageSystemAttributeValue) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("StringValue", it.string_value);
        to.put_some("BinaryValue", it.binary_value);
        to.put_some("StringListValues", it.string_list_values);
        to.put_some("BinaryListValues", it.binary_list_values);
        to.put("DataType", it.data_type);
        to.into()
    }
}

impl TryFrom<Value> for MessageSystemAttributeValue {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MessageSystemAttributeValue", value)?;
        Ok(Self {
            string_value: from.take_some("StringValue")?,
            binary_value: from.take_some("BinaryValue")?,
            string_list_values: from.take_some("StringListValues")?,
            binary_list_values: from.take_some("BinaryListValues")?,
            data_type: from.take("DataType")?,
        })
    }
}

impl From<OverLimit> for Value {
    #[inline]
    fn from(it: OverLimit) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for OverLimit {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OverLimit", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<PurgeQueueInProgress> for Value {
    #[inline]
    fn from(it: PurgeQueueInProgress) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for PurgeQueueInProgress {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PurgeQueueInProgress", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<PurgeQueueRequest> for Value {
    #[inline]
    fn from(it: PurgeQueueRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("QueueUrl", it.queue_url);
        to.into()
    }
}

impl TryFrom<Value> for PurgeQueueRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PurgeQueueRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")? })
    }
}

impl From<QueueDeletedRecently> for Value {
    #[inline]
    fn from(it: QueueDeletedRecently) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for QueueDeletedRecently {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueDeletedRecently", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<QueueDoesNotExist> for Value {
    #[inline]
    fn from(it: QueueDoesNotExist) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for QueueDoesNotExist {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueDoesNotExist", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<QueueNameExists> for Value {
    #[inline]
    fn from(it: QueueNameExists) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for QueueNameExists {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueNameExists", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ReceiptHandleIsInvalid> for Value {
    #[inline]
    fn from(it: ReceiptHandleIsInvalid) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ReceiptHandleIsInvalid {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReceiptHandleIsInvalid", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ReceiveMessageRequest> for Value {
    #[inline]
    fn from(it: ReceiveMessageRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("QueueUrl", it.queue_url);
        to.put_some("AttributeNames", it.attribute_names);
        to.put_some("MessageSystemAttributeNames", it.message_system_attribute_names);
        to.put_some("MessageAttributeNames", it.message_attribute_names);
        to.put_some("MaxNumberOfMessages", it.max_number_of_messages);
        to.put_some("VisibilityTimeout", it.visibility_timeout);
        to.put_some("WaitTimeSeconds", it.wait_time_seconds);
        to.put_some("ReceiveRequestAttemptId", it.receive_request_attempt_id);
        to.into()
    }
}

impl TryFrom<Value> for ReceiveMessageRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReceiveMessageRequest", value)?;
        Ok(Self {
            queue_url: from.take("QueueUrl")?,
            attribute_names: from.take_some("AttributeNames")?,
            message_system_attribute_names: from.take_some("MessageSystemAttributeNames")?,
            message_attribute_names: from.take_some("MessageAttributeNames")?,
            max_number_of_messages: from.take_some("MaxNumberOfMessages")?,
            visibility_timeout: from.take_some("VisibilityTimeout")?,
            wait_time_seconds: from.take_some("WaitTimeSeconds")?,
            receive_request_attempt_id: from.take_some("ReceiveRequestAttemptId")?,
        })
    }
}

impl From<ReceiveMessageResult> for Value {
    #[inline]
    fn from(it: ReceiveMessageResult) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Messages", it.messages);
        to.into()
    }
}

impl TryFrom<Value> for ReceiveMessageResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReceiveMessageResult", value)?;
        Ok(Self { messages: from.take_some("Messages")? })
    }
}

impl From<RemovePermissionRequest> for Value {
    #[inline]
    fn from(it: RemovePermissionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueUrl", it.queue_url);
        to.put("Label", it.label);
        to.into()
    }
}

impl TryFrom<Value> for RemovePermissionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemovePermissionRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")?, label: from.take("Label")? })
    }
}

impl From<RequestThrottled> for Value {
    #[inline]
    fn from(it: RequestThrottled) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for RequestThrottled {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RequestThrottled", value)?;
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

impl From<SendMessageBatchRequest> for Value {
    #[inline]
    fn from(it: SendMessageBatchRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueUrl", it.queue_url);
        to.put("Entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for SendMessageBatchRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SendMessageBatchRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")?, entries: from.take("Entries")? })
    }
}

impl From<SendMessageBatchRequestEntry> for Value {
    #[inline]
    fn from(it: SendMessageBatchRequestEntry) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Id", it.id);
        to.put("MessageBody", it.message_body);
        to.put_some("DelaySeconds", it.delay_seconds);
        to.put_some("MessageAttributes", it.message_attributes);
        to.put_some("MessageSystemAttributes", it.message_system_attributes);
        to.put_some("MessageDeduplicationId", it.message_deduplication_id);
        to.put_some("MessageGroupId", it.message_group_id);
        to.into()
    }
}

impl TryFrom<Value> for SendMessageBatchRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SendMessageBatchRequestEntry", value)?;
        Ok(Self {
            id: from.take("Id")?,
            message_body: from.take("MessageBody")?,
            delay_seconds: from.take_some("DelaySeconds")?,
            message_attributes: from.take_some("MessageAttributes")?,
            message_system_attributes: from.take_some("MessageSystemAttributes")?,
            message_deduplication_id: from.take_some("MessageDeduplicationId")?,
            message_group_id: from.take_some("MessageGroupId")?,
        })
    }
}

impl From<SendMessageBatchResult> for Value {
    #[inline]
    fn from(it: SendMessageBatchResult) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Successful", it.successful);
        to.put("Failed", it.failed);
        to.into()
    }
}

impl TryFrom<Value> for SendMessageBatchResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SendMessageBatchResult", value)?;
        Ok(Self { successful: from.take("Successful")?, failed: from.take("Failed")? })
    }
}

impl From<SendMessageBatchResultEntry> for Value {
    #[inline]
    fn from(it: SendMessageBatchResultEntry) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Id", it.id);
        to.put("MessageId", it.message_id);
        to.put("MD5OfMessageBody", it.md5_of_message_body);
        to.put_some("MD5OfMessageAttributes", it.md5_of_message_attributes);
        to.put_some("MD5OfMessageSystemAttributes", it.md5_of_message_system_attributes);
        to.put_some("SequenceNumber", it.sequence_number);
        to.into()
    }
}

impl TryFrom<Value> for SendMessageBatchResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SendMessageBatchResultEntry", value)?;
        Ok(Self {
            id: from.take("Id")?,
            message_id: from.take("MessageId")?,
            md5_of_message_body: from.take("MD5OfMessageBody")?,
            md5_of_message_attributes: from.take_some("MD5OfMessageAttributes")?,
            md5_of_message_system_attributes: from.take_some("MD5OfMessageSystemAttributes")?,
            sequence_number: from.take_some("SequenceNumber")?,
        })
    }
}

impl From<SendMessageRequest> for Value {
    #[inline]
    fn from(it: SendMessageRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("QueueUrl", it.queue_url);
        to.put("MessageBody", it.message_body);
        to.put_some("DelaySeconds", it.delay_seconds);
        to.put_some("MessageAttributes", it.message_attributes);
        to.put_some("MessageSystemAttributes", it.message_system_attributes);
        to.put_some("MessageDeduplicationId", it.message_deduplication_id);
        to.put_some("MessageGroupId", it.message_group_id);
        to.into()
    }
}

impl TryFrom<Value> for SendMessageRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SendMessageRequest", value)?;
        Ok(Self {
            queue_url: from.take("QueueUrl")?,
            message_body: from.take("MessageBody")?,
            delay_seconds: from.take_some("DelaySeconds")?,
            message_attributes: from.take_some("MessageAttributes")?,
            message_system_attributes: from.take_some("MessageSystemAttributes")?,
            message_deduplication_id: from.take_some("MessageDeduplicationId")?,
            message_group_id: from.take_some("MessageGroupId")?,
        })
    }
}

impl From<SendMessageResult> for Value {
    #[inline]
    fn from(it: SendMessageResult) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("MD5OfMessageBody", it.md5_of_message_body);
        to.put_some("MD5OfMessageAttributes", it.md5_of_message_attributes);
        to.put_some("MD5OfMessageSystemAttributes", it.md5_of_message_system_attributes);
        to.put_some("MessageId", it.message_id);
        to.put_some("SequenceNumber", it.sequence_number);
        to.into()
    }
}

impl TryFrom<Value> for SendMessageResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SendMessageResult", value)?;
        Ok(Self {
            md5_of_message_body: from.take_some("MD5OfMessageBody")?,
            md5_of_message_attributes: from.take_some("MD5OfMessageAttributes")?,
            md5_of_message_system_attributes: from.take_some("MD5OfMessageSystemAttributes")?,
            message_id: from.take_some("MessageId")?,
            sequence_number: from.take_some("SequenceNumber")?,
        })
    }
}

impl From<SetQueueAttributesRequest> for Value {
    #[inline]
    fn from(it: SetQueueAttributesRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueUrl", it.queue_url);
        to.put("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for SetQueueAttributesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetQueueAttributesRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")?, attributes: from.take("Attributes")? })
    }
}

impl From<StartMessageMoveTaskRequest> for Value {
    #[inline]
    fn from(it: StartMessageMoveTaskRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("SourceArn", it.source_arn);
        to.put_some("DestinationArn", it.destination_arn);
        to.put_some("MaxNumberOfMessagesPerSecond", it.max_number_of_messages_per_second);
        to.into()
    }
}

impl TryFrom<Value> for StartMessageMoveTaskRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartMessageMoveTaskRequest", value)?;
        Ok(Self {
            source_arn: from.take("SourceArn")?,
            destination_arn: from.take_some("DestinationArn")?,
            max_number_of_messages_per_second: from.take_some("MaxNumberOfMessagesPerSecond")?,
        })
    }
}

impl From<StartMessageMoveTaskResult> for Value {
    #[inline]
    fn from(it: StartMessageMoveTaskResult) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TaskHandle", it.task_handle);
        to.into()
    }
}

impl TryFrom<Value> for StartMessageMoveTaskResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartMessageMoveTaskResult", value)?;
        Ok(Self { task_handle: from.take_some("TaskHandle")? })
    }
}

impl From<TagQueueRequest> for Value {
    #[inline]
    fn from(it: TagQueueRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueUrl", it.queue_url);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagQueueRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagQueueRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")?, tags: from.take("Tags")? })
    }
}

impl From<TooManyEntriesInBatchRequest> for Value {
    #[inline]
    fn from(it: TooManyEntriesInBatchRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for TooManyEntriesInBatchRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TooManyEntriesInBatchRequest", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<UnsupportedOperation> for Value {
    #[inline]
    fn from(it: UnsupportedOperation) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for UnsupportedOperation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UnsupportedOperation", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<UntagQueueRequest> for Value {
    #[inline]
    fn from(it: UntagQueueRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("QueueUrl", it.queue_url);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagQueueRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagQueueRequest", value)?;
        Ok(Self { queue_url: from.take("QueueUrl")?, tag_keys: from.take("TagKeys")? })
    }
}
