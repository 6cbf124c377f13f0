// Generated from `models/dynamodb.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `dynamodb`.
pub static SERVICE: Service = Service {
    name: "dynamodb",
    iam_prefix: "dynamodb",
    signing_name: "dynamodb",
    endpoint_prefix: "dynamodb",
    api_version: "2012-08-10",
    target_prefix: "DynamoDB_20120810",
    xml_namespace: "",
    protocols: &[Protocol::AwsJson10],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("BatchExecuteStatement", "POST", "/", 200)
        .input(&BatchExecuteStatementInput, "")
        .output(&BatchExecuteStatementOutput, "")
        .errors(&[&RequestLimitExceeded, &InternalServerError, &ThrottlingException]),
    Operation::new("BatchGetItem", "POST", "/", 200)
        .input(&BatchGetItemInput, "")
        .output(&BatchGetItemOutput, "")
        .errors(&[
            &ProvisionedThroughputExceededException,
            &ResourceNotFoundException,
            &RequestLimitExceeded,
            &InternalServerError,
            &ThrottlingException,
        ]),
    Operation::new("BatchWriteItem", "POST", "/", 200)
        .input(&BatchWriteItemInput, "")
        .output(&BatchWriteItemOutput, "")
        .errors(&[
            &ProvisionedThroughputExceededException,
            &ResourceNotFoundException,
            &ItemCollectionSizeLimitExceededException,
            &RequestLimitExceeded,
            &InternalServerError,
            &ReplicatedWriteConflictException,
            &ThrottlingException,
        ]),
    Operation::new("CancelBulkOperation", "POST", "/", 200)
        .input(&CancelBulkOperationInput, "")
        .output(&CancelBulkOperationOutput, "")
        .errors(&[&ResourceNotFoundException]),
    Operation::new("CreateBackup", "POST", "/", 200)
        .input(&CreateBackupInput, "")
        .output(&CreateBackupOutput, "")
        .errors(&[
            &TableNotFoundException,
            &TableInUseException,
            &ContinuousBackupsUnavailableException,
            &BackupInUseException,
            &LimitExceededException,
            &InternalServerError,
        ]),
    Operation::new("CreateGlobalTable", "POST", "/", 200)
        .input(&CreateGlobalTableInput, "")
        .output(&CreateGlobalTableOutput, "")
        .errors(&[
            &LimitExceededException,
            &InternalServerError,
            &GlobalTableAlreadyExistsException,
            &TableNotFoundException,
        ]),
    Operation::new("CreateTable", "POST", "/", 200)
        .input(&CreateTableInput, "")
        .output(&CreateTableOutput, "")
        .errors(&[&ResourceInUseException, &LimitExceededException, &InternalServerError]),
    Operation::new("DeleteBackup", "POST", "/", 200)
        .input(&DeleteBackupInput, "")
        .output(&DeleteBackupOutput, "")
        .errors(&[&BackupNotFoundException, &BackupInUseException, &LimitExceededException, &InternalServerError]),
    Operation::new("DeleteItem", "POST", "/", 200).input(&DeleteItemInput, "").output(&DeleteItemOutput, "").errors(&[
        &ConditionalCheckFailedException,
        &ProvisionedThroughputExceededException,
        &ResourceNotFoundException,
        &ItemCollectionSizeLimitExceededException,
        &TransactionConflictException,
        &RequestLimitExceeded,
        &InternalServerError,
        &ReplicatedWriteConflictException,
        &ThrottlingException,
    ]),
    Operation::new("DeleteResourcePolicy", "POST", "/", 200)
        .input(&DeleteResourcePolicyInput, "")
        .output(&DeleteResourcePolicyOutput, "")
        .errors(&[
            &ResourceNotFoundException,
            &InternalServerError,
            &PolicyNotFoundException,
            &ResourceInUseException,
            &LimitExceededException,
        ]),
    Operation::new("DeleteTable", "POST", "/", 200)
        .input(&DeleteTableInput, "")
        .output(&DeleteTableOutput, "")
        .errors(&[&ResourceInUseException, &ResourceNotFoundException, &LimitExceededException, &InternalServerError]),
    Operation::new("DescribeBackup", "POST", "/", 200)
        .input(&DescribeBackupInput, "")
        .output(&DescribeBackupOutput, "")
        .errors(&[&BackupNotFoundException, &InternalServerError]),
    Operation::new("DescribeBulkOperation", "POST", "/", 200)
        .input(&DescribeBulkOperationInput, "")
        .output(&DescribeBulkOperationOutput, "")
        .errors(&[&ResourceNotFoundException]),
    Operation::new("DescribeContinuousBackups", "POST", "/", 200)
        .input(&DescribeContinuousBackupsInput, "")
        .output(&DescribeContinuousBackupsOutput, "")
        .errors(&[&TableNotFoundException, &InternalServerError]),
    Operation::new("DescribeContributorInsights", "POST", "/", 200)
        .input(&DescribeContributorInsightsInput, "")
        .output(&DescribeContributorInsightsOutput, "")
        .errors(&[&ResourceNotFoundException, &InternalServerError]),
    Operation::new("DescribeEndpoints", "POST", "/", 200)
        .input(&DescribeEndpointsRequest, "")
        .output(&DescribeEndpointsResponse, ""),
    Operation::new("DescribeExport", "POST", "/", 200)
        .input(&DescribeExportInput, "")
        .output(&DescribeExportOutput, "")
        .errors(&[&ExportNotFoundException, &LimitExceededException, &InternalServerError]),
    Operation::new("DescribeGlobalTable", "POST", "/", 200)
        .input(&DescribeGlobalTableInput, "")
        .output(&DescribeGlobalTableOutput, "")
        .errors(&[&InternalServerError, &GlobalTableNotFoundException]),
    Operation::new("DescribeGlobalTableSettings", "POST", "/", 200)
        .input(&DescribeGlobalTableSettingsInput, "")
        .output(&DescribeGlobalTableSettingsOutput, "")
        .errors(&[&GlobalTableNotFoundException, &InternalServerError]),
    Operation::new("DescribeImport", "POST", "/", 200)
        .input(&DescribeImportInput, "")
        .output(&DescribeImportOutput, "")
        .errors(&[&ImportNotFoundException]),
    Operation::new("DescribeKinesisStreamingDestination", "POST", "/", 200)
        .input(&DescribeKinesisStreamingDestinationInput, "")
        .output(&DescribeKinesisStreamingDestinationOutput, "")
        .errors(&[&ResourceNotFoundException, &InternalServerError]),
    Operation::new("DescribeLimits", "POST", "/", 200)
        .input(&DescribeLimitsInput, "")
        .output(&DescribeLimitsOutput, "")
        .errors(&[&InternalServerError]),
    Operation::new("DescribeTable", "POST", "/", 200)
        .input(&DescribeTableInput, "")
        .output(&DescribeTableOutput, "")
        .errors(&[&ResourceNotFoundException, &InternalServerError]),
    Operation::new("DescribeTableReplicaAutoScaling", "POST", "/", 200)
        .input(&DescribeTableReplicaAutoScalingInput, "")
        .output(&DescribeTableReplicaAutoScalingOutput, "")
        .errors(&[&ResourceNotFoundException, &InternalServerError]),
    Operation::new("DescribeTimeToLive", "POST", "/", 200)
        .input(&DescribeTimeToLiveInput, "")
        .output(&DescribeTimeToLiveOutput, "")
        .errors(&[&ResourceNotFoundException, &InternalServerError]),
    Operation::new("DisableKinesisStreamingDestination", "POST", "/", 200)
        .input(&KinesisStreamingDestinationInput, "")
        .output(&KinesisStreamingDestinationOutput, "")
        .errors(&[&InternalServerError, &LimitExceededException, &ResourceInUseException, &ResourceNotFoundException]),
    Operation::new("EnableKinesisStreamingDestination", "POST", "/", 200)
        .input(&KinesisStreamingDestinationInput, "")
        .output(&KinesisStreamingDestinationOutput, "")
        .errors(&[&InternalServerError, &LimitExceededException, &ResourceInUseException, &ResourceNotFoundException]),
    Operation::new("ExecuteStatement", "POST", "/", 200)
        .input(&ExecuteStatementInput, "")
        .output(&ExecuteStatementOutput, "")
        .errors(&[
            &ConditionalCheckFailedException,
            &ProvisionedThroughputExceededException,
            &ResourceNotFoundException,
            &ItemCollectionSizeLimitExceededException,
            &TransactionConflictException,
            &RequestLimitExceeded,
            &InternalServerError,
            &DuplicateItemException,
            &ThrottlingException,
        ]),
    Operation::new("ExecuteTransaction", "POST", "/", 200)
        .input(&ExecuteTransactionInput, "")
        .output(&ExecuteTransactionOutput, "")
        .errors(&[
            &ResourceNotFoundException,
            &TransactionCanceledException,
            &TransactionInProgressException,
            &IdempotentParameterMismatchException,
            &ProvisionedThroughputExceededException,
            &RequestLimitExceeded,
            &InternalServerError,
            &ThrottlingException,
        ]),
    Operation::new("ExportTableToPointInTime", "POST", "/", 200)
        .input(&ExportTableToPointInTimeInput, "")
        .output(&ExportTableToPointInTimeOutput, "")
        .errors(&[
            &TableNotFoundException,
            &PointInTimeRecoveryUnavailableException,
            &LimitExceededException,
            &InvalidExportTimeException,
            &ExportConflictException,
            &InternalServerError,
        ]),
    Operation::new("GetItem", "POST", "/", 200).input(&GetItemInput, "").output(&GetItemOutput, "").errors(&[
        &ProvisionedThroughputExceededException,
        &ResourceNotFoundException,
        &RequestLimitExceeded,
        &InternalServerError,
        &ThrottlingException,
    ]),
    Operation::new("GetResourcePolicy", "POST", "/", 200)
        .input(&GetResourcePolicyInput, "")
        .output(&GetResourcePolicyOutput, "")
        .errors(&[&ResourceNotFoundException, &InternalServerError, &PolicyNotFoundException]),
    Operation::new("ImportTable", "POST", "/", 200)
        .input(&ImportTableInput, "")
        .output(&ImportTableOutput, "")
        .errors(&[&ResourceInUseException, &LimitExceededException, &ImportConflictException]),
    Operation::new("ListBackups", "POST", "/", 200)
        .input(&ListBackupsInput, "")
        .output(&ListBackupsOutput, "")
        .errors(&[&InternalServerError]),
    Operation::new("ListBulkOperations", "POST", "/", 200)
        .input(&ListBulkOperationsInput, "")
        .output(&ListBulkOperationsOutput, ""),
    Operation::new("ListContributorInsights", "POST", "/", 200)
        .input(&ListContributorInsightsInput, "")
        .output(&ListContributorInsightsOutput, "")
        .errors(&[&ResourceNotFoundException, &InternalServerError]),
    Operation::new("ListExports", "POST", "/", 200)
        .input(&ListExportsInput, "")
        .output(&ListExportsOutput, "")
        .errors(&[&LimitExceededException, &InternalServerError]),
    Operation::new("ListGlobalTables", "POST", "/", 200)
        .input(&ListGlobalTablesInput, "")
        .output(&ListGlobalTablesOutput, "")
        .errors(&[&InternalServerError]),
    Operation::new("ListImports", "POST", "/", 200)
        .input(&ListImportsInput, "")
        .output(&ListImportsOutput, "")
        .errors(&[&LimitExceededException]),
    Operation::new("ListTables", "POST", "/", 200)
        .input(&ListTablesInput, "")
        .output(&ListTablesOutput, "")
        .errors(&[&InternalServerError]),
    Operation::new("ListTagsOfResource", "POST", "/", 200)
        .input(&ListTagsOfResourceInput, "")
        .output(&ListTagsOfResourceOutput, "")
        .errors(&[&ResourceNotFoundException, &InternalServerError]),
    Operation::new("PutItem", "POST", "/", 200).input(&PutItemInput, "").output(&PutItemOutput, "").errors(&[
        &ConditionalCheckFailedException,
        &ProvisionedThroughputExceededException,
        &ResourceNotFoundException,
        &ItemCollectionSizeLimitExceededException,
        &TransactionConflictException,
        &RequestLimitExceeded,
        &InternalServerError,
        &ReplicatedWriteConflictException,
        &ThrottlingException,
    ]),
    Operation::new("PutResourcePolicy", "POST", "/", 200)
        .input(&PutResourcePolicyInput, "")
        .output(&PutResourcePolicyOutput, "")
        .errors(&[
            &ResourceNotFoundException,
            &InternalServerError,
            &LimitExceededException,
            &PolicyNotFoundException,
            &ResourceInUseException,
        ]),
    Operation::new("Query", "POST", "/", 200).input(&QueryInput, "").output(&QueryOutput, "").errors(&[
        &ProvisionedThroughputExceededException,
        &ResourceNotFoundException,
        &RequestLimitExceeded,
        &InternalServerError,
        &ThrottlingException,
    ]),
    Operation::new("RestoreTableFromBackup", "POST", "/", 200)
        .input(&RestoreTableFromBackupInput, "")
        .output(&RestoreTableFromBackupOutput, "")
        .errors(&[
            &TableAlreadyExistsException,
            &TableInUseException,
            &BackupNotFoundException,
            &BackupInUseException,
            &LimitExceededException,
            &InternalServerError,
        ]),
    Operation::new("RestoreTableToPointInTime", "POST", "/", 200)
        .input(&RestoreTableToPointInTimeInput, "")
        .output(&RestoreTableToPointInTimeOutput, "")
        .errors(&[
            &TableAlreadyExistsException,
            &TableNotFoundException,
            &TableInUseException,
            &LimitExceededException,
            &InvalidRestoreTimeException,
            &PointInTimeRecoveryUnavailableException,
            &InternalServerError,
        ]),
    Operation::new("Scan", "POST", "/", 200).input(&ScanInput, "").output(&ScanOutput, "").errors(&[
        &ProvisionedThroughputExceededException,
        &ResourceNotFoundException,
        &RequestLimitExceeded,
        &InternalServerError,
        &ThrottlingException,
    ]),
    Operation::new("SearchVectors", "POST", "/", 200)
        .input(&SearchVectorsInput, "")
        .output(&SearchVectorsOutput, "")
        .errors(&[&ResourceNotFoundException, &RequestLimitExceeded, &InternalServerError, &ThrottlingException]),
    Operation::new("StartBulkPutItems", "POST", "/", 200)
        .input(&StartBulkPutItemsInput, "")
        .output(&StartBulkPutItemsOutput, "")
        .errors(&[
            &LimitExceededException,
            &ResourceInUseException,
            &IdempotentParameterMismatchException,
            &ResourceNotFoundException,
        ]),
    Operation::new("TagResource", "POST", "/", 200).input(&TagResourceInput, "").errors(&[
        &LimitExceededException,
        &ResourceNotFoundException,
        &InternalServerError,
        &ResourceInUseException,
    ]),
    Operation::new("TransactGetItems", "POST", "/", 200)
        .input(&TransactGetItemsInput, "")
        .output(&TransactGetItemsOutput, "")
        .errors(&[
            &ResourceNotFoundException,
            &TransactionCanceledException,
            &ProvisionedThroughputExceededException,
            &RequestLimitExceeded,
            &InternalServerError,
            &ThrottlingException,
        ]),
    Operation::new("TransactWriteItems", "POST", "/", 200)
        .input(&TransactWriteItemsInput, "")
        .output(&TransactWriteItemsOutput, "")
        .errors(&[
            &ResourceNotFoundException,
            &TransactionCanceledException,
            &TransactionInProgressException,
            &IdempotentParameterMismatchException,
            &ProvisionedThroughputExceededException,
            &RequestLimitExceeded,
            &InternalServerError,
            &ThrottlingException,
        ]),
    Operation::new("UntagResource", "POST", "/", 200).input(&UntagResourceInput, "").errors(&[
        &LimitExceededException,
        &ResourceNotFoundException,
        &InternalServerError,
        &ResourceInUseException,
    ]),
    Operation::new("UpdateContinuousBackups", "POST", "/", 200)
        .input(&UpdateContinuousBackupsInput, "")
        .output(&UpdateContinuousBackupsOutput, "")
        .errors(&[&TableNotFoundException, &ContinuousBackupsUnavailableException, &InternalServerError]),
    Operation::new("UpdateContributorInsights", "POST", "/", 200)
        .input(&UpdateContributorInsightsInput, "")
        .output(&UpdateContributorInsightsOutput, "")
        .errors(&[&ResourceNotFoundException, &InternalServerError]),
    Operation::new("UpdateGlobalTable", "POST", "/", 200)
        .input(&UpdateGlobalTableInput, "")
        .output(&UpdateGlobalTableOutput, "")
        .errors(&[
            &InternalServerError,
            &GlobalTableNotFoundException,
            &ReplicaAlreadyExistsException,
            &ReplicaNotFoundException,
            &TableNotFoundException,
        ]),
    Operation::new("UpdateGlobalTableSettings", "POST", "/", 200)
        .input(&UpdateGlobalTableSettingsInput, "")
        .output(&UpdateGlobalTableSettingsOutput, "")
        .errors(&[
            &GlobalTableNotFoundException,
            &ReplicaNotFoundException,
            &IndexNotFoundException,
            &LimitExceededException,
            &ResourceInUseException,
            &InternalServerError,
        ]),
    Operation::new("UpdateItem", "POST", "/", 200).input(&UpdateItemInput, "").output(&UpdateItemOutput, "").errors(&[
        &ConditionalCheckFailedException,
        &ProvisionedThroughputExceededException,
        &ResourceNotFoundException,
        &ItemCollectionSizeLimitExceededException,
        &TransactionConflictException,
        &RequestLimitExceeded,
        &InternalServerError,
        &ReplicatedWriteConflictException,
        &ThrottlingException,
    ]),
    Operation::new("UpdateKinesisStreamingDestination", "POST", "/", 200)
        .input(&UpdateKinesisStreamingDestinationInput, "")
        .output(&UpdateKinesisStreamingDestinationOutput, "")
        .errors(&[&InternalServerError, &LimitExceededException, &ResourceInUseException, &ResourceNotFoundException]),
    Operation::new("UpdateTable", "POST", "/", 200)
        .input(&UpdateTableInput, "")
        .output(&UpdateTableOutput, "")
        .errors(&[&ResourceInUseException, &ResourceNotFoundException, &LimitExceededException, &InternalServerError]),
    Operation::new("UpdateTableReplicaAutoScaling", "POST", "/", 200)
        .input(&UpdateTableReplicaAutoScalingInput, "")
        .output(&UpdateTableReplicaAutoScalingOutput, "")
        .errors(&[&ResourceNotFoundException, &ResourceInUseException, &LimitExceededException, &InternalServerError]),
    Operation::new("UpdateTimeToLive", "POST", "/", 200)
        .input(&UpdateTimeToLiveInput, "")
        .output(&UpdateTimeToLiveOutput, "")
        .errors(&[&ResourceInUseException, &ResourceNotFoundException, &LimitExceededException, &InternalServerError]),
];

