// Generated from `models/logs.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `logs`, one method an operation.
pub trait Logs: Send + Sync + 'static {
    /// `CreateLogGroup`.
    fn create_log_group(
        &self,
        call: Call<types::CreateLogGroupRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `CreateLogStream`.
    fn create_log_stream(
        &self,
        call: Call<types::CreateLogStreamRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteLogGroup`.
    fn delete_log_group(
        &self,
        call: Call<types::DeleteLogGroupRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteLogStream`.
    fn delete_log_stream(
        &self,
        call: Call<types::DeleteLogStreamRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteMetricFilter`.
    fn delete_metric_filter(
        &self,
        call: Call<types::DeleteMetricFilterRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteQueryDefinition`.
    fn delete_query_definition(
        &self,
        call: Call<types::DeleteQueryDefinitionRequest>,
    ) -> impl Future<Output = Result<types::DeleteQueryDefinitionResponse, Error>> + Send;

    /// `DeleteResourcePolicy`.
    fn delete_resource_policy(
        &self,
        call: Call<types::DeleteResourcePolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteRetentionPolicy`.
    fn delete_retention_policy(
        &self,
        call: Call<types::DeleteRetentionPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteSubscriptionFilter`.
    fn delete_subscription_filter(
        &self,
        call: Call<types::DeleteSubscriptionFilterRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DescribeLogGroups`.
    fn describe_log_groups(
        &self,
        call: Call<types::DescribeLogGroupsRequest>,
    ) -> impl Future<Output = Result<types::DescribeLogGroupsResponse, Error>> + Send;

    /// `DescribeLogStreams`.
    fn describe_log_streams(
        &self,
        call: Call<types::DescribeLogStreamsRequest>,
    ) -> impl Future<Output = Result<types::DescribeLogStreamsResponse, Error>> + Send;

    /// `DescribeMetricFilters`.
    fn describe_metric_filters(
        &self,
        call: Call<types::DescribeMetricFiltersRequest>,
    ) -> impl Future<Output = Result<types::DescribeMetricFiltersResponse, Error>> + Send;

    /// `DescribeQueryDefinitions`.
    fn describe_query_definitions(
        &self,
        call: Call<types::DescribeQueryDefinitionsRequest>,
    ) -> impl Future<Output = Result<types::DescribeQueryDefinitionsResponse, Error>> + Send;

    /// `DescribeResourcePolicies`.
    fn describe_resource_policies(
        &self,
        call: Call<types::DescribeResourcePoliciesRequest>,
    ) -> impl Future<Output = Result<types::DescribeResourcePoliciesResponse, Error>> + Send;

    /// `DescribeSubscriptionFilters`.
    fn describe_subscription_filters(
        &self,
        call: Call<types::DescribeSubscriptionFiltersRequest>,
    ) -> impl Future<Output = Result<types::DescribeSubscriptionFiltersResponse, Error>> + Send;

    /// `FilterLogEvents`.
    fn filter_log_events(
        &self,
        call: Call<types::FilterLogEventsRequest>,
    ) -> impl Future<Output = Result<types::FilterLogEventsResponse, Error>> + Send;

    /// `GetLogEvents`.
    fn get_log_events(
        &self,
        call: Call<types::GetLogEventsRequest>,
    ) -> impl Future<Output = Result<types::GetLogEventsResponse, Error>> + Send;

    /// `ListLogGroups`.
    fn list_log_groups(
        &self,
        call: Call<types::ListLogGroupsRequest>,
    ) -> impl Future<Output = Result<types::ListLogGroupsResponse, Error>> + Send;

    /// `ListTagsForResource`.
    fn list_tags_for_resource(
        &self,
        call: Call<types::ListTagsForResourceRequest>,
    ) -> impl Future<Output = Result<types::ListTagsForResourceResponse, Error>> + Send;

    /// `ListTagsLogGroup`.
    fn list_tags_log_group(
        &self,
        call: Call<types::ListTagsLogGroupRequest>,
    ) -> impl Future<Output = Result<types::ListTagsLogGroupResponse, Error>> + Send;

    /// `PutLogEvents`.
    fn put_log_events(
        &self,
        call: Call<types::PutLogEventsRequest>,
    ) -> impl Future<Output = Result<types::PutLogEventsResponse, Error>> + Send;

    /// `PutLogGroupDeletionProtection`.
    fn put_log_group_deletion_protection(
        &self,
        call: Call<types::PutLogGroupDeletionProtectionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutMetricFilter`.
    fn put_metric_filter(
        &self,
        call: Call<types::PutMetricFilterRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutQueryDefinition`.
    fn put_query_definition(
        &self,
        call: Call<types::PutQueryDefinitionRequest>,
    ) -> impl Future<Output = Result<types::PutQueryDefinitionResponse, Error>> + Send;

    /// `PutResourcePolicy`.
    fn put_resource_policy(
        &self,
        call: Call<types::PutResourcePolicyRequest>,
    ) -> impl Future<Output = Result<types::PutResourcePolicyResponse, Error>> + Send;

    /// `PutRetentionPolicy`.
    fn put_retention_policy(
        &self,
        call: Call<types::PutRetentionPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutSubscriptionFilter`.
    fn put_subscription_filter(
        &self,
        call: Call<types::PutSubscriptionFilterRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `StartLiveTail`.
    fn start_live_tail(
        &self,
        call: Call<types::StartLiveTailRequest>,
    ) -> impl Future<Output = Result<types::StartLiveTailResponse, Error>> + Send;

    /// `TagLogGroup`.
    fn tag_log_group(&self, call: Call<types::TagLogGroupRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagResource`.
    fn tag_resource(&self, call: Call<types::TagResourceRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TestMetricFilter`.
    fn test_metric_filter(
        &self,
        call: Call<types::TestMetricFilterRequest>,
    ) -> impl Future<Output = Result<types::TestMetricFilterResponse, Error>> + Send;

    /// `UntagLogGroup`.
    fn untag_log_group(
        &self,
        call: Call<types::UntagLogGroupRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagResource`.
    fn untag_resource(&self, call: Call<types::UntagResourceRequest>)
    -> impl Future<Output = Result<(), Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Logs>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Logs> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "CreateLogGroup" => run(ctx, input, |call| self.0.create_log_group(call)),
            "CreateLogStream" => run(ctx, input, |call| self.0.create_log_stream(call)),
            "DeleteLogGroup" => run(ctx, input, |call| self.0.delete_log_group(call)),
            "DeleteLogStream" => run(ctx, input, |call| self.0.delete_log_stream(call)),
            "DeleteMetricFilter" => run(ctx, input, |call| self.0.delete_metric_filter(call)),
            "DeleteQueryDefinition" => run(ctx, input, |call| self.0.delete_query_definition(call)),
            "DeleteResourcePolicy" => run(ctx, input, |call| self.0.delete_resource_policy(call)),
            "DeleteRetentionPolicy" => run(ctx, input, |call| self.0.delete_retention_policy(call)),
            "DeleteSubscriptionFilter" => run(ctx, input, |call| self.0.delete_subscription_filter(call)),
            "DescribeLogGroups" => run(ctx, input, |call| self.0.describe_log_groups(call)),
            "DescribeLogStreams" => run(ctx, input, |call| self.0.describe_log_streams(call)),
            "DescribeMetricFilters" => run(ctx, input, |call| self.0.describe_metric_filters(call)),
            "DescribeQueryDefinitions" => run(ctx, input, |call| self.0.describe_query_definitions(call)),
            "DescribeResourcePolicies" => run(ctx, input, |call| self.0.describe_resource_policies(call)),
            "DescribeSubscriptionFilters" => run(ctx, input, |call| self.0.describe_subscription_filters(call)),
            "FilterLogEvents" => run(ctx, input, |call| self.0.filter_log_events(call)),
            "GetLogEvents" => run(ctx, input, |call| self.0.get_log_events(call)),
            "ListLogGroups" => run(ctx, input, |call| self.0.list_log_groups(call)),
            "ListTagsForResource" => run(ctx, input, |call| self.0.list_tags_for_resource(call)),
            "ListTagsLogGroup" => run(ctx, input, |call| self.0.list_tags_log_group(call)),
            "PutLogEvents" => run(ctx, input, |call| self.0.put_log_events(call)),
            "PutLogGroupDeletionProtection" => run(ctx, input, |call| self.0.put_log_group_deletion_protection(call)),
            "PutMetricFilter" => run(ctx, input, |call| self.0.put_metric_filter(call)),
            "PutQueryDefinition" => run(ctx, input, |call| self.0.put_query_definition(call)),
            "PutResourcePolicy" => run(ctx, input, |call| self.0.put_resource_policy(call)),
            "PutRetentionPolicy" => run(ctx, input, |call| self.0.put_retention_policy(call)),
            "PutSubscriptionFilter" => run(ctx, input, |call| self.0.put_subscription_filter(call)),
            "StartLiveTail" => run(ctx, input, |call| self.0.start_live_tail(call)),
            "TagLogGroup" => run(ctx, input, |call| self.0.tag_log_group(call)),
            "TagResource" => run(ctx, input, |call| self.0.tag_resource(call)),
            "TestMetricFilter" => run(ctx, input, |call| self.0.test_metric_filter(call)),
            "UntagLogGroup" => run(ctx, input, |call| self.0.untag_log_group(call)),
            "UntagResource" => run(ctx, input, |call| self.0.untag_resource(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AssociateKmsKey, "AssociateKmsKey", types::AssociateKmsKeyRequest, ();
    AssociateSourceToS3TableIntegration, "AssociateSourceToS3TableIntegration", types::AssociateSourceToS3TableIntegrationRequest, types::AssociateSourceToS3TableIntegrationResponse;
    CancelExportTask, "CancelExportTask", types::CancelExportTaskRequest, ();
    CancelImportTask, "CancelImportTask", types::CancelImportTaskRequest, types::CancelImportTaskResponse;
    CreateDelivery, "CreateDelivery", types::CreateDeliveryRequest, types::CreateDeliveryResponse;
    CreateExportTask, "CreateExportTask", types::CreateExportTaskRequest, types::CreateExportTaskResponse;
    CreateImportTask, "CreateImportTask", types::CreateImportTaskRequest, types::CreateImportTaskResponse;
    CreateLogAnomalyDetector, "CreateLogAnomalyDetector", types::CreateLogAnomalyDetectorRequest, types::CreateLogAnomalyDetectorResponse;
    CreateLogGroup, "CreateLogGroup", types::CreateLogGroupRequest, ();
    CreateLogStream, "CreateLogStream", types::CreateLogStreamRequest, ();
    CreateLookupTable, "CreateLookupTable", types::CreateLookupTableRequest, types::CreateLookupTableResponse;
    CreateScheduledQuery, "CreateScheduledQuery", types::CreateScheduledQueryRequest, types::CreateScheduledQueryResponse;
    DeleteAccountPolicy, "DeleteAccountPolicy", types::DeleteAccountPolicyRequest, types::DeleteAccountPolicyResponse;
    DeleteDataProtectionPolicy, "DeleteDataProtectionPolicy", types::DeleteDataProtectionPolicyRequest, ();
    DeleteDelivery, "DeleteDelivery", types::DeleteDeliveryRequest, ();
    DeleteDeliveryDestination, "DeleteDeliveryDestination", types::DeleteDeliveryDestinationRequest, ();
    DeleteDeliveryDestinationPolicy, "DeleteDeliveryDestinationPolicy", types::DeleteDeliveryDestinationPolicyRequest, ();
    DeleteDeliverySource, "DeleteDeliverySource", types::DeleteDeliverySourceRequest, ();
    DeleteDestination, "DeleteDestination", types::DeleteDestinationRequest, ();
    DeleteIndexPolicy, "DeleteIndexPolicy", types::DeleteIndexPolicyRequest, types::DeleteIndexPolicyResponse;
    DeleteIntegration, "DeleteIntegration", types::DeleteIntegrationRequest, types::DeleteIntegrationResponse;
    DeleteLogAnomalyDetector, "DeleteLogAnomalyDetector", types::DeleteLogAnomalyDetectorRequest, ();
    DeleteLogGroup, "DeleteLogGroup", types::DeleteLogGroupRequest, ();
    DeleteLogStream, "DeleteLogStream", types::DeleteLogStreamRequest, ();
    DeleteLookupTable, "DeleteLookupTable", types::DeleteLookupTableRequest, ();
    DeleteMetricFilter, "DeleteMetricFilter", types::DeleteMetricFilterRequest, ();
    DeleteQueryDefinition, "DeleteQueryDefinition", types::DeleteQueryDefinitionRequest, types::DeleteQueryDefinitionResponse;
    DeleteResourcePolicy, "DeleteResourcePolicy", types::DeleteResourcePolicyRequest, ();
    DeleteRetentionPolicy, "DeleteRetentionPolicy", types::DeleteRetentionPolicyRequest, ();
    DeleteScheduledQuery, "DeleteScheduledQuery", types::DeleteScheduledQueryRequest, types::DeleteScheduledQueryResponse;
    DeleteSubscriptionFilter, "DeleteSubscriptionFilter", types::DeleteSubscriptionFilterRequest, ();
    DeleteSyslogConfiguration, "DeleteSyslogConfiguration", types::DeleteSyslogConfigurationRequest, ();
    DeleteTransformer, "DeleteTransformer", types::DeleteTransformerRequest, ();
    DescribeAccountPolicies, "DescribeAccountPolicies", types::DescribeAccountPoliciesRequest, types::DescribeAccountPoliciesResponse;
    DescribeConfigurationTemplates, "DescribeConfigurationTemplates", types::DescribeConfigurationTemplatesRequest, types::DescribeConfigurationTemplatesResponse;
    DescribeDeliveries, "DescribeDeliveries", types::DescribeDeliveriesRequest, types::DescribeDeliveriesResponse;
    DescribeDeliveryDestinations, "DescribeDeliveryDestinations", types::DescribeDeliveryDestinationsRequest, types::DescribeDeliveryDestinationsResponse;
    DescribeDeliverySources, "DescribeDeliverySources", types::DescribeDeliverySourcesRequest, types::DescribeDeliverySourcesResponse;
    DescribeDestinations, "DescribeDestinations", types::DescribeDestinationsRequest, types::DescribeDestinationsResponse;
    DescribeExportTasks, "DescribeExportTasks", types::DescribeExportTasksRequest, types::DescribeExportTasksResponse;
    DescribeFieldIndexes, "DescribeFieldIndexes", types::DescribeFieldIndexesRequest, types::DescribeFieldIndexesResponse;
    DescribeImportTaskBatches, "DescribeImportTaskBatches", types::DescribeImportTaskBatchesRequest, types::DescribeImportTaskBatchesResponse;
    DescribeImportTasks, "DescribeImportTasks", types::DescribeImportTasksRequest, types::DescribeImportTasksResponse;
    DescribeIndexPolicies, "DescribeIndexPolicies", types::DescribeIndexPoliciesRequest, types::DescribeIndexPoliciesResponse;
    DescribeLogGroups, "DescribeLogGroups", types::DescribeLogGroupsRequest, types::DescribeLogGroupsResponse;
    DescribeLogStreams, "DescribeLogStreams", types::DescribeLogStreamsRequest, types::DescribeLogStreamsResponse;
    DescribeLookupTables, "DescribeLookupTables", types::DescribeLookupTablesRequest, types::DescribeLookupTablesResponse;
    DescribeMetricFilters, "DescribeMetricFilters", types::DescribeMetricFiltersRequest, types::DescribeMetricFiltersResponse;
    DescribeQueries, "DescribeQueries", types::DescribeQueriesRequest, types::DescribeQueriesResponse;
    DescribeQueryDefinitions, "DescribeQueryDefinitions", types::DescribeQueryDefinitionsRequest, types::DescribeQueryDefinitionsResponse;
    DescribeResourcePolicies, "DescribeResourcePolicies", types::DescribeResourcePoliciesRequest, types::DescribeResourcePoliciesResponse;
    DescribeSubscriptionFilters, "DescribeSubscriptionFilters", types::DescribeSubscriptionFiltersRequest, types::DescribeSubscriptionFiltersResponse;
    DisassociateKmsKey, "DisassociateKmsKey", types::DisassociateKmsKeyRequest, ();
    DisassociateSourceFromS3TableIntegration, "DisassociateSourceFromS3TableIntegration", types::DisassociateSourceFromS3TableIntegrationRequest, types::DisassociateSourceFromS3TableIntegrationResponse;
    FilterLogEvents, "FilterLogEvents", types::FilterLogEventsRequest, types::FilterLogEventsResponse;
    GetDataProtectionPolicy, "GetDataProtectionPolicy", types::GetDataProtectionPolicyRequest, types::GetDataProtectionPolicyResponse;
    GetDelivery, "GetDelivery", types::GetDeliveryRequest, types::GetDeliveryResponse;
    GetDeliveryDestination, "GetDeliveryDestination", types::GetDeliveryDestinationRequest, types::GetDeliveryDestinationResponse;
    GetDeliveryDestinationPolicy, "GetDeliveryDestinationPolicy", types::GetDeliveryDestinationPolicyRequest, types::GetDeliveryDestinationPolicyResponse;
    GetDeliverySource, "GetDeliverySource", types::GetDeliverySourceRequest, types::GetDeliverySourceResponse;
    GetIntegration, "GetIntegration", types::GetIntegrationRequest, types::GetIntegrationResponse;
    GetLogAnomalyDetector, "GetLogAnomalyDetector", types::GetLogAnomalyDetectorRequest, types::GetLogAnomalyDetectorResponse;
    GetLogEvents, "GetLogEvents", types::GetLogEventsRequest, types::GetLogEventsResponse;
    GetLogFields, "GetLogFields", types::GetLogFieldsRequest, types::GetLogFieldsResponse;
    GetLogGroupFields, "GetLogGroupFields", types::GetLogGroupFieldsRequest, types::GetLogGroupFieldsResponse;
    GetLogObject, "GetLogObject", types::GetLogObjectRequest, types::GetLogObjectResponse;
    GetLogRecord, "GetLogRecord", types::GetLogRecordRequest, types::GetLogRecordResponse;
    GetLookupTable, "GetLookupTable", types::GetLookupTableRequest, types::GetLookupTableResponse;
    GetQueryResults, "GetQueryResults", types::GetQueryResultsRequest, types::GetQueryResultsResponse;
    GetScheduledQuery, "GetScheduledQuery", types::GetScheduledQueryRequest, types::GetScheduledQueryResponse;
    GetScheduledQueryHistory, "GetScheduledQueryHistory", types::GetScheduledQueryHistoryRequest, types::GetScheduledQueryHistoryResponse;
    GetStorageTierPolicy, "GetStorageTierPolicy", types::GetStorageTierPolicyRequest, types::GetStorageTierPolicyResponse;
    GetTransformer, "GetTransformer", types::GetTransformerRequest, types::GetTransformerResponse;
    ListAggregateLogGroupSummaries, "ListAggregateLogGroupSummaries", types::ListAggregateLogGroupSummariesRequest, types::ListAggregateLogGroupSummariesResponse;
    ListAnomalies, "ListAnomalies", types::ListAnomaliesRequest, types::ListAnomaliesResponse;
    ListIntegrations, "ListIntegrations", types::ListIntegrationsRequest, types::ListIntegrationsResponse;
    ListLogAnomalyDetectors, "ListLogAnomalyDetectors", types::ListLogAnomalyDetectorsRequest, types::ListLogAnomalyDetectorsResponse;
    ListLogGroups, "ListLogGroups", types::ListLogGroupsRequest, types::ListLogGroupsResponse;
    ListLogGroupsForQuery, "ListLogGroupsForQuery", types::ListLogGroupsForQueryRequest, types::ListLogGroupsForQueryResponse;
    ListScheduledQueries, "ListScheduledQueries", types::ListScheduledQueriesRequest, types::ListScheduledQueriesResponse;
    ListSourcesForS3TableIntegration, "ListSourcesForS3TableIntegration", types::ListSourcesForS3TableIntegrationRequest, types::ListSourcesForS3TableIntegrationResponse;
    ListSyslogConfigurations, "ListSyslogConfigurations", types::ListSyslogConfigurationsRequest, types::ListSyslogConfigurationsResponse;
    ListTagsForResource, "ListTagsForResource", types::ListTagsForResourceRequest, types::ListTagsForResourceResponse;
    ListTagsLogGroup, "ListTagsLogGroup", types::ListTagsLogGroupRequest, types::ListTagsLogGroupResponse;
    PutAccountPolicy, "PutAccountPolicy", types::PutAccountPolicyRequest, types::PutAccountPolicyResponse;
    PutBearerTokenAuthentication, "PutBearerTokenAuthentication", types::PutBearerTokenAuthenticationRequest, ();
    PutDataProtectionPolicy, "PutDataProtectionPolicy", types::PutDataProtectionPolicyRequest, types::PutDataProtectionPolicyResponse;
    PutDeliveryDestination, "PutDeliveryDestination", types::PutDeliveryDestinationRequest, types::PutDeliveryDestinationResponse;
    PutDeliveryDestinationPolicy, "PutDeliveryDestinationPolicy", types::PutDeliveryDestinationPolicyRequest, types::PutDeliveryDestinationPolicyResponse;
    PutDeliverySource, "PutDeliverySource", types::PutDeliverySourceRequest, types::PutDeliverySourceResponse;
    PutDestination, "PutDestination", types::PutDestinationRequest, types::PutDestinationResponse;
    PutDestinationPolicy, "PutDestinationPolicy", types::PutDestinationPolicyRequest, ();
    PutIndexPolicy, "PutIndexPolicy", types::PutIndexPolicyRequest, types::PutIndexPolicyResponse;
    PutIntegration, "PutIntegration", types::PutIntegrationRequest, types::PutIntegrationResponse;
    PutLogEvents, "PutLogEvents", types::PutLogEventsRequest, types::PutLogEventsResponse;
    PutLogGroupDeletionProtection, "PutLogGroupDeletionProtection", types::PutLogGroupDeletionProtectionRequest, ();
    PutMetricFilter, "PutMetricFilter", types::PutMetricFilterRequest, ();
    PutQueryDefinition, "PutQueryDefinition", types::PutQueryDefinitionRequest, types::PutQueryDefinitionResponse;
    PutResourcePolicy, "PutResourcePolicy", types::PutResourcePolicyRequest, types::PutResourcePolicyResponse;
    PutRetentionPolicy, "PutRetentionPolicy", types::PutRetentionPolicyRequest, ();
    PutStorageTierPolicy, "PutStorageTierPolicy", types::PutStorageTierPolicyRequest, types::PutStorageTierPolicyResponse;
    PutSubscriptionFilter, "PutSubscriptionFilter", types::PutSubscriptionFilterRequest, ();
    PutSyslogConfiguration, "PutSyslogConfiguration", types::PutSyslogConfigurationRequest, ();
    PutTransformer, "PutTransformer", types::PutTransformerRequest, ();
    StartLiveTail, "StartLiveTail", types::StartLiveTailRequest, types::StartLiveTailResponse;
    StartQuery, "StartQuery", types::StartQueryRequest, types::StartQueryResponse;
    StopQuery, "StopQuery", types::StopQueryRequest, types::StopQueryResponse;
    TagLogGroup, "TagLogGroup", types::TagLogGroupRequest, ();
    TagResource, "TagResource", types::TagResourceRequest, ();
    TestMetricFilter, "TestMetricFilter", types::TestMetricFilterRequest, types::TestMetricFilterResponse;
    TestTransformer, "TestTransformer", types::TestTransformerRequest, types::TestTransformerResponse;
    UntagLogGroup, "UntagLogGroup", types::UntagLogGroupRequest, ();
    UntagResource, "UntagResource", types::UntagResourceRequest, ();
    UpdateAnomaly, "UpdateAnomaly", types::UpdateAnomalyRequest, ();
    UpdateDeliveryConfiguration, "UpdateDeliveryConfiguration", types::UpdateDeliveryConfigurationRequest, types::UpdateDeliveryConfigurationResponse;
    UpdateLogAnomalyDetector, "UpdateLogAnomalyDetector", types::UpdateLogAnomalyDetectorRequest, ();
    UpdateLookupTable, "UpdateLookupTable", types::UpdateLookupTableRequest, types::UpdateLookupTableResponse;
    UpdateScheduledQuery, "UpdateScheduledQuery", types::UpdateScheduledQueryRequest, types::UpdateScheduledQueryResponse;
    }
}
