// Generated from `models/s3.json` by `cargo xtask models`: change the generator, not this file.
//! The model of `s3`: its tables, types, errors and operations.
mod convert;
pub mod error;
mod operations;
mod schema;
mod types;

pub use operations::{S3, handler, op};
pub use schema::SERVICE;
pub use types::*;
