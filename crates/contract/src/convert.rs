//! Between Rust's types and [`Value`]: what the generated conversions are made of.

use crate::{Error, EventStream, Timestamp, Value};
use bytes::Bytes;

/// A model's map: string keys in the order given.
pub type Map<T> = Vec<(String, T)>;

/// What a member of a sensitive shape prints as in `Debug`.
pub const REDACTED: &str = "*** sensitive ***";

/// The members of a structure on their way from or to a [`Value`]. For generated code.
#[derive(Debug)]
pub struct Fields {
    shape: &'static str,
    members: Vec<(&'static str, Value)>,
}

impl Fields {
    /// An empty structure that will have up to `members` members.
    #[must_use]
    pub fn with_capacity(members: usize) -> Self {
        Self { shape: "", members: Vec::with_capacity(members) }
    }

    /// Adds a member.
    pub fn put(&mut self, name: &'static str, value: impl Into<Value>) {
        self.members.push((name, value.into()));
    }

    /// Adds a member if there is one.
    pub fn put_some(&mut self, name: &'static str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// Opens a structure for reading.
    ///
    /// # Errors
    /// When the value is no structure.
    pub fn open(shape: &'static str, value: Value) -> Result<Self, Error> {
        match value {
            Value::Struct(members) => Ok(Self { shape, members }),
            other => Err(mismatch(shape, &other)),
        }
    }

    /// Takes a required member out.
    ///
    /// # Errors
    /// When it is absent or of another type: the value was not validated.
    pub fn take<T: TryFrom<Value, Error = Error>>(&mut self, name: &'static str) -> Result<T, Error> {
        let shape = self.shape;
        self.take_some(name)?.ok_or_else(|| Error::internal(format!("a {shape} lacks its required member {name}")))
    }

    /// Takes an optional member out.
    ///
    /// # Errors
    /// When it is of another type.
    pub fn take_some<T: TryFrom<Value, Error = Error>>(&mut self, name: &'static str) -> Result<Option<T>, Error> {
        self.remove(name).map(T::try_from).transpose()
    }

    /// Takes an optional member of a recursive type out.
    ///
    /// # Errors
    /// When it is of another type.
    pub fn take_boxed<T: TryFrom<Value, Error = Error>>(&mut self, name: &'static str) -> Result<Option<Box<T>>, Error> {
        Ok(self.take_some(name)?.map(Box::new))
    }

    /// Takes the one member of a union.
    ///
    /// # Errors
    /// When there is not exactly one: an unknown variant, or several.
    pub fn only(mut self) -> Result<(&'static str, Value), Error> {
        match (self.members.pop(), self.members.is_empty()) {
            (Some(member), true) => Ok(member),
            _ => Err(unknown_variant(self.shape)),
        }
    }

    fn remove(&mut self, name: &'static str) -> Option<Value> {
        let index = self.members.iter().position(|(key, _)| *key == name)?;
        Some(self.members.swap_remove(index).1)
    }
}

impl From<Fields> for Value {
    fn from(fields: Fields) -> Self {
        Value::Struct(fields.members)
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

impl<T: Into<Value>> From<Box<T>> for Value {
    fn from(boxed: Box<T>) -> Self {
        (*boxed).into()
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

    #[test]
    fn a_union_has_exactly_one_member() {
        let open = |members| Fields::open("U", Value::Struct(members)).expect("a structure").only();
        assert_eq!(open(vec![("a", Value::Int(1))]).expect("one"), ("a", Value::Int(1)));
        assert!(open(vec![]).is_err());
        assert!(open(vec![("a", Value::Int(1)), ("b", Value::Int(1))]).is_err());
    }
}
