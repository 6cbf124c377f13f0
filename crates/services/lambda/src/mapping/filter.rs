//! Filters of a mapping: which messages a function is to see.
//!
//! A pattern's `body` decides how a message's body is read: an object of patterns asks for a body that is a JSON object, a list
//! for one that is plain text. A body of the other form does not match, as AWS documents it.

use crate::limits;
use crate::text;
use contract::Error;
use pattern::{Dialect, Pattern};
use serde_json::{Map, Value};

/// The member of an SQS event that holds what the sender wrote.
const DATA: &str = "body";

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
    pub(crate) fn compile(patterns: &[String]) -> Result<Self, Error> {
        if patterns.len() > limits::MAPPING_FILTERS_MAX {
            return Err(text::invalid(format!(
                "Filter list size exceeds the limit of {}.",
                limits::MAPPING_FILTERS_MAX
            )));
        }
        patterns.iter().map(|pattern| Filter::compile(pattern)).collect::<Result<_, _>>().map(Self)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a message passes; `record` is its event record, with the body as text.
    pub(crate) fn pass(&self, record: &Map<String, Value>) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let body = record.get(DATA).and_then(Value::as_str).unwrap_or_default();
        let parsed = serde_json::from_str::<Value>(body).ok().filter(Value::is_object);
        self.0.iter().any(|filter| filter.pass(record, parsed.as_ref()))
    }
}

impl Filter {
    fn compile(text: &str) -> Result<Self, Error> {
        let refused = || text::invalid("Invalid filter pattern definition.");
        let value: Value = serde_json::from_str(text).map_err(|_| refused())?;
        let data = match value.get(DATA) {
            None => Data::Ignored,
            Some(Value::Object(_)) => Data::Json,
            Some(_) => Data::Plain,
        };
        let pattern = Pattern::compile(&value, Dialect::Lambda).map_err(|_| refused())?;
        Ok(Self { pattern, data })
    }

    fn pass(&self, record: &Map<String, Value>, parsed: Option<&Value>) -> bool {
        let mut record = record.clone();
        match (self.data, parsed) {
            (Data::Ignored, _) | (Data::Plain, None) => {}
            (Data::Json, Some(parsed)) => {
                record.insert(DATA.to_owned(), parsed.clone());
            }
            (Data::Json, None) | (Data::Plain, Some(_)) => return false,
        }
        self.pattern.matches(&Value::Object(record))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(patterns: &[&str], body: &str, expected: bool) {
        let patterns: Vec<String> = patterns.iter().map(|pattern| (*pattern).to_owned()).collect();
        let filters = Filters::compile(&patterns).expect("patterns");
        let record = serde_json::json!({"body": body, "messageId": "m"});
        assert_eq!(filters.pass(record.as_object().expect("an object")), expected, "{patterns:?} {body}");
    }

    #[test]
    fn bodies_are_read_as_their_pattern_asks() {
        let json = r#"{"body":{"kind":["a"]}}"#;
        check(&[json], r#"{"kind":"a"}"#, true);
        check(&[json], r#"{"kind":"b"}"#, false);
        check(&[json], "a", false);
        let plain = r#"{"body":["a"]}"#;
        check(&[plain], "a", true);
        check(&[plain], "b", false);
        check(&[plain], r#"{"kind":"a"}"#, false);
        check(&[r#"{"messageId":["m"]}"#], "anything", true);
        check(&[r#"{"messageId":["n"]}"#], "anything", false);
        check(&[json, plain], "a", true);
        check(&[], "a", true);
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for wrong in ["", "[]", "1", r#"{"body":"a"}"#, r#"{"body":[{"unknown":1}]}"#] {
            let error = Filters::compile(&[wrong.to_owned()]).expect_err(wrong);
            assert_eq!(error.message.as_deref(), Some("Invalid filter pattern definition."), "{wrong}");
        }
    }
}
