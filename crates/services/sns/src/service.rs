//! The service: the generated trait on top of [`Core`].

use crate::core::Core;
use crate::deliver::mail::Letters;
use crate::deliver::{Courier, Relay};
use crate::error;
use crate::names::TopicName;
use crate::sms;
use crate::topic_settings::{self, When};
use api::sns::{self as shape, Sns};
use contract::Error;
use identity::ResourcePolicies;
use metrics::Metrics;
use platform::{BoxFuture, Bus, Call, Context, Principal, SharedClock, SharedIds};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::Store;
use targets::http::Outside;

/// What the service is built from.
pub struct SnsConfig {
    /// Where everything is kept.
    pub store: Store,
    /// The way to queues, functions and logs.
    pub bus: Arc<Bus>,
    /// Roles that write delivery status.
    pub roles: Arc<dyn Roles>,
    /// Time.
    pub clock: SharedClock,
    /// Ids.
    pub ids: SharedIds,
    /// Where topics' metrics are recorded.
    pub metrics: Arc<Metrics>,
    /// Where mails leave through; without it they are only kept.
    pub relay: Option<Relay>,
    /// Where subscribers that are web servers may be.
    pub outside: Outside,
}

/// Sessions of roles.
pub trait Roles: Send + Sync + 'static {
    /// A session of the role.
    ///
    /// # Errors
    /// A text for the log: the role is gone or does not trust SNS.
    fn session<'a>(
        &'a self,
        role_arn: &'a str,
        name: &'a str,
        seconds: u32,
    ) -> BoxFuture<'a, Result<Principal, String>>;
}

/// SNS on a store.
pub struct SnsService {
    core: Arc<Core>,
}

impl SnsService {
    /// A service on this store, of which it is the only one. Nothing is delivered unless [`SnsService::spawn_workers`] runs.
    #[must_use]
    pub fn new(config: SnsConfig) -> Arc<Self> {
        Arc::new(Self { core: Core::new(config) })
    }

    /// Says where this server is reached (`http://127.0.0.1:4566`): the links in messages that other services publish lead there. Once,
    /// before the workers are started.
    pub fn is_reached_at(&self, endpoint: &str) {
        let _ = self.core.here.set(endpoint.to_owned());
    }

    /// Starts the workers: the outbox and the sweeper. Abort the tasks to stop them; they may stop at any point.
    pub fn spawn_workers(&self) -> Vec<tokio::task::JoinHandle<()>> {
        let sweeper = Arc::clone(&self.core);
        vec![
            self.core.outbox.start(Arc::new(Courier(Arc::clone(&self.core)))),
            tokio::spawn(async move { sweeper.sweep_for_ever().await }),
        ]
    }

    /// Forgets all topics, after the store was emptied.
    pub fn reset(&self) {
        self.core.forget_all();
    }

    /// What people and devices of an account would have got, newest first.
    ///
    /// # Errors
    /// What the store says.
    pub async fn letters(&self, account: &str) -> Result<Letters, Error> {
        self.core.letters(account).await
    }

    /// Deliveries that came to their end well, since the process began.
    #[must_use]
    pub fn delivered(&self) -> u64 {
        self.core.delivered.load(Ordering::Relaxed)
    }

    /// The certificate at a path of our endpoint, as PEM; `None` when the path is another one.
    ///
    /// # Errors
    /// What the store says.
    pub async fn certificate(&self, path: &str) -> Result<Option<String>, Error> {
        let signer = self.core.signer().await?;
        Ok((signer.path == path).then(|| signer.certificate_pem.clone()))
    }

    /// Follows a link of a message: `Action=ConfirmSubscription` or `Action=Unsubscribe`, whose token or ARN is all the proof there
    /// is. `query` is decoded. Gives the answer's XML.
    ///
    /// # Errors
    /// AWS's.
    pub async fn follow_link(&self, ctx: &Context, query: &[(String, String)]) -> Result<String, Error> {
        self.core.follow_link(ctx, query).await
    }

    /// What a telephone's owner does by answering STOP.
    ///
    /// # Errors
    /// What the store says.
    pub async fn opt_out(&self, account: &str, region: &str, number: &str) -> Result<(), Error> {
        self.core.opt_out(account, region, number).await
    }
}

impl ResourcePolicies for SnsService {
    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            let found = self.core.find(&TopicName::from_arn(arn)?).await;
            let topic =
                found.inspect_err(|error| tracing::error!(%error, arn, "could not read a topic's policy")).ok()??;
            Some(topic_settings::policy(&topic))
        })
    }

    fn tags_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Vec<(String, String)>> {
        Box::pin(async move {
            let Some(name) = TopicName::from_arn(arn) else { return Vec::new() };
            let found = self.core.find(&name).await.ok().flatten();
            found.map(|topic| topic.record.tags.clone().into_iter().collect()).unwrap_or_default()
        })
    }
}

