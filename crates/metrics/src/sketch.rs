//! Percentiles within [`limits::ACCURACY`]: counts of values in buckets whose bounds grow by a constant factor.

use crate::limits;
use serde::{Deserialize, Serialize};

/// The factor between bounds: `(1 + a) / (1 - a)`.
const GAMMA: f64 = (1.0 + limits::ACCURACY) / (1.0 - limits::ACCURACY);
/// The bucket of zero, and of what is too small to matter.
const ZERO: i16 = i16::MIN;
/// Values below this are zero.
const LEAST: f64 = 1e-9;

/// Counts by bucket, in order. Negative values count as zero: percentiles of such series are not kept apart.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Sketch(Vec<(i16, f64)>);

impl Sketch {
    pub(crate) fn add(&mut self, value: f64, count: f64) {
        self.add_to(bucket(value), count);
    }

    fn add_to(&mut self, bucket: i16, count: f64) {
        // Mostly the same few buckets again.
        match self.0.binary_search_by_key(&bucket, |(known, _)| *known) {
            Ok(at) => self.0[at].1 += count,
            Err(at) => {
                self.0.insert(at, (bucket, count));
                self.shrink();
            }
        }
    }

    fn shrink(&mut self) {
        while self.0.len() > limits::BUCKETS_MAX {
            let (_, lowest) = self.0.remove(0);
            self.0[0].1 += lowest;
        }
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        for (bucket, count) in &other.0 {
            self.add_to(*bucket, *count);
        }
    }

    /// The value below which a share of all values lies.
    pub(crate) fn quantile(&self, share: f64) -> Option<f64> {
        let all: f64 = self.0.iter().map(|(_, count)| count).sum();
        let rank = (share * all).ceil().max(1.0);
        let mut seen = 0.0;
        for (bucket, count) in &self.0 {
            seen += count;
            if seen >= rank {
                return Some(middle(*bucket));
            }
        }
        self.0.last().map(|(bucket, _)| middle(*bucket))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to the range before")]
fn bucket(value: f64) -> i16 {
    if value < LEAST {
        return ZERO;
    }
    let index = (value.ln() / GAMMA.ln()).ceil();
    index.clamp(f64::from(i16::MIN + 1), f64::from(i16::MAX)) as i16
}

fn middle(bucket: i16) -> f64 {
    if bucket == ZERO { 0.0 } else { 2.0 * GAMMA.powi(i32::from(bucket)) / (GAMMA + 1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_close() {
        let mut sketch = Sketch::default();
        (1..=1000).for_each(|value| sketch.add(f64::from(value), 1.0));
        for share in [0.01, 0.5, 0.9, 0.99, 1.0] {
            let (found, exact) = (sketch.quantile(share).expect("values"), share * 1000.0);
            assert!((found - exact).abs() <= exact * 0.011, "{share}: {found}");
        }
    }

    #[test]
    fn zero_and_nothing_have_answers() {
        let mut sketch = Sketch::default();
        assert_eq!(sketch.quantile(0.5), None);
        sketch.add(0.0, 3.0);
        sketch.add(5.0, 1.0);
        assert_eq!(sketch.quantile(0.5), Some(0.0));
        assert!(sketch.quantile(1.0).is_some_and(|value| (value - 5.0).abs() < 0.06));
    }

    #[test]
    fn buckets_stay_bounded() {
        let mut sketch = Sketch::default();
        (0..5000).for_each(|step| sketch.add(1.02_f64.powi(step % 1500), 1.0));
        assert!(sketch.0.len() <= limits::BUCKETS_MAX);
        let all: f64 = sketch.0.iter().map(|(_, count)| *count).sum();
        assert!((all - 5000.0).abs() < 0.5, "{all}");
    }
}
