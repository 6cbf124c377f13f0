//! SnapStart in the control plane: versions that are initialised when they are published, and start from what that came to.
//!
//! Such a version is `Pending` until its pool has initialised it, `Failed` when its code could not be, and `Inactive` when nobody has
//! called it for [`limits::SNAPSHOT_IDLE_MS`]; the next call makes it `Pending` again. Rows say how far it is, and a preparation that
//! a dead process left half-way is made again. What is held of initialised environments is memory, unlike AWS's snapshots: after a
//! restart of the platform, or when memory was short, the version is `Active` all the same, and the first call that needs an environment
//! waits for an initialisation. As it is never on a disk, `KMSKeyArn` does not encrypt it; the key's
//! part is that the role decrypts the version's variables at each restore, and that there is none where it cannot.
//!
//! Only the runtimes that AWS lists have snapshots; of those that this platform runs, Python knows the phases of its own accord.

use crate::limits;
use crate::names::Target;
use crate::record::{self, Configuration, Progress, Snapshot, Trouble, Version};
use crate::service::{LambdaService, settle_error};
use crate::{provisioned, read, running, text};
use compute::Unprepared;
use contract::Error;
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Weak};
use store::{Abort, Key, Scan};
use tokio::sync::Semaphore;

/// What of it is in memory: preparations under way, and when versions were last called.
pub(crate) struct Snapshots {
    preparing: Mutex<HashSet<Key>>,
    used: Mutex<HashMap<Key, Arc<AtomicI64>>>,
    places: Semaphore,
}

impl Default for Snapshots {
    fn default() -> Self {
        let places = Semaphore::new(limits::SNAPSHOTS_AT_ONCE);
        Self { preparing: Mutex::default(), used: Mutex::default(), places }
    }
}

impl Snapshots {
    /// For an emptied store.
    pub(crate) fn clear(&self) {
        self.used.lock().clear();
    }

    /// Where the time of a version's last call is kept.
    pub(crate) fn clock_of(&self, target: &Target, of: &Configuration) -> Option<Arc<AtomicI64>> {
        let number = number_of(of)?;
        let mut used = self.used.lock();
        Some(Arc::clone(used.entry(record::version(&target.key(), number)).or_default()))
    }
}

/// Whether versions published of this configuration have snapshots.
pub(crate) fn applies(to: &Configuration) -> bool {
    to.snap_start.as_deref() == Some("PublishedVersions")
}

/// The number of a published version with a snapshot.
fn number_of(version: &Configuration) -> Option<u64> {
    applies(version).then(|| version.version.parse().ok()).flatten()
}

/// Whether it is a published version with a snapshot.
pub(crate) fn is_on(version: &Configuration) -> bool {
    number_of(version).is_some()
}

/// What a function with snapshots cannot have besides.
pub(crate) fn check(changed: &Configuration) -> Result<(), Error> {
    if applies(changed) && !is_supported(&changed.runtime) {
        return Err(text::not_with_snapshots(&changed.runtime));
    }
    if applies(changed) && !changed.file_systems.is_empty() {
        return Err(text::not_with_snapshots("FileSystemConfigs"));
    }
    if applies(changed) && changed.tmp_mb > limits::SNAPSHOT_TMP_MB_MAX {
        let what = format!("EphemeralStorage greater than {} MB", limits::SNAPSHOT_TMP_MB_MAX);
        return Err(text::not_with_snapshots(&what));
    }
    Ok(())
}

/// Java since 11, Python since 3.12, .NET since 8.
fn is_supported(runtime: &str) -> bool {
    let since = |prefix: &str, first: u32| {
        let rest = runtime.strip_prefix(prefix);
        rest.and_then(|rest| rest.parse::<u32>().ok()).is_some_and(|version| version >= first)
    };
    since("java", 11) || since("python3.", 12) || since("dotnet", 8)
}

/// Whether calls of a version are taken. One whose snapshot was removed gets another, for calls to come.
pub(crate) fn check_ready(lambda: &LambdaService, target: &Target, of: &Configuration) -> Result<(), Error> {
    let Some(number) = number_of(of) else { return Ok(()) };
    match of.state {
        Progress::Active | Progress::Updating => Ok(()),
        Progress::Creating | Progress::Restoring => Err(text::snapshot_not_ready()),
        Progress::Inactive => {
            wake_soon(lambda, target, number);
            Err(text::snapshot_not_ready())
        }
        Progress::Failed => Err(text::wrong_state("Failed")),
    }
}

