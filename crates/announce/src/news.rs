//! What is told.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Something that has happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct News {
    /// Whose default bus it goes to.
    pub account: String,
    /// In which region.
    pub region: String,
    /// `KMS CMK Rotation`
    pub detail_type: String,
    /// The ARN of what it is about.
    pub resource: String,
    /// Whether the event's `resources` are left empty, as AWS does in what it tells through CloudTrail.
    #[serde(default)]
    pub unlisted: bool,
    /// The service's own words.
    pub detail: Value,
    /// When it happened, ms since 1970.
    pub at_ms: i64,
}
