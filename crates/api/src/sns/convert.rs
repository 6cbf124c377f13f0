// Generated from `models/sns.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::{Fields, Value, unknown_variant, variant};

impl From<AddPermissionInput> for Value {
    #[inline]
    fn from(it: AddPermissionInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("TopicArn", it.topic_arn);
        to.put("Label", it.label);
        to.put("AWSAccountId", it.aws_account_id);
        to.put("ActionName", it.action_name);
        to.into()
    }
}

impl TryFrom<Value> for AddPermissionInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddPermissionInput", value)?;
        Ok(Self {
            topic_arn: from.take("TopicArn")?,
            label: from.take("Label")?,
            aws_account_id: from.take("AWSAccountId")?,
            action_name: from.take("ActionName")?,
        })
    }
}

impl From<AuthorizationErrorException> for Value {
    #[inline]
    fn from(it: AuthorizationErrorException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for AuthorizationErrorException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AuthorizationErrorException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<BatchEntryIdsNotDistinctException> for Value {
    #[inline]
    fn from(it: BatchEntryIdsNotDistinctException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for BatchEntryIdsNotDistinctException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchEntryIdsNotDistinctException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<BatchRequestTooLongException> for Value {
    #[inline]
    fn from(it: BatchRequestTooLongException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for BatchRequestTooLongException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchRequestTooLongException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<BatchResultErrorEntry> for Value {
    #[inline]
    fn from(it: BatchResultErrorEntry) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Id", it.id);
        to.put("Code", it.code);
        to.put_some("Message", it.message);
        to.put("SenderFault", it.sender_fault);
        to.into()
    }
}

impl TryFrom<Value> for BatchResultErrorEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchResultErrorEntry", value)?;
        Ok(Self {
            id: from.take("Id")?,
            code: from.take("Code")?,
            message: from.take_some("Message")?,
            sender_fault: from.take("SenderFault")?,
        })
    }
}

impl From<CheckIfPhoneNumberIsOptedOutInput> for Value {
    #[inline]
    fn from(it: CheckIfPhoneNumberIsOptedOutInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("phoneNumber", it.phone_number);
        to.into()
    }
}

impl TryFrom<Value> for CheckIfPhoneNumberIsOptedOutInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CheckIfPhoneNumberIsOptedOutInput", value)?;
        Ok(Self { phone_number: from.take("phoneNumber")? })
    }
}

impl From<CheckIfPhoneNumberIsOptedOutResponse> for Value {
    #[inline]
    fn from(it: CheckIfPhoneNumberIsOptedOutResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("isOptedOut", it.is_opted_out);
        to.into()
    }
}

impl TryFrom<Value> for CheckIfPhoneNumberIsOptedOutResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CheckIfPhoneNumberIsOptedOutResponse", value)?;
        Ok(Self { is_opted_out: from.take_some("isOptedOut")? })
    }
}

impl From<ConcurrentAccessException> for Value {
    #[inline]
    fn from(it: ConcurrentAccessException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ConcurrentAccessException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConcurrentAccessException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ConfirmSubscriptionInput> for Value {
    #[inline]
    fn from(it: ConfirmSubscriptionInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("TopicArn", it.topic_arn);
        to.put("Token", it.token);
        to.put_some("AuthenticateOnUnsubscribe", it.authenticate_on_unsubscribe);
        to.into()
    }
}

impl TryFrom<Value> for ConfirmSubscriptionInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConfirmSubscriptionInput", value)?;
        Ok(Self {
            topic_arn: from.take("TopicArn")?,
            token: from.take("Token")?,
            authenticate_on_unsubscribe: from.take_some("AuthenticateOnUnsubscribe")?,
        })
    }
}

impl From<ConfirmSubscriptionResponse> for Value {
    #[inline]
    fn from(it: ConfirmSubscriptionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("SubscriptionArn", it.subscription_arn);
        to.into()
    }
}

impl TryFrom<Value> for ConfirmSubscriptionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConfirmSubscriptionResponse", value)?;
        Ok(Self { subscription_arn: from.take_some("SubscriptionArn")? })
    }
}

impl From<CreateEndpointResponse> for Value {
    #[inline]
    fn from(it: CreateEndpointResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("EndpointArn", it.endpoint_arn);
        to.into()
    }
}

impl TryFrom<Value> for CreateEndpointResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateEndpointResponse", value)?;
        Ok(Self { endpoint_arn: from.take_some("EndpointArn")? })
    }
}

impl From<CreatePlatformApplicationInput> for Value {
    #[inline]
    fn from(it: CreatePlatformApplicationInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Name", it.name);
        to.put("Platform", it.platform);
        to.put("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for CreatePlatformApplicationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreatePlatformApplicationInput", value)?;
        Ok(Self { name: from.take("Name")?, platform: from.take("Platform")?, attributes: from.take("Attributes")? })
    }
}

