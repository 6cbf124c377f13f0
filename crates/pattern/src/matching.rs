//! A pattern on an event.

use crate::numbers;
use crate::rule::{Field, Group, Leaf, Rule, Test};
use serde_json::{Map, Value};

/// Whether a group holds here. Under an array it must hold for one of its objects as a whole.
pub(crate) fn group(group: &Group, event: &Value, here: Option<&Value>) -> bool {
    match here {
        Some(Value::Object(fields)) => on_object(group, event, Some(fields)),
        Some(Value::Array(elements)) => {
            let mut objects = false;
            any_object(elements, &mut |object| {
                objects = true;
                self::group(group, event, Some(object))
            }) || (!objects && on_object(group, event, None))
        }
        _ => on_object(group, event, None),
    }
}

fn any_object<'a>(elements: &'a [Value], test: &mut impl FnMut(&'a Value) -> bool) -> bool {
    elements.iter().any(|element| match element {
        Value::Object(_) => test(element),
        Value::Array(inner) => any_object(inner, test),
        _ => false,
    })
}

fn on_object(group: &Group, event: &Value, fields: Option<&Map<String, Value>>) -> bool {
    let value = |name: &str| fields.and_then(|fields| fields.get(name));
    group.fields.iter().all(|field| on_field(field, event, value(&field.name))) && apart(group, event)
}

/// `$or` can ask for a name as an object and as a value at once. No element of an array is both, so where both are asked for,
/// one must hold by absence.
fn apart(group: &Group, event: &Value) -> bool {
    group.fields.len() < 2
        || group.fields.iter().all(|field| match &field.rule {
            Rule::Group(inner) => values_absent(group, &field.name, event) || self::group(inner, event, None),
            Rule::Leaf(_) => true,
        })
}

fn values_absent(group: &Group, name: &str, event: &Value) -> bool {
    group.fields.iter().filter(|field| field.name == name).all(|field| match &field.rule {
        Rule::Leaf(leaf) => absent(leaf, event),
        Rule::Group(_) => true,
    })
}

fn on_field(field: &Field, event: &Value, value: Option<&Value>) -> bool {
    match &field.rule {
        Rule::Group(inner) => group(inner, event, value),
        Rule::Leaf(leaf) => on_leaf(leaf, event, value),
    }
}

fn on_leaf(leaf: &Leaf, event: &Value, value: Option<&Value>) -> bool {
    value.is_some_and(|value| any_scalar(value, &mut |scalar| leaf.tests.iter().any(|test| holds(test, scalar))))
        || absent(leaf, event)
}

fn absent(leaf: &Leaf, event: &Value) -> bool {
    leaf.absent && !present(event, &leaf.path)
}

/// Whether a test holds for one of the value's scalars: itself, or those of an array.
fn any_scalar(value: &Value, test: &mut impl FnMut(&Value) -> bool) -> bool {
    match value {
        Value::Object(_) => false,
        Value::Array(elements) => elements.iter().any(|element| any_scalar(element, test)),
        scalar => test(scalar),
    }
}

/// Whether there is a scalar at a path, through whatever arrays.
fn present(value: &Value, path: &[String]) -> bool {
    match (value, path) {
        (Value::Array(elements), _) => elements.iter().any(|element| present(element, path)),
        (Value::Object(fields), [name, rest @ ..]) => fields.get(name).is_some_and(|value| present(value, rest)),
        (Value::Object(_), []) => false,
        (_, rest) => rest.is_empty(),
    }
}

/// Whether a test holds for a scalar.
pub(crate) fn holds(test: &Test, value: &Value) -> bool {
    match (test, value) {
        (Test::Exists, _) | (Test::Null, Value::Null) => true,
        (Test::True, Value::Bool(value)) => *value,
        (Test::False, Value::Bool(value)) => !*value,
        (Test::Number(wanted), Value::Number(number)) => numbers::same(wanted, number),
        (Test::Numeric(range), Value::Number(number)) => number.as_f64().is_some_and(|value| range.holds(value)),
        (Test::But(tests), _) => !tests.iter().any(|test| holds(test, value)),
        (test, Value::String(text)) => holds_text(test, text),
        _ => false,
    }
}

fn holds_text(test: &Test, text: &str) -> bool {
    match test {
        Test::Text(wanted) => wanted == text,
        Test::Prefix(wanted) => text.starts_with(wanted.as_str()),
        Test::Suffix(wanted) => text.ends_with(wanted.as_str()),
        Test::PrefixAnyCase(wanted) => text.to_lowercase().starts_with(wanted.as_str()),
        Test::SuffixAnyCase(wanted) => text.to_lowercase().ends_with(wanted.as_str()),
        Test::AnyCase(wanted) => text.to_lowercase() == *wanted,
        Test::Wildcard(wildcard) => wildcard.holds(text),
        Test::Network(network) => network.holds(text),
        _ => false,
    }
}
