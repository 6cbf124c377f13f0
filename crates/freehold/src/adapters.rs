//! Where two crates that do not know each other meet: a few lines each.

use crate::house::Mode;
use compute::PlatformApi;
use gateway::{Entrance, Gateway};
use identity::{CredentialError, CredentialSource as _, Credentials, Directory, Sessions};
use platform::{BoxFuture, Context};
use service_lambda::{LambdaService, RoleSession, Roles, Trust};
use std::sync::{Arc, OnceLock, Weak};

/// Access keys for the gateway.
pub(crate) struct Keys(pub(crate) Credentials);

impl gateway::CredentialSource for Keys {
    fn lookup<'a>(
        &'a self,
        access_key_id: &'a str,
        session_token: Option<&'a str>,
    ) -> BoxFuture<'a, Result<gateway::Resolved, gateway::LookupError>> {
        Box::pin(async move {
            let resolved = self.0.lookup(access_key_id, session_token).await.map_err(lookup_error)?;
            let secret = resolved.secret.map(|secret| Arc::from(secret.expose()));
            Ok(gateway::Resolved { secret, principal: resolved.principal })
        })
    }
}

fn lookup_error(error: CredentialError) -> gateway::LookupError {
    match error {
        CredentialError::Unknown | CredentialError::Inactive => gateway::LookupError::UnknownKey,
        CredentialError::Expired => gateway::LookupError::Expired,
        CredentialError::InvalidToken => gateway::LookupError::InvalidToken,
        CredentialError::Store(_) => gateway::LookupError::Failed(Box::new(error)),
    }
}

/// Execution roles for Lambda. Under `up` a role that nobody made is taken on trust: many a test names one in passing.
pub(crate) struct ExecutionRoles {
    pub(crate) directory: Directory,
    pub(crate) sessions: Arc<Sessions>,
    pub(crate) mode: Mode,
}

impl Roles for ExecutionRoles {
    fn trust<'a>(&'a self, _ctx: &'a Context, role_arn: &'a str) -> BoxFuture<'a, Result<Trust, String>> {
        Box::pin(async move {
            let trust = self
                .directory
                .role_trusts_service(role_arn, "lambda.amazonaws.com", None)
                .await
                .map_err(|error| error.to_string())?;
            Ok(match trust {
                identity::Trust::Trusted => Trust::Trusted,
                identity::Trust::NoSuchRole if self.mode == Mode::Up => Trust::Trusted,
                identity::Trust::NotTrusted | identity::Trust::NoSuchRole => Trust::Refused,
            })
        })
    }

    fn session<'a>(
        &'a self,
        role_arn: &'a str,
        session_name: &'a str,
        seconds: u32,
    ) -> BoxFuture<'a, Result<RoleSession, String>> {
        Box::pin(async move {
            let unmanaged_ok = self.mode == Mode::Up;
            let minted = self.sessions.mint_role_session(role_arn, session_name, seconds.into(), unmanaged_ok).await;
            let minted = minted.map_err(|error| error.to_string())?;
            let credentials = compute::SessionCredentials {
                access_key_id: minted.access_key_id,
                secret_access_key: minted.secret_access_key.expose().to_owned(),
                session_token: minted.session_token.expose().to_owned(),
            };
            Ok(RoleSession { credentials, principal: minted.principal })
        })
    }
}

/// Roles of targets: of rules, schedules and pipes.
impl targets::Roles for ExecutionRoles {
    fn session<'a>(
        &'a self,
        role_arn: &'a str,
        session_name: &'a str,
        service: &'a str,
    ) -> BoxFuture<'a, Result<platform::Principal, String>> {
        const SECONDS: u32 = 900;
        Box::pin(async move {
            let trust = self.directory.role_trusts_service(role_arn, service, None).await;
            match trust.map_err(|error| error.to_string())? {
                identity::Trust::Trusted => {}
                identity::Trust::NoSuchRole if self.mode == Mode::Up => {}
                identity::Trust::NotTrusted | identity::Trust::NoSuchRole => {
                    return Err(format!("{service} is not authorized to assume the role {role_arn}"));
                }
            }
            Roles::session(self, role_arn, session_name, SECONDS).await.map(|session| session.principal)
        })
    }
}

/// Permissions that no operation stands for: to call an API destination.
pub(crate) struct Permits(pub(crate) Arc<identity::IamAuthorizer>);

impl targets::Permits for Permits {
    fn may<'a>(
        &'a self,
        ctx: &'a Context,
        action: &'a str,
        resource: &'a str,
    ) -> BoxFuture<'a, Result<(), contract::Error>> {
        let ask = identity::Ask { service: &api::events::SERVICE, action, resource, keys: &[] };
        Box::pin(async move { self.0.may(ctx, ask).await })
    }
}

/// Roles that write the delivery status of topics.
impl service_sns::Roles for ExecutionRoles {
    fn session<'a>(
        &'a self,
        role_arn: &'a str,
        name: &'a str,
        seconds: u32,
    ) -> BoxFuture<'a, Result<platform::Principal, String>> {
        Box::pin(async move { Roles::session(self, role_arn, name, seconds).await.map(|session| session.principal) })
    }
}

/// The policies on functions and layer versions, for the authorizer. They only ever allow, so one that cannot be read refuses.
pub(crate) struct FunctionPolicies(pub(crate) Arc<LambdaService>);

impl identity::ResourcePolicies for FunctionPolicies {
    fn may_refuse_root(&self) -> bool {
        false
    }

    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            self.0.resource_policy(arn).await.unwrap_or_else(|error| {
                tracing::error!(resource = arn, %error, "could not read a resource policy");
                None
            })
        })
    }
}

/// The platform's API inside sandboxes. The gateway is filled in when it exists; functions run only after that.
#[derive(Default)]
pub(crate) struct SandboxEntrance(OnceLock<Weak<Gateway>>);

impl SandboxEntrance {
    pub(crate) fn open(&self, gateway: &Arc<Gateway>) {
        assert!(self.0.set(Arc::downgrade(gateway)).is_ok(), "there is one gateway");
    }
}

impl PlatformApi for SandboxEntrance {
    fn serve(&self, stream: tokio::net::TcpStream) -> BoxFuture<'static, ()> {
        let gateway = self.0.get().and_then(Weak::upgrade);
        Box::pin(async move {
            if let Some(gateway) = gateway {
                gateway.serve_stream(stream, None, Entrance::Sandbox).await;
            }
        })
    }
}
