// Generated from `models/events.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AccessDeniedException {
    const NAME: &'static str = "AccessDeniedException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ActivateEventSourceRequest {
    const NAME: &'static str = "ActivateEventSourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for ApiDestination {
    const NAME: &'static str = "ApiDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApiDestinationArn", &mut self.api_destination_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("ApiDestinationState", &mut self.api_destination_state);
        fields.optional("ConnectionArn", &mut self.connection_arn);
        fields.optional("InvocationEndpoint", &mut self.invocation_endpoint);
        fields.optional("HttpMethod", &mut self.http_method);
        fields.optional("InvocationRateLimitPerSecond", &mut self.invocation_rate_limit_per_second);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for AppSyncParameters {
    const NAME: &'static str = "AppSyncParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GraphQLOperation", &mut self.graph_ql_operation);
    }
}

impl contract::convert::Record for Archive {
    const NAME: &'static str = "Archive";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ArchiveName", &mut self.archive_name);
        fields.optional("EventSourceArn", &mut self.event_source_arn);
        fields.optional("State", &mut self.state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("RetentionDays", &mut self.retention_days);
        fields.optional("SizeBytes", &mut self.size_bytes);
        fields.optional("EventCount", &mut self.event_count);
        fields.optional("CreationTime", &mut self.creation_time);
    }
}

impl contract::convert::Record for AwsVpcConfiguration {
    const NAME: &'static str = "AwsVpcConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Subnets", &mut self.subnets);
        fields.optional("SecurityGroups", &mut self.security_groups);
        fields.optional("AssignPublicIp", &mut self.assign_public_ip);
    }
}

impl contract::convert::Record for BatchArrayProperties {
    const NAME: &'static str = "BatchArrayProperties";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Size", &mut self.size);
    }
}

impl contract::convert::Record for BatchParameters {
    const NAME: &'static str = "BatchParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("JobDefinition", &mut self.job_definition);
        fields.required("JobName", &mut self.job_name);
        fields.optional("ArrayProperties", &mut self.array_properties);
        fields.optional("RetryStrategy", &mut self.retry_strategy);
    }
}

impl contract::convert::Record for BatchRetryStrategy {
    const NAME: &'static str = "BatchRetryStrategy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attempts", &mut self.attempts);
    }
}

impl contract::convert::Record for CancelReplayRequest {
    const NAME: &'static str = "CancelReplayRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReplayName", &mut self.replay_name);
    }
}

impl contract::convert::Record for CancelReplayResponse {
    const NAME: &'static str = "CancelReplayResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplayArn", &mut self.replay_arn);
        fields.optional("State", &mut self.state);
        fields.optional("StateReason", &mut self.state_reason);
    }
}

impl contract::convert::Record for CapacityProviderStrategyItem {
    const NAME: &'static str = "CapacityProviderStrategyItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("capacityProvider", &mut self.capacity_provider);
        fields.optional("weight", &mut self.weight);
        fields.optional("base", &mut self.base);
    }
}

impl contract::convert::Record for ConcurrentModificationException {
    const NAME: &'static str = "ConcurrentModificationException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Condition {
    const NAME: &'static str = "Condition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Type", &mut self.r#type);
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for Connection {
    const NAME: &'static str = "Connection";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConnectionArn", &mut self.connection_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("ConnectionState", &mut self.connection_state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("AuthorizationType", &mut self.authorization_type);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("LastAuthorizedTime", &mut self.last_authorized_time);
    }
}

impl contract::convert::Record for ConnectionApiKeyAuthResponseParameters {
    const NAME: &'static str = "ConnectionApiKeyAuthResponseParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApiKeyName", &mut self.api_key_name);
    }
}

impl contract::convert::Record for ConnectionAuthResponseParameters {
    const NAME: &'static str = "ConnectionAuthResponseParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BasicAuthParameters", &mut self.basic_auth_parameters);
        fields.optional("OAuthParameters", &mut self.o_auth_parameters);
        fields.optional("ApiKeyAuthParameters", &mut self.api_key_auth_parameters);
        fields.optional("InvocationHttpParameters", &mut self.invocation_http_parameters);
        fields.optional("ConnectivityParameters", &mut self.connectivity_parameters);
    }
}

impl contract::convert::Record for ConnectionBasicAuthResponseParameters {
    const NAME: &'static str = "ConnectionBasicAuthResponseParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Username", &mut self.username);
    }
}

impl contract::convert::Record for ConnectionBodyParameter {
    const NAME: &'static str = "ConnectionBodyParameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Value", &mut self.value);
        fields.optional("IsValueSecret", &mut self.is_value_secret);
    }
}

impl contract::convert::Record for ConnectionHeaderParameter {
    const NAME: &'static str = "ConnectionHeaderParameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Value", &mut self.value);
        fields.optional("IsValueSecret", &mut self.is_value_secret);
    }
}

impl contract::convert::Record for ConnectionHttpParameters {
    const NAME: &'static str = "ConnectionHttpParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("HeaderParameters", &mut self.header_parameters);
        fields.optional("QueryStringParameters", &mut self.query_string_parameters);
        fields.optional("BodyParameters", &mut self.body_parameters);
    }
}

impl contract::convert::Record for ConnectionOAuthClientResponseParameters {
    const NAME: &'static str = "ConnectionOAuthClientResponseParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ClientID", &mut self.client_id);
    }
}

impl contract::convert::Record for ConnectionOAuthResponseParameters {
    const NAME: &'static str = "ConnectionOAuthResponseParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ClientParameters", &mut self.client_parameters);
        fields.optional("AuthorizationEndpoint", &mut self.authorization_endpoint);
        fields.optional("HttpMethod", &mut self.http_method);
        fields.optional("OAuthHttpParameters", &mut self.o_auth_http_parameters);
    }
}

impl contract::convert::Record for ConnectionQueryStringParameter {
    const NAME: &'static str = "ConnectionQueryStringParameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("Value", &mut self.value);
        fields.optional("IsValueSecret", &mut self.is_value_secret);
    }
}

