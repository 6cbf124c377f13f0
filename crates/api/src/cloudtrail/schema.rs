// Generated from `models/cloudtrail.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `cloudtrail`.
pub static SERVICE: Service = Service {
    name: "cloudtrail",
    iam_prefix: "cloudtrail",
    signing_name: "cloudtrail",
    endpoint_prefix: "cloudtrail",
    api_version: "2013-11-01",
    target_prefix: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101",
    xml_namespace: "",
    protocols: &[Protocol::AwsJson11],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AddTags", "POST", "/", 200).input(&AddTagsRequest, "").output(&AddTagsResponse, "").errors(&[
        &ResourceNotFoundException,
        &CloudTrailARNInvalidException,
        &EventDataStoreARNInvalidException,
        &ChannelARNInvalidException,
        &ResourceTypeNotSupportedException,
        &TagsLimitExceededException,
        &InvalidTrailNameException,
        &InvalidTagParameterException,
        &InactiveEventDataStoreException,
        &EventDataStoreNotFoundException,
        &ChannelNotFoundException,
        &UnsupportedOperationException,
        &OperationNotPermittedException,
        &NotOrganizationMasterAccountException,
        &NoManagementAccountSLRExistsException,
        &ConflictException,
    ]),
    Operation::new("CancelQuery", "POST", "/", 200)
        .input(&CancelQueryRequest, "")
        .output(&CancelQueryResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InactiveEventDataStoreException,
            &InactiveQueryException,
            &InvalidParameterException,
            &QueryIdNotFoundException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &NoManagementAccountSLRExistsException,
            &ConflictException,
        ]),
    Operation::new("CreateChannel", "POST", "/", 200)
        .input(&CreateChannelRequest, "")
        .output(&CreateChannelResponse, "")
        .errors(&[
            &ChannelMaxLimitExceededException,
            &InvalidSourceException,
            &ChannelAlreadyExistsException,
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InvalidEventDataStoreCategoryException,
            &InactiveEventDataStoreException,
            &InvalidParameterException,
            &InvalidTagParameterException,
            &TagsLimitExceededException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ]),
    Operation::new("CreateDashboard", "POST", "/", 200)
        .input(&CreateDashboardRequest, "")
        .output(&CreateDashboardResponse, "")
        .errors(&[
            &ConflictException,
            &InvalidTagParameterException,
            &EventDataStoreNotFoundException,
            &InactiveEventDataStoreException,
            &InsufficientEncryptionPolicyException,
            &InvalidQueryStatementException,
            &ServiceQuotaExceededException,
            &UnsupportedOperationException,
        ]),
    Operation::new("CreateEventDataStore", "POST", "/", 200)
        .input(&CreateEventDataStoreRequest, "")
        .output(&CreateEventDataStoreResponse, "")
        .errors(&[
            &EventDataStoreAlreadyExistsException,
            &EventDataStoreMaxLimitExceededException,
            &InvalidEventSelectorsException,
            &InvalidParameterException,
            &InvalidTagParameterException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &ConflictException,
            &InsufficientEncryptionPolicyException,
            &InvalidKmsKeyIdException,
            &KmsKeyNotFoundException,
            &KmsException,
            &CloudTrailAccessNotEnabledException,
            &InsufficientDependencyServiceAccessPermissionException,
            &NotOrganizationMasterAccountException,
            &OrganizationsNotInUseException,
            &OrganizationNotInAllFeaturesModeException,
            &NoManagementAccountSLRExistsException,
            &ThrottlingException,
        ]),
    Operation::new("CreateTrail", "POST", "/", 200)
        .input(&CreateTrailRequest, "")
        .output(&CreateTrailResponse, "")
        .errors(&[
            &MaximumNumberOfTrailsExceededException,
            &TrailAlreadyExistsException,
            &S3BucketDoesNotExistException,
            &InsufficientS3BucketPolicyException,
            &InsufficientSnsTopicPolicyException,
            &InsufficientEncryptionPolicyException,
            &InvalidS3BucketNameException,
            &InvalidS3PrefixException,
            &InvalidSnsTopicNameException,
            &InvalidKmsKeyIdException,
            &InvalidTrailNameException,
            &TrailNotProvidedException,
            &TagsLimitExceededException,
            &InvalidParameterCombinationException,
            &InvalidParameterException,
            &KmsKeyNotFoundException,
            &KmsKeyDisabledException,
            &KmsException,
            &InvalidCloudWatchLogsLogGroupArnException,
            &InvalidCloudWatchLogsRoleArnException,
            &CloudWatchLogsDeliveryUnavailableException,
            &InvalidTagParameterException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &CloudTrailAccessNotEnabledException,
            &InsufficientDependencyServiceAccessPermissionException,
            &NotOrganizationMasterAccountException,
            &OrganizationsNotInUseException,
            &OrganizationNotInAllFeaturesModeException,
            &NoManagementAccountSLRExistsException,
            &CloudTrailInvalidClientTokenIdException,
            &ConflictException,
            &ThrottlingException,
        ]),
    Operation::new("DeleteChannel", "POST", "/", 200)
        .input(&DeleteChannelRequest, "")
        .output(&DeleteChannelResponse, "")
        .errors(&[
            &ChannelARNInvalidException,
            &ChannelNotFoundException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ]),
    Operation::new("DeleteDashboard", "POST", "/", 200)
        .input(&DeleteDashboardRequest, "")
        .output(&DeleteDashboardResponse, "")
        .errors(&[&ConflictException, &ResourceNotFoundException, &UnsupportedOperationException]),
    Operation::new("DeleteEventDataStore", "POST", "/", 200)
        .input(&DeleteEventDataStoreRequest, "")
        .output(&DeleteEventDataStoreResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &EventDataStoreTerminationProtectedException,
            &EventDataStoreHasOngoingImportException,
            &InactiveEventDataStoreException,
            &InvalidParameterException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &ChannelExistsForEDSException,
            &InsufficientDependencyServiceAccessPermissionException,
            &ConflictException,
            &EventDataStoreFederationEnabledException,
        ]),
    Operation::new("DeleteResourcePolicy", "POST", "/", 200)
        .input(&DeleteResourcePolicyRequest, "")
        .output(&DeleteResourcePolicyResponse, "")
        .errors(&[
            &ResourceARNNotValidException,
            &ResourceNotFoundException,
            &ResourcePolicyNotFoundException,
            &ResourceTypeNotSupportedException,
            &ConflictException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ]),
    Operation::new("DeleteTrail", "POST", "/", 200)
        .input(&DeleteTrailRequest, "")
        .output(&DeleteTrailResponse, "")
        .errors(&[
            &TrailNotFoundException,
            &InvalidTrailNameException,
            &CloudTrailARNInvalidException,
            &ConflictException,
            &ThrottlingException,
            &InvalidHomeRegionException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &InsufficientDependencyServiceAccessPermissionException,
        ]),
    Operation::new("DeregisterOrganizationDelegatedAdmin", "POST", "/", 200)
        .input(&DeregisterOrganizationDelegatedAdminRequest, "")
        .output(&DeregisterOrganizationDelegatedAdminResponse, "")
        .errors(&[
            &AccountNotFoundException,
            &AccountNotRegisteredException,
            &CloudTrailAccessNotEnabledException,
            &ConflictException,
            &InsufficientDependencyServiceAccessPermissionException,
            &InvalidParameterException,
            &NotOrganizationManagementAccountException,
            &OrganizationNotInAllFeaturesModeException,
            &OrganizationsNotInUseException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
        ]),
    Operation::new("DescribeQuery", "POST", "/", 200)
        .input(&DescribeQueryRequest, "")
        .output(&DescribeQueryResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InactiveEventDataStoreException,
            &InvalidParameterException,
            &QueryIdNotFoundException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &NoManagementAccountSLRExistsException,
        ]),
    Operation::new("DescribeTrails", "POST", "/", 200)
        .input(&DescribeTrailsRequest, "")
        .output(&DescribeTrailsResponse, "")
        .errors(&[
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &InvalidTrailNameException,
            &CloudTrailARNInvalidException,
            &NoManagementAccountSLRExistsException,
        ]),
    Operation::new("DisableFederation", "POST", "/", 200)
        .input(&DisableFederationRequest, "")
        .output(&DisableFederationResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InvalidParameterException,
            &InactiveEventDataStoreException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &CloudTrailAccessNotEnabledException,
            &InsufficientDependencyServiceAccessPermissionException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &OrganizationsNotInUseException,
            &OrganizationNotInAllFeaturesModeException,
            &ConcurrentModificationException,
            &AccessDeniedException,
        ]),
    Operation::new("EnableFederation", "POST", "/", 200)
        .input(&EnableFederationRequest, "")
        .output(&EnableFederationResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InvalidParameterException,
            &InactiveEventDataStoreException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &CloudTrailAccessNotEnabledException,
            &InsufficientDependencyServiceAccessPermissionException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &OrganizationsNotInUseException,
            &OrganizationNotInAllFeaturesModeException,
            &ConcurrentModificationException,
            &AccessDeniedException,
            &EventDataStoreFederationEnabledException,
        ]),
    Operation::new("GenerateQuery", "POST", "/", 200)
        .input(&GenerateQueryRequest, "")
        .output(&GenerateQueryResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InactiveEventDataStoreException,
            &InvalidParameterException,
            &GenerateResponseException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &NoManagementAccountSLRExistsException,
        ]),
    Operation::new("GetChannel", "POST", "/", 200)
        .input(&GetChannelRequest, "")
        .output(&GetChannelResponse, "")
        .errors(&[
            &ChannelARNInvalidException,
            &ChannelNotFoundException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ]),
    Operation::new("GetDashboard", "POST", "/", 200)
        .input(&GetDashboardRequest, "")
        .output(&GetDashboardResponse, "")
        .errors(&[&ResourceNotFoundException, &UnsupportedOperationException]),
    Operation::new("GetEventConfiguration", "POST", "/", 200)
        .input(&GetEventConfigurationRequest, "")
        .output(&GetEventConfigurationResponse, "")
        .errors(&[
            &TrailNotFoundException,
            &InvalidTrailNameException,
            &CloudTrailARNInvalidException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InvalidEventDataStoreStatusException,
            &InvalidParameterException,
            &InvalidEventDataStoreCategoryException,
            &NoManagementAccountSLRExistsException,
            &InvalidParameterCombinationException,
        ]),
    Operation::new("GetEventDataStore", "POST", "/", 200)
        .input(&GetEventDataStoreRequest, "")
        .output(&GetEventDataStoreResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InvalidParameterException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &NoManagementAccountSLRExistsException,
        ]),
    Operation::new("GetEventSelectors", "POST", "/", 200)
        .input(&GetEventSelectorsRequest, "")
        .output(&GetEventSelectorsResponse, "")
        .errors(&[
            &TrailNotFoundException,
            &InvalidTrailNameException,
            &CloudTrailARNInvalidException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &NoManagementAccountSLRExistsException,
        ]),
    Operation::new("GetImport", "POST", "/", 200).input(&GetImportRequest, "").output(&GetImportResponse, "").errors(
        &[
            &ImportNotFoundException,
            &InvalidParameterException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ],
    ),
    Operation::new("GetInsightSelectors", "POST", "/", 200)
        .input(&GetInsightSelectorsRequest, "")
        .output(&GetInsightSelectorsResponse, "")
        .errors(&[
            &InvalidParameterException,
            &InvalidParameterCombinationException,
            &TrailNotFoundException,
            &InvalidTrailNameException,
            &CloudTrailARNInvalidException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &InsightNotEnabledException,
            &NoManagementAccountSLRExistsException,
            &ThrottlingException,
        ]),
    Operation::new("GetQueryResults", "POST", "/", 200)
        .input(&GetQueryResultsRequest, "")
        .output(&GetQueryResultsResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InactiveEventDataStoreException,
            &InvalidMaxResultsException,
            &InvalidNextTokenException,
            &InvalidParameterException,
            &QueryIdNotFoundException,
            &InsufficientEncryptionPolicyException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &NoManagementAccountSLRExistsException,
        ]),
    Operation::new("GetResourcePolicy", "POST", "/", 200)
        .input(&GetResourcePolicyRequest, "")
        .output(&GetResourcePolicyResponse, "")
        .errors(&[
            &ResourceARNNotValidException,
            &ResourceNotFoundException,
            &ResourcePolicyNotFoundException,
            &ResourceTypeNotSupportedException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ]),
    Operation::new("GetTrail", "POST", "/", 200).input(&GetTrailRequest, "").output(&GetTrailResponse, "").errors(&[
        &CloudTrailARNInvalidException,
        &TrailNotFoundException,
        &InvalidTrailNameException,
        &UnsupportedOperationException,
        &OperationNotPermittedException,
    ]),
    Operation::new("GetTrailStatus", "POST", "/", 200)
        .input(&GetTrailStatusRequest, "")
        .output(&GetTrailStatusResponse, "")
        .errors(&[
            &CloudTrailARNInvalidException,
            &TrailNotFoundException,
            &InvalidTrailNameException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
        ]),
    Operation::new("ListChannels", "POST", "/", 200)
        .input(&ListChannelsRequest, "")
        .output(&ListChannelsResponse, "")
        .errors(&[&InvalidNextTokenException, &OperationNotPermittedException, &UnsupportedOperationException]),
    Operation::new("ListDashboards", "POST", "/", 200)
        .input(&ListDashboardsRequest, "")
        .output(&ListDashboardsResponse, "")
        .errors(&[&UnsupportedOperationException]),
    Operation::new("ListEventDataStores", "POST", "/", 200)
        .input(&ListEventDataStoresRequest, "")
        .output(&ListEventDataStoresResponse, "")
        .errors(&[
            &InvalidMaxResultsException,
            &InvalidNextTokenException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &NoManagementAccountSLRExistsException,
        ]),
    Operation::new("ListImportFailures", "POST", "/", 200)
        .input(&ListImportFailuresRequest, "")
        .output(&ListImportFailuresResponse, "")
        .errors(&[
            &InvalidNextTokenException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &InvalidParameterException,
        ]),
    Operation::new("ListImports", "POST", "/", 200)
        .input(&ListImportsRequest, "")
        .output(&ListImportsResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &InvalidNextTokenException,
            &InvalidParameterException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ]),
    Operation::new("ListInsightsData", "POST", "/", 200)
        .input(&ListInsightsDataRequest, "")
        .output(&ListInsightsDataResponse, "")
        .errors(&[&InvalidParameterException, &OperationNotPermittedException, &UnsupportedOperationException]),
    Operation::new("ListInsightsMetricData", "POST", "/", 200)
        .input(&ListInsightsMetricDataRequest, "")
        .output(&ListInsightsMetricDataResponse, "")
        .errors(&[
            &InvalidParameterException,
            &InvalidTrailNameException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ]),
    Operation::new("ListPublicKeys", "POST", "/", 200)
        .input(&ListPublicKeysRequest, "")
        .output(&ListPublicKeysResponse, "")
        .errors(&[
            &InvalidTimeRangeException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &InvalidTokenException,
        ]),
    Operation::new("ListQueries", "POST", "/", 200)
        .input(&ListQueriesRequest, "")
        .output(&ListQueriesResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InactiveEventDataStoreException,
            &InvalidDateRangeException,
            &InvalidMaxResultsException,
            &InvalidNextTokenException,
            &InvalidParameterException,
            &InvalidQueryStatusException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &NoManagementAccountSLRExistsException,
        ]),
    Operation::new("ListTags", "POST", "/", 200).input(&ListTagsRequest, "").output(&ListTagsResponse, "").errors(&[
        &ResourceNotFoundException,
        &CloudTrailARNInvalidException,
        &EventDataStoreARNInvalidException,
        &ChannelARNInvalidException,
        &ResourceTypeNotSupportedException,
        &InvalidTrailNameException,
        &InactiveEventDataStoreException,
        &EventDataStoreNotFoundException,
        &UnsupportedOperationException,
        &OperationNotPermittedException,
        &InvalidTokenException,
        &NoManagementAccountSLRExistsException,
    ]),
    Operation::new("ListTrails", "POST", "/", 200)
        .input(&ListTrailsRequest, "")
        .output(&ListTrailsResponse, "")
        .errors(&[&UnsupportedOperationException, &OperationNotPermittedException]),
    Operation::new("LookupEvents", "POST", "/", 200)
        .input(&LookupEventsRequest, "")
        .output(&LookupEventsResponse, "")
        .errors(&[
            &InvalidLookupAttributesException,
            &InvalidTimeRangeException,
            &InvalidMaxResultsException,
            &InvalidNextTokenException,
            &InvalidEventCategoryException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
        ])
        .implemented(),
    Operation::new("PutEventConfiguration", "POST", "/", 200)
        .input(&PutEventConfigurationRequest, "")
        .output(&PutEventConfigurationResponse, "")
        .errors(&[
            &TrailNotFoundException,
            &InvalidTrailNameException,
            &CloudTrailARNInvalidException,
            &InvalidParameterCombinationException,
            &InvalidHomeRegionException,
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InvalidEventDataStoreStatusException,
            &InvalidEventDataStoreCategoryException,
            &InactiveEventDataStoreException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &ThrottlingException,
            &InvalidParameterException,
            &ConflictException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &InsufficientDependencyServiceAccessPermissionException,
            &InsufficientIAMAccessPermissionException,
        ]),
    Operation::new("PutEventSelectors", "POST", "/", 200)
        .input(&PutEventSelectorsRequest, "")
        .output(&PutEventSelectorsResponse, "")
        .errors(&[
            &TrailNotFoundException,
            &InvalidTrailNameException,
            &CloudTrailARNInvalidException,
            &InvalidHomeRegionException,
            &InvalidEventSelectorsException,
            &ConflictException,
            &ThrottlingException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &InsufficientDependencyServiceAccessPermissionException,
        ]),
    Operation::new("PutInsightSelectors", "POST", "/", 200)
        .input(&PutInsightSelectorsRequest, "")
        .output(&PutInsightSelectorsResponse, "")
        .errors(&[
            &InvalidParameterException,
            &InvalidParameterCombinationException,
            &TrailNotFoundException,
            &InvalidTrailNameException,
            &CloudTrailARNInvalidException,
            &InvalidHomeRegionException,
            &InvalidInsightSelectorsException,
            &InsufficientS3BucketPolicyException,
            &InsufficientEncryptionPolicyException,
            &S3BucketDoesNotExistException,
            &KmsException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &ConflictException,
            &ThrottlingException,
        ]),
    Operation::new("PutResourcePolicy", "POST", "/", 200)
        .input(&PutResourcePolicyRequest, "")
        .output(&PutResourcePolicyResponse, "")
        .errors(&[
            &ResourceARNNotValidException,
            &ResourcePolicyNotValidException,
            &ResourceNotFoundException,
            &ResourceTypeNotSupportedException,
            &ConflictException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ]),
    Operation::new("RegisterOrganizationDelegatedAdmin", "POST", "/", 200)
        .input(&RegisterOrganizationDelegatedAdminRequest, "")
        .output(&RegisterOrganizationDelegatedAdminResponse, "")
        .errors(&[
            &AccountRegisteredException,
            &AccountNotFoundException,
            &InsufficientDependencyServiceAccessPermissionException,
            &InvalidParameterException,
            &CannotDelegateManagementAccountException,
            &CloudTrailAccessNotEnabledException,
            &ConflictException,
            &DelegatedAdminAccountLimitExceededException,
            &NotOrganizationManagementAccountException,
            &OrganizationNotInAllFeaturesModeException,
            &OrganizationsNotInUseException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &InsufficientIAMAccessPermissionException,
        ]),
    Operation::new("RemoveTags", "POST", "/", 200)
        .input(&RemoveTagsRequest, "")
        .output(&RemoveTagsResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &CloudTrailARNInvalidException,
            &EventDataStoreARNInvalidException,
            &ChannelARNInvalidException,
            &ResourceTypeNotSupportedException,
            &InvalidTrailNameException,
            &InvalidTagParameterException,
            &InactiveEventDataStoreException,
            &EventDataStoreNotFoundException,
            &ChannelNotFoundException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &ConflictException,
        ]),
    Operation::new("RestoreEventDataStore", "POST", "/", 200)
        .input(&RestoreEventDataStoreRequest, "")
        .output(&RestoreEventDataStoreResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &EventDataStoreMaxLimitExceededException,
            &InvalidEventDataStoreStatusException,
            &InvalidParameterException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &CloudTrailAccessNotEnabledException,
            &InsufficientDependencyServiceAccessPermissionException,
            &OrganizationsNotInUseException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &OrganizationNotInAllFeaturesModeException,
        ]),
    Operation::new("SearchSampleQueries", "POST", "/", 200)
        .input(&SearchSampleQueriesRequest, "")
        .output(&SearchSampleQueriesResponse, "")
        .errors(&[&InvalidParameterException, &UnsupportedOperationException, &OperationNotPermittedException]),
    Operation::new("StartDashboardRefresh", "POST", "/", 200)
        .input(&StartDashboardRefreshRequest, "")
        .output(&StartDashboardRefreshResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &EventDataStoreNotFoundException,
            &InactiveEventDataStoreException,
            &ServiceQuotaExceededException,
            &UnsupportedOperationException,
        ]),
    Operation::new("StartEventDataStoreIngestion", "POST", "/", 200)
        .input(&StartEventDataStoreIngestionRequest, "")
        .output(&StartEventDataStoreIngestionResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InvalidEventDataStoreStatusException,
            &InvalidParameterException,
            &InvalidEventDataStoreCategoryException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &InsufficientDependencyServiceAccessPermissionException,
            &ConflictException,
        ]),
    Operation::new("StartImport", "POST", "/", 200)
        .input(&StartImportRequest, "")
        .output(&StartImportResponse, "")
        .errors(&[
            &AccountHasOngoingImportException,
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InvalidEventDataStoreStatusException,
            &InvalidEventDataStoreCategoryException,
            &InactiveEventDataStoreException,
            &InvalidImportSourceException,
            &ImportNotFoundException,
            &InvalidParameterException,
            &InsufficientEncryptionPolicyException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ]),
    Operation::new("StartLogging", "POST", "/", 200)
        .input(&StartLoggingRequest, "")
        .output(&StartLoggingResponse, "")
        .errors(&[
            &CloudTrailARNInvalidException,
            &ConflictException,
            &ThrottlingException,
            &TrailNotFoundException,
            &InvalidTrailNameException,
            &InvalidHomeRegionException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &InsufficientDependencyServiceAccessPermissionException,
        ]),
    Operation::new("StartQuery", "POST", "/", 200)
        .input(&StartQueryRequest, "")
        .output(&StartQueryResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InactiveEventDataStoreException,
            &InvalidParameterException,
            &InvalidQueryStatementException,
            &MaxConcurrentQueriesException,
            &InsufficientEncryptionPolicyException,
            &InvalidS3PrefixException,
            &InvalidS3BucketNameException,
            &InsufficientS3BucketPolicyException,
            &S3BucketDoesNotExistException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &NoManagementAccountSLRExistsException,
        ]),
    Operation::new("StopEventDataStoreIngestion", "POST", "/", 200)
        .input(&StopEventDataStoreIngestionRequest, "")
        .output(&StopEventDataStoreIngestionResponse, "")
        .errors(&[
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InvalidEventDataStoreStatusException,
            &InvalidParameterException,
            &InvalidEventDataStoreCategoryException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &InsufficientDependencyServiceAccessPermissionException,
            &ConflictException,
        ]),
    Operation::new("StopImport", "POST", "/", 200)
        .input(&StopImportRequest, "")
        .output(&StopImportResponse, "")
        .errors(&[
            &ImportNotFoundException,
            &InvalidParameterException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ]),
    Operation::new("StopLogging", "POST", "/", 200)
        .input(&StopLoggingRequest, "")
        .output(&StopLoggingResponse, "")
        .errors(&[
            &TrailNotFoundException,
            &InvalidTrailNameException,
            &CloudTrailARNInvalidException,
            &ConflictException,
            &ThrottlingException,
            &InvalidHomeRegionException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &InsufficientDependencyServiceAccessPermissionException,
        ]),
    Operation::new("UpdateChannel", "POST", "/", 200)
        .input(&UpdateChannelRequest, "")
        .output(&UpdateChannelResponse, "")
        .errors(&[
            &ChannelARNInvalidException,
            &ChannelNotFoundException,
            &ChannelAlreadyExistsException,
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InvalidEventDataStoreCategoryException,
            &InactiveEventDataStoreException,
            &InvalidParameterException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
        ]),
    Operation::new("UpdateDashboard", "POST", "/", 200)
        .input(&UpdateDashboardRequest, "")
        .output(&UpdateDashboardResponse, "")
        .errors(&[
            &ConflictException,
            &ResourceNotFoundException,
            &EventDataStoreNotFoundException,
            &InactiveEventDataStoreException,
            &InsufficientEncryptionPolicyException,
            &InvalidQueryStatementException,
            &ServiceQuotaExceededException,
            &UnsupportedOperationException,
        ]),
    Operation::new("UpdateEventDataStore", "POST", "/", 200)
        .input(&UpdateEventDataStoreRequest, "")
        .output(&UpdateEventDataStoreResponse, "")
        .errors(&[
            &EventDataStoreAlreadyExistsException,
            &EventDataStoreARNInvalidException,
            &EventDataStoreNotFoundException,
            &InvalidEventSelectorsException,
            &InvalidInsightSelectorsException,
            &EventDataStoreHasOngoingImportException,
            &InactiveEventDataStoreException,
            &InvalidParameterException,
            &OperationNotPermittedException,
            &UnsupportedOperationException,
            &InsufficientEncryptionPolicyException,
            &InvalidKmsKeyIdException,
            &KmsKeyNotFoundException,
            &KmsException,
            &CloudTrailAccessNotEnabledException,
            &InsufficientDependencyServiceAccessPermissionException,
            &OrganizationsNotInUseException,
            &NotOrganizationMasterAccountException,
            &NoManagementAccountSLRExistsException,
            &OrganizationNotInAllFeaturesModeException,
            &ConflictException,
            &ThrottlingException,
        ]),
    Operation::new("UpdateTrail", "POST", "/", 200)
        .input(&UpdateTrailRequest, "")
        .output(&UpdateTrailResponse, "")
        .errors(&[
            &S3BucketDoesNotExistException,
            &InsufficientS3BucketPolicyException,
            &InsufficientSnsTopicPolicyException,
            &InsufficientEncryptionPolicyException,
            &TrailNotFoundException,
            &InvalidS3BucketNameException,
            &InvalidS3PrefixException,
            &InvalidSnsTopicNameException,
            &InvalidKmsKeyIdException,
            &InvalidTrailNameException,
            &TrailNotProvidedException,
            &InvalidEventSelectorsException,
            &CloudTrailARNInvalidException,
            &ConflictException,
            &ThrottlingException,
            &InvalidParameterCombinationException,
            &InvalidHomeRegionException,
            &KmsKeyNotFoundException,
            &KmsKeyDisabledException,
            &KmsException,
            &InvalidCloudWatchLogsLogGroupArnException,
            &InvalidCloudWatchLogsRoleArnException,
            &CloudWatchLogsDeliveryUnavailableException,
            &UnsupportedOperationException,
            &OperationNotPermittedException,
            &CloudTrailAccessNotEnabledException,
            &InsufficientDependencyServiceAccessPermissionException,
            &OrganizationsNotInUseException,
            &NotOrganizationMasterAccountException,
            &OrganizationNotInAllFeaturesModeException,
            &NoManagementAccountSLRExistsException,
            &CloudTrailInvalidClientTokenIdException,
            &InvalidParameterException,
        ]),
];

