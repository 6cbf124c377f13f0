//! `PutMetricAlarm` and `PutCompositeAlarm`.

use super::records::{AlarmRecord, CompositeRule, MetricRule, OneMetric, Rule, State, Watched, row};
use super::{ALARMS, rule};
use crate::error::{combination, from_transaction, invalid, missing, validation};
use crate::queries::{self, Query};
use crate::service::CloudWatchService;
use crate::statistic::Statistic;
use crate::{limits, tags};
use api::cloudwatch::{PutCompositeAlarmInput, PutMetricAlarmInput};
use contract::Error;
use platform::{Call, Context};
use store::Abort;

impl CloudWatchService {
    pub(crate) async fn put_alarm(&self, call: Call<PutMetricAlarmInput>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let rule = Rule::Metric(Box::new(metric_rule(&input)?));
        let tags = tags::checked(input.tags)?;
        let actions = [input.ok_actions, input.alarm_actions, input.insufficient_data_actions];
        let head =
            Head { name: input.alarm_name, description: input.alarm_description, enabled: input.actions_enabled };
        self.put(self.record(&ctx, head, actions, rule, tags)?).await
    }

    pub(crate) async fn put_composite(&self, call: Call<PutCompositeAlarmInput>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let parsed = rule::parse(&input.alarm_rule).map_err(validation)?;
        let mut names = parsed.names();
        names.extend(input.actions_suppressor.as_deref().map(rule::name_of).map(str::to_owned));
        self.check_there(&ctx, &names).await?;
        if names.contains(&input.alarm_name) {
            return Err(validation("A composite alarm cannot depend on itself."));
        }
        let rule = Rule::Composite(CompositeRule {
            text: input.alarm_rule,
            suppressor: input.actions_suppressor,
            wait_s: input.actions_suppressor_wait_period,
            extension_s: input.actions_suppressor_extension_period,
        });
        let tags = tags::checked(input.tags)?;
        let actions = [input.ok_actions, input.alarm_actions, input.insufficient_data_actions];
        let head =
            Head { name: input.alarm_name, description: input.alarm_description, enabled: input.actions_enabled };
        self.put(self.record(&ctx, head, actions, rule, tags)?).await
    }

    async fn check_there(&self, ctx: &Context, names: &[String]) -> Result<(), Error> {
        let mut gone = Vec::new();
        for name in names {
            if self.alarm(ctx, name).await?.is_none() {
                gone.push(name.as_str());
            }
        }
        if gone.is_empty() {
            return Ok(());
        }
        let list = gone.join(", ");
        Err(validation(format!("Could not save the composite alarm as alarms [{list}] in the alarm rule do not exist")))
    }

    fn record(
        &self,
        ctx: &Context,
        head: Head,
        actions: [Option<Vec<String>>; 3],
        rule: Rule,
        tags: Vec<(String, String)>,
    ) -> Result<AlarmRecord, Error> {
        let [ok_actions, alarm_actions, insufficient_actions] = actions.map(Option::unwrap_or_default);
        for action in ok_actions.iter().chain(&alarm_actions).chain(&insufficient_actions) {
            if !action.starts_with("arn:") {
                return Err(validation(format!("Invalid arn syntax: {action}")));
            }
        }
        let now_ms = self.clock.now_ms();
        Ok(AlarmRecord {
            account: ctx.account.as_str().to_owned(),
            region: ctx.region.as_str().to_owned(),
            name: head.name,
            description: head.description,
            actions_enabled: head.enabled != Some(false),
            ok_actions,
            alarm_actions,
            insufficient_actions,
            rule,
            state: State::initial(now_ms),
            configured_ms: now_ms,
            tags,
        })
    }

    /// Writes an alarm; one that is there keeps its state and its tags.
    async fn put(&self, wanted: AlarmRecord) -> Result<(), Error> {
        let wanted = &wanted;
        let outcome = self.store.transact("cloudwatch.alarm.put", |tx| async move {
            let mut record = wanted.clone();
            let old = tx.get(&ALARMS, &row(&record.account, &record.region, &record.name)).await?;
            if let Some(old) = &old {
                if old.is_composite() != record.is_composite() {
                    let text = format!("An alarm of another type with the name {} exists", record.name);
                    return Err(Abort::User(validation(text)));
                }
                record.state = old.state.clone();
                record.tags.clone_from(&old.tags);
            }
            tx.put(&ALARMS, &record.row(), &record)?;
            self.tell_configured(&tx, &record, old.as_ref()).await.map_err(Abort::from)
        });
        outcome.await.map(drop).map_err(from_transaction)?;
        self.changed.notify_one();
        Ok(())
    }
}

struct Head {
    name: String,
    description: Option<String>,
    enabled: Option<bool>,
}

fn metric_rule(input: &PutMetricAlarmInput) -> Result<MetricRule, Error> {
    refuse_unknown(input)?;
    let watched = watched(input)?;
    let comparison = input.comparison_operator.clone();
    let comparison = comparison.ok_or_else(|| missing("The parameter ComparisonOperator is required."))?;
    let periods = input.evaluation_periods.ok_or_else(|| missing("The parameter EvaluationPeriods is required."))?;
    let rule = MetricRule {
        watched,
        evaluation_periods: periods,
        datapoints: input.datapoints_to_alarm,
        threshold: input.threshold,
        threshold_metric: input.threshold_metric_id.clone(),
        comparison,
        missing: input.treat_missing_data.clone(),
        low_samples: input.evaluate_low_sample_count_percentile.clone(),
    };
    check(&rule)?;
    Ok(rule)
}

