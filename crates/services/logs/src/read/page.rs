//! A page of events: the first ones, or the last ones, of whatever is offered.

use crate::event_id::EventId;
use crate::limits;
use crate::records::event_bytes;
use std::collections::BTreeMap;
use std::sync::Arc;

/// An event as a page holds it.
#[derive(Debug, Clone)]
pub(super) struct Event {
    pub(super) stream: Arc<str>,
    pub(super) ingested_ms: i64,
    pub(super) message: String,
}

/// Which end of the range a page is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// The earliest events.
    Forward,
    /// The latest events.
    Backward,
}

/// The best events offered so far, in any order, within the page's limits.
///
/// What does not fit draws a line: nothing at it or beyond it is taken any more. So the page is always without gaps, and holds no
/// more than its limits plus the event under consideration.
#[derive(Debug)]
pub(super) struct Page {
    direction: Direction,
    events_max: usize,
    events: BTreeMap<EventId, Event>,
    bytes: usize,
    line: Option<EventId>,
}

impl Page {
    pub(super) fn new(direction: Direction, events_max: usize) -> Self {
        Self { direction, events_max, events: BTreeMap::new(), bytes: 0, line: None }
    }

    pub(super) fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether an event with this id may still get in.
    pub(super) fn wants(&self, id: EventId) -> bool {
        self.line.is_none_or(|line| self.is_before(id, line))
    }

    pub(super) fn offer(&mut self, id: EventId, event: Event) {
        if !self.wants(id) {
            return;
        }
        self.bytes += event_bytes(&event.message);
        self.events.insert(id, event);
        while self.events.len() > self.events_max || (self.bytes > limits::PAGE_BYTES_MAX && self.events.len() > 1) {
            self.drop_last();
        }
    }

    /// Ends the page in front of `id`: what lies there or beyond has not all been offered.
    pub(super) fn cut(&mut self, id: EventId) {
        while self.last().is_some_and(|last| !self.is_before(last, id)) {
            self.drop_last();
        }
        if self.wants(id) {
            self.line = Some(id);
        }
    }

    /// Where the next page begins; `None` when nothing was left out.
    pub(super) fn line(&self) -> Option<EventId> {
        self.line
    }

    /// The events in ascending order.
    pub(super) fn into_events(self) -> BTreeMap<EventId, Event> {
        self.events
    }

    fn is_before(&self, id: EventId, other: EventId) -> bool {
        match self.direction {
            Direction::Forward => id < other,
            Direction::Backward => id > other,
        }
    }

    fn last(&self) -> Option<EventId> {
        let end = match self.direction {
            Direction::Forward => self.events.last_key_value(),
            Direction::Backward => self.events.first_key_value(),
        };
        end.map(|(id, _)| *id)
    }

    fn drop_last(&mut self) {
        let dropped = match self.direction {
            Direction::Forward => self.events.pop_last(),
            Direction::Backward => self.events.pop_first(),
        };
        if let Some((id, event)) = dropped {
            self.bytes -= event_bytes(&event.message);
            self.line = Some(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(
        direction: Direction,
        events_max: usize,
        offers: &[(i64, usize)],
        cut: Option<i64>,
        expected: &[i64],
        line: Option<i64>,
    ) {
        let mut page = Page::new(direction, events_max);
        for &(ms, bytes) in offers {
            let message = "x".repeat(bytes - limits::EVENT_OVERHEAD_BYTES);
            page.offer(EventId::at(ms), Event { stream: "s".into(), ingested_ms: 0, message });
        }
        if let Some(ms) = cut {
            page.cut(EventId::at(ms));
        }
        assert_eq!(page.line().map(|id| id.ms), line);
        assert_eq!(page.into_events().keys().map(|id| id.ms).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_best_events_stay_whatever_the_order() {
        use Direction::{Backward, Forward};
        let offers = [(5, 30), (1, 30), (4, 30), (2, 30), (3, 30)];
        check(Forward, 10, &offers, None, &[1, 2, 3, 4, 5], None);
        check(Forward, 3, &offers, None, &[1, 2, 3], Some(4));
        check(Backward, 3, &offers, None, &[3, 4, 5], Some(2));
        check(Forward, 3, &offers, Some(3), &[1, 2], Some(3));
        check(Forward, 3, &offers, Some(9), &[1, 2, 3], Some(4));
        check(Backward, 3, &offers, Some(3), &[4, 5], Some(3));
        check(Forward, 9, &[], Some(3), &[], Some(3));
    }

    #[test]
    fn bytes_limit_a_page_without_leaving_gaps() {
        use Direction::{Backward, Forward};
        let half = limits::PAGE_BYTES_MAX / 2;
        // The second does not fit, so the third must not get in although it would.
        check(Forward, 9, &[(1, half), (2, half + 1), (3, 30)], None, &[1], Some(2));
        check(Backward, 9, &[(3, half), (2, half + 1), (1, 30)], None, &[3], Some(2));
        check(Forward, 9, &[(1, 2 * half)], None, &[1], None);
    }
}
