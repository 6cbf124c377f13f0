//! What all operations share.

use crate::error::{self, from_transaction};
use crate::keys;
use crate::records::{SecretRecord, Value};
use announce::{Announcer, News};
use contract::Error;
use platform::{Bus, SharedClock, SharedIds};
use std::sync::Arc;
use store::{Abort, Store, Tx};
use tokio::sync::Notify;

/// See the module.
pub(crate) struct Core {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) bus: Arc<Bus>,
    pub(crate) announcer: Announcer,
    /// Wakes the worker when something was scheduled.
    pub(crate) scheduled: Notify,
}

impl Core {
    pub(crate) fn new(store: Store, clock: SharedClock, ids: SharedIds, bus: Arc<Bus>) -> Arc<Self> {
        let parts = (store.clone(), Arc::clone(&clock), Arc::clone(&ids), Arc::clone(&bus));
        let announcer = Announcer::new("secretsmanager", "secretsmanager.outbox", parts.0, parts.1, parts.2, parts.3);
        Arc::new(Self { store, clock, ids, bus, announcer, scheduled: Notify::new() })
    }

    /// Changes a secret's record, and its values with it.
    pub(crate) async fn change(
        &self,
        secret: &SecretRecord,
        values: &[(String, Value)],
        change: impl Fn(&mut SecretRecord) -> Result<(), Error>,
    ) -> Result<SecretRecord, Error> {
        self.change_and_tell(secret, values, |record| change(record).map(|()| None)).await
    }

    /// As [`Core::change`], with what is told of it.
    pub(crate) async fn change_and_tell(
        &self,
        secret: &SecretRecord,
        values: &[(String, Value)],
        change: impl Fn(&mut SecretRecord) -> Result<Option<News>, Error>,
    ) -> Result<SecretRecord, Error> {
        let change = &change;
        let outcome = self.store.transact("secretsmanager.change", |tx| async move {
            let mut record = read(&tx, secret).await?;
            let news = change(&mut record).map_err(Abort::User)?;
            for (version, value) in values {
                tx.put(&keys::VALUES, &keys::value(&record, version), value)?;
            }
            for version in record.prune() {
                tx.delete(&keys::VALUES, &keys::value(&record, &version));
            }
            tx.put(&keys::SECRETS, &keys::row(&record), &record)?;
            Ok((record, self.announcer.tell(&tx, news).await?))
        });
        outcome.await.map(|(record, _)| record).map_err(from_transaction)
    }

    /// As [`Core::change`], of what counts as a change of the secret.
    pub(crate) async fn edit(
        &self,
        secret: &SecretRecord,
        change: impl Fn(&mut SecretRecord) -> Result<(), Error>,
    ) -> Result<SecretRecord, Error> {
        let now_ms = self.clock.now_ms();
        let edit = |record: &mut SecretRecord| {
            change(record)?;
            record.changed_ms = now_ms;
            Ok(())
        };
        self.change(secret, &[], edit).await
    }
}

/// A secret as a transaction sees it: the same one, not another under its name.
pub(crate) async fn read(tx: &Tx, secret: &SecretRecord) -> Result<SecretRecord, Abort<Error>> {
    let found = tx.get(&keys::SECRETS, &keys::row(secret)).await?;
    found.filter(|found| found.suffix == secret.suffix).ok_or_else(|| Abort::User(error::no_secret()))
}
