// Generated from `models/logs.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::{Fields, Value, unknown_variant, variant};

impl From<AccessDeniedException> for Value {
    #[inline]
    fn from(it: AccessDeniedException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for AccessDeniedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("AccessDeniedException", value)?;
        Ok(Self {})
    }
}

impl From<AccountPolicy> for Value {
    #[inline]
    fn from(it: AccountPolicy) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("policyName", it.policy_name);
        to.put_some("policyDocument", it.policy_document);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.put_some("policyType", it.policy_type);
        to.put_some("scope", it.scope);
        to.put_some("selectionCriteria", it.selection_criteria);
        to.put_some("accountId", it.account_id);
        to.into()
    }
}

impl TryFrom<Value> for AccountPolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccountPolicy", value)?;
        Ok(Self {
            policy_name: from.take_some("policyName")?,
            policy_document: from.take_some("policyDocument")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
            policy_type: from.take_some("policyType")?,
            scope: from.take_some("scope")?,
            selection_criteria: from.take_some("selectionCriteria")?,
            account_id: from.take_some("accountId")?,
        })
    }
}

impl From<AddKeyEntry> for Value {
    #[inline]
    fn from(it: AddKeyEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("key", it.key);
        to.put("value", it.value);
        to.put_some("overwriteIfExists", it.overwrite_if_exists);
        to.into()
    }
}

impl TryFrom<Value> for AddKeyEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddKeyEntry", value)?;
        Ok(Self {
            key: from.take("key")?,
            value: from.take("value")?,
            overwrite_if_exists: from.take_some("overwriteIfExists")?,
        })
    }
}

impl From<AddKeys> for Value {
    #[inline]
    fn from(it: AddKeys) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for AddKeys {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddKeys", value)?;
        Ok(Self { entries: from.take("entries")? })
    }
}

impl From<AggregateLogGroupSummary> for Value {
    #[inline]
    fn from(it: AggregateLogGroupSummary) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("logGroupCount", it.log_group_count);
        to.put_some("groupingIdentifiers", it.grouping_identifiers);
        to.into()
    }
}

impl TryFrom<Value> for AggregateLogGroupSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AggregateLogGroupSummary", value)?;
        Ok(Self {
            log_group_count: from.take_some("logGroupCount")?,
            grouping_identifiers: from.take_some("groupingIdentifiers")?,
        })
    }
}

impl From<Anomaly> for Value {
    #[inline]
    fn from(it: Anomaly) -> Self {
        let mut to = Fields::with_capacity(19);
        to.put("anomalyId", it.anomaly_id);
        to.put("patternId", it.pattern_id);
        to.put("anomalyDetectorArn", it.anomaly_detector_arn);
        to.put("patternString", it.pattern_string);
        to.put_some("patternRegex", it.pattern_regex);
        to.put_some("priority", it.priority);
        to.put("firstSeen", it.first_seen);
        to.put("lastSeen", it.last_seen);
        to.put("description", it.description);
        to.put("active", it.active);
        to.put("state", it.state);
        to.put("histogram", it.histogram);
        to.put("logSamples", it.log_samples);
        to.put("patternTokens", it.pattern_tokens);
        to.put("logGroupArnList", it.log_group_arn_list);
        to.put_some("suppressed", it.suppressed);
        to.put_some("suppressedDate", it.suppressed_date);
        to.put_some("suppressedUntil", it.suppressed_until);
        to.put_some("isPatternLevelSuppression", it.is_pattern_level_suppression);
        to.into()
    }
}

impl TryFrom<Value> for Anomaly {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Anomaly", value)?;
        Ok(Self {
            anomaly_id: from.take("anomalyId")?,
            pattern_id: from.take("patternId")?,
            anomaly_detector_arn: from.take("anomalyDetectorArn")?,
            pattern_string: from.take("patternString")?,
            pattern_regex: from.take_some("patternRegex")?,
            priority: from.take_some("priority")?,
            first_seen: from.take("firstSeen")?,
            last_seen: from.take("lastSeen")?,
            description: from.take("description")?,
            active: from.take("active")?,
            state: from.take("state")?,
            histogram: from.take("histogram")?,
            log_samples: from.take("logSamples")?,
            pattern_tokens: from.take("patternTokens")?,
            log_group_arn_list: from.take("logGroupArnList")?,
            suppressed: from.take_some("suppressed")?,
            suppressed_date: from.take_some("suppressedDate")?,
            suppressed_until: from.take_some("suppressedUntil")?,
            is_pattern_level_suppression: from.take_some("isPatternLevelSuppression")?,
        })
    }
}

impl From<AnomalyDetector> for Value {
    #[inline]
    fn from(it: AnomalyDetector) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("anomalyDetectorArn", it.anomaly_detector_arn);
        to.put_some("detectorName", it.detector_name);
        to.put_some("logGroupArnList", it.log_group_arn_list);
        to.put_some("evaluationFrequency", it.evaluation_frequency);
        to.put_some("filterPattern", it.filter_pattern);
        to.put_some("anomalyDetectorStatus", it.anomaly_detector_status);
        to.put_some("kmsKeyId", it.kms_key_id);
        to.put_some("creationTimeStamp", it.creation_time_stamp);
        to.put_some("lastModifiedTimeStamp", it.last_modified_time_stamp);
        to.put_some("anomalyVisibilityTime", it.anomaly_visibility_time);
        to.into()
    }
}

impl TryFrom<Value> for AnomalyDetector {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AnomalyDetector", value)?;
        Ok(Self {
            anomaly_detector_arn: from.take_some("anomalyDetectorArn")?,
            detector_name: from.take_some("detectorName")?,
            log_group_arn_list: from.take_some("logGroupArnList")?,
            evaluation_frequency: from.take_some("evaluationFrequency")?,
            filter_pattern: from.take_some("filterPattern")?,
            anomaly_detector_status: from.take_some("anomalyDetectorStatus")?,
            kms_key_id: from.take_some("kmsKeyId")?,
            creation_time_stamp: from.take_some("creationTimeStamp")?,
            last_modified_time_stamp: from.take_some("lastModifiedTimeStamp")?,
            anomaly_visibility_time: from.take_some("anomalyVisibilityTime")?,
        })
    }
}

impl From<AssociateKmsKeyRequest> for Value {
    #[inline]
    fn from(it: AssociateKmsKeyRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("logGroupName", it.log_group_name);
        to.put("kmsKeyId", it.kms_key_id);
        to.put_some("resourceIdentifier", it.resource_identifier);
        to.into()
    }
}

impl TryFrom<Value> for AssociateKmsKeyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssociateKmsKeyRequest", value)?;
        Ok(Self {
            log_group_name: from.take_some("logGroupName")?,
            kms_key_id: from.take("kmsKeyId")?,
            resource_identifier: from.take_some("resourceIdentifier")?,
        })
    }
}

impl From<AssociateSourceToS3TableIntegrationRequest> for Value {
    #[inline]
    fn from(it: AssociateSourceToS3TableIntegrationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("integrationArn", it.integration_arn);
        to.put("dataSource", it.data_source);
        to.into()
    }
}

impl TryFrom<Value> for AssociateSourceToS3TableIntegrationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssociateSourceToS3TableIntegrationRequest", value)?;
        Ok(Self { integration_arn: from.take("integrationArn")?, data_source: from.take("dataSource")? })
    }
}

impl From<AssociateSourceToS3TableIntegrationResponse> for Value {
    #[inline]
    fn from(it: AssociateSourceToS3TableIntegrationResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("identifier", it.identifier);
        to.into()
    }
}

impl TryFrom<Value> for AssociateSourceToS3TableIntegrationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssociateSourceToS3TableIntegrationResponse", value)?;
        Ok(Self { identifier: from.take_some("identifier")? })
    }
}

impl From<CSV> for Value {
    #[inline]
    fn from(it: CSV) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("quoteCharacter", it.quote_character);
        to.put_some("delimiter", it.delimiter);
        to.put_some("columns", it.columns);
        to.put_some("source", it.source);
        to.put_some("destination", it.destination);
        to.into()
    }
}

impl TryFrom<Value> for CSV {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CSV", value)?;
        Ok(Self {
            quote_character: from.take_some("quoteCharacter")?,
            delimiter: from.take_some("delimiter")?,
            columns: from.take_some("columns")?,
            source: from.take_some("source")?,
            destination: from.take_some("destination")?,
        })
    }
}

impl From<CancelExportTaskRequest> for Value {
    #[inline]
    fn from(it: CancelExportTaskRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("taskId", it.task_id);
        to.into()
    }
}

impl TryFrom<Value> for CancelExportTaskRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CancelExportTaskRequest", value)?;
        Ok(Self { task_id: from.take("taskId")? })
    }
}

impl From<CancelImportTaskRequest> for Value {
    #[inline]
    fn from(it: CancelImportTaskRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("importId", it.import_id);
        to.into()
    }
}

impl TryFrom<Value> for CancelImportTaskRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CancelImportTaskRequest", value)?;
        Ok(Self { import_id: from.take("importId")? })
    }
}

impl From<CancelImportTaskResponse> for Value {
    #[inline]
    fn from(it: CancelImportTaskResponse) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("importId", it.import_id);
        to.put_some("importStatistics", it.import_statistics);
        to.put_some("importStatus", it.import_status);
        to.put_some("creationTime", it.creation_time);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.into()
    }
}

impl TryFrom<Value> for CancelImportTaskResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CancelImportTaskResponse", value)?;
        Ok(Self {
            import_id: from.take_some("importId")?,
            import_statistics: from.take_some("importStatistics")?,
            import_status: from.take_some("importStatus")?,
            creation_time: from.take_some("creationTime")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
        })
    }
}

impl From<ConfigurationTemplate> for Value {
    #[inline]
    fn from(it: ConfigurationTemplate) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("service", it.service);
        to.put_some("logType", it.log_type);
        to.put_some("resourceType", it.resource_type);
        to.put_some("deliveryDestinationType", it.delivery_destination_type);
        to.put_some("defaultDeliveryConfigValues", it.default_delivery_config_values);
        to.put_some("allowedFields", it.allowed_fields);
        to.put_some("allowedOutputFormats", it.allowed_output_formats);
        to.put_some(
            "allowedActionForAllowVendedLogsDeliveryForResource",
            it.allowed_action_for_allow_vended_logs_delivery_for_resource,
        );
        to.put_some("allowedFieldDelimiters", it.allowed_field_delimiters);
        to.put_some("allowedSuffixPathFields", it.allowed_suffix_path_fields);
        to.put_some("deliverySourceConfiguration", it.delivery_source_configuration);
        to.put_some("s3TablesIntegration", it.s3_tables_integration);
        to.into()
    }
}

impl TryFrom<Value> for ConfigurationTemplate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConfigurationTemplate", value)?;
        Ok(Self {
            service: from.take_some("service")?,
            log_type: from.take_some("logType")?,
            resource_type: from.take_some("resourceType")?,
            delivery_destination_type: from.take_some("deliveryDestinationType")?,
            default_delivery_config_values: from.take_some("defaultDeliveryConfigValues")?,
            allowed_fields: from.take_some("allowedFields")?,
            allowed_output_formats: from.take_some("allowedOutputFormats")?,
            allowed_action_for_allow_vended_logs_delivery_for_resource: from
                .take_some("allowedActionForAllowVendedLogsDeliveryForResource")?,
            allowed_field_delimiters: from.take_some("allowedFieldDelimiters")?,
            allowed_suffix_path_fields: from.take_some("allowedSuffixPathFields")?,
            delivery_source_configuration: from.take_some("deliverySourceConfiguration")?,
            s3_tables_integration: from.take_some("s3TablesIntegration")?,
        })
    }
}

impl From<ConfigurationTemplateDeliveryConfigValues> for Value {
    #[inline]
    fn from(it: ConfigurationTemplateDeliveryConfigValues) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("recordFields", it.record_fields);
        to.put_some("fieldDelimiter", it.field_delimiter);
        to.put_some("s3DeliveryConfiguration", it.s3_delivery_configuration);
        to.into()
    }
}

impl TryFrom<Value> for ConfigurationTemplateDeliveryConfigValues {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConfigurationTemplateDeliveryConfigValues", value)?;
        Ok(Self {
            record_fields: from.take_some("recordFields")?,
            field_delimiter: from.take_some("fieldDelimiter")?,
            s3_delivery_configuration: from.take_some("s3DeliveryConfiguration")?,
        })
    }
}

impl From<ConflictException> for Value {
    #[inline]
    fn from(it: ConflictException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ConflictException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ConflictException", value)?;
        Ok(Self {})
    }
}

impl From<CopyValue> for Value {
    #[inline]
    fn from(it: CopyValue) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for CopyValue {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CopyValue", value)?;
        Ok(Self { entries: from.take("entries")? })
    }
}

impl From<CopyValueEntry> for Value {
    #[inline]
    fn from(it: CopyValueEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("source", it.source);
        to.put("target", it.target);
        to.put_some("overwriteIfExists", it.overwrite_if_exists);
        to.into()
    }
}

impl TryFrom<Value> for CopyValueEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CopyValueEntry", value)?;
        Ok(Self {
            source: from.take("source")?,
            target: from.take("target")?,
            overwrite_if_exists: from.take_some("overwriteIfExists")?,
        })
    }
}

impl From<CreateDeliveryRequest> for Value {
    #[inline]
    fn from(it: CreateDeliveryRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("deliverySourceName", it.delivery_source_name);
        to.put("deliveryDestinationArn", it.delivery_destination_arn);
        to.put_some("recordFields", it.record_fields);
        to.put_some("fieldDelimiter", it.field_delimiter);
        to.put_some("s3DeliveryConfiguration", it.s3_delivery_configuration);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateDeliveryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateDeliveryRequest", value)?;
        Ok(Self {
            delivery_source_name: from.take("deliverySourceName")?,
            delivery_destination_arn: from.take("deliveryDestinationArn")?,
            record_fields: from.take_some("recordFields")?,
            field_delimiter: from.take_some("fieldDelimiter")?,
            s3_delivery_configuration: from.take_some("s3DeliveryConfiguration")?,
            tags: from.take_some("tags")?,
        })
    }
}

impl From<CreateDeliveryResponse> for Value {
    #[inline]
    fn from(it: CreateDeliveryResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("delivery", it.delivery);
        to.into()
    }
}

impl TryFrom<Value> for CreateDeliveryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateDeliveryResponse", value)?;
        Ok(Self { delivery: from.take_some("delivery")? })
    }
}

impl From<CreateExportTaskRequest> for Value {
    #[inline]
    fn from(it: CreateExportTaskRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("taskName", it.task_name);
        to.put("logGroupName", it.log_group_name);
        to.put_some("logStreamNamePrefix", it.log_stream_name_prefix);
        to.put("from", it.from);
        to.put("to", it.to);
        to.put("destination", it.destination);
        to.put_some("destinationPrefix", it.destination_prefix);
        to.into()
    }
}

impl TryFrom<Value> for CreateExportTaskRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateExportTaskRequest", value)?;
        Ok(Self {
            task_name: from.take_some("taskName")?,
            log_group_name: from.take("logGroupName")?,
            log_stream_name_prefix: from.take_some("logStreamNamePrefix")?,
            from: from.take("from")?,
            to: from.take("to")?,
            destination: from.take("destination")?,
            destination_prefix: from.take_some("destinationPrefix")?,
        })
    }
}

impl From<CreateExportTaskResponse> for Value {
    #[inline]
    fn from(it: CreateExportTaskResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("taskId", it.task_id);
        to.into()
    }
}

impl TryFrom<Value> for CreateExportTaskResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateExportTaskResponse", value)?;
        Ok(Self { task_id: from.take_some("taskId")? })
    }
}

impl From<CreateImportTaskRequest> for Value {
    #[inline]
    fn from(it: CreateImportTaskRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("importSourceArn", it.import_source_arn);
        to.put("importRoleArn", it.import_role_arn);
        to.put_some("importFilter", it.import_filter);
        to.into()
    }
}

impl TryFrom<Value> for CreateImportTaskRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateImportTaskRequest", value)?;
        Ok(Self {
            import_source_arn: from.take("importSourceArn")?,
            import_role_arn: from.take("importRoleArn")?,
            import_filter: from.take_some("importFilter")?,
        })
    }
}

impl From<CreateImportTaskResponse> for Value {
    #[inline]
    fn from(it: CreateImportTaskResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("importId", it.import_id);
        to.put_some("importDestinationArn", it.import_destination_arn);
        to.put_some("creationTime", it.creation_time);
        to.into()
    }
}

impl TryFrom<Value> for CreateImportTaskResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateImportTaskResponse", value)?;
        Ok(Self {
            import_id: from.take_some("importId")?,
            import_destination_arn: from.take_some("importDestinationArn")?,
            creation_time: from.take_some("creationTime")?,
        })
    }
}

impl From<CreateLogAnomalyDetectorRequest> for Value {
    #[inline]
    fn from(it: CreateLogAnomalyDetectorRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("logGroupArnList", it.log_group_arn_list);
        to.put_some("detectorName", it.detector_name);
        to.put_some("evaluationFrequency", it.evaluation_frequency);
        to.put_some("filterPattern", it.filter_pattern);
        to.put_some("kmsKeyId", it.kms_key_id);
        to.put_some("anomalyVisibilityTime", it.anomaly_visibility_time);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateLogAnomalyDetectorRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateLogAnomalyDetectorRequest", value)?;
        Ok(Self {
            log_group_arn_list: from.take("logGroupArnList")?,
            detector_name: from.take_some("detectorName")?,
            evaluation_frequency: from.take_some("evaluationFrequency")?,
            filter_pattern: from.take_some("filterPattern")?,
            kms_key_id: from.take_some("kmsKeyId")?,
            anomaly_visibility_time: from.take_some("anomalyVisibilityTime")?,
            tags: from.take_some("tags")?,
        })
    }
}

impl From<CreateLogAnomalyDetectorResponse> for Value {
    #[inline]
    fn from(it: CreateLogAnomalyDetectorResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("anomalyDetectorArn", it.anomaly_detector_arn);
        to.into()
    }
}

impl TryFrom<Value> for CreateLogAnomalyDetectorResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateLogAnomalyDetectorResponse", value)?;
        Ok(Self { anomaly_detector_arn: from.take_some("anomalyDetectorArn")? })
    }
}

impl From<CreateLogGroupRequest> for Value {
    #[inline]
    fn from(it: CreateLogGroupRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("logGroupName", it.log_group_name);
        to.put_some("kmsKeyId", it.kms_key_id);
        to.put_some("tags", it.tags);
        to.put_some("logGroupClass", it.log_group_class);
        to.put_some("deletionProtectionEnabled", it.deletion_protection_enabled);
        to.into()
    }
}

impl TryFrom<Value> for CreateLogGroupRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateLogGroupRequest", value)?;
        Ok(Self {
            log_group_name: from.take("logGroupName")?,
            kms_key_id: from.take_some("kmsKeyId")?,
            tags: from.take_some("tags")?,
            log_group_class: from.take_some("logGroupClass")?,
            deletion_protection_enabled: from.take_some("deletionProtectionEnabled")?,
        })
    }
}

impl From<CreateLogStreamRequest> for Value {
    #[inline]
    fn from(it: CreateLogStreamRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupName", it.log_group_name);
        to.put("logStreamName", it.log_stream_name);
        to.into()
    }
}

impl TryFrom<Value> for CreateLogStreamRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateLogStreamRequest", value)?;
        Ok(Self { log_group_name: from.take("logGroupName")?, log_stream_name: from.take("logStreamName")? })
    }
}

impl From<CreateLookupTableRequest> for Value {
    #[inline]
    fn from(it: CreateLookupTableRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("lookupTableName", it.lookup_table_name);
        to.put_some("description", it.description);
        to.put_some("tableBody", it.table_body);
        to.put_some("queryId", it.query_id);
        to.put_some("kmsKeyId", it.kms_key_id);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateLookupTableRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateLookupTableRequest", value)?;
        Ok(Self {
            lookup_table_name: from.take("lookupTableName")?,
            description: from.take_some("description")?,
            table_body: from.take_some("tableBody")?,
            query_id: from.take_some("queryId")?,
            kms_key_id: from.take_some("kmsKeyId")?,
            tags: from.take_some("tags")?,
        })
    }
}

impl From<CreateLookupTableResponse> for Value {
    #[inline]
    fn from(it: CreateLookupTableResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("lookupTableArn", it.lookup_table_arn);
        to.put_some("createdAt", it.created_at);
        to.into()
    }
}

impl TryFrom<Value> for CreateLookupTableResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateLookupTableResponse", value)?;
        Ok(Self { lookup_table_arn: from.take_some("lookupTableArn")?, created_at: from.take_some("createdAt")? })
    }
}

impl From<CreateScheduledQueryRequest> for Value {
    #[inline]
    fn from(it: CreateScheduledQueryRequest) -> Self {
        let mut to = Fields::with_capacity(15);
        to.put("name", it.name);
        to.put_some("description", it.description);
        to.put("queryLanguage", it.query_language);
        to.put("queryString", it.query_string);
        to.put_some("logGroupIdentifiers", it.log_group_identifiers);
        to.put("scheduleExpression", it.schedule_expression);
        to.put_some("timezone", it.timezone);
        to.put_some("startTimeOffset", it.start_time_offset);
        to.put_some("endTimeOffset", it.end_time_offset);
        to.put_some("destinationConfiguration", it.destination_configuration);
        to.put_some("scheduleStartTime", it.schedule_start_time);
        to.put_some("scheduleEndTime", it.schedule_end_time);
        to.put("executionRoleArn", it.execution_role_arn);
        to.put_some("state", it.state);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateScheduledQueryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateScheduledQueryRequest", value)?;
        Ok(Self {
            name: from.take("name")?,
            description: from.take_some("description")?,
            query_language: from.take("queryLanguage")?,
            query_string: from.take("queryString")?,
            log_group_identifiers: from.take_some("logGroupIdentifiers")?,
            schedule_expression: from.take("scheduleExpression")?,
            timezone: from.take_some("timezone")?,
            start_time_offset: from.take_some("startTimeOffset")?,
            end_time_offset: from.take_some("endTimeOffset")?,
            destination_configuration: from.take_some("destinationConfiguration")?,
            schedule_start_time: from.take_some("scheduleStartTime")?,
            schedule_end_time: from.take_some("scheduleEndTime")?,
            execution_role_arn: from.take("executionRoleArn")?,
            state: from.take_some("state")?,
            tags: from.take_some("tags")?,
        })
    }
}

impl From<CreateScheduledQueryResponse> for Value {
    #[inline]
    fn from(it: CreateScheduledQueryResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("scheduledQueryArn", it.scheduled_query_arn);
        to.put_some("state", it.state);
        to.into()
    }
}

