//! What an alarm's state is, given which of its values breach and which are missing.

use super::records::{ALARM, INSUFFICIENT, OK};

/// How missing values count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    Breaching,
    NotBreaching,
    Ignore,
    /// Told as such when all are.
    Unknown,
}

/// What was decided, and from how many values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// `None`: the state stays.
    pub(crate) state: Option<&'static str>,
    /// Real values that counted.
    pub(crate) counted: usize,
    /// Missing ones that counted as something.
    pub(crate) filled: usize,
}

impl Missing {
    pub(crate) fn read(text: Option<&str>) -> Self {
        match text {
            Some("breaching") => Self::Breaching,
            Some("notBreaching") => Self::NotBreaching,
            Some("ignore") => Self::Ignore,
            _ => Self::Unknown,
        }
    }
}

/// Decides. `breaches`: of the real values in sight, the newest first; `periods` of them count, of which `needed` must breach. Real
/// values from further back come before missing ones, as on AWS.
pub(crate) fn decide(breaches: &[bool], periods: usize, needed: usize, missing: Missing) -> Verdict {
    let counted = breaches.len().min(periods);
    let breaching = breaches[..counted].iter().filter(|breaches| **breaches).count();
    let filled = periods - counted;
    let verdict = |state| Verdict { state, counted, filled };
    if breaching >= needed {
        return verdict(Some(ALARM));
    }
    if filled == 0 {
        return verdict(Some(OK));
    }
    match missing {
        Missing::Breaching if breaching + filled >= needed => verdict(Some(ALARM)),
        Missing::Breaching | Missing::NotBreaching => verdict(Some(OK)),
        Missing::Ignore if breaching == counted => verdict(None),
        Missing::Unknown if counted == 0 => verdict(Some(INSUFFICIENT)),
        Missing::Unknown if breaching == counted => verdict(Some(ALARM)),
        Missing::Ignore | Missing::Unknown => verdict(Some(OK)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// AWS's own tables, with five values in sight, the newest last: `X` breaches, `0` does not, `-` is missing.
    #[test]
    fn missing_values_count_as_aws_s_tables_say() {
        let (alarm, ok, insufficient) = (Some(ALARM), Some(OK), Some(INSUFFICIENT));
        for (seen, needed, expected) in [
            ("0-X-X", 3, [ok, ok, ok, ok]),
            ("0----", 3, [ok, ok, ok, ok]),
            ("-----", 3, [insufficient, None, alarm, ok]),
            ("0XX-X", 3, [alarm, alarm, alarm, alarm]),
            ("--X--", 3, [alarm, None, alarm, ok]),
            ("0-X-X", 2, [alarm, alarm, alarm, alarm]),
            ("00X0X", 2, [alarm, alarm, alarm, alarm]),
            ("0-X--", 2, [ok, ok, alarm, ok]),
            ("----0", 2, [ok, ok, alarm, ok]),
            ("----X", 2, [alarm, None, alarm, ok]),
        ] {
            let real = seen.chars().rev().filter(|seen| *seen != '-');
            let breaches: Vec<bool> = real.map(|seen| seen == 'X').collect();
            let all = [Missing::Unknown, Missing::Ignore, Missing::Breaching, Missing::NotBreaching];
            let found = all.map(|missing| decide(&breaches, 3, needed, missing).state);
            assert_eq!(found, expected, "{seen} {needed} of 3");
        }
    }
}
