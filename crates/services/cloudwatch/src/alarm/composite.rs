//! What a composite alarm's state should be.

use super::reason::long_time;
use super::records::{ALARM, AlarmRecord, CompositeRule, OK, State};
use super::rule;
use crate::service::CloudWatchService;
use contract::Error;
use serde_json::json;
use std::collections::HashMap;

const DAYS: [&str; 7] = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl CloudWatchService {
    /// The state that it should have now, where that is another than it has. `alarms`: all of its account and region, by name.
    pub(crate) fn due_composite(
        &self,
        alarm: &AlarmRecord,
        composite: &CompositeRule,
        alarms: &HashMap<String, AlarmRecord>,
    ) -> Result<Option<State>, Error> {
        let Ok(expr) = rule::parse(&composite.text) else { return Ok(None) };
        let state_of = |name: &str| alarms.get(name).map(|alarm| alarm.state.value.clone());
        let value = if expr.holds(&state_of) { ALARM } else { OK };
        if value == alarm.state.value {
            return Ok(None);
        }
        let mut children: Vec<&AlarmRecord> = expr.names().iter().filter_map(|name| alarms.get(name)).collect();
        children.sort_by_key(|child| std::cmp::Reverse(child.state.transitioned_ms));
        let now_ms = self.clock.now_ms();
        Ok(Some(State {
            value: value.to_owned(),
            reason: children.first().map_or_else(|| format!("{} is {value}", composite.text), |child| reason(child)),
            data: Some(data(&children)),
            updated_ms: now_ms,
            transitioned_ms: now_ms,
        }))
    }
}

/// `arn:… transitioned to ALARM at Sunday 29 November, 2026 21:30:00 UTC`
fn reason(child: &AlarmRecord) -> String {
    let at_ms = child.state.transitioned_ms;
    let iso = platform::iso_ms(at_ms);
    let part = |from: usize, to: usize| iso.get(from..to).unwrap_or_default();
    let day = usize::try_from(at_ms.div_euclid(86_400_000).rem_euclid(7)).map_or("", |day| DAYS[day]);
    let month = part(5, 7).parse::<usize>().ok().and_then(|month| MONTHS.get(month.wrapping_sub(1))).unwrap_or(&"");
    format!(
        "{} transitioned to {} at {day} {} {month}, {} {} UTC",
        child.arn(),
        child.state.value,
        part(8, 10),
        part(0, 4),
        part(11, 19)
    )
}

fn data(children: &[&AlarmRecord]) -> String {
    let child = |child: &&AlarmRecord| {
        json!({
            "arn": child.arn(),
            "state": {"value": child.state.value, "timestamp": long_time(child.state.transitioned_ms)},
        })
    };
    json!({"triggeringAlarms": children.iter().map(child).collect::<Vec<_>>()}).to_string()
}
