//! Alarms as the API shows them.

use super::records::{AlarmRecord, CompositeRule, MetricRule, Rule, Watched};
use crate::queries::{self, Query};
use api::cloudwatch::{CompositeAlarm, MetricAlarm};
use contract::Timestamp;

fn time(ms: i64) -> Option<Timestamp> {
    Some(Timestamp::from_ms(ms))
}

impl AlarmRecord {
    /// `None` for a composite one.
    pub(crate) fn as_metric(&self) -> Option<MetricAlarm> {
        let Rule::Metric(rule) = &self.rule else { return None };
        let shown = MetricAlarm {
            alarm_name: Some(self.name.clone()),
            alarm_arn: Some(self.arn()),
            alarm_description: self.description.clone(),
            alarm_configuration_updated_timestamp: time(self.configured_ms),
            actions_enabled: Some(self.actions_enabled),
            ok_actions: Some(self.ok_actions.clone()),
            alarm_actions: Some(self.alarm_actions.clone()),
            insufficient_data_actions: Some(self.insufficient_actions.clone()),
            state_value: Some(self.state.value.clone()),
            state_reason: Some(self.state.reason.clone()),
            state_reason_data: self.state.data.clone(),
            state_updated_timestamp: time(self.state.updated_ms),
            state_transitioned_timestamp: time(self.state.transitioned_ms),
            ..Default::default()
        };
        Some(with_rule(shown, rule))
    }

    /// `None` for one of metrics.
    pub(crate) fn as_composite(&self) -> Option<CompositeAlarm> {
        let Rule::Composite(CompositeRule { text, suppressor, wait_s, extension_s }) = &self.rule else { return None };
        Some(CompositeAlarm {
            alarm_name: Some(self.name.clone()),
            alarm_arn: Some(self.arn()),
            alarm_description: self.description.clone(),
            alarm_configuration_updated_timestamp: time(self.configured_ms),
            actions_enabled: Some(self.actions_enabled),
            ok_actions: Some(self.ok_actions.clone()),
            alarm_actions: Some(self.alarm_actions.clone()),
            insufficient_data_actions: Some(self.insufficient_actions.clone()),
            state_value: Some(self.state.value.clone()),
            state_reason: Some(self.state.reason.clone()),
            state_reason_data: self.state.data.clone(),
            state_updated_timestamp: time(self.state.updated_ms),
            state_transitioned_timestamp: time(self.state.transitioned_ms),
            alarm_rule: Some(text.clone()),
            actions_suppressor: suppressor.clone(),
            actions_suppressor_wait_period: *wait_s,
            actions_suppressor_extension_period: *extension_s,
            ..Default::default()
        })
    }
}

fn with_rule(mut shown: MetricAlarm, rule: &MetricRule) -> MetricAlarm {
    shown.evaluation_periods = Some(rule.evaluation_periods);
    shown.datapoints_to_alarm = rule.datapoints;
    shown.threshold = rule.threshold;
    shown.threshold_metric_id.clone_from(&rule.threshold_metric);
    shown.comparison_operator = Some(rule.comparison.clone());
    shown.treat_missing_data.clone_from(&rule.missing);
    shown.evaluate_low_sample_count_percentile.clone_from(&rule.low_samples);
    match &rule.watched {
        Watched::Queries(queries) => {
            shown.dimensions = Some(Vec::new());
            shown.metrics = Some(queries.iter().map(Query::shown).collect());
        }
        Watched::One(one) => {
            shown.namespace = Some(one.namespace.clone());
            shown.metric_name = Some(one.name.clone());
            shown.dimensions = Some(queries::dimensions(&one.dimensions));
            shown.period = Some(one.period_s);
            shown.unit.clone_from(&one.unit);
            let statistic = Some(one.statistic.clone());
            (shown.statistic, shown.extended_statistic) =
                if one.extended { (None, statistic) } else { (statistic, None) };
        }
    }
    shown
}
