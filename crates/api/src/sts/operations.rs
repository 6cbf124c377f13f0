// Generated from `models/sts.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `sts`, one method an operation.
pub trait Sts: Send + Sync + 'static {
    /// `AssumeRole`.
    fn assume_role(
        &self,
        call: Call<types::AssumeRoleRequest>,
    ) -> impl Future<Output = Result<types::AssumeRoleResponse, Error>> + Send;

    /// `AssumeRoleWithWebIdentity`.
    fn assume_role_with_web_identity(
        &self,
        call: Call<types::AssumeRoleWithWebIdentityRequest>,
    ) -> impl Future<Output = Result<types::AssumeRoleWithWebIdentityResponse, Error>> + Send;

    /// `DecodeAuthorizationMessage`.
    fn decode_authorization_message(
        &self,
        call: Call<types::DecodeAuthorizationMessageRequest>,
    ) -> impl Future<Output = Result<types::DecodeAuthorizationMessageResponse, Error>> + Send;

    /// `GetAccessKeyInfo`.
    fn get_access_key_info(
        &self,
        call: Call<types::GetAccessKeyInfoRequest>,
    ) -> impl Future<Output = Result<types::GetAccessKeyInfoResponse, Error>> + Send;

    /// `GetCallerIdentity`.
    fn get_caller_identity(
        &self,
        call: Call<types::GetCallerIdentityRequest>,
    ) -> impl Future<Output = Result<types::GetCallerIdentityResponse, Error>> + Send;

    /// `GetFederationToken`.
    fn get_federation_token(
        &self,
        call: Call<types::GetFederationTokenRequest>,
    ) -> impl Future<Output = Result<types::GetFederationTokenResponse, Error>> + Send;

    /// `GetSessionToken`.
    fn get_session_token(
        &self,
        call: Call<types::GetSessionTokenRequest>,
    ) -> impl Future<Output = Result<types::GetSessionTokenResponse, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Sts>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Sts> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "AssumeRole" => run(ctx, input, |call| self.0.assume_role(call)),
            "AssumeRoleWithWebIdentity" => run(ctx, input, |call| self.0.assume_role_with_web_identity(call)),
            "DecodeAuthorizationMessage" => run(ctx, input, |call| self.0.decode_authorization_message(call)),
            "GetAccessKeyInfo" => run(ctx, input, |call| self.0.get_access_key_info(call)),
            "GetCallerIdentity" => run(ctx, input, |call| self.0.get_caller_identity(call)),
            "GetFederationToken" => run(ctx, input, |call| self.0.get_federation_token(call)),
            "GetSessionToken" => run(ctx, input, |call| self.0.get_session_token(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AssumeRole, "AssumeRole", types::AssumeRoleRequest, types::AssumeRoleResponse;
    AssumeRoleWithSAML, "AssumeRoleWithSAML", types::AssumeRoleWithSAMLRequest, types::AssumeRoleWithSAMLResponse;
    AssumeRoleWithWebIdentity, "AssumeRoleWithWebIdentity", types::AssumeRoleWithWebIdentityRequest, types::AssumeRoleWithWebIdentityResponse;
    AssumeRoot, "AssumeRoot", types::AssumeRootRequest, types::AssumeRootResponse;
    DecodeAuthorizationMessage, "DecodeAuthorizationMessage", types::DecodeAuthorizationMessageRequest, types::DecodeAuthorizationMessageResponse;
    GetAccessKeyInfo, "GetAccessKeyInfo", types::GetAccessKeyInfoRequest, types::GetAccessKeyInfoResponse;
    GetCallerIdentity, "GetCallerIdentity", types::GetCallerIdentityRequest, types::GetCallerIdentityResponse;
    GetDelegatedAccessToken, "GetDelegatedAccessToken", types::GetDelegatedAccessTokenRequest, types::GetDelegatedAccessTokenResponse;
    GetFederationToken, "GetFederationToken", types::GetFederationTokenRequest, types::GetFederationTokenResponse;
    GetScopedCredentials, "GetScopedCredentials", types::GetScopedCredentialsRequest, types::GetScopedCredentialsResponse;
    GetSessionToken, "GetSessionToken", types::GetSessionTokenRequest, types::GetSessionTokenResponse;
    GetWebIdentityToken, "GetWebIdentityToken", types::GetWebIdentityTokenRequest, types::GetWebIdentityTokenResponse;
    }
}
