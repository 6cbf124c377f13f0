//! Why an alarm is in its state, in AWS's words and as data.

use super::evaluate::Finding;
use super::frame::Frame;
use super::missing::Missing;
use super::records::{ALARM, MetricRule, OK, Watched};
use serde_json::{Value as Json, json};

/// `2026-11-29T21:30:00.000+0000`
pub(crate) fn long_time(ms: i64) -> String {
    let iso = platform::iso_ms(ms);
    format!("{}+0000", iso.get(..23).unwrap_or(&iso))
}

/// `29/11/26 21:30:00`
fn short_time(ms: i64) -> String {
    let iso = platform::iso_ms(ms);
    let part = |from: usize, to: usize| iso.get(from..to).unwrap_or_default();
    format!("{}/{}/{} {}", part(8, 10), part(5, 7), part(2, 4), part(11, 19))
}

fn comparison(operator: &str) -> &'static str {
    match operator {
        "GreaterThanOrEqualToThreshold" => "greater than or equal to",
        "GreaterThanThreshold" => "greater than",
        "LessThanThreshold" => "less than",
        "LessThanOrEqualToThreshold" => "less than or equal to",
        "LessThanLowerThreshold" => "less than the lower",
        "GreaterThanUpperThreshold" => "greater than the upper",
        _ => "less than the lower or greater than the upper",
    }
}

/// The reason of a state that was worked out.
pub(crate) fn text(rule: &MetricRule, finding: &Finding, state: &str) -> String {
    let filled = finding.verdict.filled;
    match state {
        ALARM | OK if finding.used.is_empty() => no_values(rule, filled),
        ALARM | OK => crossed(rule, finding, state),
        _ if rule.periods() == 1 => "Insufficient Data: 1 datapoint was unknown.".to_owned(),
        _ => format!("Insufficient Data: {} datapoints were unknown.", rule.periods()),
    }
}

fn no_values(rule: &MetricRule, filled: usize) -> String {
    let (periods, points, were) =
        if filled == 1 { ("period", "datapoint", "was") } else { ("periods", "datapoints", "were") };
    let treated = match Missing::read(rule.missing.as_deref()) {
        Missing::Breaching => "Breaching",
        _ => "NonBreaching",
    };
    format!(
        "Threshold Crossed: no datapoints were received for {filled} {periods} and {filled} missing {points} {were} treated as [{treated}]."
    )
}

fn crossed(rule: &MetricRule, finding: &Finding, state: &str) -> String {
    let wanted = state == ALARM;
    let points: Vec<_> = finding.used.iter().filter(|(_, breaches)| *breaches == wanted).collect();
    let points = if points.is_empty() { finding.used.iter().collect() } else { points };
    let list: Vec<String> =
        points.iter().map(|(point, _)| format!("{:?} ({})", point.value, short_time(point.at_ms))).collect();
    let (count, were) = (points.len(), if points.len() == 1 { "was" } else { "were" });
    let not = if wanted { "" } else { "not " };
    let (compared, threshold) = (comparison(&rule.comparison), rule.threshold.unwrap_or_default());
    let list = list.join(", ");
    if rule.needed() == rule.periods() && rule.datapoints.is_none() {
        let points = if count == 1 { "datapoint" } else { "datapoints" };
        return format!(
            "Threshold Crossed: {count} {points} [{list}] {were} {not}{compared} the threshold ({threshold:?})."
        );
    }
    let (needed, way) =
        if wanted { (rule.needed(), "OK -> ALARM") } else { (rule.periods() - rule.needed() + 1, "ALARM -> OK") };
    let points = if needed == 1 { "datapoint" } else { "datapoints" };
    format!(
        "Threshold Crossed: {count} out of the last {} datapoints [{list}] {were} {not}{compared} the threshold ({threshold:?}) (minimum {needed} {points} for {way} transition).",
        rule.periods()
    )
}

/// The same as data.
pub(crate) fn data(rule: &MetricRule, finding: &Finding, frame: Frame, now_ms: i64) -> String {
    let values: Vec<f64> = finding.used.iter().rev().map(|(point, _)| point.value).collect();
    let evaluated: Vec<Json> = finding
        .used
        .iter()
        .map(|(point, _)| {
            let mut shown = json!({"timestamp": long_time(point.at_ms), "value": point.value});
            if let Some(samples) = point.samples {
                shown["sampleCount"] = samples.into();
            }
            shown
        })
        .collect();
    let periods = i64::try_from(rule.periods()).unwrap_or(1);
    let oldest_ms = finding.used.last().map(|(point, _)| point.at_ms);
    let start_ms = oldest_ms.unwrap_or(frame.end_ms - periods * frame.period_ms);
    let mut data = json!({
        "version": "1.0",
        "queryDate": long_time(now_ms),
        "startDate": long_time(start_ms),
        "period": rule.period_s(),
        "recentDatapoints": values,
        "threshold": rule.threshold,
        "evaluatedDatapoints": evaluated,
    });
    if let Watched::One(one) = &rule.watched {
        data["statistic"] = one.statistic.as_str().into();
        if let Some(unit) = &one.unit {
            data["unit"] = unit.as_str().into();
        }
    }
    data.to_string()
}
