//! AWS STS: who one is, and sessions of roles.
//!
//! Owns the operations; what a session is and how it is sealed belongs to `identity`, and so does the decision who may assume what.

mod assume;
pub mod limits;
mod service;

pub use service::StsService;
