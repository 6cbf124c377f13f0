//! Every bound of this crate: name, unit, reason.

/// Identities whose compiled policies are kept. When full, all are forgotten and gathered again as they call.
pub(crate) const GATHERED_IDENTITIES_MAX: usize = 10_000;

/// Access keys, and accounts, whose rows are kept. When full, all are forgotten and read again.
pub(crate) const KEPT_MAX: usize = 10_000;

/// Compiled session and resource policies that are kept, by their text.
pub(crate) const COMPILED_POLICIES_MAX: usize = 10_000;

/// Pairs of role and action that the log was told of. Beyond it the log hears nothing new.
pub(crate) const NOTICED_PAIRS_MAX: usize = 10_000;

/// Roles whose calls are noted for `freehold iam suggest`. Beyond it new roles are not noted.
pub(crate) const OBSERVED_ROLES_MAX: usize = 1000;

/// Pairs of action and resource that are noted of a role. Beyond it new ones are not.
pub(crate) const OBSERVED_CALLS_MAX: usize = 1000;

/// How long the noted time of the last use of an access key, or of a service by somebody, may be behind, milliseconds.
pub(crate) const KEY_USE_MS: i64 = 900_000;

/// Uses of access keys and services whose noted time is remembered. When full, all are forgotten and noted again.
pub(crate) const KEY_USES_MAX: usize = 10_000;

/// Longest explanation of a refusal that goes along with it, bytes; header lines are bounded.
pub(crate) const EXPLANATION_BYTES_MAX: usize = 4096;

/// Shortest session that `AssumeRole` gives, seconds. Also AWS's.
pub const SESSION_SECONDS_MIN: i64 = 900;

/// Session length when the caller names none, seconds. Also AWS's.
pub const SESSION_SECONDS_DEFAULT: i64 = 3600;

/// Longest session of a role that was itself assumed by a role, seconds. Also AWS's.
pub const CHAINED_SESSION_SECONDS_MAX: i64 = 3600;

/// Longest session whatever the role says, seconds. Also AWS's.
pub const SESSION_SECONDS_MAX: i64 = 43_200;

/// Longest session that `GetSessionToken` and `GetFederationToken` give, seconds. Also AWS's.
pub const TOKEN_SECONDS_MAX: i64 = 129_600;

/// Their length when the caller names none, seconds. Also AWS's.
pub const TOKEN_SECONDS_DEFAULT: i64 = 43_200;

const _: () = assert!(SESSION_SECONDS_MAX <= TOKEN_SECONDS_MAX);
const _: () = assert!(SESSION_SECONDS_MIN <= SESSION_SECONDS_DEFAULT);
const _: () = assert!(CHAINED_SESSION_SECONDS_MAX <= SESSION_SECONDS_MAX);
