// Generated from `models/kms.json` by `cargo xtask models`: change the generator, not this file.
//! The modelled errors. What they carry beside the message is added with `Error::with_member`.

use super::schema;
use contract::Error;

/// `AlreadyExistsException`, with `message`.
#[must_use]
pub fn already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::AlreadyExistsException, message)
}

/// `CloudHsmClusterInUseException`, with `message`.
#[must_use]
pub fn cloud_hsm_cluster_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CloudHsmClusterInUseException, message)
}

/// `CloudHsmClusterInvalidConfigurationException`, with `message`.
#[must_use]
pub fn cloud_hsm_cluster_invalid_configuration_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CloudHsmClusterInvalidConfigurationException, message)
}

/// `CloudHsmClusterNotActiveException`, with `message`.
#[must_use]
pub fn cloud_hsm_cluster_not_active_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CloudHsmClusterNotActiveException, message)
}

/// `CloudHsmClusterNotFoundException`, with `message`.
#[must_use]
pub fn cloud_hsm_cluster_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CloudHsmClusterNotFoundException, message)
}

/// `CloudHsmClusterNotRelatedException`, with `message`.
#[must_use]
pub fn cloud_hsm_cluster_not_related_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CloudHsmClusterNotRelatedException, message)
}

/// `ConflictException`, with `message`.
#[must_use]
pub fn conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ConflictException, message)
}

/// `CustomKeyStoreHasCMKsException`, with `message`.
#[must_use]
pub fn custom_key_store_has_cm_ks_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CustomKeyStoreHasCMKsException, message)
}

/// `CustomKeyStoreInvalidStateException`, with `message`.
#[must_use]
pub fn custom_key_store_invalid_state_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CustomKeyStoreInvalidStateException, message)
}

/// `CustomKeyStoreNameInUseException`, with `message`.
#[must_use]
pub fn custom_key_store_name_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CustomKeyStoreNameInUseException, message)
}

/// `CustomKeyStoreNotFoundException`, with `message`.
#[must_use]
pub fn custom_key_store_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::CustomKeyStoreNotFoundException, message)
}

/// `DependencyTimeoutException`, with `message`.
#[must_use]
pub fn dependency_timeout_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DependencyTimeoutException, message)
}

/// `DisabledException`, with `message`.
#[must_use]
pub fn disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DisabledException, message)
}

/// `DryRunOperationException`, with `message`.
#[must_use]
pub fn dry_run_operation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::DryRunOperationException, message)
}

/// `ExpiredImportTokenException`, with `message`.
#[must_use]
pub fn expired_import_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::ExpiredImportTokenException, message)
}

/// `IncorrectKeyException`, with `message`.
#[must_use]
pub fn incorrect_key_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IncorrectKeyException, message)
}

/// `IncorrectKeyMaterialException`, with `message`.
#[must_use]
pub fn incorrect_key_material_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IncorrectKeyMaterialException, message)
}

/// `IncorrectTrustAnchorException`, with `message`.
#[must_use]
pub fn incorrect_trust_anchor_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::IncorrectTrustAnchorException, message)
}

/// `InvalidAliasNameException`, with `message`.
#[must_use]
pub fn invalid_alias_name_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidAliasNameException, message)
}

/// `InvalidArnException`, with `message`.
#[must_use]
pub fn invalid_arn_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidArnException, message)
}

/// `InvalidCiphertextException`, with `message`.
#[must_use]
pub fn invalid_ciphertext_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidCiphertextException, message)
}

/// `InvalidGrantIdException`, with `message`.
#[must_use]
pub fn invalid_grant_id_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidGrantIdException, message)
}

/// `InvalidGrantTokenException`, with `message`.
#[must_use]
pub fn invalid_grant_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidGrantTokenException, message)
}

/// `InvalidImportTokenException`, with `message`.
#[must_use]
pub fn invalid_import_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidImportTokenException, message)
}

/// `InvalidKeyUsageException`, with `message`.
#[must_use]
pub fn invalid_key_usage_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidKeyUsageException, message)
}

/// `InvalidMarkerException`, with `message`.
#[must_use]
pub fn invalid_marker_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::InvalidMarkerException, message)
}

/// `KMSInternalException`, with `message`.
#[must_use]
pub fn kms_internal_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSInternalException, message)
}

/// `KMSInvalidMacException`, with `message`.
#[must_use]
pub fn kms_invalid_mac_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSInvalidMacException, message)
}

/// `KMSInvalidSignatureException`, with `message`.
#[must_use]
pub fn kms_invalid_signature_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSInvalidSignatureException, message)
}

/// `KMSInvalidStateException`, with `message`.
#[must_use]
pub fn kms_invalid_state_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KMSInvalidStateException, message)
}

/// `KeyUnavailableException`, with `message`.
#[must_use]
pub fn key_unavailable_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::KeyUnavailableException, message)
}

/// `LimitExceededException`, with `message`.
#[must_use]
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::LimitExceededException, message)
}

/// `MalformedPolicyDocumentException`, with `message`.
#[must_use]
pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::MalformedPolicyDocumentException, message)
}

/// `NotFoundException`, with `message`.
#[must_use]
pub fn not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::NotFoundException, message)
}

/// `TagException`, with `message`.
#[must_use]
pub fn tag_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::TagException, message)
}

/// `UnsupportedOperationException`, with `message`.
#[must_use]
pub fn unsupported_operation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::UnsupportedOperationException, message)
}

/// `XksKeyAlreadyInUseException`, with `message`.
#[must_use]
pub fn xks_key_already_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksKeyAlreadyInUseException, message)
}

/// `XksKeyInvalidConfigurationException`, with `message`.
#[must_use]
pub fn xks_key_invalid_configuration_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksKeyInvalidConfigurationException, message)
}

/// `XksKeyNotFoundException`, with `message`.
#[must_use]
pub fn xks_key_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksKeyNotFoundException, message)
}

/// `XksProxyIncorrectAuthenticationCredentialException`, with `message`.
#[must_use]
pub fn xks_proxy_incorrect_authentication_credential_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksProxyIncorrectAuthenticationCredentialException, message)
}

/// `XksProxyInvalidConfigurationException`, with `message`.
#[must_use]
pub fn xks_proxy_invalid_configuration_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksProxyInvalidConfigurationException, message)
}

/// `XksProxyInvalidResponseException`, with `message`.
#[must_use]
pub fn xks_proxy_invalid_response_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksProxyInvalidResponseException, message)
}

/// `XksProxyUriEndpointInUseException`, with `message`.
#[must_use]
pub fn xks_proxy_uri_endpoint_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksProxyUriEndpointInUseException, message)
}

/// `XksProxyUriInUseException`, with `message`.
#[must_use]
pub fn xks_proxy_uri_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksProxyUriInUseException, message)
}

/// `XksProxyUriUnreachableException`, with `message`.
#[must_use]
pub fn xks_proxy_uri_unreachable_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksProxyUriUnreachableException, message)
}

/// `XksProxyVpcEndpointServiceInUseException`, with `message`.
#[must_use]
pub fn xks_proxy_vpc_endpoint_service_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksProxyVpcEndpointServiceInUseException, message)
}

/// `XksProxyVpcEndpointServiceInvalidConfigurationException`, with `message`.
#[must_use]
pub fn xks_proxy_vpc_endpoint_service_invalid_configuration_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksProxyVpcEndpointServiceInvalidConfigurationException, message)
}

/// `XksProxyVpcEndpointServiceNotFoundException`, with `message`.
#[must_use]
pub fn xks_proxy_vpc_endpoint_service_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&schema::XksProxyVpcEndpointServiceNotFoundException, message)
}
