//! The service: the generated trait on top of [`Core`].

use crate::core::{Core, S3Config};
use crate::{CorsAnswer, CorsQuestion, WebAnswer, configs, error, lifecycle};
use api::s3::{self as shape, S3};
use contract::Error;
use platform::{Call, Context};
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
        ]
    }

    /// What a bucket lets a page of another origin do.
    ///
    /// # Errors
    /// What the store says.
    pub async fn cors(&self, bucket: &str, question: CorsQuestion<'_>) -> Result<CorsAnswer, Error> {
        self.core.cors(bucket, question).await
    }

    /// Answers a visitor of a bucket's pages; `path` is decoded, `condition` the visitor's `If-None-Match`.
    pub async fn visit(&self, ctx: &Context, bucket: &str, path: &str, condition: Option<String>) -> WebAnswer {
        self.core.web(ctx, bucket, path, condition).await
    }

    /// Forgets what memory holds, after the store was emptied.
    pub fn reset(&self) {
        self.core.events.outbox.reset();
        self.core.garbage.note();
    }
}

impl S3 for S3Service {
    async fn abort_multipart_upload(
        &self,
        call: Call<shape::AbortMultipartUploadRequest>,
    ) -> Result<shape::AbortMultipartUploadOutput, Error> {
        let input = call.input;
        self.core.upload_abort(input).await.map(|()| shape::AbortMultipartUploadOutput::default())
    }

