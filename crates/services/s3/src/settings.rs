//! Configurations of which a bucket has one of a kind.

use crate::core::Core;
use crate::{checks, error, keys, lifecycle};
use api::s3 as shape;
use contract::{Error, Value};

impl Core {
    pub(crate) async fn delete_bucket_cors(&self, input: shape::DeleteBucketCorsRequest) -> Result<(), Error> {
        self.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "cors").await
    }

    pub(crate) async fn delete_bucket_encryption(
        &self,
        input: shape::DeleteBucketEncryptionRequest,
    ) -> Result<(), Error> {
        self.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "encryption").await
    }

    pub(crate) async fn delete_bucket_lifecycle(
        &self,
        input: shape::DeleteBucketLifecycleRequest,
    ) -> Result<(), Error> {
        self.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "lifecycle").await
    }

    pub(crate) async fn delete_bucket_ownership_controls(
        &self,
        input: shape::DeleteBucketOwnershipControlsRequest,
    ) -> Result<(), Error> {
        self.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "ownership").await
    }

    pub(crate) async fn delete_bucket_replication(
        &self,
        input: shape::DeleteBucketReplicationRequest,
    ) -> Result<(), Error> {
        self.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "replication").await
    }

    pub(crate) async fn delete_bucket_website(&self, input: shape::DeleteBucketWebsiteRequest) -> Result<(), Error> {
        self.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "website").await
    }

    pub(crate) async fn delete_public_access_block(
        &self,
        input: shape::DeletePublicAccessBlockRequest,
    ) -> Result<(), Error> {
        self.config_delete(&input.bucket, input.expected_bucket_owner.as_deref(), "public-access-block").await
    }

    pub(crate) async fn get_bucket_accelerate_configuration(
        &self,
        input: shape::GetBucketAccelerateConfigurationRequest,
    ) -> Result<shape::GetBucketAccelerateConfigurationOutput, Error> {
        let found = self
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

    pub(crate) async fn get_bucket_cors(
        &self,
        input: shape::GetBucketCorsRequest,
    ) -> Result<shape::GetBucketCorsOutput, Error> {
        let found = self
            .config_get::<shape::CORSConfiguration>(&input.bucket, input.expected_bucket_owner.as_deref(), "cors")
            .await?;
        let found = found.ok_or_else(|| {
            error::no_config("NoSuchCORSConfiguration", "The CORS configuration does not exist", &input.bucket)
        })?;
        Ok(shape::GetBucketCorsOutput { cors_rules: Some(found.cors_rules) })
    }

    pub(crate) async fn get_bucket_encryption(
        &self,
        input: shape::GetBucketEncryptionRequest,
    ) -> Result<shape::GetBucketEncryptionOutput, Error> {
        let found = self.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), "encryption").await?;
        Ok(shape::GetBucketEncryptionOutput {
            server_side_encryption_configuration: Some(found.unwrap_or_else(checks::default_encryption)),
        })
    }

    pub(crate) async fn get_bucket_lifecycle_configuration(
        &self,
        input: shape::GetBucketLifecycleConfigurationRequest,
    ) -> Result<shape::GetBucketLifecycleConfigurationOutput, Error> {
        let found = self
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

    pub(crate) async fn get_bucket_logging(
        &self,
        input: shape::GetBucketLoggingRequest,
    ) -> Result<shape::GetBucketLoggingOutput, Error> {
        let found = self
            .config_get::<shape::BucketLoggingStatus>(&input.bucket, input.expected_bucket_owner.as_deref(), "logging")
            .await?;
        Ok(shape::GetBucketLoggingOutput { logging_enabled: found.and_then(|found| found.logging_enabled) })
    }

    pub(crate) async fn get_bucket_notification_configuration(
        &self,
        input: shape::GetBucketNotificationConfigurationRequest,
    ) -> Result<shape::NotificationConfiguration, Error> {
        Ok(self
            .config_get(&input.bucket, input.expected_bucket_owner.as_deref(), "notification")
            .await?
            .unwrap_or_default())
    }

    pub(crate) async fn get_bucket_ownership_controls(
        &self,
        input: shape::GetBucketOwnershipControlsRequest,
    ) -> Result<shape::GetBucketOwnershipControlsOutput, Error> {
        let found = self.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), "ownership").await?;
        let found = found.ok_or_else(|| {
            error::no_config(
                "OwnershipControlsNotFoundError",
                "The bucket ownership controls were not found",
                &input.bucket,
            )
        })?;
        Ok(shape::GetBucketOwnershipControlsOutput { ownership_controls: Some(found) })
    }

    pub(crate) async fn get_bucket_replication(
        &self,
        input: shape::GetBucketReplicationRequest,
    ) -> Result<shape::GetBucketReplicationOutput, Error> {
        let found = self.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), "replication").await?;
        let found = found.ok_or_else(|| {
            error::no_config(
                "ReplicationConfigurationNotFoundError",
                "The replication configuration was not found",
                &input.bucket,
            )
        })?;
        Ok(shape::GetBucketReplicationOutput { replication_configuration: Some(found) })
    }

    pub(crate) async fn get_bucket_request_payment(
        &self,
        input: shape::GetBucketRequestPaymentRequest,
    ) -> Result<shape::GetBucketRequestPaymentOutput, Error> {
        let found = self
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

    pub(crate) async fn get_bucket_website(
        &self,
        input: shape::GetBucketWebsiteRequest,
    ) -> Result<shape::GetBucketWebsiteOutput, Error> {
        let found = self
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

    pub(crate) async fn get_public_access_block(
        &self,
        input: shape::GetPublicAccessBlockRequest,
    ) -> Result<shape::GetPublicAccessBlockOutput, Error> {
        let found =
            self.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), "public-access-block").await?;
        let found = found.ok_or_else(|| {
            error::no_config(
                "NoSuchPublicAccessBlockConfiguration",
                "The public access block configuration was not found",
                &input.bucket,
            )
        })?;
        Ok(shape::GetPublicAccessBlockOutput { public_access_block_configuration: Some(found) })
    }

    pub(crate) async fn put_bucket_accelerate_configuration(
        &self,
        input: shape::PutBucketAccelerateConfigurationRequest,
    ) -> Result<(), Error> {
        checks::check_accelerate(&input.bucket, input.accelerate_configuration.status.as_deref())?;
        self.config_put(
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
            "accelerate",
            input.accelerate_configuration,
        )
        .await
    }

    pub(crate) async fn put_bucket_cors(&self, input: shape::PutBucketCorsRequest) -> Result<(), Error> {
        checks::check_cors(&input.cors_configuration)?;
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "cors", input.cors_configuration).await
    }

    pub(crate) async fn put_bucket_encryption(&self, input: shape::PutBucketEncryptionRequest) -> Result<(), Error> {
        checks::check_encryption(&input.server_side_encryption_configuration)?;
        self.config_put(
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
            "encryption",
            input.server_side_encryption_configuration,
        )
        .await
    }

    pub(crate) async fn put_bucket_lifecycle_configuration(
        &self,
        input: shape::PutBucketLifecycleConfigurationRequest,
    ) -> Result<shape::PutBucketLifecycleConfigurationOutput, Error> {
        let mut config = input.lifecycle_configuration.clone().ok_or_else(error::malformed_xml)?;
        lifecycle::check(&mut config, || self.new_rule_id())?;
        let transition_default_minimum_object_size = Some(
            input
                .transition_default_minimum_object_size
                .clone()
                .unwrap_or_else(|| "all_storage_classes_128K".to_owned()),
        );
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "lifecycle", config).await?;
        Ok(shape::PutBucketLifecycleConfigurationOutput { transition_default_minimum_object_size })
    }

    pub(crate) async fn put_bucket_logging(&self, input: shape::PutBucketLoggingRequest) -> Result<(), Error> {
        if let Some(logging) = &input.bucket_logging_status.logging_enabled {
            let target = self.store.get(&keys::BUCKETS, &keys::bucket(&logging.target_bucket)).await;
            if target.map_err(error::from_read)?.is_none() {
                let text = "The target bucket for logging does not exist";
                return Err(Error::client(400, "InvalidTargetBucketForLogging", text)
                    .with_member("TargetBucket", Value::from(logging.target_bucket.as_str())));
            }
        }
        let status = input.bucket_logging_status;
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "logging", status).await
    }

    pub(crate) async fn put_bucket_ownership_controls(
        &self,
        input: shape::PutBucketOwnershipControlsRequest,
    ) -> Result<(), Error> {
        checks::check_ownership(&input.ownership_controls)?;
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "ownership", input.ownership_controls)
            .await
    }

    pub(crate) async fn put_bucket_replication(&self, input: shape::PutBucketReplicationRequest) -> Result<(), Error> {
        checks::check_replication(&self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?)?;
        self.config_put(
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
            "replication",
            input.replication_configuration,
        )
        .await
    }

    pub(crate) async fn put_bucket_request_payment(
        &self,
        input: shape::PutBucketRequestPaymentRequest,
    ) -> Result<(), Error> {
        checks::check_payer(&input.request_payment_configuration.payer)?;
        self.config_put(
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
            "request-payment",
            input.request_payment_configuration,
        )
        .await
    }

    pub(crate) async fn put_bucket_website(&self, input: shape::PutBucketWebsiteRequest) -> Result<(), Error> {
        checks::check_website(&input.website_configuration)?;
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "website", input.website_configuration)
            .await
    }

    pub(crate) async fn put_public_access_block(&self, input: shape::PutPublicAccessBlockRequest) -> Result<(), Error> {
        let given = input.public_access_block_configuration;
        let all = checks::filled_blocks(&given);
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "public-access-block", all).await
    }
}