impl contract::convert::Record for ConnectivityResourceConfigurationArn {
    const NAME: &'static str = "ConnectivityResourceConfigurationArn";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceConfigurationArn", &mut self.resource_configuration_arn);
    }
}

impl contract::convert::Record for ConnectivityResourceParameters {
    const NAME: &'static str = "ConnectivityResourceParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceParameters", &mut self.resource_parameters);
    }
}

impl contract::convert::Record for CreateApiDestinationRequest {
    const NAME: &'static str = "CreateApiDestinationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.required("ConnectionArn", &mut self.connection_arn);
        fields.required("InvocationEndpoint", &mut self.invocation_endpoint);
        fields.required("HttpMethod", &mut self.http_method);
        fields.optional("InvocationRateLimitPerSecond", &mut self.invocation_rate_limit_per_second);
    }
}

impl contract::convert::Record for CreateApiDestinationResponse {
    const NAME: &'static str = "CreateApiDestinationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApiDestinationArn", &mut self.api_destination_arn);
        fields.optional("ApiDestinationState", &mut self.api_destination_state);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for CreateArchiveRequest {
    const NAME: &'static str = "CreateArchiveRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ArchiveName", &mut self.archive_name);
        fields.required("EventSourceArn", &mut self.event_source_arn);
        fields.optional("Description", &mut self.description);
        fields.optional("EventPattern", &mut self.event_pattern);
        fields.optional("RetentionDays", &mut self.retention_days);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
    }
}

impl contract::convert::Record for CreateArchiveResponse {
    const NAME: &'static str = "CreateArchiveResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ArchiveArn", &mut self.archive_arn);
        fields.optional("State", &mut self.state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("CreationTime", &mut self.creation_time);
    }
}

impl contract::convert::Record for CreateConnectionApiKeyAuthRequestParameters {
    const NAME: &'static str = "CreateConnectionApiKeyAuthRequestParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ApiKeyName", &mut self.api_key_name);
        fields.required("ApiKeyValue", &mut self.api_key_value);
    }
}

impl contract::convert::Record for CreateConnectionAuthRequestParameters {
    const NAME: &'static str = "CreateConnectionAuthRequestParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BasicAuthParameters", &mut self.basic_auth_parameters);
        fields.optional("OAuthParameters", &mut self.o_auth_parameters);
        fields.optional("ApiKeyAuthParameters", &mut self.api_key_auth_parameters);
        fields.optional("InvocationHttpParameters", &mut self.invocation_http_parameters);
        fields.optional("ConnectivityParameters", &mut self.connectivity_parameters);
    }
}

impl contract::convert::Record for CreateConnectionBasicAuthRequestParameters {
    const NAME: &'static str = "CreateConnectionBasicAuthRequestParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Username", &mut self.username);
        fields.required("Password", &mut self.password);
    }
}

impl contract::convert::Record for CreateConnectionOAuthClientRequestParameters {
    const NAME: &'static str = "CreateConnectionOAuthClientRequestParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ClientID", &mut self.client_id);
        fields.required("ClientSecret", &mut self.client_secret);
    }
}

impl contract::convert::Record for CreateConnectionOAuthRequestParameters {
    const NAME: &'static str = "CreateConnectionOAuthRequestParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ClientParameters", &mut self.client_parameters);
        fields.required("AuthorizationEndpoint", &mut self.authorization_endpoint);
        fields.required("HttpMethod", &mut self.http_method);
        fields.optional("OAuthHttpParameters", &mut self.o_auth_http_parameters);
    }
}

impl contract::convert::Record for CreateConnectionRequest {
    const NAME: &'static str = "CreateConnectionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.required("AuthorizationType", &mut self.authorization_type);
        fields.required("AuthParameters", &mut self.auth_parameters);
        fields.optional("InvocationConnectivityParameters", &mut self.invocation_connectivity_parameters);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
    }
}

impl contract::convert::Record for CreateConnectionResponse {
    const NAME: &'static str = "CreateConnectionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConnectionArn", &mut self.connection_arn);
        fields.optional("ConnectionState", &mut self.connection_state);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for CreateEndpointRequest {
    const NAME: &'static str = "CreateEndpointRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.required("RoutingConfig", &mut self.routing_config);
        fields.optional("ReplicationConfig", &mut self.replication_config);
        fields.required("EventBuses", &mut self.event_buses);
        fields.optional("RoleArn", &mut self.role_arn);
    }
}

impl contract::convert::Record for CreateEndpointResponse {
    const NAME: &'static str = "CreateEndpointResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Arn", &mut self.arn);
        fields.optional("RoutingConfig", &mut self.routing_config);
        fields.optional("ReplicationConfig", &mut self.replication_config);
        fields.optional("EventBuses", &mut self.event_buses);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("State", &mut self.state);
    }
}

impl contract::convert::Record for CreateEventBusRequest {
    const NAME: &'static str = "CreateEventBusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("EventSourceName", &mut self.event_source_name);
        fields.optional("Description", &mut self.description);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("LogConfig", &mut self.log_config);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateEventBusResponse {
    const NAME: &'static str = "CreateEventBusResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventBusArn", &mut self.event_bus_arn);
        fields.optional("Description", &mut self.description);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("LogConfig", &mut self.log_config);
    }
}

impl contract::convert::Record for CreatePartnerEventSourceRequest {
    const NAME: &'static str = "CreatePartnerEventSourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Account", &mut self.account);
    }
}

impl contract::convert::Record for CreatePartnerEventSourceResponse {
    const NAME: &'static str = "CreatePartnerEventSourceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventSourceArn", &mut self.event_source_arn);
    }
}

impl contract::convert::Record for DeactivateEventSourceRequest {
    const NAME: &'static str = "DeactivateEventSourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeadLetterConfig {
    const NAME: &'static str = "DeadLetterConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for DeauthorizeConnectionRequest {
    const NAME: &'static str = "DeauthorizeConnectionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeauthorizeConnectionResponse {
    const NAME: &'static str = "DeauthorizeConnectionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConnectionArn", &mut self.connection_arn);
        fields.optional("ConnectionState", &mut self.connection_state);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("LastAuthorizedTime", &mut self.last_authorized_time);
    }
}

