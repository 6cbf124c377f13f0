// Generated from `models/dynamodb.json` by `cargo xtask models`: change the generator, not this file.
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
pub struct ArchivalSummary {
    pub archival_date_time: Option<Timestamp>,
    pub archival_reason: Option<String>,
    pub archival_backup_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttributeDefinition {
    pub attribute_name: String,
    pub attribute_type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttributeValue {
    pub s: Option<String>,
    pub n: Option<String>,
    pub b: Option<Bytes>,
    pub ss: Option<Vec<String>>,
    pub ns: Option<Vec<String>>,
    pub bs: Option<Vec<Bytes>>,
    pub m: Option<Map<AttributeValue>>,
    pub l: Option<Vec<AttributeValue>>,
    pub null: Option<bool>,
    pub bool: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttributeValueUpdate {
    pub value: Option<AttributeValue>,
    pub action: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutoScalingPolicyDescription {
    pub policy_name: Option<String>,
    pub target_tracking_scaling_policy_configuration:
        Option<AutoScalingTargetTrackingScalingPolicyConfigurationDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutoScalingPolicyUpdate {
    pub policy_name: Option<String>,
    pub target_tracking_scaling_policy_configuration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutoScalingSettingsDescription {
    pub minimum_units: Option<i64>,
    pub maximum_units: Option<i64>,
    pub auto_scaling_disabled: Option<bool>,
    pub auto_scaling_role_arn: Option<String>,
    pub scaling_policies: Option<Vec<AutoScalingPolicyDescription>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutoScalingSettingsUpdate {
    pub minimum_units: Option<i64>,
    pub maximum_units: Option<i64>,
    pub auto_scaling_disabled: Option<bool>,
    pub auto_scaling_role_arn: Option<String>,
    pub scaling_policy_update: Option<AutoScalingPolicyUpdate>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
    pub disable_scale_in: Option<bool>,
    pub scale_in_cooldown: Option<i32>,
    pub scale_out_cooldown: Option<i32>,
    pub target_value: f64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
    pub disable_scale_in: Option<bool>,
    pub scale_in_cooldown: Option<i32>,
    pub scale_out_cooldown: Option<i32>,
    pub target_value: f64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BackupDescription {
    pub backup_details: Option<BackupDetails>,
    pub source_table_details: Option<SourceTableDetails>,
    pub source_table_feature_details: Option<SourceTableFeatureDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BackupDetails {
    pub backup_arn: String,
    pub backup_name: String,
    pub backup_size_bytes: Option<i64>,
    pub backup_status: String,
    pub backup_type: String,
    pub backup_creation_date_time: Timestamp,
    pub backup_expiry_date_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BackupInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BackupNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BackupSummary {
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub table_arn: Option<String>,
    pub backup_arn: Option<String>,
    pub backup_name: Option<String>,
    pub backup_creation_date_time: Option<Timestamp>,
    pub backup_expiry_date_time: Option<Timestamp>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub backup_size_bytes: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchExecuteStatementInput {
    pub statements: Vec<BatchStatementRequest>,
    pub return_consumed_capacity: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchExecuteStatementOutput {
    pub responses: Option<Vec<BatchStatementResponse>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetItemInput {
    pub request_items: Map<KeysAndAttributes>,
    pub return_consumed_capacity: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchGetItemOutput {
    pub responses: Option<Map<Vec<Map<AttributeValue>>>>,
    pub unprocessed_keys: Option<Map<KeysAndAttributes>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchStatementError {
    pub code: Option<String>,
    pub message: Option<String>,
    pub item: Option<Map<AttributeValue>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchStatementRequest {
    pub statement: String,
    pub parameters: Option<Vec<AttributeValue>>,
    pub consistent_read: Option<bool>,
    pub return_values_on_condition_check_failure: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchStatementResponse {
    pub error: Option<BatchStatementError>,
    pub table_name: Option<String>,
    pub item: Option<Map<AttributeValue>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchWriteItemInput {
    pub request_items: Map<Vec<WriteRequest>>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchWriteItemOutput {
    pub unprocessed_items: Option<Map<Vec<WriteRequest>>>,
    pub item_collection_metrics: Option<Map<Vec<ItemCollectionMetrics>>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BillingModeSummary {
    pub billing_mode: Option<String>,
    pub last_update_to_pay_per_request_date_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkOperationBytes {
    pub bulk_put_bytes: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkOperationDescription {
    pub bulk_operation_arn: Option<String>,
    pub bulk_operation_status: Option<String>,
    pub table_details: Option<Vec<BulkOperationTableDetail>>,
    pub client_token: Option<String>,
    pub input_s3_configuration: Option<InputS3Configuration>,
    pub output_s3_configuration: Option<OutputS3Configuration>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub processed_item_count: Option<i64>,
    pub processed_input_bytes: Option<i64>,
    pub total_input_bytes: Option<i64>,
    pub bulk_operation_usage: Option<Vec<BulkOperationUsage>>,
    pub failed_item_count: Option<i64>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub max_write_request_units: Option<i64>,
    pub performance_tier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkOperationSummary {
    pub bulk_operation_arn: String,
    pub bulk_operation_status: String,
    pub start_time: Timestamp,
    pub end_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkOperationTableDetail {
    pub table_name: Option<String>,
    pub table_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkOperationUsage {
    pub table_name: Option<String>,
    pub bulk_put_bytes: Option<i64>,
    pub table: Option<BulkOperationBytes>,
    pub local_secondary_indexes: Option<Map<BulkOperationBytes>>,
    pub global_secondary_indexes: Option<Map<BulkOperationBytes>>,
    pub vector_indexes: Option<Map<BulkOperationVectorBytes>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkOperationVectorBytes {
    pub bulk_put_vector_bytes: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelBulkOperationInput {
    pub bulk_operation_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelBulkOperationOutput {
    pub bulk_operation_arn: String,
    pub bulk_operation_status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancellationReason {
    pub item: Option<Map<AttributeValue>>,
    pub code: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Capacity {
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub capacity_units: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Condition {
    pub attribute_value_list: Option<Vec<AttributeValue>>,
    pub comparison_operator: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConditionCheck {
    pub key: Map<AttributeValue>,
    pub table_name: String,
    pub condition_expression: String,
    pub expression_attribute_names: Option<Map<String>>,
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConditionalCheckFailedException {
    pub message: Option<String>,
    pub item: Option<Map<AttributeValue>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConsumedCapacity {
    pub table_name: Option<String>,
    pub capacity_units: Option<f64>,
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub table: Option<Capacity>,
    pub local_secondary_indexes: Option<Map<Capacity>>,
    pub global_secondary_indexes: Option<Map<Capacity>>,
    pub vector_indexes: Option<Map<VectorCapacity>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContinuousBackupsDescription {
    pub continuous_backups_status: String,
    pub point_in_time_recovery_description: Option<PointInTimeRecoveryDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContinuousBackupsUnavailableException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContributorInsightsSummary {
    pub table_name: Option<String>,
    pub index_name: Option<String>,
    pub contributor_insights_status: Option<String>,
    pub contributor_insights_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateBackupInput {
    pub table_name: String,
    pub backup_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateBackupOutput {
    pub backup_details: Option<BackupDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGlobalSecondaryIndexAction {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGlobalTableInput {
    pub global_table_name: String,
    pub replication_group: Vec<Replica>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGlobalTableOutput {
    pub global_table_description: Option<GlobalTableDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGlobalTableWitnessGroupMemberAction {
    pub region_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateReplicaAction {
    pub region_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateReplicationGroupMemberAction {
    pub region_name: String,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    pub table_class_override: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTableInput {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: String,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndex>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
    pub billing_mode: Option<String>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub stream_specification: Option<StreamSpecification>,
    pub sse_specification: Option<SSESpecification>,
    pub tags: Option<Vec<Tag>>,
    pub table_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub warm_throughput: Option<WarmThroughput>,
    pub resource_policy: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub global_table_source_arn: Option<String>,
    pub global_table_settings_replication_mode: Option<String>,
    pub vector_indexes: Option<Vec<VectorIndex>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTableOutput {
    pub table_description: Option<TableDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateVectorIndexAction {
    pub index_name: String,
    pub vector_attribute: VectorAttributeDefinition,
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Projection,
    pub dimensions: i64,
    pub distance_function: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CsvOptions {
    pub delimiter: Option<String>,
    pub header_list: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Delete {
    pub key: Map<AttributeValue>,
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBackupInput {
    pub backup_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBackupOutput {
    pub backup_description: Option<BackupDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGlobalSecondaryIndexAction {
    pub index_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGlobalTableWitnessGroupMemberAction {
    pub region_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteItemInput {
    pub table_name: String,
    pub key: Map<AttributeValue>,
    pub expected: Option<Map<ExpectedAttributeValue>>,
    pub conditional_operator: Option<String>,
    pub return_values: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteItemOutput {
    pub attributes: Option<Map<AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteReplicaAction {
    pub region_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteReplicationGroupMemberAction {
    pub region_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRequest {
    pub key: Map<AttributeValue>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyInput {
    pub resource_arn: String,
    pub expected_revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyOutput {
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTableInput {
    pub table_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTableOutput {
    pub table_description: Option<TableDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteVectorIndexAction {
    pub index_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeBackupInput {
    pub backup_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeBackupOutput {
    pub backup_description: Option<BackupDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeBulkOperationInput {
    pub bulk_operation_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeBulkOperationOutput {
    pub bulk_operation_description: BulkOperationDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeContinuousBackupsInput {
    pub table_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeContinuousBackupsOutput {
    pub continuous_backups_description: Option<ContinuousBackupsDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeContributorInsightsInput {
    pub table_name: String,
    pub index_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeContributorInsightsOutput {
    pub table_name: Option<String>,
    pub index_name: Option<String>,
    pub contributor_insights_rule_list: Option<Vec<String>>,
    pub contributor_insights_status: Option<String>,
    pub last_update_date_time: Option<Timestamp>,
    pub failure_exception: Option<FailureException>,
    pub contributor_insights_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEndpointsRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEndpointsResponse {
    pub endpoints: Vec<Endpoint>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeExportInput {
    pub export_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeExportOutput {
    pub export_description: Option<ExportDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeGlobalTableInput {
    pub global_table_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeGlobalTableOutput {
    pub global_table_description: Option<GlobalTableDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeGlobalTableSettingsInput {
    pub global_table_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeGlobalTableSettingsOutput {
    pub global_table_name: Option<String>,
    pub replica_settings: Option<Vec<ReplicaSettingsDescription>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImportInput {
    pub import_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImportOutput {
    pub import_table_description: ImportTableDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeKinesisStreamingDestinationInput {
    pub table_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeKinesisStreamingDestinationOutput {
    pub table_name: Option<String>,
    pub kinesis_data_stream_destinations: Option<Vec<KinesisDataStreamDestination>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLimitsInput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLimitsOutput {
    pub account_max_read_capacity_units: Option<i64>,
    pub account_max_write_capacity_units: Option<i64>,
    pub table_max_read_capacity_units: Option<i64>,
    pub table_max_write_capacity_units: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTableInput {
    pub table_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTableOutput {
    pub table: Option<TableDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTableReplicaAutoScalingInput {
    pub table_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTableReplicaAutoScalingOutput {
    pub table_auto_scaling_description: Option<TableAutoScalingDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTimeToLiveInput {
    pub table_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTimeToLiveOutput {
    pub time_to_live_description: Option<TimeToLiveDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateReplicationGroupMemberAction {
    pub region_name: String,
    pub disassociation_mode: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicateItemException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableKinesisStreamingConfiguration {
    pub approximate_creation_date_time_precision: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Endpoint {
    pub address: String,
    pub cache_period_in_minutes: i64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecuteStatementInput {
    pub statement: String,
    pub parameters: Option<Vec<AttributeValue>>,
    pub consistent_read: Option<bool>,
    pub next_token: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub limit: Option<i32>,
    pub return_values_on_condition_check_failure: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecuteStatementOutput {
    pub items: Option<Vec<Map<AttributeValue>>>,
    pub next_token: Option<String>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub last_evaluated_key: Option<Map<AttributeValue>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecuteTransactionInput {
    pub transact_statements: Vec<ParameterizedStatement>,
    pub client_request_token: Option<String>,
    pub return_consumed_capacity: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecuteTransactionOutput {
    pub responses: Option<Vec<ItemResponse>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExpectedAttributeValue {
    pub value: Option<AttributeValue>,
    pub exists: Option<bool>,
    pub comparison_operator: Option<String>,
    pub attribute_value_list: Option<Vec<AttributeValue>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportDescription {
    pub export_arn: Option<String>,
    pub export_status: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub export_manifest: Option<String>,
    pub table_arn: Option<String>,
    pub table_id: Option<String>,
    pub export_time: Option<Timestamp>,
    pub client_token: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_bucket_owner: Option<String>,
    pub s3_prefix: Option<String>,
    pub s3_sse_algorithm: Option<String>,
    pub s3_sse_kms_key_id: Option<String>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub export_format: Option<String>,
    pub billed_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub export_type: Option<String>,
    pub incremental_export_specification: Option<IncrementalExportSpecification>,
    pub filter_specification: Option<FilterSpecification>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportSummary {
    pub export_arn: Option<String>,
    pub export_status: Option<String>,
    pub export_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportTableToPointInTimeInput {
    pub table_arn: String,
    pub export_time: Option<Timestamp>,
    pub client_token: Option<String>,
    pub s3_bucket: String,
    pub s3_bucket_owner: Option<String>,
    pub s3_prefix: Option<String>,
    pub s3_sse_algorithm: Option<String>,
    pub s3_sse_kms_key_id: Option<String>,
    pub export_format: Option<String>,
    pub export_type: Option<String>,
    pub incremental_export_specification: Option<IncrementalExportSpecification>,
    pub filter_specification: Option<FilterSpecification>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportTableToPointInTimeOutput {
    pub export_description: Option<ExportDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FailureException {
    pub exception_name: Option<String>,
    pub exception_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilterSpecification {
    pub filter_expression: Option<String>,
    pub projection_expression: Option<String>,
    pub key_condition_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
    pub expression_attribute_values: Option<Map<AttributeValue>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Get {
    pub key: Map<AttributeValue>,
    pub table_name: String,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetItemInput {
    pub table_name: String,
    pub key: Map<AttributeValue>,
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub return_consumed_capacity: Option<String>,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetItemOutput {
    pub item: Option<Map<AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyInput {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyOutput {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalSecondaryIndex {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalSecondaryIndexAutoScalingUpdate {
    pub index_name: Option<String>,
    pub provisioned_write_capacity_auto_scaling_update: Option<AutoScalingSettingsUpdate>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub index_status: Option<String>,
    pub backfilling: Option<bool>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalSecondaryIndexInfo {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalSecondaryIndexUpdate {
    pub update: Option<UpdateGlobalSecondaryIndexAction>,
    pub create: Option<CreateGlobalSecondaryIndexAction>,
    pub delete: Option<DeleteGlobalSecondaryIndexAction>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalSecondaryIndexWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalTable {
    pub global_table_name: Option<String>,
    pub replication_group: Option<Vec<Replica>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalTableAlreadyExistsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalTableDescription {
    pub replication_group: Option<Vec<ReplicaDescription>>,
    pub global_table_arn: Option<String>,
    pub creation_date_time: Option<Timestamp>,
    pub global_table_status: Option<String>,
    pub global_table_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalTableGlobalSecondaryIndexSettingsUpdate {
    pub index_name: String,
    pub provisioned_write_capacity_units: Option<i64>,
    pub provisioned_write_capacity_auto_scaling_settings_update: Option<AutoScalingSettingsUpdate>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalTableNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalTableWitnessDescription {
    pub region_name: Option<String>,
    pub witness_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlobalTableWitnessGroupUpdate {
    pub create: Option<CreateGlobalTableWitnessGroupMemberAction>,
    pub delete: Option<DeleteGlobalTableWitnessGroupMemberAction>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdempotentParameterMismatchException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportSummary {
    pub import_arn: Option<String>,
    pub import_status: Option<String>,
    pub table_arn: Option<String>,
    pub s3_bucket_source: Option<S3BucketSource>,
    pub cloud_watch_log_group_arn: Option<String>,
    pub input_format: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportTableDescription {
    pub import_arn: Option<String>,
    pub import_status: Option<String>,
    pub table_arn: Option<String>,
    pub table_id: Option<String>,
    pub client_token: Option<String>,
    pub s3_bucket_source: Option<S3BucketSource>,
    pub error_count: Option<i64>,
    pub cloud_watch_log_group_arn: Option<String>,
    pub input_format: Option<String>,
    pub input_format_options: Option<InputFormatOptions>,
    pub input_compression_type: Option<String>,
    pub table_creation_parameters: Option<TableCreationParameters>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub processed_size_bytes: Option<i64>,
    pub processed_item_count: Option<i64>,
    pub imported_item_count: Option<i64>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportTableInput {
    pub client_token: Option<String>,
    pub s3_bucket_source: S3BucketSource,
    pub input_format: String,
    pub input_format_options: Option<InputFormatOptions>,
    pub input_compression_type: Option<String>,
    pub table_creation_parameters: TableCreationParameters,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportTableOutput {
    pub import_table_description: ImportTableDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IncrementalExportSpecification {
    pub export_from_time: Option<Timestamp>,
    pub export_to_time: Option<Timestamp>,
    pub export_view_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IndexNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputFormatOptions {
    pub csv: Option<CsvOptions>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputS3Configuration {
    pub s3_bucket_owner: Option<String>,
    pub s3_bucket: String,
    pub s3_key_prefix: Option<String>,
    pub input_format: String,
    pub input_compression_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalServerError {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidExportTimeException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidRestoreTimeException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ItemCollectionMetrics {
    pub item_collection_key: Option<Map<AttributeValue>>,
    pub size_estimate_range_gb: Option<Vec<f64>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ItemCollectionSizeLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ItemResponse {
    pub item: Option<Map<AttributeValue>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KeySchemaElement {
    pub attribute_name: String,
    pub key_type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KeysAndAttributes {
    pub keys: Vec<Map<AttributeValue>>,
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KinesisDataStreamDestination {
    pub stream_arn: Option<String>,
    pub destination_status: Option<String>,
    pub destination_status_description: Option<String>,
    pub approximate_creation_date_time_precision: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KinesisStreamingDestinationInput {
    pub table_name: String,
    pub stream_arn: String,
    pub enable_kinesis_streaming_configuration: Option<EnableKinesisStreamingConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KinesisStreamingDestinationOutput {
    pub table_name: Option<String>,
    pub stream_arn: Option<String>,
    pub destination_status: Option<String>,
    pub enable_kinesis_streaming_configuration: Option<EnableKinesisStreamingConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBackupsInput {
    pub table_name: Option<String>,
    pub limit: Option<i32>,
    pub time_range_lower_bound: Option<Timestamp>,
    pub time_range_upper_bound: Option<Timestamp>,
    pub exclusive_start_backup_arn: Option<String>,
    pub backup_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBackupsOutput {
    pub backup_summaries: Option<Vec<BackupSummary>>,
    pub last_evaluated_backup_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBulkOperationsInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBulkOperationsOutput {
    pub bulk_operations_summary_list: Option<Vec<BulkOperationSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListContributorInsightsInput {
    pub table_name: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListContributorInsightsOutput {
    pub contributor_insights_summaries: Option<Vec<ContributorInsightsSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListExportsInput {
    pub table_arn: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListExportsOutput {
    pub export_summaries: Option<Vec<ExportSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGlobalTablesInput {
    pub exclusive_start_global_table_name: Option<String>,
    pub limit: Option<i32>,
    pub region_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGlobalTablesOutput {
    pub global_tables: Option<Vec<GlobalTable>>,
    pub last_evaluated_global_table_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImportsInput {
    pub table_arn: Option<String>,
    pub page_size: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImportsOutput {
    pub import_summary_list: Option<Vec<ImportSummary>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTablesInput {
    pub exclusive_start_table_name: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTablesOutput {
    pub table_names: Option<Vec<String>>,
    pub last_evaluated_table_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsOfResourceInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsOfResourceOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LocalSecondaryIndex {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LocalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LocalSecondaryIndexInfo {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OnDemandThroughput {
    pub max_read_request_units: Option<i64>,
    pub max_write_request_units: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OnDemandThroughputOverride {
    pub max_read_request_units: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputS3Configuration {
    pub s3_bucket_owner: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub s3_sse_algorithm: Option<String>,
    pub s3_sse_kms_key_id: Option<String>,
    pub output_type: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterizedStatement {
    pub statement: String,
    pub parameters: Option<Vec<AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PointInTimeRecoveryDescription {
    pub point_in_time_recovery_status: Option<String>,
    pub recovery_period_in_days: Option<i32>,
    pub earliest_restorable_date_time: Option<Timestamp>,
    pub latest_restorable_date_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PointInTimeRecoverySpecification {
    pub point_in_time_recovery_enabled: bool,
    pub recovery_period_in_days: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PointInTimeRecoveryUnavailableException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Projection {
    pub projection_type: Option<String>,
    pub non_key_attributes: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvisionedThroughput {
    pub read_capacity_units: i64,
    pub write_capacity_units: i64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvisionedThroughputDescription {
    pub last_increase_date_time: Option<Timestamp>,
    pub last_decrease_date_time: Option<Timestamp>,
    pub number_of_decreases_today: Option<i64>,
    pub read_capacity_units: Option<i64>,
    pub write_capacity_units: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvisionedThroughputExceededException {
    pub message: Option<String>,
    pub throttling_reasons: Option<Vec<ThrottlingReason>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvisionedThroughputOverride {
    pub read_capacity_units: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Put {
    pub item: Map<AttributeValue>,
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutItemInput {
    pub table_name: String,
    pub item: Map<AttributeValue>,
    pub expected: Option<Map<ExpectedAttributeValue>>,
    pub return_values: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub conditional_operator: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutItemOutput {
    pub attributes: Option<Map<AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRequest {
    pub item: Map<AttributeValue>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyInput {
    pub resource_arn: String,
    pub policy: String,
    pub expected_revision_id: Option<String>,
    pub confirm_remove_self_resource_access: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyOutput {
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryInput {
    pub table_name: String,
    pub index_name: Option<String>,
    pub select: Option<String>,
    pub attributes_to_get: Option<Vec<String>>,
    pub limit: Option<i32>,
    pub consistent_read: Option<bool>,
    pub key_conditions: Option<Map<Condition>>,
    pub query_filter: Option<Map<Condition>>,
    pub conditional_operator: Option<String>,
    pub scan_index_forward: Option<bool>,
    pub exclusive_start_key: Option<Map<AttributeValue>>,
    pub return_consumed_capacity: Option<String>,
    pub projection_expression: Option<String>,
    pub filter_expression: Option<String>,
    pub key_condition_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
    pub expression_attribute_values: Option<Map<AttributeValue>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryOutput {
    pub items: Option<Vec<Map<AttributeValue>>>,
    pub count: Option<i32>,
    pub scanned_count: Option<i32>,
    pub last_evaluated_key: Option<Map<AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Replica {
    pub region_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaAlreadyExistsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaAutoScalingDescription {
    pub region_name: Option<String>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndexAutoScalingDescription>>,
    pub replica_provisioned_read_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    pub replica_provisioned_write_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    pub replica_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaAutoScalingUpdate {
    pub region_name: String,
    pub replica_global_secondary_index_updates: Option<Vec<ReplicaGlobalSecondaryIndexAutoScalingUpdate>>,
    pub replica_provisioned_read_capacity_auto_scaling_update: Option<AutoScalingSettingsUpdate>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaDescription {
    pub region_name: Option<String>,
    pub replica_status: Option<String>,
    pub replica_arn: Option<String>,
    pub replica_status_description: Option<String>,
    pub replica_status_percent_progress: Option<String>,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndexDescription>>,
    pub replica_inaccessible_date_time: Option<Timestamp>,
    pub replica_table_class_summary: Option<TableClassSummary>,
    pub global_table_settings_replication_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaGlobalSecondaryIndex {
    pub index_name: String,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaGlobalSecondaryIndexAutoScalingDescription {
    pub index_name: Option<String>,
    pub index_status: Option<String>,
    pub provisioned_read_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    pub provisioned_write_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaGlobalSecondaryIndexAutoScalingUpdate {
    pub index_name: Option<String>,
    pub provisioned_read_capacity_auto_scaling_update: Option<AutoScalingSettingsUpdate>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaGlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaGlobalSecondaryIndexSettingsDescription {
    pub index_name: String,
    pub index_status: Option<String>,
    pub provisioned_read_capacity_units: Option<i64>,
    pub provisioned_read_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    pub provisioned_write_capacity_units: Option<i64>,
    pub provisioned_write_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaGlobalSecondaryIndexSettingsUpdate {
    pub index_name: String,
    pub provisioned_read_capacity_units: Option<i64>,
    pub provisioned_read_capacity_auto_scaling_settings_update: Option<AutoScalingSettingsUpdate>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaSettingsDescription {
    pub region_name: String,
    pub replica_status: Option<String>,
    pub replica_billing_mode_summary: Option<BillingModeSummary>,
    pub replica_provisioned_read_capacity_units: Option<i64>,
    pub replica_provisioned_read_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    pub replica_provisioned_write_capacity_units: Option<i64>,
    pub replica_provisioned_write_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    pub replica_global_secondary_index_settings: Option<Vec<ReplicaGlobalSecondaryIndexSettingsDescription>>,
    pub replica_table_class_summary: Option<TableClassSummary>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaSettingsUpdate {
    pub region_name: String,
    pub replica_provisioned_read_capacity_units: Option<i64>,
    pub replica_provisioned_read_capacity_auto_scaling_settings_update: Option<AutoScalingSettingsUpdate>,
    pub replica_global_secondary_index_settings_update: Option<Vec<ReplicaGlobalSecondaryIndexSettingsUpdate>>,
    pub replica_table_class: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaUpdate {
    pub create: Option<CreateReplicaAction>,
    pub delete: Option<DeleteReplicaAction>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicatedWriteConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationGroupUpdate {
    pub create: Option<CreateReplicationGroupMemberAction>,
    pub update: Option<UpdateReplicationGroupMemberAction>,
    pub delete: Option<DeleteReplicationGroupMemberAction>,
    pub disassociate: Option<DisassociateReplicationGroupMemberAction>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RequestLimitExceeded {
    pub message: Option<String>,
    pub throttling_reasons: Option<Vec<ThrottlingReason>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreSummary {
    pub source_backup_arn: Option<String>,
    pub source_table_arn: Option<String>,
    pub restore_date_time: Timestamp,
    pub restore_in_progress: bool,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreTableFromBackupInput {
    pub target_table_name: String,
    pub backup_arn: String,
    pub billing_mode_override: Option<String>,
    pub global_secondary_index_override: Option<Vec<GlobalSecondaryIndex>>,
    pub local_secondary_index_override: Option<Vec<LocalSecondaryIndex>>,
    pub provisioned_throughput_override: Option<ProvisionedThroughput>,
    pub on_demand_throughput_override: Option<OnDemandThroughput>,
    pub sse_specification_override: Option<SSESpecification>,
    pub vector_index_override: Option<Vec<VectorIndex>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreTableFromBackupOutput {
    pub table_description: Option<TableDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreTableToPointInTimeInput {
    pub source_table_arn: Option<String>,
    pub source_table_name: Option<String>,
    pub target_table_name: String,
    pub use_latest_restorable_time: Option<bool>,
    pub restore_date_time: Option<Timestamp>,
    pub billing_mode_override: Option<String>,
    pub global_secondary_index_override: Option<Vec<GlobalSecondaryIndex>>,
    pub local_secondary_index_override: Option<Vec<LocalSecondaryIndex>>,
    pub provisioned_throughput_override: Option<ProvisionedThroughput>,
    pub on_demand_throughput_override: Option<OnDemandThroughput>,
    pub sse_specification_override: Option<SSESpecification>,
    pub vector_index_override: Option<Vec<VectorIndex>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreTableToPointInTimeOutput {
    pub table_description: Option<TableDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3BucketSource {
    pub s3_bucket_owner: Option<String>,
    pub s3_bucket: String,
    pub s3_key_prefix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSEDescription {
    pub status: Option<String>,
    pub sse_type: Option<String>,
    pub kms_master_key_arn: Option<String>,
    pub inaccessible_encryption_date_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSESpecification {
    pub enabled: Option<bool>,
    pub sse_type: Option<String>,
    pub kms_master_key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScanInput {
    pub table_name: String,
    pub index_name: Option<String>,
    pub attributes_to_get: Option<Vec<String>>,
    pub limit: Option<i32>,
    pub select: Option<String>,
    pub scan_filter: Option<Map<Condition>>,
    pub conditional_operator: Option<String>,
    pub exclusive_start_key: Option<Map<AttributeValue>>,
    pub return_consumed_capacity: Option<String>,
    pub total_segments: Option<i32>,
    pub segment: Option<i32>,
    pub projection_expression: Option<String>,
    pub filter_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    pub consistent_read: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScanOutput {
    pub items: Option<Vec<Map<AttributeValue>>>,
    pub count: Option<i32>,
    pub scanned_count: Option<i32>,
    pub last_evaluated_key: Option<Map<AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchResultItem {
    pub item: Option<Map<AttributeValue>>,
    pub score: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchSchemaElement {
    pub attribute_name: String,
    pub search_schema_element_type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchVectorsInput {
    pub table_name: String,
    pub index_name: String,
    pub return_consumed_capacity: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    pub projection_expression: Option<String>,
    pub search_vector: Vec<AttributeValue>,
    pub search_condition_expression: Option<String>,
    pub top_k: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchVectorsOutput {
    pub consumed_capacity: Option<VectorCapacity>,
    pub search_results: Option<Vec<SearchResultItem>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SourceTableDetails {
    pub table_name: String,
    pub table_id: String,
    pub table_arn: Option<String>,
    pub table_size_bytes: Option<i64>,
    pub key_schema: Vec<KeySchemaElement>,
    pub table_creation_date_time: Timestamp,
    pub provisioned_throughput: ProvisionedThroughput,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub item_count: Option<i64>,
    pub billing_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SourceTableFeatureDetails {
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexInfo>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexInfo>>,
    pub stream_description: Option<StreamSpecification>,
    pub time_to_live_description: Option<TimeToLiveDescription>,
    pub sse_description: Option<SSEDescription>,
    pub vector_indexes: Option<Vec<VectorIndexInfo>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartBulkPutItemsInput {
    pub client_token: Option<String>,
    pub input_s3_configuration: InputS3Configuration,
    pub output_s3_configuration: OutputS3Configuration,
    pub table_name: String,
    pub max_write_request_units: Option<i64>,
    pub performance_tier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartBulkPutItemsOutput {
    pub bulk_operation_description: BulkOperationDescription,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StreamSpecification {
    pub stream_enabled: bool,
    pub stream_view_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableAlreadyExistsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableAutoScalingDescription {
    pub table_name: Option<String>,
    pub table_status: Option<String>,
    pub replicas: Option<Vec<ReplicaAutoScalingDescription>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableClassSummary {
    pub table_class: Option<String>,
    pub last_update_date_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableCreationParameters {
    pub table_name: String,
    pub attribute_definitions: Vec<AttributeDefinition>,
    pub key_schema: Vec<KeySchemaElement>,
    pub billing_mode: Option<String>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub sse_specification: Option<SSESpecification>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
    pub vector_indexes: Option<Vec<VectorIndex>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableDescription {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub table_status: Option<String>,
    pub creation_date_time: Option<Timestamp>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub table_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub table_arn: Option<String>,
    pub table_id: Option<String>,
    pub billing_mode_summary: Option<BillingModeSummary>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexDescription>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexDescription>>,
    pub stream_specification: Option<StreamSpecification>,
    pub latest_stream_label: Option<String>,
    pub latest_stream_arn: Option<String>,
    pub global_table_version: Option<String>,
    pub replicas: Option<Vec<ReplicaDescription>>,
    pub global_table_witnesses: Option<Vec<GlobalTableWitnessDescription>>,
    pub global_table_settings_replication_mode: Option<String>,
    pub restore_summary: Option<RestoreSummary>,
    pub sse_description: Option<SSEDescription>,
    pub archival_summary: Option<ArchivalSummary>,
    pub table_class_summary: Option<TableClassSummary>,
    pub deletion_protection_enabled: Option<bool>,
    pub disassociation_protection_enabled: Option<bool>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub multi_region_consistency: Option<String>,
    pub vector_indexes: Option<Vec<VectorIndexDescription>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableInUseException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<String>,
}

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
pub struct ThrottlingException {
    pub message: Option<String>,
    pub throttling_reasons: Option<Vec<ThrottlingReason>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThrottlingReason {
    pub reason: Option<String>,
    pub resource: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TimeToLiveDescription {
    pub time_to_live_status: Option<String>,
    pub attribute_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TimeToLiveSpecification {
    pub enabled: bool,
    pub attribute_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransactGetItem {
    pub get: Get,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransactGetItemsInput {
    pub transact_items: Vec<TransactGetItem>,
    pub return_consumed_capacity: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransactGetItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub responses: Option<Vec<ItemResponse>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransactWriteItem {
    pub condition_check: Option<ConditionCheck>,
    pub put: Option<Put>,
    pub delete: Option<Delete>,
    pub update: Option<Update>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransactWriteItemsInput {
    pub transact_items: Vec<TransactWriteItem>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub client_request_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransactWriteItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub item_collection_metrics: Option<Map<Vec<ItemCollectionMetrics>>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransactionCanceledException {
    pub message: Option<String>,
    pub cancellation_reasons: Option<Vec<CancellationReason>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransactionConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransactionInProgressException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Update {
    pub key: Map<AttributeValue>,
    pub update_expression: String,
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateContinuousBackupsInput {
    pub table_name: String,
    pub point_in_time_recovery_specification: PointInTimeRecoverySpecification,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateContinuousBackupsOutput {
    pub continuous_backups_description: Option<ContinuousBackupsDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateContributorInsightsInput {
    pub table_name: String,
    pub index_name: Option<String>,
    pub contributor_insights_action: String,
    pub contributor_insights_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateContributorInsightsOutput {
    pub table_name: Option<String>,
    pub index_name: Option<String>,
    pub contributor_insights_status: Option<String>,
    pub contributor_insights_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGlobalSecondaryIndexAction {
    pub index_name: String,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGlobalTableInput {
    pub global_table_name: String,
    pub replica_updates: Vec<ReplicaUpdate>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGlobalTableOutput {
    pub global_table_description: Option<GlobalTableDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGlobalTableSettingsInput {
    pub global_table_name: String,
    pub global_table_billing_mode: Option<String>,
    pub global_table_provisioned_write_capacity_units: Option<i64>,
    pub global_table_provisioned_write_capacity_auto_scaling_settings_update: Option<AutoScalingSettingsUpdate>,
    pub global_table_global_secondary_index_settings_update: Option<Vec<GlobalTableGlobalSecondaryIndexSettingsUpdate>>,
    pub replica_settings_update: Option<Vec<ReplicaSettingsUpdate>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGlobalTableSettingsOutput {
    pub global_table_name: Option<String>,
    pub replica_settings: Option<Vec<ReplicaSettingsDescription>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateItemInput {
    pub table_name: String,
    pub key: Map<AttributeValue>,
    pub attribute_updates: Option<Map<AttributeValueUpdate>>,
    pub expected: Option<Map<ExpectedAttributeValue>>,
    pub conditional_operator: Option<String>,
    pub return_values: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub update_expression: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<Map<String>>,
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateItemOutput {
    pub attributes: Option<Map<AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateKinesisStreamingConfiguration {
    pub approximate_creation_date_time_precision: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateKinesisStreamingDestinationInput {
    pub table_name: String,
    pub stream_arn: String,
    pub update_kinesis_streaming_configuration: Option<UpdateKinesisStreamingConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateKinesisStreamingDestinationOutput {
    pub table_name: Option<String>,
    pub stream_arn: Option<String>,
    pub destination_status: Option<String>,
    pub update_kinesis_streaming_configuration: Option<UpdateKinesisStreamingConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateReplicationGroupMemberAction {
    pub region_name: String,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    pub table_class_override: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTableInput {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: String,
    pub billing_mode: Option<String>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub global_secondary_index_updates: Option<Vec<GlobalSecondaryIndexUpdate>>,
    pub stream_specification: Option<StreamSpecification>,
    pub sse_specification: Option<SSESpecification>,
    pub replica_updates: Option<Vec<ReplicationGroupUpdate>>,
    pub table_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub multi_region_consistency: Option<String>,
    pub global_table_witness_updates: Option<Vec<GlobalTableWitnessGroupUpdate>>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
    pub global_table_settings_replication_mode: Option<String>,
    pub disassociation_protection_enabled: Option<bool>,
    pub vector_index_updates: Option<Vec<VectorIndexUpdate>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTableOutput {
    pub table_description: Option<TableDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTableReplicaAutoScalingInput {
    pub global_secondary_index_updates: Option<Vec<GlobalSecondaryIndexAutoScalingUpdate>>,
    pub table_name: String,
    pub provisioned_write_capacity_auto_scaling_update: Option<AutoScalingSettingsUpdate>,
    pub replica_updates: Option<Vec<ReplicaAutoScalingUpdate>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTableReplicaAutoScalingOutput {
    pub table_auto_scaling_description: Option<TableAutoScalingDescription>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTimeToLiveInput {
    pub table_name: String,
    pub time_to_live_specification: TimeToLiveSpecification,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTimeToLiveOutput {
    pub time_to_live_specification: Option<TimeToLiveSpecification>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VectorAttributeDefinition {
    pub attribute_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VectorCapacity {
    pub vector_search_request_bytes: Option<f64>,
    pub vector_write_request_bytes: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VectorIndex {
    pub index_name: String,
    pub vector_attribute: VectorAttributeDefinition,
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Projection,
    pub dimensions: i64,
    pub distance_function: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VectorIndexDescription {
    pub index_name: Option<String>,
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Option<Projection>,
    pub vector_attribute: Option<VectorAttributeDefinition>,
    pub dimensions: Option<i64>,
    pub distance_function: Option<String>,
    pub index_status: Option<String>,
    pub backfilling: Option<bool>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VectorIndexInfo {
    pub index_name: Option<String>,
    pub vector_attribute: Option<VectorAttributeDefinition>,
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Option<Projection>,
    pub dimensions: Option<i64>,
    pub distance_function: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VectorIndexUpdate {
    pub create: Option<CreateVectorIndexAction>,
    pub delete: Option<DeleteVectorIndexAction>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WarmThroughput {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WriteRequest {
    pub put_request: Option<PutRequest>,
    pub delete_request: Option<DeleteRequest>,
}
