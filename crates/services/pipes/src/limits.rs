//! Every bound of the service: name, unit, reason.

use std::time::Duration;

/// Messages of a batch when the pipe does not say; AWS's own.
pub(crate) const BATCH: i32 = 10;
/// Messages of a batch without a window, or of a FIFO queue; AWS's own.
pub(crate) const BATCH_PLAIN_MAX: i32 = 10;
/// Messages that one receive brings; SQS's own.
pub(crate) const RECEIVE_MAX: usize = 10;
/// Bytes of a batch: what a function takes.
pub(crate) const BATCH_BYTES_MAX: usize = 6 * 1024 * 1024 - 64 * 1024;
/// Batches of a pipe that are under way at a time.
pub(crate) const CONCURRENCY: u32 = 16;
/// How long a receive waits for the first message, s; SQS's own.
pub(crate) const WAIT_SECONDS: i32 = 20;
/// How long a receive waits within a batching window, s.
pub(crate) const WINDOW_WAIT_SECONDS: i32 = 1;
/// Pause within the last second of a batching window, ms.
pub(crate) const WINDOW_PAUSE_MS: i64 = 50;
/// Pause after the queue could not be read: the first, and the longest, ms.
pub(crate) const TROUBLE_MS: i64 = 500;
pub(crate) const TROUBLE_MS_MAX: i64 = 60_000;
/// How long a receive that is just answering may take when the pipe is stopped.
pub(crate) const STOP_GRACE: Duration = Duration::from_millis(50);
/// Tries of a deletion that meets a fault.
pub(crate) const DELETE_TRIES: u32 = 3;
/// How long the session of a pipe's role is used, ms: a third of its time.
pub(crate) const SESSION_MS: i64 = 300_000;
/// How long a change that is under way is waited for before the next one, ms.
pub(crate) const SETTLE_MS: i64 = 5_000;
/// Pipes of an account in a region; AWS's own.
pub(crate) const PIPES_MAX: usize = 1000;
/// Tags of a pipe; AWS's own.
pub(crate) const TAGS_MAX: usize = 50;
/// Names in an answer when the request does not say.
pub(crate) const LIST_MAX: i32 = 100;
/// Bytes of each of payload, request and answer in a log record; AWS cuts a record at 256 KB.
pub(crate) const LOG_FIELD_BYTES_MAX: usize = 80 * 1024;
