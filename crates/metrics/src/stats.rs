//! Statistics of one minute.

use crate::sketch::Sketch;
use serde::{Deserialize, Serialize};

/// Count, sum, bounds and percentiles of some values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stats {
    /// Values.
    pub count: f64,
    /// Their sum.
    pub sum: f64,
    /// The least.
    pub min: f64,
    /// The greatest.
    pub max: f64,
    sketch: Sketch,
    /// Whether a part of it came as a statistic set, whose values are not known one by one.
    rough: bool,
}

impl Default for Stats {
    fn default() -> Self {
        Self { count: 0.0, sum: 0.0, min: f64::MAX, max: f64::MIN, sketch: Sketch::default(), rough: false }
    }
}

impl Stats {
    /// Adds a value `count` times.
    pub fn add(&mut self, value: f64, count: f64) {
        self.count += count;
        self.sum += value * count;
        self.min = self.min.min(value);
        self.max = self.max.max(value);
        self.sketch.add(value, count);
    }

    /// Adds values of which only this is known.
    pub fn add_set(&mut self, count: f64, sum: f64, min: f64, max: f64) {
        self.count += count;
        self.sum += sum;
        self.min = self.min.min(min);
        self.max = self.max.max(max);
        // As CloudWatch does, percentiles are known where all values are the same.
        if (min - max).abs() < f64::EPSILON {
            self.sketch.add(min, count);
        } else {
            self.rough = true;
        }
    }

    /// Adds what another has.
    pub fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.sum += other.sum;
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
        self.sketch.merge(&other.sketch);
        self.rough |= other.rough;
    }

    /// Whether nothing was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count <= 0.0
    }

    /// Sum by count.
    #[must_use]
    pub fn average(&self) -> f64 {
        if self.is_empty() { 0.0 } else { self.sum / self.count }
    }

    /// The value below which a share (0 to 1) of all values lies; `None` where values are not known one by one.
    #[must_use]
    pub fn quantile(&self, share: f64) -> Option<f64> {
        if self.rough || self.is_empty() {
            return None;
        }
        self.sketch.quantile(share).map(|value| value.clamp(self.min, self.max))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merged_is_as_if_added_together() {
        let (mut all, mut one, mut other) = (Stats::default(), Stats::default(), Stats::default());
        for value in [3.0, 1.0, 2.0] {
            all.add(value, 1.0);
            one.add(value, 1.0);
        }
        all.add(10.0, 2.0);
        other.add(10.0, 2.0);
        one.merge(&other);
        assert_eq!(one, all);
        assert_eq!((all.count, all.sum, all.min, all.max, all.average()), (5.0, 26.0, 1.0, 10.0, 5.2));
        assert!(all.quantile(0.5).is_some_and(|median| (median - 3.0).abs() < 0.1));
        one.merge(&Stats::default());
        assert_eq!(one, all);
    }

    #[test]
    fn a_set_has_no_percentiles_unless_all_are_equal() {
        let mut stats = Stats::default();
        stats.add_set(4.0, 8.0, 2.0, 2.0);
        assert_eq!(stats.quantile(0.9), Some(2.0));
        stats.add_set(2.0, 6.0, 1.0, 5.0);
        assert_eq!((stats.quantile(0.9), stats.sum), (None, 14.0));
    }
}
