// Generated from `models/cloudwatch.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for ActionConfiguration {
    const NAME: &'static str = "ActionConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AlarmTagsPropagation", &mut self.alarm_tags_propagation);
    }
}

impl contract::convert::Record for AlarmContributor {
    const NAME: &'static str = "AlarmContributor";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ContributorId", &mut self.contributor_id);
        fields.required("ContributorAttributes", &mut self.contributor_attributes);
        fields.required("StateReason", &mut self.state_reason);
        fields.optional("StateTransitionedTimestamp", &mut self.state_transitioned_timestamp);
    }
}

impl contract::convert::Record for AlarmHistoryItem {
    const NAME: &'static str = "AlarmHistoryItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AlarmName", &mut self.alarm_name);
        fields.optional("AlarmContributorId", &mut self.alarm_contributor_id);
        fields.optional("AlarmType", &mut self.alarm_type);
        fields.optional("Timestamp", &mut self.timestamp);
        fields.optional("HistoryItemType", &mut self.history_item_type);
        fields.optional("HistorySummary", &mut self.history_summary);
        fields.optional("HistoryData", &mut self.history_data);
        fields.optional("AlarmContributorAttributes", &mut self.alarm_contributor_attributes);
    }
}

impl contract::convert::Record for AlarmMuteRuleSummary {
    const NAME: &'static str = "AlarmMuteRuleSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AlarmMuteRuleArn", &mut self.alarm_mute_rule_arn);
        fields.optional("ExpireDate", &mut self.expire_date);
        fields.optional("Status", &mut self.status);
        fields.optional("MuteType", &mut self.mute_type);
        fields.optional("LastUpdatedTimestamp", &mut self.last_updated_timestamp);
    }
}

impl contract::convert::Record for AlarmPromQLCriteria {
    const NAME: &'static str = "AlarmPromQLCriteria";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Query", &mut self.query);
        fields.optional("PendingPeriod", &mut self.pending_period);
        fields.optional("RecoveryPeriod", &mut self.recovery_period);
    }
}

impl contract::convert::Record for AlarmTagsPropagation {
    const NAME: &'static str = "AlarmTagsPropagation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Enabled", &mut self.enabled);
        fields.optional("IncludedTagKeys", &mut self.included_tag_keys);
        fields.optional("ExcludedTagKeys", &mut self.excluded_tag_keys);
    }
}

impl contract::convert::Record for AnomalyDetector {
    const NAME: &'static str = "AnomalyDetector";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AnomalyDetectorId", &mut self.anomaly_detector_id);
        fields.optional("Namespace", &mut self.namespace);
        fields.optional("MetricName", &mut self.metric_name);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("Stat", &mut self.stat);
        fields.optional("Configuration", &mut self.configuration);
        fields.optional("StateValue", &mut self.state_value);
        fields.optional("MetricCharacteristics", &mut self.metric_characteristics);
        fields.optional("SingleMetricAnomalyDetector", &mut self.single_metric_anomaly_detector);
        fields.optional("MetricMathAnomalyDetector", &mut self.metric_math_anomaly_detector);
    }
}

impl contract::convert::Record for AnomalyDetectorConfiguration {
    const NAME: &'static str = "AnomalyDetectorConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExcludedTimeRanges", &mut self.excluded_time_ranges);
        fields.optional("MetricTimezone", &mut self.metric_timezone);
        fields.optional("AdaptationSpeed", &mut self.adaptation_speed);
        fields.optional("OutlierFilteringStrength", &mut self.outlier_filtering_strength);
    }
}

impl contract::convert::Record for AssociateDatasetKmsKeyInput {
    const NAME: &'static str = "AssociateDatasetKmsKeyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DatasetIdentifier", &mut self.dataset_identifier);
        fields.required("KmsKeyArn", &mut self.kms_key_arn);
    }
}

impl contract::convert::Record for AssociateDatasetKmsKeyOutput {
    const NAME: &'static str = "AssociateDatasetKmsKeyOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CompositeAlarm {
    const NAME: &'static str = "CompositeAlarm";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ActionsEnabled", &mut self.actions_enabled);
        fields.optional("AlarmActions", &mut self.alarm_actions);
        fields.optional("AlarmArn", &mut self.alarm_arn);
        fields.optional("AlarmConfigurationUpdatedTimestamp", &mut self.alarm_configuration_updated_timestamp);
        fields.optional("AlarmDescription", &mut self.alarm_description);
        fields.optional("AlarmName", &mut self.alarm_name);
        fields.optional("AlarmRule", &mut self.alarm_rule);
        fields.optional("InsufficientDataActions", &mut self.insufficient_data_actions);
        fields.optional("OKActions", &mut self.ok_actions);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("StateReasonData", &mut self.state_reason_data);
        fields.optional("StateUpdatedTimestamp", &mut self.state_updated_timestamp);
        fields.optional("StateValue", &mut self.state_value);
        fields.optional("StateTransitionedTimestamp", &mut self.state_transitioned_timestamp);
        fields.optional("ActionsSuppressedBy", &mut self.actions_suppressed_by);
        fields.optional("ActionsSuppressedReason", &mut self.actions_suppressed_reason);
        fields.optional("ActionsSuppressor", &mut self.actions_suppressor);
        fields.optional("ActionsSuppressorWaitPeriod", &mut self.actions_suppressor_wait_period);
        fields.optional("ActionsSuppressorExtensionPeriod", &mut self.actions_suppressor_extension_period);
        fields.optional("ActionConfiguration", &mut self.action_configuration);
    }
}

impl contract::convert::Record for ConcurrentModificationException {
    const NAME: &'static str = "ConcurrentModificationException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ConflictException {
    const NAME: &'static str = "ConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for CreateResourceMetricsConfigurationInput {
    const NAME: &'static str = "CreateResourceMetricsConfigurationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.optional("MetricSelections", &mut self.metric_selections);
    }
}

impl contract::convert::Record for CreateResourceMetricsConfigurationOutput {
    const NAME: &'static str = "CreateResourceMetricsConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceMetricsConfiguration", &mut self.resource_metrics_configuration);
    }
}

impl contract::convert::Record for DashboardEntry {
    const NAME: &'static str = "DashboardEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DashboardName", &mut self.dashboard_name);
        fields.optional("DashboardArn", &mut self.dashboard_arn);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("Size", &mut self.size);
    }
}

impl contract::convert::Record for DashboardInvalidInputError {
    const NAME: &'static str = "DashboardInvalidInputError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("dashboardValidationMessages", &mut self.dashboard_validation_messages);
    }
}

impl contract::convert::Record for DashboardNotFoundError {
    const NAME: &'static str = "DashboardNotFoundError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for DashboardValidationMessage {
    const NAME: &'static str = "DashboardValidationMessage";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DataPath", &mut self.data_path);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for Datapoint {
    const NAME: &'static str = "Datapoint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Timestamp", &mut self.timestamp);
        fields.optional("SampleCount", &mut self.sample_count);
        fields.optional("Average", &mut self.average);
        fields.optional("Sum", &mut self.sum);
        fields.optional("Minimum", &mut self.minimum);
        fields.optional("Maximum", &mut self.maximum);
        fields.optional("Unit", &mut self.unit);
        fields.optional("ExtendedStatistics", &mut self.extended_statistics);
    }
}