static SHAPES: &[&Shape] = &[
    &AccessDeniedException,
    &AccountHasOngoingImportException,
    &AccountId,
    &AccountNotFoundException,
    &AccountNotRegisteredException,
    &AccountRegisteredException,
    &AddTagsRequest,
    &AddTagsResponse,
    &AdvancedEventSelector,
    &AdvancedEventSelectors,
    &AdvancedFieldSelector,
    &AdvancedFieldSelectors,
    &AggregationConfiguration,
    &AggregationConfigurations,
    &BillingMode,
    &Boolean,
    &ByteBuffer,
    &CancelQueryRequest,
    &CancelQueryResponse,
    &CannotDelegateManagementAccountException,
    &Channel,
    &ChannelARNInvalidException,
    &ChannelAlreadyExistsException,
    &ChannelArn,
    &ChannelExistsForEDSException,
    &ChannelMaxLimitExceededException,
    &ChannelName,
    &ChannelNotFoundException,
    &Channels,
    &CloudTrailARNInvalidException,
    &CloudTrailAccessNotEnabledException,
    &CloudTrailInvalidClientTokenIdException,
    &CloudWatchLogsDeliveryUnavailableException,
    &ConcurrentModificationException,
    &ConflictException,
    &ContextKeySelector,
    &ContextKeySelectors,
    &CreateChannelRequest,
    &CreateChannelResponse,
    &CreateDashboardRequest,
    &CreateDashboardResponse,
    &CreateEventDataStoreRequest,
    &CreateEventDataStoreResponse,
    &CreateTrailRequest,
    &CreateTrailResponse,
    &DashboardArn,
    &DashboardDetail,
    &DashboardName,
    &DashboardStatus,
    &DashboardType,
    &Dashboards,
    &DataResource,
    &DataResourceValues,
    &DataResources,
    &Date,
    &DelegatedAdminAccountLimitExceededException,
    &DeleteChannelRequest,
    &DeleteChannelResponse,
    &DeleteDashboardRequest,
    &DeleteDashboardResponse,
    &DeleteEventDataStoreRequest,
    &DeleteEventDataStoreResponse,
    &DeleteResourcePolicyRequest,
    &DeleteResourcePolicyResponse,
    &DeleteTrailRequest,
    &DeleteTrailResponse,
    &DeliveryS3Uri,
    &DeliveryStatus,
    &DeregisterOrganizationDelegatedAdminRequest,
    &DeregisterOrganizationDelegatedAdminResponse,
    &DescribeQueryRequest,
    &DescribeQueryResponse,
    &DescribeTrailsRequest,
    &DescribeTrailsResponse,
    &Destination,
    &DestinationType,
    &Destinations,
    &DisableFederationRequest,
    &DisableFederationResponse,
    &Double,
    &EnableFederationRequest,
    &EnableFederationResponse,
    &ErrorCode,
    &ErrorMessage,
    &Event,
    &EventCategory,
    &EventCategoryAggregation,
    &EventDataStore,
    &EventDataStoreARNInvalidException,
    &EventDataStoreAlreadyExistsException,
    &EventDataStoreArn,
    &EventDataStoreFederationEnabledException,
    &EventDataStoreHasOngoingImportException,
    &EventDataStoreKmsKeyId,
    &EventDataStoreList,
    &EventDataStoreMaxLimitExceededException,
    &EventDataStoreName,
    &EventDataStoreNotFoundException,
    &EventDataStoreStatus,
    &EventDataStoreTerminationProtectedException,
    &EventDataStores,
    &EventName,
    &EventSelector,
    &EventSelectors,
    &EventSource,
    &EventsList,
    &ExcludeManagementEventSources,
    &FederationRoleArn,
    &FederationStatus,
    &GenerateQueryRequest,
    &GenerateQueryResponse,
    &GenerateResponseException,
    &GetChannelRequest,
    &GetChannelResponse,
    &GetDashboardRequest,
    &GetDashboardResponse,
    &GetEventConfigurationRequest,
    &GetEventConfigurationResponse,
    &GetEventDataStoreRequest,
    &GetEventDataStoreResponse,
    &GetEventSelectorsRequest,
    &GetEventSelectorsResponse,
    &GetImportRequest,
    &GetImportResponse,
    &GetInsightSelectorsRequest,
    &GetInsightSelectorsResponse,
    &GetQueryResultsRequest,
    &GetQueryResultsResponse,
    &GetResourcePolicyRequest,
    &GetResourcePolicyResponse,
    &GetTrailRequest,
    &GetTrailResponse,
    &GetTrailStatusRequest,
    &GetTrailStatusResponse,
    &ImportDestinations,
    &ImportFailureList,
    &ImportFailureListItem,
    &ImportFailureStatus,
    &ImportNotFoundException,
    &ImportSource,
    &ImportStatistics,
    &ImportStatus,
    &ImportsList,
    &ImportsListItem,
    &InactiveEventDataStoreException,
    &InactiveQueryException,
    &IngestionStatus,
    &InsightNotEnabledException,
    &InsightSelector,
    &InsightSelectors,
    &InsightType,
    &InsightsMetricDataType,
    &InsightsMetricMaxResults,
    &InsightsMetricNextToken,
    &InsightsMetricPeriod,
    &InsightsMetricValues,
    &InsufficientDependencyServiceAccessPermissionException,
    &InsufficientEncryptionPolicyException,
    &InsufficientIAMAccessPermissionException,
    &InsufficientS3BucketPolicyException,
    &InsufficientSnsTopicPolicyException,
    &Integer,
    &InvalidCloudWatchLogsLogGroupArnException,
    &InvalidCloudWatchLogsRoleArnException,
    &InvalidDateRangeException,
    &InvalidEventCategoryException,
    &InvalidEventDataStoreCategoryException,
    &InvalidEventDataStoreStatusException,
    &InvalidEventSelectorsException,
    &InvalidHomeRegionException,
    &InvalidImportSourceException,
    &InvalidInsightSelectorsException,
    &InvalidKmsKeyIdException,
    &InvalidLookupAttributesException,
    &InvalidMaxResultsException,
    &InvalidNextTokenException,
    &InvalidParameterCombinationException,
    &InvalidParameterException,
    &InvalidQueryStatementException,
    &InvalidQueryStatusException,
    &InvalidS3BucketNameException,
    &InvalidS3PrefixException,
    &InvalidSnsTopicNameException,
    &InvalidSourceException,
    &InvalidTagParameterException,
    &InvalidTimeRangeException,
    &InvalidTokenException,
    &InvalidTrailNameException,
    &KmsException,
    &KmsKeyDisabledException,
    &KmsKeyNotFoundException,
    &ListChannelsMaxResultsCount,
    &ListChannelsRequest,
    &ListChannelsResponse,
    &ListDashboardsMaxResultsCount,
    &ListDashboardsRequest,
    &ListDashboardsResponse,
    &ListEventDataStoresMaxResultsCount,
    &ListEventDataStoresRequest,
    &ListEventDataStoresResponse,
    &ListImportFailuresMaxResultsCount,
    &ListImportFailuresRequest,
    &ListImportFailuresResponse,
    &ListImportsMaxResultsCount,
    &ListImportsRequest,
    &ListImportsResponse,
    &ListInsightsDataDimensionKey,
    &ListInsightsDataDimensionValue,
    &ListInsightsDataDimensions,
    &ListInsightsDataMaxResultsCount,
    &ListInsightsDataRequest,
    &ListInsightsDataResponse,
    &ListInsightsDataType,
    &ListInsightsMetricDataRequest,
    &ListInsightsMetricDataResponse,
    &ListPublicKeysRequest,
    &ListPublicKeysResponse,
    &ListQueriesMaxResultsCount,
    &ListQueriesRequest,
    &ListQueriesResponse,
    &ListTagsRequest,
    &ListTagsResponse,
    &ListTrailsRequest,
    &ListTrailsResponse,
    &Location,
    &Long,
    &LookupAttribute,
    &LookupAttributeKey,
    &LookupAttributeValue,
    &LookupAttributesList,
    &LookupEventsRequest,
    &LookupEventsResponse,
    &MaxConcurrentQueriesException,
    &MaxEventSize,
    &MaxQueryResults,
    &MaxResults,
    &MaximumNumberOfTrailsExceededException,
    &NextToken,
    &NoManagementAccountSLRExistsException,
    &NotOrganizationManagementAccountException,
    &NotOrganizationMasterAccountException,
    &OperationNotPermittedException,
    &Operator,
    &OperatorTargetList,
    &OperatorTargetListMember,
    &OperatorValue,
    &OrganizationNotInAllFeaturesModeException,
    &OrganizationsNotInUseException,
    &PaginationToken,
    &PartitionKey,
    &PartitionKeyList,
    &PartitionKeyName,
    &PartitionKeyType,
    &Prompt,
    &PublicKey,
    &PublicKeyList,
    &PutEventConfigurationRequest,
    &PutEventConfigurationResponse,
    &PutEventSelectorsRequest,
    &PutEventSelectorsResponse,
    &PutInsightSelectorsRequest,
    &PutInsightSelectorsResponse,
    &PutResourcePolicyRequest,
    &PutResourcePolicyResponse,
    &Queries,
    &Query,
    &QueryAlias,
    &QueryIdNotFoundException,
    &QueryParameter,
    &QueryParameterKey,
    &QueryParameterValue,
    &QueryParameterValues,
    &QueryParameters,
    &QueryResultColumn,
    &QueryResultKey,
    &QueryResultRow,
    &QueryResultRows,
    &QueryResultValue,
    &QueryStatement,
    &QueryStatistics,
    &QueryStatisticsForDescribeQuery,
    &QueryStatus,
    &ReadWriteType,
    &RefreshId,
    &RefreshSchedule,
    &RefreshScheduleFrequency,
    &RefreshScheduleFrequencyUnit,
    &RefreshScheduleFrequencyValue,
    &RefreshScheduleStatus,
    &RegisterOrganizationDelegatedAdminRequest,
    &RegisterOrganizationDelegatedAdminResponse,
    &RemoveTagsRequest,
    &RemoveTagsResponse,
    &RequestWidget,
    &RequestWidgetList,
    &Resource,
    &ResourceARNNotValidException,
    &ResourceArn,
    &ResourceIdList,
    &ResourceList,
    &ResourceNotFoundException,
    &ResourcePolicy,
    &ResourcePolicyNotFoundException,
    &ResourcePolicyNotValidException,
    &ResourceTag,
    &ResourceTagList,
    &ResourceTypeNotSupportedException,
    &RestoreEventDataStoreRequest,
    &RestoreEventDataStoreResponse,
    &RetentionPeriod,
    &S3BucketDoesNotExistException,
    &S3ImportSource,
    &SampleQueryDescription,
    &SampleQueryName,
    &SampleQueryRelevance,
    &SampleQuerySQL,
    &SearchSampleQueriesMaxResults,
    &SearchSampleQueriesRequest,
    &SearchSampleQueriesResponse,
    &SearchSampleQueriesSearchPhrase,
    &SearchSampleQueriesSearchResult,
    &SearchSampleQueriesSearchResults,
    &SelectorField,
    &SelectorName,
    &ServiceQuotaExceededException,
    &Source,
    &SourceConfig,
    &SourceEventCategories,
    &SourceEventCategory,
    &StartDashboardRefreshRequest,
    &StartDashboardRefreshResponse,
    &StartEventDataStoreIngestionRequest,
    &StartEventDataStoreIngestionResponse,
    &StartImportRequest,
    &StartImportResponse,
    &StartLoggingRequest,
    &StartLoggingResponse,
    &StartQueryRequest,
    &StartQueryResponse,
    &StopEventDataStoreIngestionRequest,
    &StopEventDataStoreIngestionResponse,
    &StopImportRequest,
    &StopImportResponse,
    &StopLoggingRequest,
    &StopLoggingResponse,
    &String,
    &Tag,
    &TagKey,
    &TagValue,
    &TagsLimitExceededException,
    &TagsList,
    &Template,
    &Templates,
    &TerminationProtectionEnabled,
    &ThrottlingException,
    &TimeOfDay,
    &Timestamps,
    &Trail,
    &TrailAlreadyExistsException,
    &TrailInfo,
    &TrailList,
    &TrailNameList,
    &TrailNotFoundException,
    &TrailNotProvidedException,
    &Trails,
    &Type,
    &UUID,
    &UnsupportedOperationException,
    &UpdateChannelRequest,
    &UpdateChannelResponse,
    &UpdateDashboardRequest,
    &UpdateDashboardResponse,
    &UpdateEventDataStoreRequest,
    &UpdateEventDataStoreResponse,
    &UpdateTrailRequest,
    &UpdateTrailResponse,
    &ViewPropertiesKey,
    &ViewPropertiesMap,
    &ViewPropertiesValue,
    &Widget,
    &WidgetList,
];

