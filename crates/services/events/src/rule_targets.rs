//! Targets of rules.

use crate::core::Core;
use crate::error;
use crate::limits;
use crate::names::BusName;
use crate::page;
use crate::records::RuleRecord;
use crate::rules::{check_managed, read_targets, write_target};
use api::events as shape;
use contract::Error;
use platform::{Arn, Context};
use shape::Target;
use targets::{Names, path};

/// Services whose targets need a role.
const WITH_ROLE: &[&str] = &["kinesis", "states", "firehose", "ecs", "batch", "codebuild", "codepipeline", "ssm"];

fn check(target: &Target) -> Result<(), Error> {
    let bad_arn = || {
        error::invalid(format!("Parameter {} is not valid. Reason: Provided Arn is not in correct format.", target.arn))
    };
    let arn: Arn = target.arn.parse().map_err(|_| bad_arn())?;
    if WITH_ROLE.contains(&arn.service.as_str()) && target.role_arn.is_none() {
        return Err(error::invalid(format!("RoleArn is required for target {}.", target.arn)));
    }
    let group = target.sqs_parameters.as_ref().and_then(|sqs| sqs.message_group_id.as_ref());
    if arn.service == "sqs" && arn.resource.ends_with(".fifo") && group.is_none() {
        return Err(error::invalid(format!("Parameter(s) SqsParameters must be specified for target: {}.", target.id)));
    }
    check_input(target)
}

fn check_input(target: &Target) -> Result<(), Error> {
    let Target { id, input, input_path, input_transformer, .. } = target;
    let given = [input.is_some(), input_path.is_some(), input_transformer.is_some()];
    if given.into_iter().filter(|given| *given).count() > 1 {
        let text = format!("Only one of Input, InputPath, or InputTransformer must be provided for target {id}.");
        return Err(error::invalid(text));
    }
    if input.as_ref().is_some_and(|text| serde_json::from_str::<serde_json::Value>(text).is_err()) {
        return Err(error::invalid(format!("JSON syntax error in input for target {id}.")));
    }
    if input_path.as_ref().is_some_and(|text| !text.is_empty() && !path::is_path(text)) {
        return Err(error::invalid(format!("Invalid InputPath for target {id}.")));
    }
    let Some(transformer) = input_transformer else { return Ok(()) };
    let paths = transformer.input_paths_map.iter().flatten();
    if let Some((name, _)) = paths.clone().find(|(name, _)| name.starts_with("AWS") || name.starts_with("aws.")) {
        return Err(error::invalid(format!("Invalid key {name} in InputPathsMap for target {id}.")));
    }
    if paths.into_iter().any(|(_, text)| !path::is_path(text)) {
        return Err(error::invalid(format!("Invalid InputPathsMap for target {id}.")));
    }
    let template = transformer.input_template.trim_start();
    if template.starts_with('{') && !Names::Declared.is_json(template) {
        return Err(error::invalid(format!("Invalid InputTemplate for target {id} : [JSON syntax error].")));
    }
    Ok(())
}

impl Core {
    pub(crate) async fn targets_put(
        &self,
        ctx: &Context,
        input: shape::PutTargetsRequest,
    ) -> Result<shape::PutTargetsResponse, Error> {
        let bus = BusName::of(ctx, input.event_bus_name.as_deref());
        self.bus_record(&bus).await?;
        self.rule_record(&bus, &input.rule).await?;
        input.targets.iter().try_for_each(check)?;
        let change = |record: &mut RuleRecord| {
            check_managed(record, &input.rule, None)?;
            for target in &input.targets {
                let written = write_target(target.clone());
                match record.targets.iter_mut().find(|known| known["Id"] == target.id.as_str()) {
                    Some(known) => *known = written,
                    None => record.targets.push(written),
                }
            }
            match record.targets.len() > limits::TARGETS_MAX {
                true => {
                    let text = "The requested resource exceeds the maximum number allowed.";
                    Err(shape::error::limit_exceeded_exception(text))
                }
                false => Ok(()),
            }
        };
        self.rule_change(&bus, &input.rule, change).await?;
        Ok(shape::PutTargetsResponse { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
    }

    pub(crate) async fn targets_remove(
        &self,
        ctx: &Context,
        input: shape::RemoveTargetsRequest,
    ) -> Result<shape::RemoveTargetsResponse, Error> {
        let bus = BusName::of(ctx, input.event_bus_name.as_deref());
        self.bus_record(&bus).await?;
        let change = |record: &mut RuleRecord| {
            check_managed(record, &input.rule, input.force)?;
            record.targets.retain(|target| !input.ids.iter().any(|id| target["Id"] == id.as_str()));
            Ok(())
        };
        self.rule_change(&bus, &input.rule, change).await?;
        Ok(shape::RemoveTargetsResponse { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
    }

    pub(crate) async fn targets_list(
        &self,
        ctx: &Context,
        input: shape::ListTargetsByRuleRequest,
    ) -> Result<shape::ListTargetsByRuleResponse, Error> {
        let bus = BusName::of(ctx, input.event_bus_name.as_deref());
        self.bus_record(&bus).await?;
        let record = self.rule_record(&bus, &input.rule).await?;
        let mut all: Vec<_> = read_targets(&record)?.into_iter().map(|target| (target.id.clone(), target)).collect();
        all.sort_by(|one, other| one.0.cmp(&other.0));
        let (targets, next_token) = page::cut(all, input.limit, input.next_token.as_deref())?;
        Ok(shape::ListTargetsByRuleResponse { targets: Some(targets), next_token })
    }
}
