//! A publish's input as a message, with AWS's checks.

use crate::error::{bad_attribute_value, invalid, invalid_because};
use crate::limits;
use crate::records::{Attribute, AttributeValue, Message};
use api::sns::{MessageAttributeValue, PublishBatchRequestEntry, PublishInput};
use contract::{Error, Map};
use serde_json::Value;

/// What `Publish` and an entry of `PublishBatch` share.
pub(crate) struct Draft {
    pub(crate) message: String,
    pub(crate) subject: Option<String>,
    pub(crate) structure: Option<String>,
    pub(crate) attributes: Map<MessageAttributeValue>,
    pub(crate) dedup: Option<String>,
    pub(crate) group: Option<String>,
    /// Whether a structured message must have a text for all protocols that it does not name.
    pub(crate) needs_default: bool,
}

impl From<PublishInput> for Draft {
    fn from(input: PublishInput) -> Self {
        Self {
            message: input.message,
            subject: input.subject,
            structure: input.message_structure,
            attributes: input.message_attributes.unwrap_or_default(),
            dedup: input.message_deduplication_id,
            group: input.message_group_id,
            needs_default: true,
        }
    }
}

impl From<PublishBatchRequestEntry> for Draft {
    fn from(entry: PublishBatchRequestEntry) -> Self {
        Self {
            message: entry.message,
            subject: entry.subject,
            structure: entry.message_structure,
            attributes: entry.message_attributes.unwrap_or_default(),
            dedup: entry.message_deduplication_id,
            group: entry.message_group_id,
            needs_default: true,
        }
    }
}

impl Draft {
    /// The message, without an id or a time.
    pub(crate) fn into_message(self) -> Result<Message, Error> {
        if self.message.is_empty() {
            return Err(invalid("Empty message"));
        }
        if let Some(subject) = &self.subject {
            check_subject(subject)?;
        }
        let structured = match self.structure.as_deref() {
            None | Some("") => false,
            Some("json") => true,
            Some(_) => return Err(invalid("MessageStructure")),
        };
        if structured {
            check_structure(&self.message, self.needs_default)?;
        }
        let attributes = self.attributes.into_iter().map(attribute).collect::<Result<Vec<_>, _>>()?;
        let (group, dedup) = (self.group, self.dedup);
        let message = Message {
            subject: self.subject,
            text: self.message,
            structured,
            attributes,
            group,
            dedup,
            ..Message::default()
        };
        Ok(message)
    }
}

/// Checks a message's size against what its topic takes.
pub(crate) fn check_bytes(message: &Message, most: usize) -> Result<(), Error> {
    match message.bytes() > most {
        true => Err(invalid("Message too long")),
        false => Ok(()),
    }
}

/// Text of one line, at most 100 characters.
fn check_subject(subject: &str) -> Result<(), Error> {
    let plain = !subject.chars().any(char::is_control);
    let fits = (1..=limits::SUBJECT_CHARS_MAX).contains(&subject.chars().count());
    match plain && fits {
        true => Ok(()),
        false => Err(invalid("Subject")),
    }
}

fn check_structure(text: &str, needs_default: bool) -> Result<(), Error> {
    let Ok(Value::Object(texts)) = serde_json::from_str(text) else {
        return Err(invalid("Message Structure - JSON message body failed to parse"));
    };
    match !needs_default || texts.get("default").is_some_and(Value::is_string) {
        true => Ok(()),
        false => Err(invalid("Message Structure - No default entry in JSON message body")),
    }
}

fn attribute((name, given): (String, MessageAttributeValue)) -> Result<(String, Attribute), Error> {
    check_name(&name)?;
    let MessageAttributeValue { data_type, string_value, binary_value } = given;
    if data_type.is_empty() {
        let text = format!("The message attribute '{name}' must contain non-empty message attribute type.");
        return Err(bad_attribute_value(text));
    }
    let empty = || {
        bad_attribute_value(format!(
            "The message attribute '{name}' must contain non-empty message attribute value for message attribute type '{data_type}'."
        ))
    };
    let wrong_field = |kind: &str| {
        bad_attribute_value(format!("The message attribute '{name}' with type '{data_type}' must use field '{kind}'."))
    };
    let value = match (data_type.split('.').next().unwrap_or_default(), string_value, binary_value) {
        ("Binary", _, Some(bytes)) if !bytes.is_empty() => AttributeValue::Binary(bytes),
        ("Binary", Some(_), None) => return Err(wrong_field("Binary")),
        ("String" | "Number", None, Some(_)) => return Err(wrong_field("String")),
        ("String", Some(text), _) if !text.is_empty() => AttributeValue::Text(text),
        ("Number", Some(text), _) if !text.is_empty() => number(&name, text)?,
        ("String" | "Number" | "Binary", ..) => return Err(empty()),
        _ => {
            return Err(bad_attribute_value(format!(
                "The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
            )));
        }
    };
    Ok((name, Attribute { data_type, value }))
}

