//! Time zones by IANA name, from the data that is built in.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};

/// A time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// UTC.
    #[must_use]
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The zone of an IANA name, `America/New_York`; `None` when there is none.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        TimeZone::get(name).ok().map(Self)
    }

    /// What a clock in the zone shows.
    pub(crate) fn local(&self, ms: i64) -> Option<DateTime> {
        Some(self.0.to_datetime(Timestamp::from_millisecond(ms).ok()?))
    }

    /// The first moment at which a clock in the zone shows this; `None` when it never does.
    pub(crate) fn moment(&self, local: DateTime) -> Option<i64> {
        match self.0.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Gap { .. } => None,
            AmbiguousOffset::Unambiguous { offset } | AmbiguousOffset::Fold { before: offset, .. } => {
                offset.to_timestamp(local).ok().map(Timestamp::as_millisecond)
            }
        }
    }
}
