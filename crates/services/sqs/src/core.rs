//! What all operations share: the store, the queues in memory, and the way to a queue.

use crate::cache::Budget;
use crate::error::{self, from_read};
use crate::house::{House, Vault};
use crate::keys::{self, Place};
use crate::limits;
use crate::names::QueueName;
use crate::queue::Queue;
use crate::records::QueueRecord;
use crate::window::Window;
use contract::Error;
use datakeys::DataKeys;
use parking_lot::{Mutex, RwLock};
use platform::{Bus, SharedClock, SharedIds};
use std::collections::HashMap;
use std::sync::{Arc, Weak};
use store::{Scan, Snapshot, Store};
use tokio::sync::Notify;

/// See the module.
pub(crate) struct Core {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) budget: Arc<Budget>,
    /// Of queues with a key of KMS.
    pub(crate) data_keys: DataKeys,
    /// Of queues with SSE-SQS.
    pub(crate) house: House,
    queues: RwLock<HashMap<QueueName, Arc<Queue>>>,
    /// One queue is opened at a time; also held to create and delete.
    pub(crate) opening: tokio::sync::Mutex<()>,
    /// Queues with leases to write.
    pub(crate) dirty: Mutex<Vec<Weak<Queue>>>,
    /// Wakes the writer of leases.
    pub(crate) flush: Notify,
    /// Wakes the sweeper.
    pub(crate) doomed: Notify,
    /// Queues whose purged rows have been deleted, and up to where.
    pub(crate) purged: Mutex<HashMap<u64, u64>>,
}

impl Core {
    pub(crate) fn new(
        store: Store,
        clock: SharedClock,
        ids: SharedIds,
        bus: Arc<Bus>,
        vault: Arc<dyn Vault>,
    ) -> Arc<Self> {
        Arc::new(Self {
            store,
            clock,
            ids,
            budget: Arc::default(),
            data_keys: DataKeys::new(bus),
            house: House::new(vault),
            queues: RwLock::default(),
            opening: tokio::sync::Mutex::new(()),
            dirty: Mutex::default(),
            flush: Notify::new(),
            doomed: Notify::new(),
            purged: Mutex::default(),
        })
    }

    /// The queue, or AWS's error.
    pub(crate) async fn queue(&self, name: &QueueName) -> Result<Arc<Queue>, Error> {
        self.find(name).await?.ok_or_else(error::no_queue)
    }

    /// The queue with this ARN.
    pub(crate) async fn queue_by_arn(&self, arn: &str) -> Result<Option<Arc<Queue>>, Error> {
        match QueueName::from_arn(arn) {
            Some(name) => self.find(&name).await,
            None => Ok(None),
        }
    }

    /// The queue; opened if it was not in memory yet.
    pub(crate) async fn find(&self, name: &QueueName) -> Result<Option<Arc<Queue>>, Error> {
        if let Some(queue) = self.loaded(name) {
            return Ok(Some(queue));
        }
        let _turn = self.opening.lock().await;
        if let Some(queue) = self.loaded(name) {
            return Ok(Some(queue));
        }
        let key = keys::queue(&name.account, &name.region, &name.name);
        let record = self.store.get(&keys::QUEUES, &key).await.map_err(from_read)?;
        let Some(record) = record else { return Ok(None) };
        self.open(name.clone(), record).await.map(Some)
    }

    pub(crate) fn loaded(&self, name: &QueueName) -> Option<Arc<Queue>> {
        self.queues.read().get(name).cloned()
    }

    /// Takes a queue that has just been created into memory.
    pub(crate) fn adopt(&self, name: QueueName, record: QueueRecord) -> Arc<Queue> {
        let window = Window::new(record.settings.fifo.is_some(), 0, 0, true);
        let queue = Queue::new(name.clone(), record, window, true);
        self.queues.write().insert(name, Arc::clone(&queue));
        queue
    }

