//! Text with wildcards and policy variables, compiled once and matched without allocation.

use crate::{Context, Malformed};

/// A compiled text. `*` stands for any characters, `?` for one, a variable for its value and nothing else.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pattern(Box<[Token]>);

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Text(Box<str>),
    Many,
    One,
    Variable(Variable),
}

/// `${aws:username}` or `${aws:username, 'nobody'}`.
#[derive(Debug, Clone, PartialEq)]
struct Variable {
    key: Box<str>,
    default: Option<Box<str>>,
}

/// Which characters of a text are special.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Syntax {
    pub(crate) wildcards: bool,
    pub(crate) variables: bool,
}

/// Whether letters in other case are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Exact,
    Ignored,
}

impl Pattern {
    /// Compiles a text.
    ///
    /// # Errors
    /// [`Malformed::Syntax`] for a variable that is not closed or has no name.
    pub(crate) fn compile(text: &str, syntax: Syntax) -> Result<Self, Malformed> {
        let mut builder = Builder::default();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let taken = match next {
                '$' if syntax.variables && rest.starts_with("${") => builder.variable(rest)?,
                '*' if syntax.wildcards => builder.many(),
                '?' if syntax.wildcards => builder.one(),
                other => builder.character(other),
            };
            rest = &rest[taken..];
        }
        Ok(builder.finish())
    }

    /// Whether the whole of `input` fits. An unknown variable fits nothing.
    pub(crate) fn matches(&self, input: &str, case: Case, context: &Context<'_>) -> bool {
        match &*self.0 {
            [Token::Many] => true,
            [Token::Text(text)] => same(input, text, case),
            [Token::Text(text), Token::Many] => prefix(input, text, case).is_some(),
            tokens => glob(tokens, input, case, context),
        }
    }

    /// Whether what it matches depends on the context.
    pub(crate) fn has_variables(&self) -> bool {
        self.0.iter().any(|token| matches!(token, Token::Variable(_)))
    }

    /// Whether every variable has a value.
    pub(crate) fn resolves(&self, context: &Context<'_>) -> bool {
        self.0.iter().all(|token| match token {
            Token::Variable(variable) => variable.value(context).is_some(),
            _ => true,
        })
    }
}

/// Where a variable that starts `text` ends, the closing brace included.
pub(crate) fn variable_end(text: &str) -> Option<usize> {
    text.find('}').map(|at| at + 1)
}

#[derive(Default)]
struct Builder {
    tokens: Vec<Token>,
    text: String,
}

impl Builder {
    fn character(&mut self, character: char) -> usize {
        self.text.push(character);
        character.len_utf8()
    }

    fn many(&mut self) -> usize {
        if !self.text.is_empty() || self.tokens.last() != Some(&Token::Many) {
            self.push(Token::Many);
        }
        1
    }

    fn one(&mut self) -> usize {
        self.push(Token::One);
        1
    }

    fn variable(&mut self, rest: &str) -> Result<usize, Malformed> {
        let end = variable_end(rest).ok_or(Malformed::Syntax)?;
        match &rest[2..end - 1] {
            escaped @ ("*" | "?" | "$") => self.text.push_str(escaped),
            inner => self.push(Token::Variable(Variable::parse(inner)?)),
        }
        Ok(end)
    }

    fn push(&mut self, token: Token) {
        self.flush();
        self.tokens.push(token);
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.tokens.push(Token::Text(std::mem::take(&mut self.text).into()));
        }
    }

    fn finish(mut self) -> Pattern {
        self.flush();
        if self.tokens.is_empty() {
            self.tokens.push(Token::Text("".into()));
        }
        Pattern(self.tokens.into())
    }
}

impl Variable {
    fn parse(inner: &str) -> Result<Self, Malformed> {
        let (key, default) = match inner.split_once(',') {
            Some((key, default)) => (key.trim(), Some(unquote(default.trim()).ok_or(Malformed::Syntax)?)),
            None => (inner.trim(), None),
        };
        if key.is_empty() {
            return Err(Malformed::Syntax);
        }
        Ok(Self { key: key.into(), default: default.map(Into::into) })
    }

    fn value<'a>(&'a self, context: &'a Context<'_>) -> Option<&'a str> {
        context.single(&self.key).or(self.default.as_deref())
    }
}

fn unquote(text: &str) -> Option<&str> {
    text.strip_prefix('\'').and_then(|text| text.strip_suffix('\''))
}

