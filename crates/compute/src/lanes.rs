//! Lanes: how many short calls run at a time.
//!
//! Where calls take a fraction of a millisecond, running more of them at a time than there are processors makes none of them faster:
//! they share the processors, and each switch between their processes costs a good part of a call. So of a function whose calls can
//! be that short, a call waits a moment for an environment that is about to finish, in place of waking another one, or starting one.
//!
//! Always: a call waits only while others of its function finish, one at least in each [`limits::SHORT_CALL_WAIT`], or in the time of a
//! start if that is longer, and never for more than [`limits::SHORT_CALL_WAITS_MAX`] of these: waiting in vain costs no more than not
//! waiting would have. A call whose answer nobody waits for is patient: each is [`limits::PATIENT_WAIT`].

use crate::limits;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::Duration;
use tokio::time::timeout;

/// The lanes of a machine.
#[derive(Debug)]
pub(crate) struct Lanes {
    taken: AtomicUsize,
    most: usize,
}

/// What one function's calls tell of their length.
#[derive(Debug)]
pub(crate) struct Pace {
    /// The shortest call of late, in microseconds.
    shortest_us: AtomicU32,
    running: AtomicUsize,
    /// Calls so far; only that it changes matters.
    finished: AtomicU32,
    /// The last start of an environment, in microseconds.
    start_us: AtomicU32,
}

/// A short call that runs.
pub(crate) struct Lane<'a>(&'a Lanes, &'a Pace);

impl Lanes {
    pub(crate) fn of_this_machine() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self { taken: AtomicUsize::new(0), most: cores * limits::SHORT_CALLS_PER_CORE }
    }

    /// Whether a call is to wait until one of its own function's has finished.
    pub(crate) fn are_full(&self, pace: &Pace) -> bool {
        pace.is_short() && pace.running.load(Ordering::Relaxed) > 0 && self.taken.load(Ordering::Relaxed) >= self.most
    }

    /// Whether so many environments of a function are as many as its calls can use at a time.
    pub(crate) fn suffice(&self, pace: &Pace, environments: usize) -> bool {
        pace.is_short() && environments >= self.most
    }

    /// Counts a call that runs, if it is a short one.
    pub(crate) fn enter<'a>(&'a self, pace: &'a Pace) -> Option<Lane<'a>> {
        if !pace.is_short() {
            return None;
        }
        self.taken.fetch_add(1, Ordering::Relaxed);
        pace.running.fetch_add(1, Ordering::Relaxed);
        Some(Lane(self, pace))
    }
}

impl Drop for Lane<'_> {
    fn drop(&mut self) {
        self.0.taken.fetch_sub(1, Ordering::Relaxed);
        self.1.running.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            shortest_us: AtomicU32::new(u32::MAX),
            running: AtomicUsize::new(0),
            finished: AtomicU32::new(0),
            start_us: AtomicU32::new(0),
        }
    }
}

impl Pace {
    fn is_short(&self) -> bool {
        u128::from(self.shortest_us.load(Ordering::Relaxed)) < limits::SHORT_CALL.as_micros()
    }

    /// A call took this long. On a busy machine the shortest tells what they all would take on one that is not.
    pub(crate) fn learn(&self, took_us: u64) {
        const FORGETTING: u32 = 64;
        let took = u32::try_from(took_us).unwrap_or(u32::MAX);
        self.finished.fetch_add(1, Ordering::Relaxed);
        let known = self.shortest_us.load(Ordering::Relaxed);
        self.shortest_us.store(took.min(known.saturating_add(known / FORGETTING + 1)), Ordering::Relaxed);
    }

    /// A start of an environment took this long.
    pub(crate) fn learn_start(&self, took: Duration) {
        self.start_us.store(u32::try_from(took.as_micros()).unwrap_or(u32::MAX), Ordering::Relaxed);
    }

    /// In what time a call must have finished for another one to wait on.
    fn pause(&self, patient: bool) -> Duration {
        if patient {
            return limits::PATIENT_WAIT;
        }
        let start = Duration::from_micros(self.start_us.load(Ordering::Relaxed).into());
        start.clamp(limits::SHORT_CALL_WAIT, limits::PATIENT_WAIT)
    }

