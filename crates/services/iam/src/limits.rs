//! AWS's quotas, at their defaults.

/// Access keys of a user.
pub const ACCESS_KEYS_PER_USER_MAX: usize = 2;
/// Managed policies attached to a role or a user.
pub const ATTACHED_POLICIES_MAX: usize = 10;
/// Versions of a managed policy.
pub const POLICY_VERSIONS_MAX: usize = 5;
/// A managed policy, characters without white space.
pub const MANAGED_POLICY_CHARACTERS_MAX: usize = 6144;
/// A trust policy, characters without white space.
pub const TRUST_POLICY_CHARACTERS_MAX: usize = 2048;
/// All inline policies of a role, characters without white space.
pub const ROLE_INLINE_CHARACTERS_MAX: usize = 10_240;
/// All inline policies of a user, characters without white space.
pub const USER_INLINE_CHARACTERS_MAX: usize = 2048;
/// Tags of a role, user or policy.
pub const TAGS_MAX: usize = 50;
/// Entries of a page when the caller does not say.
pub const PAGE_ITEMS_DEFAULT: usize = 100;
/// Entries of the largest page.
pub const PAGE_ITEMS_MAX: usize = 1000;
/// A role's longest session when its maker does not say, seconds.
pub const SESSION_SECONDS_DEFAULT: i64 = 3600;