fn is_signed(ctx: &Context) -> bool {
    !matches!(ctx.principal, Principal::Anonymous)
}

impl Sns for SnsService {
    async fn add_permission(&self, call: Call<shape::AddPermissionInput>) -> Result<(), Error> {
        let topic = TopicName::here(&call.ctx, &call.input.topic_arn, "TopicArn")?;
        self.core.permission_add(&topic, &call.input).await
    }

    async fn check_if_phone_number_is_opted_out(
        &self,
        call: Call<shape::CheckIfPhoneNumberIsOptedOutInput>,
    ) -> Result<shape::CheckIfPhoneNumberIsOptedOutResponse, Error> {
        sms::check_number(&call.input.phone_number)?;
        let (account, region) = (call.ctx.account.as_str(), call.ctx.region.as_str());
        let out = self.core.opted_out(account, region, &call.input.phone_number).await?;
        Ok(shape::CheckIfPhoneNumberIsOptedOutResponse { is_opted_out: Some(out) })
    }

    async fn confirm_subscription(
        &self,
        call: Call<shape::ConfirmSubscriptionInput>,
    ) -> Result<shape::ConfirmSubscriptionResponse, Error> {
        let guarded = call.input.authenticate_on_unsubscribe.as_deref() == Some("true");
        let arn = self.core.confirm(&call.input.topic_arn, &call.input.token, guarded, is_signed(&call.ctx)).await?;
        Ok(shape::ConfirmSubscriptionResponse { subscription_arn: Some(arn) })
    }

    async fn create_platform_application(
        &self,
        call: Call<shape::CreatePlatformApplicationInput>,
    ) -> Result<shape::CreatePlatformApplicationResponse, Error> {
        self.core.application_create(&call.ctx, call.input).await
    }

    async fn create_platform_endpoint(
        &self,
        call: Call<shape::CreatePlatformEndpointInput>,
    ) -> Result<shape::CreateEndpointResponse, Error> {
        self.core.endpoint_create(call.input).await
    }

    async fn create_sms_sandbox_phone_number(
        &self,
        call: Call<shape::CreateSMSSandboxPhoneNumberInput>,
    ) -> Result<shape::CreateSMSSandboxPhoneNumberResult, Error> {
        self.core.sandbox_add(&call.ctx, &call.input.phone_number).await?;
        Ok(shape::CreateSMSSandboxPhoneNumberResult {})
    }

    async fn create_topic(&self, call: Call<shape::CreateTopicInput>) -> Result<shape::CreateTopicResponse, Error> {
        self.core.topic_create(&call.ctx, call.input).await
    }

    async fn delete_endpoint(&self, call: Call<shape::DeleteEndpointInput>) -> Result<(), Error> {
        self.core.endpoint_delete(&call.input.endpoint_arn).await
    }

    async fn delete_platform_application(
        &self,
        call: Call<shape::DeletePlatformApplicationInput>,
    ) -> Result<(), Error> {
        self.core.application_delete(&call.input.platform_application_arn).await
    }

    async fn delete_sms_sandbox_phone_number(
        &self,
        call: Call<shape::DeleteSMSSandboxPhoneNumberInput>,
    ) -> Result<shape::DeleteSMSSandboxPhoneNumberResult, Error> {
        self.core.sandbox_delete(&call.ctx, &call.input.phone_number).await?;
        Ok(shape::DeleteSMSSandboxPhoneNumberResult {})
    }

    async fn delete_topic(&self, call: Call<shape::DeleteTopicInput>) -> Result<(), Error> {
        self.core.topic_delete(&TopicName::here(&call.ctx, &call.input.topic_arn, "TopicArn")?).await
    }

    async fn get_data_protection_policy(
        &self,
        call: Call<shape::GetDataProtectionPolicyInput>,
    ) -> Result<shape::GetDataProtectionPolicyResponse, Error> {
        let data_protection_policy = self.core.protection_get(&call.input.resource_arn).await?;
        Ok(shape::GetDataProtectionPolicyResponse { data_protection_policy })
    }

    async fn get_endpoint_attributes(
        &self,
        call: Call<shape::GetEndpointAttributesInput>,
    ) -> Result<shape::GetEndpointAttributesResponse, Error> {
        let attributes = self.core.endpoint_get(&call.input.endpoint_arn).await?;
        Ok(shape::GetEndpointAttributesResponse { attributes: Some(attributes) })
    }

