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
    /// Of the values between two shares.
    Between(Kind, f64, f64),
}

/// What is made of values between two percentiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    TrimmedMean,
    /// Values outside count as the nearest bound.
    WinsorizedMean,
    TrimmedCount,
    TrimmedSum,
}

/// Values that stand for all of a period, at most.
const SAMPLES_MAX: i64 = 200;

impl Statistic {
    pub(crate) fn read(name: &str) -> Option<Self> {
        Some(match name {
            "SampleCount" => Statistic::SampleCount,
            "Average" => Statistic::Average,
            "Sum" => Statistic::Sum,
            "Minimum" => Statistic::Minimum,
            "Maximum" => Statistic::Maximum,
            other => return Self::extended(other),
        })
    }

    /// `p99.9`, `tm90`, `TM(10%:90%)`, `IQM` and the like.
    pub(crate) fn extended(name: &str) -> Option<Self> {
        if name == "IQM" {
            return Some(Self::Between(Kind::TrimmedMean, 0.25, 0.75));
        }
        let (kind, rest) = name.split_at_checked(2).unwrap_or_default();
        let kind = match kind {
            "tm" | "TM" => Kind::TrimmedMean,
            "wm" | "WM" => Kind::WinsorizedMean,
            "tc" | "TC" => Kind::TrimmedCount,
            "ts" | "TS" => Kind::TrimmedSum,
            _ => return Some(Self::Percentile(share(name.strip_prefix('p')?)?)),
        };
        if name.starts_with(|first: char| first.is_ascii_lowercase()) {
            return Some(Self::Between(kind, 0.0, share(rest)?));
        }
        let (low, high) = rest.strip_prefix('(')?.strip_suffix(')')?.split_once(':')?;
        if low.is_empty() && high.is_empty() {
            return None;
        }
        let low = if low.is_empty() { 0.0 } else { share(low.strip_suffix('%')?)? };
        let high = if high.is_empty() { 1.0 } else { share(high.strip_suffix('%')?)? };
        (low < high).then_some(Self::Between(kind, low, high))
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
            Statistic::Between(kind, low, high) => between(stats, kind, low, high),
        }
    }
}

/// A percentage, `0` to `100` with decimals, as a share.
fn share(text: &str) -> Option<f64> {
    let text = Some(text).filter(|text| text.starts_with(|first: char| first.is_ascii_digit()))?;
    let percent: f64 = text.parse().ok()?;
    (0.0..=100.0).contains(&percent).then_some(percent / 100.0)
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn number(count: i64) -> f64 {
    count as f64
}

/// Worked out of values in the middle of equal shares of all: of each value when there are few.
fn between(stats: &Stats, kind: Kind, low: f64, high: f64) -> Option<f64> {
    #[expect(clippy::cast_possible_truncation, reason = "rounded, and cut to its bound")]
    let samples = (stats.count.round() as i64).clamp(1, SAMPLES_MAX);
    let all = number(samples);
    let shares = (0..samples).map(|index| (number(index) + 0.5) / all);
    let values: Option<Vec<(f64, f64)>> = shares.map(|share| Some((share, stats.quantile(share)?))).collect();
    let values = values?;
    let inside: Vec<f64> =
        values.iter().filter(|(share, _)| *share > low && *share <= high).map(|(_, value)| *value).collect();
    let count = number(i64::try_from(inside.len()).ok()?);
    let sum: f64 = inside.iter().sum();
    match kind {
        Kind::TrimmedCount => Some(count / all * stats.count),
        Kind::TrimmedSum => Some(sum / all * stats.count),
        Kind::TrimmedMean => (count > 0.0).then(|| sum / count),
        Kind::WinsorizedMean => {
            let (least, most) = (stats.quantile(low)?, stats.quantile(high)?);
            Some(values.iter().map(|(_, value)| value.clamp(least, most)).sum::<f64>() / all)
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
            ("tm90", Some(Statistic::Between(Kind::TrimmedMean, 0.0, 0.9))),
            ("WM(10%:90%)", Some(Statistic::Between(Kind::WinsorizedMean, 0.1, 0.9))),
            ("TC(:25%)", Some(Statistic::Between(Kind::TrimmedCount, 0.0, 0.25))),
            ("TS(75%:)", Some(Statistic::Between(Kind::TrimmedSum, 0.75, 1.0))),
            ("IQM", Some(Statistic::Between(Kind::TrimmedMean, 0.25, 0.75))),
            ("TM(90%:10%)", None),
            ("TM(:)", None),
            ("TM(1:2)", None),
            ("tm", None),
            ("iqm", None),
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

    #[test]
    fn outer_values_are_left_out() {
        let mut stats = Stats::default();
        (1..=10).for_each(|value| stats.add(f64::from(value), 1.0));
        stats.add(1000.0, 1.0);
        stats.add(0.5, 1.0);
        for (name, expected) in
            [("tm95", 5.045), ("TM(10%:90%)", 5.5), ("TC(10%:90%)", 10.0), ("TS(10%:90%)", 55.0), ("tc100", 12.0)]
        {
            let found = Statistic::read(name).and_then(|statistic| statistic.of(&stats)).expect(name);
            assert!((found - expected).abs() <= expected * 0.12, "{name} {found}");
        }
        let mut rough = Stats::default();
        rough.add_set(4.0, 8.0, 1.0, 3.0);
        assert_eq!(Statistic::read("tm90").and_then(|statistic| statistic.of(&rough)), None);
    }
}
