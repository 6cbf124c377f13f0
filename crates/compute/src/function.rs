//! What the fleet must know of a function version to run it, and what a call of it is and gives.

use crate::places::FunctionKey;
use crate::tracing_daemon::SegmentSink;
use bytes::Bytes;
use platform::BoxFuture;
use std::path::PathBuf;
use std::sync::Arc;

/// A function version as the fleet runs it. Immutable: a changed function is another value with another `revision`.
#[derive(Clone)]
pub struct FunctionVersion {
    /// Twelve digits.
    pub account: String,
    /// `us-east-1`.
    pub region: String,
    /// The function's name.
    pub name: String,
    /// `$LATEST` or a number.
    pub version: String,
    /// Changes with every change of code or configuration.
    pub revision: String,
    /// `python3.13`, `nodejs22.x`, `provided.al2023`.
    pub runtime: String,
    /// The handler string.
    pub handler: String,
    /// Memory in MB; CPU follows at 1769 MB a vCPU.
    pub memory_mb: u32,
    /// Longest call in seconds.
    pub timeout_seconds: u32,
    /// `/tmp` in MB.
    pub tmp_mb: u32,
    /// The unpacked code.
    pub code: PathBuf,
    /// Unpacked layers in order; later ones overlay earlier ones.
    pub layers: Vec<PathBuf>,
    /// Directories of the host that it may write to.
    pub shares: Vec<Share>,
    /// Where its log lines go.
    pub log_group: String,
    /// How its log is written.
    pub log_settings: LogSettings,
    /// Gives each environment the role's session and the user's variables.
    pub credentials: Arc<dyn CredentialSource>,
    /// Takes its log lines.
    pub logs: Arc<dyn LogSink>,
    /// Takes what its code traces; absent when there is no such way.
    pub segments: Option<Arc<dyn SegmentSink>>,
    /// Where its code reaches the platform's API from inside its sandbox; absent when there is no such way in.
    pub platform_api: Option<Arc<dyn PlatformApi>>,
    /// The tenant whose events alone its environments serve; a function with tenants has a value of this type for each.
    pub tenant: Option<String>,
    /// How its environments come to be initialised; the fleet changes it for those that it provisions.
    pub initialization: Initialization,
}

/// A directory of the host that a function may write to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// On the host. It belongs to somebody other than root, as whom the function acts there.
    pub host: PathBuf,
    /// In the environment, directly below `/mnt`.
    pub inside: String,
    /// What callers are told when it is not there.
    pub missing: Refusal,
}

/// How a function's log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogSettings {
    /// JSON objects instead of plain lines. The levels count only then.
    pub json: bool,
    /// The least level of what the function itself logs.
    pub application_level: LogLevel,
    /// The least level of what the platform logs.
    pub system_level: LogLevel,
}

impl Default for LogSettings {
    fn default() -> Self {
        Self { json: false, application_level: LogLevel::Info, system_level: LogLevel::Info }
    }
}

/// How much a line of a log matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogLevel {
    /// Everything.
    Trace,
    /// For a developer's eyes.
    Debug,
    /// The ordinary.
    Info,
    /// Something may be wrong.
    Warn,
    /// Something is wrong.
    Error,
    /// The end.
    Fatal,
}

impl LogLevel {
    const NAMES: [(&str, LogLevel); 6] = [
        ("TRACE", LogLevel::Trace),
        ("DEBUG", LogLevel::Debug),
        ("INFO", LogLevel::Info),
        ("WARN", LogLevel::Warn),
        ("ERROR", LogLevel::Error),
        ("FATAL", LogLevel::Fatal),
    ];

    /// As AWS writes it: `INFO`.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize].0
    }

    /// Reads what [`LogLevel::name`] wrote, in any case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(text)).map(|(_, level)| *level)
    }

    /// The level that a line of JSON names; INFO when it names none or is no JSON, as on AWS.
    pub(crate) fn of_line(line: &str) -> Self {
        #[derive(serde::Deserialize)]
        struct Named {
            level: String,
        }
        let named = serde_json::from_str::<Named>(line).ok();
        named.and_then(|named| Self::parse(&named.level)).unwrap_or(LogLevel::Info)
    }
}

/// Why an environment is initialised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Initialization {
    /// A call waits for it.
    #[default]
    OnDemand,
    /// It is kept ready ahead of calls.
    Provisioned,
    /// At publishing, once; environments start from what that came to.
    SnapStart,
}

impl Initialization {
    /// The value of `AWS_LAMBDA_INITIALIZATION_TYPE`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Initialization::OnDemand => "on-demand",
            Initialization::Provisioned => "provisioned-concurrency",
            Initialization::SnapStart => "snap-start",
        }
    }
}

impl std::fmt::Debug for FunctionVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FunctionVersion({}:{}:{} {})", self.account, self.name, self.version, self.revision)
    }
}

/// A role's session credentials.
#[derive(Clone)]
pub struct SessionCredentials {
    /// `ASIA…`
    pub access_key_id: String,
    /// The secret.
    pub secret_access_key: String,
    /// The token.
    pub session_token: String,
}

/// Gives an environment what it may know and do.
pub trait CredentialSource: Send + Sync {
    /// A session that is valid for [`crate::limits::SESSION_SECONDS`].
    ///
    /// # Errors
    /// A text for the log: why the role cannot be assumed.
    fn mint(&self) -> BoxFuture<'_, Result<SessionCredentials, String>>;

    /// The user's variables, as the role may read them; asked after [`CredentialSource::mint`].
    ///
    /// # Errors
    /// Why they cannot be read now.
    fn variables(&self) -> BoxFuture<'_, Result<Vec<(String, String)>, Refusal>>;
}

