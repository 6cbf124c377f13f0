//! The worker: does what is due to keys that nobody looks at.

use crate::core::Core;
use crate::limits::WORKER_INTERVAL_MS;
use contract::Error;

impl Core {
    /// Deletes, expires and rotates at the right time, for ever. May be stopped at any point.
    pub(crate) async fn work_for_ever(&self) {
        loop {
            let next_ms = match self.work().await {
                Ok(next_ms) => next_ms,
                Err(error) => {
                    tracing::warn!(%error, source = ?error.source, "could not look after keys");
                    None
                }
            };
            let latest_ms = self.clock.now_ms() + WORKER_INTERVAL_MS;
            let until_ms = next_ms.map_or(latest_ms, |next_ms| next_ms.min(latest_ms));
            tokio::select! {
                () = self.clock.sleep_until(until_ms) => {}
                () = self.scheduled.notified() => {}
            }
        }
    }

    /// One look at all keys. Gives the time of the next thing to do.
    pub(crate) async fn work(&self) -> Result<Option<i64>, Error> {
        let mut next_ms = None;
        for key in self.all_keys().await? {
            let key = if self.is_due(&key) { self.settle(&key.place()).await? } else { Some(key) };
            let own_ms = key.and_then(|key| key.next_ms());
            next_ms = [next_ms, own_ms].into_iter().flatten().min();
        }
        Ok(next_ms)
    }
}
