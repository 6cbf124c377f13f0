//! Numbers: equality, and `numeric`.

use crate::dialect::Dialect;
use serde_json::{Number, Value};

/// What `numeric` accepts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Range {
    bottom: f64,
    open_bottom: bool,
    top: f64,
    open_top: bool,
}

impl Range {
    /// From `[">", 0, "<=", 5]`; the error is AWS's reason.
    pub(crate) fn parse(terms: &[Value], dialect: Dialect) -> Result<Self, String> {
        let max = dialect.number_max();
        let operator = match terms.first() {
            Some(Value::String(operator)) => operator.as_str(),
            other => return Err(format!("Invalid member in numeric match: {}", shown(other))),
        };
        let name = match operator {
            "=" => "equals",
            ">" | ">=" | "<" | "<=" => operator,
            _ => return Err(format!("Unrecognized numeric range operator: {operator}")),
        };
        let value = number(terms.get(1), name, dialect)?;
        let range = match operator {
            "=" => Self { bottom: value, open_bottom: false, top: value, open_top: false },
            "<" | "<=" => Self { bottom: -max, open_bottom: false, top: value, open_top: operator == "<" },
            _ => Self { bottom: value, open_bottom: operator == ">", top: max, open_top: false },
        };
        match (operator, terms.get(2..).unwrap_or_default()) {
            (_, []) => Ok(range),
            (">" | ">=", rest) => range.with_top(rest, dialect),
            _ => Err("Too many elements in numeric expression".to_owned()),
        }
    }

    fn with_top(self, rest: &[Value], dialect: Dialect) -> Result<Self, String> {
        let operator = match rest.first() {
            Some(Value::String(operator)) => operator.as_str(),
            other => return Err(format!("Bad value in numeric range: {}", shown(other))),
        };
        if !matches!(operator, "<" | "<=") {
            return Err(format!("Bad numeric range operator: {operator}"));
        }
        let top = number(rest.get(1), operator, dialect)?;
        if rest.len() > 2 {
            return Err("Too many terms in numeric range expression".to_owned());
        }
        if self.bottom >= top {
            return Err("Bottom must be less than top".to_owned());
        }
        Ok(Self { top, open_top: operator == "<", ..self })
    }

    /// All bounds are within the dialect's range, so values outside of it are too.
    pub(crate) fn holds(self, value: f64) -> bool {
        let above = if self.open_bottom { value > self.bottom } else { value >= self.bottom };
        above && if self.open_top { value < self.top } else { value <= self.top }
    }
}

fn number(term: Option<&Value>, operator: &str, dialect: Dialect) -> Result<f64, String> {
    let value = term.and_then(Value::as_f64).ok_or_else(|| format!("Value of {operator} must be numeric"))?;
    if value.abs() > dialect.number_max() {
        let most = dialect.number_text();
        return Err(format!("Value must be between -{most} and {most}, inclusive"));
    }
    Ok(value)
}

/// As AWS's parser names the place: the end of the list is `]`.
fn shown(term: Option<&Value>) -> String {
    match term {
        None => "]".to_owned(),
        Some(Value::Array(_)) => "[".to_owned(),
        Some(Value::Object(_)) => "{".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
    }
}

/// Whether two numbers are the same. Whole ones compare exactly, others as doubles.
pub(crate) fn same(one: &Number, other: &Number) -> bool {
    if let (Some(one), Some(other)) = (one.as_i64(), other.as_i64()) {
        return one == other;
    }
    if let (Some(one), Some(other)) = (one.as_u64(), other.as_u64()) {
        return one == other;
    }
    one.as_f64() == other.as_f64()
}
