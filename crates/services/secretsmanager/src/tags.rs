//! Tags of secrets.

use crate::core::Core;
use crate::error;
use crate::limits;
use crate::records::SecretRecord;
use api::secretsmanager::{Tag, TagResourceRequest, UntagResourceRequest};
use contract::Error;
use platform::Context;

type Pairs = Vec<(String, String)>;

/// Tags as pairs, if each may be one.
pub(crate) fn checked(tags: Option<Vec<Tag>>) -> Result<Pairs, Error> {
    let mut pairs = Pairs::new();
    for tag in tags.unwrap_or_default() {
        let key = tag.key.ok_or_else(|| error::invalid("A tag needs a key."))?;
        if key.starts_with("aws:") {
            return Err(error::invalid("Tag keys that begin with aws: are reserved."));
        }
        pairs.push((key, tag.value.unwrap_or_default()));
    }
    check_count(&pairs)?;
    Ok(pairs)
}

fn check_count(tags: &Pairs) -> Result<(), Error> {
    if tags.len() > limits::TAGS_MAX {
        return Err(error::invalid(format!("A secret can have at most {} tags.", limits::TAGS_MAX)));
    }
    Ok(())
}

/// Tags as the API lists them.
pub(crate) fn listed(secret: &SecretRecord) -> Option<Vec<Tag>> {
    let tag = |(key, value): &(String, String)| Tag { key: Some(key.clone()), value: Some(value.clone()) };
    (!secret.tags.is_empty()).then(|| secret.tags.iter().map(tag).collect())
}

impl Core {
    pub(crate) async fn tag_resource(&self, ctx: &Context, input: TagResourceRequest) -> Result<(), Error> {
        let tags = checked(Some(input.tags))?;
        let secret = self.primary(ctx, &input.secret_id).await?;
        let change = |record: &mut SecretRecord| {
            for (key, value) in &tags {
                match record.tags.iter_mut().find(|(name, _)| name == key) {
                    Some(tag) => tag.1.clone_from(value),
                    None => record.tags.push((key.clone(), value.clone())),
                }
            }
            check_count(&record.tags)
        };
        self.edit(&secret, change).await.map(drop)
    }

    pub(crate) async fn untag_resource(&self, ctx: &Context, input: UntagResourceRequest) -> Result<(), Error> {
        let secret = self.primary(ctx, &input.secret_id).await?;
        let change = |record: &mut SecretRecord| {
            record.tags.retain(|(key, _)| !input.tag_keys.contains(key));
            Ok(())
        };
        self.edit(&secret, change).await.map(drop)
    }
}
