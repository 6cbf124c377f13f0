// Generated from `models/logs.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AccessDeniedException`, with no members.
#[must_use]
pub fn access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccessDeniedException, message)
}

/// `ConflictException`, with no members.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConflictException, message)
}

/// `DataAlreadyAcceptedException`, with `expectedSequenceToken`.
#[must_use]
pub fn data_already_accepted_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DataAlreadyAcceptedException, message)
}

/// `InternalServerException`, with no members.
#[must_use]
pub fn internal_server_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalServerException, message)
}

/// `InternalStreamingException`, with `message`.
#[must_use]
pub fn internal_streaming_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalStreamingException, message)
}

/// `InvalidOperationException`, with no members.
#[must_use]
pub fn invalid_operation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidOperationException, message)
}

/// `InvalidParameterException`, with no members.
#[must_use]
pub fn invalid_parameter_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidParameterException, message)
}

/// `InvalidSequenceTokenException`, with `expectedSequenceToken`.
#[must_use]
pub fn invalid_sequence_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidSequenceTokenException, message)
}

/// `LimitExceededException`, with no members.
#[must_use]
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::LimitExceededException, message)
}

/// `MalformedQueryException`, with `queryCompileError`.
#[must_use]
pub fn malformed_query_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MalformedQueryException, message)
}

/// `OperationAbortedException`, with no members.
#[must_use]
pub fn operation_aborted_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OperationAbortedException, message)
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

/// `ServiceQuotaExceededException`, with no members.
#[must_use]
pub fn service_quota_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceQuotaExceededException, message)
}

/// `ServiceUnavailableException`, with no members.
#[must_use]
pub fn service_unavailable_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceUnavailableException, message)
}

/// `SessionStreamingException`, with `message`.
#[must_use]
pub fn session_streaming_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::SessionStreamingException, message)
}

/// `SessionTimeoutException`, with `message`.
#[must_use]
pub fn session_timeout_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::SessionTimeoutException, message)
}

/// `ThrottlingException`, with no members.
#[must_use]
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ThrottlingException, message)
}

/// `TooManyTagsException`, with `message`, `resourceName`.
#[must_use]
pub fn too_many_tags_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TooManyTagsException, message)
}

/// `UnrecognizedClientException`, with no members.
#[must_use]
pub fn unrecognized_client_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnrecognizedClientException, message)
}

/// `ValidationException`, with no members.
#[must_use]
pub fn validation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ValidationException, message)
}
