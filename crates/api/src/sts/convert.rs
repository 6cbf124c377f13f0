// Generated from `models/sts.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::{Fields, Value, unknown_variant, variant};

impl From<AssumeRoleRequest> for Value {
    #[inline]
    fn from(it: AssumeRoleRequest) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put("RoleArn", it.role_arn);
        to.put("RoleSessionName", it.role_session_name);
        to.put_some("PolicyArns", it.policy_arns);
        to.put_some("Policy", it.policy);
        to.put_some("DurationSeconds", it.duration_seconds);
        to.put_some("Tags", it.tags);
        to.put_some("TransitiveTagKeys", it.transitive_tag_keys);
        to.put_some("ExternalId", it.external_id);
        to.put_some("SerialNumber", it.serial_number);
        to.put_some("TokenCode", it.token_code);
        to.put_some("SourceIdentity", it.source_identity);
        to.put_some("ProvidedContexts", it.provided_contexts);
        to.put_some("MinimumSessionTokenSize", it.minimum_session_token_size);
        to.into()
    }
}

impl TryFrom<Value> for AssumeRoleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssumeRoleRequest", value)?;
        Ok(Self {
            role_arn: from.take("RoleArn")?,
            role_session_name: from.take("RoleSessionName")?,
            policy_arns: from.take_some("PolicyArns")?,
            policy: from.take_some("Policy")?,
            duration_seconds: from.take_some("DurationSeconds")?,
            tags: from.take_some("Tags")?,
            transitive_tag_keys: from.take_some("TransitiveTagKeys")?,
            external_id: from.take_some("ExternalId")?,
            serial_number: from.take_some("SerialNumber")?,
            token_code: from.take_some("TokenCode")?,
            source_identity: from.take_some("SourceIdentity")?,
            provided_contexts: from.take_some("ProvidedContexts")?,
            minimum_session_token_size: from.take_some("MinimumSessionTokenSize")?,
        })
    }
}

impl From<AssumeRoleResponse> for Value {
    #[inline]
    fn from(it: AssumeRoleResponse) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Credentials", it.credentials);
        to.put_some("AssumedRoleUser", it.assumed_role_user);
        to.put_some("PackedPolicySize", it.packed_policy_size);
        to.put_some("SourceIdentity", it.source_identity);
        to.put_some("SessionTokenUtilization", it.session_token_utilization);
        to.put_some("SessionTokenSize", it.session_token_size);
        to.into()
    }
}

impl TryFrom<Value> for AssumeRoleResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssumeRoleResponse", value)?;
        Ok(Self {
            credentials: from.take_some("Credentials")?,
            assumed_role_user: from.take_some("AssumedRoleUser")?,
            packed_policy_size: from.take_some("PackedPolicySize")?,
            source_identity: from.take_some("SourceIdentity")?,
            session_token_utilization: from.take_some("SessionTokenUtilization")?,
            session_token_size: from.take_some("SessionTokenSize")?,
        })
    }
}

impl From<AssumeRoleWithSAMLRequest> for Value {
    #[inline]
    fn from(it: AssumeRoleWithSAMLRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("RoleArn", it.role_arn);
        to.put("PrincipalArn", it.principal_arn);
        to.put("SAMLAssertion", it.saml_assertion);
        to.put_some("PolicyArns", it.policy_arns);
        to.put_some("Policy", it.policy);
        to.put_some("DurationSeconds", it.duration_seconds);
        to.put_some("MinimumSessionTokenSize", it.minimum_session_token_size);
        to.into()
    }
}

impl TryFrom<Value> for AssumeRoleWithSAMLRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssumeRoleWithSAMLRequest", value)?;
        Ok(Self {
            role_arn: from.take("RoleArn")?,
            principal_arn: from.take("PrincipalArn")?,
            saml_assertion: from.take("SAMLAssertion")?,
            policy_arns: from.take_some("PolicyArns")?,
            policy: from.take_some("Policy")?,
            duration_seconds: from.take_some("DurationSeconds")?,
            minimum_session_token_size: from.take_some("MinimumSessionTokenSize")?,
        })
    }
}

