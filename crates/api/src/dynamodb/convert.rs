// Generated from `models/dynamodb.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for ArchivalSummary {
    const NAME: &'static str = "ArchivalSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ArchivalDateTime", &mut self.archival_date_time);
        fields.optional("ArchivalReason", &mut self.archival_reason);
        fields.optional("ArchivalBackupArn", &mut self.archival_backup_arn);
    }
}

impl contract::convert::Record for AttributeDefinition {
    const NAME: &'static str = "AttributeDefinition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AttributeName", &mut self.attribute_name);
        fields.required("AttributeType", &mut self.attribute_type);
    }
}

impl contract::convert::Record for AttributeValue {
    const NAME: &'static str = "AttributeValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S", &mut self.s);
        fields.optional("N", &mut self.n);
        fields.optional("B", &mut self.b);
        fields.optional("SS", &mut self.ss);
        fields.optional("NS", &mut self.ns);
        fields.optional("BS", &mut self.bs);
        fields.optional("M", &mut self.m);
        fields.optional("L", &mut self.l);
        fields.optional("NULL", &mut self.null);
        fields.optional("BOOL", &mut self.bool);
    }
}

impl contract::convert::Record for AttributeValueUpdate {
    const NAME: &'static str = "AttributeValueUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Value", &mut self.value);
        fields.optional("Action", &mut self.action);
    }
}

impl contract::convert::Record for AutoScalingPolicyDescription {
    const NAME: &'static str = "AutoScalingPolicyDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyName", &mut self.policy_name);
        fields.optional(
            "TargetTrackingScalingPolicyConfiguration",
            &mut self.target_tracking_scaling_policy_configuration,
        );
    }
}

impl contract::convert::Record for AutoScalingPolicyUpdate {
    const NAME: &'static str = "AutoScalingPolicyUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyName", &mut self.policy_name);
        fields.required(
            "TargetTrackingScalingPolicyConfiguration",
            &mut self.target_tracking_scaling_policy_configuration,
        );
    }
}

impl contract::convert::Record for AutoScalingSettingsDescription {
    const NAME: &'static str = "AutoScalingSettingsDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MinimumUnits", &mut self.minimum_units);
        fields.optional("MaximumUnits", &mut self.maximum_units);
        fields.optional("AutoScalingDisabled", &mut self.auto_scaling_disabled);
        fields.optional("AutoScalingRoleArn", &mut self.auto_scaling_role_arn);
        fields.optional("ScalingPolicies", &mut self.scaling_policies);
    }
}

impl contract::convert::Record for AutoScalingSettingsUpdate {
    const NAME: &'static str = "AutoScalingSettingsUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MinimumUnits", &mut self.minimum_units);
        fields.optional("MaximumUnits", &mut self.maximum_units);
        fields.optional("AutoScalingDisabled", &mut self.auto_scaling_disabled);
        fields.optional("AutoScalingRoleArn", &mut self.auto_scaling_role_arn);
        fields.optional("ScalingPolicyUpdate", &mut self.scaling_policy_update);
    }
}

impl contract::convert::Record for AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
    const NAME: &'static str = "AutoScalingTargetTrackingScalingPolicyConfigurationDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DisableScaleIn", &mut self.disable_scale_in);
        fields.optional("ScaleInCooldown", &mut self.scale_in_cooldown);
        fields.optional("ScaleOutCooldown", &mut self.scale_out_cooldown);
        fields.required("TargetValue", &mut self.target_value);
    }
}

impl contract::convert::Record for AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
    const NAME: &'static str = "AutoScalingTargetTrackingScalingPolicyConfigurationUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DisableScaleIn", &mut self.disable_scale_in);
        fields.optional("ScaleInCooldown", &mut self.scale_in_cooldown);
        fields.optional("ScaleOutCooldown", &mut self.scale_out_cooldown);
        fields.required("TargetValue", &mut self.target_value);
    }
}

impl contract::convert::Record for BackupDescription {
    const NAME: &'static str = "BackupDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BackupDetails", &mut self.backup_details);
        fields.optional("SourceTableDetails", &mut self.source_table_details);
        fields.optional("SourceTableFeatureDetails", &mut self.source_table_feature_details);
    }
}

impl contract::convert::Record for BackupDetails {
    const NAME: &'static str = "BackupDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BackupArn", &mut self.backup_arn);
        fields.required("BackupName", &mut self.backup_name);
        fields.optional("BackupSizeBytes", &mut self.backup_size_bytes);
        fields.required("BackupStatus", &mut self.backup_status);
        fields.required("BackupType", &mut self.backup_type);
        fields.required("BackupCreationDateTime", &mut self.backup_creation_date_time);
        fields.optional("BackupExpiryDateTime", &mut self.backup_expiry_date_time);
    }
}

impl contract::convert::Record for BackupInUseException {
    const NAME: &'static str = "BackupInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for BackupNotFoundException {
    const NAME: &'static str = "BackupNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for BackupSummary {
    const NAME: &'static str = "BackupSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("TableId", &mut self.table_id);
        fields.optional("TableArn", &mut self.table_arn);
        fields.optional("BackupArn", &mut self.backup_arn);
        fields.optional("BackupName", &mut self.backup_name);
        fields.optional("BackupCreationDateTime", &mut self.backup_creation_date_time);
        fields.optional("BackupExpiryDateTime", &mut self.backup_expiry_date_time);
        fields.optional("BackupStatus", &mut self.backup_status);
        fields.optional("BackupType", &mut self.backup_type);
        fields.optional("BackupSizeBytes", &mut self.backup_size_bytes);
    }
}

impl contract::convert::Record for BatchExecuteStatementInput {
    const NAME: &'static str = "BatchExecuteStatementInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Statements", &mut self.statements);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
    }
}

impl contract::convert::Record for BatchExecuteStatementOutput {
    const NAME: &'static str = "BatchExecuteStatementOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Responses", &mut self.responses);
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
    }
}

impl contract::convert::Record for BatchGetItemInput {
    const NAME: &'static str = "BatchGetItemInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RequestItems", &mut self.request_items);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
    }
}

impl contract::convert::Record for BatchGetItemOutput {
    const NAME: &'static str = "BatchGetItemOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Responses", &mut self.responses);
        fields.optional("UnprocessedKeys", &mut self.unprocessed_keys);
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
    }
}

impl contract::convert::Record for BatchStatementError {
    const NAME: &'static str = "BatchStatementError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Code", &mut self.code);
        fields.optional("Message", &mut self.message);
        fields.optional("Item", &mut self.item);
    }
}

impl contract::convert::Record for BatchStatementRequest {
    const NAME: &'static str = "BatchStatementRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Statement", &mut self.statement);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("ConsistentRead", &mut self.consistent_read);
        fields.optional("ReturnValuesOnConditionCheckFailure", &mut self.return_values_on_condition_check_failure);
    }
}

impl contract::convert::Record for BatchStatementResponse {
    const NAME: &'static str = "BatchStatementResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Error", &mut self.error);
        fields.optional("TableName", &mut self.table_name);
        fields.optional("Item", &mut self.item);
    }
}

impl contract::convert::Record for BatchWriteItemInput {
    const NAME: &'static str = "BatchWriteItemInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RequestItems", &mut self.request_items);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
        fields.optional("ReturnItemCollectionMetrics", &mut self.return_item_collection_metrics);
    }
}

impl contract::convert::Record for BatchWriteItemOutput {
    const NAME: &'static str = "BatchWriteItemOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UnprocessedItems", &mut self.unprocessed_items);
        fields.optional("ItemCollectionMetrics", &mut self.item_collection_metrics);
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
    }
}

impl contract::convert::Record for BillingModeSummary {
    const NAME: &'static str = "BillingModeSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BillingMode", &mut self.billing_mode);
        fields.optional("LastUpdateToPayPerRequestDateTime", &mut self.last_update_to_pay_per_request_date_time);
    }
}

impl contract::convert::Record for BulkOperationBytes {
    const NAME: &'static str = "BulkOperationBytes";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BulkPutBytes", &mut self.bulk_put_bytes);
    }
}

impl contract::convert::Record for BulkOperationDescription {
    const NAME: &'static str = "BulkOperationDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BulkOperationArn", &mut self.bulk_operation_arn);
        fields.optional("BulkOperationStatus", &mut self.bulk_operation_status);
        fields.optional("TableDetails", &mut self.table_details);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("InputS3Configuration", &mut self.input_s3_configuration);
        fields.optional("OutputS3Configuration", &mut self.output_s3_configuration);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("ProcessedItemCount", &mut self.processed_item_count);
        fields.optional("ProcessedInputBytes", &mut self.processed_input_bytes);
        fields.optional("TotalInputBytes", &mut self.total_input_bytes);
        fields.optional("BulkOperationUsage", &mut self.bulk_operation_usage);
        fields.optional("FailedItemCount", &mut self.failed_item_count);
        fields.optional("FailureCode", &mut self.failure_code);
        fields.optional("FailureMessage", &mut self.failure_message);
        fields.optional("MaxWriteRequestUnits", &mut self.max_write_request_units);
        fields.optional("PerformanceTier", &mut self.performance_tier);
    }
}

impl contract::convert::Record for BulkOperationSummary {
    const NAME: &'static str = "BulkOperationSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BulkOperationArn", &mut self.bulk_operation_arn);
        fields.required("BulkOperationStatus", &mut self.bulk_operation_status);
        fields.required("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
    }
}

impl contract::convert::Record for BulkOperationTableDetail {
    const NAME: &'static str = "BulkOperationTableDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("TableId", &mut self.table_id);
    }
}

impl contract::convert::Record for BulkOperationUsage {
    const NAME: &'static str = "BulkOperationUsage";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("BulkPutBytes", &mut self.bulk_put_bytes);
        fields.optional("Table", &mut self.table);
        fields.optional("LocalSecondaryIndexes", &mut self.local_secondary_indexes);
        fields.optional("GlobalSecondaryIndexes", &mut self.global_secondary_indexes);
        fields.optional("VectorIndexes", &mut self.vector_indexes);
    }
}

impl contract::convert::Record for BulkOperationVectorBytes {
    const NAME: &'static str = "BulkOperationVectorBytes";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BulkPutVectorBytes", &mut self.bulk_put_vector_bytes);
    }
}

impl contract::convert::Record for CancelBulkOperationInput {
    const NAME: &'static str = "CancelBulkOperationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BulkOperationArn", &mut self.bulk_operation_arn);
    }
}

impl contract::convert::Record for CancelBulkOperationOutput {
    const NAME: &'static str = "CancelBulkOperationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BulkOperationArn", &mut self.bulk_operation_arn);
        fields.required("BulkOperationStatus", &mut self.bulk_operation_status);
    }
}

impl contract::convert::Record for CancellationReason {
    const NAME: &'static str = "CancellationReason";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Item", &mut self.item);
        fields.optional("Code", &mut self.code);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for Capacity {
    const NAME: &'static str = "Capacity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReadCapacityUnits", &mut self.read_capacity_units);
        fields.optional("WriteCapacityUnits", &mut self.write_capacity_units);
        fields.optional("CapacityUnits", &mut self.capacity_units);
    }
}

impl contract::convert::Record for Condition {
    const NAME: &'static str = "Condition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AttributeValueList", &mut self.attribute_value_list);
        fields.required("ComparisonOperator", &mut self.comparison_operator);
    }
}

impl contract::convert::Record for ConditionCheck {
    const NAME: &'static str = "ConditionCheck";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("TableName", &mut self.table_name);
        fields.required("ConditionExpression", &mut self.condition_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
        fields.optional("ExpressionAttributeValues", &mut self.expression_attribute_values);
        fields.optional("ReturnValuesOnConditionCheckFailure", &mut self.return_values_on_condition_check_failure);
    }
}

impl contract::convert::Record for ConditionalCheckFailedException {
    const NAME: &'static str = "ConditionalCheckFailedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("Item", &mut self.item);
    }
}

