//! Whether code that is to be deployed is signed, by whom, and whether a configuration lets it in.

use crate::code_signing;
use crate::counters::Counter;
use crate::names::Target;
use crate::record::{CodeSigning, Configuration, SignedBy};
use crate::sealed_code::{self, Package};
use crate::service::LambdaService;
use api::lambda::error;
use bytes::Bytes;
use code_signature::{Broken, Claims, SIGNATURE_FILE, Standing};
use contract::Error;
use platform::Arn;
use std::path::Path;

/// What is known of a package's signature.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Found {
    /// None.
    Nothing,
    /// One that is not about this package, or none that can be read.
    Broken,
    /// One that fits, of somebody who is not known here.
    Stranger,
    /// One that fits.
    Good(Claims),
}

impl From<&Claims> for SignedBy {
    fn from(claims: &Claims) -> Self {
        Self { profile_version_arn: claims.profile_version_arn.clone(), job_arn: claims.job_arn.clone() }
    }
}

/// Who has signed a package; nobody when its signature does not hold.
pub(crate) async fn by(lambda: &LambdaService, code_hash: &str) -> Result<Option<SignedBy>, Error> {
    let directory = lambda.code.directory(code_hash).await?;
    if !is_signed(&directory).await? {
        return Ok(None);
    }
    Ok(match read(lambda, code_hash, lambda.code.zip(code_hash).await?).await? {
        Found::Good(claims) => Some(SignedBy::from(&claims)),
        Found::Nothing | Found::Broken | Found::Stranger => None,
    })
}

async fn is_signed(directory: &Path) -> Result<bool, Error> {
    tokio::fs::try_exists(directory.join(SIGNATURE_FILE)).await.map_err(Error::internal)
}

async fn find(lambda: &LambdaService, target: &Target, package: Package<'_>) -> Result<Found, Error> {
    let directory = sealed_code::directory(lambda, target, package).await?;
    if !is_signed(&directory).await? {
        return Ok(Found::Nothing);
    }
    read(lambda, package.hash, sealed_code::zip(lambda, target, package).await?).await
}

async fn read(lambda: &LambdaService, code_hash: &str, zip: Bytes) -> Result<Found, Error> {
    let reading = tokio::task::spawn_blocking(move || code_signature::read(&zip));
    let signature = match reading.await.map_err(Error::internal)? {
        Ok(Some(signature)) => signature,
        Ok(None) => return Ok(Found::Nothing),
        Err(broken) => return Ok(said(code_hash, &broken)),
    };
    let roots = roots(lambda, signature.claims()).await?;
    Ok(match signature.check(&roots) {
        Ok(Standing::Trusted) => Found::Good(signature.claims().clone()),
        Ok(Standing::Stranger) => Found::Stranger,
        Err(broken) => said(code_hash, &broken),
    })
}

fn said(code_hash: &str, broken: &Broken) -> Found {
    tracing::info!(code_hash, %broken, "a package's signature does not hold");
    Found::Broken
}

/// Who may vouch for what a signature claims: the owner of its profile, who must be the owner of its job.
async fn roots(lambda: &LambdaService, claims: &Claims) -> Result<Vec<Vec<u8>>, Error> {
    let (profile, job) = (claims.profile_version_arn.parse::<Arn>(), claims.job_arn.parse::<Arn>());
    match (&lambda.signatures, profile, job) {
        (Some(signatures), Ok(profile), Ok(job))
            if (&profile.account, &profile.region) == (&job.account, &job.region) =>
        {
            signatures.roots(&profile.account, &profile.region).await
        }
        _ => Ok(Vec::new()),
    }
}

/// A package that is to be deployed.
pub(crate) struct Deployed<'a> {
    pub(crate) target: &'a Target,
    /// The code signing configuration that it is checked by.
    pub(crate) under: Option<&'a str>,
    /// What texts call it: the function as the request names it, or a layer version.
    pub(crate) name: &'a str,
    pub(crate) package: Package<'a>,
}

/// Checks a package under a configuration. Gives who has signed it.
pub(crate) async fn check(lambda: &LambdaService, deployed: &Deployed<'_>) -> Result<Option<SignedBy>, Error> {
    let found = find(lambda, deployed.target, deployed.package).await?;
    if let Some(arn) = deployed.under {
        let config = code_signing::for_deployment(lambda, arn).await?;
        check_by(lambda, deployed, &config, &found).await?;
    }
    Ok(match &found {
        Found::Good(claims) => Some(SignedBy::from(claims)),
        Found::Nothing | Found::Broken | Found::Stranger => None,
    })
}

async fn check_by(
    lambda: &LambdaService,
    deployed: &Deployed<'_>,
    config: &CodeSigning,
    found: &Found,
) -> Result<(), Error> {
    let Some(fault) = fault(lambda, config, found).await? else { return Ok(()) };
    lambda.count(Counter::SignatureValidationErrors, deployed.target);
    tracing::warn!(package = deployed.name, fault, "code is deployed whose signature is not what is expected");
    if *found == Found::Broken {
        // Whatever the policy says. The text is our own.
        return Err(error::invalid_code_signature_exception(format!(
            "Lambda cannot deploy the function. The function or layer might have been changed since it was signed. Check the provided signature for {}.",
            deployed.name
        )));
    }
    if config.untrusted == "Enforce" {
        return Err(error::code_verification_failed_exception(format!(
            "Lambda cannot deploy the function. The function or layer might be signed using a signature that the client is not configured to accept. Check the provided signature for {}.",
            deployed.name
        )));
    }
    Ok(())
}

/// Why a signature is not what the configuration asks for.
async fn fault(lambda: &LambdaService, config: &CodeSigning, found: &Found) -> Result<Option<&'static str>, Error> {
    let claims = match found {
        Found::Nothing => return Ok(Some("there is none")),
        Found::Broken => return Ok(Some("it is broken")),
        Found::Stranger => return Ok(Some("it is a stranger's")),
        Found::Good(claims) => claims,
    };
    if !config.profiles.contains(&claims.profile_version_arn) {
        return Ok(Some("its profile is not an allowed publisher"));
    }
    if claims.expires_ms <= lambda.now_ms() {
        return Ok(Some("it has expired"));
    }
    match &lambda.signatures {
        Some(signatures) if !signatures.is_revoked(claims).await? => Ok(None),
        _ => Ok(Some("it was revoked")),
    }
}

/// Checks the layers that a function is to get.
pub(crate) async fn check_layers(
    lambda: &LambdaService,
    target: &Target,
    under: Option<&str>,
    of: &Configuration,
) -> Result<(), Error> {
    if under.is_none() {
        return Ok(());
    }
    for layer in &of.layers {
        let deployed = Deployed { target, under, name: &layer.arn, package: Package::clear(&layer.code_hash) };
        check(lambda, &deployed).await?;
    }
    Ok(())
}
