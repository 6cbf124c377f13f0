//! A message before it is sent: the checks of everything that a request says about it.

use crate::digest;
use crate::error::{self, missing};
use crate::limits;
use crate::names::check_group;
use crate::records::{Attribute, AttributeValue, Message};
use crate::settings::{Fifo, Settings};
use api::sqs::{MessageAttributeValue, MessageSystemAttributeValue};
use contract::{Error, Map};
use platform::{Context, Principal};

/// What `SendMessage` and an entry of `SendMessageBatch` say.
pub(crate) struct Request {
    pub(crate) body: String,
    pub(crate) delay_s: Option<i32>,
    pub(crate) attributes: Option<Map<MessageAttributeValue>>,
    pub(crate) system: Option<Map<MessageSystemAttributeValue>>,
    pub(crate) dedup: Option<String>,
    pub(crate) group: Option<String>,
}

/// A message that may be sent.
pub(crate) struct Draft {
    pub(crate) message: Message,
    /// For standard queues, ms.
    pub(crate) delay_ms: i64,
    /// What a FIFO queue tells its message from others by.
    pub(crate) hash: Option<u128>,
    pub(crate) md5_of_attributes: Option<String>,
    pub(crate) md5_of_system: Option<String>,
}

/// Checks a request against the queue's settings.
pub(crate) fn check(ctx: &Context, settings: &Settings, request: Request) -> Result<Draft, Error> {
    let Request { body, delay_s, attributes, system, dedup, group } = request;
    if body.is_empty() {
        return Err(missing("MessageBody"));
    }
    check_text(&body, "message body")?;
    let attributes = self::attributes(attributes.unwrap_or_default())?;
    let system = self::system(system.unwrap_or_default())?;
    let trace = system.iter().find_map(|(_, attribute)| match &attribute.value {
        AttributeValue::Text(text) => Some(text.clone()),
        AttributeValue::Binary(_) => None,
    });
    let named = |list: &[(String, Attribute)]| {
        digest::of_attributes(list.iter().map(|(name, attribute)| (name.as_str(), attribute)))
    };
    let (md5_of_attributes, md5_of_system) = (named(&attributes), named(&system));
    let delay = delay(settings, delay_s)?;
    let fifo = settings.fifo.as_ref();
    let (dedup, hash) = identity(fifo, &body, dedup, group.as_deref())?;
    let message = Message {
        md5: digest::of_body(&body),
        body,
        sender: sender(ctx),
        group,
        dedup,
        trace: trace.or_else(|| sampled_trace(ctx)),
        attributes,
        ..Message::default()
    };
    let most = usize::try_from(settings.message_bytes).unwrap_or(usize::MAX);
    if message.bytes() > most {
        let text = format!("One or more parameters are invalid. Reason: Message must be shorter than {most} bytes.");
        return Err(error::invalid(text));
    }
    Ok(Draft { message, delay_ms: i64::from(delay) * 1000, hash, md5_of_attributes, md5_of_system })
}

/// A FIFO queue delays all its messages alike, so a message must not name a delay.
fn delay(settings: &Settings, asked: Option<i32>) -> Result<u32, Error> {
    let Some(asked) = asked else {
        return Ok(if settings.fifo.is_some() { 0 } else { settings.delay_s });
    };
    match u32::try_from(asked).ok().filter(|_| asked <= limits::DELAY_S_MAX) {
        None => {
            let reason = format!("DelaySeconds must be >= 0 and <= {}.", limits::DELAY_S_MAX);
            Err(error::invalid_value(asked, "DelaySeconds", reason))
        }
        Some(0) => Ok(0),
        Some(_) if settings.fifo.is_some() => Err(error::wrong_type(asked, "DelaySeconds")),
        Some(delay) => Ok(delay),
    }
}

/// The deduplication id of the message and its hash.
fn identity(
    fifo: Option<&Fifo>,
    body: &str,
    dedup: Option<String>,
    group: Option<&str>,
) -> Result<(Option<String>, Option<u128>), Error> {
    if let Some(group) = group {
        check_group(group, "MessageGroupId")?;
    }
    let Some(fifo) = fifo else {
        return match dedup {
            Some(dedup) => {
                let reason = "The request includes a parameter that is not valid for this queue type.";
                Err(error::invalid_value(dedup, "MessageDeduplicationId", reason))
            }
            None => Ok((None, None)),
        };
    };
    let group = group.ok_or_else(|| missing("MessageGroupId"))?;
    let dedup = match dedup {
        Some(given) => given,
        None if fifo.content_based => hex(sha256(body.as_bytes()).as_ref()),
        None => return Err(error::no_deduplication_id()),
    };
    check_group(&dedup, "MessageDeduplicationId")?;
    let scope = if fifo.within_group { group } else { "" };
    let digest = sha256(format!("{scope}\0{dedup}").as_bytes());
    let hash = digest.as_ref().first_chunk().map(|chunk| u128::from_be_bytes(*chunk));
    Ok((Some(dedup), hash))
}