impl contract::convert::Record for DeleteAlarmMuteRuleInput {
    const NAME: &'static str = "DeleteAlarmMuteRuleInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AlarmMuteRuleName", &mut self.alarm_mute_rule_name);
    }
}

impl contract::convert::Record for DeleteAlarmsInput {
    const NAME: &'static str = "DeleteAlarmsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AlarmNames", &mut self.alarm_names);
    }
}

impl contract::convert::Record for DeleteAnomalyDetectorInput {
    const NAME: &'static str = "DeleteAnomalyDetectorInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AnomalyDetectorId", &mut self.anomaly_detector_id);
        fields.optional("Namespace", &mut self.namespace);
        fields.optional("MetricName", &mut self.metric_name);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("Stat", &mut self.stat);
        fields.optional("SingleMetricAnomalyDetector", &mut self.single_metric_anomaly_detector);
        fields.optional("MetricMathAnomalyDetector", &mut self.metric_math_anomaly_detector);
    }
}

impl contract::convert::Record for DeleteAnomalyDetectorOutput {
    const NAME: &'static str = "DeleteAnomalyDetectorOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteDashboardsInput {
    const NAME: &'static str = "DeleteDashboardsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DashboardNames", &mut self.dashboard_names);
    }
}

impl contract::convert::Record for DeleteDashboardsOutput {
    const NAME: &'static str = "DeleteDashboardsOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteInsightRulesInput {
    const NAME: &'static str = "DeleteInsightRulesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RuleNames", &mut self.rule_names);
    }
}

impl contract::convert::Record for DeleteInsightRulesOutput {
    const NAME: &'static str = "DeleteInsightRulesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Failures", &mut self.failures);
    }
}

impl contract::convert::Record for DeleteMetricDataQueryDefinitionInput {
    const NAME: &'static str = "DeleteMetricDataQueryDefinitionInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
    }
}

impl contract::convert::Record for DeleteMetricDataQueryDefinitionOutput {
    const NAME: &'static str = "DeleteMetricDataQueryDefinitionOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteMetricStreamInput {
    const NAME: &'static str = "DeleteMetricStreamInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteMetricStreamOutput {
    const NAME: &'static str = "DeleteMetricStreamOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteResourceMetricsConfigurationInput {
    const NAME: &'static str = "DeleteResourceMetricsConfigurationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for DeleteResourceMetricsConfigurationOutput {
    const NAME: &'static str = "DeleteResourceMetricsConfigurationOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DescribeAlarmContributorsInput {
    const NAME: &'static str = "DescribeAlarmContributorsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AlarmName", &mut self.alarm_name);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAlarmContributorsOutput {
    const NAME: &'static str = "DescribeAlarmContributorsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AlarmContributors", &mut self.alarm_contributors);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAlarmHistoryInput {
    const NAME: &'static str = "DescribeAlarmHistoryInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AlarmName", &mut self.alarm_name);
        fields.optional("AlarmContributorId", &mut self.alarm_contributor_id);
        fields.optional("AlarmTypes", &mut self.alarm_types);
        fields.optional("HistoryItemType", &mut self.history_item_type);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("EndDate", &mut self.end_date);
        fields.optional("MaxRecords", &mut self.max_records);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("ScanBy", &mut self.scan_by);
    }
}

impl contract::convert::Record for DescribeAlarmHistoryOutput {
    const NAME: &'static str = "DescribeAlarmHistoryOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AlarmHistoryItems", &mut self.alarm_history_items);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAlarmsForMetricInput {
    const NAME: &'static str = "DescribeAlarmsForMetricInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MetricName", &mut self.metric_name);
        fields.required("Namespace", &mut self.namespace);
        fields.optional("Statistic", &mut self.statistic);
        fields.optional("ExtendedStatistic", &mut self.extended_statistic);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("Period", &mut self.period);
        fields.optional("Unit", &mut self.unit);
    }
}

impl contract::convert::Record for DescribeAlarmsForMetricOutput {
    const NAME: &'static str = "DescribeAlarmsForMetricOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MetricAlarms", &mut self.metric_alarms);
    }
}

impl contract::convert::Record for DescribeAlarmsInput {
    const NAME: &'static str = "DescribeAlarmsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AlarmNames", &mut self.alarm_names);
        fields.optional("AlarmNamePrefix", &mut self.alarm_name_prefix);
        fields.optional("AlarmTypes", &mut self.alarm_types);
        fields.optional("ChildrenOfAlarmName", &mut self.children_of_alarm_name);
        fields.optional("ParentsOfAlarmName", &mut self.parents_of_alarm_name);
        fields.optional("StateValue", &mut self.state_value);
        fields.optional("ActionPrefix", &mut self.action_prefix);
        fields.optional("MaxRecords", &mut self.max_records);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAlarmsOutput {
    const NAME: &'static str = "DescribeAlarmsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CompositeAlarms", &mut self.composite_alarms);
        fields.optional("MetricAlarms", &mut self.metric_alarms);
        fields.optional("LogAlarms", &mut self.log_alarms);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAnomalyDetectorsInput {
    const NAME: &'static str = "DescribeAnomalyDetectorsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AnomalyDetectorIds", &mut self.anomaly_detector_ids);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("Namespace", &mut self.namespace);
        fields.optional("MetricName", &mut self.metric_name);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("AnomalyDetectorTypes", &mut self.anomaly_detector_types);
    }
}

impl contract::convert::Record for DescribeAnomalyDetectorsOutput {
    const NAME: &'static str = "DescribeAnomalyDetectorsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AnomalyDetectors", &mut self.anomaly_detectors);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeInsightRulesInput {
    const NAME: &'static str = "DescribeInsightRulesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for DescribeInsightRulesOutput {
    const NAME: &'static str = "DescribeInsightRulesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("InsightRules", &mut self.insight_rules);
    }
}

impl contract::convert::Record for Dimension {
    const NAME: &'static str = "Dimension";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for DimensionFilter {
    const NAME: &'static str = "DimensionFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for DisableAlarmActionsInput {
    const NAME: &'static str = "DisableAlarmActionsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AlarmNames", &mut self.alarm_names);
    }
}

impl contract::convert::Record for DisableInsightRulesInput {
    const NAME: &'static str = "DisableInsightRulesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RuleNames", &mut self.rule_names);
    }
}

impl contract::convert::Record for DisableInsightRulesOutput {
    const NAME: &'static str = "DisableInsightRulesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Failures", &mut self.failures);
    }
}

impl contract::convert::Record for DisassociateDatasetKmsKeyInput {
    const NAME: &'static str = "DisassociateDatasetKmsKeyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DatasetIdentifier", &mut self.dataset_identifier);
    }
}

impl contract::convert::Record for DisassociateDatasetKmsKeyOutput {
    const NAME: &'static str = "DisassociateDatasetKmsKeyOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EnableAlarmActionsInput {
    const NAME: &'static str = "EnableAlarmActionsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AlarmNames", &mut self.alarm_names);
    }
}

impl contract::convert::Record for EnableInsightRulesInput {
    const NAME: &'static str = "EnableInsightRulesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RuleNames", &mut self.rule_names);
    }
}

