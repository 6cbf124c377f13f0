// Generated from `models/xray.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for Alias {
    const NAME: &'static str = "Alias";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Names", &mut self.names);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for AnnotationValue {
    const NAME: &'static str = "AnnotationValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NumberValue", &mut self.number_value);
        fields.optional("BooleanValue", &mut self.boolean_value);
        fields.optional("StringValue", &mut self.string_value);
    }
}

impl contract::convert::Record for AnomalousService {
    const NAME: &'static str = "AnomalousService";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServiceId", &mut self.service_id);
    }
}

impl contract::convert::Record for AvailabilityZoneDetail {
    const NAME: &'static str = "AvailabilityZoneDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for BackendConnectionErrors {
    const NAME: &'static str = "BackendConnectionErrors";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TimeoutCount", &mut self.timeout_count);
        fields.optional("ConnectionRefusedCount", &mut self.connection_refused_count);
        fields.optional("HTTPCode4XXCount", &mut self.http_code4_xx_count);
        fields.optional("HTTPCode5XXCount", &mut self.http_code5_xx_count);
        fields.optional("UnknownHostCount", &mut self.unknown_host_count);
        fields.optional("OtherCount", &mut self.other_count);
    }
}

impl contract::convert::Record for BatchGetTracesRequest {
    const NAME: &'static str = "BatchGetTracesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TraceIds", &mut self.trace_ids);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for BatchGetTracesResult {
    const NAME: &'static str = "BatchGetTracesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Traces", &mut self.traces);
        fields.optional("UnprocessedTraceIds", &mut self.unprocessed_trace_ids);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for CancelTraceRetrievalRequest {
    const NAME: &'static str = "CancelTraceRetrievalRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RetrievalToken", &mut self.retrieval_token);
    }
}

impl contract::convert::Record for CancelTraceRetrievalResult {
    const NAME: &'static str = "CancelTraceRetrievalResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CloudWatchLogsConfiguration {
    const NAME: &'static str = "CloudWatchLogsConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SpansLogGroupKmsKeyId", &mut self.spans_log_group_kms_key_id);
    }
}

impl contract::convert::Record for CreateGroupRequest {
    const NAME: &'static str = "CreateGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.optional("FilterExpression", &mut self.filter_expression);
        fields.optional("InsightsConfiguration", &mut self.insights_configuration);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateGroupResult {
    const NAME: &'static str = "CreateGroupResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Group", &mut self.group);
    }
}

impl contract::convert::Record for CreateSamplingRuleRequest {
    const NAME: &'static str = "CreateSamplingRuleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SamplingRule", &mut self.sampling_rule);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateSamplingRuleResult {
    const NAME: &'static str = "CreateSamplingRuleResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SamplingRuleRecord", &mut self.sampling_rule_record);
    }
}

impl contract::convert::Record for DeleteGroupRequest {
    const NAME: &'static str = "DeleteGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("GroupARN", &mut self.group_arn);
    }
}

impl contract::convert::Record for DeleteGroupResult {
    const NAME: &'static str = "DeleteGroupResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteResourcePolicyRequest {
    const NAME: &'static str = "DeleteResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyName", &mut self.policy_name);
        fields.optional("PolicyRevisionId", &mut self.policy_revision_id);
    }
}

impl contract::convert::Record for DeleteResourcePolicyResult {
    const NAME: &'static str = "DeleteResourcePolicyResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteSamplingRuleRequest {
    const NAME: &'static str = "DeleteSamplingRuleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RuleName", &mut self.rule_name);
        fields.optional("RuleARN", &mut self.rule_arn);
    }
}

impl contract::convert::Record for DeleteSamplingRuleResult {
    const NAME: &'static str = "DeleteSamplingRuleResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SamplingRuleRecord", &mut self.sampling_rule_record);
    }
}

impl contract::convert::Record for Edge {
    const NAME: &'static str = "Edge";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReferenceId", &mut self.reference_id);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("SummaryStatistics", &mut self.summary_statistics);
        fields.optional("ResponseTimeHistogram", &mut self.response_time_histogram);
        fields.optional("Aliases", &mut self.aliases);
        fields.optional("EdgeType", &mut self.edge_type);
        fields.optional("ReceivedEventAgeHistogram", &mut self.received_event_age_histogram);
    }
}

impl contract::convert::Record for EdgeStatistics {
    const NAME: &'static str = "EdgeStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OkCount", &mut self.ok_count);
        fields.optional("ErrorStatistics", &mut self.error_statistics);
        fields.optional("FaultStatistics", &mut self.fault_statistics);
        fields.optional("TotalCount", &mut self.total_count);
        fields.optional("TotalResponseTime", &mut self.total_response_time);
    }
}

impl contract::convert::Record for EncryptionConfig {
    const NAME: &'static str = "EncryptionConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("Status", &mut self.status);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for ErrorRootCause {
    const NAME: &'static str = "ErrorRootCause";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Services", &mut self.services);
        fields.optional("ClientImpacting", &mut self.client_impacting);
    }
}

impl contract::convert::Record for ErrorRootCauseEntity {
    const NAME: &'static str = "ErrorRootCauseEntity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Exceptions", &mut self.exceptions);
        fields.optional("Remote", &mut self.remote);
    }
}

