// Generated from `models/events.json` by `cargo xtask models`: change the generator, not this file.
//! The model of `events`: its tables, types, errors and operations.
mod convert;
pub mod error;
mod operations;
mod schema;
mod types;

pub use operations::{Events, handler, op};
pub use schema::SERVICE;
pub use types::*;
