//! How many workers a mapping has: grows while the queue is full, falls back when it is empty or the function pushes back.
//!
//! A worker waits at the queue, takes a batch, runs it. One waiting worker is enough for a quiet queue; each full batch calls in
//! another, up to the cap, and the cap itself grows with time. No I/O here, and no clock: the caller says what time it is.
//!
//! # What bounds the growth
//! The mapping's own bound or AWS's 1,250; before that, the machine: the cap goes back one step, and stays for ten seconds, when more
//! workers did not bring more batches; and it halves whenever the platform throttles, which it does when it has no room for a further
//! environment. So a function that computes gets a step more than what the machine can use, for one second in eleven.

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
    /// When the cap was last raised, or thought about.
    grown: Option<Instant>,
    /// Batches done since then.
    done: u32,
    /// Batches a second under an earlier cap, and that cap.
    judged: Option<(f64, f64)>,
    /// Until when the cap stays: more workers did not do more.
    held: Option<Instant>,
}

/// What a worker does after a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    Poll,
    Leave,
}

impl Load {
    pub(crate) fn new(bounds: Bounds) -> Self {
        Self {
            bounds,
            workers: 0,
            polling: 0,
            cap: f64::from(bounds.start),
            grown: None,
            done: 0,
            judged: None,
            held: None,
        }
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
        self.done += 1;
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

    /// Raises the cap with time, as long as that brings more batches a second: a machine has an end where AWS has none. A function
    /// that waits gets more and more workers; one that computes gets as many as the machine can use.
    fn grow(&mut self, now: Instant) {
        let Some(then) = self.grown else {
            self.note_step(now);
            return;
        };
        let since = now.saturating_duration_since(then);
        if since < limits::MAPPING_GROWTH_STEP {
            return;
        }
        let held = self.held.is_some_and(|until| now < until);
        if !held && self.is_worth_it(now, since.as_secs_f64()) {
            let raised = since.as_secs_f64().mul_add(self.bounds.per_second, self.cap);
            self.cap = raised.min(f64::from(self.bounds.max));
        }
        self.note_step(now);
    }

    /// Whether the last step brought anything. Not known before every worker has done a batch, so it is taken as good.
    fn is_worth_it(&mut self, now: Instant, seconds: f64) -> bool {
        if f64::from(self.done) < self.cap {
            return true;
        }
        let rate = f64::from(self.done) / seconds;
        if let Some((before, cap)) = self.judged
            && self.cap > cap
            && rate < before * (1.0 + limits::MAPPING_GROWTH_GAIN * (self.cap / cap - 1.0))
        {
            self.cap = cap;
            self.held = Some(now + limits::MAPPING_GROWTH_HOLD);
            return false;
        }
        self.judged = Some((rate, self.cap));
        true
    }

    fn note_step(&mut self, now: Instant) {
        self.grown = Some(now);
        self.done = 0;
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

    /// Seconds of a full queue in which so many batches a second are done.
    fn seconds(load: &mut Load, from: Instant, count: u64, rate: impl Fn(f64) -> u32) {
        for second in 1..=count {
            (0..rate(load.cap)).for_each(|_| load.done += 1);
            load.grow(from + Duration::from_secs(second));
        }
    }

    #[test]
    fn workers_are_added_as_long_as_they_help() {
        let now = Instant::now();
        let mut waits = plain(1250);
        waits.grow(now);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and positive")]
        seconds(&mut waits, now, 10, |cap| cap as u32 * 2);
        assert!(waits.cap > 50.0, "{}", waits.cap);
        let mut computes = plain(1250);
        computes.grow(now);
        seconds(&mut computes, now, 10, |_| 1000);
        assert!(computes.cap < 11.0, "{}", computes.cap);
    }

    /// A machine on which so many batches a second are done at most, and fewer the more workers there are beyond what it can hold.
    fn machine(most: f64, holds: f64) -> impl Fn(f64) -> u32 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and positive")]
        move |cap: f64| ((cap * 10.0).min(most) * (holds / cap).min(1.0)) as u32
    }

    #[test]
    fn a_machine_is_not_overrun() {
        for (most, holds, bound) in [(100.0, 1000.0, 16.0), (400.0, 1000.0, 60.0), (1e9, 50.0, 60.0), (1e9, 1e9, 305.5)]
        {
            let (mut load, now) = (plain(1250), Instant::now());
            load.grow(now);
            let mut highest = 0.0_f64;
            for minute in 0..60 {
                seconds(&mut load, now + Duration::from_secs(minute), 1, machine(most, holds));
                highest = highest.max(load.cap);
            }
            assert!(highest <= bound, "{highest} workers where {most} batches a second are the most, {holds} fit");
        }
    }

    #[test]
    fn a_platform_without_room_halves_the_cap() {
        let (mut load, now) = (plain(1250), Instant::now());
        load.grow(now);
        for second in 0..60 {
            seconds(&mut load, now + Duration::from_secs(second), 1, machine(1e9, 1e9));
            if load.cap > 40.0 {
                load.push_back(limits::MAPPING_THROTTLE_SHARE);
            }
        }
        assert!(load.cap <= 45.0, "{}", load.cap);
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
