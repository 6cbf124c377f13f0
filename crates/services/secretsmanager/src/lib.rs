//! Secrets Manager: secrets with versions, stages, rotation by a function, and policies of their own.
//!
//! Owns the rows below `secretsmanager.`; start at [`SecretsManagerService`], then `find` (which secret is meant), `versions`, `seal`.
//!
//! # What protects a value
//! A value is encrypted with AES-256-GCM under a data key that KMS makes for the secret's key, with the secret's ARN and the version's id
//! as encryption context. KMS is called as whoever calls this service, so that a key's policy decides about the secret too.
//!
//! # Rotation
//! A rotation is a durable state machine in the secret's record: its function is called once for each of the four steps, over the bus,
//! as `secretsmanager.amazonaws.com`. A step that was cut off is called again; functions of this kind expect that.
//!
//! # Known limits
//! - A replica reads its primary secret's row, so it is in sync always; the KMS key that is named for it is shown and not used.
//! - A rotation window's duration is stored only: a rotation begins when its window does.
//! - Rotation managed by other services and cross-account replicas are refused.

mod batch;
mod core;
mod create;
mod describe;
mod error;
mod filters;
mod find;
mod keys;
mod limits;
mod list;
mod news;
mod page;
mod password;
mod policies;
mod records;
mod remove;
mod replicas;
mod rotation;
mod seal;
mod service;
mod stages;
mod steps;
mod tags;
mod update;
mod values;
mod worker;

pub use service::SecretsManagerService;
