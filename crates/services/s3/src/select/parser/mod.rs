//! SQL in: a statement from words.

mod expressions;
mod functions;
mod words;

use super::expression::{Aggregate, Expression, Statement, Step};
use super::lexer::{Token, refused, split};
use contract::Error;
use words::is_word;

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
