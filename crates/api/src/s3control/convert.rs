// Generated from `models/s3control.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AbortIncompleteMultipartUpload {
    const NAME: &'static str = "AbortIncompleteMultipartUpload";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DaysAfterInitiation", &mut self.days_after_initiation);
    }
}

impl contract::convert::Record for AccessControlTranslation {
    const NAME: &'static str = "AccessControlTranslation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Owner", &mut self.owner);
    }
}

impl contract::convert::Record for AccessGrantsLocationConfiguration {
    const NAME: &'static str = "AccessGrantsLocationConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3SubPrefix", &mut self.s3_sub_prefix);
    }
}

impl contract::convert::Record for AccessPoint {
    const NAME: &'static str = "AccessPoint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("NetworkOrigin", &mut self.network_origin);
        fields.optional("VpcConfiguration", &mut self.vpc_configuration);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("AccessPointArn", &mut self.access_point_arn);
        fields.optional("Alias", &mut self.alias);
        fields.optional("BucketAccountId", &mut self.bucket_account_id);
        fields.optional("DataSourceId", &mut self.data_source_id);
        fields.optional("DataSourceType", &mut self.data_source_type);
    }
}

impl contract::convert::Record for AccountLevel {
    const NAME: &'static str = "AccountLevel";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ActivityMetrics", &mut self.activity_metrics);
        fields.required("BucketLevel", &mut self.bucket_level);
        fields.optional("AdvancedCostOptimizationMetrics", &mut self.advanced_cost_optimization_metrics);
        fields.optional("AdvancedDataProtectionMetrics", &mut self.advanced_data_protection_metrics);
        fields.optional("DetailedStatusCodesMetrics", &mut self.detailed_status_codes_metrics);
        fields.optional("AdvancedPerformanceMetrics", &mut self.advanced_performance_metrics);
        fields.optional("StorageLensGroupLevel", &mut self.storage_lens_group_level);
    }
}

impl contract::convert::Record for ActivityMetrics {
    const NAME: &'static str = "ActivityMetrics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsEnabled", &mut self.is_enabled);
    }
}

impl contract::convert::Record for AdvancedCostOptimizationMetrics {
    const NAME: &'static str = "AdvancedCostOptimizationMetrics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsEnabled", &mut self.is_enabled);
    }
}

impl contract::convert::Record for AdvancedDataProtectionMetrics {
    const NAME: &'static str = "AdvancedDataProtectionMetrics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsEnabled", &mut self.is_enabled);
    }
}

impl contract::convert::Record for AdvancedPerformanceMetrics {
    const NAME: &'static str = "AdvancedPerformanceMetrics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsEnabled", &mut self.is_enabled);
    }
}

impl contract::convert::Record for AssociateAccessGrantsIdentityCenterRequest {
    const NAME: &'static str = "AssociateAccessGrantsIdentityCenterRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("IdentityCenterArn", &mut self.identity_center_arn);
    }
}

impl contract::convert::Record for AsyncErrorDetails {
    const NAME: &'static str = "AsyncErrorDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Code", &mut self.code);
        fields.optional("Message", &mut self.message);
        fields.optional("Resource", &mut self.resource);
        fields.optional("RequestId", &mut self.request_id);
    }
}

impl contract::convert::Record for AsyncOperation {
    const NAME: &'static str = "AsyncOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("Operation", &mut self.operation);
        fields.optional("RequestTokenARN", &mut self.request_token_arn);
        fields.optional("RequestParameters", &mut self.request_parameters);
        fields.optional("RequestStatus", &mut self.request_status);
        fields.optional("ResponseDetails", &mut self.response_details);
    }
}

impl contract::convert::Record for AsyncRequestParameters {
    const NAME: &'static str = "AsyncRequestParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreateMultiRegionAccessPointRequest", &mut self.create_multi_region_access_point_request);
        fields.optional("DeleteMultiRegionAccessPointRequest", &mut self.delete_multi_region_access_point_request);
        fields
            .optional("PutMultiRegionAccessPointPolicyRequest", &mut self.put_multi_region_access_point_policy_request);
    }
}

impl contract::convert::Record for AsyncResponseDetails {
    const NAME: &'static str = "AsyncResponseDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MultiRegionAccessPointDetails", &mut self.multi_region_access_point_details);
        fields.optional("ErrorDetails", &mut self.error_details);
    }
}

impl contract::convert::Record for AwsLambdaTransformation {
    const NAME: &'static str = "AwsLambdaTransformation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FunctionArn", &mut self.function_arn);
        fields.optional("FunctionPayload", &mut self.function_payload);
    }
}

impl contract::convert::Record for BadRequestException {
    const NAME: &'static str = "BadRequestException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for BucketAlreadyExists {
    const NAME: &'static str = "BucketAlreadyExists";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for BucketAlreadyOwnedByYou {
    const NAME: &'static str = "BucketAlreadyOwnedByYou";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for BucketLevel {
    const NAME: &'static str = "BucketLevel";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ActivityMetrics", &mut self.activity_metrics);
        fields.optional("PrefixLevel", &mut self.prefix_level);
        fields.optional("AdvancedCostOptimizationMetrics", &mut self.advanced_cost_optimization_metrics);
        fields.optional("AdvancedDataProtectionMetrics", &mut self.advanced_data_protection_metrics);
        fields.optional("DetailedStatusCodesMetrics", &mut self.detailed_status_codes_metrics);
        fields.optional("AdvancedPerformanceMetrics", &mut self.advanced_performance_metrics);
    }
}

impl contract::convert::Record for CloudWatchMetrics {
    const NAME: &'static str = "CloudWatchMetrics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IsEnabled", &mut self.is_enabled);
    }
}

impl contract::convert::Record for CreateAccessGrantRequest {
    const NAME: &'static str = "CreateAccessGrantRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("AccessGrantsLocationId", &mut self.access_grants_location_id);
        fields.optional("AccessGrantsLocationConfiguration", &mut self.access_grants_location_configuration);
        fields.required("Grantee", &mut self.grantee);
        fields.required("Permission", &mut self.permission);
        fields.optional("ApplicationArn", &mut self.application_arn);
        fields.optional("S3PrefixType", &mut self.s3_prefix_type);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateAccessGrantResult {
    const NAME: &'static str = "CreateAccessGrantResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("AccessGrantId", &mut self.access_grant_id);
        fields.optional("AccessGrantArn", &mut self.access_grant_arn);
        fields.optional("Grantee", &mut self.grantee);
        fields.optional("AccessGrantsLocationId", &mut self.access_grants_location_id);
        fields.optional("AccessGrantsLocationConfiguration", &mut self.access_grants_location_configuration);
        fields.optional("Permission", &mut self.permission);
        fields.optional("ApplicationArn", &mut self.application_arn);
        fields.optional("GrantScope", &mut self.grant_scope);
    }
}

impl contract::convert::Record for CreateAccessGrantsInstanceRequest {
    const NAME: &'static str = "CreateAccessGrantsInstanceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("IdentityCenterArn", &mut self.identity_center_arn);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateAccessGrantsInstanceResult {
    const NAME: &'static str = "CreateAccessGrantsInstanceResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("AccessGrantsInstanceId", &mut self.access_grants_instance_id);
        fields.optional("AccessGrantsInstanceArn", &mut self.access_grants_instance_arn);
        fields.optional("IdentityCenterArn", &mut self.identity_center_arn);
        fields.optional("IdentityCenterInstanceArn", &mut self.identity_center_instance_arn);
        fields.optional("IdentityCenterApplicationArn", &mut self.identity_center_application_arn);
    }
}

impl contract::convert::Record for CreateAccessGrantsLocationRequest {
    const NAME: &'static str = "CreateAccessGrantsLocationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("LocationScope", &mut self.location_scope);
        fields.required("IAMRoleArn", &mut self.iam_role_arn);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateAccessGrantsLocationResult {
    const NAME: &'static str = "CreateAccessGrantsLocationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("AccessGrantsLocationId", &mut self.access_grants_location_id);
        fields.optional("AccessGrantsLocationArn", &mut self.access_grants_location_arn);
        fields.optional("LocationScope", &mut self.location_scope);
        fields.optional("IAMRoleArn", &mut self.iam_role_arn);
    }
}

impl contract::convert::Record for CreateAccessPointForObjectLambdaRequest {
    const NAME: &'static str = "CreateAccessPointForObjectLambdaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
        fields.required("Configuration", &mut self.configuration);
    }
}

impl contract::convert::Record for CreateAccessPointForObjectLambdaResult {
    const NAME: &'static str = "CreateAccessPointForObjectLambdaResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ObjectLambdaAccessPointArn", &mut self.object_lambda_access_point_arn);
        fields.optional("Alias", &mut self.alias);
    }
}

impl contract::convert::Record for CreateAccessPointRequest {
    const NAME: &'static str = "CreateAccessPointRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("VpcConfiguration", &mut self.vpc_configuration);
        fields.optional("PublicAccessBlockConfiguration", &mut self.public_access_block_configuration);
        fields.optional("BucketAccountId", &mut self.bucket_account_id);
        fields.optional("Scope", &mut self.scope);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateAccessPointResult {
    const NAME: &'static str = "CreateAccessPointResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessPointArn", &mut self.access_point_arn);
        fields.optional("Alias", &mut self.alias);
    }
}

impl contract::convert::Record for CreateBucketConfiguration {
    const NAME: &'static str = "CreateBucketConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LocationConstraint", &mut self.location_constraint);
    }
}

impl contract::convert::Record for CreateBucketRequest {
    const NAME: &'static str = "CreateBucketRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ACL", &mut self.acl);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("CreateBucketConfiguration", &mut self.create_bucket_configuration);
        fields.optional("GrantFullControl", &mut self.grant_full_control);
        fields.optional("GrantRead", &mut self.grant_read);
        fields.optional("GrantReadACP", &mut self.grant_read_acp);
        fields.optional("GrantWrite", &mut self.grant_write);
        fields.optional("GrantWriteACP", &mut self.grant_write_acp);
        fields.optional("ObjectLockEnabledForBucket", &mut self.object_lock_enabled_for_bucket);
        fields.optional("OutpostId", &mut self.outpost_id);
    }
}

impl contract::convert::Record for CreateBucketResult {
    const NAME: &'static str = "CreateBucketResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Location", &mut self.location);
        fields.optional("BucketArn", &mut self.bucket_arn);
    }
}

impl contract::convert::Record for CreateJobRequest {
    const NAME: &'static str = "CreateJobRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("ConfirmationRequired", &mut self.confirmation_required);
        fields.required("Operation", &mut self.operation);
        fields.required("Report", &mut self.report);
        fields.required("ClientRequestToken", &mut self.client_request_token);
        fields.optional("Manifest", &mut self.manifest);
        fields.optional("Description", &mut self.description);
        fields.required("Priority", &mut self.priority);
        fields.required("RoleArn", &mut self.role_arn);
        fields.optional("Tags", &mut self.tags);
        fields.optional("ManifestGenerator", &mut self.manifest_generator);
    }
}

