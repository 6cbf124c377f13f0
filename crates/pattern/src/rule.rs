//! What a pattern is compiled to.

use crate::address::Network;
use crate::compile;
use crate::dialect::Dialect;
use crate::error::PatternError;
use crate::matching;
use crate::numbers::Range;
use crate::wildcard::Wildcard;
use serde_json::{Number, Value};

/// A compiled pattern.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern {
    /// Of which one must hold. Choices are multiplied out, so that what holds below one array does so in one element, from
    /// whichever branch it comes.
    pub(crate) ways: Vec<Group>,
    pub(crate) dialect: Dialect,
}

/// Fields that must all hold; a name may come more than once.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Group {
    pub(crate) fields: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) rule: Rule,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Rule {
    Group(Group),
    Leaf(Leaf),
}

/// Tests of which one must hold for one of the field's values.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Leaf {
    /// From the event's top.
    pub(crate) path: Vec<String>,
    pub(crate) tests: Vec<Test>,
    /// It also holds when the field is absent.
    pub(crate) absent: bool,
}

/// A test of one value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Test {
    Text(String),
    Number(Number),
    True,
    False,
    Null,
    Prefix(String),
    PrefixAnyCase(String),
    Suffix(String),
    SuffixAnyCase(String),
    AnyCase(String),
    Wildcard(Wildcard),
    Numeric(Range),
    Network(Network),
    Exists,
    /// None of these.
    But(Vec<Test>),
}

impl Pattern {
    /// Compiles a pattern.
    ///
    /// # Errors
    /// What AWS would refuse, with its reason.
    pub fn compile(pattern: &Value, dialect: Dialect) -> Result<Self, PatternError> {
        compile::compile(pattern, dialect)
    }

    /// Whether an event matches. What is not an object matches nothing.
    #[must_use]
    pub fn matches(&self, event: &Value) -> bool {
        event.is_object() && self.ways.iter().any(|way| matching::group(way, event, Some(event)))
    }

    /// Whose language it was compiled as.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }
}
