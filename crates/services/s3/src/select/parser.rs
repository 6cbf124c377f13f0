//! SQL in: a statement from words.

use super::expression::{Aggregate, Binary, Expression, Function, Kind, Statement, Step, Type};
use super::lexer::{Token, refused, split};
use contract::Error;
use serde_json::Value as Json;

/// How deep expressions may nest.
const DEPTH_MAX: usize = 64;

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    /// What stands for a record: its alias.
    alias: Option<String>,
    aggregates: Vec<(Aggregate, Option<Expression>)>,
}

/// Reads a statement.
pub(super) fn parse(sql: &str) -> Result<Statement, Error> {
    let tokens = split(sql.trim().trim_end_matches(';'))?;
    let mut parser = Parser { tokens, at: 0, depth: 0, alias: None, aggregates: Vec::new() };
    parser.alias = parser.find_alias();
    parser.statement()
}

impl Parser {
    fn statement(&mut self) -> Result<Statement, Error> {
        self.expect_word("SELECT")?;
        let columns = if self.sign("*") { None } else { Some(self.columns()?) };
        self.expect_word("FROM")?;
        let from = self.from()?;
        let in_columns = self.aggregates.len();
        let condition = if self.word("WHERE") { Some(self.expression()?) } else { None };
        if self.aggregates.len() > in_columns {
            return Err(refused("UnsupportedSqlStructure", "Aggregates are not supported in the WHERE clause."));
        }
        let limit = if self.word("LIMIT") { Some(self.limit()?) } else { None };
        if self.at < self.tokens.len() {
            return Err(self.unexpected());
        }
        let aggregates = std::mem::take(&mut self.aggregates);
        Ok(Statement { columns, from, condition, limit, aggregates })
    }

    /// The alias stands behind the columns that use it.
    fn find_alias(&self) -> Option<String> {
        let from = self.tokens.iter().position(|token| is_word(token, "FROM"))?;
        let mut rest = self.tokens.get(from + 2..)?.iter().peekable();
        while matches!(rest.peek(), Some(Token::Sign("[" | "]" | "*" | "." | ":")))
            || matches!(rest.peek(), Some(Token::Number(_)))
        {
            // A name behind a dot is a step.
            if matches!(rest.next(), Some(Token::Sign("."))) {
                rest.next();
            }
        }
        let mut next = rest.next()?;
        if is_word(next, "AS") {
            next = rest.next()?;
        }
        match next {
            Token::Name(name) if !["WHERE", "LIMIT"].iter().any(|word| name.eq_ignore_ascii_case(word)) => {
                Some(name.clone())
            }
            Token::Quoted(name) => Some(name.clone()),
            _ => None,
        }
    }

    fn columns(&mut self) -> Result<Vec<(Expression, Option<String>)>, Error> {
        let mut columns = Vec::new();
        loop {
            let start = self.at;
            let expression = self.expression()?;
            let name = match self.word("AS") {
                true => Some(self.name()?),
                false => self.last_name(start),
            };
            columns.push((expression, name));
            if !self.sign(",") {
                return Ok(columns);
            }
        }
    }

    /// A column is called as its path ends.
    fn last_name(&self, start: usize) -> Option<String> {
        let simple = self.tokens[start..self.at]
            .iter()
            .all(|token| matches!(token, Token::Name(_) | Token::Quoted(_) | Token::Sign(".")));
        match self.tokens[start..self.at].last() {
            Some(Token::Name(name) | Token::Quoted(name)) if simple => Some(name.clone()),
            _ => None,
        }
    }

    fn from(&mut self) -> Result<Vec<Step>, Error> {
        if !self.word("S3Object") {
            return Err(refused("InvalidTableAlias", "The SQL expression contains an invalid table alias."));
        }
        let mut steps = Vec::new();
        self.steps(&mut steps)?;
        // The first `[*]` stands for the records.
        if steps.first() == Some(&Step::All) {
            steps.remove(0);
        }
        self.word("AS");
        if let Some(alias) = self.alias.clone()
            && matches!(self.peek(), Some(Token::Name(name) | Token::Quoted(name)) if *name == alias)
        {
            self.at += 1;
        }
        Ok(steps)
    }

