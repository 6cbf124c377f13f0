// Generated from `models/cloudtrail.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AccessDeniedException {
    const NAME: &'static str = "AccessDeniedException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AccountHasOngoingImportException {
    const NAME: &'static str = "AccountHasOngoingImportException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AccountNotFoundException {
    const NAME: &'static str = "AccountNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AccountNotRegisteredException {
    const NAME: &'static str = "AccountNotRegisteredException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AccountRegisteredException {
    const NAME: &'static str = "AccountRegisteredException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AddTagsRequest {
    const NAME: &'static str = "AddTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceId", &mut self.resource_id);
        fields.required("TagsList", &mut self.tags_list);
    }
}

impl contract::convert::Record for AddTagsResponse {
    const NAME: &'static str = "AddTagsResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AdvancedEventSelector {
    const NAME: &'static str = "AdvancedEventSelector";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.required("FieldSelectors", &mut self.field_selectors);
    }
}

impl contract::convert::Record for AdvancedFieldSelector {
    const NAME: &'static str = "AdvancedFieldSelector";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Field", &mut self.field);
        fields.optional("Equals", &mut self.equals);
        fields.optional("StartsWith", &mut self.starts_with);
        fields.optional("EndsWith", &mut self.ends_with);
        fields.optional("NotEquals", &mut self.not_equals);
        fields.optional("NotStartsWith", &mut self.not_starts_with);
        fields.optional("NotEndsWith", &mut self.not_ends_with);
    }
}

impl contract::convert::Record for AggregationConfiguration {
    const NAME: &'static str = "AggregationConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Templates", &mut self.templates);
        fields.required("EventCategory", &mut self.event_category);
    }
}

impl contract::convert::Record for CancelQueryRequest {
    const NAME: &'static str = "CancelQueryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventDataStore", &mut self.event_data_store);
        fields.required("QueryId", &mut self.query_id);
        fields.optional("EventDataStoreOwnerAccountId", &mut self.event_data_store_owner_account_id);
    }
}

impl contract::convert::Record for CancelQueryResponse {
    const NAME: &'static str = "CancelQueryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueryId", &mut self.query_id);
        fields.required("QueryStatus", &mut self.query_status);
        fields.optional("EventDataStoreOwnerAccountId", &mut self.event_data_store_owner_account_id);
    }
}

impl contract::convert::Record for CannotDelegateManagementAccountException {
    const NAME: &'static str = "CannotDelegateManagementAccountException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Channel {
    const NAME: &'static str = "Channel";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ChannelArn", &mut self.channel_arn);
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for ChannelARNInvalidException {
    const NAME: &'static str = "ChannelARNInvalidException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ChannelAlreadyExistsException {
    const NAME: &'static str = "ChannelAlreadyExistsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ChannelExistsForEDSException {
    const NAME: &'static str = "ChannelExistsForEDSException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ChannelMaxLimitExceededException {
    const NAME: &'static str = "ChannelMaxLimitExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ChannelNotFoundException {
    const NAME: &'static str = "ChannelNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CloudTrailARNInvalidException {
    const NAME: &'static str = "CloudTrailARNInvalidException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CloudTrailAccessNotEnabledException {
    const NAME: &'static str = "CloudTrailAccessNotEnabledException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CloudTrailInvalidClientTokenIdException {
    const NAME: &'static str = "CloudTrailInvalidClientTokenIdException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CloudWatchLogsDeliveryUnavailableException {
    const NAME: &'static str = "CloudWatchLogsDeliveryUnavailableException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ConcurrentModificationException {
    const NAME: &'static str = "ConcurrentModificationException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ConflictException {
    const NAME: &'static str = "ConflictException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ContextKeySelector {
    const NAME: &'static str = "ContextKeySelector";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Type", &mut self.r#type);
        fields.required("Equals", &mut self.equals);
    }
}

impl contract::convert::Record for CreateChannelRequest {
    const NAME: &'static str = "CreateChannelRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Source", &mut self.source);
        fields.required("Destinations", &mut self.destinations);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateChannelResponse {
    const NAME: &'static str = "CreateChannelResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ChannelArn", &mut self.channel_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Source", &mut self.source);
        fields.optional("Destinations", &mut self.destinations);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateDashboardRequest {
    const NAME: &'static str = "CreateDashboardRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("RefreshSchedule", &mut self.refresh_schedule);
        fields.optional("TagsList", &mut self.tags_list);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
        fields.optional("Widgets", &mut self.widgets);
    }
}

impl contract::convert::Record for CreateDashboardResponse {
    const NAME: &'static str = "CreateDashboardResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DashboardArn", &mut self.dashboard_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Widgets", &mut self.widgets);
        fields.optional("TagsList", &mut self.tags_list);
        fields.optional("RefreshSchedule", &mut self.refresh_schedule);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
    }
}

impl contract::convert::Record for CreateEventDataStoreRequest {
    const NAME: &'static str = "CreateEventDataStoreRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("AdvancedEventSelectors", &mut self.advanced_event_selectors);
        fields.optional("MultiRegionEnabled", &mut self.multi_region_enabled);
        fields.optional("OrganizationEnabled", &mut self.organization_enabled);
        fields.optional("RetentionPeriod", &mut self.retention_period);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
        fields.optional("TagsList", &mut self.tags_list);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("StartIngestion", &mut self.start_ingestion);
        fields.optional("BillingMode", &mut self.billing_mode);
    }
}

impl contract::convert::Record for CreateEventDataStoreResponse {
    const NAME: &'static str = "CreateEventDataStoreResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventDataStoreArn", &mut self.event_data_store_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Status", &mut self.status);
        fields.optional("AdvancedEventSelectors", &mut self.advanced_event_selectors);
        fields.optional("MultiRegionEnabled", &mut self.multi_region_enabled);
        fields.optional("OrganizationEnabled", &mut self.organization_enabled);
        fields.optional("RetentionPeriod", &mut self.retention_period);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
        fields.optional("TagsList", &mut self.tags_list);
        fields.optional("CreatedTimestamp", &mut self.created_timestamp);
        fields.optional("UpdatedTimestamp", &mut self.updated_timestamp);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("BillingMode", &mut self.billing_mode);
    }
}

impl contract::convert::Record for CreateTrailRequest {
    const NAME: &'static str = "CreateTrailRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("S3BucketName", &mut self.s3_bucket_name);
        fields.optional("S3KeyPrefix", &mut self.s3_key_prefix);
        fields.optional("SnsTopicName", &mut self.sns_topic_name);
        fields.optional("IncludeGlobalServiceEvents", &mut self.include_global_service_events);
        fields.optional("IsMultiRegionTrail", &mut self.is_multi_region_trail);
        fields.optional("EnableLogFileValidation", &mut self.enable_log_file_validation);
        fields.optional("CloudWatchLogsLogGroupArn", &mut self.cloud_watch_logs_log_group_arn);
        fields.optional("CloudWatchLogsRoleArn", &mut self.cloud_watch_logs_role_arn);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("IsOrganizationTrail", &mut self.is_organization_trail);
        fields.optional("TagsList", &mut self.tags_list);
        fields.optional("RecursiveLogging", &mut self.recursive_logging);
    }
}

