//! The outbox as services see it.

use crate::dispatch;
use crate::item::{Handler, LaneRow, New, Payload, Row, RunRow};
use crate::keys::{self, Tables};
use crate::limits;
use crate::state::Stats;
use crate::ticket::{Desk, Ticket};
use platform::SharedClock;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::{Failure, ReadError, Scan, Store, Tx};
use tokio::sync::OnceCell;
use tokio::task::JoinHandle;

/// How an outbox works.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// Items handled at a time.
    pub concurrency: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { concurrency: limits::CONCURRENCY }
    }
}

/// Durable work items of one service; see the crate. Cheap to clone; all clones are one outbox.
pub struct Outbox<P> {
    pub(crate) inner: Arc<Inner<P>>,
}

impl<P> Clone for Outbox<P> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner) }
    }
}

pub(crate) struct Inner<P> {
    pub(crate) tables: Tables<P>,
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) options: Options,
    pub(crate) desk: Arc<Desk>,
    /// Which run of the process this is.
    run: OnceCell<u64>,
    /// Whether the store knows of this run.
    announced: AtomicBool,
}

impl<P: Payload> Outbox<P> {
    /// An outbox of this name, of which there must be one only; the name is stored in its keys, `sns.outbox`.
    #[must_use]
    pub fn new(name: &'static str, store: Store, clock: SharedClock, options: Options) -> Self {
        let inner = Inner {
            tables: Tables::new(name),
            store,
            clock,
            options,
            desk: Arc::default(),
            run: OnceCell::new(),
            announced: AtomicBool::new(false),
        };
        Self { inner: Arc::new(inner) }
    }

    /// Enqueues items in the caller's transaction, in this order.
    ///
    /// # Errors
    /// What the store says; then the transaction must not commit.
    pub async fn enqueue(&self, tx: &Tx, items: impl IntoIterator<Item = New<P>>) -> Result<Ticket, Failure> {
        self.inner.enqueue(tx, items).await
    }

    /// Enqueues items in a transaction of their own; durable when this returns.
    ///
    /// # Errors
    /// What the store says.
    pub async fn enqueue_alone(&self, items: Vec<New<P>>) -> Result<(), store::WriteError>
    where
        P: Clone,
    {
        let items = &items;
        self.inner
            .store
            .write("outbox.enqueue", |tx| async move { self.enqueue(&tx, items.iter().cloned()).await })
            .await
            .map(drop)
    }

    /// Starts the worker. Aborting it ends what is being handled too, at any line; the next start does that again.
    pub fn start(&self, handler: Arc<dyn Handler<P>>) -> JoinHandle<()> {
        self.inner.desk.state.lock().forget_running();
        tokio::spawn(dispatch::run(Arc::downgrade(&self.inner), handler))
    }

    /// After the store was emptied. Items that are being handled come to their end and are not tried again.
    pub fn reset(&self) {
        self.inner.announced.store(false, Ordering::Relaxed);
        self.inner.desk.bell.notify_one();
    }

    /// Numbers since the start of the process.
    #[must_use]
    pub fn stats(&self) -> Stats {
        self.inner.desk.state.lock().stats
    }

    /// How many items there are, due or not, looking at no more than `limit` of them.
    ///
    /// # Errors
    /// What the store says.
    pub async fn depth(&self, limit: usize) -> Result<usize, ReadError> {
        let all = keys::items_from(keys::Place::default()).limit(limit);
        Ok(self.inner.store.scan(&self.inner.tables.items, &all).await?.len())
    }

    /// Payloads of the items that wait, in the order in which they become due, at most `limit`.
    ///
    /// # Errors
    /// What the store says.
    pub async fn peek(&self, limit: usize) -> Result<Vec<P>, ReadError> {
        let all: Scan = keys::items_from(keys::Place::default()).limit(limit);
        let rows = self.inner.store.scan(&self.inner.tables.items, &all).await?;
        Ok(rows.into_iter().map(|(_, row)| row.payload).collect())
    }
}

impl<P> Inner<P> {
    /// The pause before something that the store refused is tried again; a clock that is moved ends it.
    pub(crate) async fn store_pause(&self) {
        self.clock.sleep_until(self.clock.now_ms() + limits::STORE_PAUSE_MS).await;
    }
}

impl<P: Payload> Inner<P> {
    pub(crate) async fn enqueue(&self, tx: &Tx, items: impl IntoIterator<Item = New<P>>) -> Result<Ticket, Failure> {
        let run = self.run().await?;
        self.put_run(tx)?;
        let now_ms = self.clock.now_ms();
        let mut ticket = Ticket { desk: Arc::clone(&self.desk), places: Vec::new() };
        for item in items {
            let place = self.desk.state.lock().place(run, item.due_ms.max(now_ms));
            ticket.places.push(place);
            if let Some(order_key) = &item.order_key {
                tx.put(&self.tables.lanes, &keys::lane(order_key, place.seq), &LaneRow { due: place.due })?;
            }
            let New { payload, order_key, .. } = item;
            tx.put(&self.tables.items, &place.key(), &Row { payload, enqueued_ms: now_ms, attempts: 0, order_key })?;
        }
        Ok(ticket)
    }

    /// The number of this run: sequence numbers of a later run are larger than those of an earlier one.
    pub(crate) async fn run(&self) -> Result<u64, ReadError> {
        let read = async || {
            let last = self.store.get(&self.tables.runs, &keys::run()).await?;
            Ok(last.map_or(1, |last| last.run + 1))
        };
        self.run.get_or_try_init(read).await.copied()
    }

    /// Tells the store of this run, unless it knows.
    pub(crate) fn put_run(&self, tx: &Tx) -> Result<(), Failure> {
        match self.run.get().filter(|_| !self.announced.load(Ordering::Relaxed)) {
            Some(&run) => tx.put(&self.tables.runs, &keys::run(), &RunRow { run }),
            None => Ok(()),
        }
    }

    /// Looks whether the store knows of this run, until it does.
    pub(crate) async fn announce(&self) -> Result<(), ReadError> {
        let Some(run) = self.run.get().filter(|_| !self.announced.load(Ordering::Relaxed)) else { return Ok(()) };
        let stored = self.store.get(&self.tables.runs, &keys::run()).await?;
        self.announced.store(stored.is_some_and(|stored| stored.run == *run), Ordering::Relaxed);
        Ok(())
    }
}
