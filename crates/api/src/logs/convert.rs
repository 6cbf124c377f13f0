// Generated from `models/logs.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AccessDeniedException {
    const NAME: &'static str = "AccessDeniedException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AccountPolicy {
    const NAME: &'static str = "AccountPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("policyName", &mut self.policy_name);
        fields.optional("policyDocument", &mut self.policy_document);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
        fields.optional("policyType", &mut self.policy_type);
        fields.optional("scope", &mut self.scope);
        fields.optional("selectionCriteria", &mut self.selection_criteria);
        fields.optional("accountId", &mut self.account_id);
    }
}

impl contract::convert::Record for AddKeyEntry {
    const NAME: &'static str = "AddKeyEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("key", &mut self.key);
        fields.required("value", &mut self.value);
        fields.optional("overwriteIfExists", &mut self.overwrite_if_exists);
    }
}

impl contract::convert::Record for AddKeys {
    const NAME: &'static str = "AddKeys";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("entries", &mut self.entries);
    }
}

impl contract::convert::Record for AggregateLogGroupSummary {
    const NAME: &'static str = "AggregateLogGroupSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupCount", &mut self.log_group_count);
        fields.optional("groupingIdentifiers", &mut self.grouping_identifiers);
    }
}

impl contract::convert::Record for Anomaly {
    const NAME: &'static str = "Anomaly";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("anomalyId", &mut self.anomaly_id);
        fields.required("patternId", &mut self.pattern_id);
        fields.required("anomalyDetectorArn", &mut self.anomaly_detector_arn);
        fields.required("patternString", &mut self.pattern_string);
        fields.optional("patternRegex", &mut self.pattern_regex);
        fields.optional("priority", &mut self.priority);
        fields.required("firstSeen", &mut self.first_seen);
        fields.required("lastSeen", &mut self.last_seen);
        fields.required("description", &mut self.description);
        fields.required("active", &mut self.active);
        fields.required("state", &mut self.state);
        fields.required("histogram", &mut self.histogram);
        fields.required("logSamples", &mut self.log_samples);
        fields.required("patternTokens", &mut self.pattern_tokens);
        fields.required("logGroupArnList", &mut self.log_group_arn_list);
        fields.optional("suppressed", &mut self.suppressed);
        fields.optional("suppressedDate", &mut self.suppressed_date);
        fields.optional("suppressedUntil", &mut self.suppressed_until);
        fields.optional("isPatternLevelSuppression", &mut self.is_pattern_level_suppression);
    }
}

impl contract::convert::Record for AnomalyDetector {
    const NAME: &'static str = "AnomalyDetector";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("anomalyDetectorArn", &mut self.anomaly_detector_arn);
        fields.optional("detectorName", &mut self.detector_name);
        fields.optional("logGroupArnList", &mut self.log_group_arn_list);
        fields.optional("evaluationFrequency", &mut self.evaluation_frequency);
        fields.optional("filterPattern", &mut self.filter_pattern);
        fields.optional("anomalyDetectorStatus", &mut self.anomaly_detector_status);
        fields.optional("kmsKeyId", &mut self.kms_key_id);
        fields.optional("creationTimeStamp", &mut self.creation_time_stamp);
        fields.optional("lastModifiedTimeStamp", &mut self.last_modified_time_stamp);
        fields.optional("anomalyVisibilityTime", &mut self.anomaly_visibility_time);
    }
}

impl contract::convert::Record for AssociateKmsKeyRequest {
    const NAME: &'static str = "AssociateKmsKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.required("kmsKeyId", &mut self.kms_key_id);
        fields.optional("resourceIdentifier", &mut self.resource_identifier);
    }
}

impl contract::convert::Record for AssociateSourceToS3TableIntegrationRequest {
    const NAME: &'static str = "AssociateSourceToS3TableIntegrationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("integrationArn", &mut self.integration_arn);
        fields.required("dataSource", &mut self.data_source);
    }
}

impl contract::convert::Record for AssociateSourceToS3TableIntegrationResponse {
    const NAME: &'static str = "AssociateSourceToS3TableIntegrationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("identifier", &mut self.identifier);
    }
}

impl contract::convert::Record for CSV {
    const NAME: &'static str = "CSV";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("quoteCharacter", &mut self.quote_character);
        fields.optional("delimiter", &mut self.delimiter);
        fields.optional("columns", &mut self.columns);
        fields.optional("source", &mut self.source);
        fields.optional("destination", &mut self.destination);
    }
}

impl contract::convert::Record for CancelExportTaskRequest {
    const NAME: &'static str = "CancelExportTaskRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("taskId", &mut self.task_id);
    }
}

impl contract::convert::Record for CancelImportTaskRequest {
    const NAME: &'static str = "CancelImportTaskRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("importId", &mut self.import_id);
    }
}

impl contract::convert::Record for CancelImportTaskResponse {
    const NAME: &'static str = "CancelImportTaskResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("importId", &mut self.import_id);
        fields.optional("importStatistics", &mut self.import_statistics);
        fields.optional("importStatus", &mut self.import_status);
        fields.optional("creationTime", &mut self.creation_time);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
    }
}

impl contract::convert::Record for ConfigurationTemplate {
    const NAME: &'static str = "ConfigurationTemplate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("service", &mut self.service);
        fields.optional("logType", &mut self.log_type);
        fields.optional("resourceType", &mut self.resource_type);
        fields.optional("deliveryDestinationType", &mut self.delivery_destination_type);
        fields.optional("defaultDeliveryConfigValues", &mut self.default_delivery_config_values);
        fields.optional("allowedFields", &mut self.allowed_fields);
        fields.optional("allowedOutputFormats", &mut self.allowed_output_formats);
        fields.optional(
            "allowedActionForAllowVendedLogsDeliveryForResource",
            &mut self.allowed_action_for_allow_vended_logs_delivery_for_resource,
        );
        fields.optional("allowedFieldDelimiters", &mut self.allowed_field_delimiters);
        fields.optional("allowedSuffixPathFields", &mut self.allowed_suffix_path_fields);
        fields.optional("deliverySourceConfiguration", &mut self.delivery_source_configuration);
        fields.optional("s3TablesIntegration", &mut self.s3_tables_integration);
    }
}

impl contract::convert::Record for ConfigurationTemplateDeliveryConfigValues {
    const NAME: &'static str = "ConfigurationTemplateDeliveryConfigValues";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("recordFields", &mut self.record_fields);
        fields.optional("fieldDelimiter", &mut self.field_delimiter);
        fields.optional("s3DeliveryConfiguration", &mut self.s3_delivery_configuration);
    }
}

impl contract::convert::Record for ConflictException {
    const NAME: &'static str = "ConflictException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CopyValue {
    const NAME: &'static str = "CopyValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("entries", &mut self.entries);
    }
}

impl contract::convert::Record for CopyValueEntry {
    const NAME: &'static str = "CopyValueEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("source", &mut self.source);
        fields.required("target", &mut self.target);
        fields.optional("overwriteIfExists", &mut self.overwrite_if_exists);
    }
}

impl contract::convert::Record for CreateDeliveryRequest {
    const NAME: &'static str = "CreateDeliveryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("deliverySourceName", &mut self.delivery_source_name);
        fields.required("deliveryDestinationArn", &mut self.delivery_destination_arn);
        fields.optional("recordFields", &mut self.record_fields);
        fields.optional("fieldDelimiter", &mut self.field_delimiter);
        fields.optional("s3DeliveryConfiguration", &mut self.s3_delivery_configuration);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateDeliveryResponse {
    const NAME: &'static str = "CreateDeliveryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("delivery", &mut self.delivery);
    }
}

impl contract::convert::Record for CreateExportTaskRequest {
    const NAME: &'static str = "CreateExportTaskRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("taskName", &mut self.task_name);
        fields.required("logGroupName", &mut self.log_group_name);
        fields.optional("logStreamNamePrefix", &mut self.log_stream_name_prefix);
        fields.required("from", &mut self.from);
        fields.required("to", &mut self.to);
        fields.required("destination", &mut self.destination);
        fields.optional("destinationPrefix", &mut self.destination_prefix);
    }
}

impl contract::convert::Record for CreateExportTaskResponse {
    const NAME: &'static str = "CreateExportTaskResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("taskId", &mut self.task_id);
    }
}

impl contract::convert::Record for CreateImportTaskRequest {
    const NAME: &'static str = "CreateImportTaskRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("importSourceArn", &mut self.import_source_arn);
        fields.required("importRoleArn", &mut self.import_role_arn);
        fields.optional("importFilter", &mut self.import_filter);
    }
}

impl contract::convert::Record for CreateImportTaskResponse {
    const NAME: &'static str = "CreateImportTaskResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("importId", &mut self.import_id);
        fields.optional("importDestinationArn", &mut self.import_destination_arn);
        fields.optional("creationTime", &mut self.creation_time);
    }
}

impl contract::convert::Record for CreateLogAnomalyDetectorRequest {
    const NAME: &'static str = "CreateLogAnomalyDetectorRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupArnList", &mut self.log_group_arn_list);
        fields.optional("detectorName", &mut self.detector_name);
        fields.optional("evaluationFrequency", &mut self.evaluation_frequency);
        fields.optional("filterPattern", &mut self.filter_pattern);
        fields.optional("kmsKeyId", &mut self.kms_key_id);
        fields.optional("anomalyVisibilityTime", &mut self.anomaly_visibility_time);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateLogAnomalyDetectorResponse {
    const NAME: &'static str = "CreateLogAnomalyDetectorResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("anomalyDetectorArn", &mut self.anomaly_detector_arn);
    }
}

impl contract::convert::Record for CreateLogGroupRequest {
    const NAME: &'static str = "CreateLogGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.optional("kmsKeyId", &mut self.kms_key_id);
        fields.optional("tags", &mut self.tags);
        fields.optional("logGroupClass", &mut self.log_group_class);
        fields.optional("deletionProtectionEnabled", &mut self.deletion_protection_enabled);
    }
}

impl contract::convert::Record for CreateLogStreamRequest {
    const NAME: &'static str = "CreateLogStreamRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.required("logStreamName", &mut self.log_stream_name);
    }
}

impl contract::convert::Record for CreateLookupTableRequest {
    const NAME: &'static str = "CreateLookupTableRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("lookupTableName", &mut self.lookup_table_name);
        fields.optional("description", &mut self.description);
        fields.optional("tableBody", &mut self.table_body);
        fields.optional("queryId", &mut self.query_id);
        fields.optional("kmsKeyId", &mut self.kms_key_id);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateLookupTableResponse {
    const NAME: &'static str = "CreateLookupTableResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("lookupTableArn", &mut self.lookup_table_arn);
        fields.optional("createdAt", &mut self.created_at);
    }
}

impl contract::convert::Record for CreateScheduledQueryRequest {
    const NAME: &'static str = "CreateScheduledQueryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("name", &mut self.name);
        fields.optional("description", &mut self.description);
        fields.required("queryLanguage", &mut self.query_language);
        fields.required("queryString", &mut self.query_string);
        fields.optional("logGroupIdentifiers", &mut self.log_group_identifiers);
        fields.required("scheduleExpression", &mut self.schedule_expression);
        fields.optional("timezone", &mut self.timezone);
        fields.optional("startTimeOffset", &mut self.start_time_offset);
        fields.optional("endTimeOffset", &mut self.end_time_offset);
        fields.optional("destinationConfiguration", &mut self.destination_configuration);
        fields.optional("scheduleStartTime", &mut self.schedule_start_time);
        fields.optional("scheduleEndTime", &mut self.schedule_end_time);
        fields.required("executionRoleArn", &mut self.execution_role_arn);
        fields.optional("state", &mut self.state);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateScheduledQueryResponse {
    const NAME: &'static str = "CreateScheduledQueryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("scheduledQueryArn", &mut self.scheduled_query_arn);
        fields.optional("state", &mut self.state);
    }
}

impl contract::convert::Record for DataAlreadyAcceptedException {
    const NAME: &'static str = "DataAlreadyAcceptedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("expectedSequenceToken", &mut self.expected_sequence_token);
    }
}

impl contract::convert::Record for DataSource {
    const NAME: &'static str = "DataSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("name", &mut self.name);
        fields.optional("type", &mut self.r#type);
    }
}

impl contract::convert::Record for DataSourceFilter {
    const NAME: &'static str = "DataSourceFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("name", &mut self.name);
        fields.optional("type", &mut self.r#type);
    }
}

impl contract::convert::Record for DateTimeConverter {
    const NAME: &'static str = "DateTimeConverter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("source", &mut self.source);
        fields.required("target", &mut self.target);
        fields.optional("targetFormat", &mut self.target_format);
        fields.required("matchPatterns", &mut self.match_patterns);
        fields.optional("sourceTimezone", &mut self.source_timezone);
        fields.optional("targetTimezone", &mut self.target_timezone);
        fields.optional("locale", &mut self.locale);
    }
}

