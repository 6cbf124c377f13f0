//! JSON by schema: what the JSON protocols carry in bodies and events.

use crate::scalar::{base64_decode, base64_encode, float_text, integer_fits};
use crate::schema::{Kind, Location, Member, Shape, Structure, TimestampFormat};
use crate::{Error, Timestamp, Value};
use serde_json::Value as Json;

/// Parses a body. An empty one is an empty object.
pub(crate) fn parse(body: &[u8]) -> Result<Json, Error> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Json::Object(serde_json::Map::new()));
    }
    serde_json::from_slice(body).map_err(|error| serialization(None).with_source(error))
}

/// Reads the members of a structure that travel in the body.
pub(crate) fn read_structure(structure: &'static Structure, json: Json) -> Result<Vec<(&'static str, Value)>, Error> {
    let Json::Object(mut object) = json else { return Err(mismatch(&json, "Structure")) };
    let body = structure.members.iter().filter(|member| member.location == Location::Body);
    let given = body.filter_map(|member| Some((member, object.remove(member.wire_name)?)));
    given
        .filter(|(_, json)| !json.is_null())
        .map(|(member, json)| Ok((member.name, read_member(member, json)?)))
        .collect()
}

/// Reads a value of a member's type.
pub(crate) fn read_member(member: &Member, json: Json) -> Result<Value, Error> {
    if member.json_value {
        return Ok(Value::Document(json));
    }
    read(member.shape, json)
}

fn read(shape: &'static Shape, json: Json) -> Result<Value, Error> {
    Ok(match (&shape.kind, json) {
        (Kind::Document, json) => Value::Document(json),
        (Kind::Structure(structure), json) => Value::Struct(read_structure(structure, json)?),
        (Kind::Boolean, Json::Bool(value)) => Value::Bool(value),
        (Kind::Integer | Kind::Long, json @ Json::Number(_)) => Value::Int(integer(shape, &json)?),
        (Kind::Float | Kind::Double, json) => Value::Float(float(&json)?),
        (Kind::String(_), Json::String(text)) => Value::Str(text),
        (Kind::Blob(_), Json::String(text)) => Value::Blob(base64_decode(&text).ok_or_else(|| serialization(None))?),
        (Kind::Timestamp(_), json) => Value::Time(timestamp(&json)?),
        (Kind::List(member, _), Json::Array(items)) => {
            Value::List(items.into_iter().map(|json| read_item(member, json)).collect::<Result<_, _>>()?)
        }
        (Kind::Map(_, member, _), Json::Object(entries)) => {
            let entries = entries.into_iter().map(|(key, json)| Ok((key, read_item(member, json)?)));
            Value::Map(entries.collect::<Result<_, Error>>()?)
        }
        (kind, json) => return Err(mismatch(&json, wanted(kind))),
    })
}

fn read_item(member: &Member, json: Json) -> Result<Value, Error> {
    if json.is_null() && !matches!(member.shape.kind, Kind::Document) {
        Ok(Value::Null)
    } else {
        read_member(member, json)
    }
}

fn integer(shape: &Shape, json: &Json) -> Result<i64, Error> {
    let number = json.as_i64().or_else(|| json.as_f64().and_then(whole));
    number.filter(|number| integer_fits(shape, *number)).ok_or_else(|| mismatch(json, wanted(&shape.kind)))
}

/// `128.0` is an integer to AWS, `1.5` is not.
#[expect(clippy::cast_possible_truncation, reason = "the range was checked")]
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
}

fn float(json: &Json) -> Result<f64, Error> {
    match json {
        Json::Number(number) => number.as_f64().ok_or_else(|| mismatch(json, "Double")),
        Json::String(text) => match text.as_str() {
            "NaN" => Ok(f64::NAN),
            "Infinity" => Ok(f64::INFINITY),
            "-Infinity" => Ok(f64::NEG_INFINITY),
            _ => Err(mismatch(json, "Double")),
        },
        _ => Err(mismatch(json, "Double")),
    }
}

/// A number of seconds, or a text in any format.
fn timestamp(json: &Json) -> Result<Timestamp, Error> {
    let time = match json {
        Json::Number(number) => number.as_f64().and_then(Timestamp::from_seconds),
        Json::String(text) => Timestamp::parse(text),
        _ => None,
    };
    time.ok_or_else(|| mismatch(json, "Timestamp"))
}

fn mismatch(json: &Json, wanted: &str) -> Error {
    serialization(Some(match json {
        Json::Array(_) => "Start of list found where not expected".to_owned(),
        Json::Object(_) => "Start of structure or map found where not expected".to_owned(),
        Json::Null => format!("NULL_VALUE can not be converted to {wanted}"),
        Json::Bool(true) => format!("TRUE_VALUE can not be converted to {wanted}"),
        Json::Bool(false) => format!("FALSE_VALUE can not be converted to {wanted}"),
        Json::Number(number) if number.is_f64() => format!("DECIMAL_VALUE can not be converted to {wanted}"),
        Json::Number(_) => format!("NUMBER_VALUE can not be converted to {wanted}"),
        Json::String(_) => format!("STRING_VALUE can not be converted to {wanted}"),
    }))
}

