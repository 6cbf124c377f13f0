//! Changes of an alarm's state, and of whether it acts; deletion.

use super::records::{AlarmRecord, Rule, State, row};
use super::{ALARMS, action, history, news, rule};
use crate::error::{from_read, from_transaction};
use crate::service::CloudWatchService;
use api::cloudwatch::{DeleteAlarmsInput, SetAlarmStateInput, error as aws};
use contract::Error;
use outbox::Ticket;
use platform::{Call, Context};
use store::{Abort, Failure, Tx};

impl CloudWatchService {
    /// The caller's alarm with this name.
    pub(crate) async fn alarm(&self, ctx: &Context, name: &str) -> Result<Option<AlarmRecord>, Error> {
        let row = row(ctx.account.as_str(), ctx.region.as_str(), name);
        self.store.get(&ALARMS, &row).await.map_err(from_read)
    }

    pub(crate) async fn set_state(&self, call: Call<SetAlarmStateInput>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let parsed = |data: &String| serde_json::from_str::<serde_json::Value>(data).is_ok();
        if !input.state_reason_data.as_ref().is_none_or(parsed) {
            return Err(aws::invalid_format_fault("StateReasonData is not valid JSON"));
        }
        let gone = || aws::resource_not_found(format!("Alarm {} does not exist", input.alarm_name));
        let alarm = self.alarm(&ctx, &input.alarm_name).await?.ok_or_else(gone)?;
        let now_ms = self.clock.now_ms();
        let state = State {
            value: input.state_value.clone(),
            reason: input.state_reason.clone(),
            data: input.state_reason_data.clone(),
            updated_ms: now_ms,
            transitioned_ms: now_ms,
        };
        if self.transition(&alarm, state).await? { Ok(()) } else { Err(gone()) }
    }

    /// Gives an alarm a state, with all that follows. `false`: there is no such alarm any more.
    pub(crate) async fn transition(&self, alarm: &AlarmRecord, state: State) -> Result<bool, Error> {
        let (alarm, state) = (alarm, &state);
        let outcome = self.store.transact("cloudwatch.alarm.state", |tx| async move {
            let Some(mut record) = tx.get(&ALARMS, &alarm.row()).await? else { return Ok((false, None)) };
            let old = std::mem::replace(&mut record.state, state.clone());
            if old.value == state.value {
                record.state.transitioned_ms = old.transitioned_ms;
                tx.put(&ALARMS, &record.row(), &record)?;
                return Ok((true, None));
            }
            tx.put(&ALARMS, &record.row(), &record)?;
            Ok::<_, Abort<Error>>((true, Some(self.follow(&tx, &record, &old).await?)))
        });
        let (found, _tickets) = outcome.await.map_err(from_transaction)?;
        self.changed.notify_one();
        Ok(found)
    }

    /// What follows a transition: its history, its event, its actions.
    async fn follow(&self, tx: &Tx, alarm: &AlarmRecord, old: &State) -> Result<(Ticket, Ticket), Abort<Error>> {
        self.remember(tx, &history::transition(alarm, old), alarm)?;
        let told = self.announcer.tell(tx, [news::transition(alarm, old)]).await?;
        let suppressed = self.is_suppressed(tx, alarm).await?;
        let actions = alarm.actions(&alarm.state.value).iter().filter(|_| alarm.actions_enabled && !suppressed);
        let works = actions.map(|target| action::work(alarm, old, target));
        let acts = self.actions.enqueue(tx, works.map(outbox::New::now)).await?;
        Ok((told, acts))
    }

    async fn is_suppressed(&self, tx: &Tx, alarm: &AlarmRecord) -> Result<bool, Abort<Error>> {
        let Rule::Composite(composite) = &alarm.rule else { return Ok(false) };
        let Some(suppressor) = &composite.suppressor else { return Ok(false) };
        let row = row(&alarm.account, &alarm.region, rule::name_of(suppressor));
        Ok(tx.get(&ALARMS, &row).await?.is_some_and(|found| found.state.value == super::records::ALARM))
    }

    /// The history and the event of an alarm that was made or changed.
    pub(crate) async fn tell_configured(
        &self,
        tx: &Tx,
        alarm: &AlarmRecord,
        old: Option<&AlarmRecord>,
    ) -> Result<Ticket, Failure> {
        self.remember(tx, &history::configured(alarm, old), alarm)?;
        let operation = if old.is_some() { "update" } else { "create" };
        self.announcer.tell(tx, [news::configured(alarm, old, operation, self.clock.now_ms())]).await
    }

    /// `EnableAlarmActions` and `DisableAlarmActions`: names that are not there are no error, as on AWS.
    pub(crate) async fn enable(&self, ctx: &Context, names: &[String], enabled: bool) -> Result<(), Error> {
        let outcome = self.store.transact("cloudwatch.alarm.enable", |tx| async move {
            for name in names {
                let row = row(ctx.account.as_str(), ctx.region.as_str(), name);
                let Some(mut record) = tx.get(&ALARMS, &row).await? else { continue };
                if record.actions_enabled != enabled {
                    let old = record.clone();
                    record.actions_enabled = enabled;
                    record.configured_ms = self.clock.now_ms();
                    tx.put(&ALARMS, &row, &record)?;
                    self.remember(&tx, &history::configured(&record, Some(&old)), &record)?;
                }
            }
            Ok::<_, Abort<Error>>(())
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn delete_alarms(&self, call: Call<DeleteAlarmsInput>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let (ctx, names, now_ms) = (&ctx, &input.alarm_names, self.clock.now_ms());
        let outcome = self.store.transact("cloudwatch.alarm.delete", |tx| async move {
            let mut tickets = Vec::new();
            for name in names {
                let row = row(ctx.account.as_str(), ctx.region.as_str(), name);
                let Some(record) = tx.get(&ALARMS, &row).await? else { continue };
                tx.delete(&ALARMS, &row);
                self.remember(&tx, &history::deleted(&record, now_ms), &record)?;
                tickets.push(self.announcer.tell(&tx, [news::configured(&record, None, "delete", now_ms)]).await?);
            }
            Ok::<_, Abort<Error>>(tickets)
        });
        outcome.await.map(drop).map_err(from_transaction)
    }
}
