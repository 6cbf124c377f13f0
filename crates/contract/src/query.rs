//! Form bodies of the Query and EC2 protocols: `Tags.member.1.Key=a` by schema.

use crate::scalar;
use crate::schema::{Kind, Member, Shape, Structure};
use crate::{Error, Value};
use std::borrow::Cow;

/// A form's dotted names as a tree, in the order given.
#[derive(Debug, Default)]
pub(crate) struct Form {
    value: Option<String>,
    parts: Vec<(String, Form)>,
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
            let mut at = &mut form;
            for part in key.split('.') {
                at = at.part_mut(part);
            }
            at.value = Some(value);
        }
        form
    }

    /// A top-level parameter.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.part(name)?.value.as_deref()
    }

    fn part(&self, name: &str) -> Option<&Form> {
        self.parts.iter().find(|(key, _)| key == name).map(|(_, part)| part)
    }

    fn part_mut(&mut self, name: &str) -> &mut Form {
        let index = self.parts.iter().position(|(key, _)| key == name).unwrap_or_else(|| {
            self.parts.push((name.to_owned(), Form::default()));
            self.parts.len() - 1
        });
        &mut self.parts[index].1
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
