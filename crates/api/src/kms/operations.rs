// Generated from `models/kms.json` by `cargo xtask models`: change the generator, not this file.
/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    CancelKeyDeletion, "CancelKeyDeletion", types::CancelKeyDeletionRequest, types::CancelKeyDeletionResponse;
    ConnectCustomKeyStore, "ConnectCustomKeyStore", types::ConnectCustomKeyStoreRequest, types::ConnectCustomKeyStoreResponse;
    CreateAlias, "CreateAlias", types::CreateAliasRequest, ();
    CreateCustomKeyStore, "CreateCustomKeyStore", types::CreateCustomKeyStoreRequest, types::CreateCustomKeyStoreResponse;
    CreateGrant, "CreateGrant", types::CreateGrantRequest, types::CreateGrantResponse;
    CreateKey, "CreateKey", types::CreateKeyRequest, types::CreateKeyResponse;
    Decapsulate, "Decapsulate", types::DecapsulateRequest, types::DecapsulateResponse;
    Decrypt, "Decrypt", types::DecryptRequest, types::DecryptResponse;
    DeleteAlias, "DeleteAlias", types::DeleteAliasRequest, ();
    DeleteCustomKeyStore, "DeleteCustomKeyStore", types::DeleteCustomKeyStoreRequest, types::DeleteCustomKeyStoreResponse;
    DeleteImportedKeyMaterial, "DeleteImportedKeyMaterial", types::DeleteImportedKeyMaterialRequest, types::DeleteImportedKeyMaterialResponse;
    DeriveSharedSecret, "DeriveSharedSecret", types::DeriveSharedSecretRequest, types::DeriveSharedSecretResponse;
    DescribeCustomKeyStores, "DescribeCustomKeyStores", types::DescribeCustomKeyStoresRequest, types::DescribeCustomKeyStoresResponse;
    DescribeKey, "DescribeKey", types::DescribeKeyRequest, types::DescribeKeyResponse;
    DisableKey, "DisableKey", types::DisableKeyRequest, ();
    DisableKeyRotation, "DisableKeyRotation", types::DisableKeyRotationRequest, ();
    DisconnectCustomKeyStore, "DisconnectCustomKeyStore", types::DisconnectCustomKeyStoreRequest, types::DisconnectCustomKeyStoreResponse;
    EnableKey, "EnableKey", types::EnableKeyRequest, ();
    EnableKeyRotation, "EnableKeyRotation", types::EnableKeyRotationRequest, ();
    Encapsulate, "Encapsulate", types::EncapsulateRequest, types::EncapsulateResponse;
    Encrypt, "Encrypt", types::EncryptRequest, types::EncryptResponse;
    GenerateDataKey, "GenerateDataKey", types::GenerateDataKeyRequest, types::GenerateDataKeyResponse;
    GenerateDataKeyPair, "GenerateDataKeyPair", types::GenerateDataKeyPairRequest, types::GenerateDataKeyPairResponse;
    GenerateDataKeyPairWithoutPlaintext, "GenerateDataKeyPairWithoutPlaintext", types::GenerateDataKeyPairWithoutPlaintextRequest, types::GenerateDataKeyPairWithoutPlaintextResponse;
    GenerateDataKeyWithoutPlaintext, "GenerateDataKeyWithoutPlaintext", types::GenerateDataKeyWithoutPlaintextRequest, types::GenerateDataKeyWithoutPlaintextResponse;
    GenerateMac, "GenerateMac", types::GenerateMacRequest, types::GenerateMacResponse;
    GenerateRandom, "GenerateRandom", types::GenerateRandomRequest, types::GenerateRandomResponse;
    GetKeyLastUsage, "GetKeyLastUsage", types::GetKeyLastUsageRequest, types::GetKeyLastUsageResponse;
    GetKeyPolicy, "GetKeyPolicy", types::GetKeyPolicyRequest, types::GetKeyPolicyResponse;
    GetKeyRotationStatus, "GetKeyRotationStatus", types::GetKeyRotationStatusRequest, types::GetKeyRotationStatusResponse;
    GetParametersForImport, "GetParametersForImport", types::GetParametersForImportRequest, types::GetParametersForImportResponse;
    GetPublicKey, "GetPublicKey", types::GetPublicKeyRequest, types::GetPublicKeyResponse;
    ImportKeyMaterial, "ImportKeyMaterial", types::ImportKeyMaterialRequest, types::ImportKeyMaterialResponse;
    ListAliases, "ListAliases", types::ListAliasesRequest, types::ListAliasesResponse;
    ListGrants, "ListGrants", types::ListGrantsRequest, types::ListGrantsResponse;
    ListKeyPolicies, "ListKeyPolicies", types::ListKeyPoliciesRequest, types::ListKeyPoliciesResponse;
    ListKeyRotations, "ListKeyRotations", types::ListKeyRotationsRequest, types::ListKeyRotationsResponse;
    ListKeys, "ListKeys", types::ListKeysRequest, types::ListKeysResponse;
    ListResourceTags, "ListResourceTags", types::ListResourceTagsRequest, types::ListResourceTagsResponse;
    ListRetirableGrants, "ListRetirableGrants", types::ListRetirableGrantsRequest, types::ListGrantsResponse;
    PutKeyPolicy, "PutKeyPolicy", types::PutKeyPolicyRequest, ();
    ReEncrypt, "ReEncrypt", types::ReEncryptRequest, types::ReEncryptResponse;
    ReplicateKey, "ReplicateKey", types::ReplicateKeyRequest, types::ReplicateKeyResponse;
    RetireGrant, "RetireGrant", types::RetireGrantRequest, ();
    RevokeGrant, "RevokeGrant", types::RevokeGrantRequest, ();
    RotateKeyOnDemand, "RotateKeyOnDemand", types::RotateKeyOnDemandRequest, types::RotateKeyOnDemandResponse;
    ScheduleKeyDeletion, "ScheduleKeyDeletion", types::ScheduleKeyDeletionRequest, types::ScheduleKeyDeletionResponse;
    Sign, "Sign", types::SignRequest, types::SignResponse;
    TagResource, "TagResource", types::TagResourceRequest, ();
    UntagResource, "UntagResource", types::UntagResourceRequest, ();
    UpdateAlias, "UpdateAlias", types::UpdateAliasRequest, ();
    UpdateCustomKeyStore, "UpdateCustomKeyStore", types::UpdateCustomKeyStoreRequest, types::UpdateCustomKeyStoreResponse;
    UpdateKeyDescription, "UpdateKeyDescription", types::UpdateKeyDescriptionRequest, ();
    UpdatePrimaryRegion, "UpdatePrimaryRegion", types::UpdatePrimaryRegionRequest, ();
    Verify, "Verify", types::VerifyRequest, types::VerifyResponse;
    VerifyMac, "VerifyMac", types::VerifyMacRequest, types::VerifyMacResponse;
    }
}
