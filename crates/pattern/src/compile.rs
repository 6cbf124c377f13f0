//! From JSON to a [`Pattern`].

use crate::dialect::Dialect;
use crate::error::{PatternError, PatternErrorKind};
use crate::limits;
use crate::operators;
use crate::place::{Place, Stand, Step};
use crate::rule::{Field, Group, Leaf, Pattern, Rule, Test};
use crate::ways;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Names that have a meaning of their own inside of `$or`.
const RESERVED: &[&str] = &[
    "exactly",
    "prefix",
    "suffix",
    "equals-ignore-case",
    "anything-but",
    "numeric",
    "cidr",
    "exists",
    "wildcard",
    "=",
    ">",
    ">=",
    "<",
    "<=",
    "$or",
];

pub(crate) fn compile(pattern: &Value, dialect: Dialect) -> Result<Pattern, PatternError> {
    let mut compiler = Compiler { dialect, path: Vec::new() };
    let Value::Object(fields) = pattern else { return compiler.refuse("Filter is not an object") };
    if fields.is_empty() && dialect.is_sns() {
        return Ok(Pattern { ways: vec![Group::default()], dialect });
    }
    if dialect.is_sns() {
        compiler.check_nesting(fields)?;
    }
    let ways = compiler.group(fields, false)?;
    if dialect.is_sns() {
        compiler.check_size(&ways)?;
    }
    Ok(Pattern { ways, dialect })
}

pub(crate) struct Compiler {
    pub(crate) dialect: Dialect,
    path: Vec<String>,
}

impl Compiler {
    pub(crate) fn refuse<T>(&self, reason: impl Into<String>) -> Result<T, PatternError> {
        self.refuse_as(PatternErrorKind::Syntax, reason)
    }

    fn refuse_as<T>(&self, kind: PatternErrorKind, reason: impl Into<String>) -> Result<T, PatternError> {
        Err(PatternError { kind, reason: reason.into(), path: self.path.join("."), place: Place::default() })
    }

    /// The ways to fulfil a group.
    fn group(&mut self, fields: &Map<String, Value>, within_or: bool) -> Result<Vec<Group>, PatternError> {
        if fields.is_empty() {
            return self.refuse("Empty objects are not allowed").map_err(|error| error.at(Stand::End));
        }
        if self.path.len() >= limits::DEPTH_MAX {
            return self.refuse("Pattern is nested too deeply");
        }
        let mut all = vec![Group::default()];
        for (name, value) in fields {
            let more = if name == "$or" && (!self.dialect.is_sns() || is_choice(value)) {
                self.choice(value)
            } else if within_or && RESERVED.contains(&name.as_str()) {
                self.refuse(format!("{name} is Ruler reserved fieldName which cannot be used inside $or."))
            } else {
                self.field(name, value, within_or)
            };
            let more = more.map_err(|error| error.below_field(name))?;
            if all.len().saturating_mul(more.len()) > limits::WAYS_MAX {
                let reason = format!("$or relationships make more than {} combinations", limits::WAYS_MAX);
                return self.refuse_as(PatternErrorKind::TooComplex, reason);
            }
            all = ways::both(&all, &more);
        }
        Ok(all)
    }

    fn field(&mut self, name: &str, value: &Value, within_or: bool) -> Result<Vec<Group>, PatternError> {
        self.path.push(name.to_owned());
        let rules = match value {
            Value::Object(fields) => self.group(fields, within_or)?.into_iter().map(Rule::Group).collect(),
            Value::Array(values) => vec![Rule::Leaf(self.leaf(values)?)],
            _ => return self.refuse(format!("\"{name}\" must be an object or an array")),
        };
        self.path.pop();
        let alone = |rule| Group { fields: vec![Field { name: name.to_owned(), rule }] };
        Ok(rules.into_iter().map(alone).collect())
    }

