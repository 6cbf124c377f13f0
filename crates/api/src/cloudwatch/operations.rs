// Generated from `models/cloudwatch.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `cloudwatch`, one method an operation.
pub trait CloudWatch: Send + Sync + 'static {
    /// `DeleteAlarms`.
    fn delete_alarms(&self, call: Call<types::DeleteAlarmsInput>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteDashboards`.
    fn delete_dashboards(
        &self,
        call: Call<types::DeleteDashboardsInput>,
    ) -> impl Future<Output = Result<types::DeleteDashboardsOutput, Error>> + Send;

    /// `DescribeAlarmHistory`.
    fn describe_alarm_history(
        &self,
        call: Call<types::DescribeAlarmHistoryInput>,
    ) -> impl Future<Output = Result<types::DescribeAlarmHistoryOutput, Error>> + Send;

    /// `DescribeAlarms`.
    fn describe_alarms(
        &self,
        call: Call<types::DescribeAlarmsInput>,
    ) -> impl Future<Output = Result<types::DescribeAlarmsOutput, Error>> + Send;

    /// `DescribeAlarmsForMetric`.
    fn describe_alarms_for_metric(
        &self,
        call: Call<types::DescribeAlarmsForMetricInput>,
    ) -> impl Future<Output = Result<types::DescribeAlarmsForMetricOutput, Error>> + Send;

    /// `DisableAlarmActions`.
    fn disable_alarm_actions(
        &self,
        call: Call<types::DisableAlarmActionsInput>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `EnableAlarmActions`.
    fn enable_alarm_actions(
        &self,
        call: Call<types::EnableAlarmActionsInput>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `GetDashboard`.
    fn get_dashboard(
        &self,
        call: Call<types::GetDashboardInput>,
    ) -> impl Future<Output = Result<types::GetDashboardOutput, Error>> + Send;

    /// `GetMetricData`.
    fn get_metric_data(
        &self,
        call: Call<types::GetMetricDataInput>,
    ) -> impl Future<Output = Result<types::GetMetricDataOutput, Error>> + Send;

    /// `GetMetricStatistics`.
    fn get_metric_statistics(
        &self,
        call: Call<types::GetMetricStatisticsInput>,
    ) -> impl Future<Output = Result<types::GetMetricStatisticsOutput, Error>> + Send;

    /// `ListDashboards`.
    fn list_dashboards(
        &self,
        call: Call<types::ListDashboardsInput>,
    ) -> impl Future<Output = Result<types::ListDashboardsOutput, Error>> + Send;

    /// `ListMetrics`.
    fn list_metrics(
        &self,
        call: Call<types::ListMetricsInput>,
    ) -> impl Future<Output = Result<types::ListMetricsOutput, Error>> + Send;

    /// `ListTagsForResource`.
    fn list_tags_for_resource(
        &self,
        call: Call<types::ListTagsForResourceInput>,
    ) -> impl Future<Output = Result<types::ListTagsForResourceOutput, Error>> + Send;

    /// `PutCompositeAlarm`.
    fn put_composite_alarm(
        &self,
        call: Call<types::PutCompositeAlarmInput>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutDashboard`.
    fn put_dashboard(
        &self,
        call: Call<types::PutDashboardInput>,
    ) -> impl Future<Output = Result<types::PutDashboardOutput, Error>> + Send;

    /// `PutMetricAlarm`.
    fn put_metric_alarm(
        &self,
        call: Call<types::PutMetricAlarmInput>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutMetricData`.
    fn put_metric_data(&self, call: Call<types::PutMetricDataInput>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `SetAlarmState`.
    fn set_alarm_state(&self, call: Call<types::SetAlarmStateInput>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagResource`.
    fn tag_resource(
        &self,
        call: Call<types::TagResourceInput>,
    ) -> impl Future<Output = Result<types::TagResourceOutput, Error>> + Send;

    /// `UntagResource`.
    fn untag_resource(
        &self,
        call: Call<types::UntagResourceInput>,
    ) -> impl Future<Output = Result<types::UntagResourceOutput, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: CloudWatch>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: CloudWatch> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "DeleteAlarms" => run(ctx, input, |call| self.0.delete_alarms(call)),
            "DeleteDashboards" => run(ctx, input, |call| self.0.delete_dashboards(call)),
            "DescribeAlarmHistory" => run(ctx, input, |call| self.0.describe_alarm_history(call)),
            "DescribeAlarms" => run(ctx, input, |call| self.0.describe_alarms(call)),
            "DescribeAlarmsForMetric" => run(ctx, input, |call| self.0.describe_alarms_for_metric(call)),
            "DisableAlarmActions" => run(ctx, input, |call| self.0.disable_alarm_actions(call)),
            "EnableAlarmActions" => run(ctx, input, |call| self.0.enable_alarm_actions(call)),
            "GetDashboard" => run(ctx, input, |call| self.0.get_dashboard(call)),
            "GetMetricData" => run(ctx, input, |call| self.0.get_metric_data(call)),
            "GetMetricStatistics" => run(ctx, input, |call| self.0.get_metric_statistics(call)),
            "ListDashboards" => run(ctx, input, |call| self.0.list_dashboards(call)),
            "ListMetrics" => run(ctx, input, |call| self.0.list_metrics(call)),
            "ListTagsForResource" => run(ctx, input, |call| self.0.list_tags_for_resource(call)),
            "PutCompositeAlarm" => run(ctx, input, |call| self.0.put_composite_alarm(call)),
            "PutDashboard" => run(ctx, input, |call| self.0.put_dashboard(call)),
            "PutMetricAlarm" => run(ctx, input, |call| self.0.put_metric_alarm(call)),
            "PutMetricData" => run(ctx, input, |call| self.0.put_metric_data(call)),
            "SetAlarmState" => run(ctx, input, |call| self.0.set_alarm_state(call)),
            "TagResource" => run(ctx, input, |call| self.0.tag_resource(call)),
            "UntagResource" => run(ctx, input, |call| self.0.untag_resource(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AssociateDatasetKmsKey, "AssociateDatasetKmsKey", types::AssociateDatasetKmsKeyInput, types::AssociateDatasetKmsKeyOutput;
    CreateResourceMetricsConfiguration, "CreateResourceMetricsConfiguration", types::CreateResourceMetricsConfigurationInput, types::CreateResourceMetricsConfigurationOutput;
    DeleteAlarmMuteRule, "DeleteAlarmMuteRule", types::DeleteAlarmMuteRuleInput, ();
    DeleteAlarms, "DeleteAlarms", types::DeleteAlarmsInput, ();
    DeleteAnomalyDetector, "DeleteAnomalyDetector", types::DeleteAnomalyDetectorInput, types::DeleteAnomalyDetectorOutput;
    DeleteDashboards, "DeleteDashboards", types::DeleteDashboardsInput, types::DeleteDashboardsOutput;
    DeleteInsightRules, "DeleteInsightRules", types::DeleteInsightRulesInput, types::DeleteInsightRulesOutput;
    DeleteMetricDataQueryDefinition, "DeleteMetricDataQueryDefinition", types::DeleteMetricDataQueryDefinitionInput, types::DeleteMetricDataQueryDefinitionOutput;
    DeleteMetricStream, "DeleteMetricStream", types::DeleteMetricStreamInput, types::DeleteMetricStreamOutput;
    DeleteResourceMetricsConfiguration, "DeleteResourceMetricsConfiguration", types::DeleteResourceMetricsConfigurationInput, types::DeleteResourceMetricsConfigurationOutput;
    DescribeAlarmContributors, "DescribeAlarmContributors", types::DescribeAlarmContributorsInput, types::DescribeAlarmContributorsOutput;
    DescribeAlarmHistory, "DescribeAlarmHistory", types::DescribeAlarmHistoryInput, types::DescribeAlarmHistoryOutput;
    DescribeAlarms, "DescribeAlarms", types::DescribeAlarmsInput, types::DescribeAlarmsOutput;
    DescribeAlarmsForMetric, "DescribeAlarmsForMetric", types::DescribeAlarmsForMetricInput, types::DescribeAlarmsForMetricOutput;
    DescribeAnomalyDetectors, "DescribeAnomalyDetectors", types::DescribeAnomalyDetectorsInput, types::DescribeAnomalyDetectorsOutput;
    DescribeInsightRules, "DescribeInsightRules", types::DescribeInsightRulesInput, types::DescribeInsightRulesOutput;
    DisableAlarmActions, "DisableAlarmActions", types::DisableAlarmActionsInput, ();
    DisableInsightRules, "DisableInsightRules", types::DisableInsightRulesInput, types::DisableInsightRulesOutput;
    DisassociateDatasetKmsKey, "DisassociateDatasetKmsKey", types::DisassociateDatasetKmsKeyInput, types::DisassociateDatasetKmsKeyOutput;
    EnableAlarmActions, "EnableAlarmActions", types::EnableAlarmActionsInput, ();
    EnableInsightRules, "EnableInsightRules", types::EnableInsightRulesInput, types::EnableInsightRulesOutput;
    GetAlarmMuteRule, "GetAlarmMuteRule", types::GetAlarmMuteRuleInput, types::GetAlarmMuteRuleOutput;
    GetDashboard, "GetDashboard", types::GetDashboardInput, types::GetDashboardOutput;
    GetDataset, "GetDataset", types::GetDatasetInput, types::GetDatasetOutput;
    GetInsightRuleReport, "GetInsightRuleReport", types::GetInsightRuleReportInput, types::GetInsightRuleReportOutput;
    GetMetricData, "GetMetricData", types::GetMetricDataInput, types::GetMetricDataOutput;
    GetMetricDataQueryDefinition, "GetMetricDataQueryDefinition", types::GetMetricDataQueryDefinitionInput, types::GetMetricDataQueryDefinitionOutput;
    GetMetricStatistics, "GetMetricStatistics", types::GetMetricStatisticsInput, types::GetMetricStatisticsOutput;
    GetMetricStream, "GetMetricStream", types::GetMetricStreamInput, types::GetMetricStreamOutput;
    GetMetricWidgetImage, "GetMetricWidgetImage", types::GetMetricWidgetImageInput, types::GetMetricWidgetImageOutput;
    GetOTelEnrichment, "GetOTelEnrichment", types::GetOTelEnrichmentInput, types::GetOTelEnrichmentOutput;
    GetResourceMetricsConfiguration, "GetResourceMetricsConfiguration", types::GetResourceMetricsConfigurationInput, types::GetResourceMetricsConfigurationOutput;
    ListAlarmMuteRules, "ListAlarmMuteRules", types::ListAlarmMuteRulesInput, types::ListAlarmMuteRulesOutput;
    ListDashboards, "ListDashboards", types::ListDashboardsInput, types::ListDashboardsOutput;
    ListManagedInsightRules, "ListManagedInsightRules", types::ListManagedInsightRulesInput, types::ListManagedInsightRulesOutput;
    ListMetricDataQueryDefinitions, "ListMetricDataQueryDefinitions", types::ListMetricDataQueryDefinitionsInput, types::ListMetricDataQueryDefinitionsOutput;
    ListMetricStreams, "ListMetricStreams", types::ListMetricStreamsInput, types::ListMetricStreamsOutput;
    ListMetrics, "ListMetrics", types::ListMetricsInput, types::ListMetricsOutput;
    ListTagsForResource, "ListTagsForResource", types::ListTagsForResourceInput, types::ListTagsForResourceOutput;
    PutAlarmMuteRule, "PutAlarmMuteRule", types::PutAlarmMuteRuleInput, ();
    PutAnomalyDetector, "PutAnomalyDetector", types::PutAnomalyDetectorInput, types::PutAnomalyDetectorOutput;
    PutCompositeAlarm, "PutCompositeAlarm", types::PutCompositeAlarmInput, ();
    PutDashboard, "PutDashboard", types::PutDashboardInput, types::PutDashboardOutput;
    PutInsightRule, "PutInsightRule", types::PutInsightRuleInput, types::PutInsightRuleOutput;
    PutLogAlarm, "PutLogAlarm", types::PutLogAlarmInput, ();
    PutManagedInsightRules, "PutManagedInsightRules", types::PutManagedInsightRulesInput, types::PutManagedInsightRulesOutput;
    PutMetricAlarm, "PutMetricAlarm", types::PutMetricAlarmInput, ();
    PutMetricData, "PutMetricData", types::PutMetricDataInput, ();
    PutMetricDataQueryDefinition, "PutMetricDataQueryDefinition", types::PutMetricDataQueryDefinitionInput, types::PutMetricDataQueryDefinitionOutput;
    PutMetricStream, "PutMetricStream", types::PutMetricStreamInput, types::PutMetricStreamOutput;
    SetAlarmState, "SetAlarmState", types::SetAlarmStateInput, ();
    StartMetricStreams, "StartMetricStreams", types::StartMetricStreamsInput, types::StartMetricStreamsOutput;
    StartOTelEnrichment, "StartOTelEnrichment", types::StartOTelEnrichmentInput, types::StartOTelEnrichmentOutput;
    StopMetricStreams, "StopMetricStreams", types::StopMetricStreamsInput, types::StopMetricStreamsOutput;
    StopOTelEnrichment, "StopOTelEnrichment", types::StopOTelEnrichmentInput, types::StopOTelEnrichmentOutput;
    TagResource, "TagResource", types::TagResourceInput, types::TagResourceOutput;
    UntagResource, "UntagResource", types::UntagResourceInput, types::UntagResourceOutput;
    UpdateOTelEnrichment, "UpdateOTelEnrichment", types::UpdateOTelEnrichmentInput, types::UpdateOTelEnrichmentOutput;
    UpdateResourceMetricsConfiguration, "UpdateResourceMetricsConfiguration", types::UpdateResourceMetricsConfigurationInput, types::UpdateResourceMetricsConfigurationOutput;
    }
}
