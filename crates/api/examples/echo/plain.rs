//! Values as plain JSON by the model's names, sharing nothing with the protocols under test.
//!
//! Blobs are `{"$blob": base64}`, times `{"$time": microseconds}`, floats `{"$float": text}`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::schema::Kind;
use contract::{Error, EventStream, Service, Shape, Timestamp, Value};
use serde_json::{Map, Value as Json, json};

pub(crate) fn from_value(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => json!(value),
        Value::Int(number) => json!(number),
        Value::Float(number) => json!({"$float": format!("{number:?}")}),
        Value::Str(text) => json!(text),
        Value::Blob(bytes) => json!({"$blob": STANDARD.encode(bytes)}),
        Value::Time(time) => json!({"$time": time.0}),
        Value::List(items) => items.iter().map(from_value).collect(),
        Value::Map(entries) => entries.iter().map(|(key, value)| (key.clone(), from_value(value))).collect(),
        Value::Struct(members) => members.iter().map(|(name, value)| ((*name).to_owned(), from_value(value))).collect(),
        Value::Document(json) => json!({"$document": json}),
        Value::Events(_) => json!("$events"),
        Value::Stream(_) => json!("$stream"),
    }
}

pub(crate) fn to_value(shape: &'static Shape, json: &Json) -> Value {
    match (&shape.kind, json) {
        (Kind::Structure(structure), Json::Array(events)) if structure.eventstream => {
            let events: Vec<_> = events
                .iter()
                .map(|event| Ok(members(shape, event.as_object().expect("an event is an object"))))
                .collect();
            Value::Events(EventStream::new(futures_util::stream::iter(events)))
        }
        (Kind::Structure(_), Json::Object(object)) => members(shape, object),
        (Kind::List(item, _), Json::Array(items)) => {
            Value::List(items.iter().map(|json| to_value(item.shape, json)).collect())
        }
        (Kind::Map(_, item, _), Json::Object(entries)) => {
            Value::Map(entries.iter().map(|(key, json)| (key.clone(), to_value(item.shape, json))).collect())
        }
        (Kind::Boolean, json) => Value::Bool(json.as_bool().expect("a boolean")),
        (Kind::Integer | Kind::Long, json) => Value::Int(json.as_i64().expect("an integer")),
        (Kind::Float | Kind::Double, json) => {
            Value::Float(json["$float"].as_str().and_then(|text| text.parse().ok()).expect("a float"))
        }
        (Kind::String(_), json) => Value::Str(json.as_str().expect("a string").to_owned()),
        (Kind::Blob(_), json) => {
            Value::Blob(STANDARD.decode(json["$blob"].as_str().expect("a blob")).expect("base64").into())
        }
        (Kind::Timestamp(_), json) => Value::Time(Timestamp(json["$time"].as_i64().expect("a time"))),
        (Kind::Document, json) => Value::Document(json["$document"].clone()),
        (_, json) => panic!("{} cannot be {json}", shape.name),
    }
}

fn members(shape: &'static Shape, object: &Map<String, Json>) -> Value {
    let structure = shape.structure().expect("a structure has members");
    let given = structure.members.iter().filter_map(|member| Some((member, object.get(member.name)?)));
    let members: Vec<_> = given.map(|(member, json)| (member.name, to_value(member.shape, json))).collect();
    assert_eq!(members.len(), object.len(), "{} has only {object:?}", shape.name);
    Value::Struct(members)
}

pub(crate) fn to_error(service: &'static Service, wanted: &Map<String, Json>) -> Error {
    let text = |name: &str| wanted.get(name).and_then(Json::as_str).unwrap_or_default();
    let Some(shape) = service.shape(text("shape")) else {
        return Error::client(400, text("code").to_owned(), text("message"));
    };
    let Value::Struct(members) = members(shape, wanted["members"].as_object().expect("members are an object")) else {
        unreachable!()
    };
    members
        .into_iter()
        .fold(Error::modelled(shape, text("message")), |error, (name, value)| error.with_member(name, value))
}