impl contract::convert::Record for CreateTrailResponse {
    const NAME: &'static str = "CreateTrailResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("S3BucketName", &mut self.s3_bucket_name);
        fields.optional("S3KeyPrefix", &mut self.s3_key_prefix);
        fields.optional("SnsTopicName", &mut self.sns_topic_name);
        fields.optional("SnsTopicARN", &mut self.sns_topic_arn);
        fields.optional("IncludeGlobalServiceEvents", &mut self.include_global_service_events);
        fields.optional("IsMultiRegionTrail", &mut self.is_multi_region_trail);
        fields.optional("TrailARN", &mut self.trail_arn);
        fields.optional("LogFileValidationEnabled", &mut self.log_file_validation_enabled);
        fields.optional("CloudWatchLogsLogGroupArn", &mut self.cloud_watch_logs_log_group_arn);
        fields.optional("CloudWatchLogsRoleArn", &mut self.cloud_watch_logs_role_arn);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("IsOrganizationTrail", &mut self.is_organization_trail);
        fields.optional("RecursiveLogging", &mut self.recursive_logging);
    }
}

impl contract::convert::Record for DashboardDetail {
    const NAME: &'static str = "DashboardDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DashboardArn", &mut self.dashboard_arn);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for DataResource {
    const NAME: &'static str = "DataResource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Values", &mut self.values);
    }
}

impl contract::convert::Record for DelegatedAdminAccountLimitExceededException {
    const NAME: &'static str = "DelegatedAdminAccountLimitExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteChannelRequest {
    const NAME: &'static str = "DeleteChannelRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Channel", &mut self.channel);
    }
}

impl contract::convert::Record for DeleteChannelResponse {
    const NAME: &'static str = "DeleteChannelResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteDashboardRequest {
    const NAME: &'static str = "DeleteDashboardRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DashboardId", &mut self.dashboard_id);
    }
}

impl contract::convert::Record for DeleteDashboardResponse {
    const NAME: &'static str = "DeleteDashboardResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteEventDataStoreRequest {
    const NAME: &'static str = "DeleteEventDataStoreRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventDataStore", &mut self.event_data_store);
    }
}

impl contract::convert::Record for DeleteEventDataStoreResponse {
    const NAME: &'static str = "DeleteEventDataStoreResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteResourcePolicyRequest {
    const NAME: &'static str = "DeleteResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for DeleteResourcePolicyResponse {
    const NAME: &'static str = "DeleteResourcePolicyResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteTrailRequest {
    const NAME: &'static str = "DeleteTrailRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteTrailResponse {
    const NAME: &'static str = "DeleteTrailResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeregisterOrganizationDelegatedAdminRequest {
    const NAME: &'static str = "DeregisterOrganizationDelegatedAdminRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DelegatedAdminAccountId", &mut self.delegated_admin_account_id);
    }
}

impl contract::convert::Record for DeregisterOrganizationDelegatedAdminResponse {
    const NAME: &'static str = "DeregisterOrganizationDelegatedAdminResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DescribeQueryRequest {
    const NAME: &'static str = "DescribeQueryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventDataStore", &mut self.event_data_store);
        fields.optional("QueryId", &mut self.query_id);
        fields.optional("QueryAlias", &mut self.query_alias);
        fields.optional("RefreshId", &mut self.refresh_id);
        fields.optional("EventDataStoreOwnerAccountId", &mut self.event_data_store_owner_account_id);
    }
}

impl contract::convert::Record for DescribeQueryResponse {
    const NAME: &'static str = "DescribeQueryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QueryId", &mut self.query_id);
        fields.optional("QueryString", &mut self.query_string);
        fields.optional("QueryStatus", &mut self.query_status);
        fields.optional("QueryStatistics", &mut self.query_statistics);
        fields.optional("ErrorMessage", &mut self.error_message);
        fields.optional("DeliveryS3Uri", &mut self.delivery_s3_uri);
        fields.optional("DeliveryStatus", &mut self.delivery_status);
        fields.optional("Prompt", &mut self.prompt);
        fields.optional("EventDataStoreOwnerAccountId", &mut self.event_data_store_owner_account_id);
    }
}

impl contract::convert::Record for DescribeTrailsRequest {
    const NAME: &'static str = "DescribeTrailsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("trailNameList", &mut self.trail_name_list);
        fields.optional("includeShadowTrails", &mut self.include_shadow_trails);
    }
}

impl contract::convert::Record for DescribeTrailsResponse {
    const NAME: &'static str = "DescribeTrailsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("trailList", &mut self.trail_list);
    }
}

impl contract::convert::Record for Destination {
    const NAME: &'static str = "Destination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Type", &mut self.r#type);
        fields.required("Location", &mut self.location);
    }
}

impl contract::convert::Record for DisableFederationRequest {
    const NAME: &'static str = "DisableFederationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventDataStore", &mut self.event_data_store);
    }
}

impl contract::convert::Record for DisableFederationResponse {
    const NAME: &'static str = "DisableFederationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventDataStoreArn", &mut self.event_data_store_arn);
        fields.optional("FederationStatus", &mut self.federation_status);
    }
}

impl contract::convert::Record for EnableFederationRequest {
    const NAME: &'static str = "EnableFederationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventDataStore", &mut self.event_data_store);
        fields.required("FederationRoleArn", &mut self.federation_role_arn);
    }
}

impl contract::convert::Record for EnableFederationResponse {
    const NAME: &'static str = "EnableFederationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventDataStoreArn", &mut self.event_data_store_arn);
        fields.optional("FederationStatus", &mut self.federation_status);
        fields.optional("FederationRoleArn", &mut self.federation_role_arn);
    }
}

impl contract::convert::Record for Event {
    const NAME: &'static str = "Event";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventId", &mut self.event_id);
        fields.optional("EventName", &mut self.event_name);
        fields.optional("ReadOnly", &mut self.read_only);
        fields.optional("AccessKeyId", &mut self.access_key_id);
        fields.optional("EventTime", &mut self.event_time);
        fields.optional("EventSource", &mut self.event_source);
        fields.optional("Username", &mut self.username);
        fields.optional("Resources", &mut self.resources);
        fields.optional("CloudTrailEvent", &mut self.cloud_trail_event);
    }
}

impl contract::convert::Record for EventDataStore {
    const NAME: &'static str = "EventDataStore";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventDataStoreArn", &mut self.event_data_store_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
        fields.optional("Status", &mut self.status);
        fields.optional("AdvancedEventSelectors", &mut self.advanced_event_selectors);
        fields.optional("MultiRegionEnabled", &mut self.multi_region_enabled);
        fields.optional("OrganizationEnabled", &mut self.organization_enabled);
        fields.optional("RetentionPeriod", &mut self.retention_period);
        fields.optional("CreatedTimestamp", &mut self.created_timestamp);
        fields.optional("UpdatedTimestamp", &mut self.updated_timestamp);
    }
}

impl contract::convert::Record for EventDataStoreARNInvalidException {
    const NAME: &'static str = "EventDataStoreARNInvalidException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EventDataStoreAlreadyExistsException {
    const NAME: &'static str = "EventDataStoreAlreadyExistsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EventDataStoreFederationEnabledException {
    const NAME: &'static str = "EventDataStoreFederationEnabledException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EventDataStoreHasOngoingImportException {
    const NAME: &'static str = "EventDataStoreHasOngoingImportException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EventDataStoreMaxLimitExceededException {
    const NAME: &'static str = "EventDataStoreMaxLimitExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EventDataStoreNotFoundException {
    const NAME: &'static str = "EventDataStoreNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EventDataStoreTerminationProtectedException {
    const NAME: &'static str = "EventDataStoreTerminationProtectedException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EventSelector {
    const NAME: &'static str = "EventSelector";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReadWriteType", &mut self.read_write_type);
        fields.optional("IncludeManagementEvents", &mut self.include_management_events);
        fields.optional("DataResources", &mut self.data_resources);
        fields.optional("ExcludeManagementEventSources", &mut self.exclude_management_event_sources);
    }
}

