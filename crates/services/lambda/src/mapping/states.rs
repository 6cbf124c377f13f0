//! What is under way with a mapping, brought to its end. The state is in the row, so a start-up finishes what a former process began.

use super::record::{MAPPINGS, Mapping, State};
use crate::limits;
use crate::service::{LambdaService, settle_error};
use contract::Error;
use std::sync::Arc;
use store::{Abort, Key, Scan};

/// Starts every mapping that is enabled, and finishes changes.
pub(crate) async fn start(lambda: &Arc<LambdaService>) -> Result<(), Error> {
    for (_, mapping) in lambda.store.scan(&MAPPINGS, &Scan::all()).await.map_err(Error::internal)? {
        match mapping.state {
            State::Enabled => lambda.mappings.poll(lambda, mapping)?,
            State::Disabled => {}
            _ => settle_soon(lambda, mapping),
        }
    }
    Ok(())
}

/// Finishes a change in the background.
pub(crate) fn settle_soon(lambda: &Arc<LambdaService>, mapping: Mapping) {
    let lambda = Arc::clone(lambda);
    tokio::spawn(async move {
        if let Err(error) = settle(&lambda, mapping).await {
            tracing::error!(%error, "could not finish the change of an event source mapping");
        }
    });
}

/// Finishes a change: what it asks for is done first, then the row says so.
async fn settle(lambda: &Arc<LambdaService>, mapping: Mapping) -> Result<(), Error> {
    if mapping.state == State::Deleting || !mapping.enabled {
        lambda.mappings.stop(&mapping.uuid).await;
    } else {
        lambda.mappings.poll(lambda, mapping.clone())?;
    }
    let (key, was) = (&mapping.key(), &mapping);
    lambda
        .store
        .transact("lambda.mapping.settle", |tx| async move {
            let Some(mut now) = tx.get(&MAPPINGS, key).await? else { return Ok(()) };
            if now.state != was.state || now.modified_ms != was.modified_ms {
                return Ok(());
            }
            if now.state == State::Deleting {
                tx.delete(&MAPPINGS, key);
                return Ok(());
            }
            now.state = if now.enabled { State::Enabled } else { State::Disabled };
            tx.put(&MAPPINGS, key, &now)?;
            Ok::<(), Abort<Error>>(())
        })
        .await
        .map_err(settle_error)
}

/// The mapping when nothing is under way with it. Short changes are waited for, as if they had been finished before.
pub(crate) async fn stable(lambda: &LambdaService, key: &Key) -> Result<Option<Mapping>, Error> {
    let mut waited = 0;
    loop {
        let found = lambda.store.get(&MAPPINGS, key).await.map_err(Error::internal)?;
        match found {
            Some(mapping) if !mapping.state.is_stable() && waited < limits::MAPPING_SETTLE_WAITS => {
                waited += 1;
                lambda.sleep_ms(limits::MAPPING_SETTLE_PAUSE_MS).await;
            }
            found => return Ok(found),
        }
    }
}
