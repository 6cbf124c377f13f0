// Generated from `models/dynamodb.json` by `cargo xtask models`: change the generator, not this file.
/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    BatchExecuteStatement, "BatchExecuteStatement", types::BatchExecuteStatementInput, types::BatchExecuteStatementOutput;
    BatchGetItem, "BatchGetItem", types::BatchGetItemInput, types::BatchGetItemOutput;
    BatchWriteItem, "BatchWriteItem", types::BatchWriteItemInput, types::BatchWriteItemOutput;
    CancelBulkOperation, "CancelBulkOperation", types::CancelBulkOperationInput, types::CancelBulkOperationOutput;
    CreateBackup, "CreateBackup", types::CreateBackupInput, types::CreateBackupOutput;
    CreateGlobalTable, "CreateGlobalTable", types::CreateGlobalTableInput, types::CreateGlobalTableOutput;
    CreateTable, "CreateTable", types::CreateTableInput, types::CreateTableOutput;
    DeleteBackup, "DeleteBackup", types::DeleteBackupInput, types::DeleteBackupOutput;
    DeleteItem, "DeleteItem", types::DeleteItemInput, types::DeleteItemOutput;
    DeleteResourcePolicy, "DeleteResourcePolicy", types::DeleteResourcePolicyInput, types::DeleteResourcePolicyOutput;
    DeleteTable, "DeleteTable", types::DeleteTableInput, types::DeleteTableOutput;
    DescribeBackup, "DescribeBackup", types::DescribeBackupInput, types::DescribeBackupOutput;
    DescribeBulkOperation, "DescribeBulkOperation", types::DescribeBulkOperationInput, types::DescribeBulkOperationOutput;
    DescribeContinuousBackups, "DescribeContinuousBackups", types::DescribeContinuousBackupsInput, types::DescribeContinuousBackupsOutput;
    DescribeContributorInsights, "DescribeContributorInsights", types::DescribeContributorInsightsInput, types::DescribeContributorInsightsOutput;
    DescribeEndpoints, "DescribeEndpoints", types::DescribeEndpointsRequest, types::DescribeEndpointsResponse;
    DescribeExport, "DescribeExport", types::DescribeExportInput, types::DescribeExportOutput;
    DescribeGlobalTable, "DescribeGlobalTable", types::DescribeGlobalTableInput, types::DescribeGlobalTableOutput;
    DescribeGlobalTableSettings, "DescribeGlobalTableSettings", types::DescribeGlobalTableSettingsInput, types::DescribeGlobalTableSettingsOutput;
    DescribeImport, "DescribeImport", types::DescribeImportInput, types::DescribeImportOutput;
    DescribeKinesisStreamingDestination, "DescribeKinesisStreamingDestination", types::DescribeKinesisStreamingDestinationInput, types::DescribeKinesisStreamingDestinationOutput;
    DescribeLimits, "DescribeLimits", types::DescribeLimitsInput, types::DescribeLimitsOutput;
    DescribeTable, "DescribeTable", types::DescribeTableInput, types::DescribeTableOutput;
    DescribeTableReplicaAutoScaling, "DescribeTableReplicaAutoScaling", types::DescribeTableReplicaAutoScalingInput, types::DescribeTableReplicaAutoScalingOutput;
    DescribeTimeToLive, "DescribeTimeToLive", types::DescribeTimeToLiveInput, types::DescribeTimeToLiveOutput;
    DisableKinesisStreamingDestination, "DisableKinesisStreamingDestination", types::KinesisStreamingDestinationInput, types::KinesisStreamingDestinationOutput;
    EnableKinesisStreamingDestination, "EnableKinesisStreamingDestination", types::KinesisStreamingDestinationInput, types::KinesisStreamingDestinationOutput;
    ExecuteStatement, "ExecuteStatement", types::ExecuteStatementInput, types::ExecuteStatementOutput;
    ExecuteTransaction, "ExecuteTransaction", types::ExecuteTransactionInput, types::ExecuteTransactionOutput;
    ExportTableToPointInTime, "ExportTableToPointInTime", types::ExportTableToPointInTimeInput, types::ExportTableToPointInTimeOutput;
    GetItem, "GetItem", types::GetItemInput, types::GetItemOutput;
    GetResourcePolicy, "GetResourcePolicy", types::GetResourcePolicyInput, types::GetResourcePolicyOutput;
    ImportTable, "ImportTable", types::ImportTableInput, types::ImportTableOutput;
    ListBackups, "ListBackups", types::ListBackupsInput, types::ListBackupsOutput;
    ListBulkOperations, "ListBulkOperations", types::ListBulkOperationsInput, types::ListBulkOperationsOutput;
    ListContributorInsights, "ListContributorInsights", types::ListContributorInsightsInput, types::ListContributorInsightsOutput;
    ListExports, "ListExports", types::ListExportsInput, types::ListExportsOutput;
    ListGlobalTables, "ListGlobalTables", types::ListGlobalTablesInput, types::ListGlobalTablesOutput;
    ListImports, "ListImports", types::ListImportsInput, types::ListImportsOutput;
    ListTables, "ListTables", types::ListTablesInput, types::ListTablesOutput;
    ListTagsOfResource, "ListTagsOfResource", types::ListTagsOfResourceInput, types::ListTagsOfResourceOutput;
    PutItem, "PutItem", types::PutItemInput, types::PutItemOutput;
    PutResourcePolicy, "PutResourcePolicy", types::PutResourcePolicyInput, types::PutResourcePolicyOutput;
    Query, "Query", types::QueryInput, types::QueryOutput;
    RestoreTableFromBackup, "RestoreTableFromBackup", types::RestoreTableFromBackupInput, types::RestoreTableFromBackupOutput;
    RestoreTableToPointInTime, "RestoreTableToPointInTime", types::RestoreTableToPointInTimeInput, types::RestoreTableToPointInTimeOutput;
    Scan, "Scan", types::ScanInput, types::ScanOutput;
    SearchVectors, "SearchVectors", types::SearchVectorsInput, types::SearchVectorsOutput;
    StartBulkPutItems, "StartBulkPutItems", types::StartBulkPutItemsInput, types::StartBulkPutItemsOutput;
    TagResource, "TagResource", types::TagResourceInput, ();
    TransactGetItems, "TransactGetItems", types::TransactGetItemsInput, types::TransactGetItemsOutput;
    TransactWriteItems, "TransactWriteItems", types::TransactWriteItemsInput, types::TransactWriteItemsOutput;
    UntagResource, "UntagResource", types::UntagResourceInput, ();
    UpdateContinuousBackups, "UpdateContinuousBackups", types::UpdateContinuousBackupsInput, types::UpdateContinuousBackupsOutput;
    UpdateContributorInsights, "UpdateContributorInsights", types::UpdateContributorInsightsInput, types::UpdateContributorInsightsOutput;
    UpdateGlobalTable, "UpdateGlobalTable", types::UpdateGlobalTableInput, types::UpdateGlobalTableOutput;
    UpdateGlobalTableSettings, "UpdateGlobalTableSettings", types::UpdateGlobalTableSettingsInput, types::UpdateGlobalTableSettingsOutput;
    UpdateItem, "UpdateItem", types::UpdateItemInput, types::UpdateItemOutput;
    UpdateKinesisStreamingDestination, "UpdateKinesisStreamingDestination", types::UpdateKinesisStreamingDestinationInput, types::UpdateKinesisStreamingDestinationOutput;
    UpdateTable, "UpdateTable", types::UpdateTableInput, types::UpdateTableOutput;
    UpdateTableReplicaAutoScaling, "UpdateTableReplicaAutoScaling", types::UpdateTableReplicaAutoScalingInput, types::UpdateTableReplicaAutoScalingOutput;
    UpdateTimeToLive, "UpdateTimeToLive", types::UpdateTimeToLiveInput, types::UpdateTimeToLiveOutput;
    }
}
