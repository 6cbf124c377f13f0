//! Why a pattern is none.

use crate::place::{self, Place, Stand, Step};

/// Why a pattern was refused. Its text is AWS's reason; the service puts its own words in front, such as `Event pattern is not
/// valid. Reason: ` or `Invalid parameter: FilterPolicy: `.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct PatternError {
    /// What kind of fault.
    pub kind: PatternErrorKind,
    /// AWS's reason.
    pub reason: String,
    /// The field where it was found, dotted; empty at the top.
    pub path: String,
    /// Where in the pattern's text that is.
    pub(crate) place: Place,
}

impl PatternError {
    /// The same, seen from one step further up.
    pub(crate) fn below(mut self, step: Step) -> Self {
        self.place.steps.insert(0, step);
        self
    }

    pub(crate) fn below_field(self, name: &str) -> Self {
        self.below(Step::Field(name.to_owned()))
    }

    /// The same, at this point of what it is about.
    pub(crate) fn at(mut self, stand: Stand) -> Self {
        self.place.stand = stand;
        self
    }

    /// The reason with the place in the pattern's text behind it, as AWS's parser tells it.
    #[must_use]
    pub fn located(&self, text: &str) -> String {
        place::located(&self.reason, text, self.place.find(text))
    }
}

/// Kinds of faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PatternErrorKind {
    /// It is not of the language.
    Syntax,
    /// More keys than the service allows.
    TooManyKeys,
    /// More combinations of values than the service allows.
    TooComplex,
    /// Levels below the first, where only one is allowed.
    Nested,
}