impl contract::convert::Record for DeleteAccountPolicyRequest {
    const NAME: &'static str = "DeleteAccountPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("policyName", &mut self.policy_name);
        fields.required("policyType", &mut self.policy_type);
        fields.optional("dryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for DeleteAccountPolicyResponse {
    const NAME: &'static str = "DeleteAccountPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("dryRunResult", &mut self.dry_run_result);
    }
}

impl contract::convert::Record for DeleteDataProtectionPolicyRequest {
    const NAME: &'static str = "DeleteDataProtectionPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
    }
}

impl contract::convert::Record for DeleteDeliveryDestinationPolicyRequest {
    const NAME: &'static str = "DeleteDeliveryDestinationPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("deliveryDestinationName", &mut self.delivery_destination_name);
    }
}

impl contract::convert::Record for DeleteDeliveryDestinationRequest {
    const NAME: &'static str = "DeleteDeliveryDestinationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteDeliveryRequest {
    const NAME: &'static str = "DeleteDeliveryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("id", &mut self.id);
    }
}

impl contract::convert::Record for DeleteDeliverySourceRequest {
    const NAME: &'static str = "DeleteDeliverySourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteDestinationRequest {
    const NAME: &'static str = "DeleteDestinationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("destinationName", &mut self.destination_name);
    }
}

impl contract::convert::Record for DeleteIndexPolicyRequest {
    const NAME: &'static str = "DeleteIndexPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
    }
}

impl contract::convert::Record for DeleteIndexPolicyResponse {
    const NAME: &'static str = "DeleteIndexPolicyResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteIntegrationRequest {
    const NAME: &'static str = "DeleteIntegrationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("integrationName", &mut self.integration_name);
        fields.optional("force", &mut self.force);
    }
}

impl contract::convert::Record for DeleteIntegrationResponse {
    const NAME: &'static str = "DeleteIntegrationResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteKeys {
    const NAME: &'static str = "DeleteKeys";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("withKeys", &mut self.with_keys);
    }
}

impl contract::convert::Record for DeleteLogAnomalyDetectorRequest {
    const NAME: &'static str = "DeleteLogAnomalyDetectorRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("anomalyDetectorArn", &mut self.anomaly_detector_arn);
    }
}

impl contract::convert::Record for DeleteLogGroupRequest {
    const NAME: &'static str = "DeleteLogGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
    }
}

impl contract::convert::Record for DeleteLogStreamRequest {
    const NAME: &'static str = "DeleteLogStreamRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.required("logStreamName", &mut self.log_stream_name);
    }
}

impl contract::convert::Record for DeleteLookupTableRequest {
    const NAME: &'static str = "DeleteLookupTableRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("lookupTableArn", &mut self.lookup_table_arn);
    }
}

impl contract::convert::Record for DeleteMetricFilterRequest {
    const NAME: &'static str = "DeleteMetricFilterRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.required("filterName", &mut self.filter_name);
    }
}

impl contract::convert::Record for DeleteQueryDefinitionRequest {
    const NAME: &'static str = "DeleteQueryDefinitionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("queryDefinitionId", &mut self.query_definition_id);
    }
}

impl contract::convert::Record for DeleteQueryDefinitionResponse {
    const NAME: &'static str = "DeleteQueryDefinitionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("success", &mut self.success);
    }
}

impl contract::convert::Record for DeleteResourcePolicyRequest {
    const NAME: &'static str = "DeleteResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("policyName", &mut self.policy_name);
        fields.optional("resourceArn", &mut self.resource_arn);
        fields.optional("expectedRevisionId", &mut self.expected_revision_id);
    }
}

impl contract::convert::Record for DeleteRetentionPolicyRequest {
    const NAME: &'static str = "DeleteRetentionPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
    }
}

impl contract::convert::Record for DeleteScheduledQueryRequest {
    const NAME: &'static str = "DeleteScheduledQueryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("identifier", &mut self.identifier);
    }
}

impl contract::convert::Record for DeleteScheduledQueryResponse {
    const NAME: &'static str = "DeleteScheduledQueryResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteSubscriptionFilterRequest {
    const NAME: &'static str = "DeleteSubscriptionFilterRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.required("filterName", &mut self.filter_name);
    }
}

impl contract::convert::Record for DeleteSyslogConfigurationRequest {
    const NAME: &'static str = "DeleteSyslogConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
        fields.optional("vpcEndpointId", &mut self.vpc_endpoint_id);
    }
}

impl contract::convert::Record for DeleteTransformerRequest {
    const NAME: &'static str = "DeleteTransformerRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
    }
}

impl contract::convert::Record for Delivery {
    const NAME: &'static str = "Delivery";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("id", &mut self.id);
        fields.optional("arn", &mut self.arn);
        fields.optional("deliverySourceName", &mut self.delivery_source_name);
        fields.optional("deliveryDestinationArn", &mut self.delivery_destination_arn);
        fields.optional("deliveryDestinationType", &mut self.delivery_destination_type);
        fields.optional("recordFields", &mut self.record_fields);
        fields.optional("fieldDelimiter", &mut self.field_delimiter);
        fields.optional("s3DeliveryConfiguration", &mut self.s3_delivery_configuration);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for DeliveryDestination {
    const NAME: &'static str = "DeliveryDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("name", &mut self.name);
        fields.optional("arn", &mut self.arn);
        fields.optional("deliveryDestinationType", &mut self.delivery_destination_type);
        fields.optional("outputFormat", &mut self.output_format);
        fields.optional("deliveryDestinationConfiguration", &mut self.delivery_destination_configuration);
        fields.optional("roleArn", &mut self.role_arn);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for DeliveryDestinationConfiguration {
    const NAME: &'static str = "DeliveryDestinationConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("destinationResourceArn", &mut self.destination_resource_arn);
    }
}

impl contract::convert::Record for DeliverySource {
    const NAME: &'static str = "DeliverySource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("name", &mut self.name);
        fields.optional("arn", &mut self.arn);
        fields.optional("resourceArns", &mut self.resource_arns);
        fields.optional("service", &mut self.service);
        fields.optional("logType", &mut self.log_type);
        fields.optional("tags", &mut self.tags);
        fields.optional("deliverySourceConfiguration", &mut self.delivery_source_configuration);
        fields.optional("status", &mut self.status);
        fields.optional("statusReason", &mut self.status_reason);
    }
}

impl contract::convert::Record for DeliverySourceConfigurationSchema {
    const NAME: &'static str = "DeliverySourceConfigurationSchema";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("keyName", &mut self.key_name);
        fields.required("valueType", &mut self.value_type);
        fields.required("defaultValue", &mut self.default_value);
        fields.optional("supportedValues", &mut self.supported_values);
        fields.optional("minValue", &mut self.min_value);
        fields.optional("maxValue", &mut self.max_value);
    }
}

impl contract::convert::Record for DescribeAccountPoliciesRequest {
    const NAME: &'static str = "DescribeAccountPoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("policyType", &mut self.policy_type);
        fields.optional("policyName", &mut self.policy_name);
        fields.optional("accountIdentifiers", &mut self.account_identifiers);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAccountPoliciesResponse {
    const NAME: &'static str = "DescribeAccountPoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("accountPolicies", &mut self.account_policies);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeConfigurationTemplatesRequest {
    const NAME: &'static str = "DescribeConfigurationTemplatesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("service", &mut self.service);
        fields.optional("logTypes", &mut self.log_types);
        fields.optional("resourceTypes", &mut self.resource_types);
        fields.optional("deliveryDestinationTypes", &mut self.delivery_destination_types);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
    }
}

impl contract::convert::Record for DescribeConfigurationTemplatesResponse {
    const NAME: &'static str = "DescribeConfigurationTemplatesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("configurationTemplates", &mut self.configuration_templates);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeDeliveriesRequest {
    const NAME: &'static str = "DescribeDeliveriesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
        fields.optional("deliverySourceNames", &mut self.delivery_source_names);
    }
}

impl contract::convert::Record for DescribeDeliveriesResponse {
    const NAME: &'static str = "DescribeDeliveriesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("deliveries", &mut self.deliveries);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeDeliveryDestinationsRequest {
    const NAME: &'static str = "DescribeDeliveryDestinationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
        fields.optional("names", &mut self.names);
    }
}

impl contract::convert::Record for DescribeDeliveryDestinationsResponse {
    const NAME: &'static str = "DescribeDeliveryDestinationsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("deliveryDestinations", &mut self.delivery_destinations);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeDeliverySourcesRequest {
    const NAME: &'static str = "DescribeDeliverySourcesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
        fields.optional("resourceArns", &mut self.resource_arns);
    }
}

impl contract::convert::Record for DescribeDeliverySourcesResponse {
    const NAME: &'static str = "DescribeDeliverySourcesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("deliverySources", &mut self.delivery_sources);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeDestinationsRequest {
    const NAME: &'static str = "DescribeDestinationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DestinationNamePrefix", &mut self.destination_name_prefix);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
    }
}

impl contract::convert::Record for DescribeDestinationsResponse {
    const NAME: &'static str = "DescribeDestinationsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("destinations", &mut self.destinations);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeExportTasksRequest {
    const NAME: &'static str = "DescribeExportTasksRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("taskId", &mut self.task_id);
        fields.optional("statusCode", &mut self.status_code);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
    }
}

impl contract::convert::Record for DescribeExportTasksResponse {
    const NAME: &'static str = "DescribeExportTasksResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("exportTasks", &mut self.export_tasks);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeFieldIndexesRequest {
    const NAME: &'static str = "DescribeFieldIndexesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifiers", &mut self.log_group_identifiers);
        fields.optional("indexCategories", &mut self.index_categories);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeFieldIndexesResponse {
    const NAME: &'static str = "DescribeFieldIndexesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("fieldIndexes", &mut self.field_indexes);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeImportTaskBatchesRequest {
    const NAME: &'static str = "DescribeImportTaskBatchesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("importId", &mut self.import_id);
        fields.optional("batchImportStatus", &mut self.batch_import_status);
        fields.optional("limit", &mut self.limit);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeImportTaskBatchesResponse {
    const NAME: &'static str = "DescribeImportTaskBatchesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("importSourceArn", &mut self.import_source_arn);
        fields.optional("importId", &mut self.import_id);
        fields.optional("importBatches", &mut self.import_batches);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeImportTasksRequest {
    const NAME: &'static str = "DescribeImportTasksRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("importId", &mut self.import_id);
        fields.optional("importStatus", &mut self.import_status);
        fields.optional("importSourceArn", &mut self.import_source_arn);
        fields.optional("limit", &mut self.limit);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeImportTasksResponse {
    const NAME: &'static str = "DescribeImportTasksResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("imports", &mut self.imports);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeIndexPoliciesRequest {
    const NAME: &'static str = "DescribeIndexPoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifiers", &mut self.log_group_identifiers);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeIndexPoliciesResponse {
    const NAME: &'static str = "DescribeIndexPoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("indexPolicies", &mut self.index_policies);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeLogGroupsRequest {
    const NAME: &'static str = "DescribeLogGroupsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("accountIdentifiers", &mut self.account_identifiers);
        fields.optional("logGroupNamePrefix", &mut self.log_group_name_prefix);
        fields.optional("logGroupNamePattern", &mut self.log_group_name_pattern);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
        fields.optional("includeLinkedAccounts", &mut self.include_linked_accounts);
        fields.optional("logGroupClass", &mut self.log_group_class);
        fields.optional("logGroupIdentifiers", &mut self.log_group_identifiers);
    }
}

impl contract::convert::Record for DescribeLogGroupsResponse {
    const NAME: &'static str = "DescribeLogGroupsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroups", &mut self.log_groups);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeLogStreamsRequest {
    const NAME: &'static str = "DescribeLogStreamsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("logGroupIdentifier", &mut self.log_group_identifier);
        fields.optional("logStreamNamePrefix", &mut self.log_stream_name_prefix);
        fields.optional("orderBy", &mut self.order_by);
        fields.optional("descending", &mut self.descending);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
    }
}

impl contract::convert::Record for DescribeLogStreamsResponse {
    const NAME: &'static str = "DescribeLogStreamsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logStreams", &mut self.log_streams);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeLookupTablesRequest {
    const NAME: &'static str = "DescribeLookupTablesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("lookupTableNamePrefix", &mut self.lookup_table_name_prefix);
        fields.optional("maxResults", &mut self.max_results);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeLookupTablesResponse {
    const NAME: &'static str = "DescribeLookupTablesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("lookupTables", &mut self.lookup_tables);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeMetricFiltersRequest {
    const NAME: &'static str = "DescribeMetricFiltersRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("filterNamePrefix", &mut self.filter_name_prefix);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
        fields.optional("metricName", &mut self.metric_name);
        fields.optional("metricNamespace", &mut self.metric_namespace);
    }
}

impl contract::convert::Record for DescribeMetricFiltersResponse {
    const NAME: &'static str = "DescribeMetricFiltersResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("metricFilters", &mut self.metric_filters);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeQueriesRequest {
    const NAME: &'static str = "DescribeQueriesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("status", &mut self.status);
        fields.optional("maxResults", &mut self.max_results);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("queryLanguage", &mut self.query_language);
    }
}

impl contract::convert::Record for DescribeQueriesResponse {
    const NAME: &'static str = "DescribeQueriesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queries", &mut self.queries);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeQueryDefinitionsRequest {
    const NAME: &'static str = "DescribeQueryDefinitionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queryLanguage", &mut self.query_language);
        fields.optional("queryDefinitionNamePrefix", &mut self.query_definition_name_prefix);
        fields.optional("maxResults", &mut self.max_results);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeQueryDefinitionsResponse {
    const NAME: &'static str = "DescribeQueryDefinitionsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queryDefinitions", &mut self.query_definitions);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeResourcePoliciesRequest {
    const NAME: &'static str = "DescribeResourcePoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
        fields.optional("resourceArn", &mut self.resource_arn);
        fields.optional("policyScope", &mut self.policy_scope);
    }
}

impl contract::convert::Record for DescribeResourcePoliciesResponse {
    const NAME: &'static str = "DescribeResourcePoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("resourcePolicies", &mut self.resource_policies);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeSubscriptionFiltersRequest {
    const NAME: &'static str = "DescribeSubscriptionFiltersRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.optional("filterNamePrefix", &mut self.filter_name_prefix);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
    }
}

