//! How long to wait after how many failures.

use platform::Ids;

/// Exponential back-off: `first_ms`, twice that, four times that, up to `max_ms`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// The pause after the first failure.
    pub first_ms: i64,
    /// The longest pause.
    pub max_ms: i64,
}

impl Backoff {
    /// The pause after so many failures, from 1.
    #[must_use]
    pub fn after(self, failures: u32) -> i64 {
        let doublings = failures.saturating_sub(1).min(40);
        self.first_ms.saturating_mul(1 << doublings).min(self.max_ms)
    }

    /// [`Backoff::after`], of which a half is left to chance, so that those who failed together do not come back together.
    #[must_use]
    pub fn spread(self, failures: u32, ids: &dyn Ids) -> i64 {
        let (whole, mut random) = (self.after(failures), [0; 4]);
        ids.fill(&mut random);
        let half = whole / 2;
        whole - half + half * i64::from(u32::from_le_bytes(random)) / i64::from(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::RandomIds;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let backoff = Backoff { first_ms: 100, max_ms: 60_000 };
        let pauses: Vec<_> = [0, 1, 2, 3, 10, 11, 1000].into_iter().map(|failures| backoff.after(failures)).collect();
        assert_eq!(pauses, [100, 100, 200, 400, 51_200, 60_000, 60_000]);
    }

    #[test]
    fn chance_takes_at_most_half() {
        let backoff = Backoff { first_ms: 1000, max_ms: 8000 };
        assert!((0..200).all(|_| (4000..=8000).contains(&backoff.spread(4, &RandomIds))));
    }
}
