// Generated from `models/sts.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AssumeRoleRequest {
    const NAME: &'static str = "AssumeRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleArn", &mut self.role_arn);
        fields.required("RoleSessionName", &mut self.role_session_name);
        fields.optional("PolicyArns", &mut self.policy_arns);
        fields.optional("Policy", &mut self.policy);
        fields.optional("DurationSeconds", &mut self.duration_seconds);
        fields.optional("Tags", &mut self.tags);
        fields.optional("TransitiveTagKeys", &mut self.transitive_tag_keys);
        fields.optional("ExternalId", &mut self.external_id);
        fields.optional("SerialNumber", &mut self.serial_number);
        fields.optional("TokenCode", &mut self.token_code);
        fields.optional("SourceIdentity", &mut self.source_identity);
        fields.optional("ProvidedContexts", &mut self.provided_contexts);
        fields.optional("MinimumSessionTokenSize", &mut self.minimum_session_token_size);
    }
}

impl contract::convert::Record for AssumeRoleResponse {
    const NAME: &'static str = "AssumeRoleResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("AssumedRoleUser", &mut self.assumed_role_user);
        fields.optional("PackedPolicySize", &mut self.packed_policy_size);
        fields.optional("SourceIdentity", &mut self.source_identity);
        fields.optional("SessionTokenUtilization", &mut self.session_token_utilization);
        fields.optional("SessionTokenSize", &mut self.session_token_size);
    }
}

impl contract::convert::Record for AssumeRoleWithSAMLRequest {
    const NAME: &'static str = "AssumeRoleWithSAMLRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleArn", &mut self.role_arn);
        fields.required("PrincipalArn", &mut self.principal_arn);
        fields.required("SAMLAssertion", &mut self.saml_assertion);
        fields.optional("PolicyArns", &mut self.policy_arns);
        fields.optional("Policy", &mut self.policy);
        fields.optional("DurationSeconds", &mut self.duration_seconds);
        fields.optional("MinimumSessionTokenSize", &mut self.minimum_session_token_size);
    }
}

impl contract::convert::Record for AssumeRoleWithSAMLResponse {
    const NAME: &'static str = "AssumeRoleWithSAMLResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("AssumedRoleUser", &mut self.assumed_role_user);
        fields.optional("PackedPolicySize", &mut self.packed_policy_size);
        fields.optional("Subject", &mut self.subject);
        fields.optional("SubjectType", &mut self.subject_type);
        fields.optional("Issuer", &mut self.issuer);
        fields.optional("Audience", &mut self.audience);
        fields.optional("NameQualifier", &mut self.name_qualifier);
        fields.optional("SourceIdentity", &mut self.source_identity);
        fields.optional("SessionTokenUtilization", &mut self.session_token_utilization);
        fields.optional("SessionTokenSize", &mut self.session_token_size);
        fields.optional("TrustedIdentityPropagationContext", &mut self.trusted_identity_propagation_context);
    }
}

impl contract::convert::Record for AssumeRoleWithWebIdentityRequest {
    const NAME: &'static str = "AssumeRoleWithWebIdentityRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleArn", &mut self.role_arn);
        fields.required("RoleSessionName", &mut self.role_session_name);
        fields.required("WebIdentityToken", &mut self.web_identity_token);
        fields.optional("ProviderId", &mut self.provider_id);
        fields.optional("PolicyArns", &mut self.policy_arns);
        fields.optional("Policy", &mut self.policy);
        fields.optional("DurationSeconds", &mut self.duration_seconds);
        fields.optional("MinimumSessionTokenSize", &mut self.minimum_session_token_size);
    }
}

impl contract::convert::Record for AssumeRoleWithWebIdentityResponse {
    const NAME: &'static str = "AssumeRoleWithWebIdentityResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("SubjectFromWebIdentityToken", &mut self.subject_from_web_identity_token);
        fields.optional("AssumedRoleUser", &mut self.assumed_role_user);
        fields.optional("PackedPolicySize", &mut self.packed_policy_size);
        fields.optional("Provider", &mut self.provider);
        fields.optional("Audience", &mut self.audience);
        fields.optional("SourceIdentity", &mut self.source_identity);
        fields.optional("SessionTokenUtilization", &mut self.session_token_utilization);
        fields.optional("SessionTokenSize", &mut self.session_token_size);
        fields.optional("TrustedIdentityPropagationContext", &mut self.trusted_identity_propagation_context);
    }
}

impl contract::convert::Record for AssumeRootRequest {
    const NAME: &'static str = "AssumeRootRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TargetPrincipal", &mut self.target_principal);
        fields.required("TaskPolicyArn", &mut self.task_policy_arn);
        fields.optional("DurationSeconds", &mut self.duration_seconds);
        fields.optional("MinimumSessionTokenSize", &mut self.minimum_session_token_size);
    }
}

