//! Lists of secrets.

use crate::core::Core;
use crate::error::from_read;
use crate::filters;
use crate::keys;
use crate::limits;
use crate::page::Page;
use crate::records::SecretRecord;
use api::secretsmanager::{Filter, ListSecretsRequest, ListSecretsResponse};
use contract::Error;
use platform::Context;
use store::{Scan, key};

impl Core {
    /// The caller's secrets in the region that pass the filters, replicas among them.
    pub(crate) async fn secrets(
        &self,
        ctx: &Context,
        filters: &[Filter],
        deleted: bool,
    ) -> Result<Vec<SecretRecord>, Error> {
        let here = Scan::prefix(&key![&ctx.account, &ctx.region]);
        let rows = self.store.scan(&keys::SECRETS, &here).await.map_err(from_read)?;
        let mut all: Vec<SecretRecord> = rows.into_iter().map(|(_, secret)| secret).collect();
        for (row, replica) in self.store.scan(&keys::REPLICAS, &here).await.map_err(from_read)? {
            let name = row.text(2).unwrap_or_default();
            all.extend(self.secret_at(ctx.account.as_str(), &replica.primary, &name).await?);
        }
        let now_ms = self.clock.now_ms();
        all.retain(|secret| match secret.deletion_ms {
            Some(deletion_ms) => deleted && deletion_ms > now_ms,
            None => true,
        });
        all.retain(|secret| filters::pass(secret, filters));
        Ok(all)
    }

    pub(crate) async fn list_secrets(
        &self,
        ctx: &Context,
        input: ListSecretsRequest,
    ) -> Result<ListSecretsResponse, Error> {
        let page = Page::of(input.max_results, input.next_token.as_deref(), limits::PAGE_DEFAULT)?;
        let filters = input.filters.unwrap_or_default();
        filters::check(&filters)?;
        let mut found = self.secrets(ctx, &filters, input.include_planned_deletion == Some(true)).await?;
        match input.sort_by.as_deref() {
            Some("name") => found.sort_by(|one, other| one.name.cmp(&other.name)),
            Some("last-changed-date") => found.sort_by_key(|secret| secret.changed_ms),
            Some("last-accessed-date") => found.sort_by_key(|secret| secret.accessed_ms),
            _ => found.sort_by_key(|secret| secret.created_ms),
        }
        if input.sort_order.as_deref() == Some("desc") {
            found.reverse();
        }
        let (found, next_token) = page.cut(found);
        let entry = |secret: &SecretRecord| {
            let arn = Some(secret.arn_in(ctx.region.as_str()));
            api::secretsmanager::SecretListEntry { arn, ..secret.entry() }
        };
        Ok(ListSecretsResponse { secret_list: Some(found.iter().map(entry).collect()), next_token })
    }
}
