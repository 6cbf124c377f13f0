//! The service: the generated trait on top of [`Core`], and what the authorizer asks of it.

use crate::core::Core;
use crate::master::{MasterKey, MasterKeyError};
use crate::policies;
use api::kms::{self as shape, Kms};
use contract::{Error, Value};
use identity::ResourcePolicies;
use platform::{BoxFuture, Bus, Call, Context, SharedClock, SharedIds};
use std::sync::Arc;
use store::Store;

/// KMS on a store.
pub struct KmsService {
    pub(crate) core: Arc<Core>,
}

impl KmsService {
    /// A service on this store, whose keys are sealed under `master`, and which tells the bus what becomes of them.
    ///
    /// # Errors
    /// [`MasterKeyError::Other`] when the store's keys were sealed under another one; the store's failure.
    pub async fn open(
        store: Store,
        clock: SharedClock,
        ids: SharedIds,
        master: MasterKey,
        bus: Arc<Bus>,
    ) -> Result<Arc<Self>, MasterKeyError> {
        Ok(Arc::new(Self { core: Core::open(store, clock, ids, master, bus).await? }))
    }

    /// Starts the workers that delete, expire and rotate, and tell of it. The bus must be connected.
    pub fn spawn_workers(&self) -> tokio::task::JoinHandle<()> {
        self.core.announcer.spawn_workers();
        let core = Arc::clone(&self.core);
        tokio::spawn(async move { core.work_for_ever().await })
    }

    /// After the store was emptied.
    pub fn reset(&self) {
        self.core.announcer.reset();
    }
}

impl ResourcePolicies for KmsService {
    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            let found = self.core.policy_with_grants(arn).await;
            found.inspect_err(|error| tracing::error!(%error, arn, "could not read a key's policy")).ok()?
        })
    }

    fn tags_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Vec<(String, String)>> {
        Box::pin(async move {
            let key = self.core.key_by_arn(arn).await.ok().flatten();
            key.map(|key| key.tags.into_iter().collect()).unwrap_or_default()
        })
    }

    fn resources_of<'a>(
        &'a self,
        ctx: &'a Context,
        _operation: &'a str,
        member: &'a str,
        input: &'a Value,
    ) -> BoxFuture<'a, Option<Vec<String>>> {
        Box::pin(async move { Some(vec![self.core.resource_of(ctx, member, input).await?]) })
    }

    fn keys_of<'a>(
        &'a self,
        ctx: &'a Context,
        _operation: &'a str,
        _input: &'a Value,
    ) -> BoxFuture<'a, Vec<(String, Vec<String>)>> {
        Box::pin(async move {
            let caller = ctx.principal.identity().map(|identity| identity.account.to_string());
            let keys = [("kms:ViaService", policies::via_service(ctx)), ("kms:CallerAccount", caller)];
            keys.into_iter().filter_map(|(name, value)| Some((name.to_owned(), vec![value?]))).collect()
        })
    }

    fn must_allow(&self) -> bool {
        true
    }
}

impl Kms for KmsService {
    async fn cancel_key_deletion(
        &self,
        call: Call<shape::CancelKeyDeletionRequest>,
    ) -> Result<shape::CancelKeyDeletionResponse, Error> {
        self.core.cancel_key_deletion(&call.ctx, call.input).await
    }

    async fn create_alias(&self, call: Call<shape::CreateAliasRequest>) -> Result<(), Error> {
        self.core.create_alias(&call.ctx, call.input).await
    }

    async fn create_grant(&self, call: Call<shape::CreateGrantRequest>) -> Result<shape::CreateGrantResponse, Error> {
        self.core.create_grant(&call.ctx, call.input).await
    }

    async fn create_key(&self, call: Call<shape::CreateKeyRequest>) -> Result<shape::CreateKeyResponse, Error> {
        self.core.create_key(&call.ctx, call.input).await
    }

    async fn decrypt(&self, call: Call<shape::DecryptRequest>) -> Result<shape::DecryptResponse, Error> {
        self.core.decrypt(&call.ctx, call.input).await
    }

    async fn delete_alias(&self, call: Call<shape::DeleteAliasRequest>) -> Result<(), Error> {
        self.core.delete_alias(&call.ctx, call.input).await
    }

    async fn delete_imported_key_material(
        &self,
        call: Call<shape::DeleteImportedKeyMaterialRequest>,
    ) -> Result<shape::DeleteImportedKeyMaterialResponse, Error> {
        self.core.delete_imported_key_material(&call.ctx, call.input).await
    }

