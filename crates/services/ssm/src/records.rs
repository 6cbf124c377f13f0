//! What is stored.

use platform::Arn;
use serde::{Deserialize, Serialize};
use store::Record;

/// A parameter, with its versions, the oldest first. The last is the current one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ParameterRecord {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) versions: Vec<Version>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Version {
    pub(crate) number: i64,
    pub(crate) kind: Kind,
    /// In base64, as KMS gave it, of a secure one.
    pub(crate) value: String,
    #[serde(default)]
    pub(crate) key: Option<String>,
    #[serde(default)]
    pub(crate) description: Option<String>,
    #[serde(default)]
    pub(crate) pattern: Option<String>,
    pub(crate) data_type: String,
    pub(crate) tier: Tier,
    #[serde(default)]
    pub(crate) policies: Vec<Policy>,
    pub(crate) modified_ms: i64,
    /// The ARN of who made it.
    pub(crate) user: String,
    #[serde(default)]
    pub(crate) labels: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    String,
    StringList,
    SecureString,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Tier {
    Standard,
    Advanced,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Policy {
    pub(crate) kind: String,
    pub(crate) text: String,
    /// When the parameter expires, of a policy that says so.
    #[serde(default)]
    pub(crate) expires_ms: Option<i64>,
    /// How long before the parameter expires, or after its last change, this one tells, ms.
    #[serde(default)]
    pub(crate) notice_ms: Option<i64>,
    /// Whether it has told.
    #[serde(default)]
    pub(crate) told: bool,
}

/// A setting of the service that was changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Setting {
    pub(crate) value: String,
    pub(crate) modified_ms: i64,
    pub(crate) user: String,
}

impl Record for ParameterRecord {}
impl Record for Setting {}

impl Kind {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::String, Self::StringList, Self::SecureString].into_iter().find(|kind| kind.text() == text)
    }

    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::StringList => "StringList",
            Self::SecureString => "SecureString",
        }
    }
}

impl Tier {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Standard => "Standard",
            Self::Advanced => "Advanced",
        }
    }
}

/// `arn:aws:ssm:…:parameter/name`, whether the name begins with a slash or not.
pub(crate) fn arn(account: &str, region: &str, name: &str) -> String {
    Arn::new("ssm", region, account, format!("parameter/{}", name.trim_start_matches('/'))).to_string()
}

impl ParameterRecord {
    pub(crate) fn arn(&self) -> String {
        arn(&self.account, &self.region, &self.name)
    }

    /// The version that counts. A stored parameter has one.
    pub(crate) fn current(&self) -> Option<&Version> {
        self.versions.last()
    }

    pub(crate) fn expires_ms(&self) -> Option<i64> {
        self.current()?.policies.iter().find_map(|policy| policy.expires_ms)
    }

    /// When a policy of the current version tells; `None` when it has, or has nothing to tell.
    pub(crate) fn tells_ms(&self, policy: &Policy) -> Option<i64> {
        let notice_ms = policy.notice_ms.filter(|_| !policy.told)?;
        match policy.kind.as_str() {
            "ExpirationNotification" => Some(self.expires_ms()? - notice_ms),
            _ => Some(self.current()?.modified_ms + notice_ms),
        }
    }

    /// When something of the parameter is due next: its end, or what a policy tells.
    pub(crate) fn next_ms(&self) -> Option<i64> {
        let policies = self.current().map(|current| current.policies.as_slice()).unwrap_or_default();
        policies.iter().filter_map(|policy| self.tells_ms(policy)).chain(self.expires_ms()).min()
    }
}
