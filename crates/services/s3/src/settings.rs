//! Configurations of which a bucket has one of a kind.

use crate::core::Core;
use crate::records::Bucket;
use crate::{checks, config, error, keys, rules};
use api::s3 as shape;
use contract::{Error, Value};

/// The smallest object that moves to another class.
const SMALLEST: &str = "lifecycle-smallest";
const SMALLEST_USUAL: &str = "all_storage_classes_128K";

/// Logs stay in the region and the account.
fn check_target(bucket: &Bucket, target: &Bucket) -> Result<(), Error> {
    if target.region != bucket.region {
        let text = "Cross S3 location logging not allowed. ";
        return Err(Error::client(403, "CrossLocationLoggingProhibitted", text)
            .with_member("TargetBucketLocation", Value::from(target.region.as_str())));
    }
    if target.owner != bucket.owner {
        let text = "The owner for the bucket to be logged and the target bucket must be the same.";
        return Err(Error::client(400, "InvalidTargetBucketForLogging", text)
            .with_member("TargetBucket", Value::from(target.name.as_str())));
    }
    Ok(())
}

impl Core {
    pub(crate) async fn get_bucket_abac(
        &self,
        input: shape::GetBucketAbacRequest,
    ) -> Result<shape::GetBucketAbacOutput, Error> {
        let found = self.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), "abac").await?;
        let usual = || shape::AbacStatus { status: Some("Disabled".to_owned()) };
        Ok(shape::GetBucketAbacOutput { abac_status: Some(found.unwrap_or_else(usual)) })
    }

    pub(crate) async fn put_bucket_abac(&self, input: shape::PutBucketAbacRequest) -> Result<(), Error> {
        if input.abac_status.status.is_none() {
            return Err(error::malformed_xml());
        }
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "abac", input.abac_status).await
    }

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
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let smallest = bucket.configs.get(SMALLEST).and_then(|size| size.as_str()).unwrap_or(SMALLEST_USUAL);
        let found = config::get::<shape::BucketLifecycleConfiguration>(&bucket, "lifecycle")?;
        let found = found.ok_or_else(|| {
            error::no_config(
                "NoSuchLifecycleConfiguration",
                "The lifecycle configuration does not exist",
                &input.bucket,
            )
        })?;
        Ok(shape::GetBucketLifecycleConfigurationOutput {
            rules: Some(found.rules),
            transition_default_minimum_object_size: Some(smallest.to_owned()),
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
        rules::check(&mut config, || self.new_rule_id())?;
        let transition_default_minimum_object_size =
            Some(input.transition_default_minimum_object_size.clone().unwrap_or_else(|| SMALLEST_USUAL.to_owned()));
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let (rules, size) = (config::write(config), serde_json::json!(transition_default_minimum_object_size));
        self.change_bucket(&bucket.name, |bucket| {
            bucket.configs.insert("lifecycle".to_owned(), rules.clone());
            bucket.configs.insert(SMALLEST.to_owned(), size.clone());
            Ok(())
        })
        .await?;
        Ok(shape::PutBucketLifecycleConfigurationOutput { transition_default_minimum_object_size })
    }

    pub(crate) async fn put_bucket_logging(&self, input: shape::PutBucketLoggingRequest) -> Result<(), Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        if let Some(logging) = &input.bucket_logging_status.logging_enabled {
            let target = self.store.get(&keys::BUCKETS, &keys::bucket(&logging.target_bucket)).await;
            let target = target.map_err(error::from_read)?.ok_or_else(|| {
                let text = "The target bucket for logging does not exist";
                Error::client(400, "InvalidTargetBucketForLogging", text)
                    .with_member("TargetBucket", Value::from(logging.target_bucket.as_str()))
            })?;
            check_target(&bucket, &target)?;
        }
        let status = input.bucket_logging_status;
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "logging", status).await
    }

    pub(crate) async fn put_bucket_ownership_controls(
        &self,
        input: shape::PutBucketOwnershipControlsRequest,
    ) -> Result<(), Error> {
        checks::check_ownership(&input.ownership_controls)?;
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let enforced = input.ownership_controls.rules.iter().any(|rule| rule.object_ownership == "BucketOwnerEnforced");
        if enforced && crate::acl::grants_others(&bucket) {
            return Err(crate::acl::incompatible());
        }
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "ownership", input.ownership_controls)
            .await
    }

    pub(crate) async fn put_bucket_replication(&self, input: shape::PutBucketReplicationRequest) -> Result<(), Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let mut config = input.replication_configuration;
        checks::check_replication(&bucket, &config)?;
        for rule in &mut config.rules {
            let name = rule.destination.bucket.rsplit(':').next().unwrap_or_default();
            checks::check_replica(self.quietly(name).await.as_ref())?;
            rule.id.get_or_insert_with(|| self.new_rule_id());
        }
        self.config_put(&bucket.name, None, "replication", config).await
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
        if given == shape::PublicAccessBlockConfiguration::default() {
            return Err(error::request("Must specify at least one configuration."));
        }
        let all = checks::filled_blocks(&given);
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), "public-access-block", all).await
    }
}
