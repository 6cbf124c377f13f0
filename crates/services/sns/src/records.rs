//! What is stored.

use crate::names::TopicName;
use bytes::Bytes;
use datakeys::Sealed;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Record;

pub(crate) type Attributes = BTreeMap<String, String>;

/// A topic. Its id is its own: a topic that is created again under the same name has another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct TopicRecord {
    pub(crate) id: u64,
    pub(crate) created_ms: i64,
    /// As they were set; what was never set is not there.
    #[serde(default)]
    pub(crate) attributes: Attributes,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) protection: Option<String>,
    /// Since when there is an archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) archive_from_ms: Option<i64>,
    /// Subscriptions that were deleted.
    #[serde(default)]
    pub(crate) deleted: u64,
}

impl TopicRecord {
    pub(crate) fn is(&self, attribute: &str) -> bool {
        self.attributes.get(attribute).is_some_and(|value| value == "true")
    }

    /// Notes whether there is an archive, after the attributes were changed.
    pub(crate) fn note_archive(&mut self, now_ms: i64) {
        let from_ms = self.archive_from_ms.unwrap_or(now_ms);
        self.archive_from_ms = self.attributes.contains_key("ArchivePolicy").then_some(from_ms);
    }
}

/// A subscription.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SubscriptionRecord {
    pub(crate) id: String,
    pub(crate) owner: String,
    /// The ARN of who subscribed.
    pub(crate) principal: String,
    pub(crate) protocol: String,
    pub(crate) endpoint: String,
    #[serde(default)]
    pub(crate) attributes: Attributes,
    pub(crate) confirmed: bool,
    /// Whether who confirmed it had signed the request.
    #[serde(default)]
    pub(crate) authenticated: bool,
    /// Whether only a signed request may end it.
    #[serde(default)]
    pub(crate) guarded: bool,
    /// What confirms it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) token: Option<String>,
    pub(crate) created_ms: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) replay: Option<String>,
}

/// A message on its way.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) subject: Option<String>,
    /// As published; with `structured`, JSON with a text for each protocol.
    pub(crate) text: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) structured: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) attributes: Vec<(String, Attribute)>,
    pub(crate) at_ms: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) group: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) dedup: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sequence: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) trace: Option<String>,
    /// Where the publisher reached us; links in the message lead there.
    pub(crate) origin: String,
    /// Subject, text and attributes, if the topic's messages are encrypted; then those fields are empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sealed: Option<Box<SealedMessage>>,
}

/// What is encrypted of a message, and in whose name it is decrypted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SealedMessage {
    pub(crate) content: Sealed,
    pub(crate) publisher: Publisher,
}

/// Who published an encrypted message: what KMS must know to decide about him again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Publisher {
    /// An AWS service, and the resource for which it has published.
    Service { name: String, source_arn: Option<String> },
    /// An identity, with its session if it has one.
    Identity {
        account: String,
        arn: String,
        user_id: String,
        /// The id of the access key, not its secret.
        access_key: String,
        root: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        session: Option<Box<PublisherSession>>,
    },
    /// Nobody.
    Anonymous,
}

/// The session of a publisher.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PublisherSession {
    pub(crate) kind: PublisherKind,
    pub(crate) role_arn: String,
    pub(crate) name: String,
    pub(crate) issued_at_ms: i64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) policies: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) tags: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) keys: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) source_identity: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) provider: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) mfa_at_ms: Option<i64>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) unmanaged: bool,
}

/// What the session of a publisher stands for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) enum PublisherKind {
    Role,
    User,
    Federated,
}

/// A message attribute.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Attribute {
    #[serde(rename = "t")]
    pub(crate) data_type: String,
    #[serde(rename = "v")]
    pub(crate) value: AttributeValue,
}

/// Text is stored as it is, bytes in base64.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum AttributeValue {
    #[serde(rename = "s")]
    Text(String),
    #[serde(rename = "b", with = "base64_bytes")]
    Binary(Bytes),
}

