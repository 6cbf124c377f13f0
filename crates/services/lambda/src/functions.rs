//! Functions: create, read, update, delete, and the steps that finish a creation or an update.

use crate::answer::{self, Home};
use crate::code::Upload;
use crate::code_source::Source;
use crate::configure::{self, Settings};
use crate::names::{Qualifier, Target};
use crate::pages;
use crate::record::{self, Configuration, Function, Highest, Progress, Version};
use crate::service::{LambdaService, refuse, settle_error};
use crate::{attach, code_signing, concurrency, limits, logs::Trust, rights, tags, text, versions};
use api::lambda as types;
use contract::Error;
use platform::{Call, Context};
use store::{Abort, Key, Scan};

/// `CreateFunction`.
pub(crate) async fn create(
    lambda: &LambdaService,
    call: Call<types::CreateFunctionRequest>,
) -> Result<types::FunctionConfiguration, Error> {
    let Call { ctx, input } = call;
    let target = Target::read(&ctx, &input.function_name, None)?;
    check_create(&target.name, &input)?;
    let tags = input.tags.clone().unwrap_or_default();
    tags::check(&tags)?;
    let settings = Settings::of_create(&input);
    settings.check()?;
    settings.check_tenancy(input.tenancy_config.is_some())?;
    check_role(lambda, &ctx, &input.role).await?;
    if lambda.load(&target.key()).await?.is_some() {
        return Err(text::function_exists(&target.name));
    }
    check_dead_letters(lambda, &target, &input.role, input.dead_letter_config.as_ref()).await?;
    code_signing::check(lambda, &target.name, input.code_signing_config_arn.as_deref()).await?;
    let upload = source_of(&input.code).upload(lambda, &ctx).await?;
    let layers = attach::resolve(lambda, &ctx, input.layers.as_deref().unwrap_or_default()).await?;
    let mut latest = configure::defaults(&target.name);
    latest.tenancy = input.tenancy_config.as_ref().map(|tenancy| tenancy.tenant_isolation_mode.clone());
    settings.apply(&target.name, &mut latest);
    apply_code(&mut latest, &upload, input.architectures.as_deref(), input.code.source_kms_key_arn.clone());
    latest.layers = layers;
    attach::check_size(lambda, &latest).await?;
    latest.revision_id = lambda.revision();
    latest.last_modified_ms = lambda.now_ms();
    latest.state = Progress::Creating;
    let publish = input.publish.unwrap_or(false);
    let function = Function {
        latest,
        tags,
        last_published: None,
        recursive_loop: None,
        code_signing_arn: input.code_signing_config_arn.clone(),
    };
    let created = store_new(lambda, &target, function, publish).await?;
    let mut answered = answer::configuration(target.home(), &created.latest, None);
    if publish {
        // Recorded: the first version's number, on the unqualified ARN.
        answered.version = created.last_published.map(|(number, _)| number.to_string());
    }
    finish_soon(lambda, target);
    Ok(answered)
}

fn check_create(name: &str, input: &types::CreateFunctionRequest) -> Result<(), Error> {
    if name.len() > limits::NAME_MAX {
        return Err(text::invalid(format!(
            "1 validation error detected: Value '{name}' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 64"
        )));
    }
    if input.package_type.as_deref() == Some("Image") || input.code.image_uri.is_some() {
        return Err(Error::not_implemented("lambda", "PackageType=Image"));
    }
    for (given, what) in [
        (input.publish_to.is_some(), "PublishTo"),
        (input.capacity_provider_config.is_some(), "CapacityProviderConfig"),
        (input.durable_config.is_some(), "DurableConfig"),
    ] {
        if given {
            return Err(Error::not_implemented("lambda", what));
        }
    }
    if input.runtime.is_none() || input.handler.is_none() {
        return Err(text::invalid(
            "Runtime and Handler are mandatory parameters for functions created with deployment packages.",
        ));
    }
    source_of(&input.code).check()?;
    check_architectures(input.architectures.as_deref())
}

fn source_of(code: &types::FunctionCode) -> Source {
    Source {
        zip: code.zip_file.clone(),
        bucket: code.s3_bucket.clone(),
        key: code.s3_key.clone(),
        version: code.s3_object_version.clone(),
    }
}

