//! The service: what it is made of, and each operation's way to the module that does it.

use crate::asynchronous::Queue;
use crate::code::{Code, CodeLinks};
use crate::counters::Counters;
use crate::gate::Gates;
use crate::logs::Roles;
use crate::names::Target;
use crate::record::{self, Function, Progress};
use crate::runner::{FleetRunner, Runner};
use crate::running::Running;
use crate::url_event::UrlRequest;
use crate::url_serve::UrlTarget;
use crate::{
    aliases, code_signing, concurrency, event_config, functions, invoke, layer_policy, layers, policy, provisioned,
    settings, tags, text, url_config, url_serve, versions,
};
use api::lambda::{self as types, Lambda};
use compute::{Fleet, Packages, PlatformApi};
use contract::Error;
use platform::{Bus, Call, SharedClock, SharedIds};
use std::sync::{Arc, Weak};
use store::{Abort, Blobs, Key, Store, TransactError};

/// What the service needs.
pub struct LambdaConfig {
    /// Rows.
    pub store: Store,
    /// Zips.
    pub blobs: Blobs,
    /// Unpacked packages.
    pub packages: Packages,
    /// Runs function versions.
    pub fleet: Arc<Fleet>,
    /// The way to the log service.
    pub bus: Arc<Bus>,
    /// Execution roles.
    pub roles: Arc<dyn Roles>,
    /// Wall time.
    pub clock: SharedClock,
    /// Ids and the choice between weighted versions.
    pub ids: SharedIds,
    /// How a function's code reaches the platform's API from inside its sandbox.
    pub platform_api: Option<Arc<dyn PlatformApi>>,
}

/// What the service needs besides something that runs functions.
pub(crate) struct Parts {
    pub(crate) store: Store,
    pub(crate) blobs: Blobs,
    pub(crate) packages: Packages,
    pub(crate) bus: Arc<Bus>,
    pub(crate) roles: Arc<dyn Roles>,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) platform_api: Option<Arc<dyn PlatformApi>>,
}

/// AWS Lambda.
pub struct LambdaService {
    pub(crate) this: Weak<LambdaService>,
    pub(crate) store: Store,
    pub(crate) code: Code,
    pub(crate) runner: Arc<dyn Runner>,
    pub(crate) bus: Arc<Bus>,
    pub(crate) roles: Arc<dyn Roles>,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) running: Running,
    pub(crate) gates: Gates,
    pub(crate) counters: Counters,
    pub(crate) queue: Queue,
    /// Rung when a package may have lost its last reference.
    pub(crate) garbage: tokio::sync::Notify,
    pub(crate) platform_api: Option<Arc<dyn PlatformApi>>,
}

impl LambdaService {
    /// Builds the service; nothing runs yet.
    #[must_use]
    pub fn new(config: LambdaConfig) -> Arc<Self> {
        let runner = Arc::new(FleetRunner(Arc::clone(&config.fleet)));
        let LambdaConfig { store, blobs, packages, fleet: _, bus, roles, clock, ids, platform_api } = config;
        Self::over(runner, Parts { store, blobs, packages, bus, roles, clock, ids, platform_api })
    }

    /// The service over whatever runs functions.
    pub(crate) fn over(runner: Arc<dyn Runner>, config: Parts) -> Arc<Self> {
        let links = CodeLinks::new(config.ids.as_ref());
        Arc::new_cyclic(|this| Self {
            this: this.clone(),
            code: Code::new(config.blobs, config.packages, links),
            store: config.store,
            runner,
            bus: config.bus,
            roles: config.roles,
            clock: config.clock,
            ids: config.ids,
            running: Running::default(),
            gates: Gates::default(),
            counters: Counters::default(),
            queue: Queue::default(),
            garbage: tokio::sync::Notify::new(),
            platform_api: config.platform_api,
        })
    }

