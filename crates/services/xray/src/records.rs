//! What is stored, and where. A trace id begins with its time, so traces lie in the order of their times.

use serde::{Deserialize, Serialize};
use store::{Key, KeyRange, Record, Table, key};

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

/// The traces that began in a range of seconds, the last included.
pub(crate) fn began_within(place: &Key, from_s: i64, to_s: i64) -> KeyRange {
    let bound = |seconds: i64| place.clone().push(format!("1-{:08x}-", seconds.clamp(0, i64::from(u32::MAX))).as_str());
    KeyRange::between(&bound(from_s), &bound(to_s + 1))
}