impl contract::convert::Record for ConsumedCapacity {
    const NAME: &'static str = "ConsumedCapacity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("CapacityUnits", &mut self.capacity_units);
        fields.optional("ReadCapacityUnits", &mut self.read_capacity_units);
        fields.optional("WriteCapacityUnits", &mut self.write_capacity_units);
        fields.optional("Table", &mut self.table);
        fields.optional("LocalSecondaryIndexes", &mut self.local_secondary_indexes);
        fields.optional("GlobalSecondaryIndexes", &mut self.global_secondary_indexes);
        fields.optional("VectorIndexes", &mut self.vector_indexes);
    }
}

impl contract::convert::Record for ContinuousBackupsDescription {
    const NAME: &'static str = "ContinuousBackupsDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ContinuousBackupsStatus", &mut self.continuous_backups_status);
        fields.optional("PointInTimeRecoveryDescription", &mut self.point_in_time_recovery_description);
    }
}

impl contract::convert::Record for ContinuousBackupsUnavailableException {
    const NAME: &'static str = "ContinuousBackupsUnavailableException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ContributorInsightsSummary {
    const NAME: &'static str = "ContributorInsightsSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("ContributorInsightsStatus", &mut self.contributor_insights_status);
        fields.optional("ContributorInsightsMode", &mut self.contributor_insights_mode);
    }
}

impl contract::convert::Record for CreateBackupInput {
    const NAME: &'static str = "CreateBackupInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("BackupName", &mut self.backup_name);
    }
}

impl contract::convert::Record for CreateBackupOutput {
    const NAME: &'static str = "CreateBackupOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BackupDetails", &mut self.backup_details);
    }
}

impl contract::convert::Record for CreateGlobalSecondaryIndexAction {
    const NAME: &'static str = "CreateGlobalSecondaryIndexAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
        fields.required("KeySchema", &mut self.key_schema);
        fields.required("Projection", &mut self.projection);
        fields.optional("ProvisionedThroughput", &mut self.provisioned_throughput);
        fields.optional("OnDemandThroughput", &mut self.on_demand_throughput);
        fields.optional("WarmThroughput", &mut self.warm_throughput);
    }
}

impl contract::convert::Record for CreateGlobalTableInput {
    const NAME: &'static str = "CreateGlobalTableInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GlobalTableName", &mut self.global_table_name);
        fields.required("ReplicationGroup", &mut self.replication_group);
    }
}

impl contract::convert::Record for CreateGlobalTableOutput {
    const NAME: &'static str = "CreateGlobalTableOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GlobalTableDescription", &mut self.global_table_description);
    }
}

impl contract::convert::Record for CreateGlobalTableWitnessGroupMemberAction {
    const NAME: &'static str = "CreateGlobalTableWitnessGroupMemberAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegionName", &mut self.region_name);
    }
}

impl contract::convert::Record for CreateReplicaAction {
    const NAME: &'static str = "CreateReplicaAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegionName", &mut self.region_name);
    }
}

impl contract::convert::Record for CreateReplicationGroupMemberAction {
    const NAME: &'static str = "CreateReplicationGroupMemberAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegionName", &mut self.region_name);
        fields.optional("KMSMasterKeyId", &mut self.kms_master_key_id);
        fields.optional("ProvisionedThroughputOverride", &mut self.provisioned_throughput_override);
        fields.optional("OnDemandThroughputOverride", &mut self.on_demand_throughput_override);
        fields.optional("GlobalSecondaryIndexes", &mut self.global_secondary_indexes);
        fields.optional("TableClassOverride", &mut self.table_class_override);
    }
}

impl contract::convert::Record for CreateTableInput {
    const NAME: &'static str = "CreateTableInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AttributeDefinitions", &mut self.attribute_definitions);
        fields.required("TableName", &mut self.table_name);
        fields.optional("KeySchema", &mut self.key_schema);
        fields.optional("LocalSecondaryIndexes", &mut self.local_secondary_indexes);
        fields.optional("GlobalSecondaryIndexes", &mut self.global_secondary_indexes);
        fields.optional("BillingMode", &mut self.billing_mode);
        fields.optional("ProvisionedThroughput", &mut self.provisioned_throughput);
        fields.optional("StreamSpecification", &mut self.stream_specification);
        fields.optional("SSESpecification", &mut self.sse_specification);
        fields.optional("Tags", &mut self.tags);
        fields.optional("TableClass", &mut self.table_class);
        fields.optional("DeletionProtectionEnabled", &mut self.deletion_protection_enabled);
        fields.optional("WarmThroughput", &mut self.warm_throughput);
        fields.optional("ResourcePolicy", &mut self.resource_policy);
        fields.optional("OnDemandThroughput", &mut self.on_demand_throughput);
        fields.optional("GlobalTableSourceArn", &mut self.global_table_source_arn);
        fields.optional("GlobalTableSettingsReplicationMode", &mut self.global_table_settings_replication_mode);
        fields.optional("VectorIndexes", &mut self.vector_indexes);
    }
}

impl contract::convert::Record for CreateTableOutput {
    const NAME: &'static str = "CreateTableOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableDescription", &mut self.table_description);
    }
}

impl contract::convert::Record for CreateVectorIndexAction {
    const NAME: &'static str = "CreateVectorIndexAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
        fields.required("VectorAttribute", &mut self.vector_attribute);
        fields.optional("SearchSchema", &mut self.search_schema);
        fields.required("Projection", &mut self.projection);
        fields.required("Dimensions", &mut self.dimensions);
        fields.required("DistanceFunction", &mut self.distance_function);
    }
}

impl contract::convert::Record for CsvOptions {
    const NAME: &'static str = "CsvOptions";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Delimiter", &mut self.delimiter);
        fields.optional("HeaderList", &mut self.header_list);
    }
}

impl contract::convert::Record for Delete {
    const NAME: &'static str = "Delete";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("TableName", &mut self.table_name);
        fields.optional("ConditionExpression", &mut self.condition_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
        fields.optional("ExpressionAttributeValues", &mut self.expression_attribute_values);
        fields.optional("ReturnValuesOnConditionCheckFailure", &mut self.return_values_on_condition_check_failure);
    }
}

impl contract::convert::Record for DeleteBackupInput {
    const NAME: &'static str = "DeleteBackupInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BackupArn", &mut self.backup_arn);
    }
}

impl contract::convert::Record for DeleteBackupOutput {
    const NAME: &'static str = "DeleteBackupOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BackupDescription", &mut self.backup_description);
    }
}

impl contract::convert::Record for DeleteGlobalSecondaryIndexAction {
    const NAME: &'static str = "DeleteGlobalSecondaryIndexAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
    }
}

impl contract::convert::Record for DeleteGlobalTableWitnessGroupMemberAction {
    const NAME: &'static str = "DeleteGlobalTableWitnessGroupMemberAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegionName", &mut self.region_name);
    }
}

impl contract::convert::Record for DeleteItemInput {
    const NAME: &'static str = "DeleteItemInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("Key", &mut self.key);
        fields.optional("Expected", &mut self.expected);
        fields.optional("ConditionalOperator", &mut self.conditional_operator);
        fields.optional("ReturnValues", &mut self.return_values);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
        fields.optional("ReturnItemCollectionMetrics", &mut self.return_item_collection_metrics);
        fields.optional("ConditionExpression", &mut self.condition_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
        fields.optional("ExpressionAttributeValues", &mut self.expression_attribute_values);
        fields.optional("ReturnValuesOnConditionCheckFailure", &mut self.return_values_on_condition_check_failure);
    }
}

impl contract::convert::Record for DeleteItemOutput {
    const NAME: &'static str = "DeleteItemOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attributes", &mut self.attributes);
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
        fields.optional("ItemCollectionMetrics", &mut self.item_collection_metrics);
    }
}

impl contract::convert::Record for DeleteReplicaAction {
    const NAME: &'static str = "DeleteReplicaAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegionName", &mut self.region_name);
    }
}

impl contract::convert::Record for DeleteReplicationGroupMemberAction {
    const NAME: &'static str = "DeleteReplicationGroupMemberAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegionName", &mut self.region_name);
    }
}

impl contract::convert::Record for DeleteRequest {
    const NAME: &'static str = "DeleteRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
    }
}

impl contract::convert::Record for DeleteResourcePolicyInput {
    const NAME: &'static str = "DeleteResourcePolicyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.optional("ExpectedRevisionId", &mut self.expected_revision_id);
    }
}

impl contract::convert::Record for DeleteResourcePolicyOutput {
    const NAME: &'static str = "DeleteResourcePolicyOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for DeleteTableInput {
    const NAME: &'static str = "DeleteTableInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
    }
}

impl contract::convert::Record for DeleteTableOutput {
    const NAME: &'static str = "DeleteTableOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableDescription", &mut self.table_description);
    }
}

impl contract::convert::Record for DeleteVectorIndexAction {
    const NAME: &'static str = "DeleteVectorIndexAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
    }
}

impl contract::convert::Record for DescribeBackupInput {
    const NAME: &'static str = "DescribeBackupInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BackupArn", &mut self.backup_arn);
    }
}

impl contract::convert::Record for DescribeBackupOutput {
    const NAME: &'static str = "DescribeBackupOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BackupDescription", &mut self.backup_description);
    }
}

impl contract::convert::Record for DescribeBulkOperationInput {
    const NAME: &'static str = "DescribeBulkOperationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BulkOperationArn", &mut self.bulk_operation_arn);
    }
}

impl contract::convert::Record for DescribeBulkOperationOutput {
    const NAME: &'static str = "DescribeBulkOperationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BulkOperationDescription", &mut self.bulk_operation_description);
    }
}

impl contract::convert::Record for DescribeContinuousBackupsInput {
    const NAME: &'static str = "DescribeContinuousBackupsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
    }
}

impl contract::convert::Record for DescribeContinuousBackupsOutput {
    const NAME: &'static str = "DescribeContinuousBackupsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ContinuousBackupsDescription", &mut self.continuous_backups_description);
    }
}

impl contract::convert::Record for DescribeContributorInsightsInput {
    const NAME: &'static str = "DescribeContributorInsightsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.optional("IndexName", &mut self.index_name);
    }
}

impl contract::convert::Record for DescribeContributorInsightsOutput {
    const NAME: &'static str = "DescribeContributorInsightsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("ContributorInsightsRuleList", &mut self.contributor_insights_rule_list);
        fields.optional("ContributorInsightsStatus", &mut self.contributor_insights_status);
        fields.optional("LastUpdateDateTime", &mut self.last_update_date_time);
        fields.optional("FailureException", &mut self.failure_exception);
        fields.optional("ContributorInsightsMode", &mut self.contributor_insights_mode);
    }
}

impl contract::convert::Record for DescribeEndpointsRequest {
    const NAME: &'static str = "DescribeEndpointsRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DescribeEndpointsResponse {
    const NAME: &'static str = "DescribeEndpointsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Endpoints", &mut self.endpoints);
    }
}

impl contract::convert::Record for DescribeExportInput {
    const NAME: &'static str = "DescribeExportInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ExportArn", &mut self.export_arn);
    }
}

impl contract::convert::Record for DescribeExportOutput {
    const NAME: &'static str = "DescribeExportOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExportDescription", &mut self.export_description);
    }
}

impl contract::convert::Record for DescribeGlobalTableInput {
    const NAME: &'static str = "DescribeGlobalTableInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GlobalTableName", &mut self.global_table_name);
    }
}

impl contract::convert::Record for DescribeGlobalTableOutput {
    const NAME: &'static str = "DescribeGlobalTableOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GlobalTableDescription", &mut self.global_table_description);
    }
}

impl contract::convert::Record for DescribeGlobalTableSettingsInput {
    const NAME: &'static str = "DescribeGlobalTableSettingsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GlobalTableName", &mut self.global_table_name);
    }
}

impl contract::convert::Record for DescribeGlobalTableSettingsOutput {
    const NAME: &'static str = "DescribeGlobalTableSettingsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GlobalTableName", &mut self.global_table_name);
        fields.optional("ReplicaSettings", &mut self.replica_settings);
    }
}

impl contract::convert::Record for DescribeImportInput {
    const NAME: &'static str = "DescribeImportInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ImportArn", &mut self.import_arn);
    }
}

