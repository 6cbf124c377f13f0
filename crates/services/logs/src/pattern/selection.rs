//! What a metric filter takes out of a message that its pattern matches.

use super::selector::Selector;
use super::{Cursor, Pattern};
use serde_json::Value;
use std::cell::RefCell;

/// `$.latency` of a JSON event, `$bytes` or `$4` of a space-delimited one.
#[derive(Debug)]
pub(crate) enum Selection {
    Json(Selector),
    Field(String),
}

impl Selection {
    /// `None` when the text is no selector.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let name = text.strip_prefix('$')?;
        if !name.starts_with(['.', '[']) {
            return (!name.is_empty()).then(|| Self::Field(text.to_owned()));
        }
        let mut cursor = Cursor::new(text);
        let selector = Selector::parse(&mut cursor).ok()?;
        cursor.at_end().then_some(Self::Json(selector))
    }

    /// What it finds in a message that the pattern matches, as text.
    pub(crate) fn read(&self, pattern: &Pattern, message: &str) -> Option<String> {
        match self {
            Self::Json(selector) => first(selector, &serde_json::from_str(message).ok()?),
            Self::Field(name) => {
                pattern.extract(message)?.into_iter().find(|(field, _)| field == name).map(|(_, text)| text)
            }
        }
    }
}

fn first(selector: &Selector, root: &Value) -> Option<String> {
    let found = RefCell::new(None);
    selector.any(root, &|value| {
        *found.borrow_mut() = text(value);
        found.borrow().is_some()
    });
    found.into_inner()
}

/// Numbers, texts and booleans have a text; nothing else becomes a value or a dimension.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_read_what_they_name() {
        let event = r#"{"latency": 12.5, "user": {"name": "ann"}, "tags": [null, "x"]}"#;
        let (json, fields) = ("{ $.latency > 1 }", "[ip, user, status = 4*, bytes]");
        for (pattern, selector, message, expected) in [
            (json, "$.latency", event, Some("12.5")),
            (json, "$.user.name", event, Some("ann")),
            (json, "$['user']['name']", event, Some("ann")),
            (json, "$.tags[*]", event, Some("x")),
            (json, "$.user", event, None),
            (json, "$.nobody", event, None),
            (json, "$.latency", "no JSON", None),
            (fields, "$bytes", "::1 ann 404 1024", Some("1024")),
            (fields, "$nobody", "::1 ann 404 1024", None),
            (fields, "$bytes", "::1 ann 200 1024", None),
        ] {
            let found = Selection::parse(selector)
                .expect("a selector")
                .read(&Pattern::compile(pattern).expect("compiles"), message);
            assert_eq!(found.as_deref(), expected, "{selector} of {message}");
        }
    }

    #[test]
    fn other_texts_are_none() {
        for text in ["", "$", "latency", "$.", "$.a b", "$[", "12"] {
            assert!(Selection::parse(text).is_none(), "{text}");
        }
    }
}
