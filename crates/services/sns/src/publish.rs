//! `Publish`: from an input to rows.

use crate::core::{Core, Subscription, Topic};
use crate::deliver;
use crate::draft::{Draft, check_bytes, check_id};
use crate::error::{from_transaction, invalid, invalid_because};
use crate::keys;
use crate::limits;
use crate::names::TopicName;
use crate::records::{Archived, Deduplication, Message, Notify, Work};
use crate::sse::Seal;
use crate::topic_settings;
use api::sns::{PublishInput, PublishResponse};
use aws_lc_rs::digest;
use contract::Error;
use outbox::New;
use platform::Context;
use serde_json::Value;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::Abort;

/// What a publisher hears.
#[derive(Debug, Clone)]
pub(crate) struct Published {
    pub(crate) id: String,
    pub(crate) sequence: Option<u64>,
}

impl Core {
    pub(crate) async fn publish(&self, ctx: &Context, input: PublishInput) -> Result<PublishResponse, Error> {
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let target = match (given(&input.topic_arn), given(&input.target_arn), given(&input.phone_number)) {
            (None, None, Some(number)) => return self.publish_sms(ctx, &number, input).await,
            (Some(topic), None, None) => (topic, "TopicArn"),
            (None, Some(target), None) if target.contains(":endpoint/") => {
                return self.publish_push(ctx, &target, input).await;
            }
            (None, Some(target), None) => (target, "TargetArn"),
            (None, None, None) => {
                return Err(invalid_because("TopicArn or TargetArn", "no value for required parameter"));
            }
            _ => return Err(invalid("Only one of TopicArn, TargetArn or PhoneNumber may be given")),
        };
        let name = TopicName::here(ctx, &target.0, target.1)?;
        let message = Draft::from(input).into_message()?;
        let topic = self.topic(&name).await?;
        check_bytes(&message, topic_settings::bytes_max(&topic.record))?;
        let message = self.complete(ctx, &topic, message)?;
        let published = self.publish_to(ctx, &topic, message).await?;
        Ok(PublishResponse { message_id: Some(published.id), sequence_number: published.sequence.map(sequence_text) })
    }

    /// Checks a message against its topic, and gives it an id and a time.
    pub(crate) fn complete(&self, ctx: &Context, topic: &Topic, mut message: Message) -> Result<Message, Error> {
        if let Some(group) = &message.group {
            check_id(group, "MessageGroupId")?;
        }
        if let Some(dedup) = &message.dedup {
            check_id(dedup, "MessageDeduplicationId")?;
        }
        if topic.name.is_fifo() {
            if message.group.is_none() {
                return Err(invalid("The MessageGroupId parameter is required for FIFO topics"));
            }
            if message.dedup.is_none() {
                if !topic.record.is("ContentBasedDeduplication") {
                    return Err(invalid(
                        "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
                    ));
                }
                message.dedup = Some(hex(digest::digest(&digest::SHA256, message.text.as_bytes()).as_ref()));
            }
        } else if message.dedup.is_some() {
            let reason = "The request includes MessageDeduplicationId parameter that is not valid for this topic type";
            return Err(invalid_because("MessageDeduplicationId", reason));
        }
        message.id = self.ids.uuid();
        message.at_ms = self.now_ms();
        message.trace = ctx.trace_id.as_deref().map(str::to_owned);
        message.origin = ctx.endpoint.to_string();
        Ok(message)
    }

    /// Stores a message with its deliveries.
    async fn publish_to(&self, ctx: &Context, topic: &Arc<Topic>, message: Message) -> Result<Published, Error> {
        self.publish_all(ctx, topic, vec![message]).await.map(|mut all| all.remove(0))
    }

    /// Stores messages with their deliveries in one commit.
    pub(crate) async fn publish_all(
        &self,
        ctx: &Context,
        topic: &Arc<Topic>,
        messages: Vec<Message>,
    ) -> Result<Vec<Published>, Error> {
        let seal = self.seal_of(ctx, topic).await?;
        let sizes: Vec<usize> = messages.iter().map(Message::bytes).collect();
        let published = match topic.name.is_fifo() {
            true => self.store_in_order(topic, messages, seal.as_ref()).await?,
            false => self.store_all(topic, messages, seal.as_ref()).await?,
        };
        sizes.into_iter().for_each(|bytes| topic.measures.published(bytes, self.now_ms()));
        Ok(published)
    }

    async fn store_all(
        &self,
        topic: &Topic,
        messages: Vec<Message>,
        seal: Option<&Seal>,
    ) -> Result<Vec<Published>, Error> {
        let published = messages.iter().map(|message| Published { id: message.id.clone(), sequence: None }).collect();
        let mut work: Vec<New<Work>> = Vec::new();
        for message in messages {
            work.extend(self.deliveries(topic, message, seal)?);
        }
        let work = &work;
        if !work.is_empty() {
            let done = self.store.transact("sns.publish", |tx| async move {
                Ok::<_, Abort<Error>>(self.outbox.enqueue(&tx, work.iter().cloned()).await?)
            });
            drop(done.await.map_err(from_transaction)?);
        }
        Ok(published)
    }

