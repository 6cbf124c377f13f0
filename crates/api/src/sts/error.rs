// Generated from `models/sts.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `ExpiredTokenException`, with `message`.
#[must_use]
pub fn expired_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ExpiredTokenException, message)
}

/// `ExpiredTradeInTokenException`, with `message`.
#[must_use]
pub fn expired_trade_in_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ExpiredTradeInTokenException, message)
}

/// `IDPCommunicationErrorException`, with `message`.
#[must_use]
pub fn idp_communication_error_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IDPCommunicationErrorException, message)
}

/// `IDPRejectedClaimException`, with `message`.
#[must_use]
pub fn idp_rejected_claim_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IDPRejectedClaimException, message)
}

/// `InsufficientSessionLifetimeException`, with `message`.
#[must_use]
pub fn insufficient_session_lifetime_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InsufficientSessionLifetimeException, message)
}

/// `InvalidAuthorizationMessageException`, with `message`.
#[must_use]
pub fn invalid_authorization_message_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAuthorizationMessageException, message)
}

/// `InvalidContextAssertionException`, with `message`.
#[must_use]
pub fn invalid_context_assertion_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidContextAssertionException, message)
}

/// `InvalidIdentityTokenException`, with `message`.
#[must_use]
pub fn invalid_identity_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidIdentityTokenException, message)
}

/// `InvalidSubjectCredentialsException`, with `message`.
#[must_use]
pub fn invalid_subject_credentials_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidSubjectCredentialsException, message)
}

/// `JWTPayloadSizeExceededException`, with `message`.
#[must_use]
pub fn jwt_payload_size_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::JWTPayloadSizeExceededException, message)
}

/// `MalformedPolicyDocumentException`, with `message`.
#[must_use]
pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MalformedPolicyDocumentException, message)
}

/// `OutboundWebIdentityFederationDisabledException`, with `message`.
#[must_use]
pub fn outbound_web_identity_federation_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OutboundWebIdentityFederationDisabledException, message)
}

/// `PackedPolicyTooLargeException`, with `message`.
#[must_use]
pub fn packed_policy_too_large_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PackedPolicyTooLargeException, message)
}

/// `RegionDisabledException`, with `message`.
#[must_use]
pub fn region_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::RegionDisabledException, message)
}

/// `SessionDurationEscalationException`, with `message`.
#[must_use]
pub fn session_duration_escalation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::SessionDurationEscalationException, message)
}