impl contract::convert::Record for GenerateQueryRequest {
    const NAME: &'static str = "GenerateQueryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventDataStores", &mut self.event_data_stores);
        fields.required("Prompt", &mut self.prompt);
    }
}

impl contract::convert::Record for GenerateQueryResponse {
    const NAME: &'static str = "GenerateQueryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QueryStatement", &mut self.query_statement);
        fields.optional("QueryAlias", &mut self.query_alias);
        fields.optional("EventDataStoreOwnerAccountId", &mut self.event_data_store_owner_account_id);
    }
}

impl contract::convert::Record for GenerateResponseException {
    const NAME: &'static str = "GenerateResponseException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for GetChannelRequest {
    const NAME: &'static str = "GetChannelRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Channel", &mut self.channel);
    }
}

impl contract::convert::Record for GetChannelResponse {
    const NAME: &'static str = "GetChannelResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ChannelArn", &mut self.channel_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Source", &mut self.source);
        fields.optional("SourceConfig", &mut self.source_config);
        fields.optional("Destinations", &mut self.destinations);
        fields.optional("IngestionStatus", &mut self.ingestion_status);
    }
}

impl contract::convert::Record for GetDashboardRequest {
    const NAME: &'static str = "GetDashboardRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DashboardId", &mut self.dashboard_id);
    }
}

impl contract::convert::Record for GetDashboardResponse {
    const NAME: &'static str = "GetDashboardResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DashboardArn", &mut self.dashboard_arn);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Status", &mut self.status);
        fields.optional("Widgets", &mut self.widgets);
        fields.optional("RefreshSchedule", &mut self.refresh_schedule);
        fields.optional("CreatedTimestamp", &mut self.created_timestamp);
        fields.optional("UpdatedTimestamp", &mut self.updated_timestamp);
        fields.optional("LastRefreshId", &mut self.last_refresh_id);
        fields.optional("LastRefreshFailureReason", &mut self.last_refresh_failure_reason);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
    }
}

impl contract::convert::Record for GetEventConfigurationRequest {
    const NAME: &'static str = "GetEventConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailName", &mut self.trail_name);
        fields.optional("EventDataStore", &mut self.event_data_store);
    }
}

impl contract::convert::Record for GetEventConfigurationResponse {
    const NAME: &'static str = "GetEventConfigurationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailARN", &mut self.trail_arn);
        fields.optional("EventDataStoreArn", &mut self.event_data_store_arn);
        fields.optional("MaxEventSize", &mut self.max_event_size);
        fields.optional("ContextKeySelectors", &mut self.context_key_selectors);
        fields.optional("AggregationConfigurations", &mut self.aggregation_configurations);
    }
}

impl contract::convert::Record for GetEventDataStoreRequest {
    const NAME: &'static str = "GetEventDataStoreRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventDataStore", &mut self.event_data_store);
    }
}

impl contract::convert::Record for GetEventDataStoreResponse {
    const NAME: &'static str = "GetEventDataStoreResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventDataStoreArn", &mut self.event_data_store_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Status", &mut self.status);
        fields.optional("AdvancedEventSelectors", &mut self.advanced_event_selectors);
        fields.optional("MultiRegionEnabled", &mut self.multi_region_enabled);
        fields.optional("OrganizationEnabled", &mut self.organization_enabled);
        fields.optional("RetentionPeriod", &mut self.retention_period);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
        fields.optional("CreatedTimestamp", &mut self.created_timestamp);
        fields.optional("UpdatedTimestamp", &mut self.updated_timestamp);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("BillingMode", &mut self.billing_mode);
        fields.optional("FederationStatus", &mut self.federation_status);
        fields.optional("FederationRoleArn", &mut self.federation_role_arn);
        fields.optional("PartitionKeys", &mut self.partition_keys);
    }
}

impl contract::convert::Record for GetEventSelectorsRequest {
    const NAME: &'static str = "GetEventSelectorsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TrailName", &mut self.trail_name);
    }
}

impl contract::convert::Record for GetEventSelectorsResponse {
    const NAME: &'static str = "GetEventSelectorsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailARN", &mut self.trail_arn);
        fields.optional("EventSelectors", &mut self.event_selectors);
        fields.optional("AdvancedEventSelectors", &mut self.advanced_event_selectors);
    }
}

impl contract::convert::Record for GetImportRequest {
    const NAME: &'static str = "GetImportRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ImportId", &mut self.import_id);
    }
}

impl contract::convert::Record for GetImportResponse {
    const NAME: &'static str = "GetImportResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ImportId", &mut self.import_id);
        fields.optional("Destinations", &mut self.destinations);
        fields.optional("ImportSource", &mut self.import_source);
        fields.optional("StartEventTime", &mut self.start_event_time);
        fields.optional("EndEventTime", &mut self.end_event_time);
        fields.optional("ImportStatus", &mut self.import_status);
        fields.optional("CreatedTimestamp", &mut self.created_timestamp);
        fields.optional("UpdatedTimestamp", &mut self.updated_timestamp);
        fields.optional("ImportStatistics", &mut self.import_statistics);
    }
}

impl contract::convert::Record for GetInsightSelectorsRequest {
    const NAME: &'static str = "GetInsightSelectorsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailName", &mut self.trail_name);
        fields.optional("EventDataStore", &mut self.event_data_store);
    }
}

impl contract::convert::Record for GetInsightSelectorsResponse {
    const NAME: &'static str = "GetInsightSelectorsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailARN", &mut self.trail_arn);
        fields.optional("InsightSelectors", &mut self.insight_selectors);
        fields.optional("EventDataStoreArn", &mut self.event_data_store_arn);
        fields.optional("InsightsDestination", &mut self.insights_destination);
    }
}

impl contract::convert::Record for GetQueryResultsRequest {
    const NAME: &'static str = "GetQueryResultsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventDataStore", &mut self.event_data_store);
        fields.required("QueryId", &mut self.query_id);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxQueryResults", &mut self.max_query_results);
        fields.optional("EventDataStoreOwnerAccountId", &mut self.event_data_store_owner_account_id);
    }
}

impl contract::convert::Record for GetQueryResultsResponse {
    const NAME: &'static str = "GetQueryResultsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QueryStatus", &mut self.query_status);
        fields.optional("QueryStatistics", &mut self.query_statistics);
        fields.optional("QueryResultRows", &mut self.query_result_rows);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for GetResourcePolicyRequest {
    const NAME: &'static str = "GetResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for GetResourcePolicyResponse {
    const NAME: &'static str = "GetResourcePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceArn", &mut self.resource_arn);
        fields.optional("ResourcePolicy", &mut self.resource_policy);
        fields.optional("DelegatedAdminResourcePolicy", &mut self.delegated_admin_resource_policy);
    }
}

impl contract::convert::Record for GetTrailRequest {
    const NAME: &'static str = "GetTrailRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetTrailResponse {
    const NAME: &'static str = "GetTrailResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Trail", &mut self.trail);
    }
}

