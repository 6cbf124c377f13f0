// Generated from `models/cloudformation.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AlreadyExistsException`, with no members.
#[must_use]
pub fn already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AlreadyExistsException, message)
}

/// `CFNRegistryException`, with `Message`.
#[must_use]
pub fn cfn_registry_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CFNRegistryException, message)
}

/// `ChangeSetNotFoundException`, with no members.
#[must_use]
pub fn change_set_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ChangeSetNotFoundException, message)
}

/// `ConcurrentResourcesLimitExceededException`, with no members.
#[must_use]
pub fn concurrent_resources_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConcurrentResourcesLimitExceededException, message)
}

/// `CreatedButModifiedException`, with no members.
#[must_use]
pub fn created_but_modified_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CreatedButModifiedException, message)
}

/// `GeneratedTemplateNotFoundException`, with no members.
#[must_use]
pub fn generated_template_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::GeneratedTemplateNotFoundException, message)
}

/// `HookResultNotFoundException`, with no members.
#[must_use]
pub fn hook_result_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::HookResultNotFoundException, message)
}

/// `InsufficientCapabilitiesException`, with no members.
#[must_use]
pub fn insufficient_capabilities_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InsufficientCapabilitiesException, message)
}

/// `InvalidChangeSetStatusException`, with no members.
#[must_use]
pub fn invalid_change_set_status_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidChangeSetStatusException, message)
}

/// `InvalidOperationException`, with no members.
#[must_use]
pub fn invalid_operation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidOperationException, message)
}

/// `InvalidStateTransitionException`, with no members.
#[must_use]
pub fn invalid_state_transition_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidStateTransitionException, message)
}

/// `LimitExceededException`, with no members.
#[must_use]
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::LimitExceededException, message)
}

/// `NameAlreadyExistsException`, with no members.
#[must_use]
pub fn name_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NameAlreadyExistsException, message)
}

/// `OperationIdAlreadyExistsException`, with no members.
#[must_use]
pub fn operation_id_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OperationIdAlreadyExistsException, message)
}

/// `OperationInProgressException`, with no members.
#[must_use]
pub fn operation_in_progress_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OperationInProgressException, message)
}

/// `OperationNotFoundException`, with no members.
#[must_use]
pub fn operation_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OperationNotFoundException, message)
}

/// `OperationStatusCheckFailedException`, with no members.
#[must_use]
pub fn operation_status_check_failed_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OperationStatusCheckFailedException, message)
}

/// `ResourceScanInProgressException`, with no members.
#[must_use]
pub fn resource_scan_in_progress_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceScanInProgressException, message)
}

/// `ResourceScanLimitExceededException`, with no members.
#[must_use]
pub fn resource_scan_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceScanLimitExceededException, message)
}

/// `ResourceScanNotFoundException`, with no members.
#[must_use]
pub fn resource_scan_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ResourceScanNotFoundException, message)
}

/// `StackInstanceNotFoundException`, with no members.
#[must_use]
pub fn stack_instance_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::StackInstanceNotFoundException, message)
}

/// `StackNotFoundException`, with no members.
#[must_use]
pub fn stack_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::StackNotFoundException, message)
}

/// `StackRefactorNotFoundException`, with no members.
#[must_use]
pub fn stack_refactor_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::StackRefactorNotFoundException, message)
}

/// `StackSetNotEmptyException`, with no members.
#[must_use]
pub fn stack_set_not_empty_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::StackSetNotEmptyException, message)
}

/// `StackSetNotFoundException`, with no members.
#[must_use]
pub fn stack_set_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::StackSetNotFoundException, message)
}

/// `StaleRequestException`, with no members.
#[must_use]
pub fn stale_request_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::StaleRequestException, message)
}

/// `TokenAlreadyExistsException`, with no members.
#[must_use]
pub fn token_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TokenAlreadyExistsException, message)
}

/// `TypeConfigurationNotFoundException`, with no members.
#[must_use]
pub fn type_configuration_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TypeConfigurationNotFoundException, message)
}

/// `TypeNotFoundException`, with no members.
#[must_use]
pub fn type_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TypeNotFoundException, message)
}
