//! What a group's filters make of each put: deliveries to subscribers, and values of metrics.
//!
//! Memory keeps the compiled filters of groups that are written to. A change of a group's filters drops what is kept of it, so a put
//! that begins after the change was acknowledged sees the change.

use crate::deliver::Delivery;
use crate::error::from_read;
use crate::event_id::EventId;
use crate::keys;
use crate::limits;
use crate::meter::Meter;
use crate::pattern::Pattern;
use crate::put::NewChunk;
use crate::records::{Stream, Subscription};
use crate::service::LogsService;
use contract::Error;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use store::{Scan, key};

/// The filters of one group.
#[derive(Default)]
pub(crate) struct Feed {
    pub(crate) subscribers: Vec<Subscriber>,
    pub(crate) meters: Vec<Meter>,
}

pub(crate) struct Subscriber {
    name: String,
    record: Subscription,
    pattern: Pattern,
}

/// The filters of the groups that are written to.
#[derive(Default)]
pub(crate) struct Feeds(Mutex<Known>);

#[derive(Default)]
struct Known {
    by_group: HashMap<u64, Arc<Feed>>,
    /// Counts changes, so that what was read before one is not kept after it.
    changes: u64,
}

/// Where a put goes.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
    pub(crate) group: &'a str,
    pub(crate) stream: &'a str,
}

impl Feeds {
    /// After a change of filters, or after the store was emptied.
    pub(crate) fn clear(&self) {
        let mut known = self.0.lock();
        known.by_group.clear();
        known.changes += 1;
    }

    fn get(&self, group: u64) -> Result<Arc<Feed>, u64> {
        let known = self.0.lock();
        known.by_group.get(&group).cloned().ok_or(known.changes)
    }

    fn keep(&self, group: u64, feed: &Arc<Feed>, seen: u64) {
        let mut known = self.0.lock();
        if known.changes == seen {
            if known.by_group.len() >= limits::FEEDS_MAX {
                known.by_group.clear();
            }
            known.by_group.insert(group, Arc::clone(feed));
        }
    }
}

impl LogsService {
    /// The filters of a group.
    pub(crate) async fn feed(&self, group: u64) -> Result<Arc<Feed>, Error> {
        let seen = match self.feeds.get(group) {
            Ok(feed) => return Ok(feed),
            Err(seen) => seen,
        };
        let feed = Arc::new(self.feed_read(group).await?);
        self.feeds.keep(group, &feed, seen);
        Ok(feed)
    }

    async fn feed_read(&self, group: u64) -> Result<Feed, Error> {
        let all = Scan::prefix(&key![group]);
        let subscriptions = self.store.scan(&keys::SUBSCRIPTIONS, &all).await.map_err(from_read)?;
        let meters = self.store.scan(&keys::METRIC_FILTERS, &all).await.map_err(from_read)?;
        let subscriber = |(key, record): (store::Key, Subscription)| {
            let pattern = Pattern::compile(&record.pattern).ok()?;
            Some(Subscriber { name: key.text(1)?, record, pattern })
        };
        Ok(Feed {
            subscribers: subscriptions.into_iter().filter_map(subscriber).collect(),
            meters: meters.into_iter().filter_map(|(_, record)| Meter::new(record).ok()).collect(),
        })
    }
}

impl Feed {
    /// What a put's chunks bring the subscribers. The stream's row says which put it is.
    pub(crate) fn deliveries(&self, place: Place<'_>, stream: &Stream, chunks: &[NewChunk]) -> Vec<Delivery> {
        let each = |chunk| self.subscribers.iter().filter_map(move |to| to.delivery(place, stream, chunk));
        chunks.iter().flat_map(each).collect()
    }
}

impl Subscriber {
    fn delivery(&self, place: Place<'_>, stream: &Stream, chunk: &NewChunk) -> Option<Delivery> {
        let wanted = (chunk.index..).zip(&chunk.chunk.events).filter(|(_, (_, message))| self.pattern.matches(message));
        let event = |(index, (offset, message)): (u16, &(u32, String))| {
            let ms = chunk.first_ms + i64::from(*offset);
            (EventId { ms, seq: stream.seq, stream: stream.id, index }.to_decimal(), ms, message.clone())
        };
        let events: Vec<_> = wanted.map(event).collect();
        (!events.is_empty()).then(|| Delivery {
            account: place.account.to_owned(),
            region: place.region.to_owned(),
            group: place.group.to_owned(),
            stream: place.stream.to_owned(),
            filter: self.name.clone(),
            destination: self.record.destination.clone(),
            events,
        })
    }
}
