//! Deliveries to targets: what EventBridge's rules, the scheduler's schedules and pipes have in common.
//!
//! Owns how a text gets to an ARN over the bus, as whom, and AWS's words for why it did not. Start at [`Sender::send`]. Each delivery
//! is the typed operation that a client would call, decided by IAM for the target's role or for the service's own principal.
//!
//! Known limits: a log group takes events as the account itself, since log groups have no policies yet. Targets of services that are
//! not here fail with a text that says so.

mod failure;
pub mod http;
pub mod json;
mod letter;
mod send;
mod universal;

pub use failure::{Code, Failure};
pub use letter::{Letter, TextAttribute};
pub use send::{Parameters, Roles, Sender, Shot};
pub use universal::Universal;
