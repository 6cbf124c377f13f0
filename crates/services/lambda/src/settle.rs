//! The steps that finish a creation or an update: from `Pending` to `Active`, from `InProgress` to `Successful`.

use crate::names::Target;
use crate::record::{self, Configuration, Progress, Version};
use crate::service::{LambdaService, settle_error};
use crate::snapstart;
use contract::Error;
use store::Scan;

/// Finishes a creation or an update in the background; whoever needs it done sooner does it himself.
pub(crate) fn finish_soon(lambda: &LambdaService, target: Target) {
    let lambda = lambda.arc();
    tokio::spawn(async move {
        if let Err(error) = settle(&lambda, &target).await {
            tracing::error!(function = target.arn(), %error, "could not finish a change of a function");
        }
        snapstart::prepare_last_soon(&lambda, &target);
        lambda.mappings.function_changed();
    });
}

/// Brings a function that is being created or updated to `Active` and `Successful`, with a new revision, as AWS does in the end.
pub(crate) async fn settle(lambda: &LambdaService, target: &Target) -> Result<(), Error> {
    let (key, revisions) = (&target.key(), &[lambda.revision(), lambda.revision()]);
    lambda
        .store
        .transact("lambda.settle", |tx| async move {
            let Some(mut function) = tx.get(&record::FUNCTIONS, key).await? else { return Ok(()) };
            if let Some((number, _)) = function.last_published {
                let version_key = record::version(key, number);
                // One with a snapshot is active when that is made.
                let unsettled =
                    |version: &Version| version.0.state != Progress::Active && !snapstart::is_on(&version.0);
                if let Some(Version(mut version)) = tx.get(&record::VERSIONS, &version_key).await?.filter(unsettled) {
                    activate(&mut version, &revisions[0]);
                    tx.put(&record::VERSIONS, &version_key, &Version(version))?;
                }
            }
            if function.latest.state != Progress::Active {
                activate(&mut function.latest, &revisions[1]);
                tx.put(&record::FUNCTIONS, key, &function)?;
            }
            Ok(())
        })
        .await
        .map_err(settle_error)?;
    lambda.running.forget(target);
    // An update may have been the last to need what it replaced.
    lambda.garbage.notify_one();
    Ok(())
}

fn activate(configuration: &mut Configuration, revision: &str) {
    configuration.state = Progress::Active;
    configuration.revision_id = revision.to_owned();
}

/// Finishes every function that a former process left half-way.
pub(crate) async fn settle_all(lambda: &LambdaService) -> Result<(), Error> {
    let all = lambda.store.scan(&record::FUNCTIONS, &Scan::all()).await.map_err(Error::internal)?;
    for (key, function) in all {
        if function.latest.state == Progress::Active {
            continue;
        }
        if let (Some(account), Some(region), Some(name)) = (key.text(0), key.text(1), key.text(2)) {
            settle(lambda, &Target { account, region, name, qualifier: None }).await?;
        }
    }
    Ok(())
}
