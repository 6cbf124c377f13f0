//! AWS X-Ray: segments of traces, kept for thirty days, and read again by trace and by time.
//!
//! Lambda puts segments for sampled calls, functions through the daemon of their environment, anybody through `PutTraceSegments`.
//! Always: a segment that was not answered as unprocessed is in the store; each place keeps at most [`limits::SEGMENTS_MAX`] of them,
//! the newest, whoever sends how many.
//!
//! There is one sampling rule, AWS's default. Filter expressions know fields, annotations, services and `AND`, `OR`, `!`; graphs,
//! groups and insights are not there, and say so.

mod cursor;
mod document;
mod error;
mod filter;
mod keep;
mod limits;
mod put;
mod read;
mod records;
mod sampling;
mod service;
mod summary;

pub use service::XRayService;
