//! A whole expression.

use crate::cron::Cron;
use crate::zone::Zone;
use jiff::civil::DateTime;

/// When something is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// Every so many ms.
    Rate(i64),
    /// At the times of a cron expression.
    Cron(Box<Cron>),
    /// Once, at this local time.
    At(DateTime),
}

/// Who reads the expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kinds {
    /// A rule: `rate` and `cron`; `rate` has one minute, two minutes.
    Rule,
    /// A schedule: `at` too.
    Schedule,
}

impl Expression {
    /// Reads an expression; `None` when AWS would refuse it.
    #[must_use]
    pub fn parse(text: &str, kinds: Kinds) -> Option<Self> {
        let (kind, inner) = text.strip_suffix(')')?.split_once('(')?;
        // The scheduler takes these words in any case.
        let kind = if kinds == Kinds::Schedule { kind.to_ascii_lowercase() } else { kind.to_owned() };
        match kind.as_str() {
            "rate" => rate(inner, kinds).map(Self::Rate),
            "cron" => Cron::parse(inner, kinds).map(|cron| Self::Cron(Box::new(cron))),
            "at" if kinds == Kinds::Schedule => at(inner).map(Self::At),
            _ => None,
        }
    }

    /// The first time after `ms`; for a rate one that lies a whole number of periods after `base_ms`.
    #[must_use]
    pub fn after(&self, ms: i64, base_ms: i64, zone: &Zone) -> Option<i64> {
        match self {
            Self::Rate(period) => match ms < base_ms {
                true => Some(base_ms),
                false => Some(base_ms + ((ms - base_ms) / period + 1) * period),
            },
            Self::Cron(cron) => cron.after(ms, zone),
            Self::At(local) => zone.moment(*local).filter(|moment| *moment > ms),
        }
    }
}

fn rate(text: &str, kinds: Kinds) -> Option<i64> {
    let [value, unit] = text.split_whitespace().collect::<Vec<_>>().try_into().ok()?;
    let value = value.parse::<i64>().ok().filter(|value| *value > 0 && *value < 1_000_000)?;
    let (single, plural) = (unit.trim_end_matches('s'), unit.ends_with('s'));
    if kinds == Kinds::Rule && plural != (value != 1) {
        return None;
    }
    let ms = match single {
        "minute" => 60_000,
        "hour" => 3_600_000,
        "day" => 86_400_000,
        _ => return None,
    };
    Some(value * ms)
}

