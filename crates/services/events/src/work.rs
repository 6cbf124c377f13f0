//! What is queued.

use serde::{Deserialize, Serialize};

/// An item of the outbox.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Work {
    /// An event for a target of a rule.
    #[serde(rename = "d")]
    Deliver(Delivery),
    /// A schedule is due.
    #[serde(rename = "t")]
    Tick { account: String, region: String, rule: String, stamp: u64, at_ms: i64 },
    /// The next page of a replay.
    #[serde(rename = "r")]
    Replay { account: String, region: String, replay: String, after: Option<(i64, String)> },
    /// A connection is to be authorized.
    #[serde(rename = "c")]
    Authorize { account: String, region: String, connection: String, modified_ms: i64 },
    /// A connection may have been left half made.
    #[serde(rename = "k")]
    Creating { account: String, region: String, connection: String, id: String },
    /// The secret of a connection that is gone is to go.
    #[serde(rename = "s")]
    Secret { account: String, region: String, secret: String },
    /// An archive forgets what is too old.
    #[serde(rename = "x")]
    Expire { account: String, region: String, archive: String, created_ms: i64 },
}

/// An event for a target of a rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Delivery {
    #[serde(rename = "a")]
    pub(crate) account: String,
    #[serde(rename = "g")]
    pub(crate) region: String,
    #[serde(rename = "b")]
    pub(crate) bus: String,
    #[serde(rename = "r")]
    pub(crate) rule: String,
    #[serde(rename = "t")]
    pub(crate) target: String,
    /// The event as it is written.
    #[serde(rename = "e")]
    pub(crate) event: String,
    /// Whether it came from another bus.
    #[serde(rename = "h", default)]
    pub(crate) hopped: bool,
    /// When it may call its API destination, ms since 1970.
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    pub(crate) slot_ms: Option<i64>,
    /// How often it came again only because it had to wait for that.
    #[serde(rename = "w", default, skip_serializing_if = "is_zero")]
    pub(crate) waits: u32,
    /// It is given up, and its letter still has to be written.
    #[serde(rename = "l", default, skip_serializing_if = "Option::is_none")]
    pub(crate) letter: Option<LetterText>,
}

/// A dead letter that is not written yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct LetterText {
    pub(crate) body: String,
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) retries: u32,
    /// What was exhausted, if retries were made.
    pub(crate) condition: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}
