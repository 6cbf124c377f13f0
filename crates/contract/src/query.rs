//! Form bodies of the Query and EC2 protocols: `Tags.member.1.Key=a` by schema.

use crate::scalar;
use crate::schema::{Kind, Member, Shape, Structure};
use crate::{Error, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// How many dots a name may have before it is no parameter of any model. Also keeps the tree's recursion shallow.
const DEPTH_MAX: usize = 64;

/// A form's dotted names as a tree.
#[derive(Default)]
pub(crate) struct Form {
    value: Option<String>,
    parts: BTreeMap<String, Form>,
}

/// How the two protocols differ in naming.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Dialect {
    Query,
    Ec2,
}

/// Decodes `a=b&c=d` pairs, with `+` for a space.
pub(crate) fn pairs(form: &str) -> impl Iterator<Item = (String, String)> {
    form.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key), decode(value))
    })
}

fn decode(text: &str) -> String {
    let text: Cow<'_, str> = if text.contains('+') { text.replace('+', " ").into() } else { text.into() };
    percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

impl Form {
    /// Reads a query string and a body.
    pub(crate) fn parse(query: &str, body: &[u8]) -> Self {
        let mut form = Form::default();
        for (key, value) in pairs(query).chain(pairs(&String::from_utf8_lossy(body))) {
            if key.bytes().filter(|byte| *byte == b'.').count() > DEPTH_MAX {
                continue;
            }
            let at = key.split('.').fold(&mut form, |at, part| at.parts.entry(part.to_owned()).or_default());
            at.value = Some(value);
        }
        form
    }

    /// A top-level parameter.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.part(name)?.value.as_deref()
    }

    fn part(&self, name: &str) -> Option<&Form> {
        self.parts.get(name)
    }

    /// The numbered parts in the order of their numbers.
    fn items(&self) -> Vec<&Form> {
        let mut items: Vec<(u32, &Form)> =
            self.parts.iter().filter_map(|(key, part)| Some((key.parse().ok()?, part))).collect();
        items.sort_by_key(|(number, _)| *number);
        items.into_iter().map(|(_, part)| part).collect()
    }

    /// `Tags=`: what clients send for an empty list.
    fn is_empty_list(&self) -> bool {
        self.parts.is_empty() && self.value.as_deref() == Some("")
    }
}

/// Reads a structure.
pub(crate) fn read_structure(
    dialect: Dialect,
    structure: &'static Structure,
    form: &Form,
) -> Result<Vec<(&'static str, Value)>, Error> {
    let given = structure
        .members
        .iter()
        .filter_map(|member| Some((member.name, read_member(dialect, member, form).transpose()?)));
    given.map(|(name, value)| Ok((name, value?))).collect()
}

fn read_member(dialect: Dialect, member: &Member, form: &Form) -> Result<Option<Value>, Error> {
    let name = member_name(dialect, member);
    match &member.shape.kind {
        Kind::List(item, flat) if dialect == Dialect::Ec2 || *flat || member.flattened => {
            let renamed = if dialect == Dialect::Query && item.xml_name != item.name { item.xml_name } else { &name };
            let list = form.part(renamed).or_else(|| form.part(&name));
            list.map(|list| read_items(dialect, item, list)).transpose()
        }
        Kind::Map(key, value, flat) if *flat || member.flattened => {
            form.part(&name).map(|map| read_entries(dialect, key, value, map)).transpose()
        }
        _ => form.part(&name).map(|part| read(dialect, member.shape, part)).transpose(),
    }
}

fn member_name(dialect: Dialect, member: &Member) -> Cow<'static, str> {
    match dialect {
        Dialect::Query => member.xml_name.into(),
        Dialect::Ec2 if !member.query_name.is_empty() => member.query_name.into(),
        Dialect::Ec2 => {
            let mut name = member.wire_name.to_owned();
            name[..1].make_ascii_uppercase();
            name.into()
        }
    }
}

fn read(dialect: Dialect, shape: &'static Shape, form: &Form) -> Result<Value, Error> {
    match &shape.kind {
        Kind::Structure(structure) => read_structure(dialect, structure, form).map(Value::Struct),
        Kind::List(item, _) => {
            // Old clients leave the list's inner name out.
            let list = form.part(item.xml_name).unwrap_or(form);
            read_items(dialect, item, list)
        }
        Kind::Map(key, value, _) => read_entries(dialect, key, value, form.part("entry").unwrap_or(form)),
        _ => read_scalar(shape, form.value.as_deref().unwrap_or("")),
    }
}

fn read_scalar(shape: &Shape, text: &str) -> Result<Value, Error> {
    scalar::parse(shape, text)
        .ok_or_else(|| Error::client(400, "MalformedInput", format!("{text} is not a valid {}", shape.name)))
}

fn read_items(dialect: Dialect, item: &Member, list: &Form) -> Result<Value, Error> {
    if list.is_empty_list() {
        return Ok(Value::List(Vec::new()));
    }
    list.items().into_iter().map(|part| read(dialect, item.shape, part)).collect::<Result<_, _>>().map(Value::List)
}

fn read_entries(dialect: Dialect, key: &Member, value: &Member, map: &Form) -> Result<Value, Error> {
    let entries = map.items().into_iter().map(|entry| {
        let name = entry.value(key.xml_name).unwrap_or_default().to_owned();
        let value = entry.part(value.xml_name).map(|part| read(dialect, value.shape, part)).transpose()?;
        Ok((name, value.unwrap_or(Value::Null)))
    });
    entries.collect::<Result<_, Error>>().map(Value::Map)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_a_tree() {
        let form = Form::parse("Action=A", b"L.member.10=c&L.member.2=b+%26&L.member.1=a&E=");
        let list = form.part("L").and_then(|list| list.part("member")).expect("it is there");
        let texts: Vec<_> = list.items().into_iter().map(|item| item.value.as_deref()).collect();
        assert_eq!(texts, [Some("a"), Some("b &"), Some("c")]);
        assert_eq!(form.value("Action"), Some("A"));
        assert!(form.part("E").is_some_and(Form::is_empty_list));
    }

    #[test]
    fn hostile_names_cost_little() {
        let deep = "a.".repeat(1_000_000);
        assert!(Form::parse("", deep.as_bytes()).parts.is_empty());
        let many: String = (0..200_000).map(|n| format!("L.member.{n}=x&")).collect();
        let form = Form::parse("", many.as_bytes());
        assert_eq!(form.part("L").and_then(|list| list.part("member")).map(|list| list.parts.len()), Some(200_000));
    }
}
