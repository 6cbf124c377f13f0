// Generated from `models/iam.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AccountNotManagementOrDelegatedAdministratorException`, with no members.
#[must_use]
pub fn account_not_management_or_delegated_administrator_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AccountNotManagementOrDelegatedAdministratorException, message)
}

/// `CallerIsNotManagementAccountException`, with no members.
#[must_use]
pub fn caller_is_not_management_account_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CallerIsNotManagementAccountException, message)
}

/// `ConcurrentModificationException`, with `message`.
#[must_use]
pub fn concurrent_modification_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConcurrentModificationException, message)
}

/// `CredentialReportExpiredException`, with `message`.
#[must_use]
pub fn credential_report_expired_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CredentialReportExpiredException, message)
}

/// `CredentialReportNotPresentException`, with `message`.
#[must_use]
pub fn credential_report_not_present_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CredentialReportNotPresentException, message)
}

/// `CredentialReportNotReadyException`, with `message`.
#[must_use]
pub fn credential_report_not_ready_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CredentialReportNotReadyException, message)
}

/// `DeleteConflictException`, with `message`.
#[must_use]
pub fn delete_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DeleteConflictException, message)
}

/// `DuplicateCertificateException`, with `message`.
#[must_use]
pub fn duplicate_certificate_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DuplicateCertificateException, message)
}

/// `DuplicateSSHPublicKeyException`, with `message`.
#[must_use]
pub fn duplicate_ssh_public_key_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DuplicateSSHPublicKeyException, message)
}

/// `EntityAlreadyExistsException`, with `message`.
#[must_use]
pub fn entity_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EntityAlreadyExistsException, message)
}

/// `EntityTemporarilyUnmodifiableException`, with `message`.
#[must_use]
pub fn entity_temporarily_unmodifiable_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::EntityTemporarilyUnmodifiableException, message)
}

/// `FeatureDisabledException`, with `message`.
#[must_use]
pub fn feature_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::FeatureDisabledException, message)
}

/// `FeatureEnabledException`, with `message`.
#[must_use]
pub fn feature_enabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::FeatureEnabledException, message)
}

/// `InvalidAuthenticationCodeException`, with `message`.
#[must_use]
pub fn invalid_authentication_code_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAuthenticationCodeException, message)
}

/// `InvalidCertificateException`, with `message`.
#[must_use]
pub fn invalid_certificate_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidCertificateException, message)
}

/// `InvalidInputException`, with `message`.
#[must_use]
pub fn invalid_input_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidInputException, message)
}

/// `InvalidPublicKeyException`, with `message`.
#[must_use]
pub fn invalid_public_key_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidPublicKeyException, message)
}

/// `InvalidUserTypeException`, with `message`.
#[must_use]
pub fn invalid_user_type_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidUserTypeException, message)
}

/// `KeyPairMismatchException`, with `message`.
#[must_use]
pub fn key_pair_mismatch_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KeyPairMismatchException, message)
}

/// `LimitExceededException`, with `message`.
#[must_use]
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::LimitExceededException, message)
}

/// `MalformedCertificateException`, with `message`.
#[must_use]
pub fn malformed_certificate_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MalformedCertificateException, message)
}

/// `MalformedPolicyDocumentException`, with `message`.
#[must_use]
pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MalformedPolicyDocumentException, message)
}

/// `NameConflictException`, with `message`.
#[must_use]
pub fn name_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NameConflictException, message)
}

/// `NoSuchEntityException`, with `message`.
#[must_use]
pub fn no_such_entity_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NoSuchEntityException, message)
}

/// `OpenIdIdpCommunicationErrorException`, with `message`.
#[must_use]
pub fn open_id_idp_communication_error_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OpenIdIdpCommunicationErrorException, message)
}

/// `OrganizationNotFoundException`, with no members.
#[must_use]
pub fn organization_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OrganizationNotFoundException, message)
}

/// `OrganizationNotInAllFeaturesModeException`, with no members.
#[must_use]
pub fn organization_not_in_all_features_mode_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::OrganizationNotInAllFeaturesModeException, message)
}

/// `PasswordPolicyViolationException`, with `message`.
#[must_use]
pub fn password_policy_violation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PasswordPolicyViolationException, message)
}

/// `PolicyEvaluationException`, with `message`.
#[must_use]
pub fn policy_evaluation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PolicyEvaluationException, message)
}

/// `PolicyNotAttachableException`, with `message`.
#[must_use]
pub fn policy_not_attachable_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::PolicyNotAttachableException, message)
}

/// `ReportGenerationLimitExceededException`, with `message`.
#[must_use]
pub fn report_generation_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ReportGenerationLimitExceededException, message)
}

/// `RoleModifiedException`, with `message`.
#[must_use]
pub fn role_modified_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::RoleModifiedException, message)
}

/// `RoleTemplateDisabledException`, with `message`.
#[must_use]
pub fn role_template_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::RoleTemplateDisabledException, message)
}

/// `ServiceAccessNotEnabledException`, with no members.
#[must_use]
pub fn service_access_not_enabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceAccessNotEnabledException, message)
}

/// `ServiceFailureException`, with `message`.
#[must_use]
pub fn service_failure_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceFailureException, message)
}

/// `ServiceNotSupportedException`, with `message`.
#[must_use]
pub fn service_not_supported_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ServiceNotSupportedException, message)
}

/// `UnmodifiableEntityException`, with `message`.
#[must_use]
pub fn unmodifiable_entity_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnmodifiableEntityException, message)
}

/// `UnrecognizedPublicKeyEncodingException`, with `message`.
#[must_use]
pub fn unrecognized_public_key_encoding_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnrecognizedPublicKeyEncodingException, message)
}