impl contract::convert::Record for DescribeSubscriptionFiltersResponse {
    const NAME: &'static str = "DescribeSubscriptionFiltersResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("subscriptionFilters", &mut self.subscription_filters);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for Destination {
    const NAME: &'static str = "Destination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("destinationName", &mut self.destination_name);
        fields.optional("targetArn", &mut self.target_arn);
        fields.optional("roleArn", &mut self.role_arn);
        fields.optional("accessPolicy", &mut self.access_policy);
        fields.optional("arn", &mut self.arn);
        fields.optional("creationTime", &mut self.creation_time);
    }
}

impl contract::convert::Record for DestinationConfiguration {
    const NAME: &'static str = "DestinationConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("s3Configuration", &mut self.s3_configuration);
        fields.optional("lookupTableConfiguration", &mut self.lookup_table_configuration);
    }
}

impl contract::convert::Record for DisassociateKmsKeyRequest {
    const NAME: &'static str = "DisassociateKmsKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("resourceIdentifier", &mut self.resource_identifier);
    }
}

impl contract::convert::Record for DisassociateSourceFromS3TableIntegrationRequest {
    const NAME: &'static str = "DisassociateSourceFromS3TableIntegrationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("identifier", &mut self.identifier);
    }
}

impl contract::convert::Record for DisassociateSourceFromS3TableIntegrationResponse {
    const NAME: &'static str = "DisassociateSourceFromS3TableIntegrationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("identifier", &mut self.identifier);
    }
}

impl contract::convert::Record for DryRunResult {
    const NAME: &'static str = "DryRunResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("totalMatchedLogGroups", &mut self.total_matched_log_groups);
        fields.optional("increasedRetentionLogGroupCount", &mut self.increased_retention_log_group_count);
        fields.optional("decreasedRetentionLogGroupCount", &mut self.decreased_retention_log_group_count);
        fields.optional("unchangedRetentionLogGroupCount", &mut self.unchanged_retention_log_group_count);
        fields.optional("failedAnalysisCount", &mut self.failed_analysis_count);
        fields.optional("topLogGroupsImpacted", &mut self.top_log_groups_impacted);
    }
}

impl contract::convert::Record for Entity {
    const NAME: &'static str = "Entity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("keyAttributes", &mut self.key_attributes);
        fields.optional("attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for ExportTask {
    const NAME: &'static str = "ExportTask";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("taskId", &mut self.task_id);
        fields.optional("taskName", &mut self.task_name);
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("from", &mut self.from);
        fields.optional("to", &mut self.to);
        fields.optional("destination", &mut self.destination);
        fields.optional("destinationPrefix", &mut self.destination_prefix);
        fields.optional("status", &mut self.status);
        fields.optional("executionInfo", &mut self.execution_info);
    }
}

impl contract::convert::Record for ExportTaskExecutionInfo {
    const NAME: &'static str = "ExportTaskExecutionInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("creationTime", &mut self.creation_time);
        fields.optional("completionTime", &mut self.completion_time);
    }
}

impl contract::convert::Record for ExportTaskStatus {
    const NAME: &'static str = "ExportTaskStatus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("code", &mut self.code);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for FieldIndex {
    const NAME: &'static str = "FieldIndex";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupIdentifier", &mut self.log_group_identifier);
        fields.optional("fieldIndexName", &mut self.field_index_name);
        fields.optional("lastScanTime", &mut self.last_scan_time);
        fields.optional("firstEventTime", &mut self.first_event_time);
        fields.optional("lastEventTime", &mut self.last_event_time);
        fields.optional("type", &mut self.r#type);
        fields.optional("indexCategory", &mut self.index_category);
    }
}

impl contract::convert::Record for FieldsData {
    const NAME: &'static str = "FieldsData";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("data", &mut self.data);
    }
}

impl contract::convert::Record for FilterLogEventsRequest {
    const NAME: &'static str = "FilterLogEventsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("logGroupIdentifier", &mut self.log_group_identifier);
        fields.optional("logStreamNames", &mut self.log_stream_names);
        fields.optional("logStreamNamePrefix", &mut self.log_stream_name_prefix);
        fields.optional("startTime", &mut self.start_time);
        fields.optional("endTime", &mut self.end_time);
        fields.optional("filterPattern", &mut self.filter_pattern);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
        fields.optional("startFromHead", &mut self.start_from_head);
        fields.optional("interleaved", &mut self.interleaved);
        fields.optional("unmask", &mut self.unmask);
    }
}

impl contract::convert::Record for FilterLogEventsResponse {
    const NAME: &'static str = "FilterLogEventsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("events", &mut self.events);
        fields.optional("searchedLogStreams", &mut self.searched_log_streams);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for FilteredLogEvent {
    const NAME: &'static str = "FilteredLogEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logStreamName", &mut self.log_stream_name);
        fields.optional("timestamp", &mut self.timestamp);
        fields.optional("message", &mut self.message);
        fields.optional("ingestionTime", &mut self.ingestion_time);
        fields.optional("eventId", &mut self.event_id);
    }
}

impl contract::convert::Record for GetDataProtectionPolicyRequest {
    const NAME: &'static str = "GetDataProtectionPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
    }
}

impl contract::convert::Record for GetDataProtectionPolicyResponse {
    const NAME: &'static str = "GetDataProtectionPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupIdentifier", &mut self.log_group_identifier);
        fields.optional("policyDocument", &mut self.policy_document);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
    }
}

impl contract::convert::Record for GetDeliveryDestinationPolicyRequest {
    const NAME: &'static str = "GetDeliveryDestinationPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("deliveryDestinationName", &mut self.delivery_destination_name);
    }
}

impl contract::convert::Record for GetDeliveryDestinationPolicyResponse {
    const NAME: &'static str = "GetDeliveryDestinationPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("policy", &mut self.policy);
    }
}

impl contract::convert::Record for GetDeliveryDestinationRequest {
    const NAME: &'static str = "GetDeliveryDestinationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("name", &mut self.name);
    }
}

impl contract::convert::Record for GetDeliveryDestinationResponse {
    const NAME: &'static str = "GetDeliveryDestinationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("deliveryDestination", &mut self.delivery_destination);
    }
}

impl contract::convert::Record for GetDeliveryRequest {
    const NAME: &'static str = "GetDeliveryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("id", &mut self.id);
    }
}

impl contract::convert::Record for GetDeliveryResponse {
    const NAME: &'static str = "GetDeliveryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("delivery", &mut self.delivery);
    }
}

impl contract::convert::Record for GetDeliverySourceRequest {
    const NAME: &'static str = "GetDeliverySourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("name", &mut self.name);
    }
}

impl contract::convert::Record for GetDeliverySourceResponse {
    const NAME: &'static str = "GetDeliverySourceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("deliverySource", &mut self.delivery_source);
    }
}

impl contract::convert::Record for GetIntegrationRequest {
    const NAME: &'static str = "GetIntegrationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("integrationName", &mut self.integration_name);
    }
}

impl contract::convert::Record for GetIntegrationResponse {
    const NAME: &'static str = "GetIntegrationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("integrationName", &mut self.integration_name);
        fields.optional("integrationType", &mut self.integration_type);
        fields.optional("integrationStatus", &mut self.integration_status);
        fields.optional("integrationDetails", &mut self.integration_details);
    }
}

impl contract::convert::Record for GetLogAnomalyDetectorRequest {
    const NAME: &'static str = "GetLogAnomalyDetectorRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("anomalyDetectorArn", &mut self.anomaly_detector_arn);
    }
}

impl contract::convert::Record for GetLogAnomalyDetectorResponse {
    const NAME: &'static str = "GetLogAnomalyDetectorResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("detectorName", &mut self.detector_name);
        fields.optional("logGroupArnList", &mut self.log_group_arn_list);
        fields.optional("evaluationFrequency", &mut self.evaluation_frequency);
        fields.optional("filterPattern", &mut self.filter_pattern);
        fields.optional("anomalyDetectorStatus", &mut self.anomaly_detector_status);
        fields.optional("kmsKeyId", &mut self.kms_key_id);
        fields.optional("creationTimeStamp", &mut self.creation_time_stamp);
        fields.optional("lastModifiedTimeStamp", &mut self.last_modified_time_stamp);
        fields.optional("anomalyVisibilityTime", &mut self.anomaly_visibility_time);
    }
}

impl contract::convert::Record for GetLogEventsRequest {
    const NAME: &'static str = "GetLogEventsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("logGroupIdentifier", &mut self.log_group_identifier);
        fields.required("logStreamName", &mut self.log_stream_name);
        fields.optional("startTime", &mut self.start_time);
        fields.optional("endTime", &mut self.end_time);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
        fields.optional("startFromHead", &mut self.start_from_head);
        fields.optional("unmask", &mut self.unmask);
    }
}

impl contract::convert::Record for GetLogEventsResponse {
    const NAME: &'static str = "GetLogEventsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("events", &mut self.events);
        fields.optional("nextForwardToken", &mut self.next_forward_token);
        fields.optional("nextBackwardToken", &mut self.next_backward_token);
    }
}

impl contract::convert::Record for GetLogFieldsRequest {
    const NAME: &'static str = "GetLogFieldsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("dataSourceName", &mut self.data_source_name);
        fields.required("dataSourceType", &mut self.data_source_type);
    }
}

impl contract::convert::Record for GetLogFieldsResponse {
    const NAME: &'static str = "GetLogFieldsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logFields", &mut self.log_fields);
    }
}

impl contract::convert::Record for GetLogGroupFieldsRequest {
    const NAME: &'static str = "GetLogGroupFieldsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("time", &mut self.time);
        fields.optional("logGroupIdentifier", &mut self.log_group_identifier);
    }
}

impl contract::convert::Record for GetLogGroupFieldsResponse {
    const NAME: &'static str = "GetLogGroupFieldsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupFields", &mut self.log_group_fields);
    }
}

impl contract::convert::Record for GetLogObjectRequest {
    const NAME: &'static str = "GetLogObjectRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("unmask", &mut self.unmask);
        fields.required("logObjectPointer", &mut self.log_object_pointer);
    }
}

impl contract::convert::Record for GetLogObjectResponse {
    const NAME: &'static str = "GetLogObjectResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("fieldStream", &mut self.field_stream);
    }
}

impl From<GetLogObjectResponseStream> for Value {
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
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("GetLogObjectResponseStream", value)? {
            ("fields", value) => Ok(Self::Fields(value.try_into()?)),
            ("InternalStreamingException", value) => Ok(Self::InternalStreamingException(value.try_into()?)),
            _ => Err(unknown_variant("GetLogObjectResponseStream")),
        }
    }
}

impl contract::convert::Record for GetLogRecordRequest {
    const NAME: &'static str = "GetLogRecordRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logRecordPointer", &mut self.log_record_pointer);
        fields.optional("unmask", &mut self.unmask);
    }
}

impl contract::convert::Record for GetLogRecordResponse {
    const NAME: &'static str = "GetLogRecordResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logRecord", &mut self.log_record);
    }
}

impl contract::convert::Record for GetLookupTableRequest {
    const NAME: &'static str = "GetLookupTableRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("lookupTableArn", &mut self.lookup_table_arn);
    }
}

impl contract::convert::Record for GetLookupTableResponse {
    const NAME: &'static str = "GetLookupTableResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("lookupTableArn", &mut self.lookup_table_arn);
        fields.optional("lookupTableName", &mut self.lookup_table_name);
        fields.optional("description", &mut self.description);
        fields.optional("tableBody", &mut self.table_body);
        fields.optional("sizeBytes", &mut self.size_bytes);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
        fields.optional("kmsKeyId", &mut self.kms_key_id);
    }
}

