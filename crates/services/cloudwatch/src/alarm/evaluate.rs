//! What a metric alarm's state should be.

use super::frame::{Frame, Point};
use super::missing::{Missing, Verdict, decide};
use super::reason;
use super::records::{AlarmRecord, INSUFFICIENT, MetricRule, State, Watched};
use crate::service::CloudWatchService;
use contract::Error;

/// Values that counted, the newest first, each with whether it breaches, and what follows.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) used: Vec<(Point, bool)>,
    pub(crate) verdict: Verdict,
}

impl CloudWatchService {
    /// The state that an alarm should have now, where that is another than it has.
    pub(crate) async fn due_state(&self, alarm: &AlarmRecord, rule: &MetricRule) -> Result<Option<State>, Error> {
        let now_ms = self.clock.now_ms();
        let frame = Frame::of(rule, now_ms);
        let seen = self.seen(alarm, rule, frame).await?;
        let finding = find(rule, &seen);
        let state = if rule.has_band() { Some(INSUFFICIENT) } else { finding.verdict.state };
        let Some(value) = state.filter(|state| *state != alarm.state.value) else { return Ok(None) };
        Ok(Some(State {
            value: value.to_owned(),
            reason: reason::text(rule, &finding, value),
            data: Some(reason::data(rule, &finding, frame, now_ms)),
            updated_ms: now_ms,
            transitioned_ms: now_ms,
        }))
    }
}

fn find(rule: &MetricRule, seen: &[Option<Point>]) -> Finding {
    let real = seen.iter().flatten().map(|point| (*point, breaches(rule, point.value)));
    // Where all that count are there, what lies further back does not.
    let nearest = seen.iter().take(rule.periods()).flatten().count();
    let take = if nearest == rule.periods() { nearest } else { seen.len() };
    let mut used: Vec<(Point, bool)> = real.take(take).collect();
    let all: Vec<bool> = used.iter().map(|(_, breaches)| *breaches).collect();
    let verdict = decide(&all, rule.periods(), rule.needed(), missing(rule));
    used.truncate(verdict.counted);
    Finding { used, verdict }
}

/// Alarms on tables always keep their state when values are missing.
fn missing(rule: &MetricRule) -> Missing {
    match &rule.watched {
        Watched::One(one) if one.namespace == "AWS/DynamoDB" => Missing::Ignore,
        _ => Missing::read(rule.missing.as_deref()),
    }
}

fn breaches(rule: &MetricRule, value: f64) -> bool {
    let threshold = rule.threshold.unwrap_or_default();
    match rule.comparison.as_str() {
        "GreaterThanOrEqualToThreshold" => value >= threshold,
        "GreaterThanThreshold" => value > threshold,
        "LessThanThreshold" => value < threshold,
        "LessThanOrEqualToThreshold" => value <= threshold,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::records::{ALARM, OK, OneMetric};
    use super::*;

    fn rule(periods: i32, datapoints: Option<i32>) -> MetricRule {
        let watched = Watched::One(OneMetric {
            namespace: "mine".to_owned(),
            name: "m".to_owned(),
            dimensions: Vec::new(),
            statistic: "Sum".to_owned(),
            extended: false,
            period_s: 60,
            unit: None,
        });
        MetricRule {
            watched,
            evaluation_periods: periods,
            datapoints,
            threshold: Some(5.0),
            threshold_metric: None,
            comparison: "GreaterThanThreshold".to_owned(),
            missing: None,
            low_samples: None,
        }
    }

    #[track_caller]
    fn check(rule: &MetricRule, values: &[Option<f64>], state: &str, text: &str) {
        let point = |(index, value): (usize, &Option<f64>)| {
            let at_ms = -60_000 * (i64::try_from(index).expect("few") + 1);
            value.map(|value| Point { at_ms, value, samples: Some(1.0) })
        };
        let seen: Vec<Option<Point>> = values.iter().enumerate().map(point).collect();
        let finding = find(rule, &seen);
        assert_eq!(finding.verdict.state, Some(state), "{values:?}");
        assert_eq!(reason::text(rule, &finding, state), text, "{values:?}");
    }

    #[test]
    fn states_have_reasons_in_aws_s_words() {
        let one = rule(1, None);
        check(
            &one,
            &[Some(6.0), Some(1.0), None],
            ALARM,
            "Threshold Crossed: 1 datapoint [6.0 (31/12/69 23:59:00)] was greater than the threshold (5.0).",
        );
        check(
            &one,
            &[None, Some(5.0), Some(9.0)],
            OK,
            "Threshold Crossed: 1 datapoint [5.0 (31/12/69 23:58:00)] was not greater than the threshold (5.0).",
        );
        check(&one, &[None, None, None], INSUFFICIENT, "Insufficient Data: 1 datapoint was unknown.");
        check(
            &rule(2, Some(1)),
            &[Some(1.5), Some(7.0), None, None],
            ALARM,
            "Threshold Crossed: 1 out of the last 2 datapoints [7.0 (31/12/69 23:58:00)] was greater than the threshold (5.0) (minimum 1 datapoint for OK -> ALARM transition).",
        );
        let breaching = MetricRule { missing: Some("breaching".to_owned()), ..rule(2, None) };
        check(
            &breaching,
            &[None; 4],
            ALARM,
            "Threshold Crossed: no datapoints were received for 2 periods and 2 missing datapoints were treated as [Breaching].",
        );
    }
}
