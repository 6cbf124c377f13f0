//! Attributes of topics.

use crate::core::Topic;
use crate::delivery_policy;
use crate::error::{invalid, invalid_because};
use crate::limits;
use crate::records::{Attributes, TopicRecord};
use contract::Error;
use serde_json::{Value, json};

/// Which call sets them; it decides words of errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    Create,
    Later,
}

const FEEDBACK: &[&str] = &["SuccessFeedbackRoleArn", "SuccessFeedbackSampleRate", "FailureFeedbackRoleArn"];
const FEEDBACK_PROTOCOLS: &[&str] = &["HTTP", "Firehose", "Lambda", "Application", "SQS"];

/// Sets an attribute, or takes it back when there is no value.
pub(crate) fn set(
    attributes: &mut Attributes,
    fifo: bool,
    name: &str,
    value: Option<&str>,
    when: When,
) -> Result<(), Error> {
    let value = value.unwrap_or_default();
    check(fifo, name, value, when)?;
    if value.is_empty() || (name == "ArchivePolicy" && value == "{}") {
        attributes.remove(name);
    } else {
        attributes.insert(name.to_owned(), value.to_owned());
    }
    Ok(())
}

fn check(fifo: bool, name: &str, value: &str, when: When) -> Result<(), Error> {
    match name {
        "DisplayName" if value.chars().count() > limits::DISPLAY_CHARS_MAX => Err(invalid("DisplayName")),
        "DisplayName" | "KmsMasterKeyId" => Ok(()),
        "MaximumMessageSize" => check_bytes(value),
        "Policy" if value.is_empty() => Ok(()),
        "Policy" => check_policy(value),
        "DeliveryPolicy" if value.is_empty() => Ok(()),
        "DeliveryPolicy" => delivery_policy::check(value),
        "FifoTopic" if when == When::Create => one_of(name, &value.to_ascii_lowercase(), &["true", "false"]),
        "ContentBasedDeduplication" if !fifo => {
            Err(invalid_because("Attributes", "Content-based deduplication can only be set for FIFO topics"))
        }
        "ContentBasedDeduplication" => one_of(name, value, &["true", "false"]),
        "FifoThroughputScope" if fifo => one_of(name, value, &["Topic", "MessageGroup"]),
        "SignatureVersion" => one_of(name, value, &["1", "2"]),
        "TracingConfig" => one_of(name, value, &["PassThrough", "Active"]),
        "ArchivePolicy" if fifo => check_archive(value),
        "ArchivePolicy" => Err(invalid_because("ArchivePolicy", "ArchivePolicy can only be set for FIFO topics")),
        _ => check_feedback(name, value, when),
    }
}

fn one_of(name: &str, value: &str, allowed: &[&str]) -> Result<(), Error> {
    match allowed.contains(&value) {
        true => Ok(()),
        false => Err(invalid_because(name, format!("Invalid value [{value}]. Must be {}.", allowed.join(" or ")))),
    }
}

fn check_feedback(name: &str, value: &str, when: When) -> Result<(), Error> {
    let known = FEEDBACK_PROTOCOLS.iter().filter_map(|protocol| name.strip_prefix(protocol));
    match known.into_iter().find(|rest| FEEDBACK.contains(rest)) {
        Some("SuccessFeedbackSampleRate") if !value.parse::<u8>().is_ok_and(|rate| rate <= 100) => {
            Err(invalid_because(name, "SuccessFeedbackSampleRate must be an integer between 0 and 100"))
        }
        Some(_) => Ok(()),
        None if when == When::Create => Err(invalid_because("Attributes", format!("Unknown attribute {name}"))),
        None => Err(invalid("AttributeName")),
    }
}

