// Generated from `models/secretsmanager.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `secretsmanager`, one method an operation.
pub trait SecretsManager: Send + Sync + 'static {
    /// `BatchGetSecretValue`.
    fn batch_get_secret_value(
        &self,
        call: Call<types::BatchGetSecretValueRequest>,
    ) -> impl Future<Output = Result<types::BatchGetSecretValueResponse, Error>> + Send;

    /// `CancelRotateSecret`.
    fn cancel_rotate_secret(
        &self,
        call: Call<types::CancelRotateSecretRequest>,
    ) -> impl Future<Output = Result<types::CancelRotateSecretResponse, Error>> + Send;

    /// `CreateSecret`.
    fn create_secret(
        &self,
        call: Call<types::CreateSecretRequest>,
    ) -> impl Future<Output = Result<types::CreateSecretResponse, Error>> + Send;

    /// `DeleteResourcePolicy`.
    fn delete_resource_policy(
        &self,
        call: Call<types::DeleteResourcePolicyRequest>,
    ) -> impl Future<Output = Result<types::DeleteResourcePolicyResponse, Error>> + Send;

    /// `DeleteSecret`.
    fn delete_secret(
        &self,
        call: Call<types::DeleteSecretRequest>,
    ) -> impl Future<Output = Result<types::DeleteSecretResponse, Error>> + Send;

    /// `DescribeSecret`.
    fn describe_secret(
        &self,
        call: Call<types::DescribeSecretRequest>,
    ) -> impl Future<Output = Result<types::DescribeSecretResponse, Error>> + Send;

    /// `GetRandomPassword`.
    fn get_random_password(
        &self,
        call: Call<types::GetRandomPasswordRequest>,
    ) -> impl Future<Output = Result<types::GetRandomPasswordResponse, Error>> + Send;

    /// `GetResourcePolicy`.
    fn get_resource_policy(
        &self,
        call: Call<types::GetResourcePolicyRequest>,
    ) -> impl Future<Output = Result<types::GetResourcePolicyResponse, Error>> + Send;

    /// `GetSecretValue`.
    fn get_secret_value(
        &self,
        call: Call<types::GetSecretValueRequest>,
    ) -> impl Future<Output = Result<types::GetSecretValueResponse, Error>> + Send;

    /// `ListSecretVersionIds`.
    fn list_secret_version_ids(
        &self,
        call: Call<types::ListSecretVersionIdsRequest>,
    ) -> impl Future<Output = Result<types::ListSecretVersionIdsResponse, Error>> + Send;

    /// `ListSecrets`.
    fn list_secrets(
        &self,
        call: Call<types::ListSecretsRequest>,
    ) -> impl Future<Output = Result<types::ListSecretsResponse, Error>> + Send;

    /// `PutResourcePolicy`.
    fn put_resource_policy(
        &self,
        call: Call<types::PutResourcePolicyRequest>,
    ) -> impl Future<Output = Result<types::PutResourcePolicyResponse, Error>> + Send;

    /// `PutSecretValue`.
    fn put_secret_value(
        &self,
        call: Call<types::PutSecretValueRequest>,
    ) -> impl Future<Output = Result<types::PutSecretValueResponse, Error>> + Send;

    /// `RemoveRegionsFromReplication`.
    fn remove_regions_from_replication(
        &self,
        call: Call<types::RemoveRegionsFromReplicationRequest>,
    ) -> impl Future<Output = Result<types::RemoveRegionsFromReplicationResponse, Error>> + Send;

    /// `ReplicateSecretToRegions`.
    fn replicate_secret_to_regions(
        &self,
        call: Call<types::ReplicateSecretToRegionsRequest>,
    ) -> impl Future<Output = Result<types::ReplicateSecretToRegionsResponse, Error>> + Send;

    /// `RestoreSecret`.
    fn restore_secret(
        &self,
        call: Call<types::RestoreSecretRequest>,
    ) -> impl Future<Output = Result<types::RestoreSecretResponse, Error>> + Send;

    /// `RotateSecret`.
    fn rotate_secret(
        &self,
        call: Call<types::RotateSecretRequest>,
    ) -> impl Future<Output = Result<types::RotateSecretResponse, Error>> + Send;

    /// `StopReplicationToReplica`.
    fn stop_replication_to_replica(
        &self,
        call: Call<types::StopReplicationToReplicaRequest>,
    ) -> impl Future<Output = Result<types::StopReplicationToReplicaResponse, Error>> + Send;

    /// `TagResource`.
    fn tag_resource(&self, call: Call<types::TagResourceRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagResource`.
    fn untag_resource(&self, call: Call<types::UntagResourceRequest>)
    -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateSecret`.
    fn update_secret(
        &self,
        call: Call<types::UpdateSecretRequest>,
    ) -> impl Future<Output = Result<types::UpdateSecretResponse, Error>> + Send;

    /// `UpdateSecretVersionStage`.
    fn update_secret_version_stage(
        &self,
        call: Call<types::UpdateSecretVersionStageRequest>,
    ) -> impl Future<Output = Result<types::UpdateSecretVersionStageResponse, Error>> + Send;

    /// `ValidateResourcePolicy`.
    fn validate_resource_policy(
        &self,
        call: Call<types::ValidateResourcePolicyRequest>,
    ) -> impl Future<Output = Result<types::ValidateResourcePolicyResponse, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: SecretsManager>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: SecretsManager> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "BatchGetSecretValue" => run(ctx, input, |call| self.0.batch_get_secret_value(call)),
            "CancelRotateSecret" => run(ctx, input, |call| self.0.cancel_rotate_secret(call)),
            "CreateSecret" => run(ctx, input, |call| self.0.create_secret(call)),
            "DeleteResourcePolicy" => run(ctx, input, |call| self.0.delete_resource_policy(call)),
            "DeleteSecret" => run(ctx, input, |call| self.0.delete_secret(call)),
            "DescribeSecret" => run(ctx, input, |call| self.0.describe_secret(call)),
            "GetRandomPassword" => run(ctx, input, |call| self.0.get_random_password(call)),
            "GetResourcePolicy" => run(ctx, input, |call| self.0.get_resource_policy(call)),
            "GetSecretValue" => run(ctx, input, |call| self.0.get_secret_value(call)),
            "ListSecretVersionIds" => run(ctx, input, |call| self.0.list_secret_version_ids(call)),
            "ListSecrets" => run(ctx, input, |call| self.0.list_secrets(call)),
            "PutResourcePolicy" => run(ctx, input, |call| self.0.put_resource_policy(call)),
            "PutSecretValue" => run(ctx, input, |call| self.0.put_secret_value(call)),
            "RemoveRegionsFromReplication" => run(ctx, input, |call| self.0.remove_regions_from_replication(call)),
            "ReplicateSecretToRegions" => run(ctx, input, |call| self.0.replicate_secret_to_regions(call)),
            "RestoreSecret" => run(ctx, input, |call| self.0.restore_secret(call)),
            "RotateSecret" => run(ctx, input, |call| self.0.rotate_secret(call)),
            "StopReplicationToReplica" => run(ctx, input, |call| self.0.stop_replication_to_replica(call)),
            "TagResource" => run(ctx, input, |call| self.0.tag_resource(call)),
            "UntagResource" => run(ctx, input, |call| self.0.untag_resource(call)),
            "UpdateSecret" => run(ctx, input, |call| self.0.update_secret(call)),
            "UpdateSecretVersionStage" => run(ctx, input, |call| self.0.update_secret_version_stage(call)),
            "ValidateResourcePolicy" => run(ctx, input, |call| self.0.validate_resource_policy(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AssociateCrossAccountReplica, "AssociateCrossAccountReplica", types::AssociateCrossAccountReplicaRequest, types::AssociateCrossAccountReplicaResponse;
    BatchGetSecretValue, "BatchGetSecretValue", types::BatchGetSecretValueRequest, types::BatchGetSecretValueResponse;
    CancelRotateSecret, "CancelRotateSecret", types::CancelRotateSecretRequest, types::CancelRotateSecretResponse;
    CreateSecret, "CreateSecret", types::CreateSecretRequest, types::CreateSecretResponse;
    DeleteResourcePolicy, "DeleteResourcePolicy", types::DeleteResourcePolicyRequest, types::DeleteResourcePolicyResponse;
    DeleteSecret, "DeleteSecret", types::DeleteSecretRequest, types::DeleteSecretResponse;
    DescribeSecret, "DescribeSecret", types::DescribeSecretRequest, types::DescribeSecretResponse;
    DisassociateCrossAccountReplica, "DisassociateCrossAccountReplica", types::DisassociateCrossAccountReplicaRequest, types::DisassociateCrossAccountReplicaResponse;
    GetRandomPassword, "GetRandomPassword", types::GetRandomPasswordRequest, types::GetRandomPasswordResponse;
    GetResourcePolicy, "GetResourcePolicy", types::GetResourcePolicyRequest, types::GetResourcePolicyResponse;
    GetSecretValue, "GetSecretValue", types::GetSecretValueRequest, types::GetSecretValueResponse;
    ListResourcePolicies, "ListResourcePolicies", types::ListResourcePoliciesRequest, types::ListResourcePoliciesResponse;
    ListSecretVersionIds, "ListSecretVersionIds", types::ListSecretVersionIdsRequest, types::ListSecretVersionIdsResponse;
    ListSecrets, "ListSecrets", types::ListSecretsRequest, types::ListSecretsResponse;
    PutResourcePolicy, "PutResourcePolicy", types::PutResourcePolicyRequest, types::PutResourcePolicyResponse;
    PutSecretValue, "PutSecretValue", types::PutSecretValueRequest, types::PutSecretValueResponse;
    RemoveRegionsFromReplication, "RemoveRegionsFromReplication", types::RemoveRegionsFromReplicationRequest, types::RemoveRegionsFromReplicationResponse;
    ReplicateSecretToRegions, "ReplicateSecretToRegions", types::ReplicateSecretToRegionsRequest, types::ReplicateSecretToRegionsResponse;
    RestoreSecret, "RestoreSecret", types::RestoreSecretRequest, types::RestoreSecretResponse;
    RotateSecret, "RotateSecret", types::RotateSecretRequest, types::RotateSecretResponse;
    StopReplicationToReplica, "StopReplicationToReplica", types::StopReplicationToReplicaRequest, types::StopReplicationToReplicaResponse;
    TagResource, "TagResource", types::TagResourceRequest, ();
    UntagResource, "UntagResource", types::UntagResourceRequest, ();
    UpdateSecret, "UpdateSecret", types::UpdateSecretRequest, types::UpdateSecretResponse;
    UpdateSecretVersionStage, "UpdateSecretVersionStage", types::UpdateSecretVersionStageRequest, types::UpdateSecretVersionStageResponse;
    ValidateResourcePolicy, "ValidateResourcePolicy", types::ValidateResourcePolicyRequest, types::ValidateResourcePolicyResponse;
    }
}