    /// Takes a queue out of memory; those who wait for it learn that it is gone.
    pub(crate) fn drop_queue(&self, name: &QueueName) {
        if let Some(queue) = self.queues.write().remove(name) {
            queue.end();
        }
    }

    /// Forgets everything, after the store was emptied.
    pub(crate) fn forget_all(&self) {
        for (_, queue) in self.queues.write().drain() {
            queue.end();
        }
        self.data_keys.reset();
        self.house.reset();
    }

    /// Opens a queue: finds its largest number and begins to count its messages. Nothing is pulled yet.
    ///
    /// Delayed messages lie in the order of their due times, so their largest number takes a look at each; at a million a second
    /// that is short, and there are none in most queues.
    async fn open(&self, name: QueueName, record: QueueRecord) -> Result<Arc<Queue>, Error> {
        let snapshot = self.store.engine().snapshot().await.map_err(from_read)?;
        let (id, floor) = (record.id, record.floor);
        let (start, delayed) = (Place { due: 0, seq: 0 }, Place { due: 1, seq: 0 });
        let last = last_seq(&*snapshot, id, start, delayed).await?;
        let late = survey(&*snapshot, id, floor, delayed, Place { due: u64::MAX, seq: u64::MAX }).await?;
        let window = Window::new(record.settings.fifo.is_some(), floor, last.max(late.last_seq).max(floor), false);
        let queue = Queue::new(name.clone(), record, window, false);
        self.queues.write().insert(name, Arc::clone(&queue));
        let counted = Arc::clone(&queue);
        tokio::spawn(async move {
            match survey(&*snapshot, id, floor, Place { due: 0, seq: floor }, delayed).await {
                Ok(in_order) => counted.window().set_stored(in_order.count, late.count),
                Err(error) => tracing::error!(%error, queue = counted.arn, "could not count the messages of a queue"),
            }
            counted.set_counted();
        });
        Ok(queue)
    }

    pub(crate) fn new_id(&self) -> u64 {
        let mut bytes = [0; 8];
        self.ids.fill(&mut bytes);
        u64::from_be_bytes(bytes)
    }
}

/// The largest number of a range that is in the order of numbers.
async fn last_seq(snapshot: &dyn Snapshot, queue: u64, from: Place, before: Place) -> Result<u64, Error> {
    let rows = snapshot.scan(&stored(queue, from, before).reverse().limit(1)).await.map_err(from_read)?;
    Ok(rows.first().and_then(|(key, _)| place(key)).map_or(0, |place| place.seq))
}

/// What is in a range.
#[derive(Default)]
struct Survey {
    count: usize,
    last_seq: u64,
}

async fn survey(snapshot: &dyn Snapshot, queue: u64, floor: u64, from: Place, before: Place) -> Result<Survey, Error> {
    let (mut from, mut survey) = (from, Survey::default());
    loop {
        // A long count shares its thread.
        tokio::task::yield_now().await;
        let rows = snapshot.scan(&stored(queue, from, before).limit(limits::SWEEP_ROWS)).await.map_err(from_read)?;
        let places = rows.iter().filter_map(|(key, _)| place(key)).filter(|place| place.seq >= floor);
        for place in places {
            survey.count += 1;
            survey.last_seq = survey.last_seq.max(place.seq);
        }
        match rows.last().and_then(|(key, _)| place(key)) {
            Some(last) if rows.len() == limits::SWEEP_ROWS => from = last.next(),
            _ => return Ok(survey),
        }
    }
}

/// A walk over the stored rows of messages.
fn stored(queue: u64, from: Place, before: Place) -> Scan {
    let key = |place: Place| keys::MESSAGES.key(&place.key(queue));
    Scan::range(store::KeyRange::between(&key(from), &key(before)))
}

/// The place in a stored key.
fn place(stored: &store::Key) -> Option<Place> {
    Place::of(&stored.strip_prefix(&keys::MESSAGES.prefix())?)
}
