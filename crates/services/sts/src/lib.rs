//! AWS STS: who one is, and temporary credentials.
//!
//! Owns the operations; what a session is and how it is sealed belongs to `identity`, and so does the decision who may assume what.
//! A token of an identity provider is believed when the provider is registered in the role's account and its published keys
//! verify the signature; keys are fetched over HTTPS, and over plain HTTP from this machine alone.

mod assume;
mod fetch;
mod jwk;
mod jwt;
pub mod limits;
mod own;
mod provider;
mod request;
mod service;
mod web_identity;

pub use service::StsService;
