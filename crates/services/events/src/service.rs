//! The service: the generated trait on top of [`Core`].

use crate::core::Core;
use crate::deliver::Worker;
use crate::index::Index;
use crate::measure::PutMeasures;
use crate::names::{self, BusName};
use crate::put::Relays;
use crate::tokens::{Paces, Tokens};
use api::events::{self as shape, Events};
use contract::Error;
use identity::ResourcePolicies;
use metrics::Metrics;
use outbox::{Options, Outbox};
use platform::{BoxFuture, Bus, Call, SharedClock, SharedIds};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Store;
use targets::http::Outside;
use targets::{Destinations, Permits, Roles, Sender};

/// What the service is made of.
pub struct EventsConfig {
    /// Its rows.
    pub store: Store,
    /// Due times.
    pub clock: SharedClock,
    /// Ids of events.
    pub ids: SharedIds,
    /// The way to targets.
    pub bus: Arc<Bus>,
    /// Roles of targets.
    pub roles: Arc<dyn Roles>,
    /// Who may call API destinations.
    pub permits: Arc<dyn Permits>,
    /// Where API destinations may be.
    pub outside: Outside,
    /// Where metrics of rules are recorded.
    pub metrics: Arc<Metrics>,
}

/// EventBridge on a store.
pub struct EventsService {
    core: Arc<Core>,
}

/// Services of the platform, which report about themselves.
fn reporters() -> Vec<String> {
    // CloudWatch's endpoint is `monitoring`, and it reports as `cloudwatch`.
    let names = api::services().iter().flat_map(|service| [service.endpoint_prefix, service.name]);
    let mut names: Vec<_> = names.map(|name| format!("{name}.amazonaws.com")).collect();
    names.sort_unstable();
    names.dedup();
    names
}

impl EventsService {
    /// A service on this store, of which it is the only one. It delivers only while [`EventsService::spawn_workers`] runs.
    #[must_use]
    pub fn new(config: EventsConfig) -> Arc<Self> {
        let EventsConfig { store, clock, ids, bus, roles, permits, outside, metrics } = config;
        let sender = Sender {
            bus: Arc::clone(&bus),
            roles,
            clock: Arc::clone(&clock),
            ids: Arc::clone(&ids),
            service: "events.amazonaws.com",
        };
        let outbox = Outbox::new("events.outbox", store.clone(), Arc::clone(&clock), Options::default());
        let core = Core {
            store,
            clock,
            ids,
            bus,
            outbox,
            sender,
            index: Index::new(Arc::clone(&metrics)),
            relays: Relays::default(),
            permits,
            outside,
            tokens: Tokens::default(),
            paces: Paces::default(),
            metrics,
            put_measures: PutMeasures::default(),
        };
        Arc::new(Self { core: Arc::new(core) })
    }

    /// The API destinations, for other services that call them.
    #[must_use]
    pub fn destinations(&self) -> Arc<dyn Destinations> {
        Arc::clone(&self.core) as Arc<dyn Destinations>
    }

    /// Starts the worker. Abort the task to stop it; it may stop at any point. The bus must be connected.
    pub fn spawn_workers(&self) -> tokio::task::JoinHandle<()> {
        self.core.outbox.start(Arc::new(Worker(Arc::clone(&self.core))))
    }

    /// Forgets what memory holds, after the store was emptied.
    pub fn reset(&self) {
        self.core.index.clear();
        self.core.tokens.clear();
        self.core.paces.clear();
        self.core.outbox.reset();
    }

    /// Deliveries since the start of the process.
    #[must_use]
    pub fn stats(&self) -> outbox::Stats {
        self.core.outbox.stats()
    }
}

impl ResourcePolicies for EventsService {
    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            let bus = BusName::from_arn(arn)?;
            let found = self.core.bus_found(&bus).await;
            let found =
                found.inspect_err(|error| tracing::error!(%error, arn, "could not read a bus's policy")).ok()??;
            match bus.name == names::DEFAULT {
                true => Some(with_services(found.policy.as_deref(), &bus)),
                false => found.policy,
            }
        })
    }
}

/// The default bus takes what the services of its account say of themselves.
fn with_services(policy: Option<&str>, bus: &BusName) -> String {
    let given: Value = policy.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let mut statements = match given.get("Statement").cloned().unwrap_or_default() {
        Value::Array(statements) => statements,
        Value::Null => Vec::new(),
        one => vec![one],
    };
    statements.push(json!({
        "Effect": "Allow",
        "Principal": {"Service": reporters()},
        "Action": "events:PutEvents",
        "Resource": bus.arn(),
        "Condition": {"StringEquals": {"aws:SourceAccount": bus.account}},
    }));
    json!({"Version": "2012-10-17", "Statement": statements}).to_string()
}