impl contract::convert::Record for DeleteApiDestinationRequest {
    const NAME: &'static str = "DeleteApiDestinationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteApiDestinationResponse {
    const NAME: &'static str = "DeleteApiDestinationResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteArchiveRequest {
    const NAME: &'static str = "DeleteArchiveRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ArchiveName", &mut self.archive_name);
    }
}

impl contract::convert::Record for DeleteArchiveResponse {
    const NAME: &'static str = "DeleteArchiveResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteConnectionRequest {
    const NAME: &'static str = "DeleteConnectionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteConnectionResponse {
    const NAME: &'static str = "DeleteConnectionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConnectionArn", &mut self.connection_arn);
        fields.optional("ConnectionState", &mut self.connection_state);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("LastAuthorizedTime", &mut self.last_authorized_time);
    }
}

impl contract::convert::Record for DeleteEndpointRequest {
    const NAME: &'static str = "DeleteEndpointRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeleteEndpointResponse {
    const NAME: &'static str = "DeleteEndpointResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteEventBusRequest {
    const NAME: &'static str = "DeleteEventBusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DeletePartnerEventSourceRequest {
    const NAME: &'static str = "DeletePartnerEventSourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Account", &mut self.account);
    }
}

impl contract::convert::Record for DeleteRuleRequest {
    const NAME: &'static str = "DeleteRuleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("EventBusName", &mut self.event_bus_name);
        fields.optional("Force", &mut self.force);
    }
}

impl contract::convert::Record for DescribeApiDestinationRequest {
    const NAME: &'static str = "DescribeApiDestinationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DescribeApiDestinationResponse {
    const NAME: &'static str = "DescribeApiDestinationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApiDestinationArn", &mut self.api_destination_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("ApiDestinationState", &mut self.api_destination_state);
        fields.optional("ConnectionArn", &mut self.connection_arn);
        fields.optional("InvocationEndpoint", &mut self.invocation_endpoint);
        fields.optional("HttpMethod", &mut self.http_method);
        fields.optional("InvocationRateLimitPerSecond", &mut self.invocation_rate_limit_per_second);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for DescribeArchiveRequest {
    const NAME: &'static str = "DescribeArchiveRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ArchiveName", &mut self.archive_name);
    }
}

impl contract::convert::Record for DescribeArchiveResponse {
    const NAME: &'static str = "DescribeArchiveResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ArchiveArn", &mut self.archive_arn);
        fields.optional("ArchiveName", &mut self.archive_name);
        fields.optional("EventSourceArn", &mut self.event_source_arn);
        fields.optional("Description", &mut self.description);
        fields.optional("EventPattern", &mut self.event_pattern);
        fields.optional("State", &mut self.state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
        fields.optional("RetentionDays", &mut self.retention_days);
        fields.optional("SizeBytes", &mut self.size_bytes);
        fields.optional("EventCount", &mut self.event_count);
        fields.optional("CreationTime", &mut self.creation_time);
    }
}

impl contract::convert::Record for DescribeConnectionConnectivityParameters {
    const NAME: &'static str = "DescribeConnectionConnectivityParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceParameters", &mut self.resource_parameters);
    }
}

impl contract::convert::Record for DescribeConnectionRequest {
    const NAME: &'static str = "DescribeConnectionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DescribeConnectionResourceParameters {
    const NAME: &'static str = "DescribeConnectionResourceParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceConfigurationArn", &mut self.resource_configuration_arn);
        fields.required("ResourceAssociationArn", &mut self.resource_association_arn);
    }
}

impl contract::convert::Record for DescribeConnectionResponse {
    const NAME: &'static str = "DescribeConnectionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConnectionArn", &mut self.connection_arn);
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("InvocationConnectivityParameters", &mut self.invocation_connectivity_parameters);
        fields.optional("ConnectionState", &mut self.connection_state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("AuthorizationType", &mut self.authorization_type);
        fields.optional("SecretArn", &mut self.secret_arn);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
        fields.optional("AuthParameters", &mut self.auth_parameters);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("LastAuthorizedTime", &mut self.last_authorized_time);
    }
}

impl contract::convert::Record for DescribeEndpointRequest {
    const NAME: &'static str = "DescribeEndpointRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("HomeRegion", &mut self.home_region);
    }
}

impl contract::convert::Record for DescribeEndpointResponse {
    const NAME: &'static str = "DescribeEndpointResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("Arn", &mut self.arn);
        fields.optional("RoutingConfig", &mut self.routing_config);
        fields.optional("ReplicationConfig", &mut self.replication_config);
        fields.optional("EventBuses", &mut self.event_buses);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("EndpointId", &mut self.endpoint_id);
        fields.optional("EndpointUrl", &mut self.endpoint_url);
        fields.optional("State", &mut self.state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for DescribeEventBusRequest {
    const NAME: &'static str = "DescribeEventBusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for DescribeEventBusResponse {
    const NAME: &'static str = "DescribeEventBusResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Arn", &mut self.arn);
        fields.optional("Description", &mut self.description);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("Policy", &mut self.policy);
        fields.optional("LogConfig", &mut self.log_config);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("ManagedBy", &mut self.managed_by);
    }
}

impl contract::convert::Record for DescribeEventSourceRequest {
    const NAME: &'static str = "DescribeEventSourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DescribeEventSourceResponse {
    const NAME: &'static str = "DescribeEventSourceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("CreatedBy", &mut self.created_by);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("ExpirationTime", &mut self.expiration_time);
        fields.optional("Name", &mut self.name);
        fields.optional("State", &mut self.state);
    }
}

impl contract::convert::Record for DescribePartnerEventSourceRequest {
    const NAME: &'static str = "DescribePartnerEventSourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for DescribePartnerEventSourceResponse {
    const NAME: &'static str = "DescribePartnerEventSourceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for DescribeReplayRequest {
    const NAME: &'static str = "DescribeReplayRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReplayName", &mut self.replay_name);
    }
}

