//! Each operation's way to the module that does it.

use crate::service::LambdaService;
use crate::{
    account, aliases, code_signing, concurrency, create, event_config, invoke, layer_policy, layers, mapping, policy,
    provisioned, read, remove, resource_policy, scaling, settings, tags, update, url_config, versions,
};
use api::lambda::{self as types, Lambda};
use contract::Error;
use platform::Call;

impl Lambda for LambdaService {
    async fn create_function(
        &self,
        call: Call<types::CreateFunctionRequest>,
    ) -> Result<types::FunctionConfiguration, Error> {
        create::create(self, call).await
    }

    async fn get_function(&self, call: Call<types::GetFunctionRequest>) -> Result<types::GetFunctionResponse, Error> {
        read::get(self, call).await
    }

    async fn get_function_configuration(
        &self,
        call: Call<types::GetFunctionConfigurationRequest>,
    ) -> Result<types::FunctionConfiguration, Error> {
        read::get_configuration(self, call).await
    }

    async fn list_functions(
        &self,
        call: Call<types::ListFunctionsRequest>,
    ) -> Result<types::ListFunctionsResponse, Error> {
        read::list(self, call).await
    }

    async fn update_function_code(
        &self,
        call: Call<types::UpdateFunctionCodeRequest>,
    ) -> Result<types::FunctionConfiguration, Error> {
        update::code(self, call).await
    }

    async fn update_function_configuration(
        &self,
        call: Call<types::UpdateFunctionConfigurationRequest>,
    ) -> Result<types::FunctionConfiguration, Error> {
        update::configuration(self, call).await
    }

    async fn delete_function(
        &self,
        call: Call<types::DeleteFunctionRequest>,
    ) -> Result<types::DeleteFunctionResponse, Error> {
        remove::delete(self, call).await
    }

    async fn get_account_settings(
        &self,
        call: Call<types::GetAccountSettingsRequest>,
    ) -> Result<types::GetAccountSettingsResponse, Error> {
        account::settings(self, &call.ctx).await
    }

    async fn publish_version(
        &self,
        call: Call<types::PublishVersionRequest>,
    ) -> Result<types::FunctionConfiguration, Error> {
        versions::publish(self, call).await
    }

    async fn list_versions_by_function(
        &self,
        call: Call<types::ListVersionsByFunctionRequest>,
    ) -> Result<types::ListVersionsByFunctionResponse, Error> {
        versions::list(self, call).await
    }

    async fn create_alias(&self, call: Call<types::CreateAliasRequest>) -> Result<types::AliasConfiguration, Error> {
        aliases::create(self, call).await
    }

    async fn get_alias(&self, call: Call<types::GetAliasRequest>) -> Result<types::AliasConfiguration, Error> {
        aliases::get(self, call).await
    }

    async fn list_aliases(&self, call: Call<types::ListAliasesRequest>) -> Result<types::ListAliasesResponse, Error> {
        aliases::list(self, call).await
    }

    async fn update_alias(&self, call: Call<types::UpdateAliasRequest>) -> Result<types::AliasConfiguration, Error> {
        aliases::update(self, call).await
    }

    async fn delete_alias(&self, call: Call<types::DeleteAliasRequest>) -> Result<(), Error> {
        aliases::delete(self, call).await
    }

    async fn tag_resource(&self, call: Call<types::TagResourceRequest>) -> Result<(), Error> {
        tags::tag(self, call).await
    }

    async fn untag_resource(&self, call: Call<types::UntagResourceRequest>) -> Result<(), Error> {
        tags::untag(self, call).await
    }

    async fn list_tags(&self, call: Call<types::ListTagsRequest>) -> Result<types::ListTagsResponse, Error> {
        tags::list(self, call).await
    }

    async fn invoke_with_response_stream(
        &self,
        call: Call<types::InvokeWithResponseStreamRequest>,
    ) -> Result<types::InvokeWithResponseStreamResponse, Error> {
        crate::invoke_stream::invoke(self, call).await
    }