impl From<AssumeRoleWithSAMLResponse> for Value {
    #[inline]
    fn from(it: AssumeRoleWithSAMLResponse) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("Credentials", it.credentials);
        to.put_some("AssumedRoleUser", it.assumed_role_user);
        to.put_some("PackedPolicySize", it.packed_policy_size);
        to.put_some("Subject", it.subject);
        to.put_some("SubjectType", it.subject_type);
        to.put_some("Issuer", it.issuer);
        to.put_some("Audience", it.audience);
        to.put_some("NameQualifier", it.name_qualifier);
        to.put_some("SourceIdentity", it.source_identity);
        to.put_some("SessionTokenUtilization", it.session_token_utilization);
        to.put_some("SessionTokenSize", it.session_token_size);
        to.put_some("TrustedIdentityPropagationContext", it.trusted_identity_propagation_context);
        to.into()
    }
}

impl TryFrom<Value> for AssumeRoleWithSAMLResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssumeRoleWithSAMLResponse", value)?;
        Ok(Self {
            credentials: from.take_some("Credentials")?,
            assumed_role_user: from.take_some("AssumedRoleUser")?,
            packed_policy_size: from.take_some("PackedPolicySize")?,
            subject: from.take_some("Subject")?,
            subject_type: from.take_some("SubjectType")?,
            issuer: from.take_some("Issuer")?,
            audience: from.take_some("Audience")?,
            name_qualifier: from.take_some("NameQualifier")?,
            source_identity: from.take_some("SourceIdentity")?,
            session_token_utilization: from.take_some("SessionTokenUtilization")?,
            session_token_size: from.take_some("SessionTokenSize")?,
            trusted_identity_propagation_context: from.take_some("TrustedIdentityPropagationContext")?,
        })
    }
}

impl From<AssumeRoleWithWebIdentityRequest> for Value {
    #[inline]
    fn from(it: AssumeRoleWithWebIdentityRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("RoleArn", it.role_arn);
        to.put("RoleSessionName", it.role_session_name);
        to.put("WebIdentityToken", it.web_identity_token);
        to.put_some("ProviderId", it.provider_id);
        to.put_some("PolicyArns", it.policy_arns);
        to.put_some("Policy", it.policy);
        to.put_some("DurationSeconds", it.duration_seconds);
        to.put_some("MinimumSessionTokenSize", it.minimum_session_token_size);
        to.into()
    }
}

impl TryFrom<Value> for AssumeRoleWithWebIdentityRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssumeRoleWithWebIdentityRequest", value)?;
        Ok(Self {
            role_arn: from.take("RoleArn")?,
            role_session_name: from.take("RoleSessionName")?,
            web_identity_token: from.take("WebIdentityToken")?,
            provider_id: from.take_some("ProviderId")?,
            policy_arns: from.take_some("PolicyArns")?,
            policy: from.take_some("Policy")?,
            duration_seconds: from.take_some("DurationSeconds")?,
            minimum_session_token_size: from.take_some("MinimumSessionTokenSize")?,
        })
    }
}

impl From<AssumeRoleWithWebIdentityResponse> for Value {
    #[inline]
    fn from(it: AssumeRoleWithWebIdentityResponse) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("Credentials", it.credentials);
        to.put_some("SubjectFromWebIdentityToken", it.subject_from_web_identity_token);
        to.put_some("AssumedRoleUser", it.assumed_role_user);
        to.put_some("PackedPolicySize", it.packed_policy_size);
        to.put_some("Provider", it.provider);
        to.put_some("Audience", it.audience);
        to.put_some("SourceIdentity", it.source_identity);
        to.put_some("SessionTokenUtilization", it.session_token_utilization);
        to.put_some("SessionTokenSize", it.session_token_size);
        to.put_some("TrustedIdentityPropagationContext", it.trusted_identity_propagation_context);
        to.into()
    }
}