impl contract::convert::Record for DescribeReplayResponse {
    const NAME: &'static str = "DescribeReplayResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplayName", &mut self.replay_name);
        fields.optional("ReplayArn", &mut self.replay_arn);
        fields.optional("Description", &mut self.description);
        fields.optional("State", &mut self.state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("EventSourceArn", &mut self.event_source_arn);
        fields.optional("Destination", &mut self.destination);
        fields.optional("EventStartTime", &mut self.event_start_time);
        fields.optional("EventEndTime", &mut self.event_end_time);
        fields.optional("EventLastReplayedTime", &mut self.event_last_replayed_time);
        fields.optional("ReplayStartTime", &mut self.replay_start_time);
        fields.optional("ReplayEndTime", &mut self.replay_end_time);
    }
}

impl contract::convert::Record for DescribeRuleRequest {
    const NAME: &'static str = "DescribeRuleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("EventBusName", &mut self.event_bus_name);
    }
}

impl contract::convert::Record for DescribeRuleResponse {
    const NAME: &'static str = "DescribeRuleResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Arn", &mut self.arn);
        fields.optional("EventPattern", &mut self.event_pattern);
        fields.optional("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("State", &mut self.state);
        fields.optional("Description", &mut self.description);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("ManagedBy", &mut self.managed_by);
        fields.optional("EventBusName", &mut self.event_bus_name);
        fields.optional("CreatedBy", &mut self.created_by);
    }
}

impl contract::convert::Record for DisableRuleRequest {
    const NAME: &'static str = "DisableRuleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("EventBusName", &mut self.event_bus_name);
    }
}

impl contract::convert::Record for EcsParameters {
    const NAME: &'static str = "EcsParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TaskDefinitionArn", &mut self.task_definition_arn);
        fields.optional("TaskCount", &mut self.task_count);
        fields.optional("LaunchType", &mut self.launch_type);
        fields.optional("NetworkConfiguration", &mut self.network_configuration);
        fields.optional("PlatformVersion", &mut self.platform_version);
        fields.optional("Group", &mut self.group);
        fields.optional("CapacityProviderStrategy", &mut self.capacity_provider_strategy);
        fields.optional("EnableECSManagedTags", &mut self.enable_ecs_managed_tags);
        fields.optional("EnableExecuteCommand", &mut self.enable_execute_command);
        fields.optional("PlacementConstraints", &mut self.placement_constraints);
        fields.optional("PlacementStrategy", &mut self.placement_strategy);
        fields.optional("PropagateTags", &mut self.propagate_tags);
        fields.optional("ReferenceId", &mut self.reference_id);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for EnableRuleRequest {
    const NAME: &'static str = "EnableRuleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("EventBusName", &mut self.event_bus_name);
    }
}

impl contract::convert::Record for Endpoint {
    const NAME: &'static str = "Endpoint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("Arn", &mut self.arn);
        fields.optional("RoutingConfig", &mut self.routing_config);
        fields.optional("ReplicationConfig", &mut self.replication_config);
        fields.optional("EventBuses", &mut self.event_buses);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("EndpointId", &mut self.endpoint_id);
        fields.optional("EndpointUrl", &mut self.endpoint_url);
        fields.optional("State", &mut self.state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for EndpointEventBus {
    const NAME: &'static str = "EndpointEventBus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventBusArn", &mut self.event_bus_arn);
    }
}

impl contract::convert::Record for EventBus {
    const NAME: &'static str = "EventBus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Arn", &mut self.arn);
        fields.optional("Description", &mut self.description);
        fields.optional("Policy", &mut self.policy);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("ManagedBy", &mut self.managed_by);
    }
}

impl contract::convert::Record for EventSource {
    const NAME: &'static str = "EventSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("CreatedBy", &mut self.created_by);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("ExpirationTime", &mut self.expiration_time);
        fields.optional("Name", &mut self.name);
        fields.optional("State", &mut self.state);
    }
}

impl contract::convert::Record for FailoverConfig {
    const NAME: &'static str = "FailoverConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Primary", &mut self.primary);
        fields.required("Secondary", &mut self.secondary);
    }
}

impl contract::convert::Record for HttpParameters {
    const NAME: &'static str = "HttpParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PathParameterValues", &mut self.path_parameter_values);
        fields.optional("HeaderParameters", &mut self.header_parameters);
        fields.optional("QueryStringParameters", &mut self.query_string_parameters);
    }
}

impl contract::convert::Record for IllegalStatusException {
    const NAME: &'static str = "IllegalStatusException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InputTransformer {
    const NAME: &'static str = "InputTransformer";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InputPathsMap", &mut self.input_paths_map);
        fields.required("InputTemplate", &mut self.input_template);
    }
}

impl contract::convert::Record for InternalException {
    const NAME: &'static str = "InternalException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidEventPatternException {
    const NAME: &'static str = "InvalidEventPatternException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidStateException {
    const NAME: &'static str = "InvalidStateException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for KinesisParameters {
    const NAME: &'static str = "KinesisParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PartitionKeyPath", &mut self.partition_key_path);
    }
}

