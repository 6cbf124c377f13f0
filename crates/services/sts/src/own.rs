//! `GetSessionToken` and `GetFederationToken`: sessions of a user itself, and of somebody a user vouches for.

use crate::limits;
use crate::request::{access_denied, credentials, packed, packed_size, tags};
use crate::service::StsService;
use api::sts::{
    FederatedUser, GetFederationTokenRequest, GetFederationTokenResponse, GetSessionTokenRequest,
    GetSessionTokenResponse,
};
use contract::Error;
use identity::NewSession;
use identity::limits::TOKEN_SECONDS_DEFAULT;
use platform::{Context, Identity, SessionKind};

impl StsService {
    pub(crate) async fn session_token(
        &self,
        ctx: &Context,
        input: GetSessionTokenRequest,
    ) -> Result<GetSessionTokenResponse, Error> {
        let caller = long_term(ctx, "GetSessionToken")?;
        let mfa_at_ms = self.second_factor(ctx, input.serial_number.as_deref(), input.token_code.as_deref()).await?;
        let given = self.sessions.mint(NewSession {
            kind: SessionKind::User,
            account: caller.account.to_string(),
            role_arn: caller.arn.clone(),
            role_id: caller.user_id.clone(),
            duration_s: duration(caller, input.duration_seconds),
            mfa_at_ms,
            ..NewSession::default()
        });
        Ok(GetSessionTokenResponse { credentials: Some(credentials(&given)), ..Default::default() })
    }

    pub(crate) async fn federation_token(
        &self,
        ctx: &Context,
        input: GetFederationTokenRequest,
    ) -> Result<GetFederationTokenResponse, Error> {
        let caller = long_term(ctx, "GetFederationToken")?;
        let tags = tags(input.tags)?;
        let policies = self.session_policies(input.policy.as_deref(), input.policy_arns.as_deref()).await?;
        let percent = packed(&policies, &tags)?;
        let given = self.sessions.mint(NewSession {
            kind: SessionKind::Federated,
            account: caller.account.to_string(),
            role_arn: caller.arn.clone(),
            role_id: caller.user_id.clone(),
            name: input.name,
            duration_s: duration(caller, input.duration_seconds),
            policies,
            tags,
            ..NewSession::default()
        });
        Ok(GetFederationTokenResponse {
            credentials: Some(credentials(&given)),
            federated_user: Some(FederatedUser {
                federated_user_id: given.assumed_role_id,
                arn: given.assumed_role_arn,
            }),
            packed_policy_size: packed_size(percent),
            ..Default::default()
        })
    }
}

/// The caller, if it came with credentials that do not end.
fn long_term<'a>(ctx: &'a Context, operation: &str) -> Result<&'a Identity, Error> {
    let identity = ctx.principal.identity().filter(|identity| identity.session.is_none());
    identity.ok_or_else(|| access_denied(format!("Cannot call {operation} with session credentials")))
}

fn duration(caller: &Identity, seconds: Option<i32>) -> i64 {
    let seconds = seconds.map_or(TOKEN_SECONDS_DEFAULT, i64::from);
    if caller.root { seconds.min(limits::ROOT_TOKEN_SECONDS_MAX) } else { seconds }
}