impl contract::convert::Record for GetQueryResultsRequest {
    const NAME: &'static str = "GetQueryResultsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("queryId", &mut self.query_id);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("maxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for GetQueryResultsResponse {
    const NAME: &'static str = "GetQueryResultsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queryLanguage", &mut self.query_language);
        fields.optional("results", &mut self.results);
        fields.optional("statistics", &mut self.statistics);
        fields.optional("status", &mut self.status);
        fields.optional("encryptionKey", &mut self.encryption_key);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetScheduledQueryHistoryRequest {
    const NAME: &'static str = "GetScheduledQueryHistoryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("identifier", &mut self.identifier);
        fields.required("startTime", &mut self.start_time);
        fields.required("endTime", &mut self.end_time);
        fields.optional("executionStatuses", &mut self.execution_statuses);
        fields.optional("maxResults", &mut self.max_results);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetScheduledQueryHistoryResponse {
    const NAME: &'static str = "GetScheduledQueryHistoryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("name", &mut self.name);
        fields.optional("scheduledQueryArn", &mut self.scheduled_query_arn);
        fields.optional("triggerHistory", &mut self.trigger_history);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for GetScheduledQueryRequest {
    const NAME: &'static str = "GetScheduledQueryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("identifier", &mut self.identifier);
    }
}

impl contract::convert::Record for GetScheduledQueryResponse {
    const NAME: &'static str = "GetScheduledQueryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("scheduledQueryArn", &mut self.scheduled_query_arn);
        fields.optional("name", &mut self.name);
        fields.optional("description", &mut self.description);
        fields.optional("queryLanguage", &mut self.query_language);
        fields.optional("queryString", &mut self.query_string);
        fields.optional("logGroupIdentifiers", &mut self.log_group_identifiers);
        fields.optional("scheduleExpression", &mut self.schedule_expression);
        fields.optional("timezone", &mut self.timezone);
        fields.optional("startTimeOffset", &mut self.start_time_offset);
        fields.optional("endTimeOffset", &mut self.end_time_offset);
        fields.optional("destinationConfiguration", &mut self.destination_configuration);
        fields.optional("state", &mut self.state);
        fields.optional("scheduleType", &mut self.schedule_type);
        fields.optional("lastTriggeredTime", &mut self.last_triggered_time);
        fields.optional("lastExecutionStatus", &mut self.last_execution_status);
        fields.optional("scheduleStartTime", &mut self.schedule_start_time);
        fields.optional("scheduleEndTime", &mut self.schedule_end_time);
        fields.optional("executionRoleArn", &mut self.execution_role_arn);
        fields.optional("creationTime", &mut self.creation_time);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
    }
}

impl contract::convert::Record for GetStorageTierPolicyRequest {
    const NAME: &'static str = "GetStorageTierPolicyRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for GetStorageTierPolicyResponse {
    const NAME: &'static str = "GetStorageTierPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("storageTier", &mut self.storage_tier);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
    }
}

impl contract::convert::Record for GetTransformerRequest {
    const NAME: &'static str = "GetTransformerRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
    }
}

impl contract::convert::Record for GetTransformerResponse {
    const NAME: &'static str = "GetTransformerResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupIdentifier", &mut self.log_group_identifier);
        fields.optional("creationTime", &mut self.creation_time);
        fields.optional("lastModifiedTime", &mut self.last_modified_time);
        fields.optional("transformerConfig", &mut self.transformer_config);
    }
}

impl contract::convert::Record for Grok {
    const NAME: &'static str = "Grok";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("source", &mut self.source);
        fields.required("match", &mut self.r#match);
    }
}

impl contract::convert::Record for GroupingIdentifier {
    const NAME: &'static str = "GroupingIdentifier";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("key", &mut self.key);
        fields.optional("value", &mut self.value);
    }
}

impl contract::convert::Record for Import {
    const NAME: &'static str = "Import";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("importId", &mut self.import_id);
        fields.optional("importSourceArn", &mut self.import_source_arn);
        fields.optional("importStatus", &mut self.import_status);
        fields.optional("importDestinationArn", &mut self.import_destination_arn);
        fields.optional("importStatistics", &mut self.import_statistics);
        fields.optional("importFilter", &mut self.import_filter);
        fields.optional("creationTime", &mut self.creation_time);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
        fields.optional("errorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for ImportBatch {
    const NAME: &'static str = "ImportBatch";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("batchId", &mut self.batch_id);
        fields.required("status", &mut self.status);
        fields.optional("errorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for ImportFilter {
    const NAME: &'static str = "ImportFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("startEventTime", &mut self.start_event_time);
        fields.optional("endEventTime", &mut self.end_event_time);
    }
}

impl contract::convert::Record for ImportStatistics {
    const NAME: &'static str = "ImportStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("bytesImported", &mut self.bytes_imported);
    }
}

impl contract::convert::Record for IndexPolicy {
    const NAME: &'static str = "IndexPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupIdentifier", &mut self.log_group_identifier);
        fields.optional("lastUpdateTime", &mut self.last_update_time);
        fields.optional("policyDocument", &mut self.policy_document);
        fields.optional("policyName", &mut self.policy_name);
        fields.optional("source", &mut self.source);
    }
}

impl contract::convert::Record for InputLogEvent {
    const NAME: &'static str = "InputLogEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("timestamp", &mut self.timestamp);
        fields.required("message", &mut self.message);
    }
}

impl From<IntegrationDetails> for Value {
    fn from(it: IntegrationDetails) -> Self {
        match it {
            IntegrationDetails::OpenSearchIntegrationDetails(value) => variant("openSearchIntegrationDetails", value),
        }
    }
}

impl TryFrom<Value> for IntegrationDetails {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("IntegrationDetails", value)? {
            ("openSearchIntegrationDetails", value) => Ok(Self::OpenSearchIntegrationDetails(value.try_into()?)),
            _ => Err(unknown_variant("IntegrationDetails")),
        }
    }
}

impl contract::convert::Record for IntegrationSummary {
    const NAME: &'static str = "IntegrationSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("integrationName", &mut self.integration_name);
        fields.optional("integrationType", &mut self.integration_type);
        fields.optional("integrationStatus", &mut self.integration_status);
    }
}

impl contract::convert::Record for InternalServerException {
    const NAME: &'static str = "InternalServerException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InternalStreamingException {
    const NAME: &'static str = "InternalStreamingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidOperationException {
    const NAME: &'static str = "InvalidOperationException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidParameterException {
    const NAME: &'static str = "InvalidParameterException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidSequenceTokenException {
    const NAME: &'static str = "InvalidSequenceTokenException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("expectedSequenceToken", &mut self.expected_sequence_token);
    }
}

impl contract::convert::Record for LimitExceededException {
    const NAME: &'static str = "LimitExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ListAggregateLogGroupSummariesRequest {
    const NAME: &'static str = "ListAggregateLogGroupSummariesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("accountIdentifiers", &mut self.account_identifiers);
        fields.optional("includeLinkedAccounts", &mut self.include_linked_accounts);
        fields.optional("logGroupClass", &mut self.log_group_class);
        fields.optional("logGroupNamePattern", &mut self.log_group_name_pattern);
        fields.optional("dataSources", &mut self.data_sources);
        fields.required("groupBy", &mut self.group_by);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListAggregateLogGroupSummariesResponse {
    const NAME: &'static str = "ListAggregateLogGroupSummariesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("aggregateLogGroupSummaries", &mut self.aggregate_log_group_summaries);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListAnomaliesRequest {
    const NAME: &'static str = "ListAnomaliesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("anomalyDetectorArn", &mut self.anomaly_detector_arn);
        fields.optional("suppressionState", &mut self.suppression_state);
        fields.optional("limit", &mut self.limit);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListAnomaliesResponse {
    const NAME: &'static str = "ListAnomaliesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("anomalies", &mut self.anomalies);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListIntegrationsRequest {
    const NAME: &'static str = "ListIntegrationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("integrationNamePrefix", &mut self.integration_name_prefix);
        fields.optional("integrationType", &mut self.integration_type);
        fields.optional("integrationStatus", &mut self.integration_status);
    }
}

impl contract::convert::Record for ListIntegrationsResponse {
    const NAME: &'static str = "ListIntegrationsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("integrationSummaries", &mut self.integration_summaries);
    }
}

impl contract::convert::Record for ListLogAnomalyDetectorsRequest {
    const NAME: &'static str = "ListLogAnomalyDetectorsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("filterLogGroupArn", &mut self.filter_log_group_arn);
        fields.optional("limit", &mut self.limit);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListLogAnomalyDetectorsResponse {
    const NAME: &'static str = "ListLogAnomalyDetectorsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("anomalyDetectors", &mut self.anomaly_detectors);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListLogGroupsForQueryRequest {
    const NAME: &'static str = "ListLogGroupsForQueryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("queryId", &mut self.query_id);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("maxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListLogGroupsForQueryResponse {
    const NAME: &'static str = "ListLogGroupsForQueryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupIdentifiers", &mut self.log_group_identifiers);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListLogGroupsRequest {
    const NAME: &'static str = "ListLogGroupsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupNamePattern", &mut self.log_group_name_pattern);
        fields.optional("logGroupClass", &mut self.log_group_class);
        fields.optional("includeLinkedAccounts", &mut self.include_linked_accounts);
        fields.optional("accountIdentifiers", &mut self.account_identifiers);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("limit", &mut self.limit);
        fields.optional("dataSources", &mut self.data_sources);
        fields.optional("fieldIndexNames", &mut self.field_index_names);
        fields.optional("logGroupTags", &mut self.log_group_tags);
    }
}

impl contract::convert::Record for ListLogGroupsResponse {
    const NAME: &'static str = "ListLogGroupsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroups", &mut self.log_groups);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListScheduledQueriesRequest {
    const NAME: &'static str = "ListScheduledQueriesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("maxResults", &mut self.max_results);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("state", &mut self.state);
        fields.optional("scheduleType", &mut self.schedule_type);
    }
}

impl contract::convert::Record for ListScheduledQueriesResponse {
    const NAME: &'static str = "ListScheduledQueriesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("scheduledQueries", &mut self.scheduled_queries);
    }
}

impl contract::convert::Record for ListSourcesForS3TableIntegrationRequest {
    const NAME: &'static str = "ListSourcesForS3TableIntegrationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("integrationArn", &mut self.integration_arn);
        fields.optional("maxResults", &mut self.max_results);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSourcesForS3TableIntegrationResponse {
    const NAME: &'static str = "ListSourcesForS3TableIntegrationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("sources", &mut self.sources);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSyslogConfigurationsRequest {
    const NAME: &'static str = "ListSyslogConfigurationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupIdentifier", &mut self.log_group_identifier);
        fields.optional("vpcEndpointId", &mut self.vpc_endpoint_id);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("maxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListSyslogConfigurationsResponse {
    const NAME: &'static str = "ListSyslogConfigurationsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("syslogConfigurations", &mut self.syslog_configurations);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTagsForResourceRequest {
    const NAME: &'static str = "ListTagsForResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("resourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for ListTagsForResourceResponse {
    const NAME: &'static str = "ListTagsForResourceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for ListTagsLogGroupRequest {
    const NAME: &'static str = "ListTagsLogGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
    }
}

impl contract::convert::Record for ListTagsLogGroupResponse {
    const NAME: &'static str = "ListTagsLogGroupResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for ListToMap {
    const NAME: &'static str = "ListToMap";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("source", &mut self.source);
        fields.required("key", &mut self.key);
        fields.optional("valueKey", &mut self.value_key);
        fields.optional("target", &mut self.target);
        fields.optional("flatten", &mut self.flatten);
        fields.optional("flattenedElement", &mut self.flattened_element);
    }
}

impl contract::convert::Record for LiveTailSessionLogEvent {
    const NAME: &'static str = "LiveTailSessionLogEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logStreamName", &mut self.log_stream_name);
        fields.optional("logGroupIdentifier", &mut self.log_group_identifier);
        fields.optional("message", &mut self.message);
        fields.optional("timestamp", &mut self.timestamp);
        fields.optional("ingestionTime", &mut self.ingestion_time);
    }
}

impl contract::convert::Record for LiveTailSessionMetadata {
    const NAME: &'static str = "LiveTailSessionMetadata";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("sampled", &mut self.sampled);
    }
}

impl contract::convert::Record for LiveTailSessionStart {
    const NAME: &'static str = "LiveTailSessionStart";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("requestId", &mut self.request_id);
        fields.optional("sessionId", &mut self.session_id);
        fields.optional("logGroupIdentifiers", &mut self.log_group_identifiers);
        fields.optional("logStreamNames", &mut self.log_stream_names);
        fields.optional("logStreamNamePrefixes", &mut self.log_stream_name_prefixes);
        fields.optional("logEventFilterPattern", &mut self.log_event_filter_pattern);
    }
}

