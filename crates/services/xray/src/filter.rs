//! Filter expressions: which traces `GetTraceSummaries` shows.

use crate::error::invalid;
use crate::limits;
use crate::summary::Summary;
use contract::Error;
use serde_json::Value as Json;

/// An expression that was read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Filter {
    All(Vec<Filter>),
    Any(Vec<Filter>),
    Not(Box<Filter>),
    /// `fault`, `ok`, `partial`.
    Flag(Flag),
    Number(Number, Operator, f64),
    /// `http.url CONTAINS "x"`; the name behind the dot, or `user`.
    Text(String, Operator, String),
    Annotation(String, Option<(Operator, Json)>),
    /// `service("name")`, `service(id(name: "name", type: "type"))`.
    Service {
        name: Option<String>,
        kind: Option<String>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flag {
    Ok,
    Error,
    Throttle,
    Fault,
    Partial,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Number {
    ResponseTime,
    Duration,
    Status,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Is,
    IsNot,
    Less,
    LessOrIs,
    More,
    MoreOrIs,
    Contains,
    BeginsWith,
    EndsWith,
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Number(f64),
    Sign(&'static str),
}

/// Longest first.
const SIGNS: [&str; 14] = ["!=", "<=", ">=", "=", "<", ">", "!", "(", ")", "[", "]", ":", ",", "."];

impl Filter {
    /// # Errors
    /// It is no expression, or one that is not known here.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let refused = || invalid("Invalid filter expression.");
        let tokens = tokens(text).ok_or_else(refused)?;
        if tokens.is_empty() {
            return Ok(Filter::All(Vec::new()));
        }
        let mut parser = Parser { tokens: &tokens, depth: 0 };
        let filter = parser.any().ok_or_else(refused)?;
        if parser.tokens.is_empty() { Ok(filter) } else { Err(refused()) }
    }

    pub(crate) fn takes(&self, trace: &Summary) -> bool {
        match self {
            Filter::All(parts) => parts.iter().all(|part| part.takes(trace)),
            Filter::Any(parts) => parts.iter().any(|part| part.takes(trace)),
            Filter::Not(part) => !part.takes(trace),
            Filter::Flag(flag) => flag.of(trace),
            Filter::Number(number, operator, wanted) => {
                number.of(trace).is_some_and(|found| operator.compares(found, *wanted))
            }
            Filter::Text(name, operator, wanted) => {
                let found = if name == "user" { trace.user.clone() } else { trace.http_text(name) };
                found.is_some_and(|found| operator.matches(&found, wanted))
            }
            Filter::Annotation(name, wanted) => trace.annotations.get(name).is_some_and(|values| match wanted {
                None => true,
                Some((operator, wanted)) => values.iter().any(|found| holds(*operator, found, wanted)),
            }),
            Filter::Service { name, kind } => trace.services.iter().any(|(known, origin)| {
                name.as_ref().is_none_or(|name| name == known) && (kind.is_none() || kind == origin)
            }),
        }
    }
}

fn holds(operator: Operator, found: &Json, wanted: &Json) -> bool {
    match (found, wanted) {
        (Json::String(found), Json::String(wanted)) => operator.matches(found, wanted),
        (Json::Bool(found), Json::Bool(wanted)) => (found == wanted) == (operator == Operator::Is),
        (found, wanted) => match (found.as_f64(), wanted.as_f64()) {
            (Some(found), Some(wanted)) => operator.compares(found, wanted),
            _ => false,
        },
    }
}

impl Flag {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "ok" => Flag::Ok,
            "error" => Flag::Error,
            "throttle" => Flag::Throttle,
            "fault" => Flag::Fault,
            "partial" => Flag::Partial,
            _ => return None,
        })
    }

    fn of(self, trace: &Summary) -> bool {
        match self {
            Flag::Ok => !trace.error && !trace.throttle && !trace.fault,
            Flag::Error => trace.error,
            Flag::Throttle => trace.throttle,
            Flag::Fault => trace.fault,
            Flag::Partial => trace.partial,
        }
    }
}

impl Number {
    fn of(self, trace: &Summary) -> Option<f64> {
        match self {
            Number::ResponseTime => Some(trace.response_time),
            Number::Duration => Some(trace.duration),
            Number::Status => trace.status().map(|status| status as f64),
        }
    }
}

impl Operator {
    fn compares(self, found: f64, wanted: f64) -> bool {
        match self {
            Operator::Is => found == wanted,
            Operator::IsNot => found != wanted,
            Operator::Less => found < wanted,
            Operator::LessOrIs => found <= wanted,
            Operator::More => found > wanted,
            Operator::MoreOrIs => found >= wanted,
            Operator::Contains | Operator::BeginsWith | Operator::EndsWith => false,
        }
    }