impl contract::convert::Record for ErrorRootCauseService {
    const NAME: &'static str = "ErrorRootCauseService";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Names", &mut self.names);
        fields.optional("Type", &mut self.r#type);
        fields.optional("AccountId", &mut self.account_id);
        fields.optional("EntityPath", &mut self.entity_path);
        fields.optional("Inferred", &mut self.inferred);
    }
}

impl contract::convert::Record for ErrorStatistics {
    const NAME: &'static str = "ErrorStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ThrottleCount", &mut self.throttle_count);
        fields.optional("OtherCount", &mut self.other_count);
        fields.optional("TotalCount", &mut self.total_count);
    }
}

impl contract::convert::Record for FaultRootCause {
    const NAME: &'static str = "FaultRootCause";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Services", &mut self.services);
        fields.optional("ClientImpacting", &mut self.client_impacting);
    }
}

impl contract::convert::Record for FaultRootCauseEntity {
    const NAME: &'static str = "FaultRootCauseEntity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Exceptions", &mut self.exceptions);
        fields.optional("Remote", &mut self.remote);
    }
}

impl contract::convert::Record for FaultRootCauseService {
    const NAME: &'static str = "FaultRootCauseService";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Names", &mut self.names);
        fields.optional("Type", &mut self.r#type);
        fields.optional("AccountId", &mut self.account_id);
        fields.optional("EntityPath", &mut self.entity_path);
        fields.optional("Inferred", &mut self.inferred);
    }
}

impl contract::convert::Record for FaultStatistics {
    const NAME: &'static str = "FaultStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OtherCount", &mut self.other_count);
        fields.optional("TotalCount", &mut self.total_count);
    }
}

impl contract::convert::Record for ForecastStatistics {
    const NAME: &'static str = "ForecastStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FaultCountHigh", &mut self.fault_count_high);
        fields.optional("FaultCountLow", &mut self.fault_count_low);
    }
}

impl contract::convert::Record for GetEncryptionConfigRequest {
    const NAME: &'static str = "GetEncryptionConfigRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for GetEncryptionConfigResult {
    const NAME: &'static str = "GetEncryptionConfigResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EncryptionConfig", &mut self.encryption_config);
    }
}

impl contract::convert::Record for GetGroupRequest {
    const NAME: &'static str = "GetGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("GroupARN", &mut self.group_arn);
    }
}

impl contract::convert::Record for GetGroupResult {
    const NAME: &'static str = "GetGroupResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Group", &mut self.group);
    }
}

impl contract::convert::Record for GetGroupsRequest {
    const NAME: &'static str = "GetGroupsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetGroupsResult {
    const NAME: &'static str = "GetGroupsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Groups", &mut self.groups);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetIndexingRulesRequest {
    const NAME: &'static str = "GetIndexingRulesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetIndexingRulesResult {
    const NAME: &'static str = "GetIndexingRulesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexingRules", &mut self.indexing_rules);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetInsightEventsRequest {
    const NAME: &'static str = "GetInsightEventsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InsightId", &mut self.insight_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetInsightEventsResult {
    const NAME: &'static str = "GetInsightEventsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InsightEvents", &mut self.insight_events);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetInsightImpactGraphRequest {
    const NAME: &'static str = "GetInsightImpactGraphRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InsightId", &mut self.insight_id);
        fields.required("StartTime", &mut self.start_time);
        fields.required("EndTime", &mut self.end_time);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetInsightImpactGraphResult {
    const NAME: &'static str = "GetInsightImpactGraphResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InsightId", &mut self.insight_id);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("ServiceGraphStartTime", &mut self.service_graph_start_time);
        fields.optional("ServiceGraphEndTime", &mut self.service_graph_end_time);
        fields.optional("Services", &mut self.services);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetInsightRequest {
    const NAME: &'static str = "GetInsightRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InsightId", &mut self.insight_id);
    }
}

impl contract::convert::Record for GetInsightResult {
    const NAME: &'static str = "GetInsightResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Insight", &mut self.insight);
    }
}

impl contract::convert::Record for GetInsightSummariesRequest {
    const NAME: &'static str = "GetInsightSummariesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("States", &mut self.states);
        fields.optional("GroupARN", &mut self.group_arn);
        fields.optional("GroupName", &mut self.group_name);
        fields.required("StartTime", &mut self.start_time);
        fields.required("EndTime", &mut self.end_time);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetInsightSummariesResult {
    const NAME: &'static str = "GetInsightSummariesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InsightSummaries", &mut self.insight_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetRetrievedTracesGraphRequest {
    const NAME: &'static str = "GetRetrievedTracesGraphRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RetrievalToken", &mut self.retrieval_token);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetRetrievedTracesGraphResult {
    const NAME: &'static str = "GetRetrievedTracesGraphResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RetrievalStatus", &mut self.retrieval_status);
        fields.optional("Services", &mut self.services);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetSamplingRulesRequest {
    const NAME: &'static str = "GetSamplingRulesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetSamplingRulesResult {
    const NAME: &'static str = "GetSamplingRulesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SamplingRuleRecords", &mut self.sampling_rule_records);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetSamplingStatisticSummariesRequest {
    const NAME: &'static str = "GetSamplingStatisticSummariesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetSamplingStatisticSummariesResult {
    const NAME: &'static str = "GetSamplingStatisticSummariesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SamplingStatisticSummaries", &mut self.sampling_statistic_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetSamplingTargetsRequest {
    const NAME: &'static str = "GetSamplingTargetsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SamplingStatisticsDocuments", &mut self.sampling_statistics_documents);
        fields.optional("SamplingBoostStatisticsDocuments", &mut self.sampling_boost_statistics_documents);
    }
}

impl contract::convert::Record for GetSamplingTargetsResult {
    const NAME: &'static str = "GetSamplingTargetsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SamplingTargetDocuments", &mut self.sampling_target_documents);
        fields.optional("LastRuleModification", &mut self.last_rule_modification);
        fields.optional("UnprocessedStatistics", &mut self.unprocessed_statistics);
        fields.optional("UnprocessedBoostStatistics", &mut self.unprocessed_boost_statistics);
    }
}

