//! How long a group keeps its events.

use crate::error::{self, from_transaction};
use crate::keys;
use crate::limits;
use crate::records::Group;
use crate::service::LogsService;
use api::logs::{DeleteRetentionPolicyRequest, PutRetentionPolicyRequest};
use contract::Error;
use platform::{Call, Context};
use store::Abort;

impl LogsService {
    pub(crate) async fn retention_put(&self, call: Call<PutRetentionPolicyRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let days = input.retention_in_days;
        if !limits::RETENTION_DAYS.contains(&days) {
            let allowed = limits::RETENTION_DAYS.map(|days| days.to_string()).join(", ");
            return Err(error::invalid(format!(
                "1 validation error detected: Value '{days}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [{allowed}]"
            )));
        }
        self.group_update(&ctx, &input.log_group_name, |group| {
            group.retention_days = Some(days);
            Ok(())
        })
        .await
    }

    pub(crate) async fn retention_remove(&self, call: Call<DeleteRetentionPolicyRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        self.group_update(&ctx, &input.log_group_name, |group| {
            group.retention_days = None;
            Ok(())
        })
        .await
    }

    /// Changes a group's row.
    pub(crate) async fn group_update(
        &self,
        ctx: &Context,
        name: &str,
        change: impl Fn(&mut Group) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let (key, change) = (&keys::group(ctx, name), &change);
        let outcome = self.store.transact("logs.group_update", |tx| async move {
            let mut group = tx.get(&keys::GROUPS, key).await?.ok_or_else(|| Abort::User(error::no_group()))?;
            change(&mut group).map_err(Abort::User)?;
            Ok(tx.put(&keys::GROUPS, key, &group)?)
        });
        outcome.await.map_err(from_transaction)
    }
}
