//! Calls of a pipe to its queue: over the bus, as the pipe's role.

use crate::core::Core;
use crate::limits;
use api::sqs::{self, op};
use contract::Error;
use platform::{Arn, Context, RequestId};
use std::sync::Arc;

/// What keeps a pipe from working.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trouble(pub(crate) String);

impl Trouble {
    /// A refusal or fault of one call to the queue.
    fn of(action: &str, error: &Error) -> Self {
        if error.status == 403 {
            return Self(format!("The provided customer role does not have permissions to call {action} on SQS"));
        }
        let text = error.message.clone().unwrap_or_else(|| error.to_string());
        let code = match error.code.as_ref() {
            "QueueDoesNotExist" => "AWS.SimpleQueueService.NonExistentQueue",
            other => other,
        };
        Self(format!("Error occurred while {action}. SQS Error Code: {code}. SQS Error Message: {text}"))
    }
}

/// The queue as the pipe's role sees it.
pub(crate) struct Queue<'a> {
    core: &'a Core,
    ctx: Context,
    url: String,
}

impl<'a> Queue<'a> {
    pub(crate) fn new(core: &'a Core, ctx: Context, arn: &Arn) -> Self {
        Self { core, ctx, url: targets::queue_url(arn) }
    }

    /// A context for the next call.
    fn ctx(&self) -> Context {
        Context { request_id: RequestId::new(&self.core.ids.uuid()), ..self.ctx.clone() }
    }

    /// Waits for messages as long as said.
    pub(crate) async fn receive(&self, count: usize, wait_seconds: i32) -> Result<Vec<sqs::Message>, Trouble> {
        let input = sqs::ReceiveMessageRequest {
            queue_url: self.url.clone(),
            message_system_attribute_names: Some(vec!["All".to_owned()]),
            message_attribute_names: Some(vec!["All".to_owned()]),
            max_number_of_messages: i32::try_from(count).ok(),
            wait_time_seconds: Some(wait_seconds),
            ..Default::default()
        };
        let answer = self.core.bus.call::<op::ReceiveMessage>(self.ctx(), input).await;
        answer.map(|answer| answer.messages.unwrap_or_default()).map_err(|error| Trouble::of("ReceiveMessage", &error))
    }

    /// Whether the queue is there and the role may do what a pipe does all the time; nothing is changed.
    pub(crate) async fn check(&self) -> Result<(), Trouble> {
        let url = || self.url.clone();
        let receive = sqs::ReceiveMessageRequest { queue_url: url(), ..Default::default() };
        let may = self.core.bus.check::<op::ReceiveMessage>(&self.ctx, receive).await;
        may.map_err(|error| Trouble::of("ReceiveMessage", &error))?;
        let delete = sqs::DeleteMessageRequest { queue_url: url(), receipt_handle: "-".to_owned() };
        let may = self.core.bus.check::<op::DeleteMessage>(&self.ctx, delete).await;
        may.map_err(|error| Trouble::of("DeleteMessage", &error))?;
        let look = sqs::GetQueueAttributesRequest {
            queue_url: url(),
            attribute_names: Some(vec!["VisibilityTimeout".to_owned()]),
        };
        let answer = self.core.bus.call::<op::GetQueueAttributes>(self.ctx(), look).await;
        answer.map(drop).map_err(|error| Trouble::of("GetQueueAttributes", &error))
    }

    /// Deletes messages. What cannot be deleted comes back, and goes through the pipe again.
    pub(crate) async fn delete(&self, handles: &[Arc<str>]) -> Result<(), Trouble> {
        let mut trouble = None;
        for chunk in handles.chunks(limits::RECEIVE_MAX) {
            trouble = self.delete_chunk(chunk).await.err().or(trouble);
        }
        trouble.map_or(Ok(()), Err)
    }

    async fn delete_chunk(&self, handles: &[Arc<str>]) -> Result<(), Trouble> {
        let entry = |(index, handle): (usize, &Arc<str>)| sqs::DeleteMessageBatchRequestEntry {
            id: index.to_string(),
            receipt_handle: handle.to_string(),
        };
        let entries: Vec<_> = handles.iter().enumerate().map(entry).collect();
        let mut tries = 0;
        loop {
            let input = sqs::DeleteMessageBatchRequest { queue_url: self.url.clone(), entries: entries.clone() };
            let error = match self.core.bus.call::<op::DeleteMessageBatch>(self.ctx(), input).await {
                Ok(answer) => return refused(answer),
                Err(error) => error,
            };
            tries += 1;
            if error.status < 500 || tries >= limits::DELETE_TRIES {
                return Err(Trouble::of("DeleteMessage", &error));
            }
        }
    }
}

fn refused(answer: sqs::DeleteMessageBatchResult) -> Result<(), Trouble> {
    match answer.failed.into_iter().next() {
        Some(failed) => {
            let (code, text) = (failed.code, failed.message.unwrap_or_default());
            Err(Trouble(format!(
                "Error occurred while DeleteMessage. SQS Error Code: {code}. SQS Error Message: {text}"
            )))
        }
        None => Ok(()),
    }
}
