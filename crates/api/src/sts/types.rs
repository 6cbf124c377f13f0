// Generated from `models/sts.json` by `cargo xtask models`: change the generator, not this file.
#![allow(missing_docs, reason = "the names are the model's; AWS documents them, and its prose is not ours to copy")]
#![allow(
    unused_imports,
    clippy::large_enum_variant,
    clippy::enum_variant_names,
    reason = "one header for all models; shapes are the model's"
)]

use bytes::Bytes;
use contract::{EventStream, Map, REDACTED, Timestamp};
use std::fmt;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleWithSAMLRequest {
    pub role_arn: String,
    pub principal_arn: String,
    pub saml_assertion: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

impl fmt::Debug for AssumeRoleWithSAMLRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssumeRoleWithSAMLRequest")
            .field("role_arn", &self.role_arn)
            .field("principal_arn", &self.principal_arn)
            .field("saml_assertion", &REDACTED)
            .field("policy_arns", &self.policy_arns)
            .field("policy", &self.policy)
            .field("duration_seconds", &self.duration_seconds)
            .field("minimum_session_token_size", &self.minimum_session_token_size)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleWithSAMLResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub subject: Option<String>,
    pub subject_type: Option<String>,
    pub issuer: Option<String>,
    pub audience: Option<String>,
    pub name_qualifier: Option<String>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
    pub trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext>,
}

impl fmt::Debug for AssumeRoleWithSAMLResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssumeRoleWithSAMLResponse")
            .field("credentials", &self.credentials)
            .field("assumed_role_user", &self.assumed_role_user)
            .field("packed_policy_size", &self.packed_policy_size)
            .field("subject", &self.subject)
            .field("subject_type", &self.subject_type)
            .field("issuer", &self.issuer)
            .field("audience", &self.audience)
            .field("name_qualifier", &self.name_qualifier)
            .field("source_identity", &self.source_identity)
            .field("session_token_utilization", &self.session_token_utilization)
            .field("session_token_size", &self.session_token_size)
            .field(
                "trusted_identity_propagation_context",
                &self.trusted_identity_propagation_context.as_ref().map(|_| REDACTED),
            )
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleWithWebIdentityRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub web_identity_token: String,
    pub provider_id: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

impl fmt::Debug for AssumeRoleWithWebIdentityRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssumeRoleWithWebIdentityRequest")
            .field("role_arn", &self.role_arn)
            .field("role_session_name", &self.role_session_name)
            .field("web_identity_token", &REDACTED)
            .field("provider_id", &self.provider_id)
            .field("policy_arns", &self.policy_arns)
            .field("policy", &self.policy)
            .field("duration_seconds", &self.duration_seconds)
            .field("minimum_session_token_size", &self.minimum_session_token_size)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleWithWebIdentityResponse {
    pub credentials: Option<Credentials>,
    pub subject_from_web_identity_token: Option<String>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub provider: Option<String>,
    pub audience: Option<String>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
    pub trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext>,
}

impl fmt::Debug for AssumeRoleWithWebIdentityResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssumeRoleWithWebIdentityResponse")
            .field("credentials", &self.credentials)
            .field("subject_from_web_identity_token", &self.subject_from_web_identity_token)
            .field("assumed_role_user", &self.assumed_role_user)
            .field("packed_policy_size", &self.packed_policy_size)
            .field("provider", &self.provider)
            .field("audience", &self.audience)
            .field("source_identity", &self.source_identity)
            .field("session_token_utilization", &self.session_token_utilization)
            .field("session_token_size", &self.session_token_size)
            .field(
                "trusted_identity_propagation_context",
                &self.trusted_identity_propagation_context.as_ref().map(|_| REDACTED),
            )
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRootRequest {
    pub target_principal: String,
    pub task_policy_arn: PolicyDescriptorType,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRootResponse {
    pub credentials: Option<Credentials>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expiration: Timestamp,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &REDACTED)
            .field("session_token", &self.session_token)
            .field("expiration", &self.expiration)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecodeAuthorizationMessageRequest {
    pub encoded_message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecodeAuthorizationMessageResponse {
    pub decoded_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExpiredTokenException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExpiredTradeInTokenException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FederatedUser {
    pub federated_user_id: String,
    pub arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCallerIdentityRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetDelegatedAccessTokenRequest {
    pub trade_in_token: String,
}

impl fmt::Debug for GetDelegatedAccessTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetDelegatedAccessTokenRequest").field("trade_in_token", &REDACTED).finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegatedAccessTokenResponse {
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub assumed_principal: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFederationTokenRequest {
    pub name: String,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFederationTokenResponse {
    pub credentials: Option<Credentials>,
    pub federated_user: Option<FederatedUser>,
    pub packed_policy_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScopedCredentialsRequest {
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
    pub scoped_session_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScopedCredentialsResponse {
    pub credentials: Option<Credentials>,
    pub session_info: Option<ScopedSession>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
    pub scoped_policies_count: Option<i32>,
    pub source_identity: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetWebIdentityTokenRequest {
    pub audience: Vec<String>,
    pub duration_seconds: Option<i32>,
    pub signing_algorithm: String,
    pub scope: Option<String>,
    pub subject_mode: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetWebIdentityTokenResponse {
    pub web_identity_token: Option<String>,
    pub expiration: Option<Timestamp>,
}

impl fmt::Debug for GetWebIdentityTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetWebIdentityTokenResponse")
            .field("web_identity_token", &self.web_identity_token.as_ref().map(|_| REDACTED))
            .field("expiration", &self.expiration)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IDPCommunicationErrorException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IDPRejectedClaimException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsufficientSessionLifetimeException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAuthorizationMessageException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidContextAssertionException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidIdentityTokenException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidSubjectCredentialsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JWTPayloadSizeExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MalformedPolicyDocumentException {
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct OriginIdentity {
    pub subject: Option<String>,
    pub subject_type: Option<String>,
    pub issuer: Option<String>,
    pub federated_provider_arn: Option<String>,
}

impl fmt::Debug for OriginIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OriginIdentity")
            .field("subject", &self.subject.as_ref().map(|_| REDACTED))
            .field("subject_type", &self.subject_type.as_ref().map(|_| REDACTED))
            .field("issuer", &self.issuer.as_ref().map(|_| REDACTED))
            .field("federated_provider_arn", &self.federated_provider_arn)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutboundWebIdentityFederationDisabledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PackedPolicyTooLargeException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegionDisabledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScopedSession {
    pub scoped_session_id: String,
    pub arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionDurationEscalationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct TransactionContext {
    pub identity_provider: Option<Map<String>>,
}

impl fmt::Debug for TransactionContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransactionContext")
            .field("identity_provider", &self.identity_provider.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct TrustedIdentityPropagationContext {
    pub origin_identity: Option<OriginIdentity>,
    pub transaction_context: Option<TransactionContext>,
}

impl fmt::Debug for TrustedIdentityPropagationContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TrustedIdentityPropagationContext(*** sensitive ***)")
    }
}
