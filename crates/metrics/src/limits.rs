//! Every bound of the crate, with its unit.

/// Length of a period, ms.
pub const MINUTE_MS: i64 = 60_000;
/// How long minutes are kept, ms (15 days).
pub const KEEP_MS: i64 = 15 * 24 * 3600 * 1000;
/// Time between two writes to the store, ms.
pub const FLUSH_MS: i64 = 10_000;
/// Gauges in memory. Beyond that, new ones record nothing.
pub const GAUGES_MAX: usize = 100_000;
/// Finished minutes that one gauge holds until they are written; older ones are dropped.
pub const MINUTES_WAITING_MAX: usize = 32;
/// Minutes written in one commit.
pub const MINUTES_PER_COMMIT: usize = 200;
/// Buckets of a sketch; beyond that the smallest values share one.
pub const BUCKETS_MAX: usize = 512;
/// How far a percentile may be off, as a share of its value.
pub const ACCURACY: f64 = 0.01;
/// Time between two removals of old minutes, ms.
pub const SWEEP_MS: i64 = 3_600_000;
/// Rows that are deleted in one commit.
pub const SWEEP_ROWS: usize = 500;
/// How old a series' last value on record may be before it is written anew, ms.
pub const SERIES_TOUCH_MS: i64 = 600_000;
