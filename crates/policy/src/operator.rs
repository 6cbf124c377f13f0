//! The names of condition operators and the tests that they compile to.

use crate::Malformed;
use crate::arn::ArnPattern;
use crate::condition::{Comparison, Test};
use crate::operand::{Cidr, boolean, date, number};
use crate::pattern::{Case, Pattern, Syntax};
use base64::Engine as _;

/// How a key with several values is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quantifier {
    /// No prefix.
    None,
    /// `ForAllValues:`
    All,
    /// `ForAnyValue:`
    Any,
}

/// An operator's name, taken apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Operator {
    pub(crate) quantifier: Quantifier,
    pub(crate) negated: bool,
    pub(crate) if_exists: bool,
    base: Base,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Base {
    Text { wildcards: bool, case: Case },
    Number(Comparison),
    Date(Comparison),
    Boolean,
    Binary,
    Address,
    Arn,
    Null,
}

impl Operator {
    /// Parses `ForAnyValue:StringNotLikeIfExists` and its like.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let (quantifier, rest) = match name.split_once(':') {
            Some(("ForAllValues", rest)) => (Quantifier::All, rest),
            Some(("ForAnyValue", rest)) => (Quantifier::Any, rest),
            Some(_) => return None,
            None => (Quantifier::None, name),
        };
        let (base, if_exists) = match rest.strip_suffix("IfExists") {
            Some("Null") => return None,
            Some(base) => (base, true),
            None => (rest, false),
        };
        let (base, negated) = base_operator(base)?;
        Some(Self { quantifier, negated, if_exists, base })
    }

    /// Compiles the values that a policy gives to this operator.
    ///
    /// # Errors
    /// [`Malformed::LegacyParsing`] when a value is not of the operator's type.
    pub(crate) fn test(&self, values: &[&str], variables: bool) -> Result<Test, Malformed> {
        Ok(match self.base {
            Base::Text { wildcards, case } => {
                Test::Text(compile(values, |value| Pattern::compile(value, Syntax { wildcards, variables }))?, case)
            }
            Base::Arn => Test::Arn(compile(values, |value| ArnPattern::compile(value, variables))?),
            Base::Number(comparison) => Test::Number(comparison, typed(values, number)?),
            Base::Date(comparison) => Test::Date(comparison, typed(values, date)?),
            Base::Boolean => Test::Boolean(typed(values, boolean)?),
            Base::Address => Test::Address(typed(values, Cidr::parse)?),
            Base::Binary => Test::Binary(typed(values, binary)?),
            Base::Null => Test::Null(typed(values, boolean)?),
        })
    }
}

fn base_operator(name: &str) -> Option<(Base, bool)> {
    use Comparison::{Equal, Greater, GreaterEqual, Less, LessEqual};
    let text = |wildcards, case| Base::Text { wildcards, case };
    Some(match name {
        "StringEquals" => (text(false, Case::Exact), false),
        "StringNotEquals" => (text(false, Case::Exact), true),
        "StringEqualsIgnoreCase" => (text(false, Case::Ignored), false),
        "StringNotEqualsIgnoreCase" => (text(false, Case::Ignored), true),
        "StringLike" => (text(true, Case::Exact), false),
        "StringNotLike" => (text(true, Case::Exact), true),
        "NumericEquals" => (Base::Number(Equal), false),
        "NumericNotEquals" => (Base::Number(Equal), true),
        "NumericLessThan" => (Base::Number(Less), false),
        "NumericLessThanEquals" => (Base::Number(LessEqual), false),
        "NumericGreaterThan" => (Base::Number(Greater), false),
        "NumericGreaterThanEquals" => (Base::Number(GreaterEqual), false),
        "DateEquals" => (Base::Date(Equal), false),
        "DateNotEquals" => (Base::Date(Equal), true),
        "DateLessThan" => (Base::Date(Less), false),
        "DateLessThanEquals" => (Base::Date(LessEqual), false),
        "DateGreaterThan" => (Base::Date(Greater), false),
        "DateGreaterThanEquals" => (Base::Date(GreaterEqual), false),
        "Bool" => (Base::Boolean, false),
        "BinaryEquals" => (Base::Binary, false),
        "IpAddress" => (Base::Address, false),
        "NotIpAddress" => (Base::Address, true),
        "ArnEquals" | "ArnLike" => (Base::Arn, false),
        "ArnNotEquals" | "ArnNotLike" => (Base::Arn, true),
        "Null" => (Base::Null, false),
        _ => return None,
    })
}

fn compile<T>(values: &[&str], parse: impl Fn(&str) -> Result<T, Malformed>) -> Result<Box<[T]>, Malformed> {
    values.iter().map(|value| parse(value)).collect()
}

fn typed<T>(values: &[&str], parse: impl Fn(&str) -> Option<T>) -> Result<Box<[T]>, Malformed> {
    compile(values, |value| parse(value).ok_or(Malformed::LegacyParsing))
}

fn binary(text: &str) -> Option<Box<[u8]>> {
    base64::engine::general_purpose::STANDARD.decode(text).ok().map(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_no_operator() {
        for name in [
            "",
            "stringequals",
            "NullIfExists",
            "ForEach:StringEquals",
            "StringEqualsIf",
            "BoolNot",
            "IfExists",
            "ForAllValues:",
        ] {
            assert_eq!(Operator::parse(name), None, "{name}");
        }
    }
}
