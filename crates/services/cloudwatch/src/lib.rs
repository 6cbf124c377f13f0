//! CloudWatch: metrics by the minute, what services record and what users put; alarms on them; dashboards.
//!
//! Owns the rows below `cloudwatch.`; those of metrics are the crate `metrics`'s. Start at [`CloudWatchService`], then `alarm`.
//!
//! # Alarms
//! An alarm is looked at once a minute, over periods that end with the last whole one. What follows a new state (its history, an event
//! on the default bus, its actions) is in the same commit; actions are done at least once, on topics and functions.
//!
//! # Known limits
//! - High-resolution values are kept by the minute. An alarm with a period below a minute looks at whole minutes, the running one last.
//! - Actions on machines, groups of them and tickets fail, and the alarm's history says so. Alarms on bands of expected values stay
//!   `INSUFFICIENT_DATA`. A suppressor holds actions back while it is in alarm; its wait and extension periods are shown only.
//! - Trimmed and winsorized statistics are worked out of two hundred percentiles at most, between percentages only; `PR` is refused.
//! - Percentiles are computed from all values there are: `EvaluateLowSampleCountPercentile` is shown only.
//! - Dashboards are kept, not drawn, and of their bodies only the outline is checked.

mod alarm;
mod check;
mod dashboard;
mod data;
mod error;
mod limits;
mod list;
mod math;
mod names;
mod page;
mod periods;
mod put;
mod queries;
mod service;
mod statistic;
mod statistics;
mod tags;

pub use service::{CloudWatchConfig, CloudWatchService};
