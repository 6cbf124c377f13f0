//! The service: the generated trait on top of [`Core`].

use crate::core::{Core, S3Config};
use crate::due::Looker;
use api::s3::{self as shape, S3};
use contract::Error;
use platform::Call;
use std::sync::Arc;

/// S3 on a store.
pub struct S3Service {
    pub(crate) core: Arc<Core>,
}

impl S3Service {
    /// A service on this store, of which it is the only one. Rules are carried out, events told and unused contents removed only
    /// while [`S3Service::spawn_workers`] runs.
    #[must_use]
    pub fn new(config: S3Config) -> Arc<Self> {
        Arc::new(Self { core: Core::new(config) })
    }

    /// Starts the workers: lifecycle, events, garbage. They may stop at any point.
    pub fn spawn_workers(&self) -> Vec<tokio::task::JoinHandle<()>> {
        let (lifecycle, garbage) = (Arc::clone(&self.core), Arc::clone(&self.core));
        vec![
            tokio::spawn(async move { lifecycle.expire_for_ever().await }),
            tokio::spawn(async move { garbage.collect_for_ever().await }),
            self.core.events.outbox.start(self.core.events.courier()),
            self.core.looks.start(Arc::new(Looker(Arc::clone(&self.core)))),
        ]
    }

    /// Forgets what memory holds, after the store was emptied.
    pub fn reset(&self) {
        self.core.events.outbox.reset();
        self.core.looks.reset();
        self.core.house.reset();
        self.core.bucket_keys.reset();
        self.core.garbage.note();
    }
}

/// Each operation of the trait is a method of [`Core`].
macro_rules! operations {
    (($ctx:ident, $input:ident) $($operation:ident($request:ident) -> $output:ty = $run:ident($($argument:ident),+);)+) => {
        impl S3 for S3Service {$(
            async fn $operation(&self, call: Call<shape::$request>) -> Result<$output, Error> {
                let ($ctx, $input) = (&call.ctx, call.input);
                let _ = $ctx;
                self.core.$run($($argument),+).await
            }
        )+}
    };
}

