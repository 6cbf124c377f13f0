//! What is stored, and where. A trace id begins with its time, so traces lie in the order of their times.

use serde::{Deserialize, Serialize};
use store::{Key, Record, Table, key};

/// By account, region, trace and segment.
pub(crate) const SEGMENTS: Table<SegmentRecord> = Table::new("xray.segment");

/// A segment, or a subsegment that was sent by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SegmentRecord {
    pub(crate) document: String,
    pub(crate) received_ms: i64,
}

impl Record for SegmentRecord {
    const VERSION: u32 = 1;
}

/// An account and region.
pub(crate) fn place(account: &str, region: &str) -> Key {
    key![account, region]
}

/// Before the traces that began at a second or later.
pub(crate) fn began(place: &Key, seconds: i64) -> Key {
    place.clone().push(format!("1-{:08x}-", seconds.clamp(0, i64::from(u32::MAX))).as_str())
}
