// Generated from `models/sns.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `sns`, one method an operation.
pub trait Sns: Send + Sync + 'static {
    /// `AddPermission`.
    fn add_permission(&self, call: Call<types::AddPermissionInput>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `CheckIfPhoneNumberIsOptedOut`.
    fn check_if_phone_number_is_opted_out(
        &self,
        call: Call<types::CheckIfPhoneNumberIsOptedOutInput>,
    ) -> impl Future<Output = Result<types::CheckIfPhoneNumberIsOptedOutResponse, Error>> + Send;

    /// `ConfirmSubscription`.
    fn confirm_subscription(
        &self,
        call: Call<types::ConfirmSubscriptionInput>,
    ) -> impl Future<Output = Result<types::ConfirmSubscriptionResponse, Error>> + Send;

    /// `CreatePlatformApplication`.
    fn create_platform_application(
        &self,
        call: Call<types::CreatePlatformApplicationInput>,
    ) -> impl Future<Output = Result<types::CreatePlatformApplicationResponse, Error>> + Send;

    /// `CreatePlatformEndpoint`.
    fn create_platform_endpoint(
        &self,
        call: Call<types::CreatePlatformEndpointInput>,
    ) -> impl Future<Output = Result<types::CreateEndpointResponse, Error>> + Send;

    /// `CreateSMSSandboxPhoneNumber`.
    fn create_sms_sandbox_phone_number(
        &self,
        call: Call<types::CreateSMSSandboxPhoneNumberInput>,
    ) -> impl Future<Output = Result<types::CreateSMSSandboxPhoneNumberResult, Error>> + Send;

    /// `CreateTopic`.
    fn create_topic(
        &self,
        call: Call<types::CreateTopicInput>,
    ) -> impl Future<Output = Result<types::CreateTopicResponse, Error>> + Send;

    /// `DeleteEndpoint`.
    fn delete_endpoint(&self, call: Call<types::DeleteEndpointInput>)
    -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeletePlatformApplication`.
    fn delete_platform_application(
        &self,
        call: Call<types::DeletePlatformApplicationInput>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteSMSSandboxPhoneNumber`.
    fn delete_sms_sandbox_phone_number(
        &self,
        call: Call<types::DeleteSMSSandboxPhoneNumberInput>,
    ) -> impl Future<Output = Result<types::DeleteSMSSandboxPhoneNumberResult, Error>> + Send;

    /// `DeleteTopic`.
    fn delete_topic(&self, call: Call<types::DeleteTopicInput>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `GetDataProtectionPolicy`.
    fn get_data_protection_policy(
        &self,
        call: Call<types::GetDataProtectionPolicyInput>,
    ) -> impl Future<Output = Result<types::GetDataProtectionPolicyResponse, Error>> + Send;

    /// `GetEndpointAttributes`.
    fn get_endpoint_attributes(
        &self,
        call: Call<types::GetEndpointAttributesInput>,
    ) -> impl Future<Output = Result<types::GetEndpointAttributesResponse, Error>> + Send;

    /// `GetPlatformApplicationAttributes`.
    fn get_platform_application_attributes(
        &self,
        call: Call<types::GetPlatformApplicationAttributesInput>,
    ) -> impl Future<Output = Result<types::GetPlatformApplicationAttributesResponse, Error>> + Send;

    /// `GetSMSAttributes`.
    fn get_sms_attributes(
        &self,
        call: Call<types::GetSMSAttributesInput>,
    ) -> impl Future<Output = Result<types::GetSMSAttributesResponse, Error>> + Send;

    /// `GetSMSSandboxAccountStatus`.
    fn get_sms_sandbox_account_status(
        &self,
        call: Call<types::GetSMSSandboxAccountStatusInput>,
    ) -> impl Future<Output = Result<types::GetSMSSandboxAccountStatusResult, Error>> + Send;

    /// `GetSubscriptionAttributes`.
    fn get_subscription_attributes(
        &self,
        call: Call<types::GetSubscriptionAttributesInput>,
    ) -> impl Future<Output = Result<types::GetSubscriptionAttributesResponse, Error>> + Send;

    /// `GetTopicAttributes`.
    fn get_topic_attributes(
        &self,
        call: Call<types::GetTopicAttributesInput>,
    ) -> impl Future<Output = Result<types::GetTopicAttributesResponse, Error>> + Send;

    /// `ListEndpointsByPlatformApplication`.
    fn list_endpoints_by_platform_application(
        &self,
        call: Call<types::ListEndpointsByPlatformApplicationInput>,
    ) -> impl Future<Output = Result<types::ListEndpointsByPlatformApplicationResponse, Error>> + Send;

    /// `ListOriginationNumbers`.
    fn list_origination_numbers(
        &self,
        call: Call<types::ListOriginationNumbersRequest>,
    ) -> impl Future<Output = Result<types::ListOriginationNumbersResult, Error>> + Send;

    /// `ListPhoneNumbersOptedOut`.
    fn list_phone_numbers_opted_out(
        &self,
        call: Call<types::ListPhoneNumbersOptedOutInput>,
    ) -> impl Future<Output = Result<types::ListPhoneNumbersOptedOutResponse, Error>> + Send;

    /// `ListPlatformApplications`.
    fn list_platform_applications(
        &self,
        call: Call<types::ListPlatformApplicationsInput>,
    ) -> impl Future<Output = Result<types::ListPlatformApplicationsResponse, Error>> + Send;

    /// `ListSMSSandboxPhoneNumbers`.
    fn list_sms_sandbox_phone_numbers(
        &self,
        call: Call<types::ListSMSSandboxPhoneNumbersInput>,
    ) -> impl Future<Output = Result<types::ListSMSSandboxPhoneNumbersResult, Error>> + Send;

    /// `ListSubscriptions`.
    fn list_subscriptions(
        &self,
        call: Call<types::ListSubscriptionsInput>,
    ) -> impl Future<Output = Result<types::ListSubscriptionsResponse, Error>> + Send;

    /// `ListSubscriptionsByTopic`.
    fn list_subscriptions_by_topic(
        &self,
        call: Call<types::ListSubscriptionsByTopicInput>,
    ) -> impl Future<Output = Result<types::ListSubscriptionsByTopicResponse, Error>> + Send;

    /// `ListTagsForResource`.
    fn list_tags_for_resource(
        &self,
        call: Call<types::ListTagsForResourceRequest>,
    ) -> impl Future<Output = Result<types::ListTagsForResourceResponse, Error>> + Send;

    /// `ListTopics`.
    fn list_topics(
        &self,
        call: Call<types::ListTopicsInput>,
    ) -> impl Future<Output = Result<types::ListTopicsResponse, Error>> + Send;

    /// `OptInPhoneNumber`.
    fn opt_in_phone_number(
        &self,
        call: Call<types::OptInPhoneNumberInput>,
    ) -> impl Future<Output = Result<types::OptInPhoneNumberResponse, Error>> + Send;

    /// `Publish`.
    fn publish(
        &self,
        call: Call<types::PublishInput>,
    ) -> impl Future<Output = Result<types::PublishResponse, Error>> + Send;

    /// `PublishBatch`.
    fn publish_batch(
        &self,
        call: Call<types::PublishBatchInput>,
    ) -> impl Future<Output = Result<types::PublishBatchResponse, Error>> + Send;

    /// `PutDataProtectionPolicy`.
    fn put_data_protection_policy(
        &self,
        call: Call<types::PutDataProtectionPolicyInput>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `RemovePermission`.
    fn remove_permission(
        &self,
        call: Call<types::RemovePermissionInput>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `SetEndpointAttributes`.
    fn set_endpoint_attributes(
        &self,
        call: Call<types::SetEndpointAttributesInput>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `SetPlatformApplicationAttributes`.
    fn set_platform_application_attributes(
        &self,
        call: Call<types::SetPlatformApplicationAttributesInput>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `SetSMSAttributes`.
    fn set_sms_attributes(
        &self,
        call: Call<types::SetSMSAttributesInput>,
    ) -> impl Future<Output = Result<types::SetSMSAttributesResponse, Error>> + Send;

    /// `SetSubscriptionAttributes`.
    fn set_subscription_attributes(
        &self,
        call: Call<types::SetSubscriptionAttributesInput>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `SetTopicAttributes`.
    fn set_topic_attributes(
        &self,
        call: Call<types::SetTopicAttributesInput>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `Subscribe`.
    fn subscribe(
        &self,
        call: Call<types::SubscribeInput>,
    ) -> impl Future<Output = Result<types::SubscribeResponse, Error>> + Send;

    /// `TagResource`.
    fn tag_resource(
        &self,
        call: Call<types::TagResourceRequest>,
    ) -> impl Future<Output = Result<types::TagResourceResponse, Error>> + Send;

    /// `Unsubscribe`.
    fn unsubscribe(&self, call: Call<types::UnsubscribeInput>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagResource`.
    fn untag_resource(
        &self,
        call: Call<types::UntagResourceRequest>,
    ) -> impl Future<Output = Result<types::UntagResourceResponse, Error>> + Send;

    /// `VerifySMSSandboxPhoneNumber`.
    fn verify_sms_sandbox_phone_number(
        &self,
        call: Call<types::VerifySMSSandboxPhoneNumberInput>,
    ) -> impl Future<Output = Result<types::VerifySMSSandboxPhoneNumberResult, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Sns>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Sns> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "AddPermission" => run(ctx, input, |call| self.0.add_permission(call)),
            "CheckIfPhoneNumberIsOptedOut" => run(ctx, input, |call| self.0.check_if_phone_number_is_opted_out(call)),
            "ConfirmSubscription" => run(ctx, input, |call| self.0.confirm_subscription(call)),
            "CreatePlatformApplication" => run(ctx, input, |call| self.0.create_platform_application(call)),
            "CreatePlatformEndpoint" => run(ctx, input, |call| self.0.create_platform_endpoint(call)),
            "CreateSMSSandboxPhoneNumber" => run(ctx, input, |call| self.0.create_sms_sandbox_phone_number(call)),
            "CreateTopic" => run(ctx, input, |call| self.0.create_topic(call)),
            "DeleteEndpoint" => run(ctx, input, |call| self.0.delete_endpoint(call)),
            "DeletePlatformApplication" => run(ctx, input, |call| self.0.delete_platform_application(call)),
            "DeleteSMSSandboxPhoneNumber" => run(ctx, input, |call| self.0.delete_sms_sandbox_phone_number(call)),
            "DeleteTopic" => run(ctx, input, |call| self.0.delete_topic(call)),
            "GetDataProtectionPolicy" => run(ctx, input, |call| self.0.get_data_protection_policy(call)),
            "GetEndpointAttributes" => run(ctx, input, |call| self.0.get_endpoint_attributes(call)),
            "GetPlatformApplicationAttributes" => {
                run(ctx, input, |call| self.0.get_platform_application_attributes(call))
            }
            "GetSMSAttributes" => run(ctx, input, |call| self.0.get_sms_attributes(call)),
            "GetSMSSandboxAccountStatus" => run(ctx, input, |call| self.0.get_sms_sandbox_account_status(call)),
            "GetSubscriptionAttributes" => run(ctx, input, |call| self.0.get_subscription_attributes(call)),
            "GetTopicAttributes" => run(ctx, input, |call| self.0.get_topic_attributes(call)),
            "ListEndpointsByPlatformApplication" => {
                run(ctx, input, |call| self.0.list_endpoints_by_platform_application(call))
            }
            "ListOriginationNumbers" => run(ctx, input, |call| self.0.list_origination_numbers(call)),
            "ListPhoneNumbersOptedOut" => run(ctx, input, |call| self.0.list_phone_numbers_opted_out(call)),
            "ListPlatformApplications" => run(ctx, input, |call| self.0.list_platform_applications(call)),
            "ListSMSSandboxPhoneNumbers" => run(ctx, input, |call| self.0.list_sms_sandbox_phone_numbers(call)),
            "ListSubscriptions" => run(ctx, input, |call| self.0.list_subscriptions(call)),
            "ListSubscriptionsByTopic" => run(ctx, input, |call| self.0.list_subscriptions_by_topic(call)),
            "ListTagsForResource" => run(ctx, input, |call| self.0.list_tags_for_resource(call)),
            "ListTopics" => run(ctx, input, |call| self.0.list_topics(call)),
            "OptInPhoneNumber" => run(ctx, input, |call| self.0.opt_in_phone_number(call)),
            "Publish" => run(ctx, input, |call| self.0.publish(call)),
            "PublishBatch" => run(ctx, input, |call| self.0.publish_batch(call)),
            "PutDataProtectionPolicy" => run(ctx, input, |call| self.0.put_data_protection_policy(call)),
            "RemovePermission" => run(ctx, input, |call| self.0.remove_permission(call)),
            "SetEndpointAttributes" => run(ctx, input, |call| self.0.set_endpoint_attributes(call)),
            "SetPlatformApplicationAttributes" => {
                run(ctx, input, |call| self.0.set_platform_application_attributes(call))
            }
            "SetSMSAttributes" => run(ctx, input, |call| self.0.set_sms_attributes(call)),
            "SetSubscriptionAttributes" => run(ctx, input, |call| self.0.set_subscription_attributes(call)),
            "SetTopicAttributes" => run(ctx, input, |call| self.0.set_topic_attributes(call)),
            "Subscribe" => run(ctx, input, |call| self.0.subscribe(call)),
            "TagResource" => run(ctx, input, |call| self.0.tag_resource(call)),
            "Unsubscribe" => run(ctx, input, |call| self.0.unsubscribe(call)),
            "UntagResource" => run(ctx, input, |call| self.0.untag_resource(call)),
            "VerifySMSSandboxPhoneNumber" => run(ctx, input, |call| self.0.verify_sms_sandbox_phone_number(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

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
