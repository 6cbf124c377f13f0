//! Roles and logs: what a function's environment needs of the rest of the house.

use crate::record::{CodeSeal, Configuration, Variables};
use crate::{limits, sealed_code, variables};
use api::logs::{self as logs, op};
use api::xray::PutTraceSegmentsRequest;
use compute::{
    CredentialSource, LogEvent, LogSink, PackageLease, Refusal, SegmentSink, SessionCredentials,
    limits::SESSION_SECONDS,
};
use contract::Error;
use parking_lot::Mutex;
use platform::{BoxFuture, Bus, Context, Principal};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Semaphore;

/// Whether Lambda may assume a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// It may, or nobody here can know (a role that was never made, under `up`).
    Trusted,
    /// The role is not there, or its trust policy does not name Lambda.
    Refused,
}

/// A role's session for one environment.
pub struct RoleSession {
    /// What the function's code signs with.
    pub credentials: SessionCredentials,
    /// Who that is, for calls that the platform makes in the function's name.
    pub principal: Principal,
}

/// Execution roles, as IAM and STS have them.
pub trait Roles: Send + Sync + 'static {
    /// Whether `lambda.amazonaws.com` may assume the role.
    ///
    /// # Errors
    /// A text for the log: IAM could not be asked.
    fn trust<'a>(&'a self, ctx: &'a Context, role_arn: &'a str) -> BoxFuture<'a, Result<Trust, String>>;

    /// A session of the role.
    ///
    /// # Errors
    /// A text for the log: the role is gone or does not trust Lambda.
    fn session<'a>(
        &'a self,
        role_arn: &'a str,
        session_name: &'a str,
        seconds: u32,
    ) -> BoxFuture<'a, Result<RoleSession, String>>;
}

/// The role and the log group of a function version.
pub(crate) struct Duties {
    bus: Arc<Bus>,
    roles: Arc<dyn Roles>,
    ctx: Context,
    role: String,
    function: String,
    group: String,
    variables: Option<Variables>,
    /// What its package is sealed with, and Lambda itself, who opens it.
    seal: Option<(CodeSeal, Context)>,
    /// Kept as long as an environment has them mounted.
    _packages: Vec<PackageLease>,
    principal: Mutex<Option<Principal>>,
    refusal_said: AtomicBool,
    tracing_said: AtomicBool,
    /// Calls to X-Ray under way.
    tracing: Semaphore,
}

impl Duties {
    pub(crate) fn new(
        bus: Arc<Bus>,
        roles: Arc<dyn Roles>,
        ctx: Context,
        function: String,
        of: &Configuration,
        own: Context,
        packages: Vec<PackageLease>,
    ) -> Arc<Self> {
        Arc::new(Self {
            bus,
            roles,
            ctx,
            role: of.role.clone(),
            function,
            group: of.logging.group.clone(),
            variables: of.environment.clone(),
            seal: of.code_seal.clone().map(|seal| (seal, own)),
            _packages: packages,
            principal: Mutex::default(),
            refusal_said: AtomicBool::new(false),
            tracing_said: AtomicBool::new(false),
            tracing: Semaphore::new(limits::SEGMENT_CALLS_MAX),
        })
    }

    fn context(&self) -> Option<Context> {
        self.principal.lock().clone().map(|principal| self.ctx.acting_as(principal))
    }

    /// Without a qualifier.
    fn function_arn(&self) -> &str {
        self.ctx.source_arn.as_deref().unwrap_or_default()
    }

    async fn put(&self, ctx: &Context, stream: &str, events: &[LogEvent]) -> Result<(), Error> {
        let log_events = events
            .iter()
            .map(|event| logs::InputLogEvent { timestamp: event.at_ms, message: message(&event.text) })
            .collect();
        let input = logs::PutLogEventsRequest {
            log_group_name: self.group.clone(),
            log_stream_name: stream.to_owned(),
            log_events,
            ..Default::default()
        };
        self.bus.call::<op::PutLogEvents>(ctx.clone(), input).await.map(drop)
    }

    async fn make(&self, ctx: &Context, stream: &str) -> Result<(), Error> {
        let group = logs::CreateLogGroupRequest { log_group_name: self.group.clone(), ..Default::default() };
        accept_existing(self.bus.call::<op::CreateLogGroup>(ctx.clone(), group).await.map(drop))?;
        let stream =
            logs::CreateLogStreamRequest { log_group_name: self.group.clone(), log_stream_name: stream.to_owned() };
        accept_existing(self.bus.call::<op::CreateLogStream>(ctx.clone(), stream).await.map(drop))
    }

    async fn deliver(&self, ctx: &Context, stream: &str, events: &[LogEvent]) -> Result<(), Error> {
        match self.put(ctx, stream, events).await {
            Err(error) if error.code == "ResourceNotFoundException" => {
                self.make(ctx, stream).await?;
                self.put(ctx, stream, events).await
            }
            other => other,
        }
    }
}

fn no_session() -> Refusal {
    Refusal { code: "ServiceException", text: "no role session yet".to_owned() }
}

/// The log service refuses empty messages; a function's empty line is one all the same.
fn message(text: &str) -> String {
    if text.is_empty() { "\n".to_owned() } else { text.to_owned() }
}

fn accept_existing(result: Result<(), Error>) -> Result<(), Error> {
    match result {
        Err(error) if error.code == "ResourceAlreadyExistsException" => Ok(()),
        other => other,
    }
}

impl CredentialSource for Duties {
    fn mint(&self) -> BoxFuture<'_, Result<SessionCredentials, String>> {
        Box::pin(async move {
            let session = self.roles.session(&self.role, &self.function, SESSION_SECONDS).await?;
            *self.principal.lock() = Some(session.principal);
            Ok(session.credentials)
        })
    }

    fn variables(&self) -> BoxFuture<'_, Result<Vec<(String, String)>, Refusal>> {
        Box::pin(async move {
            if let Some((seal, own)) = &self.seal {
                sealed_code::for_environment(&self.bus, own.clone(), self.function_arn(), seal).await?;
            }
            let Some(variables) = &self.variables else { return Ok(Vec::new()) };
            let role = self.context().ok_or_else(no_session)?;
            variables::for_environment(&self.bus, &role, self.function_arn(), variables).await
        })
    }
}

impl SegmentSink for Duties {
    fn take(&self, documents: Vec<String>) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            // Who traces faster than X-Ray takes it loses some, as with a daemon.
            let (Some(ctx), Ok(_turn)) = (self.context(), self.tracing.try_acquire()) else { return };
            let input = PutTraceSegmentsRequest { trace_segment_documents: documents };
            let put = self.bus.call::<api::xray::op::PutTraceSegments>(ctx, input).await;
            if let Err(error) = put
                && !self.tracing_said.swap(true, Ordering::Relaxed)
            {
                tracing::warn!(function = self.function, role = self.role, %error, "segments of traces are refused");
            }
        })
    }
}

impl LogSink for Duties {
    fn append<'a>(&'a self, stream: &'a str, events: &'a [LogEvent]) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            let ctx = self.context().ok_or_else(|| "no role session yet".to_owned())?;
            match self.deliver(&ctx, stream, events).await {
                // As on AWS: a role without rights to the logs runs its function all the same, without logs.
                Err(error) if error.code == "AccessDeniedException" => {
                    if !self.refusal_said.swap(true, Ordering::Relaxed) {
                        tracing::warn!(function = self.function, role = self.role, %error, "the role may not write the function's log");
                    }
                    Ok(())
                }
                other => other.map_err(|error| error.to_string()),
            }
        })
    }
}
