//! ARNs: parsing and writing.

use std::fmt;
use std::str::FromStr;

/// `arn:partition:service:region:account:resource`. Region and account may be empty; the resource keeps its colons and slashes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Arn {
    /// `aws`, `aws-cn`, `aws-us-gov`.
    pub partition: String,
    /// `lambda`.
    pub service: String,
    /// `us-east-1`, or empty.
    pub region: String,
    /// Twelve digits, or empty.
    pub account: String,
    /// Everything behind the fifth colon.
    pub resource: String,
}

/// The text is no ARN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an ARN: {0}")]
pub struct ArnError(String);

impl Arn {
    /// An ARN in the partition that the region belongs to.
    #[must_use]
    pub fn new(service: &str, region: &str, account: &str, resource: impl Into<String>) -> Self {
        Self {
            partition: partition_of(region).to_owned(),
            service: service.to_owned(),
            region: region.to_owned(),
            account: account.to_owned(),
            resource: resource.into(),
        }
    }

    /// The account in the text of an ARN, which may be empty; `None` when the text is none.
    #[must_use]
    pub fn account_of(text: &str) -> Option<&str> {
        parts(text).map(|[_, _, _, account, _]| account)
    }

    /// The text of [`Arn::new`], in one piece.
    #[must_use]
    pub fn text(service: &str, region: &str, account: &str, resource: &str) -> String {
        ["arn:", partition_of(region), ":", service, ":", region, ":", account, ":", resource].concat()
    }
}

/// The partition of a region: `aws` unless it is a Chinese or US government one.
fn partition_of(region: &str) -> &'static str {
    match region {
        r if r.starts_with("cn-") => "aws-cn",
        r if r.starts_with("us-gov-") => "aws-us-gov",
        _ => "aws",
    }
}

impl FromStr for Arn {
    type Err = ArnError;

    fn from_str(text: &str) -> Result<Self, ArnError> {
        let [partition, service, region, account, resource] = parts(text).ok_or_else(|| ArnError(text.to_owned()))?;
        Ok(Self {
            partition: partition.to_owned(),
            service: service.to_owned(),
            region: region.to_owned(),
            account: account.to_owned(),
            resource: resource.to_owned(),
        })
    }
}

/// The five parts behind `arn`.
fn parts(text: &str) -> Option<[&str; 5]> {
    let mut rest = text.strip_prefix("arn:")?.splitn(5, ':');
    let parts = [rest.next()?, rest.next()?, rest.next()?, rest.next()?, rest.next()?];
    (!parts[1].is_empty() && !parts[4].is_empty()).then_some(parts)
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { partition, service, region, account, resource } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_survives_the_round_trip() {
        for text in [
            "arn:aws:lambda:us-east-1:123456789012:function:f:1",
            "arn:aws:s3:::bucket/key:with:colons",
            "arn:aws:iam::123456789012:role/a/b",
        ] {
            assert_eq!(text.parse::<Arn>().expect(text).to_string(), text);
        }
    }

    #[test]
    fn the_text_is_that_of_the_parts() {
        for region in ["eu-west-1", "cn-north-1", ""] {
            assert_eq!(Arn::text("sqs", region, "1", "q"), Arn::new("sqs", region, "1", "q").to_string());
        }
    }

    #[test]
    fn the_account_alone() {
        for (text, account) in [("arn:aws:sqs:us-east-1:1:q", "1"), ("arn:aws:s3:::b:2:3", "")] {
            assert_eq!(Arn::account_of(text), Some(account));
        }
    }

    #[test]
    fn what_is_no_arn_is_refused() {
        for text in ["", "arn", "arn:aws:lambda", "arn:aws::us-east-1:1:x", "urn:aws:s3:::b", "arn:aws:s3:::"] {
            assert!(text.parse::<Arn>().is_err() && Arn::account_of(text).is_none(), "{text}");
        }
    }
}
