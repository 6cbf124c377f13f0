// Generated from `models/s3.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AccessDenied`, with no members.
#[must_use]
pub fn access_denied(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccessDenied, message)
}

/// `AnnotationLimitExceeded`, with no members.
#[must_use]
pub fn annotation_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AnnotationLimitExceeded, message)
}

/// `AnnotationNameTooLong`, with no members.
#[must_use]
pub fn annotation_name_too_long(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AnnotationNameTooLong, message)
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

/// `EncryptionTypeMismatch`, with no members.
#[must_use]
pub fn encryption_type_mismatch(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EncryptionTypeMismatch, message)
}

/// `IdempotencyParameterMismatch`, with no members.
#[must_use]
pub fn idempotency_parameter_mismatch(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IdempotencyParameterMismatch, message)
}

/// `InvalidAnnotationName`, with no members.
#[must_use]
pub fn invalid_annotation_name(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAnnotationName, message)
}

/// `InvalidObjectState`, with `StorageClass`, `AccessTier`.
#[must_use]
pub fn invalid_object_state(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidObjectState, message)
}

/// `InvalidPrefix`, with no members.
#[must_use]
pub fn invalid_prefix(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidPrefix, message)
}

/// `InvalidRequest`, with no members.
#[must_use]
pub fn invalid_request(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidRequest, message)
}

/// `InvalidWriteOffset`, with no members.
#[must_use]
pub fn invalid_write_offset(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidWriteOffset, message)
}

/// `NoSuchAnnotation`, with no members.
#[must_use]
pub fn no_such_annotation(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NoSuchAnnotation, message)
}

/// `NoSuchBucket`, with no members.
#[must_use]
pub fn no_such_bucket(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NoSuchBucket, message)
}

/// `NoSuchKey`, with no members.
#[must_use]
pub fn no_such_key(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NoSuchKey, message)
}

/// `NoSuchUpload`, with no members.
#[must_use]
pub fn no_such_upload(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NoSuchUpload, message)
}

/// `ObjectAlreadyInActiveTierError`, with no members.
#[must_use]
pub fn object_already_in_active_tier_error(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ObjectAlreadyInActiveTierError, message)
}

/// `ObjectNotInActiveTierError`, with no members.
#[must_use]
pub fn object_not_in_active_tier_error(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ObjectNotInActiveTierError, message)
}

/// `TooManyParts`, with no members.
#[must_use]
pub fn too_many_parts(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TooManyParts, message)
}

/// `UnsupportedMediaType`, with no members.
#[must_use]
pub fn unsupported_media_type(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedMediaType, message)
}
