//! Delivery status: a line in CloudWatch Logs for each attempt, where the topic names a role that may write it.

use super::Attempt;
use crate::core::{Core, Subscription, Topic};
use crate::limits;
use crate::publish::hex;
use crate::records::{Attributes, Notify};
use api::logs::{CreateLogGroupRequest, CreateLogStreamRequest, InputLogEvent, PutLogEventsRequest, op};
use contract::Error;
use platform::Context;
use serde_json::{Value, json};

/// How a topic's attributes name a protocol.
fn prefix(protocol: &str) -> Option<&'static str> {
    Some(match protocol {
        "sqs" => "SQS",
        "lambda" => "Lambda",
        "http" | "https" => "HTTP",
        "firehose" => "Firehose",
        "application" => "Application",
        _ => return None,
    })
}

impl Core {
    /// Writes the line of an attempt. That it could not be written is for our log alone.
    pub(super) async fn report(
        &self,
        topic: &Topic,
        subscription: &Subscription,
        notify: &Notify,
        attempt: &Attempt,
        began_ms: i64,
    ) {
        let succeeded = matches!(attempt, Attempt::Delivered { .. });
        let attributes = &topic.record.attributes;
        let Some(role) = role(attributes, &subscription.record.protocol, succeeded, self.ids.fraction()) else {
            return;
        };
        let line = self.line(topic, subscription, notify, attempt, began_ms);
        if let Err(error) = self.write_line(topic, notify, role, succeeded, line.to_string()).await {
            tracing::warn!(topic = topic.arn, %error, "could not write a delivery status");
        }
    }

    fn line(
        &self,
        topic: &Topic,
        subscription: &Subscription,
        notify: &Notify,
        attempt: &Attempt,
        began_ms: i64,
    ) -> Value {
        let now_ms = self.now_ms();
        let (status, code, answer) = match attempt {
            Attempt::Delivered { code, answer } => ("SUCCESS", code.to_string(), answer.as_str()),
            Attempt::NotYet(failure) | Attempt::Never(failure) => ("FAILURE", failure.code.clone(), failure.told()),
        };
        let time = jiff::Timestamp::from_millisecond(notify.message.at_ms).unwrap_or_default();
        json!({
            "notification": {
                "messageMD5Sum": hex(&md5::compute(notify.message.text.as_bytes()).0),
                "messageId": notify.message.id,
                "topicArn": topic.arn,
                "timestamp": time.strftime("%Y-%m-%d %H:%M:%S.%3f").to_string(),
            },
            "delivery": {
                "deliveryId": self.ids.uuid(),
                "destination": subscription.record.endpoint,
                "providerResponse": answer,
                "dwellTimeMs": now_ms - began_ms,
                "attempts": notify.failed + 1,
                "statusCode": code.parse::<u16>().unwrap_or(500),
            },
            "status": status,
        })
    }

    async fn write_line(
        &self,
        topic: &Topic,
        notify: &Notify,
        role: &str,
        succeeded: bool,
        line: String,
    ) -> Result<(), Error> {
        let session = self.roles.session(role, "sns-delivery-status", limits::FEEDBACK_SESSION_SECONDS).await;
        let principal = session.map_err(Error::internal)?;
        let ctx = self.context(topic, &topic.name.region, &notify.message).acting_as(principal);
        let group = group(topic, succeeded);
        let stream = notify.message.id.clone();
        self.prepare(&ctx, &group, &stream).await?;
        let event = InputLogEvent { timestamp: self.now_ms(), message: line };
        let input = PutLogEventsRequest {
            log_group_name: group,
            log_stream_name: stream,
            log_events: vec![event],
            ..Default::default()
        };
        self.bus.call::<op::PutLogEvents>(ctx, input).await.map(drop)
    }

    async fn prepare(&self, ctx: &Context, group: &str, stream: &str) -> Result<(), Error> {
        let input = CreateLogStreamRequest { log_group_name: group.to_owned(), log_stream_name: stream.to_owned() };
        match self.bus.call::<op::CreateLogStream>(ctx.clone(), input.clone()).await {
            Err(error) if error.code == "ResourceNotFoundException" => {
                let new = CreateLogGroupRequest { log_group_name: group.to_owned(), ..Default::default() };
                existing(self.bus.call::<op::CreateLogGroup>(ctx.clone(), new).await.map(drop))?;
                existing(self.bus.call::<op::CreateLogStream>(ctx.clone(), input).await.map(drop))
            }
            other => existing(other.map(drop)),
        }
    }
}

fn existing(result: Result<(), Error>) -> Result<(), Error> {
    match result {
        Err(error) if error.code == "ResourceAlreadyExistsException" => Ok(()),
        other => other,
    }
}

fn group(topic: &Topic, succeeded: bool) -> String {
    let name = &topic.name;
    let end = if succeeded { "" } else { "/Failure" };
    format!("sns/{}/{}/{}{end}", name.region, name.account, name.name)
}

/// The role that writes the line of an attempt; `None` when there is none to write. `chance` is in `0..1`.
fn role<'a>(attributes: &'a Attributes, protocol: &str, succeeded: bool, chance: f64) -> Option<&'a str> {
    let prefix = prefix(protocol)?;
    let value = |name: &str| attributes.get(&format!("{prefix}{name}")).map(String::as_str);
    if !succeeded {
        return value("FailureFeedbackRoleArn");
    }
    let rate = value("SuccessFeedbackSampleRate").map_or(Ok(100.0), str::parse::<f64>).unwrap_or(0.0);
    value("SuccessFeedbackRoleArn").filter(|_| chance * 100.0 < rate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_writes_what() {
        let attributes: Attributes = [
            ("SQSSuccessFeedbackRoleArn", "good"),
            ("SQSSuccessFeedbackSampleRate", "50"),
            ("SQSFailureFeedbackRoleArn", "bad"),
            ("HTTPSuccessFeedbackRoleArn", "web"),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
        for (protocol, succeeded, chance, wanted) in [
            ("sqs", true, 0.4, Some("good")),
            ("sqs", true, 0.6, None),
            ("sqs", false, 0.9, Some("bad")),
            ("https", true, 0.9, Some("web")),
            ("http", false, 0.1, None),
            ("sms", true, 0.1, None),
        ] {
            assert_eq!(role(&attributes, protocol, succeeded, chance), wanted, "{protocol} {succeeded} {chance}");
        }
    }
}
