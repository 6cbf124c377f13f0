//! Tags of access points and buckets by their ARNs.

use super::manage::{check_account, tag_set};
use super::names::PointId;
use crate::core::Core;
use crate::{limits, tags};
use api::s3control::{
    ListTagsForResourceRequest, ListTagsForResourceResult, Tag, TagResourceRequest, TagResourceResult,
    UntagResourceRequest, UntagResourceResult,
};
use contract::Error;
use platform::Context;

type Tags = Vec<(String, String)>;

/// What has tags.
enum Tagged {
    Bucket(String),
    Point(PointId),
}

impl Tagged {
    fn of(arn: &str) -> Result<Self, Error> {
        let bucket = arn.strip_prefix("arn:aws:s3:::").filter(|name| !name.is_empty() && !name.contains('/'));
        let point = || PointId::of_arn(arn).filter(|(_, rest)| rest.is_empty()).map(|(id, _)| Self::Point(id));
        let found = bucket.map(|name| Self::Bucket(name.to_owned())).or_else(point);
        found.ok_or_else(|| Error::client(404, "NoSuchResource", "The specified resource doesn't exist."))
    }
}

/// The old tags with the new ones in their places or behind them.
fn merged(old: &Tags, new: &Tags) -> Result<Tags, Error> {
    let kept = old.iter().filter(|(key, _)| !new.iter().any(|(other, _)| other == key));
    let all: Tags = kept.chain(new).cloned().collect();
    let set = all.iter().map(|(key, value)| api::s3::Tag { key: key.clone(), value: value.clone() }).collect();
    tags::of_set(set, limits::BUCKET_TAGS_MAX)
}

impl Core {
    async fn change_tags<F>(&self, ctx: &Context, arn: &str, change: F) -> Result<(), Error>
    where
        F: Fn(&mut Tags) -> Result<(), Error> + Send + Sync,
    {
        match Tagged::of(arn)? {
            Tagged::Bucket(name) => {
                self.bucket(&name, Some(ctx.account.as_str())).await?;
                self.change_bucket(&name, |bucket| change(&mut bucket.tags)).await.map(drop)
            }
            Tagged::Point(id) => {
                check_account(ctx, &id.account)?;
                self.change_point(&id, |point| change(&mut point.tags)).await
            }
        }
    }

    pub(super) async fn resource_tag(
        &self,
        ctx: &Context,
        input: TagResourceRequest,
    ) -> Result<TagResourceResult, Error> {
        check_account(ctx, &input.account_id)?;
        let new = tags::of_set(tag_set(Some(input.tags)), limits::BUCKET_TAGS_MAX)?;
        self.change_tags(ctx, &input.resource_arn, |tags| {
            *tags = merged(tags, &new)?;
            Ok(())
        })
        .await?;
        Ok(TagResourceResult::default())
    }

    pub(super) async fn resource_untag(
        &self,
        ctx: &Context,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResult, Error> {
        check_account(ctx, &input.account_id)?;
        self.change_tags(ctx, &input.resource_arn, |tags| {
            tags.retain(|(key, _)| !input.tag_keys.contains(key));
            Ok(())
        })
        .await?;
        Ok(UntagResourceResult::default())
    }

    pub(super) async fn resource_tags(
        &self,
        ctx: &Context,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResult, Error> {
        check_account(ctx, &input.account_id)?;
        let found = match Tagged::of(&input.resource_arn)? {
            Tagged::Bucket(name) => self.bucket(&name, Some(ctx.account.as_str())).await?.tags,
            Tagged::Point(id) => {
                check_account(ctx, &id.account)?;
                self.point(&id).await?.tags
            }
        };
        let shown = found.into_iter().map(|(key, value)| Tag { key, value }).collect();
        Ok(ListTagsForResourceResult { tags: Some(shown) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_tags_replace_old_ones() {
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        let old = vec![pair("a", "1"), pair("b", "2")];
        assert_eq!(merged(&old, &vec![pair("a", "3")]).ok(), Some(vec![pair("b", "2"), pair("a", "3")]));
        let many = (0..50).map(|n| pair(&n.to_string(), "")).collect();
        assert!(merged(&old, &many).is_err());
    }
}
