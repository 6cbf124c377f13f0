//! The services that keep secrets: KMS, and those that encrypt through it.

use crate::house::{Data, Plan};
use anyhow::Context as _;
use identity::IamAuthorizer;
use platform::{Handler, SharedClock, SharedIds};
use service_kms::{KmsService, MasterKey};
use std::path::Path;
use std::sync::Arc;
use store::Store;

/// Holds the master key for those who do not want it beside the store: 64 hexadecimal digits or base64 of 32 bytes.
const MASTER_KEY_VARIABLE: &str = "FREEHOLD_MASTER_KEY";
/// The master key's file in the data directory.
const MASTER_KEY_FILE: &str = "master.key";

/// What the services stand on.
pub(crate) struct Ground<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) directory: &'a Path,
    pub(crate) store: &'a Store,
    pub(crate) clock: &'a SharedClock,
    pub(crate) ids: &'a SharedIds,
    pub(crate) authorizer: &'a IamAuthorizer,
}

/// Builds and starts the services; gives what answers for them on the bus.
pub(crate) async fn open(ground: Ground<'_>) -> anyhow::Result<Vec<Arc<dyn Handler>>> {
    let master = master_key(&ground)?;
    let kms = KmsService::open(ground.store.clone(), Arc::clone(ground.clock), Arc::clone(ground.ids), master);
    let kms = kms.await.context("cannot open the key store")?;
    ground.authorizer.register_resource_policies("kms", kms.clone());
    kms.spawn_workers();
    Ok(vec![api::kms::handler(kms)])
}

fn master_key(ground: &Ground<'_>) -> anyhow::Result<MasterKey> {
    if let Ok(text) = std::env::var(MASTER_KEY_VARIABLE) {
        return MasterKey::from_text(&text).context(MASTER_KEY_VARIABLE);
    }
    match ground.plan.data {
        Data::Directory(_) => Ok(MasterKey::open(&ground.directory.join(MASTER_KEY_FILE), &**ground.ids)?),
        Data::Ephemeral => Ok(MasterKey::random(&**ground.ids)),
    }
}