impl contract::convert::Record for CreateJobResult {
    const NAME: &'static str = "CreateJobResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("JobId", &mut self.job_id);
    }
}

impl contract::convert::Record for CreateMultiRegionAccessPointInput {
    const NAME: &'static str = "CreateMultiRegionAccessPointInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("PublicAccessBlock", &mut self.public_access_block);
        fields.required("Regions", &mut self.regions);
    }
}

impl contract::convert::Record for CreateMultiRegionAccessPointRequest {
    const NAME: &'static str = "CreateMultiRegionAccessPointRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("ClientToken", &mut self.client_token);
        fields.required("Details", &mut self.details);
    }
}

impl contract::convert::Record for CreateMultiRegionAccessPointResult {
    const NAME: &'static str = "CreateMultiRegionAccessPointResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RequestTokenARN", &mut self.request_token_arn);
    }
}

impl contract::convert::Record for CreateStorageLensGroupRequest {
    const NAME: &'static str = "CreateStorageLensGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("StorageLensGroup", &mut self.storage_lens_group);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for Credentials {
    const NAME: &'static str = "Credentials";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessKeyId", &mut self.access_key_id);
        fields.optional("SecretAccessKey", &mut self.secret_access_key);
        fields.optional("SessionToken", &mut self.session_token);
        fields.optional("Expiration", &mut self.expiration);
    }
}

impl contract::convert::Record for DSSEKMSFilter {
    const NAME: &'static str = "DSSEKMSFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KmsKeyArn", &mut self.kms_key_arn);
    }
}

impl contract::convert::Record for DeleteAccessGrantRequest {
    const NAME: &'static str = "DeleteAccessGrantRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("AccessGrantId", &mut self.access_grant_id);
    }
}

impl contract::convert::Record for DeleteAccessGrantsInstanceRequest {
    const NAME: &'static str = "DeleteAccessGrantsInstanceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for DeleteAccessGrantsInstanceResourcePolicyRequest {
    const NAME: &'static str = "DeleteAccessGrantsInstanceResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for DeleteAccessGrantsLocationRequest {
    const NAME: &'static str = "DeleteAccessGrantsLocationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("AccessGrantsLocationId", &mut self.access_grants_location_id);
    }
}

impl contract::convert::Record for DeleteAccessPointForObjectLambdaRequest {
    const NAME: &'static str = "DeleteAccessPointForObjectLambdaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteAccessPointPolicyForObjectLambdaRequest {
    const NAME: &'static str = "DeleteAccessPointPolicyForObjectLambdaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteAccessPointPolicyRequest {
    const NAME: &'static str = "DeleteAccessPointPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteAccessPointRequest {
    const NAME: &'static str = "DeleteAccessPointRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteAccessPointScopeRequest {
    const NAME: &'static str = "DeleteAccessPointScopeRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteBucketLifecycleConfigurationRequest {
    const NAME: &'static str = "DeleteBucketLifecycleConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for DeleteBucketPolicyRequest {
    const NAME: &'static str = "DeleteBucketPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for DeleteBucketReplicationRequest {
    const NAME: &'static str = "DeleteBucketReplicationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for DeleteBucketRequest {
    const NAME: &'static str = "DeleteBucketRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for DeleteBucketTaggingRequest {
    const NAME: &'static str = "DeleteBucketTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for DeleteJobTaggingRequest {
    const NAME: &'static str = "DeleteJobTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("JobId", &mut self.job_id);
    }
}

impl contract::convert::Record for DeleteJobTaggingResult {
    const NAME: &'static str = "DeleteJobTaggingResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteMarkerReplication {
    const NAME: &'static str = "DeleteMarkerReplication";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for DeleteMultiRegionAccessPointInput {
    const NAME: &'static str = "DeleteMultiRegionAccessPointInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteMultiRegionAccessPointRequest {
    const NAME: &'static str = "DeleteMultiRegionAccessPointRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("ClientToken", &mut self.client_token);
        fields.required("Details", &mut self.details);
    }
}

impl contract::convert::Record for DeleteMultiRegionAccessPointResult {
    const NAME: &'static str = "DeleteMultiRegionAccessPointResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RequestTokenARN", &mut self.request_token_arn);
    }
}

impl contract::convert::Record for DeletePublicAccessBlockRequest {
    const NAME: &'static str = "DeletePublicAccessBlockRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for DeleteStorageLensConfigurationRequest {
    const NAME: &'static str = "DeleteStorageLensConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigId", &mut self.config_id);
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for DeleteStorageLensConfigurationTaggingRequest {
    const NAME: &'static str = "DeleteStorageLensConfigurationTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigId", &mut self.config_id);
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for DeleteStorageLensConfigurationTaggingResult {
    const NAME: &'static str = "DeleteStorageLensConfigurationTaggingResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteStorageLensGroupRequest {
    const NAME: &'static str = "DeleteStorageLensGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for DescribeJobRequest {
    const NAME: &'static str = "DescribeJobRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("JobId", &mut self.job_id);
    }
}

impl contract::convert::Record for DescribeJobResult {
    const NAME: &'static str = "DescribeJobResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Job", &mut self.job);
    }
}

impl contract::convert::Record for DescribeMultiRegionAccessPointOperationRequest {
    const NAME: &'static str = "DescribeMultiRegionAccessPointOperationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("RequestTokenARN", &mut self.request_token_arn);
    }
}

impl contract::convert::Record for DescribeMultiRegionAccessPointOperationResult {
    const NAME: &'static str = "DescribeMultiRegionAccessPointOperationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AsyncOperation", &mut self.async_operation);
    }
}

impl contract::convert::Record for Destination {
    const NAME: &'static str = "Destination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Account", &mut self.account);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ReplicationTime", &mut self.replication_time);
        fields.optional("AccessControlTranslation", &mut self.access_control_translation);
        fields.optional("EncryptionConfiguration", &mut self.encryption_configuration);
        fields.optional("Metrics", &mut self.metrics);
        fields.optional("StorageClass", &mut self.storage_class);
    }
}

impl contract::convert::Record for DetailedStatusCodesMetrics {
    const NAME: &'static str = "DetailedStatusCodesMetrics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsEnabled", &mut self.is_enabled);
    }
}

impl contract::convert::Record for DissociateAccessGrantsIdentityCenterRequest {
    const NAME: &'static str = "DissociateAccessGrantsIdentityCenterRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for EncryptionConfiguration {
    const NAME: &'static str = "EncryptionConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplicaKmsKeyID", &mut self.replica_kms_key_id);
    }
}

impl contract::convert::Record for EstablishedMultiRegionAccessPointPolicy {
    const NAME: &'static str = "EstablishedMultiRegionAccessPointPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for Exclude {
    const NAME: &'static str = "Exclude";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Buckets", &mut self.buckets);
        fields.optional("Regions", &mut self.regions);
    }
}

impl contract::convert::Record for ExistingObjectReplication {
    const NAME: &'static str = "ExistingObjectReplication";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for GeneratedManifestEncryption {
    const NAME: &'static str = "GeneratedManifestEncryption";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SSES3", &mut self.sses3);
        fields.optional("SSEKMS", &mut self.ssekms);
    }
}

impl contract::convert::Record for GetAccessGrantRequest {
    const NAME: &'static str = "GetAccessGrantRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("AccessGrantId", &mut self.access_grant_id);
    }
}

impl contract::convert::Record for GetAccessGrantResult {
    const NAME: &'static str = "GetAccessGrantResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("AccessGrantId", &mut self.access_grant_id);
        fields.optional("AccessGrantArn", &mut self.access_grant_arn);
        fields.optional("Grantee", &mut self.grantee);
        fields.optional("Permission", &mut self.permission);
        fields.optional("AccessGrantsLocationId", &mut self.access_grants_location_id);
        fields.optional("AccessGrantsLocationConfiguration", &mut self.access_grants_location_configuration);
        fields.optional("GrantScope", &mut self.grant_scope);
        fields.optional("ApplicationArn", &mut self.application_arn);
    }
}

impl contract::convert::Record for GetAccessGrantsInstanceForPrefixRequest {
    const NAME: &'static str = "GetAccessGrantsInstanceForPrefixRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("S3Prefix", &mut self.s3_prefix);
    }
}

impl contract::convert::Record for GetAccessGrantsInstanceForPrefixResult {
    const NAME: &'static str = "GetAccessGrantsInstanceForPrefixResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessGrantsInstanceArn", &mut self.access_grants_instance_arn);
        fields.optional("AccessGrantsInstanceId", &mut self.access_grants_instance_id);
    }
}

impl contract::convert::Record for GetAccessGrantsInstanceRequest {
    const NAME: &'static str = "GetAccessGrantsInstanceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for GetAccessGrantsInstanceResourcePolicyRequest {
    const NAME: &'static str = "GetAccessGrantsInstanceResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for GetAccessGrantsInstanceResourcePolicyResult {
    const NAME: &'static str = "GetAccessGrantsInstanceResourcePolicyResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
        fields.optional("Organization", &mut self.organization);
        fields.optional("CreatedAt", &mut self.created_at);
    }
}

impl contract::convert::Record for GetAccessGrantsInstanceResult {
    const NAME: &'static str = "GetAccessGrantsInstanceResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessGrantsInstanceArn", &mut self.access_grants_instance_arn);
        fields.optional("AccessGrantsInstanceId", &mut self.access_grants_instance_id);
        fields.optional("IdentityCenterArn", &mut self.identity_center_arn);
        fields.optional("IdentityCenterInstanceArn", &mut self.identity_center_instance_arn);
        fields.optional("IdentityCenterApplicationArn", &mut self.identity_center_application_arn);
        fields.optional("CreatedAt", &mut self.created_at);
    }
}

impl contract::convert::Record for GetAccessGrantsLocationRequest {
    const NAME: &'static str = "GetAccessGrantsLocationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("AccessGrantsLocationId", &mut self.access_grants_location_id);
    }
}

impl contract::convert::Record for GetAccessGrantsLocationResult {
    const NAME: &'static str = "GetAccessGrantsLocationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("AccessGrantsLocationId", &mut self.access_grants_location_id);
        fields.optional("AccessGrantsLocationArn", &mut self.access_grants_location_arn);
        fields.optional("LocationScope", &mut self.location_scope);
        fields.optional("IAMRoleArn", &mut self.iam_role_arn);
    }
}

impl contract::convert::Record for GetAccessPointConfigurationForObjectLambdaRequest {
    const NAME: &'static str = "GetAccessPointConfigurationForObjectLambdaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetAccessPointConfigurationForObjectLambdaResult {
    const NAME: &'static str = "GetAccessPointConfigurationForObjectLambdaResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Configuration", &mut self.configuration);
    }
}

impl contract::convert::Record for GetAccessPointForObjectLambdaRequest {
    const NAME: &'static str = "GetAccessPointForObjectLambdaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetAccessPointForObjectLambdaResult {
    const NAME: &'static str = "GetAccessPointForObjectLambdaResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("PublicAccessBlockConfiguration", &mut self.public_access_block_configuration);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("Alias", &mut self.alias);
    }
}