    fn matches(self, found: &str, wanted: &str) -> bool {
        match self {
            Operator::Is => found == wanted,
            Operator::IsNot => found != wanted,
            Operator::Contains => found.contains(wanted),
            Operator::BeginsWith => found.starts_with(wanted),
            Operator::EndsWith => found.ends_with(wanted),
            Operator::Less | Operator::LessOrIs | Operator::More | Operator::MoreOrIs => false,
        }
    }
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, after) = if first == '"' {
            quoted(rest)?
        } else if first.is_ascii_digit() {
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
            (Token::Number(rest[..end].parse().ok()?), &rest[end..])
        } else if let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
            (Token::Sign(sign), &rest[sign.len()..])
        } else {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
            (Token::Word((end > 0).then(|| rest[..end].to_owned())?), &rest[end..])
        };
        found.push(token);
        rest = after.trim_start();
    }
    Some(found)
}

fn quoted(text: &str) -> Option<(Token, &str)> {
    let mut value = String::new();
    let mut letters = text.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((Token::Text(value), &text[at + 1..])),
            '\\' => value.push(letters.next()?.1),
            letter => value.push(letter),
        }
    }
    None
}

struct Parser<'a> {
    tokens: &'a [Token],
    depth: usize,
}

impl Parser<'_> {
    fn next(&mut self) -> Option<Token> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first.clone())
    }

    fn takes(&mut self, sign: &str) -> bool {
        let found = matches!(self.tokens.first(), Some(Token::Sign(found)) if *found == sign);
        self.tokens = &self.tokens[usize::from(found)..];
        found
    }

    fn says(&mut self, word: &str) -> bool {
        let found = matches!(self.tokens.first(), Some(Token::Word(found)) if found.eq_ignore_ascii_case(word));
        self.tokens = &self.tokens[usize::from(found)..];
        found
    }

    fn any(&mut self) -> Option<Filter> {
        let mut parts = vec![self.all()?];
        while self.says("OR") {
            parts.push(self.all()?);
        }
        Some(if parts.len() == 1 { parts.remove(0) } else { Filter::Any(parts) })
    }

    fn all(&mut self) -> Option<Filter> {
        let mut parts = vec![self.one()?];
        while self.says("AND") {
            parts.push(self.one()?);
        }
        Some(if parts.len() == 1 { parts.remove(0) } else { Filter::All(parts) })
    }

    fn one(&mut self) -> Option<Filter> {
        self.depth += 1;
        if self.depth > limits::FILTER_DEPTH_MAX {
            return None;
        }
        let found = if self.takes("!") {
            Filter::Not(Box::new(self.one()?))
        } else if self.takes("(") {
            let inner = self.any()?;
            self.takes(")").then_some(inner)?
        } else {
            self.term()?
        };
        self.depth -= 1;
        Some(found)
    }

    fn term(&mut self) -> Option<Filter> {
        let Token::Word(word) = self.next()? else { return None };
        let word = word.to_ascii_lowercase();
        match word.as_str() {
            "service" => self.service(),
            "annotation" => self.annotation(),
            "responsetime" => self.number(Number::ResponseTime),
            "duration" => self.number(Number::Duration),
            "user" => self.text("user"),
            "http" => {
                let Some(Token::Word(name)) = self.takes(".").then(|| self.next())? else { return None };
                match name.to_ascii_lowercase().as_str() {
                    "status" => self.number(Number::Status),
                    name @ ("url" | "method" | "useragent" | "clientip") => self.text(name),
                    _ => None,
                }
            }
            _ => {
                let flag = Filter::Flag(Flag::named(&word)?);
                match self.compared()? {
                    None => Some(flag),
                    Some((operator, Json::Bool(wanted))) => {
                        let same = wanted == (operator == Operator::Is);
                        Some(if same { flag } else { Filter::Not(Box::new(flag)) })
                    }
                    Some(_) => None,
                }
            }
        }
    }

    fn number(&mut self, number: Number) -> Option<Filter> {
        let (operator, value) = self.compared()??;
        Some(Filter::Number(number, operator, value.as_f64()?))
    }

    fn text(&mut self, name: &str) -> Option<Filter> {
        let (operator, value) = self.compared()??;
        Some(Filter::Text(name.to_owned(), operator, value.as_str()?.to_owned()))
    }

    fn annotation(&mut self) -> Option<Filter> {
        let bracket = self.takes("[");
        let named = bracket || self.takes(".");
        let (Token::Word(name) | Token::Text(name)) = named.then(|| self.next())?? else { return None };
        if bracket && !self.takes("]") {
            return None;
        }
        Some(Filter::Annotation(name, self.compared()?))
    }

    fn service(&mut self) -> Option<Filter> {
        if !self.takes("(") {
            return None;
        }
        let (mut name, mut kind) = (None, None);
        if self.says("id") {
            if !self.takes("(") {
                return None;
            }
            loop {
                let (Token::Word(member), true, Token::Text(value)) = (self.next()?, self.takes(":"), self.next()?)
                else {
                    return None;
                };
                match member.as_str() {
                    "name" => name = Some(value),
                    "type" => kind = Some(value),
                    _ => return None,
                }
                if !self.takes(",") {
                    break;
                }
            }
            if !self.takes(")") {
                return None;
            }
        } else if let Some(Token::Text(text)) = self.tokens.first() {
            name = Some(text.clone());
            self.next();
        }
        self.takes(")").then_some(Filter::Service { name, kind })
    }

    /// An operator and a value, if they come; the outer `None` is an error.
    fn compared(&mut self) -> Option<Option<(Operator, Json)>> {
        let operator = match self.tokens.first() {
            Some(Token::Sign("=")) => Operator::Is,
            Some(Token::Sign("!=")) => Operator::IsNot,
            Some(Token::Sign("<")) => Operator::Less,
            Some(Token::Sign("<=")) => Operator::LessOrIs,
            Some(Token::Sign(">")) => Operator::More,
            Some(Token::Sign(">=")) => Operator::MoreOrIs,
            Some(Token::Word(word)) => match word.to_ascii_uppercase().as_str() {
                "CONTAINS" => Operator::Contains,
                "BEGINSWITH" => Operator::BeginsWith,
                "ENDSWITH" => Operator::EndsWith,
                _ => return Some(None),
            },
            _ => return Some(None),
        };
        self.next();
        let value = match self.next()? {
            Token::Text(text) => Json::from(text),
            Token::Number(number) => Json::from(number),
            Token::Word(word) if word.eq_ignore_ascii_case("true") => Json::Bool(true),
            Token::Word(word) if word.eq_ignore_ascii_case("false") => Json::Bool(false),
            Token::Word(_) | Token::Sign(_) => return None,
        };
        Some(Some((operator, value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use serde_json::json;

    fn trace() -> Summary {
        let segment = json!({
            "id": "a", "name": "orders", "origin": "AWS::Lambda", "start_time": 1.0, "end_time": 3.5, "fault": true,
            "http": {"request": {"url": "http://shop/orders", "method": "GET"}, "response": {"status": 502}},
            "subsegments": [{"id": "b", "annotations": {"game": "chess", "level": 3, "paid": true}}],
        });
        Summary::of("1-2-3", "1", &[Document::read(&segment.to_string()).expect("an object")])
    }

    #[test]
    fn traces_are_taken_by_what_they_are() {
        let trace = trace();
        for (text, expected) in [
            ("", true),
            ("fault", true),
            ("!fault", false),
            ("fault = false", false),
            ("ok OR error", false),
            ("ok OR fault AND partial", false),
            ("(ok OR fault) AND !partial", true),
            ("responsetime > 2", true),
            ("duration <= 2.4", false),
            ("http.status = 502", true),
            ("http.status != 502", false),
            ("http.url CONTAINS \"/orders\"", true),
            ("http.url beginswith \"https\"", false),
            ("http.method = \"GET\" AND duration = 2.5", true),
            ("annotation.game = \"chess\"", true),
            ("annotation[game] ENDSWITH \"x\"", false),
            ("annotation.level >= 3 AND annotation.paid = true", true),
            ("annotation.none", false),
            ("service(\"orders\")", true),
            ("service(\"other\")", false),
            ("service(id(name: \"orders\", type: \"AWS::Lambda\"))", true),
            ("service(id(name: \"orders\", type: \"AWS::EC2\"))", false),
            ("user = \"x\"", false),
        ] {
            assert_eq!(Filter::parse(text).expect(text).takes(&trace), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_expression_is_refused() {
        let deep = "!".repeat(100) + "ok";
        for text in [
            "nothing",
            "fault =",
            "(fault",
            "fault fault",
            "http.status = \"x\"",
            "service(",
            "\"open",
            "= 1",
            "a.b = 1",
            &deep,
        ] {
            assert!(Filter::parse(text).is_err(), "{text}");
        }
    }
}
