//! Messages to people and devices. Mails leave through the relay if there is one; all are kept, so that whoever develops sees them.

use super::notification::{Notification, confirm_url};
use super::{Attempt, own_fault};
use crate::core::{Core, Subscription, Topic};
use crate::error::from_read;
use crate::keys;
use crate::limits;
use crate::platform_apps::platform_of;
use crate::records::{Letter, Mail, Message};
use contract::Error;
use platform::iso_ms;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use store::{Key, Scan, key};

/// What an account's people and devices would have got, newest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Letters(pub Vec<Value>);

/// How many letters each account has got since the process began; it decides when old ones are cleared away.
pub(crate) type MailCounter = HashMap<String, u64>;

impl Core {
    pub(super) async fn to_people(
        &self,
        topic: &Topic,
        subscription: &Subscription,
        notification: &Notification<'_>,
    ) -> Result<Attempt, Error> {
        let (message, endpoint) = (notification.message, &subscription.record.endpoint);
        let (account, region) = (&topic.name.account, &topic.name.region);
        let mail = match subscription.record.protocol.as_str() {
            "sms" if self.opted_out(account, region, endpoint).await? => {
                return Ok(Attempt::never("400", "the number has opted out of receiving messages"));
            }
            "sms" => Mail { body: notification.text("sms").to_owned(), ..sms(endpoint, Some(&topic.arn), message) },
            "application" => {
                let enabled = |endpoint: crate::records::Endpoint| {
                    !endpoint.attributes.get("Enabled").is_some_and(|enabled| enabled.eq_ignore_ascii_case("false"))
                };
                if !self.endpoint(endpoint, "TargetArn").await?.is_some_and(enabled) {
                    return Ok(Attempt::never("400", "Endpoint is disabled"));
                }
                Mail {
                    body: notification.text(platform_of(endpoint)).to_owned(),
                    ..push(endpoint, Some(&topic.arn), message)
                }
            }
            "email-json" => {
                mail("email-json", endpoint, Some(&topic.arn), message, notification.json(subscription).await?)
            }
            _ => {
                let end = format!(
                    "\n\n--\nIf you wish to stop receiving notifications from this topic, please click or visit the link below to unsubscribe:\n{}\n",
                    notification.unsubscribe_url(subscription)
                );
                mail("email", endpoint, Some(&topic.arn), message, format!("{}{end}", notification.text("email")))
            }
        };
        self.keep(account, mail.clone()).await?;
        Ok(self.relay(&mail, topic.record.attributes.get("DisplayName").map(String::as_str)).await)
    }

    /// Hands a mail to the relay, if it is one and there is one.
    pub(super) async fn relay(&self, mail: &Mail, name: Option<&str>) -> Attempt {
        let relay = self.relay.as_ref().filter(|_| matches!(mail.protocol.as_str(), "email" | "email-json"));
        let sent = match relay {
            Some(relay) => self.send_mail(relay, mail, name).await,
            None => Ok(()),
        };
        match sent {
            Ok(()) => Attempt::Delivered { code: 200, answer: String::new() },
            Err((true, failure)) => Attempt::NotYet(failure),
            Err((false, failure)) => Attempt::Never(failure),
        }
    }

    /// Keeps a letter, and clears old ones away now and then.
    pub(crate) async fn keep(&self, account: &str, mail: Mail) -> Result<(), Error> {
        let (key, mail) = (&keys::mail(account, &mail), &mail);
        self.store.write("sns.mail", |tx| async move { tx.put(&keys::MAIL, key, mail) }).await.map_err(own_fault)?;
        let full = {
            let mut counts = self.mails.lock();
            let count = counts.entry(account.to_owned()).or_default();
            *count += 1;
            count.is_multiple_of(limits::MAIL_CLEAR_EVERY)
        };
        if full { self.clear_mail(account).await } else { Ok(()) }
    }

    async fn clear_mail(&self, account: &str) -> Result<(), Error> {
        let all = Scan::prefix(&key![account]).reverse();
        let rows = self.store.scan(&keys::MAIL, &all).await.map_err(from_read)?;
        let old: &Vec<Key> = &rows.into_iter().skip(limits::MAIL_KEPT).map(|(key, _)| key).collect();
        let done = self.store.write("sns.mail_clear", |tx| async move {
            old.iter().for_each(|key| tx.delete(&keys::MAIL, key));
            Ok(())
        });
        done.await.map_err(own_fault)
    }

    pub(crate) async fn letters(&self, account: &str) -> Result<Letters, Error> {
        let scan = Scan::prefix(&key![account]).reverse().limit(limits::MAIL_KEPT);
        let rows = self.store.scan(&keys::MAIL, &scan).await.map_err(from_read)?;
        Ok(Letters(rows.iter().map(|(_, mail)| shown(mail)).collect()))
    }
}

fn shown(mail: &Mail) -> Value {
    let attributes: Map<String, Value> = mail
        .attributes
        .iter()
        .map(|(name, attribute)| (name.clone(), json!({"Type": attribute.data_type, "Value": attribute.shown()})))
        .collect();
    json!({
        "id": mail.id, "time": iso_ms(mail.at_ms), "protocol": mail.protocol, "to": mail.to, "topic_arn": mail.topic_arn,
        "subject": mail.subject, "body": mail.body, "message_attributes": attributes,
    })
}

fn mail(protocol: &str, to: &str, topic: Option<&str>, message: &Message, body: String) -> Mail {
    Mail {
        id: message.id.clone(),
        at_ms: message.at_ms,
        protocol: protocol.to_owned(),
        to: to.to_owned(),
        topic_arn: topic.map(str::to_owned),
        subject: message.subject.clone(),
        body,
        attributes: message.attributes.clone(),
    }
}

/// The text of a message for a protocol, outside of a topic.
fn text_for(message: &Message, protocol: &str) -> String {
    let texts = message.structured.then(|| serde_json::from_str::<Value>(&message.text).ok()).flatten();
    let Some(texts) = texts else { return message.text.clone() };
    texts[protocol].as_str().or_else(|| texts["default"].as_str()).unwrap_or_default().to_owned()
}

/// A text message.
pub(crate) fn sms(number: &str, topic: Option<&str>, message: &Message) -> Mail {
    mail("sms", number, topic, message, text_for(message, "sms"))
}

/// A push to a device.
pub(crate) fn push(endpoint: &str, topic: Option<&str>, message: &Message) -> Mail {
    mail("application", endpoint, topic, message, text_for(message, platform_of(endpoint)))
}

/// A letter about a subscription.
pub(crate) fn letter(letter: &Letter, json: &str) -> Mail {
    let arn = letter.topic.arn();
    let (subject, text) = match letter.goodbye {
        false => (
            "AWS Notification - Subscription Confirmation",
            format!(
                "You have chosen to subscribe to the topic:\n{arn}\n\nTo confirm this subscription, click or visit the link below (If this was in error no action is necessary):\n{}\n",
                confirm_url(letter)
            ),
        ),
        true => (
            "AWS Notification - Unsubscribe Confirmation",
            format!(
                "Your subscription to the topic below has been deactivated:\n{arn}\n\nIf this was in error, click or visit the link below to resubscribe:\n{}\n",
                confirm_url(letter)
            ),
        ),
    };
    Mail {
        id: letter.message_id.clone(),
        at_ms: letter.at_ms,
        protocol: letter.protocol.clone(),
        to: letter.endpoint.clone(),
        topic_arn: Some(arn),
        subject: Some(subject.to_owned()),
        body: if letter.protocol == "email-json" { json.to_owned() } else { text },
        attributes: Vec::new(),
    }
}
