//! Reading: minutes of a series, and which series there are.

use crate::error::MetricsError;
use crate::keys::{self, MINUTES, SERIES};
use crate::limits;
use crate::registry::Metrics;
use crate::series::Series;
use crate::stats::Stats;
use store::{KeyRange, Scan};

/// One minute with values.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its beginning, ms since 1970.
    pub at_ms: i64,
    /// Its statistics.
    pub stats: Stats,
}

/// A series that has values.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// Its name.
    pub series: Series,
    /// The unit it was first recorded with.
    pub unit: String,
    /// About when its last value came, ms since 1970.
    pub last_ms: i64,
}

impl Metrics {
    /// The minutes that begin from `from_ms` on and before `to_ms`, oldest first, up to this moment.
    ///
    /// # Errors
    /// The store's.
    pub async fn minutes(&self, series: &Series, from_ms: i64, to_ms: i64) -> Result<Vec<Found>, MetricsError> {
        self.flush().await?;
        self.minutes_in_store(series, from_ms, to_ms).await
    }

    pub(crate) async fn minutes_in_store(
        &self,
        series: &Series,
        from_ms: i64,
        to_ms: i64,
    ) -> Result<Vec<Found>, MetricsError> {
        let key = keys::series(series);
        let minute = |ms: i64| ms.max(0).div_euclid(limits::MINUTE_MS);
        let from = keys::minute(&key, minute(from_ms + limits::MINUTE_MS - 1));
        let to = keys::minute(&key, minute(to_ms + limits::MINUTE_MS - 1));
        let rows = self.store.scan(&MINUTES, &Scan::range(KeyRange::between(&from, &to))).await?;
        let found = rows.into_iter().filter_map(|(key, row)| {
            let minute = i64::try_from(key.number(5)?).ok()?;
            Some(Found { at_ms: minute * limits::MINUTE_MS, stats: row.0 })
        });
        Ok(found.collect())
    }

    /// Every series of an account and region, in order.
    ///
    /// # Errors
    /// The store's.
    pub async fn known(&self, account: &str, region: &str) -> Result<Vec<Known>, MetricsError> {
        self.flush().await?;
        let rows = self.store.scan(&SERIES, &Scan::prefix(&keys::place(account, region))).await?;
        let known = rows
            .into_iter()
            .filter_map(|(key, row)| Some(Known { series: keys::read(&key)?, unit: row.unit, last_ms: row.last_ms }));
        Ok(known.collect())
    }

    /// The unit of a series; `None` when it has no values.
    ///
    /// # Errors
    /// The store's.
    pub async fn unit(&self, series: &Series) -> Result<Option<String>, MetricsError> {
        Ok(self.store.get(&SERIES, &keys::series(series)).await?.map(|row| row.unit))
    }
}