impl From<CreatePlatformApplicationResponse> for Value {
    #[inline]
    fn from(it: CreatePlatformApplicationResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("PlatformApplicationArn", it.platform_application_arn);
        to.into()
    }
}

impl TryFrom<Value> for CreatePlatformApplicationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreatePlatformApplicationResponse", value)?;
        Ok(Self { platform_application_arn: from.take_some("PlatformApplicationArn")? })
    }
}

impl From<CreatePlatformEndpointInput> for Value {
    #[inline]
    fn from(it: CreatePlatformEndpointInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("PlatformApplicationArn", it.platform_application_arn);
        to.put("Token", it.token);
        to.put_some("CustomUserData", it.custom_user_data);
        to.put_some("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for CreatePlatformEndpointInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreatePlatformEndpointInput", value)?;
        Ok(Self {
            platform_application_arn: from.take("PlatformApplicationArn")?,
            token: from.take("Token")?,
            custom_user_data: from.take_some("CustomUserData")?,
            attributes: from.take_some("Attributes")?,
        })
    }
}

impl From<CreateSMSSandboxPhoneNumberInput> for Value {
    #[inline]
    fn from(it: CreateSMSSandboxPhoneNumberInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PhoneNumber", it.phone_number);
        to.put_some("LanguageCode", it.language_code);
        to.into()
    }
}

impl TryFrom<Value> for CreateSMSSandboxPhoneNumberInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateSMSSandboxPhoneNumberInput", value)?;
        Ok(Self { phone_number: from.take("PhoneNumber")?, language_code: from.take_some("LanguageCode")? })
    }
}

impl From<CreateSMSSandboxPhoneNumberResult> for Value {
    #[inline]
    fn from(it: CreateSMSSandboxPhoneNumberResult) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for CreateSMSSandboxPhoneNumberResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("CreateSMSSandboxPhoneNumberResult", value)?;
        Ok(Self {})
    }
}

impl From<CreateTopicInput> for Value {
    #[inline]
    fn from(it: CreateTopicInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Name", it.name);
        to.put_some("Attributes", it.attributes);
        to.put_some("Tags", it.tags);
        to.put_some("DataProtectionPolicy", it.data_protection_policy);
        to.into()
    }
}

impl TryFrom<Value> for CreateTopicInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateTopicInput", value)?;
        Ok(Self {
            name: from.take("Name")?,
            attributes: from.take_some("Attributes")?,
            tags: from.take_some("Tags")?,
            data_protection_policy: from.take_some("DataProtectionPolicy")?,
        })
    }
}

impl From<CreateTopicResponse> for Value {
    #[inline]
    fn from(it: CreateTopicResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TopicArn", it.topic_arn);
        to.into()
    }
}

impl TryFrom<Value> for CreateTopicResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateTopicResponse", value)?;
        Ok(Self { topic_arn: from.take_some("TopicArn")? })
    }
}

impl From<DeleteEndpointInput> for Value {
    #[inline]
    fn from(it: DeleteEndpointInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("EndpointArn", it.endpoint_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeleteEndpointInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteEndpointInput", value)?;
        Ok(Self { endpoint_arn: from.take("EndpointArn")? })
    }
}

impl From<DeletePlatformApplicationInput> for Value {
    #[inline]
    fn from(it: DeletePlatformApplicationInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("PlatformApplicationArn", it.platform_application_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeletePlatformApplicationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeletePlatformApplicationInput", value)?;
        Ok(Self { platform_application_arn: from.take("PlatformApplicationArn")? })
    }
}

impl From<DeleteSMSSandboxPhoneNumberInput> for Value {
    #[inline]
    fn from(it: DeleteSMSSandboxPhoneNumberInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("PhoneNumber", it.phone_number);
        to.into()
    }
}

impl TryFrom<Value> for DeleteSMSSandboxPhoneNumberInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteSMSSandboxPhoneNumberInput", value)?;
        Ok(Self { phone_number: from.take("PhoneNumber")? })
    }
}

impl From<DeleteSMSSandboxPhoneNumberResult> for Value {
    #[inline]
    fn from(it: DeleteSMSSandboxPhoneNumberResult) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeleteSMSSandboxPhoneNumberResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeleteSMSSandboxPhoneNumberResult", value)?;
        Ok(Self {})
    }
}

impl From<DeleteTopicInput> for Value {
    #[inline]
    fn from(it: DeleteTopicInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TopicArn", it.topic_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeleteTopicInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteTopicInput", value)?;
        Ok(Self { topic_arn: from.take("TopicArn")? })
    }
}