    async fn complete_multipart_upload(
        &self,
        call: Call<shape::CompleteMultipartUploadRequest>,
    ) -> Result<shape::CompleteMultipartUploadOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.upload_complete(ctx, input).await
    }

    async fn copy_object(&self, call: Call<shape::CopyObjectRequest>) -> Result<shape::CopyObjectOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.object_copy(ctx, input).await
    }

    async fn create_bucket(&self, call: Call<shape::CreateBucketRequest>) -> Result<shape::CreateBucketOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.bucket_create(ctx, input).await
    }

    async fn create_multipart_upload(
        &self,
        call: Call<shape::CreateMultipartUploadRequest>,
    ) -> Result<shape::CreateMultipartUploadOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.upload_create(ctx, input).await
    }

    async fn delete_bucket(&self, call: Call<shape::DeleteBucketRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.bucket_delete(input).await
    }

    async fn delete_bucket_analytics_configuration(
        &self,
        call: Call<shape::DeleteBucketAnalyticsConfigurationRequest>,
    ) -> Result<(), Error> {
        let input = call.input;
        let name = format!("analytics/{}", input.id);
        self.core.config_delete_one(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await
    }

    async fn delete_bucket_cors(&self, call: Call<shape::DeleteBucketCorsRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "cors").await
    }

    async fn delete_bucket_encryption(&self, call: Call<shape::DeleteBucketEncryptionRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "encryption").await
    }

    async fn delete_bucket_intelligent_tiering_configuration(
        &self,
        call: Call<shape::DeleteBucketIntelligentTieringConfigurationRequest>,
    ) -> Result<(), Error> {
        let input = call.input;
        let name = format!("intelligent-tiering/{}", input.id);
        self.core.config_delete_one(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await
    }

    async fn delete_bucket_inventory_configuration(
        &self,
        call: Call<shape::DeleteBucketInventoryConfigurationRequest>,
    ) -> Result<(), Error> {
        let input = call.input;
        let name = format!("inventory/{}", input.id);
        self.core.config_delete_one(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await
    }

    async fn delete_bucket_lifecycle(&self, call: Call<shape::DeleteBucketLifecycleRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "lifecycle").await
    }

    async fn delete_bucket_metrics_configuration(
        &self,
        call: Call<shape::DeleteBucketMetricsConfigurationRequest>,
    ) -> Result<(), Error> {
        let input = call.input;
        let name = format!("metrics/{}", input.id);
        self.core.config_delete_one(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await
    }

    async fn delete_bucket_ownership_controls(
        &self,
        call: Call<shape::DeleteBucketOwnershipControlsRequest>,
    ) -> Result<(), Error> {
        let input = call.input;
        self.core.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "ownership").await
    }

    async fn delete_bucket_policy(&self, call: Call<shape::DeleteBucketPolicyRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.policy_delete(input).await
    }

    async fn delete_bucket_replication(&self, call: Call<shape::DeleteBucketReplicationRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "replication").await
    }

    async fn delete_bucket_tagging(&self, call: Call<shape::DeleteBucketTaggingRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.bucket_tags_delete(input).await
    }

    async fn delete_bucket_website(&self, call: Call<shape::DeleteBucketWebsiteRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "website").await
    }

    async fn delete_object(&self, call: Call<shape::DeleteObjectRequest>) -> Result<shape::DeleteObjectOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.object_delete(ctx, input).await
    }

    async fn delete_object_tagging(
        &self,
        call: Call<shape::DeleteObjectTaggingRequest>,
    ) -> Result<shape::DeleteObjectTaggingOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.object_tags_delete(ctx, input).await
    }

    async fn delete_objects(
        &self,
        call: Call<shape::DeleteObjectsRequest>,
    ) -> Result<shape::DeleteObjectsOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.objects_delete(ctx, input).await
    }

    async fn delete_public_access_block(&self, call: Call<shape::DeletePublicAccessBlockRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "public-access-block").await
    }

    async fn get_bucket_accelerate_configuration(
        &self,
        call: Call<shape::GetBucketAccelerateConfigurationRequest>,
    ) -> Result<shape::GetBucketAccelerateConfigurationOutput, Error> {
        let input = call.input;
        let found = self
            .core
            .config_get::<shape::AccelerateConfiguration>(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                "accelerate",
            )
            .await?;
        Ok(shape::GetBucketAccelerateConfigurationOutput {
            status: found.and_then(|found| found.status),
            request_charged: None,
        })
    }

    async fn get_bucket_acl(&self, call: Call<shape::GetBucketAclRequest>) -> Result<shape::GetBucketAclOutput, Error> {
        let input = call.input;
        self.core.bucket_acl_get(input).await
    }

    async fn get_bucket_analytics_configuration(
        &self,
        call: Call<shape::GetBucketAnalyticsConfigurationRequest>,
    ) -> Result<shape::GetBucketAnalyticsConfigurationOutput, Error> {
        let input = call.input;
        let name = format!("analytics/{}", input.id);
        let found = self.core.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await?;
        Ok(shape::GetBucketAnalyticsConfigurationOutput {
            analytics_configuration: Some(found.ok_or_else(configs::no_such_configuration)?),
        })
    }

    async fn get_bucket_cors(
        &self,
        call: Call<shape::GetBucketCorsRequest>,
    ) -> Result<shape::GetBucketCorsOutput, Error> {
        let input = call.input;
        let found = self
            .core
            .config_get::<shape::CORSConfiguration>(&input.bucket, input.expected_bucket_owner.as_deref(), "cors")
            .await?;
        let found = found.ok_or_else(|| {
            error::no_config("NoSuchCORSConfiguration", "The CORS configuration does not exist", &input.bucket)
        })?;
        Ok(shape::GetBucketCorsOutput { cors_rules: Some(found.cors_rules) })
    }

    async fn get_bucket_encryption(
        &self,
        call: Call<shape::GetBucketEncryptionRequest>,
    ) -> Result<shape::GetBucketEncryptionOutput, Error> {
        let input = call.input;
        let found = self.core.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), "encryption").await?;
        Ok(shape::GetBucketEncryptionOutput {
            server_side_encryption_configuration: Some(found.unwrap_or_else(configs::default_encryption)),
        })
    }

    async fn get_bucket_intelligent_tiering_configuration(
        &self,
        call: Call<shape::GetBucketIntelligentTieringConfigurationRequest>,
    ) -> Result<shape::GetBucketIntelligentTieringConfigurationOutput, Error> {
        let input = call.input;
        let name = format!("intelligent-tiering/{}", input.id);
        let found = self.core.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await?;
        Ok(shape::GetBucketIntelligentTieringConfigurationOutput {
            intelligent_tiering_configuration: Some(found.ok_or_else(configs::no_such_configuration)?),
        })
    }

    async fn get_bucket_inventory_configuration(
        &self,
        call: Call<shape::GetBucketInventoryConfigurationRequest>,
    ) -> Result<shape::GetBucketInventoryConfigurationOutput, Error> {
        let input = call.input;
        let name = format!("inventory/{}", input.id);
        let found = self.core.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await?;
        Ok(shape::GetBucketInventoryConfigurationOutput {
            inventory_configuration: Some(found.ok_or_else(configs::no_such_configuration)?),
        })
    }

    async fn get_bucket_lifecycle_configuration(
        &self,
        call: Call<shape::GetBucketLifecycleConfigurationRequest>,
    ) -> Result<shape::GetBucketLifecycleConfigurationOutput, Error> {
        let input = call.input;
        let found = self
            .core
            .config_get::<shape::BucketLifecycleConfiguration>(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                "lifecycle",
            )
            .await?;
        let found = found.ok_or_else(|| {
            error::no_config(
                "NoSuchLifecycleConfiguration",
                "The lifecycle configuration does not exist",
                &input.bucket,
            )
        })?;
        Ok(shape::GetBucketLifecycleConfigurationOutput {
            rules: Some(found.rules),
            transition_default_minimum_object_size: Some("all_storage_classes_128K".to_owned()),
        })
    }

    async fn get_bucket_location(
        &self,
        call: Call<shape::GetBucketLocationRequest>,
    ) -> Result<shape::GetBucketLocationOutput, Error> {
        let input = call.input;
        self.core.location(input).await
    }

    async fn get_bucket_logging(
        &self,
        call: Call<shape::GetBucketLoggingRequest>,
    ) -> Result<shape::GetBucketLoggingOutput, Error> {
        let input = call.input;
        let found = self
            .core
            .config_get::<shape::BucketLoggingStatus>(&input.bucket, input.expected_bucket_owner.as_deref(), "logging")
            .await?;
        Ok(shape::GetBucketLoggingOutput { logging_enabled: found.and_then(|found| found.logging_enabled) })
    }

    async fn get_bucket_metrics_configuration(
        &self,
        call: Call<shape::GetBucketMetricsConfigurationRequest>,
    ) -> Result<shape::GetBucketMetricsConfigurationOutput, Error> {
        let input = call.input;
        let name = format!("metrics/{}", input.id);
        let found = self.core.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await?;
        Ok(shape::GetBucketMetricsConfigurationOutput {
            metrics_configuration: Some(found.ok_or_else(configs::no_such_configuration)?),
        })
    }

    async fn get_bucket_notification_configuration(
        &self,
        call: Call<shape::GetBucketNotificationConfigurationRequest>,
    ) -> Result<shape::NotificationConfiguration, Error> {
        let input = call.input;
        Ok(self
            .core
            .config_get(&input.bucket, input.expected_bucket_owner.as_deref(), "notification")
            .await?
            .unwrap_or_default())
    }

    async fn get_bucket_ownership_controls(
        &self,
        call: Call<shape::GetBucketOwnershipControlsRequest>,
    ) -> Result<shape::GetBucketOwnershipControlsOutput, Error> {
        let input = call.input;
        let found = self.core.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), "ownership").await?;
        let found = found.ok_or_else(|| {
            error::no_config(
                "OwnershipControlsNotFoundError",
                "The bucket ownership controls were not found",
                &input.bucket,
            )
        })?;
        Ok(shape::GetBucketOwnershipControlsOutput { ownership_controls: Some(found) })
    }

    async fn get_bucket_policy(
        &self,
        call: Call<shape::GetBucketPolicyRequest>,
    ) -> Result<shape::GetBucketPolicyOutput, Error> {
        let input = call.input;
        self.core.policy_get(input).await
    }

    async fn get_bucket_policy_status(
        &self,
        call: Call<shape::GetBucketPolicyStatusRequest>,
    ) -> Result<shape::GetBucketPolicyStatusOutput, Error> {
        let input = call.input;
        self.core.policy_status(input).await
    }

    async fn get_bucket_replication(
        &self,
        call: Call<shape::GetBucketReplicationRequest>,
    ) -> Result<shape::GetBucketReplicationOutput, Error> {
        let input = call.input;
        let found = self.core.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), "replication").await?;
        let found = found.ok_or_else(|| {
            error::no_config(
                "ReplicationConfigurationNotFoundError",
                "The replication configuration was not found",
                &input.bucket,
            )
        })?;
        Ok(shape::GetBucketReplicationOutput { replication_configuration: Some(found) })
    }

    async fn get_bucket_request_payment(
        &self,
        call: Call<shape::GetBucketRequestPaymentRequest>,
    ) -> Result<shape::GetBucketRequestPaymentOutput, Error> {
        let input = call.input;
        let found = self
            .core
            .config_get::<shape::RequestPaymentConfiguration>(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                "request-payment",
            )
            .await?;
        Ok(shape::GetBucketRequestPaymentOutput {
            payer: Some(found.map_or_else(|| "BucketOwner".to_owned(), |found| found.payer)),
        })
    }

    async fn get_bucket_tagging(
        &self,
        call: Call<shape::GetBucketTaggingRequest>,
    ) -> Result<shape::GetBucketTaggingOutput, Error> {
        let input = call.input;
        self.core.bucket_tags_get(input).await
    }

    async fn get_bucket_versioning(
        &self,
        call: Call<shape::GetBucketVersioningRequest>,
    ) -> Result<shape::GetBucketVersioningOutput, Error> {
        let input = call.input;
        self.core.versioning_get(input).await
    }

    async fn get_bucket_website(
        &self,
        call: Call<shape::GetBucketWebsiteRequest>,
    ) -> Result<shape::GetBucketWebsiteOutput, Error> {
        let input = call.input;
        let found = self
            .core
            .config_get::<shape::WebsiteConfiguration>(&input.bucket, input.expected_bucket_owner.as_deref(), "website")
            .await?;
        let found = found.ok_or_else(|| {
            error::no_config(
                "NoSuchWebsiteConfiguration",
                "The specified bucket does not have a website configuration",
                &input.bucket,
            )
        })?;
        Ok(shape::GetBucketWebsiteOutput {
            redirect_all_requests_to: found.redirect_all_requests_to,
            index_document: found.index_document,
            error_document: found.error_document,
            routing_rules: found.routing_rules,
        })
    }

    async fn get_object(&self, call: Call<shape::GetObjectRequest>) -> Result<shape::GetObjectOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.object_get(ctx, input).await
    }

    async fn get_object_acl(&self, call: Call<shape::GetObjectAclRequest>) -> Result<shape::GetObjectAclOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.object_acl_get(ctx, input).await
    }

    async fn get_object_attributes(
        &self,
        call: Call<shape::GetObjectAttributesRequest>,
    ) -> Result<shape::GetObjectAttributesOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.attributes_get(ctx, input).await
    }

    async fn get_object_legal_hold(
        &self,
        call: Call<shape::GetObjectLegalHoldRequest>,
    ) -> Result<shape::GetObjectLegalHoldOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.legal_hold_get(ctx, input).await
    }

    async fn get_object_lock_configuration(
        &self,
        call: Call<shape::GetObjectLockConfigurationRequest>,
    ) -> Result<shape::GetObjectLockConfigurationOutput, Error> {
        let input = call.input;
        self.core.lock_get(input).await
    }

    async fn get_object_retention(
        &self,
        call: Call<shape::GetObjectRetentionRequest>,
    ) -> Result<shape::GetObjectRetentionOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.retention_get(ctx, input).await
    }

    async fn get_object_tagging(
        &self,
        call: Call<shape::GetObjectTaggingRequest>,
    ) -> Result<shape::GetObjectTaggingOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.object_tags_get(ctx, input).await
    }

    async fn get_public_access_block(
        &self,
        call: Call<shape::GetPublicAccessBlockRequest>,
    ) -> Result<shape::GetPublicAccessBlockOutput, Error> {
        let input = call.input;
        let found =
            self.core.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), "public-access-block").await?;
        let found = found.ok_or_else(|| {
            error::no_config(
                "NoSuchPublicAccessBlockConfiguration",
                "The public access block configuration was not found",
                &input.bucket,
            )
        })?;
        Ok(shape::GetPublicAccessBlockOutput { public_access_block_configuration: Some(found) })
    }

    async fn head_bucket(&self, call: Call<shape::HeadBucketRequest>) -> Result<shape::HeadBucketOutput, Error> {
        let input = call.input;
        self.core.bucket_head(input).await
    }

    async fn head_object(&self, call: Call<shape::HeadObjectRequest>) -> Result<shape::HeadObjectOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.object_head(ctx, input).await
    }

    async fn list_bucket_analytics_configurations(
        &self,
        call: Call<shape::ListBucketAnalyticsConfigurationsRequest>,
    ) -> Result<shape::ListBucketAnalyticsConfigurationsOutput, Error> {
        let input = call.input;
        let found = self.core.config_list(&input.bucket, input.expected_bucket_owner.as_deref(), "analytics").await?;
        Ok(shape::ListBucketAnalyticsConfigurationsOutput {
            analytics_configuration_list: Some(found),
            is_truncated: Some(false),
            ..shape::ListBucketAnalyticsConfigurationsOutput::default()
        })
    }

    async fn list_bucket_intelligent_tiering_configurations(
        &self,
        call: Call<shape::ListBucketIntelligentTieringConfigurationsRequest>,
    ) -> Result<shape::ListBucketIntelligentTieringConfigurationsOutput, Error> {
        let input = call.input;
        let found =
            self.core.config_list(&input.bucket, input.expected_bucket_owner.as_deref(), "intelligent-tiering").await?;
        Ok(shape::ListBucketIntelligentTieringConfigurationsOutput {
            intelligent_tiering_configuration_list: Some(found),
            is_truncated: Some(false),
            ..shape::ListBucketIntelligentTieringConfigurationsOutput::default()
        })
    }

    async fn list_bucket_inventory_configurations(
        &self,
        call: Call<shape::ListBucketInventoryConfigurationsRequest>,
    ) -> Result<shape::ListBucketInventoryConfigurationsOutput, Error> {
        let input = call.input;
        let found = self.core.config_list(&input.bucket, input.expected_bucket_owner.as_deref(), "inventory").await?;
        Ok(shape::ListBucketInventoryConfigurationsOutput {
            inventory_configuration_list: Some(found),
            is_truncated: Some(false),
            ..shape::ListBucketInventoryConfigurationsOutput::default()
        })
    }

    async fn list_bucket_metrics_configurations(
        &self,
        call: Call<shape::ListBucketMetricsConfigurationsRequest>,
    ) -> Result<shape::ListBucketMetricsConfigurationsOutput, Error> {
        let input = call.input;
        let found = self.core.config_list(&input.bucket, input.expected_bucket_owner.as_deref(), "metrics").await?;
        Ok(shape::ListBucketMetricsConfigurationsOutput {
            metrics_configuration_list: Some(found),
            is_truncated: Some(false),
            ..shape::ListBucketMetricsConfigurationsOutput::default()
        })
    }

    async fn list_buckets(&self, call: Call<shape::ListBucketsRequest>) -> Result<shape::ListBucketsOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.buckets_list(ctx, input).await
    }

    async fn list_multipart_uploads(
        &self,
        call: Call<shape::ListMultipartUploadsRequest>,
    ) -> Result<shape::ListMultipartUploadsOutput, Error> {
        let input = call.input;
        self.core.uploads_list(input).await
    }

    async fn list_object_versions(
        &self,
        call: Call<shape::ListObjectVersionsRequest>,
    ) -> Result<shape::ListObjectVersionsOutput, Error> {
        let input = call.input;
        self.core.versions_list(input).await
    }

    async fn list_objects(&self, call: Call<shape::ListObjectsRequest>) -> Result<shape::ListObjectsOutput, Error> {
        let input = call.input;
        self.core.objects_list(input).await
    }

    async fn list_objects_v2(
        &self,
        call: Call<shape::ListObjectsV2Request>,
    ) -> Result<shape::ListObjectsV2Output, Error> {
        let input = call.input;
        self.core.objects_list_2(input).await
    }

    async fn list_parts(&self, call: Call<shape::ListPartsRequest>) -> Result<shape::ListPartsOutput, Error> {
        let input = call.input;
        self.core.parts_list(input).await
    }

    async fn put_bucket_accelerate_configuration(
        &self,
        call: Call<shape::PutBucketAccelerateConfigurationRequest>,
    ) -> Result<(), Error> {
        let input = call.input;
        configs::check_accelerate(&input.bucket, input.accelerate_configuration.status.as_deref())?;
        self.core
            .config_put(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                "accelerate",
                input.accelerate_configuration,
            )
            .await
    }

    async fn put_bucket_acl(&self, call: Call<shape::PutBucketAclRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.bucket_acl_put(input).await
    }

    async fn put_bucket_analytics_configuration(
        &self,
        call: Call<shape::PutBucketAnalyticsConfigurationRequest>,
    ) -> Result<(), Error> {
        let input = call.input;
        let name = format!("analytics/{}", input.id);
        if input.analytics_configuration.id != input.id {
            return Err(error::malformed_xml());
        }
        self.core
            .config_put(&input.bucket, input.expected_bucket_owner.as_deref(), &name, input.analytics_configuration)
            .await
    }

    async fn put_bucket_cors(&self, call: Call<shape::PutBucketCorsRequest>) -> Result<(), Error> {
        let input = call.input;
        configs::check_cors(&input.cors_configuration)?;
        self.core
            .config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "cors", input.cors_configuration)
            .await
    }

    async fn put_bucket_encryption(&self, call: Call<shape::PutBucketEncryptionRequest>) -> Result<(), Error> {
        let input = call.input;
        configs::check_encryption(&input.server_side_encryption_configuration)?;
        self.core
            .config_put(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                "encryption",
                input.server_side_encryption_configuration,
            )
            .await
    }

    async fn put_bucket_intelligent_tiering_configuration(
        &self,
        call: Call<shape::PutBucketIntelligentTieringConfigurationRequest>,
    ) -> Result<(), Error> {
        let input = call.input;
        let name = format!("intelligent-tiering/{}", input.id);
        if input.intelligent_tiering_configuration.id != input.id {
            return Err(error::malformed_xml());
        }
        self.core
            .config_put(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                &name,
                input.intelligent_tiering_configuration,
            )
            .await
    }

    async fn put_bucket_inventory_configuration(
        &self,
        call: Call<shape::PutBucketInventoryConfigurationRequest>,
    ) -> Result<(), Error> {
        let input = call.input;
        let name = format!("inventory/{}", input.id);
        if input.inventory_configuration.id != input.id {
            return Err(error::malformed_xml());
        }
        self.core
            .config_put(&input.bucket, input.expected_bucket_owner.as_deref(), &name, input.inventory_configuration)
            .await
    }

    async fn put_bucket_lifecycle_configuration(
        &self,
        call: Call<shape::PutBucketLifecycleConfigurationRequest>,
    ) -> Result<shape::PutBucketLifecycleConfigurationOutput, Error> {
        let input = call.input;
        let mut config = input.lifecycle_configuration.clone().ok_or_else(error::malformed_xml)?;
        lifecycle::check(&mut config, || self.core.new_rule_id())?;
        let transition_default_minimum_object_size = Some(
            input
                .transition_default_minimum_object_size
                .clone()
                .unwrap_or_else(|| "all_storage_classes_128K".to_owned()),
        );
        self.core.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "lifecycle", config).await?;
        Ok(shape::PutBucketLifecycleConfigurationOutput { transition_default_minimum_object_size })
    }

    async fn put_bucket_logging(&self, call: Call<shape::PutBucketLoggingRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core
            .config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "logging", input.bucket_logging_status)
            .await
    }

    async fn put_bucket_metrics_configuration(
        &self,
        call: Call<shape::PutBucketMetricsConfigurationRequest>,
    ) -> Result<(), Error> {
        let input = call.input;
        let name = format!("metrics/{}", input.id);
        if input.metrics_configuration.id != input.id {
            return Err(error::malformed_xml());
        }
        self.core
            .config_put(&input.bucket, input.expected_bucket_owner.as_deref(), &name, input.metrics_configuration)
            .await
    }

    async fn put_bucket_notification_configuration(
        &self,
        call: Call<shape::PutBucketNotificationConfigurationRequest>,
    ) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.notification_put(ctx, input).await
    }

    async fn put_bucket_ownership_controls(
        &self,
        call: Call<shape::PutBucketOwnershipControlsRequest>,
    ) -> Result<(), Error> {
        let input = call.input;
        configs::check_ownership(&input.ownership_controls)?;
        self.core
            .config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "ownership", input.ownership_controls)
            .await
    }

    async fn put_bucket_policy(&self, call: Call<shape::PutBucketPolicyRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.policy_put(ctx, input).await
    }

    async fn put_bucket_replication(&self, call: Call<shape::PutBucketReplicationRequest>) -> Result<(), Error> {
        let input = call.input;
        configs::check_replication(&self.core.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?)?;
        self.core
            .config_put(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                "replication",
                input.replication_configuration,
            )
            .await
    }

    async fn put_bucket_request_payment(&self, call: Call<shape::PutBucketRequestPaymentRequest>) -> Result<(), Error> {
        let input = call.input;
        configs::check_payer(&input.request_payment_configuration.payer)?;
        self.core
            .config_put(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                "request-payment",
                input.request_payment_configuration,
            )
            .await
    }

    async fn put_bucket_tagging(&self, call: Call<shape::PutBucketTaggingRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.bucket_tags_put(input).await
    }

    async fn put_bucket_versioning(&self, call: Call<shape::PutBucketVersioningRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.versioning_put(input).await
    }

    async fn put_bucket_website(&self, call: Call<shape::PutBucketWebsiteRequest>) -> Result<(), Error> {
        let input = call.input;
        configs::check_website(&input.website_configuration)?;
        self.core
            .config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "website", input.website_configuration)
            .await
    }

    async fn put_object(&self, call: Call<shape::PutObjectRequest>) -> Result<shape::PutObjectOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.object_put(ctx, input).await
    }

    async fn put_object_acl(&self, call: Call<shape::PutObjectAclRequest>) -> Result<shape::PutObjectAclOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.object_acl_put(ctx, input).await
    }

    async fn put_object_legal_hold(
        &self,
        call: Call<shape::PutObjectLegalHoldRequest>,
    ) -> Result<shape::PutObjectLegalHoldOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.legal_hold_put(ctx, input).await
    }

    async fn put_object_lock_configuration(
        &self,
        call: Call<shape::PutObjectLockConfigurationRequest>,
    ) -> Result<shape::PutObjectLockConfigurationOutput, Error> {
        let input = call.input;
        self.core.lock_put(input).await.map(|()| shape::PutObjectLockConfigurationOutput::default())
    }

    async fn put_object_retention(
        &self,
        call: Call<shape::PutObjectRetentionRequest>,
    ) -> Result<shape::PutObjectRetentionOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.retention_put(ctx, input).await
    }

    async fn put_object_tagging(
        &self,
        call: Call<shape::PutObjectTaggingRequest>,
    ) -> Result<shape::PutObjectTaggingOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.object_tags_put(ctx, input).await
    }

    async fn put_public_access_block(&self, call: Call<shape::PutPublicAccessBlockRequest>) -> Result<(), Error> {
        let input = call.input;
        let given = input.public_access_block_configuration;
        let all = configs::filled_blocks(&given);
        self.core.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "public-access-block", all).await
    }

    async fn upload_part(&self, call: Call<shape::UploadPartRequest>) -> Result<shape::UploadPartOutput, Error> {
        let input = call.input;
        self.core.part_put(input).await
    }

    async fn upload_part_copy(
        &self,
        call: Call<shape::UploadPartCopyRequest>,
    ) -> Result<shape::UploadPartCopyOutput, Error> {
        let Call { ctx, input } = call;
        let ctx = &ctx;
        self.core.part_copy(ctx, input).await
    }
}