impl TryFrom<Value> for CreateScheduledQueryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateScheduledQueryResponse", value)?;
        Ok(Self { scheduled_query_arn: from.take_some("scheduledQueryArn")?, state: from.take_some("state")? })
    }
}

impl From<DataAlreadyAcceptedException> for Value {
    #[inline]
    fn from(it: DataAlreadyAcceptedException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("expectedSequenceToken", it.expected_sequence_token);
        to.into()
    }
}

impl TryFrom<Value> for DataAlreadyAcceptedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DataAlreadyAcceptedException", value)?;
        Ok(Self { expected_sequence_token: from.take_some("expectedSequenceToken")? })
    }
}

impl From<DataSource> for Value {
    #[inline]
    fn from(it: DataSource) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("name", it.name);
        to.put_some("type", it.r#type);
        to.into()
    }
}

impl TryFrom<Value> for DataSource {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DataSource", value)?;
        Ok(Self { name: from.take("name")?, r#type: from.take_some("type")? })
    }
}

impl From<DataSourceFilter> for Value {
    #[inline]
    fn from(it: DataSourceFilter) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("name", it.name);
        to.put_some("type", it.r#type);
        to.into()
    }
}

impl TryFrom<Value> for DataSourceFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DataSourceFilter", value)?;
        Ok(Self { name: from.take("name")?, r#type: from.take_some("type")? })
    }
}

impl From<DateTimeConverter> for Value {
    #[inline]
    fn from(it: DateTimeConverter) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("source", it.source);
        to.put("target", it.target);
        to.put_some("targetFormat", it.target_format);
        to.put("matchPatterns", it.match_patterns);
        to.put_some("sourceTimezone", it.source_timezone);
        to.put_some("targetTimezone", it.target_timezone);
        to.put_some("locale", it.locale);
        to.into()
    }
}

impl TryFrom<Value> for DateTimeConverter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DateTimeConverter", value)?;
        Ok(Self {
            source: from.take("source")?,
            target: from.take("target")?,
            target_format: from.take_some("targetFormat")?,
            match_patterns: from.take("matchPatterns")?,
            source_timezone: from.take_some("sourceTimezone")?,
            target_timezone: from.take_some("targetTimezone")?,
            locale: from.take_some("locale")?,
        })
    }
}

impl From<DeleteAccountPolicyRequest> for Value {
    #[inline]
    fn from(it: DeleteAccountPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("policyName", it.policy_name);
        to.put("policyType", it.policy_type);
        to.put_some("dryRun", it.dry_run);
        to.into()
    }
}

impl TryFrom<Value> for DeleteAccountPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteAccountPolicyRequest", value)?;
        Ok(Self {
            policy_name: from.take("policyName")?,
            policy_type: from.take("policyType")?,
            dry_run: from.take_some("dryRun")?,
        })
    }
}

impl From<DeleteAccountPolicyResponse> for Value {
    #[inline]
    fn from(it: DeleteAccountPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("dryRunResult", it.dry_run_result);
        to.into()
    }
}

impl TryFrom<Value> for DeleteAccountPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteAccountPolicyResponse", value)?;
        Ok(Self { dry_run_result: from.take_some("dryRunResult")? })
    }
}

impl From<DeleteDataProtectionPolicyRequest> for Value {
    #[inline]
    fn from(it: DeleteDataProtectionPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.into()
    }
}

impl TryFrom<Value> for DeleteDataProtectionPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteDataProtectionPolicyRequest", value)?;
        Ok(Self { log_group_identifier: from.take("logGroupIdentifier")? })
    }
}

impl From<DeleteDeliveryDestinationPolicyRequest> for Value {
    #[inline]
    fn from(it: DeleteDeliveryDestinationPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("deliveryDestinationName", it.delivery_destination_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteDeliveryDestinationPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteDeliveryDestinationPolicyRequest", value)?;
        Ok(Self { delivery_destination_name: from.take("deliveryDestinationName")? })
    }
}

impl From<DeleteDeliveryDestinationRequest> for Value {
    #[inline]
    fn from(it: DeleteDeliveryDestinationRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteDeliveryDestinationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteDeliveryDestinationRequest", value)?;
        Ok(Self { name: from.take("name")? })
    }
}

impl From<DeleteDeliveryRequest> for Value {
    #[inline]
    fn from(it: DeleteDeliveryRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("id", it.id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteDeliveryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteDeliveryRequest", value)?;
        Ok(Self { id: from.take("id")? })
    }
}

impl From<DeleteDeliverySourceRequest> for Value {
    #[inline]
    fn from(it: DeleteDeliverySourceRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteDeliverySourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteDeliverySourceRequest", value)?;
        Ok(Self { name: from.take("name")? })
    }
}

impl From<DeleteDestinationRequest> for Value {
    #[inline]
    fn from(it: DeleteDestinationRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("destinationName", it.destination_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteDestinationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteDestinationRequest", value)?;
        Ok(Self { destination_name: from.take("destinationName")? })
    }
}

impl From<DeleteIndexPolicyRequest> for Value {
    #[inline]
    fn from(it: DeleteIndexPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.into()
    }
}

impl TryFrom<Value> for DeleteIndexPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteIndexPolicyRequest", value)?;
        Ok(Self { log_group_identifier: from.take("logGroupIdentifier")? })
    }
}

impl From<DeleteIndexPolicyResponse> for Value {
    #[inline]
    fn from(it: DeleteIndexPolicyResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeleteIndexPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeleteIndexPolicyResponse", value)?;
        Ok(Self {})
    }
}

impl From<DeleteIntegrationRequest> for Value {
    #[inline]
    fn from(it: DeleteIntegrationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("integrationName", it.integration_name);
        to.put_some("force", it.force);
        to.into()
    }
}

impl TryFrom<Value> for DeleteIntegrationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteIntegrationRequest", value)?;
        Ok(Self { integration_name: from.take("integrationName")?, force: from.take_some("force")? })
    }
}

impl From<DeleteIntegrationResponse> for Value {
    #[inline]
    fn from(it: DeleteIntegrationResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeleteIntegrationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeleteIntegrationResponse", value)?;
        Ok(Self {})
    }
}

impl From<DeleteKeys> for Value {
    #[inline]
    fn from(it: DeleteKeys) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("withKeys", it.with_keys);
        to.into()
    }
}

impl TryFrom<Value> for DeleteKeys {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteKeys", value)?;
        Ok(Self { with_keys: from.take("withKeys")? })
    }
}

impl From<DeleteLogAnomalyDetectorRequest> for Value {
    #[inline]
    fn from(it: DeleteLogAnomalyDetectorRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("anomalyDetectorArn", it.anomaly_detector_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeleteLogAnomalyDetectorRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteLogAnomalyDetectorRequest", value)?;
        Ok(Self { anomaly_detector_arn: from.take("anomalyDetectorArn")? })
    }
}

impl From<DeleteLogGroupRequest> for Value {
    #[inline]
    fn from(it: DeleteLogGroupRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("logGroupName", it.log_group_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteLogGroupRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteLogGroupRequest", value)?;
        Ok(Self { log_group_name: from.take("logGroupName")? })
    }
}

impl From<DeleteLogStreamRequest> for Value {
    #[inline]
    fn from(it: DeleteLogStreamRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupName", it.log_group_name);
        to.put("logStreamName", it.log_stream_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteLogStreamRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteLogStreamRequest", value)?;
        Ok(Self { log_group_name: from.take("logGroupName")?, log_stream_name: from.take("logStreamName")? })
    }
}

impl From<DeleteLookupTableRequest> for Value {
    #[inline]
    fn from(it: DeleteLookupTableRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("lookupTableArn", it.lookup_table_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeleteLookupTableRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteLookupTableRequest", value)?;
        Ok(Self { lookup_table_arn: from.take("lookupTableArn")? })
    }
}

impl From<DeleteMetricFilterRequest> for Value {
    #[inline]
    fn from(it: DeleteMetricFilterRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupName", it.log_group_name);
        to.put("filterName", it.filter_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteMetricFilterRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteMetricFilterRequest", value)?;
        Ok(Self { log_group_name: from.take("logGroupName")?, filter_name: from.take("filterName")? })
    }
}

impl From<DeleteQueryDefinitionRequest> for Value {
    #[inline]
    fn from(it: DeleteQueryDefinitionRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("queryDefinitionId", it.query_definition_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteQueryDefinitionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteQueryDefinitionRequest", value)?;
        Ok(Self { query_definition_id: from.take("queryDefinitionId")? })
    }
}

impl From<DeleteQueryDefinitionResponse> for Value {
    #[inline]
    fn from(it: DeleteQueryDefinitionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("success", it.success);
        to.into()
    }
}

impl TryFrom<Value> for DeleteQueryDefinitionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteQueryDefinitionResponse", value)?;
        Ok(Self { success: from.take_some("success")? })
    }
}

impl From<DeleteResourcePolicyRequest> for Value {
    #[inline]
    fn from(it: DeleteResourcePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("policyName", it.policy_name);
        to.put_some("resourceArn", it.resource_arn);
        to.put_some("expectedRevisionId", it.expected_revision_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteResourcePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteResourcePolicyRequest", value)?;
        Ok(Self {
            policy_name: from.take_some("policyName")?,
            resource_arn: from.take_some("resourceArn")?,
            expected_revision_id: from.take_some("expectedRevisionId")?,
        })
    }
}

impl From<DeleteRetentionPolicyRequest> for Value {
    #[inline]
    fn from(it: DeleteRetentionPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("logGroupName", it.log_group_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteRetentionPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteRetentionPolicyRequest", value)?;
        Ok(Self { log_group_name: from.take("logGroupName")? })
    }
}

impl From<DeleteScheduledQueryRequest> for Value {
    #[inline]
    fn from(it: DeleteScheduledQueryRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("identifier", it.identifier);
        to.into()
    }
}

impl TryFrom<Value> for DeleteScheduledQueryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteScheduledQueryRequest", value)?;
        Ok(Self { identifier: from.take("identifier")? })
    }
}

impl From<DeleteScheduledQueryResponse> for Value {
    #[inline]
    fn from(it: DeleteScheduledQueryResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeleteScheduledQueryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeleteScheduledQueryResponse", value)?;
        Ok(Self {})
    }
}

impl From<DeleteSubscriptionFilterRequest> for Value {
    #[inline]
    fn from(it: DeleteSubscriptionFilterRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupName", it.log_group_name);
        to.put("filterName", it.filter_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteSubscriptionFilterRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteSubscriptionFilterRequest", value)?;
        Ok(Self { log_group_name: from.take("logGroupName")?, filter_name: from.take("filterName")? })
    }
}

impl From<DeleteSyslogConfigurationRequest> for Value {
    #[inline]
    fn from(it: DeleteSyslogConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.put_some("vpcEndpointId", it.vpc_endpoint_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteSyslogConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteSyslogConfigurationRequest", value)?;
        Ok(Self {
            log_group_identifier: from.take("logGroupIdentifier")?,
            vpc_endpoint_id: from.take_some("vpcEndpointId")?,
        })
    }
}

impl From<DeleteTransformerRequest> for Value {
    #[inline]
    fn from(it: DeleteTransformerRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.into()
    }
}

impl TryFrom<Value> for DeleteTransformerRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteTransformerRequest", value)?;
        Ok(Self { log_group_identifier: from.take("logGroupIdentifier")? })
    }
}

impl From<Delivery> for Value {
    #[inline]
    fn from(it: Delivery) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("id", it.id);
        to.put_some("arn", it.arn);
        to.put_some("deliverySourceName", it.delivery_source_name);
        to.put_some("deliveryDestinationArn", it.delivery_destination_arn);
        to.put_some("deliveryDestinationType", it.delivery_destination_type);
        to.put_some("recordFields", it.record_fields);
        to.put_some("fieldDelimiter", it.field_delimiter);
        to.put_some("s3DeliveryConfiguration", it.s3_delivery_configuration);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for Delivery {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Delivery", value)?;
        Ok(Self {
            id: from.take_some("id")?,
            arn: from.take_some("arn")?,
            delivery_source_name: from.take_some("deliverySourceName")?,
            delivery_destination_arn: from.take_some("deliveryDestinationArn")?,
            delivery_destination_type: from.take_some("deliveryDestinationType")?,
            record_fields: from.take_some("recordFields")?,
            field_delimiter: from.take_some("fieldDelimiter")?,
            s3_delivery_configuration: from.take_some("s3DeliveryConfiguration")?,
            tags: from.take_some("tags")?,
        })
    }
}

impl From<DeliveryDestination> for Value {
    #[inline]
    fn from(it: DeliveryDestination) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("name", it.name);
        to.put_some("arn", it.arn);
        to.put_some("deliveryDestinationType", it.delivery_destination_type);
        to.put_some("outputFormat", it.output_format);
        to.put_some("deliveryDestinationConfiguration", it.delivery_destination_configuration);
        to.put_some("roleArn", it.role_arn);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for DeliveryDestination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeliveryDestination", value)?;
        Ok(Self {
            name: from.take_some("name")?,
            arn: from.take_some("arn")?,
            delivery_destination_type: from.take_some("deliveryDestinationType")?,
            output_format: from.take_some("outputFormat")?,
            delivery_destination_configuration: from.take_some("deliveryDestinationConfiguration")?,
            role_arn: from.take_some("roleArn")?,
            tags: from.take_some("tags")?,
        })
    }
}

impl From<DeliveryDestinationConfiguration> for Value {
    #[inline]
    fn from(it: DeliveryDestinationConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("destinationResourceArn", it.destination_resource_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeliveryDestinationConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeliveryDestinationConfiguration", value)?;
        Ok(Self { destination_resource_arn: from.take("destinationResourceArn")? })
    }
}

impl From<DeliverySource> for Value {
    #[inline]
    fn from(it: DeliverySource) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("name", it.name);
        to.put_some("arn", it.arn);
        to.put_some("resourceArns", it.resource_arns);
        to.put_some("service", it.service);
        to.put_some("logType", it.log_type);
        to.put_some("tags", it.tags);
        to.put_some("deliverySourceConfiguration", it.delivery_source_configuration);
        to.put_some("status", it.status);
        to.put_some("statusReason", it.status_reason);
        to.into()
    }
}

impl TryFrom<Value> for DeliverySource {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeliverySource", value)?;
        Ok(Self {
            name: from.take_some("name")?,
            arn: from.take_some("arn")?,
            resource_arns: from.take_some("resourceArns")?,
            service: from.take_some("service")?,
            log_type: from.take_some("logType")?,
            tags: from.take_some("tags")?,
            delivery_source_configuration: from.take_some("deliverySourceConfiguration")?,
            status: from.take_some("status")?,
            status_reason: from.take_some("statusReason")?,
        })
    }
}

impl From<DeliverySourceConfigurationSchema> for Value {
    #[inline]
    fn from(it: DeliverySourceConfigurationSchema) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("keyName", it.key_name);
        to.put("valueType", it.value_type);
        to.put("defaultValue", it.default_value);
        to.put_some("supportedValues", it.supported_values);
        to.put_some("minValue", it.min_value);
        to.put_some("maxValue", it.max_value);
        to.into()
    }
}

impl TryFrom<Value> for DeliverySourceConfigurationSchema {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeliverySourceConfigurationSchema", value)?;
        Ok(Self {
            key_name: from.take("keyName")?,
            value_type: from.take("valueType")?,
            default_value: from.take("defaultValue")?,
            supported_values: from.take_some("supportedValues")?,
            min_value: from.take_some("minValue")?,
            max_value: from.take_some("maxValue")?,
        })
    }
}

