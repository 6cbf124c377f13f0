//! XML in: a small tree, then the schema over it.

use crate::scalar;
use crate::schema::{Kind, Location, Member, Shape, Structure};
use crate::{Error, Value};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

/// How deep elements may nest. S3's deepest document has nine levels; DynamoDB speaks JSON.
const DEPTH_MAX: usize = 64;

/// An element with its attributes, text and children. Names are local: prefixes are cut off.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
    pub(crate) children: Vec<Element>,
}

/// Parses a document into its root. `None` when it is no well-formed document; entities beyond XML's own are refused.
pub(crate) fn parse(body: &[u8]) -> Option<Element> {
    let text = std::str::from_utf8(body).ok()?;
    let mut reader = quick_xml::Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) if open.len() <= DEPTH_MAX => open.push(element(&start)?),
            Event::Start(_) => return None,
            Event::Empty(start) => open.last_mut()?.children.push(element(&start)?),
            Event::End(_) => {
                let closed = open.pop()?;
                open.last_mut()?.children.push(closed);
            }
            Event::Text(text) => open.last_mut()?.text.push_str(&text.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(text) => open.last_mut()?.text.push_str(&text.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(reference) => {
                let c = match reference.resolve_char_ref().ok()? {
                    Some(c) => c,
                    None => predefined(&reference.xml_content(XmlVersion::Implicit1_0))?,
                };
                open.last_mut()?.text.push(c);
            }
            Event::DocType(_) => return None,
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    let document = open.pop().filter(|_| open.is_empty())?;
    document.children.into_iter().next()
}

fn element(start: &BytesStart<'_>) -> Option<Element> {
    let mut element = Element { name: start.local_name().as_ref().to_owned(), ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned();
        element.attributes.push((attribute.key.as_ref().to_owned(), value));
    }
    Some(element)
}

fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => return None,
    })
}

/// Reads the members of a structure that travel in the body.
pub(crate) fn read_structure(
    structure: &'static Structure,
    element: &Element,
) -> Result<Vec<(&'static str, Value)>, Error> {
    let body = structure.members.iter().filter(|member| member.location == Location::Body);
    let given = body.filter_map(|member| Some((member.name, read_member(member, element).transpose()?)));
    given.map(|(name, value)| Ok((name, value?))).collect()
}

fn read_member(member: &Member, parent: &Element) -> Result<Option<Value>, Error> {
    if member.xml_attribute {
        let found = parent.attributes.iter().find(|(name, _)| local(name) == local(member.xml_name));
        return found.map(|(_, text)| scalar::parse(member.shape, text).ok_or_else(malformed)).transpose();
    }
    match &member.shape.kind {
        Kind::List(item, flat) if *flat || member.flattened => {
            let name = if item.xml_name == item.name { member.xml_name } else { item.xml_name };
            read_flat(parent, &[name, member.xml_name], |element| read(item.shape, element))
                .map(|items| items.map(Value::List))
        }
        Kind::Map(key, value, flat) if *flat || member.flattened => {
            read_flat(parent, &[member.xml_name], |element| read_entry(key, value, element))
                .map(|entries| entries.map(Value::Map))
        }
        _ => parent.child(member.xml_name).map(|element| read(member.shape, element)).transpose(),
    }
}

fn read_flat<T>(
    parent: &Element,
    names: &[&str],
    read: impl Fn(&Element) -> Result<T, Error>,
) -> Result<Option<Vec<T>>, Error> {
    let items: Vec<T> = parent
        .children
        .iter()
        .filter(|child| names.contains(&child.name.as_str()))
        .map(read)
        .collect::<Result<_, _>>()?;
    Ok(Some(items).filter(|items| !items.is_empty()))
}

/// Reads a value of a shape from its element.
pub(crate) fn read(shape: &'static Shape, element: &Element) -> Result<Value, Error> {
    match &shape.kind {
        Kind::Structure(structure) => read_structure(structure, element).map(Value::Struct),
        Kind::List(item, _) => {
            element.children.iter().map(|child| read(item.shape, child)).collect::<Result<_, _>>().map(Value::List)
        }
        Kind::Map(key, value, _) => {
            element.children.iter().map(|child| read_entry(key, value, child)).collect::<Result<_, _>>().map(Value::Map)
        }
        _ => scalar::parse(shape, &element.text).ok_or_else(malformed),
    }
}

fn read_entry(key: &Member, value: &Member, entry: &Element) -> Result<(String, Value), Error> {
    let name = entry.child(key.xml_name).ok_or_else(malformed)?.text.clone();
    let value = entry.child(value.xml_name).map(|element| read(value.shape, element)).transpose()?;
    Ok((name, value.unwrap_or(Value::Null)))
}

impl Element {
    /// The first child of that name.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == local(name))
    }
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// S3's text, which the other XML services share.
pub(crate) fn malformed() -> Error {
    Error::client(
        400,
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(document: &str, wanted: Option<&str>) {
        assert_eq!(parse(document.as_bytes()).map(|root| root.text).as_deref(), wanted, "{document}");
    }

    #[test]
    fn text_is_unescaped() {
        check("<a>1 &lt; 2 &amp;&#x41;&#66;</a>", Some("1 < 2 &AB"));
        check("<a><![CDATA[<b>]]></a>", Some("<b>"));
        check("<?xml version=\"1.0\"?><n:a xmlns:n=\"u\">\n x\n</n:a>", Some("\n x\n"));
        check("<a/>", Some(""));
    }

    #[test]
    fn what_is_no_document_is_refused() {
        check("", None);
        check("<a>", None);
        check("<a></b>", None);
        check("<a>&nbsp;</a>", None);
        check("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", None);
        check(&format!("{}{}", "<a>".repeat(100), "</a>".repeat(100)), None);
    }
}
