//! SQL's words.

use contract::Error;

/// A word.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// A name without quotes: a keyword, a function, or a column in any case.
    Name(String),
    /// A name in quotes: a column in this case.
    Quoted(String),
    Text(String),
    Number(f64),
    Sign(&'static str),
}

const SIGNS: [&str; 20] =
    ["<>", "!=", "<=", ">=", "||", "(", ")", "[", "]", ",", ".", "*", "=", "<", ">", "+", "-", "/", "%", ":"];

pub(super) fn refused(code: &'static str, text: impl Into<String>) -> Error {
    Error::client(400, code, text)
}

/// Splits an expression.
pub(super) fn split(sql: &str) -> Result<Vec<Token>, Error> {
    let mut tokens = Vec::new();
    let mut rest = sql.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, len) = match first {
            '\'' => quoted(rest, '\'').map(|(text, len)| (Token::Text(text), len))?,
            '"' => quoted(rest, '"').map(|(text, len)| (Token::Quoted(text), len))?,
            '`' => quoted(rest, '`').map(|(text, len)| (Token::Text(text), len))?,
            c if c.is_ascii_digit() => number(rest)?,
            c if c.is_alphabetic() || c == '_' => {
                let len = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').unwrap_or(rest.len());
                (Token::Name(rest[..len].to_owned()), len)
            }
            c => {
                let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign));
                let sign = sign.ok_or_else(|| {
                    refused("LexerInvalidChar", format!("The SQL expression contains an invalid character: {c}"))
                })?;
                (Token::Sign(sign), sign.len())
            }
        };
        tokens.push(token);
        rest = rest[len..].trim_start();
    }
    Ok(tokens)
}

/// A text in quotes, in which two quotes stand for one; and its length with them.
fn quoted(rest: &str, quote: char) -> Result<(String, usize), Error> {
    let mut text = String::new();
    let mut letters = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = letters.next() {
        if c != quote {
            text.push(c);
        } else if letters.peek().is_some_and(|(_, next)| *next == quote) {
            letters.next();
            text.push(quote);
        } else {
            return Ok((text, at + c.len_utf8()));
        }
    }
    Err(refused("LexerInvalidLiteral", "The SQL expression contains an invalid literal."))
}

fn number(rest: &str) -> Result<(Token, usize), Error> {
    let is_part = |at: usize, c: char| {
        let signed = matches!(c, '+' | '-') && rest[..at].ends_with(['e', 'E']);
        c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E') || signed
    };
    let len = rest.char_indices().find(|(at, c)| !is_part(*at, *c)).map_or(rest.len(), |(at, _)| at);
    let value = rest[..len].parse();
    let value = value.map_err(|_| refused("LexerInvalidLiteral", "The SQL expression contains an invalid literal."))?;
    Ok((Token::Number(value), len))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words() {
        let name = |text: &str| Token::Name(text.to_owned());
        assert_eq!(
            split("s._1>='it''s' 1.5e-3 \"A b\"").expect("words"),
            [
                name("s"),
                Token::Sign("."),
                name("_1"),
                Token::Sign(">="),
                Token::Text("it's".into()),
                Token::Number(0.0015),
                Token::Quoted("A b".into()),
            ]
        );
        assert!(split("'open").is_err() && split("a ; b").is_err() && split("1.2.3").is_err());
    }
}