fn refuse_unknown(input: &PutMetricAlarmInput) -> Result<(), Error> {
    let unknown = [
        ("EvaluationWindow", input.evaluation_window.is_some()),
        ("WarmUpConfiguration", input.warm_up_configuration.is_some()),
        ("EvaluationCriteria", input.evaluation_criteria.is_some()),
        ("EvaluationInterval", input.evaluation_interval.is_some()),
        ("ActionConfiguration", input.action_configuration.is_some()),
    ];
    match unknown.into_iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(Error::not_implemented("cloudwatch", &format!("{name} of alarms"))),
        None => Ok(()),
    }
}

fn watched(input: &PutMetricAlarmInput) -> Result<Watched, Error> {
    let queries = input.metrics.clone().filter(|queries| !queries.is_empty());
    match (queries, &input.metric_name) {
        (Some(_), Some(_)) => Err(combination("You must specify either MetricName or Metrics, but not both.")),
        (Some(queries), None) => {
            let queries: Vec<Query> = queries.into_iter().map(Query::from).collect();
            check_queries(&queries, input.threshold_metric_id.as_deref())?;
            Ok(Watched::Queries(queries))
        }
        (None, Some(name)) => one(input, name).map(Watched::One),
        (None, None) => Err(missing("The parameter MetricName is required.")),
    }
}

fn one(input: &PutMetricAlarmInput, name: &str) -> Result<OneMetric, Error> {
    let namespace = input.namespace.clone().ok_or_else(|| missing("The parameter Namespace is required."))?;
    let (statistic, extended) = match (&input.statistic, &input.extended_statistic) {
        (Some(_), Some(_)) => {
            return Err(combination("Must specify either Statistic or ExtendedStatistic, but not both."));
        }
        (Some(statistic), None) => (statistic.clone(), false),
        (None, Some(extended)) if Statistic::extended(extended).is_some() => (extended.clone(), true),
        (None, Some(extended)) => {
            return Err(invalid(format!("The value {extended} for parameter ExtendedStatistic is not supported.")));
        }
        (None, None) => return Err(missing("The parameter Statistic is required.")),
    };
    let period_s = input.period.ok_or_else(|| missing("The parameter Period is required."))?;
    if !matches!(period_s, 10 | 20 | 30) && period_s % 60 != 0 {
        return Err(validation("Period must be 10, 20, 30 or a multiple of 60"));
    }
    Ok(OneMetric {
        namespace,
        name: name.to_owned(),
        dimensions: queries::pairs(input.dimensions.clone()),
        statistic,
        extended,
        period_s,
        unit: input.unit.clone(),
    })
}

fn check_queries(queries: &[Query], band: Option<&str>) -> Result<(), Error> {
    if let Some(band) = band
        && !queries.iter().any(|query| query.id == band)
    {
        let text = "Metrics list must contain exactly one metric matching the ThresholdMetricId parameter";
        return Err(validation(text));
    }
    let returned = queries.iter().filter(|query| query.returns() && Some(query.id.as_str()) != band).count();
    if returned != 1 {
        return Err(validation("Exactly one element of the metrics list should return data."));
    }
    for query in queries {
        let stat = query.stat.as_ref();
        if stat.is_some() == query.expression.is_some() {
            return Err(validation("Invalid metrics list"));
        }
        if let Some(stat) = stat.filter(|stat| Statistic::read(&stat.stat).is_none()) {
            return Err(validation(format!("The value {} for parameter Stat is not supported.", stat.stat)));
        }
    }
    Ok(())
}

fn check(rule: &MetricRule) -> Result<(), Error> {
    if let Some(given) = rule.missing.as_deref()
        && !["breaching", "notBreaching", "ignore", "missing"].contains(&given)
    {
        return Err(validation(format!(
            "The value {given} is not supported for TreatMissingData parameter. Supported values are [breaching, notBreaching, ignore, missing]."
        )));
    }
    if let Some(given) = rule.low_samples.as_deref()
        && !["evaluate", "ignore"].contains(&given)
    {
        return Err(validation(format!(
            "Option {given} is not supported. Supported options for parameter EvaluateLowSampleCountPercentile are evaluate and ignore."
        )));
    }
    if rule.datapoints.is_some_and(|datapoints| datapoints > rule.evaluation_periods) {
        return Err(validation("DatapointsToAlarm must be less than or equal to EvaluationPeriods"));
    }
    let seconds = rule.period_s() * i64::from(rule.evaluation_periods);
    let most_s = if rule.period_s() >= 3600 { limits::ALARM_LONG_SECONDS } else { limits::ALARM_SECONDS };
    if seconds > most_s {
        let days = if most_s == limits::ALARM_SECONDS { "one day" } else { "seven days" };
        return Err(validation(format!(
            "Metrics cannot be checked across more than {days} (EvaluationPeriods * Period must be <= {most_s})."
        )));
    }
    if rule.threshold.is_none() && !rule.has_band() {
        return Err(missing("The parameter Threshold is required."));
    }
    Ok(())
}
