//! What is stored.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Record;

/// A profile as its newest version is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ProfileRecord {
    pub(crate) version: String,
    pub(crate) platform: String,
    /// Number and unit; `None` when never given.
    #[serde(default)]
    pub(crate) validity: Option<(i32, String)>,
    #[serde(default)]
    pub(crate) parameters: Option<BTreeMap<String, String>>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) canceled: bool,
    #[serde(default)]
    pub(crate) permissions: Vec<Permission>,
    /// Of the permissions.
    #[serde(default)]
    pub(crate) revision: String,
}

/// Who of another account may do something with a profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Permission {
    pub(crate) id: String,
    pub(crate) action: String,
    pub(crate) principal: String,
    #[serde(default)]
    pub(crate) version: Option<String>,
}

/// A version of a profile.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct VersionRecord {
    #[serde(default)]
    pub(crate) revoked: Option<Revocation>,
}

/// That something is not good any more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Revocation {
    /// Signatures that were made from then on are not good.
    pub(crate) effective_ms: i64,
    pub(crate) at_ms: i64,
    pub(crate) by: String,
    pub(crate) reason: String,
}

/// A job that is done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct JobRecord {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) object_version: String,
    pub(crate) profile: String,
    pub(crate) profile_version: String,
    pub(crate) platform: String,
    #[serde(default)]
    pub(crate) parameters: Option<BTreeMap<String, String>>,
    pub(crate) created_ms: i64,
    pub(crate) completed_ms: i64,
    pub(crate) requested_by: String,
    pub(crate) owner: String,
    pub(crate) invoker: String,
    pub(crate) outcome: Outcome,
    #[serde(default)]
    pub(crate) revoked: Option<Revocation>,
}

/// What came of a job.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Outcome {
    Signed { bucket: String, key: String, expires_ms: i64 },
    Failed { reason: String },
}

/// Whose profile a job used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct InvokedRecord {
    pub(crate) owner: String,
}

/// What a caller's token stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct TokenRecord {
    pub(crate) job: String,
    pub(crate) owner: String,
}

/// The key of an account in a region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct AuthorityRecord {
    /// Sealed.
    pub(crate) key: String,
    /// DER, base64.
    pub(crate) certificate: String,
    pub(crate) root: String,
}

impl Record for ProfileRecord {}
impl Record for VersionRecord {}
impl Record for JobRecord {}
impl Record for InvokedRecord {}
impl Record for TokenRecord {}
impl Record for AuthorityRecord {}
