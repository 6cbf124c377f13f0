//! What AWS says of a failed constraint.

use super::{pattern, print};
use crate::Value;
use crate::schema::{Kind, Member, Shape};

/// A failed constraint.
pub(super) struct Failure {
    /// The member, as AWS spells the way to it.
    pub(super) path: String,
    /// `Value 'x' at 'y' failed to satisfy constraint: z`
    pub(super) text: String,
    /// Whether a required member is missing.
    pub(super) missing: bool,
}

impl Failure {
    /// A required member is missing.
    pub(super) fn null(member: &Member, path: String) -> Self {
        let value = if print::is_sensitive(member.shape) { "Value" } else { "Value null" };
        let text = format!("{value} at '{path}' failed to satisfy constraint: Member must not be null");
        Self { path, text, missing: true }
    }

    /// A value breaks a constraint.
    pub(super) fn of(shape: &Shape, value: &Value, path: &str, constraint: impl AsRef<str>) -> Self {
        let printed =
            if print::is_sensitive(shape) { String::new() } else { format!(" '{}'", print::value(shape, value)) };
        let text = format!("Value{printed} at '{path}' failed to satisfy constraint: {}", constraint.as_ref());
        Self { path: path.to_owned(), text, missing: false }
    }
}

/// The constraints of a shape that a value breaks.
pub(super) fn failed(shape: &Shape, value: &Value) -> Vec<String> {
    let mut failed = Vec::new();
    let constraints = &shape.constraints;
    if let Value::Str(text) = value
        && !constraints.pattern.is_empty()
        && !pattern::matches(constraints.pattern, text)
    {
        failed.push(pattern_text(constraints.pattern));
    }
    if let Some(size) = size(value) {
        if constraints.max.is_some_and(|max| size > max) {
            failed.extend(bound(shape, false));
        }
        if constraints.min.is_some_and(|min| size < min) {
            failed.extend(bound(shape, true));
        }
    }
    if let (Kind::String(values), Value::Str(text)) = (&shape.kind, value)
        && !values.is_empty()
        && !values.contains(&text.as_str())
    {
        failed.push(enum_text(values));
    }
    failed
}

/// Every constraint of a shape, in the order of AWS's lists.
pub(super) fn all(shape: &Shape) -> Vec<String> {
    let mut all: Vec<String> = [bound(shape, false), bound(shape, true)].into_iter().flatten().collect();
    if !shape.constraints.pattern.is_empty() {
        all.push(pattern_text(shape.constraints.pattern));
    }
    if let Kind::String(values) = &shape.kind
        && !values.is_empty()
    {
        all.push(enum_text(values));
    }
    all
}

/// What `min` and `max` are about: a number's value; the length of text (in characters), bytes, lists and maps.
#[expect(clippy::cast_precision_loss, reason = "lengths and the models' bounds are below 2^53")]
fn size(value: &Value) -> Option<f64> {
    Some(match value {
        Value::Int(number) => *number as f64,
        Value::Float(number) => *number,
        Value::Str(text) => text.chars().count() as f64,
        Value::Blob(bytes) => bytes.len() as f64,
        Value::List(items) => items.len() as f64,
        Value::Map(entries) => entries.len() as f64,
        _ => return None,
    })
}

fn bound(shape: &Shape, lower: bool) -> Option<String> {
    let number = if lower { shape.constraints.min } else { shape.constraints.max }?;
    let (what, number) = match shape.kind {
        Kind::Float | Kind::Double => ("value", format!("{number:?}")),
        Kind::Integer | Kind::Long => ("value", format!("{number:.0}")),
        _ => ("length", format!("{number:.0}")),
    };
    Some(format!("Member must have {what} {} than or equal to {number}", if lower { "greater" } else { "less" }))
}

fn pattern_text(pattern: &str) -> String {
    format!("Member must satisfy regular expression pattern: {pattern}")
}

fn enum_text(values: &[&str]) -> String {
    format!("Member must satisfy enum value set: [{}]", values.join(", "))
}
