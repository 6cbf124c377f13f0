//! The service: the generated trait over the process's metrics and the stored alarms.

use crate::alarm::Work;
use crate::{data, list, put, statistics};
use announce::Announcer;
use api::cloudwatch::{self as shape, CloudWatch};
use contract::Error;
use identity::ResourcePolicies;
use metrics::Metrics;
use outbox::{Options, Outbox};
use parking_lot::Mutex;
use platform::{BoxFuture, Bus, Call, SharedClock, SharedIds};
use std::collections::HashMap;
use std::sync::Arc;
use store::Store;
use tokio::sync::Notify;

/// What the service needs.
pub struct CloudWatchConfig {
    /// What the process records.
    pub metrics: Arc<Metrics>,
    /// Where alarms are kept.
    pub store: Store,
    /// When alarms are due.
    pub clock: SharedClock,
    /// For history.
    pub ids: SharedIds,
    /// The way to topics, functions and the event bus.
    pub bus: Arc<Bus>,
}

/// CloudWatch's metrics, alarms and dashboards.
pub struct CloudWatchService {
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) bus: Arc<Bus>,
    pub(crate) announcer: Announcer,
    pub(crate) actions: Outbox<Work>,
    /// Wakes the worker when an alarm has changed.
    pub(crate) changed: Notify,
    /// When alarms were looked at last, by their rows; what is lost is looked at again.
    pub(crate) looked: Mutex<HashMap<Vec<u8>, i64>>,
    /// When old history was last looked for.
    pub(crate) swept_ms: Mutex<i64>,
}

impl CloudWatchService {
    /// A service on a store.
    #[must_use]
    pub fn new(config: CloudWatchConfig) -> Arc<Self> {
        let CloudWatchConfig { metrics, store, clock, ids, bus } = config;
        let parts = (store.clone(), Arc::clone(&clock), Arc::clone(&ids), Arc::clone(&bus));
        let announcer = Announcer::new("cloudwatch", "cloudwatch.outbox", parts.0, parts.1, parts.2, parts.3);
        let actions = Outbox::new("cloudwatch.action", store.clone(), Arc::clone(&clock), Options::default());
        Arc::new(Self {
            metrics,
            store,
            clock,
            ids,
            bus,
            announcer,
            actions,
            changed: Notify::new(),
            looked: Mutex::default(),
            swept_ms: Mutex::default(),
        })
    }

    /// Starts looking after alarms. The bus must be connected.
    pub fn spawn_workers(self: &Arc<Self>) {
        self.announcer.spawn_workers();
        self.actions.start(Arc::new(crate::alarm::Actor(Arc::clone(self))));
        tokio::spawn(Arc::clone(self).work_for_ever());
    }

    /// After the store was emptied.
    pub fn reset(&self) {
        self.announcer.reset();
        self.actions.reset();
        self.looked.lock().clear();
    }
}

impl ResourcePolicies for CloudWatchService {
    fn policy_for<'a>(&'a self, _arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async { None })
    }

    fn tags_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Vec<(String, String)>> {
        Box::pin(self.tags_of(arn))
    }

    fn may_refuse_root(&self) -> bool {
        false
    }
}

impl CloudWatch for CloudWatchService {
    async fn delete_alarms(&self, call: Call<shape::DeleteAlarmsInput>) -> Result<(), Error> {
        self.delete_alarms(call).await
    }

    async fn delete_dashboards(
        &self,
        call: Call<shape::DeleteDashboardsInput>,
    ) -> Result<shape::DeleteDashboardsOutput, Error> {
        self.delete_dashboards(call).await
    }

    async fn describe_alarm_history(
        &self,
        call: Call<shape::DescribeAlarmHistoryInput>,
    ) -> Result<shape::DescribeAlarmHistoryOutput, Error> {
        self.describe_history(call).await
    }

    async fn describe_alarms(
        &self,
        call: Call<shape::DescribeAlarmsInput>,
    ) -> Result<shape::DescribeAlarmsOutput, Error> {
        self.describe_alarms(call).await
    }

    async fn describe_alarms_for_metric(
        &self,
        call: Call<shape::DescribeAlarmsForMetricInput>,
    ) -> Result<shape::DescribeAlarmsForMetricOutput, Error> {
        self.describe_for_metric(call).await
    }

    async fn disable_alarm_actions(&self, call: Call<shape::DisableAlarmActionsInput>) -> Result<(), Error> {
        self.enable(&call.ctx, &call.input.alarm_names, false).await
    }

    async fn enable_alarm_actions(&self, call: Call<shape::EnableAlarmActionsInput>) -> Result<(), Error> {
        self.enable(&call.ctx, &call.input.alarm_names, true).await
    }

    async fn get_dashboard(&self, call: Call<shape::GetDashboardInput>) -> Result<shape::GetDashboardOutput, Error> {
        self.get_dashboard(call).await
    }

    async fn get_metric_data(
        &self,
        call: Call<shape::GetMetricDataInput>,
    ) -> Result<shape::GetMetricDataOutput, Error> {
        data::get(self, call).await
    }

    async fn get_metric_statistics(
        &self,
        call: Call<shape::GetMetricStatisticsInput>,
    ) -> Result<shape::GetMetricStatisticsOutput, Error> {
        statistics::get(self, call).await
    }

    async fn list_dashboards(
        &self,
        call: Call<shape::ListDashboardsInput>,
    ) -> Result<shape::ListDashboardsOutput, Error> {
        self.list_dashboards(call).await
    }

    async fn list_metrics(&self, call: Call<shape::ListMetricsInput>) -> Result<shape::ListMetricsOutput, Error> {
        list::list(self, call).await
    }

    async fn list_tags_for_resource(
        &self,
        call: Call<shape::ListTagsForResourceInput>,
    ) -> Result<shape::ListTagsForResourceOutput, Error> {
        self.list_tags(call).await
    }

    async fn put_composite_alarm(&self, call: Call<shape::PutCompositeAlarmInput>) -> Result<(), Error> {
        self.put_composite(call).await
    }

    async fn put_dashboard(&self, call: Call<shape::PutDashboardInput>) -> Result<shape::PutDashboardOutput, Error> {
        self.put_dashboard(call).await
    }

    async fn put_metric_alarm(&self, call: Call<shape::PutMetricAlarmInput>) -> Result<(), Error> {
        self.put_alarm(call).await
    }

    async fn put_metric_data(&self, call: Call<shape::PutMetricDataInput>) -> Result<(), Error> {
        put::put(self, call)
    }

    async fn set_alarm_state(&self, call: Call<shape::SetAlarmStateInput>) -> Result<(), Error> {
        self.set_state(call).await
    }

    async fn tag_resource(&self, call: Call<shape::TagResourceInput>) -> Result<shape::TagResourceOutput, Error> {
        self.tag(call).await
    }

    async fn untag_resource(&self, call: Call<shape::UntagResourceInput>) -> Result<shape::UntagResourceOutput, Error> {
        self.untag(call).await
    }
}
