//! Schedules: create, read, replace, delete.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction, no_group, no_schedule};
use crate::groups::group;
use crate::keys;
use crate::page;
use crate::records::{Name, ScheduleRecord};
use crate::validate;
use api::scheduler as shape;
use contract::{Error, Timestamp, Value};
use platform::Context;
use store::{Abort, Batch, KeyRange, Scan, key};

/// The target of a record.
pub(crate) fn target(record: &serde_json::Value) -> Result<shape::Target, Error> {
    let model = shape::SERVICE.shape("Target").ok_or_else(|| Error::internal("the model has no Target"))?;
    shape::Target::try_from(targets::json::read(model, record.clone()).map_err(Error::internal)?)
}

impl Core {
    /// Checks what is asked for, and makes the record of it.
    async fn record(&self, ctx: &Context, input: shape::CreateScheduleInput) -> Result<ScheduleRecord, Error> {
        let now_ms = self.clock.now_ms();
        validate::expression(&input.schedule_expression, input.schedule_expression_timezone.as_deref())?;
        validate::dates(input.start_date, input.end_date, now_ms)?;
        let window = validate::window(&input.flexible_time_window)?;
        validate::target(&input.target, ctx.region.as_str())?;
        self.check_role(ctx, &input.target.role_arn).await?;
        Ok(ScheduleRecord {
            expression: input.schedule_expression,
            zone: input.schedule_expression_timezone,
            start_ms: input.start_date.map(Timestamp::ms),
            end_ms: input.end_date.map(Timestamp::ms),
            description: input.description,
            enabled: input.state.as_deref() != Some("DISABLED"),
            kms_key: input.kms_key_arn,
            target: targets::json::write(Value::from(input.target)),
            window,
            delete_after: input.action_after_completion.as_deref() == Some("DELETE"),
            created_ms: now_ms,
            modified_ms: now_ms,
            stamp: self.new_stamp(),
            client_token: input.client_token,
        })
    }

    async fn check_role(&self, _ctx: &Context, role_arn: &str) -> Result<(), Error> {
        let session = self.sender.roles.session(role_arn, "scheduler", self.sender.service).await;
        session.map(drop).map_err(|_| {
            error::invalid("The execution role you provide must allow AWS EventBridge Scheduler to assume the role.")
        })
    }

    /// Stores a schedule with the item that it waits for.
    async fn put(&self, name: &Name, record: &ScheduleRecord, replace: bool) -> Result<(), Error> {
        let group_key = &key![&name.account, &name.region, &name.group];
        let stored = self.store.transact("scheduler.schedule.put", |tx| async move {
            if group(&tx, group_key, &name.group).await?.deleting {
                return Err(Abort::User(no_group(&name.group)));
            }
            let old = tx.get(&keys::SCHEDULES, &name.key()).await?;
            let mut record = record.clone();
            match (old, replace) {
                (Some(old), false) if record.client_token.is_some() && old.client_token == record.client_token => {
                    return Ok(None);
                }
                (Some(_), false) => {
                    let text = format!("Schedule {} already exists.", name.name);
                    return Err(Abort::User(shape::error::conflict_exception(text)));
                }
                (None, true) => return Err(Abort::User(no_schedule(&name.name))),
                (Some(old), true) => record.created_ms = old.created_ms,
                (None, false) => {}
            }
            tx.put(&keys::SCHEDULES, &name.key(), &record)?;
            let due = self.next(name, &record, record.modified_ms - 1);
            Ok::<_, Abort<Error>>(Some(self.outbox.enqueue(&tx, due).await?))
        });
        stored.await.map(drop).map_err(from_transaction)
    }

    pub(crate) async fn schedule_create(
        &self,
        ctx: &Context,
        input: shape::CreateScheduleInput,
    ) -> Result<shape::CreateScheduleOutput, Error> {
        let name = Name::of(ctx, input.group_name.as_deref(), &input.name);
        let record = self.record(ctx, input).await?;
        self.put(&name, &record, false).await?;
        Ok(shape::CreateScheduleOutput { schedule_arn: name.arn() })
    }

    pub(crate) async fn schedule_update(
        &self,
        ctx: &Context,
        input: shape::UpdateScheduleInput,
    ) -> Result<shape::UpdateScheduleOutput, Error> {
        let name = Name::of(ctx, input.group_name.as_deref(), &input.name);
        let input = shape::CreateScheduleInput {
            name: input.name,
            group_name: input.group_name,
            schedule_expression: input.schedule_expression,
            start_date: input.start_date,
            end_date: input.end_date,
            description: input.description,
            schedule_expression_timezone: input.schedule_expression_timezone,
            state: input.state,
            kms_key_arn: input.kms_key_arn,
            target: input.target,
            flexible_time_window: input.flexible_time_window,
            client_token: input.client_token,
            action_after_completion: input.action_after_completion,
        };
        let record = self.record(ctx, input).await?;
        self.put(&name, &record, true).await?;
        Ok(shape::UpdateScheduleOutput { schedule_arn: name.arn() })
    }