impl contract::convert::Record for GetAccessPointPolicyForObjectLambdaRequest {
    const NAME: &'static str = "GetAccessPointPolicyForObjectLambdaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetAccessPointPolicyForObjectLambdaResult {
    const NAME: &'static str = "GetAccessPointPolicyForObjectLambdaResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for GetAccessPointPolicyRequest {
    const NAME: &'static str = "GetAccessPointPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetAccessPointPolicyResult {
    const NAME: &'static str = "GetAccessPointPolicyResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for GetAccessPointPolicyStatusForObjectLambdaRequest {
    const NAME: &'static str = "GetAccessPointPolicyStatusForObjectLambdaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetAccessPointPolicyStatusForObjectLambdaResult {
    const NAME: &'static str = "GetAccessPointPolicyStatusForObjectLambdaResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyStatus", &mut self.policy_status);
    }
}

impl contract::convert::Record for GetAccessPointPolicyStatusRequest {
    const NAME: &'static str = "GetAccessPointPolicyStatusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetAccessPointPolicyStatusResult {
    const NAME: &'static str = "GetAccessPointPolicyStatusResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyStatus", &mut self.policy_status);
    }
}

impl contract::convert::Record for GetAccessPointRequest {
    const NAME: &'static str = "GetAccessPointRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetAccessPointResult {
    const NAME: &'static str = "GetAccessPointResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("NetworkOrigin", &mut self.network_origin);
        fields.optional("VpcConfiguration", &mut self.vpc_configuration);
        fields.optional("PublicAccessBlockConfiguration", &mut self.public_access_block_configuration);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("Alias", &mut self.alias);
        fields.optional("AccessPointArn", &mut self.access_point_arn);
        fields.optional("Endpoints", &mut self.endpoints);
        fields.optional("BucketAccountId", &mut self.bucket_account_id);
        fields.optional("DataSourceId", &mut self.data_source_id);
        fields.optional("DataSourceType", &mut self.data_source_type);
    }
}

impl contract::convert::Record for GetAccessPointScopeRequest {
    const NAME: &'static str = "GetAccessPointScopeRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetAccessPointScopeResult {
    const NAME: &'static str = "GetAccessPointScopeResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Scope", &mut self.scope);
    }
}

impl contract::convert::Record for GetBucketLifecycleConfigurationRequest {
    const NAME: &'static str = "GetBucketLifecycleConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for GetBucketLifecycleConfigurationResult {
    const NAME: &'static str = "GetBucketLifecycleConfigurationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Rules", &mut self.rules);
    }
}

impl contract::convert::Record for GetBucketPolicyRequest {
    const NAME: &'static str = "GetBucketPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for GetBucketPolicyResult {
    const NAME: &'static str = "GetBucketPolicyResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for GetBucketReplicationRequest {
    const NAME: &'static str = "GetBucketReplicationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for GetBucketReplicationResult {
    const NAME: &'static str = "GetBucketReplicationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplicationConfiguration", &mut self.replication_configuration);
    }
}

impl contract::convert::Record for GetBucketRequest {
    const NAME: &'static str = "GetBucketRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for GetBucketResult {
    const NAME: &'static str = "GetBucketResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("PublicAccessBlockEnabled", &mut self.public_access_block_enabled);
        fields.optional("CreationDate", &mut self.creation_date);
    }
}

impl contract::convert::Record for GetBucketTaggingRequest {
    const NAME: &'static str = "GetBucketTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for GetBucketTaggingResult {
    const NAME: &'static str = "GetBucketTaggingResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TagSet", &mut self.tag_set);
    }
}

impl contract::convert::Record for GetBucketVersioningRequest {
    const NAME: &'static str = "GetBucketVersioningRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for GetBucketVersioningResult {
    const NAME: &'static str = "GetBucketVersioningResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
        fields.optional("MFADelete", &mut self.mfa_delete);
    }
}

impl contract::convert::Record for GetDataAccessRequest {
    const NAME: &'static str = "GetDataAccessRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Target", &mut self.target);
        fields.required("Permission", &mut self.permission);
        fields.optional("DurationSeconds", &mut self.duration_seconds);
        fields.optional("Privilege", &mut self.privilege);
        fields.optional("TargetType", &mut self.target_type);
        fields.optional("AuditContext", &mut self.audit_context);
        fields.optional("InstanceScope", &mut self.instance_scope);
    }
}

impl contract::convert::Record for GetDataAccessResult {
    const NAME: &'static str = "GetDataAccessResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Credentials", &mut self.credentials);
        fields.optional("MatchedGrantTarget", &mut self.matched_grant_target);
        fields.optional("Grantee", &mut self.grantee);
        fields.optional("MatchedInstanceArn", &mut self.matched_instance_arn);
    }
}

impl contract::convert::Record for GetJobTaggingRequest {
    const NAME: &'static str = "GetJobTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("JobId", &mut self.job_id);
    }
}

impl contract::convert::Record for GetJobTaggingResult {
    const NAME: &'static str = "GetJobTaggingResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for GetMultiRegionAccessPointPolicyRequest {
    const NAME: &'static str = "GetMultiRegionAccessPointPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetMultiRegionAccessPointPolicyResult {
    const NAME: &'static str = "GetMultiRegionAccessPointPolicyResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for GetMultiRegionAccessPointPolicyStatusRequest {
    const NAME: &'static str = "GetMultiRegionAccessPointPolicyStatusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetMultiRegionAccessPointPolicyStatusResult {
    const NAME: &'static str = "GetMultiRegionAccessPointPolicyStatusResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Established", &mut self.established);
    }
}

impl contract::convert::Record for GetMultiRegionAccessPointRequest {
    const NAME: &'static str = "GetMultiRegionAccessPointRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetMultiRegionAccessPointResult {
    const NAME: &'static str = "GetMultiRegionAccessPointResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessPoint", &mut self.access_point);
    }
}

impl contract::convert::Record for GetMultiRegionAccessPointRoutesRequest {
    const NAME: &'static str = "GetMultiRegionAccessPointRoutesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Mrap", &mut self.mrap);
    }
}

impl contract::convert::Record for GetMultiRegionAccessPointRoutesResult {
    const NAME: &'static str = "GetMultiRegionAccessPointRoutesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Mrap", &mut self.mrap);
        fields.optional("Routes", &mut self.routes);
    }
}

impl contract::convert::Record for GetPublicAccessBlockOutput {
    const NAME: &'static str = "GetPublicAccessBlockOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PublicAccessBlockConfiguration", &mut self.public_access_block_configuration);
    }
}

impl contract::convert::Record for GetPublicAccessBlockRequest {
    const NAME: &'static str = "GetPublicAccessBlockRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for GetStorageLensConfigurationRequest {
    const NAME: &'static str = "GetStorageLensConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigId", &mut self.config_id);
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for GetStorageLensConfigurationResult {
    const NAME: &'static str = "GetStorageLensConfigurationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StorageLensConfiguration", &mut self.storage_lens_configuration);
    }
}

impl contract::convert::Record for GetStorageLensConfigurationTaggingRequest {
    const NAME: &'static str = "GetStorageLensConfigurationTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigId", &mut self.config_id);
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for GetStorageLensConfigurationTaggingResult {
    const NAME: &'static str = "GetStorageLensConfigurationTaggingResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for GetStorageLensGroupRequest {
    const NAME: &'static str = "GetStorageLensGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for GetStorageLensGroupResult {
    const NAME: &'static str = "GetStorageLensGroupResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StorageLensGroup", &mut self.storage_lens_group);
    }
}

impl contract::convert::Record for Grantee {
    const NAME: &'static str = "Grantee";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GranteeType", &mut self.grantee_type);
        fields.optional("GranteeIdentifier", &mut self.grantee_identifier);
    }
}

impl contract::convert::Record for IdempotencyException {
    const NAME: &'static str = "IdempotencyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for Include {
    const NAME: &'static str = "Include";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Buckets", &mut self.buckets);
        fields.optional("Regions", &mut self.regions);
    }
}

impl contract::convert::Record for IntAccessTiers {
    const NAME: &'static str = "IntAccessTiers";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsEnabled", &mut self.is_enabled);
    }
}

impl contract::convert::Record for InternalServiceException {
    const NAME: &'static str = "InternalServiceException";

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

impl contract::convert::Record for InvalidRequestException {
    const NAME: &'static str = "InvalidRequestException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for JobDescriptor {
    const NAME: &'static str = "JobDescriptor";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("JobId", &mut self.job_id);
        fields.optional("ConfirmationRequired", &mut self.confirmation_required);
        fields.optional("Description", &mut self.description);
        fields.optional("JobArn", &mut self.job_arn);
        fields.optional("Status", &mut self.status);
        fields.optional("Manifest", &mut self.manifest);
        fields.optional("Operation", &mut self.operation);
        fields.optional("Priority", &mut self.priority);
        fields.optional("ProgressSummary", &mut self.progress_summary);
        fields.optional("StatusUpdateReason", &mut self.status_update_reason);
        fields.optional("FailureReasons", &mut self.failure_reasons);
        fields.optional("Report", &mut self.report);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("TerminationDate", &mut self.termination_date);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("SuspendedDate", &mut self.suspended_date);
        fields.optional("SuspendedCause", &mut self.suspended_cause);
        fields.optional("ManifestGenerator", &mut self.manifest_generator);
        fields.optional("GeneratedManifestDescriptor", &mut self.generated_manifest_descriptor);
    }
}

impl contract::convert::Record for JobFailure {
    const NAME: &'static str = "JobFailure";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FailureCode", &mut self.failure_code);
        fields.optional("FailureReason", &mut self.failure_reason);
    }
}

impl contract::convert::Record for JobListDescriptor {
    const NAME: &'static str = "JobListDescriptor";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("JobId", &mut self.job_id);
        fields.optional("Description", &mut self.description);
        fields.optional("Operation", &mut self.operation);
        fields.optional("Priority", &mut self.priority);
        fields.optional("Status", &mut self.status);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("TerminationDate", &mut self.termination_date);
        fields.optional("ProgressSummary", &mut self.progress_summary);
    }
}

impl contract::convert::Record for JobManifest {
    const NAME: &'static str = "JobManifest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Spec", &mut self.spec);
        fields.required("Location", &mut self.location);
    }
}

impl From<JobManifestGenerator> for Value {
    fn from(it: JobManifestGenerator) -> Self {
        match it {
            JobManifestGenerator::S3JobManifestGenerator(value) => variant("S3JobManifestGenerator", value),
        }
    }
}

impl TryFrom<Value> for JobManifestGenerator {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("JobManifestGenerator", value)? {
            ("S3JobManifestGenerator", value) => Ok(Self::S3JobManifestGenerator(value.try_into()?)),
            _ => Err(unknown_variant("JobManifestGenerator")),
        }
    }
}