    /// As [`Core::store_all`] for a FIFO topic: groups keep their order, and what was published lately is not published again.
    async fn store_in_order(
        &self,
        topic: &Topic,
        mut messages: Vec<Message>,
        seal: Option<&Seal>,
    ) -> Result<Vec<Published>, Error> {
        let mut locks: Vec<usize> = messages.iter().map(|message| lock_of(topic, message)).collect();
        locks.sort_unstable();
        locks.dedup();
        let mut turns = Vec::with_capacity(locks.len());
        for lock in locks {
            turns.push(self.groups[lock].lock().await);
        }
        for message in &mut messages {
            message.sequence = Some(self.next_sequence());
        }
        let messages = &messages;
        let done = self.store.transact("sns.publish_fifo", |tx| async move {
            let (mut published, mut work) = (Vec::new(), Vec::new());
            for message in messages {
                let key = keys::deduplication(topic.record.id, &dedup_hash(topic, message));
                let known = tx.get(&keys::DEDUPLICATIONS, &key).await?;
                let fresh = |known: &Deduplication| known.at_ms + limits::DEDUPLICATION_MS > message.at_ms;
                if let Some(known) = known.filter(fresh) {
                    published.push(Published { id: known.message, sequence: Some(known.sequence) });
                    continue;
                }
                let sequence = message.sequence.unwrap_or_default();
                let row = Deduplication { message: message.id.clone(), sequence, at_ms: message.at_ms };
                tx.put(&keys::DEDUPLICATIONS, &key, &row)?;
                if topic.record.attributes.contains_key("ArchivePolicy") {
                    let key = keys::archived(topic.record.id, message.at_ms, sequence);
                    let message = self.sealed(message.clone(), seal).map_err(Abort::User)?;
                    tx.put(&keys::ARCHIVE, &key, &Archived { message })?;
                }
                published.push(Published { id: message.id.clone(), sequence: Some(sequence) });
                work.extend(self.deliveries(topic, message.clone(), seal).map_err(Abort::User)?);
            }
            let ticket = self.outbox.enqueue(&tx, work).await?;
            Ok::<_, Abort<Error>>((published, ticket))
        });
        let (published, ticket) = done.await.map_err(from_transaction)?;
        drop(ticket);
        Ok(published)
    }

    /// Numbers grow, also over restarts: they begin with the time.
    fn next_sequence(&self) -> u64 {
        let now = u64::try_from(self.now_ms()).unwrap_or(0).saturating_mul(1_000_000);
        let next = |last: u64| Some(now.max(last + 1));
        let last = self.sequence.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next).unwrap_or_default();
        now.max(last + 1)
    }

    /// The work that a message makes: one item for all that is quick, one each for what may take long or must keep its order.
    fn deliveries(&self, topic: &Topic, message: Message, seal: Option<&Seal>) -> Result<Vec<New<Work>>, Error> {
        let wants_body = |one: &Arc<Subscription>| one.filter.as_ref().is_some_and(crate::filter::Filter::needs_body);
        let body =
            topic.subscriptions.iter().any(wants_body).then(|| serde_json::from_str::<Value>(&message.text).ok());
        let body = body.flatten().filter(Value::is_object);
        let (mut together, mut alone) = (Vec::new(), Vec::new());
        for subscription in topic.subscriptions.iter().filter(|one| one.record.confirmed) {
            if subscription.filter.as_ref().is_some_and(|filter| !filter.passes(&message, body.as_ref())) {
                topic.measures.filtered(self.now_ms());
                continue;
            }
            let quick = !topic.name.is_fifo() && deliver::is_quick(&subscription.record.protocol);
            if quick { &mut together } else { &mut alone }.push(subscription.record.id.clone());
        }
        if alone.is_empty() && together.is_empty() {
            return Ok(Vec::new());
        }
        let message = self.sealed(message, seal)?;
        let mut all: Vec<New<Work>> = alone.into_iter().map(|id| notify(topic, message.clone(), vec![id])).collect();
        if !together.is_empty() {
            all.push(notify(topic, message, together));
        }
        Ok(all)
    }
}

/// An item for these subscriptions; in a FIFO topic behind what came before in the group.
pub(crate) fn notify(topic: &Topic, message: Message, to: Vec<String>) -> New<Work> {
    let order = topic.name.is_fifo().then(|| order_key(&to[0], message.group.as_deref().unwrap_or_default()));
    let work = New::now(Work::Notify(Notify { topic: topic.name.clone(), message, to, failed: 0, dead: None }));
    match order {
        Some(key) => work.in_order(key),
        None => work,
    }
}

fn order_key(subscription: &str, group: &str) -> String {
    format!("{subscription} {group}")
}

fn lock_of(topic: &Topic, message: &Message) -> usize {
    let mut hasher = DefaultHasher::new();
    (topic.record.id, message.group.as_deref()).hash(&mut hasher);
    usize::try_from(hasher.finish() % limits::GROUP_LOCKS as u64).unwrap_or(0)
}

/// Of what must not come twice: the deduplication id, in its message group if that is the topic's scope.
fn dedup_hash(topic: &Topic, message: &Message) -> Vec<u8> {
    let by_group = topic.record.attributes.get("FifoThroughputScope").is_some_and(|scope| scope == "MessageGroup");
    let mut context = digest::Context::new(&digest::SHA256);
    if by_group {
        context.update(message.group.as_deref().unwrap_or_default().as_bytes());
        context.update(b"\n");
    }
    context.update(message.dedup.as_deref().unwrap_or_default().as_bytes());
    context.finish().as_ref().to_vec()
}

/// Twenty digits.
pub(crate) fn sequence_text(sequence: u64) -> String {
    format!("{sequence:020}")
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