operations! {
    (ctx, input)
    abort_multipart_upload(AbortMultipartUploadRequest) -> shape::AbortMultipartUploadOutput = upload_abort(input);
    complete_multipart_upload(CompleteMultipartUploadRequest) -> shape::CompleteMultipartUploadOutput
        = upload_complete(ctx, input);
    copy_object(CopyObjectRequest) -> shape::CopyObjectOutput = object_copy(ctx, input);
    create_bucket(CreateBucketRequest) -> shape::CreateBucketOutput = bucket_create(ctx, input);
    create_multipart_upload(CreateMultipartUploadRequest) -> shape::CreateMultipartUploadOutput
        = upload_create(ctx, input);
    delete_bucket(DeleteBucketRequest) -> () = bucket_delete(input);
    delete_bucket_analytics_configuration(DeleteBucketAnalyticsConfigurationRequest) -> ()
        = delete_bucket_analytics_configuration(input);
    delete_bucket_cors(DeleteBucketCorsRequest) -> () = delete_bucket_cors(input);
    delete_bucket_encryption(DeleteBucketEncryptionRequest) -> () = delete_bucket_encryption(input);
    delete_bucket_intelligent_tiering_configuration(DeleteBucketIntelligentTieringConfigurationRequest) -> ()
        = delete_bucket_intelligent_tiering_configuration(input);
    delete_bucket_inventory_configuration(DeleteBucketInventoryConfigurationRequest) -> ()
        = delete_bucket_inventory_configuration(input);
    delete_bucket_lifecycle(DeleteBucketLifecycleRequest) -> () = delete_bucket_lifecycle(input);
    delete_bucket_metrics_configuration(DeleteBucketMetricsConfigurationRequest) -> ()
        = delete_bucket_metrics_configuration(input);
    delete_bucket_ownership_controls(DeleteBucketOwnershipControlsRequest) -> ()
        = delete_bucket_ownership_controls(input);
    delete_bucket_policy(DeleteBucketPolicyRequest) -> () = policy_delete(input);
    delete_bucket_replication(DeleteBucketReplicationRequest) -> () = delete_bucket_replication(input);
    delete_bucket_tagging(DeleteBucketTaggingRequest) -> () = bucket_tags_delete(input);
    delete_bucket_website(DeleteBucketWebsiteRequest) -> () = delete_bucket_website(input);
    delete_object(DeleteObjectRequest) -> shape::DeleteObjectOutput = object_delete(ctx, input);
    delete_object_tagging(DeleteObjectTaggingRequest) -> shape::DeleteObjectTaggingOutput
        = object_tags_delete(ctx, input);
    delete_objects(DeleteObjectsRequest) -> shape::DeleteObjectsOutput = objects_delete(ctx, input);
    delete_public_access_block(DeletePublicAccessBlockRequest) -> () = delete_public_access_block(input);
    get_bucket_accelerate_configuration(GetBucketAccelerateConfigurationRequest)
        -> shape::GetBucketAccelerateConfigurationOutput = get_bucket_accelerate_configuration(input);
    get_bucket_acl(GetBucketAclRequest) -> shape::GetBucketAclOutput = bucket_acl_get(input);
    get_bucket_analytics_configuration(GetBucketAnalyticsConfigurationRequest)
        -> shape::GetBucketAnalyticsConfigurationOutput = get_bucket_analytics_configuration(input);
    get_bucket_cors(GetBucketCorsRequest) -> shape::GetBucketCorsOutput = get_bucket_cors(input);
    get_bucket_encryption(GetBucketEncryptionRequest) -> shape::GetBucketEncryptionOutput
        = get_bucket_encryption(input);
    get_bucket_intelligent_tiering_configuration(GetBucketIntelligentTieringConfigurationRequest)
        -> shape::GetBucketIntelligentTieringConfigurationOutput = get_bucket_intelligent_tiering_configuration(input);
    get_bucket_inventory_configuration(GetBucketInventoryConfigurationRequest)
        -> shape::GetBucketInventoryConfigurationOutput = get_bucket_inventory_configuration(input);
    get_bucket_lifecycle_configuration(GetBucketLifecycleConfigurationRequest)
        -> shape::GetBucketLifecycleConfigurationOutput = get_bucket_lifecycle_configuration(input);
    get_bucket_location(GetBucketLocationRequest) -> shape::GetBucketLocationOutput = location(input);
    get_bucket_logging(GetBucketLoggingRequest) -> shape::GetBucketLoggingOutput = get_bucket_logging(input);
    get_bucket_metrics_configuration(GetBucketMetricsConfigurationRequest)
        -> shape::GetBucketMetricsConfigurationOutput = get_bucket_metrics_configuration(input);
    get_bucket_notification_configuration(GetBucketNotificationConfigurationRequest)
        -> shape::NotificationConfiguration = get_bucket_notification_configuration(input);
    get_bucket_ownership_controls(GetBucketOwnershipControlsRequest) -> shape::GetBucketOwnershipControlsOutput
        = get_bucket_ownership_controls(input);
    get_bucket_policy(GetBucketPolicyRequest) -> shape::GetBucketPolicyOutput = policy_get(input);
    get_bucket_policy_status(GetBucketPolicyStatusRequest) -> shape::GetBucketPolicyStatusOutput
        = policy_status(input);
    get_bucket_replication(GetBucketReplicationRequest) -> shape::GetBucketReplicationOutput
        = get_bucket_replication(input);
    get_bucket_request_payment(GetBucketRequestPaymentRequest) -> shape::GetBucketRequestPaymentOutput
        = get_bucket_request_payment(input);
    get_bucket_tagging(GetBucketTaggingRequest) -> shape::GetBucketTaggingOutput = bucket_tags_get(input);
    get_bucket_versioning(GetBucketVersioningRequest) -> shape::GetBucketVersioningOutput = versioning_get(input);
    get_bucket_website(GetBucketWebsiteRequest) -> shape::GetBucketWebsiteOutput = get_bucket_website(input);
    get_object(GetObjectRequest) -> shape::GetObjectOutput = object_get(ctx, input);
    get_object_acl(GetObjectAclRequest) -> shape::GetObjectAclOutput = object_acl_get(ctx, input);
    get_object_attributes(GetObjectAttributesRequest) -> shape::GetObjectAttributesOutput
        = attributes_get(ctx, input);
    get_object_legal_hold(GetObjectLegalHoldRequest) -> shape::GetObjectLegalHoldOutput = legal_hold_get(ctx, input);
    get_object_lock_configuration(GetObjectLockConfigurationRequest) -> shape::GetObjectLockConfigurationOutput
        = lock_get(input);
    get_object_retention(GetObjectRetentionRequest) -> shape::GetObjectRetentionOutput = retention_get(ctx, input);
    get_object_tagging(GetObjectTaggingRequest) -> shape::GetObjectTaggingOutput = object_tags_get(ctx, input);
    get_public_access_block(GetPublicAccessBlockRequest) -> shape::GetPublicAccessBlockOutput
        = get_public_access_block(input);
    head_bucket(HeadBucketRequest) -> shape::HeadBucketOutput = bucket_head(input);
    head_object(HeadObjectRequest) -> shape::HeadObjectOutput = object_head(ctx, input);
    list_bucket_analytics_configurations(ListBucketAnalyticsConfigurationsRequest)
        -> shape::ListBucketAnalyticsConfigurationsOutput = list_bucket_analytics_configurations(input);
    list_bucket_intelligent_tiering_configurations(ListBucketIntelligentTieringConfigurationsRequest)
        -> shape::ListBucketIntelligentTieringConfigurationsOutput = list_bucket_intelligent_tiering_configurations(input);
    list_bucket_inventory_configurations(ListBucketInventoryConfigurationsRequest)
        -> shape::ListBucketInventoryConfigurationsOutput = list_bucket_inventory_configurations(input);
    list_bucket_metrics_configurations(ListBucketMetricsConfigurationsRequest)
        -> shape::ListBucketMetricsConfigurationsOutput = list_bucket_metrics_configurations(input);
    list_buckets(ListBucketsRequest) -> shape::ListBucketsOutput = buckets_list(ctx, input);
    list_multipart_uploads(ListMultipartUploadsRequest) -> shape::ListMultipartUploadsOutput = uploads_list(input);
    list_object_versions(ListObjectVersionsRequest) -> shape::ListObjectVersionsOutput = versions_list(input);
    list_objects(ListObjectsRequest) -> shape::ListObjectsOutput = objects_list(input);
    list_objects_v2(ListObjectsV2Request) -> shape::ListObjectsV2Output = objects_list_2(input);
    list_parts(ListPartsRequest) -> shape::ListPartsOutput = parts_list(input);
    put_bucket_accelerate_configuration(PutBucketAccelerateConfigurationRequest) -> ()
        = put_bucket_accelerate_configuration(input);
    put_bucket_acl(PutBucketAclRequest) -> () = bucket_acl_put(input);
    put_bucket_analytics_configuration(PutBucketAnalyticsConfigurationRequest) -> ()
        = put_bucket_analytics_configuration(input);
    put_bucket_cors(PutBucketCorsRequest) -> () = put_bucket_cors(input);
    put_bucket_encryption(PutBucketEncryptionRequest) -> () = put_bucket_encryption(input);
    put_bucket_intelligent_tiering_configuration(PutBucketIntelligentTieringConfigurationRequest) -> ()
        = put_bucket_intelligent_tiering_configuration(input);
    put_bucket_inventory_configuration(PutBucketInventoryConfigurationRequest) -> ()
        = put_bucket_inventory_configuration(input);
    put_bucket_lifecycle_configuration(PutBucketLifecycleConfigurationRequest)
        -> shape::PutBucketLifecycleConfigurationOutput = put_bucket_lifecycle_configuration(input);
    put_bucket_logging(PutBucketLoggingRequest) -> () = put_bucket_logging(input);
    put_bucket_metrics_configuration(PutBucketMetricsConfigurationRequest) -> ()
        = put_bucket_metrics_configuration(input);
    put_bucket_notification_configuration(PutBucketNotificationConfigurationRequest) -> ()
        = notification_put(ctx, input);
    put_bucket_ownership_controls(PutBucketOwnershipControlsRequest) -> () = put_bucket_ownership_controls(input);
    put_bucket_policy(PutBucketPolicyRequest) -> () = policy_put(ctx, input);
    put_bucket_replication(PutBucketReplicationRequest) -> () = put_bucket_replication(input);
    put_bucket_request_payment(PutBucketRequestPaymentRequest) -> () = put_bucket_request_payment(input);
    put_bucket_tagging(PutBucketTaggingRequest) -> () = bucket_tags_put(input);
    put_bucket_versioning(PutBucketVersioningRequest) -> () = versioning_put(input);
    put_bucket_website(PutBucketWebsiteRequest) -> () = put_bucket_website(input);
    get_bucket_abac(GetBucketAbacRequest) -> shape::GetBucketAbacOutput = get_bucket_abac(input);
    put_bucket_abac(PutBucketAbacRequest) -> () = put_bucket_abac(input);
    restore_object(RestoreObjectRequest) -> shape::RestoreObjectOutput = restored(ctx, input);
    put_object(PutObjectRequest) -> shape::PutObjectOutput = object_put(ctx, input);
    put_object_acl(PutObjectAclRequest) -> shape::PutObjectAclOutput = object_acl_put(ctx, input);
    put_object_legal_hold(PutObjectLegalHoldRequest) -> shape::PutObjectLegalHoldOutput = legal_hold_put(ctx, input);
    put_object_lock_configuration(PutObjectLockConfigurationRequest) -> shape::PutObjectLockConfigurationOutput
        = lock_put(input);
    put_object_retention(PutObjectRetentionRequest) -> shape::PutObjectRetentionOutput = retention_put(ctx, input);
    put_object_tagging(PutObjectTaggingRequest) -> shape::PutObjectTaggingOutput = object_tags_put(ctx, input);
    put_public_access_block(PutPublicAccessBlockRequest) -> () = put_public_access_block(input);
    select_object_content(SelectObjectContentRequest) -> shape::SelectObjectContentOutput = object_select(ctx, input);
    upload_part(UploadPartRequest) -> shape::UploadPartOutput = part_put(ctx, input);
    upload_part_copy(UploadPartCopyRequest) -> shape::UploadPartCopyOutput = part_copy(ctx, input);
}