static SHAPES: &[&Shape] = &[
    &ApproximateCreationDateTimePrecision,
    &ArchivalReason,
    &ArchivalSummary,
    &AttributeAction,
    &AttributeDefinition,
    &AttributeDefinitions,
    &AttributeMap,
    &AttributeName,
    &AttributeNameList,
    &AttributeUpdates,
    &AttributeValue,
    &AttributeValueList,
    &AttributeValueUpdate,
    &AutoScalingPolicyDescription,
    &AutoScalingPolicyDescriptionList,
    &AutoScalingPolicyName,
    &AutoScalingPolicyUpdate,
    &AutoScalingRoleArn,
    &AutoScalingSettingsDescription,
    &AutoScalingSettingsUpdate,
    &AutoScalingTargetTrackingScalingPolicyConfigurationDescription,
    &AutoScalingTargetTrackingScalingPolicyConfigurationUpdate,
    &AvailabilityErrorMessage,
    &Backfilling,
    &BackupArn,
    &BackupCreationDateTime,
    &BackupDescription,
    &BackupDetails,
    &BackupInUseException,
    &BackupName,
    &BackupNotFoundException,
    &BackupSizeBytes,
    &BackupStatus,
    &BackupSummaries,
    &BackupSummary,
    &BackupType,
    &BackupTypeFilter,
    &BackupsInputLimit,
    &BatchExecuteStatementInput,
    &BatchExecuteStatementOutput,
    &BatchGetItemInput,
    &BatchGetItemOutput,
    &BatchGetRequestMap,
    &BatchGetResponseMap,
    &BatchStatementError,
    &BatchStatementErrorCodeEnum,
    &BatchStatementRequest,
    &BatchStatementResponse,
    &BatchWriteItemInput,
    &BatchWriteItemOutput,
    &BatchWriteItemRequestMap,
    &BilledSizeBytes,
    &BillingMode,
    &BillingModeSummary,
    &BinaryAttributeValue,
    &BinarySetAttributeValue,
    &BooleanAttributeValue,
    &BooleanObject,
    &BulkOperationArn,
    &BulkOperationBytes,
    &BulkOperationDescription,
    &BulkOperationEndTime,
    &BulkOperationInputFormat,
    &BulkOperationItemCount,
    &BulkOperationMaxWriteRequestUnits,
    &BulkOperationNextToken,
    &BulkOperationPerformanceTier,
    &BulkOperationStartTime,
    &BulkOperationStatus,
    &BulkOperationSummary,
    &BulkOperationTableDetail,
    &BulkOperationTableDetails,
    &BulkOperationUsage,
    &BulkOperationUsageMultiple,
    &BulkOperationVectorBytes,
    &BulkOperationsSummaryList,
    &CancelBulkOperationInput,
    &CancelBulkOperationOutput,
    &CancellationReason,
    &CancellationReasonList,
    &Capacity,
    &ClientRequestToken,
    &ClientToken,
    &CloudWatchLogGroupArn,
    &Code,
    &ComparisonOperator,
    &Condition,
    &ConditionCheck,
    &ConditionExpression,
    &ConditionalCheckFailedException,
    &ConditionalOperator,
    &ConfirmRemoveSelfResourceAccess,
    &ConsistentRead,
    &ConsumedCapacity,
    &ConsumedCapacityMultiple,
    &ConsumedCapacityUnits,
    &ContinuousBackupsDescription,
    &ContinuousBackupsStatus,
    &ContinuousBackupsUnavailableException,
    &ContributorInsightsAction,
    &ContributorInsightsMode,
    &ContributorInsightsRule,
    &ContributorInsightsRuleList,
    &ContributorInsightsStatus,
    &ContributorInsightsSummaries,
    &ContributorInsightsSummary,
    &CreateBackupInput,
    &CreateBackupOutput,
    &CreateGlobalSecondaryIndexAction,
    &CreateGlobalTableInput,
    &CreateGlobalTableOutput,
    &CreateGlobalTableWitnessGroupMemberAction,
    &CreateReplicaAction,
    &CreateReplicationGroupMemberAction,
    &CreateTableInput,
    &CreateTableOutput,
    &CreateVectorIndexAction,
    &CsvDelimiter,
    &CsvHeader,
    &CsvHeaderList,
    &CsvOptions,
    &Date,
    &Delete,
    &DeleteBackupInput,
    &DeleteBackupOutput,
    &DeleteGlobalSecondaryIndexAction,
    &DeleteGlobalTableWitnessGroupMemberAction,
    &DeleteItemInput,
    &DeleteItemOutput,
    &DeleteReplicaAction,
    &DeleteReplicationGroupMemberAction,
    &DeleteRequest,
    &DeleteResourcePolicyInput,
    &DeleteResourcePolicyOutput,
    &DeleteTableInput,
    &DeleteTableOutput,
    &DeleteVectorIndexAction,
    &DeletionProtectionEnabled,
    &DescribeBackupInput,
    &DescribeBackupOutput,
    &DescribeBulkOperationInput,
    &DescribeBulkOperationOutput,
    &DescribeContinuousBackupsInput,
    &DescribeContinuousBackupsOutput,
    &DescribeContributorInsightsInput,
    &DescribeContributorInsightsOutput,
    &DescribeEndpointsRequest,
    &DescribeEndpointsResponse,
    &DescribeExportInput,
    &DescribeExportOutput,
    &DescribeGlobalTableInput,
    &DescribeGlobalTableOutput,
    &DescribeGlobalTableSettingsInput,
    &DescribeGlobalTableSettingsOutput,
    &DescribeImportInput,
    &DescribeImportOutput,
    &DescribeKinesisStreamingDestinationInput,
    &DescribeKinesisStreamingDestinationOutput,
    &DescribeLimitsInput,
    &DescribeLimitsOutput,
    &DescribeTableInput,
    &DescribeTableOutput,
    &DescribeTableReplicaAutoScalingInput,
    &DescribeTableReplicaAutoScalingOutput,
    &DescribeTimeToLiveInput,
    &DescribeTimeToLiveOutput,
    &DestinationStatus,
    &DisassociateReplicationGroupMemberAction,
    &DisassociationMode,
    &DisassociationProtectionEnabled,
    &DoubleObject,
    &DuplicateItemException,
    &EnableKinesisStreamingConfiguration,
    &Endpoint,
    &Endpoints,
    &ErrorCount,
    &ErrorMessage,
    &ExceptionDescription,
    &ExceptionName,
    &ExecuteStatementInput,
    &ExecuteStatementOutput,
    &ExecuteTransactionInput,
    &ExecuteTransactionOutput,
    &ExpectedAttributeMap,
    &ExpectedAttributeValue,
    &ExportArn,
    &ExportConflictException,
    &ExportDescription,
    &ExportEndTime,
    &ExportFormat,
    &ExportFromTime,
    &ExportManifest,
    &ExportNextToken,
    &ExportNotFoundException,
    &ExportStartTime,
    &ExportStatus,
    &ExportSummaries,
    &ExportSummary,
    &ExportTableToPointInTimeInput,
    &ExportTableToPointInTimeOutput,
    &ExportTime,
    &ExportToTime,
    &ExportType,
    &ExportViewType,
    &ExpressionAttributeNameMap,
    &ExpressionAttributeNameVariable,
    &ExpressionAttributeValueMap,
    &ExpressionAttributeValueVariable,
    &FailureCode,
    &FailureException,
    &FailureMessage,
    &FilterConditionMap,
    &FilterSpecification,
    &Get,
    &GetItemInput,
    &GetItemOutput,
    &GetResourcePolicyInput,
    &GetResourcePolicyOutput,
    &GlobalSecondaryIndex,
    &GlobalSecondaryIndexAutoScalingUpdate,
    &GlobalSecondaryIndexAutoScalingUpdateList,
    &GlobalSecondaryIndexDescription,
    &GlobalSecondaryIndexDescriptionList,
    &GlobalSecondaryIndexInfo,
    &GlobalSecondaryIndexList,
    &GlobalSecondaryIndexUpdate,
    &GlobalSecondaryIndexUpdateList,
    &GlobalSecondaryIndexWarmThroughputDescription,
    &GlobalSecondaryIndexes,
    &GlobalTable,
    &GlobalTableAlreadyExistsException,
    &GlobalTableArnString,
    &GlobalTableDescription,
    &GlobalTableGlobalSecondaryIndexSettingsUpdate,
    &GlobalTableGlobalSecondaryIndexSettingsUpdateList,
    &GlobalTableList,
    &GlobalTableNotFoundException,
    &GlobalTableSettingsReplicationMode,
    &GlobalTableStatus,
    &GlobalTableWitnessDescription,
    &GlobalTableWitnessDescriptionList,
    &GlobalTableWitnessGroupUpdate,
    &GlobalTableWitnessGroupUpdateList,
    &IdempotentParameterMismatchException,
    &ImportArn,
    &ImportConflictException,
    &ImportEndTime,
    &ImportNextToken,
    &ImportNotFoundException,
    &ImportStartTime,
    &ImportStatus,
    &ImportSummary,
    &ImportSummaryList,
    &ImportTableDescription,
    &ImportTableInput,
    &ImportTableOutput,
    &ImportedItemCount,
    &IncrementalExportSpecification,
    &IndexName,
    &IndexNotFoundException,
    &IndexStatus,
    &InputCompressionType,
    &InputFormat,
    &InputFormatOptions,
    &InputS3Configuration,
    &Integer,
    &IntegerObject,
    &InternalServerError,
    &InvalidExportTimeException,
    &InvalidRestoreTimeException,
    &ItemCollectionKeyAttributeMap,
    &ItemCollectionMetrics,
    &ItemCollectionMetricsMultiple,
    &ItemCollectionMetricsPerTable,
    &ItemCollectionSizeEstimateBound,
    &ItemCollectionSizeEstimateRange,
    &ItemCollectionSizeLimitExceededException,
    &ItemCount,
    &ItemList,
    &ItemResponse,
    &ItemResponseList,
    &KMSMasterKeyArn,
    &KMSMasterKeyId,
    &Key,
    &KeyConditions,
    &KeyExpression,
    &KeyList,
    &KeySchema,
    &KeySchemaAttributeName,
    &KeySchemaElement,
    &KeyType,
    &KeysAndAttributes,
    &KinesisDataStreamDestination,
    &KinesisDataStreamDestinations,
    &KinesisStreamingDestinationInput,
    &KinesisStreamingDestinationOutput,
    &LastUpdateDateTime,
    &LimitExceededException,
    &ListAttributeValue,
    &ListBackupsInput,
    &ListBackupsOutput,
    &ListBulkOperationsInput,
    &ListBulkOperationsMaxLimit,
    &ListBulkOperationsOutput,
    &ListContributorInsightsInput,
    &ListContributorInsightsLimit,
    &ListContributorInsightsOutput,
    &ListExportsInput,
    &ListExportsMaxLimit,
    &ListExportsOutput,
    &ListGlobalTablesInput,
    &ListGlobalTablesOutput,
    &ListImportsInput,
    &ListImportsMaxLimit,
    &ListImportsOutput,
    &ListTablesInput,
    &ListTablesInputLimit,
    &ListTablesOutput,
    &ListTagsOfResourceInput,
    &ListTagsOfResourceOutput,
    &LocalSecondaryIndex,
    &LocalSecondaryIndexDescription,
    &LocalSecondaryIndexDescriptionList,
    &LocalSecondaryIndexInfo,
    &LocalSecondaryIndexList,
    &LocalSecondaryIndexes,
    &Long,
    &LongObject,
    &MapAttributeValue,
    &MultiRegionConsistency,
    &NextTokenString,
    &NonKeyAttributeName,
    &NonKeyAttributeNameList,
    &NonNegativeLongObject,
    &NullAttributeValue,
    &NumberAttributeValue,
    &NumberSetAttributeValue,
    &OnDemandThroughput,
    &OnDemandThroughputOverride,
    &OutputS3Configuration,
    &OutputTypeEnum,
    &OutputTypeList,
    &ParameterizedStatement,
    &ParameterizedStatements,
    &PartiQLBatchRequest,
    &PartiQLBatchResponse,
    &PartiQLNextToken,
    &PartiQLStatement,
    &PointInTimeRecoveryDescription,
    &PointInTimeRecoverySpecification,
    &PointInTimeRecoveryStatus,
    &PointInTimeRecoveryUnavailableException,
    &PolicyNotFoundException,
    &PolicyRevisionId,
    &PositiveIntegerObject,
    &PositiveLongObject,
    &PreparedStatementParameters,
    &ProcessedInputBytes,
    &ProcessedItemCount,
    &Projection,
    &ProjectionExpression,
    &ProjectionType,
    &ProvisionedThroughput,
    &ProvisionedThroughputDescription,
    &ProvisionedThroughputExceededException,
    &ProvisionedThroughputOverride,
    &Put,
    &PutItemInput,
    &PutItemInputAttributeMap,
    &PutItemOutput,
    &PutRequest,
    &PutResourcePolicyInput,
    &PutResourcePolicyOutput,
    &QueryInput,
    &QueryOutput,
    &Reason,
    &RecoveryPeriodInDays,
    &RegionName,
    &Replica,
    &ReplicaAlreadyExistsException,
    &ReplicaAutoScalingDescription,
    &ReplicaAutoScalingDescriptionList,
    &ReplicaAutoScalingUpdate,
    &ReplicaAutoScalingUpdateList,
    &ReplicaDescription,
    &ReplicaDescriptionList,
    &ReplicaGlobalSecondaryIndex,
    &ReplicaGlobalSecondaryIndexAutoScalingDescription,
    &ReplicaGlobalSecondaryIndexAutoScalingDescriptionList,
    &ReplicaGlobalSecondaryIndexAutoScalingUpdate,
    &ReplicaGlobalSecondaryIndexAutoScalingUpdateList,
    &ReplicaGlobalSecondaryIndexDescription,
    &ReplicaGlobalSecondaryIndexDescriptionList,
    &ReplicaGlobalSecondaryIndexList,
    &ReplicaGlobalSecondaryIndexSettingsDescription,
    &ReplicaGlobalSecondaryIndexSettingsDescriptionList,
    &ReplicaGlobalSecondaryIndexSettingsUpdate,
    &ReplicaGlobalSecondaryIndexSettingsUpdateList,
    &ReplicaList,
    &ReplicaNotFoundException,
    &ReplicaSettingsDescription,
    &ReplicaSettingsDescriptionList,
    &ReplicaSettingsUpdate,
    &ReplicaSettingsUpdateList,
    &ReplicaStatus,
    &ReplicaStatusDescription,
    &ReplicaStatusPercentProgress,
    &ReplicaUpdate,
    &ReplicaUpdateList,
    &ReplicatedWriteConflictException,
    &ReplicationGroupUpdate,
    &ReplicationGroupUpdateList,
    &RequestLimitExceeded,
    &Resource,
    &ResourceArnString,
    &ResourceInUseException,
    &ResourceNotFoundException,
    &ResourcePolicy,
    &RestoreInProgress,
    &RestoreSummary,
    &RestoreTableFromBackupInput,
    &RestoreTableFromBackupOutput,
    &RestoreTableToPointInTimeInput,
    &RestoreTableToPointInTimeOutput,
    &ReturnConsumedCapacity,
    &ReturnItemCollectionMetrics,
    &ReturnValue,
    &ReturnValuesOnConditionCheckFailure,
    &S3Bucket,
    &S3BucketOwner,
    &S3BucketSource,
    &S3Prefix,
    &S3SseAlgorithm,
    &S3SseKmsKeyId,
    &SSEDescription,
    &SSEEnabled,
    &SSESpecification,
    &SSEStatus,
    &SSEType,
    &ScalarAttributeType,
    &ScanInput,
    &ScanOutput,
    &ScanSegment,
    &ScanTotalSegments,
    &ScoreNumber,
    &SearchResultItem,
    &SearchResultList,
    &SearchSchema,
    &SearchSchemaElement,
    &SearchSchemaElementType,
    &SearchVectorList,
    &SearchVectorsInput,
    &SearchVectorsOutput,
    &SecondaryIndexesBulkBytesMap,
    &SecondaryIndexesCapacityMap,
    &Select,
    &SourceTableDetails,
    &SourceTableFeatureDetails,
    &StartBulkPutItemsInput,
    &StartBulkPutItemsOutput,
    &StreamArn,
    &StreamEnabled,
    &StreamSpecification,
    &StreamViewType,
    &String,
    &StringAttributeValue,
    &StringSetAttributeValue,
    &TableAlreadyExistsException,
    &TableArn,
    &TableAutoScalingDescription,
    &TableClass,
    &TableClassSummary,
    &TableCreationDateTime,
    &TableCreationParameters,
    &TableDescription,
    &TableId,
    &TableInUseException,
    &TableName,
    &TableNameList,
    &TableNotFoundException,
    &TableStatus,
    &TableWarmThroughputDescription,
    &Tag,
    &TagKeyList,
    &TagKeyString,
    &TagList,
    &TagResourceInput,
    &TagValueString,
    &ThrottlingException,
    &ThrottlingReason,
    &ThrottlingReasonList,
    &TimeRangeLowerBound,
    &TimeRangeUpperBound,
    &TimeToLiveAttributeName,
    &TimeToLiveDescription,
    &TimeToLiveEnabled,
    &TimeToLiveSpecification,
    &TimeToLiveStatus,
    &TopKInteger,
    &TotalInputBytes,
    &TransactGetItem,
    &TransactGetItemList,
    &TransactGetItemsInput,
    &TransactGetItemsOutput,
    &TransactWriteItem,
    &TransactWriteItemList,
    &TransactWriteItemsInput,
    &TransactWriteItemsOutput,
    &TransactionCanceledException,
    &TransactionConflictException,
    &TransactionInProgressException,
    &UntagResourceInput,
    &Update,
    &UpdateContinuousBackupsInput,
    &UpdateContinuousBackupsOutput,
    &UpdateContributorInsightsInput,
    &UpdateContributorInsightsOutput,
    &UpdateExpression,
    &UpdateGlobalSecondaryIndexAction,
    &UpdateGlobalTableInput,
    &UpdateGlobalTableOutput,
    &UpdateGlobalTableSettingsInput,
    &UpdateGlobalTableSettingsOutput,
    &UpdateItemInput,
    &UpdateItemOutput,
    &UpdateKinesisStreamingConfiguration,
    &UpdateKinesisStreamingDestinationInput,
    &UpdateKinesisStreamingDestinationOutput,
    &UpdateReplicationGroupMemberAction,
    &UpdateTableInput,
    &UpdateTableOutput,
    &UpdateTableReplicaAutoScalingInput,
    &UpdateTableReplicaAutoScalingOutput,
    &UpdateTimeToLiveInput,
    &UpdateTimeToLiveOutput,
    &VectorAttributeDefinition,
    &VectorAttributeName,
    &VectorCapacity,
    &VectorDistanceFunction,
    &VectorIndex,
    &VectorIndexDescription,
    &VectorIndexDescriptionList,
    &VectorIndexInfo,
    &VectorIndexList,
    &VectorIndexUpdate,
    &VectorIndexUpdateList,
    &VectorIndexes,
    &VectorIndexesBulkVectorBytesMap,
    &VectorIndexesCapacityMap,
    &WarmThroughput,
    &WitnessStatus,
    &WriteRequest,
    &WriteRequests,
];

pub(super) static ApproximateCreationDateTimePrecision: Shape =
    Shape::new("ApproximateCreationDateTimePrecision", Kind::String(&["MILLISECOND", "MICROSECOND"]));

pub(super) static ArchivalReason: Shape = Shape::new("ArchivalReason", Kind::String(&[]));

pub(super) static ArchivalSummary: Shape = Shape::new(
    "ArchivalSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("ArchivalDateTime", &Date),
        Member::new("ArchivalReason", &ArchivalReason),
        Member::new("ArchivalBackupArn", &BackupArn),
    ])),
);

pub(super) static AttributeAction: Shape = Shape::new("AttributeAction", Kind::String(&["ADD", "PUT", "DELETE"]));

pub(super) static AttributeDefinition: Shape = Shape::new(
    "AttributeDefinition",
    Kind::Structure(&Structure::new(&[
        Member::new("AttributeName", &KeySchemaAttributeName).required(),
        Member::new("AttributeType", &ScalarAttributeType).required(),
    ])),
);

pub(super) static AttributeDefinitions: Shape =
    Shape::new("AttributeDefinitions", Kind::List(&Member::new("member", &AttributeDefinition), false));

pub(super) static AttributeMap: Shape = Shape::new(
    "AttributeMap",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false),
);

pub(super) static AttributeName: Shape = Shape::new("AttributeName", Kind::String(&[])).max(65535.0);

pub(super) static AttributeNameList: Shape =
    Shape::new("AttributeNameList", Kind::List(&Member::new("member", &AttributeName), false)).min(1.0);

pub(super) static AttributeUpdates: Shape = Shape::new(
    "AttributeUpdates",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValueUpdate), false),
);

pub(super) static AttributeValue: Shape = Shape::new(
    "AttributeValue",
    Kind::Structure(&Structure::new(&[
        Member::new("S", &StringAttributeValue),
        Member::new("N", &NumberAttributeValue),
        Member::new("B", &BinaryAttributeValue),
        Member::new("SS", &StringSetAttributeValue),
        Member::new("NS", &NumberSetAttributeValue),
        Member::new("BS", &BinarySetAttributeValue),
        Member::new("M", &MapAttributeValue),
        Member::new("L", &ListAttributeValue),
        Member::new("NULL", &NullAttributeValue),
        Member::new("BOOL", &BooleanAttributeValue),
    ])),
);

pub(super) static AttributeValueList: Shape =
    Shape::new("AttributeValueList", Kind::List(&Member::new("member", &AttributeValue), false));

pub(super) static AttributeValueUpdate: Shape = Shape::new(
    "AttributeValueUpdate",
    Kind::Structure(&Structure::new(&[Member::new("Value", &AttributeValue), Member::new("Action", &AttributeAction)])),
);

pub(super) static AutoScalingPolicyDescription: Shape = Shape::new(
    "AutoScalingPolicyDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &AutoScalingPolicyName),
        Member::new(
            "TargetTrackingScalingPolicyConfiguration",
            &AutoScalingTargetTrackingScalingPolicyConfigurationDescription,
        ),
    ])),
);

pub(super) static AutoScalingPolicyDescriptionList: Shape = Shape::new(
    "AutoScalingPolicyDescriptionList",
    Kind::List(&Member::new("member", &AutoScalingPolicyDescription), false),
);

pub(super) static AutoScalingPolicyName: Shape =
    Shape::new("AutoScalingPolicyName", Kind::String(&[])).min(1.0).max(256.0).pattern("\\p{Print}+");

pub(super) static AutoScalingPolicyUpdate: Shape = Shape::new(
    "AutoScalingPolicyUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &AutoScalingPolicyName),
        Member::new(
            "TargetTrackingScalingPolicyConfiguration",
            &AutoScalingTargetTrackingScalingPolicyConfigurationUpdate,
        )
        .required(),
    ])),
);

pub(super) static AutoScalingRoleArn: Shape = Shape::new("AutoScalingRoleArn", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");

pub(super) static AutoScalingSettingsDescription: Shape = Shape::new(
    "AutoScalingSettingsDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("MinimumUnits", &PositiveLongObject),
        Member::new("MaximumUnits", &PositiveLongObject),
        Member::new("AutoScalingDisabled", &BooleanObject),
        Member::new("AutoScalingRoleArn", &String),
        Member::new("ScalingPolicies", &AutoScalingPolicyDescriptionList),
    ])),
);

pub(super) static AutoScalingSettingsUpdate: Shape = Shape::new(
    "AutoScalingSettingsUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("MinimumUnits", &PositiveLongObject),
        Member::new("MaximumUnits", &PositiveLongObject),
        Member::new("AutoScalingDisabled", &BooleanObject),
        Member::new("AutoScalingRoleArn", &AutoScalingRoleArn),
        Member::new("ScalingPolicyUpdate", &AutoScalingPolicyUpdate),
    ])),
);

pub(super) static AutoScalingTargetTrackingScalingPolicyConfigurationDescription: Shape = Shape::new(
    "AutoScalingTargetTrackingScalingPolicyConfigurationDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("DisableScaleIn", &BooleanObject),
        Member::new("ScaleInCooldown", &IntegerObject),
        Member::new("ScaleOutCooldown", &IntegerObject),
        Member::new("TargetValue", &DoubleObject).required(),
    ])),
);

