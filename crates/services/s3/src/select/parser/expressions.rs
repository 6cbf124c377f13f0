//! Expressions, from what binds least to what binds most.

use super::super::expression::{Binary, Expression, Kind, Step};
use super::super::lexer::{Token, refused};
use super::super::value::of_number;
use super::Parser;
use contract::Error;
use serde_json::Value as Json;

/// How deep expressions may nest.
const DEPTH_MAX: usize = 64;

impl Parser {
    pub(super) fn expression(&mut self) -> Result<Expression, Error> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(refused("ExpressionTooLong", "The SQL expression is too deep."));
        }
        let mut left = self.conjunction()?;
        while self.word("OR") {
            left = Expression::Binary(Binary::Or, Box::new(left), Box::new(self.conjunction()?));
        }
        self.depth -= 1;
        Ok(left)
    }

    pub(super) fn conjunction(&mut self) -> Result<Expression, Error> {
        let mut left = self.negation()?;
        while self.word("AND") {
            left = Expression::Binary(Binary::And, Box::new(left), Box::new(self.negation()?));
        }
        Ok(left)
    }

    pub(super) fn negation(&mut self) -> Result<Expression, Error> {
        let mut denied = false;
        while self.word("NOT") {
            denied = !denied;
        }
        let inner = self.comparison()?;
        Ok(if denied { Expression::Not(Box::new(inner)) } else { inner })
    }

    pub(super) fn comparison(&mut self) -> Result<Expression, Error> {
        let left = self.sum()?;
        for (sign, binary) in [
            ("=", Binary::Equal),
            ("<>", Binary::Unequal),
            ("!=", Binary::Unequal),
            ("<=", Binary::LessEqual),
            (">=", Binary::GreaterEqual),
            ("<", Binary::Less),
            (">", Binary::Greater),
        ] {
            if self.sign(sign) {
                return Ok(Expression::Binary(binary, Box::new(left), Box::new(self.sum()?)));
            }
        }
        if self.word("IS") {
            let denied = self.word("NOT");
            return self.kind().map(|kind| Expression::Is(Box::new(left), kind, denied));
        }
        let denied = self.word("NOT");
        let Some(found) = self.predicate(&left)? else {
            return if denied { Err(self.unexpected()) } else { Ok(left) };
        };
        Ok(if denied { Expression::Not(Box::new(found)) } else { found })
    }

    pub(super) fn kind(&mut self) -> Result<Kind, Error> {
        for (word, kind) in [
            ("NULL", Kind::Null),
            ("MISSING", Kind::Missing),
            ("TRUE", Kind::Boolean(true)),
            ("FALSE", Kind::Boolean(false)),
        ] {
            if self.word(word) {
                return Ok(kind);
            }
        }
        Err(self.unexpected())
    }

    pub(super) fn predicate(&mut self, left: &Expression) -> Result<Option<Expression>, Error> {
        let left = || Box::new(left.clone());
        if self.word("LIKE") {
            let pattern = self.sum()?;
            let escape = if self.word("ESCAPE") { Some(self.escape()?) } else { None };
            return Ok(Some(Expression::Like(left(), Box::new(pattern), escape)));
        }
        if self.word("IN") {
            self.expect("(")?;
            return Ok(Some(Expression::In(left(), self.list()?)));
        }
        if self.word("BETWEEN") {
            let least = self.sum()?;
            self.expect_word("AND")?;
            return Ok(Some(Expression::Between(left(), Box::new([least, self.sum()?]))));
        }
        Ok(None)
    }

    pub(super) fn escape(&mut self) -> Result<char, Error> {
        match self.next() {
            Some(Token::Text(text)) if text.chars().count() == 1 => {
                text.chars().next().ok_or_else(|| self.unexpected())
            }
            _ => Err(refused("LikeInvalidInputs", "Invalid argument given to the LIKE clause in the SQL expression.")),
        }
    }

    /// Up to the bracket that closes.
    pub(super) fn list(&mut self) -> Result<Vec<Expression>, Error> {
        let mut items = vec![self.expression()?];
        while self.sign(",") {
            items.push(self.expression()?);
        }
        self.expect(")").map(|()| items)
    }

    pub(super) fn sum(&mut self) -> Result<Expression, Error> {
        let mut left = self.product()?;
        loop {
            let signs = [("+", Binary::Plus), ("-", Binary::Minus), ("||", Binary::Concat)];
            let Some((_, binary)) = signs.into_iter().find(|(sign, _)| self.sign(sign)) else { return Ok(left) };
            left = Expression::Binary(binary, Box::new(left), Box::new(self.product()?));
        }
    }

    pub(super) fn product(&mut self) -> Result<Expression, Error> {
        let mut left = self.signed()?;
        loop {
            let signs = [("*", Binary::Times), ("/", Binary::Divide), ("%", Binary::Modulo)];
            let Some((_, binary)) = signs.into_iter().find(|(sign, _)| self.sign(sign)) else { return Ok(left) };
            left = Expression::Binary(binary, Box::new(left), Box::new(self.signed()?));
        }
    }

    pub(super) fn signed(&mut self) -> Result<Expression, Error> {
        let mut negative = false;
        loop {
            if self.sign("-") {
                negative = !negative;
            } else if !self.sign("+") {
                break;
            }
        }
        let inner = self.atom()?;
        Ok(if negative { Expression::Negative(Box::new(inner)) } else { inner })
    }

    pub(super) fn atom(&mut self) -> Result<Expression, Error> {
        match self.next() {
            Some(Token::Number(number)) => Ok(of_number(number).map_or(Expression::Missing, Expression::Constant)),
            Some(Token::Text(text)) => Ok(Expression::Constant(Json::String(text))),
            Some(Token::Sign("(")) => {
                let inner = self.expression()?;
                self.expect(")").map(|()| inner)
            }
            Some(Token::Quoted(name)) => self.path(name, true),
            Some(Token::Name(name)) => self.named(name),
            _ => {
                self.at = self.at.saturating_sub(1);
                Err(self.unexpected())
            }
        }
    }

    pub(super) fn path(&mut self, first: String, exact: bool) -> Result<Expression, Error> {
        let is_record = self.alias.as_ref().is_some_and(|alias| alias.eq_ignore_ascii_case(&first))
            || first.eq_ignore_ascii_case("S3Object");
        let mut steps = if is_record { Vec::new() } else { vec![Step::Name(first, exact)] };
        self.steps(&mut steps)?;
        Ok(Expression::Path(steps))
    }

    pub(super) fn steps(&mut self, steps: &mut Vec<Step>) -> Result<(), Error> {
        loop {
            if self.sign(".") {
                steps.push(match self.next() {
                    Some(Token::Name(name)) => Step::Name(name, false),
                    Some(Token::Quoted(name)) => Step::Name(name, true),
                    Some(Token::Sign("*")) => Step::All,
                    _ => return Err(self.unexpected()),
                });
            } else if self.sign("[") {
                steps.push(match self.next() {
                    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index")]
                    Some(Token::Number(number)) => Step::Index(number as usize),
                    Some(Token::Sign("*")) => Step::All,
                    Some(Token::Text(name) | Token::Quoted(name)) => Step::Name(name, true),
                    _ => return Err(self.unexpected()),
                });
                self.expect("]")?;
            } else {
                return Ok(());
            }
        }
    }
}