impl contract::convert::Record for DescribeImportOutput {
    const NAME: &'static str = "DescribeImportOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ImportTableDescription", &mut self.import_table_description);
    }
}

impl contract::convert::Record for DescribeKinesisStreamingDestinationInput {
    const NAME: &'static str = "DescribeKinesisStreamingDestinationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
    }
}

impl contract::convert::Record for DescribeKinesisStreamingDestinationOutput {
    const NAME: &'static str = "DescribeKinesisStreamingDestinationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("KinesisDataStreamDestinations", &mut self.kinesis_data_stream_destinations);
    }
}

impl contract::convert::Record for DescribeLimitsInput {
    const NAME: &'static str = "DescribeLimitsInput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DescribeLimitsOutput {
    const NAME: &'static str = "DescribeLimitsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccountMaxReadCapacityUnits", &mut self.account_max_read_capacity_units);
        fields.optional("AccountMaxWriteCapacityUnits", &mut self.account_max_write_capacity_units);
        fields.optional("TableMaxReadCapacityUnits", &mut self.table_max_read_capacity_units);
        fields.optional("TableMaxWriteCapacityUnits", &mut self.table_max_write_capacity_units);
    }
}

impl contract::convert::Record for DescribeTableInput {
    const NAME: &'static str = "DescribeTableInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
    }
}

impl contract::convert::Record for DescribeTableOutput {
    const NAME: &'static str = "DescribeTableOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Table", &mut self.table);
    }
}

impl contract::convert::Record for DescribeTableReplicaAutoScalingInput {
    const NAME: &'static str = "DescribeTableReplicaAutoScalingInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
    }
}

impl contract::convert::Record for DescribeTableReplicaAutoScalingOutput {
    const NAME: &'static str = "DescribeTableReplicaAutoScalingOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableAutoScalingDescription", &mut self.table_auto_scaling_description);
    }
}

impl contract::convert::Record for DescribeTimeToLiveInput {
    const NAME: &'static str = "DescribeTimeToLiveInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
    }
}

impl contract::convert::Record for DescribeTimeToLiveOutput {
    const NAME: &'static str = "DescribeTimeToLiveOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TimeToLiveDescription", &mut self.time_to_live_description);
    }
}

impl contract::convert::Record for DisassociateReplicationGroupMemberAction {
    const NAME: &'static str = "DisassociateReplicationGroupMemberAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegionName", &mut self.region_name);
        fields.required("DisassociationMode", &mut self.disassociation_mode);
    }
}

impl contract::convert::Record for DuplicateItemException {
    const NAME: &'static str = "DuplicateItemException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for EnableKinesisStreamingConfiguration {
    const NAME: &'static str = "EnableKinesisStreamingConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApproximateCreationDateTimePrecision", &mut self.approximate_creation_date_time_precision);
    }
}

impl contract::convert::Record for Endpoint {
    const NAME: &'static str = "Endpoint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Address", &mut self.address);
        fields.required("CachePeriodInMinutes", &mut self.cache_period_in_minutes);
    }
}

impl contract::convert::Record for ExecuteStatementInput {
    const NAME: &'static str = "ExecuteStatementInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Statement", &mut self.statement);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("ConsistentRead", &mut self.consistent_read);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
        fields.optional("Limit", &mut self.limit);
        fields.optional("ReturnValuesOnConditionCheckFailure", &mut self.return_values_on_condition_check_failure);
    }
}

impl contract::convert::Record for ExecuteStatementOutput {
    const NAME: &'static str = "ExecuteStatementOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Items", &mut self.items);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
        fields.optional("LastEvaluatedKey", &mut self.last_evaluated_key);
    }
}

impl contract::convert::Record for ExecuteTransactionInput {
    const NAME: &'static str = "ExecuteTransactionInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TransactStatements", &mut self.transact_statements);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
    }
}

impl contract::convert::Record for ExecuteTransactionOutput {
    const NAME: &'static str = "ExecuteTransactionOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Responses", &mut self.responses);
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
    }
}

impl contract::convert::Record for ExpectedAttributeValue {
    const NAME: &'static str = "ExpectedAttributeValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Value", &mut self.value);
        fields.optional("Exists", &mut self.exists);
        fields.optional("ComparisonOperator", &mut self.comparison_operator);
        fields.optional("AttributeValueList", &mut self.attribute_value_list);
    }
}

impl contract::convert::Record for ExportConflictException {
    const NAME: &'static str = "ExportConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ExportDescription {
    const NAME: &'static str = "ExportDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExportArn", &mut self.export_arn);
        fields.optional("ExportStatus", &mut self.export_status);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("ExportManifest", &mut self.export_manifest);
        fields.optional("TableArn", &mut self.table_arn);
        fields.optional("TableId", &mut self.table_id);
        fields.optional("ExportTime", &mut self.export_time);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("S3Bucket", &mut self.s3_bucket);
        fields.optional("S3BucketOwner", &mut self.s3_bucket_owner);
        fields.optional("S3Prefix", &mut self.s3_prefix);
        fields.optional("S3SseAlgorithm", &mut self.s3_sse_algorithm);
        fields.optional("S3SseKmsKeyId", &mut self.s3_sse_kms_key_id);
        fields.optional("FailureCode", &mut self.failure_code);
        fields.optional("FailureMessage", &mut self.failure_message);
        fields.optional("ExportFormat", &mut self.export_format);
        fields.optional("BilledSizeBytes", &mut self.billed_size_bytes);
        fields.optional("ItemCount", &mut self.item_count);
        fields.optional("ExportType", &mut self.export_type);
        fields.optional("IncrementalExportSpecification", &mut self.incremental_export_specification);
        fields.optional("FilterSpecification", &mut self.filter_specification);
    }
}

impl contract::convert::Record for ExportNotFoundException {
    const NAME: &'static str = "ExportNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ExportSummary {
    const NAME: &'static str = "ExportSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExportArn", &mut self.export_arn);
        fields.optional("ExportStatus", &mut self.export_status);
        fields.optional("ExportType", &mut self.export_type);
    }
}

impl contract::convert::Record for ExportTableToPointInTimeInput {
    const NAME: &'static str = "ExportTableToPointInTimeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableArn", &mut self.table_arn);
        fields.optional("ExportTime", &mut self.export_time);
        fields.optional("ClientToken", &mut self.client_token);
        fields.required("S3Bucket", &mut self.s3_bucket);
        fields.optional("S3BucketOwner", &mut self.s3_bucket_owner);
        fields.optional("S3Prefix", &mut self.s3_prefix);
        fields.optional("S3SseAlgorithm", &mut self.s3_sse_algorithm);
        fields.optional("S3SseKmsKeyId", &mut self.s3_sse_kms_key_id);
        fields.optional("ExportFormat", &mut self.export_format);
        fields.optional("ExportType", &mut self.export_type);
        fields.optional("IncrementalExportSpecification", &mut self.incremental_export_specification);
        fields.optional("FilterSpecification", &mut self.filter_specification);
    }
}

impl contract::convert::Record for ExportTableToPointInTimeOutput {
    const NAME: &'static str = "ExportTableToPointInTimeOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExportDescription", &mut self.export_description);
    }
}

impl contract::convert::Record for FailureException {
    const NAME: &'static str = "FailureException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExceptionName", &mut self.exception_name);
        fields.optional("ExceptionDescription", &mut self.exception_description);
    }
}

impl contract::convert::Record for FilterSpecification {
    const NAME: &'static str = "FilterSpecification";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FilterExpression", &mut self.filter_expression);
        fields.optional("ProjectionExpression", &mut self.projection_expression);
        fields.optional("KeyConditionExpression", &mut self.key_condition_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
        fields.optional("ExpressionAttributeValues", &mut self.expression_attribute_values);
    }
}

impl contract::convert::Record for Get {
    const NAME: &'static str = "Get";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("TableName", &mut self.table_name);
        fields.optional("ProjectionExpression", &mut self.projection_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
    }
}

impl contract::convert::Record for GetItemInput {
    const NAME: &'static str = "GetItemInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("Key", &mut self.key);
        fields.optional("AttributesToGet", &mut self.attributes_to_get);
        fields.optional("ConsistentRead", &mut self.consistent_read);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
        fields.optional("ProjectionExpression", &mut self.projection_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
    }
}

impl contract::convert::Record for GetItemOutput {
    const NAME: &'static str = "GetItemOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Item", &mut self.item);
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
    }
}

impl contract::convert::Record for GetResourcePolicyInput {
    const NAME: &'static str = "GetResourcePolicyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for GetResourcePolicyOutput {
    const NAME: &'static str = "GetResourcePolicyOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for GlobalSecondaryIndex {
    const NAME: &'static str = "GlobalSecondaryIndex";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
        fields.required("KeySchema", &mut self.key_schema);
        fields.required("Projection", &mut self.projection);
        fields.optional("ProvisionedThroughput", &mut self.provisioned_throughput);
        fields.optional("OnDemandThroughput", &mut self.on_demand_throughput);
        fields.optional("WarmThroughput", &mut self.warm_throughput);
    }
}

impl contract::convert::Record for GlobalSecondaryIndexAutoScalingUpdate {
    const NAME: &'static str = "GlobalSecondaryIndexAutoScalingUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexName", &mut self.index_name);
        fields.optional(
            "ProvisionedWriteCapacityAutoScalingUpdate",
            &mut self.provisioned_write_capacity_auto_scaling_update,
        );
    }
}

impl contract::convert::Record for GlobalSecondaryIndexDescription {
    const NAME: &'static str = "GlobalSecondaryIndexDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("KeySchema", &mut self.key_schema);
        fields.optional("Projection", &mut self.projection);
        fields.optional("IndexStatus", &mut self.index_status);
        fields.optional("Backfilling", &mut self.backfilling);
        fields.optional("ProvisionedThroughput", &mut self.provisioned_throughput);
        fields.optional("IndexSizeBytes", &mut self.index_size_bytes);
        fields.optional("ItemCount", &mut self.item_count);
        fields.optional("IndexArn", &mut self.index_arn);
        fields.optional("OnDemandThroughput", &mut self.on_demand_throughput);
        fields.optional("WarmThroughput", &mut self.warm_throughput);
    }
}

impl contract::convert::Record for GlobalSecondaryIndexInfo {
    const NAME: &'static str = "GlobalSecondaryIndexInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("KeySchema", &mut self.key_schema);
        fields.optional("Projection", &mut self.projection);
        fields.optional("ProvisionedThroughput", &mut self.provisioned_throughput);
        fields.optional("OnDemandThroughput", &mut self.on_demand_throughput);
    }
}

impl contract::convert::Record for GlobalSecondaryIndexUpdate {
    const NAME: &'static str = "GlobalSecondaryIndexUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Update", &mut self.update);
        fields.optional("Create", &mut self.create);
        fields.optional("Delete", &mut self.delete);
    }
}

impl contract::convert::Record for GlobalSecondaryIndexWarmThroughputDescription {
    const NAME: &'static str = "GlobalSecondaryIndexWarmThroughputDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReadUnitsPerSecond", &mut self.read_units_per_second);
        fields.optional("WriteUnitsPerSecond", &mut self.write_units_per_second);
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for GlobalTable {
    const NAME: &'static str = "GlobalTable";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GlobalTableName", &mut self.global_table_name);
        fields.optional("ReplicationGroup", &mut self.replication_group);
    }
}

impl contract::convert::Record for GlobalTableAlreadyExistsException {
    const NAME: &'static str = "GlobalTableAlreadyExistsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for GlobalTableDescription {
    const NAME: &'static str = "GlobalTableDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplicationGroup", &mut self.replication_group);
        fields.optional("GlobalTableArn", &mut self.global_table_arn);
        fields.optional("CreationDateTime", &mut self.creation_date_time);
        fields.optional("GlobalTableStatus", &mut self.global_table_status);
        fields.optional("GlobalTableName", &mut self.global_table_name);
    }
}

