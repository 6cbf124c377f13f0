//! CloudWatch metrics: what services record and what users put, by the minute.
//!
//! Owns no rows: the crate `metrics` does. High-resolution values are kept by the minute. Expressions of metric math are refused;
//! alarms and dashboards are not here.

mod check;
mod data;
mod error;
mod limits;
mod list;
mod names;
mod periods;
mod put;
mod service;
mod statistic;
mod statistics;

pub use service::CloudWatchService;
