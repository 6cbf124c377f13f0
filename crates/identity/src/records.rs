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
    /// Names of its groups, in the order joined.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// Serial numbers of its second factors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mfa: Vec<String>,
    /// Its password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login: Option<Login>,
    /// Policies, tags and boundary.
    #[serde(flatten)]
    pub held: Held,
}

/// A user's password. It opens nothing here but the change of itself: there is no console to sign in to.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Login {
    /// When it was made.
    pub created_ms: i64,
    /// Of PBKDF2, in base64.
    pub salt: String,
    /// Of PBKDF2, in base64.
    pub hash: String,
    /// When it was last set.
    pub changed_ms: i64,
    /// Whether it must be changed at the next sign-in.
    pub reset_required: bool,
}

/// A group of users.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// The account.
    pub account: String,
    /// As given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// `AGPA…`.
    pub id: String,
    /// When it was made.
    pub created_ms: i64,
    /// Policies.
    #[serde(flatten)]
    pub held: Held,
}

/// A user in a group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// The user's name.
    pub user: String,
}

/// What hands a role to a machine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InstanceProfile {
    /// The account.
    pub account: String,
    /// As given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// `AIPA…`.
    pub id: String,
    /// When it was made.
    pub created_ms: i64,
    /// Its role's name.
    pub role: Option<String>,
    /// Tags, in the order given.
    pub tags: Vec<(String, String)>,
}

/// An OpenID Connect provider.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OidcProvider {
    /// The account.
    pub account: String,
    /// The issuer as given, with its scheme.
    pub issuer: String,
    /// Audiences.
    pub client_ids: Vec<String>,
    /// Of certificates.
    pub thumbprints: Vec<String>,
    /// When it was made.
    pub created_ms: i64,
    /// Tags, in the order given.
    pub tags: Vec<(String, String)>,
}

/// A SAML provider.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SamlProvider {
    /// The account.
    pub account: String,
    /// As given.
    pub name: String,
    /// Its metadata, as given.
    pub metadata: String,
    /// Its unique id.
    pub uuid: String,
    /// When it was made.
    pub created_ms: i64,
    /// Tags, in the order given.
    pub tags: Vec<(String, String)>,
}

/// A virtual device that makes codes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct MfaDevice {
    /// The account.
    pub account: String,
    /// As given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// What its codes are made from, in base 32.
    pub seed: String,
    /// When it was made.
    pub created_ms: i64,
    /// Whose it is; the empty name is root's.
    pub user: Option<String>,
    /// When it was given to the user.
    pub enabled_ms: Option<i64>,
    /// The number of the last step whose code was used; a code counts once.
    pub last_step: i64,
    /// Tags, in the order given.
    pub tags: Vec<(String, String)>,
}

/// When an access key was last used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeyUse {
    /// When.
    pub at_ms: i64,
    /// With which service.
    pub service: String,
    /// In which region.
    pub region: String,
}

/// The last use of a service by a user or a role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceUse {
    /// The id of the user or role; one of the same name made later has another.
    pub id: String,
    /// When.
    pub at_ms: i64,
    /// In which region.
    pub region: String,
}

/// Settings of an account.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Account {
    /// Its name in sign-in addresses.
    pub alias: Option<String>,
    /// `None` when none was set.
    pub passwords: Option<PasswordPolicy>,
    /// When the credential report was last made, and its text.
    pub report: Option<(i64, String)>,
    /// The version of tokens that the global address of STS gives: 1 when it was never set. Tokens here are of one kind.
    #[serde(default)]
    pub global_token_version: Option<u8>,
}

/// What passwords have to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "the settings are AWS's, each by itself")]
pub struct PasswordPolicy {
    /// Characters at least.
    pub length_min: i32,
    /// Whether a symbol is needed.
    pub symbols: bool,
    /// Whether a digit is needed.
    pub numbers: bool,
    /// Whether an upper-case letter is needed.
    pub uppercase: bool,
    /// Whether a lower-case letter is needed.
    pub lowercase: bool,
    /// Whether users may change their own.
    pub users_change: bool,
    /// Days after which it must be changed; 0: never.
    pub age_days_max: i32,
    /// How many earlier ones may not come again.
    pub reuse: Option<i32>,
    /// Whether one that is too old can no longer be changed by its user.
    pub hard_expiry: Option<bool>,
}

/// What roles, users and groups have in common.
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
impl Record for Group {}
impl Record for Member {}
impl Record for InstanceProfile {}
impl Record for OidcProvider {}
impl Record for SamlProvider {}
impl Record for MfaDevice {}
impl Record for KeyUse {}
impl Record for ServiceUse {}
impl Record for Account {}
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

impl Group {
    /// `arn:aws:iam::…:group/path/name`
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "group", &self.path, &self.name)
    }
}

impl InstanceProfile {
    /// `arn:aws:iam::…:instance-profile/path/name`
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "instance-profile", &self.path, &self.name)
    }
}

impl OidcProvider {
    /// The issuer without its scheme: the name in the ARN and in condition keys.
    #[must_use]
    pub fn host(&self) -> &str {
        issuer_host(&self.issuer)
    }

    /// `arn:aws:iam::…:oidc-provider/host/path`
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "oidc-provider", "/", self.host())
    }
}

/// An issuer's address without its scheme.
#[must_use]
pub fn issuer_host(issuer: &str) -> &str {
    let host = issuer.strip_prefix("https://").or_else(|| issuer.strip_prefix("http://")).unwrap_or(issuer);
    host.trim_end_matches('/')
}

impl SamlProvider {
    /// `arn:aws:iam::…:saml-provider/name`
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "saml-provider", "/", &self.name)
    }
}

impl MfaDevice {
    /// `arn:aws:iam::…:mfa/name`
    #[must_use]
    pub fn serial(&self) -> String {
        iam_arn(&self.account, "mfa", &self.path, &self.name)
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

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").finish_non_exhaustive()
    }
}

impl fmt::Debug for MfaDevice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MfaDevice").field("name", &self.name).field("user", &self.user).finish_non_exhaustive()
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey").field("id", &self.id).field("user", &self.user).finish_non_exhaustive()
    }
}