impl contract::convert::Record for GlobalTableGlobalSecondaryIndexSettingsUpdate {
    const NAME: &'static str = "GlobalTableGlobalSecondaryIndexSettingsUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
        fields.optional("ProvisionedWriteCapacityUnits", &mut self.provisioned_write_capacity_units);
        fields.optional(
            "ProvisionedWriteCapacityAutoScalingSettingsUpdate",
            &mut self.provisioned_write_capacity_auto_scaling_settings_update,
        );
    }
}

impl contract::convert::Record for GlobalTableNotFoundException {
    const NAME: &'static str = "GlobalTableNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for GlobalTableWitnessDescription {
    const NAME: &'static str = "GlobalTableWitnessDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RegionName", &mut self.region_name);
        fields.optional("WitnessStatus", &mut self.witness_status);
    }
}

impl contract::convert::Record for GlobalTableWitnessGroupUpdate {
    const NAME: &'static str = "GlobalTableWitnessGroupUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Create", &mut self.create);
        fields.optional("Delete", &mut self.delete);
    }
}

impl contract::convert::Record for IdempotentParameterMismatchException {
    const NAME: &'static str = "IdempotentParameterMismatchException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ImportConflictException {
    const NAME: &'static str = "ImportConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ImportNotFoundException {
    const NAME: &'static str = "ImportNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ImportSummary {
    const NAME: &'static str = "ImportSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ImportArn", &mut self.import_arn);
        fields.optional("ImportStatus", &mut self.import_status);
        fields.optional("TableArn", &mut self.table_arn);
        fields.optional("S3BucketSource", &mut self.s3_bucket_source);
        fields.optional("CloudWatchLogGroupArn", &mut self.cloud_watch_log_group_arn);
        fields.optional("InputFormat", &mut self.input_format);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
    }
}

impl contract::convert::Record for ImportTableDescription {
    const NAME: &'static str = "ImportTableDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ImportArn", &mut self.import_arn);
        fields.optional("ImportStatus", &mut self.import_status);
        fields.optional("TableArn", &mut self.table_arn);
        fields.optional("TableId", &mut self.table_id);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("S3BucketSource", &mut self.s3_bucket_source);
        fields.optional("ErrorCount", &mut self.error_count);
        fields.optional("CloudWatchLogGroupArn", &mut self.cloud_watch_log_group_arn);
        fields.optional("InputFormat", &mut self.input_format);
        fields.optional("InputFormatOptions", &mut self.input_format_options);
        fields.optional("InputCompressionType", &mut self.input_compression_type);
        fields.optional("TableCreationParameters", &mut self.table_creation_parameters);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("ProcessedSizeBytes", &mut self.processed_size_bytes);
        fields.optional("ProcessedItemCount", &mut self.processed_item_count);
        fields.optional("ImportedItemCount", &mut self.imported_item_count);
        fields.optional("FailureCode", &mut self.failure_code);
        fields.optional("FailureMessage", &mut self.failure_message);
    }
}

impl contract::convert::Record for ImportTableInput {
    const NAME: &'static str = "ImportTableInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ClientToken", &mut self.client_token);
        fields.required("S3BucketSource", &mut self.s3_bucket_source);
        fields.required("InputFormat", &mut self.input_format);
        fields.optional("InputFormatOptions", &mut self.input_format_options);
        fields.optional("InputCompressionType", &mut self.input_compression_type);
        fields.required("TableCreationParameters", &mut self.table_creation_parameters);
    }
}

impl contract::convert::Record for ImportTableOutput {
    const NAME: &'static str = "ImportTableOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ImportTableDescription", &mut self.import_table_description);
    }
}

impl contract::convert::Record for IncrementalExportSpecification {
    const NAME: &'static str = "IncrementalExportSpecification";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExportFromTime", &mut self.export_from_time);
        fields.optional("ExportToTime", &mut self.export_to_time);
        fields.optional("ExportViewType", &mut self.export_view_type);
    }
}

impl contract::convert::Record for IndexNotFoundException {
    const NAME: &'static str = "IndexNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InputFormatOptions {
    const NAME: &'static str = "InputFormatOptions";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Csv", &mut self.csv);
    }
}

impl contract::convert::Record for InputS3Configuration {
    const NAME: &'static str = "InputS3Configuration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3BucketOwner", &mut self.s3_bucket_owner);
        fields.required("S3Bucket", &mut self.s3_bucket);
        fields.optional("S3KeyPrefix", &mut self.s3_key_prefix);
        fields.required("InputFormat", &mut self.input_format);
        fields.optional("InputCompressionType", &mut self.input_compression_type);
    }
}

impl contract::convert::Record for InternalServerError {
    const NAME: &'static str = "InternalServerError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidExportTimeException {
    const NAME: &'static str = "InvalidExportTimeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidRestoreTimeException {
    const NAME: &'static str = "InvalidRestoreTimeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ItemCollectionMetrics {
    const NAME: &'static str = "ItemCollectionMetrics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ItemCollectionKey", &mut self.item_collection_key);
        fields.optional("SizeEstimateRangeGB", &mut self.size_estimate_range_gb);
    }
}

impl contract::convert::Record for ItemCollectionSizeLimitExceededException {
    const NAME: &'static str = "ItemCollectionSizeLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ItemResponse {
    const NAME: &'static str = "ItemResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Item", &mut self.item);
    }
}

impl contract::convert::Record for KeySchemaElement {
    const NAME: &'static str = "KeySchemaElement";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AttributeName", &mut self.attribute_name);
        fields.required("KeyType", &mut self.key_type);
    }
}

impl contract::convert::Record for KeysAndAttributes {
    const NAME: &'static str = "KeysAndAttributes";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Keys", &mut self.keys);
        fields.optional("AttributesToGet", &mut self.attributes_to_get);
        fields.optional("ConsistentRead", &mut self.consistent_read);
        fields.optional("ProjectionExpression", &mut self.projection_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
    }
}

impl contract::convert::Record for KinesisDataStreamDestination {
    const NAME: &'static str = "KinesisDataStreamDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StreamArn", &mut self.stream_arn);
        fields.optional("DestinationStatus", &mut self.destination_status);
        fields.optional("DestinationStatusDescription", &mut self.destination_status_description);
        fields.optional("ApproximateCreationDateTimePrecision", &mut self.approximate_creation_date_time_precision);
    }
}

impl contract::convert::Record for KinesisStreamingDestinationInput {
    const NAME: &'static str = "KinesisStreamingDestinationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("StreamArn", &mut self.stream_arn);
        fields.optional("EnableKinesisStreamingConfiguration", &mut self.enable_kinesis_streaming_configuration);
    }
}

impl contract::convert::Record for KinesisStreamingDestinationOutput {
    const NAME: &'static str = "KinesisStreamingDestinationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("StreamArn", &mut self.stream_arn);
        fields.optional("DestinationStatus", &mut self.destination_status);
        fields.optional("EnableKinesisStreamingConfiguration", &mut self.enable_kinesis_streaming_configuration);
    }
}

impl contract::convert::Record for LimitExceededException {
    const NAME: &'static str = "LimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ListBackupsInput {
    const NAME: &'static str = "ListBackupsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("Limit", &mut self.limit);
        fields.optional("TimeRangeLowerBound", &mut self.time_range_lower_bound);
        fields.optional("TimeRangeUpperBound", &mut self.time_range_upper_bound);
        fields.optional("ExclusiveStartBackupArn", &mut self.exclusive_start_backup_arn);
        fields.optional("BackupType", &mut self.backup_type);
    }
}

impl contract::convert::Record for ListBackupsOutput {
    const NAME: &'static str = "ListBackupsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BackupSummaries", &mut self.backup_summaries);
        fields.optional("LastEvaluatedBackupArn", &mut self.last_evaluated_backup_arn);
    }
}

impl contract::convert::Record for ListBulkOperationsInput {
    const NAME: &'static str = "ListBulkOperationsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListBulkOperationsOutput {
    const NAME: &'static str = "ListBulkOperationsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BulkOperationsSummaryList", &mut self.bulk_operations_summary_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListContributorInsightsInput {
    const NAME: &'static str = "ListContributorInsightsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListContributorInsightsOutput {
    const NAME: &'static str = "ListContributorInsightsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ContributorInsightsSummaries", &mut self.contributor_insights_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListExportsInput {
    const NAME: &'static str = "ListExportsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableArn", &mut self.table_arn);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListExportsOutput {
    const NAME: &'static str = "ListExportsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExportSummaries", &mut self.export_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListGlobalTablesInput {
    const NAME: &'static str = "ListGlobalTablesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExclusiveStartGlobalTableName", &mut self.exclusive_start_global_table_name);
        fields.optional("Limit", &mut self.limit);
        fields.optional("RegionName", &mut self.region_name);
    }
}

impl contract::convert::Record for ListGlobalTablesOutput {
    const NAME: &'static str = "ListGlobalTablesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GlobalTables", &mut self.global_tables);
        fields.optional("LastEvaluatedGlobalTableName", &mut self.last_evaluated_global_table_name);
    }
}

impl contract::convert::Record for ListImportsInput {
    const NAME: &'static str = "ListImportsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableArn", &mut self.table_arn);
        fields.optional("PageSize", &mut self.page_size);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListImportsOutput {
    const NAME: &'static str = "ListImportsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ImportSummaryList", &mut self.import_summary_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTablesInput {
    const NAME: &'static str = "ListTablesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExclusiveStartTableName", &mut self.exclusive_start_table_name);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListTablesOutput {
    const NAME: &'static str = "ListTablesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableNames", &mut self.table_names);
        fields.optional("LastEvaluatedTableName", &mut self.last_evaluated_table_name);
    }
}

impl contract::convert::Record for ListTagsOfResourceInput {
    const NAME: &'static str = "ListTagsOfResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTagsOfResourceOutput {
    const NAME: &'static str = "ListTagsOfResourceOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for LocalSecondaryIndex {
    const NAME: &'static str = "LocalSecondaryIndex";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
        fields.required("KeySchema", &mut self.key_schema);
        fields.required("Projection", &mut self.projection);
    }
}

impl contract::convert::Record for LocalSecondaryIndexDescription {
    const NAME: &'static str = "LocalSecondaryIndexDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("KeySchema", &mut self.key_schema);
        fields.optional("Projection", &mut self.projection);
        fields.optional("IndexSizeBytes", &mut self.index_size_bytes);
        fields.optional("ItemCount", &mut self.item_count);
        fields.optional("IndexArn", &mut self.index_arn);
    }
}

impl contract::convert::Record for LocalSecondaryIndexInfo {
    const NAME: &'static str = "LocalSecondaryIndexInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("KeySchema", &mut self.key_schema);
        fields.optional("Projection", &mut self.projection);
    }
}

impl contract::convert::Record for OnDemandThroughput {
    const NAME: &'static str = "OnDemandThroughput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaxReadRequestUnits", &mut self.max_read_request_units);
        fields.optional("MaxWriteRequestUnits", &mut self.max_write_request_units);
    }
}

impl contract::convert::Record for OnDemandThroughputOverride {
    const NAME: &'static str = "OnDemandThroughputOverride";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaxReadRequestUnits", &mut self.max_read_request_units);
    }
}

impl contract::convert::Record for OutputS3Configuration {
    const NAME: &'static str = "OutputS3Configuration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3BucketOwner", &mut self.s3_bucket_owner);
        fields.optional("S3Bucket", &mut self.s3_bucket);
        fields.optional("S3KeyPrefix", &mut self.s3_key_prefix);
        fields.optional("S3SseAlgorithm", &mut self.s3_sse_algorithm);
        fields.optional("S3SseKmsKeyId", &mut self.s3_sse_kms_key_id);
        fields.required("OutputType", &mut self.output_type);
    }
}

impl contract::convert::Record for ParameterizedStatement {
    const NAME: &'static str = "ParameterizedStatement";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Statement", &mut self.statement);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("ReturnValuesOnConditionCheckFailure", &mut self.return_values_on_condition_check_failure);
    }
}

impl contract::convert::Record for PointInTimeRecoveryDescription {
    const NAME: &'static str = "PointInTimeRecoveryDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PointInTimeRecoveryStatus", &mut self.point_in_time_recovery_status);
        fields.optional("RecoveryPeriodInDays", &mut self.recovery_period_in_days);
        fields.optional("EarliestRestorableDateTime", &mut self.earliest_restorable_date_time);
        fields.optional("LatestRestorableDateTime", &mut self.latest_restorable_date_time);
    }
}

