//! The batch operations: one commit, and an outcome for each entry.

use crate::core::Core;
use crate::draft::{self, Draft, Request};
use crate::error::{self, entry};
use crate::limits;
use crate::names::check_batch;
use crate::queue::Queue;
use crate::send::Sent;
use crate::settings::Fifo;
use crate::show::sequence_number;
use api::sqs::{
    ChangeMessageVisibilityBatchRequestEntry, ChangeMessageVisibilityBatchResult,
    ChangeMessageVisibilityBatchResultEntry, DeleteMessageBatchRequestEntry, DeleteMessageBatchResult,
    DeleteMessageBatchResultEntry, SendMessageBatchRequestEntry, SendMessageBatchResult, SendMessageBatchResultEntry,
    SendMessageRequest, SendMessageResult,
};
use contract::Error;
use platform::Context;
use std::sync::Arc;

/// What the answer says of a sent message besides its id.
struct Digests {
    body: String,
    attributes: Option<String>,
    system: Option<String>,
}

impl Core {
    pub(crate) async fn message_send(
        self: &Arc<Self>,
        ctx: &Context,
        queue: &Arc<Queue>,
        input: SendMessageRequest,
    ) -> Result<SendMessageResult, Error> {
        let request = Request {
            body: input.message_body,
            delay_s: input.delay_seconds,
            attributes: input.message_attributes,
            system: input.message_system_attributes,
            dedup: input.message_deduplication_id,
            group: input.message_group_id,
        };
        let draft = draft::check(ctx, &queue.record().settings, request)?;
        let digests = Digests::of(&draft);
        let drafts = self.seal(ctx, queue, vec![draft]).await?;
        let Sent { id, seq } = self.send(queue, drafts).await?.remove(0);
        Ok(SendMessageResult {
            md5_of_message_body: Some(digests.body),
            md5_of_message_attributes: digests.attributes,
            md5_of_message_system_attributes: digests.system,
            message_id: Some(id),
            sequence_number: queue.fifo.then(|| sequence_number(seq)),
        })
    }

    pub(crate) async fn messages_send(
        self: &Arc<Self>,
        ctx: &Context,
        queue: &Arc<Queue>,
        entries: Vec<SendMessageBatchRequestEntry>,
    ) -> Result<SendMessageBatchResult, Error> {
        check_batch("SendMessageBatchRequestEntry", entries.iter().map(|entry| entry.id.as_str()))?;
        let record = queue.record();
        check_order(record.settings.fifo.as_ref(), &entries)?;
        check_total(&entries)?;
        let mut result = SendMessageBatchResult::default();
        let (mut good, mut drafts) = (Vec::new(), Vec::new());
        for SendMessageBatchRequestEntry {
            id,
            message_body,
            delay_seconds,
            message_attributes,
            message_system_attributes,
            message_deduplication_id,
            message_group_id,
        } in entries
        {
            let request = Request {
                body: message_body,
                delay_s: delay_seconds,
                attributes: message_attributes,
                system: message_system_attributes,
                dedup: message_deduplication_id,
                group: message_group_id,
            };
            match draft::check(ctx, &record.settings, request) {
                Ok(draft) => {
                    good.push((id, Digests::of(&draft)));
                    drafts.push(draft);
                }
                Err(error) => result.failed.push(entry(id, &error)),
            }
        }
        let drafts = self.seal(ctx, queue, drafts).await?;
        let sent = self.send(queue, drafts).await?;
        result.successful =
            good.into_iter().zip(sent).map(|((id, digests), sent)| sent_entry(queue, id, digests, sent)).collect();
        Ok(result)
    }

    pub(crate) async fn messages_delete(
        self: &Arc<Self>,
        queue: &Arc<Queue>,
        entries: Vec<DeleteMessageBatchRequestEntry>,
    ) -> Result<DeleteMessageBatchResult, Error> {
        check_batch("DeleteMessageBatchRequestEntry", entries.iter().map(|entry| entry.id.as_str()))?;
        let (ids, handles): (Vec<_>, Vec<_>) =
            entries.into_iter().map(|entry| (entry.id, entry.receipt_handle)).unzip();
        let mut result = DeleteMessageBatchResult::default();
        for (id, outcome) in ids.into_iter().zip(self.delete(queue, handles).await) {
            match outcome {
                Ok(()) => result.successful.push(DeleteMessageBatchResultEntry { id }),
                Err(error) => result.failed.push(entry(id, &error)),
            }
        }
        Ok(result)
    }

    pub(crate) async fn visibilities_change(
        &self,
        queue: &Arc<Queue>,
        entries: Vec<ChangeMessageVisibilityBatchRequestEntry>,
    ) -> Result<ChangeMessageVisibilityBatchResult, Error> {
        check_batch("ChangeMessageVisibilityBatchRequestEntry", entries.iter().map(|entry| entry.id.as_str()))?;
        let mut result = ChangeMessageVisibilityBatchResult::default();
        for ChangeMessageVisibilityBatchRequestEntry { id, receipt_handle, visibility_timeout } in entries {
            match self.change_visibility(queue, &receipt_handle, visibility_timeout).await {
                Ok(()) => result.successful.push(ChangeMessageVisibilityBatchResultEntry { id }),
                Err(error) => result.failed.push(entry(id, &error)),
            }
        }
        Ok(result)
    }
}

impl Digests {
    fn of(draft: &Draft) -> Self {
        Self {
            body: draft.message.md5.clone(),
            attributes: draft.md5_of_attributes.clone(),
            system: draft.md5_of_system.clone(),
        }
    }
}

fn sent_entry(queue: &Queue, id: String, digests: Digests, sent: Sent) -> SendMessageBatchResultEntry {
    SendMessageBatchResultEntry {
        id,
        message_id: sent.id,
        md5_of_message_body: digests.body,
        md5_of_message_attributes: digests.attributes,
        md5_of_message_system_attributes: digests.system,
        sequence_number: queue.fifo.then(|| sequence_number(sent.seq)),
    }
}

/// What a FIFO queue has to know of every message; a batch that leaves it out is refused as a whole.
fn check_order(fifo: Option<&Fifo>, entries: &[SendMessageBatchRequestEntry]) -> Result<(), Error> {
    let Some(fifo) = fifo else { return Ok(()) };
    let lacks = |id: &Option<String>| id.as_ref().is_none_or(String::is_empty);
    if !fifo.content_based && entries.iter().any(|entry| lacks(&entry.message_deduplication_id)) {
        return Err(error::no_deduplication_id());
    }
    match entries.iter().any(|entry| lacks(&entry.message_group_id)) {
        true => Err(error::invalid("The request must contain the parameter MessageGroupId.")),
        false => Ok(()),
    }
}

/// All messages of a batch together have the limit of one.
fn check_total(entries: &[SendMessageBatchRequestEntry]) -> Result<(), Error> {
    let attribute = |(name, value): &(String, api::sqs::MessageAttributeValue)| {
        let text = value.string_value.as_ref().map_or(0, String::len);
        name.len() + value.data_type.len() + text + value.binary_value.as_ref().map_or(0, bytes::Bytes::len)
    };
    let message = |entry: &SendMessageBatchRequestEntry| {
        entry.message_body.len() + entry.message_attributes.iter().flatten().map(attribute).sum::<usize>()
    };
    let total: usize = entries.iter().map(message).sum();
    let most = limits::MESSAGE_BYTES_MAX;
    if total > most {
        let text = format!("Batch requests cannot be longer than {most} bytes. You have sent {total} bytes.");
        return Err(api::sqs::error::batch_request_too_long(text));
    }
    Ok(())
}