pub(super) static AutoScalingTargetTrackingScalingPolicyConfigurationUpdate: Shape = Shape::new(
    "AutoScalingTargetTrackingScalingPolicyConfigurationUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("DisableScaleIn", &BooleanObject),
        Member::new("ScaleInCooldown", &IntegerObject),
        Member::new("ScaleOutCooldown", &IntegerObject),
        Member::new("TargetValue", &DoubleObject).required(),
    ])),
);

pub(super) static AvailabilityErrorMessage: Shape = Shape::new("AvailabilityErrorMessage", Kind::String(&[]));

pub(super) static Backfilling: Shape = Shape::new("Backfilling", Kind::Boolean);

pub(super) static BackupArn: Shape = Shape::new("BackupArn", Kind::String(&[])).min(37.0).max(1024.0);

pub(super) static BackupCreationDateTime: Shape = Shape::new("BackupCreationDateTime", Kind::Timestamp(None));

pub(super) static BackupDescription: Shape = Shape::new(
    "BackupDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("BackupDetails", &BackupDetails),
        Member::new("SourceTableDetails", &SourceTableDetails),
        Member::new("SourceTableFeatureDetails", &SourceTableFeatureDetails),
    ])),
);

pub(super) static BackupDetails: Shape = Shape::new(
    "BackupDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("BackupArn", &BackupArn).required(),
        Member::new("BackupName", &BackupName).required(),
        Member::new("BackupSizeBytes", &BackupSizeBytes),
        Member::new("BackupStatus", &BackupStatus).required(),
        Member::new("BackupType", &BackupType).required(),
        Member::new("BackupCreationDateTime", &BackupCreationDateTime).required(),
        Member::new("BackupExpiryDateTime", &Date),
    ])),
);

pub(super) static BackupInUseException: Shape = Shape::new(
    "BackupInUseException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("BackupInUseException", 400, true)),
);

pub(super) static BackupName: Shape =
    Shape::new("BackupName", Kind::String(&[])).min(3.0).max(255.0).pattern("[a-zA-Z0-9_.-]+");

pub(super) static BackupNotFoundException: Shape = Shape::new(
    "BackupNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "BackupNotFoundException",
        400,
        true,
    )),
);

pub(super) static BackupSizeBytes: Shape = Shape::new("BackupSizeBytes", Kind::Long).min(0.0);

pub(super) static BackupStatus: Shape = Shape::new("BackupStatus", Kind::String(&["CREATING", "DELETED", "AVAILABLE"]));

pub(super) static BackupSummaries: Shape =
    Shape::new("BackupSummaries", Kind::List(&Member::new("member", &BackupSummary), false));

pub(super) static BackupSummary: Shape = Shape::new(
    "BackupSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableName),
        Member::new("TableId", &TableId),
        Member::new("TableArn", &TableArn),
        Member::new("BackupArn", &BackupArn),
        Member::new("BackupName", &BackupName),
        Member::new("BackupCreationDateTime", &BackupCreationDateTime),
        Member::new("BackupExpiryDateTime", &Date),
        Member::new("BackupStatus", &BackupStatus),
        Member::new("BackupType", &BackupType),
        Member::new("BackupSizeBytes", &BackupSizeBytes),
    ])),
);

pub(super) static BackupType: Shape = Shape::new("BackupType", Kind::String(&["USER", "SYSTEM", "AWS_BACKUP"]));

pub(super) static BackupTypeFilter: Shape =
    Shape::new("BackupTypeFilter", Kind::String(&["USER", "SYSTEM", "AWS_BACKUP", "ALL"]));

pub(super) static BackupsInputLimit: Shape = Shape::new("BackupsInputLimit", Kind::Integer).min(1.0).max(100.0);

pub(super) static BatchExecuteStatementInput: Shape = Shape::new(
    "BatchExecuteStatementInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Statements", &PartiQLBatchRequest).required(),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
    ])),
);

pub(super) static BatchExecuteStatementOutput: Shape = Shape::new(
    "BatchExecuteStatementOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Responses", &PartiQLBatchResponse),
        Member::new("ConsumedCapacity", &ConsumedCapacityMultiple),
    ])),
);

pub(super) static BatchGetItemInput: Shape = Shape::new(
    "BatchGetItemInput",
    Kind::Structure(&Structure::new(&[
        Member::new("RequestItems", &BatchGetRequestMap).required(),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
    ])),
);

pub(super) static BatchGetItemOutput: Shape = Shape::new(
    "BatchGetItemOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Responses", &BatchGetResponseMap),
        Member::new("UnprocessedKeys", &BatchGetRequestMap),
        Member::new("ConsumedCapacity", &ConsumedCapacityMultiple),
    ])),
);

pub(super) static BatchGetRequestMap: Shape = Shape::new(
    "BatchGetRequestMap",
    Kind::Map(&Member::new("key", &TableArn), &Member::new("value", &KeysAndAttributes), false),
)
.min(1.0)
.max(100.0);

pub(super) static BatchGetResponseMap: Shape = Shape::new(
    "BatchGetResponseMap",
    Kind::Map(&Member::new("key", &TableArn), &Member::new("value", &ItemList), false),
);

pub(super) static BatchStatementError: Shape = Shape::new(
    "BatchStatementError",
    Kind::Structure(&Structure::new(&[
        Member::new("Code", &BatchStatementErrorCodeEnum),
        Member::new("Message", &String),
        Member::new("Item", &AttributeMap),
    ])),
);

pub(super) static BatchStatementErrorCodeEnum: Shape = Shape::new(
    "BatchStatementErrorCodeEnum",
    Kind::String(&[
        "ConditionalCheckFailed",
        "ItemCollectionSizeLimitExceeded",
        "RequestLimitExceeded",
        "ValidationError",
        "ProvisionedThroughputExceeded",
        "TransactionConflict",
        "ThrottlingError",
        "InternalServerError",
        "ResourceNotFound",
        "AccessDenied",
        "DuplicateItem",
    ]),
);

pub(super) static BatchStatementRequest: Shape = Shape::new(
    "BatchStatementRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Statement", &PartiQLStatement).required(),
        Member::new("Parameters", &PreparedStatementParameters),
        Member::new("ConsistentRead", &ConsistentRead),
        Member::new("ReturnValuesOnConditionCheckFailure", &ReturnValuesOnConditionCheckFailure),
    ])),
);

pub(super) static BatchStatementResponse: Shape = Shape::new(
    "BatchStatementResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Error", &BatchStatementError),
        Member::new("TableName", &TableName),
        Member::new("Item", &AttributeMap),
    ])),
);

pub(super) static BatchWriteItemInput: Shape = Shape::new(
    "BatchWriteItemInput",
    Kind::Structure(&Structure::new(&[
        Member::new("RequestItems", &BatchWriteItemRequestMap).required(),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
        Member::new("ReturnItemCollectionMetrics", &ReturnItemCollectionMetrics),
    ])),
);

pub(super) static BatchWriteItemOutput: Shape = Shape::new(
    "BatchWriteItemOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("UnprocessedItems", &BatchWriteItemRequestMap),
        Member::new("ItemCollectionMetrics", &ItemCollectionMetricsPerTable),
        Member::new("ConsumedCapacity", &ConsumedCapacityMultiple),
    ])),
);

pub(super) static BatchWriteItemRequestMap: Shape = Shape::new(
    "BatchWriteItemRequestMap",
    Kind::Map(&Member::new("key", &TableArn), &Member::new("value", &WriteRequests), false),
)
.min(1.0)
.max(25.0);

pub(super) static BilledSizeBytes: Shape = Shape::new("BilledSizeBytes", Kind::Long).min(0.0);

pub(super) static BillingMode: Shape = Shape::new("BillingMode", Kind::String(&["PROVISIONED", "PAY_PER_REQUEST"]));

pub(super) static BillingModeSummary: Shape = Shape::new(
    "BillingModeSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("BillingMode", &BillingMode),
        Member::new("LastUpdateToPayPerRequestDateTime", &Date),
    ])),
);

pub(super) static BinaryAttributeValue: Shape = Shape::new("BinaryAttributeValue", Kind::Blob(false));

pub(super) static BinarySetAttributeValue: Shape =
    Shape::new("BinarySetAttributeValue", Kind::List(&Member::new("member", &BinaryAttributeValue), false));

pub(super) static BooleanAttributeValue: Shape = Shape::new("BooleanAttributeValue", Kind::Boolean);

pub(super) static BooleanObject: Shape = Shape::new("BooleanObject", Kind::Boolean);

pub(super) static BulkOperationArn: Shape = Shape::new("BulkOperationArn", Kind::String(&[])).min(37.0).max(1024.0);

pub(super) static BulkOperationBytes: Shape = Shape::new(
    "BulkOperationBytes",
    Kind::Structure(&Structure::new(&[Member::new("BulkPutBytes", &NonNegativeLongObject)])),
);

pub(super) static BulkOperationDescription: Shape = Shape::new(
    "BulkOperationDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("BulkOperationArn", &BulkOperationArn),
        Member::new("BulkOperationStatus", &BulkOperationStatus),
        Member::new("TableDetails", &BulkOperationTableDetails),
        Member::new("ClientToken", &ClientToken),
        Member::new("InputS3Configuration", &InputS3Configuration),
        Member::new("OutputS3Configuration", &OutputS3Configuration),
        Member::new("StartTime", &BulkOperationStartTime),
        Member::new("EndTime", &BulkOperationEndTime),
        Member::new("ProcessedItemCount", &BulkOperationItemCount),
        Member::new("ProcessedInputBytes", &ProcessedInputBytes),
        Member::new("TotalInputBytes", &TotalInputBytes),
        Member::new("BulkOperationUsage", &BulkOperationUsageMultiple),
        Member::new("FailedItemCount", &BulkOperationItemCount),
        Member::new("FailureCode", &FailureCode),
        Member::new("FailureMessage", &FailureMessage),
        Member::new("MaxWriteRequestUnits", &BulkOperationMaxWriteRequestUnits),
        Member::new("PerformanceTier", &BulkOperationPerformanceTier),
    ])),
);

pub(super) static BulkOperationEndTime: Shape = Shape::new("BulkOperationEndTime", Kind::Timestamp(None));

pub(super) static BulkOperationInputFormat: Shape =
    Shape::new("BulkOperationInputFormat", Kind::String(&["DYNAMODB_JSON", "ION"]));

pub(super) static BulkOperationItemCount: Shape = Shape::new("BulkOperationItemCount", Kind::Long).min(0.0);

pub(super) static BulkOperationMaxWriteRequestUnits: Shape =
    Shape::new("BulkOperationMaxWriteRequestUnits", Kind::Long).min(1024.0);

pub(super) static BulkOperationNextToken: Shape =
    Shape::new("BulkOperationNextToken", Kind::String(&[])).min(1.0).max(1024.0).pattern("([0-9a-f]{16})+");

pub(super) static BulkOperationPerformanceTier: Shape =
    Shape::new("BulkOperationPerformanceTier", Kind::String(&["STANDARD", "ACCELERATED"]));

pub(super) static BulkOperationStartTime: Shape = Shape::new("BulkOperationStartTime", Kind::Timestamp(None));

pub(super) static BulkOperationStatus: Shape = Shape::new(
    "BulkOperationStatus",
    Kind::String(&["IN_PROGRESS", "COMPLETED", "COMPLETED_WITH_ERRORS", "CANCELLING", "CANCELLED", "FAILED"]),
);

pub(super) static BulkOperationSummary: Shape = Shape::new(
    "BulkOperationSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("BulkOperationArn", &BulkOperationArn).required(),
        Member::new("BulkOperationStatus", &BulkOperationStatus).required(),
        Member::new("StartTime", &BulkOperationStartTime).required(),
        Member::new("EndTime", &BulkOperationEndTime),
    ])),
);

pub(super) static BulkOperationTableDetail: Shape = Shape::new(
    "BulkOperationTableDetail",
    Kind::Structure(&Structure::new(&[Member::new("TableName", &TableArn), Member::new("TableId", &TableId)])),
);

pub(super) static BulkOperationTableDetails: Shape =
    Shape::new("BulkOperationTableDetails", Kind::List(&Member::new("member", &BulkOperationTableDetail), false));

pub(super) static BulkOperationUsage: Shape = Shape::new(
    "BulkOperationUsage",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn),
        Member::new("BulkPutBytes", &NonNegativeLongObject),
        Member::new("Table", &BulkOperationBytes),
        Member::new("LocalSecondaryIndexes", &SecondaryIndexesBulkBytesMap),
        Member::new("GlobalSecondaryIndexes", &SecondaryIndexesBulkBytesMap),
        Member::new("VectorIndexes", &VectorIndexesBulkVectorBytesMap),
    ])),
);

pub(super) static BulkOperationUsageMultiple: Shape =
    Shape::new("BulkOperationUsageMultiple", Kind::List(&Member::new("member", &BulkOperationUsage), false));

pub(super) static BulkOperationVectorBytes: Shape = Shape::new(
    "BulkOperationVectorBytes",
    Kind::Structure(&Structure::new(&[Member::new("BulkPutVectorBytes", &NonNegativeLongObject)])),
);

pub(super) static BulkOperationsSummaryList: Shape =
    Shape::new("BulkOperationsSummaryList", Kind::List(&Member::new("member", &BulkOperationSummary), false));

pub(super) static CancelBulkOperationInput: Shape = Shape::new(
    "CancelBulkOperationInput",
    Kind::Structure(&Structure::new(&[Member::new("BulkOperationArn", &BulkOperationArn).required()])),
);

pub(super) static CancelBulkOperationOutput: Shape = Shape::new(
    "CancelBulkOperationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("BulkOperationArn", &BulkOperationArn).required(),
        Member::new("BulkOperationStatus", &BulkOperationStatus).required(),
    ])),
);

pub(super) static CancellationReason: Shape = Shape::new(
    "CancellationReason",
    Kind::Structure(&Structure::new(&[
        Member::new("Item", &AttributeMap),
        Member::new("Code", &Code),
        Member::new("Message", &ErrorMessage),
    ])),
);

pub(super) static CancellationReasonList: Shape =
    Shape::new("CancellationReasonList", Kind::List(&Member::new("member", &CancellationReason), false))
        .min(1.0)
        .max(100.0);

pub(super) static Capacity: Shape = Shape::new(
    "Capacity",
    Kind::Structure(&Structure::new(&[
        Member::new("ReadCapacityUnits", &ConsumedCapacityUnits),
        Member::new("WriteCapacityUnits", &ConsumedCapacityUnits),
        Member::new("CapacityUnits", &ConsumedCapacityUnits),
    ])),
);

pub(super) static ClientRequestToken: Shape = Shape::new("ClientRequestToken", Kind::String(&[])).min(1.0).max(36.0);

pub(super) static ClientToken: Shape = Shape::new("ClientToken", Kind::String(&[])).pattern("^[^\\$]+$");

pub(super) static CloudWatchLogGroupArn: Shape =
    Shape::new("CloudWatchLogGroupArn", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static Code: Shape = Shape::new("Code", Kind::String(&[]));

pub(super) static ComparisonOperator: Shape = Shape::new(
    "ComparisonOperator",
    Kind::String(&[
        "EQ",
        "NE",
        "IN",
        "LE",
        "LT",
        "GE",
        "GT",
        "BETWEEN",
        "NOT_NULL",
        "NULL",
        "CONTAINS",
        "NOT_CONTAINS",
        "BEGINS_WITH",
    ]),
);

pub(super) static Condition: Shape = Shape::new(
    "Condition",
    Kind::Structure(&Structure::new(&[
        Member::new("AttributeValueList", &AttributeValueList),
        Member::new("ComparisonOperator", &ComparisonOperator).required(),
    ])),
);

pub(super) static ConditionCheck: Shape = Shape::new(
    "ConditionCheck",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &Key).required(),
        Member::new("TableName", &TableArn).required(),
        Member::new("ConditionExpression", &ConditionExpression).required(),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
        Member::new("ExpressionAttributeValues", &ExpressionAttributeValueMap),
        Member::new("ReturnValuesOnConditionCheckFailure", &ReturnValuesOnConditionCheckFailure),
    ])),
);

pub(super) static ConditionExpression: Shape = Shape::new("ConditionExpression", Kind::String(&[]));

pub(super) static ConditionalCheckFailedException: Shape = Shape::new(
    "ConditionalCheckFailedException",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ErrorMessage), Member::new("Item", &AttributeMap)]).error(
            "ConditionalCheckFailedException",
            400,
            true,
        ),
    ),
);

pub(super) static ConditionalOperator: Shape = Shape::new("ConditionalOperator", Kind::String(&["AND", "OR"]));

pub(super) static ConfirmRemoveSelfResourceAccess: Shape = Shape::new("ConfirmRemoveSelfResourceAccess", Kind::Boolean);

pub(super) static ConsistentRead: Shape = Shape::new("ConsistentRead", Kind::Boolean);

pub(super) static ConsumedCapacity: Shape = Shape::new(
    "ConsumedCapacity",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn),
        Member::new("CapacityUnits", &ConsumedCapacityUnits),
        Member::new("ReadCapacityUnits", &ConsumedCapacityUnits),
        Member::new("WriteCapacityUnits", &ConsumedCapacityUnits),
        Member::new("Table", &Capacity),
        Member::new("LocalSecondaryIndexes", &SecondaryIndexesCapacityMap),
        Member::new("GlobalSecondaryIndexes", &SecondaryIndexesCapacityMap),
        Member::new("VectorIndexes", &VectorIndexesCapacityMap),
    ])),
);

pub(super) static ConsumedCapacityMultiple: Shape =
    Shape::new("ConsumedCapacityMultiple", Kind::List(&Member::new("member", &ConsumedCapacity), false));

pub(super) static ConsumedCapacityUnits: Shape = Shape::new("ConsumedCapacityUnits", Kind::Double);

pub(super) static ContinuousBackupsDescription: Shape = Shape::new(
    "ContinuousBackupsDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("ContinuousBackupsStatus", &ContinuousBackupsStatus).required(),
        Member::new("PointInTimeRecoveryDescription", &PointInTimeRecoveryDescription),
    ])),
);

pub(super) static ContinuousBackupsStatus: Shape =
    Shape::new("ContinuousBackupsStatus", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static ContinuousBackupsUnavailableException: Shape = Shape::new(
    "ContinuousBackupsUnavailableException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ContinuousBackupsUnavailableException",
        400,
        true,
    )),
);

pub(super) static ContributorInsightsAction: Shape =
    Shape::new("ContributorInsightsAction", Kind::String(&["ENABLE", "DISABLE"]));

pub(super) static ContributorInsightsMode: Shape =
    Shape::new("ContributorInsightsMode", Kind::String(&["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"]));

pub(super) static ContributorInsightsRule: Shape = Shape::new("ContributorInsightsRule", Kind::String(&[]))
    .pattern("[A-Za-z0-9][A-Za-z0-9\\-\\_\\.]{0,126}[A-Za-z0-9]");

pub(super) static ContributorInsightsRuleList: Shape =
    Shape::new("ContributorInsightsRuleList", Kind::List(&Member::new("member", &ContributorInsightsRule), false));

pub(super) static ContributorInsightsStatus: Shape =
    Shape::new("ContributorInsightsStatus", Kind::String(&["ENABLING", "ENABLED", "DISABLING", "DISABLED", "FAILED"]));

pub(super) static ContributorInsightsSummaries: Shape =
    Shape::new("ContributorInsightsSummaries", Kind::List(&Member::new("member", &ContributorInsightsSummary), false));

pub(super) static ContributorInsightsSummary: Shape = Shape::new(
    "ContributorInsightsSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableName),
        Member::new("IndexName", &IndexName),
        Member::new("ContributorInsightsStatus", &ContributorInsightsStatus),
        Member::new("ContributorInsightsMode", &ContributorInsightsMode),
    ])),
);

pub(super) static CreateBackupInput: Shape = Shape::new(
    "CreateBackupInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("BackupName", &BackupName).required(),
    ])),
);

pub(super) static CreateBackupOutput: Shape =
    Shape::new("CreateBackupOutput", Kind::Structure(&Structure::new(&[Member::new("BackupDetails", &BackupDetails)])));

pub(super) static CreateGlobalSecondaryIndexAction: Shape = Shape::new(
    "CreateGlobalSecondaryIndexAction",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName).required(),
        Member::new("KeySchema", &KeySchema).required(),
        Member::new("Projection", &Projection).required(),
        Member::new("ProvisionedThroughput", &ProvisionedThroughput),
        Member::new("OnDemandThroughput", &OnDemandThroughput),
        Member::new("WarmThroughput", &WarmThroughput),
    ])),
);

pub(super) static CreateGlobalTableInput: Shape = Shape::new(
    "CreateGlobalTableInput",
    Kind::Structure(&Structure::new(&[
        Member::new("GlobalTableName", &TableName).required(),
        Member::new("ReplicationGroup", &ReplicaList).required(),
    ])),
);

pub(super) static CreateGlobalTableOutput: Shape = Shape::new(
    "CreateGlobalTableOutput",
    Kind::Structure(&Structure::new(&[Member::new("GlobalTableDescription", &GlobalTableDescription)])),
);

pub(super) static CreateGlobalTableWitnessGroupMemberAction: Shape = Shape::new(
    "CreateGlobalTableWitnessGroupMemberAction",
    Kind::Structure(&Structure::new(&[Member::new("RegionName", &RegionName).required()])),
);

pub(super) static CreateReplicaAction: Shape = Shape::new(
    "CreateReplicaAction",
    Kind::Structure(&Structure::new(&[Member::new("RegionName", &RegionName).required()])),
);

pub(super) static CreateReplicationGroupMemberAction: Shape = Shape::new(
    "CreateReplicationGroupMemberAction",
    Kind::Structure(&Structure::new(&[
        Member::new("RegionName", &RegionName).required(),
        Member::new("KMSMasterKeyId", &KMSMasterKeyId),
        Member::new("ProvisionedThroughputOverride", &ProvisionedThroughputOverride),
        Member::new("OnDemandThroughputOverride", &OnDemandThroughputOverride),
        Member::new("GlobalSecondaryIndexes", &ReplicaGlobalSecondaryIndexList),
        Member::new("TableClassOverride", &TableClass),
    ])),
);

