//! `CreateFunction`: everything is checked before anything is stored.

use crate::code_source::Source;
use crate::configure::{self, Settings};
use crate::names::Target;
use crate::record::{self, Function, Progress};
use crate::sealed_code::{Package, Wanted};
use crate::service::{LambdaService, refuse, settle_error};
use crate::{
    attach, checks, code_signing, limits, read, settle, signed, snapstart, storage, tags, text, variables, versions,
};
use api::lambda as types;
use contract::Error;
use platform::Call;

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
    settings.check("Text")?;
    settings.check_tenancy(input.tenancy_config.is_some())?;
    checks::role(lambda, &ctx, &input.role).await?;
    if lambda.load(&target.key()).await?.is_some() {
        return Err(text::function_exists(&target.name));
    }
    checks::dead_letters(lambda, &target, &input.role, input.dead_letter_config.as_ref()).await?;
    let signing = input.code_signing_config_arn.as_deref();
    if let Some(arn) = signing {
        code_signing::for_deployment(lambda, arn).await?;
    }
    let under = Wanted::of(&target, input.code.source_kms_key_arn.as_deref());
    let upload = source_of(&input.code).upload(lambda, &ctx, under).await?;
    let layers = attach::resolve(lambda, &ctx, input.layers.as_deref().unwrap_or_default()).await?;
    let mut latest = configure::defaults(&target.name);
    (latest.vpc, latest.file_systems) = lambda.surroundings.check(&settings, &latest)?;
    latest.tenancy = input.tenancy_config.as_ref().map(|tenancy| tenancy.tenant_isolation_mode.clone());
    checks::apply_code(&mut latest, &upload, input.architectures.as_deref(), input.code.source_kms_key_arn.clone());
    latest.layers = layers;
    let package = signed::Deployed {
        target: &target,
        under: signing,
        name: &input.function_name,
        package: Package { hash: &upload.hash, seal: upload.seal.as_ref() },
    };
    latest.signed_by = signed::check(lambda, &package).await?;
    signed::check_layers(lambda, &target, signing, &latest).await?;
    attach::check_size(lambda, &target, &latest).await?;
    let copies = if input.publish == Some(true) { 2 } else { 1 };
    storage::admit(lambda, &target.place(), latest.code_size * copies).await?;
    latest.environment = variables::of_new(lambda, &ctx, &target, &settings).await?;
    settings.apply(&target.name, &mut latest);
    snapstart::check(&latest)?;
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
    let mut answered = read::shown(lambda, &ctx, &target, &created.latest, None).await;
    if publish {
        // Recorded: the first version's number, on the unqualified ARN.
        answered.version = created.last_published.map(|(number, _)| number.to_string());
    }
    settle::finish_soon(lambda, target);
    Ok(answered)
}

fn check_create(name: &str, input: &types::CreateFunctionRequest) -> Result<(), Error> {
    if name.len() > limits::NAME_MAX {
        return Err(text::invalid(format!(
            "1 validation error detected: Value '{name}' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 64"
        )));
    }
    check_package_type(input)?;
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
    checks::architectures(input.architectures.as_deref())
}

/// Images are not run here; what could never be one is refused as AWS does.
fn check_package_type(input: &types::CreateFunctionRequest) -> Result<(), Error> {
    let image = input.package_type.as_deref() == Some("Image");
    let refused = |text: &str| Err(text::invalid(text));
    match &input.code.image_uri {
        Some(_) if !image => refused("Please don't provide ImageUri when creating a function with packageType Zip."),
        None if image => refused("Please provide ImageUri when creating a function with packageType Image."),
        Some(_) if input.runtime.is_some() || input.handler.is_some() || input.layers.is_some() => refused(
            "Please don't provide Handler or Runtime or Layer when the intent is to create a function with container images",
        ),
        Some(uri) if !is_in_registry(uri) => {
            refused(&format!("Source image {uri} is not valid. Provide a valid source image."))
        }
        Some(_) => Err(Error::not_implemented("lambda", "PackageType=Image")),
        None if input.image_config.is_some() => {
            refused("Please don't provide ImageConfig when creating a function with packageType Zip.")
        }
        None => Ok(()),
    }
}

/// `<account>.dkr.ecr.<region>.amazonaws.com/<repository>[:tag|@digest]`
fn is_in_registry(uri: &str) -> bool {
    let Some((host, repository)) = uri.split_once('/') else { return false };
    let parts: Vec<&str> = host.split('.').collect();
    matches!(parts[..], [account, "dkr", "ecr", _, "amazonaws", ..] if account.len() == 12) && !repository.is_empty()
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

fn source_of(code: &types::FunctionCode) -> Source {
    Source {
        zip: code.zip_file.clone(),
        bucket: code.s3_bucket.clone(),
        key: code.s3_key.clone(),
        version: code.s3_object_version.clone(),
    }
}
