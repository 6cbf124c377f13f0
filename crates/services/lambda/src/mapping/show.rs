//! A mapping as callers read it.

use super::criteria;
use super::record::{Mapping, State};
use crate::limits;
use crate::service::LambdaService;
use api::lambda as types;
use contract::{Error, Timestamp};
use platform::Context;

/// The whole configuration; `state` is what an answer says, which may be the step just begun.
pub(crate) fn configuration(
    lambda: &LambdaService,
    mapping: &Mapping,
    state: State,
) -> types::EventSourceMappingConfiguration {
    let number = |value: u32| i32::try_from(value).ok();
    types::EventSourceMappingConfiguration {
        uuid: Some(mapping.uuid.clone()),
        batch_size: number(mapping.batch_size),
        maximum_batching_window_in_seconds: number(mapping.window_seconds),
        event_source_arn: Some(mapping.source_arn.clone()),
        filter_criteria: mapping.filters.as_ref().map(|patterns| list(patterns)),
        kms_key_arn: mapping.kms_key_arn.clone(),
        metrics_config: mapping
            .metrics
            .as_ref()
            .map(|metrics| types::EventSourceMappingMetricsConfig { metrics: Some(metrics.clone()) }),
        scaling_config: mapping.concurrency_max.map(|max| types::ScalingConfig { maximum_concurrency: number(max) }),
        function_arn: Some(mapping.function_arn()),
        last_modified: Some(Timestamp::from_ms(mapping.modified_ms)),
        last_processing_result: lambda.mappings.result(&mapping.uuid),
        state: Some(state.name().to_owned()),
        state_transition_reason: Some("USER_INITIATED".to_owned()),
        function_response_types: Some(mapping.response_types.clone()),
        event_source_mapping_arn: Some(mapping.arn()),
        provisioned_poller_config: mapping.pollers.as_ref().map(|pollers| types::ProvisionedPollerConfig {
            minimum_pollers: number(pollers.min),
            maximum_pollers: number(pollers.max),
            poller_group_name: pollers.group.clone(),
        }),
        ..Default::default()
    }
}

/// The whole configuration for who may decrypt its filters; for others, why they may not.
pub(crate) async fn opened(
    lambda: &LambdaService,
    ctx: &Context,
    mapping: &Mapping,
    state: State,
) -> Result<types::EventSourceMappingConfiguration, Error> {
    let mut shown = configuration(lambda, mapping, state);
    match criteria::opened(lambda, ctx, mapping).await {
        Ok(None) => {}
        Ok(Some(patterns)) => shown.filter_criteria = Some(list(&patterns)),
        Err(error) if error.status >= 500 => return Err(error),
        Err(error) => shown.filter_criteria_error = Some(why_hidden(error)),
    }
    Ok(shown)
}

fn why_hidden(error: Error) -> types::FilterCriteriaError {
    let error_code = Some(error.code.to_string());
    let message = criteria::failure(error, "decrypt").message;
    let short = |text: String| text.chars().take(limits::MAPPING_FILTER_ERROR_CHARS_MAX).collect();
    types::FilterCriteriaError { error_code, message: message.map(short) }
}

/// As lists show it: filters that a key protects stay hidden.
pub(crate) fn listed(lambda: &LambdaService, mapping: &Mapping) -> types::EventSourceMappingConfiguration {
    let mut shown = configuration(lambda, mapping, mapping.state);
    if mapping.kms_key_arn.is_some() {
        shown.filter_criteria = None;
    }
    shown
}

fn list(patterns: &[String]) -> types::FilterCriteria {
    let filter = |pattern: &String| types::Filter { pattern: Some(pattern.clone()) };
    types::FilterCriteria { filters: Some(patterns.iter().map(filter).collect()) }
}
