//! Packages under a key of the customer's (`SourceKMSKeyArn`).
//!
//! Lambda itself seals and opens them, which the key's policy must allow; whoever deploys or downloads one must be allowed to decrypt
//! too. The blob is all that is kept of the zip. What environments have mounted is unpacked from it, and goes when none has it any
//! more; each environment that starts asks KMS again.

use crate::invoke;
use crate::names::Target;
use crate::record::CodeSeal;
use crate::service::LambdaService;
use crate::variables::{kms_failure, kms_refusal};
use crate::{provisioned, variables};
use api::lambda as types;
use bytes::Bytes;
use compute::Refusal;
use contract::Error;
use datakeys::{Asked, DataKey, DataKeys, Sealed};
use platform::{Arn, Bus, Context};
use std::path::PathBuf;
use std::sync::Arc;

/// What is encrypted, in texts.
const WHAT: &str = "the deployment package";
const FUNCTION: &str = "aws:lambda:FunctionArn";

/// A stored package.
#[derive(Clone, Copy)]
pub(crate) struct Package<'a> {
    /// SHA-256 of the zip, hexadecimal.
    pub(crate) hash: &'a str,
    pub(crate) seal: Option<&'a CodeSeal>,
}

impl<'a> Package<'a> {
    /// One of a layer, say.
    pub(crate) fn clear(hash: &'a str) -> Self {
        Self { hash, seal: None }
    }
}

/// Whose package is to be sealed, and under which key.
pub(crate) struct Wanted<'a> {
    pub(crate) target: &'a Target,
    pub(crate) key: &'a str,
}

impl<'a> Wanted<'a> {
    pub(crate) fn of(target: &'a Target, key: Option<&'a str>) -> Option<Self> {
        key.filter(|key| !key.is_empty()).map(|key| Self { target, key })
    }
}

/// Seals a zip: the blob's content and KMS's ciphertext of its key.
pub(crate) async fn seal(
    lambda: &LambdaService,
    ctx: &Context,
    wanted: &Wanted<'_>,
    zip: &[u8],
) -> Result<(Vec<u8>, String), Error> {
    let arn = wanted.target.arn();
    let refused = |error| kms_failure(error, "encrypt", "your deployment package");
    let context = [(FUNCTION, arn.as_str())];
    let made = keys(&lambda.bus).for_sealing(&asked(own(lambda, wanted.target), &context), wanted.key).await;
    let made = made.map_err(refused)?;
    opened_by(lambda, ctx, wanted.target, made.wrapped()).await.map_err(refused)?;
    let sealed = Sealed::new(&made, &*lambda.ids, &arn, zip);
    Ok((serde_json::to_vec(&sealed).map_err(Error::internal)?, sealed.key))
}

/// What `GetFunction` says where the caller may not have the package: the caller's own right counts, as for the link on AWS.
pub(crate) async fn refusal_of(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    seal: &CodeSeal,
) -> Option<types::FunctionCodeLocationError> {
    let error = opened_by(lambda, ctx, target, &seal.key).await.err()?;
    let message = format!(
        "KMS access is denied. Check your KMS permissions. KMS Exception: {} KMS Message: {}",
        error.code,
        error.message.as_deref().unwrap_or_default()
    );
    Some(types::FunctionCodeLocationError { error_code: Some(error.code.to_string()), message: Some(message) })
}

/// Whether an environment may start: KMS is asked each time.
pub(crate) async fn for_environment(bus: &Arc<Bus>, own: Context, arn: &str, seal: &CodeSeal) -> Result<(), Refusal> {
    let opened = keys(bus).for_opening(&asked(own, &[(FUNCTION, arn)]), &seal.key).await;
    opened.map(drop).map_err(|error| kms_refusal(&error, WHAT))
}

/// The unpacked directory of a function's package, unpacked again when the cache has lost it.
pub(crate) async fn directory(lambda: &LambdaService, target: &Target, package: Package<'_>) -> Result<PathBuf, Error> {
    match (lambda.code.unpacked(package.hash), package.seal) {
        (Some(directory), _) => Ok(directory),
        (None, None) => lambda.code.directory(package.hash).await,
        (None, Some(_)) => lambda.code.unpack_again(package.hash, zip(lambda, target, package).await?).await,
    }
}

/// A function's package, as Lambda itself reads it.
pub(crate) async fn zip(lambda: &LambdaService, target: &Target, package: Package<'_>) -> Result<Bytes, Error> {
    let Some(seal) = package.seal else { return lambda.code.zip(package.hash).await };
    open(lambda, target, &seal.blob).await
}

/// The package in a blob that a link of [`crate::CodeLinks`] leads to.
pub(crate) async fn download(lambda: &LambdaService, blob: &str) -> Result<Bytes, Error> {
    let sealed = read(lambda, blob).await?;
    let arn: Arn = sealed.place.parse().map_err(Error::internal)?;
    let name = arn.resource.strip_prefix("function:").unwrap_or_default().to_owned();
    let target = Target { account: arn.account, region: arn.region, name, qualifier: None };
    unseal(lambda, &target, &sealed).await
}

async fn open(lambda: &LambdaService, target: &Target, blob: &str) -> Result<Bytes, Error> {
    unseal(lambda, target, &read(lambda, blob).await?).await
}

async fn read(lambda: &LambdaService, blob: &str) -> Result<Sealed, Error> {
    serde_json::from_slice(&lambda.code.zip(blob).await?).map_err(Error::internal)
}

async fn unseal(lambda: &LambdaService, target: &Target, sealed: &Sealed) -> Result<Bytes, Error> {
    let context = [(FUNCTION, sealed.place.as_str())];
    let asked = asked(own(lambda, target), &context);
    let key = keys(&lambda.bus).for_opening(&asked, &sealed.key).await;
    let key = key.map_err(|error| invoke::unmet(&kms_refusal(&error, WHAT)))?;
    Ok(Bytes::from(sealed.open(&key)?.to_vec()))
}

/// The data key as far as the caller, through Lambda, may have it. KMS's own error.
async fn opened_by(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    wrapped: &str,
) -> Result<Arc<DataKey>, Error> {
    let arn = target.arn();
    let context = [(FUNCTION, arn.as_str())];
    keys(&lambda.bus).for_opening(&asked(variables::kms_context(ctx, target), &context), wrapped).await
}

/// Lambda itself, for this function.
pub(crate) fn own(lambda: &LambdaService, target: &Target) -> Context {
    Context { source_arn: Some(target.arn().into()), ..provisioned::context(lambda, target) }
}

/// Code is sealed and opened so rarely that no key is kept for it.
fn keys(bus: &Arc<Bus>) -> DataKeys {
    DataKeys::new(Arc::clone(bus))
}

fn asked<'a>(ctx: Context, encryption_context: &'a [(&'a str, &'a str)]) -> Asked<'a> {
    Asked { ctx, encryption_context, reuse_ms: 0, now_ms: 0 }
}