pub(super) static CreateTableInput: Shape = Shape::new(
    "CreateTableInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AttributeDefinitions", &AttributeDefinitions),
        Member::new("TableName", &TableArn).required(),
        Member::new("KeySchema", &KeySchema),
        Member::new("LocalSecondaryIndexes", &LocalSecondaryIndexList),
        Member::new("GlobalSecondaryIndexes", &GlobalSecondaryIndexList),
        Member::new("BillingMode", &BillingMode),
        Member::new("ProvisionedThroughput", &ProvisionedThroughput),
        Member::new("StreamSpecification", &StreamSpecification),
        Member::new("SSESpecification", &SSESpecification),
        Member::new("Tags", &TagList),
        Member::new("TableClass", &TableClass),
        Member::new("DeletionProtectionEnabled", &DeletionProtectionEnabled),
        Member::new("WarmThroughput", &WarmThroughput),
        Member::new("ResourcePolicy", &ResourcePolicy),
        Member::new("OnDemandThroughput", &OnDemandThroughput),
        Member::new("GlobalTableSourceArn", &TableArn),
        Member::new("GlobalTableSettingsReplicationMode", &GlobalTableSettingsReplicationMode),
        Member::new("VectorIndexes", &VectorIndexList),
    ])),
);

pub(super) static CreateTableOutput: Shape = Shape::new(
    "CreateTableOutput",
    Kind::Structure(&Structure::new(&[Member::new("TableDescription", &TableDescription)])),
);

pub(super) static CreateVectorIndexAction: Shape = Shape::new(
    "CreateVectorIndexAction",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName).required(),
        Member::new("VectorAttribute", &VectorAttributeDefinition).required(),
        Member::new("SearchSchema", &SearchSchema),
        Member::new("Projection", &Projection).required(),
        Member::new("Dimensions", &PositiveLongObject).required(),
        Member::new("DistanceFunction", &VectorDistanceFunction).required(),
    ])),
);

pub(super) static CsvDelimiter: Shape =
    Shape::new("CsvDelimiter", Kind::String(&[])).min(1.0).max(1.0).pattern("[,;:|\\t ]");

pub(super) static CsvHeader: Shape =
    Shape::new("CsvHeader", Kind::String(&[])).min(1.0).max(65536.0).pattern("[\\x20-\\x21\\x23-\\x2B\\x2D-\\x7E]*");

pub(super) static CsvHeaderList: Shape =
    Shape::new("CsvHeaderList", Kind::List(&Member::new("member", &CsvHeader), false)).min(1.0).max(255.0);

pub(super) static CsvOptions: Shape = Shape::new(
    "CsvOptions",
    Kind::Structure(&Structure::new(&[
        Member::new("Delimiter", &CsvDelimiter),
        Member::new("HeaderList", &CsvHeaderList),
    ])),
);

pub(super) static Date: Shape = Shape::new("Date", Kind::Timestamp(None));

pub(super) static Delete: Shape = Shape::new(
    "Delete",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &Key).required(),
        Member::new("TableName", &TableArn).required(),
        Member::new("ConditionExpression", &ConditionExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
        Member::new("ExpressionAttributeValues", &ExpressionAttributeValueMap),
        Member::new("ReturnValuesOnConditionCheckFailure", &ReturnValuesOnConditionCheckFailure),
    ])),
);

pub(super) static DeleteBackupInput: Shape = Shape::new(
    "DeleteBackupInput",
    Kind::Structure(&Structure::new(&[Member::new("BackupArn", &BackupArn).required()])),
);

pub(super) static DeleteBackupOutput: Shape = Shape::new(
    "DeleteBackupOutput",
    Kind::Structure(&Structure::new(&[Member::new("BackupDescription", &BackupDescription)])),
);

pub(super) static DeleteGlobalSecondaryIndexAction: Shape = Shape::new(
    "DeleteGlobalSecondaryIndexAction",
    Kind::Structure(&Structure::new(&[Member::new("IndexName", &IndexName).required()])),
);

pub(super) static DeleteGlobalTableWitnessGroupMemberAction: Shape = Shape::new(
    "DeleteGlobalTableWitnessGroupMemberAction",
    Kind::Structure(&Structure::new(&[Member::new("RegionName", &RegionName).required()])),
);

pub(super) static DeleteItemInput: Shape = Shape::new(
    "DeleteItemInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("Key", &Key).required(),
        Member::new("Expected", &ExpectedAttributeMap),
        Member::new("ConditionalOperator", &ConditionalOperator),
        Member::new("ReturnValues", &ReturnValue),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
        Member::new("ReturnItemCollectionMetrics", &ReturnItemCollectionMetrics),
        Member::new("ConditionExpression", &ConditionExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
        Member::new("ExpressionAttributeValues", &ExpressionAttributeValueMap),
        Member::new("ReturnValuesOnConditionCheckFailure", &ReturnValuesOnConditionCheckFailure),
    ])),
);

pub(super) static DeleteItemOutput: Shape = Shape::new(
    "DeleteItemOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Attributes", &AttributeMap),
        Member::new("ConsumedCapacity", &ConsumedCapacity),
        Member::new("ItemCollectionMetrics", &ItemCollectionMetrics),
    ])),
);

pub(super) static DeleteReplicaAction: Shape = Shape::new(
    "DeleteReplicaAction",
    Kind::Structure(&Structure::new(&[Member::new("RegionName", &RegionName).required()])),
);

pub(super) static DeleteReplicationGroupMemberAction: Shape = Shape::new(
    "DeleteReplicationGroupMemberAction",
    Kind::Structure(&Structure::new(&[Member::new("RegionName", &RegionName).required()])),
);

pub(super) static DeleteRequest: Shape =
    Shape::new("DeleteRequest", Kind::Structure(&Structure::new(&[Member::new("Key", &Key).required()])));

pub(super) static DeleteResourcePolicyInput: Shape = Shape::new(
    "DeleteResourcePolicyInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArnString).required(),
        Member::new("ExpectedRevisionId", &PolicyRevisionId),
    ])),
);

pub(super) static DeleteResourcePolicyOutput: Shape = Shape::new(
    "DeleteResourcePolicyOutput",
    Kind::Structure(&Structure::new(&[Member::new("RevisionId", &PolicyRevisionId)])),
);

pub(super) static DeleteTableInput: Shape =
    Shape::new("DeleteTableInput", Kind::Structure(&Structure::new(&[Member::new("TableName", &TableArn).required()])));

pub(super) static DeleteTableOutput: Shape = Shape::new(
    "DeleteTableOutput",
    Kind::Structure(&Structure::new(&[Member::new("TableDescription", &TableDescription)])),
);

pub(super) static DeleteVectorIndexAction: Shape = Shape::new(
    "DeleteVectorIndexAction",
    Kind::Structure(&Structure::new(&[Member::new("IndexName", &IndexName).required()])),
);

pub(super) static DeletionProtectionEnabled: Shape = Shape::new("DeletionProtectionEnabled", Kind::Boolean);

pub(super) static DescribeBackupInput: Shape = Shape::new(
    "DescribeBackupInput",
    Kind::Structure(&Structure::new(&[Member::new("BackupArn", &BackupArn).required()])),
);

pub(super) static DescribeBackupOutput: Shape = Shape::new(
    "DescribeBackupOutput",
    Kind::Structure(&Structure::new(&[Member::new("BackupDescription", &BackupDescription)])),
);

pub(super) static DescribeBulkOperationInput: Shape = Shape::new(
    "DescribeBulkOperationInput",
    Kind::Structure(&Structure::new(&[Member::new("BulkOperationArn", &BulkOperationArn).required()])),
);

pub(super) static DescribeBulkOperationOutput: Shape = Shape::new(
    "DescribeBulkOperationOutput",
    Kind::Structure(&Structure::new(&[Member::new("BulkOperationDescription", &BulkOperationDescription).required()])),
);

pub(super) static DescribeContinuousBackupsInput: Shape = Shape::new(
    "DescribeContinuousBackupsInput",
    Kind::Structure(&Structure::new(&[Member::new("TableName", &TableArn).required()])),
);

pub(super) static DescribeContinuousBackupsOutput: Shape = Shape::new(
    "DescribeContinuousBackupsOutput",
    Kind::Structure(&Structure::new(&[Member::new("ContinuousBackupsDescription", &ContinuousBackupsDescription)])),
);

pub(super) static DescribeContributorInsightsInput: Shape = Shape::new(
    "DescribeContributorInsightsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("IndexName", &IndexName),
    ])),
);

pub(super) static DescribeContributorInsightsOutput: Shape = Shape::new(
    "DescribeContributorInsightsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableName),
        Member::new("IndexName", &IndexName),
        Member::new("ContributorInsightsRuleList", &ContributorInsightsRuleList),
        Member::new("ContributorInsightsStatus", &ContributorInsightsStatus),
        Member::new("LastUpdateDateTime", &LastUpdateDateTime),
        Member::new("FailureException", &FailureException),
        Member::new("ContributorInsightsMode", &ContributorInsightsMode),
    ])),
);

pub(super) static DescribeEndpointsRequest: Shape =
    Shape::new("DescribeEndpointsRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static DescribeEndpointsResponse: Shape = Shape::new(
    "DescribeEndpointsResponse",
    Kind::Structure(&Structure::new(&[Member::new("Endpoints", &Endpoints).required()])),
);

pub(super) static DescribeExportInput: Shape = Shape::new(
    "DescribeExportInput",
    Kind::Structure(&Structure::new(&[Member::new("ExportArn", &ExportArn).required()])),
);

pub(super) static DescribeExportOutput: Shape = Shape::new(
    "DescribeExportOutput",
    Kind::Structure(&Structure::new(&[Member::new("ExportDescription", &ExportDescription)])),
);

pub(super) static DescribeGlobalTableInput: Shape = Shape::new(
    "DescribeGlobalTableInput",
    Kind::Structure(&Structure::new(&[Member::new("GlobalTableName", &TableName).required()])),
);

pub(super) static DescribeGlobalTableOutput: Shape = Shape::new(
    "DescribeGlobalTableOutput",
    Kind::Structure(&Structure::new(&[Member::new("GlobalTableDescription", &GlobalTableDescription)])),
);

pub(super) static DescribeGlobalTableSettingsInput: Shape = Shape::new(
    "DescribeGlobalTableSettingsInput",
    Kind::Structure(&Structure::new(&[Member::new("GlobalTableName", &TableName).required()])),
);

pub(super) static DescribeGlobalTableSettingsOutput: Shape = Shape::new(
    "DescribeGlobalTableSettingsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("GlobalTableName", &TableName),
        Member::new("ReplicaSettings", &ReplicaSettingsDescriptionList),
    ])),
);

pub(super) static DescribeImportInput: Shape = Shape::new(
    "DescribeImportInput",
    Kind::Structure(&Structure::new(&[Member::new("ImportArn", &ImportArn).required()])),
);

pub(super) static DescribeImportOutput: Shape = Shape::new(
    "DescribeImportOutput",
    Kind::Structure(&Structure::new(&[Member::new("ImportTableDescription", &ImportTableDescription).required()])),
);

pub(super) static DescribeKinesisStreamingDestinationInput: Shape = Shape::new(
    "DescribeKinesisStreamingDestinationInput",
    Kind::Structure(&Structure::new(&[Member::new("TableName", &TableArn).required()])),
);

pub(super) static DescribeKinesisStreamingDestinationOutput: Shape = Shape::new(
    "DescribeKinesisStreamingDestinationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableName),
        Member::new("KinesisDataStreamDestinations", &KinesisDataStreamDestinations),
    ])),
);

pub(super) static DescribeLimitsInput: Shape = Shape::new("DescribeLimitsInput", Kind::Structure(&Structure::new(&[])));

pub(super) static DescribeLimitsOutput: Shape = Shape::new(
    "DescribeLimitsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountMaxReadCapacityUnits", &PositiveLongObject),
        Member::new("AccountMaxWriteCapacityUnits", &PositiveLongObject),
        Member::new("TableMaxReadCapacityUnits", &PositiveLongObject),
        Member::new("TableMaxWriteCapacityUnits", &PositiveLongObject),
    ])),
);

pub(super) static DescribeTableInput: Shape = Shape::new(
    "DescribeTableInput",
    Kind::Structure(&Structure::new(&[Member::new("TableName", &TableArn).required()])),
);

pub(super) static DescribeTableOutput: Shape =
    Shape::new("DescribeTableOutput", Kind::Structure(&Structure::new(&[Member::new("Table", &TableDescription)])));

pub(super) static DescribeTableReplicaAutoScalingInput: Shape = Shape::new(
    "DescribeTableReplicaAutoScalingInput",
    Kind::Structure(&Structure::new(&[Member::new("TableName", &TableArn).required()])),
);

pub(super) static DescribeTableReplicaAutoScalingOutput: Shape = Shape::new(
    "DescribeTableReplicaAutoScalingOutput",
    Kind::Structure(&Structure::new(&[Member::new("TableAutoScalingDescription", &TableAutoScalingDescription)])),
);

pub(super) static DescribeTimeToLiveInput: Shape = Shape::new(
    "DescribeTimeToLiveInput",
    Kind::Structure(&Structure::new(&[Member::new("TableName", &TableArn).required()])),
);

pub(super) static DescribeTimeToLiveOutput: Shape = Shape::new(
    "DescribeTimeToLiveOutput",
    Kind::Structure(&Structure::new(&[Member::new("TimeToLiveDescription", &TimeToLiveDescription)])),
);

pub(super) static DestinationStatus: Shape = Shape::new(
    "DestinationStatus",
    Kind::String(&["ENABLING", "ACTIVE", "DISABLING", "DISABLED", "ENABLE_FAILED", "UPDATING"]),
);

pub(super) static DisassociateReplicationGroupMemberAction: Shape = Shape::new(
    "DisassociateReplicationGroupMemberAction",
    Kind::Structure(&Structure::new(&[
        Member::new("RegionName", &RegionName).required(),
        Member::new("DisassociationMode", &DisassociationMode).required(),
    ])),
);

pub(super) static DisassociationMode: Shape = Shape::new("DisassociationMode", Kind::String(&["WAIT_FOR_REPLICATION"]));

pub(super) static DisassociationProtectionEnabled: Shape = Shape::new("DisassociationProtectionEnabled", Kind::Boolean);

pub(super) static DoubleObject: Shape = Shape::new("DoubleObject", Kind::Double);

pub(super) static DuplicateItemException: Shape = Shape::new(
    "DuplicateItemException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "DuplicateItemException",
        400,
        true,
    )),
);

pub(super) static EnableKinesisStreamingConfiguration: Shape = Shape::new(
    "EnableKinesisStreamingConfiguration",
    Kind::Structure(&Structure::new(&[Member::new(
        "ApproximateCreationDateTimePrecision",
        &ApproximateCreationDateTimePrecision,
    )])),
);

pub(super) static Endpoint: Shape = Shape::new(
    "Endpoint",
    Kind::Structure(&Structure::new(&[
        Member::new("Address", &String).required(),
        Member::new("CachePeriodInMinutes", &Long).required(),
    ])),
);

pub(super) static Endpoints: Shape = Shape::new("Endpoints", Kind::List(&Member::new("member", &Endpoint), false));

pub(super) static ErrorCount: Shape = Shape::new("ErrorCount", Kind::Long).min(0.0);

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[]));

pub(super) static ExceptionDescription: Shape = Shape::new("ExceptionDescription", Kind::String(&[]));

pub(super) static ExceptionName: Shape = Shape::new("ExceptionName", Kind::String(&[]));

pub(super) static ExecuteStatementInput: Shape = Shape::new(
    "ExecuteStatementInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Statement", &PartiQLStatement).required(),
        Member::new("Parameters", &PreparedStatementParameters),
        Member::new("ConsistentRead", &ConsistentRead),
        Member::new("NextToken", &PartiQLNextToken),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
        Member::new("Limit", &PositiveIntegerObject),
        Member::new("ReturnValuesOnConditionCheckFailure", &ReturnValuesOnConditionCheckFailure),
    ])),
);

pub(super) static ExecuteStatementOutput: Shape = Shape::new(
    "ExecuteStatementOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Items", &ItemList),
        Member::new("NextToken", &PartiQLNextToken),
        Member::new("ConsumedCapacity", &ConsumedCapacity),
        Member::new("LastEvaluatedKey", &Key),
    ])),
);

pub(super) static ExecuteTransactionInput: Shape = Shape::new(
    "ExecuteTransactionInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TransactStatements", &ParameterizedStatements).required(),
        Member::new("ClientRequestToken", &ClientRequestToken).idempotency_token(),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
    ])),
);

pub(super) static ExecuteTransactionOutput: Shape = Shape::new(
    "ExecuteTransactionOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Responses", &ItemResponseList),
        Member::new("ConsumedCapacity", &ConsumedCapacityMultiple),
    ])),
);

pub(super) static ExpectedAttributeMap: Shape = Shape::new(
    "ExpectedAttributeMap",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &ExpectedAttributeValue), false),
);

pub(super) static ExpectedAttributeValue: Shape = Shape::new(
    "ExpectedAttributeValue",
    Kind::Structure(&Structure::new(&[
        Member::new("Value", &AttributeValue),
        Member::new("Exists", &BooleanObject),
        Member::new("ComparisonOperator", &ComparisonOperator),
        Member::new("AttributeValueList", &AttributeValueList),
    ])),
);

pub(super) static ExportArn: Shape = Shape::new("ExportArn", Kind::String(&[])).min(37.0).max(1024.0);

pub(super) static ExportConflictException: Shape = Shape::new(
    "ExportConflictException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ExportConflictException",
        400,
        true,
    )),
);

pub(super) static ExportDescription: Shape = Shape::new(
    "ExportDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("ExportArn", &ExportArn),
        Member::new("ExportStatus", &ExportStatus),
        Member::new("StartTime", &ExportStartTime),
        Member::new("EndTime", &ExportEndTime),
        Member::new("ExportManifest", &ExportManifest),
        Member::new("TableArn", &TableArn),
        Member::new("TableId", &TableId),
        Member::new("ExportTime", &ExportTime),
        Member::new("ClientToken", &ClientToken),
        Member::new("S3Bucket", &S3Bucket),
        Member::new("S3BucketOwner", &S3BucketOwner),
        Member::new("S3Prefix", &S3Prefix),
        Member::new("S3SseAlgorithm", &S3SseAlgorithm),
        Member::new("S3SseKmsKeyId", &S3SseKmsKeyId),
        Member::new("FailureCode", &FailureCode),
        Member::new("FailureMessage", &FailureMessage),
        Member::new("ExportFormat", &ExportFormat),
        Member::new("BilledSizeBytes", &BilledSizeBytes),
        Member::new("ItemCount", &ItemCount),
        Member::new("ExportType", &ExportType),
        Member::new("IncrementalExportSpecification", &IncrementalExportSpecification),
        Member::new("FilterSpecification", &FilterSpecification),
    ])),
);

pub(super) static ExportEndTime: Shape = Shape::new("ExportEndTime", Kind::Timestamp(None));

pub(super) static ExportFormat: Shape = Shape::new("ExportFormat", Kind::String(&["DYNAMODB_JSON", "ION"]));

pub(super) static ExportFromTime: Shape = Shape::new("ExportFromTime", Kind::Timestamp(None));

pub(super) static ExportManifest: Shape = Shape::new("ExportManifest", Kind::String(&[]));

pub(super) static ExportNextToken: Shape = Shape::new("ExportNextToken", Kind::String(&[]));

pub(super) static ExportNotFoundException: Shape = Shape::new(
    "ExportNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ExportNotFoundException",
        400,
        true,
    )),
);

pub(super) static ExportStartTime: Shape = Shape::new("ExportStartTime", Kind::Timestamp(None));

pub(super) static ExportStatus: Shape =
    Shape::new("ExportStatus", Kind::String(&["IN_PROGRESS", "COMPLETED", "FAILED"]));

pub(super) static ExportSummaries: Shape =
    Shape::new("ExportSummaries", Kind::List(&Member::new("member", &ExportSummary), false));

pub(super) static ExportSummary: Shape = Shape::new(
    "ExportSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("ExportArn", &ExportArn),
        Member::new("ExportStatus", &ExportStatus),
        Member::new("ExportType", &ExportType),
    ])),
);

pub(super) static ExportTableToPointInTimeInput: Shape = Shape::new(
    "ExportTableToPointInTimeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableArn", &TableArn).required(),
        Member::new("ExportTime", &ExportTime),
        Member::new("ClientToken", &ClientToken).idempotency_token(),
        Member::new("S3Bucket", &S3Bucket).required(),
        Member::new("S3BucketOwner", &S3BucketOwner),
        Member::new("S3Prefix", &S3Prefix),
        Member::new("S3SseAlgorithm", &S3SseAlgorithm),
        Member::new("S3SseKmsKeyId", &S3SseKmsKeyId),
        Member::new("ExportFormat", &ExportFormat),
        Member::new("ExportType", &ExportType),
        Member::new("IncrementalExportSpecification", &IncrementalExportSpecification),
        Member::new("FilterSpecification", &FilterSpecification),
    ])),
);

pub(super) static ExportTableToPointInTimeOutput: Shape = Shape::new(
    "ExportTableToPointInTimeOutput",
    Kind::Structure(&Structure::new(&[Member::new("ExportDescription", &ExportDescription)])),
);

pub(super) static ExportTime: Shape = Shape::new("ExportTime", Kind::Timestamp(None));

pub(super) static ExportToTime: Shape = Shape::new("ExportToTime", Kind::Timestamp(None));