/// Prepares in the background the version that was published last, if it waits for that.
pub(crate) fn prepare_last_soon(lambda: &LambdaService, target: &Target) {
    let (lambda, target) = (lambda.arc(), target.clone());
    tokio::spawn(async move {
        let last = lambda.load(&target.key()).await.ok().flatten().and_then(|function| function.last_published);
        if let Some((number, _)) = last {
            prepare_said(&lambda, &target, number).await;
        }
    });
}

fn wake_soon(lambda: &LambdaService, target: &Target, number: u64) {
    let (lambda, target) = (lambda.arc(), target.clone());
    tokio::spawn(async move {
        match move_to(&lambda, &target, number, Progress::Inactive, Progress::Restoring).await {
            Ok(()) => prepare_said(&lambda, &target, number).await,
            Err(error) => tracing::error!(function = target.arn(), number, %error, "could not wake a version"),
        }
    });
}

async fn prepare_said(lambda: &LambdaService, target: &Target, number: u64) {
    if let Err(error) = prepare(lambda, target, number).await {
        tracing::error!(function = target.arn(), number, %error, "could not prepare a version");
    }
}

/// Initialises a version that waits for it, and stores what came of it.
async fn prepare(lambda: &LambdaService, target: &Target, number: u64) -> Result<(), Error> {
    let key = record::version(&target.key(), number);
    if !lambda.snapshots.preparing.lock().insert(key.clone()) {
        return Ok(());
    }
    let done = prepare_alone(lambda, target, number).await;
    lambda.snapshots.preparing.lock().remove(&key);
    done
}

async fn prepare_alone(lambda: &LambdaService, target: &Target, number: u64) -> Result<(), Error> {
    let _place = lambda.snapshots.places.acquire().await.map_err(Error::internal)?;
    let Some(version) = read::version(lambda, &target.key(), &number.to_string()).await? else { return Ok(()) };
    if !is_on(&version) || !matches!(version.state, Progress::Creating | Progress::Restoring) {
        return Ok(());
    }
    let target = &Target { qualifier: Some(number.to_string()), ..target.clone() };
    let prepared = match running::open_pool(lambda, &provisioned::context(lambda, target), target, None, version).await
    {
        Ok(serving) => serving.environments.prepare().await,
        Err(error) => Err(Unprepared { code: "InternalError", text: error.to_string() }),
    };
    finish(lambda, target, number, prepared).await
}

async fn finish(
    lambda: &LambdaService,
    target: &Target,
    number: u64,
    prepared: Result<(), Unprepared>,
) -> Result<(), Error> {
    let (key, row) = (&target.key(), &record::version(&target.key(), number));
    let (revision, now_ms, failed) = (&lambda.revision(), lambda.now_ms(), &prepared.as_ref().err());
    lambda
        .store
        .transact("lambda.snapshot.made", |tx| async move {
            let Some(Version(mut version)) = tx.get(&record::VERSIONS, row).await? else { return Ok(()) };
            version.state = if failed.is_some() { Progress::Failed } else { Progress::Active };
            version.trouble =
                failed.map(|failed| Trouble { code: failed.code.to_owned(), reason: failed.text.clone() });
            version.revision_id.clone_from(revision);
            tx.put(&record::VERSIONS, row, &Version(version))?;
            if failed.is_none() {
                tx.put(&record::SNAPSHOTS, &record::version(key, number), &Snapshot { used_ms: now_ms })?;
            }
            Ok::<(), Abort<Error>>(())
        })
        .await
        .map_err(settle_error)?;
    lambda.running.forget(target);
    if prepared.is_err() {
        lambda.running.close(target, Some(&number.to_string()));
    }
    lambda.mappings.function_changed();
    Ok(())
}