impl From<DescribeAccountPoliciesRequest> for Value {
    #[inline]
    fn from(it: DescribeAccountPoliciesRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("policyType", it.policy_type);
        to.put_some("policyName", it.policy_name);
        to.put_some("accountIdentifiers", it.account_identifiers);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeAccountPoliciesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeAccountPoliciesRequest", value)?;
        Ok(Self {
            policy_type: from.take("policyType")?,
            policy_name: from.take_some("policyName")?,
            account_identifiers: from.take_some("accountIdentifiers")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<DescribeAccountPoliciesResponse> for Value {
    #[inline]
    fn from(it: DescribeAccountPoliciesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("accountPolicies", it.account_policies);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeAccountPoliciesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeAccountPoliciesResponse", value)?;
        Ok(Self { account_policies: from.take_some("accountPolicies")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeConfigurationTemplatesRequest> for Value {
    #[inline]
    fn from(it: DescribeConfigurationTemplatesRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("service", it.service);
        to.put_some("logTypes", it.log_types);
        to.put_some("resourceTypes", it.resource_types);
        to.put_some("deliveryDestinationTypes", it.delivery_destination_types);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for DescribeConfigurationTemplatesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeConfigurationTemplatesRequest", value)?;
        Ok(Self {
            service: from.take_some("service")?,
            log_types: from.take_some("logTypes")?,
            resource_types: from.take_some("resourceTypes")?,
            delivery_destination_types: from.take_some("deliveryDestinationTypes")?,
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
        })
    }
}

impl From<DescribeConfigurationTemplatesResponse> for Value {
    #[inline]
    fn from(it: DescribeConfigurationTemplatesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("configurationTemplates", it.configuration_templates);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeConfigurationTemplatesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeConfigurationTemplatesResponse", value)?;
        Ok(Self {
            configuration_templates: from.take_some("configurationTemplates")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<DescribeDeliveriesRequest> for Value {
    #[inline]
    fn from(it: DescribeDeliveriesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.put_some("deliverySourceNames", it.delivery_source_names);
        to.into()
    }
}

impl TryFrom<Value> for DescribeDeliveriesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeDeliveriesRequest", value)?;
        Ok(Self {
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
            delivery_source_names: from.take_some("deliverySourceNames")?,
        })
    }
}

impl From<DescribeDeliveriesResponse> for Value {
    #[inline]
    fn from(it: DescribeDeliveriesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("deliveries", it.deliveries);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeDeliveriesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeDeliveriesResponse", value)?;
        Ok(Self { deliveries: from.take_some("deliveries")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeDeliveryDestinationsRequest> for Value {
    #[inline]
    fn from(it: DescribeDeliveryDestinationsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.put_some("names", it.names);
        to.into()
    }
}

impl TryFrom<Value> for DescribeDeliveryDestinationsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeDeliveryDestinationsRequest", value)?;
        Ok(Self {
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
            names: from.take_some("names")?,
        })
    }
}

impl From<DescribeDeliveryDestinationsResponse> for Value {
    #[inline]
    fn from(it: DescribeDeliveryDestinationsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("deliveryDestinations", it.delivery_destinations);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeDeliveryDestinationsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeDeliveryDestinationsResponse", value)?;
        Ok(Self {
            delivery_destinations: from.take_some("deliveryDestinations")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<DescribeDeliverySourcesRequest> for Value {
    #[inline]
    fn from(it: DescribeDeliverySourcesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.put_some("resourceArns", it.resource_arns);
        to.into()
    }
}

impl TryFrom<Value> for DescribeDeliverySourcesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeDeliverySourcesRequest", value)?;
        Ok(Self {
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
            resource_arns: from.take_some("resourceArns")?,
        })
    }
}

impl From<DescribeDeliverySourcesResponse> for Value {
    #[inline]
    fn from(it: DescribeDeliverySourcesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("deliverySources", it.delivery_sources);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeDeliverySourcesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeDeliverySourcesResponse", value)?;
        Ok(Self { delivery_sources: from.take_some("deliverySources")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeDestinationsRequest> for Value {
    #[inline]
    fn from(it: DescribeDestinationsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("DestinationNamePrefix", it.destination_name_prefix);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for DescribeDestinationsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeDestinationsRequest", value)?;
        Ok(Self {
            destination_name_prefix: from.take_some("DestinationNamePrefix")?,
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
        })
    }
}

impl From<DescribeDestinationsResponse> for Value {
    #[inline]
    fn from(it: DescribeDestinationsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("destinations", it.destinations);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeDestinationsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeDestinationsResponse", value)?;
        Ok(Self { destinations: from.take_some("destinations")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeExportTasksRequest> for Value {
    #[inline]
    fn from(it: DescribeExportTasksRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("taskId", it.task_id);
        to.put_some("statusCode", it.status_code);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for DescribeExportTasksRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeExportTasksRequest", value)?;
        Ok(Self {
            task_id: from.take_some("taskId")?,
            status_code: from.take_some("statusCode")?,
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
        })
    }
}

impl From<DescribeExportTasksResponse> for Value {
    #[inline]
    fn from(it: DescribeExportTasksResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("exportTasks", it.export_tasks);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeExportTasksResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeExportTasksResponse", value)?;
        Ok(Self { export_tasks: from.take_some("exportTasks")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeFieldIndexesRequest> for Value {
    #[inline]
    fn from(it: DescribeFieldIndexesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("logGroupIdentifiers", it.log_group_identifiers);
        to.put_some("indexCategories", it.index_categories);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeFieldIndexesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeFieldIndexesRequest", value)?;
        Ok(Self {
            log_group_identifiers: from.take("logGroupIdentifiers")?,
            index_categories: from.take_some("indexCategories")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<DescribeFieldIndexesResponse> for Value {
    #[inline]
    fn from(it: DescribeFieldIndexesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("fieldIndexes", it.field_indexes);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeFieldIndexesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeFieldIndexesResponse", value)?;
        Ok(Self { field_indexes: from.take_some("fieldIndexes")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeImportTaskBatchesRequest> for Value {
    #[inline]
    fn from(it: DescribeImportTaskBatchesRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("importId", it.import_id);
        to.put_some("batchImportStatus", it.batch_import_status);
        to.put_some("limit", it.limit);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeImportTaskBatchesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeImportTaskBatchesRequest", value)?;
        Ok(Self {
            import_id: from.take("importId")?,
            batch_import_status: from.take_some("batchImportStatus")?,
            limit: from.take_some("limit")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<DescribeImportTaskBatchesResponse> for Value {
    #[inline]
    fn from(it: DescribeImportTaskBatchesResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("importSourceArn", it.import_source_arn);
        to.put_some("importId", it.import_id);
        to.put_some("importBatches", it.import_batches);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeImportTaskBatchesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeImportTaskBatchesResponse", value)?;
        Ok(Self {
            import_source_arn: from.take_some("importSourceArn")?,
            import_id: from.take_some("importId")?,
            import_batches: from.take_some("importBatches")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<DescribeImportTasksRequest> for Value {
    #[inline]
    fn from(it: DescribeImportTasksRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("importId", it.import_id);
        to.put_some("importStatus", it.import_status);
        to.put_some("importSourceArn", it.import_source_arn);
        to.put_some("limit", it.limit);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeImportTasksRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeImportTasksRequest", value)?;
        Ok(Self {
            import_id: from.take_some("importId")?,
            import_status: from.take_some("importStatus")?,
            import_source_arn: from.take_some("importSourceArn")?,
            limit: from.take_some("limit")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<DescribeImportTasksResponse> for Value {
    #[inline]
    fn from(it: DescribeImportTasksResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("imports", it.imports);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeImportTasksResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeImportTasksResponse", value)?;
        Ok(Self { imports: from.take_some("imports")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeIndexPoliciesRequest> for Value {
    #[inline]
    fn from(it: DescribeIndexPoliciesRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupIdentifiers", it.log_group_identifiers);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeIndexPoliciesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeIndexPoliciesRequest", value)?;
        Ok(Self { log_group_identifiers: from.take("logGroupIdentifiers")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeIndexPoliciesResponse> for Value {
    #[inline]
    fn from(it: DescribeIndexPoliciesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("indexPolicies", it.index_policies);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeIndexPoliciesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeIndexPoliciesResponse", value)?;
        Ok(Self { index_policies: from.take_some("indexPolicies")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeLogGroupsRequest> for Value {
    #[inline]
    fn from(it: DescribeLogGroupsRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("accountIdentifiers", it.account_identifiers);
        to.put_some("logGroupNamePrefix", it.log_group_name_prefix);
        to.put_some("logGroupNamePattern", it.log_group_name_pattern);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.put_some("includeLinkedAccounts", it.include_linked_accounts);
        to.put_some("logGroupClass", it.log_group_class);
        to.put_some("logGroupIdentifiers", it.log_group_identifiers);
        to.into()
    }
}

impl TryFrom<Value> for DescribeLogGroupsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeLogGroupsRequest", value)?;
        Ok(Self {
            account_identifiers: from.take_some("accountIdentifiers")?,
            log_group_name_prefix: from.take_some("logGroupNamePrefix")?,
            log_group_name_pattern: from.take_some("logGroupNamePattern")?,
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
            include_linked_accounts: from.take_some("includeLinkedAccounts")?,
            log_group_class: from.take_some("logGroupClass")?,
            log_group_identifiers: from.take_some("logGroupIdentifiers")?,
        })
    }
}

impl From<DescribeLogGroupsResponse> for Value {
    #[inline]
    fn from(it: DescribeLogGroupsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("logGroups", it.log_groups);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeLogGroupsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeLogGroupsResponse", value)?;
        Ok(Self { log_groups: from.take_some("logGroups")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeLogStreamsRequest> for Value {
    #[inline]
    fn from(it: DescribeLogStreamsRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("logGroupIdentifier", it.log_group_identifier);
        to.put_some("logStreamNamePrefix", it.log_stream_name_prefix);
        to.put_some("orderBy", it.order_by);
        to.put_some("descending", it.descending);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for DescribeLogStreamsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeLogStreamsRequest", value)?;
        Ok(Self {
            log_group_name: from.take_some("logGroupName")?,
            log_group_identifier: from.take_some("logGroupIdentifier")?,
            log_stream_name_prefix: from.take_some("logStreamNamePrefix")?,
            order_by: from.take_some("orderBy")?,
            descending: from.take_some("descending")?,
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
        })
    }
}

impl From<DescribeLogStreamsResponse> for Value {
    #[inline]
    fn from(it: DescribeLogStreamsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("logStreams", it.log_streams);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeLogStreamsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeLogStreamsResponse", value)?;
        Ok(Self { log_streams: from.take_some("logStreams")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeLookupTablesRequest> for Value {
    #[inline]
    fn from(it: DescribeLookupTablesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("lookupTableNamePrefix", it.lookup_table_name_prefix);
        to.put_some("maxResults", it.max_results);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeLookupTablesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeLookupTablesRequest", value)?;
        Ok(Self {
            lookup_table_name_prefix: from.take_some("lookupTableNamePrefix")?,
            max_results: from.take_some("maxResults")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<DescribeLookupTablesResponse> for Value {
    #[inline]
    fn from(it: DescribeLookupTablesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("lookupTables", it.lookup_tables);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeLookupTablesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeLookupTablesResponse", value)?;
        Ok(Self { lookup_tables: from.take_some("lookupTables")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeMetricFiltersRequest> for Value {
    #[inline]
    fn from(it: DescribeMetricFiltersRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("filterNamePrefix", it.filter_name_prefix);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.put_some("metricName", it.metric_name);
        to.put_some("metricNamespace", it.metric_namespace);
        to.into()
    }
}

impl TryFrom<Value> for DescribeMetricFiltersRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeMetricFiltersRequest", value)?;
        Ok(Self {
            log_group_name: from.take_some("logGroupName")?,
            filter_name_prefix: from.take_some("filterNamePrefix")?,
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
            metric_name: from.take_some("metricName")?,
            metric_namespace: from.take_some("metricNamespace")?,
        })
    }
}

impl From<DescribeMetricFiltersResponse> for Value {
    #[inline]
    fn from(it: DescribeMetricFiltersResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("metricFilters", it.metric_filters);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeMetricFiltersResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeMetricFiltersResponse", value)?;
        Ok(Self { metric_filters: from.take_some("metricFilters")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeQueriesRequest> for Value {
    #[inline]
    fn from(it: DescribeQueriesRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("status", it.status);
        to.put_some("maxResults", it.max_results);
        to.put_some("nextToken", it.next_token);
        to.put_some("queryLanguage", it.query_language);
        to.into()
    }
}

impl TryFrom<Value> for DescribeQueriesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeQueriesRequest", value)?;
        Ok(Self {
            log_group_name: from.take_some("logGroupName")?,
            status: from.take_some("status")?,
            max_results: from.take_some("maxResults")?,
            next_token: from.take_some("nextToken")?,
            query_language: from.take_some("queryLanguage")?,
        })
    }
}

impl From<DescribeQueriesResponse> for Value {
    #[inline]
    fn from(it: DescribeQueriesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("queries", it.queries);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeQueriesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeQueriesResponse", value)?;
        Ok(Self { queries: from.take_some("queries")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeQueryDefinitionsRequest> for Value {
    #[inline]
    fn from(it: DescribeQueryDefinitionsRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("queryLanguage", it.query_language);
        to.put_some("queryDefinitionNamePrefix", it.query_definition_name_prefix);
        to.put_some("maxResults", it.max_results);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeQueryDefinitionsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeQueryDefinitionsRequest", value)?;
        Ok(Self {
            query_language: from.take_some("queryLanguage")?,
            query_definition_name_prefix: from.take_some("queryDefinitionNamePrefix")?,
            max_results: from.take_some("maxResults")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<DescribeQueryDefinitionsResponse> for Value {
    #[inline]
    fn from(it: DescribeQueryDefinitionsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("queryDefinitions", it.query_definitions);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeQueryDefinitionsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeQueryDefinitionsResponse", value)?;
        Ok(Self { query_definitions: from.take_some("queryDefinitions")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeResourcePoliciesRequest> for Value {
    #[inline]
    fn from(it: DescribeResourcePoliciesRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.put_some("resourceArn", it.resource_arn);
        to.put_some("policyScope", it.policy_scope);
        to.into()
    }
}

impl TryFrom<Value> for DescribeResourcePoliciesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeResourcePoliciesRequest", value)?;
        Ok(Self {
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
            resource_arn: from.take_some("resourceArn")?,
            policy_scope: from.take_some("policyScope")?,
        })
    }
}

impl From<DescribeResourcePoliciesResponse> for Value {
    #[inline]
    fn from(it: DescribeResourcePoliciesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("resourcePolicies", it.resource_policies);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeResourcePoliciesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeResourcePoliciesResponse", value)?;
        Ok(Self { resource_policies: from.take_some("resourcePolicies")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<DescribeSubscriptionFiltersRequest> for Value {
    #[inline]
    fn from(it: DescribeSubscriptionFiltersRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("logGroupName", it.log_group_name);
        to.put_some("filterNamePrefix", it.filter_name_prefix);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for DescribeSubscriptionFiltersRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeSubscriptionFiltersRequest", value)?;
        Ok(Self {
            log_group_name: from.take("logGroupName")?,
            filter_name_prefix: from.take_some("filterNamePrefix")?,
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
        })
    }
}

impl From<DescribeSubscriptionFiltersResponse> for Value {
    #[inline]
    fn from(it: DescribeSubscriptionFiltersResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("subscriptionFilters", it.subscription_filters);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeSubscriptionFiltersResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeSubscriptionFiltersResponse", value)?;
        Ok(Self {
            subscription_filters: from.take_some("subscriptionFilters")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<Destination> for Value {
    #[inline]
    fn from(it: Destination) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("destinationName", it.destination_name);
        to.put_some("targetArn", it.target_arn);
        to.put_some("roleArn", it.role_arn);
        to.put_some("accessPolicy", it.access_policy);
        to.put_some("arn", it.arn);
        to.put_some("creationTime", it.creation_time);
        to.into()
    }
}

impl TryFrom<Value> for Destination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Destination", value)?;
        Ok(Self {
            destination_name: from.take_some("destinationName")?,
            target_arn: from.take_some("targetArn")?,
            role_arn: from.take_some("roleArn")?,
            access_policy: from.take_some("accessPolicy")?,
            arn: from.take_some("arn")?,
            creation_time: from.take_some("creationTime")?,
        })
    }
}

impl From<DestinationConfiguration> for Value {
    #[inline]
    fn from(it: DestinationConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("s3Configuration", it.s3_configuration);
        to.put_some("lookupTableConfiguration", it.lookup_table_configuration);
        to.into()
    }
}

impl TryFrom<Value> for DestinationConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DestinationConfiguration", value)?;
        Ok(Self {
            s3_configuration: from.take_some("s3Configuration")?,
            lookup_table_configuration: from.take_some("lookupTableConfiguration")?,
        })
    }
}

impl From<DisassociateKmsKeyRequest> for Value {
    #[inline]
    fn from(it: DisassociateKmsKeyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("resourceIdentifier", it.resource_identifier);
        to.into()
    }
}

impl TryFrom<Value> for DisassociateKmsKeyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DisassociateKmsKeyRequest", value)?;
        Ok(Self {
            log_group_name: from.take_some("logGroupName")?,
            resource_identifier: from.take_some("resourceIdentifier")?,
        })
    }
}

impl From<DisassociateSourceFromS3TableIntegrationRequest> for Value {
    #[inline]
    fn from(it: DisassociateSourceFromS3TableIntegrationRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("identifier", it.identifier);
        to.into()
    }
}

impl TryFrom<Value> for DisassociateSourceFromS3TableIntegrationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DisassociateSourceFromS3TableIntegrationRequest", value)?;
        Ok(Self { identifier: from.take("identifier")? })
    }
}

impl From<DisassociateSourceFromS3TableIntegrationResponse> for Value {
    #[inline]
    fn from(it: DisassociateSourceFromS3TableIntegrationResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("identifier", it.identifier);
        to.into()
    }
}

impl TryFrom<Value> for DisassociateSourceFromS3TableIntegrationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DisassociateSourceFromS3TableIntegrationResponse", value)?;
        Ok(Self { identifier: from.take_some("identifier")? })
    }
}

impl From<DryRunResult> for Value {
    #[inline]
    fn from(it: DryRunResult) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("totalMatchedLogGroups", it.total_matched_log_groups);
        to.put_some("increasedRetentionLogGroupCount", it.increased_retention_log_group_count);
        to.put_some("decreasedRetentionLogGroupCount", it.decreased_retention_log_group_count);
        to.put_some("unchangedRetentionLogGroupCount", it.unchanged_retention_log_group_count);
        to.put_some("failedAnalysisCount", it.failed_analysis_count);
        to.put_some("topLogGroupsImpacted", it.top_log_groups_impacted);
        to.into()
    }
}

impl TryFrom<Value> for DryRunResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DryRunResult", value)?;
        Ok(Self {
            total_matched_log_groups: from.take_some("totalMatchedLogGroups")?,
            increased_retention_log_group_count: from.take_some("increasedRetentionLogGroupCount")?,
            decreased_retention_log_group_count: from.take_some("decreasedRetentionLogGroupCount")?,
            unchanged_retention_log_group_count: from.take_some("unchangedRetentionLogGroupCount")?,
            failed_analysis_count: from.take_some("failedAnalysisCount")?,
            top_log_groups_impacted: from.take_some("topLogGroupsImpacted")?,
        })
    }
}

impl From<Entity> for Value {
    #[inline]
    fn from(it: Entity) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("keyAttributes", it.key_attributes);
        to.put_some("attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for Entity {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Entity", value)?;
        Ok(Self { key_attributes: from.take_some("keyAttributes")?, attributes: from.take_some("attributes")? })
    }
}

impl From<ExportTask> for Value {
    #[inline]
    fn from(it: ExportTask) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("taskId", it.task_id);
        to.put_some("taskName", it.task_name);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("from", it.from);
        to.put_some("to", it.to);
        to.put_some("destination", it.destination);
        to.put_some("destinationPrefix", it.destination_prefix);
        to.put_some("status", it.status);
        to.put_some("executionInfo", it.execution_info);
        to.into()
    }
}

impl TryFrom<Value> for ExportTask {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExportTask", value)?;
        Ok(Self {
            task_id: from.take_some("taskId")?,
            task_name: from.take_some("taskName")?,
            log_group_name: from.take_some("logGroupName")?,
            from: from.take_some("from")?,
            to: from.take_some("to")?,
            destination: from.take_some("destination")?,
            destination_prefix: from.take_some("destinationPrefix")?,
            status: from.take_some("status")?,
            execution_info: from.take_some("executionInfo")?,
        })
    }
}

impl From<ExportTaskExecutionInfo> for Value {
    #[inline]
    fn from(it: ExportTaskExecutionInfo) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("creationTime", it.creation_time);
        to.put_some("completionTime", it.completion_time);
        to.into()
    }
}

impl TryFrom<Value> for ExportTaskExecutionInfo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExportTaskExecutionInfo", value)?;
        Ok(Self { creation_time: from.take_some("creationTime")?, completion_time: from.take_some("completionTime")? })
    }
}

impl From<ExportTaskStatus> for Value {
    #[inline]
    fn from(it: ExportTaskStatus) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("code", it.code);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ExportTaskStatus {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExportTaskStatus", value)?;
        Ok(Self { code: from.take_some("code")?, message: from.take_some("message")? })
    }
}

impl From<FieldIndex> for Value {
    #[inline]
    fn from(it: FieldIndex) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("logGroupIdentifier", it.log_group_identifier);
        to.put_some("fieldIndexName", it.field_index_name);
        to.put_some("lastScanTime", it.last_scan_time);
        to.put_some("firstEventTime", it.first_event_time);
        to.put_some("lastEventTime", it.last_event_time);
        to.put_some("type", it.r#type);
        to.put_some("indexCategory", it.index_category);
        to.into()
    }
}

impl TryFrom<Value> for FieldIndex {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FieldIndex", value)?;
        Ok(Self {
            log_group_identifier: from.take_some("logGroupIdentifier")?,
            field_index_name: from.take_some("fieldIndexName")?,
            last_scan_time: from.take_some("lastScanTime")?,
            first_event_time: from.take_some("firstEventTime")?,
            last_event_time: from.take_some("lastEventTime")?,
            r#type: from.take_some("type")?,
            index_category: from.take_some("indexCategory")?,
        })
    }
}

impl From<FieldsData> for Value {
    #[inline]
    fn from(it: FieldsData) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("data", it.data);
        to.into()
    }
}

impl TryFrom<Value> for FieldsData {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FieldsData", value)?;
        Ok(Self { data: from.take_some("data")? })
    }
}

impl From<FilterLogEventsRequest> for Value {
    #[inline]
    fn from(it: FilterLogEventsRequest) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("logGroupIdentifier", it.log_group_identifier);
        to.put_some("logStreamNames", it.log_stream_names);
        to.put_some("logStreamNamePrefix", it.log_stream_name_prefix);
        to.put_some("startTime", it.start_time);
        to.put_some("endTime", it.end_time);
        to.put_some("filterPattern", it.filter_pattern);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.put_some("startFromHead", it.start_from_head);
        to.put_some("interleaved", it.interleaved);
        to.put_some("unmask", it.unmask);
        to.into()
    }
}

impl TryFrom<Value> for FilterLogEventsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FilterLogEventsRequest", value)?;
        Ok(Self {
            log_group_name: from.take_some("logGroupName")?,
            log_group_identifier: from.take_some("logGroupIdentifier")?,
            log_stream_names: from.take_some("logStreamNames")?,
            log_stream_name_prefix: from.take_some("logStreamNamePrefix")?,
            start_time: from.take_some("startTime")?,
            end_time: from.take_some("endTime")?,
            filter_pattern: from.take_some("filterPattern")?,
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
            start_from_head: from.take_some("startFromHead")?,
            interleaved: from.take_some("interleaved")?,
            unmask: from.take_some("unmask")?,
        })
    }
}

impl From<FilterLogEventsResponse> for Value {
    #[inline]
    fn from(it: FilterLogEventsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("events", it.events);
        to.put_some("searchedLogStreams", it.searched_log_streams);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for FilterLogEventsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FilterLogEventsResponse", value)?;
        Ok(Self {
            events: from.take_some("events")?,
            searched_log_streams: from.take_some("searchedLogStreams")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<FilteredLogEvent> for Value {
    #[inline]
    fn from(it: FilteredLogEvent) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("logStreamName", it.log_stream_name);
        to.put_some("timestamp", it.timestamp);
        to.put_some("message", it.message);
        to.put_some("ingestionTime", it.ingestion_time);
        to.put_some("eventId", it.event_id);
        to.into()
    }
}

impl TryFrom<Value> for FilteredLogEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FilteredLogEvent", value)?;
        Ok(Self {
            log_stream_name: from.take_some("logStreamName")?,
            timestamp: from.take_some("timestamp")?,
            message: from.take_some("message")?,
            ingestion_time: from.take_some("ingestionTime")?,
            event_id: from.take_some("eventId")?,
        })
    }
}

impl From<GetDataProtectionPolicyRequest> for Value {
    #[inline]
    fn from(it: GetDataProtectionPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.into()
    }
}

impl TryFrom<Value> for GetDataProtectionPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDataProtectionPolicyRequest", value)?;
        Ok(Self { log_group_identifier: from.take("logGroupIdentifier")? })
    }
}

impl From<GetDataProtectionPolicyResponse> for Value {
    #[inline]
    fn from(it: GetDataProtectionPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("logGroupIdentifier", it.log_group_identifier);
        to.put_some("policyDocument", it.policy_document);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.into()
    }
}

impl TryFrom<Value> for GetDataProtectionPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDataProtectionPolicyResponse", value)?;
        Ok(Self {
            log_group_identifier: from.take_some("logGroupIdentifier")?,
            policy_document: from.take_some("policyDocument")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
        })
    }
}

impl From<GetDeliveryDestinationPolicyRequest> for Value {
    #[inline]
    fn from(it: GetDeliveryDestinationPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("deliveryDestinationName", it.delivery_destination_name);
        to.into()
    }
}

impl TryFrom<Value> for GetDeliveryDestinationPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDeliveryDestinationPolicyRequest", value)?;
        Ok(Self { delivery_destination_name: from.take("deliveryDestinationName")? })
    }
}

impl From<GetDeliveryDestinationPolicyResponse> for Value {
    #[inline]
    fn from(it: GetDeliveryDestinationPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("policy", it.policy);
        to.into()
    }
}

impl TryFrom<Value> for GetDeliveryDestinationPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDeliveryDestinationPolicyResponse", value)?;
        Ok(Self { policy: from.take_some("policy")? })
    }
}

impl From<GetDeliveryDestinationRequest> for Value {
    #[inline]
    fn from(it: GetDeliveryDestinationRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for GetDeliveryDestinationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDeliveryDestinationRequest", value)?;
        Ok(Self { name: from.take("name")? })
    }
}

impl From<GetDeliveryDestinationResponse> for Value {
    #[inline]
    fn from(it: GetDeliveryDestinationResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("deliveryDestination", it.delivery_destination);
        to.into()
    }
}

impl TryFrom<Value> for GetDeliveryDestinationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDeliveryDestinationResponse", value)?;
        Ok(Self { delivery_destination: from.take_some("deliveryDestination")? })
    }
}

impl From<GetDeliveryRequest> for Value {
    #[inline]
    fn from(it: GetDeliveryRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("id", it.id);
        to.into()
    }
}

impl TryFrom<Value> for GetDeliveryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDeliveryRequest", value)?;
        Ok(Self { id: from.take("id")? })
    }
}

impl From<GetDeliveryResponse> for Value {
    #[inline]
    fn from(it: GetDeliveryResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("delivery", it.delivery);
        to.into()
    }
}

impl TryFrom<Value> for GetDeliveryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDeliveryResponse", value)?;
        Ok(Self { delivery: from.take_some("delivery")? })
    }
}

impl From<GetDeliverySourceRequest> for Value {
    #[inline]
    fn from(it: GetDeliverySourceRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for GetDeliverySourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDeliverySourceRequest", value)?;
        Ok(Self { name: from.take("name")? })
    }
}

impl From<GetDeliverySourceResponse> for Value {
    #[inline]
    fn from(it: GetDeliverySourceResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("deliverySource", it.delivery_source);
        to.into()
    }
}

impl TryFrom<Value> for GetDeliverySourceResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDeliverySourceResponse", value)?;
        Ok(Self { delivery_source: from.take_some("deliverySource")? })
    }
}

impl From<GetIntegrationRequest> for Value {
    #[inline]
    fn from(it: GetIntegrationRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("integrationName", it.integration_name);
        to.into()
    }
}

impl TryFrom<Value> for GetIntegrationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetIntegrationRequest", value)?;
        Ok(Self { integration_name: from.take("integrationName")? })
    }
}

impl From<GetIntegrationResponse> for Value {
    #[inline]
    fn from(it: GetIntegrationResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("integrationName", it.integration_name);
        to.put_some("integrationType", it.integration_type);
        to.put_some("integrationStatus", it.integration_status);
        to.put_some("integrationDetails", it.integration_details);
        to.into()
    }
}

impl TryFrom<Value> for GetIntegrationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetIntegrationResponse", value)?;
        Ok(Self {
            integration_name: from.take_some("integrationName")?,
            integration_type: from.take_some("integrationType")?,
            integration_status: from.take_some("integrationStatus")?,
            integration_details: from.take_some("integrationDetails")?,
        })
    }
}

impl From<GetLogAnomalyDetectorRequest> for Value {
    #[inline]
    fn from(it: GetLogAnomalyDetectorRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("anomalyDetectorArn", it.anomaly_detector_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetLogAnomalyDetectorRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogAnomalyDetectorRequest", value)?;
        Ok(Self { anomaly_detector_arn: from.take("anomalyDetectorArn")? })
    }
}

impl From<GetLogAnomalyDetectorResponse> for Value {
    #[inline]
    fn from(it: GetLogAnomalyDetectorResponse) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("detectorName", it.detector_name);
        to.put_some("logGroupArnList", it.log_group_arn_list);
        to.put_some("evaluationFrequency", it.evaluation_frequency);
        to.put_some("filterPattern", it.filter_pattern);
        to.put_some("anomalyDetectorStatus", it.anomaly_detector_status);
        to.put_some("kmsKeyId", it.kms_key_id);
        to.put_some("creationTimeStamp", it.creation_time_stamp);
        to.put_some("lastModifiedTimeStamp", it.last_modified_time_stamp);
        to.put_some("anomalyVisibilityTime", it.anomaly_visibility_time);
        to.into()
    }
}

impl TryFrom<Value> for GetLogAnomalyDetectorResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogAnomalyDetectorResponse", value)?;
        Ok(Self {
            detector_name: from.take_some("detectorName")?,
            log_group_arn_list: from.take_some("logGroupArnList")?,
            evaluation_frequency: from.take_some("evaluationFrequency")?,
            filter_pattern: from.take_some("filterPattern")?,
            anomaly_detector_status: from.take_some("anomalyDetectorStatus")?,
            kms_key_id: from.take_some("kmsKeyId")?,
            creation_time_stamp: from.take_some("creationTimeStamp")?,
            last_modified_time_stamp: from.take_some("lastModifiedTimeStamp")?,
            anomaly_visibility_time: from.take_some("anomalyVisibilityTime")?,
        })
    }
}

impl From<GetLogEventsRequest> for Value {
    #[inline]
    fn from(it: GetLogEventsRequest) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("logGroupIdentifier", it.log_group_identifier);
        to.put("logStreamName", it.log_stream_name);
        to.put_some("startTime", it.start_time);
        to.put_some("endTime", it.end_time);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.put_some("startFromHead", it.start_from_head);
        to.put_some("unmask", it.unmask);
        to.into()
    }
}

impl TryFrom<Value> for GetLogEventsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogEventsRequest", value)?;
        Ok(Self {
            log_group_name: from.take_some("logGroupName")?,
            log_group_identifier: from.take_some("logGroupIdentifier")?,
            log_stream_name: from.take("logStreamName")?,
            start_time: from.take_some("startTime")?,
            end_time: from.take_some("endTime")?,
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
            start_from_head: from.take_some("startFromHead")?,
            unmask: from.take_some("unmask")?,
        })
    }
}

impl From<GetLogEventsResponse> for Value {
    #[inline]
    fn from(it: GetLogEventsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("events", it.events);
        to.put_some("nextForwardToken", it.next_forward_token);
        to.put_some("nextBackwardToken", it.next_backward_token);
        to.into()
    }
}

impl TryFrom<Value> for GetLogEventsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogEventsResponse", value)?;
        Ok(Self {
            events: from.take_some("events")?,
            next_forward_token: from.take_some("nextForwardToken")?,
            next_backward_token: from.take_some("nextBackwardToken")?,
        })
    }
}

impl From<GetLogFieldsRequest> for Value {
    #[inline]
    fn from(it: GetLogFieldsRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("dataSourceName", it.data_source_name);
        to.put("dataSourceType", it.data_source_type);
        to.into()
    }
}

impl TryFrom<Value> for GetLogFieldsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogFieldsRequest", value)?;
        Ok(Self { data_source_name: from.take("dataSourceName")?, data_source_type: from.take("dataSourceType")? })
    }
}

impl From<GetLogFieldsResponse> for Value {
    #[inline]
    fn from(it: GetLogFieldsResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("logFields", it.log_fields);
        to.into()
    }
}

impl TryFrom<Value> for GetLogFieldsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogFieldsResponse", value)?;
        Ok(Self { log_fields: from.take_some("logFields")? })
    }
}

impl From<GetLogGroupFieldsRequest> for Value {
    #[inline]
    fn from(it: GetLogGroupFieldsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("time", it.time);
        to.put_some("logGroupIdentifier", it.log_group_identifier);
        to.into()
    }
}

impl TryFrom<Value> for GetLogGroupFieldsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogGroupFieldsRequest", value)?;
        Ok(Self {
            log_group_name: from.take_some("logGroupName")?,
            time: from.take_some("time")?,
            log_group_identifier: from.take_some("logGroupIdentifier")?,
        })
    }
}

impl From<GetLogGroupFieldsResponse> for Value {
    #[inline]
    fn from(it: GetLogGroupFieldsResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("logGroupFields", it.log_group_fields);
        to.into()
    }
}

impl TryFrom<Value> for GetLogGroupFieldsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogGroupFieldsResponse", value)?;
        Ok(Self { log_group_fields: from.take_some("logGroupFields")? })
    }
}

impl From<GetLogObjectRequest> for Value {
    #[inline]
    fn from(it: GetLogObjectRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("unmask", it.unmask);
        to.put("logObjectPointer", it.log_object_pointer);
        to.into()
    }
}

impl TryFrom<Value> for GetLogObjectRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogObjectRequest", value)?;
        Ok(Self { unmask: from.take_some("unmask")?, log_object_pointer: from.take("logObjectPointer")? })
    }
}

impl From<GetLogObjectResponse> for Value {
    #[inline]
    fn from(it: GetLogObjectResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("fieldStream", it.field_stream);
        to.into()
    }
}

impl TryFrom<Value> for GetLogObjectResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogObjectResponse", value)?;
        Ok(Self { field_stream: from.take_some("fieldStream")? })
    }
}

impl From<GetLogObjectResponseStream> for Value {
    #[inline]
    fn from(it: GetLogObjectResponseStream) -> Self {
        match it {
            GetLogObjectResponseStream::Fields(value) => variant("fields", value),
            GetLogObjectResponseStream::InternalStreamingException(value) => {
                variant("InternalStreamingException", value)
            }
        }
    }
}

impl TryFrom<Value> for GetLogObjectResponseStream {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let (name, value) = Fields::open("GetLogObjectResponseStream", value)?.only()?;
        match name {
            "fields" => Ok(Self::Fields(value.try_into()?)),
            "InternalStreamingException" => Ok(Self::InternalStreamingException(value.try_into()?)),
            _ => Err(unknown_variant("GetLogObjectResponseStream")),
        }
    }
}

impl From<GetLogRecordRequest> for Value {
    #[inline]
    fn from(it: GetLogRecordRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logRecordPointer", it.log_record_pointer);
        to.put_some("unmask", it.unmask);
        to.into()
    }
}

impl TryFrom<Value> for GetLogRecordRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogRecordRequest", value)?;
        Ok(Self { log_record_pointer: from.take("logRecordPointer")?, unmask: from.take_some("unmask")? })
    }
}

impl From<GetLogRecordResponse> for Value {
    #[inline]
    fn from(it: GetLogRecordResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("logRecord", it.log_record);
        to.into()
    }
}

impl TryFrom<Value> for GetLogRecordResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLogRecordResponse", value)?;
        Ok(Self { log_record: from.take_some("logRecord")? })
    }
}

impl From<GetLookupTableRequest> for Value {
    #[inline]
    fn from(it: GetLookupTableRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("lookupTableArn", it.lookup_table_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetLookupTableRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLookupTableRequest", value)?;
        Ok(Self { lookup_table_arn: from.take("lookupTableArn")? })
    }
}

impl From<GetLookupTableResponse> for Value {
    #[inline]
    fn from(it: GetLookupTableResponse) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("lookupTableArn", it.lookup_table_arn);
        to.put_some("lookupTableName", it.lookup_table_name);
        to.put_some("description", it.description);
        to.put_some("tableBody", it.table_body);
        to.put_some("sizeBytes", it.size_bytes);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.put_some("kmsKeyId", it.kms_key_id);
        to.into()
    }
}

impl TryFrom<Value> for GetLookupTableResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLookupTableResponse", value)?;
        Ok(Self {
            lookup_table_arn: from.take_some("lookupTableArn")?,
            lookup_table_name: from.take_some("lookupTableName")?,
            description: from.take_some("description")?,
            table_body: from.take_some("tableBody")?,
            size_bytes: from.take_some("sizeBytes")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
            kms_key_id: from.take_some("kmsKeyId")?,
        })
    }
}

impl From<GetQueryResultsRequest> for Value {
    #[inline]
    fn from(it: GetQueryResultsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("queryId", it.query_id);
        to.put_some("nextToken", it.next_token);
        to.put_some("maxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for GetQueryResultsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetQueryResultsRequest", value)?;
        Ok(Self {
            query_id: from.take("queryId")?,
            next_token: from.take_some("nextToken")?,
            max_items: from.take_some("maxItems")?,
        })
    }
}

impl From<GetQueryResultsResponse> for Value {
    #[inline]
    fn from(it: GetQueryResultsResponse) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("queryLanguage", it.query_language);
        to.put_some("results", it.results);
        to.put_some("statistics", it.statistics);
        to.put_some("status", it.status);
        to.put_some("encryptionKey", it.encryption_key);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for GetQueryResultsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetQueryResultsResponse", value)?;
        Ok(Self {
            query_language: from.take_some("queryLanguage")?,
            results: from.take_some("results")?,
            statistics: from.take_some("statistics")?,
            status: from.take_some("status")?,
            encryption_key: from.take_some("encryptionKey")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<GetScheduledQueryHistoryRequest> for Value {
    #[inline]
    fn from(it: GetScheduledQueryHistoryRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("identifier", it.identifier);
        to.put("startTime", it.start_time);
        to.put("endTime", it.end_time);
        to.put_some("executionStatuses", it.execution_statuses);
        to.put_some("maxResults", it.max_results);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for GetScheduledQueryHistoryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetScheduledQueryHistoryRequest", value)?;
        Ok(Self {
            identifier: from.take("identifier")?,
            start_time: from.take("startTime")?,
            end_time: from.take("endTime")?,
            execution_statuses: from.take_some("executionStatuses")?,
            max_results: from.take_some("maxResults")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<GetScheduledQueryHistoryResponse> for Value {
    #[inline]
    fn from(it: GetScheduledQueryHistoryResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("name", it.name);
        to.put_some("scheduledQueryArn", it.scheduled_query_arn);
        to.put_some("triggerHistory", it.trigger_history);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for GetScheduledQueryHistoryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetScheduledQueryHistoryResponse", value)?;
        Ok(Self {
            name: from.take_some("name")?,
            scheduled_query_arn: from.take_some("scheduledQueryArn")?,
            trigger_history: from.take_some("triggerHistory")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<GetScheduledQueryRequest> for Value {
    #[inline]
    fn from(it: GetScheduledQueryRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("identifier", it.identifier);
        to.into()
    }
}

impl TryFrom<Value> for GetScheduledQueryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetScheduledQueryRequest", value)?;
        Ok(Self { identifier: from.take("identifier")? })
    }
}

impl From<GetScheduledQueryResponse> for Value {
    #[inline]
    fn from(it: GetScheduledQueryResponse) -> Self {
        let mut to = Fields::with_capacity(20);
        to.put_some("scheduledQueryArn", it.scheduled_query_arn);
        to.put_some("name", it.name);
        to.put_some("description", it.description);
        to.put_some("queryLanguage", it.query_language);
        to.put_some("queryString", it.query_string);
        to.put_some("logGroupIdentifiers", it.log_group_identifiers);
        to.put_some("scheduleExpression", it.schedule_expression);
        to.put_some("timezone", it.timezone);
        to.put_some("startTimeOffset", it.start_time_offset);
        to.put_some("endTimeOffset", it.end_time_offset);
        to.put_some("destinationConfiguration", it.destination_configuration);
        to.put_some("state", it.state);
        to.put_some("scheduleType", it.schedule_type);
        to.put_some("lastTriggeredTime", it.last_triggered_time);
        to.put_some("lastExecutionStatus", it.last_execution_status);
        to.put_some("scheduleStartTime", it.schedule_start_time);
        to.put_some("scheduleEndTime", it.schedule_end_time);
        to.put_some("executionRoleArn", it.execution_role_arn);
        to.put_some("creationTime", it.creation_time);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.into()
    }
}

impl TryFrom<Value> for GetScheduledQueryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetScheduledQueryResponse", value)?;
        Ok(Self {
            scheduled_query_arn: from.take_some("scheduledQueryArn")?,
            name: from.take_some("name")?,
            description: from.take_some("description")?,
            query_language: from.take_some("queryLanguage")?,
            query_string: from.take_some("queryString")?,
            log_group_identifiers: from.take_some("logGroupIdentifiers")?,
            schedule_expression: from.take_some("scheduleExpression")?,
            timezone: from.take_some("timezone")?,
            start_time_offset: from.take_some("startTimeOffset")?,
            end_time_offset: from.take_some("endTimeOffset")?,
            destination_configuration: from.take_some("destinationConfiguration")?,
            state: from.take_some("state")?,
            schedule_type: from.take_some("scheduleType")?,
            last_triggered_time: from.take_some("lastTriggeredTime")?,
            last_execution_status: from.take_some("lastExecutionStatus")?,
            schedule_start_time: from.take_some("scheduleStartTime")?,
            schedule_end_time: from.take_some("scheduleEndTime")?,
            execution_role_arn: from.take_some("executionRoleArn")?,
            creation_time: from.take_some("creationTime")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
        })
    }
}

impl From<GetStorageTierPolicyRequest> for Value {
    #[inline]
    fn from(it: GetStorageTierPolicyRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for GetStorageTierPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("GetStorageTierPolicyRequest", value)?;
        Ok(Self {})
    }
}

impl From<GetStorageTierPolicyResponse> for Value {
    #[inline]
    fn from(it: GetStorageTierPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("storageTier", it.storage_tier);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.into()
    }
}

impl TryFrom<Value> for GetStorageTierPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetStorageTierPolicyResponse", value)?;
        Ok(Self { storage_tier: from.take_some("storageTier")?, last_updated_time: from.take_some("lastUpdatedTime")? })
    }
}

impl From<GetTransformerRequest> for Value {
    #[inline]
    fn from(it: GetTransformerRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.into()
    }
}

impl TryFrom<Value> for GetTransformerRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetTransformerRequest", value)?;
        Ok(Self { log_group_identifier: from.take("logGroupIdentifier")? })
    }
}

impl From<GetTransformerResponse> for Value {
    #[inline]
    fn from(it: GetTransformerResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("logGroupIdentifier", it.log_group_identifier);
        to.put_some("creationTime", it.creation_time);
        to.put_some("lastModifiedTime", it.last_modified_time);
        to.put_some("transformerConfig", it.transformer_config);
        to.into()
    }
}

impl TryFrom<Value> for GetTransformerResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetTransformerResponse", value)?;
        Ok(Self {
            log_group_identifier: from.take_some("logGroupIdentifier")?,
            creation_time: from.take_some("creationTime")?,
            last_modified_time: from.take_some("lastModifiedTime")?,
            transformer_config: from.take_some("transformerConfig")?,
        })
    }
}

impl From<Grok> for Value {
    #[inline]
    fn from(it: Grok) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("source", it.source);
        to.put("match", it.r#match);
        to.into()
    }
}

impl TryFrom<Value> for Grok {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Grok", value)?;
        Ok(Self { source: from.take_some("source")?, r#match: from.take("match")? })
    }
}

impl From<GroupingIdentifier> for Value {
    #[inline]
    fn from(it: GroupingIdentifier) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("key", it.key);
        to.put_some("value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for GroupingIdentifier {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GroupingIdentifier", value)?;
        Ok(Self { key: from.take_some("key")?, value: from.take_some("value")? })
    }
}

impl From<Import> for Value {
    #[inline]
    fn from(it: Import) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("importId", it.import_id);
        to.put_some("importSourceArn", it.import_source_arn);
        to.put_some("importStatus", it.import_status);
        to.put_some("importDestinationArn", it.import_destination_arn);
        to.put_some("importStatistics", it.import_statistics);
        to.put_some("importFilter", it.import_filter);
        to.put_some("creationTime", it.creation_time);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.put_some("errorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for Import {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Import", value)?;
        Ok(Self {
            import_id: from.take_some("importId")?,
            import_source_arn: from.take_some("importSourceArn")?,
            import_status: from.take_some("importStatus")?,
            import_destination_arn: from.take_some("importDestinationArn")?,
            import_statistics: from.take_some("importStatistics")?,
            import_filter: from.take_some("importFilter")?,
            creation_time: from.take_some("creationTime")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
            error_message: from.take_some("errorMessage")?,
        })
    }
}

impl From<ImportBatch> for Value {
    #[inline]
    fn from(it: ImportBatch) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("batchId", it.batch_id);
        to.put("status", it.status);
        to.put_some("errorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for ImportBatch {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImportBatch", value)?;
        Ok(Self {
            batch_id: from.take("batchId")?,
            status: from.take("status")?,
            error_message: from.take_some("errorMessage")?,
        })
    }
}

impl From<ImportFilter> for Value {
    #[inline]
    fn from(it: ImportFilter) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("startEventTime", it.start_event_time);
        to.put_some("endEventTime", it.end_event_time);
        to.into()
    }
}

impl TryFrom<Value> for ImportFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImportFilter", value)?;
        Ok(Self {
            start_event_time: from.take_some("startEventTime")?,
            end_event_time: from.take_some("endEventTime")?,
        })
    }
}

impl From<ImportStatistics> for Value {
    #[inline]
    fn from(it: ImportStatistics) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("bytesImported", it.bytes_imported);
        to.into()
    }
}

impl TryFrom<Value> for ImportStatistics {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImportStatistics", value)?;
        Ok(Self { bytes_imported: from.take_some("bytesImported")? })
    }
}

impl From<IndexPolicy> for Value {
    #[inline]
    fn from(it: IndexPolicy) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("logGroupIdentifier", it.log_group_identifier);
        to.put_some("lastUpdateTime", it.last_update_time);
        to.put_some("policyDocument", it.policy_document);
        to.put_some("policyName", it.policy_name);
        to.put_some("source", it.source);
        to.into()
    }
}

impl TryFrom<Value> for IndexPolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IndexPolicy", value)?;
        Ok(Self {
            log_group_identifier: from.take_some("logGroupIdentifier")?,
            last_update_time: from.take_some("lastUpdateTime")?,
            policy_document: from.take_some("policyDocument")?,
            policy_name: from.take_some("policyName")?,
            source: from.take_some("source")?,
        })
    }
}

impl From<InputLogEvent> for Value {
    #[inline]
    fn from(it: InputLogEvent) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("timestamp", it.timestamp);
        to.put("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InputLogEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InputLogEvent", value)?;
        Ok(Self { timestamp: from.take("timestamp")?, message: from.take("message")? })
    }
}

impl From<IntegrationDetails> for Value {
    #[inline]
    fn from(it: IntegrationDetails) -> Self {
        match it {
            IntegrationDetails::OpenSearchIntegrationDetails(value) => variant("openSearchIntegrationDetails", value),
        }
    }
}

impl TryFrom<Value> for IntegrationDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let (name, value) = Fields::open("IntegrationDetails", value)?.only()?;
        match name {
            "openSearchIntegrationDetails" => Ok(Self::OpenSearchIntegrationDetails(value.try_into()?)),
            _ => Err(unknown_variant("IntegrationDetails")),
        }
    }
}

impl From<IntegrationSummary> for Value {
    #[inline]
    fn from(it: IntegrationSummary) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("integrationName", it.integration_name);
        to.put_some("integrationType", it.integration_type);
        to.put_some("integrationStatus", it.integration_status);
        to.into()
    }
}

impl TryFrom<Value> for IntegrationSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IntegrationSummary", value)?;
        Ok(Self {
            integration_name: from.take_some("integrationName")?,
            integration_type: from.take_some("integrationType")?,
            integration_status: from.take_some("integrationStatus")?,
        })
    }
}

impl From<InternalServerException> for Value {
    #[inline]
    fn from(it: InternalServerException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InternalServerException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InternalServerException", value)?;
        Ok(Self {})
    }
}

impl From<InternalStreamingException> for Value {
    #[inline]
    fn from(it: InternalStreamingException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InternalStreamingException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InternalStreamingException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidOperationException> for Value {
    #[inline]
    fn from(it: InvalidOperationException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidOperationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidOperationException", value)?;
        Ok(Self {})
    }
}

impl From<InvalidParameterException> for Value {
    #[inline]
    fn from(it: InvalidParameterException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidParameterException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidParameterException", value)?;
        Ok(Self {})
    }
}

impl From<InvalidSequenceTokenException> for Value {
    #[inline]
    fn from(it: InvalidSequenceTokenException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("expectedSequenceToken", it.expected_sequence_token);
        to.into()
    }
}

impl TryFrom<Value> for InvalidSequenceTokenException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidSequenceTokenException", value)?;
        Ok(Self { expected_sequence_token: from.take_some("expectedSequenceToken")? })
    }
}

impl From<LimitExceededException> for Value {
    #[inline]
    fn from(it: LimitExceededException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for LimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("LimitExceededException", value)?;
        Ok(Self {})
    }
}

impl From<ListAggregateLogGroupSummariesRequest> for Value {
    #[inline]
    fn from(it: ListAggregateLogGroupSummariesRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("accountIdentifiers", it.account_identifiers);
        to.put_some("includeLinkedAccounts", it.include_linked_accounts);
        to.put_some("logGroupClass", it.log_group_class);
        to.put_some("logGroupNamePattern", it.log_group_name_pattern);
        to.put_some("dataSources", it.data_sources);
        to.put("groupBy", it.group_by);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListAggregateLogGroupSummariesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAggregateLogGroupSummariesRequest", value)?;
        Ok(Self {
            account_identifiers: from.take_some("accountIdentifiers")?,
            include_linked_accounts: from.take_some("includeLinkedAccounts")?,
            log_group_class: from.take_some("logGroupClass")?,
            log_group_name_pattern: from.take_some("logGroupNamePattern")?,
            data_sources: from.take_some("dataSources")?,
            group_by: from.take("groupBy")?,
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
        })
    }
}

impl From<ListAggregateLogGroupSummariesResponse> for Value {
    #[inline]
    fn from(it: ListAggregateLogGroupSummariesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("aggregateLogGroupSummaries", it.aggregate_log_group_summaries);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListAggregateLogGroupSummariesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAggregateLogGroupSummariesResponse", value)?;
        Ok(Self {
            aggregate_log_group_summaries: from.take_some("aggregateLogGroupSummaries")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<ListAnomaliesRequest> for Value {
    #[inline]
    fn from(it: ListAnomaliesRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("anomalyDetectorArn", it.anomaly_detector_arn);
        to.put_some("suppressionState", it.suppression_state);
        to.put_some("limit", it.limit);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListAnomaliesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAnomaliesRequest", value)?;
        Ok(Self {
            anomaly_detector_arn: from.take_some("anomalyDetectorArn")?,
            suppression_state: from.take_some("suppressionState")?,
            limit: from.take_some("limit")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<ListAnomaliesResponse> for Value {
    #[inline]
    fn from(it: ListAnomaliesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("anomalies", it.anomalies);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListAnomaliesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAnomaliesResponse", value)?;
        Ok(Self { anomalies: from.take_some("anomalies")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<ListIntegrationsRequest> for Value {
    #[inline]
    fn from(it: ListIntegrationsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("integrationNamePrefix", it.integration_name_prefix);
        to.put_some("integrationType", it.integration_type);
        to.put_some("integrationStatus", it.integration_status);
        to.into()
    }
}

impl TryFrom<Value> for ListIntegrationsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListIntegrationsRequest", value)?;
        Ok(Self {
            integration_name_prefix: from.take_some("integrationNamePrefix")?,
            integration_type: from.take_some("integrationType")?,
            integration_status: from.take_some("integrationStatus")?,
        })
    }
}

impl From<ListIntegrationsResponse> for Value {
    #[inline]
    fn from(it: ListIntegrationsResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("integrationSummaries", it.integration_summaries);
        to.into()
    }
}

impl TryFrom<Value> for ListIntegrationsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListIntegrationsResponse", value)?;
        Ok(Self { integration_summaries: from.take_some("integrationSummaries")? })
    }
}

impl From<ListLogAnomalyDetectorsRequest> for Value {
    #[inline]
    fn from(it: ListLogAnomalyDetectorsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("filterLogGroupArn", it.filter_log_group_arn);
        to.put_some("limit", it.limit);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListLogAnomalyDetectorsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListLogAnomalyDetectorsRequest", value)?;
        Ok(Self {
            filter_log_group_arn: from.take_some("filterLogGroupArn")?,
            limit: from.take_some("limit")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<ListLogAnomalyDetectorsResponse> for Value {
    #[inline]
    fn from(it: ListLogAnomalyDetectorsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("anomalyDetectors", it.anomaly_detectors);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListLogAnomalyDetectorsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListLogAnomalyDetectorsResponse", value)?;
        Ok(Self { anomaly_detectors: from.take_some("anomalyDetectors")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<ListLogGroupsForQueryRequest> for Value {
    #[inline]
    fn from(it: ListLogGroupsForQueryRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("queryId", it.query_id);
        to.put_some("nextToken", it.next_token);
        to.put_some("maxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListLogGroupsForQueryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListLogGroupsForQueryRequest", value)?;
        Ok(Self {
            query_id: from.take("queryId")?,
            next_token: from.take_some("nextToken")?,
            max_results: from.take_some("maxResults")?,
        })
    }
}

impl From<ListLogGroupsForQueryResponse> for Value {
    #[inline]
    fn from(it: ListLogGroupsForQueryResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("logGroupIdentifiers", it.log_group_identifiers);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListLogGroupsForQueryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListLogGroupsForQueryResponse", value)?;
        Ok(Self {
            log_group_identifiers: from.take_some("logGroupIdentifiers")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<ListLogGroupsRequest> for Value {
    #[inline]
    fn from(it: ListLogGroupsRequest) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("logGroupNamePattern", it.log_group_name_pattern);
        to.put_some("logGroupClass", it.log_group_class);
        to.put_some("includeLinkedAccounts", it.include_linked_accounts);
        to.put_some("accountIdentifiers", it.account_identifiers);
        to.put_some("nextToken", it.next_token);
        to.put_some("limit", it.limit);
        to.put_some("dataSources", it.data_sources);
        to.put_some("fieldIndexNames", it.field_index_names);
        to.put_some("logGroupTags", it.log_group_tags);
        to.into()
    }
}

impl TryFrom<Value> for ListLogGroupsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListLogGroupsRequest", value)?;
        Ok(Self {
            log_group_name_pattern: from.take_some("logGroupNamePattern")?,
            log_group_class: from.take_some("logGroupClass")?,
            include_linked_accounts: from.take_some("includeLinkedAccounts")?,
            account_identifiers: from.take_some("accountIdentifiers")?,
            next_token: from.take_some("nextToken")?,
            limit: from.take_some("limit")?,
            data_sources: from.take_some("dataSources")?,
            field_index_names: from.take_some("fieldIndexNames")?,
            log_group_tags: from.take_some("logGroupTags")?,
        })
    }
}

impl From<ListLogGroupsResponse> for Value {
    #[inline]
    fn from(it: ListLogGroupsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("logGroups", it.log_groups);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListLogGroupsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListLogGroupsResponse", value)?;
        Ok(Self { log_groups: from.take_some("logGroups")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<ListScheduledQueriesRequest> for Value {
    #[inline]
    fn from(it: ListScheduledQueriesRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("maxResults", it.max_results);
        to.put_some("nextToken", it.next_token);
        to.put_some("state", it.state);
        to.put_some("scheduleType", it.schedule_type);
        to.into()
    }
}

impl TryFrom<Value> for ListScheduledQueriesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListScheduledQueriesRequest", value)?;
        Ok(Self {
            max_results: from.take_some("maxResults")?,
            next_token: from.take_some("nextToken")?,
            state: from.take_some("state")?,
            schedule_type: from.take_some("scheduleType")?,
        })
    }
}

impl From<ListScheduledQueriesResponse> for Value {
    #[inline]
    fn from(it: ListScheduledQueriesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("nextToken", it.next_token);
        to.put_some("scheduledQueries", it.scheduled_queries);
        to.into()
    }
}

impl TryFrom<Value> for ListScheduledQueriesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListScheduledQueriesResponse", value)?;
        Ok(Self { next_token: from.take_some("nextToken")?, scheduled_queries: from.take_some("scheduledQueries")? })
    }
}

impl From<ListSourcesForS3TableIntegrationRequest> for Value {
    #[inline]
    fn from(it: ListSourcesForS3TableIntegrationRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("integrationArn", it.integration_arn);
        to.put_some("maxResults", it.max_results);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListSourcesForS3TableIntegrationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSourcesForS3TableIntegrationRequest", value)?;
        Ok(Self {
            integration_arn: from.take("integrationArn")?,
            max_results: from.take_some("maxResults")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<ListSourcesForS3TableIntegrationResponse> for Value {
    #[inline]
    fn from(it: ListSourcesForS3TableIntegrationResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("sources", it.sources);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListSourcesForS3TableIntegrationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSourcesForS3TableIntegrationResponse", value)?;
        Ok(Self { sources: from.take_some("sources")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<ListSyslogConfigurationsRequest> for Value {
    #[inline]
    fn from(it: ListSyslogConfigurationsRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("logGroupIdentifier", it.log_group_identifier);
        to.put_some("vpcEndpointId", it.vpc_endpoint_id);
        to.put_some("nextToken", it.next_token);
        to.put_some("maxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListSyslogConfigurationsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSyslogConfigurationsRequest", value)?;
        Ok(Self {
            log_group_identifier: from.take_some("logGroupIdentifier")?,
            vpc_endpoint_id: from.take_some("vpcEndpointId")?,
            next_token: from.take_some("nextToken")?,
            max_results: from.take_some("maxResults")?,
        })
    }
}

impl From<ListSyslogConfigurationsResponse> for Value {
    #[inline]
    fn from(it: ListSyslogConfigurationsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("syslogConfigurations", it.syslog_configurations);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListSyslogConfigurationsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSyslogConfigurationsResponse", value)?;
        Ok(Self {
            syslog_configurations: from.take_some("syslogConfigurations")?,
            next_token: from.take_some("nextToken")?,
        })
    }
}

impl From<ListTagsForResourceRequest> for Value {
    #[inline]
    fn from(it: ListTagsForResourceRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("resourceArn", it.resource_arn);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsForResourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsForResourceRequest", value)?;
        Ok(Self { resource_arn: from.take("resourceArn")? })
    }
}

impl From<ListTagsForResourceResponse> for Value {
    #[inline]
    fn from(it: ListTagsForResourceResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsForResourceResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsForResourceResponse", value)?;
        Ok(Self { tags: from.take_some("tags")? })
    }
}

impl From<ListTagsLogGroupRequest> for Value {
    #[inline]
    fn from(it: ListTagsLogGroupRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("logGroupName", it.log_group_name);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsLogGroupRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsLogGroupRequest", value)?;
        Ok(Self { log_group_name: from.take("logGroupName")? })
    }
}

impl From<ListTagsLogGroupResponse> for Value {
    #[inline]
    fn from(it: ListTagsLogGroupResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsLogGroupResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsLogGroupResponse", value)?;
        Ok(Self { tags: from.take_some("tags")? })
    }
}

impl From<ListToMap> for Value {
    #[inline]
    fn from(it: ListToMap) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("source", it.source);
        to.put("key", it.key);
        to.put_some("valueKey", it.value_key);
        to.put_some("target", it.target);
        to.put_some("flatten", it.flatten);
        to.put_some("flattenedElement", it.flattened_element);
        to.into()
    }
}

impl TryFrom<Value> for ListToMap {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListToMap", value)?;
        Ok(Self {
            source: from.take("source")?,
            key: from.take("key")?,
            value_key: from.take_some("valueKey")?,
            target: from.take_some("target")?,
            flatten: from.take_some("flatten")?,
            flattened_element: from.take_some("flattenedElement")?,
        })
    }
}

impl From<LiveTailSessionLogEvent> for Value {
    #[inline]
    fn from(it: LiveTailSessionLogEvent) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("logStreamName", it.log_stream_name);
        to.put_some("logGroupIdentifier", it.log_group_identifier);
        to.put_some("message", it.message);
        to.put_some("timestamp", it.timestamp);
        to.put_some("ingestionTime", it.ingestion_time);
        to.into()
    }
}

impl TryFrom<Value> for LiveTailSessionLogEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LiveTailSessionLogEvent", value)?;
        Ok(Self {
            log_stream_name: from.take_some("logStreamName")?,
            log_group_identifier: from.take_some("logGroupIdentifier")?,
            message: from.take_some("message")?,
            timestamp: from.take_some("timestamp")?,
            ingestion_time: from.take_some("ingestionTime")?,
        })
    }
}

impl From<LiveTailSessionMetadata> for Value {
    #[inline]
    fn from(it: LiveTailSessionMetadata) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("sampled", it.sampled);
        to.into()
    }
}

impl TryFrom<Value> for LiveTailSessionMetadata {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LiveTailSessionMetadata", value)?;
        Ok(Self { sampled: from.take_some("sampled")? })
    }
}

impl From<LiveTailSessionStart> for Value {
    #[inline]
    fn from(it: LiveTailSessionStart) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("requestId", it.request_id);
        to.put_some("sessionId", it.session_id);
        to.put_some("logGroupIdentifiers", it.log_group_identifiers);
        to.put_some("logStreamNames", it.log_stream_names);
        to.put_some("logStreamNamePrefixes", it.log_stream_name_prefixes);
        to.put_some("logEventFilterPattern", it.log_event_filter_pattern);
        to.into()
    }
}

impl TryFrom<Value> for LiveTailSessionStart {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LiveTailSessionStart", value)?;
        Ok(Self {
            request_id: from.take_some("requestId")?,
            session_id: from.take_some("sessionId")?,
            log_group_identifiers: from.take_some("logGroupIdentifiers")?,
            log_stream_names: from.take_some("logStreamNames")?,
            log_stream_name_prefixes: from.take_some("logStreamNamePrefixes")?,
            log_event_filter_pattern: from.take_some("logEventFilterPattern")?,
        })
    }
}

impl From<LiveTailSessionUpdate> for Value {
    #[inline]
    fn from(it: LiveTailSessionUpdate) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("sessionMetadata", it.session_metadata);
        to.put_some("sessionResults", it.session_results);
        to.into()
    }
}

impl TryFrom<Value> for LiveTailSessionUpdate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LiveTailSessionUpdate", value)?;
        Ok(Self {
            session_metadata: from.take_some("sessionMetadata")?,
            session_results: from.take_some("sessionResults")?,
        })
    }
}

impl From<LogEvent> for Value {
    #[inline]
    fn from(it: LogEvent) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("timestamp", it.timestamp);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for LogEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LogEvent", value)?;
        Ok(Self { timestamp: from.take_some("timestamp")?, message: from.take_some("message")? })
    }
}

impl From<LogFieldType> for Value {
    #[inline]
    fn from(it: LogFieldType) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("type", it.r#type);
        to.put_some("element", it.element);
        to.put_some("fields", it.fields);
        to.into()
    }
}

impl TryFrom<Value> for LogFieldType {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LogFieldType", value)?;
        Ok(Self {
            r#type: from.take_some("type")?,
            element: from.take_boxed("element")?,
            fields: from.take_some("fields")?,
        })
    }
}

impl From<LogFieldsListItem> for Value {
    #[inline]
    fn from(it: LogFieldsListItem) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("logFieldName", it.log_field_name);
        to.put_some("logFieldType", it.log_field_type);
        to.into()
    }
}

impl TryFrom<Value> for LogFieldsListItem {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LogFieldsListItem", value)?;
        Ok(Self { log_field_name: from.take_some("logFieldName")?, log_field_type: from.take_boxed("logFieldType")? })
    }
}

impl From<LogGroup> for Value {
    #[inline]
    fn from(it: LogGroup) -> Self {
        let mut to = Fields::with_capacity(14);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("creationTime", it.creation_time);
        to.put_some("retentionInDays", it.retention_in_days);
        to.put_some("metricFilterCount", it.metric_filter_count);
        to.put_some("arn", it.arn);
        to.put_some("storedBytes", it.stored_bytes);
        to.put_some("kmsKeyId", it.kms_key_id);
        to.put_some("dataProtectionStatus", it.data_protection_status);
        to.put_some("inheritedProperties", it.inherited_properties);
        to.put_some("logGroupClass", it.log_group_class);
        to.put_some("logGroupArn", it.log_group_arn);
        to.put_some("deletionProtectionEnabled", it.deletion_protection_enabled);
        to.put_some("bearerTokenAuthenticationEnabled", it.bearer_token_authentication_enabled);
        to.put_some("retentionPolicyName", it.retention_policy_name);
        to.into()
    }
}

impl TryFrom<Value> for LogGroup {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LogGroup", value)?;
        Ok(Self {
            log_group_name: from.take_some("logGroupName")?,
            creation_time: from.take_some("creationTime")?,
            retention_in_days: from.take_some("retentionInDays")?,
            metric_filter_count: from.take_some("metricFilterCount")?,
            arn: from.take_some("arn")?,
            stored_bytes: from.take_some("storedBytes")?,
            kms_key_id: from.take_some("kmsKeyId")?,
            data_protection_status: from.take_some("dataProtectionStatus")?,
            inherited_properties: from.take_some("inheritedProperties")?,
            log_group_class: from.take_some("logGroupClass")?,
            log_group_arn: from.take_some("logGroupArn")?,
            deletion_protection_enabled: from.take_some("deletionProtectionEnabled")?,
            bearer_token_authentication_enabled: from.take_some("bearerTokenAuthenticationEnabled")?,
            retention_policy_name: from.take_some("retentionPolicyName")?,
        })
    }
}

impl From<LogGroupField> for Value {
    #[inline]
    fn from(it: LogGroupField) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("name", it.name);
        to.put_some("percent", it.percent);
        to.into()
    }
}

impl TryFrom<Value> for LogGroupField {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LogGroupField", value)?;
        Ok(Self { name: from.take_some("name")?, percent: from.take_some("percent")? })
    }
}

impl From<LogGroupImpact> for Value {
    #[inline]
    fn from(it: LogGroupImpact) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("currentRetention", it.current_retention);
        to.put_some("proposedRetention", it.proposed_retention);
        to.put_some("storedBytes", it.stored_bytes);
        to.into()
    }
}

impl TryFrom<Value> for LogGroupImpact {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LogGroupImpact", value)?;
        Ok(Self {
            log_group_name: from.take_some("logGroupName")?,
            current_retention: from.take_some("currentRetention")?,
            proposed_retention: from.take_some("proposedRetention")?,
            stored_bytes: from.take_some("storedBytes")?,
        })
    }
}

impl From<LogGroupSummary> for Value {
    #[inline]
    fn from(it: LogGroupSummary) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("logGroupArn", it.log_group_arn);
        to.put_some("logGroupClass", it.log_group_class);
        to.into()
    }
}

impl TryFrom<Value> for LogGroupSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LogGroupSummary", value)?;
        Ok(Self {
            log_group_name: from.take_some("logGroupName")?,
            log_group_arn: from.take_some("logGroupArn")?,
            log_group_class: from.take_some("logGroupClass")?,
        })
    }
}

impl From<LogStream> for Value {
    #[inline]
    fn from(it: LogStream) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("logStreamName", it.log_stream_name);
        to.put_some("creationTime", it.creation_time);
        to.put_some("firstEventTimestamp", it.first_event_timestamp);
        to.put_some("lastEventTimestamp", it.last_event_timestamp);
        to.put_some("lastIngestionTime", it.last_ingestion_time);
        to.put_some("uploadSequenceToken", it.upload_sequence_token);
        to.put_some("arn", it.arn);
        to.put_some("storedBytes", it.stored_bytes);
        to.into()
    }
}

impl TryFrom<Value> for LogStream {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LogStream", value)?;
        Ok(Self {
            log_stream_name: from.take_some("logStreamName")?,
            creation_time: from.take_some("creationTime")?,
            first_event_timestamp: from.take_some("firstEventTimestamp")?,
            last_event_timestamp: from.take_some("lastEventTimestamp")?,
            last_ingestion_time: from.take_some("lastIngestionTime")?,
            upload_sequence_token: from.take_some("uploadSequenceToken")?,
            arn: from.take_some("arn")?,
            stored_bytes: from.take_some("storedBytes")?,
        })
    }
}

impl From<LookupTable> for Value {
    #[inline]
    fn from(it: LookupTable) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("lookupTableArn", it.lookup_table_arn);
        to.put_some("lookupTableName", it.lookup_table_name);
        to.put_some("description", it.description);
        to.put_some("tableFields", it.table_fields);
        to.put_some("recordsCount", it.records_count);
        to.put_some("sizeBytes", it.size_bytes);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.put_some("kmsKeyId", it.kms_key_id);
        to.into()
    }
}

impl TryFrom<Value> for LookupTable {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LookupTable", value)?;
        Ok(Self {
            lookup_table_arn: from.take_some("lookupTableArn")?,
            lookup_table_name: from.take_some("lookupTableName")?,
            description: from.take_some("description")?,
            table_fields: from.take_some("tableFields")?,
            records_count: from.take_some("recordsCount")?,
            size_bytes: from.take_some("sizeBytes")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
            kms_key_id: from.take_some("kmsKeyId")?,
        })
    }
}

