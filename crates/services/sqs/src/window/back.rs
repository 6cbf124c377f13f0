//! The part of a queue that is only in the store: how far it has been pulled, and how much is left.

use crate::keys::Place;

/// See the module. Messages that were not delayed are pulled by their number, delayed ones by the time they become due.
pub(super) struct Back {
    /// Everything up to this number has been pulled.
    cursor: u64,
    /// Nothing is left behind the cursor.
    all: bool,
    /// The last message that was left in the store for want of room.
    highest: u64,
    /// Messages behind the cursor; below 0 until those of the start are counted.
    waiting: i64,
    /// `waiting` lacks those of the start.
    uncounted: bool,
    /// Everything up to this place among the delayed has been pulled.
    due_cursor: Place,
    delayed: i64,
    next_due: Option<u64>,
    /// The earliest due time of messages sent since the last plan.
    sent_due: Option<u64>,
}

/// A range of the store to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pull {
    /// Messages from this number on and before that.
    InOrder { from: u64, before: u64 },
    /// Delayed messages from this place on that are due at that time, ms, and one behind them.
    Due { from: Place, until: u64 },
}

impl Back {
    pub(super) fn new(floor: u64, fresh: bool) -> Self {
        Self {
            cursor: floor.saturating_sub(1),
            all: fresh,
            highest: 0,
            waiting: 0,
            uncounted: !fresh,
            due_cursor: Place { due: 1, seq: 0 },
            delayed: 0,
            // Whether there are delayed messages shows when one looks.
            next_due: (!fresh).then_some(1),
            sent_due: None,
        }
    }

    /// Decides whether a message that has just become durable goes into memory; else it is left in the store.
    pub(super) fn admits(&mut self, place: Place, now_ms: i64, room: bool) -> bool {
        if place.due > 0 {
            return self.admits_delayed(place, now_ms);
        }
        if self.all && room {
            self.cursor = self.cursor.max(place.seq);
            return true;
        }
        if place.seq <= self.cursor {
            return true;
        }
        self.all = false;
        self.highest = self.highest.max(place.seq);
        self.waiting += 1;
        false
    }

    fn admits_delayed(&mut self, place: Place, now_ms: i64) -> bool {
        if place.due <= ms(now_ms) || place <= self.due_cursor {
            return true;
        }
        self.delayed += 1;
        self.sent_due = earlier(self.sent_due, Some(place.due));
        self.next_due = earlier(self.next_due, Some(place.due));
        false
    }

    pub(super) fn plan(&self, now_ms: i64, room: bool, short: bool, before: u64, cover: Option<Place>) -> Option<Pull> {
        let uncovered = |delayed: bool| cover.is_some_and(|place| (place.due > 0) == delayed && !self.covers(place));
        let due = self.next_due.is_some_and(|due| due <= ms(now_ms));
        if due && (room || uncovered(true)) {
            return Some(Pull::Due { from: self.due_cursor.next(), until: ms(now_ms) });
        }
        let wanted = short && room || uncovered(false);
        (wanted && self.has_more(before)).then_some(Pull::InOrder { from: self.cursor + 1, before })
    }

    /// A pull begins: what is sent from now on may escape it.
    pub(super) fn begin_pull(&mut self) {
        self.sent_due = None;
    }

    /// Notes that a pull read `rows` messages, up to `last` when there may be more in its range.
    pub(super) fn pulled(&mut self, pull: &Pull, rows: usize, last: Option<Place>, next_due: Option<u64>) {
        let rows = i64::try_from(rows).unwrap_or(i64::MAX);
        match *pull {
            Pull::InOrder { before, .. } => {
                self.waiting -= rows;
                self.cursor = last.map_or(before - 1, |last| last.seq).max(self.cursor);
                self.all = last.is_none() && self.highest < before;
                if self.all {
                    (self.waiting, self.uncounted) = (0, false);
                }
            }
            Pull::Due { until, .. } => {
                self.delayed -= rows;
                self.due_cursor = last.unwrap_or(Place { due: until, seq: u64::MAX }).max(self.due_cursor);
                let found = last.map(|last| last.due).or(next_due);
                self.next_due = earlier(found, self.sent_due);
            }
        }
    }

    pub(super) fn set_stored(&mut self, in_order: usize, delayed: usize) {
        let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
        if std::mem::take(&mut self.uncounted) {
            self.waiting += number(in_order);
        }
        self.delayed += number(delayed);
    }

    /// The first number that has not been pulled.
    pub(super) fn behind(&self) -> u64 {
        self.cursor + 1
    }

    /// A message behind the cursor was deleted.
    pub(super) fn swept(&mut self) {
        self.waiting -= 1;
    }

    pub(super) fn purge(&mut self, floor: u64) {
        self.all = self.highest < floor;
        self.cursor = self.cursor.max(floor - 1);
        (self.waiting, self.delayed, self.uncounted) = (0, 0, false);
    }

    pub(super) fn covers(&self, place: Place) -> bool {
        match place.due {
            0 => self.all || place.seq <= self.cursor,
            _ => place <= self.due_cursor || self.next_due.is_none_or(|due| place.due < due),
        }
    }

    pub(super) fn next_due(&self) -> Option<u64> {
        self.next_due
    }

    /// Whether there may be messages behind the cursor, of those before this number. In a queue that was opened again and holds nothing
    /// there are none, though nobody has looked: whoever took this for "yes" would look for ever.
    pub(super) fn has_more(&self, before: u64) -> bool {
        !self.all && self.cursor + 1 < before
    }

    pub(super) fn counts(&self) -> (usize, usize) {
        let number = |count: i64| usize::try_from(count).unwrap_or(0);
        (number(self.waiting), number(self.delayed))
    }
}

fn ms(now_ms: i64) -> u64 {
    u64::try_from(now_ms).unwrap_or(0)
}

fn earlier(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    [one, other].into_iter().flatten().min()
}
