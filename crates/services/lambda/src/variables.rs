//! A function's own variables: at rest only as KMS encrypted them.
//!
//! Encrypted as whoever sets them, under the function's key or else `alias/aws/lambda`; shown to whom that key lets read them; given
//! to the function's environments as its execution role, which has a grant on a key that is not AWS's. The function's ARN is the
//! encryption context, so that a row that was copied to another function does not open there.

use crate::configure::Settings;
use crate::grants;
use crate::names::Target;
use crate::record::{Configuration, Variables};
use crate::service::LambdaService;
use crate::text;
use api::kms::{CreateGrantRequest, DecryptRequest, EncryptRequest, GrantConstraints, op};
use api::lambda as types;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use contract::{Error, Map};
use platform::{AccountId, Bus, Context, Region};
use serde_json::{Map as Object, Value as Json};

/// The key of functions that name none.
const DEFAULT_KEY: &str = "alias/aws/lambda";
const SERVICE: &str = "lambda.amazonaws.com";

type Pairs = Vec<(String, String)>;

/// What KMS is called with: the caller's rights, in the function's account and region.
pub(crate) fn kms_context(ctx: &Context, target: &Target) -> Context {
    let (account, region) = (AccountId::new(&target.account), Region::new(&target.region));
    Context { account, region, ..ctx.through(SERVICE) }
}

fn encryption_context(function_arn: &str) -> Map<String> {
    vec![("aws:lambda:FunctionArn".to_owned(), function_arn.to_owned())]
}

/// The JSON object that is encrypted, and that a request's limit is measured by.
pub(crate) fn json(variables: &[(String, String)]) -> String {
    let object: Object<String, Json> =
        variables.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
    Json::from(object).to_string()
}

fn pairs(json: &[u8]) -> Option<Pairs> {
    let object: Object<String, Json> = serde_json::from_slice(json).ok()?;
    object.into_iter().map(|(name, value)| Some((name, value.as_str()?.to_owned()))).collect()
}

/// Whose variables they are, and what they are encrypted under.
struct Owner<'a> {
    target: &'a Target,
    role: &'a str,
    /// `None` for AWS's own.
    key: Option<&'a str>,
}

/// The variables of a new function.
pub(crate) async fn of_new(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    settings: &Settings,
) -> Result<Option<Variables>, Error> {
    let Some(environment) = &settings.environment else { return Ok(None) };
    let role = settings.role.as_deref().unwrap_or_default();
    let owner = Owner { target, role, key: settings.kms_key_arn.as_deref().filter(|key| !key.is_empty()) };
    seal(lambda, ctx, &owner, environment.variables.clone().unwrap_or_default()).await.map(Some)
}

/// The variables as an update leaves them. The same variables keep their ciphertext, so that nothing seems to have changed.
pub(crate) async fn of_changed(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    settings: &Settings,
    before: &Configuration,
) -> Result<Option<Variables>, Error> {
    let key = match settings.kms_key_arn.as_deref() {
        Some(given) => Some(given).filter(|key| !key.is_empty()),
        None => before.kms_key_arn.as_deref(),
    };
    let role = settings.role.as_deref().unwrap_or(&before.role);
    let owner = Owner { target, role, key };
    let same_key = key == before.kms_key_arn.as_deref();
    let wanted = match (&settings.environment, &before.environment) {
        (None, None) => return Ok(None),
        (None, Some(kept)) if same_key => {
            if role != before.role && matches!(kept, Variables::Sealed(_)) {
                grant(lambda, ctx, &owner).await?;
            }
            return Ok(before.environment.clone());
        }
        (None, Some(kept)) => open(&lambda.bus, kms_context(ctx, target), &target.arn(), kept)
            .await
            .map_err(|error| failure(error, "decrypt", "your"))?,
        (Some(given), _) => given.variables.clone().unwrap_or_default(),
    };
    if same_key && let Some(kept) = &before.environment {
        let opened = open(&lambda.bus, kms_context(ctx, target), &target.arn(), kept).await;
        if role == before.role && opened.is_ok_and(|opened| opened == wanted) {
            return Ok(before.environment.clone());
        }
    }
    seal(lambda, ctx, &owner, wanted).await.map(Some)
}

