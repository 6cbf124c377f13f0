// Generated from `models/xray.json` by `cargo xtask models`: change the generator, not this file.
#![allow(missing_docs, reason = "the names are the model's; AWS documents them, and its prose is not ours to copy")]
#![allow(
    unused_imports,
    clippy::large_enum_variant,
    clippy::enum_variant_names,
    reason = "one header for all models; shapes are the model's"
)]

use bytes::Bytes;
use contract::{EventStream, Map, REDACTED, Timestamp};
use std::fmt;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Alias {
    pub name: Option<String>,
    pub names: Option<Vec<String>>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnnotationValue {
    pub number_value: Option<f64>,
    pub boolean_value: Option<bool>,
    pub string_value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnomalousService {
    pub service_id: Option<ServiceId>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AvailabilityZoneDetail {
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BackendConnectionErrors {
    pub timeout_count: Option<i32>,
    pub connection_refused_count: Option<i32>,
    pub http_code4_xx_count: Option<i32>,
    pub http_code5_xx_count: Option<i32>,
    pub unknown_host_count: Option<i32>,
    pub other_count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetTracesRequest {
    pub trace_ids: Vec<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetTracesResult {
    pub traces: Option<Vec<Trace>>,
    pub unprocessed_trace_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelTraceRetrievalRequest {
    pub retrieval_token: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelTraceRetrievalResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudWatchLogsConfiguration {
    pub spans_log_group_kms_key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGroupRequest {
    pub group_name: String,
    pub filter_expression: Option<String>,
    pub insights_configuration: Option<InsightsConfiguration>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGroupResult {
    pub group: Option<Group>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSamplingRuleRequest {
    pub sampling_rule: SamplingRule,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSamplingRuleResult {
    pub sampling_rule_record: Option<SamplingRuleRecord>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGroupRequest {
    pub group_name: Option<String>,
    pub group_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGroupResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyRequest {
    pub policy_name: String,
    pub policy_revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSamplingRuleRequest {
    pub rule_name: Option<String>,
    pub rule_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSamplingRuleResult {
    pub sampling_rule_record: Option<SamplingRuleRecord>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Edge {
    pub reference_id: Option<i32>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub summary_statistics: Option<EdgeStatistics>,
    pub response_time_histogram: Option<Vec<HistogramEntry>>,
    pub aliases: Option<Vec<Alias>>,
    pub edge_type: Option<String>,
    pub received_event_age_histogram: Option<Vec<HistogramEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EdgeStatistics {
    pub ok_count: Option<i64>,
    pub error_statistics: Option<ErrorStatistics>,
    pub fault_statistics: Option<FaultStatistics>,
    pub total_count: Option<i64>,
    pub total_response_time: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EncryptionConfig {
    pub key_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorRootCause {
    pub services: Option<Vec<ErrorRootCauseService>>,
    pub client_impacting: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorRootCauseEntity {
    pub name: Option<String>,
    pub exceptions: Option<Vec<RootCauseException>>,
    pub remote: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorRootCauseService {
    pub name: Option<String>,
    pub names: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub account_id: Option<String>,
    pub entity_path: Option<Vec<ErrorRootCauseEntity>>,
    pub inferred: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorStatistics {
    pub throttle_count: Option<i64>,
    pub other_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FaultRootCause {
    pub services: Option<Vec<FaultRootCauseService>>,
    pub client_impacting: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FaultRootCauseEntity {
    pub name: Option<String>,
    pub exceptions: Option<Vec<RootCauseException>>,
    pub remote: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FaultRootCauseService {
    pub name: Option<String>,
    pub names: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub account_id: Option<String>,
    pub entity_path: Option<Vec<FaultRootCauseEntity>>,
    pub inferred: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FaultStatistics {
    pub other_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ForecastStatistics {
    pub fault_count_high: Option<i64>,
    pub fault_count_low: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEncryptionConfigRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEncryptionConfigResult {
    pub encryption_config: Option<EncryptionConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupRequest {
    pub group_name: Option<String>,
    pub group_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupResult {
    pub group: Option<Group>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupsRequest {
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupsResult {
    pub groups: Option<Vec<GroupSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetIndexingRulesRequest {
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetIndexingRulesResult {
    pub indexing_rules: Option<Vec<IndexingRule>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightEventsRequest {
    pub insight_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightEventsResult {
    pub insight_events: Option<Vec<InsightEvent>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightImpactGraphRequest {
    pub insight_id: String,
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightImpactGraphResult {
    pub insight_id: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub service_graph_start_time: Option<Timestamp>,
    pub service_graph_end_time: Option<Timestamp>,
    pub services: Option<Vec<InsightImpactGraphService>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightRequest {
    pub insight_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightResult {
    pub insight: Option<Insight>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightSummariesRequest {
    pub states: Option<Vec<String>>,
    pub group_arn: Option<String>,
    pub group_name: Option<String>,
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightSummariesResult {
    pub insight_summaries: Option<Vec<InsightSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRetrievedTracesGraphRequest {
    pub retrieval_token: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRetrievedTracesGraphResult {
    pub retrieval_status: Option<String>,
    pub services: Option<Vec<RetrievedService>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSamplingRulesRequest {
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSamplingRulesResult {
    pub sampling_rule_records: Option<Vec<SamplingRuleRecord>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSamplingStatisticSummariesRequest {
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSamplingStatisticSummariesResult {
    pub sampling_statistic_summaries: Option<Vec<SamplingStatisticSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSamplingTargetsRequest {
    pub sampling_statistics_documents: Vec<SamplingStatisticsDocument>,
    pub sampling_boost_statistics_documents: Option<Vec<SamplingBoostStatisticsDocument>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSamplingTargetsResult {
    pub sampling_target_documents: Option<Vec<SamplingTargetDocument>>,
    pub last_rule_modification: Option<Timestamp>,
    pub unprocessed_statistics: Option<Vec<UnprocessedStatistics>>,
    pub unprocessed_boost_statistics: Option<Vec<UnprocessedStatistics>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceGraphRequest {
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    pub group_name: Option<String>,
    pub group_arn: Option<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceGraphResult {
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub services: Option<Vec<Service>>,
    pub contains_old_group_versions: Option<bool>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTimeSeriesServiceStatisticsRequest {
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    pub group_name: Option<String>,
    pub group_arn: Option<String>,
    pub entity_selector_expression: Option<String>,
    pub period: Option<i32>,
    pub forecast_statistics: Option<bool>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTimeSeriesServiceStatisticsResult {
    pub time_series_service_statistics: Option<Vec<TimeSeriesServiceStatistics>>,
    pub contains_old_group_versions: Option<bool>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTraceGraphRequest {
    pub trace_ids: Vec<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTraceGraphResult {
    pub services: Option<Vec<Service>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTraceSegmentDestinationRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTraceSegmentDestinationResult {
    pub destination: Option<String>,
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTraceSummariesRequest {
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    pub time_range_type: Option<String>,
    pub sampling: Option<bool>,
    pub sampling_strategy: Option<SamplingStrategy>,
    pub filter_expression: Option<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTraceSummariesResult {
    pub trace_summaries: Option<Vec<TraceSummary>>,
    pub approximate_time: Option<Timestamp>,
    pub traces_processed_count: Option<i64>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GraphLink {
    pub reference_type: Option<String>,
    pub source_trace_id: Option<String>,
    pub destination_trace_ids: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    pub group_name: Option<String>,
    pub group_arn: Option<String>,
    pub filter_expression: Option<String>,
    pub insights_configuration: Option<InsightsConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupSummary {
    pub group_name: Option<String>,
    pub group_arn: Option<String>,
    pub filter_expression: Option<String>,
    pub insights_configuration: Option<InsightsConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HistogramEntry {
    pub value: Option<f64>,
    pub count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Http {
    pub http_url: Option<String>,
    pub http_status: Option<i32>,
    pub http_method: Option<String>,
    pub user_agent: Option<String>,
    pub client_ip: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IndexingRule {
    pub name: Option<String>,
    pub modified_at: Option<Timestamp>,
    pub rule: Option<IndexingRuleValue>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum IndexingRuleValue {
    Probabilistic(ProbabilisticRuleValue),
}

#[derive(Debug, Clone, PartialEq)]
pub enum IndexingRuleValueUpdate {
    Probabilistic(ProbabilisticRuleValueUpdate),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Insight {
    pub insight_id: Option<String>,
    pub group_arn: Option<String>,
    pub group_name: Option<String>,
    pub root_cause_service_id: Option<ServiceId>,
    pub categories: Option<Vec<String>>,
    pub state: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub summary: Option<String>,
    pub client_request_impact_statistics: Option<RequestImpactStatistics>,
    pub root_cause_service_request_impact_statistics: Option<RequestImpactStatistics>,
    pub top_anomalous_services: Option<Vec<AnomalousService>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightEvent {
    pub summary: Option<String>,
    pub event_time: Option<Timestamp>,
    pub client_request_impact_statistics: Option<RequestImpactStatistics>,
    pub root_cause_service_request_impact_statistics: Option<RequestImpactStatistics>,
    pub top_anomalous_services: Option<Vec<AnomalousService>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightImpactGraphEdge {
    pub reference_id: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightImpactGraphService {
    pub reference_id: Option<i32>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub names: Option<Vec<String>>,
    pub account_id: Option<String>,
    pub edges: Option<Vec<InsightImpactGraphEdge>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightSummary {
    pub insight_id: Option<String>,
    pub group_arn: Option<String>,
    pub group_name: Option<String>,
    pub root_cause_service_id: Option<ServiceId>,
    pub categories: Option<Vec<String>>,
    pub state: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub summary: Option<String>,
    pub client_request_impact_statistics: Option<RequestImpactStatistics>,
    pub root_cause_service_request_impact_statistics: Option<RequestImpactStatistics>,
    pub top_anomalous_services: Option<Vec<AnomalousService>>,
    pub last_update_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightsConfiguration {
    pub insights_enabled: Option<bool>,
    pub notifications_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceIdDetail {
    pub id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidPolicyRevisionIdException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidRequestException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourcePoliciesRequest {
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourcePoliciesResult {
    pub resource_policies: Option<Vec<ResourcePolicy>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRetrievedTracesRequest {
    pub retrieval_token: String,
    pub trace_format: Option<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRetrievedTracesResult {
    pub retrieval_status: Option<String>,
    pub trace_format: Option<String>,
    pub traces: Option<Vec<RetrievedTrace>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LockoutPreventionException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MalformedPolicyDocumentException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyCountLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicySizeLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProbabilisticRuleValue {
    pub desired_sampling_percentage: f64,
    pub actual_sampling_percentage: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProbabilisticRuleValueUpdate {
    pub desired_sampling_percentage: f64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEncryptionConfigRequest {
    pub key_id: Option<String>,
    pub r#type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEncryptionConfigResult {
    pub encryption_config: Option<EncryptionConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyRequest {
    pub policy_name: String,
    pub policy_document: String,
    pub policy_revision_id: Option<String>,
    pub bypass_policy_lockout_check: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyResult {
    pub resource_policy: Option<ResourcePolicy>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTelemetryRecordsRequest {
    pub telemetry_records: Vec<TelemetryRecord>,
    pub ec2_instance_id: Option<String>,
    pub hostname: Option<String>,
    pub resource_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTelemetryRecordsResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTraceSegmentsRequest {
    pub trace_segment_documents: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTraceSegmentsResult {
    pub unprocessed_trace_segments: Option<Vec<UnprocessedTraceSegment>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RequestImpactStatistics {
    pub fault_count: Option<i64>,
    pub ok_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceARNDetail {
    pub arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
    pub resource_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub policy_revision_id: Option<String>,
    pub last_updated_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseTimeRootCause {
    pub services: Option<Vec<ResponseTimeRootCauseService>>,
    pub client_impacting: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseTimeRootCauseEntity {
    pub name: Option<String>,
    pub coverage: Option<f64>,
    pub remote: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseTimeRootCauseService {
    pub name: Option<String>,
    pub names: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub account_id: Option<String>,
    pub entity_path: Option<Vec<ResponseTimeRootCauseEntity>>,
    pub inferred: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RetrievedService {
    pub service: Option<Service>,
    pub links: Option<Vec<GraphLink>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RetrievedTrace {
    pub id: Option<String>,
    pub duration: Option<f64>,
    pub spans: Option<Vec<Span>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RootCauseException {
    pub name: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RuleLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamplingBoost {
    pub boost_rate: f64,
    pub boost_rate_ttl: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamplingBoostStatisticsDocument {
    pub rule_name: String,
    pub service_name: String,
    pub timestamp: Timestamp,
    pub anomaly_count: i32,
    pub total_count: i32,
    pub sampled_anomaly_count: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamplingRateBoost {
    pub max_rate: f64,
    pub cooldown_window_minutes: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamplingRule {
    pub rule_name: Option<String>,
    pub rule_arn: Option<String>,
    pub resource_arn: String,
    pub priority: i32,
    pub fixed_rate: f64,
    pub reservoir_size: i32,
    pub service_name: String,
    pub service_type: String,
    pub host: String,
    pub http_method: String,
    pub url_path: String,
    pub version: i32,
    pub attributes: Option<Map<String>>,
    pub sampling_rate_boost: Option<SamplingRateBoost>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamplingRuleRecord {
    pub sampling_rule: Option<SamplingRule>,
    pub created_at: Option<Timestamp>,
    pub modified_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamplingRuleUpdate {
    pub rule_name: Option<String>,
    pub rule_arn: Option<String>,
    pub resource_arn: Option<String>,
    pub priority: Option<i32>,
    pub fixed_rate: Option<f64>,
    pub reservoir_size: Option<i32>,
    pub host: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub http_method: Option<String>,
    pub url_path: Option<String>,
    pub attributes: Option<Map<String>>,
    pub sampling_rate_boost: Option<SamplingRateBoost>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamplingStatisticSummary {
    pub rule_name: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub request_count: Option<i32>,
    pub borrow_count: Option<i32>,
    pub sampled_count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamplingStatisticsDocument {
    pub rule_name: String,
    pub client_id: String,
    pub timestamp: Timestamp,
    pub request_count: i32,
    pub sampled_count: i32,
    pub borrow_count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamplingStrategy {
    pub name: Option<String>,
    pub value: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamplingTargetDocument {
    pub rule_name: Option<String>,
    pub fixed_rate: Option<f64>,
    pub reservoir_quota: Option<i32>,
    pub reservoir_quota_ttl: Option<Timestamp>,
    pub interval: Option<i32>,
    pub sampling_boost: Option<SamplingBoost>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Segment {
    pub id: Option<String>,
    pub document: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Service {
    pub reference_id: Option<i32>,
    pub name: Option<String>,
    pub names: Option<Vec<String>>,
    pub root: Option<bool>,
    pub account_id: Option<String>,
    pub r#type: Option<String>,
    pub state: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub edges: Option<Vec<Edge>>,
    pub summary_statistics: Option<ServiceStatistics>,
    pub duration_histogram: Option<Vec<HistogramEntry>>,
    pub response_time_histogram: Option<Vec<HistogramEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceId {
    pub name: Option<String>,
    pub names: Option<Vec<String>>,
    pub account_id: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceStatistics {
    pub ok_count: Option<i64>,
    pub error_statistics: Option<ErrorStatistics>,
    pub fault_statistics: Option<FaultStatistics>,
    pub total_count: Option<i64>,
    pub total_response_time: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Span {
    pub id: Option<String>,
    pub document: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartTraceRetrievalRequest {
    pub trace_ids: Vec<String>,
    pub start_time: Timestamp,
    pub end_time: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartTraceRetrievalResult {
    pub retrieval_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TelemetryRecord {
    pub timestamp: Timestamp,
    pub segments_received_count: Option<i32>,
    pub segments_sent_count: Option<i32>,
    pub segments_spillover_count: Option<i32>,
    pub segments_rejected_count: Option<i32>,
    pub backend_connection_errors: Option<BackendConnectionErrors>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThrottledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TimeSeriesServiceStatistics {
    pub timestamp: Option<Timestamp>,
    pub edge_summary_statistics: Option<EdgeStatistics>,
    pub service_summary_statistics: Option<ServiceStatistics>,
    pub service_forecast_statistics: Option<ForecastStatistics>,
    pub response_time_histogram: Option<Vec<HistogramEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TooManyTagsException {
    pub message: Option<String>,
    pub resource_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trace {
    pub id: Option<String>,
    pub duration: Option<f64>,
    pub limit_exceeded: Option<bool>,
    pub segments: Option<Vec<Segment>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TraceSummary {
    pub id: Option<String>,
    pub start_time: Option<Timestamp>,
    pub duration: Option<f64>,
    pub response_time: Option<f64>,
    pub has_fault: Option<bool>,
    pub has_error: Option<bool>,
    pub has_throttle: Option<bool>,
    pub is_partial: Option<bool>,
    pub http: Option<Http>,
    pub annotations: Option<Map<Vec<ValueWithServiceIds>>>,
    pub users: Option<Vec<TraceUser>>,
    pub service_ids: Option<Vec<ServiceId>>,
    pub resource_ar_ns: Option<Vec<ResourceARNDetail>>,
    pub instance_ids: Option<Vec<InstanceIdDetail>>,
    pub availability_zones: Option<Vec<AvailabilityZoneDetail>>,
    pub entry_point: Option<ServiceId>,
    pub fault_root_causes: Option<Vec<FaultRootCause>>,
    pub error_root_causes: Option<Vec<ErrorRootCause>>,
    pub response_time_root_causes: Option<Vec<ResponseTimeRootCause>>,
    pub revision: Option<i32>,
    pub matched_event_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TraceUser {
    pub user_name: Option<String>,
    pub service_ids: Option<Vec<ServiceId>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnprocessedStatistics {
    pub rule_name: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnprocessedTraceSegment {
    pub id: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGroupRequest {
    pub group_name: Option<String>,
    pub group_arn: Option<String>,
    pub filter_expression: Option<String>,
    pub insights_configuration: Option<InsightsConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGroupResult {
    pub group: Option<Group>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateIndexingRuleRequest {
    pub name: String,
    pub rule: Option<IndexingRuleValueUpdate>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateIndexingRuleResult {
    pub indexing_rule: Option<IndexingRule>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSamplingRuleRequest {
    pub sampling_rule_update: SamplingRuleUpdate,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSamplingRuleResult {
    pub sampling_rule_record: Option<SamplingRuleRecord>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTraceSegmentDestinationRequest {
    pub destination: Option<String>,
    pub cloud_watch_logs_configuration: Option<CloudWatchLogsConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTraceSegmentDestinationResult {
    pub destination: Option<String>,
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValueWithServiceIds {
    pub annotation_value: Option<AnnotationValue>,
    pub service_ids: Option<Vec<ServiceId>>,
}
