//! A queue's attributes: what may be set, their checks and texts.

use crate::error;
use crate::limits;
use crate::redrive::{self, RedrivePolicy};
use api::sqs::error as aws;
use contract::Error;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// Everything about a queue that its attributes decide. Times are in seconds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub(crate) delay_s: u32,
    pub(crate) message_bytes: u32,
    pub(crate) retention_s: u32,
    pub(crate) wait_s: u32,
    pub(crate) visibility_s: u32,
    #[serde(default)]
    pub(crate) policy: Option<String>,
    #[serde(default)]
    pub(crate) redrive: Option<RedrivePolicy>,
    /// As given.
    #[serde(default)]
    pub(crate) redrive_allow: Option<String>,
    #[serde(default)]
    pub(crate) kms_key: Option<String>,
    #[serde(default)]
    pub(crate) kms_reuse_s: Option<u32>,
    #[serde(default)]
    pub(crate) managed_sse: bool,
    #[serde(default)]
    pub(crate) fifo: Option<Fifo>,
}

/// What only FIFO queues have.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Fifo {
    #[serde(default)]
    pub(crate) content_based: bool,
    /// Deduplicates within a message group rather than the queue.
    #[serde(default)]
    pub(crate) within_group: bool,
    /// `FifoThroughputLimit` is `perMessageGroupId`.
    #[serde(default)]
    pub(crate) limit_per_group: bool,
}

