//! The service: what it holds, and the generated trait on top of it.

use crate::deliver::Delivery;
use crate::error::{self, from_read};
use crate::feed::Feeds;
use crate::keys;
use crate::live::Live;
use crate::records::{Group, Stream};
use crate::trial;
use api::logs::{self as shape, Logs};
use contract::Error;
use metrics::Metrics;
use outbox::{Options, Outbox};
use parking_lot::Mutex;
use platform::{Bus, Call, Context, SharedClock, SharedIds};
use std::collections::HashSet;
use std::sync::Arc;
use store::Store;
use targets::{Roles, Sender};

/// What the service is made of.
pub struct LogsConfig {
    /// Its rows.
    pub store: Store,
    /// Timestamps, retention, pauses.
    pub clock: SharedClock,
    /// Ids of groups and streams.
    pub ids: SharedIds,
    /// The way to subscribers.
    pub bus: Arc<Bus>,
    /// Roles of subscribers that have one.
    pub roles: Arc<dyn Roles>,
    /// Where metric filters count.
    pub metrics: Arc<Metrics>,
}

/// CloudWatch Logs on a store.
pub struct LogsService {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) live: Live,
    /// Groups whose size the sweeper should count again; `None`: all.
    pub(crate) grown: Mutex<Option<HashSet<u64>>>,
    /// Wakes the sweeper: something was deleted.
    pub(crate) deleted: tokio::sync::Notify,
    pub(crate) feeds: Feeds,
    pub(crate) outbox: Outbox<Delivery>,
    pub(crate) sender: Sender,
    pub(crate) metrics: Arc<Metrics>,
}

impl LogsService {
    /// A service on this store. Old and deleted events go, and subscribers get what is put, only while
    /// [`LogsService::spawn_workers`] runs.
    #[must_use]
    pub fn new(config: LogsConfig) -> Arc<Self> {
        let LogsConfig { store, clock, ids, bus, roles, metrics } = config;
        let live = Live::new(Arc::clone(&clock), Arc::clone(&ids));
        let outbox = Outbox::new("logs.outbox", store.clone(), Arc::clone(&clock), Options::default());
        let service = "logs.amazonaws.com";
        let sender = Sender { bus, roles, clock: Arc::clone(&clock), ids: Arc::clone(&ids), service };
        Arc::new(Self {
            store,
            clock,
            ids,
            live,
            grown: Mutex::new(None),
            deleted: tokio::sync::Notify::new(),
            feeds: Feeds::default(),
            outbox,
            sender,
            metrics,
        })
    }

    /// Forgets what memory holds, after the store was emptied.
    pub fn reset(&self) {
        self.feeds.clear();
        self.outbox.reset();
    }

    /// The group, or AWS's error.
    pub(crate) async fn group(&self, ctx: &Context, name: &str) -> Result<Group, Error> {
        let group = self.store.get(&keys::GROUPS, &keys::group(ctx, name)).await.map_err(from_read)?;
        group.ok_or_else(error::no_group)
    }

    /// The stream, or AWS's error.
    pub(crate) async fn stream(&self, group: u64, name: &str) -> Result<Stream, Error> {
        let stream = self.store.get(&keys::STREAMS, &keys::stream(group, name)).await.map_err(from_read)?;
        stream.ok_or_else(error::no_stream)
    }

    /// A new id for a group or a stream.
    pub(crate) fn new_id(&self) -> u64 {
        let mut bytes = [0; 8];
        self.ids.fill(&mut bytes);
        u64::from_be_bytes(bytes)
    }
}

impl Logs for LogsService {
    async fn create_log_group(&self, call: Call<shape::CreateLogGroupRequest>) -> Result<(), Error> {
        self.group_create(call).await
    }

    async fn create_log_stream(&self, call: Call<shape::CreateLogStreamRequest>) -> Result<(), Error> {
        self.stream_create(call).await
    }

    async fn delete_log_group(&self, call: Call<shape::DeleteLogGroupRequest>) -> Result<(), Error> {
        self.group_delete(call).await
    }

    async fn delete_log_stream(&self, call: Call<shape::DeleteLogStreamRequest>) -> Result<(), Error> {
        self.stream_delete(call).await
    }

    async fn delete_retention_policy(&self, call: Call<shape::DeleteRetentionPolicyRequest>) -> Result<(), Error> {
        self.retention_remove(call).await
    }

    async fn describe_log_groups(
        &self,
        call: Call<shape::DescribeLogGroupsRequest>,
    ) -> Result<shape::DescribeLogGroupsResponse, Error> {
        self.groups_describe(call).await
    }

    async fn describe_log_streams(
        &self,
        call: Call<shape::DescribeLogStreamsRequest>,
    ) -> Result<shape::DescribeLogStreamsResponse, Error> {
        self.streams_describe(call).await
    }

    async fn filter_log_events(
        &self,
        call: Call<shape::FilterLogEventsRequest>,
    ) -> Result<shape::FilterLogEventsResponse, Error> {
        self.group_search(call).await
    }

