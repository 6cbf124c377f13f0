//! The worker: looks at each alarm when it is due, then at those that depend on others; forgets old history.

use super::ALARMS;
use super::records::{AlarmRecord, HISTORY, MetricRule, Rule};
use crate::error::{from_read, from_transaction};
use crate::limits;
use crate::service::CloudWatchService;
use contract::Error;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use store::{Abort, Scan};

/// All alarms of an account and region.
type Place = (String, String);

impl CloudWatchService {
    /// Looks after alarms for ever. May be stopped at any point.
    pub(crate) async fn work_for_ever(self: Arc<Self>) {
        loop {
            let next_ms = self.look().await.unwrap_or_else(|error| {
                tracing::warn!(%error, source = ?error.source, "could not look after alarms");
                None
            });
            let latest_ms = self.clock.now_ms() + limits::WORKER_INTERVAL_MS;
            let until_ms = next_ms.map_or(latest_ms, |next_ms| next_ms.min(latest_ms));
            tokio::select! {
                () = self.clock.sleep_until(until_ms) => {}
                () = self.changed.notified() => {}
            }
        }
    }

    /// One look at all alarms. Gives the time of the next.
    pub(crate) async fn look(&self) -> Result<Option<i64>, Error> {
        self.forget_history().await?;
        let mut next_ms: Option<i64> = None;
        let alarms = self.all_alarms().await?;
        let rows: HashSet<Vec<u8>> = alarms.iter().map(|alarm| alarm.row().as_bytes().to_vec()).collect();
        self.looked.lock().retain(|row, _| rows.contains(row));
        for alarm in alarms {
            if let Rule::Metric(rule) = &alarm.rule {
                let own_ms = self.look_at(&alarm, rule).await?;
                next_ms = Some(next_ms.map_or(own_ms, |next_ms| next_ms.min(own_ms)));
            }
        }
        for _ in 0..limits::COMPOSITE_DEPTH_MAX {
            if !self.look_at_composites().await? {
                break;
            }
        }
        Ok(next_ms)
    }

    async fn all_alarms(&self) -> Result<Vec<AlarmRecord>, Error> {
        let rows = self.store.scan(&ALARMS, &Scan::all()).await.map_err(from_read)?;
        Ok(rows.into_iter().map(|(_, alarm)| alarm).collect())
    }

    /// Looks at an alarm if it is due. Gives when it is due next.
    async fn look_at(&self, alarm: &AlarmRecord, rule: &MetricRule) -> Result<i64, Error> {
        let (now_ms, cadence_ms) = (self.clock.now_ms(), rule.period_s().clamp(10, 60) * 1000);
        let key = alarm.row().as_bytes().to_vec();
        // A state that was set by hand stays for one cadence; a new configuration is looked at soon.
        let settled_ms = match alarm.state.updated_ms > alarm.configured_ms {
            true => alarm.state.updated_ms + cadence_ms,
            false => alarm.configured_ms + limits::FIRST_LOOK_MS,
        };
        let looked_ms = self.looked.lock().get(&key).copied();
        let due_ms = looked_ms.map_or(settled_ms, |looked_ms| settled_ms.max(looked_ms + cadence_ms));
        if due_ms > now_ms {
            return Ok(due_ms);
        }
        if let Some(state) = self.due_state(alarm, rule).await? {
            self.transition(alarm, state).await?;
        }
        self.looked.lock().insert(key, now_ms);
        Ok(now_ms + cadence_ms)
    }

    /// Whether one of them has changed.
    async fn look_at_composites(&self) -> Result<bool, Error> {
        let mut places: BTreeMap<Place, HashMap<String, AlarmRecord>> = BTreeMap::new();
        for alarm in self.all_alarms().await? {
            let place = (alarm.account.clone(), alarm.region.clone());
            places.entry(place).or_default().insert(alarm.name.clone(), alarm);
        }
        let mut changed = false;
        for alarms in places.values() {
            for alarm in alarms.values() {
                let Rule::Composite(composite) = &alarm.rule else { continue };
                if let Some(state) = self.due_composite(alarm, composite, alarms)? {
                    changed |= self.transition(alarm, state).await?;
                }
            }
        }
        Ok(changed)
    }

    async fn forget_history(&self) -> Result<(), Error> {
        let now_ms = self.clock.now_ms();
        let last_ms = std::mem::replace(&mut *self.swept_ms.lock(), now_ms);
        if now_ms - last_ms < limits::SWEEP_MS {
            *self.swept_ms.lock() = last_ms;
            return Ok(());
        }
        let rows = self.store.scan(&HISTORY, &Scan::all()).await.map_err(from_read)?;
        let old = rows.into_iter().filter(|(_, line)| line.at_ms < now_ms - limits::HISTORY_MS);
        let old: Vec<_> = old.map(|(row, _)| row).take(limits::SWEEP_ROWS).collect();
        if old.is_empty() {
            return Ok(());
        }
        let old = &old;
        let outcome = self.store.transact("cloudwatch.history.sweep", |tx| async move {
            old.iter().for_each(|row| tx.delete(&HISTORY, row));
            Ok::<_, Abort<Error>>(())
        });
        outcome.await.map_err(from_transaction)
    }
}
