// Generated from `models/xray.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `InvalidPolicyRevisionIdException`, with `Message`.
#[must_use]
pub fn invalid_policy_revision_id_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidPolicyRevisionIdException, message)
}

/// `InvalidRequestException`, with `Message`.
#[must_use]
pub fn invalid_request_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidRequestException, message)
}

/// `LockoutPreventionException`, with `Message`.
#[must_use]
pub fn lockout_prevention_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::LockoutPreventionException, message)
}

/// `MalformedPolicyDocumentException`, with `Message`.
#[must_use]
pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MalformedPolicyDocumentException, message)
}

/// `PolicyCountLimitExceededException`, with `Message`.
#[must_use]
pub fn policy_count_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PolicyCountLimitExceededException, message)
}

/// `PolicySizeLimitExceededException`, with `Message`.
#[must_use]
pub fn policy_size_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PolicySizeLimitExceededException, message)
}

/// `ResourceNotFoundException`, with `Message`, `ResourceName`.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}

/// `RuleLimitExceededException`, with `Message`.
#[must_use]
pub fn rule_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::RuleLimitExceededException, message)
}

/// `ThrottledException`, with `Message`.
#[must_use]
pub fn throttled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ThrottledException, message)
}

/// `TooManyTagsException`, with `Message`, `ResourceName`.
#[must_use]
pub fn too_many_tags_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TooManyTagsException, message)
}