impl contract::convert::Record for GetTrailStatusRequest {
    const NAME: &'static str = "GetTrailStatusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetTrailStatusResponse {
    const NAME: &'static str = "GetTrailStatusResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsLogging", &mut self.is_logging);
        fields.optional("LatestDeliveryError", &mut self.latest_delivery_error);
        fields.optional("LatestNotificationError", &mut self.latest_notification_error);
        fields.optional("LatestDeliveryTime", &mut self.latest_delivery_time);
        fields.optional("LatestNotificationTime", &mut self.latest_notification_time);
        fields.optional("StartLoggingTime", &mut self.start_logging_time);
        fields.optional("StopLoggingTime", &mut self.stop_logging_time);
        fields.optional("LatestCloudWatchLogsDeliveryError", &mut self.latest_cloud_watch_logs_delivery_error);
        fields.optional("LatestCloudWatchLogsDeliveryTime", &mut self.latest_cloud_watch_logs_delivery_time);
        fields.optional("LatestDigestDeliveryTime", &mut self.latest_digest_delivery_time);
        fields.optional("LatestDigestDeliveryError", &mut self.latest_digest_delivery_error);
        fields.optional("LatestDeliveryAttemptTime", &mut self.latest_delivery_attempt_time);
        fields.optional("LatestNotificationAttemptTime", &mut self.latest_notification_attempt_time);
        fields.optional("LatestNotificationAttemptSucceeded", &mut self.latest_notification_attempt_succeeded);
        fields.optional("LatestDeliveryAttemptSucceeded", &mut self.latest_delivery_attempt_succeeded);
        fields.optional("TimeLoggingStarted", &mut self.time_logging_started);
        fields.optional("TimeLoggingStopped", &mut self.time_logging_stopped);
    }
}

impl contract::convert::Record for ImportFailureListItem {
    const NAME: &'static str = "ImportFailureListItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Location", &mut self.location);
        fields.optional("Status", &mut self.status);
        fields.optional("ErrorType", &mut self.error_type);
        fields.optional("ErrorMessage", &mut self.error_message);
        fields.optional("LastUpdatedTime", &mut self.last_updated_time);
    }
}

impl contract::convert::Record for ImportNotFoundException {
    const NAME: &'static str = "ImportNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ImportSource {
    const NAME: &'static str = "ImportSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("S3", &mut self.s3);
    }
}

impl contract::convert::Record for ImportStatistics {
    const NAME: &'static str = "ImportStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PrefixesFound", &mut self.prefixes_found);
        fields.optional("PrefixesCompleted", &mut self.prefixes_completed);
        fields.optional("FilesCompleted", &mut self.files_completed);
        fields.optional("EventsCompleted", &mut self.events_completed);
        fields.optional("FailedEntries", &mut self.failed_entries);
    }
}

impl contract::convert::Record for ImportsListItem {
    const NAME: &'static str = "ImportsListItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ImportId", &mut self.import_id);
        fields.optional("ImportStatus", &mut self.import_status);
        fields.optional("Destinations", &mut self.destinations);
        fields.optional("CreatedTimestamp", &mut self.created_timestamp);
        fields.optional("UpdatedTimestamp", &mut self.updated_timestamp);
    }
}

impl contract::convert::Record for InactiveEventDataStoreException {
    const NAME: &'static str = "InactiveEventDataStoreException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InactiveQueryException {
    const NAME: &'static str = "InactiveQueryException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for IngestionStatus {
    const NAME: &'static str = "IngestionStatus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LatestIngestionSuccessTime", &mut self.latest_ingestion_success_time);
        fields.optional("LatestIngestionSuccessEventID", &mut self.latest_ingestion_success_event_id);
        fields.optional("LatestIngestionErrorCode", &mut self.latest_ingestion_error_code);
        fields.optional("LatestIngestionAttemptTime", &mut self.latest_ingestion_attempt_time);
        fields.optional("LatestIngestionAttemptEventID", &mut self.latest_ingestion_attempt_event_id);
    }
}

impl contract::convert::Record for InsightNotEnabledException {
    const NAME: &'static str = "InsightNotEnabledException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InsightSelector {
    const NAME: &'static str = "InsightSelector";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InsightType", &mut self.insight_type);
        fields.optional("EventCategories", &mut self.event_categories);
    }
}