fn wanted(kind: &Kind) -> &'static str {
    match kind {
        Kind::Boolean => "Boolean",
        Kind::Integer => "Integer",
        Kind::Long => "Long",
        Kind::Float => "Float",
        Kind::Double => "Double",
        Kind::String(_) => "String",
        Kind::Blob(_) => "Blob",
        Kind::Timestamp(_) => "Timestamp",
        Kind::List(..) => "List",
        Kind::Map(..) => "Map",
        Kind::Structure(_) => "Structure",
        Kind::Document => "Document",
    }
}

/// The JSON protocols' error for a body that is not what the model says.
pub(crate) fn serialization(message: Option<String>) -> Error {
    let mut error = Error::client(400, "SerializationException", "");
    error.message = message;
    error
}

/// Writes the members of a structure that travel in the body, as an object.
pub(crate) fn write_structure(out: &mut Vec<u8>, structure: &Structure, members: &[(&'static str, Value)]) {
    out.push(b'{');
    write_members(out, structure, members, true);
    out.push(b'}');
}

/// Writes members, without the braces around.
pub(crate) fn write_members(
    out: &mut Vec<u8>,
    structure: &Structure,
    members: &[(&'static str, Value)],
    mut first: bool,
) {
    for (name, value) in members {
        let Some(member) = structure.member(name).filter(|member| member.location == Location::Body) else { continue };
        if matches!(value, Value::Events(_) | Value::Stream(_))
            || (matches!(value, Value::Null) && !matches!(member.shape.kind, Kind::Document))
        {
            continue;
        }
        write_key(out, member.wire_name, &mut first);
        write_member(out, member, value);
    }
}

pub(crate) fn write_key(out: &mut Vec<u8>, key: &str, first: &mut bool) {
    if !std::mem::take(first) {
        out.push(b',');
    }
    write_text(out, key);
    out.push(b':');
}

/// Writes a value of a member's type.
pub(crate) fn write_member(out: &mut Vec<u8>, member: &Member, value: &Value) {
    write(out, member.shape, member.timestamp_format, value);
}

fn write(out: &mut Vec<u8>, shape: &Shape, format: Option<TimestampFormat>, value: &Value) {
    match (value, &shape.kind) {
        (Value::Struct(members), Kind::Structure(structure)) => write_structure(out, structure, members),
        (Value::List(items), Kind::List(member, _)) => write_list(out, member, items),
        (Value::Map(entries), Kind::Map(_, member, _)) => write_map(out, member, entries),
        (Value::Time(time), kind) => write_time(out, *time, format.or(declared(kind))),
        (Value::Bool(value), _) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        (Value::Int(number), _) => out.extend_from_slice(number.to_string().as_bytes()),
        (Value::Float(number), _) => write_float(out, *number),
        (Value::Str(text), _) => write_text(out, text),
        (Value::Blob(bytes), _) => write_text(out, &base64_encode(bytes)),
        (Value::Document(json), _) => serde_json::to_writer(out, json).expect("JSON can be written"),
        _ => out.extend_from_slice(b"null"),
    }
}

fn declared(kind: &Kind) -> Option<TimestampFormat> {
    match kind {
        Kind::Timestamp(format) => *format,
        _ => None,
    }
}

fn write_list(out: &mut Vec<u8>, member: &Member, items: &[Value]) {
    out.push(b'[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write_member(out, member, item);
    }
    out.push(b']');
}

fn write_map(out: &mut Vec<u8>, member: &Member, entries: &[(String, Value)]) {
    out.push(b'{');
    let mut first = true;
    for (key, value) in entries {
        write_key(out, key, &mut first);
        write_member(out, member, value);
    }
    out.push(b'}');
}

fn write_time(out: &mut Vec<u8>, time: Timestamp, format: Option<TimestampFormat>) {
    match format.unwrap_or(TimestampFormat::UnixTimestamp) {
        TimestampFormat::UnixTimestamp => out.extend_from_slice(time.unix_seconds().as_bytes()),
        text => write_text(out, &time.to_text(text)),
    }
}

fn write_float(out: &mut Vec<u8>, number: f64) {
    if number.is_finite() {
        out.extend_from_slice(float_text(number).as_bytes());
    } else {
        write_text(out, &float_text(number));
    }
}

/// Writes a JSON string.
pub(crate) fn write_text(out: &mut Vec<u8>, text: &str) {
    serde_json::to_writer(out, text).expect("text can be written");
}