    async fn invoke(&self, call: Call<types::InvocationRequest>) -> Result<types::InvocationResponse, Error> {
        invoke::invoke(self, call).await
    }

    async fn add_permission(
        &self,
        call: Call<types::AddPermissionRequest>,
    ) -> Result<types::AddPermissionResponse, Error> {
        policy::add(self, call).await
    }

    async fn get_policy(&self, call: Call<types::GetPolicyRequest>) -> Result<types::GetPolicyResponse, Error> {
        policy::get(self, call).await
    }

    async fn remove_permission(&self, call: Call<types::RemovePermissionRequest>) -> Result<(), Error> {
        policy::remove(self, call).await
    }

    async fn put_function_concurrency(
        &self,
        call: Call<types::PutFunctionConcurrencyRequest>,
    ) -> Result<types::Concurrency, Error> {
        concurrency::put(self, call).await
    }

    async fn get_function_concurrency(
        &self,
        call: Call<types::GetFunctionConcurrencyRequest>,
    ) -> Result<types::GetFunctionConcurrencyResponse, Error> {
        concurrency::get(self, call).await
    }

    async fn delete_function_concurrency(
        &self,
        call: Call<types::DeleteFunctionConcurrencyRequest>,
    ) -> Result<(), Error> {
        concurrency::delete(self, call).await
    }

    async fn put_provisioned_concurrency_config(
        &self,
        call: Call<types::PutProvisionedConcurrencyConfigRequest>,
    ) -> Result<types::PutProvisionedConcurrencyConfigResponse, Error> {
        provisioned::put(self, call).await
    }

    async fn get_provisioned_concurrency_config(
        &self,
        call: Call<types::GetProvisionedConcurrencyConfigRequest>,
    ) -> Result<types::GetProvisionedConcurrencyConfigResponse, Error> {
        provisioned::get(self, call).await
    }

    async fn list_provisioned_concurrency_configs(
        &self,
        call: Call<types::ListProvisionedConcurrencyConfigsRequest>,
    ) -> Result<types::ListProvisionedConcurrencyConfigsResponse, Error> {
        provisioned::list(self, call).await
    }

    async fn delete_provisioned_concurrency_config(
        &self,
        call: Call<types::DeleteProvisionedConcurrencyConfigRequest>,
    ) -> Result<(), Error> {
        provisioned::delete(self, call).await
    }

    async fn put_function_event_invoke_config(
        &self,
        call: Call<types::PutFunctionEventInvokeConfigRequest>,
    ) -> Result<types::FunctionEventInvokeConfig, Error> {
        event_config::put(self, call).await
    }

    async fn update_function_event_invoke_config(
        &self,
        call: Call<types::UpdateFunctionEventInvokeConfigRequest>,
    ) -> Result<types::FunctionEventInvokeConfig, Error> {
        event_config::update(self, call).await
    }

    async fn get_function_event_invoke_config(
        &self,
        call: Call<types::GetFunctionEventInvokeConfigRequest>,
    ) -> Result<types::FunctionEventInvokeConfig, Error> {
        event_config::get(self, call).await
    }

    async fn list_function_event_invoke_configs(
        &self,
        call: Call<types::ListFunctionEventInvokeConfigsRequest>,
    ) -> Result<types::ListFunctionEventInvokeConfigsResponse, Error> {
        event_config::list(self, call).await
    }

    async fn delete_function_event_invoke_config(
        &self,
        call: Call<types::DeleteFunctionEventInvokeConfigRequest>,
    ) -> Result<(), Error> {
        event_config::delete(self, call).await
    }

    async fn publish_layer_version(
        &self,
        call: Call<types::PublishLayerVersionRequest>,
    ) -> Result<types::PublishLayerVersionResponse, Error> {
        layers::publish(self, call).await
    }

    async fn get_layer_version(
        &self,
        call: Call<types::GetLayerVersionRequest>,
    ) -> Result<types::GetLayerVersionResponse, Error> {
        layers::get(self, call).await
    }

