// Generated from `models/events.json` by `cargo xtask models`: change the generator, not this file.
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
pub struct ActivateEventSourceRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApiDestination {
    pub api_destination_arn: Option<String>,
    pub name: Option<String>,
    pub api_destination_state: Option<String>,
    pub connection_arn: Option<String>,
    pub invocation_endpoint: Option<String>,
    pub http_method: Option<String>,
    pub invocation_rate_limit_per_second: Option<i32>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Clone, PartialEq, Default)]
pub struct AppSyncParameters {
    pub graph_ql_operation: Option<String>,
}

impl fmt::Debug for AppSyncParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppSyncParameters")
            .field("graph_ql_operation", &self.graph_ql_operation.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Archive {
    pub archive_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub event_count: Option<i64>,
    pub creation_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AwsVpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchArrayProperties {
    pub size: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchParameters {
    pub job_definition: String,
    pub job_name: String,
    pub array_properties: Option<BatchArrayProperties>,
    pub retry_strategy: Option<BatchRetryStrategy>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchRetryStrategy {
    pub attempts: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelReplayRequest {
    pub replay_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelReplayResponse {
    pub replay_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: String,
    pub weight: Option<i32>,
    pub base: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConcurrentModificationException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Condition {
    pub r#type: String,
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Connection {
    pub connection_arn: Option<String>,
    pub name: Option<String>,
    pub connection_state: Option<String>,
    pub state_reason: Option<String>,
    pub authorization_type: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub last_authorized_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionApiKeyAuthResponseParameters {
    pub api_key_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionAuthResponseParameters {
    pub basic_auth_parameters: Option<ConnectionBasicAuthResponseParameters>,
    pub o_auth_parameters: Option<ConnectionOAuthResponseParameters>,
    pub api_key_auth_parameters: Option<ConnectionApiKeyAuthResponseParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<DescribeConnectionConnectivityParameters>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionBasicAuthResponseParameters {
    pub username: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionBodyParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

impl fmt::Debug for ConnectionBodyParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionBodyParameter")
            .field("key", &self.key)
            .field("value", &self.value.as_ref().map(|_| REDACTED))
            .field("is_value_secret", &self.is_value_secret)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionHeaderParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

impl fmt::Debug for ConnectionHeaderParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionHeaderParameter")
            .field("key", &self.key)
            .field("value", &self.value.as_ref().map(|_| REDACTED))
            .field("is_value_secret", &self.is_value_secret)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionHttpParameters {
    pub header_parameters: Option<Vec<ConnectionHeaderParameter>>,
    pub query_string_parameters: Option<Vec<ConnectionQueryStringParameter>>,
    pub body_parameters: Option<Vec<ConnectionBodyParameter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOAuthClientResponseParameters {
    pub client_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOAuthResponseParameters {
    pub client_parameters: Option<ConnectionOAuthClientResponseParameters>,
    pub authorization_endpoint: Option<String>,
    pub http_method: Option<String>,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionQueryStringParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

impl fmt::Debug for ConnectionQueryStringParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionQueryStringParameter")
            .field("key", &self.key)
            .field("value", &self.value.as_ref().map(|_| REDACTED))
            .field("is_value_secret", &self.is_value_secret)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectivityResourceConfigurationArn {
    pub resource_configuration_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectivityResourceParameters {
    pub resource_parameters: ConnectivityResourceConfigurationArn,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateApiDestinationRequest {
    pub name: String,
    pub description: Option<String>,
    pub connection_arn: String,
    pub invocation_endpoint: String,
    pub http_method: String,
    pub invocation_rate_limit_per_second: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateArchiveRequest {
    pub archive_name: String,
    pub event_source_arn: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateArchiveResponse {
    pub archive_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: String,
    pub api_key_value: String,
}

impl fmt::Debug for CreateConnectionApiKeyAuthRequestParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateConnectionApiKeyAuthRequestParameters")
            .field("api_key_name", &self.api_key_name)
            .field("api_key_value", &REDACTED)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateConnectionAuthRequestParameters {
    pub basic_auth_parameters: Option<CreateConnectionBasicAuthRequestParameters>,
    pub o_auth_parameters: Option<CreateConnectionOAuthRequestParameters>,
    pub api_key_auth_parameters: Option<CreateConnectionApiKeyAuthRequestParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<ConnectivityResourceParameters>,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateConnectionBasicAuthRequestParameters {
    pub username: String,
    pub password: String,
}

impl fmt::Debug for CreateConnectionBasicAuthRequestParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateConnectionBasicAuthRequestParameters")
            .field("username", &self.username)
            .field("password", &REDACTED)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateConnectionOAuthClientRequestParameters {
    pub client_id: String,
    pub client_secret: String,
}

impl fmt::Debug for CreateConnectionOAuthClientRequestParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateConnectionOAuthClientRequestParameters")
            .field("client_id", &self.client_id)
            .field("client_secret", &REDACTED)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateConnectionOAuthRequestParameters {
    pub client_parameters: CreateConnectionOAuthClientRequestParameters,
    pub authorization_endpoint: String,
    pub http_method: String,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateConnectionRequest {
    pub name: String,
    pub description: Option<String>,
    pub authorization_type: String,
    pub auth_parameters: CreateConnectionAuthRequestParameters,
    pub invocation_connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEndpointRequest {
    pub name: String,
    pub description: Option<String>,
    pub routing_config: RoutingConfig,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Vec<EndpointEventBus>,
    pub role_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEndpointResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEventBusRequest {
    pub name: String,
    pub event_source_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEventBusResponse {
    pub event_bus_arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePartnerEventSourceRequest {
    pub name: String,
    pub account: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePartnerEventSourceResponse {
    pub event_source_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeactivateEventSourceRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeauthorizeConnectionRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeauthorizeConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub last_authorized_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteApiDestinationRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteApiDestinationResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteArchiveRequest {
    pub archive_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteArchiveResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteConnectionRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub last_authorized_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteEndpointRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteEndpointResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteEventBusRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePartnerEventSourceRequest {
    pub name: String,
    pub account: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
    pub force: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeApiDestinationRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub api_destination_state: Option<String>,
    pub connection_arn: Option<String>,
    pub invocation_endpoint: Option<String>,
    pub http_method: Option<String>,
    pub invocation_rate_limit_per_second: Option<i32>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeArchiveRequest {
    pub archive_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeArchiveResponse {
    pub archive_arn: Option<String>,
    pub archive_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub event_count: Option<i64>,
    pub creation_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConnectionConnectivityParameters {
    pub resource_parameters: DescribeConnectionResourceParameters,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConnectionRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConnectionResourceParameters {
    pub resource_configuration_arn: String,
    pub resource_association_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConnectionResponse {
    pub connection_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub invocation_connectivity_parameters: Option<DescribeConnectionConnectivityParameters>,
    pub connection_state: Option<String>,
    pub state_reason: Option<String>,
    pub authorization_type: Option<String>,
    pub secret_arn: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub auth_parameters: Option<ConnectionAuthResponseParameters>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub last_authorized_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEndpointRequest {
    pub name: String,
    pub home_region: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEndpointResponse {
    pub name: Option<String>,
    pub description: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEventBusRequest {
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEventBusResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub policy: Option<String>,
    pub log_config: Option<LogConfig>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub managed_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEventSourceRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEventSourceResponse {
    pub arn: Option<String>,
    pub created_by: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub expiration_time: Option<Timestamp>,
    pub name: Option<String>,
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePartnerEventSourceRequest {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePartnerEventSourceResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeReplayRequest {
    pub replay_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeReplayResponse {
    pub replay_name: Option<String>,
    pub replay_arn: Option<String>,
    pub description: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub event_source_arn: Option<String>,
    pub destination: Option<ReplayDestination>,
    pub event_start_time: Option<Timestamp>,
    pub event_end_time: Option<Timestamp>,
    pub event_last_replayed_time: Option<Timestamp>,
    pub replay_start_time: Option<Timestamp>,
    pub replay_end_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRuleResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub schedule_expression: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
    pub created_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EcsParameters {
    pub task_definition_arn: String,
    pub task_count: Option<i32>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_version: Option<String>,
    pub group: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Endpoint {
    pub name: Option<String>,
    pub description: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EndpointEventBus {
    pub event_bus_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventBus {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub policy: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub managed_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventSource {
    pub arn: Option<String>,
    pub created_by: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub expiration_time: Option<Timestamp>,
    pub name: Option<String>,
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FailoverConfig {
    pub primary: Primary,
    pub secondary: Secondary,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<Map<String>>,
    pub query_string_parameters: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IllegalStatusException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputTransformer {
    pub input_paths_map: Option<Map<String>>,
    pub input_template: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidEventPatternException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidStateException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KinesisParameters {
    pub partition_key_path: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LimitExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListApiDestinationsRequest {
    pub name_prefix: Option<String>,
    pub connection_arn: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListApiDestinationsResponse {
    pub api_destinations: Option<Vec<ApiDestination>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListArchivesRequest {
    pub name_prefix: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListArchivesResponse {
    pub archives: Option<Vec<Archive>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListConnectionsRequest {
    pub name_prefix: Option<String>,
    pub connection_state: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListConnectionsResponse {
    pub connections: Option<Vec<Connection>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEndpointsRequest {
    pub name_prefix: Option<String>,
    pub home_region: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEndpointsResponse {
    pub endpoints: Option<Vec<Endpoint>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventBusesRequest {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventBusesResponse {
    pub event_buses: Option<Vec<EventBus>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventSourcesRequest {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventSourcesResponse {
    pub event_sources: Option<Vec<EventSource>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPartnerEventSourceAccountsRequest {
    pub event_source_name: String,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPartnerEventSourceAccountsResponse {
    pub partner_event_source_accounts: Option<Vec<PartnerEventSourceAccount>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPartnerEventSourcesRequest {
    pub name_prefix: String,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPartnerEventSourcesResponse {
    pub partner_event_sources: Option<Vec<PartnerEventSource>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListReplaysRequest {
    pub name_prefix: Option<String>,
    pub state: Option<String>,
    pub event_source_arn: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListReplaysResponse {
    pub replays: Option<Vec<Replay>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRuleNamesByTargetRequest {
    pub target_arn: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRuleNamesByTargetResponse {
    pub rule_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRulesRequest {
    pub name_prefix: Option<String>,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRulesResponse {
    pub rules: Option<Vec<Rule>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTargetsByRuleRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTargetsByRuleResponse {
    pub targets: Option<Vec<Target>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogConfig {
    pub include_detail: Option<String>,
    pub level: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManagedRuleException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationDisabledException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PartnerEventSource {
    pub arn: Option<String>,
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PartnerEventSourceAccount {
    pub account: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub expiration_time: Option<Timestamp>,
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlacementConstraint {
    pub r#type: Option<String>,
    pub expression: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlacementStrategy {
    pub r#type: Option<String>,
    pub field: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyLengthExceededException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Primary {
    pub health_check: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventsRequest {
    pub entries: Vec<PutEventsRequestEntry>,
    pub endpoint_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventsRequestEntry {
    pub time: Option<Timestamp>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
    pub event_bus_name: Option<String>,
    pub trace_header: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventsResponse {
    pub failed_entry_count: Option<i32>,
    pub entries: Option<Vec<PutEventsResultEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPartnerEventsRequest {
    pub entries: Vec<PutPartnerEventsRequestEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPartnerEventsRequestEntry {
    pub time: Option<Timestamp>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPartnerEventsResponse {
    pub failed_entry_count: Option<i32>,
    pub entries: Option<Vec<PutPartnerEventsResultEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPartnerEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPermissionRequest {
    pub event_bus_name: Option<String>,
    pub action: Option<String>,
    pub principal: Option<String>,
    pub statement_id: Option<String>,
    pub condition: Option<Condition>,
    pub policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRuleRequest {
    pub name: String,
    pub schedule_expression: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub event_bus_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRuleResponse {
    pub rule_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub targets: Vec<Target>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTargetsResponse {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<PutTargetsResultEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct RedshiftDataParameters {
    pub secret_manager_arn: Option<String>,
    pub database: String,
    pub db_user: Option<String>,
    pub sql: Option<String>,
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
    pub sqls: Option<Vec<String>>,
}

impl fmt::Debug for RedshiftDataParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedshiftDataParameters")
            .field("secret_manager_arn", &self.secret_manager_arn)
            .field("database", &self.database)
            .field("db_user", &self.db_user)
            .field("sql", &self.sql.as_ref().map(|_| REDACTED))
            .field("statement_name", &self.statement_name)
            .field("with_event", &self.with_event)
            .field("sqls", &self.sqls.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemovePermissionRequest {
    pub statement_id: Option<String>,
    pub remove_all_permissions: Option<bool>,
    pub event_bus_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub ids: Vec<String>,
    pub force: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTargetsResponse {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<RemoveTargetsResultEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Replay {
    pub replay_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub event_start_time: Option<Timestamp>,
    pub event_end_time: Option<Timestamp>,
    pub event_last_replayed_time: Option<Timestamp>,
    pub replay_start_time: Option<Timestamp>,
    pub replay_end_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplayDestination {
    pub arn: String,
    pub filter_arns: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationConfig {
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceAlreadyExistsException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RetryPolicy {
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoutingConfig {
    pub failover_config: FailoverConfig,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rule {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub schedule_expression: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RunCommandParameters {
    pub run_command_targets: Vec<RunCommandTarget>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RunCommandTarget {
    pub key: String,
    pub values: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SageMakerPipelineParameter {
    pub name: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Secondary {
    pub route: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartReplayRequest {
    pub replay_name: String,
    pub description: Option<String>,
    pub event_source_arn: String,
    pub event_start_time: Timestamp,
    pub event_end_time: Timestamp,
    pub destination: ReplayDestination,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartReplayResponse {
    pub replay_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub replay_start_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Target {
    pub id: String,
    pub arn: String,
    pub role_arn: Option<String>,
    pub input: Option<String>,
    pub input_path: Option<String>,
    pub input_transformer: Option<InputTransformer>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub run_command_parameters: Option<RunCommandParameters>,
    pub ecs_parameters: Option<EcsParameters>,
    pub batch_parameters: Option<BatchParameters>,
    pub sqs_parameters: Option<SqsParameters>,
    pub http_parameters: Option<HttpParameters>,
    pub redshift_data_parameters: Option<RedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    pub app_sync_parameters: Option<AppSyncParameters>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestEventPatternRequest {
    pub event_pattern: String,
    pub event: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestEventPatternResponse {
    pub result: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThrottlingException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateApiDestinationRequest {
    pub name: String,
    pub description: Option<String>,
    pub connection_arn: Option<String>,
    pub invocation_endpoint: Option<String>,
    pub http_method: Option<String>,
    pub invocation_rate_limit_per_second: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateArchiveRequest {
    pub archive_name: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateArchiveResponse {
    pub archive_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: Option<String>,
    pub api_key_value: Option<String>,
}

impl fmt::Debug for UpdateConnectionApiKeyAuthRequestParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateConnectionApiKeyAuthRequestParameters")
            .field("api_key_name", &self.api_key_name)
            .field("api_key_value", &self.api_key_value.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateConnectionAuthRequestParameters {
    pub basic_auth_parameters: Option<UpdateConnectionBasicAuthRequestParameters>,
    pub o_auth_parameters: Option<UpdateConnectionOAuthRequestParameters>,
    pub api_key_auth_parameters: Option<UpdateConnectionApiKeyAuthRequestParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<ConnectivityResourceParameters>,
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionBasicAuthRequestParameters {
    pub username: Option<String>,
    pub password: Option<String>,
}

impl fmt::Debug for UpdateConnectionBasicAuthRequestParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateConnectionBasicAuthRequestParameters")
            .field("username", &self.username)
            .field("password", &self.password.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionOAuthClientRequestParameters {
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
}

impl fmt::Debug for UpdateConnectionOAuthClientRequestParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateConnectionOAuthClientRequestParameters")
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateConnectionOAuthRequestParameters {
    pub client_parameters: Option<UpdateConnectionOAuthClientRequestParameters>,
    pub authorization_endpoint: Option<String>,
    pub http_method: Option<String>,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateConnectionRequest {
    pub name: String,
    pub description: Option<String>,
    pub authorization_type: Option<String>,
    pub auth_parameters: Option<UpdateConnectionAuthRequestParameters>,
    pub invocation_connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub last_authorized_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEndpointRequest {
    pub name: String,
    pub description: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEndpointResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEventBusRequest {
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEventBusResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}
