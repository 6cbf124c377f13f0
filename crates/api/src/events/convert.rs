// Generated from `models/events.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::{Fields, Value, unknown_variant, variant};

impl From<AccessDeniedException> for Value {
    #[inline]
    fn from(it: AccessDeniedException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for AccessDeniedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("AccessDeniedException", value)?;
        Ok(Self {})
    }
}

impl From<ActivateEventSourceRequest> for Value {
    #[inline]
    fn from(it: ActivateEventSourceRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for ActivateEventSourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ActivateEventSourceRequest", value)?;
        Ok(Self { name: from.take("Name")? })
    }
}

impl From<ApiDestination> for Value {
    #[inline]
    fn from(it: ApiDestination) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("ApiDestinationArn", it.api_destination_arn);
        to.put_some("Name", it.name);
        to.put_some("ApiDestinationState", it.api_destination_state);
        to.put_some("ConnectionArn", it.connection_arn);
        to.put_some("InvocationEndpoint", it.invocation_endpoint);
        to.put_some("HttpMethod", it.http_method);
        to.put_some("InvocationRateLimitPerSecond", it.invocation_rate_limit_per_second);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.into()
    }
}

impl TryFrom<Value> for ApiDestination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ApiDestination", value)?;
        Ok(Self {
            api_destination_arn: from.take_some("ApiDestinationArn")?,
            name: from.take_some("Name")?,
            api_destination_state: from.take_some("ApiDestinationState")?,
            connection_arn: from.take_some("ConnectionArn")?,
            invocation_endpoint: from.take_some("InvocationEndpoint")?,
            http_method: from.take_some("HttpMethod")?,
            invocation_rate_limit_per_second: from.take_some("InvocationRateLimitPerSecond")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
        })
    }
}

impl From<AppSyncParameters> for Value {
    #[inline]
    fn from(it: AppSyncParameters) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("GraphQLOperation", it.graph_ql_operation);
        to.into()
    }
}

impl TryFrom<Value> for AppSyncParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AppSyncParameters", value)?;
        Ok(Self { graph_ql_operation: from.take_some("GraphQLOperation")? })
    }
}

impl From<Archive> for Value {
    #[inline]
    fn from(it: Archive) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("ArchiveName", it.archive_name);
        to.put_some("EventSourceArn", it.event_source_arn);
        to.put_some("State", it.state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("RetentionDays", it.retention_days);
        to.put_some("SizeBytes", it.size_bytes);
        to.put_some("EventCount", it.event_count);
        to.put_some("CreationTime", it.creation_time);
        to.into()
    }
}

impl TryFrom<Value> for Archive {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Archive", value)?;
        Ok(Self {
            archive_name: from.take_some("ArchiveName")?,
            event_source_arn: from.take_some("EventSourceArn")?,
            state: from.take_some("State")?,
            state_reason: from.take_some("StateReason")?,
            retention_days: from.take_some("RetentionDays")?,
            size_bytes: from.take_some("SizeBytes")?,
            event_count: from.take_some("EventCount")?,
            creation_time: from.take_some("CreationTime")?,
        })
    }
}

impl From<AwsVpcConfiguration> for Value {
    #[inline]
    fn from(it: AwsVpcConfiguration) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Subnets", it.subnets);
        to.put_some("SecurityGroups", it.security_groups);
        to.put_some("AssignPublicIp", it.assign_public_ip);
        to.into()
    }
}

impl TryFrom<Value> for AwsVpcConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AwsVpcConfiguration", value)?;
        Ok(Self {
            subnets: from.take("Subnets")?,
            security_groups: from.take_some("SecurityGroups")?,
            assign_public_ip: from.take_some("AssignPublicIp")?,
        })
    }
}

impl From<BatchArrayProperties> for Value {
    #[inline]
    fn from(it: BatchArrayProperties) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Size", it.size);
        to.into()
    }
}

impl TryFrom<Value> for BatchArrayProperties {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchArrayProperties", value)?;
        Ok(Self { size: from.take_some("Size")? })
    }
}

impl From<BatchParameters> for Value {
    #[inline]
    fn from(it: BatchParameters) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("JobDefinition", it.job_definition);
        to.put("JobName", it.job_name);
        to.put_some("ArrayProperties", it.array_properties);
        to.put_some("RetryStrategy", it.retry_strategy);
        to.into()
    }
}

impl TryFrom<Value> for BatchParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchParameters", value)?;
        Ok(Self {
            job_definition: from.take("JobDefinition")?,
            job_name: from.take("JobName")?,
            array_properties: from.take_some("ArrayProperties")?,
            retry_strategy: from.take_some("RetryStrategy")?,
        })
    }
}

impl From<BatchRetryStrategy> for Value {
    #[inline]
    fn from(it: BatchRetryStrategy) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Attempts", it.attempts);
        to.into()
    }
}

impl TryFrom<Value> for BatchRetryStrategy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchRetryStrategy", value)?;
        Ok(Self { attempts: from.take_some("Attempts")? })
    }
}

impl From<CancelReplayRequest> for Value {
    #[inline]
    fn from(it: CancelReplayRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ReplayName", it.replay_name);
        to.into()
    }
}

impl TryFrom<Value> for CancelReplayRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CancelReplayRequest", value)?;
        Ok(Self { replay_name: from.take("ReplayName")? })
    }
}

impl From<CancelReplayResponse> for Value {
    #[inline]
    fn from(it: CancelReplayResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ReplayArn", it.replay_arn);
        to.put_some("State", it.state);
        to.put_some("StateReason", it.state_reason);
        to.into()
    }
}

impl TryFrom<Value> for CancelReplayResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CancelReplayResponse", value)?;
        Ok(Self {
            replay_arn: from.take_some("ReplayArn")?,
            state: from.take_some("State")?,
            state_reason: from.take_some("StateReason")?,
        })
    }
}

impl From<CapacityProviderStrategyItem> for Value {
    #[inline]
    fn from(it: CapacityProviderStrategyItem) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("capacityProvider", it.capacity_provider);
        to.put_some("weight", it.weight);
        to.put_some("base", it.base);
        to.into()
    }
}

impl TryFrom<Value> for CapacityProviderStrategyItem {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CapacityProviderStrategyItem", value)?;
        Ok(Self {
            capacity_provider: from.take("capacityProvider")?,
            weight: from.take_some("weight")?,
            base: from.take_some("base")?,
        })
    }
}

impl From<ConcurrentModificationException> for Value {
    #[inline]
    fn from(it: ConcurrentModificationException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ConcurrentModificationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ConcurrentModificationException", value)?;
        Ok(Self {})
    }
}

impl From<Condition> for Value {
    #[inline]
    fn from(it: Condition) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Type", it.r#type);
        to.put("Key", it.key);
        to.put("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for Condition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Condition", value)?;
        Ok(Self { r#type: from.take("Type")?, key: from.take("Key")?, value: from.take("Value")? })
    }
}

impl From<Connection> for Value {
    #[inline]
    fn from(it: Connection) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("ConnectionArn", it.connection_arn);
        to.put_some("Name", it.name);
        to.put_some("ConnectionState", it.connection_state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("AuthorizationType", it.authorization_type);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.put_some("LastAuthorizedTime", it.last_authorized_time);
        to.into()
    }
}

impl TryFrom<Value> for Connection {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Connection", value)?;
        Ok(Self {
            connection_arn: from.take_some("ConnectionArn")?,
            name: from.take_some("Name")?,
            connection_state: from.take_some("ConnectionState")?,
            state_reason: from.take_some("StateReason")?,
            authorization_type: from.take_some("AuthorizationType")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
            last_authorized_time: from.take_some("LastAuthorizedTime")?,
        })
    }
}

impl From<ConnectionApiKeyAuthResponseParameters> for Value {
    #[inline]
    fn from(it: ConnectionApiKeyAuthResponseParameters) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ApiKeyName", it.api_key_name);
        to.into()
    }
}

impl TryFrom<Value> for ConnectionApiKeyAuthResponseParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConnectionApiKeyAuthResponseParameters", value)?;
        Ok(Self { api_key_name: from.take_some("ApiKeyName")? })
    }
}

impl From<ConnectionAuthResponseParameters> for Value {
    #[inline]
    fn from(it: ConnectionAuthResponseParameters) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("BasicAuthParameters", it.basic_auth_parameters);
        to.put_some("OAuthParameters", it.o_auth_parameters);
        to.put_some("ApiKeyAuthParameters", it.api_key_auth_parameters);
        to.put_some("InvocationHttpParameters", it.invocation_http_parameters);
        to.put_some("ConnectivityParameters", it.connectivity_parameters);
        to.into()
    }
}

impl TryFrom<Value> for ConnectionAuthResponseParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConnectionAuthResponseParameters", value)?;
        Ok(Self {
            basic_auth_parameters: from.take_some("BasicAuthParameters")?,
            o_auth_parameters: from.take_some("OAuthParameters")?,
            api_key_auth_parameters: from.take_some("ApiKeyAuthParameters")?,
            invocation_http_parameters: from.take_some("InvocationHttpParameters")?,
            connectivity_parameters: from.take_some("ConnectivityParameters")?,
        })
    }
}

impl From<ConnectionBasicAuthResponseParameters> for Value {
    #[inline]
    fn from(it: ConnectionBasicAuthResponseParameters) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Username", it.username);
        to.into()
    }
}

impl TryFrom<Value> for ConnectionBasicAuthResponseParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConnectionBasicAuthResponseParameters", value)?;
        Ok(Self { username: from.take_some("Username")? })
    }
}

impl From<ConnectionBodyParameter> for Value {
    #[inline]
    fn from(it: ConnectionBodyParameter) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Key", it.key);
        to.put_some("Value", it.value);
        to.put_some("IsValueSecret", it.is_value_secret);
        to.into()
    }
}

impl TryFrom<Value> for ConnectionBodyParameter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConnectionBodyParameter", value)?;
        Ok(Self {
            key: from.take_some("Key")?,
            value: from.take_some("Value")?,
            is_value_secret: from.take_some("IsValueSecret")?,
        })
    }
}

impl From<ConnectionHeaderParameter> for Value {
    #[inline]
    fn from(it: ConnectionHeaderParameter) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Key", it.key);
        to.put_some("Value", it.value);
        to.put_some("IsValueSecret", it.is_value_secret);
        to.into()
    }
}

impl TryFrom<Value> for ConnectionHeaderParameter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConnectionHeaderParameter", value)?;
        Ok(Self {
            key: from.take_some("Key")?,
            value: from.take_some("Value")?,
            is_value_secret: from.take_some("IsValueSecret")?,
        })
    }
}

impl From<ConnectionHttpParameters> for Value {
    #[inline]
    fn from(it: ConnectionHttpParameters) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("HeaderParameters", it.header_parameters);
        to.put_some("QueryStringParameters", it.query_string_parameters);
        to.put_some("BodyParameters", it.body_parameters);
        to.into()
    }
}

impl TryFrom<Value> for ConnectionHttpParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConnectionHttpParameters", value)?;
        Ok(Self {
            header_parameters: from.take_some("HeaderParameters")?,
            query_string_parameters: from.take_some("QueryStringParameters")?,
            body_parameters: from.take_some("BodyParameters")?,
        })
    }
}

impl From<ConnectionOAuthClientResponseParameters> for Value {
    #[inline]
    fn from(it: ConnectionOAuthClientResponseParameters) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ClientID", it.client_id);
        to.into()
    }
}

impl TryFrom<Value> for ConnectionOAuthClientResponseParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConnectionOAuthClientResponseParameters", value)?;
        Ok(Self { client_id: from.take_some("ClientID")? })
    }
}

impl From<ConnectionOAuthResponseParameters> for Value {
    #[inline]
    fn from(it: ConnectionOAuthResponseParameters) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ClientParameters", it.client_parameters);
        to.put_some("AuthorizationEndpoint", it.authorization_endpoint);
        to.put_some("HttpMethod", it.http_method);
        to.put_some("OAuthHttpParameters", it.o_auth_http_parameters);
        to.into()
    }
}

impl TryFrom<Value> for ConnectionOAuthResponseParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConnectionOAuthResponseParameters", value)?;
        Ok(Self {
            client_parameters: from.take_some("ClientParameters")?,
            authorization_endpoint: from.take_some("AuthorizationEndpoint")?,
            http_method: from.take_some("HttpMethod")?,
            o_auth_http_parameters: from.take_some("OAuthHttpParameters")?,
        })
    }
}

