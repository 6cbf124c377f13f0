// Generated from `models/s3control.json` by `cargo xtask models`: change the generator, not this file.
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
pub struct AbortIncompleteMultipartUpload {
    pub days_after_initiation: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessControlTranslation {
    pub owner: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessGrantsLocationConfiguration {
    pub s3_sub_prefix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessPoint {
    pub name: String,
    pub network_origin: String,
    pub vpc_configuration: Option<VpcConfiguration>,
    pub bucket: String,
    pub access_point_arn: Option<String>,
    pub alias: Option<String>,
    pub bucket_account_id: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountLevel {
    pub activity_metrics: Option<ActivityMetrics>,
    pub bucket_level: BucketLevel,
    pub advanced_cost_optimization_metrics: Option<AdvancedCostOptimizationMetrics>,
    pub advanced_data_protection_metrics: Option<AdvancedDataProtectionMetrics>,
    pub detailed_status_codes_metrics: Option<DetailedStatusCodesMetrics>,
    pub advanced_performance_metrics: Option<AdvancedPerformanceMetrics>,
    pub storage_lens_group_level: Option<StorageLensGroupLevel>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActivityMetrics {
    pub is_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedCostOptimizationMetrics {
    pub is_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedDataProtectionMetrics {
    pub is_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedPerformanceMetrics {
    pub is_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateAccessGrantsIdentityCenterRequest {
    pub account_id: String,
    pub identity_center_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AsyncErrorDetails {
    pub code: Option<String>,
    pub message: Option<String>,
    pub resource: Option<String>,
    pub request_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AsyncOperation {
    pub creation_time: Option<Timestamp>,
    pub operation: Option<String>,
    pub request_token_arn: Option<String>,
    pub request_parameters: Option<AsyncRequestParameters>,
    pub request_status: Option<String>,
    pub response_details: Option<AsyncResponseDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AsyncRequestParameters {
    pub create_multi_region_access_point_request: Option<CreateMultiRegionAccessPointInput>,
    pub delete_multi_region_access_point_request: Option<DeleteMultiRegionAccessPointInput>,
    pub put_multi_region_access_point_policy_request: Option<PutMultiRegionAccessPointPolicyInput>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AsyncResponseDetails {
    pub multi_region_access_point_details: Option<MultiRegionAccessPointsAsyncResponse>,
    pub error_details: Option<AsyncErrorDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AwsLambdaTransformation {
    pub function_arn: String,
    pub function_payload: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BadRequestException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BucketAlreadyExists {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BucketAlreadyOwnedByYou {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BucketLevel {
    pub activity_metrics: Option<ActivityMetrics>,
    pub prefix_level: Option<PrefixLevel>,
    pub advanced_cost_optimization_metrics: Option<AdvancedCostOptimizationMetrics>,
    pub advanced_data_protection_metrics: Option<AdvancedDataProtectionMetrics>,
    pub detailed_status_codes_metrics: Option<DetailedStatusCodesMetrics>,
    pub advanced_performance_metrics: Option<AdvancedPerformanceMetrics>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudWatchMetrics {
    pub is_enabled: bool,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessGrantRequest {
    pub account_id: String,
    pub access_grants_location_id: String,
    pub access_grants_location_configuration: Option<AccessGrantsLocationConfiguration>,
    pub grantee: Grantee,
    pub permission: String,
    pub application_arn: Option<String>,
    pub s3_prefix_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessGrantResult {
    pub created_at: Option<Timestamp>,
    pub access_grant_id: Option<String>,
    pub access_grant_arn: Option<String>,
    pub grantee: Option<Grantee>,
    pub access_grants_location_id: Option<String>,
    pub access_grants_location_configuration: Option<AccessGrantsLocationConfiguration>,
    pub permission: Option<String>,
    pub application_arn: Option<String>,
    pub grant_scope: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessGrantsInstanceRequest {
    pub account_id: String,
    pub identity_center_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessGrantsInstanceResult {
    pub created_at: Option<Timestamp>,
    pub access_grants_instance_id: Option<String>,
    pub access_grants_instance_arn: Option<String>,
    pub identity_center_arn: Option<String>,
    pub identity_center_instance_arn: Option<String>,
    pub identity_center_application_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessGrantsLocationRequest {
    pub account_id: String,
    pub location_scope: String,
    pub iam_role_arn: String,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessGrantsLocationResult {
    pub created_at: Option<Timestamp>,
    pub access_grants_location_id: Option<String>,
    pub access_grants_location_arn: Option<String>,
    pub location_scope: Option<String>,
    pub iam_role_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessPointForObjectLambdaRequest {
    pub account_id: String,
    pub name: String,
    pub configuration: ObjectLambdaConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessPointForObjectLambdaResult {
    pub object_lambda_access_point_arn: Option<String>,
    pub alias: Option<ObjectLambdaAccessPointAlias>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessPointRequest {
    pub account_id: String,
    pub name: String,
    pub bucket: String,
    pub vpc_configuration: Option<VpcConfiguration>,
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
    pub bucket_account_id: Option<String>,
    pub scope: Option<Scope>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessPointResult {
    pub access_point_arn: Option<String>,
    pub alias: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateBucketConfiguration {
    pub location_constraint: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateBucketRequest {
    pub acl: Option<String>,
    pub bucket: String,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub object_lock_enabled_for_bucket: Option<bool>,
    pub outpost_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateBucketResult {
    pub location: Option<String>,
    pub bucket_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateJobRequest {
    pub account_id: String,
    pub confirmation_required: Option<bool>,
    pub operation: JobOperation,
    pub report: JobReport,
    pub client_request_token: String,
    pub manifest: Option<JobManifest>,
    pub description: Option<String>,
    pub priority: i32,
    pub role_arn: String,
    pub tags: Option<Vec<S3Tag>>,
    pub manifest_generator: Option<JobManifestGenerator>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateJobResult {
    pub job_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateMultiRegionAccessPointInput {
    pub name: String,
    pub public_access_block: Option<PublicAccessBlockConfiguration>,
    pub regions: Vec<Region>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateMultiRegionAccessPointRequest {
    pub account_id: String,
    pub client_token: String,
    pub details: CreateMultiRegionAccessPointInput,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateMultiRegionAccessPointResult {
    pub request_token_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateStorageLensGroupRequest {
    pub account_id: String,
    pub storage_lens_group: StorageLensGroup,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
    pub expiration: Option<Timestamp>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(*** sensitive ***)")
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DSSEKMSFilter {
    pub kms_key_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessGrantRequest {
    pub account_id: String,
    pub access_grant_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessGrantsInstanceRequest {
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessGrantsInstanceResourcePolicyRequest {
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessGrantsLocationRequest {
    pub account_id: String,
    pub access_grants_location_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessPointForObjectLambdaRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessPointPolicyForObjectLambdaRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessPointPolicyRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessPointRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessPointScopeRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketLifecycleConfigurationRequest {
    pub account_id: String,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketPolicyRequest {
    pub account_id: String,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketReplicationRequest {
    pub account_id: String,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketRequest {
    pub account_id: String,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketTaggingRequest {
    pub account_id: String,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteJobTaggingRequest {
    pub account_id: String,
    pub job_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteJobTaggingResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMarkerReplication {
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMultiRegionAccessPointInput {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMultiRegionAccessPointRequest {
    pub account_id: String,
    pub client_token: String,
    pub details: DeleteMultiRegionAccessPointInput,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMultiRegionAccessPointResult {
    pub request_token_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePublicAccessBlockRequest {
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteStorageLensConfigurationRequest {
    pub config_id: String,
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteStorageLensConfigurationTaggingRequest {
    pub config_id: String,
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteStorageLensConfigurationTaggingResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteStorageLensGroupRequest {
    pub name: String,
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeJobRequest {
    pub account_id: String,
    pub job_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeJobResult {
    pub job: Option<JobDescriptor>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMultiRegionAccessPointOperationRequest {
    pub account_id: String,
    pub request_token_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMultiRegionAccessPointOperationResult {
    pub async_operation: Option<AsyncOperation>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Destination {
    pub account: Option<String>,
    pub bucket: String,
    pub replication_time: Option<ReplicationTime>,
    pub access_control_translation: Option<AccessControlTranslation>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub metrics: Option<Metrics>,
    pub storage_class: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetailedStatusCodesMetrics {
    pub is_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DissociateAccessGrantsIdentityCenterRequest {
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EstablishedMultiRegionAccessPointPolicy {
    pub policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Exclude {
    pub buckets: Option<Vec<String>>,
    pub regions: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExistingObjectReplication {
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GeneratedManifestEncryption {
    pub sses3: Option<SSES3Encryption>,
    pub ssekms: Option<SSEKMSEncryption>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessGrantRequest {
    pub account_id: String,
    pub access_grant_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessGrantResult {
    pub created_at: Option<Timestamp>,
    pub access_grant_id: Option<String>,
    pub access_grant_arn: Option<String>,
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
    pub access_grants_location_id: Option<String>,
    pub access_grants_location_configuration: Option<AccessGrantsLocationConfiguration>,
    pub grant_scope: Option<String>,
    pub application_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessGrantsInstanceForPrefixRequest {
    pub account_id: String,
    pub s3_prefix: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessGrantsInstanceForPrefixResult {
    pub access_grants_instance_arn: Option<String>,
    pub access_grants_instance_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessGrantsInstanceRequest {
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessGrantsInstanceResourcePolicyRequest {
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessGrantsInstanceResourcePolicyResult {
    pub policy: Option<String>,
    pub organization: Option<String>,
    pub created_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessGrantsInstanceResult {
    pub access_grants_instance_arn: Option<String>,
    pub access_grants_instance_id: Option<String>,
    pub identity_center_arn: Option<String>,
    pub identity_center_instance_arn: Option<String>,
    pub identity_center_application_arn: Option<String>,
    pub created_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessGrantsLocationRequest {
    pub account_id: String,
    pub access_grants_location_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessGrantsLocationResult {
    pub created_at: Option<Timestamp>,
    pub access_grants_location_id: Option<String>,
    pub access_grants_location_arn: Option<String>,
    pub location_scope: Option<String>,
    pub iam_role_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointConfigurationForObjectLambdaRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointConfigurationForObjectLambdaResult {
    pub configuration: Option<ObjectLambdaConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointForObjectLambdaRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointForObjectLambdaResult {
    pub name: Option<String>,
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
    pub creation_date: Option<Timestamp>,
    pub alias: Option<ObjectLambdaAccessPointAlias>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointPolicyForObjectLambdaRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointPolicyForObjectLambdaResult {
    pub policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointPolicyRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointPolicyResult {
    pub policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointPolicyStatusForObjectLambdaRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointPolicyStatusForObjectLambdaResult {
    pub policy_status: Option<PolicyStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointPolicyStatusRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointPolicyStatusResult {
    pub policy_status: Option<PolicyStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointResult {
    pub name: Option<String>,
    pub bucket: Option<String>,
    pub network_origin: Option<String>,
    pub vpc_configuration: Option<VpcConfiguration>,
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
    pub creation_date: Option<Timestamp>,
    pub alias: Option<String>,
    pub access_point_arn: Option<String>,
    pub endpoints: Option<Map<String>>,
    pub bucket_account_id: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointScopeRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessPointScopeResult {
    pub scope: Option<Scope>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketLifecycleConfigurationRequest {
    pub account_id: String,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketLifecycleConfigurationResult {
    pub rules: Option<Vec<LifecycleRule>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketPolicyRequest {
    pub account_id: String,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketPolicyResult {
    pub policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketReplicationRequest {
    pub account_id: String,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketReplicationResult {
    pub replication_configuration: Option<ReplicationConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketRequest {
    pub account_id: String,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketResult {
    pub bucket: Option<String>,
    pub public_access_block_enabled: Option<bool>,
    pub creation_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketTaggingRequest {
    pub account_id: String,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketTaggingResult {
    pub tag_set: Vec<S3Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketVersioningRequest {
    pub account_id: String,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketVersioningResult {
    pub status: Option<String>,
    pub mfa_delete: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDataAccessRequest {
    pub account_id: String,
    pub target: String,
    pub permission: String,
    pub duration_seconds: Option<i32>,
    pub privilege: Option<String>,
    pub target_type: Option<String>,
    pub audit_context: Option<String>,
    pub instance_scope: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetDataAccessResult {
    pub credentials: Option<Credentials>,
    pub matched_grant_target: Option<String>,
    pub grantee: Option<Grantee>,
    pub matched_instance_arn: Option<String>,
}

impl fmt::Debug for GetDataAccessResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetDataAccessResult")
            .field("credentials", &self.credentials.as_ref().map(|_| REDACTED))
            .field("matched_grant_target", &self.matched_grant_target)
            .field("grantee", &self.grantee)
            .field("matched_instance_arn", &self.matched_instance_arn)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetJobTaggingRequest {
    pub account_id: String,
    pub job_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetJobTaggingResult {
    pub tags: Option<Vec<S3Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMultiRegionAccessPointPolicyRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMultiRegionAccessPointPolicyResult {
    pub policy: Option<MultiRegionAccessPointPolicyDocument>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMultiRegionAccessPointPolicyStatusRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMultiRegionAccessPointPolicyStatusResult {
    pub established: Option<PolicyStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMultiRegionAccessPointRequest {
    pub account_id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMultiRegionAccessPointResult {
    pub access_point: Option<MultiRegionAccessPointReport>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMultiRegionAccessPointRoutesRequest {
    pub account_id: String,
    pub mrap: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMultiRegionAccessPointRoutesResult {
    pub mrap: Option<String>,
    pub routes: Option<Vec<MultiRegionAccessPointRoute>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPublicAccessBlockRequest {
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStorageLensConfigurationRequest {
    pub config_id: String,
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStorageLensConfigurationResult {
    pub storage_lens_configuration: Option<StorageLensConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStorageLensConfigurationTaggingRequest {
    pub config_id: String,
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStorageLensConfigurationTaggingResult {
    pub tags: Option<Vec<StorageLensTag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStorageLensGroupRequest {
    pub name: String,
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStorageLensGroupResult {
    pub storage_lens_group: Option<StorageLensGroup>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grantee {
    pub grantee_type: Option<String>,
    pub grantee_identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdempotencyException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Include {
    pub buckets: Option<Vec<String>>,
    pub regions: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntAccessTiers {
    pub is_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalServiceException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidNextTokenException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidRequestException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobDescriptor {
    pub job_id: Option<String>,
    pub confirmation_required: Option<bool>,
    pub description: Option<String>,
    pub job_arn: Option<String>,
    pub status: Option<String>,
    pub manifest: Option<JobManifest>,
    pub operation: Option<JobOperation>,
    pub priority: Option<i32>,
    pub progress_summary: Option<JobProgressSummary>,
    pub status_update_reason: Option<String>,
    pub failure_reasons: Option<Vec<JobFailure>>,
    pub report: Option<JobReport>,
    pub creation_time: Option<Timestamp>,
    pub termination_date: Option<Timestamp>,
    pub role_arn: Option<String>,
    pub suspended_date: Option<Timestamp>,
    pub suspended_cause: Option<String>,
    pub manifest_generator: Option<JobManifestGenerator>,
    pub generated_manifest_descriptor: Option<S3GeneratedManifestDescriptor>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobFailure {
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobListDescriptor {
    pub job_id: Option<String>,
    pub description: Option<String>,
    pub operation: Option<String>,
    pub priority: Option<i32>,
    pub status: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub termination_date: Option<Timestamp>,
    pub progress_summary: Option<JobProgressSummary>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobManifest {
    pub spec: JobManifestSpec,
    pub location: JobManifestLocation,
}

#[derive(Debug, Clone, PartialEq)]
pub enum JobManifestGenerator {
    S3JobManifestGenerator(S3JobManifestGenerator),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobManifestGeneratorFilter {
    pub eligible_for_replication: Option<bool>,
    pub created_after: Option<Timestamp>,
    pub created_before: Option<Timestamp>,
    pub object_replication_statuses: Option<Vec<String>>,
    pub key_name_constraint: Option<KeyNameConstraint>,
    pub object_size_greater_than_bytes: Option<i64>,
    pub object_size_less_than_bytes: Option<i64>,
    pub match_any_storage_class: Option<Vec<String>>,
    pub match_any_object_encryption: Option<Vec<ObjectEncryptionFilter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobManifestLocation {
    pub object_arn: String,
    pub object_version_id: Option<String>,
    pub e_tag: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobManifestSpec {
    pub format: String,
    pub fields: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobOperation {
    pub lambda_invoke: Option<LambdaInvokeOperation>,
    pub s3_put_object_copy: Option<S3CopyObjectOperation>,
    pub s3_put_object_acl: Option<S3SetObjectAclOperation>,
    pub s3_put_object_tagging: Option<S3SetObjectTaggingOperation>,
    pub s3_delete_object_tagging: Option<S3DeleteObjectTaggingOperation>,
    pub s3_initiate_restore_object: Option<S3InitiateRestoreObjectOperation>,
    pub s3_put_object_legal_hold: Option<S3SetObjectLegalHoldOperation>,
    pub s3_put_object_retention: Option<S3SetObjectRetentionOperation>,
    pub s3_replicate_object: Option<S3ReplicateObjectOperation>,
    pub s3_compute_object_checksum: Option<S3ComputeObjectChecksumOperation>,
    pub s3_update_object_encryption: Option<S3UpdateObjectEncryptionOperation>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobProgressSummary {
    pub total_number_of_tasks: Option<i64>,
    pub number_of_tasks_succeeded: Option<i64>,
    pub number_of_tasks_failed: Option<i64>,
    pub timers: Option<JobTimers>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobReport {
    pub bucket: Option<String>,
    pub format: Option<String>,
    pub enabled: bool,
    pub prefix: Option<String>,
    pub report_scope: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobStatusException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobTimers {
    pub elapsed_time_in_active_seconds: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KeyNameConstraint {
    pub match_any_prefix: Option<Vec<String>>,
    pub match_any_suffix: Option<Vec<String>>,
    pub match_any_substring: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LambdaInvokeOperation {
    pub function_arn: Option<String>,
    pub invocation_schema_version: Option<String>,
    pub user_arguments: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleConfiguration {
    pub rules: Option<Vec<LifecycleRule>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleExpiration {
    pub date: Option<Timestamp>,
    pub days: Option<i32>,
    pub expired_object_delete_marker: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleRule {
    pub expiration: Option<LifecycleExpiration>,
    pub id: Option<String>,
    pub filter: Option<LifecycleRuleFilter>,
    pub status: String,
    pub transitions: Option<Vec<Transition>>,
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<S3Tag>>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<S3Tag>,
    pub and: Option<LifecycleRuleAndOperator>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessGrantEntry {
    pub created_at: Option<Timestamp>,
    pub access_grant_id: Option<String>,
    pub access_grant_arn: Option<String>,
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
    pub access_grants_location_id: Option<String>,
    pub access_grants_location_configuration: Option<AccessGrantsLocationConfiguration>,
    pub grant_scope: Option<String>,
    pub application_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessGrantsInstanceEntry {
    pub access_grants_instance_id: Option<String>,
    pub access_grants_instance_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub identity_center_arn: Option<String>,
    pub identity_center_instance_arn: Option<String>,
    pub identity_center_application_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessGrantsInstancesRequest {
    pub account_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessGrantsInstancesResult {
    pub next_token: Option<String>,
    pub access_grants_instances_list: Option<Vec<ListAccessGrantsInstanceEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessGrantsLocationsEntry {
    pub created_at: Option<Timestamp>,
    pub access_grants_location_id: Option<String>,
    pub access_grants_location_arn: Option<String>,
    pub location_scope: Option<String>,
    pub iam_role_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessGrantsLocationsRequest {
    pub account_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub location_scope: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessGrantsLocationsResult {
    pub next_token: Option<String>,
    pub access_grants_locations_list: Option<Vec<ListAccessGrantsLocationsEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessGrantsRequest {
    pub account_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub grantee_type: Option<String>,
    pub grantee_identifier: Option<String>,
    pub permission: Option<String>,
    pub grant_scope: Option<String>,
    pub application_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessGrantsResult {
    pub next_token: Option<String>,
    pub access_grants_list: Option<Vec<ListAccessGrantEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessPointsForDirectoryBucketsRequest {
    pub account_id: String,
    pub directory_bucket: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessPointsForDirectoryBucketsResult {
    pub access_point_list: Option<Vec<AccessPoint>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessPointsForObjectLambdaRequest {
    pub account_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessPointsForObjectLambdaResult {
    pub object_lambda_access_point_list: Option<Vec<ObjectLambdaAccessPoint>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessPointsRequest {
    pub account_id: String,
    pub bucket: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessPointsResult {
    pub access_point_list: Option<Vec<AccessPoint>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCallerAccessGrantsEntry {
    pub permission: Option<String>,
    pub grant_scope: Option<String>,
    pub application_arn: Option<String>,
    pub access_grants_instance_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCallerAccessGrantsRequest {
    pub account_id: String,
    pub grant_scope: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub allowed_by_application: Option<bool>,
    pub instance_scope: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCallerAccessGrantsResult {
    pub next_token: Option<String>,
    pub caller_access_grants_list: Option<Vec<ListCallerAccessGrantsEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListJobsRequest {
    pub account_id: String,
    pub job_statuses: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListJobsResult {
    pub next_token: Option<String>,
    pub jobs: Option<Vec<JobListDescriptor>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMultiRegionAccessPointsRequest {
    pub account_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMultiRegionAccessPointsResult {
    pub access_points: Option<Vec<MultiRegionAccessPointReport>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRegionalBucketsRequest {
    pub account_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub outpost_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRegionalBucketsResult {
    pub regional_bucket_list: Option<Vec<RegionalBucket>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStorageLensConfigurationEntry {
    pub id: String,
    pub storage_lens_arn: String,
    pub home_region: String,
    pub is_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStorageLensConfigurationsRequest {
    pub account_id: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStorageLensConfigurationsResult {
    pub next_token: Option<String>,
    pub storage_lens_configuration_list: Option<Vec<ListStorageLensConfigurationEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStorageLensGroupEntry {
    pub name: String,
    pub storage_lens_group_arn: String,
    pub home_region: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStorageLensGroupsRequest {
    pub account_id: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListStorageLensGroupsResult {
    pub next_token: Option<String>,
    pub storage_lens_group_list: Option<Vec<ListStorageLensGroupEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub account_id: String,
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceResult {
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MatchObjectAge {
    pub days_greater_than: Option<i32>,
    pub days_less_than: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MatchObjectSize {
    pub bytes_greater_than: Option<i64>,
    pub bytes_less_than: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Metrics {
    pub status: String,
    pub event_threshold: Option<ReplicationTimeValue>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MultiRegionAccessPointPolicyDocument {
    pub established: Option<EstablishedMultiRegionAccessPointPolicy>,
    pub proposed: Option<ProposedMultiRegionAccessPointPolicy>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MultiRegionAccessPointRegionalResponse {
    pub name: Option<String>,
    pub request_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MultiRegionAccessPointReport {
    pub name: Option<String>,
    pub alias: Option<String>,
    pub created_at: Option<Timestamp>,
    pub public_access_block: Option<PublicAccessBlockConfiguration>,
    pub status: Option<String>,
    pub regions: Option<Vec<RegionReport>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MultiRegionAccessPointRoute {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub traffic_dial_percentage: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MultiRegionAccessPointsAsyncResponse {
    pub regions: Option<Vec<MultiRegionAccessPointRegionalResponse>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoSuchPublicAccessBlockConfiguration {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoncurrentVersionExpiration {
    pub noncurrent_days: Option<i32>,
    pub newer_noncurrent_versions: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoncurrentVersionTransition {
    pub noncurrent_days: Option<i32>,
    pub storage_class: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotSSEFilter {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectEncryption {
    pub ssekms: Option<S3UpdateObjectEncryptionSSEKMS>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum ObjectEncryptionFilter {
    SSES3(SSES3Filter),
    SSEKMS(SSEKMSFilter),
    DSSEKMS(DSSEKMSFilter),
    SSEC(SSECFilter),
    NOTSSE(NotSSEFilter),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectLambdaAccessPoint {
    pub name: String,
    pub object_lambda_access_point_arn: Option<String>,
    pub alias: Option<ObjectLambdaAccessPointAlias>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectLambdaAccessPointAlias {
    pub value: Option<String>,
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectLambdaConfiguration {
    pub supporting_access_point: String,
    pub cloud_watch_metrics_enabled: Option<bool>,
    pub allowed_features: Option<Vec<String>>,
    pub transformation_configurations: Vec<ObjectLambdaTransformationConfiguration>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum ObjectLambdaContentTransformation {
    AwsLambda(AwsLambdaTransformation),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectLambdaTransformationConfiguration {
    pub actions: Vec<String>,
    pub content_transformation: Option<ObjectLambdaContentTransformation>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyStatus {
    pub is_public: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrefixLevel {
    pub storage_metrics: PrefixLevelStorageMetrics,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrefixLevelStorageMetrics {
    pub is_enabled: Option<bool>,
    pub selection_criteria: Option<SelectionCriteria>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProposedMultiRegionAccessPointPolicy {
    pub policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>,
    pub ignore_public_acls: Option<bool>,
    pub block_public_policy: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccessGrantsInstanceResourcePolicyRequest {
    pub account_id: String,
    pub policy: String,
    pub organization: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccessGrantsInstanceResourcePolicyResult {
    pub policy: Option<String>,
    pub organization: Option<String>,
    pub created_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccessPointConfigurationForObjectLambdaRequest {
    pub account_id: String,
    pub name: String,
    pub configuration: ObjectLambdaConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccessPointPolicyForObjectLambdaRequest {
    pub account_id: String,
    pub name: String,
    pub policy: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccessPointPolicyRequest {
    pub account_id: String,
    pub name: String,
    pub policy: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccessPointScopeRequest {
    pub account_id: String,
    pub name: String,
    pub scope: Scope,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketLifecycleConfigurationRequest {
    pub account_id: String,
    pub bucket: String,
    pub lifecycle_configuration: Option<LifecycleConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketPolicyRequest {
    pub account_id: String,
    pub bucket: String,
    pub confirm_remove_self_bucket_access: Option<bool>,
    pub policy: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketReplicationRequest {
    pub account_id: String,
    pub bucket: String,
    pub replication_configuration: ReplicationConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketTaggingRequest {
    pub account_id: String,
    pub bucket: String,
    pub tagging: Tagging,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketVersioningRequest {
    pub account_id: String,
    pub bucket: String,
    pub mfa: Option<String>,
    pub versioning_configuration: VersioningConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutJobTaggingRequest {
    pub account_id: String,
    pub job_id: String,
    pub tags: Vec<S3Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutJobTaggingResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMultiRegionAccessPointPolicyInput {
    pub name: String,
    pub policy: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMultiRegionAccessPointPolicyRequest {
    pub account_id: String,
    pub client_token: String,
    pub details: PutMultiRegionAccessPointPolicyInput,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMultiRegionAccessPointPolicyResult {
    pub request_token_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPublicAccessBlockRequest {
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    pub account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutStorageLensConfigurationRequest {
    pub config_id: String,
    pub account_id: String,
    pub storage_lens_configuration: StorageLensConfiguration,
    pub tags: Option<Vec<StorageLensTag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutStorageLensConfigurationTaggingRequest {
    pub config_id: String,
    pub account_id: String,
    pub tags: Vec<StorageLensTag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutStorageLensConfigurationTaggingResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Region {
    pub bucket: String,
    pub bucket_account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegionReport {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub bucket_account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegionalBucket {
    pub bucket: String,
    pub bucket_arn: Option<String>,
    pub public_access_block_enabled: bool,
    pub creation_date: Timestamp,
    pub outpost_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaModifications {
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationConfiguration {
    pub role: String,
    pub rules: Vec<ReplicationRule>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationRule {
    pub id: Option<String>,
    pub priority: Option<i32>,
    pub prefix: Option<String>,
    pub filter: Option<ReplicationRuleFilter>,
    pub status: String,
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    pub existing_object_replication: Option<ExistingObjectReplication>,
    pub destination: Destination,
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<S3Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<S3Tag>,
    pub and: Option<ReplicationRuleAndOperator>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationTime {
    pub status: String,
    pub time: ReplicationTimeValue,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationTimeValue {
    pub minutes: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3AccessControlList {
    pub owner: S3ObjectOwner,
    pub grants: Option<Vec<S3Grant>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3AccessControlPolicy {
    pub access_control_list: Option<S3AccessControlList>,
    pub canned_access_control_list: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3BucketDestination {
    pub format: String,
    pub output_schema_version: String,
    pub account_id: String,
    pub arn: String,
    pub prefix: Option<String>,
    pub encryption: Option<StorageLensDataExportEncryption>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3ComputeObjectChecksumOperation {
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3CopyObjectOperation {
    pub target_resource: Option<String>,
    pub canned_access_control_list: Option<String>,
    pub access_control_grants: Option<Vec<S3Grant>>,
    pub metadata_directive: Option<String>,
    pub annotation_directive: Option<String>,
    pub modified_since_constraint: Option<Timestamp>,
    pub new_object_metadata: Option<S3ObjectMetadata>,
    pub new_object_tagging: Option<Vec<S3Tag>>,
    pub redirect_location: Option<String>,
    pub requester_pays: Option<bool>,
    pub storage_class: Option<String>,
    pub un_modified_since_constraint: Option<Timestamp>,
    pub sse_aws_kms_key_id: Option<String>,
    pub target_key_prefix: Option<String>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub bucket_key_enabled: Option<bool>,
    pub checksum_algorithm: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration: Option<S3ObjectLockEventHoldDuration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3DeleteObjectTaggingOperation {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3GeneratedManifestDescriptor {
    pub format: Option<String>,
    pub location: Option<JobManifestLocation>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3Grant {
    pub grantee: Option<S3Grantee>,
    pub permission: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3Grantee {
    pub type_identifier: Option<String>,
    pub identifier: Option<String>,
    pub display_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3InitiateRestoreObjectOperation {
    pub expiration_in_days: Option<i32>,
    pub glacier_job_tier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3JobManifestGenerator {
    pub expected_bucket_owner: Option<String>,
    pub source_bucket: String,
    pub manifest_output_location: Option<S3ManifestOutputLocation>,
    pub filter: Option<JobManifestGeneratorFilter>,
    pub enable_manifest_output: bool,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3ManifestOutputLocation {
    pub expected_manifest_bucket_owner: Option<String>,
    pub bucket: String,
    pub manifest_prefix: Option<String>,
    pub manifest_encryption: Option<GeneratedManifestEncryption>,
    pub manifest_format: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3ObjectLockEventHoldDuration {
    pub days: Option<i32>,
    pub years: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3ObjectLockLegalHold {
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3ObjectLockRetentionEventHoldDuration {
    pub days: Option<i32>,
    pub years: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3ObjectMetadata {
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub user_metadata: Option<Map<String>>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub http_expires_date: Option<Timestamp>,
    pub requester_charged: Option<bool>,
    pub sse_algorithm: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3ObjectOwner {
    pub id: Option<String>,
    pub display_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3ReplicateObjectOperation {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3Retention {
    pub retain_until_date: Option<Timestamp>,
    pub mode: Option<String>,
    pub event_hold: Option<String>,
    pub event_hold_duration: Option<S3ObjectLockRetentionEventHoldDuration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3SetObjectAclOperation {
    pub access_control_policy: Option<S3AccessControlPolicy>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3SetObjectLegalHoldOperation {
    pub legal_hold: S3ObjectLockLegalHold,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3SetObjectRetentionOperation {
    pub bypass_governance_retention: Option<bool>,
    pub retention: S3Retention,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3SetObjectTaggingOperation {
    pub tag_set: Option<Vec<S3Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3UpdateObjectEncryptionOperation {
    pub object_encryption: Option<ObjectEncryption>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3UpdateObjectEncryptionSSEKMS {
    pub kms_key_arn: String,
    pub bucket_key_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSECFilter {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSEKMS {
    pub key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSEKMSEncryption {
    pub key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSEKMSFilter {
    pub kms_key_arn: Option<String>,
    pub bucket_key_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSES3 {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSES3Encryption {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSES3Filter {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scope {
    pub prefixes: Option<Vec<String>>,
    pub permissions: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SelectionCriteria {
    pub delimiter: Option<String>,
    pub max_depth: Option<i32>,
    pub min_storage_bytes_percentage: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SourceSelectionCriteria {
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
    pub replica_modifications: Option<ReplicaModifications>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SseKmsEncryptedObjects {
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensAwsOrg {
    pub arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensConfiguration {
    pub id: String,
    pub account_level: AccountLevel,
    pub include: Option<Include>,
    pub exclude: Option<Exclude>,
    pub data_export: Option<StorageLensDataExport>,
    pub expanded_prefixes_data_export: Option<StorageLensExpandedPrefixesDataExport>,
    pub cost_and_usage_reports_publish: Option<StorageLensCostAndUsageReportsPublish>,
    pub is_enabled: bool,
    pub aws_org: Option<StorageLensAwsOrg>,
    pub storage_lens_arn: Option<String>,
    pub prefix_delimiter: Option<String>,
    pub int_access_tiers: Option<IntAccessTiers>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensCostAndUsageReportsPrefixLevel {
    pub is_enabled: bool,
    pub selection_criteria: Option<StorageLensCostAndUsageReportsSelectionCriteria>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensCostAndUsageReportsPublish {
    pub prefix_level: Option<StorageLensCostAndUsageReportsPrefixLevel>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensCostAndUsageReportsSelectionCriteria {
    pub min_depth: Option<i32>,
    pub max_depth: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensDataExport {
    pub s3_bucket_destination: Option<S3BucketDestination>,
    pub cloud_watch_metrics: Option<CloudWatchMetrics>,
    pub storage_lens_table_destination: Option<StorageLensTableDestination>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensDataExportEncryption {
    pub sses3: Option<SSES3>,
    pub ssekms: Option<SSEKMS>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensExpandedPrefixesDataExport {
    pub s3_bucket_destination: Option<S3BucketDestination>,
    pub storage_lens_table_destination: Option<StorageLensTableDestination>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensGroup {
    pub name: String,
    pub filter: StorageLensGroupFilter,
    pub storage_lens_group_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensGroupAndOperator {
    pub match_any_prefix: Option<Vec<String>>,
    pub match_any_suffix: Option<Vec<String>>,
    pub match_any_tag: Option<Vec<S3Tag>>,
    pub match_object_age: Option<MatchObjectAge>,
    pub match_object_size: Option<MatchObjectSize>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensGroupFilter {
    pub match_any_prefix: Option<Vec<String>>,
    pub match_any_suffix: Option<Vec<String>>,
    pub match_any_tag: Option<Vec<S3Tag>>,
    pub match_object_age: Option<MatchObjectAge>,
    pub match_object_size: Option<MatchObjectSize>,
    pub and: Option<StorageLensGroupAndOperator>,
    pub or: Option<StorageLensGroupOrOperator>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensGroupLevel {
    pub selection_criteria: Option<StorageLensGroupLevelSelectionCriteria>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensGroupLevelSelectionCriteria {
    pub include: Option<Vec<String>>,
    pub exclude: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensGroupOrOperator {
    pub match_any_prefix: Option<Vec<String>>,
    pub match_any_suffix: Option<Vec<String>>,
    pub match_any_tag: Option<Vec<S3Tag>>,
    pub match_object_age: Option<MatchObjectAge>,
    pub match_object_size: Option<MatchObjectSize>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensTableDestination {
    pub is_enabled: bool,
    pub encryption: Option<StorageLensDataExportEncryption>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageLensTag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubmitMultiRegionAccessPointRoutesRequest {
    pub account_id: String,
    pub mrap: String,
    pub route_updates: Vec<MultiRegionAccessPointRoute>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubmitMultiRegionAccessPointRoutesResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub account_id: String,
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tagging {
    pub tag_set: Vec<S3Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TooManyRequestsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TooManyTagsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Transition {
    pub date: Option<Timestamp>,
    pub days: Option<i32>,
    pub storage_class: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub account_id: String,
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccessGrantsLocationRequest {
    pub account_id: String,
    pub access_grants_location_id: String,
    pub iam_role_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccessGrantsLocationResult {
    pub created_at: Option<Timestamp>,
    pub access_grants_location_id: Option<String>,
    pub access_grants_location_arn: Option<String>,
    pub location_scope: Option<String>,
    pub iam_role_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateJobPriorityRequest {
    pub account_id: String,
    pub job_id: String,
    pub priority: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateJobPriorityResult {
    pub job_id: String,
    pub priority: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateJobStatusRequest {
    pub account_id: String,
    pub job_id: String,
    pub requested_job_status: String,
    pub status_update_reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateJobStatusResult {
    pub job_id: Option<String>,
    pub status: Option<String>,
    pub status_update_reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateStorageLensGroupRequest {
    pub name: String,
    pub account_id: String,
    pub storage_lens_group: StorageLensGroup,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VersioningConfiguration {
    pub mfa_delete: Option<String>,
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VpcConfiguration {
    pub vpc_id: String,
}
