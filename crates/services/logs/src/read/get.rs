//! `GetLogEvents`: one stream, page by page, in both directions.

use super::page::{Direction, Page};
use super::walk::{Query, Source};
use crate::event_id::EventId;
use crate::limits;
use crate::names;
use crate::pattern::Pattern;
use crate::service::LogsService;
use crate::token::Position;
use api::logs::{GetLogEventsRequest, GetLogEventsResponse, OutputLogEvent};
use contract::Error;
use platform::Call;

impl LogsService {
    pub(crate) async fn stream_read(&self, call: Call<GetLogEventsRequest>) -> Result<GetLogEventsResponse, Error> {
        let Call { ctx, input } = call;
        let token = input.next_token.as_deref().map(Position::from_stream_token).transpose()?;
        let name = names::group_of(&ctx, input.log_group_name, input.log_group_identifier)?;
        let group = self.group(&ctx, &name).await?;
        let stream = self.stream(group.id, &input.log_stream_name).await?;
        let start_ms = input.start_time.unwrap_or(0).max(group.expired_before_ms(self.clock.now_ms()));
        let mut query = Query {
            store: &self.store,
            group: group.id,
            from: EventId::at(start_ms),
            to: input.end_time.map_or_else(EventId::end, EventId::at),
            pattern: &Pattern::everything(),
        };
        let direction = match token {
            Some(Position::From(id)) => {
                query.from = query.from.max(id);
                Direction::Forward
            }
            Some(Position::Before(id)) => {
                query.to = query.to.min(id);
                Direction::Backward
            }
            None if input.start_from_head == Some(true) => Direction::Forward,
            None => Direction::Backward,
        };
        let mut page = Page::new(direction, event_limit(input.limit));
        query.walk(&Source::Stream(stream.id), &mut page, limits::SEARCH_BYTES_MAX).await?;
        Ok(answer(page, token, query.from))
    }
}

/// The `limit` of a request, in events.
pub(super) fn event_limit(limit: Option<i32>) -> usize {
    limit
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(limits::PAGE_EVENTS_MAX)
        .clamp(1, limits::PAGE_EVENTS_MAX)
}

/// The page and its two tokens. A page without events answers the token that it was asked with: that is how clients see the end.
fn answer(page: Page, token: Option<Position>, from: EventId) -> GetLogEventsResponse {
    let (direction, line) = (page.direction(), page.line());
    let events = page.into_events();
    let rest = match token {
        Some(Position::From(id) | Position::Before(id)) => id,
        None => from,
    };
    let behind = events.last_key_value().map_or(rest, |(last, _)| last.next());
    let before = events.first_key_value().map_or(rest, |(first, _)| *first);
    // A search that was cut short before it found anything goes on where it stopped.
    let (behind, before) = match (direction, line) {
        (Direction::Forward, Some(line)) if events.is_empty() => (line, before),
        (Direction::Backward, Some(line)) if events.is_empty() => (behind, line.next()),
        _ => (behind, before),
    };
    let output = events.into_iter().map(|(id, event)| OutputLogEvent {
        timestamp: Some(id.ms),
        message: Some(event.message),
        ingestion_time: Some(event.ingested_ms),
    });
    GetLogEventsResponse {
        events: Some(output.collect()),
        next_forward_token: Some(Position::From(behind).to_stream_token()),
        next_backward_token: Some(Position::Before(before).to_stream_token()),
    }
}
