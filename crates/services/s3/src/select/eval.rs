//! Expressions over a record.

use super::expression::{Aggregate, Binary, Expression, Function, Kind, Step, Type};
use super::lexer::refused;
use super::value::{Value, compare, like, number, of_number, text, truth};
use contract::Error;
use serde_json::Value as Json;
use std::cmp::Ordering;

/// A record: of CSV its columns, of JSON a value.
pub(super) struct Record {
    pub(super) value: Json,
}

/// Follows a path from a record, or from an item of it.
pub(super) fn follow<'v>(value: &'v Json, steps: &[Step]) -> Option<&'v Json> {
    steps.iter().try_fold(value, |value, step| match step {
        Step::Name(name, exact) => field(value, name, *exact),
        Step::Index(at) => value.get(at),
        Step::All => Some(value),
    })
}

/// A member by its name; `_2` is the second, where none is called so.
fn field<'v>(value: &'v Json, name: &str, exact: bool) -> Option<&'v Json> {
    let members = value.as_object()?;
    let found = members.get(name);
    let found = found.or_else(|| {
        let alike = members.iter().find(|(key, _)| !exact && key.eq_ignore_ascii_case(name));
        alike.map(|(_, value)| value)
    });
    found.or_else(|| {
        let at: usize = name.strip_prefix('_')?.parse().ok()?;
        members.values().nth(at.checked_sub(1)?)
    })
}

/// What a statement's aggregates have come to so far.
#[derive(Debug, Clone)]
pub(super) struct Tally {
    aggregate: Aggregate,
    count: u64,
    sum: f64,
    best: Value,
}

impl Tally {
    pub(super) fn new(aggregate: Aggregate) -> Self {
        Self { aggregate, count: 0, sum: 0.0, best: None }
    }

    /// Counts a record's value; `None` where every record counts.
    pub(super) fn add(&mut self, value: Option<&Value>) -> Result<(), Error> {
        let Some(value) = value else {
            self.count += 1;
            return Ok(());
        };
        let Some(json) = value.as_ref().filter(|json| !json.is_null()) else { return Ok(()) };
        self.count += 1;
        match self.aggregate {
            Aggregate::Count => {}
            Aggregate::Sum | Aggregate::Average => {
                self.sum += number(json).ok_or_else(|| {
                    refused("EvaluatorInvalidArguments", "An aggregate of numbers was given a value that is none.")
                })?;
            }
            Aggregate::Min | Aggregate::Max => {
                let wanted = if self.aggregate == Aggregate::Min { Ordering::Less } else { Ordering::Greater };
                if self.best.is_none() || compare(value, &self.best) == Some(wanted) {
                    self.best.clone_from(value);
                }
            }
        }
        Ok(())
    }

    fn value(&self) -> Value {
        #[expect(clippy::cast_precision_loss, reason = "a count")]
        let count = self.count as f64;
        match self.aggregate {
            Aggregate::Count => of_number(count),
            _ if self.count == 0 => Some(Json::Null),
            Aggregate::Sum => of_number(self.sum),
            Aggregate::Average => of_number(self.sum / count),
            Aggregate::Min | Aggregate::Max => self.best.clone(),
        }
    }
}

/// What an expression is evaluated over.
pub(super) struct Scope<'s> {
    pub(super) record: &'s Record,
    pub(super) tallies: &'s [Tally],
}