fn sha256(bytes: &[u8]) -> aws_lc_rs::digest::Digest {
    aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes)
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        write!(text, "{byte:02x}").expect("text grows");
        text
    })
}

/// `SenderId`: the id of the user or role, or the account.
fn sender(ctx: &Context) -> String {
    match &ctx.principal {
        Principal::Identity(identity) => identity.user_id.clone(),
        Principal::Service(name) => name.to_string(),
        Principal::Anonymous => "Anonymous".to_owned(),
    }
}

/// The trace that the request belongs to. Every request has one; what is not sampled leaves no trace.
fn sampled_trace(ctx: &Context) -> Option<String> {
    ctx.trace_id.as_deref().filter(|trace| trace.contains("Sampled=1")).map(str::to_owned)
}

/// XML's characters: what the Query protocol can carry.
fn check_text(text: &str, place: &str) -> Result<(), Error> {
    let control = |byte: u8| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r');
    let noncharacter = |c: char| matches!(c, '\u{FFFE}' | '\u{FFFF}');
    // Looks at all bytes rather than stop at the first: that goes many at a time.
    let maybe = text.bytes().fold(false, |found, byte| found | control(byte) | (byte == 0xEF));
    let bad = || text.chars().find(|c| noncharacter(*c) || u8::try_from(*c).is_ok_and(control));
    match maybe.then(bad).flatten() {
        None => Ok(()),
        Some(bad) => Err(api::sqs::error::invalid_message_contents(format!(
            "Invalid binary character '#x{:X}' was found in the {place}, the set of allowed characters is #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF",
            u32::from(bad)
        ))),
    }
}

fn attributes(given: Map<MessageAttributeValue>) -> Result<Vec<(String, Attribute)>, Error> {
    if given.len() > limits::ATTRIBUTES_MAX {
        let most = limits::ATTRIBUTES_MAX;
        return Err(error::invalid(format!(
            "Number of message attributes [{}] exceeds the allowed maximum [{most}].",
            given.len()
        )));
    }
    given
        .into_iter()
        .map(|(name, value)| {
            check_attribute_name(&name)?;
            let MessageAttributeValue { string_value, binary_value, data_type, .. } = value;
            let attribute = attribute(&name, data_type, string_value, binary_value)?;
            Ok((name, attribute))
        })
        .collect()
}

fn check_attribute_name(name: &str) -> Result<(), Error> {
    let lower = name.to_ascii_lowercase();
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
    let dots = !name.starts_with('.') && !name.ends_with('.') && !name.contains("..");
    let reserved = lower.starts_with("aws.") || lower.starts_with("amazon.");
    Err(error::invalid(match () {
        () if name.is_empty() => "The request must contain non-empty message attribute name.",
        () if name.len() > limits::ATTRIBUTE_NAME_CHARS_MAX => {
            "Message (user) attribute names must be shorter than 256 Bytes"
        }
        () if !plain => {
            "Message (user) attributes name can only contain upper and lower score characters, digits, periods, hyphens and underscores. "
        }
        () if reserved || !dots => {
            "You can't use message attribute names beginning with 'AWS.' or 'Amazon.'. These strings are reserved for internal use. Additionally, they cannot start or end with '.'."
        }
        () => return Ok(()),
    }))
}

