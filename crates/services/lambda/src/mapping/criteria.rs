//! Filters of a mapping under its key.
//!
//! They are sealed and shown with the caller's rights (`kms:GenerateDataKey`, `kms:Decrypt`), under a data key that KMS binds to the
//! queue and the function; the poller decrypts them as Lambda itself, which the key's policy must allow.

use super::client::{Trouble, context};
use super::record::Mapping;
use super::settings::Change;
use crate::service::LambdaService;
use crate::variables;
use contract::Error;
use datakeys::{Asked, DataKeys, Sealed};
use platform::Context;
use std::sync::Arc;

const SERVICE: &str = "lambda.amazonaws.com";
const SOURCE: &str = "aws:lambda:EventSourceArn";
const FUNCTION: &str = "aws:lambda:FunctionArn";

/// The mapping as it is stored.
pub(crate) async fn sealed(lambda: &LambdaService, ctx: &Context, mut mapping: Mapping) -> Result<Mapping, Error> {
    let (Some(key), Some(patterns)) = (&mapping.kms_key_arn, &mapping.filters) else { return Ok(mapping) };
    let function = mapping.function_arn();
    let context = [(SOURCE, mapping.source_arn.as_str()), (FUNCTION, function.as_str())];
    let asked = asked(lambda, ctx.through(SERVICE), &context);
    let made = keys(lambda).for_sealing(&asked, key).await.map_err(|error| failure(error, "encrypt"))?;
    let plain = serde_json::to_vec(patterns).map_err(Error::internal)?;
    mapping.sealed = Some(Sealed::new(&made, &*lambda.ids, &function, &plain));
    mapping.filters = None;
    Ok(mapping)
}

/// The patterns, as far as the caller may decrypt them; `None` when they are not sealed. KMS's own error.
pub(crate) async fn opened(
    lambda: &LambdaService,
    ctx: &Context,
    mapping: &Mapping,
) -> Result<Option<Vec<String>>, Error> {
    let Some(sealed) = &mapping.sealed else { return Ok(None) };
    open(lambda, ctx.through(SERVICE), mapping, sealed).await.map(Some)
}

/// The mapping with its filters in the clear where a change makes them be sealed anew: under another key, for another function.
pub(crate) async fn opened_for(
    lambda: &LambdaService,
    ctx: &Context,
    old: &Mapping,
    change: &Change<'_>,
) -> Result<Mapping, Error> {
    let mut mapping = old.clone();
    let key = change.kms_key_arn.is_some_and(|key| old.kms_key_arn.as_ref() != Some(key));
    if change.filters.is_some() {
        mapping.sealed = None;
    } else if key || change.target.is_some() {
        mapping.filters = match opened(lambda, ctx, old).await.map_err(|error| failure(error, "decrypt"))? {
            Some(patterns) => Some(patterns),
            None => mapping.filters,
        };
        mapping.sealed = None;
    }
    Ok(mapping)
}

/// Whether a mapping's filters and key are still those that a change began with.
pub(crate) fn same(found: &Mapping, old: &Mapping) -> bool {
    (&found.filters, &found.sealed, &found.kms_key_arn) == (&old.filters, &old.sealed, &old.kms_key_arn)
}

/// The patterns for the mapping's poller.
pub(crate) async fn for_poller(lambda: &LambdaService, mapping: &Mapping) -> Result<Vec<String>, Trouble> {
    let Some(sealed) = &mapping.sealed else { return Ok(mapping.filters.clone().unwrap_or_default()) };
    let ctx = Context { source_arn: Some(Arc::from(mapping.arn())), ..context(lambda, mapping) };
    let opened = open(lambda, ctx, mapping, sealed).await;
    opened.map_err(|error| Trouble(failure(error, "decrypt").message.unwrap_or_default()))
}

async fn open(lambda: &LambdaService, ctx: Context, mapping: &Mapping, sealed: &Sealed) -> Result<Vec<String>, Error> {
    let context = [(SOURCE, mapping.source_arn.as_str()), (FUNCTION, sealed.place.as_str())];
    let asked = asked(lambda, ctx, &context);
    let key = keys(lambda).for_opening(&asked, &sealed.key).await?;
    serde_json::from_slice(&sealed.open(&key)?).map_err(Error::internal)
}

/// Filters are read so rarely that no key is kept for them.
fn keys(lambda: &LambdaService) -> DataKeys {
    DataKeys::new(Arc::clone(&lambda.bus))
}

fn asked<'a>(lambda: &LambdaService, ctx: Context, encryption_context: &'a [(&'a str, &'a str)]) -> Asked<'a> {
    Asked { ctx, encryption_context, reuse_ms: 0, now_ms: lambda.now_ms() }
}

/// KMS's refusal in Lambda's words.
pub(crate) fn failure(error: Error, doing: &str) -> Error {
    variables::kms_failure(error, doing, "your filter criteria")
}
