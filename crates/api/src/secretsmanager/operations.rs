// Generated from `models/secretsmanager.json` by `cargo xtask models`: change the generator, not this file.
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