    pub(crate) async fn schedule_record(&self, name: &Name) -> Result<Option<ScheduleRecord>, Error> {
        self.store.get(&keys::SCHEDULES, &name.key()).await.map_err(from_read)
    }

    pub(crate) async fn schedule_delete(&self, name: &Name) -> Result<(), Error> {
        self.schedule_record(name).await?.ok_or_else(|| no_schedule(&name.name))?;
        let batch = Batch::new().delete(keys::SCHEDULES.key(&name.key()));
        self.store.commit(batch).await.map(drop).map_err(Error::internal)
    }

    pub(crate) async fn schedule_get(&self, name: Name) -> Result<shape::GetScheduleOutput, Error> {
        let record = self.schedule_record(&name).await?.ok_or_else(|| no_schedule(&name.name))?;
        let mode = if record.window.is_some() { "FLEXIBLE" } else { "OFF" };
        Ok(shape::GetScheduleOutput {
            arn: Some(name.arn()),
            group_name: Some(name.group),
            name: Some(name.name),
            schedule_expression: Some(record.expression),
            start_date: record.start_ms.map(Timestamp::from_ms),
            end_date: record.end_ms.map(Timestamp::from_ms),
            description: record.description,
            schedule_expression_timezone: Some(record.zone.unwrap_or_else(|| "UTC".to_owned())),
            state: Some(if record.enabled { "ENABLED" } else { "DISABLED" }.to_owned()),
            creation_date: Some(Timestamp::from_ms(record.created_ms)),
            last_modification_date: Some(Timestamp::from_ms(record.modified_ms)),
            kms_key_arn: record.kms_key,
            target: Some(with_defaults(target(&record.target)?)),
            flexible_time_window: Some(shape::FlexibleTimeWindow {
                mode: mode.to_owned(),
                maximum_window_in_minutes: record.window,
            }),
            action_after_completion: Some(if record.delete_after { "DELETE" } else { "NONE" }.to_owned()),
        })
    }

    pub(crate) async fn schedules_list(
        &self,
        ctx: &Context,
        input: shape::ListSchedulesInput,
    ) -> Result<shape::ListSchedulesOutput, Error> {
        let prefix = input.name_prefix.as_deref().unwrap_or("");
        let scan = match &input.group_name {
            Some(group) => Scan::range(KeyRange::text_prefix(&keys::place(ctx).push(group.as_str()), prefix)),
            None => Scan::prefix(&keys::place(ctx)),
        };
        let mut all = Vec::new();
        for (key, record) in self.store.scan(&keys::SCHEDULES, &scan).await.map_err(from_read)? {
            let group = key.text(2).unwrap_or_default();
            let name = Name::of(ctx, Some(&group), &key.text(3).unwrap_or_default());
            let state = if record.enabled { "ENABLED" } else { "DISABLED" };
            if !name.name.starts_with(prefix) || input.state.as_deref().is_some_and(|wanted| wanted != state) {
                continue;
            }
            let arn = record.target["Arn"].as_str().unwrap_or_default().to_owned();
            let summary = shape::ScheduleSummary {
                arn: Some(name.arn()),
                name: Some(name.name.clone()),
                group_name: Some(group.clone()),
                state: Some(state.to_owned()),
                creation_date: Some(Timestamp::from_ms(record.created_ms)),
                last_modification_date: Some(Timestamp::from_ms(record.modified_ms)),
                target: Some(shape::TargetSummary { arn }),
            };
            all.push((format!("{group}/{}", name.name), summary));
        }
        all.sort_by(|one, other| one.0.cmp(&other.0));
        let (schedules, next_token) = page::cut(all, input.max_results, input.next_token.as_deref())?;
        Ok(shape::ListSchedulesOutput { next_token, schedules })
    }
}

/// AWS shows the retry policy that holds.
fn with_defaults(mut target: shape::Target) -> shape::Target {
    let policy = target.retry_policy.get_or_insert_default();
    policy.maximum_event_age_in_seconds.get_or_insert(crate::limits::AGE_SECONDS);
    policy.maximum_retry_attempts.get_or_insert(crate::limits::RETRIES);
    target
}