impl contract::convert::Record for LimitExceededException {
    const NAME: &'static str = "LimitExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ListApiDestinationsRequest {
    const NAME: &'static str = "ListApiDestinationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("ConnectionArn", &mut self.connection_arn);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListApiDestinationsResponse {
    const NAME: &'static str = "ListApiDestinationsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApiDestinations", &mut self.api_destinations);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListArchivesRequest {
    const NAME: &'static str = "ListArchivesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("EventSourceArn", &mut self.event_source_arn);
        fields.optional("State", &mut self.state);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListArchivesResponse {
    const NAME: &'static str = "ListArchivesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Archives", &mut self.archives);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListConnectionsRequest {
    const NAME: &'static str = "ListConnectionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("ConnectionState", &mut self.connection_state);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListConnectionsResponse {
    const NAME: &'static str = "ListConnectionsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Connections", &mut self.connections);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListEndpointsRequest {
    const NAME: &'static str = "ListEndpointsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("HomeRegion", &mut self.home_region);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListEndpointsResponse {
    const NAME: &'static str = "ListEndpointsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Endpoints", &mut self.endpoints);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListEventBusesRequest {
    const NAME: &'static str = "ListEventBusesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListEventBusesResponse {
    const NAME: &'static str = "ListEventBusesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventBuses", &mut self.event_buses);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListEventSourcesRequest {
    const NAME: &'static str = "ListEventSourcesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListEventSourcesResponse {
    const NAME: &'static str = "ListEventSourcesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventSources", &mut self.event_sources);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListPartnerEventSourceAccountsRequest {
    const NAME: &'static str = "ListPartnerEventSourceAccountsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventSourceName", &mut self.event_source_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListPartnerEventSourceAccountsResponse {
    const NAME: &'static str = "ListPartnerEventSourceAccountsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PartnerEventSourceAccounts", &mut self.partner_event_source_accounts);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListPartnerEventSourcesRequest {
    const NAME: &'static str = "ListPartnerEventSourcesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("NamePrefix", &mut self.name_prefix);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListPartnerEventSourcesResponse {
    const NAME: &'static str = "ListPartnerEventSourcesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PartnerEventSources", &mut self.partner_event_sources);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListReplaysRequest {
    const NAME: &'static str = "ListReplaysRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("State", &mut self.state);
        fields.optional("EventSourceArn", &mut self.event_source_arn);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListReplaysResponse {
    const NAME: &'static str = "ListReplaysResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Replays", &mut self.replays);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListRuleNamesByTargetRequest {
    const NAME: &'static str = "ListRuleNamesByTargetRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TargetArn", &mut self.target_arn);
        fields.optional("EventBusName", &mut self.event_bus_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListRuleNamesByTargetResponse {
    const NAME: &'static str = "ListRuleNamesByTargetResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RuleNames", &mut self.rule_names);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListRulesRequest {
    const NAME: &'static str = "ListRulesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("EventBusName", &mut self.event_bus_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListRulesResponse {
    const NAME: &'static str = "ListRulesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Rules", &mut self.rules);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTagsForResourceRequest {
    const NAME: &'static str = "ListTagsForResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
    }
}

impl contract::convert::Record for ListTagsForResourceResponse {
    const NAME: &'static str = "ListTagsForResourceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for ListTargetsByRuleRequest {
    const NAME: &'static str = "ListTargetsByRuleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Rule", &mut self.rule);
        fields.optional("EventBusName", &mut self.event_bus_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("Limit", &mut self.limit);
    }
}

impl contract::convert::Record for ListTargetsByRuleResponse {
    const NAME: &'static str = "ListTargetsByRuleResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Targets", &mut self.targets);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for LogConfig {
    const NAME: &'static str = "LogConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IncludeDetail", &mut self.include_detail);
        fields.optional("Level", &mut self.level);
    }
}

impl contract::convert::Record for ManagedRuleException {
    const NAME: &'static str = "ManagedRuleException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for NetworkConfiguration {
    const NAME: &'static str = "NetworkConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("awsvpcConfiguration", &mut self.awsvpc_configuration);
    }
}

impl contract::convert::Record for OperationDisabledException {
    const NAME: &'static str = "OperationDisabledException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for PartnerEventSource {
    const NAME: &'static str = "PartnerEventSource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for PartnerEventSourceAccount {
    const NAME: &'static str = "PartnerEventSourceAccount";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Account", &mut self.account);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("ExpirationTime", &mut self.expiration_time);
        fields.optional("State", &mut self.state);
    }
}

impl contract::convert::Record for PlacementConstraint {
    const NAME: &'static str = "PlacementConstraint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("type", &mut self.r#type);
        fields.optional("expression", &mut self.expression);
    }
}

impl contract::convert::Record for PlacementStrategy {
    const NAME: &'static str = "PlacementStrategy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("type", &mut self.r#type);
        fields.optional("field", &mut self.field);
    }
}

impl contract::convert::Record for PolicyLengthExceededException {
    const NAME: &'static str = "PolicyLengthExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Primary {
    const NAME: &'static str = "Primary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("HealthCheck", &mut self.health_check);
    }
}

impl contract::convert::Record for PutEventsRequest {
    const NAME: &'static str = "PutEventsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Entries", &mut self.entries);
        fields.optional("EndpointId", &mut self.endpoint_id);
    }
}

impl contract::convert::Record for PutEventsRequestEntry {
    const NAME: &'static str = "PutEventsRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Time", &mut self.time);
        fields.optional("Source", &mut self.source);
        fields.optional("Resources", &mut self.resources);
        fields.optional("DetailType", &mut self.detail_type);
        fields.optional("Detail", &mut self.detail);
        fields.optional("EventBusName", &mut self.event_bus_name);
        fields.optional("TraceHeader", &mut self.trace_header);
    }
}

impl contract::convert::Record for PutEventsResponse {
    const NAME: &'static str = "PutEventsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FailedEntryCount", &mut self.failed_entry_count);
        fields.optional("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for PutEventsResultEntry {
    const NAME: &'static str = "PutEventsResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventId", &mut self.event_id);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for PutPartnerEventsRequest {
    const NAME: &'static str = "PutPartnerEventsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for PutPartnerEventsRequestEntry {
    const NAME: &'static str = "PutPartnerEventsRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Time", &mut self.time);
        fields.optional("Source", &mut self.source);
        fields.optional("Resources", &mut self.resources);
        fields.optional("DetailType", &mut self.detail_type);
        fields.optional("Detail", &mut self.detail);
    }
}

impl contract::convert::Record for PutPartnerEventsResponse {
    const NAME: &'static str = "PutPartnerEventsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FailedEntryCount", &mut self.failed_entry_count);
        fields.optional("Entries", &mut self.entries);
    }
}

impl contract::convert::Record for PutPartnerEventsResultEntry {
    const NAME: &'static str = "PutPartnerEventsResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventId", &mut self.event_id);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for PutPermissionRequest {
    const NAME: &'static str = "PutPermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventBusName", &mut self.event_bus_name);
        fields.optional("Action", &mut self.action);
        fields.optional("Principal", &mut self.principal);
        fields.optional("StatementId", &mut self.statement_id);
        fields.optional("Condition", &mut self.condition);
        fields.optional("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for PutRuleRequest {
    const NAME: &'static str = "PutRuleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("EventPattern", &mut self.event_pattern);
        fields.optional("State", &mut self.state);
        fields.optional("Description", &mut self.description);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("Tags", &mut self.tags);
        fields.optional("EventBusName", &mut self.event_bus_name);
    }
}