    async fn get_platform_application_attributes(
        &self,
        call: Call<shape::GetPlatformApplicationAttributesInput>,
    ) -> Result<shape::GetPlatformApplicationAttributesResponse, Error> {
        let attributes = self.core.application_get(&call.input.platform_application_arn).await?;
        Ok(shape::GetPlatformApplicationAttributesResponse { attributes: Some(attributes) })
    }

    async fn get_sms_attributes(
        &self,
        call: Call<shape::GetSMSAttributesInput>,
    ) -> Result<shape::GetSMSAttributesResponse, Error> {
        let attributes = self.core.sms_get(&call.ctx, call.input.attributes).await?;
        Ok(shape::GetSMSAttributesResponse { attributes: Some(attributes) })
    }

    async fn get_sms_sandbox_account_status(
        &self,
        _call: Call<shape::GetSMSSandboxAccountStatusInput>,
    ) -> Result<shape::GetSMSSandboxAccountStatusResult, Error> {
        Ok(shape::GetSMSSandboxAccountStatusResult { is_in_sandbox: true })
    }

    async fn get_subscription_attributes(
        &self,
        call: Call<shape::GetSubscriptionAttributesInput>,
    ) -> Result<shape::GetSubscriptionAttributesResponse, Error> {
        let (name, id) = crate::names::subscription(&call.input.subscription_arn)?;
        let topic = self.core.find(&name).await?.ok_or_else(error::no_subscription)?;
        let subscription = topic.subscription(&id).ok_or_else(error::no_subscription)?;
        let attributes = Core::subscription_attributes(&topic, subscription);
        Ok(shape::GetSubscriptionAttributesResponse { attributes: Some(attributes) })
    }

    async fn get_topic_attributes(
        &self,
        call: Call<shape::GetTopicAttributesInput>,
    ) -> Result<shape::GetTopicAttributesResponse, Error> {
        let topic = self.core.topic_by_arn(&call.ctx, &call.input.topic_arn).await?;
        Ok(shape::GetTopicAttributesResponse { attributes: Some(self.core.topic_attributes(&topic)) })
    }

    async fn list_endpoints_by_platform_application(
        &self,
        call: Call<shape::ListEndpointsByPlatformApplicationInput>,
    ) -> Result<shape::ListEndpointsByPlatformApplicationResponse, Error> {
        self.core.endpoints_list(&call.input.platform_application_arn, call.input.next_token.as_deref()).await
    }

    async fn list_origination_numbers(
        &self,
        _call: Call<shape::ListOriginationNumbersRequest>,
    ) -> Result<shape::ListOriginationNumbersResult, Error> {
        // Numbers are bought elsewhere, and nobody can here.
        Ok(shape::ListOriginationNumbersResult { next_token: None, phone_numbers: Some(Vec::new()) })
    }

    async fn list_phone_numbers_opted_out(
        &self,
        call: Call<shape::ListPhoneNumbersOptedOutInput>,
    ) -> Result<shape::ListPhoneNumbersOptedOutResponse, Error> {
        self.core.opted_out_list(&call.ctx, call.input.next_token.as_deref()).await
    }

    async fn list_platform_applications(
        &self,
        call: Call<shape::ListPlatformApplicationsInput>,
    ) -> Result<shape::ListPlatformApplicationsResponse, Error> {
        self.core.applications_list(&call.ctx, call.input.next_token.as_deref()).await
    }

    async fn list_sms_sandbox_phone_numbers(
        &self,
        call: Call<shape::ListSMSSandboxPhoneNumbersInput>,
    ) -> Result<shape::ListSMSSandboxPhoneNumbersResult, Error> {
        self.core.sandbox_list(&call.ctx, call.input).await
    }

    async fn list_subscriptions(
        &self,
        call: Call<shape::ListSubscriptionsInput>,
    ) -> Result<shape::ListSubscriptionsResponse, Error> {
        self.core.subscriptions_list(&call.ctx, call.input.next_token.as_deref()).await
    }

    async fn list_subscriptions_by_topic(
        &self,
        call: Call<shape::ListSubscriptionsByTopicInput>,
    ) -> Result<shape::ListSubscriptionsByTopicResponse, Error> {
        self.core.subscriptions_of(&call.ctx, &call.input.topic_arn, call.input.next_token.as_deref()).await
    }

    async fn list_tags_for_resource(
        &self,
        call: Call<shape::ListTagsForResourceRequest>,
    ) -> Result<shape::ListTagsForResourceResponse, Error> {
        self.core.topic_tags(&TopicName::here(&call.ctx, &call.input.resource_arn, "ResourceArn")?).await
    }

