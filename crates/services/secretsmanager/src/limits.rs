//! Every bound of the service: name, unit, reason. Those without another reason are AWS's quotas.

/// Days between a deletion and its effect.
pub(crate) const RECOVERY_DAYS: std::ops::RangeInclusive<i64> = 7..=30;

/// Days of [`RECOVERY_DAYS`] that are taken when none are given.
pub(crate) const RECOVERY_DAYS_DEFAULT: i64 = 30;

/// Versions of a secret; the oldest without a label go.
pub(crate) const VERSIONS_MAX: usize = 100;

/// Labels of a version.
pub(crate) const STAGES_MAX: usize = 20;

/// Tags of a secret.
pub(crate) const TAGS_MAX: usize = 50;

/// Characters of a secret's name.
pub(crate) const NAME_CHARS_MAX: usize = 512;

/// Bytes of a secret's value; the model says so too.
pub(crate) const VALUE_BYTES_MAX: usize = 65_536;

/// Rows of a list when its size is not given.
pub(crate) const PAGE_DEFAULT: usize = 100;

/// Values of a batch when its size is not given.
pub(crate) const BATCH_DEFAULT: usize = 20;

/// Characters of a password when its length is not given.
pub(crate) const PASSWORD_DEFAULT: i64 = 32;

/// Calls of one step of a rotation before the rotation is given up.
pub(crate) const STEP_ATTEMPTS_MAX: u32 = 5;

/// Time between two calls of a step that failed, ms, for each failure.
pub(crate) const STEP_RETRY_MS: i64 = 30_000;

/// Rotations that run at once.
pub(crate) const ROTATIONS_AT_ONCE: usize = 4;

/// Longest time between two looks for what is due, ms.
pub(crate) const WORKER_INTERVAL_MS: i64 = 60_000;

/// Rows that are read at once in the background.
pub(crate) const SCAN_ROWS: usize = 256;

/// A day, ms.
pub(crate) const DAY_MS: i64 = 86_400_000;

/// Least time between two rotations, ms.
pub(crate) const ROTATION_MIN_MS: i64 = 4 * 3_600_000;

const _: () = assert!(2 * VALUE_BYTES_MAX < store::limits::VALUE_BYTES_MAX);