impl From<ConnectionQueryStringParameter> for Value {
    #[inline]
    fn from(it: ConnectionQueryStringParameter) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Key", it.key);
        to.put_some("Value", it.value);
        to.put_some("IsValueSecret", it.is_value_secret);
        to.into()
    }
}

impl TryFrom<Value> for ConnectionQueryStringParameter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConnectionQueryStringParameter", value)?;
        Ok(Self {
            key: from.take_some("Key")?,
            value: from.take_some("Value")?,
            is_value_secret: from.take_some("IsValueSecret")?,
        })
    }
}

impl From<ConnectivityResourceConfigurationArn> for Value {
    #[inline]
    fn from(it: ConnectivityResourceConfigurationArn) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ResourceConfigurationArn", it.resource_configuration_arn);
        to.into()
    }
}

impl TryFrom<Value> for ConnectivityResourceConfigurationArn {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConnectivityResourceConfigurationArn", value)?;
        Ok(Self { resource_configuration_arn: from.take("ResourceConfigurationArn")? })
    }
}

impl From<ConnectivityResourceParameters> for Value {
    #[inline]
    fn from(it: ConnectivityResourceParameters) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ResourceParameters", it.resource_parameters);
        to.into()
    }
}

impl TryFrom<Value> for ConnectivityResourceParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConnectivityResourceParameters", value)?;
        Ok(Self { resource_parameters: from.take("ResourceParameters")? })
    }
}

impl From<CreateApiDestinationRequest> for Value {
    #[inline]
    fn from(it: CreateApiDestinationRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Name", it.name);
        to.put_some("Description", it.description);
        to.put("ConnectionArn", it.connection_arn);
        to.put("InvocationEndpoint", it.invocation_endpoint);
        to.put("HttpMethod", it.http_method);
        to.put_some("InvocationRateLimitPerSecond", it.invocation_rate_limit_per_second);
        to.into()
    }
}

impl TryFrom<Value> for CreateApiDestinationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateApiDestinationRequest", value)?;
        Ok(Self {
            name: from.take("Name")?,
            description: from.take_some("Description")?,
            connection_arn: from.take("ConnectionArn")?,
            invocation_endpoint: from.take("InvocationEndpoint")?,
            http_method: from.take("HttpMethod")?,
            invocation_rate_limit_per_second: from.take_some("InvocationRateLimitPerSecond")?,
        })
    }
}

impl From<CreateApiDestinationResponse> for Value {
    #[inline]
    fn from(it: CreateApiDestinationResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ApiDestinationArn", it.api_destination_arn);
        to.put_some("ApiDestinationState", it.api_destination_state);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.into()
    }
}

impl TryFrom<Value> for CreateApiDestinationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateApiDestinationResponse", value)?;
        Ok(Self {
            api_destination_arn: from.take_some("ApiDestinationArn")?,
            api_destination_state: from.take_some("ApiDestinationState")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
        })
    }
}

impl From<CreateArchiveRequest> for Value {
    #[inline]
    fn from(it: CreateArchiveRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("ArchiveName", it.archive_name);
        to.put("EventSourceArn", it.event_source_arn);
        to.put_some("Description", it.description);
        to.put_some("EventPattern", it.event_pattern);
        to.put_some("RetentionDays", it.retention_days);
        to.put_some("KmsKeyIdentifier", it.kms_key_identifier);
        to.into()
    }
}

impl TryFrom<Value> for CreateArchiveRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateArchiveRequest", value)?;
        Ok(Self {
            archive_name: from.take("ArchiveName")?,
            event_source_arn: from.take("EventSourceArn")?,
            description: from.take_some("Description")?,
            event_pattern: from.take_some("EventPattern")?,
            retention_days: from.take_some("RetentionDays")?,
            kms_key_identifier: from.take_some("KmsKeyIdentifier")?,
        })
    }
}

impl From<CreateArchiveResponse> for Value {
    #[inline]
    fn from(it: CreateArchiveResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ArchiveArn", it.archive_arn);
        to.put_some("State", it.state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("CreationTime", it.creation_time);
        to.into()
    }
}

impl TryFrom<Value> for CreateArchiveResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateArchiveResponse", value)?;
        Ok(Self {
            archive_arn: from.take_some("ArchiveArn")?,
            state: from.take_some("State")?,
            state_reason: from.take_some("StateReason")?,
            creation_time: from.take_some("CreationTime")?,
        })
    }
}

impl From<CreateConnectionApiKeyAuthRequestParameters> for Value {
    #[inline]
    fn from(it: CreateConnectionApiKeyAuthRequestParameters) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ApiKeyName", it.api_key_name);
        to.put("ApiKeyValue", it.api_key_value);
        to.into()
    }
}

impl TryFrom<Value> for CreateConnectionApiKeyAuthRequestParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateConnectionApiKeyAuthRequestParameters", value)?;
        Ok(Self { api_key_name: from.take("ApiKeyName")?, api_key_value: from.take("ApiKeyValue")? })
    }
}

impl From<CreateConnectionAuthRequestParameters> for Value {
    #[inline]
    fn from(it: CreateConnectionAuthRequestParameters) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("BasicAuthParameters", it.basic_auth_parameters);
        to.put_some("OAuthParameters", it.o_auth_parameters);
        to.put_some("ApiKeyAuthParameters", it.api_key_auth_parameters);
        to.put_some("InvocationHttpParameters", it.invocation_http_parameters);
        to.put_some("ConnectivityParameters", it.connectivity_parameters);
        to.into()
    }
}

impl TryFrom<Value> for CreateConnectionAuthRequestParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateConnectionAuthRequestParameters", value)?;
        Ok(Self {
            basic_auth_parameters: from.take_some("BasicAuthParameters")?,
            o_auth_parameters: from.take_some("OAuthParameters")?,
            api_key_auth_parameters: from.take_some("ApiKeyAuthParameters")?,
            invocation_http_parameters: from.take_some("InvocationHttpParameters")?,
            connectivity_parameters: from.take_some("ConnectivityParameters")?,
        })
    }
}

impl From<CreateConnectionBasicAuthRequestParameters> for Value {
    #[inline]
    fn from(it: CreateConnectionBasicAuthRequestParameters) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Username", it.username);
        to.put("Password", it.password);
        to.into()
    }
}

impl TryFrom<Value> for CreateConnectionBasicAuthRequestParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateConnectionBasicAuthRequestParameters", value)?;
        Ok(Self { username: from.take("Username")?, password: from.take("Password")? })
    }
}

impl From<CreateConnectionOAuthClientRequestParameters> for Value {
    #[inline]
    fn from(it: CreateConnectionOAuthClientRequestParameters) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ClientID", it.client_id);
        to.put("ClientSecret", it.client_secret);
        to.into()
    }
}

impl TryFrom<Value> for CreateConnectionOAuthClientRequestParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateConnectionOAuthClientRequestParameters", value)?;
        Ok(Self { client_id: from.take("ClientID")?, client_secret: from.take("ClientSecret")? })
    }
}

impl From<CreateConnectionOAuthRequestParameters> for Value {
    #[inline]
    fn from(it: CreateConnectionOAuthRequestParameters) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("ClientParameters", it.client_parameters);
        to.put("AuthorizationEndpoint", it.authorization_endpoint);
        to.put("HttpMethod", it.http_method);
        to.put_some("OAuthHttpParameters", it.o_auth_http_parameters);
        to.into()
    }
}

impl TryFrom<Value> for CreateConnectionOAuthRequestParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateConnectionOAuthRequestParameters", value)?;
        Ok(Self {
            client_parameters: from.take("ClientParameters")?,
            authorization_endpoint: from.take("AuthorizationEndpoint")?,
            http_method: from.take("HttpMethod")?,
            o_auth_http_parameters: from.take_some("OAuthHttpParameters")?,
        })
    }
}

impl From<CreateConnectionRequest> for Value {
    #[inline]
    fn from(it: CreateConnectionRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Name", it.name);
        to.put_some("Description", it.description);
        to.put("AuthorizationType", it.authorization_type);
        to.put("AuthParameters", it.auth_parameters);
        to.put_some("InvocationConnectivityParameters", it.invocation_connectivity_parameters);
        to.put_some("KmsKeyIdentifier", it.kms_key_identifier);
        to.into()
    }
}

impl TryFrom<Value> for CreateConnectionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateConnectionRequest", value)?;
        Ok(Self {
            name: from.take("Name")?,
            description: from.take_some("Description")?,
            authorization_type: from.take("AuthorizationType")?,
            auth_parameters: from.take("AuthParameters")?,
            invocation_connectivity_parameters: from.take_some("InvocationConnectivityParameters")?,
            kms_key_identifier: from.take_some("KmsKeyIdentifier")?,
        })
    }
}

impl From<CreateConnectionResponse> for Value {
    #[inline]
    fn from(it: CreateConnectionResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ConnectionArn", it.connection_arn);
        to.put_some("ConnectionState", it.connection_state);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.into()
    }
}

impl TryFrom<Value> for CreateConnectionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateConnectionResponse", value)?;
        Ok(Self {
            connection_arn: from.take_some("ConnectionArn")?,
            connection_state: from.take_some("ConnectionState")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
        })
    }
}

impl From<CreateEndpointRequest> for Value {
    #[inline]
    fn from(it: CreateEndpointRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Name", it.name);
        to.put_some("Description", it.description);
        to.put("RoutingConfig", it.routing_config);
        to.put_some("ReplicationConfig", it.replication_config);
        to.put("EventBuses", it.event_buses);
        to.put_some("RoleArn", it.role_arn);
        to.into()
    }
}

impl TryFrom<Value> for CreateEndpointRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateEndpointRequest", value)?;
        Ok(Self {
            name: from.take("Name")?,
            description: from.take_some("Description")?,
            routing_config: from.take("RoutingConfig")?,
            replication_config: from.take_some("ReplicationConfig")?,
            event_buses: from.take("EventBuses")?,
            role_arn: from.take_some("RoleArn")?,
        })
    }
}

impl From<CreateEndpointResponse> for Value {
    #[inline]
    fn from(it: CreateEndpointResponse) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("Name", it.name);
        to.put_some("Arn", it.arn);
        to.put_some("RoutingConfig", it.routing_config);
        to.put_some("ReplicationConfig", it.replication_config);
        to.put_some("EventBuses", it.event_buses);
        to.put_some("RoleArn", it.role_arn);
        to.put_some("State", it.state);
        to.into()
    }
}

impl TryFrom<Value> for CreateEndpointResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateEndpointResponse", value)?;
        Ok(Self {
            name: from.take_some("Name")?,
            arn: from.take_some("Arn")?,
            routing_config: from.take_some("RoutingConfig")?,
            replication_config: from.take_some("ReplicationConfig")?,
            event_buses: from.take_some("EventBuses")?,
            role_arn: from.take_some("RoleArn")?,
            state: from.take_some("State")?,
        })
    }
}

impl From<CreateEventBusRequest> for Value {
    #[inline]
    fn from(it: CreateEventBusRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Name", it.name);
        to.put_some("EventSourceName", it.event_source_name);
        to.put_some("Description", it.description);
        to.put_some("KmsKeyIdentifier", it.kms_key_identifier);
        to.put_some("DeadLetterConfig", it.dead_letter_config);
        to.put_some("LogConfig", it.log_config);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateEventBusRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateEventBusRequest", value)?;
        Ok(Self {
            name: from.take("Name")?,
            event_source_name: from.take_some("EventSourceName")?,
            description: from.take_some("Description")?,
            kms_key_identifier: from.take_some("KmsKeyIdentifier")?,
            dead_letter_config: from.take_some("DeadLetterConfig")?,
            log_config: from.take_some("LogConfig")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<CreateEventBusResponse> for Value {
    #[inline]
    fn from(it: CreateEventBusResponse) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("EventBusArn", it.event_bus_arn);
        to.put_some("Description", it.description);
        to.put_some("KmsKeyIdentifier", it.kms_key_identifier);
        to.put_some("DeadLetterConfig", it.dead_letter_config);
        to.put_some("LogConfig", it.log_config);
        to.into()
    }
}

impl TryFrom<Value> for CreateEventBusResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateEventBusResponse", value)?;
        Ok(Self {
            event_bus_arn: from.take_some("EventBusArn")?,
            description: from.take_some("Description")?,
            kms_key_identifier: from.take_some("KmsKeyIdentifier")?,
            dead_letter_config: from.take_some("DeadLetterConfig")?,
            log_config: from.take_some("LogConfig")?,
        })
    }
}

impl From<CreatePartnerEventSourceRequest> for Value {
    #[inline]
    fn from(it: CreatePartnerEventSourceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Name", it.name);
        to.put("Account", it.account);
        to.into()
    }
}

impl TryFrom<Value> for CreatePartnerEventSourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreatePartnerEventSourceRequest", value)?;
        Ok(Self { name: from.take("Name")?, account: from.take("Account")? })
    }
}

