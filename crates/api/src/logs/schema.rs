// Generated from `models/logs.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `logs`.
pub static SERVICE: Service = Service {
    name: "logs",
    iam_prefix: "logs",
    signing_name: "logs",
    endpoint_prefix: "logs",
    api_version: "2014-03-28",
    target_prefix: "Logs_20140328",
    xml_namespace: "",
    protocols: &[Protocol::AwsJson11],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AssociateKmsKey", "POST", "/", 200).input(&AssociateKmsKeyRequest, "").errors(&[
        &InvalidParameterException,
        &ResourceNotFoundException,
        &OperationAbortedException,
        &ServiceUnavailableException,
    ]),
    Operation::new("AssociateSourceToS3TableIntegration", "POST", "/", 200)
        .input(&AssociateSourceToS3TableIntegrationRequest, "")
        .output(&AssociateSourceToS3TableIntegrationResponse, "")
        .errors(&[
            &AccessDeniedException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &ValidationException,
            &InternalServerException,
        ]),
    Operation::new("CancelExportTask", "POST", "/", 200).input(&CancelExportTaskRequest, "").errors(&[
        &InvalidParameterException,
        &ResourceNotFoundException,
        &InvalidOperationException,
        &ServiceUnavailableException,
    ]),
    Operation::new("CancelImportTask", "POST", "/", 200)
        .input(&CancelImportTaskRequest, "")
        .output(&CancelImportTaskResponse, "")
        .errors(&[
            &AccessDeniedException,
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &InvalidOperationException,
        ]),
    Operation::new("CreateDelivery", "POST", "/", 200)
        .input(&CreateDeliveryRequest, "")
        .output(&CreateDeliveryResponse, "")
        .errors(&[
            &ServiceUnavailableException,
            &ConflictException,
            &ResourceNotFoundException,
            &ValidationException,
            &AccessDeniedException,
            &ServiceQuotaExceededException,
            &ThrottlingException,
        ]),
    Operation::new("CreateExportTask", "POST", "/", 200)
        .input(&CreateExportTaskRequest, "")
        .output(&CreateExportTaskResponse, "")
        .errors(&[
            &InvalidParameterException,
            &LimitExceededException,
            &OperationAbortedException,
            &ServiceUnavailableException,
            &ResourceNotFoundException,
            &ResourceAlreadyExistsException,
        ]),
    Operation::new("CreateImportTask", "POST", "/", 200)
        .input(&CreateImportTaskRequest, "")
        .output(&CreateImportTaskResponse, "")
        .errors(&[
            &AccessDeniedException,
            &ConflictException,
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &ValidationException,
            &InvalidOperationException,
        ]),
    Operation::new("CreateLogAnomalyDetector", "POST", "/", 200)
        .input(&CreateLogAnomalyDetectorRequest, "")
        .output(&CreateLogAnomalyDetectorResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &OperationAbortedException,
            &LimitExceededException,
        ]),
    Operation::new("CreateLogGroup", "POST", "/", 200)
        .input(&CreateLogGroupRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceAlreadyExistsException,
            &LimitExceededException,
            &OperationAbortedException,
            &ServiceUnavailableException,
        ])
        .implemented(),
    Operation::new("CreateLogStream", "POST", "/", 200)
        .input(&CreateLogStreamRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceAlreadyExistsException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
        ])
        .implemented(),
    Operation::new("CreateLookupTable", "POST", "/", 200)
        .input(&CreateLookupTableRequest, "")
        .output(&CreateLookupTableResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceAlreadyExistsException,
            &AccessDeniedException,
            &LimitExceededException,
            &ValidationException,
            &ServiceUnavailableException,
        ]),
    Operation::new("CreateScheduledQuery", "POST", "/", 200)
        .input(&CreateScheduledQueryRequest, "")
        .output(&CreateScheduledQueryResponse, "")
        .errors(&[
            &ValidationException,
            &AccessDeniedException,
            &ResourceNotFoundException,
            &ConflictException,
            &ServiceQuotaExceededException,
            &ThrottlingException,
            &InternalServerException,
        ]),
    Operation::new("DeleteAccountPolicy", "POST", "/", 200)
        .input(&DeleteAccountPolicyRequest, "")
        .output(&DeleteAccountPolicyResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &OperationAbortedException,
        ]),
    Operation::new("DeleteDataProtectionPolicy", "POST", "/", 200)
        .input(&DeleteDataProtectionPolicyRequest, "")
        .errors(&[
            &InvalidParameterException,
            &OperationAbortedException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
        ]),
    Operation::new("DeleteDelivery", "POST", "/", 200).input(&DeleteDeliveryRequest, "").errors(&[
        &ResourceNotFoundException,
        &ServiceUnavailableException,
        &ConflictException,
        &ValidationException,
        &ServiceQuotaExceededException,
        &ThrottlingException,
    ]),
    Operation::new("DeleteDeliveryDestination", "POST", "/", 200).input(&DeleteDeliveryDestinationRequest, "").errors(
        &[
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &ConflictException,
            &ValidationException,
            &ServiceQuotaExceededException,
            &ThrottlingException,
        ],
    ),
    Operation::new("DeleteDeliveryDestinationPolicy", "POST", "/", 200)
        .input(&DeleteDeliveryDestinationPolicyRequest, "")
        .errors(&[&ServiceUnavailableException, &ValidationException, &ResourceNotFoundException, &ConflictException]),
    Operation::new("DeleteDeliverySource", "POST", "/", 200).input(&DeleteDeliverySourceRequest, "").errors(&[
        &ResourceNotFoundException,
        &ServiceUnavailableException,
        &ConflictException,
        &ValidationException,
        &ServiceQuotaExceededException,
        &ThrottlingException,
    ]),
    Operation::new("DeleteDestination", "POST", "/", 200).input(&DeleteDestinationRequest, "").errors(&[
        &InvalidParameterException,
        &ResourceNotFoundException,
        &OperationAbortedException,
        &ServiceUnavailableException,
    ]),
    Operation::new("DeleteIndexPolicy", "POST", "/", 200)
        .input(&DeleteIndexPolicyRequest, "")
        .output(&DeleteIndexPolicyResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &OperationAbortedException,
            &ServiceUnavailableException,
        ]),
    Operation::new("DeleteIntegration", "POST", "/", 200)
        .input(&DeleteIntegrationRequest, "")
        .output(&DeleteIntegrationResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &ValidationException,
        ]),
    Operation::new("DeleteLogAnomalyDetector", "POST", "/", 200).input(&DeleteLogAnomalyDetectorRequest, "").errors(&[
        &InvalidParameterException,
        &ResourceNotFoundException,
        &ServiceUnavailableException,
        &OperationAbortedException,
    ]),
    Operation::new("DeleteLogGroup", "POST", "/", 200)
        .input(&DeleteLogGroupRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &OperationAbortedException,
            &ServiceUnavailableException,
            &ValidationException,
        ])
        .implemented(),
    Operation::new("DeleteLogStream", "POST", "/", 200)
        .input(&DeleteLogStreamRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &OperationAbortedException,
            &ServiceUnavailableException,
            &ValidationException,
        ])
        .implemented(),
    Operation::new("DeleteLookupTable", "POST", "/", 200).input(&DeleteLookupTableRequest, "").errors(&[
        &InvalidParameterException,
        &ResourceNotFoundException,
        &AccessDeniedException,
        &ServiceUnavailableException,
    ]),
    Operation::new("DeleteMetricFilter", "POST", "/", 200)
        .input(&DeleteMetricFilterRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &OperationAbortedException,
            &ServiceUnavailableException,
        ])
        .implemented(),
    Operation::new("DeleteQueryDefinition", "POST", "/", 200)
        .input(&DeleteQueryDefinitionRequest, "")
        .output(&DeleteQueryDefinitionResponse, "")
        .errors(&[&InvalidParameterException, &ResourceNotFoundException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("DeleteResourcePolicy", "POST", "/", 200)
        .input(&DeleteResourcePolicyRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &OperationAbortedException,
            &ServiceUnavailableException,
        ])
        .implemented(),
    Operation::new("DeleteRetentionPolicy", "POST", "/", 200)
        .input(&DeleteRetentionPolicyRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &OperationAbortedException,
            &ServiceUnavailableException,
        ])
        .implemented(),
    Operation::new("DeleteScheduledQuery", "POST", "/", 200)
        .input(&DeleteScheduledQueryRequest, "")
        .output(&DeleteScheduledQueryResponse, "")
        .errors(&[
            &ValidationException,
            &AccessDeniedException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &InternalServerException,
        ]),
    Operation::new("DeleteSubscriptionFilter", "POST", "/", 200)
        .input(&DeleteSubscriptionFilterRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &OperationAbortedException,
            &ServiceUnavailableException,
        ])
        .implemented(),
    Operation::new("DeleteSyslogConfiguration", "POST", "/", 200).input(&DeleteSyslogConfigurationRequest, "").errors(
        &[
            &AccessDeniedException,
            &InvalidParameterException,
            &InvalidOperationException,
            &OperationAbortedException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &ServiceUnavailableException,
        ],
    ),
    Operation::new("DeleteTransformer", "POST", "/", 200).input(&DeleteTransformerRequest, "").errors(&[
        &InvalidParameterException,
        &ResourceNotFoundException,
        &ServiceUnavailableException,
        &OperationAbortedException,
        &InvalidOperationException,
    ]),
    Operation::new("DescribeAccountPolicies", "POST", "/", 200)
        .input(&DescribeAccountPoliciesRequest, "")
        .output(&DescribeAccountPoliciesResponse, "")
        .errors(&[
            &InvalidParameterException,
            &OperationAbortedException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
        ]),
    Operation::new("DescribeConfigurationTemplates", "POST", "/", 200)
        .input(&DescribeConfigurationTemplatesRequest, "")
        .output(&DescribeConfigurationTemplatesResponse, "")
        .errors(&[
            &ServiceUnavailableException,
            &ValidationException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ]),
    Operation::new("DescribeDeliveries", "POST", "/", 200)
        .input(&DescribeDeliveriesRequest, "")
        .output(&DescribeDeliveriesResponse, "")
        .errors(&[
            &ServiceUnavailableException,
            &ServiceQuotaExceededException,
            &ValidationException,
            &ThrottlingException,
        ]),
    Operation::new("DescribeDeliveryDestinations", "POST", "/", 200)
        .input(&DescribeDeliveryDestinationsRequest, "")
        .output(&DescribeDeliveryDestinationsResponse, "")
        .errors(&[
            &ServiceUnavailableException,
            &ServiceQuotaExceededException,
            &ValidationException,
            &ThrottlingException,
        ]),
    Operation::new("DescribeDeliverySources", "POST", "/", 200)
        .input(&DescribeDeliverySourcesRequest, "")
        .output(&DescribeDeliverySourcesResponse, "")
        .errors(&[
            &ServiceUnavailableException,
            &ServiceQuotaExceededException,
            &ValidationException,
            &ThrottlingException,
        ]),
    Operation::new("DescribeDestinations", "POST", "/", 200)
        .input(&DescribeDestinationsRequest, "")
        .output(&DescribeDestinationsResponse, "")
        .errors(&[&InvalidParameterException, &ServiceUnavailableException]),
    Operation::new("DescribeExportTasks", "POST", "/", 200)
        .input(&DescribeExportTasksRequest, "")
        .output(&DescribeExportTasksResponse, "")
        .errors(&[&InvalidParameterException, &ServiceUnavailableException]),
    Operation::new("DescribeFieldIndexes", "POST", "/", 200)
        .input(&DescribeFieldIndexesRequest, "")
        .output(&DescribeFieldIndexesResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &OperationAbortedException,
            &ServiceUnavailableException,
        ]),
    Operation::new("DescribeImportTaskBatches", "POST", "/", 200)
        .input(&DescribeImportTaskBatchesRequest, "")
        .output(&DescribeImportTaskBatchesResponse, "")
        .errors(&[
            &AccessDeniedException,
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &InvalidOperationException,
        ]),
    Operation::new("DescribeImportTasks", "POST", "/", 200)
        .input(&DescribeImportTasksRequest, "")
        .output(&DescribeImportTasksResponse, "")
        .errors(&[
            &AccessDeniedException,
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &InvalidOperationException,
        ]),
    Operation::new("DescribeIndexPolicies", "POST", "/", 200)
        .input(&DescribeIndexPoliciesRequest, "")
        .output(&DescribeIndexPoliciesResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &OperationAbortedException,
            &ServiceUnavailableException,
        ]),
    Operation::new("DescribeLogGroups", "POST", "/", 200)
        .input(&DescribeLogGroupsRequest, "")
        .output(&DescribeLogGroupsResponse, "")
        .errors(&[&InvalidParameterException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("DescribeLogStreams", "POST", "/", 200)
        .input(&DescribeLogStreamsRequest, "")
        .output(&DescribeLogStreamsResponse, "")
        .errors(&[&InvalidParameterException, &ResourceNotFoundException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("DescribeLookupTables", "POST", "/", 200)
        .input(&DescribeLookupTablesRequest, "")
        .output(&DescribeLookupTablesResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &AccessDeniedException,
            &ServiceUnavailableException,
        ]),
    Operation::new("DescribeMetricFilters", "POST", "/", 200)
        .input(&DescribeMetricFiltersRequest, "")
        .output(&DescribeMetricFiltersResponse, "")
        .errors(&[&InvalidParameterException, &ResourceNotFoundException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("DescribeQueries", "POST", "/", 200)
        .input(&DescribeQueriesRequest, "")
        .output(&DescribeQueriesResponse, "")
        .errors(&[&InvalidParameterException, &ResourceNotFoundException, &ServiceUnavailableException]),
    Operation::new("DescribeQueryDefinitions", "POST", "/", 200)
        .input(&DescribeQueryDefinitionsRequest, "")
        .output(&DescribeQueryDefinitionsResponse, "")
        .errors(&[&InvalidParameterException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("DescribeResourcePolicies", "POST", "/", 200)
        .input(&DescribeResourcePoliciesRequest, "")
        .output(&DescribeResourcePoliciesResponse, "")
        .errors(&[&InvalidParameterException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("DescribeSubscriptionFilters", "POST", "/", 200)
        .input(&DescribeSubscriptionFiltersRequest, "")
        .output(&DescribeSubscriptionFiltersResponse, "")
        .errors(&[&InvalidParameterException, &ResourceNotFoundException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("DisassociateKmsKey", "POST", "/", 200).input(&DisassociateKmsKeyRequest, "").errors(&[
        &InvalidParameterException,
        &ResourceNotFoundException,
        &OperationAbortedException,
        &ServiceUnavailableException,
    ]),
    Operation::new("DisassociateSourceFromS3TableIntegration", "POST", "/", 200)
        .input(&DisassociateSourceFromS3TableIntegrationRequest, "")
        .output(&DisassociateSourceFromS3TableIntegrationResponse, "")
        .errors(&[
            &AccessDeniedException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &ValidationException,
            &InternalServerException,
        ]),
    Operation::new("FilterLogEvents", "POST", "/", 200)
        .input(&FilterLogEventsRequest, "")
        .output(&FilterLogEventsResponse, "")
        .errors(&[&InvalidParameterException, &ResourceNotFoundException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("GetDataProtectionPolicy", "POST", "/", 200)
        .input(&GetDataProtectionPolicyRequest, "")
        .output(&GetDataProtectionPolicyResponse, "")
        .errors(&[
            &InvalidParameterException,
            &OperationAbortedException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
        ]),
    Operation::new("GetDelivery", "POST", "/", 200)
        .input(&GetDeliveryRequest, "")
        .output(&GetDeliveryResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &ValidationException,
            &ServiceQuotaExceededException,
            &ThrottlingException,
        ]),
    Operation::new("GetDeliveryDestination", "POST", "/", 200)
        .input(&GetDeliveryDestinationRequest, "")
        .output(&GetDeliveryDestinationResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &ValidationException,
            &ServiceQuotaExceededException,
            &ThrottlingException,
        ]),
    Operation::new("GetDeliveryDestinationPolicy", "POST", "/", 200)
        .input(&GetDeliveryDestinationPolicyRequest, "")
        .output(&GetDeliveryDestinationPolicyResponse, "")
        .errors(&[&ServiceUnavailableException, &ValidationException, &ResourceNotFoundException]),
    Operation::new("GetDeliverySource", "POST", "/", 200)
        .input(&GetDeliverySourceRequest, "")
        .output(&GetDeliverySourceResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &ValidationException,
            &ServiceQuotaExceededException,
            &ThrottlingException,
        ]),
    Operation::new("GetIntegration", "POST", "/", 200)
        .input(&GetIntegrationRequest, "")
        .output(&GetIntegrationResponse, "")
        .errors(&[&InvalidParameterException, &ServiceUnavailableException, &ResourceNotFoundException]),
    Operation::new("GetLogAnomalyDetector", "POST", "/", 200)
        .input(&GetLogAnomalyDetectorRequest, "")
        .output(&GetLogAnomalyDetectorResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &OperationAbortedException,
        ]),
    Operation::new("GetLogEvents", "POST", "/", 200)
        .input(&GetLogEventsRequest, "")
        .output(&GetLogEventsResponse, "")
        .errors(&[&InvalidParameterException, &ResourceNotFoundException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("GetLogFields", "POST", "/", 200)
        .input(&GetLogFieldsRequest, "")
        .output(&GetLogFieldsResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &OperationAbortedException,
            &ServiceUnavailableException,
        ]),
    Operation::new("GetLogGroupFields", "POST", "/", 200)
        .input(&GetLogGroupFieldsRequest, "")
        .output(&GetLogGroupFieldsResponse, "")
        .errors(&[
            &InvalidParameterException,
            &LimitExceededException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
        ]),
    Operation::new("GetLogObject", "POST", "/", 200)
        .input(&GetLogObjectRequest, "")
        .output(&GetLogObjectResponse, "")
        .errors(&[
            &AccessDeniedException,
            &InvalidParameterException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidOperationException,
        ])
        .host_prefix("stream-"),
    Operation::new("GetLogRecord", "POST", "/", 200)
        .input(&GetLogRecordRequest, "")
        .output(&GetLogRecordResponse, "")
        .errors(&[
            &InvalidParameterException,
            &LimitExceededException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
        ]),
    Operation::new("GetLookupTable", "POST", "/", 200)
        .input(&GetLookupTableRequest, "")
        .output(&GetLookupTableResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &AccessDeniedException,
            &ServiceUnavailableException,
        ]),
    Operation::new("GetQueryResults", "POST", "/", 200)
        .input(&GetQueryResultsRequest, "")
        .output(&GetQueryResultsResponse, "")
        .errors(&[&InvalidParameterException, &ResourceNotFoundException, &ServiceUnavailableException]),
    Operation::new("GetScheduledQuery", "POST", "/", 200)
        .input(&GetScheduledQueryRequest, "")
        .output(&GetScheduledQueryResponse, "")
        .errors(&[
            &ValidationException,
            &AccessDeniedException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &InternalServerException,
        ]),
    Operation::new("GetScheduledQueryHistory", "POST", "/", 200)
        .input(&GetScheduledQueryHistoryRequest, "")
        .output(&GetScheduledQueryHistoryResponse, "")
        .errors(&[
            &ValidationException,
            &AccessDeniedException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &InternalServerException,
        ]),
    Operation::new("GetStorageTierPolicy", "POST", "/", 200)
        .input(&GetStorageTierPolicyRequest, "")
        .output(&GetStorageTierPolicyResponse, "")
        .errors(&[
            &ServiceUnavailableException,
            &InvalidParameterException,
            &AccessDeniedException,
            &OperationAbortedException,
            &ResourceNotFoundException,
        ]),
    Operation::new("GetTransformer", "POST", "/", 200)
        .input(&GetTransformerRequest, "")
        .output(&GetTransformerResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &InvalidOperationException,
        ]),
    Operation::new("ListAggregateLogGroupSummaries", "POST", "/", 200)
        .input(&ListAggregateLogGroupSummariesRequest, "")
        .output(&ListAggregateLogGroupSummariesResponse, "")
        .errors(&[&ValidationException, &ServiceUnavailableException, &InvalidParameterException]),
    Operation::new("ListAnomalies", "POST", "/", 200)
        .input(&ListAnomaliesRequest, "")
        .output(&ListAnomaliesResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &OperationAbortedException,
        ]),
    Operation::new("ListIntegrations", "POST", "/", 200)
        .input(&ListIntegrationsRequest, "")
        .output(&ListIntegrationsResponse, "")
        .errors(&[&InvalidParameterException, &ServiceUnavailableException]),
    Operation::new("ListLogAnomalyDetectors", "POST", "/", 200)
        .input(&ListLogAnomalyDetectorsRequest, "")
        .output(&ListLogAnomalyDetectorsResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &OperationAbortedException,
        ]),
    Operation::new("ListLogGroups", "POST", "/", 200)
        .input(&ListLogGroupsRequest, "")
        .output(&ListLogGroupsResponse, "")
        .errors(&[&InvalidParameterException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("ListLogGroupsForQuery", "POST", "/", 200)
        .input(&ListLogGroupsForQueryRequest, "")
        .output(&ListLogGroupsForQueryResponse, "")
        .errors(&[
            &InvalidParameterException,
            &AccessDeniedException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
        ]),
    Operation::new("ListScheduledQueries", "POST", "/", 200)
        .input(&ListScheduledQueriesRequest, "")
        .output(&ListScheduledQueriesResponse, "")
        .errors(&[&ValidationException, &AccessDeniedException, &ThrottlingException, &InternalServerException]),
    Operation::new("ListSourcesForS3TableIntegration", "POST", "/", 200)
        .input(&ListSourcesForS3TableIntegrationRequest, "")
        .output(&ListSourcesForS3TableIntegrationResponse, "")
        .errors(&[
            &AccessDeniedException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &ValidationException,
            &InternalServerException,
        ]),
    Operation::new("ListSyslogConfigurations", "POST", "/", 200)
        .input(&ListSyslogConfigurationsRequest, "")
        .output(&ListSyslogConfigurationsResponse, "")
        .errors(&[
            &AccessDeniedException,
            &InvalidParameterException,
            &InvalidOperationException,
            &ResourceNotFoundException,
            &ThrottlingException,
            &ServiceUnavailableException,
        ]),
    Operation::new("ListTagsForResource", "POST", "/", 200)
        .input(&ListTagsForResourceRequest, "")
        .output(&ListTagsForResourceResponse, "")
        .errors(&[&InvalidParameterException, &ResourceNotFoundException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("ListTagsLogGroup", "POST", "/", 200)
        .input(&ListTagsLogGroupRequest, "")
        .output(&ListTagsLogGroupResponse, "")
        .errors(&[&ResourceNotFoundException, &ServiceUnavailableException])
        .deprecated()
        .implemented(),
    Operation::new("PutAccountPolicy", "POST", "/", 200)
        .input(&PutAccountPolicyRequest, "")
        .output(&PutAccountPolicyResponse, "")
        .errors(&[
            &InvalidParameterException,
            &OperationAbortedException,
            &ServiceUnavailableException,
            &LimitExceededException,
        ]),
    Operation::new("PutBearerTokenAuthentication", "POST", "/", 200)
        .input(&PutBearerTokenAuthenticationRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &AccessDeniedException,
            &OperationAbortedException,
            &ServiceUnavailableException,
            &InvalidOperationException,
        ]),
    Operation::new("PutDataProtectionPolicy", "POST", "/", 200)
        .input(&PutDataProtectionPolicyRequest, "")
        .output(&PutDataProtectionPolicyResponse, "")
        .errors(&[
            &InvalidParameterException,
            &LimitExceededException,
            &OperationAbortedException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
        ]),
    Operation::new("PutDeliveryDestination", "POST", "/", 200)
        .input(&PutDeliveryDestinationRequest, "")
        .output(&PutDeliveryDestinationResponse, "")
        .errors(&[
            &ServiceUnavailableException,
            &ConflictException,
            &ValidationException,
            &ServiceQuotaExceededException,
            &ThrottlingException,
            &ResourceNotFoundException,
        ]),
    Operation::new("PutDeliveryDestinationPolicy", "POST", "/", 200)
        .input(&PutDeliveryDestinationPolicyRequest, "")
        .output(&PutDeliveryDestinationPolicyResponse, "")
        .errors(&[&ServiceUnavailableException, &ValidationException, &ResourceNotFoundException, &ConflictException]),
    Operation::new("PutDeliverySource", "POST", "/", 200)
        .input(&PutDeliverySourceRequest, "")
        .output(&PutDeliverySourceResponse, "")
        .errors(&[
            &ServiceUnavailableException,
            &ConflictException,
            &ValidationException,
            &ServiceQuotaExceededException,
            &ResourceNotFoundException,
            &ThrottlingException,
        ]),
    Operation::new("PutDestination", "POST", "/", 200)
        .input(&PutDestinationRequest, "")
        .output(&PutDestinationResponse, "")
        .errors(&[&InvalidParameterException, &OperationAbortedException, &ServiceUnavailableException]),
    Operation::new("PutDestinationPolicy", "POST", "/", 200).input(&PutDestinationPolicyRequest, "").errors(&[
        &InvalidParameterException,
        &OperationAbortedException,
        &ServiceUnavailableException,
    ]),
    Operation::new("PutIndexPolicy", "POST", "/", 200)
        .input(&PutIndexPolicyRequest, "")
        .output(&PutIndexPolicyResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &OperationAbortedException,
            &ServiceUnavailableException,
        ]),
    Operation::new("PutIntegration", "POST", "/", 200)
        .input(&PutIntegrationRequest, "")
        .output(&PutIntegrationResponse, "")
        .errors(&[
            &InvalidParameterException,
            &LimitExceededException,
            &ServiceUnavailableException,
            &ValidationException,
        ]),
    Operation::new("PutLogEvents", "POST", "/", 200)
        .input(&PutLogEventsRequest, "")
        .output(&PutLogEventsResponse, "")
        .errors(&[
            &InvalidParameterException,
            &InvalidSequenceTokenException,
            &DataAlreadyAcceptedException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &UnrecognizedClientException,
        ])
        .implemented(),
    Operation::new("PutLogGroupDeletionProtection", "POST", "/", 200)
        .input(&PutLogGroupDeletionProtectionRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &AccessDeniedException,
            &OperationAbortedException,
            &ServiceUnavailableException,
            &InvalidOperationException,
        ])
        .implemented(),
    Operation::new("PutMetricFilter", "POST", "/", 200)
        .input(&PutMetricFilterRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &OperationAbortedException,
            &LimitExceededException,
            &ServiceUnavailableException,
            &InvalidOperationException,
        ])
        .implemented(),
    Operation::new("PutQueryDefinition", "POST", "/", 200)
        .input(&PutQueryDefinitionRequest, "")
        .output(&PutQueryDefinitionResponse, "")
        .errors(&[
            &InvalidParameterException,
            &LimitExceededException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
        ])
        .implemented(),
    Operation::new("PutResourcePolicy", "POST", "/", 200)
        .input(&PutResourcePolicyRequest, "")
        .output(&PutResourcePolicyResponse, "")
        .errors(&[
            &InvalidParameterException,
            &LimitExceededException,
            &OperationAbortedException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
        ])
        .implemented(),
    Operation::new("PutRetentionPolicy", "POST", "/", 200)
        .input(&PutRetentionPolicyRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &OperationAbortedException,
            &ServiceUnavailableException,
        ])
        .implemented(),
    Operation::new("PutStorageTierPolicy", "POST", "/", 200)
        .input(&PutStorageTierPolicyRequest, "")
        .output(&PutStorageTierPolicyResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ServiceUnavailableException,
            &AccessDeniedException,
            &OperationAbortedException,
            &ResourceNotFoundException,
        ]),
    Operation::new("PutSubscriptionFilter", "POST", "/", 200)
        .input(&PutSubscriptionFilterRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &OperationAbortedException,
            &LimitExceededException,
            &ServiceUnavailableException,
            &InvalidOperationException,
        ])
        .implemented(),
    Operation::new("PutSyslogConfiguration", "POST", "/", 200).input(&PutSyslogConfigurationRequest, "").errors(&[
        &AccessDeniedException,
        &InvalidParameterException,
        &InvalidOperationException,
        &OperationAbortedException,
        &ResourceNotFoundException,
        &ThrottlingException,
        &ServiceUnavailableException,
    ]),
    Operation::new("PutTransformer", "POST", "/", 200).input(&PutTransformerRequest, "").errors(&[
        &InvalidParameterException,
        &ResourceNotFoundException,
        &ServiceUnavailableException,
        &LimitExceededException,
        &OperationAbortedException,
        &InvalidOperationException,
    ]),
    Operation::new("StartLiveTail", "POST", "/", 200)
        .input(&StartLiveTailRequest, "")
        .output(&StartLiveTailResponse, "")
        .errors(&[
            &AccessDeniedException,
            &InvalidParameterException,
            &ResourceNotFoundException,
            &LimitExceededException,
            &InvalidOperationException,
        ])
        .host_prefix("stream-")
        .implemented(),
    Operation::new("StartQuery", "POST", "/", 200)
        .input(&StartQueryRequest, "")
        .output(&StartQueryResponse, "")
        .errors(&[
            &MalformedQueryException,
            &InvalidParameterException,
            &LimitExceededException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
        ]),
    Operation::new("StopQuery", "POST", "/", 200)
        .input(&StopQueryRequest, "")
        .output(&StopQueryResponse, "")
        .errors(&[&InvalidParameterException, &ResourceNotFoundException, &ServiceUnavailableException]),
    Operation::new("TagLogGroup", "POST", "/", 200)
        .input(&TagLogGroupRequest, "")
        .errors(&[&ResourceNotFoundException, &InvalidParameterException])
        .deprecated()
        .implemented(),
    Operation::new("TagResource", "POST", "/", 200)
        .input(&TagResourceRequest, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ServiceUnavailableException,
            &TooManyTagsException,
        ])
        .implemented(),
    Operation::new("TestMetricFilter", "POST", "/", 200)
        .input(&TestMetricFilterRequest, "")
        .output(&TestMetricFilterResponse, "")
        .errors(&[&InvalidParameterException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("TestTransformer", "POST", "/", 200)
        .input(&TestTransformerRequest, "")
        .output(&TestTransformerResponse, "")
        .errors(&[&InvalidParameterException, &ServiceUnavailableException, &InvalidOperationException]),
    Operation::new("UntagLogGroup", "POST", "/", 200)
        .input(&UntagLogGroupRequest, "")
        .errors(&[&ResourceNotFoundException])
        .deprecated()
        .implemented(),
    Operation::new("UntagResource", "POST", "/", 200)
        .input(&UntagResourceRequest, "")
        .errors(&[&InvalidParameterException, &ResourceNotFoundException, &ServiceUnavailableException])
        .implemented(),
    Operation::new("UpdateAnomaly", "POST", "/", 200).input(&UpdateAnomalyRequest, "").errors(&[
        &InvalidParameterException,
        &ResourceNotFoundException,
        &ServiceUnavailableException,
        &OperationAbortedException,
    ]),
    Operation::new("UpdateDeliveryConfiguration", "POST", "/", 200)
        .input(&UpdateDeliveryConfigurationRequest, "")
        .output(&UpdateDeliveryConfigurationResponse, "")
        .errors(&[
            &ServiceUnavailableException,
            &ConflictException,
            &ResourceNotFoundException,
            &ValidationException,
            &AccessDeniedException,
            &ThrottlingException,
        ]),
    Operation::new("UpdateLogAnomalyDetector", "POST", "/", 200).input(&UpdateLogAnomalyDetectorRequest, "").errors(&[
        &InvalidParameterException,
        &ResourceNotFoundException,
        &ServiceUnavailableException,
        &OperationAbortedException,
    ]),
    Operation::new("UpdateLookupTable", "POST", "/", 200)
        .input(&UpdateLookupTableRequest, "")
        .output(&UpdateLookupTableResponse, "")
        .errors(&[
            &InvalidParameterException,
            &ResourceNotFoundException,
            &AccessDeniedException,
            &ValidationException,
            &ServiceUnavailableException,
        ]),
    Operation::new("UpdateScheduledQuery", "POST", "/", 200)
        .input(&UpdateScheduledQueryRequest, "")
        .output(&UpdateScheduledQueryResponse, "")
        .errors(&[
            &ValidationException,
            &AccessDeniedException,
            &ResourceNotFoundException,
            &ConflictException,
            &ThrottlingException,
            &InternalServerException,
        ]),
];

static SHAPES: &[&Shape] = &[
    &AccessDeniedException,
    &AccessPolicy,
    &AccountId,
    &AccountIds,
    &AccountPolicies,
    &AccountPolicy,
    &AccountPolicyDocument,
    &ActionStatus,
    &AddKeyEntries,
    &AddKeyEntry,
    &AddKeyValue,
    &AddKeys,
    &AggregateLogGroupSummaries,
    &AggregateLogGroupSummary,
    &AllowedActionForAllowVendedLogsDeliveryForResource,
    &AllowedFieldDelimiters,
    &AllowedFields,
    &AmazonResourceName,
    &Anomalies,
    &Anomaly,
    &AnomalyDetector,
    &AnomalyDetectorArn,
    &AnomalyDetectorStatus,
    &AnomalyDetectors,
    &AnomalyId,
    &AnomalyVisibilityTime,
    &ApplyOnTransformedLogs,
    &Arn,
    &AssociateKmsKeyRequest,
    &AssociateSourceToS3TableIntegrationRequest,
    &AssociateSourceToS3TableIntegrationResponse,
    &Baseline,
    &BatchId,
    &BearerTokenAuthenticationEnabled,
    &Boolean,
    &BytesScannedValue,
    &CSV,
    &CancelExportTaskRequest,
    &CancelImportTaskRequest,
    &CancelImportTaskResponse,
    &ClientToken,
    &CollectionRetentionDays,
    &Column,
    &Columns,
    &ConfigurationTemplate,
    &ConfigurationTemplateDeliveryConfigValues,
    &ConfigurationTemplates,
    &ConflictException,
    &CopyValue,
    &CopyValueEntries,
    &CopyValueEntry,
    &Count,
    &CreateDeliveryRequest,
    &CreateDeliveryResponse,
    &CreateExportTaskRequest,
    &CreateExportTaskResponse,
    &CreateImportTaskRequest,
    &CreateImportTaskResponse,
    &CreateLogAnomalyDetectorRequest,
    &CreateLogAnomalyDetectorResponse,
    &CreateLogGroupRequest,
    &CreateLogStreamRequest,
    &CreateLookupTableRequest,
    &CreateLookupTableResponse,
    &CreateScheduledQueryRequest,
    &CreateScheduledQueryResponse,
    &DashboardViewerPrincipals,
    &Data,
    &DataAlreadyAcceptedException,
    &DataProtectionPolicyDocument,
    &DataProtectionStatus,
    &DataSource,
    &DataSourceFilter,
    &DataSourceFilters,
    &DataSourceName,
    &DataSourceType,
    &DataType,
    &DateTimeConverter,
    &Days,
    &DefaultValue,
    &DeleteAccountPolicyRequest,
    &DeleteAccountPolicyResponse,
    &DeleteDataProtectionPolicyRequest,
    &DeleteDeliveryDestinationPolicyRequest,
    &DeleteDeliveryDestinationRequest,
    &DeleteDeliveryRequest,
    &DeleteDeliverySourceRequest,
    &DeleteDestinationRequest,
    &DeleteIndexPolicyRequest,
    &DeleteIndexPolicyResponse,
    &DeleteIntegrationRequest,
    &DeleteIntegrationResponse,
    &DeleteKeys,
    &DeleteLogAnomalyDetectorRequest,
    &DeleteLogGroupRequest,
    &DeleteLogStreamRequest,
    &DeleteLookupTableRequest,
    &DeleteMetricFilterRequest,
    &DeleteQueryDefinitionRequest,
    &DeleteQueryDefinitionResponse,
    &DeleteResourcePolicyRequest,
    &DeleteRetentionPolicyRequest,
    &DeleteScheduledQueryRequest,
    &DeleteScheduledQueryResponse,
    &DeleteSubscriptionFilterRequest,
    &DeleteSyslogConfigurationRequest,
    &DeleteTransformerRequest,
    &DeleteWithKeys,
    &DeletionProtectionEnabled,
    &Delimiter,
    &Deliveries,
    &Delivery,
    &DeliveryDestination,
    &DeliveryDestinationConfiguration,
    &DeliveryDestinationName,
    &DeliveryDestinationNames,
    &DeliveryDestinationPolicy,
    &DeliveryDestinationType,
    &DeliveryDestinationTypes,
    &DeliveryDestinations,
    &DeliveryId,
    &DeliverySource,
    &DeliverySourceConfiguration,
    &DeliverySourceConfigurationKey,
    &DeliverySourceConfigurationNumericValue,
    &DeliverySourceConfigurationSchema,
    &DeliverySourceConfigurationSchemaField,
    &DeliverySourceConfigurationSchemaValueType,
    &DeliverySourceConfigurationSchemas,
    &DeliverySourceConfigurationSupportedValues,
    &DeliverySourceConfigurationValue,
    &DeliverySourceName,
    &DeliverySourceNames,
    &DeliverySourceStatus,
    &DeliverySourceStatusReason,
    &DeliverySources,
    &DeliverySuffixPath,
    &Descending,
    &DescribeAccountPoliciesRequest,
    &DescribeAccountPoliciesResponse,
    &DescribeConfigurationTemplatesRequest,
    &DescribeConfigurationTemplatesResponse,
    &DescribeDeliveriesRequest,
    &DescribeDeliveriesResponse,
    &DescribeDeliveryDestinationsRequest,
    &DescribeDeliveryDestinationsResponse,
    &DescribeDeliverySourcesRequest,
    &DescribeDeliverySourcesResponse,
    &DescribeDestinationsRequest,
    &DescribeDestinationsResponse,
    &DescribeExportTasksRequest,
    &DescribeExportTasksResponse,
    &DescribeFieldIndexesLogGroupIdentifiers,
    &DescribeFieldIndexesRequest,
    &DescribeFieldIndexesResponse,
    &DescribeImportTaskBatchesRequest,
    &DescribeImportTaskBatchesResponse,
    &DescribeImportTasksRequest,
    &DescribeImportTasksResponse,
    &DescribeIndexPoliciesLogGroupIdentifiers,
    &DescribeIndexPoliciesRequest,
    &DescribeIndexPoliciesResponse,
    &DescribeLimit,
    &DescribeLogGroupsLogGroupIdentifiers,
    &DescribeLogGroupsRequest,
    &DescribeLogGroupsResponse,
    &DescribeLogStreamsRequest,
    &DescribeLogStreamsResponse,
    &DescribeLookupTablesMaxResults,
    &DescribeLookupTablesRequest,
    &DescribeLookupTablesResponse,
    &DescribeMetricFiltersRequest,
    &DescribeMetricFiltersResponse,
    &DescribeQueriesMaxResults,
    &DescribeQueriesRequest,
    &DescribeQueriesResponse,
    &DescribeQueryDefinitionsRequest,
    &DescribeQueryDefinitionsResponse,
    &DescribeResourcePoliciesRequest,
    &DescribeResourcePoliciesResponse,
    &DescribeSubscriptionFiltersRequest,
    &DescribeSubscriptionFiltersResponse,
    &Description,
    &Destination,
    &DestinationArn,
    &DestinationConfiguration,
    &DestinationField,
    &DestinationName,
    &Destinations,
    &DetectorKmsKeyArn,
    &DetectorName,
    &Dimensions,
    &DimensionsKey,
    &DimensionsValue,
    &DisassociateKmsKeyRequest,
    &DisassociateSourceFromS3TableIntegrationRequest,
    &DisassociateSourceFromS3TableIntegrationResponse,
    &Distribution,
    &DryRun,
    &DryRunCount,
    &DryRunResult,
    &DynamicTokenPosition,
    &EmitSystemFields,
    &EncryptionKey,
    &EndTimeOffset,
    &Entity,
    &EntityAttributes,
    &EntityAttributesKey,
    &EntityAttributesValue,
    &EntityKeyAttributes,
    &EntityKeyAttributesKey,
    &EntityKeyAttributesValue,
    &EntityRejectionErrorType,
    &Enumerations,
    &EpochMillis,
    &ErrorMessage,
    &EvaluationFrequency,
    &EventId,
    &EventMessage,
    &EventNumber,
    &EventSource,
    &EventsLimit,
    &EventsLimitStartQuery,
    &ExecutionStatus,
    &ExecutionStatusList,
    &ExpectedRevisionId,
    &ExportDestinationBucket,
    &ExportDestinationPrefix,
    &ExportTask,
    &ExportTaskExecutionInfo,
    &ExportTaskId,
    &ExportTaskName,
    &ExportTaskStatus,
    &ExportTaskStatusCode,
    &ExportTaskStatusMessage,
    &ExportTasks,
    &ExtractedValues,
    &Field,
    &FieldDelimiter,
    &FieldHeader,
    &FieldIndex,
    &FieldIndexName,
    &FieldIndexNames,
    &FieldIndexes,
    &FieldSelectionCriteria,
    &FieldsData,
    &FilterCount,
    &FilterLogEventsRequest,
    &FilterLogEventsResponse,
    &FilterName,
    &FilterPattern,
    &FilterResourceArns,
    &FilteredLogEvent,
    &FilteredLogEvents,
    &Flatten,
    &FlattenedElement,
    &Force,
    &ForceUpdate,
    &FromKey,
    &GetDataProtectionPolicyRequest,
    &GetDataProtectionPolicyResponse,
    &GetDeliveryDestinationPolicyRequest,
    &GetDeliveryDestinationPolicyResponse,
    &GetDeliveryDestinationRequest,
    &GetDeliveryDestinationResponse,
    &GetDeliveryRequest,
    &GetDeliveryResponse,
    &GetDeliverySourceRequest,
    &GetDeliverySourceResponse,
    &GetIntegrationRequest,
    &GetIntegrationResponse,
    &GetLogAnomalyDetectorRequest,
    &GetLogAnomalyDetectorResponse,
    &GetLogEventsRequest,
    &GetLogEventsResponse,
    &GetLogFieldsRequest,
    &GetLogFieldsResponse,
    &GetLogGroupFieldsRequest,
    &GetLogGroupFieldsResponse,
    &GetLogObjectRequest,
    &GetLogObjectResponse,
    &GetLogObjectResponseStream,
    &GetLogRecordRequest,
    &GetLogRecordResponse,
    &GetLookupTableRequest,
    &GetLookupTableResponse,
    &GetQueryResultsMaxItems,
    &GetQueryResultsNextToken,
    &GetQueryResultsRequest,
    &GetQueryResultsResponse,
    &GetScheduledQueryHistoryMaxResults,
    &GetScheduledQueryHistoryRequest,
    &GetScheduledQueryHistoryResponse,
    &GetScheduledQueryRequest,
    &GetScheduledQueryResponse,
    &GetStorageTierPolicyRequest,
    &GetStorageTierPolicyResponse,
    &GetTransformerRequest,
    &GetTransformerResponse,
    &Grok,
    &GrokMatch,
    &GroupingIdentifier,
    &GroupingIdentifierKey,
    &GroupingIdentifierValue,
    &GroupingIdentifiers,
    &Histogram,
    &Import,
    &ImportBatch,
    &ImportBatchList,
    &ImportFilter,
    &ImportId,
    &ImportList,
    &ImportStatistics,
    &ImportStatus,
    &ImportStatusList,
    &IncludeLinkedAccounts,
    &IndexCategories,
    &IndexCategory,
    &IndexPolicies,
    &IndexPolicy,
    &IndexSource,
    &IndexType,
    &InferredTokenName,
    &InheritedProperties,
    &InheritedProperty,
    &InputLogEvent,
    &InputLogEvents,
    &InputLogStreamNames,
    &Integer,
    &IntegrationDetails,
    &IntegrationName,
    &IntegrationNamePrefix,
    &IntegrationStatus,
    &IntegrationStatusMessage,
    &IntegrationSummaries,
    &IntegrationSummary,
    &IntegrationType,
    &Interleaved,
    &InternalServerException,
    &InternalStreamingException,
    &InvalidOperationException,
    &InvalidParameterException,
    &InvalidSequenceTokenException,
    &IsSampled,
    &Key,
    &KeyPrefix,
    &KeyValueDelimiter,
    &KmsKeyId,
    &LimitExceededException,
    &ListAggregateLogGroupSummariesGroupBy,
    &ListAggregateLogGroupSummariesRequest,
    &ListAggregateLogGroupSummariesResponse,
    &ListAnomaliesLimit,
    &ListAnomaliesRequest,
    &ListAnomaliesResponse,
    &ListIntegrationsRequest,
    &ListIntegrationsResponse,
    &ListLimit,
    &ListLogAnomalyDetectorsLimit,
    &ListLogAnomalyDetectorsRequest,
    &ListLogAnomalyDetectorsResponse,
    &ListLogGroupsForQueryMaxResults,
    &ListLogGroupsForQueryRequest,
    &ListLogGroupsForQueryResponse,
    &ListLogGroupsRequest,
    &ListLogGroupsRequestLimit,
    &ListLogGroupsResponse,
    &ListScheduledQueriesMaxResults,
    &ListScheduledQueriesRequest,
    &ListScheduledQueriesResponse,
    &ListSourcesForS3TableIntegrationMaxResults,
    &ListSourcesForS3TableIntegrationRequest,
    &ListSourcesForS3TableIntegrationResponse,
    &ListSyslogConfigurationsMaxResults,
    &ListSyslogConfigurationsRequest,
    &ListSyslogConfigurationsResponse,
    &ListTagsForResourceRequest,
    &ListTagsForResourceResponse,
    &ListTagsLogGroupRequest,
    &ListTagsLogGroupResponse,
    &ListToMap,
    &LiveTailSessionLogEvent,
    &LiveTailSessionMetadata,
    &LiveTailSessionResults,
    &LiveTailSessionStart,
    &LiveTailSessionUpdate,
    &Locale,
    &LogEvent,
    &LogEventIndex,
    &LogFieldName,
    &LogFieldType,
    &LogFieldsList,
    &LogFieldsListItem,
    &LogGroup,
    &LogGroupArn,
    &LogGroupArnList,
    &LogGroupClass,
    &LogGroupCount,
    &LogGroupField,
    &LogGroupFieldList,
    &LogGroupIdentifier,
    &LogGroupIdentifiers,
    &LogGroupImpact,
    &LogGroupImpacts,
    &LogGroupName,
    &LogGroupNamePattern,
    &LogGroupNameRegexPattern,
    &LogGroupNames,
    &LogGroupSummaries,
    &LogGroupSummary,
    &LogGroups,
    &LogObjectPointer,
    &LogRecord,
    &LogRecordPointer,
    &LogSamples,
    &LogStream,
    &LogStreamName,
    &LogStreamSearchedCompletely,
    &LogStreams,
    &LogType,
    &LogTypes,
    &LookupTable,
    &LookupTableConfiguration,
    &LookupTableDescription,
    &LookupTableName,
    &LookupTables,
    &LowerCaseString,
    &LowerCaseStringWithKeys,
    &MalformedQueryException,
    &MappingVersion,
    &MatchPattern,
    &MatchPatterns,
    &Message,
    &MetricFilter,
    &MetricFilterMatchRecord,
    &MetricFilterMatches,
    &MetricFilters,
    &MetricName,
    &MetricNamespace,
    &MetricTransformation,
    &MetricTransformations,
    &MetricValue,
    &MoveKeyEntries,
    &MoveKeyEntry,
    &MoveKeys,
    &NextToken,
    &NonMatchValue,
    &OCSFVersion,
    &OpenSearchApplication,
    &OpenSearchApplicationEndpoint,
    &OpenSearchApplicationId,
    &OpenSearchCollection,
    &OpenSearchCollectionEndpoint,
    &OpenSearchDataAccessPolicy,
    &OpenSearchDataSource,
    &OpenSearchDataSourceName,
    &OpenSearchEncryptionPolicy,
    &OpenSearchIntegrationDetails,
    &OpenSearchLifecyclePolicy,
    &OpenSearchNetworkPolicy,
    &OpenSearchPolicyName,
    &OpenSearchResourceConfig,
    &OpenSearchResourceStatus,
    &OpenSearchResourceStatusType,
    &OpenSearchWorkspace,
    &OpenSearchWorkspaceId,
    &OperationAbortedException,
    &OrderBy,
    &OutputFormat,
    &OutputFormats,
    &OutputLogEvent,
    &OutputLogEvents,
    &OverwriteIfExists,
    &ParseCloudfront,
    &ParseJSON,
    &ParseKeyValue,
    &ParsePostgres,
    &ParseRoute53,
    &ParseToOCSF,
    &ParseVPC,
    &ParseWAF,
    &ParserFieldDelimiter,
    &PatternId,
    &PatternRegex,
    &PatternString,
    &PatternToken,
    &PatternTokens,
    &Percentage,
    &Policy,
    &PolicyDocument,
    &PolicyName,
    &PolicyScope,
    &PolicyType,
    &Priority,
    &Processor,
    &Processors,
    &PutAccountPolicyRequest,
    &PutAccountPolicyResponse,
    &PutBearerTokenAuthenticationRequest,
    &PutDataProtectionPolicyRequest,
    &PutDataProtectionPolicyResponse,
    &PutDeliveryDestinationPolicyRequest,
    &PutDeliveryDestinationPolicyResponse,
    &PutDeliveryDestinationRequest,
    &PutDeliveryDestinationResponse,
    &PutDeliverySourceRequest,
    &PutDeliverySourceResponse,
    &PutDestinationPolicyRequest,
    &PutDestinationRequest,
    &PutDestinationResponse,
    &PutIndexPolicyRequest,
    &PutIndexPolicyResponse,
    &PutIntegrationRequest,
    &PutIntegrationResponse,
    &PutLogEventsRequest,
    &PutLogEventsResponse,
    &PutLogGroupDeletionProtectionRequest,
    &PutMetricFilterRequest,
    &PutQueryDefinitionRequest,
    &PutQueryDefinitionResponse,
    &PutResourcePolicyRequest,
    &PutResourcePolicyResponse,
    &PutRetentionPolicyRequest,
    &PutStorageTierPolicyRequest,
    &PutStorageTierPolicyResponse,
    &PutSubscriptionFilterRequest,
    &PutSyslogConfigurationRequest,
    &PutTransformerRequest,
    &QueryCharOffset,
    &QueryCompileError,
    &QueryCompileErrorLocation,
    &QueryDefinition,
    &QueryDefinitionList,
    &QueryDefinitionName,
    &QueryDefinitionString,
    &QueryDuration,
    &QueryId,
    &QueryInfo,
    &QueryInfoList,
    &QueryLanguage,
    &QueryListMaxResults,
    &QueryParameter,
    &QueryParameterDefaultValue,
    &QueryParameterDescription,
    &QueryParameterList,
    &QueryParameterName,
    &QueryResults,
    &QueryStatistics,
    &QueryStatus,
    &QueryString,
    &QuoteCharacter,
    &RecordField,
    &RecordFields,
    &RecordsCount,
    &RejectedEntityInfo,
    &RejectedLogEventsInfo,
    &RenameKeyEntries,
    &RenameKeyEntry,
    &RenameKeys,
    &RenameTo,
    &RequestId,
    &ResourceAlreadyExistsException,
    &ResourceArns,
    &ResourceConfig,
    &ResourceIdentifier,
    &ResourceNotFoundException,
    &ResourcePolicies,
    &ResourcePolicy,
    &ResourceType,
    &ResourceTypes,
    &ResultField,
    &ResultRows,
    &RetentionValue,
    &RoleArn,
    &S3Configuration,
    &S3DeliveryConfiguration,
    &S3TableIntegrationSource,
    &S3TableIntegrationSourceIdentifier,
    &S3TableIntegrationSourceStatus,
    &S3TableIntegrationSourceStatusReason,
    &S3TableIntegrationSources,
    &S3TablesDatasourceName,
    &S3TablesDatasourceType,
    &S3TablesIntegration,
    &S3Uri,
    &ScheduleExpression,
    &ScheduleTimezone,
    &ScheduleType,
    &ScheduledQueryDescription,
    &ScheduledQueryDestination,
    &ScheduledQueryDestinationList,
    &ScheduledQueryDestinationType,
    &ScheduledQueryIdentifier,
    &ScheduledQueryLogGroupIdentifiers,
    &ScheduledQueryName,
    &ScheduledQueryState,
    &ScheduledQuerySummary,
    &ScheduledQuerySummaryList,
    &Scope,
    &SearchedLogStream,
    &SearchedLogStreams,
    &SelectionCriteria,
    &SequenceToken,
    &Service,
    &ServiceQuotaExceededException,
    &ServiceUnavailableException,
    &SessionId,
    &SessionStreamingException,
    &SessionTimeoutException,
    &Source,
    &SourceTimezone,
    &SplitString,
    &SplitStringDelimiter,
    &SplitStringEntries,
    &SplitStringEntry,
    &StandardUnit,
    &StartFromHead,
    &StartLiveTailLogGroupIdentifiers,
    &StartLiveTailRequest,
    &StartLiveTailResponse,
    &StartLiveTailResponseStream,
    &StartQueryRequest,
    &StartQueryResponse,
    &StartTimeOffset,
    &State,
    &StatsValue,
    &StopQueryRequest,
    &StopQueryResponse,
    &StorageTier,
    &StoredBytes,
    &String,
    &SubscriptionFilter,
    &SubscriptionFilters,
    &SubstituteString,
    &SubstituteStringEntries,
    &SubstituteStringEntry,
    &Success,
    &SuppressionPeriod,
    &SuppressionState,
    &SuppressionType,
    &SuppressionUnit,
    &SyslogConfiguration,
    &SyslogConfigurations,
    &SyslogSourceType,
    &SystemField,
    &TableBody,
    &TableFields,
    &TagFilter,
    &TagFilterKey,
    &TagFilterValue,
    &TagFilterValues,
    &TagFilters,
    &TagKey,
    &TagKeyList,
    &TagList,
    &TagLogGroupRequest,
    &TagResourceRequest,
    &TagValue,
    &Tags,
    &Target,
    &TargetArn,
    &TargetFormat,
    &TargetTimezone,
    &TestEventMessages,
    &TestMetricFilterRequest,
    &TestMetricFilterResponse,
    &TestTransformerRequest,
    &TestTransformerResponse,
    &ThrottlingException,
    &Time,
    &Timestamp,
    &ToKey,
    &Token,
    &TokenString,
    &TokenValue,
    &TooManyTagsException,
    &TransformedEventMessage,
    &TransformedLogRecord,
    &TransformedLogs,
    &TriggerHistoryRecord,
    &TriggerHistoryRecordList,
    &TrimString,
    &TrimStringWithKeys,
    &Type,
    &TypeConverter,
    &TypeConverterEntries,
    &TypeConverterEntry,
    &Unmask,
    &UnrecognizedClientException,
    &UntagLogGroupRequest,
    &UntagResourceRequest,
    &UpdateAnomalyRequest,
    &UpdateDeliveryConfigurationRequest,
    &UpdateDeliveryConfigurationResponse,
    &UpdateLogAnomalyDetectorRequest,
    &UpdateLookupTableRequest,
    &UpdateLookupTableResponse,
    &UpdateScheduledQueryRequest,
    &UpdateScheduledQueryResponse,
    &UpperCaseString,
    &UpperCaseStringWithKeys,
    &UserIdentity,
    &ValidationException,
    &Value,
    &ValueKey,
    &VpcEndpointId,
    &WithKey,
];

pub(super) static AccessDeniedException: Shape = Shape::new(
    "AccessDeniedException",
    Kind::Structure(&Structure::new(&[]).error("AccessDeniedException", 400, true)),
);

pub(super) static AccessPolicy: Shape = Shape::new("AccessPolicy", Kind::String(&[])).min(1.0);

pub(super) static AccountId: Shape =
    Shape::new("AccountId", Kind::String(&[])).min(12.0).max(12.0).pattern("^\\d{12}$");

pub(super) static AccountIds: Shape =
    Shape::new("AccountIds", Kind::List(&Member::new("member", &AccountId), false)).min(0.0).max(20.0);

pub(super) static AccountPolicies: Shape =
    Shape::new("AccountPolicies", Kind::List(&Member::new("member", &AccountPolicy), false));

pub(super) static AccountPolicy: Shape = Shape::new(
    "AccountPolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("policyName", &PolicyName),
        Member::new("policyDocument", &AccountPolicyDocument),
        Member::new("lastUpdatedTime", &Timestamp),
        Member::new("policyType", &PolicyType),
        Member::new("scope", &Scope),
        Member::new("selectionCriteria", &SelectionCriteria),
        Member::new("accountId", &AccountId),
    ])),
);

