//! Topics come and go.

use crate::core::{Core, Topic};
use crate::error::{from_transaction, invalid_because};
use crate::keys;
use crate::names::{self, TopicName};
use crate::page::Page;
use crate::records::TopicRecord;
use crate::tags;
use crate::topic_settings;
use api::sns::{CreateTopicInput, CreateTopicResponse, ListTopicsResponse};
use contract::Error;
use platform::Context;
use std::collections::BTreeMap;
use store::{Abort, Scan};

impl Core {
    pub(crate) async fn topic_create(
        &self,
        ctx: &Context,
        input: CreateTopicInput,
    ) -> Result<CreateTopicResponse, Error> {
        let record = self.new_topic(&input)?;
        let name = TopicName::own(ctx, &input.name);
        let _turn = self.changing.lock().await;
        let (key, new, given) = (&keys::topic(&name), &record, &input);
        let done = self.store.transact("sns.topic_create", |tx| async move {
            if let Some(existing) = tx.get(&keys::TOPICS, key).await? {
                return check_same(&existing, new, given).map_err(Abort::User);
            }
            Ok(tx.put(&keys::TOPICS, key, new)?)
        });
        done.await.map_err(from_transaction)?;
        self.changed(&name);
        Ok(CreateTopicResponse { topic_arn: Some(name.arn()) })
    }

    fn new_topic(&self, input: &CreateTopicInput) -> Result<TopicRecord, Error> {
        let given = input.attributes.as_deref().unwrap_or_default();
        let fifo = given.iter().any(|(name, value)| name == "FifoTopic" && value.eq_ignore_ascii_case("true"));
        names::check_topic(&input.name, fifo)?;
        let mut attributes = BTreeMap::new();
        for (name, value) in given {
            topic_settings::set(&mut attributes, fifo, name, Some(value), topic_settings::When::Create)?;
        }
        if !fifo {
            attributes.remove("FifoTopic");
        }
        let given = input.tags.as_deref().unwrap_or_default();
        tags::check(given)?;
        let mut record = TopicRecord {
            id: self.new_id(),
            created_ms: self.now_ms(),
            attributes,
            tags: given.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect(),
            protection: input.data_protection_policy.clone().filter(|policy| !policy.is_empty()),
            archive_from_ms: None,
            deleted: 0,
        };
        record.note_archive(record.created_ms);
        Ok(record)
    }

    /// Checks what an attribute's value asks of the topic's subscriptions.
    pub(crate) async fn check_attribute(
        &self,
        topic: &TopicName,
        name: &str,
        value: Option<&str>,
    ) -> Result<(), Error> {
        let bytes = value.filter(|_| name == "MaximumMessageSize").and_then(|bytes| bytes.parse().ok());
        let (Some(bytes), Some(topic)) = (bytes, self.find(topic).await?) else { return Ok(()) };
        topic_settings::check_large(bytes, topic.subscriptions.iter().map(|one| one.record.protocol.as_str()))
    }

    /// Deletes a topic and its subscriptions; there need not be one.
    pub(crate) async fn topic_delete(&self, name: &TopicName) -> Result<(), Error> {
        let _turn = self.changing.lock().await;
        let key = &keys::topic(name);
        let done = self.store.transact("sns.topic_delete", |tx| async move {
            let found = tx.get(&keys::TOPICS, key).await?;
            if found.is_some_and(|found| found.attributes.contains_key("ArchivePolicy")) {
                let text = "Cannot delete a topic with an ArchivePolicy";
                return Err(Abort::User(api::sns::error::invalid_state_exception(text)));
            }
            tx.delete(&keys::TOPICS, key);
            for (subscription, _) in tx.scan(&keys::SUBSCRIPTIONS, &Scan::prefix(key)).await? {
                tx.delete(&keys::SUBSCRIPTIONS, &subscription);
            }
            Ok(())
        });
        done.await.map_err(from_transaction)?;
        self.changed(name);
        Ok(())
    }

    pub(crate) async fn topics_list(&self, ctx: &Context, token: Option<&str>) -> Result<ListTopicsResponse, Error> {
        let prefix = keys::region(ctx.account.as_str(), ctx.region.as_str());
        let page = Page::of(token)?;
        let (rows, next_token) = page.read(&self.store, &keys::TOPICS, &prefix).await?;
        let topic = |(key, _): (store::Key, TopicRecord)| {
            let name = TopicName::own(ctx, &key.text(2).unwrap_or_default());
            api::sns::Topic { topic_arn: Some(name.arn()) }
        };
        Ok(ListTopicsResponse { topics: Some(rows.into_iter().map(topic).collect()), next_token })
    }

    /// All attributes of a topic as AWS shows them.
    pub(crate) fn topic_attributes(&self, topic: &Topic) -> Vec<(String, String)> {
        let confirmed = topic.subscriptions.iter().filter(|one| one.record.confirmed).count();
        let pending = topic.subscriptions.len() - confirmed;
        let delivery = topic.record.attributes.get("DeliveryPolicy").map(String::as_str);
        let mut shown = vec![
            ("Policy".to_owned(), topic_settings::policy(topic)),
            ("Owner".to_owned(), topic.name.account.clone()),
            ("SubscriptionsPending".to_owned(), pending.to_string()),
            ("TopicArn".to_owned(), topic.arn.clone()),
            ("EffectiveDeliveryPolicy".to_owned(), crate::delivery_policy::effective(delivery)),
            ("SubscriptionsConfirmed".to_owned(), confirmed.to_string()),
            ("DisplayName".to_owned(), topic.record.attributes.get("DisplayName").cloned().unwrap_or_default()),
            ("SubscriptionsDeleted".to_owned(), topic.record.deleted.to_string()),
        ];
        if topic.name.is_fifo() {
            let scope = topic.record.attributes.get("FifoThroughputScope").cloned();
            shown.push(("FifoTopic".to_owned(), "true".to_owned()));
            let by_content = topic.record.is("ContentBasedDeduplication");
            shown.push(("ContentBasedDeduplication".to_owned(), by_content.to_string()));
            shown.push(("FifoThroughputScope".to_owned(), scope.unwrap_or_else(|| "Topic".to_owned())));
            let begins_ms = topic_settings::archive_begins_ms(&topic.record, self.now_ms());
            shown.extend(begins_ms.map(|ms| ("BeginningArchiveTime".to_owned(), platform::iso_ms(ms))));
        }
        for (name, value) in &topic.record.attributes {
            if !shown.iter().any(|(known, _)| known == name) {
                shown.push((name.clone(), value.clone()));
            }
        }
        shown
    }
}

/// Whether what is given is what a topic of this name has.
fn check_same(existing: &TopicRecord, new: &TopicRecord, given: &CreateTopicInput) -> Result<(), Error> {
    let differs = |(name, _): &(String, String)| existing.attributes.get(name) != new.attributes.get(name);
    if given.attributes.iter().flatten().any(differs) {
        return Err(invalid_because("Attributes", "Topic already exists with different attributes"));
    }
    if new.tags.iter().any(|(name, value)| existing.tags.get(name) != Some(value)) {
        return Err(invalid_because("Tags", "Topic already exists with different tags"));
    }
    Ok(())
}
