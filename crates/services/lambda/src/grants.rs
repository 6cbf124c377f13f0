//! Grants on customers' keys that functions were given: remembered with the function, and retired when it goes.
//!
//! A row outlives its function until KMS has said that the grant is gone, so that a process that dies in between retires it when it
//! comes back.

use crate::names::Target;
use crate::provisioned;
use crate::record::{self, KeyGrant};
use crate::service::{LambdaService, settle_error};
use api::kms::{RetireGrantRequest, op};
use contract::Error;
use platform::{AccountId, Arn, Context, Region};
use std::collections::HashSet;
use std::sync::Arc;
use store::{Abort, Key, Scan};

/// Who retires them.
pub(crate) const RETIRING: &str = "lambda.amazonaws.com";

/// Remembers a grant.
pub(crate) async fn note(lambda: &LambdaService, target: &Target, id: String, key_arn: String) -> Result<(), Error> {
    let (row, grant) = (&target.key().push(id.as_str()), &KeyGrant { id, key_arn });
    let stored = lambda.store.transact("lambda.grant", |tx| async move {
        tx.put(&record::GRANTS, row, grant)?;
        Ok::<(), Abort<Error>>(())
    });
    stored.await.map_err(settle_error)
}

/// Retires the grants of a function that is gone. What KMS does not take back now stays noted.
pub(crate) async fn retire(lambda: &LambdaService, target: &Target) {
    if let Err(error) = retire_all(lambda, target).await {
        tracing::warn!(function = target.arn(), %error, "could not retire a grant on a key");
    }
}

async fn retire_all(lambda: &LambdaService, target: &Target) -> Result<(), Error> {
    let rows = lambda.store.scan(&record::GRANTS, &Scan::prefix(&target.key())).await.map_err(Error::internal)?;
    for (row, grant) in rows {
        match lambda.bus.call::<op::RetireGrant>(context(lambda, target, &grant), request(&grant)).await {
            Ok(()) => {}
            // The grant, or its key, went before.
            Err(error) if error.status < 500 => {
                tracing::info!(key = grant.key_arn, %error, "a grant was not there to be retired");
            }
            Err(error) => return Err(error),
        }
        forget(lambda, &row).await?;
    }
    Ok(())
}

fn request(grant: &KeyGrant) -> RetireGrantRequest {
    RetireGrantRequest {
        key_id: Some(grant.key_arn.clone()),
        grant_id: Some(grant.id.clone()),
        ..RetireGrantRequest::default()
    }
}

/// Lambda by itself, where the key is.
fn context(lambda: &LambdaService, target: &Target, grant: &KeyGrant) -> Context {
    let own = provisioned::context(lambda, target);
    match grant.key_arn.parse::<Arn>() {
        Ok(key) => Context { account: AccountId::new(&key.account), region: Region::new(&key.region), ..own },
        Err(_) => own,
    }
}

async fn forget(lambda: &LambdaService, row: &Key) -> Result<(), Error> {
    let stored = lambda.store.transact("lambda.grant.retired", |tx| async move {
        tx.delete(&record::GRANTS, row);
        Ok::<(), Abort<Error>>(())
    });
    stored.await.map_err(settle_error)
}

/// Retires what a former process has left of functions that are gone.
pub(crate) fn start(lambda: &Arc<LambdaService>) {
    let this = Arc::clone(lambda);
    tokio::spawn(async move {
        match orphans(&this).await {
            Ok(targets) => {
                for target in targets {
                    retire(&this, &target).await;
                }
            }
            Err(error) => tracing::error!(%error, "could not read the grants on keys"),
        }
    });
}

async fn orphans(lambda: &LambdaService) -> Result<Vec<Target>, Error> {
    let rows = lambda.store.scan(&record::GRANTS, &Scan::all()).await.map_err(Error::internal)?;
    let functions: HashSet<_> =
        rows.iter().filter_map(|(key, _)| Some((key.text(0)?, key.text(1)?, key.text(2)?))).collect();
    let mut gone = Vec::new();
    for (account, region, name) in functions {
        let target = Target { account, region, name, qualifier: None };
        if lambda.load(&target.key()).await?.is_none() {
            gone.push(target);
        }
    }
    Ok(gone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, REGION, Scene};
    use parking_lot::Mutex;
    use platform::{BoxFuture, Handler};

    /// A KMS that is out of order at first, and then takes grants back.
    #[derive(Default)]
    struct Kms {
        works: Mutex<bool>,
        retired: Mutex<Vec<String>>,
    }

    impl Handler for Kms {
        fn service(&self) -> &'static contract::Service {
            &api::kms::SERVICE
        }

        fn call(
            &self,
            _operation: &'static contract::Operation,
            _ctx: Context,
            input: contract::Value,
        ) -> BoxFuture<'_, Result<contract::Value, Error>> {
            Box::pin(async move {
                if !*self.works.lock() {
                    return Err(Error::internal("out of order"));
                }
                let id = RetireGrantRequest::try_from(input)?.grant_id;
                self.retired.lock().extend(id);
                Ok(().into())
            })
        }
    }

    #[tokio::test]
    async fn grants_left_by_a_death_are_retired() {
        let kms = Arc::new(Kms::default());
        let scene = Scene::beside(vec![kms.clone()]).await;
        scene.function("kept").await;
        for name in ["gone", "kept"] {
            let target = Target { account: ACCOUNT.into(), region: REGION.into(), name: name.into(), qualifier: None };
            let key_arn = format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/k");
            note(&scene.lambda, &target, format!("grant-of-{name}"), key_arn).await.expect("noted");
        }
        let left = async || scene.lambda.store.scan(&record::GRANTS, &Scan::all()).await.expect("read").len();
        // As after a death between a function's end and its grant's: KMS fails, and the grant stays noted.
        for target in orphans(&scene.lambda).await.expect("read") {
            retire(&scene.lambda, &target).await;
        }
        assert_eq!(left().await, 2);
        assert!(kms.retired.lock().is_empty());
        *kms.works.lock() = true;
        start(&scene.lambda);
        scene.until("the grant is retired", || kms.retired.lock().len() == 1).await;
        assert_eq!(*kms.retired.lock(), ["grant-of-gone"]);
        assert!(orphans(&scene.lambda).await.expect("read").len() <= 1, "its row goes with it");
    }
}