impl TryFrom<Value> for AssumeRoleWithWebIdentityResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssumeRoleWithWebIdentityResponse", value)?;
        Ok(Self {
            credentials: from.take_some("Credentials")?,
            subject_from_web_identity_token: from.take_some("SubjectFromWebIdentityToken")?,
            assumed_role_user: from.take_some("AssumedRoleUser")?,
            packed_policy_size: from.take_some("PackedPolicySize")?,
            provider: from.take_some("Provider")?,
            audience: from.take_some("Audience")?,
            source_identity: from.take_some("SourceIdentity")?,
            session_token_utilization: from.take_some("SessionTokenUtilization")?,
            session_token_size: from.take_some("SessionTokenSize")?,
            trusted_identity_propagation_context: from.take_some("TrustedIdentityPropagationContext")?,
        })
    }
}

impl From<AssumeRootRequest> for Value {
    #[inline]
    fn from(it: AssumeRootRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("TargetPrincipal", it.target_principal);
        to.put("TaskPolicyArn", it.task_policy_arn);
        to.put_some("DurationSeconds", it.duration_seconds);
        to.put_some("MinimumSessionTokenSize", it.minimum_session_token_size);
        to.into()
    }
}

impl TryFrom<Value> for AssumeRootRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssumeRootRequest", value)?;
        Ok(Self {
            target_principal: from.take("TargetPrincipal")?,
            task_policy_arn: from.take("TaskPolicyArn")?,
            duration_seconds: from.take_some("DurationSeconds")?,
            minimum_session_token_size: from.take_some("MinimumSessionTokenSize")?,
        })
    }
}

impl From<AssumeRootResponse> for Value {
    #[inline]
    fn from(it: AssumeRootResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Credentials", it.credentials);
        to.put_some("SourceIdentity", it.source_identity);
        to.put_some("SessionTokenUtilization", it.session_token_utilization);
        to.put_some("SessionTokenSize", it.session_token_size);
        to.into()
    }
}

impl TryFrom<Value> for AssumeRootResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssumeRootResponse", value)?;
        Ok(Self {
            credentials: from.take_some("Credentials")?,
            source_identity: from.take_some("SourceIdentity")?,
            session_token_utilization: from.take_some("SessionTokenUtilization")?,
            session_token_size: from.take_some("SessionTokenSize")?,
        })
    }
}

impl From<AssumedRoleUser> for Value {
    #[inline]
    fn from(it: AssumedRoleUser) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("AssumedRoleId", it.assumed_role_id);
        to.put("Arn", it.arn);
        to.into()
    }
}

impl TryFrom<Value> for AssumedRoleUser {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssumedRoleUser", value)?;
        Ok(Self { assumed_role_id: from.take("AssumedRoleId")?, arn: from.take("Arn")? })
    }
}

impl From<Credentials> for Value {
    #[inline]
    fn from(it: Credentials) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("AccessKeyId", it.access_key_id);
        to.put("SecretAccessKey", it.secret_access_key);
        to.put("SessionToken", it.session_token);
        to.put("Expiration", it.expiration);
        to.into()
    }
}

impl TryFrom<Value> for Credentials {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Credentials", value)?;
        Ok(Self {
            access_key_id: from.take("AccessKeyId")?,
            secret_access_key: from.take("SecretAccessKey")?,
            session_token: from.take("SessionToken")?,
            expiration: from.take("Expiration")?,
        })
    }
}

impl From<DecodeAuthorizationMessageRequest> for Value {
    #[inline]
    fn from(it: DecodeAuthorizationMessageRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("EncodedMessage", it.encoded_message);
        to.into()
    }
}

