//! Unstructured terms: `ERROR ARGUMENTS`, `?ERROR ?WARN`, `ERROR -"bad request"`, `%^START%`.

use super::{Cursor, PatternError, regexp};
use crate::limits;
use regex::Regex;

/// A compiled list of terms. When required or excluded terms stand beside optional ones, AWS ignores the optional ones.
#[derive(Debug, Default)]
pub(super) struct Terms {
    required: Vec<Needle>,
    optional: Vec<Needle>,
    excluded: Vec<Needle>,
}

#[derive(Debug)]
enum Needle {
    Text(String),
    Regex(Regex),
}

pub(super) fn parse(mut cursor: Cursor<'_>) -> Result<Terms, PatternError> {
    let mut terms = Terms::default();
    while !cursor.at_end() {
        cursor.skip_space();
        let list = match cursor.peek() {
            Some('?') if cursor.eat("?") => &mut terms.optional,
            Some('-') if cursor.eat("-") => &mut terms.excluded,
            _ => &mut terms.required,
        };
        list.push(needle(&mut cursor)?);
        if cursor.peek().is_some_and(|c| !c.is_whitespace()) {
            return Err(PatternError::Syntax);
        }
    }
    if terms.regex_count() > limits::PATTERN_REGEX_COUNT_MAX {
        return Err(PatternError::Syntax);
    }
    Ok(terms)
}

fn needle(cursor: &mut Cursor<'_>) -> Result<Needle, PatternError> {
    match cursor.peek() {
        Some('%') => regexp::compile(cursor.regex()?).map(Needle::Regex),
        Some('"') => match cursor.quoted('"')? {
            text if text.is_empty() => Err(PatternError::Term("\"\"".to_owned())),
            // A blank phrase is how the documentation spells "everything".
            text if text.trim().is_empty() => Ok(Needle::Text(String::new())),
            text => Ok(Needle::Text(text)),
        },
        _ => {
            let word = cursor.take_while(|c| !c.is_whitespace());
            let plain = !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
            if plain { Ok(Needle::Text(word.to_owned())) } else { Err(PatternError::Term(word.to_owned())) }
        }
    }
}

impl Terms {
    pub(super) fn matches(&self, message: &str) -> bool {
        let optional = self.required.is_empty() && self.excluded.is_empty();
        self.required.iter().all(|needle| needle.is_in(message))
            && !self.excluded.iter().any(|needle| needle.is_in(message))
            && (!optional || self.optional.iter().any(|needle| needle.is_in(message)))
    }

    fn regex_count(&self) -> usize {
        let all = [&self.required, &self.optional, &self.excluded];
        all.into_iter().flatten().filter(|needle| matches!(needle, Needle::Regex(_))).count()
    }
}

impl Needle {
    fn is_in(&self, message: &str) -> bool {
        match self {
            Self::Text(text) => memchr::memmem::find(message.as_bytes(), text.as_bytes()).is_some(),
            Self::Regex(regex) => regex.is_match(message),
        }
    }
}
