//! Names of access points: ARNs, aliases, and what stands in a host name.

use contract::{Error, Value};

/// What the aliases of access points end in; no bucket's name does.
const ALIAS_END: &str = "-s3alias";
/// Characters of an alias that are chance.
pub(super) const ALIAS_CHANCE: usize = 34;
/// Characters of a bucket's name, which an alias is.
const ALIAS_MAX: usize = 63;

/// Which access point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PointId {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
}

/// Whether a bucket's name may stand for an access point; everything else is a bucket's without further questions.
pub(crate) fn may_name(bucket: &str) -> bool {
    bucket.starts_with("arn:") || bucket.ends_with(ALIAS_END) || split_host(bucket).is_some()
}

pub(crate) fn is_alias(bucket: &str) -> bool {
    bucket.ends_with(ALIAS_END)
}

/// `name-123456789012`, as hosts have it.
fn split_host(label: &str) -> Option<(&str, &str)> {
    let (name, account) = label.rsplit_once('-')?;
    (is_account(account) && !name.is_empty()).then_some((name, account))
}

pub(super) fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl PointId {
    /// Of `arn:aws:s3:region:account:accesspoint/name`, with what stands behind the name.
    pub(crate) fn of_arn(arn: &str) -> Option<(Self, &str)> {
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        let ["arn", _, "s3", region, account, resource] = parts[..] else { return None };
        let named = resource.strip_prefix("accesspoint").and_then(|rest| rest.strip_prefix(['/', ':']))?;
        let (name, rest) = named.split_once('/').unwrap_or((named, ""));
        let fits = is_account(account) && !region.is_empty() && !name.is_empty();
        fits.then(|| (Self { account: account.to_owned(), region: region.to_owned(), name: name.to_owned() }, rest))
    }

    /// Of `name-account`.
    pub(super) fn of_host(label: &str, region: &str) -> Option<Self> {
        let (name, account) = split_host(label)?;
        Some(Self { account: account.to_owned(), region: region.to_owned(), name: name.to_owned() })
    }

    pub(crate) fn arn(&self) -> String {
        format!("arn:aws:s3:{}:{}:accesspoint/{}", self.region, self.account, self.name)
    }

    /// The ARN of an object that is reached through it, or its own.
    pub(crate) fn arn_of(&self, key: Option<&str>) -> String {
        key.map_or_else(|| self.arn(), |key| format!("{}/object/{key}", self.arn()))
    }

    pub(crate) fn missing(&self) -> Error {
        Error::client(404, "NoSuchAccessPoint", "The specified accesspoint does not exist")
            .with_member("AccessPointName", Value::from(self.name.as_str()))
    }
}

/// Checks the name of an access point that is to be made.
pub(super) fn check_name(name: &str) -> Result<(), Error> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let fits = (3..=50).contains(&name.len())
        && name.chars().all(plain)
        && !name.starts_with('-')
        && !name.ends_with('-')
        && !["-s3alias", "--ol-s3", "--xa-s3"].iter().any(|end| name.ends_with(end))
        && !name.starts_with("xn--");
    if fits {
        return Ok(());
    }
    Err(Error::client(400, "InvalidAccessPoint", "The specified access point name or account is not valid."))
}

/// The alias of a new access point.
pub(super) fn alias(name: &str, chance: &str) -> String {
    let room = ALIAS_MAX - ALIAS_END.len() - 1 - chance.len();
    let start = name.get(..room).unwrap_or(name).trim_end_matches('-');
    format!("{start}-{chance}{ALIAS_END}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_name_a_point() {
        for (bucket, may) in [
            ("bucket", false),
            ("my-bucket-12345678901", false),
            ("point-123456789012", true),
            ("123456789012", false),
            ("-123456789012", false),
            ("arn:aws:s3:us-east-1:123456789012:accesspoint/p", true),
            ("p-abcdefghijklmnopqrstuvwxyz01234567-s3alias", true),
        ] {
            assert_eq!(may_name(bucket), may, "{bucket}");
        }
    }

    #[test]
    fn arns() {
        let id = PointId { account: "123456789012".into(), region: "eu-west-1".into(), name: "p".into() };
        for (arn, want) in [
            ("arn:aws:s3:eu-west-1:123456789012:accesspoint/p", Some((id.clone(), ""))),
            ("arn:aws:s3:eu-west-1:123456789012:accesspoint:p", Some((id.clone(), ""))),
            ("arn:aws:s3:eu-west-1:123456789012:accesspoint/p/object/a/b", Some((id.clone(), "object/a/b"))),
            ("arn:aws:s3:eu-west-1:123:accesspoint/p", None),
            ("arn:aws:s3:::bucket/key", None),
            ("arn:aws:s3:eu-west-1:123456789012:job/p", None),
        ] {
            assert_eq!(PointId::of_arn(arn), want, "{arn}");
        }
        assert_eq!(PointId::of_arn(&id.arn()), Some((id.clone(), "")));
        assert_eq!(id.arn_of(Some("k")), "arn:aws:s3:eu-west-1:123456789012:accesspoint/p/object/k");
        assert_eq!(PointId::of_host("p-123456789012", "eu-west-1"), Some(id));
    }

    #[test]
    fn new_names() {
        for (name, fine) in [
            ("abc", true),
            ("a1-b2", true),
            ("ab", false),
            ("Abc", false),
            ("a_b", false),
            ("a.b", false),
            ("-abc", false),
            ("abc-", false),
            ("abc-s3alias", false),
            (&"a".repeat(50), true),
            (&"a".repeat(51), false),
        ] {
            assert_eq!(check_name(name).is_ok(), fine, "{name}");
        }
        let chance = "x".repeat(ALIAS_CHANCE);
        assert_eq!(alias("abc", &chance), format!("abc-{chance}-s3alias"));
        assert_eq!(alias(&"a".repeat(50), &chance).len(), ALIAS_MAX);
    }
}