pub(super) static ExportType: Shape = Shape::new("ExportType", Kind::String(&["FULL_EXPORT", "INCREMENTAL_EXPORT"]));

pub(super) static ExportViewType: Shape =
    Shape::new("ExportViewType", Kind::String(&["NEW_IMAGE", "NEW_AND_OLD_IMAGES"]));

pub(super) static ExpressionAttributeNameMap: Shape = Shape::new(
    "ExpressionAttributeNameMap",
    Kind::Map(&Member::new("key", &ExpressionAttributeNameVariable), &Member::new("value", &AttributeName), false),
);

pub(super) static ExpressionAttributeNameVariable: Shape =
    Shape::new("ExpressionAttributeNameVariable", Kind::String(&[]));

pub(super) static ExpressionAttributeValueMap: Shape = Shape::new(
    "ExpressionAttributeValueMap",
    Kind::Map(&Member::new("key", &ExpressionAttributeValueVariable), &Member::new("value", &AttributeValue), false),
);

pub(super) static ExpressionAttributeValueVariable: Shape =
    Shape::new("ExpressionAttributeValueVariable", Kind::String(&[]));

pub(super) static FailureCode: Shape = Shape::new("FailureCode", Kind::String(&[]));

pub(super) static FailureException: Shape = Shape::new(
    "FailureException",
    Kind::Structure(&Structure::new(&[
        Member::new("ExceptionName", &ExceptionName),
        Member::new("ExceptionDescription", &ExceptionDescription),
    ])),
);

pub(super) static FailureMessage: Shape = Shape::new("FailureMessage", Kind::String(&[]));

pub(super) static FilterConditionMap: Shape = Shape::new(
    "FilterConditionMap",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &Condition), false),
);

pub(super) static FilterSpecification: Shape = Shape::new(
    "FilterSpecification",
    Kind::Structure(&Structure::new(&[
        Member::new("FilterExpression", &ConditionExpression),
        Member::new("ProjectionExpression", &ProjectionExpression),
        Member::new("KeyConditionExpression", &KeyExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
        Member::new("ExpressionAttributeValues", &ExpressionAttributeValueMap),
    ])),
);

pub(super) static Get: Shape = Shape::new(
    "Get",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &Key).required(),
        Member::new("TableName", &TableArn).required(),
        Member::new("ProjectionExpression", &ProjectionExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
    ])),
);

pub(super) static GetItemInput: Shape = Shape::new(
    "GetItemInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("Key", &Key).required(),
        Member::new("AttributesToGet", &AttributeNameList),
        Member::new("ConsistentRead", &ConsistentRead),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
        Member::new("ProjectionExpression", &ProjectionExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
    ])),
);

pub(super) static GetItemOutput: Shape = Shape::new(
    "GetItemOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Item", &AttributeMap),
        Member::new("ConsumedCapacity", &ConsumedCapacity),
    ])),
);

pub(super) static GetResourcePolicyInput: Shape = Shape::new(
    "GetResourcePolicyInput",
    Kind::Structure(&Structure::new(&[Member::new("ResourceArn", &ResourceArnString).required()])),
);

pub(super) static GetResourcePolicyOutput: Shape = Shape::new(
    "GetResourcePolicyOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Policy", &ResourcePolicy),
        Member::new("RevisionId", &PolicyRevisionId),
    ])),
);

pub(super) static GlobalSecondaryIndex: Shape = Shape::new(
    "GlobalSecondaryIndex",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName).required(),
        Member::new("KeySchema", &KeySchema).required(),
        Member::new("Projection", &Projection).required(),
        Member::new("ProvisionedThroughput", &ProvisionedThroughput),
        Member::new("OnDemandThroughput", &OnDemandThroughput),
        Member::new("WarmThroughput", &WarmThroughput),
    ])),
);

pub(super) static GlobalSecondaryIndexAutoScalingUpdate: Shape = Shape::new(
    "GlobalSecondaryIndexAutoScalingUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName),
        Member::new("ProvisionedWriteCapacityAutoScalingUpdate", &AutoScalingSettingsUpdate),
    ])),
);

pub(super) static GlobalSecondaryIndexAutoScalingUpdateList: Shape = Shape::new(
    "GlobalSecondaryIndexAutoScalingUpdateList",
    Kind::List(&Member::new("member", &GlobalSecondaryIndexAutoScalingUpdate), false),
)
.min(1.0);

pub(super) static GlobalSecondaryIndexDescription: Shape = Shape::new(
    "GlobalSecondaryIndexDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName),
        Member::new("KeySchema", &KeySchema),
        Member::new("Projection", &Projection),
        Member::new("IndexStatus", &IndexStatus),
        Member::new("Backfilling", &Backfilling),
        Member::new("ProvisionedThroughput", &ProvisionedThroughputDescription),
        Member::new("IndexSizeBytes", &LongObject),
        Member::new("ItemCount", &LongObject),
        Member::new("IndexArn", &String),
        Member::new("OnDemandThroughput", &OnDemandThroughput),
        Member::new("WarmThroughput", &GlobalSecondaryIndexWarmThroughputDescription),
    ])),
);

pub(super) static GlobalSecondaryIndexDescriptionList: Shape = Shape::new(
    "GlobalSecondaryIndexDescriptionList",
    Kind::List(&Member::new("member", &GlobalSecondaryIndexDescription), false),
);

pub(super) static GlobalSecondaryIndexInfo: Shape = Shape::new(
    "GlobalSecondaryIndexInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName),
        Member::new("KeySchema", &KeySchema),
        Member::new("Projection", &Projection),
        Member::new("ProvisionedThroughput", &ProvisionedThroughput),
        Member::new("OnDemandThroughput", &OnDemandThroughput),
    ])),
);

pub(super) static GlobalSecondaryIndexList: Shape =
    Shape::new("GlobalSecondaryIndexList", Kind::List(&Member::new("member", &GlobalSecondaryIndex), false));

pub(super) static GlobalSecondaryIndexUpdate: Shape = Shape::new(
    "GlobalSecondaryIndexUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("Update", &UpdateGlobalSecondaryIndexAction),
        Member::new("Create", &CreateGlobalSecondaryIndexAction),
        Member::new("Delete", &DeleteGlobalSecondaryIndexAction),
    ])),
);

pub(super) static GlobalSecondaryIndexUpdateList: Shape = Shape::new(
    "GlobalSecondaryIndexUpdateList",
    Kind::List(&Member::new("member", &GlobalSecondaryIndexUpdate), false),
);

pub(super) static GlobalSecondaryIndexWarmThroughputDescription: Shape = Shape::new(
    "GlobalSecondaryIndexWarmThroughputDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("ReadUnitsPerSecond", &PositiveLongObject),
        Member::new("WriteUnitsPerSecond", &PositiveLongObject),
        Member::new("Status", &IndexStatus),
    ])),
);

pub(super) static GlobalSecondaryIndexes: Shape =
    Shape::new("GlobalSecondaryIndexes", Kind::List(&Member::new("member", &GlobalSecondaryIndexInfo), false));

pub(super) static GlobalTable: Shape = Shape::new(
    "GlobalTable",
    Kind::Structure(&Structure::new(&[
        Member::new("GlobalTableName", &TableName),
        Member::new("ReplicationGroup", &ReplicaList),
    ])),
);

pub(super) static GlobalTableAlreadyExistsException: Shape = Shape::new(
    "GlobalTableAlreadyExistsException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "GlobalTableAlreadyExistsException",
        400,
        true,
    )),
);

pub(super) static GlobalTableArnString: Shape = Shape::new("GlobalTableArnString", Kind::String(&[]));

pub(super) static GlobalTableDescription: Shape = Shape::new(
    "GlobalTableDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("ReplicationGroup", &ReplicaDescriptionList),
        Member::new("GlobalTableArn", &GlobalTableArnString),
        Member::new("CreationDateTime", &Date),
        Member::new("GlobalTableStatus", &GlobalTableStatus),
        Member::new("GlobalTableName", &TableName),
    ])),
);

pub(super) static GlobalTableGlobalSecondaryIndexSettingsUpdate: Shape = Shape::new(
    "GlobalTableGlobalSecondaryIndexSettingsUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName).required(),
        Member::new("ProvisionedWriteCapacityUnits", &PositiveLongObject),
        Member::new("ProvisionedWriteCapacityAutoScalingSettingsUpdate", &AutoScalingSettingsUpdate),
    ])),
);

pub(super) static GlobalTableGlobalSecondaryIndexSettingsUpdateList: Shape = Shape::new(
    "GlobalTableGlobalSecondaryIndexSettingsUpdateList",
    Kind::List(&Member::new("member", &GlobalTableGlobalSecondaryIndexSettingsUpdate), false),
)
.min(1.0)
.max(20.0);

pub(super) static GlobalTableList: Shape =
    Shape::new("GlobalTableList", Kind::List(&Member::new("member", &GlobalTable), false));

pub(super) static GlobalTableNotFoundException: Shape = Shape::new(
    "GlobalTableNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "GlobalTableNotFoundException",
        400,
        true,
    )),
);

pub(super) static GlobalTableSettingsReplicationMode: Shape =
    Shape::new("GlobalTableSettingsReplicationMode", Kind::String(&["ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"]));

pub(super) static GlobalTableStatus: Shape =
    Shape::new("GlobalTableStatus", Kind::String(&["CREATING", "ACTIVE", "DELETING", "UPDATING"]));

pub(super) static GlobalTableWitnessDescription: Shape = Shape::new(
    "GlobalTableWitnessDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("RegionName", &RegionName),
        Member::new("WitnessStatus", &WitnessStatus),
    ])),
);

pub(super) static GlobalTableWitnessDescriptionList: Shape = Shape::new(
    "GlobalTableWitnessDescriptionList",
    Kind::List(&Member::new("member", &GlobalTableWitnessDescription), false),
);

pub(super) static GlobalTableWitnessGroupUpdate: Shape = Shape::new(
    "GlobalTableWitnessGroupUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("Create", &CreateGlobalTableWitnessGroupMemberAction),
        Member::new("Delete", &DeleteGlobalTableWitnessGroupMemberAction),
    ])),
);

pub(super) static GlobalTableWitnessGroupUpdateList: Shape = Shape::new(
    "GlobalTableWitnessGroupUpdateList",
    Kind::List(&Member::new("member", &GlobalTableWitnessGroupUpdate), false),
)
.min(1.0)
.max(1.0);

pub(super) static IdempotentParameterMismatchException: Shape = Shape::new(
    "IdempotentParameterMismatchException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "IdempotentParameterMismatchException",
        400,
        true,
    )),
);

pub(super) static ImportArn: Shape = Shape::new("ImportArn", Kind::String(&[])).min(37.0).max(1024.0);

pub(super) static ImportConflictException: Shape = Shape::new(
    "ImportConflictException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ImportConflictException",
        400,
        true,
    )),
);

pub(super) static ImportEndTime: Shape = Shape::new("ImportEndTime", Kind::Timestamp(None));

pub(super) static ImportNextToken: Shape =
    Shape::new("ImportNextToken", Kind::String(&[])).min(112.0).max(1024.0).pattern("([0-9a-f]{16})+");

pub(super) static ImportNotFoundException: Shape = Shape::new(
    "ImportNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ImportNotFoundException",
        400,
        true,
    )),
);

pub(super) static ImportStartTime: Shape = Shape::new("ImportStartTime", Kind::Timestamp(None));

pub(super) static ImportStatus: Shape =
    Shape::new("ImportStatus", Kind::String(&["IN_PROGRESS", "COMPLETED", "CANCELLING", "CANCELLED", "FAILED"]));

pub(super) static ImportSummary: Shape = Shape::new(
    "ImportSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("ImportArn", &ImportArn),
        Member::new("ImportStatus", &ImportStatus),
        Member::new("TableArn", &TableArn),
        Member::new("S3BucketSource", &S3BucketSource),
        Member::new("CloudWatchLogGroupArn", &CloudWatchLogGroupArn),
        Member::new("InputFormat", &InputFormat),
        Member::new("StartTime", &ImportStartTime),
        Member::new("EndTime", &ImportEndTime),
    ])),
);

pub(super) static ImportSummaryList: Shape =
    Shape::new("ImportSummaryList", Kind::List(&Member::new("member", &ImportSummary), false));

pub(super) static ImportTableDescription: Shape = Shape::new(
    "ImportTableDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("ImportArn", &ImportArn),
        Member::new("ImportStatus", &ImportStatus),
        Member::new("TableArn", &TableArn),
        Member::new("TableId", &TableId),
        Member::new("ClientToken", &ClientToken),
        Member::new("S3BucketSource", &S3BucketSource),
        Member::new("ErrorCount", &ErrorCount),
        Member::new("CloudWatchLogGroupArn", &CloudWatchLogGroupArn),
        Member::new("InputFormat", &InputFormat),
        Member::new("InputFormatOptions", &InputFormatOptions),
        Member::new("InputCompressionType", &InputCompressionType),
        Member::new("TableCreationParameters", &TableCreationParameters),
        Member::new("StartTime", &ImportStartTime),
        Member::new("EndTime", &ImportEndTime),
        Member::new("ProcessedSizeBytes", &LongObject),
        Member::new("ProcessedItemCount", &ProcessedItemCount),
        Member::new("ImportedItemCount", &ImportedItemCount),
        Member::new("FailureCode", &FailureCode),
        Member::new("FailureMessage", &FailureMessage),
    ])),
);

pub(super) static ImportTableInput: Shape = Shape::new(
    "ImportTableInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ClientToken", &ClientToken).idempotency_token(),
        Member::new("S3BucketSource", &S3BucketSource).required(),
        Member::new("InputFormat", &InputFormat).required(),
        Member::new("InputFormatOptions", &InputFormatOptions),
        Member::new("InputCompressionType", &InputCompressionType),
        Member::new("TableCreationParameters", &TableCreationParameters).required(),
    ])),
);

pub(super) static ImportTableOutput: Shape = Shape::new(
    "ImportTableOutput",
    Kind::Structure(&Structure::new(&[Member::new("ImportTableDescription", &ImportTableDescription).required()])),
);

pub(super) static ImportedItemCount: Shape = Shape::new("ImportedItemCount", Kind::Long).min(0.0);

pub(super) static IncrementalExportSpecification: Shape = Shape::new(
    "IncrementalExportSpecification",
    Kind::Structure(&Structure::new(&[
        Member::new("ExportFromTime", &ExportFromTime),
        Member::new("ExportToTime", &ExportToTime),
        Member::new("ExportViewType", &ExportViewType),
    ])),
);

pub(super) static IndexName: Shape =
    Shape::new("IndexName", Kind::String(&[])).min(3.0).max(255.0).pattern("[a-zA-Z0-9_.-]+");

pub(super) static IndexNotFoundException: Shape = Shape::new(
    "IndexNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "IndexNotFoundException",
        400,
        true,
    )),
);

pub(super) static IndexStatus: Shape =
    Shape::new("IndexStatus", Kind::String(&["CREATING", "UPDATING", "DELETING", "ACTIVE"]));

pub(super) static InputCompressionType: Shape =
    Shape::new("InputCompressionType", Kind::String(&["GZIP", "ZSTD", "NONE"]));

pub(super) static InputFormat: Shape = Shape::new("InputFormat", Kind::String(&["DYNAMODB_JSON", "ION", "CSV"]));

pub(super) static InputFormatOptions: Shape =
    Shape::new("InputFormatOptions", Kind::Structure(&Structure::new(&[Member::new("Csv", &CsvOptions)])));

pub(super) static InputS3Configuration: Shape = Shape::new(
    "InputS3Configuration",
    Kind::Structure(&Structure::new(&[
        Member::new("S3BucketOwner", &S3BucketOwner),
        Member::new("S3Bucket", &S3Bucket).required(),
        Member::new("S3KeyPrefix", &S3Prefix),
        Member::new("InputFormat", &BulkOperationInputFormat).required(),
        Member::new("InputCompressionType", &InputCompressionType),
    ])),
);

pub(super) static Integer: Shape = Shape::new("Integer", Kind::Integer);

pub(super) static IntegerObject: Shape = Shape::new("IntegerObject", Kind::Integer);

pub(super) static InternalServerError: Shape = Shape::new(
    "InternalServerError",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("InternalServerError", 500, false)),
);

pub(super) static InvalidExportTimeException: Shape = Shape::new(
    "InvalidExportTimeException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "InvalidExportTimeException",
        400,
        true,
    )),
);

pub(super) static InvalidRestoreTimeException: Shape = Shape::new(
    "InvalidRestoreTimeException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "InvalidRestoreTimeException",
        400,
        true,
    )),
);

pub(super) static ItemCollectionKeyAttributeMap: Shape = Shape::new(
    "ItemCollectionKeyAttributeMap",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false),
);

pub(super) static ItemCollectionMetrics: Shape = Shape::new(
    "ItemCollectionMetrics",
    Kind::Structure(&Structure::new(&[
        Member::new("ItemCollectionKey", &ItemCollectionKeyAttributeMap),
        Member::new("SizeEstimateRangeGB", &ItemCollectionSizeEstimateRange),
    ])),
);

pub(super) static ItemCollectionMetricsMultiple: Shape =
    Shape::new("ItemCollectionMetricsMultiple", Kind::List(&Member::new("member", &ItemCollectionMetrics), false));

pub(super) static ItemCollectionMetricsPerTable: Shape = Shape::new(
    "ItemCollectionMetricsPerTable",
    Kind::Map(&Member::new("key", &TableArn), &Member::new("value", &ItemCollectionMetricsMultiple), false),
);

pub(super) static ItemCollectionSizeEstimateBound: Shape = Shape::new("ItemCollectionSizeEstimateBound", Kind::Double);

pub(super) static ItemCollectionSizeEstimateRange: Shape = Shape::new(
    "ItemCollectionSizeEstimateRange",
    Kind::List(&Member::new("member", &ItemCollectionSizeEstimateBound), false),
);

pub(super) static ItemCollectionSizeLimitExceededException: Shape = Shape::new(
    "ItemCollectionSizeLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ItemCollectionSizeLimitExceededException",
        400,
        true,
    )),
);

pub(super) static ItemCount: Shape = Shape::new("ItemCount", Kind::Long).min(0.0);

pub(super) static ItemList: Shape = Shape::new("ItemList", Kind::List(&Member::new("member", &AttributeMap), false));

pub(super) static ItemResponse: Shape =
    Shape::new("ItemResponse", Kind::Structure(&Structure::new(&[Member::new("Item", &AttributeMap)])));

pub(super) static ItemResponseList: Shape =
    Shape::new("ItemResponseList", Kind::List(&Member::new("member", &ItemResponse), false)).min(1.0).max(100.0);

pub(super) static KMSMasterKeyArn: Shape = Shape::new("KMSMasterKeyArn", Kind::String(&[]));

pub(super) static KMSMasterKeyId: Shape = Shape::new("KMSMasterKeyId", Kind::String(&[]));

pub(super) static Key: Shape =
    Shape::new("Key", Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false));

pub(super) static KeyConditions: Shape = Shape::new(
    "KeyConditions",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &Condition), false),
);

pub(super) static KeyExpression: Shape = Shape::new("KeyExpression", Kind::String(&[]));

pub(super) static KeyList: Shape =
    Shape::new("KeyList", Kind::List(&Member::new("member", &Key), false)).min(1.0).max(100.0);

pub(super) static KeySchema: Shape =
    Shape::new("KeySchema", Kind::List(&Member::new("member", &KeySchemaElement), false)).min(1.0);

pub(super) static KeySchemaAttributeName: Shape =
    Shape::new("KeySchemaAttributeName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static KeySchemaElement: Shape = Shape::new(
    "KeySchemaElement",
    Kind::Structure(&Structure::new(&[
        Member::new("AttributeName", &KeySchemaAttributeName).required(),
        Member::new("KeyType", &KeyType).required(),
    ])),
);

pub(super) static KeyType: Shape = Shape::new("KeyType", Kind::String(&["HASH", "RANGE"]));

pub(super) static KeysAndAttributes: Shape = Shape::new(
    "KeysAndAttributes",
    Kind::Structure(&Structure::new(&[
        Member::new("Keys", &KeyList).required(),
        Member::new("AttributesToGet", &AttributeNameList),
        Member::new("ConsistentRead", &ConsistentRead),
        Member::new("ProjectionExpression", &ProjectionExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
    ])),
);

pub(super) static KinesisDataStreamDestination: Shape = Shape::new(
    "KinesisDataStreamDestination",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamArn", &StreamArn),
        Member::new("DestinationStatus", &DestinationStatus),
        Member::new("DestinationStatusDescription", &String),
        Member::new("ApproximateCreationDateTimePrecision", &ApproximateCreationDateTimePrecision),
    ])),
);

pub(super) static KinesisDataStreamDestinations: Shape = Shape::new(
    "KinesisDataStreamDestinations",
    Kind::List(&Member::new("member", &KinesisDataStreamDestination), false),
);

pub(super) static KinesisStreamingDestinationInput: Shape = Shape::new(
    "KinesisStreamingDestinationInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("StreamArn", &StreamArn).required(),
        Member::new("EnableKinesisStreamingConfiguration", &EnableKinesisStreamingConfiguration),
    ])),
);

pub(super) static KinesisStreamingDestinationOutput: Shape = Shape::new(
    "KinesisStreamingDestinationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableName),
        Member::new("StreamArn", &StreamArn),
        Member::new("DestinationStatus", &DestinationStatus),
        Member::new("EnableKinesisStreamingConfiguration", &EnableKinesisStreamingConfiguration),
    ])),
);

pub(super) static LastUpdateDateTime: Shape = Shape::new("LastUpdateDateTime", Kind::Timestamp(None));

pub(super) static LimitExceededException: Shape = Shape::new(
    "LimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "LimitExceededException",
        400,
        true,
    )),
);