    /// Waits for something that a finished call will bring, as long as calls do finish; `None` when it has not come. They are not
    /// short any more where none has finished, until the next one is.
    pub(crate) async fn wait<F: Future + Unpin>(&self, mut brought: F, patient: bool) -> Option<F::Output> {
        let pause = self.pause(patient);
        for _ in 0..limits::SHORT_CALL_WAITS_MAX {
            let before = self.finished.load(Ordering::Relaxed);
            if let Ok(it) = timeout(pause, &mut brought).await {
                return Some(it);
            }
            if self.finished.load(Ordering::Relaxed) == before {
                self.shortest_us.store(u32::MAX, Ordering::Relaxed);
                return None;
            }
        }
        None
    }
}

const _: () = assert!(limits::SHORT_CALL.as_nanos() < limits::SHORT_CALL_WAIT.as_nanos());

#[cfg(test)]
mod tests {
    use super::*;

    fn lanes(most: usize) -> Lanes {
        Lanes { taken: AtomicUsize::new(0), most }
    }

    #[test]
    fn short_calls_wait_when_the_lanes_are_full_and_others_never() {
        let (lanes, short, long) = (lanes(2), Pace::default(), Pace::default());
        short.learn(200);
        long.learn(50_000);
        let one = lanes.enter(&short);
        assert!(!lanes.are_full(&short), "one lane is free");
        let two = lanes.enter(&short);
        assert!(lanes.enter(&long).is_none(), "a long call takes no lane");
        assert!(lanes.are_full(&short) && !lanes.are_full(&long));
        drop(one);
        assert!(!lanes.are_full(&short));
        drop(two);
    }

    #[test]
    fn environments_that_suffice() {
        let (lanes, short, long) = (lanes(2), Pace::default(), Pace::default());
        short.learn(200);
        long.learn(50_000);
        for (pace, environments, expected) in
            [(&short, 1, false), (&short, 2, true), (&short, 3, true), (&long, 9, false)]
        {
            assert_eq!(lanes.suffice(pace, environments), expected, "{environments}");
        }
    }

    #[test]
    fn waiting_takes_no_longer_than_a_start() {
        let pace = Pace::default();
        assert_eq!(pace.pause(false), limits::SHORT_CALL_WAIT);
        for (start_ms, expected) in
            [(1, limits::SHORT_CALL_WAIT), (40, Duration::from_millis(40)), (9000, limits::PATIENT_WAIT)]
        {
            pace.learn_start(Duration::from_millis(start_ms));
            assert_eq!((pace.pause(false), pace.pause(true)), (expected, limits::PATIENT_WAIT), "{start_ms}");
        }
    }

    #[test]
    fn a_call_waits_only_for_its_own_function() {
        let (lanes, other, mine) = (lanes(1), Pace::default(), Pace::default());
        other.learn(100);
        mine.learn(100);
        let _lane = lanes.enter(&other);
        assert!(lanes.are_full(&other) && !lanes.are_full(&mine));
    }

    #[test]
    fn a_function_that_has_become_slow_is_noticed() {
        let pace = Pace::default();
        pace.learn(300);
        (0..200).for_each(|_| pace.learn(20_000));
        assert!(!pace.is_short());
        pace.learn(400);
        assert!(pace.is_short());
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_waits_while_others_finish_and_no_longer() {
        let pace = Pace::default();
        pace.learn(100);
        let (bring, mut brought) = tokio::sync::oneshot::channel();
        let others = async {
            for _ in 0..3 {
                tokio::time::sleep(limits::SHORT_CALL_WAIT / 2).await;
                pace.learn(100);
            }
            bring.send(()).expect("it still waits");
        };
        let (waited, ()) = tokio::join!(pace.wait(&mut brought, false), others);
        assert!(waited.is_some() && pace.is_short());
        assert!(pace.wait(std::future::pending::<()>(), false).await.is_none());
        assert!(!pace.is_short(), "none has finished");
    }
}
