//! From an expression's text to its parts.

/// A part of an expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expr {
    Number(f64),
    Text(String),
    Name(String),
    List(Vec<Expr>),
    Minus(Box<Expr>),
    Both(Op, Box<Expr>, Box<Expr>),
    Call(String, Vec<Expr>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Op {
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
}

/// Operators, the ones that bind least first.
const LEVELS: [&[(&str, Op)]; 6] = [
    &[("||", Op::Or), ("OR", Op::Or)],
    &[("&&", Op::And), ("AND", Op::And)],
    &[
        ("==", Op::Equal),
        ("!=", Op::Unequal),
        ("<=", Op::LessOrEqual),
        (">=", Op::GreaterOrEqual),
        ("<", Op::Less),
        (">", Op::Greater),
    ],
    &[("+", Op::Add), ("-", Op::Subtract)],
    &[("*", Op::Multiply), ("/", Op::Divide)],
    &[("^", Op::Power)],
];

const DEPTH_MAX: usize = 64;

pub(crate) fn parse(text: &str) -> Result<Expr, String> {
    let mut reader = Reader { rest: text.trim_start(), depth: 0 };
    let expr = reader.level(0)?;
    if reader.rest.is_empty() { Ok(expr) } else { Err(format!("what is {:?}", reader.rest)) }
}

struct Reader<'a> {
    rest: &'a str,
    depth: usize,
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

impl Reader<'_> {
    fn takes(&mut self, sign: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(sign) else { return false };
        if sign.starts_with(is_word) && rest.starts_with(is_word) {
            return false;
        }
        self.rest = rest.trim_start();
        true
    }

    fn word(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest.trim_start();
        word.to_owned()
    }

    fn level(&mut self, level: usize) -> Result<Expr, String> {
        let Some(signs) = LEVELS.get(level) else { return self.part() };
        if level == 5 && self.takes("-") {
            return Ok(Expr::Minus(Box::new(self.level(level)?)));
        }
        let mut left = self.level(level + 1)?;
        while let Some((_, op)) = signs.iter().find(|(sign, _)| self.takes(sign)) {
            left = Expr::Both(*op, Box::new(left), Box::new(self.level(level + 1)?));
        }
        Ok(left)
    }

    fn part(&mut self) -> Result<Expr, String> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err("it is too deep".to_owned());
        }
        let part = self.any_part()?;
        self.depth -= 1;
        Ok(part)
    }

    fn any_part(&mut self) -> Result<Expr, String> {
        if self.takes("(") {
            let expr = self.level(0)?;
            return if self.takes(")") { Ok(expr) } else { Err("a bracket is open".to_owned()) };
        }
        if self.takes("[") {
            return self.items("]").map(Expr::List);
        }
        for quote in ['"', '\''] {
            if self.rest.starts_with(quote) {
                let end = self.rest[1..].find(quote).ok_or("a quote is open")?;
                let text = self.rest[1..=end].to_owned();
                self.rest = self.rest[end + 2..].trim_start();
                return Ok(Expr::Text(text));
            }
        }
        if self.rest.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
            let number = self.word(|c| c.is_ascii_digit() || c == '.');
            return number.parse().map(Expr::Number).map_err(|_| format!("{number} is no number"));
        }
        let name = self.word(is_word);
        match name.as_str() {
            "" => Err("something is missing".to_owned()),
            "REPEAT" | "LINEAR" => Ok(Expr::Text(name)),
            _ if self.takes("(") => self.items(")").map(|items| Expr::Call(name, items)),
            _ => Ok(Expr::Name(name)),
        }
    }

    fn items(&mut self, end: &str) -> Result<Vec<Expr>, String> {
        let mut items = Vec::new();
        while !self.takes(end) {
            if !items.is_empty() && !self.takes(",") {
                return Err("a comma is missing".to_owned());
            }
            items.push(self.level(0)?);
        }
        Ok(items)
    }
}

impl Expr {
    /// The queries that it names.
    pub(crate) fn names(&self) -> Vec<String> {
        match self {
            Self::Number(_) | Self::Text(_) => Vec::new(),
            Self::Name(name) => vec![name.clone()],
            Self::Minus(inner) => inner.names(),
            Self::Both(_, one, other) => one.names().into_iter().chain(other.names()).collect(),
            Self::List(items) | Self::Call(_, items) => items.iter().flat_map(Self::names).collect(),
        }
    }
}
