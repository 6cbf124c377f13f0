//! Every bound of this crate: name, unit, reason.

/// Records that wait to be written. Beyond it new ones are lost, which the log says.
pub(crate) const WAITING_MAX: usize = 10_000;
/// Records in one commit.
pub(crate) const BATCH_MAX: usize = 500;
/// How long records are kept, milliseconds. Also AWS's.
pub(crate) const KEPT_MS: i64 = 90 * 86_400_000;
/// How often old records are looked for, milliseconds.
pub(crate) const SWEEP_MS: i64 = 3_600_000;
/// Old records deleted in one commit.
pub(crate) const SWEEP_ROWS_MAX: usize = 500;
/// Events on a page. Also AWS's.
pub(crate) const PAGE_MAX: usize = 50;
/// Records read for one page at most; a page of a rare attribute may come back short, with a token.
pub(crate) const READ_MAX: usize = 5000;
/// Parameters or answers longer than this are left out of a record, bytes.
pub(crate) const VALUE_BYTES_MAX: usize = 32 * 1024;

/// Calls that are told to EventBridge at once, so that their bytes are no more than it takes.
pub(crate) const REPORT_MAX: usize = 4;
