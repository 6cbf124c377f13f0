//! AWS IAM: roles, users, groups, access keys, managed and inline policies, boundaries, identity providers, second factors,
//! certificates, tags, reports, and the simulator.
//!
//! Owns the operations; the rows are `identity`'s, which reads them on every call. Every operation that changes what a policy
//! decision could be is one transaction that also bumps the account's generation. IAM is global: no region in any key or ARN.

mod access_keys;
mod account;
mod answer;
mod attached;
mod boundaries;
mod certificates;
mod context_keys;
mod details;
mod document;
mod entities;
mod groups;
mod holds;
mod inline;
mod instance_profiles;
mod last_accessed;
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
mod server_certificates;
mod service;
mod service_credentials;
mod service_names;
mod signing_certificates;
mod simulate;
mod ssh_format;
mod ssh_keys;
mod tags;
mod texts;
mod user_rows;
mod users;
mod versions;

pub use service::IamService;