impl contract::convert::Record for AssumeRootResponse {
    const NAME: &'static str = "AssumeRootResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("SourceIdentity", &mut self.source_identity);
        fields.optional("SessionTokenUtilization", &mut self.session_token_utilization);
        fields.optional("SessionTokenSize", &mut self.session_token_size);
    }
}

impl contract::convert::Record for AssumedRoleUser {
    const NAME: &'static str = "AssumedRoleUser";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AssumedRoleId", &mut self.assumed_role_id);
        fields.required("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for Credentials {
    const NAME: &'static str = "Credentials";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccessKeyId", &mut self.access_key_id);
        fields.required("SecretAccessKey", &mut self.secret_access_key);
        fields.required("SessionToken", &mut self.session_token);
        fields.required("Expiration", &mut self.expiration);
    }
}

impl contract::convert::Record for DecodeAuthorizationMessageRequest {
    const NAME: &'static str = "DecodeAuthorizationMessageRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EncodedMessage", &mut self.encoded_message);
    }
}

impl contract::convert::Record for DecodeAuthorizationMessageResponse {
    const NAME: &'static str = "DecodeAuthorizationMessageResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DecodedMessage", &mut self.decoded_message);
    }
}

impl contract::convert::Record for ExpiredTokenException {
    const NAME: &'static str = "ExpiredTokenException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ExpiredTradeInTokenException {
    const NAME: &'static str = "ExpiredTradeInTokenException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for FederatedUser {
    const NAME: &'static str = "FederatedUser";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FederatedUserId", &mut self.federated_user_id);
        fields.required("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for GetAccessKeyInfoRequest {
    const NAME: &'static str = "GetAccessKeyInfoRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccessKeyId", &mut self.access_key_id);
    }
}

impl contract::convert::Record for GetAccessKeyInfoResponse {
    const NAME: &'static str = "GetAccessKeyInfoResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Account", &mut self.account);
    }
}

impl contract::convert::Record for GetCallerIdentityRequest {
    const NAME: &'static str = "GetCallerIdentityRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for GetCallerIdentityResponse {
    const NAME: &'static str = "GetCallerIdentityResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserId", &mut self.user_id);
        fields.optional("Account", &mut self.account);
        fields.optional("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for GetDelegatedAccessTokenRequest {
    const NAME: &'static str = "GetDelegatedAccessTokenRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TradeInToken", &mut self.trade_in_token);
    }
}

impl contract::convert::Record for GetDelegatedAccessTokenResponse {
    const NAME: &'static str = "GetDelegatedAccessTokenResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("PackedPolicySize", &mut self.packed_policy_size);
        fields.optional("AssumedPrincipal", &mut self.assumed_principal);
    }
}

impl contract::convert::Record for GetFederationTokenRequest {
    const NAME: &'static str = "GetFederationTokenRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Policy", &mut self.policy);
        fields.optional("PolicyArns", &mut self.policy_arns);
        fields.optional("DurationSeconds", &mut self.duration_seconds);
        fields.optional("Tags", &mut self.tags);
        fields.optional("MinimumSessionTokenSize", &mut self.minimum_session_token_size);
    }
}

impl contract::convert::Record for GetFederationTokenResponse {
    const NAME: &'static str = "GetFederationTokenResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("FederatedUser", &mut self.federated_user);
        fields.optional("PackedPolicySize", &mut self.packed_policy_size);
        fields.optional("SessionTokenUtilization", &mut self.session_token_utilization);
        fields.optional("SessionTokenSize", &mut self.session_token_size);
    }
}

impl contract::convert::Record for GetScopedCredentialsRequest {
    const NAME: &'static str = "GetScopedCredentialsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
        fields.optional("DurationSeconds", &mut self.duration_seconds);
        fields.optional("MinimumSessionTokenSize", &mut self.minimum_session_token_size);
        fields.optional("ScopedSessionDescription", &mut self.scoped_session_description);
    }
}

impl contract::convert::Record for GetScopedCredentialsResponse {
    const NAME: &'static str = "GetScopedCredentialsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("SessionInfo", &mut self.session_info);
        fields.optional("SessionTokenUtilization", &mut self.session_token_utilization);
        fields.optional("SessionTokenSize", &mut self.session_token_size);
        fields.optional("ScopedPoliciesCount", &mut self.scoped_policies_count);
        fields.optional("SourceIdentity", &mut self.source_identity);
    }
}

impl contract::convert::Record for GetSessionTokenRequest {
    const NAME: &'static str = "GetSessionTokenRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DurationSeconds", &mut self.duration_seconds);
        fields.optional("SerialNumber", &mut self.serial_number);
        fields.optional("TokenCode", &mut self.token_code);
        fields.optional("MinimumSessionTokenSize", &mut self.minimum_session_token_size);
    }
}

impl contract::convert::Record for GetSessionTokenResponse {
    const NAME: &'static str = "GetSessionTokenResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("SessionTokenUtilization", &mut self.session_token_utilization);
        fields.optional("SessionTokenSize", &mut self.session_token_size);
    }
}

