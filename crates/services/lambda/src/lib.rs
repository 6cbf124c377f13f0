//! AWS Lambda: functions, versions, aliases, and their invocation.
//!
//! Owns the control plane's records and the queue of asynchronous events; running code belongs to `compute`, logs and roles are
//! other services, reached over the bus or through [`Roles`].
//! Always: what a caller was told is stored; an accepted event is delivered at least once; a version never changes.
//!
//! Stored and shown without further effect: `VpcConfig` (its ids are looked up where networks are configured, else only their form;
//! it changes nothing of what a function reaches). `FileSystemConfigs` are folders of the host that the operator grants. Code under
//! `SourceKMSKeyArn` is stored sealed alone, but what runs is unpacked in the clear, below the data directory, while it may be
//! mounted. Refused by name: images, capacity providers, durable functions.

mod account;
mod aftermath;
mod aliases;
mod answer;
mod asynchronous;
mod attach;
mod checks;
mod code;
mod code_signing;
mod code_source;
mod concurrency;
mod configure;
mod counters;
mod create;
mod deliver;
mod event_config;
mod garbage;
mod gate;
mod grants;
mod invoke;
mod invoke_stream;
mod json;
mod layer_policy;
mod layers;
pub mod limits;
mod lineage;
mod logs;
mod mapping;
mod measure;
mod names;
mod operations;
mod owned;
mod pages;
mod policy;
mod provisioned;
mod read;
mod record;
mod remove;
mod resource_policy;
mod rights;
mod runner;
mod running;
mod scaling;
mod sealed_code;
mod segments;
mod service;
mod set_aside;
mod settings;
mod settle;
mod signed;
mod snapstart;
mod statement;
mod storage;
mod subject;
mod surroundings;
mod tags;
#[cfg(test)]
mod testing;
mod text;
mod trace;
mod undelivered;
mod update;
mod url_answer;
mod url_config;
mod url_cors;
mod url_event;
mod url_serve;
mod variables;
mod versions;

pub use code::CodeLinks;
pub use logs::Roles;
pub use logs::{RoleSession, Trust};
pub use service::{LambdaConfig, LambdaService};
pub use surroundings::{Network, Surroundings};
pub use undelivered::Undelivered;
pub use url_event::UrlRequest;
pub use url_serve::{UrlTarget, url_forbidden, url_unknown};
