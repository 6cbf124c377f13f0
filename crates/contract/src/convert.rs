//! Between Rust's types and [`Value`]: what the generated conversions are made of.

use crate::{ByteStream, Error, EventStream, Timestamp, Value};
use bytes::Bytes;

/// A model's map: string keys in the order given.
pub type Map<T> = Vec<(String, T)>;

/// What a member of a sensitive shape prints as in `Debug`.
pub const REDACTED: &str = "*** sensitive ***";

/// A generated structure: it shows its members, and that serves both directions.
pub trait Record: Default {
    /// The model's name.
    const NAME: &'static str;

    /// Passes every member, in the model's order, to one of the methods of [`Fields`].
    fn members(&mut self, fields: &mut Fields);
}

/// What a [`Record`] passes its members to: it takes their values out, or fills them.
#[derive(Debug)]
pub struct Fields {
    direction: Direction,
    record: &'static str,
    members: Vec<(&'static str, Value)>,
    error: Option<Error>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Direction {
    ToValue,
    FromValue,
}

impl Fields {
    /// A member that is always there. Reading a value without it is an error: the value was not validated.
    pub fn required<T>(&mut self, name: &'static str, member: &mut T)
    where
        T: Into<Value> + TryFrom<Value, Error = Error> + Default,
    {
        match self.direction {
            Direction::ToValue => self.members.push((name, std::mem::take(member).into())),
            Direction::FromValue => match self.remove(name) {
                Some(value) => self.fill(T::try_from(value), member),
                None => self.fail(Error::internal(format!("a {} lacks its required member {name}", self.record))),
            },
        }
    }

    /// A member that may be absent.
    pub fn optional<T>(&mut self, name: &'static str, member: &mut Option<T>)
    where
        T: Into<Value> + TryFrom<Value, Error = Error>,
    {
        match self.direction {
            Direction::ToValue => self.members.extend(member.take().map(|member| (name, member.into()))),
            Direction::FromValue => {
                if let Some(value) = self.remove(name) {
                    self.fill(T::try_from(value).map(Some), member);
                }
            }
        }
    }

    /// A member whose type holds itself.
    pub fn boxed<T>(&mut self, name: &'static str, member: &mut Option<Box<T>>)
    where
        T: Into<Value> + TryFrom<Value, Error = Error>,
    {
        let mut plain = member.take().map(|boxed| *boxed);
        self.optional(name, &mut plain);
        *member = plain.map(Box::new);
    }

    fn fill<T>(&mut self, read: Result<T, Error>, member: &mut T) {
        match read {
            Ok(value) => *member = value,
            Err(error) => self.fail(error),
        }
    }

    fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }

    fn remove(&mut self, name: &'static str) -> Option<Value> {
        let index = self.members.iter().position(|(key, _)| *key == name)?;
        Some(self.members.swap_remove(index).1)
    }
}

impl<T: Record> From<T> for Value {
    fn from(mut record: T) -> Self {
        let mut fields = Fields { direction: Direction::ToValue, record: T::NAME, members: Vec::new(), error: None };
        record.members(&mut fields);
        Value::Struct(fields.members)
    }
}

/// Reads a record; what `TryFrom` of every generated structure does.
///
/// # Errors
/// When the value is no structure, lacks a required member, or has a member of another type.
pub fn read<T: Record>(value: Value) -> Result<T, Error> {
    let members = match value {
        Value::Struct(members) => members,
        other => return Err(mismatch(T::NAME, &other)),
    };
    let mut fields = Fields { direction: Direction::FromValue, record: T::NAME, members, error: None };
    let mut record = T::default();
    record.members(&mut fields);
    fields.error.map_or(Ok(record), Err)
}

/// Implements `TryFrom<Value>` for records: a blanket implementation is not possible for a trait of the standard library.
#[macro_export]
macro_rules! readable {
    ($($record:ident)*) => {$(
        impl TryFrom<$crate::Value> for $record {
            type Error = $crate::Error;

            #[inline]
            fn try_from(value: $crate::Value) -> Result<Self, $crate::Error> {
                $crate::convert::read(value)
            }
        }
    )*};
}

/// The one member of a union or event.
///
/// # Errors
/// When there is not exactly one: an unknown variant, or several.
pub fn only(union: &'static str, value: Value) -> Result<(&'static str, Value), Error> {
    match value {
        Value::Struct(mut members) if members.len() == 1 => Ok(members.remove(0)),
        Value::Struct(_) => Err(unknown_variant(union)),
        other => Err(mismatch(union, &other)),
    }
}

/// The error of a union whose variant this model does not know.
#[must_use]
pub fn unknown_variant(shape: &str) -> Error {
    Error::client(400, "SerializationException", format!("Exactly one known member of {shape} must be set"))
}

/// A union's or event stream's one member. For generated code.
#[must_use]
pub fn variant(name: &'static str, value: impl Into<Value>) -> Value {
    Value::Struct(vec![(name, value.into())])
}

fn mismatch(wanted: &str, value: &Value) -> Error {
    Error::internal(format!("wanted {wanted}, found {}", value.kind()))
}

macro_rules! scalar {
    ($($type:ty, $variant:ident, $name:literal;)*) => {$(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Value::$variant(value)
            }
        }

        impl TryFrom<Value> for $type {
            type Error = Error;

            fn try_from(value: Value) -> Result<Self, Error> {
                match value {
                    Value::$variant(value) => Ok(value),
                    other => Err(mismatch($name, &other)),
                }
            }
        }
    )*};
}

scalar! {
    bool, Bool, "a boolean";
    i64, Int, "an integer";
    f64, Float, "a number";
    String, Str, "a string";
    Bytes, Blob, "a blob";
    Timestamp, Time, "a timestamp";
    serde_json::Value, Document, "a document";
}

/// Bytes that are all there are a plain blob.
impl From<ByteStream> for Value {
    fn from(body: ByteStream) -> Self {
        match body.bytes() {
            Some(bytes) => Value::Blob(bytes.clone()),
            None => Value::Stream(body),
        }
    }
}

impl TryFrom<Value> for ByteStream {
    type Error = Error;

    fn try_from(value: Value) -> Result<Self, Error> {
        match value {
            Value::Blob(bytes) => Ok(bytes.into()),
            Value::Stream(body) => Ok(body),
            other => Err(mismatch("bytes", &other)),
        }
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Value::Int(i64::from(value))
    }
}

impl TryFrom<Value> for i32 {
    type Error = Error;

    fn try_from(value: Value) -> Result<Self, Error> {
        i64::try_from(value).and_then(|wide| i32::try_from(wide).map_err(Error::internal))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Str(text.to_owned())
    }
}

/// No input or no output.
impl From<()> for Value {
    fn from((): ()) -> Self {
        Value::Struct(Vec::new())
    }
}

/// No input or no output, whatever was sent.
impl TryFrom<Value> for () {
    type Error = Error;

    fn try_from(_: Value) -> Result<Self, Error> {
        Ok(())
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        Value::List(items.into_iter().map(Into::into).collect())
    }
}

impl<T: TryFrom<Value, Error = Error>> TryFrom<Value> for Vec<T> {
    type Error = Error;

    fn try_from(value: Value) -> Result<Self, Error> {
        match value {
            Value::List(items) => items.into_iter().map(T::try_from).collect(),
            other => Err(mismatch("a list", &other)),
        }
    }
}

impl<T: Into<Value>> From<Map<T>> for Value {
    fn from(entries: Map<T>) -> Self {
        Value::Map(entries.into_iter().map(|(key, value)| (key, value.into())).collect())
    }
}

impl<T: TryFrom<Value, Error = Error>> TryFrom<Value> for Map<T> {
    type Error = Error;

    fn try_from(value: Value) -> Result<Self, Error> {
        match value {
            Value::Map(entries) => entries.into_iter().map(|(key, value)| Ok((key, T::try_from(value)?))).collect(),
            other => Err(mismatch("a map", &other)),
        }
    }
}

impl<T: Into<Value> + Send + 'static> From<EventStream<T>> for Value {
    fn from(events: EventStream<T>) -> Self {
        Value::Events(events.map(|event| Ok(event.into())))
    }
}

impl<T: TryFrom<Value, Error = Error> + Send + 'static> TryFrom<Value> for EventStream<T> {
    type Error = Error;

