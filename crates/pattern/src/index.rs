//! Which patterns an event can match at all: a tree of the fields that they ask for.

use crate::rule::{Group, Leaf, Rule, Test};
use serde_json::{Number, Value};
use std::collections::HashMap;

/// One way in which an event may come into question. A pattern is entered so that it cannot match unless one of its clues does.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Clue {
    path: Vec<String>,
    /// The value; `None` for any.
    value: Option<Scalar>,
}

/// A value as the key of a map. Numbers that are equal have equal keys.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Scalar {
    Text(String),
    Number(u64),
    Bool(bool),
    Null,
}

/// What it costs, in candidates, to know of a field only that it is there.
const PRESENCE_COST: usize = 1000;

/// The fields below one place, and who asks for which values there.
#[derive(Debug, Default)]
pub(crate) struct Index {
    below: HashMap<String, Index>,
    texts: HashMap<String, Vec<u32>>,
    others: HashMap<Scalar, Vec<u32>>,
    present: Vec<u32>,
}

impl Index {
    pub(crate) fn enter(&mut self, clue: &Clue, slot: u32) {
        self.slots(clue).push(slot);
    }

    /// Empty places stay; a set's patterns come and go with the same fields.
    pub(crate) fn leave(&mut self, clue: &Clue, slot: u32) {
        self.slots(clue).retain(|entered| *entered != slot);
    }

    fn slots(&mut self, clue: &Clue) -> &mut Vec<u32> {
        let place = clue.path.iter().fold(self, |place, name| place.below.entry(name.clone()).or_default());
        match &clue.value {
            Some(Scalar::Text(text)) => place.texts.entry(text.clone()).or_default(),
            Some(scalar) => place.others.entry(scalar.clone()).or_default(),
            None => &mut place.present,
        }
    }

    fn cost(&self, clue: &Clue) -> usize {
        let place = clue.path.iter().try_fold(self, |place, name| place.below.get(name));
        let count = place.and_then(|place| match &clue.value {
            Some(Scalar::Text(text)) => place.texts.get(text),
            Some(scalar) => place.others.get(scalar),
            None => Some(&place.present),
        });
        let base = if clue.value.is_some() { 1 } else { PRESENCE_COST };
        base + count.map_or(0, Vec::len)
    }

    /// The clues for a pattern that fewest others have; `None` when it can match without any field.
    pub(crate) fn clues(&self, ways: &[Group]) -> Option<Vec<Clue>> {
        let all: Option<Vec<_>> = ways.iter().map(|way| self.group_clues(way)).collect();
        let mut clues = Vec::new();
        for clue in all?.into_iter().flatten() {
            if !clues.contains(&clue) {
                clues.push(clue);
            }
        }
        Some(clues)
    }

    fn group_clues(&self, group: &Group) -> Option<Vec<Clue>> {
        let of = |rule: &Rule| match rule {
            Rule::Group(inner) => self.group_clues(inner),
            Rule::Leaf(leaf) => leaf_clues(leaf),
        };
        let all = group.fields.iter().filter_map(|field| of(&field.rule));
        all.min_by_key(|clues| clues.iter().map(|clue| self.cost(clue)).sum::<usize>())
    }

    /// Adds the slots that come into question; one may come more than once.
    pub(crate) fn find(&self, value: &Value, found: &mut Vec<u32>) {
        match value {
            Value::Object(fields) if self.below.len() < fields.len() => {
                let both = self.below.iter().filter_map(|(name, below)| Some((below, fields.get(name)?)));
                both.for_each(|(below, value)| below.find(value, found));
            }
            Value::Object(fields) => {
                let both = fields.iter().filter_map(|(name, value)| Some((self.below.get(name)?, value)));
                both.for_each(|(below, value)| below.find(value, found));
            }
            Value::Array(elements) => elements.iter().for_each(|element| self.find(element, found)),
            scalar => self.find_scalar(scalar, found),
        }
    }

    fn find_scalar(&self, scalar: &Value, found: &mut Vec<u32>) {
        let slots = match scalar {
            Value::String(text) => self.texts.get(text),
            Value::Number(number) => self.others.get(&key(number)),
            Value::Bool(value) => self.others.get(&Scalar::Bool(*value)),
            _ => self.others.get(&Scalar::Null),
        };
        found.extend(slots.into_iter().flatten().chain(&self.present));
    }
}

fn key(number: &Number) -> Scalar {
    // Zero has two forms.
    Scalar::Number((number.as_f64().unwrap_or(f64::NAN) + 0.0).to_bits())
}

/// One clue for each value, or one for any value; `None` where absence matches.
fn leaf_clues(leaf: &Leaf) -> Option<Vec<Clue>> {
    let scalar = |test: &Test| match test {
        Test::Text(text) => Some(Scalar::Text(text.clone())),
        Test::Number(number) => Some(key(number)),
        Test::True => Some(Scalar::Bool(true)),
        Test::False => Some(Scalar::Bool(false)),
        Test::Null => Some(Scalar::Null),
        _ => None,
    };
    if leaf.absent {
        return None;
    }
    let clue = |value| Clue { path: leaf.path.clone(), value };
    let exact: Option<Vec<Scalar>> = leaf.tests.iter().map(scalar).collect();
    Some(exact.map_or_else(|| vec![clue(None)], |values| values.into_iter().map(|value| clue(Some(value))).collect()))
}
