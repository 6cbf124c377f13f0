//! Every bound of the service: name, unit, reason. Those without another reason are AWS's quotas.

/// Days between a scheduled deletion and the deletion.
pub(crate) const DELETION_DAYS: std::ops::RangeInclusive<i32> = 7..=30;

/// Days of [`DELETION_DAYS`] that are taken when none are given.
pub(crate) const DELETION_DAYS_DEFAULT: i32 = 30;

/// Days between two automatic rotations when none are given.
pub(crate) const ROTATION_DAYS_DEFAULT: i32 = 365;

/// Rotations of a key on demand.
pub(crate) const ROTATIONS_ON_DEMAND_MAX: usize = 25;

/// Tags of a key.
pub(crate) const TAGS_MAX: usize = 50;

/// Characters of a tag's value.
pub(crate) const TAG_VALUE_CHARS_MAX: usize = 256;

/// Aliases of a key.
pub(crate) const ALIASES_PER_KEY_MAX: usize = 50;

/// Grants of a key.
pub(crate) const GRANTS_PER_KEY_MAX: usize = 50_000;

/// Bytes of a key policy.
pub(crate) const POLICY_BYTES_MAX: usize = 32 * 1024;

/// Rows of a list when its size is not given.
pub(crate) const PAGE_DEFAULT: usize = 100;

/// Rows of a list of grants or tags, or rotations, when its size is not given.
pub(crate) const SMALL_PAGE_DEFAULT: usize = 50;

/// How long the parameters of an import can be used, ms.
pub(crate) const IMPORT_MS: i64 = DAY_MS;

/// Furthest end of imported material, days.
pub(crate) const IMPORT_VALID_DAYS_MAX: i64 = 365;

/// Bytes of a symmetric key.
pub(crate) const SYMMETRIC_BYTES: usize = 32;

/// Longest time between two looks for what is due, ms.
pub(crate) const WORKER_INTERVAL_MS: i64 = 60_000;

/// Rows that are read at once in the background.
pub(crate) const SCAN_ROWS: usize = 256;

/// A day, ms.
pub(crate) const DAY_MS: i64 = 86_400_000;

const _: () = assert!(POLICY_BYTES_MAX < store::limits::VALUE_BYTES_MAX);
const _: () = assert!(IMPORT_VALID_DAYS_MAX * DAY_MS < i64::MAX);
