//! Create, update, start, stop and delete: each writes what is wanted and leaves the rest to `states`.

use crate::core::Core;
use crate::error::{self, from_transaction};
use crate::keys;
use crate::limits;
use crate::record::{PipeRecord, State};
use crate::settings::{self, read_optional};
use crate::states;
use crate::validate;
use api::pipes as shape;
use contract::Error;
use platform::Context;
use serde_json::Value as Json;
use shape::{PipeEnrichmentParameters, PipeLogConfigurationParameters, PipeSourceParameters, PipeTargetParameters};
use std::sync::Arc;
use store::{Abort, Scan};

fn given(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

fn wanted(state: Option<&str>) -> bool {
    state != Some("STOPPED")
}

/// Checks the log's settings, and gives them as they are shown.
fn log(given: PipeLogConfigurationParameters) -> Result<Json, Error> {
    let destinations = [
        given.cloudwatch_logs_log_destination.is_some(),
        given.firehose_log_destination.is_some(),
        given.s3_log_destination.is_some(),
    ];
    if given.level != "OFF" && !destinations.contains(&true) {
        return Err(error::invalid("Must provide at least 1 log destination in LogConfiguration."));
    }
    let format = given.s3_log_destination.as_ref().and_then(|bucket| bucket.output_format.as_deref());
    if format.is_some_and(|format| format != "json") {
        return Err(error::invalid("w3c and plain output formats are not supported by Pipes."));
    }
    Ok(settings::write(given))
}

impl Core {
    pub(crate) async fn pipe_create(
        self: &Arc<Self>,
        ctx: &Context,
        input: shape::CreatePipeRequest,
    ) -> Result<PipeRecord, Error> {
        let enrichment = given(input.enrichment);
        let single = validate::is_single(&input.target) || enrichment.as_deref().is_some_and(validate::is_single);
        let source = validate::source(&input.source, input.source_parameters, single)?;
        let ends = [Some(input.source.as_str()), enrichment.as_deref(), Some(input.target.as_str())];
        validate::region(&ends, ctx.region.as_str())?;
        if let Some(enrichment) = &enrichment {
            validate::enrichment(enrichment, input.enrichment_parameters.as_ref())?;
        }
        validate::target(&input.target, input.target_parameters.as_ref())?;
        validate::batches(&source, single, &input.target)?;
        let now_ms = self.now_ms();
        let pipe = PipeRecord {
            account: ctx.account.to_string(),
            region: ctx.region.to_string(),
            name: input.name,
            description: input.description,
            wanted: wanted(input.desired_state.as_deref()),
            state: State::Creating,
            reason: None,
            source: input.source,
            source_parameters: settings::write(source),
            enrichment,
            enrichment_parameters: input.enrichment_parameters.map(settings::write),
            target: input.target,
            target_parameters: input.target_parameters.map(settings::write),
            role_arn: input.role_arn,
            log: input.log_configuration.map(log).transpose()?,
            kms_key: given(input.kms_key_identifier),
            tags: input.tags.into_iter().flatten().collect(),
            created_ms: now_ms,
            modified_ms: now_ms,
            stamp: self.new_stamp(),
        };
        self.pipe_insert(ctx, &pipe).await?;
        states::settle_soon(self, pipe.clone());
        Ok(pipe)
    }

    async fn pipe_insert(&self, ctx: &Context, pipe: &PipeRecord) -> Result<(), Error> {
        let (key, place) = (&pipe.key(), &keys::place(ctx));
        let stored = self.store.transact("pipes.pipe.create", |tx| async move {
            if tx.get(&keys::PIPES, key).await?.is_some() {
                let text = format!("Pipe {} already exists.", pipe.name);
                return Err(Abort::User(error::conflict(&pipe.name, text)));
            }
            let others = tx.scan(&keys::PIPES, &Scan::prefix(place).limit(limits::PIPES_MAX)).await?;
            if others.len() >= limits::PIPES_MAX {
                return Err(Abort::User(error::too_many(&pipe.name)));
            }
            Ok(tx.put(&keys::PIPES, key, pipe)?)
        });
        stored.await.map_err(from_transaction)
    }

    pub(crate) async fn pipe_update(
        self: &Arc<Self>,
        ctx: &Context,
        input: shape::UpdatePipeRequest,
    ) -> Result<PipeRecord, Error> {
        let old = self.settled(ctx, &input.name).await?;
        let new = updated(&old, input)?;
        self.pipe_replace(&old, new).await
    }

    pub(crate) async fn pipe_want(
        self: &Arc<Self>,
        ctx: &Context,
        name: &str,
        wanted: bool,
    ) -> Result<PipeRecord, Error> {
        let old = self.settled(ctx, name).await?;
        let there = if wanted { old.state == State::Running } else { old.state == State::Stopped };
        if there && old.wanted == wanted {
            return Ok(old);
        }
        let state = if wanted { State::Starting } else { State::Stopping };
        let new = PipeRecord { wanted, state, ..old.clone() };
        self.pipe_replace(&old, new).await
    }

    pub(crate) async fn pipe_delete(self: &Arc<Self>, ctx: &Context, name: &str) -> Result<PipeRecord, Error> {
        let old = self.settled(ctx, name).await?;
        let new = PipeRecord { wanted: false, state: State::Deleting, ..old.clone() };
        self.pipe_replace(&old, new).await
    }

    /// Writes a change that begins, unless another one came before it.
    async fn pipe_replace(self: &Arc<Self>, old: &PipeRecord, new: PipeRecord) -> Result<PipeRecord, Error> {
        let new = PipeRecord { stamp: self.new_stamp(), modified_ms: self.now_ms(), reason: None, ..new };
        let written = self.change(&new.key(), old.stamp, |pipe| *pipe = new.clone()).await?;
        let written = written.ok_or_else(|| {
            error::conflict(&old.name, format!("Pipe {} is being changed by another request.", old.name))
        })?;
        states::settle_soon(self, written.clone());
        Ok(written)
    }
}

/// A pipe after an update. What is not given stays.
fn updated(old: &PipeRecord, input: shape::UpdatePipeRequest) -> Result<PipeRecord, Error> {
    let enrichment = match input.enrichment {
        Some(text) => given(Some(text)),
        None => old.enrichment.clone(),
    };
    let target = input.target.unwrap_or_else(|| old.target.clone());
    let target_parameters: Option<PipeTargetParameters> = match input.target_parameters {
        Some(parameters) => Some(parameters),
        None => read_optional("PipeTargetParameters", old.target_parameters.as_ref())?,
    };
    let enrichment_parameters: Option<PipeEnrichmentParameters> = match input.enrichment_parameters {
        Some(parameters) => Some(parameters),
        None => read_optional("PipeEnrichmentParameters", old.enrichment_parameters.as_ref())?,
    };
    let single = validate::is_single(&target) || enrichment.as_deref().is_some_and(validate::is_single);
    let source = validate::source(&old.source, source_parameters(old, input.source_parameters)?, single)?;
    validate::region(&[enrichment.as_deref(), Some(target.as_str())], &old.region)?;
    if let Some(enrichment) = &enrichment {
        validate::enrichment(enrichment, enrichment_parameters.as_ref())?;
    }
    validate::target(&target, target_parameters.as_ref())?;
    validate::batches(&source, single, &target)?;
    Ok(PipeRecord {
        description: input.description.or_else(|| old.description.clone()),
        wanted: input.desired_state.as_deref().map_or(old.wanted, |state| wanted(Some(state))),
        state: State::Updating,
        source_parameters: settings::write(source),
        enrichment,
        enrichment_parameters: enrichment_parameters.map(settings::write),
        target,
        target_parameters: target_parameters.map(settings::write),
        role_arn: input.role_arn,
        log: input.log_configuration.map(log).transpose()?.or_else(|| old.log.clone()),
        kms_key: input.kms_key_identifier.map_or_else(|| old.kms_key.clone(), |key| given(Some(key))),
        ..old.clone()
    })
}

fn source_parameters(
    old: &PipeRecord,
    given: Option<shape::UpdatePipeSourceParameters>,
) -> Result<Option<PipeSourceParameters>, Error> {
    let mut parameters: PipeSourceParameters =
        read_optional("PipeSourceParameters", Some(&old.source_parameters))?.unwrap_or_default();
    let Some(given) = given else { return Ok(Some(parameters)) };
    if let Some(queue) = given.sqs_queue_parameters {
        let now = parameters.sqs_queue_parameters.get_or_insert_default();
        now.batch_size = queue.batch_size.or(now.batch_size);
        now.maximum_batching_window_in_seconds =
            queue.maximum_batching_window_in_seconds.or(now.maximum_batching_window_in_seconds);
    }
    if let Some(criteria) = given.filter_criteria {
        let empty = criteria.filters.as_ref().is_none_or(Vec::is_empty);
        parameters.filter_criteria = Some(criteria).filter(|_| !empty);
    }
    Ok(Some(parameters))
}
