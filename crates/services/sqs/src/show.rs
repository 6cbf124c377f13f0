//! Messages as a receive returns them.

use crate::digest;
use crate::error;
use crate::handle::Handle;
use crate::records::{Attribute, AttributeValue, Message};
use crate::window::Got;
use api::sqs::MessageAttributeValue;
use contract::{Error, Map};

/// Which attributes a receive wants.
pub(crate) struct Wanted {
    fifo: bool,
    system: Vec<String>,
    user: Vec<String>,
}

const SYSTEM: &[&str] = &[
    "All",
    "SenderId",
    "SentTimestamp",
    "ApproximateReceiveCount",
    "ApproximateFirstReceiveTimestamp",
    "SequenceNumber",
    "MessageDeduplicationId",
    "MessageGroupId",
    "AWSTraceHeader",
    "DeadLetterQueueSourceArn",
];

impl Wanted {
    pub(crate) fn of(fifo: bool, system: impl Iterator<Item = String>, user: Vec<String>) -> Result<Self, Error> {
        let system: Vec<String> = system.collect();
        match system.iter().find(|name| !SYSTEM.contains(&name.as_str())) {
            Some(unknown) => Err(error::unknown_attribute(unknown)),
            None => Ok(Self { fifo, system, user }),
        }
    }

    fn system(&self, name: &str) -> bool {
        self.system.iter().any(|wanted| wanted == "All" || wanted == name)
    }

    /// `All`, `.*`, a name, or the start of one with `.*` or `*` behind it.
    fn user(&self, name: &str) -> bool {
        self.user.iter().any(|wanted| match wanted.as_str() {
            "All" | ".*" => true,
            _ => {
                wanted == name
                    || wanted
                        .strip_suffix(".*")
                        .or(wanted.strip_suffix('*'))
                        .is_some_and(|start| name.starts_with(start))
            }
        })
    }
}

/// A number that looks like AWS's: twenty digits.
pub(crate) fn sequence_number(seq: u64) -> String {
    const OFFSET: u64 = 10_000_000_000_000_000_000;
    OFFSET.saturating_add(seq).to_string()
}

pub(crate) fn message(message: Message, got: &Got, handle: &Handle, wanted: &Wanted) -> api::sqs::Message {
    let system = system(&message, got, wanted);
    let user: Vec<(String, Attribute)> = message.attributes.into_iter().filter(|(name, _)| wanted.user(name)).collect();
    let md5_of_message_attributes =
        digest::of_attributes(user.iter().map(|(name, attribute)| (name.as_str(), attribute)));
    api::sqs::Message {
        message_id: Some(message.id),
        receipt_handle: Some(handle.text()),
        md5_of_body: Some(message.md5),
        body: Some(message.body),
        attributes: (!system.is_empty()).then_some(system),
        md5_of_message_attributes,
        message_attributes: (!user.is_empty())
            .then(|| user.into_iter().map(|(name, attribute)| (name, shown(attribute))).collect()),
    }
}

fn system(message: &Message, got: &Got, wanted: &Wanted) -> Map<String> {
    if wanted.system.is_empty() {
        return Vec::new();
    }
    let first_ms = message.first_ms.unwrap_or(got.first_ms);
    let sequence = wanted.fifo.then(|| sequence_number(got.place.seq));
    let all = [
        ("SenderId", Some(message.sender.clone())),
        ("ApproximateFirstReceiveTimestamp", Some(first_ms.to_string())),
        ("ApproximateReceiveCount", Some((message.receives + got.receives).to_string())),
        ("SentTimestamp", Some(message.sent_ms.to_string())),
        ("SequenceNumber", sequence),
        ("MessageDeduplicationId", message.dedup.clone()),
        ("MessageGroupId", message.group.clone()),
        ("AWSTraceHeader", message.trace.clone()),
        ("DeadLetterQueueSourceArn", message.source.clone()),
    ];
    let given = all.into_iter().filter(|(name, _)| wanted.system(name));
    given.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn shown(attribute: Attribute) -> MessageAttributeValue {
    let Attribute { data_type, value } = attribute;
    match value {
        AttributeValue::Text(text) => {
            MessageAttributeValue { data_type, string_value: Some(text), ..Default::default() }
        }
        AttributeValue::Binary(bytes) => {
            MessageAttributeValue { data_type, binary_value: Some(bytes), ..Default::default() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_attributes_are_wanted_by_name_or_start() {
        for (wanted, name, yes) in [
            ("All", "a", true),
            (".*", "a", true),
            ("a", "a", true),
            ("a", "ab", false),
            ("a.*", "ab", true),
            ("a*", "ab", true),
            ("b.*", "ab", false),
        ] {
            let wanted_names = Wanted::of(false, std::iter::empty(), vec![wanted.into()]).expect("is good");
            assert_eq!(wanted_names.user(name), yes, "{wanted} {name}");
        }
    }

    #[test]
    fn sequence_numbers_have_twenty_digits_and_grow() {
        let (one, other) = (sequence_number(1 << 40), sequence_number((1 << 40) + 1));
        assert!(one.len() == 20 && other.len() == 20 && one < other);
    }
}
