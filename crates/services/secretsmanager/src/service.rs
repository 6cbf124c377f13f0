//! The service: the generated trait on top of [`Core`], and what the authorizer asks of it.

use crate::core::Core;
use api::secretsmanager::{self as shape, SecretsManager};
use contract::{Error, Value};
use identity::ResourcePolicies;
use platform::{BoxFuture, Bus, Call, Context, SharedClock, SharedIds};
use std::sync::Arc;
use store::Store;

/// Secrets Manager on a store.
pub struct SecretsManagerService {
    core: Arc<Core>,
}

impl SecretsManagerService {
    /// A service on this store that reaches KMS and Lambda over the bus.
    #[must_use]
    pub fn new(store: Store, clock: SharedClock, ids: SharedIds, bus: Arc<Bus>) -> Arc<Self> {
        Arc::new(Self { core: Core::new(store, clock, ids, bus) })
    }

    /// Starts the workers that rotate and delete, and tell of rotations. The bus must be connected.
    pub fn spawn_workers(&self) -> tokio::task::JoinHandle<()> {
        self.core.announcer.spawn_workers();
        tokio::spawn(Arc::clone(&self.core).work_for_ever())
    }

    /// After the store was emptied.
    pub fn reset(&self) {
        self.core.announcer.reset();
    }
}

impl ResourcePolicies for SecretsManagerService {
    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            let found = self.core.by_arn(arn).await;
            found.inspect_err(|error| tracing::error!(%error, arn, "could not read a secret's policy")).ok()??.policy
        })
    }

    fn tags_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Vec<(String, String)>> {
        Box::pin(
            async move { self.core.by_arn(arn).await.ok().flatten().map(|secret| secret.tags).unwrap_or_default() },
        )
    }

    fn resources_of<'a>(
        &'a self,
        ctx: &'a Context,
        _operation: &'a str,
        member: &'a str,
        input: &'a Value,
    ) -> BoxFuture<'a, Option<Vec<String>>> {
        Box::pin(async move {
            let found = self.core.look(ctx, input.str_member(member)?).await.ok()??;
            Some(vec![found.arn()])
        })
    }
}

impl SecretsManager for SecretsManagerService {
    async fn batch_get_secret_value(
        &self,
        call: Call<shape::BatchGetSecretValueRequest>,
    ) -> Result<shape::BatchGetSecretValueResponse, Error> {
        self.core.batch_get_secret_value(&call.ctx, call.input).await
    }

    async fn cancel_rotate_secret(
        &self,
        call: Call<shape::CancelRotateSecretRequest>,
    ) -> Result<shape::CancelRotateSecretResponse, Error> {
        self.core.cancel_rotate_secret(&call.ctx, call.input).await
    }

    async fn create_secret(
        &self,
        call: Call<shape::CreateSecretRequest>,
    ) -> Result<shape::CreateSecretResponse, Error> {
        self.core.create_secret(&call.ctx, call.input).await
    }

    async fn delete_resource_policy(
        &self,
        call: Call<shape::DeleteResourcePolicyRequest>,
    ) -> Result<shape::DeleteResourcePolicyResponse, Error> {
        self.core.delete_resource_policy(&call.ctx, call.input).await
    }

    async fn delete_secret(
        &self,
        call: Call<shape::DeleteSecretRequest>,
    ) -> Result<shape::DeleteSecretResponse, Error> {
        self.core.delete_secret(&call.ctx, call.input).await
    }

    async fn describe_secret(
        &self,
        call: Call<shape::DescribeSecretRequest>,
    ) -> Result<shape::DescribeSecretResponse, Error> {
        self.core.describe_secret(&call.ctx, call.input).await
    }

    async fn get_random_password(
        &self,
        call: Call<shape::GetRandomPasswordRequest>,
    ) -> Result<shape::GetRandomPasswordResponse, Error> {
        self.core.get_random_password(&call.input)
    }

