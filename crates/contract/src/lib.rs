//! The AWS contract: service models as data, and every AWS protocol over them.
//!
//! Owns decoding, model constraints with AWS's texts, and encoding. Knows nothing of storage, policy or sockets.
//! Always: what [`Value`] holds after decoding and validation satisfies the model.

mod bytestream;
mod cbor;
pub mod convert;
mod error;
mod json;
mod query;
mod scalar;
pub mod schema;
mod time;
mod validate;
mod value;
pub mod wire;
mod xml;

pub use bytestream::{ByteStream, Pieces, Trailers};
pub use convert::{Map, REDACTED};
pub use error::Error;
pub use schema::{Operation, Protocol, Service, Shape};
pub use validate::{unusable_patterns, validate};
pub use value::{EventStream, Timestamp, Value};
