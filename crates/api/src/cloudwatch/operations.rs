// Generated from `models/cloudwatch.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `cloudwatch`, one method an operation.
pub trait CloudWatch: Send + Sync + 'static {
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

    /// `ListMetrics`.
    fn list_metrics(
        &self,
        call: Call<types::ListMetricsInput>,
    ) -> impl Future<Output = Result<types::ListMetricsOutput, Error>> + Send;

    /// `PutMetricData`.
    fn put_metric_data(&self, call: Call<types::PutMetricDataInput>) -> impl Future<Output = Result<(), Error>> + Send;
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
            "GetMetricData" => run(ctx, input, |call| self.0.get_metric_data(call)),
            "GetMetricStatistics" => run(ctx, input, |call| self.0.get_metric_statistics(call)),
            "ListMetrics" => run(ctx, input, |call| self.0.list_metrics(call)),
            "PutMetricData" => run(ctx, input, |call| self.0.put_metric_data(call)),
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
