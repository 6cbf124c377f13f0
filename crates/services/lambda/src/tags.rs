//! Tags of functions, code signing configurations and event source mappings.

use crate::limits;
use crate::names::Target;
use crate::record;
use crate::service::{LambdaService, refuse, settle_error};
use crate::{code_signing, mapping, text};
use api::lambda as types;
use contract::Error;
use platform::{Arn, Call, Context};

/// A change of tags; made again when a transaction runs again.
pub(crate) type Edit<'a> = dyn Fn(&mut Vec<(String, String)>) + Send + Sync + 'a;

/// Refuses what no function may be tagged with.
pub(crate) fn check(tags: &[(String, String)]) -> Result<(), Error> {
    if tags.len() > limits::TAGS_MAX {
        return Err(text::invalid("Number of tags exceeds resource tag limit."));
    }
    if let Some((key, _)) = tags.iter().find(|(key, _)| key.to_ascii_lowercase().starts_with("aws:")) {
        return Err(text::invalid(format!(
            "Tag key {key} is invalid: tag keys beginning with aws: are reserved for system use"
        )));
    }
    Ok(())
}

/// The function that a tag operation's ARN means.
fn target(ctx: &Context, resource: &str) -> Result<Target, Error> {
    let arn: Arn = resource.parse().map_err(|_| text::invalid(format!("Invalid ARN: {resource}")))?;
    if arn.resource.starts_with("capacity-provider:") {
        return Err(text::capacity_provider_not_found(resource));
    }
    if !arn.resource.starts_with("function:") {
        return Err(Error::not_implemented("lambda", "tags of layers"));
    }
    let target = Target::read(ctx, resource, None)?;
    if target.qualifier.is_some() {
        return Err(text::invalid(
            "Tags on function aliases and versions are not supported. Please specify a function ARN.",
        ));
    }
    Ok(target)
}

/// Changes the tags of a function or a code signing configuration in a transaction.
async fn change(lambda: &LambdaService, ctx: &Context, resource: &str, edit: &Edit<'_>) -> Result<(), Error> {
    if code_signing::is_config(resource) {
        return code_signing::change_tags(lambda, resource, edit).await;
    }
    if mapping::is_mapping(resource) {
        return mapping::change_tags(lambda, resource, edit).await;
    }
    let target = target(ctx, resource)?;
    let (key, missing) = (&target.key(), &target.arn());
    lambda
        .store
        .transact("lambda.tag", |tx| async move {
            let Some(mut function) = tx.get(&record::FUNCTIONS, key).await? else {
                return refuse(text::function_not_found(missing));
            };
            edit(&mut function.tags);
            if let Err(error) = check(&function.tags) {
                return refuse(error);
            }
            tx.put(&record::FUNCTIONS, key, &function)?;
            Ok(())
        })
        .await
        .map_err(settle_error)
}

/// `TagResource`: adds and replaces.
pub(crate) async fn tag(lambda: &LambdaService, call: Call<types::TagResourceRequest>) -> Result<(), Error> {
    let tags = call.input.tags;
    if tags.is_empty() {
        return Err(text::invalid("An error occurred and the request cannot be processed."));
    }
    change(lambda, &call.ctx, &call.input.resource, &|have| {
        have.retain(|(key, _)| tags.iter().all(|(new, _)| new != key));
        have.extend(tags.iter().cloned());
    })
    .await
}

/// `UntagResource`: keys that are not there do not matter.
pub(crate) async fn untag(lambda: &LambdaService, call: Call<types::UntagResourceRequest>) -> Result<(), Error> {
    let keys = call.input.tag_keys;
    change(lambda, &call.ctx, &call.input.resource, &|have| have.retain(|(key, _)| !keys.contains(key))).await
}

/// `ListTags`.
pub(crate) async fn list(
    lambda: &LambdaService,
    call: Call<types::ListTagsRequest>,
) -> Result<types::ListTagsResponse, Error> {
    if code_signing::is_config(&call.input.resource) {
        let tags = code_signing::tags_of(lambda, &call.input.resource).await?;
        return Ok(types::ListTagsResponse { tags: Some(tags) });
    }
    if mapping::is_mapping(&call.input.resource) {
        let tags = mapping::tags_of(lambda, &call.input.resource).await?;
        return Ok(types::ListTagsResponse { tags: Some(tags) });
    }
    let target = target(&call.ctx, &call.input.resource)?;
    let function = lambda.load(&target.key()).await?.ok_or_else(|| text::function_not_found(&target.arn()))?;
    Ok(types::ListTagsResponse { tags: Some(function.tags) })
}
