//! One field of a cron expression whose values are numbers or names.

/// What a field may hold.
pub(crate) struct Range {
    pub(crate) min: u16,
    pub(crate) max: u16,
    /// Names of the values from `min` on.
    pub(crate) names: &'static [&'static str],
}

pub(crate) const MINUTES: Range = Range { min: 0, max: 59, names: &[] };
pub(crate) const HOURS: Range = Range { min: 0, max: 23, names: &[] };
pub(crate) const DAYS: Range = Range { min: 1, max: 31, names: &[] };
pub(crate) const MONTHS: Range = Range {
    min: 1,
    max: 12,
    names: &["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"],
};
pub(crate) const WEEKDAYS: Range = Range { min: 1, max: 7, names: &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] };
pub(crate) const YEARS: Range = Range { min: 1970, max: 2199, names: &[] };

impl Range {
    /// The values of a list of numbers, ranges and steps, sorted.
    pub(crate) fn list(&self, text: &str) -> Option<Vec<u16>> {
        let mut values = Vec::new();
        for item in text.split(',') {
            values.extend(self.item(item)?);
        }
        values.sort_unstable();
        values.dedup();
        Some(values)
    }

    /// `*`, `5`, `5-9`, `*/2`, `5/2`, `5-9/2`.
    fn item(&self, text: &str) -> Option<Vec<u16>> {
        let (range, step) = match text.split_once('/') {
            Some((range, step)) => (range, Some(number(step).filter(|step| *step > 0)?)),
            None => (text, None),
        };
        let (from, to) = match (range, range.split_once('-')) {
            ("*", _) => (self.min, self.max),
            (_, Some((from, to))) => (self.value(from)?, self.value(to)?),
            (one, None) => (self.value(one)?, if step.is_some() { self.max } else { self.value(one)? }),
        };
        let span = if from <= to { to - from } else { self.max - from + to - self.min + 1 };
        let count = self.max - self.min + 1;
        let steps = (0..=span).step_by(usize::from(step.unwrap_or(1)));
        Some(steps.map(|offset| self.min + (from - self.min + offset) % count).collect())
    }

    /// A number or a name.
    pub(crate) fn value(&self, text: &str) -> Option<u16> {
        let named = self.names.iter().position(|name| name.eq_ignore_ascii_case(text));
        match named {
            Some(index) => Some(self.min + u16::try_from(index).ok()?),
            None => number(text).filter(|value| (self.min..=self.max).contains(value)),
        }
    }
}

fn number(text: &str) -> Option<u16> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}
