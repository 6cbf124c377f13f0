//! JSON patterns: `{ $.eventType = "Update*" && ($.latency > 75 || $.error IS TRUE) }`.

use super::operand::Comparison;
use super::selector::Selector;
use super::{Cursor, PatternError};
use crate::limits;
use serde_json::Value;
use std::borrow::Cow;

/// A condition or a combination of them.
#[derive(Debug)]
pub(super) enum Expression {
    All(Vec<Expression>),
    Any(Vec<Expression>),
    Condition(Selector, Predicate),
}

/// What a condition asks of the values that its selector reaches.
#[derive(Debug)]
pub(super) enum Predicate {
    Compare(Comparison),
    Is(Value),
    NotExists,
}

/// Reads what stands between the braces.
pub(super) fn parse(mut cursor: Cursor<'_>) -> Result<Expression, PatternError> {
    let mut parser = Parser::default();
    let expression = parser.any(&mut cursor)?;
    let too_many =
        parser.wildcards > limits::PATTERN_WILDCARD_COUNT_MAX || parser.regexes > limits::PATTERN_REGEX_COUNT_MAX;
    if !cursor.at_end() || too_many {
        return Err(PatternError::Syntax);
    }
    Ok(expression)
}

#[derive(Default)]
struct Parser {
    depth: usize,
    wildcards: usize,
    regexes: usize,
}

impl Parser {
    fn any(&mut self, cursor: &mut Cursor<'_>) -> Result<Expression, PatternError> {
        let mut list = vec![self.all(cursor)?];
        while cursor.eat_spaced("||") {
            list.push(self.all(cursor)?);
        }
        Ok(single(list, Expression::Any))
    }

    fn all(&mut self, cursor: &mut Cursor<'_>) -> Result<Expression, PatternError> {
        let mut list = vec![self.unit(cursor)?];
        while cursor.eat_spaced("&&") {
            list.push(self.unit(cursor)?);
        }
        Ok(single(list, Expression::All))
    }

    fn unit(&mut self, cursor: &mut Cursor<'_>) -> Result<Expression, PatternError> {
        if !cursor.eat_spaced("(") {
            return self.condition(cursor);
        }
        self.depth += 1;
        if self.depth > limits::PATTERN_DEPTH_MAX {
            return Err(PatternError::Syntax);
        }
        let inner = self.any(cursor)?;
        self.depth -= 1;
        if cursor.eat_spaced(")") { Ok(inner) } else { Err(PatternError::Syntax) }
    }

    fn condition(&mut self, cursor: &mut Cursor<'_>) -> Result<Expression, PatternError> {
        let selector = Selector::parse(cursor)?;
        self.wildcards += selector.wildcards();
        let predicate = if cursor.eat_word("IS") {
            Predicate::Is(constant(cursor)?)
        } else if cursor.eat_word("NOT") {
            if !cursor.eat_word("EXISTS") {
                return Err(PatternError::Syntax);
            }
            Predicate::NotExists
        } else {
            let comparison = Comparison::parse(cursor)?;
            self.regexes += usize::from(comparison.is_regex());
            Predicate::Compare(comparison)
        };
        Ok(Expression::Condition(selector, predicate))
    }
}

fn constant(cursor: &mut Cursor<'_>) -> Result<Value, PatternError> {
    let table = [("NULL", Value::Null), ("TRUE", Value::Bool(true)), ("FALSE", Value::Bool(false))];
    table.into_iter().find(|(word, _)| cursor.eat_word(word)).map(|(_, value)| value).ok_or(PatternError::Syntax)
}

fn single(mut list: Vec<Expression>, many: fn(Vec<Expression>) -> Expression) -> Expression {
    match list.len() {
        1 => list.remove(0),
        _ => many(list),
    }
}

impl Expression {
    /// A message that is no JSON object matches no JSON pattern.
    pub(super) fn matches(&self, message: &str) -> bool {
        message.trim_start().starts_with('{') && serde_json::from_str(message).is_ok_and(|value| self.holds(&value))
    }

    fn holds(&self, root: &Value) -> bool {
        match self {
            Self::All(list) => list.iter().all(|one| one.holds(root)),
            Self::Any(list) => list.iter().any(|one| one.holds(root)),
            Self::Condition(selector, Predicate::NotExists) => !selector.any(root, &|_| true),
            Self::Condition(selector, Predicate::Is(constant)) => selector.any(root, &|value| value == constant),
            Self::Condition(selector, Predicate::Compare(comparison)) => {
                selector.any(root, &|value| text_of(value).is_some_and(|text| comparison.holds(&text)))
            }
        }
    }
}

/// The text that comparisons see. Arrays, objects and null have none, so neither `=` nor `!=` holds for them.
fn text_of(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        Value::Bool(true) => Some(Cow::Borrowed("true")),
        Value::Bool(false) => Some(Cow::Borrowed("false")),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
