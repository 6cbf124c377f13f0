//! AWS Lambda: functions, versions, aliases, and their invocation.
//!
//! Owns the control plane's records and the queue of asynchronous events; running code belongs to `compute`, logs and roles are
//! other services, reached over the bus or through [`Roles`].
//! Always: what a caller was told is stored; an accepted event is delivered at least once; a version never changes.

mod aliases;
mod answer;
mod asynchronous;
mod code;
mod concurrency;
mod configure;
mod functions;
mod gate;
mod invoke;
mod json;
pub mod limits;
mod logs;
mod names;
mod owned;
mod pages;
mod policy;
mod provisioned;
mod record;
mod runner;
mod running;
mod service;
mod set_aside;
mod statement;
mod subject;
mod tags;
#[cfg(test)]
mod testing;
mod text;
mod versions;

pub use code::CodeLinks;
pub use logs::Roles;
pub use logs::{RoleSession, Trust};
pub use service::{LambdaConfig, LambdaService};