pub(super) static AccessDeniedException: Shape = Shape::new(
    "AccessDeniedException",
    Kind::Structure(&Structure::new(&[]).error("AccessDeniedException", 400, true)),
);

pub(super) static AccountHasOngoingImportException: Shape = Shape::new(
    "AccountHasOngoingImportException",
    Kind::Structure(&Structure::new(&[]).error("AccountHasOngoingImportException", 400, true)),
);

pub(super) static AccountId: Shape = Shape::new("AccountId", Kind::String(&[])).min(12.0).max(16.0).pattern("\\d+");

pub(super) static AccountNotFoundException: Shape = Shape::new(
    "AccountNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("AccountNotFoundException", 400, true)),
);

pub(super) static AccountNotRegisteredException: Shape = Shape::new(
    "AccountNotRegisteredException",
    Kind::Structure(&Structure::new(&[]).error("AccountNotRegisteredException", 400, true)),
);

pub(super) static AccountRegisteredException: Shape = Shape::new(
    "AccountRegisteredException",
    Kind::Structure(&Structure::new(&[]).error("AccountRegisteredException", 400, true)),
);

pub(super) static AddTagsRequest: Shape = Shape::new(
    "AddTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceId", &String).required(),
        Member::new("TagsList", &TagsList).required(),
    ])),
);

pub(super) static AddTagsResponse: Shape = Shape::new("AddTagsResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static AdvancedEventSelector: Shape = Shape::new(
    "AdvancedEventSelector",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &SelectorName),
        Member::new("FieldSelectors", &AdvancedFieldSelectors).required(),
    ])),
);

pub(super) static AdvancedEventSelectors: Shape =
    Shape::new("AdvancedEventSelectors", Kind::List(&Member::new("member", &AdvancedEventSelector), false));

pub(super) static AdvancedFieldSelector: Shape = Shape::new(
    "AdvancedFieldSelector",
    Kind::Structure(&Structure::new(&[
        Member::new("Field", &SelectorField).required(),
        Member::new("Equals", &Operator),
        Member::new("StartsWith", &Operator),
        Member::new("EndsWith", &Operator),
        Member::new("NotEquals", &Operator),
        Member::new("NotStartsWith", &Operator),
        Member::new("NotEndsWith", &Operator),
    ])),
);

pub(super) static AdvancedFieldSelectors: Shape =
    Shape::new("AdvancedFieldSelectors", Kind::List(&Member::new("member", &AdvancedFieldSelector), false)).min(1.0);

pub(super) static AggregationConfiguration: Shape = Shape::new(
    "AggregationConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Templates", &Templates).required(),
        Member::new("EventCategory", &EventCategoryAggregation).required(),
    ])),
);

pub(super) static AggregationConfigurations: Shape =
    Shape::new("AggregationConfigurations", Kind::List(&Member::new("member", &AggregationConfiguration), false))
        .max(1.0);

pub(super) static BillingMode: Shape =
    Shape::new("BillingMode", Kind::String(&["EXTENDABLE_RETENTION_PRICING", "FIXED_RETENTION_PRICING"]));

pub(super) static Boolean: Shape = Shape::new("Boolean", Kind::Boolean);

pub(super) static ByteBuffer: Shape = Shape::new("ByteBuffer", Kind::Blob(false));

pub(super) static CancelQueryRequest: Shape = Shape::new(
    "CancelQueryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStore", &EventDataStoreArn),
        Member::new("QueryId", &UUID).required(),
        Member::new("EventDataStoreOwnerAccountId", &AccountId),
    ])),
);

pub(super) static CancelQueryResponse: Shape = Shape::new(
    "CancelQueryResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("QueryId", &UUID).required(),
        Member::new("QueryStatus", &QueryStatus).required(),
        Member::new("EventDataStoreOwnerAccountId", &AccountId),
    ])),
);

pub(super) static CannotDelegateManagementAccountException: Shape = Shape::new(
    "CannotDelegateManagementAccountException",
    Kind::Structure(&Structure::new(&[]).error("CannotDelegateManagementAccountException", 400, true)),
);

pub(super) static Channel: Shape = Shape::new(
    "Channel",
    Kind::Structure(&Structure::new(&[Member::new("ChannelArn", &ChannelArn), Member::new("Name", &ChannelName)])),
);

pub(super) static ChannelARNInvalidException: Shape = Shape::new(
    "ChannelARNInvalidException",
    Kind::Structure(&Structure::new(&[]).error("ChannelARNInvalidException", 400, true)),
);

pub(super) static ChannelAlreadyExistsException: Shape = Shape::new(
    "ChannelAlreadyExistsException",
    Kind::Structure(&Structure::new(&[]).error("ChannelAlreadyExistsException", 400, true)),
);

pub(super) static ChannelArn: Shape =
    Shape::new("ChannelArn", Kind::String(&[])).min(3.0).max(256.0).pattern("^[a-zA-Z0-9._/\\-:]+$");

pub(super) static ChannelExistsForEDSException: Shape = Shape::new(
    "ChannelExistsForEDSException",
    Kind::Structure(&Structure::new(&[]).error("ChannelExistsForEDSException", 400, true)),
);

pub(super) static ChannelMaxLimitExceededException: Shape = Shape::new(
    "ChannelMaxLimitExceededException",
    Kind::Structure(&Structure::new(&[]).error("ChannelMaxLimitExceededException", 400, true)),
);

pub(super) static ChannelName: Shape =
    Shape::new("ChannelName", Kind::String(&[])).min(3.0).max(128.0).pattern("^[a-zA-Z0-9._\\-]+$");

pub(super) static ChannelNotFoundException: Shape = Shape::new(
    "ChannelNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("ChannelNotFoundException", 400, true)),
);

pub(super) static Channels: Shape = Shape::new("Channels", Kind::List(&Member::new("member", &Channel), false));

pub(super) static CloudTrailARNInvalidException: Shape = Shape::new(
    "CloudTrailARNInvalidException",
    Kind::Structure(&Structure::new(&[]).error("CloudTrailARNInvalidException", 400, true)),
);

pub(super) static CloudTrailAccessNotEnabledException: Shape = Shape::new(
    "CloudTrailAccessNotEnabledException",
    Kind::Structure(&Structure::new(&[]).error("CloudTrailAccessNotEnabledException", 400, true)),
);

pub(super) static CloudTrailInvalidClientTokenIdException: Shape = Shape::new(
    "CloudTrailInvalidClientTokenIdException",
    Kind::Structure(&Structure::new(&[]).error("CloudTrailInvalidClientTokenIdException", 400, true)),
);

pub(super) static CloudWatchLogsDeliveryUnavailableException: Shape = Shape::new(
    "CloudWatchLogsDeliveryUnavailableException",
    Kind::Structure(&Structure::new(&[]).error("CloudWatchLogsDeliveryUnavailableException", 400, true)),
);

pub(super) static ConcurrentModificationException: Shape = Shape::new(
    "ConcurrentModificationException",
    Kind::Structure(&Structure::new(&[]).error("ConcurrentModificationException", 400, true)),
);

pub(super) static ConflictException: Shape =
    Shape::new("ConflictException", Kind::Structure(&Structure::new(&[]).error("ConflictException", 400, true)));

pub(super) static ContextKeySelector: Shape = Shape::new(
    "ContextKeySelector",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &Type).required(),
        Member::new("Equals", &OperatorTargetList).required(),
    ])),
);

pub(super) static ContextKeySelectors: Shape =
    Shape::new("ContextKeySelectors", Kind::List(&Member::new("member", &ContextKeySelector), false)).max(2.0);

pub(super) static CreateChannelRequest: Shape = Shape::new(
    "CreateChannelRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &ChannelName).required(),
        Member::new("Source", &Source).required(),
        Member::new("Destinations", &Destinations).required(),
        Member::new("Tags", &TagsList),
    ])),
);