    async fn get_resource_policy(
        &self,
        call: Call<shape::GetResourcePolicyRequest>,
    ) -> Result<shape::GetResourcePolicyResponse, Error> {
        self.core.get_resource_policy(&call.ctx, call.input).await
    }

    async fn get_secret_value(
        &self,
        call: Call<shape::GetSecretValueRequest>,
    ) -> Result<shape::GetSecretValueResponse, Error> {
        self.core.get_secret_value(&call.ctx, call.input).await
    }

    async fn list_secret_version_ids(
        &self,
        call: Call<shape::ListSecretVersionIdsRequest>,
    ) -> Result<shape::ListSecretVersionIdsResponse, Error> {
        self.core.list_secret_version_ids(&call.ctx, call.input).await
    }

    async fn list_secrets(&self, call: Call<shape::ListSecretsRequest>) -> Result<shape::ListSecretsResponse, Error> {
        self.core.list_secrets(&call.ctx, call.input).await
    }

    async fn put_resource_policy(
        &self,
        call: Call<shape::PutResourcePolicyRequest>,
    ) -> Result<shape::PutResourcePolicyResponse, Error> {
        self.core.put_resource_policy(&call.ctx, call.input).await
    }

    async fn put_secret_value(
        &self,
        call: Call<shape::PutSecretValueRequest>,
    ) -> Result<shape::PutSecretValueResponse, Error> {
        self.core.put_secret_value(&call.ctx, call.input).await
    }

    async fn remove_regions_from_replication(
        &self,
        call: Call<shape::RemoveRegionsFromReplicationRequest>,
    ) -> Result<shape::RemoveRegionsFromReplicationResponse, Error> {
        self.core.remove_regions_from_replication(&call.ctx, call.input).await
    }

    async fn replicate_secret_to_regions(
        &self,
        call: Call<shape::ReplicateSecretToRegionsRequest>,
    ) -> Result<shape::ReplicateSecretToRegionsResponse, Error> {
        self.core.replicate_secret_to_regions(&call.ctx, call.input).await
    }

    async fn restore_secret(
        &self,
        call: Call<shape::RestoreSecretRequest>,
    ) -> Result<shape::RestoreSecretResponse, Error> {
        self.core.restore_secret(&call.ctx, call.input).await
    }

    async fn rotate_secret(
        &self,
        call: Call<shape::RotateSecretRequest>,
    ) -> Result<shape::RotateSecretResponse, Error> {
        self.core.rotate_secret(&call.ctx, call.input).await
    }

    async fn stop_replication_to_replica(
        &self,
        call: Call<shape::StopReplicationToReplicaRequest>,
    ) -> Result<shape::StopReplicationToReplicaResponse, Error> {
        self.core.stop_replication_to_replica(&call.ctx, call.input).await
    }

    async fn tag_resource(&self, call: Call<shape::TagResourceRequest>) -> Result<(), Error> {
        self.core.tag_resource(&call.ctx, call.input).await
    }

    async fn untag_resource(&self, call: Call<shape::UntagResourceRequest>) -> Result<(), Error> {
        self.core.untag_resource(&call.ctx, call.input).await
    }

    async fn update_secret(
        &self,
        call: Call<shape::UpdateSecretRequest>,
    ) -> Result<shape::UpdateSecretResponse, Error> {
        self.core.update_secret(&call.ctx, call.input).await
    }

    async fn update_secret_version_stage(
        &self,
        call: Call<shape::UpdateSecretVersionStageRequest>,
    ) -> Result<shape::UpdateSecretVersionStageResponse, Error> {
        self.core.update_secret_version_stage(&call.ctx, call.input).await
    }

    async fn validate_resource_policy(
        &self,
        call: Call<shape::ValidateResourcePolicyRequest>,
    ) -> Result<shape::ValidateResourcePolicyResponse, Error> {
        self.core.validate_resource_policy(&call.ctx, call.input).await
    }
}
