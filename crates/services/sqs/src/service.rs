//! The service: the generated trait on top of [`Core`].

use crate::core::Core;
use crate::error;
use crate::house::Vault;
use crate::names::QueueName;
use crate::queue::Queue;
use crate::tasks;
use api::sqs::{self as shape, Sqs};
use contract::Error;
use identity::ResourcePolicies;
use platform::{BoxFuture, Bus, Call, Context, SharedClock, SharedIds};
use std::sync::Arc;
use store::Store;

/// SQS on a store.
pub struct SqsService {
    pub(crate) core: Arc<Core>,
}

impl SqsService {
    /// A service on this store, of which it is the only one; over the bus it reaches KMS, and the vault keeps its own secret. Visibilities and receive counts become durable, and old rows go, only
    /// while [`SqsService::spawn_workers`] runs.
    #[must_use]
    pub fn new(store: Store, clock: SharedClock, ids: SharedIds, bus: Arc<Bus>, vault: Arc<dyn Vault>) -> Arc<Self> {
        Arc::new(Self { core: Core::new(store, clock, ids, bus, vault) })
    }

    /// Starts the workers: the writer of visibilities, the sweeper, and move tasks that a stop has interrupted. Abort the tasks to
    /// stop them; they may stop at any point.
    pub fn spawn_workers(&self) -> Vec<tokio::task::JoinHandle<()>> {
        let core = || Arc::clone(&self.core);
        let (leases, sweeper, moves) = (core(), core(), core());
        vec![
            tokio::spawn(async move { leases.write_leases().await }),
            tokio::spawn(async move { sweeper.sweep_for_ever().await }),
            tokio::spawn(async move {
                if let Err(error) = moves.resume_moves().await {
                    tracing::error!(%error, source = ?error.source, "could not go on with move tasks");
                }
            }),
        ]
    }

    /// Writes what memory knows and the store does not: visibilities and receive counts. For a clean stop.
    pub async fn flush(&self) {
        self.core.flush_leases().await;
    }

    /// One run of the sweeper.
    ///
    /// # Errors
    /// What the store says; the next run goes on where this one stopped.
    pub async fn sweep(&self) -> Result<(), Error> {
        self.core.sweep().await
    }

    /// Forgets all queues, after the store was emptied.
    pub fn reset(&self) {
        self.core.forget_all();
    }

    async fn queue(&self, ctx: &Context, url: &str) -> Result<Arc<Queue>, Error> {
        self.core.queue(&QueueName::from_url(ctx, url)?).await
    }

    /// For operations that a queue's policy cannot open to other accounts.
    async fn own_queue(&self, ctx: &Context, url: &str) -> Result<Arc<Queue>, Error> {
        let name = QueueName::from_url(ctx, url)?;
        if name.account != ctx.account.as_str() {
            return Err(error::not_the_owner(url));
        }
        self.core.queue(&name).await
    }

    /// The source of a move task, which must be the caller's.
    async fn source(&self, ctx: &Context, arn: &str) -> Result<Arc<Queue>, Error> {
        let name = QueueName::from_arn(arn).ok_or_else(|| error::invalid("You must use this format to specify the SourceArn: arn:<partition>:<service>:<region>:<account-id>:<resource-id>"))?;
        if name.account != ctx.account.as_str() {
            return Err(error::not_the_owner(arn));
        }
        self.core.find(&name).await?.ok_or_else(error::no_source)
    }
}

impl ResourcePolicies for SqsService {
    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            let found = self.core.queue_by_arn(arn).await;
            let queue =
                found.inspect_err(|error| tracing::error!(%error, arn, "could not read a queue's policy")).ok()??;
            queue.record().settings.policy.clone()
        })
    }
}

impl Sqs for SqsService {
    async fn add_permission(&self, call: Call<shape::AddPermissionRequest>) -> Result<(), Error> {
        let queue = self.own_queue(&call.ctx, &call.input.queue_url).await?;
        self.core.permission_add(&queue, call.input).await
    }

    async fn cancel_message_move_task(
        &self,
        call: Call<shape::CancelMessageMoveTaskRequest>,
    ) -> Result<shape::CancelMessageMoveTaskResult, Error> {
        let source = tasks::source_of_handle(&call.input.task_handle);
        if source.is_some_and(|source| source.account != call.ctx.account.as_str()) {
            return Err(error::not_the_owner(&call.input.task_handle));
        }
        self.core.move_cancel(call.input).await
    }

    async fn change_message_visibility(&self, call: Call<shape::ChangeMessageVisibilityRequest>) -> Result<(), Error> {
        let queue = self.queue(&call.ctx, &call.input.queue_url).await?;
        self.core.change_visibility(&queue, &call.input.receipt_handle, Some(call.input.visibility_timeout)).await
    }

    async fn change_message_visibility_batch(
        &self,
        call: Call<shape::ChangeMessageVisibilityBatchRequest>,
    ) -> Result<shape::ChangeMessageVisibilityBatchResult, Error> {
        let queue = self.queue(&call.ctx, &call.input.queue_url).await?;
        self.core.visibilities_change(&queue, call.input.entries).await
    }

    async fn create_queue(&self, call: Call<shape::CreateQueueRequest>) -> Result<shape::CreateQueueResult, Error> {
        self.core.queue_create(&call.ctx, call.input).await
    }

