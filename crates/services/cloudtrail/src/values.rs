//! Inputs and answers as records show them: names begin in lower case, and what must not be seen is not there.

use contract::schema::Kind;
use contract::{Shape, Value};
use serde_json::{Map, Value as Json};

const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";
/// Credentials that not every model marks, and filters of mappings, which a key of KMS may protect.
const SECRETS: [&str; 4] = ["sessiontoken", "secretaccesskey", "webidentitytoken", "filtercriteria"];

/// The value as JSON.
pub(crate) fn shown(shape: Option<&Shape>, value: &Value) -> Json {
    if shape.is_some_and(|shape| shape.sensitive) {
        return Json::from(HIDDEN);
    }
    match value {
        Value::Struct(members) => {
            let member = |(name, value): &(&'static str, Value)| {
                let hidden = SECRETS.contains(&name.to_ascii_lowercase().as_str());
                let shown = if hidden { Json::from(HIDDEN) } else { shown(member_shape(shape, name), value) };
                (lower_first(name), shown)
            };
            // What the platform says to itself is in no model.
            let said = members.iter().filter(|(name, _)| !name.starts_with("freehold:"));
            Json::Object(said.map(member).collect::<Map<_, _>>())
        }
        Value::Map(entries) => {
            let of = value_shape(shape);
            Json::Object(entries.iter().map(|(key, value)| (key.clone(), shown(of, value))).collect())
        }
        Value::List(items) => {
            let of = item_shape(shape);
            Json::Array(items.iter().map(|item| shown(of, item)).collect())
        }
        Value::Bool(truth) => Json::from(*truth),
        Value::Int(number) => Json::from(*number),
        Value::Float(number) => Json::from(*number),
        Value::Str(text) => Json::from(text.as_str()),
        Value::Time(time) => Json::from(platform::iso_ms(time.ms())),
        Value::Document(document) => document.clone(),
        // Bytes, streams and explicit nulls say nothing to a reader.
        Value::Blob(_) | Value::Stream(_) | Value::Events(_) | Value::Null => Json::Null,
    }
}

fn member_shape(shape: Option<&Shape>, name: &str) -> Option<&'static Shape> {
    match &shape?.kind {
        Kind::Structure(structure) => {
            structure.members.iter().find(|member| member.name == name).map(|member| member.shape)
        }
        _ => None,
    }
}

fn item_shape(shape: Option<&Shape>) -> Option<&'static Shape> {
    match &shape?.kind {
        Kind::List(member, _) => Some(member.shape),
        _ => None,
    }
}

fn value_shape(shape: Option<&Shape>) -> Option<&'static Shape> {
    match &shape?.kind {
        Kind::Map(_, value, _) => Some(value.shape),
        _ => None,
    }
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_hidden() {
        let operation = api::iam::SERVICE.operation("CreateLoginProfile").expect("an operation");
        let text = |text: &str| Value::Str(text.to_owned());
        let input = Value::Struct(vec![("UserName", text("ann")), ("Password", text("secret"))]);
        let json = shown(operation.input, &input);
        assert_eq!(json, serde_json::json!({"userName": "ann", "password": HIDDEN}));
        let given = Value::Struct(vec![("SessionToken", text("secret"))]);
        assert!(!shown(None, &given).to_string().contains("secret"));
    }
}
