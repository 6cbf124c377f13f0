//! Words, one after the other.

use super::super::lexer::{Token, refused};
use super::Parser;
use contract::Error;

impl Parser {
    pub(super) fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    pub(super) fn next(&mut self) -> Option<Token> {
        self.at += 1;
        self.tokens.get(self.at - 1).cloned()
    }

    /// Takes a keyword, if it is next.
    pub(super) fn word(&mut self, word: &str) -> bool {
        let next = self.peek().is_some_and(|token| is_word(token, word));
        self.at += usize::from(next);
        next
    }

    pub(super) fn sign(&mut self, sign: &str) -> bool {
        let next = matches!(self.peek(), Some(Token::Sign(found)) if *found == sign);
        self.at += usize::from(next);
        next
    }

    pub(super) fn name(&mut self) -> Result<String, Error> {
        match self.next() {
            Some(Token::Name(name) | Token::Quoted(name)) => Ok(name),
            _ => Err(self.unexpected()),
        }
    }

    pub(super) fn expect(&mut self, sign: &str) -> Result<(), Error> {
        if self.sign(sign) { Ok(()) } else { Err(self.unexpected()) }
    }

    pub(super) fn expect_word(&mut self, word: &str) -> Result<(), Error> {
        if self.word(word) { Ok(()) } else { Err(self.unexpected()) }
    }

    pub(super) fn unexpected(&self) -> Error {
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

pub(super) fn is_word(token: &Token, word: &str) -> bool {
    matches!(token, Token::Name(name) if name.eq_ignore_ascii_case(word))
}