    fn choice(&mut self, value: &Value) -> Result<Vec<Group>, PatternError> {
        let Value::Array(branches) = value else {
            return self.refuse("It must be an Array followed with $or.");
        };
        let mut groups = Vec::with_capacity(branches.len());
        for (index, branch) in branches.iter().enumerate() {
            let group = match branch {
                Value::Object(fields) => self.group(fields, true),
                _ => self.refuse("Only JSON object is allowed in array of $or relationship."),
            };
            groups.extend(group.map_err(|error| error.below(Step::Item(index)))?);
        }
        if branches.len() < 2 {
            let refused = self.refuse("There must have at least 2 Objects in $or relationship.");
            return refused.map_err(|error| error.at(Stand::End));
        }
        Ok(groups)
    }

    fn leaf(&self, values: &[Value]) -> Result<Leaf, PatternError> {
        let mut leaf = Leaf { path: self.path.clone(), tests: Vec::with_capacity(values.len()), absent: false };
        for (index, value) in values.iter().enumerate() {
            match self.test(value).map_err(|error| error.below(Step::Item(index)))? {
                Some(test) => leaf.tests.push(test),
                None => leaf.absent = true,
            }
        }
        if values.is_empty() {
            return self.refuse("Empty arrays are not allowed").map_err(|error| error.at(Stand::End));
        }
        Ok(leaf)
    }

    /// `None` is the test for absence.
    fn test(&self, value: &Value) -> Result<Option<Test>, PatternError> {
        Ok(Some(match value {
            Value::String(text) => Test::Text(text.clone()),
            Value::Number(number) => Test::Number(number.clone()),
            Value::Bool(true) => Test::True,
            Value::Bool(false) => Test::False,
            Value::Null => Test::Null,
            Value::Object(expression) => return operators::expression(self, expression),
            Value::Array(_) => return self.refuse("Match value must be String, number, true, false, or null"),
        }))
    }

    /// SNS says so of a whole policy before it looks at its values.
    fn check_nesting(&self, fields: &Map<String, Value>) -> Result<(), PatternError> {
        let nested = |(_, value): (&String, &Value)| value.is_object();
        let within = |(name, value): (&String, &Value)| {
            let branches = value.as_array().filter(|_| name == "$or" && is_choice(value));
            branches.is_some_and(|branches| {
                branches.iter().filter_map(Value::as_object).any(|branch| branch.iter().any(nested))
            })
        };
        if self.dialect == Dialect::SnsAttributes && (fields.iter().any(nested) || fields.iter().any(within)) {
            let reason = "Filter policy scope MessageAttributes does not support nested filter policy";
            return self.refuse_as(PatternErrorKind::Nested, reason);
        }
        Ok(())
    }

    fn check_size(&self, ways: &[Group]) -> Result<(), PatternError> {
        let keys: HashSet<&[String]> = ways.iter().flat_map(leaves).map(|leaf| leaf.path.as_slice()).collect();
        if keys.len() > limits::SNS_KEYS_MAX {
            let reason = format!("Filter policy can not have more than {} keys", limits::SNS_KEYS_MAX);
            return self.refuse_as(PatternErrorKind::TooManyKeys, reason);
        }
        if ways.iter().map(combinations).fold(0, usize::saturating_add) > limits::SNS_COMBINATIONS_MAX {
            return self.refuse_as(PatternErrorKind::TooComplex, "Filter policy is too complex");
        }
        Ok(())
    }
}

/// Where SNS takes `$or` for the operator, and not for a field of that name.
fn is_choice(value: &Value) -> bool {
    let plain = |branch: &Value| {
        branch.as_object().is_some_and(|fields| !fields.keys().any(|name| RESERVED[..9].contains(&name.as_str())))
    };
    value.as_array().is_some_and(|branches| branches.len() >= 2 && branches.iter().all(plain))
}

fn leaves(group: &Group) -> Vec<&Leaf> {
    group.fields.iter().flat_map(leaves_of).collect()
}

fn leaves_of(field: &Field) -> Vec<&Leaf> {
    match &field.rule {
        Rule::Leaf(leaf) => vec![leaf],
        Rule::Group(group) => leaves(group),
    }
}

/// The numbers of values multiplied, each first by how deep it lies.
fn combinations(way: &Group) -> usize {
    let of = |leaf: &Leaf| (leaf.tests.len() + usize::from(leaf.absent)).saturating_mul(leaf.path.len());
    leaves(way).into_iter().map(of).fold(1, usize::saturating_mul)
}
