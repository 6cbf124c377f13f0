//! Rules.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::names::BusName;
use crate::page;
use crate::records::RuleRecord;
use crate::tick;
use api::events as shape;
use contract::{Error, Value};
use pattern::{Dialect, Pattern};
use platform::Context;
use schedule::{Expression, Kinds};
use store::{Abort, KeyRange, Scan};

/// Checks the text of a pattern.
pub(crate) fn check_pattern(text: &str) -> Result<Pattern, Error> {
    let json = serde_json::from_str(text).map_err(|_| error::bad_pattern(&"Filter is not an object"))?;
    Pattern::compile(&json, Dialect::EventBridge).map_err(|refused| error::bad_pattern(&refused.located(text)))
}

pub(crate) fn read_targets(record: &RuleRecord) -> Result<Vec<shape::Target>, Error> {
    record.targets.iter().map(read_target).collect()
}

fn read_target(json: &serde_json::Value) -> Result<shape::Target, Error> {
    let model = shape::SERVICE.shape("Target").ok_or_else(|| Error::internal("the model has no Target"))?;
    let value = targets::json::read(model, json.clone()).map_err(Error::internal)?;
    shape::Target::try_from(value)
}

pub(crate) fn write_target(target: shape::Target) -> serde_json::Value {
    targets::json::write(Value::from(target))
}

/// A rule that a service manages is changed by force only.
pub(crate) fn check_managed(record: &RuleRecord, name: &str, force: Option<bool>) -> Result<(), Error> {
    match record.managed_by.is_some() && force != Some(true) {
        true => {
            let text = format!("Rule {name} is managed by an AWS service can only be modified if force is True.");
            Err(shape::error::managed_rule_exception(text))
        }
        false => Ok(()),
    }
}

fn check(bus: &BusName, input: &shape::PutRuleRequest) -> Result<(), Error> {
    let given = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.is_empty());
    if !given(&input.event_pattern) && !given(&input.schedule_expression) {
        return Err(error::invalid("Parameter(s) EventPattern or ScheduleExpression must be specified."));
    }
    if let Some(text) = input.event_pattern.as_deref().filter(|text| !text.is_empty()) {
        if text.len() > limits::PATTERN_BYTES_MAX {
            let (name, most) = (&input.name, limits::PATTERN_BYTES_MAX);
            return Err(error::invalid(format!("Parameter EventPattern for rule {name} exceeds limit of {most}.")));
        }
        check_pattern(text)?;
    }
    if let Some(text) = input.schedule_expression.as_deref().filter(|text| !text.is_empty()) {
        if bus.name != crate::names::DEFAULT {
            return Err(error::invalid("ScheduleExpression is supported only on the default event bus."));
        }
        if Expression::parse(text, Kinds::Rule).is_none() {
            return Err(error::invalid("Parameter ScheduleExpression is not valid."));
        }
    }
    Ok(())
}

