//! What all operations share: the store, the bus, and the way to a parameter.

use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::records::ParameterRecord;
use announce::{Announcer, News};
use contract::Error;
use platform::{Bus, Context, SharedClock, SharedIds};
use std::sync::Arc;
use store::{Abort, Scan, Store, key};
use tokio::sync::Notify;

/// See the module.
pub(crate) struct Core {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) bus: Arc<Bus>,
    pub(crate) announcer: Announcer,
    /// Wakes the worker when something was scheduled.
    pub(crate) scheduled: Notify,
}

impl Core {
    pub(crate) fn new(store: Store, clock: SharedClock, ids: SharedIds, bus: Arc<Bus>) -> Arc<Self> {
        let announcer = Announcer::new("ssm", "ssm.outbox", store.clone(), Arc::clone(&clock), ids, Arc::clone(&bus));
        Arc::new(Self { store, clock, bus, announcer, scheduled: Notify::new() })
    }

    /// The caller's parameter with this name; one that has expired is gone.
    pub(crate) async fn parameter(&self, ctx: &Context, name: &str) -> Result<Option<ParameterRecord>, Error> {
        self.parameter_at(ctx.account.as_str(), ctx.region.as_str(), name).await
    }

    pub(crate) async fn parameter_at(
        &self,
        account: &str,
        region: &str,
        name: &str,
    ) -> Result<Option<ParameterRecord>, Error> {
        let row = keys::row(account, region, name);
        let found = self.store.get(&keys::PARAMETERS, &row).await.map_err(from_read)?;
        Ok(found.filter(|found| self.is_there(found)))
    }

    pub(crate) fn is_there(&self, parameter: &ParameterRecord) -> bool {
        parameter.expires_ms().is_none_or(|expires_ms| expires_ms > self.clock.now_ms())
    }

    /// The caller's parameters, in the order of their names.
    pub(crate) async fn parameters(&self, ctx: &Context) -> Result<Vec<ParameterRecord>, Error> {
        let scan = Scan::prefix(&key![&ctx.account, &ctx.region]);
        let rows = self.store.scan(&keys::PARAMETERS, &scan).await.map_err(from_read)?;
        Ok(rows.into_iter().map(|(_, parameter)| parameter).filter(|parameter| self.is_there(parameter)).collect())
    }

    /// Changes a parameter that is there.
    pub(crate) async fn change<T>(
        &self,
        ctx: &Context,
        name: &str,
        change: impl Fn(&mut ParameterRecord) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.change_and_tell(ctx, name, |record| Ok((change(record)?, None))).await
    }

    /// As [`Core::change`], with what is told of it.
    pub(crate) async fn change_and_tell<T>(
        &self,
        ctx: &Context,
        name: &str,
        change: impl Fn(&mut ParameterRecord) -> Result<(T, Option<News>), Error>,
    ) -> Result<T, Error> {
        let (row, change) = (&keys::row(ctx.account.as_str(), ctx.region.as_str(), name), &change);
        let outcome = self.store.transact("ssm.change", |tx| async move {
            let found = tx.get(&keys::PARAMETERS, row).await?.filter(|found| self.is_there(found));
            let mut record = found.ok_or_else(|| Abort::User(error::not_found()))?;
            let (value, news) = change(&mut record).map_err(Abort::User)?;
            tx.put(&keys::PARAMETERS, row, &record)?;
            Ok((value, self.announcer.tell(&tx, news).await?))
        });
        outcome.await.map(|(value, _)| value).map_err(from_transaction)
    }
}
