//! The reader that all three languages share.

use super::PatternError;

/// A position in a pattern.
#[derive(Debug, Clone)]
pub(super) struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    pub(super) fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    /// Whether only white space is left.
    pub(super) fn at_end(&self) -> bool {
        self.rest.trim_start().is_empty()
    }

    /// Takes `token` if it is next.
    pub(super) fn eat(&mut self, token: &str) -> bool {
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes `token` behind any white space.
    pub(super) fn eat_spaced(&mut self, token: &str) -> bool {
        let mut ahead = Self { rest: self.rest.trim_start() };
        let found = ahead.eat(token);
        if found {
            *self = ahead;
        }
        found
    }

    /// Takes a word of letters behind any white space, if it is exactly `word`.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let mut ahead = Self { rest: self.rest.trim_start() };
        let found = ahead.take_while(|c| c.is_ascii_alphabetic()) == word;
        if found {
            *self = ahead;
        }
        found
    }

    pub(super) fn take_while(&mut self, mut keep: impl FnMut(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !keep(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    /// The text between quotation marks `mark`; `\` in front of the mark or of itself stands for that character.
    pub(super) fn quoted(&mut self, mark: char) -> Result<String, PatternError> {
        let mut text = String::new();
        let mut characters = self.rest.char_indices().skip(1);
        while let Some((at, c)) = characters.next() {
            match c {
                '\\' => match characters.next() {
                    Some((_, escaped)) if escaped == mark || escaped == '\\' => text.push(escaped),
                    Some((_, other)) => text.extend(['\\', other]),
                    None => break,
                },
                c if c == mark => {
                    self.rest = &self.rest[at + c.len_utf8()..];
                    return Ok(text);
                }
                c => text.push(c),
            }
        }
        Err(PatternError::Syntax)
    }

    /// The text between two `%`, as it is.
    pub(super) fn regex(&mut self) -> Result<&'a str, PatternError> {
        let body = &self.rest[1..];
        let end = body.find('%').ok_or(PatternError::Syntax)?;
        self.rest = &body[end + 1..];
        Ok(&body[..end])
    }
}
