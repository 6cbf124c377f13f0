//! Metrics: what services count and measure, kept as one-minute statistics for days.
//!
//! Start at [`Metrics`]. A [`Gauge`] is made once for what is recorded often; [`Gauge::record`] takes a lock that is hardly ever
//! contended and touches no store. Memory is written to the store behind the callers, merged minute by minute.
//!
//! Always: recording never waits and never fails; memory is bounded, and what does not fit is counted as dropped; a crash loses
//! at most what the last [`limits::FLUSH_MS`] brought. High-resolution values are kept by the minute like all others.

mod error;
mod gauge;
mod keys;
pub mod limits;
mod prometheus;
mod queries;
mod registry;
mod series;
mod sketch;
mod stats;
mod writer;

pub use error::MetricsError;
pub use gauge::Gauge;
pub use queries::{Found, Known};
pub use registry::Metrics;
pub use series::Series;
pub use stats::Stats;
