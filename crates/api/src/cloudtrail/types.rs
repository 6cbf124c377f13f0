// Generated from `models/cloudtrail.json` by `cargo xtask models`: change the generator, not this file.
#![allow(missing_docs, reason = "the names are the model's; AWS documents them, and its prose is not ours to copy")]
#![allow(
    unused_imports,
    clippy::large_enum_variant,
    clippy::enum_variant_names,
    reason = "one header for all models; shapes are the model's"
)]

use bytes::Bytes;
use contract::{EventStream, Map, REDACTED, Timestamp};
use std::fmt;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessDeniedException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountHasOngoingImportException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountNotRegisteredException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountRegisteredException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddTagsRequest {
    pub resource_id: String,
    pub tags_list: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddTagsResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedEventSelector {
    pub name: Option<String>,
    pub field_selectors: Vec<AdvancedFieldSelector>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdvancedFieldSelector {
    pub field: String,
    pub equals: Option<Vec<String>>,
    pub starts_with: Option<Vec<String>>,
    pub ends_with: Option<Vec<String>>,
    pub not_equals: Option<Vec<String>>,
    pub not_starts_with: Option<Vec<String>>,
    pub not_ends_with: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AggregationConfiguration {
    pub templates: Vec<String>,
    pub event_category: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelQueryRequest {
    pub event_data_store: Option<String>,
    pub query_id: String,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelQueryResponse {
    pub query_id: String,
    pub query_status: String,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CannotDelegateManagementAccountException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Channel {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelARNInvalidException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelAlreadyExistsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelExistsForEDSException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelMaxLimitExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudTrailARNInvalidException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudTrailAccessNotEnabledException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudTrailInvalidClientTokenIdException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudWatchLogsDeliveryUnavailableException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConcurrentModificationException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConflictException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextKeySelector {
    pub r#type: String,
    pub equals: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateChannelRequest {
    pub name: String,
    pub source: String,
    pub destinations: Vec<Destination>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateChannelResponse {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub destinations: Option<Vec<Destination>>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDashboardRequest {
    pub name: String,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub tags_list: Option<Vec<Tag>>,
    pub termination_protection_enabled: Option<bool>,
    pub widgets: Option<Vec<RequestWidget>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDashboardResponse {
    pub dashboard_arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub widgets: Option<Vec<Widget>>,
    pub tags_list: Option<Vec<Tag>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub termination_protection_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEventDataStoreRequest {
    pub name: String,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub tags_list: Option<Vec<Tag>>,
    pub kms_key_id: Option<String>,
    pub start_ingestion: Option<bool>,
    pub billing_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEventDataStoreResponse {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub tags_list: Option<Vec<Tag>>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTrailRequest {
    pub name: String,
    pub s3_bucket_name: String,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub enable_log_file_validation: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub tags_list: Option<Vec<Tag>>,
    pub recursive_logging: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTrailResponse {
    pub name: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub trail_arn: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardDetail {
    pub dashboard_arn: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataResource {
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DelegatedAdminAccountLimitExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteChannelRequest {
    pub channel: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteChannelResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDashboardRequest {
    pub dashboard_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDashboardResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteEventDataStoreRequest {
    pub event_data_store: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteEventDataStoreResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyRequest {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTrailRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTrailResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterOrganizationDelegatedAdminRequest {
    pub delegated_admin_account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterOrganizationDelegatedAdminResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueryRequest {
    pub event_data_store: Option<String>,
    pub query_id: Option<String>,
    pub query_alias: Option<String>,
    pub refresh_id: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueryResponse {
    pub query_id: Option<String>,
    pub query_string: Option<String>,
    pub query_status: Option<String>,
    pub query_statistics: Option<QueryStatisticsForDescribeQuery>,
    pub error_message: Option<String>,
    pub delivery_s3_uri: Option<String>,
    pub delivery_status: Option<String>,
    pub prompt: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTrailsRequest {
    pub trail_name_list: Option<Vec<String>>,
    pub include_shadow_trails: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTrailsResponse {
    pub trail_list: Option<Vec<Trail>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Destination {
    pub r#type: String,
    pub location: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableFederationRequest {
    pub event_data_store: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableFederationResponse {
    pub event_data_store_arn: Option<String>,
    pub federation_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableFederationRequest {
    pub event_data_store: String,
    pub federation_role_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableFederationResponse {
    pub event_data_store_arn: Option<String>,
    pub federation_status: Option<String>,
    pub federation_role_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Event {
    pub event_id: Option<String>,
    pub event_name: Option<String>,
    pub read_only: Option<String>,
    pub access_key_id: Option<String>,
    pub event_time: Option<Timestamp>,
    pub event_source: Option<String>,
    pub username: Option<String>,
    pub resources: Option<Vec<Resource>>,
    pub cloud_trail_event: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventDataStore {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub termination_protection_enabled: Option<bool>,
    pub status: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventDataStoreARNInvalidException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventDataStoreAlreadyExistsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventDataStoreFederationEnabledException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventDataStoreHasOngoingImportException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventDataStoreMaxLimitExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventDataStoreNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventDataStoreTerminationProtectedException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventSelector {
    pub read_write_type: Option<String>,
    pub include_management_events: Option<bool>,
    pub data_resources: Option<Vec<DataResource>>,
    pub exclude_management_event_sources: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateQueryRequest {
    pub event_data_stores: Vec<String>,
    pub prompt: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateQueryResponse {
    pub query_statement: Option<String>,
    pub query_alias: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateResponseException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetChannelRequest {
    pub channel: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetChannelResponse {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub source_config: Option<SourceConfig>,
    pub destinations: Option<Vec<Destination>>,
    pub ingestion_status: Option<IngestionStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDashboardRequest {
    pub dashboard_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDashboardResponse {
    pub dashboard_arn: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub widgets: Option<Vec<Widget>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub last_refresh_id: Option<String>,
    pub last_refresh_failure_reason: Option<String>,
    pub termination_protection_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEventConfigurationRequest {
    pub trail_name: Option<String>,
    pub event_data_store: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEventConfigurationResponse {
    pub trail_arn: Option<String>,
    pub event_data_store_arn: Option<String>,
    pub max_event_size: Option<String>,
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEventDataStoreRequest {
    pub event_data_store: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEventDataStoreResponse {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<String>,
    pub federation_status: Option<String>,
    pub federation_role_arn: Option<String>,
    pub partition_keys: Option<Vec<PartitionKey>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEventSelectorsRequest {
    pub trail_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEventSelectorsResponse {
    pub trail_arn: Option<String>,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetImportRequest {
    pub import_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetImportResponse {
    pub import_id: Option<String>,
    pub destinations: Option<Vec<String>>,
    pub import_source: Option<ImportSource>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_status: Option<String>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub import_statistics: Option<ImportStatistics>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightSelectorsRequest {
    pub trail_name: Option<String>,
    pub event_data_store: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightSelectorsResponse {
    pub trail_arn: Option<String>,
    pub insight_selectors: Option<Vec<InsightSelector>>,
    pub event_data_store_arn: Option<String>,
    pub insights_destination: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetQueryResultsRequest {
    pub event_data_store: Option<String>,
    pub query_id: String,
    pub next_token: Option<String>,
    pub max_query_results: Option<i32>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetQueryResultsResponse {
    pub query_status: Option<String>,
    pub query_statistics: Option<QueryStatistics>,
    pub query_result_rows: Option<Vec<Vec<Map<String>>>>,
    pub next_token: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyRequest {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourcePolicyResponse {
    pub resource_arn: Option<String>,
    pub resource_policy: Option<String>,
    pub delegated_admin_resource_policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTrailRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTrailResponse {
    pub trail: Option<Trail>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTrailStatusRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTrailStatusResponse {
    pub is_logging: Option<bool>,
    pub latest_delivery_error: Option<String>,
    pub latest_notification_error: Option<String>,
    pub latest_delivery_time: Option<Timestamp>,
    pub latest_notification_time: Option<Timestamp>,
    pub start_logging_time: Option<Timestamp>,
    pub stop_logging_time: Option<Timestamp>,
    pub latest_cloud_watch_logs_delivery_error: Option<String>,
    pub latest_cloud_watch_logs_delivery_time: Option<Timestamp>,
    pub latest_digest_delivery_time: Option<Timestamp>,
    pub latest_digest_delivery_error: Option<String>,
    pub latest_delivery_attempt_time: Option<String>,
    pub latest_notification_attempt_time: Option<String>,
    pub latest_notification_attempt_succeeded: Option<String>,
    pub latest_delivery_attempt_succeeded: Option<String>,
    pub time_logging_started: Option<String>,
    pub time_logging_stopped: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportFailureListItem {
    pub location: Option<String>,
    pub status: Option<String>,
    pub error_type: Option<String>,
    pub error_message: Option<String>,
    pub last_updated_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportSource {
    pub s3: S3ImportSource,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportStatistics {
    pub prefixes_found: Option<i64>,
    pub prefixes_completed: Option<i64>,
    pub files_completed: Option<i64>,
    pub events_completed: Option<i64>,
    pub failed_entries: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportsListItem {
    pub import_id: Option<String>,
    pub import_status: Option<String>,
    pub destinations: Option<Vec<String>>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InactiveEventDataStoreException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InactiveQueryException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IngestionStatus {
    pub latest_ingestion_success_time: Option<Timestamp>,
    pub latest_ingestion_success_event_id: Option<String>,
    pub latest_ingestion_error_code: Option<String>,
    pub latest_ingestion_attempt_time: Option<Timestamp>,
    pub latest_ingestion_attempt_event_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightNotEnabledException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightSelector {
    pub insight_type: Option<String>,
    pub event_categories: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsufficientDependencyServiceAccessPermissionException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsufficientEncryptionPolicyException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsufficientIAMAccessPermissionException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsufficientS3BucketPolicyException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsufficientSnsTopicPolicyException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidCloudWatchLogsLogGroupArnException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidCloudWatchLogsRoleArnException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidDateRangeException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidEventCategoryException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidEventDataStoreCategoryException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidEventDataStoreStatusException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidEventSelectorsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidHomeRegionException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidImportSourceException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidInsightSelectorsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidKmsKeyIdException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidLookupAttributesException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidMaxResultsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidNextTokenException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidParameterCombinationException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidParameterException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidQueryStatementException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidQueryStatusException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidS3BucketNameException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidS3PrefixException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidSnsTopicNameException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidSourceException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidTagParameterException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidTimeRangeException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidTokenException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidTrailNameException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsKeyDisabledException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KmsKeyNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListChannelsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListChannelsResponse {
    pub channels: Option<Vec<Channel>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDashboardsRequest {
    pub name_prefix: Option<String>,
    pub r#type: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDashboardsResponse {
    pub dashboards: Option<Vec<DashboardDetail>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventDataStoresRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventDataStoresResponse {
    pub event_data_stores: Option<Vec<EventDataStore>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImportFailuresRequest {
    pub import_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImportFailuresResponse {
    pub failures: Option<Vec<ImportFailureListItem>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImportsRequest {
    pub max_results: Option<i32>,
    pub destination: Option<String>,
    pub import_status: Option<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListImportsResponse {
    pub imports: Option<Vec<ImportsListItem>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInsightsDataRequest {
    pub insight_source: String,
    pub data_type: String,
    pub dimensions: Option<Map<String>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInsightsDataResponse {
    pub events: Option<Vec<Event>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInsightsMetricDataRequest {
    pub trail_name: Option<String>,
    pub event_source: String,
    pub event_name: String,
    pub insight_type: String,
    pub error_code: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub period: Option<i32>,
    pub data_type: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInsightsMetricDataResponse {
    pub trail_arn: Option<String>,
    pub event_source: Option<String>,
    pub event_name: Option<String>,
    pub insight_type: Option<String>,
    pub error_code: Option<String>,
    pub timestamps: Option<Vec<Timestamp>>,
    pub values: Option<Vec<f64>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPublicKeysRequest {
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPublicKeysResponse {
    pub public_key_list: Option<Vec<PublicKey>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListQueriesRequest {
    pub event_data_store: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub query_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListQueriesResponse {
    pub queries: Option<Vec<Query>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsRequest {
    pub resource_id_list: Vec<String>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsResponse {
    pub resource_tag_list: Option<Vec<ResourceTag>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTrailsRequest {
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTrailsResponse {
    pub trails: Option<Vec<TrailInfo>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LookupAttribute {
    pub attribute_key: String,
    pub attribute_value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LookupEventsRequest {
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub event_category: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LookupEventsResponse {
    pub events: Option<Vec<Event>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MaxConcurrentQueriesException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MaximumNumberOfTrailsExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoManagementAccountSLRExistsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotOrganizationManagementAccountException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotOrganizationMasterAccountException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationNotPermittedException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationNotInAllFeaturesModeException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationsNotInUseException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PartitionKey {
    pub name: String,
    pub r#type: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublicKey {
    pub value: Option<Bytes>,
    pub validity_start_time: Option<Timestamp>,
    pub validity_end_time: Option<Timestamp>,
    pub fingerprint: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventConfigurationRequest {
    pub trail_name: Option<String>,
    pub event_data_store: Option<String>,
    pub max_event_size: Option<String>,
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventConfigurationResponse {
    pub trail_arn: Option<String>,
    pub event_data_store_arn: Option<String>,
    pub max_event_size: Option<String>,
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventSelectorsRequest {
    pub trail_name: String,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventSelectorsResponse {
    pub trail_arn: Option<String>,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutInsightSelectorsRequest {
    pub trail_name: Option<String>,
    pub insight_selectors: Vec<InsightSelector>,
    pub event_data_store: Option<String>,
    pub insights_destination: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutInsightSelectorsResponse {
    pub trail_arn: Option<String>,
    pub insight_selectors: Option<Vec<InsightSelector>>,
    pub event_data_store_arn: Option<String>,
    pub insights_destination: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyRequest {
    pub resource_arn: String,
    pub resource_policy: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyResponse {
    pub resource_arn: Option<String>,
    pub resource_policy: Option<String>,
    pub delegated_admin_resource_policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Query {
    pub query_id: Option<String>,
    pub query_status: Option<String>,
    pub creation_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryIdNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryStatistics {
    pub results_count: Option<i32>,
    pub total_results_count: Option<i32>,
    pub bytes_scanned: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryStatisticsForDescribeQuery {
    pub events_matched: Option<i64>,
    pub events_scanned: Option<i64>,
    pub bytes_scanned: Option<i64>,
    pub execution_time_in_millis: Option<i32>,
    pub creation_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RefreshSchedule {
    pub frequency: Option<RefreshScheduleFrequency>,
    pub status: Option<String>,
    pub time_of_day: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RefreshScheduleFrequency {
    pub unit: Option<String>,
    pub value: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterOrganizationDelegatedAdminRequest {
    pub member_account_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterOrganizationDelegatedAdminResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTagsRequest {
    pub resource_id: String,
    pub tags_list: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTagsResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RequestWidget {
    pub query_statement: String,
    pub query_parameters: Option<Vec<String>>,
    pub view_properties: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Resource {
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceARNNotValidException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicyNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicyNotValidException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceTag {
    pub resource_id: Option<String>,
    pub tags_list: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceTypeNotSupportedException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreEventDataStoreRequest {
    pub event_data_store: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreEventDataStoreResponse {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3BucketDoesNotExistException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3ImportSource {
    pub s3_location_uri: String,
    pub s3_bucket_region: String,
    pub s3_bucket_access_role_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchSampleQueriesRequest {
    pub search_phrase: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchSampleQueriesResponse {
    pub search_results: Option<Vec<SearchSampleQueriesSearchResult>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchSampleQueriesSearchResult {
    pub name: Option<String>,
    pub description: Option<String>,
    pub sql: Option<String>,
    pub relevance: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceQuotaExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SourceConfig {
    pub apply_to_all_regions: Option<bool>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartDashboardRefreshRequest {
    pub dashboard_id: String,
    pub query_parameter_values: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartDashboardRefreshResponse {
    pub refresh_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartEventDataStoreIngestionRequest {
    pub event_data_store: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartEventDataStoreIngestionResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartImportRequest {
    pub destinations: Option<Vec<String>>,
    pub import_source: Option<ImportSource>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartImportResponse {
    pub import_id: Option<String>,
    pub destinations: Option<Vec<String>>,
    pub import_source: Option<ImportSource>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_status: Option<String>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartLoggingRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartLoggingResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartQueryRequest {
    pub query_statement: Option<String>,
    pub delivery_s3_uri: Option<String>,
    pub query_alias: Option<String>,
    pub query_parameters: Option<Vec<String>>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartQueryResponse {
    pub query_id: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopEventDataStoreIngestionRequest {
    pub event_data_store: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopEventDataStoreIngestionResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopImportRequest {
    pub import_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopImportResponse {
    pub import_id: Option<String>,
    pub import_source: Option<ImportSource>,
    pub destinations: Option<Vec<String>>,
    pub import_status: Option<String>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_statistics: Option<ImportStatistics>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopLoggingRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopLoggingResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagsLimitExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThrottlingException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trail {
    pub name: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub home_region: Option<String>,
    pub trail_arn: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub has_custom_event_selectors: Option<bool>,
    pub has_insight_selectors: Option<bool>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrailAlreadyExistsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrailInfo {
    pub trail_arn: Option<String>,
    pub name: Option<String>,
    pub home_region: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrailNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrailNotProvidedException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedOperationException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateChannelRequest {
    pub channel: String,
    pub destinations: Option<Vec<Destination>>,
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateChannelResponse {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub destinations: Option<Vec<Destination>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDashboardRequest {
    pub dashboard_id: String,
    pub widgets: Option<Vec<RequestWidget>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub termination_protection_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDashboardResponse {
    pub dashboard_arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub widgets: Option<Vec<Widget>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEventDataStoreRequest {
    pub event_data_store: String,
    pub name: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEventDataStoreResponse {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<String>,
    pub federation_status: Option<String>,
    pub federation_role_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTrailRequest {
    pub name: String,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub enable_log_file_validation: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTrailResponse {
    pub name: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub trail_arn: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Widget {
    pub query_alias: Option<String>,
    pub query_statement: Option<String>,
    pub query_parameters: Option<Vec<String>>,
    pub view_properties: Option<Map<String>>,
}
