//! Messages as a pipe carries them, and the gathering of a batch.

use crate::core::Core;
use crate::limits;
use crate::queue::{Queue, Trouble};
use crate::settings::Settings;
use api::sqs::{Message, MessageAttributeValue};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// A message on its way.
#[derive(Debug, Clone)]
pub(crate) struct Parcel {
    pub(crate) id: String,
    pub(crate) handle: Arc<str>,
    /// As enrichment and target see it.
    pub(crate) record: Value,
    pub(crate) bytes: usize,
}

impl Parcel {
    fn of(message: &Message, settings: &Settings) -> Self {
        let record = record(message, &settings.pipe.source, &settings.queue.region);
        Self {
            id: message.message_id.clone().unwrap_or_default(),
            handle: message.receipt_handle.as_deref().unwrap_or_default().into(),
            bytes: record.to_string().len(),
            record,
        }
    }
}

fn record(message: &Message, queue_arn: &str, region: &str) -> Value {
    let attributes: Map<String, Value> =
        message.attributes.iter().flatten().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    let more: Map<String, Value> =
        message.message_attributes.iter().flatten().map(|(name, value)| (name.clone(), attribute(value))).collect();
    let mut record = json!({
        "messageId": message.message_id,
        "receiptHandle": message.receipt_handle,
        "body": message.body.as_deref().unwrap_or_default(),
        "attributes": attributes,
        "messageAttributes": more,
        "md5OfBody": message.md5_of_body,
        "eventSource": "aws:sqs",
        "eventSourceARN": queue_arn,
        "awsRegion": region,
    });
    if let Some(md5) = &message.md5_of_message_attributes {
        record["md5OfMessageAttributes"] = md5.as_str().into();
    }
    record
}

fn attribute(value: &MessageAttributeValue) -> Value {
    let mut shown = Map::new();
    if let Some(text) = &value.string_value {
        shown.insert("stringValue".to_owned(), text.as_str().into());
    }
    if let Some(bytes) = &value.binary_value {
        shown.insert("binaryValue".to_owned(), STANDARD.encode(bytes).into());
    }
    shown.insert("stringListValues".to_owned(), json!([]));
    shown.insert("binaryListValues".to_owned(), json!([]));
    shown.insert("dataType".to_owned(), value.data_type.as_str().into());
    Value::Object(shown)
}

/// Messages that passed the filters, and those that did not.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    pub(crate) parcels: Vec<Parcel>,
    pub(crate) refused: Vec<Arc<str>>,
    received: usize,
    bytes: usize,
}

impl Batch {
    fn take(&mut self, settings: &Settings, messages: &[Message]) {
        for message in messages {
            let parcel = Parcel::of(message, settings);
            self.received += 1;
            match settings.filters.pass(&parcel.record) {
                true => {
                    self.bytes += parcel.bytes;
                    self.parcels.push(parcel);
                }
                false => self.refused.push(parcel.handle),
            }
        }
    }

    /// Messages that the next receive may bring.
    fn room(&self, settings: &Settings) -> usize {
        if self.bytes >= limits::BATCH_BYTES_MAX / 2 {
            return 0;
        }
        settings.batch.saturating_sub(self.parcels.len()).min(limits::RECEIVE_MAX)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.received == 0
    }
}

/// Waits for a first message, then, within the batching window, for more. The visibility of what came first goes on meanwhile.
pub(crate) async fn gather(core: &Core, queue: &Queue<'_>, settings: &Settings) -> Result<Batch, Trouble> {
    let mut batch = Batch::default();
    let first = queue.receive(batch.room(settings), limits::WAIT_SECONDS).await?;
    if first.is_empty() {
        return Ok(batch);
    }
    batch.take(settings, &first);
    let end_ms = core.now_ms() + settings.window_seconds * 1000;
    loop {
        let (room, left_ms) = (batch.room(settings), end_ms - core.now_ms());
        if room == 0 || left_ms <= 0 {
            return Ok(batch);
        }
        let wait = i32::try_from(left_ms / 1000).unwrap_or(0).min(limits::WINDOW_WAIT_SECONDS);
        let more = queue.receive(room, wait).await?;
        if more.is_empty() && wait == 0 {
            core.clock.sleep_until(core.now_ms() + limits::WINDOW_PAUSE_MS.min(left_ms)).await;
        }
        batch.take(settings, &more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_shown_as_aws_does() {
        let text =
            MessageAttributeValue { data_type: "String".into(), string_value: Some("x".into()), ..Default::default() };
        let message = Message {
            message_id: Some("id".into()),
            receipt_handle: Some("handle".into()),
            body: Some("b".into()),
            md5_of_body: Some("md5".into()),
            attributes: Some(vec![("SenderId".into(), "s".into())]),
            message_attributes: Some(vec![("A".into(), text)]),
            ..Default::default()
        };
        let expect = r#"{"messageId":"id","receiptHandle":"handle","body":"b","attributes":{"SenderId":"s"},"messageAttributes":{"A":{"stringValue":"x","stringListValues":[],"binaryListValues":[],"dataType":"String"}},"md5OfBody":"md5","eventSource":"aws:sqs","eventSourceARN":"arn","awsRegion":"us-east-1"}"#;
        assert_eq!(record(&message, "arn", "us-east-1").to_string(), expect);
    }
}
