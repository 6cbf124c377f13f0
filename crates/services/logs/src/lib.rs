//! CloudWatch Logs: log groups, streams, their events, and what happens to them with time.
//!
//! Owns the rows below `logs.`; start at [`LogsService`]. The filter pattern language is [`Pattern`].
//! Subscribers get what is put through an outbox; values of metric filters are in memory until the metrics are written.
//! Always: what `PutLogEvents` has acknowledged is in the store; what memory holds is bounded by `limits` and can be lost.

mod deliver;
mod error;
mod event_id;
mod feed;
mod groups;
mod keys;
mod limits;
mod list;
mod live;
mod meter;
mod metric_filter;
mod names;
mod pattern;
mod put;
mod query_definition;
mod read;
mod records;
mod resource_policy;
mod retention;
mod service;
mod streams;
mod subscription;
mod sweep;
mod tags;
mod token;
mod trial;

#[cfg(test)]
mod tests;

pub use pattern::{Pattern, PatternError};
pub use service::{LogsConfig, LogsService};