/// A setting that is a number, with its range.
type Number = (&'static str, RangeInclusive<u32>, fn(&mut Settings) -> &mut u32);

#[expect(clippy::cast_possible_truncation, reason = "a constant that fits")]
const NUMBERS: &[Number] = &[
    ("DelaySeconds", 0..=900, |settings| &mut settings.delay_s),
    ("MaximumMessageSize", limits::MESSAGE_BYTES_LIMIT_MIN..=limits::MESSAGE_BYTES_MAX as u32, |settings| {
        &mut settings.message_bytes
    }),
    ("MessageRetentionPeriod", 60..=1_209_600, |settings| &mut settings.retention_s),
    ("ReceiveMessageWaitTimeSeconds", 0..=20, |settings| &mut settings.wait_s),
    ("VisibilityTimeout", 0..=43_200, |settings| &mut settings.visibility_s),
];

/// Attributes that can be asked for and whose values this module knows, in the order of answers.
pub(crate) const NAMES: &[&str] = &[
    "VisibilityTimeout",
    "MaximumMessageSize",
    "MessageRetentionPeriod",
    "DelaySeconds",
    "ReceiveMessageWaitTimeSeconds",
    "Policy",
    "RedrivePolicy",
    "RedriveAllowPolicy",
    "KmsMasterKeyId",
    "KmsDataKeyReusePeriodSeconds",
    "SqsManagedSseEnabled",
    "FifoQueue",
    "ContentBasedDeduplication",
    "DeduplicationScope",
    "FifoThroughputLimit",
];

const KMS_REUSE_S: RangeInclusive<u32> = 60..=86_400;
const KMS_REUSE_S_DEFAULT: u32 = 300;

impl Settings {
    /// A new queue's, with AWS's defaults.
    #[expect(clippy::cast_possible_truncation, reason = "a constant that fits")]
    pub(crate) fn new(fifo: bool) -> Self {
        Self {
            delay_s: 0,
            message_bytes: limits::MESSAGE_BYTES_MAX as u32,
            retention_s: 345_600,
            wait_s: 0,
            visibility_s: 30,
            policy: None,
            redrive: None,
            redrive_allow: None,
            kms_key: None,
            kms_reuse_s: None,
            managed_sse: true,
            fifo: fifo.then(Fifo::default),
        }
    }

    /// The attribute's value; `None` when the queue does not have it.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        if let Some((.., field)) = NUMBERS.iter().find(|(number, ..)| *number == name) {
            return Some(field(&mut self.clone()).to_string());
        }
        let fifo = self.fifo.as_ref();
        match name {
            "Policy" => self.policy.clone(),
            "RedrivePolicy" => self.redrive.as_ref().map(RedrivePolicy::text),
            "RedriveAllowPolicy" => self.redrive_allow.clone(),
            "KmsMasterKeyId" => self.kms_key.clone(),
            "KmsDataKeyReusePeriodSeconds" => {
                self.kms_key.as_ref().map(|_| self.kms_reuse_s.unwrap_or(KMS_REUSE_S_DEFAULT).to_string())
            }
            "SqsManagedSseEnabled" => Some(self.managed_sse.to_string()),
            "FifoQueue" => fifo.map(|_| "true".to_owned()),
            "ContentBasedDeduplication" => fifo.map(|fifo| fifo.content_based.to_string()),
            "DeduplicationScope" => fifo.map(|fifo| scope(fifo.within_group).to_owned()),
            "FifoThroughputLimit" => fifo.map(|fifo| throughput(fifo.limit_per_group).to_owned()),
            _ => None,
        }
    }

    /// Sets several attributes, then checks them together.
    pub(crate) fn set_all<'a>(&mut self, attributes: impl Iterator<Item = (&'a str, &'a str)>) -> Result<(), Error> {
        let (mut kms, mut managed) = (false, false);
        for (name, value) in attributes {
            kms |= name == "KmsMasterKeyId" && !value.is_empty();
            managed |= name == "SqsManagedSseEnabled" && value.eq_ignore_ascii_case("true");
            self.set(name, value)?;
        }
        if kms && managed {
            return Err(aws::invalid_attribute_value(
                "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE.",
            ));
        }
        match &self.fifo {
            Some(fifo) if fifo.limit_per_group && !fifo.within_group => Err(aws::invalid_attribute_value(
                "The FifoThroughputLimit value perMessageGroupId is allowed only when the value for DeduplicationScope is messageGroup.",
            )),
            _ => Ok(()),
        }
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), Error> {
        if let Some((_, range, field)) = NUMBERS.iter().find(|(number, ..)| *number == name) {
            *field(self) = number(name, value, range)?;
            return Ok(());
        }
        match name {
            "Policy" => self.policy = policy(value)?,
            "RedrivePolicy" => self.redrive = redrive::parse(value)?,
            "RedriveAllowPolicy" => self.redrive_allow = redrive::parse_allow(value)?,
            "KmsMasterKeyId" => self.set_kms(value),
            "KmsDataKeyReusePeriodSeconds" => self.kms_reuse_s = Some(number(name, value, &KMS_REUSE_S)?),
            "SqsManagedSseEnabled" => {
                self.managed_sse = boolean(name, value)?;
                if self.managed_sse {
                    self.kms_key = None;
                }
            }
            _ => return self.set_fifo(name, value),
        }
        Ok(())
    }

    fn set_kms(&mut self, key: &str) {
        self.kms_key = (!key.is_empty()).then(|| key.to_owned());
        self.managed_sse = self.managed_sse && key.is_empty();
    }

    fn set_fifo(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let fifo = self.fifo.as_mut().ok_or_else(|| match name {
            "DeduplicationScope" | "FifoThroughputLimit" => {
                aws::invalid_attribute_name(format!("You can specify the {name} only when FifoQueue is set to true."))
            }
            _ => error::unknown_attribute(name),
        })?;
        match name {
            "FifoQueue" if value.eq_ignore_ascii_case("true") => {}
            "FifoQueue" => {
                let text = "Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported.";
                return Err(aws::invalid_attribute_value(text));
            }
            "ContentBasedDeduplication" => fifo.content_based = boolean(name, value)?,
            "DeduplicationScope" => fifo.within_group = choice(name, value, scope)?,
            "FifoThroughputLimit" => fifo.limit_per_group = choice(name, value, throughput)?,
            _ => return Err(error::unknown_attribute(name)),
        }
        Ok(())
    }

    /// How long a data key of KMS is used.
    pub(crate) fn kms_reuse_ms(&self) -> i64 {
        i64::from(self.kms_reuse_s.unwrap_or(KMS_REUSE_S_DEFAULT)) * 1000
    }

    pub(crate) fn retention_ms(&self) -> i64 {
        i64::from(self.retention_s) * 1000
    }
}