impl contract::convert::Record for InsufficientDependencyServiceAccessPermissionException {
    const NAME: &'static str = "InsufficientDependencyServiceAccessPermissionException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InsufficientEncryptionPolicyException {
    const NAME: &'static str = "InsufficientEncryptionPolicyException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InsufficientIAMAccessPermissionException {
    const NAME: &'static str = "InsufficientIAMAccessPermissionException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InsufficientS3BucketPolicyException {
    const NAME: &'static str = "InsufficientS3BucketPolicyException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InsufficientSnsTopicPolicyException {
    const NAME: &'static str = "InsufficientSnsTopicPolicyException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidCloudWatchLogsLogGroupArnException {
    const NAME: &'static str = "InvalidCloudWatchLogsLogGroupArnException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidCloudWatchLogsRoleArnException {
    const NAME: &'static str = "InvalidCloudWatchLogsRoleArnException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidDateRangeException {
    const NAME: &'static str = "InvalidDateRangeException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidEventCategoryException {
    const NAME: &'static str = "InvalidEventCategoryException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidEventDataStoreCategoryException {
    const NAME: &'static str = "InvalidEventDataStoreCategoryException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidEventDataStoreStatusException {
    const NAME: &'static str = "InvalidEventDataStoreStatusException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidEventSelectorsException {
    const NAME: &'static str = "InvalidEventSelectorsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidHomeRegionException {
    const NAME: &'static str = "InvalidHomeRegionException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidImportSourceException {
    const NAME: &'static str = "InvalidImportSourceException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidInsightSelectorsException {
    const NAME: &'static str = "InvalidInsightSelectorsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidKmsKeyIdException {
    const NAME: &'static str = "InvalidKmsKeyIdException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidLookupAttributesException {
    const NAME: &'static str = "InvalidLookupAttributesException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidMaxResultsException {
    const NAME: &'static str = "InvalidMaxResultsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidNextTokenException {
    const NAME: &'static str = "InvalidNextTokenException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidParameterCombinationException {
    const NAME: &'static str = "InvalidParameterCombinationException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidParameterException {
    const NAME: &'static str = "InvalidParameterException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidQueryStatementException {
    const NAME: &'static str = "InvalidQueryStatementException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidQueryStatusException {
    const NAME: &'static str = "InvalidQueryStatusException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidS3BucketNameException {
    const NAME: &'static str = "InvalidS3BucketNameException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidS3PrefixException {
    const NAME: &'static str = "InvalidS3PrefixException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidSnsTopicNameException {
    const NAME: &'static str = "InvalidSnsTopicNameException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidSourceException {
    const NAME: &'static str = "InvalidSourceException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidTagParameterException {
    const NAME: &'static str = "InvalidTagParameterException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidTimeRangeException {
    const NAME: &'static str = "InvalidTimeRangeException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidTokenException {
    const NAME: &'static str = "InvalidTokenException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidTrailNameException {
    const NAME: &'static str = "InvalidTrailNameException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for KmsException {
    const NAME: &'static str = "KmsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for KmsKeyDisabledException {
    const NAME: &'static str = "KmsKeyDisabledException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for KmsKeyNotFoundException {
    const NAME: &'static str = "KmsKeyNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ListChannelsRequest {
    const NAME: &'static str = "ListChannelsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListChannelsResponse {
    const NAME: &'static str = "ListChannelsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Channels", &mut self.channels);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListDashboardsRequest {
    const NAME: &'static str = "ListDashboardsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("Type", &mut self.r#type);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListDashboardsResponse {
    const NAME: &'static str = "ListDashboardsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Dashboards", &mut self.dashboards);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListEventDataStoresRequest {
    const NAME: &'static str = "ListEventDataStoresRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListEventDataStoresResponse {
    const NAME: &'static str = "ListEventDataStoresResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventDataStores", &mut self.event_data_stores);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListImportFailuresRequest {
    const NAME: &'static str = "ListImportFailuresRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ImportId", &mut self.import_id);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListImportFailuresResponse {
    const NAME: &'static str = "ListImportFailuresResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Failures", &mut self.failures);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListImportsRequest {
    const NAME: &'static str = "ListImportsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("Destination", &mut self.destination);
        fields.optional("ImportStatus", &mut self.import_status);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListImportsResponse {
    const NAME: &'static str = "ListImportsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Imports", &mut self.imports);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListInsightsDataRequest {
    const NAME: &'static str = "ListInsightsDataRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InsightSource", &mut self.insight_source);
        fields.required("DataType", &mut self.data_type);
        fields.optional("Dimensions", &mut self.dimensions);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListInsightsDataResponse {
    const NAME: &'static str = "ListInsightsDataResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Events", &mut self.events);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListInsightsMetricDataRequest {
    const NAME: &'static str = "ListInsightsMetricDataRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailName", &mut self.trail_name);
        fields.required("EventSource", &mut self.event_source);
        fields.required("EventName", &mut self.event_name);
        fields.required("InsightType", &mut self.insight_type);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("Period", &mut self.period);
        fields.optional("DataType", &mut self.data_type);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListInsightsMetricDataResponse {
    const NAME: &'static str = "ListInsightsMetricDataResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailARN", &mut self.trail_arn);
        fields.optional("EventSource", &mut self.event_source);
        fields.optional("EventName", &mut self.event_name);
        fields.optional("InsightType", &mut self.insight_type);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("Timestamps", &mut self.timestamps);
        fields.optional("Values", &mut self.values);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListPublicKeysRequest {
    const NAME: &'static str = "ListPublicKeysRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListPublicKeysResponse {
    const NAME: &'static str = "ListPublicKeysResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PublicKeyList", &mut self.public_key_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListQueriesRequest {
    const NAME: &'static str = "ListQueriesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventDataStore", &mut self.event_data_store);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("QueryStatus", &mut self.query_status);
    }
}

impl contract::convert::Record for ListQueriesResponse {
    const NAME: &'static str = "ListQueriesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Queries", &mut self.queries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTagsRequest {
    const NAME: &'static str = "ListTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceIdList", &mut self.resource_id_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTagsResponse {
    const NAME: &'static str = "ListTagsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceTagList", &mut self.resource_tag_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTrailsRequest {
    const NAME: &'static str = "ListTrailsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTrailsResponse {
    const NAME: &'static str = "ListTrailsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Trails", &mut self.trails);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for LookupAttribute {
    const NAME: &'static str = "LookupAttribute";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AttributeKey", &mut self.attribute_key);
        fields.required("AttributeValue", &mut self.attribute_value);
    }
}

impl contract::convert::Record for LookupEventsRequest {
    const NAME: &'static str = "LookupEventsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LookupAttributes", &mut self.lookup_attributes);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("EventCategory", &mut self.event_category);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for LookupEventsResponse {
    const NAME: &'static str = "LookupEventsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Events", &mut self.events);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for MaxConcurrentQueriesException {
    const NAME: &'static str = "MaxConcurrentQueriesException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for MaximumNumberOfTrailsExceededException {
    const NAME: &'static str = "MaximumNumberOfTrailsExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for NoManagementAccountSLRExistsException {
    const NAME: &'static str = "NoManagementAccountSLRExistsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for NotOrganizationManagementAccountException {
    const NAME: &'static str = "NotOrganizationManagementAccountException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for NotOrganizationMasterAccountException {
    const NAME: &'static str = "NotOrganizationMasterAccountException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for OperationNotPermittedException {
    const NAME: &'static str = "OperationNotPermittedException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for OrganizationNotInAllFeaturesModeException {
    const NAME: &'static str = "OrganizationNotInAllFeaturesModeException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for OrganizationsNotInUseException {
    const NAME: &'static str = "OrganizationsNotInUseException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for PartitionKey {
    const NAME: &'static str = "PartitionKey";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for PublicKey {
    const NAME: &'static str = "PublicKey";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Value", &mut self.value);
        fields.optional("ValidityStartTime", &mut self.validity_start_time);
        fields.optional("ValidityEndTime", &mut self.validity_end_time);
        fields.optional("Fingerprint", &mut self.fingerprint);
    }
}

impl contract::convert::Record for PutEventConfigurationRequest {
    const NAME: &'static str = "PutEventConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailName", &mut self.trail_name);
        fields.optional("EventDataStore", &mut self.event_data_store);
        fields.optional("MaxEventSize", &mut self.max_event_size);
        fields.optional("ContextKeySelectors", &mut self.context_key_selectors);
        fields.optional("AggregationConfigurations", &mut self.aggregation_configurations);
    }
}

impl contract::convert::Record for PutEventConfigurationResponse {
    const NAME: &'static str = "PutEventConfigurationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailARN", &mut self.trail_arn);
        fields.optional("EventDataStoreArn", &mut self.event_data_store_arn);
        fields.optional("MaxEventSize", &mut self.max_event_size);
        fields.optional("ContextKeySelectors", &mut self.context_key_selectors);
        fields.optional("AggregationConfigurations", &mut self.aggregation_configurations);
    }
}

impl contract::convert::Record for PutEventSelectorsRequest {
    const NAME: &'static str = "PutEventSelectorsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TrailName", &mut self.trail_name);
        fields.optional("EventSelectors", &mut self.event_selectors);
        fields.optional("AdvancedEventSelectors", &mut self.advanced_event_selectors);
    }
}

impl contract::convert::Record for PutEventSelectorsResponse {
    const NAME: &'static str = "PutEventSelectorsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailARN", &mut self.trail_arn);
        fields.optional("EventSelectors", &mut self.event_selectors);
        fields.optional("AdvancedEventSelectors", &mut self.advanced_event_selectors);
    }
}

impl contract::convert::Record for PutInsightSelectorsRequest {
    const NAME: &'static str = "PutInsightSelectorsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailName", &mut self.trail_name);
        fields.required("InsightSelectors", &mut self.insight_selectors);
        fields.optional("EventDataStore", &mut self.event_data_store);
        fields.optional("InsightsDestination", &mut self.insights_destination);
    }
}

impl contract::convert::Record for PutInsightSelectorsResponse {
    const NAME: &'static str = "PutInsightSelectorsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailARN", &mut self.trail_arn);
        fields.optional("InsightSelectors", &mut self.insight_selectors);
        fields.optional("EventDataStoreArn", &mut self.event_data_store_arn);
        fields.optional("InsightsDestination", &mut self.insights_destination);
    }
}

impl contract::convert::Record for PutResourcePolicyRequest {
    const NAME: &'static str = "PutResourcePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("ResourcePolicy", &mut self.resource_policy);
    }
}

impl contract::convert::Record for PutResourcePolicyResponse {
    const NAME: &'static str = "PutResourcePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceArn", &mut self.resource_arn);
        fields.optional("ResourcePolicy", &mut self.resource_policy);
        fields.optional("DelegatedAdminResourcePolicy", &mut self.delegated_admin_resource_policy);
    }
}

impl contract::convert::Record for Query {
    const NAME: &'static str = "Query";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QueryId", &mut self.query_id);
        fields.optional("QueryStatus", &mut self.query_status);
        fields.optional("CreationTime", &mut self.creation_time);
    }
}

impl contract::convert::Record for QueryIdNotFoundException {
    const NAME: &'static str = "QueryIdNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for QueryStatistics {
    const NAME: &'static str = "QueryStatistics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResultsCount", &mut self.results_count);
        fields.optional("TotalResultsCount", &mut self.total_results_count);
        fields.optional("BytesScanned", &mut self.bytes_scanned);
    }
}

