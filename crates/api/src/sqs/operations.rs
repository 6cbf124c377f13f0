// Generated from `models/sqs.json` by `cargo xtask models`: change the generator, not this file.
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
