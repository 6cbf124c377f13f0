//! Names of topics, and the ARNs of what belongs to them.

use crate::error::{self, invalid_because};
use crate::limits;
use contract::Error;
use platform::{Arn, Context, Principal};
use serde::{Deserialize, Serialize};

/// A topic's full name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct TopicName {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
}

impl TopicName {
    pub(crate) fn own(ctx: &Context, name: &str) -> Self {
        Self { account: ctx.account.to_string(), region: ctx.region.to_string(), name: name.to_owned() }
    }

    /// From a member of a request.
    pub(crate) fn parse(text: &str, parameter: &str) -> Result<Self, Error> {
        match Self::from_arn(text) {
            Some(name) => Ok(name),
            None => Err(bad_arn(text, parameter)),
        }
    }

    /// As [`TopicName::parse`], for callers who reach only topics of the region that they call.
    pub(crate) fn here(ctx: &Context, text: &str, parameter: &str) -> Result<Self, Error> {
        let name = Self::parse(text, parameter)?;
        let elsewhere = name.region != ctx.region.as_str() && !matches!(ctx.principal, Principal::Service(_));
        if elsewhere { Err(error::invalid(parameter)) } else { Ok(name) }
    }

    /// From a topic's ARN.
    pub(crate) fn from_arn(text: &str) -> Option<Self> {
        let arn: Arn = text.parse().ok()?;
        let named = arn.service == "sns" && arn.account.len() == 12 && !arn.region.is_empty();
        let plain = !arn.resource.contains([':', '/']);
        (named && plain).then_some(Self { account: arn.account, region: arn.region, name: arn.resource })
    }

    pub(crate) fn arn(&self) -> String {
        Arn::new("sns", &self.region, &self.account, self.name.as_str()).to_string()
    }

    /// The ARN of one of its subscriptions.
    pub(crate) fn subscription_arn(&self, id: &str) -> String {
        format!("{}:{id}", self.arn())
    }

    pub(crate) fn is_fifo(&self) -> bool {
        self.name.ends_with(".fifo")
    }
}

/// A subscription's topic and id, from a member of a request.
pub(crate) fn subscription(text: &str) -> Result<(TopicName, String), Error> {
    let found = text.rsplit_once(':').and_then(|(topic, id)| Some((TopicName::from_arn(topic)?, id.to_owned())));
    found.ok_or_else(|| match TopicName::from_arn(text) {
        Some(_) => error::invalid("SubscriptionId"),
        None => bad_arn(text, "SubscriptionArn"),
    })
}

/// That a member of a request is no ARN of the kind that it has to be.
pub(crate) fn bad_arn(text: &str, parameter: &str) -> Error {
    let elements = text.split(':').count();
    if elements < 6 {
        return invalid_because(parameter, format!("An ARN must have at least 6 elements, not {elements}"));
    }
    error::invalid(parameter)
}

/// Checks a new topic's name.
pub(crate) fn check_topic(name: &str, fifo: bool) -> Result<(), Error> {
    let plain = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    let fits = name.len() <= limits::NAME_CHARS_MAX;
    match name.strip_suffix(".fifo") {
        Some(front) if fifo && fits && plain(front) => Ok(()),
        _ if fifo => Err(error::invalid(
            "Fifo Topic names must end with .fifo and must be made up of only uppercase and lowercase ASCII letters, \
             numbers, underscores, and hyphens, and must be between 1 and 256 characters long.",
        )),
        None if fits && plain(name) => Ok(()),
        _ => Err(error::invalid("Topic Name")),
    }
}

/// Checks the id of a batch's entry.
pub(crate) fn check_entry_id(id: &str) -> Result<(), Error> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let wrong = match () {
        () if id.len() > limits::ENTRY_ID_CHARS_MAX => "is too long",
        () if id.is_empty() || !id.bytes().all(plain) => "contains an impermissible character",
        () => return Ok(()),
    };
    let text = format!("The Id of a batch entry in the batch request {wrong}: {id}");
    Err(api::sns::error::invalid_batch_entry_id_exception(text))
}

/// Whether it is a telephone number in E.164 form.
pub(crate) fn is_phone_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (2..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topic_names() {
        let long = "a".repeat(257);
        for (name, fifo, good) in [
            ("a", false, true),
            ("A-b_9", false, true),
            ("", false, false),
            ("a.b", false, false),
            ("a.fifo", false, false),
            (long.as_str(), false, false),
            ("a.fifo", true, true),
            (".fifo", true, false),
            ("a", true, false),
        ] {
            assert_eq!(check_topic(name, fifo).is_ok(), good, "{name} {fifo}");
        }
    }

    #[test]
    fn arns() {
        let topic = TopicName::from_arn("arn:aws:sns:us-east-1:123456789012:t").expect("a topic");
        assert_eq!(topic.arn(), "arn:aws:sns:us-east-1:123456789012:t");
        let (of, id) = subscription("arn:aws:sns:us-east-1:123456789012:t:1-2").expect("a subscription");
        assert_eq!((of, id.as_str()), (topic, "1-2"));
        for bad in
            ["t", "arn:aws:sns:us-east-1:123456789012", "arn:aws:sqs:us-east-1:123456789012:t", "PendingConfirmation"]
        {
            assert!(TopicName::from_arn(bad).is_none() && subscription(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn telephone_numbers() {
        for (number, good) in [("+15551234567", true), ("15551234567", false), ("+1555x", false), ("+", false)] {
            assert_eq!(is_phone_number(number), good, "{number}");
        }
    }
}
