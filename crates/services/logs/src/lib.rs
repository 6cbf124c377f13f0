//! CloudWatch Logs: log groups, streams, events and their retention.

mod limits;
mod pattern;

pub use pattern::{Pattern, PatternError};