impl Events for EventsService {
    async fn activate_event_source(&self, call: Call<shape::ActivateEventSourceRequest>) -> Result<(), Error> {
        self.core.source_turn(&call.ctx, &call.input.name, true).await
    }

    async fn deactivate_event_source(&self, call: Call<shape::DeactivateEventSourceRequest>) -> Result<(), Error> {
        self.core.source_turn(&call.ctx, &call.input.name, false).await
    }

    async fn create_partner_event_source(
        &self,
        call: Call<shape::CreatePartnerEventSourceRequest>,
    ) -> Result<shape::CreatePartnerEventSourceResponse, Error> {
        self.core.partner_create(&call.ctx, call.input).await
    }

    async fn delete_partner_event_source(
        &self,
        call: Call<shape::DeletePartnerEventSourceRequest>,
    ) -> Result<(), Error> {
        self.core.partner_delete(&call.ctx, &call.input.name, &call.input.account).await
    }

    async fn describe_event_source(
        &self,
        call: Call<shape::DescribeEventSourceRequest>,
    ) -> Result<shape::DescribeEventSourceResponse, Error> {
        self.core.source_describe(&call.ctx, call.input.name).await
    }

    async fn describe_partner_event_source(
        &self,
        call: Call<shape::DescribePartnerEventSourceRequest>,
    ) -> Result<shape::DescribePartnerEventSourceResponse, Error> {
        self.core.partner_describe(&call.ctx, call.input.name).await
    }

    async fn list_event_sources(
        &self,
        call: Call<shape::ListEventSourcesRequest>,
    ) -> Result<shape::ListEventSourcesResponse, Error> {
        self.core.sources_list(&call.ctx, call.input).await
    }

    async fn list_partner_event_source_accounts(
        &self,
        call: Call<shape::ListPartnerEventSourceAccountsRequest>,
    ) -> Result<shape::ListPartnerEventSourceAccountsResponse, Error> {
        self.core.partner_accounts(&call.ctx, call.input).await
    }

    async fn list_partner_event_sources(
        &self,
        call: Call<shape::ListPartnerEventSourcesRequest>,
    ) -> Result<shape::ListPartnerEventSourcesResponse, Error> {
        self.core.partners_list(&call.ctx, call.input).await
    }

    async fn put_partner_events(
        &self,
        call: Call<shape::PutPartnerEventsRequest>,
    ) -> Result<shape::PutPartnerEventsResponse, Error> {
        self.core.partner_put(&call.ctx, call.input).await
    }

    async fn cancel_replay(
        &self,
        call: Call<shape::CancelReplayRequest>,
    ) -> Result<shape::CancelReplayResponse, Error> {
        self.core.replay_cancel(&call.ctx, &call.input.replay_name).await
    }

    async fn create_api_destination(
        &self,
        call: Call<shape::CreateApiDestinationRequest>,
    ) -> Result<shape::CreateApiDestinationResponse, Error> {
        self.core.destination_create(&call.ctx, call.input).await
    }

    async fn create_archive(
        &self,
        call: Call<shape::CreateArchiveRequest>,
    ) -> Result<shape::CreateArchiveResponse, Error> {
        self.core.archive_create(&call.ctx, call.input).await
    }

    async fn create_connection(
        &self,
        call: Call<shape::CreateConnectionRequest>,
    ) -> Result<shape::CreateConnectionResponse, Error> {
        self.core.connection_create(&call.ctx, call.input).await
    }

    async fn create_event_bus(
        &self,
        call: Call<shape::CreateEventBusRequest>,
    ) -> Result<shape::CreateEventBusResponse, Error> {
        self.core.bus_create(&call.ctx, call.input).await
    }

    async fn deauthorize_connection(
        &self,
        call: Call<shape::DeauthorizeConnectionRequest>,
    ) -> Result<shape::DeauthorizeConnectionResponse, Error> {
        self.core.connection_deauthorize(&call.ctx, &call.input.name).await
    }

    async fn delete_api_destination(
        &self,
        call: Call<shape::DeleteApiDestinationRequest>,
    ) -> Result<shape::DeleteApiDestinationResponse, Error> {
        self.core.destination_delete(&call.ctx, &call.input.name).await?;
        Ok(shape::DeleteApiDestinationResponse {})
    }

    async fn delete_archive(
        &self,
        call: Call<shape::DeleteArchiveRequest>,
    ) -> Result<shape::DeleteArchiveResponse, Error> {
        self.core.archive_delete(&call.ctx, &call.input.archive_name).await?;
        Ok(shape::DeleteArchiveResponse {})
    }

