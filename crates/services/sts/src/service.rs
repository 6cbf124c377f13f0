//! The trait's methods.

use crate::provider::Providers;
use api::sts::{
    AssumeRoleRequest, AssumeRoleResponse, AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse,
    DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse, GetAccessKeyInfoRequest,
    GetAccessKeyInfoResponse, GetCallerIdentityRequest, GetCallerIdentityResponse, GetFederationTokenRequest,
    GetFederationTokenResponse, GetSessionTokenRequest, GetSessionTokenResponse, Sts,
};
use contract::Error;
use identity::{IamAuthorizer, Sessions, ids};
use platform::{Call, SharedClock};
use std::sync::Arc;

/// STS over sessions and the authorizer that knows whom roles trust.
pub struct StsService {
    pub(crate) sessions: Arc<Sessions>,
    pub(crate) authorizer: Arc<IamAuthorizer>,
    pub(crate) providers: Providers,
    pub(crate) clock: SharedClock,
}

impl StsService {
    /// Over the house's sessions and authorizer.
    #[must_use]
    pub fn new(sessions: Arc<Sessions>, authorizer: Arc<IamAuthorizer>, clock: SharedClock) -> Self {
        Self { sessions, authorizer, providers: Providers::new(SharedClock::clone(&clock)), clock }
    }
}

impl Sts for StsService {
    async fn assume_role(&self, call: Call<AssumeRoleRequest>) -> Result<AssumeRoleResponse, Error> {
        self.role_assume(&call.ctx, call.input).await
    }

    async fn assume_role_with_web_identity(
        &self,
        call: Call<AssumeRoleWithWebIdentityRequest>,
    ) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
        self.web_identity_assume(&call.ctx, call.input).await
    }

    /// What is in the header `x-freehold-authorization-message` of a refusal, for those of its account who may know.
    async fn decode_authorization_message(
        &self,
        call: Call<DecodeAuthorizationMessageRequest>,
    ) -> Result<DecodeAuthorizationMessageResponse, Error> {
        let opened = self.sessions.opened_message(call.ctx.account.as_str(), &call.input.encoded_message);
        let invalid = || api::sts::error::invalid_authorization_message_exception("Message is not valid");
        Ok(DecodeAuthorizationMessageResponse { decoded_message: Some(opened.ok_or_else(invalid)?) })
    }

    async fn get_session_token(&self, call: Call<GetSessionTokenRequest>) -> Result<GetSessionTokenResponse, Error> {
        self.session_token(&call.ctx, call.input).await
    }

    async fn get_federation_token(
        &self,
        call: Call<GetFederationTokenRequest>,
    ) -> Result<GetFederationTokenResponse, Error> {
        self.federation_token(&call.ctx, call.input).await
    }

    async fn get_access_key_info(
        &self,
        call: Call<GetAccessKeyInfoRequest>,
    ) -> Result<GetAccessKeyInfoResponse, Error> {
        let account = ids::account_of(&call.input.access_key_id);
        let account = account.ok_or_else(|| Error::client(400, "ValidationError", "Invalid Access Key ID"))?;
        Ok(GetAccessKeyInfoResponse { account: Some(account) })
    }

    async fn get_caller_identity(
        &self,
        call: Call<GetCallerIdentityRequest>,
    ) -> Result<GetCallerIdentityResponse, Error> {
        let missing = || Error::client(403, "MissingAuthenticationToken", "Request is missing Authentication Token");
        let identity = call.ctx.principal.identity().ok_or_else(missing)?;
        Ok(GetCallerIdentityResponse {
            user_id: Some(identity.user_id.clone()),
            account: Some(identity.account.to_string()),
            arn: Some(identity.arn.clone()),
        })
    }
}
