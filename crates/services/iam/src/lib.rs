//! AWS IAM: roles, users, groups, access keys, managed and inline policies, boundaries, identity providers, second factors,
//! tags, reports, and the simulator.
//!
//! Owns the operations; the rows are `identity`'s, which reads them on every call. Every operation that changes what a policy
//! decision could be is one transaction that also bumps the account's generation. IAM is global: no region in any key or ARN.

mod access_keys;
mod account;
mod answer;
mod attached;
mod boundaries;
mod context_keys;
mod details;
mod document;
mod entities;
mod groups;
mod holds;
mod inline;
mod instance_profiles;
mod last_used;
pub mod limits;
mod linked;
mod login;
mod mfa;
mod oidc;
mod page;
mod policies;
mod position;
mod report;
mod roles;
mod saml;
mod service;
mod simulate;
mod tags;
mod texts;
mod users;
mod versions;

pub use service::IamService;