    async fn delete_connection(
        &self,
        call: Call<shape::DeleteConnectionRequest>,
    ) -> Result<shape::DeleteConnectionResponse, Error> {
        self.core.connection_delete(&call.ctx, &call.input.name).await
    }

    async fn create_endpoint(
        &self,
        call: Call<shape::CreateEndpointRequest>,
    ) -> Result<shape::CreateEndpointResponse, Error> {
        self.core.endpoint_create(&call.ctx, call.input).await
    }

    async fn update_endpoint(
        &self,
        call: Call<shape::UpdateEndpointRequest>,
    ) -> Result<shape::UpdateEndpointResponse, Error> {
        self.core.endpoint_update(&call.ctx, call.input).await
    }

    async fn delete_endpoint(
        &self,
        call: Call<shape::DeleteEndpointRequest>,
    ) -> Result<shape::DeleteEndpointResponse, Error> {
        self.core.endpoint_delete(&call.ctx, &call.input.name).await
    }

    async fn describe_endpoint(
        &self,
        call: Call<shape::DescribeEndpointRequest>,
    ) -> Result<shape::DescribeEndpointResponse, Error> {
        self.core.endpoint_describe(&call.ctx, call.input).await
    }

    async fn list_endpoints(
        &self,
        call: Call<shape::ListEndpointsRequest>,
    ) -> Result<shape::ListEndpointsResponse, Error> {
        self.core.endpoints_list(&call.ctx, call.input).await
    }

    async fn delete_event_bus(&self, call: Call<shape::DeleteEventBusRequest>) -> Result<(), Error> {
        self.core.bus_delete(&call.ctx, &call.input.name).await
    }

    async fn delete_rule(&self, call: Call<shape::DeleteRuleRequest>) -> Result<(), Error> {
        self.core.rule_delete(&call.ctx, call.input).await
    }

    async fn describe_api_destination(
        &self,
        call: Call<shape::DescribeApiDestinationRequest>,
    ) -> Result<shape::DescribeApiDestinationResponse, Error> {
        self.core.destination_describe(&call.ctx, call.input.name).await
    }

    async fn describe_archive(
        &self,
        call: Call<shape::DescribeArchiveRequest>,
    ) -> Result<shape::DescribeArchiveResponse, Error> {
        self.core.archive_describe(&call.ctx, call.input.archive_name).await
    }

    async fn describe_connection(
        &self,
        call: Call<shape::DescribeConnectionRequest>,
    ) -> Result<shape::DescribeConnectionResponse, Error> {
        self.core.connection_describe(&call.ctx, call.input.name).await
    }

    async fn describe_event_bus(
        &self,
        call: Call<shape::DescribeEventBusRequest>,
    ) -> Result<shape::DescribeEventBusResponse, Error> {
        self.core.bus_describe(&call.ctx, call.input.name.as_deref()).await
    }

    async fn describe_replay(
        &self,
        call: Call<shape::DescribeReplayRequest>,
    ) -> Result<shape::DescribeReplayResponse, Error> {
        self.core.replay_describe(&call.ctx, call.input.replay_name).await
    }

    async fn describe_rule(
        &self,
        call: Call<shape::DescribeRuleRequest>,
    ) -> Result<shape::DescribeRuleResponse, Error> {
        self.core.rule_describe(&call.ctx, call.input).await
    }

    async fn disable_rule(&self, call: Call<shape::DisableRuleRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.rule_enable(&call.ctx, input.event_bus_name.as_deref(), &input.name, false).await
    }

    async fn enable_rule(&self, call: Call<shape::EnableRuleRequest>) -> Result<(), Error> {
        let input = call.input;
        self.core.rule_enable(&call.ctx, input.event_bus_name.as_deref(), &input.name, true).await
    }

    async fn list_api_destinations(
        &self,
        call: Call<shape::ListApiDestinationsRequest>,
    ) -> Result<shape::ListApiDestinationsResponse, Error> {
        self.core.destinations_list(&call.ctx, call.input).await
    }

    async fn list_archives(
        &self,
        call: Call<shape::ListArchivesRequest>,
    ) -> Result<shape::ListArchivesResponse, Error> {
        self.core.archives_list(&call.ctx, call.input).await
    }

    async fn list_connections(
        &self,
        call: Call<shape::ListConnectionsRequest>,
    ) -> Result<shape::ListConnectionsResponse, Error> {
        self.core.connections_list(&call.ctx, call.input).await
    }

    async fn list_event_buses(
        &self,
        call: Call<shape::ListEventBusesRequest>,
    ) -> Result<shape::ListEventBusesResponse, Error> {
        self.core.buses_list(&call.ctx, call.input).await
    }

