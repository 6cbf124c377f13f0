//! SNS message attributes as events.

use crate::rule::Pattern;
use serde_json::{Map, Value};

/// A message attribute by its data type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attribute<'a> {
    /// `String`, with or without a custom label.
    Text(&'a str),
    /// `Number`.
    Number(&'a str),
    /// `String.Array`: a JSON array of strings, numbers, true, false and null.
    Array(&'a str),
    /// `Binary`, which filter policies do not see.
    Binary,
}

impl<'a> Attribute<'a> {
    /// From a data type and the text of the value; types that no filter policy knows count as binary.
    #[must_use]
    pub fn of(data_type: &str, text: &'a str) -> Self {
        match data_type.split('.').next() {
            Some("String") if data_type == "String.Array" => Self::Array(text),
            Some("String") => Self::Text(text),
            Some("Number") => Self::Number(text),
            _ => Self::Binary,
        }
    }

    /// As JSON; `None` when it is not seen.
    fn value(self) -> Option<Value> {
        match self {
            Self::Text(text) => Some(Value::from(text)),
            Self::Number(text) => serde_json::from_str(text).ok().or_else(|| text.parse::<f64>().ok().map(Value::from)),
            Self::Array(text) => serde_json::from_str(text).ok(),
            Self::Binary => None,
        }
    }
}

impl Pattern {
    /// Whether message attributes match.
    #[must_use]
    pub fn matches_attributes<'a>(&self, attributes: impl IntoIterator<Item = (&'a str, Attribute<'a>)>) -> bool {
        let seen = |(name, attribute): (&str, Attribute<'a>)| Some((name.to_owned(), attribute.value()?));
        let event: Map<String, Value> = attributes.into_iter().filter_map(seen).collect();
        self.matches(&Value::Object(event))
    }
}
