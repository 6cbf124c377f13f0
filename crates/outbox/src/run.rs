//! One item, or the items of one order key: handle, then store what became of it.

use crate::item::{Handler, Item, LaneRow, New, Outcome, Payload, Row};
use crate::keys::{self, Place};
use crate::limits;
use crate::outbox::Inner;
use crate::state::unsigned;
use crate::ticket::Ticket;
use futures_util::FutureExt as _;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use store::{Failure, Key, ReadError, Tx, WriteError};

/// Whether an item is over or comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Over,
    Again,
}

/// Handles the item and stores its end; comes back only when that is stored.
pub(crate) async fn run_item<P: Payload>(inner: &Inner<P>, handler: &dyn Handler<P>, place: Place, row: Row<P>) -> End {
    let item = row.into_item(place.seq);
    let handled = AssertUnwindSafe(handler.handle(&item)).catch_unwind().await;
    let outcome = handled.unwrap_or_else(|_| {
        tracing::error!(id = item.id, "the handler of an outbox panicked; the item is tried again");
        Outcome::Retry { after_ms: limits::PANIC_PAUSE_MS }
    });
    let end = match &outcome {
        Outcome::Retry { .. } | Outcome::RetryAs { .. } => End::Again,
        _ => End::Over,
    };
    count(inner, &outcome);
    match outcome {
        Outcome::Done | Outcome::GiveUp => over(inner, place, &item, Vec::new()).await,
        Outcome::Then(followers) => over(inner, place, &item, followers).await,
        Outcome::Retry { after_ms } => again(inner, place, item, after_ms).await,
        Outcome::RetryAs { after_ms, payload } => again(inner, place, Item { payload, ..item }, after_ms).await,
    }
    end
}

fn count<P>(inner: &Inner<P>, outcome: &Outcome<P>) {
    let stats = &mut inner.desk.state.lock().stats;
    match outcome {
        Outcome::Done | Outcome::Then(_) => stats.done += 1,
        Outcome::Retry { .. } | Outcome::RetryAs { .. } => stats.retried += 1,
        Outcome::GiveUp => stats.given_up += 1,
    }
}

/// The row goes, and what follows is there.
async fn over<P: Payload>(inner: &Inner<P>, place: Place, item: &Item<P>, followers: Vec<New<P>>) {
    // Encoded anew by each try, from rows that are made once: a commit that may have happened is written again as it was.
    let rows = &Followers::of(inner, followers).await;
    until_stored(inner, || {
        inner.store.write("outbox.over", |tx| async move {
            delete(inner, &tx, place, item.order_key.as_deref());
            rows.put(inner, &tx)
        })
    })
    .await;
}

/// The row moves to where it is due again, if it is still there.
async fn again<P: Payload>(inner: &Inner<P>, place: Place, item: Item<P>, after_ms: i64) {
    let due_ms = inner.clock.now_ms().saturating_add(after_ms.max(0));
    let to = inner.desk.state.lock().place_again(place.seq, due_ms);
    let _ticket = Retried { inner, to };
    let Item { payload, attempts, enqueued_ms, order_key, .. } = item;
    let row = &Row { payload, enqueued_ms, attempts: attempts + 1, order_key };
    until_stored(inner, || {
        inner.store.write("outbox.again", |tx| async move {
            if tx.get(&inner.tables.items, &place.key()).await?.is_none() {
                return Ok(());
            }
            delete(inner, &tx, place, row.order_key.as_deref());
            put(inner, &tx, to, row)
        })
    })
    .await;
}

/// Lets the cursor pass when the item has moved.
struct Retried<'a, P> {
    inner: &'a Inner<P>,
    to: Place,
}

impl<P> Drop for Retried<'_, P> {
    fn drop(&mut self) {
        self.inner.desk.state.lock().settle(&[self.to]);
    }
}

fn delete<P: Payload>(inner: &Inner<P>, tx: &Tx, place: Place, order_key: Option<&str>) {
    tx.delete(&inner.tables.items, &place.key());
    if let Some(order_key) = order_key {
        tx.delete(&inner.tables.lanes, &keys::lane(order_key, place.seq));
    }
}

