//! Space-delimited patterns: `[ip, user, ..., status = 4* && status != 403, bytes > 1000]`.

use super::operand::Comparison;
use super::{Cursor, PatternError};
use crate::limits;

/// Fields counted from the front and, behind an ellipsis, from the back.
///
/// Without an ellipsis the last field takes whatever is left of the message, so `[time, id, event]` reads a whole Lambda line.
#[derive(Debug)]
pub(super) struct Fields {
    front: Vec<Field>,
    back: Option<Vec<Field>>,
}

/// A field's name, if any, and its condition: alternatives of comparisons that must all hold. No alternative: no condition.
#[derive(Debug, Default)]
struct Field {
    name: Option<String>,
    alternatives: Vec<Vec<Comparison>>,
}

/// Reads what stands between the brackets.
pub(super) fn parse(mut cursor: Cursor<'_>) -> Result<Fields, PatternError> {
    let mut fields = Fields { front: Vec::new(), back: None };
    loop {
        cursor.skip_space();
        if cursor.eat("...") {
            if fields.back.is_some() {
                return Err(PatternError::Syntax);
            }
            fields.back = Some(Vec::new());
        } else {
            let field = field(&mut cursor)?;
            fields.back.as_mut().unwrap_or(&mut fields.front).push(field);
        }
        if cursor.at_end() {
            break;
        }
        if !cursor.eat_spaced(",") {
            return Err(PatternError::Syntax);
        }
    }
    if fields.all().filter(|comparison| comparison.is_regex()).count() > limits::PATTERN_REGEX_COUNT_MAX {
        return Err(PatternError::Syntax);
    }
    Ok(fields)
}

fn field(cursor: &mut Cursor<'_>) -> Result<Field, PatternError> {
    let name = name(cursor);
    let mut field = Field { name: (!name.is_empty()).then(|| name.to_owned()), alternatives: Vec::new() };
    cursor.skip_space();
    if cursor.peek().is_none_or(|c| c == ',') {
        return Ok(field);
    }
    field.alternatives.push(vec![Comparison::parse(cursor)?]);
    loop {
        if cursor.eat_spaced("&&") {
            let comparison = same_field(cursor, name)?;
            field.alternatives.last_mut().expect("one was pushed above").push(comparison);
        } else if cursor.eat_spaced("||") {
            field.alternatives.push(vec![same_field(cursor, name)?]);
        } else {
            return Ok(field);
        }
    }
}

fn name<'a>(cursor: &mut Cursor<'a>) -> &'a str {
    cursor.skip_space();
    cursor.take_while(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// A further comparison of a field names that field again; AWS refuses another name there.
fn same_field(cursor: &mut Cursor<'_>, first: &str) -> Result<Comparison, PatternError> {
    if name(cursor) == first { Comparison::parse(cursor) } else { Err(PatternError::Syntax) }
}

impl Field {
    fn holds(&self, value: &str) -> bool {
        self.alternatives.is_empty() || self.alternatives.iter().any(|all| all.iter().all(|one| one.holds(value)))
    }
}

impl Fields {
    fn all(&self) -> impl Iterator<Item = &Comparison> {
        self.front.iter().chain(self.back.iter().flatten()).flat_map(|field| field.alternatives.iter().flatten())
    }

    pub(super) fn matches(&self, message: &str) -> bool {
        self.align(message).is_some_and(|values| self.holds(&values))
    }

    pub(super) fn extract(&self, message: &str) -> Option<Vec<(String, String)>> {
        let values = self.align(message).filter(|values| self.holds(values))?;
        let first_back = values.len() - self.back.as_ref().map_or(0, Vec::len);
        let named = values.iter().enumerate().map(|(at, value)| {
            let field = match self.back.as_ref() {
                Some(back) if at >= first_back => back.get(at - first_back),
                _ => self.front.get(at),
            };
            let name = field.and_then(|field| field.name.clone()).unwrap_or_else(|| (at + 1).to_string());
            (format!("${name}"), (*value).to_owned())
        });
        Some(named.collect())
    }

    /// The message's values, one for each field, or also those that the ellipsis stands for. `None` when there are too few.
    fn align<'m>(&self, message: &'m str) -> Option<Vec<&'m str>> {
        let least = self.front.len() + self.back.as_ref().map_or(0, Vec::len);
        let open = if self.back.is_some() { usize::MAX } else { least };
        let values: Vec<&str> = Values { rest: message, left: open }.collect();
        (values.len() >= least).then_some(values)
    }

    fn holds(&self, values: &[&str]) -> bool {
        let back = self.back.as_deref().unwrap_or_default();
        let tail = &values[values.len() - back.len()..];
        let front = self.front.iter().zip(values);
        front.chain(back.iter().zip(tail)).all(|(field, value)| field.holds(value))
    }
}

/// Splits a message at white space; what stands in brackets or quotation marks is one value, without them.
struct Values<'m> {
    rest: &'m str,
    /// How many values may still be given; the last one takes the rest.
    left: usize,
}

impl<'m> Iterator for Values<'m> {
    type Item = &'m str;

    fn next(&mut self) -> Option<&'m str> {
        let rest = self.rest.trim_start();
        if rest.is_empty() || self.left == 0 {
            return None;
        }
        self.left -= 1;
        let (value, after) = enclosed(rest).unwrap_or_else(|| plain(rest));
        if self.left == 0 && !after.trim().is_empty() {
            self.rest = "";
            return Some(rest.trim_end());
        }
        self.rest = after;
        Some(value)
    }
}

fn plain(text: &str) -> (&str, &str) {
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// `[…]` or `"…"`, if the closing mark ends a word.
fn enclosed(text: &str) -> Option<(&str, &str)> {
    let close = match text.as_bytes()[0] {
        b'[' => ']',
        b'"' => '"',
        _ => return None,
    };
    let body = &text[1..];
    let ends = |at: &usize| body[at + 1..].chars().next().is_none_or(char::is_whitespace);
    let end = body.match_indices(close).map(|(at, _)| at).find(ends)?;
    Some((&body[..end], &body[end + 1..]))
}