pub(super) static CreateChannelResponse: Shape = Shape::new(
    "CreateChannelResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ChannelArn", &ChannelArn),
        Member::new("Name", &ChannelName),
        Member::new("Source", &Source),
        Member::new("Destinations", &Destinations),
        Member::new("Tags", &TagsList),
    ])),
);

pub(super) static CreateDashboardRequest: Shape = Shape::new(
    "CreateDashboardRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &DashboardName).required(),
        Member::new("RefreshSchedule", &RefreshSchedule),
        Member::new("TagsList", &TagsList),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
        Member::new("Widgets", &RequestWidgetList),
    ])),
);

pub(super) static CreateDashboardResponse: Shape = Shape::new(
    "CreateDashboardResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("DashboardArn", &DashboardArn),
        Member::new("Name", &DashboardName),
        Member::new("Type", &DashboardType),
        Member::new("Widgets", &WidgetList),
        Member::new("TagsList", &TagsList),
        Member::new("RefreshSchedule", &RefreshSchedule),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
    ])),
);

pub(super) static CreateEventDataStoreRequest: Shape = Shape::new(
    "CreateEventDataStoreRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &EventDataStoreName).required(),
        Member::new("AdvancedEventSelectors", &AdvancedEventSelectors),
        Member::new("MultiRegionEnabled", &Boolean),
        Member::new("OrganizationEnabled", &Boolean),
        Member::new("RetentionPeriod", &RetentionPeriod),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
        Member::new("TagsList", &TagsList),
        Member::new("KmsKeyId", &EventDataStoreKmsKeyId),
        Member::new("StartIngestion", &Boolean),
        Member::new("BillingMode", &BillingMode),
    ])),
);

pub(super) static CreateEventDataStoreResponse: Shape = Shape::new(
    "CreateEventDataStoreResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStoreArn", &EventDataStoreArn),
        Member::new("Name", &EventDataStoreName),
        Member::new("Status", &EventDataStoreStatus),
        Member::new("AdvancedEventSelectors", &AdvancedEventSelectors),
        Member::new("MultiRegionEnabled", &Boolean),
        Member::new("OrganizationEnabled", &Boolean),
        Member::new("RetentionPeriod", &RetentionPeriod),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
        Member::new("TagsList", &TagsList),
        Member::new("CreatedTimestamp", &Date),
        Member::new("UpdatedTimestamp", &Date),
        Member::new("KmsKeyId", &EventDataStoreKmsKeyId),
        Member::new("BillingMode", &BillingMode),
    ])),
);

pub(super) static CreateTrailRequest: Shape = Shape::new(
    "CreateTrailRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String).required(),
        Member::new("S3BucketName", &String).required(),
        Member::new("S3KeyPrefix", &String),
        Member::new("SnsTopicName", &String),
        Member::new("IncludeGlobalServiceEvents", &Boolean),
        Member::new("IsMultiRegionTrail", &Boolean),
        Member::new("EnableLogFileValidation", &Boolean),
        Member::new("CloudWatchLogsLogGroupArn", &String),
        Member::new("CloudWatchLogsRoleArn", &String),
        Member::new("KmsKeyId", &String),
        Member::new("IsOrganizationTrail", &Boolean),
        Member::new("TagsList", &TagsList),
        Member::new("RecursiveLogging", &Boolean),
    ])),
);

pub(super) static CreateTrailResponse: Shape = Shape::new(
    "CreateTrailResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("S3BucketName", &String),
        Member::new("S3KeyPrefix", &String),
        Member::new("SnsTopicName", &String),
        Member::new("SnsTopicARN", &String),
        Member::new("IncludeGlobalServiceEvents", &Boolean),
        Member::new("IsMultiRegionTrail", &Boolean),
        Member::new("TrailARN", &String),
        Member::new("LogFileValidationEnabled", &Boolean),
        Member::new("CloudWatchLogsLogGroupArn", &String),
        Member::new("CloudWatchLogsRoleArn", &String),
        Member::new("KmsKeyId", &String),
        Member::new("IsOrganizationTrail", &Boolean),
        Member::new("RecursiveLogging", &Boolean),
    ])),
);

pub(super) static DashboardArn: Shape = Shape::new("DashboardArn", Kind::String(&[])).pattern("^[a-zA-Z0-9._/\\-:]+$");

pub(super) static DashboardDetail: Shape = Shape::new(
    "DashboardDetail",
    Kind::Structure(&Structure::new(&[
        Member::new("DashboardArn", &DashboardArn),
        Member::new("Type", &DashboardType),
    ])),
);

pub(super) static DashboardName: Shape =
    Shape::new("DashboardName", Kind::String(&[])).min(3.0).max(128.0).pattern("^[a-zA-Z0-9_\\-]+$");

pub(super) static DashboardStatus: Shape =
    Shape::new("DashboardStatus", Kind::String(&["CREATING", "CREATED", "UPDATING", "UPDATED", "DELETING"]));

pub(super) static DashboardType: Shape = Shape::new("DashboardType", Kind::String(&["MANAGED", "CUSTOM"]));

pub(super) static Dashboards: Shape =
    Shape::new("Dashboards", Kind::List(&Member::new("member", &DashboardDetail), false));

pub(super) static DataResource: Shape = Shape::new(
    "DataResource",
    Kind::Structure(&Structure::new(&[Member::new("Type", &String), Member::new("Values", &DataResourceValues)])),
);

pub(super) static DataResourceValues: Shape =
    Shape::new("DataResourceValues", Kind::List(&Member::new("member", &String), false));

pub(super) static DataResources: Shape =
    Shape::new("DataResources", Kind::List(&Member::new("member", &DataResource), false));

pub(super) static Date: Shape = Shape::new("Date", Kind::Timestamp(None));

pub(super) static DelegatedAdminAccountLimitExceededException: Shape = Shape::new(
    "DelegatedAdminAccountLimitExceededException",
    Kind::Structure(&Structure::new(&[]).error("DelegatedAdminAccountLimitExceededException", 400, true)),
);

pub(super) static DeleteChannelRequest: Shape = Shape::new(
    "DeleteChannelRequest",
    Kind::Structure(&Structure::new(&[Member::new("Channel", &ChannelArn).required()])),
);

pub(super) static DeleteChannelResponse: Shape =
    Shape::new("DeleteChannelResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteDashboardRequest: Shape = Shape::new(
    "DeleteDashboardRequest",
    Kind::Structure(&Structure::new(&[Member::new("DashboardId", &DashboardArn).required()])),
);

pub(super) static DeleteDashboardResponse: Shape =
    Shape::new("DeleteDashboardResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteEventDataStoreRequest: Shape = Shape::new(
    "DeleteEventDataStoreRequest",
    Kind::Structure(&Structure::new(&[Member::new("EventDataStore", &EventDataStoreArn).required()])),
);

pub(super) static DeleteEventDataStoreResponse: Shape =
    Shape::new("DeleteEventDataStoreResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteResourcePolicyRequest: Shape = Shape::new(
    "DeleteResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("ResourceArn", &ResourceArn).required()])),
);

pub(super) static DeleteResourcePolicyResponse: Shape =
    Shape::new("DeleteResourcePolicyResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteTrailRequest: Shape =
    Shape::new("DeleteTrailRequest", Kind::Structure(&Structure::new(&[Member::new("Name", &String).required()])));

pub(super) static DeleteTrailResponse: Shape = Shape::new("DeleteTrailResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DeliveryS3Uri: Shape = Shape::new("DeliveryS3Uri", Kind::String(&[]))
    .max(1024.0)
    .pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?");

pub(super) static DeliveryStatus: Shape = Shape::new(
    "DeliveryStatus",
    Kind::String(&[
        "SUCCESS",
        "FAILED",
        "FAILED_SIGNING_FILE",
        "PENDING",
        "RESOURCE_NOT_FOUND",
        "ACCESS_DENIED",
        "ACCESS_DENIED_SIGNING_FILE",
        "CANCELLED",
        "UNKNOWN",
    ]),
);

pub(super) static DeregisterOrganizationDelegatedAdminRequest: Shape = Shape::new(
    "DeregisterOrganizationDelegatedAdminRequest",
    Kind::Structure(&Structure::new(&[Member::new("DelegatedAdminAccountId", &AccountId).required()])),
);

pub(super) static DeregisterOrganizationDelegatedAdminResponse: Shape =
    Shape::new("DeregisterOrganizationDelegatedAdminResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static DescribeQueryRequest: Shape = Shape::new(
    "DescribeQueryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStore", &EventDataStoreArn),
        Member::new("QueryId", &UUID),
        Member::new("QueryAlias", &QueryAlias),
        Member::new("RefreshId", &RefreshId),
        Member::new("EventDataStoreOwnerAccountId", &AccountId),
    ])),
);

pub(super) static DescribeQueryResponse: Shape = Shape::new(
    "DescribeQueryResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("QueryId", &UUID),
        Member::new("QueryString", &QueryStatement),
        Member::new("QueryStatus", &QueryStatus),
        Member::new("QueryStatistics", &QueryStatisticsForDescribeQuery),
        Member::new("ErrorMessage", &ErrorMessage),
        Member::new("DeliveryS3Uri", &DeliveryS3Uri),
        Member::new("DeliveryStatus", &DeliveryStatus),
        Member::new("Prompt", &Prompt),
        Member::new("EventDataStoreOwnerAccountId", &AccountId),
    ])),
);

pub(super) static DescribeTrailsRequest: Shape = Shape::new(
    "DescribeTrailsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("trailNameList", &TrailNameList),
        Member::new("includeShadowTrails", &Boolean),
    ])),
);

pub(super) static DescribeTrailsResponse: Shape =
    Shape::new("DescribeTrailsResponse", Kind::Structure(&Structure::new(&[Member::new("trailList", &TrailList)])));

pub(super) static Destination: Shape = Shape::new(
    "Destination",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &DestinationType).required(),
        Member::new("Location", &Location).required(),
    ])),
);

pub(super) static DestinationType: Shape =
    Shape::new("DestinationType", Kind::String(&["EVENT_DATA_STORE", "AWS_SERVICE"]));

pub(super) static Destinations: Shape =
    Shape::new("Destinations", Kind::List(&Member::new("member", &Destination), false)).min(1.0).max(200.0);

pub(super) static DisableFederationRequest: Shape = Shape::new(
    "DisableFederationRequest",
    Kind::Structure(&Structure::new(&[Member::new("EventDataStore", &EventDataStoreArn).required()])),
);

pub(super) static DisableFederationResponse: Shape = Shape::new(
    "DisableFederationResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStoreArn", &EventDataStoreArn),
        Member::new("FederationStatus", &FederationStatus),
    ])),
);

pub(super) static Double: Shape = Shape::new("Double", Kind::Double);

pub(super) static EnableFederationRequest: Shape = Shape::new(
    "EnableFederationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStore", &EventDataStoreArn).required(),
        Member::new("FederationRoleArn", &FederationRoleArn).required(),
    ])),
);

pub(super) static EnableFederationResponse: Shape = Shape::new(
    "EnableFederationResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStoreArn", &EventDataStoreArn),
        Member::new("FederationStatus", &FederationStatus),
        Member::new("FederationRoleArn", &FederationRoleArn),
    ])),
);

pub(super) static ErrorCode: Shape =
    Shape::new("ErrorCode", Kind::String(&[])).max(128.0).pattern("^[\\w\\d\\s_.,\\-:\\[\\]]+$");

pub(super) static ErrorMessage: Shape =
    Shape::new("ErrorMessage", Kind::String(&[])).min(4.0).max(1000.0).pattern(".*");

pub(super) static Event: Shape = Shape::new(
    "Event",
    Kind::Structure(&Structure::new(&[
        Member::new("EventId", &String),
        Member::new("EventName", &String),
        Member::new("ReadOnly", &String),
        Member::new("AccessKeyId", &String),
        Member::new("EventTime", &Date),
        Member::new("EventSource", &String),
        Member::new("Username", &String),
        Member::new("Resources", &ResourceList),
        Member::new("CloudTrailEvent", &String),
    ])),
);

pub(super) static EventCategory: Shape = Shape::new("EventCategory", Kind::String(&["insight"]));

pub(super) static EventCategoryAggregation: Shape = Shape::new("EventCategoryAggregation", Kind::String(&["Data"]));

pub(super) static EventDataStore: Shape = Shape::new(
    "EventDataStore",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStoreArn", &EventDataStoreArn),
        Member::new("Name", &EventDataStoreName),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
        Member::new("Status", &EventDataStoreStatus),
        Member::new("AdvancedEventSelectors", &AdvancedEventSelectors),
        Member::new("MultiRegionEnabled", &Boolean),
        Member::new("OrganizationEnabled", &Boolean),
        Member::new("RetentionPeriod", &RetentionPeriod),
        Member::new("CreatedTimestamp", &Date),
        Member::new("UpdatedTimestamp", &Date),
    ])),
);

pub(super) static EventDataStoreARNInvalidException: Shape = Shape::new(
    "EventDataStoreARNInvalidException",
    Kind::Structure(&Structure::new(&[]).error("EventDataStoreARNInvalidException", 400, true)),
);

pub(super) static EventDataStoreAlreadyExistsException: Shape = Shape::new(
    "EventDataStoreAlreadyExistsException",
    Kind::Structure(&Structure::new(&[]).error("EventDataStoreAlreadyExistsException", 400, true)),
);

pub(super) static EventDataStoreArn: Shape =
    Shape::new("EventDataStoreArn", Kind::String(&[])).min(3.0).max(256.0).pattern("^[a-zA-Z0-9._/\\-:]+$");

pub(super) static EventDataStoreFederationEnabledException: Shape = Shape::new(
    "EventDataStoreFederationEnabledException",
    Kind::Structure(&Structure::new(&[]).error("EventDataStoreFederationEnabledException", 400, true)),
);

pub(super) static EventDataStoreHasOngoingImportException: Shape = Shape::new(
    "EventDataStoreHasOngoingImportException",
    Kind::Structure(&Structure::new(&[]).error("EventDataStoreHasOngoingImportException", 400, true)),
);

pub(super) static EventDataStoreKmsKeyId: Shape =
    Shape::new("EventDataStoreKmsKeyId", Kind::String(&[])).min(1.0).max(350.0).pattern("^[a-zA-Z0-9._/\\-:]+$");

pub(super) static EventDataStoreList: Shape =
    Shape::new("EventDataStoreList", Kind::List(&Member::new("member", &EventDataStoreArn), false)).min(1.0).max(1.0);

pub(super) static EventDataStoreMaxLimitExceededException: Shape = Shape::new(
    "EventDataStoreMaxLimitExceededException",
    Kind::Structure(&Structure::new(&[]).error("EventDataStoreMaxLimitExceededException", 400, true)),
);

pub(super) static EventDataStoreName: Shape =
    Shape::new("EventDataStoreName", Kind::String(&[])).min(3.0).max(128.0).pattern("^[a-zA-Z0-9._\\-]+$");

pub(super) static EventDataStoreNotFoundException: Shape = Shape::new(
    "EventDataStoreNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("EventDataStoreNotFoundException", 400, true)),
);

pub(super) static EventDataStoreStatus: Shape = Shape::new(
    "EventDataStoreStatus",
    Kind::String(&[
        "CREATED",
        "ENABLED",
        "PENDING_DELETION",
        "STARTING_INGESTION",
        "STOPPING_INGESTION",
        "STOPPED_INGESTION",
    ]),
);

pub(super) static EventDataStoreTerminationProtectedException: Shape = Shape::new(
    "EventDataStoreTerminationProtectedException",
    Kind::Structure(&Structure::new(&[]).error("EventDataStoreTerminationProtectedException", 400, true)),
);

pub(super) static EventDataStores: Shape =
    Shape::new("EventDataStores", Kind::List(&Member::new("member", &EventDataStore), false));

pub(super) static EventName: Shape = Shape::new("EventName", Kind::String(&[])).max(128.0).pattern("^[A-Za-z0-9_]+$");

