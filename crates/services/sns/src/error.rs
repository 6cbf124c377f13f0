//! AWS's errors and texts.

use api::sns::error;
use contract::Error;
use datakeys::{Refusal, refusal};
use platform::Context;
use store::{ReadError, TransactError, WriteError};

pub(crate) fn invalid(text: impl std::fmt::Display) -> Error {
    error::invalid_parameter_exception(format!("Invalid parameter: {text}"))
}

/// [`invalid`] where AWS says only what is wrong.
pub(crate) fn bad_parameter(text: impl Into<String>) -> Error {
    error::invalid_parameter_exception(text)
}

/// `Invalid parameter: TopicArn Reason: …`
pub(crate) fn invalid_because(parameter: &str, reason: impl std::fmt::Display) -> Error {
    invalid(format!("{parameter} Reason: {reason}"))
}

pub(crate) fn no_topic() -> Error {
    error::not_found_exception("Topic does not exist")
}

pub(crate) fn no_subscription() -> Error {
    error::not_found_exception("Subscription does not exist")
}

pub(crate) fn no_application() -> Error {
    error::not_found_exception("PlatformApplication does not exist")
}

pub(crate) fn no_endpoint() -> Error {
    error::not_found_exception("Endpoint does not exist")
}

pub(crate) fn no_resource() -> Error {
    error::resource_not_found_exception("Resource does not exist")
}

pub(crate) fn bad_attribute_value(text: impl Into<String>) -> Error {
    error::invalid_parameter_value_exception(text)
}

/// KMS's refusal in SNS's words; a fault stays one.
pub(crate) fn from_kms(error: Error, ctx: &Context) -> Error {
    match refusal(error, ctx.request_id.as_str()) {
        Err(fault) => fault,
        Ok((refusal, text)) => match refusal {
            Refusal::AccessDenied => error::kms_access_denied_exception(text),
            Refusal::Disabled => error::kms_disabled_exception(text),
            Refusal::InvalidState | Refusal::InvalidKeyUsage => error::kms_invalid_state_exception(text),
            Refusal::NotFound => error::kms_not_found_exception(text),
            Refusal::Throttled => error::kms_throttling_exception(text),
        },
    }
}

/// The caller's own abort, or our fault.
pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    Error::internal(error)
}

pub(crate) fn from_write(error: WriteError) -> Error {
    Error::internal(error)
}
