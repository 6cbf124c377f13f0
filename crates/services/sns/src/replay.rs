//! Archives of FIFO topics, and their replay to a subscription.
//!
//! A replay walks the archive page by page as work of the outbox; its messages go behind those of their group that wait already.

use crate::core::{Core, Subscription, Topic};
use crate::error::{from_read, from_write, invalid, invalid_because};
use crate::keys;
use crate::limits;
use crate::names::TopicName;
use crate::publish::notify;
use crate::records::{Archived, Attribute, AttributeValue, Message, Replay, SubscriptionRecord, Work};
use contract::Error;
use outbox::{New, Outcome};
use serde_json::Value;
use store::{KeyRange, Scan};

/// From when to when, ms.
fn bounds(policy: &str) -> Option<(i64, i64)> {
    let policy: Value = serde_json::from_str(policy).ok()?;
    let time = |name: &str| {
        let text = policy[name].as_str()?;
        text.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_millisecond)
    };
    (policy["PointType"].as_str()? == "Timestamp").then_some(())?;
    let until = if policy["EndingPoint"].is_null() { i64::MAX } else { time("EndingPoint")? };
    Some((time("StartingPoint")?, until)).filter(|(from, until)| from < until)
}

/// Refuses a replay where no archive can be.
pub(crate) fn check_topic(topic: &TopicName, policy: Option<&str>) -> Result<(), Error> {
    match policy.is_none_or(|policy| matches!(policy, "" | "{}")) || topic.is_fifo() {
        true => Ok(()),
        false => Err(invalid_because("ReplayPolicy", "ReplayPolicy can only be set for subscriptions to FIFO topics")),
    }
}

/// Checks a replay policy.
pub(crate) fn check(value: &str, front: &str) -> Result<(), Error> {
    match matches!(value, "" | "{}") || bounds(value).is_some() {
        true => Ok(()),
        false => Err(invalid(format!("{front}ReplayPolicy: Invalid ReplayPolicy"))),
    }
}

impl Core {
    pub(crate) async fn replay_start(&self, topic: &TopicName, record: &SubscriptionRecord) -> Result<(), Error> {
        let Some(replay) = self.replay_of(topic, record) else { return Ok(()) };
        self.outbox.enqueue_alone(vec![New::now(Work::Replay(replay))]).await.map_err(from_write)
    }

    /// The replay that a subscription asks for.
    pub(crate) fn replay_of(&self, topic: &TopicName, record: &SubscriptionRecord) -> Option<Replay> {
        let policy = record.attributes.get("ReplayPolicy").cloned()?;
        let (from_ms, until_ms) = bounds(&policy)?;
        let until_ms = until_ms.min(self.now_ms());
        Some(Replay { topic: topic.clone(), to: record.id.clone(), policy, from_ms, from_sequence: 0, until_ms })
    }

    /// One page of a replay.
    pub(crate) async fn replay(&self, replay: &Replay) -> Result<Outcome<Work>, Error> {
        let Some(topic) = self.find(&replay.topic).await? else { return Ok(Outcome::Done) };
        let subscription = topic.subscription(&replay.to);
        let same = |policy: Option<&String>| policy == Some(&replay.policy);
        let Some(subscription) = subscription.filter(|one| same(one.record.attributes.get("ReplayPolicy"))) else {
            return Ok(Outcome::Done);
        };
        let from = keys::archived(topic.record.id, replay.from_ms, replay.from_sequence);
        let until = keys::archived(topic.record.id, replay.until_ms, u64::MAX);
        let scan = Scan::range(KeyRange::between(&from, &until)).limit(limits::REPLAY_PAGE);
        let rows = self.store.scan(&keys::ARCHIVE, &scan).await.map_err(from_read)?;
        let full = rows.len() == limits::REPLAY_PAGE;
        self.replay_mark(replay, if full { "In progress" } else { "Completed" }).await?;
        let last = rows.last().map(|(_, Archived { message })| (message.at_ms, message.sequence.unwrap_or_default()));
        let mut work: Vec<New<Work>> = Vec::new();
        for (_, Archived { message }) in rows {
            if self.passes(&topic, subscription, &message).await? {
                work.push(notify(&topic, marked(message), vec![replay.to.clone()]));
            }
        }
        if let Some((from_ms, sequence)) = last.filter(|_| full) {
            work.push(New::now(Work::Replay(Replay { from_ms, from_sequence: sequence + 1, ..replay.clone() })));
        }
        Ok(Outcome::Then(work))
    }

    /// Whether an archived message passes the subscription's filter.
    async fn passes(&self, topic: &Topic, subscription: &Subscription, message: &Message) -> Result<bool, Error> {
        let Some(filter) = &subscription.filter else { return Ok(true) };
        let message = self.opened(topic, message).await?;
        let body = serde_json::from_str::<Value>(&message.text).ok().filter(Value::is_object);
        Ok(filter.passes(&message, body.as_ref()))
    }

    async fn replay_mark(&self, replay: &Replay, status: &str) -> Result<(), Error> {
        let change = |record: &mut SubscriptionRecord| {
            record.replay = Some(status.to_owned());
            Ok(())
        };
        self.subscription_change(&replay.topic, &replay.to, change).await.map(drop)
    }
}

/// The message with the attribute by which receivers tell it from its first delivery, if there is room for one: a queue takes no more.
/// It is no secret, so it stands beside what is sealed.
fn marked(mut message: Message) -> Message {
    if message.attributes.len() >= limits::RAW_ATTRIBUTES_MAX {
        return message;
    }
    let mark = Attribute { data_type: "String".to_owned(), value: AttributeValue::Text("true".to_owned()) };
    message.attributes.push(("Replayed".to_owned(), mark));
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies() {
        for (policy, good) in [
            (r#"{"PointType":"Timestamp","StartingPoint":"2024-01-01T00:00:00Z"}"#, true),
            (
                r#"{"PointType":"Timestamp","StartingPoint":"2024-01-01T00:00:00.000Z","EndingPoint":"2024-01-02T00:00:00Z"}"#,
                true,
            ),
            (
                r#"{"PointType":"Timestamp","StartingPoint":"2024-01-03T00:00:00Z","EndingPoint":"2024-01-02T00:00:00Z"}"#,
                false,
            ),
            (r#"{"PointType":"Number","StartingPoint":"2024-01-01T00:00:00Z"}"#, false),
            ("{}", true),
            ("x", false),
        ] {
            assert_eq!(check(policy, "").is_ok(), good, "{policy}");
        }
    }
}