pub(super) static EventSelector: Shape = Shape::new(
    "EventSelector",
    Kind::Structure(&Structure::new(&[
        Member::new("ReadWriteType", &ReadWriteType),
        Member::new("IncludeManagementEvents", &Boolean),
        Member::new("DataResources", &DataResources),
        Member::new("ExcludeManagementEventSources", &ExcludeManagementEventSources),
    ])),
);

pub(super) static EventSelectors: Shape =
    Shape::new("EventSelectors", Kind::List(&Member::new("member", &EventSelector), false));

pub(super) static EventSource: Shape =
    Shape::new("EventSource", Kind::String(&[])).max(256.0).pattern("^[a-z0-9_-]+\\.amazonaws\\.com$");

pub(super) static EventsList: Shape = Shape::new("EventsList", Kind::List(&Member::new("member", &Event), false));

pub(super) static ExcludeManagementEventSources: Shape =
    Shape::new("ExcludeManagementEventSources", Kind::List(&Member::new("member", &String), false));

pub(super) static FederationRoleArn: Shape =
    Shape::new("FederationRoleArn", Kind::String(&[])).min(3.0).max(125.0).pattern("^[a-zA-Z0-9._/\\-:@=\\+,\\.]+$");

pub(super) static FederationStatus: Shape =
    Shape::new("FederationStatus", Kind::String(&["ENABLING", "ENABLED", "DISABLING", "DISABLED"]));

pub(super) static GenerateQueryRequest: Shape = Shape::new(
    "GenerateQueryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStores", &EventDataStoreList).required(),
        Member::new("Prompt", &Prompt).required(),
    ])),
);

pub(super) static GenerateQueryResponse: Shape = Shape::new(
    "GenerateQueryResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("QueryStatement", &QueryStatement),
        Member::new("QueryAlias", &QueryAlias),
        Member::new("EventDataStoreOwnerAccountId", &AccountId),
    ])),
);

pub(super) static GenerateResponseException: Shape = Shape::new(
    "GenerateResponseException",
    Kind::Structure(&Structure::new(&[]).error("GenerateResponseException", 400, true)),
);

pub(super) static GetChannelRequest: Shape = Shape::new(
    "GetChannelRequest",
    Kind::Structure(&Structure::new(&[Member::new("Channel", &ChannelArn).required()])),
);

pub(super) static GetChannelResponse: Shape = Shape::new(
    "GetChannelResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ChannelArn", &ChannelArn),
        Member::new("Name", &ChannelName),
        Member::new("Source", &Source),
        Member::new("SourceConfig", &SourceConfig),
        Member::new("Destinations", &Destinations),
        Member::new("IngestionStatus", &IngestionStatus),
    ])),
);

pub(super) static GetDashboardRequest: Shape = Shape::new(
    "GetDashboardRequest",
    Kind::Structure(&Structure::new(&[Member::new("DashboardId", &DashboardArn).required()])),
);

pub(super) static GetDashboardResponse: Shape = Shape::new(
    "GetDashboardResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("DashboardArn", &DashboardArn),
        Member::new("Type", &DashboardType),
        Member::new("Status", &DashboardStatus),
        Member::new("Widgets", &WidgetList),
        Member::new("RefreshSchedule", &RefreshSchedule),
        Member::new("CreatedTimestamp", &Date),
        Member::new("UpdatedTimestamp", &Date),
        Member::new("LastRefreshId", &RefreshId),
        Member::new("LastRefreshFailureReason", &ErrorMessage),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
    ])),
);

pub(super) static GetEventConfigurationRequest: Shape = Shape::new(
    "GetEventConfigurationRequest",
    Kind::Structure(&Structure::new(&[Member::new("TrailName", &String), Member::new("EventDataStore", &String)])),
);

pub(super) static GetEventConfigurationResponse: Shape = Shape::new(
    "GetEventConfigurationResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailARN", &String),
        Member::new("EventDataStoreArn", &EventDataStoreArn),
        Member::new("MaxEventSize", &MaxEventSize),
        Member::new("ContextKeySelectors", &ContextKeySelectors),
        Member::new("AggregationConfigurations", &AggregationConfigurations),
    ])),
);

pub(super) static GetEventDataStoreRequest: Shape = Shape::new(
    "GetEventDataStoreRequest",
    Kind::Structure(&Structure::new(&[Member::new("EventDataStore", &EventDataStoreArn).required()])),
);

pub(super) static GetEventDataStoreResponse: Shape = Shape::new(
    "GetEventDataStoreResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStoreArn", &EventDataStoreArn),
        Member::new("Name", &EventDataStoreName),
        Member::new("Status", &EventDataStoreStatus),
        Member::new("AdvancedEventSelectors", &AdvancedEventSelectors),
        Member::new("MultiRegionEnabled", &Boolean),
        Member::new("OrganizationEnabled", &Boolean),
        Member::new("RetentionPeriod", &RetentionPeriod),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
        Member::new("CreatedTimestamp", &Date),
        Member::new("UpdatedTimestamp", &Date),
        Member::new("KmsKeyId", &EventDataStoreKmsKeyId),
        Member::new("BillingMode", &BillingMode),
        Member::new("FederationStatus", &FederationStatus),
        Member::new("FederationRoleArn", &FederationRoleArn),
        Member::new("PartitionKeys", &PartitionKeyList),
    ])),
);

pub(super) static GetEventSelectorsRequest: Shape = Shape::new(
    "GetEventSelectorsRequest",
    Kind::Structure(&Structure::new(&[Member::new("TrailName", &String).required()])),
);

pub(super) static GetEventSelectorsResponse: Shape = Shape::new(
    "GetEventSelectorsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailARN", &String),
        Member::new("EventSelectors", &EventSelectors),
        Member::new("AdvancedEventSelectors", &AdvancedEventSelectors),
    ])),
);

pub(super) static GetImportRequest: Shape =
    Shape::new("GetImportRequest", Kind::Structure(&Structure::new(&[Member::new("ImportId", &UUID).required()])));

pub(super) static GetImportResponse: Shape = Shape::new(
    "GetImportResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ImportId", &UUID),
        Member::new("Destinations", &ImportDestinations),
        Member::new("ImportSource", &ImportSource),
        Member::new("StartEventTime", &Date),
        Member::new("EndEventTime", &Date),
        Member::new("ImportStatus", &ImportStatus),
        Member::new("CreatedTimestamp", &Date),
        Member::new("UpdatedTimestamp", &Date),
        Member::new("ImportStatistics", &ImportStatistics),
    ])),
);

pub(super) static GetInsightSelectorsRequest: Shape = Shape::new(
    "GetInsightSelectorsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailName", &String),
        Member::new("EventDataStore", &EventDataStoreArn),
    ])),
);

pub(super) static GetInsightSelectorsResponse: Shape = Shape::new(
    "GetInsightSelectorsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailARN", &String),
        Member::new("InsightSelectors", &InsightSelectors),
        Member::new("EventDataStoreArn", &EventDataStoreArn),
        Member::new("InsightsDestination", &EventDataStoreArn),
    ])),
);

pub(super) static GetQueryResultsRequest: Shape = Shape::new(
    "GetQueryResultsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStore", &EventDataStoreArn),
        Member::new("QueryId", &UUID).required(),
        Member::new("NextToken", &PaginationToken),
        Member::new("MaxQueryResults", &MaxQueryResults),
        Member::new("EventDataStoreOwnerAccountId", &AccountId),
    ])),
);

pub(super) static GetQueryResultsResponse: Shape = Shape::new(
    "GetQueryResultsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("QueryStatus", &QueryStatus),
        Member::new("QueryStatistics", &QueryStatistics),
        Member::new("QueryResultRows", &QueryResultRows),
        Member::new("NextToken", &PaginationToken),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static GetResourcePolicyRequest: Shape = Shape::new(
    "GetResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("ResourceArn", &ResourceArn).required()])),
);

pub(super) static GetResourcePolicyResponse: Shape = Shape::new(
    "GetResourcePolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArn),
        Member::new("ResourcePolicy", &ResourcePolicy),
        Member::new("DelegatedAdminResourcePolicy", &ResourcePolicy),
    ])),
);

pub(super) static GetTrailRequest: Shape =
    Shape::new("GetTrailRequest", Kind::Structure(&Structure::new(&[Member::new("Name", &String).required()])));

pub(super) static GetTrailResponse: Shape =
    Shape::new("GetTrailResponse", Kind::Structure(&Structure::new(&[Member::new("Trail", &Trail)])));

pub(super) static GetTrailStatusRequest: Shape =
    Shape::new("GetTrailStatusRequest", Kind::Structure(&Structure::new(&[Member::new("Name", &String).required()])));

pub(super) static GetTrailStatusResponse: Shape = Shape::new(
    "GetTrailStatusResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("IsLogging", &Boolean),
        Member::new("LatestDeliveryError", &String),
        Member::new("LatestNotificationError", &String),
        Member::new("LatestDeliveryTime", &Date),
        Member::new("LatestNotificationTime", &Date),
        Member::new("StartLoggingTime", &Date),
        Member::new("StopLoggingTime", &Date),
        Member::new("LatestCloudWatchLogsDeliveryError", &String),
        Member::new("LatestCloudWatchLogsDeliveryTime", &Date),
        Member::new("LatestDigestDeliveryTime", &Date),
        Member::new("LatestDigestDeliveryError", &String),
        Member::new("LatestDeliveryAttemptTime", &String),
        Member::new("LatestNotificationAttemptTime", &String),
        Member::new("LatestNotificationAttemptSucceeded", &String),
        Member::new("LatestDeliveryAttemptSucceeded", &String),
        Member::new("TimeLoggingStarted", &String),
        Member::new("TimeLoggingStopped", &String),
    ])),
);

pub(super) static ImportDestinations: Shape =
    Shape::new("ImportDestinations", Kind::List(&Member::new("member", &EventDataStoreArn), false)).min(1.0).max(1.0);

pub(super) static ImportFailureList: Shape =
    Shape::new("ImportFailureList", Kind::List(&Member::new("member", &ImportFailureListItem), false));

pub(super) static ImportFailureListItem: Shape = Shape::new(
    "ImportFailureListItem",
    Kind::Structure(&Structure::new(&[
        Member::new("Location", &String),
        Member::new("Status", &ImportFailureStatus),
        Member::new("ErrorType", &String),
        Member::new("ErrorMessage", &String),
        Member::new("LastUpdatedTime", &Date),
    ])),
);

pub(super) static ImportFailureStatus: Shape =
    Shape::new("ImportFailureStatus", Kind::String(&["FAILED", "RETRY", "SUCCEEDED"]));

pub(super) static ImportNotFoundException: Shape = Shape::new(
    "ImportNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("ImportNotFoundException", 400, true)),
);

pub(super) static ImportSource: Shape =
    Shape::new("ImportSource", Kind::Structure(&Structure::new(&[Member::new("S3", &S3ImportSource).required()])));

pub(super) static ImportStatistics: Shape = Shape::new(
    "ImportStatistics",
    Kind::Structure(&Structure::new(&[
        Member::new("PrefixesFound", &Long),
        Member::new("PrefixesCompleted", &Long),
        Member::new("FilesCompleted", &Long),
        Member::new("EventsCompleted", &Long),
        Member::new("FailedEntries", &Long),
    ])),
);

pub(super) static ImportStatus: Shape =
    Shape::new("ImportStatus", Kind::String(&["INITIALIZING", "IN_PROGRESS", "FAILED", "STOPPED", "COMPLETED"]));

pub(super) static ImportsList: Shape =
    Shape::new("ImportsList", Kind::List(&Member::new("member", &ImportsListItem), false));

pub(super) static ImportsListItem: Shape = Shape::new(
    "ImportsListItem",
    Kind::Structure(&Structure::new(&[
        Member::new("ImportId", &UUID),
        Member::new("ImportStatus", &ImportStatus),
        Member::new("Destinations", &ImportDestinations),
        Member::new("CreatedTimestamp", &Date),
        Member::new("UpdatedTimestamp", &Date),
    ])),
);

pub(super) static InactiveEventDataStoreException: Shape = Shape::new(
    "InactiveEventDataStoreException",
    Kind::Structure(&Structure::new(&[]).error("InactiveEventDataStoreException", 400, true)),
);

pub(super) static InactiveQueryException: Shape = Shape::new(
    "InactiveQueryException",
    Kind::Structure(&Structure::new(&[]).error("InactiveQueryException", 400, true)),
);

pub(super) static IngestionStatus: Shape = Shape::new(
    "IngestionStatus",
    Kind::Structure(&Structure::new(&[
        Member::new("LatestIngestionSuccessTime", &Date),
        Member::new("LatestIngestionSuccessEventID", &UUID),
        Member::new("LatestIngestionErrorCode", &ErrorMessage),
        Member::new("LatestIngestionAttemptTime", &Date),
        Member::new("LatestIngestionAttemptEventID", &UUID),
    ])),
);

pub(super) static InsightNotEnabledException: Shape = Shape::new(
    "InsightNotEnabledException",
    Kind::Structure(&Structure::new(&[]).error("InsightNotEnabledException", 400, true)),
);

pub(super) static InsightSelector: Shape = Shape::new(
    "InsightSelector",
    Kind::Structure(&Structure::new(&[
        Member::new("InsightType", &InsightType),
        Member::new("EventCategories", &SourceEventCategories),
    ])),
);

pub(super) static InsightSelectors: Shape =
    Shape::new("InsightSelectors", Kind::List(&Member::new("member", &InsightSelector), false));

pub(super) static InsightType: Shape =
    Shape::new("InsightType", Kind::String(&["ApiCallRateInsight", "ApiErrorRateInsight"]));

pub(super) static InsightsMetricDataType: Shape =
    Shape::new("InsightsMetricDataType", Kind::String(&["FillWithZeros", "NonZeroData"]));

pub(super) static InsightsMetricMaxResults: Shape =
    Shape::new("InsightsMetricMaxResults", Kind::Integer).min(1.0).max(21600.0);

pub(super) static InsightsMetricNextToken: Shape =
    Shape::new("InsightsMetricNextToken", Kind::String(&[])).min(1.0).max(5000.0);

pub(super) static InsightsMetricPeriod: Shape = Shape::new("InsightsMetricPeriod", Kind::Integer).min(60.0).max(3600.0);

pub(super) static InsightsMetricValues: Shape =
    Shape::new("InsightsMetricValues", Kind::List(&Member::new("member", &Double), false));

pub(super) static InsufficientDependencyServiceAccessPermissionException: Shape = Shape::new(
    "InsufficientDependencyServiceAccessPermissionException",
    Kind::Structure(&Structure::new(&[]).error("InsufficientDependencyServiceAccessPermissionException", 400, true)),
);

pub(super) static InsufficientEncryptionPolicyException: Shape = Shape::new(
    "InsufficientEncryptionPolicyException",
    Kind::Structure(&Structure::new(&[]).error("InsufficientEncryptionPolicyException", 400, true)),
);

pub(super) static InsufficientIAMAccessPermissionException: Shape = Shape::new(
    "InsufficientIAMAccessPermissionException",
    Kind::Structure(&Structure::new(&[]).error("InsufficientIAMAccessPermissionException", 400, true)),
);

pub(super) static InsufficientS3BucketPolicyException: Shape = Shape::new(
    "InsufficientS3BucketPolicyException",
    Kind::Structure(&Structure::new(&[]).error("InsufficientS3BucketPolicyException", 400, true)),
);

pub(super) static InsufficientSnsTopicPolicyException: Shape = Shape::new(
    "InsufficientSnsTopicPolicyException",
    Kind::Structure(&Structure::new(&[]).error("InsufficientSnsTopicPolicyException", 400, true)),
);

pub(super) static Integer: Shape = Shape::new("Integer", Kind::Integer);

pub(super) static InvalidCloudWatchLogsLogGroupArnException: Shape = Shape::new(
    "InvalidCloudWatchLogsLogGroupArnException",
    Kind::Structure(&Structure::new(&[]).error("InvalidCloudWatchLogsLogGroupArnException", 400, true)),
);

pub(super) static InvalidCloudWatchLogsRoleArnException: Shape = Shape::new(
    "InvalidCloudWatchLogsRoleArnException",
    Kind::Structure(&Structure::new(&[]).error("InvalidCloudWatchLogsRoleArnException", 400, true)),
);