impl contract::convert::Record for JobManifestGeneratorFilter {
    const NAME: &'static str = "JobManifestGeneratorFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EligibleForReplication", &mut self.eligible_for_replication);
        fields.optional("CreatedAfter", &mut self.created_after);
        fields.optional("CreatedBefore", &mut self.created_before);
        fields.optional("ObjectReplicationStatuses", &mut self.object_replication_statuses);
        fields.optional("KeyNameConstraint", &mut self.key_name_constraint);
        fields.optional("ObjectSizeGreaterThanBytes", &mut self.object_size_greater_than_bytes);
        fields.optional("ObjectSizeLessThanBytes", &mut self.object_size_less_than_bytes);
        fields.optional("MatchAnyStorageClass", &mut self.match_any_storage_class);
        fields.optional("MatchAnyObjectEncryption", &mut self.match_any_object_encryption);
    }
}

impl contract::convert::Record for JobManifestLocation {
    const NAME: &'static str = "JobManifestLocation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ObjectArn", &mut self.object_arn);
        fields.optional("ObjectVersionId", &mut self.object_version_id);
        fields.required("ETag", &mut self.e_tag);
    }
}

impl contract::convert::Record for JobManifestSpec {
    const NAME: &'static str = "JobManifestSpec";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Format", &mut self.format);
        fields.optional("Fields", &mut self.fields);
    }
}

impl contract::convert::Record for JobOperation {
    const NAME: &'static str = "JobOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LambdaInvoke", &mut self.lambda_invoke);
        fields.optional("S3PutObjectCopy", &mut self.s3_put_object_copy);
        fields.optional("S3PutObjectAcl", &mut self.s3_put_object_acl);
        fields.optional("S3PutObjectTagging", &mut self.s3_put_object_tagging);
        fields.optional("S3DeleteObjectTagging", &mut self.s3_delete_object_tagging);
        fields.optional("S3InitiateRestoreObject", &mut self.s3_initiate_restore_object);
        fields.optional("S3PutObjectLegalHold", &mut self.s3_put_object_legal_hold);
        fields.optional("S3PutObjectRetention", &mut self.s3_put_object_retention);
        fields.optional("S3ReplicateObject", &mut self.s3_replicate_object);
        fields.optional("S3ComputeObjectChecksum", &mut self.s3_compute_object_checksum);
        fields.optional("S3UpdateObjectEncryption", &mut self.s3_update_object_encryption);
    }
}

impl contract::convert::Record for JobProgressSummary {
    const NAME: &'static str = "JobProgressSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TotalNumberOfTasks", &mut self.total_number_of_tasks);
        fields.optional("NumberOfTasksSucceeded", &mut self.number_of_tasks_succeeded);
        fields.optional("NumberOfTasksFailed", &mut self.number_of_tasks_failed);
        fields.optional("Timers", &mut self.timers);
    }
}

impl contract::convert::Record for JobReport {
    const NAME: &'static str = "JobReport";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("Format", &mut self.format);
        fields.required("Enabled", &mut self.enabled);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("ReportScope", &mut self.report_scope);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for JobStatusException {
    const NAME: &'static str = "JobStatusException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for JobTimers {
    const NAME: &'static str = "JobTimers";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ElapsedTimeInActiveSeconds", &mut self.elapsed_time_in_active_seconds);
    }
}

impl contract::convert::Record for KeyNameConstraint {
    const NAME: &'static str = "KeyNameConstraint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MatchAnyPrefix", &mut self.match_any_prefix);
        fields.optional("MatchAnySuffix", &mut self.match_any_suffix);
        fields.optional("MatchAnySubstring", &mut self.match_any_substring);
    }
}

impl contract::convert::Record for LambdaInvokeOperation {
    const NAME: &'static str = "LambdaInvokeOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FunctionArn", &mut self.function_arn);
        fields.optional("InvocationSchemaVersion", &mut self.invocation_schema_version);
        fields.optional("UserArguments", &mut self.user_arguments);
    }
}

impl contract::convert::Record for LifecycleConfiguration {
    const NAME: &'static str = "LifecycleConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Rules", &mut self.rules);
    }
}

impl contract::convert::Record for LifecycleExpiration {
    const NAME: &'static str = "LifecycleExpiration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Date", &mut self.date);
        fields.optional("Days", &mut self.days);
        fields.optional("ExpiredObjectDeleteMarker", &mut self.expired_object_delete_marker);
    }
}

impl contract::convert::Record for LifecycleRule {
    const NAME: &'static str = "LifecycleRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Expiration", &mut self.expiration);
        fields.optional("ID", &mut self.id);
        fields.optional("Filter", &mut self.filter);
        fields.required("Status", &mut self.status);
        fields.optional("Transitions", &mut self.transitions);
        fields.optional("NoncurrentVersionTransitions", &mut self.noncurrent_version_transitions);
        fields.optional("NoncurrentVersionExpiration", &mut self.noncurrent_version_expiration);
        fields.optional("AbortIncompleteMultipartUpload", &mut self.abort_incomplete_multipart_upload);
    }
}

impl contract::convert::Record for LifecycleRuleAndOperator {
    const NAME: &'static str = "LifecycleRuleAndOperator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tags", &mut self.tags);
        fields.optional("ObjectSizeGreaterThan", &mut self.object_size_greater_than);
        fields.optional("ObjectSizeLessThan", &mut self.object_size_less_than);
    }
}

impl contract::convert::Record for LifecycleRuleFilter {
    const NAME: &'static str = "LifecycleRuleFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tag", &mut self.tag);
        fields.optional("And", &mut self.and);
        fields.optional("ObjectSizeGreaterThan", &mut self.object_size_greater_than);
        fields.optional("ObjectSizeLessThan", &mut self.object_size_less_than);
    }
}

impl contract::convert::Record for ListAccessGrantEntry {
    const NAME: &'static str = "ListAccessGrantEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("AccessGrantId", &mut self.access_grant_id);
        fields.optional("AccessGrantArn", &mut self.access_grant_arn);
        fields.optional("Grantee", &mut self.grantee);
        fields.optional("Permission", &mut self.permission);
        fields.optional("AccessGrantsLocationId", &mut self.access_grants_location_id);
        fields.optional("AccessGrantsLocationConfiguration", &mut self.access_grants_location_configuration);
        fields.optional("GrantScope", &mut self.grant_scope);
        fields.optional("ApplicationArn", &mut self.application_arn);
    }
}

impl contract::convert::Record for ListAccessGrantsInstanceEntry {
    const NAME: &'static str = "ListAccessGrantsInstanceEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessGrantsInstanceId", &mut self.access_grants_instance_id);
        fields.optional("AccessGrantsInstanceArn", &mut self.access_grants_instance_arn);
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("IdentityCenterArn", &mut self.identity_center_arn);
        fields.optional("IdentityCenterInstanceArn", &mut self.identity_center_instance_arn);
        fields.optional("IdentityCenterApplicationArn", &mut self.identity_center_application_arn);
    }
}

impl contract::convert::Record for ListAccessGrantsInstancesRequest {
    const NAME: &'static str = "ListAccessGrantsInstancesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListAccessGrantsInstancesResult {
    const NAME: &'static str = "ListAccessGrantsInstancesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("AccessGrantsInstancesList", &mut self.access_grants_instances_list);
    }
}

impl contract::convert::Record for ListAccessGrantsLocationsEntry {
    const NAME: &'static str = "ListAccessGrantsLocationsEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("AccessGrantsLocationId", &mut self.access_grants_location_id);
        fields.optional("AccessGrantsLocationArn", &mut self.access_grants_location_arn);
        fields.optional("LocationScope", &mut self.location_scope);
        fields.optional("IAMRoleArn", &mut self.iam_role_arn);
    }
}

impl contract::convert::Record for ListAccessGrantsLocationsRequest {
    const NAME: &'static str = "ListAccessGrantsLocationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("LocationScope", &mut self.location_scope);
    }
}

impl contract::convert::Record for ListAccessGrantsLocationsResult {
    const NAME: &'static str = "ListAccessGrantsLocationsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("AccessGrantsLocationsList", &mut self.access_grants_locations_list);
    }
}

impl contract::convert::Record for ListAccessGrantsRequest {
    const NAME: &'static str = "ListAccessGrantsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("GranteeType", &mut self.grantee_type);
        fields.optional("GranteeIdentifier", &mut self.grantee_identifier);
        fields.optional("Permission", &mut self.permission);
        fields.optional("GrantScope", &mut self.grant_scope);
        fields.optional("ApplicationArn", &mut self.application_arn);
    }
}

impl contract::convert::Record for ListAccessGrantsResult {
    const NAME: &'static str = "ListAccessGrantsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("AccessGrantsList", &mut self.access_grants_list);
    }
}

impl contract::convert::Record for ListAccessPointsForDirectoryBucketsRequest {
    const NAME: &'static str = "ListAccessPointsForDirectoryBucketsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("DirectoryBucket", &mut self.directory_bucket);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListAccessPointsForDirectoryBucketsResult {
    const NAME: &'static str = "ListAccessPointsForDirectoryBucketsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessPointList", &mut self.access_point_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListAccessPointsForObjectLambdaRequest {
    const NAME: &'static str = "ListAccessPointsForObjectLambdaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListAccessPointsForObjectLambdaResult {
    const NAME: &'static str = "ListAccessPointsForObjectLambdaResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ObjectLambdaAccessPointList", &mut self.object_lambda_access_point_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListAccessPointsRequest {
    const NAME: &'static str = "ListAccessPointsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("DataSourceId", &mut self.data_source_id);
        fields.optional("DataSourceType", &mut self.data_source_type);
    }
}

impl contract::convert::Record for ListAccessPointsResult {
    const NAME: &'static str = "ListAccessPointsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessPointList", &mut self.access_point_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListCallerAccessGrantsEntry {
    const NAME: &'static str = "ListCallerAccessGrantsEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Permission", &mut self.permission);
        fields.optional("GrantScope", &mut self.grant_scope);
        fields.optional("ApplicationArn", &mut self.application_arn);
        fields.optional("AccessGrantsInstanceArn", &mut self.access_grants_instance_arn);
    }
}

impl contract::convert::Record for ListCallerAccessGrantsRequest {
    const NAME: &'static str = "ListCallerAccessGrantsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("GrantScope", &mut self.grant_scope);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("AllowedByApplication", &mut self.allowed_by_application);
        fields.optional("InstanceScope", &mut self.instance_scope);
    }
}

impl contract::convert::Record for ListCallerAccessGrantsResult {
    const NAME: &'static str = "ListCallerAccessGrantsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("CallerAccessGrantsList", &mut self.caller_access_grants_list);
    }
}

impl contract::convert::Record for ListJobsRequest {
    const NAME: &'static str = "ListJobsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("JobStatuses", &mut self.job_statuses);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListJobsResult {
    const NAME: &'static str = "ListJobsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Jobs", &mut self.jobs);
    }
}

