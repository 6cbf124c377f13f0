//! The service: the generated trait on top of [`Core`].

use crate::core::Core;
use crate::fire::Worker;
use crate::measure::Groups;
use crate::records::Name;
use api::scheduler::{self as shape, Scheduler};
use contract::Error;
use metrics::Metrics;
use outbox::{Options, Outbox};
use platform::{Bus, Call, SharedClock, SharedIds};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Store;
use targets::{Roles, Sender};

/// What the service is made of.
pub struct SchedulerConfig {
    /// Its rows.
    pub store: Store,
    /// Due times.
    pub clock: SharedClock,
    /// Ids of invocations.
    pub ids: SharedIds,
    /// The way to targets.
    pub bus: Arc<Bus>,
    /// Roles of targets.
    pub roles: Arc<dyn Roles>,
    /// Where metrics of schedules are recorded.
    pub metrics: Arc<Metrics>,
}

/// EventBridge Scheduler on a store.
pub struct SchedulerService {
    core: Arc<Core>,
}

impl SchedulerService {
    /// A service on this store, of which it is the only one. It invokes only while [`SchedulerService::spawn_workers`] runs.
    #[must_use]
    pub fn new(config: SchedulerConfig) -> Arc<Self> {
        let SchedulerConfig { store, clock, ids, bus, roles, metrics } = config;
        let sender =
            Sender { bus, roles, clock: Arc::clone(&clock), ids: Arc::clone(&ids), service: "scheduler.amazonaws.com" };
        let outbox = Outbox::new("scheduler.outbox", store.clone(), Arc::clone(&clock), Options::default());
        Arc::new(Self { core: Arc::new(Core { store, clock, ids, outbox, sender, measures: Groups::new(metrics) }) })
    }

    /// Starts the worker. Abort the task to stop it; it may stop at any point. The bus must be connected.
    pub fn spawn_workers(&self) -> tokio::task::JoinHandle<()> {
        self.core.outbox.start(Arc::new(Worker(Arc::clone(&self.core))))
    }

    /// After the store was emptied.
    pub fn reset(&self) {
        self.core.outbox.reset();
    }
}

impl Scheduler for SchedulerService {
    async fn create_schedule(
        &self,
        call: Call<shape::CreateScheduleInput>,
    ) -> Result<shape::CreateScheduleOutput, Error> {
        self.core.schedule_create(&call.ctx, call.input).await
    }

    async fn create_schedule_group(
        &self,
        call: Call<shape::CreateScheduleGroupInput>,
    ) -> Result<shape::CreateScheduleGroupOutput, Error> {
        self.core.group_create(&call.ctx, call.input).await
    }

    async fn delete_schedule(
        &self,
        call: Call<shape::DeleteScheduleInput>,
    ) -> Result<shape::DeleteScheduleOutput, Error> {
        self.core.schedule_delete(&Name::of(&call.ctx, call.input.group_name.as_deref(), &call.input.name)).await?;
        Ok(shape::DeleteScheduleOutput {})
    }

    async fn delete_schedule_group(
        &self,
        call: Call<shape::DeleteScheduleGroupInput>,
    ) -> Result<shape::DeleteScheduleGroupOutput, Error> {
        self.core.group_delete(&call.ctx, &call.input.name).await?;
        Ok(shape::DeleteScheduleGroupOutput {})
    }

    async fn get_schedule(&self, call: Call<shape::GetScheduleInput>) -> Result<shape::GetScheduleOutput, Error> {
        self.core.schedule_get(Name::of(&call.ctx, call.input.group_name.as_deref(), &call.input.name)).await
    }

    async fn get_schedule_group(
        &self,
        call: Call<shape::GetScheduleGroupInput>,
    ) -> Result<shape::GetScheduleGroupOutput, Error> {
        self.core.group_get(&call.ctx, call.input.name).await
    }

    async fn list_schedule_groups(
        &self,
        call: Call<shape::ListScheduleGroupsInput>,
    ) -> Result<shape::ListScheduleGroupsOutput, Error> {
        self.core.groups_list(&call.ctx, call.input).await
    }

    async fn list_schedules(&self, call: Call<shape::ListSchedulesInput>) -> Result<shape::ListSchedulesOutput, Error> {
        self.core.schedules_list(&call.ctx, call.input).await
    }

    async fn list_tags_for_resource(
        &self,
        call: Call<shape::ListTagsForResourceInput>,
    ) -> Result<shape::ListTagsForResourceOutput, Error> {
        self.core.tags_list(&call.input.resource_arn).await
    }

    async fn tag_resource(&self, call: Call<shape::TagResourceInput>) -> Result<shape::TagResourceOutput, Error> {
        let tags = call.input.tags;
        let add = |known: &mut BTreeMap<String, String>| {
            known.extend(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())));
        };
        self.core.tags_change(&call.input.resource_arn, add).await?;
        Ok(shape::TagResourceOutput {})
    }

    async fn untag_resource(&self, call: Call<shape::UntagResourceInput>) -> Result<shape::UntagResourceOutput, Error> {
        let names = call.input.tag_keys;
        let remove = |known: &mut BTreeMap<String, String>| known.retain(|name, _| !names.contains(name));
        self.core.tags_change(&call.input.resource_arn, remove).await?;
        Ok(shape::UntagResourceOutput {})
    }

    async fn update_schedule(
        &self,
        call: Call<shape::UpdateScheduleInput>,
    ) -> Result<shape::UpdateScheduleOutput, Error> {
        self.core.schedule_update(&call.ctx, call.input).await
    }
}
