// Generated from `models/cloudwatch.json` by `cargo xtask models`: change the generator, not this file.
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
pub struct ActionConfiguration {
    pub alarm_tags_propagation: Option<AlarmTagsPropagation>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmContributor {
    pub contributor_id: String,
    pub contributor_attributes: Map<String>,
    pub state_reason: String,
    pub state_transitioned_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmHistoryItem {
    pub alarm_name: Option<String>,
    pub alarm_contributor_id: Option<String>,
    pub alarm_type: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub history_item_type: Option<String>,
    pub history_summary: Option<String>,
    pub history_data: Option<String>,
    pub alarm_contributor_attributes: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmMuteRuleSummary {
    pub alarm_mute_rule_arn: Option<String>,
    pub expire_date: Option<Timestamp>,
    pub status: Option<String>,
    pub mute_type: Option<String>,
    pub last_updated_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmPromQLCriteria {
    pub query: String,
    pub pending_period: Option<i32>,
    pub recovery_period: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmTagsPropagation {
    pub enabled: bool,
    pub included_tag_keys: Option<Vec<String>>,
    pub excluded_tag_keys: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnomalyDetector {
    pub anomaly_detector_id: Option<String>,
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub stat: Option<String>,
    pub configuration: Option<AnomalyDetectorConfiguration>,
    pub state_value: Option<String>,
    pub metric_characteristics: Option<MetricCharacteristics>,
    pub single_metric_anomaly_detector: Option<SingleMetricAnomalyDetector>,
    pub metric_math_anomaly_detector: Option<MetricMathAnomalyDetector>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnomalyDetectorConfiguration {
    pub excluded_time_ranges: Option<Vec<Range>>,
    pub metric_timezone: Option<String>,
    pub adaptation_speed: Option<String>,
    pub outlier_filtering_strength: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateDatasetKmsKeyInput {
    pub dataset_identifier: String,
    pub kms_key_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateDatasetKmsKeyOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompositeAlarm {
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_arn: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub alarm_description: Option<String>,
    pub alarm_name: Option<String>,
    pub alarm_rule: Option<String>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub ok_actions: Option<Vec<String>>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub state_value: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub actions_suppressed_by: Option<String>,
    pub actions_suppressed_reason: Option<String>,
    pub actions_suppressor: Option<String>,
    pub actions_suppressor_wait_period: Option<i32>,
    pub actions_suppressor_extension_period: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConcurrentModificationException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateResourceMetricsConfigurationInput {
    pub resource_arn: String,
    pub metric_selections: Option<Vec<ResourceMetricSelection>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateResourceMetricsConfigurationOutput {
    pub resource_metrics_configuration: ResourceMetricsConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardEntry {
    pub dashboard_name: Option<String>,
    pub dashboard_arn: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub size: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardInvalidInputError {
    pub message: Option<String>,
    pub dashboard_validation_messages: Option<Vec<DashboardValidationMessage>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardNotFoundError {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardValidationMessage {
    pub data_path: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Datapoint {
    pub timestamp: Option<Timestamp>,
    pub sample_count: Option<f64>,
    pub average: Option<f64>,
    pub sum: Option<f64>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub unit: Option<String>,
    pub extended_statistics: Option<Map<f64>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAlarmMuteRuleInput {
    pub alarm_mute_rule_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAlarmsInput {
    pub alarm_names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAnomalyDetectorInput {
    pub anomaly_detector_id: Option<String>,
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub stat: Option<String>,
    pub single_metric_anomaly_detector: Option<SingleMetricAnomalyDetector>,
    pub metric_math_anomaly_detector: Option<MetricMathAnomalyDetector>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAnomalyDetectorOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDashboardsInput {
    pub dashboard_names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDashboardsOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteInsightRulesInput {
    pub rule_names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMetricDataQueryDefinitionInput {
    pub id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMetricDataQueryDefinitionOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMetricStreamInput {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMetricStreamOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourceMetricsConfigurationInput {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourceMetricsConfigurationOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmContributorsInput {
    pub alarm_name: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmContributorsOutput {
    pub alarm_contributors: Vec<AlarmContributor>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmHistoryInput {
    pub alarm_name: Option<String>,
    pub alarm_contributor_id: Option<String>,
    pub alarm_types: Option<Vec<String>>,
    pub history_item_type: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
    pub scan_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmHistoryOutput {
    pub alarm_history_items: Option<Vec<AlarmHistoryItem>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmsForMetricInput {
    pub metric_name: String,
    pub namespace: String,
    pub statistic: Option<String>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmsForMetricOutput {
    pub metric_alarms: Option<Vec<MetricAlarm>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmsInput {
    pub alarm_names: Option<Vec<String>>,
    pub alarm_name_prefix: Option<String>,
    pub alarm_types: Option<Vec<String>>,
    pub children_of_alarm_name: Option<String>,
    pub parents_of_alarm_name: Option<String>,
    pub state_value: Option<String>,
    pub action_prefix: Option<String>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmsOutput {
    pub composite_alarms: Option<Vec<CompositeAlarm>>,
    pub metric_alarms: Option<Vec<MetricAlarm>>,
    pub log_alarms: Option<Vec<LogAlarm>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAnomalyDetectorsInput {
    pub anomaly_detector_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub anomaly_detector_types: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAnomalyDetectorsOutput {
    pub anomaly_detectors: Option<Vec<AnomalyDetector>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInsightRulesInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInsightRulesOutput {
    pub next_token: Option<String>,
    pub insight_rules: Option<Vec<InsightRule>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dimension {
    pub name: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DimensionFilter {
    pub name: String,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableAlarmActionsInput {
    pub alarm_names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableInsightRulesInput {
    pub rule_names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateDatasetKmsKeyInput {
    pub dataset_identifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateDatasetKmsKeyOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableAlarmActionsInput {
    pub alarm_names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableInsightRulesInput {
    pub rule_names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entity {
    pub key_attributes: Option<Map<String>>,
    pub attributes: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EntityMetricData {
    pub entity: Option<Entity>,
    pub metric_data: Option<Vec<MetricDatum>>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum EvaluationCriteria {
    PromQLCriteria(AlarmPromQLCriteria),
}

#[derive(Debug, Clone, PartialEq)]
pub enum EvaluationWindow {
    WallClockWindow(WallClockWindow),
    SlidingWindow(SlidingWindow),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAlarmMuteRuleInput {
    pub alarm_mute_rule_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAlarmMuteRuleOutput {
    pub name: Option<String>,
    pub alarm_mute_rule_arn: Option<String>,
    pub description: Option<String>,
    pub rule: Option<Rule>,
    pub mute_targets: Option<MuteTargets>,
    pub start_date: Option<Timestamp>,
    pub expire_date: Option<Timestamp>,
    pub status: Option<String>,
    pub last_updated_timestamp: Option<Timestamp>,
    pub mute_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDashboardInput {
    pub dashboard_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDashboardOutput {
    pub dashboard_arn: Option<String>,
    pub dashboard_body: Option<String>,
    pub dashboard_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDatasetInput {
    pub dataset_identifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDatasetOutput {
    pub dataset_id: String,
    pub arn: String,
    pub kms_key_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightRuleReportInput {
    pub rule_name: String,
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    pub period: i32,
    pub max_contributor_count: Option<i32>,
    pub metrics: Option<Vec<String>>,
    pub order_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightRuleReportOutput {
    pub key_labels: Option<Vec<String>>,
    pub aggregation_statistic: Option<String>,
    pub aggregate_value: Option<f64>,
    pub approximate_unique_count: Option<i64>,
    pub contributors: Option<Vec<InsightRuleContributor>>,
    pub metric_datapoints: Option<Vec<InsightRuleMetricDatapoint>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricDataInput {
    pub metric_data_queries: Vec<MetricDataQuery>,
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    pub next_token: Option<String>,
    pub scan_by: Option<String>,
    pub max_datapoints: Option<i32>,
    pub label_options: Option<LabelOptions>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricDataOutput {
    pub metric_data_results: Option<Vec<MetricDataResult>>,
    pub next_token: Option<String>,
    pub messages: Option<Vec<MessageData>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricDataQueryDefinitionInput {
    pub id: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetMetricDataQueryDefinitionOutput {
    pub id: String,
    pub arn: String,
    pub path: String,
    pub expression: String,
    pub r#type: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl fmt::Debug for GetMetricDataQueryDefinitionOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetMetricDataQueryDefinitionOutput")
            .field("id", &self.id)
            .field("arn", &self.arn)
            .field("path", &self.path)
            .field("expression", &REDACTED)
            .field("type", &self.r#type)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricStatisticsInput {
    pub namespace: String,
    pub metric_name: String,
    pub dimensions: Option<Vec<Dimension>>,
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    pub period: i32,
    pub statistics: Option<Vec<String>>,
    pub extended_statistics: Option<Vec<String>>,
    pub unit: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricStatisticsOutput {
    pub label: Option<String>,
    pub datapoints: Option<Vec<Datapoint>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricStreamInput {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricStreamOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub include_filters: Option<Vec<MetricStreamFilter>>,
    pub exclude_filters: Option<Vec<MetricStreamFilter>>,
    pub firehose_arn: Option<String>,
    pub role_arn: Option<String>,
    pub state: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_update_date: Option<Timestamp>,
    pub output_format: Option<String>,
    pub statistics_configurations: Option<Vec<MetricStreamStatisticsConfiguration>>,
    pub include_linked_accounts_metrics: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricWidgetImageInput {
    pub metric_widget: String,
    pub output_format: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricWidgetImageOutput {
    pub metric_widget_image: Option<Bytes>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOTelEnrichmentInput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOTelEnrichmentOutput {
    pub status: String,
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourceMetricsConfigurationInput {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourceMetricsConfigurationOutput {
    pub resource_metrics_configuration: ResourceMetricsConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightRule {
    pub name: String,
    pub state: String,
    pub schema: String,
    pub definition: String,
    pub managed_rule: Option<bool>,
    pub apply_on_transformed_logs: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightRuleContributor {
    pub keys: Vec<String>,
    pub approximate_aggregate_value: f64,
    pub datapoints: Vec<InsightRuleContributorDatapoint>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightRuleContributorDatapoint {
    pub timestamp: Timestamp,
    pub approximate_value: f64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightRuleMetricDatapoint {
    pub timestamp: Timestamp,
    pub unique_contributors: Option<f64>,
    pub max_contributor_value: Option<f64>,
    pub sample_count: Option<f64>,
    pub average: Option<f64>,
    pub sum: Option<f64>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalServiceFault {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidFormatFault {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidNextToken {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidParameterCombinationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidParameterValueException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsAccessDeniedException {
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsKeyDisabledException {
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsKeyNotFoundException {
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LabelOptions {
    pub timezone: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LimitExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LimitExceededFault {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAlarmMuteRulesInput {
    pub alarm_name: Option<String>,
    pub statuses: Option<Vec<String>>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAlarmMuteRulesOutput {
    pub alarm_mute_rule_summaries: Option<Vec<AlarmMuteRuleSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDashboardsInput {
    pub dashboard_name_prefix: Option<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDashboardsOutput {
    pub dashboard_entries: Option<Vec<DashboardEntry>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListManagedInsightRulesInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListManagedInsightRulesOutput {
    pub managed_rules: Option<Vec<ManagedRuleDescription>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricDataQueryDefinitionsInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricDataQueryDefinitionsOutput {
    pub items: Vec<MetricDataQueryDefinitionSummary>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricStreamsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricStreamsOutput {
    pub next_token: Option<String>,
    pub entries: Option<Vec<MetricStreamEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricsInput {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<DimensionFilter>>,
    pub next_token: Option<String>,
    pub recently_active: Option<String>,
    pub include_linked_accounts: Option<bool>,
    pub owning_account: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricsOutput {
    pub metrics: Option<Vec<Metric>>,
    pub next_token: Option<String>,
    pub owning_accounts: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogAlarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
    pub alarm_description: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub state_value: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub scheduled_query_configuration: Option<ScheduledQueryConfiguration>,
    pub query_results_to_evaluate: Option<i32>,
    pub query_results_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<String>,
    pub treat_missing_data: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub evaluation_state: Option<String>,
    pub action_log_line_count: Option<i32>,
    pub action_log_line_role_arn: Option<String>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub action_configuration: Option<ActionConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManagedRule {
    pub template_name: String,
    pub resource_arn: String,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManagedRuleDescription {
    pub template_name: Option<String>,
    pub resource_arn: Option<String>,
    pub rule_state: Option<ManagedRuleState>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManagedRuleState {
    pub rule_name: String,
    pub state: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MessageData {
    pub code: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Metric {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricAlarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
    pub alarm_description: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub state_value: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<String>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<String>,
    pub evaluation_periods: Option<i32>,
    pub datapoints_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<String>,
    pub treat_missing_data: Option<String>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub threshold_metric_id: Option<String>,
    pub evaluation_state: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricCharacteristics {
    pub periodic_spikes: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricDataQuery {
    pub id: String,
    pub metric_stat: Option<MetricStat>,
    pub expression: Option<String>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
    pub period: Option<i32>,
    pub account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricDataQueryDefinitionSummary {
    pub id: String,
    pub path: String,
    pub r#type: String,
    pub updated_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricDataResult {
    pub id: Option<String>,
    pub label: Option<String>,
    pub timestamps: Option<Vec<Timestamp>>,
    pub values: Option<Vec<f64>>,
    pub status_code: Option<String>,
    pub messages: Option<Vec<MessageData>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricDatum {
    pub metric_name: String,
    pub dimensions: Option<Vec<Dimension>>,
    pub timestamp: Option<Timestamp>,
    pub value: Option<f64>,
    pub statistic_values: Option<StatisticSet>,
    pub values: Option<Vec<f64>>,
    pub counts: Option<Vec<f64>>,
    pub unit: Option<String>,
    pub storage_resolution: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricMathAnomalyDetector {
    pub metric_data_queries: Option<Vec<MetricDataQuery>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricStat {
    pub metric: Metric,
    pub period: i32,
    pub stat: String,
    pub unit: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricStreamEntry {
    pub arn: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_update_date: Option<Timestamp>,
    pub name: Option<String>,
    pub firehose_arn: Option<String>,
    pub state: Option<String>,
    pub output_format: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricStreamFilter {
    pub namespace: Option<String>,
    pub metric_names: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricStreamStatisticsConfiguration {
    pub include_metrics: Vec<MetricStreamStatisticsMetric>,
    pub additional_statistics: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricStreamStatisticsMetric {
    pub namespace: String,
    pub metric_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MissingRequiredParameterException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MuteTargets {
    pub alarm_names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OTelEnrichmentMetricSelector {
    pub namespace: String,
    pub metric_names: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PartialFailure {
    pub failure_resource: Option<String>,
    pub exception_type: Option<String>,
    pub failure_code: Option<String>,
    pub failure_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAlarmMuteRuleInput {
    pub name: String,
    pub description: Option<String>,
    pub rule: Rule,
    pub mute_targets: Option<MuteTargets>,
    pub tags: Option<Vec<Tag>>,
    pub start_date: Option<Timestamp>,
    pub expire_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAnomalyDetectorInput {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub stat: Option<String>,
    pub configuration: Option<AnomalyDetectorConfiguration>,
    pub metric_characteristics: Option<MetricCharacteristics>,
    pub single_metric_anomaly_detector: Option<SingleMetricAnomalyDetector>,
    pub metric_math_anomaly_detector: Option<MetricMathAnomalyDetector>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAnomalyDetectorOutput {
    pub anomaly_detector_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutCompositeAlarmInput {
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_description: Option<String>,
    pub alarm_name: String,
    pub alarm_rule: String,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub ok_actions: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub actions_suppressor: Option<String>,
    pub actions_suppressor_wait_period: Option<i32>,
    pub actions_suppressor_extension_period: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDashboardInput {
    pub dashboard_name: String,
    pub dashboard_body: String,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDashboardOutput {
    pub dashboard_validation_messages: Option<Vec<DashboardValidationMessage>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutInsightRuleInput {
    pub rule_name: String,
    pub rule_state: Option<String>,
    pub rule_definition: String,
    pub tags: Option<Vec<Tag>>,
    pub apply_on_transformed_logs: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutInsightRuleOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLogAlarmInput {
    pub alarm_name: String,
    pub alarm_description: Option<String>,
    pub scheduled_query_configuration: ScheduledQueryConfiguration,
    pub action_log_line_count: Option<i32>,
    pub action_log_line_role_arn: Option<String>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub query_results_to_evaluate: i32,
    pub query_results_to_alarm: i32,
    pub threshold: f64,
    pub comparison_operator: String,
    pub treat_missing_data: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub action_configuration: Option<ActionConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutManagedInsightRulesInput {
    pub managed_rules: Vec<ManagedRule>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutManagedInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMetricAlarmInput {
    pub alarm_name: String,
    pub alarm_description: Option<String>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<String>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<String>,
    pub evaluation_periods: Option<i32>,
    pub datapoints_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<String>,
    pub treat_missing_data: Option<String>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub tags: Option<Vec<Tag>>,
    pub threshold_metric_id: Option<String>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMetricDataInput {
    pub namespace: String,
    pub metric_data: Option<Vec<MetricDatum>>,
    pub entity_metric_data: Option<Vec<EntityMetricData>>,
    pub strict_entity_validation: Option<bool>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PutMetricDataQueryDefinitionInput {
    pub id: Option<String>,
    pub path: String,
    pub expression: String,
    pub r#type: String,
    pub tags: Option<Vec<Tag>>,
}

impl fmt::Debug for PutMetricDataQueryDefinitionInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PutMetricDataQueryDefinitionInput")
            .field("id", &self.id)
            .field("path", &self.path)
            .field("expression", &REDACTED)
            .field("type", &self.r#type)
            .field("tags", &self.tags)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct PutMetricDataQueryDefinitionOutput {
    pub id: String,
    pub arn: String,
    pub path: String,
    pub expression: String,
    pub r#type: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl fmt::Debug for PutMetricDataQueryDefinitionOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PutMetricDataQueryDefinitionOutput")
            .field("id", &self.id)
            .field("arn", &self.arn)
            .field("path", &self.path)
            .field("expression", &REDACTED)
            .field("type", &self.r#type)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMetricStreamInput {
    pub name: String,
    pub include_filters: Option<Vec<MetricStreamFilter>>,
    pub exclude_filters: Option<Vec<MetricStreamFilter>>,
    pub firehose_arn: String,
    pub role_arn: String,
    pub output_format: String,
    pub tags: Option<Vec<Tag>>,
    pub statistics_configurations: Option<Vec<MetricStreamStatisticsConfiguration>>,
    pub include_linked_accounts_metrics: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMetricStreamOutput {
    pub arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Range {
    pub start_time: Timestamp,
    pub end_time: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceConflict {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceMetricSelection {
    pub include_metrics: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceMetricsConfiguration {
    pub resource_arn: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub metric_selections: Option<Vec<ResourceMetricSelection>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFound {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rule {
    pub schedule: Schedule,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schedule {
    pub expression: String,
    pub duration: String,
    pub timezone: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleConfiguration {
    pub schedule_expression: String,
    pub start_time_offset: i64,
    pub end_time_offset: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduledQueryConfiguration {
    pub query_string: String,
    pub log_group_identifiers: Option<Vec<String>>,
    pub query_arn: Option<String>,
    pub scheduled_query_role_arn: String,
    pub schedule_configuration: ScheduleConfiguration,
    pub aggregation_expression: String,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetAlarmStateInput {
    pub alarm_name: String,
    pub state_value: String,
    pub state_reason: String,
    pub state_reason_data: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SingleMetricAnomalyDetector {
    pub account_id: Option<String>,
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub stat: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SlidingWindow {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartMetricStreamsInput {
    pub names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartMetricStreamsOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartOTelEnrichmentInput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartOTelEnrichmentOutput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatisticSet {
    pub sample_count: f64,
    pub sum: f64,
    pub minimum: f64,
    pub maximum: f64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopMetricStreamsInput {
    pub names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopMetricStreamsOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopOTelEnrichmentInput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopOTelEnrichmentOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOTelEnrichmentInput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOTelEnrichmentOutput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateResourceMetricsConfigurationInput {
    pub resource_arn: String,
    pub metric_selections: Option<Vec<ResourceMetricSelection>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateResourceMetricsConfigurationOutput {
    pub resource_metrics_configuration: ResourceMetricsConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WallClockWindow {
    pub timezone: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WarmUpConfiguration {
    pub warm_up_period_duration_in_minutes: i32,
    pub only_start_evaluating_after_warm_up_period_ends: Option<bool>,
}