impl contract::convert::Record for GetServiceGraphRequest {
    const NAME: &'static str = "GetServiceGraphRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StartTime", &mut self.start_time);
        fields.required("EndTime", &mut self.end_time);
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("GroupARN", &mut self.group_arn);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetServiceGraphResult {
    const NAME: &'static str = "GetServiceGraphResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("Services", &mut self.services);
        fields.optional("ContainsOldGroupVersions", &mut self.contains_old_group_versions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetTimeSeriesServiceStatisticsRequest {
    const NAME: &'static str = "GetTimeSeriesServiceStatisticsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StartTime", &mut self.start_time);
        fields.required("EndTime", &mut self.end_time);
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("GroupARN", &mut self.group_arn);
        fields.optional("EntitySelectorExpression", &mut self.entity_selector_expression);
        fields.optional("Period", &mut self.period);
        fields.optional("ForecastStatistics", &mut self.forecast_statistics);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetTimeSeriesServiceStatisticsResult {
    const NAME: &'static str = "GetTimeSeriesServiceStatisticsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TimeSeriesServiceStatistics", &mut self.time_series_service_statistics);
        fields.optional("ContainsOldGroupVersions", &mut self.contains_old_group_versions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetTraceGraphRequest {
    const NAME: &'static str = "GetTraceGraphRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TraceIds", &mut self.trace_ids);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetTraceGraphResult {
    const NAME: &'static str = "GetTraceGraphResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Services", &mut self.services);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetTraceSegmentDestinationRequest {
    const NAME: &'static str = "GetTraceSegmentDestinationRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for GetTraceSegmentDestinationResult {
    const NAME: &'static str = "GetTraceSegmentDestinationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Destination", &mut self.destination);
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for GetTraceSummariesRequest {
    const NAME: &'static str = "GetTraceSummariesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StartTime", &mut self.start_time);
        fields.required("EndTime", &mut self.end_time);
        fields.optional("TimeRangeType", &mut self.time_range_type);
        fields.optional("Sampling", &mut self.sampling);
        fields.optional("SamplingStrategy", &mut self.sampling_strategy);
        fields.optional("FilterExpression", &mut self.filter_expression);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetTraceSummariesResult {
    const NAME: &'static str = "GetTraceSummariesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TraceSummaries", &mut self.trace_summaries);
        fields.optional("ApproximateTime", &mut self.approximate_time);
        fields.optional("TracesProcessedCount", &mut self.traces_processed_count);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GraphLink {
    const NAME: &'static str = "GraphLink";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReferenceType", &mut self.reference_type);
        fields.optional("SourceTraceId", &mut self.source_trace_id);
        fields.optional("DestinationTraceIds", &mut self.destination_trace_ids);
    }
}

impl contract::convert::Record for Group {
    const NAME: &'static str = "Group";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("GroupARN", &mut self.group_arn);
        fields.optional("FilterExpression", &mut self.filter_expression);
        fields.optional("InsightsConfiguration", &mut self.insights_configuration);
    }
}

impl contract::convert::Record for GroupSummary {
    const NAME: &'static str = "GroupSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("GroupARN", &mut self.group_arn);
        fields.optional("FilterExpression", &mut self.filter_expression);
        fields.optional("InsightsConfiguration", &mut self.insights_configuration);
    }
}

impl contract::convert::Record for HistogramEntry {
    const NAME: &'static str = "HistogramEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Value", &mut self.value);
        fields.optional("Count", &mut self.count);
    }
}

impl contract::convert::Record for Http {
    const NAME: &'static str = "Http";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("HttpURL", &mut self.http_url);
        fields.optional("HttpStatus", &mut self.http_status);
        fields.optional("HttpMethod", &mut self.http_method);
        fields.optional("UserAgent", &mut self.user_agent);
        fields.optional("ClientIp", &mut self.client_ip);
    }
}

impl contract::convert::Record for IndexingRule {
    const NAME: &'static str = "IndexingRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("ModifiedAt", &mut self.modified_at);
        fields.optional("Rule", &mut self.rule);
    }
}

impl From<IndexingRuleValue> for Value {
    fn from(it: IndexingRuleValue) -> Self {
        match it {
            IndexingRuleValue::Probabilistic(value) => variant("Probabilistic", value),
        }
    }
}

impl TryFrom<Value> for IndexingRuleValue {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("IndexingRuleValue", value)? {
            ("Probabilistic", value) => Ok(Self::Probabilistic(value.try_into()?)),
            _ => Err(unknown_variant("IndexingRuleValue")),
        }
    }
}

impl From<IndexingRuleValueUpdate> for Value {
    fn from(it: IndexingRuleValueUpdate) -> Self {
        match it {
            IndexingRuleValueUpdate::Probabilistic(value) => variant("Probabilistic", value),
        }
    }
}

impl TryFrom<Value> for IndexingRuleValueUpdate {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("IndexingRuleValueUpdate", value)? {
            ("Probabilistic", value) => Ok(Self::Probabilistic(value.try_into()?)),
            _ => Err(unknown_variant("IndexingRuleValueUpdate")),
        }
    }
}

impl contract::convert::Record for Insight {
    const NAME: &'static str = "Insight";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InsightId", &mut self.insight_id);
        fields.optional("GroupARN", &mut self.group_arn);
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("RootCauseServiceId", &mut self.root_cause_service_id);
        fields.optional("Categories", &mut self.categories);
        fields.optional("State", &mut self.state);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("Summary", &mut self.summary);
        fields.optional("ClientRequestImpactStatistics", &mut self.client_request_impact_statistics);
        fields.optional(
            "RootCauseServiceRequestImpactStatistics",
            &mut self.root_cause_service_request_impact_statistics,
        );
        fields.optional("TopAnomalousServices", &mut self.top_anomalous_services);
    }
}

