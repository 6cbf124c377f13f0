// Generated from `models/lambda.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `lambda`, one method an operation.
pub trait Lambda: Send + Sync + 'static {
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

    /// `CreateFunction`: POST `/2015-03-31/functions`, 201.
    fn create_function(
        &self,
        call: Call<types::CreateFunctionRequest>,
    ) -> impl Future<Output = Result<types::FunctionConfiguration, Error>> + Send;

    /// `DeleteAlias`: DELETE `/2015-03-31/functions/{FunctionName}/aliases/{Name}`, 204.
    fn delete_alias(&self, call: Call<types::DeleteAliasRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteFunction`: DELETE `/2015-03-31/functions/{FunctionName}`, 200.
    fn delete_function(
        &self,
        call: Call<types::DeleteFunctionRequest>,
    ) -> impl Future<Output = Result<types::DeleteFunctionResponse, Error>> + Send;

    /// `DeleteFunctionConcurrency`: DELETE `/2017-10-31/functions/{FunctionName}/concurrency`, 204.
    fn delete_function_concurrency(
        &self,
        call: Call<types::DeleteFunctionConcurrencyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteProvisionedConcurrencyConfig`: DELETE `/2019-09-30/functions/{FunctionName}/provisioned-concurrency`, 204.
    fn delete_provisioned_concurrency_config(
        &self,
        call: Call<types::DeleteProvisionedConcurrencyConfigRequest>,
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

    /// `GetFunction`: GET `/2015-03-31/functions/{FunctionName}`, 200.
    fn get_function(
        &self,
        call: Call<types::GetFunctionRequest>,
    ) -> impl Future<Output = Result<types::GetFunctionResponse, Error>> + Send;

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

    /// `Invoke`: POST `/2015-03-31/functions/{FunctionName}/invocations`, 200.
    fn invoke(
        &self,
        call: Call<types::InvocationRequest>,
    ) -> impl Future<Output = Result<types::InvocationResponse, Error>> + Send;

    /// `ListAliases`: GET `/2015-03-31/functions/{FunctionName}/aliases`, 200.
    fn list_aliases(
        &self,
        call: Call<types::ListAliasesRequest>,
    ) -> impl Future<Output = Result<types::ListAliasesResponse, Error>> + Send;

    /// `ListFunctions`: GET `/2015-03-31/functions`, 200.
    fn list_functions(
        &self,
        call: Call<types::ListFunctionsRequest>,
    ) -> impl Future<Output = Result<types::ListFunctionsResponse, Error>> + Send;

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

    /// `PublishVersion`: POST `/2015-03-31/functions/{FunctionName}/versions`, 201.
    fn publish_version(
        &self,
        call: Call<types::PublishVersionRequest>,
    ) -> impl Future<Output = Result<types::FunctionConfiguration, Error>> + Send;

    /// `PutFunctionConcurrency`: PUT `/2017-10-31/functions/{FunctionName}/concurrency`, 200.
    fn put_function_concurrency(
        &self,
        call: Call<types::PutFunctionConcurrencyRequest>,
    ) -> impl Future<Output = Result<types::Concurrency, Error>> + Send;

    /// `PutProvisionedConcurrencyConfig`: PUT `/2019-09-30/functions/{FunctionName}/provisioned-concurrency`, 202.
    fn put_provisioned_concurrency_config(
        &self,
        call: Call<types::PutProvisionedConcurrencyConfigRequest>,
    ) -> impl Future<Output = Result<types::PutProvisionedConcurrencyConfigResponse, Error>> + Send;

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
            "AddPermission" => run(ctx, input, |call| self.0.add_permission(call)),
            "CreateAlias" => run(ctx, input, |call| self.0.create_alias(call)),
            "CreateFunction" => run(ctx, input, |call| self.0.create_function(call)),
            "DeleteAlias" => run(ctx, input, |call| self.0.delete_alias(call)),
            "DeleteFunction" => run(ctx, input, |call| self.0.delete_function(call)),
            "DeleteFunctionConcurrency" => run(ctx, input, |call| self.0.delete_function_concurrency(call)),
            "DeleteProvisionedConcurrencyConfig" => {
                run(ctx, input, |call| self.0.delete_provisioned_concurrency_config(call))
            }
            "GetAccountSettings" => run(ctx, input, |call| self.0.get_account_settings(call)),
            "GetAlias" => run(ctx, input, |call| self.0.get_alias(call)),
            "GetFunction" => run(ctx, input, |call| self.0.get_function(call)),
            "GetFunctionConcurrency" => run(ctx, input, |call| self.0.get_function_concurrency(call)),
            "GetFunctionConfiguration" => run(ctx, input, |call| self.0.get_function_configuration(call)),
            "GetPolicy" => run(ctx, input, |call| self.0.get_policy(call)),
            "GetProvisionedConcurrencyConfig" => {
                run(ctx, input, |call| self.0.get_provisioned_concurrency_config(call))
            }
            "Invoke" => run(ctx, input, |call| self.0.invoke(call)),
            "ListAliases" => run(ctx, input, |call| self.0.list_aliases(call)),
            "ListFunctions" => run(ctx, input, |call| self.0.list_functions(call)),
            "ListProvisionedConcurrencyConfigs" => {
                run(ctx, input, |call| self.0.list_provisioned_concurrency_configs(call))
            }
            "ListTags" => run(ctx, input, |call| self.0.list_tags(call)),
            "ListVersionsByFunction" => run(ctx, input, |call| self.0.list_versions_by_function(call)),
            "PublishVersion" => run(ctx, input, |call| self.0.publish_version(call)),
            "PutFunctionConcurrency" => run(ctx, input, |call| self.0.put_function_concurrency(call)),
            "PutProvisionedConcurrencyConfig" => {
                run(ctx, input, |call| self.0.put_provisioned_concurrency_config(call))
            }
            "RemovePermission" => run(ctx, input, |call| self.0.remove_permission(call)),
            "TagResource" => run(ctx, input, |call| self.0.tag_resource(call)),
            "UntagResource" => run(ctx, input, |call| self.0.untag_resource(call)),
            "UpdateAlias" => run(ctx, input, |call| self.0.update_alias(call)),
            "UpdateFunctionCode" => run(ctx, input, |call| self.0.update_function_code(call)),
            "UpdateFunctionConfiguration" => run(ctx, input, |call| self.0.update_function_configuration(call)),
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
