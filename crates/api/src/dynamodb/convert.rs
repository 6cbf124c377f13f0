// Generated from `models/dynamodb.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::{Fields, Value, unknown_variant, variant};

impl From<ArchivalSummary> for Value {
    #[inline]
    fn from(it: ArchivalSummary) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ArchivalDateTime", it.archival_date_time);
        to.put_some("ArchivalReason", it.archival_reason);
        to.put_some("ArchivalBackupArn", it.archival_backup_arn);
        to.into()
    }
}

impl TryFrom<Value> for ArchivalSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ArchivalSummary", value)?;
        Ok(Self {
            archival_date_time: from.take_some("ArchivalDateTime")?,
            archival_reason: from.take_some("ArchivalReason")?,
            archival_backup_arn: from.take_some("ArchivalBackupArn")?,
        })
    }
}

impl From<AttributeDefinition> for Value {
    #[inline]
    fn from(it: AttributeDefinition) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("AttributeName", it.attribute_name);
        to.put("AttributeType", it.attribute_type);
        to.into()
    }
}

impl TryFrom<Value> for AttributeDefinition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AttributeDefinition", value)?;
        Ok(Self { attribute_name: from.take("AttributeName")?, attribute_type: from.take("AttributeType")? })
    }
}

impl From<AttributeValue> for Value {
    #[inline]
    fn from(it: AttributeValue) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("S", it.s);
        to.put_some("N", it.n);
        to.put_some("B", it.b);
        to.put_some("SS", it.ss);
        to.put_some("NS", it.ns);
        to.put_some("BS", it.bs);
        to.put_some("M", it.m);
        to.put_some("L", it.l);
        to.put_some("NULL", it.null);
        to.put_some("BOOL", it.bool);
        to.into()
    }
}

impl TryFrom<Value> for AttributeValue {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AttributeValue", value)?;
        Ok(Self {
            s: from.take_some("S")?,
            n: from.take_some("N")?,
            b: from.take_some("B")?,
            ss: from.take_some("SS")?,
            ns: from.take_some("NS")?,
            bs: from.take_some("BS")?,
            m: from.take_some("M")?,
            l: from.take_some("L")?,
            null: from.take_some("NULL")?,
            bool: from.take_some("BOOL")?,
        })
    }
}

impl From<AttributeValueUpdate> for Value {
    #[inline]
    fn from(it: AttributeValueUpdate) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Value", it.value);
        to.put_some("Action", it.action);
        to.into()
    }
}

impl TryFrom<Value> for AttributeValueUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AttributeValueUpdate", value)?;
        Ok(Self { value: from.take_some("Value")?, action: from.take_some("Action")? })
    }
}

impl From<AutoScalingPolicyDescription> for Value {
    #[inline]
    fn from(it: AutoScalingPolicyDescription) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PolicyName", it.policy_name);
        to.put_some("TargetTrackingScalingPolicyConfiguration", it.target_tracking_scaling_policy_configuration);
        to.into()
    }
}

impl TryFrom<Value> for AutoScalingPolicyDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AutoScalingPolicyDescription", value)?;
        Ok(Self {
            policy_name: from.take_some("PolicyName")?,
            target_tracking_scaling_policy_configuration: from.take_some("TargetTrackingScalingPolicyConfiguration")?,
        })
    }
}

impl From<AutoScalingPolicyUpdate> for Value {
    #[inline]
    fn from(it: AutoScalingPolicyUpdate) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PolicyName", it.policy_name);
        to.put("TargetTrackingScalingPolicyConfiguration", it.target_tracking_scaling_policy_configuration);
        to.into()
    }
}

impl TryFrom<Value> for AutoScalingPolicyUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AutoScalingPolicyUpdate", value)?;
        Ok(Self {
            policy_name: from.take_some("PolicyName")?,
            target_tracking_scaling_policy_configuration: from.take("TargetTrackingScalingPolicyConfiguration")?,
        })
    }
}

impl From<AutoScalingSettingsDescription> for Value {
    #[inline]
    fn from(it: AutoScalingSettingsDescription) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("MinimumUnits", it.minimum_units);
        to.put_some("MaximumUnits", it.maximum_units);
        to.put_some("AutoScalingDisabled", it.auto_scaling_disabled);
        to.put_some("AutoScalingRoleArn", it.auto_scaling_role_arn);
        to.put_some("ScalingPolicies", it.scaling_policies);
        to.into()
    }
}

impl TryFrom<Value> for AutoScalingSettingsDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AutoScalingSettingsDescription", value)?;
        Ok(Self {
            minimum_units: from.take_some("MinimumUnits")?,
            maximum_units: from.take_some("MaximumUnits")?,
            auto_scaling_disabled: from.take_some("AutoScalingDisabled")?,
            auto_scaling_role_arn: from.take_some("AutoScalingRoleArn")?,
            scaling_policies: from.take_some("ScalingPolicies")?,
        })
    }
}

impl From<AutoScalingSettingsUpdate> for Value {
    #[inline]
    fn from(it: AutoScalingSettingsUpdate) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("MinimumUnits", it.minimum_units);
        to.put_some("MaximumUnits", it.maximum_units);
        to.put_some("AutoScalingDisabled", it.auto_scaling_disabled);
        to.put_some("AutoScalingRoleArn", it.auto_scaling_role_arn);
        to.put_some("ScalingPolicyUpdate", it.scaling_policy_update);
        to.into()
    }
}

impl TryFrom<Value> for AutoScalingSettingsUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AutoScalingSettingsUpdate", value)?;
        Ok(Self {
            minimum_units: from.take_some("MinimumUnits")?,
            maximum_units: from.take_some("MaximumUnits")?,
            auto_scaling_disabled: from.take_some("AutoScalingDisabled")?,
            auto_scaling_role_arn: from.take_some("AutoScalingRoleArn")?,
            scaling_policy_update: from.take_some("ScalingPolicyUpdate")?,
        })
    }
}

impl From<AutoScalingTargetTrackingScalingPolicyConfigurationDescription> for Value {
    #[inline]
    fn from(it: AutoScalingTargetTrackingScalingPolicyConfigurationDescription) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("DisableScaleIn", it.disable_scale_in);
        to.put_some("ScaleInCooldown", it.scale_in_cooldown);
        to.put_some("ScaleOutCooldown", it.scale_out_cooldown);
        to.put("TargetValue", it.target_value);
        to.into()
    }
}

impl TryFrom<Value> for AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AutoScalingTargetTrackingScalingPolicyConfigurationDescription", value)?;
        Ok(Self {
            disable_scale_in: from.take_some("DisableScaleIn")?,
            scale_in_cooldown: from.take_some("ScaleInCooldown")?,
            scale_out_cooldown: from.take_some("ScaleOutCooldown")?,
            target_value: from.take("TargetValue")?,
        })
    }
}

impl From<AutoScalingTargetTrackingScalingPolicyConfigurationUpdate> for Value {
    #[inline]
    fn from(it: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("DisableScaleIn", it.disable_scale_in);
        to.put_some("ScaleInCooldown", it.scale_in_cooldown);
        to.put_some("ScaleOutCooldown", it.scale_out_cooldown);
        to.put("TargetValue", it.target_value);
        to.into()
    }
}

impl TryFrom<Value> for AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AutoScalingTargetTrackingScalingPolicyConfigurationUpdate", value)?;
        Ok(Self {
            disable_scale_in: from.take_some("DisableScaleIn")?,
            scale_in_cooldown: from.take_some("ScaleInCooldown")?,
            scale_out_cooldown: from.take_some("ScaleOutCooldown")?,
            target_value: from.take("TargetValue")?,
        })
    }
}

impl From<BackupDescription> for Value {
    #[inline]
    fn from(it: BackupDescription) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("BackupDetails", it.backup_details);
        to.put_some("SourceTableDetails", it.source_table_details);
        to.put_some("SourceTableFeatureDetails", it.source_table_feature_details);
        to.into()
    }
}

impl TryFrom<Value> for BackupDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BackupDescription", value)?;
        Ok(Self {
            backup_details: from.take_some("BackupDetails")?,
            source_table_details: from.take_some("SourceTableDetails")?,
            source_table_feature_details: from.take_some("SourceTableFeatureDetails")?,
        })
    }
}

impl From<BackupDetails> for Value {
    #[inline]
    fn from(it: BackupDetails) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("BackupArn", it.backup_arn);
        to.put("BackupName", it.backup_name);
        to.put_some("BackupSizeBytes", it.backup_size_bytes);
        to.put("BackupStatus", it.backup_status);
        to.put("BackupType", it.backup_type);
        to.put("BackupCreationDateTime", it.backup_creation_date_time);
        to.put_some("BackupExpiryDateTime", it.backup_expiry_date_time);
        to.into()
    }
}

impl TryFrom<Value> for BackupDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BackupDetails", value)?;
        Ok(Self {
            backup_arn: from.take("BackupArn")?,
            backup_name: from.take("BackupName")?,
            backup_size_bytes: from.take_some("BackupSizeBytes")?,
            backup_status: from.take("BackupStatus")?,
            backup_type: from.take("BackupType")?,
            backup_creation_date_time: from.take("BackupCreationDateTime")?,
            backup_expiry_date_time: from.take_some("BackupExpiryDateTime")?,
        })
    }
}

impl From<BackupInUseException> for Value {
    #[inline]
    fn from(it: BackupInUseException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for BackupInUseException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BackupInUseException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<BackupNotFoundException> for Value {
    #[inline]
    fn from(it: BackupNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for BackupNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BackupNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<BackupSummary> for Value {
    #[inline]
    fn from(it: BackupSummary) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("TableName", it.table_name);
        to.put_some("TableId", it.table_id);
        to.put_some("TableArn", it.table_arn);
        to.put_some("BackupArn", it.backup_arn);
        to.put_some("BackupName", it.backup_name);
        to.put_some("BackupCreationDateTime", it.backup_creation_date_time);
        to.put_some("BackupExpiryDateTime", it.backup_expiry_date_time);
        to.put_some("BackupStatus", it.backup_status);
        to.put_some("BackupType", it.backup_type);
        to.put_some("BackupSizeBytes", it.backup_size_bytes);
        to.into()
    }
}

impl TryFrom<Value> for BackupSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BackupSummary", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            table_id: from.take_some("TableId")?,
            table_arn: from.take_some("TableArn")?,
            backup_arn: from.take_some("BackupArn")?,
            backup_name: from.take_some("BackupName")?,
            backup_creation_date_time: from.take_some("BackupCreationDateTime")?,
            backup_expiry_date_time: from.take_some("BackupExpiryDateTime")?,
            backup_status: from.take_some("BackupStatus")?,
            backup_type: from.take_some("BackupType")?,
            backup_size_bytes: from.take_some("BackupSizeBytes")?,
        })
    }
}

impl From<BatchExecuteStatementInput> for Value {
    #[inline]
    fn from(it: BatchExecuteStatementInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Statements", it.statements);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.into()
    }
}

impl TryFrom<Value> for BatchExecuteStatementInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchExecuteStatementInput", value)?;
        Ok(Self {
            statements: from.take("Statements")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
        })
    }
}

impl From<BatchExecuteStatementOutput> for Value {
    #[inline]
    fn from(it: BatchExecuteStatementOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Responses", it.responses);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.into()
    }
}

impl TryFrom<Value> for BatchExecuteStatementOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchExecuteStatementOutput", value)?;
        Ok(Self { responses: from.take_some("Responses")?, consumed_capacity: from.take_some("ConsumedCapacity")? })
    }
}

impl From<BatchGetItemInput> for Value {
    #[inline]
    fn from(it: BatchGetItemInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RequestItems", it.request_items);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.into()
    }
}

impl TryFrom<Value> for BatchGetItemInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchGetItemInput", value)?;
        Ok(Self {
            request_items: from.take("RequestItems")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
        })
    }
}

impl From<BatchGetItemOutput> for Value {
    #[inline]
    fn from(it: BatchGetItemOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Responses", it.responses);
        to.put_some("UnprocessedKeys", it.unprocessed_keys);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.into()
    }
}

impl TryFrom<Value> for BatchGetItemOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchGetItemOutput", value)?;
        Ok(Self {
            responses: from.take_some("Responses")?,
            unprocessed_keys: from.take_some("UnprocessedKeys")?,
            consumed_capacity: from.take_some("ConsumedCapacity")?,
        })
    }
}

impl From<BatchStatementError> for Value {
    #[inline]
    fn from(it: BatchStatementError) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Code", it.code);
        to.put_some("Message", it.message);
        to.put_some("Item", it.item);
        to.into()
    }
}

impl TryFrom<Value> for BatchStatementError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchStatementError", value)?;
        Ok(Self { code: from.take_some("Code")?, message: from.take_some("Message")?, item: from.take_some("Item")? })
    }
}

impl From<BatchStatementRequest> for Value {
    #[inline]
    fn from(it: BatchStatementRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Statement", it.statement);
        to.put_some("Parameters", it.parameters);
        to.put_some("ConsistentRead", it.consistent_read);
        to.put_some("ReturnValuesOnConditionCheckFailure", it.return_values_on_condition_check_failure);
        to.into()
    }
}

impl TryFrom<Value> for BatchStatementRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchStatementRequest", value)?;
        Ok(Self {
            statement: from.take("Statement")?,
            parameters: from.take_some("Parameters")?,
            consistent_read: from.take_some("ConsistentRead")?,
            return_values_on_condition_check_failure: from.take_some("ReturnValuesOnConditionCheckFailure")?,
        })
    }
}

impl From<BatchStatementResponse> for Value {
    #[inline]
    fn from(it: BatchStatementResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Error", it.error);
        to.put_some("TableName", it.table_name);
        to.put_some("Item", it.item);
        to.into()
    }
}

impl TryFrom<Value> for BatchStatementResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchStatementResponse", value)?;
        Ok(Self {
            error: from.take_some("Error")?,
            table_name: from.take_some("TableName")?,
            item: from.take_some("Item")?,
        })
    }
}

impl From<BatchWriteItemInput> for Value {
    #[inline]
    fn from(it: BatchWriteItemInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("RequestItems", it.request_items);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.put_some("ReturnItemCollectionMetrics", it.return_item_collection_metrics);
        to.into()
    }
}

impl TryFrom<Value> for BatchWriteItemInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchWriteItemInput", value)?;
        Ok(Self {
            request_items: from.take("RequestItems")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
            return_item_collection_metrics: from.take_some("ReturnItemCollectionMetrics")?,
        })
    }
}

impl From<BatchWriteItemOutput> for Value {
    #[inline]
    fn from(it: BatchWriteItemOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("UnprocessedItems", it.unprocessed_items);
        to.put_some("ItemCollectionMetrics", it.item_collection_metrics);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.into()
    }
}

impl TryFrom<Value> for BatchWriteItemOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchWriteItemOutput", value)?;
        Ok(Self {
            unprocessed_items: from.take_some("UnprocessedItems")?,
            item_collection_metrics: from.take_some("ItemCollectionMetrics")?,
            consumed_capacity: from.take_some("ConsumedCapacity")?,
        })
    }
}

impl From<BillingModeSummary> for Value {
    #[inline]
    fn from(it: BillingModeSummary) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("BillingMode", it.billing_mode);
        to.put_some("LastUpdateToPayPerRequestDateTime", it.last_update_to_pay_per_request_date_time);
        to.into()
    }
}

impl TryFrom<Value> for BillingModeSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BillingModeSummary", value)?;
        Ok(Self {
            billing_mode: from.take_some("BillingMode")?,
            last_update_to_pay_per_request_date_time: from.take_some("LastUpdateToPayPerRequestDateTime")?,
        })
    }
}

impl From<BulkOperationBytes> for Value {
    #[inline]
    fn from(it: BulkOperationBytes) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("BulkPutBytes", it.bulk_put_bytes);
        to.into()
    }
}

impl TryFrom<Value> for BulkOperationBytes {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BulkOperationBytes", value)?;
        Ok(Self { bulk_put_bytes: from.take_some("BulkPutBytes")? })
    }
}

impl From<BulkOperationDescription> for Value {
    #[inline]
    fn from(it: BulkOperationDescription) -> Self {
        let mut to = Fields::with_capacity(17);
        to.put_some("BulkOperationArn", it.bulk_operation_arn);
        to.put_some("BulkOperationStatus", it.bulk_operation_status);
        to.put_some("TableDetails", it.table_details);
        to.put_some("ClientToken", it.client_token);
        to.put_some("InputS3Configuration", it.input_s3_configuration);
        to.put_some("OutputS3Configuration", it.output_s3_configuration);
        to.put_some("StartTime", it.start_time);
        to.put_some("EndTime", it.end_time);
        to.put_some("ProcessedItemCount", it.processed_item_count);
        to.put_some("ProcessedInputBytes", it.processed_input_bytes);
        to.put_some("TotalInputBytes", it.total_input_bytes);
        to.put_some("BulkOperationUsage", it.bulk_operation_usage);
        to.put_some("FailedItemCount", it.failed_item_count);
        to.put_some("FailureCode", it.failure_code);
        to.put_some("FailureMessage", it.failure_message);
        to.put_some("MaxWriteRequestUnits", it.max_write_request_units);
        to.put_some("PerformanceTier", it.performance_tier);
        to.into()
    }
}

impl TryFrom<Value> for BulkOperationDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BulkOperationDescription", value)?;
        Ok(Self {
            bulk_operation_arn: from.take_some("BulkOperationArn")?,
            bulk_operation_status: from.take_some("BulkOperationStatus")?,
            table_details: from.take_some("TableDetails")?,
            client_token: from.take_some("ClientToken")?,
            input_s3_configuration: from.take_some("InputS3Configuration")?,
            output_s3_configuration: from.take_some("OutputS3Configuration")?,
            start_time: from.take_some("StartTime")?,
            end_time: from.take_some("EndTime")?,
            processed_item_count: from.take_some("ProcessedItemCount")?,
            processed_input_bytes: from.take_some("ProcessedInputBytes")?,
            total_input_bytes: from.take_some("TotalInputBytes")?,
            bulk_operation_usage: from.take_some("BulkOperationUsage")?,
            failed_item_count: from.take_some("FailedItemCount")?,
            failure_code: from.take_some("FailureCode")?,
            failure_message: from.take_some("FailureMessage")?,
            max_write_request_units: from.take_some("MaxWriteRequestUnits")?,
            performance_tier: from.take_some("PerformanceTier")?,
        })
    }
}

impl From<BulkOperationSummary> for Value {
    #[inline]
    fn from(it: BulkOperationSummary) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("BulkOperationArn", it.bulk_operation_arn);
        to.put("BulkOperationStatus", it.bulk_operation_status);
        to.put("StartTime", it.start_time);
        to.put_some("EndTime", it.end_time);
        to.into()
    }
}

impl TryFrom<Value> for BulkOperationSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BulkOperationSummary", value)?;
        Ok(Self {
            bulk_operation_arn: from.take("BulkOperationArn")?,
            bulk_operation_status: from.take("BulkOperationStatus")?,
            start_time: from.take("StartTime")?,
            end_time: from.take_some("EndTime")?,
        })
    }
}

impl From<BulkOperationTableDetail> for Value {
    #[inline]
    fn from(it: BulkOperationTableDetail) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TableName", it.table_name);
        to.put_some("TableId", it.table_id);
        to.into()
    }
}

impl TryFrom<Value> for BulkOperationTableDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BulkOperationTableDetail", value)?;
        Ok(Self { table_name: from.take_some("TableName")?, table_id: from.take_some("TableId")? })
    }
}

impl From<BulkOperationUsage> for Value {
    #[inline]
    fn from(it: BulkOperationUsage) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("TableName", it.table_name);
        to.put_some("BulkPutBytes", it.bulk_put_bytes);
        to.put_some("Table", it.table);
        to.put_some("LocalSecondaryIndexes", it.local_secondary_indexes);
        to.put_some("GlobalSecondaryIndexes", it.global_secondary_indexes);
        to.put_some("VectorIndexes", it.vector_indexes);
        to.into()
    }
}

impl TryFrom<Value> for BulkOperationUsage {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BulkOperationUsage", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            bulk_put_bytes: from.take_some("BulkPutBytes")?,
            table: from.take_some("Table")?,
            local_secondary_indexes: from.take_some("LocalSecondaryIndexes")?,
            global_secondary_indexes: from.take_some("GlobalSecondaryIndexes")?,
            vector_indexes: from.take_some("VectorIndexes")?,
        })
    }
}

impl From<BulkOperationVectorBytes> for Value {
    #[inline]
    fn from(it: BulkOperationVectorBytes) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("BulkPutVectorBytes", it.bulk_put_vector_bytes);
        to.into()
    }
}

impl TryFrom<Value> for BulkOperationVectorBytes {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BulkOperationVectorBytes", value)?;
        Ok(Self { bulk_put_vector_bytes: from.take_some("BulkPutVectorBytes")? })
    }
}

impl From<CancelBulkOperationInput> for Value {
    #[inline]
    fn from(it: CancelBulkOperationInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("BulkOperationArn", it.bulk_operation_arn);
        to.into()
    }
}

impl TryFrom<Value> for CancelBulkOperationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CancelBulkOperationInput", value)?;
        Ok(Self { bulk_operation_arn: from.take("BulkOperationArn")? })
    }
}

impl From<CancelBulkOperationOutput> for Value {
    #[inline]
    fn from(it: CancelBulkOperationOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("BulkOperationArn", it.bulk_operation_arn);
        to.put("BulkOperationStatus", it.bulk_operation_status);
        to.into()
    }
}

impl TryFrom<Value> for CancelBulkOperationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CancelBulkOperationOutput", value)?;
        Ok(Self {
            bulk_operation_arn: from.take("BulkOperationArn")?,
            bulk_operation_status: from.take("BulkOperationStatus")?,
        })
    }
}

impl From<CancellationReason> for Value {
    #[inline]
    fn from(it: CancellationReason) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Item", it.item);
        to.put_some("Code", it.code);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CancellationReason {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CancellationReason", value)?;
        Ok(Self { item: from.take_some("Item")?, code: from.take_some("Code")?, message: from.take_some("Message")? })
    }
}

