//! `UpdateFunctionCode` and `UpdateFunctionConfiguration`.

use crate::code_source::Source;
use crate::configure::Settings;
use crate::names::{Qualifier, Target};
use crate::record::{self, Configuration, Progress};
use crate::sealed_code::{Package, Wanted};
use crate::service::{LambdaService, refuse, settle_error};
use crate::{attach, checks, read, settle, signed, snapstart, storage, text, variables, versions};
use api::lambda as types;
use contract::Error;
use platform::{Call, Context};
use store::Abort;

/// `UpdateFunctionCode`.
pub(crate) async fn code(
    lambda: &LambdaService,
    call: Call<types::UpdateFunctionCodeRequest>,
) -> Result<types::FunctionConfiguration, Error> {
    let Call { ctx, input } = call;
    let target = latest(&ctx, &input.function_name)?;
    let function = lambda.function(&target, &target.arn_as_asked()).await?;
    if input.image_uri.is_some() {
        return Err(text::invalid("Please don't provide ImageUri when updating a function with packageType Zip."));
    }
    if input.publish_to.is_some() {
        return Err(Error::not_implemented("lambda", "PublishTo"));
    }
    let source =
        Source { zip: input.zip_file, bucket: input.s3_bucket, key: input.s3_key, version: input.s3_object_version };
    source.check()?;
    checks::architectures(input.architectures.as_deref())?;
    check_revision(input.revision_id.as_deref(), &function.latest)?;
    let under = Wanted::of(&target, input.source_kms_key_arn.as_deref());
    let upload = source.upload(lambda, &ctx, under).await?;
    let package = signed::Deployed {
        target: &target,
        under: function.code_signing_arn.as_deref(),
        name: &input.function_name,
        package: Package { hash: &upload.hash, seal: upload.seal.as_ref() },
    };
    let signed_by = &signed::check(lambda, &package).await?;
    let change = |latest: &mut Configuration| {
        latest.signed_by.clone_from(signed_by);
        checks::apply_code(latest, &upload, input.architectures.as_deref(), input.source_kms_key_arn.clone());
    };
    let mut would_be = function.latest;
    change(&mut would_be);
    attach::check_size(lambda, &target, &would_be).await?;
    if input.dry_run.unwrap_or(false) {
        return Ok(read::shown(lambda, &ctx, &target, &would_be, None).await);
    }
    storage::admit(lambda, &target.place(), would_be.code_size).await?;
    update(lambda, &ctx, target, input.revision_id, input.publish.unwrap_or(false), &change).await
}

/// `UpdateFunctionConfiguration`.
pub(crate) async fn configuration(
    lambda: &LambdaService,
    call: Call<types::UpdateFunctionConfigurationRequest>,
) -> Result<types::FunctionConfiguration, Error> {
    let Call { ctx, input } = call;
    let target = latest(&ctx, &input.function_name)?;
    let function = lambda.function(&target, &target.arn_as_asked()).await?;
    for (given, what) in [
        (input.capacity_provider_config.is_some(), "CapacityProviderConfig"),
        (input.durable_config.is_some(), "DurableConfig"),
    ] {
        if given {
            return Err(Error::not_implemented("lambda", what));
        }
    }
    if input.image_config.is_some() {
        return Err(text::invalid("Please don't provide ImageConfig when updating a function with packageType Zip."));
    }
    check_revision(input.revision_id.as_deref(), &function.latest)?;
    let revision = input.revision_id.clone();
    let settings = Settings::of_update(input);
    settings.check(&function.latest.logging.format)?;
    if let Some(role) = &settings.role {
        checks::role(lambda, &ctx, role).await?;
    }
    let mut changed = function.latest;
    let role = settings.role.as_deref().unwrap_or(&changed.role);
    checks::dead_letters(lambda, &target, role, settings.dead_letter_config.as_ref()).await?;
    if let Some(layers) = &settings.layers {
        changed.layers = attach::resolve(lambda, &ctx, layers).await?;
        signed::check_layers(lambda, &target, function.code_signing_arn.as_deref(), &changed).await?;
    }
    attach::check_size(lambda, &target, &changed).await?;
    (changed.vpc, changed.file_systems) = lambda.surroundings.check(&settings, &changed)?;
    changed.environment = variables::of_changed(lambda, &ctx, &target, &settings, &changed).await?;
    settings.apply(&target.name, &mut changed);
    snapstart::check(&changed)?;
    // The code stays what it is when the change is applied, whatever it was when the request was read.
    let change = move |latest: &mut Configuration| {
        let code = (
            latest.code_hash.clone(),
            latest.code_size,
            latest.architecture.clone(),
            latest.source_kms_key_arn.clone(),
            latest.code_seal.clone(),
            latest.signed_by.clone(),
        );
        let identity = (latest.version.clone(), latest.revision_id.clone(), latest.state);
        *latest = changed.clone();
        (
            latest.code_hash,
            latest.code_size,
            latest.architecture,
            latest.source_kms_key_arn,
            latest.code_seal,
            latest.signed_by,
        ) = code;
        (latest.version, latest.revision_id, latest.state) = identity;
    };
    update(lambda, &ctx, target, revision, false, &change).await
}

/// Only `$LATEST` changes.
fn latest(ctx: &Context, name: &str) -> Result<Target, Error> {
    let target = Target::read(ctx, name, None)?;
    match target.qualifier() {
        None | Some(Qualifier::Latest) => Ok(target),
        Some(Qualifier::Version(_) | Qualifier::Alias(_)) => Err(text::functions_only()),
    }
}

fn check_revision(given: Option<&str>, latest: &Configuration) -> Result<(), Error> {
    match given {
        Some(given) if given != latest.revision_id => Err(text::stale_revision()),
        _ => Ok(()),
    }
}

/// Changes `$LATEST`, and publishes it when asked to.
async fn update(
    lambda: &LambdaService,
    ctx: &Context,
    target: Target,
    revision: Option<String>,
    publish: bool,
    change: &(dyn Fn(&mut Configuration) + Send + Sync),
) -> Result<types::FunctionConfiguration, Error> {
    let (key, expected) = (&target.key(), revision.as_deref());
    let (revisions, now_ms) = (&[lambda.revision(), lambda.revision()], lambda.now_ms());
    let missing = &target.arn_as_asked();
    let (function, version) = lambda
        .store
        .transact("lambda.update", |tx| async move {
            let Some(mut function) = tx.get(&record::FUNCTIONS, key).await? else {
                return refuse(text::function_not_found(missing));
            };
            check_revision(expected, &function.latest).map_err(Abort::User)?;
            change(&mut function.latest);
            function.latest.revision_id.clone_from(&revisions[0]);
            function.latest.last_modified_ms = now_ms;
            function.latest.state = Progress::Updating;
            let version = if publish {
                Some(versions::publish_in(&tx, key, &mut function, None, &revisions[1]).await?)
            } else {
                None
            };
            tx.put(&record::FUNCTIONS, key, &function)?;
            Ok((function, version))
        })
        .await
        .map_err(settle_error)?;
    let answered = match &version {
        Some(version) => read::shown(lambda, ctx, &target, version, Some(&version.version)).await,
        None => read::shown(lambda, ctx, &target, &function.latest, None).await,
    };
    lambda.running.forget(&target);
    settle::finish_soon(lambda, target);
    Ok(answered)
}
