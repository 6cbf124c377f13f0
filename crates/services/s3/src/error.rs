//! S3's errors and texts.

use contract::{Error, Value};
use store::{BlobError, ReadError, TransactError};

fn client(status: u16, code: &'static str, text: impl Into<String>) -> Error {
    Error::client(status, code, text)
}

pub(crate) fn no_bucket(name: &str) -> Error {
    client(404, "NoSuchBucket", "The specified bucket does not exist").with_member("BucketName", Value::from(name))
}

pub(crate) fn no_key(key: &str) -> Error {
    client(404, "NoSuchKey", "The specified key does not exist.").with_member("Key", Value::from(key))
}

pub(crate) fn no_version(key: &str, id: &str) -> Error {
    client(404, "NoSuchVersion", "The specified version does not exist.")
        .with_member("Key", Value::from(key))
        .with_member("VersionId", Value::from(id))
}

pub(crate) fn no_upload(id: &str) -> Error {
    client(404, "NoSuchUpload", "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.")
        .with_member("UploadId", Value::from(id))
}

pub(crate) fn access_denied() -> Error {
    client(403, "AccessDenied", "Access Denied")
}

pub(crate) fn argument(name: &str, value: &str, text: impl Into<String>) -> Error {
    client(400, "InvalidArgument", text)
        .with_member("ArgumentName", Value::from(name))
        .with_member("ArgumentValue", Value::from(value))
}

pub(crate) fn request(text: impl Into<String>) -> Error {
    client(400, "InvalidRequest", text)
}

pub(crate) fn malformed_xml() -> Error {
    client(
        400,
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema",
    )
}

pub(crate) fn precondition(condition: &str) -> Error {
    client(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold")
        .with_member("Condition", Value::from(condition))
}

/// 304, which has no body.
pub(crate) fn not_modified(etag: String, modified: String) -> Error {
    client(304, "NotModified", "Not Modified").with_header("ETag", etag).with_header("Last-Modified", modified)
}

pub(crate) fn not_allowed(method: &str, kind: &str) -> Error {
    client(405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
        .with_member("Method", Value::from(method))
        .with_member("ResourceType", Value::from(kind))
}

pub(crate) fn bad_digest(text: impl Into<String>) -> Error {
    client(400, "BadDigest", text)
}

pub(crate) fn not_implemented(header: &str, more: &str) -> Error {
    client(501, "NotImplemented", "A header you provided implies functionality that is not implemented")
        .with_member("Header", Value::from(header))
        .with_member("additionalMessage", Value::from(more))
}

/// The object lies in an archive.
pub(crate) fn archived(text: &str, class: &str) -> Error {
    client(403, "InvalidObjectState", text).with_member("StorageClass", Value::from(class))
}

/// A configuration that was never set.
pub(crate) fn no_config(code: &'static str, text: &str, bucket: &str) -> Error {
    client(404, code, text).with_member("BucketName", Value::from(bucket))
}

pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    internal(error)
}

/// What a body's end says, or our own disk.
pub(crate) fn from_blob(error: BlobError) -> Error {
    match error {
        BlobError::Content(source) => match source.downcast::<Error>() {
            Ok(error) => error,
            Err(source) => internal(source),
        },
        other => internal(other),
    }
}

/// 500, in S3's words.
pub(crate) fn internal(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    let mut error = client(500, "InternalError", "We encountered an internal error. Please try again.");
    error.sender_fault = false;
    error.with_source(source)
}