impl TryFrom<Value> for DecodeAuthorizationMessageRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DecodeAuthorizationMessageRequest", value)?;
        Ok(Self { encoded_message: from.take("EncodedMessage")? })
    }
}

impl From<DecodeAuthorizationMessageResponse> for Value {
    #[inline]
    fn from(it: DecodeAuthorizationMessageResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("DecodedMessage", it.decoded_message);
        to.into()
    }
}

impl TryFrom<Value> for DecodeAuthorizationMessageResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DecodeAuthorizationMessageResponse", value)?;
        Ok(Self { decoded_message: from.take_some("DecodedMessage")? })
    }
}

impl From<ExpiredTokenException> for Value {
    #[inline]
    fn from(it: ExpiredTokenException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ExpiredTokenException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExpiredTokenException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ExpiredTradeInTokenException> for Value {
    #[inline]
    fn from(it: ExpiredTradeInTokenException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ExpiredTradeInTokenException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExpiredTradeInTokenException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<FederatedUser> for Value {
    #[inline]
    fn from(it: FederatedUser) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("FederatedUserId", it.federated_user_id);
        to.put("Arn", it.arn);
        to.into()
    }
}

impl TryFrom<Value> for FederatedUser {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FederatedUser", value)?;
        Ok(Self { federated_user_id: from.take("FederatedUserId")?, arn: from.take("Arn")? })
    }
}

impl From<GetAccessKeyInfoRequest> for Value {
    #[inline]
    fn from(it: GetAccessKeyInfoRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("AccessKeyId", it.access_key_id);
        to.into()
    }
}

impl TryFrom<Value> for GetAccessKeyInfoRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetAccessKeyInfoRequest", value)?;
        Ok(Self { access_key_id: from.take("AccessKeyId")? })
    }
}

impl From<GetAccessKeyInfoResponse> for Value {
    #[inline]
    fn from(it: GetAccessKeyInfoResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Account", it.account);
        to.into()
    }
}

impl TryFrom<Value> for GetAccessKeyInfoResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetAccessKeyInfoResponse", value)?;
        Ok(Self { account: from.take_some("Account")? })
    }
}

impl From<GetCallerIdentityRequest> for Value {
    #[inline]
    fn from(it: GetCallerIdentityRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for GetCallerIdentityRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("GetCallerIdentityRequest", value)?;
        Ok(Self {})
    }
}

impl From<GetCallerIdentityResponse> for Value {
    #[inline]
    fn from(it: GetCallerIdentityResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("UserId", it.user_id);
        to.put_some("Account", it.account);
        to.put_some("Arn", it.arn);
        to.into()
    }
}

impl TryFrom<Value> for GetCallerIdentityResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetCallerIdentityResponse", value)?;
        Ok(Self {
            user_id: from.take_some("UserId")?,
            account: from.take_some("Account")?,
            arn: from.take_some("Arn")?,
        })
    }
}

impl From<GetDelegatedAccessTokenRequest> for Value {
    #[inline]
    fn from(it: GetDelegatedAccessTokenRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TradeInToken", it.trade_in_token);
        to.into()
    }
}

impl TryFrom<Value> for GetDelegatedAccessTokenRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDelegatedAccessTokenRequest", value)?;
        Ok(Self { trade_in_token: from.take("TradeInToken")? })
    }
}

impl From<GetDelegatedAccessTokenResponse> for Value {
    #[inline]
    fn from(it: GetDelegatedAccessTokenResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Credentials", it.credentials);
        to.put_some("PackedPolicySize", it.packed_policy_size);
        to.put_some("AssumedPrincipal", it.assumed_principal);
        to.into()
    }
}

impl TryFrom<Value> for GetDelegatedAccessTokenResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDelegatedAccessTokenResponse", value)?;
        Ok(Self {
            credentials: from.take_some("Credentials")?,
            packed_policy_size: from.take_some("PackedPolicySize")?,
            assumed_principal: from.take_some("AssumedPrincipal")?,
        })
    }
}