async fn move_to(
    lambda: &LambdaService,
    target: &Target,
    number: u64,
    from: Progress,
    to: Progress,
) -> Result<(), Error> {
    let (row, revision) = (&record::version(&target.key(), number), &lambda.revision());
    lambda
        .store
        .transact("lambda.snapshot.move", |tx| async move {
            let Some(Version(mut version)) = tx.get(&record::VERSIONS, row).await? else { return Ok(()) };
            if version.state == from {
                version.state = to;
                version.revision_id.clone_from(revision);
                tx.put(&record::VERSIONS, row, &Version(version))?;
                if to == Progress::Inactive {
                    tx.delete(&record::SNAPSHOTS, row);
                }
            }
            Ok::<(), Abort<Error>>(())
        })
        .await
        .map_err(settle_error)?;
    lambda.running.forget(target);
    Ok(())
}

/// Prepares what a former process left half-way, and from now on removes what nobody uses.
pub(crate) fn start(lambda: &Arc<LambdaService>) {
    let this = Arc::clone(lambda);
    tokio::spawn(async move {
        if let Err(error) = prepare_all(&this).await {
            tracing::error!(%error, "could not read which versions are to be prepared");
        }
    });
    tokio::spawn(remove_unused(Arc::downgrade(lambda)));
}

async fn prepare_all(lambda: &Arc<LambdaService>) -> Result<(), Error> {
    let versions = lambda.store.scan(&record::VERSIONS, &Scan::all()).await.map_err(Error::internal)?;
    for (key, Version(version)) in versions {
        let waits = is_on(&version) && matches!(version.state, Progress::Creating | Progress::Restoring);
        if let (true, Some((target, number))) = (waits, place_of(&key)) {
            let this = Arc::clone(lambda);
            tokio::spawn(async move { prepare_said(&this, &target, number).await });
        }
    }
    Ok(())
}

fn place_of(key: &Key) -> Option<(Target, u64)> {
    let (account, region, name) = (key.text(0)?, key.text(1)?, key.text(2)?);
    Some((Target { account, region, name, qualifier: None }, key.number(3)?))
}

async fn remove_unused(lambda: Weak<LambdaService>) {
    loop {
        let Some(this) = lambda.upgrade() else { return };
        let pause = this.clock.sleep_until(this.now_ms() + limits::SNAPSHOT_CHECK_MS);
        drop(this);
        pause.await;
        let Some(this) = lambda.upgrade() else { return };
        if let Err(error) = remove_idle(&this).await {
            tracing::error!(%error, "could not look for unused snapshots");
        }
    }
}

/// Stores when versions were last called, and lets go of those that were not for too long.
async fn remove_idle(lambda: &LambdaService) -> Result<(), Error> {
    let rows = lambda.store.scan(&record::SNAPSHOTS, &Scan::all()).await.map_err(Error::internal)?;
    for (key, Snapshot { used_ms }) in rows {
        let seen = lambda.snapshots.used.lock().get(&key).map_or(0, |used| used.load(Ordering::Relaxed));
        let last_ms = used_ms.max(seen);
        let Some((target, number)) = place_of(&key) else { continue };
        if lambda.now_ms() - last_ms >= limits::SNAPSHOT_IDLE_MS {
            move_to(lambda, &target, number, Progress::Active, Progress::Inactive).await?;
            lambda.running.close(&target, Some(&number.to_string()));
        } else if last_ms > used_ms {
            note_use(lambda, &key, last_ms).await?;
        }
    }
    Ok(())
}

async fn note_use(lambda: &LambdaService, key: &Key, used_ms: i64) -> Result<(), Error> {
    lambda
        .store
        .transact("lambda.snapshot.used", |tx| async move {
            if tx.get(&record::SNAPSHOTS, key).await?.is_some() {
                tx.put(&record::SNAPSHOTS, key, &Snapshot { used_ms })?;
            }
            Ok::<(), Abort<Error>>(())
        })
        .await
        .map_err(settle_error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runtimes_have_snapshots_as_aws_lists_them() {
        for (runtime, expected) in [
            ("java8.al2", false),
            ("java11", true),
            ("java25", true),
            ("python3.9", false),
            ("python3.11", false),
            ("python3.12", true),
            ("python3.14", true),
            ("dotnet6", false),
            ("dotnet8", true),
            ("dotnet10", true),
            ("nodejs22.x", false),
            ("provided.al2023", false),
            ("ruby3.4", false),
        ] {
            assert_eq!(is_supported(runtime), expected, "{runtime}");
        }
    }
}
