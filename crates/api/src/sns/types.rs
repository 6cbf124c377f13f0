// Generated from `models/sns.json` by `cargo xtask models`: change the generator, not this file.
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
pub struct AddPermissionInput {
    pub topic_arn: String,
    pub label: String,
    pub aws_account_id: Vec<String>,
    pub action_name: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthorizationErrorException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchEntryIdsNotDistinctException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchRequestTooLongException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchResultErrorEntry {
    pub id: String,
    pub code: String,
    pub message: Option<String>,
    pub sender_fault: bool,
}

#[derive(Clone, PartialEq, Default)]
pub struct CheckIfPhoneNumberIsOptedOutInput {
    pub phone_number: String,
}

impl fmt::Debug for CheckIfPhoneNumberIsOptedOutInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CheckIfPhoneNumberIsOptedOutInput").field("phone_number", &REDACTED).finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CheckIfPhoneNumberIsOptedOutResponse {
    pub is_opted_out: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConcurrentAccessException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfirmSubscriptionInput {
    pub topic_arn: String,
    pub token: String,
    pub authenticate_on_unsubscribe: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfirmSubscriptionResponse {
    pub subscription_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEndpointResponse {
    pub endpoint_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePlatformApplicationInput {
    pub name: String,
    pub platform: String,
    pub attributes: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePlatformApplicationResponse {
    pub platform_application_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePlatformEndpointInput {
    pub platform_application_arn: String,
    pub token: String,
    pub custom_user_data: Option<String>,
    pub attributes: Option<Map<String>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateSMSSandboxPhoneNumberInput {
    pub phone_number: String,
    pub language_code: Option<String>,
}

impl fmt::Debug for CreateSMSSandboxPhoneNumberInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSMSSandboxPhoneNumberInput")
            .field("phone_number", &REDACTED)
            .field("language_code", &self.language_code)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSMSSandboxPhoneNumberResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTopicInput {
    pub name: String,
    pub attributes: Option<Map<String>>,
    pub tags: Option<Vec<Tag>>,
    pub data_protection_policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTopicResponse {
    pub topic_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteEndpointInput {
    pub endpoint_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePlatformApplicationInput {
    pub platform_application_arn: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSMSSandboxPhoneNumberInput {
    pub phone_number: String,
}

impl fmt::Debug for DeleteSMSSandboxPhoneNumberInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeleteSMSSandboxPhoneNumberInput").field("phone_number", &REDACTED).finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSMSSandboxPhoneNumberResult {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTopicInput {
    pub topic_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EmptyBatchRequestException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Endpoint {
    pub endpoint_arn: Option<String>,
    pub attributes: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EndpointDisabledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilterPolicyLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDataProtectionPolicyInput {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDataProtectionPolicyResponse {
    pub data_protection_policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEndpointAttributesInput {
    pub endpoint_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEndpointAttributesResponse {
    pub attributes: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlatformApplicationAttributesInput {
    pub platform_application_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlatformApplicationAttributesResponse {
    pub attributes: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSMSAttributesInput {
    pub attributes: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSMSAttributesResponse {
    pub attributes: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSMSSandboxAccountStatusInput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSMSSandboxAccountStatusResult {
    pub is_in_sandbox: bool,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSubscriptionAttributesInput {
    pub subscription_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSubscriptionAttributesResponse {
    pub attributes: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopicAttributesInput {
    pub topic_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopicAttributesResponse {
    pub attributes: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalErrorException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidBatchEntryIdException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidParameterException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidParameterValueException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidSecurityException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidStateException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSAccessDeniedException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSDisabledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSInvalidStateException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSNotFoundException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSOptInRequired {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KMSThrottlingException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEndpointsByPlatformApplicationInput {
    pub platform_application_arn: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEndpointsByPlatformApplicationResponse {
    pub endpoints: Option<Vec<Endpoint>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOriginationNumbersRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOriginationNumbersResult {
    pub next_token: Option<String>,
    pub phone_numbers: Option<Vec<PhoneNumberInformation>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPhoneNumbersOptedOutInput {
    pub next_token: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ListPhoneNumbersOptedOutResponse {
    pub phone_numbers: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl fmt::Debug for ListPhoneNumbersOptedOutResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListPhoneNumbersOptedOutResponse")
            .field("phone_numbers", &self.phone_numbers.as_ref().map(|_| REDACTED))
            .field("next_token", &self.next_token)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPlatformApplicationsInput {
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPlatformApplicationsResponse {
    pub platform_applications: Option<Vec<PlatformApplication>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSMSSandboxPhoneNumbersInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSMSSandboxPhoneNumbersResult {
    pub phone_numbers: Vec<SMSSandboxPhoneNumber>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSubscriptionsByTopicInput {
    pub topic_arn: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSubscriptionsByTopicResponse {
    pub subscriptions: Option<Vec<Subscription>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSubscriptionsInput {
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSubscriptionsResponse {
    pub subscriptions: Option<Vec<Subscription>>,
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
pub struct ListTopicsInput {
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTopicsResponse {
    pub topics: Option<Vec<Topic>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MessageAttributeValue {
    pub data_type: String,
    pub string_value: Option<String>,
    pub binary_value: Option<Bytes>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotFoundException {
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct OptInPhoneNumberInput {
    pub phone_number: String,
}

impl fmt::Debug for OptInPhoneNumberInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OptInPhoneNumberInput").field("phone_number", &REDACTED).finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OptInPhoneNumberResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OptedOutException {
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PhoneNumberInformation {
    pub created_at: Option<Timestamp>,
    pub phone_number: Option<String>,
    pub status: Option<String>,
    pub iso2_country_code: Option<String>,
    pub route_type: Option<String>,
    pub number_capabilities: Option<Vec<String>>,
}

impl fmt::Debug for PhoneNumberInformation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PhoneNumberInformation")
            .field("created_at", &self.created_at)
            .field("phone_number", &self.phone_number.as_ref().map(|_| REDACTED))
            .field("status", &self.status)
            .field("iso2_country_code", &self.iso2_country_code)
            .field("route_type", &self.route_type)
            .field("number_capabilities", &self.number_capabilities)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlatformApplication {
    pub platform_application_arn: Option<String>,
    pub attributes: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlatformApplicationDisabledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublishBatchInput {
    pub topic_arn: String,
    pub publish_batch_request_entries: Vec<PublishBatchRequestEntry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublishBatchRequestEntry {
    pub id: String,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<Map<MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublishBatchResponse {
    pub successful: Option<Vec<PublishBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublishBatchResultEntry {
    pub id: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PublishInput {
    pub topic_arn: Option<String>,
    pub target_arn: Option<String>,
    pub phone_number: Option<String>,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<Map<MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

impl fmt::Debug for PublishInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublishInput")
            .field("topic_arn", &self.topic_arn)
            .field("target_arn", &self.target_arn)
            .field("phone_number", &self.phone_number.as_ref().map(|_| REDACTED))
            .field("message", &self.message)
            .field("subject", &self.subject)
            .field("message_structure", &self.message_structure)
            .field("message_attributes", &self.message_attributes)
            .field("message_deduplication_id", &self.message_deduplication_id)
            .field("message_group_id", &self.message_group_id)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublishResponse {
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDataProtectionPolicyInput {
    pub resource_arn: String,
    pub data_protection_policy: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemovePermissionInput {
    pub topic_arn: String,
    pub label: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplayLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct SMSSandboxPhoneNumber {
    pub phone_number: Option<String>,
    pub status: Option<String>,
}

impl fmt::Debug for SMSSandboxPhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SMSSandboxPhoneNumber")
            .field("phone_number", &self.phone_number.as_ref().map(|_| REDACTED))
            .field("status", &self.status)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetEndpointAttributesInput {
    pub endpoint_arn: String,
    pub attributes: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetPlatformApplicationAttributesInput {
    pub platform_application_arn: String,
    pub attributes: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetSMSAttributesInput {
    pub attributes: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetSMSAttributesResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetSubscriptionAttributesInput {
    pub subscription_arn: String,
    pub attribute_name: String,
    pub attribute_value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetTopicAttributesInput {
    pub topic_arn: String,
    pub attribute_name: String,
    pub attribute_value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StaleTagException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubscribeInput {
    pub topic_arn: String,
    pub protocol: String,
    pub endpoint: Option<String>,
    pub attributes: Option<Map<String>>,
    pub return_subscription_arn: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubscribeResponse {
    pub subscription_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Subscription {
    pub subscription_arn: Option<String>,
    pub owner: Option<String>,
    pub protocol: Option<String>,
    pub endpoint: Option<String>,
    pub topic_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubscriptionLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagPolicyException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThrottledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TooManyEntriesInBatchRequestException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Topic {
    pub topic_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TopicLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsubscribeInput {
    pub subscription_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserErrorException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationException {
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VerificationException {
    pub message: String,
    pub status: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct VerifySMSSandboxPhoneNumberInput {
    pub phone_number: String,
    pub one_time_password: String,
}

impl fmt::Debug for VerifySMSSandboxPhoneNumberInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifySMSSandboxPhoneNumberInput")
            .field("phone_number", &REDACTED)
            .field("one_time_password", &self.one_time_password)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VerifySMSSandboxPhoneNumberResult {}
