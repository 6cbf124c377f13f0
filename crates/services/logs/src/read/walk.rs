//! Walking the chunks of a group or a stream.
//!
//! Chunks are stored in the order of their first events and reach at most [`limits::CHUNK_SPAN_MS_MAX`] beyond it, so they may
//! overlap. A walk therefore begins that much before its range, offers every event of every chunk to a [`Page`], which sorts them,
//! and ends when the chunks ahead begin (forward) or end (backward) beyond the page's line.

use super::page::{Direction, Event, Page};
use crate::error::from_read;
use crate::event_id::EventId;
use crate::keys;
use crate::limits;
use crate::pattern::Pattern;
use crate::records::Chunk;
use contract::Error;
use std::collections::HashSet;
use std::sync::Arc;
use store::{Scan, Store};

/// What a walk looks for.
pub(super) struct Query<'a> {
    pub(super) store: &'a Store,
    pub(super) group: u64,
    /// The first event that counts.
    pub(super) from: EventId,
    /// Behind the last event that counts.
    pub(super) to: EventId,
    pub(super) pattern: &'a Pattern,
}

/// Which chunks a walk takes.
pub(super) enum Source<'a> {
    Stream(u64),
    /// All streams but deleted ones, or those of them whose names begin with the text.
    Group {
        deleted: &'a HashSet<u64>,
        prefix: Option<&'a str>,
    },
}

impl Query<'_> {
    /// Offers the matching events to the page, searching about `budget` bytes of messages. When that is not enough, it cuts the
    /// page at the place where the search must go on.
    pub(super) async fn walk(&self, source: &Source<'_>, page: &mut Page, budget: usize) -> Result<(), Error> {
        if self.from >= self.to {
            return Ok(());
        }
        let mut left = budget;
        let mut beyond = None;
        loop {
            let chunks = self.load(source, page.direction(), beyond).await?;
            // A long search must not keep its thread from others.
            tokio::task::yield_now().await;
            for (first, chunk) in &chunks {
                if !self.may_hold_wanted(page, *first) {
                    return Ok(());
                }
                if left == 0 && self.cut(page, *first) {
                    return Ok(());
                }
                if let Some(chunk) = chunk.as_ref().filter(|chunk| source.takes(*first, chunk)) {
                    let searched = self.offer(page, *first, chunk);
                    left = left.saturating_sub(searched);
                }
            }
            match chunks.last() {
                Some((last, _)) if chunks.len() == limits::READ_CHUNKS => beyond = Some(*last),
                _ => return Ok(()),
            }
        }
    }

    /// Whether a chunk that begins with `first`, or one further on, may hold an event that the page still wants.
    fn may_hold_wanted(&self, page: &Page, first: EventId) -> bool {
        match page.direction() {
            Direction::Forward => page.wants(first),
            Direction::Backward => page.wants(first.chunk_end()),
        }
    }

    /// Cuts the page in front of an unread chunk, if that leaves less to do than before: only then can the search go on there.
    fn cut(&self, page: &mut Page, first: EventId) -> bool {
        let (at, progress) = match page.direction() {
            Direction::Forward => (first, first > self.from),
            Direction::Backward => (first.chunk_end(), first.chunk_end() < self.to),
        };
        if progress {
            page.cut(at);
        }
        progress
    }

    fn offer(&self, page: &mut Page, first: EventId, chunk: &Chunk) -> usize {
        let stream: Arc<str> = Arc::from(chunk.stream.as_str());
        let mut searched = 0;
        for (index, (offset, message)) in (first.index..).zip(&chunk.events) {
            let id = EventId { ms: first.ms + i64::from(*offset), index, ..first };
            searched += message.len() + 1;
            if id >= self.from && id < self.to && page.wants(id) && self.pattern.matches(message) {
                page.offer(
                    id,
                    Event { stream: Arc::clone(&stream), ingested_ms: chunk.ingested_ms, message: message.clone() },
                );
            }
        }
        searched
    }

    /// The next chunks in the page's direction, behind the one that begins with `beyond`. A chunk that the sweeper has deleted
    /// between its mark and itself is `None`.
    async fn load(
        &self,
        source: &Source<'_>,
        direction: Direction,
        beyond: Option<EventId>,
    ) -> Result<Vec<(EventId, Option<Chunk>)>, Error> {
        // The end is rounded up: ids and marks order streams differently within a millisecond.
        let (mut from, mut to) = (self.from.earliest_chunk(), EventId::at(self.to.ms + 1));
        match (direction, beyond) {
            (Direction::Forward, Some(beyond)) => from = beyond.next(),
            (Direction::Backward, Some(beyond)) => to = beyond,
            _ => {}
        }
        if from >= to {
            return Ok(Vec::new());
        }
        match source {
            Source::Stream(stream) => self.load_stream(*stream, from, to, direction).await,
            Source::Group { .. } => self.load_group(from, to, direction).await,
        }
    }

    async fn load_group(
        &self,
        from: EventId,
        to: EventId,
        direction: Direction,
    ) -> Result<Vec<(EventId, Option<Chunk>)>, Error> {
        let scan = toward(direction, Scan::range(keys::chunks_between(self.group, from, to)));
        let rows = self.store.scan(&keys::CHUNKS, &scan).await.map_err(from_read)?;
        Ok(rows
            .into_iter()
            .filter_map(|(key, chunk)| keys::chunk_first(&key).map(|first| (first, Some(chunk))))
            .collect())
    }

    async fn load_stream(
        &self,
        stream: u64,
        from: EventId,
        to: EventId,
        direction: Direction,
    ) -> Result<Vec<(EventId, Option<Chunk>)>, Error> {
        let scan = toward(direction, Scan::range(keys::marks_between(self.group, stream, from, to)));
        let marks = self.store.scan(&keys::MARKS, &scan).await.map_err(from_read)?;
        let mut chunks = Vec::with_capacity(marks.len());
        for first in marks.iter().filter_map(|(key, _)| keys::mark_first(key)) {
            let chunk = self.store.get(&keys::CHUNKS, &keys::chunk(self.group, first)).await.map_err(from_read)?;
            chunks.push((first, chunk));
        }
        Ok(chunks)
    }
}

fn toward(direction: Direction, scan: Scan) -> Scan {
    let scan = scan.limit(limits::READ_CHUNKS);
    if direction == Direction::Backward { scan.reverse() } else { scan }
}

impl Source<'_> {
    fn takes(&self, first: EventId, chunk: &Chunk) -> bool {
        match self {
            Self::Stream(_) => true,
            Self::Group { deleted, prefix } => {
                !deleted.contains(&first.stream) && prefix.is_none_or(|prefix| chunk.stream.starts_with(prefix))
            }
        }
    }
}