impl contract::convert::Record for LiveTailSessionUpdate {
    const NAME: &'static str = "LiveTailSessionUpdate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("sessionMetadata", &mut self.session_metadata);
        fields.optional("sessionResults", &mut self.session_results);
    }
}

impl contract::convert::Record for LogEvent {
    const NAME: &'static str = "LogEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("timestamp", &mut self.timestamp);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for LogFieldType {
    const NAME: &'static str = "LogFieldType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("type", &mut self.r#type);
        fields.boxed("element", &mut self.element);
        fields.optional("fields", &mut self.fields);
    }
}

impl contract::convert::Record for LogFieldsListItem {
    const NAME: &'static str = "LogFieldsListItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logFieldName", &mut self.log_field_name);
        fields.boxed("logFieldType", &mut self.log_field_type);
    }
}

impl contract::convert::Record for LogGroup {
    const NAME: &'static str = "LogGroup";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("creationTime", &mut self.creation_time);
        fields.optional("retentionInDays", &mut self.retention_in_days);
        fields.optional("metricFilterCount", &mut self.metric_filter_count);
        fields.optional("arn", &mut self.arn);
        fields.optional("storedBytes", &mut self.stored_bytes);
        fields.optional("kmsKeyId", &mut self.kms_key_id);
        fields.optional("dataProtectionStatus", &mut self.data_protection_status);
        fields.optional("inheritedProperties", &mut self.inherited_properties);
        fields.optional("logGroupClass", &mut self.log_group_class);
        fields.optional("logGroupArn", &mut self.log_group_arn);
        fields.optional("deletionProtectionEnabled", &mut self.deletion_protection_enabled);
        fields.optional("bearerTokenAuthenticationEnabled", &mut self.bearer_token_authentication_enabled);
        fields.optional("retentionPolicyName", &mut self.retention_policy_name);
    }
}

impl contract::convert::Record for LogGroupField {
    const NAME: &'static str = "LogGroupField";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("name", &mut self.name);
        fields.optional("percent", &mut self.percent);
    }
}

impl contract::convert::Record for LogGroupImpact {
    const NAME: &'static str = "LogGroupImpact";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("currentRetention", &mut self.current_retention);
        fields.optional("proposedRetention", &mut self.proposed_retention);
        fields.optional("storedBytes", &mut self.stored_bytes);
    }
}

impl contract::convert::Record for LogGroupSummary {
    const NAME: &'static str = "LogGroupSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("logGroupArn", &mut self.log_group_arn);
        fields.optional("logGroupClass", &mut self.log_group_class);
    }
}

impl contract::convert::Record for LogStream {
    const NAME: &'static str = "LogStream";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logStreamName", &mut self.log_stream_name);
        fields.optional("creationTime", &mut self.creation_time);
        fields.optional("firstEventTimestamp", &mut self.first_event_timestamp);
        fields.optional("lastEventTimestamp", &mut self.last_event_timestamp);
        fields.optional("lastIngestionTime", &mut self.last_ingestion_time);
        fields.optional("uploadSequenceToken", &mut self.upload_sequence_token);
        fields.optional("arn", &mut self.arn);
        fields.optional("storedBytes", &mut self.stored_bytes);
    }
}

impl contract::convert::Record for LookupTable {
    const NAME: &'static str = "LookupTable";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("lookupTableArn", &mut self.lookup_table_arn);
        fields.optional("lookupTableName", &mut self.lookup_table_name);
        fields.optional("description", &mut self.description);
        fields.optional("tableFields", &mut self.table_fields);
        fields.optional("recordsCount", &mut self.records_count);
        fields.optional("sizeBytes", &mut self.size_bytes);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
        fields.optional("kmsKeyId", &mut self.kms_key_id);
    }
}

impl contract::convert::Record for LookupTableConfiguration {
    const NAME: &'static str = "LookupTableConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("tableName", &mut self.table_name);
        fields.required("roleArn", &mut self.role_arn);
        fields.optional("description", &mut self.description);
        fields.optional("kmsKeyId", &mut self.kms_key_id);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for LowerCaseString {
    const NAME: &'static str = "LowerCaseString";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("withKeys", &mut self.with_keys);
    }
}

impl contract::convert::Record for MalformedQueryException {
    const NAME: &'static str = "MalformedQueryException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queryCompileError", &mut self.query_compile_error);
    }
}

impl contract::convert::Record for MetricFilter {
    const NAME: &'static str = "MetricFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("filterName", &mut self.filter_name);
        fields.optional("filterPattern", &mut self.filter_pattern);
        fields.optional("metricTransformations", &mut self.metric_transformations);
        fields.optional("creationTime", &mut self.creation_time);
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("applyOnTransformedLogs", &mut self.apply_on_transformed_logs);
        fields.optional("fieldSelectionCriteria", &mut self.field_selection_criteria);
        fields.optional("emitSystemFieldDimensions", &mut self.emit_system_field_dimensions);
    }
}

impl contract::convert::Record for MetricFilterMatchRecord {
    const NAME: &'static str = "MetricFilterMatchRecord";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("eventNumber", &mut self.event_number);
        fields.optional("eventMessage", &mut self.event_message);
        fields.optional("extractedValues", &mut self.extracted_values);
    }
}

impl contract::convert::Record for MetricTransformation {
    const NAME: &'static str = "MetricTransformation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("metricName", &mut self.metric_name);
        fields.required("metricNamespace", &mut self.metric_namespace);
        fields.required("metricValue", &mut self.metric_value);
        fields.optional("defaultValue", &mut self.default_value);
        fields.optional("dimensions", &mut self.dimensions);
        fields.optional("unit", &mut self.unit);
    }
}

impl contract::convert::Record for MoveKeyEntry {
    const NAME: &'static str = "MoveKeyEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("source", &mut self.source);
        fields.required("target", &mut self.target);
        fields.optional("overwriteIfExists", &mut self.overwrite_if_exists);
    }
}

impl contract::convert::Record for MoveKeys {
    const NAME: &'static str = "MoveKeys";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("entries", &mut self.entries);
    }
}

impl contract::convert::Record for OpenSearchApplication {
    const NAME: &'static str = "OpenSearchApplication";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("applicationEndpoint", &mut self.application_endpoint);
        fields.optional("applicationArn", &mut self.application_arn);
        fields.optional("applicationId", &mut self.application_id);
        fields.optional("status", &mut self.status);
    }
}

impl contract::convert::Record for OpenSearchCollection {
    const NAME: &'static str = "OpenSearchCollection";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("collectionEndpoint", &mut self.collection_endpoint);
        fields.optional("collectionArn", &mut self.collection_arn);
        fields.optional("status", &mut self.status);
    }
}

impl contract::convert::Record for OpenSearchDataAccessPolicy {
    const NAME: &'static str = "OpenSearchDataAccessPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("policyName", &mut self.policy_name);
        fields.optional("status", &mut self.status);
    }
}

impl contract::convert::Record for OpenSearchDataSource {
    const NAME: &'static str = "OpenSearchDataSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("dataSourceName", &mut self.data_source_name);
        fields.optional("status", &mut self.status);
    }
}

impl contract::convert::Record for OpenSearchEncryptionPolicy {
    const NAME: &'static str = "OpenSearchEncryptionPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("policyName", &mut self.policy_name);
        fields.optional("status", &mut self.status);
    }
}

impl contract::convert::Record for OpenSearchIntegrationDetails {
    const NAME: &'static str = "OpenSearchIntegrationDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("dataSource", &mut self.data_source);
        fields.optional("application", &mut self.application);
        fields.optional("collection", &mut self.collection);
        fields.optional("workspace", &mut self.workspace);
        fields.optional("encryptionPolicy", &mut self.encryption_policy);
        fields.optional("networkPolicy", &mut self.network_policy);
        fields.optional("accessPolicy", &mut self.access_policy);
        fields.optional("lifecyclePolicy", &mut self.lifecycle_policy);
    }
}

impl contract::convert::Record for OpenSearchLifecyclePolicy {
    const NAME: &'static str = "OpenSearchLifecyclePolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("policyName", &mut self.policy_name);
        fields.optional("status", &mut self.status);
    }
}

impl contract::convert::Record for OpenSearchNetworkPolicy {
    const NAME: &'static str = "OpenSearchNetworkPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("policyName", &mut self.policy_name);
        fields.optional("status", &mut self.status);
    }
}

impl contract::convert::Record for OpenSearchResourceConfig {
    const NAME: &'static str = "OpenSearchResourceConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("kmsKeyArn", &mut self.kms_key_arn);
        fields.required("dataSourceRoleArn", &mut self.data_source_role_arn);
        fields.required("dashboardViewerPrincipals", &mut self.dashboard_viewer_principals);
        fields.optional("applicationArn", &mut self.application_arn);
        fields.required("retentionDays", &mut self.retention_days);
    }
}

impl contract::convert::Record for OpenSearchResourceStatus {
    const NAME: &'static str = "OpenSearchResourceStatus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("status", &mut self.status);
        fields.optional("statusMessage", &mut self.status_message);
    }
}

impl contract::convert::Record for OpenSearchWorkspace {
    const NAME: &'static str = "OpenSearchWorkspace";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("workspaceId", &mut self.workspace_id);
        fields.optional("status", &mut self.status);
    }
}

impl contract::convert::Record for OperationAbortedException {
    const NAME: &'static str = "OperationAbortedException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for OutputLogEvent {
    const NAME: &'static str = "OutputLogEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("timestamp", &mut self.timestamp);
        fields.optional("message", &mut self.message);
        fields.optional("ingestionTime", &mut self.ingestion_time);
    }
}

impl contract::convert::Record for ParseCloudfront {
    const NAME: &'static str = "ParseCloudfront";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("source", &mut self.source);
    }
}

impl contract::convert::Record for ParseJSON {
    const NAME: &'static str = "ParseJSON";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("source", &mut self.source);
        fields.optional("destination", &mut self.destination);
    }
}

impl contract::convert::Record for ParseKeyValue {
    const NAME: &'static str = "ParseKeyValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("source", &mut self.source);
        fields.optional("destination", &mut self.destination);
        fields.optional("fieldDelimiter", &mut self.field_delimiter);
        fields.optional("keyValueDelimiter", &mut self.key_value_delimiter);
        fields.optional("keyPrefix", &mut self.key_prefix);
        fields.optional("nonMatchValue", &mut self.non_match_value);
        fields.optional("overwriteIfExists", &mut self.overwrite_if_exists);
    }
}

impl contract::convert::Record for ParsePostgres {
    const NAME: &'static str = "ParsePostgres";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("source", &mut self.source);
    }
}

impl contract::convert::Record for ParseRoute53 {
    const NAME: &'static str = "ParseRoute53";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("source", &mut self.source);
    }
}

impl contract::convert::Record for ParseToOCSF {
    const NAME: &'static str = "ParseToOCSF";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("source", &mut self.source);
        fields.required("eventSource", &mut self.event_source);
        fields.required("ocsfVersion", &mut self.ocsf_version);
        fields.optional("mappingVersion", &mut self.mapping_version);
    }
}

impl contract::convert::Record for ParseVPC {
    const NAME: &'static str = "ParseVPC";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("source", &mut self.source);
    }
}

impl contract::convert::Record for ParseWAF {
    const NAME: &'static str = "ParseWAF";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("source", &mut self.source);
    }
}

impl contract::convert::Record for PatternToken {
    const NAME: &'static str = "PatternToken";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("dynamicTokenPosition", &mut self.dynamic_token_position);
        fields.optional("isDynamic", &mut self.is_dynamic);
        fields.optional("tokenString", &mut self.token_string);
        fields.optional("enumerations", &mut self.enumerations);
        fields.optional("inferredTokenName", &mut self.inferred_token_name);
    }
}

impl contract::convert::Record for Policy {
    const NAME: &'static str = "Policy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("deliveryDestinationPolicy", &mut self.delivery_destination_policy);
    }
}

impl contract::convert::Record for Processor {
    const NAME: &'static str = "Processor";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("addKeys", &mut self.add_keys);
        fields.optional("copyValue", &mut self.copy_value);
        fields.optional("csv", &mut self.csv);
        fields.optional("dateTimeConverter", &mut self.date_time_converter);
        fields.optional("deleteKeys", &mut self.delete_keys);
        fields.optional("grok", &mut self.grok);
        fields.optional("listToMap", &mut self.list_to_map);
        fields.optional("lowerCaseString", &mut self.lower_case_string);
        fields.optional("moveKeys", &mut self.move_keys);
        fields.optional("parseCloudfront", &mut self.parse_cloudfront);
        fields.optional("parseJSON", &mut self.parse_json);
        fields.optional("parseKeyValue", &mut self.parse_key_value);
        fields.optional("parseRoute53", &mut self.parse_route53);
        fields.optional("parseToOCSF", &mut self.parse_to_ocsf);
        fields.optional("parsePostgres", &mut self.parse_postgres);
        fields.optional("parseVPC", &mut self.parse_vpc);
        fields.optional("parseWAF", &mut self.parse_waf);
        fields.optional("renameKeys", &mut self.rename_keys);
        fields.optional("splitString", &mut self.split_string);
        fields.optional("substituteString", &mut self.substitute_string);
        fields.optional("trimString", &mut self.trim_string);
        fields.optional("typeConverter", &mut self.type_converter);
        fields.optional("upperCaseString", &mut self.upper_case_string);
    }
}