impl contract::convert::Record for ListMultiRegionAccessPointsRequest {
    const NAME: &'static str = "ListMultiRegionAccessPointsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListMultiRegionAccessPointsResult {
    const NAME: &'static str = "ListMultiRegionAccessPointsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessPoints", &mut self.access_points);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListRegionalBucketsRequest {
    const NAME: &'static str = "ListRegionalBucketsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("OutpostId", &mut self.outpost_id);
    }
}

impl contract::convert::Record for ListRegionalBucketsResult {
    const NAME: &'static str = "ListRegionalBucketsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RegionalBucketList", &mut self.regional_bucket_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStorageLensConfigurationEntry {
    const NAME: &'static str = "ListStorageLensConfigurationEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("StorageLensArn", &mut self.storage_lens_arn);
        fields.required("HomeRegion", &mut self.home_region);
        fields.optional("IsEnabled", &mut self.is_enabled);
    }
}

impl contract::convert::Record for ListStorageLensConfigurationsRequest {
    const NAME: &'static str = "ListStorageLensConfigurationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStorageLensConfigurationsResult {
    const NAME: &'static str = "ListStorageLensConfigurationsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("StorageLensConfigurationList", &mut self.storage_lens_configuration_list);
    }
}

impl contract::convert::Record for ListStorageLensGroupEntry {
    const NAME: &'static str = "ListStorageLensGroupEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("StorageLensGroupArn", &mut self.storage_lens_group_arn);
        fields.required("HomeRegion", &mut self.home_region);
    }
}

impl contract::convert::Record for ListStorageLensGroupsRequest {
    const NAME: &'static str = "ListStorageLensGroupsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStorageLensGroupsResult {
    const NAME: &'static str = "ListStorageLensGroupsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("StorageLensGroupList", &mut self.storage_lens_group_list);
    }
}

impl contract::convert::Record for ListTagsForResourceRequest {
    const NAME: &'static str = "ListTagsForResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("ResourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for ListTagsForResourceResult {
    const NAME: &'static str = "ListTagsForResourceResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for MatchObjectAge {
    const NAME: &'static str = "MatchObjectAge";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DaysGreaterThan", &mut self.days_greater_than);
        fields.optional("DaysLessThan", &mut self.days_less_than);
    }
}

impl contract::convert::Record for MatchObjectSize {
    const NAME: &'static str = "MatchObjectSize";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BytesGreaterThan", &mut self.bytes_greater_than);
        fields.optional("BytesLessThan", &mut self.bytes_less_than);
    }
}

impl contract::convert::Record for Metrics {
    const NAME: &'static str = "Metrics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
        fields.optional("EventThreshold", &mut self.event_threshold);
    }
}

impl contract::convert::Record for MultiRegionAccessPointPolicyDocument {
    const NAME: &'static str = "MultiRegionAccessPointPolicyDocument";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Established", &mut self.established);
        fields.optional("Proposed", &mut self.proposed);
    }
}

impl contract::convert::Record for MultiRegionAccessPointRegionalResponse {
    const NAME: &'static str = "MultiRegionAccessPointRegionalResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("RequestStatus", &mut self.request_status);
    }
}

impl contract::convert::Record for MultiRegionAccessPointReport {
    const NAME: &'static str = "MultiRegionAccessPointReport";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Alias", &mut self.alias);
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("PublicAccessBlock", &mut self.public_access_block);
        fields.optional("Status", &mut self.status);
        fields.optional("Regions", &mut self.regions);
    }
}

impl contract::convert::Record for MultiRegionAccessPointRoute {
    const NAME: &'static str = "MultiRegionAccessPointRoute";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("Region", &mut self.region);
        fields.required("TrafficDialPercentage", &mut self.traffic_dial_percentage);
    }
}

impl contract::convert::Record for MultiRegionAccessPointsAsyncResponse {
    const NAME: &'static str = "MultiRegionAccessPointsAsyncResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Regions", &mut self.regions);
    }
}

impl contract::convert::Record for NoSuchPublicAccessBlockConfiguration {
    const NAME: &'static str = "NoSuchPublicAccessBlockConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for NoncurrentVersionExpiration {
    const NAME: &'static str = "NoncurrentVersionExpiration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NoncurrentDays", &mut self.noncurrent_days);
        fields.optional("NewerNoncurrentVersions", &mut self.newer_noncurrent_versions);
    }
}

impl contract::convert::Record for NoncurrentVersionTransition {
    const NAME: &'static str = "NoncurrentVersionTransition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NoncurrentDays", &mut self.noncurrent_days);
        fields.optional("StorageClass", &mut self.storage_class);
    }
}

impl contract::convert::Record for NotFoundException {
    const NAME: &'static str = "NotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for NotSSEFilter {
    const NAME: &'static str = "NotSSEFilter";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ObjectEncryption {
    const NAME: &'static str = "ObjectEncryption";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SSEKMS", &mut self.ssekms);
    }
}

impl From<ObjectEncryptionFilter> for Value {
    fn from(it: ObjectEncryptionFilter) -> Self {
        match it {
            ObjectEncryptionFilter::SSES3(value) => variant("SSES3", value),
            ObjectEncryptionFilter::SSEKMS(value) => variant("SSEKMS", value),
            ObjectEncryptionFilter::DSSEKMS(value) => variant("DSSEKMS", value),
            ObjectEncryptionFilter::SSEC(value) => variant("SSEC", value),
            ObjectEncryptionFilter::NOTSSE(value) => variant("NOTSSE", value),
        }
    }
}

impl TryFrom<Value> for ObjectEncryptionFilter {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("ObjectEncryptionFilter", value)? {
            ("SSES3", value) => Ok(Self::SSES3(value.try_into()?)),
            ("SSEKMS", value) => Ok(Self::SSEKMS(value.try_into()?)),
            ("DSSEKMS", value) => Ok(Self::DSSEKMS(value.try_into()?)),
            ("SSEC", value) => Ok(Self::SSEC(value.try_into()?)),
            ("NOTSSE", value) => Ok(Self::NOTSSE(value.try_into()?)),
            _ => Err(unknown_variant("ObjectEncryptionFilter")),
        }
    }
}

impl contract::convert::Record for ObjectLambdaAccessPoint {
    const NAME: &'static str = "ObjectLambdaAccessPoint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("ObjectLambdaAccessPointArn", &mut self.object_lambda_access_point_arn);
        fields.optional("Alias", &mut self.alias);
    }
}

impl contract::convert::Record for ObjectLambdaAccessPointAlias {
    const NAME: &'static str = "ObjectLambdaAccessPointAlias";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Value", &mut self.value);
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for ObjectLambdaConfiguration {
    const NAME: &'static str = "ObjectLambdaConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SupportingAccessPoint", &mut self.supporting_access_point);
        fields.optional("CloudWatchMetricsEnabled", &mut self.cloud_watch_metrics_enabled);
        fields.optional("AllowedFeatures", &mut self.allowed_features);
        fields.required("TransformationConfigurations", &mut self.transformation_configurations);
    }
}

impl From<ObjectLambdaContentTransformation> for Value {
    fn from(it: ObjectLambdaContentTransformation) -> Self {
        match it {
            ObjectLambdaContentTransformation::AwsLambda(value) => variant("AwsLambda", value),
        }
    }
}

impl TryFrom<Value> for ObjectLambdaContentTransformation {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("ObjectLambdaContentTransformation", value)? {
            ("AwsLambda", value) => Ok(Self::AwsLambda(value.try_into()?)),
            _ => Err(unknown_variant("ObjectLambdaContentTransformation")),
        }
    }
}

impl contract::convert::Record for ObjectLambdaTransformationConfiguration {
    const NAME: &'static str = "ObjectLambdaTransformationConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Actions", &mut self.actions);
        fields.optional("ContentTransformation", &mut self.content_transformation);
    }
}

impl contract::convert::Record for PolicyStatus {
    const NAME: &'static str = "PolicyStatus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsPublic", &mut self.is_public);
    }
}

impl contract::convert::Record for PrefixLevel {
    const NAME: &'static str = "PrefixLevel";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StorageMetrics", &mut self.storage_metrics);
    }
}

impl contract::convert::Record for PrefixLevelStorageMetrics {
    const NAME: &'static str = "PrefixLevelStorageMetrics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsEnabled", &mut self.is_enabled);
        fields.optional("SelectionCriteria", &mut self.selection_criteria);
    }
}

impl contract::convert::Record for ProposedMultiRegionAccessPointPolicy {
    const NAME: &'static str = "ProposedMultiRegionAccessPointPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for PublicAccessBlockConfiguration {
    const NAME: &'static str = "PublicAccessBlockConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BlockPublicAcls", &mut self.block_public_acls);
        fields.optional("IgnorePublicAcls", &mut self.ignore_public_acls);
        fields.optional("BlockPublicPolicy", &mut self.block_public_policy);
        fields.optional("RestrictPublicBuckets", &mut self.restrict_public_buckets);
    }
}

impl contract::convert::Record for PutAccessGrantsInstanceResourcePolicyRequest {
    const NAME: &'static str = "PutAccessGrantsInstanceResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Policy", &mut self.policy);
        fields.optional("Organization", &mut self.organization);
    }
}

impl contract::convert::Record for PutAccessGrantsInstanceResourcePolicyResult {
    const NAME: &'static str = "PutAccessGrantsInstanceResourcePolicyResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
        fields.optional("Organization", &mut self.organization);
        fields.optional("CreatedAt", &mut self.created_at);
    }
}

impl contract::convert::Record for PutAccessPointConfigurationForObjectLambdaRequest {
    const NAME: &'static str = "PutAccessPointConfigurationForObjectLambdaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
        fields.required("Configuration", &mut self.configuration);
    }
}

impl contract::convert::Record for PutAccessPointPolicyForObjectLambdaRequest {
    const NAME: &'static str = "PutAccessPointPolicyForObjectLambdaRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
        fields.required("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for PutAccessPointPolicyRequest {
    const NAME: &'static str = "PutAccessPointPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
        fields.required("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for PutAccessPointScopeRequest {
    const NAME: &'static str = "PutAccessPointScopeRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Name", &mut self.name);
        fields.required("Scope", &mut self.scope);
    }
}

impl contract::convert::Record for PutBucketLifecycleConfigurationRequest {
    const NAME: &'static str = "PutBucketLifecycleConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("LifecycleConfiguration", &mut self.lifecycle_configuration);
    }
}

impl contract::convert::Record for PutBucketPolicyRequest {
    const NAME: &'static str = "PutBucketPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ConfirmRemoveSelfBucketAccess", &mut self.confirm_remove_self_bucket_access);
        fields.required("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for PutBucketReplicationRequest {
    const NAME: &'static str = "PutBucketReplicationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
        fields.required("ReplicationConfiguration", &mut self.replication_configuration);
    }
}

impl contract::convert::Record for PutBucketTaggingRequest {
    const NAME: &'static str = "PutBucketTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
        fields.required("Tagging", &mut self.tagging);
    }
}

