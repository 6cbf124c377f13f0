//! The dispatcher: walks the store's order of due times and starts what is due, as far as there is room.

use crate::item::{Handler, Payload, Row};
use crate::keys::{self, Place};
use crate::limits;
use crate::outbox::Inner;
use crate::run::{run_item, run_lane};
use crate::state::unsigned;
use std::sync::{Arc, Weak};
use store::ReadError;
use tokio::task::JoinSet;

/// When to look again, unless something happens before.
enum Wait {
    /// At this time.
    Until(i64),
    /// When something is enqueued, or something that runs ends.
    Bell,
}

/// Works until the outbox is dropped. What it has started ends with it.
pub(crate) async fn run<P: Payload>(outbox: Weak<Inner<P>>, handler: Arc<dyn Handler<P>>) {
    let mut tasks = JoinSet::new();
    loop {
        let Some(inner) = outbox.upgrade() else { return };
        let wait = match fill(&inner, &handler, &mut tasks).await {
            Ok(wait) => wait,
            Err(error) => {
                tracing::error!(%error, "could not read an outbox");
                inner.store_pause().await;
                continue;
            }
        };
        inner.desk.state.lock().stats.running = tasks.len();
        let (clock, desk) = (Arc::clone(&inner.clock), Arc::clone(&inner.desk));
        drop(inner);
        let due = async {
            match wait {
                Wait::Until(at_ms) => clock.sleep_until(at_ms).await,
                Wait::Bell => std::future::pending().await,
            }
        };
        tokio::select! {
            () = due => {}
            () = desk.bell.notified() => {}
            Some(_) = tasks.join_next() => while tasks.try_join_next().is_some() {},
        }
    }
}

async fn fill<P: Payload>(
    inner: &Arc<Inner<P>>,
    handler: &Arc<dyn Handler<P>>,
    tasks: &mut JoinSet<()>,
) -> Result<Wait, ReadError> {
    inner.announce().await?;
    let mut from = inner.desk.state.lock().look();
    loop {
        while tasks.try_join_next().is_some() {}
        let room = inner.options.concurrency.saturating_sub(tasks.len());
        if room == 0 {
            return Ok(Wait::Bell);
        }
        let limit = room.min(limits::PAGE);
        let rows = inner.store.scan(&inner.tables.items, &keys::items_from(from).limit(limit)).await?;
        let full = rows.len() == limit;
        for (key, row) in rows {
            let Some(place) = Place::of(&key) else { continue };
            if place.due > unsigned(inner.clock.now_ms()) {
                return Ok(Wait::Until(i64::try_from(place.due).unwrap_or(i64::MAX)));
            }
            start(inner, handler, tasks, place, row);
            from = place.next();
            inner.desk.state.lock().seen(from);
        }
        if !full {
            return Ok(Wait::Bell);
        }
    }
}

/// Starts the item, or the runner of its order key, unless that is under way.
fn start<P: Payload>(
    inner: &Arc<Inner<P>>,
    handler: &Arc<dyn Handler<P>>,
    tasks: &mut JoinSet<()>,
    place: Place,
    row: Row<P>,
) {
    let (inner, handler) = (Arc::clone(inner), Arc::clone(handler));
    match row.order_key.clone() {
        Some(order_key) => {
            if inner.desk.state.lock().begin_lane(&order_key) {
                tasks.spawn(async move { run_lane(&inner, &*handler, &order_key).await });
            }
        }
        None => {
            if inner.desk.state.lock().begin(place) {
                tasks.spawn(async move {
                    run_item(&inner, &*handler, place, row).await;
                    inner.desk.state.lock().finish(place);
                });
            }
        }
    }
}