impl Core {
    pub(crate) async fn rule_put(
        &self,
        ctx: &Context,
        input: shape::PutRuleRequest,
    ) -> Result<shape::PutRuleResponse, Error> {
        let bus = &BusName::here(ctx, input.event_bus_name.as_deref())?;
        self.bus_record(bus).await?;
        check(bus, &input)?;
        let (input, key, stamp, now_ms) =
            (&input, &keys::rule(bus, &input.name), self.new_stamp(), self.clock.now_ms());
        let text = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let stored = self.store.transact("events.rule.put", |tx| async move {
            let old = tx.get(&keys::RULES, key).await?;
            if old.is_none() {
                let others = tx.scan(&keys::RULES, &Scan::prefix(&keys::bus(bus))).await?;
                if others.len() >= limits::RULES_MAX {
                    return Err(Abort::User(error::too_many()));
                }
            }
            let old = old.unwrap_or_else(|| RuleRecord {
                created_by: ctx.account.to_string(),
                tags: input.tags.iter().flatten().map(|tag| (tag.key.clone(), tag.value.clone())).collect(),
                ..Default::default()
            });
            check_managed(&old, &input.name, None).map_err(Abort::User)?;
            let record = RuleRecord {
                pattern: text(&input.event_pattern),
                schedule: text(&input.schedule_expression),
                state: input.state.clone().unwrap_or_else(|| "ENABLED".to_owned()),
                description: input.description.clone(),
                role_arn: input.role_arn.clone(),
                stamp,
                base_ms: now_ms,
                ..old
            };
            tx.put(&keys::RULES, key, &record)?;
            let tick = record.is_enabled().then(|| tick::next(bus, &input.name, &record, now_ms)).flatten();
            Ok::<_, Abort<Error>>(self.outbox.enqueue(&tx, tick).await?)
        });
        let ticket = stored.await.map_err(from_transaction)?;
        self.index.changed(bus);
        drop(ticket);
        Ok(shape::PutRuleResponse { rule_arn: Some(bus.rule_arn(&input.name)) })
    }

    /// Changes a rule that exists.
    pub(crate) async fn rule_change<T>(
        &self,
        bus: &BusName,
        name: &str,
        change: impl Fn(&mut RuleRecord) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let (key, change) = (&keys::rule(bus, name), &change);
        let stored = self.store.transact("events.rule.change", |tx| async move {
            let record = tx.get(&keys::RULES, key).await?;
            let mut record = record.ok_or_else(|| Abort::User(error::no_rule(name, &bus.name)))?;
            let before = record.stamp;
            let result = change(&mut record).map_err(Abort::User)?;
            tx.put(&keys::RULES, key, &record)?;
            let restarted = record.stamp != before && record.is_enabled();
            let tick = restarted.then(|| tick::next(bus, name, &record, self.clock.now_ms())).flatten();
            Ok::<_, Abort<Error>>((result, self.outbox.enqueue(&tx, tick).await?))
        });
        let (result, ticket) = stored.await.map_err(from_transaction)?;
        self.index.changed(bus);
        drop(ticket);
        Ok(result)
    }

    pub(crate) async fn rule_enable(
        &self,
        ctx: &Context,
        bus: Option<&str>,
        name: &str,
        on: bool,
    ) -> Result<(), Error> {
        let bus = BusName::here(ctx, bus)?;
        self.bus_record(&bus).await?;
        let (stamp, now_ms) = (self.new_stamp(), self.clock.now_ms());
        let change = |record: &mut RuleRecord| {
            check_managed(record, name, None)?;
            if record.is_enabled() != on {
                record.state = if on { "ENABLED" } else { "DISABLED" }.to_owned();
                (record.stamp, record.base_ms) = (stamp, now_ms);
            }
            Ok(())
        };
        self.rule_change(&bus, name, change).await
    }

    pub(crate) async fn rule_delete(&self, ctx: &Context, input: shape::DeleteRuleRequest) -> Result<(), Error> {
        let bus = &BusName::here(ctx, input.event_bus_name.as_deref())?;
        self.bus_record(bus).await?;
        let (key, input) = (&keys::rule(bus, &input.name), &input);
        let stored = self.store.transact("events.rule.delete", |tx| async move {
            let Some(record) = tx.get(&keys::RULES, key).await? else { return Ok(()) };
            check_managed(&record, &input.name, input.force).map_err(Abort::User)?;
            if !record.targets.is_empty() {
                return Err(Abort::User(error::invalid("Rule can't be deleted since it has targets.")));
            }
            tx.delete(&keys::RULES, key);
            Ok::<_, Abort<Error>>(())
        });
        stored.await.map_err(from_transaction)?;
        self.index.changed(bus);
        Ok(())
    }

    pub(crate) async fn rule_record(&self, bus: &BusName, name: &str) -> Result<RuleRecord, Error> {
        let found = self.store.get(&keys::RULES, &keys::rule(bus, name)).await.map_err(from_read)?;
        found.ok_or_else(|| error::no_rule(name, &bus.name))
    }

