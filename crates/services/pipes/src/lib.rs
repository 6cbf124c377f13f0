//! EventBridge Pipes: from a queue, through a filter and an enrichment, to a target.
//!
//! Owns the rows below `pipes.`; start at [`PipesService`], then `states` (how a pipe comes to run), `runner` (who waits at the queue) and
//! `execution` (what becomes of a batch). Patterns are `pattern`'s, deliveries `targets`'.
//!
//! # What always holds
//! - A message is deleted only after the target has taken it, the enrichment has left nothing of its batch, or the filters have refused
//!   it. Whatever fails stays in the queue, whose redrive policy decides; so does what was under way when the process died.
//! - A pipe's row says what is under way with it; a start-up finishes that.
//! - Everything is done as the pipe's role, which IAM decides on.
//!
//! # Known limits
//! - Sources are queues; streams and brokers answer 501, and so do enrichments and targets of services that are not here.
//! - Log records go to log groups; destinations in S3 and Firehose are kept without effect. Keys of KMS are names only.

mod batch;
mod core;
mod delivery;
mod enrich;
mod error;
mod execution;
mod filter;
mod keys;
mod limits;
mod log;
mod measure;
mod operations;
mod page;
mod queue;
mod record;
mod runner;
mod service;
mod settings;
mod show;
mod states;
mod tags;
mod template;
mod validate;

pub use service::{PipesConfig, PipesService};