impl From<LookupTableConfiguration> for Value {
    #[inline]
    fn from(it: LookupTableConfiguration) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("tableName", it.table_name);
        to.put("roleArn", it.role_arn);
        to.put_some("description", it.description);
        to.put_some("kmsKeyId", it.kms_key_id);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for LookupTableConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LookupTableConfiguration", value)?;
        Ok(Self {
            table_name: from.take("tableName")?,
            role_arn: from.take("roleArn")?,
            description: from.take_some("description")?,
            kms_key_id: from.take_some("kmsKeyId")?,
            tags: from.take_some("tags")?,
        })
    }
}

impl From<LowerCaseString> for Value {
    #[inline]
    fn from(it: LowerCaseString) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("withKeys", it.with_keys);
        to.into()
    }
}

impl TryFrom<Value> for LowerCaseString {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LowerCaseString", value)?;
        Ok(Self { with_keys: from.take("withKeys")? })
    }
}

impl From<MalformedQueryException> for Value {
    #[inline]
    fn from(it: MalformedQueryException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("queryCompileError", it.query_compile_error);
        to.into()
    }
}

impl TryFrom<Value> for MalformedQueryException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MalformedQueryException", value)?;
        Ok(Self { query_compile_error: from.take_some("queryCompileError")? })
    }
}

