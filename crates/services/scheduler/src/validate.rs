//! What a schedule must be.

use crate::error::invalid;
use crate::limits;
use api::scheduler::{FlexibleTimeWindow, Target};
use contract::{Error, Timestamp};
use platform::Arn;
use schedule::{Expression, Kinds, Zone};
use targets::Universal;

pub(crate) fn expression(text: &str, zone: Option<&str>) -> Result<(), Error> {
    if Expression::parse(text, Kinds::Schedule).is_none() {
        return Err(invalid(format!("Invalid Schedule Expression {text}.")));
    }
    match zone.is_none_or(|zone| Zone::named(zone).is_some()) {
        true => Ok(()),
        false => Err(invalid(format!("Invalid Schedule Expression Timezone {}.", zone.unwrap_or_default()))),
    }
}

pub(crate) fn dates(start: Option<Timestamp>, end: Option<Timestamp>, now_ms: i64) -> Result<(), Error> {
    if start.is_some_and(|start| start.ms() < now_ms - limits::START_PAST_MS) {
        return Err(invalid("The StartDate you specify cannot be earlier than 5 minutes ago."));
    }
    if end.is_some_and(|end| end.ms() <= now_ms) {
        return Err(invalid("The EndDate you specify cannot be in the past."));
    }
    if start.zip(end).is_some_and(|(start, end)| start >= end) {
        return Err(invalid("The StartDate you specify must come before the EndDate you specify."));
    }
    Ok(())
}

/// The minutes of the window.
pub(crate) fn window(window: &FlexibleTimeWindow) -> Result<Option<i32>, Error> {
    match (window.mode.as_str(), window.maximum_window_in_minutes) {
        ("FLEXIBLE", None) => {
            Err(invalid("A maximum time window is required when FlexibleTimeWindow mode is FLEXIBLE."))
        }
        ("OFF", Some(_)) => Err(invalid("A maximum time window cannot be set when FlexibleTimeWindow mode is OFF.")),
        (_, minutes) => Ok(minutes),
    }
}

pub(crate) fn target(target: &Target) -> Result<(), Error> {
    let bad = || invalid(format!("Provided Arn is not in correct format. {}", target.arn));
    let arn: Arn = target.arn.parse().map_err(|_| bad())?;
    let role: Option<Arn> = target.role_arn.parse().ok();
    if role.is_none_or(|role| role.service != "iam" || !role.resource.starts_with("role/")) {
        return Err(invalid(format!("Provided role {} is not valid.", target.role_arn)));
    }
    let lacks = |what: &str| invalid(format!("{what} is required for target {}.", target.arn));
    let group = target.sqs_parameters.as_ref().and_then(|sqs| sqs.message_group_id.as_ref());
    match arn.service.as_str() {
        "scheduler" => {
            Universal::parse(&arn.resource).map(drop).map_err(|text| invalid(format!("Invalid target: {text}.")))
        }
        "sqs" if arn.resource.ends_with(".fifo") && group.is_none() => Err(lacks("SqsParameters.MessageGroupId")),
        "events" if target.event_bridge_parameters.is_none() => Err(lacks("EventBridgeParameters")),
        "kinesis" if target.kinesis_parameters.is_none() => Err(lacks("KinesisParameters")),
        _ => Ok(()),
    }
}
