//! The event that a function gets for messages of a queue, in the order of members that was recorded.

use api::sqs::{Message, MessageAttributeValue};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::fmt::Write;

/// Around the records, and between two.
const HEAD: &str = "{\"Records\":[";
const TAIL: &str = "]}";

/// The order in which attributes are shown; others follow.
const ATTRIBUTES: [&str; 9] = [
    "ApproximateReceiveCount",
    "AWSTraceHeader",
    "SentTimestamp",
    "SequenceNumber",
    "MessageGroupId",
    "SenderId",
    "MessageDeduplicationId",
    "ApproximateFirstReceiveTimestamp",
    "DeadLetterQueueSourceArn",
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Record<'a> {
    message_id: &'a str,
    receipt_handle: &'a str,
    body: &'a str,
    attributes: Attributes<'a>,
    message_attributes: MessageAttributes<'a>,
    #[serde(rename = "md5OfMessageAttributes")]
    md5_of_message_attributes: Option<&'a str>,
    #[serde(rename = "md5OfBody")]
    md5_of_body: &'a str,
    event_source: &'static str,
    #[serde(rename = "eventSourceARN")]
    event_source_arn: &'a str,
    aws_region: &'a str,
}

struct Attributes<'a>(&'a [(String, String)]);

impl Serialize for Attributes<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.0.len()))?;
        for name in ATTRIBUTES {
            if let Some((name, value)) = self.0.iter().find(|(known, _)| known == name) {
                map.serialize_entry(name, value)?;
            }
        }
        for (name, value) in self.0.iter().filter(|(name, _)| !ATTRIBUTES.contains(&name.as_str())) {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

struct MessageAttributes<'a>(&'a [(String, MessageAttributeValue)]);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Attribute<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    string_value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    binary_value: Option<String>,
    string_list_values: [&'static str; 0],
    binary_list_values: [&'static str; 0],
    data_type: &'a str,
}

impl Serialize for MessageAttributes<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.0.len()))?;
        for (name, value) in self.0 {
            let shown = Attribute {
                string_value: value.string_value.as_deref(),
                binary_value: value.binary_value.as_ref().map(|bytes| STANDARD.encode(bytes)),
                string_list_values: [],
                binary_list_values: [],
                data_type: &value.data_type,
            };
            map.serialize_entry(name, &shown)?;
        }
        map.end()
    }
}

/// One message as the function sees it: JSON text.
pub(crate) fn record(message: &Message, queue_arn: &str, region: &str) -> String {
    let record = Record {
        message_id: message.message_id.as_deref().unwrap_or_default(),
        receipt_handle: message.receipt_handle.as_deref().unwrap_or_default(),
        body: message.body.as_deref().unwrap_or_default(),
        attributes: Attributes(message.attributes.as_deref().unwrap_or_default()),
        message_attributes: MessageAttributes(message.message_attributes.as_deref().unwrap_or_default()),
        md5_of_message_attributes: message.md5_of_message_attributes.as_deref(),
        md5_of_body: message.md5_of_body.as_deref().unwrap_or_default(),
        event_source: "aws:sqs",
        event_source_arn: queue_arn,
        aws_region: region,
    };
    serde_json::to_string(&record).expect("texts only")
}

/// Bytes that a record adds to an event.
pub(crate) fn cost(record: &str) -> usize {
    record.len() + 1
}

/// Bytes of an event without records.
pub(crate) fn base_cost() -> usize {
    HEAD.len() + TAIL.len()
}

/// The event with these records.
pub(crate) fn event<'a>(records: impl Iterator<Item = &'a str>) -> String {
    let mut text = HEAD.to_owned();
    for (index, record) in records.enumerate() {
        let comma = if index == 0 { "" } else { "," };
        // Writing to a string cannot fail.
        let _ = write!(text, "{comma}{record}");
    }
    text + TAIL
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_message_is_shown_as_recorded() {
        let attribute = MessageAttributeValue {
            data_type: "Binary".to_owned(),
            binary_value: Some(bytes::Bytes::from_static(b"\x00\x01")),
            ..Default::default()
        };
        let message = Message {
            message_id: Some("id".to_owned()),
            receipt_handle: Some("handle".to_owned()),
            md5_of_body: Some("md5".to_owned()),
            body: Some("b\"".to_owned()),
            attributes: Some(pairs(&[("SenderId", "s"), ("ApproximateReceiveCount", "1"), ("New", "n")])),
            message_attributes: Some(vec![("A".to_owned(), attribute)]),
            ..Default::default()
        };
        let record = record(&message, "arn", "us-east-1");
        assert_eq!(
            event([record.as_str(), "{}"].into_iter()),
            r#"{"Records":[{"messageId":"id","receiptHandle":"handle","body":"b\"","attributes":{"ApproximateReceiveCount":"1","SenderId":"s","New":"n"},"messageAttributes":{"A":{"binaryValue":"AAE=","stringListValues":[],"binaryListValues":[],"dataType":"Binary"}},"md5OfMessageAttributes":null,"md5OfBody":"md5","eventSource":"aws:sqs","eventSourceARN":"arn","awsRegion":"us-east-1"},{}]}"#
        );
    }
}
