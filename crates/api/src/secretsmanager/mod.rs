// Generated from `models/secretsmanager.json` by `cargo xtask models`: change the generator, not this file.
//! The model of `secretsmanager`: its tables, types, errors and operations.
mod convert;
pub mod error;
mod operations;
mod schema;
mod types;

pub use operations::{SecretsManager, handler, op};
pub use schema::SERVICE;
pub use types::*;
