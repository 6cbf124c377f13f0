//! What alarms send: to topics, to functions, and as their history tells them.

use super::reason::long_time;
use super::records::{AlarmRecord, MetricRule, OneMetric, Rule, State, Watched};
use crate::queries::Query;
use serde_json::{Map, Value as Json, json};

/// The longest subject that a topic takes.
const SUBJECT_CHARS_MAX: usize = 100;

/// The name of a region in words, as AWS writes it to people.
fn region_name(region: &str) -> &str {
    match region {
        "us-east-1" => "US East (N. Virginia)",
        "us-east-2" => "US East (Ohio)",
        "us-west-1" => "US West (N. California)",
        "us-west-2" => "US West (Oregon)",
        "eu-west-1" => "EU (Ireland)",
        "eu-west-2" => "EU (London)",
        "eu-west-3" => "EU (Paris)",
        "eu-central-1" => "EU (Frankfurt)",
        "eu-north-1" => "EU (Stockholm)",
        "eu-south-1" => "EU (Milan)",
        "ap-northeast-1" => "Asia Pacific (Tokyo)",
        "ap-northeast-2" => "Asia Pacific (Seoul)",
        "ap-northeast-3" => "Asia Pacific (Osaka)",
        "ap-southeast-1" => "Asia Pacific (Singapore)",
        "ap-southeast-2" => "Asia Pacific (Sydney)",
        "ap-south-1" => "Asia Pacific (Mumbai)",
        "ca-central-1" => "Canada (Central)",
        "sa-east-1" => "South America (Sao Paulo)",
        other => other,
    }
}

/// `ALARM: "name" in US East (N. Virginia)`
pub(crate) fn subject(alarm: &AlarmRecord) -> String {
    let whole = format!("{}: \"{}\" in {}", alarm.state.value, alarm.name, region_name(&alarm.region));
    match whole.char_indices().nth(SUBJECT_CHARS_MAX - 3) {
        Some((end, _)) if whole.chars().count() > SUBJECT_CHARS_MAX => format!("{}...", &whole[..end]),
        _ => whole,
    }
}

/// What a topic is told.
pub(crate) fn notification(alarm: &AlarmRecord, old: &State) -> Json {
    let mut told = json!({
        "AlarmName": alarm.name,
        "AlarmDescription": alarm.description,
        "AWSAccountId": alarm.account,
        "AlarmConfigurationUpdatedTimestamp": long_time(alarm.configured_ms),
        "NewStateValue": alarm.state.value,
        "NewStateReason": alarm.state.reason,
        "StateChangeTime": long_time(alarm.state.updated_ms),
        "Region": region_name(&alarm.region),
        "AlarmArn": alarm.arn(),
        "OldStateValue": old.value,
        "OKActions": alarm.ok_actions,
        "AlarmActions": alarm.alarm_actions,
        "InsufficientDataActions": alarm.insufficient_actions,
    });
    match &alarm.rule {
        Rule::Metric(rule) => told["Trigger"] = trigger(rule),
        Rule::Composite(rule) => {
            told["AlarmRule"] = rule.text.as_str().into();
            if let Some(data) = &alarm.state.data
                && let Ok(data) = serde_json::from_str::<Json>(data)
            {
                told["TriggeringChildren"] = triggering(&data);
            }
        }
    }
    told
}

fn triggering(data: &Json) -> Json {
    let children = data["triggeringAlarms"].as_array().cloned().unwrap_or_default();
    let child = |child: Json| json!({"Arn": child["arn"], "State": {"Value": child["state"]["value"], "Timestamp": child["state"]["timestamp"]}});
    children.into_iter().map(child).collect()
}

fn trigger(rule: &MetricRule) -> Json {
    let mut told = match &rule.watched {
        Watched::One(one) => one_trigger(one),
        Watched::Queries(queries) => json!({
            "Period": rule.period_s(),
            "Metrics": queries.iter().map(query_trigger).collect::<Vec<_>>(),
        }),
    };
    told["EvaluationPeriods"] = rule.evaluation_periods.into();
    if let Some(datapoints) = rule.datapoints {
        told["DatapointsToAlarm"] = datapoints.into();
    }
    told["ComparisonOperator"] = rule.comparison.as_str().into();
    told["Threshold"] = rule.threshold.into();
    told["TreatMissingData"] = rule.missing.as_deref().unwrap_or("missing").into();
    told["EvaluateLowSampleCountPercentile"] = rule.low_samples.as_deref().unwrap_or_default().into();
    told
}

fn one_trigger(one: &OneMetric) -> Json {
    let mut told = json!({
        "MetricName": one.name,
        "Namespace": one.namespace,
        "Unit": one.unit,
        "Dimensions": listed(&one.dimensions),
        "Period": one.period_s,
    });
    if one.extended {
        told["StatisticType"] = "ExtendedStatistic".into();
        told["ExtendedStatistic"] = one.statistic.as_str().into();
    } else {
        let name =
            if one.statistic == "SampleCount" { "SAMPLE_COUNT".to_owned() } else { one.statistic.to_uppercase() };
        told["StatisticType"] = "Statistic".into();
        told["Statistic"] = name.into();
    }
    told
}

