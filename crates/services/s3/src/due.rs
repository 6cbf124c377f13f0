//! What happens to restores when their time comes: those under way are done, those that are done end. Told to those who are notified,
//! in the commit that does it.

use crate::core::{Core, Which};
use crate::lifecycle::days_after;
use crate::records::{Bucket, Restoring, Version};
use contract::Error;
use outbox::{Handler, Item, New, Outcome};
use platform::BoxFuture;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How long to wait when the store failed.
const PAUSE_MS: i64 = 1000;

/// A version whose restore is to be looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Due {
    bucket: String,
    key: String,
    version: String,
    /// Its place: another version may have got the id `null` meanwhile.
    order: u64,
}

/// When the restore of a version needs a look; to be queued in the commit that changes it.
pub(crate) fn look(bucket: &str, key: &str, version: &Version) -> Option<New<Due>> {
    let at_ms = version.restoring.as_ref().map(|restoring| restoring.done_ms).or(version.restored_until_ms)?;
    let due = Due { bucket: bucket.to_owned(), key: key.to_owned(), version: version.shown_id(), order: version.order };
    Some(New::now(due).due(at_ms))
}

/// What a look finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Done,
    Ended,
    /// Something else has changed it, and queued a look of its own.
    Nothing,
}

fn found(version: &Version, now_ms: i64) -> Found {
    match (&version.restoring, version.restored_until_ms) {
        (Some(restoring), _) if restoring.done_ms <= now_ms => Found::Done,
        (None, Some(until_ms)) if until_ms <= now_ms => Found::Ended,
        _ => Found::Nothing,
    }
}

fn settle(version: &mut Version, now_ms: i64) {
    match found(version, now_ms) {
        Found::Done => {
            let Some(Restoring { days, done_ms, .. }) = version.restoring.take() else { return };
            version.restored_until_ms = Some(days_after(done_ms, days));
        }
        Found::Ended => version.restored_until_ms = None,
        Found::Nothing => {}
    }
}

pub(crate) struct Looker(pub(crate) Arc<Core>);

impl Handler<Due> for Looker {
    fn handle<'a>(&'a self, item: &'a Item<Due>) -> BoxFuture<'a, Outcome<Due>> {
        Box::pin(async move {
            match self.0.settle_restore(&item.payload).await {
                Err(error) if error.status >= 500 => {
                    tracing::warn!(%error, bucket = item.payload.bucket, "could not settle a restore");
                    Outcome::Retry { after_ms: PAUSE_MS }
                }
                _ => Outcome::Done,
            }
        })
    }
}

impl Core {
    async fn settle_restore(&self, due: &Due) -> Result<(), Error> {
        let Some(bucket) = self.quietly(&due.bucket).await else { return Ok(()) };
        let found = self.found_restore(&bucket, due).await?;
        let events: &[&str] = match found {
            Found::Done => &["ObjectRestore:Completed"],
            Found::Ended => &["ObjectRestore:Delete"],
            Found::Nothing => return Ok(()),
        };
        let now_ms = self.now_ms();
        let change = |version: &mut Version| {
            if version.order == due.order {
                settle(version, now_ms);
            }
            Ok(())
        };
        let ctx = self.own_context(&bucket);
        self.change_version(&ctx, &bucket, &due.key, Some(&due.version), (events, change)).await.map(drop)
    }

    async fn found_restore(&self, bucket: &Bucket, due: &Due) -> Result<Found, Error> {
        let version = self.find(&bucket.name, &due.key, Which::parse(Some(&due.version))?).await?;
        let version = version.filter(|version| version.order == due.order);
        Ok(version.map_or(Found::Nothing, |version| found(&version, self.now_ms())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn restores_are_settled_once() {
        let restoring = Some(Restoring { tier: "Bulk".into(), days: 1, done_ms: 10 });
        let mut version = Version { restoring, ..Version::default() };
        assert_eq!(found(&version, 9), Found::Nothing);
        settle(&mut version, 10);
        let until_ms = days_after(10, 1);
        assert_eq!((version.restoring.as_ref(), version.restored_until_ms), (None, Some(until_ms)));
        assert_eq!((found(&version, 10), found(&version, until_ms)), (Found::Nothing, Found::Ended));
        settle(&mut version, until_ms);
        assert_eq!((version.restored_until_ms, found(&version, until_ms)), (None, Found::Nothing));
    }
}
