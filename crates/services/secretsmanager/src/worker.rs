//! The worker: rotates and deletes when it is due.

use crate::core::Core;
use crate::error::from_read;
use crate::keys;
use crate::limits::{ROTATIONS_AT_ONCE, SCAN_ROWS, WORKER_INTERVAL_MS};
use crate::records::SecretRecord;
use contract::Error;
use std::collections::HashSet;
use std::sync::Arc;
use store::{Key, Scan};
use tokio::task::JoinSet;

/// What a look at all secrets found.
#[derive(Default)]
struct Look {
    rotating: Vec<(Key, SecretRecord)>,
    next_ms: Option<i64>,
}

impl Core {
    /// Looks after secrets for ever. May be stopped at any point.
    pub(crate) async fn work_for_ever(self: Arc<Self>) {
        let (mut tasks, mut busy) = (JoinSet::new(), HashSet::new());
        loop {
            let look = self.look_at_all().await.unwrap_or_else(|error| {
                tracing::warn!(%error, source = ?error.source, "could not look after secrets");
                Look::default()
            });
            for (row, secret) in look.rotating {
                if tasks.len() < ROTATIONS_AT_ONCE && busy.insert(row.as_bytes().to_vec()) {
                    let core = Arc::clone(&self);
                    tasks.spawn(async move {
                        if let Err(error) = core.go_on(secret).await {
                            tracing::warn!(%error, source = ?error.source, "could not go on with a rotation");
                        }
                        row.as_bytes().to_vec()
                    });
                }
            }
            let latest_ms = self.clock.now_ms() + WORKER_INTERVAL_MS;
            let until_ms = look.next_ms.map_or(latest_ms, |next_ms| next_ms.min(latest_ms));
            tokio::select! {
                () = self.clock.sleep_until(until_ms) => {}
                () = self.scheduled.notified() => {}
                Some(done) = tasks.join_next() => {
                    match done {
                        Ok(row) => drop(busy.take(&row)),
                        Err(_) => busy.clear(),
                    }
                }
            }
        }
    }

    /// Deletes what is due to go; tells what rotates, and when something is due next.
    async fn look_at_all(&self) -> Result<Look, Error> {
        let (mut look, mut scan) = (Look::default(), Scan::all().limit(SCAN_ROWS));
        loop {
            let rows = self.store.scan(&keys::SECRETS, &scan).await.map_err(from_read)?;
            let last = rows.last().map(|(row, _)| row.clone()).filter(|_| rows.len() == SCAN_ROWS);
            for (row, secret) in rows {
                self.look_at(&mut look, row, secret).await?;
            }
            match last {
                Some(last) => scan = scan.after(&last),
                None => return Ok(look),
            }
        }
    }

    async fn look_at(&self, look: &mut Look, row: Key, secret: SecretRecord) -> Result<(), Error> {
        let now_ms = self.clock.now_ms();
        if secret.deletion_ms.is_some_and(|deletion_ms| deletion_ms <= now_ms) {
            return self.remove(&secret).await;
        }
        let running_ms = secret.running.as_ref().map(|running| running.after_ms);
        let rotation = secret.rotation.as_ref().filter(|rotation| rotation.enabled);
        let rotation_ms = rotation.and_then(|rotation| rotation.next_ms).filter(|_| running_ms.is_none());
        let times = [secret.deletion_ms, running_ms, rotation_ms].into_iter().flatten();
        look.next_ms = times.chain(look.next_ms).filter(|at_ms| *at_ms > now_ms).min();
        if running_ms.is_some_and(|after_ms| after_ms <= now_ms) || secret.is_rotation_due(now_ms) {
            look.rotating.push((row, secret));
        }
        Ok(())
    }
}
