//! What alarms tell the default event bus.

use super::message;
use super::records::{AlarmRecord, State};
use announce::News;
use serde_json::{Value as Json, json};

fn news(alarm: &AlarmRecord, detail_type: &str, detail: Json, at_ms: i64) -> News {
    News {
        account: alarm.account.clone(),
        region: alarm.region.clone(),
        detail_type: detail_type.to_owned(),
        resource: alarm.arn(),
        unlisted: false,
        detail,
        at_ms,
    }
}

/// An alarm has another state.
pub(crate) fn transition(alarm: &AlarmRecord, old: &State) -> News {
    let detail = json!({
        "alarmName": alarm.name,
        "state": message::state(&alarm.state),
        "previousState": message::state(old),
        "configuration": message::configuration(alarm),
    });
    news(alarm, "CloudWatch Alarm State Change", detail, alarm.state.updated_ms)
}

/// An alarm was made, changed or deleted.
pub(crate) fn configured(alarm: &AlarmRecord, old: Option<&AlarmRecord>, operation: &str, at_ms: i64) -> News {
    let configuration = |alarm: &AlarmRecord| {
        let mut told = message::configuration(alarm);
        told["alarmName"] = alarm.name.as_str().into();
        told["actionsEnabled"] = alarm.actions_enabled.into();
        told["okActions"] = alarm.ok_actions.clone().into();
        told["alarmActions"] = alarm.alarm_actions.clone().into();
        told["insufficientDataActions"] = alarm.insufficient_actions.clone().into();
        told
    };
    let mut detail = json!({
        "alarmName": alarm.name,
        "operation": operation,
        "state": {"value": alarm.state.value, "timestamp": super::reason::long_time(alarm.state.updated_ms)},
        "configuration": configuration(alarm),
    });
    if let Some(old) = old {
        detail["previousConfiguration"] = configuration(old);
    }
    news(alarm, "CloudWatch Alarm Configuration Change", detail, at_ms)
}