impl contract::convert::Record for QueryStatisticsForDescribeQuery {
    const NAME: &'static str = "QueryStatisticsForDescribeQuery";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventsMatched", &mut self.events_matched);
        fields.optional("EventsScanned", &mut self.events_scanned);
        fields.optional("BytesScanned", &mut self.bytes_scanned);
        fields.optional("ExecutionTimeInMillis", &mut self.execution_time_in_millis);
        fields.optional("CreationTime", &mut self.creation_time);
    }
}

impl contract::convert::Record for RefreshSchedule {
    const NAME: &'static str = "RefreshSchedule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Frequency", &mut self.frequency);
        fields.optional("Status", &mut self.status);
        fields.optional("TimeOfDay", &mut self.time_of_day);
    }
}

impl contract::convert::Record for RefreshScheduleFrequency {
    const NAME: &'static str = "RefreshScheduleFrequency";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Unit", &mut self.unit);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for RegisterOrganizationDelegatedAdminRequest {
    const NAME: &'static str = "RegisterOrganizationDelegatedAdminRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MemberAccountId", &mut self.member_account_id);
    }
}

impl contract::convert::Record for RegisterOrganizationDelegatedAdminResponse {
    const NAME: &'static str = "RegisterOrganizationDelegatedAdminResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for RemoveTagsRequest {
    const NAME: &'static str = "RemoveTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceId", &mut self.resource_id);
        fields.required("TagsList", &mut self.tags_list);
    }
}

impl contract::convert::Record for RemoveTagsResponse {
    const NAME: &'static str = "RemoveTagsResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for RequestWidget {
    const NAME: &'static str = "RequestWidget";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("QueryStatement", &mut self.query_statement);
        fields.optional("QueryParameters", &mut self.query_parameters);
        fields.required("ViewProperties", &mut self.view_properties);
    }
}

impl contract::convert::Record for Resource {
    const NAME: &'static str = "Resource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("ResourceName", &mut self.resource_name);
    }
}

impl contract::convert::Record for ResourceARNNotValidException {
    const NAME: &'static str = "ResourceARNNotValidException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ResourcePolicyNotFoundException {
    const NAME: &'static str = "ResourcePolicyNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ResourcePolicyNotValidException {
    const NAME: &'static str = "ResourcePolicyNotValidException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ResourceTag {
    const NAME: &'static str = "ResourceTag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceId", &mut self.resource_id);
        fields.optional("TagsList", &mut self.tags_list);
    }
}

impl contract::convert::Record for ResourceTypeNotSupportedException {
    const NAME: &'static str = "ResourceTypeNotSupportedException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for RestoreEventDataStoreRequest {
    const NAME: &'static str = "RestoreEventDataStoreRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventDataStore", &mut self.event_data_store);
    }
}

impl contract::convert::Record for RestoreEventDataStoreResponse {
    const NAME: &'static str = "RestoreEventDataStoreResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventDataStoreArn", &mut self.event_data_store_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Status", &mut self.status);
        fields.optional("AdvancedEventSelectors", &mut self.advanced_event_selectors);
        fields.optional("MultiRegionEnabled", &mut self.multi_region_enabled);
        fields.optional("OrganizationEnabled", &mut self.organization_enabled);
        fields.optional("RetentionPeriod", &mut self.retention_period);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
        fields.optional("CreatedTimestamp", &mut self.created_timestamp);
        fields.optional("UpdatedTimestamp", &mut self.updated_timestamp);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("BillingMode", &mut self.billing_mode);
    }
}

impl contract::convert::Record for S3BucketDoesNotExistException {
    const NAME: &'static str = "S3BucketDoesNotExistException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for S3ImportSource {
    const NAME: &'static str = "S3ImportSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("S3LocationUri", &mut self.s3_location_uri);
        fields.required("S3BucketRegion", &mut self.s3_bucket_region);
        fields.required("S3BucketAccessRoleArn", &mut self.s3_bucket_access_role_arn);
    }
}

impl contract::convert::Record for SearchSampleQueriesRequest {
    const NAME: &'static str = "SearchSampleQueriesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SearchPhrase", &mut self.search_phrase);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for SearchSampleQueriesResponse {
    const NAME: &'static str = "SearchSampleQueriesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SearchResults", &mut self.search_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for SearchSampleQueriesSearchResult {
    const NAME: &'static str = "SearchSampleQueriesSearchResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("SQL", &mut self.sql);
        fields.optional("Relevance", &mut self.relevance);
    }
}

impl contract::convert::Record for ServiceQuotaExceededException {
    const NAME: &'static str = "ServiceQuotaExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SourceConfig {
    const NAME: &'static str = "SourceConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApplyToAllRegions", &mut self.apply_to_all_regions);
        fields.optional("AdvancedEventSelectors", &mut self.advanced_event_selectors);
    }
}

impl contract::convert::Record for StartDashboardRefreshRequest {
    const NAME: &'static str = "StartDashboardRefreshRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DashboardId", &mut self.dashboard_id);
        fields.optional("QueryParameterValues", &mut self.query_parameter_values);
    }
}

impl contract::convert::Record for StartDashboardRefreshResponse {
    const NAME: &'static str = "StartDashboardRefreshResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RefreshId", &mut self.refresh_id);
    }
}

impl contract::convert::Record for StartEventDataStoreIngestionRequest {
    const NAME: &'static str = "StartEventDataStoreIngestionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventDataStore", &mut self.event_data_store);
    }
}

impl contract::convert::Record for StartEventDataStoreIngestionResponse {
    const NAME: &'static str = "StartEventDataStoreIngestionResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StartImportRequest {
    const NAME: &'static str = "StartImportRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Destinations", &mut self.destinations);
        fields.optional("ImportSource", &mut self.import_source);
        fields.optional("StartEventTime", &mut self.start_event_time);
        fields.optional("EndEventTime", &mut self.end_event_time);
        fields.optional("ImportId", &mut self.import_id);
    }
}

impl contract::convert::Record for StartImportResponse {
    const NAME: &'static str = "StartImportResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ImportId", &mut self.import_id);
        fields.optional("Destinations", &mut self.destinations);
        fields.optional("ImportSource", &mut self.import_source);
        fields.optional("StartEventTime", &mut self.start_event_time);
        fields.optional("EndEventTime", &mut self.end_event_time);
        fields.optional("ImportStatus", &mut self.import_status);
        fields.optional("CreatedTimestamp", &mut self.created_timestamp);
        fields.optional("UpdatedTimestamp", &mut self.updated_timestamp);
    }
}

impl contract::convert::Record for StartLoggingRequest {
    const NAME: &'static str = "StartLoggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for StartLoggingResponse {
    const NAME: &'static str = "StartLoggingResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StartQueryRequest {
    const NAME: &'static str = "StartQueryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QueryStatement", &mut self.query_statement);
        fields.optional("DeliveryS3Uri", &mut self.delivery_s3_uri);
        fields.optional("QueryAlias", &mut self.query_alias);
        fields.optional("QueryParameters", &mut self.query_parameters);
        fields.optional("EventDataStoreOwnerAccountId", &mut self.event_data_store_owner_account_id);
    }
}

impl contract::convert::Record for StartQueryResponse {
    const NAME: &'static str = "StartQueryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QueryId", &mut self.query_id);
        fields.optional("EventDataStoreOwnerAccountId", &mut self.event_data_store_owner_account_id);
    }
}

impl contract::convert::Record for StopEventDataStoreIngestionRequest {
    const NAME: &'static str = "StopEventDataStoreIngestionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventDataStore", &mut self.event_data_store);
    }
}

