//! What is stored.

use crate::limits;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Record;

/// A log group. Its id is its own: a group that is created again under the same name has another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) id: u64,
    pub(crate) created_ms: i64,
    pub(crate) class: String,
    #[serde(default)]
    pub(crate) retention_days: Option<i32>,
    #[serde(default)]
    pub(crate) protected: bool,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// A log stream and what is known of its events.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stream {
    pub(crate) id: u64,
    pub(crate) created_ms: i64,
    /// Number of the last put.
    #[serde(default)]
    pub(crate) seq: u64,
    #[serde(default)]
    pub(crate) first_ms: Option<i64>,
    #[serde(default)]
    pub(crate) last_ms: Option<i64>,
    #[serde(default)]
    pub(crate) ingested_ms: Option<i64>,
    /// Bytes of its events, overheads included.
    #[serde(default)]
    pub(crate) bytes: u64,
}

/// Events of one put to one stream, in order. Never changed. Its key is the id of its first event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Chunk {
    /// The stream's name.
    pub(crate) stream: String,
    pub(crate) ingested_ms: i64,
    /// Milliseconds behind the first event, and the message.
    pub(crate) events: Vec<(u32, String)>,
}

/// Says that a stream has a chunk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Mark {}

/// Rows that nobody sees any more and that the sweeper deletes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Purge {}

/// Bytes that a group stores, as counted by the sweeper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Size {
    pub(crate) bytes: u64,
}

/// A subscription filter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Subscription {
    pub(crate) pattern: String,
    /// ARN of what gets the events.
    pub(crate) destination: String,
    #[serde(default)]
    pub(crate) distribution: Option<String>,
    pub(crate) created_ms: i64,
}

/// A metric filter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct MetricFilter {
    pub(crate) pattern: String,
    pub(crate) name: String,
    pub(crate) namespace: String,
    /// A number, or where in the event it stands.
    pub(crate) value: String,
    #[serde(default)]
    pub(crate) default: Option<f64>,
    /// Where in the event each dimension's value stands.
    #[serde(default)]
    pub(crate) dimensions: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) unit: Option<String>,
    pub(crate) created_ms: i64,
}

/// A policy of the account's log groups in one region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PolicyRow {
    pub(crate) document: String,
    pub(crate) changed_ms: i64,
}

/// A saved query.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SavedQuery {
    pub(crate) name: String,
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) language: Option<String>,
    #[serde(default)]
    pub(crate) groups: Vec<String>,
    pub(crate) changed_ms: i64,
}

impl Record for Subscription {}
impl Record for MetricFilter {}
impl Record for PolicyRow {}
impl Record for SavedQuery {}
impl Record for Group {}
impl Record for Stream {}
impl Record for Chunk {}
impl Record for Mark {}
impl Record for Purge {}
impl Record for Size {}

impl Group {
    /// Events with an earlier timestamp have expired at `now_ms`.
    pub(crate) fn expired_before_ms(&self, now_ms: i64) -> i64 {
        let days = match self.class.as_str() {
            "DELIVERY" => Some(limits::DELIVERY_RETENTION_DAYS),
            _ => self.retention_days,
        };
        days.map_or(0, |days| (now_ms - i64::from(days) * limits::DAY_MS).max(0))
    }
}

impl Chunk {
    /// Bytes of the messages, overheads included.
    pub(crate) fn bytes(&self) -> u64 {
        self.events.iter().map(|(_, message)| event_bytes(message) as u64).sum()
    }

    /// Milliseconds between its first and its last event.
    pub(crate) fn span_ms(&self) -> i64 {
        self.events.last().map_or(0, |(offset, _)| i64::from(*offset))
    }
}

/// What an event counts towards every limit.
pub(crate) fn event_bytes(message: &str) -> usize {
    message.len() + limits::EVENT_OVERHEAD_BYTES
}
