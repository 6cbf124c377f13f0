// Generated from `models/secretsmanager.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for APIErrorType {
    const NAME: &'static str = "APIErrorType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SecretId", &mut self.secret_id);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for AssociateCrossAccountReplicaRequest {
    const NAME: &'static str = "AssociateCrossAccountReplicaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.required("CrossAccountReplicaARN", &mut self.cross_account_replica_arn);
        fields.optional("ReplicaRestriction", &mut self.replica_restriction);
        fields.optional("ReplicationRoleARN", &mut self.replication_role_arn);
    }
}

impl contract::convert::Record for AssociateCrossAccountReplicaResponse {
    const NAME: &'static str = "AssociateCrossAccountReplicaResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("CrossAccountReplicaARN", &mut self.cross_account_replica_arn);
        fields.optional("ReplicationStatus", &mut self.replication_status);
    }
}

impl contract::convert::Record for BatchGetSecretValueRequest {
    const NAME: &'static str = "BatchGetSecretValueRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SecretIdList", &mut self.secret_id_list);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for BatchGetSecretValueResponse {
    const NAME: &'static str = "BatchGetSecretValueResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SecretValues", &mut self.secret_values);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Errors", &mut self.errors);
    }
}

impl contract::convert::Record for CancelRotateSecretRequest {
    const NAME: &'static str = "CancelRotateSecretRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
    }
}

impl contract::convert::Record for CancelRotateSecretResponse {
    const NAME: &'static str = "CancelRotateSecretResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for CreateSecretRequest {
    const NAME: &'static str = "CreateSecretRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("Description", &mut self.description);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("SecretBinary", &mut self.secret_binary);
        fields.optional("SecretString", &mut self.secret_string);
        fields.optional("Tags", &mut self.tags);
        fields.optional("AddReplicaRegions", &mut self.add_replica_regions);
        fields.optional("ForceOverwriteReplicaSecret", &mut self.force_overwrite_replica_secret);
        fields.optional("Type", &mut self.r#type);
        fields.optional("CrossAccountPrimaryARN", &mut self.cross_account_primary_arn);
    }
}

impl contract::convert::Record for CreateSecretResponse {
    const NAME: &'static str = "CreateSecretResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("ReplicationStatus", &mut self.replication_status);
    }
}

impl contract::convert::Record for CrossAccountPrimaryType {
    const NAME: &'static str = "CrossAccountPrimaryType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PrimarySecretARN", &mut self.primary_secret_arn);
        fields.optional("ReplicationStatus", &mut self.replication_status);
        fields.optional("StatusMessage", &mut self.status_message);
    }
}

impl contract::convert::Record for CrossAccountReplicaEntry {
    const NAME: &'static str = "CrossAccountReplicaEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplicaSecretARN", &mut self.replica_secret_arn);
        fields.optional("ReplicationRoleARN", &mut self.replication_role_arn);
        fields.optional("ReplicationStatus", &mut self.replication_status);
        fields.optional("StatusMessage", &mut self.status_message);
    }
}

impl contract::convert::Record for DecryptionFailure {
    const NAME: &'static str = "DecryptionFailure";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for DeleteResourcePolicyRequest {
    const NAME: &'static str = "DeleteResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.optional("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for DeleteResourcePolicyResponse {
    const NAME: &'static str = "DeleteResourcePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for DeleteSecretRequest {
    const NAME: &'static str = "DeleteSecretRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.optional("RecoveryWindowInDays", &mut self.recovery_window_in_days);
        fields.optional("ForceDeleteWithoutRecovery", &mut self.force_delete_without_recovery);
    }
}

impl contract::convert::Record for DeleteSecretResponse {
    const NAME: &'static str = "DeleteSecretResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("DeletionDate", &mut self.deletion_date);
    }
}

impl contract::convert::Record for DescribeSecretRequest {
    const NAME: &'static str = "DescribeSecretRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
    }
}

impl contract::convert::Record for DescribeSecretResponse {
    const NAME: &'static str = "DescribeSecretResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Description", &mut self.description);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("RotationEnabled", &mut self.rotation_enabled);
        fields.optional("RotationLambdaARN", &mut self.rotation_lambda_arn);
        fields.optional("RotationRules", &mut self.rotation_rules);
        fields.optional("ExternalSecretRotationMetadata", &mut self.external_secret_rotation_metadata);
        fields.optional("ExternalSecretRotationRoleArn", &mut self.external_secret_rotation_role_arn);
        fields.optional("LastRotatedDate", &mut self.last_rotated_date);
        fields.optional("LastChangedDate", &mut self.last_changed_date);
        fields.optional("LastAccessedDate", &mut self.last_accessed_date);
        fields.optional("DeletedDate", &mut self.deleted_date);
        fields.optional("NextRotationDate", &mut self.next_rotation_date);
        fields.optional("Tags", &mut self.tags);
        fields.optional("VersionIdsToStages", &mut self.version_ids_to_stages);
        fields.optional("OwningService", &mut self.owning_service);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("PrimaryRegion", &mut self.primary_region);
        fields.optional("ReplicationStatus", &mut self.replication_status);
        fields.optional("CrossAccountPrimary", &mut self.cross_account_primary);
        fields.optional("CrossAccountReplicas", &mut self.cross_account_replicas);
    }
}