pub(super) static ListAttributeValue: Shape =
    Shape::new("ListAttributeValue", Kind::List(&Member::new("member", &AttributeValue), false));

pub(super) static ListBackupsInput: Shape = Shape::new(
    "ListBackupsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn),
        Member::new("Limit", &BackupsInputLimit),
        Member::new("TimeRangeLowerBound", &TimeRangeLowerBound),
        Member::new("TimeRangeUpperBound", &TimeRangeUpperBound),
        Member::new("ExclusiveStartBackupArn", &BackupArn),
        Member::new("BackupType", &BackupTypeFilter),
    ])),
);

pub(super) static ListBackupsOutput: Shape = Shape::new(
    "ListBackupsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("BackupSummaries", &BackupSummaries),
        Member::new("LastEvaluatedBackupArn", &BackupArn),
    ])),
);

pub(super) static ListBulkOperationsInput: Shape = Shape::new(
    "ListBulkOperationsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("MaxResults", &ListBulkOperationsMaxLimit),
        Member::new("NextToken", &BulkOperationNextToken),
    ])),
);

pub(super) static ListBulkOperationsMaxLimit: Shape =
    Shape::new("ListBulkOperationsMaxLimit", Kind::Integer).min(1.0).max(25.0);

pub(super) static ListBulkOperationsOutput: Shape = Shape::new(
    "ListBulkOperationsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("BulkOperationsSummaryList", &BulkOperationsSummaryList),
        Member::new("NextToken", &BulkOperationNextToken),
    ])),
);

pub(super) static ListContributorInsightsInput: Shape = Shape::new(
    "ListContributorInsightsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn),
        Member::new("NextToken", &NextTokenString),
        Member::new("MaxResults", &ListContributorInsightsLimit),
    ])),
);

pub(super) static ListContributorInsightsLimit: Shape =
    Shape::new("ListContributorInsightsLimit", Kind::Integer).max(100.0);

pub(super) static ListContributorInsightsOutput: Shape = Shape::new(
    "ListContributorInsightsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ContributorInsightsSummaries", &ContributorInsightsSummaries),
        Member::new("NextToken", &NextTokenString),
    ])),
);

pub(super) static ListExportsInput: Shape = Shape::new(
    "ListExportsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableArn", &TableArn),
        Member::new("MaxResults", &ListExportsMaxLimit),
        Member::new("NextToken", &ExportNextToken),
    ])),
);

pub(super) static ListExportsMaxLimit: Shape = Shape::new("ListExportsMaxLimit", Kind::Integer).min(1.0).max(25.0);

pub(super) static ListExportsOutput: Shape = Shape::new(
    "ListExportsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ExportSummaries", &ExportSummaries),
        Member::new("NextToken", &ExportNextToken),
    ])),
);

pub(super) static ListGlobalTablesInput: Shape = Shape::new(
    "ListGlobalTablesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ExclusiveStartGlobalTableName", &TableName),
        Member::new("Limit", &PositiveIntegerObject),
        Member::new("RegionName", &RegionName),
    ])),
);

pub(super) static ListGlobalTablesOutput: Shape = Shape::new(
    "ListGlobalTablesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("GlobalTables", &GlobalTableList),
        Member::new("LastEvaluatedGlobalTableName", &TableName),
    ])),
);

pub(super) static ListImportsInput: Shape = Shape::new(
    "ListImportsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableArn", &TableArn),
        Member::new("PageSize", &ListImportsMaxLimit),
        Member::new("NextToken", &ImportNextToken),
    ])),
);

pub(super) static ListImportsMaxLimit: Shape = Shape::new("ListImportsMaxLimit", Kind::Integer).min(1.0).max(25.0);

pub(super) static ListImportsOutput: Shape = Shape::new(
    "ListImportsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ImportSummaryList", &ImportSummaryList),
        Member::new("NextToken", &ImportNextToken),
    ])),
);

pub(super) static ListTablesInput: Shape = Shape::new(
    "ListTablesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ExclusiveStartTableName", &TableName),
        Member::new("Limit", &ListTablesInputLimit),
    ])),
);

pub(super) static ListTablesInputLimit: Shape = Shape::new("ListTablesInputLimit", Kind::Integer).min(1.0).max(100.0);

pub(super) static ListTablesOutput: Shape = Shape::new(
    "ListTablesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableNames", &TableNameList),
        Member::new("LastEvaluatedTableName", &TableName),
    ])),
);

pub(super) static ListTagsOfResourceInput: Shape = Shape::new(
    "ListTagsOfResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArnString).required(),
        Member::new("NextToken", &NextTokenString),
    ])),
);

pub(super) static ListTagsOfResourceOutput: Shape = Shape::new(
    "ListTagsOfResourceOutput",
    Kind::Structure(&Structure::new(&[Member::new("Tags", &TagList), Member::new("NextToken", &NextTokenString)])),
);

pub(super) static LocalSecondaryIndex: Shape = Shape::new(
    "LocalSecondaryIndex",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName).required(),
        Member::new("KeySchema", &KeySchema).required(),
        Member::new("Projection", &Projection).required(),
    ])),
);

pub(super) static LocalSecondaryIndexDescription: Shape = Shape::new(
    "LocalSecondaryIndexDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName),
        Member::new("KeySchema", &KeySchema),
        Member::new("Projection", &Projection),
        Member::new("IndexSizeBytes", &LongObject),
        Member::new("ItemCount", &LongObject),
        Member::new("IndexArn", &String),
    ])),
);

pub(super) static LocalSecondaryIndexDescriptionList: Shape = Shape::new(
    "LocalSecondaryIndexDescriptionList",
    Kind::List(&Member::new("member", &LocalSecondaryIndexDescription), false),
);

pub(super) static LocalSecondaryIndexInfo: Shape = Shape::new(
    "LocalSecondaryIndexInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName),
        Member::new("KeySchema", &KeySchema),
        Member::new("Projection", &Projection),
    ])),
);

pub(super) static LocalSecondaryIndexList: Shape =
    Shape::new("LocalSecondaryIndexList", Kind::List(&Member::new("member", &LocalSecondaryIndex), false));

pub(super) static LocalSecondaryIndexes: Shape =
    Shape::new("LocalSecondaryIndexes", Kind::List(&Member::new("member", &LocalSecondaryIndexInfo), false));

pub(super) static Long: Shape = Shape::new("Long", Kind::Long);

pub(super) static LongObject: Shape = Shape::new("LongObject", Kind::Long);

pub(super) static MapAttributeValue: Shape = Shape::new(
    "MapAttributeValue",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false),
);

pub(super) static MultiRegionConsistency: Shape =
    Shape::new("MultiRegionConsistency", Kind::String(&["EVENTUAL", "STRONG"]));

pub(super) static NextTokenString: Shape = Shape::new("NextTokenString", Kind::String(&[]));

pub(super) static NonKeyAttributeName: Shape = Shape::new("NonKeyAttributeName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static NonKeyAttributeNameList: Shape =
    Shape::new("NonKeyAttributeNameList", Kind::List(&Member::new("member", &NonKeyAttributeName), false))
        .min(1.0)
        .max(20.0);

pub(super) static NonNegativeLongObject: Shape = Shape::new("NonNegativeLongObject", Kind::Long).min(0.0);

pub(super) static NullAttributeValue: Shape = Shape::new("NullAttributeValue", Kind::Boolean);

pub(super) static NumberAttributeValue: Shape = Shape::new("NumberAttributeValue", Kind::String(&[]));

pub(super) static NumberSetAttributeValue: Shape =
    Shape::new("NumberSetAttributeValue", Kind::List(&Member::new("member", &NumberAttributeValue), false));

pub(super) static OnDemandThroughput: Shape = Shape::new(
    "OnDemandThroughput",
    Kind::Structure(&Structure::new(&[
        Member::new("MaxReadRequestUnits", &LongObject),
        Member::new("MaxWriteRequestUnits", &LongObject),
    ])),
);

pub(super) static OnDemandThroughputOverride: Shape = Shape::new(
    "OnDemandThroughputOverride",
    Kind::Structure(&Structure::new(&[Member::new("MaxReadRequestUnits", &LongObject)])),
);

pub(super) static OutputS3Configuration: Shape = Shape::new(
    "OutputS3Configuration",
    Kind::Structure(&Structure::new(&[
        Member::new("S3BucketOwner", &S3BucketOwner),
        Member::new("S3Bucket", &S3Bucket),
        Member::new("S3KeyPrefix", &S3Prefix),
        Member::new("S3SseAlgorithm", &S3SseAlgorithm),
        Member::new("S3SseKmsKeyId", &S3SseKmsKeyId),
        Member::new("OutputType", &OutputTypeList).required(),
    ])),
);

pub(super) static OutputTypeEnum: Shape =
    Shape::new("OutputTypeEnum", Kind::String(&["ERROR", "CONDITION_CHECK_FAILURE"]));

pub(super) static OutputTypeList: Shape =
    Shape::new("OutputTypeList", Kind::List(&Member::new("member", &OutputTypeEnum), false));

pub(super) static ParameterizedStatement: Shape = Shape::new(
    "ParameterizedStatement",
    Kind::Structure(&Structure::new(&[
        Member::new("Statement", &PartiQLStatement).required(),
        Member::new("Parameters", &PreparedStatementParameters),
        Member::new("ReturnValuesOnConditionCheckFailure", &ReturnValuesOnConditionCheckFailure),
    ])),
);

pub(super) static ParameterizedStatements: Shape =
    Shape::new("ParameterizedStatements", Kind::List(&Member::new("member", &ParameterizedStatement), false))
        .min(1.0)
        .max(100.0);

pub(super) static PartiQLBatchRequest: Shape =
    Shape::new("PartiQLBatchRequest", Kind::List(&Member::new("member", &BatchStatementRequest), false))
        .min(1.0)
        .max(25.0);

pub(super) static PartiQLBatchResponse: Shape =
    Shape::new("PartiQLBatchResponse", Kind::List(&Member::new("member", &BatchStatementResponse), false));

pub(super) static PartiQLNextToken: Shape = Shape::new("PartiQLNextToken", Kind::String(&[])).min(1.0).max(32768.0);

pub(super) static PartiQLStatement: Shape = Shape::new("PartiQLStatement", Kind::String(&[])).min(1.0).max(8192.0);

pub(super) static PointInTimeRecoveryDescription: Shape = Shape::new(
    "PointInTimeRecoveryDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("PointInTimeRecoveryStatus", &PointInTimeRecoveryStatus),
        Member::new("RecoveryPeriodInDays", &RecoveryPeriodInDays),
        Member::new("EarliestRestorableDateTime", &Date),
        Member::new("LatestRestorableDateTime", &Date),
    ])),
);

pub(super) static PointInTimeRecoverySpecification: Shape = Shape::new(
    "PointInTimeRecoverySpecification",
    Kind::Structure(&Structure::new(&[
        Member::new("PointInTimeRecoveryEnabled", &BooleanObject).required(),
        Member::new("RecoveryPeriodInDays", &RecoveryPeriodInDays),
    ])),
);

pub(super) static PointInTimeRecoveryStatus: Shape =
    Shape::new("PointInTimeRecoveryStatus", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static PointInTimeRecoveryUnavailableException: Shape = Shape::new(
    "PointInTimeRecoveryUnavailableException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "PointInTimeRecoveryUnavailableException",
        400,
        true,
    )),
);

pub(super) static PolicyNotFoundException: Shape = Shape::new(
    "PolicyNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "PolicyNotFoundException",
        400,
        true,
    )),
);

pub(super) static PolicyRevisionId: Shape = Shape::new("PolicyRevisionId", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static PositiveIntegerObject: Shape = Shape::new("PositiveIntegerObject", Kind::Integer).min(1.0);

pub(super) static PositiveLongObject: Shape = Shape::new("PositiveLongObject", Kind::Long).min(1.0);

pub(super) static PreparedStatementParameters: Shape =
    Shape::new("PreparedStatementParameters", Kind::List(&Member::new("member", &AttributeValue), false)).min(1.0);

pub(super) static ProcessedInputBytes: Shape = Shape::new("ProcessedInputBytes", Kind::Long).min(0.0);

pub(super) static ProcessedItemCount: Shape = Shape::new("ProcessedItemCount", Kind::Long).min(0.0);

pub(super) static Projection: Shape = Shape::new(
    "Projection",
    Kind::Structure(&Structure::new(&[
        Member::new("ProjectionType", &ProjectionType),
        Member::new("NonKeyAttributes", &NonKeyAttributeNameList),
    ])),
);

pub(super) static ProjectionExpression: Shape = Shape::new("ProjectionExpression", Kind::String(&[]));

pub(super) static ProjectionType: Shape = Shape::new("ProjectionType", Kind::String(&["ALL", "KEYS_ONLY", "INCLUDE"]));

pub(super) static ProvisionedThroughput: Shape = Shape::new(
    "ProvisionedThroughput",
    Kind::Structure(&Structure::new(&[
        Member::new("ReadCapacityUnits", &PositiveLongObject).required(),
        Member::new("WriteCapacityUnits", &PositiveLongObject).required(),
    ])),
);

pub(super) static ProvisionedThroughputDescription: Shape = Shape::new(
    "ProvisionedThroughputDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("LastIncreaseDateTime", &Date),
        Member::new("LastDecreaseDateTime", &Date),
        Member::new("NumberOfDecreasesToday", &PositiveLongObject),
        Member::new("ReadCapacityUnits", &NonNegativeLongObject),
        Member::new("WriteCapacityUnits", &NonNegativeLongObject),
    ])),
);

pub(super) static ProvisionedThroughputExceededException: Shape = Shape::new(
    "ProvisionedThroughputExceededException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("message", &ErrorMessage),
            Member::new("ThrottlingReasons", &ThrottlingReasonList),
        ])
        .error("ProvisionedThroughputExceededException", 400, true),
    ),
);

pub(super) static ProvisionedThroughputOverride: Shape = Shape::new(
    "ProvisionedThroughputOverride",
    Kind::Structure(&Structure::new(&[Member::new("ReadCapacityUnits", &PositiveLongObject)])),
);

pub(super) static Put: Shape = Shape::new(
    "Put",
    Kind::Structure(&Structure::new(&[
        Member::new("Item", &PutItemInputAttributeMap).required(),
        Member::new("TableName", &TableArn).required(),
        Member::new("ConditionExpression", &ConditionExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
        Member::new("ExpressionAttributeValues", &ExpressionAttributeValueMap),
        Member::new("ReturnValuesOnConditionCheckFailure", &ReturnValuesOnConditionCheckFailure),
    ])),
);

pub(super) static PutItemInput: Shape = Shape::new(
    "PutItemInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("Item", &PutItemInputAttributeMap).required(),
        Member::new("Expected", &ExpectedAttributeMap),
        Member::new("ReturnValues", &ReturnValue),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
        Member::new("ReturnItemCollectionMetrics", &ReturnItemCollectionMetrics),
        Member::new("ConditionalOperator", &ConditionalOperator),
        Member::new("ConditionExpression", &ConditionExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
        Member::new("ExpressionAttributeValues", &ExpressionAttributeValueMap),
        Member::new("ReturnValuesOnConditionCheckFailure", &ReturnValuesOnConditionCheckFailure),
    ])),
);

pub(super) static PutItemInputAttributeMap: Shape = Shape::new(
    "PutItemInputAttributeMap",
    Kind::Map(&Member::new("key", &AttributeName), &Member::new("value", &AttributeValue), false),
);

pub(super) static PutItemOutput: Shape = Shape::new(
    "PutItemOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Attributes", &AttributeMap),
        Member::new("ConsumedCapacity", &ConsumedCapacity),
        Member::new("ItemCollectionMetrics", &ItemCollectionMetrics),
    ])),
);

pub(super) static PutRequest: Shape = Shape::new(
    "PutRequest",
    Kind::Structure(&Structure::new(&[Member::new("Item", &PutItemInputAttributeMap).required()])),
);

pub(super) static PutResourcePolicyInput: Shape = Shape::new(
    "PutResourcePolicyInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArnString).required(),
        Member::new("Policy", &ResourcePolicy).required(),
        Member::new("ExpectedRevisionId", &PolicyRevisionId),
        Member::new("ConfirmRemoveSelfResourceAccess", &ConfirmRemoveSelfResourceAccess),
    ])),
);

pub(super) static PutResourcePolicyOutput: Shape = Shape::new(
    "PutResourcePolicyOutput",
    Kind::Structure(&Structure::new(&[Member::new("RevisionId", &PolicyRevisionId)])),
);

pub(super) static QueryInput: Shape = Shape::new(
    "QueryInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("IndexName", &IndexName),
        Member::new("Select", &Select),
        Member::new("AttributesToGet", &AttributeNameList),
        Member::new("Limit", &PositiveIntegerObject),
        Member::new("ConsistentRead", &ConsistentRead),
        Member::new("KeyConditions", &KeyConditions),
        Member::new("QueryFilter", &FilterConditionMap),
        Member::new("ConditionalOperator", &ConditionalOperator),
        Member::new("ScanIndexForward", &BooleanObject),
        Member::new("ExclusiveStartKey", &Key),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
        Member::new("ProjectionExpression", &ProjectionExpression),
        Member::new("FilterExpression", &ConditionExpression),
        Member::new("KeyConditionExpression", &KeyExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
        Member::new("ExpressionAttributeValues", &ExpressionAttributeValueMap),
    ])),
);

pub(super) static QueryOutput: Shape = Shape::new(
    "QueryOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Items", &ItemList),
        Member::new("Count", &Integer),
        Member::new("ScannedCount", &Integer),
        Member::new("LastEvaluatedKey", &Key),
        Member::new("ConsumedCapacity", &ConsumedCapacity),
    ])),
);

pub(super) static Reason: Shape = Shape::new("Reason", Kind::String(&[]));

pub(super) static RecoveryPeriodInDays: Shape = Shape::new("RecoveryPeriodInDays", Kind::Integer).min(1.0).max(35.0);

pub(super) static RegionName: Shape = Shape::new("RegionName", Kind::String(&[]));

pub(super) static Replica: Shape =
    Shape::new("Replica", Kind::Structure(&Structure::new(&[Member::new("RegionName", &RegionName)])));

pub(super) static ReplicaAlreadyExistsException: Shape = Shape::new(
    "ReplicaAlreadyExistsException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ReplicaAlreadyExistsException",
        400,
        true,
    )),
);

pub(super) static ReplicaAutoScalingDescription: Shape = Shape::new(
    "ReplicaAutoScalingDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("RegionName", &RegionName),
        Member::new("GlobalSecondaryIndexes", &ReplicaGlobalSecondaryIndexAutoScalingDescriptionList),
        Member::new("ReplicaProvisionedReadCapacityAutoScalingSettings", &AutoScalingSettingsDescription),
        Member::new("ReplicaProvisionedWriteCapacityAutoScalingSettings", &AutoScalingSettingsDescription),
        Member::new("ReplicaStatus", &ReplicaStatus),
    ])),
);

pub(super) static ReplicaAutoScalingDescriptionList: Shape = Shape::new(
    "ReplicaAutoScalingDescriptionList",
    Kind::List(&Member::new("member", &ReplicaAutoScalingDescription), false),
);

pub(super) static ReplicaAutoScalingUpdate: Shape = Shape::new(
    "ReplicaAutoScalingUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("RegionName", &RegionName).required(),
        Member::new("ReplicaGlobalSecondaryIndexUpdates", &ReplicaGlobalSecondaryIndexAutoScalingUpdateList),
        Member::new("ReplicaProvisionedReadCapacityAutoScalingUpdate", &AutoScalingSettingsUpdate),
    ])),
);

pub(super) static ReplicaAutoScalingUpdateList: Shape =
    Shape::new("ReplicaAutoScalingUpdateList", Kind::List(&Member::new("member", &ReplicaAutoScalingUpdate), false))
        .min(1.0);

pub(super) static ReplicaDescription: Shape = Shape::new(
    "ReplicaDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("RegionName", &RegionName),
        Member::new("ReplicaStatus", &ReplicaStatus),
        Member::new("ReplicaArn", &String),
        Member::new("ReplicaStatusDescription", &ReplicaStatusDescription),
        Member::new("ReplicaStatusPercentProgress", &ReplicaStatusPercentProgress),
        Member::new("KMSMasterKeyId", &KMSMasterKeyId),
        Member::new("ProvisionedThroughputOverride", &ProvisionedThroughputOverride),
        Member::new("OnDemandThroughputOverride", &OnDemandThroughputOverride),
        Member::new("WarmThroughput", &TableWarmThroughputDescription),
        Member::new("GlobalSecondaryIndexes", &ReplicaGlobalSecondaryIndexDescriptionList),
        Member::new("ReplicaInaccessibleDateTime", &Date),
        Member::new("ReplicaTableClassSummary", &TableClassSummary),
        Member::new("GlobalTableSettingsReplicationMode", &GlobalTableSettingsReplicationMode),
    ])),
);

pub(super) static ReplicaDescriptionList: Shape =
    Shape::new("ReplicaDescriptionList", Kind::List(&Member::new("member", &ReplicaDescription), false));

pub(super) static ReplicaGlobalSecondaryIndex: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndex",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName).required(),
        Member::new("ProvisionedThroughputOverride", &ProvisionedThroughputOverride),
        Member::new("OnDemandThroughputOverride", &OnDemandThroughputOverride),
    ])),
);

pub(super) static ReplicaGlobalSecondaryIndexAutoScalingDescription: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndexAutoScalingDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName),
        Member::new("IndexStatus", &IndexStatus),
        Member::new("ProvisionedReadCapacityAutoScalingSettings", &AutoScalingSettingsDescription),
        Member::new("ProvisionedWriteCapacityAutoScalingSettings", &AutoScalingSettingsDescription),
    ])),
);

pub(super) static ReplicaGlobalSecondaryIndexAutoScalingDescriptionList: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndexAutoScalingDescriptionList",
    Kind::List(&Member::new("member", &ReplicaGlobalSecondaryIndexAutoScalingDescription), false),
);