impl From<CreatePartnerEventSourceResponse> for Value {
    #[inline]
    fn from(it: CreatePartnerEventSourceResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("EventSourceArn", it.event_source_arn);
        to.into()
    }
}

impl TryFrom<Value> for CreatePartnerEventSourceResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreatePartnerEventSourceResponse", value)?;
        Ok(Self { event_source_arn: from.take_some("EventSourceArn")? })
    }
}

impl From<DeactivateEventSourceRequest> for Value {
    #[inline]
    fn from(it: DeactivateEventSourceRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DeactivateEventSourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeactivateEventSourceRequest", value)?;
        Ok(Self { name: from.take("Name")? })
    }
}

impl From<DeadLetterConfig> for Value {
    #[inline]
    fn from(it: DeadLetterConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Arn", it.arn);
        to.into()
    }
}

impl TryFrom<Value> for DeadLetterConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeadLetterConfig", value)?;
        Ok(Self { arn: from.take_some("Arn")? })
    }
}

impl From<DeauthorizeConnectionRequest> for Value {
    #[inline]
    fn from(it: DeauthorizeConnectionRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DeauthorizeConnectionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeauthorizeConnectionRequest", value)?;
        Ok(Self { name: from.take("Name")? })
    }
}

impl From<DeauthorizeConnectionResponse> for Value {
    #[inline]
    fn from(it: DeauthorizeConnectionResponse) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("ConnectionArn", it.connection_arn);
        to.put_some("ConnectionState", it.connection_state);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.put_some("LastAuthorizedTime", it.last_authorized_time);
        to.into()
    }
}

impl TryFrom<Value> for DeauthorizeConnectionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeauthorizeConnectionResponse", value)?;
        Ok(Self {
            connection_arn: from.take_some("ConnectionArn")?,
            connection_state: from.take_some("ConnectionState")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
            last_authorized_time: from.take_some("LastAuthorizedTime")?,
        })
    }
}

impl From<DeleteApiDestinationRequest> for Value {
    #[inline]
    fn from(it: DeleteApiDestinationRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteApiDestinationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteApiDestinationRequest", value)?;
        Ok(Self { name: from.take("Name")? })
    }
}

impl From<DeleteApiDestinationResponse> for Value {
    #[inline]
    fn from(it: DeleteApiDestinationResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeleteApiDestinationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeleteApiDestinationResponse", value)?;
        Ok(Self {})
    }
}

impl From<DeleteArchiveRequest> for Value {
    #[inline]
    fn from(it: DeleteArchiveRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ArchiveName", it.archive_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteArchiveRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteArchiveRequest", value)?;
        Ok(Self { archive_name: from.take("ArchiveName")? })
    }
}

impl From<DeleteArchiveResponse> for Value {
    #[inline]
    fn from(it: DeleteArchiveResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeleteArchiveResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeleteArchiveResponse", value)?;
        Ok(Self {})
    }
}

impl From<DeleteConnectionRequest> for Value {
    #[inline]
    fn from(it: DeleteConnectionRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteConnectionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteConnectionRequest", value)?;
        Ok(Self { name: from.take("Name")? })
    }
}

impl From<DeleteConnectionResponse> for Value {
    #[inline]
    fn from(it: DeleteConnectionResponse) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("ConnectionArn", it.connection_arn);
        to.put_some("ConnectionState", it.connection_state);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.put_some("LastAuthorizedTime", it.last_authorized_time);
        to.into()
    }
}

impl TryFrom<Value> for DeleteConnectionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteConnectionResponse", value)?;
        Ok(Self {
            connection_arn: from.take_some("ConnectionArn")?,
            connection_state: from.take_some("ConnectionState")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
            last_authorized_time: from.take_some("LastAuthorizedTime")?,
        })
    }
}

impl From<DeleteEndpointRequest> for Value {
    #[inline]
    fn from(it: DeleteEndpointRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteEndpointRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteEndpointRequest", value)?;
        Ok(Self { name: from.take("Name")? })
    }
}

impl From<DeleteEndpointResponse> for Value {
    #[inline]
    fn from(it: DeleteEndpointResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeleteEndpointResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeleteEndpointResponse", value)?;
        Ok(Self {})
    }
}

impl From<DeleteEventBusRequest> for Value {
    #[inline]
    fn from(it: DeleteEventBusRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteEventBusRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteEventBusRequest", value)?;
        Ok(Self { name: from.take("Name")? })
    }
}

impl From<DeletePartnerEventSourceRequest> for Value {
    #[inline]
    fn from(it: DeletePartnerEventSourceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Name", it.name);
        to.put("Account", it.account);
        to.into()
    }
}

impl TryFrom<Value> for DeletePartnerEventSourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeletePartnerEventSourceRequest", value)?;
        Ok(Self { name: from.take("Name")?, account: from.take("Account")? })
    }
}

impl From<DeleteRuleRequest> for Value {
    #[inline]
    fn from(it: DeleteRuleRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Name", it.name);
        to.put_some("EventBusName", it.event_bus_name);
        to.put_some("Force", it.force);
        to.into()
    }
}

impl TryFrom<Value> for DeleteRuleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteRuleRequest", value)?;
        Ok(Self {
            name: from.take("Name")?,
            event_bus_name: from.take_some("EventBusName")?,
            force: from.take_some("Force")?,
        })
    }
}

impl From<DescribeApiDestinationRequest> for Value {
    #[inline]
    fn from(it: DescribeApiDestinationRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeApiDestinationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeApiDestinationRequest", value)?;
        Ok(Self { name: from.take("Name")? })
    }
}

impl From<DescribeApiDestinationResponse> for Value {
    #[inline]
    fn from(it: DescribeApiDestinationResponse) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("ApiDestinationArn", it.api_destination_arn);
        to.put_some("Name", it.name);
        to.put_some("Description", it.description);
        to.put_some("ApiDestinationState", it.api_destination_state);
        to.put_some("ConnectionArn", it.connection_arn);
        to.put_some("InvocationEndpoint", it.invocation_endpoint);
        to.put_some("HttpMethod", it.http_method);
        to.put_some("InvocationRateLimitPerSecond", it.invocation_rate_limit_per_second);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.into()
    }
}

impl TryFrom<Value> for DescribeApiDestinationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeApiDestinationResponse", value)?;
        Ok(Self {
            api_destination_arn: from.take_some("ApiDestinationArn")?,
            name: from.take_some("Name")?,
            description: from.take_some("Description")?,
            api_destination_state: from.take_some("ApiDestinationState")?,
            connection_arn: from.take_some("ConnectionArn")?,
            invocation_endpoint: from.take_some("InvocationEndpoint")?,
            http_method: from.take_some("HttpMethod")?,
            invocation_rate_limit_per_second: from.take_some("InvocationRateLimitPerSecond")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
        })
    }
}

impl From<DescribeArchiveRequest> for Value {
    #[inline]
    fn from(it: DescribeArchiveRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ArchiveName", it.archive_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeArchiveRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeArchiveRequest", value)?;
        Ok(Self { archive_name: from.take("ArchiveName")? })
    }
}

impl From<DescribeArchiveResponse> for Value {
    #[inline]
    fn from(it: DescribeArchiveResponse) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("ArchiveArn", it.archive_arn);
        to.put_some("ArchiveName", it.archive_name);
        to.put_some("EventSourceArn", it.event_source_arn);
        to.put_some("Description", it.description);
        to.put_some("EventPattern", it.event_pattern);
        to.put_some("State", it.state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("KmsKeyIdentifier", it.kms_key_identifier);
        to.put_some("RetentionDays", it.retention_days);
        to.put_some("SizeBytes", it.size_bytes);
        to.put_some("EventCount", it.event_count);
        to.put_some("CreationTime", it.creation_time);
        to.into()
    }
}

impl TryFrom<Value> for DescribeArchiveResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeArchiveResponse", value)?;
        Ok(Self {
            archive_arn: from.take_some("ArchiveArn")?,
            archive_name: from.take_some("ArchiveName")?,
            event_source_arn: from.take_some("EventSourceArn")?,
            description: from.take_some("Description")?,
            event_pattern: from.take_some("EventPattern")?,
            state: from.take_some("State")?,
            state_reason: from.take_some("StateReason")?,
            kms_key_identifier: from.take_some("KmsKeyIdentifier")?,
            retention_days: from.take_some("RetentionDays")?,
            size_bytes: from.take_some("SizeBytes")?,
            event_count: from.take_some("EventCount")?,
            creation_time: from.take_some("CreationTime")?,
        })
    }
}

impl From<DescribeConnectionConnectivityParameters> for Value {
    #[inline]
    fn from(it: DescribeConnectionConnectivityParameters) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ResourceParameters", it.resource_parameters);
        to.into()
    }
}

impl TryFrom<Value> for DescribeConnectionConnectivityParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeConnectionConnectivityParameters", value)?;
        Ok(Self { resource_parameters: from.take("ResourceParameters")? })
    }
}

impl From<DescribeConnectionRequest> for Value {
    #[inline]
    fn from(it: DescribeConnectionRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeConnectionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeConnectionRequest", value)?;
        Ok(Self { name: from.take("Name")? })
    }
}

impl From<DescribeConnectionResourceParameters> for Value {
    #[inline]
    fn from(it: DescribeConnectionResourceParameters) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceConfigurationArn", it.resource_configuration_arn);
        to.put("ResourceAssociationArn", it.resource_association_arn);
        to.into()
    }
}

impl TryFrom<Value> for DescribeConnectionResourceParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeConnectionResourceParameters", value)?;
        Ok(Self {
            resource_configuration_arn: from.take("ResourceConfigurationArn")?,
            resource_association_arn: from.take("ResourceAssociationArn")?,
        })
    }
}

impl From<DescribeConnectionResponse> for Value {
    #[inline]
    fn from(it: DescribeConnectionResponse) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put_some("ConnectionArn", it.connection_arn);
        to.put_some("Name", it.name);
        to.put_some("Description", it.description);
        to.put_some("InvocationConnectivityParameters", it.invocation_connectivity_parameters);
        to.put_some("ConnectionState", it.connection_state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("AuthorizationType", it.authorization_type);
        to.put_some("SecretArn", it.secret_arn);
        to.put_some("KmsKeyIdentifier", it.kms_key_identifier);
        to.put_some("AuthParameters", it.auth_parameters);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.put_some("LastAuthorizedTime", it.last_authorized_time);
        to.into()
    }
}

impl TryFrom<Value> for DescribeConnectionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeConnectionResponse", value)?;
        Ok(Self {
            connection_arn: from.take_some("ConnectionArn")?,
            name: from.take_some("Name")?,
            description: from.take_some("Description")?,
            invocation_connectivity_parameters: from.take_some("InvocationConnectivityParameters")?,
            connection_state: from.take_some("ConnectionState")?,
            state_reason: from.take_some("StateReason")?,
            authorization_type: from.take_some("AuthorizationType")?,
            secret_arn: from.take_some("SecretArn")?,
            kms_key_identifier: from.take_some("KmsKeyIdentifier")?,
            auth_parameters: from.take_some("AuthParameters")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
            last_authorized_time: from.take_some("LastAuthorizedTime")?,
        })
    }
}

impl From<DescribeEndpointRequest> for Value {
    #[inline]
    fn from(it: DescribeEndpointRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Name", it.name);
        to.put_some("HomeRegion", it.home_region);
        to.into()
    }
}

impl TryFrom<Value> for DescribeEndpointRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeEndpointRequest", value)?;
        Ok(Self { name: from.take("Name")?, home_region: from.take_some("HomeRegion")? })
    }
}

