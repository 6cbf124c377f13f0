//! `UpdateEventSourceMapping` and `DeleteEventSourceMapping`.

use super::record::{MAPPINGS, Mapping, State, mapping};
use super::settings::Change;
use super::source::unsupported;
use super::{checks, create, criteria, show, states};
use crate::names::Target;
use crate::service::{LambdaService, refuse, settle_error};
use crate::text;
use api::lambda::{self as types, error};
use contract::Error;
use platform::Call;

/// `UpdateEventSourceMapping`.
pub(crate) async fn update(
    lambda: &LambdaService,
    call: Call<types::UpdateEventSourceMappingRequest>,
) -> Result<types::EventSourceMappingConfiguration, Error> {
    let Call { ctx, input } = call;
    let key = &mapping(ctx.account.as_str(), ctx.region.as_str(), &input.uuid);
    let old = states::stable(lambda, key).await?.ok_or_else(text::resource_does_not_exist)?;
    check_supported(&input)?;
    let change =
        &change(&input, input.function_name.as_deref().map(|name| Target::read(&ctx, name, None)).transpose()?);
    let old = &old;
    let mut wanted = criteria::opened_for(lambda, &ctx, old, change).await?;
    change.apply(&mut wanted)?;
    if change.target.is_some() {
        checks::check(lambda, &wanted).await?;
    }
    let wanted = &criteria::sealed(lambda, &ctx, wanted).await?;
    let now_ms = lambda.now_ms();
    let changed = lambda
        .store
        .transact("lambda.mapping.update", |tx| async move {
            let Some(mut found) = tx.get(&MAPPINGS, key).await? else { return refuse(text::resource_does_not_exist()) };
            if !found.state.is_stable() {
                return refuse(in_use("update"));
            }
            if !criteria::same(&found, old) {
                return refuse(in_use("update"));
            }
            let was = found.enabled;
            change.apply(&mut found).map_err(store::Abort::User)?;
            found.filters.clone_from(&wanted.filters);
            found.sealed.clone_from(&wanted.sealed);
            if let Some(error) = create::duplicate(&tx, &found).await? {
                return refuse(error);
            }
            found.state = step(was, found.enabled);
            found.modified_ms = now_ms;
            tx.put(&MAPPINGS, key, &found)?;
            Ok(found)
        })
        .await
        .map_err(settle_error)?;
    states::settle_soon(&lambda.arc(), changed.clone());
    show::opened(lambda, &ctx, &changed, changed.state).await
}

fn step(was: bool, enabled: bool) -> State {
    match (was, enabled) {
        (false, true) => State::Enabling,
        (true, false) => State::Disabling,
        _ => State::Updating,
    }
}

fn change(input: &types::UpdateEventSourceMappingRequest, target: Option<Target>) -> Change<'_> {
    Change {
        target,
        enabled: input.enabled,
        batch_size: input.batch_size,
        window_seconds: input.maximum_batching_window_in_seconds,
        filters: input.filter_criteria.as_ref(),
        response_types: input.function_response_types.as_ref(),
        scaling: input.scaling_config.as_ref(),
        pollers: input.provisioned_poller_config.as_ref(),
        metrics: input.metrics_config.as_ref(),
        kms_key_arn: input.kms_key_arn.as_ref(),
    }
}

/// Every mapping is one of a queue; what only other sources take is refused.
fn check_supported(input: &types::UpdateEventSourceMappingRequest) -> Result<(), Error> {
    let destination = input
        .destination_config
        .as_ref()
        .is_some_and(|config| config.on_failure.is_some() || config.on_success.is_some());
    let given = [
        ("DestinationConfig", destination),
        ("ParallelizationFactor", input.parallelization_factor.is_some()),
        ("BisectBatchOnFunctionError", input.bisect_batch_on_function_error.is_some()),
        ("MaximumRetryAttempts", input.maximum_retry_attempts.is_some()),
        ("MaximumRecordAgeInSeconds", input.maximum_record_age_in_seconds.is_some()),
        ("TumblingWindowInSeconds", input.tumbling_window_in_seconds.is_some()),
        ("SourceAccessConfigurations", input.source_access_configurations.as_ref().is_some_and(|all| !all.is_empty())),
        ("DocumentDBEventSourceConfig", input.document_db_event_source_config.is_some()),
        ("LoggingConfig", input.logging_config.is_some()),
    ];
    match given.iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(unsupported(name)),
        None => Ok(()),
    }
}

fn in_use(what: &str) -> Error {
    error::resource_in_use_exception(format!("Cannot {what} the event source mapping because it is in use."))
}

/// `DeleteEventSourceMapping`: it goes when what it has taken is done with.
pub(crate) async fn delete(
    lambda: &LambdaService,
    call: Call<types::DeleteEventSourceMappingRequest>,
) -> Result<types::EventSourceMappingConfiguration, Error> {
    let Call { ctx, input } = call;
    let key = &mapping(ctx.account.as_str(), ctx.region.as_str(), &input.uuid);
    states::stable(lambda, key).await?.ok_or_else(text::resource_does_not_exist)?;
    let now_ms = lambda.now_ms();
    let deleting: Mapping = lambda
        .store
        .transact("lambda.mapping.delete", |tx| async move {
            let Some(mut found) = tx.get(&MAPPINGS, key).await? else { return refuse(text::resource_does_not_exist()) };
            if !found.state.is_stable() {
                return refuse(in_use("delete"));
            }
            found.state = State::Deleting;
            found.modified_ms = now_ms;
            tx.put(&MAPPINGS, key, &found)?;
            Ok(found)
        })
        .await
        .map_err(settle_error)?;
    states::settle_soon(&lambda.arc(), deleting.clone());
    show::opened(lambda, &ctx, &deleting, State::Deleting).await
}
