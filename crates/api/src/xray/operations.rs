// Generated from `models/xray.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `xray`, one method an operation.
pub trait XRay: Send + Sync + 'static {
    /// `BatchGetTraces`: POST `/Traces`, 200.
    fn batch_get_traces(
        &self,
        call: Call<types::BatchGetTracesRequest>,
    ) -> impl Future<Output = Result<types::BatchGetTracesResult, Error>> + Send;

    /// `GetSamplingRules`: POST `/GetSamplingRules`, 200.
    fn get_sampling_rules(
        &self,
        call: Call<types::GetSamplingRulesRequest>,
    ) -> impl Future<Output = Result<types::GetSamplingRulesResult, Error>> + Send;

    /// `GetSamplingTargets`: POST `/SamplingTargets`, 200.
    fn get_sampling_targets(
        &self,
        call: Call<types::GetSamplingTargetsRequest>,
    ) -> impl Future<Output = Result<types::GetSamplingTargetsResult, Error>> + Send;

    /// `GetTraceSummaries`: POST `/TraceSummaries`, 200.
    fn get_trace_summaries(
        &self,
        call: Call<types::GetTraceSummariesRequest>,
    ) -> impl Future<Output = Result<types::GetTraceSummariesResult, Error>> + Send;

    /// `PutTraceSegments`: POST `/TraceSegments`, 200.
    fn put_trace_segments(
        &self,
        call: Call<types::PutTraceSegmentsRequest>,
    ) -> impl Future<Output = Result<types::PutTraceSegmentsResult, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: XRay>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: XRay> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "BatchGetTraces" => run(ctx, input, |call| self.0.batch_get_traces(call)),
            "GetSamplingRules" => run(ctx, input, |call| self.0.get_sampling_rules(call)),
            "GetSamplingTargets" => run(ctx, input, |call| self.0.get_sampling_targets(call)),
            "GetTraceSummaries" => run(ctx, input, |call| self.0.get_trace_summaries(call)),
            "PutTraceSegments" => run(ctx, input, |call| self.0.put_trace_segments(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    BatchGetTraces, "BatchGetTraces", types::BatchGetTracesRequest, types::BatchGetTracesResult;
    CancelTraceRetrieval, "CancelTraceRetrieval", types::CancelTraceRetrievalRequest, types::CancelTraceRetrievalResult;
    CreateGroup, "CreateGroup", types::CreateGroupRequest, types::CreateGroupResult;
    CreateSamplingRule, "CreateSamplingRule", types::CreateSamplingRuleRequest, types::CreateSamplingRuleResult;
    DeleteGroup, "DeleteGroup", types::DeleteGroupRequest, types::DeleteGroupResult;
    DeleteResourcePolicy, "DeleteResourcePolicy", types::DeleteResourcePolicyRequest, types::DeleteResourcePolicyResult;
    DeleteSamplingRule, "DeleteSamplingRule", types::DeleteSamplingRuleRequest, types::DeleteSamplingRuleResult;
    GetEncryptionConfig, "GetEncryptionConfig", types::GetEncryptionConfigRequest, types::GetEncryptionConfigResult;
    GetGroup, "GetGroup", types::GetGroupRequest, types::GetGroupResult;
    GetGroups, "GetGroups", types::GetGroupsRequest, types::GetGroupsResult;
    GetIndexingRules, "GetIndexingRules", types::GetIndexingRulesRequest, types::GetIndexingRulesResult;
    GetInsight, "GetInsight", types::GetInsightRequest, types::GetInsightResult;
    GetInsightEvents, "GetInsightEvents", types::GetInsightEventsRequest, types::GetInsightEventsResult;
    GetInsightImpactGraph, "GetInsightImpactGraph", types::GetInsightImpactGraphRequest, types::GetInsightImpactGraphResult;
    GetInsightSummaries, "GetInsightSummaries", types::GetInsightSummariesRequest, types::GetInsightSummariesResult;
    GetRetrievedTracesGraph, "GetRetrievedTracesGraph", types::GetRetrievedTracesGraphRequest, types::GetRetrievedTracesGraphResult;
    GetSamplingRules, "GetSamplingRules", types::GetSamplingRulesRequest, types::GetSamplingRulesResult;
    GetSamplingStatisticSummaries, "GetSamplingStatisticSummaries", types::GetSamplingStatisticSummariesRequest, types::GetSamplingStatisticSummariesResult;
    GetSamplingTargets, "GetSamplingTargets", types::GetSamplingTargetsRequest, types::GetSamplingTargetsResult;
    GetServiceGraph, "GetServiceGraph", types::GetServiceGraphRequest, types::GetServiceGraphResult;
    GetTimeSeriesServiceStatistics, "GetTimeSeriesServiceStatistics", types::GetTimeSeriesServiceStatisticsRequest, types::GetTimeSeriesServiceStatisticsResult;
    GetTraceGraph, "GetTraceGraph", types::GetTraceGraphRequest, types::GetTraceGraphResult;
    GetTraceSegmentDestination, "GetTraceSegmentDestination", types::GetTraceSegmentDestinationRequest, types::GetTraceSegmentDestinationResult;
    GetTraceSummaries, "GetTraceSummaries", types::GetTraceSummariesRequest, types::GetTraceSummariesResult;
    ListResourcePolicies, "ListResourcePolicies", types::ListResourcePoliciesRequest, types::ListResourcePoliciesResult;
    ListRetrievedTraces, "ListRetrievedTraces", types::ListRetrievedTracesRequest, types::ListRetrievedTracesResult;
    ListTagsForResource, "ListTagsForResource", types::ListTagsForResourceRequest, types::ListTagsForResourceResponse;
    PutEncryptionConfig, "PutEncryptionConfig", types::PutEncryptionConfigRequest, types::PutEncryptionConfigResult;
    PutResourcePolicy, "PutResourcePolicy", types::PutResourcePolicyRequest, types::PutResourcePolicyResult;
    PutTelemetryRecords, "PutTelemetryRecords", types::PutTelemetryRecordsRequest, types::PutTelemetryRecordsResult;
    PutTraceSegments, "PutTraceSegments", types::PutTraceSegmentsRequest, types::PutTraceSegmentsResult;
    StartTraceRetrieval, "StartTraceRetrieval", types::StartTraceRetrievalRequest, types::StartTraceRetrievalResult;
    TagResource, "TagResource", types::TagResourceRequest, types::TagResourceResponse;
    UntagResource, "UntagResource", types::UntagResourceRequest, types::UntagResourceResponse;
    UpdateGroup, "UpdateGroup", types::UpdateGroupRequest, types::UpdateGroupResult;
    UpdateIndexingRule, "UpdateIndexingRule", types::UpdateIndexingRuleRequest, types::UpdateIndexingRuleResult;
    UpdateSamplingRule, "UpdateSamplingRule", types::UpdateSamplingRuleRequest, types::UpdateSamplingRuleResult;
    UpdateTraceSegmentDestination, "UpdateTraceSegmentDestination", types::UpdateTraceSegmentDestinationRequest, types::UpdateTraceSegmentDestinationResult;
    }
}