impl contract::convert::Record for PutAccountPolicyRequest {
    const NAME: &'static str = "PutAccountPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("policyName", &mut self.policy_name);
        fields.required("policyDocument", &mut self.policy_document);
        fields.required("policyType", &mut self.policy_type);
        fields.optional("scope", &mut self.scope);
        fields.optional("selectionCriteria", &mut self.selection_criteria);
        fields.optional("dryRun", &mut self.dry_run);
    }
}

impl contract::convert::Record for PutAccountPolicyResponse {
    const NAME: &'static str = "PutAccountPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("accountPolicy", &mut self.account_policy);
        fields.optional("dryRunResult", &mut self.dry_run_result);
    }
}

impl contract::convert::Record for PutBearerTokenAuthenticationRequest {
    const NAME: &'static str = "PutBearerTokenAuthenticationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
        fields.required("bearerTokenAuthenticationEnabled", &mut self.bearer_token_authentication_enabled);
    }
}

impl contract::convert::Record for PutDataProtectionPolicyRequest {
    const NAME: &'static str = "PutDataProtectionPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
        fields.required("policyDocument", &mut self.policy_document);
    }
}

impl contract::convert::Record for PutDataProtectionPolicyResponse {
    const NAME: &'static str = "PutDataProtectionPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupIdentifier", &mut self.log_group_identifier);
        fields.optional("policyDocument", &mut self.policy_document);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
    }
}

impl contract::convert::Record for PutDeliveryDestinationPolicyRequest {
    const NAME: &'static str = "PutDeliveryDestinationPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("deliveryDestinationName", &mut self.delivery_destination_name);
        fields.required("deliveryDestinationPolicy", &mut self.delivery_destination_policy);
    }
}

impl contract::convert::Record for PutDeliveryDestinationPolicyResponse {
    const NAME: &'static str = "PutDeliveryDestinationPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("policy", &mut self.policy);
    }
}

impl contract::convert::Record for PutDeliveryDestinationRequest {
    const NAME: &'static str = "PutDeliveryDestinationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("name", &mut self.name);
        fields.optional("outputFormat", &mut self.output_format);
        fields.optional("deliveryDestinationConfiguration", &mut self.delivery_destination_configuration);
        fields.optional("deliveryDestinationType", &mut self.delivery_destination_type);
        fields.optional("roleArn", &mut self.role_arn);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for PutDeliveryDestinationResponse {
    const NAME: &'static str = "PutDeliveryDestinationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("deliveryDestination", &mut self.delivery_destination);
    }
}

impl contract::convert::Record for PutDeliverySourceRequest {
    const NAME: &'static str = "PutDeliverySourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("name", &mut self.name);
        fields.required("resourceArn", &mut self.resource_arn);
        fields.required("logType", &mut self.log_type);
        fields.optional("tags", &mut self.tags);
        fields.optional("deliverySourceConfiguration", &mut self.delivery_source_configuration);
    }
}

impl contract::convert::Record for PutDeliverySourceResponse {
    const NAME: &'static str = "PutDeliverySourceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("deliverySource", &mut self.delivery_source);
    }
}

impl contract::convert::Record for PutDestinationPolicyRequest {
    const NAME: &'static str = "PutDestinationPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("destinationName", &mut self.destination_name);
        fields.required("accessPolicy", &mut self.access_policy);
        fields.optional("forceUpdate", &mut self.force_update);
    }
}

impl contract::convert::Record for PutDestinationRequest {
    const NAME: &'static str = "PutDestinationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("destinationName", &mut self.destination_name);
        fields.required("targetArn", &mut self.target_arn);
        fields.required("roleArn", &mut self.role_arn);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for PutDestinationResponse {
    const NAME: &'static str = "PutDestinationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("destination", &mut self.destination);
    }
}

impl contract::convert::Record for PutIndexPolicyRequest {
    const NAME: &'static str = "PutIndexPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
        fields.required("policyDocument", &mut self.policy_document);
    }
}

impl contract::convert::Record for PutIndexPolicyResponse {
    const NAME: &'static str = "PutIndexPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("indexPolicy", &mut self.index_policy);
    }
}

impl contract::convert::Record for PutIntegrationRequest {
    const NAME: &'static str = "PutIntegrationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("integrationName", &mut self.integration_name);
        fields.optional("resourceConfig", &mut self.resource_config);
        fields.required("integrationType", &mut self.integration_type);
    }
}

impl contract::convert::Record for PutIntegrationResponse {
    const NAME: &'static str = "PutIntegrationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("integrationName", &mut self.integration_name);
        fields.optional("integrationStatus", &mut self.integration_status);
    }
}

impl contract::convert::Record for PutLogEventsRequest {
    const NAME: &'static str = "PutLogEventsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.required("logStreamName", &mut self.log_stream_name);
        fields.required("logEvents", &mut self.log_events);
        fields.optional("sequenceToken", &mut self.sequence_token);
        fields.optional("entity", &mut self.entity);
    }
}

impl contract::convert::Record for PutLogEventsResponse {
    const NAME: &'static str = "PutLogEventsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("nextSequenceToken", &mut self.next_sequence_token);
        fields.optional("rejectedLogEventsInfo", &mut self.rejected_log_events_info);
        fields.optional("rejectedEntityInfo", &mut self.rejected_entity_info);
    }
}

impl contract::convert::Record for PutLogGroupDeletionProtectionRequest {
    const NAME: &'static str = "PutLogGroupDeletionProtectionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
        fields.required("deletionProtectionEnabled", &mut self.deletion_protection_enabled);
    }
}

impl contract::convert::Record for PutMetricFilterRequest {
    const NAME: &'static str = "PutMetricFilterRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.required("filterName", &mut self.filter_name);
        fields.required("filterPattern", &mut self.filter_pattern);
        fields.required("metricTransformations", &mut self.metric_transformations);
        fields.optional("applyOnTransformedLogs", &mut self.apply_on_transformed_logs);
        fields.optional("fieldSelectionCriteria", &mut self.field_selection_criteria);
        fields.optional("emitSystemFieldDimensions", &mut self.emit_system_field_dimensions);
    }
}

impl contract::convert::Record for PutQueryDefinitionRequest {
    const NAME: &'static str = "PutQueryDefinitionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queryLanguage", &mut self.query_language);
        fields.required("name", &mut self.name);
        fields.optional("queryDefinitionId", &mut self.query_definition_id);
        fields.optional("logGroupNames", &mut self.log_group_names);
        fields.required("queryString", &mut self.query_string);
        fields.optional("clientToken", &mut self.client_token);
        fields.optional("parameters", &mut self.parameters);
    }
}

impl contract::convert::Record for PutQueryDefinitionResponse {
    const NAME: &'static str = "PutQueryDefinitionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queryDefinitionId", &mut self.query_definition_id);
    }
}

impl contract::convert::Record for PutResourcePolicyRequest {
    const NAME: &'static str = "PutResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("policyName", &mut self.policy_name);
        fields.optional("policyDocument", &mut self.policy_document);
        fields.optional("resourceArn", &mut self.resource_arn);
        fields.optional("expectedRevisionId", &mut self.expected_revision_id);
    }
}

impl contract::convert::Record for PutResourcePolicyResponse {
    const NAME: &'static str = "PutResourcePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("resourcePolicy", &mut self.resource_policy);
        fields.optional("revisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for PutRetentionPolicyRequest {
    const NAME: &'static str = "PutRetentionPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.required("retentionInDays", &mut self.retention_in_days);
    }
}

impl contract::convert::Record for PutStorageTierPolicyRequest {
    const NAME: &'static str = "PutStorageTierPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("storageTier", &mut self.storage_tier);
    }
}

impl contract::convert::Record for PutStorageTierPolicyResponse {
    const NAME: &'static str = "PutStorageTierPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("storageTier", &mut self.storage_tier);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
    }
}

impl contract::convert::Record for PutSubscriptionFilterRequest {
    const NAME: &'static str = "PutSubscriptionFilterRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.required("filterName", &mut self.filter_name);
        fields.required("filterPattern", &mut self.filter_pattern);
        fields.required("destinationArn", &mut self.destination_arn);
        fields.optional("roleArn", &mut self.role_arn);
        fields.optional("distribution", &mut self.distribution);
        fields.optional("applyOnTransformedLogs", &mut self.apply_on_transformed_logs);
        fields.optional("fieldSelectionCriteria", &mut self.field_selection_criteria);
        fields.optional("emitSystemFields", &mut self.emit_system_fields);
    }
}

impl contract::convert::Record for PutSyslogConfigurationRequest {
    const NAME: &'static str = "PutSyslogConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
        fields.optional("vpcEndpointId", &mut self.vpc_endpoint_id);
    }
}

impl contract::convert::Record for PutTransformerRequest {
    const NAME: &'static str = "PutTransformerRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifier", &mut self.log_group_identifier);
        fields.required("transformerConfig", &mut self.transformer_config);
    }
}

impl contract::convert::Record for QueryCompileError {
    const NAME: &'static str = "QueryCompileError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("location", &mut self.location);
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for QueryCompileErrorLocation {
    const NAME: &'static str = "QueryCompileErrorLocation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("startCharOffset", &mut self.start_char_offset);
        fields.optional("endCharOffset", &mut self.end_char_offset);
    }
}

impl contract::convert::Record for QueryDefinition {
    const NAME: &'static str = "QueryDefinition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queryLanguage", &mut self.query_language);
        fields.optional("queryDefinitionId", &mut self.query_definition_id);
        fields.optional("name", &mut self.name);
        fields.optional("queryString", &mut self.query_string);
        fields.optional("lastModified", &mut self.last_modified);
        fields.optional("logGroupNames", &mut self.log_group_names);
        fields.optional("parameters", &mut self.parameters);
    }
}

impl contract::convert::Record for QueryInfo {
    const NAME: &'static str = "QueryInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queryLanguage", &mut self.query_language);
        fields.optional("queryId", &mut self.query_id);
        fields.optional("queryString", &mut self.query_string);
        fields.optional("status", &mut self.status);
        fields.optional("createTime", &mut self.create_time);
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("queryDuration", &mut self.query_duration);
        fields.optional("bytesScanned", &mut self.bytes_scanned);
        fields.optional("userIdentity", &mut self.user_identity);
    }
}

impl contract::convert::Record for QueryParameter {
    const NAME: &'static str = "QueryParameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("name", &mut self.name);
        fields.optional("defaultValue", &mut self.default_value);
        fields.optional("description", &mut self.description);
    }
}

impl contract::convert::Record for QueryStatistics {
    const NAME: &'static str = "QueryStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("recordsMatched", &mut self.records_matched);
        fields.optional("recordsScanned", &mut self.records_scanned);
        fields.optional("estimatedRecordsSkipped", &mut self.estimated_records_skipped);
        fields.optional("bytesScanned", &mut self.bytes_scanned);
        fields.optional("estimatedBytesSkipped", &mut self.estimated_bytes_skipped);
        fields.optional("logGroupsScanned", &mut self.log_groups_scanned);
        fields.optional("resultCount", &mut self.result_count);
    }
}

impl contract::convert::Record for RecordField {
    const NAME: &'static str = "RecordField";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("name", &mut self.name);
        fields.optional("mandatory", &mut self.mandatory);
    }
}

impl contract::convert::Record for RejectedEntityInfo {
    const NAME: &'static str = "RejectedEntityInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("errorType", &mut self.error_type);
    }
}

impl contract::convert::Record for RejectedLogEventsInfo {
    const NAME: &'static str = "RejectedLogEventsInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("tooNewLogEventStartIndex", &mut self.too_new_log_event_start_index);
        fields.optional("tooOldLogEventEndIndex", &mut self.too_old_log_event_end_index);
        fields.optional("expiredLogEventEndIndex", &mut self.expired_log_event_end_index);
    }
}

impl contract::convert::Record for RenameKeyEntry {
    const NAME: &'static str = "RenameKeyEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("key", &mut self.key);
        fields.required("renameTo", &mut self.rename_to);
        fields.optional("overwriteIfExists", &mut self.overwrite_if_exists);
    }
}

impl contract::convert::Record for RenameKeys {
    const NAME: &'static str = "RenameKeys";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("entries", &mut self.entries);
    }
}

impl contract::convert::Record for ResourceAlreadyExistsException {
    const NAME: &'static str = "ResourceAlreadyExistsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl From<ResourceConfig> for Value {
    fn from(it: ResourceConfig) -> Self {
        match it {
            ResourceConfig::OpenSearchResourceConfig(value) => variant("openSearchResourceConfig", value),
        }
    }
}

