//! AWS's errors and texts.

use api::sqs::{BatchResultErrorEntry, error};
use contract::Error;
use datakeys::{Refusal, refusal};
use platform::Context;
use store::{ReadError, TransactError};

pub(crate) fn no_queue() -> Error {
    error::queue_does_not_exist("The specified queue does not exist.")
}

pub(crate) fn invalid_address(url: &str) -> Error {
    error::invalid_address(format!("The address {url} is not valid for this endpoint."))
}

/// The source of a move task.
pub(crate) fn no_source() -> Error {
    error::resource_not_found_exception("The resource that you specified for the SourceArn parameter doesn't exist.")
}

/// An operation that only the queue's owner may use, whatever its policy says.
pub(crate) fn not_the_owner(url: &str) -> Error {
    Error::client(403, "AccessDenied", format!("Access to the resource {url} is denied."))
}

pub(crate) fn missing(parameter: &str) -> Error {
    Error::client(400, "MissingParameter", format!("The request must contain the parameter {parameter}."))
}

pub(crate) fn invalid(text: impl Into<String>) -> Error {
    Error::client(400, "InvalidParameterValue", text)
}

/// `Value 11 for parameter MaxNumberOfMessages is invalid. Reason: …`
pub(crate) fn invalid_value(value: impl std::fmt::Display, parameter: &str, reason: impl std::fmt::Display) -> Error {
    invalid(format!("Value {value} for parameter {parameter} is invalid. Reason: {reason}"))
}

/// Checks a number that a request may carry; `Ok` is what was given.
pub(crate) fn in_range(
    value: Option<i32>,
    parameter: &str,
    range: std::ops::RangeInclusive<i32>,
) -> Result<Option<i32>, Error> {
    let (least, most) = (*range.start(), *range.end());
    let wanted = match least {
        0 => format!("Must be >= 0 and <= {most}, if provided."),
        _ => format!("Must be between {least} and {most}, if provided."),
    };
    match value {
        Some(value) if !range.contains(&value) => Err(invalid_value(value, parameter, wanted)),
        _ => Ok(value),
    }
}

pub(crate) fn wrong_type(value: impl std::fmt::Display, parameter: &str) -> Error {
    invalid_value(value, parameter, "The request include parameter that is not valid for this queue type.")
}

pub(crate) fn unknown_attribute(name: &str) -> Error {
    error::invalid_attribute_name(format!("Unknown Attribute {name}."))
}

pub(crate) fn invalid_attribute(name: &str) -> Error {
    error::invalid_attribute_value(format!("Invalid value for the parameter {name}."))
}

pub(crate) fn bad_handle(handle: &str) -> Error {
    error::receipt_handle_is_invalid(format!("The input receipt handle \"{handle}\" is not a valid receipt handle."))
}

pub(crate) fn handle_of_other_queue(handle: &str) -> Error {
    error::receipt_handle_is_invalid(format!("The receipt handle \"{handle}\" is not valid for this queue."))
}

pub(crate) fn expired_handle(handle: &str) -> Error {
    invalid_value(handle, "ReceiptHandle", "The receipt handle has expired.")
}

pub(crate) fn not_in_flight(handle: &str) -> Error {
    invalid_value(handle, "ReceiptHandle", "Message does not exist or is not available for visibility timeout change.")
}

pub(crate) fn too_many_in_flight() -> Error {
    error::over_limit("Too many messages are in flight in this queue.")
}

pub(crate) fn no_deduplication_id() -> Error {
    invalid(
        "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
    )
}

pub(crate) fn bad_token() -> Error {
    invalid("Invalid or expired next token.")
}

/// How an entry of a batch fails.
pub(crate) fn entry(id: String, error: &Error) -> BatchResultErrorEntry {
    if error.status >= 500 {
        tracing::error!(%error, source = ?error.source, "an entry of a batch failed");
    }
    BatchResultErrorEntry {
        id,
        sender_fault: error.sender_fault,
        code: error.code.to_string(),
        message: error.message.clone(),
    }
}

/// KMS's refusal in SQS's words; a fault stays one.
pub(crate) fn from_kms(error: Error, ctx: &Context) -> Error {
    match refusal(error, ctx.request_id.as_str()) {
        Err(fault) => fault,
        Ok((refusal, text)) => match refusal {
            Refusal::AccessDenied => error::kms_access_denied(text),
            Refusal::Disabled => error::kms_disabled(text),
            Refusal::InvalidState => error::kms_invalid_state(text),
            Refusal::NotFound => error::kms_not_found(text),
            Refusal::InvalidKeyUsage => error::kms_invalid_key_usage(text),
            Refusal::Throttled => error::kms_throttled(text),
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