    async fn list_replays(&self, call: Call<shape::ListReplaysRequest>) -> Result<shape::ListReplaysResponse, Error> {
        self.core.replays_list(&call.ctx, call.input).await
    }

    async fn list_rule_names_by_target(
        &self,
        call: Call<shape::ListRuleNamesByTargetRequest>,
    ) -> Result<shape::ListRuleNamesByTargetResponse, Error> {
        self.core.rule_names_by_target(&call.ctx, call.input).await
    }

    async fn list_rules(&self, call: Call<shape::ListRulesRequest>) -> Result<shape::ListRulesResponse, Error> {
        self.core.rules_list(&call.ctx, call.input).await
    }

    async fn list_tags_for_resource(
        &self,
        call: Call<shape::ListTagsForResourceRequest>,
    ) -> Result<shape::ListTagsForResourceResponse, Error> {
        let tags = Some(self.core.tags_list(&call.input.resource_arn).await?);
        Ok(shape::ListTagsForResourceResponse { tags })
    }

    async fn list_targets_by_rule(
        &self,
        call: Call<shape::ListTargetsByRuleRequest>,
    ) -> Result<shape::ListTargetsByRuleResponse, Error> {
        self.core.targets_list(&call.ctx, call.input).await
    }

    async fn put_events(&self, call: Call<shape::PutEventsRequest>) -> Result<shape::PutEventsResponse, Error> {
        self.core.events_put(&call.ctx, call.input).await
    }

    async fn put_permission(&self, call: Call<shape::PutPermissionRequest>) -> Result<(), Error> {
        self.core.permission_put(&call.ctx, call.input).await
    }

    async fn put_rule(&self, call: Call<shape::PutRuleRequest>) -> Result<shape::PutRuleResponse, Error> {
        self.core.rule_put(&call.ctx, call.input).await
    }

    async fn put_targets(&self, call: Call<shape::PutTargetsRequest>) -> Result<shape::PutTargetsResponse, Error> {
        self.core.targets_put(&call.ctx, call.input).await
    }

    async fn remove_permission(&self, call: Call<shape::RemovePermissionRequest>) -> Result<(), Error> {
        self.core.permission_remove(&call.ctx, call.input).await
    }

    async fn remove_targets(
        &self,
        call: Call<shape::RemoveTargetsRequest>,
    ) -> Result<shape::RemoveTargetsResponse, Error> {
        self.core.targets_remove(&call.ctx, call.input).await
    }

    async fn start_replay(&self, call: Call<shape::StartReplayRequest>) -> Result<shape::StartReplayResponse, Error> {
        self.core.replay_start(&call.ctx, call.input).await
    }

    async fn tag_resource(&self, call: Call<shape::TagResourceRequest>) -> Result<shape::TagResourceResponse, Error> {
        let tags = call.input.tags;
        let add = |known: &mut BTreeMap<String, String>| {
            known.extend(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())));
        };
        self.core.tags_change(&call.input.resource_arn, add).await?;
        Ok(shape::TagResourceResponse {})
    }

    async fn test_event_pattern(
        &self,
        call: Call<shape::TestEventPatternRequest>,
    ) -> Result<shape::TestEventPatternResponse, Error> {
        Core::pattern_test(&call.input)
    }

    async fn untag_resource(
        &self,
        call: Call<shape::UntagResourceRequest>,
    ) -> Result<shape::UntagResourceResponse, Error> {
        let names = call.input.tag_keys;
        let remove = |known: &mut BTreeMap<String, String>| known.retain(|name, _| !names.contains(name));
        self.core.tags_change(&call.input.resource_arn, remove).await?;
        Ok(shape::UntagResourceResponse {})
    }

    async fn update_api_destination(
        &self,
        call: Call<shape::UpdateApiDestinationRequest>,
    ) -> Result<shape::UpdateApiDestinationResponse, Error> {
        self.core.destination_update(&call.ctx, call.input).await
    }

    async fn update_archive(
        &self,
        call: Call<shape::UpdateArchiveRequest>,
    ) -> Result<shape::UpdateArchiveResponse, Error> {
        self.core.archive_update(&call.ctx, call.input).await
    }

    async fn update_connection(
        &self,
        call: Call<shape::UpdateConnectionRequest>,
    ) -> Result<shape::UpdateConnectionResponse, Error> {
        self.core.connection_update(&call.ctx, call.input).await
    }

    async fn update_event_bus(
        &self,
        call: Call<shape::UpdateEventBusRequest>,
    ) -> Result<shape::UpdateEventBusResponse, Error> {
        self.core.bus_update(&call.ctx, call.input).await
    }
}