impl From<GetFederationTokenRequest> for Value {
    #[inline]
    fn from(it: GetFederationTokenRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Name", it.name);
        to.put_some("Policy", it.policy);
        to.put_some("PolicyArns", it.policy_arns);
        to.put_some("DurationSeconds", it.duration_seconds);
        to.put_some("Tags", it.tags);
        to.put_some("MinimumSessionTokenSize", it.minimum_session_token_size);
        to.into()
    }
}

impl TryFrom<Value> for GetFederationTokenRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFederationTokenRequest", value)?;
        Ok(Self {
            name: from.take("Name")?,
            policy: from.take_some("Policy")?,
            policy_arns: from.take_some("PolicyArns")?,
            duration_seconds: from.take_some("DurationSeconds")?,
            tags: from.take_some("Tags")?,
            minimum_session_token_size: from.take_some("MinimumSessionTokenSize")?,
        })
    }
}

impl From<GetFederationTokenResponse> for Value {
    #[inline]
    fn from(it: GetFederationTokenResponse) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("Credentials", it.credentials);
        to.put_some("FederatedUser", it.federated_user);
        to.put_some("PackedPolicySize", it.packed_policy_size);
        to.put_some("SessionTokenUtilization", it.session_token_utilization);
        to.put_some("SessionTokenSize", it.session_token_size);
        to.into()
    }
}

impl TryFrom<Value> for GetFederationTokenResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetFederationTokenResponse", value)?;
        Ok(Self {
            credentials: from.take_some("Credentials")?,
            federated_user: from.take_some("FederatedUser")?,
            packed_policy_size: from.take_some("PackedPolicySize")?,
            session_token_utilization: from.take_some("SessionTokenUtilization")?,
            session_token_size: from.take_some("SessionTokenSize")?,
        })
    }
}

impl From<GetScopedCredentialsRequest> for Value {
    #[inline]
    fn from(it: GetScopedCredentialsRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Policy", it.policy);
        to.put_some("DurationSeconds", it.duration_seconds);
        to.put_some("MinimumSessionTokenSize", it.minimum_session_token_size);
        to.put_some("ScopedSessionDescription", it.scoped_session_description);
        to.into()
    }
}

impl TryFrom<Value> for GetScopedCredentialsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetScopedCredentialsRequest", value)?;
        Ok(Self {
            policy: from.take_some("Policy")?,
            duration_seconds: from.take_some("DurationSeconds")?,
            minimum_session_token_size: from.take_some("MinimumSessionTokenSize")?,
            scoped_session_description: from.take_some("ScopedSessionDescription")?,
        })
    }
}

impl From<GetScopedCredentialsResponse> for Value {
    #[inline]
    fn from(it: GetScopedCredentialsResponse) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Credentials", it.credentials);
        to.put_some("SessionInfo", it.session_info);
        to.put_some("SessionTokenUtilization", it.session_token_utilization);
        to.put_some("SessionTokenSize", it.session_token_size);
        to.put_some("ScopedPoliciesCount", it.scoped_policies_count);
        to.put_some("SourceIdentity", it.source_identity);
        to.into()
    }
}

impl TryFrom<Value> for GetScopedCredentialsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetScopedCredentialsResponse", value)?;
        Ok(Self {
            credentials: from.take_some("Credentials")?,
            session_info: from.take_some("SessionInfo")?,
            session_token_utilization: from.take_some("SessionTokenUtilization")?,
            session_token_size: from.take_some("SessionTokenSize")?,
            scoped_policies_count: from.take_some("ScopedPoliciesCount")?,
            source_identity: from.take_some("SourceIdentity")?,
        })
    }
}

impl From<GetSessionTokenRequest> for Value {
    #[inline]
    fn from(it: GetSessionTokenRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("DurationSeconds", it.duration_seconds);
        to.put_some("SerialNumber", it.serial_number);
        to.put_some("TokenCode", it.token_code);
        to.put_some("MinimumSessionTokenSize", it.minimum_session_token_size);
        to.into()
    }
}

