//! Lists of keys and of policies.

use crate::core::Core;
use crate::error::from_read;
use crate::keys;
use crate::limits;
use crate::page;
use api::kms::{KeyListEntry, ListKeyPoliciesRequest, ListKeyPoliciesResponse, ListKeysRequest, ListKeysResponse};
use contract::Error;
use platform::Context;
use store::{Scan, key};

impl Core {
    pub(crate) async fn list_keys(&self, ctx: &Context, input: ListKeysRequest) -> Result<ListKeysResponse, Error> {
        let page = page::of(input.limit, input.marker.as_deref(), limits::PAGE_DEFAULT)?;
        let rows = self.store.scan(&keys::KEYS, &Scan::prefix(&key![&ctx.account, &ctx.region])).await;
        let now_ms = self.clock.now_ms();
        let there = rows.map_err(from_read)?.into_iter().map(|(_, key)| key);
        let there = there.filter(|key| key.deletion_ms.is_none_or(|deletion_ms| deletion_ms > now_ms));
        let (found, next_marker) = page.cut(there.collect(), |key| key.id.clone());
        let entry = |key: crate::records::KeyRecord| KeyListEntry { key_arn: Some(key.arn()), key_id: Some(key.id) };
        Ok(ListKeysResponse {
            keys: Some(found.into_iter().map(entry).collect()),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }

    pub(crate) async fn list_key_policies(
        &self,
        ctx: &Context,
        input: ListKeyPoliciesRequest,
    ) -> Result<ListKeyPoliciesResponse, Error> {
        self.own(ctx, &input.key_id, "ListKeyPolicies").await?;
        Ok(ListKeyPoliciesResponse {
            policy_names: Some(vec!["default".to_owned()]),
            next_marker: None,
            truncated: Some(false),
        })
    }
}
