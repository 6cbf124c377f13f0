//! A message as its receivers see it.

use crate::core::{Core, Subscription, Topic};
use crate::publish::sequence_text;
use crate::records::{Letter, Message};
use crate::sign::text_of;
use contract::Error;
use platform::iso_ms;
use serde_json::{Map, Value, json};
use tokio::sync::Mutex;

/// A message on its way to the subscriptions of a topic; printed and signed at most once for each of its texts.
pub(crate) struct Notification<'a> {
    core: &'a Core,
    topic: &'a Topic,
    pub(crate) message: &'a Message,
    /// The texts for protocols, when it is structured.
    texts: Option<Map<String, Value>>,
    frames: Mutex<Vec<(String, Frame)>>,
    signed: Mutex<Vec<(String, Signature)>>,
}

/// The JSON of a text, without the one member that differs between subscriptions.
struct Frame {
    before: String,
    after: String,
}

impl Frame {
    fn around(&self, unsubscribe: &str) -> String {
        format!("{}{}{}", self.before, line("UnsubscribeURL", unsubscribe), self.after)
    }
}

/// What proves a message.
#[derive(Debug, Clone)]
pub(crate) struct Signature {
    pub(crate) version: String,
    pub(crate) text: String,
    pub(crate) certificate_url: String,
}

impl<'a> Notification<'a> {
    pub(crate) fn new(core: &'a Core, topic: &'a Topic, message: &'a Message) -> Self {
        let texts = message.structured.then(|| serde_json::from_str(&message.text).ok()).flatten();
        Self { core, topic, message, texts, frames: Mutex::default(), signed: Mutex::default() }
    }

    /// The text for a protocol.
    pub(crate) fn text(&self, protocol: &str) -> &str {
        let Some(texts) = &self.texts else { return &self.message.text };
        let text = |name: &str| texts.get(name).and_then(Value::as_str);
        text(protocol).or_else(|| text("default")).unwrap_or_default()
    }

    /// The JSON for queues, web servers and `email-json`.
    pub(crate) async fn json(&self, subscription: &Subscription) -> Result<String, Error> {
        let text = self.text(&subscription.record.protocol);
        let unsubscribe = quoted(&self.unsubscribe_url(subscription));
        // Held while a frame is made: the others wait for it, not each for its own.
        let mut frames = self.frames.lock().await;
        if let Some((_, frame)) = frames.iter().find(|(of, _)| of == text) {
            return Ok(frame.around(&unsubscribe));
        }
        let frame = self.frame(text).await?;
        let json = frame.around(&unsubscribe);
        frames.push((text.to_owned(), frame));
        Ok(json)
    }

    async fn frame(&self, text: &str) -> Result<Frame, Error> {
        let message = self.message;
        let mut members = vec![("Type", "Notification".to_owned()), ("MessageId", message.id.clone())];
        members.extend(message.sequence.map(|sequence| ("SequenceNumber", sequence_text(sequence))));
        members.push(("TopicArn", self.topic.arn.clone()));
        members.extend(message.subject.clone().map(|subject| ("Subject", subject)));
        members.push(("Message", text.to_owned()));
        members.push(("Timestamp", iso_ms(message.at_ms)));
        // Messages of FIFO topics are not signed.
        if !self.topic.name.is_fifo() {
            let Signature { version, text, certificate_url } = self.signature(text).await?;
            members.extend([("SignatureVersion", version), ("Signature", text), ("SigningCertURL", certificate_url)]);
        }
        let lines: String = members.iter().map(|(name, value)| line(name, &quoted(value)) + ",\n").collect();
        let attributes = self.attributes().map(|attributes| format!(",\n{attributes}")).unwrap_or_default();
        Ok(Frame { before: format!("{{\n{lines}"), after: format!("{attributes}\n}}") })
    }

