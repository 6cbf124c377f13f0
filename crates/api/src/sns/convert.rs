// Generated from `models/sns.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AddPermissionInput {
    const NAME: &'static str = "AddPermissionInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TopicArn", &mut self.topic_arn);
        fields.required("Label", &mut self.label);
        fields.required("AWSAccountId", &mut self.aws_account_id);
        fields.required("ActionName", &mut self.action_name);
    }
}

impl contract::convert::Record for AuthorizationErrorException {
    const NAME: &'static str = "AuthorizationErrorException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for BatchEntryIdsNotDistinctException {
    const NAME: &'static str = "BatchEntryIdsNotDistinctException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for BatchRequestTooLongException {
    const NAME: &'static str = "BatchRequestTooLongException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for BatchResultErrorEntry {
    const NAME: &'static str = "BatchResultErrorEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("Code", &mut self.code);
        fields.optional("Message", &mut self.message);
        fields.required("SenderFault", &mut self.sender_fault);
    }
}

impl contract::convert::Record for CheckIfPhoneNumberIsOptedOutInput {
    const NAME: &'static str = "CheckIfPhoneNumberIsOptedOutInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("phoneNumber", &mut self.phone_number);
    }
}

impl contract::convert::Record for CheckIfPhoneNumberIsOptedOutResponse {
    const NAME: &'static str = "CheckIfPhoneNumberIsOptedOutResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("isOptedOut", &mut self.is_opted_out);
    }
}

impl contract::convert::Record for ConcurrentAccessException {
    const NAME: &'static str = "ConcurrentAccessException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ConfirmSubscriptionInput {
    const NAME: &'static str = "ConfirmSubscriptionInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TopicArn", &mut self.topic_arn);
        fields.required("Token", &mut self.token);
        fields.optional("AuthenticateOnUnsubscribe", &mut self.authenticate_on_unsubscribe);
    }
}

impl contract::convert::Record for ConfirmSubscriptionResponse {
    const NAME: &'static str = "ConfirmSubscriptionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SubscriptionArn", &mut self.subscription_arn);
    }
}

impl contract::convert::Record for CreateEndpointResponse {
    const NAME: &'static str = "CreateEndpointResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EndpointArn", &mut self.endpoint_arn);
    }
}

impl contract::convert::Record for CreatePlatformApplicationInput {
    const NAME: &'static str = "CreatePlatformApplicationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Platform", &mut self.platform);
        fields.required("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for CreatePlatformApplicationResponse {
    const NAME: &'static str = "CreatePlatformApplicationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PlatformApplicationArn", &mut self.platform_application_arn);
    }
}

impl contract::convert::Record for CreatePlatformEndpointInput {
    const NAME: &'static str = "CreatePlatformEndpointInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PlatformApplicationArn", &mut self.platform_application_arn);
        fields.required("Token", &mut self.token);
        fields.optional("CustomUserData", &mut self.custom_user_data);
        fields.optional("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for CreateSMSSandboxPhoneNumberInput {
    const NAME: &'static str = "CreateSMSSandboxPhoneNumberInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PhoneNumber", &mut self.phone_number);
        fields.optional("LanguageCode", &mut self.language_code);
    }
}

impl contract::convert::Record for CreateSMSSandboxPhoneNumberResult {
    const NAME: &'static str = "CreateSMSSandboxPhoneNumberResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CreateTopicInput {
    const NAME: &'static str = "CreateTopicInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Attributes", &mut self.attributes);
        fields.optional("Tags", &mut self.tags);
        fields.optional("DataProtectionPolicy", &mut self.data_protection_policy);
    }
}

impl contract::convert::Record for CreateTopicResponse {
    const NAME: &'static str = "CreateTopicResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TopicArn", &mut self.topic_arn);
    }
}

impl contract::convert::Record for DeleteEndpointInput {
    const NAME: &'static str = "DeleteEndpointInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EndpointArn", &mut self.endpoint_arn);
    }
}

impl contract::convert::Record for DeletePlatformApplicationInput {
    const NAME: &'static str = "DeletePlatformApplicationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PlatformApplicationArn", &mut self.platform_application_arn);
    }
}

impl contract::convert::Record for DeleteSMSSandboxPhoneNumberInput {
    const NAME: &'static str = "DeleteSMSSandboxPhoneNumberInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PhoneNumber", &mut self.phone_number);
    }
}