/// Why no environment of a function may be started now, for whoever calls it. This crate only passes it on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {text}")]
pub struct Refusal {
    /// The error's name, `KMSDisabledException`.
    pub code: &'static str,
    /// The text beside it.
    pub text: String,
}

/// One line of a function's log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEvent {
    /// Milliseconds since 1970.
    pub at_ms: i64,
    /// The text, without a line's end unless the event holds several lines.
    pub text: String,
}

/// Takes log lines of an environment, durably.
pub trait LogSink: Send + Sync {
    /// Appends to a stream, in order. The stream is made when it is missing.
    ///
    /// # Errors
    /// A text that says why; the caller tries again a few times, then counts the loss.
    fn append<'a>(&'a self, stream: &'a str, events: &'a [LogEvent]) -> BoxFuture<'a, Result<(), String>>;
}

/// Serves connections that a function makes to the platform's API.
pub trait PlatformApi: Send + Sync {
    /// Serves a connection accepted inside a sandbox, until it ends.
    fn serve(&self, stream: tokio::net::TcpStream) -> BoxFuture<'static, ()>;
}

/// One event for a function.
#[derive(Debug, Clone)]
pub struct Event {
    /// The invocation's id.
    pub request_id: String,
    /// The event; JSON by then.
    pub payload: Bytes,
    /// The decoded client context, JSON.
    pub client_context: Option<String>,
    /// `Root=…;Parent=…;Sampled=…`
    pub trace_id: String,
    /// The ARN as it was invoked.
    pub invoked_arn: String,
    /// Whether the caller wants the log's tail.
    pub tail: bool,
    /// Whether nobody waits for the answer: it may wait longer for an environment that is about to finish, behind those for whom
    /// somebody does.
    pub patient: bool,
    /// Where the pieces of a streamed answer go as they come; the outcome's payload is then empty. With `None`, and from a runtime
    /// that does not stream, the answer comes whole.
    pub pieces: Option<tokio::sync::mpsc::Sender<Bytes>>,
}

/// How a call ended inside the function.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// What the function answered, or the error object.
    pub payload: Bytes,
    /// The error's type when the function failed, `Sandbox.Timedout`.
    pub error_type: Option<String>,
    /// What its runtime says of the failure for X-Ray, JSON.
    pub cause: Option<String>,
    /// The end of the log, when asked for.
    pub log_tail: Option<Vec<u8>>,
    /// Figures of the call.
    pub report: Report,
}

/// What a call took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Report {
    /// Time in the function, microseconds.
    pub duration_us: u64,
    /// Initialisation that this call paid for, microseconds.
    pub init_us: Option<u64>,
    /// The restore from a snapshot that this call waited for, microseconds.
    pub restore_us: Option<u64>,
    /// Whole milliseconds of it that AWS would bill: those in the function's own hooks.
    pub billed_restore_ms: Option<u64>,
    /// Whole milliseconds that AWS would bill.
    pub billed_ms: u64,
    /// Peak memory of the environment as the kernel counted it, MB.
    pub memory_peak_mb: u64,
}

/// Why a call did not reach the function.
#[derive(Debug, Clone, thiserror::Error)]
pub enum InvokeError {
    /// No environment may or can be added.
    #[error("throttled: {0:?}")]
    Throttled(ThrottleReason),
    /// The host has no interpreter for the runtime.
    #[error("{0}")]
    NoRuntime(String),
    /// Something that the function needs is refused to it.
    #[error("{0}")]
    Refused(Refusal),
    /// The sandbox could not be made.
    #[error("could not start an environment: {0}")]
    Start(String),
    /// The function could not be restored from its snapshot.
    #[error("could not restore an environment: {0:?}")]
    Restore(RestoreFailure),
    /// The fleet is shutting down.
    #[error("shutting down")]
    Closed,
}

/// Why an environment could not be restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestoreFailure {
    /// A hook of the function failed, or its process ended.
    Failed,
    /// It took longer than [`crate::limits::RESTORE_TIMEOUT`].
    TimedOut,
}

/// Which limit a throttled call met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThrottleReason {
    /// The account's concurrency.
    Account,
    /// The function's reserved concurrency.
    Reserved,
    /// The calls in a second that the function's reserved concurrency allows.
    ReservedRate,
    /// The function's scaling rate or queue of waiting calls, or this machine is full.
    Function,
}

impl FunctionVersion {
    /// What its versions have in common.
    pub(crate) fn key(&self) -> FunctionKey {
        (self.account.clone(), self.region.clone(), self.name.clone())
    }

    /// The function's log stream prefix for a new environment: `2026/11/25/[$LATEST]` and 32 hexadecimal digits.
    #[must_use]
    pub(crate) fn log_stream(&self, now_ms: i64, ids: &dyn platform::Ids) -> String {
        let day = platform::iso_ms(now_ms)[..10].replace('-', "/");
        let digits = ids.text(b"0123456789abcdef", 32);
        let custom = self.log_group != format!("/aws/lambda/{}", self.name);
        let name = if custom { self.name.as_str() } else { "" };
        format!("{day}/{name}[{}]{digits}", self.version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_read_from_lines() {
        for (line, level) in [
            (r#"{"level":"ERROR","message":"x"}"#, LogLevel::Error),
            (r#"{"message":"x","level":"debug"}"#, LogLevel::Debug),
            (r#"{"level":"loud"}"#, LogLevel::Info),
            (r#"{"level":3}"#, LogLevel::Info),
            ("plain", LogLevel::Info),
            ("", LogLevel::Info),
        ] {
            assert_eq!(LogLevel::of_line(line), level, "{line}");
        }
        assert!(LogLevel::NAMES.iter().all(|(name, level)| level.name() == *name));
    }
}
