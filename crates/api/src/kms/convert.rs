// Generated from `models/kms.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AliasListEntry {
    const NAME: &'static str = "AliasListEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AliasName", &mut self.alias_name);
        fields.optional("AliasArn", &mut self.alias_arn);
        fields.optional("TargetKeyId", &mut self.target_key_id);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("LastUpdatedDate", &mut self.last_updated_date);
    }
}

impl contract::convert::Record for AlreadyExistsException {
    const NAME: &'static str = "AlreadyExistsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CancelKeyDeletionRequest {
    const NAME: &'static str = "CancelKeyDeletionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for CancelKeyDeletionResponse {
    const NAME: &'static str = "CancelKeyDeletionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for CloudHsmClusterInUseException {
    const NAME: &'static str = "CloudHsmClusterInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CloudHsmClusterInvalidConfigurationException {
    const NAME: &'static str = "CloudHsmClusterInvalidConfigurationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CloudHsmClusterNotActiveException {
    const NAME: &'static str = "CloudHsmClusterNotActiveException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CloudHsmClusterNotFoundException {
    const NAME: &'static str = "CloudHsmClusterNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CloudHsmClusterNotRelatedException {
    const NAME: &'static str = "CloudHsmClusterNotRelatedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ConflictException {
    const NAME: &'static str = "ConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ConnectCustomKeyStoreRequest {
    const NAME: &'static str = "ConnectCustomKeyStoreRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CustomKeyStoreId", &mut self.custom_key_store_id);
    }
}

impl contract::convert::Record for ConnectCustomKeyStoreResponse {
    const NAME: &'static str = "ConnectCustomKeyStoreResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CreateAliasRequest {
    const NAME: &'static str = "CreateAliasRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AliasName", &mut self.alias_name);
        fields.required("TargetKeyId", &mut self.target_key_id);
    }
}

impl contract::convert::Record for CreateCustomKeyStoreRequest {
    const NAME: &'static str = "CreateCustomKeyStoreRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CustomKeyStoreName", &mut self.custom_key_store_name);
        fields.optional("CloudHsmClusterId", &mut self.cloud_hsm_cluster_id);
        fields.optional("TrustAnchorCertificate", &mut self.trust_anchor_certificate);
        fields.optional("KeyStorePassword", &mut self.key_store_password);
        fields.optional("CustomKeyStoreType", &mut self.custom_key_store_type);
        fields.optional("XksProxyUriEndpoint", &mut self.xks_proxy_uri_endpoint);
        fields.optional("XksProxyUriPath", &mut self.xks_proxy_uri_path);
        fields.optional("XksProxyVpcEndpointServiceName", &mut self.xks_proxy_vpc_endpoint_service_name);
        fields.optional("XksProxyVpcEndpointServiceOwner", &mut self.xks_proxy_vpc_endpoint_service_owner);
        fields.optional("XksProxyAuthenticationCredential", &mut self.xks_proxy_authentication_credential);
        fields.optional("XksProxyConnectivity", &mut self.xks_proxy_connectivity);
    }
}

impl contract::convert::Record for CreateCustomKeyStoreResponse {
    const NAME: &'static str = "CreateCustomKeyStoreResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CustomKeyStoreId", &mut self.custom_key_store_id);
    }
}

impl contract::convert::Record for CreateGrantRequest {
    const NAME: &'static str = "CreateGrantRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("GranteePrincipal", &mut self.grantee_principal);
        fields.optional("RetiringPrincipal", &mut self.retiring_principal);
        fields.required("Operations", &mut self.operations);
        fields.optional("Constraints", &mut self.constraints);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("Name", &mut self.name);
        fields.optional("DryRun", &mut self.dry_run);
        fields.optional("GranteeServicePrincipal", &mut self.grantee_service_principal);
        fields.optional("RetiringServicePrincipal", &mut self.retiring_service_principal);
    }
}

impl contract::convert::Record for CreateGrantResponse {
    const NAME: &'static str = "CreateGrantResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GrantToken", &mut self.grant_token);
        fields.optional("GrantId", &mut self.grant_id);
    }
}

impl contract::convert::Record for CreateKeyRequest {
    const NAME: &'static str = "CreateKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
        fields.optional("Description", &mut self.description);
        fields.optional("KeyUsage", &mut self.key_usage);
        fields.optional("CustomerMasterKeySpec", &mut self.customer_master_key_spec);
        fields.optional("KeySpec", &mut self.key_spec);
        fields.optional("Origin", &mut self.origin);
        fields.optional("CustomKeyStoreId", &mut self.custom_key_store_id);
        fields.optional("BypassPolicyLockoutSafetyCheck", &mut self.bypass_policy_lockout_safety_check);
        fields.optional("Tags", &mut self.tags);
        fields.optional("MultiRegion", &mut self.multi_region);
        fields.optional("XksKeyId", &mut self.xks_key_id);
    }
}

impl contract::convert::Record for CreateKeyResponse {
    const NAME: &'static str = "CreateKeyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyMetadata", &mut self.key_metadata);
    }
}