impl contract::convert::Record for InsightEvent {
    const NAME: &'static str = "InsightEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Summary", &mut self.summary);
        fields.optional("EventTime", &mut self.event_time);
        fields.optional("ClientRequestImpactStatistics", &mut self.client_request_impact_statistics);
        fields.optional(
            "RootCauseServiceRequestImpactStatistics",
            &mut self.root_cause_service_request_impact_statistics,
        );
        fields.optional("TopAnomalousServices", &mut self.top_anomalous_services);
    }
}

impl contract::convert::Record for InsightImpactGraphEdge {
    const NAME: &'static str = "InsightImpactGraphEdge";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReferenceId", &mut self.reference_id);
    }
}

impl contract::convert::Record for InsightImpactGraphService {
    const NAME: &'static str = "InsightImpactGraphService";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReferenceId", &mut self.reference_id);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Name", &mut self.name);
        fields.optional("Names", &mut self.names);
        fields.optional("AccountId", &mut self.account_id);
        fields.optional("Edges", &mut self.edges);
    }
}

impl contract::convert::Record for InsightSummary {
    const NAME: &'static str = "InsightSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InsightId", &mut self.insight_id);
        fields.optional("GroupARN", &mut self.group_arn);
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("RootCauseServiceId", &mut self.root_cause_service_id);
        fields.optional("Categories", &mut self.categories);
        fields.optional("State", &mut self.state);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("Summary", &mut self.summary);
        fields.optional("ClientRequestImpactStatistics", &mut self.client_request_impact_statistics);
        fields.optional(
            "RootCauseServiceRequestImpactStatistics",
            &mut self.root_cause_service_request_impact_statistics,
        );
        fields.optional("TopAnomalousServices", &mut self.top_anomalous_services);
        fields.optional("LastUpdateTime", &mut self.last_update_time);
    }
}

impl contract::convert::Record for InsightsConfiguration {
    const NAME: &'static str = "InsightsConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InsightsEnabled", &mut self.insights_enabled);
        fields.optional("NotificationsEnabled", &mut self.notifications_enabled);
    }
}

impl contract::convert::Record for InstanceIdDetail {
    const NAME: &'static str = "InstanceIdDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
    }
}

impl contract::convert::Record for InvalidPolicyRevisionIdException {
    const NAME: &'static str = "InvalidPolicyRevisionIdException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidRequestException {
    const NAME: &'static str = "InvalidRequestException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ListResourcePoliciesRequest {
    const NAME: &'static str = "ListResourcePoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListResourcePoliciesResult {
    const NAME: &'static str = "ListResourcePoliciesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourcePolicies", &mut self.resource_policies);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListRetrievedTracesRequest {
    const NAME: &'static str = "ListRetrievedTracesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RetrievalToken", &mut self.retrieval_token);
        fields.optional("TraceFormat", &mut self.trace_format);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListRetrievedTracesResult {
    const NAME: &'static str = "ListRetrievedTracesResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RetrievalStatus", &mut self.retrieval_status);
        fields.optional("TraceFormat", &mut self.trace_format);
        fields.optional("Traces", &mut self.traces);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTagsForResourceRequest {
    const NAME: &'static str = "ListTagsForResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTagsForResourceResponse {
    const NAME: &'static str = "ListTagsForResourceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for LockoutPreventionException {
    const NAME: &'static str = "LockoutPreventionException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for MalformedPolicyDocumentException {
    const NAME: &'static str = "MalformedPolicyDocumentException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for PolicyCountLimitExceededException {
    const NAME: &'static str = "PolicyCountLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for PolicySizeLimitExceededException {
    const NAME: &'static str = "PolicySizeLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ProbabilisticRuleValue {
    const NAME: &'static str = "ProbabilisticRuleValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DesiredSamplingPercentage", &mut self.desired_sampling_percentage);
        fields.optional("ActualSamplingPercentage", &mut self.actual_sampling_percentage);
    }
}

impl contract::convert::Record for ProbabilisticRuleValueUpdate {
    const NAME: &'static str = "ProbabilisticRuleValueUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DesiredSamplingPercentage", &mut self.desired_sampling_percentage);
    }
}

