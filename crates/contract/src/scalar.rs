//! Scalars as text: what headers, labels, query parameters, forms and XML have in common.

use crate::schema::{Kind, Shape, TimestampFormat};
use crate::{Timestamp, Value};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use bytes::Bytes;

/// Reads a scalar; `None` when the text is not of the shape's type.
pub(crate) fn parse(shape: &Shape, text: &str) -> Option<Value> {
    match shape.kind {
        Kind::Boolean => match text {
            "true" | "True" | "TRUE" => Some(Value::Bool(true)),
            "false" | "False" | "FALSE" => Some(Value::Bool(false)),
            _ => None,
        },
        Kind::Integer | Kind::Long => {
            text.trim().parse().ok().filter(|number| integer_fits(shape, *number)).map(Value::Int)
        }
        Kind::Float | Kind::Double => parse_float(text.trim()).map(Value::Float),
        Kind::String(_) => Some(Value::Str(text.to_owned())),
        Kind::Blob(_) => base64_decode(text.trim()).map(Value::Blob),
        Kind::Timestamp(_) => Timestamp::parse(text).map(Value::Time),
        Kind::Document => serde_json::from_str(text).ok().map(Value::Document),
        Kind::List(..) | Kind::Map(..) | Kind::Structure(_) => None,
    }
}

/// Writes a scalar; `None` for anything else.
pub(crate) fn text(value: &Value, format: TimestampFormat) -> Option<String> {
    match value {
        Value::Bool(value) => Some(value.to_string()),
        Value::Int(number) => Some(number.to_string()),
        Value::Float(number) => Some(float_text(*number)),
        Value::Str(text) => Some(text.clone()),
        Value::Blob(bytes) => Some(base64_encode(bytes)),
        Value::Time(time) => Some(time.to_text(format)),
        Value::Document(json) => Some(json.to_string()),
        Value::Null | Value::List(_) | Value::Map(_) | Value::Struct(_) | Value::Events(_) | Value::Stream(_) => None,
    }
}

/// Whether the number is in the range of the shape's type.
pub(crate) fn integer_fits(shape: &Shape, number: i64) -> bool {
    !matches!(shape.kind, Kind::Integer) || i32::try_from(number).is_ok()
}

/// `1.0`, `0.1`, `NaN`, `-Infinity`.
pub(crate) fn float_text(number: f64) -> String {
    match number {
        n if n.is_nan() => "NaN".to_owned(),
        n if n.is_infinite() => if n > 0.0 { "Infinity" } else { "-Infinity" }.to_owned(),
        n => format!("{n:?}"),
    }
}

fn parse_float(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        // Rust also reads "inf" and "nan", AWS does not.
        text if text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.')) => text.parse().ok(),
        _ => None,
    }
}

/// Standard base64, padded or not.
pub(crate) fn base64_decode(text: &str) -> Option<Bytes> {
    STANDARD.decode(text).or_else(|_| STANDARD_NO_PAD.decode(text)).ok().map(Bytes::from)
}

/// Standard base64, padded.
pub(crate) fn base64_encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}
