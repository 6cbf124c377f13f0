//! SQS: standard and FIFO queues that keep what they have acknowledged.
//!
//! Owns the rows below `sqs.`; start at [`SqsService`], then `send`, `receive`, `delete`; `window` decides who gets what when.
//!
//! # What is durable
//! A message is in the store before its sender hears of it, and out of the store before whoever deleted it does: one commit for each
//! request, batches included, so many callers share one fsync. A receive waits for no commit at all; what it changes is written
//! behind it (`leases` says what a crash forgets). Moves to a dead letter queue are one commit for both queues.
//!
//! # What memory holds, and why that is bounded
//! The store has a queue's messages in the order in which they can be received; memory holds a *window* on that order's beginning and
//! pulls the next page when it has run out. Its entries are
//! - in flight: at most [`limits::IN_FLIGHT_MAX`], AWS's own quota, since a receive hands out no more;
//! - visible, in a standard queue: a page is pulled, and a new message taken in, only while fewer than [`limits::READY_MAX`] are
//!   visible, so at most that many more, a page, and those that were in flight and have become visible again;
//! - in a FIFO queue: [`limits::FIFO_WINDOW_MAX`] in all, since AWS too looks for available message groups only so far.
//!
//! An entry takes about 250 bytes with its places in the indexes, so a queue takes at most some 35 MB, be there a thousand messages
//! behind the window or a billion; `tests::bounds` holds that against a long queue, `tests::model` what is received against a plain
//! reference through random operations and kills. Bodies stay in memory only for a first receive soon after the send, within
//! [`limits::CACHE_BYTES_MAX`] for all queues. Messages are rows, not blobs: a body of at most 1 MiB costs less as part of the
//! journal's one fsync than as a file with its own.
//!
//! # Known limits
//! - A queue that was used stays in memory, with its window, until the process ends.
//! - FIFO queues have no limit on their rate: `FifoThroughputLimit` is kept and has no effect.
//! - Fair queues (a message group id in a standard queue) keep the id and do not reorder.

mod attributes;
mod batch;
mod cache;
mod core;
mod dead;
mod delete;
mod detach;
mod digest;
mod draft;
mod error;
mod handle;
mod house;
mod keys;
mod leases;
mod limits;
mod manage;
mod names;
mod page;
mod permissions;
mod pull;
mod purge;
mod queue;
mod receive;
mod records;
mod redrive;
mod send;
mod service;
mod settings;
mod show;
mod sse;
mod sweep;
mod tags;
mod tasks;
mod visibility;
mod window;

#[cfg(test)]
mod tests;

pub use house::Vault;
pub use service::SqsService;