impl contract::convert::Record for CustomKeyStoreHasCMKsException {
    const NAME: &'static str = "CustomKeyStoreHasCMKsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CustomKeyStoreInvalidStateException {
    const NAME: &'static str = "CustomKeyStoreInvalidStateException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CustomKeyStoreNameInUseException {
    const NAME: &'static str = "CustomKeyStoreNameInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CustomKeyStoreNotFoundException {
    const NAME: &'static str = "CustomKeyStoreNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CustomKeyStoresListEntry {
    const NAME: &'static str = "CustomKeyStoresListEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CustomKeyStoreId", &mut self.custom_key_store_id);
        fields.optional("CustomKeyStoreName", &mut self.custom_key_store_name);
        fields.optional("CloudHsmClusterId", &mut self.cloud_hsm_cluster_id);
        fields.optional("TrustAnchorCertificate", &mut self.trust_anchor_certificate);
        fields.optional("ConnectionState", &mut self.connection_state);
        fields.optional("ConnectionErrorCode", &mut self.connection_error_code);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("CustomKeyStoreType", &mut self.custom_key_store_type);
        fields.optional("XksProxyConfiguration", &mut self.xks_proxy_configuration);
    }
}

impl contract::convert::Record for DecapsulateRequest {
    const NAME: &'static str = "DecapsulateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("SharedSecretCiphertextBlob", &mut self.shared_secret_ciphertext_blob);
        fields.required("EncapsulationAlgorithm", &mut self.encapsulation_algorithm);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for DecapsulateResponse {
    const NAME: &'static str = "DecapsulateResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("SharedSecret", &mut self.shared_secret);
        fields.optional("EncapsulationAlgorithm", &mut self.encapsulation_algorithm);
    }
}

impl contract::convert::Record for DecryptRequest {
    const NAME: &'static str = "DecryptRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CiphertextBlob", &mut self.ciphertext_blob);
        fields.optional("EncryptionContext", &mut self.encryption_context);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("EncryptionAlgorithm", &mut self.encryption_algorithm);
        fields.optional("Recipient", &mut self.recipient);
        fields.optional("DryRun", &mut self.dry_run);
        fields.optional("DryRunModifiers", &mut self.dry_run_modifiers);
    }
}

impl contract::convert::Record for DecryptResponse {
    const NAME: &'static str = "DecryptResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("Plaintext", &mut self.plaintext);
        fields.optional("EncryptionAlgorithm", &mut self.encryption_algorithm);
        fields.optional("CiphertextForRecipient", &mut self.ciphertext_for_recipient);
        fields.optional("KeyMaterialId", &mut self.key_material_id);
    }
}

impl contract::convert::Record for DeleteAliasRequest {
    const NAME: &'static str = "DeleteAliasRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AliasName", &mut self.alias_name);
    }
}

impl contract::convert::Record for DeleteCustomKeyStoreRequest {
    const NAME: &'static str = "DeleteCustomKeyStoreRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CustomKeyStoreId", &mut self.custom_key_store_id);
    }
}

impl contract::convert::Record for DeleteCustomKeyStoreResponse {
    const NAME: &'static str = "DeleteCustomKeyStoreResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteImportedKeyMaterialRequest {
    const NAME: &'static str = "DeleteImportedKeyMaterialRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("KeyMaterialId", &mut self.key_material_id);
    }
}

impl contract::convert::Record for DeleteImportedKeyMaterialResponse {
    const NAME: &'static str = "DeleteImportedKeyMaterialResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("KeyMaterialId", &mut self.key_material_id);
    }
}

impl contract::convert::Record for DependencyTimeoutException {
    const NAME: &'static str = "DependencyTimeoutException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for DeriveSharedSecretRequest {
    const NAME: &'static str = "DeriveSharedSecretRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("KeyAgreementAlgorithm", &mut self.key_agreement_algorithm);
        fields.required("PublicKey", &mut self.public_key);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("DryRun", &mut self.dry_run);
        fields.optional("Recipient", &mut self.recipient);
    }
}

impl contract::convert::Record for DeriveSharedSecretResponse {
    const NAME: &'static str = "DeriveSharedSecretResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("SharedSecret", &mut self.shared_secret);
        fields.optional("CiphertextForRecipient", &mut self.ciphertext_for_recipient);
        fields.optional("KeyAgreementAlgorithm", &mut self.key_agreement_algorithm);
        fields.optional("KeyOrigin", &mut self.key_origin);
    }
}

impl contract::convert::Record for DescribeCustomKeyStoresRequest {
    const NAME: &'static str = "DescribeCustomKeyStoresRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CustomKeyStoreId", &mut self.custom_key_store_id);
        fields.optional("CustomKeyStoreName", &mut self.custom_key_store_name);
        fields.optional("Limit", &mut self.limit);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for DescribeCustomKeyStoresResponse {
    const NAME: &'static str = "DescribeCustomKeyStoresResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CustomKeyStores", &mut self.custom_key_stores);
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for DescribeKeyRequest {
    const NAME: &'static str = "DescribeKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("GrantTokens", &mut self.grant_tokens);
    }
}

impl contract::convert::Record for DescribeKeyResponse {
    const NAME: &'static str = "DescribeKeyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyMetadata", &mut self.key_metadata);
    }
}

impl contract::convert::Record for DisableKeyRequest {
    const NAME: &'static str = "DisableKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for DisableKeyRotationRequest {
    const NAME: &'static str = "DisableKeyRotationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for DisabledException {
    const NAME: &'static str = "DisabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for DisconnectCustomKeyStoreRequest {
    const NAME: &'static str = "DisconnectCustomKeyStoreRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CustomKeyStoreId", &mut self.custom_key_store_id);
    }
}