pub(super) static AccountPolicyDocument: Shape = Shape::new("AccountPolicyDocument", Kind::String(&[]));

pub(super) static ActionStatus: Shape =
    Shape::new("ActionStatus", Kind::String(&["IN_PROGRESS", "CLIENT_ERROR", "FAILED", "COMPLETE"]));

pub(super) static AddKeyEntries: Shape =
    Shape::new("AddKeyEntries", Kind::List(&Member::new("member", &AddKeyEntry), false)).min(1.0).max(5.0);

pub(super) static AddKeyEntry: Shape = Shape::new(
    "AddKeyEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("key", &Key).required(),
        Member::new("value", &AddKeyValue).required(),
        Member::new("overwriteIfExists", &OverwriteIfExists),
    ])),
);

pub(super) static AddKeyValue: Shape = Shape::new("AddKeyValue", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static AddKeys: Shape =
    Shape::new("AddKeys", Kind::Structure(&Structure::new(&[Member::new("entries", &AddKeyEntries).required()])));

pub(super) static AggregateLogGroupSummaries: Shape =
    Shape::new("AggregateLogGroupSummaries", Kind::List(&Member::new("member", &AggregateLogGroupSummary), false));

pub(super) static AggregateLogGroupSummary: Shape = Shape::new(
    "AggregateLogGroupSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupCount", &LogGroupCount),
        Member::new("groupingIdentifiers", &GroupingIdentifiers),
    ])),
);

