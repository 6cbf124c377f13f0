//! What is stored, and what is queued.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use store::Record;

/// A group. The default one has a row only once it is tagged.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct GroupRecord {
    pub(crate) created_ms: i64,
    pub(crate) modified_ms: i64,
    /// Its schedules go, then it.
    #[serde(default)]
    pub(crate) deleting: bool,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) client_token: Option<String>,
}

/// A schedule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ScheduleRecord {
    pub(crate) expression: String,
    #[serde(default)]
    pub(crate) zone: Option<String>,
    #[serde(default)]
    pub(crate) start_ms: Option<i64>,
    #[serde(default)]
    pub(crate) end_ms: Option<i64>,
    #[serde(default)]
    pub(crate) description: Option<String>,
    pub(crate) enabled: bool,
    #[serde(default)]
    pub(crate) kms_key: Option<String>,
    /// As in the model, in JSON.
    pub(crate) target: Json,
    /// Minutes of a flexible window.
    #[serde(default)]
    pub(crate) window: Option<i32>,
    #[serde(default)]
    pub(crate) delete_after: bool,
    pub(crate) created_ms: i64,
    pub(crate) modified_ms: i64,
    /// Which setting of the schedule this is; items of another one are void.
    pub(crate) stamp: u64,
    #[serde(default)]
    pub(crate) client_token: Option<String>,
}

impl Record for GroupRecord {}
impl Record for ScheduleRecord {}

/// A schedule's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Name {
    #[serde(rename = "a")]
    pub(crate) account: String,
    #[serde(rename = "r")]
    pub(crate) region: String,
    #[serde(rename = "g")]
    pub(crate) group: String,
    #[serde(rename = "n")]
    pub(crate) name: String,
}

/// An item of the outbox.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Work {
    /// A schedule is due.
    #[serde(rename = "d")]
    Due { name: Name, stamp: u64, at_ms: i64 },
    /// A target is to be invoked.
    #[serde(rename = "i")]
    Invoke(Invocation),
    /// A group's schedules are to be deleted.
    #[serde(rename = "g")]
    DeleteGroup { account: String, region: String, group: String },
}

/// An invocation: the target as it was when the schedule was due.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Invocation {
    pub(crate) name: Name,
    pub(crate) stamp: u64,
    pub(crate) at_ms: i64,
    pub(crate) id: String,
    pub(crate) target: Json,
    /// The schedule goes when this is over.
    #[serde(default)]
    pub(crate) delete_after: bool,
    /// It is given up, and its letter still has to be written: attributes.
    #[serde(default)]
    pub(crate) letter: Option<Vec<(String, String)>>,
}
