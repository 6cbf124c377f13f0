//! What a target must be.

use crate::error::invalid;
use api::events::{DeadLetterConfig, InputTransformer, Target};
use contract::Error;
use platform::Arn;
use serde_json::Value;
use std::collections::HashSet;
use targets::{Names, path};

/// Services whose resources can be targets.
const SERVICES: &[&str] = &[
    "appsync",
    "batch",
    "codebuild",
    "codepipeline",
    "ec2",
    "ecs",
    "events",
    "execute-api",
    "firehose",
    "glue",
    "inspector",
    "kinesis",
    "lambda",
    "logs",
    "redshift",
    "redshift-serverless",
    "sagemaker",
    "sns",
    "sqs",
    "ssm",
    "ssm-incidents",
    "states",
];

/// Services that a rule only calls as a role.
const WITH_ROLE: &[&str] = &[
    "batch",
    "codebuild",
    "codepipeline",
    "ecs",
    "firehose",
    "glue",
    "inspector",
    "kinesis",
    "redshift",
    "sagemaker",
    "ssm",
    "ssm-incidents",
    "states",
];

/// What a template may name besides its own variables.
const RESERVED: &[&str] = &[
    "aws.events.rule-arn",
    "aws.events.rule-name",
    "aws.events.event.ingestion-time",
    "aws.events.event",
    WHOLE_EVENT,
];
const WHOLE_EVENT: &str = "aws.events.event.json";

/// Checks the targets of a request.
pub(crate) fn check(targets: &[Target]) -> Result<(), Error> {
    let mut ids = HashSet::new();
    if let Some(twice) = targets.iter().find(|target| !ids.insert(&target.id)) {
        let reason = format!("More than one target with Id '{}' is provided.", twice.id);
        return Err(invalid(format!("Parameter targets is not valid. Reason: {reason}")));
    }
    targets.iter().try_for_each(check_target)
}

fn check_target(target: &Target) -> Result<(), Error> {
    let arn = parse(&target.arn)?;
    if !SERVICES.contains(&arn.service.as_str()) {
        return Err(invalid(format!("{} is not a supported service for a target.", arn.service)));
    }
    let is_destination = arn.service == "events" && arn.resource.starts_with("api-destination/");
    if (is_destination || WITH_ROLE.contains(&arn.service.as_str())) && target.role_arn.is_none() {
        return Err(invalid(format!("RoleArn is required for target {}.", target.arn)));
    }
    check_parameters(target, &arn)?;
    check_dead_letters(target.dead_letter_config.as_ref())?;
    check_input(target)
}

fn parse(text: &str) -> Result<Arn, Error> {
    let bad = |_| invalid(format!("Parameter {text} is not valid. Reason: Provided Arn is not in correct format."));
    text.parse().map_err(bad)
}

/// What is given for one kind of target has to be one of these kinds.
fn check_parameters(target: &Target, arn: &Arn) -> Result<(), Error> {
    let service = arn.service.as_str();
    let kinds: [(&str, bool, &[&str]); 8] = [
        ("EcsParameters", target.ecs_parameters.is_some(), &["ecs"]),
        ("KinesisParameters", target.kinesis_parameters.is_some(), &["kinesis"]),
        ("BatchParameters", target.batch_parameters.is_some(), &["batch"]),
        ("HttpParameters", target.http_parameters.is_some(), &["events", "execute-api"]),
        ("RedshiftDataParameters", target.redshift_data_parameters.is_some(), &["redshift", "redshift-serverless"]),
        ("RunCommandParameters", target.run_command_parameters.is_some(), &["ssm"]),
        ("SageMakerPipelineParameters", target.sage_maker_pipeline_parameters.is_some(), &["sagemaker"]),
        ("AppSyncParameters", target.app_sync_parameters.is_some(), &["appsync"]),
    ];
    if let Some((name, ..)) = kinds.iter().find(|(_, given, of)| *given && !of.contains(&service)) {
        return Err(invalid(format!("Parameter(s) {name} not supported for target: {}.", target.id)));
    }
    let group = target.sqs_parameters.as_ref().and_then(|sqs| sqs.message_group_id.as_ref());
    let lacks = match service {
        "ecs" if target.ecs_parameters.is_none() => "EcsParameters",
        "batch" if target.batch_parameters.is_none() => "BatchParameters",
        "sqs" if arn.resource.ends_with(".fifo") && group.is_none() => "SqsParameters",
        _ => return Ok(()),
    };
    Err(invalid(format!("Parameter(s) {lacks} must be specified for target: {}.", target.id)))
}

