//! Rows and their keys.

use crate::series::Series;
use crate::stats::Stats;
use serde::{Deserialize, Serialize};
use store::{Key, Record, Table, key};

/// One minute of a series.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Minute(pub(crate) Stats);

/// A series that has values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Listed {
    pub(crate) unit: String,
    pub(crate) last_ms: i64,
}

impl Record for Minute {}
impl Record for Listed {}

/// By series and minute.
pub(crate) const MINUTES: Table<Minute> = Table::new("metrics.minute");
/// By series.
pub(crate) const SERIES: Table<Listed> = Table::new("metrics.series");

/// All series of an account and region.
pub(crate) fn place(account: &str, region: &str) -> Key {
    key![account, region]
}

pub(crate) fn series(of: &Series) -> Key {
    let dimensions = serde_json::to_string(&of.dimensions).expect("pairs of texts");
    place(&of.account, &of.region).push(of.namespace.as_str()).push(of.name.as_str()).push(dimensions.as_str())
}

pub(crate) fn minute(series: &Key, minute: i64) -> Key {
    series.clone().push(u64::try_from(minute).unwrap_or(0))
}

/// The series that a key of [`SERIES`] names.
pub(crate) fn read(key: &Key) -> Option<Series> {
    let dimensions: Vec<(String, String)> = serde_json::from_str(&key.text(4)?).ok()?;
    Some(Series {
        account: key.text(0)?,
        region: key.text(1)?,
        namespace: key.text(2)?,
        name: key.text(3)?,
        dimensions,
    })
}
