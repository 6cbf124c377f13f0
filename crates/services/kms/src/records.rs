//! What is stored.

use crate::spec::{Spec, Usage};
use platform::Arn;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Record;

/// A key, in one region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct KeyRecord {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) id: String,
    pub(crate) created_ms: i64,
    pub(crate) description: String,
    pub(crate) spec: Spec,
    pub(crate) usage: Usage,
    pub(crate) origin: Origin,
    pub(crate) state: State,
    /// Of AWS's own making (`alias/aws/…`).
    #[serde(default)]
    pub(crate) managed: bool,
    pub(crate) policy: String,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// When it is deleted.
    #[serde(default)]
    pub(crate) deletion_ms: Option<i64>,
    #[serde(default)]
    pub(crate) deletion_days: Option<i32>,
    #[serde(default)]
    pub(crate) rotation: Option<Rotation>,
    /// The public key, in base64, of an asymmetric key with material.
    #[serde(default)]
    pub(crate) public_key: Option<String>,
    /// Of imported material that is there.
    #[serde(default)]
    pub(crate) imported: Option<Imported>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum State {
    Enabled,
    Disabled,
    PendingDeletion,
    PendingImport,
    /// A primary key that waits for its replicas to be deleted.
    PendingReplicaDeletion,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Origin {
    #[serde(rename = "AWS_KMS")]
    Kms,
    #[serde(rename = "EXTERNAL")]
    External,
}

/// Automatic rotation that is on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Rotation {
    pub(crate) period_days: i32,
    pub(crate) next_ms: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Imported {
    /// When it goes; `None`: never.
    pub(crate) valid_to_ms: Option<i64>,
}

/// Key material, sealed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Material {
    /// 64 hexadecimal digits.
    pub(crate) id: String,
    /// `None` for imported material that has been deleted: only the same may come again.
    pub(crate) sealed: Option<String>,
    pub(crate) created_ms: i64,
    /// What made it, unless it is the first.
    #[serde(default)]
    pub(crate) rotated: Option<RotationKind>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RotationKind {
    #[serde(rename = "AUTOMATIC")]
    Automatic,
    #[serde(rename = "ON_DEMAND")]
    OnDemand,
}

/// Where a multi-region key is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Regions {
    pub(crate) primary: String,
    pub(crate) replicas: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Alias {
    pub(crate) key: String,
    pub(crate) created_ms: i64,
    pub(crate) updated_ms: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Grant {
    pub(crate) id: String,
    pub(crate) token: String,
    pub(crate) name: Option<String>,
    pub(crate) created_ms: i64,
    pub(crate) grantee: GrantPrincipal,
    pub(crate) retiring: Option<GrantPrincipal>,
    /// Who made it.
    pub(crate) issuer: String,
    pub(crate) operations: Vec<String>,
    #[serde(default)]
    pub(crate) subset: Option<BTreeMap<String, String>>,
    #[serde(default)]
    pub(crate) equals: Option<BTreeMap<String, String>>,
    #[serde(default)]
    pub(crate) source_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum GrantPrincipal {
    /// An ARN.
    Aws(String),
    /// `lambda.amazonaws.com`
    Service(String),
}

/// Which grant a token stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct GrantPlace {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) key: String,
    pub(crate) grant: String,
}

/// The private half of the key that wraps material on its way in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Import {
    pub(crate) sealed: String,
    pub(crate) algorithm: String,
    pub(crate) until_ms: i64,
}

/// A known text under the master key, to tell the right one at start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct MasterCheck {
    pub(crate) sealed: String,
}

impl Record for KeyRecord {}
impl Record for Material {}
impl Record for Regions {}
impl Record for Alias {}
impl Record for Grant {}
impl Record for GrantPlace {}
impl Record for Import {}
impl Record for MasterCheck {}

impl KeyRecord {
    pub(crate) fn arn(&self) -> String {
        Arn::new("kms", &self.region, &self.account, format!("key/{}", self.id)).to_string()
    }

    pub(crate) fn is_multi_region(&self) -> bool {
        is_multi_region(&self.id)
    }
}

/// Multi-region keys have ids of their own kind.
pub(crate) fn is_multi_region(id: &str) -> bool {
    id.starts_with("mrk-")
}

impl State {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::PendingDeletion => "PendingDeletion",
            Self::PendingImport => "PendingImport",
            Self::PendingReplicaDeletion => "PendingReplicaDeletion",
        }
    }
}

impl Origin {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Kms => "AWS_KMS",
            Self::External => "EXTERNAL",
        }
    }
}

impl RotationKind {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Automatic => "AUTOMATIC",
            Self::OnDemand => "ON_DEMAND",
        }
    }
}
