//! Points in time as AWS writes them.

use crate::Timestamp;
use crate::schema::TimestampFormat;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;

const MICROS: i64 = 1_000_000;

impl Timestamp {
    /// The text in a format. Fractions are written only when there are any.
    #[must_use]
    pub fn to_text(self, format: TimestampFormat) -> String {
        match format {
            TimestampFormat::Iso8601 => self.iso8601(),
            TimestampFormat::Rfc822 => self.instant().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string(),
            TimestampFormat::UnixTimestamp => self.unix_seconds(),
        }
    }

    /// Reads any of the formats, whichever the text is in.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(seconds) = text.parse::<f64>() {
            return Self::from_seconds(seconds);
        }
        parse_iso8601(text).or_else(|| parse_rfc822(text))
    }

    /// From seconds since 1970, with decimals; `None` outside the years that can be written.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "the range was checked")]
    pub fn from_seconds(seconds: f64) -> Option<Self> {
        let micros = (seconds * 1e6).round();
        let writable = micros.abs() < 2.5e17;
        writable.then_some(Self(micros as i64)).filter(|time| jiff::Timestamp::from_microsecond(time.0).is_ok())
    }

    /// Seconds since 1970 as decimal text, `1764025872.345`.
    #[must_use]
    pub fn unix_seconds(self) -> String {
        let (seconds, micros) = (self.0.div_euclid(MICROS), self.0.rem_euclid(MICROS));
        if micros == 0 {
            return seconds.to_string();
        }
        // -0.25 is -1 s + 0.75 s: write the distance from zero behind its sign.
        let (sign, total) = if self.0 < 0 { ("-", self.0.unsigned_abs()) } else { ("", self.0.unsigned_abs()) };
        let unit = MICROS.unsigned_abs();
        let text = format!("{sign}{}.{:06}", total / unit, total % unit);
        text.trim_end_matches('0').to_owned()
    }

    fn iso8601(self) -> String {
        let micros = self.0.rem_euclid(MICROS);
        let format = match micros {
            0 => "%Y-%m-%dT%H:%M:%SZ",
            _ if micros % 1000 == 0 => "%Y-%m-%dT%H:%M:%S.%3fZ",
            _ => "%Y-%m-%dT%H:%M:%S.%6fZ",
        };
        self.instant().strftime(format).to_string()
    }

    fn instant(self) -> jiff::Timestamp {
        jiff::Timestamp::from_microsecond(self.0).unwrap_or_default()
    }
}

/// With an offset, or without one, which AWS takes as UTC.
fn parse_iso8601(text: &str) -> Option<Timestamp> {
    let zoned = text.parse::<jiff::Timestamp>().ok();
    let instant = zoned.or_else(|| {
        text.parse::<jiff::civil::DateTime>().ok()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    });
    instant.map(|instant| Timestamp(instant.as_microsecond()))
}

fn parse_rfc822(text: &str) -> Option<Timestamp> {
    let utc = text.strip_suffix("GMT").or_else(|| text.strip_suffix("UTC"));
    let text = utc.map_or_else(|| text.to_owned(), |start| format!("{start}+0000"));
    rfc2822::parse(&text).ok().map(|zoned| Timestamp(zoned.timestamp().as_microsecond()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use TimestampFormat::{Iso8601, Rfc822, UnixTimestamp};

    #[track_caller]
    fn check(micros: i64, format: TimestampFormat, text: &str) {
        assert_eq!(Timestamp(micros).to_text(format), text);
        assert_eq!(Timestamp::parse(text), Some(Timestamp(micros)), "{text}");
    }

    #[test]
    fn every_format_survives_the_round_trip() {
        check(1_764_025_872_345_000, Iso8601, "2025-11-24T23:11:12.345Z");
        check(1_764_025_872_000_000, Iso8601, "2025-11-24T23:11:12Z");
        check(1_764_025_872_000_001, Iso8601, "2025-11-24T23:11:12.000001Z");
        check(1_764_025_872_000_000, Rfc822, "Mon, 24 Nov 2025 23:11:12 GMT");
        check(1_764_025_872_345_000, UnixTimestamp, "1764025872.345");
        check(1_764_025_872_000_000, UnixTimestamp, "1764025872");
        check(-250_000, UnixTimestamp, "-0.25");
        check(0, UnixTimestamp, "0");
    }

    #[test]
    fn offsets_and_their_absence_are_read() {
        assert_eq!(Timestamp::parse("2025-11-24T23:11:12+01:00"), Some(Timestamp(1_764_022_272_000_000)));
        assert_eq!(Timestamp::parse("2025-11-24T23:11:12"), Some(Timestamp(1_764_025_872_000_000)));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in ["", "yesterday", "1e300", "NaN", "2025-13-01T00:00:00Z"] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }
}