    pub(crate) async fn signature(&self, text: &str) -> Result<Signature, Error> {
        // Held while signing: the others wait for the signature, not each for its own.
        let mut signed = self.signed.lock().await;
        if let Some((_, found)) = signed.iter().find(|(of, _)| of == text) {
            return Ok(found.clone());
        }
        let time = iso_ms(self.message.at_ms);
        let mut members = vec![("Message", text), ("MessageId", self.message.id.as_str())];
        members.extend(self.message.subject.as_deref().map(|subject| ("Subject", subject)));
        members.extend([("Timestamp", time.as_str()), ("TopicArn", self.topic.arn.as_str()), ("Type", "Notification")]);
        let made = self.core.signature(self.topic, self.core.origin(&self.message.origin), &members).await?;
        signed.push((text.to_owned(), made.clone()));
        Ok(made)
    }

    /// The member with the message's attributes, if it has any.
    fn attributes(&self) -> Option<String> {
        let each = self.message.attributes.iter().map(|(name, attribute)| {
            let value = json!({"Type": attribute.data_type, "Value": attribute.shown()});
            format!("    {} : {value}", quoted(name))
        });
        let all: Vec<String> = each.collect();
        (!all.is_empty()).then(|| line("MessageAttributes", &format!("{{\n{}\n  }}", all.join(",\n"))))
    }

    pub(crate) fn unsubscribe_url(&self, subscription: &Subscription) -> String {
        let origin = self.core.origin(&self.message.origin);
        format!("{origin}/?Action=Unsubscribe&SubscriptionArn={}", subscription.arn)
    }
}

/// As AWS prints a member.
fn line(name: &str, value: &str) -> String {
    format!("  \"{name}\" : {value}")
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

impl Core {
    /// Signs the members of a message of a topic.
    pub(crate) async fn signature(
        &self,
        topic: &Topic,
        origin: &str,
        members: &[(&str, &str)],
    ) -> Result<Signature, Error> {
        let version = topic.record.attributes.get("SignatureVersion").map_or("1", String::as_str);
        let signer = self.signer().await?;
        let text = signer.sign(&text_of(members), version);
        Ok(Signature { version: version.to_owned(), text, certificate_url: format!("{origin}{}", signer.path) })
    }

    /// The JSON of a request to confirm, or of word that a subscription has ended.
    pub(crate) async fn letter_text(&self, letter: &Letter) -> Result<String, Error> {
        let arn = letter.topic.arn();
        let (kind, message) = match letter.goodbye {
            false => (
                "SubscriptionConfirmation",
                format!(
                    "You have chosen to subscribe to the topic {arn}.\nTo confirm the subscription, visit the SubscribeURL included in this message."
                ),
            ),
            true => (
                "UnsubscribeConfirmation",
                format!(
                    "You have chosen to deactivate subscription {}.\nTo cancel this operation and restore the subscription, visit the SubscribeURL included in this message.",
                    letter.topic.subscription_arn(&letter.id)
                ),
            ),
        };
        let (url, time) = (confirm_url(letter), iso_ms(letter.at_ms));
        let signed = [
            ("Message", message.as_str()),
            ("MessageId", letter.message_id.as_str()),
            ("SubscribeURL", url.as_str()),
            ("Timestamp", time.as_str()),
            ("Token", letter.token.as_str()),
            ("TopicArn", arn.as_str()),
            ("Type", kind),
        ];
        let topic = self.find(&letter.topic).await?;
        let signature = match &topic {
            Some(topic) => self.signature(topic, &letter.origin, &signed).await?,
            None => Signature { version: "1".into(), text: String::new(), certificate_url: String::new() },
        };
        let members = [
            ("Type", kind),
            ("MessageId", letter.message_id.as_str()),
            ("Token", letter.token.as_str()),
            ("TopicArn", arn.as_str()),
            ("Message", message.as_str()),
            ("SubscribeURL", url.as_str()),
            ("Timestamp", time.as_str()),
            ("SignatureVersion", signature.version.as_str()),
            ("Signature", signature.text.as_str()),
            ("SigningCertURL", signature.certificate_url.as_str()),
        ];
        let lines: Vec<String> = members.iter().map(|(name, value)| line(name, &quoted(value))).collect();
        Ok(format!("{{\n{}\n}}", lines.join(",\n")))
    }
}

pub(crate) fn confirm_url(letter: &Letter) -> String {
    let (origin, arn, token) = (&letter.origin, letter.topic.arn(), &letter.token);
    format!("{origin}/?Action=ConfirmSubscription&TopicArn={arn}&Token={token}")
}