pub(super) static AllowedActionForAllowVendedLogsDeliveryForResource: Shape =
    Shape::new("AllowedActionForAllowVendedLogsDeliveryForResource", Kind::String(&[]));

pub(super) static AllowedFieldDelimiters: Shape =
    Shape::new("AllowedFieldDelimiters", Kind::List(&Member::new("member", &FieldDelimiter), false));

pub(super) static AllowedFields: Shape =
    Shape::new("AllowedFields", Kind::List(&Member::new("member", &RecordField), false));

pub(super) static AmazonResourceName: Shape =
    Shape::new("AmazonResourceName", Kind::String(&[])).min(1.0).max(1011.0).pattern("[\\w+=/:,.@-]*");

pub(super) static Anomalies: Shape = Shape::new("Anomalies", Kind::List(&Member::new("member", &Anomaly), false));

pub(super) static Anomaly: Shape = Shape::new(
    "Anomaly",
    Kind::Structure(&Structure::new(&[
        Member::new("anomalyId", &AnomalyId).required(),
        Member::new("patternId", &PatternId).required(),
        Member::new("anomalyDetectorArn", &AnomalyDetectorArn).required(),
        Member::new("patternString", &PatternString).required(),
        Member::new("patternRegex", &PatternRegex),
        Member::new("priority", &Priority),
        Member::new("firstSeen", &EpochMillis).required(),
        Member::new("lastSeen", &EpochMillis).required(),
        Member::new("description", &Description).required(),
        Member::new("active", &Boolean).required(),
        Member::new("state", &State).required(),
        Member::new("histogram", &Histogram).required(),
        Member::new("logSamples", &LogSamples).required(),
        Member::new("patternTokens", &PatternTokens).required(),
        Member::new("logGroupArnList", &LogGroupArnList).required(),
        Member::new("suppressed", &Boolean),
        Member::new("suppressedDate", &EpochMillis),
        Member::new("suppressedUntil", &EpochMillis),
        Member::new("isPatternLevelSuppression", &Boolean),
    ])),
);

pub(super) static AnomalyDetector: Shape = Shape::new(
    "AnomalyDetector",
    Kind::Structure(&Structure::new(&[
        Member::new("anomalyDetectorArn", &AnomalyDetectorArn),
        Member::new("detectorName", &DetectorName),
        Member::new("logGroupArnList", &LogGroupArnList),
        Member::new("evaluationFrequency", &EvaluationFrequency),
        Member::new("filterPattern", &FilterPattern),
        Member::new("anomalyDetectorStatus", &AnomalyDetectorStatus),
        Member::new("kmsKeyId", &KmsKeyId),
        Member::new("creationTimeStamp", &EpochMillis),
        Member::new("lastModifiedTimeStamp", &EpochMillis),
        Member::new("anomalyVisibilityTime", &AnomalyVisibilityTime),
    ])),
);

pub(super) static AnomalyDetectorArn: Shape =
    Shape::new("AnomalyDetectorArn", Kind::String(&[])).min(1.0).pattern("[\\w#+=/:,.@-]*");

pub(super) static AnomalyDetectorStatus: Shape = Shape::new(
    "AnomalyDetectorStatus",
    Kind::String(&["INITIALIZING", "TRAINING", "ANALYZING", "FAILED", "DELETED", "PAUSED"]),
);

pub(super) static AnomalyDetectors: Shape =
    Shape::new("AnomalyDetectors", Kind::List(&Member::new("member", &AnomalyDetector), false));

pub(super) static AnomalyId: Shape = Shape::new("AnomalyId", Kind::String(&[])).min(36.0).max(36.0);

pub(super) static AnomalyVisibilityTime: Shape = Shape::new("AnomalyVisibilityTime", Kind::Long).min(7.0).max(90.0);

pub(super) static ApplyOnTransformedLogs: Shape = Shape::new("ApplyOnTransformedLogs", Kind::Boolean);

pub(super) static Arn: Shape = Shape::new("Arn", Kind::String(&[]));

pub(super) static AssociateKmsKeyRequest: Shape = Shape::new(
    "AssociateKmsKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName),
        Member::new("kmsKeyId", &KmsKeyId).required(),
        Member::new("resourceIdentifier", &ResourceIdentifier),
    ])),
);

pub(super) static AssociateSourceToS3TableIntegrationRequest: Shape = Shape::new(
    "AssociateSourceToS3TableIntegrationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("integrationArn", &Arn).required(),
        Member::new("dataSource", &DataSource).required(),
    ])),
);

pub(super) static AssociateSourceToS3TableIntegrationResponse: Shape = Shape::new(
    "AssociateSourceToS3TableIntegrationResponse",
    Kind::Structure(&Structure::new(&[Member::new("identifier", &S3TableIntegrationSourceIdentifier)])),
);

pub(super) static Baseline: Shape = Shape::new("Baseline", Kind::Boolean);

pub(super) static BatchId: Shape = Shape::new("BatchId", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static BearerTokenAuthenticationEnabled: Shape =
    Shape::new("BearerTokenAuthenticationEnabled", Kind::Boolean);

pub(super) static Boolean: Shape = Shape::new("Boolean", Kind::Boolean);

pub(super) static BytesScannedValue: Shape = Shape::new("BytesScannedValue", Kind::Double);

pub(super) static CSV: Shape = Shape::new(
    "CSV",
    Kind::Structure(&Structure::new(&[
        Member::new("quoteCharacter", &QuoteCharacter),
        Member::new("delimiter", &Delimiter),
        Member::new("columns", &Columns),
        Member::new("source", &Source),
        Member::new("destination", &DestinationField),
    ])),
);

pub(super) static CancelExportTaskRequest: Shape = Shape::new(
    "CancelExportTaskRequest",
    Kind::Structure(&Structure::new(&[Member::new("taskId", &ExportTaskId).required()])),
);

pub(super) static CancelImportTaskRequest: Shape = Shape::new(
    "CancelImportTaskRequest",
    Kind::Structure(&Structure::new(&[Member::new("importId", &ImportId).required()])),
);

pub(super) static CancelImportTaskResponse: Shape = Shape::new(
    "CancelImportTaskResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("importId", &ImportId),
        Member::new("importStatistics", &ImportStatistics),
        Member::new("importStatus", &ImportStatus),
        Member::new("creationTime", &Timestamp),
        Member::new("lastUpdatedTime", &Timestamp),
    ])),
);

pub(super) static ClientToken: Shape =
    Shape::new("ClientToken", Kind::String(&[])).min(36.0).max(128.0).pattern("\\S{36,128}");

pub(super) static CollectionRetentionDays: Shape =
    Shape::new("CollectionRetentionDays", Kind::Integer).min(1.0).max(30.0);

pub(super) static Column: Shape = Shape::new("Column", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static Columns: Shape = Shape::new("Columns", Kind::List(&Member::new("member", &Column), false)).max(100.0);

pub(super) static ConfigurationTemplate: Shape = Shape::new(
    "ConfigurationTemplate",
    Kind::Structure(&Structure::new(&[
        Member::new("service", &Service),
        Member::new("logType", &LogType),
        Member::new("resourceType", &ResourceType),
        Member::new("deliveryDestinationType", &DeliveryDestinationType),
        Member::new("defaultDeliveryConfigValues", &ConfigurationTemplateDeliveryConfigValues),
        Member::new("allowedFields", &AllowedFields),
        Member::new("allowedOutputFormats", &OutputFormats),
        Member::new(
            "allowedActionForAllowVendedLogsDeliveryForResource",
            &AllowedActionForAllowVendedLogsDeliveryForResource,
        ),
        Member::new("allowedFieldDelimiters", &AllowedFieldDelimiters),
        Member::new("allowedSuffixPathFields", &RecordFields),
        Member::new("deliverySourceConfiguration", &DeliverySourceConfigurationSchemas),
        Member::new("s3TablesIntegration", &S3TablesIntegration),
    ])),
);

pub(super) static ConfigurationTemplateDeliveryConfigValues: Shape = Shape::new(
    "ConfigurationTemplateDeliveryConfigValues",
    Kind::Structure(&Structure::new(&[
        Member::new("recordFields", &RecordFields),
        Member::new("fieldDelimiter", &FieldDelimiter),
        Member::new("s3DeliveryConfiguration", &S3DeliveryConfiguration),
    ])),
);

pub(super) static ConfigurationTemplates: Shape =
    Shape::new("ConfigurationTemplates", Kind::List(&Member::new("member", &ConfigurationTemplate), false));

pub(super) static ConflictException: Shape =
    Shape::new("ConflictException", Kind::Structure(&Structure::new(&[]).error("ConflictException", 400, true)));

pub(super) static CopyValue: Shape =
    Shape::new("CopyValue", Kind::Structure(&Structure::new(&[Member::new("entries", &CopyValueEntries).required()])));

pub(super) static CopyValueEntries: Shape =
    Shape::new("CopyValueEntries", Kind::List(&Member::new("member", &CopyValueEntry), false)).min(1.0).max(5.0);

pub(super) static CopyValueEntry: Shape = Shape::new(
    "CopyValueEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("source", &Source).required(),
        Member::new("target", &Target).required(),
        Member::new("overwriteIfExists", &OverwriteIfExists),
    ])),
);

pub(super) static Count: Shape = Shape::new("Count", Kind::Long);

pub(super) static CreateDeliveryRequest: Shape = Shape::new(
    "CreateDeliveryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("deliverySourceName", &DeliverySourceName).required(),
        Member::new("deliveryDestinationArn", &Arn).required(),
        Member::new("recordFields", &RecordFields),
        Member::new("fieldDelimiter", &FieldDelimiter),
        Member::new("s3DeliveryConfiguration", &S3DeliveryConfiguration),
        Member::new("tags", &Tags),
    ])),
);

pub(super) static CreateDeliveryResponse: Shape =
    Shape::new("CreateDeliveryResponse", Kind::Structure(&Structure::new(&[Member::new("delivery", &Delivery)])));

pub(super) static CreateExportTaskRequest: Shape = Shape::new(
    "CreateExportTaskRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("taskName", &ExportTaskName),
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("logStreamNamePrefix", &LogStreamName),
        Member::new("from", &Timestamp).required(),
        Member::new("to", &Timestamp).required(),
        Member::new("destination", &ExportDestinationBucket).required(),
        Member::new("destinationPrefix", &ExportDestinationPrefix),
    ])),
);

pub(super) static CreateExportTaskResponse: Shape =
    Shape::new("CreateExportTaskResponse", Kind::Structure(&Structure::new(&[Member::new("taskId", &ExportTaskId)])));

pub(super) static CreateImportTaskRequest: Shape = Shape::new(
    "CreateImportTaskRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("importSourceArn", &Arn).required(),
        Member::new("importRoleArn", &RoleArn).required(),
        Member::new("importFilter", &ImportFilter),
    ])),
);

pub(super) static CreateImportTaskResponse: Shape = Shape::new(
    "CreateImportTaskResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("importId", &ImportId),
        Member::new("importDestinationArn", &Arn),
        Member::new("creationTime", &Timestamp),
    ])),
);

pub(super) static CreateLogAnomalyDetectorRequest: Shape = Shape::new(
    "CreateLogAnomalyDetectorRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupArnList", &LogGroupArnList).required(),
        Member::new("detectorName", &DetectorName),
        Member::new("evaluationFrequency", &EvaluationFrequency),
        Member::new("filterPattern", &FilterPattern),
        Member::new("kmsKeyId", &DetectorKmsKeyArn),
        Member::new("anomalyVisibilityTime", &AnomalyVisibilityTime),
        Member::new("tags", &Tags),
    ])),
);

pub(super) static CreateLogAnomalyDetectorResponse: Shape = Shape::new(
    "CreateLogAnomalyDetectorResponse",
    Kind::Structure(&Structure::new(&[Member::new("anomalyDetectorArn", &AnomalyDetectorArn)])),
);

pub(super) static CreateLogGroupRequest: Shape = Shape::new(
    "CreateLogGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("kmsKeyId", &KmsKeyId),
        Member::new("tags", &Tags),
        Member::new("logGroupClass", &LogGroupClass),
        Member::new("deletionProtectionEnabled", &DeletionProtectionEnabled),
    ])),
);

pub(super) static CreateLogStreamRequest: Shape = Shape::new(
    "CreateLogStreamRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("logStreamName", &LogStreamName).required(),
    ])),
);

pub(super) static CreateLookupTableRequest: Shape = Shape::new(
    "CreateLookupTableRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("lookupTableName", &LookupTableName).required(),
        Member::new("description", &LookupTableDescription),
        Member::new("tableBody", &TableBody),
        Member::new("queryId", &QueryId),
        Member::new("kmsKeyId", &KmsKeyId),
        Member::new("tags", &Tags),
    ])),
);

pub(super) static CreateLookupTableResponse: Shape = Shape::new(
    "CreateLookupTableResponse",
    Kind::Structure(&Structure::new(&[Member::new("lookupTableArn", &Arn), Member::new("createdAt", &Timestamp)])),
);

pub(super) static CreateScheduledQueryRequest: Shape = Shape::new(
    "CreateScheduledQueryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("name", &ScheduledQueryName).required(),
        Member::new("description", &ScheduledQueryDescription),
        Member::new("queryLanguage", &QueryLanguage).required(),
        Member::new("queryString", &QueryString).required(),
        Member::new("logGroupIdentifiers", &ScheduledQueryLogGroupIdentifiers),
        Member::new("scheduleExpression", &ScheduleExpression).required(),
        Member::new("timezone", &ScheduleTimezone),
        Member::new("startTimeOffset", &StartTimeOffset),
        Member::new("endTimeOffset", &EndTimeOffset),
        Member::new("destinationConfiguration", &DestinationConfiguration),
        Member::new("scheduleStartTime", &Timestamp),
        Member::new("scheduleEndTime", &Timestamp),
        Member::new("executionRoleArn", &RoleArn).required(),
        Member::new("state", &ScheduledQueryState),
        Member::new("tags", &Tags),
    ])),
);

pub(super) static CreateScheduledQueryResponse: Shape = Shape::new(
    "CreateScheduledQueryResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("scheduledQueryArn", &Arn),
        Member::new("state", &ScheduledQueryState),
    ])),
);

pub(super) static DashboardViewerPrincipals: Shape =
    Shape::new("DashboardViewerPrincipals", Kind::List(&Member::new("member", &Arn), false));

pub(super) static Data: Shape = Shape::new("Data", Kind::Blob(false));

pub(super) static DataAlreadyAcceptedException: Shape = Shape::new(
    "DataAlreadyAcceptedException",
    Kind::Structure(&Structure::new(&[Member::new("expectedSequenceToken", &SequenceToken)]).error(
        "DataAlreadyAcceptedException",
        400,
        true,
    )),
);

pub(super) static DataProtectionPolicyDocument: Shape = Shape::new("DataProtectionPolicyDocument", Kind::String(&[]));

pub(super) static DataProtectionStatus: Shape =
    Shape::new("DataProtectionStatus", Kind::String(&["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"]));

pub(super) static DataSource: Shape = Shape::new(
    "DataSource",
    Kind::Structure(&Structure::new(&[
        Member::new("name", &DataSourceName).required(),
        Member::new("type", &DataSourceType),
    ])),
);

pub(super) static DataSourceFilter: Shape = Shape::new(
    "DataSourceFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("name", &DataSourceName).required(),
        Member::new("type", &DataSourceType),
    ])),
);

pub(super) static DataSourceFilters: Shape =
    Shape::new("DataSourceFilters", Kind::List(&Member::new("member", &DataSourceFilter), false)).min(1.0).max(5.0);

pub(super) static DataSourceName: Shape = Shape::new("DataSourceName", Kind::String(&[]));

pub(super) static DataSourceType: Shape = Shape::new("DataSourceType", Kind::String(&[]));

pub(super) static DataType: Shape = Shape::new("DataType", Kind::String(&[]));

pub(super) static DateTimeConverter: Shape = Shape::new(
    "DateTimeConverter",
    Kind::Structure(&Structure::new(&[
        Member::new("source", &Source).required(),
        Member::new("target", &Target).required(),
        Member::new("targetFormat", &TargetFormat),
        Member::new("matchPatterns", &MatchPatterns).required(),
        Member::new("sourceTimezone", &SourceTimezone),
        Member::new("targetTimezone", &TargetTimezone),
        Member::new("locale", &Locale),
    ])),
);

pub(super) static Days: Shape = Shape::new("Days", Kind::Integer);

pub(super) static DefaultValue: Shape = Shape::new("DefaultValue", Kind::Double);

pub(super) static DeleteAccountPolicyRequest: Shape = Shape::new(
    "DeleteAccountPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("policyName", &PolicyName).required(),
        Member::new("policyType", &PolicyType).required(),
        Member::new("dryRun", &DryRun),
    ])),
);

pub(super) static DeleteAccountPolicyResponse: Shape = Shape::new(
    "DeleteAccountPolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("dryRunResult", &DryRunResult)])),
);

pub(super) static DeleteDataProtectionPolicyRequest: Shape = Shape::new(
    "DeleteDataProtectionPolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("logGroupIdentifier", &LogGroupIdentifier).required()])),
);

pub(super) static DeleteDeliveryDestinationPolicyRequest: Shape = Shape::new(
    "DeleteDeliveryDestinationPolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("deliveryDestinationName", &DeliveryDestinationName).required()])),
);

pub(super) static DeleteDeliveryDestinationRequest: Shape = Shape::new(
    "DeleteDeliveryDestinationRequest",
    Kind::Structure(&Structure::new(&[Member::new("name", &DeliveryDestinationName).required()])),
);

pub(super) static DeleteDeliveryRequest: Shape =
    Shape::new("DeleteDeliveryRequest", Kind::Structure(&Structure::new(&[Member::new("id", &DeliveryId).required()])));

pub(super) static DeleteDeliverySourceRequest: Shape = Shape::new(
    "DeleteDeliverySourceRequest",
    Kind::Structure(&Structure::new(&[Member::new("name", &DeliverySourceName).required()])),
);

pub(super) static DeleteDestinationRequest: Shape = Shape::new(
    "DeleteDestinationRequest",
    Kind::Structure(&Structure::new(&[Member::new("destinationName", &DestinationName).required()])),
);

pub(super) static DeleteIndexPolicyRequest: Shape = Shape::new(
    "DeleteIndexPolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("logGroupIdentifier", &LogGroupIdentifier).required()])),
);

pub(super) static DeleteIndexPolicyResponse: Shape =
    Shape::new("DeleteIndexPolicyResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteIntegrationRequest: Shape = Shape::new(
    "DeleteIntegrationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("integrationName", &IntegrationName).required(),
        Member::new("force", &Force),
    ])),
);

pub(super) static DeleteIntegrationResponse: Shape =
    Shape::new("DeleteIntegrationResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteKeys: Shape =
    Shape::new("DeleteKeys", Kind::Structure(&Structure::new(&[Member::new("withKeys", &DeleteWithKeys).required()])));

pub(super) static DeleteLogAnomalyDetectorRequest: Shape = Shape::new(
    "DeleteLogAnomalyDetectorRequest",
    Kind::Structure(&Structure::new(&[Member::new("anomalyDetectorArn", &AnomalyDetectorArn).required()])),
);

pub(super) static DeleteLogGroupRequest: Shape = Shape::new(
    "DeleteLogGroupRequest",
    Kind::Structure(&Structure::new(&[Member::new("logGroupName", &LogGroupName).required()])),
);

pub(super) static DeleteLogStreamRequest: Shape = Shape::new(
    "DeleteLogStreamRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("logStreamName", &LogStreamName).required(),
    ])),
);

pub(super) static DeleteLookupTableRequest: Shape = Shape::new(
    "DeleteLookupTableRequest",
    Kind::Structure(&Structure::new(&[Member::new("lookupTableArn", &Arn).required()])),
);

pub(super) static DeleteMetricFilterRequest: Shape = Shape::new(
    "DeleteMetricFilterRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("filterName", &FilterName).required(),
    ])),
);

pub(super) static DeleteQueryDefinitionRequest: Shape = Shape::new(
    "DeleteQueryDefinitionRequest",
    Kind::Structure(&Structure::new(&[Member::new("queryDefinitionId", &QueryId).required()])),
);

pub(super) static DeleteQueryDefinitionResponse: Shape =
    Shape::new("DeleteQueryDefinitionResponse", Kind::Structure(&Structure::new(&[Member::new("success", &Success)])));

