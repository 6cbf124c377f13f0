//! The services that keep secrets: KMS, and those that encrypt through it.

use crate::house::{Data, Plan};
use anyhow::Context as _;
use identity::IamAuthorizer;
use platform::{Bus, Handler, SharedClock, SharedIds};
use service_kms::{KmsService, MasterKey};
use service_secretsmanager::SecretsManagerService;
use service_ssm::SsmService;
use std::path::Path;
use std::sync::Arc;
use store::Store;
use zeroize::Zeroizing;

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
    pub(crate) bus: &'a Arc<Bus>,
    pub(crate) authorizer: &'a IamAuthorizer,
}

/// The services, of which some wait for the bus to be connected.
pub(crate) struct Vault {
    kms: Arc<KmsService>,
    secrets: Arc<SecretsManagerService>,
    parameters: Arc<SsmService>,
}

/// Builds the services.
pub(crate) async fn open(ground: Ground<'_>) -> anyhow::Result<Vault> {
    let parts = || (ground.store.clone(), Arc::clone(ground.clock), Arc::clone(ground.ids));
    let (store, clock, ids) = parts();
    let master = master_key(ground.plan, ground.directory, &**ground.ids)?;
    let kms = KmsService::open(store, clock, ids, master, Arc::clone(ground.bus))
        .await
        .context("cannot open the key store")?;
    ground.authorizer.register_resource_policies("kms", kms.clone());
    let (store, clock, ids) = parts();
    let secrets = SecretsManagerService::new(store, clock, ids, Arc::clone(ground.bus));
    ground.authorizer.register_resource_policies("secretsmanager", secrets.clone());
    let (store, clock, ids) = parts();
    let parameters = SsmService::new(store, clock, ids, Arc::clone(ground.bus));
    ground.authorizer.register_resource_policies("ssm", parameters.clone());
    Ok(Vault { kms, secrets, parameters })
}

impl Vault {
    /// What answers on the bus.
    pub(crate) fn handlers(&self) -> Vec<Arc<dyn Handler>> {
        vec![
            api::kms::handler(Arc::clone(&self.kms)),
            api::secretsmanager::handler(Arc::clone(&self.secrets)),
            api::ssm::handler(Arc::clone(&self.parameters)),
        ]
    }

    /// After the store was emptied.
    pub(crate) fn reset(&self) {
        self.kms.reset();
        self.secrets.reset();
        self.parameters.reset();
    }

    /// Starts what works in the background, once the bus is connected.
    pub(crate) fn start(&self) {
        self.kms.spawn_workers();
        self.secrets.spawn_workers();
        self.parameters.spawn_workers();
    }
}

/// What SQS's own secret is kept with.
pub(crate) struct UnderMasterKey(pub(crate) MasterKey);

impl service_sqs::Vault for UnderMasterKey {
    fn seal(&self, place: &[u8], secret: &[u8]) -> String {
        self.0.seal(&platform::RandomIds, place, secret)
    }

    fn unseal(&self, place: &[u8], sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        self.0.unseal(place, sealed)
    }
}

/// The key under which the house keeps its own.
pub(crate) fn master_key(plan: &Plan, directory: &Path, ids: &dyn platform::Ids) -> anyhow::Result<MasterKey> {
    if let Ok(text) = std::env::var(MASTER_KEY_VARIABLE) {
        return MasterKey::from_text(&text).context(MASTER_KEY_VARIABLE);
    }
    match plan.data {
        Data::Directory(_) => Ok(MasterKey::open(&directory.join(MASTER_KEY_FILE), ids)?),
        Data::Ephemeral => Ok(MasterKey::random(ids)),
    }
}