fn query_trigger(query: &Query) -> Json {
    let mut told = json!({"Id": query.id, "ReturnData": query.returns()});
    if let Some(label) = &query.label {
        told["Label"] = label.as_str().into();
    }
    match (&query.stat, &query.expression) {
        (Some(stat), _) => {
            told["MetricStat"] = json!({
                "Metric": {"Dimensions": listed(&stat.dimensions), "MetricName": stat.name, "Namespace": stat.namespace},
                "Period": stat.period_s,
                "Stat": stat.stat,
            });
        }
        (None, expression) => told["Expression"] = expression.as_deref().into(),
    }
    told
}

fn listed(dimensions: &[(String, String)]) -> Vec<Json> {
    dimensions.iter().map(|(name, value)| json!({"value": value, "name": name})).collect()
}

fn mapped(dimensions: &[(String, String)]) -> Json {
    dimensions.iter().map(|(name, value)| (name.clone(), Json::from(value.as_str()))).collect::<Map<_, _>>().into()
}

/// A state in events.
pub(crate) fn state(state: &State) -> Json {
    let mut told = json!({"value": state.value, "reason": state.reason, "timestamp": long_time(state.updated_ms)});
    if let Some(data) = &state.data {
        told["reasonData"] = data.as_str().into();
    }
    told
}

/// What is watched, in events; ids of single metrics are made from the alarm's name, so that they stay.
pub(crate) fn configuration(alarm: &AlarmRecord) -> Json {
    let mut told = json!({});
    if let Some(description) = &alarm.description {
        told["description"] = description.as_str().into();
    }
    match &alarm.rule {
        Rule::Composite(rule) => told["alarmRule"] = rule.text.as_str().into(),
        Rule::Metric(rule) => {
            told["metrics"] = match &rule.watched {
                Watched::One(one) => json!([one_configuration(one)]),
                Watched::Queries(queries) => queries.iter().map(query_configuration).collect(),
            }
        }
    }
    told
}

fn one_configuration(one: &OneMetric) -> Json {
    let metric = json!({"namespace": one.namespace, "name": one.name, "dimensions": mapped(&one.dimensions)});
    let mut stat = json!({"metric": metric, "period": one.period_s, "stat": one.statistic});
    if let Some(unit) = &one.unit {
        stat["unit"] = unit.as_str().into();
    }
    json!({"id": "m1", "metricStat": stat, "returnData": true})
}

fn query_configuration(query: &Query) -> Json {
    let mut told = json!({"id": query.id, "returnData": query.returns()});
    if let Some(label) = &query.label {
        told["label"] = label.as_str().into();
    }
    match (&query.stat, &query.expression) {
        (Some(stat), _) => {
            let metric =
                json!({"namespace": stat.namespace, "name": stat.name, "dimensions": mapped(&stat.dimensions)});
            told["metricStat"] = json!({"metric": metric, "period": stat.period_s, "stat": stat.stat});
        }
        (None, expression) => told["expression"] = expression.as_deref().into(),
    }
    told
}

/// What a function is called with.
pub(crate) fn invocation(alarm: &AlarmRecord, old: &State) -> Json {
    json!({
        "source": "aws.cloudwatch",
        "alarmArn": alarm.arn(),
        "accountId": alarm.account,
        "time": long_time(alarm.state.updated_ms),
        "region": alarm.region,
        "alarmData": {
            "alarmName": alarm.name,
            "state": state(&alarm.state),
            "previousState": state(old),
            "configuration": configuration(alarm),
        },
    })
}

/// The alarm as its history holds it.
pub(crate) fn whole(alarm: &AlarmRecord) -> Json {
    let mut told = json!({
        "alarmName": alarm.name,
        "alarmArn": alarm.arn(),
        "alarmDescription": alarm.description,
        "actionsEnabled": alarm.actions_enabled,
        "okActions": alarm.ok_actions,
        "alarmActions": alarm.alarm_actions,
        "insufficientDataActions": alarm.insufficient_actions,
        "stateValue": alarm.state.value,
        "stateUpdatedTimestamp": long_time(alarm.state.updated_ms),
        "alarmConfigurationUpdatedTimestamp": long_time(alarm.configured_ms),
    });
    match &alarm.rule {
        Rule::Composite(rule) => told["alarmRule"] = rule.text.as_str().into(),
        Rule::Metric(rule) => {
            told["threshold"] = rule.threshold.into();
            told["evaluationPeriods"] = rule.evaluation_periods.into();
            told["comparisonOperator"] = rule.comparison.as_str().into();
            if let Watched::One(one) = &rule.watched {
                told["metricName"] = one.name.as_str().into();
                told["namespace"] = one.namespace.as_str().into();
                told["statistic"] = one.statistic.as_str().into();
                told["period"] = one.period_s.into();
                told["dimensions"] = listed(&one.dimensions).into();
            }
        }
    }
    told
}
