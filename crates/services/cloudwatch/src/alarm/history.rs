//! What happened to an alarm: kept for two weeks, also of one that is gone.

use super::message;
use super::records::{AlarmRecord, HISTORY, HistoryRecord, State};
use crate::error::from_read;
use crate::limits;
use crate::page;
use crate::service::CloudWatchService;
use api::cloudwatch::{AlarmHistoryItem, DescribeAlarmHistoryInput, DescribeAlarmHistoryOutput};
use contract::{Error, Timestamp};
use platform::Call;
use serde_json::{Value as Json, json};
use store::{Failure, Scan, Tx, key};

fn line(alarm: &AlarmRecord, kind: &str, summary: String, data: &Json, at_ms: i64) -> HistoryRecord {
    HistoryRecord {
        alarm: alarm.name.clone(),
        composite: alarm.is_composite(),
        kind: kind.to_owned(),
        summary,
        data: data.to_string(),
        at_ms,
    }
}

pub(crate) fn configured(alarm: &AlarmRecord, old: Option<&AlarmRecord>) -> HistoryRecord {
    let shown = message::whole(alarm);
    let (word, data) = match old {
        None => ("created", json!({"version": "1.0", "type": "Create", "createdAlarm": shown})),
        Some(old) => (
            "updated",
            json!({"version": "1.0", "type": "Update", "originalAlarm": message::whole(old), "updatedAlarm": shown}),
        ),
    };
    let summary = format!("Alarm \"{}\" {word}", alarm.name);
    line(alarm, "ConfigurationUpdate", summary, &data, alarm.configured_ms)
}

pub(crate) fn deleted(alarm: &AlarmRecord, at_ms: i64) -> HistoryRecord {
    let data = json!({"version": "1.0", "type": "Delete", "deletedAlarm": message::whole(alarm)});
    line(alarm, "ConfigurationUpdate", format!("Alarm \"{}\" deleted", alarm.name), &data, at_ms)
}

pub(crate) fn transition(alarm: &AlarmRecord, old: &State) -> HistoryRecord {
    let state = |state: &State| {
        let mut shown = json!({"stateValue": state.value, "stateReason": state.reason});
        if let Some(data) = &state.data {
            shown["stateReasonData"] = serde_json::from_str(data).unwrap_or_default();
        }
        shown
    };
    let data = json!({"version": "1.0", "oldState": state(old), "newState": state(&alarm.state)});
    let summary = format!("Alarm updated from {} to {}", old.value, alarm.state.value);
    line(alarm, "StateUpdate", summary, &data, alarm.state.updated_ms)
}

/// An action that was tried.
pub(crate) fn acted(work: &super::Work, failure: Option<&str>, at_ms: i64) -> HistoryRecord {
    let (word, state) =
        if failure.is_none() { ("Successfully executed", "Succeeded") } else { ("Failed to execute", "Failed") };
    let mut data = json!({
        "actionState": state,
        "stateUpdateTimestamp": work.at_ms,
        "notificationResource": work.target,
        "publishedMessage": work.message,
    });
    if let Some(failure) = failure {
        data["error"] = failure.into();
    }
    HistoryRecord {
        alarm: work.name.clone(),
        composite: work.composite,
        kind: "Action".to_owned(),
        summary: format!("{word} action {}", work.target),
        data: data.to_string(),
        at_ms,
    }
}

impl CloudWatchService {
    pub(crate) fn remember(&self, tx: &Tx, line: &HistoryRecord, alarm: &AlarmRecord) -> Result<(), Failure> {
        self.remember_at(tx, line, &alarm.account, &alarm.region)
    }

    pub(crate) fn remember_at(
        &self,
        tx: &Tx,
        line: &HistoryRecord,
        account: &str,
        region: &str,
    ) -> Result<(), Failure> {
        let at = u64::try_from(line.at_ms).unwrap_or_default();
        tx.put(&HISTORY, &key![account, region, at, self.ids.uuid()], line)
    }

    pub(crate) async fn describe_history(
        &self,
        call: Call<DescribeAlarmHistoryInput>,
    ) -> Result<DescribeAlarmHistoryOutput, Error> {
        let Call { ctx, input } = call;
        let skip = page::skip(input.next_token.as_deref())?;
        let scan = Scan::prefix(&key![&ctx.account, &ctx.region]);
        let scan = if input.scan_by.as_deref() == Some("TimestampAscending") { scan } else { scan.reverse() };
        let rows = self.store.scan(&HISTORY, &scan).await.map_err(from_read)?;
        let oldest_ms = self.clock.now_ms() - limits::HISTORY_MS;
        let lines = rows.into_iter().map(|(_, line)| line);
        let lines = lines.filter(|line| line.at_ms > oldest_ms && is_wanted(&input, line));
        let (items, next_token) = page::cut(lines.collect(), skip, page::size(input.max_records, limits::ALARMS_PAGE));
        Ok(DescribeAlarmHistoryOutput { alarm_history_items: Some(items.into_iter().map(shown).collect()), next_token })
    }
}

fn is_wanted(input: &DescribeAlarmHistoryInput, line: &HistoryRecord) -> bool {
    let kind = if line.composite { "CompositeAlarm" } else { "MetricAlarm" };
    // Without types AWS tells of metric alarms alone.
    let types = input.alarm_types.as_deref().filter(|types| !types.is_empty());
    let typed = types.map_or(!line.composite, |types| types.iter().any(|wanted| wanted == kind));
    typed
        && input.alarm_name.as_ref().is_none_or(|name| *name == line.alarm)
        && input.history_item_type.as_ref().is_none_or(|kind| *kind == line.kind)
        && input.start_date.is_none_or(|start| line.at_ms >= start.ms())
        && input.end_date.is_none_or(|end| line.at_ms <= end.ms())
}

fn shown(line: HistoryRecord) -> AlarmHistoryItem {
    let kind = if line.composite { "CompositeAlarm" } else { "MetricAlarm" };
    AlarmHistoryItem {
        alarm_name: Some(line.alarm),
        alarm_type: Some(kind.to_owned()),
        timestamp: Some(Timestamp::from_ms(line.at_ms)),
        history_item_type: Some(line.kind),
        history_summary: Some(line.summary),
        history_data: Some(line.data),
        ..Default::default()
    }
}
