//! Tables and keys.

use crate::names::TopicName;
use crate::records::{
    Application, Archived, Deduplication, Endpoint, Mail, Number, SignerRecord, SmsSettings, SubscriptionRecord,
    TopicRecord,
};
use store::{Key, Table, key};

/// By account, region and name.
pub(crate) const TOPICS: Table<TopicRecord> = Table::new("sns.topic");
/// By account, region and name of the topic, and id.
pub(crate) const SUBSCRIPTIONS: Table<SubscriptionRecord> = Table::new("sns.subscription");
/// By topic and hash.
pub(crate) const DEDUPLICATIONS: Table<Deduplication> = Table::new("sns.dedup");
/// By topic, time and sequence number.
pub(crate) const ARCHIVE: Table<Archived> = Table::new("sns.archive");
/// By account, region, platform and name.
pub(crate) const APPLICATIONS: Table<Application> = Table::new("sns.application");
/// By account, region, platform and name of the application, and id.
pub(crate) const ENDPOINTS: Table<Endpoint> = Table::new("sns.endpoint");
/// By account and region.
pub(crate) const SMS: Table<SmsSettings> = Table::new("sns.sms");
/// By account, region and number: the SMS sandbox.
pub(crate) const SANDBOX: Table<Number> = Table::new("sns.sandbox");
/// By account, region and number: those that want no messages.
pub(crate) const OPTED_OUT: Table<Number> = Table::new("sns.opted_out");
/// By account, time and id.
pub(crate) const MAIL: Table<Mail> = Table::new("sns.mail");
/// One row.
pub(crate) const SIGNER: Table<SignerRecord> = Table::new("sns.signer");
/// The outbox of deliveries.
pub(crate) const OUTBOX: &str = "sns.outbox";

pub(crate) fn topic(name: &TopicName) -> Key {
    key![name.account.as_str(), name.region.as_str(), name.name.as_str()]
}

pub(crate) fn subscription(topic: &TopicName, id: &str) -> Key {
    key![topic.account.as_str(), topic.region.as_str(), topic.name.as_str(), id]
}

pub(crate) fn region(account: &str, region: &str) -> Key {
    key![account, region]
}

pub(crate) fn number(account: &str, region: &str, number: &str) -> Key {
    key![account, region, number]
}

pub(crate) fn deduplication(topic: u64, hash: &[u8]) -> Key {
    key![topic, hash]
}

pub(crate) fn archived(topic: u64, at_ms: i64, sequence: u64) -> Key {
    key![topic, u64::try_from(at_ms).unwrap_or(0), sequence]
}

/// A message goes to many people under one id.
pub(crate) fn mail(account: &str, mail: &Mail) -> Key {
    let at_ms = u64::try_from(mail.at_ms).unwrap_or(0);
    key![account, at_ms, mail.id.as_str(), mail.protocol.as_str(), mail.to.as_str()]
}

pub(crate) fn signer() -> Key {
    key!["key"]
}