impl contract::convert::Record for EnableInsightRulesOutput {
    const NAME: &'static str = "EnableInsightRulesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Failures", &mut self.failures);
    }
}

impl contract::convert::Record for Entity {
    const NAME: &'static str = "Entity";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyAttributes", &mut self.key_attributes);
        fields.optional("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for EntityMetricData {
    const NAME: &'static str = "EntityMetricData";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Entity", &mut self.entity);
        fields.optional("MetricData", &mut self.metric_data);
    }
}

impl From<EvaluationCriteria> for Value {
    fn from(it: EvaluationCriteria) -> Self {
        match it {
            EvaluationCriteria::PromQLCriteria(value) => variant("PromQLCriteria", value),
        }
    }
}

impl TryFrom<Value> for EvaluationCriteria {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("EvaluationCriteria", value)? {
            ("PromQLCriteria", value) => Ok(Self::PromQLCriteria(value.try_into()?)),
            _ => Err(unknown_variant("EvaluationCriteria")),
        }
    }
}

impl From<EvaluationWindow> for Value {
    fn from(it: EvaluationWindow) -> Self {
        match it {
            EvaluationWindow::WallClockWindow(value) => variant("WallClockWindow", value),
            EvaluationWindow::SlidingWindow(value) => variant("SlidingWindow", value),
        }
    }
}

impl TryFrom<Value> for EvaluationWindow {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("EvaluationWindow", value)? {
            ("WallClockWindow", value) => Ok(Self::WallClockWindow(value.try_into()?)),
            ("SlidingWindow", value) => Ok(Self::SlidingWindow(value.try_into()?)),
            _ => Err(unknown_variant("EvaluationWindow")),
        }
    }
}

impl contract::convert::Record for GetAlarmMuteRuleInput {
    const NAME: &'static str = "GetAlarmMuteRuleInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AlarmMuteRuleName", &mut self.alarm_mute_rule_name);
    }
}

impl contract::convert::Record for GetAlarmMuteRuleOutput {
    const NAME: &'static str = "GetAlarmMuteRuleOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("AlarmMuteRuleArn", &mut self.alarm_mute_rule_arn);
        fields.optional("Description", &mut self.description);
        fields.optional("Rule", &mut self.rule);
        fields.optional("MuteTargets", &mut self.mute_targets);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("ExpireDate", &mut self.expire_date);
        fields.optional("Status", &mut self.status);
        fields.optional("LastUpdatedTimestamp", &mut self.last_updated_timestamp);
        fields.optional("MuteType", &mut self.mute_type);
    }
}

impl contract::convert::Record for GetDashboardInput {
    const NAME: &'static str = "GetDashboardInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DashboardName", &mut self.dashboard_name);
    }
}

impl contract::convert::Record for GetDashboardOutput {
    const NAME: &'static str = "GetDashboardOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DashboardArn", &mut self.dashboard_arn);
        fields.optional("DashboardBody", &mut self.dashboard_body);
        fields.optional("DashboardName", &mut self.dashboard_name);
    }
}

impl contract::convert::Record for GetDatasetInput {
    const NAME: &'static str = "GetDatasetInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DatasetIdentifier", &mut self.dataset_identifier);
    }
}

impl contract::convert::Record for GetDatasetOutput {
    const NAME: &'static str = "GetDatasetOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DatasetId", &mut self.dataset_id);
        fields.required("Arn", &mut self.arn);
        fields.optional("KmsKeyArn", &mut self.kms_key_arn);
    }
}

impl contract::convert::Record for GetInsightRuleReportInput {
    const NAME: &'static str = "GetInsightRuleReportInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RuleName", &mut self.rule_name);
        fields.required("StartTime", &mut self.start_time);
        fields.required("EndTime", &mut self.end_time);
        fields.required("Period", &mut self.period);
        fields.optional("MaxContributorCount", &mut self.max_contributor_count);
        fields.optional("Metrics", &mut self.metrics);
        fields.optional("OrderBy", &mut self.order_by);
    }
}

impl contract::convert::Record for GetInsightRuleReportOutput {
    const NAME: &'static str = "GetInsightRuleReportOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyLabels", &mut self.key_labels);
        fields.optional("AggregationStatistic", &mut self.aggregation_statistic);
        fields.optional("AggregateValue", &mut self.aggregate_value);
        fields.optional("ApproximateUniqueCount", &mut self.approximate_unique_count);
        fields.optional("Contributors", &mut self.contributors);
        fields.optional("MetricDatapoints", &mut self.metric_datapoints);
    }
}

impl contract::convert::Record for GetMetricDataInput {
    const NAME: &'static str = "GetMetricDataInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MetricDataQueries", &mut self.metric_data_queries);
        fields.required("StartTime", &mut self.start_time);
        fields.required("EndTime", &mut self.end_time);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("ScanBy", &mut self.scan_by);
        fields.optional("MaxDatapoints", &mut self.max_datapoints);
        fields.optional("LabelOptions", &mut self.label_options);
    }
}

impl contract::convert::Record for GetMetricDataOutput {
    const NAME: &'static str = "GetMetricDataOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MetricDataResults", &mut self.metric_data_results);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Messages", &mut self.messages);
    }
}

impl contract::convert::Record for GetMetricDataQueryDefinitionInput {
    const NAME: &'static str = "GetMetricDataQueryDefinitionInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
    }
}

impl contract::convert::Record for GetMetricDataQueryDefinitionOutput {
    const NAME: &'static str = "GetMetricDataQueryDefinitionOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("Arn", &mut self.arn);
        fields.required("Path", &mut self.path);
        fields.required("Expression", &mut self.expression);
        fields.required("Type", &mut self.r#type);
        fields.required("CreatedAt", &mut self.created_at);
        fields.required("UpdatedAt", &mut self.updated_at);
    }
}

impl contract::convert::Record for GetMetricStatisticsInput {
    const NAME: &'static str = "GetMetricStatisticsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Namespace", &mut self.namespace);
        fields.required("MetricName", &mut self.metric_name);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.required("StartTime", &mut self.start_time);
        fields.required("EndTime", &mut self.end_time);
        fields.required("Period", &mut self.period);
        fields.optional("Statistics", &mut self.statistics);
        fields.optional("ExtendedStatistics", &mut self.extended_statistics);
        fields.optional("Unit", &mut self.unit);
    }
}

impl contract::convert::Record for GetMetricStatisticsOutput {
    const NAME: &'static str = "GetMetricStatisticsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Label", &mut self.label);
        fields.optional("Datapoints", &mut self.datapoints);
    }
}

impl contract::convert::Record for GetMetricStreamInput {
    const NAME: &'static str = "GetMetricStreamInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetMetricStreamOutput {
    const NAME: &'static str = "GetMetricStreamOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("IncludeFilters", &mut self.include_filters);
        fields.optional("ExcludeFilters", &mut self.exclude_filters);
        fields.optional("FirehoseArn", &mut self.firehose_arn);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("State", &mut self.state);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("LastUpdateDate", &mut self.last_update_date);
        fields.optional("OutputFormat", &mut self.output_format);
        fields.optional("StatisticsConfigurations", &mut self.statistics_configurations);
        fields.optional("IncludeLinkedAccountsMetrics", &mut self.include_linked_accounts_metrics);
    }
}

