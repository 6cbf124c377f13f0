// Generated from `models/events.json` by `cargo xtask models`: change the generator, not this file.
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
