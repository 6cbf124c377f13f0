//! What all operations share.

use crate::authority::Vault;
use crate::error::{from_read, from_transaction, no_profile};
use crate::keys::{self, Place};
use crate::limits;
use crate::records::{ProfileRecord, VersionRecord};
use contract::Error;
use platform::{Bus, Context, Principal, SharedClock, SharedIds};
use std::sync::Arc;
use store::{Abort, Store};
use tokio::sync::Semaphore;

/// See the module.
pub(crate) struct Core {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) bus: Arc<Bus>,
    pub(crate) vault: Arc<dyn Vault>,
    pub(crate) turns: Semaphore,
}

impl Core {
    pub(crate) fn new_version(&self) -> String {
        const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        self.ids.text(ALPHABET, limits::VERSION_LENGTH)
    }

    /// A profile, and what is known of its newest version.
    pub(crate) async fn profile(&self, place: &Place) -> Result<(ProfileRecord, VersionRecord), Error> {
        let found = self.store.get(&keys::PROFILES, &place.key()).await.map_err(from_read)?;
        let profile = found.ok_or_else(|| no_profile(&place.name))?;
        let version = self.version(place, &profile.version).await?.unwrap_or_default();
        Ok((profile, version))
    }

    pub(crate) async fn version(&self, place: &Place, version: &str) -> Result<Option<VersionRecord>, Error> {
        self.store.get(&keys::VERSIONS, &place.version_key(version)).await.map_err(from_read)
    }

    /// Changes a profile in one commit.
    pub(crate) async fn change<T: Send>(
        &self,
        place: &Place,
        change: impl Fn(&mut ProfileRecord) -> Result<T, Error> + Send + Sync,
    ) -> Result<T, Error> {
        let (key, change) = (&place.key(), &change);
        let stored = self.store.transact("signer.profile.change", |tx| async move {
            let Some(mut profile) = tx.get(&keys::PROFILES, key).await? else {
                return Err(Abort::User(no_profile(&place.name)));
            };
            let made = change(&mut profile).map_err(Abort::User)?;
            tx.put(&keys::PROFILES, key, &profile)?;
            Ok(made)
        });
        stored.await.map_err(from_transaction)
    }
}

/// Who calls, as records say it.
pub(crate) fn caller(ctx: &Context) -> String {
    match &ctx.principal {
        Principal::Identity(identity) => identity.arn.clone(),
        Principal::Service(name) => name.to_string(),
        Principal::Anonymous => "anonymous".to_owned(),
    }
}
