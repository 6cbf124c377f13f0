//! Every bound of the service, with its unit and where it comes from.

/// Regular expressions in one filter pattern. AWS's quota.
pub(crate) const PATTERN_REGEX_COUNT_MAX: usize = 2;

/// Wildcard selectors in one JSON pattern. AWS's quota.
pub(crate) const PATTERN_WILDCARD_COUNT_MAX: usize = 3;

/// Nested parentheses in one JSON pattern. Ours, to bound the parser's stack.
pub(crate) const PATTERN_DEPTH_MAX: usize = 64;

/// Memory of one compiled regular expression, in bytes. Ours: `%a{999}{999}%` must not take the process down.
pub(crate) const REGEX_SIZE_BYTES_MAX: usize = 1 << 20;

/// Longest event, its overhead included, in bytes.
pub(crate) const EVENT_BYTES_MAX: usize = 1024 * 1024;

/// Longest batch, overheads included, in bytes.
pub(crate) const BATCH_BYTES_MAX: usize = 1024 * 1024;

/// What each event counts beside its message, in bytes.
pub(crate) const EVENT_OVERHEAD_BYTES: usize = 26;

/// Events that are older are rejected, in milliseconds.
pub(crate) const EVENT_AGE_MS_MAX: i64 = 14 * DAY_MS;

/// Events that lie further ahead are rejected, in milliseconds.
pub(crate) const EVENT_AHEAD_MS_MAX: i64 = 2 * 60 * 60 * 1000;

/// Time between the first and the last event of a batch, in milliseconds.
pub(crate) const BATCH_SPAN_MS_MAX: i64 = DAY_MS;

/// Subscription filters of a group. AWS's quota.
pub(crate) const SUBSCRIPTIONS_MAX: usize = 2;

/// Metric filters of a group. AWS's quota.
pub(crate) const METRIC_FILTERS_MAX: usize = 100;

/// Dimensions of a metric filter. AWS's quota.
pub(crate) const METRIC_DIMENSIONS_MAX: usize = 3;

/// Resource policies of an account in a region. AWS's quota.
pub(crate) const POLICIES_MAX: usize = 10;

/// Saved queries of an account in a region. AWS's quota.
pub(crate) const QUERIES_MAX: usize = 1000;

/// Groups whose filters memory holds; more, and they are read anew.
pub(crate) const FEEDS_MAX: usize = 10_000;

/// For how long a delivery is tried again that the destination refuses to take or that has none, in milliseconds.
pub(crate) const REFUSED_MS_MAX: i64 = 10 * 60 * 1000;

/// For how long any other failed delivery is tried again, in milliseconds.
pub(crate) const DELIVERY_MS_MAX: i64 = DAY_MS;

/// Pauses between the attempts of a delivery.
pub(crate) const DELIVERY_BACKOFF: outbox::Backoff = outbox::Backoff { first_ms: 500, max_ms: 60_000 };

/// A day in milliseconds.
pub(crate) const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Messages of one stored chunk, in bytes; a longer single event is a chunk of its own.
pub(crate) const CHUNK_BYTES_MAX: usize = 64 * 1024;

/// Time between the first and the last event of a stored chunk, in milliseconds. A read looks back that far for chunks that
/// began before its range and reach into it, so it is short.
pub(crate) const CHUNK_SPAN_MS_MAX: i64 = 10_000;

/// Chunks that a read holds at a time.
pub(crate) const READ_CHUNKS: usize = 32;

/// Rows of other tables that a read holds at a time.
pub(crate) const READ_ROWS: usize = 128;

/// Log groups that one call of `DescribeLogGroups` looks at; a filter that matches few returns a short page and a token.
pub(crate) const DESCRIBE_GROUPS_ROWS_MAX: usize = 10_000;

/// Events of one page of `GetLogEvents` and `FilterLogEvents`, and the default of their `limit`.
pub(crate) const PAGE_EVENTS_MAX: usize = 10_000;

/// Events of one page, overheads included, in bytes.
pub(crate) const PAGE_BYTES_MAX: usize = 1024 * 1024;

/// Messages that one call of `FilterLogEvents` searches, in bytes; then it returns what it has and a token.
pub(crate) const SEARCH_BYTES_MAX: usize = 32 * 1024 * 1024;

/// Groups or streams of one answer when the caller gives no `limit`.
pub(crate) const DESCRIBE_DEFAULT: usize = 50;

/// Tags of a log group.
pub(crate) const TAGS_MAX: usize = 50;

/// What `PutRetentionPolicy` accepts, in days.
pub(crate) const RETENTION_DAYS: [i32; 22] =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

/// How long the DELIVERY class keeps events, in days.
pub(crate) const DELIVERY_RETENTION_DAYS: i32 = 1;

/// Time between two runs of the sweeper, in milliseconds.
pub(crate) const SWEEP_INTERVAL_MS: i64 = 60_000;

/// Chunks that the sweeper deletes in one transaction. Bounds the transaction to a few MiB.
pub(crate) const SWEEP_CHUNKS: usize = 64;

/// Events of one update of a live tail session.
pub(crate) const LIVE_EVENTS_MAX: usize = 500;

/// Messages that wait for the next update of a live tail session, in bytes.
pub(crate) const LIVE_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Time between two updates of a live tail session, in milliseconds.
pub(crate) const LIVE_INTERVAL_MS: i64 = 1000;

/// Life of a live tail session, in milliseconds.
pub(crate) const LIVE_SESSION_MS_MAX: i64 = 3 * 60 * 60 * 1000;

const _: () = assert!(CHUNK_BYTES_MAX <= BATCH_BYTES_MAX && EVENT_BYTES_MAX <= BATCH_BYTES_MAX);
const _: () = assert!(CHUNK_SPAN_MS_MAX <= BATCH_SPAN_MS_MAX);
const _: () = assert!(EVENT_BYTES_MAX <= PAGE_BYTES_MAX, "a page holds any event");
const _: () = assert!(BATCH_BYTES_MAX / EVENT_OVERHEAD_BYTES < u16::MAX as usize, "an event's index has 16 bits");