    async fn derive_shared_secret(
        &self,
        call: Call<shape::DeriveSharedSecretRequest>,
    ) -> Result<shape::DeriveSharedSecretResponse, Error> {
        self.core.derive_shared_secret(&call.ctx, call.input).await
    }

    async fn describe_key(&self, call: Call<shape::DescribeKeyRequest>) -> Result<shape::DescribeKeyResponse, Error> {
        self.core.describe_key(&call.ctx, call.input).await
    }

    async fn disable_key(&self, call: Call<shape::DisableKeyRequest>) -> Result<(), Error> {
        self.core.disable_key(&call.ctx, call.input).await
    }

    async fn disable_key_rotation(&self, call: Call<shape::DisableKeyRotationRequest>) -> Result<(), Error> {
        self.core.disable_key_rotation(&call.ctx, call.input).await
    }

    async fn enable_key(&self, call: Call<shape::EnableKeyRequest>) -> Result<(), Error> {
        self.core.enable_key(&call.ctx, call.input).await
    }

    async fn enable_key_rotation(&self, call: Call<shape::EnableKeyRotationRequest>) -> Result<(), Error> {
        self.core.enable_key_rotation(&call.ctx, call.input).await
    }

    async fn encrypt(&self, call: Call<shape::EncryptRequest>) -> Result<shape::EncryptResponse, Error> {
        self.core.encrypt(&call.ctx, call.input).await
    }

    async fn generate_data_key(
        &self,
        call: Call<shape::GenerateDataKeyRequest>,
    ) -> Result<shape::GenerateDataKeyResponse, Error> {
        self.core.generate_data_key(&call.ctx, call.input).await
    }

    async fn generate_data_key_pair(
        &self,
        call: Call<shape::GenerateDataKeyPairRequest>,
    ) -> Result<shape::GenerateDataKeyPairResponse, Error> {
        self.core.generate_data_key_pair(&call.ctx, call.input).await
    }

    async fn generate_data_key_pair_without_plaintext(
        &self,
        call: Call<shape::GenerateDataKeyPairWithoutPlaintextRequest>,
    ) -> Result<shape::GenerateDataKeyPairWithoutPlaintextResponse, Error> {
        self.core.generate_data_key_pair_without_plaintext(&call.ctx, call.input).await
    }

    async fn generate_data_key_without_plaintext(
        &self,
        call: Call<shape::GenerateDataKeyWithoutPlaintextRequest>,
    ) -> Result<shape::GenerateDataKeyWithoutPlaintextResponse, Error> {
        self.core.generate_data_key_without_plaintext(&call.ctx, call.input).await
    }

    async fn generate_mac(&self, call: Call<shape::GenerateMacRequest>) -> Result<shape::GenerateMacResponse, Error> {
        self.core.generate_mac(&call.ctx, call.input).await
    }

    async fn generate_random(
        &self,
        call: Call<shape::GenerateRandomRequest>,
    ) -> Result<shape::GenerateRandomResponse, Error> {
        Core::generate_random(&call.input)
    }

    async fn get_key_policy(
        &self,
        call: Call<shape::GetKeyPolicyRequest>,
    ) -> Result<shape::GetKeyPolicyResponse, Error> {
        self.core.get_key_policy(&call.ctx, call.input).await
    }

    async fn get_key_rotation_status(
        &self,
        call: Call<shape::GetKeyRotationStatusRequest>,
    ) -> Result<shape::GetKeyRotationStatusResponse, Error> {
        self.core.get_key_rotation_status(&call.ctx, call.input).await
    }

    async fn get_parameters_for_import(
        &self,
        call: Call<shape::GetParametersForImportRequest>,
    ) -> Result<shape::GetParametersForImportResponse, Error> {
        self.core.get_parameters_for_import(&call.ctx, call.input).await
    }

    async fn get_public_key(
        &self,
        call: Call<shape::GetPublicKeyRequest>,
    ) -> Result<shape::GetPublicKeyResponse, Error> {
        self.core.get_public_key(&call.ctx, call.input).await
    }

    async fn import_key_material(
        &self,
        call: Call<shape::ImportKeyMaterialRequest>,
    ) -> Result<shape::ImportKeyMaterialResponse, Error> {
        self.core.import_key_material(&call.ctx, call.input).await
    }

    async fn list_aliases(&self, call: Call<shape::ListAliasesRequest>) -> Result<shape::ListAliasesResponse, Error> {
        self.core.list_aliases(&call.ctx, call.input).await
    }

