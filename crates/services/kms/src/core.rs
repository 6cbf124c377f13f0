//! What all operations share: the store, the master key, and the way to a key.

use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::master::{MasterKey, MasterKeyError};
use crate::records::{KeyRecord, MasterCheck, State};
use announce::{Announcer, News};
use contract::Error;
use platform::{Bus, SharedClock, SharedIds};
use std::sync::Arc;
use store::{Abort, Store, Tx, key};
use tokio::sync::Notify;

/// What is sealed to tell the right master key.
const CHECK: &[u8] = b"freehold.kms";

/// See the module.
pub(crate) struct Core {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) master: MasterKey,
    pub(crate) announcer: Announcer,
    /// Wakes the worker when something was scheduled.
    pub(crate) scheduled: Notify,
}

/// Where a key is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KeyPlace {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) id: String,
}

impl Core {
    /// Refuses a store whose keys were sealed under another master key.
    pub(crate) async fn open(
        store: Store,
        clock: SharedClock,
        ids: SharedIds,
        master: MasterKey,
        bus: Arc<Bus>,
    ) -> Result<Arc<Self>, MasterKeyError> {
        let row = &key!["check"];
        let fresh = &MasterCheck { sealed: master.seal(&*ids, CHECK, CHECK) };
        let check = store.write("kms.master", |tx| async move {
            if let Some(check) = tx.get(&keys::MASTER, row).await? {
                return Ok(check);
            }
            tx.put(&keys::MASTER, row, fresh)?;
            Ok(fresh.clone())
        });
        let check = check.await.map_err(MasterKeyError::Store)?;
        master.unseal(CHECK, &check.sealed).ok_or(MasterKeyError::Other)?;
        let announcer = Announcer::new("kms", "kms.outbox", store.clone(), Arc::clone(&clock), Arc::clone(&ids), bus);
        Ok(Arc::new(Self { store, clock, ids, master, announcer, scheduled: Notify::new() }))
    }

    /// The key at a place, with all done that was due.
    pub(crate) async fn key_at(&self, place: &KeyPlace) -> Result<Option<KeyRecord>, Error> {
        let key = keys::key(&place.account, &place.region, &place.id);
        let found = self.store.get(&keys::KEYS, &key).await.map_err(from_read)?;
        match found {
            Some(record) if self.is_due(&record) => self.settle(place).await,
            found => Ok(found),
        }
    }

    /// Changes a key's record.
    pub(crate) async fn change(
        &self,
        key: &KeyRecord,
        change: impl Fn(&mut KeyRecord) -> Result<(), Error>,
    ) -> Result<KeyRecord, Error> {
        let change = &change;
        let outcome = self.store.transact("kms.change", |tx| async move {
            let mut record = read(&tx, key).await?;
            change(&mut record).map_err(Abort::User)?;
            write(&tx, &record)?;
            Ok(record)
        });
        outcome.await.map_err(from_transaction)
    }
}

/// A key as a transaction sees it.
pub(crate) async fn read(tx: &Tx, key: &KeyRecord) -> Result<KeyRecord, Abort<Error>> {
    let row = keys::key(&key.account, &key.region, &key.id);
    tx.get(&keys::KEYS, &row).await?.ok_or_else(|| Abort::User(error::no_key(&key.arn())))
}

pub(crate) fn write(tx: &Tx, record: &KeyRecord) -> Result<(), Abort<Error>> {
    Ok(tx.put(&keys::KEYS, &keys::key(&record.account, &record.region, &record.id), record)?)
}

impl KeyRecord {
    /// What is told of the key.
    pub(crate) fn news(&self, detail_type: &str, at_ms: i64) -> News {
        News {
            account: self.account.clone(),
            region: self.region.clone(),
            detail_type: detail_type.to_owned(),
            resource: self.arn(),
            unlisted: false,
            detail: serde_json::json!({"key-id": self.id}),
            at_ms,
        }
    }

    pub(crate) fn place(&self) -> KeyPlace {
        KeyPlace { account: self.account.clone(), region: self.region.clone(), id: self.id.clone() }
    }

    /// What every cryptographic operation asks for.
    pub(crate) fn check_enabled(&self) -> Result<(), Error> {
        match self.state {
            State::Enabled => Ok(()),
            State::Disabled => Err(api::kms::error::disabled_exception(format!("{} is disabled.", self.arn()))),
            _ => Err(self.wrong_state()),
        }
    }

    /// Refuses keys that wait for their deletion.
    pub(crate) fn check_not_pending_deletion(&self) -> Result<(), Error> {
        match self.state {
            State::PendingDeletion | State::PendingReplicaDeletion => Err(self.wrong_state()),
            _ => Ok(()),
        }
    }

    pub(crate) fn wrong_state(&self) -> Error {
        let what = match self.state {
            State::Enabled => "is enabled",
            State::Disabled => "is disabled",
            State::PendingDeletion => "is pending deletion",
            State::PendingImport => "is pending import",
            State::PendingReplicaDeletion => "is pending replica deletion",
        };
        error::state(&self.arn(), what)
    }
}
