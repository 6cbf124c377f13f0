//! How many workers a mapping has: grows while the queue is full, falls back when it is empty or the function pushes back.
//!
//! A worker waits at the queue, takes a batch, runs it. One waiting worker is enough for a quiet queue; each full batch calls in
//! another, up to the cap, and the cap itself grows with time. No I/O here, and no clock: the caller says what time it is.

use super::record::Mapping;
use crate::limits;
use std::time::Instant;

/// The bounds on a mapping's concurrent batches, and how fast it may approach them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) start: u32,
    pub(crate) max: u32,
    pub(crate) per_second: f64,
}

impl Bounds {
    pub(crate) fn of(mapping: &Mapping) -> Self {
        if let Some(pollers) = &mapping.pollers {
            let each = limits::MAPPING_BATCHES_PER_POLLER;
            let per_second = limits::MAPPING_PROVISIONED_GROWTH_PER_MINUTE / 60.0;
            return Self { start: pollers.min * each, max: pollers.max * each, per_second };
        }
        let max = mapping.concurrency_max.unwrap_or(limits::MAPPING_CONCURRENCY_MAX);
        let per_second = limits::MAPPING_GROWTH_PER_MINUTE / 60.0;
        Self { start: limits::MAPPING_CONCURRENCY_START.min(max), max, per_second }
    }

    fn floor(self) -> f64 {
        f64::from(limits::MAPPING_CONCURRENCY_IDLE.min(self.max))
    }
}

/// Counts of one mapping's workers.
#[derive(Debug)]
pub(crate) struct Load {
    bounds: Bounds,
    workers: u32,
    /// Those of them that are at the queue.
    polling: u32,
    cap: f64,
    /// When the cap was last raised.
    grown: Option<Instant>,
}

/// What a worker does after a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    Poll,
    Leave,
}

impl Load {
    pub(crate) fn new(bounds: Bounds) -> Self {
        Self { bounds, workers: 0, polling: 0, cap: f64::from(bounds.start), grown: None }
    }

    pub(crate) fn set_bounds(&mut self, bounds: Bounds) {
        if bounds != self.bounds {
            self.bounds = bounds;
            self.cap = f64::from(bounds.start);
        }
    }

    pub(crate) fn workers(&self) -> u32 {
        self.workers
    }

    /// A worker begins, at the queue.
    pub(crate) fn join(&mut self) {
        self.workers += 1;
        self.polling += 1;
    }

    /// A worker ends; `polling` when it was at the queue.
    pub(crate) fn leave(&mut self, polling: bool) {
        self.workers -= 1;
        self.polling -= u32::from(polling);
    }

    /// A worker turns from the queue to its batch. Gives whether another is to take its place there.
    pub(crate) fn turn_to_batch(&mut self, full: bool, now: Instant) -> bool {
        self.polling -= 1;
        if full && f64::from(self.workers) >= self.cap.floor() {
            self.grow(now);
        }
        self.polling == 0 && f64::from(self.workers) < self.cap.floor()
    }

    /// A worker has done its batch. It goes back to the queue when there is more, or nobody else is there.
    pub(crate) fn turn_to_queue(&mut self, full: bool) -> After {
        let crowded = f64::from(self.workers) > self.cap.floor();
        if self.polling > 0 && (!full || crowded) {
            return After::Leave;
        }
        self.polling += 1;
        After::Poll
    }

    /// A worker has waited for nothing. One stays.
    pub(crate) fn found_nothing(&mut self) -> After {
        if self.polling > 1 {
            return After::Leave;
        }
        if self.workers == 1 {
            self.cap = f64::from(self.bounds.start);
            self.grown = None;
        }
        After::Poll
    }

    /// The function has failed or was throttled.
    pub(crate) fn push_back(&mut self, share: f64) {
        self.cap = (self.cap * share).max(self.bounds.floor());
        self.grown = None;
    }

    fn grow(&mut self, now: Instant) {
        let since = self.grown.map_or(0.0, |then| now.saturating_duration_since(then).as_secs_f64());
        self.cap = since.mul_add(self.bounds.per_second, self.cap).min(f64::from(self.bounds.max));
        self.grown = Some(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn plain(max: u32) -> Load {
        Load::new(Bounds { start: 5.min(max), max, per_second: 5.0 })
    }

    /// Workers join as long as every batch is full; all stay in their batches.
    fn fill(load: &mut Load, now: Instant) -> u32 {
        load.join();
        while load.turn_to_batch(true, now) {
            load.join();
        }
        load.workers()
    }

    #[test]
    fn a_full_queue_brings_five_at_once_and_five_a_second() {
        let (mut load, now) = (plain(1250), Instant::now());
        assert_eq!(fill(&mut load, now), 5);
        assert_eq!(load.turn_to_queue(true), After::Poll);
        assert!(load.turn_to_batch(true, now + Duration::from_secs(1)), "the cap has grown to ten");
        assert_eq!(load.turn_to_queue(true), After::Poll);
    }

    #[test]
    fn a_bound_holds() {
        let (mut load, now) = (plain(2), Instant::now());
        assert_eq!(fill(&mut load, now), 2);
        assert_eq!(load.turn_to_queue(true), After::Poll);
        assert!(!load.turn_to_batch(true, now + Duration::from_secs(100)));
    }

    #[test]
    fn a_quiet_queue_keeps_one() {
        let (mut load, now) = (plain(1250), Instant::now());
        load.join();
        assert!(load.turn_to_batch(false, now), "someone waits for the next message");
        load.join();
        assert_eq!(load.turn_to_queue(false), After::Leave);
        load.leave(false);
        assert_eq!((load.workers(), load.found_nothing()), (1, After::Poll));
        assert_eq!(load.workers(), 1);
    }

    #[test]
    fn failures_take_workers_away() {
        let (mut load, now) = (plain(1250), Instant::now());
        fill(&mut load, now);
        load.push_back(0.5);
        assert_eq!(load.turn_to_queue(true), After::Poll, "nobody else is there");
        assert_eq!(load.turn_to_queue(true), After::Leave);
        load.push_back(0.1);
        assert!((load.cap - 2.0).abs() < 0.01, "never below two");
    }
}
