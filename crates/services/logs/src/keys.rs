//! Tables and keys.
//!
//! A put writes its events as chunks in the order of the group's time, a mark for each chunk in the order of the stream's time,
//! and the stream's row. So a search of a group is one walk, a read of a stream touches that stream's chunks only, and a put costs
//! three rows however many events it has.

use crate::event_id::EventId;
use crate::records::{Chunk, Group, Mark, MetricFilter, PolicyRow, Purge, SavedQuery, Size, Stream, Subscription};
use platform::Context;
use store::{Key, KeyRange, Table, key};

/// By account, region and name.
pub(crate) const GROUPS: Table<Group> = Table::new("logs.group");
/// By group and name.
pub(crate) const STREAMS: Table<Stream> = Table::new("logs.stream");
/// By group and first event.
pub(crate) const CHUNKS: Table<Chunk> = Table::new("logs.chunk");
/// By group, stream and first event.
pub(crate) const MARKS: Table<Mark> = Table::new("logs.mark");
/// By group, for a group; by group and stream, for a stream.
pub(crate) const PURGES: Table<Purge> = Table::new("logs.purge");
/// By group.
pub(crate) const SIZES: Table<Size> = Table::new("logs.size");

/// By group and name.
pub(crate) const SUBSCRIPTIONS: Table<Subscription> = Table::new("logs.subscription");
/// By group and name.
pub(crate) const METRIC_FILTERS: Table<MetricFilter> = Table::new("logs.metric_filter");
/// By account, region and name.
pub(crate) const POLICIES: Table<PolicyRow> = Table::new("logs.policy");
/// By account, region and id.
pub(crate) const QUERIES: Table<SavedQuery> = Table::new("logs.query");

/// All groups of the caller's account and region.
pub(crate) fn groups(ctx: &Context) -> Key {
    key![&ctx.account, &ctx.region]
}

pub(crate) fn group(ctx: &Context, name: &str) -> Key {
    groups(ctx).push(name)
}

pub(crate) fn stream(group: u64, name: &str) -> Key {
    key![group, name]
}

pub(crate) fn chunk(group: u64, first: EventId) -> Key {
    key![group, first.ms, first.seq, first.stream, u32::from(first.index)]
}

pub(crate) fn mark(group: u64, first: EventId) -> Key {
    key![group, first.stream, first.ms, first.seq, u32::from(first.index)]
}

/// Chunks whose first event lies between the two.
pub(crate) fn chunks_between(group: u64, from: EventId, to: EventId) -> KeyRange {
    KeyRange::between(&chunk(group, from), &chunk(group, to))
}

/// Marks of a stream whose chunk's first event lies between the two.
pub(crate) fn marks_between(group: u64, stream: u64, from: EventId, to: EventId) -> KeyRange {
    KeyRange::between(&mark(group, EventId { stream, ..from }), &mark(group, EventId { stream, ..to }))
}

pub(crate) fn marks_of_stream(group: u64, stream: u64) -> Key {
    key![group, stream]
}

/// The first event of the chunk behind a key of [`CHUNKS`].
pub(crate) fn chunk_first(key: &Key) -> Option<EventId> {
    id(key, [1, 2, 3, 4])
}

/// The first event of the chunk behind a key of [`MARKS`].
pub(crate) fn mark_first(key: &Key) -> Option<EventId> {
    id(key, [2, 3, 1, 4])
}

/// An id whose timestamp, put, stream and index stand at these positions of the key.
fn id(key: &Key, [ms, seq, stream, index]: [usize; 4]) -> Option<EventId> {
    Some(EventId {
        ms: i64::try_from(key.number(ms)?).ok()?,
        seq: key.number(seq)?,
        stream: key.number(stream)?,
        index: u16::try_from(key.number(index)?).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_give_back_the_event() {
        let first = EventId { ms: 1_700_000_000_000, seq: u64::MAX, stream: 1 << 63, index: 9_999 };
        assert_eq!(chunk_first(&chunk(7, first)), Some(first));
        assert_eq!(mark_first(&mark(7, first)), Some(first));
        assert!(chunks_between(7, EventId::at(0), EventId::end()).contains(&chunk(7, first)));
        assert!(marks_between(7, 1 << 63, EventId::at(0), EventId::end()).contains(&mark(7, first)));
        assert!(!marks_between(7, 1, EventId::at(0), EventId::end()).contains(&mark(7, first)));
    }
}
