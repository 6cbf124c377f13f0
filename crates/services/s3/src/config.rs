//! Configurations as they are kept: a model's structure as JSON, read back by the model.

use crate::error;
use crate::records::Bucket;
use api::s3::SERVICE;
use contract::schema::Kind;
use contract::{Error, Shape, Timestamp, Value, convert};
use serde_json::{Map, Value as Json};

/// The configuration of that name, if it was set.
pub(crate) fn get<T: convert::Record + TryFrom<Value, Error = Error>>(
    bucket: &Bucket,
    name: &str,
) -> Result<Option<T>, Error> {
    bucket.configs.get(name).map(read).transpose()
}

/// Reads a kept structure.
pub(crate) fn read<T: convert::Record + TryFrom<Value, Error = Error>>(json: &Json) -> Result<T, Error> {
    let shape = SERVICE.shape(T::NAME).ok_or_else(|| error::internal(format!("no shape {}", T::NAME)))?;
    T::try_from(from_json(shape, json))
}

/// Writes one to be kept.
pub(crate) fn write(value: impl Into<Value>) -> Json {
    to_json(&value.into())
}

fn to_json(value: &Value) -> Json {
    match value {
        Value::Bool(flag) => Json::from(*flag),
        Value::Int(number) => Json::from(*number),
        Value::Float(number) => Json::from(*number),
        Value::Str(text) => Json::from(text.as_str()),
        Value::Time(time) => Json::from(time.0),
        Value::List(items) => items.iter().map(to_json).collect(),
        Value::Map(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), to_json(value))).collect::<Map<_, _>>().into()
        }
        Value::Struct(members) => {
            members.iter().map(|(key, value)| ((*key).to_owned(), to_json(value))).collect::<Map<_, _>>().into()
        }
        Value::Document(json) => json.clone(),
        Value::Null | Value::Blob(_) | Value::Events(_) | Value::Stream(_) => Json::Null,
    }
}

fn from_json(shape: &Shape, json: &Json) -> Value {
    match (&shape.kind, json) {
        (Kind::Boolean, Json::Bool(flag)) => Value::Bool(*flag),
        (Kind::Integer | Kind::Long, Json::Number(number)) => Value::Int(number.as_i64().unwrap_or_default()),
        (Kind::Float | Kind::Double, Json::Number(number)) => Value::Float(number.as_f64().unwrap_or_default()),
        (Kind::Timestamp(_), Json::Number(number)) => Value::Time(Timestamp(number.as_i64().unwrap_or_default())),
        (Kind::String(_), Json::String(text)) => Value::Str(text.clone()),
        (Kind::List(item, _), Json::Array(items)) => {
            Value::List(items.iter().map(|json| from_json(item.shape, json)).collect())
        }
        (Kind::Map(_, item, _), Json::Object(entries)) => {
            Value::Map(entries.iter().map(|(key, json)| (key.clone(), from_json(item.shape, json))).collect())
        }
        (Kind::Structure(structure), Json::Object(entries)) => {
            let known = entries.iter().filter_map(|(key, json)| {
                let member = structure.member(key)?;
                Some((member.name, from_json(member.shape, json)))
            });
            Value::Struct(known.collect())
        }
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::s3::{CORSConfiguration, CORSRule, LifecycleExpiration};

    #[test]
    fn what_is_kept_comes_back() {
        let rule = CORSRule { allowed_methods: vec!["GET".into()], max_age_seconds: Some(3), ..CORSRule::default() };
        let config = CORSConfiguration { cors_rules: vec![rule] };
        assert_eq!(read::<CORSConfiguration>(&write(config.clone())).expect("reads"), config);
        let date = LifecycleExpiration { date: Some(Timestamp(5)), ..LifecycleExpiration::default() };
        assert_eq!(read::<LifecycleExpiration>(&write(date.clone())).expect("reads"), date);
    }
}