pub(super) static ReplicaGlobalSecondaryIndexAutoScalingUpdate: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndexAutoScalingUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName),
        Member::new("ProvisionedReadCapacityAutoScalingUpdate", &AutoScalingSettingsUpdate),
    ])),
);

pub(super) static ReplicaGlobalSecondaryIndexAutoScalingUpdateList: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndexAutoScalingUpdateList",
    Kind::List(&Member::new("member", &ReplicaGlobalSecondaryIndexAutoScalingUpdate), false),
);

pub(super) static ReplicaGlobalSecondaryIndexDescription: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndexDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName),
        Member::new("ProvisionedThroughputOverride", &ProvisionedThroughputOverride),
        Member::new("OnDemandThroughputOverride", &OnDemandThroughputOverride),
        Member::new("WarmThroughput", &GlobalSecondaryIndexWarmThroughputDescription),
    ])),
);

pub(super) static ReplicaGlobalSecondaryIndexDescriptionList: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndexDescriptionList",
    Kind::List(&Member::new("member", &ReplicaGlobalSecondaryIndexDescription), false),
);

pub(super) static ReplicaGlobalSecondaryIndexList: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndexList",
    Kind::List(&Member::new("member", &ReplicaGlobalSecondaryIndex), false),
)
.min(1.0);

pub(super) static ReplicaGlobalSecondaryIndexSettingsDescription: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndexSettingsDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName).required(),
        Member::new("IndexStatus", &IndexStatus),
        Member::new("ProvisionedReadCapacityUnits", &PositiveLongObject),
        Member::new("ProvisionedReadCapacityAutoScalingSettings", &AutoScalingSettingsDescription),
        Member::new("ProvisionedWriteCapacityUnits", &PositiveLongObject),
        Member::new("ProvisionedWriteCapacityAutoScalingSettings", &AutoScalingSettingsDescription),
    ])),
);

pub(super) static ReplicaGlobalSecondaryIndexSettingsDescriptionList: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndexSettingsDescriptionList",
    Kind::List(&Member::new("member", &ReplicaGlobalSecondaryIndexSettingsDescription), false),
);

pub(super) static ReplicaGlobalSecondaryIndexSettingsUpdate: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndexSettingsUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName).required(),
        Member::new("ProvisionedReadCapacityUnits", &PositiveLongObject),
        Member::new("ProvisionedReadCapacityAutoScalingSettingsUpdate", &AutoScalingSettingsUpdate),
    ])),
);

pub(super) static ReplicaGlobalSecondaryIndexSettingsUpdateList: Shape = Shape::new(
    "ReplicaGlobalSecondaryIndexSettingsUpdateList",
    Kind::List(&Member::new("member", &ReplicaGlobalSecondaryIndexSettingsUpdate), false),
)
.min(1.0)
.max(20.0);

pub(super) static ReplicaList: Shape = Shape::new("ReplicaList", Kind::List(&Member::new("member", &Replica), false));

pub(super) static ReplicaNotFoundException: Shape = Shape::new(
    "ReplicaNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ReplicaNotFoundException",
        400,
        true,
    )),
);

pub(super) static ReplicaSettingsDescription: Shape = Shape::new(
    "ReplicaSettingsDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("RegionName", &RegionName).required(),
        Member::new("ReplicaStatus", &ReplicaStatus),
        Member::new("ReplicaBillingModeSummary", &BillingModeSummary),
        Member::new("ReplicaProvisionedReadCapacityUnits", &NonNegativeLongObject),
        Member::new("ReplicaProvisionedReadCapacityAutoScalingSettings", &AutoScalingSettingsDescription),
        Member::new("ReplicaProvisionedWriteCapacityUnits", &NonNegativeLongObject),
        Member::new("ReplicaProvisionedWriteCapacityAutoScalingSettings", &AutoScalingSettingsDescription),
        Member::new("ReplicaGlobalSecondaryIndexSettings", &ReplicaGlobalSecondaryIndexSettingsDescriptionList),
        Member::new("ReplicaTableClassSummary", &TableClassSummary),
    ])),
);

pub(super) static ReplicaSettingsDescriptionList: Shape = Shape::new(
    "ReplicaSettingsDescriptionList",
    Kind::List(&Member::new("member", &ReplicaSettingsDescription), false),
);

pub(super) static ReplicaSettingsUpdate: Shape = Shape::new(
    "ReplicaSettingsUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("RegionName", &RegionName).required(),
        Member::new("ReplicaProvisionedReadCapacityUnits", &PositiveLongObject),
        Member::new("ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate", &AutoScalingSettingsUpdate),
        Member::new("ReplicaGlobalSecondaryIndexSettingsUpdate", &ReplicaGlobalSecondaryIndexSettingsUpdateList),
        Member::new("ReplicaTableClass", &TableClass),
    ])),
);

pub(super) static ReplicaSettingsUpdateList: Shape =
    Shape::new("ReplicaSettingsUpdateList", Kind::List(&Member::new("member", &ReplicaSettingsUpdate), false))
        .min(1.0)
        .max(50.0);

pub(super) static ReplicaStatus: Shape = Shape::new(
    "ReplicaStatus",
    Kind::String(&[
        "CREATING",
        "CREATION_FAILED",
        "UPDATING",
        "DELETING",
        "ACTIVE",
        "REGION_DISABLED",
        "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        "ARCHIVING",
        "ARCHIVED",
        "REPLICATION_NOT_AUTHORIZED",
    ]),
);

pub(super) static ReplicaStatusDescription: Shape = Shape::new("ReplicaStatusDescription", Kind::String(&[]));

pub(super) static ReplicaStatusPercentProgress: Shape = Shape::new("ReplicaStatusPercentProgress", Kind::String(&[]));

pub(super) static ReplicaUpdate: Shape = Shape::new(
    "ReplicaUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("Create", &CreateReplicaAction),
        Member::new("Delete", &DeleteReplicaAction),
    ])),
);

pub(super) static ReplicaUpdateList: Shape =
    Shape::new("ReplicaUpdateList", Kind::List(&Member::new("member", &ReplicaUpdate), false));

pub(super) static ReplicatedWriteConflictException: Shape = Shape::new(
    "ReplicatedWriteConflictException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ReplicatedWriteConflictException",
        400,
        true,
    )),
);

pub(super) static ReplicationGroupUpdate: Shape = Shape::new(
    "ReplicationGroupUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("Create", &CreateReplicationGroupMemberAction),
        Member::new("Update", &UpdateReplicationGroupMemberAction),
        Member::new("Delete", &DeleteReplicationGroupMemberAction),
        Member::new("Disassociate", &DisassociateReplicationGroupMemberAction),
    ])),
);

pub(super) static ReplicationGroupUpdateList: Shape =
    Shape::new("ReplicationGroupUpdateList", Kind::List(&Member::new("member", &ReplicationGroupUpdate), false))
        .min(1.0);

pub(super) static RequestLimitExceeded: Shape = Shape::new(
    "RequestLimitExceeded",
    Kind::Structure(
        &Structure::new(&[
            Member::new("message", &ErrorMessage),
            Member::new("ThrottlingReasons", &ThrottlingReasonList),
        ])
        .error("RequestLimitExceeded", 400, true),
    ),
);

pub(super) static Resource: Shape = Shape::new("Resource", Kind::String(&[]));

pub(super) static ResourceArnString: Shape = Shape::new("ResourceArnString", Kind::String(&[])).min(1.0).max(1283.0);

pub(super) static ResourceInUseException: Shape = Shape::new(
    "ResourceInUseException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ResourceInUseException",
        400,
        true,
    )),
);

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "ResourceNotFoundException",
        400,
        true,
    )),
);

pub(super) static ResourcePolicy: Shape = Shape::new("ResourcePolicy", Kind::String(&[]));

pub(super) static RestoreInProgress: Shape = Shape::new("RestoreInProgress", Kind::Boolean);

pub(super) static RestoreSummary: Shape = Shape::new(
    "RestoreSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("SourceBackupArn", &BackupArn),
        Member::new("SourceTableArn", &TableArn),
        Member::new("RestoreDateTime", &Date).required(),
        Member::new("RestoreInProgress", &RestoreInProgress).required(),
    ])),
);

pub(super) static RestoreTableFromBackupInput: Shape = Shape::new(
    "RestoreTableFromBackupInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetTableName", &TableName).required(),
        Member::new("BackupArn", &BackupArn).required(),
        Member::new("BillingModeOverride", &BillingMode),
        Member::new("GlobalSecondaryIndexOverride", &GlobalSecondaryIndexList),
        Member::new("LocalSecondaryIndexOverride", &LocalSecondaryIndexList),
        Member::new("ProvisionedThroughputOverride", &ProvisionedThroughput),
        Member::new("OnDemandThroughputOverride", &OnDemandThroughput),
        Member::new("SSESpecificationOverride", &SSESpecification),
        Member::new("VectorIndexOverride", &VectorIndexList),
    ])),
);

pub(super) static RestoreTableFromBackupOutput: Shape = Shape::new(
    "RestoreTableFromBackupOutput",
    Kind::Structure(&Structure::new(&[Member::new("TableDescription", &TableDescription)])),
);

pub(super) static RestoreTableToPointInTimeInput: Shape = Shape::new(
    "RestoreTableToPointInTimeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("SourceTableArn", &TableArn),
        Member::new("SourceTableName", &TableName),
        Member::new("TargetTableName", &TableName).required(),
        Member::new("UseLatestRestorableTime", &BooleanObject),
        Member::new("RestoreDateTime", &Date),
        Member::new("BillingModeOverride", &BillingMode),
        Member::new("GlobalSecondaryIndexOverride", &GlobalSecondaryIndexList),
        Member::new("LocalSecondaryIndexOverride", &LocalSecondaryIndexList),
        Member::new("ProvisionedThroughputOverride", &ProvisionedThroughput),
        Member::new("OnDemandThroughputOverride", &OnDemandThroughput),
        Member::new("SSESpecificationOverride", &SSESpecification),
        Member::new("VectorIndexOverride", &VectorIndexList),
    ])),
);

pub(super) static RestoreTableToPointInTimeOutput: Shape = Shape::new(
    "RestoreTableToPointInTimeOutput",
    Kind::Structure(&Structure::new(&[Member::new("TableDescription", &TableDescription)])),
);

pub(super) static ReturnConsumedCapacity: Shape =
    Shape::new("ReturnConsumedCapacity", Kind::String(&["INDEXES", "TOTAL", "NONE"]));

pub(super) static ReturnItemCollectionMetrics: Shape =
    Shape::new("ReturnItemCollectionMetrics", Kind::String(&["SIZE", "NONE"]));

pub(super) static ReturnValue: Shape =
    Shape::new("ReturnValue", Kind::String(&["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"]));

pub(super) static ReturnValuesOnConditionCheckFailure: Shape =
    Shape::new("ReturnValuesOnConditionCheckFailure", Kind::String(&["ALL_OLD", "NONE"]));

pub(super) static S3Bucket: Shape =
    Shape::new("S3Bucket", Kind::String(&[])).max(255.0).pattern("^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$");

pub(super) static S3BucketOwner: Shape = Shape::new("S3BucketOwner", Kind::String(&[])).pattern("[0-9]{12}");

pub(super) static S3BucketSource: Shape = Shape::new(
    "S3BucketSource",
    Kind::Structure(&Structure::new(&[
        Member::new("S3BucketOwner", &S3BucketOwner),
        Member::new("S3Bucket", &S3Bucket).required(),
        Member::new("S3KeyPrefix", &S3Prefix),
    ])),
);

pub(super) static S3Prefix: Shape = Shape::new("S3Prefix", Kind::String(&[])).max(1024.0);

pub(super) static S3SseAlgorithm: Shape = Shape::new("S3SseAlgorithm", Kind::String(&["AES256", "KMS"]));

pub(super) static S3SseKmsKeyId: Shape = Shape::new("S3SseKmsKeyId", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static SSEDescription: Shape = Shape::new(
    "SSEDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &SSEStatus),
        Member::new("SSEType", &SSEType),
        Member::new("KMSMasterKeyArn", &KMSMasterKeyArn),
        Member::new("InaccessibleEncryptionDateTime", &Date),
    ])),
);

pub(super) static SSEEnabled: Shape = Shape::new("SSEEnabled", Kind::Boolean);

pub(super) static SSESpecification: Shape = Shape::new(
    "SSESpecification",
    Kind::Structure(&Structure::new(&[
        Member::new("Enabled", &SSEEnabled),
        Member::new("SSEType", &SSEType),
        Member::new("KMSMasterKeyId", &KMSMasterKeyId),
    ])),
);

pub(super) static SSEStatus: Shape =
    Shape::new("SSEStatus", Kind::String(&["ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING"]));

pub(super) static SSEType: Shape = Shape::new("SSEType", Kind::String(&["AES256", "KMS"]));

pub(super) static ScalarAttributeType: Shape = Shape::new("ScalarAttributeType", Kind::String(&["S", "N", "B"]));

pub(super) static ScanInput: Shape = Shape::new(
    "ScanInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("IndexName", &IndexName),
        Member::new("AttributesToGet", &AttributeNameList),
        Member::new("Limit", &PositiveIntegerObject),
        Member::new("Select", &Select),
        Member::new("ScanFilter", &FilterConditionMap),
        Member::new("ConditionalOperator", &ConditionalOperator),
        Member::new("ExclusiveStartKey", &Key),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
        Member::new("TotalSegments", &ScanTotalSegments),
        Member::new("Segment", &ScanSegment),
        Member::new("ProjectionExpression", &ProjectionExpression),
        Member::new("FilterExpression", &ConditionExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
        Member::new("ExpressionAttributeValues", &ExpressionAttributeValueMap),
        Member::new("ConsistentRead", &ConsistentRead),
    ])),
);

pub(super) static ScanOutput: Shape = Shape::new(
    "ScanOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Items", &ItemList),
        Member::new("Count", &Integer),
        Member::new("ScannedCount", &Integer),
        Member::new("LastEvaluatedKey", &Key),
        Member::new("ConsumedCapacity", &ConsumedCapacity),
    ])),
);

pub(super) static ScanSegment: Shape = Shape::new("ScanSegment", Kind::Integer).min(0.0).max(999999.0);

pub(super) static ScanTotalSegments: Shape = Shape::new("ScanTotalSegments", Kind::Integer).min(1.0).max(1000000.0);

pub(super) static ScoreNumber: Shape = Shape::new("ScoreNumber", Kind::Double);

pub(super) static SearchResultItem: Shape = Shape::new(
    "SearchResultItem",
    Kind::Structure(&Structure::new(&[Member::new("Item", &AttributeMap), Member::new("Score", &ScoreNumber)])),
);

pub(super) static SearchResultList: Shape =
    Shape::new("SearchResultList", Kind::List(&Member::new("member", &SearchResultItem), false));

pub(super) static SearchSchema: Shape =
    Shape::new("SearchSchema", Kind::List(&Member::new("member", &SearchSchemaElement), false)).min(1.0);

pub(super) static SearchSchemaElement: Shape = Shape::new(
    "SearchSchemaElement",
    Kind::Structure(&Structure::new(&[
        Member::new("AttributeName", &AttributeName).required(),
        Member::new("SearchSchemaElementType", &SearchSchemaElementType).required(),
    ])),
);

pub(super) static SearchSchemaElementType: Shape =
    Shape::new("SearchSchemaElementType", Kind::String(&["HASH", "INLINE_FILTER"]));

pub(super) static SearchVectorList: Shape =
    Shape::new("SearchVectorList", Kind::List(&Member::new("member", &AttributeValue), false)).min(1.0).max(4096.0);

pub(super) static SearchVectorsInput: Shape = Shape::new(
    "SearchVectorsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("IndexName", &IndexName).required(),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
        Member::new("ExpressionAttributeValues", &ExpressionAttributeValueMap),
        Member::new("ProjectionExpression", &ProjectionExpression),
        Member::new("SearchVector", &SearchVectorList).required(),
        Member::new("SearchConditionExpression", &String),
        Member::new("TopK", &TopKInteger).required(),
    ])),
);

pub(super) static SearchVectorsOutput: Shape = Shape::new(
    "SearchVectorsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ConsumedCapacity", &VectorCapacity),
        Member::new("SearchResults", &SearchResultList),
    ])),
);

pub(super) static SecondaryIndexesBulkBytesMap: Shape = Shape::new(
    "SecondaryIndexesBulkBytesMap",
    Kind::Map(&Member::new("key", &IndexName), &Member::new("value", &BulkOperationBytes), false),
);

pub(super) static SecondaryIndexesCapacityMap: Shape = Shape::new(
    "SecondaryIndexesCapacityMap",
    Kind::Map(&Member::new("key", &IndexName), &Member::new("value", &Capacity), false),
);

pub(super) static Select: Shape =
    Shape::new("Select", Kind::String(&["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"]));

pub(super) static SourceTableDetails: Shape = Shape::new(
    "SourceTableDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableName).required(),
        Member::new("TableId", &TableId).required(),
        Member::new("TableArn", &TableArn),
        Member::new("TableSizeBytes", &LongObject),
        Member::new("KeySchema", &KeySchema).required(),
        Member::new("TableCreationDateTime", &TableCreationDateTime).required(),
        Member::new("ProvisionedThroughput", &ProvisionedThroughput).required(),
        Member::new("OnDemandThroughput", &OnDemandThroughput),
        Member::new("ItemCount", &ItemCount),
        Member::new("BillingMode", &BillingMode),
    ])),
);

pub(super) static SourceTableFeatureDetails: Shape = Shape::new(
    "SourceTableFeatureDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("LocalSecondaryIndexes", &LocalSecondaryIndexes),
        Member::new("GlobalSecondaryIndexes", &GlobalSecondaryIndexes),
        Member::new("StreamDescription", &StreamSpecification),
        Member::new("TimeToLiveDescription", &TimeToLiveDescription),
        Member::new("SSEDescription", &SSEDescription),
        Member::new("VectorIndexes", &VectorIndexes),
    ])),
);

pub(super) static StartBulkPutItemsInput: Shape = Shape::new(
    "StartBulkPutItemsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ClientToken", &ClientToken).idempotency_token(),
        Member::new("InputS3Configuration", &InputS3Configuration).required(),
        Member::new("OutputS3Configuration", &OutputS3Configuration).required(),
        Member::new("TableName", &TableArn).required(),
        Member::new("MaxWriteRequestUnits", &BulkOperationMaxWriteRequestUnits),
        Member::new("PerformanceTier", &BulkOperationPerformanceTier),
    ])),
);

pub(super) static StartBulkPutItemsOutput: Shape = Shape::new(
    "StartBulkPutItemsOutput",
    Kind::Structure(&Structure::new(&[Member::new("BulkOperationDescription", &BulkOperationDescription).required()])),
);

pub(super) static StreamArn: Shape = Shape::new("StreamArn", Kind::String(&[])).min(37.0).max(1024.0);

pub(super) static StreamEnabled: Shape = Shape::new("StreamEnabled", Kind::Boolean);

pub(super) static StreamSpecification: Shape = Shape::new(
    "StreamSpecification",
    Kind::Structure(&Structure::new(&[
        Member::new("StreamEnabled", &StreamEnabled).required(),
        Member::new("StreamViewType", &StreamViewType),
    ])),
);

pub(super) static StreamViewType: Shape =
    Shape::new("StreamViewType", Kind::String(&["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"]));

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static StringAttributeValue: Shape = Shape::new("StringAttributeValue", Kind::String(&[]));

pub(super) static StringSetAttributeValue: Shape =
    Shape::new("StringSetAttributeValue", Kind::List(&Member::new("member", &StringAttributeValue), false));

pub(super) static TableAlreadyExistsException: Shape = Shape::new(
    "TableAlreadyExistsException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "TableAlreadyExistsException",
        400,
        true,
    )),
);

pub(super) static TableArn: Shape = Shape::new("TableArn", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static TableAutoScalingDescription: Shape = Shape::new(
    "TableAutoScalingDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableName),
        Member::new("TableStatus", &TableStatus),
        Member::new("Replicas", &ReplicaAutoScalingDescriptionList),
    ])),
);

pub(super) static TableClass: Shape =
    Shape::new("TableClass", Kind::String(&["STANDARD", "STANDARD_INFREQUENT_ACCESS"]));

pub(super) static TableClassSummary: Shape = Shape::new(
    "TableClassSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("TableClass", &TableClass),
        Member::new("LastUpdateDateTime", &Date),
    ])),
);

pub(super) static TableCreationDateTime: Shape = Shape::new("TableCreationDateTime", Kind::Timestamp(None));

pub(super) static TableCreationParameters: Shape = Shape::new(
    "TableCreationParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableName).required(),
        Member::new("AttributeDefinitions", &AttributeDefinitions).required(),
        Member::new("KeySchema", &KeySchema).required(),
        Member::new("BillingMode", &BillingMode),
        Member::new("ProvisionedThroughput", &ProvisionedThroughput),
        Member::new("OnDemandThroughput", &OnDemandThroughput),
        Member::new("SSESpecification", &SSESpecification),
        Member::new("GlobalSecondaryIndexes", &GlobalSecondaryIndexList),
        Member::new("VectorIndexes", &VectorIndexList),
    ])),
);

