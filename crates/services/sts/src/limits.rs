//! Bounds of STS.

/// Session policies and tags of one session together, bytes. They travel in every request's token, and header lines are bounded.
pub const SESSION_DATA_BYTES_MAX: usize = 4096;
/// Managed policies that a session may name. Also AWS's.
pub const SESSION_POLICY_ARNS_MAX: usize = 10;
