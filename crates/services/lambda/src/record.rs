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
    /// `Allow` or `Terminate`; `None` when never given.
    #[serde(default)]
    pub(crate) recursive_loop: Option<String>,
    /// The ARN of the code signing configuration that new code is checked by.
    #[serde(default)]
    pub(crate) code_signing_arn: Option<String>,
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
    pub(crate) environment: Option<Variables>,
    /// SHA-256 of the zip, hexadecimal: names the blob and the unpacked directory.
    pub(crate) code_hash: String,
    pub(crate) code_size: i64,
    pub(crate) architecture: String,
    pub(crate) tracing: String,
    pub(crate) dead_letter_arn: Option<String>,
    pub(crate) kms_key_arn: Option<String>,
    pub(crate) source_kms_key_arn: Option<String>,
    /// Where the package is that a key of the customer's protects; then there is no blob of its hash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code_seal: Option<CodeSeal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signed_by: Option<SignedBy>,
    #[serde(default)]
    pub(crate) vpc: Option<Vpc>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) file_systems: Vec<FileSystem>,
    /// `PER_TENANT`, given at creation and never changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) tenancy: Option<String>,
    #[serde(default)]
    pub(crate) snap_start: Option<String>,
    pub(crate) logging: Logging,
    /// In order: later ones cover earlier ones.
    #[serde(default)]
    pub(crate) layers: Vec<AttachedLayer>,
    pub(crate) last_modified_ms: i64,
    pub(crate) state: Progress,
    /// Why it is [`Progress::Failed`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) trouble: Option<Trouble>,
}

/// A package as it is stored under a key of the customer's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CodeSeal {
    /// SHA-256 of what is stored, hexadecimal.
    pub(crate) blob: String,
    /// KMS's ciphertext of the data key, in base64.
    pub(crate) key: String,
}

/// Who has signed a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SignedBy {
    pub(crate) profile_version_arn: String,
    pub(crate) job_arn: String,
}

/// Why a version cannot be used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Trouble {
    pub(crate) code: String,
    pub(crate) reason: String,
}

/// A version's snapshot is there. Every [`crate::limits::SNAPSHOT_CHECK_MS`] it is stored when it was last used.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Snapshot {
    pub(crate) used_ms: i64,
}

/// A function's own variables.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Variables {
    /// A JSON object as KMS encrypted it, in base64.
    Sealed(String),
    /// No variables at all; others only in rows of former releases.
    Clear(Vec<(String, String)>),
}

impl std::fmt::Debug for Variables {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Variables")
    }
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Vpc {
    /// Empty where no networks are configured.
    #[serde(default)]
    pub(crate) id: String,
    pub(crate) subnets: Vec<String>,
    pub(crate) groups: Vec<String>,
    #[serde(default)]
    pub(crate) dual_stack: bool,
}

impl Vpc {
    pub(crate) fn is_empty(&self) -> bool {
        self.subnets.is_empty()
    }
}

/// An access point, and where its folder is in the function's environments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct FileSystem {
    pub(crate) arn: String,
    pub(crate) path: String,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Logging {
    /// `Text` or `JSON`.
    pub(crate) format: String,
    pub(crate) application_level: Option<String>,
    pub(crate) system_level: Option<String>,
    pub(crate) group: String,
}

/// A layer version as a function keeps it, whatever becomes of the layer.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct AttachedLayer {
    pub(crate) arn: String,
    pub(crate) code_hash: String,
    pub(crate) code_size: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signed_by: Option<SignedBy>,
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
    /// A version whose code could not be initialised: `Failed`.
    Failed,
    /// A version whose snapshot was removed: `Inactive`.
    Inactive,
    /// It gets another one: `Pending`.
    Restoring,
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
    /// Attempts that a process may have made which ended before it could say so. They are told, and use up no retry.
    #[serde(default)]
    pub(crate) unsure: u32,
    /// Attempts that were throttled or met a fault of the platform.
    pub(crate) refusals: u32,
    /// The event, JSON text.
    pub(crate) payload: String,
    /// Whose event it is, of a function that tells tenants apart.
    #[serde(default)]
    pub(crate) tenant: Option<String>,
    /// Set when no attempt is left to be made, only deliveries.
    #[serde(default)]
    pub(crate) outbox: Option<Outbox>,
}