impl contract::convert::Record for DisconnectCustomKeyStoreResponse {
    const NAME: &'static str = "DisconnectCustomKeyStoreResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DryRunOperationException {
    const NAME: &'static str = "DryRunOperationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for EnableKeyRequest {
    const NAME: &'static str = "EnableKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for EnableKeyRotationRequest {
    const NAME: &'static str = "EnableKeyRotationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("RotationPeriodInDays", &mut self.rotation_period_in_days);
    }
}

impl contract::convert::Record for EncapsulateRequest {
    const NAME: &'static str = "EncapsulateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("EncapsulationAlgorithm", &mut self.encapsulation_algorithm);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for EncapsulateResponse {
    const NAME: &'static str = "EncapsulateResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("SharedSecret", &mut self.shared_secret);
        fields.optional("SharedSecretCiphertextBlob", &mut self.shared_secret_ciphertext_blob);
        fields.optional("EncapsulationAlgorithm", &mut self.encapsulation_algorithm);
    }
}

impl contract::convert::Record for EncryptRequest {
    const NAME: &'static str = "EncryptRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("Plaintext", &mut self.plaintext);
        fields.optional("EncryptionContext", &mut self.encryption_context);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("EncryptionAlgorithm", &mut self.encryption_algorithm);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for EncryptResponse {
    const NAME: &'static str = "EncryptResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CiphertextBlob", &mut self.ciphertext_blob);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("EncryptionAlgorithm", &mut self.encryption_algorithm);
    }
}

impl contract::convert::Record for ExpiredImportTokenException {
    const NAME: &'static str = "ExpiredImportTokenException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for GenerateDataKeyPairRequest {
    const NAME: &'static str = "GenerateDataKeyPairRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EncryptionContext", &mut self.encryption_context);
        fields.required("KeyId", &mut self.key_id);
        fields.required("KeyPairSpec", &mut self.key_pair_spec);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("Recipient", &mut self.recipient);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for GenerateDataKeyPairResponse {
    const NAME: &'static str = "GenerateDataKeyPairResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PrivateKeyCiphertextBlob", &mut self.private_key_ciphertext_blob);
        fields.optional("PrivateKeyPlaintext", &mut self.private_key_plaintext);
        fields.optional("PublicKey", &mut self.public_key);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("KeyPairSpec", &mut self.key_pair_spec);
        fields.optional("CiphertextForRecipient", &mut self.ciphertext_for_recipient);
        fields.optional("KeyMaterialId", &mut self.key_material_id);
    }
}

impl contract::convert::Record for GenerateDataKeyPairWithoutPlaintextRequest {
    const NAME: &'static str = "GenerateDataKeyPairWithoutPlaintextRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EncryptionContext", &mut self.encryption_context);
        fields.required("KeyId", &mut self.key_id);
        fields.required("KeyPairSpec", &mut self.key_pair_spec);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for GenerateDataKeyPairWithoutPlaintextResponse {
    const NAME: &'static str = "GenerateDataKeyPairWithoutPlaintextResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PrivateKeyCiphertextBlob", &mut self.private_key_ciphertext_blob);
        fields.optional("PublicKey", &mut self.public_key);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("KeyPairSpec", &mut self.key_pair_spec);
        fields.optional("KeyMaterialId", &mut self.key_material_id);
    }
}

impl contract::convert::Record for GenerateDataKeyRequest {
    const NAME: &'static str = "GenerateDataKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("EncryptionContext", &mut self.encryption_context);
        fields.optional("NumberOfBytes", &mut self.number_of_bytes);
        fields.optional("KeySpec", &mut self.key_spec);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("Recipient", &mut self.recipient);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for GenerateDataKeyResponse {
    const NAME: &'static str = "GenerateDataKeyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CiphertextBlob", &mut self.ciphertext_blob);
        fields.optional("Plaintext", &mut self.plaintext);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("CiphertextForRecipient", &mut self.ciphertext_for_recipient);
        fields.optional("KeyMaterialId", &mut self.key_material_id);
    }
}

impl contract::convert::Record for GenerateDataKeyWithoutPlaintextRequest {
    const NAME: &'static str = "GenerateDataKeyWithoutPlaintextRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("EncryptionContext", &mut self.encryption_context);
        fields.optional("KeySpec", &mut self.key_spec);
        fields.optional("NumberOfBytes", &mut self.number_of_bytes);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for GenerateDataKeyWithoutPlaintextResponse {
    const NAME: &'static str = "GenerateDataKeyWithoutPlaintextResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CiphertextBlob", &mut self.ciphertext_blob);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("KeyMaterialId", &mut self.key_material_id);
    }
}

impl contract::convert::Record for GenerateMacRequest {
    const NAME: &'static str = "GenerateMacRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
        fields.required("KeyId", &mut self.key_id);
        fields.required("MacAlgorithm", &mut self.mac_algorithm);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for GenerateMacResponse {
    const NAME: &'static str = "GenerateMacResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Mac", &mut self.mac);
        fields.optional("MacAlgorithm", &mut self.mac_algorithm);
        fields.optional("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for GenerateRandomRequest {
    const NAME: &'static str = "GenerateRandomRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NumberOfBytes", &mut self.number_of_bytes);
        fields.optional("CustomKeyStoreId", &mut self.custom_key_store_id);
        fields.optional("Recipient", &mut self.recipient);
    }
}

impl contract::convert::Record for GenerateRandomResponse {
    const NAME: &'static str = "GenerateRandomResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Plaintext", &mut self.plaintext);
        fields.optional("CiphertextForRecipient", &mut self.ciphertext_for_recipient);
    }
}