impl From<DescribeEndpointResponse> for Value {
    #[inline]
    fn from(it: DescribeEndpointResponse) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put_some("Name", it.name);
        to.put_some("Description", it.description);
        to.put_some("Arn", it.arn);
        to.put_some("RoutingConfig", it.routing_config);
        to.put_some("ReplicationConfig", it.replication_config);
        to.put_some("EventBuses", it.event_buses);
        to.put_some("RoleArn", it.role_arn);
        to.put_some("EndpointId", it.endpoint_id);
        to.put_some("EndpointUrl", it.endpoint_url);
        to.put_some("State", it.state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.into()
    }
}

impl TryFrom<Value> for DescribeEndpointResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeEndpointResponse", value)?;
        Ok(Self {
            name: from.take_some("Name")?,
            description: from.take_some("Description")?,
            arn: from.take_some("Arn")?,
            routing_config: from.take_some("RoutingConfig")?,
            replication_config: from.take_some("ReplicationConfig")?,
            event_buses: from.take_some("EventBuses")?,
            role_arn: from.take_some("RoleArn")?,
            endpoint_id: from.take_some("EndpointId")?,
            endpoint_url: from.take_some("EndpointUrl")?,
            state: from.take_some("State")?,
            state_reason: from.take_some("StateReason")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
        })
    }
}

impl From<DescribeEventBusRequest> for Value {
    #[inline]
    fn from(it: DescribeEventBusRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeEventBusRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeEventBusRequest", value)?;
        Ok(Self { name: from.take_some("Name")? })
    }
}

impl From<DescribeEventBusResponse> for Value {
    #[inline]
    fn from(it: DescribeEventBusResponse) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("Name", it.name);
        to.put_some("Arn", it.arn);
        to.put_some("Description", it.description);
        to.put_some("KmsKeyIdentifier", it.kms_key_identifier);
        to.put_some("DeadLetterConfig", it.dead_letter_config);
        to.put_some("Policy", it.policy);
        to.put_some("LogConfig", it.log_config);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.put_some("ManagedBy", it.managed_by);
        to.into()
    }
}

impl TryFrom<Value> for DescribeEventBusResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeEventBusResponse", value)?;
        Ok(Self {
            name: from.take_some("Name")?,
            arn: from.take_some("Arn")?,
            description: from.take_some("Description")?,
            kms_key_identifier: from.take_some("KmsKeyIdentifier")?,
            dead_letter_config: from.take_some("DeadLetterConfig")?,
            policy: from.take_some("Policy")?,
            log_config: from.take_some("LogConfig")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
            managed_by: from.take_some("ManagedBy")?,
        })
    }
}

impl From<DescribeEventSourceRequest> for Value {
    #[inline]
    fn from(it: DescribeEventSourceRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeEventSourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeEventSourceRequest", value)?;
        Ok(Self { name: from.take("Name")? })
    }
}

impl From<DescribeEventSourceResponse> for Value {
    #[inline]
    fn from(it: DescribeEventSourceResponse) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Arn", it.arn);
        to.put_some("CreatedBy", it.created_by);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("ExpirationTime", it.expiration_time);
        to.put_some("Name", it.name);
        to.put_some("State", it.state);
        to.into()
    }
}

impl TryFrom<Value> for DescribeEventSourceResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeEventSourceResponse", value)?;
        Ok(Self {
            arn: from.take_some("Arn")?,
            created_by: from.take_some("CreatedBy")?,
            creation_time: from.take_some("CreationTime")?,
            expiration_time: from.take_some("ExpirationTime")?,
            name: from.take_some("Name")?,
            state: from.take_some("State")?,
        })
    }
}

impl From<DescribePartnerEventSourceRequest> for Value {
    #[inline]
    fn from(it: DescribePartnerEventSourceRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DescribePartnerEventSourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribePartnerEventSourceRequest", value)?;
        Ok(Self { name: from.take("Name")? })
    }
}

impl From<DescribePartnerEventSourceResponse> for Value {
    #[inline]
    fn from(it: DescribePartnerEventSourceResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Arn", it.arn);
        to.put_some("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for DescribePartnerEventSourceResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribePartnerEventSourceResponse", value)?;
        Ok(Self { arn: from.take_some("Arn")?, name: from.take_some("Name")? })
    }
}

impl From<DescribeReplayRequest> for Value {
    #[inline]
    fn from(it: DescribeReplayRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ReplayName", it.replay_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeReplayRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeReplayRequest", value)?;
        Ok(Self { replay_name: from.take("ReplayName")? })
    }
}

impl From<DescribeReplayResponse> for Value {
    #[inline]
    fn from(it: DescribeReplayResponse) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("ReplayName", it.replay_name);
        to.put_some("ReplayArn", it.replay_arn);
        to.put_some("Description", it.description);
        to.put_some("State", it.state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("EventSourceArn", it.event_source_arn);
        to.put_some("Destination", it.destination);
        to.put_some("EventStartTime", it.event_start_time);
        to.put_some("EventEndTime", it.event_end_time);
        to.put_some("EventLastReplayedTime", it.event_last_replayed_time);
        to.put_some("ReplayStartTime", it.replay_start_time);
        to.put_some("ReplayEndTime", it.replay_end_time);
        to.into()
    }
}

impl TryFrom<Value> for DescribeReplayResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeReplayResponse", value)?;
        Ok(Self {
            replay_name: from.take_some("ReplayName")?,
            replay_arn: from.take_some("ReplayArn")?,
            description: from.take_some("Description")?,
            state: from.take_some("State")?,
            state_reason: from.take_some("StateReason")?,
            event_source_arn: from.take_some("EventSourceArn")?,
            destination: from.take_some("Destination")?,
            event_start_time: from.take_some("EventStartTime")?,
            event_end_time: from.take_some("EventEndTime")?,
            event_last_replayed_time: from.take_some("EventLastReplayedTime")?,
            replay_start_time: from.take_some("ReplayStartTime")?,
            replay_end_time: from.take_some("ReplayEndTime")?,
        })
    }
}

impl From<DescribeRuleRequest> for Value {
    #[inline]
    fn from(it: DescribeRuleRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Name", it.name);
        to.put_some("EventBusName", it.event_bus_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeRuleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeRuleRequest", value)?;
        Ok(Self { name: from.take("Name")?, event_bus_name: from.take_some("EventBusName")? })
    }
}

impl From<DescribeRuleResponse> for Value {
    #[inline]
    fn from(it: DescribeRuleResponse) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("Name", it.name);
        to.put_some("Arn", it.arn);
        to.put_some("EventPattern", it.event_pattern);
        to.put_some("ScheduleExpression", it.schedule_expression);
        to.put_some("State", it.state);
        to.put_some("Description", it.description);
        to.put_some("RoleArn", it.role_arn);
        to.put_some("ManagedBy", it.managed_by);
        to.put_some("EventBusName", it.event_bus_name);
        to.put_some("CreatedBy", it.created_by);
        to.into()
    }
}

impl TryFrom<Value> for DescribeRuleResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeRuleResponse", value)?;
        Ok(Self {
            name: from.take_some("Name")?,
            arn: from.take_some("Arn")?,
            event_pattern: from.take_some("EventPattern")?,
            schedule_expression: from.take_some("ScheduleExpression")?,
            state: from.take_some("State")?,
            description: from.take_some("Description")?,
            role_arn: from.take_some("RoleArn")?,
            managed_by: from.take_some("ManagedBy")?,
            event_bus_name: from.take_some("EventBusName")?,
            created_by: from.take_some("CreatedBy")?,
        })
    }
}

impl From<DisableRuleRequest> for Value {
    #[inline]
    fn from(it: DisableRuleRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Name", it.name);
        to.put_some("EventBusName", it.event_bus_name);
        to.into()
    }
}

impl TryFrom<Value> for DisableRuleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DisableRuleRequest", value)?;
        Ok(Self { name: from.take("Name")?, event_bus_name: from.take_some("EventBusName")? })
    }
}

impl From<EcsParameters> for Value {
    #[inline]
    fn from(it: EcsParameters) -> Self {
        let mut to = Fields::with_capacity(14);
        to.put("TaskDefinitionArn", it.task_definition_arn);
        to.put_some("TaskCount", it.task_count);
        to.put_some("LaunchType", it.launch_type);
        to.put_some("NetworkConfiguration", it.network_configuration);
        to.put_some("PlatformVersion", it.platform_version);
        to.put_some("Group", it.group);
        to.put_some("CapacityProviderStrategy", it.capacity_provider_strategy);
        to.put_some("EnableECSManagedTags", it.enable_ecs_managed_tags);
        to.put_some("EnableExecuteCommand", it.enable_execute_command);
        to.put_some("PlacementConstraints", it.placement_constraints);
        to.put_some("PlacementStrategy", it.placement_strategy);
        to.put_some("PropagateTags", it.propagate_tags);
        to.put_some("ReferenceId", it.reference_id);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for EcsParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EcsParameters", value)?;
        Ok(Self {
            task_definition_arn: from.take("TaskDefinitionArn")?,
            task_count: from.take_some("TaskCount")?,
            launch_type: from.take_some("LaunchType")?,
            network_configuration: from.take_some("NetworkConfiguration")?,
            platform_version: from.take_some("PlatformVersion")?,
            group: from.take_some("Group")?,
            capacity_provider_strategy: from.take_some("CapacityProviderStrategy")?,
            enable_ecs_managed_tags: from.take_some("EnableECSManagedTags")?,
            enable_execute_command: from.take_some("EnableExecuteCommand")?,
            placement_constraints: from.take_some("PlacementConstraints")?,
            placement_strategy: from.take_some("PlacementStrategy")?,
            propagate_tags: from.take_some("PropagateTags")?,
            reference_id: from.take_some("ReferenceId")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<EnableRuleRequest> for Value {
    #[inline]
    fn from(it: EnableRuleRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Name", it.name);
        to.put_some("EventBusName", it.event_bus_name);
        to.into()
    }
}

impl TryFrom<Value> for EnableRuleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EnableRuleRequest", value)?;
        Ok(Self { name: from.take("Name")?, event_bus_name: from.take_some("EventBusName")? })
    }
}

impl From<Endpoint> for Value {
    #[inline]
    fn from(it: Endpoint) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put_some("Name", it.name);
        to.put_some("Description", it.description);
        to.put_some("Arn", it.arn);
        to.put_some("RoutingConfig", it.routing_config);
        to.put_some("ReplicationConfig", it.replication_config);
        to.put_some("EventBuses", it.event_buses);
        to.put_some("RoleArn", it.role_arn);
        to.put_some("EndpointId", it.endpoint_id);
        to.put_some("EndpointUrl", it.endpoint_url);
        to.put_some("State", it.state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.into()
    }
}

impl TryFrom<Value> for Endpoint {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Endpoint", value)?;
        Ok(Self {
            name: from.take_some("Name")?,
            description: from.take_some("Description")?,
            arn: from.take_some("Arn")?,
            routing_config: from.take_some("RoutingConfig")?,
            replication_config: from.take_some("ReplicationConfig")?,
            event_buses: from.take_some("EventBuses")?,
            role_arn: from.take_some("RoleArn")?,
            endpoint_id: from.take_some("EndpointId")?,
            endpoint_url: from.take_some("EndpointUrl")?,
            state: from.take_some("State")?,
            state_reason: from.take_some("StateReason")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
        })
    }
}

impl From<EndpointEventBus> for Value {
    #[inline]
    fn from(it: EndpointEventBus) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("EventBusArn", it.event_bus_arn);
        to.into()
    }
}

impl TryFrom<Value> for EndpointEventBus {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EndpointEventBus", value)?;
        Ok(Self { event_bus_arn: from.take("EventBusArn")? })
    }
}

impl From<EventBus> for Value {
    #[inline]
    fn from(it: EventBus) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("Name", it.name);
        to.put_some("Arn", it.arn);
        to.put_some("Description", it.description);
        to.put_some("Policy", it.policy);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.put_some("ManagedBy", it.managed_by);
        to.into()
    }
}

impl TryFrom<Value> for EventBus {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventBus", value)?;
        Ok(Self {
            name: from.take_some("Name")?,
            arn: from.take_some("Arn")?,
            description: from.take_some("Description")?,
            policy: from.take_some("Policy")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
            managed_by: from.take_some("ManagedBy")?,
        })
    }
}