impl contract::convert::Record for StopEventDataStoreIngestionResponse {
    const NAME: &'static str = "StopEventDataStoreIngestionResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StopImportRequest {
    const NAME: &'static str = "StopImportRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ImportId", &mut self.import_id);
    }
}

impl contract::convert::Record for StopImportResponse {
    const NAME: &'static str = "StopImportResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ImportId", &mut self.import_id);
        fields.optional("ImportSource", &mut self.import_source);
        fields.optional("Destinations", &mut self.destinations);
        fields.optional("ImportStatus", &mut self.import_status);
        fields.optional("CreatedTimestamp", &mut self.created_timestamp);
        fields.optional("UpdatedTimestamp", &mut self.updated_timestamp);
        fields.optional("StartEventTime", &mut self.start_event_time);
        fields.optional("EndEventTime", &mut self.end_event_time);
        fields.optional("ImportStatistics", &mut self.import_statistics);
    }
}

impl contract::convert::Record for StopLoggingRequest {
    const NAME: &'static str = "StopLoggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for StopLoggingResponse {
    const NAME: &'static str = "StopLoggingResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for TagsLimitExceededException {
    const NAME: &'static str = "TagsLimitExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ThrottlingException {
    const NAME: &'static str = "ThrottlingException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Trail {
    const NAME: &'static str = "Trail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("S3BucketName", &mut self.s3_bucket_name);
        fields.optional("S3KeyPrefix", &mut self.s3_key_prefix);
        fields.optional("SnsTopicName", &mut self.sns_topic_name);
        fields.optional("SnsTopicARN", &mut self.sns_topic_arn);
        fields.optional("IncludeGlobalServiceEvents", &mut self.include_global_service_events);
        fields.optional("IsMultiRegionTrail", &mut self.is_multi_region_trail);
        fields.optional("HomeRegion", &mut self.home_region);
        fields.optional("TrailARN", &mut self.trail_arn);
        fields.optional("LogFileValidationEnabled", &mut self.log_file_validation_enabled);
        fields.optional("CloudWatchLogsLogGroupArn", &mut self.cloud_watch_logs_log_group_arn);
        fields.optional("CloudWatchLogsRoleArn", &mut self.cloud_watch_logs_role_arn);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("HasCustomEventSelectors", &mut self.has_custom_event_selectors);
        fields.optional("HasInsightSelectors", &mut self.has_insight_selectors);
        fields.optional("IsOrganizationTrail", &mut self.is_organization_trail);
        fields.optional("RecursiveLogging", &mut self.recursive_logging);
    }
}

impl contract::convert::Record for TrailAlreadyExistsException {
    const NAME: &'static str = "TrailAlreadyExistsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for TrailInfo {
    const NAME: &'static str = "TrailInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TrailARN", &mut self.trail_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("HomeRegion", &mut self.home_region);
    }
}

impl contract::convert::Record for TrailNotFoundException {
    const NAME: &'static str = "TrailNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for TrailNotProvidedException {
    const NAME: &'static str = "TrailNotProvidedException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UnsupportedOperationException {
    const NAME: &'static str = "UnsupportedOperationException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateChannelRequest {
    const NAME: &'static str = "UpdateChannelRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Channel", &mut self.channel);
        fields.optional("Destinations", &mut self.destinations);
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for UpdateChannelResponse {
    const NAME: &'static str = "UpdateChannelResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ChannelArn", &mut self.channel_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Source", &mut self.source);
        fields.optional("Destinations", &mut self.destinations);
    }
}

impl contract::convert::Record for UpdateDashboardRequest {
    const NAME: &'static str = "UpdateDashboardRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DashboardId", &mut self.dashboard_id);
        fields.optional("Widgets", &mut self.widgets);
        fields.optional("RefreshSchedule", &mut self.refresh_schedule);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
    }
}

impl contract::convert::Record for UpdateDashboardResponse {
    const NAME: &'static str = "UpdateDashboardResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DashboardArn", &mut self.dashboard_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Widgets", &mut self.widgets);
        fields.optional("RefreshSchedule", &mut self.refresh_schedule);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
        fields.optional("CreatedTimestamp", &mut self.created_timestamp);
        fields.optional("UpdatedTimestamp", &mut self.updated_timestamp);
    }
}

impl contract::convert::Record for UpdateEventDataStoreRequest {
    const NAME: &'static str = "UpdateEventDataStoreRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventDataStore", &mut self.event_data_store);
        fields.optional("Name", &mut self.name);
        fields.optional("AdvancedEventSelectors", &mut self.advanced_event_selectors);
        fields.optional("MultiRegionEnabled", &mut self.multi_region_enabled);
        fields.optional("OrganizationEnabled", &mut self.organization_enabled);
        fields.optional("RetentionPeriod", &mut self.retention_period);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("BillingMode", &mut self.billing_mode);
    }
}

impl contract::convert::Record for UpdateEventDataStoreResponse {
    const NAME: &'static str = "UpdateEventDataStoreResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventDataStoreArn", &mut self.event_data_store_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Status", &mut self.status);
        fields.optional("AdvancedEventSelectors", &mut self.advanced_event_selectors);
        fields.optional("MultiRegionEnabled", &mut self.multi_region_enabled);
        fields.optional("OrganizationEnabled", &mut self.organization_enabled);
        fields.optional("RetentionPeriod", &mut self.retention_period);
        fields.optional("TerminationProtectionEnabled", &mut self.termination_protection_enabled);
        fields.optional("CreatedTimestamp", &mut self.created_timestamp);
        fields.optional("UpdatedTimestamp", &mut self.updated_timestamp);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("BillingMode", &mut self.billing_mode);
        fields.optional("FederationStatus", &mut self.federation_status);
        fields.optional("FederationRoleArn", &mut self.federation_role_arn);
    }
}

impl contract::convert::Record for UpdateTrailRequest {
    const NAME: &'static str = "UpdateTrailRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("S3BucketName", &mut self.s3_bucket_name);
        fields.optional("S3KeyPrefix", &mut self.s3_key_prefix);
        fields.optional("SnsTopicName", &mut self.sns_topic_name);
        fields.optional("IncludeGlobalServiceEvents", &mut self.include_global_service_events);
        fields.optional("IsMultiRegionTrail", &mut self.is_multi_region_trail);
        fields.optional("EnableLogFileValidation", &mut self.enable_log_file_validation);
        fields.optional("CloudWatchLogsLogGroupArn", &mut self.cloud_watch_logs_log_group_arn);
        fields.optional("CloudWatchLogsRoleArn", &mut self.cloud_watch_logs_role_arn);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("IsOrganizationTrail", &mut self.is_organization_trail);
        fields.optional("RecursiveLogging", &mut self.recursive_logging);
    }
}

impl contract::convert::Record for UpdateTrailResponse {
    const NAME: &'static str = "UpdateTrailResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("S3BucketName", &mut self.s3_bucket_name);
        fields.optional("S3KeyPrefix", &mut self.s3_key_prefix);
        fields.optional("SnsTopicName", &mut self.sns_topic_name);
        fields.optional("SnsTopicARN", &mut self.sns_topic_arn);
        fields.optional("IncludeGlobalServiceEvents", &mut self.include_global_service_events);
        fields.optional("IsMultiRegionTrail", &mut self.is_multi_region_trail);
        fields.optional("TrailARN", &mut self.trail_arn);
        fields.optional("LogFileValidationEnabled", &mut self.log_file_validation_enabled);
        fields.optional("CloudWatchLogsLogGroupArn", &mut self.cloud_watch_logs_log_group_arn);
        fields.optional("CloudWatchLogsRoleArn", &mut self.cloud_watch_logs_role_arn);
        fields.optional("KmsKeyId", &mut self.kms_key_id);
        fields.optional("IsOrganizationTrail", &mut self.is_organization_trail);
        fields.optional("RecursiveLogging", &mut self.recursive_logging);
    }
}