pub(super) static DeleteResourcePolicyRequest: Shape = Shape::new(
    "DeleteResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("policyName", &PolicyName),
        Member::new("resourceArn", &Arn),
        Member::new("expectedRevisionId", &ExpectedRevisionId),
    ])),
);

pub(super) static DeleteRetentionPolicyRequest: Shape = Shape::new(
    "DeleteRetentionPolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("logGroupName", &LogGroupName).required()])),
);

pub(super) static DeleteScheduledQueryRequest: Shape = Shape::new(
    "DeleteScheduledQueryRequest",
    Kind::Structure(&Structure::new(&[Member::new("identifier", &ScheduledQueryIdentifier).required()])),
);

pub(super) static DeleteScheduledQueryResponse: Shape =
    Shape::new("DeleteScheduledQueryResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteSubscriptionFilterRequest: Shape = Shape::new(
    "DeleteSubscriptionFilterRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("filterName", &FilterName).required(),
    ])),
);

pub(super) static DeleteSyslogConfigurationRequest: Shape = Shape::new(
    "DeleteSyslogConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier).required(),
        Member::new("vpcEndpointId", &VpcEndpointId),
    ])),
);

pub(super) static DeleteTransformerRequest: Shape = Shape::new(
    "DeleteTransformerRequest",
    Kind::Structure(&Structure::new(&[Member::new("logGroupIdentifier", &LogGroupIdentifier).required()])),
);

pub(super) static DeleteWithKeys: Shape =
    Shape::new("DeleteWithKeys", Kind::List(&Member::new("member", &WithKey), false)).min(1.0).max(5.0);

pub(super) static DeletionProtectionEnabled: Shape = Shape::new("DeletionProtectionEnabled", Kind::Boolean);

pub(super) static Delimiter: Shape = Shape::new("Delimiter", Kind::String(&[])).min(1.0).max(2.0);

pub(super) static Deliveries: Shape = Shape::new("Deliveries", Kind::List(&Member::new("member", &Delivery), false));

pub(super) static Delivery: Shape = Shape::new(
    "Delivery",
    Kind::Structure(&Structure::new(&[
        Member::new("id", &DeliveryId),
        Member::new("arn", &Arn),
        Member::new("deliverySourceName", &DeliverySourceName),
        Member::new("deliveryDestinationArn", &Arn),
        Member::new("deliveryDestinationType", &DeliveryDestinationType),
        Member::new("recordFields", &RecordFields),
        Member::new("fieldDelimiter", &FieldDelimiter),
        Member::new("s3DeliveryConfiguration", &S3DeliveryConfiguration),
        Member::new("tags", &Tags),
    ])),
);

pub(super) static DeliveryDestination: Shape = Shape::new(
    "DeliveryDestination",
    Kind::Structure(&Structure::new(&[
        Member::new("name", &DeliveryDestinationName),
        Member::new("arn", &Arn),
        Member::new("deliveryDestinationType", &DeliveryDestinationType),
        Member::new("outputFormat", &OutputFormat),
        Member::new("deliveryDestinationConfiguration", &DeliveryDestinationConfiguration),
        Member::new("roleArn", &Arn),
        Member::new("tags", &Tags),
    ])),
);

pub(super) static DeliveryDestinationConfiguration: Shape = Shape::new(
    "DeliveryDestinationConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("destinationResourceArn", &Arn).required()])),
);

pub(super) static DeliveryDestinationName: Shape =
    Shape::new("DeliveryDestinationName", Kind::String(&[])).min(1.0).max(60.0).pattern("[\\w-]*");

pub(super) static DeliveryDestinationNames: Shape =
    Shape::new("DeliveryDestinationNames", Kind::List(&Member::new("member", &DeliveryDestinationName), false))
        .min(1.0)
        .max(20.0);

pub(super) static DeliveryDestinationPolicy: Shape =
    Shape::new("DeliveryDestinationPolicy", Kind::String(&[])).min(1.0).max(51200.0);

pub(super) static DeliveryDestinationType: Shape =
    Shape::new("DeliveryDestinationType", Kind::String(&["S3", "CWL", "FH", "XRAY"]));

pub(super) static DeliveryDestinationTypes: Shape =
    Shape::new("DeliveryDestinationTypes", Kind::List(&Member::new("member", &DeliveryDestinationType), false))
        .min(1.0)
        .max(4.0);

pub(super) static DeliveryDestinations: Shape =
    Shape::new("DeliveryDestinations", Kind::List(&Member::new("member", &DeliveryDestination), false));

pub(super) static DeliveryId: Shape =
    Shape::new("DeliveryId", Kind::String(&[])).min(1.0).max(64.0).pattern("^[0-9A-Za-z]+$");

pub(super) static DeliverySource: Shape = Shape::new(
    "DeliverySource",
    Kind::Structure(&Structure::new(&[
        Member::new("name", &DeliverySourceName),
        Member::new("arn", &Arn),
        Member::new("resourceArns", &ResourceArns),
        Member::new("service", &Service),
        Member::new("logType", &LogType),
        Member::new("tags", &Tags),
        Member::new("deliverySourceConfiguration", &DeliverySourceConfiguration),
        Member::new("status", &DeliverySourceStatus),
        Member::new("statusReason", &DeliverySourceStatusReason),
    ])),
);

pub(super) static DeliverySourceConfiguration: Shape = Shape::new(
    "DeliverySourceConfiguration",
    Kind::Map(
        &Member::new("key", &DeliverySourceConfigurationKey),
        &Member::new("value", &DeliverySourceConfigurationValue),
        false,
    ),
);

pub(super) static DeliverySourceConfigurationKey: Shape =
    Shape::new("DeliverySourceConfigurationKey", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static DeliverySourceConfigurationNumericValue: Shape =
    Shape::new("DeliverySourceConfigurationNumericValue", Kind::Double);

pub(super) static DeliverySourceConfigurationSchema: Shape = Shape::new(
    "DeliverySourceConfigurationSchema",
    Kind::Structure(&Structure::new(&[
        Member::new("keyName", &DeliverySourceConfigurationSchemaField).required(),
        Member::new("valueType", &DeliverySourceConfigurationSchemaValueType).required(),
        Member::new("defaultValue", &DeliverySourceConfigurationSchemaField).required(),
        Member::new("supportedValues", &DeliverySourceConfigurationSupportedValues),
        Member::new("minValue", &DeliverySourceConfigurationNumericValue),
        Member::new("maxValue", &DeliverySourceConfigurationNumericValue),
    ])),
);

pub(super) static DeliverySourceConfigurationSchemaField: Shape =
    Shape::new("DeliverySourceConfigurationSchemaField", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static DeliverySourceConfigurationSchemaValueType: Shape = Shape::new(
    "DeliverySourceConfigurationSchemaValueType",
    Kind::String(&["string", "boolean", "int", "double", "long"]),
);

pub(super) static DeliverySourceConfigurationSchemas: Shape = Shape::new(
    "DeliverySourceConfigurationSchemas",
    Kind::List(&Member::new("member", &DeliverySourceConfigurationSchema), false),
);

pub(super) static DeliverySourceConfigurationSupportedValues: Shape = Shape::new(
    "DeliverySourceConfigurationSupportedValues",
    Kind::List(&Member::new("member", &DeliverySourceConfigurationSchemaField), false),
);

pub(super) static DeliverySourceConfigurationValue: Shape =
    Shape::new("DeliverySourceConfigurationValue", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static DeliverySourceName: Shape =
    Shape::new("DeliverySourceName", Kind::String(&[])).min(1.0).max(60.0).pattern("[\\w-]*");

pub(super) static DeliverySourceNames: Shape =
    Shape::new("DeliverySourceNames", Kind::List(&Member::new("member", &DeliverySourceName), false))
        .min(1.0)
        .max(20.0);

pub(super) static DeliverySourceStatus: Shape =
    Shape::new("DeliverySourceStatus", Kind::String(&["ACTIVE", "INACTIVE"]));

pub(super) static DeliverySourceStatusReason: Shape =
    Shape::new("DeliverySourceStatusReason", Kind::String(&["RESOURCE_DELETED"]));

pub(super) static DeliverySources: Shape =
    Shape::new("DeliverySources", Kind::List(&Member::new("member", &DeliverySource), false));

pub(super) static DeliverySuffixPath: Shape = Shape::new("DeliverySuffixPath", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static Descending: Shape = Shape::new("Descending", Kind::Boolean);

pub(super) static DescribeAccountPoliciesRequest: Shape = Shape::new(
    "DescribeAccountPoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("policyType", &PolicyType).required(),
        Member::new("policyName", &PolicyName),
        Member::new("accountIdentifiers", &AccountIds),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeAccountPoliciesResponse: Shape = Shape::new(
    "DescribeAccountPoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("accountPolicies", &AccountPolicies),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeConfigurationTemplatesRequest: Shape = Shape::new(
    "DescribeConfigurationTemplatesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("service", &Service),
        Member::new("logTypes", &LogTypes),
        Member::new("resourceTypes", &ResourceTypes),
        Member::new("deliveryDestinationTypes", &DeliveryDestinationTypes),
        Member::new("nextToken", &NextToken),
        Member::new("limit", &DescribeLimit),
    ])),
);

pub(super) static DescribeConfigurationTemplatesResponse: Shape = Shape::new(
    "DescribeConfigurationTemplatesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("configurationTemplates", &ConfigurationTemplates),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeDeliveriesRequest: Shape = Shape::new(
    "DescribeDeliveriesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("nextToken", &NextToken),
        Member::new("limit", &DescribeLimit),
        Member::new("deliverySourceNames", &DeliverySourceNames),
    ])),
);

pub(super) static DescribeDeliveriesResponse: Shape = Shape::new(
    "DescribeDeliveriesResponse",
    Kind::Structure(&Structure::new(&[Member::new("deliveries", &Deliveries), Member::new("nextToken", &NextToken)])),
);

pub(super) static DescribeDeliveryDestinationsRequest: Shape = Shape::new(
    "DescribeDeliveryDestinationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("nextToken", &NextToken),
        Member::new("limit", &DescribeLimit),
        Member::new("names", &DeliveryDestinationNames),
    ])),
);

pub(super) static DescribeDeliveryDestinationsResponse: Shape = Shape::new(
    "DescribeDeliveryDestinationsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("deliveryDestinations", &DeliveryDestinations),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeDeliverySourcesRequest: Shape = Shape::new(
    "DescribeDeliverySourcesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("nextToken", &NextToken),
        Member::new("limit", &DescribeLimit),
        Member::new("resourceArns", &FilterResourceArns),
    ])),
);

pub(super) static DescribeDeliverySourcesResponse: Shape = Shape::new(
    "DescribeDeliverySourcesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("deliverySources", &DeliverySources),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeDestinationsRequest: Shape = Shape::new(
    "DescribeDestinationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DestinationNamePrefix", &DestinationName),
        Member::new("nextToken", &NextToken),
        Member::new("limit", &DescribeLimit),
    ])),
);

pub(super) static DescribeDestinationsResponse: Shape = Shape::new(
    "DescribeDestinationsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("destinations", &Destinations),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeExportTasksRequest: Shape = Shape::new(
    "DescribeExportTasksRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("taskId", &ExportTaskId),
        Member::new("statusCode", &ExportTaskStatusCode),
        Member::new("nextToken", &NextToken),
        Member::new("limit", &DescribeLimit),
    ])),
);

pub(super) static DescribeExportTasksResponse: Shape = Shape::new(
    "DescribeExportTasksResponse",
    Kind::Structure(&Structure::new(&[Member::new("exportTasks", &ExportTasks), Member::new("nextToken", &NextToken)])),
);

pub(super) static DescribeFieldIndexesLogGroupIdentifiers: Shape = Shape::new(
    "DescribeFieldIndexesLogGroupIdentifiers",
    Kind::List(&Member::new("member", &LogGroupIdentifier), false),
)
.min(1.0)
.max(100.0);

pub(super) static DescribeFieldIndexesRequest: Shape = Shape::new(
    "DescribeFieldIndexesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifiers", &DescribeFieldIndexesLogGroupIdentifiers).required(),
        Member::new("indexCategories", &IndexCategories),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeFieldIndexesResponse: Shape = Shape::new(
    "DescribeFieldIndexesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("fieldIndexes", &FieldIndexes),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeImportTaskBatchesRequest: Shape = Shape::new(
    "DescribeImportTaskBatchesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("importId", &ImportId).required(),
        Member::new("batchImportStatus", &ImportStatusList),
        Member::new("limit", &DescribeLimit),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeImportTaskBatchesResponse: Shape = Shape::new(
    "DescribeImportTaskBatchesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("importSourceArn", &Arn),
        Member::new("importId", &ImportId),
        Member::new("importBatches", &ImportBatchList),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeImportTasksRequest: Shape = Shape::new(
    "DescribeImportTasksRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("importId", &ImportId),
        Member::new("importStatus", &ImportStatus),
        Member::new("importSourceArn", &Arn),
        Member::new("limit", &DescribeLimit),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeImportTasksResponse: Shape = Shape::new(
    "DescribeImportTasksResponse",
    Kind::Structure(&Structure::new(&[Member::new("imports", &ImportList), Member::new("nextToken", &NextToken)])),
);

pub(super) static DescribeIndexPoliciesLogGroupIdentifiers: Shape = Shape::new(
    "DescribeIndexPoliciesLogGroupIdentifiers",
    Kind::List(&Member::new("member", &LogGroupIdentifier), false),
)
.min(1.0)
.max(1.0);

pub(super) static DescribeIndexPoliciesRequest: Shape = Shape::new(
    "DescribeIndexPoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifiers", &DescribeIndexPoliciesLogGroupIdentifiers).required(),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeIndexPoliciesResponse: Shape = Shape::new(
    "DescribeIndexPoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("indexPolicies", &IndexPolicies),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeLimit: Shape = Shape::new("DescribeLimit", Kind::Integer).min(1.0).max(50.0);

pub(super) static DescribeLogGroupsLogGroupIdentifiers: Shape =
    Shape::new("DescribeLogGroupsLogGroupIdentifiers", Kind::List(&Member::new("member", &LogGroupIdentifier), false))
        .min(1.0)
        .max(50.0);

pub(super) static DescribeLogGroupsRequest: Shape = Shape::new(
    "DescribeLogGroupsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("accountIdentifiers", &AccountIds),
        Member::new("logGroupNamePrefix", &LogGroupName),
        Member::new("logGroupNamePattern", &LogGroupNamePattern),
        Member::new("nextToken", &NextToken),
        Member::new("limit", &DescribeLimit),
        Member::new("includeLinkedAccounts", &IncludeLinkedAccounts),
        Member::new("logGroupClass", &LogGroupClass),
        Member::new("logGroupIdentifiers", &DescribeLogGroupsLogGroupIdentifiers),
    ])),
);

pub(super) static DescribeLogGroupsResponse: Shape = Shape::new(
    "DescribeLogGroupsResponse",
    Kind::Structure(&Structure::new(&[Member::new("logGroups", &LogGroups), Member::new("nextToken", &NextToken)])),
);

pub(super) static DescribeLogStreamsRequest: Shape = Shape::new(
    "DescribeLogStreamsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName),
        Member::new("logGroupIdentifier", &LogGroupIdentifier),
        Member::new("logStreamNamePrefix", &LogStreamName),
        Member::new("orderBy", &OrderBy),
        Member::new("descending", &Descending),
        Member::new("nextToken", &NextToken),
        Member::new("limit", &DescribeLimit),
    ])),
);

pub(super) static DescribeLogStreamsResponse: Shape = Shape::new(
    "DescribeLogStreamsResponse",
    Kind::Structure(&Structure::new(&[Member::new("logStreams", &LogStreams), Member::new("nextToken", &NextToken)])),
);

pub(super) static DescribeLookupTablesMaxResults: Shape =
    Shape::new("DescribeLookupTablesMaxResults", Kind::Integer).max(100.0);

pub(super) static DescribeLookupTablesRequest: Shape = Shape::new(
    "DescribeLookupTablesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("lookupTableNamePrefix", &LookupTableName),
        Member::new("maxResults", &DescribeLookupTablesMaxResults),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeLookupTablesResponse: Shape = Shape::new(
    "DescribeLookupTablesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("lookupTables", &LookupTables),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeMetricFiltersRequest: Shape = Shape::new(
    "DescribeMetricFiltersRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName),
        Member::new("filterNamePrefix", &FilterName),
        Member::new("nextToken", &NextToken),
        Member::new("limit", &DescribeLimit),
        Member::new("metricName", &MetricName),
        Member::new("metricNamespace", &MetricNamespace),
    ])),
);

pub(super) static DescribeMetricFiltersResponse: Shape = Shape::new(
    "DescribeMetricFiltersResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("metricFilters", &MetricFilters),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeQueriesMaxResults: Shape =
    Shape::new("DescribeQueriesMaxResults", Kind::Integer).min(1.0).max(1000.0);

pub(super) static DescribeQueriesRequest: Shape = Shape::new(
    "DescribeQueriesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName),
        Member::new("status", &QueryStatus),
        Member::new("maxResults", &DescribeQueriesMaxResults),
        Member::new("nextToken", &NextToken),
        Member::new("queryLanguage", &QueryLanguage),
    ])),
);

pub(super) static DescribeQueriesResponse: Shape = Shape::new(
    "DescribeQueriesResponse",
    Kind::Structure(&Structure::new(&[Member::new("queries", &QueryInfoList), Member::new("nextToken", &NextToken)])),
);

pub(super) static DescribeQueryDefinitionsRequest: Shape = Shape::new(
    "DescribeQueryDefinitionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("queryLanguage", &QueryLanguage),
        Member::new("queryDefinitionNamePrefix", &QueryDefinitionName),
        Member::new("maxResults", &QueryListMaxResults),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeQueryDefinitionsResponse: Shape = Shape::new(
    "DescribeQueryDefinitionsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("queryDefinitions", &QueryDefinitionList),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeResourcePoliciesRequest: Shape = Shape::new(
    "DescribeResourcePoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("nextToken", &NextToken),
        Member::new("limit", &DescribeLimit),
        Member::new("resourceArn", &Arn),
        Member::new("policyScope", &PolicyScope),
    ])),
);

pub(super) static DescribeResourcePoliciesResponse: Shape = Shape::new(
    "DescribeResourcePoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("resourcePolicies", &ResourcePolicies),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static DescribeSubscriptionFiltersRequest: Shape = Shape::new(
    "DescribeSubscriptionFiltersRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("filterNamePrefix", &FilterName),
        Member::new("nextToken", &NextToken),
        Member::new("limit", &DescribeLimit),
    ])),
);

pub(super) static DescribeSubscriptionFiltersResponse: Shape = Shape::new(
    "DescribeSubscriptionFiltersResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("subscriptionFilters", &SubscriptionFilters),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static Description: Shape = Shape::new("Description", Kind::String(&[])).min(1.0);

pub(super) static Destination: Shape = Shape::new(
    "Destination",
    Kind::Structure(&Structure::new(&[
        Member::new("destinationName", &DestinationName),
        Member::new("targetArn", &TargetArn),
        Member::new("roleArn", &RoleArn),
        Member::new("accessPolicy", &AccessPolicy),
        Member::new("arn", &Arn),
        Member::new("creationTime", &Timestamp),
    ])),
);

pub(super) static DestinationArn: Shape = Shape::new("DestinationArn", Kind::String(&[])).min(1.0);

pub(super) static DestinationConfiguration: Shape = Shape::new(
    "DestinationConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("s3Configuration", &S3Configuration),
        Member::new("lookupTableConfiguration", &LookupTableConfiguration),
    ])),
);

pub(super) static DestinationField: Shape = Shape::new("DestinationField", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static DestinationName: Shape =
    Shape::new("DestinationName", Kind::String(&[])).min(1.0).max(512.0).pattern("[^:*]*");

pub(super) static Destinations: Shape =
    Shape::new("Destinations", Kind::List(&Member::new("member", &Destination), false));

pub(super) static DetectorKmsKeyArn: Shape = Shape::new("DetectorKmsKeyArn", Kind::String(&[]))
    .max(256.0)
    .pattern("^arn:aws[a-z\\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$");

pub(super) static DetectorName: Shape = Shape::new("DetectorName", Kind::String(&[])).min(1.0);

pub(super) static Dimensions: Shape = Shape::new(
    "Dimensions",
    Kind::Map(&Member::new("key", &DimensionsKey), &Member::new("value", &DimensionsValue), false),
);

pub(super) static DimensionsKey: Shape = Shape::new("DimensionsKey", Kind::String(&[])).max(255.0);

pub(super) static DimensionsValue: Shape = Shape::new("DimensionsValue", Kind::String(&[])).max(255.0);

pub(super) static DisassociateKmsKeyRequest: Shape = Shape::new(
    "DisassociateKmsKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName),
        Member::new("resourceIdentifier", &ResourceIdentifier),
    ])),
);

pub(super) static DisassociateSourceFromS3TableIntegrationRequest: Shape = Shape::new(
    "DisassociateSourceFromS3TableIntegrationRequest",
    Kind::Structure(&Structure::new(&[Member::new("identifier", &S3TableIntegrationSourceIdentifier).required()])),
);

pub(super) static DisassociateSourceFromS3TableIntegrationResponse: Shape = Shape::new(
    "DisassociateSourceFromS3TableIntegrationResponse",
    Kind::Structure(&Structure::new(&[Member::new("identifier", &S3TableIntegrationSourceIdentifier)])),
);

pub(super) static Distribution: Shape = Shape::new("Distribution", Kind::String(&["Random", "ByLogStream"]));

pub(super) static DryRun: Shape = Shape::new("DryRun", Kind::Boolean);

pub(super) static DryRunCount: Shape = Shape::new("DryRunCount", Kind::Integer).min(0.0);

pub(super) static DryRunResult: Shape = Shape::new(
    "DryRunResult",
    Kind::Structure(&Structure::new(&[
        Member::new("totalMatchedLogGroups", &DryRunCount),
        Member::new("increasedRetentionLogGroupCount", &DryRunCount),
        Member::new("decreasedRetentionLogGroupCount", &DryRunCount),
        Member::new("unchangedRetentionLogGroupCount", &DryRunCount),
        Member::new("failedAnalysisCount", &DryRunCount),
        Member::new("topLogGroupsImpacted", &LogGroupImpacts),
    ])),
);

pub(super) static DynamicTokenPosition: Shape = Shape::new("DynamicTokenPosition", Kind::Integer);

pub(super) static EmitSystemFields: Shape =
    Shape::new("EmitSystemFields", Kind::List(&Member::new("member", &SystemField), false));

pub(super) static EncryptionKey: Shape = Shape::new("EncryptionKey", Kind::String(&[])).max(256.0);

pub(super) static EndTimeOffset: Shape = Shape::new("EndTimeOffset", Kind::Long);

pub(super) static Entity: Shape = Shape::new(
    "Entity",
    Kind::Structure(&Structure::new(&[
        Member::new("keyAttributes", &EntityKeyAttributes),
        Member::new("attributes", &EntityAttributes),
    ])),
);

pub(super) static EntityAttributes: Shape = Shape::new(
    "EntityAttributes",
    Kind::Map(&Member::new("key", &EntityAttributesKey), &Member::new("value", &EntityAttributesValue), false),
)
.min(0.0)
.max(10.0);

pub(super) static EntityAttributesKey: Shape = Shape::new("EntityAttributesKey", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static EntityAttributesValue: Shape =
    Shape::new("EntityAttributesValue", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static EntityKeyAttributes: Shape = Shape::new(
    "EntityKeyAttributes",
    Kind::Map(&Member::new("key", &EntityKeyAttributesKey), &Member::new("value", &EntityKeyAttributesValue), false),
)
.min(2.0)
.max(4.0);

pub(super) static EntityKeyAttributesKey: Shape =
    Shape::new("EntityKeyAttributesKey", Kind::String(&[])).min(1.0).max(32.0);

pub(super) static EntityKeyAttributesValue: Shape =
    Shape::new("EntityKeyAttributesValue", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static EntityRejectionErrorType: Shape = Shape::new(
    "EntityRejectionErrorType",
    Kind::String(&[
        "InvalidEntity",
        "InvalidTypeValue",
        "InvalidKeyAttributes",
        "InvalidAttributes",
        "EntitySizeTooLarge",
        "UnsupportedLogGroupType",
        "MissingRequiredFields",
    ]),
);

pub(super) static Enumerations: Shape =
    Shape::new("Enumerations", Kind::Map(&Member::new("key", &TokenString), &Member::new("value", &TokenValue), false));

pub(super) static EpochMillis: Shape = Shape::new("EpochMillis", Kind::Long).min(0.0);

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[]));

pub(super) static EvaluationFrequency: Shape = Shape::new(
    "EvaluationFrequency",
    Kind::String(&["ONE_MIN", "FIVE_MIN", "TEN_MIN", "FIFTEEN_MIN", "THIRTY_MIN", "ONE_HOUR"]),
);

pub(super) static EventId: Shape = Shape::new("EventId", Kind::String(&[]));

pub(super) static EventMessage: Shape = Shape::new("EventMessage", Kind::String(&[])).min(1.0);

pub(super) static EventNumber: Shape = Shape::new("EventNumber", Kind::Long);

pub(super) static EventSource: Shape =
    Shape::new("EventSource", Kind::String(&["CloudTrail", "Route53Resolver", "VPCFlow", "EKSAudit", "AWSWAF"]));

pub(super) static EventsLimit: Shape = Shape::new("EventsLimit", Kind::Integer).min(1.0).max(10000.0);

pub(super) static EventsLimitStartQuery: Shape =
    Shape::new("EventsLimitStartQuery", Kind::Integer).min(1.0).max(100000.0);

pub(super) static ExecutionStatus: Shape =
    Shape::new("ExecutionStatus", Kind::String(&["Running", "InvalidQuery", "Complete", "Failed", "Timeout"]));

pub(super) static ExecutionStatusList: Shape =
    Shape::new("ExecutionStatusList", Kind::List(&Member::new("member", &ExecutionStatus), false));

pub(super) static ExpectedRevisionId: Shape = Shape::new("ExpectedRevisionId", Kind::String(&[])).min(1.0);

pub(super) static ExportDestinationBucket: Shape =
    Shape::new("ExportDestinationBucket", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static ExportDestinationPrefix: Shape = Shape::new("ExportDestinationPrefix", Kind::String(&[]));

pub(super) static ExportTask: Shape = Shape::new(
    "ExportTask",
    Kind::Structure(&Structure::new(&[
        Member::new("taskId", &ExportTaskId),
        Member::new("taskName", &ExportTaskName),
        Member::new("logGroupName", &LogGroupName),
        Member::new("from", &Timestamp),
        Member::new("to", &Timestamp),
        Member::new("destination", &ExportDestinationBucket),
        Member::new("destinationPrefix", &ExportDestinationPrefix),
        Member::new("status", &ExportTaskStatus),
        Member::new("executionInfo", &ExportTaskExecutionInfo),
    ])),
);

pub(super) static ExportTaskExecutionInfo: Shape = Shape::new(
    "ExportTaskExecutionInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("creationTime", &Timestamp),
        Member::new("completionTime", &Timestamp),
    ])),
);

