// Generated from `models/s3control.json` by `cargo xtask models`: change the generator, not this file.
//! The model of `s3control`: its tables, types, errors and operations.
mod convert;
pub mod error;
mod operations;
mod schema;
mod types;

pub use operations::{S3Control, handler, op};
pub use schema::SERVICE;
pub use types::*;
