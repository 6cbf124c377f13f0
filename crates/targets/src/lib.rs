//! Deliveries to targets: what EventBridge's rules, the scheduler's schedules and pipes have in common.
//!
//! Owns how a text gets to an ARN over the bus, as whom, and AWS's words for why it did not. Start at [`Sender::send`]. Each delivery
//! is the typed operation that a client would call, decided by IAM for the target's role or for the service's own principal.
//!
//! Known limit: targets of services that are not here fail with a text that says so.

mod destination;
mod failed_items;
mod failure;
pub mod http;
pub mod json;
mod letter;
mod outside;
pub mod path;
mod send;
mod template;
mod universal;

pub use destination::{Destinations, HttpCall, Permits};
pub use failed_items::{FailedItems, failed_items};
pub use failure::{Code, Failure};
pub use letter::{Letter, TextAttribute};
pub use send::{Parameters, Roles, Sender, Shot, queue_url};
pub use template::Names;
pub use universal::Universal;
