//! The IAM policy engine: what a policy document means and what a set of them decides.
//!
//! Owns the grammar of policy documents, their compiled form ([`Policy`], parsed once), matching, and the combination of
//! identity, resource, boundary and session policies into one [`Decision`]. Boundary: no I/O, no clock, no async; who has which
//! policies, and which action and resource a call means, is the caller's knowledge.
//! Always: an explicit deny wins; without an allow the answer is no; the value of a policy variable is never a wildcard; what a
//! policy cannot decide (an unknown variable, a value of the wrong type) never widens access.

mod arn;
mod checks;
mod condition;
mod context;
mod decision;
mod evaluate;
mod json;
mod malformed;
mod operand;
mod operator;
mod parse;
mod pattern;
mod principal;
mod statement;

pub use context::Context;
pub use decision::{Decision, PolicyKind, Reason};
pub use evaluate::{Attached, PolicySet, Request, evaluate};
pub use malformed::Malformed;
pub use parse::Grammar;
pub use principal::{Caller, Identity};
pub use statement::{Effect, Policy};