impl contract::convert::Record for DisassociateCrossAccountReplicaRequest {
    const NAME: &'static str = "DisassociateCrossAccountReplicaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.required("CrossAccountReplicaARN", &mut self.cross_account_replica_arn);
    }
}

impl contract::convert::Record for DisassociateCrossAccountReplicaResponse {
    const NAME: &'static str = "DisassociateCrossAccountReplicaResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("CrossAccountReplicaARN", &mut self.cross_account_replica_arn);
    }
}

impl contract::convert::Record for EncryptionFailure {
    const NAME: &'static str = "EncryptionFailure";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ExternalSecretRotationMetadataItem {
    const NAME: &'static str = "ExternalSecretRotationMetadataItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for Filter {
    const NAME: &'static str = "Filter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Values", &mut self.values);
    }
}

impl contract::convert::Record for GetRandomPasswordRequest {
    const NAME: &'static str = "GetRandomPasswordRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PasswordLength", &mut self.password_length);
        fields.optional("ExcludeCharacters", &mut self.exclude_characters);
        fields.optional("ExcludeNumbers", &mut self.exclude_numbers);
        fields.optional("ExcludePunctuation", &mut self.exclude_punctuation);
        fields.optional("ExcludeUppercase", &mut self.exclude_uppercase);
        fields.optional("ExcludeLowercase", &mut self.exclude_lowercase);
        fields.optional("IncludeSpace", &mut self.include_space);
        fields.optional("RequireEachIncludedType", &mut self.require_each_included_type);
    }
}

impl contract::convert::Record for GetRandomPasswordResponse {
    const NAME: &'static str = "GetRandomPasswordResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RandomPassword", &mut self.random_password);
    }
}

impl contract::convert::Record for GetResourcePolicyRequest {
    const NAME: &'static str = "GetResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.optional("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for GetResourcePolicyResponse {
    const NAME: &'static str = "GetResourcePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("ResourcePolicy", &mut self.resource_policy);
        fields.optional("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for GetSecretValueRequest {
    const NAME: &'static str = "GetSecretValueRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("VersionStage", &mut self.version_stage);
    }
}

impl contract::convert::Record for GetSecretValueResponse {
    const NAME: &'static str = "GetSecretValueResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("SecretBinary", &mut self.secret_binary);
        fields.optional("SecretString", &mut self.secret_string);
        fields.optional("VersionStages", &mut self.version_stages);
        fields.optional("CreatedDate", &mut self.created_date);
    }
}

impl contract::convert::Record for InternalServiceError {
    const NAME: &'static str = "InternalServiceError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidNextTokenException {
    const NAME: &'static str = "InvalidNextTokenException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidParameterException {
    const NAME: &'static str = "InvalidParameterException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidRequestException {
    const NAME: &'static str = "InvalidRequestException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for LimitExceededException {
    const NAME: &'static str = "LimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ListResourcePoliciesRequest {
    const NAME: &'static str = "ListResourcePoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListResourcePoliciesResponse {
    const NAME: &'static str = "ListResourcePoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourcePolicies", &mut self.resource_policies);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSecretVersionIdsRequest {
    const NAME: &'static str = "ListSecretVersionIdsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("IncludeDeprecated", &mut self.include_deprecated);
    }
}

impl contract::convert::Record for ListSecretVersionIdsResponse {
    const NAME: &'static str = "ListSecretVersionIdsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Versions", &mut self.versions);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for ListSecretsRequest {
    const NAME: &'static str = "ListSecretsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IncludePlannedDeletion", &mut self.include_planned_deletion);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Filters", &mut self.filters);
        fields.optional("SortOrder", &mut self.sort_order);
        fields.optional("SortBy", &mut self.sort_by);
    }
}

impl contract::convert::Record for ListSecretsResponse {
    const NAME: &'static str = "ListSecretsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SecretList", &mut self.secret_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for MalformedPolicyDocumentException {
    const NAME: &'static str = "MalformedPolicyDocumentException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for PreconditionNotMetException {
    const NAME: &'static str = "PreconditionNotMetException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for PublicPolicyException {
    const NAME: &'static str = "PublicPolicyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for PutResourcePolicyRequest {
    const NAME: &'static str = "PutResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.required("ResourcePolicy", &mut self.resource_policy);
        fields.optional("PolicyName", &mut self.policy_name);
        fields.optional("BlockPublicPolicy", &mut self.block_public_policy);
    }
}