/// Only the last `*` ever has to give way: all other tokens have one way to match at a place.
fn glob(tokens: &[Token], input: &str, case: Case, context: &Context<'_>) -> bool {
    let (mut token, mut at) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    loop {
        let step = match tokens.get(token) {
            Some(Token::Many) if token + 1 == tokens.len() => return true,
            Some(Token::Many) => {
                token += 1;
                retry = Some((token, at));
                continue;
            }
            Some(Token::One) => character_at(input, at),
            Some(Token::Text(text)) => prefix(&input[at..], text, case),
            Some(Token::Variable(variable)) => match variable.value(context) {
                Some(value) => prefix(&input[at..], value, case),
                None => return false,
            },
            None if at == input.len() => return true,
            None => None,
        };
        match (step, retry) {
            (Some(length), _) => (token, at) = (token + 1, at + length),
            (None, Some((after, from))) => match skip(tokens, after, input, from, case) {
                Some(next) => (token, at, retry) = (after, next, Some((after, next))),
                None => return false,
            },
            (None, None) => return false,
        }
    }
}

/// Where a `*` that had taken all up to `from` may end next: at the next place where the text behind it occurs.
fn skip(tokens: &[Token], after: usize, input: &str, from: usize, case: Case) -> Option<usize> {
    let next = from + character_at(input, from)?;
    match tokens.get(after) {
        Some(Token::Text(text)) if case == Case::Exact => {
            memchr::memmem::find(&input.as_bytes()[next..], text.as_bytes()).map(|at| next + at)
        }
        _ => Some(next),
    }
}

fn character_at(input: &str, at: usize) -> Option<usize> {
    input[at..].chars().next().map(char::len_utf8)
}

fn prefix(input: &str, text: &str, case: Case) -> Option<usize> {
    let head = input.as_bytes().get(..text.len())?;
    let equal = match case {
        Case::Exact => head == text.as_bytes(),
        Case::Ignored => head.eq_ignore_ascii_case(text.as_bytes()),
    };
    equal.then_some(text.len())
}

fn same(input: &str, text: &str, case: Case) -> bool {
    match case {
        Case::Exact => input == text,
        Case::Ignored => input.eq_ignore_ascii_case(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: Syntax = Syntax { wildcards: true, variables: true };

    #[track_caller]
    fn check(pattern: &str, cases: &[(&str, bool)]) {
        let mut context = Context::new();
        context.set("aws:username", "a*b");
        context.set_many("aws:TagKeys", ["one"]);
        let compiled = Pattern::compile(pattern, FULL).expect(pattern);
        for &(input, expected) in cases {
            assert_eq!(compiled.matches(input, Case::Exact, &context), expected, "{pattern} on {input}");
        }
    }

    #[test]
    fn wildcards() {
        check("*", &[("", true), ("a:b", true)]);
        check("", &[("", true), ("a", false)]);
        check("a*c", &[("ac", true), ("abc", true), ("abcc", true), ("abcd", false), ("c", false)]);
        check("a?c", &[("abc", true), ("ac", false), ("aéc", true)]);
        check(
            "*ab*ab",
            &[("abab", true), ("ababab", true), ("xabyab", true), ("ab", false), ("abaab", true), ("abba", false)],
        );
        check("**?**", &[("", false), ("é", true), ("ab", true)]);
        check("*é?", &[("éé", true), ("éa", true), ("é", false), ("xxéa", true)]);
    }

    #[test]
    fn a_variable_is_its_value_and_never_a_wildcard() {
        check("x/${aws:username}/*", &[("x/a*b/1", true), ("x/aXb/1", false), ("x//1", false)]);
        check("${AWS:UserName}", &[("a*b", true)]);
        check("*${aws:username}", &[("ya*b", true), ("ab", false)]);
    }

    #[test]
    fn unknown_and_multivalued_variables_fit_nothing() {
        check("${aws:missing}", &[("", false), ("${aws:missing}", false)]);
        check("*${aws:missing}", &[("", false), ("x", false)]);
        check("${aws:TagKeys}", &[("one", false)]);
    }

    #[test]
    fn a_default_stands_in() {
        check("${aws:missing, 'n*'}", &[("n*", true), ("no", false)]);
        check("${aws:username, 'n'}", &[("a*b", true), ("n", false)]);
    }

    #[test]
    fn escapes_are_literal() {
        check("a${*}b", &[("a*b", true), ("axb", false)]);
        check("${?}${$}{x}", &[("?${x}", true)]);
    }

    #[test]
    fn broken_variables_are_refused() {
        for text in ["${aws:username", "${}", "${a, b}", "${ , 'x'}"] {
            assert_eq!(Pattern::compile(text, FULL), Err(Malformed::Syntax), "{text}");
        }
    }
}
