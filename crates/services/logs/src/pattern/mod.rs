//! The filter pattern language of CloudWatch Logs, as `FilterLogEvents`, `StartLiveTail`, metric and subscription filters read it.
//!
//! Three languages share one entrance: terms (`ERROR -"bad request"`), JSON (`{ $.latency > 75 }`) and space-delimited fields
//! (`[ip, ..., status = 4*]`). A [`Pattern`] is compiled once and then only reads; matching a message never fails, takes time
//! linear in the message and allocates nothing that outlives the call.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html>

mod cursor;
mod fields;
mod json;
mod operand;
mod regexp;
mod selection;
mod selector;
mod terms;

#[cfg(test)]
mod tests;

use cursor::Cursor;

pub(crate) use selection::Selection;

/// A compiled filter pattern.
#[derive(Debug)]
pub struct Pattern(Kind);

#[derive(Debug)]
enum Kind {
    Everything,
    Terms(terms::Terms),
    Json(json::Expression),
    Fields(fields::Fields),
}

/// Why a text is no filter pattern. The texts are AWS's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// A `{` without its `}`.
    #[error("If a filter pattern starts with '{{' it must end with '}}'")]
    OpenBrace,
    /// A `[` without its `]`.
    #[error("If a filter pattern starts with '[' it must end with ']'")]
    OpenBracket,
    /// A term with a character that needs quotation marks.
    #[error("Invalid character(s) in term '{0}'")]
    Term(String),
    /// Anything else.
    #[error("Invalid filter pattern")]
    Syntax,
}

impl PatternError {
    /// The text as `FilterLogEvents` gives it: unbalanced brackets are named, everything else is not.
    #[must_use]
    pub fn search_text(&self) -> String {
        match self {
            Self::OpenBrace | Self::OpenBracket => self.to_string(),
            Self::Term(_) | Self::Syntax => Self::Syntax.to_string(),
        }
    }

    /// The text as `StartLiveTail` gives it: the fault behind a general phrase.
    #[must_use]
    pub fn live_text(&self) -> String {
        match self {
            Self::Syntax => self.to_string(),
            _ => format!("{}: {self}", Self::Syntax),
        }
    }
}

impl Pattern {
    /// The pattern that every message matches.
    #[must_use]
    pub fn everything() -> Self {
        Self(Kind::Everything)
    }

    /// Compiles a pattern. An empty or blank one matches everything.
    ///
    /// # Errors
    /// [`PatternError`] when AWS would refuse it.
    pub fn compile(text: &str) -> Result<Self, PatternError> {
        let text = text.trim();
        match text.as_bytes().first() {
            None => Ok(Self::everything()),
            Some(b'{') => json::parse(inside(text, '}').ok_or(PatternError::OpenBrace)?).map(|e| Self(Kind::Json(e))),
            Some(b'[') => {
                fields::parse(inside(text, ']').ok_or(PatternError::OpenBracket)?).map(|f| Self(Kind::Fields(f)))
            }
            Some(_) => terms::parse(Cursor::new(text)).map(|t| Self(Kind::Terms(t))),
        }
    }

    /// Whether the message matches.
    #[must_use]
    pub fn matches(&self, message: &str) -> bool {
        match &self.0 {
            Kind::Everything => true,
            Kind::Terms(terms) => terms.matches(message),
            Kind::Json(expression) => expression.matches(message),
            Kind::Fields(fields) => fields.matches(message),
        }
    }

    /// What the pattern names in a message that it matches: `$name` for a named field of a space-delimited pattern, `$3` for an
    /// unnamed one, nothing for the other languages. `None` when the message does not match.
    #[must_use]
    pub fn extract(&self, message: &str) -> Option<Vec<(String, String)>> {
        match &self.0 {
            Kind::Fields(fields) => fields.extract(message),
            _ => self.matches(message).then(Vec::new),
        }
    }
}

/// The text between the first character and the closing one that must be the last.
fn inside(text: &str, close: char) -> Option<Cursor<'_>> {
    text.strip_suffix(close).and_then(|text| text.get(1..)).map(Cursor::new)
}
