//! What begins with a name: constants, `CASE`, functions and aggregates.

use super::super::expression::{Aggregate, Binary, Expression, Function, Type};
use super::super::lexer::refused;
use super::Parser;
use super::words::is_word;
use contract::Error;
use serde_json::Value as Json;

impl Parser {
    pub(super) fn named(&mut self, name: String) -> Result<Expression, Error> {
        match name.to_ascii_uppercase().as_str() {
            "TRUE" => Ok(Expression::Constant(Json::Bool(true))),
            "FALSE" => Ok(Expression::Constant(Json::Bool(false))),
            "NULL" => Ok(Expression::Constant(Json::Null)),
            "MISSING" => Ok(Expression::Missing),
            "CASE" => self.case(),
            upper if self.sign("(") => self.call(upper),
            "FROM" | "WHERE" | "LIMIT" | "SELECT" | "AND" | "OR" => {
                self.at -= 1;
                Err(self.unexpected())
            }
            _ => self.path(name, false),
        }
    }

    pub(super) fn case(&mut self) -> Result<Expression, Error> {
        let subject =
            if matches!(self.peek(), Some(token) if is_word(token, "WHEN")) { None } else { Some(self.expression()?) };
        let mut arms = Vec::new();
        while self.word("WHEN") {
            let mut when = self.expression()?;
            if let Some(subject) = &subject {
                when = Expression::Binary(Binary::Equal, Box::new(subject.clone()), Box::new(when));
            }
            self.expect_word("THEN")?;
            arms.push((when, self.expression()?));
        }
        let otherwise = if self.word("ELSE") { Some(Box::new(self.expression()?)) } else { None };
        self.expect_word("END")?;
        if arms.is_empty() { Err(self.unexpected()) } else { Ok(Expression::Case(arms, otherwise)) }
    }

    /// A function, whose bracket is open.
    pub(super) fn call(&mut self, name: &str) -> Result<Expression, Error> {
        let aggregate = match name {
            "COUNT" => Some(Aggregate::Count),
            "SUM" => Some(Aggregate::Sum),
            "AVG" => Some(Aggregate::Average),
            "MIN" => Some(Aggregate::Min),
            "MAX" => Some(Aggregate::Max),
            _ => None,
        };
        if let Some(aggregate) = aggregate {
            return self.aggregate(aggregate);
        }
        if name == "CAST" {
            let inner = self.expression()?;
            self.expect_word("AS")?;
            let kind = self.cast()?;
            return self.expect(")").map(|()| Expression::Cast(Box::new(inner), kind));
        }
        let (function, arguments) = match name {
            "LOWER" => (Function::Lower, 1..=1),
            "UPPER" => (Function::Upper, 1..=1),
            "CHAR_LENGTH" | "CHARACTER_LENGTH" => (Function::Length, 1..=1),
            "TRIM" => (Function::Trim, 1..=1),
            "SUBSTRING" => return self.substring(),
            "COALESCE" => (Function::Coalesce, 1..=usize::MAX),
            "NULLIF" => (Function::NullIf, 2..=2),
            _ => {
                let text = format!("The SQL expression contains a function that is not supported: {name}");
                return Err(refused("UnsupportedFunction", text));
            }
        };
        let given = self.list()?;
        if arguments.contains(&given.len()) {
            return Ok(Expression::Call(function, given));
        }
        let text = format!("Incorrect number of arguments in the function call {name} in the SQL expression.");
        Err(refused("EvaluatorInvalidArguments", text))
    }

    pub(super) fn aggregate(&mut self, aggregate: Aggregate) -> Result<Expression, Error> {
        let outer = self.aggregates.len();
        let argument = if aggregate == Aggregate::Count && self.sign("*") { None } else { Some(self.expression()?) };
        self.expect(")")?;
        if self.aggregates.len() > outer {
            return Err(refused("UnsupportedSqlStructure", "An aggregate cannot be within another."));
        }
        self.aggregates.push((aggregate, argument));
        Ok(Expression::Aggregate(outer))
    }

    /// `SUBSTRING(x, 2, 3)` and `SUBSTRING(x FROM 2 FOR 3)`.
    pub(super) fn substring(&mut self) -> Result<Expression, Error> {
        let mut given = vec![self.expression()?];
        for word in ["FROM", "FOR"] {
            if self.sign(",") || self.word(word) {
                given.push(self.expression()?);
            }
        }
        self.expect(")")?;
        if given.len() == 1 { Err(self.unexpected()) } else { Ok(Expression::Call(Function::Substring, given)) }
    }

    pub(super) fn cast(&mut self) -> Result<Type, Error> {
        let name = self.name()?.to_ascii_uppercase();
        let kind = match name.as_str() {
            "INT" | "INTEGER" => Type::Integer,
            "FLOAT" | "DECIMAL" | "NUMERIC" | "DOUBLE" => Type::Decimal,
            "STRING" | "VARCHAR" | "CHAR" => Type::Text,
            "BOOL" | "BOOLEAN" => Type::Boolean,
            _ => {
                return Err(refused(
                    "CastFailed",
                    format!("The SQL expression casts to a type that is not supported: {name}"),
                ));
            }
        };
        // `DECIMAL(10, 2)`
        if self.sign("(") {
            self.list()?;
        }
        Ok(kind)
    }
}
