//! Every key of IAM's and STS's rows. Names of users, roles and policies are one whatever their case, so keys hold them in lower
//! case and records as they were given.

use crate::records::{AccessKey, Attachment, Generation, ManagedPolicy, Role, RootKey, SessionKey, User};
use store::{Key, Table, Tx, key};

/// Roles, by account and name.
pub const ROLES: Table<Role> = Table::new("iam.role");
/// Users, by account and name.
pub const USERS: Table<User> = Table::new("iam.user");
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

/// Of an access key.
#[must_use]
pub fn access_key(id: &str) -> Key {
    key![id]
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
        }
    }
}