impl TryFrom<Value> for ResourceConfig {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("ResourceConfig", value)? {
            ("openSearchResourceConfig", value) => Ok(Self::OpenSearchResourceConfig(value.try_into()?)),
            _ => Err(unknown_variant("ResourceConfig")),
        }
    }
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ResourcePolicy {
    const NAME: &'static str = "ResourcePolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("policyName", &mut self.policy_name);
        fields.optional("policyDocument", &mut self.policy_document);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
        fields.optional("policyScope", &mut self.policy_scope);
        fields.optional("resourceArn", &mut self.resource_arn);
        fields.optional("revisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for ResultField {
    const NAME: &'static str = "ResultField";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("field", &mut self.field);
        fields.optional("value", &mut self.value);
    }
}

impl contract::convert::Record for S3Configuration {
    const NAME: &'static str = "S3Configuration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("destinationIdentifier", &mut self.destination_identifier);
        fields.required("roleArn", &mut self.role_arn);
        fields.optional("ownerAccountId", &mut self.owner_account_id);
        fields.optional("kmsKeyId", &mut self.kms_key_id);
    }
}

impl contract::convert::Record for S3DeliveryConfiguration {
    const NAME: &'static str = "S3DeliveryConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("suffixPath", &mut self.suffix_path);
        fields.optional("enableHiveCompatiblePath", &mut self.enable_hive_compatible_path);
    }
}

impl contract::convert::Record for S3TableIntegrationSource {
    const NAME: &'static str = "S3TableIntegrationSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("identifier", &mut self.identifier);
        fields.optional("dataSource", &mut self.data_source);
        fields.optional("status", &mut self.status);
        fields.optional("statusReason", &mut self.status_reason);
        fields.optional("createdTimeStamp", &mut self.created_time_stamp);
        fields.optional("parentSourceIdentifier", &mut self.parent_source_identifier);
    }
}

impl contract::convert::Record for S3TablesIntegration {
    const NAME: &'static str = "S3TablesIntegration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("datasourceName", &mut self.datasource_name);
        fields.optional("datasourceType", &mut self.datasource_type);
    }
}

impl contract::convert::Record for ScheduledQueryDestination {
    const NAME: &'static str = "ScheduledQueryDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("destinationType", &mut self.destination_type);
        fields.optional("destinationIdentifier", &mut self.destination_identifier);
        fields.optional("status", &mut self.status);
        fields.optional("processedIdentifier", &mut self.processed_identifier);
        fields.optional("errorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for ScheduledQuerySummary {
    const NAME: &'static str = "ScheduledQuerySummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("scheduledQueryArn", &mut self.scheduled_query_arn);
        fields.optional("name", &mut self.name);
        fields.optional("state", &mut self.state);
        fields.optional("scheduleType", &mut self.schedule_type);
        fields.optional("lastTriggeredTime", &mut self.last_triggered_time);
        fields.optional("lastExecutionStatus", &mut self.last_execution_status);
        fields.optional("scheduleExpression", &mut self.schedule_expression);
        fields.optional("timezone", &mut self.timezone);
        fields.optional("destinationConfiguration", &mut self.destination_configuration);
        fields.optional("creationTime", &mut self.creation_time);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
    }
}

impl contract::convert::Record for SearchedLogStream {
    const NAME: &'static str = "SearchedLogStream";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logStreamName", &mut self.log_stream_name);
        fields.optional("searchedCompletely", &mut self.searched_completely);
    }
}

impl contract::convert::Record for ServiceQuotaExceededException {
    const NAME: &'static str = "ServiceQuotaExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ServiceUnavailableException {
    const NAME: &'static str = "ServiceUnavailableException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SessionStreamingException {
    const NAME: &'static str = "SessionStreamingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for SessionTimeoutException {
    const NAME: &'static str = "SessionTimeoutException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for SplitString {
    const NAME: &'static str = "SplitString";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("entries", &mut self.entries);
    }
}

impl contract::convert::Record for SplitStringEntry {
    const NAME: &'static str = "SplitStringEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("source", &mut self.source);
        fields.required("delimiter", &mut self.delimiter);
    }
}

impl contract::convert::Record for StartLiveTailRequest {
    const NAME: &'static str = "StartLiveTailRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupIdentifiers", &mut self.log_group_identifiers);
        fields.optional("logStreamNames", &mut self.log_stream_names);
        fields.optional("logStreamNamePrefixes", &mut self.log_stream_name_prefixes);
        fields.optional("logEventFilterPattern", &mut self.log_event_filter_pattern);
    }
}

impl contract::convert::Record for StartLiveTailResponse {
    const NAME: &'static str = "StartLiveTailResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("responseStream", &mut self.response_stream);
    }
}

impl From<StartLiveTailResponseStream> for Value {
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
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("StartLiveTailResponseStream", value)? {
            ("sessionStart", value) => Ok(Self::SessionStart(value.try_into()?)),
            ("sessionUpdate", value) => Ok(Self::SessionUpdate(value.try_into()?)),
            ("SessionTimeoutException", value) => Ok(Self::SessionTimeoutException(value.try_into()?)),
            ("SessionStreamingException", value) => Ok(Self::SessionStreamingException(value.try_into()?)),
            _ => Err(unknown_variant("StartLiveTailResponseStream")),
        }
    }
}

impl contract::convert::Record for StartQueryRequest {
    const NAME: &'static str = "StartQueryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queryLanguage", &mut self.query_language);
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("logGroupNames", &mut self.log_group_names);
        fields.optional("logGroupIdentifiers", &mut self.log_group_identifiers);
        fields.required("startTime", &mut self.start_time);
        fields.required("endTime", &mut self.end_time);
        fields.required("queryString", &mut self.query_string);
        fields.optional("limit", &mut self.limit);
    }
}

impl contract::convert::Record for StartQueryResponse {
    const NAME: &'static str = "StartQueryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queryId", &mut self.query_id);
    }
}

impl contract::convert::Record for StopQueryRequest {
    const NAME: &'static str = "StopQueryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("queryId", &mut self.query_id);
    }
}

impl contract::convert::Record for StopQueryResponse {
    const NAME: &'static str = "StopQueryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("success", &mut self.success);
    }
}

impl contract::convert::Record for SubscriptionFilter {
    const NAME: &'static str = "SubscriptionFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("filterName", &mut self.filter_name);
        fields.optional("logGroupName", &mut self.log_group_name);
        fields.optional("filterPattern", &mut self.filter_pattern);
        fields.optional("destinationArn", &mut self.destination_arn);
        fields.optional("roleArn", &mut self.role_arn);
        fields.optional("distribution", &mut self.distribution);
        fields.optional("applyOnTransformedLogs", &mut self.apply_on_transformed_logs);
        fields.optional("creationTime", &mut self.creation_time);
        fields.optional("fieldSelectionCriteria", &mut self.field_selection_criteria);
        fields.optional("emitSystemFields", &mut self.emit_system_fields);
    }
}

impl contract::convert::Record for SubstituteString {
    const NAME: &'static str = "SubstituteString";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("entries", &mut self.entries);
    }
}

impl contract::convert::Record for SubstituteStringEntry {
    const NAME: &'static str = "SubstituteStringEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("source", &mut self.source);
        fields.required("from", &mut self.from);
        fields.required("to", &mut self.to);
    }
}

impl contract::convert::Record for SuppressionPeriod {
    const NAME: &'static str = "SuppressionPeriod";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("value", &mut self.value);
        fields.optional("suppressionUnit", &mut self.suppression_unit);
    }
}

impl contract::convert::Record for SyslogConfiguration {
    const NAME: &'static str = "SyslogConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("logGroupArn", &mut self.log_group_arn);
        fields.optional("sourceType", &mut self.source_type);
        fields.optional("vpcEndpointId", &mut self.vpc_endpoint_id);
        fields.optional("createdAt", &mut self.created_at);
    }
}

impl contract::convert::Record for TagFilter {
    const NAME: &'static str = "TagFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("key", &mut self.key);
        fields.optional("values", &mut self.values);
    }
}

impl contract::convert::Record for TagLogGroupRequest {
    const NAME: &'static str = "TagLogGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.required("tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagResourceRequest {
    const NAME: &'static str = "TagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("resourceArn", &mut self.resource_arn);
        fields.required("tags", &mut self.tags);
    }
}

impl contract::convert::Record for TestMetricFilterRequest {
    const NAME: &'static str = "TestMetricFilterRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("filterPattern", &mut self.filter_pattern);
        fields.required("logEventMessages", &mut self.log_event_messages);
    }
}

impl contract::convert::Record for TestMetricFilterResponse {
    const NAME: &'static str = "TestMetricFilterResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("matches", &mut self.matches);
    }
}

impl contract::convert::Record for TestTransformerRequest {
    const NAME: &'static str = "TestTransformerRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("transformerConfig", &mut self.transformer_config);
        fields.required("logEventMessages", &mut self.log_event_messages);
    }
}

impl contract::convert::Record for TestTransformerResponse {
    const NAME: &'static str = "TestTransformerResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("transformedLogs", &mut self.transformed_logs);
    }
}

impl contract::convert::Record for ThrottlingException {
    const NAME: &'static str = "ThrottlingException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for TooManyTagsException {
    const NAME: &'static str = "TooManyTagsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("resourceName", &mut self.resource_name);
    }
}

impl contract::convert::Record for TransformedLogRecord {
    const NAME: &'static str = "TransformedLogRecord";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("eventNumber", &mut self.event_number);
        fields.optional("eventMessage", &mut self.event_message);
        fields.optional("transformedEventMessage", &mut self.transformed_event_message);
    }
}

impl contract::convert::Record for TriggerHistoryRecord {
    const NAME: &'static str = "TriggerHistoryRecord";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("queryId", &mut self.query_id);
        fields.optional("executionStatus", &mut self.execution_status);
        fields.optional("triggeredTimestamp", &mut self.triggered_timestamp);
        fields.optional("errorMessage", &mut self.error_message);
        fields.optional("destinations", &mut self.destinations);
    }
}

impl contract::convert::Record for TrimString {
    const NAME: &'static str = "TrimString";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("withKeys", &mut self.with_keys);
    }
}

impl contract::convert::Record for TypeConverter {
    const NAME: &'static str = "TypeConverter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("entries", &mut self.entries);
    }
}

impl contract::convert::Record for TypeConverterEntry {
    const NAME: &'static str = "TypeConverterEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("key", &mut self.key);
        fields.required("type", &mut self.r#type);
    }
}

impl contract::convert::Record for UnrecognizedClientException {
    const NAME: &'static str = "UnrecognizedClientException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UntagLogGroupRequest {
    const NAME: &'static str = "UntagLogGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("logGroupName", &mut self.log_group_name);
        fields.required("tags", &mut self.tags);
    }
}

impl contract::convert::Record for UntagResourceRequest {
    const NAME: &'static str = "UntagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("resourceArn", &mut self.resource_arn);
        fields.required("tagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UpdateAnomalyRequest {
    const NAME: &'static str = "UpdateAnomalyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("anomalyId", &mut self.anomaly_id);
        fields.optional("patternId", &mut self.pattern_id);
        fields.required("anomalyDetectorArn", &mut self.anomaly_detector_arn);
        fields.optional("suppressionType", &mut self.suppression_type);
        fields.optional("suppressionPeriod", &mut self.suppression_period);
        fields.optional("baseline", &mut self.baseline);
    }
}

impl contract::convert::Record for UpdateDeliveryConfigurationRequest {
    const NAME: &'static str = "UpdateDeliveryConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("id", &mut self.id);
        fields.optional("recordFields", &mut self.record_fields);
        fields.optional("fieldDelimiter", &mut self.field_delimiter);
        fields.optional("s3DeliveryConfiguration", &mut self.s3_delivery_configuration);
    }
}

impl contract::convert::Record for UpdateDeliveryConfigurationResponse {
    const NAME: &'static str = "UpdateDeliveryConfigurationResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateLogAnomalyDetectorRequest {
    const NAME: &'static str = "UpdateLogAnomalyDetectorRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("anomalyDetectorArn", &mut self.anomaly_detector_arn);
        fields.optional("evaluationFrequency", &mut self.evaluation_frequency);
        fields.optional("filterPattern", &mut self.filter_pattern);
        fields.optional("anomalyVisibilityTime", &mut self.anomaly_visibility_time);
        fields.required("enabled", &mut self.enabled);
    }
}

impl contract::convert::Record for UpdateLookupTableRequest {
    const NAME: &'static str = "UpdateLookupTableRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("lookupTableArn", &mut self.lookup_table_arn);
        fields.optional("description", &mut self.description);
        fields.optional("tableBody", &mut self.table_body);
        fields.optional("queryId", &mut self.query_id);
        fields.optional("kmsKeyId", &mut self.kms_key_id);
    }
}

