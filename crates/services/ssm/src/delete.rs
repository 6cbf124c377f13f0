//! Parameters go.

use crate::core::Core;
use crate::error::{self, from_transaction};
use crate::keys;
use crate::news;
use api::ssm::{DeleteParameterRequest, DeleteParameterResult, DeleteParametersRequest, DeleteParametersResult};
use contract::Error;
use platform::Context;

impl Core {
    /// Whether there was one.
    async fn remove(&self, ctx: &Context, name: &str) -> Result<bool, Error> {
        let row = &keys::row(ctx.account.as_str(), ctx.region.as_str(), name);
        let outcome = self.store.transact("ssm.delete", |tx| async move {
            let there = tx.get(&keys::PARAMETERS, row).await?.filter(|there| self.is_there(there));
            tx.delete(&keys::PARAMETERS, row);
            let told = there.as_ref().map(|there| news::changed("Delete", there, self.clock.now_ms()));
            Ok((there.is_some(), self.announcer.tell(&tx, told).await?))
        });
        outcome.await.map(|(there, _)| there).map_err(from_transaction)
    }

    pub(crate) async fn delete_parameter(
        &self,
        ctx: &Context,
        input: DeleteParameterRequest,
    ) -> Result<DeleteParameterResult, Error> {
        match self.remove(ctx, &input.name).await? {
            true => Ok(DeleteParameterResult {}),
            false => Err(error::not_found()),
        }
    }

    pub(crate) async fn delete_parameters(
        &self,
        ctx: &Context,
        input: DeleteParametersRequest,
    ) -> Result<DeleteParametersResult, Error> {
        let (mut deleted, mut invalid) = (Vec::new(), Vec::new());
        for name in input.names {
            let there = self.remove(ctx, &name).await?;
            if there { &mut deleted } else { &mut invalid }.push(name);
        }
        Ok(DeleteParametersResult { deleted_parameters: Some(deleted), invalid_parameters: Some(invalid) })
    }
}