impl contract::convert::Record for GetWebIdentityTokenRequest {
    const NAME: &'static str = "GetWebIdentityTokenRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Audience", &mut self.audience);
        fields.optional("DurationSeconds", &mut self.duration_seconds);
        fields.required("SigningAlgorithm", &mut self.signing_algorithm);
        fields.optional("Scope", &mut self.scope);
        fields.optional("SubjectMode", &mut self.subject_mode);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for GetWebIdentityTokenResponse {
    const NAME: &'static str = "GetWebIdentityTokenResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("WebIdentityToken", &mut self.web_identity_token);
        fields.optional("Expiration", &mut self.expiration);
    }
}

impl contract::convert::Record for IDPCommunicationErrorException {
    const NAME: &'static str = "IDPCommunicationErrorException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for IDPRejectedClaimException {
    const NAME: &'static str = "IDPRejectedClaimException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InsufficientSessionLifetimeException {
    const NAME: &'static str = "InsufficientSessionLifetimeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidAuthorizationMessageException {
    const NAME: &'static str = "InvalidAuthorizationMessageException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidContextAssertionException {
    const NAME: &'static str = "InvalidContextAssertionException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidIdentityTokenException {
    const NAME: &'static str = "InvalidIdentityTokenException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidSubjectCredentialsException {
    const NAME: &'static str = "InvalidSubjectCredentialsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for JWTPayloadSizeExceededException {
    const NAME: &'static str = "JWTPayloadSizeExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for MalformedPolicyDocumentException {
    const NAME: &'static str = "MalformedPolicyDocumentException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for OriginIdentity {
    const NAME: &'static str = "OriginIdentity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Subject", &mut self.subject);
        fields.optional("SubjectType", &mut self.subject_type);
        fields.optional("Issuer", &mut self.issuer);
        fields.optional("FederatedProviderArn", &mut self.federated_provider_arn);
    }
}

impl contract::convert::Record for OutboundWebIdentityFederationDisabledException {
    const NAME: &'static str = "OutboundWebIdentityFederationDisabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PackedPolicyTooLargeException {
    const NAME: &'static str = "PackedPolicyTooLargeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PolicyDescriptorType {
    const NAME: &'static str = "PolicyDescriptorType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("arn", &mut self.arn);
    }
}

impl contract::convert::Record for ProvidedContext {
    const NAME: &'static str = "ProvidedContext";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ProviderArn", &mut self.provider_arn);
        fields.optional("ContextAssertion", &mut self.context_assertion);
    }
}

impl contract::convert::Record for RegionDisabledException {
    const NAME: &'static str = "RegionDisabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ScopedSession {
    const NAME: &'static str = "ScopedSession";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ScopedSessionId", &mut self.scoped_session_id);
        fields.required("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for SessionDurationEscalationException {
    const NAME: &'static str = "SessionDurationEscalationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for TransactionContext {
    const NAME: &'static str = "TransactionContext";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IdentityProvider", &mut self.identity_provider);
    }
}

impl contract::convert::Record for TrustedIdentityPropagationContext {
    const NAME: &'static str = "TrustedIdentityPropagationContext";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OriginIdentity", &mut self.origin_identity);
        fields.optional("TransactionContext", &mut self.transaction_context);
    }
}

contract::readable! { AssumeRoleRequest
AssumeRoleResponse
AssumeRoleWithSAMLRequest
AssumeRoleWithSAMLResponse
AssumeRoleWithWebIdentityRequest
AssumeRoleWithWebIdentityResponse
AssumeRootRequest
AssumeRootResponse
AssumedRoleUser
Credentials
DecodeAuthorizationMessageRequest
DecodeAuthorizationMessageResponse
ExpiredTokenException
ExpiredTradeInTokenException
FederatedUser
GetAccessKeyInfoRequest
GetAccessKeyInfoResponse
GetCallerIdentityRequest
GetCallerIdentityResponse
GetDelegatedAccessTokenRequest
GetDelegatedAccessTokenResponse
GetFederationTokenRequest
GetFederationTokenResponse
GetScopedCredentialsRequest
GetScopedCredentialsResponse
GetSessionTokenRequest
GetSessionTokenResponse
GetWebIdentityTokenRequest
GetWebIdentityTokenResponse
IDPCommunicationErrorException
IDPRejectedClaimException
InsufficientSessionLifetimeException
InvalidAuthorizationMessageException
InvalidContextAssertionException
InvalidIdentityTokenException
InvalidSubjectCredentialsException
JWTPayloadSizeExceededException
MalformedPolicyDocumentException
OriginIdentity
OutboundWebIdentityFederationDisabledException
PackedPolicyTooLargeException
PolicyDescriptorType
ProvidedContext
RegionDisabledException
ScopedSession
SessionDurationEscalationException
Tag
TransactionContext
TrustedIdentityPropagationContext }