impl From<EmptyBatchRequestException> for Value {
    #[inline]
    fn from(it: EmptyBatchRequestException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EmptyBatchRequestException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EmptyBatchRequestException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<Endpoint> for Value {
    #[inline]
    fn from(it: Endpoint) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("EndpointArn", it.endpoint_arn);
        to.put_some("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for Endpoint {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Endpoint", value)?;
        Ok(Self { endpoint_arn: from.take_some("EndpointArn")?, attributes: from.take_some("Attributes")? })
    }
}

impl From<EndpointDisabledException> for Value {
    #[inline]
    fn from(it: EndpointDisabledException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EndpointDisabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EndpointDisabledException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<FilterPolicyLimitExceededException> for Value {
    #[inline]
    fn from(it: FilterPolicyLimitExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for FilterPolicyLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FilterPolicyLimitExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<GetDataProtectionPolicyInput> for Value {
    #[inline]
    fn from(it: GetDataProtectionPolicyInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ResourceArn", it.resource_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetDataProtectionPolicyInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDataProtectionPolicyInput", value)?;
        Ok(Self { resource_arn: from.take("ResourceArn")? })
    }
}

impl From<GetDataProtectionPolicyResponse> for Value {
    #[inline]
    fn from(it: GetDataProtectionPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("DataProtectionPolicy", it.data_protection_policy);
        to.into()
    }
}

impl TryFrom<Value> for GetDataProtectionPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDataProtectionPolicyResponse", value)?;
        Ok(Self { data_protection_policy: from.take_some("DataProtectionPolicy")? })
    }
}

impl From<GetEndpointAttributesInput> for Value {
    #[inline]
    fn from(it: GetEndpointAttributesInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("EndpointArn", it.endpoint_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetEndpointAttributesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetEndpointAttributesInput", value)?;
        Ok(Self { endpoint_arn: from.take("EndpointArn")? })
    }
}

impl From<GetEndpointAttributesResponse> for Value {
    #[inline]
    fn from(it: GetEndpointAttributesResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for GetEndpointAttributesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetEndpointAttributesResponse", value)?;
        Ok(Self { attributes: from.take_some("Attributes")? })
    }
}

impl From<GetPlatformApplicationAttributesInput> for Value {
    #[inline]
    fn from(it: GetPlatformApplicationAttributesInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("PlatformApplicationArn", it.platform_application_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetPlatformApplicationAttributesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetPlatformApplicationAttributesInput", value)?;
        Ok(Self { platform_application_arn: from.take("PlatformApplicationArn")? })
    }
}

impl From<GetPlatformApplicationAttributesResponse> for Value {
    #[inline]
    fn from(it: GetPlatformApplicationAttributesResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for GetPlatformApplicationAttributesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetPlatformApplicationAttributesResponse", value)?;
        Ok(Self { attributes: from.take_some("Attributes")? })
    }
}

impl From<GetSMSAttributesInput> for Value {
    #[inline]
    fn from(it: GetSMSAttributesInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for GetSMSAttributesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetSMSAttributesInput", value)?;
        Ok(Self { attributes: from.take_some("attributes")? })
    }
}

impl From<GetSMSAttributesResponse> for Value {
    #[inline]
    fn from(it: GetSMSAttributesResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for GetSMSAttributesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetSMSAttributesResponse", value)?;
        Ok(Self { attributes: from.take_some("attributes")? })
    }
}

impl From<GetSMSSandboxAccountStatusInput> for Value {
    #[inline]
    fn from(it: GetSMSSandboxAccountStatusInput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for GetSMSSandboxAccountStatusInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("GetSMSSandboxAccountStatusInput", value)?;
        Ok(Self {})
    }
}

impl From<GetSMSSandboxAccountStatusResult> for Value {
    #[inline]
    fn from(it: GetSMSSandboxAccountStatusResult) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("IsInSandbox", it.is_in_sandbox);
        to.into()
    }
}

impl TryFrom<Value> for GetSMSSandboxAccountStatusResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetSMSSandboxAccountStatusResult", value)?;
        Ok(Self { is_in_sandbox: from.take("IsInSandbox")? })
    }
}

impl From<GetSubscriptionAttributesInput> for Value {
    #[inline]
    fn from(it: GetSubscriptionAttributesInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("SubscriptionArn", it.subscription_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetSubscriptionAttributesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetSubscriptionAttributesInput", value)?;
        Ok(Self { subscription_arn: from.take("SubscriptionArn")? })
    }
}

impl From<GetSubscriptionAttributesResponse> for Value {
    #[inline]
    fn from(it: GetSubscriptionAttributesResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for GetSubscriptionAttributesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetSubscriptionAttributesResponse", value)?;
        Ok(Self { attributes: from.take_some("Attributes")? })
    }
}

impl From<GetTopicAttributesInput> for Value {
    #[inline]
    fn from(it: GetTopicAttributesInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TopicArn", it.topic_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetTopicAttributesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetTopicAttributesInput", value)?;
        Ok(Self { topic_arn: from.take("TopicArn")? })
    }
}

impl From<GetTopicAttributesResponse> for Value {
    #[inline]
    fn from(it: GetTopicAttributesResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for GetTopicAttributesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetTopicAttributesResponse", value)?;
        Ok(Self { attributes: from.take_some("Attributes")? })
    }
}

impl From<InternalErrorException> for Value {
    #[inline]
    fn from(it: InternalErrorException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InternalErrorException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InternalErrorException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidBatchEntryIdException> for Value {
    #[inline]
    fn from(it: InvalidBatchEntryIdException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidBatchEntryIdException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidBatchEntryIdException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidParameterException> for Value {
    #[inline]
    fn from(it: InvalidParameterException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidParameterException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidParameterException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidParameterValueException> for Value {
    #[inline]
    fn from(it: InvalidParameterValueException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidParameterValueException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidParameterValueException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidSecurityException> for Value {
    #[inline]
    fn from(it: InvalidSecurityException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidSecurityException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidSecurityException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidStateException> for Value {
    #[inline]
    fn from(it: InvalidStateException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidStateException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidStateException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSAccessDeniedException> for Value {
    #[inline]
    fn from(it: KMSAccessDeniedException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSAccessDeniedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSAccessDeniedException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSDisabledException> for Value {
    #[inline]
    fn from(it: KMSDisabledException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSDisabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSDisabledException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSInvalidStateException> for Value {
    #[inline]
    fn from(it: KMSInvalidStateException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSInvalidStateException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSInvalidStateException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSNotFoundException> for Value {
    #[inline]
    fn from(it: KMSNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSOptInRequired> for Value {
    #[inline]
    fn from(it: KMSOptInRequired) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSOptInRequired {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSOptInRequired", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KMSThrottlingException> for Value {
    #[inline]
    fn from(it: KMSThrottlingException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KMSThrottlingException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KMSThrottlingException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ListEndpointsByPlatformApplicationInput> for Value {
    #[inline]
    fn from(it: ListEndpointsByPlatformApplicationInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PlatformApplicationArn", it.platform_application_arn);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListEndpointsByPlatformApplicationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEndpointsByPlatformApplicationInput", value)?;
        Ok(Self {
            platform_application_arn: from.take("PlatformApplicationArn")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListEndpointsByPlatformApplicationResponse> for Value {
    #[inline]
    fn from(it: ListEndpointsByPlatformApplicationResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Endpoints", it.endpoints);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListEndpointsByPlatformApplicationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEndpointsByPlatformApplicationResponse", value)?;
        Ok(Self { endpoints: from.take_some("Endpoints")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListOriginationNumbersRequest> for Value {
    #[inline]
    fn from(it: ListOriginationNumbersRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListOriginationNumbersRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListOriginationNumbersRequest", value)?;
        Ok(Self { next_token: from.take_some("NextToken")?, max_results: from.take_some("MaxResults")? })
    }
}

impl From<ListOriginationNumbersResult> for Value {
    #[inline]
    fn from(it: ListOriginationNumbersResult) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextToken", it.next_token);
        to.put_some("PhoneNumbers", it.phone_numbers);
        to.into()
    }
}

impl TryFrom<Value> for ListOriginationNumbersResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListOriginationNumbersResult", value)?;
        Ok(Self { next_token: from.take_some("NextToken")?, phone_numbers: from.take_some("PhoneNumbers")? })
    }
}

impl From<ListPhoneNumbersOptedOutInput> for Value {
    #[inline]
    fn from(it: ListPhoneNumbersOptedOutInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListPhoneNumbersOptedOutInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPhoneNumbersOptedOutInput", value)?;
        Ok(Self { next_token: from.take_some("nextToken")? })
    }
}

impl From<ListPhoneNumbersOptedOutResponse> for Value {
    #[inline]
    fn from(it: ListPhoneNumbersOptedOutResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("phoneNumbers", it.phone_numbers);
        to.put_some("nextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListPhoneNumbersOptedOutResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPhoneNumbersOptedOutResponse", value)?;
        Ok(Self { phone_numbers: from.take_some("phoneNumbers")?, next_token: from.take_some("nextToken")? })
    }
}

impl From<ListPlatformApplicationsInput> for Value {
    #[inline]
    fn from(it: ListPlatformApplicationsInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListPlatformApplicationsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPlatformApplicationsInput", value)?;
        Ok(Self { next_token: from.take_some("NextToken")? })
    }
}

impl From<ListPlatformApplicationsResponse> for Value {
    #[inline]
    fn from(it: ListPlatformApplicationsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PlatformApplications", it.platform_applications);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListPlatformApplicationsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPlatformApplicationsResponse", value)?;
        Ok(Self {
            platform_applications: from.take_some("PlatformApplications")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListSMSSandboxPhoneNumbersInput> for Value {
    #[inline]
    fn from(it: ListSMSSandboxPhoneNumbersInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListSMSSandboxPhoneNumbersInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSMSSandboxPhoneNumbersInput", value)?;
        Ok(Self { next_token: from.take_some("NextToken")?, max_results: from.take_some("MaxResults")? })
    }
}

impl From<ListSMSSandboxPhoneNumbersResult> for Value {
    #[inline]
    fn from(it: ListSMSSandboxPhoneNumbersResult) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PhoneNumbers", it.phone_numbers);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListSMSSandboxPhoneNumbersResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSMSSandboxPhoneNumbersResult", value)?;
        Ok(Self { phone_numbers: from.take("PhoneNumbers")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListSubscriptionsByTopicInput> for Value {
    #[inline]
    fn from(it: ListSubscriptionsByTopicInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TopicArn", it.topic_arn);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListSubscriptionsByTopicInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSubscriptionsByTopicInput", value)?;
        Ok(Self { topic_arn: from.take("TopicArn")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListSubscriptionsByTopicResponse> for Value {
    #[inline]
    fn from(it: ListSubscriptionsByTopicResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Subscriptions", it.subscriptions);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListSubscriptionsByTopicResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSubscriptionsByTopicResponse", value)?;
        Ok(Self { subscriptions: from.take_some("Subscriptions")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListSubscriptionsInput> for Value {
    #[inline]
    fn from(it: ListSubscriptionsInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListSubscriptionsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSubscriptionsInput", value)?;
        Ok(Self { next_token: from.take_some("NextToken")? })
    }
}

impl From<ListSubscriptionsResponse> for Value {
    #[inline]
    fn from(it: ListSubscriptionsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Subscriptions", it.subscriptions);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListSubscriptionsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSubscriptionsResponse", value)?;
        Ok(Self { subscriptions: from.take_some("Subscriptions")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListTagsForResourceRequest> for Value {
    #[inline]
    fn from(it: ListTagsForResourceRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ResourceArn", it.resource_arn);
        to.into()
    }
}

impl TryFrom<Value> for ListTagsForResourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTagsForResourceRequest", value)?;
        Ok(Self { resource_arn: from.take("ResourceArn")? })
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

impl From<ListTopicsInput> for Value {
    #[inline]
    fn from(it: ListTopicsInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListTopicsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTopicsInput", value)?;
        Ok(Self { next_token: from.take_some("NextToken")? })
    }
}

impl From<ListTopicsResponse> for Value {
    #[inline]
    fn from(it: ListTopicsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Topics", it.topics);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListTopicsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTopicsResponse", value)?;
        Ok(Self { topics: from.take_some("Topics")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<MessageAttributeValue> for Value {
    #[inline]
    fn from(it: MessageAttributeValue) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("DataType", it.data_type);
        to.put_some("StringValue", it.string_value);
        to.put_some("BinaryValue", it.binary_value);
        to.into()
    }
}

impl TryFrom<Value> for MessageAttributeValue {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MessageAttributeValue", value)?;
        Ok(Self {
            data_type: from.take("DataType")?,
            string_value: from.take_some("StringValue")?,
            binary_value: from.take_some("BinaryValue")?,
        })
    }
}

impl From<NotFoundException> for Value {
    #[inline]
    fn from(it: NotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for NotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("NotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<OptInPhoneNumberInput> for Value {
    #[inline]
    fn from(it: OptInPhoneNumberInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("phoneNumber", it.phone_number);
        to.into()
    }
}

impl TryFrom<Value> for OptInPhoneNumberInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OptInPhoneNumberInput", value)?;
        Ok(Self { phone_number: from.take("phoneNumber")? })
    }
}

impl From<OptInPhoneNumberResponse> for Value {
    #[inline]
    fn from(it: OptInPhoneNumberResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for OptInPhoneNumberResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("OptInPhoneNumberResponse", value)?;
        Ok(Self {})
    }
}

impl From<OptedOutException> for Value {
    #[inline]
    fn from(it: OptedOutException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for OptedOutException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OptedOutException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<PhoneNumberInformation> for Value {
    #[inline]
    fn from(it: PhoneNumberInformation) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("CreatedAt", it.created_at);
        to.put_some("PhoneNumber", it.phone_number);
        to.put_some("Status", it.status);
        to.put_some("Iso2CountryCode", it.iso2_country_code);
        to.put_some("RouteType", it.route_type);
        to.put_some("NumberCapabilities", it.number_capabilities);
        to.into()
    }
}

impl TryFrom<Value> for PhoneNumberInformation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PhoneNumberInformation", value)?;
        Ok(Self {
            created_at: from.take_some("CreatedAt")?,
            phone_number: from.take_some("PhoneNumber")?,
            status: from.take_some("Status")?,
            iso2_country_code: from.take_some("Iso2CountryCode")?,
            route_type: from.take_some("RouteType")?,
            number_capabilities: from.take_some("NumberCapabilities")?,
        })
    }
}

impl From<PlatformApplication> for Value {
    #[inline]
    fn from(it: PlatformApplication) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PlatformApplicationArn", it.platform_application_arn);
        to.put_some("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for PlatformApplication {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PlatformApplication", value)?;
        Ok(Self {
            platform_application_arn: from.take_some("PlatformApplicationArn")?,
            attributes: from.take_some("Attributes")?,
        })
    }
}

impl From<PlatformApplicationDisabledException> for Value {
    #[inline]
    fn from(it: PlatformApplicationDisabledException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for PlatformApplicationDisabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PlatformApplicationDisabledException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<PublishBatchInput> for Value {
    #[inline]
    fn from(it: PublishBatchInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TopicArn", it.topic_arn);
        to.put("PublishBatchRequestEntries", it.publish_batch_request_entries);
        to.into()
    }
}

impl TryFrom<Value> for PublishBatchInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublishBatchInput", value)?;
        Ok(Self {
            topic_arn: from.take("TopicArn")?,
            publish_batch_request_entries: from.take("PublishBatchRequestEntries")?,
        })
    }
}

impl From<PublishBatchRequestEntry> for Value {
    #[inline]
    fn from(it: PublishBatchRequestEntry) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Id", it.id);
        to.put("Message", it.message);
        to.put_some("Subject", it.subject);
        to.put_some("MessageStructure", it.message_structure);
        to.put_some("MessageAttributes", it.message_attributes);
        to.put_some("MessageDeduplicationId", it.message_deduplication_id);
        to.put_some("MessageGroupId", it.message_group_id);
        to.into()
    }
}

impl TryFrom<Value> for PublishBatchRequestEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublishBatchRequestEntry", value)?;
        Ok(Self {
            id: from.take("Id")?,
            message: from.take("Message")?,
            subject: from.take_some("Subject")?,
            message_structure: from.take_some("MessageStructure")?,
            message_attributes: from.take_some("MessageAttributes")?,
            message_deduplication_id: from.take_some("MessageDeduplicationId")?,
            message_group_id: from.take_some("MessageGroupId")?,
        })
    }
}

impl From<PublishBatchResponse> for Value {
    #[inline]
    fn from(it: PublishBatchResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Successful", it.successful);
        to.put_some("Failed", it.failed);
        to.into()
    }
}

impl TryFrom<Value> for PublishBatchResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublishBatchResponse", value)?;
        Ok(Self { successful: from.take_some("Successful")?, failed: from.take_some("Failed")? })
    }
}

impl From<PublishBatchResultEntry> for Value {
    #[inline]
    fn from(it: PublishBatchResultEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Id", it.id);
        to.put_some("MessageId", it.message_id);
        to.put_some("SequenceNumber", it.sequence_number);
        to.into()
    }
}

impl TryFrom<Value> for PublishBatchResultEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublishBatchResultEntry", value)?;
        Ok(Self {
            id: from.take_some("Id")?,
            message_id: from.take_some("MessageId")?,
            sequence_number: from.take_some("SequenceNumber")?,
        })
    }
}

impl From<PublishInput> for Value {
    #[inline]
    fn from(it: PublishInput) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("TopicArn", it.topic_arn);
        to.put_some("TargetArn", it.target_arn);
        to.put_some("PhoneNumber", it.phone_number);
        to.put("Message", it.message);
        to.put_some("Subject", it.subject);
        to.put_some("MessageStructure", it.message_structure);
        to.put_some("MessageAttributes", it.message_attributes);
        to.put_some("MessageDeduplicationId", it.message_deduplication_id);
        to.put_some("MessageGroupId", it.message_group_id);
        to.into()
    }
}

impl TryFrom<Value> for PublishInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublishInput", value)?;
        Ok(Self {
            topic_arn: from.take_some("TopicArn")?,
            target_arn: from.take_some("TargetArn")?,
            phone_number: from.take_some("PhoneNumber")?,
            message: from.take("Message")?,
            subject: from.take_some("Subject")?,
            message_structure: from.take_some("MessageStructure")?,
            message_attributes: from.take_some("MessageAttributes")?,
            message_deduplication_id: from.take_some("MessageDeduplicationId")?,
            message_group_id: from.take_some("MessageGroupId")?,
        })
    }
}

impl From<PublishResponse> for Value {
    #[inline]
    fn from(it: PublishResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("MessageId", it.message_id);
        to.put_some("SequenceNumber", it.sequence_number);
        to.into()
    }
}

impl TryFrom<Value> for PublishResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublishResponse", value)?;
        Ok(Self { message_id: from.take_some("MessageId")?, sequence_number: from.take_some("SequenceNumber")? })
    }
}

impl From<PutDataProtectionPolicyInput> for Value {
    #[inline]
    fn from(it: PutDataProtectionPolicyInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceArn", it.resource_arn);
        to.put("DataProtectionPolicy", it.data_protection_policy);
        to.into()
    }
}

impl TryFrom<Value> for PutDataProtectionPolicyInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutDataProtectionPolicyInput", value)?;
        Ok(Self { resource_arn: from.take("ResourceArn")?, data_protection_policy: from.take("DataProtectionPolicy")? })
    }
}

impl From<RemovePermissionInput> for Value {
    #[inline]
    fn from(it: RemovePermissionInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TopicArn", it.topic_arn);
        to.put("Label", it.label);
        to.into()
    }
}

impl TryFrom<Value> for RemovePermissionInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemovePermissionInput", value)?;
        Ok(Self { topic_arn: from.take("TopicArn")?, label: from.take("Label")? })
    }
}

impl From<ReplayLimitExceededException> for Value {
    #[inline]
    fn from(it: ReplayLimitExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ReplayLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplayLimitExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ResourceNotFoundException> for Value {
    #[inline]
    fn from(it: ResourceNotFoundException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ResourceNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceNotFoundException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<SMSSandboxPhoneNumber> for Value {
    #[inline]
    fn from(it: SMSSandboxPhoneNumber) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PhoneNumber", it.phone_number);
        to.put_some("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for SMSSandboxPhoneNumber {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SMSSandboxPhoneNumber", value)?;
        Ok(Self { phone_number: from.take_some("PhoneNumber")?, status: from.take_some("Status")? })
    }
}

impl From<SetEndpointAttributesInput> for Value {
    #[inline]
    fn from(it: SetEndpointAttributesInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("EndpointArn", it.endpoint_arn);
        to.put("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for SetEndpointAttributesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetEndpointAttributesInput", value)?;
        Ok(Self { endpoint_arn: from.take("EndpointArn")?, attributes: from.take("Attributes")? })
    }
}

impl From<SetPlatformApplicationAttributesInput> for Value {
    #[inline]
    fn from(it: SetPlatformApplicationAttributesInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PlatformApplicationArn", it.platform_application_arn);
        to.put("Attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for SetPlatformApplicationAttributesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetPlatformApplicationAttributesInput", value)?;
        Ok(Self {
            platform_application_arn: from.take("PlatformApplicationArn")?,
            attributes: from.take("Attributes")?,
        })
    }
}

impl From<SetSMSAttributesInput> for Value {
    #[inline]
    fn from(it: SetSMSAttributesInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("attributes", it.attributes);
        to.into()
    }
}

impl TryFrom<Value> for SetSMSAttributesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetSMSAttributesInput", value)?;
        Ok(Self { attributes: from.take("attributes")? })
    }
}

impl From<SetSMSAttributesResponse> for Value {
    #[inline]
    fn from(it: SetSMSAttributesResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for SetSMSAttributesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("SetSMSAttributesResponse", value)?;
        Ok(Self {})
    }
}

impl From<SetSubscriptionAttributesInput> for Value {
    #[inline]
    fn from(it: SetSubscriptionAttributesInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("SubscriptionArn", it.subscription_arn);
        to.put("AttributeName", it.attribute_name);
        to.put_some("AttributeValue", it.attribute_value);
        to.into()
    }
}

impl TryFrom<Value> for SetSubscriptionAttributesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetSubscriptionAttributesInput", value)?;
        Ok(Self {
            subscription_arn: from.take("SubscriptionArn")?,
            attribute_name: from.take("AttributeName")?,
            attribute_value: from.take_some("AttributeValue")?,
        })
    }
}

impl From<SetTopicAttributesInput> for Value {
    #[inline]
    fn from(it: SetTopicAttributesInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("TopicArn", it.topic_arn);
        to.put("AttributeName", it.attribute_name);
        to.put_some("AttributeValue", it.attribute_value);
        to.into()
    }
}

impl TryFrom<Value> for SetTopicAttributesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetTopicAttributesInput", value)?;
        Ok(Self {
            topic_arn: from.take("TopicArn")?,
            attribute_name: from.take("AttributeName")?,
            attribute_value: from.take_some("AttributeValue")?,
        })
    }
}

impl From<StaleTagException> for Value {
    #[inline]
    fn from(it: StaleTagException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for StaleTagException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StaleTagException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<SubscribeInput> for Value {
    #[inline]
    fn from(it: SubscribeInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("TopicArn", it.topic_arn);
        to.put("Protocol", it.protocol);
        to.put_some("Endpoint", it.endpoint);
        to.put_some("Attributes", it.attributes);
        to.put_some("ReturnSubscriptionArn", it.return_subscription_arn);
        to.into()
    }
}

impl TryFrom<Value> for SubscribeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SubscribeInput", value)?;
        Ok(Self {
            topic_arn: from.take("TopicArn")?,
            protocol: from.take("Protocol")?,
            endpoint: from.take_some("Endpoint")?,
            attributes: from.take_some("Attributes")?,
            return_subscription_arn: from.take_some("ReturnSubscriptionArn")?,
        })
    }
}

impl From<SubscribeResponse> for Value {
    #[inline]
    fn from(it: SubscribeResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("SubscriptionArn", it.subscription_arn);
        to.into()
    }
}

impl TryFrom<Value> for SubscribeResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SubscribeResponse", value)?;
        Ok(Self { subscription_arn: from.take_some("SubscriptionArn")? })
    }
}

impl From<Subscription> for Value {
    #[inline]
    fn from(it: Subscription) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("SubscriptionArn", it.subscription_arn);
        to.put_some("Owner", it.owner);
        to.put_some("Protocol", it.protocol);
        to.put_some("Endpoint", it.endpoint);
        to.put_some("TopicArn", it.topic_arn);
        to.into()
    }
}

impl TryFrom<Value> for Subscription {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Subscription", value)?;
        Ok(Self {
            subscription_arn: from.take_some("SubscriptionArn")?,
            owner: from.take_some("Owner")?,
            protocol: from.take_some("Protocol")?,
            endpoint: from.take_some("Endpoint")?,
            topic_arn: from.take_some("TopicArn")?,
        })
    }
}

impl From<SubscriptionLimitExceededException> for Value {
    #[inline]
    fn from(it: SubscriptionLimitExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for SubscriptionLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SubscriptionLimitExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
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

impl From<TagLimitExceededException> for Value {
    #[inline]
    fn from(it: TagLimitExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for TagLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagLimitExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<TagPolicyException> for Value {
    #[inline]
    fn from(it: TagPolicyException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for TagPolicyException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagPolicyException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<TagResourceRequest> for Value {
    #[inline]
    fn from(it: TagResourceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceArn", it.resource_arn);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagResourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagResourceRequest", value)?;
        Ok(Self { resource_arn: from.take("ResourceArn")?, tags: from.take("Tags")? })
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

impl From<ThrottledException> for Value {
    #[inline]
    fn from(it: ThrottledException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ThrottledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ThrottledException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<TooManyEntriesInBatchRequestException> for Value {
    #[inline]
    fn from(it: TooManyEntriesInBatchRequestException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for TooManyEntriesInBatchRequestException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TooManyEntriesInBatchRequestException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<Topic> for Value {
    #[inline]
    fn from(it: Topic) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TopicArn", it.topic_arn);
        to.into()
    }
}

impl TryFrom<Value> for Topic {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Topic", value)?;
        Ok(Self { topic_arn: from.take_some("TopicArn")? })
    }
}

impl From<TopicLimitExceededException> for Value {
    #[inline]
    fn from(it: TopicLimitExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for TopicLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TopicLimitExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<UnsubscribeInput> for Value {
    #[inline]
    fn from(it: UnsubscribeInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("SubscriptionArn", it.subscription_arn);
        to.into()
    }
}

impl TryFrom<Value> for UnsubscribeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UnsubscribeInput", value)?;
        Ok(Self { subscription_arn: from.take("SubscriptionArn")? })
    }
}

impl From<UntagResourceRequest> for Value {
    #[inline]
    fn from(it: UntagResourceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceArn", it.resource_arn);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagResourceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagResourceRequest", value)?;
        Ok(Self { resource_arn: from.take("ResourceArn")?, tag_keys: from.take("TagKeys")? })
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

impl From<UserErrorException> for Value {
    #[inline]
    fn from(it: UserErrorException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for UserErrorException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UserErrorException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ValidationException> for Value {
    #[inline]
    fn from(it: ValidationException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ValidationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ValidationException", value)?;
        Ok(Self { message: from.take("Message")? })
    }
}

impl From<VerificationException> for Value {
    #[inline]
    fn from(it: VerificationException) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Message", it.message);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for VerificationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VerificationException", value)?;
        Ok(Self { message: from.take("Message")?, status: from.take("Status")? })
    }
}

impl From<VerifySMSSandboxPhoneNumberInput> for Value {
    #[inline]
    fn from(it: VerifySMSSandboxPhoneNumberInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PhoneNumber", it.phone_number);
        to.put("OneTimePassword", it.one_time_password);
        to.into()
    }
}

impl TryFrom<Value> for VerifySMSSandboxPhoneNumberInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VerifySMSSandboxPhoneNumberInput", value)?;
        Ok(Self { phone_number: from.take("PhoneNumber")?, one_time_password: from.take("OneTimePassword")? })
    }
}

impl From<VerifySMSSandboxPhoneNumberResult> for Value {
    #[inline]
    fn from(it: VerifySMSSandboxPhoneNumberResult) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for VerifySMSSandboxPhoneNumberResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("VerifySMSSandboxPhoneNumberResult", value)?;
        Ok(Self {})
    }
}
