//! `Subscribe` and `Unsubscribe`.

use crate::core::{Core, Subscription, Topic};
use crate::error::{from_transaction, invalid, invalid_because};
use crate::filter;
use crate::keys;
use crate::limits;
use crate::names::{self, TopicName};
use crate::records::{Attributes, Letter, SubscriptionRecord, Work};
use crate::subscription_settings as settings;
use crate::topic_settings;
use api::sns::{SubscribeInput, SubscribeResponse};
use contract::Error;
use outbox::New;
use platform::{Arn, Context, Principal};
use std::sync::Arc;
use store::Abort;

const PROTOCOLS: &[&str] = &["http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose"];

impl Core {
    pub(crate) async fn subscribe(&self, ctx: &Context, input: SubscribeInput) -> Result<SubscribeResponse, Error> {
        let name = TopicName::here(ctx, &input.topic_arn, "TopicArn")?;
        let endpoint = check(&input, &name)?;
        let attributes = attributes(&input)?;
        settings::check_dead_letters(&name, &endpoint, attributes.get("RedrivePolicy"), "Attributes Reason: ")?;
        crate::replay::check_topic(&name, attributes.get("ReplayPolicy").map(String::as_str))?;
        // Held to the end, so that two that ask for the same get the same.
        let _turn = self.changing.lock().await;
        let topic = self.load(&name).await?.ok_or_else(crate::error::no_topic)?;
        let same = |one: &&Arc<Subscription>| one.record.protocol == input.protocol && one.record.endpoint == endpoint;
        if let Some(existing) = topic.subscriptions.iter().find(same) {
            return self.subscribe_again(ctx, &topic, existing, &attributes, input.return_subscription_arn).await;
        }
        let filters = topic.subscriptions.iter().filter(|one| one.filter.is_some()).count();
        if attributes.contains_key("FilterPolicy") && filters >= limits::FILTERS_MAX {
            return Err(too_many_filters());
        }
        let protocols = topic.subscriptions.iter().map(|one| one.record.protocol.as_str());
        let protocols: Vec<&str> = protocols.chain([input.protocol.as_str()]).collect();
        topic_settings::check_large(topic_settings::bytes_max(&topic.record), protocols.into_iter())?;
        let record = self.new_subscription(ctx, &input, endpoint, attributes);
        self.store_subscription(ctx, &topic, &record).await?;
        Ok(answer(&name, &record, input.return_subscription_arn))
    }

    fn new_subscription(
        &self,
        ctx: &Context,
        input: &SubscribeInput,
        endpoint: String,
        attributes: Attributes,
    ) -> SubscriptionRecord {
        let asks = must_confirm(ctx, &input.protocol, &endpoint);
        let replays = attributes.get("ReplayPolicy").is_some_and(|policy| !matches!(policy.as_str(), "" | "{}"));
        SubscriptionRecord {
            id: self.ids.uuid(),
            owner: ctx.account.to_string(),
            principal: principal_arn(ctx),
            protocol: input.protocol.clone(),
            endpoint,
            attributes,
            confirmed: !asks,
            authenticated: !asks,
            guarded: false,
            token: asks.then(|| format!("2336412f37{}", self.ids.text(b"0123456789abcdef", 246))),
            created_ms: self.now_ms(),
            replay: replays.then(|| "Pending".to_owned()),
        }
    }

    /// The caller holds `changing`.
    async fn store_subscription(&self, ctx: &Context, topic: &Topic, record: &SubscriptionRecord) -> Result<(), Error> {
        let (key, owner) = (&keys::subscription(&topic.name, &record.id), &keys::topic(&topic.name));
        let letter = self.letter(ctx, &topic.name, record, false).map(Work::Letter);
        let replay = self.replay_of(&topic.name, record).map(Work::Replay);
        let work = &letter.into_iter().chain(replay).collect::<Vec<_>>();
        let done = self.store.transact("sns.subscribe", |tx| async move {
            if tx.get(&keys::TOPICS, owner).await?.is_none() {
                return Err(Abort::User(crate::error::no_topic()));
            }
            tx.put(&keys::SUBSCRIPTIONS, key, record)?;
            Ok(self.outbox.enqueue(&tx, work.iter().cloned().map(New::now)).await?)
        });
        drop(done.await.map_err(from_transaction)?);
        self.changed(&topic.name);
        Ok(())
    }

    async fn subscribe_again(
        &self,
        ctx: &Context,
        topic: &Topic,
        existing: &Subscription,
        attributes: &Attributes,
        wants_arn: Option<bool>,
    ) -> Result<SubscribeResponse, Error> {
        let differs =
            |(name, value): (&String, &String)| settings::value(&existing.record, name).as_ref() != Some(value);
        if attributes.iter().any(differs) {
            return Err(invalid_because("Attributes", "Subscription already exists with different attributes"));
        }
        if !existing.record.confirmed
            && let Some(letter) = self.letter(ctx, &topic.name, &existing.record, false)
        {
            let work = vec![New::now(Work::Letter(letter))];
            self.outbox.enqueue_alone(work).await.map_err(crate::error::from_write)?;
        }
        Ok(answer(&topic.name, &existing.record, wants_arn))
    }

    /// The request to confirm a subscription, or word of its end; `None` where AWS sends none: queues hear of no end.
    pub(crate) fn letter(
        &self,
        ctx: &Context,
        topic: &TopicName,
        record: &SubscriptionRecord,
        goodbye: bool,
    ) -> Option<Letter> {
        if goodbye && record.protocol == "sqs" {
            return None;
        }
        Some(Letter {
            topic: topic.clone(),
            id: record.id.clone(),
            protocol: record.protocol.clone(),
            endpoint: record.endpoint.clone(),
            token: record.token.clone()?,
            goodbye,
            message_id: self.ids.uuid(),
            at_ms: self.now_ms(),
            origin: ctx.endpoint.to_string(),
            failed: 0,
        })
    }

