// Generated from `models/kms.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `kms`, one method an operation.
pub trait Kms: Send + Sync + 'static {
    /// `CancelKeyDeletion`.
    fn cancel_key_deletion(
        &self,
        call: Call<types::CancelKeyDeletionRequest>,
    ) -> impl Future<Output = Result<types::CancelKeyDeletionResponse, Error>> + Send;

    /// `CreateAlias`.
    fn create_alias(&self, call: Call<types::CreateAliasRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `CreateGrant`.
    fn create_grant(
        &self,
        call: Call<types::CreateGrantRequest>,
    ) -> impl Future<Output = Result<types::CreateGrantResponse, Error>> + Send;

    /// `CreateKey`.
    fn create_key(
        &self,
        call: Call<types::CreateKeyRequest>,
    ) -> impl Future<Output = Result<types::CreateKeyResponse, Error>> + Send;

    /// `Decrypt`.
    fn decrypt(
        &self,
        call: Call<types::DecryptRequest>,
    ) -> impl Future<Output = Result<types::DecryptResponse, Error>> + Send;

    /// `DeleteAlias`.
    fn delete_alias(&self, call: Call<types::DeleteAliasRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteImportedKeyMaterial`.
    fn delete_imported_key_material(
        &self,
        call: Call<types::DeleteImportedKeyMaterialRequest>,
    ) -> impl Future<Output = Result<types::DeleteImportedKeyMaterialResponse, Error>> + Send;

    /// `DeriveSharedSecret`.
    fn derive_shared_secret(
        &self,
        call: Call<types::DeriveSharedSecretRequest>,
    ) -> impl Future<Output = Result<types::DeriveSharedSecretResponse, Error>> + Send;

    /// `DescribeKey`.
    fn describe_key(
        &self,
        call: Call<types::DescribeKeyRequest>,
    ) -> impl Future<Output = Result<types::DescribeKeyResponse, Error>> + Send;

    /// `DisableKey`.
    fn disable_key(&self, call: Call<types::DisableKeyRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DisableKeyRotation`.
    fn disable_key_rotation(
        &self,
        call: Call<types::DisableKeyRotationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `EnableKey`.
    fn enable_key(&self, call: Call<types::EnableKeyRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `EnableKeyRotation`.
    fn enable_key_rotation(
        &self,
        call: Call<types::EnableKeyRotationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `Encrypt`.
    fn encrypt(
        &self,
        call: Call<types::EncryptRequest>,
    ) -> impl Future<Output = Result<types::EncryptResponse, Error>> + Send;

    /// `GenerateDataKey`.
    fn generate_data_key(
        &self,
        call: Call<types::GenerateDataKeyRequest>,
    ) -> impl Future<Output = Result<types::GenerateDataKeyResponse, Error>> + Send;

    /// `GenerateDataKeyPair`.
    fn generate_data_key_pair(
        &self,
        call: Call<types::GenerateDataKeyPairRequest>,
    ) -> impl Future<Output = Result<types::GenerateDataKeyPairResponse, Error>> + Send;

    /// `GenerateDataKeyPairWithoutPlaintext`.
    fn generate_data_key_pair_without_plaintext(
        &self,
        call: Call<types::GenerateDataKeyPairWithoutPlaintextRequest>,
    ) -> impl Future<Output = Result<types::GenerateDataKeyPairWithoutPlaintextResponse, Error>> + Send;

    /// `GenerateDataKeyWithoutPlaintext`.
    fn generate_data_key_without_plaintext(
        &self,
        call: Call<types::GenerateDataKeyWithoutPlaintextRequest>,
    ) -> impl Future<Output = Result<types::GenerateDataKeyWithoutPlaintextResponse, Error>> + Send;

    /// `GenerateMac`.
    fn generate_mac(
        &self,
        call: Call<types::GenerateMacRequest>,
    ) -> impl Future<Output = Result<types::GenerateMacResponse, Error>> + Send;

    /// `GenerateRandom`.
    fn generate_random(
        &self,
        call: Call<types::GenerateRandomRequest>,
    ) -> impl Future<Output = Result<types::GenerateRandomResponse, Error>> + Send;

    /// `GetKeyPolicy`.
    fn get_key_policy(
        &self,
        call: Call<types::GetKeyPolicyRequest>,
    ) -> impl Future<Output = Result<types::GetKeyPolicyResponse, Error>> + Send;

    /// `GetKeyRotationStatus`.
    fn get_key_rotation_status(
        &self,
        call: Call<types::GetKeyRotationStatusRequest>,
    ) -> impl Future<Output = Result<types::GetKeyRotationStatusResponse, Error>> + Send;

    /// `GetParametersForImport`.
    fn get_parameters_for_import(
        &self,
        call: Call<types::GetParametersForImportRequest>,
    ) -> impl Future<Output = Result<types::GetParametersForImportResponse, Error>> + Send;

    /// `GetPublicKey`.
    fn get_public_key(
        &self,
        call: Call<types::GetPublicKeyRequest>,
    ) -> impl Future<Output = Result<types::GetPublicKeyResponse, Error>> + Send;

    /// `ImportKeyMaterial`.
    fn import_key_material(
        &self,
        call: Call<types::ImportKeyMaterialRequest>,
    ) -> impl Future<Output = Result<types::ImportKeyMaterialResponse, Error>> + Send;

    /// `ListAliases`.
    fn list_aliases(
        &self,
        call: Call<types::ListAliasesRequest>,
    ) -> impl Future<Output = Result<types::ListAliasesResponse, Error>> + Send;

    /// `ListGrants`.
    fn list_grants(
        &self,
        call: Call<types::ListGrantsRequest>,
    ) -> impl Future<Output = Result<types::ListGrantsResponse, Error>> + Send;

    /// `ListKeyPolicies`.
    fn list_key_policies(
        &self,
        call: Call<types::ListKeyPoliciesRequest>,
    ) -> impl Future<Output = Result<types::ListKeyPoliciesResponse, Error>> + Send;

    /// `ListKeyRotations`.
    fn list_key_rotations(
        &self,
        call: Call<types::ListKeyRotationsRequest>,
    ) -> impl Future<Output = Result<types::ListKeyRotationsResponse, Error>> + Send;

    /// `ListKeys`.
    fn list_keys(
        &self,
        call: Call<types::ListKeysRequest>,
    ) -> impl Future<Output = Result<types::ListKeysResponse, Error>> + Send;

    /// `ListResourceTags`.
    fn list_resource_tags(
        &self,
        call: Call<types::ListResourceTagsRequest>,
    ) -> impl Future<Output = Result<types::ListResourceTagsResponse, Error>> + Send;

    /// `ListRetirableGrants`.
    fn list_retirable_grants(
        &self,
        call: Call<types::ListRetirableGrantsRequest>,
    ) -> impl Future<Output = Result<types::ListGrantsResponse, Error>> + Send;

    /// `PutKeyPolicy`.
    fn put_key_policy(&self, call: Call<types::PutKeyPolicyRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `ReEncrypt`.
    fn re_encrypt(
        &self,
        call: Call<types::ReEncryptRequest>,
    ) -> impl Future<Output = Result<types::ReEncryptResponse, Error>> + Send;

    /// `ReplicateKey`.
    fn replicate_key(
        &self,
        call: Call<types::ReplicateKeyRequest>,
    ) -> impl Future<Output = Result<types::ReplicateKeyResponse, Error>> + Send;

    /// `RetireGrant`.
    fn retire_grant(&self, call: Call<types::RetireGrantRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `RevokeGrant`.
    fn revoke_grant(&self, call: Call<types::RevokeGrantRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `RotateKeyOnDemand`.
    fn rotate_key_on_demand(
        &self,
        call: Call<types::RotateKeyOnDemandRequest>,
    ) -> impl Future<Output = Result<types::RotateKeyOnDemandResponse, Error>> + Send;

    /// `ScheduleKeyDeletion`.
    fn schedule_key_deletion(
        &self,
        call: Call<types::ScheduleKeyDeletionRequest>,
    ) -> impl Future<Output = Result<types::ScheduleKeyDeletionResponse, Error>> + Send;

    /// `Sign`.
    fn sign(&self, call: Call<types::SignRequest>) -> impl Future<Output = Result<types::SignResponse, Error>> + Send;

    /// `TagResource`.
    fn tag_resource(&self, call: Call<types::TagResourceRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagResource`.
    fn untag_resource(&self, call: Call<types::UntagResourceRequest>)
    -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateAlias`.
    fn update_alias(&self, call: Call<types::UpdateAliasRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateKeyDescription`.
    fn update_key_description(
        &self,
        call: Call<types::UpdateKeyDescriptionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdatePrimaryRegion`.
    fn update_primary_region(
        &self,
        call: Call<types::UpdatePrimaryRegionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `Verify`.
    fn verify(
        &self,
        call: Call<types::VerifyRequest>,
    ) -> impl Future<Output = Result<types::VerifyResponse, Error>> + Send;

    /// `VerifyMac`.
    fn verify_mac(
        &self,
        call: Call<types::VerifyMacRequest>,
    ) -> impl Future<Output = Result<types::VerifyMacResponse, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Kms>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Kms> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "CancelKeyDeletion" => run(ctx, input, |call| self.0.cancel_key_deletion(call)),
            "CreateAlias" => run(ctx, input, |call| self.0.create_alias(call)),
            "CreateGrant" => run(ctx, input, |call| self.0.create_grant(call)),
            "CreateKey" => run(ctx, input, |call| self.0.create_key(call)),
            "Decrypt" => run(ctx, input, |call| self.0.decrypt(call)),
            "DeleteAlias" => run(ctx, input, |call| self.0.delete_alias(call)),
            "DeleteImportedKeyMaterial" => run(ctx, input, |call| self.0.delete_imported_key_material(call)),
            "DeriveSharedSecret" => run(ctx, input, |call| self.0.derive_shared_secret(call)),
            "DescribeKey" => run(ctx, input, |call| self.0.describe_key(call)),
            "DisableKey" => run(ctx, input, |call| self.0.disable_key(call)),
            "DisableKeyRotation" => run(ctx, input, |call| self.0.disable_key_rotation(call)),
            "EnableKey" => run(ctx, input, |call| self.0.enable_key(call)),
            "EnableKeyRotation" => run(ctx, input, |call| self.0.enable_key_rotation(call)),
            "Encrypt" => run(ctx, input, |call| self.0.encrypt(call)),
            "GenerateDataKey" => run(ctx, input, |call| self.0.generate_data_key(call)),
            "GenerateDataKeyPair" => run(ctx, input, |call| self.0.generate_data_key_pair(call)),
            "GenerateDataKeyPairWithoutPlaintext" => {
                run(ctx, input, |call| self.0.generate_data_key_pair_without_plaintext(call))
            }
            "GenerateDataKeyWithoutPlaintext" => {
                run(ctx, input, |call| self.0.generate_data_key_without_plaintext(call))
            }
            "GenerateMac" => run(ctx, input, |call| self.0.generate_mac(call)),
            "GenerateRandom" => run(ctx, input, |call| self.0.generate_random(call)),
            "GetKeyPolicy" => run(ctx, input, |call| self.0.get_key_policy(call)),
            "GetKeyRotationStatus" => run(ctx, input, |call| self.0.get_key_rotation_status(call)),
            "GetParametersForImport" => run(ctx, input, |call| self.0.get_parameters_for_import(call)),
            "GetPublicKey" => run(ctx, input, |call| self.0.get_public_key(call)),
            "ImportKeyMaterial" => run(ctx, input, |call| self.0.import_key_material(call)),
            "ListAliases" => run(ctx, input, |call| self.0.list_aliases(call)),
            "ListGrants" => run(ctx, input, |call| self.0.list_grants(call)),
            "ListKeyPolicies" => run(ctx, input, |call| self.0.list_key_policies(call)),
            "ListKeyRotations" => run(ctx, input, |call| self.0.list_key_rotations(call)),
            "ListKeys" => run(ctx, input, |call| self.0.list_keys(call)),
            "ListResourceTags" => run(ctx, input, |call| self.0.list_resource_tags(call)),
            "ListRetirableGrants" => run(ctx, input, |call| self.0.list_retirable_grants(call)),
            "PutKeyPolicy" => run(ctx, input, |call| self.0.put_key_policy(call)),
            "ReEncrypt" => run(ctx, input, |call| self.0.re_encrypt(call)),
            "ReplicateKey" => run(ctx, input, |call| self.0.replicate_key(call)),
            "RetireGrant" => run(ctx, input, |call| self.0.retire_grant(call)),
            "RevokeGrant" => run(ctx, input, |call| self.0.revoke_grant(call)),
            "RotateKeyOnDemand" => run(ctx, input, |call| self.0.rotate_key_on_demand(call)),
            "ScheduleKeyDeletion" => run(ctx, input, |call| self.0.schedule_key_deletion(call)),
            "Sign" => run(ctx, input, |call| self.0.sign(call)),
            "TagResource" => run(ctx, input, |call| self.0.tag_resource(call)),
            "UntagResource" => run(ctx, input, |call| self.0.untag_resource(call)),
            "UpdateAlias" => run(ctx, input, |call| self.0.update_alias(call)),
            "UpdateKeyDescription" => run(ctx, input, |call| self.0.update_key_description(call)),
            "UpdatePrimaryRegion" => run(ctx, input, |call| self.0.update_primary_region(call)),
            "Verify" => run(ctx, input, |call| self.0.verify(call)),
            "VerifyMac" => run(ctx, input, |call| self.0.verify_mac(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

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
