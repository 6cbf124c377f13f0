//! `PutMetricData`.

use crate::error::{combination, invalid, missing};
use crate::service::CloudWatchService;
use crate::{limits, names};
use api::cloudwatch::{MetricDatum, PutMetricDataInput};
use contract::Error;
use platform::{Call, Context};

/// What a datum says, checked.
enum Said {
    One(f64),
    Set {
        count: f64,
        sum: f64,
        min: f64,
        max: f64,
    },
    /// Values and how often each.
    Many(Vec<(f64, f64)>),
}

/// `PutMetricData`: all or nothing.
pub(crate) fn put(service: &CloudWatchService, call: Call<PutMetricDataInput>) -> Result<(), Error> {
    let Call { ctx, input } = call;
    if input.namespace.starts_with("AWS/") {
        return Err(invalid("The value AWS/ for parameter Namespace is invalid."));
    }
    let entities = input.entity_metric_data.into_iter().flatten();
    let of_entities = entities.flat_map(|one| one.metric_data.unwrap_or_default());
    let data: Vec<MetricDatum> = input.metric_data.into_iter().flatten().chain(of_entities).collect();
    if data.is_empty() {
        return Err(missing("The parameter MetricData is required."));
    }
    if data.len() > limits::DATUMS_MAX {
        return Err(invalid(format!(
            "The collection MetricData must not have a size greater than {}.",
            limits::DATUMS_MAX
        )));
    }
    let now_ms = service.clock.now_ms();
    let said =
        data.iter().enumerate().map(|(index, datum)| check(index + 1, datum, now_ms)).collect::<Result<Vec<_>, _>>()?;
    data.iter().zip(said).for_each(|(datum, said)| store(service, &ctx, &input.namespace, datum, said, now_ms));
    Ok(())
}

fn store(service: &CloudWatchService, ctx: &Context, namespace: &str, datum: &MetricDatum, said: Said, now_ms: i64) {
    let series = names::series(ctx, namespace, &datum.metric_name, datum.dimensions.as_ref());
    let gauge = service.metrics.gauge(vec![series], names::unit(datum.unit.as_deref()));
    let at_ms = datum.timestamp.map_or(now_ms, contract::Timestamp::ms);
    match said {
        Said::One(value) => gauge.record(value, at_ms),
        Said::Set { count, sum, min, max } => gauge.record_set(count, sum, (min, max), at_ms),
        Said::Many(values) => values.into_iter().for_each(|(value, count)| gauge.record_times(value, count, at_ms)),
    }
}

fn check(number: usize, datum: &MetricDatum, now_ms: i64) -> Result<Said, Error> {
    let member = |name: &str| format!("MetricData.member.{number}.{name}");
    if let Some(time) = datum.timestamp {
        if time.ms() < now_ms - limits::AGE_MAX_MS {
            let text = "must specify a time no more than two weeks in the past.";
            return Err(invalid(format!("The parameter {} {text}", member("Timestamp"))));
        }
        if time.ms() > now_ms + limits::AHEAD_MAX_MS {
            let text = "must specify a time no more than two hours in the future.";
            return Err(invalid(format!("The parameter {} {text}", member("Timestamp"))));
        }
    }
    let values = datum.values.as_ref().filter(|values| !values.is_empty());
    let both = |one: &str, other: &str| {
        combination(format!(
            "The parameters {} and {} are mutually exclusive and you have specified both.",
            member(one),
            member(other)
        ))
    };
    match (datum.value, &datum.statistic_values, values) {
        (Some(_), Some(_), _) => Err(both("Value", "StatisticValues")),
        (Some(_), _, Some(_)) => Err(both("Value", "Values")),
        (_, Some(_), Some(_)) => Err(both("StatisticValues", "Values")),
        (Some(value), None, None) => finite(value, &member("Value")).map(Said::One),
        (None, Some(set), None) => {
            for (value, name) in [
                (set.sample_count, "SampleCount"),
                (set.sum, "Sum"),
                (set.minimum, "Minimum"),
                (set.maximum, "Maximum"),
            ] {
                finite(value, &member(&format!("StatisticValues.{name}")))?;
            }
            Ok(Said::Set { count: set.sample_count, sum: set.sum, min: set.minimum, max: set.maximum })
        }
        (None, None, Some(values)) => many(values, datum.counts.as_deref(), &member).map(Said::Many),
        (None, None, None) => Err(combination(format!(
            "At least one of the parameters {}, {} or {} must be specified.",
            member("Value"),
            member("Values"),
            member("StatisticValues")
        ))),
    }
}

fn many(values: &[f64], counts: Option<&[f64]>, member: &dyn Fn(&str) -> String) -> Result<Vec<(f64, f64)>, Error> {
    if values.len() > limits::VALUES_MAX {
        let text = format!("must not have a size greater than {}.", limits::VALUES_MAX);
        return Err(invalid(format!("The collection {} {text}", member("Values"))));
    }
    let counts = counts.filter(|counts| !counts.is_empty());
    if counts.is_some_and(|counts| counts.len() != values.len()) {
        let (values, counts) = (member("Values"), member("Counts"));
        return Err(invalid(format!("The parameters {values} and {counts} must be of the same size.")));
    }
    values.iter().try_for_each(|value| finite(*value, &member("Values")).map(drop))?;
    let count = |index: usize| counts.map_or(1.0, |counts| counts[index]);
    Ok(values.iter().enumerate().map(|(index, value)| (*value, count(index))).collect())
}

fn finite(value: f64, name: &str) -> Result<f64, Error> {
    if value.is_finite() && value.abs() <= 2.0_f64.powi(limits::VALUE_EXPONENT_MAX) {
        return Ok(value);
    }
    let shown = if value.is_nan() { "NaN".to_owned() } else { value.to_string() };
    Err(invalid(format!("The value {shown} for parameter {name} is invalid.")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::cloudwatch::StatisticSet;
    use contract::Timestamp;

    #[track_caller]
    fn refused(datum: &MetricDatum, expected: &str) {
        let error = check(1, datum, 0).err().and_then(|error| error.message);
        assert_eq!(error.as_deref(), Some(expected));
    }

    #[test]
    fn a_datum_says_one_thing() {
        assert!(check(1, &MetricDatum { value: Some(1.0), ..Default::default() }, 0).is_ok());
        refused(
            &MetricDatum { value: Some(1.0), statistic_values: Some(StatisticSet::default()), ..Default::default() },
            "The parameters MetricData.member.1.Value and MetricData.member.1.StatisticValues are mutually exclusive and you have specified both.",
        );
        refused(
            &MetricDatum { values: Some(vec![1.0]), counts: Some(vec![1.0, 2.0]), ..Default::default() },
            "The parameters MetricData.member.1.Values and MetricData.member.1.Counts must be of the same size.",
        );
        refused(
            &MetricDatum { value: Some(f64::NAN), ..Default::default() },
            "The value NaN for parameter MetricData.member.1.Value is invalid.",
        );
    }

    #[test]
    fn time_has_its_bounds() {
        let at = |ms| MetricDatum { value: Some(1.0), timestamp: Some(Timestamp::from_ms(ms)), ..Default::default() };
        assert!(check(1, &at(-limits::AGE_MAX_MS), 0).is_ok());
        refused(
            &at(-limits::AGE_MAX_MS - 1),
            "The parameter MetricData.member.1.Timestamp must specify a time no more than two weeks in the past.",
        );
        refused(
            &at(limits::AHEAD_MAX_MS + 1),
            "The parameter MetricData.member.1.Timestamp must specify a time no more than two hours in the future.",
        );
    }
}
