//! EventBridge: buses, rules, targets, schedules, archives and replays, connections and API destinations.
//!
//! Owns the rows below `events.`; start at [`EventsService`], then `put` (what comes in), `index` (who matches), `deliver` (what goes
//! out). Patterns are `pattern`'s, due times `schedule`'s, the queue between `put` and `deliver` is an `outbox`.
//!
//! # What is durable
//! PutEvents answers when everything that follows from its entries is in the store: a delivery for each target of each matching rule,
//! a row for each archive. A crash repeats a delivery and loses none. A schedule has one tick in the outbox, which enqueues its
//! successor in the commit with which it goes.
//!
//! # Services of the platform
//! `aws.*` sources are refused, but not from the service itself: a call of PutEvents with the principal `s3.amazonaws.com` may say
//! `aws.s3`, and every default bus takes it (`SourceAccount` must be the bus's).
//!
//! # Known limits
//! - The schema registry answers 501. A global endpoint never fails over: its primary region takes all. Logs of a bus are kept as a setting, without effect. Any account may be a
//!   partner.
//! - A rule whose schedule came due more than once while the platform was down fires once.
//! - Endpoints of API destinations and of OAuth may be `http:`, where AWS asks for `https:`; a bus as a target needs no role.
//! - Connections to private endpoints are not made. The pace of an API destination is kept in memory.
//! - Targets of services that are not here fail, with a dead letter that says so.

mod archives;
mod buses;
mod call;
mod connections;
mod core;
mod deliver;
mod destinations;
mod endpoints;
mod envelope;
mod error;
mod index;
mod input;
mod keys;
mod limits;
mod measure;
mod names;
mod page;
mod partners;
mod put;
mod records;
mod replays;
mod rule_targets;
mod rules;
mod secrets;
mod service;
mod tags;
mod target_check;
mod tick;
mod tokens;
mod work;

#[cfg(test)]
mod tests;

pub use service::{EventsConfig, EventsService};
