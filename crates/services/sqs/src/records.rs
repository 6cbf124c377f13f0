//! What is stored.

use crate::house::HouseSealed;
use crate::settings::Settings;
use bytes::Bytes;
use datakeys::Sealed;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Record;

/// A queue. Its id is its own: a queue that is created again under the same name has another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct QueueRecord {
    pub(crate) id: u64,
    pub(crate) created_ms: i64,
    pub(crate) modified_ms: i64,
    pub(crate) settings: Settings,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// The last purge.
    #[serde(default)]
    pub(crate) purged_ms: Option<i64>,
    /// Messages with a lower sequence number were purged.
    #[serde(default)]
    pub(crate) floor: u64,
}

/// A name that is not free yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Deleted {
    pub(crate) at_ms: i64,
}

/// A queue whose rows nobody sees any more and the sweeper deletes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Doomed {}

/// A message. Written once, deleted once.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) id: String,
    /// Never empty but for what is sealed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) body: String,
    /// MD5 of the body, in hex.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) md5: String,
    /// Body and attributes, if the queue's messages are encrypted under a key of KMS; then those fields are empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sealed: Option<Box<Sealed>>,
    /// Body, digest and attributes, if the queue's messages are encrypted without KMS; then those fields are empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) house: Option<Box<HouseSealed>>,
    pub(crate) sent_ms: i64,
    /// Who sent it: the id of a user or role, or the account.
    pub(crate) sender: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) group: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) dedup: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) trace: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) attributes: Vec<(String, Attribute)>,
    /// The ARN of the queue in which it died.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<String>,
    /// Receives in the queue in which it died.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(crate) receives: u32,
    /// Its first receive there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) first_ms: Option<i64>,
}

/// A message attribute: a type, and text or bytes.
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

/// The secret behind the service's own keys, as the vault sealed it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct HouseKeyRecord {
    pub(crate) sealed: String,
}

/// What receives have done to a message. Written some time after them, see [`crate::limits::LEASE_FLUSH_MS`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Lease {
    /// Invisible before.
    pub(crate) until_ms: i64,
    pub(crate) receives: u32,
    pub(crate) first_ms: i64,
    /// The last receive.
    pub(crate) taken_ms: i64,
}

/// A deduplication id of a FIFO queue and the message that had it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Deduplication {
    pub(crate) id: String,
    pub(crate) seq: u64,
    pub(crate) sent_ms: i64,
}

/// A move of messages out of a dead letter queue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct MoveTask {
    pub(crate) id: String,
    pub(crate) source_arn: String,
    #[serde(default)]
    pub(crate) destination_arn: Option<String>,
    #[serde(default)]
    pub(crate) per_second: Option<i32>,
    pub(crate) started_ms: i64,
    pub(crate) state: MoveState,
    pub(crate) moved: i64,
    pub(crate) to_move: i64,
    #[serde(default)]
    pub(crate) failure: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum MoveState {
    Running,
    Completed,
    Cancelling,
    Cancelled,
    Failed,
}

impl MoveState {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Running => "RUNNING",
            Self::Completed => "COMPLETED",
            Self::Cancelling => "CANCELLING",
            Self::Cancelled => "CANCELLED",
            Self::Failed => "FAILED",
        }
    }
}

impl Record for QueueRecord {}
impl Record for Deleted {}
impl Record for Doomed {}
impl Record for Message {}
impl Record for HouseKeyRecord {}
impl Record for Lease {}
impl Record for Deduplication {}
impl Record for MoveTask {}

impl Message {
    /// Bytes that count towards the limits: body, and names, types and values of the attributes. Of a sealed message, what is stored.
    pub(crate) fn bytes(&self) -> usize {
        let sealed = self.sealed.as_ref().map_or(0, |sealed| sealed.bytes());
        let house = self.house.as_ref().map_or(0, |sealed| sealed.bytes());
        sealed
            + house
            + self.body.len()
            + self.attributes.iter().map(|(name, attribute)| name.len() + attribute.bytes()).sum::<usize>()
    }
}

impl Attribute {
    pub(crate) fn bytes(&self) -> usize {
        self.data_type.len() + self.value.as_bytes().len()
    }
}

impl AttributeValue {
    pub(crate) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Binary(bytes) => bytes,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
fn is_zero(number: &u32) -> bool {
    *number == 0
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
