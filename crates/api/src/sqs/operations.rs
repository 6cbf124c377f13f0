// Generated from `models/sqs.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `sqs`, one method an operation.
pub trait Sqs: Send + Sync + 'static {
    /// `AddPermission`.
    fn add_permission(&self, call: Call<types::AddPermissionRequest>)
    -> impl Future<Output = Result<(), Error>> + Send;

    /// `CancelMessageMoveTask`.
    fn cancel_message_move_task(
        &self,
        call: Call<types::CancelMessageMoveTaskRequest>,
    ) -> impl Future<Output = Result<types::CancelMessageMoveTaskResult, Error>> + Send;

    /// `ChangeMessageVisibility`.
    fn change_message_visibility(
        &self,
        call: Call<types::ChangeMessageVisibilityRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `ChangeMessageVisibilityBatch`.
    fn change_message_visibility_batch(
        &self,
        call: Call<types::ChangeMessageVisibilityBatchRequest>,
    ) -> impl Future<Output = Result<types::ChangeMessageVisibilityBatchResult, Error>> + Send;

    /// `CreateQueue`.
    fn create_queue(
        &self,
        call: Call<types::CreateQueueRequest>,
    ) -> impl Future<Output = Result<types::CreateQueueResult, Error>> + Send;

    /// `DeleteMessage`.
    fn delete_message(&self, call: Call<types::DeleteMessageRequest>)
    -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteMessageBatch`.
    fn delete_message_batch(
        &self,
        call: Call<types::DeleteMessageBatchRequest>,
    ) -> impl Future<Output = Result<types::DeleteMessageBatchResult, Error>> + Send;

    /// `DeleteQueue`.
    fn delete_queue(&self, call: Call<types::DeleteQueueRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `GetQueueAttributes`.
    fn get_queue_attributes(
        &self,
        call: Call<types::GetQueueAttributesRequest>,
    ) -> impl Future<Output = Result<types::GetQueueAttributesResult, Error>> + Send;

    /// `GetQueueUrl`.
    fn get_queue_url(
        &self,
        call: Call<types::GetQueueUrlRequest>,
    ) -> impl Future<Output = Result<types::GetQueueUrlResult, Error>> + Send;

    /// `ListDeadLetterSourceQueues`.
    fn list_dead_letter_source_queues(
        &self,
        call: Call<types::ListDeadLetterSourceQueuesRequest>,
    ) -> impl Future<Output = Result<types::ListDeadLetterSourceQueuesResult, Error>> + Send;

    /// `ListMessageMoveTasks`.
    fn list_message_move_tasks(
        &self,
        call: Call<types::ListMessageMoveTasksRequest>,
    ) -> impl Future<Output = Result<types::ListMessageMoveTasksResult, Error>> + Send;

    /// `ListQueueTags`.
    fn list_queue_tags(
        &self,
        call: Call<types::ListQueueTagsRequest>,
    ) -> impl Future<Output = Result<types::ListQueueTagsResult, Error>> + Send;

    /// `ListQueues`.
    fn list_queues(
        &self,
        call: Call<types::ListQueuesRequest>,
    ) -> impl Future<Output = Result<types::ListQueuesResult, Error>> + Send;

    /// `PurgeQueue`.
    fn purge_queue(&self, call: Call<types::PurgeQueueRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `ReceiveMessage`.
    fn receive_message(
        &self,
        call: Call<types::ReceiveMessageRequest>,
    ) -> impl Future<Output = Result<types::ReceiveMessageResult, Error>> + Send;

    /// `RemovePermission`.
    fn remove_permission(
        &self,
        call: Call<types::RemovePermissionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `SendMessage`.
    fn send_message(
        &self,
        call: Call<types::SendMessageRequest>,
    ) -> impl Future<Output = Result<types::SendMessageResult, Error>> + Send;

    /// `SendMessageBatch`.
    fn send_message_batch(
        &self,
        call: Call<types::SendMessageBatchRequest>,
    ) -> impl Future<Output = Result<types::SendMessageBatchResult, Error>> + Send;

    /// `SetQueueAttributes`.
    fn set_queue_attributes(
        &self,
        call: Call<types::SetQueueAttributesRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `StartMessageMoveTask`.
    fn start_message_move_task(
        &self,
        call: Call<types::StartMessageMoveTaskRequest>,
    ) -> impl Future<Output = Result<types::StartMessageMoveTaskResult, Error>> + Send;

    /// `TagQueue`.
    fn tag_queue(&self, call: Call<types::TagQueueRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagQueue`.
    fn untag_queue(&self, call: Call<types::UntagQueueRequest>) -> impl Future<Output = Result<(), Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Sqs>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Sqs> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "AddPermission" => run(ctx, input, |call| self.0.add_permission(call)),
            "CancelMessageMoveTask" => run(ctx, input, |call| self.0.cancel_message_move_task(call)),
            "ChangeMessageVisibility" => run(ctx, input, |call| self.0.change_message_visibility(call)),
            "ChangeMessageVisibilityBatch" => run(ctx, input, |call| self.0.change_message_visibility_batch(call)),
            "CreateQueue" => run(ctx, input, |call| self.0.create_queue(call)),
            "DeleteMessage" => run(ctx, input, |call| self.0.delete_message(call)),
            "DeleteMessageBatch" => run(ctx, input, |call| self.0.delete_message_batch(call)),
            "DeleteQueue" => run(ctx, input, |call| self.0.delete_queue(call)),
            "GetQueueAttributes" => run(ctx, input, |call| self.0.get_queue_attributes(call)),
            "GetQueueUrl" => run(ctx, input, |call| self.0.get_queue_url(call)),
            "ListDeadLetterSourceQueues" => run(ctx, input, |call| self.0.list_dead_letter_source_queues(call)),
            "ListMessageMoveTasks" => run(ctx, input, |call| self.0.list_message_move_tasks(call)),
            "ListQueueTags" => run(ctx, input, |call| self.0.list_queue_tags(call)),
            "ListQueues" => run(ctx, input, |call| self.0.list_queues(call)),
            "PurgeQueue" => run(ctx, input, |call| self.0.purge_queue(call)),
            "ReceiveMessage" => run(ctx, input, |call| self.0.receive_message(call)),
            "RemovePermission" => run(ctx, input, |call| self.0.remove_permission(call)),
            "SendMessage" => run(ctx, input, |call| self.0.send_message(call)),
            "SendMessageBatch" => run(ctx, input, |call| self.0.send_message_batch(call)),
            "SetQueueAttributes" => run(ctx, input, |call| self.0.set_queue_attributes(call)),
            "StartMessageMoveTask" => run(ctx, input, |call| self.0.start_message_move_task(call)),
            "TagQueue" => run(ctx, input, |call| self.0.tag_queue(call)),
            "UntagQueue" => run(ctx, input, |call| self.0.untag_queue(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AddPermission, "AddPermission", types::AddPermissionRequest, ();
    CancelMessageMoveTask, "CancelMessageMoveTask", types::CancelMessageMoveTaskRequest, types::CancelMessageMoveTaskResult;
    ChangeMessageVisibility, "ChangeMessageVisibility", types::ChangeMessageVisibilityRequest, ();
    ChangeMessageVisibilityBatch, "ChangeMessageVisibilityBatch", types::ChangeMessageVisibilityBatchRequest, types::ChangeMessageVisibilityBatchResult;
    CreateQueue, "CreateQueue", types::CreateQueueRequest, types::CreateQueueResult;
    DeleteMessage, "DeleteMessage", types::DeleteMessageRequest, ();
    DeleteMessageBatch, "DeleteMessageBatch", types::DeleteMessageBatchRequest, types::DeleteMessageBatchResult;
    DeleteQueue, "DeleteQueue", types::DeleteQueueRequest, ();
    GetQueueAttributes, "GetQueueAttributes", types::GetQueueAttributesRequest, types::GetQueueAttributesResult;
    GetQueueUrl, "GetQueueUrl", types::GetQueueUrlRequest, types::GetQueueUrlResult;
    ListDeadLetterSourceQueues, "ListDeadLetterSourceQueues", types::ListDeadLetterSourceQueuesRequest, types::ListDeadLetterSourceQueuesResult;
    ListMessageMoveTasks, "ListMessageMoveTasks", types::ListMessageMoveTasksRequest, types::ListMessageMoveTasksResult;
    ListQueueTags, "ListQueueTags", types::ListQueueTagsRequest, types::ListQueueTagsResult;
    ListQueues, "ListQueues", types::ListQueuesRequest, types::ListQueuesResult;
    PurgeQueue, "PurgeQueue", types::PurgeQueueRequest, ();
    ReceiveMessage, "ReceiveMessage", types::ReceiveMessageRequest, types::ReceiveMessageResult;
    RemovePermission, "RemovePermission", types::RemovePermissionRequest, ();
    SendMessage, "SendMessage", types::SendMessageRequest, types::SendMessageResult;
    SendMessageBatch, "SendMessageBatch", types::SendMessageBatchRequest, types::SendMessageBatchResult;
    SetQueueAttributes, "SetQueueAttributes", types::SetQueueAttributesRequest, ();
    StartMessageMoveTask, "StartMessageMoveTask", types::StartMessageMoveTaskRequest, types::StartMessageMoveTaskResult;
    TagQueue, "TagQueue", types::TagQueueRequest, ();
    UntagQueue, "UntagQueue", types::UntagQueueRequest, ();
    }
}