impl contract::convert::Record for PutRuleResponse {
    const NAME: &'static str = "PutRuleResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RuleArn", &mut self.rule_arn);
    }
}

impl contract::convert::Record for PutTargetsRequest {
    const NAME: &'static str = "PutTargetsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Rule", &mut self.rule);
        fields.optional("EventBusName", &mut self.event_bus_name);
        fields.required("Targets", &mut self.targets);
    }
}

impl contract::convert::Record for PutTargetsResponse {
    const NAME: &'static str = "PutTargetsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FailedEntryCount", &mut self.failed_entry_count);
        fields.optional("FailedEntries", &mut self.failed_entries);
    }
}

impl contract::convert::Record for PutTargetsResultEntry {
    const NAME: &'static str = "PutTargetsResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TargetId", &mut self.target_id);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for RedshiftDataParameters {
    const NAME: &'static str = "RedshiftDataParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SecretManagerArn", &mut self.secret_manager_arn);
        fields.required("Database", &mut self.database);
        fields.optional("DbUser", &mut self.db_user);
        fields.optional("Sql", &mut self.sql);
        fields.optional("StatementName", &mut self.statement_name);
        fields.optional("WithEvent", &mut self.with_event);
        fields.optional("Sqls", &mut self.sqls);
    }
}

impl contract::convert::Record for RemovePermissionRequest {
    const NAME: &'static str = "RemovePermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StatementId", &mut self.statement_id);
        fields.optional("RemoveAllPermissions", &mut self.remove_all_permissions);
        fields.optional("EventBusName", &mut self.event_bus_name);
    }
}

impl contract::convert::Record for RemoveTargetsRequest {
    const NAME: &'static str = "RemoveTargetsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Rule", &mut self.rule);
        fields.optional("EventBusName", &mut self.event_bus_name);
        fields.required("Ids", &mut self.ids);
        fields.optional("Force", &mut self.force);
    }
}

impl contract::convert::Record for RemoveTargetsResponse {
    const NAME: &'static str = "RemoveTargetsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FailedEntryCount", &mut self.failed_entry_count);
        fields.optional("FailedEntries", &mut self.failed_entries);
    }
}

impl contract::convert::Record for RemoveTargetsResultEntry {
    const NAME: &'static str = "RemoveTargetsResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TargetId", &mut self.target_id);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for Replay {
    const NAME: &'static str = "Replay";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplayName", &mut self.replay_name);
        fields.optional("EventSourceArn", &mut self.event_source_arn);
        fields.optional("State", &mut self.state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("EventStartTime", &mut self.event_start_time);
        fields.optional("EventEndTime", &mut self.event_end_time);
        fields.optional("EventLastReplayedTime", &mut self.event_last_replayed_time);
        fields.optional("ReplayStartTime", &mut self.replay_start_time);
        fields.optional("ReplayEndTime", &mut self.replay_end_time);
    }
}

impl contract::convert::Record for ReplayDestination {
    const NAME: &'static str = "ReplayDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Arn", &mut self.arn);
        fields.optional("FilterArns", &mut self.filter_arns);
    }
}

impl contract::convert::Record for ReplicationConfig {
    const NAME: &'static str = "ReplicationConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("State", &mut self.state);
    }
}

impl contract::convert::Record for ResourceAlreadyExistsException {
    const NAME: &'static str = "ResourceAlreadyExistsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for RetryPolicy {
    const NAME: &'static str = "RetryPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
        fields.optional("MaximumEventAgeInSeconds", &mut self.maximum_event_age_in_seconds);
    }
}

impl contract::convert::Record for RoutingConfig {
    const NAME: &'static str = "RoutingConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("FailoverConfig", &mut self.failover_config);
    }
}

impl contract::convert::Record for Rule {
    const NAME: &'static str = "Rule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Arn", &mut self.arn);
        fields.optional("EventPattern", &mut self.event_pattern);
        fields.optional("State", &mut self.state);
        fields.optional("Description", &mut self.description);
        fields.optional("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("ManagedBy", &mut self.managed_by);
        fields.optional("EventBusName", &mut self.event_bus_name);
    }
}

impl contract::convert::Record for RunCommandParameters {
    const NAME: &'static str = "RunCommandParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RunCommandTargets", &mut self.run_command_targets);
    }
}

impl contract::convert::Record for RunCommandTarget {
    const NAME: &'static str = "RunCommandTarget";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Values", &mut self.values);
    }
}

impl contract::convert::Record for SageMakerPipelineParameter {
    const NAME: &'static str = "SageMakerPipelineParameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for SageMakerPipelineParameters {
    const NAME: &'static str = "SageMakerPipelineParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PipelineParameterList", &mut self.pipeline_parameter_list);
    }
}

impl contract::convert::Record for Secondary {
    const NAME: &'static str = "Secondary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Route", &mut self.route);
    }
}

impl contract::convert::Record for SqsParameters {
    const NAME: &'static str = "SqsParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MessageGroupId", &mut self.message_group_id);
    }
}

impl contract::convert::Record for StartReplayRequest {
    const NAME: &'static str = "StartReplayRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ReplayName", &mut self.replay_name);
        fields.optional("Description", &mut self.description);
        fields.required("EventSourceArn", &mut self.event_source_arn);
        fields.required("EventStartTime", &mut self.event_start_time);
        fields.required("EventEndTime", &mut self.event_end_time);
        fields.required("Destination", &mut self.destination);
    }
}