impl contract::convert::Record for PointInTimeRecoverySpecification {
    const NAME: &'static str = "PointInTimeRecoverySpecification";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PointInTimeRecoveryEnabled", &mut self.point_in_time_recovery_enabled);
        fields.optional("RecoveryPeriodInDays", &mut self.recovery_period_in_days);
    }
}

impl contract::convert::Record for PointInTimeRecoveryUnavailableException {
    const NAME: &'static str = "PointInTimeRecoveryUnavailableException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PolicyNotFoundException {
    const NAME: &'static str = "PolicyNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for Projection {
    const NAME: &'static str = "Projection";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ProjectionType", &mut self.projection_type);
        fields.optional("NonKeyAttributes", &mut self.non_key_attributes);
    }
}

impl contract::convert::Record for ProvisionedThroughput {
    const NAME: &'static str = "ProvisionedThroughput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReadCapacityUnits", &mut self.read_capacity_units);
        fields.required("WriteCapacityUnits", &mut self.write_capacity_units);
    }
}

impl contract::convert::Record for ProvisionedThroughputDescription {
    const NAME: &'static str = "ProvisionedThroughputDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LastIncreaseDateTime", &mut self.last_increase_date_time);
        fields.optional("LastDecreaseDateTime", &mut self.last_decrease_date_time);
        fields.optional("NumberOfDecreasesToday", &mut self.number_of_decreases_today);
        fields.optional("ReadCapacityUnits", &mut self.read_capacity_units);
        fields.optional("WriteCapacityUnits", &mut self.write_capacity_units);
    }
}

impl contract::convert::Record for ProvisionedThroughputExceededException {
    const NAME: &'static str = "ProvisionedThroughputExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("ThrottlingReasons", &mut self.throttling_reasons);
    }
}

impl contract::convert::Record for ProvisionedThroughputOverride {
    const NAME: &'static str = "ProvisionedThroughputOverride";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReadCapacityUnits", &mut self.read_capacity_units);
    }
}

impl contract::convert::Record for Put {
    const NAME: &'static str = "Put";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Item", &mut self.item);
        fields.required("TableName", &mut self.table_name);
        fields.optional("ConditionExpression", &mut self.condition_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
        fields.optional("ExpressionAttributeValues", &mut self.expression_attribute_values);
        fields.optional("ReturnValuesOnConditionCheckFailure", &mut self.return_values_on_condition_check_failure);
    }
}

impl contract::convert::Record for PutItemInput {
    const NAME: &'static str = "PutItemInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("Item", &mut self.item);
        fields.optional("Expected", &mut self.expected);
        fields.optional("ReturnValues", &mut self.return_values);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
        fields.optional("ReturnItemCollectionMetrics", &mut self.return_item_collection_metrics);
        fields.optional("ConditionalOperator", &mut self.conditional_operator);
        fields.optional("ConditionExpression", &mut self.condition_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
        fields.optional("ExpressionAttributeValues", &mut self.expression_attribute_values);
        fields.optional("ReturnValuesOnConditionCheckFailure", &mut self.return_values_on_condition_check_failure);
    }
}

impl contract::convert::Record for PutItemOutput {
    const NAME: &'static str = "PutItemOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attributes", &mut self.attributes);
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
        fields.optional("ItemCollectionMetrics", &mut self.item_collection_metrics);
    }
}

impl contract::convert::Record for PutRequest {
    const NAME: &'static str = "PutRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Item", &mut self.item);
    }
}

impl contract::convert::Record for PutResourcePolicyInput {
    const NAME: &'static str = "PutResourcePolicyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("Policy", &mut self.policy);
        fields.optional("ExpectedRevisionId", &mut self.expected_revision_id);
        fields.optional("ConfirmRemoveSelfResourceAccess", &mut self.confirm_remove_self_resource_access);
    }
}

impl contract::convert::Record for PutResourcePolicyOutput {
    const NAME: &'static str = "PutResourcePolicyOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RevisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for QueryInput {
    const NAME: &'static str = "QueryInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("Select", &mut self.select);
        fields.optional("AttributesToGet", &mut self.attributes_to_get);
        fields.optional("Limit", &mut self.limit);
        fields.optional("ConsistentRead", &mut self.consistent_read);
        fields.optional("KeyConditions", &mut self.key_conditions);
        fields.optional("QueryFilter", &mut self.query_filter);
        fields.optional("ConditionalOperator", &mut self.conditional_operator);
        fields.optional("ScanIndexForward", &mut self.scan_index_forward);
        fields.optional("ExclusiveStartKey", &mut self.exclusive_start_key);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
        fields.optional("ProjectionExpression", &mut self.projection_expression);
        fields.optional("FilterExpression", &mut self.filter_expression);
        fields.optional("KeyConditionExpression", &mut self.key_condition_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
        fields.optional("ExpressionAttributeValues", &mut self.expression_attribute_values);
    }
}

impl contract::convert::Record for QueryOutput {
    const NAME: &'static str = "QueryOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Items", &mut self.items);
        fields.optional("Count", &mut self.count);
        fields.optional("ScannedCount", &mut self.scanned_count);
        fields.optional("LastEvaluatedKey", &mut self.last_evaluated_key);
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
    }
}

impl contract::convert::Record for Replica {
    const NAME: &'static str = "Replica";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RegionName", &mut self.region_name);
    }
}

impl contract::convert::Record for ReplicaAlreadyExistsException {
    const NAME: &'static str = "ReplicaAlreadyExistsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ReplicaAutoScalingDescription {
    const NAME: &'static str = "ReplicaAutoScalingDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RegionName", &mut self.region_name);
        fields.optional("GlobalSecondaryIndexes", &mut self.global_secondary_indexes);
        fields.optional(
            "ReplicaProvisionedReadCapacityAutoScalingSettings",
            &mut self.replica_provisioned_read_capacity_auto_scaling_settings,
        );
        fields.optional(
            "ReplicaProvisionedWriteCapacityAutoScalingSettings",
            &mut self.replica_provisioned_write_capacity_auto_scaling_settings,
        );
        fields.optional("ReplicaStatus", &mut self.replica_status);
    }
}

impl contract::convert::Record for ReplicaAutoScalingUpdate {
    const NAME: &'static str = "ReplicaAutoScalingUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegionName", &mut self.region_name);
        fields.optional("ReplicaGlobalSecondaryIndexUpdates", &mut self.replica_global_secondary_index_updates);
        fields.optional(
            "ReplicaProvisionedReadCapacityAutoScalingUpdate",
            &mut self.replica_provisioned_read_capacity_auto_scaling_update,
        );
    }
}

impl contract::convert::Record for ReplicaDescription {
    const NAME: &'static str = "ReplicaDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RegionName", &mut self.region_name);
        fields.optional("ReplicaStatus", &mut self.replica_status);
        fields.optional("ReplicaArn", &mut self.replica_arn);
        fields.optional("ReplicaStatusDescription", &mut self.replica_status_description);
        fields.optional("ReplicaStatusPercentProgress", &mut self.replica_status_percent_progress);
        fields.optional("KMSMasterKeyId", &mut self.kms_master_key_id);
        fields.optional("ProvisionedThroughputOverride", &mut self.provisioned_throughput_override);
        fields.optional("OnDemandThroughputOverride", &mut self.on_demand_throughput_override);
        fields.optional("WarmThroughput", &mut self.warm_throughput);
        fields.optional("GlobalSecondaryIndexes", &mut self.global_secondary_indexes);
        fields.optional("ReplicaInaccessibleDateTime", &mut self.replica_inaccessible_date_time);
        fields.optional("ReplicaTableClassSummary", &mut self.replica_table_class_summary);
        fields.optional("GlobalTableSettingsReplicationMode", &mut self.global_table_settings_replication_mode);
    }
}

impl contract::convert::Record for ReplicaGlobalSecondaryIndex {
    const NAME: &'static str = "ReplicaGlobalSecondaryIndex";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
        fields.optional("ProvisionedThroughputOverride", &mut self.provisioned_throughput_override);
        fields.optional("OnDemandThroughputOverride", &mut self.on_demand_throughput_override);
    }
}

impl contract::convert::Record for ReplicaGlobalSecondaryIndexAutoScalingDescription {
    const NAME: &'static str = "ReplicaGlobalSecondaryIndexAutoScalingDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("IndexStatus", &mut self.index_status);
        fields.optional(
            "ProvisionedReadCapacityAutoScalingSettings",
            &mut self.provisioned_read_capacity_auto_scaling_settings,
        );
        fields.optional(
            "ProvisionedWriteCapacityAutoScalingSettings",
            &mut self.provisioned_write_capacity_auto_scaling_settings,
        );
    }
}

impl contract::convert::Record for ReplicaGlobalSecondaryIndexAutoScalingUpdate {
    const NAME: &'static str = "ReplicaGlobalSecondaryIndexAutoScalingUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexName", &mut self.index_name);
        fields.optional(
            "ProvisionedReadCapacityAutoScalingUpdate",
            &mut self.provisioned_read_capacity_auto_scaling_update,
        );
    }
}

impl contract::convert::Record for ReplicaGlobalSecondaryIndexDescription {
    const NAME: &'static str = "ReplicaGlobalSecondaryIndexDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("ProvisionedThroughputOverride", &mut self.provisioned_throughput_override);
        fields.optional("OnDemandThroughputOverride", &mut self.on_demand_throughput_override);
        fields.optional("WarmThroughput", &mut self.warm_throughput);
    }
}

impl contract::convert::Record for ReplicaGlobalSecondaryIndexSettingsDescription {
    const NAME: &'static str = "ReplicaGlobalSecondaryIndexSettingsDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
        fields.optional("IndexStatus", &mut self.index_status);
        fields.optional("ProvisionedReadCapacityUnits", &mut self.provisioned_read_capacity_units);
        fields.optional(
            "ProvisionedReadCapacityAutoScalingSettings",
            &mut self.provisioned_read_capacity_auto_scaling_settings,
        );
        fields.optional("ProvisionedWriteCapacityUnits", &mut self.provisioned_write_capacity_units);
        fields.optional(
            "ProvisionedWriteCapacityAutoScalingSettings",
            &mut self.provisioned_write_capacity_auto_scaling_settings,
        );
    }
}

impl contract::convert::Record for ReplicaGlobalSecondaryIndexSettingsUpdate {
    const NAME: &'static str = "ReplicaGlobalSecondaryIndexSettingsUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
        fields.optional("ProvisionedReadCapacityUnits", &mut self.provisioned_read_capacity_units);
        fields.optional(
            "ProvisionedReadCapacityAutoScalingSettingsUpdate",
            &mut self.provisioned_read_capacity_auto_scaling_settings_update,
        );
    }
}

impl contract::convert::Record for ReplicaNotFoundException {
    const NAME: &'static str = "ReplicaNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ReplicaSettingsDescription {
    const NAME: &'static str = "ReplicaSettingsDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegionName", &mut self.region_name);
        fields.optional("ReplicaStatus", &mut self.replica_status);
        fields.optional("ReplicaBillingModeSummary", &mut self.replica_billing_mode_summary);
        fields.optional("ReplicaProvisionedReadCapacityUnits", &mut self.replica_provisioned_read_capacity_units);
        fields.optional(
            "ReplicaProvisionedReadCapacityAutoScalingSettings",
            &mut self.replica_provisioned_read_capacity_auto_scaling_settings,
        );
        fields.optional("ReplicaProvisionedWriteCapacityUnits", &mut self.replica_provisioned_write_capacity_units);
        fields.optional(
            "ReplicaProvisionedWriteCapacityAutoScalingSettings",
            &mut self.replica_provisioned_write_capacity_auto_scaling_settings,
        );
        fields.optional("ReplicaGlobalSecondaryIndexSettings", &mut self.replica_global_secondary_index_settings);
        fields.optional("ReplicaTableClassSummary", &mut self.replica_table_class_summary);
    }
}