impl contract::convert::Record for GetMetricWidgetImageInput {
    const NAME: &'static str = "GetMetricWidgetImageInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MetricWidget", &mut self.metric_widget);
        fields.optional("OutputFormat", &mut self.output_format);
    }
}

impl contract::convert::Record for GetMetricWidgetImageOutput {
    const NAME: &'static str = "GetMetricWidgetImageOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MetricWidgetImage", &mut self.metric_widget_image);
    }
}

impl contract::convert::Record for GetOTelEnrichmentInput {
    const NAME: &'static str = "GetOTelEnrichmentInput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for GetOTelEnrichmentOutput {
    const NAME: &'static str = "GetOTelEnrichmentOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
        fields.optional("IncludeFilters", &mut self.include_filters);
        fields.optional("ExcludeFilters", &mut self.exclude_filters);
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("UpdatedAt", &mut self.updated_at);
    }
}

impl contract::convert::Record for GetResourceMetricsConfigurationInput {
    const NAME: &'static str = "GetResourceMetricsConfigurationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for GetResourceMetricsConfigurationOutput {
    const NAME: &'static str = "GetResourceMetricsConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceMetricsConfiguration", &mut self.resource_metrics_configuration);
    }
}

impl contract::convert::Record for InsightRule {
    const NAME: &'static str = "InsightRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("State", &mut self.state);
        fields.required("Schema", &mut self.schema);
        fields.required("Definition", &mut self.definition);
        fields.optional("ManagedRule", &mut self.managed_rule);
        fields.optional("ApplyOnTransformedLogs", &mut self.apply_on_transformed_logs);
    }
}

impl contract::convert::Record for InsightRuleContributor {
    const NAME: &'static str = "InsightRuleContributor";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Keys", &mut self.keys);
        fields.required("ApproximateAggregateValue", &mut self.approximate_aggregate_value);
        fields.required("Datapoints", &mut self.datapoints);
    }
}

impl contract::convert::Record for InsightRuleContributorDatapoint {
    const NAME: &'static str = "InsightRuleContributorDatapoint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Timestamp", &mut self.timestamp);
        fields.required("ApproximateValue", &mut self.approximate_value);
    }
}

impl contract::convert::Record for InsightRuleMetricDatapoint {
    const NAME: &'static str = "InsightRuleMetricDatapoint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Timestamp", &mut self.timestamp);
        fields.optional("UniqueContributors", &mut self.unique_contributors);
        fields.optional("MaxContributorValue", &mut self.max_contributor_value);
        fields.optional("SampleCount", &mut self.sample_count);
        fields.optional("Average", &mut self.average);
        fields.optional("Sum", &mut self.sum);
        fields.optional("Minimum", &mut self.minimum);
        fields.optional("Maximum", &mut self.maximum);
    }
}

impl contract::convert::Record for InternalServiceFault {
    const NAME: &'static str = "InternalServiceFault";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidFormatFault {
    const NAME: &'static str = "InvalidFormatFault";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidNextToken {
    const NAME: &'static str = "InvalidNextToken";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidParameterCombinationException {
    const NAME: &'static str = "InvalidParameterCombinationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidParameterValueException {
    const NAME: &'static str = "InvalidParameterValueException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KmsAccessDeniedException {
    const NAME: &'static str = "KmsAccessDeniedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
    }
}

impl contract::convert::Record for KmsKeyDisabledException {
    const NAME: &'static str = "KmsKeyDisabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
    }
}

impl contract::convert::Record for KmsKeyNotFoundException {
    const NAME: &'static str = "KmsKeyNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
    }
}

impl contract::convert::Record for LabelOptions {
    const NAME: &'static str = "LabelOptions";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Timezone", &mut self.timezone);
    }
}

impl contract::convert::Record for LimitExceededException {
    const NAME: &'static str = "LimitExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for LimitExceededFault {
    const NAME: &'static str = "LimitExceededFault";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ListAlarmMuteRulesInput {
    const NAME: &'static str = "ListAlarmMuteRulesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AlarmName", &mut self.alarm_name);
        fields.optional("Statuses", &mut self.statuses);
        fields.optional("MaxRecords", &mut self.max_records);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListAlarmMuteRulesOutput {
    const NAME: &'static str = "ListAlarmMuteRulesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AlarmMuteRuleSummaries", &mut self.alarm_mute_rule_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListDashboardsInput {
    const NAME: &'static str = "ListDashboardsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DashboardNamePrefix", &mut self.dashboard_name_prefix);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListDashboardsOutput {
    const NAME: &'static str = "ListDashboardsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DashboardEntries", &mut self.dashboard_entries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListManagedInsightRulesInput {
    const NAME: &'static str = "ListManagedInsightRulesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListManagedInsightRulesOutput {
    const NAME: &'static str = "ListManagedInsightRulesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ManagedRules", &mut self.managed_rules);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListMetricDataQueryDefinitionsInput {
    const NAME: &'static str = "ListMetricDataQueryDefinitionsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListMetricDataQueryDefinitionsOutput {
    const NAME: &'static str = "ListMetricDataQueryDefinitionsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Items", &mut self.items);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListMetricStreamsInput {
    const NAME: &'static str = "ListMetricStreamsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListMetricStreamsOutput {
    const NAME: &'static str = "ListMetricStreamsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for ListMetricsInput {
    const NAME: &'static str = "ListMetricsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Namespace", &mut self.namespace);
        fields.optional("MetricName", &mut self.metric_name);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("RecentlyActive", &mut self.recently_active);
        fields.optional("IncludeLinkedAccounts", &mut self.include_linked_accounts);
        fields.optional("OwningAccount", &mut self.owning_account);
    }
}

impl contract::convert::Record for ListMetricsOutput {
    const NAME: &'static str = "ListMetricsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Metrics", &mut self.metrics);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("OwningAccounts", &mut self.owning_accounts);
    }
}

impl contract::convert::Record for ListTagsForResourceInput {
    const NAME: &'static str = "ListTagsForResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
    }
}

impl contract::convert::Record for ListTagsForResourceOutput {
    const NAME: &'static str = "ListTagsForResourceOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for LogAlarm {
    const NAME: &'static str = "LogAlarm";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AlarmName", &mut self.alarm_name);
        fields.optional("AlarmArn", &mut self.alarm_arn);
        fields.optional("AlarmDescription", &mut self.alarm_description);
        fields.optional("AlarmConfigurationUpdatedTimestamp", &mut self.alarm_configuration_updated_timestamp);
        fields.optional("ActionsEnabled", &mut self.actions_enabled);
        fields.optional("OKActions", &mut self.ok_actions);
        fields.optional("AlarmActions", &mut self.alarm_actions);
        fields.optional("InsufficientDataActions", &mut self.insufficient_data_actions);
        fields.optional("StateValue", &mut self.state_value);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("StateReasonData", &mut self.state_reason_data);
        fields.optional("StateUpdatedTimestamp", &mut self.state_updated_timestamp);
        fields.optional("ScheduledQueryConfiguration", &mut self.scheduled_query_configuration);
        fields.optional("QueryResultsToEvaluate", &mut self.query_results_to_evaluate);
        fields.optional("QueryResultsToAlarm", &mut self.query_results_to_alarm);
        fields.optional("Threshold", &mut self.threshold);
        fields.optional("ComparisonOperator", &mut self.comparison_operator);
        fields.optional("TreatMissingData", &mut self.treat_missing_data);
        fields.optional("StateTransitionedTimestamp", &mut self.state_transitioned_timestamp);
        fields.optional("EvaluationState", &mut self.evaluation_state);
        fields.optional("ActionLogLineCount", &mut self.action_log_line_count);
        fields.optional("ActionLogLineRoleArn", &mut self.action_log_line_role_arn);
        fields.optional("WarmUpConfiguration", &mut self.warm_up_configuration);
        fields.optional("ActionConfiguration", &mut self.action_configuration);
    }
}

