//! Every bound of the service; AWS's quotas.

/// Datapoints of one `GetMetricStatistics`.
pub(crate) const STATISTICS_MAX: i64 = 1440;
/// Datapoints of one page of `GetMetricData`.
pub(crate) const DATA_MAX: usize = 100_800;
/// Queries of one `GetMetricData`.
pub(crate) const QUERIES_MAX: usize = 500;
/// Metrics in one page of `ListMetrics`.
pub(crate) const LIST_MAX: usize = 500;
/// Values of one request of `PutMetricData`.
pub(crate) const DATUMS_MAX: usize = 1000;
/// Values of one datum's list.
pub(crate) const VALUES_MAX: usize = 150;
/// How old a value may be, ms (two weeks).
pub(crate) const AGE_MAX_MS: i64 = 14 * 24 * 3600 * 1000;
/// How far ahead a value may be, ms (two hours).
pub(crate) const AHEAD_MAX_MS: i64 = 2 * 3600 * 1000;
/// The greatest magnitude of a value: 2 to the power of 360.
pub(crate) const VALUE_EXPONENT_MAX: i32 = 360;
/// What `RecentlyActive` means, ms (three hours).
pub(crate) const RECENT_MS: i64 = 3 * 3600 * 1000;
/// Seconds of the shortest period of kept data.
pub(crate) const PERIOD_SECONDS: i64 = 60;
