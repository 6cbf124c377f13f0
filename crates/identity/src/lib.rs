//! Who calls, what they may: IAM's rows, access keys and sessions, and the authorizer over `policy`.
//!
//! Owns what the gateway, the bus, IAM, STS and Lambda share of identity, so that none of them knows another. Operations on these
//! rows are `service-iam`'s; what policies mean is `policy`'s.
//! Always: a secret or a token never reaches a log or an error; a decision is made on rows at least as new as the last IAM write
//! that was acknowledged before the call.

mod authorizer;
pub mod aws_managed;
mod credentials;
mod directory;
pub mod ids;
mod kept;
pub mod keys;
pub mod limits;
pub mod records;
mod seal;
mod sessions;
mod suggest;
pub mod totp;

pub use authorizer::{
    Ask, Assume, AuthorizerOptions, Enforcement, IamAuthorizer, Observation, Proof, ResourcePolicies,
};
pub use credentials::{CredentialError, CredentialSource, Credentials, DEFAULT_ACCOUNT, Mode, Resolved, Secret};
pub use directory::{Directory, Trust, entity_name, policy_name};
pub use sessions::{MintError, NewSession, SessionCredentials, Sessions};
pub use suggest::least_policy;
pub use totp::MfaError;