pub(super) static InvalidDateRangeException: Shape = Shape::new(
    "InvalidDateRangeException",
    Kind::Structure(&Structure::new(&[]).error("InvalidDateRangeException", 400, true)),
);

pub(super) static InvalidEventCategoryException: Shape = Shape::new(
    "InvalidEventCategoryException",
    Kind::Structure(&Structure::new(&[]).error("InvalidEventCategoryException", 400, true)),
);

pub(super) static InvalidEventDataStoreCategoryException: Shape = Shape::new(
    "InvalidEventDataStoreCategoryException",
    Kind::Structure(&Structure::new(&[]).error("InvalidEventDataStoreCategoryException", 400, true)),
);

pub(super) static InvalidEventDataStoreStatusException: Shape = Shape::new(
    "InvalidEventDataStoreStatusException",
    Kind::Structure(&Structure::new(&[]).error("InvalidEventDataStoreStatusException", 400, true)),
);

pub(super) static InvalidEventSelectorsException: Shape = Shape::new(
    "InvalidEventSelectorsException",
    Kind::Structure(&Structure::new(&[]).error("InvalidEventSelectorsException", 400, true)),
);

pub(super) static InvalidHomeRegionException: Shape = Shape::new(
    "InvalidHomeRegionException",
    Kind::Structure(&Structure::new(&[]).error("InvalidHomeRegionException", 400, true)),
);

pub(super) static InvalidImportSourceException: Shape = Shape::new(
    "InvalidImportSourceException",
    Kind::Structure(&Structure::new(&[]).error("InvalidImportSourceException", 400, true)),
);

pub(super) static InvalidInsightSelectorsException: Shape = Shape::new(
    "InvalidInsightSelectorsException",
    Kind::Structure(&Structure::new(&[]).error("InvalidInsightSelectorsException", 400, true)),
);

pub(super) static InvalidKmsKeyIdException: Shape = Shape::new(
    "InvalidKmsKeyIdException",
    Kind::Structure(&Structure::new(&[]).error("InvalidKmsKeyIdException", 400, true)),
);

pub(super) static InvalidLookupAttributesException: Shape = Shape::new(
    "InvalidLookupAttributesException",
    Kind::Structure(&Structure::new(&[]).error("InvalidLookupAttributesException", 400, true)),
);

pub(super) static InvalidMaxResultsException: Shape = Shape::new(
    "InvalidMaxResultsException",
    Kind::Structure(&Structure::new(&[]).error("InvalidMaxResultsException", 400, true)),
);

pub(super) static InvalidNextTokenException: Shape = Shape::new(
    "InvalidNextTokenException",
    Kind::Structure(&Structure::new(&[]).error("InvalidNextTokenException", 400, true)),
);

pub(super) static InvalidParameterCombinationException: Shape = Shape::new(
    "InvalidParameterCombinationException",
    Kind::Structure(&Structure::new(&[]).error("InvalidParameterCombinationException", 400, true)),
);

pub(super) static InvalidParameterException: Shape = Shape::new(
    "InvalidParameterException",
    Kind::Structure(&Structure::new(&[]).error("InvalidParameterException", 400, true)),
);

pub(super) static InvalidQueryStatementException: Shape = Shape::new(
    "InvalidQueryStatementException",
    Kind::Structure(&Structure::new(&[]).error("InvalidQueryStatementException", 400, true)),
);

pub(super) static InvalidQueryStatusException: Shape = Shape::new(
    "InvalidQueryStatusException",
    Kind::Structure(&Structure::new(&[]).error("InvalidQueryStatusException", 400, true)),
);

pub(super) static InvalidS3BucketNameException: Shape = Shape::new(
    "InvalidS3BucketNameException",
    Kind::Structure(&Structure::new(&[]).error("InvalidS3BucketNameException", 400, true)),
);

pub(super) static InvalidS3PrefixException: Shape = Shape::new(
    "InvalidS3PrefixException",
    Kind::Structure(&Structure::new(&[]).error("InvalidS3PrefixException", 400, true)),
);

pub(super) static InvalidSnsTopicNameException: Shape = Shape::new(
    "InvalidSnsTopicNameException",
    Kind::Structure(&Structure::new(&[]).error("InvalidSnsTopicNameException", 400, true)),
);

pub(super) static InvalidSourceException: Shape = Shape::new(
    "InvalidSourceException",
    Kind::Structure(&Structure::new(&[]).error("InvalidSourceException", 400, true)),
);

pub(super) static InvalidTagParameterException: Shape = Shape::new(
    "InvalidTagParameterException",
    Kind::Structure(&Structure::new(&[]).error("InvalidTagParameterException", 400, true)),
);

pub(super) static InvalidTimeRangeException: Shape = Shape::new(
    "InvalidTimeRangeException",
    Kind::Structure(&Structure::new(&[]).error("InvalidTimeRangeException", 400, true)),
);

pub(super) static InvalidTokenException: Shape = Shape::new(
    "InvalidTokenException",
    Kind::Structure(&Structure::new(&[]).error("InvalidTokenException", 400, true)),
);

pub(super) static InvalidTrailNameException: Shape = Shape::new(
    "InvalidTrailNameException",
    Kind::Structure(&Structure::new(&[]).error("InvalidTrailNameException", 400, true)),
);

pub(super) static KmsException: Shape =
    Shape::new("KmsException", Kind::Structure(&Structure::new(&[]).error("KmsException", 400, true)));

pub(super) static KmsKeyDisabledException: Shape = Shape::new(
    "KmsKeyDisabledException",
    Kind::Structure(&Structure::new(&[]).error("KmsKeyDisabledException", 400, true)),
);

pub(super) static KmsKeyNotFoundException: Shape = Shape::new(
    "KmsKeyNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("KmsKeyNotFoundException", 400, true)),
);

pub(super) static ListChannelsMaxResultsCount: Shape =
    Shape::new("ListChannelsMaxResultsCount", Kind::Integer).min(1.0).max(1000.0);

pub(super) static ListChannelsRequest: Shape = Shape::new(
    "ListChannelsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("MaxResults", &ListChannelsMaxResultsCount),
        Member::new("NextToken", &PaginationToken),
    ])),
);

pub(super) static ListChannelsResponse: Shape = Shape::new(
    "ListChannelsResponse",
    Kind::Structure(&Structure::new(&[Member::new("Channels", &Channels), Member::new("NextToken", &PaginationToken)])),
);

pub(super) static ListDashboardsMaxResultsCount: Shape =
    Shape::new("ListDashboardsMaxResultsCount", Kind::Integer).min(1.0).max(1000.0);

pub(super) static ListDashboardsRequest: Shape = Shape::new(
    "ListDashboardsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NamePrefix", &DashboardName),
        Member::new("Type", &DashboardType),
        Member::new("NextToken", &PaginationToken),
        Member::new("MaxResults", &ListDashboardsMaxResultsCount),
    ])),
);

pub(super) static ListDashboardsResponse: Shape = Shape::new(
    "ListDashboardsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Dashboards", &Dashboards),
        Member::new("NextToken", &PaginationToken),
    ])),
);

pub(super) static ListEventDataStoresMaxResultsCount: Shape =
    Shape::new("ListEventDataStoresMaxResultsCount", Kind::Integer).min(1.0).max(1000.0);

pub(super) static ListEventDataStoresRequest: Shape = Shape::new(
    "ListEventDataStoresRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &PaginationToken),
        Member::new("MaxResults", &ListEventDataStoresMaxResultsCount),
    ])),
);

pub(super) static ListEventDataStoresResponse: Shape = Shape::new(
    "ListEventDataStoresResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStores", &EventDataStores),
        Member::new("NextToken", &PaginationToken),
    ])),
);

pub(super) static ListImportFailuresMaxResultsCount: Shape =
    Shape::new("ListImportFailuresMaxResultsCount", Kind::Integer).min(1.0).max(1000.0);

pub(super) static ListImportFailuresRequest: Shape = Shape::new(
    "ListImportFailuresRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ImportId", &UUID).required(),
        Member::new("MaxResults", &ListImportFailuresMaxResultsCount),
        Member::new("NextToken", &PaginationToken),
    ])),
);

pub(super) static ListImportFailuresResponse: Shape = Shape::new(
    "ListImportFailuresResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Failures", &ImportFailureList),
        Member::new("NextToken", &PaginationToken),
    ])),
);

pub(super) static ListImportsMaxResultsCount: Shape =
    Shape::new("ListImportsMaxResultsCount", Kind::Integer).min(1.0).max(1000.0);

pub(super) static ListImportsRequest: Shape = Shape::new(
    "ListImportsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("MaxResults", &ListImportsMaxResultsCount),
        Member::new("Destination", &EventDataStoreArn),
        Member::new("ImportStatus", &ImportStatus),
        Member::new("NextToken", &PaginationToken),
    ])),
);

pub(super) static ListImportsResponse: Shape = Shape::new(
    "ListImportsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Imports", &ImportsList),
        Member::new("NextToken", &PaginationToken),
    ])),
);

pub(super) static ListInsightsDataDimensionKey: Shape =
    Shape::new("ListInsightsDataDimensionKey", Kind::String(&["EventId", "EventName", "EventSource"]));

pub(super) static ListInsightsDataDimensionValue: Shape =
    Shape::new("ListInsightsDataDimensionValue", Kind::String(&[])).min(1.0).max(2000.0);

pub(super) static ListInsightsDataDimensions: Shape = Shape::new(
    "ListInsightsDataDimensions",
    Kind::Map(
        &Member::new("key", &ListInsightsDataDimensionKey),
        &Member::new("value", &ListInsightsDataDimensionValue),
        false,
    ),
)
.min(1.0)
.max(1.0);

pub(super) static ListInsightsDataMaxResultsCount: Shape =
    Shape::new("ListInsightsDataMaxResultsCount", Kind::Integer).min(1.0).max(50.0);

pub(super) static ListInsightsDataRequest: Shape = Shape::new(
    "ListInsightsDataRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InsightSource", &ResourceArn).required(),
        Member::new("DataType", &ListInsightsDataType).required(),
        Member::new("Dimensions", &ListInsightsDataDimensions),
        Member::new("StartTime", &Date),
        Member::new("EndTime", &Date),
        Member::new("MaxResults", &ListInsightsDataMaxResultsCount),
        Member::new("NextToken", &PaginationToken),
    ])),
);

pub(super) static ListInsightsDataResponse: Shape = Shape::new(
    "ListInsightsDataResponse",
    Kind::Structure(&Structure::new(&[Member::new("Events", &EventsList), Member::new("NextToken", &PaginationToken)])),
);

pub(super) static ListInsightsDataType: Shape = Shape::new("ListInsightsDataType", Kind::String(&["InsightsEvents"]));

pub(super) static ListInsightsMetricDataRequest: Shape = Shape::new(
    "ListInsightsMetricDataRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailName", &String),
        Member::new("EventSource", &EventSource).required(),
        Member::new("EventName", &EventName).required(),
        Member::new("InsightType", &InsightType).required(),
        Member::new("ErrorCode", &ErrorCode),
        Member::new("StartTime", &Date),
        Member::new("EndTime", &Date),
        Member::new("Period", &InsightsMetricPeriod),
        Member::new("DataType", &InsightsMetricDataType),
        Member::new("MaxResults", &InsightsMetricMaxResults),
        Member::new("NextToken", &InsightsMetricNextToken),
    ])),
);

pub(super) static ListInsightsMetricDataResponse: Shape = Shape::new(
    "ListInsightsMetricDataResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailARN", &String),
        Member::new("EventSource", &EventSource),
        Member::new("EventName", &EventName),
        Member::new("InsightType", &InsightType),
        Member::new("ErrorCode", &ErrorCode),
        Member::new("Timestamps", &Timestamps),
        Member::new("Values", &InsightsMetricValues),
        Member::new("NextToken", &InsightsMetricNextToken),
    ])),
);

pub(super) static ListPublicKeysRequest: Shape = Shape::new(
    "ListPublicKeysRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("StartTime", &Date),
        Member::new("EndTime", &Date),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static ListPublicKeysResponse: Shape = Shape::new(
    "ListPublicKeysResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PublicKeyList", &PublicKeyList),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static ListQueriesMaxResultsCount: Shape =
    Shape::new("ListQueriesMaxResultsCount", Kind::Integer).min(1.0).max(1000.0);

pub(super) static ListQueriesRequest: Shape = Shape::new(
    "ListQueriesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStore", &EventDataStoreArn).required(),
        Member::new("NextToken", &PaginationToken),
        Member::new("MaxResults", &ListQueriesMaxResultsCount),
        Member::new("StartTime", &Date),
        Member::new("EndTime", &Date),
        Member::new("QueryStatus", &QueryStatus),
    ])),
);

pub(super) static ListQueriesResponse: Shape = Shape::new(
    "ListQueriesResponse",
    Kind::Structure(&Structure::new(&[Member::new("Queries", &Queries), Member::new("NextToken", &PaginationToken)])),
);

pub(super) static ListTagsRequest: Shape = Shape::new(
    "ListTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceIdList", &ResourceIdList).required(),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static ListTagsResponse: Shape = Shape::new(
    "ListTagsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceTagList", &ResourceTagList),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static ListTrailsRequest: Shape =
    Shape::new("ListTrailsRequest", Kind::Structure(&Structure::new(&[Member::new("NextToken", &String)])));

pub(super) static ListTrailsResponse: Shape = Shape::new(
    "ListTrailsResponse",
    Kind::Structure(&Structure::new(&[Member::new("Trails", &Trails), Member::new("NextToken", &String)])),
);

pub(super) static Location: Shape =
    Shape::new("Location", Kind::String(&[])).min(3.0).max(1024.0).pattern("^[a-zA-Z0-9._/\\-:*]+$");

pub(super) static Long: Shape = Shape::new("Long", Kind::Long);

pub(super) static LookupAttribute: Shape = Shape::new(
    "LookupAttribute",
    Kind::Structure(&Structure::new(&[
        Member::new("AttributeKey", &LookupAttributeKey).required(),
        Member::new("AttributeValue", &LookupAttributeValue).required(),
    ])),
);

pub(super) static LookupAttributeKey: Shape = Shape::new(
    "LookupAttributeKey",
    Kind::String(&[
        "EventId",
        "EventName",
        "ReadOnly",
        "Username",
        "ResourceType",
        "ResourceName",
        "EventSource",
        "AccessKeyId",
    ]),
);

pub(super) static LookupAttributeValue: Shape =
    Shape::new("LookupAttributeValue", Kind::String(&[])).min(1.0).max(2000.0);

pub(super) static LookupAttributesList: Shape =
    Shape::new("LookupAttributesList", Kind::List(&Member::new("member", &LookupAttribute), false));