fn check_architectures(given: Option<&[String]>) -> Result<(), Error> {
    match given {
        None => Ok(()),
        Some([_]) => Ok(()),
        Some(_) => Err(text::invalid("Architectures must have exactly one value: x86_64 or arm64.")),
    }
}

async fn check_role(lambda: &LambdaService, ctx: &Context, role: &str) -> Result<(), Error> {
    match lambda.roles.trust(ctx, role).await.map_err(Error::internal)? {
        Trust::Trusted => Ok(()),
        Trust::Refused => Err(text::role_cannot_be_assumed()),
    }
}

/// The role must be able to send dead letters where they are to go.
async fn check_dead_letters(
    lambda: &LambdaService,
    target: &Target,
    role: &str,
    given: Option<&types::DeadLetterConfig>,
) -> Result<(), Error> {
    match given.and_then(|config| config.target_arn.as_deref()).filter(|arn| !arn.is_empty()) {
        Some(arn) => rights::check_delivery(lambda, target, role, arn).await,
        None => Ok(()),
    }
}

fn apply_code(to: &mut Configuration, upload: &Upload, architectures: Option<&[String]>, source_key: Option<String>) {
    to.code_hash.clone_from(&upload.hash);
    to.code_size = upload.size;
    if let Some([architecture]) = architectures {
        to.architecture.clone_from(architecture);
    }
    to.source_kms_key_arn = source_key;
}

async fn store_new(
    lambda: &LambdaService,
    target: &Target,
    function: Function,
    publish: bool,
) -> Result<Function, Error> {
    let (key, function, target) = (&target.key(), &function, target);
    let revision = &lambda.revision();
    lambda
        .store
        .transact("lambda.create", |tx| async move {
            if tx.get(&record::FUNCTIONS, key).await?.is_some() {
                return refuse(text::function_exists(&target.name));
            }
            let mut function = function.clone();
            if publish {
                versions::publish_in(&tx, key, &mut function, None, revision).await?;
            }
            tx.put(&record::FUNCTIONS, key, &function)?;
            Ok(function)
        })
        .await
        .map_err(settle_error)
}

/// Finishes a creation or an update in the background; whoever needs it done sooner does it himself.
fn finish_soon(lambda: &LambdaService, target: Target) {
    let lambda = lambda.arc();
    tokio::spawn(async move {
        if let Err(error) = settle(&lambda, &target).await {
            tracing::error!(function = target.arn(), %error, "could not finish a change of a function");
        }
        lambda.mappings.function_changed();
    });
}