impl contract::convert::Record for PutEncryptionConfigRequest {
    const NAME: &'static str = "PutEncryptionConfigRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.required("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for PutEncryptionConfigResult {
    const NAME: &'static str = "PutEncryptionConfigResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EncryptionConfig", &mut self.encryption_config);
    }
}

impl contract::convert::Record for PutResourcePolicyRequest {
    const NAME: &'static str = "PutResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyName", &mut self.policy_name);
        fields.required("PolicyDocument", &mut self.policy_document);
        fields.optional("PolicyRevisionId", &mut self.policy_revision_id);
        fields.optional("BypassPolicyLockoutCheck", &mut self.bypass_policy_lockout_check);
    }
}

impl contract::convert::Record for PutResourcePolicyResult {
    const NAME: &'static str = "PutResourcePolicyResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourcePolicy", &mut self.resource_policy);
    }
}

impl contract::convert::Record for PutTelemetryRecordsRequest {
    const NAME: &'static str = "PutTelemetryRecordsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TelemetryRecords", &mut self.telemetry_records);
        fields.optional("EC2InstanceId", &mut self.ec2_instance_id);
        fields.optional("Hostname", &mut self.hostname);
        fields.optional("ResourceARN", &mut self.resource_arn);
    }
}

impl contract::convert::Record for PutTelemetryRecordsResult {
    const NAME: &'static str = "PutTelemetryRecordsResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for PutTraceSegmentsRequest {
    const NAME: &'static str = "PutTraceSegmentsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TraceSegmentDocuments", &mut self.trace_segment_documents);
    }
}

impl contract::convert::Record for PutTraceSegmentsResult {
    const NAME: &'static str = "PutTraceSegmentsResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UnprocessedTraceSegments", &mut self.unprocessed_trace_segments);
    }
}

impl contract::convert::Record for RequestImpactStatistics {
    const NAME: &'static str = "RequestImpactStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FaultCount", &mut self.fault_count);
        fields.optional("OkCount", &mut self.ok_count);
        fields.optional("TotalCount", &mut self.total_count);
    }
}

impl contract::convert::Record for ResourceARNDetail {
    const NAME: &'static str = "ResourceARNDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ARN", &mut self.arn);
    }
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
        fields.optional("ResourceName", &mut self.resource_name);
    }
}

impl contract::convert::Record for ResourcePolicy {
    const NAME: &'static str = "ResourcePolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyName", &mut self.policy_name);
        fields.optional("PolicyDocument", &mut self.policy_document);
        fields.optional("PolicyRevisionId", &mut self.policy_revision_id);
        fields.optional("LastUpdatedTime", &mut self.last_updated_time);
    }
}

impl contract::convert::Record for ResponseTimeRootCause {
    const NAME: &'static str = "ResponseTimeRootCause";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Services", &mut self.services);
        fields.optional("ClientImpacting", &mut self.client_impacting);
    }
}

impl contract::convert::Record for ResponseTimeRootCauseEntity {
    const NAME: &'static str = "ResponseTimeRootCauseEntity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Coverage", &mut self.coverage);
        fields.optional("Remote", &mut self.remote);
    }
}

impl contract::convert::Record for ResponseTimeRootCauseService {
    const NAME: &'static str = "ResponseTimeRootCauseService";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Names", &mut self.names);
        fields.optional("Type", &mut self.r#type);
        fields.optional("AccountId", &mut self.account_id);
        fields.optional("EntityPath", &mut self.entity_path);
        fields.optional("Inferred", &mut self.inferred);
    }
}

impl contract::convert::Record for RetrievedService {
    const NAME: &'static str = "RetrievedService";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Service", &mut self.service);
        fields.optional("Links", &mut self.links);
    }
}

impl contract::convert::Record for RetrievedTrace {
    const NAME: &'static str = "RetrievedTrace";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("Duration", &mut self.duration);
        fields.optional("Spans", &mut self.spans);
    }
}

impl contract::convert::Record for RootCauseException {
    const NAME: &'static str = "RootCauseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for RuleLimitExceededException {
    const NAME: &'static str = "RuleLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for SamplingBoost {
    const NAME: &'static str = "SamplingBoost";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BoostRate", &mut self.boost_rate);
        fields.required("BoostRateTTL", &mut self.boost_rate_ttl);
    }
}

impl contract::convert::Record for SamplingBoostStatisticsDocument {
    const NAME: &'static str = "SamplingBoostStatisticsDocument";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RuleName", &mut self.rule_name);
        fields.required("ServiceName", &mut self.service_name);
        fields.required("Timestamp", &mut self.timestamp);
        fields.required("AnomalyCount", &mut self.anomaly_count);
        fields.required("TotalCount", &mut self.total_count);
        fields.required("SampledAnomalyCount", &mut self.sampled_anomaly_count);
    }
}

