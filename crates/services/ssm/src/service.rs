//! The service: the generated trait on top of [`Core`], and what the authorizer asks of it.

use crate::core::Core;
use api::ssm::{self as shape, Ssm};
use contract::Error;
use identity::ResourcePolicies;
use platform::{Arn, BoxFuture, Bus, Call, SharedClock, SharedIds};
use std::sync::Arc;
use store::Store;

/// Parameter Store on a store.
pub struct SsmService {
    core: Arc<Core>,
}

impl SsmService {
    /// A service on this store that reaches KMS and Secrets Manager over the bus.
    #[must_use]
    pub fn new(store: Store, clock: SharedClock, ids: SharedIds, bus: Arc<Bus>) -> Arc<Self> {
        Arc::new(Self { core: Core::new(store, clock, ids, bus) })
    }

    /// Starts the workers that delete what has expired and tell of changes. The bus must be connected.
    pub fn spawn_workers(&self) -> tokio::task::JoinHandle<()> {
        self.core.announcer.spawn_workers();
        let core = Arc::clone(&self.core);
        tokio::spawn(async move { core.work_for_ever().await })
    }

    /// After the store was emptied.
    pub fn reset(&self) {
        self.core.announcer.reset();
    }
}

/// Parameters have tags, and no policies of their own.
impl ResourcePolicies for SsmService {
    fn policy_for<'a>(&'a self, _arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async { None })
    }

    fn tags_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Vec<(String, String)>> {
        Box::pin(async move {
            let Ok(arn) = arn.parse::<Arn>() else { return Vec::new() };
            let Some(name) = arn.resource.strip_prefix("parameter/") else { return Vec::new() };
            for name in [format!("/{name}"), name.to_owned()] {
                if let Ok(Some(found)) = self.core.parameter_at(&arn.account, &arn.region, &name).await {
                    return found.tags;
                }
            }
            Vec::new()
        })
    }
}

impl Ssm for SsmService {
    async fn add_tags_to_resource(
        &self,
        call: Call<shape::AddTagsToResourceRequest>,
    ) -> Result<shape::AddTagsToResourceResult, Error> {
        self.core.add_tags_to_resource(&call.ctx, call.input).await
    }

    async fn delete_parameter(
        &self,
        call: Call<shape::DeleteParameterRequest>,
    ) -> Result<shape::DeleteParameterResult, Error> {
        self.core.delete_parameter(&call.ctx, call.input).await
    }

    async fn delete_parameters(
        &self,
        call: Call<shape::DeleteParametersRequest>,
    ) -> Result<shape::DeleteParametersResult, Error> {
        self.core.delete_parameters(&call.ctx, call.input).await
    }

    async fn describe_parameters(
        &self,
        call: Call<shape::DescribeParametersRequest>,
    ) -> Result<shape::DescribeParametersResult, Error> {
        self.core.describe_parameters(&call.ctx, call.input).await
    }

    async fn get_parameter(&self, call: Call<shape::GetParameterRequest>) -> Result<shape::GetParameterResult, Error> {
        self.core.get_parameter(&call.ctx, call.input).await
    }

    async fn get_parameter_history(
        &self,
        call: Call<shape::GetParameterHistoryRequest>,
    ) -> Result<shape::GetParameterHistoryResult, Error> {
        self.core.get_parameter_history(&call.ctx, call.input).await
    }

    async fn get_parameters(
        &self,
        call: Call<shape::GetParametersRequest>,
    ) -> Result<shape::GetParametersResult, Error> {
        self.core.get_parameters(&call.ctx, call.input).await
    }

    async fn get_parameters_by_path(
        &self,
        call: Call<shape::GetParametersByPathRequest>,
    ) -> Result<shape::GetParametersByPathResult, Error> {
        self.core.get_parameters_by_path(&call.ctx, call.input).await
    }

    async fn get_service_setting(
        &self,
        call: Call<shape::GetServiceSettingRequest>,
    ) -> Result<shape::GetServiceSettingResult, Error> {
        self.core.get_service_setting(&call.ctx, call.input).await
    }

    async fn label_parameter_version(
        &self,
        call: Call<shape::LabelParameterVersionRequest>,
    ) -> Result<shape::LabelParameterVersionResult, Error> {
        self.core.label_parameter_version(&call.ctx, call.input).await
    }

    async fn list_tags_for_resource(
        &self,
        call: Call<shape::ListTagsForResourceRequest>,
    ) -> Result<shape::ListTagsForResourceResult, Error> {
        self.core.list_tags_for_resource(&call.ctx, call.input).await
    }

    async fn put_parameter(&self, call: Call<shape::PutParameterRequest>) -> Result<shape::PutParameterResult, Error> {
        self.core.put_parameter(&call.ctx, call.input).await
    }

    async fn remove_tags_from_resource(
        &self,
        call: Call<shape::RemoveTagsFromResourceRequest>,
    ) -> Result<shape::RemoveTagsFromResourceResult, Error> {
        self.core.remove_tags_from_resource(&call.ctx, call.input).await
    }

    async fn reset_service_setting(
        &self,
        call: Call<shape::ResetServiceSettingRequest>,
    ) -> Result<shape::ResetServiceSettingResult, Error> {
        self.core.reset_service_setting(&call.ctx, call.input).await
    }

    async fn unlabel_parameter_version(
        &self,
        call: Call<shape::UnlabelParameterVersionRequest>,
    ) -> Result<shape::UnlabelParameterVersionResult, Error> {
        self.core.unlabel_parameter_version(&call.ctx, call.input).await
    }

    async fn update_service_setting(
        &self,
        call: Call<shape::UpdateServiceSettingRequest>,
    ) -> Result<shape::UpdateServiceSettingResult, Error> {
        self.core.update_service_setting(&call.ctx, call.input).await
    }
}