fn scope(within_group: bool) -> &'static str {
    if within_group { "messageGroup" } else { "queue" }
}

fn throughput(per_group: bool) -> &'static str {
    if per_group { "perMessageGroupId" } else { "perQueue" }
}

fn number(name: &str, value: &str, range: &RangeInclusive<u32>) -> Result<u32, Error> {
    value.parse().ok().filter(|number| range.contains(number)).ok_or_else(|| error::invalid_attribute(name))
}

fn boolean(name: &str, value: &str) -> Result<bool, Error> {
    value.to_ascii_lowercase().parse().map_err(|_| error::invalid_attribute(name))
}

/// One of the two words that `word` gives.
fn choice(name: &str, value: &str, word: fn(bool) -> &'static str) -> Result<bool, Error> {
    [true, false].into_iter().find(|yes| word(*yes) == value).ok_or_else(|| error::invalid_attribute(name))
}

/// A policy must be one that can be enforced. Empty text removes it.
fn policy(text: &str) -> Result<Option<String>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    match policy::Policy::parse(text, policy::Grammar::Resource) {
        Ok(_) => Ok(Some(text.to_owned())),
        Err(_) => Err(error::invalid_attribute("Policy")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(fifo: bool, attributes: &[(&str, &str)], wanted: Result<&[(&str, &str)], &str>) {
        let mut settings = Settings::new(fifo);
        match (settings.set_all(attributes.iter().copied()), wanted) {
            (Ok(()), Ok(wanted)) => {
                for (name, value) in wanted {
                    assert_eq!(settings.get(name).as_deref(), Some(*value), "{name}");
                }
            }
            (outcome, wanted) => {
                let text = outcome.err().map(|error| error.message.unwrap_or_default());
                assert_eq!(text.as_deref(), wanted.err(), "{attributes:?}");
            }
        }
    }

    #[test]
    fn what_is_set_is_read_back() {
        check(
            false,
            &[("DelaySeconds", "900"), ("VisibilityTimeout", "0")],
            Ok(&[("DelaySeconds", "900"), ("VisibilityTimeout", "0")]),
        );
        check(
            false,
            &[("KmsMasterKeyId", "k")],
            Ok(&[("SqsManagedSseEnabled", "false"), ("KmsDataKeyReusePeriodSeconds", "300")]),
        );
        check(
            true,
            &[("ContentBasedDeduplication", "true")],
            Ok(&[("ContentBasedDeduplication", "true"), ("FifoQueue", "true")]),
        );
        let high = [("FifoThroughputLimit", "perMessageGroupId"), ("DeduplicationScope", "messageGroup")];
        check(true, &high, Ok(&high));
    }

    #[test]
    fn what_is_wrong_is_named() {
        check(false, &[("DelaySeconds", "901")], Err("Invalid value for the parameter DelaySeconds."));
        check(false, &[("MaximumMessageSize", "1048577")], Err("Invalid value for the parameter MaximumMessageSize."));
        check(false, &[("Policy", "{}}")], Err("Invalid value for the parameter Policy."));
        check(false, &[("ContentBasedDeduplication", "true")], Err("Unknown Attribute ContentBasedDeduplication."));
        check(false, &[("QueueArn", "x")], Err("Unknown Attribute QueueArn."));
        let scope = "You can specify the DeduplicationScope only when FifoQueue is set to true.";
        check(false, &[("DeduplicationScope", "queue")], Err(scope));
        let two = "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE.";
        check(false, &[("KmsMasterKeyId", "k"), ("SqsManagedSseEnabled", "true")], Err(two));
        let text = "The FifoThroughputLimit value perMessageGroupId is allowed only when the value for DeduplicationScope is messageGroup.";
        check(true, &[("FifoThroughputLimit", "perMessageGroupId")], Err(text));
    }

    #[test]
    fn a_standard_queue_has_no_fifo_attributes() {
        let settings = Settings::new(false);
        let having: Vec<_> = NAMES.iter().filter(|name| settings.get(name).is_some()).collect();
        assert_eq!(having.len(), 6, "{having:?}");
    }
}