impl Scope<'_> {
    pub(super) fn value(&self, expression: &Expression) -> Result<Value, Error> {
        Ok(match expression {
            Expression::Constant(json) => Some(json.clone()),
            Expression::Missing => None,
            Expression::Path(steps) => follow(&self.record.value, steps).cloned(),
            Expression::Not(inner) => truth(&self.value(inner)?).map(|flag| Json::Bool(!flag)),
            Expression::Negative(inner) => {
                self.value(inner)?.as_ref().and_then(number).and_then(|number| of_number(-number))
            }
            Expression::Binary(binary, left, right) => self.binary(*binary, left, right)?,
            Expression::Is(inner, kind, denied) => Some(Json::Bool(is(&self.value(inner)?, *kind) != *denied)),
            Expression::Like(inner, pattern, escape) => {
                let both = text(&self.value(inner)?).zip(text(&self.value(pattern)?));
                both.map(|(text, pattern)| Json::Bool(like(&text, &pattern, *escape)))
            }
            Expression::In(inner, items) => self.is_in(inner, items)?,
            Expression::Between(inner, ends) => {
                let value = self.value(inner)?;
                let low = compare(&value, &self.value(&ends[0])?);
                let high = compare(&value, &self.value(&ends[1])?);
                low.zip(high).map(|(low, high)| Json::Bool(low.is_ge() && high.is_le()))
            }
            Expression::Case(arms, otherwise) => self.case(arms, otherwise.as_deref())?,
            Expression::Cast(inner, kind) => cast(self.value(inner)?, *kind)?,
            Expression::Call(function, arguments) => self.call(*function, arguments)?,
            Expression::Aggregate(at) => self.tallies.get(*at).and_then(Tally::value),
        })
    }

    fn is_in(&self, inner: &Expression, items: &[Expression]) -> Result<Value, Error> {
        let value = self.value(inner)?;
        for item in items {
            if compare(&value, &self.value(item)?) == Some(Ordering::Equal) {
                return Ok(Some(Json::Bool(true)));
            }
        }
        Ok(value.map(|_| Json::Bool(false)))
    }

    fn case(&self, arms: &[(Expression, Expression)], otherwise: Option<&Expression>) -> Result<Value, Error> {
        for (when, then) in arms {
            if truth(&self.value(when)?) == Some(true) {
                return self.value(then);
            }
        }
        otherwise.map_or(Ok(Some(Json::Null)), |otherwise| self.value(otherwise))
    }

    fn binary(&self, binary: Binary, left: &Expression, right: &Expression) -> Result<Value, Error> {
        let (one, other) = (self.value(left)?, self.value(right)?);
        let ordered = |fits: fn(Ordering) -> bool| compare(&one, &other).map(|order| Json::Bool(fits(order)));
        Ok(match binary {
            // What is unknown decides nothing where the other side does.
            Binary::Or => match (truth(&one), truth(&other)) {
                (Some(true), _) | (_, Some(true)) => Some(Json::Bool(true)),
                (Some(false), Some(false)) => Some(Json::Bool(false)),
                _ => Some(Json::Null),
            },
            Binary::And => match (truth(&one), truth(&other)) {
                (Some(false), _) | (_, Some(false)) => Some(Json::Bool(false)),
                (Some(true), Some(true)) => Some(Json::Bool(true)),
                _ => Some(Json::Null),
            },
            Binary::Equal => ordered(Ordering::is_eq),
            Binary::Unequal => ordered(Ordering::is_ne),
            Binary::Less => ordered(Ordering::is_lt),
            Binary::LessEqual => ordered(Ordering::is_le),
            Binary::Greater => ordered(Ordering::is_gt),
            Binary::GreaterEqual => ordered(Ordering::is_ge),
            Binary::Concat => text(&one).zip(text(&other)).map(|(one, other)| Json::String(one + &other)),
            Binary::Plus | Binary::Minus | Binary::Times | Binary::Divide | Binary::Modulo => {
                arithmetic(binary, &one, &other)?
            }
        })
    }

    fn call(&self, function: Function, arguments: &[Expression]) -> Result<Value, Error> {
        let mut values = Vec::with_capacity(arguments.len());
        for argument in arguments {
            values.push(self.value(argument)?);
        }
        let first = values.first().and_then(text);
        Ok(match function {
            Function::Lower => first.map(|text| Json::String(text.to_lowercase())),
            Function::Upper => first.map(|text| Json::String(text.to_uppercase())),
            Function::Length => first.map(|text| Json::from(text.chars().count())),
            Function::Trim => first.map(|text| Json::String(text.trim().to_owned())),
            Function::Substring => first.and_then(|text| substring(&text, &values)),
            Function::Coalesce => values.into_iter().flatten().find(|value| !value.is_null()),
            Function::NullIf => match compare(&values[0], &values[1]) {
                Some(Ordering::Equal) => Some(Json::Null),
                _ => values.swap_remove(0),
            },
        })
    }
}

