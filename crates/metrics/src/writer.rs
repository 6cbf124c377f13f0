//! From memory to the store, and old minutes out of it.

use crate::error::MetricsError;
use crate::gauge::Gauge;
use crate::keys::{self, Listed, MINUTES, SERIES};
use crate::limits;
use crate::registry::Metrics;
use crate::series::Series;
use crate::stats::Stats;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Weak};
use store::{Abort, KeyRange, Scan};

/// What goes to one row.
struct Line {
    series: Series,
    unit: &'static str,
    minute: i64,
    stats: Stats,
}

impl Metrics {
    /// Starts writing and removing; both end with the registry.
    pub fn spawn_workers(self: &Arc<Self>) {
        tokio::spawn(write_for_ever(Arc::downgrade(self)));
        tokio::spawn(sweep_for_ever(Arc::downgrade(self)));
    }

    /// Writes what is in memory. What cannot be written is lost: nobody waits for metrics.
    ///
    /// # Errors
    /// The store's.
    pub async fn flush(&self) -> Result<(), MetricsError> {
        let _turn = self.writing.lock().await;
        let lines = self.take();
        for some in lines.chunks(limits::MINUTES_PER_COMMIT) {
            self.write(some).await?;
        }
        Ok(())
    }

    /// Empties memory. Gauges that nobody holds any more go.
    fn take(&self) -> Vec<Line> {
        let mut lines: BTreeMap<(Series, i64), Line> = BTreeMap::new();
        self.gauges.lock().retain(|_, gauge| {
            for (minute, stats) in gauge.drain() {
                add(&mut lines, gauge, minute, &stats);
            }
            Arc::strong_count(gauge) > 1
        });
        lines.into_values().collect()
    }

    async fn write(&self, lines: &[Line]) -> Result<(), MetricsError> {
        let fresh = self.to_be_listed(lines);
        let fresh = &fresh;
        self.store
            .transact("metrics.write", |tx| async move {
                for line in lines {
                    let series = keys::series(&line.series);
                    let key = keys::minute(&series, line.minute);
                    let mut row = tx.get(&MINUTES, &key).await?.unwrap_or_default();
                    row.0.merge(&line.stats);
                    tx.put(&MINUTES, &key, &row)?;
                }
                for (series, unit, last_ms) in fresh {
                    let row = Listed { unit: (*unit).to_owned(), last_ms: *last_ms };
                    tx.put(&SERIES, &keys::series(series), &row)?;
                }
                Ok::<(), Abort<Infallible>>(())
            })
            .await?;
        Ok(())
    }

    /// The series that the store does not list, or lists as older than they are.
    fn to_be_listed(&self, lines: &[Line]) -> Vec<(Series, &'static str, i64)> {
        let mut listed = self.listed.lock();
        // Only a memory of what is written: it may start anew.
        if listed.len() > limits::GAUGES_MAX {
            listed.clear();
        }
        let mut fresh = Vec::new();
        for line in lines {
            let last_ms = line.minute * limits::MINUTE_MS;
            let known = listed.get(&line.series).copied().unwrap_or(i64::MIN / 2);
            if last_ms - known >= limits::SERIES_TOUCH_MS {
                listed.insert(line.series.clone(), last_ms);
                fresh.push((line.series.clone(), line.unit, last_ms));
            }
        }
        fresh
    }

    /// Removes minutes that are too old, and series without any.
    async fn sweep(&self) -> Result<(), MetricsError> {
        let oldest = (self.clock.now_ms() - limits::KEEP_MS).div_euclid(limits::MINUTE_MS);
        for (series, listed) in self.store.scan(&SERIES, &Scan::all()).await? {
            let series = &series;
            let range = KeyRange::between(&keys::minute(series, 0), &keys::minute(series, oldest));
            loop {
                let scan = Scan::range(range.clone()).limit(limits::SWEEP_ROWS);
                let rows = self.store.scan(&MINUTES, &scan).await?;
                if rows.is_empty() {
                    break;
                }
                let rows = &rows;
                self.store
                    .transact("metrics.sweep", |tx| async move {
                        rows.iter().for_each(|(key, _)| tx.delete(&MINUTES, key));
                        Ok::<(), Abort<Infallible>>(())
                    })
                    .await?;
            }
            if listed.last_ms < oldest * limits::MINUTE_MS - limits::SERIES_TOUCH_MS {
                self.forget(series).await?;
            }
        }
        Ok(())
    }

    async fn forget(&self, series: &store::Key) -> Result<(), MetricsError> {
        if let Some(name) = keys::read(series) {
            self.listed.lock().remove(&name);
        }
        self.store
            .transact("metrics.forget", |tx| async move {
                tx.delete(&SERIES, series);
                Ok::<(), Abort<Infallible>>(())
            })
            .await?;
        Ok(())
    }
}

fn add(lines: &mut BTreeMap<(Series, i64), Line>, gauge: &Gauge, minute: i64, stats: &Stats) {
    for series in gauge.series() {
        let line = lines.entry((series.clone(), minute)).or_insert_with(|| Line {
            series: series.clone(),
            unit: gauge.unit(),
            minute,
            stats: Stats::default(),
        });
        line.stats.merge(stats);
    }
}

async fn write_for_ever(metrics: Weak<Metrics>) {
    loop {
        let Some(this) = metrics.upgrade() else { return };
        let until = this.clock.sleep_until(this.clock.now_ms() + limits::FLUSH_MS);
        drop(this);
        until.await;
        let Some(this) = metrics.upgrade() else { return };
        if let Err(error) = this.flush().await {
            tracing::error!(%error, "could not write metrics; those of the last seconds are lost");
        }
    }
}

async fn sweep_for_ever(metrics: Weak<Metrics>) {
    loop {
        let Some(this) = metrics.upgrade() else { return };
        let until = this.clock.sleep_until(this.clock.now_ms() + limits::SWEEP_MS);
        drop(this);
        until.await;
        let Some(this) = metrics.upgrade() else { return };
        if let Err(error) = this.sweep().await {
            tracing::error!(%error, "could not remove old metrics");
        }
    }
}
