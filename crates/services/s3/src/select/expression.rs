//! What a statement says.

use serde_json::Value as Json;

/// A step of a path.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// Whether its case counts.
    Name(String, bool),
    Index(usize),
    All,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Binary {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Plus,
    Minus,
    Times,
    Divide,
    Modulo,
    Concat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aggregate {
    Count,
    Sum,
    Average,
    Min,
    Max,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Expression {
    Constant(Json),
    Missing,
    Path(Vec<Step>),
    Not(Box<Expression>),
    Negative(Box<Expression>),
    Binary(Binary, Box<Expression>, Box<Expression>),
    /// Whether it is denied.
    Is(Box<Expression>, Kind, bool),
    Like(Box<Expression>, Box<Expression>, Option<char>),
    In(Box<Expression>, Vec<Expression>),
    Between(Box<Expression>, Box<[Expression; 2]>),
    Case(Vec<(Expression, Expression)>, Option<Box<Expression>>),
    Cast(Box<Expression>, Type),
    Call(Function, Vec<Expression>),
    /// By its place among the statement's aggregates.
    Aggregate(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    Missing,
    Boolean(bool),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Integer,
    Decimal,
    Text,
    Boolean,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    Lower,
    Upper,
    Length,
    Trim,
    Substring,
    Coalesce,
    NullIf,
}

/// A statement.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Statement {
    /// `None`: all columns. Each with its name, where it has one.
    pub(super) columns: Option<Vec<(Expression, Option<String>)>>,
    /// What is an item, within a record of JSON.
    pub(super) from: Vec<Step>,
    pub(super) condition: Option<Expression>,
    pub(super) limit: Option<u64>,
    /// With their arguments; `None`: every record counts.
    pub(super) aggregates: Vec<(Aggregate, Option<Expression>)>,
}
