//! The signing service in the house: its keys are sealed under the master key.

use platform::{Bus, SharedClock, SharedIds};
use service_kms::MasterKey;
use service_signer::{SignerConfig, SignerService, Vault};
use std::sync::Arc;
use store::Store;
use zeroize::Zeroizing;

/// What it stands on.
pub(crate) struct Ground<'a> {
    pub(crate) master: MasterKey,
    pub(crate) store: &'a Store,
    pub(crate) clock: &'a SharedClock,
    pub(crate) ids: &'a SharedIds,
    pub(crate) bus: &'a Arc<Bus>,
}

struct UnderMasterKey(MasterKey);

impl Vault for UnderMasterKey {
    fn seal(&self, place: &[u8], secret: &[u8]) -> String {
        self.0.seal(&platform::RandomIds, place, secret)
    }

    fn unseal(&self, place: &[u8], sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        self.0.unseal(place, sealed)
    }
}

pub(crate) fn open(ground: Ground<'_>) -> Arc<SignerService> {
    SignerService::new(SignerConfig {
        store: ground.store.clone(),
        clock: Arc::clone(ground.clock),
        ids: Arc::clone(ground.ids),
        bus: Arc::clone(ground.bus),
        vault: Arc::new(UnderMasterKey(ground.master)),
    })
}