impl contract::convert::Record for StartReplayResponse {
    const NAME: &'static str = "StartReplayResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplayArn", &mut self.replay_arn);
        fields.optional("State", &mut self.state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("ReplayStartTime", &mut self.replay_start_time);
    }
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for TagResourceRequest {
    const NAME: &'static str = "TagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagResourceResponse {
    const NAME: &'static str = "TagResourceResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Target {
    const NAME: &'static str = "Target";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("Arn", &mut self.arn);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("Input", &mut self.input);
        fields.optional("InputPath", &mut self.input_path);
        fields.optional("InputTransformer", &mut self.input_transformer);
        fields.optional("KinesisParameters", &mut self.kinesis_parameters);
        fields.optional("RunCommandParameters", &mut self.run_command_parameters);
        fields.optional("EcsParameters", &mut self.ecs_parameters);
        fields.optional("BatchParameters", &mut self.batch_parameters);
        fields.optional("SqsParameters", &mut self.sqs_parameters);
        fields.optional("HttpParameters", &mut self.http_parameters);
        fields.optional("RedshiftDataParameters", &mut self.redshift_data_parameters);
        fields.optional("SageMakerPipelineParameters", &mut self.sage_maker_pipeline_parameters);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("RetryPolicy", &mut self.retry_policy);
        fields.optional("AppSyncParameters", &mut self.app_sync_parameters);
    }
}

impl contract::convert::Record for TestEventPatternRequest {
    const NAME: &'static str = "TestEventPatternRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EventPattern", &mut self.event_pattern);
        fields.required("Event", &mut self.event);
    }
}

impl contract::convert::Record for TestEventPatternResponse {
    const NAME: &'static str = "TestEventPatternResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Result", &mut self.result);
    }
}

impl contract::convert::Record for ThrottlingException {
    const NAME: &'static str = "ThrottlingException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UntagResourceRequest {
    const NAME: &'static str = "UntagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceARN", &mut self.resource_arn);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagResourceResponse {
    const NAME: &'static str = "UntagResourceResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateApiDestinationRequest {
    const NAME: &'static str = "UpdateApiDestinationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("ConnectionArn", &mut self.connection_arn);
        fields.optional("InvocationEndpoint", &mut self.invocation_endpoint);
        fields.optional("HttpMethod", &mut self.http_method);
        fields.optional("InvocationRateLimitPerSecond", &mut self.invocation_rate_limit_per_second);
    }
}

impl contract::convert::Record for UpdateApiDestinationResponse {
    const NAME: &'static str = "UpdateApiDestinationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApiDestinationArn", &mut self.api_destination_arn);
        fields.optional("ApiDestinationState", &mut self.api_destination_state);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
    }
}

impl contract::convert::Record for UpdateArchiveRequest {
    const NAME: &'static str = "UpdateArchiveRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ArchiveName", &mut self.archive_name);
        fields.optional("Description", &mut self.description);
        fields.optional("EventPattern", &mut self.event_pattern);
        fields.optional("RetentionDays", &mut self.retention_days);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
    }
}

impl contract::convert::Record for UpdateArchiveResponse {
    const NAME: &'static str = "UpdateArchiveResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ArchiveArn", &mut self.archive_arn);
        fields.optional("State", &mut self.state);
        fields.optional("StateReason", &mut self.state_reason);
        fields.optional("CreationTime", &mut self.creation_time);
    }
}

impl contract::convert::Record for UpdateConnectionApiKeyAuthRequestParameters {
    const NAME: &'static str = "UpdateConnectionApiKeyAuthRequestParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApiKeyName", &mut self.api_key_name);
        fields.optional("ApiKeyValue", &mut self.api_key_value);
    }
}

impl contract::convert::Record for UpdateConnectionAuthRequestParameters {
    const NAME: &'static str = "UpdateConnectionAuthRequestParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BasicAuthParameters", &mut self.basic_auth_parameters);
        fields.optional("OAuthParameters", &mut self.o_auth_parameters);
        fields.optional("ApiKeyAuthParameters", &mut self.api_key_auth_parameters);
        fields.optional("InvocationHttpParameters", &mut self.invocation_http_parameters);
        fields.optional("ConnectivityParameters", &mut self.connectivity_parameters);
    }
}

impl contract::convert::Record for UpdateConnectionBasicAuthRequestParameters {
    const NAME: &'static str = "UpdateConnectionBasicAuthRequestParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Username", &mut self.username);
        fields.optional("Password", &mut self.password);
    }
}

impl contract::convert::Record for UpdateConnectionOAuthClientRequestParameters {
    const NAME: &'static str = "UpdateConnectionOAuthClientRequestParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ClientID", &mut self.client_id);
        fields.optional("ClientSecret", &mut self.client_secret);
    }
}

impl contract::convert::Record for UpdateConnectionOAuthRequestParameters {
    const NAME: &'static str = "UpdateConnectionOAuthRequestParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ClientParameters", &mut self.client_parameters);
        fields.optional("AuthorizationEndpoint", &mut self.authorization_endpoint);
        fields.optional("HttpMethod", &mut self.http_method);
        fields.optional("OAuthHttpParameters", &mut self.o_auth_http_parameters);
    }
}

impl contract::convert::Record for UpdateConnectionRequest {
    const NAME: &'static str = "UpdateConnectionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("AuthorizationType", &mut self.authorization_type);
        fields.optional("AuthParameters", &mut self.auth_parameters);
        fields.optional("InvocationConnectivityParameters", &mut self.invocation_connectivity_parameters);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
    }
}

impl contract::convert::Record for UpdateConnectionResponse {
    const NAME: &'static str = "UpdateConnectionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConnectionArn", &mut self.connection_arn);
        fields.optional("ConnectionState", &mut self.connection_state);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("LastAuthorizedTime", &mut self.last_authorized_time);
    }
}

impl contract::convert::Record for UpdateEndpointRequest {
    const NAME: &'static str = "UpdateEndpointRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Description", &mut self.description);
        fields.optional("RoutingConfig", &mut self.routing_config);
        fields.optional("ReplicationConfig", &mut self.replication_config);
        fields.optional("EventBuses", &mut self.event_buses);
        fields.optional("RoleArn", &mut self.role_arn);
    }
}

impl contract::convert::Record for UpdateEndpointResponse {
    const NAME: &'static str = "UpdateEndpointResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Arn", &mut self.arn);
        fields.optional("RoutingConfig", &mut self.routing_config);
        fields.optional("ReplicationConfig", &mut self.replication_config);
        fields.optional("EventBuses", &mut self.event_buses);
        fields.optional("RoleArn", &mut self.role_arn);
        fields.optional("EndpointId", &mut self.endpoint_id);
        fields.optional("EndpointUrl", &mut self.endpoint_url);
        fields.optional("State", &mut self.state);
    }
}

