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
/// All inline policies of a group, characters without white space.
pub const GROUP_INLINE_CHARACTERS_MAX: usize = 5120;
/// Groups of a user.
pub const GROUPS_PER_USER_MAX: usize = 10;
/// Second factors of a user.
pub const MFA_PER_USER_MAX: usize = 8;
/// Thumbprints of an OpenID Connect provider.
pub const THUMBPRINTS_MAX: usize = 5;
/// Audiences of an OpenID Connect provider.
pub const CLIENT_IDS_MAX: usize = 100;
/// Shortest password when an account's rules do not say.
pub const PASSWORD_LENGTH_MIN_DEFAULT: i32 = 6;
/// How long a credential report is shown before a new one is made, milliseconds.
pub const REPORT_FRESH_MS: i64 = 4 * 3_600_000;
/// Server certificates of an account.
pub const SERVER_CERTIFICATES_MAX: usize = 20;
/// Certificates that a user signs with.
pub const SIGNING_CERTIFICATES_MAX: usize = 2;
/// Public keys for SSH of a user.
pub const SSH_KEYS_MAX: usize = 5;
/// Shortest public key for SSH, bits.
pub const SSH_KEY_BITS_MIN: usize = 2048;
/// Credentials of a user for one service.
pub const SERVICE_CREDENTIALS_MAX: usize = 2;
/// How long a report of last accesses can be read, milliseconds.
pub const ACCESS_REPORT_MS: i64 = 7 * 86_400_000;
/// Quotas as `GetAccountSummary` names them.
pub const SUMMARY_QUOTAS: &[(&str, usize)] = &[
    ("AccessKeysPerUserQuota", ACCESS_KEYS_PER_USER_MAX),
    ("AssumeRolePolicySizeQuota", TRUST_POLICY_CHARACTERS_MAX),
    ("AttachedPoliciesPerGroupQuota", ATTACHED_POLICIES_MAX),
    ("AttachedPoliciesPerRoleQuota", ATTACHED_POLICIES_MAX),
    ("AttachedPoliciesPerUserQuota", ATTACHED_POLICIES_MAX),
    ("GroupPolicySizeQuota", GROUP_INLINE_CHARACTERS_MAX),
    ("GroupsPerUserQuota", GROUPS_PER_USER_MAX),
    ("GroupsQuota", 300),
    ("InstanceProfilesQuota", 1000),
    ("PoliciesQuota", 1500),
    ("PolicySizeQuota", MANAGED_POLICY_CHARACTERS_MAX),
    ("PolicyVersionsInUseQuota", 10_000),
    ("RolePolicySizeQuota", ROLE_INLINE_CHARACTERS_MAX),
    ("RolesQuota", 1000),
    ("ServerCertificatesQuota", SERVER_CERTIFICATES_MAX),
    ("SigningCertificatesPerUserQuota", SIGNING_CERTIFICATES_MAX),
    ("UserPolicySizeQuota", USER_INLINE_CHARACTERS_MAX),
    ("UsersQuota", 5000),
    ("VersionsPerPolicyQuota", POLICY_VERSIONS_MAX),
];
