//! AWS's refusals, word by word.

use contract::Error;
use store::{Abort, TransactError};

pub(crate) use api::iam::error::{
    delete_conflict_exception as delete_conflict, entity_already_exists_exception as already_exists,
    invalid_input_exception as invalid_input, limit_exceeded_exception as limit_exceeded,
    malformed_policy_document_exception as malformed_policy, no_such_entity_exception as no_such_entity,
};

/// `ValidationError`, which is in no model.
pub(crate) fn validation(message: impl Into<String>) -> Error {
    Error::client(400, "ValidationError", message)
}

/// A quota that would be passed.
pub(crate) fn quota(name: &str, max: usize) -> Error {
    limit_exceeded(format!("Cannot exceed quota for {name}: {max}"))
}

pub(crate) fn policy_not_found(arn: &str) -> Error {
    no_such_entity(format!("Policy {arn} was not found."))
}

/// How a transaction that did not commit is told: its own refusal as it is, the rest as ours.
pub(crate) fn not_stored(error: TransactError<Error>) -> Error {
    error.into_abort().unwrap_or_else(Error::internal)
}

/// A refusal inside a transaction.
pub(crate) fn refuse<T>(error: Error) -> Result<T, Abort<Error>> {
    Err(Abort::User(error))
}
