//! `FilterLogEvents`: a group, or some of its streams, searched in the order of time.

use super::get::event_limit;
use super::page::{Direction, Event, Page};
use super::walk::{Query, Source};
use crate::error::{self, from_read};
use crate::event_id::EventId;
use crate::keys;
use crate::limits;
use crate::names;
use crate::pattern::Pattern;
use crate::service::LogsService;
use crate::token::Position;
use api::logs::{FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent};
use contract::Error;
use platform::Call;
use std::collections::HashSet;
use store::{Scan, key};

impl LogsService {
    pub(crate) async fn group_search(
        &self,
        call: Call<FilterLogEventsRequest>,
    ) -> Result<FilterLogEventsResponse, Error> {
        let Call { ctx, input } = call;
        if input.log_stream_names.is_some() && input.log_stream_name_prefix.is_some() {
            return Err(error::invalid("Only one of logStreamNames and logStreamNamePrefix can be specified"));
        }
        let pattern = Pattern::compile(input.filter_pattern.as_deref().unwrap_or_default())
            .map_err(|e| error::invalid(e.search_text()))?;
        let token = input.next_token.as_deref().map(Position::from_search_token).transpose()?;
        let name = names::group_of(&ctx, input.log_group_name, input.log_group_identifier)?;
        let group = self.group(&ctx, &name).await?;
        let start_ms = input.start_time.unwrap_or(0).max(group.expired_before_ms(self.clock.now_ms()));
        let mut query = Query {
            store: &self.store,
            group: group.id,
            from: EventId::at(start_ms),
            // Unlike that of `GetLogEvents`, this end is part of the range.
            to: input.end_time.map_or_else(EventId::end, |ms| EventId::at(ms.saturating_add(1))),
            pattern: &pattern,
        };
        let mut direction = if input.start_from_head == Some(false) { Direction::Backward } else { Direction::Forward };
        match token {
            Some(Position::From(id)) => (query.from, direction) = (query.from.max(id), Direction::Forward),
            Some(Position::Before(id)) => (query.to, direction) = (query.to.min(id), Direction::Backward),
            None => {}
        }
        let mut page = Page::new(direction, event_limit(input.limit));
        match input.log_stream_names {
            Some(names) => self.search_streams(&query, &names, &mut page).await?,
            None => self.search_group(&query, input.log_stream_name_prefix.as_deref(), &mut page).await?,
        }
        Ok(answer(page))
    }

    async fn search_group(&self, query: &Query<'_>, prefix: Option<&str>, page: &mut Page) -> Result<(), Error> {
        let deleted = self.streams_being_purged(query.group).await?;
        query.walk(&Source::Group { deleted: &deleted, prefix }, page, limits::SEARCH_BYTES_MAX).await
    }

    /// One stream after the other into the same page, which keeps what is first over all of them.
    async fn search_streams(&self, query: &Query<'_>, names: &[String], page: &mut Page) -> Result<(), Error> {
        let names: HashSet<&String> = names.iter().collect();
        let mut streams = Vec::with_capacity(names.len());
        for name in &names {
            streams.push(self.stream(query.group, name).await?.id);
        }
        let budget = limits::SEARCH_BYTES_MAX / streams.len().max(1);
        for stream in streams {
            query.walk(&Source::Stream(stream), page, budget).await?;
        }
        Ok(())
    }

    /// Streams that are deleted and whose events still lie in the group.
    async fn streams_being_purged(&self, group: u64) -> Result<HashSet<u64>, Error> {
        let rows = self.store.scan(&keys::PURGES, &Scan::prefix(&key![group])).await.map_err(from_read)?;
        Ok(rows.iter().filter_map(|(key, _)| key.number(1)).collect())
    }
}

fn answer(page: Page) -> FilterLogEventsResponse {
    let next = page.line().map(|line| match page.direction() {
        Direction::Forward => Position::From(line),
        Direction::Backward => Position::Before(line.next()),
    });
    FilterLogEventsResponse {
        events: Some(page.into_events().into_iter().map(|(id, event)| output(id, event)).collect()),
        searched_log_streams: Some(Vec::new()),
        next_token: next.map(Position::to_search_token),
    }
}

fn output(id: EventId, event: Event) -> FilteredLogEvent {
    FilteredLogEvent {
        log_stream_name: Some(event.stream.to_string()),
        timestamp: Some(id.ms),
        message: Some(event.message),
        ingestion_time: Some(event.ingested_ms),
        event_id: Some(id.to_decimal()),
    }
}