pub(super) static ExportTaskId: Shape = Shape::new("ExportTaskId", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static ExportTaskName: Shape = Shape::new("ExportTaskName", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static ExportTaskStatus: Shape = Shape::new(
    "ExportTaskStatus",
    Kind::Structure(&Structure::new(&[
        Member::new("code", &ExportTaskStatusCode),
        Member::new("message", &ExportTaskStatusMessage),
    ])),
);

pub(super) static ExportTaskStatusCode: Shape = Shape::new(
    "ExportTaskStatusCode",
    Kind::String(&["CANCELLED", "COMPLETED", "FAILED", "PENDING", "PENDING_CANCEL", "RUNNING"]),
);

pub(super) static ExportTaskStatusMessage: Shape = Shape::new("ExportTaskStatusMessage", Kind::String(&[]));

pub(super) static ExportTasks: Shape =
    Shape::new("ExportTasks", Kind::List(&Member::new("member", &ExportTask), false));

pub(super) static ExtractedValues: Shape =
    Shape::new("ExtractedValues", Kind::Map(&Member::new("key", &Token), &Member::new("value", &Value), false));

pub(super) static Field: Shape = Shape::new("Field", Kind::String(&[]));

pub(super) static FieldDelimiter: Shape = Shape::new("FieldDelimiter", Kind::String(&[])).min(0.0).max(5.0);

pub(super) static FieldHeader: Shape = Shape::new("FieldHeader", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static FieldIndex: Shape = Shape::new(
    "FieldIndex",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier),
        Member::new("fieldIndexName", &FieldIndexName),
        Member::new("lastScanTime", &Timestamp),
        Member::new("firstEventTime", &Timestamp),
        Member::new("lastEventTime", &Timestamp),
        Member::new("type", &IndexType),
        Member::new("indexCategory", &IndexCategory),
    ])),
);

pub(super) static FieldIndexName: Shape =
    Shape::new("FieldIndexName", Kind::String(&[])).min(1.0).max(512.0).pattern("[\\.\\-_/#A-Za-z0-9]+");

pub(super) static FieldIndexNames: Shape =
    Shape::new("FieldIndexNames", Kind::List(&Member::new("member", &FieldIndexName), false)).min(1.0).max(20.0);

pub(super) static FieldIndexes: Shape =
    Shape::new("FieldIndexes", Kind::List(&Member::new("member", &FieldIndex), false));

pub(super) static FieldSelectionCriteria: Shape =
    Shape::new("FieldSelectionCriteria", Kind::String(&[])).min(0.0).max(2000.0);

pub(super) static FieldsData: Shape =
    Shape::new("FieldsData", Kind::Structure(&Structure::new(&[Member::new("data", &Data)])));

pub(super) static FilterCount: Shape = Shape::new("FilterCount", Kind::Integer);

pub(super) static FilterLogEventsRequest: Shape = Shape::new(
    "FilterLogEventsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName),
        Member::new("logGroupIdentifier", &LogGroupIdentifier),
        Member::new("logStreamNames", &InputLogStreamNames),
        Member::new("logStreamNamePrefix", &LogStreamName),
        Member::new("startTime", &Timestamp),
        Member::new("endTime", &Timestamp),
        Member::new("filterPattern", &FilterPattern),
        Member::new("nextToken", &NextToken),
        Member::new("limit", &EventsLimit),
        Member::new("startFromHead", &StartFromHead),
        Member::new("interleaved", &Interleaved),
        Member::new("unmask", &Unmask),
    ])),
);

pub(super) static FilterLogEventsResponse: Shape = Shape::new(
    "FilterLogEventsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("events", &FilteredLogEvents),
        Member::new("searchedLogStreams", &SearchedLogStreams),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static FilterName: Shape = Shape::new("FilterName", Kind::String(&[])).min(1.0).max(512.0).pattern("[^:*]*");

pub(super) static FilterPattern: Shape = Shape::new("FilterPattern", Kind::String(&[])).min(0.0).max(1024.0);

pub(super) static FilterResourceArns: Shape =
    Shape::new("FilterResourceArns", Kind::List(&Member::new("member", &Arn), false)).min(1.0).max(20.0);

pub(super) static FilteredLogEvent: Shape = Shape::new(
    "FilteredLogEvent",
    Kind::Structure(&Structure::new(&[
        Member::new("logStreamName", &LogStreamName),
        Member::new("timestamp", &Timestamp),
        Member::new("message", &EventMessage),
        Member::new("ingestionTime", &Timestamp),
        Member::new("eventId", &EventId),
    ])),
);

pub(super) static FilteredLogEvents: Shape =
    Shape::new("FilteredLogEvents", Kind::List(&Member::new("member", &FilteredLogEvent), false));

pub(super) static Flatten: Shape = Shape::new("Flatten", Kind::Boolean);

pub(super) static FlattenedElement: Shape = Shape::new("FlattenedElement", Kind::String(&["first", "last"]));

pub(super) static Force: Shape = Shape::new("Force", Kind::Boolean);

pub(super) static ForceUpdate: Shape = Shape::new("ForceUpdate", Kind::Boolean);

pub(super) static FromKey: Shape = Shape::new("FromKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static GetDataProtectionPolicyRequest: Shape = Shape::new(
    "GetDataProtectionPolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("logGroupIdentifier", &LogGroupIdentifier).required()])),
);

pub(super) static GetDataProtectionPolicyResponse: Shape = Shape::new(
    "GetDataProtectionPolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier),
        Member::new("policyDocument", &DataProtectionPolicyDocument),
        Member::new("lastUpdatedTime", &Timestamp),
    ])),
);

pub(super) static GetDeliveryDestinationPolicyRequest: Shape = Shape::new(
    "GetDeliveryDestinationPolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("deliveryDestinationName", &DeliveryDestinationName).required()])),
);

pub(super) static GetDeliveryDestinationPolicyResponse: Shape = Shape::new(
    "GetDeliveryDestinationPolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("policy", &Policy)])),
);

pub(super) static GetDeliveryDestinationRequest: Shape = Shape::new(
    "GetDeliveryDestinationRequest",
    Kind::Structure(&Structure::new(&[Member::new("name", &DeliveryDestinationName).required()])),
);

pub(super) static GetDeliveryDestinationResponse: Shape = Shape::new(
    "GetDeliveryDestinationResponse",
    Kind::Structure(&Structure::new(&[Member::new("deliveryDestination", &DeliveryDestination)])),
);

pub(super) static GetDeliveryRequest: Shape =
    Shape::new("GetDeliveryRequest", Kind::Structure(&Structure::new(&[Member::new("id", &DeliveryId).required()])));

pub(super) static GetDeliveryResponse: Shape =
    Shape::new("GetDeliveryResponse", Kind::Structure(&Structure::new(&[Member::new("delivery", &Delivery)])));

pub(super) static GetDeliverySourceRequest: Shape = Shape::new(
    "GetDeliverySourceRequest",
    Kind::Structure(&Structure::new(&[Member::new("name", &DeliverySourceName).required()])),
);

pub(super) static GetDeliverySourceResponse: Shape = Shape::new(
    "GetDeliverySourceResponse",
    Kind::Structure(&Structure::new(&[Member::new("deliverySource", &DeliverySource)])),
);

pub(super) static GetIntegrationRequest: Shape = Shape::new(
    "GetIntegrationRequest",
    Kind::Structure(&Structure::new(&[Member::new("integrationName", &IntegrationName).required()])),
);

pub(super) static GetIntegrationResponse: Shape = Shape::new(
    "GetIntegrationResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("integrationName", &IntegrationName),
        Member::new("integrationType", &IntegrationType),
        Member::new("integrationStatus", &IntegrationStatus),
        Member::new("integrationDetails", &IntegrationDetails),
    ])),
);

pub(super) static GetLogAnomalyDetectorRequest: Shape = Shape::new(
    "GetLogAnomalyDetectorRequest",
    Kind::Structure(&Structure::new(&[Member::new("anomalyDetectorArn", &AnomalyDetectorArn).required()])),
);

pub(super) static GetLogAnomalyDetectorResponse: Shape = Shape::new(
    "GetLogAnomalyDetectorResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("detectorName", &DetectorName),
        Member::new("logGroupArnList", &LogGroupArnList),
        Member::new("evaluationFrequency", &EvaluationFrequency),
        Member::new("filterPattern", &FilterPattern),
        Member::new("anomalyDetectorStatus", &AnomalyDetectorStatus),
        Member::new("kmsKeyId", &KmsKeyId),
        Member::new("creationTimeStamp", &EpochMillis),
        Member::new("lastModifiedTimeStamp", &EpochMillis),
        Member::new("anomalyVisibilityTime", &AnomalyVisibilityTime),
    ])),
);

pub(super) static GetLogEventsRequest: Shape = Shape::new(
    "GetLogEventsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName),
        Member::new("logGroupIdentifier", &LogGroupIdentifier),
        Member::new("logStreamName", &LogStreamName).required(),
        Member::new("startTime", &Timestamp),
        Member::new("endTime", &Timestamp),
        Member::new("nextToken", &NextToken),
        Member::new("limit", &EventsLimit),
        Member::new("startFromHead", &StartFromHead),
        Member::new("unmask", &Unmask),
    ])),
);

pub(super) static GetLogEventsResponse: Shape = Shape::new(
    "GetLogEventsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("events", &OutputLogEvents),
        Member::new("nextForwardToken", &NextToken),
        Member::new("nextBackwardToken", &NextToken),
    ])),
);

pub(super) static GetLogFieldsRequest: Shape = Shape::new(
    "GetLogFieldsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("dataSourceName", &DataSourceName).required(),
        Member::new("dataSourceType", &DataSourceType).required(),
    ])),
);

pub(super) static GetLogFieldsResponse: Shape =
    Shape::new("GetLogFieldsResponse", Kind::Structure(&Structure::new(&[Member::new("logFields", &LogFieldsList)])));

pub(super) static GetLogGroupFieldsRequest: Shape = Shape::new(
    "GetLogGroupFieldsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName),
        Member::new("time", &Timestamp),
        Member::new("logGroupIdentifier", &LogGroupIdentifier),
    ])),
);

pub(super) static GetLogGroupFieldsResponse: Shape = Shape::new(
    "GetLogGroupFieldsResponse",
    Kind::Structure(&Structure::new(&[Member::new("logGroupFields", &LogGroupFieldList)])),
);

pub(super) static GetLogObjectRequest: Shape = Shape::new(
    "GetLogObjectRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("unmask", &Unmask),
        Member::new("logObjectPointer", &LogObjectPointer).required(),
    ])),
);

pub(super) static GetLogObjectResponse: Shape = Shape::new(
    "GetLogObjectResponse",
    Kind::Structure(&Structure::new(&[Member::new("fieldStream", &GetLogObjectResponseStream)])),
);

pub(super) static GetLogObjectResponseStream: Shape = Shape::new(
    "GetLogObjectResponseStream",
    Kind::Structure(
        &Structure::new(&[
            Member::new("fields", &FieldsData),
            Member::new("InternalStreamingException", &InternalStreamingException),
        ])
        .eventstream(),
    ),
);

pub(super) static GetLogRecordRequest: Shape = Shape::new(
    "GetLogRecordRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logRecordPointer", &LogRecordPointer).required(),
        Member::new("unmask", &Unmask),
    ])),
);

pub(super) static GetLogRecordResponse: Shape =
    Shape::new("GetLogRecordResponse", Kind::Structure(&Structure::new(&[Member::new("logRecord", &LogRecord)])));

pub(super) static GetLookupTableRequest: Shape = Shape::new(
    "GetLookupTableRequest",
    Kind::Structure(&Structure::new(&[Member::new("lookupTableArn", &Arn).required()])),
);

pub(super) static GetLookupTableResponse: Shape = Shape::new(
    "GetLookupTableResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("lookupTableArn", &Arn),
        Member::new("lookupTableName", &LookupTableName),
        Member::new("description", &LookupTableDescription),
        Member::new("tableBody", &TableBody),
        Member::new("sizeBytes", &StoredBytes),
        Member::new("lastUpdatedTime", &Timestamp),
        Member::new("kmsKeyId", &KmsKeyId),
    ])),
);

pub(super) static GetQueryResultsMaxItems: Shape =
    Shape::new("GetQueryResultsMaxItems", Kind::Integer).min(0.0).max(10000.0);

pub(super) static GetQueryResultsNextToken: Shape =
    Shape::new("GetQueryResultsNextToken", Kind::String(&[])).max(1024.0);

pub(super) static GetQueryResultsRequest: Shape = Shape::new(
    "GetQueryResultsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("queryId", &QueryId).required(),
        Member::new("nextToken", &GetQueryResultsNextToken),
        Member::new("maxItems", &GetQueryResultsMaxItems),
    ])),
);

pub(super) static GetQueryResultsResponse: Shape = Shape::new(
    "GetQueryResultsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("queryLanguage", &QueryLanguage),
        Member::new("results", &QueryResults),
        Member::new("statistics", &QueryStatistics),
        Member::new("status", &QueryStatus),
        Member::new("encryptionKey", &EncryptionKey),
        Member::new("nextToken", &GetQueryResultsNextToken),
    ])),
);

pub(super) static GetScheduledQueryHistoryMaxResults: Shape =
    Shape::new("GetScheduledQueryHistoryMaxResults", Kind::Integer).min(1.0).max(1000.0);

pub(super) static GetScheduledQueryHistoryRequest: Shape = Shape::new(
    "GetScheduledQueryHistoryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("identifier", &ScheduledQueryIdentifier).required(),
        Member::new("startTime", &Timestamp).required(),
        Member::new("endTime", &Timestamp).required(),
        Member::new("executionStatuses", &ExecutionStatusList),
        Member::new("maxResults", &GetScheduledQueryHistoryMaxResults),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static GetScheduledQueryHistoryResponse: Shape = Shape::new(
    "GetScheduledQueryHistoryResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("name", &ScheduledQueryName),
        Member::new("scheduledQueryArn", &Arn),
        Member::new("triggerHistory", &TriggerHistoryRecordList),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static GetScheduledQueryRequest: Shape = Shape::new(
    "GetScheduledQueryRequest",
    Kind::Structure(&Structure::new(&[Member::new("identifier", &ScheduledQueryIdentifier).required()])),
);

pub(super) static GetScheduledQueryResponse: Shape = Shape::new(
    "GetScheduledQueryResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("scheduledQueryArn", &Arn),
        Member::new("name", &ScheduledQueryName),
        Member::new("description", &ScheduledQueryDescription),
        Member::new("queryLanguage", &QueryLanguage),
        Member::new("queryString", &QueryString),
        Member::new("logGroupIdentifiers", &ScheduledQueryLogGroupIdentifiers),
        Member::new("scheduleExpression", &ScheduleExpression),
        Member::new("timezone", &ScheduleTimezone),
        Member::new("startTimeOffset", &StartTimeOffset),
        Member::new("endTimeOffset", &EndTimeOffset),
        Member::new("destinationConfiguration", &DestinationConfiguration),
        Member::new("state", &ScheduledQueryState),
        Member::new("scheduleType", &ScheduleType),
        Member::new("lastTriggeredTime", &Timestamp),
        Member::new("lastExecutionStatus", &ExecutionStatus),
        Member::new("scheduleStartTime", &Timestamp),
        Member::new("scheduleEndTime", &Timestamp),
        Member::new("executionRoleArn", &RoleArn),
        Member::new("creationTime", &Timestamp),
        Member::new("lastUpdatedTime", &Timestamp),
    ])),
);

pub(super) static GetStorageTierPolicyRequest: Shape =
    Shape::new("GetStorageTierPolicyRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static GetStorageTierPolicyResponse: Shape = Shape::new(
    "GetStorageTierPolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("storageTier", &StorageTier),
        Member::new("lastUpdatedTime", &Timestamp),
    ])),
);

pub(super) static GetTransformerRequest: Shape = Shape::new(
    "GetTransformerRequest",
    Kind::Structure(&Structure::new(&[Member::new("logGroupIdentifier", &LogGroupIdentifier).required()])),
);

pub(super) static GetTransformerResponse: Shape = Shape::new(
    "GetTransformerResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier),
        Member::new("creationTime", &Timestamp),
        Member::new("lastModifiedTime", &Timestamp),
        Member::new("transformerConfig", &Processors),
    ])),
);

pub(super) static Grok: Shape = Shape::new(
    "Grok",
    Kind::Structure(&Structure::new(&[Member::new("source", &Source), Member::new("match", &GrokMatch).required()])),
);

pub(super) static GrokMatch: Shape = Shape::new("GrokMatch", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static GroupingIdentifier: Shape = Shape::new(
    "GroupingIdentifier",
    Kind::Structure(&Structure::new(&[
        Member::new("key", &GroupingIdentifierKey),
        Member::new("value", &GroupingIdentifierValue),
    ])),
);

pub(super) static GroupingIdentifierKey: Shape = Shape::new("GroupingIdentifierKey", Kind::String(&[]));

pub(super) static GroupingIdentifierValue: Shape = Shape::new("GroupingIdentifierValue", Kind::String(&[]));

pub(super) static GroupingIdentifiers: Shape =
    Shape::new("GroupingIdentifiers", Kind::List(&Member::new("member", &GroupingIdentifier), false));

pub(super) static Histogram: Shape =
    Shape::new("Histogram", Kind::Map(&Member::new("key", &Time), &Member::new("value", &Count), false));

pub(super) static Import: Shape = Shape::new(
    "Import",
    Kind::Structure(&Structure::new(&[
        Member::new("importId", &ImportId),
        Member::new("importSourceArn", &Arn),
        Member::new("importStatus", &ImportStatus),
        Member::new("importDestinationArn", &Arn),
        Member::new("importStatistics", &ImportStatistics),
        Member::new("importFilter", &ImportFilter),
        Member::new("creationTime", &Timestamp),
        Member::new("lastUpdatedTime", &Timestamp),
        Member::new("errorMessage", &ErrorMessage),
    ])),
);

pub(super) static ImportBatch: Shape = Shape::new(
    "ImportBatch",
    Kind::Structure(&Structure::new(&[
        Member::new("batchId", &BatchId).required(),
        Member::new("status", &ImportStatus).required(),
        Member::new("errorMessage", &ErrorMessage),
    ])),
);

pub(super) static ImportBatchList: Shape =
    Shape::new("ImportBatchList", Kind::List(&Member::new("member", &ImportBatch), false));

pub(super) static ImportFilter: Shape = Shape::new(
    "ImportFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("startEventTime", &Timestamp),
        Member::new("endEventTime", &Timestamp),
    ])),
);

pub(super) static ImportId: Shape =
    Shape::new("ImportId", Kind::String(&[])).min(1.0).max(256.0).pattern("[\\-a-zA-Z0-9]+");

pub(super) static ImportList: Shape = Shape::new("ImportList", Kind::List(&Member::new("member", &Import), false));

pub(super) static ImportStatistics: Shape =
    Shape::new("ImportStatistics", Kind::Structure(&Structure::new(&[Member::new("bytesImported", &StoredBytes)])));

pub(super) static ImportStatus: Shape =
    Shape::new("ImportStatus", Kind::String(&["IN_PROGRESS", "CANCELLED", "COMPLETED", "FAILED"]));

pub(super) static ImportStatusList: Shape =
    Shape::new("ImportStatusList", Kind::List(&Member::new("member", &ImportStatus), false));

pub(super) static IncludeLinkedAccounts: Shape = Shape::new("IncludeLinkedAccounts", Kind::Boolean);

pub(super) static IndexCategories: Shape =
    Shape::new("IndexCategories", Kind::List(&Member::new("member", &IndexCategory), false)).max(4.0);

pub(super) static IndexCategory: Shape =
    Shape::new("IndexCategory", Kind::String(&["DEFAULT", "CUSTOM", "AUTO", "INACTIVE"]));

pub(super) static IndexPolicies: Shape =
    Shape::new("IndexPolicies", Kind::List(&Member::new("member", &IndexPolicy), false));

pub(super) static IndexPolicy: Shape = Shape::new(
    "IndexPolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier),
        Member::new("lastUpdateTime", &Timestamp),
        Member::new("policyDocument", &PolicyDocument),
        Member::new("policyName", &PolicyName),
        Member::new("source", &IndexSource),
    ])),
);

pub(super) static IndexSource: Shape = Shape::new("IndexSource", Kind::String(&["ACCOUNT", "LOG_GROUP"]));

pub(super) static IndexType: Shape = Shape::new("IndexType", Kind::String(&["FACET", "FIELD_INDEX"]));

pub(super) static InferredTokenName: Shape = Shape::new("InferredTokenName", Kind::String(&[])).min(1.0);

pub(super) static InheritedProperties: Shape =
    Shape::new("InheritedProperties", Kind::List(&Member::new("member", &InheritedProperty), false));

pub(super) static InheritedProperty: Shape =
    Shape::new("InheritedProperty", Kind::String(&["ACCOUNT_DATA_PROTECTION"]));

pub(super) static InputLogEvent: Shape = Shape::new(
    "InputLogEvent",
    Kind::Structure(&Structure::new(&[
        Member::new("timestamp", &Timestamp).required(),
        Member::new("message", &EventMessage).required(),
    ])),
);

pub(super) static InputLogEvents: Shape =
    Shape::new("InputLogEvents", Kind::List(&Member::new("member", &InputLogEvent), false)).min(1.0).max(10000.0);

pub(super) static InputLogStreamNames: Shape =
    Shape::new("InputLogStreamNames", Kind::List(&Member::new("member", &LogStreamName), false)).min(1.0).max(100.0);

pub(super) static Integer: Shape = Shape::new("Integer", Kind::Integer);

pub(super) static IntegrationDetails: Shape = Shape::new(
    "IntegrationDetails",
    Kind::Structure(
        &Structure::new(&[Member::new("openSearchIntegrationDetails", &OpenSearchIntegrationDetails)]).union(),
    ),
);

pub(super) static IntegrationName: Shape =
    Shape::new("IntegrationName", Kind::String(&[])).min(1.0).max(50.0).pattern("[\\.\\-_/#A-Za-z0-9]+");

pub(super) static IntegrationNamePrefix: Shape =
    Shape::new("IntegrationNamePrefix", Kind::String(&[])).min(1.0).max(50.0).pattern("[\\.\\-_/#A-Za-z0-9]+");

pub(super) static IntegrationStatus: Shape =
    Shape::new("IntegrationStatus", Kind::String(&["PROVISIONING", "ACTIVE", "FAILED"]));

pub(super) static IntegrationStatusMessage: Shape = Shape::new("IntegrationStatusMessage", Kind::String(&[])).min(1.0);

pub(super) static IntegrationSummaries: Shape =
    Shape::new("IntegrationSummaries", Kind::List(&Member::new("member", &IntegrationSummary), false));

pub(super) static IntegrationSummary: Shape = Shape::new(
    "IntegrationSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("integrationName", &IntegrationName),
        Member::new("integrationType", &IntegrationType),
        Member::new("integrationStatus", &IntegrationStatus),
    ])),
);

pub(super) static IntegrationType: Shape = Shape::new("IntegrationType", Kind::String(&["OPENSEARCH"]));

pub(super) static Interleaved: Shape = Shape::new("Interleaved", Kind::Boolean);

pub(super) static InternalServerException: Shape = Shape::new(
    "InternalServerException",
    Kind::Structure(&Structure::new(&[]).error("InternalServerException", 500, false)),
);

pub(super) static InternalStreamingException: Shape = Shape::new(
    "InternalStreamingException",
    Kind::Structure(&Structure::new(&[Member::new("message", &Message)]).error(
        "InternalStreamingException",
        400,
        true,
    )),
);

pub(super) static InvalidOperationException: Shape = Shape::new(
    "InvalidOperationException",
    Kind::Structure(&Structure::new(&[]).error("InvalidOperationException", 400, true)),
);

pub(super) static InvalidParameterException: Shape = Shape::new(
    "InvalidParameterException",
    Kind::Structure(&Structure::new(&[]).error("InvalidParameterException", 400, true)),
);

pub(super) static InvalidSequenceTokenException: Shape = Shape::new(
    "InvalidSequenceTokenException",
    Kind::Structure(&Structure::new(&[Member::new("expectedSequenceToken", &SequenceToken)]).error(
        "InvalidSequenceTokenException",
        400,
        true,
    )),
);

pub(super) static IsSampled: Shape = Shape::new("IsSampled", Kind::Boolean);

pub(super) static Key: Shape = Shape::new("Key", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static KeyPrefix: Shape = Shape::new("KeyPrefix", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static KeyValueDelimiter: Shape = Shape::new("KeyValueDelimiter", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static KmsKeyId: Shape = Shape::new("KmsKeyId", Kind::String(&[])).max(256.0);

pub(super) static LimitExceededException: Shape = Shape::new(
    "LimitExceededException",
    Kind::Structure(&Structure::new(&[]).error("LimitExceededException", 400, true)),
);

pub(super) static ListAggregateLogGroupSummariesGroupBy: Shape = Shape::new(
    "ListAggregateLogGroupSummariesGroupBy",
    Kind::String(&["DATA_SOURCE_NAME_TYPE_AND_FORMAT", "DATA_SOURCE_NAME_AND_TYPE"]),
);

pub(super) static ListAggregateLogGroupSummariesRequest: Shape = Shape::new(
    "ListAggregateLogGroupSummariesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("accountIdentifiers", &AccountIds),
        Member::new("includeLinkedAccounts", &IncludeLinkedAccounts),
        Member::new("logGroupClass", &LogGroupClass),
        Member::new("logGroupNamePattern", &LogGroupNameRegexPattern),
        Member::new("dataSources", &DataSourceFilters),
        Member::new("groupBy", &ListAggregateLogGroupSummariesGroupBy).required(),
        Member::new("nextToken", &NextToken),
        Member::new("limit", &ListLogGroupsRequestLimit),
    ])),
);

