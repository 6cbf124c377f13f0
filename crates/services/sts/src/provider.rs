//! The keys that identity providers publish, fetched when they are needed and kept for a while.

use crate::fetch::{self, FetchError};
use crate::jwk::JwkSet;
use crate::limits;
use parking_lot::Mutex;
use platform::SharedClock;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::Arc;

/// Keys by issuer.
pub(crate) struct Providers {
    clock: SharedClock,
    known: Mutex<HashMap<String, Known>>,
}

#[derive(Clone)]
struct Known {
    at_ms: i64,
    keys: Arc<JwkSet>,
}

/// What `/.well-known/openid-configuration` must say.
#[derive(Deserialize)]
struct Configuration {
    jwks_uri: String,
}

/// Why a provider's keys are not to be had.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ProviderError {
    #[error("the provider could not be asked")]
    Fetch(#[from] FetchError),
    #[error("the provider's answer is not understood")]
    Answer(#[from] serde_json::Error),
}

impl Providers {
    pub(crate) fn new(clock: SharedClock) -> Self {
        Self { clock, known: Mutex::default() }
    }

    /// The keys of an issuer. A key that is not among those that are kept may be new, so they are fetched again.
    pub(crate) async fn keys(&self, issuer: &str, kid: Option<&str>) -> Result<Arc<JwkSet>, ProviderError> {
        let now_ms = self.clock.now_ms();
        let known = self.known.lock().get(issuer).cloned();
        if let Some(known) = known {
            let age_ms = now_ms - known.at_ms;
            let fresh = (0..limits::PROVIDER_KEYS_MS_MAX).contains(&age_ms);
            if fresh && (known.keys.has(kid) || age_ms < limits::PROVIDER_RETRY_MS) {
                return Ok(known.keys);
            }
        }
        let keys = Arc::new(published(issuer).await?);
        let mut all = self.known.lock();
        if all.len() >= limits::PROVIDERS_MAX {
            all.clear();
        }
        all.insert(issuer.to_owned(), Known { at_ms: now_ms, keys: Arc::clone(&keys) });
        Ok(keys)
    }
}

async fn published(issuer: &str) -> Result<JwkSet, ProviderError> {
    let address = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
    let configuration: Configuration = serde_json::from_slice(&fetch::get(&address).await?)?;
    Ok(serde_json::from_slice(&fetch::get(&configuration.jwks_uri).await?)?)
}
