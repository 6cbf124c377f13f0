//! `{"prefix": "a"}` and its like.

use crate::address::Network;
use crate::compile::Compiler;
use crate::error::PatternError;
use crate::numbers::Range;
use crate::rule::Test;
use crate::wildcard::Wildcard;
use serde_json::{Map, Value};

const ONE_KEY: &str = "Only one key allowed in match expression";
const TOO_MANY: &str = "Too many elements in numeric expression";

type Compiled = Result<Test, PatternError>;

/// `None` is the test for absence.
pub(crate) fn expression(on: &Compiler, expression: &Map<String, Value>) -> Result<Option<Test>, PatternError> {
    let Some((operator, value)) = expression.iter().next() else {
        return on.refuse("Match expression name not found");
    };
    let (test, surplus) = match operator.as_str() {
        "exactly" => (text(on, value, "exact").map(Test::Text)?, ONE_KEY),
        "prefix" => (affix(on, value, "prefix", Test::Prefix, Test::PrefixAnyCase)?, ONE_KEY),
        "suffix" => (affix(on, value, "suffix", Test::Suffix, Test::SuffixAnyCase)?, ONE_KEY),
        "equals-ignore-case" => (any_case(&text(on, value, "equals-ignore-case")?), ONE_KEY),
        "wildcard" => (wildcard(on, value)?, ONE_KEY),
        "cidr" => (network(on, value)?, ONE_KEY),
        "numeric" => (numeric(on, value)?, TOO_MANY),
        "anything-but" => (anything_but(on, value)?, TOO_MANY),
        "exists" => return exists(on, value, expression.len()),
        _ => return on.refuse(format!("Unrecognized match type {operator}")),
    };
    if expression.len() > 1 { on.refuse(surplus) } else { Ok(Some(test)) }
}

fn text(on: &Compiler, value: &Value, operator: &str) -> Result<String, PatternError> {
    match value {
        Value::String(text) => Ok(text.clone()),
        _ => on.refuse(format!("{operator} match pattern must be a string")),
    }
}

fn any_case(text: &str) -> Test {
    Test::AnyCase(text.to_lowercase())
}

/// `prefix` and `suffix`: a text, or `{"equals-ignore-case": text}`.
fn affix(
    on: &Compiler,
    value: &Value,
    operator: &str,
    plain: fn(String) -> Test,
    any_case: fn(String) -> Test,
) -> Compiled {
    let Value::Object(inner) = value else { return text(on, value, operator).map(plain) };
    let title = if operator == "prefix" { "Prefix" } else { "Suffix" };
    let Some((name, value)) = inner.iter().next() else {
        return on.refuse(format!("{title} expression name not found"));
    };
    if name != "equals-ignore-case" {
        return on.refuse(format!("Unsupported {operator} pattern: {name}"));
    }
    let test = any_case(text(on, value, "equals-ignore-case")?.to_lowercase());
    if inner.len() > 1 { on.refuse(ONE_KEY) } else { Ok(test) }
}

fn wildcard(on: &Compiler, value: &Value) -> Compiled {
    match Wildcard::parse(&text(on, value, "wildcard")?) {
        Ok(wildcard) => Ok(Test::Wildcard(wildcard)),
        Err(reason) => on.refuse(reason),
    }
}

fn network(on: &Compiler, value: &Value) -> Compiled {
    match Network::parse(&text(on, value, "prefix")?) {
        Ok(network) => Ok(Test::Network(network)),
        Err(reason) => on.refuse(reason),
    }
}

fn numeric(on: &Compiler, value: &Value) -> Compiled {
    let Value::Array(terms) = value else { return on.refuse("Value of numeric must be an array.") };
    match Range::parse(terms, on.dialect) {
        Ok(range) => Ok(Test::Numeric(range)),
        Err(reason) => on.refuse(reason),
    }
}

fn exists(on: &Compiler, value: &Value, keys: usize) -> Result<Option<Test>, PatternError> {
    let Value::Bool(wanted) = value else {
        return on.refuse("exists match pattern must be either true or false.");
    };
    if keys > 1 { on.refuse(ONE_KEY) } else { Ok(wanted.then_some(Test::Exists)) }
}

fn anything_but(on: &Compiler, value: &Value) -> Compiled {
    let Value::Object(inner) = value else { return but_values(on, value) };
    let Some((operator, value)) = inner.iter().next() else {
        return on.refuse("Anything-But expression name not found");
    };
    if !["equals-ignore-case", "prefix", "suffix", "wildcard"].contains(&operator.as_str()) {
        return on.refuse(format!("Unsupported anything-but pattern: {operator}"));
    }
    let values = match value {
        Value::Array(values) => values.as_slice(),
        Value::String(_) | Value::Number(_) => std::slice::from_ref(value),
        _ => return on.refuse("Value of anything-but must be an array or single string/number value."),
    };
    let tests = values.iter().map(|value| but_operator(on, operator, value)).collect::<Result<_, _>>()?;
    if inner.len() > 1 { on.refuse(TOO_MANY) } else { Ok(Test::But(tests)) }
}

fn but_operator(on: &Compiler, operator: &str, value: &Value) -> Compiled {
    match (operator, value) {
        ("prefix" | "suffix", Value::String(text)) if text.is_empty() => on.refuse("Null prefix/suffix not allowed"),
        ("prefix", Value::String(text)) => Ok(Test::Prefix(text.clone())),
        ("suffix", Value::String(text)) => Ok(Test::Suffix(text.clone())),
        ("wildcard", _) => wildcard(on, value),
        ("equals-ignore-case", Value::String(text)) => Ok(any_case(text)),
        ("equals-ignore-case", _) => {
            on.refuse("Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.")
        }
        _ => on.refuse("prefix/suffix match pattern must be a string"),
    }
}

fn but_values(on: &Compiler, value: &Value) -> Compiled {
    let values = match value {
        Value::Array(values) => values.as_slice(),
        Value::String(_) | Value::Number(_) => std::slice::from_ref(value),
        _ => return on.refuse("Value of anything-but must be an array or single string/number value."),
    };
    let mut tests = Vec::with_capacity(values.len());
    for value in values {
        tests.push(match value {
            Value::String(text) => Test::Text(text.clone()),
            Value::Number(number) => Test::Number(number.clone()),
            _ => return on.refuse("Inside anything but list, start|null|boolean is not supported."),
        });
    }
    let texts = tests.iter().filter(|test| matches!(test, Test::Text(_))).count();
    if tests.is_empty() || (texts > 0 && texts < tests.len()) {
        return on
            .refuse("Inside anything but list, either all values are number or string, mixed type is not supported");
    }
    Ok(Test::But(tests))
}
