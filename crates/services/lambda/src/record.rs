//! What is stored of functions, and under which keys.

use serde::{Deserialize, Serialize};
use store::{Key, Record, Table, key};

/// A function: its tags and what `$LATEST` is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Function {
    pub(crate) latest: Configuration,
    #[serde(default)]
    pub(crate) tags: Vec<(String, String)>,
    /// The version published last and what it was made of, so that publishing without a change makes nothing new.
    #[serde(default)]
    pub(crate) last_published: Option<(u64, String)>,
}

/// Code and configuration of one version.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Configuration {
    /// `$LATEST` or a number.
    pub(crate) version: String,
    pub(crate) revision_id: String,
    pub(crate) runtime: String,
    pub(crate) handler: String,
    pub(crate) role: String,
    pub(crate) description: String,
    pub(crate) timeout: u32,
    pub(crate) memory_mb: u32,
    pub(crate) tmp_mb: u32,
    /// `None` when never given.
    pub(crate) environment: Option<Vec<(String, String)>>,
    /// SHA-256 of the zip, hexadecimal: names the blob and the unpacked directory.
    pub(crate) code_hash: String,
    pub(crate) code_size: i64,
    pub(crate) architecture: String,
    pub(crate) tracing: String,
    pub(crate) dead_letter_arn: Option<String>,
    pub(crate) kms_key_arn: Option<String>,
    pub(crate) source_kms_key_arn: Option<String>,
    #[serde(default)]
    pub(crate) vpc: Option<Vpc>,
    #[serde(default)]
    pub(crate) snap_start: Option<String>,
    pub(crate) logging: Logging,
    pub(crate) last_modified_ms: i64,
    pub(crate) state: Progress,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Vpc {
    pub(crate) subnets: Vec<String>,
    pub(crate) groups: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Logging {
    /// `Text` or `JSON`.
    pub(crate) format: String,
    pub(crate) application_level: Option<String>,
    pub(crate) system_level: Option<String>,
    pub(crate) group: String,
}

/// Where a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Progress {
    /// Just made: `Pending`.
    Creating,
    /// `Active`, nothing under way.
    #[default]
    Active,
    /// `Active`, with an update `InProgress`.
    Updating,
}

/// A published version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Version(pub(crate) Configuration);

/// An alias.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Alias {
    pub(crate) version: String,
    pub(crate) description: String,
    /// The extra version and its share; `None` when never set or cleared.
    pub(crate) extra: Option<(String, f64)>,
    pub(crate) revision_id: String,
}

/// The highest version number ever given under a name; outlives the function.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Highest(pub(crate) u64);

/// An accepted asynchronous event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct QueuedEvent {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) qualifier: Option<String>,
    pub(crate) request_id: String,
    pub(crate) trace_id: String,
    pub(crate) accepted_ms: i64,
    /// Attempts that reached the function.
    pub(crate) attempts: u32,
    /// Attempts that were throttled or met a fault of the platform.
    pub(crate) refusals: u32,
    /// The event, JSON text.
    pub(crate) payload: String,
}

impl Record for Function {}
impl Record for Version {}
impl Record for Alias {}
impl Record for Highest {}
impl Record for QueuedEvent {}

pub(crate) const FUNCTIONS: Table<Function> = Table::new("lambda.function");
pub(crate) const VERSIONS: Table<Version> = Table::new("lambda.version");
pub(crate) const ALIASES: Table<Alias> = Table::new("lambda.alias");
pub(crate) const HIGHEST: Table<Highest> = Table::new("lambda.highest");
pub(crate) const EVENTS: Table<QueuedEvent> = Table::new("lambda.event");

/// All functions of an account and region.
pub(crate) fn place(account: &str, region: &str) -> Key {
    key![account, region]
}

pub(crate) fn function(account: &str, region: &str, name: &str) -> Key {
    key![account, region, name]
}

pub(crate) fn version(function: &Key, number: u64) -> Key {
    function.clone().push(number)
}

pub(crate) fn alias(function: &Key, name: &str) -> Key {
    function.clone().push(name)
}

/// Events in the order in which they are due.
pub(crate) fn event(due_ms: i64, id: &str) -> Key {
    key![u64::try_from(due_ms).unwrap_or(0), id]
}
