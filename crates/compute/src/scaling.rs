//! How fast a function may grow: a bucket of environment starts, refilled as time goes by.

use crate::limits;
use parking_lot::Mutex;
use std::time::Instant;

/// The starts that a function (all versions together) has left.
#[derive(Debug, Default)]
pub(crate) struct Scaling(Mutex<Option<(f64, Instant)>>);

impl Scaling {
    /// Takes one start. `false` when the function has grown as fast as it may.
    pub(crate) fn take(&self, now: Instant) -> bool {
        let full = f64::from(limits::SCALING_STARTS);
        let per_second = full / limits::SCALING_PERIOD.as_secs_f64();
        let mut state = self.0.lock();
        let left = state.map_or(full, |(left, then)| {
            (left + now.saturating_duration_since(then).as_secs_f64() * per_second).min(full)
        });
        let taken = left >= 1.0;
        *state = Some((if taken { left - 1.0 } else { left }, now));
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_thousand_starts_at_once_then_a_hundred_a_second() {
        let (scaling, began) = (Scaling::default(), Instant::now());
        let taken =
            |at_ms: u64, asked: u32| (0..asked).filter(|_| scaling.take(began + Duration::from_millis(at_ms))).count();
        for (at_ms, expected) in [(0, 1000), (5, 0), (1000, 100), (61_000, 1000)] {
            assert_eq!(taken(at_ms, 1500), expected, "at {at_ms} ms");
        }
    }
}
