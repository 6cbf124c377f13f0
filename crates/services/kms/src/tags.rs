//! Tags of keys.

use crate::core::Core;
use crate::error;
use crate::limits;
use crate::page;
use api::kms::{
    ListResourceTagsRequest, ListResourceTagsResponse, Tag, TagResourceRequest, UntagResourceRequest, error as aws,
};
use contract::Error;
use platform::Context;
use std::collections::BTreeMap;

/// Tags as a map, if each may be one.
pub(crate) fn checked(tags: &[Tag]) -> Result<BTreeMap<String, String>, Error> {
    let mut map = BTreeMap::new();
    for tag in tags {
        if tag.tag_key.to_ascii_lowercase().starts_with("aws:") {
            return Err(aws::tag_exception("aws: prefixed tag key names are not allowed for external use."));
        }
        if tag.tag_value.chars().count() > limits::TAG_VALUE_CHARS_MAX {
            return Err(error::constraint(&tag.tag_value, "tags", "have length less than or equal to 256"));
        }
        if map.insert(tag.tag_key.clone(), tag.tag_value.clone()).is_some() {
            return Err(aws::tag_exception("Duplicate tag keys"));
        }
    }
    check_count(&map)?;
    Ok(map)
}

fn check_count(tags: &BTreeMap<String, String>) -> Result<(), Error> {
    if tags.len() > limits::TAGS_MAX {
        return Err(aws::limit_exceeded_exception("Too many tags"));
    }
    Ok(())
}

/// Tags as the API lists them.
pub(crate) fn listed(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { tag_key: key.clone(), tag_value: value.clone() }).collect()
}

impl Core {
    pub(crate) async fn tag_resource(&self, ctx: &Context, input: TagResourceRequest) -> Result<(), Error> {
        let tags = checked(&input.tags)?;
        let key = self.customers(ctx, &input.key_id, "TagResource").await?;
        key.check_not_pending_deletion()?;
        let change = |record: &mut crate::records::KeyRecord| {
            record.tags.extend(tags.clone());
            check_count(&record.tags)
        };
        self.change(&key, change).await.map(drop)
    }

    pub(crate) async fn untag_resource(&self, ctx: &Context, input: UntagResourceRequest) -> Result<(), Error> {
        let key = self.customers(ctx, &input.key_id, "UntagResource").await?;
        key.check_not_pending_deletion()?;
        let change = |record: &mut crate::records::KeyRecord| {
            record.tags.retain(|name, _| !input.tag_keys.contains(name));
            Ok(())
        };
        self.change(&key, change).await.map(drop)
    }

    pub(crate) async fn list_resource_tags(
        &self,
        ctx: &Context,
        input: ListResourceTagsRequest,
    ) -> Result<ListResourceTagsResponse, Error> {
        let key = self.own(ctx, &input.key_id, "ListResourceTags").await?;
        let page = page::of(input.limit, input.marker.as_deref(), limits::SMALL_PAGE_DEFAULT)?;
        let (tags, next_marker) = page.cut(listed(&key.tags), |tag| tag.tag_key.clone());
        Ok(ListResourceTagsResponse { tags: Some(tags), truncated: Some(next_marker.is_some()), next_marker })
    }
}
