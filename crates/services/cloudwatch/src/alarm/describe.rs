//! `DescribeAlarms` and `DescribeAlarmsForMetric`.

use super::records::{AlarmRecord, Rule, Watched};
use super::{ALARMS, rule};
use crate::error::{combination, from_read};
use crate::service::CloudWatchService;
use crate::{limits, page, queries};
use api::cloudwatch::{
    DescribeAlarmsForMetricInput, DescribeAlarmsForMetricOutput, DescribeAlarmsInput, DescribeAlarmsOutput,
};
use contract::Error;
use platform::{Call, Context};
use store::{Scan, key};

impl CloudWatchService {
    /// The caller's alarms in the region, by name.
    pub(crate) async fn alarms(&self, ctx: &Context) -> Result<Vec<AlarmRecord>, Error> {
        let scan = Scan::prefix(&key![&ctx.account, &ctx.region]);
        let rows = self.store.scan(&ALARMS, &scan).await.map_err(from_read)?;
        Ok(rows.into_iter().map(|(_, alarm)| alarm).collect())
    }

    pub(crate) async fn describe_alarms(&self, call: Call<DescribeAlarmsInput>) -> Result<DescribeAlarmsOutput, Error> {
        let Call { ctx, input } = call;
        let named = input.alarm_names.as_ref().is_some_and(|names| !names.is_empty());
        if named && input.alarm_name_prefix.is_some() {
            return Err(combination("AlarmNames and AlarmNamePrefix cannot be used together."));
        }
        let skip = page::skip(input.next_token.as_deref())?;
        let all = self.alarms(&ctx).await?;
        let family = family(&input, &all);
        let wanted = all.iter().filter(|alarm| {
            is_wanted(&input, alarm) && family.as_ref().is_none_or(|family| family.contains(&alarm.name))
        });
        let wanted: Vec<&AlarmRecord> = wanted.collect();
        let (shown, next_token) = page::cut(wanted, skip, page::size(input.max_records, limits::ALARMS_PAGE_DEFAULT));
        Ok(DescribeAlarmsOutput {
            composite_alarms: Some(shown.iter().filter_map(|alarm| alarm.as_composite()).collect()),
            metric_alarms: Some(shown.iter().filter_map(|alarm| alarm.as_metric()).collect()),
            log_alarms: None,
            next_token,
        })
    }

    pub(crate) async fn describe_for_metric(
        &self,
        call: Call<DescribeAlarmsForMetricInput>,
    ) -> Result<DescribeAlarmsForMetricOutput, Error> {
        let Call { ctx, input } = call;
        let alarms = self.alarms(&ctx).await?;
        let wanted = alarms.iter().filter(|alarm| is_for_metric(&input, alarm));
        Ok(DescribeAlarmsForMetricOutput { metric_alarms: Some(wanted.filter_map(AlarmRecord::as_metric).collect()) })
    }
}

/// The names of an alarm's children or parents, where they are asked for.
fn family(input: &DescribeAlarmsInput, all: &[AlarmRecord]) -> Option<Vec<String>> {
    let children = |alarm: &AlarmRecord| match &alarm.rule {
        Rule::Composite(composite) => rule::parse(&composite.text).map(|expr| expr.names()).unwrap_or_default(),
        Rule::Metric(_) => Vec::new(),
    };
    if let Some(parent) = &input.children_of_alarm_name {
        return Some(all.iter().filter(|alarm| alarm.name == *parent).flat_map(children).collect());
    }
    let child = input.parents_of_alarm_name.as_ref()?;
    let parents = all.iter().filter(|alarm| children(alarm).contains(child));
    Some(parents.map(|alarm| alarm.name.clone()).collect())
}

fn is_wanted(input: &DescribeAlarmsInput, alarm: &AlarmRecord) -> bool {
    let types = input.alarm_types.as_deref().filter(|types| !types.is_empty());
    let related = input.children_of_alarm_name.is_some() || input.parents_of_alarm_name.is_some();
    // Without types AWS tells of metric alarms alone.
    let typed = types.map_or(related || !alarm.is_composite(), |types| types.iter().any(|kind| kind == alarm.kind()));
    let names = input.alarm_names.as_deref().filter(|names| !names.is_empty());
    let acts = |prefix: &String| {
        let all = alarm.ok_actions.iter().chain(&alarm.alarm_actions).chain(&alarm.insufficient_actions);
        all.into_iter().any(|action| action.starts_with(prefix.as_str()))
    };
    typed
        && names.is_none_or(|names| names.contains(&alarm.name))
        && input.alarm_name_prefix.as_ref().is_none_or(|prefix| alarm.name.starts_with(prefix.as_str()))
        && input.state_value.as_ref().is_none_or(|state| *state == alarm.state.value)
        && input.action_prefix.as_ref().is_none_or(acts)
}

fn is_for_metric(input: &DescribeAlarmsForMetricInput, alarm: &AlarmRecord) -> bool {
    let Rule::Metric(rule) = &alarm.rule else { return false };
    let Watched::One(one) = &rule.watched else { return false };
    let sorted = |mut pairs: Vec<(String, String)>| {
        pairs.sort();
        pairs
    };
    let statistic = input.statistic.as_ref().or(input.extended_statistic.as_ref());
    one.name == input.metric_name
        && one.namespace == input.namespace
        && sorted(one.dimensions.clone()) == sorted(queries::pairs(input.dimensions.clone()))
        && statistic.is_none_or(|statistic| *statistic == one.statistic)
        && input.period.is_none_or(|period| period == one.period_s)
        && input.unit.as_ref().is_none_or(|unit| one.unit.as_ref() == Some(unit))
}
