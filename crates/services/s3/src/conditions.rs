//! Conditions on reads and writes.

use crate::core::http_date;
use crate::error;
use crate::records::Version;
use contract::{Error, Timestamp};

/// Conditions of a read, or of the source of a copy.
#[derive(Debug, Default)]
pub(crate) struct Read {
    pub(crate) if_match: Option<String>,
    pub(crate) if_none_match: Option<String>,
    pub(crate) if_modified_since: Option<Timestamp>,
    pub(crate) if_unmodified_since: Option<Timestamp>,
}

/// Whether an ETag is among those of a header.
fn listed(header: &str, etag: &str) -> bool {
    header.split(',').map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/").trim_matches('"') == etag)
}

impl Read {
    /// The first condition that does not hold, and whether it is one that answers 304. A time that has not come is no condition.
    fn failed(&self, version: &Version, now_ms: i64) -> Option<(&'static str, bool)> {
        let modified_s = version.modified_ms.div_euclid(1000);
        let seconds = |time: &Timestamp| time.ms().div_euclid(1000);
        match (&self.if_match, &self.if_unmodified_since) {
            (Some(header), _) if !listed(header, &version.etag) => return Some(("If-Match", false)),
            (None, Some(time)) if modified_s > seconds(time) => return Some(("If-Unmodified-Since", false)),
            _ => {}
        }
        match (&self.if_none_match, &self.if_modified_since) {
            (Some(header), _) if listed(header, &version.etag) => Some(("If-None-Match", true)),
            (None, Some(time)) if modified_s <= seconds(time) && time.ms() <= now_ms => {
                Some(("If-Modified-Since", true))
            }
            _ => None,
        }
    }

    /// For GET and HEAD.
    pub(crate) fn check(&self, version: &Version, now_ms: i64) -> Result<(), Error> {
        match self.failed(version, now_ms) {
            None => Ok(()),
            Some((_, true)) => Err(error::not_modified(version.quoted_etag(), http_date(version.modified_ms))),
            Some((condition, false)) => Err(error::precondition(condition)),
        }
    }

    /// For the source of a copy, where every failed condition answers 412.
    pub(crate) fn check_source(&self, version: &Version, now_ms: i64) -> Result<(), Error> {
        match self.failed(version, now_ms) {
            None => Ok(()),
            Some((condition, _)) => Err(error::precondition(&format!("x-amz-copy-source-{condition}"))),
        }
    }
}

/// Conditions of a write.
#[derive(Debug, Default, Clone)]
pub(crate) struct Write {
    if_match: Option<String>,
    absent: bool,
}

impl Write {
    pub(crate) fn new(if_match: Option<String>, if_none_match: Option<&str>) -> Result<Self, Error> {
        let unwanted = |header: &str| {
            error::not_implemented(
                header,
                &format!("We don't accept the provided value of {header} header for this API"),
            )
        };
        match (if_match.as_deref(), if_none_match) {
            (Some(_), Some(_)) => Err(error::not_implemented(
                "If-Match,If-None-Match",
                "Multiple conditional request headers present in the request",
            )),
            (Some("*"), _) => Err(unwanted("If-Match")),
            (_, Some("*") | None) => Ok(Self { if_match, absent: if_none_match.is_some() }),
            (_, Some(_)) => Err(unwanted("If-None-Match")),
        }
    }

    /// Whether the newest version lets the write happen.
    pub(crate) fn check(&self, key: &str, current: Option<&Version>) -> Result<(), Error> {
        let there = current.filter(|version| !version.marker);
        match (&self.if_match, there) {
            (Some(_), None) => return Err(error::no_key(key)),
            (Some(header), Some(version)) if !listed(header, &version.etag) => {
                return Err(error::precondition("If-Match"));
            }
            _ => {}
        }
        if self.absent && there.is_some() { Err(error::precondition("If-None-Match")) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version() -> Version {
        Version { etag: "abc".into(), modified_ms: 10_500, ..Version::default() }
    }

    #[track_caller]
    #[expect(clippy::needless_pass_by_value, reason = "a table reads better without borrows")]
    fn check(read: Read, want: Option<u16>) {
        assert_eq!(read.check(&version(), 50_000).err().map(|error| error.status), want, "{read:?}");
    }

    #[test]
    fn reads() {
        let time = |s: i64| Some(Timestamp::from_ms(s * 1000));
        let tag = |text: &str| Some(text.to_owned());
        check(Read::default(), None);
        check(Read { if_match: tag("\"abc\""), ..Read::default() }, None);
        check(Read { if_match: tag("*"), ..Read::default() }, None);
        check(Read { if_match: tag("\"x\", abc"), ..Read::default() }, None);
        check(Read { if_match: tag("\"x\""), ..Read::default() }, Some(412));
        check(Read { if_none_match: tag("\"x\""), ..Read::default() }, None);
        check(Read { if_none_match: tag("abc"), ..Read::default() }, Some(304));
        check(Read { if_modified_since: time(9), ..Read::default() }, None);
        check(Read { if_modified_since: time(10), ..Read::default() }, Some(304));
        check(Read { if_modified_since: time(51), ..Read::default() }, None);
        check(Read { if_unmodified_since: time(10), ..Read::default() }, None);
        check(Read { if_unmodified_since: time(9), ..Read::default() }, Some(412));
        check(Read { if_match: tag("abc"), if_unmodified_since: time(9), ..Read::default() }, None);
        check(Read { if_none_match: tag("x"), if_modified_since: time(99), ..Read::default() }, None);
    }

    #[test]
    fn writes() {
        let write = |matching: Option<&str>, absent: Option<&str>| Write::new(matching.map(str::to_owned), absent);
        let status = |write: Result<Write, Error>, current: Option<&Version>| {
            write.and_then(|write| write.check("k", current)).err().map(|error| error.status)
        };
        let (version, marker) = (version(), Version { marker: true, ..version() });
        for (matching, absent, current, want) in [
            (None, None, Some(&version), None),
            (None, Some("*"), None, None),
            (None, Some("*"), Some(&marker), None),
            (None, Some("*"), Some(&version), Some(412)),
            (None, Some("x"), None, Some(501)),
            (Some("abc"), None, Some(&version), None),
            (Some("x"), None, Some(&version), Some(412)),
            (Some("x"), None, None, Some(404)),
            (Some("x"), None, Some(&marker), Some(404)),
            (Some("x"), Some("*"), None, Some(501)),
            (Some("*"), None, Some(&version), Some(501)),
        ] {
            assert_eq!(status(write(matching, absent), current), want, "{matching:?} {absent:?}");
        }
    }
}
