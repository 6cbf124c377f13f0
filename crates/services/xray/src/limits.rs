//! Every bound of the service, with its unit.

/// Segments of an account and region.
pub(crate) const SEGMENTS_MAX: usize = 100_000;
/// How long a segment is kept, ms: thirty days.
pub(crate) const KEPT_MS: i64 = 30 * 24 * 3600 * 1000;
/// How often what is too old or too much is looked for, ms.
pub(crate) const CHECK_MS: i64 = 3600 * 1000;
/// Segments that arrive before one looks for what is too much earlier.
pub(crate) const CHECK_SEGMENTS: usize = 10_000;
/// Longest segment document, bytes.
pub(crate) const DOCUMENT_BYTES_MAX: usize = 64 * 1024;
/// Documents of one request.
pub(crate) const DOCUMENTS_MAX: usize = 50;
/// Traces of one request.
pub(crate) const TRACES_MAX: usize = 5;
/// Segments of one trace that are shown.
pub(crate) const TRACE_SEGMENTS_MAX: usize = 1000;
/// Rows that are read at a time.
pub(crate) const ROWS_AT_ONCE: usize = 250;
/// Summaries on a page.
pub(crate) const SUMMARIES_PAGE: usize = 100;
/// Longest range of time of summaries, ms.
pub(crate) const RANGE_MS_MAX: i64 = 24 * 3600 * 1000;
/// How far a trace id's time may lie ahead, ms.
pub(crate) const AHEAD_MS_MAX: i64 = 5 * 60 * 1000;
/// How deep subsegments are looked at.
pub(crate) const DEPTH_MAX: usize = 32;
/// How deep a filter expression may nest.
pub(crate) const FILTER_DEPTH_MAX: usize = 32;