impl From<Capacity> for Value {
    #[inline]
    fn from(it: Capacity) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ReadCapacityUnits", it.read_capacity_units);
        to.put_some("WriteCapacityUnits", it.write_capacity_units);
        to.put_some("CapacityUnits", it.capacity_units);
        to.into()
    }
}

impl TryFrom<Value> for Capacity {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Capacity", value)?;
        Ok(Self {
            read_capacity_units: from.take_some("ReadCapacityUnits")?,
            write_capacity_units: from.take_some("WriteCapacityUnits")?,
            capacity_units: from.take_some("CapacityUnits")?,
        })
    }
}

impl From<Condition> for Value {
    #[inline]
    fn from(it: Condition) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("AttributeValueList", it.attribute_value_list);
        to.put("ComparisonOperator", it.comparison_operator);
        to.into()
    }
}

impl TryFrom<Value> for Condition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Condition", value)?;
        Ok(Self {
            attribute_value_list: from.take_some("AttributeValueList")?,
            comparison_operator: from.take("ComparisonOperator")?,
        })
    }
}

impl From<ConditionCheck> for Value {
    #[inline]
    fn from(it: ConditionCheck) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Key", it.key);
        to.put("TableName", it.table_name);
        to.put("ConditionExpression", it.condition_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.put_some("ExpressionAttributeValues", it.expression_attribute_values);
        to.put_some("ReturnValuesOnConditionCheckFailure", it.return_values_on_condition_check_failure);
        to.into()
    }
}

impl TryFrom<Value> for ConditionCheck {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConditionCheck", value)?;
        Ok(Self {
            key: from.take("Key")?,
            table_name: from.take("TableName")?,
            condition_expression: from.take("ConditionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
            expression_attribute_values: from.take_some("ExpressionAttributeValues")?,
            return_values_on_condition_check_failure: from.take_some("ReturnValuesOnConditionCheckFailure")?,
        })
    }
}

impl From<ConditionalCheckFailedException> for Value {
    #[inline]
    fn from(it: ConditionalCheckFailedException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("message", it.message);
        to.put_some("Item", it.item);
        to.into()
    }
}

impl TryFrom<Value> for ConditionalCheckFailedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConditionalCheckFailedException", value)?;
        Ok(Self { message: from.take_some("message")?, item: from.take_some("Item")? })
    }
}

impl From<ConsumedCapacity> for Value {
    #[inline]
    fn from(it: ConsumedCapacity) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("TableName", it.table_name);
        to.put_some("CapacityUnits", it.capacity_units);
        to.put_some("ReadCapacityUnits", it.read_capacity_units);
        to.put_some("WriteCapacityUnits", it.write_capacity_units);
        to.put_some("Table", it.table);
        to.put_some("LocalSecondaryIndexes", it.local_secondary_indexes);
        to.put_some("GlobalSecondaryIndexes", it.global_secondary_indexes);
        to.put_some("VectorIndexes", it.vector_indexes);
        to.into()
    }
}

impl TryFrom<Value> for ConsumedCapacity {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConsumedCapacity", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            capacity_units: from.take_some("CapacityUnits")?,
            read_capacity_units: from.take_some("ReadCapacityUnits")?,
            write_capacity_units: from.take_some("WriteCapacityUnits")?,
            table: from.take_some("Table")?,
            local_secondary_indexes: from.take_some("LocalSecondaryIndexes")?,
            global_secondary_indexes: from.take_some("GlobalSecondaryIndexes")?,
            vector_indexes: from.take_some("VectorIndexes")?,
        })
    }
}

impl From<ContinuousBackupsDescription> for Value {
    #[inline]
    fn from(it: ContinuousBackupsDescription) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ContinuousBackupsStatus", it.continuous_backups_status);
        to.put_some("PointInTimeRecoveryDescription", it.point_in_time_recovery_description);
        to.into()
    }
}

impl TryFrom<Value> for ContinuousBackupsDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ContinuousBackupsDescription", value)?;
        Ok(Self {
            continuous_backups_status: from.take("ContinuousBackupsStatus")?,
            point_in_time_recovery_description: from.take_some("PointInTimeRecoveryDescription")?,
        })
    }
}

impl From<ContinuousBackupsUnavailableException> for Value {
    #[inline]
    fn from(it: ContinuousBackupsUnavailableException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ContinuousBackupsUnavailableException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ContinuousBackupsUnavailableException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ContributorInsightsSummary> for Value {
    #[inline]
    fn from(it: ContributorInsightsSummary) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("TableName", it.table_name);
        to.put_some("IndexName", it.index_name);
        to.put_some("ContributorInsightsStatus", it.contributor_insights_status);
        to.put_some("ContributorInsightsMode", it.contributor_insights_mode);
        to.into()
    }
}

impl TryFrom<Value> for ContributorInsightsSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ContributorInsightsSummary", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            index_name: from.take_some("IndexName")?,
            contributor_insights_status: from.take_some("ContributorInsightsStatus")?,
            contributor_insights_mode: from.take_some("ContributorInsightsMode")?,
        })
    }
}

impl From<CreateBackupInput> for Value {
    #[inline]
    fn from(it: CreateBackupInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TableName", it.table_name);
        to.put("BackupName", it.backup_name);
        to.into()
    }
}

impl TryFrom<Value> for CreateBackupInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateBackupInput", value)?;
        Ok(Self { table_name: from.take("TableName")?, backup_name: from.take("BackupName")? })
    }
}

impl From<CreateBackupOutput> for Value {
    #[inline]
    fn from(it: CreateBackupOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("BackupDetails", it.backup_details);
        to.into()
    }
}

impl TryFrom<Value> for CreateBackupOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateBackupOutput", value)?;
        Ok(Self { backup_details: from.take_some("BackupDetails")? })
    }
}

impl From<CreateGlobalSecondaryIndexAction> for Value {
    #[inline]
    fn from(it: CreateGlobalSecondaryIndexAction) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("IndexName", it.index_name);
        to.put("KeySchema", it.key_schema);
        to.put("Projection", it.projection);
        to.put_some("ProvisionedThroughput", it.provisioned_throughput);
        to.put_some("OnDemandThroughput", it.on_demand_throughput);
        to.put_some("WarmThroughput", it.warm_throughput);
        to.into()
    }
}

impl TryFrom<Value> for CreateGlobalSecondaryIndexAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateGlobalSecondaryIndexAction", value)?;
        Ok(Self {
            index_name: from.take("IndexName")?,
            key_schema: from.take("KeySchema")?,
            projection: from.take("Projection")?,
            provisioned_throughput: from.take_some("ProvisionedThroughput")?,
            on_demand_throughput: from.take_some("OnDemandThroughput")?,
            warm_throughput: from.take_some("WarmThroughput")?,
        })
    }
}

impl From<CreateGlobalTableInput> for Value {
    #[inline]
    fn from(it: CreateGlobalTableInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("GlobalTableName", it.global_table_name);
        to.put("ReplicationGroup", it.replication_group);
        to.into()
    }
}

impl TryFrom<Value> for CreateGlobalTableInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateGlobalTableInput", value)?;
        Ok(Self { global_table_name: from.take("GlobalTableName")?, replication_group: from.take("ReplicationGroup")? })
    }
}

impl From<CreateGlobalTableOutput> for Value {
    #[inline]
    fn from(it: CreateGlobalTableOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("GlobalTableDescription", it.global_table_description);
        to.into()
    }
}

impl TryFrom<Value> for CreateGlobalTableOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateGlobalTableOutput", value)?;
        Ok(Self { global_table_description: from.take_some("GlobalTableDescription")? })
    }
}

impl From<CreateGlobalTableWitnessGroupMemberAction> for Value {
    #[inline]
    fn from(it: CreateGlobalTableWitnessGroupMemberAction) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RegionName", it.region_name);
        to.into()
    }
}

impl TryFrom<Value> for CreateGlobalTableWitnessGroupMemberAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateGlobalTableWitnessGroupMemberAction", value)?;
        Ok(Self { region_name: from.take("RegionName")? })
    }
}

impl From<CreateReplicaAction> for Value {
    #[inline]
    fn from(it: CreateReplicaAction) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RegionName", it.region_name);
        to.into()
    }
}

impl TryFrom<Value> for CreateReplicaAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateReplicaAction", value)?;
        Ok(Self { region_name: from.take("RegionName")? })
    }
}

impl From<CreateReplicationGroupMemberAction> for Value {
    #[inline]
    fn from(it: CreateReplicationGroupMemberAction) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("RegionName", it.region_name);
        to.put_some("KMSMasterKeyId", it.kms_master_key_id);
        to.put_some("ProvisionedThroughputOverride", it.provisioned_throughput_override);
        to.put_some("OnDemandThroughputOverride", it.on_demand_throughput_override);
        to.put_some("GlobalSecondaryIndexes", it.global_secondary_indexes);
        to.put_some("TableClassOverride", it.table_class_override);
        to.into()
    }
}

impl TryFrom<Value> for CreateReplicationGroupMemberAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateReplicationGroupMemberAction", value)?;
        Ok(Self {
            region_name: from.take("RegionName")?,
            kms_master_key_id: from.take_some("KMSMasterKeyId")?,
            provisioned_throughput_override: from.take_some("ProvisionedThroughputOverride")?,
            on_demand_throughput_override: from.take_some("OnDemandThroughputOverride")?,
            global_secondary_indexes: from.take_some("GlobalSecondaryIndexes")?,
            table_class_override: from.take_some("TableClassOverride")?,
        })
    }
}

impl From<CreateTableInput> for Value {
    #[inline]
    fn from(it: CreateTableInput) -> Self {
        let mut to = Fields::with_capacity(18);
        to.put_some("AttributeDefinitions", it.attribute_definitions);
        to.put("TableName", it.table_name);
        to.put_some("KeySchema", it.key_schema);
        to.put_some("LocalSecondaryIndexes", it.local_secondary_indexes);
        to.put_some("GlobalSecondaryIndexes", it.global_secondary_indexes);
        to.put_some("BillingMode", it.billing_mode);
        to.put_some("ProvisionedThroughput", it.provisioned_throughput);
        to.put_some("StreamSpecification", it.stream_specification);
        to.put_some("SSESpecification", it.sse_specification);
        to.put_some("Tags", it.tags);
        to.put_some("TableClass", it.table_class);
        to.put_some("DeletionProtectionEnabled", it.deletion_protection_enabled);
        to.put_some("WarmThroughput", it.warm_throughput);
        to.put_some("ResourcePolicy", it.resource_policy);
        to.put_some("OnDemandThroughput", it.on_demand_throughput);
        to.put_some("GlobalTableSourceArn", it.global_table_source_arn);
        to.put_some("GlobalTableSettingsReplicationMode", it.global_table_settings_replication_mode);
        to.put_some("VectorIndexes", it.vector_indexes);
        to.into()
    }
}

impl TryFrom<Value> for CreateTableInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateTableInput", value)?;
        Ok(Self {
            attribute_definitions: from.take_some("AttributeDefinitions")?,
            table_name: from.take("TableName")?,
            key_schema: from.take_some("KeySchema")?,
            local_secondary_indexes: from.take_some("LocalSecondaryIndexes")?,
            global_secondary_indexes: from.take_some("GlobalSecondaryIndexes")?,
            billing_mode: from.take_some("BillingMode")?,
            provisioned_throughput: from.take_some("ProvisionedThroughput")?,
            stream_specification: from.take_some("StreamSpecification")?,
            sse_specification: from.take_some("SSESpecification")?,
            tags: from.take_some("Tags")?,
            table_class: from.take_some("TableClass")?,
            deletion_protection_enabled: from.take_some("DeletionProtectionEnabled")?,
            warm_throughput: from.take_some("WarmThroughput")?,
            resource_policy: from.take_some("ResourcePolicy")?,
            on_demand_throughput: from.take_some("OnDemandThroughput")?,
            global_table_source_arn: from.take_some("GlobalTableSourceArn")?,
            global_table_settings_replication_mode: from.take_some("GlobalTableSettingsReplicationMode")?,
            vector_indexes: from.take_some("VectorIndexes")?,
        })
    }
}

impl From<CreateTableOutput> for Value {
    #[inline]
    fn from(it: CreateTableOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TableDescription", it.table_description);
        to.into()
    }
}

impl TryFrom<Value> for CreateTableOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateTableOutput", value)?;
        Ok(Self { table_description: from.take_some("TableDescription")? })
    }
}

impl From<CreateVectorIndexAction> for Value {
    #[inline]
    fn from(it: CreateVectorIndexAction) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("IndexName", it.index_name);
        to.put("VectorAttribute", it.vector_attribute);
        to.put_some("SearchSchema", it.search_schema);
        to.put("Projection", it.projection);
        to.put("Dimensions", it.dimensions);
        to.put("DistanceFunction", it.distance_function);
        to.into()
    }
}

impl TryFrom<Value> for CreateVectorIndexAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateVectorIndexAction", value)?;
        Ok(Self {
            index_name: from.take("IndexName")?,
            vector_attribute: from.take("VectorAttribute")?,
            search_schema: from.take_some("SearchSchema")?,
            projection: from.take("Projection")?,
            dimensions: from.take("Dimensions")?,
            distance_function: from.take("DistanceFunction")?,
        })
    }
}

impl From<CsvOptions> for Value {
    #[inline]
    fn from(it: CsvOptions) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Delimiter", it.delimiter);
        to.put_some("HeaderList", it.header_list);
        to.into()
    }
}

impl TryFrom<Value> for CsvOptions {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CsvOptions", value)?;
        Ok(Self { delimiter: from.take_some("Delimiter")?, header_list: from.take_some("HeaderList")? })
    }
}

impl From<Delete> for Value {
    #[inline]
    fn from(it: Delete) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Key", it.key);
        to.put("TableName", it.table_name);
        to.put_some("ConditionExpression", it.condition_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.put_some("ExpressionAttributeValues", it.expression_attribute_values);
        to.put_some("ReturnValuesOnConditionCheckFailure", it.return_values_on_condition_check_failure);
        to.into()
    }
}

impl TryFrom<Value> for Delete {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Delete", value)?;
        Ok(Self {
            key: from.take("Key")?,
            table_name: from.take("TableName")?,
            condition_expression: from.take_some("ConditionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
            expression_attribute_values: from.take_some("ExpressionAttributeValues")?,
            return_values_on_condition_check_failure: from.take_some("ReturnValuesOnConditionCheckFailure")?,
        })
    }
}

impl From<DeleteBackupInput> for Value {
    #[inline]
    fn from(it: DeleteBackupInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("BackupArn", it.backup_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBackupInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBackupInput", value)?;
        Ok(Self { backup_arn: from.take("BackupArn")? })
    }
}

impl From<DeleteBackupOutput> for Value {
    #[inline]
    fn from(it: DeleteBackupOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("BackupDescription", it.backup_description);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBackupOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBackupOutput", value)?;
        Ok(Self { backup_description: from.take_some("BackupDescription")? })
    }
}

impl From<DeleteGlobalSecondaryIndexAction> for Value {
    #[inline]
    fn from(it: DeleteGlobalSecondaryIndexAction) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("IndexName", it.index_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteGlobalSecondaryIndexAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteGlobalSecondaryIndexAction", value)?;
        Ok(Self { index_name: from.take("IndexName")? })
    }
}

impl From<DeleteGlobalTableWitnessGroupMemberAction> for Value {
    #[inline]
    fn from(it: DeleteGlobalTableWitnessGroupMemberAction) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RegionName", it.region_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteGlobalTableWitnessGroupMemberAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteGlobalTableWitnessGroupMemberAction", value)?;
        Ok(Self { region_name: from.take("RegionName")? })
    }
}

impl From<DeleteItemInput> for Value {
    #[inline]
    fn from(it: DeleteItemInput) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put("TableName", it.table_name);
        to.put("Key", it.key);
        to.put_some("Expected", it.expected);
        to.put_some("ConditionalOperator", it.conditional_operator);
        to.put_some("ReturnValues", it.return_values);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.put_some("ReturnItemCollectionMetrics", it.return_item_collection_metrics);
        to.put_some("ConditionExpression", it.condition_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.put_some("ExpressionAttributeValues", it.expression_attribute_values);
        to.put_some("ReturnValuesOnConditionCheckFailure", it.return_values_on_condition_check_failure);
        to.into()
    }
}

impl TryFrom<Value> for DeleteItemInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteItemInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            key: from.take("Key")?,
            expected: from.take_some("Expected")?,
            conditional_operator: from.take_some("ConditionalOperator")?,
            return_values: from.take_some("ReturnValues")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
            return_item_collection_metrics: from.take_some("ReturnItemCollectionMetrics")?,
            condition_expression: from.take_some("ConditionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
            expression_attribute_values: from.take_some("ExpressionAttributeValues")?,
            return_values_on_condition_check_failure: from.take_some("ReturnValuesOnConditionCheckFailure")?,
        })
    }
}

impl From<DeleteItemOutput> for Value {
    #[inline]
    fn from(it: DeleteItemOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Attributes", it.attributes);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.put_some("ItemCollectionMetrics", it.item_collection_metrics);
        to.into()
    }
}

impl TryFrom<Value> for DeleteItemOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteItemOutput", value)?;
        Ok(Self {
            attributes: from.take_some("Attributes")?,
            consumed_capacity: from.take_some("ConsumedCapacity")?,
            item_collection_metrics: from.take_some("ItemCollectionMetrics")?,
        })
    }
}

impl From<DeleteReplicaAction> for Value {
    #[inline]
    fn from(it: DeleteReplicaAction) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RegionName", it.region_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteReplicaAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteReplicaAction", value)?;
        Ok(Self { region_name: from.take("RegionName")? })
    }
}

impl From<DeleteReplicationGroupMemberAction> for Value {
    #[inline]
    fn from(it: DeleteReplicationGroupMemberAction) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RegionName", it.region_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteReplicationGroupMemberAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteReplicationGroupMemberAction", value)?;
        Ok(Self { region_name: from.take("RegionName")? })
    }
}

impl From<DeleteRequest> for Value {
    #[inline]
    fn from(it: DeleteRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Key", it.key);
        to.into()
    }
}

impl TryFrom<Value> for DeleteRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteRequest", value)?;
        Ok(Self { key: from.take("Key")? })
    }
}

impl From<DeleteResourcePolicyInput> for Value {
    #[inline]
    fn from(it: DeleteResourcePolicyInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceArn", it.resource_arn);
        to.put_some("ExpectedRevisionId", it.expected_revision_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteResourcePolicyInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteResourcePolicyInput", value)?;
        Ok(Self {
            resource_arn: from.take("ResourceArn")?,
            expected_revision_id: from.take_some("ExpectedRevisionId")?,
        })
    }
}

impl From<DeleteResourcePolicyOutput> for Value {
    #[inline]
    fn from(it: DeleteResourcePolicyOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteResourcePolicyOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteResourcePolicyOutput", value)?;
        Ok(Self { revision_id: from.take_some("RevisionId")? })
    }
}

impl From<DeleteTableInput> for Value {
    #[inline]
    fn from(it: DeleteTableInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TableName", it.table_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteTableInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteTableInput", value)?;
        Ok(Self { table_name: from.take("TableName")? })
    }
}

impl From<DeleteTableOutput> for Value {
    #[inline]
    fn from(it: DeleteTableOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TableDescription", it.table_description);
        to.into()
    }
}

impl TryFrom<Value> for DeleteTableOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteTableOutput", value)?;
        Ok(Self { table_description: from.take_some("TableDescription")? })
    }
}

impl From<DeleteVectorIndexAction> for Value {
    #[inline]
    fn from(it: DeleteVectorIndexAction) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("IndexName", it.index_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteVectorIndexAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteVectorIndexAction", value)?;
        Ok(Self { index_name: from.take("IndexName")? })
    }
}

impl From<DescribeBackupInput> for Value {
    #[inline]
    fn from(it: DescribeBackupInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("BackupArn", it.backup_arn);
        to.into()
    }
}

impl TryFrom<Value> for DescribeBackupInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeBackupInput", value)?;
        Ok(Self { backup_arn: from.take("BackupArn")? })
    }
}

impl From<DescribeBackupOutput> for Value {
    #[inline]
    fn from(it: DescribeBackupOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("BackupDescription", it.backup_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeBackupOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeBackupOutput", value)?;
        Ok(Self { backup_description: from.take_some("BackupDescription")? })
    }
}

impl From<DescribeBulkOperationInput> for Value {
    #[inline]
    fn from(it: DescribeBulkOperationInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("BulkOperationArn", it.bulk_operation_arn);
        to.into()
    }
}

impl TryFrom<Value> for DescribeBulkOperationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeBulkOperationInput", value)?;
        Ok(Self { bulk_operation_arn: from.take("BulkOperationArn")? })
    }
}

impl From<DescribeBulkOperationOutput> for Value {
    #[inline]
    fn from(it: DescribeBulkOperationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("BulkOperationDescription", it.bulk_operation_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeBulkOperationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeBulkOperationOutput", value)?;
        Ok(Self { bulk_operation_description: from.take("BulkOperationDescription")? })
    }
}

impl From<DescribeContinuousBackupsInput> for Value {
    #[inline]
    fn from(it: DescribeContinuousBackupsInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TableName", it.table_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeContinuousBackupsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeContinuousBackupsInput", value)?;
        Ok(Self { table_name: from.take("TableName")? })
    }
}

impl From<DescribeContinuousBackupsOutput> for Value {
    #[inline]
    fn from(it: DescribeContinuousBackupsOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ContinuousBackupsDescription", it.continuous_backups_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeContinuousBackupsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeContinuousBackupsOutput", value)?;
        Ok(Self { continuous_backups_description: from.take_some("ContinuousBackupsDescription")? })
    }
}

