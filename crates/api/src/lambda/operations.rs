// Generated from `models/lambda.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `lambda`, one method an operation.
pub trait Lambda: Send + Sync + 'static {
    /// `AddLayerVersionPermission`: POST `/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy`, 201.
    fn add_layer_version_permission(
        &self,
        call: Call<types::AddLayerVersionPermissionRequest>,
    ) -> impl Future<Output = Result<types::AddLayerVersionPermissionResponse, Error>> + Send;

    /// `AddPermission`: POST `/2015-03-31/functions/{FunctionName}/policy`, 201.
    fn add_permission(
        &self,
        call: Call<types::AddPermissionRequest>,
    ) -> impl Future<Output = Result<types::AddPermissionResponse, Error>> + Send;

    /// `CreateAlias`: POST `/2015-03-31/functions/{FunctionName}/aliases`, 201.
    fn create_alias(
        &self,
        call: Call<types::CreateAliasRequest>,
    ) -> impl Future<Output = Result<types::AliasConfiguration, Error>> + Send;

    /// `CreateCodeSigningConfig`: POST `/2020-04-22/code-signing-configs`, 201.
    fn create_code_signing_config(
        &self,
        call: Call<types::CreateCodeSigningConfigRequest>,
    ) -> impl Future<Output = Result<types::CreateCodeSigningConfigResponse, Error>> + Send;

    /// `CreateEventSourceMapping`: POST `/2015-03-31/event-source-mappings`, 202.
    fn create_event_source_mapping(
        &self,
        call: Call<types::CreateEventSourceMappingRequest>,
    ) -> impl Future<Output = Result<types::EventSourceMappingConfiguration, Error>> + Send;

    /// `CreateFunction`: POST `/2015-03-31/functions`, 201.
    fn create_function(
        &self,
        call: Call<types::CreateFunctionRequest>,
    ) -> impl Future<Output = Result<types::FunctionConfiguration, Error>> + Send;

    /// `CreateFunctionUrlConfig`: POST `/2021-10-31/functions/{FunctionName}/url`, 201.
    fn create_function_url_config(
        &self,
        call: Call<types::CreateFunctionUrlConfigRequest>,
    ) -> impl Future<Output = Result<types::CreateFunctionUrlConfigResponse, Error>> + Send;

    /// `DeleteAlias`: DELETE `/2015-03-31/functions/{FunctionName}/aliases/{Name}`, 204.
    fn delete_alias(&self, call: Call<types::DeleteAliasRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteCodeSigningConfig`: DELETE `/2020-04-22/code-signing-configs/{CodeSigningConfigArn}`, 204.
    fn delete_code_signing_config(
        &self,
        call: Call<types::DeleteCodeSigningConfigRequest>,
    ) -> impl Future<Output = Result<types::DeleteCodeSigningConfigResponse, Error>> + Send;

    /// `DeleteEventSourceMapping`: DELETE `/2015-03-31/event-source-mappings/{UUID}`, 202.
    fn delete_event_source_mapping(
        &self,
        call: Call<types::DeleteEventSourceMappingRequest>,
    ) -> impl Future<Output = Result<types::EventSourceMappingConfiguration, Error>> + Send;

    /// `DeleteFunction`: DELETE `/2015-03-31/functions/{FunctionName}`, 200.
    fn delete_function(
        &self,
        call: Call<types::DeleteFunctionRequest>,
    ) -> impl Future<Output = Result<types::DeleteFunctionResponse, Error>> + Send;

    /// `DeleteFunctionCodeSigningConfig`: DELETE `/2020-06-30/functions/{FunctionName}/code-signing-config`, 204.
    fn delete_function_code_signing_config(
        &self,
        call: Call<types::DeleteFunctionCodeSigningConfigRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteFunctionConcurrency`: DELETE `/2017-10-31/functions/{FunctionName}/concurrency`, 204.
    fn delete_function_concurrency(
        &self,
        call: Call<types::DeleteFunctionConcurrencyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteFunctionEventInvokeConfig`: DELETE `/2019-09-25/functions/{FunctionName}/event-invoke-config`, 204.
    fn delete_function_event_invoke_config(
        &self,
        call: Call<types::DeleteFunctionEventInvokeConfigRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteFunctionUrlConfig`: DELETE `/2021-10-31/functions/{FunctionName}/url`, 204.
    fn delete_function_url_config(
        &self,
        call: Call<types::DeleteFunctionUrlConfigRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteLayerVersion`: DELETE `/2018-10-31/layers/{LayerName}/versions/{VersionNumber}`, 204.
    fn delete_layer_version(
        &self,
        call: Call<types::DeleteLayerVersionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteProvisionedConcurrencyConfig`: DELETE `/2019-09-30/functions/{FunctionName}/provisioned-concurrency`, 204.
    fn delete_provisioned_concurrency_config(
        &self,
        call: Call<types::DeleteProvisionedConcurrencyConfigRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteResourcePolicy`: DELETE `/2026-07-09/resource-policy/{ResourceArn}`, 204.
    fn delete_resource_policy(
        &self,
        call: Call<types::DeleteResourcePolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `GetAccountSettings`: GET `/2016-08-19/account-settings`, 200.
    fn get_account_settings(
        &self,
        call: Call<types::GetAccountSettingsRequest>,
    ) -> impl Future<Output = Result<types::GetAccountSettingsResponse, Error>> + Send;

    /// `GetAlias`: GET `/2015-03-31/functions/{FunctionName}/aliases/{Name}`, 200.
    fn get_alias(
        &self,
        call: Call<types::GetAliasRequest>,
    ) -> impl Future<Output = Result<types::AliasConfiguration, Error>> + Send;

    /// `GetCodeSigningConfig`: GET `/2020-04-22/code-signing-configs/{CodeSigningConfigArn}`, 200.
    fn get_code_signing_config(
        &self,
        call: Call<types::GetCodeSigningConfigRequest>,
    ) -> impl Future<Output = Result<types::GetCodeSigningConfigResponse, Error>> + Send;

    /// `GetEventSourceMapping`: GET `/2015-03-31/event-source-mappings/{UUID}`, 200.
    fn get_event_source_mapping(
        &self,
        call: Call<types::GetEventSourceMappingRequest>,
    ) -> impl Future<Output = Result<types::EventSourceMappingConfiguration, Error>> + Send;

    /// `GetFunction`: GET `/2015-03-31/functions/{FunctionName}`, 200.
    fn get_function(
        &self,
        call: Call<types::GetFunctionRequest>,
    ) -> impl Future<Output = Result<types::GetFunctionResponse, Error>> + Send;

    /// `GetFunctionCodeSigningConfig`: GET `/2020-06-30/functions/{FunctionName}/code-signing-config`, 200.
    fn get_function_code_signing_config(
        &self,
        call: Call<types::GetFunctionCodeSigningConfigRequest>,
    ) -> impl Future<Output = Result<types::GetFunctionCodeSigningConfigResponse, Error>> + Send;

    /// `GetFunctionConcurrency`: GET `/2019-09-30/functions/{FunctionName}/concurrency`, 200.
    fn get_function_concurrency(
        &self,
        call: Call<types::GetFunctionConcurrencyRequest>,
    ) -> impl Future<Output = Result<types::GetFunctionConcurrencyResponse, Error>> + Send;

    /// `GetFunctionConfiguration`: GET `/2015-03-31/functions/{FunctionName}/configuration`, 200.
    fn get_function_configuration(
        &self,
        call: Call<types::GetFunctionConfigurationRequest>,
    ) -> impl Future<Output = Result<types::FunctionConfiguration, Error>> + Send;

    /// `GetFunctionEventInvokeConfig`: GET `/2019-09-25/functions/{FunctionName}/event-invoke-config`, 200.
    fn get_function_event_invoke_config(
        &self,
        call: Call<types::GetFunctionEventInvokeConfigRequest>,
    ) -> impl Future<Output = Result<types::FunctionEventInvokeConfig, Error>> + Send;

    /// `GetFunctionRecursionConfig`: GET `/2024-08-31/functions/{FunctionName}/recursion-config`, 200.
    fn get_function_recursion_config(
        &self,
        call: Call<types::GetFunctionRecursionConfigRequest>,
    ) -> impl Future<Output = Result<types::GetFunctionRecursionConfigResponse, Error>> + Send;

    /// `GetFunctionScalingConfig`: GET `/2025-11-30/functions/{FunctionName}/function-scaling-config`, 200.
    fn get_function_scaling_config(
        &self,
        call: Call<types::GetFunctionScalingConfigRequest>,
    ) -> impl Future<Output = Result<types::GetFunctionScalingConfigResponse, Error>> + Send;

    /// `GetFunctionUrlConfig`: GET `/2021-10-31/functions/{FunctionName}/url`, 200.
    fn get_function_url_config(
        &self,
        call: Call<types::GetFunctionUrlConfigRequest>,
    ) -> impl Future<Output = Result<types::GetFunctionUrlConfigResponse, Error>> + Send;

    /// `GetLayerVersion`: GET `/2018-10-31/layers/{LayerName}/versions/{VersionNumber}`, 200.
    fn get_layer_version(
        &self,
        call: Call<types::GetLayerVersionRequest>,
    ) -> impl Future<Output = Result<types::GetLayerVersionResponse, Error>> + Send;

    /// `GetLayerVersionByArn`: GET `/2018-10-31/layers?find=LayerVersion`, 200.
    fn get_layer_version_by_arn(
        &self,
        call: Call<types::GetLayerVersionByArnRequest>,
    ) -> impl Future<Output = Result<types::GetLayerVersionResponse, Error>> + Send;

    /// `GetLayerVersionPolicy`: GET `/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy`, 200.
    fn get_layer_version_policy(
        &self,
        call: Call<types::GetLayerVersionPolicyRequest>,
    ) -> impl Future<Output = Result<types::GetLayerVersionPolicyResponse, Error>> + Send;

    /// `GetPolicy`: GET `/2015-03-31/functions/{FunctionName}/policy`, 200.
    fn get_policy(
        &self,
        call: Call<types::GetPolicyRequest>,
    ) -> impl Future<Output = Result<types::GetPolicyResponse, Error>> + Send;

    /// `GetProvisionedConcurrencyConfig`: GET `/2019-09-30/functions/{FunctionName}/provisioned-concurrency`, 200.
    fn get_provisioned_concurrency_config(
        &self,
        call: Call<types::GetProvisionedConcurrencyConfigRequest>,
    ) -> impl Future<Output = Result<types::GetProvisionedConcurrencyConfigResponse, Error>> + Send;

    /// `GetResourcePolicy`: GET `/2026-07-09/resource-policy/{ResourceArn}`, 200.
    fn get_resource_policy(
        &self,
        call: Call<types::GetResourcePolicyRequest>,
    ) -> impl Future<Output = Result<types::GetResourcePolicyResponse, Error>> + Send;

    /// `GetRuntimeManagementConfig`: GET `/2021-07-20/functions/{FunctionName}/runtime-management-config`, 200.
    fn get_runtime_management_config(
        &self,
        call: Call<types::GetRuntimeManagementConfigRequest>,
    ) -> impl Future<Output = Result<types::GetRuntimeManagementConfigResponse, Error>> + Send;

    /// `Invoke`: POST `/2015-03-31/functions/{FunctionName}/invocations`, 200.
    fn invoke(
        &self,
        call: Call<types::InvocationRequest>,
    ) -> impl Future<Output = Result<types::InvocationResponse, Error>> + Send;

    /// `InvokeAsync`: POST `/2014-11-13/functions/{FunctionName}/invoke-async`, 202.
    fn invoke_async(
        &self,
        call: Call<types::InvokeAsyncRequest>,
    ) -> impl Future<Output = Result<types::InvokeAsyncResponse, Error>> + Send;

    /// `InvokeWithResponseStream`: POST `/2021-11-15/functions/{FunctionName}/response-streaming-invocations`, 200.
    fn invoke_with_response_stream(
        &self,
        call: Call<types::InvokeWithResponseStreamRequest>,
    ) -> impl Future<Output = Result<types::InvokeWithResponseStreamResponse, Error>> + Send;

    /// `ListAliases`: GET `/2015-03-31/functions/{FunctionName}/aliases`, 200.
    fn list_aliases(
        &self,
        call: Call<types::ListAliasesRequest>,
    ) -> impl Future<Output = Result<types::ListAliasesResponse, Error>> + Send;

    /// `ListCodeSigningConfigs`: GET `/2020-04-22/code-signing-configs`, 200.
    fn list_code_signing_configs(
        &self,
        call: Call<types::ListCodeSigningConfigsRequest>,
    ) -> impl Future<Output = Result<types::ListCodeSigningConfigsResponse, Error>> + Send;

    /// `ListEventSourceMappings`: GET `/2015-03-31/event-source-mappings`, 200.
    fn list_event_source_mappings(
        &self,
        call: Call<types::ListEventSourceMappingsRequest>,
    ) -> impl Future<Output = Result<types::ListEventSourceMappingsResponse, Error>> + Send;

    /// `ListFunctionEventInvokeConfigs`: GET `/2019-09-25/functions/{FunctionName}/event-invoke-config/list`, 200.
    fn list_function_event_invoke_configs(
        &self,
        call: Call<types::ListFunctionEventInvokeConfigsRequest>,
    ) -> impl Future<Output = Result<types::ListFunctionEventInvokeConfigsResponse, Error>> + Send;

    /// `ListFunctionUrlConfigs`: GET `/2021-10-31/functions/{FunctionName}/urls`, 200.
    fn list_function_url_configs(
        &self,
        call: Call<types::ListFunctionUrlConfigsRequest>,
    ) -> impl Future<Output = Result<types::ListFunctionUrlConfigsResponse, Error>> + Send;

    /// `ListFunctions`: GET `/2015-03-31/functions`, 200.
    fn list_functions(
        &self,
        call: Call<types::ListFunctionsRequest>,
    ) -> impl Future<Output = Result<types::ListFunctionsResponse, Error>> + Send;

    /// `ListFunctionsByCodeSigningConfig`: GET `/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions`, 200.
    fn list_functions_by_code_signing_config(
        &self,
        call: Call<types::ListFunctionsByCodeSigningConfigRequest>,
    ) -> impl Future<Output = Result<types::ListFunctionsByCodeSigningConfigResponse, Error>> + Send;

    /// `ListLayerVersions`: GET `/2018-10-31/layers/{LayerName}/versions`, 200.
    fn list_layer_versions(
        &self,
        call: Call<types::ListLayerVersionsRequest>,
    ) -> impl Future<Output = Result<types::ListLayerVersionsResponse, Error>> + Send;

    /// `ListLayers`: GET `/2018-10-31/layers`, 200.
    fn list_layers(
        &self,
        call: Call<types::ListLayersRequest>,
    ) -> impl Future<Output = Result<types::ListLayersResponse, Error>> + Send;

    /// `ListProvisionedConcurrencyConfigs`: GET `/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL`, 200.
    fn list_provisioned_concurrency_configs(
        &self,
        call: Call<types::ListProvisionedConcurrencyConfigsRequest>,
    ) -> impl Future<Output = Result<types::ListProvisionedConcurrencyConfigsResponse, Error>> + Send;

    /// `ListTags`: GET `/2017-03-31/tags/{Resource}`, 200.
    fn list_tags(
        &self,
        call: Call<types::ListTagsRequest>,
    ) -> impl Future<Output = Result<types::ListTagsResponse, Error>> + Send;

    /// `ListVersionsByFunction`: GET `/2015-03-31/functions/{FunctionName}/versions`, 200.
    fn list_versions_by_function(
        &self,
        call: Call<types::ListVersionsByFunctionRequest>,
    ) -> impl Future<Output = Result<types::ListVersionsByFunctionResponse, Error>> + Send;

    /// `PublishLayerVersion`: POST `/2018-10-31/layers/{LayerName}/versions`, 201.
    fn publish_layer_version(
        &self,
        call: Call<types::PublishLayerVersionRequest>,
    ) -> impl Future<Output = Result<types::PublishLayerVersionResponse, Error>> + Send;

    /// `PublishVersion`: POST `/2015-03-31/functions/{FunctionName}/versions`, 201.
    fn publish_version(
        &self,
        call: Call<types::PublishVersionRequest>,
    ) -> impl Future<Output = Result<types::FunctionConfiguration, Error>> + Send;

    /// `PutFunctionCodeSigningConfig`: PUT `/2020-06-30/functions/{FunctionName}/code-signing-config`, 200.
    fn put_function_code_signing_config(
        &self,
        call: Call<types::PutFunctionCodeSigningConfigRequest>,
    ) -> impl Future<Output = Result<types::PutFunctionCodeSigningConfigResponse, Error>> + Send;

    /// `PutFunctionConcurrency`: PUT `/2017-10-31/functions/{FunctionName}/concurrency`, 200.
    fn put_function_concurrency(
        &self,
        call: Call<types::PutFunctionConcurrencyRequest>,
    ) -> impl Future<Output = Result<types::Concurrency, Error>> + Send;

    /// `PutFunctionEventInvokeConfig`: PUT `/2019-09-25/functions/{FunctionName}/event-invoke-config`, 200.
    fn put_function_event_invoke_config(
        &self,
        call: Call<types::PutFunctionEventInvokeConfigRequest>,
    ) -> impl Future<Output = Result<types::FunctionEventInvokeConfig, Error>> + Send;

    /// `PutFunctionRecursionConfig`: PUT `/2024-08-31/functions/{FunctionName}/recursion-config`, 200.
    fn put_function_recursion_config(
        &self,
        call: Call<types::PutFunctionRecursionConfigRequest>,
    ) -> impl Future<Output = Result<types::PutFunctionRecursionConfigResponse, Error>> + Send;

    /// `PutFunctionScalingConfig`: PUT `/2025-11-30/functions/{FunctionName}/function-scaling-config`, 202.
    fn put_function_scaling_config(
        &self,
        call: Call<types::PutFunctionScalingConfigRequest>,
    ) -> impl Future<Output = Result<types::PutFunctionScalingConfigResponse, Error>> + Send;

    /// `PutProvisionedConcurrencyConfig`: PUT `/2019-09-30/functions/{FunctionName}/provisioned-concurrency`, 202.
    fn put_provisioned_concurrency_config(
        &self,
        call: Call<types::PutProvisionedConcurrencyConfigRequest>,
    ) -> impl Future<Output = Result<types::PutProvisionedConcurrencyConfigResponse, Error>> + Send;

    /// `PutResourcePolicy`: PUT `/2026-07-09/resource-policy/{ResourceArn}`, 200.
    fn put_resource_policy(
        &self,
        call: Call<types::PutResourcePolicyRequest>,
    ) -> impl Future<Output = Result<types::PutResourcePolicyResponse, Error>> + Send;

    /// `PutRuntimeManagementConfig`: PUT `/2021-07-20/functions/{FunctionName}/runtime-management-config`, 200.
    fn put_runtime_management_config(
        &self,
        call: Call<types::PutRuntimeManagementConfigRequest>,
    ) -> impl Future<Output = Result<types::PutRuntimeManagementConfigResponse, Error>> + Send;

    /// `RemoveLayerVersionPermission`: DELETE `/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}`, 204.
    fn remove_layer_version_permission(
        &self,
        call: Call<types::RemoveLayerVersionPermissionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `RemovePermission`: DELETE `/2015-03-31/functions/{FunctionName}/policy/{StatementId}`, 204.
    fn remove_permission(
        &self,
        call: Call<types::RemovePermissionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagResource`: POST `/2017-03-31/tags/{Resource}`, 204.
    fn tag_resource(&self, call: Call<types::TagResourceRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagResource`: DELETE `/2017-03-31/tags/{Resource}`, 204.
    fn untag_resource(&self, call: Call<types::UntagResourceRequest>)
    -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateAlias`: PUT `/2015-03-31/functions/{FunctionName}/aliases/{Name}`, 200.
    fn update_alias(
        &self,
        call: Call<types::UpdateAliasRequest>,
    ) -> impl Future<Output = Result<types::AliasConfiguration, Error>> + Send;

    /// `UpdateCodeSigningConfig`: PUT `/2020-04-22/code-signing-configs/{CodeSigningConfigArn}`, 200.
    fn update_code_signing_config(
        &self,
        call: Call<types::UpdateCodeSigningConfigRequest>,
    ) -> impl Future<Output = Result<types::UpdateCodeSigningConfigResponse, Error>> + Send;

    /// `UpdateEventSourceMapping`: PUT `/2015-03-31/event-source-mappings/{UUID}`, 202.
    fn update_event_source_mapping(
        &self,
        call: Call<types::UpdateEventSourceMappingRequest>,
    ) -> impl Future<Output = Result<types::EventSourceMappingConfiguration, Error>> + Send;

    /// `UpdateFunctionCode`: PUT `/2015-03-31/functions/{FunctionName}/code`, 200.
    fn update_function_code(
        &self,
        call: Call<types::UpdateFunctionCodeRequest>,
    ) -> impl Future<Output = Result<types::FunctionConfiguration, Error>> + Send;

    /// `UpdateFunctionConfiguration`: PUT `/2015-03-31/functions/{FunctionName}/configuration`, 200.
    fn update_function_configuration(
        &self,
        call: Call<types::UpdateFunctionConfigurationRequest>,
    ) -> impl Future<Output = Result<types::FunctionConfiguration, Error>> + Send;

    /// `UpdateFunctionEventInvokeConfig`: POST `/2019-09-25/functions/{FunctionName}/event-invoke-config`, 200.
    fn update_function_event_invoke_config(
        &self,
        call: Call<types::UpdateFunctionEventInvokeConfigRequest>,
    ) -> impl Future<Output = Result<types::FunctionEventInvokeConfig, Error>> + Send;

    /// `UpdateFunctionUrlConfig`: PUT `/2021-10-31/functions/{FunctionName}/url`, 200.
    fn update_function_url_config(
        &self,
        call: Call<types::UpdateFunctionUrlConfigRequest>,
    ) -> impl Future<Output = Result<types::UpdateFunctionUrlConfigResponse, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Lambda>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Lambda> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "AddLayerVersionPermission" => run(ctx, input, |call| self.0.add_layer_version_permission(call)),
            "AddPermission" => run(ctx, input, |call| self.0.add_permission(call)),
            "CreateAlias" => run(ctx, input, |call| self.0.create_alias(call)),
            "CreateCodeSigningConfig" => run(ctx, input, |call| self.0.create_code_signing_config(call)),
            "CreateEventSourceMapping" => run(ctx, input, |call| self.0.create_event_source_mapping(call)),
            "CreateFunction" => run(ctx, input, |call| self.0.create_function(call)),
            "CreateFunctionUrlConfig" => run(ctx, input, |call| self.0.create_function_url_config(call)),
            "DeleteAlias" => run(ctx, input, |call| self.0.delete_alias(call)),
            "DeleteCodeSigningConfig" => run(ctx, input, |call| self.0.delete_code_signing_config(call)),
            "DeleteEventSourceMapping" => run(ctx, input, |call| self.0.delete_event_source_mapping(call)),
            "DeleteFunction" => run(ctx, input, |call| self.0.delete_function(call)),
            "DeleteFunctionCodeSigningConfig" => {
                run(ctx, input, |call| self.0.delete_function_code_signing_config(call))
            }
            "DeleteFunctionConcurrency" => run(ctx, input, |call| self.0.delete_function_concurrency(call)),
            "DeleteFunctionEventInvokeConfig" => {
                run(ctx, input, |call| self.0.delete_function_event_invoke_config(call))
            }
            "DeleteFunctionUrlConfig" => run(ctx, input, |call| self.0.delete_function_url_config(call)),
            "DeleteLayerVersion" => run(ctx, input, |call| self.0.delete_layer_version(call)),
            "DeleteProvisionedConcurrencyConfig" => {
                run(ctx, input, |call| self.0.delete_provisioned_concurrency_config(call))
            }
            "DeleteResourcePolicy" => run(ctx, input, |call| self.0.delete_resource_policy(call)),
            "GetAccountSettings" => run(ctx, input, |call| self.0.get_account_settings(call)),
            "GetAlias" => run(ctx, input, |call| self.0.get_alias(call)),
            "GetCodeSigningConfig" => run(ctx, input, |call| self.0.get_code_signing_config(call)),
            "GetEventSourceMapping" => run(ctx, input, |call| self.0.get_event_source_mapping(call)),
            "GetFunction" => run(ctx, input, |call| self.0.get_function(call)),
            "GetFunctionCodeSigningConfig" => run(ctx, input, |call| self.0.get_function_code_signing_config(call)),
            "GetFunctionConcurrency" => run(ctx, input, |call| self.0.get_function_concurrency(call)),
            "GetFunctionConfiguration" => run(ctx, input, |call| self.0.get_function_configuration(call)),
            "GetFunctionEventInvokeConfig" => run(ctx, input, |call| self.0.get_function_event_invoke_config(call)),
            "GetFunctionRecursionConfig" => run(ctx, input, |call| self.0.get_function_recursion_config(call)),
            "GetFunctionScalingConfig" => run(ctx, input, |call| self.0.get_function_scaling_config(call)),
            "GetFunctionUrlConfig" => run(ctx, input, |call| self.0.get_function_url_config(call)),
            "GetLayerVersion" => run(ctx, input, |call| self.0.get_layer_version(call)),
            "GetLayerVersionByArn" => run(ctx, input, |call| self.0.get_layer_version_by_arn(call)),
            "GetLayerVersionPolicy" => run(ctx, input, |call| self.0.get_layer_version_policy(call)),
            "GetPolicy" => run(ctx, input, |call| self.0.get_policy(call)),
            "GetProvisionedConcurrencyConfig" => {
                run(ctx, input, |call| self.0.get_provisioned_concurrency_config(call))
            }
            "GetResourcePolicy" => run(ctx, input, |call| self.0.get_resource_policy(call)),
            "GetRuntimeManagementConfig" => run(ctx, input, |call| self.0.get_runtime_management_config(call)),
            "Invoke" => run(ctx, input, |call| self.0.invoke(call)),
            "InvokeAsync" => run(ctx, input, |call| self.0.invoke_async(call)),
            "InvokeWithResponseStream" => run(ctx, input, |call| self.0.invoke_with_response_stream(call)),
            "ListAliases" => run(ctx, input, |call| self.0.list_aliases(call)),
            "ListCodeSigningConfigs" => run(ctx, input, |call| self.0.list_code_signing_configs(call)),
            "ListEventSourceMappings" => run(ctx, input, |call| self.0.list_event_source_mappings(call)),
            "ListFunctionEventInvokeConfigs" => run(ctx, input, |call| self.0.list_function_event_invoke_configs(call)),
            "ListFunctionUrlConfigs" => run(ctx, input, |call| self.0.list_function_url_configs(call)),
            "ListFunctions" => run(ctx, input, |call| self.0.list_functions(call)),
            "ListFunctionsByCodeSigningConfig" => {
                run(ctx, input, |call| self.0.list_functions_by_code_signing_config(call))
            }
            "ListLayerVersions" => run(ctx, input, |call| self.0.list_layer_versions(call)),
            "ListLayers" => run(ctx, input, |call| self.0.list_layers(call)),
            "ListProvisionedConcurrencyConfigs" => {
                run(ctx, input, |call| self.0.list_provisioned_concurrency_configs(call))
            }
            "ListTags" => run(ctx, input, |call| self.0.list_tags(call)),
            "ListVersionsByFunction" => run(ctx, input, |call| self.0.list_versions_by_function(call)),
            "PublishLayerVersion" => run(ctx, input, |call| self.0.publish_layer_version(call)),
            "PublishVersion" => run(ctx, input, |call| self.0.publish_version(call)),
            "PutFunctionCodeSigningConfig" => run(ctx, input, |call| self.0.put_function_code_signing_config(call)),
            "PutFunctionConcurrency" => run(ctx, input, |call| self.0.put_function_concurrency(call)),
            "PutFunctionEventInvokeConfig" => run(ctx, input, |call| self.0.put_function_event_invoke_config(call)),
            "PutFunctionRecursionConfig" => run(ctx, input, |call| self.0.put_function_recursion_config(call)),
            "PutFunctionScalingConfig" => run(ctx, input, |call| self.0.put_function_scaling_config(call)),
            "PutProvisionedConcurrencyConfig" => {
                run(ctx, input, |call| self.0.put_provisioned_concurrency_config(call))
            }
            "PutResourcePolicy" => run(ctx, input, |call| self.0.put_resource_policy(call)),
            "PutRuntimeManagementConfig" => run(ctx, input, |call| self.0.put_runtime_management_config(call)),
            "RemoveLayerVersionPermission" => run(ctx, input, |call| self.0.remove_layer_version_permission(call)),
            "RemovePermission" => run(ctx, input, |call| self.0.remove_permission(call)),
            "TagResource" => run(ctx, input, |call| self.0.tag_resource(call)),
            "UntagResource" => run(ctx, input, |call| self.0.untag_resource(call)),
            "UpdateAlias" => run(ctx, input, |call| self.0.update_alias(call)),
            "UpdateCodeSigningConfig" => run(ctx, input, |call| self.0.update_code_signing_config(call)),
            "UpdateEventSourceMapping" => run(ctx, input, |call| self.0.update_event_source_mapping(call)),
            "UpdateFunctionCode" => run(ctx, input, |call| self.0.update_function_code(call)),
            "UpdateFunctionConfiguration" => run(ctx, input, |call| self.0.update_function_configuration(call)),
            "UpdateFunctionEventInvokeConfig" => {
                run(ctx, input, |call| self.0.update_function_event_invoke_config(call))
            }
            "UpdateFunctionUrlConfig" => run(ctx, input, |call| self.0.update_function_url_config(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AddLayerVersionPermission, "AddLayerVersionPermission", types::AddLayerVersionPermissionRequest, types::AddLayerVersionPermissionResponse;
    AddPermission, "AddPermission", types::AddPermissionRequest, types::AddPermissionResponse;
    CheckpointDurableExecution, "CheckpointDurableExecution", types::CheckpointDurableExecutionRequest, types::CheckpointDurableExecutionResponse;
    CreateAlias, "CreateAlias", types::CreateAliasRequest, types::AliasConfiguration;
    CreateCapacityProvider, "CreateCapacityProvider", types::CreateCapacityProviderRequest, types::CreateCapacityProviderResponse;
    CreateCodeSigningConfig, "CreateCodeSigningConfig", types::CreateCodeSigningConfigRequest, types::CreateCodeSigningConfigResponse;
    CreateEventSourceMapping, "CreateEventSourceMapping", types::CreateEventSourceMappingRequest, types::EventSourceMappingConfiguration;
    CreateFunction, "CreateFunction", types::CreateFunctionRequest, types::FunctionConfiguration;
    CreateFunctionUrlConfig, "CreateFunctionUrlConfig", types::CreateFunctionUrlConfigRequest, types::CreateFunctionUrlConfigResponse;
    DeleteAlias, "DeleteAlias", types::DeleteAliasRequest, ();
    DeleteCapacityProvider, "DeleteCapacityProvider", types::DeleteCapacityProviderRequest, types::DeleteCapacityProviderResponse;
    DeleteCodeSigningConfig, "DeleteCodeSigningConfig", types::DeleteCodeSigningConfigRequest, types::DeleteCodeSigningConfigResponse;
    DeleteDurableExecution, "DeleteDurableExecution", types::DeleteDurableExecutionRequest, types::DeleteDurableExecutionResponse;
    DeleteEventSourceMapping, "DeleteEventSourceMapping", types::DeleteEventSourceMappingRequest, types::EventSourceMappingConfiguration;
    DeleteFunction, "DeleteFunction", types::DeleteFunctionRequest, types::DeleteFunctionResponse;
    DeleteFunctionCodeSigningConfig, "DeleteFunctionCodeSigningConfig", types::DeleteFunctionCodeSigningConfigRequest, ();
    DeleteFunctionConcurrency, "DeleteFunctionConcurrency", types::DeleteFunctionConcurrencyRequest, ();
    DeleteFunctionEventInvokeConfig, "DeleteFunctionEventInvokeConfig", types::DeleteFunctionEventInvokeConfigRequest, ();
    DeleteFunctionUrlConfig, "DeleteFunctionUrlConfig", types::DeleteFunctionUrlConfigRequest, ();
    DeleteLayerVersion, "DeleteLayerVersion", types::DeleteLayerVersionRequest, ();
    DeleteProvisionedConcurrencyConfig, "DeleteProvisionedConcurrencyConfig", types::DeleteProvisionedConcurrencyConfigRequest, ();
    DeleteResourcePolicy, "DeleteResourcePolicy", types::DeleteResourcePolicyRequest, ();
    GetAccountSettings, "GetAccountSettings", types::GetAccountSettingsRequest, types::GetAccountSettingsResponse;
    GetAlias, "GetAlias", types::GetAliasRequest, types::AliasConfiguration;
    GetCapacityProvider, "GetCapacityProvider", types::GetCapacityProviderRequest, types::GetCapacityProviderResponse;
    GetCodeSigningConfig, "GetCodeSigningConfig", types::GetCodeSigningConfigRequest, types::GetCodeSigningConfigResponse;
    GetDurableExecution, "GetDurableExecution", types::GetDurableExecutionRequest, types::GetDurableExecutionResponse;
    GetDurableExecutionHistory, "GetDurableExecutionHistory", types::GetDurableExecutionHistoryRequest, types::GetDurableExecutionHistoryResponse;
    GetDurableExecutionState, "GetDurableExecutionState", types::GetDurableExecutionStateRequest, types::GetDurableExecutionStateResponse;
    GetEventSourceMapping, "GetEventSourceMapping", types::GetEventSourceMappingRequest, types::EventSourceMappingConfiguration;
    GetFunction, "GetFunction", types::GetFunctionRequest, types::GetFunctionResponse;
    GetFunctionCodeSigningConfig, "GetFunctionCodeSigningConfig", types::GetFunctionCodeSigningConfigRequest, types::GetFunctionCodeSigningConfigResponse;
    GetFunctionConcurrency, "GetFunctionConcurrency", types::GetFunctionConcurrencyRequest, types::GetFunctionConcurrencyResponse;
    GetFunctionConfiguration, "GetFunctionConfiguration", types::GetFunctionConfigurationRequest, types::FunctionConfiguration;
    GetFunctionEventInvokeConfig, "GetFunctionEventInvokeConfig", types::GetFunctionEventInvokeConfigRequest, types::FunctionEventInvokeConfig;
    GetFunctionRecursionConfig, "GetFunctionRecursionConfig", types::GetFunctionRecursionConfigRequest, types::GetFunctionRecursionConfigResponse;
    GetFunctionScalingConfig, "GetFunctionScalingConfig", types::GetFunctionScalingConfigRequest, types::GetFunctionScalingConfigResponse;
    GetFunctionUrlConfig, "GetFunctionUrlConfig", types::GetFunctionUrlConfigRequest, types::GetFunctionUrlConfigResponse;
    GetLayerVersion, "GetLayerVersion", types::GetLayerVersionRequest, types::GetLayerVersionResponse;
    GetLayerVersionByArn, "GetLayerVersionByArn", types::GetLayerVersionByArnRequest, types::GetLayerVersionResponse;
    GetLayerVersionPolicy, "GetLayerVersionPolicy", types::GetLayerVersionPolicyRequest, types::GetLayerVersionPolicyResponse;
    GetPolicy, "GetPolicy", types::GetPolicyRequest, types::GetPolicyResponse;
    GetProvisionedConcurrencyConfig, "GetProvisionedConcurrencyConfig", types::GetProvisionedConcurrencyConfigRequest, types::GetProvisionedConcurrencyConfigResponse;
    GetResourcePolicy, "GetResourcePolicy", types::GetResourcePolicyRequest, types::GetResourcePolicyResponse;
    GetRuntimeManagementConfig, "GetRuntimeManagementConfig", types::GetRuntimeManagementConfigRequest, types::GetRuntimeManagementConfigResponse;
    Invoke, "Invoke", types::InvocationRequest, types::InvocationResponse;
    InvokeAsync, "InvokeAsync", types::InvokeAsyncRequest, types::InvokeAsyncResponse;
    InvokeWithResponseStream, "InvokeWithResponseStream", types::InvokeWithResponseStreamRequest, types::InvokeWithResponseStreamResponse;
    ListAliases, "ListAliases", types::ListAliasesRequest, types::ListAliasesResponse;
    ListCapacityProviders, "ListCapacityProviders", types::ListCapacityProvidersRequest, types::ListCapacityProvidersResponse;
    ListCodeSigningConfigs, "ListCodeSigningConfigs", types::ListCodeSigningConfigsRequest, types::ListCodeSigningConfigsResponse;
    ListDurableExecutionsByFunction, "ListDurableExecutionsByFunction", types::ListDurableExecutionsByFunctionRequest, types::ListDurableExecutionsByFunctionResponse;
    ListEventSourceMappings, "ListEventSourceMappings", types::ListEventSourceMappingsRequest, types::ListEventSourceMappingsResponse;
    ListFunctionEventInvokeConfigs, "ListFunctionEventInvokeConfigs", types::ListFunctionEventInvokeConfigsRequest, types::ListFunctionEventInvokeConfigsResponse;
    ListFunctionUrlConfigs, "ListFunctionUrlConfigs", types::ListFunctionUrlConfigsRequest, types::ListFunctionUrlConfigsResponse;
    ListFunctionVersionsByCapacityProvider, "ListFunctionVersionsByCapacityProvider", types::ListFunctionVersionsByCapacityProviderRequest, types::ListFunctionVersionsByCapacityProviderResponse;
    ListFunctions, "ListFunctions", types::ListFunctionsRequest, types::ListFunctionsResponse;
    ListFunctionsByCodeSigningConfig, "ListFunctionsByCodeSigningConfig", types::ListFunctionsByCodeSigningConfigRequest, types::ListFunctionsByCodeSigningConfigResponse;
    ListLayerVersions, "ListLayerVersions", types::ListLayerVersionsRequest, types::ListLayerVersionsResponse;
    ListLayers, "ListLayers", types::ListLayersRequest, types::ListLayersResponse;
    ListProvisionedConcurrencyConfigs, "ListProvisionedConcurrencyConfigs", types::ListProvisionedConcurrencyConfigsRequest, types::ListProvisionedConcurrencyConfigsResponse;
    ListTags, "ListTags", types::ListTagsRequest, types::ListTagsResponse;
    ListVersionsByFunction, "ListVersionsByFunction", types::ListVersionsByFunctionRequest, types::ListVersionsByFunctionResponse;
    PauseDurableExecution, "PauseDurableExecution", types::PauseDurableExecutionRequest, types::PauseDurableExecutionResponse;
    PublishLayerVersion, "PublishLayerVersion", types::PublishLayerVersionRequest, types::PublishLayerVersionResponse;
    PublishVersion, "PublishVersion", types::PublishVersionRequest, types::FunctionConfiguration;
    PutFunctionCodeSigningConfig, "PutFunctionCodeSigningConfig", types::PutFunctionCodeSigningConfigRequest, types::PutFunctionCodeSigningConfigResponse;
    PutFunctionConcurrency, "PutFunctionConcurrency", types::PutFunctionConcurrencyRequest, types::Concurrency;
    PutFunctionEventInvokeConfig, "PutFunctionEventInvokeConfig", types::PutFunctionEventInvokeConfigRequest, types::FunctionEventInvokeConfig;
    PutFunctionRecursionConfig, "PutFunctionRecursionConfig", types::PutFunctionRecursionConfigRequest, types::PutFunctionRecursionConfigResponse;
    PutFunctionScalingConfig, "PutFunctionScalingConfig", types::PutFunctionScalingConfigRequest, types::PutFunctionScalingConfigResponse;
    PutProvisionedConcurrencyConfig, "PutProvisionedConcurrencyConfig", types::PutProvisionedConcurrencyConfigRequest, types::PutProvisionedConcurrencyConfigResponse;
    PutResourcePolicy, "PutResourcePolicy", types::PutResourcePolicyRequest, types::PutResourcePolicyResponse;
    PutRuntimeManagementConfig, "PutRuntimeManagementConfig", types::PutRuntimeManagementConfigRequest, types::PutRuntimeManagementConfigResponse;
    RemoveLayerVersionPermission, "RemoveLayerVersionPermission", types::RemoveLayerVersionPermissionRequest, ();
    RemovePermission, "RemovePermission", types::RemovePermissionRequest, ();
    ResumeDurableExecution, "ResumeDurableExecution", types::ResumeDurableExecutionRequest, types::ResumeDurableExecutionResponse;
    SendDurableExecutionCallbackFailure, "SendDurableExecutionCallbackFailure", types::SendDurableExecutionCallbackFailureRequest, types::SendDurableExecutionCallbackFailureResponse;
    SendDurableExecutionCallbackHeartbeat, "SendDurableExecutionCallbackHeartbeat", types::SendDurableExecutionCallbackHeartbeatRequest, types::SendDurableExecutionCallbackHeartbeatResponse;
    SendDurableExecutionCallbackSuccess, "SendDurableExecutionCallbackSuccess", types::SendDurableExecutionCallbackSuccessRequest, types::SendDurableExecutionCallbackSuccessResponse;
    StopDurableExecution, "StopDurableExecution", types::StopDurableExecutionRequest, types::StopDurableExecutionResponse;
    TagResource, "TagResource", types::TagResourceRequest, ();
    UntagResource, "UntagResource", types::UntagResourceRequest, ();
    UpdateAlias, "UpdateAlias", types::UpdateAliasRequest, types::AliasConfiguration;
    UpdateCapacityProvider, "UpdateCapacityProvider", types::UpdateCapacityProviderRequest, types::UpdateCapacityProviderResponse;
    UpdateCodeSigningConfig, "UpdateCodeSigningConfig", types::UpdateCodeSigningConfigRequest, types::UpdateCodeSigningConfigResponse;
    UpdateEventSourceMapping, "UpdateEventSourceMapping", types::UpdateEventSourceMappingRequest, types::EventSourceMappingConfiguration;
    UpdateFunctionCode, "UpdateFunctionCode", types::UpdateFunctionCodeRequest, types::FunctionConfiguration;
    UpdateFunctionConfiguration, "UpdateFunctionConfiguration", types::UpdateFunctionConfigurationRequest, types::FunctionConfiguration;
    UpdateFunctionEventInvokeConfig, "UpdateFunctionEventInvokeConfig", types::UpdateFunctionEventInvokeConfigRequest, types::FunctionEventInvokeConfig;
    UpdateFunctionUrlConfig, "UpdateFunctionUrlConfig", types::UpdateFunctionUrlConfigRequest, types::UpdateFunctionUrlConfigResponse;
    }
}