    fn try_from(value: Value) -> Result<Self, Error> {
        match value {
            Value::Events(events) => Ok(events.map(T::try_from)),
            other => Err(mismatch("an event stream", &other)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    #[expect(clippy::needless_pass_by_value, reason = "a table reads better without borrows")]
    fn check<T>(typed: T, value: Value)
    where
        T: Into<Value> + TryFrom<Value, Error = Error> + Clone + PartialEq + std::fmt::Debug,
    {
        assert_eq!(typed.clone().into(), value);
        assert_eq!(T::try_from(value).expect("the value is of this type"), typed);
    }

    #[test]
    fn every_rust_type_has_its_value() {
        check(true, Value::Bool(true));
        check(-3_i32, Value::Int(-3));
        check(String::from("é"), Value::Str("é".into()));
        check(vec![1_i64], Value::List(vec![Value::Int(1)]));
        check(vec![(String::from("k"), 1.5)], Value::Map(vec![("k".into(), Value::Float(1.5))]));
        check((), Value::Struct(Vec::new()));
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        assert!(i32::try_from(Value::Int(i64::from(i32::MAX) + 1)).is_err());
        assert!(String::try_from(Value::Int(1)).is_err());
        assert!(Vec::<String>::try_from(Value::List(vec![Value::Null])).is_err());
    }

    #[derive(Debug, Clone, PartialEq, Default)]
    struct Node {
        name: String,
        next: Option<Box<Node>>,
    }

    impl Record for Node {
        const NAME: &'static str = "Node";

        fn members(&mut self, fields: &mut Fields) {
            fields.required("Name", &mut self.name);
            fields.boxed("Next", &mut self.next);
        }
    }

    readable! { Node }

    #[test]
    fn a_record_shows_its_members_both_ways() {
        let inner = Node { name: "b".into(), next: None };
        let value = Value::Struct(vec![("Name", "a".into()), ("Next", Value::Struct(vec![("Name", "b".into())]))]);
        check(Node { name: "a".into(), next: Some(Box::new(inner)) }, value);
        assert!(Node::try_from(Value::Struct(Vec::new())).is_err(), "Name is required");
        assert!(Node::try_from(Value::Struct(vec![("Name", Value::Int(1))])).is_err(), "Name is a string");
    }

    #[test]
    fn a_union_has_exactly_one_member() {
        let open = |members| only("U", Value::Struct(members));
        assert_eq!(open(vec![("a", Value::Int(1))]).expect("one"), ("a", Value::Int(1)));
        assert!(open(vec![]).is_err());
        assert!(open(vec![("a", Value::Int(1)), ("b", Value::Int(1))]).is_err());
    }
}