    pub(crate) async fn rule_describe(
        &self,
        ctx: &Context,
        input: shape::DescribeRuleRequest,
    ) -> Result<shape::DescribeRuleResponse, Error> {
        let bus = BusName::here(ctx, input.event_bus_name.as_deref())?;
        self.bus_record(&bus).await?;
        let record = self.rule_record(&bus, &input.name).await?;
        Ok(shape::DescribeRuleResponse {
            arn: Some(bus.rule_arn(&input.name)),
            name: Some(input.name),
            event_pattern: record.pattern,
            schedule_expression: record.schedule,
            state: Some(record.state),
            description: record.description,
            role_arn: record.role_arn,
            managed_by: record.managed_by,
            event_bus_name: Some(bus.name),
            created_by: Some(record.created_by),
        })
    }

    /// The rules of a bus whose names begin so.
    async fn rules(&self, bus: &BusName, prefix: &str) -> Result<Vec<(String, RuleRecord)>, Error> {
        self.bus_record(bus).await?;
        let scan = Scan::range(KeyRange::text_prefix(&keys::bus(bus), prefix));
        let rows = self.store.scan(&keys::RULES, &scan).await.map_err(from_read)?;
        Ok(rows.into_iter().map(|(key, record)| (key.text(3).unwrap_or_default(), record)).collect())
    }

    pub(crate) async fn rules_list(
        &self,
        ctx: &Context,
        input: shape::ListRulesRequest,
    ) -> Result<shape::ListRulesResponse, Error> {
        let bus = BusName::here(ctx, input.event_bus_name.as_deref())?;
        let rules = self.rules(&bus, input.name_prefix.as_deref().unwrap_or("")).await?;
        let rule = |(name, record): (String, RuleRecord)| {
            let rule = shape::Rule {
                arn: Some(bus.rule_arn(&name)),
                name: Some(name.clone()),
                event_pattern: record.pattern,
                state: Some(record.state),
                description: record.description,
                schedule_expression: record.schedule,
                role_arn: record.role_arn,
                managed_by: record.managed_by,
                event_bus_name: Some(bus.name.clone()),
            };
            (name, rule)
        };
        let all = rules.into_iter().map(rule).collect();
        let (rules, next_token) = page::cut(all, input.limit, input.next_token.as_deref())?;
        Ok(shape::ListRulesResponse { rules: Some(rules), next_token })
    }

    pub(crate) async fn rule_names_by_target(
        &self,
        ctx: &Context,
        input: shape::ListRuleNamesByTargetRequest,
    ) -> Result<shape::ListRuleNamesByTargetResponse, Error> {
        let bus = BusName::here(ctx, input.event_bus_name.as_deref())?;
        let mut names = Vec::new();
        for (name, record) in self.rules(&bus, "").await? {
            if record.targets.iter().any(|target| target["Arn"] == input.target_arn.as_str()) {
                names.push((name.clone(), name));
            }
        }
        let (names, next_token) = page::cut(names, input.limit, input.next_token.as_deref())?;
        Ok(shape::ListRuleNamesByTargetResponse { rule_names: Some(names), next_token })
    }

    pub(crate) fn pattern_test(
        input: &shape::TestEventPatternRequest,
    ) -> Result<shape::TestEventPatternResponse, Error> {
        let pattern = check_pattern(&input.event_pattern)?;
        let invalid = || error::invalid("Parameter Event is not valid.");
        let event: serde_json::Value = serde_json::from_str(&input.event).map_err(|_| invalid())?;
        let needed = ["id", "account", "source", "time", "region", "detail-type"];
        if !needed.iter().all(|name| event[*name].is_string()) {
            return Err(invalid());
        }
        Ok(shape::TestEventPatternResponse { result: Some(pattern.matches(&event)) })
    }
}