pub(super) static ListAggregateLogGroupSummariesResponse: Shape = Shape::new(
    "ListAggregateLogGroupSummariesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("aggregateLogGroupSummaries", &AggregateLogGroupSummaries),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static ListAnomaliesLimit: Shape = Shape::new("ListAnomaliesLimit", Kind::Integer).min(1.0).max(50.0);

pub(super) static ListAnomaliesRequest: Shape = Shape::new(
    "ListAnomaliesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("anomalyDetectorArn", &AnomalyDetectorArn),
        Member::new("suppressionState", &SuppressionState),
        Member::new("limit", &ListAnomaliesLimit),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static ListAnomaliesResponse: Shape = Shape::new(
    "ListAnomaliesResponse",
    Kind::Structure(&Structure::new(&[Member::new("anomalies", &Anomalies), Member::new("nextToken", &NextToken)])),
);

pub(super) static ListIntegrationsRequest: Shape = Shape::new(
    "ListIntegrationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("integrationNamePrefix", &IntegrationNamePrefix),
        Member::new("integrationType", &IntegrationType),
        Member::new("integrationStatus", &IntegrationStatus),
    ])),
);

pub(super) static ListIntegrationsResponse: Shape = Shape::new(
    "ListIntegrationsResponse",
    Kind::Structure(&Structure::new(&[Member::new("integrationSummaries", &IntegrationSummaries)])),
);

pub(super) static ListLimit: Shape = Shape::new("ListLimit", Kind::Integer).min(1.0).max(1000.0);

pub(super) static ListLogAnomalyDetectorsLimit: Shape =
    Shape::new("ListLogAnomalyDetectorsLimit", Kind::Integer).min(1.0).max(50.0);

pub(super) static ListLogAnomalyDetectorsRequest: Shape = Shape::new(
    "ListLogAnomalyDetectorsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("filterLogGroupArn", &LogGroupArn),
        Member::new("limit", &ListLogAnomalyDetectorsLimit),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static ListLogAnomalyDetectorsResponse: Shape = Shape::new(
    "ListLogAnomalyDetectorsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("anomalyDetectors", &AnomalyDetectors),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static ListLogGroupsForQueryMaxResults: Shape =
    Shape::new("ListLogGroupsForQueryMaxResults", Kind::Integer).min(50.0).max(500.0);

pub(super) static ListLogGroupsForQueryRequest: Shape = Shape::new(
    "ListLogGroupsForQueryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("queryId", &QueryId).required(),
        Member::new("nextToken", &NextToken),
        Member::new("maxResults", &ListLogGroupsForQueryMaxResults),
    ])),
);

pub(super) static ListLogGroupsForQueryResponse: Shape = Shape::new(
    "ListLogGroupsForQueryResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifiers", &LogGroupIdentifiers),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static ListLogGroupsRequest: Shape = Shape::new(
    "ListLogGroupsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupNamePattern", &LogGroupNameRegexPattern),
        Member::new("logGroupClass", &LogGroupClass),
        Member::new("includeLinkedAccounts", &IncludeLinkedAccounts),
        Member::new("accountIdentifiers", &AccountIds),
        Member::new("nextToken", &NextToken),
        Member::new("limit", &ListLimit),
        Member::new("dataSources", &DataSourceFilters),
        Member::new("fieldIndexNames", &FieldIndexNames),
        Member::new("logGroupTags", &TagFilters),
    ])),
);

pub(super) static ListLogGroupsRequestLimit: Shape =
    Shape::new("ListLogGroupsRequestLimit", Kind::Integer).min(1.0).max(50.0);

pub(super) static ListLogGroupsResponse: Shape = Shape::new(
    "ListLogGroupsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroups", &LogGroupSummaries),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static ListScheduledQueriesMaxResults: Shape =
    Shape::new("ListScheduledQueriesMaxResults", Kind::Integer).min(1.0).max(1000.0);

pub(super) static ListScheduledQueriesRequest: Shape = Shape::new(
    "ListScheduledQueriesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("maxResults", &ListScheduledQueriesMaxResults),
        Member::new("nextToken", &NextToken),
        Member::new("state", &ScheduledQueryState),
        Member::new("scheduleType", &ScheduleType),
    ])),
);

pub(super) static ListScheduledQueriesResponse: Shape = Shape::new(
    "ListScheduledQueriesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("nextToken", &NextToken),
        Member::new("scheduledQueries", &ScheduledQuerySummaryList),
    ])),
);

pub(super) static ListSourcesForS3TableIntegrationMaxResults: Shape =
    Shape::new("ListSourcesForS3TableIntegrationMaxResults", Kind::Integer).min(1.0).max(100.0);

pub(super) static ListSourcesForS3TableIntegrationRequest: Shape = Shape::new(
    "ListSourcesForS3TableIntegrationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("integrationArn", &Arn).required(),
        Member::new("maxResults", &ListSourcesForS3TableIntegrationMaxResults),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static ListSourcesForS3TableIntegrationResponse: Shape = Shape::new(
    "ListSourcesForS3TableIntegrationResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("sources", &S3TableIntegrationSources),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static ListSyslogConfigurationsMaxResults: Shape =
    Shape::new("ListSyslogConfigurationsMaxResults", Kind::Integer).min(0.0).max(50.0);

pub(super) static ListSyslogConfigurationsRequest: Shape = Shape::new(
    "ListSyslogConfigurationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier),
        Member::new("vpcEndpointId", &VpcEndpointId),
        Member::new("nextToken", &NextToken),
        Member::new("maxResults", &ListSyslogConfigurationsMaxResults),
    ])),
);

pub(super) static ListSyslogConfigurationsResponse: Shape = Shape::new(
    "ListSyslogConfigurationsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("syslogConfigurations", &SyslogConfigurations),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static ListTagsForResourceRequest: Shape = Shape::new(
    "ListTagsForResourceRequest",
    Kind::Structure(&Structure::new(&[Member::new("resourceArn", &AmazonResourceName).required()])),
);

pub(super) static ListTagsForResourceResponse: Shape =
    Shape::new("ListTagsForResourceResponse", Kind::Structure(&Structure::new(&[Member::new("tags", &Tags)])));

pub(super) static ListTagsLogGroupRequest: Shape = Shape::new(
    "ListTagsLogGroupRequest",
    Kind::Structure(&Structure::new(&[Member::new("logGroupName", &LogGroupName).required()])),
);

pub(super) static ListTagsLogGroupResponse: Shape =
    Shape::new("ListTagsLogGroupResponse", Kind::Structure(&Structure::new(&[Member::new("tags", &Tags)])));

pub(super) static ListToMap: Shape = Shape::new(
    "ListToMap",
    Kind::Structure(&Structure::new(&[
        Member::new("source", &Source).required(),
        Member::new("key", &Key).required(),
        Member::new("valueKey", &ValueKey),
        Member::new("target", &Target),
        Member::new("flatten", &Flatten),
        Member::new("flattenedElement", &FlattenedElement),
    ])),
);

pub(super) static LiveTailSessionLogEvent: Shape = Shape::new(
    "LiveTailSessionLogEvent",
    Kind::Structure(&Structure::new(&[
        Member::new("logStreamName", &LogStreamName),
        Member::new("logGroupIdentifier", &LogGroupIdentifier),
        Member::new("message", &EventMessage),
        Member::new("timestamp", &Timestamp),
        Member::new("ingestionTime", &Timestamp),
    ])),
);

pub(super) static LiveTailSessionMetadata: Shape =
    Shape::new("LiveTailSessionMetadata", Kind::Structure(&Structure::new(&[Member::new("sampled", &IsSampled)])));

pub(super) static LiveTailSessionResults: Shape =
    Shape::new("LiveTailSessionResults", Kind::List(&Member::new("member", &LiveTailSessionLogEvent), false));

pub(super) static LiveTailSessionStart: Shape = Shape::new(
    "LiveTailSessionStart",
    Kind::Structure(&Structure::new(&[
        Member::new("requestId", &RequestId),
        Member::new("sessionId", &SessionId),
        Member::new("logGroupIdentifiers", &StartLiveTailLogGroupIdentifiers),
        Member::new("logStreamNames", &InputLogStreamNames),
        Member::new("logStreamNamePrefixes", &InputLogStreamNames),
        Member::new("logEventFilterPattern", &FilterPattern),
    ])),
);

pub(super) static LiveTailSessionUpdate: Shape = Shape::new(
    "LiveTailSessionUpdate",
    Kind::Structure(&Structure::new(&[
        Member::new("sessionMetadata", &LiveTailSessionMetadata),
        Member::new("sessionResults", &LiveTailSessionResults),
    ])),
);

pub(super) static Locale: Shape = Shape::new("Locale", Kind::String(&[])).min(1.0);

pub(super) static LogEvent: Shape = Shape::new(
    "LogEvent",
    Kind::Structure(&Structure::new(&[Member::new("timestamp", &Timestamp), Member::new("message", &EventMessage)])),
);

pub(super) static LogEventIndex: Shape = Shape::new("LogEventIndex", Kind::Integer);

pub(super) static LogFieldName: Shape = Shape::new("LogFieldName", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static LogFieldType: Shape = Shape::new(
    "LogFieldType",
    Kind::Structure(&Structure::new(&[
        Member::new("type", &DataType),
        Member::new("element", &LogFieldType),
        Member::new("fields", &LogFieldsList),
    ])),
);

pub(super) static LogFieldsList: Shape =
    Shape::new("LogFieldsList", Kind::List(&Member::new("member", &LogFieldsListItem), false));

pub(super) static LogFieldsListItem: Shape = Shape::new(
    "LogFieldsListItem",
    Kind::Structure(&Structure::new(&[
        Member::new("logFieldName", &LogFieldName),
        Member::new("logFieldType", &LogFieldType),
    ])),
);

pub(super) static LogGroup: Shape = Shape::new(
    "LogGroup",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName),
        Member::new("creationTime", &Timestamp),
        Member::new("retentionInDays", &Days),
        Member::new("metricFilterCount", &FilterCount),
        Member::new("arn", &Arn),
        Member::new("storedBytes", &StoredBytes),
        Member::new("kmsKeyId", &KmsKeyId),
        Member::new("dataProtectionStatus", &DataProtectionStatus),
        Member::new("inheritedProperties", &InheritedProperties),
        Member::new("logGroupClass", &LogGroupClass),
        Member::new("logGroupArn", &Arn),
        Member::new("deletionProtectionEnabled", &DeletionProtectionEnabled),
        Member::new("bearerTokenAuthenticationEnabled", &BearerTokenAuthenticationEnabled),
        Member::new("retentionPolicyName", &PolicyName),
    ])),
);

pub(super) static LogGroupArn: Shape =
    Shape::new("LogGroupArn", Kind::String(&[])).min(1.0).max(2048.0).pattern("[\\w#+=/:,.@-]*");

pub(super) static LogGroupArnList: Shape =
    Shape::new("LogGroupArnList", Kind::List(&Member::new("member", &LogGroupArn), false));

pub(super) static LogGroupClass: Shape =
    Shape::new("LogGroupClass", Kind::String(&["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"]));

pub(super) static LogGroupCount: Shape = Shape::new("LogGroupCount", Kind::Integer);

pub(super) static LogGroupField: Shape = Shape::new(
    "LogGroupField",
    Kind::Structure(&Structure::new(&[Member::new("name", &Field), Member::new("percent", &Percentage)])),
);

pub(super) static LogGroupFieldList: Shape =
    Shape::new("LogGroupFieldList", Kind::List(&Member::new("member", &LogGroupField), false));

pub(super) static LogGroupIdentifier: Shape =
    Shape::new("LogGroupIdentifier", Kind::String(&[])).min(1.0).max(2048.0).pattern("[\\w#+=/:,.@-]*");

pub(super) static LogGroupIdentifiers: Shape =
    Shape::new("LogGroupIdentifiers", Kind::List(&Member::new("member", &LogGroupIdentifier), false));

pub(super) static LogGroupImpact: Shape = Shape::new(
    "LogGroupImpact",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName),
        Member::new("currentRetention", &RetentionValue),
        Member::new("proposedRetention", &RetentionValue),
        Member::new("storedBytes", &StoredBytes),
    ])),
);

pub(super) static LogGroupImpacts: Shape =
    Shape::new("LogGroupImpacts", Kind::List(&Member::new("member", &LogGroupImpact), false));

pub(super) static LogGroupName: Shape =
    Shape::new("LogGroupName", Kind::String(&[])).min(1.0).max(512.0).pattern("[\\.\\-_/#A-Za-z0-9]+");

pub(super) static LogGroupNamePattern: Shape =
    Shape::new("LogGroupNamePattern", Kind::String(&[])).min(0.0).max(512.0).pattern("[\\.\\-_/#A-Za-z0-9]*");

pub(super) static LogGroupNameRegexPattern: Shape = Shape::new("LogGroupNameRegexPattern", Kind::String(&[]))
    .min(3.0)
    .max(129.0)
    .pattern("(\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24})(\\|\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24}){0,4}");

pub(super) static LogGroupNames: Shape =
    Shape::new("LogGroupNames", Kind::List(&Member::new("member", &LogGroupName), false));

pub(super) static LogGroupSummaries: Shape =
    Shape::new("LogGroupSummaries", Kind::List(&Member::new("member", &LogGroupSummary), false));

pub(super) static LogGroupSummary: Shape = Shape::new(
    "LogGroupSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName),
        Member::new("logGroupArn", &Arn),
        Member::new("logGroupClass", &LogGroupClass),
    ])),
);

pub(super) static LogGroups: Shape = Shape::new("LogGroups", Kind::List(&Member::new("member", &LogGroup), false));

pub(super) static LogObjectPointer: Shape = Shape::new("LogObjectPointer", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static LogRecord: Shape =
    Shape::new("LogRecord", Kind::Map(&Member::new("key", &Field), &Member::new("value", &Value), false));

pub(super) static LogRecordPointer: Shape = Shape::new("LogRecordPointer", Kind::String(&[]));

pub(super) static LogSamples: Shape = Shape::new("LogSamples", Kind::List(&Member::new("member", &LogEvent), false));

pub(super) static LogStream: Shape = Shape::new(
    "LogStream",
    Kind::Structure(&Structure::new(&[
        Member::new("logStreamName", &LogStreamName),
        Member::new("creationTime", &Timestamp),
        Member::new("firstEventTimestamp", &Timestamp),
        Member::new("lastEventTimestamp", &Timestamp),
        Member::new("lastIngestionTime", &Timestamp),
        Member::new("uploadSequenceToken", &SequenceToken),
        Member::new("arn", &Arn),
        Member::new("storedBytes", &StoredBytes),
    ])),
);

pub(super) static LogStreamName: Shape =
    Shape::new("LogStreamName", Kind::String(&[])).min(1.0).max(512.0).pattern("[^:*]*");

pub(super) static LogStreamSearchedCompletely: Shape = Shape::new("LogStreamSearchedCompletely", Kind::Boolean);

pub(super) static LogStreams: Shape = Shape::new("LogStreams", Kind::List(&Member::new("member", &LogStream), false));

pub(super) static LogType: Shape = Shape::new("LogType", Kind::String(&[])).min(1.0).max(255.0).pattern("[\\w]*");

pub(super) static LogTypes: Shape =
    Shape::new("LogTypes", Kind::List(&Member::new("member", &LogType), false)).min(1.0).max(10.0);

pub(super) static LookupTable: Shape = Shape::new(
    "LookupTable",
    Kind::Structure(&Structure::new(&[
        Member::new("lookupTableArn", &Arn),
        Member::new("lookupTableName", &LookupTableName),
        Member::new("description", &LookupTableDescription),
        Member::new("tableFields", &TableFields),
        Member::new("recordsCount", &RecordsCount),
        Member::new("sizeBytes", &StoredBytes),
        Member::new("lastUpdatedTime", &Timestamp),
        Member::new("kmsKeyId", &KmsKeyId),
    ])),
);

pub(super) static LookupTableConfiguration: Shape = Shape::new(
    "LookupTableConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("tableName", &LookupTableName).required(),
        Member::new("roleArn", &RoleArn).required(),
        Member::new("description", &LookupTableDescription),
        Member::new("kmsKeyId", &KmsKeyId),
        Member::new("tags", &Tags),
    ])),
);

pub(super) static LookupTableDescription: Shape =
    Shape::new("LookupTableDescription", Kind::String(&[])).min(0.0).max(1024.0);

pub(super) static LookupTableName: Shape =
    Shape::new("LookupTableName", Kind::String(&[])).min(1.0).max(256.0).pattern("^[a-zA-Z0-9_]+$");

pub(super) static LookupTables: Shape =
    Shape::new("LookupTables", Kind::List(&Member::new("member", &LookupTable), false));

pub(super) static LowerCaseString: Shape = Shape::new(
    "LowerCaseString",
    Kind::Structure(&Structure::new(&[Member::new("withKeys", &LowerCaseStringWithKeys).required()])),
);

pub(super) static LowerCaseStringWithKeys: Shape =
    Shape::new("LowerCaseStringWithKeys", Kind::List(&Member::new("member", &WithKey), false)).min(1.0).max(10.0);

pub(super) static MalformedQueryException: Shape = Shape::new(
    "MalformedQueryException",
    Kind::Structure(&Structure::new(&[Member::new("queryCompileError", &QueryCompileError)]).error(
        "MalformedQueryException",
        400,
        true,
    )),
);

pub(super) static MappingVersion: Shape =
    Shape::new("MappingVersion", Kind::String(&[])).min(1.0).max(10.0).pattern("^\\d+\\.\\d+(\\.\\d+)?$");

pub(super) static MatchPattern: Shape = Shape::new("MatchPattern", Kind::String(&[])).min(1.0);

pub(super) static MatchPatterns: Shape =
    Shape::new("MatchPatterns", Kind::List(&Member::new("member", &MatchPattern), false)).min(1.0).max(5.0);

pub(super) static Message: Shape = Shape::new("Message", Kind::String(&[]));

pub(super) static MetricFilter: Shape = Shape::new(
    "MetricFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("filterName", &FilterName),
        Member::new("filterPattern", &FilterPattern),
        Member::new("metricTransformations", &MetricTransformations),
        Member::new("creationTime", &Timestamp),
        Member::new("logGroupName", &LogGroupName),
        Member::new("applyOnTransformedLogs", &ApplyOnTransformedLogs),
        Member::new("fieldSelectionCriteria", &FieldSelectionCriteria),
        Member::new("emitSystemFieldDimensions", &EmitSystemFields),
    ])),
);

pub(super) static MetricFilterMatchRecord: Shape = Shape::new(
    "MetricFilterMatchRecord",
    Kind::Structure(&Structure::new(&[
        Member::new("eventNumber", &EventNumber),
        Member::new("eventMessage", &EventMessage),
        Member::new("extractedValues", &ExtractedValues),
    ])),
);

pub(super) static MetricFilterMatches: Shape =
    Shape::new("MetricFilterMatches", Kind::List(&Member::new("member", &MetricFilterMatchRecord), false));

pub(super) static MetricFilters: Shape =
    Shape::new("MetricFilters", Kind::List(&Member::new("member", &MetricFilter), false));

pub(super) static MetricName: Shape = Shape::new("MetricName", Kind::String(&[])).max(255.0).pattern("[^:*$]*");

pub(super) static MetricNamespace: Shape =
    Shape::new("MetricNamespace", Kind::String(&[])).max(255.0).pattern("[^:*$]*");

pub(super) static MetricTransformation: Shape = Shape::new(
    "MetricTransformation",
    Kind::Structure(&Structure::new(&[
        Member::new("metricName", &MetricName).required(),
        Member::new("metricNamespace", &MetricNamespace).required(),
        Member::new("metricValue", &MetricValue).required(),
        Member::new("defaultValue", &DefaultValue),
        Member::new("dimensions", &Dimensions),
        Member::new("unit", &StandardUnit),
    ])),
);

pub(super) static MetricTransformations: Shape =
    Shape::new("MetricTransformations", Kind::List(&Member::new("member", &MetricTransformation), false))
        .min(1.0)
        .max(1.0);

pub(super) static MetricValue: Shape = Shape::new("MetricValue", Kind::String(&[])).max(100.0);

pub(super) static MoveKeyEntries: Shape =
    Shape::new("MoveKeyEntries", Kind::List(&Member::new("member", &MoveKeyEntry), false)).min(1.0).max(5.0);

pub(super) static MoveKeyEntry: Shape = Shape::new(
    "MoveKeyEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("source", &Source).required(),
        Member::new("target", &Target).required(),
        Member::new("overwriteIfExists", &OverwriteIfExists),
    ])),
);

pub(super) static MoveKeys: Shape =
    Shape::new("MoveKeys", Kind::Structure(&Structure::new(&[Member::new("entries", &MoveKeyEntries).required()])));

pub(super) static NextToken: Shape = Shape::new("NextToken", Kind::String(&[])).min(1.0);

pub(super) static NonMatchValue: Shape = Shape::new("NonMatchValue", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static OCSFVersion: Shape = Shape::new("OCSFVersion", Kind::String(&["V1.1", "V1.5"]));

pub(super) static OpenSearchApplication: Shape = Shape::new(
    "OpenSearchApplication",
    Kind::Structure(&Structure::new(&[
        Member::new("applicationEndpoint", &OpenSearchApplicationEndpoint),
        Member::new("applicationArn", &Arn),
        Member::new("applicationId", &OpenSearchApplicationId),
        Member::new("status", &OpenSearchResourceStatus),
    ])),
);

pub(super) static OpenSearchApplicationEndpoint: Shape = Shape::new("OpenSearchApplicationEndpoint", Kind::String(&[]))
    .min(1.0)
    .max(1024.0)
    .pattern("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$");

pub(super) static OpenSearchApplicationId: Shape =
    Shape::new("OpenSearchApplicationId", Kind::String(&[])).min(1.0).max(256.0).pattern("[\\.\\-_/#A-Za-z0-9]+");

pub(super) static OpenSearchCollection: Shape = Shape::new(
    "OpenSearchCollection",
    Kind::Structure(&Structure::new(&[
        Member::new("collectionEndpoint", &OpenSearchCollectionEndpoint),
        Member::new("collectionArn", &Arn),
        Member::new("status", &OpenSearchResourceStatus),
    ])),
);

pub(super) static OpenSearchCollectionEndpoint: Shape = Shape::new("OpenSearchCollectionEndpoint", Kind::String(&[]))
    .min(1.0)
    .max(1024.0)
    .pattern("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$");

pub(super) static OpenSearchDataAccessPolicy: Shape = Shape::new(
    "OpenSearchDataAccessPolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("policyName", &OpenSearchPolicyName),
        Member::new("status", &OpenSearchResourceStatus),
    ])),
);

pub(super) static OpenSearchDataSource: Shape = Shape::new(
    "OpenSearchDataSource",
    Kind::Structure(&Structure::new(&[
        Member::new("dataSourceName", &OpenSearchDataSourceName),
        Member::new("status", &OpenSearchResourceStatus),
    ])),
);

pub(super) static OpenSearchDataSourceName: Shape =
    Shape::new("OpenSearchDataSourceName", Kind::String(&[])).min(1.0).max(256.0).pattern("[\\.\\-_/#A-Za-z0-9]+");

pub(super) static OpenSearchEncryptionPolicy: Shape = Shape::new(
    "OpenSearchEncryptionPolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("policyName", &OpenSearchPolicyName),
        Member::new("status", &OpenSearchResourceStatus),
    ])),
);

pub(super) static OpenSearchIntegrationDetails: Shape = Shape::new(
    "OpenSearchIntegrationDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("dataSource", &OpenSearchDataSource),
        Member::new("application", &OpenSearchApplication),
        Member::new("collection", &OpenSearchCollection),
        Member::new("workspace", &OpenSearchWorkspace),
        Member::new("encryptionPolicy", &OpenSearchEncryptionPolicy),
        Member::new("networkPolicy", &OpenSearchNetworkPolicy),
        Member::new("accessPolicy", &OpenSearchDataAccessPolicy),
        Member::new("lifecyclePolicy", &OpenSearchLifecyclePolicy),
    ])),
);

pub(super) static OpenSearchLifecyclePolicy: Shape = Shape::new(
    "OpenSearchLifecyclePolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("policyName", &OpenSearchPolicyName),
        Member::new("status", &OpenSearchResourceStatus),
    ])),
);

pub(super) static OpenSearchNetworkPolicy: Shape = Shape::new(
    "OpenSearchNetworkPolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("policyName", &OpenSearchPolicyName),
        Member::new("status", &OpenSearchResourceStatus),
    ])),
);

pub(super) static OpenSearchPolicyName: Shape =
    Shape::new("OpenSearchPolicyName", Kind::String(&[])).min(1.0).max(256.0).pattern("[\\.\\-_/#A-Za-z0-9]+");

pub(super) static OpenSearchResourceConfig: Shape = Shape::new(
    "OpenSearchResourceConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("kmsKeyArn", &Arn),
        Member::new("dataSourceRoleArn", &Arn).required(),
        Member::new("dashboardViewerPrincipals", &DashboardViewerPrincipals).required(),
        Member::new("applicationArn", &Arn),
        Member::new("retentionDays", &CollectionRetentionDays).required(),
    ])),
);

pub(super) static OpenSearchResourceStatus: Shape = Shape::new(
    "OpenSearchResourceStatus",
    Kind::Structure(&Structure::new(&[
        Member::new("status", &OpenSearchResourceStatusType),
        Member::new("statusMessage", &IntegrationStatusMessage),
    ])),
);

pub(super) static OpenSearchResourceStatusType: Shape =
    Shape::new("OpenSearchResourceStatusType", Kind::String(&["ACTIVE", "NOT_FOUND", "ERROR"]));

