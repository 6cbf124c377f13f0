//! Change notification inside one process: who waits for keys below a prefix is woken by a commit that writes one.

use crate::key::Key;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::{Arc, Weak};
use tokio::sync::watch;

/// Who waits for what. Cost of a commit: one look-up per part of each written key.
#[derive(Default)]
pub(crate) struct Hub {
    topics: Mutex<Topics>,
}

#[derive(Default)]
struct Topics {
    by_prefix: HashMap<Vec<u8>, Weak<watch::Sender<u64>>>,
    /// When there are this many, those that nobody waits for are dropped.
    clean_at: usize,
}

/// Waits for commits below one prefix. Nothing between two calls of [`Watch::changed`] is missed; several commits may be seen as one.
pub struct Watch {
    receiver: watch::Receiver<u64>,
    _topic: Arc<watch::Sender<u64>>,
}

impl Hub {
    pub(crate) fn watch(&self, prefix: &Key) -> Watch {
        let topic = self.topics.lock().topic(prefix.as_bytes());
        Watch { receiver: topic.subscribe(), _topic: topic }
    }

    /// Tells of a durable commit.
    pub(crate) fn notify<'a>(&self, keys: impl Iterator<Item = &'a Key>, sequence: u64) {
        let topics = &self.topics.lock().by_prefix;
        if topics.is_empty() {
            return;
        }
        for topic in keys.flat_map(Key::prefixes).filter_map(|prefix| topics.get(prefix)).filter_map(Weak::upgrade) {
            topic.send_replace(sequence);
        }
    }
}

impl Topics {
    fn topic(&mut self, prefix: &[u8]) -> Arc<watch::Sender<u64>> {
        if let Some(topic) = self.by_prefix.get(prefix).and_then(Weak::upgrade) {
            return topic;
        }
        if self.by_prefix.len() >= self.clean_at {
            self.by_prefix.retain(|_, topic| topic.strong_count() > 0);
            self.clean_at = 2 * self.by_prefix.len() + 16;
        }
        let topic = Arc::new(watch::Sender::new(0));
        self.by_prefix.insert(prefix.to_vec(), Arc::downgrade(&topic));
        topic
    }
}

impl Watch {
    /// The sequence number of the last commit that wrote a key below the prefix while anyone watched it; 0 before the first. A commit
    /// is in it before its caller hears of it.
    #[must_use]
    pub fn latest(&self) -> u64 {
        *self.receiver.borrow()
    }

    /// Completes when a commit since the last call, or since the watch was made, wrote a key below the prefix. Returns the sequence
    /// number of the latest such commit.
    ///
    /// # Cancellation
    /// Dropping the future loses nothing.
    pub async fn changed(&mut self) -> u64 {
        // The sender lives as long as this watch, so waiting cannot fail.
        let _ = self.receiver.changed().await;
        *self.receiver.borrow_and_update()
    }
}