impl contract::convert::Record for ManagedRule {
    const NAME: &'static str = "ManagedRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TemplateName", &mut self.template_name);
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for ManagedRuleDescription {
    const NAME: &'static str = "ManagedRuleDescription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TemplateName", &mut self.template_name);
        fields.optional("ResourceARN", &mut self.resource_arn);
        fields.optional("RuleState", &mut self.rule_state);
    }
}

impl contract::convert::Record for ManagedRuleState {
    const NAME: &'static str = "ManagedRuleState";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RuleName", &mut self.rule_name);
        fields.required("State", &mut self.state);
    }
}

impl contract::convert::Record for MessageData {
    const NAME: &'static str = "MessageData";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Code", &mut self.code);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for Metric {
    const NAME: &'static str = "Metric";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Namespace", &mut self.namespace);
        fields.optional("MetricName", &mut self.metric_name);
        fields.optional("Dimensions", &mut self.dimensions);
    }
}

impl contract::convert::Record for MetricAlarm {
    const NAME: &'static str = "MetricAlarm";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AlarmName", &mut self.alarm_name);
        fields.optional("AlarmArn", &mut self.alarm_arn);
        fields.optional("AlarmDescription", &mut self.alarm_description);
        fields.optional("AlarmConfigurationUpdatedTimestamp", &mut self.alarm_configuration_updated_timestamp);
        fields.optional("ActionsEnabled", &mut self.actions_enabled);
        fields.optional("OKActions", &mut self.ok_actions);
        fields.optional("AlarmActions", &mut self.alarm_actions);
        fields.optional("InsufficientDataActions", &mut self.insufficient_data_actions);
        fields.optional("StateValue", &mut self.state_value);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("StateReasonData", &mut self.state_reason_data);
        fields.optional("StateUpdatedTimestamp", &mut self.state_updated_timestamp);
        fields.optional("MetricName", &mut self.metric_name);
        fields.optional("Namespace", &mut self.namespace);
        fields.optional("Statistic", &mut self.statistic);
        fields.optional("ExtendedStatistic", &mut self.extended_statistic);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("Period", &mut self.period);
        fields.optional("Unit", &mut self.unit);
        fields.optional("EvaluationPeriods", &mut self.evaluation_periods);
        fields.optional("DatapointsToAlarm", &mut self.datapoints_to_alarm);
        fields.optional("Threshold", &mut self.threshold);
        fields.optional("ComparisonOperator", &mut self.comparison_operator);
        fields.optional("TreatMissingData", &mut self.treat_missing_data);
        fields.optional("EvaluateLowSampleCountPercentile", &mut self.evaluate_low_sample_count_percentile);
        fields.optional("Metrics", &mut self.metrics);
        fields.optional("ThresholdMetricId", &mut self.threshold_metric_id);
        fields.optional("EvaluationState", &mut self.evaluation_state);
        fields.optional("StateTransitionedTimestamp", &mut self.state_transitioned_timestamp);
        fields.optional("EvaluationWindow", &mut self.evaluation_window);
        fields.optional("WarmUpConfiguration", &mut self.warm_up_configuration);
        fields.optional("EvaluationCriteria", &mut self.evaluation_criteria);
        fields.optional("EvaluationInterval", &mut self.evaluation_interval);
        fields.optional("ActionConfiguration", &mut self.action_configuration);
    }
}

impl contract::convert::Record for MetricCharacteristics {
    const NAME: &'static str = "MetricCharacteristics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PeriodicSpikes", &mut self.periodic_spikes);
    }
}

impl contract::convert::Record for MetricDataQuery {
    const NAME: &'static str = "MetricDataQuery";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.optional("MetricStat", &mut self.metric_stat);
        fields.optional("Expression", &mut self.expression);
        fields.optional("Label", &mut self.label);
        fields.optional("ReturnData", &mut self.return_data);
        fields.optional("Period", &mut self.period);
        fields.optional("AccountId", &mut self.account_id);
    }
}

impl contract::convert::Record for MetricDataQueryDefinitionSummary {
    const NAME: &'static str = "MetricDataQueryDefinitionSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("Path", &mut self.path);
        fields.required("Type", &mut self.r#type);
        fields.optional("UpdatedAt", &mut self.updated_at);
    }
}

impl contract::convert::Record for MetricDataResult {
    const NAME: &'static str = "MetricDataResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("Label", &mut self.label);
        fields.optional("Timestamps", &mut self.timestamps);
        fields.optional("Values", &mut self.values);
        fields.optional("StatusCode", &mut self.status_code);
        fields.optional("Messages", &mut self.messages);
    }
}

impl contract::convert::Record for MetricDatum {
    const NAME: &'static str = "MetricDatum";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MetricName", &mut self.metric_name);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("Timestamp", &mut self.timestamp);
        fields.optional("Value", &mut self.value);
        fields.optional("StatisticValues", &mut self.statistic_values);
        fields.optional("Values", &mut self.values);
        fields.optional("Counts", &mut self.counts);
        fields.optional("Unit", &mut self.unit);
        fields.optional("StorageResolution", &mut self.storage_resolution);
    }
}

impl contract::convert::Record for MetricMathAnomalyDetector {
    const NAME: &'static str = "MetricMathAnomalyDetector";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MetricDataQueries", &mut self.metric_data_queries);
    }
}

impl contract::convert::Record for MetricStat {
    const NAME: &'static str = "MetricStat";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Metric", &mut self.metric);
        fields.required("Period", &mut self.period);
        fields.required("Stat", &mut self.stat);
        fields.optional("Unit", &mut self.unit);
    }
}

impl contract::convert::Record for MetricStreamEntry {
    const NAME: &'static str = "MetricStreamEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("LastUpdateDate", &mut self.last_update_date);
        fields.optional("Name", &mut self.name);
        fields.optional("FirehoseArn", &mut self.firehose_arn);
        fields.optional("State", &mut self.state);
        fields.optional("OutputFormat", &mut self.output_format);
    }
}

impl contract::convert::Record for MetricStreamFilter {
    const NAME: &'static str = "MetricStreamFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Namespace", &mut self.namespace);
        fields.optional("MetricNames", &mut self.metric_names);
    }
}

impl contract::convert::Record for MetricStreamStatisticsConfiguration {
    const NAME: &'static str = "MetricStreamStatisticsConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IncludeMetrics", &mut self.include_metrics);
        fields.required("AdditionalStatistics", &mut self.additional_statistics);
    }
}

