//! The service: the generated trait on top of [`Core`].

use crate::core::Core;
use crate::measure::Concurrency;
use crate::record::PipeRecord;
use crate::states;
use api::pipes::{self as shape, Pipes};
use contract::{Error, Timestamp};
use metrics::Metrics;
use platform::{Bus, Call, SharedClock, SharedIds};
use std::sync::Arc;
use store::Store;
use targets::{Destinations, Roles, Sender};
use tokio::sync::watch;

/// What the service is made of.
pub struct PipesConfig {
    /// Its rows.
    pub store: Store,
    /// Batching windows and pauses.
    pub clock: SharedClock,
    /// Ids of executions.
    pub ids: SharedIds,
    /// The way to queues, functions and targets.
    pub bus: Arc<Bus>,
    /// Roles of pipes.
    pub roles: Arc<dyn Roles>,
    /// API destinations.
    pub destinations: Arc<dyn Destinations>,
    /// Where metrics of pipes are recorded.
    pub metrics: Arc<Metrics>,
}

/// EventBridge Pipes on a store.
pub struct PipesService {
    core: Arc<Core>,
}

impl PipesService {
    /// A service on this store, of which it is the only one. Pipes run from [`PipesService::start`] on.
    #[must_use]
    pub fn new(config: PipesConfig) -> Arc<Self> {
        let PipesConfig { store, clock, ids, bus, roles, destinations, metrics } = config;
        let sender = Sender {
            bus: Arc::clone(&bus),
            roles,
            clock: Arc::clone(&clock),
            ids: Arc::clone(&ids),
            service: "pipes.amazonaws.com",
        };
        let core = Core {
            store,
            clock,
            ids,
            bus,
            sender,
            destinations,
            metrics,
            running: Concurrency::default(),
            reached: watch::Sender::new(()),
            runners: parking_lot::Mutex::default(),
        };
        Arc::new(Self { core: Arc::new(core) })
    }

    /// Starts pipes that run, and finishes changes that a former process began. The bus must be connected.
    ///
    /// # Errors
    /// The store could not be read.
    pub async fn start(&self) -> Result<(), Error> {
        states::start(&self.core).await
    }

    /// Ends all pipes, for an emptied store.
    pub fn reset(&self) {
        self.core.runners.lock().drain().for_each(|(_, runner)| runner.stop_soon());
    }
}

/// The members that the answers of all changes have.
macro_rules! changed {
    ($answer:ident, $pipe:expr) => {{
        let pipe: PipeRecord = $pipe;
        shape::$answer {
            arn: Some(pipe.arn()),
            desired_state: Some(pipe.desired()),
            current_state: Some(pipe.state.text().to_owned()),
            creation_time: Some(Timestamp::from_ms(pipe.created_ms)),
            last_modified_time: Some(Timestamp::from_ms(pipe.modified_ms)),
            name: Some(pipe.name),
        }
    }};
}

impl Pipes for PipesService {
    async fn create_pipe(&self, call: Call<shape::CreatePipeRequest>) -> Result<shape::CreatePipeResponse, Error> {
        Ok(changed!(CreatePipeResponse, self.core.pipe_create(&call.ctx, call.input).await?))
    }

    async fn delete_pipe(&self, call: Call<shape::DeletePipeRequest>) -> Result<shape::DeletePipeResponse, Error> {
        Ok(changed!(DeletePipeResponse, self.core.pipe_delete(&call.ctx, &call.input.name).await?))
    }

    async fn describe_pipe(
        &self,
        call: Call<shape::DescribePipeRequest>,
    ) -> Result<shape::DescribePipeResponse, Error> {
        self.core.pipe_describe(&call.ctx, &call.input.name).await
    }

    async fn list_pipes(&self, call: Call<shape::ListPipesRequest>) -> Result<shape::ListPipesResponse, Error> {
        self.core.pipes_list(&call.ctx, call.input).await
    }

    async fn list_tags_for_resource(
        &self,
        call: Call<shape::ListTagsForResourceRequest>,
    ) -> Result<shape::ListTagsForResourceResponse, Error> {
        let tags = self.core.tags_list(&call.input.resource_arn).await?;
        Ok(shape::ListTagsForResourceResponse { tags: Some(tags) })
    }

    async fn start_pipe(&self, call: Call<shape::StartPipeRequest>) -> Result<shape::StartPipeResponse, Error> {
        Ok(changed!(StartPipeResponse, self.core.pipe_want(&call.ctx, &call.input.name, true).await?))
    }

    async fn stop_pipe(&self, call: Call<shape::StopPipeRequest>) -> Result<shape::StopPipeResponse, Error> {
        Ok(changed!(StopPipeResponse, self.core.pipe_want(&call.ctx, &call.input.name, false).await?))
    }

    async fn tag_resource(&self, call: Call<shape::TagResourceRequest>) -> Result<shape::TagResourceResponse, Error> {
        let tags = call.input.tags;
        self.core.tags_change(&call.input.resource_arn, |known| known.extend(tags.iter().cloned())).await?;
        Ok(shape::TagResourceResponse {})
    }

    async fn untag_resource(
        &self,
        call: Call<shape::UntagResourceRequest>,
    ) -> Result<shape::UntagResourceResponse, Error> {
        let names = call.input.tag_keys;
        self.core.tags_change(&call.input.resource_arn, |known| known.retain(|name, _| !names.contains(name))).await?;
        Ok(shape::UntagResourceResponse {})
    }

    async fn update_pipe(&self, call: Call<shape::UpdatePipeRequest>) -> Result<shape::UpdatePipeResponse, Error> {
        Ok(changed!(UpdatePipeResponse, self.core.pipe_update(&call.ctx, call.input).await?))
    }
}
