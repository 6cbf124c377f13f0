//! Values as Java prints them, since AWS's validation texts show them so.

use crate::Value;
use crate::scalar::float_text;
use crate::schema::{Kind, Shape, TimestampFormat};

/// Whether AWS leaves the value out of its texts.
pub(super) fn is_sensitive(shape: &Shape) -> bool {
    shape.sensitive
        || match shape.kind {
            Kind::List(item, _) => is_sensitive(item.shape),
            Kind::Map(key, value, _) => is_sensitive(key.shape) || is_sensitive(value.shape),
            _ => false,
        }
}

/// `x`, `[a, b]`, `{k=v}`, `Tag(key=k, value=v)`.
pub(super) fn value(shape: &Shape, value: &Value) -> String {
    match (value, &shape.kind) {
        (Value::List(items), Kind::List(item, _)) => {
            format!("[{}]", join(items.iter().map(|value| self::value(item.shape, value))))
        }
        (Value::Map(entries), Kind::Map(_, item, _)) => {
            format!(
                "{{{}}}",
                join(entries.iter().map(|(key, value)| format!("{key}={}", self::value(item.shape, value))))
            )
        }
        (Value::Struct(members), Kind::Structure(structure)) => {
            let members = members.iter().filter_map(|(name, value)| Some((structure.member(name)?, value)));
            let members = members.map(|(member, value)| {
                format!("{}={}", super::join("", member.name), self::value(member.shape, value))
            });
            format!("{}({})", shape.name, join(members))
        }
        _ if is_sensitive(shape) => "***".to_owned(),
        (Value::Str(text), _) => text.clone(),
        (Value::Int(number), _) => number.to_string(),
        (Value::Float(number), _) => float_text(*number),
        (Value::Bool(value), _) => value.to_string(),
        (Value::Blob(bytes), _) => format!("java.nio.HeapByteBuffer[pos=0 lim={0} cap={0}]", bytes.len()),
        (Value::Time(time), _) => time.to_text(TimestampFormat::Iso8601),
        (Value::Document(json), _) => json.to_string(),
        _ => "null".to_owned(),
    }
}

fn join(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join(", ")
}
