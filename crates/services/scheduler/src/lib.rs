//! EventBridge Scheduler: schedules in groups, due by `rate`, `cron` or `at` in any time zone, each with one target.
//!
//! Owns the rows below `scheduler.`; start at [`SchedulerService`], then `schedules` (what is stored) and `fire` (what happens when a
//! schedule is due). Due times are `schedule`'s, deliveries `targets`'.
//!
//! Always: an enabled schedule has one item in the outbox, at its next due time; that item enqueues its successor and the invocation
//! in the commit with which it goes. So a hundred thousand schedules cost nothing until one is due, and a crash repeats an invocation
//! and loses none.
//!
//! # Known limits
//! - What came due while the platform was down, or while its clock was moved, is invoked once, however often and however long ago it
//!   was due; the target's maximum age counts from then on.
//! - Targets of services that are not here fail, with a dead letter that says so. Keys of KMS are names only.

mod core;
mod error;
mod fire;
mod groups;
mod keys;
mod limits;
mod measure;
mod page;
mod records;
mod schedules;
mod service;
mod validate;

pub use service::{SchedulerConfig, SchedulerService};
