//! S3 in the house: built, started, known to the authorizer.

use identity::IamAuthorizer;
use platform::{Bus, SharedClock, SharedIds};
use service_s3::{S3Config, S3Service};
use std::path::Path;
use std::sync::Arc;
use store::{Blobs, Store};

/// What it stands on.
pub(crate) struct Ground<'a> {
    pub(crate) directory: &'a Path,
    pub(crate) store: &'a Store,
    pub(crate) clock: &'a SharedClock,
    pub(crate) ids: &'a SharedIds,
    pub(crate) bus: &'a Arc<Bus>,
    pub(crate) authorizer: &'a Arc<IamAuthorizer>,
}

pub(crate) fn open(ground: &Ground<'_>) -> anyhow::Result<Arc<S3Service>> {
    let service = S3Service::new(S3Config {
        store: ground.store.clone(),
        blobs: Blobs::open(ground.directory.join("objects"))?,
        clock: Arc::clone(ground.clock),
        ids: Arc::clone(ground.ids),
        authorizer: Arc::clone(ground.authorizer),
        bus: Arc::clone(ground.bus),
    });
    ground.authorizer.register_resource_policies("s3", service.clone());
    Ok(service)
}
