//! Model constraints, with AWS's texts.
//!
//! Every failed constraint is found, deepest last, members of a structure in the reverse of the model's order (as recorded
//! from Lambda, DynamoDB and ACM), at most [`FAILURES_MAX`] of them. Outputs are never checked.

mod dialect;
mod java;
mod pattern;
mod print;
mod text;

use crate::schema::{Kind, Member, Operation, Service, Shape, Structure};
use crate::{Error, Value};
use text::Failure;

/// As many failures as AWS reports at once.
const FAILURES_MAX: usize = 10;

/// Checks an input against the model's constraints.
///
/// # Errors
/// The service's validation error with AWS's text, naming every failed constraint.
pub fn validate(service: &'static Service, operation: &'static Operation, input: &Value) -> Result<(), Error> {
    let Some(structure) = operation.input.and_then(Shape::structure) else { return Ok(()) };
    let mut check = Check {
        unchecked: dialect::unchecked(service),
        names_null: dialect::names_null(service),
        failures: Vec::new(),
    };
    check.structure(structure, input, "");
    if check.failures.is_empty() { Ok(()) } else { Err(dialect::error(service, structure, &check.failures)) }
}

struct Check {
    /// Members of the input that the service checks itself, with another text.
    unchecked: &'static [&'static str],
    /// Whether lists and maps say that their items must not be null.
    names_null: bool,
    failures: Vec<Failure>,
}

impl Check {
    fn structure(&mut self, structure: &'static Structure, value: &Value, path: &str) {
        for member in structure.members.iter().rev() {
            let path = || join(path, member.name);
            match value.member(member.name) {
                None | Some(Value::Null) if member.required => self.fail(Failure::null(member, path())),
                None | Some(Value::Null) => {}
                Some(_) if self.unchecked.contains(&path().as_str()) => {}
                // S3 names the rule of a filter that it does not know.
                Some(_) if member.shape.name == "FilterRuleName" => {}
                Some(value) if is_unconstrained(member.shape) => debug_assert!(!matches!(value, Value::Null)),
                Some(value) => self.value(member.shape, value, &path()),
            }
        }
    }

    fn value(&mut self, shape: &'static Shape, value: &Value, path: &str) {
        for constraint in text::failed(shape, value) {
            self.fail(Failure::of(shape, value, path, constraint));
        }
        self.inside(shape, value, path);
    }

    /// Goes into what a value holds; its own constraints have been checked.
    fn inside(&mut self, shape: &'static Shape, value: &Value, path: &str) {
        match (&shape.kind, value) {
            (Kind::Structure(structure), value @ Value::Struct(_)) => self.structure(structure, value, path),
            (Kind::List(item, _), Value::List(items)) => {
                self.items("Member must satisfy constraint", shape, value, item, items.iter(), path);
                for (index, value) in items.iter().enumerate() {
                    self.inside(item.shape, value, &format!("{path}.{}.member", index + 1));
                }
            }
            (Kind::Map(key, item, _), Value::Map(entries)) => {
                let keys: Vec<Value> = entries.iter().map(|(key, _)| Value::Str(key.clone())).collect();
                self.items("Map keys must satisfy constraint", shape, value, key, keys.iter(), path);
                self.items(
                    "Map value must satisfy constraint",
                    shape,
                    value,
                    item,
                    entries.iter().map(|(_, value)| value),
                    path,
                );
                for (name, value) in entries {
                    self.inside(item.shape, value, &format!("{path}.{name}.member"));
                }
            }
            _ => {}
        }
    }

    /// One failure for the whole list or map when an item fails, with all constraints of items.
    fn items<'a>(
        &mut self,
        what: &str,
        shape: &Shape,
        whole: &Value,
        item: &Member,
        mut values: impl Iterator<Item = &'a Value>,
        path: &str,
    ) {
        let fails = |value: &Value| matches!(value, Value::Null) || !text::failed(item.shape, value).is_empty();
        if values.any(fails) {
            let mut all = text::all(item.shape);
            if self.names_null || all.is_empty() {
                all.push("Member must not be null".to_owned());
            }
            self.fail(Failure::of(shape, whole, path, format!("{what}: [{}]", all.join(", "))));
        }
    }

    fn fail(&mut self, failure: Failure) {
        if self.failures.len() < FAILURES_MAX {
            self.failures.push(failure);
        }
    }
}

/// A quick way past plain scalars.
fn is_unconstrained(shape: &Shape) -> bool {
    let scalar = !matches!(shape.kind, Kind::Structure(_) | Kind::List(..) | Kind::Map(..));
    let open = !matches!(shape.kind, Kind::String(values) if !values.is_empty());
    scalar
        && open
        && shape.constraints.min.is_none()
        && shape.constraints.max.is_none()
        && shape.constraints.pattern.is_empty()
}

/// AWS prints member names with their first letter in lower case.
fn join(path: &str, name: &str) -> String {
    let mut name = name.to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    if path.is_empty() { name } else { format!("{path}.{name}") }
}

/// The patterns of a service that do not compile, with the reason; for tests over whole models.
#[must_use]
pub fn unusable_patterns(service: &Service) -> Vec<String> {
    let patterns = service.shapes.iter().filter(|shape| !shape.constraints.pattern.is_empty());
    patterns
        .filter_map(|shape| {
            pattern::compile(shape.constraints.pattern).err().map(|error| format!("{}: {error}", shape.name))
        })
        .collect()
}