pub(super) static TableDescription: Shape = Shape::new(
    "TableDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("AttributeDefinitions", &AttributeDefinitions),
        Member::new("TableName", &TableName),
        Member::new("KeySchema", &KeySchema),
        Member::new("TableStatus", &TableStatus),
        Member::new("CreationDateTime", &Date),
        Member::new("ProvisionedThroughput", &ProvisionedThroughputDescription),
        Member::new("TableSizeBytes", &LongObject),
        Member::new("ItemCount", &LongObject),
        Member::new("TableArn", &String),
        Member::new("TableId", &TableId),
        Member::new("BillingModeSummary", &BillingModeSummary),
        Member::new("LocalSecondaryIndexes", &LocalSecondaryIndexDescriptionList),
        Member::new("GlobalSecondaryIndexes", &GlobalSecondaryIndexDescriptionList),
        Member::new("StreamSpecification", &StreamSpecification),
        Member::new("LatestStreamLabel", &String),
        Member::new("LatestStreamArn", &StreamArn),
        Member::new("GlobalTableVersion", &String),
        Member::new("Replicas", &ReplicaDescriptionList),
        Member::new("GlobalTableWitnesses", &GlobalTableWitnessDescriptionList),
        Member::new("GlobalTableSettingsReplicationMode", &GlobalTableSettingsReplicationMode),
        Member::new("RestoreSummary", &RestoreSummary),
        Member::new("SSEDescription", &SSEDescription),
        Member::new("ArchivalSummary", &ArchivalSummary),
        Member::new("TableClassSummary", &TableClassSummary),
        Member::new("DeletionProtectionEnabled", &DeletionProtectionEnabled),
        Member::new("DisassociationProtectionEnabled", &DisassociationProtectionEnabled),
        Member::new("OnDemandThroughput", &OnDemandThroughput),
        Member::new("WarmThroughput", &TableWarmThroughputDescription),
        Member::new("MultiRegionConsistency", &MultiRegionConsistency),
        Member::new("VectorIndexes", &VectorIndexDescriptionList),
    ])),
);

pub(super) static TableId: Shape =
    Shape::new("TableId", Kind::String(&[])).pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

pub(super) static TableInUseException: Shape = Shape::new(
    "TableInUseException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error("TableInUseException", 400, true)),
);

pub(super) static TableName: Shape =
    Shape::new("TableName", Kind::String(&[])).min(3.0).max(255.0).pattern("[a-zA-Z0-9_.-]+");

pub(super) static TableNameList: Shape =
    Shape::new("TableNameList", Kind::List(&Member::new("member", &TableName), false));

pub(super) static TableNotFoundException: Shape = Shape::new(
    "TableNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "TableNotFoundException",
        400,
        true,
    )),
);

pub(super) static TableStatus: Shape = Shape::new(
    "TableStatus",
    Kind::String(&[
        "CREATING",
        "UPDATING",
        "DELETING",
        "ACTIVE",
        "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        "ARCHIVING",
        "ARCHIVED",
        "REPLICATION_NOT_AUTHORIZED",
    ]),
);

pub(super) static TableWarmThroughputDescription: Shape = Shape::new(
    "TableWarmThroughputDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("ReadUnitsPerSecond", &PositiveLongObject),
        Member::new("WriteUnitsPerSecond", &PositiveLongObject),
        Member::new("Status", &TableStatus),
    ])),
);

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &TagKeyString).required(),
        Member::new("Value", &TagValueString).required(),
    ])),
);

pub(super) static TagKeyList: Shape =
    Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKeyString), false));

pub(super) static TagKeyString: Shape = Shape::new("TagKeyString", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static TagList: Shape = Shape::new("TagList", Kind::List(&Member::new("member", &Tag), false));

pub(super) static TagResourceInput: Shape = Shape::new(
    "TagResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArnString).required(),
        Member::new("Tags", &TagList).required(),
    ])),
);

pub(super) static TagValueString: Shape = Shape::new("TagValueString", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static ThrottlingException: Shape = Shape::new(
    "ThrottlingException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("message", &AvailabilityErrorMessage),
            Member::new("throttlingReasons", &ThrottlingReasonList),
        ])
        .error("ThrottlingException", 400, true),
    ),
);

pub(super) static ThrottlingReason: Shape = Shape::new(
    "ThrottlingReason",
    Kind::Structure(&Structure::new(&[Member::new("reason", &Reason), Member::new("resource", &Resource)])),
);

pub(super) static ThrottlingReasonList: Shape =
    Shape::new("ThrottlingReasonList", Kind::List(&Member::new("member", &ThrottlingReason), false));

pub(super) static TimeRangeLowerBound: Shape = Shape::new("TimeRangeLowerBound", Kind::Timestamp(None));

pub(super) static TimeRangeUpperBound: Shape = Shape::new("TimeRangeUpperBound", Kind::Timestamp(None));

pub(super) static TimeToLiveAttributeName: Shape =
    Shape::new("TimeToLiveAttributeName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static TimeToLiveDescription: Shape = Shape::new(
    "TimeToLiveDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("TimeToLiveStatus", &TimeToLiveStatus),
        Member::new("AttributeName", &TimeToLiveAttributeName),
    ])),
);

pub(super) static TimeToLiveEnabled: Shape = Shape::new("TimeToLiveEnabled", Kind::Boolean);

pub(super) static TimeToLiveSpecification: Shape = Shape::new(
    "TimeToLiveSpecification",
    Kind::Structure(&Structure::new(&[
        Member::new("Enabled", &TimeToLiveEnabled).required(),
        Member::new("AttributeName", &TimeToLiveAttributeName).required(),
    ])),
);

pub(super) static TimeToLiveStatus: Shape =
    Shape::new("TimeToLiveStatus", Kind::String(&["ENABLING", "DISABLING", "ENABLED", "DISABLED"]));

pub(super) static TopKInteger: Shape = Shape::new("TopKInteger", Kind::Integer).min(1.0);

pub(super) static TotalInputBytes: Shape = Shape::new("TotalInputBytes", Kind::Long).min(0.0);

pub(super) static TransactGetItem: Shape =
    Shape::new("TransactGetItem", Kind::Structure(&Structure::new(&[Member::new("Get", &Get).required()])));

pub(super) static TransactGetItemList: Shape =
    Shape::new("TransactGetItemList", Kind::List(&Member::new("member", &TransactGetItem), false)).min(1.0).max(100.0);

pub(super) static TransactGetItemsInput: Shape = Shape::new(
    "TransactGetItemsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TransactItems", &TransactGetItemList).required(),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
    ])),
);

pub(super) static TransactGetItemsOutput: Shape = Shape::new(
    "TransactGetItemsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ConsumedCapacity", &ConsumedCapacityMultiple),
        Member::new("Responses", &ItemResponseList),
    ])),
);

pub(super) static TransactWriteItem: Shape = Shape::new(
    "TransactWriteItem",
    Kind::Structure(&Structure::new(&[
        Member::new("ConditionCheck", &ConditionCheck),
        Member::new("Put", &Put),
        Member::new("Delete", &Delete),
        Member::new("Update", &Update),
    ])),
);

pub(super) static TransactWriteItemList: Shape =
    Shape::new("TransactWriteItemList", Kind::List(&Member::new("member", &TransactWriteItem), false))
        .min(1.0)
        .max(100.0);

pub(super) static TransactWriteItemsInput: Shape = Shape::new(
    "TransactWriteItemsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TransactItems", &TransactWriteItemList).required(),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
        Member::new("ReturnItemCollectionMetrics", &ReturnItemCollectionMetrics),
        Member::new("ClientRequestToken", &ClientRequestToken).idempotency_token(),
    ])),
);

pub(super) static TransactWriteItemsOutput: Shape = Shape::new(
    "TransactWriteItemsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ConsumedCapacity", &ConsumedCapacityMultiple),
        Member::new("ItemCollectionMetrics", &ItemCollectionMetricsPerTable),
    ])),
);

pub(super) static TransactionCanceledException: Shape = Shape::new(
    "TransactionCanceledException",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Message", &ErrorMessage),
            Member::new("CancellationReasons", &CancellationReasonList),
        ])
        .error("TransactionCanceledException", 400, true),
    ),
);

pub(super) static TransactionConflictException: Shape = Shape::new(
    "TransactionConflictException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage)]).error(
        "TransactionConflictException",
        400,
        true,
    )),
);

pub(super) static TransactionInProgressException: Shape = Shape::new(
    "TransactionInProgressException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "TransactionInProgressException",
        400,
        true,
    )),
);

pub(super) static UntagResourceInput: Shape = Shape::new(
    "UntagResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArnString).required(),
        Member::new("TagKeys", &TagKeyList).required(),
    ])),
);

pub(super) static Update: Shape = Shape::new(
    "Update",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &Key).required(),
        Member::new("UpdateExpression", &UpdateExpression).required(),
        Member::new("TableName", &TableArn).required(),
        Member::new("ConditionExpression", &ConditionExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
        Member::new("ExpressionAttributeValues", &ExpressionAttributeValueMap),
        Member::new("ReturnValuesOnConditionCheckFailure", &ReturnValuesOnConditionCheckFailure),
    ])),
);

pub(super) static UpdateContinuousBackupsInput: Shape = Shape::new(
    "UpdateContinuousBackupsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("PointInTimeRecoverySpecification", &PointInTimeRecoverySpecification).required(),
    ])),
);

pub(super) static UpdateContinuousBackupsOutput: Shape = Shape::new(
    "UpdateContinuousBackupsOutput",
    Kind::Structure(&Structure::new(&[Member::new("ContinuousBackupsDescription", &ContinuousBackupsDescription)])),
);

pub(super) static UpdateContributorInsightsInput: Shape = Shape::new(
    "UpdateContributorInsightsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("IndexName", &IndexName),
        Member::new("ContributorInsightsAction", &ContributorInsightsAction).required(),
        Member::new("ContributorInsightsMode", &ContributorInsightsMode),
    ])),
);

pub(super) static UpdateContributorInsightsOutput: Shape = Shape::new(
    "UpdateContributorInsightsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableName),
        Member::new("IndexName", &IndexName),
        Member::new("ContributorInsightsStatus", &ContributorInsightsStatus),
        Member::new("ContributorInsightsMode", &ContributorInsightsMode),
    ])),
);

pub(super) static UpdateExpression: Shape = Shape::new("UpdateExpression", Kind::String(&[]));

pub(super) static UpdateGlobalSecondaryIndexAction: Shape = Shape::new(
    "UpdateGlobalSecondaryIndexAction",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName).required(),
        Member::new("ProvisionedThroughput", &ProvisionedThroughput),
        Member::new("OnDemandThroughput", &OnDemandThroughput),
        Member::new("WarmThroughput", &WarmThroughput),
    ])),
);

pub(super) static UpdateGlobalTableInput: Shape = Shape::new(
    "UpdateGlobalTableInput",
    Kind::Structure(&Structure::new(&[
        Member::new("GlobalTableName", &TableName).required(),
        Member::new("ReplicaUpdates", &ReplicaUpdateList).required(),
    ])),
);

pub(super) static UpdateGlobalTableOutput: Shape = Shape::new(
    "UpdateGlobalTableOutput",
    Kind::Structure(&Structure::new(&[Member::new("GlobalTableDescription", &GlobalTableDescription)])),
);

pub(super) static UpdateGlobalTableSettingsInput: Shape = Shape::new(
    "UpdateGlobalTableSettingsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("GlobalTableName", &TableName).required(),
        Member::new("GlobalTableBillingMode", &BillingMode),
        Member::new("GlobalTableProvisionedWriteCapacityUnits", &PositiveLongObject),
        Member::new("GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate", &AutoScalingSettingsUpdate),
        Member::new(
            "GlobalTableGlobalSecondaryIndexSettingsUpdate",
            &GlobalTableGlobalSecondaryIndexSettingsUpdateList,
        ),
        Member::new("ReplicaSettingsUpdate", &ReplicaSettingsUpdateList),
    ])),
);

pub(super) static UpdateGlobalTableSettingsOutput: Shape = Shape::new(
    "UpdateGlobalTableSettingsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("GlobalTableName", &TableName),
        Member::new("ReplicaSettings", &ReplicaSettingsDescriptionList),
    ])),
);

pub(super) static UpdateItemInput: Shape = Shape::new(
    "UpdateItemInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("Key", &Key).required(),
        Member::new("AttributeUpdates", &AttributeUpdates),
        Member::new("Expected", &ExpectedAttributeMap),
        Member::new("ConditionalOperator", &ConditionalOperator),
        Member::new("ReturnValues", &ReturnValue),
        Member::new("ReturnConsumedCapacity", &ReturnConsumedCapacity),
        Member::new("ReturnItemCollectionMetrics", &ReturnItemCollectionMetrics),
        Member::new("UpdateExpression", &UpdateExpression),
        Member::new("ConditionExpression", &ConditionExpression),
        Member::new("ExpressionAttributeNames", &ExpressionAttributeNameMap),
        Member::new("ExpressionAttributeValues", &ExpressionAttributeValueMap),
        Member::new("ReturnValuesOnConditionCheckFailure", &ReturnValuesOnConditionCheckFailure),
    ])),
);

pub(super) static UpdateItemOutput: Shape = Shape::new(
    "UpdateItemOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Attributes", &AttributeMap),
        Member::new("ConsumedCapacity", &ConsumedCapacity),
        Member::new("ItemCollectionMetrics", &ItemCollectionMetrics),
    ])),
);

pub(super) static UpdateKinesisStreamingConfiguration: Shape = Shape::new(
    "UpdateKinesisStreamingConfiguration",
    Kind::Structure(&Structure::new(&[Member::new(
        "ApproximateCreationDateTimePrecision",
        &ApproximateCreationDateTimePrecision,
    )])),
);

pub(super) static UpdateKinesisStreamingDestinationInput: Shape = Shape::new(
    "UpdateKinesisStreamingDestinationInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("StreamArn", &StreamArn).required(),
        Member::new("UpdateKinesisStreamingConfiguration", &UpdateKinesisStreamingConfiguration),
    ])),
);

pub(super) static UpdateKinesisStreamingDestinationOutput: Shape = Shape::new(
    "UpdateKinesisStreamingDestinationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableName),
        Member::new("StreamArn", &StreamArn),
        Member::new("DestinationStatus", &DestinationStatus),
        Member::new("UpdateKinesisStreamingConfiguration", &UpdateKinesisStreamingConfiguration),
    ])),
);

pub(super) static UpdateReplicationGroupMemberAction: Shape = Shape::new(
    "UpdateReplicationGroupMemberAction",
    Kind::Structure(&Structure::new(&[
        Member::new("RegionName", &RegionName).required(),
        Member::new("KMSMasterKeyId", &KMSMasterKeyId),
        Member::new("ProvisionedThroughputOverride", &ProvisionedThroughputOverride),
        Member::new("OnDemandThroughputOverride", &OnDemandThroughputOverride),
        Member::new("GlobalSecondaryIndexes", &ReplicaGlobalSecondaryIndexList),
        Member::new("TableClassOverride", &TableClass),
    ])),
);

pub(super) static UpdateTableInput: Shape = Shape::new(
    "UpdateTableInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AttributeDefinitions", &AttributeDefinitions),
        Member::new("TableName", &TableArn).required(),
        Member::new("BillingMode", &BillingMode),
        Member::new("ProvisionedThroughput", &ProvisionedThroughput),
        Member::new("GlobalSecondaryIndexUpdates", &GlobalSecondaryIndexUpdateList),
        Member::new("StreamSpecification", &StreamSpecification),
        Member::new("SSESpecification", &SSESpecification),
        Member::new("ReplicaUpdates", &ReplicationGroupUpdateList),
        Member::new("TableClass", &TableClass),
        Member::new("DeletionProtectionEnabled", &DeletionProtectionEnabled),
        Member::new("MultiRegionConsistency", &MultiRegionConsistency),
        Member::new("GlobalTableWitnessUpdates", &GlobalTableWitnessGroupUpdateList),
        Member::new("OnDemandThroughput", &OnDemandThroughput),
        Member::new("WarmThroughput", &WarmThroughput),
        Member::new("GlobalTableSettingsReplicationMode", &GlobalTableSettingsReplicationMode),
        Member::new("DisassociationProtectionEnabled", &DisassociationProtectionEnabled),
        Member::new("VectorIndexUpdates", &VectorIndexUpdateList),
    ])),
);

pub(super) static UpdateTableOutput: Shape = Shape::new(
    "UpdateTableOutput",
    Kind::Structure(&Structure::new(&[Member::new("TableDescription", &TableDescription)])),
);

pub(super) static UpdateTableReplicaAutoScalingInput: Shape = Shape::new(
    "UpdateTableReplicaAutoScalingInput",
    Kind::Structure(&Structure::new(&[
        Member::new("GlobalSecondaryIndexUpdates", &GlobalSecondaryIndexAutoScalingUpdateList),
        Member::new("TableName", &TableArn).required(),
        Member::new("ProvisionedWriteCapacityAutoScalingUpdate", &AutoScalingSettingsUpdate),
        Member::new("ReplicaUpdates", &ReplicaAutoScalingUpdateList),
    ])),
);

pub(super) static UpdateTableReplicaAutoScalingOutput: Shape = Shape::new(
    "UpdateTableReplicaAutoScalingOutput",
    Kind::Structure(&Structure::new(&[Member::new("TableAutoScalingDescription", &TableAutoScalingDescription)])),
);

pub(super) static UpdateTimeToLiveInput: Shape = Shape::new(
    "UpdateTimeToLiveInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TableName", &TableArn).required(),
        Member::new("TimeToLiveSpecification", &TimeToLiveSpecification).required(),
    ])),
);

pub(super) static UpdateTimeToLiveOutput: Shape = Shape::new(
    "UpdateTimeToLiveOutput",
    Kind::Structure(&Structure::new(&[Member::new("TimeToLiveSpecification", &TimeToLiveSpecification)])),
);

pub(super) static VectorAttributeDefinition: Shape = Shape::new(
    "VectorAttributeDefinition",
    Kind::Structure(&Structure::new(&[Member::new("AttributeName", &VectorAttributeName).required()])),
);

pub(super) static VectorAttributeName: Shape = Shape::new("VectorAttributeName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static VectorCapacity: Shape = Shape::new(
    "VectorCapacity",
    Kind::Structure(&Structure::new(&[
        Member::new("VectorSearchRequestBytes", &ConsumedCapacityUnits),
        Member::new("VectorWriteRequestBytes", &ConsumedCapacityUnits),
    ])),
);

pub(super) static VectorDistanceFunction: Shape =
    Shape::new("VectorDistanceFunction", Kind::String(&["COSINE", "DOT_PRODUCT", "EUCLIDEAN"]));

pub(super) static VectorIndex: Shape = Shape::new(
    "VectorIndex",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName).required(),
        Member::new("VectorAttribute", &VectorAttributeDefinition).required(),
        Member::new("SearchSchema", &SearchSchema),
        Member::new("Projection", &Projection).required(),
        Member::new("Dimensions", &PositiveLongObject).required(),
        Member::new("DistanceFunction", &VectorDistanceFunction).required(),
    ])),
);

pub(super) static VectorIndexDescription: Shape = Shape::new(
    "VectorIndexDescription",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName),
        Member::new("SearchSchema", &SearchSchema),
        Member::new("Projection", &Projection),
        Member::new("VectorAttribute", &VectorAttributeDefinition),
        Member::new("Dimensions", &PositiveLongObject),
        Member::new("DistanceFunction", &VectorDistanceFunction),
        Member::new("IndexStatus", &IndexStatus),
        Member::new("Backfilling", &Backfilling),
        Member::new("IndexSizeBytes", &LongObject),
        Member::new("ItemCount", &LongObject),
        Member::new("IndexArn", &String),
    ])),
);

pub(super) static VectorIndexDescriptionList: Shape =
    Shape::new("VectorIndexDescriptionList", Kind::List(&Member::new("member", &VectorIndexDescription), false));

pub(super) static VectorIndexInfo: Shape = Shape::new(
    "VectorIndexInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("IndexName", &IndexName),
        Member::new("VectorAttribute", &VectorAttributeDefinition),
        Member::new("SearchSchema", &SearchSchema),
        Member::new("Projection", &Projection),
        Member::new("Dimensions", &PositiveLongObject),
        Member::new("DistanceFunction", &VectorDistanceFunction),
    ])),
);

pub(super) static VectorIndexList: Shape =
    Shape::new("VectorIndexList", Kind::List(&Member::new("member", &VectorIndex), false));

pub(super) static VectorIndexUpdate: Shape = Shape::new(
    "VectorIndexUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("Create", &CreateVectorIndexAction),
        Member::new("Delete", &DeleteVectorIndexAction),
    ])),
);

pub(super) static VectorIndexUpdateList: Shape =
    Shape::new("VectorIndexUpdateList", Kind::List(&Member::new("member", &VectorIndexUpdate), false));

pub(super) static VectorIndexes: Shape =
    Shape::new("VectorIndexes", Kind::List(&Member::new("member", &VectorIndexInfo), false));

pub(super) static VectorIndexesBulkVectorBytesMap: Shape = Shape::new(
    "VectorIndexesBulkVectorBytesMap",
    Kind::Map(&Member::new("key", &IndexName), &Member::new("value", &BulkOperationVectorBytes), false),
);

pub(super) static VectorIndexesCapacityMap: Shape = Shape::new(
    "VectorIndexesCapacityMap",
    Kind::Map(&Member::new("key", &IndexName), &Member::new("value", &VectorCapacity), false),
);

pub(super) static WarmThroughput: Shape = Shape::new(
    "WarmThroughput",
    Kind::Structure(&Structure::new(&[
        Member::new("ReadUnitsPerSecond", &LongObject),
        Member::new("WriteUnitsPerSecond", &LongObject),
    ])),
);

pub(super) static WitnessStatus: Shape = Shape::new("WitnessStatus", Kind::String(&["CREATING", "DELETING", "ACTIVE"]));

pub(super) static WriteRequest: Shape = Shape::new(
    "WriteRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PutRequest", &PutRequest),
        Member::new("DeleteRequest", &DeleteRequest),
    ])),
);

pub(super) static WriteRequests: Shape =
    Shape::new("WriteRequests", Kind::List(&Member::new("member", &WriteRequest), false)).min(1.0).max(25.0);