impl contract::convert::Record for ReplicaSettingsUpdate {
    const NAME: &'static str = "ReplicaSettingsUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegionName", &mut self.region_name);
        fields.optional("ReplicaProvisionedReadCapacityUnits", &mut self.replica_provisioned_read_capacity_units);
        fields.optional(
            "ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate",
            &mut self.replica_provisioned_read_capacity_auto_scaling_settings_update,
        );
        fields.optional(
            "ReplicaGlobalSecondaryIndexSettingsUpdate",
            &mut self.replica_global_secondary_index_settings_update,
        );
        fields.optional("ReplicaTableClass", &mut self.replica_table_class);
    }
}

impl contract::convert::Record for ReplicaUpdate {
    const NAME: &'static str = "ReplicaUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Create", &mut self.create);
        fields.optional("Delete", &mut self.delete);
    }
}

impl contract::convert::Record for ReplicatedWriteConflictException {
    const NAME: &'static str = "ReplicatedWriteConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ReplicationGroupUpdate {
    const NAME: &'static str = "ReplicationGroupUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Create", &mut self.create);
        fields.optional("Update", &mut self.update);
        fields.optional("Delete", &mut self.delete);
        fields.optional("Disassociate", &mut self.disassociate);
    }
}

impl contract::convert::Record for RequestLimitExceeded {
    const NAME: &'static str = "RequestLimitExceeded";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("ThrottlingReasons", &mut self.throttling_reasons);
    }
}

impl contract::convert::Record for ResourceInUseException {
    const NAME: &'static str = "ResourceInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for RestoreSummary {
    const NAME: &'static str = "RestoreSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SourceBackupArn", &mut self.source_backup_arn);
        fields.optional("SourceTableArn", &mut self.source_table_arn);
        fields.required("RestoreDateTime", &mut self.restore_date_time);
        fields.required("RestoreInProgress", &mut self.restore_in_progress);
    }
}

impl contract::convert::Record for RestoreTableFromBackupInput {
    const NAME: &'static str = "RestoreTableFromBackupInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TargetTableName", &mut self.target_table_name);
        fields.required("BackupArn", &mut self.backup_arn);
        fields.optional("BillingModeOverride", &mut self.billing_mode_override);
        fields.optional("GlobalSecondaryIndexOverride", &mut self.global_secondary_index_override);
        fields.optional("LocalSecondaryIndexOverride", &mut self.local_secondary_index_override);
        fields.optional("ProvisionedThroughputOverride", &mut self.provisioned_throughput_override);
        fields.optional("OnDemandThroughputOverride", &mut self.on_demand_throughput_override);
        fields.optional("SSESpecificationOverride", &mut self.sse_specification_override);
        fields.optional("VectorIndexOverride", &mut self.vector_index_override);
    }
}

impl contract::convert::Record for RestoreTableFromBackupOutput {
    const NAME: &'static str = "RestoreTableFromBackupOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableDescription", &mut self.table_description);
    }
}

impl contract::convert::Record for RestoreTableToPointInTimeInput {
    const NAME: &'static str = "RestoreTableToPointInTimeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SourceTableArn", &mut self.source_table_arn);
        fields.optional("SourceTableName", &mut self.source_table_name);
        fields.required("TargetTableName", &mut self.target_table_name);
        fields.optional("UseLatestRestorableTime", &mut self.use_latest_restorable_time);
        fields.optional("RestoreDateTime", &mut self.restore_date_time);
        fields.optional("BillingModeOverride", &mut self.billing_mode_override);
        fields.optional("GlobalSecondaryIndexOverride", &mut self.global_secondary_index_override);
        fields.optional("LocalSecondaryIndexOverride", &mut self.local_secondary_index_override);
        fields.optional("ProvisionedThroughputOverride", &mut self.provisioned_throughput_override);
        fields.optional("OnDemandThroughputOverride", &mut self.on_demand_throughput_override);
        fields.optional("SSESpecificationOverride", &mut self.sse_specification_override);
        fields.optional("VectorIndexOverride", &mut self.vector_index_override);
    }
}

impl contract::convert::Record for RestoreTableToPointInTimeOutput {
    const NAME: &'static str = "RestoreTableToPointInTimeOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableDescription", &mut self.table_description);
    }
}

impl contract::convert::Record for S3BucketSource {
    const NAME: &'static str = "S3BucketSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3BucketOwner", &mut self.s3_bucket_owner);
        fields.required("S3Bucket", &mut self.s3_bucket);
        fields.optional("S3KeyPrefix", &mut self.s3_key_prefix);
    }
}

impl contract::convert::Record for SSEDescription {
    const NAME: &'static str = "SSEDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
        fields.optional("SSEType", &mut self.sse_type);
        fields.optional("KMSMasterKeyArn", &mut self.kms_master_key_arn);
        fields.optional("InaccessibleEncryptionDateTime", &mut self.inaccessible_encryption_date_time);
    }
}

impl contract::convert::Record for SSESpecification {
    const NAME: &'static str = "SSESpecification";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Enabled", &mut self.enabled);
        fields.optional("SSEType", &mut self.sse_type);
        fields.optional("KMSMasterKeyId", &mut self.kms_master_key_id);
    }
}

impl contract::convert::Record for ScanInput {
    const NAME: &'static str = "ScanInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("AttributesToGet", &mut self.attributes_to_get);
        fields.optional("Limit", &mut self.limit);
        fields.optional("Select", &mut self.select);
        fields.optional("ScanFilter", &mut self.scan_filter);
        fields.optional("ConditionalOperator", &mut self.conditional_operator);
        fields.optional("ExclusiveStartKey", &mut self.exclusive_start_key);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
        fields.optional("TotalSegments", &mut self.total_segments);
        fields.optional("Segment", &mut self.segment);
        fields.optional("ProjectionExpression", &mut self.projection_expression);
        fields.optional("FilterExpression", &mut self.filter_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
        fields.optional("ExpressionAttributeValues", &mut self.expression_attribute_values);
        fields.optional("ConsistentRead", &mut self.consistent_read);
    }
}

impl contract::convert::Record for ScanOutput {
    const NAME: &'static str = "ScanOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Items", &mut self.items);
        fields.optional("Count", &mut self.count);
        fields.optional("ScannedCount", &mut self.scanned_count);
        fields.optional("LastEvaluatedKey", &mut self.last_evaluated_key);
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
    }
}

impl contract::convert::Record for SearchResultItem {
    const NAME: &'static str = "SearchResultItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Item", &mut self.item);
        fields.optional("Score", &mut self.score);
    }
}

impl contract::convert::Record for SearchSchemaElement {
    const NAME: &'static str = "SearchSchemaElement";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AttributeName", &mut self.attribute_name);
        fields.required("SearchSchemaElementType", &mut self.search_schema_element_type);
    }
}

impl contract::convert::Record for SearchVectorsInput {
    const NAME: &'static str = "SearchVectorsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("IndexName", &mut self.index_name);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
        fields.optional("ExpressionAttributeValues", &mut self.expression_attribute_values);
        fields.optional("ProjectionExpression", &mut self.projection_expression);
        fields.required("SearchVector", &mut self.search_vector);
        fields.optional("SearchConditionExpression", &mut self.search_condition_expression);
        fields.required("TopK", &mut self.top_k);
    }
}

impl contract::convert::Record for SearchVectorsOutput {
    const NAME: &'static str = "SearchVectorsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
        fields.optional("SearchResults", &mut self.search_results);
    }
}

impl contract::convert::Record for SourceTableDetails {
    const NAME: &'static str = "SourceTableDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("TableId", &mut self.table_id);
        fields.optional("TableArn", &mut self.table_arn);
        fields.optional("TableSizeBytes", &mut self.table_size_bytes);
        fields.required("KeySchema", &mut self.key_schema);
        fields.required("TableCreationDateTime", &mut self.table_creation_date_time);
        fields.required("ProvisionedThroughput", &mut self.provisioned_throughput);
        fields.optional("OnDemandThroughput", &mut self.on_demand_throughput);
        fields.optional("ItemCount", &mut self.item_count);
        fields.optional("BillingMode", &mut self.billing_mode);
    }
}

impl contract::convert::Record for SourceTableFeatureDetails {
    const NAME: &'static str = "SourceTableFeatureDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LocalSecondaryIndexes", &mut self.local_secondary_indexes);
        fields.optional("GlobalSecondaryIndexes", &mut self.global_secondary_indexes);
        fields.optional("StreamDescription", &mut self.stream_description);
        fields.optional("TimeToLiveDescription", &mut self.time_to_live_description);
        fields.optional("SSEDescription", &mut self.sse_description);
        fields.optional("VectorIndexes", &mut self.vector_indexes);
    }
}

impl contract::convert::Record for StartBulkPutItemsInput {
    const NAME: &'static str = "StartBulkPutItemsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ClientToken", &mut self.client_token);
        fields.required("InputS3Configuration", &mut self.input_s3_configuration);
        fields.required("OutputS3Configuration", &mut self.output_s3_configuration);
        fields.required("TableName", &mut self.table_name);
        fields.optional("MaxWriteRequestUnits", &mut self.max_write_request_units);
        fields.optional("PerformanceTier", &mut self.performance_tier);
    }
}

impl contract::convert::Record for StartBulkPutItemsOutput {
    const NAME: &'static str = "StartBulkPutItemsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BulkOperationDescription", &mut self.bulk_operation_description);
    }
}

impl contract::convert::Record for StreamSpecification {
    const NAME: &'static str = "StreamSpecification";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StreamEnabled", &mut self.stream_enabled);
        fields.optional("StreamViewType", &mut self.stream_view_type);
    }
}

impl contract::convert::Record for TableAlreadyExistsException {
    const NAME: &'static str = "TableAlreadyExistsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for TableAutoScalingDescription {
    const NAME: &'static str = "TableAutoScalingDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("TableStatus", &mut self.table_status);
        fields.optional("Replicas", &mut self.replicas);
    }
}

impl contract::convert::Record for TableClassSummary {
    const NAME: &'static str = "TableClassSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableClass", &mut self.table_class);
        fields.optional("LastUpdateDateTime", &mut self.last_update_date_time);
    }
}

impl contract::convert::Record for TableCreationParameters {
    const NAME: &'static str = "TableCreationParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("AttributeDefinitions", &mut self.attribute_definitions);
        fields.required("KeySchema", &mut self.key_schema);
        fields.optional("BillingMode", &mut self.billing_mode);
        fields.optional("ProvisionedThroughput", &mut self.provisioned_throughput);
        fields.optional("OnDemandThroughput", &mut self.on_demand_throughput);
        fields.optional("SSESpecification", &mut self.sse_specification);
        fields.optional("GlobalSecondaryIndexes", &mut self.global_secondary_indexes);
        fields.optional("VectorIndexes", &mut self.vector_indexes);
    }
}

impl contract::convert::Record for TableDescription {
    const NAME: &'static str = "TableDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AttributeDefinitions", &mut self.attribute_definitions);
        fields.optional("TableName", &mut self.table_name);
        fields.optional("KeySchema", &mut self.key_schema);
        fields.optional("TableStatus", &mut self.table_status);
        fields.optional("CreationDateTime", &mut self.creation_date_time);
        fields.optional("ProvisionedThroughput", &mut self.provisioned_throughput);
        fields.optional("TableSizeBytes", &mut self.table_size_bytes);
        fields.optional("ItemCount", &mut self.item_count);
        fields.optional("TableArn", &mut self.table_arn);
        fields.optional("TableId", &mut self.table_id);
        fields.optional("BillingModeSummary", &mut self.billing_mode_summary);
        fields.optional("LocalSecondaryIndexes", &mut self.local_secondary_indexes);
        fields.optional("GlobalSecondaryIndexes", &mut self.global_secondary_indexes);
        fields.optional("StreamSpecification", &mut self.stream_specification);
        fields.optional("LatestStreamLabel", &mut self.latest_stream_label);
        fields.optional("LatestStreamArn", &mut self.latest_stream_arn);
        fields.optional("GlobalTableVersion", &mut self.global_table_version);
        fields.optional("Replicas", &mut self.replicas);
        fields.optional("GlobalTableWitnesses", &mut self.global_table_witnesses);
        fields.optional("GlobalTableSettingsReplicationMode", &mut self.global_table_settings_replication_mode);
        fields.optional("RestoreSummary", &mut self.restore_summary);
        fields.optional("SSEDescription", &mut self.sse_description);
        fields.optional("ArchivalSummary", &mut self.archival_summary);
        fields.optional("TableClassSummary", &mut self.table_class_summary);
        fields.optional("DeletionProtectionEnabled", &mut self.deletion_protection_enabled);
        fields.optional("DisassociationProtectionEnabled", &mut self.disassociation_protection_enabled);
        fields.optional("OnDemandThroughput", &mut self.on_demand_throughput);
        fields.optional("WarmThroughput", &mut self.warm_throughput);
        fields.optional("MultiRegionConsistency", &mut self.multi_region_consistency);
        fields.optional("VectorIndexes", &mut self.vector_indexes);
    }
}