impl contract::convert::Record for Widget {
    const NAME: &'static str = "Widget";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QueryAlias", &mut self.query_alias);
        fields.optional("QueryStatement", &mut self.query_statement);
        fields.optional("QueryParameters", &mut self.query_parameters);
        fields.optional("ViewProperties", &mut self.view_properties);
    }
}

contract::readable! { AccessDeniedException
AccountHasOngoingImportException
AccountNotFoundException
AccountNotRegisteredException
AccountRegisteredException
AddTagsRequest
AddTagsResponse
AdvancedEventSelector
AdvancedFieldSelector
AggregationConfiguration
CancelQueryRequest
CancelQueryResponse
CannotDelegateManagementAccountException
Channel
ChannelARNInvalidException
ChannelAlreadyExistsException
ChannelExistsForEDSException
ChannelMaxLimitExceededException
ChannelNotFoundException
CloudTrailARNInvalidException
CloudTrailAccessNotEnabledException
CloudTrailInvalidClientTokenIdException
CloudWatchLogsDeliveryUnavailableException
ConcurrentModificationException
ConflictException
ContextKeySelector
CreateChannelRequest
CreateChannelResponse
CreateDashboardRequest
CreateDashboardResponse
CreateEventDataStoreRequest
CreateEventDataStoreResponse
CreateTrailRequest
CreateTrailResponse
DashboardDetail
DataResource
DelegatedAdminAccountLimitExceededException
DeleteChannelRequest
DeleteChannelResponse
DeleteDashboardRequest
DeleteDashboardResponse
DeleteEventDataStoreRequest
DeleteEventDataStoreResponse
DeleteResourcePolicyRequest
DeleteResourcePolicyResponse
DeleteTrailRequest
DeleteTrailResponse
DeregisterOrganizationDelegatedAdminRequest
DeregisterOrganizationDelegatedAdminResponse
DescribeQueryRequest
DescribeQueryResponse
DescribeTrailsRequest
DescribeTrailsResponse
Destination
DisableFederationRequest
DisableFederationResponse
EnableFederationRequest
EnableFederationResponse
Event
EventDataStore
EventDataStoreARNInvalidException
EventDataStoreAlreadyExistsException
EventDataStoreFederationEnabledException
EventDataStoreHasOngoingImportException
EventDataStoreMaxLimitExceededException
EventDataStoreNotFoundException
EventDataStoreTerminationProtectedException
EventSelector
GenerateQueryRequest
GenerateQueryResponse
GenerateResponseException
GetChannelRequest
GetChannelResponse
GetDashboardRequest
GetDashboardResponse
GetEventConfigurationRequest
GetEventConfigurationResponse
GetEventDataStoreRequest
GetEventDataStoreResponse
GetEventSelectorsRequest
GetEventSelectorsResponse
GetImportRequest
GetImportResponse
GetInsightSelectorsRequest
GetInsightSelectorsResponse
GetQueryResultsRequest
GetQueryResultsResponse
GetResourcePolicyRequest
GetResourcePolicyResponse
GetTrailRequest
GetTrailResponse
GetTrailStatusRequest
GetTrailStatusResponse
ImportFailureListItem
ImportNotFoundException
ImportSource
ImportStatistics
ImportsListItem
InactiveEventDataStoreException
InactiveQueryException
IngestionStatus
InsightNotEnabledException
InsightSelector
InsufficientDependencyServiceAccessPermissionException
InsufficientEncryptionPolicyException
InsufficientIAMAccessPermissionException
InsufficientS3BucketPolicyException
InsufficientSnsTopicPolicyException
InvalidCloudWatchLogsLogGroupArnException
InvalidCloudWatchLogsRoleArnException
InvalidDateRangeException
InvalidEventCategoryException
InvalidEventDataStoreCategoryException
InvalidEventDataStoreStatusException
InvalidEventSelectorsException
InvalidHomeRegionException
InvalidImportSourceException
InvalidInsightSelectorsException
InvalidKmsKeyIdException
InvalidLookupAttributesException
InvalidMaxResultsException
InvalidNextTokenException
InvalidParameterCombinationException
InvalidParameterException
InvalidQueryStatementException
InvalidQueryStatusException
InvalidS3BucketNameException
InvalidS3PrefixException
InvalidSnsTopicNameException
InvalidSourceException
InvalidTagParameterException
InvalidTimeRangeException
InvalidTokenException
InvalidTrailNameException
KmsException
KmsKeyDisabledException
KmsKeyNotFoundException
ListChannelsRequest
ListChannelsResponse
ListDashboardsRequest
ListDashboardsResponse
ListEventDataStoresRequest
ListEventDataStoresResponse
ListImportFailuresRequest
ListImportFailuresResponse
ListImportsRequest
ListImportsResponse
ListInsightsDataRequest
ListInsightsDataResponse
ListInsightsMetricDataRequest
ListInsightsMetricDataResponse
ListPublicKeysRequest
ListPublicKeysResponse
ListQueriesRequest
ListQueriesResponse
ListTagsRequest
ListTagsResponse
ListTrailsRequest
ListTrailsResponse
LookupAttribute
LookupEventsRequest
LookupEventsResponse
MaxConcurrentQueriesException
MaximumNumberOfTrailsExceededException
NoManagementAccountSLRExistsException
NotOrganizationManagementAccountException
NotOrganizationMasterAccountException
OperationNotPermittedException
OrganizationNotInAllFeaturesModeException
OrganizationsNotInUseException
PartitionKey
PublicKey
PutEventConfigurationRequest
PutEventConfigurationResponse
PutEventSelectorsRequest
PutEventSelectorsResponse
PutInsightSelectorsRequest
PutInsightSelectorsResponse
PutResourcePolicyRequest
PutResourcePolicyResponse
Query
QueryIdNotFoundException
QueryStatistics
QueryStatisticsForDescribeQuery
RefreshSchedule
RefreshScheduleFrequency
RegisterOrganizationDelegatedAdminRequest
RegisterOrganizationDelegatedAdminResponse
RemoveTagsRequest
RemoveTagsResponse
RequestWidget
Resource
ResourceARNNotValidException
ResourceNotFoundException
ResourcePolicyNotFoundException
ResourcePolicyNotValidException
ResourceTag
ResourceTypeNotSupportedException
RestoreEventDataStoreRequest
RestoreEventDataStoreResponse
S3BucketDoesNotExistException
S3ImportSource
SearchSampleQueriesRequest
SearchSampleQueriesResponse
SearchSampleQueriesSearchResult
ServiceQuotaExceededException
SourceConfig
StartDashboardRefreshRequest
StartDashboardRefreshResponse
StartEventDataStoreIngestionRequest
StartEventDataStoreIngestionResponse
StartImportRequest
StartImportResponse
StartLoggingRequest
StartLoggingResponse
StartQueryRequest
StartQueryResponse
StopEventDataStoreIngestionRequest
StopEventDataStoreIngestionResponse
StopImportRequest
StopImportResponse
StopLoggingRequest
StopLoggingResponse
Tag
TagsLimitExceededException
ThrottlingException
Trail
TrailAlreadyExistsException
TrailInfo
TrailNotFoundException
TrailNotProvidedException
UnsupportedOperationException
UpdateChannelRequest
UpdateChannelResponse
UpdateDashboardRequest
UpdateDashboardResponse
UpdateEventDataStoreRequest
UpdateEventDataStoreResponse
UpdateTrailRequest
UpdateTrailResponse
Widget }