pub(super) static OpenSearchWorkspace: Shape = Shape::new(
    "OpenSearchWorkspace",
    Kind::Structure(&Structure::new(&[
        Member::new("workspaceId", &OpenSearchWorkspaceId),
        Member::new("status", &OpenSearchResourceStatus),
    ])),
);

pub(super) static OpenSearchWorkspaceId: Shape =
    Shape::new("OpenSearchWorkspaceId", Kind::String(&[])).min(1.0).max(256.0).pattern("[\\.\\-_/#A-Za-z0-9]+");

pub(super) static OperationAbortedException: Shape = Shape::new(
    "OperationAbortedException",
    Kind::Structure(&Structure::new(&[]).error("OperationAbortedException", 400, true)),
);

pub(super) static OrderBy: Shape = Shape::new("OrderBy", Kind::String(&["LogStreamName", "LastEventTime"]));

pub(super) static OutputFormat: Shape =
    Shape::new("OutputFormat", Kind::String(&["json", "plain", "w3c", "raw", "parquet"]));

pub(super) static OutputFormats: Shape =
    Shape::new("OutputFormats", Kind::List(&Member::new("member", &OutputFormat), false));

pub(super) static OutputLogEvent: Shape = Shape::new(
    "OutputLogEvent",
    Kind::Structure(&Structure::new(&[
        Member::new("timestamp", &Timestamp),
        Member::new("message", &EventMessage),
        Member::new("ingestionTime", &Timestamp),
    ])),
);

pub(super) static OutputLogEvents: Shape =
    Shape::new("OutputLogEvents", Kind::List(&Member::new("member", &OutputLogEvent), false));

pub(super) static OverwriteIfExists: Shape = Shape::new("OverwriteIfExists", Kind::Boolean);

pub(super) static ParseCloudfront: Shape =
    Shape::new("ParseCloudfront", Kind::Structure(&Structure::new(&[Member::new("source", &Source)])));

pub(super) static ParseJSON: Shape = Shape::new(
    "ParseJSON",
    Kind::Structure(&Structure::new(&[Member::new("source", &Source), Member::new("destination", &DestinationField)])),
);

pub(super) static ParseKeyValue: Shape = Shape::new(
    "ParseKeyValue",
    Kind::Structure(&Structure::new(&[
        Member::new("source", &Source),
        Member::new("destination", &DestinationField),
        Member::new("fieldDelimiter", &ParserFieldDelimiter),
        Member::new("keyValueDelimiter", &KeyValueDelimiter),
        Member::new("keyPrefix", &KeyPrefix),
        Member::new("nonMatchValue", &NonMatchValue),
        Member::new("overwriteIfExists", &OverwriteIfExists),
    ])),
);

pub(super) static ParsePostgres: Shape =
    Shape::new("ParsePostgres", Kind::Structure(&Structure::new(&[Member::new("source", &Source)])));

pub(super) static ParseRoute53: Shape =
    Shape::new("ParseRoute53", Kind::Structure(&Structure::new(&[Member::new("source", &Source)])));

pub(super) static ParseToOCSF: Shape = Shape::new(
    "ParseToOCSF",
    Kind::Structure(&Structure::new(&[
        Member::new("source", &Source),
        Member::new("eventSource", &EventSource).required(),
        Member::new("ocsfVersion", &OCSFVersion).required(),
        Member::new("mappingVersion", &MappingVersion),
    ])),
);

pub(super) static ParseVPC: Shape =
    Shape::new("ParseVPC", Kind::Structure(&Structure::new(&[Member::new("source", &Source)])));

pub(super) static ParseWAF: Shape =
    Shape::new("ParseWAF", Kind::Structure(&Structure::new(&[Member::new("source", &Source)])));

pub(super) static ParserFieldDelimiter: Shape =
    Shape::new("ParserFieldDelimiter", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static PatternId: Shape = Shape::new("PatternId", Kind::String(&[])).min(32.0).max(32.0);

pub(super) static PatternRegex: Shape = Shape::new("PatternRegex", Kind::String(&[])).min(1.0);

pub(super) static PatternString: Shape = Shape::new("PatternString", Kind::String(&[])).min(1.0);

pub(super) static PatternToken: Shape = Shape::new(
    "PatternToken",
    Kind::Structure(&Structure::new(&[
        Member::new("dynamicTokenPosition", &DynamicTokenPosition),
        Member::new("isDynamic", &Boolean),
        Member::new("tokenString", &TokenString),
        Member::new("enumerations", &Enumerations),
        Member::new("inferredTokenName", &InferredTokenName),
    ])),
);

pub(super) static PatternTokens: Shape =
    Shape::new("PatternTokens", Kind::List(&Member::new("member", &PatternToken), false));

pub(super) static Percentage: Shape = Shape::new("Percentage", Kind::Integer).min(0.0).max(100.0);

pub(super) static Policy: Shape = Shape::new(
    "Policy",
    Kind::Structure(&Structure::new(&[Member::new("deliveryDestinationPolicy", &DeliveryDestinationPolicy)])),
);

pub(super) static PolicyDocument: Shape = Shape::new("PolicyDocument", Kind::String(&[])).min(1.0).max(51200.0);

pub(super) static PolicyName: Shape = Shape::new("PolicyName", Kind::String(&[]));

pub(super) static PolicyScope: Shape = Shape::new("PolicyScope", Kind::String(&["ACCOUNT", "RESOURCE"]));

pub(super) static PolicyType: Shape = Shape::new(
    "PolicyType",
    Kind::String(&[
        "DATA_PROTECTION_POLICY",
        "SUBSCRIPTION_FILTER_POLICY",
        "FIELD_INDEX_POLICY",
        "TRANSFORMER_POLICY",
        "METRIC_EXTRACTION_POLICY",
        "RETENTION_POLICY",
    ]),
);

pub(super) static Priority: Shape = Shape::new("Priority", Kind::String(&[])).min(1.0);

pub(super) static Processor: Shape = Shape::new(
    "Processor",
    Kind::Structure(&Structure::new(&[
        Member::new("addKeys", &AddKeys),
        Member::new("copyValue", &CopyValue),
        Member::new("csv", &CSV),
        Member::new("dateTimeConverter", &DateTimeConverter),
        Member::new("deleteKeys", &DeleteKeys),
        Member::new("grok", &Grok),
        Member::new("listToMap", &ListToMap),
        Member::new("lowerCaseString", &LowerCaseString),
        Member::new("moveKeys", &MoveKeys),
        Member::new("parseCloudfront", &ParseCloudfront),
        Member::new("parseJSON", &ParseJSON),
        Member::new("parseKeyValue", &ParseKeyValue),
        Member::new("parseRoute53", &ParseRoute53),
        Member::new("parseToOCSF", &ParseToOCSF),
        Member::new("parsePostgres", &ParsePostgres),
        Member::new("parseVPC", &ParseVPC),
        Member::new("parseWAF", &ParseWAF),
        Member::new("renameKeys", &RenameKeys),
        Member::new("splitString", &SplitString),
        Member::new("substituteString", &SubstituteString),
        Member::new("trimString", &TrimString),
        Member::new("typeConverter", &TypeConverter),
        Member::new("upperCaseString", &UpperCaseString),
    ])),
);

pub(super) static Processors: Shape =
    Shape::new("Processors", Kind::List(&Member::new("member", &Processor), false)).min(1.0).max(20.0);

pub(super) static PutAccountPolicyRequest: Shape = Shape::new(
    "PutAccountPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("policyName", &PolicyName).required(),
        Member::new("policyDocument", &AccountPolicyDocument).required(),
        Member::new("policyType", &PolicyType).required(),
        Member::new("scope", &Scope),
        Member::new("selectionCriteria", &SelectionCriteria),
        Member::new("dryRun", &DryRun),
    ])),
);

pub(super) static PutAccountPolicyResponse: Shape = Shape::new(
    "PutAccountPolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("accountPolicy", &AccountPolicy),
        Member::new("dryRunResult", &DryRunResult),
    ])),
);

pub(super) static PutBearerTokenAuthenticationRequest: Shape = Shape::new(
    "PutBearerTokenAuthenticationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier).required(),
        Member::new("bearerTokenAuthenticationEnabled", &BearerTokenAuthenticationEnabled).required(),
    ])),
);

pub(super) static PutDataProtectionPolicyRequest: Shape = Shape::new(
    "PutDataProtectionPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier).required(),
        Member::new("policyDocument", &DataProtectionPolicyDocument).required(),
    ])),
);

pub(super) static PutDataProtectionPolicyResponse: Shape = Shape::new(
    "PutDataProtectionPolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier),
        Member::new("policyDocument", &DataProtectionPolicyDocument),
        Member::new("lastUpdatedTime", &Timestamp),
    ])),
);

pub(super) static PutDeliveryDestinationPolicyRequest: Shape = Shape::new(
    "PutDeliveryDestinationPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("deliveryDestinationName", &DeliveryDestinationName).required(),
        Member::new("deliveryDestinationPolicy", &DeliveryDestinationPolicy).required(),
    ])),
);

pub(super) static PutDeliveryDestinationPolicyResponse: Shape = Shape::new(
    "PutDeliveryDestinationPolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("policy", &Policy)])),
);

pub(super) static PutDeliveryDestinationRequest: Shape = Shape::new(
    "PutDeliveryDestinationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("name", &DeliveryDestinationName).required(),
        Member::new("outputFormat", &OutputFormat),
        Member::new("deliveryDestinationConfiguration", &DeliveryDestinationConfiguration),
        Member::new("deliveryDestinationType", &DeliveryDestinationType),
        Member::new("roleArn", &Arn),
        Member::new("tags", &Tags),
    ])),
);

pub(super) static PutDeliveryDestinationResponse: Shape = Shape::new(
    "PutDeliveryDestinationResponse",
    Kind::Structure(&Structure::new(&[Member::new("deliveryDestination", &DeliveryDestination)])),
);

pub(super) static PutDeliverySourceRequest: Shape = Shape::new(
    "PutDeliverySourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("name", &DeliverySourceName).required(),
        Member::new("resourceArn", &Arn).required(),
        Member::new("logType", &LogType).required(),
        Member::new("tags", &Tags),
        Member::new("deliverySourceConfiguration", &DeliverySourceConfiguration),
    ])),
);

pub(super) static PutDeliverySourceResponse: Shape = Shape::new(
    "PutDeliverySourceResponse",
    Kind::Structure(&Structure::new(&[Member::new("deliverySource", &DeliverySource)])),
);

pub(super) static PutDestinationPolicyRequest: Shape = Shape::new(
    "PutDestinationPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("destinationName", &DestinationName).required(),
        Member::new("accessPolicy", &AccessPolicy).required(),
        Member::new("forceUpdate", &ForceUpdate),
    ])),
);

pub(super) static PutDestinationRequest: Shape = Shape::new(
    "PutDestinationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("destinationName", &DestinationName).required(),
        Member::new("targetArn", &TargetArn).required(),
        Member::new("roleArn", &RoleArn).required(),
        Member::new("tags", &Tags),
    ])),
);

pub(super) static PutDestinationResponse: Shape =
    Shape::new("PutDestinationResponse", Kind::Structure(&Structure::new(&[Member::new("destination", &Destination)])));

pub(super) static PutIndexPolicyRequest: Shape = Shape::new(
    "PutIndexPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier).required(),
        Member::new("policyDocument", &PolicyDocument).required(),
    ])),
);

pub(super) static PutIndexPolicyResponse: Shape =
    Shape::new("PutIndexPolicyResponse", Kind::Structure(&Structure::new(&[Member::new("indexPolicy", &IndexPolicy)])));

pub(super) static PutIntegrationRequest: Shape = Shape::new(
    "PutIntegrationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("integrationName", &IntegrationName).required(),
        Member::new("resourceConfig", &ResourceConfig).required(),
        Member::new("integrationType", &IntegrationType).required(),
    ])),
);

pub(super) static PutIntegrationResponse: Shape = Shape::new(
    "PutIntegrationResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("integrationName", &IntegrationName),
        Member::new("integrationStatus", &IntegrationStatus),
    ])),
);

pub(super) static PutLogEventsRequest: Shape = Shape::new(
    "PutLogEventsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("logStreamName", &LogStreamName).required(),
        Member::new("logEvents", &InputLogEvents).required(),
        Member::new("sequenceToken", &SequenceToken),
        Member::new("entity", &Entity),
    ])),
);

pub(super) static PutLogEventsResponse: Shape = Shape::new(
    "PutLogEventsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("nextSequenceToken", &SequenceToken),
        Member::new("rejectedLogEventsInfo", &RejectedLogEventsInfo),
        Member::new("rejectedEntityInfo", &RejectedEntityInfo),
    ])),
);

pub(super) static PutLogGroupDeletionProtectionRequest: Shape = Shape::new(
    "PutLogGroupDeletionProtectionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier).required(),
        Member::new("deletionProtectionEnabled", &DeletionProtectionEnabled).required(),
    ])),
);

pub(super) static PutMetricFilterRequest: Shape = Shape::new(
    "PutMetricFilterRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("filterName", &FilterName).required(),
        Member::new("filterPattern", &FilterPattern).required(),
        Member::new("metricTransformations", &MetricTransformations).required(),
        Member::new("applyOnTransformedLogs", &ApplyOnTransformedLogs),
        Member::new("fieldSelectionCriteria", &FieldSelectionCriteria),
        Member::new("emitSystemFieldDimensions", &EmitSystemFields),
    ])),
);

pub(super) static PutQueryDefinitionRequest: Shape = Shape::new(
    "PutQueryDefinitionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("queryLanguage", &QueryLanguage),
        Member::new("name", &QueryDefinitionName).required(),
        Member::new("queryDefinitionId", &QueryId),
        Member::new("logGroupNames", &LogGroupNames),
        Member::new("queryString", &QueryDefinitionString).required(),
        Member::new("clientToken", &ClientToken).idempotency_token(),
        Member::new("parameters", &QueryParameterList),
    ])),
);

pub(super) static PutQueryDefinitionResponse: Shape = Shape::new(
    "PutQueryDefinitionResponse",
    Kind::Structure(&Structure::new(&[Member::new("queryDefinitionId", &QueryId)])),
);

pub(super) static PutResourcePolicyRequest: Shape = Shape::new(
    "PutResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("policyName", &PolicyName),
        Member::new("policyDocument", &PolicyDocument),
        Member::new("resourceArn", &Arn),
        Member::new("expectedRevisionId", &ExpectedRevisionId),
    ])),
);

pub(super) static PutResourcePolicyResponse: Shape = Shape::new(
    "PutResourcePolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("resourcePolicy", &ResourcePolicy),
        Member::new("revisionId", &ExpectedRevisionId),
    ])),
);

pub(super) static PutRetentionPolicyRequest: Shape = Shape::new(
    "PutRetentionPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("retentionInDays", &Days).required(),
    ])),
);

pub(super) static PutStorageTierPolicyRequest: Shape = Shape::new(
    "PutStorageTierPolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("storageTier", &StorageTier).required()])),
);

pub(super) static PutStorageTierPolicyResponse: Shape = Shape::new(
    "PutStorageTierPolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("storageTier", &StorageTier),
        Member::new("lastUpdatedTime", &Timestamp),
    ])),
);

pub(super) static PutSubscriptionFilterRequest: Shape = Shape::new(
    "PutSubscriptionFilterRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("filterName", &FilterName).required(),
        Member::new("filterPattern", &FilterPattern).required(),
        Member::new("destinationArn", &DestinationArn).required(),
        Member::new("roleArn", &RoleArn),
        Member::new("distribution", &Distribution),
        Member::new("applyOnTransformedLogs", &ApplyOnTransformedLogs),
        Member::new("fieldSelectionCriteria", &FieldSelectionCriteria),
        Member::new("emitSystemFields", &EmitSystemFields),
    ])),
);

pub(super) static PutSyslogConfigurationRequest: Shape = Shape::new(
    "PutSyslogConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier).required(),
        Member::new("vpcEndpointId", &VpcEndpointId),
    ])),
);

pub(super) static PutTransformerRequest: Shape = Shape::new(
    "PutTransformerRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifier", &LogGroupIdentifier).required(),
        Member::new("transformerConfig", &Processors).required(),
    ])),
);

pub(super) static QueryCharOffset: Shape = Shape::new("QueryCharOffset", Kind::Integer);

pub(super) static QueryCompileError: Shape = Shape::new(
    "QueryCompileError",
    Kind::Structure(&Structure::new(&[
        Member::new("location", &QueryCompileErrorLocation),
        Member::new("message", &Message),
    ])),
);

pub(super) static QueryCompileErrorLocation: Shape = Shape::new(
    "QueryCompileErrorLocation",
    Kind::Structure(&Structure::new(&[
        Member::new("startCharOffset", &QueryCharOffset),
        Member::new("endCharOffset", &QueryCharOffset),
    ])),
);

pub(super) static QueryDefinition: Shape = Shape::new(
    "QueryDefinition",
    Kind::Structure(&Structure::new(&[
        Member::new("queryLanguage", &QueryLanguage),
        Member::new("queryDefinitionId", &QueryId),
        Member::new("name", &QueryDefinitionName),
        Member::new("queryString", &QueryDefinitionString),
        Member::new("lastModified", &Timestamp),
        Member::new("logGroupNames", &LogGroupNames),
        Member::new("parameters", &QueryParameterList),
    ])),
);

pub(super) static QueryDefinitionList: Shape =
    Shape::new("QueryDefinitionList", Kind::List(&Member::new("member", &QueryDefinition), false));

pub(super) static QueryDefinitionName: Shape = Shape::new("QueryDefinitionName", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static QueryDefinitionString: Shape =
    Shape::new("QueryDefinitionString", Kind::String(&[])).min(1.0).max(10000.0);

pub(super) static QueryDuration: Shape = Shape::new("QueryDuration", Kind::Long);

pub(super) static QueryId: Shape = Shape::new("QueryId", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static QueryInfo: Shape = Shape::new(
    "QueryInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("queryLanguage", &QueryLanguage),
        Member::new("queryId", &QueryId),
        Member::new("queryString", &QueryString),
        Member::new("status", &QueryStatus),
        Member::new("createTime", &Timestamp),
        Member::new("logGroupName", &LogGroupName),
        Member::new("queryDuration", &QueryDuration),
        Member::new("bytesScanned", &BytesScannedValue),
        Member::new("userIdentity", &UserIdentity),
    ])),
);

pub(super) static QueryInfoList: Shape =
    Shape::new("QueryInfoList", Kind::List(&Member::new("member", &QueryInfo), false));

pub(super) static QueryLanguage: Shape = Shape::new("QueryLanguage", Kind::String(&["CWLI", "SQL", "PPL"]));

pub(super) static QueryListMaxResults: Shape = Shape::new("QueryListMaxResults", Kind::Integer).min(1.0).max(1000.0);

pub(super) static QueryParameter: Shape = Shape::new(
    "QueryParameter",
    Kind::Structure(&Structure::new(&[
        Member::new("name", &QueryParameterName).required(),
        Member::new("defaultValue", &QueryParameterDefaultValue),
        Member::new("description", &QueryParameterDescription),
    ])),
);

pub(super) static QueryParameterDefaultValue: Shape =
    Shape::new("QueryParameterDefaultValue", Kind::String(&[])).max(1024.0);

pub(super) static QueryParameterDescription: Shape =
    Shape::new("QueryParameterDescription", Kind::String(&[])).max(512.0);

pub(super) static QueryParameterList: Shape =
    Shape::new("QueryParameterList", Kind::List(&Member::new("member", &QueryParameter), false)).max(20.0);

pub(super) static QueryParameterName: Shape =
    Shape::new("QueryParameterName", Kind::String(&[])).min(1.0).max(128.0).pattern("^[a-zA-Z_][a-zA-Z0-9_]*");

pub(super) static QueryResults: Shape =
    Shape::new("QueryResults", Kind::List(&Member::new("member", &ResultRows), false));

pub(super) static QueryStatistics: Shape = Shape::new(
    "QueryStatistics",
    Kind::Structure(&Structure::new(&[
        Member::new("recordsMatched", &StatsValue),
        Member::new("recordsScanned", &StatsValue),
        Member::new("estimatedRecordsSkipped", &StatsValue),
        Member::new("bytesScanned", &StatsValue),
        Member::new("estimatedBytesSkipped", &StatsValue),
        Member::new("logGroupsScanned", &StatsValue),
        Member::new("resultCount", &StatsValue),
    ])),
);

pub(super) static QueryStatus: Shape = Shape::new(
    "QueryStatus",
    Kind::String(&["Scheduled", "Running", "Complete", "Failed", "Cancelled", "Timeout", "Unknown"]),
);

pub(super) static QueryString: Shape = Shape::new("QueryString", Kind::String(&[])).min(0.0).max(10000.0);

pub(super) static QuoteCharacter: Shape = Shape::new("QuoteCharacter", Kind::String(&[])).min(1.0).max(1.0);

pub(super) static RecordField: Shape = Shape::new(
    "RecordField",
    Kind::Structure(&Structure::new(&[Member::new("name", &FieldHeader), Member::new("mandatory", &Boolean)])),
);

pub(super) static RecordFields: Shape =
    Shape::new("RecordFields", Kind::List(&Member::new("member", &FieldHeader), false)).min(0.0).max(128.0);

pub(super) static RecordsCount: Shape = Shape::new("RecordsCount", Kind::Long).min(0.0);

pub(super) static RejectedEntityInfo: Shape = Shape::new(
    "RejectedEntityInfo",
    Kind::Structure(&Structure::new(&[Member::new("errorType", &EntityRejectionErrorType).required()])),
);

pub(super) static RejectedLogEventsInfo: Shape = Shape::new(
    "RejectedLogEventsInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("tooNewLogEventStartIndex", &LogEventIndex),
        Member::new("tooOldLogEventEndIndex", &LogEventIndex),
        Member::new("expiredLogEventEndIndex", &LogEventIndex),
    ])),
);

pub(super) static RenameKeyEntries: Shape =
    Shape::new("RenameKeyEntries", Kind::List(&Member::new("member", &RenameKeyEntry), false)).min(1.0).max(5.0);

pub(super) static RenameKeyEntry: Shape = Shape::new(
    "RenameKeyEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("key", &Key).required(),
        Member::new("renameTo", &RenameTo).required(),
        Member::new("overwriteIfExists", &OverwriteIfExists),
    ])),
);

pub(super) static RenameKeys: Shape =
    Shape::new("RenameKeys", Kind::Structure(&Structure::new(&[Member::new("entries", &RenameKeyEntries).required()])));

pub(super) static RenameTo: Shape = Shape::new("RenameTo", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static RequestId: Shape = Shape::new("RequestId", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static ResourceAlreadyExistsException: Shape = Shape::new(
    "ResourceAlreadyExistsException",
    Kind::Structure(&Structure::new(&[]).error("ResourceAlreadyExistsException", 400, true)),
);

pub(super) static ResourceArns: Shape = Shape::new("ResourceArns", Kind::List(&Member::new("member", &Arn), false));

pub(super) static ResourceConfig: Shape = Shape::new(
    "ResourceConfig",
    Kind::Structure(&Structure::new(&[Member::new("openSearchResourceConfig", &OpenSearchResourceConfig)]).union()),
);

pub(super) static ResourceIdentifier: Shape =
    Shape::new("ResourceIdentifier", Kind::String(&[])).min(1.0).max(2048.0).pattern("[\\w+=/:,.@\\-\\*]*");

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("ResourceNotFoundException", 400, true)),
);

pub(super) static ResourcePolicies: Shape =
    Shape::new("ResourcePolicies", Kind::List(&Member::new("member", &ResourcePolicy), false));

pub(super) static ResourcePolicy: Shape = Shape::new(
    "ResourcePolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("policyName", &PolicyName),
        Member::new("policyDocument", &PolicyDocument),
        Member::new("lastUpdatedTime", &Timestamp),
        Member::new("policyScope", &PolicyScope),
        Member::new("resourceArn", &Arn),
        Member::new("revisionId", &ExpectedRevisionId),
    ])),
);

pub(super) static ResourceType: Shape =
    Shape::new("ResourceType", Kind::String(&[])).min(1.0).max(255.0).pattern("[\\w-_]*");

pub(super) static ResourceTypes: Shape =
    Shape::new("ResourceTypes", Kind::List(&Member::new("member", &ResourceType), false)).min(1.0).max(10.0);

pub(super) static ResultField: Shape = Shape::new(
    "ResultField",
    Kind::Structure(&Structure::new(&[Member::new("field", &Field), Member::new("value", &Value)])),
);

pub(super) static ResultRows: Shape = Shape::new("ResultRows", Kind::List(&Member::new("member", &ResultField), false));

pub(super) static RetentionValue: Shape = Shape::new("RetentionValue", Kind::String(&[])).min(1.0).max(12.0);

pub(super) static RoleArn: Shape = Shape::new("RoleArn", Kind::String(&[])).min(1.0);

pub(super) static S3Configuration: Shape = Shape::new(
    "S3Configuration",
    Kind::Structure(&Structure::new(&[
        Member::new("destinationIdentifier", &S3Uri).required(),
        Member::new("roleArn", &RoleArn).required(),
        Member::new("ownerAccountId", &AccountId),
        Member::new("kmsKeyId", &KmsKeyId),
    ])),
);

pub(super) static S3DeliveryConfiguration: Shape = Shape::new(
    "S3DeliveryConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("suffixPath", &DeliverySuffixPath),
        Member::new("enableHiveCompatiblePath", &Boolean),
    ])),
);

pub(super) static S3TableIntegrationSource: Shape = Shape::new(
    "S3TableIntegrationSource",
    Kind::Structure(&Structure::new(&[
        Member::new("identifier", &S3TableIntegrationSourceIdentifier),
        Member::new("dataSource", &DataSource),
        Member::new("status", &S3TableIntegrationSourceStatus),
        Member::new("statusReason", &S3TableIntegrationSourceStatusReason),
        Member::new("createdTimeStamp", &Timestamp),
        Member::new("parentSourceIdentifier", &S3TableIntegrationSourceIdentifier),
    ])),
);