fn check_bytes(value: &str) -> Result<(), Error> {
    let range = limits::MESSAGE_BYTES_RANGE;
    match value.is_empty() || value.parse().is_ok_and(|bytes| range.contains(&bytes)) {
        true => Ok(()),
        false => {
            let reason =
                format!("Invalid value [{value}]. Must be an integer from {} to {}.", range.start(), range.end());
            Err(invalid_because("MaximumMessageSize", reason))
        }
    }
}

/// Bytes of a message that the topic takes.
pub(crate) fn bytes_max(record: &TopicRecord) -> usize {
    let own = record.attributes.get("MaximumMessageSize").and_then(|bytes| bytes.parse().ok());
    own.unwrap_or(limits::MESSAGE_BYTES)
}

/// Whether subscriptions of these protocols go together with messages of this size.
pub(crate) fn check_large<'a>(
    bytes_max: usize,
    protocols: impl ExactSizeIterator<Item = &'a str>,
) -> Result<(), Error> {
    if bytes_max <= limits::MESSAGE_BYTES {
        return Ok(());
    }
    let (most, count) = (limits::LARGE_SUBSCRIPTIONS_MAX, protocols.len());
    if count > most {
        let reason =
            format!("A topic with a value above {} can have at most {most} subscriptions", limits::MESSAGE_BYTES);
        return Err(invalid_because("MaximumMessageSize", reason));
    }
    let mut protocols = protocols;
    match protocols.find(|protocol| !matches!(*protocol, "sqs" | "lambda" | "firehose")) {
        Some(other) => {
            let reason = format!(
                "A topic with a value above {} does not support subscriptions of protocol [{other}]",
                limits::MESSAGE_BYTES
            );
            Err(invalid_because("MaximumMessageSize", reason))
        }
        None => Ok(()),
    }
}

fn check_policy(text: &str) -> Result<(), Error> {
    match policy::Policy::parse(text, policy::Grammar::Resource) {
        Ok(_) => Ok(()),
        Err(_) => Err(invalid("Policy Error: null")),
    }
}

fn check_archive(text: &str) -> Result<(), Error> {
    if matches!(text, "" | "{}") {
        return Ok(());
    }
    match archive_days(text) {
        Some(_) => Ok(()),
        None => Err(invalid_because("ArchivePolicy", "MessageRetentionPeriod must be an integer between 1 and 365")),
    }
}

/// For how many days a topic keeps what was published.
pub(crate) fn archive_days(text: &str) -> Option<i64> {
    let days = &serde_json::from_str::<Value>(text).ok()?["MessageRetentionPeriod"];
    let days = days.as_i64().or_else(|| days.as_str()?.parse().ok())?;
    limits::ARCHIVE_DAYS.contains(&days).then_some(days)
}

/// The first moment that a replay may begin with, ms.
pub(crate) fn archive_begins_ms(record: &TopicRecord, now_ms: i64) -> Option<i64> {
    let days = archive_days(record.attributes.get("ArchivePolicy")?)?;
    Some(record.archive_from_ms?.max(now_ms - days * 24 * 3600 * 1000))
}

/// The topic's policy, or the one that AWS begins with.
pub(crate) fn policy(topic: &Topic) -> String {
    let own = topic.record.attributes.get("Policy").cloned();
    own.unwrap_or_else(|| default_policy(&topic.arn, &topic.name.account).to_string())
}

pub(crate) fn default_policy(arn: &str, account: &str) -> Value {
    let actions = [
        "GetTopicAttributes",
        "SetTopicAttributes",
        "AddPermission",
        "RemovePermission",
        "DeleteTopic",
        "Subscribe",
        "ListSubscriptionsByTopic",
        "Publish",
    ];
    json!({"Version": "2008-10-17", "Id": "__default_policy_ID", "Statement": [{
        "Effect": "Allow",
        "Sid": "__default_statement_ID",
        "Principal": {"AWS": "*"},
        "Action": actions.map(|action| format!("SNS:{action}")),
        "Resource": arn,
        "Condition": {"StringEquals": {"AWS:SourceOwner": account}},
    }]})
}
