//! `PutLogEvents`: checks a batch, cuts it into chunks, and commits them with the stream's row.

use crate::deliver::Delivery;
use crate::error::{self, from_transaction};
use crate::event_id::EventId;
use crate::feed::Place;
use crate::keys;
use crate::limits;
use crate::records::{Chunk, Mark, Stream, event_bytes};
use crate::service::LogsService;
use crate::streams::sequence_token;
use api::logs::{InputLogEvent, PutLogEventsRequest, PutLogEventsResponse, RejectedLogEventsInfo};
use contract::Error;
use platform::Call;
use std::ops::Range;
use store::Abort;

impl LogsService {
    /// A batch costs two reads and one commit: a row and a mark for each chunk (mostly one), and the stream's row, whose check
    /// keeps puts to one stream in line and fails puts to what has been deleted.
    pub(crate) async fn events_put(&self, call: Call<PutLogEventsRequest>) -> Result<PutLogEventsResponse, Error> {
        let Call { ctx, input } = call;
        let now_ms = self.clock.now_ms();
        check_sizes(&input.log_events)?;
        check_order(&input.log_events)?;
        // The group says how old events may be; its row is read again in the transaction, where only its id must be the same.
        let group = self.group(&ctx, &input.log_group_name).await?;
        let verdict = Verdict::of(&input.log_events, now_ms, group.expired_before_ms(now_ms));
        verdict.check_span(&input.log_events)?;
        let rejected = verdict.rejected();
        let chunks = &cut(input.log_events, verdict.accepted(), &input.log_stream_name, now_ms);
        let feed = &self.feed(group.id).await?;
        let (account, region) = (ctx.account.as_str(), ctx.region.as_str());
        let place = Place { account, region, group: &input.log_group_name, stream: &input.log_stream_name };
        let (group_key, name) = (&keys::group(&ctx, &input.log_group_name), &input.log_stream_name);
        let outcome = self.store.transact("logs.put", |tx| async move {
            let now = tx.get(&keys::GROUPS, group_key).await?;
            if now.is_none_or(|now| now.id != group.id) {
                return Err(Abort::User(error::no_group()));
            }
            let key = keys::stream(group.id, name);
            let mut stream = tx.get(&keys::STREAMS, &key).await?.ok_or_else(|| Abort::User(error::no_stream()))?;
            stream.grow(chunks, now_ms);
            for chunk in chunks {
                let first = EventId { ms: chunk.first_ms, seq: stream.seq, stream: stream.id, index: chunk.index };
                tx.put(&keys::CHUNKS, &keys::chunk(group.id, first), &chunk.chunk)?;
                tx.put(&keys::MARKS, &keys::mark(group.id, first), &Mark {})?;
            }
            if !chunks.is_empty() {
                tx.put(&keys::STREAMS, &key, &stream)?;
            }
            let deliveries = feed.deliveries(place, &stream, chunks);
            let ticket = match deliveries.is_empty() {
                true => None,
                false => Some(self.outbox.enqueue(&tx, deliveries.into_iter().map(Delivery::into_item)).await?),
            };
            Ok((stream, ticket))
        });
        let (stream, _ticket) = outcome.await.map_err(from_transaction)?;
        if !chunks.is_empty() {
            feed.meters.iter().for_each(|meter| meter.measure(&self.metrics, place, chunks));
            if let Some(grown) = self.grown.lock().as_mut() {
                grown.insert(group.id);
            }
            self.live.publish(group.id, &stream, chunks);
        }
        Ok(PutLogEventsResponse {
            next_sequence_token: Some(sequence_token(&stream)),
            rejected_log_events_info: rejected,
            rejected_entity_info: None,
        })
    }
}

/// A chunk on its way into the store.
pub(crate) struct NewChunk {
    /// Timestamp of its first event.
    pub(crate) first_ms: i64,
    /// Index of its first event in the put.
    pub(crate) index: u16,
    pub(crate) chunk: Chunk,
}

impl Stream {
    /// Counts a put's chunks. Its number grows with time, and with each put even if the clock stands still or goes back.
    fn grow(&mut self, chunks: &[NewChunk], now_ms: i64) {
        if chunks.is_empty() {
            return;
        }
        let by_clock = u64::try_from(now_ms).unwrap_or(0) << 20;
        self.seq = by_clock.max(self.seq + 1);
        self.ingested_ms = Some(now_ms);
        for NewChunk { first_ms, chunk, .. } in chunks {
            let last_ms = first_ms + chunk.span_ms();
            self.first_ms = Some(self.first_ms.map_or(*first_ms, |ms| ms.min(*first_ms)));
            self.last_ms = Some(self.last_ms.map_or(last_ms, |ms| ms.max(last_ms)));
            self.bytes += chunk.bytes();
        }
    }
}

