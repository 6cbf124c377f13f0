//! `$.users[0].id`, `$.list[*].flag`, `$.*`, `$.['key.with.dots']`: where in a JSON event a condition looks.

use super::{Cursor, PatternError};
use serde_json::Value;

/// A path into a JSON value. At most one step of it is a wildcard.
#[derive(Debug)]
pub(crate) struct Selector(Vec<Step>);

#[derive(Debug)]
enum Step {
    Key(String),
    Index(usize),
    AnyField,
    AnyElement,
}

impl Selector {
    pub(super) fn parse(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        cursor.skip_space();
        if !cursor.eat("$") {
            return Err(PatternError::Syntax);
        }
        let mut steps = Vec::new();
        loop {
            if cursor.eat(".") {
                steps.push(property(cursor)?);
            } else if cursor.peek() == Some('[') {
                steps.push(bracket(cursor)?);
            } else {
                break;
            }
        }
        let selector = Self(steps);
        if selector.0.is_empty() || selector.wildcards() > 1 {
            return Err(PatternError::Syntax);
        }
        Ok(selector)
    }

    /// How many of its steps are wildcards.
    pub(super) fn wildcards(&self) -> usize {
        self.0.iter().filter(|step| matches!(step, Step::AnyField | Step::AnyElement)).count()
    }

    /// Whether any value that the selector reaches satisfies `test`.
    pub(super) fn any(&self, root: &Value, test: &dyn Fn(&Value) -> bool) -> bool {
        reach(&self.0, root, test)
    }
}

fn reach(steps: &[Step], value: &Value, test: &dyn Fn(&Value) -> bool) -> bool {
    let Some((step, rest)) = steps.split_first() else {
        return test(value);
    };
    let further = |value: &Value| reach(rest, value, test);
    match (step, value) {
        (Step::Key(key), Value::Object(map)) => map.get(key).is_some_and(further),
        (Step::Index(index), Value::Array(list)) => list.get(*index).is_some_and(further),
        (Step::AnyField, Value::Object(map)) => map.values().any(further),
        (Step::AnyElement, Value::Array(list)) => list.iter().any(further),
        _ => false,
    }
}

/// What follows a point: a name, `*`, or a bracket.
fn property(cursor: &mut Cursor<'_>) -> Result<Step, PatternError> {
    if cursor.eat("*") {
        return Ok(Step::AnyField);
    }
    if cursor.peek() == Some('[') {
        return bracket(cursor);
    }
    match cursor.take_while(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
        "" => Err(PatternError::Syntax),
        name => Ok(Step::Key(name.to_owned())),
    }
}

/// `[0]`, `[*]`, `['name']` or `["name"]`.
fn bracket(cursor: &mut Cursor<'_>) -> Result<Step, PatternError> {
    cursor.eat("[");
    cursor.skip_space();
    let step = match cursor.peek() {
        Some('*') if cursor.eat("*") => Step::AnyElement,
        Some(mark @ ('\'' | '"')) => Step::Key(cursor.quoted(mark)?),
        _ => Step::Index(cursor.take_while(|c| c.is_ascii_digit()).parse().map_err(|_| PatternError::Syntax)?),
    };
    if cursor.eat_spaced("]") { Ok(step) } else { Err(PatternError::Syntax) }
}