impl From<DescribeContributorInsightsInput> for Value {
    #[inline]
    fn from(it: DescribeContributorInsightsInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TableName", it.table_name);
        to.put_some("IndexName", it.index_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeContributorInsightsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeContributorInsightsInput", value)?;
        Ok(Self { table_name: from.take("TableName")?, index_name: from.take_some("IndexName")? })
    }
}

impl From<DescribeContributorInsightsOutput> for Value {
    #[inline]
    fn from(it: DescribeContributorInsightsOutput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("TableName", it.table_name);
        to.put_some("IndexName", it.index_name);
        to.put_some("ContributorInsightsRuleList", it.contributor_insights_rule_list);
        to.put_some("ContributorInsightsStatus", it.contributor_insights_status);
        to.put_some("LastUpdateDateTime", it.last_update_date_time);
        to.put_some("FailureException", it.failure_exception);
        to.put_some("ContributorInsightsMode", it.contributor_insights_mode);
        to.into()
    }
}

impl TryFrom<Value> for DescribeContributorInsightsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeContributorInsightsOutput", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            index_name: from.take_some("IndexName")?,
            contributor_insights_rule_list: from.take_some("ContributorInsightsRuleList")?,
            contributor_insights_status: from.take_some("ContributorInsightsStatus")?,
            last_update_date_time: from.take_some("LastUpdateDateTime")?,
            failure_exception: from.take_some("FailureException")?,
            contributor_insights_mode: from.take_some("ContributorInsightsMode")?,
        })
    }
}

impl From<DescribeEndpointsRequest> for Value {
    #[inline]
    fn from(it: DescribeEndpointsRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DescribeEndpointsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DescribeEndpointsRequest", value)?;
        Ok(Self {})
    }
}

impl From<DescribeEndpointsResponse> for Value {
    #[inline]
    fn from(it: DescribeEndpointsResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Endpoints", it.endpoints);
        to.into()
    }
}

impl TryFrom<Value> for DescribeEndpointsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeEndpointsResponse", value)?;
        Ok(Self { endpoints: from.take("Endpoints")? })
    }
}

impl From<DescribeExportInput> for Value {
    #[inline]
    fn from(it: DescribeExportInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ExportArn", it.export_arn);
        to.into()
    }
}

impl TryFrom<Value> for DescribeExportInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeExportInput", value)?;
        Ok(Self { export_arn: from.take("ExportArn")? })
    }
}

impl From<DescribeExportOutput> for Value {
    #[inline]
    fn from(it: DescribeExportOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ExportDescription", it.export_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeExportOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeExportOutput", value)?;
        Ok(Self { export_description: from.take_some("ExportDescription")? })
    }
}

impl From<DescribeGlobalTableInput> for Value {
    #[inline]
    fn from(it: DescribeGlobalTableInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("GlobalTableName", it.global_table_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeGlobalTableInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeGlobalTableInput", value)?;
        Ok(Self { global_table_name: from.take("GlobalTableName")? })
    }
}

impl From<DescribeGlobalTableOutput> for Value {
    #[inline]
    fn from(it: DescribeGlobalTableOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("GlobalTableDescription", it.global_table_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeGlobalTableOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeGlobalTableOutput", value)?;
        Ok(Self { global_table_description: from.take_some("GlobalTableDescription")? })
    }
}

impl From<DescribeGlobalTableSettingsInput> for Value {
    #[inline]
    fn from(it: DescribeGlobalTableSettingsInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("GlobalTableName", it.global_table_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeGlobalTableSettingsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeGlobalTableSettingsInput", value)?;
        Ok(Self { global_table_name: from.take("GlobalTableName")? })
    }
}

impl From<DescribeGlobalTableSettingsOutput> for Value {
    #[inline]
    fn from(it: DescribeGlobalTableSettingsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("GlobalTableName", it.global_table_name);
        to.put_some("ReplicaSettings", it.replica_settings);
        to.into()
    }
}

impl TryFrom<Value> for DescribeGlobalTableSettingsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeGlobalTableSettingsOutput", value)?;
        Ok(Self {
            global_table_name: from.take_some("GlobalTableName")?,
            replica_settings: from.take_some("ReplicaSettings")?,
        })
    }
}

impl From<DescribeImportInput> for Value {
    #[inline]
    fn from(it: DescribeImportInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ImportArn", it.import_arn);
        to.into()
    }
}

impl TryFrom<Value> for DescribeImportInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeImportInput", value)?;
        Ok(Self { import_arn: from.take("ImportArn")? })
    }
}

impl From<DescribeImportOutput> for Value {
    #[inline]
    fn from(it: DescribeImportOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ImportTableDescription", it.import_table_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeImportOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeImportOutput", value)?;
        Ok(Self { import_table_description: from.take("ImportTableDescription")? })
    }
}

impl From<DescribeKinesisStreamingDestinationInput> for Value {
    #[inline]
    fn from(it: DescribeKinesisStreamingDestinationInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TableName", it.table_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeKinesisStreamingDestinationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeKinesisStreamingDestinationInput", value)?;
        Ok(Self { table_name: from.take("TableName")? })
    }
}

impl From<DescribeKinesisStreamingDestinationOutput> for Value {
    #[inline]
    fn from(it: DescribeKinesisStreamingDestinationOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TableName", it.table_name);
        to.put_some("KinesisDataStreamDestinations", it.kinesis_data_stream_destinations);
        to.into()
    }
}

impl TryFrom<Value> for DescribeKinesisStreamingDestinationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeKinesisStreamingDestinationOutput", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            kinesis_data_stream_destinations: from.take_some("KinesisDataStreamDestinations")?,
        })
    }
}

impl From<DescribeLimitsInput> for Value {
    #[inline]
    fn from(it: DescribeLimitsInput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DescribeLimitsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DescribeLimitsInput", value)?;
        Ok(Self {})
    }
}

impl From<DescribeLimitsOutput> for Value {
    #[inline]
    fn from(it: DescribeLimitsOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("AccountMaxReadCapacityUnits", it.account_max_read_capacity_units);
        to.put_some("AccountMaxWriteCapacityUnits", it.account_max_write_capacity_units);
        to.put_some("TableMaxReadCapacityUnits", it.table_max_read_capacity_units);
        to.put_some("TableMaxWriteCapacityUnits", it.table_max_write_capacity_units);
        to.into()
    }
}

impl TryFrom<Value> for DescribeLimitsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeLimitsOutput", value)?;
        Ok(Self {
            account_max_read_capacity_units: from.take_some("AccountMaxReadCapacityUnits")?,
            account_max_write_capacity_units: from.take_some("AccountMaxWriteCapacityUnits")?,
            table_max_read_capacity_units: from.take_some("TableMaxReadCapacityUnits")?,
            table_max_write_capacity_units: from.take_some("TableMaxWriteCapacityUnits")?,
        })
    }
}

impl From<DescribeTableInput> for Value {
    #[inline]
    fn from(it: DescribeTableInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TableName", it.table_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeTableInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeTableInput", value)?;
        Ok(Self { table_name: from.take("TableName")? })
    }
}

impl From<DescribeTableOutput> for Value {
    #[inline]
    fn from(it: DescribeTableOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Table", it.table);
        to.into()
    }
}

impl TryFrom<Value> for DescribeTableOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeTableOutput", value)?;
        Ok(Self { table: from.take_some("Table")? })
    }
}

impl From<DescribeTableReplicaAutoScalingInput> for Value {
    #[inline]
    fn from(it: DescribeTableReplicaAutoScalingInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TableName", it.table_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeTableReplicaAutoScalingInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeTableReplicaAutoScalingInput", value)?;
        Ok(Self { table_name: from.take("TableName")? })
    }
}

impl From<DescribeTableReplicaAutoScalingOutput> for Value {
    #[inline]
    fn from(it: DescribeTableReplicaAutoScalingOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TableAutoScalingDescription", it.table_auto_scaling_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeTableReplicaAutoScalingOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeTableReplicaAutoScalingOutput", value)?;
        Ok(Self { table_auto_scaling_description: from.take_some("TableAutoScalingDescription")? })
    }
}

impl From<DescribeTimeToLiveInput> for Value {
    #[inline]
    fn from(it: DescribeTimeToLiveInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TableName", it.table_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeTimeToLiveInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeTimeToLiveInput", value)?;
        Ok(Self { table_name: from.take("TableName")? })
    }
}

impl From<DescribeTimeToLiveOutput> for Value {
    #[inline]
    fn from(it: DescribeTimeToLiveOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TimeToLiveDescription", it.time_to_live_description);
        to.into()
    }
}

impl TryFrom<Value> for DescribeTimeToLiveOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeTimeToLiveOutput", value)?;
        Ok(Self { time_to_live_description: from.take_some("TimeToLiveDescription")? })
    }
}

impl From<DisassociateReplicationGroupMemberAction> for Value {
    #[inline]
    fn from(it: DisassociateReplicationGroupMemberAction) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RegionName", it.region_name);
        to.put("DisassociationMode", it.disassociation_mode);
        to.into()
    }
}

impl TryFrom<Value> for DisassociateReplicationGroupMemberAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DisassociateReplicationGroupMemberAction", value)?;
        Ok(Self { region_name: from.take("RegionName")?, disassociation_mode: from.take("DisassociationMode")? })
    }
}

impl From<DuplicateItemException> for Value {
    #[inline]
    fn from(it: DuplicateItemException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for DuplicateItemException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DuplicateItemException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<EnableKinesisStreamingConfiguration> for Value {
    #[inline]
    fn from(it: EnableKinesisStreamingConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ApproximateCreationDateTimePrecision", it.approximate_creation_date_time_precision);
        to.into()
    }
}

impl TryFrom<Value> for EnableKinesisStreamingConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EnableKinesisStreamingConfiguration", value)?;
        Ok(Self { approximate_creation_date_time_precision: from.take_some("ApproximateCreationDateTimePrecision")? })
    }
}

impl From<Endpoint> for Value {
    #[inline]
    fn from(it: Endpoint) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Address", it.address);
        to.put("CachePeriodInMinutes", it.cache_period_in_minutes);
        to.into()
    }
}

impl TryFrom<Value> for Endpoint {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Endpoint", value)?;
        Ok(Self { address: from.take("Address")?, cache_period_in_minutes: from.take("CachePeriodInMinutes")? })
    }
}

impl From<ExecuteStatementInput> for Value {
    #[inline]
    fn from(it: ExecuteStatementInput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Statement", it.statement);
        to.put_some("Parameters", it.parameters);
        to.put_some("ConsistentRead", it.consistent_read);
        to.put_some("NextToken", it.next_token);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.put_some("Limit", it.limit);
        to.put_some("ReturnValuesOnConditionCheckFailure", it.return_values_on_condition_check_failure);
        to.into()
    }
}

impl TryFrom<Value> for ExecuteStatementInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecuteStatementInput", value)?;
        Ok(Self {
            statement: from.take("Statement")?,
            parameters: from.take_some("Parameters")?,
            consistent_read: from.take_some("ConsistentRead")?,
            next_token: from.take_some("NextToken")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
            limit: from.take_some("Limit")?,
            return_values_on_condition_check_failure: from.take_some("ReturnValuesOnConditionCheckFailure")?,
        })
    }
}

impl From<ExecuteStatementOutput> for Value {
    #[inline]
    fn from(it: ExecuteStatementOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Items", it.items);
        to.put_some("NextToken", it.next_token);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.put_some("LastEvaluatedKey", it.last_evaluated_key);
        to.into()
    }
}

impl TryFrom<Value> for ExecuteStatementOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecuteStatementOutput", value)?;
        Ok(Self {
            items: from.take_some("Items")?,
            next_token: from.take_some("NextToken")?,
            consumed_capacity: from.take_some("ConsumedCapacity")?,
            last_evaluated_key: from.take_some("LastEvaluatedKey")?,
        })
    }
}

impl From<ExecuteTransactionInput> for Value {
    #[inline]
    fn from(it: ExecuteTransactionInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("TransactStatements", it.transact_statements);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.into()
    }
}

impl TryFrom<Value> for ExecuteTransactionInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecuteTransactionInput", value)?;
        Ok(Self {
            transact_statements: from.take("TransactStatements")?,
            client_request_token: from.take_some("ClientRequestToken")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
        })
    }
}

impl From<ExecuteTransactionOutput> for Value {
    #[inline]
    fn from(it: ExecuteTransactionOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Responses", it.responses);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.into()
    }
}

impl TryFrom<Value> for ExecuteTransactionOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecuteTransactionOutput", value)?;
        Ok(Self { responses: from.take_some("Responses")?, consumed_capacity: from.take_some("ConsumedCapacity")? })
    }
}

impl From<ExpectedAttributeValue> for Value {
    #[inline]
    fn from(it: ExpectedAttributeValue) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Value", it.value);
        to.put_some("Exists", it.exists);
        to.put_some("ComparisonOperator", it.comparison_operator);
        to.put_some("AttributeValueList", it.attribute_value_list);
        to.into()
    }
}

impl TryFrom<Value> for ExpectedAttributeValue {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExpectedAttributeValue", value)?;
        Ok(Self {
            value: from.take_some("Value")?,
            exists: from.take_some("Exists")?,
            comparison_operator: from.take_some("ComparisonOperator")?,
            attribute_value_list: from.take_some("AttributeValueList")?,
        })
    }
}

impl From<ExportConflictException> for Value {
    #[inline]
    fn from(it: ExportConflictException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ExportConflictException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExportConflictException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ExportDescription> for Value {
    #[inline]
    fn from(it: ExportDescription) -> Self {
        let mut to = Fields::with_capacity(22);
        to.put_some("ExportArn", it.export_arn);
        to.put_some("ExportStatus", it.export_status);
        to.put_some("StartTime", it.start_time);
        to.put_some("EndTime", it.end_time);
        to.put_some("ExportManifest", it.export_manifest);
        to.put_some("TableArn", it.table_arn);
        to.put_some("TableId", it.table_id);
        to.put_some("ExportTime", it.export_time);
        to.put_some("ClientToken", it.client_token);
        to.put_some("S3Bucket", it.s3_bucket);
        to.put_some("S3BucketOwner", it.s3_bucket_owner);
        to.put_some("S3Prefix", it.s3_prefix);
        to.put_some("S3SseAlgorithm", it.s3_sse_algorithm);
        to.put_some("S3SseKmsKeyId", it.s3_sse_kms_key_id);
        to.put_some("FailureCode", it.failure_code);
        to.put_some("FailureMessage", it.failure_message);
        to.put_some("ExportFormat", it.export_format);
        to.put_some("BilledSizeBytes", it.billed_size_bytes);
        to.put_some("ItemCount", it.item_count);
        to.put_some("ExportType", it.export_type);
        to.put_some("IncrementalExportSpecification", it.incremental_export_specification);
        to.put_some("FilterSpecification", it.filter_specification);
        to.into()
    }
}

impl TryFrom<Value> for ExportDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExportDescription", value)?;
        Ok(Self {
            export_arn: from.take_some("ExportArn")?,
            export_status: from.take_some("ExportStatus")?,
            start_time: from.take_some("StartTime")?,
            end_time: from.take_some("EndTime")?,
            export_manifest: from.take_some("ExportManifest")?,
            table_arn: from.take_some("TableArn")?,
            table_id: from.take_some("TableId")?,
            export_time: from.take_some("ExportTime")?,
            client_token: from.take_some("ClientToken")?,
            s3_bucket: from.take_some("S3Bucket")?,
            s3_bucket_owner: from.take_some("S3BucketOwner")?,
            s3_prefix: from.take_some("S3Prefix")?,
            s3_sse_algorithm: from.take_some("S3SseAlgorithm")?,
            s3_sse_kms_key_id: from.take_some("S3SseKmsKeyId")?,
            failure_code: from.take_some("FailureCode")?,
            failure_message: from.take_some("FailureMessage")?,
            export_format: from.take_some("ExportFormat")?,
            billed_size_bytes: from.take_some("BilledSizeBytes")?,
            item_count: from.take_some("ItemCount")?,
            export_type: from.take_some("ExportType")?,
            incremental_export_specification: from.take_some("IncrementalExportSpecification")?,
            filter_specification: from.take_some("FilterSpecification")?,
        })
    }
}

impl From<ExportNotFoundException> for Value {
    #[inline]
    fn from(it: ExportNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ExportNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExportNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ExportSummary> for Value {
    #[inline]
    fn from(it: ExportSummary) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ExportArn", it.export_arn);
        to.put_some("ExportStatus", it.export_status);
        to.put_some("ExportType", it.export_type);
        to.into()
    }
}

impl TryFrom<Value> for ExportSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExportSummary", value)?;
        Ok(Self {
            export_arn: from.take_some("ExportArn")?,
            export_status: from.take_some("ExportStatus")?,
            export_type: from.take_some("ExportType")?,
        })
    }
}

impl From<ExportTableToPointInTimeInput> for Value {
    #[inline]
    fn from(it: ExportTableToPointInTimeInput) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put("TableArn", it.table_arn);
        to.put_some("ExportTime", it.export_time);
        to.put_some("ClientToken", it.client_token);
        to.put("S3Bucket", it.s3_bucket);
        to.put_some("S3BucketOwner", it.s3_bucket_owner);
        to.put_some("S3Prefix", it.s3_prefix);
        to.put_some("S3SseAlgorithm", it.s3_sse_algorithm);
        to.put_some("S3SseKmsKeyId", it.s3_sse_kms_key_id);
        to.put_some("ExportFormat", it.export_format);
        to.put_some("ExportType", it.export_type);
        to.put_some("IncrementalExportSpecification", it.incremental_export_specification);
        to.put_some("FilterSpecification", it.filter_specification);
        to.into()
    }
}

impl TryFrom<Value> for ExportTableToPointInTimeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExportTableToPointInTimeInput", value)?;
        Ok(Self {
            table_arn: from.take("TableArn")?,
            export_time: from.take_some("ExportTime")?,
            client_token: from.take_some("ClientToken")?,
            s3_bucket: from.take("S3Bucket")?,
            s3_bucket_owner: from.take_some("S3BucketOwner")?,
            s3_prefix: from.take_some("S3Prefix")?,
            s3_sse_algorithm: from.take_some("S3SseAlgorithm")?,
            s3_sse_kms_key_id: from.take_some("S3SseKmsKeyId")?,
            export_format: from.take_some("ExportFormat")?,
            export_type: from.take_some("ExportType")?,
            incremental_export_specification: from.take_some("IncrementalExportSpecification")?,
            filter_specification: from.take_some("FilterSpecification")?,
        })
    }
}

impl From<ExportTableToPointInTimeOutput> for Value {
    #[inline]
    fn from(it: ExportTableToPointInTimeOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ExportDescription", it.export_description);
        to.into()
    }
}

impl TryFrom<Value> for ExportTableToPointInTimeOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExportTableToPointInTimeOutput", value)?;
        Ok(Self { export_description: from.take_some("ExportDescription")? })
    }
}

impl From<FailureException> for Value {
    #[inline]
    fn from(it: FailureException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ExceptionName", it.exception_name);
        to.put_some("ExceptionDescription", it.exception_description);
        to.into()
    }
}

impl TryFrom<Value> for FailureException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FailureException", value)?;
        Ok(Self {
            exception_name: from.take_some("ExceptionName")?,
            exception_description: from.take_some("ExceptionDescription")?,
        })
    }
}

impl From<FilterSpecification> for Value {
    #[inline]
    fn from(it: FilterSpecification) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("FilterExpression", it.filter_expression);
        to.put_some("ProjectionExpression", it.projection_expression);
        to.put_some("KeyConditionExpression", it.key_condition_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.put_some("ExpressionAttributeValues", it.expression_attribute_values);
        to.into()
    }
}

impl TryFrom<Value> for FilterSpecification {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FilterSpecification", value)?;
        Ok(Self {
            filter_expression: from.take_some("FilterExpression")?,
            projection_expression: from.take_some("ProjectionExpression")?,
            key_condition_expression: from.take_some("KeyConditionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
            expression_attribute_values: from.take_some("ExpressionAttributeValues")?,
        })
    }
}

impl From<Get> for Value {
    #[inline]
    fn from(it: Get) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Key", it.key);
        to.put("TableName", it.table_name);
        to.put_some("ProjectionExpression", it.projection_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.into()
    }
}

impl TryFrom<Value> for Get {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Get", value)?;
        Ok(Self {
            key: from.take("Key")?,
            table_name: from.take("TableName")?,
            projection_expression: from.take_some("ProjectionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
        })
    }
}

impl From<GetItemInput> for Value {
    #[inline]
    fn from(it: GetItemInput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("TableName", it.table_name);
        to.put("Key", it.key);
        to.put_some("AttributesToGet", it.attributes_to_get);
        to.put_some("ConsistentRead", it.consistent_read);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.put_some("ProjectionExpression", it.projection_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.into()
    }
}

impl TryFrom<Value> for GetItemInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetItemInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            key: from.take("Key")?,
            attributes_to_get: from.take_some("AttributesToGet")?,
            consistent_read: from.take_some("ConsistentRead")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
            projection_expression: from.take_some("ProjectionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
        })
    }
}

impl From<GetItemOutput> for Value {
    #[inline]
    fn from(it: GetItemOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Item", it.item);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.into()
    }
}

impl TryFrom<Value> for GetItemOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetItemOutput", value)?;
        Ok(Self { item: from.take_some("Item")?, consumed_capacity: from.take_some("ConsumedCapacity")? })
    }
}

impl From<GetResourcePolicyInput> for Value {
    #[inline]
    fn from(it: GetResourcePolicyInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ResourceArn", it.resource_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetResourcePolicyInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetResourcePolicyInput", value)?;
        Ok(Self { resource_arn: from.take("ResourceArn")? })
    }
}

impl From<GetResourcePolicyOutput> for Value {
    #[inline]
    fn from(it: GetResourcePolicyOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Policy", it.policy);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for GetResourcePolicyOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetResourcePolicyOutput", value)?;
        Ok(Self { policy: from.take_some("Policy")?, revision_id: from.take_some("RevisionId")? })
    }
}

impl From<GlobalSecondaryIndex> for Value {
    #[inline]
    fn from(it: GlobalSecondaryIndex) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("IndexName", it.index_name);
        to.put("KeySchema", it.key_schema);
        to.put("Projection", it.projection);
        to.put_some("ProvisionedThroughput", it.provisioned_throughput);
        to.put_some("OnDemandThroughput", it.on_demand_throughput);
        to.put_some("WarmThroughput", it.warm_throughput);
        to.into()
    }
}