/// Dead letters go to a standard queue.
pub(crate) fn check_dead_letters(config: Option<&DeadLetterConfig>) -> Result<(), Error> {
    let Some(text) = config.and_then(|config| config.arn.as_deref()) else { return Ok(()) };
    let arn = parse(text)?;
    if arn.service != "sqs" {
        return Err(invalid(format!("{} is not supported as a dead letter resource.", arn.service)));
    }
    match arn.resource.ends_with(".fifo") {
        true => Err(invalid("SQS FIFO is not supported by Dead Letter Queues.")),
        false => Ok(()),
    }
}

fn check_input(target: &Target) -> Result<(), Error> {
    let Target { id, input, input_path, input_transformer, .. } = target;
    let given = [input.is_some(), input_path.is_some(), input_transformer.is_some()];
    if given.into_iter().filter(|given| *given).count() > 1 {
        let text = format!("Only one of Input, InputPath, or InputTransformer must be provided for target {id}.");
        return Err(invalid(text));
    }
    if input.as_ref().is_some_and(|text| serde_json::from_str::<Value>(text).is_err()) {
        return Err(invalid(format!("JSON syntax error in input for target {id}.")));
    }
    if let Some(text) = input_path.as_deref().filter(|text| !text.is_empty()) {
        check_path(id, text)?;
    }
    input_transformer.as_ref().map_or(Ok(()), |transformer| check_transformer(id, transformer))
}

/// Only `$.dots` and `[0]`: AWS refuses names in brackets.
fn check_path(id: &str, text: &str) -> Result<(), Error> {
    match path::is_path(text) && !text.contains(['\'', '"']) {
        true => Ok(()),
        false => Err(invalid(format!("InputPath for target {id} is invalid."))),
    }
}

