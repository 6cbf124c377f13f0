//! `PublishBatch`: every entry fares by itself, but all that are good share one commit.

use crate::core::{Core, Topic};
use crate::draft::Draft;
use crate::limits;
use crate::names;
use crate::publish::{Published, sequence_text};
use api::sns::{
    BatchResultErrorEntry, PublishBatchInput, PublishBatchRequestEntry, PublishBatchResponse, PublishBatchResultEntry,
    error,
};
use contract::Error;
use platform::Context;
use std::sync::Arc;

impl Core {
    pub(crate) async fn publish_batch(
        &self,
        ctx: &Context,
        input: PublishBatchInput,
    ) -> Result<PublishBatchResponse, Error> {
        check(&input.publish_batch_request_entries)?;
        let topic = self.topic_by_arn(&input.topic_arn, "TopicArn").await?;
        let (mut ids, mut messages, mut failed, mut bytes) = (Vec::new(), Vec::new(), Vec::new(), 0);
        for entry in input.publish_batch_request_entries {
            let id = entry.id.clone();
            match Draft::from(entry).into_message() {
                Ok(message) => {
                    bytes += message.bytes();
                    match self.complete(ctx, &topic, message) {
                        Ok(message) => {
                            ids.push(id);
                            messages.push(message);
                        }
                        Err(error) => failed.push(failure(id, &error)),
                    }
                }
                Err(error) => failed.push(failure(id, &error)),
            }
        }
        if bytes > limits::MESSAGE_BYTES_MAX {
            let text = "The length of all the messages put together is more than the limit.";
            return Err(error::batch_request_too_long_exception(text));
        }
        let successful = self.publish_entries(ctx, &topic, ids, messages).await?;
        Ok(PublishBatchResponse { successful: Some(successful), failed: Some(failed) })
    }

    async fn publish_entries(
        &self,
        ctx: &Context,
        topic: &Arc<Topic>,
        ids: Vec<String>,
        messages: Vec<crate::records::Message>,
    ) -> Result<Vec<PublishBatchResultEntry>, Error> {
        if messages.is_empty() {
            return Ok(Vec::new());
        }
        let published = self.publish_all(ctx, topic, messages).await?;
        let entry = |(id, published): (String, Published)| PublishBatchResultEntry {
            id: Some(id),
            message_id: Some(published.id),
            sequence_number: published.sequence.map(sequence_text),
        };
        Ok(ids.into_iter().zip(published).map(entry).collect())
    }
}

fn check(entries: &[PublishBatchRequestEntry]) -> Result<(), Error> {
    if entries.is_empty() {
        return Err(error::empty_batch_request_exception("The batch request doesn't contain any entries."));
    }
    if entries.len() > limits::BATCH_ENTRIES_MAX {
        let text = "The batch request contains more entries than permissible.";
        return Err(error::too_many_entries_in_batch_request_exception(text));
    }
    if entries.iter().any(|entry| !names::check_entry_id(&entry.id)) {
        let text = "The Id of a batch entry in a batch request doesn't abide by the specification.";
        return Err(error::invalid_batch_entry_id_exception(text));
    }
    let twice =
        |(at, entry): (usize, &PublishBatchRequestEntry)| entries[..at].iter().any(|other| other.id == entry.id);
    if entries.iter().enumerate().any(twice) {
        let text = "Two or more batch entries in the request have the same Id.";
        return Err(error::batch_entry_ids_not_distinct_exception(text));
    }
    Ok(())
}

fn failure(id: String, error: &Error) -> BatchResultErrorEntry {
    BatchResultErrorEntry {
        id,
        sender_fault: error.sender_fault,
        code: error.code.to_string(),
        message: error.message.clone(),
    }
}
