//! Tags of parameters. Other kinds of resources are not here.

use crate::core::Core;
use crate::limits;
use crate::records::ParameterRecord;
use api::ssm::{
    AddTagsToResourceRequest, AddTagsToResourceResult, ListTagsForResourceRequest, ListTagsForResourceResult,
    RemoveTagsFromResourceRequest, RemoveTagsFromResourceResult, Tag, error as aws,
};
use contract::Error;
use platform::Context;

type Pairs = Vec<(String, String)>;

/// Tags as pairs, if each may be one.
pub(crate) fn checked(tags: Vec<Tag>) -> Result<Pairs, Error> {
    let mut pairs = Pairs::new();
    for tag in tags {
        if tag.key.starts_with("aws:") {
            return Err(crate::error::validation("Tag keys that begin with aws: are reserved."));
        }
        put(&mut pairs, tag.key, tag.value);
    }
    check_count(&pairs)?;
    Ok(pairs)
}

fn put(pairs: &mut Pairs, key: String, value: String) {
    match pairs.iter_mut().find(|(name, _)| *name == key) {
        Some(pair) => pair.1 = value,
        None => pairs.push((key, value)),
    }
}

fn check_count(pairs: &Pairs) -> Result<(), Error> {
    if pairs.len() > limits::TAGS_MAX {
        return Err(aws::too_many_tags_error("The maximum number of tags has been exceeded."));
    }
    Ok(())
}

fn check_type(kind: &str, id: &str) -> Result<(), Error> {
    match kind {
        "Parameter" => Ok(()),
        _ => Err(aws::invalid_resource_id(format!("{kind} {id} is not a resource of Parameter Store."))),
    }
}

/// AWS calls a parameter that is not there an invalid id.
fn missing(error: Error) -> Error {
    if error.code == "ParameterNotFound" {
        return aws::invalid_resource_id(
            "The resource ID is not valid. Verify that you entered the correct ID and try again.",
        );
    }
    error
}

impl Core {
    pub(crate) async fn add_tags_to_resource(
        &self,
        ctx: &Context,
        input: AddTagsToResourceRequest,
    ) -> Result<AddTagsToResourceResult, Error> {
        check_type(&input.resource_type, &input.resource_id)?;
        let tags = checked(input.tags)?;
        let change = |record: &mut ParameterRecord| {
            tags.iter().for_each(|(key, value)| put(&mut record.tags, key.clone(), value.clone()));
            check_count(&record.tags)
        };
        self.change(ctx, &input.resource_id, change).await.map_err(missing)?;
        Ok(AddTagsToResourceResult {})
    }

    pub(crate) async fn remove_tags_from_resource(
        &self,
        ctx: &Context,
        input: RemoveTagsFromResourceRequest,
    ) -> Result<RemoveTagsFromResourceResult, Error> {
        check_type(&input.resource_type, &input.resource_id)?;
        let change = |record: &mut ParameterRecord| {
            record.tags.retain(|(key, _)| !input.tag_keys.contains(key));
            Ok(())
        };
        self.change(ctx, &input.resource_id, change).await.map_err(missing)?;
        Ok(RemoveTagsFromResourceResult {})
    }

    pub(crate) async fn list_tags_for_resource(
        &self,
        ctx: &Context,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResult, Error> {
        check_type(&input.resource_type, &input.resource_id)?;
        let found = self.parameter(ctx, &input.resource_id).await?;
        let found = found.ok_or_else(|| missing(crate::error::not_found()))?;
        let tags = found.tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
        Ok(ListTagsForResourceResult { tag_list: Some(tags) })
    }
}