impl contract::convert::Record for PutResourcePolicyResponse {
    const NAME: &'static str = "PutResourcePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for PutSecretValueRequest {
    const NAME: &'static str = "PutSecretValueRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("SecretBinary", &mut self.secret_binary);
        fields.optional("SecretString", &mut self.secret_string);
        fields.optional("VersionStages", &mut self.version_stages);
        fields.optional("RotationToken", &mut self.rotation_token);
    }
}

impl contract::convert::Record for PutSecretValueResponse {
    const NAME: &'static str = "PutSecretValueResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("VersionStages", &mut self.version_stages);
    }
}

impl contract::convert::Record for RemoveRegionsFromReplicationRequest {
    const NAME: &'static str = "RemoveRegionsFromReplicationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.required("RemoveReplicaRegions", &mut self.remove_replica_regions);
    }
}

impl contract::convert::Record for RemoveRegionsFromReplicationResponse {
    const NAME: &'static str = "RemoveRegionsFromReplicationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("ReplicationStatus", &mut self.replication_status);
    }
}

impl contract::convert::Record for ReplicaRegionType {
    const NAME: &'static str = "ReplicaRegionType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Region", &mut self.region);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
    }
}

impl contract::convert::Record for ReplicateSecretToRegionsRequest {
    const NAME: &'static str = "ReplicateSecretToRegionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.required("AddReplicaRegions", &mut self.add_replica_regions);
        fields.optional("ForceOverwriteReplicaSecret", &mut self.force_overwrite_replica_secret);
    }
}

impl contract::convert::Record for ReplicateSecretToRegionsResponse {
    const NAME: &'static str = "ReplicateSecretToRegionsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("ReplicationStatus", &mut self.replication_status);
    }
}

impl contract::convert::Record for ReplicationStatusType {
    const NAME: &'static str = "ReplicationStatusType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Region", &mut self.region);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusMessage", &mut self.status_message);
        fields.optional("LastAccessedDate", &mut self.last_accessed_date);
    }
}

impl contract::convert::Record for ResourceExistsException {
    const NAME: &'static str = "ResourceExistsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ResourcePolicySummary {
    const NAME: &'static str = "ResourcePolicySummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for RestoreSecretRequest {
    const NAME: &'static str = "RestoreSecretRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
    }
}

impl contract::convert::Record for RestoreSecretResponse {
    const NAME: &'static str = "RestoreSecretResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for RotateSecretRequest {
    const NAME: &'static str = "RotateSecretRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("RotationLambdaARN", &mut self.rotation_lambda_arn);
        fields.optional("RotationRules", &mut self.rotation_rules);
        fields.optional("ExternalSecretRotationMetadata", &mut self.external_secret_rotation_metadata);
        fields.optional("ExternalSecretRotationRoleArn", &mut self.external_secret_rotation_role_arn);
        fields.optional("RotateImmediately", &mut self.rotate_immediately);
    }
}

impl contract::convert::Record for RotateSecretResponse {
    const NAME: &'static str = "RotateSecretResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for RotationRulesType {
    const NAME: &'static str = "RotationRulesType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AutomaticallyAfterDays", &mut self.automatically_after_days);
        fields.optional("Duration", &mut self.duration);
        fields.optional("ScheduleExpression", &mut self.schedule_expression);
    }
}

impl contract::convert::Record for SecretListEntry {
    const NAME: &'static str = "SecretListEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Description", &mut self.description);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("RotationEnabled", &mut self.rotation_enabled);
        fields.optional("RotationLambdaARN", &mut self.rotation_lambda_arn);
        fields.optional("RotationRules", &mut self.rotation_rules);
        fields.optional("ExternalSecretRotationMetadata", &mut self.external_secret_rotation_metadata);
        fields.optional("ExternalSecretRotationRoleArn", &mut self.external_secret_rotation_role_arn);
        fields.optional("LastRotatedDate", &mut self.last_rotated_date);
        fields.optional("LastChangedDate", &mut self.last_changed_date);
        fields.optional("LastAccessedDate", &mut self.last_accessed_date);
        fields.optional("DeletedDate", &mut self.deleted_date);
        fields.optional("NextRotationDate", &mut self.next_rotation_date);
        fields.optional("Tags", &mut self.tags);
        fields.optional("SecretVersionsToStages", &mut self.secret_versions_to_stages);
        fields.optional("OwningService", &mut self.owning_service);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("PrimaryRegion", &mut self.primary_region);
    }
}

