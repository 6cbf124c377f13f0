//! Dead letters: what could not be delivered goes to the subscription's queue, if it has one.

use super::notification::Notification;
use super::{Attempt, Left};
use crate::core::{Core, Subscription, Topic};
use crate::delivery_policy::AWS_MANAGED;
use crate::records::{Failure, Notify};
use crate::subscription_settings::dead_letters;
use api::sqs;
use contract::Error;

impl Core {
    pub(super) async fn bury(
        &self,
        topic: &Topic,
        subscription: &Subscription,
        notify: &Notify,
        notification: &Notification<'_>,
        failure: Failure,
    ) -> Result<Left, Error> {
        // An attribute without a value would keep the letter out of its queue.
        let reason =
            if failure.text.is_empty() { format!("HTTP status {}", failure.code) } else { failure.text.clone() };
        let Some(queue) = dead_letters(&subscription.record) else { return Ok(Left::Nothing) };
        let Some(mut input) = self.queue_message(subscription, notification, &queue).await? else {
            return Ok(Left::Nothing);
        };
        let attributes = input.message_attributes.get_or_insert_default();
        let request = self.ids.uuid();
        for (name, kind, value) in [
            ("RequestID", "String", request.as_str()),
            ("ErrorCode", "Number", failure.code.as_str()),
            ("ErrorMessage", "String", reason.as_str()),
        ] {
            let value = sqs::MessageAttributeValue {
                data_type: kind.to_owned(),
                string_value: Some(value.to_owned()),
                ..Default::default()
            };
            attributes.push((name.to_owned(), value));
        }
        let ctx = self.context(topic, &queue.region, notification.message);
        let sent = self.bus.call::<sqs::op::SendMessage>(ctx, input).await;
        match Attempt::of(sent.map(|_| String::new())) {
            Attempt::Delivered { .. } => topic.measures.redriven(self.now_ms()),
            Attempt::NotYet(_) if AWS_MANAGED.pause(notify.failed + 1).is_some() => {
                let after_ms = AWS_MANAGED.pause(notify.failed + 1).unwrap_or(0);
                return Ok(Left::Again { after_ms, failed: notify.failed + 1, dead: Some(failure) });
            }
            Attempt::NotYet(why) | Attempt::Never(why) => {
                topic.measures.lost(self.now_ms());
                tracing::warn!(subscription = subscription.arn, error = why.text, "a dead letter of SNS has no place");
            }
        }
        Ok(Left::Nothing)
    }
}