impl contract::convert::Record for MetricStreamStatisticsMetric {
    const NAME: &'static str = "MetricStreamStatisticsMetric";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Namespace", &mut self.namespace);
        fields.required("MetricName", &mut self.metric_name);
    }
}

impl contract::convert::Record for MissingRequiredParameterException {
    const NAME: &'static str = "MissingRequiredParameterException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for MuteTargets {
    const NAME: &'static str = "MuteTargets";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AlarmNames", &mut self.alarm_names);
    }
}

impl contract::convert::Record for OTelEnrichmentMetricSelector {
    const NAME: &'static str = "OTelEnrichmentMetricSelector";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Namespace", &mut self.namespace);
        fields.optional("MetricNames", &mut self.metric_names);
    }
}

impl contract::convert::Record for PartialFailure {
    const NAME: &'static str = "PartialFailure";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FailureResource", &mut self.failure_resource);
        fields.optional("ExceptionType", &mut self.exception_type);
        fields.optional("FailureCode", &mut self.failure_code);
        fields.optional("FailureDescription", &mut self.failure_description);
    }
}

impl contract::convert::Record for PutAlarmMuteRuleInput {
    const NAME: &'static str = "PutAlarmMuteRuleInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.required("Rule", &mut self.rule);
        fields.optional("MuteTargets", &mut self.mute_targets);
        fields.optional("Tags", &mut self.tags);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("ExpireDate", &mut self.expire_date);
    }
}

impl contract::convert::Record for PutAnomalyDetectorInput {
    const NAME: &'static str = "PutAnomalyDetectorInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Namespace", &mut self.namespace);
        fields.optional("MetricName", &mut self.metric_name);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("Stat", &mut self.stat);
        fields.optional("Configuration", &mut self.configuration);
        fields.optional("MetricCharacteristics", &mut self.metric_characteristics);
        fields.optional("SingleMetricAnomalyDetector", &mut self.single_metric_anomaly_detector);
        fields.optional("MetricMathAnomalyDetector", &mut self.metric_math_anomaly_detector);
    }
}

impl contract::convert::Record for PutAnomalyDetectorOutput {
    const NAME: &'static str = "PutAnomalyDetectorOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AnomalyDetectorId", &mut self.anomaly_detector_id);
    }
}

impl contract::convert::Record for PutCompositeAlarmInput {
    const NAME: &'static str = "PutCompositeAlarmInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ActionsEnabled", &mut self.actions_enabled);
        fields.optional("AlarmActions", &mut self.alarm_actions);
        fields.optional("AlarmDescription", &mut self.alarm_description);
        fields.required("AlarmName", &mut self.alarm_name);
        fields.required("AlarmRule", &mut self.alarm_rule);
        fields.optional("InsufficientDataActions", &mut self.insufficient_data_actions);
        fields.optional("OKActions", &mut self.ok_actions);
        fields.optional("Tags", &mut self.tags);
        fields.optional("ActionsSuppressor", &mut self.actions_suppressor);
        fields.optional("ActionsSuppressorWaitPeriod", &mut self.actions_suppressor_wait_period);
        fields.optional("ActionsSuppressorExtensionPeriod", &mut self.actions_suppressor_extension_period);
        fields.optional("ActionConfiguration", &mut self.action_configuration);
    }
}

impl contract::convert::Record for PutDashboardInput {
    const NAME: &'static str = "PutDashboardInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DashboardName", &mut self.dashboard_name);
        fields.required("DashboardBody", &mut self.dashboard_body);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for PutDashboardOutput {
    const NAME: &'static str = "PutDashboardOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DashboardValidationMessages", &mut self.dashboard_validation_messages);
    }
}

impl contract::convert::Record for PutInsightRuleInput {
    const NAME: &'static str = "PutInsightRuleInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RuleName", &mut self.rule_name);
        fields.optional("RuleState", &mut self.rule_state);
        fields.required("RuleDefinition", &mut self.rule_definition);
        fields.optional("Tags", &mut self.tags);
        fields.optional("ApplyOnTransformedLogs", &mut self.apply_on_transformed_logs);
    }
}

impl contract::convert::Record for PutInsightRuleOutput {
    const NAME: &'static str = "PutInsightRuleOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for PutLogAlarmInput {
    const NAME: &'static str = "PutLogAlarmInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AlarmName", &mut self.alarm_name);
        fields.optional("AlarmDescription", &mut self.alarm_description);
        fields.required("ScheduledQueryConfiguration", &mut self.scheduled_query_configuration);
        fields.optional("ActionLogLineCount", &mut self.action_log_line_count);
        fields.optional("ActionLogLineRoleArn", &mut self.action_log_line_role_arn);
        fields.optional("ActionsEnabled", &mut self.actions_enabled);
        fields.optional("OKActions", &mut self.ok_actions);
        fields.optional("AlarmActions", &mut self.alarm_actions);
        fields.optional("InsufficientDataActions", &mut self.insufficient_data_actions);
        fields.required("QueryResultsToEvaluate", &mut self.query_results_to_evaluate);
        fields.required("QueryResultsToAlarm", &mut self.query_results_to_alarm);
        fields.required("Threshold", &mut self.threshold);
        fields.required("ComparisonOperator", &mut self.comparison_operator);
        fields.optional("TreatMissingData", &mut self.treat_missing_data);
        fields.optional("Tags", &mut self.tags);
        fields.optional("WarmUpConfiguration", &mut self.warm_up_configuration);
        fields.optional("ActionConfiguration", &mut self.action_configuration);
    }
}

impl contract::convert::Record for PutManagedInsightRulesInput {
    const NAME: &'static str = "PutManagedInsightRulesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ManagedRules", &mut self.managed_rules);
    }
}

impl contract::convert::Record for PutManagedInsightRulesOutput {
    const NAME: &'static str = "PutManagedInsightRulesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Failures", &mut self.failures);
    }
}

impl contract::convert::Record for PutMetricAlarmInput {
    const NAME: &'static str = "PutMetricAlarmInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AlarmName", &mut self.alarm_name);
        fields.optional("AlarmDescription", &mut self.alarm_description);
        fields.optional("ActionsEnabled", &mut self.actions_enabled);
        fields.optional("OKActions", &mut self.ok_actions);
        fields.optional("AlarmActions", &mut self.alarm_actions);
        fields.optional("InsufficientDataActions", &mut self.insufficient_data_actions);
        fields.optional("MetricName", &mut self.metric_name);
        fields.optional("Namespace", &mut self.namespace);
        fields.optional("Statistic", &mut self.statistic);
        fields.optional("ExtendedStatistic", &mut self.extended_statistic);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("Period", &mut self.period);
        fields.optional("Unit", &mut self.unit);
        fields.optional("EvaluationPeriods", &mut self.evaluation_periods);
        fields.optional("DatapointsToAlarm", &mut self.datapoints_to_alarm);
        fields.optional("Threshold", &mut self.threshold);
        fields.optional("ComparisonOperator", &mut self.comparison_operator);
        fields.optional("TreatMissingData", &mut self.treat_missing_data);
        fields.optional("EvaluateLowSampleCountPercentile", &mut self.evaluate_low_sample_count_percentile);
        fields.optional("Metrics", &mut self.metrics);
        fields.optional("Tags", &mut self.tags);
        fields.optional("ThresholdMetricId", &mut self.threshold_metric_id);
        fields.optional("EvaluationWindow", &mut self.evaluation_window);
        fields.optional("WarmUpConfiguration", &mut self.warm_up_configuration);
        fields.optional("EvaluationCriteria", &mut self.evaluation_criteria);
        fields.optional("EvaluationInterval", &mut self.evaluation_interval);
        fields.optional("ActionConfiguration", &mut self.action_configuration);
    }
}

