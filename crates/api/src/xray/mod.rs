// Generated from `models/xray.json` by `cargo xtask models`: change the generator, not this file.
//! The model of `xray`: its tables, types, errors and operations.
mod convert;
pub mod error;
mod operations;
mod schema;
mod types;

pub use operations::{XRay, handler, op};
pub use schema::SERVICE;
pub use types::*;