impl contract::convert::Record for PutBucketVersioningRequest {
    const NAME: &'static str = "PutBucketVersioningRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("MFA", &mut self.mfa);
        fields.required("VersioningConfiguration", &mut self.versioning_configuration);
    }
}

impl contract::convert::Record for PutJobTaggingRequest {
    const NAME: &'static str = "PutJobTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("JobId", &mut self.job_id);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for PutJobTaggingResult {
    const NAME: &'static str = "PutJobTaggingResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for PutMultiRegionAccessPointPolicyInput {
    const NAME: &'static str = "PutMultiRegionAccessPointPolicyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for PutMultiRegionAccessPointPolicyRequest {
    const NAME: &'static str = "PutMultiRegionAccessPointPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("ClientToken", &mut self.client_token);
        fields.required("Details", &mut self.details);
    }
}

impl contract::convert::Record for PutMultiRegionAccessPointPolicyResult {
    const NAME: &'static str = "PutMultiRegionAccessPointPolicyResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RequestTokenARN", &mut self.request_token_arn);
    }
}

impl contract::convert::Record for PutPublicAccessBlockRequest {
    const NAME: &'static str = "PutPublicAccessBlockRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PublicAccessBlockConfiguration", &mut self.public_access_block_configuration);
        fields.required("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for PutStorageLensConfigurationRequest {
    const NAME: &'static str = "PutStorageLensConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigId", &mut self.config_id);
        fields.required("AccountId", &mut self.account_id);
        fields.required("StorageLensConfiguration", &mut self.storage_lens_configuration);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for PutStorageLensConfigurationTaggingRequest {
    const NAME: &'static str = "PutStorageLensConfigurationTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigId", &mut self.config_id);
        fields.required("AccountId", &mut self.account_id);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for PutStorageLensConfigurationTaggingResult {
    const NAME: &'static str = "PutStorageLensConfigurationTaggingResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Region {
    const NAME: &'static str = "Region";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("BucketAccountId", &mut self.bucket_account_id);
    }
}

impl contract::convert::Record for RegionReport {
    const NAME: &'static str = "RegionReport";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("Region", &mut self.region);
        fields.optional("BucketAccountId", &mut self.bucket_account_id);
    }
}

impl contract::convert::Record for RegionalBucket {
    const NAME: &'static str = "RegionalBucket";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("BucketArn", &mut self.bucket_arn);
        fields.required("PublicAccessBlockEnabled", &mut self.public_access_block_enabled);
        fields.required("CreationDate", &mut self.creation_date);
        fields.optional("OutpostId", &mut self.outpost_id);
    }
}

impl contract::convert::Record for ReplicaModifications {
    const NAME: &'static str = "ReplicaModifications";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for ReplicationConfiguration {
    const NAME: &'static str = "ReplicationConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Role", &mut self.role);
        fields.required("Rules", &mut self.rules);
    }
}

impl contract::convert::Record for ReplicationRule {
    const NAME: &'static str = "ReplicationRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ID", &mut self.id);
        fields.optional("Priority", &mut self.priority);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Filter", &mut self.filter);
        fields.required("Status", &mut self.status);
        fields.optional("SourceSelectionCriteria", &mut self.source_selection_criteria);
        fields.optional("ExistingObjectReplication", &mut self.existing_object_replication);
        fields.required("Destination", &mut self.destination);
        fields.optional("DeleteMarkerReplication", &mut self.delete_marker_replication);
        fields.required("Bucket", &mut self.bucket);
    }
}

impl contract::convert::Record for ReplicationRuleAndOperator {
    const NAME: &'static str = "ReplicationRuleAndOperator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for ReplicationRuleFilter {
    const NAME: &'static str = "ReplicationRuleFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tag", &mut self.tag);
        fields.optional("And", &mut self.and);
    }
}

impl contract::convert::Record for ReplicationTime {
    const NAME: &'static str = "ReplicationTime";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
        fields.required("Time", &mut self.time);
    }
}

impl contract::convert::Record for ReplicationTimeValue {
    const NAME: &'static str = "ReplicationTimeValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Minutes", &mut self.minutes);
    }
}

impl contract::convert::Record for S3AccessControlList {
    const NAME: &'static str = "S3AccessControlList";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Owner", &mut self.owner);
        fields.optional("Grants", &mut self.grants);
    }
}

impl contract::convert::Record for S3AccessControlPolicy {
    const NAME: &'static str = "S3AccessControlPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessControlList", &mut self.access_control_list);
        fields.optional("CannedAccessControlList", &mut self.canned_access_control_list);
    }
}

impl contract::convert::Record for S3BucketDestination {
    const NAME: &'static str = "S3BucketDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Format", &mut self.format);
        fields.required("OutputSchemaVersion", &mut self.output_schema_version);
        fields.required("AccountId", &mut self.account_id);
        fields.required("Arn", &mut self.arn);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Encryption", &mut self.encryption);
    }
}

impl contract::convert::Record for S3ComputeObjectChecksumOperation {
    const NAME: &'static str = "S3ComputeObjectChecksumOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ChecksumType", &mut self.checksum_type);
    }
}

impl contract::convert::Record for S3CopyObjectOperation {
    const NAME: &'static str = "S3CopyObjectOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TargetResource", &mut self.target_resource);
        fields.optional("CannedAccessControlList", &mut self.canned_access_control_list);
        fields.optional("AccessControlGrants", &mut self.access_control_grants);
        fields.optional("MetadataDirective", &mut self.metadata_directive);
        fields.optional("AnnotationDirective", &mut self.annotation_directive);
        fields.optional("ModifiedSinceConstraint", &mut self.modified_since_constraint);
        fields.optional("NewObjectMetadata", &mut self.new_object_metadata);
        fields.optional("NewObjectTagging", &mut self.new_object_tagging);
        fields.optional("RedirectLocation", &mut self.redirect_location);
        fields.optional("RequesterPays", &mut self.requester_pays);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("UnModifiedSinceConstraint", &mut self.un_modified_since_constraint);
        fields.optional("SSEAwsKmsKeyId", &mut self.sse_aws_kms_key_id);
        fields.optional("TargetKeyPrefix", &mut self.target_key_prefix);
        fields.optional("ObjectLockLegalHoldStatus", &mut self.object_lock_legal_hold_status);
        fields.optional("ObjectLockMode", &mut self.object_lock_mode);
        fields.optional("ObjectLockRetainUntilDate", &mut self.object_lock_retain_until_date);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ObjectLockEventHold", &mut self.object_lock_event_hold);
        fields.optional("ObjectLockEventHoldDuration", &mut self.object_lock_event_hold_duration);
    }
}

impl contract::convert::Record for S3DeleteObjectTaggingOperation {
    const NAME: &'static str = "S3DeleteObjectTaggingOperation";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for S3GeneratedManifestDescriptor {
    const NAME: &'static str = "S3GeneratedManifestDescriptor";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Format", &mut self.format);
        fields.optional("Location", &mut self.location);
    }
}

impl contract::convert::Record for S3Grant {
    const NAME: &'static str = "S3Grant";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Grantee", &mut self.grantee);
        fields.optional("Permission", &mut self.permission);
    }
}

impl contract::convert::Record for S3Grantee {
    const NAME: &'static str = "S3Grantee";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeIdentifier", &mut self.type_identifier);
        fields.optional("Identifier", &mut self.identifier);
        fields.optional("DisplayName", &mut self.display_name);
    }
}

impl contract::convert::Record for S3InitiateRestoreObjectOperation {
    const NAME: &'static str = "S3InitiateRestoreObjectOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExpirationInDays", &mut self.expiration_in_days);
        fields.optional("GlacierJobTier", &mut self.glacier_job_tier);
    }
}

impl contract::convert::Record for S3JobManifestGenerator {
    const NAME: &'static str = "S3JobManifestGenerator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.required("SourceBucket", &mut self.source_bucket);
        fields.optional("ManifestOutputLocation", &mut self.manifest_output_location);
        fields.optional("Filter", &mut self.filter);
        fields.required("EnableManifestOutput", &mut self.enable_manifest_output);
    }
}

impl contract::convert::Record for S3ManifestOutputLocation {
    const NAME: &'static str = "S3ManifestOutputLocation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExpectedManifestBucketOwner", &mut self.expected_manifest_bucket_owner);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ManifestPrefix", &mut self.manifest_prefix);
        fields.optional("ManifestEncryption", &mut self.manifest_encryption);
        fields.required("ManifestFormat", &mut self.manifest_format);
    }
}

impl contract::convert::Record for S3ObjectLockEventHoldDuration {
    const NAME: &'static str = "S3ObjectLockEventHoldDuration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Days", &mut self.days);
        fields.optional("Years", &mut self.years);
    }
}

impl contract::convert::Record for S3ObjectLockLegalHold {
    const NAME: &'static str = "S3ObjectLockLegalHold";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for S3ObjectLockRetentionEventHoldDuration {
    const NAME: &'static str = "S3ObjectLockRetentionEventHoldDuration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Days", &mut self.days);
        fields.optional("Years", &mut self.years);
    }
}

impl contract::convert::Record for S3ObjectMetadata {
    const NAME: &'static str = "S3ObjectMetadata";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CacheControl", &mut self.cache_control);
        fields.optional("ContentDisposition", &mut self.content_disposition);
        fields.optional("ContentEncoding", &mut self.content_encoding);
        fields.optional("ContentLanguage", &mut self.content_language);
        fields.optional("UserMetadata", &mut self.user_metadata);
        fields.optional("ContentLength", &mut self.content_length);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ContentType", &mut self.content_type);
        fields.optional("HttpExpiresDate", &mut self.http_expires_date);
        fields.optional("RequesterCharged", &mut self.requester_charged);
        fields.optional("SSEAlgorithm", &mut self.sse_algorithm);
    }
}

impl contract::convert::Record for S3ObjectOwner {
    const NAME: &'static str = "S3ObjectOwner";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ID", &mut self.id);
        fields.optional("DisplayName", &mut self.display_name);
    }
}

impl contract::convert::Record for S3ReplicateObjectOperation {
    const NAME: &'static str = "S3ReplicateObjectOperation";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for S3Retention {
    const NAME: &'static str = "S3Retention";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RetainUntilDate", &mut self.retain_until_date);
        fields.optional("Mode", &mut self.mode);
        fields.optional("EventHold", &mut self.event_hold);
        fields.optional("EventHoldDuration", &mut self.event_hold_duration);
    }
}

impl contract::convert::Record for S3SetObjectAclOperation {
    const NAME: &'static str = "S3SetObjectAclOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccessControlPolicy", &mut self.access_control_policy);
    }
}

impl contract::convert::Record for S3SetObjectLegalHoldOperation {
    const NAME: &'static str = "S3SetObjectLegalHoldOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LegalHold", &mut self.legal_hold);
    }
}

impl contract::convert::Record for S3SetObjectRetentionOperation {
    const NAME: &'static str = "S3SetObjectRetentionOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BypassGovernanceRetention", &mut self.bypass_governance_retention);
        fields.required("Retention", &mut self.retention);
    }
}