/// Brings a function that is being created or updated to `Active` and `Successful`, with a new revision, as AWS does in the end.
pub(crate) async fn settle(lambda: &LambdaService, target: &Target) -> Result<(), Error> {
    let (key, revisions) = (&target.key(), &[lambda.revision(), lambda.revision()]);
    lambda
        .store
        .transact("lambda.settle", |tx| async move {
            let Some(mut function) = tx.get(&record::FUNCTIONS, key).await? else { return Ok(()) };
            if let Some((number, _)) = function.last_published {
                let version_key = record::version(key, number);
                if let Some(Version(mut version)) =
                    tx.get(&record::VERSIONS, &version_key).await?.filter(|version| version.0.state != Progress::Active)
                {
                    activate(&mut version, &revisions[0]);
                    tx.put(&record::VERSIONS, &version_key, &Version(version))?;
                }
            }
            if function.latest.state != Progress::Active {
                activate(&mut function.latest, &revisions[1]);
                tx.put(&record::FUNCTIONS, key, &function)?;
            }
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    lambda.running.forget(target);
    // An update may have been the last to need what it replaced.
    lambda.garbage.notify_one();
    Ok(())
}

fn activate(configuration: &mut Configuration, revision: &str) {
    configuration.state = Progress::Active;
    configuration.revision_id = revision.to_owned();
}

/// Finishes every function that a former process left half-way.
pub(crate) async fn settle_all(lambda: &LambdaService) -> Result<(), Error> {
    let all = lambda.store.scan(&record::FUNCTIONS, &Scan::all()).await.map_err(Error::internal)?;
    for (key, function) in all {
        if function.latest.state == Progress::Active {
            continue;
        }
        if let (Some(account), Some(region), Some(name)) = (key.text(0), key.text(1), key.text(2)) {
            settle(lambda, &Target { account, region, name, qualifier: None }).await?;
        }
    }
    Ok(())
}

/// The configuration that a qualifier means, as it is stored now.
pub(crate) async fn resolve(lambda: &LambdaService, target: &Target) -> Result<(Function, Configuration), Error> {
    let missing = || text::function_not_found(&target.arn_as_asked());
    let key = target.key();
    let function = lambda.load(&key).await?.ok_or_else(missing)?;
    let number = match target.qualifier() {
        None | Some(Qualifier::Latest) => None,
        Some(Qualifier::Version(number)) => Some(number.to_string()),
        Some(Qualifier::Alias(name)) => {
            let alias =
                lambda.store.get(&record::ALIASES, &record::alias(&key, &name)).await.map_err(Error::internal)?;
            Some(alias.ok_or_else(missing)?.version)
        }
    };
    let configuration = match number.as_deref() {
        None | Some("$LATEST") => function.latest.clone(),
        Some(number) => version(lambda, &key, number).await?.ok_or_else(missing)?,
    };
    Ok((function, configuration))
}

/// A published version's configuration.
pub(crate) async fn version(
    lambda: &LambdaService,
    function: &Key,
    number: &str,
) -> Result<Option<Configuration>, Error> {
    let Ok(number) = number.parse() else { return Ok(None) };
    let found =
        lambda.store.get(&record::VERSIONS, &record::version(function, number)).await.map_err(Error::internal)?;
    Ok(found.map(|Version(configuration)| configuration))
}

/// `GetFunction`.
pub(crate) async fn get(
    lambda: &LambdaService,
    call: Call<types::GetFunctionRequest>,
) -> Result<types::GetFunctionResponse, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, call.input.qualifier.as_deref())?;
    let (function, configuration) = resolve(lambda, &target).await?;
    let location = lambda.code.links().make(&call.ctx.endpoint, &configuration.code_hash, lambda.now_ms());
    Ok(types::GetFunctionResponse {
        configuration: Some(answer::configuration(target.home(), &configuration, target.qualifier.as_deref())),
        code: Some(types::FunctionCodeLocation {
            repository_type: Some("S3".to_owned()),
            location: Some(location),
            source_kms_key_arn: configuration.source_kms_key_arn.clone(),
            ..Default::default()
        }),
        tags: Some(function.tags).filter(|tags| !tags.is_empty()),
        concurrency: concurrency::reserved(lambda, &target)
            .await?
            .map(|count| types::Concurrency { reserved_concurrent_executions: Some(count) }),
        ..Default::default()
    })
}

/// `GetFunctionConfiguration`.
pub(crate) async fn get_configuration(
    lambda: &LambdaService,
    call: Call<types::GetFunctionConfigurationRequest>,
) -> Result<types::FunctionConfiguration, Error> {
    let target = Target::read(&call.ctx, &call.input.function_name, call.input.qualifier.as_deref())?;
    let (_, configuration) = resolve(lambda, &target).await?;
    Ok(answer::configuration(target.home(), &configuration, target.qualifier.as_deref()))
}

/// `ListFunctions`.
pub(crate) async fn list(
    lambda: &LambdaService,
    call: Call<types::ListFunctionsRequest>,
) -> Result<types::ListFunctionsResponse, Error> {
    let Call { ctx, input } = call;
    let all_versions = input.function_version.as_deref() == Some("ALL");
    let place = record::place(ctx.account.as_str(), ctx.region.as_str());
    let rows = lambda.store.scan(&record::FUNCTIONS, &Scan::prefix(&place)).await.map_err(Error::internal)?;
    let mut items = Vec::new();
    for (key, function) in rows {
        let name = key.text(2).unwrap_or_default();
        let home = Home { account: ctx.account.as_str(), region: ctx.region.as_str(), name: &name };
        items.push((name.clone(), answer::listed(home, &function.latest, all_versions.then_some("$LATEST"))));
        if all_versions {
            for (number, version) in versions::all(lambda, &key).await? {
                let marker = format!("{name}:{number:020}");
                items.push((marker, answer::listed(home, &version, Some(&version.version))));
            }
        }
    }
    let (functions, next_marker) = pages::cut(items, input.marker.as_deref(), input.max_items, limits::PAGE_MAX)?;
    Ok(types::ListFunctionsResponse { functions: Some(functions), next_marker })
}

