//! The worker: deletes parameters that have expired.

use crate::core::Core;
use crate::error::{from_read, from_transaction};
use crate::keys;
use crate::limits::{SCAN_ROWS, WORKER_INTERVAL_MS};
use contract::Error;
use store::{Key, Scan};

impl Core {
    /// Deletes at the right time, for ever. May be stopped at any point.
    pub(crate) async fn work_for_ever(&self) {
        loop {
            let next_ms = self.work().await.unwrap_or_else(|error| {
                tracing::warn!(%error, source = ?error.source, "could not look after parameters");
                None
            });
            let latest_ms = self.clock.now_ms() + WORKER_INTERVAL_MS;
            let until_ms = next_ms.map_or(latest_ms, |next_ms| next_ms.min(latest_ms));
            tokio::select! {
                () = self.clock.sleep_until(until_ms) => {}
                () = self.scheduled.notified() => {}
            }
        }
    }

    /// One look at all parameters. Gives the time of the next expiration.
    pub(crate) async fn work(&self) -> Result<Option<i64>, Error> {
        let (mut next_ms, mut scan) = (None, Scan::all().limit(SCAN_ROWS));
        loop {
            let rows = self.store.scan(&keys::PARAMETERS, &scan).await.map_err(from_read)?;
            let last = rows.last().map(|(row, _)| row.clone()).filter(|_| rows.len() == SCAN_ROWS);
            for (row, parameter) in rows {
                match self.is_there(&parameter) {
                    true => next_ms = [next_ms, parameter.expires_ms()].into_iter().flatten().min(),
                    false => self.expire(&row).await?,
                }
            }
            match last {
                Some(last) => scan = scan.after(&last),
                None => return Ok(next_ms),
            }
        }
    }

    /// Deletes the parameter, unless it was put again meanwhile.
    async fn expire(&self, row: &Key) -> Result<(), Error> {
        let outcome = self.store.transact("ssm.expire", |tx| async move {
            let there = tx.get(&keys::PARAMETERS, row).await?;
            if there.is_some_and(|there| !self.is_there(&there)) {
                tx.delete(&keys::PARAMETERS, row);
            }
            Ok(())
        });
        outcome.await.map_err(from_transaction)
    }
}
