// Generated from `models/logs.json` by `cargo xtask models`: change the generator, not this file.
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
pub struct AccessDeniedException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountPolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
    pub policy_type: Option<String>,
    pub scope: Option<String>,
    pub selection_criteria: Option<String>,
    pub account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddKeyEntry {
    pub key: String,
    pub value: String,
    pub overwrite_if_exists: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddKeys {
    pub entries: Vec<AddKeyEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AggregateLogGroupSummary {
    pub log_group_count: Option<i32>,
    pub grouping_identifiers: Option<Vec<GroupingIdentifier>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Anomaly {
    pub anomaly_id: String,
    pub pattern_id: String,
    pub anomaly_detector_arn: String,
    pub pattern_string: String,
    pub pattern_regex: Option<String>,
    pub priority: Option<String>,
    pub first_seen: i64,
    pub last_seen: i64,
    pub description: String,
    pub active: bool,
    pub state: String,
    pub histogram: Map<i64>,
    pub log_samples: Vec<LogEvent>,
    pub pattern_tokens: Vec<PatternToken>,
    pub log_group_arn_list: Vec<String>,
    pub suppressed: Option<bool>,
    pub suppressed_date: Option<i64>,
    pub suppressed_until: Option<i64>,
    pub is_pattern_level_suppression: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnomalyDetector {
    pub anomaly_detector_arn: Option<String>,
    pub detector_name: Option<String>,
    pub log_group_arn_list: Option<Vec<String>>,
    pub evaluation_frequency: Option<String>,
    pub filter_pattern: Option<String>,
    pub anomaly_detector_status: Option<String>,
    pub kms_key_id: Option<String>,
    pub creation_time_stamp: Option<i64>,
    pub last_modified_time_stamp: Option<i64>,
    pub anomaly_visibility_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateKmsKeyRequest {
    pub log_group_name: Option<String>,
    pub kms_key_id: String,
    pub resource_identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateSourceToS3TableIntegrationRequest {
    pub integration_arn: String,
    pub data_source: DataSource,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateSourceToS3TableIntegrationResponse {
    pub identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CSV {
    pub quote_character: Option<String>,
    pub delimiter: Option<String>,
    pub columns: Option<Vec<String>>,
    pub source: Option<String>,
    pub destination: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelExportTaskRequest {
    pub task_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelImportTaskRequest {
    pub import_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelImportTaskResponse {
    pub import_id: Option<String>,
    pub import_statistics: Option<ImportStatistics>,
    pub import_status: Option<String>,
    pub creation_time: Option<i64>,
    pub last_updated_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfigurationTemplate {
    pub service: Option<String>,
    pub log_type: Option<String>,
    pub resource_type: Option<String>,
    pub delivery_destination_type: Option<String>,
    pub default_delivery_config_values: Option<ConfigurationTemplateDeliveryConfigValues>,
    pub allowed_fields: Option<Vec<RecordField>>,
    pub allowed_output_formats: Option<Vec<String>>,
    pub allowed_action_for_allow_vended_logs_delivery_for_resource: Option<String>,
    pub allowed_field_delimiters: Option<Vec<String>>,
    pub allowed_suffix_path_fields: Option<Vec<String>>,
    pub delivery_source_configuration: Option<Vec<DeliverySourceConfigurationSchema>>,
    pub s3_tables_integration: Option<S3TablesIntegration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfigurationTemplateDeliveryConfigValues {
    pub record_fields: Option<Vec<String>>,
    pub field_delimiter: Option<String>,
    pub s3_delivery_configuration: Option<S3DeliveryConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConflictException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyValue {
    pub entries: Vec<CopyValueEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyValueEntry {
    pub source: String,
    pub target: String,
    pub overwrite_if_exists: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDeliveryRequest {
    pub delivery_source_name: String,
    pub delivery_destination_arn: String,
    pub record_fields: Option<Vec<String>>,
    pub field_delimiter: Option<String>,
    pub s3_delivery_configuration: Option<S3DeliveryConfiguration>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDeliveryResponse {
    pub delivery: Option<Delivery>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateExportTaskRequest {
    pub task_name: Option<String>,
    pub log_group_name: String,
    pub log_stream_name_prefix: Option<String>,
    pub from: i64,
    pub to: i64,
    pub destination: String,
    pub destination_prefix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateExportTaskResponse {
    pub task_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateImportTaskRequest {
    pub import_source_arn: String,
    pub import_role_arn: String,
    pub import_filter: Option<ImportFilter>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateImportTaskResponse {
    pub import_id: Option<String>,
    pub import_destination_arn: Option<String>,
    pub creation_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLogAnomalyDetectorRequest {
    pub log_group_arn_list: Vec<String>,
    pub detector_name: Option<String>,
    pub evaluation_frequency: Option<String>,
    pub filter_pattern: Option<String>,
    pub kms_key_id: Option<String>,
    pub anomaly_visibility_time: Option<i64>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLogAnomalyDetectorResponse {
    pub anomaly_detector_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLogGroupRequest {
    pub log_group_name: String,
    pub kms_key_id: Option<String>,
    pub tags: Option<Map<String>>,
    pub log_group_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLookupTableRequest {
    pub lookup_table_name: String,
    pub description: Option<String>,
    pub table_body: Option<String>,
    pub query_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLookupTableResponse {
    pub lookup_table_arn: Option<String>,
    pub created_at: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateScheduledQueryRequest {
    pub name: String,
    pub description: Option<String>,
    pub query_language: String,
    pub query_string: String,
    pub log_group_identifiers: Option<Vec<String>>,
    pub schedule_expression: String,
    pub timezone: Option<String>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
    pub destination_configuration: Option<DestinationConfiguration>,
    pub schedule_start_time: Option<i64>,
    pub schedule_end_time: Option<i64>,
    pub execution_role_arn: String,
    pub state: Option<String>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateScheduledQueryResponse {
    pub scheduled_query_arn: Option<String>,
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataAlreadyAcceptedException {
    pub expected_sequence_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataSource {
    pub name: String,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataSourceFilter {
    pub name: String,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DateTimeConverter {
    pub source: String,
    pub target: String,
    pub target_format: Option<String>,
    pub match_patterns: Vec<String>,
    pub source_timezone: Option<String>,
    pub target_timezone: Option<String>,
    pub locale: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccountPolicyRequest {
    pub policy_name: String,
    pub policy_type: String,
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccountPolicyResponse {
    pub dry_run_result: Option<DryRunResult>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDataProtectionPolicyRequest {
    pub log_group_identifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliveryDestinationPolicyRequest {
    pub delivery_destination_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliveryDestinationRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliveryRequest {
    pub id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliverySourceRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDestinationRequest {
    pub destination_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteIndexPolicyRequest {
    pub log_group_identifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteIndexPolicyResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteIntegrationRequest {
    pub integration_name: String,
    pub force: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteIntegrationResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteKeys {
    pub with_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLogAnomalyDetectorRequest {
    pub anomaly_detector_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLogGroupRequest {
    pub log_group_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLookupTableRequest {
    pub lookup_table_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMetricFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteQueryDefinitionRequest {
    pub query_definition_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteQueryDefinitionResponse {
    pub success: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyRequest {
    pub policy_name: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRetentionPolicyRequest {
    pub log_group_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteScheduledQueryRequest {
    pub identifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteScheduledQueryResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSubscriptionFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSyslogConfigurationRequest {
    pub log_group_identifier: String,
    pub vpc_endpoint_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTransformerRequest {
    pub log_group_identifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Delivery {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub delivery_source_name: Option<String>,
    pub delivery_destination_arn: Option<String>,
    pub delivery_destination_type: Option<String>,
    pub record_fields: Option<Vec<String>>,
    pub field_delimiter: Option<String>,
    pub s3_delivery_configuration: Option<S3DeliveryConfiguration>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeliveryDestination {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub delivery_destination_type: Option<String>,
    pub output_format: Option<String>,
    pub delivery_destination_configuration: Option<DeliveryDestinationConfiguration>,
    pub role_arn: Option<String>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeliveryDestinationConfiguration {
    pub destination_resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeliverySource {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub resource_arns: Option<Vec<String>>,
    pub service: Option<String>,
    pub log_type: Option<String>,
    pub tags: Option<Map<String>>,
    pub delivery_source_configuration: Option<Map<String>>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeliverySourceConfigurationSchema {
    pub key_name: String,
    pub value_type: String,
    pub default_value: String,
    pub supported_values: Option<Vec<String>>,
    pub min_value: Option<f64>,
    pub max_value: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountPoliciesRequest {
    pub policy_type: String,
    pub policy_name: Option<String>,
    pub account_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountPoliciesResponse {
    pub account_policies: Option<Vec<AccountPolicy>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConfigurationTemplatesRequest {
    pub service: Option<String>,
    pub log_types: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub delivery_destination_types: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConfigurationTemplatesResponse {
    pub configuration_templates: Option<Vec<ConfigurationTemplate>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliveriesRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub delivery_source_names: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliveriesResponse {
    pub deliveries: Option<Vec<Delivery>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliveryDestinationsRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub names: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliveryDestinationsResponse {
    pub delivery_destinations: Option<Vec<DeliveryDestination>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliverySourcesRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub resource_arns: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliverySourcesResponse {
    pub delivery_sources: Option<Vec<DeliverySource>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDestinationsRequest {
    pub destination_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDestinationsResponse {
    pub destinations: Option<Vec<Destination>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeExportTasksRequest {
    pub task_id: Option<String>,
    pub status_code: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeExportTasksResponse {
    pub export_tasks: Option<Vec<ExportTask>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeFieldIndexesRequest {
    pub log_group_identifiers: Vec<String>,
    pub index_categories: Option<Vec<String>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeFieldIndexesResponse {
    pub field_indexes: Option<Vec<FieldIndex>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImportTaskBatchesRequest {
    pub import_id: String,
    pub batch_import_status: Option<Vec<String>>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImportTaskBatchesResponse {
    pub import_source_arn: Option<String>,
    pub import_id: Option<String>,
    pub import_batches: Option<Vec<ImportBatch>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImportTasksRequest {
    pub import_id: Option<String>,
    pub import_status: Option<String>,
    pub import_source_arn: Option<String>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImportTasksResponse {
    pub imports: Option<Vec<Import>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeIndexPoliciesRequest {
    pub log_group_identifiers: Vec<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeIndexPoliciesResponse {
    pub index_policies: Option<Vec<IndexPolicy>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLogGroupsRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub log_group_name_prefix: Option<String>,
    pub log_group_name_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub include_linked_accounts: Option<bool>,
    pub log_group_class: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLogStreamsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub order_by: Option<String>,
    pub descending: Option<bool>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLogStreamsResponse {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLookupTablesRequest {
    pub lookup_table_name_prefix: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLookupTablesResponse {
    pub lookup_tables: Option<Vec<LookupTable>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMetricFiltersRequest {
    pub log_group_name: Option<String>,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMetricFiltersResponse {
    pub metric_filters: Option<Vec<MetricFilter>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueriesRequest {
    pub log_group_name: Option<String>,
    pub status: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub query_language: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueriesResponse {
    pub queries: Option<Vec<QueryInfo>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueryDefinitionsRequest {
    pub query_language: Option<String>,
    pub query_definition_name_prefix: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueryDefinitionsResponse {
    pub query_definitions: Option<Vec<QueryDefinition>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResourcePoliciesRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub resource_arn: Option<String>,
    pub policy_scope: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResourcePoliciesResponse {
    pub resource_policies: Option<Vec<ResourcePolicy>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSubscriptionFiltersRequest {
    pub log_group_name: String,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSubscriptionFiltersResponse {
    pub subscription_filters: Option<Vec<SubscriptionFilter>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Destination {
    pub destination_name: Option<String>,
    pub target_arn: Option<String>,
    pub role_arn: Option<String>,
    pub access_policy: Option<String>,
    pub arn: Option<String>,
    pub creation_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DestinationConfiguration {
    pub s3_configuration: Option<S3Configuration>,
    pub lookup_table_configuration: Option<LookupTableConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateKmsKeyRequest {
    pub log_group_name: Option<String>,
    pub resource_identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateSourceFromS3TableIntegrationRequest {
    pub identifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateSourceFromS3TableIntegrationResponse {
    pub identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DryRunResult {
    pub total_matched_log_groups: Option<i32>,
    pub increased_retention_log_group_count: Option<i32>,
    pub decreased_retention_log_group_count: Option<i32>,
    pub unchanged_retention_log_group_count: Option<i32>,
    pub failed_analysis_count: Option<i32>,
    pub top_log_groups_impacted: Option<Vec<LogGroupImpact>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entity {
    pub key_attributes: Option<Map<String>>,
    pub attributes: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportTask {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub log_group_name: Option<String>,
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub destination: Option<String>,
    pub destination_prefix: Option<String>,
    pub status: Option<ExportTaskStatus>,
    pub execution_info: Option<ExportTaskExecutionInfo>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportTaskExecutionInfo {
    pub creation_time: Option<i64>,
    pub completion_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportTaskStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FieldIndex {
    pub log_group_identifier: Option<String>,
    pub field_index_name: Option<String>,
    pub last_scan_time: Option<i64>,
    pub first_event_time: Option<i64>,
    pub last_event_time: Option<i64>,
    pub r#type: Option<String>,
    pub index_category: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FieldsData {
    pub data: Option<Bytes>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilterLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefix: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub interleaved: Option<bool>,
    pub unmask: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilterLogEventsResponse {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilteredLogEvent {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
    pub event_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDataProtectionPolicyRequest {
    pub log_group_identifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDataProtectionPolicyResponse {
    pub log_group_identifier: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationPolicyRequest {
    pub delivery_destination_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationPolicyResponse {
    pub policy: Option<Policy>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationResponse {
    pub delivery_destination: Option<DeliveryDestination>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryRequest {
    pub id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryResponse {
    pub delivery: Option<Delivery>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliverySourceRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliverySourceResponse {
    pub delivery_source: Option<DeliverySource>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetIntegrationRequest {
    pub integration_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetIntegrationResponse {
    pub integration_name: Option<String>,
    pub integration_type: Option<String>,
    pub integration_status: Option<String>,
    pub integration_details: Option<IntegrationDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogAnomalyDetectorRequest {
    pub anomaly_detector_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogAnomalyDetectorResponse {
    pub detector_name: Option<String>,
    pub log_group_arn_list: Option<Vec<String>>,
    pub evaluation_frequency: Option<String>,
    pub filter_pattern: Option<String>,
    pub anomaly_detector_status: Option<String>,
    pub kms_key_id: Option<String>,
    pub creation_time_stamp: Option<i64>,
    pub last_modified_time_stamp: Option<i64>,
    pub anomaly_visibility_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub unmask: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogEventsResponse {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogFieldsRequest {
    pub data_source_name: String,
    pub data_source_type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogFieldsResponse {
    pub log_fields: Option<Vec<LogFieldsListItem>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogGroupFieldsRequest {
    pub log_group_name: Option<String>,
    pub time: Option<i64>,
    pub log_group_identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogGroupFieldsResponse {
    pub log_group_fields: Option<Vec<LogGroupField>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogObjectRequest {
    pub unmask: Option<bool>,
    pub log_object_pointer: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogObjectResponse {
    pub field_stream: Option<EventStream<GetLogObjectResponseStream>>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum GetLogObjectResponseStream {
    Fields(FieldsData),
    InternalStreamingException(InternalStreamingException),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogRecordRequest {
    pub log_record_pointer: String,
    pub unmask: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogRecordResponse {
    pub log_record: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLookupTableRequest {
    pub lookup_table_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLookupTableResponse {
    pub lookup_table_arn: Option<String>,
    pub lookup_table_name: Option<String>,
    pub description: Option<String>,
    pub table_body: Option<String>,
    pub size_bytes: Option<i64>,
    pub last_updated_time: Option<i64>,
    pub kms_key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetQueryResultsRequest {
    pub query_id: String,
    pub next_token: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetQueryResultsResponse {
    pub query_language: Option<String>,
    pub results: Option<Vec<Vec<ResultField>>>,
    pub statistics: Option<QueryStatistics>,
    pub status: Option<String>,
    pub encryption_key: Option<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduledQueryHistoryRequest {
    pub identifier: String,
    pub start_time: i64,
    pub end_time: i64,
    pub execution_statuses: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduledQueryHistoryResponse {
    pub name: Option<String>,
    pub scheduled_query_arn: Option<String>,
    pub trigger_history: Option<Vec<TriggerHistoryRecord>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduledQueryRequest {
    pub identifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduledQueryResponse {
    pub scheduled_query_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub query_language: Option<String>,
    pub query_string: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub schedule_expression: Option<String>,
    pub timezone: Option<String>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
    pub destination_configuration: Option<DestinationConfiguration>,
    pub state: Option<String>,
    pub schedule_type: Option<String>,
    pub last_triggered_time: Option<i64>,
    pub last_execution_status: Option<String>,
    pub schedule_start_time: Option<i64>,
    pub schedule_end_time: Option<i64>,
    pub execution_role_arn: Option<String>,
    pub creation_time: Option<i64>,
    pub last_updated_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStorageTierPolicyRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStorageTierPolicyResponse {
    pub storage_tier: Option<String>,
    pub last_updated_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTransformerRequest {
    pub log_group_identifier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTransformerResponse {
    pub log_group_identifier: Option<String>,
    pub creation_time: Option<i64>,
    pub last_modified_time: Option<i64>,
    pub transformer_config: Option<Vec<Processor>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grok {
    pub source: Option<String>,
    pub r#match: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupingIdentifier {
    pub key: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Import {
    pub import_id: Option<String>,
    pub import_source_arn: Option<String>,
    pub import_status: Option<String>,
    pub import_destination_arn: Option<String>,
    pub import_statistics: Option<ImportStatistics>,
    pub import_filter: Option<ImportFilter>,
    pub creation_time: Option<i64>,
    pub last_updated_time: Option<i64>,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportBatch {
    pub batch_id: String,
    pub status: String,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportFilter {
    pub start_event_time: Option<i64>,
    pub end_event_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportStatistics {
    pub bytes_imported: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IndexPolicy {
    pub log_group_identifier: Option<String>,
    pub last_update_time: Option<i64>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub source: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputLogEvent {
    pub timestamp: i64,
    pub message: String,
}

#[derive(Debug, Clone, PartialEq)]
pub enum IntegrationDetails {
    OpenSearchIntegrationDetails(OpenSearchIntegrationDetails),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationSummary {
    pub integration_name: Option<String>,
    pub integration_type: Option<String>,
    pub integration_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalServerException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalStreamingException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidOperationException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidParameterException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidSequenceTokenException {
    pub expected_sequence_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LimitExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAggregateLogGroupSummariesRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub include_linked_accounts: Option<bool>,
    pub log_group_class: Option<String>,
    pub log_group_name_pattern: Option<String>,
    pub data_sources: Option<Vec<DataSourceFilter>>,
    pub group_by: String,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAggregateLogGroupSummariesResponse {
    pub aggregate_log_group_summaries: Option<Vec<AggregateLogGroupSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAnomaliesRequest {
    pub anomaly_detector_arn: Option<String>,
    pub suppression_state: Option<String>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAnomaliesResponse {
    pub anomalies: Option<Vec<Anomaly>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListIntegrationsRequest {
    pub integration_name_prefix: Option<String>,
    pub integration_type: Option<String>,
    pub integration_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListIntegrationsResponse {
    pub integration_summaries: Option<Vec<IntegrationSummary>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogAnomalyDetectorsRequest {
    pub filter_log_group_arn: Option<String>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogAnomalyDetectorsResponse {
    pub anomaly_detectors: Option<Vec<AnomalyDetector>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogGroupsForQueryRequest {
    pub query_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogGroupsForQueryResponse {
    pub log_group_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogGroupsRequest {
    pub log_group_name_pattern: Option<String>,
    pub log_group_class: Option<String>,
    pub include_linked_accounts: Option<bool>,
    pub account_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub data_sources: Option<Vec<DataSourceFilter>>,
    pub field_index_names: Option<Vec<String>>,
    pub log_group_tags: Option<Vec<TagFilter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroupSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListScheduledQueriesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub state: Option<String>,
    pub schedule_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListScheduledQueriesResponse {
    pub next_token: Option<String>,
    pub scheduled_queries: Option<Vec<ScheduledQuerySummary>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSourcesForS3TableIntegrationRequest {
    pub integration_arn: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSourcesForS3TableIntegrationResponse {
    pub sources: Option<Vec<S3TableIntegrationSource>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSyslogConfigurationsRequest {
    pub log_group_identifier: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSyslogConfigurationsResponse {
    pub syslog_configurations: Option<Vec<SyslogConfiguration>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsLogGroupRequest {
    pub log_group_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsLogGroupResponse {
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListToMap {
    pub source: String,
    pub key: String,
    pub value_key: Option<String>,
    pub target: Option<String>,
    pub flatten: Option<bool>,
    pub flattened_element: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveTailSessionLogEvent {
    pub log_stream_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
    pub ingestion_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveTailSessionMetadata {
    pub sampled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveTailSessionStart {
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefixes: Option<Vec<String>>,
    pub log_event_filter_pattern: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveTailSessionUpdate {
    pub session_metadata: Option<LiveTailSessionMetadata>,
    pub session_results: Option<Vec<LiveTailSessionLogEvent>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogFieldType {
    pub r#type: Option<String>,
    pub element: Option<Box<LogFieldType>>,
    pub fields: Option<Vec<LogFieldsListItem>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogFieldsListItem {
    pub log_field_name: Option<String>,
    pub log_field_type: Option<Box<LogFieldType>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogGroup {
    pub log_group_name: Option<String>,
    pub creation_time: Option<i64>,
    pub retention_in_days: Option<i32>,
    pub metric_filter_count: Option<i32>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
    pub kms_key_id: Option<String>,
    pub data_protection_status: Option<String>,
    pub inherited_properties: Option<Vec<String>>,
    pub log_group_class: Option<String>,
    pub log_group_arn: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub bearer_token_authentication_enabled: Option<bool>,
    pub retention_policy_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogGroupField {
    pub name: Option<String>,
    pub percent: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogGroupImpact {
    pub log_group_name: Option<String>,
    pub current_retention: Option<String>,
    pub proposed_retention: Option<String>,
    pub stored_bytes: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogGroupSummary {
    pub log_group_name: Option<String>,
    pub log_group_arn: Option<String>,
    pub log_group_class: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStream {
    pub log_stream_name: Option<String>,
    pub creation_time: Option<i64>,
    pub first_event_timestamp: Option<i64>,
    pub last_event_timestamp: Option<i64>,
    pub last_ingestion_time: Option<i64>,
    pub upload_sequence_token: Option<String>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LookupTable {
    pub lookup_table_arn: Option<String>,
    pub lookup_table_name: Option<String>,
    pub description: Option<String>,
    pub table_fields: Option<Vec<String>>,
    pub records_count: Option<i64>,
    pub size_bytes: Option<i64>,
    pub last_updated_time: Option<i64>,
    pub kms_key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LookupTableConfiguration {
    pub table_name: String,
    pub role_arn: String,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LowerCaseString {
    pub with_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MalformedQueryException {
    pub query_compile_error: Option<QueryCompileError>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricFilter {
    pub filter_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub metric_transformations: Option<Vec<MetricTransformation>>,
    pub creation_time: Option<i64>,
    pub log_group_name: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricFilterMatchRecord {
    pub event_number: Option<i64>,
    pub event_message: Option<String>,
    pub extracted_values: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricTransformation {
    pub metric_name: String,
    pub metric_namespace: String,
    pub metric_value: String,
    pub default_value: Option<f64>,
    pub dimensions: Option<Map<String>>,
    pub unit: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MoveKeyEntry {
    pub source: String,
    pub target: String,
    pub overwrite_if_exists: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MoveKeys {
    pub entries: Vec<MoveKeyEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchApplication {
    pub application_endpoint: Option<String>,
    pub application_arn: Option<String>,
    pub application_id: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchCollection {
    pub collection_endpoint: Option<String>,
    pub collection_arn: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchDataAccessPolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchDataSource {
    pub data_source_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchEncryptionPolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchIntegrationDetails {
    pub data_source: Option<OpenSearchDataSource>,
    pub application: Option<OpenSearchApplication>,
    pub collection: Option<OpenSearchCollection>,
    pub workspace: Option<OpenSearchWorkspace>,
    pub encryption_policy: Option<OpenSearchEncryptionPolicy>,
    pub network_policy: Option<OpenSearchNetworkPolicy>,
    pub access_policy: Option<OpenSearchDataAccessPolicy>,
    pub lifecycle_policy: Option<OpenSearchLifecyclePolicy>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchLifecyclePolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchNetworkPolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchResourceConfig {
    pub kms_key_arn: Option<String>,
    pub data_source_role_arn: String,
    pub dashboard_viewer_principals: Vec<String>,
    pub application_arn: Option<String>,
    pub retention_days: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchResourceStatus {
    pub status: Option<String>,
    pub status_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchWorkspace {
    pub workspace_id: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationAbortedException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseCloudfront {
    pub source: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseJSON {
    pub source: Option<String>,
    pub destination: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseKeyValue {
    pub source: Option<String>,
    pub destination: Option<String>,
    pub field_delimiter: Option<String>,
    pub key_value_delimiter: Option<String>,
    pub key_prefix: Option<String>,
    pub non_match_value: Option<String>,
    pub overwrite_if_exists: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParsePostgres {
    pub source: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseRoute53 {
    pub source: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseToOCSF {
    pub source: Option<String>,
    pub event_source: String,
    pub ocsf_version: String,
    pub mapping_version: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseVPC {
    pub source: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseWAF {
    pub source: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatternToken {
    pub dynamic_token_position: Option<i32>,
    pub is_dynamic: Option<bool>,
    pub token_string: Option<String>,
    pub enumerations: Option<Map<i64>>,
    pub inferred_token_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Policy {
    pub delivery_destination_policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Processor {
    pub add_keys: Option<AddKeys>,
    pub copy_value: Option<CopyValue>,
    pub csv: Option<CSV>,
    pub date_time_converter: Option<DateTimeConverter>,
    pub delete_keys: Option<DeleteKeys>,
    pub grok: Option<Grok>,
    pub list_to_map: Option<ListToMap>,
    pub lower_case_string: Option<LowerCaseString>,
    pub move_keys: Option<MoveKeys>,
    pub parse_cloudfront: Option<ParseCloudfront>,
    pub parse_json: Option<ParseJSON>,
    pub parse_key_value: Option<ParseKeyValue>,
    pub parse_route53: Option<ParseRoute53>,
    pub parse_to_ocsf: Option<ParseToOCSF>,
    pub parse_postgres: Option<ParsePostgres>,
    pub parse_vpc: Option<ParseVPC>,
    pub parse_waf: Option<ParseWAF>,
    pub rename_keys: Option<RenameKeys>,
    pub split_string: Option<SplitString>,
    pub substitute_string: Option<SubstituteString>,
    pub trim_string: Option<TrimString>,
    pub type_converter: Option<TypeConverter>,
    pub upper_case_string: Option<UpperCaseString>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountPolicyRequest {
    pub policy_name: String,
    pub policy_document: String,
    pub policy_type: String,
    pub scope: Option<String>,
    pub selection_criteria: Option<String>,
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountPolicyResponse {
    pub account_policy: Option<AccountPolicy>,
    pub dry_run_result: Option<DryRunResult>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBearerTokenAuthenticationRequest {
    pub log_group_identifier: String,
    pub bearer_token_authentication_enabled: bool,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDataProtectionPolicyRequest {
    pub log_group_identifier: String,
    pub policy_document: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDataProtectionPolicyResponse {
    pub log_group_identifier: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationPolicyRequest {
    pub delivery_destination_name: String,
    pub delivery_destination_policy: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationPolicyResponse {
    pub policy: Option<Policy>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationRequest {
    pub name: String,
    pub output_format: Option<String>,
    pub delivery_destination_configuration: Option<DeliveryDestinationConfiguration>,
    pub delivery_destination_type: Option<String>,
    pub role_arn: Option<String>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationResponse {
    pub delivery_destination: Option<DeliveryDestination>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliverySourceRequest {
    pub name: String,
    pub resource_arn: String,
    pub log_type: String,
    pub tags: Option<Map<String>>,
    pub delivery_source_configuration: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliverySourceResponse {
    pub delivery_source: Option<DeliverySource>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDestinationPolicyRequest {
    pub destination_name: String,
    pub access_policy: String,
    pub force_update: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDestinationRequest {
    pub destination_name: String,
    pub target_arn: String,
    pub role_arn: String,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDestinationResponse {
    pub destination: Option<Destination>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutIndexPolicyRequest {
    pub log_group_identifier: String,
    pub policy_document: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutIndexPolicyResponse {
    pub index_policy: Option<IndexPolicy>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutIntegrationRequest {
    pub integration_name: String,
    pub resource_config: Option<ResourceConfig>,
    pub integration_type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutIntegrationResponse {
    pub integration_name: Option<String>,
    pub integration_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLogEventsRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
    pub log_events: Vec<InputLogEvent>,
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLogGroupDeletionProtectionRequest {
    pub log_group_identifier: String,
    pub deletion_protection_enabled: bool,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMetricFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
    pub filter_pattern: String,
    pub metric_transformations: Vec<MetricTransformation>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutQueryDefinitionRequest {
    pub query_language: Option<String>,
    pub name: String,
    pub query_definition_id: Option<String>,
    pub log_group_names: Option<Vec<String>>,
    pub query_string: String,
    pub client_token: Option<String>,
    pub parameters: Option<Vec<QueryParameter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutQueryDefinitionResponse {
    pub query_definition_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyRequest {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyResponse {
    pub resource_policy: Option<ResourcePolicy>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRetentionPolicyRequest {
    pub log_group_name: String,
    pub retention_in_days: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutStorageTierPolicyRequest {
    pub storage_tier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutStorageTierPolicyResponse {
    pub storage_tier: Option<String>,
    pub last_updated_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSubscriptionFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
    pub filter_pattern: String,
    pub destination_arn: String,
    pub role_arn: Option<String>,
    pub distribution: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSyslogConfigurationRequest {
    pub log_group_identifier: String,
    pub vpc_endpoint_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTransformerRequest {
    pub log_group_identifier: String,
    pub transformer_config: Vec<Processor>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryCompileError {
    pub location: Option<QueryCompileErrorLocation>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryCompileErrorLocation {
    pub start_char_offset: Option<i32>,
    pub end_char_offset: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryDefinition {
    pub query_language: Option<String>,
    pub query_definition_id: Option<String>,
    pub name: Option<String>,
    pub query_string: Option<String>,
    pub last_modified: Option<i64>,
    pub log_group_names: Option<Vec<String>>,
    pub parameters: Option<Vec<QueryParameter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryInfo {
    pub query_language: Option<String>,
    pub query_id: Option<String>,
    pub query_string: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub log_group_name: Option<String>,
    pub query_duration: Option<i64>,
    pub bytes_scanned: Option<f64>,
    pub user_identity: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryParameter {
    pub name: String,
    pub default_value: Option<String>,
    pub description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryStatistics {
    pub records_matched: Option<f64>,
    pub records_scanned: Option<f64>,
    pub estimated_records_skipped: Option<f64>,
    pub bytes_scanned: Option<f64>,
    pub estimated_bytes_skipped: Option<f64>,
    pub log_groups_scanned: Option<f64>,
    pub result_count: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecordField {
    pub name: Option<String>,
    pub mandatory: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RejectedEntityInfo {
    pub error_type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
    pub expired_log_event_end_index: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RenameKeyEntry {
    pub key: String,
    pub rename_to: String,
    pub overwrite_if_exists: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RenameKeys {
    pub entries: Vec<RenameKeyEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceAlreadyExistsException {}

#[derive(Debug, Clone, PartialEq)]
pub enum ResourceConfig {
    OpenSearchResourceConfig(OpenSearchResourceConfig),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
    pub policy_scope: Option<String>,
    pub resource_arn: Option<String>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResultField {
    pub field: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3Configuration {
    pub destination_identifier: String,
    pub role_arn: String,
    pub owner_account_id: Option<String>,
    pub kms_key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3DeliveryConfiguration {
    pub suffix_path: Option<String>,
    pub enable_hive_compatible_path: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3TableIntegrationSource {
    pub identifier: Option<String>,
    pub data_source: Option<DataSource>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub created_time_stamp: Option<i64>,
    pub parent_source_identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3TablesIntegration {
    pub datasource_name: Option<String>,
    pub datasource_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduledQueryDestination {
    pub destination_type: Option<String>,
    pub destination_identifier: Option<String>,
    pub status: Option<String>,
    pub processed_identifier: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduledQuerySummary {
    pub scheduled_query_arn: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub schedule_type: Option<String>,
    pub last_triggered_time: Option<i64>,
    pub last_execution_status: Option<String>,
    pub schedule_expression: Option<String>,
    pub timezone: Option<String>,
    pub destination_configuration: Option<DestinationConfiguration>,
    pub creation_time: Option<i64>,
    pub last_updated_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceQuotaExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceUnavailableException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionStreamingException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionTimeoutException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SplitString {
    pub entries: Vec<SplitStringEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SplitStringEntry {
    pub source: String,
    pub delimiter: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartLiveTailRequest {
    pub log_group_identifiers: Vec<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefixes: Option<Vec<String>>,
    pub log_event_filter_pattern: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartLiveTailResponse {
    pub response_stream: Option<EventStream<StartLiveTailResponseStream>>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum StartLiveTailResponseStream {
    SessionStart(LiveTailSessionStart),
    SessionUpdate(LiveTailSessionUpdate),
    SessionTimeoutException(SessionTimeoutException),
    SessionStreamingException(SessionStreamingException),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartQueryRequest {
    pub query_language: Option<String>,
    pub log_group_name: Option<String>,
    pub log_group_names: Option<Vec<String>>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub start_time: i64,
    pub end_time: i64,
    pub query_string: String,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartQueryResponse {
    pub query_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopQueryRequest {
    pub query_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopQueryResponse {
    pub success: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubscriptionFilter {
    pub filter_name: Option<String>,
    pub log_group_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub destination_arn: Option<String>,
    pub role_arn: Option<String>,
    pub distribution: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub creation_time: Option<i64>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubstituteString {
    pub entries: Vec<SubstituteStringEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubstituteStringEntry {
    pub source: String,
    pub from: String,
    pub to: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SuppressionPeriod {
    pub value: Option<i32>,
    pub suppression_unit: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SyslogConfiguration {
    pub log_group_arn: Option<String>,
    pub source_type: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub created_at: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagFilter {
    pub key: String,
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagLogGroupRequest {
    pub log_group_name: String,
    pub tags: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestMetricFilterRequest {
    pub filter_pattern: String,
    pub log_event_messages: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestMetricFilterResponse {
    pub matches: Option<Vec<MetricFilterMatchRecord>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestTransformerRequest {
    pub transformer_config: Vec<Processor>,
    pub log_event_messages: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestTransformerResponse {
    pub transformed_logs: Option<Vec<TransformedLogRecord>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThrottlingException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TooManyTagsException {
    pub message: Option<String>,
    pub resource_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransformedLogRecord {
    pub event_number: Option<i64>,
    pub event_message: Option<String>,
    pub transformed_event_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TriggerHistoryRecord {
    pub query_id: Option<String>,
    pub execution_status: Option<String>,
    pub triggered_timestamp: Option<i64>,
    pub error_message: Option<String>,
    pub destinations: Option<Vec<ScheduledQueryDestination>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrimString {
    pub with_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeConverter {
    pub entries: Vec<TypeConverterEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeConverterEntry {
    pub key: String,
    pub r#type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnrecognizedClientException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagLogGroupRequest {
    pub log_group_name: String,
    pub tags: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAnomalyRequest {
    pub anomaly_id: Option<String>,
    pub pattern_id: Option<String>,
    pub anomaly_detector_arn: String,
    pub suppression_type: Option<String>,
    pub suppression_period: Option<SuppressionPeriod>,
    pub baseline: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDeliveryConfigurationRequest {
    pub id: String,
    pub record_fields: Option<Vec<String>>,
    pub field_delimiter: Option<String>,
    pub s3_delivery_configuration: Option<S3DeliveryConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDeliveryConfigurationResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateLogAnomalyDetectorRequest {
    pub anomaly_detector_arn: String,
    pub evaluation_frequency: Option<String>,
    pub filter_pattern: Option<String>,
    pub anomaly_visibility_time: Option<i64>,
    pub enabled: bool,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateLookupTableRequest {
    pub lookup_table_arn: String,
    pub description: Option<String>,
    pub table_body: Option<String>,
    pub query_id: Option<String>,
    pub kms_key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateLookupTableResponse {
    pub lookup_table_arn: Option<String>,
    pub last_updated_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateScheduledQueryRequest {
    pub identifier: String,
    pub description: Option<String>,
    pub query_language: String,
    pub query_string: String,
    pub log_group_identifiers: Option<Vec<String>>,
    pub schedule_expression: String,
    pub timezone: Option<String>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
    pub destination_configuration: Option<DestinationConfiguration>,
    pub schedule_start_time: Option<i64>,
    pub schedule_end_time: Option<i64>,
    pub execution_role_arn: String,
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateScheduledQueryResponse {
    pub scheduled_query_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub query_language: Option<String>,
    pub query_string: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub schedule_expression: Option<String>,
    pub timezone: Option<String>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
    pub destination_configuration: Option<DestinationConfiguration>,
    pub state: Option<String>,
    pub schedule_type: Option<String>,
    pub last_triggered_time: Option<i64>,
    pub last_execution_status: Option<String>,
    pub schedule_start_time: Option<i64>,
    pub schedule_end_time: Option<i64>,
    pub execution_role_arn: Option<String>,
    pub creation_time: Option<i64>,
    pub last_updated_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpperCaseString {
    pub with_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationException {}
