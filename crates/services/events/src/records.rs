//! What is stored.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use store::Record;

/// A bus. The default one has a row only once something of it was set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct BusRecord {
    pub(crate) created_ms: i64,
    pub(crate) modified_ms: i64,
    #[serde(default)]
    pub(crate) description: Option<String>,
    #[serde(default)]
    pub(crate) kms_key: Option<String>,
    #[serde(default)]
    pub(crate) dead_letter_arn: Option<String>,
    /// Detail and level of logs; kept, and without effect.
    #[serde(default)]
    pub(crate) log: Option<(Option<String>, Option<String>)>,
    /// A policy document.
    #[serde(default)]
    pub(crate) policy: Option<String>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// A rule and its targets.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct RuleRecord {
    #[serde(default)]
    pub(crate) pattern: Option<String>,
    #[serde(default)]
    pub(crate) schedule: Option<String>,
    pub(crate) state: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    #[serde(default)]
    pub(crate) role_arn: Option<String>,
    #[serde(default)]
    pub(crate) managed_by: Option<String>,
    pub(crate) created_by: String,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// As in the model, in JSON.
    #[serde(default)]
    pub(crate) targets: Vec<Json>,
    /// Which setting of the schedule this is; ticks of another one are void.
    #[serde(default)]
    pub(crate) stamp: u64,
    /// When the schedule was set.
    #[serde(default)]
    pub(crate) base_ms: i64,
}

/// An archive.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ArchiveRecord {
    pub(crate) bus_arn: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    #[serde(default)]
    pub(crate) pattern: Option<String>,
    #[serde(default)]
    pub(crate) retention_days: i32,
    #[serde(default)]
    pub(crate) kms_key: Option<String>,
    pub(crate) created_ms: i64,
}

/// An archived event, by its time and id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ArchivedRecord {
    pub(crate) event: String,
}

/// A replay.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ReplayRecord {
    pub(crate) archive: String,
    pub(crate) bus_arn: String,
    #[serde(default)]
    pub(crate) filter_arns: Vec<String>,
    #[serde(default)]
    pub(crate) description: Option<String>,
    pub(crate) state: String,
    pub(crate) from_ms: i64,
    pub(crate) to_ms: i64,
    pub(crate) started_ms: i64,
    #[serde(default)]
    pub(crate) ended_ms: Option<i64>,
    #[serde(default)]
    pub(crate) last_event_ms: Option<i64>,
}

/// A connection. What it authorizes with is in a secret; here is what of it can be shown, in JSON as the model has it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ConnectionRecord {
    #[serde(default)]
    pub(crate) secret_arn: Option<String>,
    #[serde(default)]
    pub(crate) reason: Option<String>,
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    pub(crate) kind: String,
    pub(crate) parameters: Json,
    pub(crate) state: String,
    #[serde(default)]
    pub(crate) kms_key: Option<String>,
    pub(crate) created_ms: i64,
    pub(crate) modified_ms: i64,
    #[serde(default)]
    pub(crate) authorized_ms: Option<i64>,
}

/// An API destination.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct DestinationRecord {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    pub(crate) connection_arn: String,
    pub(crate) endpoint: String,
    pub(crate) method: String,
    #[serde(default)]
    pub(crate) rate: Option<i32>,
    pub(crate) created_ms: i64,
    pub(crate) modified_ms: i64,
}

/// A global endpoint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct EndpointRecord {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    pub(crate) health_check: String,
    /// The region that is not the endpoint's own.
    pub(crate) secondary: String,
    pub(crate) replicates: bool,
    /// The ARNs of both buses.
    pub(crate) buses: Vec<String>,
    #[serde(default)]
    pub(crate) role_arn: Option<String>,
    pub(crate) created_ms: i64,
    pub(crate) modified_ms: i64,
}

/// A partner's event source for one customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PartnerRecord {
    /// The partner's account.
    pub(crate) partner: String,
    pub(crate) state: String,
    pub(crate) created_ms: i64,
    pub(crate) expires_ms: i64,
}

impl Record for EndpointRecord {}
impl Record for PartnerRecord {}
impl Record for BusRecord {}
impl Record for RuleRecord {}
impl Record for ArchiveRecord {}
impl Record for ArchivedRecord {}
impl Record for ReplayRecord {}
impl Record for ConnectionRecord {}
impl Record for DestinationRecord {}

impl RuleRecord {
    pub(crate) fn is_enabled(&self) -> bool {
        self.state != "DISABLED"
    }

    /// Whether AWS made it for an archive, which gets its events without it.
    pub(crate) fn feeds_archive(&self) -> bool {
        self.managed_by.as_deref() == Some(crate::archives::VAULT)
    }
}
