//! What IAM and STS store. Times are milliseconds since 1970.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use store::Record;

/// A role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// The account.
    pub account: String,
    /// As given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// `AROA…`; a role of the same name made later has another one.
    pub id: String,
    /// When it was made.
    pub created_ms: i64,
    /// The trust policy's text, as given.
    pub trust: String,
    /// `None` when never given.
    pub description: Option<String>,
    /// Longest session, seconds.
    pub max_session_s: i64,
    /// Policies, tags and boundary.
    #[serde(flatten)]
    pub held: Held,
}

/// A user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// The account.
    pub account: String,
    /// As given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// `AIDA…`.
    pub id: String,
    /// When it was made.
    pub created_ms: i64,
    /// Ids of its access keys, in the order made.
    pub access_keys: Vec<String>,
    /// Policies, tags and boundary.
    #[serde(flatten)]
    pub held: Held,
}

/// What roles and users have in common.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Held {
    /// Inline policies: name to text, as given.
    pub inline: BTreeMap<String, String>,
    /// ARNs of attached managed policies, in the order attached.
    pub attached: Vec<String>,
    /// ARN of the permissions boundary.
    pub boundary: Option<String>,
    /// Tags, in the order given.
    pub tags: Vec<(String, String)>,
}

/// A customer managed policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ManagedPolicy {
    /// The account.
    pub account: String,
    /// As given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// `ANPA…`.
    pub id: String,
    /// `None` when never given.
    pub description: Option<String>,
    /// When it was made.
    pub created_ms: i64,
    /// When its latest version was made.
    pub updated_ms: i64,
    /// Tags, in the order given.
    pub tags: Vec<(String, String)>,
    /// From the oldest to the newest.
    pub versions: Vec<PolicyVersion>,
    /// The number of the version in force.
    pub default_version: u32,
    /// The number that the next version gets; numbers are never used twice.
    pub next_version: u32,
}

/// A version of a managed policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PolicyVersion {
    /// 1 for `v1`.
    pub number: u32,
    /// The text, as given.
    pub document: String,
    /// When it was made.
    pub created_ms: i64,
}

/// An access key.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct AccessKey {
    /// `AKIA…`.
    pub id: String,
    /// The account.
    pub account: String,
    /// The user's name; `None`: the account's root.
    pub user: Option<String>,
    /// Its secret.
    pub secret: String,
    /// Whether it may be used.
    pub active: bool,
    /// When it was made.
    pub created_ms: i64,
}

/// One use of a managed policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    /// Who uses it, as the name was given.
    pub name: String,
}

/// See [`crate::keys::GENERATIONS`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Generation {}

/// The secret behind session tokens.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct SessionKey {
    /// 32 bytes in base64.
    pub(crate) key: String,
}

/// Which access key a root has.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RootKey {
    pub(crate) access_key_id: String,
}

impl Record for Role {}
impl Record for User {}
impl Record for ManagedPolicy {}
impl Record for AccessKey {}
impl Record for Attachment {}
impl Record for Generation {}
impl Record for SessionKey {}
impl Record for RootKey {}

impl Role {
    /// `arn:aws:iam::…:role/path/name`
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "role", &self.path, &self.name)
    }
}

impl User {
    /// `arn:aws:iam::…:user/path/name`
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "user", &self.path, &self.name)
    }
}

impl ManagedPolicy {
    /// `arn:aws:iam::…:policy/path/name`
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "policy", &self.path, &self.name)
    }

    /// A version by its number.
    #[must_use]
    pub fn version(&self, number: u32) -> Option<&PolicyVersion> {
        self.versions.iter().find(|version| version.number == number)
    }
}

/// An ARN of IAM: global, with the path between kind and name.
#[must_use]
pub fn iam_arn(account: &str, kind: &str, path: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:{kind}{path}{name}")
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey").field("id", &self.id).field("user", &self.user).finish_non_exhaustive()
    }
}
