// Generated from `models/secretsmanager.json` by `cargo xtask models`: change the generator, not this file.
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
pub struct APIErrorType {
    pub secret_id: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateCrossAccountReplicaRequest {
    pub secret_id: String,
    pub cross_account_replica_arn: String,
    pub replica_restriction: Option<String>,
    pub replication_role_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateCrossAccountReplicaResponse {
    pub arn: Option<String>,
    pub cross_account_replica_arn: Option<String>,
    pub replication_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetSecretValueRequest {
    pub secret_id_list: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetSecretValueResponse {
    pub secret_values: Option<Vec<SecretValueEntry>>,
    pub next_token: Option<String>,
    pub errors: Option<Vec<APIErrorType>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelRotateSecretRequest {
    pub secret_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelRotateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateSecretRequest {
    pub name: String,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub add_replica_regions: Option<Vec<ReplicaRegionType>>,
    pub force_overwrite_replica_secret: Option<bool>,
    pub r#type: Option<String>,
    pub cross_account_primary_arn: Option<String>,
}

impl fmt::Debug for CreateSecretRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSecretRequest")
            .field("name", &self.name)
            .field("client_request_token", &self.client_request_token)
            .field("description", &self.description)
            .field("kms_key_id", &self.kms_key_id)
            .field("secret_binary", &self.secret_binary.as_ref().map(|_| REDACTED))
            .field("secret_string", &self.secret_string.as_ref().map(|_| REDACTED))
            .field("tags", &self.tags)
            .field("add_replica_regions", &self.add_replica_regions)
            .field("force_overwrite_replica_secret", &self.force_overwrite_replica_secret)
            .field("type", &self.r#type)
            .field("cross_account_primary_arn", &self.cross_account_primary_arn)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CrossAccountPrimaryType {
    pub primary_secret_arn: Option<String>,
    pub replication_status: Option<String>,
    pub status_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CrossAccountReplicaEntry {
    pub replica_secret_arn: Option<String>,
    pub replication_role_arn: Option<String>,
    pub replication_status: Option<String>,
    pub status_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecryptionFailure {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyRequest {
    pub secret_id: String,
    pub policy_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSecretRequest {
    pub secret_id: String,
    pub recovery_window_in_days: Option<i64>,
    pub force_delete_without_recovery: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub deletion_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSecretRequest {
    pub secret_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub last_rotated_date: Option<Timestamp>,
    pub last_changed_date: Option<Timestamp>,
    pub last_accessed_date: Option<Timestamp>,
    pub deleted_date: Option<Timestamp>,
    pub next_rotation_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub version_ids_to_stages: Option<Map<Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<Timestamp>,
    pub primary_region: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    pub cross_account_primary: Option<CrossAccountPrimaryType>,
    pub cross_account_replicas: Option<Vec<CrossAccountReplicaEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateCrossAccountReplicaRequest {
    pub secret_id: String,
    pub cross_account_replica_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateCrossAccountReplicaResponse {
    pub arn: Option<String>,
    pub cross_account_replica_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EncryptionFailure {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExternalSecretRotationMetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRandomPasswordRequest {
    pub password_length: Option<i64>,
    pub exclude_characters: Option<String>,
    pub exclude_numbers: Option<bool>,
    pub exclude_punctuation: Option<bool>,
    pub exclude_uppercase: Option<bool>,
    pub exclude_lowercase: Option<bool>,
    pub include_space: Option<bool>,
    pub require_each_included_type: Option<bool>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetRandomPasswordResponse {
    pub random_password: Option<String>,
}

impl fmt::Debug for GetRandomPasswordResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetRandomPasswordResponse")
            .field("random_password", &self.random_password.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyRequest {
    pub secret_id: String,
    pub policy_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub resource_policy: Option<String>,
    pub policy_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSecretValueRequest {
    pub secret_id: String,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetSecretValueResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<Timestamp>,
}

impl fmt::Debug for GetSecretValueResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetSecretValueResponse")
            .field("arn", &self.arn)
            .field("name", &self.name)
            .field("version_id", &self.version_id)
            .field("secret_binary", &self.secret_binary.as_ref().map(|_| REDACTED))
            .field("secret_string", &self.secret_string.as_ref().map(|_| REDACTED))
            .field("version_stages", &self.version_stages)
            .field("created_date", &self.created_date)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalServiceError {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidNextTokenException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidParameterException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidRequestException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourcePoliciesRequest {
    pub secret_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourcePoliciesResponse {
    pub resource_policies: Vec<ResourcePolicySummary>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSecretVersionIdsRequest {
    pub secret_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_deprecated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSecretVersionIdsResponse {
    pub versions: Option<Vec<SecretVersionsListEntry>>,
    pub next_token: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSecretsRequest {
    pub include_planned_deletion: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_order: Option<String>,
    pub sort_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSecretsResponse {
    pub secret_list: Option<Vec<SecretListEntry>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MalformedPolicyDocumentException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PreconditionNotMetException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublicPolicyException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyRequest {
    pub secret_id: String,
    pub resource_policy: String,
    pub policy_name: Option<String>,
    pub block_public_policy: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PutSecretValueRequest {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub rotation_token: Option<String>,
}

impl fmt::Debug for PutSecretValueRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PutSecretValueRequest")
            .field("secret_id", &self.secret_id)
            .field("client_request_token", &self.client_request_token)
            .field("secret_binary", &self.secret_binary.as_ref().map(|_| REDACTED))
            .field("secret_string", &self.secret_string.as_ref().map(|_| REDACTED))
            .field("version_stages", &self.version_stages)
            .field("rotation_token", &self.rotation_token.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSecretValueResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveRegionsFromReplicationRequest {
    pub secret_id: String,
    pub remove_replica_regions: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveRegionsFromReplicationResponse {
    pub arn: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaRegionType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicateSecretToRegionsRequest {
    pub secret_id: String,
    pub add_replica_regions: Vec<ReplicaRegionType>,
    pub force_overwrite_replica_secret: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicateSecretToRegionsResponse {
    pub arn: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationStatusType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub last_accessed_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceExistsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicySummary {
    pub policy_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreSecretRequest {
    pub secret_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RotateSecretRequest {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub rotate_immediately: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RotateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RotationRulesType {
    pub automatically_after_days: Option<i64>,
    pub duration: Option<String>,
    pub schedule_expression: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SecretListEntry {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub last_rotated_date: Option<Timestamp>,
    pub last_changed_date: Option<Timestamp>,
    pub last_accessed_date: Option<Timestamp>,
    pub deleted_date: Option<Timestamp>,
    pub next_rotation_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub secret_versions_to_stages: Option<Map<Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<Timestamp>,
    pub primary_region: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct SecretValueEntry {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<Timestamp>,
}

impl fmt::Debug for SecretValueEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretValueEntry")
            .field("arn", &self.arn)
            .field("name", &self.name)
            .field("version_id", &self.version_id)
            .field("secret_binary", &self.secret_binary.as_ref().map(|_| REDACTED))
            .field("secret_string", &self.secret_string.as_ref().map(|_| REDACTED))
            .field("version_stages", &self.version_stages)
            .field("created_date", &self.created_date)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SecretVersionsListEntry {
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub last_accessed_date: Option<Timestamp>,
    pub created_date: Option<Timestamp>,
    pub kms_key_ids: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopReplicationToReplicaRequest {
    pub secret_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopReplicationToReplicaResponse {
    pub arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub secret_id: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub secret_id: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSecretRequest {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub r#type: Option<String>,
}

impl fmt::Debug for UpdateSecretRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateSecretRequest")
            .field("secret_id", &self.secret_id)
            .field("client_request_token", &self.client_request_token)
            .field("description", &self.description)
            .field("kms_key_id", &self.kms_key_id)
            .field("secret_binary", &self.secret_binary.as_ref().map(|_| REDACTED))
            .field("secret_string", &self.secret_string.as_ref().map(|_| REDACTED))
            .field("type", &self.r#type)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSecretVersionStageRequest {
    pub secret_id: String,
    pub version_stage: String,
    pub remove_from_version_id: Option<String>,
    pub move_to_version_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSecretVersionStageResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidateResourcePolicyRequest {
    pub secret_id: Option<String>,
    pub resource_policy: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidateResourcePolicyResponse {
    pub policy_validation_passed: Option<bool>,
    pub validation_errors: Option<Vec<ValidationErrorsEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationErrorsEntry {
    pub check_name: Option<String>,
    pub error_message: Option<String>,
}