impl contract::convert::Record for GetKeyLastUsageRequest {
    const NAME: &'static str = "GetKeyLastUsageRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for GetKeyLastUsageResponse {
    const NAME: &'static str = "GetKeyLastUsageResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("KeyLastUsage", &mut self.key_last_usage);
        fields.optional("TrackingStartDate", &mut self.tracking_start_date);
        fields.optional("KeyCreationDate", &mut self.key_creation_date);
    }
}

impl contract::convert::Record for GetKeyPolicyRequest {
    const NAME: &'static str = "GetKeyPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for GetKeyPolicyResponse {
    const NAME: &'static str = "GetKeyPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
        fields.optional("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for GetKeyRotationStatusRequest {
    const NAME: &'static str = "GetKeyRotationStatusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for GetKeyRotationStatusResponse {
    const NAME: &'static str = "GetKeyRotationStatusResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyRotationEnabled", &mut self.key_rotation_enabled);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("RotationPeriodInDays", &mut self.rotation_period_in_days);
        fields.optional("NextRotationDate", &mut self.next_rotation_date);
        fields.optional("OnDemandRotationStartDate", &mut self.on_demand_rotation_start_date);
    }
}

impl contract::convert::Record for GetParametersForImportRequest {
    const NAME: &'static str = "GetParametersForImportRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("WrappingAlgorithm", &mut self.wrapping_algorithm);
        fields.required("WrappingKeySpec", &mut self.wrapping_key_spec);
    }
}

impl contract::convert::Record for GetParametersForImportResponse {
    const NAME: &'static str = "GetParametersForImportResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("ImportToken", &mut self.import_token);
        fields.optional("PublicKey", &mut self.public_key);
        fields.optional("ParametersValidTo", &mut self.parameters_valid_to);
    }
}

impl contract::convert::Record for GetPublicKeyRequest {
    const NAME: &'static str = "GetPublicKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("GrantTokens", &mut self.grant_tokens);
    }
}

impl contract::convert::Record for GetPublicKeyResponse {
    const NAME: &'static str = "GetPublicKeyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("PublicKey", &mut self.public_key);
        fields.optional("CustomerMasterKeySpec", &mut self.customer_master_key_spec);
        fields.optional("KeySpec", &mut self.key_spec);
        fields.optional("KeyUsage", &mut self.key_usage);
        fields.optional("EncryptionAlgorithms", &mut self.encryption_algorithms);
        fields.optional("SigningAlgorithms", &mut self.signing_algorithms);
        fields.optional("KeyAgreementAlgorithms", &mut self.key_agreement_algorithms);
        fields.optional("EncapsulationAlgorithms", &mut self.encapsulation_algorithms);
    }
}

impl contract::convert::Record for GrantConstraints {
    const NAME: &'static str = "GrantConstraints";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EncryptionContextSubset", &mut self.encryption_context_subset);
        fields.optional("EncryptionContextEquals", &mut self.encryption_context_equals);
        fields.optional("SourceArn", &mut self.source_arn);
    }
}

impl contract::convert::Record for GrantListEntry {
    const NAME: &'static str = "GrantListEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("GrantId", &mut self.grant_id);
        fields.optional("Name", &mut self.name);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("GranteePrincipal", &mut self.grantee_principal);
        fields.optional("RetiringPrincipal", &mut self.retiring_principal);
        fields.optional("IssuingAccount", &mut self.issuing_account);
        fields.optional("Operations", &mut self.operations);
        fields.optional("Constraints", &mut self.constraints);
        fields.optional("GranteeServicePrincipal", &mut self.grantee_service_principal);
        fields.optional("RetiringServicePrincipal", &mut self.retiring_service_principal);
    }
}

impl contract::convert::Record for ImportKeyMaterialRequest {
    const NAME: &'static str = "ImportKeyMaterialRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("ImportToken", &mut self.import_token);
        fields.required("EncryptedKeyMaterial", &mut self.encrypted_key_material);
        fields.optional("ValidTo", &mut self.valid_to);
        fields.optional("ExpirationModel", &mut self.expiration_model);
        fields.optional("ImportType", &mut self.import_type);
        fields.optional("KeyMaterialDescription", &mut self.key_material_description);
        fields.optional("KeyMaterialId", &mut self.key_material_id);
    }
}

impl contract::convert::Record for ImportKeyMaterialResponse {
    const NAME: &'static str = "ImportKeyMaterialResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("KeyMaterialId", &mut self.key_material_id);
    }
}

impl contract::convert::Record for IncorrectKeyException {
    const NAME: &'static str = "IncorrectKeyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for IncorrectKeyMaterialException {
    const NAME: &'static str = "IncorrectKeyMaterialException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for IncorrectTrustAnchorException {
    const NAME: &'static str = "IncorrectTrustAnchorException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidAliasNameException {
    const NAME: &'static str = "InvalidAliasNameException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidArnException {
    const NAME: &'static str = "InvalidArnException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidCiphertextException {
    const NAME: &'static str = "InvalidCiphertextException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidGrantIdException {
    const NAME: &'static str = "InvalidGrantIdException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidGrantTokenException {
    const NAME: &'static str = "InvalidGrantTokenException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidImportTokenException {
    const NAME: &'static str = "InvalidImportTokenException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidKeyUsageException {
    const NAME: &'static str = "InvalidKeyUsageException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidMarkerException {
    const NAME: &'static str = "InvalidMarkerException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSInternalException {
    const NAME: &'static str = "KMSInternalException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSInvalidMacException {
    const NAME: &'static str = "KMSInvalidMacException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSInvalidSignatureException {
    const NAME: &'static str = "KMSInvalidSignatureException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSInvalidStateException {
    const NAME: &'static str = "KMSInvalidStateException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KeyLastUsageData {
    const NAME: &'static str = "KeyLastUsageData";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Operation", &mut self.operation);
        fields.optional("Timestamp", &mut self.timestamp);
        fields.optional("CloudTrailEventId", &mut self.cloud_trail_event_id);
        fields.optional("KmsRequestId", &mut self.kms_request_id);
    }
}

