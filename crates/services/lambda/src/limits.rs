//! Lambda's quotas, with their units; values are those of AWS.

/// Largest zip in a request, bytes.
pub const ZIP_BYTES_MAX: usize = 52_428_800;
/// Largest zip in an object, bytes: what it holds is larger, and bounded by [`UNZIPPED_BYTES_MAX`].
pub const OBJECT_ZIP_BYTES_MAX: u64 = compute::limits::UNZIPPED_BYTES_MAX;
/// Unzipped size at which a package is refused, bytes.
pub const UNZIPPED_BYTES_MAX: i64 = compute::limits::UNZIPPED_BYTES_MAX as i64;
/// Longest timeout, seconds.
pub const TIMEOUT_SECONDS_MAX: i32 = 900;
/// Most memory, MB.
pub const MEMORY_MB_MAX: i32 = 10_240;
/// Longest bare function name.
pub const NAME_MAX: usize = 64;
/// Largest event of a synchronous call, bytes.
pub const SYNC_PAYLOAD_BYTES_MAX: usize = 6_291_456;
/// Largest event of an asynchronous call, bytes.
pub const ASYNC_PAYLOAD_BYTES_MAX: usize = 1_048_576;
/// Largest client context before base64, bytes.
pub const CLIENT_CONTEXT_BYTES_MAX: usize = 3583;
/// Environment variables as JSON, bytes.
pub const ENVIRONMENT_BYTES_MAX: usize = 4096;
/// Functions or versions in one page.
pub const PAGE_MAX: usize = 50;
/// Aliases in one page.
pub const ALIAS_PAGE_MAX: usize = 10_000;
/// A resource policy as JSON, bytes.
pub const POLICY_BYTES_MAX: usize = 20_480;
/// What must be left to functions without reserved concurrency.
pub const UNRESERVED_MIN: u32 = 100;
/// Synchronous calls in a second for each execution that a function, or all without a reservation, may have at a time.
pub const CALLS_PER_SECOND_AND_EXECUTION: u32 = 10;
/// Tags of a function.
pub const TAGS_MAX: usize = 50;
/// Layers of a function.
pub const LAYERS_MAX: usize = 5;
/// Runtimes that a layer says it is for.
pub const LAYER_RUNTIMES_MAX: usize = 15;
/// Largest `/tmp`, MB.
pub const TMP_MB_MAX: i32 = 10_240;
/// Tenants of a function version that have environments.
pub const TENANTS_MAX: usize = 2500;
/// Code storage of an account and region, bytes (300 GB).
pub const CODE_STORAGE_BYTES: i64 = 322_122_547_200;
/// Concurrent executions of an account and region.
pub const CONCURRENCY: i32 = 1000;
/// Seconds for which a code download link works.
pub const CODE_LINK_SECONDS: i64 = 600;
/// Attempts of an asynchronous event after the first unless configured otherwise.
pub const ASYNC_RETRIES: u32 = 2;
/// Rounds in which a delivery to a destination is tried before it is kept for the operator; the pauses are those of throttles.
pub const DELIVERY_TRIES: u32 = 10;
/// How long the role session of one round of deliveries is good for.
pub const DELIVERY_SESSION_SECONDS: u32 = 900;
/// Undelivered records that the operator's page shows.
pub const UNDELIVERED_SHOWN_MAX: usize = 1000;
/// Largest record that a queue, a topic or an event bus is sent, bytes.
pub const RECORD_BYTES_MAX: usize = 262_144;
/// What a dead letter says of the error, bytes.
pub const DEAD_LETTER_MESSAGE_BYTES: usize = 1024;
/// Calls of a function in one chain, itself the first, of which the next is stopped.
pub const CHAIN_CALLS_MAX: u32 = 16;
/// Characters of a code signing configuration's id.
pub const CODE_SIGNING_ID_LENGTH: usize = 17;
/// Characters of a function URL's id.
pub const URL_ID_LENGTH: usize = 32;
/// Pieces of a streamed answer that wait for a slow reader.
pub const URL_PIECES: usize = 16;
/// Largest prelude of a streamed answer, bytes; without an end within them there is none.
pub const URL_PRELUDE_BYTES_MAX: usize = 1_048_576;
/// Functions whose calls a trace header counts.
pub const CHAIN_FUNCTIONS_MAX: usize = 16;
/// Largest event of `InvokeAsync`, bytes.
pub const INVOKE_ASYNC_PAYLOAD_BYTES_MAX: usize = 262_144;
/// Pause before the second attempt, ms.
pub const ASYNC_FIRST_RETRY_MS: i64 = 60_000;
/// Pause before the third attempt, ms.
pub const ASYNC_SECOND_RETRY_MS: i64 = 120_000;
/// Longest life of an asynchronous event, ms (6 hours).
pub const ASYNC_AGE_MS_MAX: i64 = 21_600_000;
/// Pause after the first throttle of an asynchronous event, ms; it doubles up to [`ASYNC_THROTTLE_MS_MAX`].
pub const ASYNC_THROTTLE_MS: i64 = 1000;
/// Longest pause after a throttle, ms.
pub const ASYNC_THROTTLE_MS_MAX: i64 = 300_000;
/// Asynchronous events in functions at a time, on this node.
pub const ASYNC_RUNNING_MAX: usize = 256;
/// Due events that the dispatcher reads at a time.
pub const ASYNC_BATCH: usize = 64;
/// Messages that one receive brings, and the largest batch that needs no window.
pub const MAPPING_PLAIN_BATCH_MAX: u32 = 10;
/// How long filters that a key protects are used before they are decrypted again, ms.
pub(crate) const MAPPING_FILTERS_KNOWN_MS: i64 = 5 * 60 * 1000;

