//! `{"prefix": "a"}` and its like.

use crate::address::Network;
use crate::compile::Compiler;
use crate::error::PatternError;
use crate::numbers::Range;
use crate::place::{Stand, Step};
use crate::rule::Test;
use crate::wildcard::Wildcard;
use serde_json::{Map, Value};

const ONE_KEY: &str = "Only one key allowed in match expression";
const TOO_MANY: &str = "Too many elements in numeric expression";

type Compiled = Result<Test, PatternError>;

/// `None` is the test for absence.
pub(crate) fn expression(on: &Compiler, expression: &Map<String, Value>) -> Result<Option<Test>, PatternError> {
    let Some((operator, value)) = expression.iter().next() else {
        return on.refuse("Match expression name not found").map_err(|error| error.at(Stand::End));
    };
    let surplus = match operator.as_str() {
        "numeric" | "anything-but" => TOO_MANY,
        _ => ONE_KEY,
    };
    let test = self::test(on, operator, value).map_err(|error| error.below_field(operator))?;
    alone(on, expression, surplus).map(|()| test)
}

/// What is more than one key.
fn alone(on: &Compiler, expression: &Map<String, Value>, reason: &str) -> Result<(), PatternError> {
    match expression.keys().nth(1) {
        Some(second) => on.refuse(reason).map_err(|error| error.below_field(second)),
        None => Ok(()),
    }
}

fn test(on: &Compiler, operator: &str, value: &Value) -> Result<Option<Test>, PatternError> {
    let test = match operator {
        "exactly" => text(on, value, "exact").map(Test::Text),
        "prefix" => affix(on, value, "prefix", Test::Prefix, Test::PrefixAnyCase),
        "suffix" => affix(on, value, "suffix", Test::Suffix, Test::SuffixAnyCase),
        "equals-ignore-case" => text(on, value, "equals-ignore-case").map(|text| any_case(&text)),
        "wildcard" => wildcard(on, value),
        "cidr" => network(on, value),
        "numeric" => numeric(on, value),
        "anything-but" => anything_but(on, value),
        "exists" => return exists(on, value),
        _ => on.refuse(format!("Unrecognized match type {operator}")),
    };
    test.map(Some)
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
        return on.refuse(format!("{title} expression name not found")).map_err(|error| error.at(Stand::End));
    };
    let text = match name.as_str() {
        "equals-ignore-case" => text(on, value, "equals-ignore-case"),
        _ => on.refuse(format!("Unsupported {operator} pattern: {name}")),
    };
    let text = text.map_err(|error| error.below_field(name))?;
    alone(on, inner, ONE_KEY).map(|()| any_case(text.to_lowercase()))
}

fn wildcard(on: &Compiler, value: &Value) -> Compiled {
    match Wildcard::parse(&text(on, value, "wildcard")?) {
        Ok(wildcard) => Ok(Test::Wildcard(wildcard)),
        Err(reason) => on.refuse(reason).map_err(|error| error.at(Stand::End)),
    }
}

fn network(on: &Compiler, value: &Value) -> Compiled {
    match Network::parse(&text(on, value, "prefix")?) {
        Ok(network) => Ok(Test::Network(network)),
        Err(reason) => on.refuse(reason).map_err(|error| error.at(Stand::End)),
    }
}

fn numeric(on: &Compiler, value: &Value) -> Compiled {
    let Value::Array(terms) = value else { return on.refuse("Value of numeric must be an array.") };
    match Range::parse(terms, on.dialect) {
        Ok(range) => Ok(Test::Numeric(range)),
        Err(reason) => on.refuse(reason),
    }
}

fn exists(on: &Compiler, value: &Value) -> Result<Option<Test>, PatternError> {
    match value {
        Value::Bool(wanted) => Ok(wanted.then_some(Test::Exists)),
        _ => on.refuse("exists match pattern must be either true or false."),
    }
}

fn anything_but(on: &Compiler, value: &Value) -> Compiled {
    let Value::Object(inner) = value else { return but_values(on, value) };
    let Some((operator, value)) = inner.iter().next() else {
        return on.refuse("Anything-But expression name not found").map_err(|error| error.at(Stand::End));
    };
    let tests = but_operators(on, operator, value).map_err(|error| error.below_field(operator))?;
    alone(on, inner, TOO_MANY).map(|()| Test::But(tests))
}

fn but_operators(on: &Compiler, operator: &str, value: &Value) -> Result<Vec<Test>, PatternError> {
    if !["equals-ignore-case", "prefix", "suffix", "wildcard"].contains(&operator) {
        return on.refuse(format!("Unsupported anything-but pattern: {operator}"));
    }
    match value {
        Value::Array(values) => each(values, |value| but_operator(on, operator, value)),
        Value::String(_) | Value::Number(_) => Ok(vec![but_operator(on, operator, value)?]),
        _ => on.refuse("Value of anything-but must be an array or single string/number value."),
    }
}

fn each(values: &[Value], test: impl Fn(&Value) -> Result<Test, PatternError>) -> Result<Vec<Test>, PatternError> {
    let one = |(index, value)| test(value).map_err(|error| error.below(Step::Item(index)));
    values.iter().enumerate().map(one).collect()
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
    let test = |value: &Value| match value {
        Value::String(text) => Ok(Test::Text(text.clone())),
        Value::Number(number) => Ok(Test::Number(number.clone())),
        _ => on.refuse("Inside anything but list, start|null|boolean is not supported."),
    };
    let tests = match value {
        Value::Array(values) => each(values, test)?,
        Value::String(_) | Value::Number(_) => vec![test(value)?],
        _ => return on.refuse("Value of anything-but must be an array or single string/number value."),
    };
    let texts = tests.iter().filter(|test| matches!(test, Test::Text(_))).count();
    if tests.is_empty() || (texts > 0 && texts < tests.len()) {
        let reason = "Inside anything but list, either all values are number or string, mixed type is not supported";
        return on.refuse(reason).map_err(|error| error.at(Stand::End));
    }
    Ok(Test::But(tests))
}