impl contract::convert::Record for KeyListEntry {
    const NAME: &'static str = "KeyListEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("KeyArn", &mut self.key_arn);
    }
}

impl contract::convert::Record for KeyMetadata {
    const NAME: &'static str = "KeyMetadata";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AWSAccountId", &mut self.aws_account_id);
        fields.required("KeyId", &mut self.key_id);
        fields.optional("Arn", &mut self.arn);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("Enabled", &mut self.enabled);
        fields.optional("Description", &mut self.description);
        fields.optional("KeyUsage", &mut self.key_usage);
        fields.optional("KeyState", &mut self.key_state);
        fields.optional("DeletionDate", &mut self.deletion_date);
        fields.optional("ValidTo", &mut self.valid_to);
        fields.optional("Origin", &mut self.origin);
        fields.optional("CustomKeyStoreId", &mut self.custom_key_store_id);
        fields.optional("CloudHsmClusterId", &mut self.cloud_hsm_cluster_id);
        fields.optional("ExpirationModel", &mut self.expiration_model);
        fields.optional("KeyManager", &mut self.key_manager);
        fields.optional("CustomerMasterKeySpec", &mut self.customer_master_key_spec);
        fields.optional("KeySpec", &mut self.key_spec);
        fields.optional("EncryptionAlgorithms", &mut self.encryption_algorithms);
        fields.optional("SigningAlgorithms", &mut self.signing_algorithms);
        fields.optional("KeyAgreementAlgorithms", &mut self.key_agreement_algorithms);
        fields.optional("EncapsulationAlgorithms", &mut self.encapsulation_algorithms);
        fields.optional("MultiRegion", &mut self.multi_region);
        fields.optional("MultiRegionConfiguration", &mut self.multi_region_configuration);
        fields.optional("PendingDeletionWindowInDays", &mut self.pending_deletion_window_in_days);
        fields.optional("MacAlgorithms", &mut self.mac_algorithms);
        fields.optional("XksKeyConfiguration", &mut self.xks_key_configuration);
        fields.optional("CurrentKeyMaterialId", &mut self.current_key_material_id);
    }
}

impl contract::convert::Record for KeyUnavailableException {
    const NAME: &'static str = "KeyUnavailableException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for LimitExceededException {
    const NAME: &'static str = "LimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ListAliasesRequest {
    const NAME: &'static str = "ListAliasesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("Limit", &mut self.limit);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListAliasesResponse {
    const NAME: &'static str = "ListAliasesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Aliases", &mut self.aliases);
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for ListGrantsRequest {
    const NAME: &'static str = "ListGrantsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Limit", &mut self.limit);
        fields.optional("Marker", &mut self.marker);
        fields.required("KeyId", &mut self.key_id);
        fields.optional("GrantId", &mut self.grant_id);
        fields.optional("GranteePrincipal", &mut self.grantee_principal);
        fields.optional("GranteeServicePrincipal", &mut self.grantee_service_principal);
    }
}

impl contract::convert::Record for ListGrantsResponse {
    const NAME: &'static str = "ListGrantsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Grants", &mut self.grants);
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for ListKeyPoliciesRequest {
    const NAME: &'static str = "ListKeyPoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("Limit", &mut self.limit);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListKeyPoliciesResponse {
    const NAME: &'static str = "ListKeyPoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyNames", &mut self.policy_names);
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for ListKeyRotationsRequest {
    const NAME: &'static str = "ListKeyRotationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("IncludeKeyMaterial", &mut self.include_key_material);
        fields.optional("Limit", &mut self.limit);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListKeyRotationsResponse {
    const NAME: &'static str = "ListKeyRotationsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Rotations", &mut self.rotations);
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for ListKeysRequest {
    const NAME: &'static str = "ListKeysRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Limit", &mut self.limit);
        fields.optional("Marker", &mut self.marker);
        fields.optional("ResourceOwners", &mut self.resource_owners);
    }
}

impl contract::convert::Record for ListKeysResponse {
    const NAME: &'static str = "ListKeysResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Keys", &mut self.keys);
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for ListResourceTagsRequest {
    const NAME: &'static str = "ListResourceTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("Limit", &mut self.limit);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListResourceTagsResponse {
    const NAME: &'static str = "ListResourceTagsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Truncated", &mut self.truncated);
    }
}

impl contract::convert::Record for ListRetirableGrantsRequest {
    const NAME: &'static str = "ListRetirableGrantsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Limit", &mut self.limit);
        fields.optional("Marker", &mut self.marker);
        fields.optional("RetiringPrincipal", &mut self.retiring_principal);
        fields.optional("RetiringServicePrincipal", &mut self.retiring_service_principal);
    }
}

impl contract::convert::Record for MalformedPolicyDocumentException {
    const NAME: &'static str = "MalformedPolicyDocumentException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for MultiRegionConfiguration {
    const NAME: &'static str = "MultiRegionConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MultiRegionKeyType", &mut self.multi_region_key_type);
        fields.optional("PrimaryKey", &mut self.primary_key);
        fields.optional("ReplicaKeys", &mut self.replica_keys);
    }
}

impl contract::convert::Record for MultiRegionKey {
    const NAME: &'static str = "MultiRegionKey";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Region", &mut self.region);
    }
}

