//! One condition: a key, an operator and its values, against the request's context.

use crate::Context;
use crate::arn::{Arn, ArnPattern};
use crate::operand::{Cidr, boolean, date, number};
use crate::operator::{Operator, Quantifier};
use crate::pattern::{Case, Pattern};
use base64::Engine as _;
use std::borrow::Cow;

/// A compiled condition. All of a statement's conditions must hold.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Condition {
    pub(crate) key: Box<str>,
    pub(crate) operator: Operator,
    pub(crate) test: Test,
}

/// What one value of the request is compared with; it passes when one of the policy's values fits.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Test {
    Text(Box<[Pattern]>, Case),
    Arn(Box<[ArnPattern]>),
    Number(Comparison, Box<[f64]>),
    Date(Comparison, Box<[i64]>),
    Boolean(Box<[bool]>),
    Address(Box<[Cidr]>),
    Binary(Box<[Box<[u8]>]>),
    /// Not of a value but of its absence.
    Null(Box<[bool]>),
}

/// How numbers and dates are compared: the request's value stands on the left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
}

impl Condition {
    /// Whether the request satisfies it.
    pub(crate) fn holds(&self, context: &Context<'_>) -> bool {
        let values = context.values(&self.key);
        let Operator { quantifier, negated, if_exists, .. } = self.operator;
        if let Test::Null(expected) = &self.test {
            return expected.contains(&values.is_empty());
        }
        if values.is_empty() {
            return match quantifier {
                Quantifier::All => true,
                Quantifier::Any => if_exists,
                Quantifier::None => if_exists || negated,
            };
        }
        let fits = |value: &Cow<'_, str>| self.test.fits(value, context);
        match quantifier {
            Quantifier::None => values.iter().any(fits) != negated,
            Quantifier::Any => values.iter().any(|value| fits(value) != negated),
            Quantifier::All => values.iter().all(|value| fits(value) != negated),
        }
    }
}

impl Test {
    fn fits(&self, value: &str, context: &Context<'_>) -> bool {
        match self {
            Test::Text(patterns, case) => patterns.iter().any(|pattern| pattern.matches(value, *case, context)),
            Test::Arn(patterns) => {
                let arn = Arn::split(value);
                patterns.iter().any(|pattern| pattern.matches(&arn, context))
            }
            Test::Number(comparison, limits) => compare(number(value), *comparison, limits),
            Test::Date(comparison, limits) => compare(date(value), *comparison, limits),
            Test::Boolean(wanted) => boolean(value).is_some_and(|value| wanted.contains(&value)),
            Test::Address(ranges) => {
                value.parse().is_ok_and(|address| ranges.iter().any(|range| range.contains(address)))
            }
            Test::Binary(wanted) => same_bytes(value, wanted),
            Test::Null(_) => false,
        }
    }
}

fn compare<T: PartialOrd>(value: Option<T>, comparison: Comparison, limits: &[T]) -> bool {
    value.is_some_and(|value| limits.iter().any(|limit| comparison.holds(&value, limit)))
}

fn same_bytes(value: &str, wanted: &[Box<[u8]>]) -> bool {
    let decoded = base64::engine::general_purpose::STANDARD.decode(value);
    decoded.is_ok_and(|bytes| wanted.iter().any(|wanted| **wanted == *bytes))
}

impl Comparison {
    fn holds<T: PartialOrd>(self, value: &T, limit: &T) -> bool {
        match self {
            Self::Equal => value == limit,
            Self::Less => value < limit,
            Self::LessEqual => value <= limit,
            Self::Greater => value > limit,
            Self::GreaterEqual => value >= limit,
        }
    }
}