/// `2022-11-20T13:00:00`; the seconds may be left out.
fn at(text: &str) -> Option<DateTime> {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    ["0000-00-00T00:00:00", "0000-00-00T00:00"].contains(&shape.as_str()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(text: &str) -> i64 {
        text.parse::<jiff::Timestamp>().expect(text).as_millisecond()
    }

    fn iso(ms: i64) -> String {
        jiff::Timestamp::from_millisecond(ms).expect("in range").to_string()
    }

    #[track_caller]
    fn check(expression: &str, zone: &str, from: &str, expect: &[&str]) {
        let parsed = Expression::parse(expression, Kinds::Schedule).expect(expression);
        let zone = Zone::named(zone).expect(zone);
        let (mut at, mut found) = (ms(from), Vec::new());
        for _ in expect {
            match parsed.after(at, ms(from), &zone) {
                Some(next) => at = next,
                None => break,
            }
            found.push(iso(at));
        }
        assert_eq!(found, expect, "{expression}");
    }

    #[test]
    fn expressions_are_due_when_aws_says() {
        let from = "2026-01-30T10:07:30Z";
        check("cron(0 10 * * ? *)", "UTC", from, &["2026-01-31T10:00:00Z", "2026-02-01T10:00:00Z"]);
        check("cron(15 12 ? * MON-FRI *)", "UTC", from, &["2026-01-30T12:15:00Z", "2026-02-02T12:15:00Z"]);
        check("cron(0/15 * * * ? *)", "UTC", from, &["2026-01-30T10:15:00Z", "2026-01-30T10:30:00Z"]);
        check("cron(0 8 1 * ? *)", "UTC", from, &["2026-02-01T08:00:00Z", "2026-03-01T08:00:00Z"]);
        check("cron(0 0 L * ? *)", "UTC", from, &["2026-01-31T00:00:00Z", "2026-02-28T00:00:00Z"]);
        // 31 January 2026 is a Saturday, 1 February a Sunday.
        check("cron(0 0 LW * ? *)", "UTC", "2026-01-01T00:00:00Z", &["2026-01-30T00:00:00Z", "2026-02-27T00:00:00Z"]);
        check("cron(0 0 1W * ? *)", "UTC", from, &["2026-02-02T00:00:00Z", "2026-03-02T00:00:00Z"]);
        check("cron(0 0 31W 1 ? *)", "UTC", "2026-01-01T00:00:00Z", &["2026-01-30T00:00:00Z"]);
        check("cron(0 0 ? * 6L *)", "UTC", from, &["2026-02-27T00:00:00Z", "2026-03-27T00:00:00Z"]);
        check("cron(0 0 ? * 2#1 *)", "UTC", from, &["2026-02-02T00:00:00Z", "2026-03-02T00:00:00Z"]);
        check("cron(0 0 ? * L *)", "UTC", from, &["2026-01-31T00:00:00Z", "2026-02-07T00:00:00Z"]);
        check(
            "cron(0 0 ? * FRI-MON *)",
            "UTC",
            from,
            &["2026-01-31T00:00:00Z", "2026-02-01T00:00:00Z", "2026-02-02T00:00:00Z", "2026-02-06T00:00:00Z"],
        );
        check("cron(0 0 29 2 ? *)", "UTC", from, &["2028-02-29T00:00:00Z"]);
        check(
            "cron(0 0 1 JAN,jul ? 2026-2027)",
            "UTC",
            from,
            &["2026-07-01T00:00:00Z", "2027-01-01T00:00:00Z", "2027-07-01T00:00:00Z"],
        );
        check("rate(5 minutes)", "UTC", from, &["2026-01-30T10:12:30Z", "2026-01-30T10:17:30Z"]);
        check("at(2026-02-01T09:00:00)", "Europe/Berlin", from, &["2026-02-01T08:00:00Z"]);
    }

    #[test]
    fn both_changes_of_daylight_saving() {
        // New York: forward at 2:00 on 8 March 2026, back at 2:00 on 1 November 2026.
        let ny = "America/New_York";
        check("cron(30 2 * * ? *)", ny, "2026-03-07T00:00:00Z", &["2026-03-07T07:30:00Z", "2026-03-09T06:30:00Z"]);
        check("cron(30 1 * * ? *)", ny, "2026-10-31T12:00:00Z", &["2026-11-01T05:30:00Z", "2026-11-02T06:30:00Z"]);
        check(
            "cron(0/30 * * * ? *)",
            ny,
            "2026-11-01T04:59:00Z",
            &["2026-11-01T05:00:00Z", "2026-11-01T05:30:00Z", "2026-11-01T07:00:00Z"],
        );
        check("cron(0/30 * * * ? *)", ny, "2026-03-08T06:29:00Z", &["2026-03-08T06:30:00Z", "2026-03-08T07:00:00Z"]);
        check(
            "cron(0 9 * * ? *)",
            "Europe/Berlin",
            "2026-03-28T00:00:00Z",
            &["2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z"],
        );
        check("at(2026-11-01T01:30:00)", ny, "2026-10-01T00:00:00Z", &["2026-11-01T05:30:00Z"]);
        let gap = Expression::parse("at(2026-03-08T02:30:00)", Kinds::Schedule).expect("is one");
        assert_eq!(gap.after(0, 0, &Zone::named(ny).expect("exists")), None);
    }

    #[test]
    fn what_has_been_is_over() {
        let over = Expression::parse("cron(0 0 1 1 ? 2020)", Kinds::Rule).expect("is one");
        assert_eq!(over.after(ms("2026-01-01T00:00:00Z"), 0, &Zone::utc()), None);
        let never = Expression::parse("cron(0 0 31 2 ? *)", Kinds::Rule).expect("is one");
        assert_eq!(never.after(ms("2026-01-01T00:00:00Z"), 0, &Zone::utc()), None);
        assert!(Zone::named("Mars/Olympus").is_none());
    }

    #[test]
    fn what_aws_refuses_is_refused() {
        for text in [
            "",
            "rate()",
            "rate(5)",
            "rate(0 minutes)",
            "rate(-1 minutes)",
            "rate(5 seconds)",
            "rate(1.5 hours)",
            "rate(5 minutes",
            "cron(0 10 * * * *)",
            "cron(0 10 ? * ? *)",
            "cron(0 10 * ?)",
            "cron(0 10 * * ? * *)",
            "cron(60 10 * * ? *)",
            "cron(0 24 * * ? *)",
            "cron(0 0 32 * ? *)",
            "cron(0 0 0 * ? *)",
            "cron(0 0 * 13 ? *)",
            "cron(0 0 ? * 8 *)",
            "cron(0 0 ? * 2#6 *)",
            "cron(0 0 1 1 ? 1969)",
            "cron(0/0 0 * * ? *)",
            "cron(a 0 * * ? *)",
            "cron(0 0 ? * MOO *)",
            "at(2026-02-01)",
            "at(2026-02-01T09)",
            "at(2026-02-01T09:00:00Z)",
            "at(2026-02-30T09:00:00)",
            "every(5 minutes)",
            "cron(0 10 * * ? *) ",
        ] {
            assert_eq!(Expression::parse(text, Kinds::Schedule), None, "{text}");
        }
        for (text, rule) in [
            ("rate(1 minute)", true),
            ("rate(2 minutes)", true),
            ("rate(1 minutes)", false),
            ("rate(2 minute)", false),
            ("at(2026-02-01T09:00:00)", false),
            ("cron(0 10 * * ?)", false),
            ("CRON(0 10 * * ? *)", false),
        ] {
            assert_eq!(Expression::parse(text, Kinds::Rule).is_some(), rule, "{text}");
        }
        for (text, same) in [
            ("cron(0 10 * * ?)", "cron(0 10 * * ? *)"),
            ("AT(2026-02-01T09:00)", "at(2026-02-01T09:00:00)"),
            ("Rate(2 minute)", "rate(2 minutes)"),
        ] {
            let [read, same] = [text, same].map(|text| Expression::parse(text, Kinds::Schedule));
            assert!(read.is_some() && read == same, "{text}");
        }
    }
}
