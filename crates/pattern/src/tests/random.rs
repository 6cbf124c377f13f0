//! Random patterns on random events, against an evaluator that works another way: it writes out every way to fulfil the pattern,
//! flattens the event, and looks for a value for each field such that no two come from different elements of one array.

use crate::{Dialect, Pattern, PatternSet};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::sync::Arc;

type Path = Vec<String>;
/// A place in arrays: (path of the array, index).
type Elements = Vec<(Path, Vec<usize>)>;
type Way = Vec<(Path, Vec<Value>)>;

/// All ways to fulfil a pattern: lists of fields with their tests.
fn ways(path: &Path, fields: &Map<String, Value>) -> Vec<Way> {
    let mut all: Vec<Way> = vec![Vec::new()];
    for (name, value) in fields {
        let below = |name: &str| path.iter().cloned().chain([name.to_owned()]).collect::<Path>();
        let more: Vec<Way> = match value {
            Value::Array(branches) if name == "$or" => {
                branches.iter().flat_map(|branch| ways(path, branch.as_object().expect("a branch"))).collect()
            }
            Value::Array(tests) => vec![vec![(below(name), tests.clone())]],
            other => ways(&below(name), other.as_object().expect("a group")),
        };
        all = all.iter().flat_map(|one| more.iter().map(|two| one.iter().chain(two).cloned().collect())).collect();
    }
    all
}

/// All scalars of an event: where, in which elements, what.
fn flatten(path: &Path, elements: &Elements, value: &Value, to: &mut Vec<(Path, Elements, Value)>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                flatten(&path.iter().cloned().chain([name.clone()]).collect(), elements, value, to);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                let mut elements = elements.clone();
                match elements.iter_mut().find(|(known, _)| known == path) {
                    Some((_, indexes)) => indexes.push(index),
                    None => elements.push((path.clone(), vec![index])),
                }
                flatten(path, &elements, value, to);
            }
        }
        scalar => to.push((path.clone(), elements.clone(), scalar.clone())),
    }
}

fn agree(one: &Elements, other: &Elements, below: usize) -> bool {
    let shared = |path: &Path| path.len() < below;
    one.iter()
        .filter(|(path, _)| shared(path))
        .all(|(path, index)| other.iter().find(|(known, _)| known == path).is_none_or(|(_, known)| known == index))
}

fn passes(test: &Value, value: &Value) -> bool {
    let text = value.as_str();
    match test.as_object().and_then(|test| test.iter().next()) {
        None => test.as_f64().map_or_else(|| test == value, |number| value.as_f64() == Some(number)),
        Some((operator, with)) => match operator.as_str() {
            "prefix" => text.is_some_and(|text| text.starts_with(with.as_str().expect("a text"))),
            "suffix" => text.is_some_and(|text| text.ends_with(with.as_str().expect("a text"))),
            "exists" => with == true,
            "anything-but" => with.as_array().expect("a list").iter().all(|one| one != value),
            "numeric" => value.as_f64().is_some_and(|value| value > with[1].as_f64().expect("a number")),
            other => unreachable!("{other}"),
        },
    }
}

fn plainly(pattern: &Value, event: &Value) -> bool {
    let mut values = Vec::new();
    flatten(&Vec::new(), &Vec::new(), event, &mut values);
    ways(&Vec::new(), pattern.as_object().expect("an object")).iter().any(|way| fulfil(way, &values, &mut Vec::new()))
}