impl TryFrom<Value> for GlobalSecondaryIndex {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalSecondaryIndex", value)?;
        Ok(Self {
            index_name: from.take("IndexName")?,
            key_schema: from.take("KeySchema")?,
            projection: from.take("Projection")?,
            provisioned_throughput: from.take_some("ProvisionedThroughput")?,
            on_demand_throughput: from.take_some("OnDemandThroughput")?,
            warm_throughput: from.take_some("WarmThroughput")?,
        })
    }
}

impl From<GlobalSecondaryIndexAutoScalingUpdate> for Value {
    #[inline]
    fn from(it: GlobalSecondaryIndexAutoScalingUpdate) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("IndexName", it.index_name);
        to.put_some("ProvisionedWriteCapacityAutoScalingUpdate", it.provisioned_write_capacity_auto_scaling_update);
        to.into()
    }
}

impl TryFrom<Value> for GlobalSecondaryIndexAutoScalingUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalSecondaryIndexAutoScalingUpdate", value)?;
        Ok(Self {
            index_name: from.take_some("IndexName")?,
            provisioned_write_capacity_auto_scaling_update: from
                .take_some("ProvisionedWriteCapacityAutoScalingUpdate")?,
        })
    }
}

impl From<GlobalSecondaryIndexDescription> for Value {
    #[inline]
    fn from(it: GlobalSecondaryIndexDescription) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("IndexName", it.index_name);
        to.put_some("KeySchema", it.key_schema);
        to.put_some("Projection", it.projection);
        to.put_some("IndexStatus", it.index_status);
        to.put_some("Backfilling", it.backfilling);
        to.put_some("ProvisionedThroughput", it.provisioned_throughput);
        to.put_some("IndexSizeBytes", it.index_size_bytes);
        to.put_some("ItemCount", it.item_count);
        to.put_some("IndexArn", it.index_arn);
        to.put_some("OnDemandThroughput", it.on_demand_throughput);
        to.put_some("WarmThroughput", it.warm_throughput);
        to.into()
    }
}

impl TryFrom<Value> for GlobalSecondaryIndexDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalSecondaryIndexDescription", value)?;
        Ok(Self {
            index_name: from.take_some("IndexName")?,
            key_schema: from.take_some("KeySchema")?,
            projection: from.take_some("Projection")?,
            index_status: from.take_some("IndexStatus")?,
            backfilling: from.take_some("Backfilling")?,
            provisioned_throughput: from.take_some("ProvisionedThroughput")?,
            index_size_bytes: from.take_some("IndexSizeBytes")?,
            item_count: from.take_some("ItemCount")?,
            index_arn: from.take_some("IndexArn")?,
            on_demand_throughput: from.take_some("OnDemandThroughput")?,
            warm_throughput: from.take_some("WarmThroughput")?,
        })
    }
}

impl From<GlobalSecondaryIndexInfo> for Value {
    #[inline]
    fn from(it: GlobalSecondaryIndexInfo) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("IndexName", it.index_name);
        to.put_some("KeySchema", it.key_schema);
        to.put_some("Projection", it.projection);
        to.put_some("ProvisionedThroughput", it.provisioned_throughput);
        to.put_some("OnDemandThroughput", it.on_demand_throughput);
        to.into()
    }
}

impl TryFrom<Value> for GlobalSecondaryIndexInfo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalSecondaryIndexInfo", value)?;
        Ok(Self {
            index_name: from.take_some("IndexName")?,
            key_schema: from.take_some("KeySchema")?,
            projection: from.take_some("Projection")?,
            provisioned_throughput: from.take_some("ProvisionedThroughput")?,
            on_demand_throughput: from.take_some("OnDemandThroughput")?,
        })
    }
}

impl From<GlobalSecondaryIndexUpdate> for Value {
    #[inline]
    fn from(it: GlobalSecondaryIndexUpdate) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Update", it.update);
        to.put_some("Create", it.create);
        to.put_some("Delete", it.delete);
        to.into()
    }
}

impl TryFrom<Value> for GlobalSecondaryIndexUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalSecondaryIndexUpdate", value)?;
        Ok(Self {
            update: from.take_some("Update")?,
            create: from.take_some("Create")?,
            delete: from.take_some("Delete")?,
        })
    }
}

impl From<GlobalSecondaryIndexWarmThroughputDescription> for Value {
    #[inline]
    fn from(it: GlobalSecondaryIndexWarmThroughputDescription) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ReadUnitsPerSecond", it.read_units_per_second);
        to.put_some("WriteUnitsPerSecond", it.write_units_per_second);
        to.put_some("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for GlobalSecondaryIndexWarmThroughputDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalSecondaryIndexWarmThroughputDescription", value)?;
        Ok(Self {
            read_units_per_second: from.take_some("ReadUnitsPerSecond")?,
            write_units_per_second: from.take_some("WriteUnitsPerSecond")?,
            status: from.take_some("Status")?,
        })
    }
}

impl From<GlobalTable> for Value {
    #[inline]
    fn from(it: GlobalTable) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("GlobalTableName", it.global_table_name);
        to.put_some("ReplicationGroup", it.replication_group);
        to.into()
    }
}

impl TryFrom<Value> for GlobalTable {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalTable", value)?;
        Ok(Self {
            global_table_name: from.take_some("GlobalTableName")?,
            replication_group: from.take_some("ReplicationGroup")?,
        })
    }
}

impl From<GlobalTableAlreadyExistsException> for Value {
    #[inline]
    fn from(it: GlobalTableAlreadyExistsException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for GlobalTableAlreadyExistsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalTableAlreadyExistsException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<GlobalTableDescription> for Value {
    #[inline]
    fn from(it: GlobalTableDescription) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("ReplicationGroup", it.replication_group);
        to.put_some("GlobalTableArn", it.global_table_arn);
        to.put_some("CreationDateTime", it.creation_date_time);
        to.put_some("GlobalTableStatus", it.global_table_status);
        to.put_some("GlobalTableName", it.global_table_name);
        to.into()
    }
}

impl TryFrom<Value> for GlobalTableDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalTableDescription", value)?;
        Ok(Self {
            replication_group: from.take_some("ReplicationGroup")?,
            global_table_arn: from.take_some("GlobalTableArn")?,
            creation_date_time: from.take_some("CreationDateTime")?,
            global_table_status: from.take_some("GlobalTableStatus")?,
            global_table_name: from.take_some("GlobalTableName")?,
        })
    }
}

impl From<GlobalTableGlobalSecondaryIndexSettingsUpdate> for Value {
    #[inline]
    fn from(it: GlobalTableGlobalSecondaryIndexSettingsUpdate) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("IndexName", it.index_name);
        to.put_some("ProvisionedWriteCapacityUnits", it.provisioned_write_capacity_units);
        to.put_some(
            "ProvisionedWriteCapacityAutoScalingSettingsUpdate",
            it.provisioned_write_capacity_auto_scaling_settings_update,
        );
        to.into()
    }
}

impl TryFrom<Value> for GlobalTableGlobalSecondaryIndexSettingsUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalTableGlobalSecondaryIndexSettingsUpdate", value)?;
        Ok(Self {
            index_name: from.take("IndexName")?,
            provisioned_write_capacity_units: from.take_some("ProvisionedWriteCapacityUnits")?,
            provisioned_write_capacity_auto_scaling_settings_update: from
                .take_some("ProvisionedWriteCapacityAutoScalingSettingsUpdate")?,
        })
    }
}

impl From<GlobalTableNotFoundException> for Value {
    #[inline]
    fn from(it: GlobalTableNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for GlobalTableNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalTableNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<GlobalTableWitnessDescription> for Value {
    #[inline]
    fn from(it: GlobalTableWitnessDescription) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("RegionName", it.region_name);
        to.put_some("WitnessStatus", it.witness_status);
        to.into()
    }
}

impl TryFrom<Value> for GlobalTableWitnessDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalTableWitnessDescription", value)?;
        Ok(Self { region_name: from.take_some("RegionName")?, witness_status: from.take_some("WitnessStatus")? })
    }
}

impl From<GlobalTableWitnessGroupUpdate> for Value {
    #[inline]
    fn from(it: GlobalTableWitnessGroupUpdate) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Create", it.create);
        to.put_some("Delete", it.delete);
        to.into()
    }
}

impl TryFrom<Value> for GlobalTableWitnessGroupUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlobalTableWitnessGroupUpdate", value)?;
        Ok(Self { create: from.take_some("Create")?, delete: from.take_some("Delete")? })
    }
}

impl From<IdempotentParameterMismatchException> for Value {
    #[inline]
    fn from(it: IdempotentParameterMismatchException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for IdempotentParameterMismatchException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IdempotentParameterMismatchException", value)?;
        Ok(Self { message: from.take_some("Message")? })
    }
}

impl From<ImportConflictException> for Value {
    #[inline]
    fn from(it: ImportConflictException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ImportConflictException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImportConflictException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ImportNotFoundException> for Value {
    #[inline]
    fn from(it: ImportNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ImportNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImportNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ImportSummary> for Value {
    #[inline]
    fn from(it: ImportSummary) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("ImportArn", it.import_arn);
        to.put_some("ImportStatus", it.import_status);
        to.put_some("TableArn", it.table_arn);
        to.put_some("S3BucketSource", it.s3_bucket_source);
        to.put_some("CloudWatchLogGroupArn", it.cloud_watch_log_group_arn);
        to.put_some("InputFormat", it.input_format);
        to.put_some("StartTime", it.start_time);
        to.put_some("EndTime", it.end_time);
        to.into()
    }
}

impl TryFrom<Value> for ImportSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImportSummary", value)?;
        Ok(Self {
            import_arn: from.take_some("ImportArn")?,
            import_status: from.take_some("ImportStatus")?,
            table_arn: from.take_some("TableArn")?,
            s3_bucket_source: from.take_some("S3BucketSource")?,
            cloud_watch_log_group_arn: from.take_some("CloudWatchLogGroupArn")?,
            input_format: from.take_some("InputFormat")?,
            start_time: from.take_some("StartTime")?,
            end_time: from.take_some("EndTime")?,
        })
    }
}

impl From<ImportTableDescription> for Value {
    #[inline]
    fn from(it: ImportTableDescription) -> Self {
        let mut to = Fields::with_capacity(19);
        to.put_some("ImportArn", it.import_arn);
        to.put_some("ImportStatus", it.import_status);
        to.put_some("TableArn", it.table_arn);
        to.put_some("TableId", it.table_id);
        to.put_some("ClientToken", it.client_token);
        to.put_some("S3BucketSource", it.s3_bucket_source);
        to.put_some("ErrorCount", it.error_count);
        to.put_some("CloudWatchLogGroupArn", it.cloud_watch_log_group_arn);
        to.put_some("InputFormat", it.input_format);
        to.put_some("InputFormatOptions", it.input_format_options);
        to.put_some("InputCompressionType", it.input_compression_type);
        to.put_some("TableCreationParameters", it.table_creation_parameters);
        to.put_some("StartTime", it.start_time);
        to.put_some("EndTime", it.end_time);
        to.put_some("ProcessedSizeBytes", it.processed_size_bytes);
        to.put_some("ProcessedItemCount", it.processed_item_count);
        to.put_some("ImportedItemCount", it.imported_item_count);
        to.put_some("FailureCode", it.failure_code);
        to.put_some("FailureMessage", it.failure_message);
        to.into()
    }
}

impl TryFrom<Value> for ImportTableDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImportTableDescription", value)?;
        Ok(Self {
            import_arn: from.take_some("ImportArn")?,
            import_status: from.take_some("ImportStatus")?,
            table_arn: from.take_some("TableArn")?,
            table_id: from.take_some("TableId")?,
            client_token: from.take_some("ClientToken")?,
            s3_bucket_source: from.take_some("S3BucketSource")?,
            error_count: from.take_some("ErrorCount")?,
            cloud_watch_log_group_arn: from.take_some("CloudWatchLogGroupArn")?,
            input_format: from.take_some("InputFormat")?,
            input_format_options: from.take_some("InputFormatOptions")?,
            input_compression_type: from.take_some("InputCompressionType")?,
            table_creation_parameters: from.take_some("TableCreationParameters")?,
            start_time: from.take_some("StartTime")?,
            end_time: from.take_some("EndTime")?,
            processed_size_bytes: from.take_some("ProcessedSizeBytes")?,
            processed_item_count: from.take_some("ProcessedItemCount")?,
            imported_item_count: from.take_some("ImportedItemCount")?,
            failure_code: from.take_some("FailureCode")?,
            failure_message: from.take_some("FailureMessage")?,
        })
    }
}

impl From<ImportTableInput> for Value {
    #[inline]
    fn from(it: ImportTableInput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("ClientToken", it.client_token);
        to.put("S3BucketSource", it.s3_bucket_source);
        to.put("InputFormat", it.input_format);
        to.put_some("InputFormatOptions", it.input_format_options);
        to.put_some("InputCompressionType", it.input_compression_type);
        to.put("TableCreationParameters", it.table_creation_parameters);
        to.into()
    }
}

impl TryFrom<Value> for ImportTableInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImportTableInput", value)?;
        Ok(Self {
            client_token: from.take_some("ClientToken")?,
            s3_bucket_source: from.take("S3BucketSource")?,
            input_format: from.take("InputFormat")?,
            input_format_options: from.take_some("InputFormatOptions")?,
            input_compression_type: from.take_some("InputCompressionType")?,
            table_creation_parameters: from.take("TableCreationParameters")?,
        })
    }
}

impl From<ImportTableOutput> for Value {
    #[inline]
    fn from(it: ImportTableOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ImportTableDescription", it.import_table_description);
        to.into()
    }
}

impl TryFrom<Value> for ImportTableOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImportTableOutput", value)?;
        Ok(Self { import_table_description: from.take("ImportTableDescription")? })
    }
}

impl From<IncrementalExportSpecification> for Value {
    #[inline]
    fn from(it: IncrementalExportSpecification) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ExportFromTime", it.export_from_time);
        to.put_some("ExportToTime", it.export_to_time);
        to.put_some("ExportViewType", it.export_view_type);
        to.into()
    }
}

impl TryFrom<Value> for IncrementalExportSpecification {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IncrementalExportSpecification", value)?;
        Ok(Self {
            export_from_time: from.take_some("ExportFromTime")?,
            export_to_time: from.take_some("ExportToTime")?,
            export_view_type: from.take_some("ExportViewType")?,
        })
    }
}

impl From<IndexNotFoundException> for Value {
    #[inline]
    fn from(it: IndexNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for IndexNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IndexNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InputFormatOptions> for Value {
    #[inline]
    fn from(it: InputFormatOptions) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Csv", it.csv);
        to.into()
    }
}

impl TryFrom<Value> for InputFormatOptions {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InputFormatOptions", value)?;
        Ok(Self { csv: from.take_some("Csv")? })
    }
}

impl From<InputS3Configuration> for Value {
    #[inline]
    fn from(it: InputS3Configuration) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("S3BucketOwner", it.s3_bucket_owner);
        to.put("S3Bucket", it.s3_bucket);
        to.put_some("S3KeyPrefix", it.s3_key_prefix);
        to.put("InputFormat", it.input_format);
        to.put_some("InputCompressionType", it.input_compression_type);
        to.into()
    }
}

impl TryFrom<Value> for InputS3Configuration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InputS3Configuration", value)?;
        Ok(Self {
            s3_bucket_owner: from.take_some("S3BucketOwner")?,
            s3_bucket: from.take("S3Bucket")?,
            s3_key_prefix: from.take_some("S3KeyPrefix")?,
            input_format: from.take("InputFormat")?,
            input_compression_type: from.take_some("InputCompressionType")?,
        })
    }
}

impl From<InternalServerError> for Value {
    #[inline]
    fn from(it: InternalServerError) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InternalServerError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InternalServerError", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidExportTimeException> for Value {
    #[inline]
    fn from(it: InvalidExportTimeException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidExportTimeException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidExportTimeException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidRestoreTimeException> for Value {
    #[inline]
    fn from(it: InvalidRestoreTimeException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidRestoreTimeException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidRestoreTimeException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ItemCollectionMetrics> for Value {
    #[inline]
    fn from(it: ItemCollectionMetrics) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ItemCollectionKey", it.item_collection_key);
        to.put_some("SizeEstimateRangeGB", it.size_estimate_range_gb);
        to.into()
    }
}

impl TryFrom<Value> for ItemCollectionMetrics {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ItemCollectionMetrics", value)?;
        Ok(Self {
            item_collection_key: from.take_some("ItemCollectionKey")?,
            size_estimate_range_gb: from.take_some("SizeEstimateRangeGB")?,
        })
    }
}

impl From<ItemCollectionSizeLimitExceededException> for Value {
    #[inline]
    fn from(it: ItemCollectionSizeLimitExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ItemCollectionSizeLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ItemCollectionSizeLimitExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ItemResponse> for Value {
    #[inline]
    fn from(it: ItemResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Item", it.item);
        to.into()
    }
}

impl TryFrom<Value> for ItemResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ItemResponse", value)?;
        Ok(Self { item: from.take_some("Item")? })
    }
}

impl From<KeySchemaElement> for Value {
    #[inline]
    fn from(it: KeySchemaElement) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("AttributeName", it.attribute_name);
        to.put("KeyType", it.key_type);
        to.into()
    }
}

impl TryFrom<Value> for KeySchemaElement {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KeySchemaElement", value)?;
        Ok(Self { attribute_name: from.take("AttributeName")?, key_type: from.take("KeyType")? })
    }
}

impl From<KeysAndAttributes> for Value {
    #[inline]
    fn from(it: KeysAndAttributes) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Keys", it.keys);
        to.put_some("AttributesToGet", it.attributes_to_get);
        to.put_some("ConsistentRead", it.consistent_read);
        to.put_some("ProjectionExpression", it.projection_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.into()
    }
}

impl TryFrom<Value> for KeysAndAttributes {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KeysAndAttributes", value)?;
        Ok(Self {
            keys: from.take("Keys")?,
            attributes_to_get: from.take_some("AttributesToGet")?,
            consistent_read: from.take_some("ConsistentRead")?,
            projection_expression: from.take_some("ProjectionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
        })
    }
}

impl From<KinesisDataStreamDestination> for Value {
    #[inline]
    fn from(it: KinesisDataStreamDestination) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("StreamArn", it.stream_arn);
        to.put_some("DestinationStatus", it.destination_status);
        to.put_some("DestinationStatusDescription", it.destination_status_description);
        to.put_some("ApproximateCreationDateTimePrecision", it.approximate_creation_date_time_precision);
        to.into()
    }
}

impl TryFrom<Value> for KinesisDataStreamDestination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KinesisDataStreamDestination", value)?;
        Ok(Self {
            stream_arn: from.take_some("StreamArn")?,
            destination_status: from.take_some("DestinationStatus")?,
            destination_status_description: from.take_some("DestinationStatusDescription")?,
            approximate_creation_date_time_precision: from.take_some("ApproximateCreationDateTimePrecision")?,
        })
    }
}

impl From<KinesisStreamingDestinationInput> for Value {
    #[inline]
    fn from(it: KinesisStreamingDestinationInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("TableName", it.table_name);
        to.put("StreamArn", it.stream_arn);
        to.put_some("EnableKinesisStreamingConfiguration", it.enable_kinesis_streaming_configuration);
        to.into()
    }
}

impl TryFrom<Value> for KinesisStreamingDestinationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KinesisStreamingDestinationInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            stream_arn: from.take("StreamArn")?,
            enable_kinesis_streaming_configuration: from.take_some("EnableKinesisStreamingConfiguration")?,
        })
    }
}

impl From<KinesisStreamingDestinationOutput> for Value {
    #[inline]
    fn from(it: KinesisStreamingDestinationOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("TableName", it.table_name);
        to.put_some("StreamArn", it.stream_arn);
        to.put_some("DestinationStatus", it.destination_status);
        to.put_some("EnableKinesisStreamingConfiguration", it.enable_kinesis_streaming_configuration);
        to.into()
    }
}

impl TryFrom<Value> for KinesisStreamingDestinationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KinesisStreamingDestinationOutput", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            stream_arn: from.take_some("StreamArn")?,
            destination_status: from.take_some("DestinationStatus")?,
            enable_kinesis_streaming_configuration: from.take_some("EnableKinesisStreamingConfiguration")?,
        })
    }
}

impl From<LimitExceededException> for Value {
    #[inline]
    fn from(it: LimitExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for LimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LimitExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ListBackupsInput> for Value {
    #[inline]
    fn from(it: ListBackupsInput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("TableName", it.table_name);
        to.put_some("Limit", it.limit);
        to.put_some("TimeRangeLowerBound", it.time_range_lower_bound);
        to.put_some("TimeRangeUpperBound", it.time_range_upper_bound);
        to.put_some("ExclusiveStartBackupArn", it.exclusive_start_backup_arn);
        to.put_some("BackupType", it.backup_type);
        to.into()
    }
}

impl TryFrom<Value> for ListBackupsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBackupsInput", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            limit: from.take_some("Limit")?,
            time_range_lower_bound: from.take_some("TimeRangeLowerBound")?,
            time_range_upper_bound: from.take_some("TimeRangeUpperBound")?,
            exclusive_start_backup_arn: from.take_some("ExclusiveStartBackupArn")?,
            backup_type: from.take_some("BackupType")?,
        })
    }
}

impl From<ListBackupsOutput> for Value {
    #[inline]
    fn from(it: ListBackupsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("BackupSummaries", it.backup_summaries);
        to.put_some("LastEvaluatedBackupArn", it.last_evaluated_backup_arn);
        to.into()
    }
}

impl TryFrom<Value> for ListBackupsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBackupsOutput", value)?;
        Ok(Self {
            backup_summaries: from.take_some("BackupSummaries")?,
            last_evaluated_backup_arn: from.take_some("LastEvaluatedBackupArn")?,
        })
    }
}

