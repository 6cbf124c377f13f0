//! Deliveries to functions, as asynchronous events.

use super::Attempt;
use super::notification::{Notification, Signature};
use crate::core::{Core, Subscription, Topic};
use api::lambda;
use bytes::Bytes;
use contract::Error;
use platform::{Arn, iso_ms};
use serde_json::{Map, Value, json};

impl Core {
    pub(super) async fn to_function(
        &self,
        topic: &Topic,
        subscription: &Subscription,
        notification: &Notification<'_>,
    ) -> Result<Attempt, Error> {
        let Ok(arn) = subscription.record.endpoint.parse::<Arn>() else {
            return Ok(Attempt::never("400", "the endpoint is no ARN"));
        };
        let event = event(topic, subscription, notification).await?;
        let ctx = self.context(topic, &arn.region, notification.message);
        let request_id = ctx.request_id.to_string();
        let input = lambda::InvocationRequest {
            function_name: subscription.record.endpoint.clone(),
            invocation_type: Some("Event".to_owned()),
            payload: Some(Bytes::from(event.to_string())),
            ..Default::default()
        };
        let invoked = self.bus.call::<lambda::op::Invoke>(ctx, input).await;
        Ok(match Attempt::of(invoked.map(|_| format!("{{\"lambdaRequestId\":\"{request_id}\"}}"))) {
            Attempt::Delivered { answer, .. } => Attempt::Delivered { code: 202, answer },
            other => other,
        })
    }
}

async fn event(topic: &Topic, subscription: &Subscription, notification: &Notification<'_>) -> Result<Value, Error> {
    let (message, text) = (notification.message, notification.text("lambda"));
    let Signature { version, text: signature, certificate_url } = notification.signature(text).await?;
    let attributes: Map<String, Value> = message
        .attributes
        .iter()
        .map(|(name, attribute)| (name.clone(), json!({"Type": attribute.data_type, "Value": attribute.shown()})))
        .collect();
    Ok(json!({"Records": [{
        "EventSource": "aws:sns",
        "EventVersion": "1.0",
        "EventSubscriptionArn": subscription.arn,
        "Sns": {
            "Type": "Notification",
            "MessageId": message.id,
            "TopicArn": topic.arn,
            "Subject": message.subject,
            "Message": text,
            "Timestamp": iso_ms(message.at_ms),
            "SignatureVersion": version,
            "Signature": signature,
            "SigningCertUrl": certificate_url,
            "UnsubscribeUrl": notification.unsubscribe_url(subscription),
            "MessageAttributes": attributes,
        },
    }]}))
}
