//! What is stored of alarms.

use crate::queries::Query;
use platform::Arn;
use serde::{Deserialize, Serialize};
use store::{Key, Record, Table, key};

/// By account, region and name.
pub(crate) const ALARMS: Table<AlarmRecord> = Table::new("cloudwatch.alarm");
/// By account, region, time and a random id.
pub(crate) const HISTORY: Table<HistoryRecord> = Table::new("cloudwatch.history");

pub(crate) const OK: &str = "OK";
pub(crate) const ALARM: &str = "ALARM";
pub(crate) const INSUFFICIENT: &str = "INSUFFICIENT_DATA";

/// An alarm with its state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct AlarmRecord {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    pub(crate) actions_enabled: bool,
    pub(crate) ok_actions: Vec<String>,
    pub(crate) alarm_actions: Vec<String>,
    pub(crate) insufficient_actions: Vec<String>,
    pub(crate) rule: Rule,
    pub(crate) state: State,
    pub(crate) configured_ms: i64,
    #[serde(default)]
    pub(crate) tags: Vec<(String, String)>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Rule {
    Metric(Box<MetricRule>),
    Composite(CompositeRule),
}

/// What a metric alarm compares.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct MetricRule {
    pub(crate) watched: Watched,
    pub(crate) evaluation_periods: i32,
    #[serde(default)]
    pub(crate) datapoints: Option<i32>,
    #[serde(default)]
    pub(crate) threshold: Option<f64>,
    #[serde(default)]
    pub(crate) threshold_metric: Option<String>,
    pub(crate) comparison: String,
    #[serde(default)]
    pub(crate) missing: Option<String>,
    #[serde(default)]
    pub(crate) low_samples: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Watched {
    One(OneMetric),
    Queries(Vec<Query>),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct OneMetric {
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) dimensions: Vec<(String, String)>,
    pub(crate) statistic: String,
    /// Whether the statistic is a percentile.
    pub(crate) extended: bool,
    pub(crate) period_s: i32,
    #[serde(default)]
    pub(crate) unit: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CompositeRule {
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) suppressor: Option<String>,
    #[serde(default)]
    pub(crate) wait_s: Option<i32>,
    #[serde(default)]
    pub(crate) extension_s: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) value: String,
    pub(crate) reason: String,
    #[serde(default)]
    pub(crate) data: Option<String>,
    pub(crate) updated_ms: i64,
    /// When it last had another value.
    pub(crate) transitioned_ms: i64,
}

/// One line of an alarm's history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct HistoryRecord {
    pub(crate) alarm: String,
    pub(crate) composite: bool,
    pub(crate) kind: String,
    pub(crate) summary: String,
    pub(crate) data: String,
    pub(crate) at_ms: i64,
}

impl Record for AlarmRecord {}
impl Record for HistoryRecord {}

pub(crate) fn row(account: &str, region: &str, name: &str) -> Key {
    key![account, region, name]
}

impl State {
    pub(crate) fn initial(now_ms: i64) -> Self {
        Self {
            value: INSUFFICIENT.to_owned(),
            reason: "Unchecked: Initial alarm creation".to_owned(),
            data: None,
            updated_ms: now_ms,
            transitioned_ms: now_ms,
        }
    }
}

impl AlarmRecord {
    pub(crate) fn arn(&self) -> String {
        Arn::text("cloudwatch", &self.region, &self.account, &format!("alarm:{}", self.name))
    }

    pub(crate) fn row(&self) -> Key {
        row(&self.account, &self.region, &self.name)
    }

    pub(crate) fn is_composite(&self) -> bool {
        matches!(self.rule, Rule::Composite(_))
    }

    /// `MetricAlarm` or `CompositeAlarm`.
    pub(crate) fn kind(&self) -> &'static str {
        if self.is_composite() { "CompositeAlarm" } else { "MetricAlarm" }
    }

    /// What is to be done in a state.
    pub(crate) fn actions(&self, state: &str) -> &[String] {
        match state {
            OK => &self.ok_actions,
            ALARM => &self.alarm_actions,
            _ => &self.insufficient_actions,
        }
    }
}

impl MetricRule {
    /// Seconds of its period: of its metric, or of the shortest that its expressions read.
    pub(crate) fn period_s(&self) -> i64 {
        let period = match &self.watched {
            Watched::One(one) => Some(one.period_s),
            Watched::Queries(queries) => queries
                .iter()
                .filter_map(|query| query.stat.as_ref().map(|stat| stat.period_s).or(query.period_s))
                .max(),
        };
        i64::from(period.unwrap_or(60))
    }

    /// How many of the periods must breach.
    pub(crate) fn needed(&self) -> usize {
        usize::try_from(self.datapoints.unwrap_or(self.evaluation_periods)).unwrap_or(1)
    }

    pub(crate) fn periods(&self) -> usize {
        usize::try_from(self.evaluation_periods).unwrap_or(1)
    }

    /// Whether its threshold is a band of expected values, which nothing here computes.
    pub(crate) fn has_band(&self) -> bool {
        self.threshold_metric.is_some()
    }
}