impl From<ListBulkOperationsInput> for Value {
    #[inline]
    fn from(it: ListBulkOperationsInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("MaxResults", it.max_results);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListBulkOperationsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBulkOperationsInput", value)?;
        Ok(Self { max_results: from.take_some("MaxResults")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListBulkOperationsOutput> for Value {
    #[inline]
    fn from(it: ListBulkOperationsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("BulkOperationsSummaryList", it.bulk_operations_summary_list);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListBulkOperationsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBulkOperationsOutput", value)?;
        Ok(Self {
            bulk_operations_summary_list: from.take_some("BulkOperationsSummaryList")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListContributorInsightsInput> for Value {
    #[inline]
    fn from(it: ListContributorInsightsInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("TableName", it.table_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListContributorInsightsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListContributorInsightsInput", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
        })
    }
}

impl From<ListContributorInsightsOutput> for Value {
    #[inline]
    fn from(it: ListContributorInsightsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ContributorInsightsSummaries", it.contributor_insights_summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListContributorInsightsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListContributorInsightsOutput", value)?;
        Ok(Self {
            contributor_insights_summaries: from.take_some("ContributorInsightsSummaries")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListExportsInput> for Value {
    #[inline]
    fn from(it: ListExportsInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("TableArn", it.table_arn);
        to.put_some("MaxResults", it.max_results);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListExportsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListExportsInput", value)?;
        Ok(Self {
            table_arn: from.take_some("TableArn")?,
            max_results: from.take_some("MaxResults")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListExportsOutput> for Value {
    #[inline]
    fn from(it: ListExportsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ExportSummaries", it.export_summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListExportsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListExportsOutput", value)?;
        Ok(Self { export_summaries: from.take_some("ExportSummaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListGlobalTablesInput> for Value {
    #[inline]
    fn from(it: ListGlobalTablesInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ExclusiveStartGlobalTableName", it.exclusive_start_global_table_name);
        to.put_some("Limit", it.limit);
        to.put_some("RegionName", it.region_name);
        to.into()
    }
}

impl TryFrom<Value> for ListGlobalTablesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListGlobalTablesInput", value)?;
        Ok(Self {
            exclusive_start_global_table_name: from.take_some("ExclusiveStartGlobalTableName")?,
            limit: from.take_some("Limit")?,
            region_name: from.take_some("RegionName")?,
        })
    }
}

impl From<ListGlobalTablesOutput> for Value {
    #[inline]
    fn from(it: ListGlobalTablesOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("GlobalTables", it.global_tables);
        to.put_some("LastEvaluatedGlobalTableName", it.last_evaluated_global_table_name);
        to.into()
    }
}

impl TryFrom<Value> for ListGlobalTablesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListGlobalTablesOutput", value)?;
        Ok(Self {
            global_tables: from.take_some("GlobalTables")?,
            last_evaluated_global_table_name: from.take_some("LastEvaluatedGlobalTableName")?,
        })
    }
}

impl From<ListImportsInput> for Value {
    #[inline]
    fn from(it: ListImportsInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("TableArn", it.table_arn);
        to.put_some("PageSize", it.page_size);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListImportsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListImportsInput", value)?;
        Ok(Self {
            table_arn: from.take_some("TableArn")?,
            page_size: from.take_some("PageSize")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListImportsOutput> for Value {
    #[inline]
    fn from(it: ListImportsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ImportSummaryList", it.import_summary_list);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListImportsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListImportsOutput", value)?;
        Ok(Self { import_summary_list: from.take_some("ImportSummaryList")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListTablesInput> for Value {
    #[inline]
    fn from(it: ListTablesInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ExclusiveStartTableName", it.exclusive_start_table_name);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListTablesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTablesInput", value)?;
        Ok(Self {
            exclusive_start_table_name: from.take_some("ExclusiveStartTableName")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListTablesOutput> for Value {
    #[inline]
    fn from(it: ListTablesOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TableNames", it.table_names);
        to.put_some("LastEvaluatedTableName", it.last_evaluated_table_name);
        to.into()
    }
}

impl TryFrom<Value> for ListTablesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTablesOutput", value)?;
        Ok(Self {
            table_names: from.take_some("TableNames")?,
            last_evaluated_table_name: from.take_some("LastEvaluatedTableName")?,
        })
    }
}

impl From<ListTagsOfResourceInput> for Value {
    #[inline]
    fn from(it: ListTagsOfResourceInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceArn", it.resource_arn);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsOfResourceInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsOfResourceInput", value)?;
        Ok(Self { resource_arn: from.take("ResourceArn")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListTagsOfResourceOutput> for Value {
    #[inline]
    fn from(it: ListTagsOfResourceOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Tags", it.tags);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsOfResourceOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsOfResourceOutput", value)?;
        Ok(Self { tags: from.take_some("Tags")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<LocalSecondaryIndex> for Value {
    #[inline]
    fn from(it: LocalSecondaryIndex) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("IndexName", it.index_name);
        to.put("KeySchema", it.key_schema);
        to.put("Projection", it.projection);
        to.into()
    }
}

impl TryFrom<Value> for LocalSecondaryIndex {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LocalSecondaryIndex", value)?;
        Ok(Self {
            index_name: from.take("IndexName")?,
            key_schema: from.take("KeySchema")?,
            projection: from.take("Projection")?,
        })
    }
}

impl From<LocalSecondaryIndexDescription> for Value {
    #[inline]
    fn from(it: LocalSecondaryIndexDescription) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("IndexName", it.index_name);
        to.put_some("KeySchema", it.key_schema);
        to.put_some("Projection", it.projection);
        to.put_some("IndexSizeBytes", it.index_size_bytes);
        to.put_some("ItemCount", it.item_count);
        to.put_some("IndexArn", it.index_arn);
        to.into()
    }
}

impl TryFrom<Value> for LocalSecondaryIndexDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LocalSecondaryIndexDescription", value)?;
        Ok(Self {
            index_name: from.take_some("IndexName")?,
            key_schema: from.take_some("KeySchema")?,
            projection: from.take_some("Projection")?,
            index_size_bytes: from.take_some("IndexSizeBytes")?,
            item_count: from.take_some("ItemCount")?,
            index_arn: from.take_some("IndexArn")?,
        })
    }
}

impl From<LocalSecondaryIndexInfo> for Value {
    #[inline]
    fn from(it: LocalSecondaryIndexInfo) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("IndexName", it.index_name);
        to.put_some("KeySchema", it.key_schema);
        to.put_some("Projection", it.projection);
        to.into()
    }
}

impl TryFrom<Value> for LocalSecondaryIndexInfo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LocalSecondaryIndexInfo", value)?;
        Ok(Self {
            index_name: from.take_some("IndexName")?,
            key_schema: from.take_some("KeySchema")?,
            projection: from.take_some("Projection")?,
        })
    }
}

impl From<OnDemandThroughput> for Value {
    #[inline]
    fn from(it: OnDemandThroughput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("MaxReadRequestUnits", it.max_read_request_units);
        to.put_some("MaxWriteRequestUnits", it.max_write_request_units);
        to.into()
    }
}

impl TryFrom<Value> for OnDemandThroughput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OnDemandThroughput", value)?;
        Ok(Self {
            max_read_request_units: from.take_some("MaxReadRequestUnits")?,
            max_write_request_units: from.take_some("MaxWriteRequestUnits")?,
        })
    }
}

impl From<OnDemandThroughputOverride> for Value {
    #[inline]
    fn from(it: OnDemandThroughputOverride) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("MaxReadRequestUnits", it.max_read_request_units);
        to.into()
    }
}

impl TryFrom<Value> for OnDemandThroughputOverride {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OnDemandThroughputOverride", value)?;
        Ok(Self { max_read_request_units: from.take_some("MaxReadRequestUnits")? })
    }
}

impl From<OutputS3Configuration> for Value {
    #[inline]
    fn from(it: OutputS3Configuration) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("S3BucketOwner", it.s3_bucket_owner);
        to.put_some("S3Bucket", it.s3_bucket);
        to.put_some("S3KeyPrefix", it.s3_key_prefix);
        to.put_some("S3SseAlgorithm", it.s3_sse_algorithm);
        to.put_some("S3SseKmsKeyId", it.s3_sse_kms_key_id);
        to.put("OutputType", it.output_type);
        to.into()
    }
}

impl TryFrom<Value> for OutputS3Configuration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OutputS3Configuration", value)?;
        Ok(Self {
            s3_bucket_owner: from.take_some("S3BucketOwner")?,
            s3_bucket: from.take_some("S3Bucket")?,
            s3_key_prefix: from.take_some("S3KeyPrefix")?,
            s3_sse_algorithm: from.take_some("S3SseAlgorithm")?,
            s3_sse_kms_key_id: from.take_some("S3SseKmsKeyId")?,
            output_type: from.take("OutputType")?,
        })
    }
}

impl From<ParameterizedStatement> for Value {
    #[inline]
    fn from(it: ParameterizedStatement) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Statement", it.statement);
        to.put_some("Parameters", it.parameters);
        to.put_some("ReturnValuesOnConditionCheckFailure", it.return_values_on_condition_check_failure);
        to.into()
    }
}

impl TryFrom<Value> for ParameterizedStatement {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParameterizedStatement", value)?;
        Ok(Self {
            statement: from.take("Statement")?,
            parameters: from.take_some("Parameters")?,
            return_values_on_condition_check_failure: from.take_some("ReturnValuesOnConditionCheckFailure")?,
        })
    }
}

impl From<PointInTimeRecoveryDescription> for Value {
    #[inline]
    fn from(it: PointInTimeRecoveryDescription) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("PointInTimeRecoveryStatus", it.point_in_time_recovery_status);
        to.put_some("RecoveryPeriodInDays", it.recovery_period_in_days);
        to.put_some("EarliestRestorableDateTime", it.earliest_restorable_date_time);
        to.put_some("LatestRestorableDateTime", it.latest_restorable_date_time);
        to.into()
    }
}

impl TryFrom<Value> for PointInTimeRecoveryDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PointInTimeRecoveryDescription", value)?;
        Ok(Self {
            point_in_time_recovery_status: from.take_some("PointInTimeRecoveryStatus")?,
            recovery_period_in_days: from.take_some("RecoveryPeriodInDays")?,
            earliest_restorable_date_time: from.take_some("EarliestRestorableDateTime")?,
            latest_restorable_date_time: from.take_some("LatestRestorableDateTime")?,
        })
    }
}

impl From<PointInTimeRecoverySpecification> for Value {
    #[inline]
    fn from(it: PointInTimeRecoverySpecification) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PointInTimeRecoveryEnabled", it.point_in_time_recovery_enabled);
        to.put_some("RecoveryPeriodInDays", it.recovery_period_in_days);
        to.into()
    }
}

impl TryFrom<Value> for PointInTimeRecoverySpecification {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PointInTimeRecoverySpecification", value)?;
        Ok(Self {
            point_in_time_recovery_enabled: from.take("PointInTimeRecoveryEnabled")?,
            recovery_period_in_days: from.take_some("RecoveryPeriodInDays")?,
        })
    }
}

impl From<PointInTimeRecoveryUnavailableException> for Value {
    #[inline]
    fn from(it: PointInTimeRecoveryUnavailableException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for PointInTimeRecoveryUnavailableException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PointInTimeRecoveryUnavailableException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<PolicyNotFoundException> for Value {
    #[inline]
    fn from(it: PolicyNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for PolicyNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<Projection> for Value {
    #[inline]
    fn from(it: Projection) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ProjectionType", it.projection_type);
        to.put_some("NonKeyAttributes", it.non_key_attributes);
        to.into()
    }
}

impl TryFrom<Value> for Projection {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Projection", value)?;
        Ok(Self {
            projection_type: from.take_some("ProjectionType")?,
            non_key_attributes: from.take_some("NonKeyAttributes")?,
        })
    }
}

impl From<ProvisionedThroughput> for Value {
    #[inline]
    fn from(it: ProvisionedThroughput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ReadCapacityUnits", it.read_capacity_units);
        to.put("WriteCapacityUnits", it.write_capacity_units);
        to.into()
    }
}

impl TryFrom<Value> for ProvisionedThroughput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ProvisionedThroughput", value)?;
        Ok(Self {
            read_capacity_units: from.take("ReadCapacityUnits")?,
            write_capacity_units: from.take("WriteCapacityUnits")?,
        })
    }
}

impl From<ProvisionedThroughputDescription> for Value {
    #[inline]
    fn from(it: ProvisionedThroughputDescription) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("LastIncreaseDateTime", it.last_increase_date_time);
        to.put_some("LastDecreaseDateTime", it.last_decrease_date_time);
        to.put_some("NumberOfDecreasesToday", it.number_of_decreases_today);
        to.put_some("ReadCapacityUnits", it.read_capacity_units);
        to.put_some("WriteCapacityUnits", it.write_capacity_units);
        to.into()
    }
}

impl TryFrom<Value> for ProvisionedThroughputDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ProvisionedThroughputDescription", value)?;
        Ok(Self {
            last_increase_date_time: from.take_some("LastIncreaseDateTime")?,
            last_decrease_date_time: from.take_some("LastDecreaseDateTime")?,
            number_of_decreases_today: from.take_some("NumberOfDecreasesToday")?,
            read_capacity_units: from.take_some("ReadCapacityUnits")?,
            write_capacity_units: from.take_some("WriteCapacityUnits")?,
        })
    }
}

impl From<ProvisionedThroughputExceededException> for Value {
    #[inline]
    fn from(it: ProvisionedThroughputExceededException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("message", it.message);
        to.put_some("ThrottlingReasons", it.throttling_reasons);
        to.into()
    }
}

impl TryFrom<Value> for ProvisionedThroughputExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ProvisionedThroughputExceededException", value)?;
        Ok(Self { message: from.take_some("message")?, throttling_reasons: from.take_some("ThrottlingReasons")? })
    }
}

impl From<ProvisionedThroughputOverride> for Value {
    #[inline]
    fn from(it: ProvisionedThroughputOverride) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ReadCapacityUnits", it.read_capacity_units);
        to.into()
    }
}

impl TryFrom<Value> for ProvisionedThroughputOverride {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ProvisionedThroughputOverride", value)?;
        Ok(Self { read_capacity_units: from.take_some("ReadCapacityUnits")? })
    }
}

impl From<Put> for Value {
    #[inline]
    fn from(it: Put) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Item", it.item);
        to.put("TableName", it.table_name);
        to.put_some("ConditionExpression", it.condition_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.put_some("ExpressionAttributeValues", it.expression_attribute_values);
        to.put_some("ReturnValuesOnConditionCheckFailure", it.return_values_on_condition_check_failure);
        to.into()
    }
}

impl TryFrom<Value> for Put {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Put", value)?;
        Ok(Self {
            item: from.take("Item")?,
            table_name: from.take("TableName")?,
            condition_expression: from.take_some("ConditionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
            expression_attribute_values: from.take_some("ExpressionAttributeValues")?,
            return_values_on_condition_check_failure: from.take_some("ReturnValuesOnConditionCheckFailure")?,
        })
    }
}

impl From<PutItemInput> for Value {
    #[inline]
    fn from(it: PutItemInput) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put("TableName", it.table_name);
        to.put("Item", it.item);
        to.put_some("Expected", it.expected);
        to.put_some("ReturnValues", it.return_values);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.put_some("ReturnItemCollectionMetrics", it.return_item_collection_metrics);
        to.put_some("ConditionalOperator", it.conditional_operator);
        to.put_some("ConditionExpression", it.condition_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.put_some("ExpressionAttributeValues", it.expression_attribute_values);
        to.put_some("ReturnValuesOnConditionCheckFailure", it.return_values_on_condition_check_failure);
        to.into()
    }
}

impl TryFrom<Value> for PutItemInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutItemInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            item: from.take("Item")?,
            expected: from.take_some("Expected")?,
            return_values: from.take_some("ReturnValues")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
            return_item_collection_metrics: from.take_some("ReturnItemCollectionMetrics")?,
            conditional_operator: from.take_some("ConditionalOperator")?,
            condition_expression: from.take_some("ConditionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
            expression_attribute_values: from.take_some("ExpressionAttributeValues")?,
            return_values_on_condition_check_failure: from.take_some("ReturnValuesOnConditionCheckFailure")?,
        })
    }
}

impl From<PutItemOutput> for Value {
    #[inline]
    fn from(it: PutItemOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Attributes", it.attributes);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.put_some("ItemCollectionMetrics", it.item_collection_metrics);
        to.into()
    }
}

impl TryFrom<Value> for PutItemOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutItemOutput", value)?;
        Ok(Self {
            attributes: from.take_some("Attributes")?,
            consumed_capacity: from.take_some("ConsumedCapacity")?,
            item_collection_metrics: from.take_some("ItemCollectionMetrics")?,
        })
    }
}

impl From<PutRequest> for Value {
    #[inline]
    fn from(it: PutRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Item", it.item);
        to.into()
    }
}

impl TryFrom<Value> for PutRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRequest", value)?;
        Ok(Self { item: from.take("Item")? })
    }
}

impl From<PutResourcePolicyInput> for Value {
    #[inline]
    fn from(it: PutResourcePolicyInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("ResourceArn", it.resource_arn);
        to.put("Policy", it.policy);
        to.put_some("ExpectedRevisionId", it.expected_revision_id);
        to.put_some("ConfirmRemoveSelfResourceAccess", it.confirm_remove_self_resource_access);
        to.into()
    }
}

impl TryFrom<Value> for PutResourcePolicyInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutResourcePolicyInput", value)?;
        Ok(Self {
            resource_arn: from.take("ResourceArn")?,
            policy: from.take("Policy")?,
            expected_revision_id: from.take_some("ExpectedRevisionId")?,
            confirm_remove_self_resource_access: from.take_some("ConfirmRemoveSelfResourceAccess")?,
        })
    }
}

impl From<PutResourcePolicyOutput> for Value {
    #[inline]
    fn from(it: PutResourcePolicyOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RevisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for PutResourcePolicyOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutResourcePolicyOutput", value)?;
        Ok(Self { revision_id: from.take_some("RevisionId")? })
    }
}

impl From<QueryInput> for Value {
    #[inline]
    fn from(it: QueryInput) -> Self {
        let mut to = Fields::with_capacity(17);
        to.put("TableName", it.table_name);
        to.put_some("IndexName", it.index_name);
        to.put_some("Select", it.select);
        to.put_some("AttributesToGet", it.attributes_to_get);
        to.put_some("Limit", it.limit);
        to.put_some("ConsistentRead", it.consistent_read);
        to.put_some("KeyConditions", it.key_conditions);
        to.put_some("QueryFilter", it.query_filter);
        to.put_some("ConditionalOperator", it.conditional_operator);
        to.put_some("ScanIndexForward", it.scan_index_forward);
        to.put_some("ExclusiveStartKey", it.exclusive_start_key);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.put_some("ProjectionExpression", it.projection_expression);
        to.put_some("FilterExpression", it.filter_expression);
        to.put_some("KeyConditionExpression", it.key_condition_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.put_some("ExpressionAttributeValues", it.expression_attribute_values);
        to.into()
    }
}

impl TryFrom<Value> for QueryInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueryInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            index_name: from.take_some("IndexName")?,
            select: from.take_some("Select")?,
            attributes_to_get: from.take_some("AttributesToGet")?,
            limit: from.take_some("Limit")?,
            consistent_read: from.take_some("ConsistentRead")?,
            key_conditions: from.take_some("KeyConditions")?,
            query_filter: from.take_some("QueryFilter")?,
            conditional_operator: from.take_some("ConditionalOperator")?,
            scan_index_forward: from.take_some("ScanIndexForward")?,
            exclusive_start_key: from.take_some("ExclusiveStartKey")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
            projection_expression: from.take_some("ProjectionExpression")?,
            filter_expression: from.take_some("FilterExpression")?,
            key_condition_expression: from.take_some("KeyConditionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
            expression_attribute_values: from.take_some("ExpressionAttributeValues")?,
        })
    }
}

impl From<QueryOutput> for Value {
    #[inline]
    fn from(it: QueryOutput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("Items", it.items);
        to.put_some("Count", it.count);
        to.put_some("ScannedCount", it.scanned_count);
        to.put_some("LastEvaluatedKey", it.last_evaluated_key);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.into()
    }
}

impl TryFrom<Value> for QueryOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueryOutput", value)?;
        Ok(Self {
            items: from.take_some("Items")?,
            count: from.take_some("Count")?,
            scanned_count: from.take_some("ScannedCount")?,
            last_evaluated_key: from.take_some("LastEvaluatedKey")?,
            consumed_capacity: from.take_some("ConsumedCapacity")?,
        })
    }
}

impl From<Replica> for Value {
    #[inline]
    fn from(it: Replica) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RegionName", it.region_name);
        to.into()
    }
}

impl TryFrom<Value> for Replica {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Replica", value)?;
        Ok(Self { region_name: from.take_some("RegionName")? })
    }
}

impl From<ReplicaAlreadyExistsException> for Value {
    #[inline]
    fn from(it: ReplicaAlreadyExistsException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaAlreadyExistsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaAlreadyExistsException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ReplicaAutoScalingDescription> for Value {
    #[inline]
    fn from(it: ReplicaAutoScalingDescription) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("RegionName", it.region_name);
        to.put_some("GlobalSecondaryIndexes", it.global_secondary_indexes);
        to.put_some(
            "ReplicaProvisionedReadCapacityAutoScalingSettings",
            it.replica_provisioned_read_capacity_auto_scaling_settings,
        );
        to.put_some(
            "ReplicaProvisionedWriteCapacityAutoScalingSettings",
            it.replica_provisioned_write_capacity_auto_scaling_settings,
        );
        to.put_some("ReplicaStatus", it.replica_status);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaAutoScalingDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaAutoScalingDescription", value)?;
        Ok(Self {
            region_name: from.take_some("RegionName")?,
            global_secondary_indexes: from.take_some("GlobalSecondaryIndexes")?,
            replica_provisioned_read_capacity_auto_scaling_settings: from
                .take_some("ReplicaProvisionedReadCapacityAutoScalingSettings")?,
            replica_provisioned_write_capacity_auto_scaling_settings: from
                .take_some("ReplicaProvisionedWriteCapacityAutoScalingSettings")?,
            replica_status: from.take_some("ReplicaStatus")?,
        })
    }
}

impl From<ReplicaAutoScalingUpdate> for Value {
    #[inline]
    fn from(it: ReplicaAutoScalingUpdate) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("RegionName", it.region_name);
        to.put_some("ReplicaGlobalSecondaryIndexUpdates", it.replica_global_secondary_index_updates);
        to.put_some(
            "ReplicaProvisionedReadCapacityAutoScalingUpdate",
            it.replica_provisioned_read_capacity_auto_scaling_update,
        );
        to.into()
    }
}