fn check_sizes(events: &[InputLogEvent]) -> Result<(), Error> {
    let sizes = || events.iter().map(|event| event_bytes(&event.message));
    if let Some(size) = sizes().find(|size| *size > limits::EVENT_BYTES_MAX) {
        return Err(error::invalid(format!(
            "Log event too large: {size} bytes exceeds limit of {}",
            limits::EVENT_BYTES_MAX
        )));
    }
    let size: usize = sizes().sum();
    if size > limits::BATCH_BYTES_MAX {
        return Err(error::invalid(format!(
            "Upload too large: {size} bytes exceeds limit of {}",
            limits::BATCH_BYTES_MAX
        )));
    }
    Ok(())
}

fn check_order(events: &[InputLogEvent]) -> Result<(), Error> {
    if events.is_sorted_by_key(|event| event.timestamp) {
        Ok(())
    } else {
        Err(error::invalid("Log events in a single PutLogEvents request must be in chronological order."))
    }
}

/// Which events of an ordered batch are rejected, by index.
#[derive(Debug, PartialEq)]
struct Verdict {
    /// Events before are more than 14 days old.
    too_old_end: usize,
    /// Events before are older than the group's retention.
    expired_end: usize,
    /// Events from here on are more than 2 hours ahead.
    too_new_start: usize,
    count: usize,
}

impl Verdict {
    fn of(events: &[InputLogEvent], now_ms: i64, expired_before_ms: i64) -> Self {
        let before = |ms: i64| events.partition_point(|event| event.timestamp < ms);
        Self {
            too_old_end: before(now_ms - limits::EVENT_AGE_MS_MAX),
            expired_end: before(expired_before_ms),
            too_new_start: before(now_ms + limits::EVENT_AHEAD_MS_MAX + 1),
            count: events.len(),
        }
    }

    fn accepted(&self) -> Range<usize> {
        let start = self.too_old_end.max(self.expired_end).min(self.too_new_start);
        start..self.too_new_start
    }

    fn rejected(&self) -> Option<RejectedLogEventsInfo> {
        let index = |at: usize, counts: bool| counts.then(|| i32::try_from(at).unwrap_or(i32::MAX));
        let info = RejectedLogEventsInfo {
            too_new_log_event_start_index: index(self.too_new_start, self.too_new_start < self.count),
            too_old_log_event_end_index: index(self.too_old_end, self.too_old_end > 0),
            expired_log_event_end_index: index(self.expired_end, self.expired_end > self.too_old_end),
        };
        (info != RejectedLogEventsInfo::default()).then_some(info)
    }

    fn check_span(&self, events: &[InputLogEvent]) -> Result<(), Error> {
        match &events[self.too_old_end.min(self.too_new_start)..self.too_new_start] {
            [first, .., last] if last.timestamp - first.timestamp > limits::BATCH_SPAN_MS_MAX => Err(error::invalid(
                "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
            )),
            _ => Ok(()),
        }
    }
}

