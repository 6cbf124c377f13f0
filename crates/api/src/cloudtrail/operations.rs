// Generated from `models/cloudtrail.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `cloudtrail`, one method an operation.
pub trait CloudTrail: Send + Sync + 'static {
    /// `LookupEvents`.
    fn lookup_events(
        &self,
        call: Call<types::LookupEventsRequest>,
    ) -> impl Future<Output = Result<types::LookupEventsResponse, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: CloudTrail>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: CloudTrail> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "LookupEvents" => run(ctx, input, |call| self.0.lookup_events(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AddTags, "AddTags", types::AddTagsRequest, types::AddTagsResponse;
    CancelQuery, "CancelQuery", types::CancelQueryRequest, types::CancelQueryResponse;
    CreateChannel, "CreateChannel", types::CreateChannelRequest, types::CreateChannelResponse;
    CreateDashboard, "CreateDashboard", types::CreateDashboardRequest, types::CreateDashboardResponse;
    CreateEventDataStore, "CreateEventDataStore", types::CreateEventDataStoreRequest, types::CreateEventDataStoreResponse;
    CreateTrail, "CreateTrail", types::CreateTrailRequest, types::CreateTrailResponse;
    DeleteChannel, "DeleteChannel", types::DeleteChannelRequest, types::DeleteChannelResponse;
    DeleteDashboard, "DeleteDashboard", types::DeleteDashboardRequest, types::DeleteDashboardResponse;
    DeleteEventDataStore, "DeleteEventDataStore", types::DeleteEventDataStoreRequest, types::DeleteEventDataStoreResponse;
    DeleteResourcePolicy, "DeleteResourcePolicy", types::DeleteResourcePolicyRequest, types::DeleteResourcePolicyResponse;
    DeleteTrail, "DeleteTrail", types::DeleteTrailRequest, types::DeleteTrailResponse;
    DeregisterOrganizationDelegatedAdmin, "DeregisterOrganizationDelegatedAdmin", types::DeregisterOrganizationDelegatedAdminRequest, types::DeregisterOrganizationDelegatedAdminResponse;
    DescribeQuery, "DescribeQuery", types::DescribeQueryRequest, types::DescribeQueryResponse;
    DescribeTrails, "DescribeTrails", types::DescribeTrailsRequest, types::DescribeTrailsResponse;
    DisableFederation, "DisableFederation", types::DisableFederationRequest, types::DisableFederationResponse;
    EnableFederation, "EnableFederation", types::EnableFederationRequest, types::EnableFederationResponse;
    GenerateQuery, "GenerateQuery", types::GenerateQueryRequest, types::GenerateQueryResponse;
    GetChannel, "GetChannel", types::GetChannelRequest, types::GetChannelResponse;
    GetDashboard, "GetDashboard", types::GetDashboardRequest, types::GetDashboardResponse;
    GetEventConfiguration, "GetEventConfiguration", types::GetEventConfigurationRequest, types::GetEventConfigurationResponse;
    GetEventDataStore, "GetEventDataStore", types::GetEventDataStoreRequest, types::GetEventDataStoreResponse;
    GetEventSelectors, "GetEventSelectors", types::GetEventSelectorsRequest, types::GetEventSelectorsResponse;
    GetImport, "GetImport", types::GetImportRequest, types::GetImportResponse;
    GetInsightSelectors, "GetInsightSelectors", types::GetInsightSelectorsRequest, types::GetInsightSelectorsResponse;
    GetQueryResults, "GetQueryResults", types::GetQueryResultsRequest, types::GetQueryResultsResponse;
    GetResourcePolicy, "GetResourcePolicy", types::GetResourcePolicyRequest, types::GetResourcePolicyResponse;
    GetTrail, "GetTrail", types::GetTrailRequest, types::GetTrailResponse;
    GetTrailStatus, "GetTrailStatus", types::GetTrailStatusRequest, types::GetTrailStatusResponse;
    ListChannels, "ListChannels", types::ListChannelsRequest, types::ListChannelsResponse;
    ListDashboards, "ListDashboards", types::ListDashboardsRequest, types::ListDashboardsResponse;
    ListEventDataStores, "ListEventDataStores", types::ListEventDataStoresRequest, types::ListEventDataStoresResponse;
    ListImportFailures, "ListImportFailures", types::ListImportFailuresRequest, types::ListImportFailuresResponse;
    ListImports, "ListImports", types::ListImportsRequest, types::ListImportsResponse;
    ListInsightsData, "ListInsightsData", types::ListInsightsDataRequest, types::ListInsightsDataResponse;
    ListInsightsMetricData, "ListInsightsMetricData", types::ListInsightsMetricDataRequest, types::ListInsightsMetricDataResponse;
    ListPublicKeys, "ListPublicKeys", types::ListPublicKeysRequest, types::ListPublicKeysResponse;
    ListQueries, "ListQueries", types::ListQueriesRequest, types::ListQueriesResponse;
    ListTags, "ListTags", types::ListTagsRequest, types::ListTagsResponse;
    ListTrails, "ListTrails", types::ListTrailsRequest, types::ListTrailsResponse;
    LookupEvents, "LookupEvents", types::LookupEventsRequest, types::LookupEventsResponse;
    PutEventConfiguration, "PutEventConfiguration", types::PutEventConfigurationRequest, types::PutEventConfigurationResponse;
    PutEventSelectors, "PutEventSelectors", types::PutEventSelectorsRequest, types::PutEventSelectorsResponse;
    PutInsightSelectors, "PutInsightSelectors", types::PutInsightSelectorsRequest, types::PutInsightSelectorsResponse;
    PutResourcePolicy, "PutResourcePolicy", types::PutResourcePolicyRequest, types::PutResourcePolicyResponse;
    RegisterOrganizationDelegatedAdmin, "RegisterOrganizationDelegatedAdmin", types::RegisterOrganizationDelegatedAdminRequest, types::RegisterOrganizationDelegatedAdminResponse;
    RemoveTags, "RemoveTags", types::RemoveTagsRequest, types::RemoveTagsResponse;
    RestoreEventDataStore, "RestoreEventDataStore", types::RestoreEventDataStoreRequest, types::RestoreEventDataStoreResponse;
    SearchSampleQueries, "SearchSampleQueries", types::SearchSampleQueriesRequest, types::SearchSampleQueriesResponse;
    StartDashboardRefresh, "StartDashboardRefresh", types::StartDashboardRefreshRequest, types::StartDashboardRefreshResponse;
    StartEventDataStoreIngestion, "StartEventDataStoreIngestion", types::StartEventDataStoreIngestionRequest, types::StartEventDataStoreIngestionResponse;
    StartImport, "StartImport", types::StartImportRequest, types::StartImportResponse;
    StartLogging, "StartLogging", types::StartLoggingRequest, types::StartLoggingResponse;
    StartQuery, "StartQuery", types::StartQueryRequest, types::StartQueryResponse;
    StopEventDataStoreIngestion, "StopEventDataStoreIngestion", types::StopEventDataStoreIngestionRequest, types::StopEventDataStoreIngestionResponse;
    StopImport, "StopImport", types::StopImportRequest, types::StopImportResponse;
    StopLogging, "StopLogging", types::StopLoggingRequest, types::StopLoggingResponse;
    UpdateChannel, "UpdateChannel", types::UpdateChannelRequest, types::UpdateChannelResponse;
    UpdateDashboard, "UpdateDashboard", types::UpdateDashboardRequest, types::UpdateDashboardResponse;
    UpdateEventDataStore, "UpdateEventDataStore", types::UpdateEventDataStoreRequest, types::UpdateEventDataStoreResponse;
    UpdateTrail, "UpdateTrail", types::UpdateTrailRequest, types::UpdateTrailResponse;
    }
}