impl From<EventSource> for Value {
    #[inline]
    fn from(it: EventSource) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Arn", it.arn);
        to.put_some("CreatedBy", it.created_by);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("ExpirationTime", it.expiration_time);
        to.put_some("Name", it.name);
        to.put_some("State", it.state);
        to.into()
    }
}

impl TryFrom<Value> for EventSource {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventSource", value)?;
        Ok(Self {
            arn: from.take_some("Arn")?,
            created_by: from.take_some("CreatedBy")?,
            creation_time: from.take_some("CreationTime")?,
            expiration_time: from.take_some("ExpirationTime")?,
            name: from.take_some("Name")?,
            state: from.take_some("State")?,
        })
    }
}

impl From<FailoverConfig> for Value {
    #[inline]
    fn from(it: FailoverConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Primary", it.primary);
        to.put("Secondary", it.secondary);
        to.into()
    }
}

impl TryFrom<Value> for FailoverConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FailoverConfig", value)?;
        Ok(Self { primary: from.take("Primary")?, secondary: from.take("Secondary")? })
    }
}

impl From<HttpParameters> for Value {
    #[inline]
    fn from(it: HttpParameters) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("PathParameterValues", it.path_parameter_values);
        to.put_some("HeaderParameters", it.header_parameters);
        to.put_some("QueryStringParameters", it.query_string_parameters);
        to.into()
    }
}

impl TryFrom<Value> for HttpParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("HttpParameters", value)?;
        Ok(Self {
            path_parameter_values: from.take_some("PathParameterValues")?,
            header_parameters: from.take_some("HeaderParameters")?,
            query_string_parameters: from.take_some("QueryStringParameters")?,
        })
    }
}

impl From<IllegalStatusException> for Value {
    #[inline]
    fn from(it: IllegalStatusException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for IllegalStatusException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("IllegalStatusException", value)?;
        Ok(Self {})
    }
}

impl From<InputTransformer> for Value {
    #[inline]
    fn from(it: InputTransformer) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("InputPathsMap", it.input_paths_map);
        to.put("InputTemplate", it.input_template);
        to.into()
    }
}

impl TryFrom<Value> for InputTransformer {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InputTransformer", value)?;
        Ok(Self { input_paths_map: from.take_some("InputPathsMap")?, input_template: from.take("InputTemplate")? })
    }
}

impl From<InternalException> for Value {
    #[inline]
    fn from(it: InternalException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InternalException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InternalException", value)?;
        Ok(Self {})
    }
}

impl From<InvalidEventPatternException> for Value {
    #[inline]
    fn from(it: InvalidEventPatternException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidEventPatternException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidEventPatternException", value)?;
        Ok(Self {})
    }
}

impl From<InvalidStateException> for Value {
    #[inline]
    fn from(it: InvalidStateException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidStateException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidStateException", value)?;
        Ok(Self {})
    }
}

impl From<KinesisParameters> for Value {
    #[inline]
    fn from(it: KinesisParameters) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("PartitionKeyPath", it.partition_key_path);
        to.into()
    }
}

impl TryFrom<Value> for KinesisParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KinesisParameters", value)?;
        Ok(Self { partition_key_path: from.take("PartitionKeyPath")? })
    }
}

impl From<LimitExceededException> for Value {
    #[inline]
    fn from(it: LimitExceededException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for LimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("LimitExceededException", value)?;
        Ok(Self {})
    }
}