/// Cuts the accepted events into chunks that are short enough in bytes and in time.
fn cut(events: Vec<InputLogEvent>, accepted: Range<usize>, stream: &str, now_ms: i64) -> Vec<NewChunk> {
    let mut chunks: Vec<NewChunk> = Vec::new();
    let mut bytes = 0;
    for (index, event) in (0_u16..).zip(events).skip(accepted.start).take(accepted.len()) {
        let size = event_bytes(&event.message);
        let offset = chunks.last().map(|chunk| event.timestamp - chunk.first_ms);
        let fits =
            bytes + size <= limits::CHUNK_BYTES_MAX && offset.is_some_and(|offset| offset <= limits::CHUNK_SPAN_MS_MAX);
        if !fits {
            bytes = 0;
            let chunk = Chunk { stream: stream.to_owned(), ingested_ms: now_ms, events: Vec::new() };
            chunks.push(NewChunk { first_ms: event.timestamp, index, chunk });
        }
        bytes += size;
        let open = chunks.last_mut().expect("one was pushed when none was open");
        let offset =
            u32::try_from(event.timestamp - open.first_ms).expect("the batch is ordered and the chunk is short");
        open.chunk.events.push((offset, event.message));
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(timestamps: &[i64]) -> Vec<InputLogEvent> {
        timestamps.iter().map(|ms| InputLogEvent { timestamp: *ms, message: format!("m{ms}") }).collect()
    }

    const NOW: i64 = 1_700_000_000_000;
    const HOUR: i64 = 3_600_000;

    #[track_caller]
    fn check(hours: &[i64], retention_days: i64, accepted: Range<usize>, rejected: Option<[Option<i32>; 3]>) {
        let events = batch(&hours.iter().map(|hour| NOW + hour * HOUR).collect::<Vec<_>>());
        let expired = if retention_days == 0 { 0 } else { NOW - retention_days * limits::DAY_MS };
        let verdict = Verdict::of(&events, NOW, expired);
        assert_eq!(verdict.accepted(), accepted, "{hours:?}");
        let info = rejected.map(|[old, expired, new]| RejectedLogEventsInfo {
            too_old_log_event_end_index: old,
            expired_log_event_end_index: expired,
            too_new_log_event_start_index: new,
        });
        assert_eq!(verdict.rejected(), info, "{hours:?}");
    }

    #[test]
    fn old_expired_and_future_events_are_rejected_by_index() {
        check(&[-1, 0, 2], 0, 0..3, None);
        check(&[-337, -336, 0], 0, 1..3, Some([Some(1), None, None]));
        check(&[-337, -100, 0, 3], 3, 2..3, Some([Some(1), Some(2), Some(3)]));
        check(&[3, 4], 0, 0..0, Some([None, None, Some(0)]));
        check(&[-400, -390], 0, 2..2, Some([Some(2), None, None]));
        check(&[-400, -390], 1, 2..2, Some([Some(2), None, None]));
    }

    #[test]
    fn only_accepted_events_count_for_the_span() {
        for (hours, ok) in [
            (&[-24, 0][..], true),
            (&[-25, 0], false),
            (&[-400, -23, 0], true),
            (&[-23, 0, 2, 30], false),
            (&[-20, 0, 30], true),
        ] {
            let events = batch(&hours.iter().map(|hour| NOW + hour * HOUR).collect::<Vec<_>>());
            assert_eq!(Verdict::of(&events, NOW, 0).check_span(&events).is_ok(), ok, "{hours:?}");
        }
    }

    #[test]
    fn chunks_are_short_in_bytes_and_in_time() {
        let chunks = cut(batch(&[NOW, NOW, NOW + 10_000, NOW + 10_001, NOW + 30_000]), 0..5, "s", NOW);
        let shape: Vec<_> = chunks.iter().map(|c| (c.first_ms - NOW, c.index, c.chunk.events.len())).collect();
        assert_eq!(shape, [(0, 0, 3), (10_001, 3, 1), (30_000, 4, 1)]);
        assert_eq!(chunks[0].chunk.span_ms(), 10_000);
        let large = |bytes: usize| InputLogEvent { timestamp: NOW, message: "x".repeat(bytes) };
        let chunks = cut(vec![large(40_000), large(20_000), large(20_000), large(200_000), large(1)], 0..5, "s", NOW);
        assert_eq!(chunks.iter().map(|c| c.chunk.events.len()).collect::<Vec<_>>(), [2, 1, 1, 1]);
        assert_eq!(cut(batch(&[1, 2, 3]), 1..2, "s", NOW)[0].index, 1);
        assert!(cut(batch(&[1, 2, 3]), 2..2, "s", NOW).is_empty());
    }

    #[test]
    fn limits_have_aws_texts() {
        let text = |events: &[InputLogEvent]| {
            check_sizes(events).and_then(|()| check_order(events)).unwrap_err().message.unwrap()
        };
        let large = |bytes: usize| InputLogEvent { timestamp: 1, message: "x".repeat(bytes) };
        assert_eq!(text(&[large(1_048_551)]), "Log event too large: 1048577 bytes exceeds limit of 1048576");
        assert_eq!(text(&[large(600_000), large(600_000)]), "Upload too large: 1200052 bytes exceeds limit of 1048576");
        assert_eq!(
            text(&batch(&[2, 1])),
            "Log events in a single PutLogEvents request must be in chronological order."
        );
        assert!(check_sizes(&[large(1_048_550)]).is_ok());
    }
}