pub(super) static S3TableIntegrationSourceIdentifier: Shape =
    Shape::new("S3TableIntegrationSourceIdentifier", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static S3TableIntegrationSourceStatus: Shape = Shape::new(
    "S3TableIntegrationSourceStatus",
    Kind::String(&["ACTIVE", "UNHEALTHY", "FAILED", "DATA_SOURCE_DELETE_IN_PROGRESS"]),
);

pub(super) static S3TableIntegrationSourceStatusReason: Shape =
    Shape::new("S3TableIntegrationSourceStatusReason", Kind::String(&[])).min(1.0);

pub(super) static S3TableIntegrationSources: Shape =
    Shape::new("S3TableIntegrationSources", Kind::List(&Member::new("member", &S3TableIntegrationSource), false));

pub(super) static S3TablesDatasourceName: Shape =
    Shape::new("S3TablesDatasourceName", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static S3TablesDatasourceType: Shape =
    Shape::new("S3TablesDatasourceType", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static S3TablesIntegration: Shape = Shape::new(
    "S3TablesIntegration",
    Kind::Structure(&Structure::new(&[
        Member::new("datasourceName", &S3TablesDatasourceName),
        Member::new("datasourceType", &S3TablesDatasourceType),
    ])),
);

pub(super) static S3Uri: Shape =
    Shape::new("S3Uri", Kind::String(&[])).max(1024.0).pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?");

pub(super) static ScheduleExpression: Shape = Shape::new("ScheduleExpression", Kind::String(&[])).max(256.0);

pub(super) static ScheduleTimezone: Shape = Shape::new("ScheduleTimezone", Kind::String(&[])).min(1.0);

pub(super) static ScheduleType: Shape = Shape::new("ScheduleType", Kind::String(&["CUSTOMER_MANAGED", "AWS_MANAGED"]));

pub(super) static ScheduledQueryDescription: Shape =
    Shape::new("ScheduledQueryDescription", Kind::String(&[])).max(1024.0);

pub(super) static ScheduledQueryDestination: Shape = Shape::new(
    "ScheduledQueryDestination",
    Kind::Structure(&Structure::new(&[
        Member::new("destinationType", &ScheduledQueryDestinationType),
        Member::new("destinationIdentifier", &String),
        Member::new("status", &ActionStatus),
        Member::new("processedIdentifier", &String),
        Member::new("errorMessage", &String),
    ])),
);

pub(super) static ScheduledQueryDestinationList: Shape =
    Shape::new("ScheduledQueryDestinationList", Kind::List(&Member::new("member", &ScheduledQueryDestination), false));

pub(super) static ScheduledQueryDestinationType: Shape =
    Shape::new("ScheduledQueryDestinationType", Kind::String(&["S3", "LOOKUP_TABLE"]));

pub(super) static ScheduledQueryIdentifier: Shape =
    Shape::new("ScheduledQueryIdentifier", Kind::String(&[])).min(1.0).max(300.0);

pub(super) static ScheduledQueryLogGroupIdentifiers: Shape =
    Shape::new("ScheduledQueryLogGroupIdentifiers", Kind::List(&Member::new("member", &LogGroupIdentifier), false))
        .min(1.0)
        .max(50.0);

pub(super) static ScheduledQueryName: Shape = Shape::new("ScheduledQueryName", Kind::String(&[])).min(1.0).max(300.0);

pub(super) static ScheduledQueryState: Shape =
    Shape::new("ScheduledQueryState", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static ScheduledQuerySummary: Shape = Shape::new(
    "ScheduledQuerySummary",
    Kind::Structure(&Structure::new(&[
        Member::new("scheduledQueryArn", &Arn),
        Member::new("name", &ScheduledQueryName),
        Member::new("state", &ScheduledQueryState),
        Member::new("scheduleType", &ScheduleType),
        Member::new("lastTriggeredTime", &Timestamp),
        Member::new("lastExecutionStatus", &ExecutionStatus),
        Member::new("scheduleExpression", &ScheduleExpression),
        Member::new("timezone", &ScheduleTimezone),
        Member::new("destinationConfiguration", &DestinationConfiguration),
        Member::new("creationTime", &Timestamp),
        Member::new("lastUpdatedTime", &Timestamp),
    ])),
);

pub(super) static ScheduledQuerySummaryList: Shape =
    Shape::new("ScheduledQuerySummaryList", Kind::List(&Member::new("member", &ScheduledQuerySummary), false));

pub(super) static Scope: Shape = Shape::new("Scope", Kind::String(&["ALL"]));

pub(super) static SearchedLogStream: Shape = Shape::new(
    "SearchedLogStream",
    Kind::Structure(&Structure::new(&[
        Member::new("logStreamName", &LogStreamName),
        Member::new("searchedCompletely", &LogStreamSearchedCompletely),
    ])),
);

pub(super) static SearchedLogStreams: Shape =
    Shape::new("SearchedLogStreams", Kind::List(&Member::new("member", &SearchedLogStream), false));

pub(super) static SelectionCriteria: Shape = Shape::new("SelectionCriteria", Kind::String(&[]));

pub(super) static SequenceToken: Shape = Shape::new("SequenceToken", Kind::String(&[])).min(1.0);

pub(super) static Service: Shape = Shape::new("Service", Kind::String(&[])).min(1.0).max(255.0).pattern("[\\w_-]*");

pub(super) static ServiceQuotaExceededException: Shape = Shape::new(
    "ServiceQuotaExceededException",
    Kind::Structure(&Structure::new(&[]).error("ServiceQuotaExceededException", 400, true)),
);

pub(super) static ServiceUnavailableException: Shape = Shape::new(
    "ServiceUnavailableException",
    Kind::Structure(&Structure::new(&[]).error("ServiceUnavailableException", 500, false)),
);

pub(super) static SessionId: Shape = Shape::new("SessionId", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static SessionStreamingException: Shape = Shape::new(
    "SessionStreamingException",
    Kind::Structure(&Structure::new(&[Member::new("message", &Message)]).error("SessionStreamingException", 400, true)),
);

pub(super) static SessionTimeoutException: Shape = Shape::new(
    "SessionTimeoutException",
    Kind::Structure(&Structure::new(&[Member::new("message", &Message)]).error("SessionTimeoutException", 400, true)),
);

pub(super) static Source: Shape = Shape::new("Source", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static SourceTimezone: Shape = Shape::new("SourceTimezone", Kind::String(&[])).min(1.0);

pub(super) static SplitString: Shape = Shape::new(
    "SplitString",
    Kind::Structure(&Structure::new(&[Member::new("entries", &SplitStringEntries).required()])),
);

pub(super) static SplitStringDelimiter: Shape =
    Shape::new("SplitStringDelimiter", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static SplitStringEntries: Shape =
    Shape::new("SplitStringEntries", Kind::List(&Member::new("member", &SplitStringEntry), false)).min(1.0).max(10.0);

pub(super) static SplitStringEntry: Shape = Shape::new(
    "SplitStringEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("source", &Source).required(),
        Member::new("delimiter", &SplitStringDelimiter).required(),
    ])),
);

pub(super) static StandardUnit: Shape = Shape::new(
    "StandardUnit",
    Kind::String(&[
        "Seconds",
        "Microseconds",
        "Milliseconds",
        "Bytes",
        "Kilobytes",
        "Megabytes",
        "Gigabytes",
        "Terabytes",
        "Bits",
        "Kilobits",
        "Megabits",
        "Gigabits",
        "Terabits",
        "Percent",
        "Count",
        "Bytes/Second",
        "Kilobytes/Second",
        "Megabytes/Second",
        "Gigabytes/Second",
        "Terabytes/Second",
        "Bits/Second",
        "Kilobits/Second",
        "Megabits/Second",
        "Gigabits/Second",
        "Terabits/Second",
        "Count/Second",
        "None",
    ]),
);

pub(super) static StartFromHead: Shape = Shape::new("StartFromHead", Kind::Boolean);

pub(super) static StartLiveTailLogGroupIdentifiers: Shape =
    Shape::new("StartLiveTailLogGroupIdentifiers", Kind::List(&Member::new("member", &LogGroupIdentifier), false))
        .min(1.0)
        .max(10.0);

pub(super) static StartLiveTailRequest: Shape = Shape::new(
    "StartLiveTailRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupIdentifiers", &StartLiveTailLogGroupIdentifiers).required(),
        Member::new("logStreamNames", &InputLogStreamNames),
        Member::new("logStreamNamePrefixes", &InputLogStreamNames),
        Member::new("logEventFilterPattern", &FilterPattern),
    ])),
);

pub(super) static StartLiveTailResponse: Shape = Shape::new(
    "StartLiveTailResponse",
    Kind::Structure(&Structure::new(&[Member::new("responseStream", &StartLiveTailResponseStream)])),
);

pub(super) static StartLiveTailResponseStream: Shape = Shape::new(
    "StartLiveTailResponseStream",
    Kind::Structure(
        &Structure::new(&[
            Member::new("sessionStart", &LiveTailSessionStart),
            Member::new("sessionUpdate", &LiveTailSessionUpdate),
            Member::new("SessionTimeoutException", &SessionTimeoutException),
            Member::new("SessionStreamingException", &SessionStreamingException),
        ])
        .eventstream(),
    ),
);

pub(super) static StartQueryRequest: Shape = Shape::new(
    "StartQueryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("queryLanguage", &QueryLanguage),
        Member::new("logGroupName", &LogGroupName),
        Member::new("logGroupNames", &LogGroupNames),
        Member::new("logGroupIdentifiers", &LogGroupIdentifiers),
        Member::new("startTime", &Timestamp).required(),
        Member::new("endTime", &Timestamp).required(),
        Member::new("queryString", &QueryString).required(),
        Member::new("limit", &EventsLimitStartQuery),
    ])),
);

pub(super) static StartQueryResponse: Shape =
    Shape::new("StartQueryResponse", Kind::Structure(&Structure::new(&[Member::new("queryId", &QueryId)])));

pub(super) static StartTimeOffset: Shape = Shape::new("StartTimeOffset", Kind::Long);

pub(super) static State: Shape = Shape::new("State", Kind::String(&["Active", "Suppressed", "Baseline"]));

pub(super) static StatsValue: Shape = Shape::new("StatsValue", Kind::Double);

pub(super) static StopQueryRequest: Shape =
    Shape::new("StopQueryRequest", Kind::Structure(&Structure::new(&[Member::new("queryId", &QueryId).required()])));

pub(super) static StopQueryResponse: Shape =
    Shape::new("StopQueryResponse", Kind::Structure(&Structure::new(&[Member::new("success", &Success)])));

pub(super) static StorageTier: Shape = Shape::new("StorageTier", Kind::String(&["STANDARD", "INTELLIGENT_TIERING"]));

pub(super) static StoredBytes: Shape = Shape::new("StoredBytes", Kind::Long).min(0.0);

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static SubscriptionFilter: Shape = Shape::new(
    "SubscriptionFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("filterName", &FilterName),
        Member::new("logGroupName", &LogGroupName),
        Member::new("filterPattern", &FilterPattern),
        Member::new("destinationArn", &DestinationArn),
        Member::new("roleArn", &RoleArn),
        Member::new("distribution", &Distribution),
        Member::new("applyOnTransformedLogs", &ApplyOnTransformedLogs),
        Member::new("creationTime", &Timestamp),
        Member::new("fieldSelectionCriteria", &FieldSelectionCriteria),
        Member::new("emitSystemFields", &EmitSystemFields),
    ])),
);

pub(super) static SubscriptionFilters: Shape =
    Shape::new("SubscriptionFilters", Kind::List(&Member::new("member", &SubscriptionFilter), false));

pub(super) static SubstituteString: Shape = Shape::new(
    "SubstituteString",
    Kind::Structure(&Structure::new(&[Member::new("entries", &SubstituteStringEntries).required()])),
);

pub(super) static SubstituteStringEntries: Shape =
    Shape::new("SubstituteStringEntries", Kind::List(&Member::new("member", &SubstituteStringEntry), false))
        .min(1.0)
        .max(10.0);

pub(super) static SubstituteStringEntry: Shape = Shape::new(
    "SubstituteStringEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("source", &Source).required(),
        Member::new("from", &FromKey).required(),
        Member::new("to", &ToKey).required(),
    ])),
);

pub(super) static Success: Shape = Shape::new("Success", Kind::Boolean);

pub(super) static SuppressionPeriod: Shape = Shape::new(
    "SuppressionPeriod",
    Kind::Structure(&Structure::new(&[
        Member::new("value", &Integer),
        Member::new("suppressionUnit", &SuppressionUnit),
    ])),
);

pub(super) static SuppressionState: Shape =
    Shape::new("SuppressionState", Kind::String(&["SUPPRESSED", "UNSUPPRESSED"]));

pub(super) static SuppressionType: Shape = Shape::new("SuppressionType", Kind::String(&["LIMITED", "INFINITE"]));

pub(super) static SuppressionUnit: Shape =
    Shape::new("SuppressionUnit", Kind::String(&["SECONDS", "MINUTES", "HOURS"]));

pub(super) static SyslogConfiguration: Shape = Shape::new(
    "SyslogConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupArn", &LogGroupArn),
        Member::new("sourceType", &SyslogSourceType),
        Member::new("vpcEndpointId", &VpcEndpointId),
        Member::new("createdAt", &Timestamp),
    ])),
);

pub(super) static SyslogConfigurations: Shape =
    Shape::new("SyslogConfigurations", Kind::List(&Member::new("member", &SyslogConfiguration), false));

pub(super) static SyslogSourceType: Shape = Shape::new("SyslogSourceType", Kind::String(&["VPCE"]));

pub(super) static SystemField: Shape = Shape::new("SystemField", Kind::String(&[]));

pub(super) static TableBody: Shape = Shape::new("TableBody", Kind::String(&[])).min(1.0).max(10485760.0);

pub(super) static TableFields: Shape = Shape::new("TableFields", Kind::List(&Member::new("member", &String), false));

pub(super) static TagFilter: Shape = Shape::new(
    "TagFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("key", &TagFilterKey).required(),
        Member::new("values", &TagFilterValues),
    ])),
);

pub(super) static TagFilterKey: Shape =
    Shape::new("TagFilterKey", Kind::String(&[])).min(1.0).max(128.0).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$");

pub(super) static TagFilterValue: Shape = Shape::new("TagFilterValue", Kind::String(&[]))
    .min(0.0)
    .max(259.0)
    .pattern("^!?\\*?([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\*?$");

pub(super) static TagFilterValues: Shape =
    Shape::new("TagFilterValues", Kind::List(&Member::new("member", &TagFilterValue), false)).min(0.0).max(5.0);

pub(super) static TagFilters: Shape =
    Shape::new("TagFilters", Kind::List(&Member::new("member", &TagFilter), false)).min(1.0).max(5.0);

pub(super) static TagKey: Shape =
    Shape::new("TagKey", Kind::String(&[])).min(1.0).max(128.0).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$");

pub(super) static TagKeyList: Shape =
    Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKey), false)).min(0.0).max(50.0);

pub(super) static TagList: Shape = Shape::new("TagList", Kind::List(&Member::new("member", &TagKey), false)).min(1.0);

pub(super) static TagLogGroupRequest: Shape = Shape::new(
    "TagLogGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("tags", &Tags).required(),
    ])),
);

pub(super) static TagResourceRequest: Shape = Shape::new(
    "TagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("resourceArn", &AmazonResourceName).required(),
        Member::new("tags", &Tags).required(),
    ])),
);

pub(super) static TagValue: Shape =
    Shape::new("TagValue", Kind::String(&[])).max(256.0).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

pub(super) static Tags: Shape =
    Shape::new("Tags", Kind::Map(&Member::new("key", &TagKey), &Member::new("value", &TagValue), false))
        .min(1.0)
        .max(50.0);

pub(super) static Target: Shape = Shape::new("Target", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static TargetArn: Shape = Shape::new("TargetArn", Kind::String(&[])).min(1.0);

pub(super) static TargetFormat: Shape = Shape::new("TargetFormat", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static TargetTimezone: Shape = Shape::new("TargetTimezone", Kind::String(&[])).min(1.0);

pub(super) static TestEventMessages: Shape =
    Shape::new("TestEventMessages", Kind::List(&Member::new("member", &EventMessage), false)).min(1.0).max(50.0);

pub(super) static TestMetricFilterRequest: Shape = Shape::new(
    "TestMetricFilterRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("filterPattern", &FilterPattern).required(),
        Member::new("logEventMessages", &TestEventMessages).required(),
    ])),
);

pub(super) static TestMetricFilterResponse: Shape = Shape::new(
    "TestMetricFilterResponse",
    Kind::Structure(&Structure::new(&[Member::new("matches", &MetricFilterMatches)])),
);

pub(super) static TestTransformerRequest: Shape = Shape::new(
    "TestTransformerRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("transformerConfig", &Processors).required(),
        Member::new("logEventMessages", &TestEventMessages).required(),
    ])),
);

pub(super) static TestTransformerResponse: Shape = Shape::new(
    "TestTransformerResponse",
    Kind::Structure(&Structure::new(&[Member::new("transformedLogs", &TransformedLogs)])),
);

pub(super) static ThrottlingException: Shape =
    Shape::new("ThrottlingException", Kind::Structure(&Structure::new(&[]).error("ThrottlingException", 400, true)));

pub(super) static Time: Shape = Shape::new("Time", Kind::String(&[])).min(1.0);

pub(super) static Timestamp: Shape = Shape::new("Timestamp", Kind::Long).min(0.0);

pub(super) static ToKey: Shape = Shape::new("ToKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static Token: Shape = Shape::new("Token", Kind::String(&[]));

pub(super) static TokenString: Shape = Shape::new("TokenString", Kind::String(&[])).min(1.0);

pub(super) static TokenValue: Shape = Shape::new("TokenValue", Kind::Long);

pub(super) static TooManyTagsException: Shape =
    Shape::new(
        "TooManyTagsException",
        Kind::Structure(
            &Structure::new(&[Member::new("message", &Message), Member::new("resourceName", &AmazonResourceName)])
                .error("TooManyTagsException", 400, true),
        ),
    );

pub(super) static TransformedEventMessage: Shape = Shape::new("TransformedEventMessage", Kind::String(&[])).min(1.0);

pub(super) static TransformedLogRecord: Shape = Shape::new(
    "TransformedLogRecord",
    Kind::Structure(&Structure::new(&[
        Member::new("eventNumber", &EventNumber),
        Member::new("eventMessage", &EventMessage),
        Member::new("transformedEventMessage", &TransformedEventMessage),
    ])),
);

pub(super) static TransformedLogs: Shape =
    Shape::new("TransformedLogs", Kind::List(&Member::new("member", &TransformedLogRecord), false));

pub(super) static TriggerHistoryRecord: Shape = Shape::new(
    "TriggerHistoryRecord",
    Kind::Structure(&Structure::new(&[
        Member::new("queryId", &QueryId),
        Member::new("executionStatus", &ExecutionStatus),
        Member::new("triggeredTimestamp", &Timestamp),
        Member::new("errorMessage", &String),
        Member::new("destinations", &ScheduledQueryDestinationList),
    ])),
);

pub(super) static TriggerHistoryRecordList: Shape =
    Shape::new("TriggerHistoryRecordList", Kind::List(&Member::new("member", &TriggerHistoryRecord), false));

pub(super) static TrimString: Shape = Shape::new(
    "TrimString",
    Kind::Structure(&Structure::new(&[Member::new("withKeys", &TrimStringWithKeys).required()])),
);

pub(super) static TrimStringWithKeys: Shape =
    Shape::new("TrimStringWithKeys", Kind::List(&Member::new("member", &WithKey), false)).min(1.0).max(10.0);

pub(super) static Type: Shape = Shape::new("Type", Kind::String(&["boolean", "integer", "double", "string"]));

pub(super) static TypeConverter: Shape = Shape::new(
    "TypeConverter",
    Kind::Structure(&Structure::new(&[Member::new("entries", &TypeConverterEntries).required()])),
);

pub(super) static TypeConverterEntries: Shape =
    Shape::new("TypeConverterEntries", Kind::List(&Member::new("member", &TypeConverterEntry), false))
        .min(1.0)
        .max(5.0);

pub(super) static TypeConverterEntry: Shape = Shape::new(
    "TypeConverterEntry",
    Kind::Structure(&Structure::new(&[Member::new("key", &Key).required(), Member::new("type", &Type).required()])),
);

pub(super) static Unmask: Shape = Shape::new("Unmask", Kind::Boolean);

pub(super) static UnrecognizedClientException: Shape = Shape::new(
    "UnrecognizedClientException",
    Kind::Structure(&Structure::new(&[]).error("UnrecognizedClientException", 400, true)),
);

pub(super) static UntagLogGroupRequest: Shape = Shape::new(
    "UntagLogGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("logGroupName", &LogGroupName).required(),
        Member::new("tags", &TagList).required(),
    ])),
);

pub(super) static UntagResourceRequest: Shape = Shape::new(
    "UntagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("resourceArn", &AmazonResourceName).required(),
        Member::new("tagKeys", &TagKeyList).required(),
    ])),
);

pub(super) static UpdateAnomalyRequest: Shape = Shape::new(
    "UpdateAnomalyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("anomalyId", &AnomalyId),
        Member::new("patternId", &PatternId),
        Member::new("anomalyDetectorArn", &AnomalyDetectorArn).required(),
        Member::new("suppressionType", &SuppressionType),
        Member::new("suppressionPeriod", &SuppressionPeriod),
        Member::new("baseline", &Baseline),
    ])),
);

pub(super) static UpdateDeliveryConfigurationRequest: Shape = Shape::new(
    "UpdateDeliveryConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("id", &DeliveryId).required(),
        Member::new("recordFields", &RecordFields),
        Member::new("fieldDelimiter", &FieldDelimiter),
        Member::new("s3DeliveryConfiguration", &S3DeliveryConfiguration),
    ])),
);

pub(super) static UpdateDeliveryConfigurationResponse: Shape =
    Shape::new("UpdateDeliveryConfigurationResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateLogAnomalyDetectorRequest: Shape = Shape::new(
    "UpdateLogAnomalyDetectorRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("anomalyDetectorArn", &AnomalyDetectorArn).required(),
        Member::new("evaluationFrequency", &EvaluationFrequency),
        Member::new("filterPattern", &FilterPattern),
        Member::new("anomalyVisibilityTime", &AnomalyVisibilityTime),
        Member::new("enabled", &Boolean).required(),
    ])),
);

pub(super) static UpdateLookupTableRequest: Shape = Shape::new(
    "UpdateLookupTableRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("lookupTableArn", &Arn).required(),
        Member::new("description", &LookupTableDescription),
        Member::new("tableBody", &TableBody),
        Member::new("queryId", &QueryId),
        Member::new("kmsKeyId", &KmsKeyId),
    ])),
);

pub(super) static UpdateLookupTableResponse: Shape = Shape::new(
    "UpdateLookupTableResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("lookupTableArn", &Arn),
        Member::new("lastUpdatedTime", &Timestamp),
    ])),
);

pub(super) static UpdateScheduledQueryRequest: Shape = Shape::new(
    "UpdateScheduledQueryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("identifier", &ScheduledQueryIdentifier).required(),
        Member::new("description", &ScheduledQueryDescription),
        Member::new("queryLanguage", &QueryLanguage).required(),
        Member::new("queryString", &QueryString).required(),
        Member::new("logGroupIdentifiers", &ScheduledQueryLogGroupIdentifiers),
        Member::new("scheduleExpression", &ScheduleExpression).required(),
        Member::new("timezone", &ScheduleTimezone),
        Member::new("startTimeOffset", &StartTimeOffset),
        Member::new("endTimeOffset", &EndTimeOffset),
        Member::new("destinationConfiguration", &DestinationConfiguration),
        Member::new("scheduleStartTime", &Timestamp),
        Member::new("scheduleEndTime", &Timestamp),
        Member::new("executionRoleArn", &RoleArn).required(),
        Member::new("state", &ScheduledQueryState),
    ])),
);

pub(super) static UpdateScheduledQueryResponse: Shape = Shape::new(
    "UpdateScheduledQueryResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("scheduledQueryArn", &Arn),
        Member::new("name", &ScheduledQueryName),
        Member::new("description", &ScheduledQueryDescription),
        Member::new("queryLanguage", &QueryLanguage),
        Member::new("queryString", &QueryString),
        Member::new("logGroupIdentifiers", &ScheduledQueryLogGroupIdentifiers),
        Member::new("scheduleExpression", &ScheduleExpression),
        Member::new("timezone", &ScheduleTimezone),
        Member::new("startTimeOffset", &StartTimeOffset),
        Member::new("endTimeOffset", &EndTimeOffset),
        Member::new("destinationConfiguration", &DestinationConfiguration),
        Member::new("state", &ScheduledQueryState),
        Member::new("scheduleType", &ScheduleType),
        Member::new("lastTriggeredTime", &Timestamp),
        Member::new("lastExecutionStatus", &ExecutionStatus),
        Member::new("scheduleStartTime", &Timestamp),
        Member::new("scheduleEndTime", &Timestamp),
        Member::new("executionRoleArn", &RoleArn),
        Member::new("creationTime", &Timestamp),
        Member::new("lastUpdatedTime", &Timestamp),
    ])),
);

pub(super) static UpperCaseString: Shape = Shape::new(
    "UpperCaseString",
    Kind::Structure(&Structure::new(&[Member::new("withKeys", &UpperCaseStringWithKeys).required()])),
);

pub(super) static UpperCaseStringWithKeys: Shape =
    Shape::new("UpperCaseStringWithKeys", Kind::List(&Member::new("member", &WithKey), false)).min(1.0).max(10.0);

pub(super) static UserIdentity: Shape = Shape::new("UserIdentity", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static ValidationException: Shape =
    Shape::new("ValidationException", Kind::Structure(&Structure::new(&[]).error("ValidationException", 400, true)));

pub(super) static Value: Shape = Shape::new("Value", Kind::String(&[]));

pub(super) static ValueKey: Shape = Shape::new("ValueKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static VpcEndpointId: Shape =
    Shape::new("VpcEndpointId", Kind::String(&[])).pattern("^vpce-[0-9a-f]{1,64}$");

pub(super) static WithKey: Shape = Shape::new("WithKey", Kind::String(&[])).min(1.0);