impl From<ListApiDestinationsRequest> for Value {
    #[inline]
    fn from(it: ListApiDestinationsRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("NamePrefix", it.name_prefix);
        to.put_some("ConnectionArn", it.connection_arn);
        to.put_some("NextToken", it.next_token);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListApiDestinationsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListApiDestinationsRequest", value)?;
        Ok(Self {
            name_prefix: from.take_some("NamePrefix")?,
            connection_arn: from.take_some("ConnectionArn")?,
            next_token: from.take_some("NextToken")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListApiDestinationsResponse> for Value {
    #[inline]
    fn from(it: ListApiDestinationsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ApiDestinations", it.api_destinations);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListApiDestinationsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListApiDestinationsResponse", value)?;
        Ok(Self { api_destinations: from.take_some("ApiDestinations")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListArchivesRequest> for Value {
    #[inline]
    fn from(it: ListArchivesRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("NamePrefix", it.name_prefix);
        to.put_some("EventSourceArn", it.event_source_arn);
        to.put_some("State", it.state);
        to.put_some("NextToken", it.next_token);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListArchivesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListArchivesRequest", value)?;
        Ok(Self {
            name_prefix: from.take_some("NamePrefix")?,
            event_source_arn: from.take_some("EventSourceArn")?,
            state: from.take_some("State")?,
            next_token: from.take_some("NextToken")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListArchivesResponse> for Value {
    #[inline]
    fn from(it: ListArchivesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Archives", it.archives);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListArchivesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListArchivesResponse", value)?;
        Ok(Self { archives: from.take_some("Archives")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListConnectionsRequest> for Value {
    #[inline]
    fn from(it: ListConnectionsRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("NamePrefix", it.name_prefix);
        to.put_some("ConnectionState", it.connection_state);
        to.put_some("NextToken", it.next_token);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListConnectionsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListConnectionsRequest", value)?;
        Ok(Self {
            name_prefix: from.take_some("NamePrefix")?,
            connection_state: from.take_some("ConnectionState")?,
            next_token: from.take_some("NextToken")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListConnectionsResponse> for Value {
    #[inline]
    fn from(it: ListConnectionsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Connections", it.connections);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListConnectionsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListConnectionsResponse", value)?;
        Ok(Self { connections: from.take_some("Connections")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListEndpointsRequest> for Value {
    #[inline]
    fn from(it: ListEndpointsRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("NamePrefix", it.name_prefix);
        to.put_some("HomeRegion", it.home_region);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListEndpointsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEndpointsRequest", value)?;
        Ok(Self {
            name_prefix: from.take_some("NamePrefix")?,
            home_region: from.take_some("HomeRegion")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
        })
    }
}

impl From<ListEndpointsResponse> for Value {
    #[inline]
    fn from(it: ListEndpointsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Endpoints", it.endpoints);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListEndpointsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEndpointsResponse", value)?;
        Ok(Self { endpoints: from.take_some("Endpoints")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListEventBusesRequest> for Value {
    #[inline]
    fn from(it: ListEventBusesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("NamePrefix", it.name_prefix);
        to.put_some("NextToken", it.next_token);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListEventBusesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEventBusesRequest", value)?;
        Ok(Self {
            name_prefix: from.take_some("NamePrefix")?,
            next_token: from.take_some("NextToken")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListEventBusesResponse> for Value {
    #[inline]
    fn from(it: ListEventBusesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("EventBuses", it.event_buses);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListEventBusesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEventBusesResponse", value)?;
        Ok(Self { event_buses: from.take_some("EventBuses")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListEventSourcesRequest> for Value {
    #[inline]
    fn from(it: ListEventSourcesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("NamePrefix", it.name_prefix);
        to.put_some("NextToken", it.next_token);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListEventSourcesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEventSourcesRequest", value)?;
        Ok(Self {
            name_prefix: from.take_some("NamePrefix")?,
            next_token: from.take_some("NextToken")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListEventSourcesResponse> for Value {
    #[inline]
    fn from(it: ListEventSourcesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("EventSources", it.event_sources);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListEventSourcesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEventSourcesResponse", value)?;
        Ok(Self { event_sources: from.take_some("EventSources")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListPartnerEventSourceAccountsRequest> for Value {
    #[inline]
    fn from(it: ListPartnerEventSourceAccountsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("EventSourceName", it.event_source_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListPartnerEventSourceAccountsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPartnerEventSourceAccountsRequest", value)?;
        Ok(Self {
            event_source_name: from.take("EventSourceName")?,
            next_token: from.take_some("NextToken")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListPartnerEventSourceAccountsResponse> for Value {
    #[inline]
    fn from(it: ListPartnerEventSourceAccountsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PartnerEventSourceAccounts", it.partner_event_source_accounts);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListPartnerEventSourceAccountsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPartnerEventSourceAccountsResponse", value)?;
        Ok(Self {
            partner_event_source_accounts: from.take_some("PartnerEventSourceAccounts")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListPartnerEventSourcesRequest> for Value {
    #[inline]
    fn from(it: ListPartnerEventSourcesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("NamePrefix", it.name_prefix);
        to.put_some("NextToken", it.next_token);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListPartnerEventSourcesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPartnerEventSourcesRequest", value)?;
        Ok(Self {
            name_prefix: from.take("NamePrefix")?,
            next_token: from.take_some("NextToken")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListPartnerEventSourcesResponse> for Value {
    #[inline]
    fn from(it: ListPartnerEventSourcesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PartnerEventSources", it.partner_event_sources);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListPartnerEventSourcesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPartnerEventSourcesResponse", value)?;
        Ok(Self {
            partner_event_sources: from.take_some("PartnerEventSources")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListReplaysRequest> for Value {
    #[inline]
    fn from(it: ListReplaysRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("NamePrefix", it.name_prefix);
        to.put_some("State", it.state);
        to.put_some("EventSourceArn", it.event_source_arn);
        to.put_some("NextToken", it.next_token);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListReplaysRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListReplaysRequest", value)?;
        Ok(Self {
            name_prefix: from.take_some("NamePrefix")?,
            state: from.take_some("State")?,
            event_source_arn: from.take_some("EventSourceArn")?,
            next_token: from.take_some("NextToken")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListReplaysResponse> for Value {
    #[inline]
    fn from(it: ListReplaysResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Replays", it.replays);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListReplaysResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListReplaysResponse", value)?;
        Ok(Self { replays: from.take_some("Replays")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListRuleNamesByTargetRequest> for Value {
    #[inline]
    fn from(it: ListRuleNamesByTargetRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("TargetArn", it.target_arn);
        to.put_some("EventBusName", it.event_bus_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListRuleNamesByTargetRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListRuleNamesByTargetRequest", value)?;
        Ok(Self {
            target_arn: from.take("TargetArn")?,
            event_bus_name: from.take_some("EventBusName")?,
            next_token: from.take_some("NextToken")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListRuleNamesByTargetResponse> for Value {
    #[inline]
    fn from(it: ListRuleNamesByTargetResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("RuleNames", it.rule_names);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListRuleNamesByTargetResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListRuleNamesByTargetResponse", value)?;
        Ok(Self { rule_names: from.take_some("RuleNames")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListRulesRequest> for Value {
    #[inline]
    fn from(it: ListRulesRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("NamePrefix", it.name_prefix);
        to.put_some("EventBusName", it.event_bus_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListRulesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListRulesRequest", value)?;
        Ok(Self {
            name_prefix: from.take_some("NamePrefix")?,
            event_bus_name: from.take_some("EventBusName")?,
            next_token: from.take_some("NextToken")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListRulesResponse> for Value {
    #[inline]
    fn from(it: ListRulesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Rules", it.rules);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListRulesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListRulesResponse", value)?;
        Ok(Self { rules: from.take_some("Rules")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListTagsForResourceRequest> for Value {
    #[inline]
    fn from(it: ListTagsForResourceRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ResourceARN", it.resource_arn);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsForResourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsForResourceRequest", value)?;
        Ok(Self { resource_arn: from.take("ResourceARN")? })
    }
}

impl From<ListTagsForResourceResponse> for Value {
    #[inline]
    fn from(it: ListTagsForResourceResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsForResourceResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsForResourceResponse", value)?;
        Ok(Self { tags: from.take_some("Tags")? })
    }
}

impl From<ListTargetsByRuleRequest> for Value {
    #[inline]
    fn from(it: ListTargetsByRuleRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Rule", it.rule);
        to.put_some("EventBusName", it.event_bus_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("Limit", it.limit);
        to.into()
    }
}

impl TryFrom<Value> for ListTargetsByRuleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTargetsByRuleRequest", value)?;
        Ok(Self {
            rule: from.take("Rule")?,
            event_bus_name: from.take_some("EventBusName")?,
            next_token: from.take_some("NextToken")?,
            limit: from.take_some("Limit")?,
        })
    }
}

impl From<ListTargetsByRuleResponse> for Value {
    #[inline]
    fn from(it: ListTargetsByRuleResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Targets", it.targets);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListTargetsByRuleResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTargetsByRuleResponse", value)?;
        Ok(Self { targets: from.take_some("Targets")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<LogConfig> for Value {
    #[inline]
    fn from(it: LogConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("IncludeDetail", it.include_detail);
        to.put_some("Level", it.level);
        to.into()
    }
}

impl TryFrom<Value> for LogConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LogConfig", value)?;
        Ok(Self { include_detail: from.take_some("IncludeDetail")?, level: from.take_some("Level")? })
    }
}

impl From<ManagedRuleException> for Value {
    #[inline]
    fn from(it: ManagedRuleException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ManagedRuleException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ManagedRuleException", value)?;
        Ok(Self {})
    }
}

impl From<NetworkConfiguration> for Value {
    #[inline]
    fn from(it: NetworkConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("awsvpcConfiguration", it.awsvpc_configuration);
        to.into()
    }
}

impl TryFrom<Value> for NetworkConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("NetworkConfiguration", value)?;
        Ok(Self { awsvpc_configuration: from.take_some("awsvpcConfiguration")? })
    }
}

impl From<OperationDisabledException> for Value {
    #[inline]
    fn from(it: OperationDisabledException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for OperationDisabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("OperationDisabledException", value)?;
        Ok(Self {})
    }
}

impl From<PartnerEventSource> for Value {
    #[inline]
    fn from(it: PartnerEventSource) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Arn", it.arn);
        to.put_some("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for PartnerEventSource {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PartnerEventSource", value)?;
        Ok(Self { arn: from.take_some("Arn")?, name: from.take_some("Name")? })
    }
}

impl From<PartnerEventSourceAccount> for Value {
    #[inline]
    fn from(it: PartnerEventSourceAccount) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Account", it.account);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("ExpirationTime", it.expiration_time);
        to.put_some("State", it.state);
        to.into()
    }
}

impl TryFrom<Value> for PartnerEventSourceAccount {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PartnerEventSourceAccount", value)?;
        Ok(Self {
            account: from.take_some("Account")?,
            creation_time: from.take_some("CreationTime")?,
            expiration_time: from.take_some("ExpirationTime")?,
            state: from.take_some("State")?,
        })
    }
}

impl From<PlacementConstraint> for Value {
    #[inline]
    fn from(it: PlacementConstraint) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("type", it.r#type);
        to.put_some("expression", it.expression);
        to.into()
    }
}

impl TryFrom<Value> for PlacementConstraint {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PlacementConstraint", value)?;
        Ok(Self { r#type: from.take_some("type")?, expression: from.take_some("expression")? })
    }
}

impl From<PlacementStrategy> for Value {
    #[inline]
    fn from(it: PlacementStrategy) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("type", it.r#type);
        to.put_some("field", it.field);
        to.into()
    }
}

impl TryFrom<Value> for PlacementStrategy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PlacementStrategy", value)?;
        Ok(Self { r#type: from.take_some("type")?, field: from.take_some("field")? })
    }
}

impl From<PolicyLengthExceededException> for Value {
    #[inline]
    fn from(it: PolicyLengthExceededException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for PolicyLengthExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("PolicyLengthExceededException", value)?;
        Ok(Self {})
    }
}

impl From<Primary> for Value {
    #[inline]
    fn from(it: Primary) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("HealthCheck", it.health_check);
        to.into()
    }
}

impl TryFrom<Value> for Primary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Primary", value)?;
        Ok(Self { health_check: from.take("HealthCheck")? })
    }
}

impl From<PutEventsRequest> for Value {
    #[inline]
    fn from(it: PutEventsRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Entries", it.entries);
        to.put_some("EndpointId", it.endpoint_id);
        to.into()
    }
}

impl TryFrom<Value> for PutEventsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutEventsRequest", value)?;
        Ok(Self { entries: from.take("Entries")?, endpoint_id: from.take_some("EndpointId")? })
    }
}

impl From<PutEventsRequestEntry> for Value {
    #[inline]
    fn from(it: PutEventsRequestEntry) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("Time", it.time);
        to.put_some("Source", it.source);
        to.put_some("Resources", it.resources);
        to.put_some("DetailType", it.detail_type);
        to.put_some("Detail", it.detail);
        to.put_some("EventBusName", it.event_bus_name);
        to.put_some("TraceHeader", it.trace_header);
        to.into()
    }
}

impl TryFrom<Value> for PutEventsRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutEventsRequestEntry", value)?;
        Ok(Self {
            time: from.take_some("Time")?,
            source: from.take_some("Source")?,
            resources: from.take_some("Resources")?,
            detail_type: from.take_some("DetailType")?,
            detail: from.take_some("Detail")?,
            event_bus_name: from.take_some("EventBusName")?,
            trace_header: from.take_some("TraceHeader")?,
        })
    }
}

impl From<PutEventsResponse> for Value {
    #[inline]
    fn from(it: PutEventsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("FailedEntryCount", it.failed_entry_count);
        to.put_some("Entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for PutEventsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutEventsResponse", value)?;
        Ok(Self { failed_entry_count: from.take_some("FailedEntryCount")?, entries: from.take_some("Entries")? })
    }
}

impl From<PutEventsResultEntry> for Value {
    #[inline]
    fn from(it: PutEventsResultEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("EventId", it.event_id);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for PutEventsResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutEventsResultEntry", value)?;
        Ok(Self {
            event_id: from.take_some("EventId")?,
            error_code: from.take_some("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
        })
    }
}

impl From<PutPartnerEventsRequest> for Value {
    #[inline]
    fn from(it: PutPartnerEventsRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for PutPartnerEventsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutPartnerEventsRequest", value)?;
        Ok(Self { entries: from.take("Entries")? })
    }
}

impl From<PutPartnerEventsRequestEntry> for Value {
    #[inline]
    fn from(it: PutPartnerEventsRequestEntry) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("Time", it.time);
        to.put_some("Source", it.source);
        to.put_some("Resources", it.resources);
        to.put_some("DetailType", it.detail_type);
        to.put_some("Detail", it.detail);
        to.into()
    }
}

impl TryFrom<Value> for PutPartnerEventsRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutPartnerEventsRequestEntry", value)?;
        Ok(Self {
            time: from.take_some("Time")?,
            source: from.take_some("Source")?,
            resources: from.take_some("Resources")?,
            detail_type: from.take_some("DetailType")?,
            detail: from.take_some("Detail")?,
        })
    }
}

impl From<PutPartnerEventsResponse> for Value {
    #[inline]
    fn from(it: PutPartnerEventsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("FailedEntryCount", it.failed_entry_count);
        to.put_some("Entries", it.entries);
        to.into()
    }
}

impl TryFrom<Value> for PutPartnerEventsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutPartnerEventsResponse", value)?;
        Ok(Self { failed_entry_count: from.take_some("FailedEntryCount")?, entries: from.take_some("Entries")? })
    }
}

impl From<PutPartnerEventsResultEntry> for Value {
    #[inline]
    fn from(it: PutPartnerEventsResultEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("EventId", it.event_id);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for PutPartnerEventsResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutPartnerEventsResultEntry", value)?;
        Ok(Self {
            event_id: from.take_some("EventId")?,
            error_code: from.take_some("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
        })
    }
}

impl From<PutPermissionRequest> for Value {
    #[inline]
    fn from(it: PutPermissionRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("EventBusName", it.event_bus_name);
        to.put_some("Action", it.action);
        to.put_some("Principal", it.principal);
        to.put_some("StatementId", it.statement_id);
        to.put_some("Condition", it.condition);
        to.put_some("Policy", it.policy);
        to.into()
    }
}

impl TryFrom<Value> for PutPermissionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutPermissionRequest", value)?;
        Ok(Self {
            event_bus_name: from.take_some("EventBusName")?,
            action: from.take_some("Action")?,
            principal: from.take_some("Principal")?,
            statement_id: from.take_some("StatementId")?,
            condition: from.take_some("Condition")?,
            policy: from.take_some("Policy")?,
        })
    }
}

impl From<PutRuleRequest> for Value {
    #[inline]
    fn from(it: PutRuleRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("Name", it.name);
        to.put_some("ScheduleExpression", it.schedule_expression);
        to.put_some("EventPattern", it.event_pattern);
        to.put_some("State", it.state);
        to.put_some("Description", it.description);
        to.put_some("RoleArn", it.role_arn);
        to.put_some("Tags", it.tags);
        to.put_some("EventBusName", it.event_bus_name);
        to.into()
    }
}

impl TryFrom<Value> for PutRuleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRuleRequest", value)?;
        Ok(Self {
            name: from.take("Name")?,
            schedule_expression: from.take_some("ScheduleExpression")?,
            event_pattern: from.take_some("EventPattern")?,
            state: from.take_some("State")?,
            description: from.take_some("Description")?,
            role_arn: from.take_some("RoleArn")?,
            tags: from.take_some("Tags")?,
            event_bus_name: from.take_some("EventBusName")?,
        })
    }
}

impl From<PutRuleResponse> for Value {
    #[inline]
    fn from(it: PutRuleResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RuleArn", it.rule_arn);
        to.into()
    }
}

impl TryFrom<Value> for PutRuleResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRuleResponse", value)?;
        Ok(Self { rule_arn: from.take_some("RuleArn")? })
    }
}

impl From<PutTargetsRequest> for Value {
    #[inline]
    fn from(it: PutTargetsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Rule", it.rule);
        to.put_some("EventBusName", it.event_bus_name);
        to.put("Targets", it.targets);
        to.into()
    }
}

impl TryFrom<Value> for PutTargetsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutTargetsRequest", value)?;
        Ok(Self {
            rule: from.take("Rule")?,
            event_bus_name: from.take_some("EventBusName")?,
            targets: from.take("Targets")?,
        })
    }
}

impl From<PutTargetsResponse> for Value {
    #[inline]
    fn from(it: PutTargetsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("FailedEntryCount", it.failed_entry_count);
        to.put_some("FailedEntries", it.failed_entries);
        to.into()
    }
}

impl TryFrom<Value> for PutTargetsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutTargetsResponse", value)?;
        Ok(Self {
            failed_entry_count: from.take_some("FailedEntryCount")?,
            failed_entries: from.take_some("FailedEntries")?,
        })
    }
}

impl From<PutTargetsResultEntry> for Value {
    #[inline]
    fn from(it: PutTargetsResultEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("TargetId", it.target_id);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for PutTargetsResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutTargetsResultEntry", value)?;
        Ok(Self {
            target_id: from.take_some("TargetId")?,
            error_code: from.take_some("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
        })
    }
}

impl From<RedshiftDataParameters> for Value {
    #[inline]
    fn from(it: RedshiftDataParameters) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("SecretManagerArn", it.secret_manager_arn);
        to.put("Database", it.database);
        to.put_some("DbUser", it.db_user);
        to.put_some("Sql", it.sql);
        to.put_some("StatementName", it.statement_name);
        to.put_some("WithEvent", it.with_event);
        to.put_some("Sqls", it.sqls);
        to.into()
    }
}

impl TryFrom<Value> for RedshiftDataParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RedshiftDataParameters", value)?;
        Ok(Self {
            secret_manager_arn: from.take_some("SecretManagerArn")?,
            database: from.take("Database")?,
            db_user: from.take_some("DbUser")?,
            sql: from.take_some("Sql")?,
            statement_name: from.take_some("StatementName")?,
            with_event: from.take_some("WithEvent")?,
            sqls: from.take_some("Sqls")?,
        })
    }
}

impl From<RemovePermissionRequest> for Value {
    #[inline]
    fn from(it: RemovePermissionRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("StatementId", it.statement_id);
        to.put_some("RemoveAllPermissions", it.remove_all_permissions);
        to.put_some("EventBusName", it.event_bus_name);
        to.into()
    }
}

impl TryFrom<Value> for RemovePermissionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemovePermissionRequest", value)?;
        Ok(Self {
            statement_id: from.take_some("StatementId")?,
            remove_all_permissions: from.take_some("RemoveAllPermissions")?,
            event_bus_name: from.take_some("EventBusName")?,
        })
    }
}

impl From<RemoveTargetsRequest> for Value {
    #[inline]
    fn from(it: RemoveTargetsRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Rule", it.rule);
        to.put_some("EventBusName", it.event_bus_name);
        to.put("Ids", it.ids);
        to.put_some("Force", it.force);
        to.into()
    }
}

impl TryFrom<Value> for RemoveTargetsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemoveTargetsRequest", value)?;
        Ok(Self {
            rule: from.take("Rule")?,
            event_bus_name: from.take_some("EventBusName")?,
            ids: from.take("Ids")?,
            force: from.take_some("Force")?,
        })
    }
}

impl From<RemoveTargetsResponse> for Value {
    #[inline]
    fn from(it: RemoveTargetsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("FailedEntryCount", it.failed_entry_count);
        to.put_some("FailedEntries", it.failed_entries);
        to.into()
    }
}

impl TryFrom<Value> for RemoveTargetsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemoveTargetsResponse", value)?;
        Ok(Self {
            failed_entry_count: from.take_some("FailedEntryCount")?,
            failed_entries: from.take_some("FailedEntries")?,
        })
    }
}

impl From<RemoveTargetsResultEntry> for Value {
    #[inline]
    fn from(it: RemoveTargetsResultEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("TargetId", it.target_id);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for RemoveTargetsResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemoveTargetsResultEntry", value)?;
        Ok(Self {
            target_id: from.take_some("TargetId")?,
            error_code: from.take_some("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
        })
    }
}

impl From<Replay> for Value {
    #[inline]
    fn from(it: Replay) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("ReplayName", it.replay_name);
        to.put_some("EventSourceArn", it.event_source_arn);
        to.put_some("State", it.state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("EventStartTime", it.event_start_time);
        to.put_some("EventEndTime", it.event_end_time);
        to.put_some("EventLastReplayedTime", it.event_last_replayed_time);
        to.put_some("ReplayStartTime", it.replay_start_time);
        to.put_some("ReplayEndTime", it.replay_end_time);
        to.into()
    }
}

impl TryFrom<Value> for Replay {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Replay", value)?;
        Ok(Self {
            replay_name: from.take_some("ReplayName")?,
            event_source_arn: from.take_some("EventSourceArn")?,
            state: from.take_some("State")?,
            state_reason: from.take_some("StateReason")?,
            event_start_time: from.take_some("EventStartTime")?,
            event_end_time: from.take_some("EventEndTime")?,
            event_last_replayed_time: from.take_some("EventLastReplayedTime")?,
            replay_start_time: from.take_some("ReplayStartTime")?,
            replay_end_time: from.take_some("ReplayEndTime")?,
        })
    }
}

impl From<ReplayDestination> for Value {
    #[inline]
    fn from(it: ReplayDestination) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Arn", it.arn);
        to.put_some("FilterArns", it.filter_arns);
        to.into()
    }
}

impl TryFrom<Value> for ReplayDestination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplayDestination", value)?;
        Ok(Self { arn: from.take("Arn")?, filter_arns: from.take_some("FilterArns")? })
    }
}

impl From<ReplicationConfig> for Value {
    #[inline]
    fn from(it: ReplicationConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("State", it.state);
        to.into()
    }
}

impl TryFrom<Value> for ReplicationConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicationConfig", value)?;
        Ok(Self { state: from.take_some("State")? })
    }
}

impl From<ResourceAlreadyExistsException> for Value {
    #[inline]
    fn from(it: ResourceAlreadyExistsException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ResourceAlreadyExistsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ResourceAlreadyExistsException", value)?;
        Ok(Self {})
    }
}

impl From<ResourceNotFoundException> for Value {
    #[inline]
    fn from(it: ResourceNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ResourceNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ResourceNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<RetryPolicy> for Value {
    #[inline]
    fn from(it: RetryPolicy) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("MaximumRetryAttempts", it.maximum_retry_attempts);
        to.put_some("MaximumEventAgeInSeconds", it.maximum_event_age_in_seconds);
        to.into()
    }
}

impl TryFrom<Value> for RetryPolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RetryPolicy", value)?;
        Ok(Self {
            maximum_retry_attempts: from.take_some("MaximumRetryAttempts")?,
            maximum_event_age_in_seconds: from.take_some("MaximumEventAgeInSeconds")?,
        })
    }
}

impl From<RoutingConfig> for Value {
    #[inline]
    fn from(it: RoutingConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("FailoverConfig", it.failover_config);
        to.into()
    }
}

impl TryFrom<Value> for RoutingConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RoutingConfig", value)?;
        Ok(Self { failover_config: from.take("FailoverConfig")? })
    }
}

impl From<Rule> for Value {
    #[inline]
    fn from(it: Rule) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("Name", it.name);
        to.put_some("Arn", it.arn);
        to.put_some("EventPattern", it.event_pattern);
        to.put_some("State", it.state);
        to.put_some("Description", it.description);
        to.put_some("ScheduleExpression", it.schedule_expression);
        to.put_some("RoleArn", it.role_arn);
        to.put_some("ManagedBy", it.managed_by);
        to.put_some("EventBusName", it.event_bus_name);
        to.into()
    }
}

impl TryFrom<Value> for Rule {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Rule", value)?;
        Ok(Self {
            name: from.take_some("Name")?,
            arn: from.take_some("Arn")?,
            event_pattern: from.take_some("EventPattern")?,
            state: from.take_some("State")?,
            description: from.take_some("Description")?,
            schedule_expression: from.take_some("ScheduleExpression")?,
            role_arn: from.take_some("RoleArn")?,
            managed_by: from.take_some("ManagedBy")?,
            event_bus_name: from.take_some("EventBusName")?,
        })
    }
}

impl From<RunCommandParameters> for Value {
    #[inline]
    fn from(it: RunCommandParameters) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RunCommandTargets", it.run_command_targets);
        to.into()
    }
}

impl TryFrom<Value> for RunCommandParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RunCommandParameters", value)?;
        Ok(Self { run_command_targets: from.take("RunCommandTargets")? })
    }
}

impl From<RunCommandTarget> for Value {
    #[inline]
    fn from(it: RunCommandTarget) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Key", it.key);
        to.put("Values", it.values);
        to.into()
    }
}

impl TryFrom<Value> for RunCommandTarget {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RunCommandTarget", value)?;
        Ok(Self { key: from.take("Key")?, values: from.take("Values")? })
    }
}

impl From<SageMakerPipelineParameter> for Value {
    #[inline]
    fn from(it: SageMakerPipelineParameter) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Name", it.name);
        to.put("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for SageMakerPipelineParameter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SageMakerPipelineParameter", value)?;
        Ok(Self { name: from.take("Name")?, value: from.take("Value")? })
    }
}

impl From<SageMakerPipelineParameters> for Value {
    #[inline]
    fn from(it: SageMakerPipelineParameters) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("PipelineParameterList", it.pipeline_parameter_list);
        to.into()
    }
}

impl TryFrom<Value> for SageMakerPipelineParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SageMakerPipelineParameters", value)?;
        Ok(Self { pipeline_parameter_list: from.take_some("PipelineParameterList")? })
    }
}

impl From<Secondary> for Value {
    #[inline]
    fn from(it: Secondary) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Route", it.route);
        to.into()
    }
}

impl TryFrom<Value> for Secondary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Secondary", value)?;
        Ok(Self { route: from.take("Route")? })
    }
}

impl From<SqsParameters> for Value {
    #[inline]
    fn from(it: SqsParameters) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("MessageGroupId", it.message_group_id);
        to.into()
    }
}

impl TryFrom<Value> for SqsParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SqsParameters", value)?;
        Ok(Self { message_group_id: from.take_some("MessageGroupId")? })
    }
}

impl From<StartReplayRequest> for Value {
    #[inline]
    fn from(it: StartReplayRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("ReplayName", it.replay_name);
        to.put_some("Description", it.description);
        to.put("EventSourceArn", it.event_source_arn);
        to.put("EventStartTime", it.event_start_time);
        to.put("EventEndTime", it.event_end_time);
        to.put("Destination", it.destination);
        to.into()
    }
}

impl TryFrom<Value> for StartReplayRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartReplayRequest", value)?;
        Ok(Self {
            replay_name: from.take("ReplayName")?,
            description: from.take_some("Description")?,
            event_source_arn: from.take("EventSourceArn")?,
            event_start_time: from.take("EventStartTime")?,
            event_end_time: from.take("EventEndTime")?,
            destination: from.take("Destination")?,
        })
    }
}

impl From<StartReplayResponse> for Value {
    #[inline]
    fn from(it: StartReplayResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ReplayArn", it.replay_arn);
        to.put_some("State", it.state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("ReplayStartTime", it.replay_start_time);
        to.into()
    }
}

impl TryFrom<Value> for StartReplayResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartReplayResponse", value)?;
        Ok(Self {
            replay_arn: from.take_some("ReplayArn")?,
            state: from.take_some("State")?,
            state_reason: from.take_some("StateReason")?,
            replay_start_time: from.take_some("ReplayStartTime")?,
        })
    }
}

impl From<Tag> for Value {
    #[inline]
    fn from(it: Tag) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Key", it.key);
        to.put("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for Tag {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Tag", value)?;
        Ok(Self { key: from.take("Key")?, value: from.take("Value")? })
    }
}

impl From<TagResourceRequest> for Value {
    #[inline]
    fn from(it: TagResourceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceARN", it.resource_arn);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagResourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagResourceRequest", value)?;
        Ok(Self { resource_arn: from.take("ResourceARN")?, tags: from.take("Tags")? })
    }
}

impl From<TagResourceResponse> for Value {
    #[inline]
    fn from(it: TagResourceResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for TagResourceResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("TagResourceResponse", value)?;
        Ok(Self {})
    }
}

impl From<Target> for Value {
    #[inline]
    fn from(it: Target) -> Self {
        let mut to = Fields::with_capacity(17);
        to.put("Id", it.id);
        to.put("Arn", it.arn);
        to.put_some("RoleArn", it.role_arn);
        to.put_some("Input", it.input);
        to.put_some("InputPath", it.input_path);
        to.put_some("InputTransformer", it.input_transformer);
        to.put_some("KinesisParameters", it.kinesis_parameters);
        to.put_some("RunCommandParameters", it.run_command_parameters);
        to.put_some("EcsParameters", it.ecs_parameters);
        to.put_some("BatchParameters", it.batch_parameters);
        to.put_some("SqsParameters", it.sqs_parameters);
        to.put_some("HttpParameters", it.http_parameters);
        to.put_some("RedshiftDataParameters", it.redshift_data_parameters);
        to.put_some("SageMakerPipelineParameters", it.sage_maker_pipeline_parameters);
        to.put_some("DeadLetterConfig", it.dead_letter_config);
        to.put_some("RetryPolicy", it.retry_policy);
        to.put_some("AppSyncParameters", it.app_sync_parameters);
        to.into()
    }
}

impl TryFrom<Value> for Target {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Target", value)?;
        Ok(Self {
            id: from.take("Id")?,
            arn: from.take("Arn")?,
            role_arn: from.take_some("RoleArn")?,
            input: from.take_some("Input")?,
            input_path: from.take_some("InputPath")?,
            input_transformer: from.take_some("InputTransformer")?,
            kinesis_parameters: from.take_some("KinesisParameters")?,
            run_command_parameters: from.take_some("RunCommandParameters")?,
            ecs_parameters: from.take_some("EcsParameters")?,
            batch_parameters: from.take_some("BatchParameters")?,
            sqs_parameters: from.take_some("SqsParameters")?,
            http_parameters: from.take_some("HttpParameters")?,
            redshift_data_parameters: from.take_some("RedshiftDataParameters")?,
            sage_maker_pipeline_parameters: from.take_some("SageMakerPipelineParameters")?,
            dead_letter_config: from.take_some("DeadLetterConfig")?,
            retry_policy: from.take_some("RetryPolicy")?,
            app_sync_parameters: from.take_some("AppSyncParameters")?,
        })
    }
}

impl From<TestEventPatternRequest> for Value {
    #[inline]
    fn from(it: TestEventPatternRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("EventPattern", it.event_pattern);
        to.put("Event", it.event);
        to.into()
    }
}

impl TryFrom<Value> for TestEventPatternRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TestEventPatternRequest", value)?;
        Ok(Self { event_pattern: from.take("EventPattern")?, event: from.take("Event")? })
    }
}

impl From<TestEventPatternResponse> for Value {
    #[inline]
    fn from(it: TestEventPatternResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Result", it.result);
        to.into()
    }
}

impl TryFrom<Value> for TestEventPatternResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TestEventPatternResponse", value)?;
        Ok(Self { result: from.take_some("Result")? })
    }
}

impl From<ThrottlingException> for Value {
    #[inline]
    fn from(it: ThrottlingException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ThrottlingException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ThrottlingException", value)?;
        Ok(Self {})
    }
}

impl From<UntagResourceRequest> for Value {
    #[inline]
    fn from(it: UntagResourceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceARN", it.resource_arn);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagResourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagResourceRequest", value)?;
        Ok(Self { resource_arn: from.take("ResourceARN")?, tag_keys: from.take("TagKeys")? })
    }
}

impl From<UntagResourceResponse> for Value {
    #[inline]
    fn from(it: UntagResourceResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for UntagResourceResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("UntagResourceResponse", value)?;
        Ok(Self {})
    }
}

impl From<UpdateApiDestinationRequest> for Value {
    #[inline]
    fn from(it: UpdateApiDestinationRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Name", it.name);
        to.put_some("Description", it.description);
        to.put_some("ConnectionArn", it.connection_arn);
        to.put_some("InvocationEndpoint", it.invocation_endpoint);
        to.put_some("HttpMethod", it.http_method);
        to.put_some("InvocationRateLimitPerSecond", it.invocation_rate_limit_per_second);
        to.into()
    }
}

impl TryFrom<Value> for UpdateApiDestinationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateApiDestinationRequest", value)?;
        Ok(Self {
            name: from.take("Name")?,
            description: from.take_some("Description")?,
            connection_arn: from.take_some("ConnectionArn")?,
            invocation_endpoint: from.take_some("InvocationEndpoint")?,
            http_method: from.take_some("HttpMethod")?,
            invocation_rate_limit_per_second: from.take_some("InvocationRateLimitPerSecond")?,
        })
    }
}

impl From<UpdateApiDestinationResponse> for Value {
    #[inline]
    fn from(it: UpdateApiDestinationResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ApiDestinationArn", it.api_destination_arn);
        to.put_some("ApiDestinationState", it.api_destination_state);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.into()
    }
}

impl TryFrom<Value> for UpdateApiDestinationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateApiDestinationResponse", value)?;
        Ok(Self {
            api_destination_arn: from.take_some("ApiDestinationArn")?,
            api_destination_state: from.take_some("ApiDestinationState")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
        })
    }
}

impl From<UpdateArchiveRequest> for Value {
    #[inline]
    fn from(it: UpdateArchiveRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("ArchiveName", it.archive_name);
        to.put_some("Description", it.description);
        to.put_some("EventPattern", it.event_pattern);
        to.put_some("RetentionDays", it.retention_days);
        to.put_some("KmsKeyIdentifier", it.kms_key_identifier);
        to.into()
    }
}

impl TryFrom<Value> for UpdateArchiveRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateArchiveRequest", value)?;
        Ok(Self {
            archive_name: from.take("ArchiveName")?,
            description: from.take_some("Description")?,
            event_pattern: from.take_some("EventPattern")?,
            retention_days: from.take_some("RetentionDays")?,
            kms_key_identifier: from.take_some("KmsKeyIdentifier")?,
        })
    }
}

impl From<UpdateArchiveResponse> for Value {
    #[inline]
    fn from(it: UpdateArchiveResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ArchiveArn", it.archive_arn);
        to.put_some("State", it.state);
        to.put_some("StateReason", it.state_reason);
        to.put_some("CreationTime", it.creation_time);
        to.into()
    }
}

impl TryFrom<Value> for UpdateArchiveResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateArchiveResponse", value)?;
        Ok(Self {
            archive_arn: from.take_some("ArchiveArn")?,
            state: from.take_some("State")?,
            state_reason: from.take_some("StateReason")?,
            creation_time: from.take_some("CreationTime")?,
        })
    }
}

impl From<UpdateConnectionApiKeyAuthRequestParameters> for Value {
    #[inline]
    fn from(it: UpdateConnectionApiKeyAuthRequestParameters) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ApiKeyName", it.api_key_name);
        to.put_some("ApiKeyValue", it.api_key_value);
        to.into()
    }
}

