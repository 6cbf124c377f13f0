//! Every bound of the service: name, unit, reason. Those without another reason are AWS's quotas.

/// Bytes of a content that is kept in a row: as part of the journal's one fsync it costs less than a file with its own.
pub(crate) const ROW_BYTES_MAX: usize = 16 * 1024;
/// Bytes of a key, in UTF-8.
pub(crate) const KEY_BYTES_MAX: usize = 1024;
/// Bytes that one request puts.
pub(crate) const PUT_BYTES_MAX: u64 = 5 * 1024 * 1024 * 1024;
/// Bytes of an object.
pub(crate) const OBJECT_BYTES_MAX: u64 = 50 * 1024 * 1024 * 1024 * 1024;
/// Bytes of a part, but the last.
pub(crate) const PART_BYTES_MIN: u64 = 5 * 1024 * 1024;
/// The highest number of a part.
pub(crate) const PARTS_MAX: i32 = 10_000;
/// Bytes of user metadata, names and values.
pub(crate) const METADATA_BYTES_MAX: usize = 2048;
/// Keys of one page of a list.
pub(crate) const LIST_MAX: i32 = 1000;
/// Keys of one `DeleteObjects`.
pub(crate) const DELETE_MAX: usize = 1000;
/// Deletes of one `DeleteObjects` under way at once; they share their fsyncs.
pub(crate) const DELETES_AT_ONCE: usize = 64;
/// Rows that a list reads at once.
pub(crate) const LIST_ROWS: usize = 128;
/// Older versions of a key whose lists of access count, the newest of them.
pub(crate) const LISTED_VERSIONS_MAX: usize = 100;
/// Tags of an object.
pub(crate) const OBJECT_TAGS_MAX: usize = 10;
/// Tags of a bucket.
pub(crate) const BUCKET_TAGS_MAX: usize = 50;
/// Bytes of a bucket policy.
pub(crate) const POLICY_BYTES_MAX: usize = 20 * 1024;
/// Buckets of one page.
pub(crate) const BUCKETS_PAGE_MAX: i32 = 10_000;
/// Rules of a website that route.
pub(crate) const ROUTING_RULES_MAX: usize = 50;
/// Rules of a replication configuration.
pub(crate) const REPLICATION_RULES_MAX: usize = 1000;
/// How long restores take where they take their time ([`crate::Restores`]): AWS's shortest times, and typical ones of bulk retrievals.
pub(crate) const RESTORE_EXPEDITED_MS: i64 = 60_000;
/// Of the class GLACIER.
pub(crate) const RESTORE_STANDARD_MS: i64 = 3 * HOUR_MS;
/// Of the class GLACIER.
pub(crate) const RESTORE_BULK_MS: i64 = 5 * HOUR_MS;
/// Of the class `DEEP_ARCHIVE`.
pub(crate) const RESTORE_DEEP_MS: i64 = 12 * HOUR_MS;
/// Of the class `DEEP_ARCHIVE`.
pub(crate) const RESTORE_DEEP_BULK_MS: i64 = 48 * HOUR_MS;
const HOUR_MS: i64 = 3_600_000;
/// Access points of one page.
pub(crate) const POINTS_PAGE_MAX: usize = 1000;
/// Configurations of one kind in one page.
pub(crate) const CONFIGS_PAGE: usize = 100;
/// Rules of a lifecycle configuration.
pub(crate) const LIFECYCLE_RULES_MAX: usize = 1000;
/// Rows that the lifecycle worker and the sweeper read at once.
pub(crate) const SWEEP_ROWS: usize = 500;
/// Time between two looks at the lifecycle rules.
pub(crate) const LIFECYCLE_INTERVAL_MS: i64 = 3_600_000;
/// Time between two collections of garbage, if there is some.
pub(crate) const GARBAGE_INTERVAL_MS: i64 = 600_000;
/// Segments of a content that are read ahead of the one that is sent.
pub(crate) const SEGMENTS_AHEAD: usize = 3;
/// Bytes of a body whose MD5 is not worth another thread.
pub(crate) const MD5_INLINE_BYTES_MAX: u64 = 1024 * 1024;
/// Bytes that are hashed on another thread at once.
pub(crate) const MD5_HANDOVER_BYTES: usize = 256 * 1024;
/// How long a bucket's key is used before KMS is asked again.
pub(crate) const BUCKET_KEY_MS: i64 = 300_000;
/// Bucket keys in memory; beyond, they are forgotten.
pub(crate) const BUCKET_KEYS_MAX: usize = 1000;
/// Bytes of a record that a statement is about.
pub(crate) const SELECT_RECORD_BYTES_MAX: usize = 1024 * 1024;
/// Bytes of a document of JSON that is one record; it is held as a whole.
pub(crate) const SELECT_DOCUMENT_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Bytes of a statement.
pub(crate) const SELECT_EXPRESSION_BYTES_MAX: usize = 256 * 1024;
/// Bytes of rows in one event, about.
pub(crate) const SELECT_EVENT_BYTES: usize = 128 * 1024;
/// Bytes that are taken out of their compression at once, which may make them a thousand times as many.
pub(crate) const SELECT_CHUNK_BYTES: usize = 8 * 1024;
/// The same of BZIP2, whose blocks are larger.
pub(crate) const SELECT_BZIP2_CHUNK_BYTES: usize = 256;
/// A day.
pub(crate) const DAY_MS: i64 = 86_400_000;

const _: () = assert!(LIST_ROWS <= store::limits::SCAN_INLINE_ROWS_MAX);
const _: () = assert!(ROW_BYTES_MAX < store::limits::VALUE_BYTES_MAX);
