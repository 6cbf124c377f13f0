//! What stands right of an operator, and how a value is compared with it.

use super::{Cursor, PatternError, regexp};
use regex::Regex;
use std::cmp::Ordering;

/// `= "x*"`, `>= 10`, `!= %re%`.
#[derive(Debug)]
pub(super) struct Comparison {
    operator: Operator,
    operand: Operand,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug)]
enum Operand {
    Regex(Regex),
    Text(Text, Option<Number>),
}

/// A text that may be open at either end: `*middle*`. A `*` elsewhere is itself.
#[derive(Debug)]
struct Text {
    text: String,
    open_start: bool,
    open_end: bool,
}

#[derive(Debug, Clone, Copy)]
enum Number {
    Whole(i128),
    Real(f64),
}

impl Comparison {
    /// Reads an operator and its operand.
    pub(super) fn parse(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        let operator = Operator::parse(cursor).ok_or(PatternError::Syntax)?;
        cursor.skip_space();
        let operand = Operand::parse(cursor)?;
        let ordered = !matches!(operator, Operator::Equal | Operator::NotEqual);
        if ordered && !matches!(operand, Operand::Text(_, Some(_))) {
            return Err(PatternError::Syntax);
        }
        Ok(Self { operator, operand })
    }

    /// Whether the operand is a regular expression, whose number AWS limits.
    pub(super) fn is_regex(&self) -> bool {
        matches!(self.operand, Operand::Regex(_))
    }

    /// Whether a value, in its text form, satisfies the comparison.
    pub(super) fn holds(&self, value: &str) -> bool {
        match self.operator {
            Operator::Equal => self.operand.equals(value),
            Operator::NotEqual => !self.operand.equals(value),
            Operator::Less => self.operand.order(value) == Some(Ordering::Less),
            Operator::LessOrEqual => matches!(self.operand.order(value), Some(Ordering::Less | Ordering::Equal)),
            Operator::Greater => self.operand.order(value) == Some(Ordering::Greater),
            Operator::GreaterOrEqual => matches!(self.operand.order(value), Some(Ordering::Greater | Ordering::Equal)),
        }
    }
}

impl Operator {
    fn parse(cursor: &mut Cursor<'_>) -> Option<Self> {
        const TABLE: [(&str, Operator); 6] = [
            ("!=", Operator::NotEqual),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("=", Operator::Equal),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        TABLE.into_iter().find(|(token, _)| cursor.eat_spaced(token)).map(|(_, operator)| operator)
    }
}

impl Operand {
    fn parse(cursor: &mut Cursor<'_>) -> Result<Self, PatternError> {
        match cursor.peek() {
            Some('%') => regexp::compile(cursor.regex()?).map(Self::Regex),
            Some('"') => Ok(Self::Text(Text::new(&cursor.quoted('"')?), None)),
            _ => {
                let word = bare_word(cursor)?;
                Ok(Self::Text(Text::new(word), Number::parse(word)))
            }
        }
    }

    fn equals(&self, value: &str) -> bool {
        match self {
            Self::Regex(regex) => regex.is_match(value),
            Self::Text(text, _) => text.matches(value) || self.order(value) == Some(Ordering::Equal),
        }
    }

    /// How the value compares with the number on the right; `None` when either is no number.
    fn order(&self, value: &str) -> Option<Ordering> {
        match self {
            Self::Text(_, Some(number)) => Number::parse(value)?.partial_cmp(number),
            _ => None,
        }
    }
}

/// An operand without quotation marks: up to a blank or a character that ends the condition.
fn bare_word<'a>(cursor: &mut Cursor<'a>) -> Result<&'a str, PatternError> {
    let word = cursor.take_while(|c| !c.is_whitespace() && !"(),&|{}[]\"".contains(c));
    let plain = |c: char| c.is_ascii_alphanumeric() || "_.*-+:/".contains(c);
    match word {
        "" => Err(PatternError::Syntax),
        word if word.chars().all(plain) => Ok(word),
        word => Err(PatternError::Term(word.to_owned())),
    }
}

impl Text {
    fn new(text: &str) -> Self {
        let (text, open_start) = text.strip_prefix('*').map_or((text, false), |rest| (rest, true));
        let (text, open_end) = text.strip_suffix('*').map_or((text, false), |rest| (rest, true));
        Self { text: text.to_owned(), open_start, open_end }
    }

    fn matches(&self, value: &str) -> bool {
        match (self.open_start, self.open_end) {
            (false, false) => value == self.text,
            (false, true) => value.starts_with(&self.text),
            (true, false) => value.ends_with(&self.text),
            (true, true) => value.contains(&self.text),
        }
    }
}

impl Number {
    /// Digits with an optional sign, point and exponent; not the words (`inf`, `nan`) that Rust would also read.
    fn parse(text: &str) -> Option<Self> {
        if !text.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b)) {
            return None;
        }
        text.parse().map(Self::Whole).or_else(|_| text.parse().map(Self::Real)).ok()
    }

    fn real(self) -> f64 {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "compared with a real number, which has no more precision")]
            Self::Whole(whole) => whole as f64,
            Self::Real(real) => real,
        }
    }

    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Whole(left), Self::Whole(right)) => Some(left.cmp(right)),
            _ => self.real().partial_cmp(&other.real()),
        }
    }
}
