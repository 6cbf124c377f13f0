//! What of an outbox is in memory: who is being handled, and up to where the store's order has been looked at.

use crate::frontier::Frontier;
use crate::keys::Place;
use crate::limits;
use std::collections::{HashMap, HashSet};

/// Always: an item before the frontier is being handled, or has an order key under way, or waits behind one that is not due yet.
#[derive(Default)]
pub(crate) struct State {
    frontier: Frontier<Place>,
    counter: u64,
    running: HashSet<Place>,
    /// Handled; they leave `running` only before the next look at the store, which cannot see their rows any more.
    finished: Vec<Place>,
    /// Order keys under way, and whether an item of theirs was passed by since their runner looked.
    lanes: HashMap<String, bool>,
    pub(crate) stats: Stats,
}

/// Numbers since the start of the process.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stats {
    /// Items enqueued in transactions that came to an end, committed or not.
    pub enqueued: u64,
    /// Items done.
    pub done: u64,
    /// Attempts that ended in a retry.
    pub retried: u64,
    /// Items given up.
    pub given_up: u64,
    /// Items and order keys being handled now.
    pub running: usize,
}

impl State {
    /// A place for an item that is due then, which the dispatcher does not pass before [`State::settle`].
    pub(crate) fn place(&mut self, run: u64, due_ms: i64) -> Place {
        let seq = (run << limits::RUN_BITS) | self.counter;
        self.counter += 1;
        self.reserve(Place { due: unsigned(due_ms).max(self.frontier.cursor().due), seq })
    }

    /// A later place for an item that is tried again.
    pub(crate) fn place_again(&mut self, seq: u64, due_ms: i64) -> Place {
        self.reserve(Place { due: unsigned(due_ms).max(self.frontier.cursor().due + 1), seq })
    }

    fn reserve(&mut self, place: Place) -> Place {
        self.frontier.reserve(&place);
        place
    }

    /// The commit with these places has ended.
    pub(crate) fn settle(&mut self, places: &[Place]) {
        for place in places {
            self.frontier.settle(place);
        }
    }

    /// Before a look at the store: where to look from.
    pub(crate) fn look(&mut self) -> Place {
        for place in std::mem::take(&mut self.finished) {
            self.running.remove(&place);
        }
        self.frontier.look()
    }

    /// Everything before `next` was seen by the look that began last.
    pub(crate) fn seen(&mut self, next: Place) {
        self.frontier.seen(&next);
    }

    /// Whether the item is not being handled yet; then it is from now on.
    pub(crate) fn begin(&mut self, place: Place) -> bool {
        self.running.insert(place)
    }

    pub(crate) fn finish(&mut self, place: Place) {
        self.finished.push(place);
    }

    /// Whether the order key is not under way yet; then it is from now on.
    pub(crate) fn begin_lane(&mut self, order_key: &str) -> bool {
        if let Some(passed) = self.lanes.get_mut(order_key) {
            *passed = true;
            return false;
        }
        self.lanes.insert(order_key.to_owned(), false);
        true
    }

    /// Whether the order key is over; `false` when an item has been passed by and the runner must look again.
    pub(crate) fn end_lane(&mut self, order_key: &str) -> bool {
        match self.lanes.get_mut(order_key) {
            Some(passed) if *passed => {
                *passed = false;
                false
            }
            _ => {
                self.lanes.remove(order_key);
                true
            }
        }
    }

    /// The order key waits for its first item to become due, whatever was passed by.
    pub(crate) fn pause_lane(&mut self, order_key: &str) {
        self.lanes.remove(order_key);
    }

    /// A dispatcher that was ended took what it handled with it.
    pub(crate) fn forget_running(&mut self) {
        self.frontier.rewind();
        self.running.clear();
        self.finished.clear();
        self.lanes.clear();
    }
}

pub(crate) fn unsigned(ms: i64) -> u64 {
    u64::try_from(ms).unwrap_or(0)
}
