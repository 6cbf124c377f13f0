// Generated from `models/events.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `events`, one method an operation.
pub trait Events: Send + Sync + 'static {
    /// `ActivateEventSource`.
    fn activate_event_source(
        &self,
        call: Call<types::ActivateEventSourceRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `CancelReplay`.
    fn cancel_replay(
        &self,
        call: Call<types::CancelReplayRequest>,
    ) -> impl Future<Output = Result<types::CancelReplayResponse, Error>> + Send;

    /// `CreateApiDestination`.
    fn create_api_destination(
        &self,
        call: Call<types::CreateApiDestinationRequest>,
    ) -> impl Future<Output = Result<types::CreateApiDestinationResponse, Error>> + Send;

    /// `CreateArchive`.
    fn create_archive(
        &self,
        call: Call<types::CreateArchiveRequest>,
    ) -> impl Future<Output = Result<types::CreateArchiveResponse, Error>> + Send;

    /// `CreateConnection`.
    fn create_connection(
        &self,
        call: Call<types::CreateConnectionRequest>,
    ) -> impl Future<Output = Result<types::CreateConnectionResponse, Error>> + Send;

    /// `CreateEndpoint`.
    fn create_endpoint(
        &self,
        call: Call<types::CreateEndpointRequest>,
    ) -> impl Future<Output = Result<types::CreateEndpointResponse, Error>> + Send;

    /// `CreateEventBus`.
    fn create_event_bus(
        &self,
        call: Call<types::CreateEventBusRequest>,
    ) -> impl Future<Output = Result<types::CreateEventBusResponse, Error>> + Send;

    /// `CreatePartnerEventSource`.
    fn create_partner_event_source(
        &self,
        call: Call<types::CreatePartnerEventSourceRequest>,
    ) -> impl Future<Output = Result<types::CreatePartnerEventSourceResponse, Error>> + Send;

    /// `DeactivateEventSource`.
    fn deactivate_event_source(
        &self,
        call: Call<types::DeactivateEventSourceRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeauthorizeConnection`.
    fn deauthorize_connection(
        &self,
        call: Call<types::DeauthorizeConnectionRequest>,
    ) -> impl Future<Output = Result<types::DeauthorizeConnectionResponse, Error>> + Send;

    /// `DeleteApiDestination`.
    fn delete_api_destination(
        &self,
        call: Call<types::DeleteApiDestinationRequest>,
    ) -> impl Future<Output = Result<types::DeleteApiDestinationResponse, Error>> + Send;

    /// `DeleteArchive`.
    fn delete_archive(
        &self,
        call: Call<types::DeleteArchiveRequest>,
    ) -> impl Future<Output = Result<types::DeleteArchiveResponse, Error>> + Send;

    /// `DeleteConnection`.
    fn delete_connection(
        &self,
        call: Call<types::DeleteConnectionRequest>,
    ) -> impl Future<Output = Result<types::DeleteConnectionResponse, Error>> + Send;

    /// `DeleteEndpoint`.
    fn delete_endpoint(
        &self,
        call: Call<types::DeleteEndpointRequest>,
    ) -> impl Future<Output = Result<types::DeleteEndpointResponse, Error>> + Send;

    /// `DeleteEventBus`.
    fn delete_event_bus(
        &self,
        call: Call<types::DeleteEventBusRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeletePartnerEventSource`.
    fn delete_partner_event_source(
        &self,
        call: Call<types::DeletePartnerEventSourceRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteRule`.
    fn delete_rule(&self, call: Call<types::DeleteRuleRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DescribeApiDestination`.
    fn describe_api_destination(
        &self,
        call: Call<types::DescribeApiDestinationRequest>,
    ) -> impl Future<Output = Result<types::DescribeApiDestinationResponse, Error>> + Send;

    /// `DescribeArchive`.
    fn describe_archive(
        &self,
        call: Call<types::DescribeArchiveRequest>,
    ) -> impl Future<Output = Result<types::DescribeArchiveResponse, Error>> + Send;

    /// `DescribeConnection`.
    fn describe_connection(
        &self,
        call: Call<types::DescribeConnectionRequest>,
    ) -> impl Future<Output = Result<types::DescribeConnectionResponse, Error>> + Send;

    /// `DescribeEndpoint`.
    fn describe_endpoint(
        &self,
        call: Call<types::DescribeEndpointRequest>,
    ) -> impl Future<Output = Result<types::DescribeEndpointResponse, Error>> + Send;

    /// `DescribeEventBus`.
    fn describe_event_bus(
        &self,
        call: Call<types::DescribeEventBusRequest>,
    ) -> impl Future<Output = Result<types::DescribeEventBusResponse, Error>> + Send;

    /// `DescribeEventSource`.
    fn describe_event_source(
        &self,
        call: Call<types::DescribeEventSourceRequest>,
    ) -> impl Future<Output = Result<types::DescribeEventSourceResponse, Error>> + Send;

    /// `DescribePartnerEventSource`.
    fn describe_partner_event_source(
        &self,
        call: Call<types::DescribePartnerEventSourceRequest>,
    ) -> impl Future<Output = Result<types::DescribePartnerEventSourceResponse, Error>> + Send;

    /// `DescribeReplay`.
    fn describe_replay(
        &self,
        call: Call<types::DescribeReplayRequest>,
    ) -> impl Future<Output = Result<types::DescribeReplayResponse, Error>> + Send;

    /// `DescribeRule`.
    fn describe_rule(
        &self,
        call: Call<types::DescribeRuleRequest>,
    ) -> impl Future<Output = Result<types::DescribeRuleResponse, Error>> + Send;

    /// `DisableRule`.
    fn disable_rule(&self, call: Call<types::DisableRuleRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `EnableRule`.
    fn enable_rule(&self, call: Call<types::EnableRuleRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `ListApiDestinations`.
    fn list_api_destinations(
        &self,
        call: Call<types::ListApiDestinationsRequest>,
    ) -> impl Future<Output = Result<types::ListApiDestinationsResponse, Error>> + Send;

    /// `ListArchives`.
    fn list_archives(
        &self,
        call: Call<types::ListArchivesRequest>,
    ) -> impl Future<Output = Result<types::ListArchivesResponse, Error>> + Send;

    /// `ListConnections`.
    fn list_connections(
        &self,
        call: Call<types::ListConnectionsRequest>,
    ) -> impl Future<Output = Result<types::ListConnectionsResponse, Error>> + Send;

    /// `ListEndpoints`.
    fn list_endpoints(
        &self,
        call: Call<types::ListEndpointsRequest>,
    ) -> impl Future<Output = Result<types::ListEndpointsResponse, Error>> + Send;

    /// `ListEventBuses`.
    fn list_event_buses(
        &self,
        call: Call<types::ListEventBusesRequest>,
    ) -> impl Future<Output = Result<types::ListEventBusesResponse, Error>> + Send;

    /// `ListEventSources`.
    fn list_event_sources(
        &self,
        call: Call<types::ListEventSourcesRequest>,
    ) -> impl Future<Output = Result<types::ListEventSourcesResponse, Error>> + Send;

    /// `ListPartnerEventSourceAccounts`.
    fn list_partner_event_source_accounts(
        &self,
        call: Call<types::ListPartnerEventSourceAccountsRequest>,
    ) -> impl Future<Output = Result<types::ListPartnerEventSourceAccountsResponse, Error>> + Send;

    /// `ListPartnerEventSources`.
    fn list_partner_event_sources(
        &self,
        call: Call<types::ListPartnerEventSourcesRequest>,
    ) -> impl Future<Output = Result<types::ListPartnerEventSourcesResponse, Error>> + Send;

    /// `ListReplays`.
    fn list_replays(
        &self,
        call: Call<types::ListReplaysRequest>,
    ) -> impl Future<Output = Result<types::ListReplaysResponse, Error>> + Send;

    /// `ListRuleNamesByTarget`.
    fn list_rule_names_by_target(
        &self,
        call: Call<types::ListRuleNamesByTargetRequest>,
    ) -> impl Future<Output = Result<types::ListRuleNamesByTargetResponse, Error>> + Send;

    /// `ListRules`.
    fn list_rules(
        &self,
        call: Call<types::ListRulesRequest>,
    ) -> impl Future<Output = Result<types::ListRulesResponse, Error>> + Send;

    /// `ListTagsForResource`.
    fn list_tags_for_resource(
        &self,
        call: Call<types::ListTagsForResourceRequest>,
    ) -> impl Future<Output = Result<types::ListTagsForResourceResponse, Error>> + Send;

    /// `ListTargetsByRule`.
    fn list_targets_by_rule(
        &self,
        call: Call<types::ListTargetsByRuleRequest>,
    ) -> impl Future<Output = Result<types::ListTargetsByRuleResponse, Error>> + Send;

    /// `PutEvents`.
    fn put_events(
        &self,
        call: Call<types::PutEventsRequest>,
    ) -> impl Future<Output = Result<types::PutEventsResponse, Error>> + Send;

    /// `PutPartnerEvents`.
    fn put_partner_events(
        &self,
        call: Call<types::PutPartnerEventsRequest>,
    ) -> impl Future<Output = Result<types::PutPartnerEventsResponse, Error>> + Send;

    /// `PutPermission`.
    fn put_permission(&self, call: Call<types::PutPermissionRequest>)
    -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutRule`.
    fn put_rule(
        &self,
        call: Call<types::PutRuleRequest>,
    ) -> impl Future<Output = Result<types::PutRuleResponse, Error>> + Send;

    /// `PutTargets`.
    fn put_targets(
        &self,
        call: Call<types::PutTargetsRequest>,
    ) -> impl Future<Output = Result<types::PutTargetsResponse, Error>> + Send;

    /// `RemovePermission`.
    fn remove_permission(
        &self,
        call: Call<types::RemovePermissionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `RemoveTargets`.
    fn remove_targets(
        &self,
        call: Call<types::RemoveTargetsRequest>,
    ) -> impl Future<Output = Result<types::RemoveTargetsResponse, Error>> + Send;

    /// `StartReplay`.
    fn start_replay(
        &self,
        call: Call<types::StartReplayRequest>,
    ) -> impl Future<Output = Result<types::StartReplayResponse, Error>> + Send;

    /// `TagResource`.
    fn tag_resource(
        &self,
        call: Call<types::TagResourceRequest>,
    ) -> impl Future<Output = Result<types::TagResourceResponse, Error>> + Send;

    /// `TestEventPattern`.
    fn test_event_pattern(
        &self,
        call: Call<types::TestEventPatternRequest>,
    ) -> impl Future<Output = Result<types::TestEventPatternResponse, Error>> + Send;

    /// `UntagResource`.
    fn untag_resource(
        &self,
        call: Call<types::UntagResourceRequest>,
    ) -> impl Future<Output = Result<types::UntagResourceResponse, Error>> + Send;

    /// `UpdateApiDestination`.
    fn update_api_destination(
        &self,
        call: Call<types::UpdateApiDestinationRequest>,
    ) -> impl Future<Output = Result<types::UpdateApiDestinationResponse, Error>> + Send;

    /// `UpdateArchive`.
    fn update_archive(
        &self,
        call: Call<types::UpdateArchiveRequest>,
    ) -> impl Future<Output = Result<types::UpdateArchiveResponse, Error>> + Send;

    /// `UpdateConnection`.
    fn update_connection(
        &self,
        call: Call<types::UpdateConnectionRequest>,
    ) -> impl Future<Output = Result<types::UpdateConnectionResponse, Error>> + Send;

    /// `UpdateEndpoint`.
    fn update_endpoint(
        &self,
        call: Call<types::UpdateEndpointRequest>,
    ) -> impl Future<Output = Result<types::UpdateEndpointResponse, Error>> + Send;

    /// `UpdateEventBus`.
    fn update_event_bus(
        &self,
        call: Call<types::UpdateEventBusRequest>,
    ) -> impl Future<Output = Result<types::UpdateEventBusResponse, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Events>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Events> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "ActivateEventSource" => run(ctx, input, |call| self.0.activate_event_source(call)),
            "CancelReplay" => run(ctx, input, |call| self.0.cancel_replay(call)),
            "CreateApiDestination" => run(ctx, input, |call| self.0.create_api_destination(call)),
            "CreateArchive" => run(ctx, input, |call| self.0.create_archive(call)),
            "CreateConnection" => run(ctx, input, |call| self.0.create_connection(call)),
            "CreateEndpoint" => run(ctx, input, |call| self.0.create_endpoint(call)),
            "CreateEventBus" => run(ctx, input, |call| self.0.create_event_bus(call)),
            "CreatePartnerEventSource" => run(ctx, input, |call| self.0.create_partner_event_source(call)),
            "DeactivateEventSource" => run(ctx, input, |call| self.0.deactivate_event_source(call)),
            "DeauthorizeConnection" => run(ctx, input, |call| self.0.deauthorize_connection(call)),
            "DeleteApiDestination" => run(ctx, input, |call| self.0.delete_api_destination(call)),
            "DeleteArchive" => run(ctx, input, |call| self.0.delete_archive(call)),
            "DeleteConnection" => run(ctx, input, |call| self.0.delete_connection(call)),
            "DeleteEndpoint" => run(ctx, input, |call| self.0.delete_endpoint(call)),
            "DeleteEventBus" => run(ctx, input, |call| self.0.delete_event_bus(call)),
            "DeletePartnerEventSource" => run(ctx, input, |call| self.0.delete_partner_event_source(call)),
            "DeleteRule" => run(ctx, input, |call| self.0.delete_rule(call)),
            "DescribeApiDestination" => run(ctx, input, |call| self.0.describe_api_destination(call)),
            "DescribeArchive" => run(ctx, input, |call| self.0.describe_archive(call)),
            "DescribeConnection" => run(ctx, input, |call| self.0.describe_connection(call)),
            "DescribeEndpoint" => run(ctx, input, |call| self.0.describe_endpoint(call)),
            "DescribeEventBus" => run(ctx, input, |call| self.0.describe_event_bus(call)),
            "DescribeEventSource" => run(ctx, input, |call| self.0.describe_event_source(call)),
            "DescribePartnerEventSource" => run(ctx, input, |call| self.0.describe_partner_event_source(call)),
            "DescribeReplay" => run(ctx, input, |call| self.0.describe_replay(call)),
            "DescribeRule" => run(ctx, input, |call| self.0.describe_rule(call)),
            "DisableRule" => run(ctx, input, |call| self.0.disable_rule(call)),
            "EnableRule" => run(ctx, input, |call| self.0.enable_rule(call)),
            "ListApiDestinations" => run(ctx, input, |call| self.0.list_api_destinations(call)),
            "ListArchives" => run(ctx, input, |call| self.0.list_archives(call)),
            "ListConnections" => run(ctx, input, |call| self.0.list_connections(call)),
            "ListEndpoints" => run(ctx, input, |call| self.0.list_endpoints(call)),
            "ListEventBuses" => run(ctx, input, |call| self.0.list_event_buses(call)),
            "ListEventSources" => run(ctx, input, |call| self.0.list_event_sources(call)),
            "ListPartnerEventSourceAccounts" => run(ctx, input, |call| self.0.list_partner_event_source_accounts(call)),
            "ListPartnerEventSources" => run(ctx, input, |call| self.0.list_partner_event_sources(call)),
            "ListReplays" => run(ctx, input, |call| self.0.list_replays(call)),
            "ListRuleNamesByTarget" => run(ctx, input, |call| self.0.list_rule_names_by_target(call)),
            "ListRules" => run(ctx, input, |call| self.0.list_rules(call)),
            "ListTagsForResource" => run(ctx, input, |call| self.0.list_tags_for_resource(call)),
            "ListTargetsByRule" => run(ctx, input, |call| self.0.list_targets_by_rule(call)),
            "PutEvents" => run(ctx, input, |call| self.0.put_events(call)),
            "PutPartnerEvents" => run(ctx, input, |call| self.0.put_partner_events(call)),
            "PutPermission" => run(ctx, input, |call| self.0.put_permission(call)),
            "PutRule" => run(ctx, input, |call| self.0.put_rule(call)),
            "PutTargets" => run(ctx, input, |call| self.0.put_targets(call)),
            "RemovePermission" => run(ctx, input, |call| self.0.remove_permission(call)),
            "RemoveTargets" => run(ctx, input, |call| self.0.remove_targets(call)),
            "StartReplay" => run(ctx, input, |call| self.0.start_replay(call)),
            "TagResource" => run(ctx, input, |call| self.0.tag_resource(call)),
            "TestEventPattern" => run(ctx, input, |call| self.0.test_event_pattern(call)),
            "UntagResource" => run(ctx, input, |call| self.0.untag_resource(call)),
            "UpdateApiDestination" => run(ctx, input, |call| self.0.update_api_destination(call)),
            "UpdateArchive" => run(ctx, input, |call| self.0.update_archive(call)),
            "UpdateConnection" => run(ctx, input, |call| self.0.update_connection(call)),
            "UpdateEndpoint" => run(ctx, input, |call| self.0.update_endpoint(call)),
            "UpdateEventBus" => run(ctx, input, |call| self.0.update_event_bus(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    ActivateEventSource, "ActivateEventSource", types::ActivateEventSourceRequest, ();
    CancelReplay, "CancelReplay", types::CancelReplayRequest, types::CancelReplayResponse;
    CreateApiDestination, "CreateApiDestination", types::CreateApiDestinationRequest, types::CreateApiDestinationResponse;
    CreateArchive, "CreateArchive", types::CreateArchiveRequest, types::CreateArchiveResponse;
    CreateConnection, "CreateConnection", types::CreateConnectionRequest, types::CreateConnectionResponse;
    CreateEndpoint, "CreateEndpoint", types::CreateEndpointRequest, types::CreateEndpointResponse;
    CreateEventBus, "CreateEventBus", types::CreateEventBusRequest, types::CreateEventBusResponse;
    CreatePartnerEventSource, "CreatePartnerEventSource", types::CreatePartnerEventSourceRequest, types::CreatePartnerEventSourceResponse;
    DeactivateEventSource, "DeactivateEventSource", types::DeactivateEventSourceRequest, ();
    DeauthorizeConnection, "DeauthorizeConnection", types::DeauthorizeConnectionRequest, types::DeauthorizeConnectionResponse;
    DeleteApiDestination, "DeleteApiDestination", types::DeleteApiDestinationRequest, types::DeleteApiDestinationResponse;
    DeleteArchive, "DeleteArchive", types::DeleteArchiveRequest, types::DeleteArchiveResponse;
    DeleteConnection, "DeleteConnection", types::DeleteConnectionRequest, types::DeleteConnectionResponse;
    DeleteEndpoint, "DeleteEndpoint", types::DeleteEndpointRequest, types::DeleteEndpointResponse;
    DeleteEventBus, "DeleteEventBus", types::DeleteEventBusRequest, ();
    DeletePartnerEventSource, "DeletePartnerEventSource", types::DeletePartnerEventSourceRequest, ();
    DeleteRule, "DeleteRule", types::DeleteRuleRequest, ();
    DescribeApiDestination, "DescribeApiDestination", types::DescribeApiDestinationRequest, types::DescribeApiDestinationResponse;
    DescribeArchive, "DescribeArchive", types::DescribeArchiveRequest, types::DescribeArchiveResponse;
    DescribeConnection, "DescribeConnection", types::DescribeConnectionRequest, types::DescribeConnectionResponse;
    DescribeEndpoint, "DescribeEndpoint", types::DescribeEndpointRequest, types::DescribeEndpointResponse;
    DescribeEventBus, "DescribeEventBus", types::DescribeEventBusRequest, types::DescribeEventBusResponse;
    DescribeEventSource, "DescribeEventSource", types::DescribeEventSourceRequest, types::DescribeEventSourceResponse;
    DescribePartnerEventSource, "DescribePartnerEventSource", types::DescribePartnerEventSourceRequest, types::DescribePartnerEventSourceResponse;
    DescribeReplay, "DescribeReplay", types::DescribeReplayRequest, types::DescribeReplayResponse;
    DescribeRule, "DescribeRule", types::DescribeRuleRequest, types::DescribeRuleResponse;
    DisableRule, "DisableRule", types::DisableRuleRequest, ();
    EnableRule, "EnableRule", types::EnableRuleRequest, ();
    ListApiDestinations, "ListApiDestinations", types::ListApiDestinationsRequest, types::ListApiDestinationsResponse;
    ListArchives, "ListArchives", types::ListArchivesRequest, types::ListArchivesResponse;
    ListConnections, "ListConnections", types::ListConnectionsRequest, types::ListConnectionsResponse;
    ListEndpoints, "ListEndpoints", types::ListEndpointsRequest, types::ListEndpointsResponse;
    ListEventBuses, "ListEventBuses", types::ListEventBusesRequest, types::ListEventBusesResponse;
    ListEventSources, "ListEventSources", types::ListEventSourcesRequest, types::ListEventSourcesResponse;
    ListPartnerEventSourceAccounts, "ListPartnerEventSourceAccounts", types::ListPartnerEventSourceAccountsRequest, types::ListPartnerEventSourceAccountsResponse;
    ListPartnerEventSources, "ListPartnerEventSources", types::ListPartnerEventSourcesRequest, types::ListPartnerEventSourcesResponse;
    ListReplays, "ListReplays", types::ListReplaysRequest, types::ListReplaysResponse;
    ListRuleNamesByTarget, "ListRuleNamesByTarget", types::ListRuleNamesByTargetRequest, types::ListRuleNamesByTargetResponse;
    ListRules, "ListRules", types::ListRulesRequest, types::ListRulesResponse;
    ListTagsForResource, "ListTagsForResource", types::ListTagsForResourceRequest, types::ListTagsForResourceResponse;
    ListTargetsByRule, "ListTargetsByRule", types::ListTargetsByRuleRequest, types::ListTargetsByRuleResponse;
    PutEvents, "PutEvents", types::PutEventsRequest, types::PutEventsResponse;
    PutPartnerEvents, "PutPartnerEvents", types::PutPartnerEventsRequest, types::PutPartnerEventsResponse;
    PutPermission, "PutPermission", types::PutPermissionRequest, ();
    PutRule, "PutRule", types::PutRuleRequest, types::PutRuleResponse;
    PutTargets, "PutTargets", types::PutTargetsRequest, types::PutTargetsResponse;
    RemovePermission, "RemovePermission", types::RemovePermissionRequest, ();
    RemoveTargets, "RemoveTargets", types::RemoveTargetsRequest, types::RemoveTargetsResponse;
    StartReplay, "StartReplay", types::StartReplayRequest, types::StartReplayResponse;
    TagResource, "TagResource", types::TagResourceRequest, types::TagResourceResponse;
    TestEventPattern, "TestEventPattern", types::TestEventPatternRequest, types::TestEventPatternResponse;
    UntagResource, "UntagResource", types::UntagResourceRequest, types::UntagResourceResponse;
    UpdateApiDestination, "UpdateApiDestination", types::UpdateApiDestinationRequest, types::UpdateApiDestinationResponse;
    UpdateArchive, "UpdateArchive", types::UpdateArchiveRequest, types::UpdateArchiveResponse;
    UpdateConnection, "UpdateConnection", types::UpdateConnectionRequest, types::UpdateConnectionResponse;
    UpdateEndpoint, "UpdateEndpoint", types::UpdateEndpointRequest, types::UpdateEndpointResponse;
    UpdateEventBus, "UpdateEventBus", types::UpdateEventBusRequest, types::UpdateEventBusResponse;
    }
}