fn is(value: &Value, kind: Kind) -> bool {
    match kind {
        Kind::Missing => value.is_none(),
        // What is missing is null also.
        Kind::Null => value.as_ref().is_none_or(Json::is_null),
        Kind::Boolean(flag) => truth(value) == Some(flag),
    }
}

fn arithmetic(binary: Binary, one: &Value, other: &Value) -> Result<Value, Error> {
    let Some((one, other)) = one.as_ref().and_then(number).zip(other.as_ref().and_then(number)) else {
        return Ok(Some(Json::Null));
    };
    if matches!(binary, Binary::Divide | Binary::Modulo) && other == 0.0 {
        return Err(refused("EvaluatorInvalidArguments", "Division by zero in the SQL expression."));
    }
    Ok(of_number(match binary {
        Binary::Plus => one + other,
        Binary::Minus => one - other,
        Binary::Times => one * other,
        Binary::Divide => one / other,
        _ => one % other,
    }))
}

/// From the character with this number, which counts from 1, this many.
fn substring(text: &str, arguments: &[Value]) -> Value {
    let whole = |at: usize| arguments.get(at).and_then(|value| value.as_ref()).and_then(number);
    #[expect(clippy::cast_possible_truncation, reason = "places in a text")]
    let (from, many) = (whole(1)? as i64, whole(2).map(|many| many as i64));
    let end = many.map_or(i64::MAX, |many| from.saturating_add(many));
    let letters = text.chars().zip(1_i64..).filter(|(_, at)| *at >= from && *at < end);
    Some(Json::String(letters.map(|(c, _)| c).collect()))
}

fn cast(value: Value, kind: Type) -> Result<Value, Error> {
    let Some(json) = value.filter(|json| !json.is_null()) else { return Ok(Some(Json::Null)) };
    let failed = || {
        refused(
            "CastFailed",
            "Attempt to convert from one data type to another using CAST failed in the SQL expression.",
        )
    };
    let found = match kind {
        Type::Text => text(&Some(json)).map(Json::String),
        Type::Boolean => truth(&Some(json)).map(Json::Bool),
        Type::Decimal => number(&json).and_then(of_number),
        Type::Integer => number(&json).and_then(|number| of_number(number.trunc())),
    };
    found.map(Some).ok_or_else(failed)
}

#[cfg(test)]
mod tests {
    use super::super::parser::parse;
    use super::*;
    use serde_json::json;

    #[track_caller]
    #[expect(clippy::needless_pass_by_value, reason = "a table reads better without borrows")]
    fn check(expression: &str, want: Value) {
        let record = Record { value: json!({"a": "10", "b": {"c": [1, 2]}, "N": null, "t": "Text"}) };
        let statement = parse(&format!("SELECT {expression} FROM S3Object s")).expect("parses");
        let columns = statement.columns.expect("columns");
        let scope = Scope { record: &record, tallies: &[] };
        assert_eq!(scope.value(&columns[0].0).expect("a value"), want, "{expression}");
    }

    #[test]
    fn expressions() {
        check("1 + 2 * 3 - -1", Some(json!(8)));
        check("7 % 4 / 2", Some(json!(1.5)));
        check("s.a > 9", Some(json!(true)));
        check("s._1 || 'x'", Some(json!("10x")));
        check("s.b.c[1]", Some(json!(2)));
        check("s.\"n\"", None);
        check("s.n IS NULL AND s.zz IS MISSING AND s.N IS NOT MISSING", Some(json!(true)));
        check("s.zz = 1 OR s.a = 10", Some(json!(true)));
        check("NOT s.a IN (1, 10)", Some(json!(false)));
        check("s.a NOT BETWEEN 1 AND 9", Some(json!(true)));
        check("CAST('12.7' AS INT)", Some(json!(12)));
        check("UPPER(SUBSTRING(s.t, 2, 2))", Some(json!("EX")));
        check("CHAR_LENGTH(TRIM('  x '))", Some(json!(1)));
        check("COALESCE(s.zz, NULL, 3)", Some(json!(3)));
        check("NULLIF(1, 1)", Some(json!(null)));
        check("CASE s.a WHEN 1 THEN 'one' WHEN 10 THEN 'ten' END", Some(json!("ten")));
        check("s.t LIKE 'T_x%'", Some(json!(true)));
    }
}
