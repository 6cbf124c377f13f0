//! CloudWatch Logs: log groups, streams, their events, and what happens to them with time.
//!
//! Owns the rows below `logs.`; start at [`LogsService`]. The filter pattern language is [`Pattern`].
//! Always: what `PutLogEvents` has acknowledged is in the store; what memory holds is bounded by `limits` and can be lost.

mod error;
mod event_id;
mod groups;
mod keys;
mod limits;
mod list;
mod live;
mod names;
mod pattern;
mod put;
mod read;
mod records;
mod retention;
mod service;
mod streams;
mod sweep;
mod tags;
mod token;
mod trial;

#[cfg(test)]
mod tests;

pub use pattern::{Pattern, PatternError};
pub use service::LogsService;