impl contract::convert::Record for NotFoundException {
    const NAME: &'static str = "NotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PutKeyPolicyRequest {
    const NAME: &'static str = "PutKeyPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("PolicyName", &mut self.policy_name);
        fields.required("Policy", &mut self.policy);
        fields.optional("BypassPolicyLockoutSafetyCheck", &mut self.bypass_policy_lockout_safety_check);
    }
}

impl contract::convert::Record for ReEncryptRequest {
    const NAME: &'static str = "ReEncryptRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CiphertextBlob", &mut self.ciphertext_blob);
        fields.optional("SourceEncryptionContext", &mut self.source_encryption_context);
        fields.optional("SourceKeyId", &mut self.source_key_id);
        fields.required("DestinationKeyId", &mut self.destination_key_id);
        fields.optional("DestinationEncryptionContext", &mut self.destination_encryption_context);
        fields.optional("SourceEncryptionAlgorithm", &mut self.source_encryption_algorithm);
        fields.optional("DestinationEncryptionAlgorithm", &mut self.destination_encryption_algorithm);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("DryRun", &mut self.dry_run);
        fields.optional("DryRunModifiers", &mut self.dry_run_modifiers);
    }
}

impl contract::convert::Record for ReEncryptResponse {
    const NAME: &'static str = "ReEncryptResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CiphertextBlob", &mut self.ciphertext_blob);
        fields.optional("SourceKeyId", &mut self.source_key_id);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("SourceEncryptionAlgorithm", &mut self.source_encryption_algorithm);
        fields.optional("DestinationEncryptionAlgorithm", &mut self.destination_encryption_algorithm);
        fields.optional("SourceKeyMaterialId", &mut self.source_key_material_id);
        fields.optional("DestinationKeyMaterialId", &mut self.destination_key_material_id);
    }
}

impl contract::convert::Record for RecipientInfo {
    const NAME: &'static str = "RecipientInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyEncryptionAlgorithm", &mut self.key_encryption_algorithm);
        fields.optional("AttestationDocument", &mut self.attestation_document);
    }
}

impl contract::convert::Record for ReplicateKeyRequest {
    const NAME: &'static str = "ReplicateKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("ReplicaRegion", &mut self.replica_region);
        fields.optional("Policy", &mut self.policy);
        fields.optional("BypassPolicyLockoutSafetyCheck", &mut self.bypass_policy_lockout_safety_check);
        fields.optional("Description", &mut self.description);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for ReplicateKeyResponse {
    const NAME: &'static str = "ReplicateKeyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplicaKeyMetadata", &mut self.replica_key_metadata);
        fields.optional("ReplicaPolicy", &mut self.replica_policy);
        fields.optional("ReplicaTags", &mut self.replica_tags);
    }
}

impl contract::convert::Record for RetireGrantRequest {
    const NAME: &'static str = "RetireGrantRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GrantToken", &mut self.grant_token);
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("GrantId", &mut self.grant_id);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for RevokeGrantRequest {
    const NAME: &'static str = "RevokeGrantRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("GrantId", &mut self.grant_id);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for RotateKeyOnDemandRequest {
    const NAME: &'static str = "RotateKeyOnDemandRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for RotateKeyOnDemandResponse {
    const NAME: &'static str = "RotateKeyOnDemandResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for RotationsListEntry {
    const NAME: &'static str = "RotationsListEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("KeyMaterialId", &mut self.key_material_id);
        fields.optional("KeyMaterialDescription", &mut self.key_material_description);
        fields.optional("ImportState", &mut self.import_state);
        fields.optional("KeyMaterialState", &mut self.key_material_state);
        fields.optional("ExpirationModel", &mut self.expiration_model);
        fields.optional("ValidTo", &mut self.valid_to);
        fields.optional("RotationDate", &mut self.rotation_date);
        fields.optional("RotationType", &mut self.rotation_type);
    }
}

impl contract::convert::Record for ScheduleKeyDeletionRequest {
    const NAME: &'static str = "ScheduleKeyDeletionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.optional("PendingWindowInDays", &mut self.pending_window_in_days);
    }
}

impl contract::convert::Record for ScheduleKeyDeletionResponse {
    const NAME: &'static str = "ScheduleKeyDeletionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("DeletionDate", &mut self.deletion_date);
        fields.optional("KeyState", &mut self.key_state);
        fields.optional("PendingWindowInDays", &mut self.pending_window_in_days);
    }
}

impl contract::convert::Record for SignRequest {
    const NAME: &'static str = "SignRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("Message", &mut self.message);
        fields.optional("MessageType", &mut self.message_type);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.required("SigningAlgorithm", &mut self.signing_algorithm);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for SignResponse {
    const NAME: &'static str = "SignResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("Signature", &mut self.signature);
        fields.optional("SigningAlgorithm", &mut self.signing_algorithm);
    }
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TagKey", &mut self.tag_key);
        fields.required("TagValue", &mut self.tag_value);
    }
}

