//! Which environments have the interface.

use crate::cache::Cache;
use crate::server::{Environment, Interface};
use crate::settings::Settings;
use compute::{Guest, LocalServer, LocalServers, LogLine};
use identity::CredentialSource;
use platform::{Bus, SharedClock, SharedIds};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// What the interface needs of the house.
pub struct ExtensionConfig {
    /// The way to Secrets Manager and Parameter Store.
    pub bus: Arc<Bus>,
    /// Who an environment's credentials make it.
    pub credentials: Arc<dyn CredentialSource>,
    /// By which values grow old.
    pub clock: SharedClock,
    /// Ids of its calls.
    pub ids: SharedIds,
}

/// Gives environments the interface that ask for it.
pub struct SecretsExtension {
    config: Arc<ExtensionConfig>,
}

impl SecretsExtension {
    /// Over the house's bus.
    #[must_use]
    pub fn new(config: ExtensionConfig) -> Self {
        Self { config: Arc::new(config) }
    }
}

impl LocalServers for SecretsExtension {
    fn server(&self, variables: &[(String, String)], guest: Guest, log: LogLine) -> Option<LocalServer> {
        let settings = Settings::read(variables)?;
        let (_, region) = variables.iter().find(|(name, _)| name == "AWS_REGION")?;
        let environment = Environment { guest, region: region.clone() };
        let port = settings.port;
        let interface = Interface {
            config: Arc::clone(&self.config),
            environment,
            cache: Cache::new(settings.cache_items),
            calls: Semaphore::new(settings.calls_at_once),
            settings,
            log,
        };
        Some(LocalServer { port, api: Arc::new(interface.shared()) })
    }
}