impl contract::convert::Record for DeleteSMSSandboxPhoneNumberResult {
    const NAME: &'static str = "DeleteSMSSandboxPhoneNumberResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteTopicInput {
    const NAME: &'static str = "DeleteTopicInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TopicArn", &mut self.topic_arn);
    }
}

impl contract::convert::Record for EmptyBatchRequestException {
    const NAME: &'static str = "EmptyBatchRequestException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for Endpoint {
    const NAME: &'static str = "Endpoint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EndpointArn", &mut self.endpoint_arn);
        fields.optional("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for EndpointDisabledException {
    const NAME: &'static str = "EndpointDisabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for FilterPolicyLimitExceededException {
    const NAME: &'static str = "FilterPolicyLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for GetDataProtectionPolicyInput {
    const NAME: &'static str = "GetDataProtectionPolicyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for GetDataProtectionPolicyResponse {
    const NAME: &'static str = "GetDataProtectionPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DataProtectionPolicy", &mut self.data_protection_policy);
    }
}

impl contract::convert::Record for GetEndpointAttributesInput {
    const NAME: &'static str = "GetEndpointAttributesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EndpointArn", &mut self.endpoint_arn);
    }
}

impl contract::convert::Record for GetEndpointAttributesResponse {
    const NAME: &'static str = "GetEndpointAttributesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for GetPlatformApplicationAttributesInput {
    const NAME: &'static str = "GetPlatformApplicationAttributesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PlatformApplicationArn", &mut self.platform_application_arn);
    }
}

impl contract::convert::Record for GetPlatformApplicationAttributesResponse {
    const NAME: &'static str = "GetPlatformApplicationAttributesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for GetSMSAttributesInput {
    const NAME: &'static str = "GetSMSAttributesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for GetSMSAttributesResponse {
    const NAME: &'static str = "GetSMSAttributesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for GetSMSSandboxAccountStatusInput {
    const NAME: &'static str = "GetSMSSandboxAccountStatusInput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for GetSMSSandboxAccountStatusResult {
    const NAME: &'static str = "GetSMSSandboxAccountStatusResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("IsInSandbox", &mut self.is_in_sandbox);
    }
}

impl contract::convert::Record for GetSubscriptionAttributesInput {
    const NAME: &'static str = "GetSubscriptionAttributesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SubscriptionArn", &mut self.subscription_arn);
    }
}

impl contract::convert::Record for GetSubscriptionAttributesResponse {
    const NAME: &'static str = "GetSubscriptionAttributesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for GetTopicAttributesInput {
    const NAME: &'static str = "GetTopicAttributesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TopicArn", &mut self.topic_arn);
    }
}

impl contract::convert::Record for GetTopicAttributesResponse {
    const NAME: &'static str = "GetTopicAttributesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for InternalErrorException {
    const NAME: &'static str = "InternalErrorException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidBatchEntryIdException {
    const NAME: &'static str = "InvalidBatchEntryIdException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidParameterException {
    const NAME: &'static str = "InvalidParameterException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidParameterValueException {
    const NAME: &'static str = "InvalidParameterValueException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidSecurityException {
    const NAME: &'static str = "InvalidSecurityException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidStateException {
    const NAME: &'static str = "InvalidStateException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSAccessDeniedException {
    const NAME: &'static str = "KMSAccessDeniedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSDisabledException {
    const NAME: &'static str = "KMSDisabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSInvalidStateException {
    const NAME: &'static str = "KMSInvalidStateException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSNotFoundException {
    const NAME: &'static str = "KMSNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSOptInRequired {
    const NAME: &'static str = "KMSOptInRequired";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KMSThrottlingException {
    const NAME: &'static str = "KMSThrottlingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ListEndpointsByPlatformApplicationInput {
    const NAME: &'static str = "ListEndpointsByPlatformApplicationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PlatformApplicationArn", &mut self.platform_application_arn);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListEndpointsByPlatformApplicationResponse {
    const NAME: &'static str = "ListEndpointsByPlatformApplicationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Endpoints", &mut self.endpoints);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListOriginationNumbersRequest {
    const NAME: &'static str = "ListOriginationNumbersRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListOriginationNumbersResult {
    const NAME: &'static str = "ListOriginationNumbersResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("PhoneNumbers", &mut self.phone_numbers);
    }
}