    fn limit(&mut self) -> Result<u64, Error> {
        match self.next() {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked")]
            Some(Token::Number(number)) if number >= 0.0 && number.fract() == 0.0 && number < 9e15 => Ok(number as u64),
            _ => Err(refused("ParseUnexpectedToken", "The LIMIT clause needs a whole number.")),
        }
    }

    fn expression(&mut self) -> Result<Expression, Error> {
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

    fn conjunction(&mut self) -> Result<Expression, Error> {
        let mut left = self.negation()?;
        while self.word("AND") {
            left = Expression::Binary(Binary::And, Box::new(left), Box::new(self.negation()?));
        }
        Ok(left)
    }

    fn negation(&mut self) -> Result<Expression, Error> {
        let mut denied = false;
        while self.word("NOT") {
            denied = !denied;
        }
        let inner = self.comparison()?;
        Ok(if denied { Expression::Not(Box::new(inner)) } else { inner })
    }

    fn comparison(&mut self) -> Result<Expression, Error> {
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

    fn kind(&mut self) -> Result<Kind, Error> {
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

    fn predicate(&mut self, left: &Expression) -> Result<Option<Expression>, Error> {
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

    fn escape(&mut self) -> Result<char, Error> {
        match self.next() {
            Some(Token::Text(text)) if text.chars().count() == 1 => {
                text.chars().next().ok_or_else(|| self.unexpected())
            }
            _ => Err(refused("LikeInvalidInputs", "Invalid argument given to the LIKE clause in the SQL expression.")),
        }
    }

    /// Up to the bracket that closes.
    fn list(&mut self) -> Result<Vec<Expression>, Error> {
        let mut items = vec![self.expression()?];
        while self.sign(",") {
            items.push(self.expression()?);
        }
        self.expect(")").map(|()| items)
    }

    fn sum(&mut self) -> Result<Expression, Error> {
        let mut left = self.product()?;
        loop {
            let signs = [("+", Binary::Plus), ("-", Binary::Minus), ("||", Binary::Concat)];
            let Some((_, binary)) = signs.into_iter().find(|(sign, _)| self.sign(sign)) else { return Ok(left) };
            left = Expression::Binary(binary, Box::new(left), Box::new(self.product()?));
        }
    }

    fn product(&mut self) -> Result<Expression, Error> {
        let mut left = self.signed()?;
        loop {
            let signs = [("*", Binary::Times), ("/", Binary::Divide), ("%", Binary::Modulo)];
            let Some((_, binary)) = signs.into_iter().find(|(sign, _)| self.sign(sign)) else { return Ok(left) };
            left = Expression::Binary(binary, Box::new(left), Box::new(self.signed()?));
        }
    }

    fn signed(&mut self) -> Result<Expression, Error> {
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

    fn atom(&mut self) -> Result<Expression, Error> {
        match self.next() {
            Some(Token::Number(number)) => {
                Ok(super::value::of_number(number).map_or(Expression::Missing, Expression::Constant))
            }
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

    fn named(&mut self, name: String) -> Result<Expression, Error> {
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

    fn case(&mut self) -> Result<Expression, Error> {
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
    fn call(&mut self, name: &str) -> Result<Expression, Error> {
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

    fn aggregate(&mut self, aggregate: Aggregate) -> Result<Expression, Error> {
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
    fn substring(&mut self) -> Result<Expression, Error> {
        let mut given = vec![self.expression()?];
        for word in ["FROM", "FOR"] {
            if self.sign(",") || self.word(word) {
                given.push(self.expression()?);
            }
        }
        self.expect(")")?;
        if given.len() == 1 { Err(self.unexpected()) } else { Ok(Expression::Call(Function::Substring, given)) }
    }

    fn cast(&mut self) -> Result<Type, Error> {
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

    fn path(&mut self, first: String, exact: bool) -> Result<Expression, Error> {
        let is_record = self.alias.as_ref().is_some_and(|alias| alias.eq_ignore_ascii_case(&first))
            || first.eq_ignore_ascii_case("S3Object");
        let mut steps = if is_record { Vec::new() } else { vec![Step::Name(first, exact)] };
        self.steps(&mut steps)?;
        Ok(Expression::Path(steps))
    }

    fn steps(&mut self, steps: &mut Vec<Step>) -> Result<(), Error> {
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

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Option<Token> {
        self.at += 1;
        self.tokens.get(self.at - 1).cloned()
    }

    /// Takes a keyword, if it is next.
    fn word(&mut self, word: &str) -> bool {
        let next = self.peek().is_some_and(|token| is_word(token, word));
        self.at += usize::from(next);
        next
    }

    fn sign(&mut self, sign: &str) -> bool {
        let next = matches!(self.peek(), Some(Token::Sign(found)) if *found == sign);
        self.at += usize::from(next);
        next
    }

    fn name(&mut self) -> Result<String, Error> {
        match self.next() {
            Some(Token::Name(name) | Token::Quoted(name)) => Ok(name),
            _ => Err(self.unexpected()),
        }
    }

    fn expect(&mut self, sign: &str) -> Result<(), Error> {
        if self.sign(sign) { Ok(()) } else { Err(self.unexpected()) }
    }

    fn expect_word(&mut self, word: &str) -> Result<(), Error> {
        if self.word(word) { Ok(()) } else { Err(self.unexpected()) }
    }

    fn unexpected(&self) -> Error {
        let what = match self.peek() {
            Some(Token::Name(name) | Token::Quoted(name)) => name.clone(),
            Some(Token::Text(text)) => format!("'{text}'"),
            Some(Token::Number(number)) => number.to_string(),
            Some(Token::Sign(sign)) => (*sign).to_owned(),
            None => "the end".to_owned(),
        };
        refused("ParseUnexpectedToken", format!("The SQL expression contains an unexpected token: {what}"))
    }
}

fn is_word(token: &Token, word: &str) -> bool {
    matches!(token, Token::Name(name) if name.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_read() {
        for sql in [
            "SELECT * FROM S3Object",
            "select s._1, s.\"b c\" as x from s3object s where s._1 > 3 and not s.b like 'a%' limit 5",
            "SELECT COUNT(*) FROM S3Object[*].items[*] AS i",
            "SELECT s.a.b[0] FROM S3Object[*] s WHERE s.a IN ('x', 'y') OR s.b BETWEEN 1 AND 2;",
            "SELECT CAST(s.a AS DECIMAL(10, 2)) * 2 FROM S3Object s WHERE s.a IS NOT NULL",
            "SELECT CASE WHEN a = 1 THEN 'x' ELSE 'y' END FROM S3Object",
            "SELECT SUBSTRING(a FROM 2 FOR 3), TRIM(b) FROM S3Object",
        ] {
            assert!(parse(sql).is_ok(), "{sql}: {:?}", parse(sql));
        }
    }

    #[test]
    fn what_is_no_statement_is_refused() {
        for (sql, code) in [
            ("SELECT", "ParseUnexpectedToken"),
            ("SELECT * FROM elsewhere", "InvalidTableAlias"),
            ("SELECT * FROM S3Object WHERE", "ParseUnexpectedToken"),
            ("SELECT * FROM S3Object LIMIT x", "ParseUnexpectedToken"),
            ("SELECT a b FROM S3Object", "ParseUnexpectedToken"),
            ("SELECT NOW(a) FROM S3Object", "UnsupportedFunction"),
            ("SELECT SUM(COUNT(a)) FROM S3Object", "UnsupportedSqlStructure"),
            ("SELECT a FROM S3Object WHERE SUM(a) > 1", "UnsupportedSqlStructure"),
            ("DELETE FROM S3Object", "ParseUnexpectedToken"),
        ] {
            assert_eq!(parse(sql).err().map(|error| error.code.into_owned()).as_deref(), Some(code), "{sql}");
        }
        let deep = format!("SELECT {}1{} FROM S3Object", "(".repeat(100), ")".repeat(100));
        assert!(parse(&deep).is_err());
    }
}
