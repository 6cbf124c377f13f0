//! The two ways in which a request states its time.

use jiff::civil;
use jiff::tz::TimeZone;

/// A time as `20150830T123600Z`, with the moment that it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AmzTime {
    text: [u8; 16],
    ms: i64,
}

impl AmzTime {
    /// Reads the basic ISO form, `20150830T123600Z`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 16] = text.as_bytes().try_into().ok()?;
        if bytes[8] != b'T' || bytes[15] != b'Z' {
            return None;
        }
        let number = |from: usize, to: usize| -> Option<i16> {
            bytes[from..to]
                .iter()
                .try_fold(0_i16, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i16::from(digit - b'0')))
        };
        let two = |from: usize| number(from, from + 2).and_then(|number| i8::try_from(number).ok());
        let moment = civil::DateTime::new(number(0, 4)?, two(4)?, two(6)?, two(9)?, two(11)?, two(13)?, 0).ok()?;
        let ms = TimeZone::UTC.to_timestamp(moment).ok()?.as_millisecond();
        Some(Self { text: bytes, ms })
    }

    /// Reads the `Date` header: the HTTP form, or the basic ISO form that some signers put there.
    #[must_use]
    pub fn parse_date_header(text: &str) -> Option<Self> {
        Self::parse(text).or_else(|| {
            jiff::fmt::rfc2822::parse(text).ok().map(|zoned| Self::from_ms(zoned.timestamp().as_millisecond()))
        })
    }

    /// From milliseconds since the epoch; seconds are kept.
    #[must_use]
    pub fn from_ms(ms: i64) -> Self {
        let moment = jiff::Timestamp::from_millisecond(ms).unwrap_or_default();
        let written = moment.strftime("%Y%m%dT%H%M%SZ").to_string();
        let mut text = [b'0'; 16];
        for (to, from) in text.iter_mut().zip(written.bytes()) {
            *to = from;
        }
        Self { text, ms }
    }

    /// Milliseconds since the epoch.
    #[must_use]
    pub fn ms(&self) -> i64 {
        self.ms
    }

    /// `20150830T123600Z`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text).expect("digits, T and Z only")
    }

    /// `20150830`.
    #[must_use]
    pub fn day(&self) -> &str {
        &self.as_str()[..8]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_times() {
        for (text, ms) in [
            ("20150830T123600Z", Some(1_440_938_160_000)),
            ("19700101T000000Z", Some(0)),
            ("20160229T235959Z", Some(1_456_790_399_000)),
            ("20150229T000000Z", None),
            ("20150830T123600", None),
            ("2015-08-30T12:36", None),
            ("20150830T1236é0Z", None),
            ("", None),
        ] {
            assert_eq!(AmzTime::parse(text).map(|time| time.ms()), ms, "{text}");
        }
    }

    #[test]
    fn date_headers() {
        for (text, iso) in [
            ("Sun, 30 Aug 2015 12:36:00 GMT", Some("20150830T123600Z")),
            ("20150830T123600Z", Some("20150830T123600Z")),
            ("yesterday", None),
        ] {
            assert_eq!(AmzTime::parse_date_header(text).as_ref().map(AmzTime::as_str), iso, "{text}");
        }
    }

    #[test]
    fn writing_is_the_inverse_of_reading() {
        let time = AmzTime::from_ms(1_440_938_160_999);
        assert_eq!((time.as_str(), time.day()), ("20150830T123600Z", "20150830"));
    }
}