impl contract::convert::Record for ListPhoneNumbersOptedOutInput {
    const NAME: &'static str = "ListPhoneNumbersOptedOutInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListPhoneNumbersOptedOutResponse {
    const NAME: &'static str = "ListPhoneNumbersOptedOutResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("phoneNumbers", &mut self.phone_numbers);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListPlatformApplicationsInput {
    const NAME: &'static str = "ListPlatformApplicationsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListPlatformApplicationsResponse {
    const NAME: &'static str = "ListPlatformApplicationsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PlatformApplications", &mut self.platform_applications);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSMSSandboxPhoneNumbersInput {
    const NAME: &'static str = "ListSMSSandboxPhoneNumbersInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListSMSSandboxPhoneNumbersResult {
    const NAME: &'static str = "ListSMSSandboxPhoneNumbersResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PhoneNumbers", &mut self.phone_numbers);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSubscriptionsByTopicInput {
    const NAME: &'static str = "ListSubscriptionsByTopicInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TopicArn", &mut self.topic_arn);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSubscriptionsByTopicResponse {
    const NAME: &'static str = "ListSubscriptionsByTopicResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Subscriptions", &mut self.subscriptions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSubscriptionsInput {
    const NAME: &'static str = "ListSubscriptionsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSubscriptionsResponse {
    const NAME: &'static str = "ListSubscriptionsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Subscriptions", &mut self.subscriptions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTagsForResourceRequest {
    const NAME: &'static str = "ListTagsForResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for ListTagsForResourceResponse {
    const NAME: &'static str = "ListTagsForResourceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for ListTopicsInput {
    const NAME: &'static str = "ListTopicsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTopicsResponse {
    const NAME: &'static str = "ListTopicsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Topics", &mut self.topics);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for MessageAttributeValue {
    const NAME: &'static str = "MessageAttributeValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DataType", &mut self.data_type);
        fields.optional("StringValue", &mut self.string_value);
        fields.optional("BinaryValue", &mut self.binary_value);
    }
}

impl contract::convert::Record for NotFoundException {
    const NAME: &'static str = "NotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for OptInPhoneNumberInput {
    const NAME: &'static str = "OptInPhoneNumberInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("phoneNumber", &mut self.phone_number);
    }
}

impl contract::convert::Record for OptInPhoneNumberResponse {
    const NAME: &'static str = "OptInPhoneNumberResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for OptedOutException {
    const NAME: &'static str = "OptedOutException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PhoneNumberInformation {
    const NAME: &'static str = "PhoneNumberInformation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CreatedAt", &mut self.created_at);
        fields.optional("PhoneNumber", &mut self.phone_number);
        fields.optional("Status", &mut self.status);
        fields.optional("Iso2CountryCode", &mut self.iso2_country_code);
        fields.optional("RouteType", &mut self.route_type);
        fields.optional("NumberCapabilities", &mut self.number_capabilities);
    }
}

impl contract::convert::Record for PlatformApplication {
    const NAME: &'static str = "PlatformApplication";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PlatformApplicationArn", &mut self.platform_application_arn);
        fields.optional("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for PlatformApplicationDisabledException {
    const NAME: &'static str = "PlatformApplicationDisabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PublishBatchInput {
    const NAME: &'static str = "PublishBatchInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TopicArn", &mut self.topic_arn);
        fields.required("PublishBatchRequestEntries", &mut self.publish_batch_request_entries);
    }
}

impl contract::convert::Record for PublishBatchRequestEntry {
    const NAME: &'static str = "PublishBatchRequestEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.required("Message", &mut self.message);
        fields.optional("Subject", &mut self.subject);
        fields.optional("MessageStructure", &mut self.message_structure);
        fields.optional("MessageAttributes", &mut self.message_attributes);
        fields.optional("MessageDeduplicationId", &mut self.message_deduplication_id);
        fields.optional("MessageGroupId", &mut self.message_group_id);
    }
}

impl contract::convert::Record for PublishBatchResponse {
    const NAME: &'static str = "PublishBatchResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Successful", &mut self.successful);
        fields.optional("Failed", &mut self.failed);
    }
}

impl contract::convert::Record for PublishBatchResultEntry {
    const NAME: &'static str = "PublishBatchResultEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("MessageId", &mut self.message_id);
        fields.optional("SequenceNumber", &mut self.sequence_number);
    }
}

impl contract::convert::Record for PublishInput {
    const NAME: &'static str = "PublishInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TopicArn", &mut self.topic_arn);
        fields.optional("TargetArn", &mut self.target_arn);
        fields.optional("PhoneNumber", &mut self.phone_number);
        fields.required("Message", &mut self.message);
        fields.optional("Subject", &mut self.subject);
        fields.optional("MessageStructure", &mut self.message_structure);
        fields.optional("MessageAttributes", &mut self.message_attributes);
        fields.optional("MessageDeduplicationId", &mut self.message_deduplication_id);
        fields.optional("MessageGroupId", &mut self.message_group_id);
    }
}