    /// Finishes what a former process left half-way and starts delivering asynchronous events.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn start(self: &Arc<Self>) -> Result<(), Error> {
        functions::settle_all(self).await?;
        crate::asynchronous::start(self);
        crate::garbage::start(self);
        let this = Arc::clone(self);
        tokio::spawn(async move {
            if let Err(error) = provisioned::apply_all(&this).await {
                tracing::error!(%error, "could not read what is to be provisioned");
            }
        });
        Ok(())
    }

    /// Forgets what is running; for an emptied store.
    pub fn reset(&self) {
        self.running.close_all();
        self.gates.clear();
    }

    /// The links by which `GetFunction` gives code away.
    #[must_use]
    pub fn code_links(&self) -> &CodeLinks {
        self.code.links()
    }

    /// The zip with this hash, for a link that [`CodeLinks::check`] has accepted.
    ///
    /// # Errors
    /// It is gone, or cannot be read.
    pub async fn zip(&self, hash: &str) -> Result<bytes::Bytes, Error> {
        self.code.zip(hash).await
    }

    /// The policy on the function or layer version with this ARN.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn resource_policy(&self, arn: &str) -> Result<Option<String>, Error> {
        policy::of_arn(self, arn).await
    }

    /// What the function URL with this id leads to; `None` for one that was never made, or was deleted.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn url_target(&self, id: &str) -> Result<Option<UrlTarget>, Error> {
        url_serve::target(self, id).await
    }

    /// Calls the function behind a URL. The caller's right to do so has been checked.
    pub async fn url_invoke(&self, target: &UrlTarget, request: UrlRequest) -> http::Response<contract::wire::Body> {
        url_serve::invoke(self, target, request).await
    }

    /// What happened to events and calls since the process began, by CloudWatch's names of metrics.
    #[must_use]
    pub fn counters(&self) -> Vec<(&'static str, u64)> {
        self.counters.all()
    }

    pub(crate) fn arc(&self) -> Arc<Self> {
        self.this.upgrade().expect("called through an Arc")
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    pub(crate) fn revision(&self) -> String {
        self.ids.uuid()
    }

    /// The function, with creation or update finished first. `missing` is the error's ARN.
    pub(crate) async fn function(&self, target: &Target, missing: &str) -> Result<Function, Error> {
        let key = target.key();
        let found = self.load(&key).await?.ok_or_else(|| text::function_not_found(missing))?;
        if found.latest.state == Progress::Active {
            return Ok(found);
        }
        functions::settle(self, target).await?;
        self.load(&key).await?.ok_or_else(|| text::function_not_found(missing))
    }

    pub(crate) async fn load(&self, key: &Key) -> Result<Option<Function>, Error> {
        self.store.get(&record::FUNCTIONS, key).await.map_err(Error::internal)
    }
}

impl Target {
    pub(crate) fn key(&self) -> Key {
        record::function(&self.account, &self.region, &self.name)
    }

    pub(crate) fn home(&self) -> crate::answer::Home<'_> {
        crate::answer::Home { account: &self.account, region: &self.region, name: &self.name }
    }
}

/// The caller's error of a transaction, or ours.
pub(crate) fn settle_error(error: TransactError<Error>) -> Error {
    match error {
        TransactError::Abort(error) => error,
        other => Error::internal(other),
    }
}

/// Ends a transaction with what the caller reads.
pub(crate) fn refuse<T>(error: Error) -> Result<T, Abort<Error>> {
    Err(Abort::User(error))
}

impl Lambda for LambdaService {
    async fn create_function(
        &self,
        call: Call<types::CreateFunctionRequest>,
    ) -> Result<types::FunctionConfiguration, Error> {
        functions::create(self, call).await
    }

    async fn get_function(&self, call: Call<types::GetFunctionRequest>) -> Result<types::GetFunctionResponse, Error> {
        functions::get(self, call).await
    }

    async fn get_function_configuration(
        &self,
        call: Call<types::GetFunctionConfigurationRequest>,
    ) -> Result<types::FunctionConfiguration, Error> {
        functions::get_configuration(self, call).await
    }

    async fn list_functions(
        &self,
        call: Call<types::ListFunctionsRequest>,
    ) -> Result<types::ListFunctionsResponse, Error> {
        functions::list(self, call).await
    }

    async fn update_function_code(
        &self,
        call: Call<types::UpdateFunctionCodeRequest>,
    ) -> Result<types::FunctionConfiguration, Error> {
        functions::update_code(self, call).await
    }

    async fn update_function_configuration(
        &self,
        call: Call<types::UpdateFunctionConfigurationRequest>,
    ) -> Result<types::FunctionConfiguration, Error> {
        functions::update_configuration(self, call).await
    }

    async fn delete_function(
        &self,
        call: Call<types::DeleteFunctionRequest>,
    ) -> Result<types::DeleteFunctionResponse, Error> {
        functions::delete(self, call).await
    }

    async fn get_account_settings(
        &self,
        call: Call<types::GetAccountSettingsRequest>,
    ) -> Result<types::GetAccountSettingsResponse, Error> {
        functions::account_settings(self, &call.ctx).await
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
}