impl TryFrom<Value> for ReplicaAutoScalingUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaAutoScalingUpdate", value)?;
        Ok(Self {
            region_name: from.take("RegionName")?,
            replica_global_secondary_index_updates: from.take_some("ReplicaGlobalSecondaryIndexUpdates")?,
            replica_provisioned_read_capacity_auto_scaling_update: from
                .take_some("ReplicaProvisionedReadCapacityAutoScalingUpdate")?,
        })
    }
}

impl From<ReplicaDescription> for Value {
    #[inline]
    fn from(it: ReplicaDescription) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put_some("RegionName", it.region_name);
        to.put_some("ReplicaStatus", it.replica_status);
        to.put_some("ReplicaArn", it.replica_arn);
        to.put_some("ReplicaStatusDescription", it.replica_status_description);
        to.put_some("ReplicaStatusPercentProgress", it.replica_status_percent_progress);
        to.put_some("KMSMasterKeyId", it.kms_master_key_id);
        to.put_some("ProvisionedThroughputOverride", it.provisioned_throughput_override);
        to.put_some("OnDemandThroughputOverride", it.on_demand_throughput_override);
        to.put_some("WarmThroughput", it.warm_throughput);
        to.put_some("GlobalSecondaryIndexes", it.global_secondary_indexes);
        to.put_some("ReplicaInaccessibleDateTime", it.replica_inaccessible_date_time);
        to.put_some("ReplicaTableClassSummary", it.replica_table_class_summary);
        to.put_some("GlobalTableSettingsReplicationMode", it.global_table_settings_replication_mode);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaDescription", value)?;
        Ok(Self {
            region_name: from.take_some("RegionName")?,
            replica_status: from.take_some("ReplicaStatus")?,
            replica_arn: from.take_some("ReplicaArn")?,
            replica_status_description: from.take_some("ReplicaStatusDescription")?,
            replica_status_percent_progress: from.take_some("ReplicaStatusPercentProgress")?,
            kms_master_key_id: from.take_some("KMSMasterKeyId")?,
            provisioned_throughput_override: from.take_some("ProvisionedThroughputOverride")?,
            on_demand_throughput_override: from.take_some("OnDemandThroughputOverride")?,
            warm_throughput: from.take_some("WarmThroughput")?,
            global_secondary_indexes: from.take_some("GlobalSecondaryIndexes")?,
            replica_inaccessible_date_time: from.take_some("ReplicaInaccessibleDateTime")?,
            replica_table_class_summary: from.take_some("ReplicaTableClassSummary")?,
            global_table_settings_replication_mode: from.take_some("GlobalTableSettingsReplicationMode")?,
        })
    }
}

impl From<ReplicaGlobalSecondaryIndex> for Value {
    #[inline]
    fn from(it: ReplicaGlobalSecondaryIndex) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("IndexName", it.index_name);
        to.put_some("ProvisionedThroughputOverride", it.provisioned_throughput_override);
        to.put_some("OnDemandThroughputOverride", it.on_demand_throughput_override);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaGlobalSecondaryIndex {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaGlobalSecondaryIndex", value)?;
        Ok(Self {
            index_name: from.take("IndexName")?,
            provisioned_throughput_override: from.take_some("ProvisionedThroughputOverride")?,
            on_demand_throughput_override: from.take_some("OnDemandThroughputOverride")?,
        })
    }
}

impl From<ReplicaGlobalSecondaryIndexAutoScalingDescription> for Value {
    #[inline]
    fn from(it: ReplicaGlobalSecondaryIndexAutoScalingDescription) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("IndexName", it.index_name);
        to.put_some("IndexStatus", it.index_status);
        to.put_some("ProvisionedReadCapacityAutoScalingSettings", it.provisioned_read_capacity_auto_scaling_settings);
        to.put_some("ProvisionedWriteCapacityAutoScalingSettings", it.provisioned_write_capacity_auto_scaling_settings);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaGlobalSecondaryIndexAutoScalingDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaGlobalSecondaryIndexAutoScalingDescription", value)?;
        Ok(Self {
            index_name: from.take_some("IndexName")?,
            index_status: from.take_some("IndexStatus")?,
            provisioned_read_capacity_auto_scaling_settings: from
                .take_some("ProvisionedReadCapacityAutoScalingSettings")?,
            provisioned_write_capacity_auto_scaling_settings: from
                .take_some("ProvisionedWriteCapacityAutoScalingSettings")?,
        })
    }
}

impl From<ReplicaGlobalSecondaryIndexAutoScalingUpdate> for Value {
    #[inline]
    fn from(it: ReplicaGlobalSecondaryIndexAutoScalingUpdate) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("IndexName", it.index_name);
        to.put_some("ProvisionedReadCapacityAutoScalingUpdate", it.provisioned_read_capacity_auto_scaling_update);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaGlobalSecondaryIndexAutoScalingUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaGlobalSecondaryIndexAutoScalingUpdate", value)?;
        Ok(Self {
            index_name: from.take_some("IndexName")?,
            provisioned_read_capacity_auto_scaling_update: from
                .take_some("ProvisionedReadCapacityAutoScalingUpdate")?,
        })
    }
}

impl From<ReplicaGlobalSecondaryIndexDescription> for Value {
    #[inline]
    fn from(it: ReplicaGlobalSecondaryIndexDescription) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("IndexName", it.index_name);
        to.put_some("ProvisionedThroughputOverride", it.provisioned_throughput_override);
        to.put_some("OnDemandThroughputOverride", it.on_demand_throughput_override);
        to.put_some("WarmThroughput", it.warm_throughput);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaGlobalSecondaryIndexDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaGlobalSecondaryIndexDescription", value)?;
        Ok(Self {
            index_name: from.take_some("IndexName")?,
            provisioned_throughput_override: from.take_some("ProvisionedThroughputOverride")?,
            on_demand_throughput_override: from.take_some("OnDemandThroughputOverride")?,
            warm_throughput: from.take_some("WarmThroughput")?,
        })
    }
}

impl From<ReplicaGlobalSecondaryIndexSettingsDescription> for Value {
    #[inline]
    fn from(it: ReplicaGlobalSecondaryIndexSettingsDescription) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("IndexName", it.index_name);
        to.put_some("IndexStatus", it.index_status);
        to.put_some("ProvisionedReadCapacityUnits", it.provisioned_read_capacity_units);
        to.put_some("ProvisionedReadCapacityAutoScalingSettings", it.provisioned_read_capacity_auto_scaling_settings);
        to.put_some("ProvisionedWriteCapacityUnits", it.provisioned_write_capacity_units);
        to.put_some("ProvisionedWriteCapacityAutoScalingSettings", it.provisioned_write_capacity_auto_scaling_settings);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaGlobalSecondaryIndexSettingsDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaGlobalSecondaryIndexSettingsDescription", value)?;
        Ok(Self {
            index_name: from.take("IndexName")?,
            index_status: from.take_some("IndexStatus")?,
            provisioned_read_capacity_units: from.take_some("ProvisionedReadCapacityUnits")?,
            provisioned_read_capacity_auto_scaling_settings: from
                .take_some("ProvisionedReadCapacityAutoScalingSettings")?,
            provisioned_write_capacity_units: from.take_some("ProvisionedWriteCapacityUnits")?,
            provisioned_write_capacity_auto_scaling_settings: from
                .take_some("ProvisionedWriteCapacityAutoScalingSettings")?,
        })
    }
}

impl From<ReplicaGlobalSecondaryIndexSettingsUpdate> for Value {
    #[inline]
    fn from(it: ReplicaGlobalSecondaryIndexSettingsUpdate) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("IndexName", it.index_name);
        to.put_some("ProvisionedReadCapacityUnits", it.provisioned_read_capacity_units);
        to.put_some(
            "ProvisionedReadCapacityAutoScalingSettingsUpdate",
            it.provisioned_read_capacity_auto_scaling_settings_update,
        );
        to.into()
    }
}

impl TryFrom<Value> for ReplicaGlobalSecondaryIndexSettingsUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaGlobalSecondaryIndexSettingsUpdate", value)?;
        Ok(Self {
            index_name: from.take("IndexName")?,
            provisioned_read_capacity_units: from.take_some("ProvisionedReadCapacityUnits")?,
            provisioned_read_capacity_auto_scaling_settings_update: from
                .take_some("ProvisionedReadCapacityAutoScalingSettingsUpdate")?,
        })
    }
}

impl From<ReplicaNotFoundException> for Value {
    #[inline]
    fn from(it: ReplicaNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ReplicaSettingsDescription> for Value {
    #[inline]
    fn from(it: ReplicaSettingsDescription) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("RegionName", it.region_name);
        to.put_some("ReplicaStatus", it.replica_status);
        to.put_some("ReplicaBillingModeSummary", it.replica_billing_mode_summary);
        to.put_some("ReplicaProvisionedReadCapacityUnits", it.replica_provisioned_read_capacity_units);
        to.put_some(
            "ReplicaProvisionedReadCapacityAutoScalingSettings",
            it.replica_provisioned_read_capacity_auto_scaling_settings,
        );
        to.put_some("ReplicaProvisionedWriteCapacityUnits", it.replica_provisioned_write_capacity_units);
        to.put_some(
            "ReplicaProvisionedWriteCapacityAutoScalingSettings",
            it.replica_provisioned_write_capacity_auto_scaling_settings,
        );
        to.put_some("ReplicaGlobalSecondaryIndexSettings", it.replica_global_secondary_index_settings);
        to.put_some("ReplicaTableClassSummary", it.replica_table_class_summary);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaSettingsDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaSettingsDescription", value)?;
        Ok(Self {
            region_name: from.take("RegionName")?,
            replica_status: from.take_some("ReplicaStatus")?,
            replica_billing_mode_summary: from.take_some("ReplicaBillingModeSummary")?,
            replica_provisioned_read_capacity_units: from.take_some("ReplicaProvisionedReadCapacityUnits")?,
            replica_provisioned_read_capacity_auto_scaling_settings: from
                .take_some("ReplicaProvisionedReadCapacityAutoScalingSettings")?,
            replica_provisioned_write_capacity_units: from.take_some("ReplicaProvisionedWriteCapacityUnits")?,
            replica_provisioned_write_capacity_auto_scaling_settings: from
                .take_some("ReplicaProvisionedWriteCapacityAutoScalingSettings")?,
            replica_global_secondary_index_settings: from.take_some("ReplicaGlobalSecondaryIndexSettings")?,
            replica_table_class_summary: from.take_some("ReplicaTableClassSummary")?,
        })
    }
}

impl From<ReplicaSettingsUpdate> for Value {
    #[inline]
    fn from(it: ReplicaSettingsUpdate) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("RegionName", it.region_name);
        to.put_some("ReplicaProvisionedReadCapacityUnits", it.replica_provisioned_read_capacity_units);
        to.put_some(
            "ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate",
            it.replica_provisioned_read_capacity_auto_scaling_settings_update,
        );
        to.put_some("ReplicaGlobalSecondaryIndexSettingsUpdate", it.replica_global_secondary_index_settings_update);
        to.put_some("ReplicaTableClass", it.replica_table_class);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaSettingsUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaSettingsUpdate", value)?;
        Ok(Self {
            region_name: from.take("RegionName")?,
            replica_provisioned_read_capacity_units: from.take_some("ReplicaProvisionedReadCapacityUnits")?,
            replica_provisioned_read_capacity_auto_scaling_settings_update: from
                .take_some("ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate")?,
            replica_global_secondary_index_settings_update: from
                .take_some("ReplicaGlobalSecondaryIndexSettingsUpdate")?,
            replica_table_class: from.take_some("ReplicaTableClass")?,
        })
    }
}

impl From<ReplicaUpdate> for Value {
    #[inline]
    fn from(it: ReplicaUpdate) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Create", it.create);
        to.put_some("Delete", it.delete);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaUpdate", value)?;
        Ok(Self { create: from.take_some("Create")?, delete: from.take_some("Delete")? })
    }
}

impl From<ReplicatedWriteConflictException> for Value {
    #[inline]
    fn from(it: ReplicatedWriteConflictException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ReplicatedWriteConflictException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicatedWriteConflictException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ReplicationGroupUpdate> for Value {
    #[inline]
    fn from(it: ReplicationGroupUpdate) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Create", it.create);
        to.put_some("Update", it.update);
        to.put_some("Delete", it.delete);
        to.put_some("Disassociate", it.disassociate);
        to.into()
    }
}

impl TryFrom<Value> for ReplicationGroupUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicationGroupUpdate", value)?;
        Ok(Self {
            create: from.take_some("Create")?,
            update: from.take_some("Update")?,
            delete: from.take_some("Delete")?,
            disassociate: from.take_some("Disassociate")?,
        })
    }
}

impl From<RequestLimitExceeded> for Value {
    #[inline]
    fn from(it: RequestLimitExceeded) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("message", it.message);
        to.put_some("ThrottlingReasons", it.throttling_reasons);
        to.into()
    }
}

impl TryFrom<Value> for RequestLimitExceeded {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RequestLimitExceeded", value)?;
        Ok(Self { message: from.take_some("message")?, throttling_reasons: from.take_some("ThrottlingReasons")? })
    }
}

impl From<ResourceInUseException> for Value {
    #[inline]
    fn from(it: ResourceInUseException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ResourceInUseException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceInUseException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ResourceNotFoundException> for Value {
    #[inline]
    fn from(it: ResourceNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ResourceNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<RestoreSummary> for Value {
    #[inline]
    fn from(it: RestoreSummary) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("SourceBackupArn", it.source_backup_arn);
        to.put_some("SourceTableArn", it.source_table_arn);
        to.put("RestoreDateTime", it.restore_date_time);
        to.put("RestoreInProgress", it.restore_in_progress);
        to.into()
    }
}

impl TryFrom<Value> for RestoreSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreSummary", value)?;
        Ok(Self {
            source_backup_arn: from.take_some("SourceBackupArn")?,
            source_table_arn: from.take_some("SourceTableArn")?,
            restore_date_time: from.take("RestoreDateTime")?,
            restore_in_progress: from.take("RestoreInProgress")?,
        })
    }
}

impl From<RestoreTableFromBackupInput> for Value {
    #[inline]
    fn from(it: RestoreTableFromBackupInput) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("TargetTableName", it.target_table_name);
        to.put("BackupArn", it.backup_arn);
        to.put_some("BillingModeOverride", it.billing_mode_override);
        to.put_some("GlobalSecondaryIndexOverride", it.global_secondary_index_override);
        to.put_some("LocalSecondaryIndexOverride", it.local_secondary_index_override);
        to.put_some("ProvisionedThroughputOverride", it.provisioned_throughput_override);
        to.put_some("OnDemandThroughputOverride", it.on_demand_throughput_override);
        to.put_some("SSESpecificationOverride", it.sse_specification_override);
        to.put_some("VectorIndexOverride", it.vector_index_override);
        to.into()
    }
}

impl TryFrom<Value> for RestoreTableFromBackupInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreTableFromBackupInput", value)?;
        Ok(Self {
            target_table_name: from.take("TargetTableName")?,
            backup_arn: from.take("BackupArn")?,
            billing_mode_override: from.take_some("BillingModeOverride")?,
            global_secondary_index_override: from.take_some("GlobalSecondaryIndexOverride")?,
            local_secondary_index_override: from.take_some("LocalSecondaryIndexOverride")?,
            provisioned_throughput_override: from.take_some("ProvisionedThroughputOverride")?,
            on_demand_throughput_override: from.take_some("OnDemandThroughputOverride")?,
            sse_specification_override: from.take_some("SSESpecificationOverride")?,
            vector_index_override: from.take_some("VectorIndexOverride")?,
        })
    }
}

impl From<RestoreTableFromBackupOutput> for Value {
    #[inline]
    fn from(it: RestoreTableFromBackupOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TableDescription", it.table_description);
        to.into()
    }
}

impl TryFrom<Value> for RestoreTableFromBackupOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreTableFromBackupOutput", value)?;
        Ok(Self { table_description: from.take_some("TableDescription")? })
    }
}

impl From<RestoreTableToPointInTimeInput> for Value {
    #[inline]
    fn from(it: RestoreTableToPointInTimeInput) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("SourceTableArn", it.source_table_arn);
        to.put_some("SourceTableName", it.source_table_name);
        to.put("TargetTableName", it.target_table_name);
        to.put_some("UseLatestRestorableTime", it.use_latest_restorable_time);
        to.put_some("RestoreDateTime", it.restore_date_time);
        to.put_some("BillingModeOverride", it.billing_mode_override);
        to.put_some("GlobalSecondaryIndexOverride", it.global_secondary_index_override);
        to.put_some("LocalSecondaryIndexOverride", it.local_secondary_index_override);
        to.put_some("ProvisionedThroughputOverride", it.provisioned_throughput_override);
        to.put_some("OnDemandThroughputOverride", it.on_demand_throughput_override);
        to.put_some("SSESpecificationOverride", it.sse_specification_override);
        to.put_some("VectorIndexOverride", it.vector_index_override);
        to.into()
    }
}

impl TryFrom<Value> for RestoreTableToPointInTimeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreTableToPointInTimeInput", value)?;
        Ok(Self {
            source_table_arn: from.take_some("SourceTableArn")?,
            source_table_name: from.take_some("SourceTableName")?,
            target_table_name: from.take("TargetTableName")?,
            use_latest_restorable_time: from.take_some("UseLatestRestorableTime")?,
            restore_date_time: from.take_some("RestoreDateTime")?,
            billing_mode_override: from.take_some("BillingModeOverride")?,
            global_secondary_index_override: from.take_some("GlobalSecondaryIndexOverride")?,
            local_secondary_index_override: from.take_some("LocalSecondaryIndexOverride")?,
            provisioned_throughput_override: from.take_some("ProvisionedThroughputOverride")?,
            on_demand_throughput_override: from.take_some("OnDemandThroughputOverride")?,
            sse_specification_override: from.take_some("SSESpecificationOverride")?,
            vector_index_override: from.take_some("VectorIndexOverride")?,
        })
    }
}

impl From<RestoreTableToPointInTimeOutput> for Value {
    #[inline]
    fn from(it: RestoreTableToPointInTimeOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TableDescription", it.table_description);
        to.into()
    }
}

impl TryFrom<Value> for RestoreTableToPointInTimeOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreTableToPointInTimeOutput", value)?;
        Ok(Self { table_description: from.take_some("TableDescription")? })
    }
}

impl From<S3BucketSource> for Value {
    #[inline]
    fn from(it: S3BucketSource) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("S3BucketOwner", it.s3_bucket_owner);
        to.put("S3Bucket", it.s3_bucket);
        to.put_some("S3KeyPrefix", it.s3_key_prefix);
        to.into()
    }
}

impl TryFrom<Value> for S3BucketSource {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3BucketSource", value)?;
        Ok(Self {
            s3_bucket_owner: from.take_some("S3BucketOwner")?,
            s3_bucket: from.take("S3Bucket")?,
            s3_key_prefix: from.take_some("S3KeyPrefix")?,
        })
    }
}

impl From<SSEDescription> for Value {
    #[inline]
    fn from(it: SSEDescription) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Status", it.status);
        to.put_some("SSEType", it.sse_type);
        to.put_some("KMSMasterKeyArn", it.kms_master_key_arn);
        to.put_some("InaccessibleEncryptionDateTime", it.inaccessible_encryption_date_time);
        to.into()
    }
}

impl TryFrom<Value> for SSEDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SSEDescription", value)?;
        Ok(Self {
            status: from.take_some("Status")?,
            sse_type: from.take_some("SSEType")?,
            kms_master_key_arn: from.take_some("KMSMasterKeyArn")?,
            inaccessible_encryption_date_time: from.take_some("InaccessibleEncryptionDateTime")?,
        })
    }
}

impl From<SSESpecification> for Value {
    #[inline]
    fn from(it: SSESpecification) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Enabled", it.enabled);
        to.put_some("SSEType", it.sse_type);
        to.put_some("KMSMasterKeyId", it.kms_master_key_id);
        to.into()
    }
}

impl TryFrom<Value> for SSESpecification {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SSESpecification", value)?;
        Ok(Self {
            enabled: from.take_some("Enabled")?,
            sse_type: from.take_some("SSEType")?,
            kms_master_key_id: from.take_some("KMSMasterKeyId")?,
        })
    }
}

impl From<ScanInput> for Value {
    #[inline]
    fn from(it: ScanInput) -> Self {
        let mut to = Fields::with_capacity(16);
        to.put("TableName", it.table_name);
        to.put_some("IndexName", it.index_name);
        to.put_some("AttributesToGet", it.attributes_to_get);
        to.put_some("Limit", it.limit);
        to.put_some("Select", it.select);
        to.put_some("ScanFilter", it.scan_filter);
        to.put_some("ConditionalOperator", it.conditional_operator);
        to.put_some("ExclusiveStartKey", it.exclusive_start_key);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.put_some("TotalSegments", it.total_segments);
        to.put_some("Segment", it.segment);
        to.put_some("ProjectionExpression", it.projection_expression);
        to.put_some("FilterExpression", it.filter_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.put_some("ExpressionAttributeValues", it.expression_attribute_values);
        to.put_some("ConsistentRead", it.consistent_read);
        to.into()
    }
}

impl TryFrom<Value> for ScanInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ScanInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            index_name: from.take_some("IndexName")?,
            attributes_to_get: from.take_some("AttributesToGet")?,
            limit: from.take_some("Limit")?,
            select: from.take_some("Select")?,
            scan_filter: from.take_some("ScanFilter")?,
            conditional_operator: from.take_some("ConditionalOperator")?,
            exclusive_start_key: from.take_some("ExclusiveStartKey")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
            total_segments: from.take_some("TotalSegments")?,
            segment: from.take_some("Segment")?,
            projection_expression: from.take_some("ProjectionExpression")?,
            filter_expression: from.take_some("FilterExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
            expression_attribute_values: from.take_some("ExpressionAttributeValues")?,
            consistent_read: from.take_some("ConsistentRead")?,
        })
    }
}