    async fn get_log_events(
        &self,
        call: Call<shape::GetLogEventsRequest>,
    ) -> Result<shape::GetLogEventsResponse, Error> {
        self.stream_read(call).await
    }

    async fn list_log_groups(
        &self,
        call: Call<shape::ListLogGroupsRequest>,
    ) -> Result<shape::ListLogGroupsResponse, Error> {
        self.groups_list(call).await
    }

    async fn list_tags_for_resource(
        &self,
        call: Call<shape::ListTagsForResourceRequest>,
    ) -> Result<shape::ListTagsForResourceResponse, Error> {
        self.resource_tags(call).await
    }

    async fn list_tags_log_group(
        &self,
        call: Call<shape::ListTagsLogGroupRequest>,
    ) -> Result<shape::ListTagsLogGroupResponse, Error> {
        self.group_tags(call).await
    }

    async fn put_log_events(
        &self,
        call: Call<shape::PutLogEventsRequest>,
    ) -> Result<shape::PutLogEventsResponse, Error> {
        self.events_put(call).await
    }

    async fn put_log_group_deletion_protection(
        &self,
        call: Call<shape::PutLogGroupDeletionProtectionRequest>,
    ) -> Result<(), Error> {
        self.protection_put(call).await
    }

    async fn put_retention_policy(&self, call: Call<shape::PutRetentionPolicyRequest>) -> Result<(), Error> {
        self.retention_put(call).await
    }

    async fn start_live_tail(
        &self,
        call: Call<shape::StartLiveTailRequest>,
    ) -> Result<shape::StartLiveTailResponse, Error> {
        self.live_tail_start(call).await
    }

    async fn tag_log_group(&self, call: Call<shape::TagLogGroupRequest>) -> Result<(), Error> {
        self.group_tag(call).await
    }

    async fn tag_resource(&self, call: Call<shape::TagResourceRequest>) -> Result<(), Error> {
        self.resource_tag(call).await
    }

    async fn test_metric_filter(
        &self,
        call: Call<shape::TestMetricFilterRequest>,
    ) -> Result<shape::TestMetricFilterResponse, Error> {
        trial::run(call.input)
    }

    async fn untag_log_group(&self, call: Call<shape::UntagLogGroupRequest>) -> Result<(), Error> {
        self.group_untag(call).await
    }

    async fn untag_resource(&self, call: Call<shape::UntagResourceRequest>) -> Result<(), Error> {
        self.resource_untag(call).await
    }

    async fn delete_metric_filter(&self, call: Call<shape::DeleteMetricFilterRequest>) -> Result<(), Error> {
        self.metric_filter_delete(call).await
    }

    async fn delete_query_definition(
        &self,
        call: Call<shape::DeleteQueryDefinitionRequest>,
    ) -> Result<shape::DeleteQueryDefinitionResponse, Error> {
        self.query_delete(call).await
    }

    async fn delete_resource_policy(&self, call: Call<shape::DeleteResourcePolicyRequest>) -> Result<(), Error> {
        self.policy_delete(call).await
    }

    async fn delete_subscription_filter(
        &self,
        call: Call<shape::DeleteSubscriptionFilterRequest>,
    ) -> Result<(), Error> {
        self.subscription_delete(call).await
    }

    async fn describe_metric_filters(
        &self,
        call: Call<shape::DescribeMetricFiltersRequest>,
    ) -> Result<shape::DescribeMetricFiltersResponse, Error> {
        self.metric_filters_describe(call).await
    }

    async fn describe_query_definitions(
        &self,
        call: Call<shape::DescribeQueryDefinitionsRequest>,
    ) -> Result<shape::DescribeQueryDefinitionsResponse, Error> {
        self.queries_describe(call).await
    }

    async fn describe_resource_policies(
        &self,
        call: Call<shape::DescribeResourcePoliciesRequest>,
    ) -> Result<shape::DescribeResourcePoliciesResponse, Error> {
        self.policies_describe(call).await
    }

    async fn describe_subscription_filters(
        &self,
        call: Call<shape::DescribeSubscriptionFiltersRequest>,
    ) -> Result<shape::DescribeSubscriptionFiltersResponse, Error> {
        self.subscriptions_describe(call).await
    }

    async fn put_metric_filter(&self, call: Call<shape::PutMetricFilterRequest>) -> Result<(), Error> {
        self.metric_filter_put(call).await
    }

    async fn put_query_definition(
        &self,
        call: Call<shape::PutQueryDefinitionRequest>,
    ) -> Result<shape::PutQueryDefinitionResponse, Error> {
        self.query_put(call).await
    }

    async fn put_resource_policy(
        &self,
        call: Call<shape::PutResourcePolicyRequest>,
    ) -> Result<shape::PutResourcePolicyResponse, Error> {
        self.policy_put(call).await
    }

    async fn put_subscription_filter(&self, call: Call<shape::PutSubscriptionFilterRequest>) -> Result<(), Error> {
        self.subscription_put(call).await
    }
}