impl contract::convert::Record for PublishResponse {
    const NAME: &'static str = "PublishResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MessageId", &mut self.message_id);
        fields.optional("SequenceNumber", &mut self.sequence_number);
    }
}

impl contract::convert::Record for PutDataProtectionPolicyInput {
    const NAME: &'static str = "PutDataProtectionPolicyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("DataProtectionPolicy", &mut self.data_protection_policy);
    }
}

impl contract::convert::Record for RemovePermissionInput {
    const NAME: &'static str = "RemovePermissionInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TopicArn", &mut self.topic_arn);
        fields.required("Label", &mut self.label);
    }
}

impl contract::convert::Record for ReplayLimitExceededException {
    const NAME: &'static str = "ReplayLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for SMSSandboxPhoneNumber {
    const NAME: &'static str = "SMSSandboxPhoneNumber";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PhoneNumber", &mut self.phone_number);
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for SetEndpointAttributesInput {
    const NAME: &'static str = "SetEndpointAttributesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EndpointArn", &mut self.endpoint_arn);
        fields.required("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for SetPlatformApplicationAttributesInput {
    const NAME: &'static str = "SetPlatformApplicationAttributesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PlatformApplicationArn", &mut self.platform_application_arn);
        fields.required("Attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for SetSMSAttributesInput {
    const NAME: &'static str = "SetSMSAttributesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("attributes", &mut self.attributes);
    }
}

impl contract::convert::Record for SetSMSAttributesResponse {
    const NAME: &'static str = "SetSMSAttributesResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SetSubscriptionAttributesInput {
    const NAME: &'static str = "SetSubscriptionAttributesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SubscriptionArn", &mut self.subscription_arn);
        fields.required("AttributeName", &mut self.attribute_name);
        fields.optional("AttributeValue", &mut self.attribute_value);
    }
}

impl contract::convert::Record for SetTopicAttributesInput {
    const NAME: &'static str = "SetTopicAttributesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TopicArn", &mut self.topic_arn);
        fields.required("AttributeName", &mut self.attribute_name);
        fields.optional("AttributeValue", &mut self.attribute_value);
    }
}

impl contract::convert::Record for StaleTagException {
    const NAME: &'static str = "StaleTagException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for SubscribeInput {
    const NAME: &'static str = "SubscribeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TopicArn", &mut self.topic_arn);
        fields.required("Protocol", &mut self.protocol);
        fields.optional("Endpoint", &mut self.endpoint);
        fields.optional("Attributes", &mut self.attributes);
        fields.optional("ReturnSubscriptionArn", &mut self.return_subscription_arn);
    }
}

impl contract::convert::Record for SubscribeResponse {
    const NAME: &'static str = "SubscribeResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SubscriptionArn", &mut self.subscription_arn);
    }
}

impl contract::convert::Record for Subscription {
    const NAME: &'static str = "Subscription";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SubscriptionArn", &mut self.subscription_arn);
        fields.optional("Owner", &mut self.owner);
        fields.optional("Protocol", &mut self.protocol);
        fields.optional("Endpoint", &mut self.endpoint);
        fields.optional("TopicArn", &mut self.topic_arn);
    }
}

impl contract::convert::Record for SubscriptionLimitExceededException {
    const NAME: &'static str = "SubscriptionLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
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

impl contract::convert::Record for TagLimitExceededException {
    const NAME: &'static str = "TagLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for TagPolicyException {
    const NAME: &'static str = "TagPolicyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for TagResourceRequest {
    const NAME: &'static str = "TagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagResourceResponse {
    const NAME: &'static str = "TagResourceResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ThrottledException {
    const NAME: &'static str = "ThrottledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for TooManyEntriesInBatchRequestException {
    const NAME: &'static str = "TooManyEntriesInBatchRequestException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for Topic {
    const NAME: &'static str = "Topic";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TopicArn", &mut self.topic_arn);
    }
}

impl contract::convert::Record for TopicLimitExceededException {
    const NAME: &'static str = "TopicLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for UnsubscribeInput {
    const NAME: &'static str = "UnsubscribeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SubscriptionArn", &mut self.subscription_arn);
    }
}