impl contract::convert::Record for SamplingRateBoost {
    const NAME: &'static str = "SamplingRateBoost";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MaxRate", &mut self.max_rate);
        fields.required("CooldownWindowMinutes", &mut self.cooldown_window_minutes);
    }
}

impl contract::convert::Record for SamplingRule {
    const NAME: &'static str = "SamplingRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RuleName", &mut self.rule_name);
        fields.optional("RuleARN", &mut self.rule_arn);
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.required("Priority", &mut self.priority);
        fields.required("FixedRate", &mut self.fixed_rate);
        fields.required("ReservoirSize", &mut self.reservoir_size);
        fields.required("ServiceName", &mut self.service_name);
        fields.required("ServiceType", &mut self.service_type);
        fields.required("Host", &mut self.host);
        fields.required("HTTPMethod", &mut self.http_method);
        fields.required("URLPath", &mut self.url_path);
        fields.required("Version", &mut self.version);
        fields.optional("Attributes", &mut self.attributes);
        fields.optional("SamplingRateBoost", &mut self.sampling_rate_boost);
    }
}

impl contract::convert::Record for SamplingRuleRecord {
    const NAME: &'static str = "SamplingRuleRecord";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SamplingRule", &mut self.sampling_rule);
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("ModifiedAt", &mut self.modified_at);
    }
}

impl contract::convert::Record for SamplingRuleUpdate {
    const NAME: &'static str = "SamplingRuleUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RuleName", &mut self.rule_name);
        fields.optional("RuleARN", &mut self.rule_arn);
        fields.optional("ResourceARN", &mut self.resource_arn);
        fields.optional("Priority", &mut self.priority);
        fields.optional("FixedRate", &mut self.fixed_rate);
        fields.optional("ReservoirSize", &mut self.reservoir_size);
        fields.optional("Host", &mut self.host);
        fields.optional("ServiceName", &mut self.service_name);
        fields.optional("ServiceType", &mut self.service_type);
        fields.optional("HTTPMethod", &mut self.http_method);
        fields.optional("URLPath", &mut self.url_path);
        fields.optional("Attributes", &mut self.attributes);
        fields.optional("SamplingRateBoost", &mut self.sampling_rate_boost);
    }
}

impl contract::convert::Record for SamplingStatisticSummary {
    const NAME: &'static str = "SamplingStatisticSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RuleName", &mut self.rule_name);
        fields.optional("Timestamp", &mut self.timestamp);
        fields.optional("RequestCount", &mut self.request_count);
        fields.optional("BorrowCount", &mut self.borrow_count);
        fields.optional("SampledCount", &mut self.sampled_count);
    }
}

impl contract::convert::Record for SamplingStatisticsDocument {
    const NAME: &'static str = "SamplingStatisticsDocument";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RuleName", &mut self.rule_name);
        fields.required("ClientID", &mut self.client_id);
        fields.required("Timestamp", &mut self.timestamp);
        fields.required("RequestCount", &mut self.request_count);
        fields.required("SampledCount", &mut self.sampled_count);
        fields.optional("BorrowCount", &mut self.borrow_count);
    }
}

impl contract::convert::Record for SamplingStrategy {
    const NAME: &'static str = "SamplingStrategy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for SamplingTargetDocument {
    const NAME: &'static str = "SamplingTargetDocument";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RuleName", &mut self.rule_name);
        fields.optional("FixedRate", &mut self.fixed_rate);
        fields.optional("ReservoirQuota", &mut self.reservoir_quota);
        fields.optional("ReservoirQuotaTTL", &mut self.reservoir_quota_ttl);
        fields.optional("Interval", &mut self.interval);
        fields.optional("SamplingBoost", &mut self.sampling_boost);
    }
}

impl contract::convert::Record for Segment {
    const NAME: &'static str = "Segment";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("Document", &mut self.document);
    }
}

impl contract::convert::Record for Service {
    const NAME: &'static str = "Service";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReferenceId", &mut self.reference_id);
        fields.optional("Name", &mut self.name);
        fields.optional("Names", &mut self.names);
        fields.optional("Root", &mut self.root);
        fields.optional("AccountId", &mut self.account_id);
        fields.optional("Type", &mut self.r#type);
        fields.optional("State", &mut self.state);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("Edges", &mut self.edges);
        fields.optional("SummaryStatistics", &mut self.summary_statistics);
        fields.optional("DurationHistogram", &mut self.duration_histogram);
        fields.optional("ResponseTimeHistogram", &mut self.response_time_histogram);
    }
}

impl contract::convert::Record for ServiceId {
    const NAME: &'static str = "ServiceId";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Names", &mut self.names);
        fields.optional("AccountId", &mut self.account_id);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for ServiceStatistics {
    const NAME: &'static str = "ServiceStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OkCount", &mut self.ok_count);
        fields.optional("ErrorStatistics", &mut self.error_statistics);
        fields.optional("FaultStatistics", &mut self.fault_statistics);
        fields.optional("TotalCount", &mut self.total_count);
        fields.optional("TotalResponseTime", &mut self.total_response_time);
    }
}