impl From<MetricFilter> for Value {
    #[inline]
    fn from(it: MetricFilter) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("filterName", it.filter_name);
        to.put_some("filterPattern", it.filter_pattern);
        to.put_some("metricTransformations", it.metric_transformations);
        to.put_some("creationTime", it.creation_time);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("applyOnTransformedLogs", it.apply_on_transformed_logs);
        to.put_some("fieldSelectionCriteria", it.field_selection_criteria);
        to.put_some("emitSystemFieldDimensions", it.emit_system_field_dimensions);
        to.into()
    }
}

impl TryFrom<Value> for MetricFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetricFilter", value)?;
        Ok(Self {
            filter_name: from.take_some("filterName")?,
            filter_pattern: from.take_some("filterPattern")?,
            metric_transformations: from.take_some("metricTransformations")?,
            creation_time: from.take_some("creationTime")?,
            log_group_name: from.take_some("logGroupName")?,
            apply_on_transformed_logs: from.take_some("applyOnTransformedLogs")?,
            field_selection_criteria: from.take_some("fieldSelectionCriteria")?,
            emit_system_field_dimensions: from.take_some("emitSystemFieldDimensions")?,
        })
    }
}

impl From<MetricFilterMatchRecord> for Value {
    #[inline]
    fn from(it: MetricFilterMatchRecord) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("eventNumber", it.event_number);
        to.put_some("eventMessage", it.event_message);
        to.put_some("extractedValues", it.extracted_values);
        to.into()
    }
}

impl TryFrom<Value> for MetricFilterMatchRecord {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetricFilterMatchRecord", value)?;
        Ok(Self {
            event_number: from.take_some("eventNumber")?,
            event_message: from.take_some("eventMessage")?,
            extracted_values: from.take_some("extractedValues")?,
        })
    }
}

impl From<MetricTransformation> for Value {
    #[inline]
    fn from(it: MetricTransformation) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("metricName", it.metric_name);
        to.put("metricNamespace", it.metric_namespace);
        to.put("metricValue", it.metric_value);
        to.put_some("defaultValue", it.default_value);
        to.put_some("dimensions", it.dimensions);
        to.put_some("unit", it.unit);
        to.into()
    }
}

impl TryFrom<Value> for MetricTransformation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetricTransformation", value)?;
        Ok(Self {
            metric_name: from.take("metricName")?,
            metric_namespace: from.take("metricNamespace")?,
            metric_value: from.take("metricValue")?,
            default_value: from.take_some("defaultValue")?,
            dimensions: from.take_some("dimensions")?,
            unit: from.take_some("unit")?,
        })
    }
}

impl From<MoveKeyEntry> for Value {
    #[inline]
    fn from(it: MoveKeyEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("source", it.source);
        to.put("target", it.target);
        to.put_some("overwriteIfExists", it.overwrite_if_exists);
        to.into()
    }
}

impl TryFrom<Value> for MoveKeyEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MoveKeyEntry", value)?;
        Ok(Self {
            source: from.take("source")?,
            target: from.take("target")?,
            overwrite_if_exists: from.take_some("overwriteIfExists")?,
        })
    }
}

impl From<MoveKeys> for Value {
    #[inline]
    fn from(it: MoveKeys) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for MoveKeys {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MoveKeys", value)?;
        Ok(Self { entries: from.take("entries")? })
    }
}

impl From<OpenSearchApplication> for Value {
    #[inline]
    fn from(it: OpenSearchApplication) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("applicationEndpoint", it.application_endpoint);
        to.put_some("applicationArn", it.application_arn);
        to.put_some("applicationId", it.application_id);
        to.put_some("status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for OpenSearchApplication {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenSearchApplication", value)?;
        Ok(Self {
            application_endpoint: from.take_some("applicationEndpoint")?,
            application_arn: from.take_some("applicationArn")?,
            application_id: from.take_some("applicationId")?,
            status: from.take_some("status")?,
        })
    }
}

