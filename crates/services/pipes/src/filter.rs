//! Filters of a pipe: which messages go on.
//!
//! A pattern's `body` decides how a message's body is read: an object of patterns asks for a body that is a JSON object, a list
//! for one that is plain text. A body of the other form does not match.

use crate::error::invalid;
use contract::Error;
use pattern::{Dialect, LAMBDA_FILTERS_MAX, Pattern};
use serde_json::Value;

/// The member of a message's record that holds what the sender wrote.
pub(crate) const DATA: &str = "body";

/// Compiled patterns; a message passes when one of them matches, or when there are none.
#[derive(Debug, Default)]
pub(crate) struct Filters(Vec<Filter>);

#[derive(Debug)]
struct Filter {
    pattern: Pattern,
    data: Data,
}

/// What a pattern says of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Data {
    Ignored,
    Json,
    Plain,
}

impl Filters {
    /// # Errors
    /// A pattern that is none, or too many of them.
    pub(crate) fn compile<'a>(patterns: impl Iterator<Item = &'a str>) -> Result<Self, Error> {
        let filters: Vec<_> = patterns.map(Filter::compile).collect::<Result<_, _>>()?;
        match filters.len() > LAMBDA_FILTERS_MAX {
            true => Err(invalid(format!("Filter list size exceeds the limit of {LAMBDA_FILTERS_MAX}."))),
            false => Ok(Self(filters)),
        }
    }

    /// Whether a message passes; `record` is its record with the body as text.
    pub(crate) fn pass(&self, record: &Value) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let body = record[DATA].as_str().unwrap_or_default();
        let parsed = serde_json::from_str::<Value>(body).ok().filter(Value::is_object);
        self.0.iter().any(|filter| filter.pass(record, parsed.as_ref()))
    }
}

impl Filter {
    fn compile(text: &str) -> Result<Self, Error> {
        let refused = |reason: &dyn std::fmt::Display| invalid(format!("Invalid Event Pattern. Reason: {reason}"));
        let value: Value = serde_json::from_str(text).map_err(|_| refused(&"Filter is not an object"))?;
        let data = match value.get(DATA) {
            None => Data::Ignored,
            Some(Value::Object(_)) => Data::Json,
            Some(_) => Data::Plain,
        };
        let pattern = Pattern::compile(&value, Dialect::Lambda).map_err(|error| refused(&error))?;
        Ok(Self { pattern, data })
    }

    fn pass(&self, record: &Value, parsed: Option<&Value>) -> bool {
        match (self.data, parsed) {
            (Data::Ignored, _) | (Data::Plain, None) => self.pattern.matches(record),
            (Data::Json, Some(parsed)) => {
                let mut record = record.clone();
                record[DATA] = parsed.clone();
                self.pattern.matches(&record)
            }
            (Data::Json, None) | (Data::Plain, Some(_)) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(patterns: &[&str], body: &str, expected: bool) {
        let filters = Filters::compile(patterns.iter().copied()).expect("patterns");
        let record = serde_json::json!({"body": body, "messageId": "m"});
        assert_eq!(filters.pass(&record), expected, "{patterns:?} {body}");
    }

    #[test]
    fn bodies_are_read_as_their_pattern_asks() {
        let json = r#"{"body":{"kind":["a"]}}"#;
        check(&[json], r#"{"kind":"a"}"#, true);
        check(&[json], r#"{"kind":"b"}"#, false);
        check(&[json], "a", false);
        let plain = r#"{"body":["a"]}"#;
        check(&[plain], "a", true);
        check(&[plain], r#"{"kind":"a"}"#, false);
        check(&[r#"{"messageId":["m"]}"#], "anything", true);
        check(&[json, plain], "a", true);
        check(&[], "a", true);
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for wrong in ["", "[]", r#"{"body":"a"}"#, r#"{"body":[{"unknown":1}]}"#] {
            assert!(Filters::compile([wrong].into_iter()).is_err(), "{wrong}");
        }
        assert!(Filters::compile([r#"{"a":[1]}"#; 6].into_iter()).is_err());
    }
}
