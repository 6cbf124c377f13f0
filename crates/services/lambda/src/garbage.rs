//! Packages that nothing refers to any more: their zips and their unpacked directories are removed.
//!
//! Always: a sweep begins before the references are gathered and spares what was stored since, so a package whose function is just
//! being written stays; a directory that an environment may have mounted stays until the environment has gone.

use crate::record;
use crate::service::LambdaService;
use contract::Error;
use std::collections::HashSet;
use std::sync::{Arc, Weak};
use std::time::Duration;
use store::{BlobId, Scan};

/// Changes that come together are one sweep.
const GATHER: Duration = Duration::from_secs(1);
/// Directories that were still in use are looked at again after so long.
const AGAIN: Duration = Duration::from_secs(60);

/// Sweeps whenever something was deleted, until the service is dropped.
pub(crate) fn start(lambda: &Arc<LambdaService>) {
    tokio::spawn(sweep_on_demand(Arc::downgrade(lambda)));
}

async fn sweep_on_demand(lambda: Weak<LambdaService>) {
    loop {
        let Some(this) = lambda.upgrade() else { return };
        let left = match collect(&this).await {
            Ok(left) => left,
            Err(error) => {
                tracing::warn!(%error, source = ?error.source, "could not remove unused packages");
                true
            }
        };
        let wait = async {
            this.garbage.notified().await;
            tokio::time::sleep(GATHER).await;
        };
        if left {
            let _ = tokio::time::timeout(AGAIN, wait).await;
        } else {
            wait.await;
        }
    }
}

/// One sweep. `true` when directories stay that only running environments still need.
pub(crate) async fn collect(lambda: &LambdaService) -> Result<bool, Error> {
    let sweep = lambda.code.sweep();
    let Used { blobs, directories } = referenced(lambda).await?;
    let collected = sweep.collect(blobs).await.map_err(Error::internal)?;
    if collected.blobs > 0 {
        tracing::info!(packages = collected.blobs, bytes = collected.bytes, "removed unused packages");
    }
    lambda.code.remove_directories(directories).await
}

/// What functions, versions and layers refer to.
#[derive(Default)]
struct Used {
    blobs: HashSet<BlobId>,
    /// Hashes of packages. Those under a customer's key are unpacked only while an environment has them mounted.
    directories: HashSet<String>,
}

impl Used {
    fn clear(&mut self, hash: String) {
        self.blobs.extend(hash.parse::<BlobId>().ok());
        self.directories.insert(hash);
    }
}

async fn referenced(lambda: &LambdaService) -> Result<Used, Error> {
    let (store, all) = (&lambda.store, Scan::all());
    let functions = store.scan(&record::FUNCTIONS, &all).await.map_err(Error::internal)?;
    let versions = store.scan(&record::VERSIONS, &all).await.map_err(Error::internal)?;
    let layers = store.scan(&record::LAYERS, &all).await.map_err(Error::internal)?;
    let configurations = functions
        .into_iter()
        .map(|(_, function)| function.latest)
        .chain(versions.into_iter().map(|(_, version)| version.0));
    let mut used = Used::default();
    layers.into_iter().for_each(|(_, layer)| used.clear(layer.code_hash));
    for configuration in configurations {
        configuration.layers.into_iter().for_each(|layer| used.clear(layer.code_hash));
        match configuration.code_seal {
            Some(seal) => used.blobs.extend(seal.blob.parse::<BlobId>().ok()),
            None => used.clear(configuration.code_hash),
        }
    }
    Ok(used)
}
