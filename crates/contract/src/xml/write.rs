//! XML out, by schema.

use crate::Value;
use crate::scalar;
use crate::schema::{Kind, Location, Member, Shape, Structure, TimestampFormat};

/// Writes the members of a structure that travel in the body, one element each.
pub(crate) fn write_structure(out: &mut String, structure: &Structure, members: &[(&'static str, Value)]) {
    for (name, value) in members {
        if let Some(member) =
            structure.member(name).filter(|member| member.location == Location::Body && !member.xml_attribute)
        {
            write_member(out, member, value);
        }
    }
}

fn write_member(out: &mut String, member: &Member, value: &Value) {
    let name = member.xml_name;
    match (&member.shape.kind, value) {
        (Kind::List(item, flat), Value::List(items)) if *flat || member.flattened => {
            let name = if item.xml_name == item.name { name } else { item.xml_name };
            items.iter().for_each(|value| write_element(out, name, item, value));
        }
        (Kind::Map(key, item, flat), Value::Map(entries)) if *flat || member.flattened => {
            write_entries(out, name, key, item, entries);
        }
        (_, Value::Events(_) | Value::Stream(_) | Value::Null) => {}
        _ => write_element(out, name, member, value),
    }
}

/// Writes an element with a value of a member's type.
pub(crate) fn write_element(out: &mut String, name: &str, member: &Member, value: &Value) {
    open(out, name, &attributes(member, value));
    write_content(out, member.shape, member.timestamp_format, value);
    close(out, name);
}

/// Writes what an element of a shape contains.
pub(crate) fn write_content(out: &mut String, shape: &Shape, format: Option<TimestampFormat>, value: &Value) {
    match (&shape.kind, value) {
        (Kind::Structure(structure), Value::Struct(members)) => write_structure(out, structure, members),
        (Kind::List(item, _), Value::List(items)) => {
            items.iter().for_each(|value| write_element(out, item.xml_name, item, value));
        }
        (Kind::Map(key, item, _), Value::Map(entries)) => write_entries(out, "entry", key, item, entries),
        (kind, value) => escape_into(
            out,
            &scalar::text(value, format.or(declared(kind)).unwrap_or(TimestampFormat::Iso8601)).unwrap_or_default(),
        ),
    }
}

fn declared(kind: &Kind) -> Option<TimestampFormat> {
    match kind {
        Kind::Timestamp(format) => *format,
        _ => None,
    }
}

fn write_entries(out: &mut String, name: &str, key: &Member, item: &Member, entries: &[(String, Value)]) {
    for (entry_key, value) in entries {
        open(out, name, "");
        text_element(out, key.xml_name, entry_key);
        write_element(out, item.xml_name, item, value);
        close(out, name);
    }
}

/// The name space of a member, and the members of its structure that are attributes.
fn attributes(member: &Member, value: &Value) -> String {
    let mut out = String::new();
    match member.xml_namespace {
        ("", "") => {}
        ("", uri) => attribute(&mut out, "xmlns", uri),
        (prefix, uri) => attribute(&mut out, &format!("xmlns:{prefix}"), uri),
    }
    if let (Some(structure), Value::Struct(members)) = (member.shape.structure(), value) {
        for (name, value) in members {
            if let Some(member) = structure.member(name).filter(|member| member.xml_attribute) {
                attribute(
                    &mut out,
                    member.xml_name,
                    &scalar::text(value, TimestampFormat::Iso8601).unwrap_or_default(),
                );
            }
        }
    }
    out
}

fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape_into(out, value);
    out.push('"');
}

/// Writes a start tag; `attributes` are ready text with a leading space.
pub(crate) fn open(out: &mut String, name: &str, attributes: &str) {
    out.push('<');
    out.push_str(name);
    out.push_str(attributes);
    out.push('>');
}

/// The `xmlns` attribute of a root, or nothing.
pub(crate) fn namespace(uri: &str) -> String {
    let mut out = String::new();
    if !uri.is_empty() {
        attribute(&mut out, "xmlns", uri);
    }
    out
}

/// Writes an end tag.
pub(crate) fn close(out: &mut String, name: &str) {
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// Writes an element with text.
pub(crate) fn text_element(out: &mut String, name: &str, text: &str) {
    open(out, name, "");
    escape_into(out, text);
    close(out, name);
}

/// Escapes what XML reserves, and the line ends that a reader would normalise; other control characters, which XML 1.0 cannot
/// carry at all, become references as AWS writes them.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push(c),
            c if c.is_ascii_control() => {
                out.push_str("&#x");
                out.push_str(&format!("{:X};", u32::from(c)));
            }
            c => out.push(c),
        }
    }
}
