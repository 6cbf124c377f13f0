//! Lists of subscriptions.

use crate::core::Core;
use crate::keys;
use crate::names::TopicName;
use crate::page::Page;
use crate::records::SubscriptionRecord;
use api::sns::{ListSubscriptionsByTopicResponse, ListSubscriptionsResponse, Subscription};
use contract::Error;
use platform::Context;
use store::Key;

impl Core {
    pub(crate) async fn subscriptions_list(
        &self,
        ctx: &Context,
        token: Option<&str>,
    ) -> Result<ListSubscriptionsResponse, Error> {
        let prefix = keys::region(ctx.account.as_str(), ctx.region.as_str());
        let (subscriptions, next_token) = self.subscriptions_page(&prefix, token).await?;
        Ok(ListSubscriptionsResponse { subscriptions: Some(subscriptions), next_token })
    }

    pub(crate) async fn subscriptions_of(
        &self,
        ctx: &Context,
        arn: &str,
        token: Option<&str>,
    ) -> Result<ListSubscriptionsByTopicResponse, Error> {
        let topic = self.topic_by_arn(ctx, arn).await?;
        let (subscriptions, next_token) = self.subscriptions_page(&keys::topic(&topic.name), token).await?;
        Ok(ListSubscriptionsByTopicResponse { subscriptions: Some(subscriptions), next_token })
    }

    async fn subscriptions_page(
        &self,
        prefix: &Key,
        token: Option<&str>,
    ) -> Result<(Vec<Subscription>, Option<String>), Error> {
        let page = Page::of(token)?;
        let (rows, next) = page.read(&self.store, &keys::SUBSCRIPTIONS, prefix).await?;
        Ok((rows.iter().map(|(key, record)| shown(key, record)).collect(), next))
    }
}

fn shown(key: &Key, record: &SubscriptionRecord) -> Subscription {
    let part = |index| key.text(index).unwrap_or_default();
    let topic = TopicName { account: part(0), region: part(1), name: part(2) };
    let arn = match record.confirmed {
        true => topic.subscription_arn(&record.id),
        false => "PendingConfirmation".to_owned(),
    };
    Subscription {
        subscription_arn: Some(arn),
        owner: Some(record.owner.clone()),
        protocol: Some(record.protocol.clone()),
        endpoint: Some(record.endpoint.clone()),
        topic_arn: Some(topic.arn()),
    }
}
