//! Reading messages from the store into a queue's window, a page at a time, when memory runs out of them.

use crate::core::Core;
use crate::error::from_read;
use crate::keys::{self, Place};
use crate::limits;
use crate::queue::Queue;
use crate::records::{Lease, Message};
use crate::window::{Arrival, Pull};
use contract::Error;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::Scan;

/// What a page holds.
struct Page {
    arrivals: Vec<Arrival>,
    /// There may be more in the range.
    full: bool,
    /// When the first delayed message behind the page becomes due.
    next_due: Option<u64>,
    /// Leases without messages.
    stale: Vec<Place>,
}

impl Core {
    /// Pulls until `wanted` messages can be received, or the store or the room in memory is at its end.
    pub(crate) async fn fill(&self, queue: &Queue, wanted: usize) -> Result<(), Error> {
        self.pull_while(queue, wanted, None).await
    }

    /// Pulls until it is known whether there is a message at this place.
    pub(crate) async fn cover(&self, queue: &Queue, place: Place) -> Result<(), Error> {
        if queue.window().covers(place) {
            return Ok(());
        }
        self.pull_while(queue, 0, Some(place)).await
    }

    async fn pull_while(&self, queue: &Queue, wanted: usize, cover: Option<Place>) -> Result<(), Error> {
        let plan = || queue.window().plan_pull(self.clock.now_ms(), wanted, cover);
        if plan().is_none() {
            return Ok(());
        }
        let _turn = queue.pulling.lock().await;
        while let Some(pull) = plan() {
            queue.window().begin_pull();
            let page = self.page(queue, &pull).await?;
            let (now_ms, delay_ms) = (self.clock.now_ms(), queue.fifo_delay_ms());
            let mut window = queue.window();
            window.merge(&pull, page.arrivals, page.full, page.next_due, now_ms, delay_ms);
            window.add_stale(page.stale);
        }
        Ok(())
    }

    async fn page(&self, queue: &Queue, pull: &Pull) -> Result<Page, Error> {
        let (from, before) = match *pull {
            Pull::InOrder { from, before } => (Place { due: 0, seq: from }, Place { due: 0, seq: before }),
            Pull::Due { from, .. } => (from, Place { due: u64::MAX, seq: u64::MAX }),
        };
        let limit = queue.pull_rows.load(Ordering::Relaxed);
        let scan = Scan::range(keys::places(queue.id, from, before)).limit(limit);
        let rows = self.store.scan(&keys::MESSAGES, &scan).await.map_err(from_read)?;
        let mut full = rows.len() == limit;
        let mut found: Vec<(Place, Message)> =
            rows.into_iter().filter_map(|(key, message)| Some((Place::of(&key)?, message))).collect();
        queue.pull_rows.store(next_limit(&found), Ordering::Relaxed);
        let mut next_due = None;
        if let Pull::Due { until, .. } = *pull
            && let Some(at) = found.iter().position(|(place, _)| place.due > until)
        {
            next_due = Some(found[at].0.due);
            found.truncate(at);
            full = false;
        }
        let mut leases = self.leases(queue, &found).await?;
        let arrivals =
            found.into_iter().map(|(place, message)| self.arrival(place, message, leases.remove(&place))).collect();
        Ok(Page { arrivals, full, next_due, stale: leases.into_keys().collect() })
    }

    /// The leases between the first and the last message.
    async fn leases(&self, queue: &Queue, found: &[(Place, Message)]) -> Result<HashMap<Place, Lease>, Error> {
        let (Some((first, _)), Some((last, _))) = (found.first(), found.last()) else { return Ok(HashMap::new()) };
        let scan = Scan::range(keys::places(queue.id, *first, last.next()));
        let rows = self.store.scan(&keys::LEASES, &scan).await.map_err(from_read)?;
        Ok(rows.into_iter().filter_map(|(key, lease)| Some((Place::of(&key)?, lease))).collect())
    }

    fn arrival(&self, place: Place, message: Message, lease: Option<Lease>) -> Arrival {
        let group = message.group.as_deref().map(Arc::from);
        Arrival { place, sent_ms: message.sent_ms, group, lease, kept: self.budget.keep(message) }
    }
}

/// How many messages like these make a page of the size that memory can spare.
fn next_limit(found: &[(Place, Message)]) -> usize {
    let bytes: usize = found.iter().map(|(_, message)| message.bytes() + 1).sum();
    let each = bytes / found.len().max(1);
    (limits::PULL_BYTES / each.max(1)).clamp(limits::PULL_ROWS_MIN, limits::PULL_ROWS)
}
