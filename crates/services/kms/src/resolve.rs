//! Which key is meant: by id, ARN, alias or alias ARN.

use crate::core::{Core, KeyPlace};
use crate::error;
use crate::keys;
use crate::records::KeyRecord;
use api::kms::error as aws;
use contract::Error;
use platform::{Arn, Context};

/// What a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Named {
    Key(KeyPlace),
    Alias { account: String, region: String, name: String },
}

/// Ids are UUIDs, of multi-region keys with their own prefix.
fn is_id(text: &str) -> bool {
    let is_hex = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    match text.strip_prefix("mrk-") {
        Some(digits) => digits.len() == 32 && is_hex(digits),
        None => {
            let parts: Vec<&str> = text.split('-').collect();
            parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12]) && parts.iter().all(|part| is_hex(part))
        }
    }
}

fn parse(ctx: &Context, text: &str) -> Result<Named, Error> {
    let (account, region) = (ctx.account.to_string(), ctx.region.to_string());
    if text.starts_with("arn:") {
        return parse_arn(ctx, text);
    }
    if text.starts_with("alias/") {
        return Ok(Named::Alias { account, region, name: text.to_owned() });
    }
    match is_id(text) {
        true => Ok(Named::Key(KeyPlace { account, region, id: text.to_owned() })),
        false => Err(error::bad_key_id(text)),
    }
}

fn parse_arn(ctx: &Context, text: &str) -> Result<Named, Error> {
    let arn: Arn = text.parse().map_err(|_| aws::invalid_arn_exception(format!("Invalid arn {text}")))?;
    if arn.service != "kms" || arn.account.is_empty() {
        return Err(aws::invalid_arn_exception(format!("Invalid arn {text}")));
    }
    if arn.region != ctx.region.as_str() {
        return Err(aws::not_found_exception(format!("Invalid arn {}", arn.region)));
    }
    match arn.resource.strip_prefix("key/") {
        Some(id) if is_id(id) => {
            Ok(Named::Key(KeyPlace { account: arn.account, region: arn.region, id: id.to_owned() }))
        }
        Some(id) => Err(error::bad_key_id(id)),
        None if arn.resource.starts_with("alias/") => {
            Ok(Named::Alias { account: arn.account, region: arn.region, name: arn.resource })
        }
        None => Err(aws::invalid_arn_exception(format!("Invalid arn {text}"))),
    }
}

impl Core {
    /// The key that a text names, in whatever state.
    pub(crate) async fn find(&self, ctx: &Context, text: &str) -> Result<KeyRecord, Error> {
        let (account, region, name) = match parse(ctx, text)? {
            Named::Key(place) => return self.key(&place).await,
            Named::Alias { account, region, name } => (account, region, name),
        };
        let row = keys::alias(&account, &region, &name);
        let found = self.store.get(&keys::ALIASES, &row).await.map_err(error::from_read)?;
        match found {
            Some(alias) => self.key(&KeyPlace { account, region, id: alias.key }).await,
            None => match self.managed_key(&account, &region, &name).await? {
                Some(key) => Ok(key),
                None => Err(error::no_alias(&alias_arn(&account, &region, &name))),
            },
        }
    }

    /// A key of the caller's account, by id or ARN only.
    pub(crate) async fn own(&self, ctx: &Context, text: &str, action: &str) -> Result<KeyRecord, Error> {
        if let Named::Alias { .. } = parse(ctx, text)? {
            return Err(error::bad_key_id(text));
        }
        let key = self.find(ctx, text).await?;
        match key.account == ctx.account.as_str() {
            true => Ok(key),
            false => Err(error::denied(ctx, action, &key.arn())),
        }
    }

    /// As [`Core::own`], of a key that is not AWS's.
    pub(crate) async fn customers(&self, ctx: &Context, text: &str, action: &str) -> Result<KeyRecord, Error> {
        let key = self.own(ctx, text, action).await?;
        match key.managed {
            true => Err(error::denied(ctx, action, &key.arn())),
            false => Ok(key),
        }
    }

    async fn key(&self, place: &KeyPlace) -> Result<KeyRecord, Error> {
        let found = self.key_at(place).await?;
        found.ok_or_else(|| {
            let resource = format!("key/{}", place.id);
            error::no_key(&Arn::new("kms", &place.region, &place.account, resource).to_string())
        })
    }
}

pub(crate) fn alias_arn(account: &str, region: &str, name: &str) -> String {
    Arn::new("kms", region, account, name).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids() {
        for (text, good) in [
            ("1234abcd-12ab-34cd-56ef-1234567890ab", true),
            ("mrk-1234abcd12ab34cd56ef1234567890ab", true),
            ("mrk-1234", false),
            ("1234abcd-12ab-34cd-56ef", false),
            ("1234abcd-12ab-34cd-56ef-1234567890xy", false),
            ("", false),
        ] {
            assert_eq!(is_id(text), good, "{text}");
        }
    }
}
