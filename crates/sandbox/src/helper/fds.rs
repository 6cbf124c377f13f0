//! The numbers that descriptors have in a sandbox's processes.

/// Standard input: always empty.
pub(super) const STDIN: i32 = 0;
/// Standard output.
pub(super) const STDOUT: i32 = 1;
/// Standard error.
pub(super) const STDERR: i32 = 2;
/// The control socket to the platform, in the first process alone.
pub(super) const CONTROL: i32 = 3;
/// Init's own socket to the platform.
pub(super) const INIT: i32 = 4;
/// Where a failed step is reported until the first program runs.
pub(super) const REPORT: i32 = 5;
/// The log's pipe to the platform, in the first process alone.
pub(super) const LOG: i32 = crate::spec::LOG_FD;
/// From here on everything is closed.
pub(super) const FIRST_CLOSED: u32 = 7;
