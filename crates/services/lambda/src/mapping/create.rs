//! `CreateEventSourceMapping`.

use super::record::{MAPPINGS, Mapping, State};
use super::settings::Change;
use super::source::{self, Kind};
use super::{checks, criteria, show, states};
use crate::names::Target;
use crate::service::{LambdaService, refuse, settle_error};
use crate::{limits, record, tags};
use api::lambda::{self as types, error};
use contract::Error;
use platform::{Call, Context};
use store::{Abort, Scan, Tx};

/// `CreateEventSourceMapping`.
pub(crate) async fn create(
    lambda: &LambdaService,
    call: Call<types::CreateEventSourceMappingRequest>,
) -> Result<types::EventSourceMappingConfiguration, Error> {
    let Call { ctx, input } = call;
    let kind = Kind::of(&input)?;
    source::check_supported(kind, &input)?;
    source::check_position(kind, &input)?;
    source::check_broker(kind, &input)?;
    let target = Target::read(&ctx, &input.function_name, None)?;
    if kind != Kind::Sqs {
        checks::need_function(lambda, &ctx, &target).await?;
        return Err(Error::not_implemented("lambda", kind.mapped()));
    }
    let mapping = draft(lambda, &ctx, &input, &target)?;
    checks::check(lambda, &mapping).await?;
    let shown = show::configuration(lambda, &mapping, State::Creating);
    let mapping = criteria::sealed(lambda, &ctx, mapping).await?;
    store(lambda, &mapping).await?;
    states::settle_soon(&lambda.arc(), mapping);
    Ok(shown)
}

/// The mapping as asked for, with defaults.
fn draft(
    lambda: &LambdaService,
    ctx: &Context,
    input: &types::CreateEventSourceMappingRequest,
    target: &Target,
) -> Result<Mapping, Error> {
    let tags = input.tags.clone().unwrap_or_default();
    tags::check(&tags)?;
    let mut mapping = Mapping {
        account: ctx.account.to_string(),
        region: ctx.region.to_string(),
        uuid: lambda.ids.uuid(),
        source_arn: input.event_source_arn.clone().unwrap_or_default(),
        function_account: target.account.clone(),
        function: target.name.clone(),
        qualifier: target.qualifier.clone(),
        batch_size: limits::MAPPING_PLAIN_BATCH_MAX,
        window_seconds: 0,
        filters: None,
        sealed: None,
        response_types: Vec::new(),
        concurrency_max: None,
        pollers: None,
        metrics: None,
        kms_key_arn: None,
        tags,
        enabled: true,
        state: State::Creating,
        modified_ms: lambda.now_ms(),
    };
    let change = Change {
        target: None,
        enabled: input.enabled,
        batch_size: input.batch_size,
        window_seconds: input.maximum_batching_window_in_seconds,
        filters: input.filter_criteria.as_ref(),
        response_types: input.function_response_types.as_ref(),
        scaling: input.scaling_config.as_ref(),
        pollers: input.provisioned_poller_config.as_ref(),
        metrics: input.metrics_config.as_ref(),
        kms_key_arn: input.kms_key_arn.as_ref(),
    };
    change.apply(&mut mapping)?;
    Ok(mapping)
}

async fn store(lambda: &LambdaService, mapping: &Mapping) -> Result<(), Error> {
    lambda
        .store
        .transact("lambda.mapping.create", |tx| async move {
            if let Some(error) = duplicate(&tx, mapping).await? {
                return refuse(error);
            }
            tx.put(&MAPPINGS, &mapping.key(), mapping)?;
            Ok(())
        })
        .await
        .map_err(settle_error)
}

/// A queue leads to a function once.
pub(crate) async fn duplicate(tx: &Tx, mapping: &Mapping) -> Result<Option<Error>, Abort<Error>> {
    let place = record::place(&mapping.account, &mapping.region);
    let rows = tx.scan(&MAPPINGS, &Scan::prefix(&place)).await?;
    let same = rows.into_iter().map(|(_, other)| other).find(|other| {
        other.uuid != mapping.uuid
            && other.source_arn == mapping.source_arn
            && other.function_arn() == mapping.function_arn()
    });
    Ok(same.map(|other| {
        error::resource_conflict_exception(format!(
            "An event source mapping with SQS arn (\" {} \") and function (\" {} \") already exists. Please update or delete the existing mapping with UUID {}",
            mapping.source_arn, mapping.function, other.uuid
        ))
    }))
}