impl contract::convert::Record for SecretValueEntry {
    const NAME: &'static str = "SecretValueEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("SecretBinary", &mut self.secret_binary);
        fields.optional("SecretString", &mut self.secret_string);
        fields.optional("VersionStages", &mut self.version_stages);
        fields.optional("CreatedDate", &mut self.created_date);
    }
}

impl contract::convert::Record for SecretVersionsListEntry {
    const NAME: &'static str = "SecretVersionsListEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("VersionStages", &mut self.version_stages);
        fields.optional("LastAccessedDate", &mut self.last_accessed_date);
        fields.optional("CreatedDate", &mut self.created_date);
        fields.optional("KmsKeyIds", &mut self.kms_key_ids);
    }
}

impl contract::convert::Record for StopReplicationToReplicaRequest {
    const NAME: &'static str = "StopReplicationToReplicaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
    }
}

impl contract::convert::Record for StopReplicationToReplicaResponse {
    const NAME: &'static str = "StopReplicationToReplicaResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
    }
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for TagResourceRequest {
    const NAME: &'static str = "TagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for UntagResourceRequest {
    const NAME: &'static str = "UntagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UpdateSecretRequest {
    const NAME: &'static str = "UpdateSecretRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("Description", &mut self.description);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("SecretBinary", &mut self.secret_binary);
        fields.optional("SecretString", &mut self.secret_string);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for UpdateSecretResponse {
    const NAME: &'static str = "UpdateSecretResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for UpdateSecretVersionStageRequest {
    const NAME: &'static str = "UpdateSecretVersionStageRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SecretId", &mut self.secret_id);
        fields.required("VersionStage", &mut self.version_stage);
        fields.optional("RemoveFromVersionId", &mut self.remove_from_version_id);
        fields.optional("MoveToVersionId", &mut self.move_to_version_id);
    }
}

impl contract::convert::Record for UpdateSecretVersionStageResponse {
    const NAME: &'static str = "UpdateSecretVersionStageResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for ValidateResourcePolicyRequest {
    const NAME: &'static str = "ValidateResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SecretId", &mut self.secret_id);
        fields.required("ResourcePolicy", &mut self.resource_policy);
    }
}

impl contract::convert::Record for ValidateResourcePolicyResponse {
    const NAME: &'static str = "ValidateResourcePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyValidationPassed", &mut self.policy_validation_passed);
        fields.optional("ValidationErrors", &mut self.validation_errors);
    }
}

impl contract::convert::Record for ValidationErrorsEntry {
    const NAME: &'static str = "ValidationErrorsEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CheckName", &mut self.check_name);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

contract::readable! { APIErrorType
AssociateCrossAccountReplicaRequest
AssociateCrossAccountReplicaResponse
BatchGetSecretValueRequest
BatchGetSecretValueResponse
CancelRotateSecretRequest
CancelRotateSecretResponse
CreateSecretRequest
CreateSecretResponse
CrossAccountPrimaryType
CrossAccountReplicaEntry
DecryptionFailure
DeleteResourcePolicyRequest
DeleteResourcePolicyResponse
DeleteSecretRequest
DeleteSecretResponse
DescribeSecretRequest
DescribeSecretResponse
DisassociateCrossAccountReplicaRequest
DisassociateCrossAccountReplicaResponse
EncryptionFailure
ExternalSecretRotationMetadataItem
Filter
GetRandomPasswordRequest
GetRandomPasswordResponse
GetResourcePolicyRequest
GetResourcePolicyResponse
GetSecretValueRequest
GetSecretValueResponse
InternalServiceError
InvalidNextTokenException
InvalidParameterException
InvalidRequestException
LimitExceededException
ListResourcePoliciesRequest
ListResourcePoliciesResponse
ListSecretVersionIdsRequest
ListSecretVersionIdsResponse
ListSecretsRequest
ListSecretsResponse
MalformedPolicyDocumentException
PreconditionNotMetException
PublicPolicyException
PutResourcePolicyRequest
PutResourcePolicyResponse
PutSecretValueRequest
PutSecretValueResponse
RemoveRegionsFromReplicationRequest
RemoveRegionsFromReplicationResponse
ReplicaRegionType
ReplicateSecretToRegionsRequest
ReplicateSecretToRegionsResponse
ReplicationStatusType
ResourceExistsException
ResourceNotFoundException
ResourcePolicySummary
RestoreSecretRequest
RestoreSecretResponse
RotateSecretRequest
RotateSecretResponse
RotationRulesType
SecretListEntry
SecretValueEntry
SecretVersionsListEntry
StopReplicationToReplicaRequest
StopReplicationToReplicaResponse
Tag
TagResourceRequest
UntagResourceRequest
UpdateSecretRequest
UpdateSecretResponse
UpdateSecretVersionStageRequest
UpdateSecretVersionStageResponse
ValidateResourcePolicyRequest
ValidateResourcePolicyResponse
ValidationErrorsEntry }
