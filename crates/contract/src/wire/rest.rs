//! HTTP bindings of requests: labels, query parameters, headers and payloads.

use super::Routed;
use crate::json::serialization;
use crate::query;
use crate::schema::{Kind, Location, Member, Protocol, Structure};
use crate::{Error, Value, json, scalar, xml};
use bytes::Bytes;
use http::HeaderMap;
use http::request::Parts;

type Members = Vec<(&'static str, Value)>;

/// Reads every member from where it travels.
pub(super) fn decode(
    routed: &Routed,
    structure: &'static Structure,
    labels: &[(&'static str, String)],
    parts: &Parts,
    body: &Bytes,
) -> Result<Members, Error> {
    let query: Vec<(String, String)> = query::pairs(parts.uri.query().unwrap_or("")).collect();
    let mut members = Vec::new();
    for member in structure.members {
        let value = match member.location {
            Location::Uri => labels
                .iter()
                .find(|(label, _)| *label == member.wire_name)
                .map(|(_, text)| scalar(routed, member, text))
                .transpose()?,
            Location::Query => query_value(routed, structure, member, &query)?,
            Location::Header => header_value(routed, member, &parts.headers)?,
            Location::Headers => prefixed_headers(member.wire_name, &parts.headers),
            Location::Body | Location::StatusCode => None,
        };
        members.extend(value.map(|value| (member.name, value)));
    }
    match structure.payload.and_then(|name| structure.member(name)) {
        Some(member) => members.extend(payload(routed, member, body)?.map(|value| (member.name, value))),
        None if structure.members.iter().any(|member| member.location == Location::Body) => {
            members.extend(document(routed, structure, body)?);
        }
        None => {}
    }
    Ok(members)
}

fn scalar(routed: &Routed, member: &Member, text: &str) -> Result<Value, Error> {
    scalar::parse(member.shape, text).ok_or_else(|| unreadable(routed, member, text))
}

/// S3's words for a parameter that cannot be read.
fn s3_argument(member: &Member, text: &str) -> Error {
    let name = member.wire_name;
    let words = match &member.shape.kind {
        _ if name == "partNumber" => "Part number must be an integer between 1 and 10000, inclusive".to_owned(),
        Kind::Integer | Kind::Long => format!("Provided {name} not an integer or within integer range"),
        Kind::Timestamp(_) => "The retain until date must be provided in ISO 8601 format".to_owned(),
        _ => format!("Invalid value for {name}"),
    };
    Error::client(400, "InvalidArgument", words)
        .with_member("ArgumentName", Value::from(name))
        .with_member("ArgumentValue", Value::from(text))
}

/// Dates that S3 cannot read it takes for none, but the one that a lock ends at.
fn is_ignored(routed: &Routed, member: &Member) -> bool {
    routed.service.name == "s3"
        && matches!(member.shape.kind, Kind::Timestamp(_))
        && member.wire_name != "x-amz-object-lock-retain-until-date"
}

fn unreadable(routed: &Routed, member: &Member, text: &str) -> Error {
    match routed.protocol {
        _ if routed.service.name == "s3" => s3_argument(member, text),
        Protocol::RestXml => Error::client(
            400,
            "InvalidArgument",
            format!("Provided argument {} has an invalid value: {text}", member.wire_name),
        ),
        _ => serialization(Some(format!("{text} is not a valid value for {}", member.wire_name))),
    }
}

fn query_value(
    routed: &Routed,
    structure: &Structure,
    member: &Member,
    query: &[(String, String)],
) -> Result<Option<Value>, Error> {
    let texts: Vec<&String> = query.iter().filter(|(key, _)| key == member.wire_name).map(|(_, text)| text).collect();
    match &member.shape.kind {
        Kind::Map(_, value, _) => Ok(query_map(routed, structure, value, query)),
        _ if texts.is_empty() => Ok(None),
        // S3 takes `max-keys=` for none.
        Kind::Integer | Kind::Long | Kind::Timestamp(_) if routed.service.name == "s3" && texts[0].is_empty() => {
            Ok(None)
        }
        Kind::List(item, _) => texts
            .into_iter()
            .map(|text| scalar(routed, item, text))
            .collect::<Result<_, _>>()
            .map(Value::List)
            .map(Some),
        _ => scalar(routed, member, texts[0]).map(Some),
    }
}

/// Every parameter that no other member and no template claims.
fn query_map(routed: &Routed, structure: &Structure, value: &Member, query: &[(String, String)]) -> Option<Value> {
    let claimed = |key: &str| {
        let by_member =
            structure.members.iter().any(|member| member.location == Location::Query && member.wire_name == key);
        let fixed = routed.operation.uri.split_once('?').map_or("", |(_, fixed)| fixed);
        by_member || fixed.split('&').any(|pair| pair.split('=').next() == Some(key))
    };
    let many = matches!(value.shape.kind, Kind::List(..));
    let mut entries: Vec<(String, Value)> = Vec::new();
    for (key, text) in query.iter().filter(|(key, _)| !claimed(key)) {
        let item = Value::Str(text.clone());
        match entries.iter_mut().find(|(name, _)| name == key) {
            Some((_, Value::List(items))) => items.push(item),
            Some(_) => {}
            None => entries.push((key.clone(), if many { Value::List(vec![item]) } else { item })),
        }
    }
    Some(Value::Map(entries)).filter(|_| !query.is_empty())
}

fn header_value(routed: &Routed, member: &Member, headers: &HeaderMap) -> Result<Option<Value>, Error> {
    let texts: Vec<String> = headers
        .get_all(member.wire_name)
        .iter()
        .map(|value| String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
        .collect();
    let (false, text) = (texts.is_empty(), texts.join(",")) else { return Ok(None) };
    match &member.shape.kind {
        _ if member.json_value => json_header(&text).map(Some).ok_or_else(|| unreadable(routed, member, &text)),
        Kind::List(item, _) => {
            let items = split_list(&text, matches!(item.shape.kind, Kind::Timestamp(_)));
            items.iter().map(|text| scalar(routed, item, text)).collect::<Result<_, _>>().map(Value::List).map(Some)
        }
        Kind::String(_) => Ok(Some(Value::Str(text))),
        _ if text.is_empty() => Ok(None),
        _ => match scalar(routed, member, &text) {
            Err(_) if is_ignored(routed, member) => Ok(None),
            read => read.map(Some),
        },
    }
}

fn json_header(text: &str) -> Option<Value> {
    let bytes = scalar::base64_decode(text)?;
    serde_json::from_slice(&bytes).ok().map(Value::Document)
}

/// Items between commas; quotes keep commas, and HTTP dates have one of their own.
fn split_list(text: &str, dates: bool) -> Vec<String> {
    let (mut items, mut item, mut quoted, mut commas) = (Vec::new(), String::new(), false, 0);
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        match c {
            '"' => quoted = !quoted,
            '\\' if quoted => item.extend(letters.next()),
            ',' if !quoted => {
                commas += 1;
                if dates && commas % 2 == 1 {
                    item.push(c);
                } else {
                    items.push(std::mem::take(&mut item).trim().to_owned());
                }
            }
            c => item.push(c),
        }
    }
    items.push(item.trim().to_owned());
    items
}

fn prefixed_headers(prefix: &str, headers: &HeaderMap) -> Option<Value> {
    let prefix = prefix.to_ascii_lowercase();
    let entries: Vec<(String, Value)> = headers
        .iter()
        .filter_map(|(name, value)| {
            Some((
                name.as_str().strip_prefix(&prefix)?.to_owned(),
                Value::Str(String::from_utf8_lossy(value.as_bytes()).into_owned()),
            ))
        })
        .collect();
    Some(entries).filter(|entries| !entries.is_empty()).map(Value::Map)
}

fn payload(routed: &Routed, member: &Member, body: &Bytes) -> Result<Option<Value>, Error> {
    match &member.shape.kind {
        Kind::Blob(_) | Kind::String(_) if body.is_empty() && !member.required => Ok(None),
        Kind::Structure(_) | Kind::List(..) | Kind::Map(..) | Kind::Document if body.is_empty() => Ok(None),
        Kind::Blob(_) => Ok(Some(Value::Blob(body.clone()))),
        Kind::String(_) => {
            let text = String::from_utf8(body.to_vec()).map_err(|_| serialization(None))?;
            Ok(Some(Value::Str(text)))
        }
        Kind::Structure(structure) if structure.eventstream => Ok(None),
        _ if routed.protocol == Protocol::RestXml => {
            let root = xml::read::parse(body).ok_or_else(xml::read::malformed)?;
            xml::read::read(member.shape, &root).map(Some)
        }
        _ => json::read_member(member, json::parse(body)?).map(Some),
    }
}

fn document(routed: &Routed, structure: &'static Structure, body: &Bytes) -> Result<Members, Error> {
    match routed.protocol {
        Protocol::RestXml if body.is_empty() => Ok(Vec::new()),
        Protocol::RestXml => {
            xml::read::read_structure(structure, &xml::read::parse(body).ok_or_else(xml::read::malformed)?)
        }
        _ => json::read_structure(structure, json::parse(body)?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_in_headers_are_split() {
        assert_eq!(split_list("a, b,c", false), ["a", "b", "c"]);
        assert_eq!(split_list(r#""a,b", "c \" d""#, false), ["a,b", "c \" d"]);
        assert_eq!(split_list("Mon, 16 Dec 2019 23:48:18 GMT, Tue, 17 Dec 2019 23:48:18 GMT", true).len(), 2);
    }
}