impl TryFrom<Value> for GetSessionTokenRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetSessionTokenRequest", value)?;
        Ok(Self {
            duration_seconds: from.take_some("DurationSeconds")?,
            serial_number: from.take_some("SerialNumber")?,
            token_code: from.take_some("TokenCode")?,
            minimum_session_token_size: from.take_some("MinimumSessionTokenSize")?,
        })
    }
}

impl From<GetSessionTokenResponse> for Value {
    #[inline]
    fn from(it: GetSessionTokenResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Credentials", it.credentials);
        to.put_some("SessionTokenUtilization", it.session_token_utilization);
        to.put_some("SessionTokenSize", it.session_token_size);
        to.into()
    }
}

impl TryFrom<Value> for GetSessionTokenResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetSessionTokenResponse", value)?;
        Ok(Self {
            credentials: from.take_some("Credentials")?,
            session_token_utilization: from.take_some("SessionTokenUtilization")?,
            session_token_size: from.take_some("SessionTokenSize")?,
        })
    }
}

impl From<GetWebIdentityTokenRequest> for Value {
    #[inline]
    fn from(it: GetWebIdentityTokenRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Audience", it.audience);
        to.put_some("DurationSeconds", it.duration_seconds);
        to.put("SigningAlgorithm", it.signing_algorithm);
        to.put_some("Scope", it.scope);
        to.put_some("SubjectMode", it.subject_mode);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for GetWebIdentityTokenRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetWebIdentityTokenRequest", value)?;
        Ok(Self {
            audience: from.take("Audience")?,
            duration_seconds: from.take_some("DurationSeconds")?,
            signing_algorithm: from.take("SigningAlgorithm")?,
            scope: from.take_some("Scope")?,
            subject_mode: from.take_some("SubjectMode")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<GetWebIdentityTokenResponse> for Value {
    #[inline]
    fn from(it: GetWebIdentityTokenResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("WebIdentityToken", it.web_identity_token);
        to.put_some("Expiration", it.expiration);
        to.into()
    }
}

impl TryFrom<Value> for GetWebIdentityTokenResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetWebIdentityTokenResponse", value)?;
        Ok(Self { web_identity_token: from.take_some("WebIdentityToken")?, expiration: from.take_some("Expiration")? })
    }
}

impl From<IDPCommunicationErrorException> for Value {
    #[inline]
    fn from(it: IDPCommunicationErrorException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for IDPCommunicationErrorException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IDPCommunicationErrorException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<IDPRejectedClaimException> for Value {
    #[inline]
    fn from(it: IDPRejectedClaimException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for IDPRejectedClaimException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IDPRejectedClaimException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InsufficientSessionLifetimeException> for Value {
    #[inline]
    fn from(it: InsufficientSessionLifetimeException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InsufficientSessionLifetimeException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InsufficientSessionLifetimeException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidAuthorizationMessageException> for Value {
    #[inline]
    fn from(it: InvalidAuthorizationMessageException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidAuthorizationMessageException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidAuthorizationMessageException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidContextAssertionException> for Value {
    #[inline]
    fn from(it: InvalidContextAssertionException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidContextAssertionException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidContextAssertionException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidIdentityTokenException> for Value {
    #[inline]
    fn from(it: InvalidIdentityTokenException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidIdentityTokenException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidIdentityTokenException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidSubjectCredentialsException> for Value {
    #[inline]
    fn from(it: InvalidSubjectCredentialsException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidSubjectCredentialsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidSubjectCredentialsException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<JWTPayloadSizeExceededException> for Value {
    #[inline]
    fn from(it: JWTPayloadSizeExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for JWTPayloadSizeExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("JWTPayloadSizeExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<MalformedPolicyDocumentException> for Value {
    #[inline]
    fn from(it: MalformedPolicyDocumentException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for MalformedPolicyDocumentException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MalformedPolicyDocumentException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<OriginIdentity> for Value {
    #[inline]
    fn from(it: OriginIdentity) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Subject", it.subject);
        to.put_some("SubjectType", it.subject_type);
        to.put_some("Issuer", it.issuer);
        to.put_some("FederatedProviderArn", it.federated_provider_arn);
        to.into()
    }
}

impl TryFrom<Value> for OriginIdentity {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OriginIdentity", value)?;
        Ok(Self {
            subject: from.take_some("Subject")?,
            subject_type: from.take_some("SubjectType")?,
            issuer: from.take_some("Issuer")?,
            federated_provider_arn: from.take_some("FederatedProviderArn")?,
        })
    }
}

impl From<OutboundWebIdentityFederationDisabledException> for Value {
    #[inline]
    fn from(it: OutboundWebIdentityFederationDisabledException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for OutboundWebIdentityFederationDisabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OutboundWebIdentityFederationDisabledException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<PackedPolicyTooLargeException> for Value {
    #[inline]
    fn from(it: PackedPolicyTooLargeException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for PackedPolicyTooLargeException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PackedPolicyTooLargeException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<PolicyDescriptorType> for Value {
    #[inline]
    fn from(it: PolicyDescriptorType) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("arn", it.arn);
        to.into()
    }
}

impl TryFrom<Value> for PolicyDescriptorType {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyDescriptorType", value)?;
        Ok(Self { arn: from.take_some("arn")? })
    }
}

impl From<ProvidedContext> for Value {
    #[inline]
    fn from(it: ProvidedContext) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ProviderArn", it.provider_arn);
        to.put_some("ContextAssertion", it.context_assertion);
        to.into()
    }
}

impl TryFrom<Value> for ProvidedContext {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ProvidedContext", value)?;
        Ok(Self {
            provider_arn: from.take_some("ProviderArn")?,
            context_assertion: from.take_some("ContextAssertion")?,
        })
    }
}

impl From<RegionDisabledException> for Value {
    #[inline]
    fn from(it: RegionDisabledException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for RegionDisabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RegionDisabledException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ScopedSession> for Value {
    #[inline]
    fn from(it: ScopedSession) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ScopedSessionId", it.scoped_session_id);
        to.put("Arn", it.arn);
        to.into()
    }
}

impl TryFrom<Value> for ScopedSession {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ScopedSession", value)?;
        Ok(Self { scoped_session_id: from.take("ScopedSessionId")?, arn: from.take("Arn")? })
    }
}

impl From<SessionDurationEscalationException> for Value {
    #[inline]
    fn from(it: SessionDurationEscalationException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for SessionDurationEscalationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SessionDurationEscalationException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<Tag> for Value {
    #[inline]
    fn from(it: Tag) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Key", it.key);
        to.put("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for Tag {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Tag", value)?;
        Ok(Self { key: from.take("Key")?, value: from.take("Value")? })
    }
}

impl From<TransactionContext> for Value {
    #[inline]
    fn from(it: TransactionContext) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("IdentityProvider", it.identity_provider);
        to.into()
    }
}

impl TryFrom<Value> for TransactionContext {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TransactionContext", value)?;
        Ok(Self { identity_provider: from.take_some("IdentityProvider")? })
    }
}

impl From<TrustedIdentityPropagationContext> for Value {
    #[inline]
    fn from(it: TrustedIdentityPropagationContext) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("OriginIdentity", it.origin_identity);
        to.put_some("TransactionContext", it.transaction_context);
        to.into()
    }
}

impl TryFrom<Value> for TrustedIdentityPropagationContext {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TrustedIdentityPropagationContext", value)?;
        Ok(Self {
            origin_identity: from.take_some("OriginIdentity")?,
            transaction_context: from.take_some("TransactionContext")?,
        })
    }
}