fn number(name: &str, text: String) -> Result<AttributeValue, Error> {
    match text.trim().parse::<f64>() {
        Ok(_) => Ok(AttributeValue::Text(text)),
        Err(_) => Err(bad_attribute_value(format!("Could not cast message attribute '{name}' value to number."))),
    }
}

fn check_name(name: &str) -> Result<(), Error> {
    if name.len() > limits::ATTRIBUTE_NAME_BYTES_MAX {
        return Err(bad_attribute_value("Length of message attribute name must be less than 256 bytes."));
    }
    for (at_end, place) in [(name.starts_with('.'), "starting"), (name.ends_with('.'), "ending")] {
        if at_end {
            let text = format!("Invalid message attribute name {place} with character '.' was found.");
            return Err(bad_attribute_value(text));
        }
    }
    let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if let Some(bad) = name.chars().find(|c| !plain(c)) {
        return Err(bad_attribute_value(format!(
            "Invalid non-alphanumeric character '#x{:X}' was found in the message attribute name. Can only include alphanumeric characters, hyphens, underscores, or dots.",
            u32::from(bad)
        )));
    }
    let lower = name.to_ascii_lowercase();
    if name.is_empty() || lower.starts_with("aws.") || lower.starts_with("amazon.") {
        return Err(bad_attribute_value(format!("Invalid message attribute name: {name}")));
    }
    match name.contains("..") {
        true => Err(bad_attribute_value("Message attribute name can not have successive '.' character.")),
        false => Ok(()),
    }
}

/// Checks a message group id or a deduplication id.
pub(crate) fn check_id(value: &str, parameter: &str) -> Result<(), Error> {
    let fits = (1..=limits::GROUP_CHARS_MAX).contains(&value.len());
    if fits && value.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(());
    }
    let most = limits::GROUP_CHARS_MAX;
    let reason =
        format!("{parameter} can only include alphanumeric and punctuation characters. 1 to {most} in length.");
    Err(invalid_because(parameter, reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(message: &str) -> Draft {
        Draft {
            message: message.into(),
            subject: None,
            structure: None,
            attributes: Map::new(),
            dedup: None,
            group: None,
            needs_default: true,
        }
    }

    #[track_caller]
    fn refused(draft: Draft, text: &str) {
        let error = draft.into_message().expect_err("it should be refused");
        assert_eq!(error.message.as_deref(), Some(text));
    }

    #[test]
    fn messages_and_subjects() {
        refused(draft(""), "Invalid parameter: Empty message");
        for subject in ["", "a\nb", "a\u{7f}", &"ü".repeat(101)] {
            refused(Draft { subject: Some(subject.into()), ..draft("m") }, "Invalid parameter: Subject");
        }
        for subject in ["fine", "Grüße", &"ü".repeat(100)] {
            assert!(Draft { subject: Some(subject.into()), ..draft("m") }.into_message().is_ok());
        }
    }

    #[test]
    fn structures() {
        let json = |text: &str| Draft { structure: Some("json".into()), ..draft(text) };
        refused(json("x"), "Invalid parameter: Message Structure - JSON message body failed to parse");
        refused(json(r#"{"sqs":"x"}"#), "Invalid parameter: Message Structure - No default entry in JSON message body");
        assert!(json(r#"{"default":"x"}"#).into_message().is_ok_and(|message| message.structured));
        assert!(Draft { needs_default: false, ..json(r#"{"GCM":"x"}"#) }.into_message().is_ok());
        refused(Draft { structure: Some("xml".into()), ..draft("m") }, "Invalid parameter: MessageStructure");
    }

    #[test]
    fn attributes() {
        let with = |name: &str, data_type: &str, value: Option<&str>| {
            let value = MessageAttributeValue {
                data_type: data_type.into(),
                string_value: value.map(str::to_owned),
                binary_value: None,
            };
            Draft { attributes: vec![(name.to_owned(), value)], ..draft("m") }
        };
        assert!(with("a", "String", Some("v")).into_message().is_ok());
        assert!(with("a", "Number.int", Some("-1.5e3")).into_message().is_ok());
        refused(with("a", "Number", Some("x")), "Could not cast message attribute 'a' value to number.");
        refused(
            with("a", "Binary", Some("x")),
            "The message attribute 'a' with type 'Binary' must use field 'Binary'.",
        );
        refused(
            with("a", "String", None),
            "The message attribute 'a' must contain non-empty message attribute value for message attribute type 'String'.",
        );
        refused(
            with("a", "Text", Some("v")),
            "The message attribute 'a' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.",
        );
        for (name, text) in [
            (".a", "Invalid message attribute name starting with character '.' was found."),
            ("a.", "Invalid message attribute name ending with character '.' was found."),
            ("a..b", "Message attribute name can not have successive '.' character."),
            (
                "a b",
                "Invalid non-alphanumeric character '#x20' was found in the message attribute name. Can only include alphanumeric characters, hyphens, underscores, or dots.",
            ),
        ] {
            refused(with(name, "String", Some("v")), text);
        }
    }
}