impl From<OpenSearchCollection> for Value {
    #[inline]
    fn from(it: OpenSearchCollection) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("collectionEndpoint", it.collection_endpoint);
        to.put_some("collectionArn", it.collection_arn);
        to.put_some("status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for OpenSearchCollection {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenSearchCollection", value)?;
        Ok(Self {
            collection_endpoint: from.take_some("collectionEndpoint")?,
            collection_arn: from.take_some("collectionArn")?,
            status: from.take_some("status")?,
        })
    }
}

impl From<OpenSearchDataAccessPolicy> for Value {
    #[inline]
    fn from(it: OpenSearchDataAccessPolicy) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("policyName", it.policy_name);
        to.put_some("status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for OpenSearchDataAccessPolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenSearchDataAccessPolicy", value)?;
        Ok(Self { policy_name: from.take_some("policyName")?, status: from.take_some("status")? })
    }
}

impl From<OpenSearchDataSource> for Value {
    #[inline]
    fn from(it: OpenSearchDataSource) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("dataSourceName", it.data_source_name);
        to.put_some("status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for OpenSearchDataSource {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenSearchDataSource", value)?;
        Ok(Self { data_source_name: from.take_some("dataSourceName")?, status: from.take_some("status")? })
    }
}

impl From<OpenSearchEncryptionPolicy> for Value {
    #[inline]
    fn from(it: OpenSearchEncryptionPolicy) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("policyName", it.policy_name);
        to.put_some("status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for OpenSearchEncryptionPolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenSearchEncryptionPolicy", value)?;
        Ok(Self { policy_name: from.take_some("policyName")?, status: from.take_some("status")? })
    }
}

impl From<OpenSearchIntegrationDetails> for Value {
    #[inline]
    fn from(it: OpenSearchIntegrationDetails) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("dataSource", it.data_source);
        to.put_some("application", it.application);
        to.put_some("collection", it.collection);
        to.put_some("workspace", it.workspace);
        to.put_some("encryptionPolicy", it.encryption_policy);
        to.put_some("networkPolicy", it.network_policy);
        to.put_some("accessPolicy", it.access_policy);
        to.put_some("lifecyclePolicy", it.lifecycle_policy);
        to.into()
    }
}

impl TryFrom<Value> for OpenSearchIntegrationDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenSearchIntegrationDetails", value)?;
        Ok(Self {
            data_source: from.take_some("dataSource")?,
            application: from.take_some("application")?,
            collection: from.take_some("collection")?,
            workspace: from.take_some("workspace")?,
            encryption_policy: from.take_some("encryptionPolicy")?,
            network_policy: from.take_some("networkPolicy")?,
            access_policy: from.take_some("accessPolicy")?,
            lifecycle_policy: from.take_some("lifecyclePolicy")?,
        })
    }
}

impl From<OpenSearchLifecyclePolicy> for Value {
    #[inline]
    fn from(it: OpenSearchLifecyclePolicy) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("policyName", it.policy_name);
        to.put_some("status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for OpenSearchLifecyclePolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenSearchLifecyclePolicy", value)?;
        Ok(Self { policy_name: from.take_some("policyName")?, status: from.take_some("status")? })
    }
}

impl From<OpenSearchNetworkPolicy> for Value {
    #[inline]
    fn from(it: OpenSearchNetworkPolicy) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("policyName", it.policy_name);
        to.put_some("status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for OpenSearchNetworkPolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenSearchNetworkPolicy", value)?;
        Ok(Self { policy_name: from.take_some("policyName")?, status: from.take_some("status")? })
    }
}

impl From<OpenSearchResourceConfig> for Value {
    #[inline]
    fn from(it: OpenSearchResourceConfig) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("kmsKeyArn", it.kms_key_arn);
        to.put("dataSourceRoleArn", it.data_source_role_arn);
        to.put("dashboardViewerPrincipals", it.dashboard_viewer_principals);
        to.put_some("applicationArn", it.application_arn);
        to.put("retentionDays", it.retention_days);
        to.into()
    }
}

impl TryFrom<Value> for OpenSearchResourceConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenSearchResourceConfig", value)?;
        Ok(Self {
            kms_key_arn: from.take_some("kmsKeyArn")?,
            data_source_role_arn: from.take("dataSourceRoleArn")?,
            dashboard_viewer_principals: from.take("dashboardViewerPrincipals")?,
            application_arn: from.take_some("applicationArn")?,
            retention_days: from.take("retentionDays")?,
        })
    }
}

impl From<OpenSearchResourceStatus> for Value {
    #[inline]
    fn from(it: OpenSearchResourceStatus) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("status", it.status);
        to.put_some("statusMessage", it.status_message);
        to.into()
    }
}

impl TryFrom<Value> for OpenSearchResourceStatus {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenSearchResourceStatus", value)?;
        Ok(Self { status: from.take_some("status")?, status_message: from.take_some("statusMessage")? })
    }
}

impl From<OpenSearchWorkspace> for Value {
    #[inline]
    fn from(it: OpenSearchWorkspace) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("workspaceId", it.workspace_id);
        to.put_some("status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for OpenSearchWorkspace {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenSearchWorkspace", value)?;
        Ok(Self { workspace_id: from.take_some("workspaceId")?, status: from.take_some("status")? })
    }
}

impl From<OperationAbortedException> for Value {
    #[inline]
    fn from(it: OperationAbortedException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for OperationAbortedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("OperationAbortedException", value)?;
        Ok(Self {})
    }
}

impl From<OutputLogEvent> for Value {
    #[inline]
    fn from(it: OutputLogEvent) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("timestamp", it.timestamp);
        to.put_some("message", it.message);
        to.put_some("ingestionTime", it.ingestion_time);
        to.into()
    }
}

impl TryFrom<Value> for OutputLogEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OutputLogEvent", value)?;
        Ok(Self {
            timestamp: from.take_some("timestamp")?,
            message: from.take_some("message")?,
            ingestion_time: from.take_some("ingestionTime")?,
        })
    }
}

impl From<ParseCloudfront> for Value {
    #[inline]
    fn from(it: ParseCloudfront) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("source", it.source);
        to.into()
    }
}

impl TryFrom<Value> for ParseCloudfront {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParseCloudfront", value)?;
        Ok(Self { source: from.take_some("source")? })
    }
}

impl From<ParseJSON> for Value {
    #[inline]
    fn from(it: ParseJSON) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("source", it.source);
        to.put_some("destination", it.destination);
        to.into()
    }
}

impl TryFrom<Value> for ParseJSON {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParseJSON", value)?;
        Ok(Self { source: from.take_some("source")?, destination: from.take_some("destination")? })
    }
}

impl From<ParseKeyValue> for Value {
    #[inline]
    fn from(it: ParseKeyValue) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("source", it.source);
        to.put_some("destination", it.destination);
        to.put_some("fieldDelimiter", it.field_delimiter);
        to.put_some("keyValueDelimiter", it.key_value_delimiter);
        to.put_some("keyPrefix", it.key_prefix);
        to.put_some("nonMatchValue", it.non_match_value);
        to.put_some("overwriteIfExists", it.overwrite_if_exists);
        to.into()
    }
}

impl TryFrom<Value> for ParseKeyValue {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParseKeyValue", value)?;
        Ok(Self {
            source: from.take_some("source")?,
            destination: from.take_some("destination")?,
            field_delimiter: from.take_some("fieldDelimiter")?,
            key_value_delimiter: from.take_some("keyValueDelimiter")?,
            key_prefix: from.take_some("keyPrefix")?,
            non_match_value: from.take_some("nonMatchValue")?,
            overwrite_if_exists: from.take_some("overwriteIfExists")?,
        })
    }
}

impl From<ParsePostgres> for Value {
    #[inline]
    fn from(it: ParsePostgres) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("source", it.source);
        to.into()
    }
}

impl TryFrom<Value> for ParsePostgres {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParsePostgres", value)?;
        Ok(Self { source: from.take_some("source")? })
    }
}

impl From<ParseRoute53> for Value {
    #[inline]
    fn from(it: ParseRoute53) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("source", it.source);
        to.into()
    }
}

impl TryFrom<Value> for ParseRoute53 {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParseRoute53", value)?;
        Ok(Self { source: from.take_some("source")? })
    }
}

impl From<ParseToOCSF> for Value {
    #[inline]
    fn from(it: ParseToOCSF) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("source", it.source);
        to.put("eventSource", it.event_source);
        to.put("ocsfVersion", it.ocsf_version);
        to.put_some("mappingVersion", it.mapping_version);
        to.into()
    }
}

impl TryFrom<Value> for ParseToOCSF {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParseToOCSF", value)?;
        Ok(Self {
            source: from.take_some("source")?,
            event_source: from.take("eventSource")?,
            ocsf_version: from.take("ocsfVersion")?,
            mapping_version: from.take_some("mappingVersion")?,
        })
    }
}

impl From<ParseVPC> for Value {
    #[inline]
    fn from(it: ParseVPC) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("source", it.source);
        to.into()
    }
}

impl TryFrom<Value> for ParseVPC {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParseVPC", value)?;
        Ok(Self { source: from.take_some("source")? })
    }
}

impl From<ParseWAF> for Value {
    #[inline]
    fn from(it: ParseWAF) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("source", it.source);
        to.into()
    }
}

impl TryFrom<Value> for ParseWAF {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParseWAF", value)?;
        Ok(Self { source: from.take_some("source")? })
    }
}

impl From<PatternToken> for Value {
    #[inline]
    fn from(it: PatternToken) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("dynamicTokenPosition", it.dynamic_token_position);
        to.put_some("isDynamic", it.is_dynamic);
        to.put_some("tokenString", it.token_string);
        to.put_some("enumerations", it.enumerations);
        to.put_some("inferredTokenName", it.inferred_token_name);
        to.into()
    }
}

impl TryFrom<Value> for PatternToken {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PatternToken", value)?;
        Ok(Self {
            dynamic_token_position: from.take_some("dynamicTokenPosition")?,
            is_dynamic: from.take_some("isDynamic")?,
            token_string: from.take_some("tokenString")?,
            enumerations: from.take_some("enumerations")?,
            inferred_token_name: from.take_some("inferredTokenName")?,
        })
    }
}

impl From<Policy> for Value {
    #[inline]
    fn from(it: Policy) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("deliveryDestinationPolicy", it.delivery_destination_policy);
        to.into()
    }
}

impl TryFrom<Value> for Policy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Policy", value)?;
        Ok(Self { delivery_destination_policy: from.take_some("deliveryDestinationPolicy")? })
    }
}

impl From<Processor> for Value {
    #[inline]
    fn from(it: Processor) -> Self {
        let mut to = Fields::with_capacity(23);
        to.put_some("addKeys", it.add_keys);
        to.put_some("copyValue", it.copy_value);
        to.put_some("csv", it.csv);
        to.put_some("dateTimeConverter", it.date_time_converter);
        to.put_some("deleteKeys", it.delete_keys);
        to.put_some("grok", it.grok);
        to.put_some("listToMap", it.list_to_map);
        to.put_some("lowerCaseString", it.lower_case_string);
        to.put_some("moveKeys", it.move_keys);
        to.put_some("parseCloudfront", it.parse_cloudfront);
        to.put_some("parseJSON", it.parse_json);
        to.put_some("parseKeyValue", it.parse_key_value);
        to.put_some("parseRoute53", it.parse_route53);
        to.put_some("parseToOCSF", it.parse_to_ocsf);
        to.put_some("parsePostgres", it.parse_postgres);
        to.put_some("parseVPC", it.parse_vpc);
        to.put_some("parseWAF", it.parse_waf);
        to.put_some("renameKeys", it.rename_keys);
        to.put_some("splitString", it.split_string);
        to.put_some("substituteString", it.substitute_string);
        to.put_some("trimString", it.trim_string);
        to.put_some("typeConverter", it.type_converter);
        to.put_some("upperCaseString", it.upper_case_string);
        to.into()
    }
}

impl TryFrom<Value> for Processor {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Processor", value)?;
        Ok(Self {
            add_keys: from.take_some("addKeys")?,
            copy_value: from.take_some("copyValue")?,
            csv: from.take_some("csv")?,
            date_time_converter: from.take_some("dateTimeConverter")?,
            delete_keys: from.take_some("deleteKeys")?,
            grok: from.take_some("grok")?,
            list_to_map: from.take_some("listToMap")?,
            lower_case_string: from.take_some("lowerCaseString")?,
            move_keys: from.take_some("moveKeys")?,
            parse_cloudfront: from.take_some("parseCloudfront")?,
            parse_json: from.take_some("parseJSON")?,
            parse_key_value: from.take_some("parseKeyValue")?,
            parse_route53: from.take_some("parseRoute53")?,
            parse_to_ocsf: from.take_some("parseToOCSF")?,
            parse_postgres: from.take_some("parsePostgres")?,
            parse_vpc: from.take_some("parseVPC")?,
            parse_waf: from.take_some("parseWAF")?,
            rename_keys: from.take_some("renameKeys")?,
            split_string: from.take_some("splitString")?,
            substitute_string: from.take_some("substituteString")?,
            trim_string: from.take_some("trimString")?,
            type_converter: from.take_some("typeConverter")?,
            upper_case_string: from.take_some("upperCaseString")?,
        })
    }
}

impl From<PutAccountPolicyRequest> for Value {
    #[inline]
    fn from(it: PutAccountPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("policyName", it.policy_name);
        to.put("policyDocument", it.policy_document);
        to.put("policyType", it.policy_type);
        to.put_some("scope", it.scope);
        to.put_some("selectionCriteria", it.selection_criteria);
        to.put_some("dryRun", it.dry_run);
        to.into()
    }
}

impl TryFrom<Value> for PutAccountPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutAccountPolicyRequest", value)?;
        Ok(Self {
            policy_name: from.take("policyName")?,
            policy_document: from.take("policyDocument")?,
            policy_type: from.take("policyType")?,
            scope: from.take_some("scope")?,
            selection_criteria: from.take_some("selectionCriteria")?,
            dry_run: from.take_some("dryRun")?,
        })
    }
}

impl From<PutAccountPolicyResponse> for Value {
    #[inline]
    fn from(it: PutAccountPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("accountPolicy", it.account_policy);
        to.put_some("dryRunResult", it.dry_run_result);
        to.into()
    }
}

impl TryFrom<Value> for PutAccountPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutAccountPolicyResponse", value)?;
        Ok(Self { account_policy: from.take_some("accountPolicy")?, dry_run_result: from.take_some("dryRunResult")? })
    }
}

impl From<PutBearerTokenAuthenticationRequest> for Value {
    #[inline]
    fn from(it: PutBearerTokenAuthenticationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.put("bearerTokenAuthenticationEnabled", it.bearer_token_authentication_enabled);
        to.into()
    }
}

impl TryFrom<Value> for PutBearerTokenAuthenticationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBearerTokenAuthenticationRequest", value)?;
        Ok(Self {
            log_group_identifier: from.take("logGroupIdentifier")?,
            bearer_token_authentication_enabled: from.take("bearerTokenAuthenticationEnabled")?,
        })
    }
}

impl From<PutDataProtectionPolicyRequest> for Value {
    #[inline]
    fn from(it: PutDataProtectionPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.put("policyDocument", it.policy_document);
        to.into()
    }
}

impl TryFrom<Value> for PutDataProtectionPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDataProtectionPolicyRequest", value)?;
        Ok(Self {
            log_group_identifier: from.take("logGroupIdentifier")?,
            policy_document: from.take("policyDocument")?,
        })
    }
}

impl From<PutDataProtectionPolicyResponse> for Value {
    #[inline]
    fn from(it: PutDataProtectionPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("logGroupIdentifier", it.log_group_identifier);
        to.put_some("policyDocument", it.policy_document);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.into()
    }
}

impl TryFrom<Value> for PutDataProtectionPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDataProtectionPolicyResponse", value)?;
        Ok(Self {
            log_group_identifier: from.take_some("logGroupIdentifier")?,
            policy_document: from.take_some("policyDocument")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
        })
    }
}

impl From<PutDeliveryDestinationPolicyRequest> for Value {
    #[inline]
    fn from(it: PutDeliveryDestinationPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("deliveryDestinationName", it.delivery_destination_name);
        to.put("deliveryDestinationPolicy", it.delivery_destination_policy);
        to.into()
    }
}

impl TryFrom<Value> for PutDeliveryDestinationPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDeliveryDestinationPolicyRequest", value)?;
        Ok(Self {
            delivery_destination_name: from.take("deliveryDestinationName")?,
            delivery_destination_policy: from.take("deliveryDestinationPolicy")?,
        })
    }
}

impl From<PutDeliveryDestinationPolicyResponse> for Value {
    #[inline]
    fn from(it: PutDeliveryDestinationPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("policy", it.policy);
        to.into()
    }
}

impl TryFrom<Value> for PutDeliveryDestinationPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDeliveryDestinationPolicyResponse", value)?;
        Ok(Self { policy: from.take_some("policy")? })
    }
}

impl From<PutDeliveryDestinationRequest> for Value {
    #[inline]
    fn from(it: PutDeliveryDestinationRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("name", it.name);
        to.put_some("outputFormat", it.output_format);
        to.put_some("deliveryDestinationConfiguration", it.delivery_destination_configuration);
        to.put_some("deliveryDestinationType", it.delivery_destination_type);
        to.put_some("roleArn", it.role_arn);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for PutDeliveryDestinationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDeliveryDestinationRequest", value)?;
        Ok(Self {
            name: from.take("name")?,
            output_format: from.take_some("outputFormat")?,
            delivery_destination_configuration: from.take_some("deliveryDestinationConfiguration")?,
            delivery_destination_type: from.take_some("deliveryDestinationType")?,
            role_arn: from.take_some("roleArn")?,
            tags: from.take_some("tags")?,
        })
    }
}

impl From<PutDeliveryDestinationResponse> for Value {
    #[inline]
    fn from(it: PutDeliveryDestinationResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("deliveryDestination", it.delivery_destination);
        to.into()
    }
}

impl TryFrom<Value> for PutDeliveryDestinationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDeliveryDestinationResponse", value)?;
        Ok(Self { delivery_destination: from.take_some("deliveryDestination")? })
    }
}

impl From<PutDeliverySourceRequest> for Value {
    #[inline]
    fn from(it: PutDeliverySourceRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("name", it.name);
        to.put("resourceArn", it.resource_arn);
        to.put("logType", it.log_type);
        to.put_some("tags", it.tags);
        to.put_some("deliverySourceConfiguration", it.delivery_source_configuration);
        to.into()
    }
}

impl TryFrom<Value> for PutDeliverySourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDeliverySourceRequest", value)?;
        Ok(Self {
            name: from.take("name")?,
            resource_arn: from.take("resourceArn")?,
            log_type: from.take("logType")?,
            tags: from.take_some("tags")?,
            delivery_source_configuration: from.take_some("deliverySourceConfiguration")?,
        })
    }
}

impl From<PutDeliverySourceResponse> for Value {
    #[inline]
    fn from(it: PutDeliverySourceResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("deliverySource", it.delivery_source);
        to.into()
    }
}

impl TryFrom<Value> for PutDeliverySourceResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDeliverySourceResponse", value)?;
        Ok(Self { delivery_source: from.take_some("deliverySource")? })
    }
}

impl From<PutDestinationPolicyRequest> for Value {
    #[inline]
    fn from(it: PutDestinationPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("destinationName", it.destination_name);
        to.put("accessPolicy", it.access_policy);
        to.put_some("forceUpdate", it.force_update);
        to.into()
    }
}

impl TryFrom<Value> for PutDestinationPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDestinationPolicyRequest", value)?;
        Ok(Self {
            destination_name: from.take("destinationName")?,
            access_policy: from.take("accessPolicy")?,
            force_update: from.take_some("forceUpdate")?,
        })
    }
}

impl From<PutDestinationRequest> for Value {
    #[inline]
    fn from(it: PutDestinationRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("destinationName", it.destination_name);
        to.put("targetArn", it.target_arn);
        to.put("roleArn", it.role_arn);
        to.put_some("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for PutDestinationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDestinationRequest", value)?;
        Ok(Self {
            destination_name: from.take("destinationName")?,
            target_arn: from.take("targetArn")?,
            role_arn: from.take("roleArn")?,
            tags: from.take_some("tags")?,
        })
    }
}

impl From<PutDestinationResponse> for Value {
    #[inline]
    fn from(it: PutDestinationResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("destination", it.destination);
        to.into()
    }
}

impl TryFrom<Value> for PutDestinationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDestinationResponse", value)?;
        Ok(Self { destination: from.take_some("destination")? })
    }
}

impl From<PutIndexPolicyRequest> for Value {
    #[inline]
    fn from(it: PutIndexPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.put("policyDocument", it.policy_document);
        to.into()
    }
}

impl TryFrom<Value> for PutIndexPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutIndexPolicyRequest", value)?;
        Ok(Self {
            log_group_identifier: from.take("logGroupIdentifier")?,
            policy_document: from.take("policyDocument")?,
        })
    }
}

impl From<PutIndexPolicyResponse> for Value {
    #[inline]
    fn from(it: PutIndexPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("indexPolicy", it.index_policy);
        to.into()
    }
}

impl TryFrom<Value> for PutIndexPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutIndexPolicyResponse", value)?;
        Ok(Self { index_policy: from.take_some("indexPolicy")? })
    }
}

impl From<PutIntegrationRequest> for Value {
    #[inline]
    fn from(it: PutIntegrationRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("integrationName", it.integration_name);
        to.put_some("resourceConfig", it.resource_config);
        to.put("integrationType", it.integration_type);
        to.into()
    }
}

impl TryFrom<Value> for PutIntegrationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutIntegrationRequest", value)?;
        Ok(Self {
            integration_name: from.take("integrationName")?,
            resource_config: from.take_some("resourceConfig")?,
            integration_type: from.take("integrationType")?,
        })
    }
}

impl From<PutIntegrationResponse> for Value {
    #[inline]
    fn from(it: PutIntegrationResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("integrationName", it.integration_name);
        to.put_some("integrationStatus", it.integration_status);
        to.into()
    }
}

impl TryFrom<Value> for PutIntegrationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutIntegrationResponse", value)?;
        Ok(Self {
            integration_name: from.take_some("integrationName")?,
            integration_status: from.take_some("integrationStatus")?,
        })
    }
}

impl From<PutLogEventsRequest> for Value {
    #[inline]
    fn from(it: PutLogEventsRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("logGroupName", it.log_group_name);
        to.put("logStreamName", it.log_stream_name);
        to.put("logEvents", it.log_events);
        to.put_some("sequenceToken", it.sequence_token);
        to.put_some("entity", it.entity);
        to.into()
    }
}