impl contract::convert::Record for TagException {
    const NAME: &'static str = "TagException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for TagResourceRequest {
    const NAME: &'static str = "TagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for UnsupportedOperationException {
    const NAME: &'static str = "UnsupportedOperationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for UntagResourceRequest {
    const NAME: &'static str = "UntagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UpdateAliasRequest {
    const NAME: &'static str = "UpdateAliasRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AliasName", &mut self.alias_name);
        fields.required("TargetKeyId", &mut self.target_key_id);
    }
}

impl contract::convert::Record for UpdateCustomKeyStoreRequest {
    const NAME: &'static str = "UpdateCustomKeyStoreRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CustomKeyStoreId", &mut self.custom_key_store_id);
        fields.optional("NewCustomKeyStoreName", &mut self.new_custom_key_store_name);
        fields.optional("KeyStorePassword", &mut self.key_store_password);
        fields.optional("CloudHsmClusterId", &mut self.cloud_hsm_cluster_id);
        fields.optional("XksProxyUriEndpoint", &mut self.xks_proxy_uri_endpoint);
        fields.optional("XksProxyUriPath", &mut self.xks_proxy_uri_path);
        fields.optional("XksProxyVpcEndpointServiceName", &mut self.xks_proxy_vpc_endpoint_service_name);
        fields.optional("XksProxyVpcEndpointServiceOwner", &mut self.xks_proxy_vpc_endpoint_service_owner);
        fields.optional("XksProxyAuthenticationCredential", &mut self.xks_proxy_authentication_credential);
        fields.optional("XksProxyConnectivity", &mut self.xks_proxy_connectivity);
    }
}

impl contract::convert::Record for UpdateCustomKeyStoreResponse {
    const NAME: &'static str = "UpdateCustomKeyStoreResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateKeyDescriptionRequest {
    const NAME: &'static str = "UpdateKeyDescriptionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("Description", &mut self.description);
    }
}

impl contract::convert::Record for UpdatePrimaryRegionRequest {
    const NAME: &'static str = "UpdatePrimaryRegionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("PrimaryRegion", &mut self.primary_region);
    }
}

impl contract::convert::Record for VerifyMacRequest {
    const NAME: &'static str = "VerifyMacRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
        fields.required("KeyId", &mut self.key_id);
        fields.required("MacAlgorithm", &mut self.mac_algorithm);
        fields.required("Mac", &mut self.mac);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for VerifyMacResponse {
    const NAME: &'static str = "VerifyMacResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("MacValid", &mut self.mac_valid);
        fields.optional("MacAlgorithm", &mut self.mac_algorithm);
    }
}

impl contract::convert::Record for VerifyRequest {
    const NAME: &'static str = "VerifyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
        fields.required("Message", &mut self.message);
        fields.optional("MessageType", &mut self.message_type);
        fields.required("Signature", &mut self.signature);
        fields.required("SigningAlgorithm", &mut self.signing_algorithm);
        fields.optional("GrantTokens", &mut self.grant_tokens);
        fields.optional("DryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for VerifyResponse {
    const NAME: &'static str = "VerifyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("SignatureValid", &mut self.signature_valid);
        fields.optional("SigningAlgorithm", &mut self.signing_algorithm);
    }
}

impl contract::convert::Record for XksKeyAlreadyInUseException {
    const NAME: &'static str = "XksKeyAlreadyInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for XksKeyConfigurationType {
    const NAME: &'static str = "XksKeyConfigurationType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
    }
}

impl contract::convert::Record for XksKeyInvalidConfigurationException {
    const NAME: &'static str = "XksKeyInvalidConfigurationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for XksKeyNotFoundException {
    const NAME: &'static str = "XksKeyNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for XksProxyAuthenticationCredentialType {
    const NAME: &'static str = "XksProxyAuthenticationCredentialType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccessKeyId", &mut self.access_key_id);
        fields.required("RawSecretAccessKey", &mut self.raw_secret_access_key);
    }
}

impl contract::convert::Record for XksProxyConfigurationType {
    const NAME: &'static str = "XksProxyConfigurationType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Connectivity", &mut self.connectivity);
        fields.optional("AccessKeyId", &mut self.access_key_id);
        fields.optional("UriEndpoint", &mut self.uri_endpoint);
        fields.optional("UriPath", &mut self.uri_path);
        fields.optional("VpcEndpointServiceName", &mut self.vpc_endpoint_service_name);
        fields.optional("VpcEndpointServiceOwner", &mut self.vpc_endpoint_service_owner);
    }
}

