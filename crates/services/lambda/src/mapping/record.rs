//! What is stored of a mapping.

use datakeys::Sealed;
use serde::{Deserialize, Serialize};
use store::{Key, Record, Table, key};

/// An event source mapping.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Mapping {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) uuid: String,
    pub(crate) source_arn: String,
    /// The function as asked: its account, name and qualifier.
    pub(crate) function_account: String,
    pub(crate) function: String,
    pub(crate) qualifier: Option<String>,
    pub(crate) batch_size: u32,
    pub(crate) window_seconds: u32,
    /// Patterns; `None` when never given, and when a key protects them.
    pub(crate) filters: Option<Vec<String>>,
    /// The patterns, sealed under the mapping's key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sealed: Option<Sealed>,
    pub(crate) response_types: Vec<String>,
    pub(crate) concurrency_max: Option<u32>,
    pub(crate) pollers: Option<Pollers>,
    pub(crate) metrics: Option<Vec<String>>,
    pub(crate) kms_key_arn: Option<String>,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) enabled: bool,
    pub(crate) state: State,
    pub(crate) modified_ms: i64,
}

/// Provisioned pollers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pollers {
    pub(crate) min: u32,
    pub(crate) max: u32,
    pub(crate) group: Option<String>,
}

/// Where a mapping stands; the names are AWS's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum State {
    Creating,
    Enabling,
    Enabled,
    Disabling,
    Disabled,
    Updating,
    Deleting,
}

impl State {
    pub(crate) fn name(self) -> &'static str {
        match self {
            State::Creating => "Creating",
            State::Enabling => "Enabling",
            State::Enabled => "Enabled",
            State::Disabling => "Disabling",
            State::Disabled => "Disabled",
            State::Updating => "Updating",
            State::Deleting => "Deleting",
        }
    }

    /// Whether nothing is under way.
    pub(crate) fn is_stable(self) -> bool {
        matches!(self, State::Enabled | State::Disabled)
    }
}

impl Mapping {
    pub(crate) fn key(&self) -> Key {
        mapping(&self.account, &self.region, &self.uuid)
    }

    pub(crate) fn function_arn(&self) -> String {
        crate::names::function_arn(&self.function_account, &self.region, &self.function, self.qualifier.as_deref())
    }

    pub(crate) fn target(&self) -> crate::names::Target {
        crate::names::Target {
            account: self.function_account.clone(),
            region: self.region.clone(),
            name: self.function.clone(),
            qualifier: self.qualifier.clone(),
        }
    }

    pub(crate) fn arn(&self) -> String {
        let resource = format!("event-source-mapping:{}", self.uuid);
        platform::Arn::new("lambda", &self.region, &self.account, resource).to_string()
    }
}

impl Record for Mapping {}

/// By account, region and UUID.
pub(crate) const MAPPINGS: Table<Mapping> = Table::new("lambda.mapping");

pub(crate) fn mapping(account: &str, region: &str, uuid: &str) -> Key {
    key![account, region, uuid]
}
