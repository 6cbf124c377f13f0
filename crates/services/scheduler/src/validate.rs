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
        return Err(invalid("The StartDate you specify must come before the EndDate."));
    }
    Ok(())
}

/// The minutes of the window.
pub(crate) fn window(window: &FlexibleTimeWindow) -> Result<Option<i32>, Error> {
    let must = |be: &str, mode: &str| {
        invalid(format!("MaximumWindowInMinutes must{be} be provided when FlexibleTimeWindowMode is set to {mode}."))
    };
    match (window.mode.as_str(), window.maximum_window_in_minutes) {
        ("FLEXIBLE", None) => Err(must("", "FLEXIBLE")),
        ("OFF", Some(_)) => Err(must(" not", "OFF")),
        (_, minutes) => Ok(minutes),
    }
}

/// Services that have a target of their own; any other is called by an operation's name.
const TEMPLATED: &[&str] = &[
    "codebuild",
    "codepipeline",
    "ecs",
    "events",
    "firehose",
    "inspector",
    "kinesis",
    "lambda",
    "sagemaker",
    "sns",
    "sqs",
    "states",
];
/// Of these, whose input AWS has to be able to read.
const READS_JSON: &[&str] = &["events", "lambda", "states"];
/// Beginnings of operations that only read, which a schedule does not call.
const READS: &[&str] = &[
    "get",
    "describe",
    "list",
    "poll",
    "receive",
    "search",
    "scan",
    "query",
    "select",
    "read",
    "lookup",
    "discover",
    "validate",
    "batchGet",
    "batchDescribe",
    "batchRead",
    "transactGet",
    "adminGet",
    "adminList",
    "testMigration",
    "retrieve",
    "testConnection",
    "translateDocument",
    "isAuthorized",
    "invokeModel",
];

pub(crate) fn target(target: &Target, region: &str) -> Result<(), Error> {
    let bad = || invalid(format!("Provided Arn is not in correct format. {}", target.arn));
    let arn: Arn = target.arn.parse().map_err(|_| bad())?;
    let role: Option<Arn> = target.role_arn.parse().ok();
    if role.is_none_or(|role| role.service != "iam" || !role.resource.starts_with("role/")) {
        return Err(invalid(format!("Provided role {} is not valid.", target.role_arn)));
    }
    if arn.service == "scheduler" && arn.region.is_empty() && arn.account.is_empty() {
        return universal(target, &arn.resource);
    }
    if !TEMPLATED.contains(&arn.service.as_str()) {
        return Err(unsupported(&arn.service));
    }
    if arn.region != region {
        return Err(invalid(format!("The target ARN provided does not match the current region {region}.")));
    }
    parameters(target, &arn)?;
    match target.input.as_deref().filter(|_| READS_JSON.contains(&arn.service.as_str())) {
        Some(input) => json(input),
        None => Ok(()),
    }
}

fn unsupported(service: &str) -> Error {
    invalid(format!("{service} is not a supported service for a target."))
}

/// With AWS's keywords filled in it has to be JSON.
fn json(input: &str) -> Result<(), Error> {
    match targets::Names::Declared.is_json(input) {
        true => Ok(()),
        false => Err(invalid("JSON syntax error in input for the target.")),
    }
}

fn parameters(target: &Target, arn: &Arn) -> Result<(), Error> {
    let kinds = [
        ("EcsParameters", target.ecs_parameters.is_some(), "ecs"),
        ("EventBridgeParameters", target.event_bridge_parameters.is_some(), "events"),
        ("KinesisParameters", target.kinesis_parameters.is_some(), "kinesis"),
        ("SageMakerPipelineParameters", target.sage_maker_pipeline_parameters.is_some(), "sagemaker"),
        ("SqsParameters", target.sqs_parameters.is_some(), "sqs"),
    ];
    if let Some((name, ..)) = kinds.iter().find(|(_, given, of)| *given && *of != arn.service) {
        return Err(invalid(format!("Parameters {name} not supported for the target.")));
    }
    let group = target.sqs_parameters.as_ref().and_then(|sqs| sqs.message_group_id.as_ref());
    let fifo = arn.resource.ends_with(".fifo");
    let lacks = match arn.service.as_str() {
        "sqs" if !fifo && group.is_some() => {
            return Err(invalid("Parameters MessageGroupId not valid for the target."));
        }
        "sqs" if fifo && group.is_none() => "SqsParameters",
        "ecs" if target.ecs_parameters.is_none() => "EcsParameters",
        "events" if target.event_bridge_parameters.is_none() => "EventBridgeParameters",
        "kinesis" if target.kinesis_parameters.is_none() => "KinesisParameters",
        _ => return Ok(()),
    };
    Err(invalid(format!("Parameters {lacks} must be specified for the target.")))
}