impl contract::convert::Record for XksProxyIncorrectAuthenticationCredentialException {
    const NAME: &'static str = "XksProxyIncorrectAuthenticationCredentialException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for XksProxyInvalidConfigurationException {
    const NAME: &'static str = "XksProxyInvalidConfigurationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for XksProxyInvalidResponseException {
    const NAME: &'static str = "XksProxyInvalidResponseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for XksProxyUriEndpointInUseException {
    const NAME: &'static str = "XksProxyUriEndpointInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for XksProxyUriInUseException {
    const NAME: &'static str = "XksProxyUriInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for XksProxyUriUnreachableException {
    const NAME: &'static str = "XksProxyUriUnreachableException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for XksProxyVpcEndpointServiceInUseException {
    const NAME: &'static str = "XksProxyVpcEndpointServiceInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for XksProxyVpcEndpointServiceInvalidConfigurationException {
    const NAME: &'static str = "XksProxyVpcEndpointServiceInvalidConfigurationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for XksProxyVpcEndpointServiceNotFoundException {
    const NAME: &'static str = "XksProxyVpcEndpointServiceNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

contract::readable! { AliasListEntry
AlreadyExistsException
CancelKeyDeletionRequest
CancelKeyDeletionResponse
CloudHsmClusterInUseException
CloudHsmClusterInvalidConfigurationException
CloudHsmClusterNotActiveException
CloudHsmClusterNotFoundException
CloudHsmClusterNotRelatedException
ConflictException
ConnectCustomKeyStoreRequest
ConnectCustomKeyStoreResponse
CreateAliasRequest
CreateCustomKeyStoreRequest
CreateCustomKeyStoreResponse
CreateGrantRequest
CreateGrantResponse
CreateKeyRequest
CreateKeyResponse
CustomKeyStoreHasCMKsException
CustomKeyStoreInvalidStateException
CustomKeyStoreNameInUseException
CustomKeyStoreNotFoundException
CustomKeyStoresListEntry
DecapsulateRequest
DecapsulateResponse
DecryptRequest
DecryptResponse
DeleteAliasRequest
DeleteCustomKeyStoreRequest
DeleteCustomKeyStoreResponse
DeleteImportedKeyMaterialRequest
DeleteImportedKeyMaterialResponse
DependencyTimeoutException
DeriveSharedSecretRequest
DeriveSharedSecretResponse
DescribeCustomKeyStoresRequest
DescribeCustomKeyStoresResponse
DescribeKeyRequest
DescribeKeyResponse
DisableKeyRequest
DisableKeyRotationRequest
DisabledException
DisconnectCustomKeyStoreRequest
DisconnectCustomKeyStoreResponse
DryRunOperationException
EnableKeyRequest
EnableKeyRotationRequest
EncapsulateRequest
EncapsulateResponse
EncryptRequest
EncryptResponse
ExpiredImportTokenException
GenerateDataKeyPairRequest
GenerateDataKeyPairResponse
GenerateDataKeyPairWithoutPlaintextRequest
GenerateDataKeyPairWithoutPlaintextResponse
GenerateDataKeyRequest
GenerateDataKeyResponse
GenerateDataKeyWithoutPlaintextRequest
GenerateDataKeyWithoutPlaintextResponse
GenerateMacRequest
GenerateMacResponse
GenerateRandomRequest
GenerateRandomResponse
GetKeyLastUsageRequest
GetKeyLastUsageResponse
GetKeyPolicyRequest
GetKeyPolicyResponse
GetKeyRotationStatusRequest
GetKeyRotationStatusResponse
GetParametersForImportRequest
GetParametersForImportResponse
GetPublicKeyRequest
GetPublicKeyResponse
GrantConstraints
GrantListEntry
ImportKeyMaterialRequest
ImportKeyMaterialResponse
IncorrectKeyException
IncorrectKeyMaterialException
IncorrectTrustAnchorException
InvalidAliasNameException
InvalidArnException
InvalidCiphertextException
InvalidGrantIdException
InvalidGrantTokenException
InvalidImportTokenException
InvalidKeyUsageException
InvalidMarkerException
KMSInternalException
KMSInvalidMacException
KMSInvalidSignatureException
KMSInvalidStateException
KeyLastUsageData
KeyListEntry
KeyMetadata
KeyUnavailableException
LimitExceededException
ListAliasesRequest
ListAliasesResponse
ListGrantsRequest
ListGrantsResponse
ListKeyPoliciesRequest
ListKeyPoliciesResponse
ListKeyRotationsRequest
ListKeyRotationsResponse
ListKeysRequest
ListKeysResponse
ListResourceTagsRequest
ListResourceTagsResponse
ListRetirableGrantsRequest
MalformedPolicyDocumentException
MultiRegionConfiguration
MultiRegionKey
NotFoundException
PutKeyPolicyRequest
ReEncryptRequest
ReEncryptResponse
RecipientInfo
ReplicateKeyRequest
ReplicateKeyResponse
RetireGrantRequest
RevokeGrantRequest
RotateKeyOnDemandRequest
RotateKeyOnDemandResponse
RotationsListEntry
ScheduleKeyDeletionRequest
ScheduleKeyDeletionResponse
SignRequest
SignResponse
Tag
TagException
TagResourceRequest
UnsupportedOperationException
UntagResourceRequest
UpdateAliasRequest
UpdateCustomKeyStoreRequest
UpdateCustomKeyStoreResponse
UpdateKeyDescriptionRequest
UpdatePrimaryRegionRequest
VerifyMacRequest
VerifyMacResponse
VerifyRequest
VerifyResponse
XksKeyAlreadyInUseException
XksKeyConfigurationType
XksKeyInvalidConfigurationException
XksKeyNotFoundException
XksProxyAuthenticationCredentialType
XksProxyConfigurationType
XksProxyIncorrectAuthenticationCredentialException
XksProxyInvalidConfigurationException
XksProxyInvalidResponseException
XksProxyUriEndpointInUseException
XksProxyUriInUseException
XksProxyUriUnreachableException
XksProxyVpcEndpointServiceInUseException
XksProxyVpcEndpointServiceInvalidConfigurationException
XksProxyVpcEndpointServiceNotFoundException }