/// What becomes of an asynchronous event besides the invocation; per qualifier.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct EventConfig {
    pub(crate) retries: Option<u32>,
    pub(crate) age_seconds: Option<u32>,
    pub(crate) on_success: Option<String>,
    pub(crate) on_failure: Option<String>,
    pub(crate) modified_ms: i64,
}

/// Something that is to be delivered because an asynchronous event came to its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) kind: DeliveryKind,
    /// Where it goes.
    pub(crate) arn: String,
    /// The record of a destination; a dead letter is the event itself.
    pub(crate) body: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum DeliveryKind {
    OnSuccess,
    OnFailure,
    DeadLetter { error_code: String, error_message: String },
}

/// What is left to do for an event that needs no more attempts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Outbox {
    /// As whom it is delivered: the role of the version that ran, or would have.
    pub(crate) role: String,
    pub(crate) deliveries: Vec<Delivery>,
    /// Rounds in which something could not be delivered.
    pub(crate) tries: u32,
}

/// A delivery that was given up. Kept for the operator: what was accepted does not vanish.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Undelivered {
    pub(crate) delivery: Delivery,
    pub(crate) request_id: String,
    pub(crate) reason: String,
    pub(crate) at_ms: i64,
}

/// Concurrency set aside for a function.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Reserved(pub(crate) u32);

/// Environments kept ready for a version or an alias.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Provisioned {
    pub(crate) requested: u32,
    pub(crate) modified_ms: i64,
}

/// A resource policy.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Policy {
    pub(crate) statements: Vec<serde_json::Value>,
    /// Of layer versions; a function's policy has the revision of what it is attached to.
    #[serde(default)]
    pub(crate) revision_id: String,
    /// Of a policy that was put as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) head: Option<PolicyHead>,
}

/// What a document says besides its statements.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PolicyHead {
    pub(crate) version: Option<String>,
    pub(crate) id: Option<String>,
}

/// A version of a layer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct LayerVersion {
    pub(crate) code_hash: String,
    pub(crate) code_size: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signed_by: Option<SignedBy>,
    pub(crate) description: String,
    /// `None` when never given, for this and the two below.
    pub(crate) runtimes: Option<Vec<String>>,
    pub(crate) architectures: Option<Vec<String>>,
    pub(crate) license: Option<String>,
    pub(crate) created_ms: i64,
}

/// A function's or an alias's own web address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct UrlConfig {
    /// The first label of its host name.
    pub(crate) id: String,
    pub(crate) auth_type: String,
    pub(crate) cors: Option<Cors>,
    /// `None` when never given, which means `BUFFERED`.
    pub(crate) invoke_mode: Option<String>,
    pub(crate) created_ms: i64,
    pub(crate) modified_ms: i64,
}

/// What web pages of other origins may do; absent members were never given.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Cors {
    pub(crate) credentials: Option<bool>,
    pub(crate) headers: Option<Vec<String>>,
    pub(crate) methods: Option<Vec<String>>,
    pub(crate) origins: Option<Vec<String>>,
    pub(crate) expose: Option<Vec<String>>,
    pub(crate) max_age_seconds: Option<i32>,
}

/// Whose a function URL is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct UrlOwner {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) alias: Option<String>,
}

/// When a version takes a newer runtime.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct RuntimeManagement {
    pub(crate) update_on: String,
    pub(crate) version_arn: Option<String>,
}

/// A grant that lets a function's role decrypt its variables.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct KeyGrant {
    pub(crate) id: String,
    /// The key as the function names it: an ARN.
    pub(crate) key_arn: String,
}

/// Whose signatures on code are accepted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CodeSigning {
    pub(crate) description: Option<String>,
    pub(crate) profiles: Vec<String>,
    /// `Warn` or `Enforce`.
    pub(crate) untrusted: String,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) modified_ms: i64,
}