/// Characters of the reason why a mapping's filters are not shown.
pub(crate) const MAPPING_FILTER_ERROR_CHARS_MAX: usize = 2048;

/// Filters of a mapping.
pub const MAPPING_FILTERS_MAX: usize = 5;
/// Mappings in one page.
pub const MAPPING_PAGE_MAX: usize = 100;
/// Provisioned pollers, at least, and when nothing is said.
pub const MAPPING_POLLERS_MIN: u32 = 2;
/// Most provisioned pollers of a queue's mapping when nothing is said.
pub const MAPPING_POLLERS_MAX_DEFAULT: u32 = 200;
/// Most provisioned pollers of a queue's mapping.
pub const MAPPING_POLLERS_MAX: u32 = 2000;
/// Batches at a time for each provisioned poller.
pub const MAPPING_BATCHES_PER_POLLER: u32 = 10;
/// Batches at a time when messages begin to come.
pub const MAPPING_CONCURRENCY_START: u32 = 5;
/// Batches at a time to which failures and throttles bring a mapping down.
pub const MAPPING_CONCURRENCY_IDLE: u32 = 2;
/// Most batches at a time of a mapping without a bound of its own.
pub const MAPPING_CONCURRENCY_MAX: u32 = 1250;
/// How often a busy mapping's concurrency is thought about.
pub const MAPPING_GROWTH_STEP: std::time::Duration = std::time::Duration::from_secs(1);
/// Share of its last growth by which a mapping must have become faster for its concurrency to grow on.
pub const MAPPING_GROWTH_GAIN: f64 = 0.5;
/// How long concurrency stays when growing has brought nothing.
pub const MAPPING_GROWTH_HOLD: std::time::Duration = std::time::Duration::from_secs(10);
/// Batches at a time that a busy mapping gains in a minute.
pub const MAPPING_GROWTH_PER_MINUTE: f64 = 300.0;
/// The same with provisioned pollers.
pub const MAPPING_PROVISIONED_GROWTH_PER_MINUTE: f64 = 1000.0;
/// How long a worker waits at a queue, seconds: the longest wait there is.
pub const MAPPING_WAIT_SECONDS: i32 = 20;
/// How long a receive inside a window waits, seconds; a change of settings or a stop is seen after it.
pub const MAPPING_WINDOW_WAIT_SECONDS: i32 = 5;
/// Pause between receives in a window's last second, ms.
pub const MAPPING_WINDOW_PAUSE_MS: i64 = 100;
/// What a batch with a window is invisible for beyond window and function, seconds.
pub const MAPPING_VISIBILITY_MARGIN_SECONDS: i64 = 30;
/// A queue's visibility when it does not say, seconds.
pub const MAPPING_VISIBILITY_SECONDS: i64 = 30;
/// How long a queue's visibility is believed, ms.
pub const MAPPING_VISIBILITY_KNOWN_MS: i64 = 60_000;
/// How long the role session of a mapping is good for, seconds; it is renewed at half of that.
pub const MAPPING_SESSION_SECONDS: u32 = 3600;
/// Tries of a delete that meets faults.
pub const MAPPING_DELETE_TRIES: u32 = 3;
/// Pause between them, ms.
pub const MAPPING_DELETE_PAUSE_MS: i64 = 50;
/// Pause after the first throttle of a batch, ms; it doubles.
pub const MAPPING_THROTTLE_MS: i64 = 100;
/// Longest pause after a throttle of a batch, ms.
pub const MAPPING_THROTTLE_MS_MAX: i64 = 2000;
/// What is left of a mapping's concurrency after a throttle.
pub const MAPPING_THROTTLE_SHARE: f64 = 0.5;
/// What is left of a mapping's concurrency after a failed batch.
pub const MAPPING_FAILURE_SHARE: f64 = 0.9;
/// Pause after the first problem at the queue or with the function, ms; it doubles.
pub const MAPPING_TROUBLE_MS: i64 = 1000;
/// Longest pause after a problem, ms.
pub const MAPPING_TROUBLE_MS_MAX: i64 = 30_000;
/// What a receive that is just answering gets when its mapping is stopped, ms.
pub const MAPPING_STOP_GRACE_MS: i64 = 50;
/// Pause before a worker that fell is replaced, ms.
pub const MAPPING_RESPAWN_PAUSE_MS: i64 = 1000;
/// How often, and how long each time, a change waits for the one before it.
pub const MAPPING_SETTLE_WAITS: u32 = 100;
/// See [`MAPPING_SETTLE_WAITS`]; ms.
pub const MAPPING_SETTLE_PAUSE_MS: i64 = 10;
/// Least time between two log lines of a mapping about problems.
pub const MAPPING_LOG_PAUSE: std::time::Duration = std::time::Duration::from_secs(1);
/// How long a snapshot is kept that no call uses, ms: 14 days, as on AWS.
pub const SNAPSHOT_IDLE_MS: i64 = 14 * 24 * 3600 * 1000;
/// How often unused snapshots are looked for, ms.
pub const SNAPSHOT_CHECK_MS: i64 = 3600 * 1000;
/// Versions that are initialised for their snapshots at the same time.
pub const SNAPSHOTS_AT_ONCE: usize = 4;
/// Calls of one version's environments to X-Ray at a time.
pub const SEGMENT_CALLS_MAX: usize = 32;
/// Most `/tmp` of a function with snapshots, MB.
pub const SNAPSHOT_TMP_MB_MAX: u32 = 512;
