//! AWS IAM: roles, users, access keys, managed and inline policies, tags.
//!
//! Owns the operations; the rows are `identity`'s, which reads them on every call. Every operation that changes what a policy
//! decision could be is one transaction that also bumps the account's generation. IAM is global: no region in any key or ARN.

mod access_keys;
mod answer;
mod attached;
mod document;
mod holds;
mod inline;
pub mod limits;
mod page;
mod policies;
mod roles;
mod service;
mod tags;
mod texts;
mod users;
mod versions;

pub use service::IamService;
