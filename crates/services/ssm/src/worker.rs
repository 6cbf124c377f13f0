//! The worker: deletes parameters that have expired, and tells what their policies say.

use crate::core::Core;
use crate::error::{from_read, from_transaction};
use crate::keys;
use crate::limits::{SCAN_ROWS, WORKER_INTERVAL_MS};
use crate::news;
use crate::records::ParameterRecord;
use announce::News;
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
                let due = parameter.next_ms().is_some_and(|at_ms| at_ms <= self.clock.now_ms());
                let left = if due { self.settle(&row).await? } else { Some(parameter) };
                let own_ms = left.and_then(|left| left.next_ms());
                next_ms = [next_ms, own_ms].into_iter().flatten().min();
            }
            match last {
                Some(last) => scan = scan.after(&last),
                None => return Ok(next_ms),
            }
        }
    }

    /// Does what is due to a parameter: its policies tell, then it goes. Gives what is left of it.
    async fn settle(&self, row: &Key) -> Result<Option<ParameterRecord>, Error> {
        let now_ms = self.clock.now_ms();
        let outcome = self.store.transact("ssm.settle", |tx| async move {
            let Some(mut record) = tx.get(&keys::PARAMETERS, row).await? else { return Ok((None, None)) };
            let mut told = tell_due(&mut record, now_ms);
            let left = match self.is_there(&record) {
                true => {
                    tx.put(&keys::PARAMETERS, row, &record)?;
                    Some(record)
                }
                false => {
                    tx.delete(&keys::PARAMETERS, row);
                    told.extend(expired(&record, now_ms));
                    None
                }
            };
            Ok((left, Some(self.announcer.tell(&tx, told).await?)))
        });
        outcome.await.map(|(left, _)| left).map_err(from_transaction)
    }
}

/// Marks the policies that tell now, and gives what they tell.
fn tell_due(record: &mut ParameterRecord, now_ms: i64) -> Vec<News> {
    let policies = record.current().map(|current| current.policies.clone()).unwrap_or_default();
    let due: Vec<_> =
        policies.iter().map(|policy| record.tells_ms(policy).is_some_and(|at_ms| at_ms <= now_ms)).collect();
    let news = policies.iter().zip(&due).filter(|(_, due)| **due);
    let news = news.map(|(policy, _)| news::policy_done(record, policy, now_ms)).collect();
    if let Some(current) = record.versions.last_mut() {
        current.policies.iter_mut().zip(due).for_each(|(policy, due)| policy.told |= due);
    }
    news
}

fn expired(record: &ParameterRecord, now_ms: i64) -> Vec<News> {
    let policies = record.current().map(|current| current.policies.as_slice()).unwrap_or_default();
    let policy = policies.iter().find(|policy| policy.expires_ms.is_some());
    let done = policy.map(|policy| news::policy_done(record, policy, now_ms));
    done.into_iter().chain([news::changed("Delete", record, now_ms)]).collect()
}
