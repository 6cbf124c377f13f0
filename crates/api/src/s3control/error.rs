// Generated from `models/s3control.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `BadRequestException`, with `Message`.
#[must_use]
pub fn bad_request_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::BadRequestException, message)
}

/// `BucketAlreadyExists`, with no members.
#[must_use]
pub fn bucket_already_exists(message: impl Into<String>) -> Error {
    Error::modelled(&schema::BucketAlreadyExists, message)
}

/// `BucketAlreadyOwnedByYou`, with no members.
#[must_use]
pub fn bucket_already_owned_by_you(message: impl Into<String>) -> Error {
    Error::modelled(&schema::BucketAlreadyOwnedByYou, message)
}

/// `IdempotencyException`, with `Message`.
#[must_use]
pub fn idempotency_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IdempotencyException, message)
}

/// `InternalServiceException`, with `Message`.
#[must_use]
pub fn internal_service_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InternalServiceException, message)
}

/// `InvalidNextTokenException`, with `Message`.
#[must_use]
pub fn invalid_next_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidNextTokenException, message)
}

/// `InvalidRequestException`, with `Message`.
#[must_use]
pub fn invalid_request_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidRequestException, message)
}

/// `JobStatusException`, with `Message`.
#[must_use]
pub fn job_status_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::JobStatusException, message)
}

/// `NoSuchPublicAccessBlockConfiguration`, with `Message`.
#[must_use]
pub fn no_such_public_access_block_configuration(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NoSuchPublicAccessBlockConfiguration, message)
}

/// `NotFoundException`, with `Message`.
#[must_use]
pub fn not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NotFoundException, message)
}

/// `TooManyRequestsException`, with `Message`.
#[must_use]
pub fn too_many_requests_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TooManyRequestsException, message)
}

/// `TooManyTagsException`, with `Message`.
#[must_use]
pub fn too_many_tags_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TooManyTagsException, message)
}
