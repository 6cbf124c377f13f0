//! Every bound of the service: name, unit, reason. Those without another reason are AWS's quotas.

/// Characters of a parameter's name, its ARN included.
pub(crate) const NAME_CHARS_MAX: usize = 1011;

/// Levels of a hierarchy.
pub(crate) const LEVELS_MAX: usize = 15;

/// Bytes of a standard parameter's value.
pub(crate) const STANDARD_BYTES_MAX: usize = 4096;

/// Bytes of an advanced parameter's value.
pub(crate) const ADVANCED_BYTES_MAX: usize = 8192;

/// Standard parameters of an account in a region.
pub(crate) const STANDARD_MAX: usize = 10_000;

/// Versions that are kept of a parameter.
pub(crate) const VERSIONS_MAX: usize = 100;

/// Labels of a version.
pub(crate) const LABELS_MAX: usize = 10;

/// Policies of a parameter.
pub(crate) const POLICIES_MAX: usize = 10;

/// Tags of a parameter.
pub(crate) const TAGS_MAX: usize = 50;

/// Rows of a page of `GetParametersByPath`.
pub(crate) const PATH_PAGE: usize = 10;

/// Rows of other pages.
pub(crate) const PAGE: usize = 50;

/// Longest time between two looks for what is due, ms.
pub(crate) const WORKER_INTERVAL_MS: i64 = 60_000;

/// Rows that are read at once in the background.
pub(crate) const SCAN_ROWS: usize = 256;

const _: () = assert!(VERSIONS_MAX * (ADVANCED_BYTES_MAX * 4) < store::limits::COMMIT_BYTES_MAX);