pub(super) static LookupEventsRequest: Shape = Shape::new(
    "LookupEventsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("LookupAttributes", &LookupAttributesList),
        Member::new("StartTime", &Date),
        Member::new("EndTime", &Date),
        Member::new("EventCategory", &EventCategory),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static LookupEventsResponse: Shape = Shape::new(
    "LookupEventsResponse",
    Kind::Structure(&Structure::new(&[Member::new("Events", &EventsList), Member::new("NextToken", &NextToken)])),
);

pub(super) static MaxConcurrentQueriesException: Shape = Shape::new(
    "MaxConcurrentQueriesException",
    Kind::Structure(&Structure::new(&[]).error("MaxConcurrentQueriesException", 400, true)),
);

pub(super) static MaxEventSize: Shape = Shape::new("MaxEventSize", Kind::String(&["Standard", "Large"]));

pub(super) static MaxQueryResults: Shape = Shape::new("MaxQueryResults", Kind::Integer).min(1.0).max(1000.0);

pub(super) static MaxResults: Shape = Shape::new("MaxResults", Kind::Integer).min(1.0).max(50.0);

pub(super) static MaximumNumberOfTrailsExceededException: Shape = Shape::new(
    "MaximumNumberOfTrailsExceededException",
    Kind::Structure(&Structure::new(&[]).error("MaximumNumberOfTrailsExceededException", 400, true)),
);

pub(super) static NextToken: Shape = Shape::new("NextToken", Kind::String(&[]));

pub(super) static NoManagementAccountSLRExistsException: Shape = Shape::new(
    "NoManagementAccountSLRExistsException",
    Kind::Structure(&Structure::new(&[]).error("NoManagementAccountSLRExistsException", 400, true)),
);

pub(super) static NotOrganizationManagementAccountException: Shape = Shape::new(
    "NotOrganizationManagementAccountException",
    Kind::Structure(&Structure::new(&[]).error("NotOrganizationManagementAccountException", 400, true)),
);

pub(super) static NotOrganizationMasterAccountException: Shape = Shape::new(
    "NotOrganizationMasterAccountException",
    Kind::Structure(&Structure::new(&[]).error("NotOrganizationMasterAccountException", 400, true)),
);

pub(super) static OperationNotPermittedException: Shape = Shape::new(
    "OperationNotPermittedException",
    Kind::Structure(&Structure::new(&[]).error("OperationNotPermittedException", 400, true)),
);

pub(super) static Operator: Shape =
    Shape::new("Operator", Kind::List(&Member::new("member", &OperatorValue), false)).min(1.0);

pub(super) static OperatorTargetList: Shape =
    Shape::new("OperatorTargetList", Kind::List(&Member::new("member", &OperatorTargetListMember), false))
        .min(1.0)
        .max(50.0);

pub(super) static OperatorTargetListMember: Shape =
    Shape::new("OperatorTargetListMember", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static OperatorValue: Shape =
    Shape::new("OperatorValue", Kind::String(&[])).min(1.0).max(2048.0).pattern(".+");

pub(super) static OrganizationNotInAllFeaturesModeException: Shape = Shape::new(
    "OrganizationNotInAllFeaturesModeException",
    Kind::Structure(&Structure::new(&[]).error("OrganizationNotInAllFeaturesModeException", 400, true)),
);

pub(super) static OrganizationsNotInUseException: Shape = Shape::new(
    "OrganizationsNotInUseException",
    Kind::Structure(&Structure::new(&[]).error("OrganizationsNotInUseException", 400, true)),
);

pub(super) static PaginationToken: Shape =
    Shape::new("PaginationToken", Kind::String(&[])).min(4.0).max(1000.0).pattern(".*");

pub(super) static PartitionKey: Shape = Shape::new(
    "PartitionKey",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &PartitionKeyName).required(),
        Member::new("Type", &PartitionKeyType).required(),
    ])),
);

pub(super) static PartitionKeyList: Shape =
    Shape::new("PartitionKeyList", Kind::List(&Member::new("member", &PartitionKey), false)).max(2.0);

pub(super) static PartitionKeyName: Shape = Shape::new("PartitionKeyName", Kind::String(&[]))
    .min(1.0)
    .max(255.0)
    .pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");

pub(super) static PartitionKeyType: Shape = Shape::new("PartitionKeyType", Kind::String(&[]))
    .min(0.0)
    .max(255.0)
    .pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");

pub(super) static Prompt: Shape = Shape::new("Prompt", Kind::String(&[])).min(3.0).max(500.0).pattern("^[ -~\\n]*$");

pub(super) static PublicKey: Shape = Shape::new(
    "PublicKey",
    Kind::Structure(&Structure::new(&[
        Member::new("Value", &ByteBuffer),
        Member::new("ValidityStartTime", &Date),
        Member::new("ValidityEndTime", &Date),
        Member::new("Fingerprint", &String),
    ])),
);

pub(super) static PublicKeyList: Shape =
    Shape::new("PublicKeyList", Kind::List(&Member::new("member", &PublicKey), false));

pub(super) static PutEventConfigurationRequest: Shape = Shape::new(
    "PutEventConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailName", &String),
        Member::new("EventDataStore", &String),
        Member::new("MaxEventSize", &MaxEventSize),
        Member::new("ContextKeySelectors", &ContextKeySelectors),
        Member::new("AggregationConfigurations", &AggregationConfigurations),
    ])),
);

pub(super) static PutEventConfigurationResponse: Shape = Shape::new(
    "PutEventConfigurationResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailARN", &String),
        Member::new("EventDataStoreArn", &EventDataStoreArn),
        Member::new("MaxEventSize", &MaxEventSize),
        Member::new("ContextKeySelectors", &ContextKeySelectors),
        Member::new("AggregationConfigurations", &AggregationConfigurations),
    ])),
);

pub(super) static PutEventSelectorsRequest: Shape = Shape::new(
    "PutEventSelectorsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailName", &String).required(),
        Member::new("EventSelectors", &EventSelectors),
        Member::new("AdvancedEventSelectors", &AdvancedEventSelectors),
    ])),
);

pub(super) static PutEventSelectorsResponse: Shape = Shape::new(
    "PutEventSelectorsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailARN", &String),
        Member::new("EventSelectors", &EventSelectors),
        Member::new("AdvancedEventSelectors", &AdvancedEventSelectors),
    ])),
);

pub(super) static PutInsightSelectorsRequest: Shape = Shape::new(
    "PutInsightSelectorsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailName", &String),
        Member::new("InsightSelectors", &InsightSelectors).required(),
        Member::new("EventDataStore", &EventDataStoreArn),
        Member::new("InsightsDestination", &EventDataStoreArn),
    ])),
);

pub(super) static PutInsightSelectorsResponse: Shape = Shape::new(
    "PutInsightSelectorsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailARN", &String),
        Member::new("InsightSelectors", &InsightSelectors),
        Member::new("EventDataStoreArn", &EventDataStoreArn),
        Member::new("InsightsDestination", &EventDataStoreArn),
    ])),
);

pub(super) static PutResourcePolicyRequest: Shape = Shape::new(
    "PutResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArn).required(),
        Member::new("ResourcePolicy", &ResourcePolicy).required(),
    ])),
);

pub(super) static PutResourcePolicyResponse: Shape = Shape::new(
    "PutResourcePolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &ResourceArn),
        Member::new("ResourcePolicy", &ResourcePolicy),
        Member::new("DelegatedAdminResourcePolicy", &ResourcePolicy),
    ])),
);

pub(super) static Queries: Shape = Shape::new("Queries", Kind::List(&Member::new("member", &Query), false));

pub(super) static Query: Shape = Shape::new(
    "Query",
    Kind::Structure(&Structure::new(&[
        Member::new("QueryId", &UUID),
        Member::new("QueryStatus", &QueryStatus),
        Member::new("CreationTime", &Date),
    ])),
);

pub(super) static QueryAlias: Shape =
    Shape::new("QueryAlias", Kind::String(&[])).min(1.0).max(256.0).pattern("^[a-zA-Z][a-zA-Z0-9._\\-]*$");

pub(super) static QueryIdNotFoundException: Shape = Shape::new(
    "QueryIdNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("QueryIdNotFoundException", 400, true)),
);

pub(super) static QueryParameter: Shape =
    Shape::new("QueryParameter", Kind::String(&[])).min(1.0).max(1024.0).pattern(".*");

pub(super) static QueryParameterKey: Shape =
    Shape::new("QueryParameterKey", Kind::String(&[])).min(3.0).max(128.0).pattern("^[a-zA-Z0-9._/\\-:$]+$");

pub(super) static QueryParameterValue: Shape =
    Shape::new("QueryParameterValue", Kind::String(&[])).min(1.0).max(128.0).pattern("^[a-zA-Z0-9._/\\-:]+$");

pub(super) static QueryParameterValues: Shape = Shape::new(
    "QueryParameterValues",
    Kind::Map(&Member::new("key", &QueryParameterKey), &Member::new("value", &QueryParameterValue), false),
);

pub(super) static QueryParameters: Shape =
    Shape::new("QueryParameters", Kind::List(&Member::new("member", &QueryParameter), false)).min(1.0).max(10.0);

pub(super) static QueryResultColumn: Shape = Shape::new(
    "QueryResultColumn",
    Kind::Map(&Member::new("key", &QueryResultKey), &Member::new("value", &QueryResultValue), false),
);

pub(super) static QueryResultKey: Shape = Shape::new("QueryResultKey", Kind::String(&[]));

pub(super) static QueryResultRow: Shape =
    Shape::new("QueryResultRow", Kind::List(&Member::new("member", &QueryResultColumn), false));

pub(super) static QueryResultRows: Shape =
    Shape::new("QueryResultRows", Kind::List(&Member::new("member", &QueryResultRow), false));

pub(super) static QueryResultValue: Shape = Shape::new("QueryResultValue", Kind::String(&[]));

pub(super) static QueryStatement: Shape =
    Shape::new("QueryStatement", Kind::String(&[])).min(1.0).max(10000.0).pattern("(?s).*");

pub(super) static QueryStatistics: Shape = Shape::new(
    "QueryStatistics",
    Kind::Structure(&Structure::new(&[
        Member::new("ResultsCount", &Integer),
        Member::new("TotalResultsCount", &Integer),
        Member::new("BytesScanned", &Long),
    ])),
);

pub(super) static QueryStatisticsForDescribeQuery: Shape = Shape::new(
    "QueryStatisticsForDescribeQuery",
    Kind::Structure(&Structure::new(&[
        Member::new("EventsMatched", &Long),
        Member::new("EventsScanned", &Long),
        Member::new("BytesScanned", &Long),
        Member::new("ExecutionTimeInMillis", &Integer),
        Member::new("CreationTime", &Date),
    ])),
);

pub(super) static QueryStatus: Shape =
    Shape::new("QueryStatus", Kind::String(&["QUEUED", "RUNNING", "FINISHED", "FAILED", "CANCELLED", "TIMED_OUT"]));

pub(super) static ReadWriteType: Shape = Shape::new("ReadWriteType", Kind::String(&["ReadOnly", "WriteOnly", "All"]));

pub(super) static RefreshId: Shape = Shape::new("RefreshId", Kind::String(&[])).min(10.0).max(20.0).pattern("\\d+");

pub(super) static RefreshSchedule: Shape = Shape::new(
    "RefreshSchedule",
    Kind::Structure(&Structure::new(&[
        Member::new("Frequency", &RefreshScheduleFrequency),
        Member::new("Status", &RefreshScheduleStatus),
        Member::new("TimeOfDay", &TimeOfDay),
    ])),
);

pub(super) static RefreshScheduleFrequency: Shape = Shape::new(
    "RefreshScheduleFrequency",
    Kind::Structure(&Structure::new(&[
        Member::new("Unit", &RefreshScheduleFrequencyUnit),
        Member::new("Value", &RefreshScheduleFrequencyValue),
    ])),
);

pub(super) static RefreshScheduleFrequencyUnit: Shape =
    Shape::new("RefreshScheduleFrequencyUnit", Kind::String(&["HOURS", "DAYS"]));

pub(super) static RefreshScheduleFrequencyValue: Shape = Shape::new("RefreshScheduleFrequencyValue", Kind::Integer);

pub(super) static RefreshScheduleStatus: Shape =
    Shape::new("RefreshScheduleStatus", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static RegisterOrganizationDelegatedAdminRequest: Shape = Shape::new(
    "RegisterOrganizationDelegatedAdminRequest",
    Kind::Structure(&Structure::new(&[Member::new("MemberAccountId", &AccountId).required()])),
);

pub(super) static RegisterOrganizationDelegatedAdminResponse: Shape =
    Shape::new("RegisterOrganizationDelegatedAdminResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static RemoveTagsRequest: Shape = Shape::new(
    "RemoveTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceId", &String).required(),
        Member::new("TagsList", &TagsList).required(),
    ])),
);

pub(super) static RemoveTagsResponse: Shape = Shape::new("RemoveTagsResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static RequestWidget: Shape = Shape::new(
    "RequestWidget",
    Kind::Structure(&Structure::new(&[
        Member::new("QueryStatement", &QueryStatement).required(),
        Member::new("QueryParameters", &QueryParameters),
        Member::new("ViewProperties", &ViewPropertiesMap).required(),
    ])),
);

pub(super) static RequestWidgetList: Shape =
    Shape::new("RequestWidgetList", Kind::List(&Member::new("member", &RequestWidget), false));

pub(super) static Resource: Shape = Shape::new(
    "Resource",
    Kind::Structure(&Structure::new(&[Member::new("ResourceType", &String), Member::new("ResourceName", &String)])),
);

pub(super) static ResourceARNNotValidException: Shape = Shape::new(
    "ResourceARNNotValidException",
    Kind::Structure(&Structure::new(&[]).error("ResourceARNNotValidException", 400, true)),
);

pub(super) static ResourceArn: Shape =
    Shape::new("ResourceArn", Kind::String(&[])).min(3.0).max(256.0).pattern("^[a-zA-Z0-9._/\\-:]+$");

pub(super) static ResourceIdList: Shape =
    Shape::new("ResourceIdList", Kind::List(&Member::new("member", &String), false));

pub(super) static ResourceList: Shape =
    Shape::new("ResourceList", Kind::List(&Member::new("member", &Resource), false));

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("ResourceNotFoundException", 400, true)),
);

pub(super) static ResourcePolicy: Shape = Shape::new("ResourcePolicy", Kind::String(&[])).min(1.0).max(8192.0);

pub(super) static ResourcePolicyNotFoundException: Shape = Shape::new(
    "ResourcePolicyNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("ResourcePolicyNotFoundException", 400, true)),
);

pub(super) static ResourcePolicyNotValidException: Shape = Shape::new(
    "ResourcePolicyNotValidException",
    Kind::Structure(&Structure::new(&[]).error("ResourcePolicyNotValidException", 400, true)),
);

pub(super) static ResourceTag: Shape = Shape::new(
    "ResourceTag",
    Kind::Structure(&Structure::new(&[Member::new("ResourceId", &String), Member::new("TagsList", &TagsList)])),
);

pub(super) static ResourceTagList: Shape =
    Shape::new("ResourceTagList", Kind::List(&Member::new("member", &ResourceTag), false));

pub(super) static ResourceTypeNotSupportedException: Shape = Shape::new(
    "ResourceTypeNotSupportedException",
    Kind::Structure(&Structure::new(&[]).error("ResourceTypeNotSupportedException", 400, true)),
);

pub(super) static RestoreEventDataStoreRequest: Shape = Shape::new(
    "RestoreEventDataStoreRequest",
    Kind::Structure(&Structure::new(&[Member::new("EventDataStore", &EventDataStoreArn).required()])),
);

pub(super) static RestoreEventDataStoreResponse: Shape = Shape::new(
    "RestoreEventDataStoreResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStoreArn", &EventDataStoreArn),
        Member::new("Name", &EventDataStoreName),
        Member::new("Status", &EventDataStoreStatus),
        Member::new("AdvancedEventSelectors", &AdvancedEventSelectors),
        Member::new("MultiRegionEnabled", &Boolean),
        Member::new("OrganizationEnabled", &Boolean),
        Member::new("RetentionPeriod", &RetentionPeriod),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
        Member::new("CreatedTimestamp", &Date),
        Member::new("UpdatedTimestamp", &Date),
        Member::new("KmsKeyId", &EventDataStoreKmsKeyId),
        Member::new("BillingMode", &BillingMode),
    ])),
);

pub(super) static RetentionPeriod: Shape = Shape::new("RetentionPeriod", Kind::Integer).min(7.0).max(3653.0);

pub(super) static S3BucketDoesNotExistException: Shape = Shape::new(
    "S3BucketDoesNotExistException",
    Kind::Structure(&Structure::new(&[]).error("S3BucketDoesNotExistException", 400, true)),
);

pub(super) static S3ImportSource: Shape = Shape::new(
    "S3ImportSource",
    Kind::Structure(&Structure::new(&[
        Member::new("S3LocationUri", &String).required(),
        Member::new("S3BucketRegion", &String).required(),
        Member::new("S3BucketAccessRoleArn", &String).required(),
    ])),
);

pub(super) static SampleQueryDescription: Shape = Shape::new("SampleQueryDescription", Kind::String(&[]));

pub(super) static SampleQueryName: Shape = Shape::new("SampleQueryName", Kind::String(&[]));

pub(super) static SampleQueryRelevance: Shape = Shape::new("SampleQueryRelevance", Kind::Float);