fn attribute(
    name: &str,
    data_type: String,
    text: Option<String>,
    bytes: Option<bytes::Bytes>,
) -> Result<Attribute, Error> {
    let kind = data_type.split('.').next().unwrap_or_default();
    if !matches!(kind, "String" | "Number" | "Binary") {
        return Err(error::invalid(format!(
            "The type of message (user) attribute '{name}' is invalid. You must use only the following supported type prefixes: Binary, Number, String."
        )));
    }
    if data_type.len() > limits::ATTRIBUTE_NAME_CHARS_MAX {
        return Err(error::invalid("Message (user) attribute types must be shorter than 256 Bytes"));
    }
    let value = match (kind, text, bytes) {
        ("Binary", _, Some(bytes)) if !bytes.is_empty() => AttributeValue::Binary(bytes),
        ("String" | "Number", Some(text), _) if !text.is_empty() => AttributeValue::Text(text),
        _ => {
            return Err(error::invalid(format!(
                "Message (user) attribute '{name}' must contain a non-empty value of type '{kind}'."
            )));
        }
    };
    if let AttributeValue::Text(text) = &value {
        check_text(text, "message attribute value")?;
        if kind == "Number" && !is_number(text) {
            return Err(error::invalid(format!(
                "Can't cast the value of message (user) attribute '{name}' to a number."
            )));
        }
    }
    Ok(Attribute { data_type, value })
}

fn is_number(text: &str) -> bool {
    let finite = text.parse::<f64>().is_ok_and(f64::is_finite);
    finite && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E'))
}

fn system(given: Map<MessageSystemAttributeValue>) -> Result<Vec<(String, Attribute)>, Error> {
    given
        .into_iter()
        .map(|(name, value)| {
            if name != "AWSTraceHeader" {
                return Err(error::invalid(format!("Message system attribute name '{name}' is invalid.")));
            }
            if value.data_type != "String" {
                return Err(error::invalid(format!("The message system attribute '{name}' must be of type String.")));
            }
            let attribute = attribute(&name, value.data_type, value.string_value, None)?;
            Ok((name, attribute))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_attribute(name: &str, data_type: &str, text: &str, wanted: Option<&str>) {
        let value = MessageAttributeValue {
            data_type: data_type.into(),
            string_value: Some(text.into()),
            ..Default::default()
        };
        let message = attributes(vec![(name.into(), value)]).err().and_then(|error| error.message);
        assert_eq!(message.as_deref(), wanted);
    }

    #[test]
    fn message_attributes() {
        check_attribute("a", "String", "x", None);
        check_attribute("a.b-c_D", "Number.int", "-1.5e3", None);
        let kinds = "The type of message (user) attribute 'a' is invalid. You must use only the following supported type prefixes: Binary, Number, String.";
        check_attribute("a", "", "x", Some(kinds));
        check_attribute("a", "Text", "x", Some(kinds));
        check_attribute("a", "Number", "x", Some("Can't cast the value of message (user) attribute 'a' to a number."));
        check_attribute(
            "a",
            "Number",
            "inf",
            Some("Can't cast the value of message (user) attribute 'a' to a number."),
        );
        let empty = "Message (user) attribute 'a' must contain a non-empty value of type 'String'.";
        check_attribute("a", "String.label", "", Some(empty));
        for name in ["", ".a", "a.", "a..b", "aws.x", "Amazon.x", "a b"] {
            assert!(check_attribute_name(name).is_err(), "{name}");
        }
    }

    #[test]
    fn bodies_are_xml_text() {
        for (text, good) in
            [("é\t\n\r😀\u{E000}", true), ("\u{0}", false), ("\u{1F}", false), ("\u{FFFE}", false), ("\u{FEFF}", true)]
        {
            assert_eq!(check_text(text, "message body").is_ok(), good, "{text:?}");
        }
    }

    #[test]
    fn a_message_is_told_from_others_by_id_or_content_within_its_scope() {
        let id = |fifo: &Fifo, body: &str, dedup: Option<&str>, group: &str| {
            identity(Some(fifo), body, dedup.map(str::to_owned), Some(group)).map(|(_, hash)| hash)
        };
        let queue = Fifo { content_based: true, ..Fifo::default() };
        let group = Fifo { within_group: true, ..queue.clone() };
        let same = |fifo, one: (&str, Option<&str>, &str), other: (&str, Option<&str>, &str)| {
            id(fifo, one.0, one.1, one.2).expect("is good") == id(fifo, other.0, other.1, other.2).expect("is good")
        };
        assert!(same(&queue, ("a", None, "g"), ("a", None, "h")));
        assert!(!same(&group, ("a", None, "g"), ("a", None, "h")));
        assert!(!same(&queue, ("a", None, "g"), ("b", None, "g")));
        assert!(same(&queue, ("a", Some("x"), "g"), ("b", Some("x"), "g")));
        assert!(id(&Fifo::default(), "a", None, "g").is_err());
    }
}