impl contract::convert::Record for TableInUseException {
    const NAME: &'static str = "TableInUseException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for TableNotFoundException {
    const NAME: &'static str = "TableNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for TableWarmThroughputDescription {
    const NAME: &'static str = "TableWarmThroughputDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReadUnitsPerSecond", &mut self.read_units_per_second);
        fields.optional("WriteUnitsPerSecond", &mut self.write_units_per_second);
        fields.optional("Status", &mut self.status);
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

impl contract::convert::Record for TagResourceInput {
    const NAME: &'static str = "TagResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for ThrottlingException {
    const NAME: &'static str = "ThrottlingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("throttlingReasons", &mut self.throttling_reasons);
    }
}

impl contract::convert::Record for ThrottlingReason {
    const NAME: &'static str = "ThrottlingReason";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("reason", &mut self.reason);
        fields.optional("resource", &mut self.resource);
    }
}

impl contract::convert::Record for TimeToLiveDescription {
    const NAME: &'static str = "TimeToLiveDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TimeToLiveStatus", &mut self.time_to_live_status);
        fields.optional("AttributeName", &mut self.attribute_name);
    }
}

impl contract::convert::Record for TimeToLiveSpecification {
    const NAME: &'static str = "TimeToLiveSpecification";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Enabled", &mut self.enabled);
        fields.required("AttributeName", &mut self.attribute_name);
    }
}

impl contract::convert::Record for TransactGetItem {
    const NAME: &'static str = "TransactGetItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Get", &mut self.get);
    }
}

impl contract::convert::Record for TransactGetItemsInput {
    const NAME: &'static str = "TransactGetItemsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TransactItems", &mut self.transact_items);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
    }
}

impl contract::convert::Record for TransactGetItemsOutput {
    const NAME: &'static str = "TransactGetItemsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
        fields.optional("Responses", &mut self.responses);
    }
}

impl contract::convert::Record for TransactWriteItem {
    const NAME: &'static str = "TransactWriteItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConditionCheck", &mut self.condition_check);
        fields.optional("Put", &mut self.put);
        fields.optional("Delete", &mut self.delete);
        fields.optional("Update", &mut self.update);
    }
}

impl contract::convert::Record for TransactWriteItemsInput {
    const NAME: &'static str = "TransactWriteItemsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TransactItems", &mut self.transact_items);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
        fields.optional("ReturnItemCollectionMetrics", &mut self.return_item_collection_metrics);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
    }
}

impl contract::convert::Record for TransactWriteItemsOutput {
    const NAME: &'static str = "TransactWriteItemsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
        fields.optional("ItemCollectionMetrics", &mut self.item_collection_metrics);
    }
}

impl contract::convert::Record for TransactionCanceledException {
    const NAME: &'static str = "TransactionCanceledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
        fields.optional("CancellationReasons", &mut self.cancellation_reasons);
    }
}

impl contract::convert::Record for TransactionConflictException {
    const NAME: &'static str = "TransactionConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for TransactionInProgressException {
    const NAME: &'static str = "TransactionInProgressException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for UntagResourceInput {
    const NAME: &'static str = "UntagResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for Update {
    const NAME: &'static str = "Update";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("UpdateExpression", &mut self.update_expression);
        fields.required("TableName", &mut self.table_name);
        fields.optional("ConditionExpression", &mut self.condition_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
        fields.optional("ExpressionAttributeValues", &mut self.expression_attribute_values);
        fields.optional("ReturnValuesOnConditionCheckFailure", &mut self.return_values_on_condition_check_failure);
    }
}

impl contract::convert::Record for UpdateContinuousBackupsInput {
    const NAME: &'static str = "UpdateContinuousBackupsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("PointInTimeRecoverySpecification", &mut self.point_in_time_recovery_specification);
    }
}

impl contract::convert::Record for UpdateContinuousBackupsOutput {
    const NAME: &'static str = "UpdateContinuousBackupsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ContinuousBackupsDescription", &mut self.continuous_backups_description);
    }
}

impl contract::convert::Record for UpdateContributorInsightsInput {
    const NAME: &'static str = "UpdateContributorInsightsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.optional("IndexName", &mut self.index_name);
        fields.required("ContributorInsightsAction", &mut self.contributor_insights_action);
        fields.optional("ContributorInsightsMode", &mut self.contributor_insights_mode);
    }
}

impl contract::convert::Record for UpdateContributorInsightsOutput {
    const NAME: &'static str = "UpdateContributorInsightsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("ContributorInsightsStatus", &mut self.contributor_insights_status);
        fields.optional("ContributorInsightsMode", &mut self.contributor_insights_mode);
    }
}

impl contract::convert::Record for UpdateGlobalSecondaryIndexAction {
    const NAME: &'static str = "UpdateGlobalSecondaryIndexAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
        fields.optional("ProvisionedThroughput", &mut self.provisioned_throughput);
        fields.optional("OnDemandThroughput", &mut self.on_demand_throughput);
        fields.optional("WarmThroughput", &mut self.warm_throughput);
    }
}

impl contract::convert::Record for UpdateGlobalTableInput {
    const NAME: &'static str = "UpdateGlobalTableInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GlobalTableName", &mut self.global_table_name);
        fields.required("ReplicaUpdates", &mut self.replica_updates);
    }
}

impl contract::convert::Record for UpdateGlobalTableOutput {
    const NAME: &'static str = "UpdateGlobalTableOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GlobalTableDescription", &mut self.global_table_description);
    }
}

impl contract::convert::Record for UpdateGlobalTableSettingsInput {
    const NAME: &'static str = "UpdateGlobalTableSettingsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GlobalTableName", &mut self.global_table_name);
        fields.optional("GlobalTableBillingMode", &mut self.global_table_billing_mode);
        fields.optional(
            "GlobalTableProvisionedWriteCapacityUnits",
            &mut self.global_table_provisioned_write_capacity_units,
        );
        fields.optional(
            "GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate",
            &mut self.global_table_provisioned_write_capacity_auto_scaling_settings_update,
        );
        fields.optional(
            "GlobalTableGlobalSecondaryIndexSettingsUpdate",
            &mut self.global_table_global_secondary_index_settings_update,
        );
        fields.optional("ReplicaSettingsUpdate", &mut self.replica_settings_update);
    }
}

impl contract::convert::Record for UpdateGlobalTableSettingsOutput {
    const NAME: &'static str = "UpdateGlobalTableSettingsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GlobalTableName", &mut self.global_table_name);
        fields.optional("ReplicaSettings", &mut self.replica_settings);
    }
}

impl contract::convert::Record for UpdateItemInput {
    const NAME: &'static str = "UpdateItemInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("Key", &mut self.key);
        fields.optional("AttributeUpdates", &mut self.attribute_updates);
        fields.optional("Expected", &mut self.expected);
        fields.optional("ConditionalOperator", &mut self.conditional_operator);
        fields.optional("ReturnValues", &mut self.return_values);
        fields.optional("ReturnConsumedCapacity", &mut self.return_consumed_capacity);
        fields.optional("ReturnItemCollectionMetrics", &mut self.return_item_collection_metrics);
        fields.optional("UpdateExpression", &mut self.update_expression);
        fields.optional("ConditionExpression", &mut self.condition_expression);
        fields.optional("ExpressionAttributeNames", &mut self.expression_attribute_names);
        fields.optional("ExpressionAttributeValues", &mut self.expression_attribute_values);
        fields.optional("ReturnValuesOnConditionCheckFailure", &mut self.return_values_on_condition_check_failure);
    }
}

impl contract::convert::Record for UpdateItemOutput {
    const NAME: &'static str = "UpdateItemOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attributes", &mut self.attributes);
        fields.optional("ConsumedCapacity", &mut self.consumed_capacity);
        fields.optional("ItemCollectionMetrics", &mut self.item_collection_metrics);
    }
}

impl contract::convert::Record for UpdateKinesisStreamingConfiguration {
    const NAME: &'static str = "UpdateKinesisStreamingConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApproximateCreationDateTimePrecision", &mut self.approximate_creation_date_time_precision);
    }
}

impl contract::convert::Record for UpdateKinesisStreamingDestinationInput {
    const NAME: &'static str = "UpdateKinesisStreamingDestinationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("StreamArn", &mut self.stream_arn);
        fields.optional("UpdateKinesisStreamingConfiguration", &mut self.update_kinesis_streaming_configuration);
    }
}

impl contract::convert::Record for UpdateKinesisStreamingDestinationOutput {
    const NAME: &'static str = "UpdateKinesisStreamingDestinationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableName", &mut self.table_name);
        fields.optional("StreamArn", &mut self.stream_arn);
        fields.optional("DestinationStatus", &mut self.destination_status);
        fields.optional("UpdateKinesisStreamingConfiguration", &mut self.update_kinesis_streaming_configuration);
    }
}

impl contract::convert::Record for UpdateReplicationGroupMemberAction {
    const NAME: &'static str = "UpdateReplicationGroupMemberAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegionName", &mut self.region_name);
        fields.optional("KMSMasterKeyId", &mut self.kms_master_key_id);
        fields.optional("ProvisionedThroughputOverride", &mut self.provisioned_throughput_override);
        fields.optional("OnDemandThroughputOverride", &mut self.on_demand_throughput_override);
        fields.optional("GlobalSecondaryIndexes", &mut self.global_secondary_indexes);
        fields.optional("TableClassOverride", &mut self.table_class_override);
    }
}

impl contract::convert::Record for UpdateTableInput {
    const NAME: &'static str = "UpdateTableInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AttributeDefinitions", &mut self.attribute_definitions);
        fields.required("TableName", &mut self.table_name);
        fields.optional("BillingMode", &mut self.billing_mode);
        fields.optional("ProvisionedThroughput", &mut self.provisioned_throughput);
        fields.optional("GlobalSecondaryIndexUpdates", &mut self.global_secondary_index_updates);
        fields.optional("StreamSpecification", &mut self.stream_specification);
        fields.optional("SSESpecification", &mut self.sse_specification);
        fields.optional("ReplicaUpdates", &mut self.replica_updates);
        fields.optional("TableClass", &mut self.table_class);
        fields.optional("DeletionProtectionEnabled", &mut self.deletion_protection_enabled);
        fields.optional("MultiRegionConsistency", &mut self.multi_region_consistency);
        fields.optional("GlobalTableWitnessUpdates", &mut self.global_table_witness_updates);
        fields.optional("OnDemandThroughput", &mut self.on_demand_throughput);
        fields.optional("WarmThroughput", &mut self.warm_throughput);
        fields.optional("GlobalTableSettingsReplicationMode", &mut self.global_table_settings_replication_mode);
        fields.optional("DisassociationProtectionEnabled", &mut self.disassociation_protection_enabled);
        fields.optional("VectorIndexUpdates", &mut self.vector_index_updates);
    }
}

impl contract::convert::Record for UpdateTableOutput {
    const NAME: &'static str = "UpdateTableOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableDescription", &mut self.table_description);
    }
}