/// Finds a value for the rest of the fields that agrees with those chosen.
fn fulfil(way: &[(Path, Vec<Value>)], values: &[(Path, Elements, Value)], chosen: &mut Vec<(Path, Elements)>) -> bool {
    let Some(((path, tests), rest)) = way.split_first() else { return true };
    let here = || values.iter().filter(|(known, ..)| known == path);
    if tests.contains(&json!({"exists": false})) && here().next().is_none() && fulfil(rest, values, chosen) {
        return true;
    }
    here().filter(|(.., value)| tests.iter().any(|test| passes(test, value))).any(|(_, elements, _)| {
        let fits = chosen.iter().all(|(other, known)| {
            let common = path.iter().zip(other).take_while(|(one, two)| one == two).count();
            // The same field twice, in a group and in its choice, may look at different values of a list.
            let below = if common == path.len() && common == other.len() { common } else { common + 1 };
            agree(elements, known, below) && agree(known, elements, below)
        });
        fits && {
            chosen.push((path.clone(), elements.clone()));
            let found = fulfil(rest, values, chosen);
            chosen.pop();
            found
        }
    })
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        prop::sample::select(vec!["", "a", "b", "ab", "ba"]).prop_map(Value::from),
        (-2..3).prop_map(Value::from),
        prop::sample::select(vec![json!(true), json!(false), json!(null), json!(0.5)]),
    ]
}

fn test() -> impl Strategy<Value = Value> {
    let text = || prop::sample::select(vec!["a", "b", "ab"]);
    prop_oneof![
        4 => scalar(),
        1 => text().prop_map(|text| json!({"prefix": text})),
        1 => text().prop_map(|text| json!({"suffix": text})),
        1 => prop::collection::vec(text(), 1..3).prop_map(|texts| json!({"anything-but": texts})),
        1 => any::<bool>().prop_map(|there| json!({"exists": there})),
        1 => (-2..3).prop_map(|number| json!({"numeric": [">", number]})),
    ]
}

fn name() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["x", "y", "z"]).prop_map(str::to_owned)
}

fn event() -> impl Strategy<Value = Value> {
    let inner = scalar().prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name(), inner), 0..4).prop_map(object),
        ]
    });
    prop::collection::vec((name(), inner), 0..4).prop_map(object)
}

fn object(fields: Vec<(String, Value)>) -> Value {
    fields.into_iter().collect::<Map<_, _>>().into()
}

fn pattern() -> impl Strategy<Value = Value> {
    let leaf = prop::collection::vec(test(), 1..3).prop_map(Value::from).boxed();
    let leaves = prop::collection::vec((name(), leaf.clone()), 1..3).prop_map(object);
    leaves.prop_recursive(3, 12, 3, move |inner| {
        let field = prop_oneof![leaf.clone(), inner.clone()];
        let fields = prop::collection::vec((name(), field), 1..3).prop_map(object).boxed();
        let choice = prop::collection::vec(inner, 2..4).prop_map(|branches| json!({"$or": branches})).boxed();
        prop_oneof![3 => fields.clone(), 1 => choice.clone(), 1 => (fields, choice).prop_map(|(mut one, other)| {
            one.as_object_mut().expect("an object").extend(other.as_object().expect("an object").clone());
            one
        })]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn the_plain_evaluator_agrees(pattern in pattern(), event in event()) {
        let compiled = Pattern::compile(&pattern, Dialect::EventBridge).expect("it is a pattern");
        prop_assert_eq!(compiled.matches(&event), plainly(&pattern, &event));
    }

    #[test]
    fn a_set_finds_what_each_finds(patterns in prop::collection::vec(pattern(), 0..12), gone in 0..12_usize, event in event()) {
        let compile = |pattern: &Value| Arc::new(Pattern::compile(pattern, Dialect::EventBridge).expect("it is a pattern"));
        let compiled: Vec<_> = patterns.iter().map(compile).collect();
        let mut set = PatternSet::default();
        compiled.iter().enumerate().for_each(|(key, pattern)| set.insert(key, Arc::clone(pattern)));
        set.remove(&gone);
        let mut found: Vec<usize> = set.matches(&event).into_iter().copied().collect();
        found.sort_unstable();
        let each = compiled.iter().enumerate().filter(|(key, pattern)| *key != gone && pattern.matches(&event));
        prop_assert_eq!(found, each.map(|(key, _)| key).collect::<Vec<_>>());
    }
}
