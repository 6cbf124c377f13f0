//! Parameter Store of Systems Manager: parameters in a hierarchy, with versions, labels, tiers and policies.
//!
//! Owns the rows below `ssm.`; start at [`SsmService`], then `put` and `get`. Other operations of Systems Manager are not here.
//!
//! A `SecureString` is encrypted by KMS under its key, with the parameter's ARN as encryption context, as whoever calls; so is it
//! decrypted. `/aws/reference/secretsmanager/…` is read from Secrets Manager in the same way.
//!
//! Changes of parameters, and what policies do, are told to the default event bus; they are queued in the commit of the change.
//!
//! # Known limits
//! - `Intelligent-Tiering` becomes `Advanced` when a parameter needs it. Throughput is not limited, so that setting has no effect.
//! - Public parameters (`/aws/service/…`), sharing between accounts and `aws:ec2:image` checks are not here.

mod check;
mod core;
mod delete;
mod describe;
mod error;
mod filters;
mod get;
mod keys;
mod labels;
mod limits;
mod news;
mod page;
mod policies;
mod put;
mod records;
mod secure;
mod selector;
mod service;
mod settings;
mod tags;
mod worker;

pub use service::SsmService;