    async fn list_topics(&self, call: Call<shape::ListTopicsInput>) -> Result<shape::ListTopicsResponse, Error> {
        self.core.topics_list(&call.ctx, call.input.next_token.as_deref()).await
    }

    async fn opt_in_phone_number(
        &self,
        call: Call<shape::OptInPhoneNumberInput>,
    ) -> Result<shape::OptInPhoneNumberResponse, Error> {
        self.core.opt_in(&call.ctx, &call.input.phone_number).await?;
        Ok(shape::OptInPhoneNumberResponse {})
    }

    async fn publish(&self, call: Call<shape::PublishInput>) -> Result<shape::PublishResponse, Error> {
        self.core.publish(&call.ctx, call.input).await
    }

    async fn publish_batch(&self, call: Call<shape::PublishBatchInput>) -> Result<shape::PublishBatchResponse, Error> {
        self.core.publish_batch(&call.ctx, call.input).await
    }

    async fn put_data_protection_policy(&self, call: Call<shape::PutDataProtectionPolicyInput>) -> Result<(), Error> {
        self.core.protection_put(&call.input.resource_arn, &call.input.data_protection_policy).await
    }

    async fn remove_permission(&self, call: Call<shape::RemovePermissionInput>) -> Result<(), Error> {
        let topic = TopicName::here(&call.ctx, &call.input.topic_arn, "TopicArn")?;
        self.core.permission_remove(&topic, &call.input.label).await
    }

    async fn set_endpoint_attributes(&self, call: Call<shape::SetEndpointAttributesInput>) -> Result<(), Error> {
        self.core.endpoint_set(&call.input.endpoint_arn, call.input.attributes).await
    }

    async fn set_platform_application_attributes(
        &self,
        call: Call<shape::SetPlatformApplicationAttributesInput>,
    ) -> Result<(), Error> {
        self.core.application_set(&call.input.platform_application_arn, call.input.attributes).await
    }

    async fn set_sms_attributes(
        &self,
        call: Call<shape::SetSMSAttributesInput>,
    ) -> Result<shape::SetSMSAttributesResponse, Error> {
        self.core.sms_set(&call.ctx, call.input.attributes).await?;
        Ok(shape::SetSMSAttributesResponse {})
    }

    async fn set_subscription_attributes(
        &self,
        call: Call<shape::SetSubscriptionAttributesInput>,
    ) -> Result<(), Error> {
        self.core.subscription_set(call.input).await
    }

    async fn set_topic_attributes(&self, call: Call<shape::SetTopicAttributesInput>) -> Result<(), Error> {
        let topic = TopicName::here(&call.ctx, &call.input.topic_arn, "TopicArn")?;
        let (name, value) = (&call.input.attribute_name, call.input.attribute_value.as_deref());
        self.core.check_attribute(&topic, name, value).await?;
        let now_ms = self.core.now_ms();
        let change = |record: &mut crate::records::TopicRecord| {
            topic_settings::set(&mut record.attributes, topic.is_fifo(), name, value, When::Later)?;
            record.note_archive(now_ms);
            Ok(())
        };
        self.core.topic_change(&topic, error::no_topic, change).await
    }

    async fn subscribe(&self, call: Call<shape::SubscribeInput>) -> Result<shape::SubscribeResponse, Error> {
        self.core.subscribe(&call.ctx, call.input).await
    }

    async fn tag_resource(&self, call: Call<shape::TagResourceRequest>) -> Result<shape::TagResourceResponse, Error> {
        let topic = TopicName::here(&call.ctx, &call.input.resource_arn, "ResourceArn")?;
        self.core.topic_tag(&topic, &call.input.tags).await?;
        Ok(shape::TagResourceResponse {})
    }

    async fn unsubscribe(&self, call: Call<shape::UnsubscribeInput>) -> Result<(), Error> {
        self.core.unsubscribe(&call.ctx, &call.input.subscription_arn, is_signed(&call.ctx)).await
    }

    async fn untag_resource(
        &self,
        call: Call<shape::UntagResourceRequest>,
    ) -> Result<shape::UntagResourceResponse, Error> {
        let topic = TopicName::here(&call.ctx, &call.input.resource_arn, "ResourceArn")?;
        self.core.topic_untag(&topic, &call.input.tag_keys).await?;
        Ok(shape::UntagResourceResponse {})
    }

    async fn verify_sms_sandbox_phone_number(
        &self,
        call: Call<shape::VerifySMSSandboxPhoneNumberInput>,
    ) -> Result<shape::VerifySMSSandboxPhoneNumberResult, Error> {
        self.core.sandbox_verify(&call.ctx, &call.input.phone_number, &call.input.one_time_password).await?;
        Ok(shape::VerifySMSSandboxPhoneNumberResult {})
    }
}