async fn seal(lambda: &LambdaService, ctx: &Context, owner: &Owner<'_>, variables: Pairs) -> Result<Variables, Error> {
    if variables.is_empty() {
        return Ok(Variables::Clear(variables));
    }
    let request = EncryptRequest {
        key_id: owner.key.unwrap_or(DEFAULT_KEY).to_owned(),
        plaintext: json(&variables).into_bytes().into(),
        encryption_context: Some(encryption_context(&owner.target.arn())),
        ..EncryptRequest::default()
    };
    let made = lambda.bus.call::<op::Encrypt>(kms_context(ctx, owner.target), request).await;
    let made = made.map_err(|error| failure(error, "encrypt", "your"))?;
    grant(lambda, ctx, owner).await?;
    Ok(Variables::Sealed(STANDARD.encode(made.ciphertext_blob.unwrap_or_default())))
}

/// Lets the role decrypt these variables, and nothing else, under a customer's key; AWS's own key lets everybody who comes through
/// Lambda.
async fn grant(lambda: &LambdaService, ctx: &Context, owner: &Owner<'_>) -> Result<(), Error> {
    let Some(key) = owner.key else { return Ok(()) };
    let request = CreateGrantRequest {
        key_id: key.to_owned(),
        grantee_principal: Some(owner.role.to_owned()),
        operations: vec!["Decrypt".to_owned(), "RetireGrant".to_owned()],
        constraints: Some(GrantConstraints {
            encryption_context_equals: Some(encryption_context(&owner.target.arn())),
            ..GrantConstraints::default()
        }),
        retiring_principal: Some(grants::RETIRING.to_owned()),
        // A grant with a name is made once.
        name: Some(format!("lambda-{}", owner.target.name)),
        ..CreateGrantRequest::default()
    };
    let made = lambda.bus.call::<op::CreateGrant>(kms_context(ctx, owner.target), request).await;
    let made = made.map_err(|error| {
        let what = "configure access to your environment variables because the KMS key is invalid for CreateGrant. Please check your KMS key settings.";
        from_kms(error, |code, message| {
            text::invalid(format!("Lambda was unable to {what} KMS Exception: {code} KMS Message: {message}"))
        })
    })?;
    grants::note(lambda, owner.target, made.grant_id.unwrap_or_default(), key.to_owned()).await
}

/// The variables in the clear, as far as the context's principal may decrypt them.
async fn open(bus: &Bus, ctx: Context, function_arn: &str, variables: &Variables) -> Result<Pairs, Error> {
    let sealed = match variables {
        Variables::Clear(variables) => return Ok(variables.clone()),
        Variables::Sealed(sealed) => sealed,
    };
    let damaged = || Error::internal("a function's variables do not open");
    let request = DecryptRequest {
        ciphertext_blob: Some(STANDARD.decode(sealed).map_err(|_| damaged())?.into()),
        encryption_context: Some(encryption_context(function_arn)),
        ..DecryptRequest::default()
    };
    let opened = bus.call::<op::Decrypt>(ctx, request).await?;
    pairs(&opened.plaintext.unwrap_or_default()).ok_or_else(damaged)
}

/// As the caller reads them in a function's configuration: the variables, or why he may not.
pub(crate) async fn shown(
    lambda: &LambdaService,
    ctx: &Context,
    target: &Target,
    of: &Configuration,
) -> Option<types::EnvironmentResponse> {
    let variables = of.environment.as_ref()?;
    Some(match open(&lambda.bus, kms_context(ctx, target), &target.arn(), variables).await {
        Ok(variables) => types::EnvironmentResponse { variables: Some(variables), error: None },
        Err(error) => {
            let error_code = Some(error.code.to_string());
            let message = failure(error, "decrypt", "your").message;
            types::EnvironmentResponse { variables: None, error: Some(types::EnvironmentError { error_code, message }) }
        }
    })
}

