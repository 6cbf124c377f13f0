//! What is stored.

use platform::Arn;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use store::Record;

/// A pipe. Parameters are in JSON as the model has them.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PipeRecord {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    /// Whether it is to run.
    pub(crate) wanted: bool,
    pub(crate) state: State,
    #[serde(default)]
    pub(crate) reason: Option<String>,
    pub(crate) source: String,
    #[serde(default)]
    pub(crate) source_parameters: Json,
    #[serde(default)]
    pub(crate) enrichment: Option<String>,
    #[serde(default)]
    pub(crate) enrichment_parameters: Option<Json>,
    pub(crate) target: String,
    #[serde(default)]
    pub(crate) target_parameters: Option<Json>,
    pub(crate) role_arn: String,
    #[serde(default)]
    pub(crate) log: Option<Json>,
    #[serde(default)]
    pub(crate) kms_key: Option<String>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) created_ms: i64,
    pub(crate) modified_ms: i64,
    /// Which change this is; what a worker began for another one is void.
    pub(crate) stamp: u64,
}

impl Record for PipeRecord {}

/// What is under way with a pipe, or was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum State {
    Running,
    Stopped,
    Creating,
    Updating,
    Deleting,
    Starting,
    Stopping,
    CreateFailed,
    UpdateFailed,
    StartFailed,
    StopFailed,
}

impl State {
    /// As AWS writes it.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Running => "RUNNING",
            Self::Stopped => "STOPPED",
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Starting => "STARTING",
            Self::Stopping => "STOPPING",
            Self::CreateFailed => "CREATE_FAILED",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::StartFailed => "START_FAILED",
            Self::StopFailed => "STOP_FAILED",
        }
    }

    /// Whether something is under way.
    pub(crate) fn passes(self) -> bool {
        matches!(self, Self::Creating | Self::Updating | Self::Deleting | Self::Starting | Self::Stopping)
    }

    /// What a state that passes becomes when its work cannot be done.
    pub(crate) fn failed(self) -> Self {
        match self {
            Self::Creating => Self::CreateFailed,
            Self::Updating => Self::UpdateFailed,
            _ => Self::StartFailed,
        }
    }
}

impl PipeRecord {
    pub(crate) fn arn(&self) -> String {
        Arn::new("pipes", &self.region, &self.account, format!("pipe/{}", self.name)).to_string()
    }

    pub(crate) fn desired(&self) -> String {
        if self.wanted { "RUNNING" } else { "STOPPED" }.to_owned()
    }
}