impl contract::convert::Record for S3SetObjectTaggingOperation {
    const NAME: &'static str = "S3SetObjectTaggingOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TagSet", &mut self.tag_set);
    }
}

impl contract::convert::Record for S3Tag {
    const NAME: &'static str = "S3Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for S3UpdateObjectEncryptionOperation {
    const NAME: &'static str = "S3UpdateObjectEncryptionOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ObjectEncryption", &mut self.object_encryption);
    }
}

impl contract::convert::Record for S3UpdateObjectEncryptionSSEKMS {
    const NAME: &'static str = "S3UpdateObjectEncryptionSSEKMS";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KMSKeyArn", &mut self.kms_key_arn);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
    }
}

impl contract::convert::Record for SSECFilter {
    const NAME: &'static str = "SSECFilter";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SSEKMS {
    const NAME: &'static str = "SSEKMS";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for SSEKMSEncryption {
    const NAME: &'static str = "SSEKMSEncryption";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for SSEKMSFilter {
    const NAME: &'static str = "SSEKMSFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KmsKeyArn", &mut self.kms_key_arn);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
    }
}

impl contract::convert::Record for SSES3 {
    const NAME: &'static str = "SSES3";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SSES3Encryption {
    const NAME: &'static str = "SSES3Encryption";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SSES3Filter {
    const NAME: &'static str = "SSES3Filter";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Scope {
    const NAME: &'static str = "Scope";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefixes", &mut self.prefixes);
        fields.optional("Permissions", &mut self.permissions);
    }
}

impl contract::convert::Record for SelectionCriteria {
    const NAME: &'static str = "SelectionCriteria";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Delimiter", &mut self.delimiter);
        fields.optional("MaxDepth", &mut self.max_depth);
        fields.optional("MinStorageBytesPercentage", &mut self.min_storage_bytes_percentage);
    }
}

impl contract::convert::Record for SourceSelectionCriteria {
    const NAME: &'static str = "SourceSelectionCriteria";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SseKmsEncryptedObjects", &mut self.sse_kms_encrypted_objects);
        fields.optional("ReplicaModifications", &mut self.replica_modifications);
    }
}

impl contract::convert::Record for SseKmsEncryptedObjects {
    const NAME: &'static str = "SseKmsEncryptedObjects";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for StorageLensAwsOrg {
    const NAME: &'static str = "StorageLensAwsOrg";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for StorageLensConfiguration {
    const NAME: &'static str = "StorageLensConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("AccountLevel", &mut self.account_level);
        fields.optional("Include", &mut self.include);
        fields.optional("Exclude", &mut self.exclude);
        fields.optional("DataExport", &mut self.data_export);
        fields.optional("ExpandedPrefixesDataExport", &mut self.expanded_prefixes_data_export);
        fields.optional("CostAndUsageReportsPublish", &mut self.cost_and_usage_reports_publish);
        fields.required("IsEnabled", &mut self.is_enabled);
        fields.optional("AwsOrg", &mut self.aws_org);
        fields.optional("StorageLensArn", &mut self.storage_lens_arn);
        fields.optional("PrefixDelimiter", &mut self.prefix_delimiter);
        fields.optional("IntAccessTiers", &mut self.int_access_tiers);
    }
}

impl contract::convert::Record for StorageLensCostAndUsageReportsPrefixLevel {
    const NAME: &'static str = "StorageLensCostAndUsageReportsPrefixLevel";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IsEnabled", &mut self.is_enabled);
        fields.optional("SelectionCriteria", &mut self.selection_criteria);
    }
}

impl contract::convert::Record for StorageLensCostAndUsageReportsPublish {
    const NAME: &'static str = "StorageLensCostAndUsageReportsPublish";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PrefixLevel", &mut self.prefix_level);
    }
}

impl contract::convert::Record for StorageLensCostAndUsageReportsSelectionCriteria {
    const NAME: &'static str = "StorageLensCostAndUsageReportsSelectionCriteria";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MinDepth", &mut self.min_depth);
        fields.optional("MaxDepth", &mut self.max_depth);
    }
}

impl contract::convert::Record for StorageLensDataExport {
    const NAME: &'static str = "StorageLensDataExport";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3BucketDestination", &mut self.s3_bucket_destination);
        fields.optional("CloudWatchMetrics", &mut self.cloud_watch_metrics);
        fields.optional("StorageLensTableDestination", &mut self.storage_lens_table_destination);
    }
}

impl contract::convert::Record for StorageLensDataExportEncryption {
    const NAME: &'static str = "StorageLensDataExportEncryption";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SSES3", &mut self.sses3);
        fields.optional("SSEKMS", &mut self.ssekms);
    }
}

impl contract::convert::Record for StorageLensExpandedPrefixesDataExport {
    const NAME: &'static str = "StorageLensExpandedPrefixesDataExport";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3BucketDestination", &mut self.s3_bucket_destination);
        fields.optional("StorageLensTableDestination", &mut self.storage_lens_table_destination);
    }
}

impl contract::convert::Record for StorageLensGroup {
    const NAME: &'static str = "StorageLensGroup";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Filter", &mut self.filter);
        fields.optional("StorageLensGroupArn", &mut self.storage_lens_group_arn);
    }
}

impl contract::convert::Record for StorageLensGroupAndOperator {
    const NAME: &'static str = "StorageLensGroupAndOperator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MatchAnyPrefix", &mut self.match_any_prefix);
        fields.optional("MatchAnySuffix", &mut self.match_any_suffix);
        fields.optional("MatchAnyTag", &mut self.match_any_tag);
        fields.optional("MatchObjectAge", &mut self.match_object_age);
        fields.optional("MatchObjectSize", &mut self.match_object_size);
    }
}

impl contract::convert::Record for StorageLensGroupFilter {
    const NAME: &'static str = "StorageLensGroupFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MatchAnyPrefix", &mut self.match_any_prefix);
        fields.optional("MatchAnySuffix", &mut self.match_any_suffix);
        fields.optional("MatchAnyTag", &mut self.match_any_tag);
        fields.optional("MatchObjectAge", &mut self.match_object_age);
        fields.optional("MatchObjectSize", &mut self.match_object_size);
        fields.optional("And", &mut self.and);
        fields.optional("Or", &mut self.or);
    }
}

impl contract::convert::Record for StorageLensGroupLevel {
    const NAME: &'static str = "StorageLensGroupLevel";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SelectionCriteria", &mut self.selection_criteria);
    }
}

impl contract::convert::Record for StorageLensGroupLevelSelectionCriteria {
    const NAME: &'static str = "StorageLensGroupLevelSelectionCriteria";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Include", &mut self.include);
        fields.optional("Exclude", &mut self.exclude);
    }
}

impl contract::convert::Record for StorageLensGroupOrOperator {
    const NAME: &'static str = "StorageLensGroupOrOperator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MatchAnyPrefix", &mut self.match_any_prefix);
        fields.optional("MatchAnySuffix", &mut self.match_any_suffix);
        fields.optional("MatchAnyTag", &mut self.match_any_tag);
        fields.optional("MatchObjectAge", &mut self.match_object_age);
        fields.optional("MatchObjectSize", &mut self.match_object_size);
    }
}

impl contract::convert::Record for StorageLensTableDestination {
    const NAME: &'static str = "StorageLensTableDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IsEnabled", &mut self.is_enabled);
        fields.optional("Encryption", &mut self.encryption);
    }
}

impl contract::convert::Record for StorageLensTag {
    const NAME: &'static str = "StorageLensTag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for SubmitMultiRegionAccessPointRoutesRequest {
    const NAME: &'static str = "SubmitMultiRegionAccessPointRoutesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("Mrap", &mut self.mrap);
        fields.required("RouteUpdates", &mut self.route_updates);
    }
}

impl contract::convert::Record for SubmitMultiRegionAccessPointRoutesResult {
    const NAME: &'static str = "SubmitMultiRegionAccessPointRoutesResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for TagResourceRequest {
    const NAME: &'static str = "TagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagResourceResult {
    const NAME: &'static str = "TagResourceResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Tagging {
    const NAME: &'static str = "Tagging";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TagSet", &mut self.tag_set);
    }
}

impl contract::convert::Record for TooManyRequestsException {
    const NAME: &'static str = "TooManyRequestsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for TooManyTagsException {
    const NAME: &'static str = "TooManyTagsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for Transition {
    const NAME: &'static str = "Transition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Date", &mut self.date);
        fields.optional("Days", &mut self.days);
        fields.optional("StorageClass", &mut self.storage_class);
    }
}

impl contract::convert::Record for UntagResourceRequest {
    const NAME: &'static str = "UntagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagResourceResult {
    const NAME: &'static str = "UntagResourceResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateAccessGrantsLocationRequest {
    const NAME: &'static str = "UpdateAccessGrantsLocationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("AccessGrantsLocationId", &mut self.access_grants_location_id);
        fields.required("IAMRoleArn", &mut self.iam_role_arn);
    }
}

impl contract::convert::Record for UpdateAccessGrantsLocationResult {
    const NAME: &'static str = "UpdateAccessGrantsLocationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("AccessGrantsLocationId", &mut self.access_grants_location_id);
        fields.optional("AccessGrantsLocationArn", &mut self.access_grants_location_arn);
        fields.optional("LocationScope", &mut self.location_scope);
        fields.optional("IAMRoleArn", &mut self.iam_role_arn);
    }
}

impl contract::convert::Record for UpdateJobPriorityRequest {
    const NAME: &'static str = "UpdateJobPriorityRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("JobId", &mut self.job_id);
        fields.required("Priority", &mut self.priority);
    }
}

impl contract::convert::Record for UpdateJobPriorityResult {
    const NAME: &'static str = "UpdateJobPriorityResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("JobId", &mut self.job_id);
        fields.required("Priority", &mut self.priority);
    }
}

impl contract::convert::Record for UpdateJobStatusRequest {
    const NAME: &'static str = "UpdateJobStatusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountId", &mut self.account_id);
        fields.required("JobId", &mut self.job_id);
        fields.required("RequestedJobStatus", &mut self.requested_job_status);
        fields.optional("StatusUpdateReason", &mut self.status_update_reason);
    }
}

impl contract::convert::Record for UpdateJobStatusResult {
    const NAME: &'static str = "UpdateJobStatusResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("JobId", &mut self.job_id);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusUpdateReason", &mut self.status_update_reason);
    }
}

impl contract::convert::Record for UpdateStorageLensGroupRequest {
    const NAME: &'static str = "UpdateStorageLensGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("AccountId", &mut self.account_id);
        fields.required("StorageLensGroup", &mut self.storage_lens_group);
    }
}

impl contract::convert::Record for VersioningConfiguration {
    const NAME: &'static str = "VersioningConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MFADelete", &mut self.mfa_delete);
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for VpcConfiguration {
    const NAME: &'static str = "VpcConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("VpcId", &mut self.vpc_id);
    }
}