pub(super) static SampleQuerySQL: Shape = Shape::new("SampleQuerySQL", Kind::String(&[]));

pub(super) static SearchSampleQueriesMaxResults: Shape =
    Shape::new("SearchSampleQueriesMaxResults", Kind::Integer).min(1.0).max(50.0);

pub(super) static SearchSampleQueriesRequest: Shape = Shape::new(
    "SearchSampleQueriesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SearchPhrase", &SearchSampleQueriesSearchPhrase).required(),
        Member::new("MaxResults", &SearchSampleQueriesMaxResults),
        Member::new("NextToken", &PaginationToken),
    ])),
);

pub(super) static SearchSampleQueriesResponse: Shape = Shape::new(
    "SearchSampleQueriesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("SearchResults", &SearchSampleQueriesSearchResults),
        Member::new("NextToken", &PaginationToken),
    ])),
);

pub(super) static SearchSampleQueriesSearchPhrase: Shape =
    Shape::new("SearchSampleQueriesSearchPhrase", Kind::String(&[])).min(2.0).max(1000.0).pattern("^[ -~\\n]*$");

pub(super) static SearchSampleQueriesSearchResult: Shape = Shape::new(
    "SearchSampleQueriesSearchResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &SampleQueryName),
        Member::new("Description", &SampleQueryDescription),
        Member::new("SQL", &SampleQuerySQL),
        Member::new("Relevance", &SampleQueryRelevance),
    ])),
);

pub(super) static SearchSampleQueriesSearchResults: Shape = Shape::new(
    "SearchSampleQueriesSearchResults",
    Kind::List(&Member::new("member", &SearchSampleQueriesSearchResult), false),
);

pub(super) static SelectorField: Shape =
    Shape::new("SelectorField", Kind::String(&[])).min(1.0).max(1000.0).pattern("[\\w|\\d|\\.|_]+");

pub(super) static SelectorName: Shape =
    Shape::new("SelectorName", Kind::String(&[])).min(0.0).max(1000.0).pattern(".*");

pub(super) static ServiceQuotaExceededException: Shape = Shape::new(
    "ServiceQuotaExceededException",
    Kind::Structure(&Structure::new(&[]).error("ServiceQuotaExceededException", 400, true)),
);

pub(super) static Source: Shape = Shape::new("Source", Kind::String(&[])).min(1.0).max(256.0).pattern(".*");

pub(super) static SourceConfig: Shape = Shape::new(
    "SourceConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("ApplyToAllRegions", &Boolean),
        Member::new("AdvancedEventSelectors", &AdvancedEventSelectors),
    ])),
);

pub(super) static SourceEventCategories: Shape =
    Shape::new("SourceEventCategories", Kind::List(&Member::new("member", &SourceEventCategory), false));

pub(super) static SourceEventCategory: Shape = Shape::new("SourceEventCategory", Kind::String(&["Management", "Data"]));

pub(super) static StartDashboardRefreshRequest: Shape = Shape::new(
    "StartDashboardRefreshRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DashboardId", &DashboardArn).required(),
        Member::new("QueryParameterValues", &QueryParameterValues),
    ])),
);

pub(super) static StartDashboardRefreshResponse: Shape = Shape::new(
    "StartDashboardRefreshResponse",
    Kind::Structure(&Structure::new(&[Member::new("RefreshId", &RefreshId)])),
);

pub(super) static StartEventDataStoreIngestionRequest: Shape = Shape::new(
    "StartEventDataStoreIngestionRequest",
    Kind::Structure(&Structure::new(&[Member::new("EventDataStore", &EventDataStoreArn).required()])),
);

pub(super) static StartEventDataStoreIngestionResponse: Shape =
    Shape::new("StartEventDataStoreIngestionResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static StartImportRequest: Shape = Shape::new(
    "StartImportRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Destinations", &ImportDestinations),
        Member::new("ImportSource", &ImportSource),
        Member::new("StartEventTime", &Date),
        Member::new("EndEventTime", &Date),
        Member::new("ImportId", &UUID),
    ])),
);

pub(super) static StartImportResponse: Shape = Shape::new(
    "StartImportResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ImportId", &UUID),
        Member::new("Destinations", &ImportDestinations),
        Member::new("ImportSource", &ImportSource),
        Member::new("StartEventTime", &Date),
        Member::new("EndEventTime", &Date),
        Member::new("ImportStatus", &ImportStatus),
        Member::new("CreatedTimestamp", &Date),
        Member::new("UpdatedTimestamp", &Date),
    ])),
);

pub(super) static StartLoggingRequest: Shape =
    Shape::new("StartLoggingRequest", Kind::Structure(&Structure::new(&[Member::new("Name", &String).required()])));

pub(super) static StartLoggingResponse: Shape =
    Shape::new("StartLoggingResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static StartQueryRequest: Shape = Shape::new(
    "StartQueryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueryStatement", &QueryStatement),
        Member::new("DeliveryS3Uri", &DeliveryS3Uri),
        Member::new("QueryAlias", &QueryAlias),
        Member::new("QueryParameters", &QueryParameters),
        Member::new("EventDataStoreOwnerAccountId", &AccountId),
    ])),
);

pub(super) static StartQueryResponse: Shape = Shape::new(
    "StartQueryResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("QueryId", &UUID),
        Member::new("EventDataStoreOwnerAccountId", &AccountId),
    ])),
);

pub(super) static StopEventDataStoreIngestionRequest: Shape = Shape::new(
    "StopEventDataStoreIngestionRequest",
    Kind::Structure(&Structure::new(&[Member::new("EventDataStore", &EventDataStoreArn).required()])),
);

pub(super) static StopEventDataStoreIngestionResponse: Shape =
    Shape::new("StopEventDataStoreIngestionResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static StopImportRequest: Shape =
    Shape::new("StopImportRequest", Kind::Structure(&Structure::new(&[Member::new("ImportId", &UUID).required()])));

pub(super) static StopImportResponse: Shape = Shape::new(
    "StopImportResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ImportId", &UUID),
        Member::new("ImportSource", &ImportSource),
        Member::new("Destinations", &ImportDestinations),
        Member::new("ImportStatus", &ImportStatus),
        Member::new("CreatedTimestamp", &Date),
        Member::new("UpdatedTimestamp", &Date),
        Member::new("StartEventTime", &Date),
        Member::new("EndEventTime", &Date),
        Member::new("ImportStatistics", &ImportStatistics),
    ])),
);

pub(super) static StopLoggingRequest: Shape =
    Shape::new("StopLoggingRequest", Kind::Structure(&Structure::new(&[Member::new("Name", &String).required()])));

pub(super) static StopLoggingResponse: Shape = Shape::new("StopLoggingResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[Member::new("Key", &TagKey).required(), Member::new("Value", &TagValue)])),
);

pub(super) static TagKey: Shape = Shape::new("TagKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static TagValue: Shape = Shape::new("TagValue", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static TagsLimitExceededException: Shape = Shape::new(
    "TagsLimitExceededException",
    Kind::Structure(&Structure::new(&[]).error("TagsLimitExceededException", 400, true)),
);

pub(super) static TagsList: Shape = Shape::new("TagsList", Kind::List(&Member::new("member", &Tag), false)).max(200.0);

pub(super) static Template: Shape =
    Shape::new("Template", Kind::String(&["API_ACTIVITY", "RESOURCE_ACCESS", "USER_ACTIONS"]));

pub(super) static Templates: Shape =
    Shape::new("Templates", Kind::List(&Member::new("member", &Template), false)).min(1.0).max(50.0);

pub(super) static TerminationProtectionEnabled: Shape = Shape::new("TerminationProtectionEnabled", Kind::Boolean);

pub(super) static ThrottlingException: Shape =
    Shape::new("ThrottlingException", Kind::Structure(&Structure::new(&[]).error("ThrottlingException", 400, true)));

pub(super) static TimeOfDay: Shape = Shape::new("TimeOfDay", Kind::String(&[])).pattern("^[0-9]{2}:[0-9]{2}");

pub(super) static Timestamps: Shape = Shape::new("Timestamps", Kind::List(&Member::new("member", &Date), false));

pub(super) static Trail: Shape = Shape::new(
    "Trail",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("S3BucketName", &String),
        Member::new("S3KeyPrefix", &String),
        Member::new("SnsTopicName", &String),
        Member::new("SnsTopicARN", &String),
        Member::new("IncludeGlobalServiceEvents", &Boolean),
        Member::new("IsMultiRegionTrail", &Boolean),
        Member::new("HomeRegion", &String),
        Member::new("TrailARN", &String),
        Member::new("LogFileValidationEnabled", &Boolean),
        Member::new("CloudWatchLogsLogGroupArn", &String),
        Member::new("CloudWatchLogsRoleArn", &String),
        Member::new("KmsKeyId", &String),
        Member::new("HasCustomEventSelectors", &Boolean),
        Member::new("HasInsightSelectors", &Boolean),
        Member::new("IsOrganizationTrail", &Boolean),
        Member::new("RecursiveLogging", &Boolean),
    ])),
);

pub(super) static TrailAlreadyExistsException: Shape = Shape::new(
    "TrailAlreadyExistsException",
    Kind::Structure(&Structure::new(&[]).error("TrailAlreadyExistsException", 400, true)),
);

pub(super) static TrailInfo: Shape = Shape::new(
    "TrailInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("TrailARN", &String),
        Member::new("Name", &String),
        Member::new("HomeRegion", &String),
    ])),
);

pub(super) static TrailList: Shape = Shape::new("TrailList", Kind::List(&Member::new("member", &Trail), false));

pub(super) static TrailNameList: Shape =
    Shape::new("TrailNameList", Kind::List(&Member::new("member", &String), false));

pub(super) static TrailNotFoundException: Shape = Shape::new(
    "TrailNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("TrailNotFoundException", 400, true)),
);

pub(super) static TrailNotProvidedException: Shape = Shape::new(
    "TrailNotProvidedException",
    Kind::Structure(&Structure::new(&[]).error("TrailNotProvidedException", 400, true)),
);

pub(super) static Trails: Shape = Shape::new("Trails", Kind::List(&Member::new("member", &TrailInfo), false));

pub(super) static Type: Shape = Shape::new("Type", Kind::String(&["TagContext", "RequestContext"]));

pub(super) static UUID: Shape = Shape::new("UUID", Kind::String(&[])).min(36.0).max(36.0).pattern("^[a-f0-9\\-]+$");

pub(super) static UnsupportedOperationException: Shape = Shape::new(
    "UnsupportedOperationException",
    Kind::Structure(&Structure::new(&[]).error("UnsupportedOperationException", 400, true)),
);

pub(super) static UpdateChannelRequest: Shape = Shape::new(
    "UpdateChannelRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Channel", &ChannelArn).required(),
        Member::new("Destinations", &Destinations),
        Member::new("Name", &ChannelName),
    ])),
);

pub(super) static UpdateChannelResponse: Shape = Shape::new(
    "UpdateChannelResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ChannelArn", &ChannelArn),
        Member::new("Name", &ChannelName),
        Member::new("Source", &Source),
        Member::new("Destinations", &Destinations),
    ])),
);

pub(super) static UpdateDashboardRequest: Shape = Shape::new(
    "UpdateDashboardRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DashboardId", &DashboardArn).required(),
        Member::new("Widgets", &RequestWidgetList),
        Member::new("RefreshSchedule", &RefreshSchedule),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
    ])),
);

pub(super) static UpdateDashboardResponse: Shape = Shape::new(
    "UpdateDashboardResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("DashboardArn", &DashboardArn),
        Member::new("Name", &DashboardName),
        Member::new("Type", &DashboardType),
        Member::new("Widgets", &WidgetList),
        Member::new("RefreshSchedule", &RefreshSchedule),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
        Member::new("CreatedTimestamp", &Date),
        Member::new("UpdatedTimestamp", &Date),
    ])),
);

pub(super) static UpdateEventDataStoreRequest: Shape = Shape::new(
    "UpdateEventDataStoreRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStore", &EventDataStoreArn).required(),
        Member::new("Name", &EventDataStoreName),
        Member::new("AdvancedEventSelectors", &AdvancedEventSelectors),
        Member::new("MultiRegionEnabled", &Boolean),
        Member::new("OrganizationEnabled", &Boolean),
        Member::new("RetentionPeriod", &RetentionPeriod),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
        Member::new("KmsKeyId", &EventDataStoreKmsKeyId),
        Member::new("BillingMode", &BillingMode),
    ])),
);

pub(super) static UpdateEventDataStoreResponse: Shape = Shape::new(
    "UpdateEventDataStoreResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("EventDataStoreArn", &EventDataStoreArn),
        Member::new("Name", &EventDataStoreName),
        Member::new("Status", &EventDataStoreStatus),
        Member::new("AdvancedEventSelectors", &AdvancedEventSelectors),
        Member::new("MultiRegionEnabled", &Boolean),
        Member::new("OrganizationEnabled", &Boolean),
        Member::new("RetentionPeriod", &RetentionPeriod),
        Member::new("TerminationProtectionEnabled", &TerminationProtectionEnabled),
        Member::new("CreatedTimestamp", &Date),
        Member::new("UpdatedTimestamp", &Date),
        Member::new("KmsKeyId", &EventDataStoreKmsKeyId),
        Member::new("BillingMode", &BillingMode),
        Member::new("FederationStatus", &FederationStatus),
        Member::new("FederationRoleArn", &FederationRoleArn),
    ])),
);

pub(super) static UpdateTrailRequest: Shape = Shape::new(
    "UpdateTrailRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String).required(),
        Member::new("S3BucketName", &String),
        Member::new("S3KeyPrefix", &String),
        Member::new("SnsTopicName", &String),
        Member::new("IncludeGlobalServiceEvents", &Boolean),
        Member::new("IsMultiRegionTrail", &Boolean),
        Member::new("EnableLogFileValidation", &Boolean),
        Member::new("CloudWatchLogsLogGroupArn", &String),
        Member::new("CloudWatchLogsRoleArn", &String),
        Member::new("KmsKeyId", &String),
        Member::new("IsOrganizationTrail", &Boolean),
        Member::new("RecursiveLogging", &Boolean),
    ])),
);

pub(super) static UpdateTrailResponse: Shape = Shape::new(
    "UpdateTrailResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String),
        Member::new("S3BucketName", &String),
        Member::new("S3KeyPrefix", &String),
        Member::new("SnsTopicName", &String),
        Member::new("SnsTopicARN", &String),
        Member::new("IncludeGlobalServiceEvents", &Boolean),
        Member::new("IsMultiRegionTrail", &Boolean),
        Member::new("TrailARN", &String),
        Member::new("LogFileValidationEnabled", &Boolean),
        Member::new("CloudWatchLogsLogGroupArn", &String),
        Member::new("CloudWatchLogsRoleArn", &String),
        Member::new("KmsKeyId", &String),
        Member::new("IsOrganizationTrail", &Boolean),
        Member::new("RecursiveLogging", &Boolean),
    ])),
);

pub(super) static ViewPropertiesKey: Shape =
    Shape::new("ViewPropertiesKey", Kind::String(&[])).min(3.0).max(128.0).pattern("^[a-zA-Z0-9._\\-]+$");

pub(super) static ViewPropertiesMap: Shape = Shape::new(
    "ViewPropertiesMap",
    Kind::Map(&Member::new("key", &ViewPropertiesKey), &Member::new("value", &ViewPropertiesValue), false),
);

pub(super) static ViewPropertiesValue: Shape =
    Shape::new("ViewPropertiesValue", Kind::String(&[])).min(1.0).max(128.0).pattern("^[a-zA-Z0-9._\\- ]+$");

pub(super) static Widget: Shape = Shape::new(
    "Widget",
    Kind::Structure(&Structure::new(&[
        Member::new("QueryAlias", &QueryAlias),
        Member::new("QueryStatement", &QueryStatement),
        Member::new("QueryParameters", &QueryParameters),
        Member::new("ViewProperties", &ViewPropertiesMap),
    ])),
);

pub(super) static WidgetList: Shape = Shape::new("WidgetList", Kind::List(&Member::new("member", &Widget), false));