impl contract::convert::Record for Span {
    const NAME: &'static str = "Span";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("Document", &mut self.document);
    }
}

impl contract::convert::Record for StartTraceRetrievalRequest {
    const NAME: &'static str = "StartTraceRetrievalRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TraceIds", &mut self.trace_ids);
        fields.required("StartTime", &mut self.start_time);
        fields.required("EndTime", &mut self.end_time);
    }
}

impl contract::convert::Record for StartTraceRetrievalResult {
    const NAME: &'static str = "StartTraceRetrievalResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RetrievalToken", &mut self.retrieval_token);
    }
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for TagResourceRequest {
    const NAME: &'static str = "TagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagResourceResponse {
    const NAME: &'static str = "TagResourceResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for TelemetryRecord {
    const NAME: &'static str = "TelemetryRecord";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Timestamp", &mut self.timestamp);
        fields.optional("SegmentsReceivedCount", &mut self.segments_received_count);
        fields.optional("SegmentsSentCount", &mut self.segments_sent_count);
        fields.optional("SegmentsSpilloverCount", &mut self.segments_spillover_count);
        fields.optional("SegmentsRejectedCount", &mut self.segments_rejected_count);
        fields.optional("BackendConnectionErrors", &mut self.backend_connection_errors);
    }
}

impl contract::convert::Record for ThrottledException {
    const NAME: &'static str = "ThrottledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for TimeSeriesServiceStatistics {
    const NAME: &'static str = "TimeSeriesServiceStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Timestamp", &mut self.timestamp);
        fields.optional("EdgeSummaryStatistics", &mut self.edge_summary_statistics);
        fields.optional("ServiceSummaryStatistics", &mut self.service_summary_statistics);
        fields.optional("ServiceForecastStatistics", &mut self.service_forecast_statistics);
        fields.optional("ResponseTimeHistogram", &mut self.response_time_histogram);
    }
}

impl contract::convert::Record for TooManyTagsException {
    const NAME: &'static str = "TooManyTagsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
        fields.optional("ResourceName", &mut self.resource_name);
    }
}

impl contract::convert::Record for Trace {
    const NAME: &'static str = "Trace";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("Duration", &mut self.duration);
        fields.optional("LimitExceeded", &mut self.limit_exceeded);
        fields.optional("Segments", &mut self.segments);
    }
}

impl contract::convert::Record for TraceSummary {
    const NAME: &'static str = "TraceSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("Duration", &mut self.duration);
        fields.optional("ResponseTime", &mut self.response_time);
        fields.optional("HasFault", &mut self.has_fault);
        fields.optional("HasError", &mut self.has_error);
        fields.optional("HasThrottle", &mut self.has_throttle);
        fields.optional("IsPartial", &mut self.is_partial);
        fields.optional("Http", &mut self.http);
        fields.optional("Annotations", &mut self.annotations);
        fields.optional("Users", &mut self.users);
        fields.optional("ServiceIds", &mut self.service_ids);
        fields.optional("ResourceARNs", &mut self.resource_ar_ns);
        fields.optional("InstanceIds", &mut self.instance_ids);
        fields.optional("AvailabilityZones", &mut self.availability_zones);
        fields.optional("EntryPoint", &mut self.entry_point);
        fields.optional("FaultRootCauses", &mut self.fault_root_causes);
        fields.optional("ErrorRootCauses", &mut self.error_root_causes);
        fields.optional("ResponseTimeRootCauses", &mut self.response_time_root_causes);
        fields.optional("Revision", &mut self.revision);
        fields.optional("MatchedEventTime", &mut self.matched_event_time);
    }
}

impl contract::convert::Record for TraceUser {
    const NAME: &'static str = "TraceUser";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.optional("ServiceIds", &mut self.service_ids);
    }
}

impl contract::convert::Record for UnprocessedStatistics {
    const NAME: &'static str = "UnprocessedStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RuleName", &mut self.rule_name);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for UnprocessedTraceSegment {
    const NAME: &'static str = "UnprocessedTraceSegment";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for UntagResourceRequest {
    const NAME: &'static str = "UntagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagResourceResponse {
    const NAME: &'static str = "UntagResourceResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateGroupRequest {
    const NAME: &'static str = "UpdateGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("GroupARN", &mut self.group_arn);
        fields.optional("FilterExpression", &mut self.filter_expression);
        fields.optional("InsightsConfiguration", &mut self.insights_configuration);
    }
}

impl contract::convert::Record for UpdateGroupResult {
    const NAME: &'static str = "UpdateGroupResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Group", &mut self.group);
    }
}

impl contract::convert::Record for UpdateIndexingRuleRequest {
    const NAME: &'static str = "UpdateIndexingRuleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Rule", &mut self.rule);
    }
}

impl contract::convert::Record for UpdateIndexingRuleResult {
    const NAME: &'static str = "UpdateIndexingRuleResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexingRule", &mut self.indexing_rule);
    }
}

impl contract::convert::Record for UpdateSamplingRuleRequest {
    const NAME: &'static str = "UpdateSamplingRuleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SamplingRuleUpdate", &mut self.sampling_rule_update);
    }
}

