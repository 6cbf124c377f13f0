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

/// Seconds that an alarm may look back for, with periods shorter than an hour.
pub(crate) const ALARM_SECONDS: i64 = 86_400;
/// Seconds that an alarm may look back for, with periods of an hour and longer.
pub(crate) const ALARM_LONG_SECONDS: i64 = 7 * 86_400;
/// Alarms or lines of history in a page, at most.
pub(crate) const ALARMS_PAGE: usize = 100;
/// Alarms in a page when its size is not given.
pub(crate) const ALARMS_PAGE_DEFAULT: usize = 50;
/// Dashboards in a page.
pub(crate) const DASHBOARDS_PAGE: usize = 1000;
/// Characters of a dashboard's name.
pub(crate) const DASHBOARD_NAME_MAX: usize = 255;
/// Tags of a resource.
pub(crate) const TAGS_MAX: usize = 50;
/// How long history is kept, ms (two weeks).
pub(crate) const HISTORY_MS: i64 = 14 * 24 * 3600 * 1000;
/// Time between two looks for old history, ms.
pub(crate) const SWEEP_MS: i64 = 24 * 3600 * 1000;
/// Lines of history that go in one commit.
pub(crate) const SWEEP_ROWS: usize = 1000;
/// Longest time between two looks at alarms, ms.
pub(crate) const WORKER_INTERVAL_MS: i64 = 60_000;
/// Time between an alarm's configuration and the first look at it, ms.
pub(crate) const FIRST_LOOK_MS: i64 = 10_000;
/// How deep composite alarms may depend on one another for their states to follow at once.
pub(crate) const COMPOSITE_DEPTH_MAX: usize = 10;
/// Tries of an action that fails for our reasons.
pub(crate) const ACTION_TRIES_MAX: u32 = 5;
/// Pauses between them.
pub(crate) const ACTION_BACKOFF: outbox::Backoff = outbox::Backoff { first_ms: 1000, max_ms: 60_000 };
