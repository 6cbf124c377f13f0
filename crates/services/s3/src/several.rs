//! Configurations of which a bucket has several of a kind, by their ids: analytics, intelligent tiering, inventory, metrics. They
//! are kept and given back.

use crate::core::Core;
use crate::{checks, error};
use api::s3 as shape;
use contract::Error;

impl Core {
    pub(crate) async fn delete_bucket_analytics_configuration(
        &self,
        input: shape::DeleteBucketAnalyticsConfigurationRequest,
    ) -> Result<(), Error> {
        let name = format!("analytics/{}", input.id);
        self.config_delete_one(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await
    }

    pub(crate) async fn delete_bucket_intelligent_tiering_configuration(
        &self,
        input: shape::DeleteBucketIntelligentTieringConfigurationRequest,
    ) -> Result<(), Error> {
        let name = format!("intelligent-tiering/{}", input.id);
        self.config_delete_one(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await
    }

    pub(crate) async fn delete_bucket_inventory_configuration(
        &self,
        input: shape::DeleteBucketInventoryConfigurationRequest,
    ) -> Result<(), Error> {
        let name = format!("inventory/{}", input.id);
        self.config_delete_one(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await
    }

    pub(crate) async fn delete_bucket_metrics_configuration(
        &self,
        input: shape::DeleteBucketMetricsConfigurationRequest,
    ) -> Result<(), Error> {
        let name = format!("metrics/{}", input.id);
        self.config_delete_one(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await
    }

    pub(crate) async fn get_bucket_analytics_configuration(
        &self,
        input: shape::GetBucketAnalyticsConfigurationRequest,
    ) -> Result<shape::GetBucketAnalyticsConfigurationOutput, Error> {
        let name = format!("analytics/{}", input.id);
        let found = self.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await?;
        Ok(shape::GetBucketAnalyticsConfigurationOutput {
            analytics_configuration: Some(found.ok_or_else(checks::no_such_configuration)?),
        })
    }

    pub(crate) async fn get_bucket_intelligent_tiering_configuration(
        &self,
        input: shape::GetBucketIntelligentTieringConfigurationRequest,
    ) -> Result<shape::GetBucketIntelligentTieringConfigurationOutput, Error> {
        let name = format!("intelligent-tiering/{}", input.id);
        let found = self.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await?;
        Ok(shape::GetBucketIntelligentTieringConfigurationOutput {
            intelligent_tiering_configuration: Some(found.ok_or_else(checks::no_such_configuration)?),
        })
    }

    pub(crate) async fn get_bucket_inventory_configuration(
        &self,
        input: shape::GetBucketInventoryConfigurationRequest,
    ) -> Result<shape::GetBucketInventoryConfigurationOutput, Error> {
        let name = format!("inventory/{}", input.id);
        let found = self.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await?;
        Ok(shape::GetBucketInventoryConfigurationOutput {
            inventory_configuration: Some(found.ok_or_else(checks::no_such_configuration)?),
        })
    }

    pub(crate) async fn get_bucket_metrics_configuration(
        &self,
        input: shape::GetBucketMetricsConfigurationRequest,
    ) -> Result<shape::GetBucketMetricsConfigurationOutput, Error> {
        let name = format!("metrics/{}", input.id);
        let found = self.config_get(&input.bucket, input.expected_bucket_owner.as_deref(), &name).await?;
        Ok(shape::GetBucketMetricsConfigurationOutput {
            metrics_configuration: Some(found.ok_or_else(checks::no_such_configuration)?),
        })
    }

    pub(crate) async fn list_bucket_analytics_configurations(
        &self,
        input: shape::ListBucketAnalyticsConfigurationsRequest,
    ) -> Result<shape::ListBucketAnalyticsConfigurationsOutput, Error> {
        let (found, next) = self
            .config_page(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                ("analytics", input.continuation_token.as_deref()),
            )
            .await?;
        Ok(shape::ListBucketAnalyticsConfigurationsOutput {
            analytics_configuration_list: Some(found),
            is_truncated: Some(next.is_some()),
            continuation_token: input.continuation_token,
            next_continuation_token: next,
        })
    }

    pub(crate) async fn list_bucket_intelligent_tiering_configurations(
        &self,
        input: shape::ListBucketIntelligentTieringConfigurationsRequest,
    ) -> Result<shape::ListBucketIntelligentTieringConfigurationsOutput, Error> {
        let (found, next) = self
            .config_page(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                ("intelligent-tiering", input.continuation_token.as_deref()),
            )
            .await?;
        Ok(shape::ListBucketIntelligentTieringConfigurationsOutput {
            intelligent_tiering_configuration_list: Some(found),
            is_truncated: Some(next.is_some()),
            continuation_token: input.continuation_token,
            next_continuation_token: next,
        })
    }

    pub(crate) async fn list_bucket_inventory_configurations(
        &self,
        input: shape::ListBucketInventoryConfigurationsRequest,
    ) -> Result<shape::ListBucketInventoryConfigurationsOutput, Error> {
        let (found, next) = self
            .config_page(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                ("inventory", input.continuation_token.as_deref()),
            )
            .await?;
        Ok(shape::ListBucketInventoryConfigurationsOutput {
            inventory_configuration_list: Some(found),
            is_truncated: Some(next.is_some()),
            continuation_token: input.continuation_token,
            next_continuation_token: next,
        })
    }

    pub(crate) async fn list_bucket_metrics_configurations(
        &self,
        input: shape::ListBucketMetricsConfigurationsRequest,
    ) -> Result<shape::ListBucketMetricsConfigurationsOutput, Error> {
        let (found, next) = self
            .config_page(
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                ("metrics", input.continuation_token.as_deref()),
            )
            .await?;
        Ok(shape::ListBucketMetricsConfigurationsOutput {
            metrics_configuration_list: Some(found),
            is_truncated: Some(next.is_some()),
            continuation_token: input.continuation_token,
            next_continuation_token: next,
        })
    }

    pub(crate) async fn put_bucket_analytics_configuration(
        &self,
        input: shape::PutBucketAnalyticsConfigurationRequest,
    ) -> Result<(), Error> {
        let name = format!("analytics/{}", input.id);
        if input.analytics_configuration.id != input.id {
            return Err(error::malformed_xml());
        }
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), &name, input.analytics_configuration)
            .await
    }

    pub(crate) async fn put_bucket_intelligent_tiering_configuration(
        &self,
        input: shape::PutBucketIntelligentTieringConfigurationRequest,
    ) -> Result<(), Error> {
        let name = format!("intelligent-tiering/{}", input.id);
        if input.intelligent_tiering_configuration.id != input.id {
            return Err(error::malformed_xml());
        }
        self.config_put(
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
            &name,
            input.intelligent_tiering_configuration,
        )
        .await
    }

    pub(crate) async fn put_bucket_inventory_configuration(
        &self,
        input: shape::PutBucketInventoryConfigurationRequest,
    ) -> Result<(), Error> {
        let name = format!("inventory/{}", input.id);
        if input.inventory_configuration.id != input.id {
            return Err(checks::id_mismatch());
        }
        checks::check_inventory(&input.inventory_configuration)?;
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), &name, input.inventory_configuration)
            .await
    }

    pub(crate) async fn put_bucket_metrics_configuration(
        &self,
        input: shape::PutBucketMetricsConfigurationRequest,
    ) -> Result<(), Error> {
        let name = format!("metrics/{}", input.id);
        if input.metrics_configuration.id != input.id {
            return Err(checks::id_mismatch());
        }
        self.config_put(&input.bucket, input.expected_bucket_owner.as_deref(), &name, input.metrics_configuration).await
    }
}
