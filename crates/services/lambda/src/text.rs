//! What a caller reads when something is wrong: AWS's texts, to the byte.

use api::lambda::error;
use contract::Error;

pub(crate) fn function_not_found(arn: &str) -> Error {
    error::resource_not_found_exception(format!("Function not found: {arn}"))
}

pub(crate) fn mapping_not_found(arn: &str) -> Error {
    error::resource_not_found_exception(format!("Event source mapping not found: {arn}"))
}

/// There are none yet.
pub(crate) fn capacity_provider_not_found(arn: &str) -> Error {
    error::resource_not_found_exception(format!("Capacity provider not found: {arn}"))
}

pub(crate) fn alias_not_found(arn: &str) -> Error {
    error::resource_not_found_exception(format!("Alias not found: {arn}"))
}

pub(crate) fn cannot_find_alias(arn: &str) -> Error {
    error::resource_not_found_exception(format!("Cannot find alias arn: {arn}"))
}

pub(crate) fn function_exists(name: &str) -> Error {
    error::resource_conflict_exception(format!("Function already exist: {name}"))
}

pub(crate) fn alias_exists(arn: &str) -> Error {
    error::resource_conflict_exception(format!("Alias already exists: {arn}"))
}

pub(crate) fn invalid(text: impl Into<String>) -> Error {
    error::invalid_parameter_value_exception(text.into())
}

pub(crate) fn version_in_use(aliases: &[String]) -> Error {
    error::resource_conflict_exception(format!(
        "Unable to delete version because the following aliases reference it: [{}]",
        aliases.join(", ")
    ))
}

pub(crate) fn functions_only() -> Error {
    invalid(
        "This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. \
         Please specify either a function name or an unqualified function ARN.",
    )
}

pub(crate) fn other_region(theirs: &str, ours: &str) -> Error {
    error::resource_not_found_exception(format!(
        "Functions from '{theirs}' are not reachable in this region ('{ours}')"
    ))
}

pub(crate) fn qualifiers_differ() -> Error {
    invalid("The derived qualifier from the function name does not match the specified qualifier.")
}

pub(crate) fn stale_revision() -> Error {
    error::precondition_failed_exception(
        "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id",
    )
}

/// As [`stale_revision`], where a policy is there; `operation` is what gives its revision.
pub(crate) fn stale_policy_revision(operation: &str) -> Error {
    error::precondition_failed_exception(format!(
        "The Revision Id provided does not match the latest Revision Id. Call the {operation} API to retrieve the latest Revision Id"
    ))
}

pub(crate) fn resource_does_not_exist() -> Error {
    error::resource_not_found_exception("The resource you requested does not exist.")
}

pub(crate) fn no_policy() -> Error {
    error::resource_not_found_exception("No policy is associated with the given resource.")
}

pub(crate) fn layer_version_does_not_exist(arn: &str) -> Error {
    invalid(format!("Layer version {arn} does not exist."))
}

pub(crate) fn recursive_invocation() -> Error {
    error::recursive_invocation_exception(
        "Lambda has detected your function being invoked in a recursive loop with other resources and stopped it.",
    )
}

pub(crate) fn role_cannot_be_assumed() -> Error {
    invalid("The role defined for the function cannot be assumed by Lambda.")
}

pub(crate) fn not_a_zip() -> Error {
    invalid("Could not unzip uploaded file. Please check your file, then try to upload again.")
}

pub(crate) fn unzipped_too_large() -> Error {
    invalid(format!("Unzipped size must be smaller than {} bytes", crate::limits::UNZIPPED_BYTES_MAX))
}

pub(crate) fn zip_too_large() -> Error {
    let text = format!("Zipped size must be smaller than {} bytes", crate::limits::ZIP_BYTES_MAX);
    Error::client(413, "RequestEntityTooLargeException", text)
}

pub(crate) fn payload_too_large(size: usize, kind: &str, limit: usize) -> Error {
    error::request_too_large_exception(format!(
        "{size} byte payload is too large for the {kind} invocation type (limit {limit} bytes)"
    ))
}

pub(crate) fn not_json(parser: &str) -> Error {
    let text = format!("Could not parse request body into json: Could not parse payload into json: {parser}");
    let mut built = error::invalid_request_content_exception(text.clone());
    // Recorded without `Type`.
    built.shape = None;
    built.message = Some(text);
    built
}

pub(crate) fn tenant_missing() -> Error {
    invalid(
        "The invoked function is enabled with tenancy configuration. Add a valid tenant ID in your request and try again.",
    )
}

pub(crate) fn tenant_unwanted() -> Error {
    invalid(
        "The invoked function is not enabled with tenancy configuration. Remove the tenant ID from your request and try again.",
    )
}

/// What functions that tell tenants apart cannot have.
pub(crate) fn not_with_tenants(what: &str) -> Error {
    invalid(format!("{what} is not supported for functions that use tenant isolation."))
}

/// As [`invalid`], recorded without `Type`.
pub(crate) fn over_limit(text: String) -> Error {
    Error::client(400, "InvalidParameterValueException", text)
}

pub(crate) fn below_unreserved_minimum(member: &str) -> Error {
    over_limit(format!(
        "Specified {member} for function decreases account's UnreservedConcurrentExecution below its minimum value of [{}].",
        crate::limits::UNRESERVED_MIN
    ))
}

/// What functions whose versions have snapshots cannot have.
pub(crate) fn not_with_snapshots(what: &str) -> Error {
    invalid(format!("{what} is not supported for SnapStart enabled functions."))
}

pub(crate) fn snapshot_not_ready() -> Error {
    error::snap_start_not_ready_exception(
        "Lambda is initializing your function. It will be ready to invoke once your function state becomes ACTIVE.",
    )
}

pub(crate) fn wrong_state(state: &str) -> Error {
    error::resource_conflict_exception(format!(
        "The operation cannot be performed at this time. The function is currently in the following state: {state}"
    ))
}