impl From<ScanOutput> for Value {
    #[inline]
    fn from(it: ScanOutput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("Items", it.items);
        to.put_some("Count", it.count);
        to.put_some("ScannedCount", it.scanned_count);
        to.put_some("LastEvaluatedKey", it.last_evaluated_key);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.into()
    }
}

impl TryFrom<Value> for ScanOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ScanOutput", value)?;
        Ok(Self {
            items: from.take_some("Items")?,
            count: from.take_some("Count")?,
            scanned_count: from.take_some("ScannedCount")?,
            last_evaluated_key: from.take_some("LastEvaluatedKey")?,
            consumed_capacity: from.take_some("ConsumedCapacity")?,
        })
    }
}

impl From<SearchResultItem> for Value {
    #[inline]
    fn from(it: SearchResultItem) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Item", it.item);
        to.put_some("Score", it.score);
        to.into()
    }
}

impl TryFrom<Value> for SearchResultItem {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SearchResultItem", value)?;
        Ok(Self { item: from.take_some("Item")?, score: from.take_some("Score")? })
    }
}

impl From<SearchSchemaElement> for Value {
    #[inline]
    fn from(it: SearchSchemaElement) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("AttributeName", it.attribute_name);
        to.put("SearchSchemaElementType", it.search_schema_element_type);
        to.into()
    }
}

impl TryFrom<Value> for SearchSchemaElement {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SearchSchemaElement", value)?;
        Ok(Self {
            attribute_name: from.take("AttributeName")?,
            search_schema_element_type: from.take("SearchSchemaElementType")?,
        })
    }
}

impl From<SearchVectorsInput> for Value {
    #[inline]
    fn from(it: SearchVectorsInput) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("TableName", it.table_name);
        to.put("IndexName", it.index_name);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.put_some("ExpressionAttributeValues", it.expression_attribute_values);
        to.put_some("ProjectionExpression", it.projection_expression);
        to.put("SearchVector", it.search_vector);
        to.put_some("SearchConditionExpression", it.search_condition_expression);
        to.put("TopK", it.top_k);
        to.into()
    }
}

impl TryFrom<Value> for SearchVectorsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SearchVectorsInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            index_name: from.take("IndexName")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
            expression_attribute_values: from.take_some("ExpressionAttributeValues")?,
            projection_expression: from.take_some("ProjectionExpression")?,
            search_vector: from.take("SearchVector")?,
            search_condition_expression: from.take_some("SearchConditionExpression")?,
            top_k: from.take("TopK")?,
        })
    }
}

impl From<SearchVectorsOutput> for Value {
    #[inline]
    fn from(it: SearchVectorsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.put_some("SearchResults", it.search_results);
        to.into()
    }
}

impl TryFrom<Value> for SearchVectorsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SearchVectorsOutput", value)?;
        Ok(Self {
            consumed_capacity: from.take_some("ConsumedCapacity")?,
            search_results: from.take_some("SearchResults")?,
        })
    }
}

impl From<SourceTableDetails> for Value {
    #[inline]
    fn from(it: SourceTableDetails) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put("TableName", it.table_name);
        to.put("TableId", it.table_id);
        to.put_some("TableArn", it.table_arn);
        to.put_some("TableSizeBytes", it.table_size_bytes);
        to.put("KeySchema", it.key_schema);
        to.put("TableCreationDateTime", it.table_creation_date_time);
        to.put("ProvisionedThroughput", it.provisioned_throughput);
        to.put_some("OnDemandThroughput", it.on_demand_throughput);
        to.put_some("ItemCount", it.item_count);
        to.put_some("BillingMode", it.billing_mode);
        to.into()
    }
}

impl TryFrom<Value> for SourceTableDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SourceTableDetails", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            table_id: from.take("TableId")?,
            table_arn: from.take_some("TableArn")?,
            table_size_bytes: from.take_some("TableSizeBytes")?,
            key_schema: from.take("KeySchema")?,
            table_creation_date_time: from.take("TableCreationDateTime")?,
            provisioned_throughput: from.take("ProvisionedThroughput")?,
            on_demand_throughput: from.take_some("OnDemandThroughput")?,
            item_count: from.take_some("ItemCount")?,
            billing_mode: from.take_some("BillingMode")?,
        })
    }
}

impl From<SourceTableFeatureDetails> for Value {
    #[inline]
    fn from(it: SourceTableFeatureDetails) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("LocalSecondaryIndexes", it.local_secondary_indexes);
        to.put_some("GlobalSecondaryIndexes", it.global_secondary_indexes);
        to.put_some("StreamDescription", it.stream_description);
        to.put_some("TimeToLiveDescription", it.time_to_live_description);
        to.put_some("SSEDescription", it.sse_description);
        to.put_some("VectorIndexes", it.vector_indexes);
        to.into()
    }
}

impl TryFrom<Value> for SourceTableFeatureDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SourceTableFeatureDetails", value)?;
        Ok(Self {
            local_secondary_indexes: from.take_some("LocalSecondaryIndexes")?,
            global_secondary_indexes: from.take_some("GlobalSecondaryIndexes")?,
            stream_description: from.take_some("StreamDescription")?,
            time_to_live_description: from.take_some("TimeToLiveDescription")?,
            sse_description: from.take_some("SSEDescription")?,
            vector_indexes: from.take_some("VectorIndexes")?,
        })
    }
}

impl From<StartBulkPutItemsInput> for Value {
    #[inline]
    fn from(it: StartBulkPutItemsInput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("ClientToken", it.client_token);
        to.put("InputS3Configuration", it.input_s3_configuration);
        to.put("OutputS3Configuration", it.output_s3_configuration);
        to.put("TableName", it.table_name);
        to.put_some("MaxWriteRequestUnits", it.max_write_request_units);
        to.put_some("PerformanceTier", it.performance_tier);
        to.into()
    }
}

impl TryFrom<Value> for StartBulkPutItemsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartBulkPutItemsInput", value)?;
        Ok(Self {
            client_token: from.take_some("ClientToken")?,
            input_s3_configuration: from.take("InputS3Configuration")?,
            output_s3_configuration: from.take("OutputS3Configuration")?,
            table_name: from.take("TableName")?,
            max_write_request_units: from.take_some("MaxWriteRequestUnits")?,
            performance_tier: from.take_some("PerformanceTier")?,
        })
    }
}

impl From<StartBulkPutItemsOutput> for Value {
    #[inline]
    fn from(it: StartBulkPutItemsOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("BulkOperationDescription", it.bulk_operation_description);
        to.into()
    }
}

impl TryFrom<Value> for StartBulkPutItemsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartBulkPutItemsOutput", value)?;
        Ok(Self { bulk_operation_description: from.take("BulkOperationDescription")? })
    }
}

impl From<StreamSpecification> for Value {
    #[inline]
    fn from(it: StreamSpecification) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StreamEnabled", it.stream_enabled);
        to.put_some("StreamViewType", it.stream_view_type);
        to.into()
    }
}

impl TryFrom<Value> for StreamSpecification {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StreamSpecification", value)?;
        Ok(Self { stream_enabled: from.take("StreamEnabled")?, stream_view_type: from.take_some("StreamViewType")? })
    }
}

impl From<TableAlreadyExistsException> for Value {
    #[inline]
    fn from(it: TableAlreadyExistsException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for TableAlreadyExistsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TableAlreadyExistsException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<TableAutoScalingDescription> for Value {
    #[inline]
    fn from(it: TableAutoScalingDescription) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("TableName", it.table_name);
        to.put_some("TableStatus", it.table_status);
        to.put_some("Replicas", it.replicas);
        to.into()
    }
}

impl TryFrom<Value> for TableAutoScalingDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TableAutoScalingDescription", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            table_status: from.take_some("TableStatus")?,
            replicas: from.take_some("Replicas")?,
        })
    }
}

impl From<TableClassSummary> for Value {
    #[inline]
    fn from(it: TableClassSummary) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TableClass", it.table_class);
        to.put_some("LastUpdateDateTime", it.last_update_date_time);
        to.into()
    }
}

impl TryFrom<Value> for TableClassSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TableClassSummary", value)?;
        Ok(Self {
            table_class: from.take_some("TableClass")?,
            last_update_date_time: from.take_some("LastUpdateDateTime")?,
        })
    }
}

impl From<TableCreationParameters> for Value {
    #[inline]
    fn from(it: TableCreationParameters) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("TableName", it.table_name);
        to.put("AttributeDefinitions", it.attribute_definitions);
        to.put("KeySchema", it.key_schema);
        to.put_some("BillingMode", it.billing_mode);
        to.put_some("ProvisionedThroughput", it.provisioned_throughput);
        to.put_some("OnDemandThroughput", it.on_demand_throughput);
        to.put_some("SSESpecification", it.sse_specification);
        to.put_some("GlobalSecondaryIndexes", it.global_secondary_indexes);
        to.put_some("VectorIndexes", it.vector_indexes);
        to.into()
    }
}

impl TryFrom<Value> for TableCreationParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TableCreationParameters", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            attribute_definitions: from.take("AttributeDefinitions")?,
            key_schema: from.take("KeySchema")?,
            billing_mode: from.take_some("BillingMode")?,
            provisioned_throughput: from.take_some("ProvisionedThroughput")?,
            on_demand_throughput: from.take_some("OnDemandThroughput")?,
            sse_specification: from.take_some("SSESpecification")?,
            global_secondary_indexes: from.take_some("GlobalSecondaryIndexes")?,
            vector_indexes: from.take_some("VectorIndexes")?,
        })
    }
}

impl From<TableDescription> for Value {
    #[inline]
    fn from(it: TableDescription) -> Self {
        let mut to = Fields::with_capacity(30);
        to.put_some("AttributeDefinitions", it.attribute_definitions);
        to.put_some("TableName", it.table_name);
        to.put_some("KeySchema", it.key_schema);
        to.put_some("TableStatus", it.table_status);
        to.put_some("CreationDateTime", it.creation_date_time);
        to.put_some("ProvisionedThroughput", it.provisioned_throughput);
        to.put_some("TableSizeBytes", it.table_size_bytes);
        to.put_some("ItemCount", it.item_count);
        to.put_some("TableArn", it.table_arn);
        to.put_some("TableId", it.table_id);
        to.put_some("BillingModeSummary", it.billing_mode_summary);
        to.put_some("LocalSecondaryIndexes", it.local_secondary_indexes);
        to.put_some("GlobalSecondaryIndexes", it.global_secondary_indexes);
        to.put_some("StreamSpecification", it.stream_specification);
        to.put_some("LatestStreamLabel", it.latest_stream_label);
        to.put_some("LatestStreamArn", it.latest_stream_arn);
        to.put_some("GlobalTableVersion", it.global_table_version);
        to.put_some("Replicas", it.replicas);
        to.put_some("GlobalTableWitnesses", it.global_table_witnesses);
        to.put_some("GlobalTableSettingsReplicationMode", it.global_table_settings_replication_mode);
        to.put_some("RestoreSummary", it.restore_summary);
        to.put_some("SSEDescription", it.sse_description);
        to.put_some("ArchivalSummary", it.archival_summary);
        to.put_some("TableClassSummary", it.table_class_summary);
        to.put_some("DeletionProtectionEnabled", it.deletion_protection_enabled);
        to.put_some("DisassociationProtectionEnabled", it.disassociation_protection_enabled);
        to.put_some("OnDemandThroughput", it.on_demand_throughput);
        to.put_some("WarmThroughput", it.warm_throughput);
        to.put_some("MultiRegionConsistency", it.multi_region_consistency);
        to.put_some("VectorIndexes", it.vector_indexes);
        to.into()
    }
}

impl TryFrom<Value> for TableDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TableDescription", value)?;
        Ok(Self {
            attribute_definitions: from.take_some("AttributeDefinitions")?,
            table_name: from.take_some("TableName")?,
            key_schema: from.take_some("KeySchema")?,
            table_status: from.take_some("TableStatus")?,
            creation_date_time: from.take_some("CreationDateTime")?,
            provisioned_throughput: from.take_some("ProvisionedThroughput")?,
            table_size_bytes: from.take_some("TableSizeBytes")?,
            item_count: from.take_some("ItemCount")?,
            table_arn: from.take_some("TableArn")?,
            table_id: from.take_some("TableId")?,
            billing_mode_summary: from.take_some("BillingModeSummary")?,
            local_secondary_indexes: from.take_some("LocalSecondaryIndexes")?,
            global_secondary_indexes: from.take_some("GlobalSecondaryIndexes")?,
            stream_specification: from.take_some("StreamSpecification")?,
            latest_stream_label: from.take_some("LatestStreamLabel")?,
            latest_stream_arn: from.take_some("LatestStreamArn")?,
            global_table_version: from.take_some("GlobalTableVersion")?,
            replicas: from.take_some("Replicas")?,
            global_table_witnesses: from.take_some("GlobalTableWitnesses")?,
            global_table_settings_replication_mode: from.take_some("GlobalTableSettingsReplicationMode")?,
            restore_summary: from.take_some("RestoreSummary")?,
            sse_description: from.take_some("SSEDescription")?,
            archival_summary: from.take_some("ArchivalSummary")?,
            table_class_summary: from.take_some("TableClassSummary")?,
            deletion_protection_enabled: from.take_some("DeletionProtectionEnabled")?,
            disassociation_protection_enabled: from.take_some("DisassociationProtectionEnabled")?,
            on_demand_throughput: from.take_some("OnDemandThroughput")?,
            warm_throughput: from.take_some("WarmThroughput")?,
            multi_region_consistency: from.take_some("MultiRegionConsistency")?,
            vector_indexes: from.take_some("VectorIndexes")?,
        })
    }
}

impl From<TableInUseException> for Value {
    #[inline]
    fn from(it: TableInUseException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for TableInUseException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TableInUseException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<TableNotFoundException> for Value {
    #[inline]
    fn from(it: TableNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for TableNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TableNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<TableWarmThroughputDescription> for Value {
    #[inline]
    fn from(it: TableWarmThroughputDescription) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ReadUnitsPerSecond", it.read_units_per_second);
        to.put_some("WriteUnitsPerSecond", it.write_units_per_second);
        to.put_some("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for TableWarmThroughputDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TableWarmThroughputDescription", value)?;
        Ok(Self {
            read_units_per_second: from.take_some("ReadUnitsPerSecond")?,
            write_units_per_second: from.take_some("WriteUnitsPerSecond")?,
            status: from.take_some("Status")?,
        })
    }
}

impl From<Tag> for Value {
    #[inline]
    fn from(it: Tag) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Key", it.key);
        to.put("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for Tag {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Tag", value)?;
        Ok(Self { key: from.take("Key")?, value: from.take("Value")? })
    }
}

impl From<TagResourceInput> for Value {
    #[inline]
    fn from(it: TagResourceInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceArn", it.resource_arn);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagResourceInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagResourceInput", value)?;
        Ok(Self { resource_arn: from.take("ResourceArn")?, tags: from.take("Tags")? })
    }
}

impl From<ThrottlingException> for Value {
    #[inline]
    fn from(it: ThrottlingException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("message", it.message);
        to.put_some("throttlingReasons", it.throttling_reasons);
        to.into()
    }
}

impl TryFrom<Value> for ThrottlingException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ThrottlingException", value)?;
        Ok(Self { message: from.take_some("message")?, throttling_reasons: from.take_some("throttlingReasons")? })
    }
}

impl From<ThrottlingReason> for Value {
    #[inline]
    fn from(it: ThrottlingReason) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("reason", it.reason);
        to.put_some("resource", it.resource);
        to.into()
    }
}

impl TryFrom<Value> for ThrottlingReason {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ThrottlingReason", value)?;
        Ok(Self { reason: from.take_some("reason")?, resource: from.take_some("resource")? })
    }
}

impl From<TimeToLiveDescription> for Value {
    #[inline]
    fn from(it: TimeToLiveDescription) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TimeToLiveStatus", it.time_to_live_status);
        to.put_some("AttributeName", it.attribute_name);
        to.into()
    }
}

impl TryFrom<Value> for TimeToLiveDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TimeToLiveDescription", value)?;
        Ok(Self {
            time_to_live_status: from.take_some("TimeToLiveStatus")?,
            attribute_name: from.take_some("AttributeName")?,
        })
    }
}

impl From<TimeToLiveSpecification> for Value {
    #[inline]
    fn from(it: TimeToLiveSpecification) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Enabled", it.enabled);
        to.put("AttributeName", it.attribute_name);
        to.into()
    }
}

impl TryFrom<Value> for TimeToLiveSpecification {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TimeToLiveSpecification", value)?;
        Ok(Self { enabled: from.take("Enabled")?, attribute_name: from.take("AttributeName")? })
    }
}

impl From<TransactGetItem> for Value {
    #[inline]
    fn from(it: TransactGetItem) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Get", it.get);
        to.into()
    }
}

impl TryFrom<Value> for TransactGetItem {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TransactGetItem", value)?;
        Ok(Self { get: from.take("Get")? })
    }
}

impl From<TransactGetItemsInput> for Value {
    #[inline]
    fn from(it: TransactGetItemsInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TransactItems", it.transact_items);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.into()
    }
}

impl TryFrom<Value> for TransactGetItemsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TransactGetItemsInput", value)?;
        Ok(Self {
            transact_items: from.take("TransactItems")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
        })
    }
}

impl From<TransactGetItemsOutput> for Value {
    #[inline]
    fn from(it: TransactGetItemsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.put_some("Responses", it.responses);
        to.into()
    }
}

impl TryFrom<Value> for TransactGetItemsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TransactGetItemsOutput", value)?;
        Ok(Self { consumed_capacity: from.take_some("ConsumedCapacity")?, responses: from.take_some("Responses")? })
    }
}

impl From<TransactWriteItem> for Value {
    #[inline]
    fn from(it: TransactWriteItem) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ConditionCheck", it.condition_check);
        to.put_some("Put", it.put);
        to.put_some("Delete", it.delete);
        to.put_some("Update", it.update);
        to.into()
    }
}

impl TryFrom<Value> for TransactWriteItem {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TransactWriteItem", value)?;
        Ok(Self {
            condition_check: from.take_some("ConditionCheck")?,
            put: from.take_some("Put")?,
            delete: from.take_some("Delete")?,
            update: from.take_some("Update")?,
        })
    }
}

impl From<TransactWriteItemsInput> for Value {
    #[inline]
    fn from(it: TransactWriteItemsInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("TransactItems", it.transact_items);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.put_some("ReturnItemCollectionMetrics", it.return_item_collection_metrics);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.into()
    }
}

impl TryFrom<Value> for TransactWriteItemsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TransactWriteItemsInput", value)?;
        Ok(Self {
            transact_items: from.take("TransactItems")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
            return_item_collection_metrics: from.take_some("ReturnItemCollectionMetrics")?,
            client_request_token: from.take_some("ClientRequestToken")?,
        })
    }
}

impl From<TransactWriteItemsOutput> for Value {
    #[inline]
    fn from(it: TransactWriteItemsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.put_some("ItemCollectionMetrics", it.item_collection_metrics);
        to.into()
    }
}

impl TryFrom<Value> for TransactWriteItemsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TransactWriteItemsOutput", value)?;
        Ok(Self {
            consumed_capacity: from.take_some("ConsumedCapacity")?,
            item_collection_metrics: from.take_some("ItemCollectionMetrics")?,
        })
    }
}

impl From<TransactionCanceledException> for Value {
    #[inline]
    fn from(it: TransactionCanceledException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Message", it.message);
        to.put_some("CancellationReasons", it.cancellation_reasons);
        to.into()
    }
}

impl TryFrom<Value> for TransactionCanceledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TransactionCanceledException", value)?;
        Ok(Self { message: from.take_some("Message")?, cancellation_reasons: from.take_some("CancellationReasons")? })
    }
}

impl From<TransactionConflictException> for Value {
    #[inline]
    fn from(it: TransactionConflictException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for TransactionConflictException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TransactionConflictException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<TransactionInProgressException> for Value {
    #[inline]
    fn from(it: TransactionInProgressException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for TransactionInProgressException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TransactionInProgressException", value)?;
        Ok(Self { message: from.take_some("Message")? })
    }
}

impl From<UntagResourceInput> for Value {
    #[inline]
    fn from(it: UntagResourceInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceArn", it.resource_arn);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagResourceInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagResourceInput", value)?;
        Ok(Self { resource_arn: from.take("ResourceArn")?, tag_keys: from.take("TagKeys")? })
    }
}

impl From<Update> for Value {
    #[inline]
    fn from(it: Update) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Key", it.key);
        to.put("UpdateExpression", it.update_expression);
        to.put("TableName", it.table_name);
        to.put_some("ConditionExpression", it.condition_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.put_some("ExpressionAttributeValues", it.expression_attribute_values);
        to.put_some("ReturnValuesOnConditionCheckFailure", it.return_values_on_condition_check_failure);
        to.into()
    }
}

impl TryFrom<Value> for Update {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Update", value)?;
        Ok(Self {
            key: from.take("Key")?,
            update_expression: from.take("UpdateExpression")?,
            table_name: from.take("TableName")?,
            condition_expression: from.take_some("ConditionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
            expression_attribute_values: from.take_some("ExpressionAttributeValues")?,
            return_values_on_condition_check_failure: from.take_some("ReturnValuesOnConditionCheckFailure")?,
        })
    }
}

impl From<UpdateContinuousBackupsInput> for Value {
    #[inline]
    fn from(it: UpdateContinuousBackupsInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TableName", it.table_name);
        to.put("PointInTimeRecoverySpecification", it.point_in_time_recovery_specification);
        to.into()
    }
}

impl TryFrom<Value> for UpdateContinuousBackupsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateContinuousBackupsInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            point_in_time_recovery_specification: from.take("PointInTimeRecoverySpecification")?,
        })
    }
}

