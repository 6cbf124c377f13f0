//! What is stored of access points and of accounts.

use super::names::PointId;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use store::Record;

/// An access point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct AccessPoint {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) alias: String,
    pub(crate) bucket: String,
    /// The account that owns the bucket.
    pub(crate) bucket_account: String,
    pub(crate) created_ms: i64,
    #[serde(default)]
    pub(crate) vpc: Option<String>,
    /// A public access block configuration in which nothing is missing.
    pub(crate) blocks: Json,
    /// The policy's text as it was given.
    #[serde(default)]
    pub(crate) policy: Option<String>,
    #[serde(default)]
    pub(crate) tags: Vec<(String, String)>,
}

/// Where an access point is: what its alias leads to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Place {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
}

/// What an account has set for all its buckets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct AccountRecord {
    /// A public access block configuration in which nothing is missing.
    pub(crate) blocks: Json,
}

impl Record for AccessPoint {}
impl Record for Place {}
impl Record for AccountRecord {}

impl AccessPoint {
    pub(crate) fn id(&self) -> PointId {
        PointId { account: self.account.clone(), region: self.region.clone(), name: self.name.clone() }
    }

    /// From where it may be reached.
    pub(crate) fn origin(&self) -> &'static str {
        if self.vpc.is_some() { "VPC" } else { "Internet" }
    }
}
