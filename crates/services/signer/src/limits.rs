//! Bounds.

/// Items on a page, at most and when nothing is said.
pub(crate) const PAGE_MAX: i32 = 25;
/// Months that a signature is good when a profile says nothing, and at most.
pub(crate) const VALIDITY_MONTHS_MAX: i32 = 135;
/// Bytes of a package that is signed; the platform's `maxSizeInMB`.
pub(crate) const PACKAGE_BYTES_MAX: u64 = PACKAGE_MB_MAX as u64 * 1024 * 1024;
pub(crate) const PACKAGE_MB_MAX: i32 = 250;
/// Characters of a profile version.
pub(crate) const VERSION_LENGTH: usize = 10;
/// Tags of a profile.
pub(crate) const TAGS_MAX: usize = 200;
/// Statements of a profile's permissions.
pub(crate) const PERMISSIONS_MAX: usize = 100;
/// Packages that are signed at once: each is in memory twice.
pub(crate) const JOBS_AT_ONCE: usize = 4;