impl contract::convert::Record for UpdateSamplingRuleResult {
    const NAME: &'static str = "UpdateSamplingRuleResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SamplingRuleRecord", &mut self.sampling_rule_record);
    }
}

impl contract::convert::Record for UpdateTraceSegmentDestinationRequest {
    const NAME: &'static str = "UpdateTraceSegmentDestinationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Destination", &mut self.destination);
        fields.optional("CloudWatchLogsConfiguration", &mut self.cloud_watch_logs_configuration);
    }
}

impl contract::convert::Record for UpdateTraceSegmentDestinationResult {
    const NAME: &'static str = "UpdateTraceSegmentDestinationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Destination", &mut self.destination);
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for ValueWithServiceIds {
    const NAME: &'static str = "ValueWithServiceIds";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AnnotationValue", &mut self.annotation_value);
        fields.optional("ServiceIds", &mut self.service_ids);
    }
}

contract::readable! { Alias
AnnotationValue
AnomalousService
AvailabilityZoneDetail
BackendConnectionErrors
BatchGetTracesRequest
BatchGetTracesResult
CancelTraceRetrievalRequest
CancelTraceRetrievalResult
CloudWatchLogsConfiguration
CreateGroupRequest
CreateGroupResult
CreateSamplingRuleRequest
CreateSamplingRuleResult
DeleteGroupRequest
DeleteGroupResult
DeleteResourcePolicyRequest
DeleteResourcePolicyResult
DeleteSamplingRuleRequest
DeleteSamplingRuleResult
Edge
EdgeStatistics
EncryptionConfig
ErrorRootCause
ErrorRootCauseEntity
ErrorRootCauseService
ErrorStatistics
FaultRootCause
FaultRootCauseEntity
FaultRootCauseService
FaultStatistics
ForecastStatistics
GetEncryptionConfigRequest
GetEncryptionConfigResult
GetGroupRequest
GetGroupResult
GetGroupsRequest
GetGroupsResult
GetIndexingRulesRequest
GetIndexingRulesResult
GetInsightEventsRequest
GetInsightEventsResult
GetInsightImpactGraphRequest
GetInsightImpactGraphResult
GetInsightRequest
GetInsightResult
GetInsightSummariesRequest
GetInsightSummariesResult
GetRetrievedTracesGraphRequest
GetRetrievedTracesGraphResult
GetSamplingRulesRequest
GetSamplingRulesResult
GetSamplingStatisticSummariesRequest
GetSamplingStatisticSummariesResult
GetSamplingTargetsRequest
GetSamplingTargetsResult
GetServiceGraphRequest
GetServiceGraphResult
GetTimeSeriesServiceStatisticsRequest
GetTimeSeriesServiceStatisticsResult
GetTraceGraphRequest
GetTraceGraphResult
GetTraceSegmentDestinationRequest
GetTraceSegmentDestinationResult
GetTraceSummariesRequest
GetTraceSummariesResult
GraphLink
Group
GroupSummary
HistogramEntry
Http
IndexingRule
Insight
InsightEvent
InsightImpactGraphEdge
InsightImpactGraphService
InsightSummary
InsightsConfiguration
InstanceIdDetail
InvalidPolicyRevisionIdException
InvalidRequestException
ListResourcePoliciesRequest
ListResourcePoliciesResult
ListRetrievedTracesRequest
ListRetrievedTracesResult
ListTagsForResourceRequest
ListTagsForResourceResponse
LockoutPreventionException
MalformedPolicyDocumentException
PolicyCountLimitExceededException
PolicySizeLimitExceededException
ProbabilisticRuleValue
ProbabilisticRuleValueUpdate
PutEncryptionConfigRequest
PutEncryptionConfigResult
PutResourcePolicyRequest
PutResourcePolicyResult
PutTelemetryRecordsRequest
PutTelemetryRecordsResult
PutTraceSegmentsRequest
PutTraceSegmentsResult
RequestImpactStatistics
ResourceARNDetail
ResourceNotFoundException
ResourcePolicy
ResponseTimeRootCause
ResponseTimeRootCauseEntity
ResponseTimeRootCauseService
RetrievedService
RetrievedTrace
RootCauseException
RuleLimitExceededException
SamplingBoost
SamplingBoostStatisticsDocument
SamplingRateBoost
SamplingRule
SamplingRuleRecord
SamplingRuleUpdate
SamplingStatisticSummary
SamplingStatisticsDocument
SamplingStrategy
SamplingTargetDocument
Segment
Service
ServiceId
ServiceStatistics
Span
StartTraceRetrievalRequest
StartTraceRetrievalResult
Tag
TagResourceRequest
TagResourceResponse
TelemetryRecord
ThrottledException
TimeSeriesServiceStatistics
TooManyTagsException
Trace
TraceSummary
TraceUser
UnprocessedStatistics
UnprocessedTraceSegment
UntagResourceRequest
UntagResourceResponse
UpdateGroupRequest
UpdateGroupResult
UpdateIndexingRuleRequest
UpdateIndexingRuleResult
UpdateSamplingRuleRequest
UpdateSamplingRuleResult
UpdateTraceSegmentDestinationRequest
UpdateTraceSegmentDestinationResult
ValueWithServiceIds }