/// For one environment of the function; the context's principal is its role.
pub(crate) async fn for_environment(
    bus: &Bus,
    role: &Context,
    function_arn: &str,
    variables: &Variables,
) -> Result<Pairs, compute::Refusal> {
    let opened = open(bus, role.through(SERVICE), function_arn, variables).await;
    opened.map_err(|error| kms_refusal(&error, "the environment variables"))
}

/// What whoever calls a function is told of KMS's refusal.
pub(crate) fn kms_refusal(error: &Error, what: &str) -> compute::Refusal {
    let code = match error.code.as_ref() {
        "AccessDeniedException" => "KMSAccessDeniedException",
        "DisabledException" => "KMSDisabledException",
        "KMSInvalidStateException" => "KMSInvalidStateException",
        "NotFoundException" => "KMSNotFoundException",
        _ => "ServiceException",
    };
    let because = because(&error.code, "decrypt", "KMS access was denied");
    let message = error.message.as_deref().unwrap_or_default();
    // No blank before the second "KMS": recorded.
    let text = format!(
        "Lambda was unable to decrypt {what} because {because}. Please check the function's KMS key settings. KMS Exception: {}KMS Message: {message}",
        error.code
    );
    compute::Refusal { code, text }
}

fn because<'a>(code: &str, doing: &str, denied: &'a str) -> &'a str {
    match (code, doing) {
        ("DisabledException", _) => "the KMS key used is disabled",
        ("KMSInvalidStateException", "decrypt") => "the KMS key used is in an invalid state for Decrypt",
        ("KMSInvalidStateException", _) => "the KMS key used is in an invalid state",
        ("NotFoundException", _) => "the KMS key was not found",
        _ => denied,
    }
}

/// What whoever sets or reads variables is told of KMS's refusal.
fn failure(error: Error, doing: &str, whose: &str) -> Error {
    kms_failure(error, doing, &format!("{whose} environment variables"))
}

/// As [`failure`], of something else that is encrypted.
pub(crate) fn kms_failure(error: Error, doing: &str, what: &str) -> Error {
    let because = because(&error.code, doing, "the KMS access was denied");
    let check = if error.code == "AccessDeniedException" { "permissions" } else { "key settings" };
    from_kms(error, |code, message| {
        text::invalid(format!(
            "Lambda was unable to {doing} {what} because {because}. Please check your KMS {check}. KMS Exception: {code} KMS Message: {message}"
        ))
    })
}

/// Refusals are the caller's to read; faults stay faults.
fn from_kms(error: Error, told: impl FnOnce(&str, &str) -> Error) -> Error {
    if error.status >= 500 { error } else { told(&error.code, error.message.as_deref().unwrap_or_default()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_survive_the_json_that_is_encrypted() {
        let variables: Pairs =
            [("A1", "x\"y"), ("B2", ""), ("C3", "ü")].map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        assert_eq!(pairs(json(&variables).as_bytes()), Some(variables));
        assert_eq!(pairs(b"[]"), None);
    }

    #[test]
    fn what_kms_refuses_is_told_in_lambda_s_words() {
        for (code, part) in [
            (
                "AccessDeniedException",
                "encrypt your environment variables because the KMS access was denied. Please check your KMS permissions. KMS Exception: AccessDeniedException KMS Message: m",
            ),
            ("DisabledException", "because the KMS key used is disabled. Please check your KMS key settings."),
            ("NotFoundException", "because the KMS key was not found."),
        ] {
            let told = failure(Error::client(400, code, "m"), "encrypt", "your");
            assert_eq!((told.status, told.code.as_ref()), (400, "InvalidParameterValueException"));
            assert!(told.message.as_deref().is_some_and(|message| message.contains(part)), "{told}");
        }
        assert_eq!(failure(Error::client(500, "X", "m"), "encrypt", "your").status, 500);
    }
}