fn put<P: Payload>(inner: &Inner<P>, tx: &Tx, place: Place, row: &Row<P>) -> Result<(), Failure> {
    if let Some(order_key) = &row.order_key {
        tx.put(&inner.tables.lanes, &keys::lane(order_key, place.seq), &LaneRow { due: place.due })?;
    }
    tx.put(&inner.tables.items, &place.key(), row)
}

/// Items that follow one that is done, at places of their own.
struct Followers<P> {
    rows: Vec<(Place, Row<P>)>,
    _ticket: Option<Ticket>,
}

impl<P: Payload> Followers<P> {
    async fn of(inner: &Inner<P>, items: Vec<New<P>>) -> Self {
        if items.is_empty() {
            return Self { rows: Vec::new(), _ticket: None };
        }
        let now_ms = inner.clock.now_ms();
        let run = patiently(inner, || inner.run()).await;
        let mut ticket = Ticket { desk: Arc::clone(&inner.desk), places: Vec::new() };
        let mut rows = Vec::with_capacity(items.len());
        for New { payload, due_ms, order_key } in items {
            let place = inner.desk.state.lock().place(run, due_ms.max(now_ms));
            ticket.places.push(place);
            rows.push((place, Row { payload, enqueued_ms: now_ms, attempts: 0, order_key }));
        }
        Self { rows, _ticket: Some(ticket) }
    }

    fn put(&self, inner: &Inner<P>, tx: &Tx) -> Result<(), Failure> {
        if !self.rows.is_empty() {
            inner.put_run(tx)?;
        }
        self.rows.iter().try_for_each(|(place, row)| put(inner, tx, *place, row))
    }
}

/// Handles the items of an order key, in order, until there are none or the first is not due.
pub(crate) async fn run_lane<P: Payload>(inner: &Inner<P>, handler: &dyn Handler<P>, order_key: &str) {
    let mut from = 0;
    loop {
        let scan = &keys::lane_from(order_key, from).limit(limits::LANE_PAGE);
        let page = patiently(inner, || inner.store.scan(&inner.tables.lanes, scan)).await;
        if page.is_empty() {
            // Items whose commits were late may lie before; they were passed by, or are found in the next look from the start.
            if std::mem::take(&mut from) == 0 && inner.desk.state.lock().end_lane(order_key) {
                return;
            }
            continue;
        }
        for (key, LaneRow { due }) in page {
            let place = Place { due, seq: key.number(2).unwrap_or(0) };
            let is_due = due <= unsigned(inner.clock.now_ms());
            if !is_due || run_at(inner, handler, place, &key).await == End::Again {
                inner.desk.state.lock().pause_lane(order_key);
                inner.desk.bell.notify_one();
                return;
            }
            from = place.seq + 1;
        }
    }
}

async fn run_at<P: Payload>(inner: &Inner<P>, handler: &dyn Handler<P>, place: Place, lane: &Key) -> End {
    let key = &place.key();
    match patiently(inner, || inner.store.get(&inner.tables.items, key)).await {
        Some(row) => run_item(inner, handler, place, row).await,
        None => {
            // The store was emptied between two looks.
            until_stored(inner, || {
                inner.store.write("outbox.orphan", |tx| async move {
                    tx.delete(&inner.tables.lanes, lane);
                    Ok(())
                })
            })
            .await;
            End::Over
        }
    }
}

/// Reads until the store can.
async fn patiently<P, T, F: Future<Output = Result<T, ReadError>>>(inner: &Inner<P>, mut read: impl FnMut() -> F) -> T {
    loop {
        match read().await {
            Ok(value) => return value,
            Err(error) => tracing::error!(%error, "could not read an outbox"),
        }
        inner.store_pause().await;
    }
}

/// Writes until it is stored; the outcome is known, so nothing needs to be handled again.
async fn until_stored<P, F: Future<Output = Result<(), WriteError>>>(inner: &Inner<P>, mut write: impl FnMut() -> F) {
    loop {
        match write().await {
            Ok(()) => return,
            Err(error) => tracing::error!(%error, "could not store what became of an outbox's item"),
        }
        inner.store_pause().await;
    }
}
