//! S3 in the house: built on the blobs, known to the authorizer, its own key under the master key.

use identity::IamAuthorizer;
use platform::{Bus, SharedClock, SharedIds};
use service_kms::MasterKey;
use service_s3::{Restores, S3Config, S3Service, Vault};
use std::path::Path;
use std::sync::Arc;
use store::{Blobs, Store};
use zeroize::Zeroizing;

/// What it stands on.
pub(crate) struct Ground<'a> {
    pub(crate) directory: &'a Path,
    pub(crate) store: &'a Store,
    pub(crate) clock: &'a SharedClock,
    pub(crate) ids: &'a SharedIds,
    pub(crate) bus: &'a Arc<Bus>,
    pub(crate) authorizer: &'a Arc<IamAuthorizer>,
    pub(crate) master: MasterKey,
    pub(crate) restores: Restores,
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

pub(crate) fn open(ground: Ground<'_>) -> anyhow::Result<Arc<S3Service>> {
    let service = S3Service::new(S3Config {
        store: ground.store.clone(),
        blobs: Blobs::open(ground.directory.join("objects"))?,
        clock: Arc::clone(ground.clock),
        ids: Arc::clone(ground.ids),
        authorizer: Arc::clone(ground.authorizer),
        bus: Arc::clone(ground.bus),
        vault: Arc::new(UnderMasterKey(ground.master)),
        restores: ground.restores,
    });
    ground.authorizer.register_resource_policies("s3", service.clone());
    ground.authorizer.register_resource_policies("s3control", service.clone());
    Ok(service)
}
