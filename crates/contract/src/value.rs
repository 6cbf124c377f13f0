//! The one in-memory form that every protocol reads into and writes from.

use crate::ByteStream;
use bytes::Bytes;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

/// A decoded value of a model shape.
///
/// Integers and longs are [`Value::Int`], floats and doubles [`Value::Float`], enums [`Value::Str`]; a union is a
/// [`Value::Struct`] of one member. Absent members are absent, never `Null`; `Null` stands only for an explicit null inside a
/// sparse list or map.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// An explicit null.
    Null,
    /// A boolean.
    Bool(bool),
    /// Any integer.
    Int(i64),
    /// Any floating point number.
    Float(f64),
    /// Text.
    Str(String),
    /// Bytes.
    Blob(Bytes),
    /// A point in time.
    Time(Timestamp),
    /// A list.
    List(Vec<Value>),
    /// A map in the order given.
    Map(Vec<(String, Value)>),
    /// Members by the model's name.
    Struct(Vec<(&'static str, Value)>),
    /// Free JSON.
    Document(serde_json::Value),
    /// Events that follow.
    Events(EventStream<Value>),
    /// Bytes that follow.
    Stream(ByteStream),
}

impl Value {
    /// The member of a structure.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Value> {
        match self {
            Value::Struct(members) => members.iter().find(|(key, _)| *key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// What it is, in words for a log.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Int(_) => "an integer",
            Value::Float(_) => "a number",
            Value::Str(_) => "a string",
            Value::Blob(_) => "a blob",
            Value::Time(_) => "a timestamp",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
            Value::Struct(_) => "a structure",
            Value::Document(_) => "a document",
            Value::Events(_) => "an event stream",
            Value::Stream(_) => "a stream of bytes",
        }
    }

    /// The text of a string value.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::Str(text) => Some(text),
            _ => None,
        }
    }

    /// The text of a member.
    #[must_use]
    pub fn str_member(&self, name: &str) -> Option<&str> {
        self.member(name).and_then(Value::as_str)
    }
}

/// A point in time: microseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(
    /// Microseconds since the epoch, negative before it.
    pub i64,
);

impl Timestamp {
    /// From milliseconds since the epoch.
    #[must_use]
    pub const fn from_ms(ms: i64) -> Self {
        Self(ms * 1000)
    }

    /// Milliseconds since the epoch, rounded down.
    #[must_use]
    pub const fn ms(self) -> i64 {
        self.0.div_euclid(1000)
    }
}

type BoxedStream<T> = Pin<Box<dyn futures_util::Stream<Item = Result<T, crate::Error>> + Send>>;

/// A stream of events that follows an answer's initial part. Taken once.
pub struct EventStream<T>(Arc<Mutex<Option<BoxedStream<T>>>>);

impl<T> EventStream<T> {
    /// Wraps a stream. An `Err` item ends it with an exception frame.
    pub fn new(stream: impl futures_util::Stream<Item = Result<T, crate::Error>> + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(Some(Box::pin(stream)))))
    }

    /// Takes the stream out; `None` the second time.
    #[must_use]
    pub fn take(&self) -> Option<BoxedStream<T>> {
        self.0.lock().ok().and_then(|mut stream| stream.take())
    }

    /// The same events, each converted. A stream that was taken already stays empty.
    #[must_use]
    pub fn map<U>(self, convert: impl Fn(T) -> Result<U, crate::Error> + Send + 'static) -> EventStream<U>
    where
        T: 'static,
    {
        use futures_util::StreamExt;
        let mapped =
            self.take().map(|stream| Box::pin(stream.map(move |event| event.and_then(&convert))) as BoxedStream<U>);
        EventStream(Arc::new(Mutex::new(mapped)))
    }
}

impl<T> Clone for EventStream<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for EventStream<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventStream")
    }
}
