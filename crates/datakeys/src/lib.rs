//! Data keys of KMS: what is sealed under them, and for how long one may be used without asking KMS again.
//!
//! A service asks in its caller's name ([`platform::Context::through`]), so that KMS decides about every principal; what KMS has allowed
//! one principal is never used for another. Start at [`DataKeys`]; what is sealed is [`Sealed`].
//!
//! Memory holds at most [`limits::KEPT_MAX`] keys of each kind, each for the period that its user names.

mod kept;
mod key;
pub mod limits;
mod refusal;
mod sealed;

pub use kept::{Asked, DataKeys};
pub use key::DataKey;
pub use refusal::{Refusal, refusal};
pub use sealed::Sealed;