impl TryFrom<Value> for PutLogEventsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutLogEventsRequest", value)?;
        Ok(Self {
            log_group_name: from.take("logGroupName")?,
            log_stream_name: from.take("logStreamName")?,
            log_events: from.take("logEvents")?,
            sequence_token: from.take_some("sequenceToken")?,
            entity: from.take_some("entity")?,
        })
    }
}

impl From<PutLogEventsResponse> for Value {
    #[inline]
    fn from(it: PutLogEventsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("nextSequenceToken", it.next_sequence_token);
        to.put_some("rejectedLogEventsInfo", it.rejected_log_events_info);
        to.put_some("rejectedEntityInfo", it.rejected_entity_info);
        to.into()
    }
}

impl TryFrom<Value> for PutLogEventsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutLogEventsResponse", value)?;
        Ok(Self {
            next_sequence_token: from.take_some("nextSequenceToken")?,
            rejected_log_events_info: from.take_some("rejectedLogEventsInfo")?,
            rejected_entity_info: from.take_some("rejectedEntityInfo")?,
        })
    }
}

impl From<PutLogGroupDeletionProtectionRequest> for Value {
    #[inline]
    fn from(it: PutLogGroupDeletionProtectionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.put("deletionProtectionEnabled", it.deletion_protection_enabled);
        to.into()
    }
}

impl TryFrom<Value> for PutLogGroupDeletionProtectionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutLogGroupDeletionProtectionRequest", value)?;
        Ok(Self {
            log_group_identifier: from.take("logGroupIdentifier")?,
            deletion_protection_enabled: from.take("deletionProtectionEnabled")?,
        })
    }
}

impl From<PutMetricFilterRequest> for Value {
    #[inline]
    fn from(it: PutMetricFilterRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("logGroupName", it.log_group_name);
        to.put("filterName", it.filter_name);
        to.put("filterPattern", it.filter_pattern);
        to.put("metricTransformations", it.metric_transformations);
        to.put_some("applyOnTransformedLogs", it.apply_on_transformed_logs);
        to.put_some("fieldSelectionCriteria", it.field_selection_criteria);
        to.put_some("emitSystemFieldDimensions", it.emit_system_field_dimensions);
        to.into()
    }
}

impl TryFrom<Value> for PutMetricFilterRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutMetricFilterRequest", value)?;
        Ok(Self {
            log_group_name: from.take("logGroupName")?,
            filter_name: from.take("filterName")?,
            filter_pattern: from.take("filterPattern")?,
            metric_transformations: from.take("metricTransformations")?,
            apply_on_transformed_logs: from.take_some("applyOnTransformedLogs")?,
            field_selection_criteria: from.take_some("fieldSelectionCriteria")?,
            emit_system_field_dimensions: from.take_some("emitSystemFieldDimensions")?,
        })
    }
}

impl From<PutQueryDefinitionRequest> for Value {
    #[inline]
    fn from(it: PutQueryDefinitionRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("queryLanguage", it.query_language);
        to.put("name", it.name);
        to.put_some("queryDefinitionId", it.query_definition_id);
        to.put_some("logGroupNames", it.log_group_names);
        to.put("queryString", it.query_string);
        to.put_some("clientToken", it.client_token);
        to.put_some("parameters", it.parameters);
        to.into()
    }
}

impl TryFrom<Value> for PutQueryDefinitionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutQueryDefinitionRequest", value)?;
        Ok(Self {
            query_language: from.take_some("queryLanguage")?,
            name: from.take("name")?,
            query_definition_id: from.take_some("queryDefinitionId")?,
            log_group_names: from.take_some("logGroupNames")?,
            query_string: from.take("queryString")?,
            client_token: from.take_some("clientToken")?,
            parameters: from.take_some("parameters")?,
        })
    }
}

impl From<PutQueryDefinitionResponse> for Value {
    #[inline]
    fn from(it: PutQueryDefinitionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("queryDefinitionId", it.query_definition_id);
        to.into()
    }
}

impl TryFrom<Value> for PutQueryDefinitionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutQueryDefinitionResponse", value)?;
        Ok(Self { query_definition_id: from.take_some("queryDefinitionId")? })
    }
}

impl From<PutResourcePolicyRequest> for Value {
    #[inline]
    fn from(it: PutResourcePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("policyName", it.policy_name);
        to.put_some("policyDocument", it.policy_document);
        to.put_some("resourceArn", it.resource_arn);
        to.put_some("expectedRevisionId", it.expected_revision_id);
        to.into()
    }
}

impl TryFrom<Value> for PutResourcePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutResourcePolicyRequest", value)?;
        Ok(Self {
            policy_name: from.take_some("policyName")?,
            policy_document: from.take_some("policyDocument")?,
            resource_arn: from.take_some("resourceArn")?,
            expected_revision_id: from.take_some("expectedRevisionId")?,
        })
    }
}

impl From<PutResourcePolicyResponse> for Value {
    #[inline]
    fn from(it: PutResourcePolicyResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("resourcePolicy", it.resource_policy);
        to.put_some("revisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for PutResourcePolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutResourcePolicyResponse", value)?;
        Ok(Self { resource_policy: from.take_some("resourcePolicy")?, revision_id: from.take_some("revisionId")? })
    }
}

impl From<PutRetentionPolicyRequest> for Value {
    #[inline]
    fn from(it: PutRetentionPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupName", it.log_group_name);
        to.put("retentionInDays", it.retention_in_days);
        to.into()
    }
}

impl TryFrom<Value> for PutRetentionPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRetentionPolicyRequest", value)?;
        Ok(Self { log_group_name: from.take("logGroupName")?, retention_in_days: from.take("retentionInDays")? })
    }
}

impl From<PutStorageTierPolicyRequest> for Value {
    #[inline]
    fn from(it: PutStorageTierPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("storageTier", it.storage_tier);
        to.into()
    }
}

impl TryFrom<Value> for PutStorageTierPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutStorageTierPolicyRequest", value)?;
        Ok(Self { storage_tier: from.take("storageTier")? })
    }
}

impl From<PutStorageTierPolicyResponse> for Value {
    #[inline]
    fn from(it: PutStorageTierPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("storageTier", it.storage_tier);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.into()
    }
}

impl TryFrom<Value> for PutStorageTierPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutStorageTierPolicyResponse", value)?;
        Ok(Self { storage_tier: from.take_some("storageTier")?, last_updated_time: from.take_some("lastUpdatedTime")? })
    }
}

impl From<PutSubscriptionFilterRequest> for Value {
    #[inline]
    fn from(it: PutSubscriptionFilterRequest) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("logGroupName", it.log_group_name);
        to.put("filterName", it.filter_name);
        to.put("filterPattern", it.filter_pattern);
        to.put("destinationArn", it.destination_arn);
        to.put_some("roleArn", it.role_arn);
        to.put_some("distribution", it.distribution);
        to.put_some("applyOnTransformedLogs", it.apply_on_transformed_logs);
        to.put_some("fieldSelectionCriteria", it.field_selection_criteria);
        to.put_some("emitSystemFields", it.emit_system_fields);
        to.into()
    }
}

impl TryFrom<Value> for PutSubscriptionFilterRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutSubscriptionFilterRequest", value)?;
        Ok(Self {
            log_group_name: from.take("logGroupName")?,
            filter_name: from.take("filterName")?,
            filter_pattern: from.take("filterPattern")?,
            destination_arn: from.take("destinationArn")?,
            role_arn: from.take_some("roleArn")?,
            distribution: from.take_some("distribution")?,
            apply_on_transformed_logs: from.take_some("applyOnTransformedLogs")?,
            field_selection_criteria: from.take_some("fieldSelectionCriteria")?,
            emit_system_fields: from.take_some("emitSystemFields")?,
        })
    }
}

impl From<PutSyslogConfigurationRequest> for Value {
    #[inline]
    fn from(it: PutSyslogConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.put_some("vpcEndpointId", it.vpc_endpoint_id);
        to.into()
    }
}

impl TryFrom<Value> for PutSyslogConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutSyslogConfigurationRequest", value)?;
        Ok(Self {
            log_group_identifier: from.take("logGroupIdentifier")?,
            vpc_endpoint_id: from.take_some("vpcEndpointId")?,
        })
    }
}

impl From<PutTransformerRequest> for Value {
    #[inline]
    fn from(it: PutTransformerRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupIdentifier", it.log_group_identifier);
        to.put("transformerConfig", it.transformer_config);
        to.into()
    }
}

impl TryFrom<Value> for PutTransformerRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutTransformerRequest", value)?;
        Ok(Self {
            log_group_identifier: from.take("logGroupIdentifier")?,
            transformer_config: from.take("transformerConfig")?,
        })
    }
}

impl From<QueryCompileError> for Value {
    #[inline]
    fn from(it: QueryCompileError) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("location", it.location);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for QueryCompileError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueryCompileError", value)?;
        Ok(Self { location: from.take_some("location")?, message: from.take_some("message")? })
    }
}

impl From<QueryCompileErrorLocation> for Value {
    #[inline]
    fn from(it: QueryCompileErrorLocation) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("startCharOffset", it.start_char_offset);
        to.put_some("endCharOffset", it.end_char_offset);
        to.into()
    }
}

impl TryFrom<Value> for QueryCompileErrorLocation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueryCompileErrorLocation", value)?;
        Ok(Self {
            start_char_offset: from.take_some("startCharOffset")?,
            end_char_offset: from.take_some("endCharOffset")?,
        })
    }
}

impl From<QueryDefinition> for Value {
    #[inline]
    fn from(it: QueryDefinition) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("queryLanguage", it.query_language);
        to.put_some("queryDefinitionId", it.query_definition_id);
        to.put_some("name", it.name);
        to.put_some("queryString", it.query_string);
        to.put_some("lastModified", it.last_modified);
        to.put_some("logGroupNames", it.log_group_names);
        to.put_some("parameters", it.parameters);
        to.into()
    }
}

impl TryFrom<Value> for QueryDefinition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueryDefinition", value)?;
        Ok(Self {
            query_language: from.take_some("queryLanguage")?,
            query_definition_id: from.take_some("queryDefinitionId")?,
            name: from.take_some("name")?,
            query_string: from.take_some("queryString")?,
            last_modified: from.take_some("lastModified")?,
            log_group_names: from.take_some("logGroupNames")?,
            parameters: from.take_some("parameters")?,
        })
    }
}

impl From<QueryInfo> for Value {
    #[inline]
    fn from(it: QueryInfo) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("queryLanguage", it.query_language);
        to.put_some("queryId", it.query_id);
        to.put_some("queryString", it.query_string);
        to.put_some("status", it.status);
        to.put_some("createTime", it.create_time);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("queryDuration", it.query_duration);
        to.put_some("bytesScanned", it.bytes_scanned);
        to.put_some("userIdentity", it.user_identity);
        to.into()
    }
}

impl TryFrom<Value> for QueryInfo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueryInfo", value)?;
        Ok(Self {
            query_language: from.take_some("queryLanguage")?,
            query_id: from.take_some("queryId")?,
            query_string: from.take_some("queryString")?,
            status: from.take_some("status")?,
            create_time: from.take_some("createTime")?,
            log_group_name: from.take_some("logGroupName")?,
            query_duration: from.take_some("queryDuration")?,
            bytes_scanned: from.take_some("bytesScanned")?,
            user_identity: from.take_some("userIdentity")?,
        })
    }
}

impl From<QueryParameter> for Value {
    #[inline]
    fn from(it: QueryParameter) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("name", it.name);
        to.put_some("defaultValue", it.default_value);
        to.put_some("description", it.description);
        to.into()
    }
}

impl TryFrom<Value> for QueryParameter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueryParameter", value)?;
        Ok(Self {
            name: from.take("name")?,
            default_value: from.take_some("defaultValue")?,
            description: from.take_some("description")?,
        })
    }
}

impl From<QueryStatistics> for Value {
    #[inline]
    fn from(it: QueryStatistics) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("recordsMatched", it.records_matched);
        to.put_some("recordsScanned", it.records_scanned);
        to.put_some("estimatedRecordsSkipped", it.estimated_records_skipped);
        to.put_some("bytesScanned", it.bytes_scanned);
        to.put_some("estimatedBytesSkipped", it.estimated_bytes_skipped);
        to.put_some("logGroupsScanned", it.log_groups_scanned);
        to.put_some("resultCount", it.result_count);
        to.into()
    }
}

impl TryFrom<Value> for QueryStatistics {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueryStatistics", value)?;
        Ok(Self {
            records_matched: from.take_some("recordsMatched")?,
            records_scanned: from.take_some("recordsScanned")?,
            estimated_records_skipped: from.take_some("estimatedRecordsSkipped")?,
            bytes_scanned: from.take_some("bytesScanned")?,
            estimated_bytes_skipped: from.take_some("estimatedBytesSkipped")?,
            log_groups_scanned: from.take_some("logGroupsScanned")?,
            result_count: from.take_some("resultCount")?,
        })
    }
}

impl From<RecordField> for Value {
    #[inline]
    fn from(it: RecordField) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("name", it.name);
        to.put_some("mandatory", it.mandatory);
        to.into()
    }
}

impl TryFrom<Value> for RecordField {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RecordField", value)?;
        Ok(Self { name: from.take_some("name")?, mandatory: from.take_some("mandatory")? })
    }
}

impl From<RejectedEntityInfo> for Value {
    #[inline]
    fn from(it: RejectedEntityInfo) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("errorType", it.error_type);
        to.into()
    }
}

impl TryFrom<Value> for RejectedEntityInfo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RejectedEntityInfo", value)?;
        Ok(Self { error_type: from.take("errorType")? })
    }
}

impl From<RejectedLogEventsInfo> for Value {
    #[inline]
    fn from(it: RejectedLogEventsInfo) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("tooNewLogEventStartIndex", it.too_new_log_event_start_index);
        to.put_some("tooOldLogEventEndIndex", it.too_old_log_event_end_index);
        to.put_some("expiredLogEventEndIndex", it.expired_log_event_end_index);
        to.into()
    }
}

impl TryFrom<Value> for RejectedLogEventsInfo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RejectedLogEventsInfo", value)?;
        Ok(Self {
            too_new_log_event_start_index: from.take_some("tooNewLogEventStartIndex")?,
            too_old_log_event_end_index: from.take_some("tooOldLogEventEndIndex")?,
            expired_log_event_end_index: from.take_some("expiredLogEventEndIndex")?,
        })
    }
}

impl From<RenameKeyEntry> for Value {
    #[inline]
    fn from(it: RenameKeyEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("key", it.key);
        to.put("renameTo", it.rename_to);
        to.put_some("overwriteIfExists", it.overwrite_if_exists);
        to.into()
    }
}

impl TryFrom<Value> for RenameKeyEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RenameKeyEntry", value)?;
        Ok(Self {
            key: from.take("key")?,
            rename_to: from.take("renameTo")?,
            overwrite_if_exists: from.take_some("overwriteIfExists")?,
        })
    }
}

impl From<RenameKeys> for Value {
    #[inline]
    fn from(it: RenameKeys) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for RenameKeys {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RenameKeys", value)?;
        Ok(Self { entries: from.take("entries")? })
    }
}

impl From<ResourceAlreadyExistsException> for Value {
    #[inline]
    fn from(it: ResourceAlreadyExistsException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ResourceAlreadyExistsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ResourceAlreadyExistsException", value)?;
        Ok(Self {})
    }
}

impl From<ResourceConfig> for Value {
    #[inline]
    fn from(it: ResourceConfig) -> Self {
        match it {
            ResourceConfig::OpenSearchResourceConfig(value) => variant("openSearchResourceConfig", value),
        }
    }
}

impl TryFrom<Value> for ResourceConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let (name, value) = Fields::open("ResourceConfig", value)?.only()?;
        match name {
            "openSearchResourceConfig" => Ok(Self::OpenSearchResourceConfig(value.try_into()?)),
            _ => Err(unknown_variant("ResourceConfig")),
        }
    }
}

impl From<ResourceNotFoundException> for Value {
    #[inline]
    fn from(it: ResourceNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ResourceNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ResourceNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<ResourcePolicy> for Value {
    #[inline]
    fn from(it: ResourcePolicy) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("policyName", it.policy_name);
        to.put_some("policyDocument", it.policy_document);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.put_some("policyScope", it.policy_scope);
        to.put_some("resourceArn", it.resource_arn);
        to.put_some("revisionId", it.revision_id);
        to.into()
    }
}

impl TryFrom<Value> for ResourcePolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourcePolicy", value)?;
        Ok(Self {
            policy_name: from.take_some("policyName")?,
            policy_document: from.take_some("policyDocument")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
            policy_scope: from.take_some("policyScope")?,
            resource_arn: from.take_some("resourceArn")?,
            revision_id: from.take_some("revisionId")?,
        })
    }
}

impl From<ResultField> for Value {
    #[inline]
    fn from(it: ResultField) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("field", it.field);
        to.put_some("value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for ResultField {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResultField", value)?;
        Ok(Self { field: from.take_some("field")?, value: from.take_some("value")? })
    }
}

impl From<S3Configuration> for Value {
    #[inline]
    fn from(it: S3Configuration) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("destinationIdentifier", it.destination_identifier);
        to.put("roleArn", it.role_arn);
        to.put_some("ownerAccountId", it.owner_account_id);
        to.put_some("kmsKeyId", it.kms_key_id);
        to.into()
    }
}

impl TryFrom<Value> for S3Configuration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3Configuration", value)?;
        Ok(Self {
            destination_identifier: from.take("destinationIdentifier")?,
            role_arn: from.take("roleArn")?,
            owner_account_id: from.take_some("ownerAccountId")?,
            kms_key_id: from.take_some("kmsKeyId")?,
        })
    }
}

impl From<S3DeliveryConfiguration> for Value {
    #[inline]
    fn from(it: S3DeliveryConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("suffixPath", it.suffix_path);
        to.put_some("enableHiveCompatiblePath", it.enable_hive_compatible_path);
        to.into()
    }
}

impl TryFrom<Value> for S3DeliveryConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3DeliveryConfiguration", value)?;
        Ok(Self {
            suffix_path: from.take_some("suffixPath")?,
            enable_hive_compatible_path: from.take_some("enableHiveCompatiblePath")?,
        })
    }
}

impl From<S3TableIntegrationSource> for Value {
    #[inline]
    fn from(it: S3TableIntegrationSource) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("identifier", it.identifier);
        to.put_some("dataSource", it.data_source);
        to.put_some("status", it.status);
        to.put_some("statusReason", it.status_reason);
        to.put_some("createdTimeStamp", it.created_time_stamp);
        to.put_some("parentSourceIdentifier", it.parent_source_identifier);
        to.into()
    }
}

impl TryFrom<Value> for S3TableIntegrationSource {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3TableIntegrationSource", value)?;
        Ok(Self {
            identifier: from.take_some("identifier")?,
            data_source: from.take_some("dataSource")?,
            status: from.take_some("status")?,
            status_reason: from.take_some("statusReason")?,
            created_time_stamp: from.take_some("createdTimeStamp")?,
            parent_source_identifier: from.take_some("parentSourceIdentifier")?,
        })
    }
}

impl From<S3TablesIntegration> for Value {
    #[inline]
    fn from(it: S3TablesIntegration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("datasourceName", it.datasource_name);
        to.put_some("datasourceType", it.datasource_type);
        to.into()
    }
}

impl TryFrom<Value> for S3TablesIntegration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3TablesIntegration", value)?;
        Ok(Self {
            datasource_name: from.take_some("datasourceName")?,
            datasource_type: from.take_some("datasourceType")?,
        })
    }
}

impl From<ScheduledQueryDestination> for Value {
    #[inline]
    fn from(it: ScheduledQueryDestination) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("destinationType", it.destination_type);
        to.put_some("destinationIdentifier", it.destination_identifier);
        to.put_some("status", it.status);
        to.put_some("processedIdentifier", it.processed_identifier);
        to.put_some("errorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for ScheduledQueryDestination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ScheduledQueryDestination", value)?;
        Ok(Self {
            destination_type: from.take_some("destinationType")?,
            destination_identifier: from.take_some("destinationIdentifier")?,
            status: from.take_some("status")?,
            processed_identifier: from.take_some("processedIdentifier")?,
            error_message: from.take_some("errorMessage")?,
        })
    }
}

impl From<ScheduledQuerySummary> for Value {
    #[inline]
    fn from(it: ScheduledQuerySummary) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("scheduledQueryArn", it.scheduled_query_arn);
        to.put_some("name", it.name);
        to.put_some("state", it.state);
        to.put_some("scheduleType", it.schedule_type);
        to.put_some("lastTriggeredTime", it.last_triggered_time);
        to.put_some("lastExecutionStatus", it.last_execution_status);
        to.put_some("scheduleExpression", it.schedule_expression);
        to.put_some("timezone", it.timezone);
        to.put_some("destinationConfiguration", it.destination_configuration);
        to.put_some("creationTime", it.creation_time);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.into()
    }
}

impl TryFrom<Value> for ScheduledQuerySummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ScheduledQuerySummary", value)?;
        Ok(Self {
            scheduled_query_arn: from.take_some("scheduledQueryArn")?,
            name: from.take_some("name")?,
            state: from.take_some("state")?,
            schedule_type: from.take_some("scheduleType")?,
            last_triggered_time: from.take_some("lastTriggeredTime")?,
            last_execution_status: from.take_some("lastExecutionStatus")?,
            schedule_expression: from.take_some("scheduleExpression")?,
            timezone: from.take_some("timezone")?,
            destination_configuration: from.take_some("destinationConfiguration")?,
            creation_time: from.take_some("creationTime")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
        })
    }
}

impl From<SearchedLogStream> for Value {
    #[inline]
    fn from(it: SearchedLogStream) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("logStreamName", it.log_stream_name);
        to.put_some("searchedCompletely", it.searched_completely);
        to.into()
    }
}

impl TryFrom<Value> for SearchedLogStream {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SearchedLogStream", value)?;
        Ok(Self {
            log_stream_name: from.take_some("logStreamName")?,
            searched_completely: from.take_some("searchedCompletely")?,
        })
    }
}

impl From<ServiceQuotaExceededException> for Value {
    #[inline]
    fn from(it: ServiceQuotaExceededException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ServiceQuotaExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ServiceQuotaExceededException", value)?;
        Ok(Self {})
    }
}

impl From<ServiceUnavailableException> for Value {
    #[inline]
    fn from(it: ServiceUnavailableException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ServiceUnavailableException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ServiceUnavailableException", value)?;
        Ok(Self {})
    }
}

