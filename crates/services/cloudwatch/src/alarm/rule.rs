//! The rules of composite alarms: `ALARM("a") AND NOT (OK(b) OR FALSE)`.

/// A rule that was read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expr {
    And(Box<Expr>, Box<Expr>),
    Or(Box<Expr>, Box<Expr>),
    Not(Box<Expr>),
    Const(bool),
    /// Whether an alarm is in a state.
    In {
        state: String,
        alarm: String,
    },
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Open,
    Close,
    Word(String),
    Quoted(String),
}

/// How deep brackets and `NOT` may lie in one another.
const DEPTH_MAX: usize = 64;

/// Reads a rule; an error is what the caller sees.
pub(crate) fn parse(text: &str) -> Result<Expr, String> {
    let mut parser = Parser { tokens: tokens(text)?, at: 0, depth: 0 };
    let expr = parser.or()?;
    match parser.peek() {
        None => Ok(expr),
        Some(_) => Err(unreadable()),
    }
}

/// The name in an alarm's ARN, or what is given.
pub(crate) fn name_of(alarm: &str) -> &str {
    match alarm.strip_prefix("arn:") {
        Some(rest) => rest.split_once(":alarm:").map_or(alarm, |(_, name)| name),
        None => alarm,
    }
}

fn unreadable() -> String {
    "The AlarmRule is not a valid expression.".to_owned()
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let (mut tokens, mut rest) = (Vec::new(), text.trim_start());
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '(' => (Token::Open, 1),
            ')' => (Token::Close, 1),
            '"' => {
                let end = rest[1..].find('"').ok_or_else(unreadable)?;
                (Token::Quoted(rest[1..=end].to_owned()), end + 2)
            }
            _ => {
                let end = rest.find(|c: char| c == '(' || c == ')' || c.is_whitespace()).unwrap_or(rest.len());
                (Token::Word(rest[..end].to_owned()), end)
            }
        };
        tokens.push(token);
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Option<Token> {
        self.at += 1;
        self.tokens.get(self.at - 1).cloned()
    }

    fn takes(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Word(found)) if found == word);
        self.at += usize::from(found);
        found
    }

    fn or(&mut self) -> Result<Expr, String> {
        let mut left = self.and()?;
        while self.takes("OR") {
            left = Expr::Or(Box::new(left), Box::new(self.and()?));
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Expr, String> {
        let mut left = self.not()?;
        while self.takes("AND") {
            left = Expr::And(Box::new(left), Box::new(self.not()?));
        }
        Ok(left)
    }

    fn not(&mut self) -> Result<Expr, String> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(unreadable());
        }
        let expr = match self.takes("NOT") {
            true => Expr::Not(Box::new(self.not()?)),
            false => self.atom()?,
        };
        self.depth -= 1;
        Ok(expr)
    }

    fn atom(&mut self) -> Result<Expr, String> {
        match self.next() {
            Some(Token::Open) => {
                let expr = self.or()?;
                self.close().map(|()| expr)
            }
            Some(Token::Word(word)) => match word.as_str() {
                "TRUE" => Ok(Expr::Const(true)),
                "FALSE" => Ok(Expr::Const(false)),
                "ALARM" | "OK" | "INSUFFICIENT_DATA" => self.alarm(word),
                _ => Err(unreadable()),
            },
            _ => Err(unreadable()),
        }
    }

    fn alarm(&mut self, state: String) -> Result<Expr, String> {
        if self.next() != Some(Token::Open) {
            return Err(unreadable());
        }
        let (Some(Token::Word(name)) | Some(Token::Quoted(name))) = self.next() else { return Err(unreadable()) };
        self.close()?;
        Ok(Expr::In { state, alarm: name_of(&name).to_owned() })
    }

    fn close(&mut self) -> Result<(), String> {
        if self.next() == Some(Token::Close) { Ok(()) } else { Err(unreadable()) }
    }
}

impl Expr {
    /// The alarms that it speaks of.
    pub(crate) fn names(&self) -> Vec<String> {
        match self {
            Self::And(one, other) | Self::Or(one, other) => {
                let mut names = one.names();
                names.extend(other.names().into_iter().filter(|name| !one.names().contains(name)));
                names
            }
            Self::Not(one) => one.names(),
            Self::Const(_) => Vec::new(),
            Self::In { alarm, .. } => vec![alarm.clone()],
        }
    }

    /// Whether it holds, given each alarm's state; one that is gone is in none.
    pub(crate) fn holds(&self, state_of: &dyn Fn(&str) -> Option<String>) -> bool {
        match self {
            Self::And(one, other) => one.holds(state_of) && other.holds(state_of),
            Self::Or(one, other) => one.holds(state_of) || other.holds(state_of),
            Self::Not(one) => !one.holds(state_of),
            Self::Const(holds) => *holds,
            Self::In { state, alarm } => state_of(alarm).as_ref() == Some(state),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_hold_or_not() {
        let state_of = |name: &str| match name {
            "a" => Some("ALARM".to_owned()),
            "b c" => Some("OK".to_owned()),
            _ => None,
        };
        for (text, holds) in [
            ("ALARM(a)", true),
            ("ALARM(\"a\") AND OK(\"b c\")", true),
            ("ALARM(arn:aws:cloudwatch:us-east-1:000000000000:alarm:a)", true),
            ("NOT ALARM(a) OR FALSE", false),
            ("FALSE AND FALSE OR TRUE", true),
            ("FALSE AND (FALSE OR TRUE)", false),
            ("INSUFFICIENT_DATA(gone)", false),
            ("ALARM( a )AND(TRUE)", true),
        ] {
            assert_eq!(parse(text).expect(text).holds(&state_of), holds, "{text}");
        }
    }

    #[test]
    fn what_is_no_rule_is_refused() {
        let deep = format!("{}TRUE{}", "(".repeat(500), ")".repeat(500));
        for text in ["", "ALARM", "ALARM()", "ALARM(a", "a", "ALARM(a) OK(b)", "AND TRUE", "ALARM(\"a)", &deep] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn names_are_told_once() {
        let rule = parse("ALARM(a) OR OK(a) AND NOT ALARM(b)").expect("a rule");
        assert_eq!(rule.names(), ["a", "b"]);
    }
}