impl contract::convert::Record for UpdateLookupTableResponse {
    const NAME: &'static str = "UpdateLookupTableResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("lookupTableArn", &mut self.lookup_table_arn);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
    }
}

impl contract::convert::Record for UpdateScheduledQueryRequest {
    const NAME: &'static str = "UpdateScheduledQueryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("identifier", &mut self.identifier);
        fields.optional("description", &mut self.description);
        fields.required("queryLanguage", &mut self.query_language);
        fields.required("queryString", &mut self.query_string);
        fields.optional("logGroupIdentifiers", &mut self.log_group_identifiers);
        fields.required("scheduleExpression", &mut self.schedule_expression);
        fields.optional("timezone", &mut self.timezone);
        fields.optional("startTimeOffset", &mut self.start_time_offset);
        fields.optional("endTimeOffset", &mut self.end_time_offset);
        fields.optional("destinationConfiguration", &mut self.destination_configuration);
        fields.optional("scheduleStartTime", &mut self.schedule_start_time);
        fields.optional("scheduleEndTime", &mut self.schedule_end_time);
        fields.required("executionRoleArn", &mut self.execution_role_arn);
        fields.optional("state", &mut self.state);
    }
}

impl contract::convert::Record for UpdateScheduledQueryResponse {
    const NAME: &'static str = "UpdateScheduledQueryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("scheduledQueryArn", &mut self.scheduled_query_arn);
        fields.optional("name", &mut self.name);
        fields.optional("description", &mut self.description);
        fields.optional("queryLanguage", &mut self.query_language);
        fields.optional("queryString", &mut self.query_string);
        fields.optional("logGroupIdentifiers", &mut self.log_group_identifiers);
        fields.optional("scheduleExpression", &mut self.schedule_expression);
        fields.optional("timezone", &mut self.timezone);
        fields.optional("startTimeOffset", &mut self.start_time_offset);
        fields.optional("endTimeOffset", &mut self.end_time_offset);
        fields.optional("destinationConfiguration", &mut self.destination_configuration);
        fields.optional("state", &mut self.state);
        fields.optional("scheduleType", &mut self.schedule_type);
        fields.optional("lastTriggeredTime", &mut self.last_triggered_time);
        fields.optional("lastExecutionStatus", &mut self.last_execution_status);
        fields.optional("scheduleStartTime", &mut self.schedule_start_time);
        fields.optional("scheduleEndTime", &mut self.schedule_end_time);
        fields.optional("executionRoleArn", &mut self.execution_role_arn);
        fields.optional("creationTime", &mut self.creation_time);
        fields.optional("lastUpdatedTime", &mut self.last_updated_time);
    }
}

impl contract::convert::Record for UpperCaseString {
    const NAME: &'static str = "UpperCaseString";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("withKeys", &mut self.with_keys);
    }
}

impl contract::convert::Record for ValidationException {
    const NAME: &'static str = "ValidationException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

contract::readable! { AccessDeniedException
AccountPolicy
AddKeyEntry
AddKeys
AggregateLogGroupSummary
Anomaly
AnomalyDetector
AssociateKmsKeyRequest
AssociateSourceToS3TableIntegrationRequest
AssociateSourceToS3TableIntegrationResponse
CSV
CancelExportTaskRequest
CancelImportTaskRequest
CancelImportTaskResponse
ConfigurationTemplate
ConfigurationTemplateDeliveryConfigValues
ConflictException
CopyValue
CopyValueEntry
CreateDeliveryRequest
CreateDeliveryResponse
CreateExportTaskRequest
CreateExportTaskResponse
CreateImportTaskRequest
CreateImportTaskResponse
CreateLogAnomalyDetectorRequest
CreateLogAnomalyDetectorResponse
CreateLogGroupRequest
CreateLogStreamRequest
CreateLookupTableRequest
CreateLookupTableResponse
CreateScheduledQueryRequest
CreateScheduledQueryResponse
DataAlreadyAcceptedException
DataSource
DataSourceFilter
DateTimeConverter
DeleteAccountPolicyRequest
DeleteAccountPolicyResponse
DeleteDataProtectionPolicyRequest
DeleteDeliveryDestinationPolicyRequest
DeleteDeliveryDestinationRequest
DeleteDeliveryRequest
DeleteDeliverySourceRequest
DeleteDestinationRequest
DeleteIndexPolicyRequest
DeleteIndexPolicyResponse
DeleteIntegrationRequest
DeleteIntegrationResponse
DeleteKeys
DeleteLogAnomalyDetectorRequest
DeleteLogGroupRequest
DeleteLogStreamRequest
DeleteLookupTableRequest
DeleteMetricFilterRequest
DeleteQueryDefinitionRequest
DeleteQueryDefinitionResponse
DeleteResourcePolicyRequest
DeleteRetentionPolicyRequest
DeleteScheduledQueryRequest
DeleteScheduledQueryResponse
DeleteSubscriptionFilterRequest
DeleteSyslogConfigurationRequest
DeleteTransformerRequest
Delivery
DeliveryDestination
DeliveryDestinationConfiguration
DeliverySource
DeliverySourceConfigurationSchema
DescribeAccountPoliciesRequest
DescribeAccountPoliciesResponse
DescribeConfigurationTemplatesRequest
DescribeConfigurationTemplatesResponse
DescribeDeliveriesRequest
DescribeDeliveriesResponse
DescribeDeliveryDestinationsRequest
DescribeDeliveryDestinationsResponse
DescribeDeliverySourcesRequest
DescribeDeliverySourcesResponse
DescribeDestinationsRequest
DescribeDestinationsResponse
DescribeExportTasksRequest
DescribeExportTasksResponse
DescribeFieldIndexesRequest
DescribeFieldIndexesResponse
DescribeImportTaskBatchesRequest
DescribeImportTaskBatchesResponse
DescribeImportTasksRequest
DescribeImportTasksResponse
DescribeIndexPoliciesRequest
DescribeIndexPoliciesResponse
DescribeLogGroupsRequest
DescribeLogGroupsResponse
DescribeLogStreamsRequest
DescribeLogStreamsResponse
DescribeLookupTablesRequest
DescribeLookupTablesResponse
DescribeMetricFiltersRequest
DescribeMetricFiltersResponse
DescribeQueriesRequest
DescribeQueriesResponse
DescribeQueryDefinitionsRequest
DescribeQueryDefinitionsResponse
DescribeResourcePoliciesRequest
DescribeResourcePoliciesResponse
DescribeSubscriptionFiltersRequest
DescribeSubscriptionFiltersResponse
Destination
DestinationConfiguration
DisassociateKmsKeyRequest
DisassociateSourceFromS3TableIntegrationRequest
DisassociateSourceFromS3TableIntegrationResponse
DryRunResult
Entity
ExportTask
ExportTaskExecutionInfo
ExportTaskStatus
FieldIndex
FieldsData
FilterLogEventsRequest
FilterLogEventsResponse
FilteredLogEvent
GetDataProtectionPolicyRequest
GetDataProtectionPolicyResponse
GetDeliveryDestinationPolicyRequest
GetDeliveryDestinationPolicyResponse
GetDeliveryDestinationRequest
GetDeliveryDestinationResponse
GetDeliveryRequest
GetDeliveryResponse
GetDeliverySourceRequest
GetDeliverySourceResponse
GetIntegrationRequest
GetIntegrationResponse
GetLogAnomalyDetectorRequest
GetLogAnomalyDetectorResponse
GetLogEventsRequest
GetLogEventsResponse
GetLogFieldsRequest
GetLogFieldsResponse
GetLogGroupFieldsRequest
GetLogGroupFieldsResponse
GetLogObjectRequest
GetLogObjectResponse
GetLogRecordRequest
GetLogRecordResponse
GetLookupTableRequest
GetLookupTableResponse
GetQueryResultsRequest
GetQueryResultsResponse
GetScheduledQueryHistoryRequest
GetScheduledQueryHistoryResponse
GetScheduledQueryRequest
GetScheduledQueryResponse
GetStorageTierPolicyRequest
GetStorageTierPolicyResponse
GetTransformerRequest
GetTransformerResponse
Grok
GroupingIdentifier
Import
ImportBatch
ImportFilter
ImportStatistics
IndexPolicy
InputLogEvent
IntegrationSummary
InternalServerException
InternalStreamingException
InvalidOperationException
InvalidParameterException
InvalidSequenceTokenException
LimitExceededException
ListAggregateLogGroupSummariesRequest
ListAggregateLogGroupSummariesResponse
ListAnomaliesRequest
ListAnomaliesResponse
ListIntegrationsRequest
ListIntegrationsResponse
ListLogAnomalyDetectorsRequest
ListLogAnomalyDetectorsResponse
ListLogGroupsForQueryRequest
ListLogGroupsForQueryResponse
ListLogGroupsRequest
ListLogGroupsResponse
ListScheduledQueriesRequest
ListScheduledQueriesResponse
ListSourcesForS3TableIntegrationRequest
ListSourcesForS3TableIntegrationResponse
ListSyslogConfigurationsRequest
ListSyslogConfigurationsResponse
ListTagsForResourceRequest
ListTagsForResourceResponse
ListTagsLogGroupRequest
ListTagsLogGroupResponse
ListToMap
LiveTailSessionLogEvent
LiveTailSessionMetadata
LiveTailSessionStart
LiveTailSessionUpdate
LogEvent
LogFieldType
LogFieldsListItem
LogGroup
LogGroupField
LogGroupImpact
LogGroupSummary
LogStream
LookupTable
LookupTableConfiguration
LowerCaseString
MalformedQueryException
MetricFilter
MetricFilterMatchRecord
MetricTransformation
MoveKeyEntry
MoveKeys
OpenSearchApplication
OpenSearchCollection
OpenSearchDataAccessPolicy
OpenSearchDataSource
OpenSearchEncryptionPolicy
OpenSearchIntegrationDetails
OpenSearchLifecyclePolicy
OpenSearchNetworkPolicy
OpenSearchResourceConfig
OpenSearchResourceStatus
OpenSearchWorkspace
OperationAbortedException
OutputLogEvent
ParseCloudfront
ParseJSON
ParseKeyValue
ParsePostgres
ParseRoute53
ParseToOCSF
ParseVPC
ParseWAF
PatternToken
Policy
Processor
PutAccountPolicyRequest
PutAccountPolicyResponse
PutBearerTokenAuthenticationRequest
PutDataProtectionPolicyRequest
PutDataProtectionPolicyResponse
PutDeliveryDestinationPolicyRequest
PutDeliveryDestinationPolicyResponse
PutDeliveryDestinationRequest
PutDeliveryDestinationResponse
PutDeliverySourceRequest
PutDeliverySourceResponse
PutDestinationPolicyRequest
PutDestinationRequest
PutDestinationResponse
PutIndexPolicyRequest
PutIndexPolicyResponse
PutIntegrationRequest
PutIntegrationResponse
PutLogEventsRequest
PutLogEventsResponse
PutLogGroupDeletionProtectionRequest
PutMetricFilterRequest
PutQueryDefinitionRequest
PutQueryDefinitionResponse
PutResourcePolicyRequest
PutResourcePolicyResponse
PutRetentionPolicyRequest
PutStorageTierPolicyRequest
PutStorageTierPolicyResponse
PutSubscriptionFilterRequest
PutSyslogConfigurationRequest
PutTransformerRequest
QueryCompileError
QueryCompileErrorLocation
QueryDefinition
QueryInfo
QueryParameter
QueryStatistics
RecordField
RejectedEntityInfo
RejectedLogEventsInfo
RenameKeyEntry
RenameKeys
ResourceAlreadyExistsException
ResourceNotFoundException
ResourcePolicy
ResultField
S3Configuration
S3DeliveryConfiguration
S3TableIntegrationSource
S3TablesIntegration
ScheduledQueryDestination
ScheduledQuerySummary
SearchedLogStream
ServiceQuotaExceededException
ServiceUnavailableException
SessionStreamingException
SessionTimeoutException
SplitString
SplitStringEntry
StartLiveTailRequest
StartLiveTailResponse
StartQueryRequest
StartQueryResponse
StopQueryRequest
StopQueryResponse
SubscriptionFilter
SubstituteString
SubstituteStringEntry
SuppressionPeriod
SyslogConfiguration
TagFilter
TagLogGroupRequest
TagResourceRequest
TestMetricFilterRequest
TestMetricFilterResponse
TestTransformerRequest
TestTransformerResponse
ThrottlingException
TooManyTagsException
TransformedLogRecord
TriggerHistoryRecord
TrimString
TypeConverter
TypeConverterEntry
UnrecognizedClientException
UntagLogGroupRequest
UntagResourceRequest
UpdateAnomalyRequest
UpdateDeliveryConfigurationRequest
UpdateDeliveryConfigurationResponse
UpdateLogAnomalyDetectorRequest
UpdateLookupTableRequest
UpdateLookupTableResponse
UpdateScheduledQueryRequest
UpdateScheduledQueryResponse
UpperCaseString
ValidationException }