impl From<SessionStreamingException> for Value {
    #[inline]
    fn from(it: SessionStreamingException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for SessionStreamingException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SessionStreamingException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<SessionTimeoutException> for Value {
    #[inline]
    fn from(it: SessionTimeoutException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for SessionTimeoutException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SessionTimeoutException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<SplitString> for Value {
    #[inline]
    fn from(it: SplitString) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for SplitString {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SplitString", value)?;
        Ok(Self { entries: from.take("entries")? })
    }
}

impl From<SplitStringEntry> for Value {
    #[inline]
    fn from(it: SplitStringEntry) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("source", it.source);
        to.put("delimiter", it.delimiter);
        to.into()
    }
}

impl TryFrom<Value> for SplitStringEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SplitStringEntry", value)?;
        Ok(Self { source: from.take("source")?, delimiter: from.take("delimiter")? })
    }
}

impl From<StartLiveTailRequest> for Value {
    #[inline]
    fn from(it: StartLiveTailRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("logGroupIdentifiers", it.log_group_identifiers);
        to.put_some("logStreamNames", it.log_stream_names);
        to.put_some("logStreamNamePrefixes", it.log_stream_name_prefixes);
        to.put_some("logEventFilterPattern", it.log_event_filter_pattern);
        to.into()
    }
}

impl TryFrom<Value> for StartLiveTailRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartLiveTailRequest", value)?;
        Ok(Self {
            log_group_identifiers: from.take("logGroupIdentifiers")?,
            log_stream_names: from.take_some("logStreamNames")?,
            log_stream_name_prefixes: from.take_some("logStreamNamePrefixes")?,
            log_event_filter_pattern: from.take_some("logEventFilterPattern")?,
        })
    }
}

impl From<StartLiveTailResponse> for Value {
    #[inline]
    fn from(it: StartLiveTailResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("responseStream", it.response_stream);
        to.into()
    }
}

impl TryFrom<Value> for StartLiveTailResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartLiveTailResponse", value)?;
        Ok(Self { response_stream: from.take_some("responseStream")? })
    }
}

impl From<StartLiveTailResponseStream> for Value {
    #[inline]
    fn from(it: StartLiveTailResponseStream) -> Self {
        match it {
            StartLiveTailResponseStream::SessionStart(value) => variant("sessionStart", value),
            StartLiveTailResponseStream::SessionUpdate(value) => variant("sessionUpdate", value),
            StartLiveTailResponseStream::SessionTimeoutException(value) => variant("SessionTimeoutException", value),
            StartLiveTailResponseStream::SessionStreamingException(value) => {
                variant("SessionStreamingException", value)
            }
        }
    }
}

impl TryFrom<Value> for StartLiveTailResponseStream {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let (name, value) = Fields::open("StartLiveTailResponseStream", value)?.only()?;
        match name {
            "sessionStart" => Ok(Self::SessionStart(value.try_into()?)),
            "sessionUpdate" => Ok(Self::SessionUpdate(value.try_into()?)),
            "SessionTimeoutException" => Ok(Self::SessionTimeoutException(value.try_into()?)),
            "SessionStreamingException" => Ok(Self::SessionStreamingException(value.try_into()?)),
            _ => Err(unknown_variant("StartLiveTailResponseStream")),
        }
    }
}

impl From<StartQueryRequest> for Value {
    #[inline]
    fn from(it: StartQueryRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("queryLanguage", it.query_language);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("logGroupNames", it.log_group_names);
        to.put_some("logGroupIdentifiers", it.log_group_identifiers);
        to.put("startTime", it.start_time);
        to.put("endTime", it.end_time);
        to.put("queryString", it.query_string);
        to.put_some("limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for StartQueryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartQueryRequest", value)?;
        Ok(Self {
            query_language: from.take_some("queryLanguage")?,
            log_group_name: from.take_some("logGroupName")?,
            log_group_names: from.take_some("logGroupNames")?,
            log_group_identifiers: from.take_some("logGroupIdentifiers")?,
            start_time: from.take("startTime")?,
            end_time: from.take("endTime")?,
            query_string: from.take("queryString")?,
            limit: from.take_some("limit")?,
        })
    }
}

impl From<StartQueryResponse> for Value {
    #[inline]
    fn from(it: StartQueryResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("queryId", it.query_id);
        to.into()
    }
}

impl TryFrom<Value> for StartQueryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartQueryResponse", value)?;
        Ok(Self { query_id: from.take_some("queryId")? })
    }
}

impl From<StopQueryRequest> for Value {
    #[inline]
    fn from(it: StopQueryRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("queryId", it.query_id);
        to.into()
    }
}

impl TryFrom<Value> for StopQueryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StopQueryRequest", value)?;
        Ok(Self { query_id: from.take("queryId")? })
    }
}

impl From<StopQueryResponse> for Value {
    #[inline]
    fn from(it: StopQueryResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("success", it.success);
        to.into()
    }
}

impl TryFrom<Value> for StopQueryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StopQueryResponse", value)?;
        Ok(Self { success: from.take_some("success")? })
    }
}

impl From<SubscriptionFilter> for Value {
    #[inline]
    fn from(it: SubscriptionFilter) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("filterName", it.filter_name);
        to.put_some("logGroupName", it.log_group_name);
        to.put_some("filterPattern", it.filter_pattern);
        to.put_some("destinationArn", it.destination_arn);
        to.put_some("roleArn", it.role_arn);
        to.put_some("distribution", it.distribution);
        to.put_some("applyOnTransformedLogs", it.apply_on_transformed_logs);
        to.put_some("creationTime", it.creation_time);
        to.put_some("fieldSelectionCriteria", it.field_selection_criteria);
        to.put_some("emitSystemFields", it.emit_system_fields);
        to.into()
    }
}

impl TryFrom<Value> for SubscriptionFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SubscriptionFilter", value)?;
        Ok(Self {
            filter_name: from.take_some("filterName")?,
            log_group_name: from.take_some("logGroupName")?,
            filter_pattern: from.take_some("filterPattern")?,
            destination_arn: from.take_some("destinationArn")?,
            role_arn: from.take_some("roleArn")?,
            distribution: from.take_some("distribution")?,
            apply_on_transformed_logs: from.take_some("applyOnTransformedLogs")?,
            creation_time: from.take_some("creationTime")?,
            field_selection_criteria: from.take_some("fieldSelectionCriteria")?,
            emit_system_fields: from.take_some("emitSystemFields")?,
        })
    }
}

impl From<SubstituteString> for Value {
    #[inline]
    fn from(it: SubstituteString) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for SubstituteString {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SubstituteString", value)?;
        Ok(Self { entries: from.take("entries")? })
    }
}

impl From<SubstituteStringEntry> for Value {
    #[inline]
    fn from(it: SubstituteStringEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("source", it.source);
        to.put("from", it.from);
        to.put("to", it.to);
        to.into()
    }
}

impl TryFrom<Value> for SubstituteStringEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SubstituteStringEntry", value)?;
        Ok(Self { source: from.take("source")?, from: from.take("from")?, to: from.take("to")? })
    }
}

impl From<SuppressionPeriod> for Value {
    #[inline]
    fn from(it: SuppressionPeriod) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("value", it.value);
        to.put_some("suppressionUnit", it.suppression_unit);
        to.into()
    }
}

impl TryFrom<Value> for SuppressionPeriod {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SuppressionPeriod", value)?;
        Ok(Self { value: from.take_some("value")?, suppression_unit: from.take_some("suppressionUnit")? })
    }
}

impl From<SyslogConfiguration> for Value {
    #[inline]
    fn from(it: SyslogConfiguration) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("logGroupArn", it.log_group_arn);
        to.put_some("sourceType", it.source_type);
        to.put_some("vpcEndpointId", it.vpc_endpoint_id);
        to.put_some("createdAt", it.created_at);
        to.into()
    }
}

impl TryFrom<Value> for SyslogConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SyslogConfiguration", value)?;
        Ok(Self {
            log_group_arn: from.take_some("logGroupArn")?,
            source_type: from.take_some("sourceType")?,
            vpc_endpoint_id: from.take_some("vpcEndpointId")?,
            created_at: from.take_some("createdAt")?,
        })
    }
}

impl From<TagFilter> for Value {
    #[inline]
    fn from(it: TagFilter) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("key", it.key);
        to.put_some("values", it.values);
        to.into()
    }
}

impl TryFrom<Value> for TagFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagFilter", value)?;
        Ok(Self { key: from.take("key")?, values: from.take_some("values")? })
    }
}

impl From<TagLogGroupRequest> for Value {
    #[inline]
    fn from(it: TagLogGroupRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupName", it.log_group_name);
        to.put("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagLogGroupRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagLogGroupRequest", value)?;
        Ok(Self { log_group_name: from.take("logGroupName")?, tags: from.take("tags")? })
    }
}

impl From<TagResourceRequest> for Value {
    #[inline]
    fn from(it: TagResourceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("resourceArn", it.resource_arn);
        to.put("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagResourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagResourceRequest", value)?;
        Ok(Self { resource_arn: from.take("resourceArn")?, tags: from.take("tags")? })
    }
}

impl From<TestMetricFilterRequest> for Value {
    #[inline]
    fn from(it: TestMetricFilterRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("filterPattern", it.filter_pattern);
        to.put("logEventMessages", it.log_event_messages);
        to.into()
    }
}

impl TryFrom<Value> for TestMetricFilterRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TestMetricFilterRequest", value)?;
        Ok(Self { filter_pattern: from.take("filterPattern")?, log_event_messages: from.take("logEventMessages")? })
    }
}

impl From<TestMetricFilterResponse> for Value {
    #[inline]
    fn from(it: TestMetricFilterResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("matches", it.matches);
        to.into()
    }
}

impl TryFrom<Value> for TestMetricFilterResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TestMetricFilterResponse", value)?;
        Ok(Self { matches: from.take_some("matches")? })
    }
}

impl From<TestTransformerRequest> for Value {
    #[inline]
    fn from(it: TestTransformerRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("transformerConfig", it.transformer_config);
        to.put("logEventMessages", it.log_event_messages);
        to.into()
    }
}

impl TryFrom<Value> for TestTransformerRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TestTransformerRequest", value)?;
        Ok(Self {
            transformer_config: from.take("transformerConfig")?,
            log_event_messages: from.take("logEventMessages")?,
        })
    }
}

impl From<TestTransformerResponse> for Value {
    #[inline]
    fn from(it: TestTransformerResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("transformedLogs", it.transformed_logs);
        to.into()
    }
}

impl TryFrom<Value> for TestTransformerResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TestTransformerResponse", value)?;
        Ok(Self { transformed_logs: from.take_some("transformedLogs")? })
    }
}

impl From<ThrottlingException> for Value {
    #[inline]
    fn from(it: ThrottlingException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ThrottlingException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ThrottlingException", value)?;
        Ok(Self {})
    }
}

impl From<TooManyTagsException> for Value {
    #[inline]
    fn from(it: TooManyTagsException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("message", it.message);
        to.put_some("resourceName", it.resource_name);
        to.into()
    }
}

impl TryFrom<Value> for TooManyTagsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TooManyTagsException", value)?;
        Ok(Self { message: from.take_some("message")?, resource_name: from.take_some("resourceName")? })
    }
}

impl From<TransformedLogRecord> for Value {
    #[inline]
    fn from(it: TransformedLogRecord) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("eventNumber", it.event_number);
        to.put_some("eventMessage", it.event_message);
        to.put_some("transformedEventMessage", it.transformed_event_message);
        to.into()
    }
}

impl TryFrom<Value> for TransformedLogRecord {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TransformedLogRecord", value)?;
        Ok(Self {
            event_number: from.take_some("eventNumber")?,
            event_message: from.take_some("eventMessage")?,
            transformed_event_message: from.take_some("transformedEventMessage")?,
        })
    }
}

impl From<TriggerHistoryRecord> for Value {
    #[inline]
    fn from(it: TriggerHistoryRecord) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("queryId", it.query_id);
        to.put_some("executionStatus", it.execution_status);
        to.put_some("triggeredTimestamp", it.triggered_timestamp);
        to.put_some("errorMessage", it.error_message);
        to.put_some("destinations", it.destinations);
        to.into()
    }
}

impl TryFrom<Value> for TriggerHistoryRecord {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TriggerHistoryRecord", value)?;
        Ok(Self {
            query_id: from.take_some("queryId")?,
            execution_status: from.take_some("executionStatus")?,
            triggered_timestamp: from.take_some("triggeredTimestamp")?,
            error_message: from.take_some("errorMessage")?,
            destinations: from.take_some("destinations")?,
        })
    }
}

impl From<TrimString> for Value {
    #[inline]
    fn from(it: TrimString) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("withKeys", it.with_keys);
        to.into()
    }
}

impl TryFrom<Value> for TrimString {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TrimString", value)?;
        Ok(Self { with_keys: from.take("withKeys")? })
    }
}

impl From<TypeConverter> for Value {
    #[inline]
    fn from(it: TypeConverter) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for TypeConverter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TypeConverter", value)?;
        Ok(Self { entries: from.take("entries")? })
    }
}

impl From<TypeConverterEntry> for Value {
    #[inline]
    fn from(it: TypeConverterEntry) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("key", it.key);
        to.put("type", it.r#type);
        to.into()
    }
}

impl TryFrom<Value> for TypeConverterEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TypeConverterEntry", value)?;
        Ok(Self { key: from.take("key")?, r#type: from.take("type")? })
    }
}

impl From<UnrecognizedClientException> for Value {
    #[inline]
    fn from(it: UnrecognizedClientException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for UnrecognizedClientException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("UnrecognizedClientException", value)?;
        Ok(Self {})
    }
}

impl From<UntagLogGroupRequest> for Value {
    #[inline]
    fn from(it: UntagLogGroupRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("logGroupName", it.log_group_name);
        to.put("tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for UntagLogGroupRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagLogGroupRequest", value)?;
        Ok(Self { log_group_name: from.take("logGroupName")?, tags: from.take("tags")? })
    }
}

impl From<UntagResourceRequest> for Value {
    #[inline]
    fn from(it: UntagResourceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("resourceArn", it.resource_arn);
        to.put("tagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagResourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagResourceRequest", value)?;
        Ok(Self { resource_arn: from.take("resourceArn")?, tag_keys: from.take("tagKeys")? })
    }
}

impl From<UpdateAnomalyRequest> for Value {
    #[inline]
    fn from(it: UpdateAnomalyRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("anomalyId", it.anomaly_id);
        to.put_some("patternId", it.pattern_id);
        to.put("anomalyDetectorArn", it.anomaly_detector_arn);
        to.put_some("suppressionType", it.suppression_type);
        to.put_some("suppressionPeriod", it.suppression_period);
        to.put_some("baseline", it.baseline);
        to.into()
    }
}

impl TryFrom<Value> for UpdateAnomalyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateAnomalyRequest", value)?;
        Ok(Self {
            anomaly_id: from.take_some("anomalyId")?,
            pattern_id: from.take_some("patternId")?,
            anomaly_detector_arn: from.take("anomalyDetectorArn")?,
            suppression_type: from.take_some("suppressionType")?,
            suppression_period: from.take_some("suppressionPeriod")?,
            baseline: from.take_some("baseline")?,
        })
    }
}

impl From<UpdateDeliveryConfigurationRequest> for Value {
    #[inline]
    fn from(it: UpdateDeliveryConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("id", it.id);
        to.put_some("recordFields", it.record_fields);
        to.put_some("fieldDelimiter", it.field_delimiter);
        to.put_some("s3DeliveryConfiguration", it.s3_delivery_configuration);
        to.into()
    }
}

impl TryFrom<Value> for UpdateDeliveryConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateDeliveryConfigurationRequest", value)?;
        Ok(Self {
            id: from.take("id")?,
            record_fields: from.take_some("recordFields")?,
            field_delimiter: from.take_some("fieldDelimiter")?,
            s3_delivery_configuration: from.take_some("s3DeliveryConfiguration")?,
        })
    }
}

impl From<UpdateDeliveryConfigurationResponse> for Value {
    #[inline]
    fn from(it: UpdateDeliveryConfigurationResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for UpdateDeliveryConfigurationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("UpdateDeliveryConfigurationResponse", value)?;
        Ok(Self {})
    }
}

impl From<UpdateLogAnomalyDetectorRequest> for Value {
    #[inline]
    fn from(it: UpdateLogAnomalyDetectorRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("anomalyDetectorArn", it.anomaly_detector_arn);
        to.put_some("evaluationFrequency", it.evaluation_frequency);
        to.put_some("filterPattern", it.filter_pattern);
        to.put_some("anomalyVisibilityTime", it.anomaly_visibility_time);
        to.put("enabled", it.enabled);
        to.into()
    }
}

impl TryFrom<Value> for UpdateLogAnomalyDetectorRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateLogAnomalyDetectorRequest", value)?;
        Ok(Self {
            anomaly_detector_arn: from.take("anomalyDetectorArn")?,
            evaluation_frequency: from.take_some("evaluationFrequency")?,
            filter_pattern: from.take_some("filterPattern")?,
            anomaly_visibility_time: from.take_some("anomalyVisibilityTime")?,
            enabled: from.take("enabled")?,
        })
    }
}

impl From<UpdateLookupTableRequest> for Value {
    #[inline]
    fn from(it: UpdateLookupTableRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("lookupTableArn", it.lookup_table_arn);
        to.put_some("description", it.description);
        to.put_some("tableBody", it.table_body);
        to.put_some("queryId", it.query_id);
        to.put_some("kmsKeyId", it.kms_key_id);
        to.into()
    }
}

impl TryFrom<Value> for UpdateLookupTableRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateLookupTableRequest", value)?;
        Ok(Self {
            lookup_table_arn: from.take("lookupTableArn")?,
            description: from.take_some("description")?,
            table_body: from.take_some("tableBody")?,
            query_id: from.take_some("queryId")?,
            kms_key_id: from.take_some("kmsKeyId")?,
        })
    }
}

impl From<UpdateLookupTableResponse> for Value {
    #[inline]
    fn from(it: UpdateLookupTableResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("lookupTableArn", it.lookup_table_arn);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.into()
    }
}

impl TryFrom<Value> for UpdateLookupTableResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateLookupTableResponse", value)?;
        Ok(Self {
            lookup_table_arn: from.take_some("lookupTableArn")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
        })
    }
}

impl From<UpdateScheduledQueryRequest> for Value {
    #[inline]
    fn from(it: UpdateScheduledQueryRequest) -> Self {
        let mut to = Fields::with_capacity(14);
        to.put("identifier", it.identifier);
        to.put_some("description", it.description);
        to.put("queryLanguage", it.query_language);
        to.put("queryString", it.query_string);
        to.put_some("logGroupIdentifiers", it.log_group_identifiers);
        to.put("scheduleExpression", it.schedule_expression);
        to.put_some("timezone", it.timezone);
        to.put_some("startTimeOffset", it.start_time_offset);
        to.put_some("endTimeOffset", it.end_time_offset);
        to.put_some("destinationConfiguration", it.destination_configuration);
        to.put_some("scheduleStartTime", it.schedule_start_time);
        to.put_some("scheduleEndTime", it.schedule_end_time);
        to.put("executionRoleArn", it.execution_role_arn);
        to.put_some("state", it.state);
        to.into()
    }
}

impl TryFrom<Value> for UpdateScheduledQueryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateScheduledQueryRequest", value)?;
        Ok(Self {
            identifier: from.take("identifier")?,
            description: from.take_some("description")?,
            query_language: from.take("queryLanguage")?,
            query_string: from.take("queryString")?,
            log_group_identifiers: from.take_some("logGroupIdentifiers")?,
            schedule_expression: from.take("scheduleExpression")?,
            timezone: from.take_some("timezone")?,
            start_time_offset: from.take_some("startTimeOffset")?,
            end_time_offset: from.take_some("endTimeOffset")?,
            destination_configuration: from.take_some("destinationConfiguration")?,
            schedule_start_time: from.take_some("scheduleStartTime")?,
            schedule_end_time: from.take_some("scheduleEndTime")?,
            execution_role_arn: from.take("executionRoleArn")?,
            state: from.take_some("state")?,
        })
    }
}

impl From<UpdateScheduledQueryResponse> for Value {
    #[inline]
    fn from(it: UpdateScheduledQueryResponse) -> Self {
        let mut to = Fields::with_capacity(20);
        to.put_some("scheduledQueryArn", it.scheduled_query_arn);
        to.put_some("name", it.name);
        to.put_some("description", it.description);
        to.put_some("queryLanguage", it.query_language);
        to.put_some("queryString", it.query_string);
        to.put_some("logGroupIdentifiers", it.log_group_identifiers);
        to.put_some("scheduleExpression", it.schedule_expression);
        to.put_some("timezone", it.timezone);
        to.put_some("startTimeOffset", it.start_time_offset);
        to.put_some("endTimeOffset", it.end_time_offset);
        to.put_some("destinationConfiguration", it.destination_configuration);
        to.put_some("state", it.state);
        to.put_some("scheduleType", it.schedule_type);
        to.put_some("lastTriggeredTime", it.last_triggered_time);
        to.put_some("lastExecutionStatus", it.last_execution_status);
        to.put_some("scheduleStartTime", it.schedule_start_time);
        to.put_some("scheduleEndTime", it.schedule_end_time);
        to.put_some("executionRoleArn", it.execution_role_arn);
        to.put_some("creationTime", it.creation_time);
        to.put_some("lastUpdatedTime", it.last_updated_time);
        to.into()
    }
}

impl TryFrom<Value> for UpdateScheduledQueryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateScheduledQueryResponse", value)?;
        Ok(Self {
            scheduled_query_arn: from.take_some("scheduledQueryArn")?,
            name: from.take_some("name")?,
            description: from.take_some("description")?,
            query_language: from.take_some("queryLanguage")?,
            query_string: from.take_some("queryString")?,
            log_group_identifiers: from.take_some("logGroupIdentifiers")?,
            schedule_expression: from.take_some("scheduleExpression")?,
            timezone: from.take_some("timezone")?,
            start_time_offset: from.take_some("startTimeOffset")?,
            end_time_offset: from.take_some("endTimeOffset")?,
            destination_configuration: from.take_some("destinationConfiguration")?,
            state: from.take_some("state")?,
            schedule_type: from.take_some("scheduleType")?,
            last_triggered_time: from.take_some("lastTriggeredTime")?,
            last_execution_status: from.take_some("lastExecutionStatus")?,
            schedule_start_time: from.take_some("scheduleStartTime")?,
            schedule_end_time: from.take_some("scheduleEndTime")?,
            execution_role_arn: from.take_some("executionRoleArn")?,
            creation_time: from.take_some("creationTime")?,
            last_updated_time: from.take_some("lastUpdatedTime")?,
        })
    }
}

impl From<UpperCaseString> for Value {
    #[inline]
    fn from(it: UpperCaseString) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("withKeys", it.with_keys);
        to.into()
    }
}

impl TryFrom<Value> for UpperCaseString {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpperCaseString", value)?;
        Ok(Self { with_keys: from.take("withKeys")? })
    }
}

impl From<ValidationException> for Value {
    #[inline]
    fn from(it: ValidationException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ValidationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ValidationException", value)?;
        Ok(Self {})
    }
}