impl contract::convert::Record for UpdateTableReplicaAutoScalingInput {
    const NAME: &'static str = "UpdateTableReplicaAutoScalingInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GlobalSecondaryIndexUpdates", &mut self.global_secondary_index_updates);
        fields.required("TableName", &mut self.table_name);
        fields.optional(
            "ProvisionedWriteCapacityAutoScalingUpdate",
            &mut self.provisioned_write_capacity_auto_scaling_update,
        );
        fields.optional("ReplicaUpdates", &mut self.replica_updates);
    }
}

impl contract::convert::Record for UpdateTableReplicaAutoScalingOutput {
    const NAME: &'static str = "UpdateTableReplicaAutoScalingOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableAutoScalingDescription", &mut self.table_auto_scaling_description);
    }
}

impl contract::convert::Record for UpdateTimeToLiveInput {
    const NAME: &'static str = "UpdateTimeToLiveInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableName", &mut self.table_name);
        fields.required("TimeToLiveSpecification", &mut self.time_to_live_specification);
    }
}

impl contract::convert::Record for UpdateTimeToLiveOutput {
    const NAME: &'static str = "UpdateTimeToLiveOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TimeToLiveSpecification", &mut self.time_to_live_specification);
    }
}

impl contract::convert::Record for VectorAttributeDefinition {
    const NAME: &'static str = "VectorAttributeDefinition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AttributeName", &mut self.attribute_name);
    }
}

impl contract::convert::Record for VectorCapacity {
    const NAME: &'static str = "VectorCapacity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("VectorSearchRequestBytes", &mut self.vector_search_request_bytes);
        fields.optional("VectorWriteRequestBytes", &mut self.vector_write_request_bytes);
    }
}

impl contract::convert::Record for VectorIndex {
    const NAME: &'static str = "VectorIndex";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IndexName", &mut self.index_name);
        fields.required("VectorAttribute", &mut self.vector_attribute);
        fields.optional("SearchSchema", &mut self.search_schema);
        fields.required("Projection", &mut self.projection);
        fields.required("Dimensions", &mut self.dimensions);
        fields.required("DistanceFunction", &mut self.distance_function);
    }
}

impl contract::convert::Record for VectorIndexDescription {
    const NAME: &'static str = "VectorIndexDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("SearchSchema", &mut self.search_schema);
        fields.optional("Projection", &mut self.projection);
        fields.optional("VectorAttribute", &mut self.vector_attribute);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("DistanceFunction", &mut self.distance_function);
        fields.optional("IndexStatus", &mut self.index_status);
        fields.optional("Backfilling", &mut self.backfilling);
        fields.optional("IndexSizeBytes", &mut self.index_size_bytes);
        fields.optional("ItemCount", &mut self.item_count);
        fields.optional("IndexArn", &mut self.index_arn);
    }
}

impl contract::convert::Record for VectorIndexInfo {
    const NAME: &'static str = "VectorIndexInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IndexName", &mut self.index_name);
        fields.optional("VectorAttribute", &mut self.vector_attribute);
        fields.optional("SearchSchema", &mut self.search_schema);
        fields.optional("Projection", &mut self.projection);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("DistanceFunction", &mut self.distance_function);
    }
}

impl contract::convert::Record for VectorIndexUpdate {
    const NAME: &'static str = "VectorIndexUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Create", &mut self.create);
        fields.optional("Delete", &mut self.delete);
    }
}

impl contract::convert::Record for WarmThroughput {
    const NAME: &'static str = "WarmThroughput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReadUnitsPerSecond", &mut self.read_units_per_second);
        fields.optional("WriteUnitsPerSecond", &mut self.write_units_per_second);
    }
}

impl contract::convert::Record for WriteRequest {
    const NAME: &'static str = "WriteRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PutRequest", &mut self.put_request);
        fields.optional("DeleteRequest", &mut self.delete_request);
    }
}

contract::readable! { ArchivalSummary
AttributeDefinition
AttributeValue
AttributeValueUpdate
AutoScalingPolicyDescription
AutoScalingPolicyUpdate
AutoScalingSettingsDescription
AutoScalingSettingsUpdate
AutoScalingTargetTrackingScalingPolicyConfigurationDescription
AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
BackupDescription
BackupDetails
BackupInUseException
BackupNotFoundException
BackupSummary
BatchExecuteStatementInput
BatchExecuteStatementOutput
BatchGetItemInput
BatchGetItemOutput
BatchStatementError
BatchStatementRequest
BatchStatementResponse
BatchWriteItemInput
BatchWriteItemOutput
BillingModeSummary
BulkOperationBytes
BulkOperationDescription
BulkOperationSummary
BulkOperationTableDetail
BulkOperationUsage
BulkOperationVectorBytes
CancelBulkOperationInput
CancelBulkOperationOutput
CancellationReason
Capacity
Condition
ConditionCheck
ConditionalCheckFailedException
ConsumedCapacity
ContinuousBackupsDescription
ContinuousBackupsUnavailableException
ContributorInsightsSummary
CreateBackupInput
CreateBackupOutput
CreateGlobalSecondaryIndexAction
CreateGlobalTableInput
CreateGlobalTableOutput
CreateGlobalTableWitnessGroupMemberAction
CreateReplicaAction
CreateReplicationGroupMemberAction
CreateTableInput
CreateTableOutput
CreateVectorIndexAction
CsvOptions
Delete
DeleteBackupInput
DeleteBackupOutput
DeleteGlobalSecondaryIndexAction
DeleteGlobalTableWitnessGroupMemberAction
DeleteItemInput
DeleteItemOutput
DeleteReplicaAction
DeleteReplicationGroupMemberAction
DeleteRequest
DeleteResourcePolicyInput
DeleteResourcePolicyOutput
DeleteTableInput
DeleteTableOutput
DeleteVectorIndexAction
DescribeBackupInput
DescribeBackupOutput
DescribeBulkOperationInput
DescribeBulkOperationOutput
DescribeContinuousBackupsInput
DescribeContinuousBackupsOutput
DescribeContributorInsightsInput
DescribeContributorInsightsOutput
DescribeEndpointsRequest
DescribeEndpointsResponse
DescribeExportInput
DescribeExportOutput
DescribeGlobalTableInput
DescribeGlobalTableOutput
DescribeGlobalTableSettingsInput
DescribeGlobalTableSettingsOutput
DescribeImportInput
DescribeImportOutput
DescribeKinesisStreamingDestinationInput
DescribeKinesisStreamingDestinationOutput
DescribeLimitsInput
DescribeLimitsOutput
DescribeTableInput
DescribeTableOutput
DescribeTableReplicaAutoScalingInput
DescribeTableReplicaAutoScalingOutput
DescribeTimeToLiveInput
DescribeTimeToLiveOutput
DisassociateReplicationGroupMemberAction
DuplicateItemException
EnableKinesisStreamingConfiguration
Endpoint
ExecuteStatementInput
ExecuteStatementOutput
ExecuteTransactionInput
ExecuteTransactionOutput
ExpectedAttributeValue
ExportConflictException
ExportDescription
ExportNotFoundException
ExportSummary
ExportTableToPointInTimeInput
ExportTableToPointInTimeOutput
FailureException
FilterSpecification
Get
GetItemInput
GetItemOutput
GetResourcePolicyInput
GetResourcePolicyOutput
GlobalSecondaryIndex
GlobalSecondaryIndexAutoScalingUpdate
GlobalSecondaryIndexDescription
GlobalSecondaryIndexInfo
GlobalSecondaryIndexUpdate
GlobalSecondaryIndexWarmThroughputDescription
GlobalTable
GlobalTableAlreadyExistsException
GlobalTableDescription
GlobalTableGlobalSecondaryIndexSettingsUpdate
GlobalTableNotFoundException
GlobalTableWitnessDescription
GlobalTableWitnessGroupUpdate
IdempotentParameterMismatchException
ImportConflictException
ImportNotFoundException
ImportSummary
ImportTableDescription
ImportTableInput
ImportTableOutput
IncrementalExportSpecification
IndexNotFoundException
InputFormatOptions
InputS3Configuration
InternalServerError
InvalidExportTimeException
InvalidRestoreTimeException
ItemCollectionMetrics
ItemCollectionSizeLimitExceededException
ItemResponse
KeySchemaElement
KeysAndAttributes
KinesisDataStreamDestination
KinesisStreamingDestinationInput
KinesisStreamingDestinationOutput
LimitExceededException
ListBackupsInput
ListBackupsOutput
ListBulkOperationsInput
ListBulkOperationsOutput
ListContributorInsightsInput
ListContributorInsightsOutput
ListExportsInput
ListExportsOutput
ListGlobalTablesInput
ListGlobalTablesOutput
ListImportsInput
ListImportsOutput
ListTablesInput
ListTablesOutput
ListTagsOfResourceInput
ListTagsOfResourceOutput
LocalSecondaryIndex
LocalSecondaryIndexDescription
LocalSecondaryIndexInfo
OnDemandThroughput
OnDemandThroughputOverride
OutputS3Configuration
ParameterizedStatement
PointInTimeRecoveryDescription
PointInTimeRecoverySpecification
PointInTimeRecoveryUnavailableException
PolicyNotFoundException
Projection
ProvisionedThroughput
ProvisionedThroughputDescription
ProvisionedThroughputExceededException
ProvisionedThroughputOverride
Put
PutItemInput
PutItemOutput
PutRequest
PutResourcePolicyInput
PutResourcePolicyOutput
QueryInput
QueryOutput
Replica
ReplicaAlreadyExistsException
ReplicaAutoScalingDescription
ReplicaAutoScalingUpdate
ReplicaDescription
ReplicaGlobalSecondaryIndex
ReplicaGlobalSecondaryIndexAutoScalingDescription
ReplicaGlobalSecondaryIndexAutoScalingUpdate
ReplicaGlobalSecondaryIndexDescription
ReplicaGlobalSecondaryIndexSettingsDescription
ReplicaGlobalSecondaryIndexSettingsUpdate
ReplicaNotFoundException
ReplicaSettingsDescription
ReplicaSettingsUpdate
ReplicaUpdate
ReplicatedWriteConflictException
ReplicationGroupUpdate
RequestLimitExceeded
ResourceInUseException
ResourceNotFoundException
RestoreSummary
RestoreTableFromBackupInput
RestoreTableFromBackupOutput
RestoreTableToPointInTimeInput
RestoreTableToPointInTimeOutput
S3BucketSource
SSEDescription
SSESpecification
ScanInput
ScanOutput
SearchResultItem
SearchSchemaElement
SearchVectorsInput
SearchVectorsOutput
SourceTableDetails
SourceTableFeatureDetails
StartBulkPutItemsInput
StartBulkPutItemsOutput
StreamSpecification
TableAlreadyExistsException
TableAutoScalingDescription
TableClassSummary
TableCreationParameters
TableDescription
TableInUseException
TableNotFoundException
TableWarmThroughputDescription
Tag
TagResourceInput
ThrottlingException
ThrottlingReason
TimeToLiveDescription
TimeToLiveSpecification
TransactGetItem
TransactGetItemsInput
TransactGetItemsOutput
TransactWriteItem
TransactWriteItemsInput
TransactWriteItemsOutput
TransactionCanceledException
TransactionConflictException
TransactionInProgressException
UntagResourceInput
Update
UpdateContinuousBackupsInput
UpdateContinuousBackupsOutput
UpdateContributorInsightsInput
UpdateContributorInsightsOutput
UpdateGlobalSecondaryIndexAction
UpdateGlobalTableInput
UpdateGlobalTableOutput
UpdateGlobalTableSettingsInput
UpdateGlobalTableSettingsOutput
UpdateItemInput
UpdateItemOutput
UpdateKinesisStreamingConfiguration
UpdateKinesisStreamingDestinationInput
UpdateKinesisStreamingDestinationOutput
UpdateReplicationGroupMemberAction
UpdateTableInput
UpdateTableOutput
UpdateTableReplicaAutoScalingInput
UpdateTableReplicaAutoScalingOutput
UpdateTimeToLiveInput
UpdateTimeToLiveOutput
VectorAttributeDefinition
VectorCapacity
VectorIndex
VectorIndexDescription
VectorIndexInfo
VectorIndexUpdate
WarmThroughput
WriteRequest }
