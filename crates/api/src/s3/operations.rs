// Generated from `models/s3.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `s3`, one method an operation.
pub trait S3: Send + Sync + 'static {
    /// `AbortMultipartUpload`: DELETE `/{Bucket}/{Key+}`, 204.
    fn abort_multipart_upload(
        &self,
        call: Call<types::AbortMultipartUploadRequest>,
    ) -> impl Future<Output = Result<types::AbortMultipartUploadOutput, Error>> + Send;

    /// `CompleteMultipartUpload`: POST `/{Bucket}/{Key+}`, 200.
    fn complete_multipart_upload(
        &self,
        call: Call<types::CompleteMultipartUploadRequest>,
    ) -> impl Future<Output = Result<types::CompleteMultipartUploadOutput, Error>> + Send;

    /// `CopyObject`: PUT `/{Bucket}/{Key+}`, 200.
    fn copy_object(
        &self,
        call: Call<types::CopyObjectRequest>,
    ) -> impl Future<Output = Result<types::CopyObjectOutput, Error>> + Send;

    /// `CreateBucket`: PUT `/{Bucket}`, 200.
    fn create_bucket(
        &self,
        call: Call<types::CreateBucketRequest>,
    ) -> impl Future<Output = Result<types::CreateBucketOutput, Error>> + Send;

    /// `CreateMultipartUpload`: POST `/{Bucket}/{Key+}?uploads`, 200.
    fn create_multipart_upload(
        &self,
        call: Call<types::CreateMultipartUploadRequest>,
    ) -> impl Future<Output = Result<types::CreateMultipartUploadOutput, Error>> + Send;

    /// `DeleteBucket`: DELETE `/{Bucket}`, 204.
    fn delete_bucket(&self, call: Call<types::DeleteBucketRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketAnalyticsConfiguration`: DELETE `/{Bucket}?analytics`, 204.
    fn delete_bucket_analytics_configuration(
        &self,
        call: Call<types::DeleteBucketAnalyticsConfigurationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketCors`: DELETE `/{Bucket}?cors`, 204.
    fn delete_bucket_cors(
        &self,
        call: Call<types::DeleteBucketCorsRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketEncryption`: DELETE `/{Bucket}?encryption`, 204.
    fn delete_bucket_encryption(
        &self,
        call: Call<types::DeleteBucketEncryptionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketIntelligentTieringConfiguration`: DELETE `/{Bucket}?intelligent-tiering`, 204.
    fn delete_bucket_intelligent_tiering_configuration(
        &self,
        call: Call<types::DeleteBucketIntelligentTieringConfigurationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketInventoryConfiguration`: DELETE `/{Bucket}?inventory`, 204.
    fn delete_bucket_inventory_configuration(
        &self,
        call: Call<types::DeleteBucketInventoryConfigurationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketLifecycle`: DELETE `/{Bucket}?lifecycle`, 204.
    fn delete_bucket_lifecycle(
        &self,
        call: Call<types::DeleteBucketLifecycleRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketMetricsConfiguration`: DELETE `/{Bucket}?metrics`, 204.
    fn delete_bucket_metrics_configuration(
        &self,
        call: Call<types::DeleteBucketMetricsConfigurationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketOwnershipControls`: DELETE `/{Bucket}?ownershipControls`, 204.
    fn delete_bucket_ownership_controls(
        &self,
        call: Call<types::DeleteBucketOwnershipControlsRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketPolicy`: DELETE `/{Bucket}?policy`, 204.
    fn delete_bucket_policy(
        &self,
        call: Call<types::DeleteBucketPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketReplication`: DELETE `/{Bucket}?replication`, 204.
    fn delete_bucket_replication(
        &self,
        call: Call<types::DeleteBucketReplicationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketTagging`: DELETE `/{Bucket}?tagging`, 204.
    fn delete_bucket_tagging(
        &self,
        call: Call<types::DeleteBucketTaggingRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteBucketWebsite`: DELETE `/{Bucket}?website`, 204.
    fn delete_bucket_website(
        &self,
        call: Call<types::DeleteBucketWebsiteRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteObject`: DELETE `/{Bucket}/{Key+}`, 204.
    fn delete_object(
        &self,
        call: Call<types::DeleteObjectRequest>,
    ) -> impl Future<Output = Result<types::DeleteObjectOutput, Error>> + Send;

    /// `DeleteObjectTagging`: DELETE `/{Bucket}/{Key+}?tagging`, 204.
    fn delete_object_tagging(
        &self,
        call: Call<types::DeleteObjectTaggingRequest>,
    ) -> impl Future<Output = Result<types::DeleteObjectTaggingOutput, Error>> + Send;

    /// `DeleteObjects`: POST `/{Bucket}?delete`, 200.
    fn delete_objects(
        &self,
        call: Call<types::DeleteObjectsRequest>,
    ) -> impl Future<Output = Result<types::DeleteObjectsOutput, Error>> + Send;

    /// `DeletePublicAccessBlock`: DELETE `/{Bucket}?publicAccessBlock`, 204.
    fn delete_public_access_block(
        &self,
        call: Call<types::DeletePublicAccessBlockRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `GetBucketAbac`: GET `/{Bucket}?abac`, 200.
    fn get_bucket_abac(
        &self,
        call: Call<types::GetBucketAbacRequest>,
    ) -> impl Future<Output = Result<types::GetBucketAbacOutput, Error>> + Send;

    /// `GetBucketAccelerateConfiguration`: GET `/{Bucket}?accelerate`, 200.
    fn get_bucket_accelerate_configuration(
        &self,
        call: Call<types::GetBucketAccelerateConfigurationRequest>,
    ) -> impl Future<Output = Result<types::GetBucketAccelerateConfigurationOutput, Error>> + Send;

    /// `GetBucketAcl`: GET `/{Bucket}?acl`, 200.
    fn get_bucket_acl(
        &self,
        call: Call<types::GetBucketAclRequest>,
    ) -> impl Future<Output = Result<types::GetBucketAclOutput, Error>> + Send;

    /// `GetBucketAnalyticsConfiguration`: GET `/{Bucket}?analytics`, 200.
    fn get_bucket_analytics_configuration(
        &self,
        call: Call<types::GetBucketAnalyticsConfigurationRequest>,
    ) -> impl Future<Output = Result<types::GetBucketAnalyticsConfigurationOutput, Error>> + Send;

    /// `GetBucketCors`: GET `/{Bucket}?cors`, 200.
    fn get_bucket_cors(
        &self,
        call: Call<types::GetBucketCorsRequest>,
    ) -> impl Future<Output = Result<types::GetBucketCorsOutput, Error>> + Send;

    /// `GetBucketEncryption`: GET `/{Bucket}?encryption`, 200.
    fn get_bucket_encryption(
        &self,
        call: Call<types::GetBucketEncryptionRequest>,
    ) -> impl Future<Output = Result<types::GetBucketEncryptionOutput, Error>> + Send;

    /// `GetBucketIntelligentTieringConfiguration`: GET `/{Bucket}?intelligent-tiering`, 200.
    fn get_bucket_intelligent_tiering_configuration(
        &self,
        call: Call<types::GetBucketIntelligentTieringConfigurationRequest>,
    ) -> impl Future<Output = Result<types::GetBucketIntelligentTieringConfigurationOutput, Error>> + Send;

    /// `GetBucketInventoryConfiguration`: GET `/{Bucket}?inventory`, 200.
    fn get_bucket_inventory_configuration(
        &self,
        call: Call<types::GetBucketInventoryConfigurationRequest>,
    ) -> impl Future<Output = Result<types::GetBucketInventoryConfigurationOutput, Error>> + Send;

    /// `GetBucketLifecycleConfiguration`: GET `/{Bucket}?lifecycle`, 200.
    fn get_bucket_lifecycle_configuration(
        &self,
        call: Call<types::GetBucketLifecycleConfigurationRequest>,
    ) -> impl Future<Output = Result<types::GetBucketLifecycleConfigurationOutput, Error>> + Send;

    /// `GetBucketLocation`: GET `/{Bucket}?location`, 200.
    fn get_bucket_location(
        &self,
        call: Call<types::GetBucketLocationRequest>,
    ) -> impl Future<Output = Result<types::GetBucketLocationOutput, Error>> + Send;

    /// `GetBucketLogging`: GET `/{Bucket}?logging`, 200.
    fn get_bucket_logging(
        &self,
        call: Call<types::GetBucketLoggingRequest>,
    ) -> impl Future<Output = Result<types::GetBucketLoggingOutput, Error>> + Send;

    /// `GetBucketMetricsConfiguration`: GET `/{Bucket}?metrics`, 200.
    fn get_bucket_metrics_configuration(
        &self,
        call: Call<types::GetBucketMetricsConfigurationRequest>,
    ) -> impl Future<Output = Result<types::GetBucketMetricsConfigurationOutput, Error>> + Send;

    /// `GetBucketNotificationConfiguration`: GET `/{Bucket}?notification`, 200.
    fn get_bucket_notification_configuration(
        &self,
        call: Call<types::GetBucketNotificationConfigurationRequest>,
    ) -> impl Future<Output = Result<types::NotificationConfiguration, Error>> + Send;

    /// `GetBucketOwnershipControls`: GET `/{Bucket}?ownershipControls`, 200.
    fn get_bucket_ownership_controls(
        &self,
        call: Call<types::GetBucketOwnershipControlsRequest>,
    ) -> impl Future<Output = Result<types::GetBucketOwnershipControlsOutput, Error>> + Send;

    /// `GetBucketPolicy`: GET `/{Bucket}?policy`, 200.
    fn get_bucket_policy(
        &self,
        call: Call<types::GetBucketPolicyRequest>,
    ) -> impl Future<Output = Result<types::GetBucketPolicyOutput, Error>> + Send;

    /// `GetBucketPolicyStatus`: GET `/{Bucket}?policyStatus`, 200.
    fn get_bucket_policy_status(
        &self,
        call: Call<types::GetBucketPolicyStatusRequest>,
    ) -> impl Future<Output = Result<types::GetBucketPolicyStatusOutput, Error>> + Send;

    /// `GetBucketReplication`: GET `/{Bucket}?replication`, 200.
    fn get_bucket_replication(
        &self,
        call: Call<types::GetBucketReplicationRequest>,
    ) -> impl Future<Output = Result<types::GetBucketReplicationOutput, Error>> + Send;

    /// `GetBucketRequestPayment`: GET `/{Bucket}?requestPayment`, 200.
    fn get_bucket_request_payment(
        &self,
        call: Call<types::GetBucketRequestPaymentRequest>,
    ) -> impl Future<Output = Result<types::GetBucketRequestPaymentOutput, Error>> + Send;

    /// `GetBucketTagging`: GET `/{Bucket}?tagging`, 200.
    fn get_bucket_tagging(
        &self,
        call: Call<types::GetBucketTaggingRequest>,
    ) -> impl Future<Output = Result<types::GetBucketTaggingOutput, Error>> + Send;

    /// `GetBucketVersioning`: GET `/{Bucket}?versioning`, 200.
    fn get_bucket_versioning(
        &self,
        call: Call<types::GetBucketVersioningRequest>,
    ) -> impl Future<Output = Result<types::GetBucketVersioningOutput, Error>> + Send;

    /// `GetBucketWebsite`: GET `/{Bucket}?website`, 200.
    fn get_bucket_website(
        &self,
        call: Call<types::GetBucketWebsiteRequest>,
    ) -> impl Future<Output = Result<types::GetBucketWebsiteOutput, Error>> + Send;

    /// `GetObject`: GET `/{Bucket}/{Key+}`, 200.
    fn get_object(
        &self,
        call: Call<types::GetObjectRequest>,
    ) -> impl Future<Output = Result<types::GetObjectOutput, Error>> + Send;

    /// `GetObjectAcl`: GET `/{Bucket}/{Key+}?acl`, 200.
    fn get_object_acl(
        &self,
        call: Call<types::GetObjectAclRequest>,
    ) -> impl Future<Output = Result<types::GetObjectAclOutput, Error>> + Send;

    /// `GetObjectAttributes`: GET `/{Bucket}/{Key+}?attributes`, 200.
    fn get_object_attributes(
        &self,
        call: Call<types::GetObjectAttributesRequest>,
    ) -> impl Future<Output = Result<types::GetObjectAttributesOutput, Error>> + Send;

    /// `GetObjectLegalHold`: GET `/{Bucket}/{Key+}?legal-hold`, 200.
    fn get_object_legal_hold(
        &self,
        call: Call<types::GetObjectLegalHoldRequest>,
    ) -> impl Future<Output = Result<types::GetObjectLegalHoldOutput, Error>> + Send;

    /// `GetObjectLockConfiguration`: GET `/{Bucket}?object-lock`, 200.
    fn get_object_lock_configuration(
        &self,
        call: Call<types::GetObjectLockConfigurationRequest>,
    ) -> impl Future<Output = Result<types::GetObjectLockConfigurationOutput, Error>> + Send;

    /// `GetObjectRetention`: GET `/{Bucket}/{Key+}?retention`, 200.
    fn get_object_retention(
        &self,
        call: Call<types::GetObjectRetentionRequest>,
    ) -> impl Future<Output = Result<types::GetObjectRetentionOutput, Error>> + Send;

    /// `GetObjectTagging`: GET `/{Bucket}/{Key+}?tagging`, 200.
    fn get_object_tagging(
        &self,
        call: Call<types::GetObjectTaggingRequest>,
    ) -> impl Future<Output = Result<types::GetObjectTaggingOutput, Error>> + Send;

    /// `GetPublicAccessBlock`: GET `/{Bucket}?publicAccessBlock`, 200.
    fn get_public_access_block(
        &self,
        call: Call<types::GetPublicAccessBlockRequest>,
    ) -> impl Future<Output = Result<types::GetPublicAccessBlockOutput, Error>> + Send;

    /// `HeadBucket`: HEAD `/{Bucket}`, 200.
    fn head_bucket(
        &self,
        call: Call<types::HeadBucketRequest>,
    ) -> impl Future<Output = Result<types::HeadBucketOutput, Error>> + Send;

    /// `HeadObject`: HEAD `/{Bucket}/{Key+}`, 200.
    fn head_object(
        &self,
        call: Call<types::HeadObjectRequest>,
    ) -> impl Future<Output = Result<types::HeadObjectOutput, Error>> + Send;

    /// `ListBucketAnalyticsConfigurations`: GET `/{Bucket}?analytics`, 200.
    fn list_bucket_analytics_configurations(
        &self,
        call: Call<types::ListBucketAnalyticsConfigurationsRequest>,
    ) -> impl Future<Output = Result<types::ListBucketAnalyticsConfigurationsOutput, Error>> + Send;

    /// `ListBucketIntelligentTieringConfigurations`: GET `/{Bucket}?intelligent-tiering`, 200.
    fn list_bucket_intelligent_tiering_configurations(
        &self,
        call: Call<types::ListBucketIntelligentTieringConfigurationsRequest>,
    ) -> impl Future<Output = Result<types::ListBucketIntelligentTieringConfigurationsOutput, Error>> + Send;

    /// `ListBucketInventoryConfigurations`: GET `/{Bucket}?inventory`, 200.
    fn list_bucket_inventory_configurations(
        &self,
        call: Call<types::ListBucketInventoryConfigurationsRequest>,
    ) -> impl Future<Output = Result<types::ListBucketInventoryConfigurationsOutput, Error>> + Send;

    /// `ListBucketMetricsConfigurations`: GET `/{Bucket}?metrics`, 200.
    fn list_bucket_metrics_configurations(
        &self,
        call: Call<types::ListBucketMetricsConfigurationsRequest>,
    ) -> impl Future<Output = Result<types::ListBucketMetricsConfigurationsOutput, Error>> + Send;

    /// `ListBuckets`.
    fn list_buckets(
        &self,
        call: Call<types::ListBucketsRequest>,
    ) -> impl Future<Output = Result<types::ListBucketsOutput, Error>> + Send;

    /// `ListMultipartUploads`: GET `/{Bucket}?uploads`, 200.
    fn list_multipart_uploads(
        &self,
        call: Call<types::ListMultipartUploadsRequest>,
    ) -> impl Future<Output = Result<types::ListMultipartUploadsOutput, Error>> + Send;

    /// `ListObjectVersions`: GET `/{Bucket}?versions`, 200.
    fn list_object_versions(
        &self,
        call: Call<types::ListObjectVersionsRequest>,
    ) -> impl Future<Output = Result<types::ListObjectVersionsOutput, Error>> + Send;

    /// `ListObjects`: GET `/{Bucket}`, 200.
    fn list_objects(
        &self,
        call: Call<types::ListObjectsRequest>,
    ) -> impl Future<Output = Result<types::ListObjectsOutput, Error>> + Send;

    /// `ListObjectsV2`: GET `/{Bucket}?list-type=2`, 200.
    fn list_objects_v2(
        &self,
        call: Call<types::ListObjectsV2Request>,
    ) -> impl Future<Output = Result<types::ListObjectsV2Output, Error>> + Send;

    /// `ListParts`: GET `/{Bucket}/{Key+}`, 200.
    fn list_parts(
        &self,
        call: Call<types::ListPartsRequest>,
    ) -> impl Future<Output = Result<types::ListPartsOutput, Error>> + Send;

    /// `PutBucketAbac`: PUT `/{Bucket}?abac`, 200.
    fn put_bucket_abac(
        &self,
        call: Call<types::PutBucketAbacRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketAccelerateConfiguration`: PUT `/{Bucket}?accelerate`, 200.
    fn put_bucket_accelerate_configuration(
        &self,
        call: Call<types::PutBucketAccelerateConfigurationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketAcl`: PUT `/{Bucket}?acl`, 200.
    fn put_bucket_acl(&self, call: Call<types::PutBucketAclRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketAnalyticsConfiguration`: PUT `/{Bucket}?analytics`, 200.
    fn put_bucket_analytics_configuration(
        &self,
        call: Call<types::PutBucketAnalyticsConfigurationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketCors`: PUT `/{Bucket}?cors`, 200.
    fn put_bucket_cors(
        &self,
        call: Call<types::PutBucketCorsRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketEncryption`: PUT `/{Bucket}?encryption`, 200.
    fn put_bucket_encryption(
        &self,
        call: Call<types::PutBucketEncryptionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketIntelligentTieringConfiguration`: PUT `/{Bucket}?intelligent-tiering`, 200.
    fn put_bucket_intelligent_tiering_configuration(
        &self,
        call: Call<types::PutBucketIntelligentTieringConfigurationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketInventoryConfiguration`: PUT `/{Bucket}?inventory`, 200.
    fn put_bucket_inventory_configuration(
        &self,
        call: Call<types::PutBucketInventoryConfigurationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketLifecycleConfiguration`: PUT `/{Bucket}?lifecycle`, 200.
    fn put_bucket_lifecycle_configuration(
        &self,
        call: Call<types::PutBucketLifecycleConfigurationRequest>,
    ) -> impl Future<Output = Result<types::PutBucketLifecycleConfigurationOutput, Error>> + Send;

    /// `PutBucketLogging`: PUT `/{Bucket}?logging`, 200.
    fn put_bucket_logging(
        &self,
        call: Call<types::PutBucketLoggingRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketMetricsConfiguration`: PUT `/{Bucket}?metrics`, 200.
    fn put_bucket_metrics_configuration(
        &self,
        call: Call<types::PutBucketMetricsConfigurationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketNotificationConfiguration`: PUT `/{Bucket}?notification`, 200.
    fn put_bucket_notification_configuration(
        &self,
        call: Call<types::PutBucketNotificationConfigurationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketOwnershipControls`: PUT `/{Bucket}?ownershipControls`, 200.
    fn put_bucket_ownership_controls(
        &self,
        call: Call<types::PutBucketOwnershipControlsRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketPolicy`: PUT `/{Bucket}?policy`, 200.
    fn put_bucket_policy(
        &self,
        call: Call<types::PutBucketPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketReplication`: PUT `/{Bucket}?replication`, 200.
    fn put_bucket_replication(
        &self,
        call: Call<types::PutBucketReplicationRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketRequestPayment`: PUT `/{Bucket}?requestPayment`, 200.
    fn put_bucket_request_payment(
        &self,
        call: Call<types::PutBucketRequestPaymentRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketTagging`: PUT `/{Bucket}?tagging`, 200.
    fn put_bucket_tagging(
        &self,
        call: Call<types::PutBucketTaggingRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketVersioning`: PUT `/{Bucket}?versioning`, 200.
    fn put_bucket_versioning(
        &self,
        call: Call<types::PutBucketVersioningRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutBucketWebsite`: PUT `/{Bucket}?website`, 200.
    fn put_bucket_website(
        &self,
        call: Call<types::PutBucketWebsiteRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutObject`: PUT `/{Bucket}/{Key+}`, 200.
    fn put_object(
        &self,
        call: Call<types::PutObjectRequest>,
    ) -> impl Future<Output = Result<types::PutObjectOutput, Error>> + Send;

    /// `PutObjectAcl`: PUT `/{Bucket}/{Key+}?acl`, 200.
    fn put_object_acl(
        &self,
        call: Call<types::PutObjectAclRequest>,
    ) -> impl Future<Output = Result<types::PutObjectAclOutput, Error>> + Send;

    /// `PutObjectLegalHold`: PUT `/{Bucket}/{Key+}?legal-hold`, 200.
    fn put_object_legal_hold(
        &self,
        call: Call<types::PutObjectLegalHoldRequest>,
    ) -> impl Future<Output = Result<types::PutObjectLegalHoldOutput, Error>> + Send;

    /// `PutObjectLockConfiguration`: PUT `/{Bucket}?object-lock`, 200.
    fn put_object_lock_configuration(
        &self,
        call: Call<types::PutObjectLockConfigurationRequest>,
    ) -> impl Future<Output = Result<types::PutObjectLockConfigurationOutput, Error>> + Send;

    /// `PutObjectRetention`: PUT `/{Bucket}/{Key+}?retention`, 200.
    fn put_object_retention(
        &self,
        call: Call<types::PutObjectRetentionRequest>,
    ) -> impl Future<Output = Result<types::PutObjectRetentionOutput, Error>> + Send;

    /// `PutObjectTagging`: PUT `/{Bucket}/{Key+}?tagging`, 200.
    fn put_object_tagging(
        &self,
        call: Call<types::PutObjectTaggingRequest>,
    ) -> impl Future<Output = Result<types::PutObjectTaggingOutput, Error>> + Send;

    /// `PutPublicAccessBlock`: PUT `/{Bucket}?publicAccessBlock`, 200.
    fn put_public_access_block(
        &self,
        call: Call<types::PutPublicAccessBlockRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `RestoreObject`: POST `/{Bucket}/{Key+}?restore`, 200.
    fn restore_object(
        &self,
        call: Call<types::RestoreObjectRequest>,
    ) -> impl Future<Output = Result<types::RestoreObjectOutput, Error>> + Send;

    /// `SelectObjectContent`: POST `/{Bucket}/{Key+}?select&select-type=2`, 200.
    fn select_object_content(
        &self,
        call: Call<types::SelectObjectContentRequest>,
    ) -> impl Future<Output = Result<types::SelectObjectContentOutput, Error>> + Send;

    /// `UploadPart`: PUT `/{Bucket}/{Key+}`, 200.
    fn upload_part(
        &self,
        call: Call<types::UploadPartRequest>,
    ) -> impl Future<Output = Result<types::UploadPartOutput, Error>> + Send;

    /// `UploadPartCopy`: PUT `/{Bucket}/{Key+}`, 200.
    fn upload_part_copy(
        &self,
        call: Call<types::UploadPartCopyRequest>,
    ) -> impl Future<Output = Result<types::UploadPartCopyOutput, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: S3>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: S3> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "AbortMultipartUpload" => run(ctx, input, |call| self.0.abort_multipart_upload(call)),
            "CompleteMultipartUpload" => run(ctx, input, |call| self.0.complete_multipart_upload(call)),
            "CopyObject" => run(ctx, input, |call| self.0.copy_object(call)),
            "CreateBucket" => run(ctx, input, |call| self.0.create_bucket(call)),
            "CreateMultipartUpload" => run(ctx, input, |call| self.0.create_multipart_upload(call)),
            "DeleteBucket" => run(ctx, input, |call| self.0.delete_bucket(call)),
            "DeleteBucketAnalyticsConfiguration" => {
                run(ctx, input, |call| self.0.delete_bucket_analytics_configuration(call))
            }
            "DeleteBucketCors" => run(ctx, input, |call| self.0.delete_bucket_cors(call)),
            "DeleteBucketEncryption" => run(ctx, input, |call| self.0.delete_bucket_encryption(call)),
            "DeleteBucketIntelligentTieringConfiguration" => {
                run(ctx, input, |call| self.0.delete_bucket_intelligent_tiering_configuration(call))
            }
            "DeleteBucketInventoryConfiguration" => {
                run(ctx, input, |call| self.0.delete_bucket_inventory_configuration(call))
            }
            "DeleteBucketLifecycle" => run(ctx, input, |call| self.0.delete_bucket_lifecycle(call)),
            "DeleteBucketMetricsConfiguration" => {
                run(ctx, input, |call| self.0.delete_bucket_metrics_configuration(call))
            }
            "DeleteBucketOwnershipControls" => run(ctx, input, |call| self.0.delete_bucket_ownership_controls(call)),
            "DeleteBucketPolicy" => run(ctx, input, |call| self.0.delete_bucket_policy(call)),
            "DeleteBucketReplication" => run(ctx, input, |call| self.0.delete_bucket_replication(call)),
            "DeleteBucketTagging" => run(ctx, input, |call| self.0.delete_bucket_tagging(call)),
            "DeleteBucketWebsite" => run(ctx, input, |call| self.0.delete_bucket_website(call)),
            "DeleteObject" => run(ctx, input, |call| self.0.delete_object(call)),
            "DeleteObjectTagging" => run(ctx, input, |call| self.0.delete_object_tagging(call)),
            "DeleteObjects" => run(ctx, input, |call| self.0.delete_objects(call)),
            "DeletePublicAccessBlock" => run(ctx, input, |call| self.0.delete_public_access_block(call)),
            "GetBucketAbac" => run(ctx, input, |call| self.0.get_bucket_abac(call)),
            "GetBucketAccelerateConfiguration" => {
                run(ctx, input, |call| self.0.get_bucket_accelerate_configuration(call))
            }
            "GetBucketAcl" => run(ctx, input, |call| self.0.get_bucket_acl(call)),
            "GetBucketAnalyticsConfiguration" => {
                run(ctx, input, |call| self.0.get_bucket_analytics_configuration(call))
            }
            "GetBucketCors" => run(ctx, input, |call| self.0.get_bucket_cors(call)),
            "GetBucketEncryption" => run(ctx, input, |call| self.0.get_bucket_encryption(call)),
            "GetBucketIntelligentTieringConfiguration" => {
                run(ctx, input, |call| self.0.get_bucket_intelligent_tiering_configuration(call))
            }
            "GetBucketInventoryConfiguration" => {
                run(ctx, input, |call| self.0.get_bucket_inventory_configuration(call))
            }
            "GetBucketLifecycleConfiguration" => {
                run(ctx, input, |call| self.0.get_bucket_lifecycle_configuration(call))
            }
            "GetBucketLocation" => run(ctx, input, |call| self.0.get_bucket_location(call)),
            "GetBucketLogging" => run(ctx, input, |call| self.0.get_bucket_logging(call)),
            "GetBucketMetricsConfiguration" => run(ctx, input, |call| self.0.get_bucket_metrics_configuration(call)),
            "GetBucketNotificationConfiguration" => {
                run(ctx, input, |call| self.0.get_bucket_notification_configuration(call))
            }
            "GetBucketOwnershipControls" => run(ctx, input, |call| self.0.get_bucket_ownership_controls(call)),
            "GetBucketPolicy" => run(ctx, input, |call| self.0.get_bucket_policy(call)),
            "GetBucketPolicyStatus" => run(ctx, input, |call| self.0.get_bucket_policy_status(call)),
            "GetBucketReplication" => run(ctx, input, |call| self.0.get_bucket_replication(call)),
            "GetBucketRequestPayment" => run(ctx, input, |call| self.0.get_bucket_request_payment(call)),
            "GetBucketTagging" => run(ctx, input, |call| self.0.get_bucket_tagging(call)),
            "GetBucketVersioning" => run(ctx, input, |call| self.0.get_bucket_versioning(call)),
            "GetBucketWebsite" => run(ctx, input, |call| self.0.get_bucket_website(call)),
            "GetObject" => run(ctx, input, |call| self.0.get_object(call)),
            "GetObjectAcl" => run(ctx, input, |call| self.0.get_object_acl(call)),
            "GetObjectAttributes" => run(ctx, input, |call| self.0.get_object_attributes(call)),
            "GetObjectLegalHold" => run(ctx, input, |call| self.0.get_object_legal_hold(call)),
            "GetObjectLockConfiguration" => run(ctx, input, |call| self.0.get_object_lock_configuration(call)),
            "GetObjectRetention" => run(ctx, input, |call| self.0.get_object_retention(call)),
            "GetObjectTagging" => run(ctx, input, |call| self.0.get_object_tagging(call)),
            "GetPublicAccessBlock" => run(ctx, input, |call| self.0.get_public_access_block(call)),
            "HeadBucket" => run(ctx, input, |call| self.0.head_bucket(call)),
            "HeadObject" => run(ctx, input, |call| self.0.head_object(call)),
            "ListBucketAnalyticsConfigurations" => {
                run(ctx, input, |call| self.0.list_bucket_analytics_configurations(call))
            }
            "ListBucketIntelligentTieringConfigurations" => {
                run(ctx, input, |call| self.0.list_bucket_intelligent_tiering_configurations(call))
            }
            "ListBucketInventoryConfigurations" => {
                run(ctx, input, |call| self.0.list_bucket_inventory_configurations(call))
            }
            "ListBucketMetricsConfigurations" => {
                run(ctx, input, |call| self.0.list_bucket_metrics_configurations(call))
            }
            "ListBuckets" => run(ctx, input, |call| self.0.list_buckets(call)),
            "ListMultipartUploads" => run(ctx, input, |call| self.0.list_multipart_uploads(call)),
            "ListObjectVersions" => run(ctx, input, |call| self.0.list_object_versions(call)),
            "ListObjects" => run(ctx, input, |call| self.0.list_objects(call)),
            "ListObjectsV2" => run(ctx, input, |call| self.0.list_objects_v2(call)),
            "ListParts" => run(ctx, input, |call| self.0.list_parts(call)),
            "PutBucketAbac" => run(ctx, input, |call| self.0.put_bucket_abac(call)),
            "PutBucketAccelerateConfiguration" => {
                run(ctx, input, |call| self.0.put_bucket_accelerate_configuration(call))
            }
            "PutBucketAcl" => run(ctx, input, |call| self.0.put_bucket_acl(call)),
            "PutBucketAnalyticsConfiguration" => {
                run(ctx, input, |call| self.0.put_bucket_analytics_configuration(call))
            }
            "PutBucketCors" => run(ctx, input, |call| self.0.put_bucket_cors(call)),
            "PutBucketEncryption" => run(ctx, input, |call| self.0.put_bucket_encryption(call)),
            "PutBucketIntelligentTieringConfiguration" => {
                run(ctx, input, |call| self.0.put_bucket_intelligent_tiering_configuration(call))
            }
            "PutBucketInventoryConfiguration" => {
                run(ctx, input, |call| self.0.put_bucket_inventory_configuration(call))
            }
            "PutBucketLifecycleConfiguration" => {
                run(ctx, input, |call| self.0.put_bucket_lifecycle_configuration(call))
            }
            "PutBucketLogging" => run(ctx, input, |call| self.0.put_bucket_logging(call)),
            "PutBucketMetricsConfiguration" => run(ctx, input, |call| self.0.put_bucket_metrics_configuration(call)),
            "PutBucketNotificationConfiguration" => {
                run(ctx, input, |call| self.0.put_bucket_notification_configuration(call))
            }
            "PutBucketOwnershipControls" => run(ctx, input, |call| self.0.put_bucket_ownership_controls(call)),
            "PutBucketPolicy" => run(ctx, input, |call| self.0.put_bucket_policy(call)),
            "PutBucketReplication" => run(ctx, input, |call| self.0.put_bucket_replication(call)),
            "PutBucketRequestPayment" => run(ctx, input, |call| self.0.put_bucket_request_payment(call)),
            "PutBucketTagging" => run(ctx, input, |call| self.0.put_bucket_tagging(call)),
            "PutBucketVersioning" => run(ctx, input, |call| self.0.put_bucket_versioning(call)),
            "PutBucketWebsite" => run(ctx, input, |call| self.0.put_bucket_website(call)),
            "PutObject" => run(ctx, input, |call| self.0.put_object(call)),
            "PutObjectAcl" => run(ctx, input, |call| self.0.put_object_acl(call)),
            "PutObjectLegalHold" => run(ctx, input, |call| self.0.put_object_legal_hold(call)),
            "PutObjectLockConfiguration" => run(ctx, input, |call| self.0.put_object_lock_configuration(call)),
            "PutObjectRetention" => run(ctx, input, |call| self.0.put_object_retention(call)),
            "PutObjectTagging" => run(ctx, input, |call| self.0.put_object_tagging(call)),
            "PutPublicAccessBlock" => run(ctx, input, |call| self.0.put_public_access_block(call)),
            "RestoreObject" => run(ctx, input, |call| self.0.restore_object(call)),
            "SelectObjectContent" => run(ctx, input, |call| self.0.select_object_content(call)),
            "UploadPart" => run(ctx, input, |call| self.0.upload_part(call)),
            "UploadPartCopy" => run(ctx, input, |call| self.0.upload_part_copy(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AbortMultipartUpload, "AbortMultipartUpload", types::AbortMultipartUploadRequest, types::AbortMultipartUploadOutput;
    CompleteMultipartUpload, "CompleteMultipartUpload", types::CompleteMultipartUploadRequest, types::CompleteMultipartUploadOutput;
    CopyObject, "CopyObject", types::CopyObjectRequest, types::CopyObjectOutput;
    CreateBucket, "CreateBucket", types::CreateBucketRequest, types::CreateBucketOutput;
    CreateBucketMetadataConfiguration, "CreateBucketMetadataConfiguration", types::CreateBucketMetadataConfigurationRequest, ();
    CreateBucketMetadataTableConfiguration, "CreateBucketMetadataTableConfiguration", types::CreateBucketMetadataTableConfigurationRequest, ();
    CreateMultipartUpload, "CreateMultipartUpload", types::CreateMultipartUploadRequest, types::CreateMultipartUploadOutput;
    CreateSession, "CreateSession", types::CreateSessionRequest, types::CreateSessionOutput;
    DeleteBucket, "DeleteBucket", types::DeleteBucketRequest, ();
    DeleteBucketAnalyticsConfiguration, "DeleteBucketAnalyticsConfiguration", types::DeleteBucketAnalyticsConfigurationRequest, ();
    DeleteBucketCors, "DeleteBucketCors", types::DeleteBucketCorsRequest, ();
    DeleteBucketEncryption, "DeleteBucketEncryption", types::DeleteBucketEncryptionRequest, ();
    DeleteBucketIntelligentTieringConfiguration, "DeleteBucketIntelligentTieringConfiguration", types::DeleteBucketIntelligentTieringConfigurationRequest, ();
    DeleteBucketInventoryConfiguration, "DeleteBucketInventoryConfiguration", types::DeleteBucketInventoryConfigurationRequest, ();
    DeleteBucketLifecycle, "DeleteBucketLifecycle", types::DeleteBucketLifecycleRequest, ();
    DeleteBucketMetadataConfiguration, "DeleteBucketMetadataConfiguration", types::DeleteBucketMetadataConfigurationRequest, ();
    DeleteBucketMetadataTableConfiguration, "DeleteBucketMetadataTableConfiguration", types::DeleteBucketMetadataTableConfigurationRequest, ();
    DeleteBucketMetricsConfiguration, "DeleteBucketMetricsConfiguration", types::DeleteBucketMetricsConfigurationRequest, ();
    DeleteBucketOwnershipControls, "DeleteBucketOwnershipControls", types::DeleteBucketOwnershipControlsRequest, ();
    DeleteBucketPolicy, "DeleteBucketPolicy", types::DeleteBucketPolicyRequest, ();
    DeleteBucketReplication, "DeleteBucketReplication", types::DeleteBucketReplicationRequest, ();
    DeleteBucketTagging, "DeleteBucketTagging", types::DeleteBucketTaggingRequest, ();
    DeleteBucketWebsite, "DeleteBucketWebsite", types::DeleteBucketWebsiteRequest, ();
    DeleteObject, "DeleteObject", types::DeleteObjectRequest, types::DeleteObjectOutput;
    DeleteObjectAnnotation, "DeleteObjectAnnotation", types::DeleteObjectAnnotationRequest, types::DeleteObjectAnnotationOutput;
    DeleteObjectTagging, "DeleteObjectTagging", types::DeleteObjectTaggingRequest, types::DeleteObjectTaggingOutput;
    DeleteObjects, "DeleteObjects", types::DeleteObjectsRequest, types::DeleteObjectsOutput;
    DeletePublicAccessBlock, "DeletePublicAccessBlock", types::DeletePublicAccessBlockRequest, ();
    GetBucketAbac, "GetBucketAbac", types::GetBucketAbacRequest, types::GetBucketAbacOutput;
    GetBucketAccelerateConfiguration, "GetBucketAccelerateConfiguration", types::GetBucketAccelerateConfigurationRequest, types::GetBucketAccelerateConfigurationOutput;
    GetBucketAcl, "GetBucketAcl", types::GetBucketAclRequest, types::GetBucketAclOutput;
    GetBucketAnalyticsConfiguration, "GetBucketAnalyticsConfiguration", types::GetBucketAnalyticsConfigurationRequest, types::GetBucketAnalyticsConfigurationOutput;
    GetBucketCors, "GetBucketCors", types::GetBucketCorsRequest, types::GetBucketCorsOutput;
    GetBucketEncryption, "GetBucketEncryption", types::GetBucketEncryptionRequest, types::GetBucketEncryptionOutput;
    GetBucketIntelligentTieringConfiguration, "GetBucketIntelligentTieringConfiguration", types::GetBucketIntelligentTieringConfigurationRequest, types::GetBucketIntelligentTieringConfigurationOutput;
    GetBucketInventoryConfiguration, "GetBucketInventoryConfiguration", types::GetBucketInventoryConfigurationRequest, types::GetBucketInventoryConfigurationOutput;
    GetBucketLifecycle, "GetBucketLifecycle", types::GetBucketLifecycleRequest, types::GetBucketLifecycleOutput;
    GetBucketLifecycleConfiguration, "GetBucketLifecycleConfiguration", types::GetBucketLifecycleConfigurationRequest, types::GetBucketLifecycleConfigurationOutput;
    GetBucketLocation, "GetBucketLocation", types::GetBucketLocationRequest, types::GetBucketLocationOutput;
    GetBucketLogging, "GetBucketLogging", types::GetBucketLoggingRequest, types::GetBucketLoggingOutput;
    GetBucketMetadataConfiguration, "GetBucketMetadataConfiguration", types::GetBucketMetadataConfigurationRequest, types::GetBucketMetadataConfigurationOutput;
    GetBucketMetadataTableConfiguration, "GetBucketMetadataTableConfiguration", types::GetBucketMetadataTableConfigurationRequest, types::GetBucketMetadataTableConfigurationOutput;
    GetBucketMetricsConfiguration, "GetBucketMetricsConfiguration", types::GetBucketMetricsConfigurationRequest, types::GetBucketMetricsConfigurationOutput;
    GetBucketNotification, "GetBucketNotification", types::GetBucketNotificationConfigurationRequest, types::NotificationConfigurationDeprecated;
    GetBucketNotificationConfiguration, "GetBucketNotificationConfiguration", types::GetBucketNotificationConfigurationRequest, types::NotificationConfiguration;
    GetBucketOwnershipControls, "GetBucketOwnershipControls", types::GetBucketOwnershipControlsRequest, types::GetBucketOwnershipControlsOutput;
    GetBucketPolicy, "GetBucketPolicy", types::GetBucketPolicyRequest, types::GetBucketPolicyOutput;
    GetBucketPolicyStatus, "GetBucketPolicyStatus", types::GetBucketPolicyStatusRequest, types::GetBucketPolicyStatusOutput;
    GetBucketReplication, "GetBucketReplication", types::GetBucketReplicationRequest, types::GetBucketReplicationOutput;
    GetBucketRequestPayment, "GetBucketRequestPayment", types::GetBucketRequestPaymentRequest, types::GetBucketRequestPaymentOutput;
    GetBucketTagging, "GetBucketTagging", types::GetBucketTaggingRequest, types::GetBucketTaggingOutput;
    GetBucketVersioning, "GetBucketVersioning", types::GetBucketVersioningRequest, types::GetBucketVersioningOutput;
    GetBucketWebsite, "GetBucketWebsite", types::GetBucketWebsiteRequest, types::GetBucketWebsiteOutput;
    GetObject, "GetObject", types::GetObjectRequest, types::GetObjectOutput;
    GetObjectAcl, "GetObjectAcl", types::GetObjectAclRequest, types::GetObjectAclOutput;
    GetObjectAnnotation, "GetObjectAnnotation", types::GetObjectAnnotationRequest, types::GetObjectAnnotationOutput;
    GetObjectAttributes, "GetObjectAttributes", types::GetObjectAttributesRequest, types::GetObjectAttributesOutput;
    GetObjectLegalHold, "GetObjectLegalHold", types::GetObjectLegalHoldRequest, types::GetObjectLegalHoldOutput;
    GetObjectLockConfiguration, "GetObjectLockConfiguration", types::GetObjectLockConfigurationRequest, types::GetObjectLockConfigurationOutput;
    GetObjectRetention, "GetObjectRetention", types::GetObjectRetentionRequest, types::GetObjectRetentionOutput;
    GetObjectTagging, "GetObjectTagging", types::GetObjectTaggingRequest, types::GetObjectTaggingOutput;
    GetObjectTorrent, "GetObjectTorrent", types::GetObjectTorrentRequest, types::GetObjectTorrentOutput;
    GetPublicAccessBlock, "GetPublicAccessBlock", types::GetPublicAccessBlockRequest, types::GetPublicAccessBlockOutput;
    HeadBucket, "HeadBucket", types::HeadBucketRequest, types::HeadBucketOutput;
    HeadObject, "HeadObject", types::HeadObjectRequest, types::HeadObjectOutput;
    ListBucketAnalyticsConfigurations, "ListBucketAnalyticsConfigurations", types::ListBucketAnalyticsConfigurationsRequest, types::ListBucketAnalyticsConfigurationsOutput;
    ListBucketIntelligentTieringConfigurations, "ListBucketIntelligentTieringConfigurations", types::ListBucketIntelligentTieringConfigurationsRequest, types::ListBucketIntelligentTieringConfigurationsOutput;
    ListBucketInventoryConfigurations, "ListBucketInventoryConfigurations", types::ListBucketInventoryConfigurationsRequest, types::ListBucketInventoryConfigurationsOutput;
    ListBucketMetricsConfigurations, "ListBucketMetricsConfigurations", types::ListBucketMetricsConfigurationsRequest, types::ListBucketMetricsConfigurationsOutput;
    ListBuckets, "ListBuckets", types::ListBucketsRequest, types::ListBucketsOutput;
    ListDirectoryBuckets, "ListDirectoryBuckets", types::ListDirectoryBucketsRequest, types::ListDirectoryBucketsOutput;
    ListMultipartUploads, "ListMultipartUploads", types::ListMultipartUploadsRequest, types::ListMultipartUploadsOutput;
    ListObjectAnnotations, "ListObjectAnnotations", types::ListObjectAnnotationsRequest, types::ListObjectAnnotationsOutput;
    ListObjectVersions, "ListObjectVersions", types::ListObjectVersionsRequest, types::ListObjectVersionsOutput;
    ListObjects, "ListObjects", types::ListObjectsRequest, types::ListObjectsOutput;
    ListObjectsV2, "ListObjectsV2", types::ListObjectsV2Request, types::ListObjectsV2Output;
    ListParts, "ListParts", types::ListPartsRequest, types::ListPartsOutput;
    PutBucketAbac, "PutBucketAbac", types::PutBucketAbacRequest, ();
    PutBucketAccelerateConfiguration, "PutBucketAccelerateConfiguration", types::PutBucketAccelerateConfigurationRequest, ();
    PutBucketAcl, "PutBucketAcl", types::PutBucketAclRequest, ();
    PutBucketAnalyticsConfiguration, "PutBucketAnalyticsConfiguration", types::PutBucketAnalyticsConfigurationRequest, ();
    PutBucketCors, "PutBucketCors", types::PutBucketCorsRequest, ();
    PutBucketEncryption, "PutBucketEncryption", types::PutBucketEncryptionRequest, ();
    PutBucketIntelligentTieringConfiguration, "PutBucketIntelligentTieringConfiguration", types::PutBucketIntelligentTieringConfigurationRequest, ();
    PutBucketInventoryConfiguration, "PutBucketInventoryConfiguration", types::PutBucketInventoryConfigurationRequest, ();
    PutBucketLifecycle, "PutBucketLifecycle", types::PutBucketLifecycleRequest, ();
    PutBucketLifecycleConfiguration, "PutBucketLifecycleConfiguration", types::PutBucketLifecycleConfigurationRequest, types::PutBucketLifecycleConfigurationOutput;
    PutBucketLogging, "PutBucketLogging", types::PutBucketLoggingRequest, ();
    PutBucketMetricsConfiguration, "PutBucketMetricsConfiguration", types::PutBucketMetricsConfigurationRequest, ();
    PutBucketNotification, "PutBucketNotification", types::PutBucketNotificationRequest, ();
    PutBucketNotificationConfiguration, "PutBucketNotificationConfiguration", types::PutBucketNotificationConfigurationRequest, ();
    PutBucketOwnershipControls, "PutBucketOwnershipControls", types::PutBucketOwnershipControlsRequest, ();
    PutBucketPolicy, "PutBucketPolicy", types::PutBucketPolicyRequest, ();
    PutBucketReplication, "PutBucketReplication", types::PutBucketReplicationRequest, ();
    PutBucketRequestPayment, "PutBucketRequestPayment", types::PutBucketRequestPaymentRequest, ();
    PutBucketTagging, "PutBucketTagging", types::PutBucketTaggingRequest, ();
    PutBucketVersioning, "PutBucketVersioning", types::PutBucketVersioningRequest, ();
    PutBucketWebsite, "PutBucketWebsite", types::PutBucketWebsiteRequest, ();
    PutObject, "PutObject", types::PutObjectRequest, types::PutObjectOutput;
    PutObjectAcl, "PutObjectAcl", types::PutObjectAclRequest, types::PutObjectAclOutput;
    PutObjectAnnotation, "PutObjectAnnotation", types::PutObjectAnnotationRequest, types::PutObjectAnnotationOutput;
    PutObjectLegalHold, "PutObjectLegalHold", types::PutObjectLegalHoldRequest, types::PutObjectLegalHoldOutput;
    PutObjectLockConfiguration, "PutObjectLockConfiguration", types::PutObjectLockConfigurationRequest, types::PutObjectLockConfigurationOutput;
    PutObjectRetention, "PutObjectRetention", types::PutObjectRetentionRequest, types::PutObjectRetentionOutput;
    PutObjectTagging, "PutObjectTagging", types::PutObjectTaggingRequest, types::PutObjectTaggingOutput;
    PutPublicAccessBlock, "PutPublicAccessBlock", types::PutPublicAccessBlockRequest, ();
    RenameObject, "RenameObject", types::RenameObjectRequest, types::RenameObjectOutput;
    RestoreObject, "RestoreObject", types::RestoreObjectRequest, types::RestoreObjectOutput;
    SelectObjectContent, "SelectObjectContent", types::SelectObjectContentRequest, types::SelectObjectContentOutput;
    UpdateBucketMetadataAnnotationTableConfiguration, "UpdateBucketMetadataAnnotationTableConfiguration", types::UpdateBucketMetadataAnnotationTableConfigurationRequest, ();
    UpdateBucketMetadataInventoryTableConfiguration, "UpdateBucketMetadataInventoryTableConfiguration", types::UpdateBucketMetadataInventoryTableConfigurationRequest, ();
    UpdateBucketMetadataJournalTableConfiguration, "UpdateBucketMetadataJournalTableConfiguration", types::UpdateBucketMetadataJournalTableConfigurationRequest, ();
    UpdateObjectEncryption, "UpdateObjectEncryption", types::UpdateObjectEncryptionRequest, types::UpdateObjectEncryptionResponse;
    UploadPart, "UploadPart", types::UploadPartRequest, types::UploadPartOutput;
    UploadPartCopy, "UploadPartCopy", types::UploadPartCopyRequest, types::UploadPartCopyOutput;
    WriteGetObjectResponse, "WriteGetObjectResponse", types::WriteGetObjectResponseRequest, ();
    }
}
