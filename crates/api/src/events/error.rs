// Generated from `models/events.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AccessDeniedException`, with no members.
#[must_use]
pub fn access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccessDeniedException, message)
}

/// `ConcurrentModificationException`, with no members.
#[must_use]
pub fn concurrent_modification_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConcurrentModificationException, message)
}

/// `IllegalStatusException`, with no members.
#[must_use]
pub fn illegal_status_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IllegalStatusException, message)
}

/// `InternalException`, with no members.
#[must_use]
pub fn internal_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalException, message)
}

/// `InvalidEventPatternException`, with no members.
#[must_use]
pub fn invalid_event_pattern_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidEventPatternException, message)
}

/// `InvalidStateException`, with no members.
#[must_use]
pub fn invalid_state_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidStateException, message)
}

/// `LimitExceededException`, with no members.
#[must_use]
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::LimitExceededException, message)
}

/// `ManagedRuleException`, with no members.
#[must_use]
pub fn managed_rule_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ManagedRuleException, message)
}

/// `OperationDisabledException`, with no members.
#[must_use]
pub fn operation_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OperationDisabledException, message)
}

/// `PolicyLengthExceededException`, with no members.
#[must_use]
pub fn policy_length_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PolicyLengthExceededException, message)
}

/// `ResourceAlreadyExistsException`, with no members.
#[must_use]
pub fn resource_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceAlreadyExistsException, message)
}

/// `ResourceNotFoundException`, with no members.
#[must_use]
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceNotFoundException, message)
}

/// `ThrottlingException`, with no members.
#[must_use]
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ThrottlingException, message)
}
