//! Minutes gathered into periods.

use metrics::{Found, Stats};
use std::collections::BTreeMap;

/// Statistics of each period that has values, by its beginning in ms. Periods begin at multiples of their length, as on AWS for
/// lengths that divide a day.
pub(crate) fn gather(minutes: &[Found], period_s: i64) -> BTreeMap<i64, Stats> {
    let length_ms = period_s.max(1) * 1000;
    let mut periods: BTreeMap<i64, Stats> = BTreeMap::new();
    for found in minutes {
        let begin = found.at_ms.div_euclid(length_ms) * length_ms;
        periods.entry(begin).or_default().merge(&found.stats);
    }
    periods
}

/// The beginning of the period in which a moment lies.
pub(crate) fn floor(ms: i64, period_s: i64) -> i64 {
    let length_ms = period_s.max(1) * 1000;
    ms.div_euclid(length_ms) * length_ms
}

/// Begins of all periods between two moments, as many as an answer may have.
pub(crate) fn axis(from_ms: i64, to_ms: i64, period_s: i64) -> Vec<i64> {
    let length_ms = period_s.max(1) * 1000;
    let begins = std::iter::successors(Some(floor(from_ms, period_s)), |begin| Some(begin + length_ms));
    begins.take_while(|begin| *begin < to_ms).take(crate::limits::DATA_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_fall_into_their_periods() {
        let minute = |minute: i64| {
            let mut stats = Stats::default();
            stats.add(1.0, 1.0);
            Found { at_ms: minute * 60_000, stats }
        };
        let minutes: Vec<Found> = [0, 4, 5, 11].into_iter().map(minute).collect();
        let sums: Vec<_> =
            gather(&minutes, 300).into_iter().map(|(begin, stats)| (begin / 60_000, stats.sum)).collect();
        assert_eq!(sums, [(0, 2.0), (5, 1.0), (10, 1.0)]);
        assert_eq!(floor(299_999, 60), 240_000);
    }
}