/// `UpdateFunctionCode`.
pub(crate) async fn update_code(
    lambda: &LambdaService,
    call: Call<types::UpdateFunctionCodeRequest>,
) -> Result<types::FunctionConfiguration, Error> {
    let Call { ctx, input } = call;
    let target = Target::read(&ctx, &input.function_name, None)?;
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
    check_architectures(input.architectures.as_deref())?;
    check_revision(input.revision_id.as_deref(), &function.latest)?;
    code_signing::check(lambda, &target.name, function.code_signing_arn.as_deref()).await?;
    let upload = source.upload(lambda, &ctx).await?;
    let change = |latest: &mut Configuration| {
        apply_code(latest, &upload, input.architectures.as_deref(), input.source_kms_key_arn.clone());
    };
    let mut would_be = function.latest;
    change(&mut would_be);
    attach::check_size(lambda, &would_be).await?;
    if input.dry_run.unwrap_or(false) {
        return Ok(answer::configuration(target.home(), &would_be, None));
    }
    update(lambda, target, input.revision_id, input.publish.unwrap_or(false), &change).await
}

/// `UpdateFunctionConfiguration`.
pub(crate) async fn update_configuration(
    lambda: &LambdaService,
    call: Call<types::UpdateFunctionConfigurationRequest>,
) -> Result<types::FunctionConfiguration, Error> {
    let Call { ctx, input } = call;
    let target = Target::read(&ctx, &input.function_name, None)?;
    let function = lambda.function(&target, &target.arn_as_asked()).await?;
    for (given, what) in [
        (input.capacity_provider_config.is_some(), "CapacityProviderConfig"),
        (input.durable_config.is_some(), "DurableConfig"),
        (input.image_config.is_some(), "ImageConfig"),
    ] {
        if given {
            return Err(Error::not_implemented("lambda", what));
        }
    }
    check_revision(input.revision_id.as_deref(), &function.latest)?;
    let revision = input.revision_id.clone();
    let settings = Settings::of_update(input);
    settings.check()?;
    if let Some(role) = &settings.role {
        check_role(lambda, &ctx, role).await?;
    }
    let mut changed = function.latest;
    let role = settings.role.as_deref().unwrap_or(&changed.role);
    check_dead_letters(lambda, &target, role, settings.dead_letter_config.as_ref()).await?;
    if let Some(layers) = &settings.layers {
        changed.layers = attach::resolve(lambda, &ctx, layers).await?;
        if !changed.layers.is_empty() {
            code_signing::check(lambda, &target.name, function.code_signing_arn.as_deref()).await?;
        }
    }
    settings.apply(&target.name, &mut changed);
    attach::check_size(lambda, &changed).await?;
    let name = target.name.clone();
    // The code stays what it is when the change is applied, whatever it was when the request was read.
    let change = move |latest: &mut Configuration| {
        let code = (
            latest.code_hash.clone(),
            latest.code_size,
            latest.architecture.clone(),
            latest.source_kms_key_arn.clone(),
        );
        let identity = (latest.version.clone(), latest.revision_id.clone(), latest.state);
        *latest = changed.clone();
        (latest.code_hash, latest.code_size, latest.architecture, latest.source_kms_key_arn) = code;
        (latest.version, latest.revision_id, latest.state) = identity;
        debug_assert!(!name.is_empty(), "a function has a name");
    };
    update(lambda, target, revision, false, &change).await
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
        Some(version) => answer::configuration(target.home(), version, Some(&version.version)),
        None => answer::configuration(target.home(), &function.latest, None),
    };
    lambda.running.forget(&target);
    finish_soon(lambda, target);
    Ok(answered)
}

/// The next version number under a name; numbers are never given twice.
pub(crate) async fn next_number(tx: &store::Tx, function: &Key) -> Result<u64, store::Failure> {
    let next = tx.get(&record::HIGHEST, function).await?.map_or(1, |Highest(highest)| highest + 1);
    tx.put(&record::HIGHEST, function, &Highest(next))?;
    Ok(next)
}