fn check_transformer(id: &str, transformer: &InputTransformer) -> Result<(), Error> {
    let paths = transformer.input_paths_map.as_deref().unwrap_or_default();
    paths.iter().try_for_each(|(_, text)| check_path(id, text))?;
    let template = transformer.input_template.trim_start();
    let names = Names::Declared.of(template);
    let known = |name: &&str| RESERVED.contains(name) || paths.iter().any(|(known, _)| known == name);
    if let Some(name) = names.iter().find(|name| !known(name)) {
        return Err(invalid(format!("InputTemplate for target {id} contains invalid placeholder {name}.")));
    }
    let is_object = template.starts_with('{');
    if !is_object && names.contains(&WHOLE_EVENT) {
        let text =
            format!("InputTemplate for target {id} contains placeholder {WHOLE_EVENT} valid only for JSON template.");
        return Err(invalid(text));
    }
    if is_object && !Names::Declared.is_json(template) {
        return Err(invalid(format!("Invalid InputTemplate for target {id} : [JSON syntax error].")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::events::{EcsParameters, SqsParameters};

    const QUEUE: &str = "arn:aws:sqs:us-east-1:1:q";

    fn target(arn: &str) -> Target {
        Target { id: "1".into(), arn: arn.into(), ..Default::default() }
    }

    #[track_caller]
    fn refused(target: Target, text: &str) {
        let error = check(&[target]).expect_err("is refused");
        assert_eq!((error.code.as_ref(), error.message.as_deref()), ("ValidationException", Some(text)));
    }

    #[test]
    fn kinds_of_targets() {
        let with_role = |arn: &str| Target { role_arn: Some("arn:aws:iam::1:role/r".into()), ..target(arn) };
        for good in [
            target(QUEUE),
            target("arn:aws:lambda:us-east-1:1:function:f"),
            target("arn:aws:sns:us-east-1:1:t"),
            target("arn:aws:events:eu-west-1:2:event-bus/b"),
            with_role("arn:aws:states:us-east-1:1:stateMachine:s"),
            with_role("arn:aws:events:us-east-1:1:api-destination/d/1"),
            Target { sqs_parameters: Some(SqsParameters { message_group_id: Some("g".into()) }), ..target(QUEUE) },
        ] {
            assert!(check(std::slice::from_ref(&good)).is_ok(), "{good:?}");
        }
        refused(target("q"), "Parameter q is not valid. Reason: Provided Arn is not in correct format.");
        refused(target("arn:aws:s3:::b"), "s3 is not a supported service for a target.");
        let states = "arn:aws:states:us-east-1:1:stateMachine:s";
        refused(target(states), &format!("RoleArn is required for target {states}."));
        let destination = "arn:aws:events:us-east-1:1:api-destination/d/1";
        refused(target(destination), &format!("RoleArn is required for target {destination}."));
        let ecs = Some(EcsParameters::default());
        refused(
            Target { ecs_parameters: ecs, ..target(QUEUE) },
            "Parameter(s) EcsParameters not supported for target: 1.",
        );
        refused(
            with_role("arn:aws:ecs:us-east-1:1:cluster/c"),
            "Parameter(s) EcsParameters must be specified for target: 1.",
        );
        refused(
            target("arn:aws:sqs:us-east-1:1:q.fifo"),
            "Parameter(s) SqsParameters must be specified for target: 1.",
        );
    }

    #[test]
    fn ids_come_once() {
        let error = check(&[target(QUEUE), target(QUEUE)]).expect_err("is refused");
        let text = "Parameter targets is not valid. Reason: More than one target with Id '1' is provided.";
        assert_eq!(error.message.as_deref(), Some(text));
    }

    #[test]
    fn dead_letters_go_to_standard_queues() {
        let letters = |arn: &str| Target {
            dead_letter_config: Some(DeadLetterConfig { arn: Some(arn.into()) }),
            ..target(QUEUE)
        };
        assert!(check(&[letters(QUEUE)]).is_ok());
        refused(letters("arn:aws:sns:us-east-1:1:t"), "sns is not supported as a dead letter resource.");
        refused(letters("arn:aws:sqs:us-east-1:1:q.fifo"), "SQS FIFO is not supported by Dead Letter Queues.");
    }

    #[test]
    fn inputs() {
        let path = |text: &str| Target { input_path: Some(text.into()), ..target(QUEUE) };
        let transformer = |map: &[(&str, &str)], template: &str| Target {
            input_transformer: Some(InputTransformer {
                input_paths_map: Some(map.iter().map(|(name, path)| ((*name).into(), (*path).into())).collect()),
                input_template: template.into(),
            }),
            ..target(QUEUE)
        };
        for good in [
            path("$"),
            path("$.detail.a[0]"),
            transformer(&[("a", "$.detail.a")], r#"{"x": <a>, "e": <aws.events.event.json>}"#),
            transformer(&[("AWSname", "$.a")], "\"it is <AWSname> of <aws.events.rule-name>\""),
        ] {
            assert!(check(std::slice::from_ref(&good)).is_ok(), "{good:?}");
        }
        for wrong in [path("detail"), path("$.detail['a']"), transformer(&[("a", "a")], "<a>")] {
            refused(wrong, "InputPath for target 1 is invalid.");
        }
        refused(transformer(&[], "<b>"), "InputTemplate for target 1 contains invalid placeholder b.");
        refused(
            transformer(&[], "<aws.events.nope>"),
            "InputTemplate for target 1 contains invalid placeholder aws.events.nope.",
        );
        for template in ["[<aws.events.event.json>]", "\"<aws.events.event.json>\""] {
            refused(
                transformer(&[], template),
                "InputTemplate for target 1 contains placeholder aws.events.event.json valid only for JSON template.",
            );
        }
        refused(
            transformer(&[("a", "$.a")], r#"{"x": <a>"#),
            "Invalid InputTemplate for target 1 : [JSON syntax error].",
        );
        refused(Target { input: Some("{".into()), ..target(QUEUE) }, "JSON syntax error in input for target 1.");
        refused(
            Target { input: Some("{}".into()), ..path("$") },
            "Only one of Input, InputPath, or InputTransformer must be provided for target 1.",
        );
    }
}
