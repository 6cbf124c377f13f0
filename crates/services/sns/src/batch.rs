//! `PublishBatch`: one commit for all entries. AWS refuses the whole batch for one entry that is wrong.

use crate::core::{Core, Topic};
use crate::draft::Draft;
use crate::limits;
use crate::names;
use crate::publish::{Published, sequence_text};
use crate::topic_settings;
use api::sns::{PublishBatchInput, PublishBatchRequestEntry, PublishBatchResponse, PublishBatchResultEntry, error};
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
        let topic = self.topic_by_arn(ctx, &input.topic_arn).await?;
        let (mut ids, mut messages, mut bytes) = (Vec::new(), Vec::new(), 0);
        for entry in input.publish_batch_request_entries {
            ids.push(entry.id.clone());
            let message = Draft::from(entry).into_message()?;
            bytes += message.bytes();
            messages.push(self.complete(ctx, &topic, message)?);
        }
        if bytes > topic_settings::bytes_max(&topic.record) {
            let text = "The length of all the messages put together is more than the limit.";
            return Err(error::batch_request_too_long_exception(text));
        }
        let successful = self.publish_entries(ctx, &topic, ids, messages).await?;
        Ok(PublishBatchResponse { successful: Some(successful), failed: Some(Vec::new()) })
    }

    async fn publish_entries(
        &self,
        ctx: &Context,
        topic: &Arc<Topic>,
        ids: Vec<String>,
        messages: Vec<crate::records::Message>,
    ) -> Result<Vec<PublishBatchResultEntry>, Error> {
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
    let twice =
        |(at, entry): (usize, &PublishBatchRequestEntry)| entries[..at].iter().any(|other| other.id == entry.id);
    if entries.iter().enumerate().any(twice) {
        let text = "Two or more batch entries in the request have the same Id.";
        return Err(error::batch_entry_ids_not_distinct_exception(text));
    }
    entries.iter().try_for_each(|entry| names::check_entry_id(&entry.id))
}
