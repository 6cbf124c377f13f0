//! How much code an account and region have stored, and that it is not more than they may.
//!
//! What is known is never less than what is stored: it is read once, grows with every upload, and is read again before anything is
//! refused for its sake.

use crate::service::LambdaService;
use crate::{limits, record};
use api::lambda::error;
use contract::Error;
use parking_lot::Mutex;
use std::collections::HashMap;
use store::{Key, Scan};

/// By account and region, at least what is stored, bytes.
#[derive(Default)]
pub(crate) struct Storage(Mutex<HashMap<Key, i64>>);

impl Storage {
    /// For an emptied store.
    pub(crate) fn clear(&self) {
        self.0.lock().clear();
    }

    fn grow(&self, place: &Key, by: i64) -> bool {
        match self.0.lock().get_mut(place) {
            Some(known) if fits(*known, by) => {
                *known += by;
                true
            }
            _ => false,
        }
    }
}

fn fits(known: i64, by: i64) -> bool {
    known.saturating_add(by) <= limits::CODE_STORAGE_BYTES
}

/// What is stored: every version and every layer version counts, whoever has the same zip.
pub(crate) async fn used(lambda: &LambdaService, place: &Key) -> Result<i64, Error> {
    let scan = Scan::prefix(place);
    let functions = lambda.store.scan(&record::FUNCTIONS, &scan).await.map_err(Error::internal)?;
    let versions = lambda.store.scan(&record::VERSIONS, &scan).await.map_err(Error::internal)?;
    let layers = lambda.store.scan(&record::LAYERS, &scan).await.map_err(Error::internal)?;
    Ok(functions.iter().map(|(_, function)| function.latest.code_size).sum::<i64>()
        + versions.iter().map(|(_, version)| version.0.code_size).sum::<i64>()
        + layers.iter().map(|(_, layer)| layer.code_size).sum::<i64>())
}

/// Refuses what would be too much.
pub(crate) async fn admit(lambda: &LambdaService, place: &Key, bytes: i64) -> Result<(), Error> {
    if lambda.storage.grow(place, bytes) {
        return Ok(());
    }
    let used = used(lambda, place).await?;
    lambda.storage.0.lock().insert(place.clone(), used);
    if lambda.storage.grow(place, bytes) {
        Ok(())
    } else {
        Err(error::code_storage_exceeded_exception("Code storage limit exceeded."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, REGION, Scene, message};

    #[tokio::test]
    async fn what_is_deleted_makes_room() {
        let scene = Scene::new().await;
        scene.function("f").await;
        let place = record::place(ACCOUNT, REGION);
        let used = used(&scene.lambda, &place).await.expect("reads");
        assert!(used > 0);
        let rest = limits::CODE_STORAGE_BYTES - used;
        admit(&scene.lambda, &place, rest).await.expect("just fits");
        // It was never stored, so there is room again.
        admit(&scene.lambda, &place, rest).await.expect("read again");
        let error = admit(&scene.lambda, &place, rest + 1).await.expect_err("too much");
        assert_eq!(message(&error), (400, "Code storage limit exceeded."));
    }
}
