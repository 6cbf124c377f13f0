// Generated from `models/sns.json` by `cargo xtask models`: change the generator, not this file.
/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AddPermission, "AddPermission", types::AddPermissionInput, ();
    CheckIfPhoneNumberIsOptedOut, "CheckIfPhoneNumberIsOptedOut", types::CheckIfPhoneNumberIsOptedOutInput, types::CheckIfPhoneNumberIsOptedOutResponse;
    ConfirmSubscription, "ConfirmSubscription", types::ConfirmSubscriptionInput, types::ConfirmSubscriptionResponse;
    CreatePlatformApplication, "CreatePlatformApplication", types::CreatePlatformApplicationInput, types::CreatePlatformApplicationResponse;
    CreatePlatformEndpoint, "CreatePlatformEndpoint", types::CreatePlatformEndpointInput, types::CreateEndpointResponse;
    CreateSMSSandboxPhoneNumber, "CreateSMSSandboxPhoneNumber", types::CreateSMSSandboxPhoneNumberInput, types::CreateSMSSandboxPhoneNumberResult;
    CreateTopic, "CreateTopic", types::CreateTopicInput, types::CreateTopicResponse;
    DeleteEndpoint, "DeleteEndpoint", types::DeleteEndpointInput, ();
    DeletePlatformApplication, "DeletePlatformApplication", types::DeletePlatformApplicationInput, ();
    DeleteSMSSandboxPhoneNumber, "DeleteSMSSandboxPhoneNumber", types::DeleteSMSSandboxPhoneNumberInput, types::DeleteSMSSandboxPhoneNumberResult;
    DeleteTopic, "DeleteTopic", types::DeleteTopicInput, ();
    GetDataProtectionPolicy, "GetDataProtectionPolicy", types::GetDataProtectionPolicyInput, types::GetDataProtectionPolicyResponse;
    GetEndpointAttributes, "GetEndpointAttributes", types::GetEndpointAttributesInput, types::GetEndpointAttributesResponse;
    GetPlatformApplicationAttributes, "GetPlatformApplicationAttributes", types::GetPlatformApplicationAttributesInput, types::GetPlatformApplicationAttributesResponse;
    GetSMSAttributes, "GetSMSAttributes", types::GetSMSAttributesInput, types::GetSMSAttributesResponse;
    GetSMSSandboxAccountStatus, "GetSMSSandboxAccountStatus", types::GetSMSSandboxAccountStatusInput, types::GetSMSSandboxAccountStatusResult;
    GetSubscriptionAttributes, "GetSubscriptionAttributes", types::GetSubscriptionAttributesInput, types::GetSubscriptionAttributesResponse;
    GetTopicAttributes, "GetTopicAttributes", types::GetTopicAttributesInput, types::GetTopicAttributesResponse;
    ListEndpointsByPlatformApplication, "ListEndpointsByPlatformApplication", types::ListEndpointsByPlatformApplicationInput, types::ListEndpointsByPlatformApplicationResponse;
    ListOriginationNumbers, "ListOriginationNumbers", types::ListOriginationNumbersRequest, types::ListOriginationNumbersResult;
    ListPhoneNumbersOptedOut, "ListPhoneNumbersOptedOut", types::ListPhoneNumbersOptedOutInput, types::ListPhoneNumbersOptedOutResponse;
    ListPlatformApplications, "ListPlatformApplications", types::ListPlatformApplicationsInput, types::ListPlatformApplicationsResponse;
    ListSMSSandboxPhoneNumbers, "ListSMSSandboxPhoneNumbers", types::ListSMSSandboxPhoneNumbersInput, types::ListSMSSandboxPhoneNumbersResult;
    ListSubscriptions, "ListSubscriptions", types::ListSubscriptionsInput, types::ListSubscriptionsResponse;
    ListSubscriptionsByTopic, "ListSubscriptionsByTopic", types::ListSubscriptionsByTopicInput, types::ListSubscriptionsByTopicResponse;
    ListTagsForResource, "ListTagsForResource", types::ListTagsForResourceRequest, types::ListTagsForResourceResponse;
    ListTopics, "ListTopics", types::ListTopicsInput, types::ListTopicsResponse;
    OptInPhoneNumber, "OptInPhoneNumber", types::OptInPhoneNumberInput, types::OptInPhoneNumberResponse;
    Publish, "Publish", types::PublishInput, types::PublishResponse;
    PublishBatch, "PublishBatch", types::PublishBatchInput, types::PublishBatchResponse;
    PutDataProtectionPolicy, "PutDataProtectionPolicy", types::PutDataProtectionPolicyInput, ();
    RemovePermission, "RemovePermission", types::RemovePermissionInput, ();
    SetEndpointAttributes, "SetEndpointAttributes", types::SetEndpointAttributesInput, ();
    SetPlatformApplicationAttributes, "SetPlatformApplicationAttributes", types::SetPlatformApplicationAttributesInput, ();
    SetSMSAttributes, "SetSMSAttributes", types::SetSMSAttributesInput, types::SetSMSAttributesResponse;
    SetSubscriptionAttributes, "SetSubscriptionAttributes", types::SetSubscriptionAttributesInput, ();
    SetTopicAttributes, "SetTopicAttributes", types::SetTopicAttributesInput, ();
    Subscribe, "Subscribe", types::SubscribeInput, types::SubscribeResponse;
    TagResource, "TagResource", types::TagResourceRequest, types::TagResourceResponse;
    Unsubscribe, "Unsubscribe", types::UnsubscribeInput, ();
    UntagResource, "UntagResource", types::UntagResourceRequest, types::UntagResourceResponse;
    VerifySMSSandboxPhoneNumber, "VerifySMSSandboxPhoneNumber", types::VerifySMSSandboxPhoneNumberInput, types::VerifySMSSandboxPhoneNumberResult;
    }
}