/// What the outbox does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Work {
    /// A message for subscriptions.
    Notify(Notify),
    /// A request to confirm a subscription, or word that it has ended.
    Letter(Letter),
    /// The rest of a replay.
    Replay(Replay),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Notify {
    pub(crate) topic: TopicName,
    pub(crate) message: Message,
    /// Ids of subscriptions.
    pub(crate) to: Vec<String>,
    /// Attempts that have failed.
    #[serde(default)]
    pub(crate) failed: u32,
    /// Why it is a dead letter, once it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) dead: Option<Failure>,
}

/// Why a delivery failed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Failure {
    pub(crate) code: String,
    pub(crate) text: String,
    /// What the delivery log says of it, when that is not the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) answer: Option<String>,
}

impl Failure {
    pub(crate) fn new(code: impl Into<String>, text: impl Into<String>) -> Self {
        Self { code: code.into(), text: text.into(), answer: None }
    }

    /// As the delivery log tells of it.
    pub(crate) fn told(&self) -> &str {
        self.answer.as_deref().unwrap_or(&self.text)
    }
}

/// A message about a subscription.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Letter {
    pub(crate) topic: TopicName,
    pub(crate) id: String,
    pub(crate) protocol: String,
    pub(crate) endpoint: String,
    pub(crate) token: String,
    /// `UnsubscribeConfirmation`, not `SubscriptionConfirmation`.
    pub(crate) goodbye: bool,
    pub(crate) message_id: String,
    pub(crate) at_ms: i64,
    pub(crate) origin: String,
    #[serde(default)]
    pub(crate) failed: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Replay {
    pub(crate) topic: TopicName,
    pub(crate) to: String,
    /// The policy that started it; another one ends it.
    pub(crate) policy: String,
    pub(crate) from_ms: i64,
    pub(crate) from_sequence: u64,
    pub(crate) until_ms: i64,
}

/// A deduplication id of a FIFO topic and the message that had it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Deduplication {
    pub(crate) message: String,
    pub(crate) sequence: u64,
    pub(crate) at_ms: i64,
}

/// A message in a topic's archive.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Archived {
    pub(crate) message: Message,
}

/// A mobile platform application.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Application {
    pub(crate) attributes: Attributes,
}

/// A device.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Endpoint {
    pub(crate) attributes: Attributes,
}

/// Account-wide settings of SMS.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct SmsSettings {
    pub(crate) attributes: Attributes,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Number {
    pub(crate) at_ms: i64,
    /// The password that proves it is one's own, until it was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) password: Option<String>,
}

/// A message to people or devices. It stays here: nobody is called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Mail {
    pub(crate) id: String,
    pub(crate) at_ms: i64,
    pub(crate) protocol: String,
    pub(crate) to: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) topic_arn: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) subject: Option<String>,
    pub(crate) body: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) attributes: Vec<(String, Attribute)>,
}

/// The key that signs messages, and its certificate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SignerRecord {
    /// PKCS #8, base64.
    pub(crate) key: String,
    pub(crate) certificate_pem: String,
}

impl Record for TopicRecord {}
impl Record for SubscriptionRecord {}
impl Record for Deduplication {}
impl Record for Archived {}
impl Record for Application {}
impl Record for Endpoint {}
impl Record for SmsSettings {}
impl Record for Number {}
impl Record for Mail {}
impl Record for SignerRecord {}

impl Message {
    /// Bytes that count towards the limit.
    pub(crate) fn bytes(&self) -> usize {
        let attributes = self.attributes.iter().map(|(name, attribute)| name.len() + attribute.bytes());
        self.text.len() + attributes.sum::<usize>()
    }
}

impl Attribute {
    fn bytes(&self) -> usize {
        let value = match &self.value {
            AttributeValue::Text(text) => text.len(),
            AttributeValue::Binary(bytes) => bytes.len(),
        };
        self.data_type.len() + value
    }

    /// The value as JSON shows it: bytes in base64.
    pub(crate) fn shown(&self) -> String {
        use base64::Engine as _;
        match &self.value {
            AttributeValue::Text(text) => text.clone(),
            AttributeValue::Binary(bytes) => base64::engine::general_purpose::STANDARD.encode(bytes),
        }
    }
}

mod base64_bytes {
    use super::Bytes;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(bytes: &Bytes, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Bytes, D::Error> {
        let text = String::deserialize(from)?;
        STANDARD.decode(text).map(Bytes::from).map_err(D::Error::custom)
    }
}