    /// Ends a subscription; there need not be one. `signed` is whether the caller has proved who it is.
    pub(crate) async fn unsubscribe(&self, ctx: &Context, arn: &str, signed: bool) -> Result<(), Error> {
        let (name, id) = names::subscription(arn)?;
        let Some(topic) = self.find(&name).await? else { return Ok(()) };
        let Some(subscription) = topic.subscription(&id) else { return Ok(()) };
        if subscription.record.guarded && !signed {
            return Err(api::sns::error::authorization_error_exception(
                "Subscription can only be ended by a signed request",
            ));
        }
        let _turn = self.changing.lock().await;
        let letter = &self.letter(ctx, &name, &subscription.record, true).filter(|_| subscription.record.confirmed);
        let (key, owner) = (&keys::subscription(&name, &id), &keys::topic(&name));
        let done = self.store.transact("sns.unsubscribe", |tx| async move {
            if tx.get(&keys::SUBSCRIPTIONS, key).await?.is_none() {
                return Ok(None);
            }
            tx.delete(&keys::SUBSCRIPTIONS, key);
            if let Some(mut record) = tx.get(&keys::TOPICS, owner).await? {
                record.deleted += 1;
                tx.put(&keys::TOPICS, owner, &record)?;
            }
            Ok::<_, Abort<Error>>(match letter {
                Some(letter) => Some(self.outbox.enqueue(&tx, [New::now(Work::Letter(letter.clone()))]).await?),
                None => None,
            })
        });
        drop(done.await.map_err(from_transaction)?);
        self.changed(&name);
        Ok(())
    }
}

fn answer(topic: &TopicName, record: &SubscriptionRecord, wants_arn: Option<bool>) -> SubscribeResponse {
    let shown = record.confirmed || wants_arn == Some(true);
    let arn = if shown { topic.subscription_arn(&record.id) } else { "pending confirmation".to_owned() };
    SubscribeResponse { subscription_arn: Some(arn) }
}

fn attributes(input: &SubscribeInput) -> Result<Attributes, Error> {
    let mut attributes = Attributes::new();
    for (name, value) in input.attributes.iter().flatten() {
        settings::check(&input.protocol, name, value, "Attributes Reason: ")?;
        if !value.is_empty() {
            attributes.insert(name.clone(), value.clone());
        }
    }
    filter::check(&attributes, "Attributes Reason: ")?;
    if input.protocol == "firehose" && !attributes.contains_key("SubscriptionRoleArn") {
        let text = "Attributes Reason: SubscriptionRoleArn is required for subscriptions to Kinesis Data Firehose";
        return Err(invalid(text));
    }
    Ok(attributes)
}

pub(crate) fn too_many_filters() -> Error {
    api::sns::error::filter_policy_limit_exceeded_exception("Filter policy limit exceeded")
}

/// Whether the endpoint's owner has to agree first: whoever subscribes a queue of its own account has agreed by that.
fn must_confirm(ctx: &Context, protocol: &str, endpoint: &str) -> bool {
    match protocol {
        "http" | "https" | "email" | "email-json" => true,
        "sqs" => endpoint.parse::<Arn>().is_ok_and(|queue| queue.account != ctx.account.as_str()),
        _ => false,
    }
}

fn principal_arn(ctx: &Context) -> String {
    match &ctx.principal {
        Principal::Identity(identity) => identity.arn.clone(),
        Principal::Service(name) => name.to_string(),
        Principal::Anonymous => format!("arn:aws:iam::{}:root", ctx.account),
    }
}

/// Checks protocol and endpoint; gives the endpoint.
fn check(input: &SubscribeInput, topic: &TopicName) -> Result<String, Error> {
    let protocol = input.protocol.as_str();
    if !PROTOCOLS.contains(&protocol) {
        return Err(invalid(format!("Amazon SNS does not support this protocol string: {protocol}")));
    }
    let endpoint = input.endpoint.clone().unwrap_or_default();
    let arn = endpoint.parse::<Arn>().ok();
    let is = |service: &str, front: &str| {
        arn.as_ref()
            .is_some_and(|arn| arn.service == service && arn.resource.starts_with(front) && !arn.account.is_empty())
    };
    let (good, text) = match protocol {
        "http" | "https" => {
            (endpoint.starts_with(&format!("{protocol}://")), "Endpoint must match the specified protocol")
        }
        "email" | "email-json" => (is_address(&endpoint), "Email address"),
        "sms" => (names::is_phone_number(&endpoint), ""),
        "sqs" => (is("sqs", ""), "SQS endpoint ARN"),
        "lambda" => (is("lambda", "function:"), "Lambda endpoint ARN"),
        "application" => (is("sns", "endpoint/"), "Application endpoint arn invalid"),
        _ => (is("firehose", "deliverystream/"), "Firehose endpoint ARN"),
    };
    if !good {
        let sms = format!("Invalid SMS endpoint: {endpoint}");
        return Err(invalid(if text.is_empty() { &sms } else { text }));
    }
    if topic.is_fifo() && protocol != "sqs" {
        return Err(invalid(format!("Invalid protocol type: {protocol}")));
    }
    if protocol == "sqs" && endpoint.ends_with(".fifo") && !topic.is_fifo() {
        let text = "FIFO SQS Queues can not be subscribed to standard SNS topics";
        return Err(invalid(format!("Invalid parameter: Endpoint Reason: {text}")));
    }
    Ok(endpoint)
}

fn is_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
}