    async fn list_grants(&self, call: Call<shape::ListGrantsRequest>) -> Result<shape::ListGrantsResponse, Error> {
        self.core.list_grants(&call.ctx, call.input).await
    }

    async fn list_key_policies(
        &self,
        call: Call<shape::ListKeyPoliciesRequest>,
    ) -> Result<shape::ListKeyPoliciesResponse, Error> {
        self.core.list_key_policies(&call.ctx, call.input).await
    }

    async fn list_key_rotations(
        &self,
        call: Call<shape::ListKeyRotationsRequest>,
    ) -> Result<shape::ListKeyRotationsResponse, Error> {
        self.core.list_key_rotations(&call.ctx, call.input).await
    }

    async fn list_keys(&self, call: Call<shape::ListKeysRequest>) -> Result<shape::ListKeysResponse, Error> {
        self.core.list_keys(&call.ctx, call.input).await
    }

    async fn list_resource_tags(
        &self,
        call: Call<shape::ListResourceTagsRequest>,
    ) -> Result<shape::ListResourceTagsResponse, Error> {
        self.core.list_resource_tags(&call.ctx, call.input).await
    }

    async fn list_retirable_grants(
        &self,
        call: Call<shape::ListRetirableGrantsRequest>,
    ) -> Result<shape::ListGrantsResponse, Error> {
        self.core.list_retirable_grants(&call.ctx, call.input).await
    }

    async fn put_key_policy(&self, call: Call<shape::PutKeyPolicyRequest>) -> Result<(), Error> {
        self.core.put_key_policy(&call.ctx, call.input).await
    }

    async fn re_encrypt(&self, call: Call<shape::ReEncryptRequest>) -> Result<shape::ReEncryptResponse, Error> {
        self.core.re_encrypt(&call.ctx, call.input).await
    }

    async fn replicate_key(
        &self,
        call: Call<shape::ReplicateKeyRequest>,
    ) -> Result<shape::ReplicateKeyResponse, Error> {
        self.core.replicate_key(&call.ctx, call.input).await
    }

    async fn retire_grant(&self, call: Call<shape::RetireGrantRequest>) -> Result<(), Error> {
        self.core.retire_grant(&call.ctx, call.input).await
    }

    async fn revoke_grant(&self, call: Call<shape::RevokeGrantRequest>) -> Result<(), Error> {
        self.core.revoke_grant(&call.ctx, call.input).await
    }

    async fn rotate_key_on_demand(
        &self,
        call: Call<shape::RotateKeyOnDemandRequest>,
    ) -> Result<shape::RotateKeyOnDemandResponse, Error> {
        self.core.rotate_key_on_demand(&call.ctx, call.input).await
    }

    async fn schedule_key_deletion(
        &self,
        call: Call<shape::ScheduleKeyDeletionRequest>,
    ) -> Result<shape::ScheduleKeyDeletionResponse, Error> {
        self.core.schedule_key_deletion(&call.ctx, call.input).await
    }

    async fn sign(&self, call: Call<shape::SignRequest>) -> Result<shape::SignResponse, Error> {
        self.core.sign(&call.ctx, call.input).await
    }

    async fn tag_resource(&self, call: Call<shape::TagResourceRequest>) -> Result<(), Error> {
        self.core.tag_resource(&call.ctx, call.input).await
    }

    async fn untag_resource(&self, call: Call<shape::UntagResourceRequest>) -> Result<(), Error> {
        self.core.untag_resource(&call.ctx, call.input).await
    }

    async fn update_alias(&self, call: Call<shape::UpdateAliasRequest>) -> Result<(), Error> {
        self.core.update_alias(&call.ctx, call.input).await
    }

    async fn update_key_description(&self, call: Call<shape::UpdateKeyDescriptionRequest>) -> Result<(), Error> {
        self.core.update_key_description(&call.ctx, call.input).await
    }

    async fn update_primary_region(&self, call: Call<shape::UpdatePrimaryRegionRequest>) -> Result<(), Error> {
        self.core.update_primary_region(&call.ctx, call.input).await
    }

    async fn verify(&self, call: Call<shape::VerifyRequest>) -> Result<shape::VerifyResponse, Error> {
        self.core.verify(&call.ctx, call.input).await
    }

    async fn verify_mac(&self, call: Call<shape::VerifyMacRequest>) -> Result<shape::VerifyMacResponse, Error> {
        self.core.verify_mac(&call.ctx, call.input).await
    }
}
