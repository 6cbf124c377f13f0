//! Where in a pattern's text something is, told as AWS's JSON parser (Jackson) tells it.

/// Characters of the text that are told.
const TOLD_CHARS_MAX: usize = 500;

/// A value of the text, and where in it the parser stood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Place {
    pub(crate) steps: Vec<Step>,
    pub(crate) stand: Stand,
}

/// From a value to one within it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Field(String),
    Item(usize),
}

/// How far into a value the parser had read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Stand {
    /// It had seen which kind of value it is: a text's quote, a bracket, or all of a number.
    #[default]
    Begin,
    /// It had read all of it.
    End,
}

impl Place {
    /// Bytes that the parser had read.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        let mut at = spaces(text, 0);
        for step in &self.steps {
            at = within(text, at, step)?;
        }
        match (self.stand, text.as_bytes().get(at)?) {
            (Stand::Begin, b'"' | b'{' | b'[') => Some(at + 1),
            _ => end(text, at),
        }
    }
}

/// `reason\n at [Source: (String)"…"; line: 1, column: 5]`
pub(crate) fn located(reason: &str, text: &str, read: Option<usize>) -> String {
    let Some(before) = read.and_then(|read| text.get(..read)) else { return reason.to_owned() };
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().encode_utf16().count() + 1;
    let told: String = text.chars().take(TOLD_CHARS_MAX).collect();
    let rest = match text.chars().count().saturating_sub(TOLD_CHARS_MAX) {
        0 => String::new(),
        more => format!("[truncated {more} chars]"),
    };
    format!("{reason}\n at [Source: (String)\"{told}\"{rest}; line: {line}, column: {column}]")
}

/// Where a value within the value at this place begins.
fn within(text: &str, at: usize, step: &Step) -> Option<usize> {
    let mut next = spaces(text, at + 1);
    let mut index = 0;
    loop {
        let value = match step {
            Step::Item(_) => next,
            Step::Field(_) => {
                let colon = spaces(text, end(text, next)?);
                spaces(text, colon + 1)
            }
        };
        let found = match step {
            Step::Item(wanted) => index == *wanted,
            Step::Field(name) => serde_json::from_str::<String>(text.get(next..end(text, next)?)?).ok()? == *name,
        };
        if found {
            return Some(value);
        }
        let after = spaces(text, end(text, value)?);
        if text.as_bytes().get(after) != Some(&b',') {
            return None;
        }
        (next, index) = (spaces(text, after + 1), index + 1);
    }
}

fn spaces(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len()
}

/// Where the value that begins here ends.
fn end(text: &str, at: usize) -> Option<usize> {
    let mut values = serde_json::Deserializer::from_str(text.get(at..)?).into_iter::<serde_json::Value>();
    values.next()?.ok()?;
    Some(at + values.byte_offset())
}

#[cfg(test)]
mod tests {
    use crate::{Dialect, Pattern};

    #[track_caller]
    fn check(text: &str, line: usize, column: usize) {
        let value = serde_json::from_str(text).expect("is JSON");
        let error = Pattern::compile(&value, Dialect::EventBridge).expect_err("is refused");
        let expect = format!("{}\n at [Source: (String)\"{text}\"; line: {line}, column: {column}]", error.reason);
        assert_eq!(error.located(text), expect);
    }

    #[test]
    fn places_are_where_the_parser_stood() {
        let long = r#"{"detail-type":["CodeCommit Repository State Change"],"resources":"arn"}"#;
        check(long, 1, 68);
        check("{ \"detail-type\": [ \"a\" ],\n\"detail\": {\n  \"pipeline\": {\n    \"slug\": \"b\"\n  } } }", 4, 14);
        check("[]", 1, 2);
        check("{}", 1, 3);
        check(r#"{"a": {}}"#, 1, 9);
        check(r#"{"a": []}"#, 1, 9);
        check(r#"{"a": 12}"#, 1, 9);
        check(r#"{"a": [1, []]}"#, 1, 12);
        check(r#"{"a": [{"unknown": "x"}]}"#, 1, 21);
        check(r#"{"a": [{"prefix": 5}]}"#, 1, 20);
        check(r#"{"a": [{"prefix": "b", "suffix": "c"}]}"#, 1, 35);
        check(r#"{"a": [{"wildcard": "b**"}]}"#, 1, 26);
        check(r#"{"$or": [{"a": [1]}]}"#, 1, 21);
        check(r#"{"ä": "x"}"#, 1, 8);
    }

    #[test]
    fn long_texts_are_cut() {
        let text = format!(r#"{{"a": "{}"}}"#, "x".repeat(600));
        let value = serde_json::from_str(&text).expect("is JSON");
        let error = Pattern::compile(&value, Dialect::EventBridge).expect_err("is refused");
        let told = error.located(&text);
        assert!(told.ends_with("\"[truncated 109 chars]; line: 1, column: 8]"), "{told}");
    }
}