    async fn get_layer_version_by_arn(
        &self,
        call: Call<types::GetLayerVersionByArnRequest>,
    ) -> Result<types::GetLayerVersionResponse, Error> {
        layers::get_by_arn(self, call).await
    }

    async fn list_layers(&self, call: Call<types::ListLayersRequest>) -> Result<types::ListLayersResponse, Error> {
        layers::list(self, call).await
    }

    async fn list_layer_versions(
        &self,
        call: Call<types::ListLayerVersionsRequest>,
    ) -> Result<types::ListLayerVersionsResponse, Error> {
        layers::list_versions(self, call).await
    }

    async fn delete_layer_version(&self, call: Call<types::DeleteLayerVersionRequest>) -> Result<(), Error> {
        layers::delete(self, call).await
    }

    async fn add_layer_version_permission(
        &self,
        call: Call<types::AddLayerVersionPermissionRequest>,
    ) -> Result<types::AddLayerVersionPermissionResponse, Error> {
        layer_policy::add(self, call).await
    }

    async fn get_layer_version_policy(
        &self,
        call: Call<types::GetLayerVersionPolicyRequest>,
    ) -> Result<types::GetLayerVersionPolicyResponse, Error> {
        layer_policy::get(self, call).await
    }

    async fn remove_layer_version_permission(
        &self,
        call: Call<types::RemoveLayerVersionPermissionRequest>,
    ) -> Result<(), Error> {
        layer_policy::remove(self, call).await
    }

    async fn put_function_recursion_config(
        &self,
        call: Call<types::PutFunctionRecursionConfigRequest>,
    ) -> Result<types::PutFunctionRecursionConfigResponse, Error> {
        settings::put_recursion(self, call).await
    }

    async fn get_function_recursion_config(
        &self,
        call: Call<types::GetFunctionRecursionConfigRequest>,
    ) -> Result<types::GetFunctionRecursionConfigResponse, Error> {
        settings::get_recursion(self, call).await
    }

    async fn put_runtime_management_config(
        &self,
        call: Call<types::PutRuntimeManagementConfigRequest>,
    ) -> Result<types::PutRuntimeManagementConfigResponse, Error> {
        settings::put_runtime(self, call).await
    }

    async fn get_runtime_management_config(
        &self,
        call: Call<types::GetRuntimeManagementConfigRequest>,
    ) -> Result<types::GetRuntimeManagementConfigResponse, Error> {
        settings::get_runtime(self, call).await
    }

    async fn create_code_signing_config(
        &self,
        call: Call<types::CreateCodeSigningConfigRequest>,
    ) -> Result<types::CreateCodeSigningConfigResponse, Error> {
        code_signing::create(self, call).await
    }

    async fn get_code_signing_config(
        &self,
        call: Call<types::GetCodeSigningConfigRequest>,
    ) -> Result<types::GetCodeSigningConfigResponse, Error> {
        code_signing::get(self, call).await
    }

    async fn list_code_signing_configs(
        &self,
        call: Call<types::ListCodeSigningConfigsRequest>,
    ) -> Result<types::ListCodeSigningConfigsResponse, Error> {
        code_signing::list(self, call).await
    }

    async fn update_code_signing_config(
        &self,
        call: Call<types::UpdateCodeSigningConfigRequest>,
    ) -> Result<types::UpdateCodeSigningConfigResponse, Error> {
        code_signing::update(self, call).await
    }

    async fn delete_code_signing_config(
        &self,
        call: Call<types::DeleteCodeSigningConfigRequest>,
    ) -> Result<types::DeleteCodeSigningConfigResponse, Error> {
        code_signing::delete(self, call).await
    }

    async fn list_functions_by_code_signing_config(
        &self,
        call: Call<types::ListFunctionsByCodeSigningConfigRequest>,
    ) -> Result<types::ListFunctionsByCodeSigningConfigResponse, Error> {
        code_signing::functions(self, call).await
    }

    async fn put_function_code_signing_config(
        &self,
        call: Call<types::PutFunctionCodeSigningConfigRequest>,
    ) -> Result<types::PutFunctionCodeSigningConfigResponse, Error> {
        code_signing::put_function(self, call).await
    }

