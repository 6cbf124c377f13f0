//! Deliveries to queues.

use super::Attempt;
use super::notification::Notification;
use crate::core::{Core, Subscription, Topic};
use crate::limits;
use crate::records::{Attribute, AttributeValue, Letter, Message};
use crate::subscription_settings::is_raw;
use api::sqs;
use contract::Error;
use platform::Arn;

impl Core {
    pub(super) async fn to_queue(
        &self,
        topic: &Topic,
        subscription: &Subscription,
        notification: &Notification<'_>,
    ) -> Result<Attempt, Error> {
        let Ok(arn) = subscription.record.endpoint.parse::<Arn>() else {
            return Ok(Attempt::never("400", "the endpoint is no ARN"));
        };
        let Some(input) = self.queue_message(subscription, notification, &arn).await? else {
            return Ok(Attempt::never("400", "a raw message may have no more than 10 attributes"));
        };
        let ctx = self.context(topic, &arn.region, notification.message);
        let request = ctx.request_id.to_string();
        let sent = self.bunches.send(ctx, input).await;
        Ok(Attempt::of_queue(sent.map(|id| format!("{{\"sqsRequestId\":\"{request}\",\"sqsMessageId\":\"{id}\"}}"))))
    }

    /// The message for a queue; `None` when a raw one has too many attributes.
    pub(super) async fn queue_message(
        &self,
        subscription: &Subscription,
        notification: &Notification<'_>,
        queue: &Arn,
    ) -> Result<Option<sqs::SendMessageRequest>, Error> {
        let (raw, message) = (is_raw(&subscription.record), notification.message);
        if raw && message.attributes.len() > limits::RAW_ATTRIBUTES_MAX {
            return Ok(None);
        }
        let (message_body, attributes) = match raw {
            true => (notification.text("sqs").to_owned(), message.attributes.iter().map(attribute).collect::<Vec<_>>()),
            false => (notification.json(subscription).await?, Vec::new()),
        };
        let fifo = queue.resource.ends_with(".fifo");
        let trace = message.trace.clone().map(|trace| {
            let value = sqs::MessageSystemAttributeValue {
                data_type: "String".into(),
                string_value: Some(trace),
                ..Default::default()
            };
            vec![("AWSTraceHeader".to_owned(), value)]
        });
        Ok(Some(sqs::SendMessageRequest {
            queue_url: url(queue),
            message_body,
            message_attributes: Some(attributes).filter(|attributes| !attributes.is_empty()),
            message_system_attributes: trace,
            message_group_id: message.group.clone(),
            message_deduplication_id: message.dedup.clone().filter(|_| fifo),
            ..Default::default()
        }))
    }
}

impl Core {
    /// Asks the owner of a queue whether it wants a topic's messages. Its policy has to let the topic ask.
    pub(super) async fn letter_to_queue(&self, letter: &Letter, text: String) -> Result<Attempt, Error> {
        let Ok(queue) = letter.endpoint.parse::<Arn>() else {
            return Ok(Attempt::never("400", "the endpoint is no ARN"));
        };
        let Some(topic) = self.find(&letter.topic).await? else {
            return Ok(Attempt::never("404", "the topic is gone"));
        };
        let message = Message { origin: letter.origin.clone(), ..Message::default() };
        let once = queue.resource.ends_with(".fifo").then(|| letter.message_id.clone());
        let input = sqs::SendMessageRequest {
            queue_url: url(&queue),
            message_body: text,
            message_group_id: once.clone(),
            message_deduplication_id: once,
            ..Default::default()
        };
        let sent = self.bus.call::<sqs::op::SendMessage>(self.context(&topic, &queue.region, &message), input).await;
        Ok(Attempt::of_queue(sent.map(|_| String::new())))
    }
}

fn url(queue: &Arn) -> String {
    format!("https://sqs.{}.amazonaws.com/{}/{}", queue.region, queue.account, queue.resource)
}

fn attribute((name, attribute): &(String, Attribute)) -> (String, sqs::MessageAttributeValue) {
    let (string_value, binary_value) = match &attribute.value {
        AttributeValue::Text(text) => (Some(text.clone()), None),
        AttributeValue::Binary(bytes) => (None, Some(bytes.clone())),
    };
    let data_type = attribute.data_type.clone();
    (name.clone(), sqs::MessageAttributeValue { data_type, string_value, binary_value, ..Default::default() })
}
