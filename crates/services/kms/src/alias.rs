//! Aliases: names that stand for keys and can be moved to others.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::page;
use crate::records::{Alias, KeyRecord};
use crate::resolve::alias_arn;
use api::kms::{
    AliasListEntry, CreateAliasRequest, DeleteAliasRequest, ListAliasesRequest, ListAliasesResponse,
    UpdateAliasRequest, error as aws,
};
use contract::{Error, Timestamp};
use platform::Context;
use store::{Abort, Scan, Tx, key};

fn check_name(name: &str) -> Result<(), Error> {
    let Some(rest) = name.strip_prefix("alias/") else {
        return Err(error::validation(
            "Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
        ));
    };
    if rest.starts_with("aws/") {
        return Err(Error::client(400, "NotAuthorizedException", ""));
    }
    if rest.is_empty() || rest.contains(':') {
        return Err(aws::invalid_alias_name_exception("Alias contains invalid characters for creating an alias"));
    }
    Ok(())
}

impl Core {
    pub(crate) async fn create_alias(&self, ctx: &Context, input: CreateAliasRequest) -> Result<(), Error> {
        check_name(&input.alias_name)?;
        let key = self.customers(ctx, &input.target_key_id, "CreateAlias").await?;
        key.check_not_pending_deletion()?;
        let (row, key, name) = (&row(ctx, &input.alias_name), &key, &input.alias_name);
        let now_ms = self.clock.now_ms();
        let outcome = self.store.transact("kms.alias", |tx| async move {
            if tx.get(&keys::ALIASES, row).await?.is_some() {
                let arn = alias_arn(&key.account, &key.region, name);
                let text = format!("An alias with the name {arn} already exists");
                return Err(Abort::User(aws::already_exists_exception(text)));
            }
            check_count(&tx, key).await?;
            let alias = Alias { key: key.id.clone(), created_ms: now_ms, updated_ms: now_ms };
            tx.put(&keys::ALIASES, row, &alias)?;
            Ok(())
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn update_alias(&self, ctx: &Context, input: UpdateAliasRequest) -> Result<(), Error> {
        check_name(&input.alias_name)?;
        let key = &self.customers(ctx, &input.target_key_id, "UpdateAlias").await?;
        key.check_not_pending_deletion()?;
        let (row, name) = (&row(ctx, &input.alias_name), &input.alias_name);
        let now_ms = self.clock.now_ms();
        let outcome = self.store.transact("kms.alias", |tx| async move {
            let alias = tx.get(&keys::ALIASES, row).await?;
            let alias = alias.ok_or_else(|| missing(ctx, name))?;
            check_same_kind(&tx, ctx, &alias, key).await?;
            let moved = Alias { key: key.id.clone(), updated_ms: now_ms, ..alias };
            tx.put(&keys::ALIASES, row, &moved)?;
            Ok(())
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn delete_alias(&self, ctx: &Context, input: DeleteAliasRequest) -> Result<(), Error> {
        check_name(&input.alias_name)?;
        let (row, name) = (&row(ctx, &input.alias_name), &input.alias_name);
        let outcome = self.store.transact("kms.alias", |tx| async move {
            tx.get(&keys::ALIASES, row).await?.ok_or_else(|| missing(ctx, name))?;
            tx.delete(&keys::ALIASES, row);
            Ok(())
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn list_aliases(
        &self,
        ctx: &Context,
        input: ListAliasesRequest,
    ) -> Result<ListAliasesResponse, Error> {
        let wanted = match &input.key_id {
            Some(id) => Some(self.own(ctx, id, "ListAliases").await?.id),
            None => None,
        };
        let page = page::of(input.limit, input.marker.as_deref(), limits::SMALL_PAGE_DEFAULT)?;
        let rows = self.store.scan(&keys::ALIASES, &Scan::prefix(&key![&ctx.account, &ctx.region])).await;
        let named = rows.map_err(from_read)?.into_iter().filter_map(|(row, alias)| Some((row.text(2)?, alias)));
        let named = named.filter(|(_, alias)| wanted.as_ref().is_none_or(|id| alias.key == *id)).collect();
        let (found, next_marker) = page.cut(named, |(name, _)| name.clone());
        Ok(ListAliasesResponse {
            aliases: Some(found.into_iter().map(|(name, alias)| entry(ctx, name, alias)).collect()),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }
}

fn row(ctx: &Context, name: &str) -> store::Key {
    keys::alias(ctx.account.as_str(), ctx.region.as_str(), name)
}

fn missing(ctx: &Context, name: &str) -> Abort<Error> {
    Abort::User(error::no_alias(&alias_arn(ctx.account.as_str(), ctx.region.as_str(), name)))
}

fn entry(ctx: &Context, name: String, alias: Alias) -> AliasListEntry {
    AliasListEntry {
        alias_arn: Some(alias_arn(ctx.account.as_str(), ctx.region.as_str(), &name)),
        alias_name: Some(name),
        target_key_id: Some(alias.key),
        creation_date: Some(Timestamp::from_ms(alias.created_ms)),
        last_updated_date: Some(Timestamp::from_ms(alias.updated_ms)),
    }
}

async fn check_count(tx: &Tx, key: &KeyRecord) -> Result<(), Abort<Error>> {
    let here = key![key.account.as_str(), key.region.as_str()];
    let rows = tx.scan(&keys::ALIASES, &Scan::prefix(&here)).await?;
    if rows.iter().filter(|(_, alias)| alias.key == key.id).count() >= limits::ALIASES_PER_KEY_MAX {
        return Err(Abort::User(aws::limit_exceeded_exception("Too many aliases")));
    }
    Ok(())
}

/// An alias moves between keys of one kind only.
async fn check_same_kind(tx: &Tx, ctx: &Context, alias: &Alias, to: &KeyRecord) -> Result<(), Abort<Error>> {
    let row = keys::key(ctx.account.as_str(), ctx.region.as_str(), &alias.key);
    match tx.get(&keys::KEYS, &row).await? {
        Some(from) if from.usage != to.usage || from.spec.is_asymmetric() != to.spec.is_asymmetric() => {
            let text = "Alias cannot be moved between keys of different types or usages.";
            Err(Abort::User(error::validation(text)))
        }
        _ => Ok(()),
    }
}
