//! Statistics by name: `Sum`, `Average`, `p99.9` and so on.

use metrics::Stats;

/// What is asked of a period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Statistic {
    SampleCount,
    Average,
    Sum,
    Minimum,
    Maximum,
    /// A share between 0 and 1.
    Percentile(f64),
}

impl Statistic {
    pub(crate) fn read(name: &str) -> Option<Self> {
        Some(match name {
            "SampleCount" => Statistic::SampleCount,
            "Average" => Statistic::Average,
            "Sum" => Statistic::Sum,
            "Minimum" => Statistic::Minimum,
            "Maximum" => Statistic::Maximum,
            other => return Self::percentile(other),
        })
    }

    /// `p0` to `p100`, with decimals.
    pub(crate) fn percentile(name: &str) -> Option<Self> {
        let number = name.strip_prefix('p').filter(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))?;
        let percent: f64 = number.parse().ok()?;
        (0.0..=100.0).contains(&percent).then_some(Statistic::Percentile(percent / 100.0))
    }

    /// Its value over some values; `None` where it is not known.
    pub(crate) fn of(self, stats: &Stats) -> Option<f64> {
        match self {
            Statistic::SampleCount => Some(stats.count),
            Statistic::Average => Some(stats.average()),
            Statistic::Sum => Some(stats.sum),
            Statistic::Minimum => Some(stats.min),
            Statistic::Maximum => Some(stats.max),
            Statistic::Percentile(share) => stats.quantile(share),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read() {
        for (name, expected) in [
            ("Sum", Some(Statistic::Sum)),
            ("sum", None),
            ("p50", Some(Statistic::Percentile(0.5))),
            ("p99.9", Some(Statistic::Percentile(0.999))),
            ("p101", None),
            ("p", None),
            ("p-1", None),
            ("", None),
        ] {
            match (Statistic::read(name), expected) {
                (Some(Statistic::Percentile(found)), Some(Statistic::Percentile(share))) => {
                    assert!((found - share).abs() < 1e-9, "{name}");
                }
                (found, expected) => assert_eq!(found, expected, "{name}"),
            }
        }
    }
}
