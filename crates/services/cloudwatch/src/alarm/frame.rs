//! The values that an alarm looks at: periods that end with the last whole minute.

use super::records::{AlarmRecord, MetricRule, OneMetric, Watched};
use crate::error::internal;
use crate::math::{self, Line};
use crate::queries::Query;
use crate::service::CloudWatchService;
use crate::statistic::Statistic;
use contract::Error;
use metrics::{Series, Stats};
use std::collections::{BTreeMap, HashMap};

/// Whole periods, the last one first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub(crate) end_ms: i64,
    pub(crate) period_ms: i64,
    pub(crate) count: usize,
}

/// A value of one period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    pub(crate) at_ms: i64,
    pub(crate) value: f64,
    pub(crate) samples: Option<f64>,
}

const MINUTE_MS: i64 = 60_000;

impl Frame {
    /// As many periods as an alarm may look back for: some more than it needs, so that missing values can be made up for.
    pub(crate) fn of(rule: &MetricRule, now_ms: i64) -> Self {
        let period_s = rule.period_s();
        // Values are kept by the minute: an alarm on shorter periods looks at the minute that runs.
        let running_ms = if period_s < 60 { MINUTE_MS } else { 0 };
        let end_ms = now_ms.div_euclid(MINUTE_MS) * MINUTE_MS + running_ms;
        Self { end_ms, period_ms: period_s.max(60) * 1000, count: rule.periods() + EXTRA }
    }

    pub(crate) fn begin_ms(&self) -> i64 {
        self.end_ms - self.period_ms * i64::try_from(self.count).unwrap_or(i64::MAX / self.period_ms)
    }

    fn period_of(&self, at_ms: i64) -> i64 {
        self.end_ms - ((self.end_ms - 1 - at_ms).div_euclid(self.period_ms) + 1) * self.period_ms
    }

    /// Begins of all periods, the last one first.
    pub(crate) fn periods(&self) -> impl Iterator<Item = i64> {
        let (end_ms, period_ms) = (self.end_ms, self.period_ms);
        (1..=i64::try_from(self.count).unwrap_or(1)).map(move |back| end_ms - back * period_ms)
    }
}

/// Periods behind those that an alarm needs.
const EXTRA: usize = 2;

impl CloudWatchService {
    /// What an alarm sees, the newest first; `None` where a period has no value. `Err` of text: it cannot be worked out.
    pub(crate) async fn seen(
        &self,
        alarm: &AlarmRecord,
        rule: &MetricRule,
        frame: Frame,
    ) -> Result<Vec<Option<Point>>, Error> {
        let (values, samples) = match &rule.watched {
            Watched::One(one) => self.one_line(alarm, one, frame).await?,
            Watched::Queries(queries) => (self.line(alarm, rule, queries, frame).await?, BTreeMap::new()),
        };
        let point = |at_ms: i64| {
            let value = *values.get(&at_ms)?;
            Some(Point { at_ms, value, samples: samples.get(&at_ms).copied() })
        };
        Ok(frame.periods().map(point).collect())
    }

    async fn one_line(&self, alarm: &AlarmRecord, one: &OneMetric, frame: Frame) -> Result<(Line, Line), Error> {
        let (account, region) = (&alarm.account, &alarm.region);
        let series = Series::new(account, region, &one.namespace, &one.name, one.dimensions.clone());
        if !self.has_unit(&series, one.unit.as_deref()).await? {
            return Ok(Default::default());
        }
        let stats = self.gathered(&series, frame).await?;
        let statistic = Statistic::read(&one.statistic).unwrap_or(Statistic::Average);
        let values = stats.iter().filter_map(|(at_ms, stats)| Some((*at_ms, statistic.of(stats)?))).collect();
        Ok((values, stats.iter().map(|(at_ms, stats)| (*at_ms, stats.count)).collect()))
    }

    /// The one query whose values are watched.
    async fn line(
        &self,
        alarm: &AlarmRecord,
        rule: &MetricRule,
        queries: &[Query],
        frame: Frame,
    ) -> Result<Line, Error> {
        let mut known = HashMap::new();
        for query in queries {
            let Some(stat) = &query.stat else { continue };
            let (namespace, name) = (stat.namespace.as_deref().unwrap_or(""), stat.name.as_deref().unwrap_or(""));
            let account = query.account.as_deref().unwrap_or(&alarm.account);
            let series = Series::new(account, &alarm.region, namespace, name, stat.dimensions.clone());
            let line = match self.has_unit(&series, stat.unit.as_deref()).await? {
                true => self.gathered(&series, frame).await?,
                false => BTreeMap::new(),
            };
            let statistic = Statistic::read(&stat.stat).unwrap_or(Statistic::Average);
            let line: Line = line.iter().filter_map(|(at_ms, stats)| Some((*at_ms, statistic.of(stats)?))).collect();
            known.insert(query.id.clone(), line);
        }
        let expressions = queries.iter().filter_map(|query| Some((query.id.as_str(), query.expression.as_deref()?)));
        let axis: Vec<i64> = frame.periods().collect();
        let outcome = math::fill_in(&mut known, expressions, &axis, frame.period_ms / 1000);
        if let Err(text) = outcome {
            tracing::debug!(alarm = alarm.name, text, "an alarm's expression cannot be worked out");
        }
        let band = rule.threshold_metric.as_deref();
        let watched = queries.iter().find(|query| query.returns() && Some(query.id.as_str()) != band);
        Ok(watched.and_then(|query| known.remove(&query.id)).unwrap_or_default())
    }

    async fn has_unit(&self, series: &Series, wanted: Option<&str>) -> Result<bool, Error> {
        let Some(wanted) = wanted else { return Ok(true) };
        let unit = self.metrics.unit(series).await.map_err(internal)?;
        Ok(unit.is_none_or(|unit| unit == wanted))
    }

    async fn gathered(&self, series: &Series, frame: Frame) -> Result<BTreeMap<i64, Stats>, Error> {
        let minutes = self.metrics.minutes(series, frame.begin_ms(), frame.end_ms).await.map_err(internal)?;
        let mut periods: BTreeMap<i64, Stats> = BTreeMap::new();
        for found in &minutes {
            periods.entry(frame.period_of(found.at_ms)).or_default().merge(&found.stats);
        }
        Ok(periods)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_fall_into_the_periods_that_end_now() {
        let frame = Frame { end_ms: 600_000, period_ms: 120_000, count: 3 };
        assert_eq!(frame.periods().collect::<Vec<_>>(), [480_000, 360_000, 240_000]);
        assert_eq!(frame.begin_ms(), 240_000);
        for (minute, period) in [(4, 240_000), (5, 240_000), (6, 360_000), (9, 480_000)] {
            assert_eq!(frame.period_of(minute * 60_000), period, "{minute}");
        }
    }
}