impl TryFrom<Value> for UpdateConnectionApiKeyAuthRequestParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateConnectionApiKeyAuthRequestParameters", value)?;
        Ok(Self { api_key_name: from.take_some("ApiKeyName")?, api_key_value: from.take_some("ApiKeyValue")? })
    }
}

impl From<UpdateConnectionAuthRequestParameters> for Value {
    #[inline]
    fn from(it: UpdateConnectionAuthRequestParameters) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("BasicAuthParameters", it.basic_auth_parameters);
        to.put_some("OAuthParameters", it.o_auth_parameters);
        to.put_some("ApiKeyAuthParameters", it.api_key_auth_parameters);
        to.put_some("InvocationHttpParameters", it.invocation_http_parameters);
        to.put_some("ConnectivityParameters", it.connectivity_parameters);
        to.into()
    }
}

impl TryFrom<Value> for UpdateConnectionAuthRequestParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateConnectionAuthRequestParameters", value)?;
        Ok(Self {
            basic_auth_parameters: from.take_some("BasicAuthParameters")?,
            o_auth_parameters: from.take_some("OAuthParameters")?,
            api_key_auth_parameters: from.take_some("ApiKeyAuthParameters")?,
            invocation_http_parameters: from.take_some("InvocationHttpParameters")?,
            connectivity_parameters: from.take_some("ConnectivityParameters")?,
        })
    }
}

