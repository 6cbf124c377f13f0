//! Bounds of STS.

/// Session policies and tags of one session together, bytes. They travel in every request's token, and header lines are bounded.
pub const SESSION_DATA_BYTES_MAX: usize = 4096;
/// Managed policies that a session may name. Also AWS's.
pub const SESSION_POLICY_ARNS_MAX: usize = 10;
/// Tags of a session. Also AWS's.
pub const SESSION_TAGS_MAX: usize = 50;
/// Length of root's own session, seconds. Also AWS's.
pub const ROOT_TOKEN_SECONDS_MAX: i64 = 3600;
/// How long an identity provider's keys are believed, milliseconds.
pub const PROVIDER_KEYS_MS_MAX: i64 = 3_600_000;
/// How long one that was asked in vain is left alone, milliseconds.
pub const PROVIDER_RETRY_MS: i64 = 1000;
/// Providers whose keys are kept. When full, all are forgotten.
pub const PROVIDERS_MAX: usize = 1000;
/// Longest answer of an identity provider, bytes.
pub const PROVIDER_BYTES_MAX: usize = 256 * 1024;
/// How long an identity provider may take, seconds. Also AWS's.
pub const PROVIDER_SECONDS_MAX: u64 = 5;
/// How far clocks may differ when a token's times are checked, seconds.
pub const TOKEN_SKEW_SECONDS: i64 = 300;