impl contract::convert::Record for PutMetricDataInput {
    const NAME: &'static str = "PutMetricDataInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Namespace", &mut self.namespace);
        fields.optional("MetricData", &mut self.metric_data);
        fields.optional("EntityMetricData", &mut self.entity_metric_data);
        fields.optional("StrictEntityValidation", &mut self.strict_entity_validation);
    }
}

impl contract::convert::Record for PutMetricDataQueryDefinitionInput {
    const NAME: &'static str = "PutMetricDataQueryDefinitionInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.required("Path", &mut self.path);
        fields.required("Expression", &mut self.expression);
        fields.required("Type", &mut self.r#type);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for PutMetricDataQueryDefinitionOutput {
    const NAME: &'static str = "PutMetricDataQueryDefinitionOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("Arn", &mut self.arn);
        fields.required("Path", &mut self.path);
        fields.required("Expression", &mut self.expression);
        fields.required("Type", &mut self.r#type);
        fields.required("CreatedAt", &mut self.created_at);
        fields.required("UpdatedAt", &mut self.updated_at);
    }
}

impl contract::convert::Record for PutMetricStreamInput {
    const NAME: &'static str = "PutMetricStreamInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("IncludeFilters", &mut self.include_filters);
        fields.optional("ExcludeFilters", &mut self.exclude_filters);
        fields.required("FirehoseArn", &mut self.firehose_arn);
        fields.required("RoleArn", &mut self.role_arn);
        fields.required("OutputFormat", &mut self.output_format);
        fields.optional("Tags", &mut self.tags);
        fields.optional("StatisticsConfigurations", &mut self.statistics_configurations);
        fields.optional("IncludeLinkedAccountsMetrics", &mut self.include_linked_accounts_metrics);
    }
}

impl contract::convert::Record for PutMetricStreamOutput {
    const NAME: &'static str = "PutMetricStreamOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for Range {
    const NAME: &'static str = "Range";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StartTime", &mut self.start_time);
        fields.required("EndTime", &mut self.end_time);
    }
}

impl contract::convert::Record for ResourceConflict {
    const NAME: &'static str = "ResourceConflict";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceMetricSelection {
    const NAME: &'static str = "ResourceMetricSelection";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IncludeMetrics", &mut self.include_metrics);
    }
}

impl contract::convert::Record for ResourceMetricsConfiguration {
    const NAME: &'static str = "ResourceMetricsConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("CreatedAt", &mut self.created_at);
        fields.required("UpdatedAt", &mut self.updated_at);
        fields.optional("MetricSelections", &mut self.metric_selections);
    }
}

impl contract::convert::Record for ResourceNotFound {
    const NAME: &'static str = "ResourceNotFound";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("ResourceId", &mut self.resource_id);
    }
}

impl contract::convert::Record for Rule {
    const NAME: &'static str = "Rule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Schedule", &mut self.schedule);
    }
}

impl contract::convert::Record for Schedule {
    const NAME: &'static str = "Schedule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Expression", &mut self.expression);
        fields.required("Duration", &mut self.duration);
        fields.optional("Timezone", &mut self.timezone);
    }
}

impl contract::convert::Record for ScheduleConfiguration {
    const NAME: &'static str = "ScheduleConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ScheduleExpression", &mut self.schedule_expression);
        fields.required("StartTimeOffset", &mut self.start_time_offset);
        fields.optional("EndTimeOffset", &mut self.end_time_offset);
    }
}

impl contract::convert::Record for ScheduledQueryConfiguration {
    const NAME: &'static str = "ScheduledQueryConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueryString", &mut self.query_string);
        fields.optional("LogGroupIdentifiers", &mut self.log_group_identifiers);
        fields.optional("QueryARN", &mut self.query_arn);
        fields.required("ScheduledQueryRoleARN", &mut self.scheduled_query_role_arn);
        fields.required("ScheduleConfiguration", &mut self.schedule_configuration);
        fields.required("AggregationExpression", &mut self.aggregation_expression);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for SetAlarmStateInput {
    const NAME: &'static str = "SetAlarmStateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AlarmName", &mut self.alarm_name);
        fields.required("StateValue", &mut self.state_value);
        fields.required("StateReason", &mut self.state_reason);
        fields.optional("StateReasonData", &mut self.state_reason_data);
    }
}

impl contract::convert::Record for SingleMetricAnomalyDetector {
    const NAME: &'static str = "SingleMetricAnomalyDetector";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccountId", &mut self.account_id);
        fields.optional("Namespace", &mut self.namespace);
        fields.optional("MetricName", &mut self.metric_name);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("Stat", &mut self.stat);
    }
}

impl contract::convert::Record for SlidingWindow {
    const NAME: &'static str = "SlidingWindow";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StartMetricStreamsInput {
    const NAME: &'static str = "StartMetricStreamsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Names", &mut self.names);
    }
}

impl contract::convert::Record for StartMetricStreamsOutput {
    const NAME: &'static str = "StartMetricStreamsOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StartOTelEnrichmentInput {
    const NAME: &'static str = "StartOTelEnrichmentInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IncludeFilters", &mut self.include_filters);
        fields.optional("ExcludeFilters", &mut self.exclude_filters);
    }
}

impl contract::convert::Record for StartOTelEnrichmentOutput {
    const NAME: &'static str = "StartOTelEnrichmentOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IncludeFilters", &mut self.include_filters);
        fields.optional("ExcludeFilters", &mut self.exclude_filters);
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("UpdatedAt", &mut self.updated_at);
    }
}

impl contract::convert::Record for StatisticSet {
    const NAME: &'static str = "StatisticSet";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SampleCount", &mut self.sample_count);
        fields.required("Sum", &mut self.sum);
        fields.required("Minimum", &mut self.minimum);
        fields.required("Maximum", &mut self.maximum);
    }
}

impl contract::convert::Record for StopMetricStreamsInput {
    const NAME: &'static str = "StopMetricStreamsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Names", &mut self.names);
    }
}

impl contract::convert::Record for StopMetricStreamsOutput {
    const NAME: &'static str = "StopMetricStreamsOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StopOTelEnrichmentInput {
    const NAME: &'static str = "StopOTelEnrichmentInput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StopOTelEnrichmentOutput {
    const NAME: &'static str = "StopOTelEnrichmentOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
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
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagResourceOutput {
    const NAME: &'static str = "TagResourceOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UntagResourceInput {
    const NAME: &'static str = "UntagResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagResourceOutput {
    const NAME: &'static str = "UntagResourceOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateOTelEnrichmentInput {
    const NAME: &'static str = "UpdateOTelEnrichmentInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IncludeFilters", &mut self.include_filters);
        fields.optional("ExcludeFilters", &mut self.exclude_filters);
    }
}

