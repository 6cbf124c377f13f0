//! JSON of a model's shape, as it is written in a universal target's input and in our own records.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::schema::{Kind, Member, TimestampFormat};
use contract::{Shape, Timestamp, Value};
use serde_json::{Map, Value as Json};

/// Reads JSON by a shape; member names in any casing.
///
/// # Errors
/// A text that says what does not fit.
pub fn read(shape: &'static Shape, json: Json) -> Result<Value, String> {
    Ok(match (&shape.kind, json) {
        (Kind::Document, json) => Value::Document(json),
        (Kind::Structure(structure), Json::Object(object)) => Value::Struct(members(structure.members, object)?),
        (Kind::Boolean, Json::Bool(value)) => Value::Bool(value),
        (Kind::Integer | Kind::Long, Json::Number(number)) => {
            Value::Int(number.as_i64().ok_or_else(|| format!("{number} is not a whole number"))?)
        }
        (Kind::Float | Kind::Double, Json::Number(number)) => Value::Float(number.as_f64().unwrap_or_default()),
        (Kind::String(_), Json::String(text)) => Value::Str(text),
        (Kind::Blob(_), Json::String(text)) => Value::Blob(blob(text)),
        (Kind::Blob(_), json @ Json::Object(_)) => Value::Blob(json.to_string().into()),
        (Kind::Timestamp(_), json) => Value::Time(time(&json)?),
        (Kind::List(member, _), Json::Array(items)) => {
            Value::List(items.into_iter().map(|item| read(member.shape, item)).collect::<Result<_, _>>()?)
        }
        (Kind::Map(_, member, _), Json::Object(entries)) => Value::Map(
            entries
                .into_iter()
                .map(|(key, json)| Ok((key, read(member.shape, json)?)))
                .collect::<Result<_, String>>()?,
        ),
        (_, json) => return Err(format!("{json} is not a value of {}", shape.name)),
    })
}

/// Base64, or the text itself.
fn blob(text: String) -> bytes::Bytes {
    STANDARD.decode(&text).map_or_else(|_| text.into(), bytes::Bytes::from)
}

fn time(json: &Json) -> Result<Timestamp, String> {
    let parsed = match json {
        Json::Number(number) => number.as_f64().and_then(Timestamp::from_seconds),
        Json::String(text) => Timestamp::parse(text),
        _ => None,
    };
    parsed.ok_or_else(|| format!("{json} is no time"))
}

fn members(known: &'static [Member], object: Map<String, Json>) -> Result<Vec<(&'static str, Value)>, String> {
    let mut found = Vec::with_capacity(object.len());
    for (name, json) in object.into_iter().filter(|(_, json)| !json.is_null()) {
        let member = known.iter().find(|member| member.name.eq_ignore_ascii_case(&name));
        let member = member.ok_or_else(|| format!("there is no parameter {name}"))?;
        found.push((member.name, read(member.shape, json)?));
    }
    Ok(found)
}

/// Writes a value, members under the model's names; [`read`] gives it back.
#[must_use]
pub fn write(value: Value) -> Json {
    match value {
        Value::Bool(value) => Json::Bool(value),
        Value::Int(value) => value.into(),
        Value::Float(value) => value.into(),
        Value::Str(text) => Json::String(text),
        Value::Blob(bytes) => Json::String(STANDARD.encode(bytes)),
        Value::Time(time) => Json::String(time.to_text(TimestampFormat::Iso8601)),
        Value::List(items) => Json::Array(items.into_iter().map(write).collect()),
        Value::Map(entries) => Json::Object(entries.into_iter().map(|(key, value)| (key, write(value))).collect()),
        Value::Struct(members) => {
            Json::Object(members.into_iter().map(|(name, value)| (name.to_owned(), write(value))).collect())
        }
        Value::Document(json) => json,
        Value::Null | Value::Events(_) | Value::Stream(_) => Json::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_survives_the_round_trip() {
        let shape = api::events::SERVICE.shape("Target").expect("is in the model");
        let text = r#"{"Id":"1","Arn":"a","InputTransformer":{"InputPathsMap":{"x":"$.y"},"InputTemplate":"<x>"},"RetryPolicy":{"MaximumRetryAttempts":3}}"#;
        let value = read(shape, serde_json::from_str(text).expect("JSON")).expect("fits");
        assert_eq!(write(value.clone()).to_string(), text);
        let target = api::events::Target::try_from(value.clone()).expect("is one");
        assert_eq!(Value::from(target), value);
    }

    #[test]
    fn what_does_not_fit_is_told() {
        let shape = api::events::SERVICE.shape("Target").expect("is in the model");
        for (json, text) in [
            (r#"{"Nope":1}"#, "there is no parameter Nope"),
            (r#"{"Id":1}"#, "1 is not a value of TargetId"),
            ("[]", "[] is not a value of Target"),
        ] {
            assert_eq!(read(shape, serde_json::from_str(json).expect("JSON")), Err(text.to_owned()));
        }
    }
}
