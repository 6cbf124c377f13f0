//! How much something is wanted: the number of times that it was asked for, recent ones above all.

use crate::limits;
use std::time::Instant;

/// A count that is forgotten by half in each [`limits::DEMAND_HALF_LIFE`].
#[derive(Debug, Default)]
pub(crate) struct Demand(Option<(f64, Instant)>);

impl Demand {
    /// Something was asked for.
    pub(crate) fn note(&mut self, now: Instant) {
        self.0 = Some((self.faded(now) + 1.0, now));
    }

    /// How many are likely to be asked for at once.
    pub(crate) fn level(&self, now: Instant) -> usize {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and never negative")]
        let level = self.faded(now).round() as usize;
        level
    }

    fn faded(&self, now: Instant) -> f64 {
        let Some((level, then)) = self.0 else { return 0.0 };
        let passed = now.saturating_duration_since(then).as_secs_f64();
        level * (-passed / limits::DEMAND_HALF_LIFE.as_secs_f64()).exp2()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_remembered_and_forgotten() {
        let (mut demand, began) = (Demand::default(), Instant::now());
        assert_eq!(demand.level(began), 0);
        (0..50).for_each(|_| demand.note(began));
        let after = |lives: u32| began + limits::DEMAND_HALF_LIFE * lives;
        assert_eq!([0, 1, 2, 8].map(|lives| demand.level(after(lives))), [50, 25, 13, 0]);
    }

    #[test]
    fn one_now_and_then_is_one() {
        let (mut demand, began) = (Demand::default(), Instant::now());
        (0..20).for_each(|number| demand.note(began + limits::DEMAND_HALF_LIFE * (4 * number)));
        assert_eq!(demand.level(began + limits::DEMAND_HALF_LIFE * 76), 1);
    }
}