impl From<UpdateContinuousBackupsOutput> for Value {
    #[inline]
    fn from(it: UpdateContinuousBackupsOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ContinuousBackupsDescription", it.continuous_backups_description);
        to.into()
    }
}

impl TryFrom<Value> for UpdateContinuousBackupsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateContinuousBackupsOutput", value)?;
        Ok(Self { continuous_backups_description: from.take_some("ContinuousBackupsDescription")? })
    }
}

impl From<UpdateContributorInsightsInput> for Value {
    #[inline]
    fn from(it: UpdateContributorInsightsInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("TableName", it.table_name);
        to.put_some("IndexName", it.index_name);
        to.put("ContributorInsightsAction", it.contributor_insights_action);
        to.put_some("ContributorInsightsMode", it.contributor_insights_mode);
        to.into()
    }
}

impl TryFrom<Value> for UpdateContributorInsightsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateContributorInsightsInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            index_name: from.take_some("IndexName")?,
            contributor_insights_action: from.take("ContributorInsightsAction")?,
            contributor_insights_mode: from.take_some("ContributorInsightsMode")?,
        })
    }
}

impl From<UpdateContributorInsightsOutput> for Value {
    #[inline]
    fn from(it: UpdateContributorInsightsOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("TableName", it.table_name);
        to.put_some("IndexName", it.index_name);
        to.put_some("ContributorInsightsStatus", it.contributor_insights_status);
        to.put_some("ContributorInsightsMode", it.contributor_insights_mode);
        to.into()
    }
}

impl TryFrom<Value> for UpdateContributorInsightsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateContributorInsightsOutput", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            index_name: from.take_some("IndexName")?,
            contributor_insights_status: from.take_some("ContributorInsightsStatus")?,
            contributor_insights_mode: from.take_some("ContributorInsightsMode")?,
        })
    }
}

impl From<UpdateGlobalSecondaryIndexAction> for Value {
    #[inline]
    fn from(it: UpdateGlobalSecondaryIndexAction) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("IndexName", it.index_name);
        to.put_some("ProvisionedThroughput", it.provisioned_throughput);
        to.put_some("OnDemandThroughput", it.on_demand_throughput);
        to.put_some("WarmThroughput", it.warm_throughput);
        to.into()
    }
}

impl TryFrom<Value> for UpdateGlobalSecondaryIndexAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateGlobalSecondaryIndexAction", value)?;
        Ok(Self {
            index_name: from.take("IndexName")?,
            provisioned_throughput: from.take_some("ProvisionedThroughput")?,
            on_demand_throughput: from.take_some("OnDemandThroughput")?,
            warm_throughput: from.take_some("WarmThroughput")?,
        })
    }
}

impl From<UpdateGlobalTableInput> for Value {
    #[inline]
    fn from(it: UpdateGlobalTableInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("GlobalTableName", it.global_table_name);
        to.put("ReplicaUpdates", it.replica_updates);
        to.into()
    }
}

impl TryFrom<Value> for UpdateGlobalTableInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateGlobalTableInput", value)?;
        Ok(Self { global_table_name: from.take("GlobalTableName")?, replica_updates: from.take("ReplicaUpdates")? })
    }
}

impl From<UpdateGlobalTableOutput> for Value {
    #[inline]
    fn from(it: UpdateGlobalTableOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("GlobalTableDescription", it.global_table_description);
        to.into()
    }
}

impl TryFrom<Value> for UpdateGlobalTableOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateGlobalTableOutput", value)?;
        Ok(Self { global_table_description: from.take_some("GlobalTableDescription")? })
    }
}

impl From<UpdateGlobalTableSettingsInput> for Value {
    #[inline]
    fn from(it: UpdateGlobalTableSettingsInput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("GlobalTableName", it.global_table_name);
        to.put_some("GlobalTableBillingMode", it.global_table_billing_mode);
        to.put_some("GlobalTableProvisionedWriteCapacityUnits", it.global_table_provisioned_write_capacity_units);
        to.put_some(
            "GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate",
            it.global_table_provisioned_write_capacity_auto_scaling_settings_update,
        );
        to.put_some(
            "GlobalTableGlobalSecondaryIndexSettingsUpdate",
            it.global_table_global_secondary_index_settings_update,
        );
        to.put_some("ReplicaSettingsUpdate", it.replica_settings_update);
        to.into()
    }
}

impl TryFrom<Value> for UpdateGlobalTableSettingsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateGlobalTableSettingsInput", value)?;
        Ok(Self {
            global_table_name: from.take("GlobalTableName")?,
            global_table_billing_mode: from.take_some("GlobalTableBillingMode")?,
            global_table_provisioned_write_capacity_units: from
                .take_some("GlobalTableProvisionedWriteCapacityUnits")?,
            global_table_provisioned_write_capacity_auto_scaling_settings_update: from
                .take_some("GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate")?,
            global_table_global_secondary_index_settings_update: from
                .take_some("GlobalTableGlobalSecondaryIndexSettingsUpdate")?,
            replica_settings_update: from.take_some("ReplicaSettingsUpdate")?,
        })
    }
}

impl From<UpdateGlobalTableSettingsOutput> for Value {
    #[inline]
    fn from(it: UpdateGlobalTableSettingsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("GlobalTableName", it.global_table_name);
        to.put_some("ReplicaSettings", it.replica_settings);
        to.into()
    }
}

impl TryFrom<Value> for UpdateGlobalTableSettingsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateGlobalTableSettingsOutput", value)?;
        Ok(Self {
            global_table_name: from.take_some("GlobalTableName")?,
            replica_settings: from.take_some("ReplicaSettings")?,
        })
    }
}

impl From<UpdateItemInput> for Value {
    #[inline]
    fn from(it: UpdateItemInput) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put("TableName", it.table_name);
        to.put("Key", it.key);
        to.put_some("AttributeUpdates", it.attribute_updates);
        to.put_some("Expected", it.expected);
        to.put_some("ConditionalOperator", it.conditional_operator);
        to.put_some("ReturnValues", it.return_values);
        to.put_some("ReturnConsumedCapacity", it.return_consumed_capacity);
        to.put_some("ReturnItemCollectionMetrics", it.return_item_collection_metrics);
        to.put_some("UpdateExpression", it.update_expression);
        to.put_some("ConditionExpression", it.condition_expression);
        to.put_some("ExpressionAttributeNames", it.expression_attribute_names);
        to.put_some("ExpressionAttributeValues", it.expression_attribute_values);
        to.put_some("ReturnValuesOnConditionCheckFailure", it.return_values_on_condition_check_failure);
        to.into()
    }
}

impl TryFrom<Value> for UpdateItemInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateItemInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            key: from.take("Key")?,
            attribute_updates: from.take_some("AttributeUpdates")?,
            expected: from.take_some("Expected")?,
            conditional_operator: from.take_some("ConditionalOperator")?,
            return_values: from.take_some("ReturnValues")?,
            return_consumed_capacity: from.take_some("ReturnConsumedCapacity")?,
            return_item_collection_metrics: from.take_some("ReturnItemCollectionMetrics")?,
            update_expression: from.take_some("UpdateExpression")?,
            condition_expression: from.take_some("ConditionExpression")?,
            expression_attribute_names: from.take_some("ExpressionAttributeNames")?,
            expression_attribute_values: from.take_some("ExpressionAttributeValues")?,
            return_values_on_condition_check_failure: from.take_some("ReturnValuesOnConditionCheckFailure")?,
        })
    }
}

impl From<UpdateItemOutput> for Value {
    #[inline]
    fn from(it: UpdateItemOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Attributes", it.attributes);
        to.put_some("ConsumedCapacity", it.consumed_capacity);
        to.put_some("ItemCollectionMetrics", it.item_collection_metrics);
        to.into()
    }
}

impl TryFrom<Value> for UpdateItemOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateItemOutput", value)?;
        Ok(Self {
            attributes: from.take_some("Attributes")?,
            consumed_capacity: from.take_some("ConsumedCapacity")?,
            item_collection_metrics: from.take_some("ItemCollectionMetrics")?,
        })
    }
}

impl From<UpdateKinesisStreamingConfiguration> for Value {
    #[inline]
    fn from(it: UpdateKinesisStreamingConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ApproximateCreationDateTimePrecision", it.approximate_creation_date_time_precision);
        to.into()
    }
}

impl TryFrom<Value> for UpdateKinesisStreamingConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateKinesisStreamingConfiguration", value)?;
        Ok(Self { approximate_creation_date_time_precision: from.take_some("ApproximateCreationDateTimePrecision")? })
    }
}

impl From<UpdateKinesisStreamingDestinationInput> for Value {
    #[inline]
    fn from(it: UpdateKinesisStreamingDestinationInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("TableName", it.table_name);
        to.put("StreamArn", it.stream_arn);
        to.put_some("UpdateKinesisStreamingConfiguration", it.update_kinesis_streaming_configuration);
        to.into()
    }
}

impl TryFrom<Value> for UpdateKinesisStreamingDestinationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateKinesisStreamingDestinationInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            stream_arn: from.take("StreamArn")?,
            update_kinesis_streaming_configuration: from.take_some("UpdateKinesisStreamingConfiguration")?,
        })
    }
}

impl From<UpdateKinesisStreamingDestinationOutput> for Value {
    #[inline]
    fn from(it: UpdateKinesisStreamingDestinationOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("TableName", it.table_name);
        to.put_some("StreamArn", it.stream_arn);
        to.put_some("DestinationStatus", it.destination_status);
        to.put_some("UpdateKinesisStreamingConfiguration", it.update_kinesis_streaming_configuration);
        to.into()
    }
}

impl TryFrom<Value> for UpdateKinesisStreamingDestinationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateKinesisStreamingDestinationOutput", value)?;
        Ok(Self {
            table_name: from.take_some("TableName")?,
            stream_arn: from.take_some("StreamArn")?,
            destination_status: from.take_some("DestinationStatus")?,
            update_kinesis_streaming_configuration: from.take_some("UpdateKinesisStreamingConfiguration")?,
        })
    }
}

impl From<UpdateReplicationGroupMemberAction> for Value {
    #[inline]
    fn from(it: UpdateReplicationGroupMemberAction) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("RegionName", it.region_name);
        to.put_some("KMSMasterKeyId", it.kms_master_key_id);
        to.put_some("ProvisionedThroughputOverride", it.provisioned_throughput_override);
        to.put_some("OnDemandThroughputOverride", it.on_demand_throughput_override);
        to.put_some("GlobalSecondaryIndexes", it.global_secondary_indexes);
        to.put_some("TableClassOverride", it.table_class_override);
        to.into()
    }
}

impl TryFrom<Value> for UpdateReplicationGroupMemberAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateReplicationGroupMemberAction", value)?;
        Ok(Self {
            region_name: from.take("RegionName")?,
            kms_master_key_id: from.take_some("KMSMasterKeyId")?,
            provisioned_throughput_override: from.take_some("ProvisionedThroughputOverride")?,
            on_demand_throughput_override: from.take_some("OnDemandThroughputOverride")?,
            global_secondary_indexes: from.take_some("GlobalSecondaryIndexes")?,
            table_class_override: from.take_some("TableClassOverride")?,
        })
    }
}

impl From<UpdateTableInput> for Value {
    #[inline]
    fn from(it: UpdateTableInput) -> Self {
        let mut to = Fields::with_capacity(17);
        to.put_some("AttributeDefinitions", it.attribute_definitions);
        to.put("TableName", it.table_name);
        to.put_some("BillingMode", it.billing_mode);
        to.put_some("ProvisionedThroughput", it.provisioned_throughput);
        to.put_some("GlobalSecondaryIndexUpdates", it.global_secondary_index_updates);
        to.put_some("StreamSpecification", it.stream_specification);
        to.put_some("SSESpecification", it.sse_specification);
        to.put_some("ReplicaUpdates", it.replica_updates);
        to.put_some("TableClass", it.table_class);
        to.put_some("DeletionProtectionEnabled", it.deletion_protection_enabled);
        to.put_some("MultiRegionConsistency", it.multi_region_consistency);
        to.put_some("GlobalTableWitnessUpdates", it.global_table_witness_updates);
        to.put_some("OnDemandThroughput", it.on_demand_throughput);
        to.put_some("WarmThroughput", it.warm_throughput);
        to.put_some("GlobalTableSettingsReplicationMode", it.global_table_settings_replication_mode);
        to.put_some("DisassociationProtectionEnabled", it.disassociation_protection_enabled);
        to.put_some("VectorIndexUpdates", it.vector_index_updates);
        to.into()
    }
}

impl TryFrom<Value> for UpdateTableInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateTableInput", value)?;
        Ok(Self {
            attribute_definitions: from.take_some("AttributeDefinitions")?,
            table_name: from.take("TableName")?,
            billing_mode: from.take_some("BillingMode")?,
            provisioned_throughput: from.take_some("ProvisionedThroughput")?,
            global_secondary_index_updates: from.take_some("GlobalSecondaryIndexUpdates")?,
            stream_specification: from.take_some("StreamSpecification")?,
            sse_specification: from.take_some("SSESpecification")?,
            replica_updates: from.take_some("ReplicaUpdates")?,
            table_class: from.take_some("TableClass")?,
            deletion_protection_enabled: from.take_some("DeletionProtectionEnabled")?,
            multi_region_consistency: from.take_some("MultiRegionConsistency")?,
            global_table_witness_updates: from.take_some("GlobalTableWitnessUpdates")?,
            on_demand_throughput: from.take_some("OnDemandThroughput")?,
            warm_throughput: from.take_some("WarmThroughput")?,
            global_table_settings_replication_mode: from.take_some("GlobalTableSettingsReplicationMode")?,
            disassociation_protection_enabled: from.take_some("DisassociationProtectionEnabled")?,
            vector_index_updates: from.take_some("VectorIndexUpdates")?,
        })
    }
}

impl From<UpdateTableOutput> for Value {
    #[inline]
    fn from(it: UpdateTableOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TableDescription", it.table_description);
        to.into()
    }
}

impl TryFrom<Value> for UpdateTableOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateTableOutput", value)?;
        Ok(Self { table_description: from.take_some("TableDescription")? })
    }
}

impl From<UpdateTableReplicaAutoScalingInput> for Value {
    #[inline]
    fn from(it: UpdateTableReplicaAutoScalingInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("GlobalSecondaryIndexUpdates", it.global_secondary_index_updates);
        to.put("TableName", it.table_name);
        to.put_some("ProvisionedWriteCapacityAutoScalingUpdate", it.provisioned_write_capacity_auto_scaling_update);
        to.put_some("ReplicaUpdates", it.replica_updates);
        to.into()
    }
}

impl TryFrom<Value> for UpdateTableReplicaAutoScalingInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateTableReplicaAutoScalingInput", value)?;
        Ok(Self {
            global_secondary_index_updates: from.take_some("GlobalSecondaryIndexUpdates")?,
            table_name: from.take("TableName")?,
            provisioned_write_capacity_auto_scaling_update: from
                .take_some("ProvisionedWriteCapacityAutoScalingUpdate")?,
            replica_updates: from.take_some("ReplicaUpdates")?,
        })
    }
}

impl From<UpdateTableReplicaAutoScalingOutput> for Value {
    #[inline]
    fn from(it: UpdateTableReplicaAutoScalingOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TableAutoScalingDescription", it.table_auto_scaling_description);
        to.into()
    }
}

impl TryFrom<Value> for UpdateTableReplicaAutoScalingOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateTableReplicaAutoScalingOutput", value)?;
        Ok(Self { table_auto_scaling_description: from.take_some("TableAutoScalingDescription")? })
    }
}

impl From<UpdateTimeToLiveInput> for Value {
    #[inline]
    fn from(it: UpdateTimeToLiveInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TableName", it.table_name);
        to.put("TimeToLiveSpecification", it.time_to_live_specification);
        to.into()
    }
}

impl TryFrom<Value> for UpdateTimeToLiveInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateTimeToLiveInput", value)?;
        Ok(Self {
            table_name: from.take("TableName")?,
            time_to_live_specification: from.take("TimeToLiveSpecification")?,
        })
    }
}

impl From<UpdateTimeToLiveOutput> for Value {
    #[inline]
    fn from(it: UpdateTimeToLiveOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TimeToLiveSpecification", it.time_to_live_specification);
        to.into()
    }
}

impl TryFrom<Value> for UpdateTimeToLiveOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateTimeToLiveOutput", value)?;
        Ok(Self { time_to_live_specification: from.take_some("TimeToLiveSpecification")? })
    }
}

impl From<VectorAttributeDefinition> for Value {
    #[inline]
    fn from(it: VectorAttributeDefinition) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("AttributeName", it.attribute_name);
        to.into()
    }
}

impl TryFrom<Value> for VectorAttributeDefinition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VectorAttributeDefinition", value)?;
        Ok(Self { attribute_name: from.take("AttributeName")? })
    }
}

impl From<VectorCapacity> for Value {
    #[inline]
    fn from(it: VectorCapacity) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("VectorSearchRequestBytes", it.vector_search_request_bytes);
        to.put_some("VectorWriteRequestBytes", it.vector_write_request_bytes);
        to.into()
    }
}

impl TryFrom<Value> for VectorCapacity {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VectorCapacity", value)?;
        Ok(Self {
            vector_search_request_bytes: from.take_some("VectorSearchRequestBytes")?,
            vector_write_request_bytes: from.take_some("VectorWriteRequestBytes")?,
        })
    }
}

impl From<VectorIndex> for Value {
    #[inline]
    fn from(it: VectorIndex) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("IndexName", it.index_name);
        to.put("VectorAttribute", it.vector_attribute);
        to.put_some("SearchSchema", it.search_schema);
        to.put("Projection", it.projection);
        to.put("Dimensions", it.dimensions);
        to.put("DistanceFunction", it.distance_function);
        to.into()
    }
}

impl TryFrom<Value> for VectorIndex {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VectorIndex", value)?;
        Ok(Self {
            index_name: from.take("IndexName")?,
            vector_attribute: from.take("VectorAttribute")?,
            search_schema: from.take_some("SearchSchema")?,
            projection: from.take("Projection")?,
            dimensions: from.take("Dimensions")?,
            distance_function: from.take("DistanceFunction")?,
        })
    }
}

impl From<VectorIndexDescription> for Value {
    #[inline]
    fn from(it: VectorIndexDescription) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("IndexName", it.index_name);
        to.put_some("SearchSchema", it.search_schema);
        to.put_some("Projection", it.projection);
        to.put_some("VectorAttribute", it.vector_attribute);
        to.put_some("Dimensions", it.dimensions);
        to.put_some("DistanceFunction", it.distance_function);
        to.put_some("IndexStatus", it.index_status);
        to.put_some("Backfilling", it.backfilling);
        to.put_some("IndexSizeBytes", it.index_size_bytes);
        to.put_some("ItemCount", it.item_count);
        to.put_some("IndexArn", it.index_arn);
        to.into()
    }
}

impl TryFrom<Value> for VectorIndexDescription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VectorIndexDescription", value)?;
        Ok(Self {
            index_name: from.take_some("IndexName")?,
            search_schema: from.take_some("SearchSchema")?,
            projection: from.take_some("Projection")?,
            vector_attribute: from.take_some("VectorAttribute")?,
            dimensions: from.take_some("Dimensions")?,
            distance_function: from.take_some("DistanceFunction")?,
            index_status: from.take_some("IndexStatus")?,
            backfilling: from.take_some("Backfilling")?,
            index_size_bytes: from.take_some("IndexSizeBytes")?,
            item_count: from.take_some("ItemCount")?,
            index_arn: from.take_some("IndexArn")?,
        })
    }
}

impl From<VectorIndexInfo> for Value {
    #[inline]
    fn from(it: VectorIndexInfo) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("IndexName", it.index_name);
        to.put_some("VectorAttribute", it.vector_attribute);
        to.put_some("SearchSchema", it.search_schema);
        to.put_some("Projection", it.projection);
        to.put_some("Dimensions", it.dimensions);
        to.put_some("DistanceFunction", it.distance_function);
        to.into()
    }
}

impl TryFrom<Value> for VectorIndexInfo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VectorIndexInfo", value)?;
        Ok(Self {
            index_name: from.take_some("IndexName")?,
            vector_attribute: from.take_some("VectorAttribute")?,
            search_schema: from.take_some("SearchSchema")?,
            projection: from.take_some("Projection")?,
            dimensions: from.take_some("Dimensions")?,
            distance_function: from.take_some("DistanceFunction")?,
        })
    }
}

impl From<VectorIndexUpdate> for Value {
    #[inline]
    fn from(it: VectorIndexUpdate) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Create", it.create);
        to.put_some("Delete", it.delete);
        to.into()
    }
}

impl TryFrom<Value> for VectorIndexUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VectorIndexUpdate", value)?;
        Ok(Self { create: from.take_some("Create")?, delete: from.take_some("Delete")? })
    }
}

impl From<WarmThroughput> for Value {
    #[inline]
    fn from(it: WarmThroughput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ReadUnitsPerSecond", it.read_units_per_second);
        to.put_some("WriteUnitsPerSecond", it.write_units_per_second);
        to.into()
    }
}

impl TryFrom<Value> for WarmThroughput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WarmThroughput", value)?;
        Ok(Self {
            read_units_per_second: from.take_some("ReadUnitsPerSecond")?,
            write_units_per_second: from.take_some("WriteUnitsPerSecond")?,
        })
    }
}

impl From<WriteRequest> for Value {
    #[inline]
    fn from(it: WriteRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PutRequest", it.put_request);
        to.put_some("DeleteRequest", it.delete_request);
        to.into()
    }
}

impl TryFrom<Value> for WriteRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WriteRequest", value)?;
        Ok(Self { put_request: from.take_some("PutRequest")?, delete_request: from.take_some("DeleteRequest")? })
    }
}