/// `aws-sdk:service:operation`
fn universal(target: &Target, resource: &str) -> Result<(), Error> {
    let mut parts = resource.splitn(3, ':');
    let (Some("aws-sdk"), Some(service), Some(operation)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(unsupported("scheduler"));
    };
    if !Universal::is_service(service) {
        return Err(unsupported(service));
    }
    let reads = READS.iter().any(|head| operation.starts_with(head));
    if reads || Universal::parse(resource).is_err() {
        return Err(invalid(format!("{operation} API is not supported.")));
    }
    let input = target.input.as_deref().filter(|input| !input.is_empty());
    json(input.ok_or_else(|| invalid("You must provide an input to set this target for your schedule."))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::scheduler::{EventBridgeParameters, KinesisParameters, SqsParameters};

    fn to(arn: &str) -> Target {
        Target { arn: arn.into(), role_arn: "arn:aws:iam::123456789012:role/r".into(), ..Default::default() }
    }

    #[track_caller]
    fn check(given: &Target, expect: Option<&str>) {
        let found = target(given, "us-east-1").err().and_then(|error| error.message);
        assert_eq!(found.as_deref(), expect, "{given:?}");
    }

    #[test]
    fn targets_of_services() {
        let queue = "arn:aws:sqs:us-east-1:1:q";
        let group = || Some(SqsParameters { message_group_id: Some("g".into()) });
        let bus = "arn:aws:events:us-east-1:1:event-bus/b";
        let event = Some(EventBridgeParameters { detail_type: "t".into(), source: "s".into() });
        check(&to(queue), None);
        check(&Target { input: Some("plain <aws.scheduler.execution-id>".into()), ..to(queue) }, None);
        check(&Target { sqs_parameters: group(), ..to("arn:aws:sqs:us-east-1:1:q.fifo") }, None);
        check(&Target { event_bridge_parameters: event, ..to(bus) }, None);
        check(&to("q"), Some("Provided Arn is not in correct format. q"));
        check(&to("arn:aws:backup:us-east-1:1:x"), Some("backup is not a supported service for a target."));
        check(
            &to("arn:aws:sqs:eu-west-1:1:q"),
            Some("The target ARN provided does not match the current region us-east-1."),
        );
        check(
            &Target { sqs_parameters: group(), ..to(queue) },
            Some("Parameters MessageGroupId not valid for the target."),
        );
        check(
            &to("arn:aws:sqs:us-east-1:1:q.fifo"),
            Some("Parameters SqsParameters must be specified for the target."),
        );
        check(&to(bus), Some("Parameters EventBridgeParameters must be specified for the target."));
        let kinesis = Some(KinesisParameters { partition_key: "k".into() });
        check(
            &Target { kinesis_parameters: kinesis, ..to(queue) },
            Some("Parameters KinesisParameters not supported for the target."),
        );
        let role = Target { role_arn: "arn:aws:iam::1:user/u".into(), ..to(queue) };
        check(&role, Some("Provided role arn:aws:iam::1:user/u is not valid."));
        let function = to("arn:aws:lambda:us-east-1:1:function:f");
        for (input, expect) in [
            ("{}", None),
            (r#"{"at": "<aws.scheduler.scheduled-time>", "n": <aws.scheduler.attempt-number>}"#, None),
            ("hello", Some("JSON syntax error in input for the target.")),
        ] {
            check(&Target { input: Some(input.into()), ..function.clone() }, expect);
        }
    }

    #[test]
    fn targets_of_operations() {
        let call = |arn: &str| Target { input: Some("{}".into()), ..to(arn) };
        check(&call("arn:aws:scheduler:::aws-sdk:sqs:sendMessage"), None);
        check(
            &to("arn:aws:scheduler:::aws-sdk:sqs:sendMessage"),
            Some("You must provide an input to set this target for your schedule."),
        );
        check(&call("arn:aws:scheduler:::aws-sdk:sqs:getQueueUrl"), Some("getQueueUrl API is not supported."));
        check(&call("arn:aws:scheduler:::aws-sdk:sqs:nope"), Some("nope API is not supported."));
        check(&call("arn:aws:scheduler:::aws-sdk:nope:doIt"), Some("nope is not a supported service for a target."));
        for arn in ["arn:aws:scheduler:us-east-1:1:aws-sdk:sqs:sendMessage", "arn:aws:scheduler:::sqs"] {
            check(&call(arn), Some("scheduler is not a supported service for a target."));
        }
    }

    #[test]
    fn windows() {
        let of = |mode: &str, minutes| {
            let given = FlexibleTimeWindow { mode: mode.into(), maximum_window_in_minutes: minutes };
            window(&given).map_err(|error| error.message.unwrap_or_default())
        };
        assert_eq!(of("OFF", None), Ok(None));
        assert_eq!(of("FLEXIBLE", Some(5)), Ok(Some(5)));
        let text = "MaximumWindowInMinutes must be provided when FlexibleTimeWindowMode is set to FLEXIBLE.";
        assert_eq!(of("FLEXIBLE", None), Err(text.into()));
        let text = "MaximumWindowInMinutes must not be provided when FlexibleTimeWindowMode is set to OFF.";
        assert_eq!(of("OFF", Some(5)), Err(text.into()));
    }
}