impl contract::convert::Record for UntagResourceRequest {
    const NAME: &'static str = "UntagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagResourceResponse {
    const NAME: &'static str = "UntagResourceResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UserErrorException {
    const NAME: &'static str = "UserErrorException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ValidationException {
    const NAME: &'static str = "ValidationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
    }
}

impl contract::convert::Record for VerificationException {
    const NAME: &'static str = "VerificationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for VerifySMSSandboxPhoneNumberInput {
    const NAME: &'static str = "VerifySMSSandboxPhoneNumberInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PhoneNumber", &mut self.phone_number);
        fields.required("OneTimePassword", &mut self.one_time_password);
    }
}

impl contract::convert::Record for VerifySMSSandboxPhoneNumberResult {
    const NAME: &'static str = "VerifySMSSandboxPhoneNumberResult";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

contract::readable! { AddPermissionInput
AuthorizationErrorException
BatchEntryIdsNotDistinctException
BatchRequestTooLongException
BatchResultErrorEntry
CheckIfPhoneNumberIsOptedOutInput
CheckIfPhoneNumberIsOptedOutResponse
ConcurrentAccessException
ConfirmSubscriptionInput
ConfirmSubscriptionResponse
CreateEndpointResponse
CreatePlatformApplicationInput
CreatePlatformApplicationResponse
CreatePlatformEndpointInput
CreateSMSSandboxPhoneNumberInput
CreateSMSSandboxPhoneNumberResult
CreateTopicInput
CreateTopicResponse
DeleteEndpointInput
DeletePlatformApplicationInput
DeleteSMSSandboxPhoneNumberInput
DeleteSMSSandboxPhoneNumberResult
DeleteTopicInput
EmptyBatchRequestException
Endpoint
EndpointDisabledException
FilterPolicyLimitExceededException
GetDataProtectionPolicyInput
GetDataProtectionPolicyResponse
GetEndpointAttributesInput
GetEndpointAttributesResponse
GetPlatformApplicationAttributesInput
GetPlatformApplicationAttributesResponse
GetSMSAttributesInput
GetSMSAttributesResponse
GetSMSSandboxAccountStatusInput
GetSMSSandboxAccountStatusResult
GetSubscriptionAttributesInput
GetSubscriptionAttributesResponse
GetTopicAttributesInput
GetTopicAttributesResponse
InternalErrorException
InvalidBatchEntryIdException
InvalidParameterException
InvalidParameterValueException
InvalidSecurityException
InvalidStateException
KMSAccessDeniedException
KMSDisabledException
KMSInvalidStateException
KMSNotFoundException
KMSOptInRequired
KMSThrottlingException
ListEndpointsByPlatformApplicationInput
ListEndpointsByPlatformApplicationResponse
ListOriginationNumbersRequest
ListOriginationNumbersResult
ListPhoneNumbersOptedOutInput
ListPhoneNumbersOptedOutResponse
ListPlatformApplicationsInput
ListPlatformApplicationsResponse
ListSMSSandboxPhoneNumbersInput
ListSMSSandboxPhoneNumbersResult
ListSubscriptionsByTopicInput
ListSubscriptionsByTopicResponse
ListSubscriptionsInput
ListSubscriptionsResponse
ListTagsForResourceRequest
ListTagsForResourceResponse
ListTopicsInput
ListTopicsResponse
MessageAttributeValue
NotFoundException
OptInPhoneNumberInput
OptInPhoneNumberResponse
OptedOutException
PhoneNumberInformation
PlatformApplication
PlatformApplicationDisabledException
PublishBatchInput
PublishBatchRequestEntry
PublishBatchResponse
PublishBatchResultEntry
PublishInput
PublishResponse
PutDataProtectionPolicyInput
RemovePermissionInput
ReplayLimitExceededException
ResourceNotFoundException
SMSSandboxPhoneNumber
SetEndpointAttributesInput
SetPlatformApplicationAttributesInput
SetSMSAttributesInput
SetSMSAttributesResponse
SetSubscriptionAttributesInput
SetTopicAttributesInput
StaleTagException
SubscribeInput
SubscribeResponse
Subscription
SubscriptionLimitExceededException
Tag
TagLimitExceededException
TagPolicyException
TagResourceRequest
TagResourceResponse
ThrottledException
TooManyEntriesInBatchRequestException
Topic
TopicLimitExceededException
UnsubscribeInput
UntagResourceRequest
UntagResourceResponse
UserErrorException
ValidationException
VerificationException
VerifySMSSandboxPhoneNumberInput
VerifySMSSandboxPhoneNumberResult }