    async fn get_function_code_signing_config(
        &self,
        call: Call<types::GetFunctionCodeSigningConfigRequest>,
    ) -> Result<types::GetFunctionCodeSigningConfigResponse, Error> {
        code_signing::get_function(self, call).await
    }

    async fn delete_function_code_signing_config(
        &self,
        call: Call<types::DeleteFunctionCodeSigningConfigRequest>,
    ) -> Result<(), Error> {
        code_signing::delete_function(self, call).await
    }

    async fn invoke_async(&self, call: Call<types::InvokeAsyncRequest>) -> Result<types::InvokeAsyncResponse, Error> {
        invoke::invoke_async(self, call).await
    }

    async fn create_function_url_config(
        &self,
        call: Call<types::CreateFunctionUrlConfigRequest>,
    ) -> Result<types::CreateFunctionUrlConfigResponse, Error> {
        url_config::create(self, call).await
    }

    async fn get_function_url_config(
        &self,
        call: Call<types::GetFunctionUrlConfigRequest>,
    ) -> Result<types::GetFunctionUrlConfigResponse, Error> {
        url_config::get(self, call).await
    }

    async fn list_function_url_configs(
        &self,
        call: Call<types::ListFunctionUrlConfigsRequest>,
    ) -> Result<types::ListFunctionUrlConfigsResponse, Error> {
        url_config::list(self, call).await
    }

    async fn update_function_url_config(
        &self,
        call: Call<types::UpdateFunctionUrlConfigRequest>,
    ) -> Result<types::UpdateFunctionUrlConfigResponse, Error> {
        url_config::update(self, call).await
    }

    async fn delete_function_url_config(&self, call: Call<types::DeleteFunctionUrlConfigRequest>) -> Result<(), Error> {
        url_config::delete(self, call).await
    }

    async fn put_resource_policy(
        &self,
        call: Call<types::PutResourcePolicyRequest>,
    ) -> Result<types::PutResourcePolicyResponse, Error> {
        resource_policy::put(self, call).await
    }

    async fn get_resource_policy(
        &self,
        call: Call<types::GetResourcePolicyRequest>,
    ) -> Result<types::GetResourcePolicyResponse, Error> {
        resource_policy::get(self, call).await
    }

    async fn delete_resource_policy(&self, call: Call<types::DeleteResourcePolicyRequest>) -> Result<(), Error> {
        resource_policy::delete(self, call).await
    }

    async fn put_function_scaling_config(
        &self,
        call: Call<types::PutFunctionScalingConfigRequest>,
    ) -> Result<types::PutFunctionScalingConfigResponse, Error> {
        scaling::put(self, call).await
    }

    async fn get_function_scaling_config(
        &self,
        call: Call<types::GetFunctionScalingConfigRequest>,
    ) -> Result<types::GetFunctionScalingConfigResponse, Error> {
        scaling::get(self, call).await
    }

    async fn create_event_source_mapping(
        &self,
        call: Call<types::CreateEventSourceMappingRequest>,
    ) -> Result<types::EventSourceMappingConfiguration, Error> {
        mapping::create(self, call).await
    }

    async fn get_event_source_mapping(
        &self,
        call: Call<types::GetEventSourceMappingRequest>,
    ) -> Result<types::EventSourceMappingConfiguration, Error> {
        mapping::get(self, call).await
    }

    async fn list_event_source_mappings(
        &self,
        call: Call<types::ListEventSourceMappingsRequest>,
    ) -> Result<types::ListEventSourceMappingsResponse, Error> {
        mapping::list(self, call).await
    }

    async fn update_event_source_mapping(
        &self,
        call: Call<types::UpdateEventSourceMappingRequest>,
    ) -> Result<types::EventSourceMappingConfiguration, Error> {
        mapping::update(self, call).await
    }

    async fn delete_event_source_mapping(
        &self,
        call: Call<types::DeleteEventSourceMappingRequest>,
    ) -> Result<types::EventSourceMappingConfiguration, Error> {
        mapping::delete(self, call).await
    }
}
