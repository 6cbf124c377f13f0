//! AWS's errors and texts.

use api::kms::error as aws;
use contract::Error;
use platform::{Context, Principal};
use store::{ReadError, TransactError};

pub(crate) fn no_key(arn: &str) -> Error {
    aws::not_found_exception(format!("Key '{arn}' does not exist"))
}

pub(crate) fn no_alias(arn: &str) -> Error {
    aws::not_found_exception(format!("Alias {arn} is not found."))
}

pub(crate) fn bad_key_id(text: &str) -> Error {
    aws::not_found_exception(format!("Invalid keyId '{text}'"))
}

pub(crate) fn validation(text: impl Into<String>) -> Error {
    Error::client(400, "ValidationException", text)
}

/// `1 validation error detected: …` for a rule that the model lacks.
pub(crate) fn constraint(value: impl std::fmt::Display, member: &str, rule: &str) -> Error {
    validation(format!(
        "1 validation error detected: Value '{value}' at '{member}' failed to satisfy constraint: Member must {rule}"
    ))
}

pub(crate) fn state(arn: &str, what: &str) -> Error {
    aws::kms_invalid_state_exception(format!("{arn} {what}."))
}

pub(crate) fn wrong_usage(arn: &str, usage: &str, operation: &str) -> Error {
    aws::invalid_key_usage_exception(format!("{arn} key usage is {usage} which is not valid for {operation}."))
}

pub(crate) fn incompatible(algorithm: &str, spec: &str) -> Error {
    aws::invalid_key_usage_exception(format!("Algorithm {algorithm} and key spec {spec} are incompatible."))
}

/// Nothing that a caller could learn from.
pub(crate) fn bad_ciphertext() -> Error {
    aws::invalid_ciphertext_exception("")
}

pub(crate) fn incorrect_key() -> Error {
    aws::incorrect_key_exception("The key ID in the request does not identify a CMK that can perform this operation.")
}

/// Of a ciphertext whose key is not to be found.
pub(crate) fn unknown_key_of_ciphertext() -> Error {
    let text = "The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.";
    Error::client(400, "AccessDeniedException", text)
}

/// An operation on a key that only its owner, or only AWS, may use.
pub(crate) fn denied(ctx: &Context, action: &str, arn: &str) -> Error {
    let who = match &ctx.principal {
        Principal::Anonymous => "anonymous",
        Principal::Service(name) => name,
        Principal::Identity(identity) => &identity.arn,
    };
    let text = format!("User: {who} is not authorized to perform: kms:{action} on resource: {arn}");
    Error::client(400, "AccessDeniedException", text)
}

pub(crate) fn unsupported(text: &str) -> Error {
    aws::unsupported_operation_exception(text)
}

pub(crate) fn dry_run() -> Error {
    aws::dry_run_operation_exception("The request would have succeeded, but the DryRun option is set.")
}

pub(crate) fn malformed_policy(text: impl Into<String>) -> Error {
    aws::malformed_policy_document_exception(text)
}

/// Our own material that does not open or parse: the store or the master key was tampered with.
pub(crate) fn damaged(what: &'static str) -> Error {
    Error::internal(what)
}

/// The caller's own abort, or our fault.
pub(crate) fn from_transaction(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

pub(crate) fn from_read(error: ReadError) -> Error {
    Error::internal(error)
}