contract::readable! { AbortIncompleteMultipartUpload
AccessControlTranslation
AccessGrantsLocationConfiguration
AccessPoint
AccountLevel
ActivityMetrics
AdvancedCostOptimizationMetrics
AdvancedDataProtectionMetrics
AdvancedPerformanceMetrics
AssociateAccessGrantsIdentityCenterRequest
AsyncErrorDetails
AsyncOperation
AsyncRequestParameters
AsyncResponseDetails
AwsLambdaTransformation
BadRequestException
BucketAlreadyExists
BucketAlreadyOwnedByYou
BucketLevel
CloudWatchMetrics
CreateAccessGrantRequest
CreateAccessGrantResult
CreateAccessGrantsInstanceRequest
CreateAccessGrantsInstanceResult
CreateAccessGrantsLocationRequest
CreateAccessGrantsLocationResult
CreateAccessPointForObjectLambdaRequest
CreateAccessPointForObjectLambdaResult
CreateAccessPointRequest
CreateAccessPointResult
CreateBucketConfiguration
CreateBucketRequest
CreateBucketResult
CreateJobRequest
CreateJobResult
CreateMultiRegionAccessPointInput
CreateMultiRegionAccessPointRequest
CreateMultiRegionAccessPointResult
CreateStorageLensGroupRequest
Credentials
DSSEKMSFilter
DeleteAccessGrantRequest
DeleteAccessGrantsInstanceRequest
DeleteAccessGrantsInstanceResourcePolicyRequest
DeleteAccessGrantsLocationRequest
DeleteAccessPointForObjectLambdaRequest
DeleteAccessPointPolicyForObjectLambdaRequest
DeleteAccessPointPolicyRequest
DeleteAccessPointRequest
DeleteAccessPointScopeRequest
DeleteBucketLifecycleConfigurationRequest
DeleteBucketPolicyRequest
DeleteBucketReplicationRequest
DeleteBucketRequest
DeleteBucketTaggingRequest
DeleteJobTaggingRequest
DeleteJobTaggingResult
DeleteMarkerReplication
DeleteMultiRegionAccessPointInput
DeleteMultiRegionAccessPointRequest
DeleteMultiRegionAccessPointResult
DeletePublicAccessBlockRequest
DeleteStorageLensConfigurationRequest
DeleteStorageLensConfigurationTaggingRequest
DeleteStorageLensConfigurationTaggingResult
DeleteStorageLensGroupRequest
DescribeJobRequest
DescribeJobResult
DescribeMultiRegionAccessPointOperationRequest
DescribeMultiRegionAccessPointOperationResult
Destination
DetailedStatusCodesMetrics
DissociateAccessGrantsIdentityCenterRequest
EncryptionConfiguration
EstablishedMultiRegionAccessPointPolicy
Exclude
ExistingObjectReplication
GeneratedManifestEncryption
GetAccessGrantRequest
GetAccessGrantResult
GetAccessGrantsInstanceForPrefixRequest
GetAccessGrantsInstanceForPrefixResult
GetAccessGrantsInstanceRequest
GetAccessGrantsInstanceResourcePolicyRequest
GetAccessGrantsInstanceResourcePolicyResult
GetAccessGrantsInstanceResult
GetAccessGrantsLocationRequest
GetAccessGrantsLocationResult
GetAccessPointConfigurationForObjectLambdaRequest
GetAccessPointConfigurationForObjectLambdaResult
GetAccessPointForObjectLambdaRequest
GetAccessPointForObjectLambdaResult
GetAccessPointPolicyForObjectLambdaRequest
GetAccessPointPolicyForObjectLambdaResult
GetAccessPointPolicyRequest
GetAccessPointPolicyResult
GetAccessPointPolicyStatusForObjectLambdaRequest
GetAccessPointPolicyStatusForObjectLambdaResult
GetAccessPointPolicyStatusRequest
GetAccessPointPolicyStatusResult
GetAccessPointRequest
GetAccessPointResult
GetAccessPointScopeRequest
GetAccessPointScopeResult
GetBucketLifecycleConfigurationRequest
GetBucketLifecycleConfigurationResult
GetBucketPolicyRequest
GetBucketPolicyResult
GetBucketReplicationRequest
GetBucketReplicationResult
GetBucketRequest
GetBucketResult
GetBucketTaggingRequest
GetBucketTaggingResult
GetBucketVersioningRequest
GetBucketVersioningResult
GetDataAccessRequest
GetDataAccessResult
GetJobTaggingRequest
GetJobTaggingResult
GetMultiRegionAccessPointPolicyRequest
GetMultiRegionAccessPointPolicyResult
GetMultiRegionAccessPointPolicyStatusRequest
GetMultiRegionAccessPointPolicyStatusResult
GetMultiRegionAccessPointRequest
GetMultiRegionAccessPointResult
GetMultiRegionAccessPointRoutesRequest
GetMultiRegionAccessPointRoutesResult
GetPublicAccessBlockOutput
GetPublicAccessBlockRequest
GetStorageLensConfigurationRequest
GetStorageLensConfigurationResult
GetStorageLensConfigurationTaggingRequest
GetStorageLensConfigurationTaggingResult
GetStorageLensGroupRequest
GetStorageLensGroupResult
Grantee
IdempotencyException
Include
IntAccessTiers
InternalServiceException
InvalidNextTokenException
InvalidRequestException
JobDescriptor
JobFailure
JobListDescriptor
JobManifest
JobManifestGeneratorFilter
JobManifestLocation
JobManifestSpec
JobOperation
JobProgressSummary
JobReport
JobStatusException
JobTimers
KeyNameConstraint
LambdaInvokeOperation
LifecycleConfiguration
LifecycleExpiration
LifecycleRule
LifecycleRuleAndOperator
LifecycleRuleFilter
ListAccessGrantEntry
ListAccessGrantsInstanceEntry
ListAccessGrantsInstancesRequest
ListAccessGrantsInstancesResult
ListAccessGrantsLocationsEntry
ListAccessGrantsLocationsRequest
ListAccessGrantsLocationsResult
ListAccessGrantsRequest
ListAccessGrantsResult
ListAccessPointsForDirectoryBucketsRequest
ListAccessPointsForDirectoryBucketsResult
ListAccessPointsForObjectLambdaRequest
ListAccessPointsForObjectLambdaResult
ListAccessPointsRequest
ListAccessPointsResult
ListCallerAccessGrantsEntry
ListCallerAccessGrantsRequest
ListCallerAccessGrantsResult
ListJobsRequest
ListJobsResult
ListMultiRegionAccessPointsRequest
ListMultiRegionAccessPointsResult
ListRegionalBucketsRequest
ListRegionalBucketsResult
ListStorageLensConfigurationEntry
ListStorageLensConfigurationsRequest
ListStorageLensConfigurationsResult
ListStorageLensGroupEntry
ListStorageLensGroupsRequest
ListStorageLensGroupsResult
ListTagsForResourceRequest
ListTagsForResourceResult
MatchObjectAge
MatchObjectSize
Metrics
MultiRegionAccessPointPolicyDocument
MultiRegionAccessPointRegionalResponse
MultiRegionAccessPointReport
MultiRegionAccessPointRoute
MultiRegionAccessPointsAsyncResponse
NoSuchPublicAccessBlockConfiguration
NoncurrentVersionExpiration
NoncurrentVersionTransition
NotFoundException
NotSSEFilter
ObjectEncryption
ObjectLambdaAccessPoint
ObjectLambdaAccessPointAlias
ObjectLambdaConfiguration
ObjectLambdaTransformationConfiguration
PolicyStatus
PrefixLevel
PrefixLevelStorageMetrics
ProposedMultiRegionAccessPointPolicy
PublicAccessBlockConfiguration
PutAccessGrantsInstanceResourcePolicyRequest
PutAccessGrantsInstanceResourcePolicyResult
PutAccessPointConfigurationForObjectLambdaRequest
PutAccessPointPolicyForObjectLambdaRequest
PutAccessPointPolicyRequest
PutAccessPointScopeRequest
PutBucketLifecycleConfigurationRequest
PutBucketPolicyRequest
PutBucketReplicationRequest
PutBucketTaggingRequest
PutBucketVersioningRequest
PutJobTaggingRequest
PutJobTaggingResult
PutMultiRegionAccessPointPolicyInput
PutMultiRegionAccessPointPolicyRequest
PutMultiRegionAccessPointPolicyResult
PutPublicAccessBlockRequest
PutStorageLensConfigurationRequest
PutStorageLensConfigurationTaggingRequest
PutStorageLensConfigurationTaggingResult
Region
RegionReport
RegionalBucket
ReplicaModifications
ReplicationConfiguration
ReplicationRule
ReplicationRuleAndOperator
ReplicationRuleFilter
ReplicationTime
ReplicationTimeValue
S3AccessControlList
S3AccessControlPolicy
S3BucketDestination
S3ComputeObjectChecksumOperation
S3CopyObjectOperation
S3DeleteObjectTaggingOperation
S3GeneratedManifestDescriptor
S3Grant
S3Grantee
S3InitiateRestoreObjectOperation
S3JobManifestGenerator
S3ManifestOutputLocation
S3ObjectLockEventHoldDuration
S3ObjectLockLegalHold
S3ObjectLockRetentionEventHoldDuration
S3ObjectMetadata
S3ObjectOwner
S3ReplicateObjectOperation
S3Retention
S3SetObjectAclOperation
S3SetObjectLegalHoldOperation
S3SetObjectRetentionOperation
S3SetObjectTaggingOperation
S3Tag
S3UpdateObjectEncryptionOperation
S3UpdateObjectEncryptionSSEKMS
SSECFilter
SSEKMS
SSEKMSEncryption
SSEKMSFilter
SSES3
SSES3Encryption
SSES3Filter
Scope
SelectionCriteria
SourceSelectionCriteria
SseKmsEncryptedObjects
StorageLensAwsOrg
StorageLensConfiguration
StorageLensCostAndUsageReportsPrefixLevel
StorageLensCostAndUsageReportsPublish
StorageLensCostAndUsageReportsSelectionCriteria
StorageLensDataExport
StorageLensDataExportEncryption
StorageLensExpandedPrefixesDataExport
StorageLensGroup
StorageLensGroupAndOperator
StorageLensGroupFilter
StorageLensGroupLevel
StorageLensGroupLevelSelectionCriteria
StorageLensGroupOrOperator
StorageLensTableDestination
StorageLensTag
SubmitMultiRegionAccessPointRoutesRequest
SubmitMultiRegionAccessPointRoutesResult
Tag
TagResourceRequest
TagResourceResult
Tagging
TooManyRequestsException
TooManyTagsException
Transition
UntagResourceRequest
UntagResourceResult
UpdateAccessGrantsLocationRequest
UpdateAccessGrantsLocationResult
UpdateJobPriorityRequest
UpdateJobPriorityResult
UpdateJobStatusRequest
UpdateJobStatusResult
UpdateStorageLensGroupRequest
VersioningConfiguration
VpcConfiguration }
