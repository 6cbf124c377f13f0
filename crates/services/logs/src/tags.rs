//! Tags of log groups, through the operations on ARNs and the older ones on names.

use crate::error;
use crate::limits;
use crate::names;
use crate::service::LogsService;
use api::logs::{
    ListTagsForResourceRequest, ListTagsForResourceResponse, ListTagsLogGroupRequest, ListTagsLogGroupResponse,
    TagLogGroupRequest, TagResourceRequest, UntagLogGroupRequest, UntagResourceRequest,
};
use contract::{Error, Map};
use platform::{Call, Context};

impl LogsService {
    pub(crate) async fn resource_tag(&self, call: Call<TagResourceRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let name = names::group_from_arn(&ctx, &input.resource_arn)?;
        self.tags_add(&ctx, &name, &input.tags, || {
            api::logs::error::too_many_tags_exception("The maximum number of tags per resource has been exceeded.")
        })
        .await
    }

    pub(crate) async fn group_tag(&self, call: Call<TagLogGroupRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let too_many = || error::invalid("The maximum number of tags per resource has been exceeded.");
        self.tags_add(&ctx, &input.log_group_name, &input.tags, too_many).await
    }

    pub(crate) async fn resource_untag(&self, call: Call<UntagResourceRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let name = names::group_from_arn(&ctx, &input.resource_arn)?;
        self.tags_remove(&ctx, &name, &input.tag_keys).await
    }

    pub(crate) async fn group_untag(&self, call: Call<UntagLogGroupRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        self.tags_remove(&ctx, &input.log_group_name, &input.tags).await
    }

    pub(crate) async fn resource_tags(
        &self,
        call: Call<ListTagsForResourceRequest>,
    ) -> Result<ListTagsForResourceResponse, Error> {
        let Call { ctx, input } = call;
        let name = names::group_from_arn(&ctx, &input.resource_arn)?;
        Ok(ListTagsForResourceResponse { tags: Some(self.tags(&ctx, &name).await?) })
    }

    pub(crate) async fn group_tags(
        &self,
        call: Call<ListTagsLogGroupRequest>,
    ) -> Result<ListTagsLogGroupResponse, Error> {
        let Call { ctx, input } = call;
        Ok(ListTagsLogGroupResponse { tags: Some(self.tags(&ctx, &input.log_group_name).await?) })
    }

    async fn tags(&self, ctx: &Context, group: &str) -> Result<Map<String>, Error> {
        Ok(self.group(ctx, group).await?.tags.into_iter().collect())
    }

    async fn tags_add(
        &self,
        ctx: &Context,
        group: &str,
        tags: &Map<String>,
        too_many: impl Fn() -> Error,
    ) -> Result<(), Error> {
        self.group_update(ctx, group, |group| {
            group.tags.extend(tags.iter().cloned());
            if group.tags.len() > limits::TAGS_MAX { Err(too_many()) } else { Ok(()) }
        })
        .await
    }

    async fn tags_remove(&self, ctx: &Context, group: &str, keys: &[String]) -> Result<(), Error> {
        self.group_update(ctx, group, |group| {
            group.tags.retain(|key, _| !keys.contains(key));
            Ok(())
        })
        .await
    }
}
