//! Why a pattern is none.

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