impl From<UpdateConnectionBasicAuthRequestParameters> for Value {
    #[inline]
    fn from(it: UpdateConnectionBasicAuthRequestParameters) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Username", it.username);
        to.put_some("Password", it.password);
        to.into()
    }
}

impl TryFrom<Value> for UpdateConnectionBasicAuthRequestParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateConnectionBasicAuthRequestParameters", value)?;
        Ok(Self { username: from.take_some("Username")?, password: from.take_some("Password")? })
    }
}

impl From<UpdateConnectionOAuthClientRequestParameters> for Value {
    #[inline]
    fn from(it: UpdateConnectionOAuthClientRequestParameters) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ClientID", it.client_id);
        to.put_some("ClientSecret", it.client_secret);
        to.into()
    }
}

impl TryFrom<Value> for UpdateConnectionOAuthClientRequestParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateConnectionOAuthClientRequestParameters", value)?;
        Ok(Self { client_id: from.take_some("ClientID")?, client_secret: from.take_some("ClientSecret")? })
    }
}

impl From<UpdateConnectionOAuthRequestParameters> for Value {
    #[inline]
    fn from(it: UpdateConnectionOAuthRequestParameters) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ClientParameters", it.client_parameters);
        to.put_some("AuthorizationEndpoint", it.authorization_endpoint);
        to.put_some("HttpMethod", it.http_method);
        to.put_some("OAuthHttpParameters", it.o_auth_http_parameters);
        to.into()
    }
}

impl TryFrom<Value> for UpdateConnectionOAuthRequestParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateConnectionOAuthRequestParameters", value)?;
        Ok(Self {
            client_parameters: from.take_some("ClientParameters")?,
            authorization_endpoint: from.take_some("AuthorizationEndpoint")?,
            http_method: from.take_some("HttpMethod")?,
            o_auth_http_parameters: from.take_some("OAuthHttpParameters")?,
        })
    }
}

impl From<UpdateConnectionRequest> for Value {
    #[inline]
    fn from(it: UpdateConnectionRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Name", it.name);
        to.put_some("Description", it.description);
        to.put_some("AuthorizationType", it.authorization_type);
        to.put_some("AuthParameters", it.auth_parameters);
        to.put_some("InvocationConnectivityParameters", it.invocation_connectivity_parameters);
        to.put_some("KmsKeyIdentifier", it.kms_key_identifier);
        to.into()
    }
}

impl TryFrom<Value> for UpdateConnectionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateConnectionRequest", value)?;
        Ok(Self {
            name: from.take("Name")?,
            description: from.take_some("Description")?,
            authorization_type: from.take_some("AuthorizationType")?,
            auth_parameters: from.take_some("AuthParameters")?,
            invocation_connectivity_parameters: from.take_some("InvocationConnectivityParameters")?,
            kms_key_identifier: from.take_some("KmsKeyIdentifier")?,
        })
    }
}

impl From<UpdateConnectionResponse> for Value {
    #[inline]
    fn from(it: UpdateConnectionResponse) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("ConnectionArn", it.connection_arn);
        to.put_some("ConnectionState", it.connection_state);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.put_some("LastAuthorizedTime", it.last_authorized_time);
        to.into()
    }
}

impl TryFrom<Value> for UpdateConnectionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateConnectionResponse", value)?;
        Ok(Self {
            connection_arn: from.take_some("ConnectionArn")?,
            connection_state: from.take_some("ConnectionState")?,
            creation_time: from.take_some("CreationTime")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
            last_authorized_time: from.take_some("LastAuthorizedTime")?,
        })
    }
}

impl From<UpdateEndpointRequest> for Value {
    #[inline]
    fn from(it: UpdateEndpointRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Name", it.name);
        to.put_some("Description", it.description);
        to.put_some("RoutingConfig", it.routing_config);
        to.put_some("ReplicationConfig", it.replication_config);
        to.put_some("EventBuses", it.event_buses);
        to.put_some("RoleArn", it.role_arn);
        to.into()
    }
}

impl TryFrom<Value> for UpdateEndpointRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateEndpointRequest", value)?;
        Ok(Self {
            name: from.take("Name")?,
            description: from.take_some("Description")?,
            routing_config: from.take_some("RoutingConfig")?,
            replication_config: from.take_some("ReplicationConfig")?,
            event_buses: from.take_some("EventBuses")?,
            role_arn: from.take_some("RoleArn")?,
        })
    }
}

impl From<UpdateEndpointResponse> for Value {
    #[inline]
    fn from(it: UpdateEndpointResponse) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("Name", it.name);
        to.put_some("Arn", it.arn);
        to.put_some("RoutingConfig", it.routing_config);
        to.put_some("ReplicationConfig", it.replication_config);
        to.put_some("EventBuses", it.event_buses);
        to.put_some("RoleArn", it.role_arn);
        to.put_some("EndpointId", it.endpoint_id);
        to.put_some("EndpointUrl", it.endpoint_url);
        to.put_some("State", it.state);
        to.into()
    }
}

impl TryFrom<Value> for UpdateEndpointResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateEndpointResponse", value)?;
        Ok(Self {
            name: from.take_some("Name")?,
            arn: from.take_some("Arn")?,
            routing_config: from.take_some("RoutingConfig")?,
            replication_config: from.take_some("ReplicationConfig")?,
            event_buses: from.take_some("EventBuses")?,
            role_arn: from.take_some("RoleArn")?,
            endpoint_id: from.take_some("EndpointId")?,
            endpoint_url: from.take_some("EndpointUrl")?,
            state: from.take_some("State")?,
        })
    }
}

impl From<UpdateEventBusRequest> for Value {
    #[inline]
    fn from(it: UpdateEventBusRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("Name", it.name);
        to.put_some("KmsKeyIdentifier", it.kms_key_identifier);
        to.put_some("Description", it.description);
        to.put_some("DeadLetterConfig", it.dead_letter_config);
        to.put_some("LogConfig", it.log_config);
        to.into()
    }
}

impl TryFrom<Value> for UpdateEventBusRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateEventBusRequest", value)?;
        Ok(Self {
            name: from.take_some("Name")?,
            kms_key_identifier: from.take_some("KmsKeyIdentifier")?,
            description: from.take_some("Description")?,
            dead_letter_config: from.take_some("DeadLetterConfig")?,
            log_config: from.take_some("LogConfig")?,
        })
    }
}

impl From<UpdateEventBusResponse> for Value {
    #[inline]
    fn from(it: UpdateEventBusResponse) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Arn", it.arn);
        to.put_some("Name", it.name);
        to.put_some("KmsKeyIdentifier", it.kms_key_identifier);
        to.put_some("Description", it.description);
        to.put_some("DeadLetterConfig", it.dead_letter_config);
        to.put_some("LogConfig", it.log_config);
        to.into()
    }
}

impl TryFrom<Value> for UpdateEventBusResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateEventBusResponse", value)?;
        Ok(Self {
            arn: from.take_some("Arn")?,
            name: from.take_some("Name")?,
            kms_key_identifier: from.take_some("KmsKeyIdentifier")?,
            description: from.take_some("Description")?,
            dead_letter_config: from.take_some("DeadLetterConfig")?,
            log_config: from.take_some("LogConfig")?,
        })
    }
}
