//! What is stored.

use platform::Arn;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Record;

/// The newest version that is in use.
pub(crate) const CURRENT: &str = "AWSCURRENT";
/// The one before.
pub(crate) const PREVIOUS: &str = "AWSPREVIOUS";
/// The one that a rotation makes.
pub(crate) const PENDING: &str = "AWSPENDING";

/// A secret, without its values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SecretRecord {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    /// The six characters behind the name in its ARN.
    pub(crate) suffix: String,
    pub(crate) created_ms: i64,
    pub(crate) changed_ms: i64,
    #[serde(default)]
    pub(crate) description: Option<String>,
    #[serde(default)]
    pub(crate) kms_key_id: Option<String>,
    #[serde(default)]
    pub(crate) rotated_ms: Option<i64>,
    /// The day of the last read.
    #[serde(default)]
    pub(crate) accessed_ms: Option<i64>,
    /// When it goes; it can be restored before.
    #[serde(default)]
    pub(crate) deletion_ms: Option<i64>,
    /// In the order in which they came.
    #[serde(default)]
    pub(crate) tags: Vec<(String, String)>,
    #[serde(default)]
    pub(crate) policy: Option<String>,
    #[serde(default)]
    pub(crate) rotation: Option<Rotation>,
    #[serde(default)]
    pub(crate) running: Option<Running>,
    #[serde(default)]
    pub(crate) versions: BTreeMap<String, Version>,
    /// Regions with a replica, and the KMS keys that are named for them.
    #[serde(default)]
    pub(crate) replicas: Vec<(String, Option<String>)>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Version {
    pub(crate) created_ms: i64,
    pub(crate) stages: Vec<String>,
    /// Whether it has a value: one that a rotation has just begun has none.
    pub(crate) filled: bool,
    /// The KMS key of its value.
    #[serde(default)]
    pub(crate) key: Option<String>,
    #[serde(default)]
    pub(crate) accessed_ms: Option<i64>,
}

/// How a secret rotates.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Rotation {
    pub(crate) enabled: bool,
    pub(crate) function: String,
    #[serde(default)]
    pub(crate) days: Option<i64>,
    #[serde(default)]
    pub(crate) expression: Option<String>,
    #[serde(default)]
    pub(crate) duration: Option<String>,
    #[serde(default)]
    pub(crate) next_ms: Option<i64>,
}

/// A rotation under way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Running {
    pub(crate) token: String,
    pub(crate) step: Step,
    /// Only the test of a function, without a new version.
    #[serde(default)]
    pub(crate) test_only: bool,
    pub(crate) attempts: u32,
    /// Not before.
    pub(crate) after_ms: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Step {
    Create,
    Set,
    Test,
    Finish,
}

/// A value, encrypted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Value {
    pub(crate) binary: bool,
    /// The data key as KMS gave it, in base64.
    pub(crate) key: String,
    /// Nonce, text and tag, in base64.
    pub(crate) sealed: String,
}

/// A replica: where its secret is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Replica {
    pub(crate) primary: String,
}

impl Record for SecretRecord {}
impl Record for Value {}
impl Record for Replica {}

impl Step {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Create => "createSecret",
            Self::Set => "setSecret",
            Self::Test => "testSecret",
            Self::Finish => "finishSecret",
        }
    }

    pub(crate) fn next(self) -> Option<Self> {
        match self {
            Self::Create => Some(Self::Set),
            Self::Set => Some(Self::Test),
            Self::Test => Some(Self::Finish),
            Self::Finish => None,
        }
    }
}

impl SecretRecord {
    pub(crate) fn arn(&self) -> String {
        self.arn_in(&self.region)
    }

    /// The ARN of the secret or its replica in a region.
    pub(crate) fn arn_in(&self, region: &str) -> String {
        let resource = format!("secret:{}-{}", self.name, self.suffix);
        Arn::new("secretsmanager", region, &self.account, resource).to_string()
    }

    /// The version with a label.
    pub(crate) fn staged(&self, stage: &str) -> Option<&str> {
        let found = self.versions.iter().find(|(_, version)| version.stages.iter().any(|label| label == stage));
        found.map(|(id, _)| id.as_str())
    }

    pub(crate) fn check_there(&self) -> Result<(), contract::Error> {
        if self.deletion_ms.is_some() { Err(crate::error::marked_for_deletion()) } else { Ok(()) }
    }
}