/// Before 2 variables were not encrypted.
impl Record for Function {
    const VERSION: u32 = 2;
}

/// See [`Function`].
impl Record for Version {
    const VERSION: u32 = 2;
}

impl Record for Alias {}
impl Record for Highest {}
impl Record for QueuedEvent {}
impl Record for EventConfig {}
impl Record for Undelivered {}
impl Record for Reserved {}
impl Record for Provisioned {}
impl Record for Policy {}
impl Record for LayerVersion {}
impl Record for UrlConfig {}
impl Record for UrlOwner {}
impl Record for RuntimeManagement {}
impl Record for CodeSigning {}
impl Record for Snapshot {}
impl Record for KeyGrant {}

pub(crate) const FUNCTIONS: Table<Function> = Table::new("lambda.function");
pub(crate) const VERSIONS: Table<Version> = Table::new("lambda.version");
pub(crate) const ALIASES: Table<Alias> = Table::new("lambda.alias");
pub(crate) const HIGHEST: Table<Highest> = Table::new("lambda.highest");
pub(crate) const EVENTS: Table<QueuedEvent> = Table::new("lambda.event");
/// By function and qualifier, `$LATEST` for none.
pub(crate) const EVENT_CONFIGS: Table<EventConfig> = Table::new("lambda.event_config");
/// By function, request and place in the record's list.
pub(crate) const UNDELIVERED: Table<Undelivered> = Table::new("lambda.undelivered");
/// By function.
pub(crate) const RESERVED: Table<Reserved> = Table::new("lambda.reserved");
/// By function and qualifier.
pub(crate) const PROVISIONED: Table<Provisioned> = Table::new("lambda.provisioned");
/// By function and qualifier, empty for none.
pub(crate) const POLICIES: Table<Policy> = Table::new("lambda.policy");
/// By layer and number.
pub(crate) const LAYERS: Table<LayerVersion> = Table::new("lambda.layer");
/// By layer: numbers are never given twice.
pub(crate) const LAYER_HIGHEST: Table<Highest> = Table::new("lambda.layer_highest");
/// By layer and number.
pub(crate) const LAYER_POLICIES: Table<Policy> = Table::new("lambda.layer_policy");
/// By function and alias, empty for none.
pub(crate) const URLS: Table<UrlConfig> = Table::new("lambda.url");
/// By the URL's id.
pub(crate) const URL_OWNERS: Table<UrlOwner> = Table::new("lambda.url_owner");
/// By function and version, `$LATEST` for none.
pub(crate) const RUNTIMES: Table<RuntimeManagement> = Table::new("lambda.runtime");
/// By function and number.
pub(crate) const SNAPSHOTS: Table<Snapshot> = Table::new("lambda.snapshot");
/// By function and the grant's id; they outlive the function until they are retired.
pub(crate) const GRANTS: Table<KeyGrant> = Table::new("lambda.grant");
/// By account, region and id.
pub(crate) const CODE_SIGNING: Table<CodeSigning> = Table::new("lambda.code_signing");

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

/// A row that belongs to one qualifier of a function.
pub(crate) fn qualified(function: &Key, qualifier: &str) -> Key {
    function.clone().push(qualifier)
}

/// A layer has the same kind of key as a function, in tables of its own.
pub(crate) fn layer(account: &str, region: &str, name: &str) -> Key {
    key![account, region, name]
}

pub(crate) fn layer_version(layer: &Key, number: u64) -> Key {
    layer.clone().push(number)
}

pub(crate) fn code_signing(account: &str, region: &str, id: &str) -> Key {
    key![account, region, id]
}

pub(crate) fn undelivered(function: &Key, request_id: &str, target_arn: &str) -> Key {
    function.clone().push(request_id).push(target_arn)
}

pub(crate) fn url_owner(id: &str) -> Key {
    key![id]
}

/// Events in the order in which they are due.
pub(crate) fn event(due_ms: i64, id: &str) -> Key {
    key![u64::try_from(due_ms).unwrap_or(0), id]
}