    async fn delete_message(&self, call: Call<shape::DeleteMessageRequest>) -> Result<(), Error> {
        let queue = self.queue(&call.ctx, &call.input.queue_url).await?;
        self.core.delete(&queue, vec![call.input.receipt_handle]).await.remove(0)
    }

    async fn delete_message_batch(
        &self,
        call: Call<shape::DeleteMessageBatchRequest>,
    ) -> Result<shape::DeleteMessageBatchResult, Error> {
        let queue = self.queue(&call.ctx, &call.input.queue_url).await?;
        self.core.messages_delete(&queue, call.input.entries).await
    }

    async fn delete_queue(&self, call: Call<shape::DeleteQueueRequest>) -> Result<(), Error> {
        let queue = self.own_queue(&call.ctx, &call.input.queue_url).await?;
        self.core.queue_delete(&queue).await
    }

    async fn get_queue_attributes(
        &self,
        call: Call<shape::GetQueueAttributesRequest>,
    ) -> Result<shape::GetQueueAttributesResult, Error> {
        let queue = self.queue(&call.ctx, &call.input.queue_url).await?;
        let attributes = self.core.attributes_get(&queue, call.input.attribute_names.unwrap_or_default()).await?;
        Ok(shape::GetQueueAttributesResult { attributes })
    }

    async fn get_queue_url(&self, call: Call<shape::GetQueueUrlRequest>) -> Result<shape::GetQueueUrlResult, Error> {
        self.core.queue_url(&call.ctx, call.input).await
    }

    async fn list_dead_letter_source_queues(
        &self,
        call: Call<shape::ListDeadLetterSourceQueuesRequest>,
    ) -> Result<shape::ListDeadLetterSourceQueuesResult, Error> {
        let queue = self.queue(&call.ctx, &call.input.queue_url).await?;
        self.core.sources_list(&call.ctx, &queue, call.input).await
    }

    async fn list_message_move_tasks(
        &self,
        call: Call<shape::ListMessageMoveTasksRequest>,
    ) -> Result<shape::ListMessageMoveTasksResult, Error> {
        let queue = self.source(&call.ctx, &call.input.source_arn).await?;
        self.core.moves_list(&queue, call.input).await
    }

    async fn list_queue_tags(
        &self,
        call: Call<shape::ListQueueTagsRequest>,
    ) -> Result<shape::ListQueueTagsResult, Error> {
        let queue = self.own_queue(&call.ctx, &call.input.queue_url).await?;
        let tags = queue.record().tags.clone();
        Ok(shape::ListQueueTagsResult { tags: (!tags.is_empty()).then(|| tags.into_iter().collect()) })
    }

    async fn list_queues(&self, call: Call<shape::ListQueuesRequest>) -> Result<shape::ListQueuesResult, Error> {
        self.core.queues_list(&call.ctx, call.input).await
    }

    async fn purge_queue(&self, call: Call<shape::PurgeQueueRequest>) -> Result<(), Error> {
        let queue = self.queue(&call.ctx, &call.input.queue_url).await?;
        self.core.queue_purge(&queue).await
    }

    async fn receive_message(
        &self,
        call: Call<shape::ReceiveMessageRequest>,
    ) -> Result<shape::ReceiveMessageResult, Error> {
        let queue = self.queue(&call.ctx, &call.input.queue_url).await?;
        self.core.receive(&call.ctx, &queue, call.input).await
    }

    async fn remove_permission(&self, call: Call<shape::RemovePermissionRequest>) -> Result<(), Error> {
        let queue = self.own_queue(&call.ctx, &call.input.queue_url).await?;
        self.core.permission_remove(&queue, &call.input.label).await
    }

    async fn send_message(&self, call: Call<shape::SendMessageRequest>) -> Result<shape::SendMessageResult, Error> {
        let queue = self.queue(&call.ctx, &call.input.queue_url).await?;
        self.core.message_send(&call.ctx, &queue, call.input).await
    }

    async fn send_message_batch(
        &self,
        call: Call<shape::SendMessageBatchRequest>,
    ) -> Result<shape::SendMessageBatchResult, Error> {
        let queue = self.queue(&call.ctx, &call.input.queue_url).await?;
        self.core.messages_send(&call.ctx, &queue, call.input.entries).await
    }

    async fn set_queue_attributes(&self, call: Call<shape::SetQueueAttributesRequest>) -> Result<(), Error> {
        let queue = self.own_queue(&call.ctx, &call.input.queue_url).await?;
        self.core.attributes_set(&queue, call.input.attributes).await
    }

    async fn start_message_move_task(
        &self,
        call: Call<shape::StartMessageMoveTaskRequest>,
    ) -> Result<shape::StartMessageMoveTaskResult, Error> {
        let source = self.source(&call.ctx, &call.input.source_arn).await?;
        self.core.move_start(&source, call.input).await
    }

    async fn tag_queue(&self, call: Call<shape::TagQueueRequest>) -> Result<(), Error> {
        let queue = self.own_queue(&call.ctx, &call.input.queue_url).await?;
        self.core.queue_tag(&queue, call.input.tags).await
    }

    async fn untag_queue(&self, call: Call<shape::UntagQueueRequest>) -> Result<(), Error> {
        let queue = self.own_queue(&call.ctx, &call.input.queue_url).await?;
        self.core.queue_untag(&queue, call.input.tag_keys).await
    }
}
