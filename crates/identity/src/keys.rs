//! Every key of IAM's and STS's rows. Names of users, roles and policies are one whatever their case, so keys hold them in lower
//! case and records as they were given.

use crate::records::{
    AccessKey, Account, Attachment, Generation, Group, InstanceProfile, KeyUse, ManagedPolicy, Member, MfaDevice,
    OidcProvider, Role, RootKey, SamlProvider, ServiceUse, SessionKey, User,
};
use store::{Key, Table, Tx, key};

/// Roles, by account and name.
pub const ROLES: Table<Role> = Table::new("iam.role");
/// Users, by account and name.
pub const USERS: Table<User> = Table::new("iam.user");
/// Groups, by account and name.
pub const GROUPS: Table<Group> = Table::new("iam.group");
/// Who is in a group, by account, group and user.
pub const MEMBERS: Table<Member> = Table::new("iam.member");
/// Instance profiles, by account and name.
pub const INSTANCE_PROFILES: Table<InstanceProfile> = Table::new("iam.instance_profile");
/// OpenID Connect providers, by account and host.
pub const OIDC_PROVIDERS: Table<OidcProvider> = Table::new("iam.oidc_provider");
/// SAML providers, by account and name.
pub const SAML_PROVIDERS: Table<SamlProvider> = Table::new("iam.saml_provider");
/// Virtual devices, by account and name.
pub const MFA_DEVICES: Table<MfaDevice> = Table::new("iam.mfa_device");
/// When access keys were last used, by id.
pub const KEY_USES: Table<KeyUse> = Table::new("iam.key_use");
/// When users and roles last used services, by account, ARN and the service's prefix.
pub const SERVICE_USES: Table<ServiceUse> = Table::new("iam.service_use");
/// Settings of accounts, by account.
pub const ACCOUNTS: Table<Account> = Table::new("iam.account");
/// Customer managed policies, by account and name.
pub const POLICIES: Table<ManagedPolicy> = Table::new("iam.policy");
/// Access keys of users and roots, by id.
pub const ACCESS_KEYS: Table<AccessKey> = Table::new("iam.access_key");
/// Who has a managed policy, by account, policy ARN and use.
pub const ATTACHMENTS: Table<Attachment> = Table::new("iam.attachment");
/// Written with every change that can alter a decision in the account; its version is the generation.
pub const GENERATIONS: Table<Generation> = Table::new("iam.generation");
/// The key that session tokens are sealed with.
pub(crate) const SESSION_KEYS: Table<SessionKey> = Table::new("sts.session_key");
/// The access key of an account's root.
pub(crate) const ROOT_KEYS: Table<RootKey> = Table::new("iam.root_key");

/// What a managed policy is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Attached as permissions.
    Permissions,
    /// As a permissions boundary.
    Boundary,
}

/// Which kind of identity has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// A role.
    Role,
    /// A user.
    User,
    /// A group.
    Group,
}

/// Of roles, users and policies.
#[must_use]
pub fn named(account: &str, name: &str) -> Key {
    key![account, name.to_ascii_lowercase().as_str()]
}

/// Of all roles, users or policies of an account; also of its generation and its root key.
#[must_use]
pub fn account(account: &str) -> Key {
    key![account]
}

/// Of a user in a group.
#[must_use]
pub fn member(account: &str, group: &str, user: &str) -> Key {
    members(account, group).push(user.to_ascii_lowercase().as_str())
}

/// Of all users in a group.
#[must_use]
pub fn members(account: &str, group: &str) -> Key {
    key![account, group.to_ascii_lowercase().as_str()]
}

/// Of what is named by its exact text: providers and devices.
#[must_use]
pub fn exact(account: &str, name: &str) -> Key {
    key![account, name]
}

/// Of an access key.
#[must_use]
pub fn access_key(id: &str) -> Key {
    key![id]
}

/// Of a user's or role's use of a service.
#[must_use]
pub fn service_use(account: &str, arn: &str, service: &str) -> Key {
    service_uses(account, arn).push(service)
}

/// Of all that a user or role used.
#[must_use]
pub fn service_uses(account: &str, arn: &str) -> Key {
    key![account, arn]
}

/// Of one use of a managed policy.
#[must_use]
pub fn attachment(account: &str, policy_arn: &str, used: Use, holder: Holder, name: &str) -> Key {
    attachments(account, policy_arn, used).push(holder.text()).push(name.to_ascii_lowercase().as_str())
}

/// Of all uses of a kind of a managed policy.
#[must_use]
pub fn attachments(account: &str, policy_arn: &str, used: Use) -> Key {
    key![account, policy_arn, used.text()]
}

/// Notes that decisions in the account may have changed. Part of every transaction that changes an identity or a policy.
///
/// # Errors
/// [`store::Failure::Encode`], never in fact.
pub fn bump_generation(tx: &Tx, account_id: &str) -> Result<(), store::Failure> {
    tx.put(&GENERATIONS, &account(account_id), &Generation {})
}

impl Use {
    fn text(self) -> &'static str {
        match self {
            Self::Permissions => "permissions",
            Self::Boundary => "boundary",
        }
    }
}

impl Holder {
    fn text(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::User => "user",
            Self::Group => "group",
        }
    }
}
