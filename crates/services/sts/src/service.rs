//! The trait's methods.

use api::sts::{
    AssumeRoleRequest, AssumeRoleResponse, GetAccessKeyInfoRequest, GetAccessKeyInfoResponse, GetCallerIdentityRequest,
    GetCallerIdentityResponse, Sts,
};
use contract::Error;
use identity::{IamAuthorizer, Sessions, ids};
use platform::Call;
use std::sync::Arc;

/// STS over sessions and the authorizer that knows whom roles trust.
pub struct StsService {
    pub(crate) sessions: Arc<Sessions>,
    pub(crate) authorizer: Arc<IamAuthorizer>,
}

impl StsService {
    /// Over the house's sessions and authorizer.
    #[must_use]
    pub fn new(sessions: Arc<Sessions>, authorizer: Arc<IamAuthorizer>) -> Self {
        Self { sessions, authorizer }
    }
}

impl Sts for StsService {
    async fn assume_role(&self, call: Call<AssumeRoleRequest>) -> Result<AssumeRoleResponse, Error> {
        self.role_assume(&call.ctx, call.input).await
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
