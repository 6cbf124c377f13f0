// Generated from `models/kms.json` by `cargo xtask models`: change the generator, not this file.
#![allow(missing_docs, reason = "the names are the model's; AWS documents them, and its prose is not ours to copy")]
#![allow(
    unused_imports,
    clippy::large_enum_variant,
    clippy::enum_variant_names,
    reason = "one header for all models; shapes are the model's"
)]

use bytes::Bytes;
use contract::{EventStream, Map, REDACTED, Timestamp};
use std::fmt;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AliasListEntry {
    pub alias_name: Option<String>,
    pub alias_arn: Option<String>,
    pub target_key_id: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_updated_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlreadyExistsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelKeyDeletionRequest {
    pub key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelKeyDeletionResponse {
    pub key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudHsmClusterInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudHsmClusterInvalidConfigurationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudHsmClusterNotActiveException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudHsmClusterNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudHsmClusterNotRelatedException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectCustomKeyStoreRequest {
    pub custom_key_store_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectCustomKeyStoreResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateCustomKeyStoreRequest {
    pub custom_key_store_name: String,
    pub cloud_hsm_cluster_id: Option<String>,
    pub trust_anchor_certificate: Option<String>,
    pub key_store_password: Option<String>,
    pub custom_key_store_type: Option<String>,
    pub xks_proxy_uri_endpoint: Option<String>,
    pub xks_proxy_uri_path: Option<String>,
    pub xks_proxy_vpc_endpoint_service_name: Option<String>,
    pub xks_proxy_vpc_endpoint_service_owner: Option<String>,
    pub xks_proxy_authentication_credential: Option<XksProxyAuthenticationCredentialType>,
    pub xks_proxy_connectivity: Option<String>,
}

impl fmt::Debug for CreateCustomKeyStoreRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateCustomKeyStoreRequest")
            .field("custom_key_store_name", &self.custom_key_store_name)
            .field("cloud_hsm_cluster_id", &self.cloud_hsm_cluster_id)
            .field("trust_anchor_certificate", &self.trust_anchor_certificate)
            .field("key_store_password", &self.key_store_password.as_ref().map(|_| REDACTED))
            .field("custom_key_store_type", &self.custom_key_store_type)
            .field("xks_proxy_uri_endpoint", &self.xks_proxy_uri_endpoint)
            .field("xks_proxy_uri_path", &self.xks_proxy_uri_path)
            .field("xks_proxy_vpc_endpoint_service_name", &self.xks_proxy_vpc_endpoint_service_name)
            .field("xks_proxy_vpc_endpoint_service_owner", &self.xks_proxy_vpc_endpoint_service_owner)
            .field("xks_proxy_authentication_credential", &self.xks_proxy_authentication_credential)
            .field("xks_proxy_connectivity", &self.xks_proxy_connectivity)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateCustomKeyStoreResponse {
    pub custom_key_store_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGrantRequest {
    pub key_id: String,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub operations: Vec<String>,
    pub constraints: Option<GrantConstraints>,
    pub grant_tokens: Option<Vec<String>>,
    pub name: Option<String>,
    pub dry_run: Option<bool>,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGrantResponse {
    pub grant_token: Option<String>,
    pub grant_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateKeyRequest {
    pub policy: Option<String>,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub origin: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub multi_region: Option<bool>,
    pub xks_key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomKeyStoreHasCMKsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomKeyStoreInvalidStateException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomKeyStoreNameInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomKeyStoreNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomKeyStoresListEntry {
    pub custom_key_store_id: Option<String>,
    pub custom_key_store_name: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub trust_anchor_certificate: Option<String>,
    pub connection_state: Option<String>,
    pub connection_error_code: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub custom_key_store_type: Option<String>,
    pub xks_proxy_configuration: Option<XksProxyConfigurationType>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecapsulateRequest {
    pub key_id: String,
    pub shared_secret_ciphertext_blob: Bytes,
    pub encapsulation_algorithm: String,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

#[derive(Clone, PartialEq, Default)]
pub struct DecapsulateResponse {
    pub key_id: Option<String>,
    pub shared_secret: Option<Bytes>,
    pub encapsulation_algorithm: Option<String>,
}

impl fmt::Debug for DecapsulateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecapsulateResponse")
            .field("key_id", &self.key_id)
            .field("shared_secret", &self.shared_secret.as_ref().map(|_| REDACTED))
            .field("encapsulation_algorithm", &self.encapsulation_algorithm)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecryptRequest {
    pub ciphertext_blob: Option<Bytes>,
    pub encryption_context: Option<Map<String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<String>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct DecryptResponse {
    pub key_id: Option<String>,
    pub plaintext: Option<Bytes>,
    pub encryption_algorithm: Option<String>,
    pub ciphertext_for_recipient: Option<Bytes>,
    pub key_material_id: Option<String>,
}

impl fmt::Debug for DecryptResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecryptResponse")
            .field("key_id", &self.key_id)
            .field("plaintext", &self.plaintext.as_ref().map(|_| REDACTED))
            .field("encryption_algorithm", &self.encryption_algorithm)
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .field("key_material_id", &self.key_material_id)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAliasRequest {
    pub alias_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteCustomKeyStoreRequest {
    pub custom_key_store_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteCustomKeyStoreResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteImportedKeyMaterialRequest {
    pub key_id: String,
    pub key_material_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteImportedKeyMaterialResponse {
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DependencyTimeoutException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeriveSharedSecretRequest {
    pub key_id: String,
    pub key_agreement_algorithm: String,
    pub public_key: Bytes,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub recipient: Option<RecipientInfo>,
}

#[derive(Clone, PartialEq, Default)]
pub struct DeriveSharedSecretResponse {
    pub key_id: Option<String>,
    pub shared_secret: Option<Bytes>,
    pub ciphertext_for_recipient: Option<Bytes>,
    pub key_agreement_algorithm: Option<String>,
    pub key_origin: Option<String>,
}

impl fmt::Debug for DeriveSharedSecretResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeriveSharedSecretResponse")
            .field("key_id", &self.key_id)
            .field("shared_secret", &self.shared_secret.as_ref().map(|_| REDACTED))
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .field("key_agreement_algorithm", &self.key_agreement_algorithm)
            .field("key_origin", &self.key_origin)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeCustomKeyStoresRequest {
    pub custom_key_store_id: Option<String>,
    pub custom_key_store_name: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeCustomKeyStoresResponse {
    pub custom_key_stores: Option<Vec<CustomKeyStoresListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeKeyRequest {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableKeyRequest {
    pub key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableKeyRotationRequest {
    pub key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisabledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisconnectCustomKeyStoreRequest {
    pub custom_key_store_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisconnectCustomKeyStoreResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DryRunOperationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableKeyRequest {
    pub key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableKeyRotationRequest {
    pub key_id: String,
    pub rotation_period_in_days: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EncapsulateRequest {
    pub key_id: String,
    pub encapsulation_algorithm: String,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

#[derive(Clone, PartialEq, Default)]
pub struct EncapsulateResponse {
    pub key_id: Option<String>,
    pub shared_secret: Option<Bytes>,
    pub shared_secret_ciphertext_blob: Option<Bytes>,
    pub encapsulation_algorithm: Option<String>,
}

impl fmt::Debug for EncapsulateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncapsulateResponse")
            .field("key_id", &self.key_id)
            .field("shared_secret", &self.shared_secret.as_ref().map(|_| REDACTED))
            .field("shared_secret_ciphertext_blob", &self.shared_secret_ciphertext_blob)
            .field("encapsulation_algorithm", &self.encapsulation_algorithm)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct EncryptRequest {
    pub key_id: String,
    pub plaintext: Bytes,
    pub encryption_context: Option<Map<String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub encryption_algorithm: Option<String>,
    pub dry_run: Option<bool>,
}

impl fmt::Debug for EncryptRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptRequest")
            .field("key_id", &self.key_id)
            .field("plaintext", &REDACTED)
            .field("encryption_context", &self.encryption_context)
            .field("grant_tokens", &self.grant_tokens)
            .field("encryption_algorithm", &self.encryption_algorithm)
            .field("dry_run", &self.dry_run)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EncryptResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExpiredImportTokenException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateDataKeyPairRequest {
    pub encryption_context: Option<Map<String>>,
    pub key_id: String,
    pub key_pair_spec: String,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GenerateDataKeyPairResponse {
    pub private_key_ciphertext_blob: Option<Bytes>,
    pub private_key_plaintext: Option<Bytes>,
    pub public_key: Option<Bytes>,
    pub key_id: Option<String>,
    pub key_pair_spec: Option<String>,
    pub ciphertext_for_recipient: Option<Bytes>,
    pub key_material_id: Option<String>,
}

impl fmt::Debug for GenerateDataKeyPairResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GenerateDataKeyPairResponse")
            .field("private_key_ciphertext_blob", &self.private_key_ciphertext_blob)
            .field("private_key_plaintext", &self.private_key_plaintext.as_ref().map(|_| REDACTED))
            .field("public_key", &self.public_key)
            .field("key_id", &self.key_id)
            .field("key_pair_spec", &self.key_pair_spec)
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .field("key_material_id", &self.key_material_id)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateDataKeyPairWithoutPlaintextRequest {
    pub encryption_context: Option<Map<String>>,
    pub key_id: String,
    pub key_pair_spec: String,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateDataKeyPairWithoutPlaintextResponse {
    pub private_key_ciphertext_blob: Option<Bytes>,
    pub public_key: Option<Bytes>,
    pub key_id: Option<String>,
    pub key_pair_spec: Option<String>,
    pub key_material_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateDataKeyRequest {
    pub key_id: String,
    pub encryption_context: Option<Map<String>>,
    pub number_of_bytes: Option<i32>,
    pub key_spec: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GenerateDataKeyResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub plaintext: Option<Bytes>,
    pub key_id: Option<String>,
    pub ciphertext_for_recipient: Option<Bytes>,
    pub key_material_id: Option<String>,
}

impl fmt::Debug for GenerateDataKeyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GenerateDataKeyResponse")
            .field("ciphertext_blob", &self.ciphertext_blob)
            .field("plaintext", &self.plaintext.as_ref().map(|_| REDACTED))
            .field("key_id", &self.key_id)
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .field("key_material_id", &self.key_material_id)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateDataKeyWithoutPlaintextRequest {
    pub key_id: String,
    pub encryption_context: Option<Map<String>>,
    pub key_spec: Option<String>,
    pub number_of_bytes: Option<i32>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateDataKeyWithoutPlaintextResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GenerateMacRequest {
    pub message: Bytes,
    pub key_id: String,
    pub mac_algorithm: String,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl fmt::Debug for GenerateMacRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GenerateMacRequest")
            .field("message", &REDACTED)
            .field("key_id", &self.key_id)
            .field("mac_algorithm", &self.mac_algorithm)
            .field("grant_tokens", &self.grant_tokens)
            .field("dry_run", &self.dry_run)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateMacResponse {
    pub mac: Option<Bytes>,
    pub mac_algorithm: Option<String>,
    pub key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateRandomRequest {
    pub number_of_bytes: Option<i32>,
    pub custom_key_store_id: Option<String>,
    pub recipient: Option<RecipientInfo>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GenerateRandomResponse {
    pub plaintext: Option<Bytes>,
    pub ciphertext_for_recipient: Option<Bytes>,
}

impl fmt::Debug for GenerateRandomResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GenerateRandomResponse")
            .field("plaintext", &self.plaintext.as_ref().map(|_| REDACTED))
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetKeyLastUsageRequest {
    pub key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetKeyLastUsageResponse {
    pub key_id: Option<String>,
    pub key_last_usage: Option<KeyLastUsageData>,
    pub tracking_start_date: Option<Timestamp>,
    pub key_creation_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetKeyPolicyRequest {
    pub key_id: String,
    pub policy_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetKeyPolicyResponse {
    pub policy: Option<String>,
    pub policy_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetKeyRotationStatusRequest {
    pub key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetKeyRotationStatusResponse {
    pub key_rotation_enabled: Option<bool>,
    pub key_id: Option<String>,
    pub rotation_period_in_days: Option<i32>,
    pub next_rotation_date: Option<Timestamp>,
    pub on_demand_rotation_start_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParametersForImportRequest {
    pub key_id: String,
    pub wrapping_algorithm: String,
    pub wrapping_key_spec: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetParametersForImportResponse {
    pub key_id: Option<String>,
    pub import_token: Option<Bytes>,
    pub public_key: Option<Bytes>,
    pub parameters_valid_to: Option<Timestamp>,
}

impl fmt::Debug for GetParametersForImportResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetParametersForImportResponse")
            .field("key_id", &self.key_id)
            .field("import_token", &self.import_token)
            .field("public_key", &self.public_key.as_ref().map(|_| REDACTED))
            .field("parameters_valid_to", &self.parameters_valid_to)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPublicKeyRequest {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPublicKeyResponse {
    pub key_id: Option<String>,
    pub public_key: Option<Bytes>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub key_usage: Option<String>,
    pub encryption_algorithms: Option<Vec<String>>,
    pub signing_algorithms: Option<Vec<String>>,
    pub key_agreement_algorithms: Option<Vec<String>>,
    pub encapsulation_algorithms: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GrantConstraints {
    pub encryption_context_subset: Option<Map<String>>,
    pub encryption_context_equals: Option<Map<String>>,
    pub source_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GrantListEntry {
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub name: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub issuing_account: Option<String>,
    pub operations: Option<Vec<String>>,
    pub constraints: Option<GrantConstraints>,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportKeyMaterialRequest {
    pub key_id: String,
    pub import_token: Bytes,
    pub encrypted_key_material: Bytes,
    pub valid_to: Option<Timestamp>,
    pub expiration_model: Option<String>,
    pub import_type: Option<String>,
    pub key_material_description: Option<String>,
    pub key_material_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportKeyMaterialResponse {
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IncorrectKeyException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IncorrectKeyMaterialException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IncorrectTrustAnchorException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAliasNameException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidArnException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidCiphertextException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidGrantIdException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidGrantTokenException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidImportTokenException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidKeyUsageException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidMarkerException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSInternalException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSInvalidMacException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSInvalidSignatureException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSInvalidStateException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KeyLastUsageData {
    pub operation: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub cloud_trail_event_id: Option<String>,
    pub kms_request_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KeyListEntry {
    pub key_id: Option<String>,
    pub key_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KeyMetadata {
    pub aws_account_id: Option<String>,
    pub key_id: String,
    pub arn: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub enabled: Option<bool>,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub key_state: Option<String>,
    pub deletion_date: Option<Timestamp>,
    pub valid_to: Option<Timestamp>,
    pub origin: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub expiration_model: Option<String>,
    pub key_manager: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub encryption_algorithms: Option<Vec<String>>,
    pub signing_algorithms: Option<Vec<String>>,
    pub key_agreement_algorithms: Option<Vec<String>>,
    pub encapsulation_algorithms: Option<Vec<String>>,
    pub multi_region: Option<bool>,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub pending_deletion_window_in_days: Option<i32>,
    pub mac_algorithms: Option<Vec<String>>,
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
    pub current_key_material_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KeyUnavailableException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAliasesRequest {
    pub key_id: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAliasesResponse {
    pub aliases: Option<Vec<AliasListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGrantsRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub key_id: String,
    pub grant_id: Option<String>,
    pub grantee_principal: Option<String>,
    pub grantee_service_principal: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGrantsResponse {
    pub grants: Option<Vec<GrantListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListKeyPoliciesRequest {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListKeyPoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListKeyRotationsRequest {
    pub key_id: String,
    pub include_key_material: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListKeyRotationsResponse {
    pub rotations: Option<Vec<RotationsListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListKeysRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub resource_owners: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListKeysResponse {
    pub keys: Option<Vec<KeyListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceTagsRequest {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRetirableGrantsRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub retiring_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MalformedPolicyDocumentException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: Option<String>,
    pub primary_key: Option<MultiRegionKey>,
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MultiRegionKey {
    pub arn: Option<String>,
    pub region: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutKeyPolicyRequest {
    pub key_id: String,
    pub policy_name: Option<String>,
    pub policy: String,
    pub bypass_policy_lockout_safety_check: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReEncryptRequest {
    pub ciphertext_blob: Option<Bytes>,
    pub source_encryption_context: Option<Map<String>>,
    pub source_key_id: Option<String>,
    pub destination_key_id: String,
    pub destination_encryption_context: Option<Map<String>>,
    pub source_encryption_algorithm: Option<String>,
    pub destination_encryption_algorithm: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReEncryptResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub source_key_id: Option<String>,
    pub key_id: Option<String>,
    pub source_encryption_algorithm: Option<String>,
    pub destination_encryption_algorithm: Option<String>,
    pub source_key_material_id: Option<String>,
    pub destination_key_material_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecipientInfo {
    pub key_encryption_algorithm: Option<String>,
    pub attestation_document: Option<Bytes>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicateKeyRequest {
    pub key_id: String,
    pub replica_region: String,
    pub policy: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicateKeyResponse {
    pub replica_key_metadata: Option<KeyMetadata>,
    pub replica_policy: Option<String>,
    pub replica_tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RetireGrantRequest {
    pub grant_token: Option<String>,
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RevokeGrantRequest {
    pub key_id: String,
    pub grant_id: String,
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RotateKeyOnDemandRequest {
    pub key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RotateKeyOnDemandResponse {
    pub key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RotationsListEntry {
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
    pub key_material_description: Option<String>,
    pub import_state: Option<String>,
    pub key_material_state: Option<String>,
    pub expiration_model: Option<String>,
    pub valid_to: Option<Timestamp>,
    pub rotation_date: Option<Timestamp>,
    pub rotation_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleKeyDeletionRequest {
    pub key_id: String,
    pub pending_window_in_days: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleKeyDeletionResponse {
    pub key_id: Option<String>,
    pub deletion_date: Option<Timestamp>,
    pub key_state: Option<String>,
    pub pending_window_in_days: Option<i32>,
}

#[derive(Clone, PartialEq, Default)]
pub struct SignRequest {
    pub key_id: String,
    pub message: Bytes,
    pub message_type: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub signing_algorithm: String,
    pub dry_run: Option<bool>,
}

impl fmt::Debug for SignRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignRequest")
            .field("key_id", &self.key_id)
            .field("message", &REDACTED)
            .field("message_type", &self.message_type)
            .field("grant_tokens", &self.grant_tokens)
            .field("signing_algorithm", &self.signing_algorithm)
            .field("dry_run", &self.dry_run)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SignResponse {
    pub key_id: Option<String>,
    pub signature: Option<Bytes>,
    pub signing_algorithm: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub tag_key: String,
    pub tag_value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub key_id: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedOperationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub key_id: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateCustomKeyStoreRequest {
    pub custom_key_store_id: String,
    pub new_custom_key_store_name: Option<String>,
    pub key_store_password: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub xks_proxy_uri_endpoint: Option<String>,
    pub xks_proxy_uri_path: Option<String>,
    pub xks_proxy_vpc_endpoint_service_name: Option<String>,
    pub xks_proxy_vpc_endpoint_service_owner: Option<String>,
    pub xks_proxy_authentication_credential: Option<XksProxyAuthenticationCredentialType>,
    pub xks_proxy_connectivity: Option<String>,
}

impl fmt::Debug for UpdateCustomKeyStoreRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateCustomKeyStoreRequest")
            .field("custom_key_store_id", &self.custom_key_store_id)
            .field("new_custom_key_store_name", &self.new_custom_key_store_name)
            .field("key_store_password", &self.key_store_password.as_ref().map(|_| REDACTED))
            .field("cloud_hsm_cluster_id", &self.cloud_hsm_cluster_id)
            .field("xks_proxy_uri_endpoint", &self.xks_proxy_uri_endpoint)
            .field("xks_proxy_uri_path", &self.xks_proxy_uri_path)
            .field("xks_proxy_vpc_endpoint_service_name", &self.xks_proxy_vpc_endpoint_service_name)
            .field("xks_proxy_vpc_endpoint_service_owner", &self.xks_proxy_vpc_endpoint_service_owner)
            .field("xks_proxy_authentication_credential", &self.xks_proxy_authentication_credential)
            .field("xks_proxy_connectivity", &self.xks_proxy_connectivity)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCustomKeyStoreResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateKeyDescriptionRequest {
    pub key_id: String,
    pub description: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePrimaryRegionRequest {
    pub key_id: String,
    pub primary_region: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct VerifyMacRequest {
    pub message: Bytes,
    pub key_id: String,
    pub mac_algorithm: String,
    pub mac: Bytes,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl fmt::Debug for VerifyMacRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyMacRequest")
            .field("message", &REDACTED)
            .field("key_id", &self.key_id)
            .field("mac_algorithm", &self.mac_algorithm)
            .field("mac", &self.mac)
            .field("grant_tokens", &self.grant_tokens)
            .field("dry_run", &self.dry_run)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VerifyMacResponse {
    pub key_id: Option<String>,
    pub mac_valid: Option<bool>,
    pub mac_algorithm: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct VerifyRequest {
    pub key_id: String,
    pub message: Bytes,
    pub message_type: Option<String>,
    pub signature: Bytes,
    pub signing_algorithm: String,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl fmt::Debug for VerifyRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyRequest")
            .field("key_id", &self.key_id)
            .field("message", &REDACTED)
            .field("message_type", &self.message_type)
            .field("signature", &self.signature)
            .field("signing_algorithm", &self.signing_algorithm)
            .field("grant_tokens", &self.grant_tokens)
            .field("dry_run", &self.dry_run)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VerifyResponse {
    pub key_id: Option<String>,
    pub signature_valid: Option<bool>,
    pub signing_algorithm: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksKeyAlreadyInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksKeyConfigurationType {
    pub id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksKeyInvalidConfigurationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksKeyNotFoundException {
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct XksProxyAuthenticationCredentialType {
    pub access_key_id: String,
    pub raw_secret_access_key: String,
}

impl fmt::Debug for XksProxyAuthenticationCredentialType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("XksProxyAuthenticationCredentialType")
            .field("access_key_id", &REDACTED)
            .field("raw_secret_access_key", &REDACTED)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct XksProxyConfigurationType {
    pub connectivity: Option<String>,
    pub access_key_id: Option<String>,
    pub uri_endpoint: Option<String>,
    pub uri_path: Option<String>,
    pub vpc_endpoint_service_name: Option<String>,
    pub vpc_endpoint_service_owner: Option<String>,
}

impl fmt::Debug for XksProxyConfigurationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("XksProxyConfigurationType")
            .field("connectivity", &self.connectivity)
            .field("access_key_id", &self.access_key_id.as_ref().map(|_| REDACTED))
            .field("uri_endpoint", &self.uri_endpoint)
            .field("uri_path", &self.uri_path)
            .field("vpc_endpoint_service_name", &self.vpc_endpoint_service_name)
            .field("vpc_endpoint_service_owner", &self.vpc_endpoint_service_owner)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksProxyIncorrectAuthenticationCredentialException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksProxyInvalidConfigurationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksProxyInvalidResponseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksProxyUriEndpointInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksProxyUriInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksProxyUriUnreachableException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksProxyVpcEndpointServiceInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksProxyVpcEndpointServiceInvalidConfigurationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct XksProxyVpcEndpointServiceNotFoundException {
    pub message: Option<String>,
}