impl contract::convert::Record for UpdateEventBusRequest {
    const NAME: &'static str = "UpdateEventBusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
        fields.optional("Description", &mut self.description);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("LogConfig", &mut self.log_config);
    }
}

impl contract::convert::Record for UpdateEventBusResponse {
    const NAME: &'static str = "UpdateEventBusResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("KmsKeyIdentifier", &mut self.kms_key_identifier);
        fields.optional("Description", &mut self.description);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("LogConfig", &mut self.log_config);
    }
}

contract::readable! { AccessDeniedException
ActivateEventSourceRequest
ApiDestination
AppSyncParameters
Archive
AwsVpcConfiguration
BatchArrayProperties
BatchParameters
BatchRetryStrategy
CancelReplayRequest
CancelReplayResponse
CapacityProviderStrategyItem
ConcurrentModificationException
Condition
Connection
ConnectionApiKeyAuthResponseParameters
ConnectionAuthResponseParameters
ConnectionBasicAuthResponseParameters
ConnectionBodyParameter
ConnectionHeaderParameter
ConnectionHttpParameters
ConnectionOAuthClientResponseParameters
ConnectionOAuthResponseParameters
ConnectionQueryStringParameter
ConnectivityResourceConfigurationArn
ConnectivityResourceParameters
CreateApiDestinationRequest
CreateApiDestinationResponse
CreateArchiveRequest
CreateArchiveResponse
CreateConnectionApiKeyAuthRequestParameters
CreateConnectionAuthRequestParameters
CreateConnectionBasicAuthRequestParameters
CreateConnectionOAuthClientRequestParameters
CreateConnectionOAuthRequestParameters
CreateConnectionRequest
CreateConnectionResponse
CreateEndpointRequest
CreateEndpointResponse
CreateEventBusRequest
CreateEventBusResponse
CreatePartnerEventSourceRequest
CreatePartnerEventSourceResponse
DeactivateEventSourceRequest
DeadLetterConfig
DeauthorizeConnectionRequest
DeauthorizeConnectionResponse
DeleteApiDestinationRequest
DeleteApiDestinationResponse
DeleteArchiveRequest
DeleteArchiveResponse
DeleteConnectionRequest
DeleteConnectionResponse
DeleteEndpointRequest
DeleteEndpointResponse
DeleteEventBusRequest
DeletePartnerEventSourceRequest
DeleteRuleRequest
DescribeApiDestinationRequest
DescribeApiDestinationResponse
DescribeArchiveRequest
DescribeArchiveResponse
DescribeConnectionConnectivityParameters
DescribeConnectionRequest
DescribeConnectionResourceParameters
DescribeConnectionResponse
DescribeEndpointRequest
DescribeEndpointResponse
DescribeEventBusRequest
DescribeEventBusResponse
DescribeEventSourceRequest
DescribeEventSourceResponse
DescribePartnerEventSourceRequest
DescribePartnerEventSourceResponse
DescribeReplayRequest
DescribeReplayResponse
DescribeRuleRequest
DescribeRuleResponse
DisableRuleRequest
EcsParameters
EnableRuleRequest
Endpoint
EndpointEventBus
EventBus
EventSource
FailoverConfig
HttpParameters
IllegalStatusException
InputTransformer
InternalException
InvalidEventPatternException
InvalidStateException
KinesisParameters
LimitExceededException
ListApiDestinationsRequest
ListApiDestinationsResponse
ListArchivesRequest
ListArchivesResponse
ListConnectionsRequest
ListConnectionsResponse
ListEndpointsRequest
ListEndpointsResponse
ListEventBusesRequest
ListEventBusesResponse
ListEventSourcesRequest
ListEventSourcesResponse
ListPartnerEventSourceAccountsRequest
ListPartnerEventSourceAccountsResponse
ListPartnerEventSourcesRequest
ListPartnerEventSourcesResponse
ListReplaysRequest
ListReplaysResponse
ListRuleNamesByTargetRequest
ListRuleNamesByTargetResponse
ListRulesRequest
ListRulesResponse
ListTagsForResourceRequest
ListTagsForResourceResponse
ListTargetsByRuleRequest
ListTargetsByRuleResponse
LogConfig
ManagedRuleException
NetworkConfiguration
OperationDisabledException
PartnerEventSource
PartnerEventSourceAccount
PlacementConstraint
PlacementStrategy
PolicyLengthExceededException
Primary
PutEventsRequest
PutEventsRequestEntry
PutEventsResponse
PutEventsResultEntry
PutPartnerEventsRequest
PutPartnerEventsRequestEntry
PutPartnerEventsResponse
PutPartnerEventsResultEntry
PutPermissionRequest
PutRuleRequest
PutRuleResponse
PutTargetsRequest
PutTargetsResponse
PutTargetsResultEntry
RedshiftDataParameters
RemovePermissionRequest
RemoveTargetsRequest
RemoveTargetsResponse
RemoveTargetsResultEntry
Replay
ReplayDestination
ReplicationConfig
ResourceAlreadyExistsException
ResourceNotFoundException
RetryPolicy
RoutingConfig
Rule
RunCommandParameters
RunCommandTarget
SageMakerPipelineParameter
SageMakerPipelineParameters
Secondary
SqsParameters
StartReplayRequest
StartReplayResponse
Tag
TagResourceRequest
TagResourceResponse
Target
TestEventPatternRequest
TestEventPatternResponse
ThrottlingException
UntagResourceRequest
UntagResourceResponse
UpdateApiDestinationRequest
UpdateApiDestinationResponse
UpdateArchiveRequest
UpdateArchiveResponse
UpdateConnectionApiKeyAuthRequestParameters
UpdateConnectionAuthRequestParameters
UpdateConnectionBasicAuthRequestParameters
UpdateConnectionOAuthClientRequestParameters
UpdateConnectionOAuthRequestParameters
UpdateConnectionRequest
UpdateConnectionResponse
UpdateEndpointRequest
UpdateEndpointResponse
UpdateEventBusRequest
UpdateEventBusResponse }