impl contract::convert::Record for UpdateOTelEnrichmentOutput {
    const NAME: &'static str = "UpdateOTelEnrichmentOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IncludeFilters", &mut self.include_filters);
        fields.optional("ExcludeFilters", &mut self.exclude_filters);
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("UpdatedAt", &mut self.updated_at);
    }
}

impl contract::convert::Record for UpdateResourceMetricsConfigurationInput {
    const NAME: &'static str = "UpdateResourceMetricsConfigurationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.optional("MetricSelections", &mut self.metric_selections);
    }
}

impl contract::convert::Record for UpdateResourceMetricsConfigurationOutput {
    const NAME: &'static str = "UpdateResourceMetricsConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceMetricsConfiguration", &mut self.resource_metrics_configuration);
    }
}

impl contract::convert::Record for ValidationException {
    const NAME: &'static str = "ValidationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for WallClockWindow {
    const NAME: &'static str = "WallClockWindow";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Timezone", &mut self.timezone);
    }
}

impl contract::convert::Record for WarmUpConfiguration {
    const NAME: &'static str = "WarmUpConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("WarmUpPeriodDurationInMinutes", &mut self.warm_up_period_duration_in_minutes);
        fields.optional(
            "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
            &mut self.only_start_evaluating_after_warm_up_period_ends,
        );
    }
}

contract::readable! { ActionConfiguration
AlarmContributor
AlarmHistoryItem
AlarmMuteRuleSummary
AlarmPromQLCriteria
AlarmTagsPropagation
AnomalyDetector
AnomalyDetectorConfiguration
AssociateDatasetKmsKeyInput
AssociateDatasetKmsKeyOutput
CompositeAlarm
ConcurrentModificationException
ConflictException
CreateResourceMetricsConfigurationInput
CreateResourceMetricsConfigurationOutput
DashboardEntry
DashboardInvalidInputError
DashboardNotFoundError
DashboardValidationMessage
Datapoint
DeleteAlarmMuteRuleInput
DeleteAlarmsInput
DeleteAnomalyDetectorInput
DeleteAnomalyDetectorOutput
DeleteDashboardsInput
DeleteDashboardsOutput
DeleteInsightRulesInput
DeleteInsightRulesOutput
DeleteMetricDataQueryDefinitionInput
DeleteMetricDataQueryDefinitionOutput
DeleteMetricStreamInput
DeleteMetricStreamOutput
DeleteResourceMetricsConfigurationInput
DeleteResourceMetricsConfigurationOutput
DescribeAlarmContributorsInput
DescribeAlarmContributorsOutput
DescribeAlarmHistoryInput
DescribeAlarmHistoryOutput
DescribeAlarmsForMetricInput
DescribeAlarmsForMetricOutput
DescribeAlarmsInput
DescribeAlarmsOutput
DescribeAnomalyDetectorsInput
DescribeAnomalyDetectorsOutput
DescribeInsightRulesInput
DescribeInsightRulesOutput
Dimension
DimensionFilter
DisableAlarmActionsInput
DisableInsightRulesInput
DisableInsightRulesOutput
DisassociateDatasetKmsKeyInput
DisassociateDatasetKmsKeyOutput
EnableAlarmActionsInput
EnableInsightRulesInput
EnableInsightRulesOutput
Entity
EntityMetricData
GetAlarmMuteRuleInput
GetAlarmMuteRuleOutput
GetDashboardInput
GetDashboardOutput
GetDatasetInput
GetDatasetOutput
GetInsightRuleReportInput
GetInsightRuleReportOutput
GetMetricDataInput
GetMetricDataOutput
GetMetricDataQueryDefinitionInput
GetMetricDataQueryDefinitionOutput
GetMetricStatisticsInput
GetMetricStatisticsOutput
GetMetricStreamInput
GetMetricStreamOutput
GetMetricWidgetImageInput
GetMetricWidgetImageOutput
GetOTelEnrichmentInput
GetOTelEnrichmentOutput
GetResourceMetricsConfigurationInput
GetResourceMetricsConfigurationOutput
InsightRule
InsightRuleContributor
InsightRuleContributorDatapoint
InsightRuleMetricDatapoint
InternalServiceFault
InvalidFormatFault
InvalidNextToken
InvalidParameterCombinationException
InvalidParameterValueException
KmsAccessDeniedException
KmsKeyDisabledException
KmsKeyNotFoundException
LabelOptions
LimitExceededException
LimitExceededFault
ListAlarmMuteRulesInput
ListAlarmMuteRulesOutput
ListDashboardsInput
ListDashboardsOutput
ListManagedInsightRulesInput
ListManagedInsightRulesOutput
ListMetricDataQueryDefinitionsInput
ListMetricDataQueryDefinitionsOutput
ListMetricStreamsInput
ListMetricStreamsOutput
ListMetricsInput
ListMetricsOutput
ListTagsForResourceInput
ListTagsForResourceOutput
LogAlarm
ManagedRule
ManagedRuleDescription
ManagedRuleState
MessageData
Metric
MetricAlarm
MetricCharacteristics
MetricDataQuery
MetricDataQueryDefinitionSummary
MetricDataResult
MetricDatum
MetricMathAnomalyDetector
MetricStat
MetricStreamEntry
MetricStreamFilter
MetricStreamStatisticsConfiguration
MetricStreamStatisticsMetric
MissingRequiredParameterException
MuteTargets
OTelEnrichmentMetricSelector
PartialFailure
PutAlarmMuteRuleInput
PutAnomalyDetectorInput
PutAnomalyDetectorOutput
PutCompositeAlarmInput
PutDashboardInput
PutDashboardOutput
PutInsightRuleInput
PutInsightRuleOutput
PutLogAlarmInput
PutManagedInsightRulesInput
PutManagedInsightRulesOutput
PutMetricAlarmInput
PutMetricDataInput
PutMetricDataQueryDefinitionInput
PutMetricDataQueryDefinitionOutput
PutMetricStreamInput
PutMetricStreamOutput
Range
ResourceConflict
ResourceMetricSelection
ResourceMetricsConfiguration
ResourceNotFound
ResourceNotFoundException
Rule
Schedule
ScheduleConfiguration
ScheduledQueryConfiguration
SetAlarmStateInput
SingleMetricAnomalyDetector
SlidingWindow
StartMetricStreamsInput
StartMetricStreamsOutput
StartOTelEnrichmentInput
StartOTelEnrichmentOutput
StatisticSet
StopMetricStreamsInput
StopMetricStreamsOutput
StopOTelEnrichmentInput
StopOTelEnrichmentOutput
Tag
TagResourceInput
TagResourceOutput
UntagResourceInput
UntagResourceOutput
UpdateOTelEnrichmentInput
UpdateOTelEnrichmentOutput
UpdateResourceMetricsConfigurationInput
UpdateResourceMetricsConfigurationOutput
ValidationException
WallClockWindow
WarmUpConfiguration }
