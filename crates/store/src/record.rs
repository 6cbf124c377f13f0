//! Records: serde types as stored values, readable by older and newer binaries.
//!
//! A value is a tag and JSON: `3/2 {"name":"hello"}` was written by schema 3 and may be read by binaries that know schema 2 or later.
//!
//! - **Older value, newer binary**: [`Record::upgrade`] brings the JSON to the present schema, then serde reads it. A new field
//!   with `#[serde(default)]` needs no new schema at all.
//! - **Newer value, older binary**: read when the tag allows it; unknown fields are ignored, and lost when that binary writes the row
//!   again. A record that must not lose them keeps them itself: `#[serde(flatten)] rest: serde_json::Map<String, Value>`. When the
//!   tag does not allow it, reading is an error, never a guess.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::Arc;

/// A type that is stored in a [`crate::Table`].
pub trait Record: Serialize + DeserializeOwned + Send + Sync {
    /// The schema that this binary writes, from 1. Raise it when [`Record::upgrade`] must tell old values from new ones.
    const VERSION: u32 = 1;

    /// The oldest schema whose binaries can still read what this binary writes.
    const COMPATIBLE: u32 = Self::VERSION;

    /// Brings a value of an older schema (`1 <= from < VERSION`) to the present one.
    ///
    /// # Errors
    /// A text that says what is wrong with the value.
    fn upgrade(from: u32, value: Value) -> Result<Value, String> {
        let _ = from;
        Ok(value)
    }
}

/// Why bytes are not a record, or a record could not become bytes.
#[derive(Debug, Clone, thiserror::Error)]
pub enum RecordError {
    /// The bytes do not begin with a tag like `1/1 `.
    #[error("the value has no schema tag")]
    NoTag,
    /// A newer binary wrote it and says that this one cannot read it.
    #[error(
        "written by schema {written}, readable from schema {readable_from} on, but this binary knows schema {known}; use the newer binary"
    )]
    TooNew {
        /// Who wrote it.
        written: u32,
        /// Who may read it.
        readable_from: u32,
        /// What this binary knows.
        known: u32,
    },
    /// The upgrade from an older schema refused it.
    #[error("cannot upgrade from schema {from}: {reason}")]
    Upgrade {
        /// The schema that wrote it.
        from: u32,
        /// What the record's type says.
        reason: String,
    },
    /// The JSON does not fit the type.
    #[error(transparent)]
    Json(Arc<serde_json::Error>),
}

impl From<serde_json::Error> for RecordError {
    fn from(error: serde_json::Error) -> Self {
        RecordError::Json(Arc::new(error))
    }
}

/// The stored form of a record.
pub(crate) fn encode<T: Record>(record: &T) -> Result<Vec<u8>, RecordError> {
    let mut bytes = format!("{}/{} ", T::VERSION, T::COMPATIBLE).into_bytes();
    serde_json::to_writer(&mut bytes, record)?;
    Ok(bytes)
}

/// The record of a stored form.
pub(crate) fn decode<T: Record>(bytes: &[u8]) -> Result<T, RecordError> {
    let (written, readable_from, json) = split(bytes).ok_or(RecordError::NoTag)?;
    if readable_from > T::VERSION {
        return Err(RecordError::TooNew { written, readable_from, known: T::VERSION });
    }
    if written >= T::VERSION {
        return Ok(serde_json::from_slice(json)?);
    }
    let old = serde_json::from_slice(json)?;
    let new = T::upgrade(written, old).map_err(|reason| RecordError::Upgrade { from: written, reason })?;
    Ok(serde_json::from_value(new)?)
}

fn split(bytes: &[u8]) -> Option<(u32, u32, &[u8])> {
    let space = bytes.iter().take(24).position(|&byte| byte == b' ')?;
    let (written, readable_from) = std::str::from_utf8(&bytes[..space]).ok()?.split_once('/')?;
    Some((written.parse().ok()?, readable_from.parse().ok()?, &bytes[space + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Function {
        name: String,
        memory_mb: u32,
        #[serde(default)]
        tags: Vec<String>,
    }

    /// Schema 1 called it `memory`; schema 2 can be read by binaries that know schema 2.
    impl Record for Function {
        const VERSION: u32 = 2;

        fn upgrade(from: u32, mut value: Value) -> Result<Value, String> {
            assert_eq!(from, 1);
            let fields = value.as_object_mut().ok_or("no object")?;
            let memory = fields.remove("memory").ok_or("no memory")?;
            fields.insert("memory_mb".into(), memory);
            Ok(value)
        }
    }

    fn function() -> Function {
        Function { name: "f".into(), memory_mb: 128, tags: vec![] }
    }

    #[test]
    fn a_record_survives_the_round_trip_and_reads_well() {
        let bytes = encode(&function()).expect("encodes");
        assert_eq!(String::from_utf8_lossy(&bytes), r#"2/2 {"name":"f","memory_mb":128,"tags":[]}"#);
        assert_eq!(decode::<Function>(&bytes).expect("decodes"), function());
    }

    #[test]
    fn values_of_other_schemas() {
        check(r#"1/1 {"name":"f","memory":128}"#, "ok");
        check(r#"2/1 {"name":"f","memory_mb":128}"#, "ok");
        check(r#"7/2 {"name":"f","memory_mb":128,"tags":[],"from":"the future"}"#, "ok");
        check(
            r#"7/3 {"name":"f","memory_mb":128}"#,
            "written by schema 7, readable from schema 3 on, but this binary knows schema 2; use the newer binary",
        );
        check(r#"1/1 {"name":"f"}"#, "cannot upgrade from schema 1: no memory");
        check(r#"2/2 {"name":"f"}"#, "missing field `memory_mb` at line 1 column 12");
        for untagged in ["{}", "", "2 {}", "x/y {}"] {
            check(untagged, "the value has no schema tag");
        }
    }

    #[track_caller]
    fn check(stored: &str, expect: &str) {
        match decode::<Function>(stored.as_bytes()) {
            Ok(found) => assert_eq!((found, "ok"), (function(), expect), "{stored}"),
            Err(error) => assert_eq!(error.to_string(), expect, "{stored}"),
        }
    }
}
