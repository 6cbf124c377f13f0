//! SNS: topics that hand on what is published to them, durably.
//!
//! Owns the rows below `sns.`; start at [`SnsService`], then `publish` and `deliver`.
//!
//! # What is durable
//! `Publish` answers when the message and its deliveries are in the store, in one commit; what follows is work of the outbox, which a
//! crash repeats and does not lose. So a queue may get a message twice after a crash, as AWS says of standard topics; a FIFO queue
//! drops the second by its deduplication id.
//!
//! Filter policies are asked when a message is published; everything else of a subscription counts as it is at the delivery.
//!
//! # What goes where
//! - Queues and functions get messages over the bus from `sns.amazonaws.com`, with the topic as `aws:SourceArn`: their policies decide.
//! - `http` and `https` endpoints are called. Mails leave through a [`Relay`] if the operator names one. Texts and pushes to devices go
//!   nowhere. All of them are kept as [`Letters`].
//! - `firehose` subscriptions deliver when that service is there; until then they fail, and say so in the delivery log.
//!
//! # Known limits
//! - A data protection policy is kept and has no effect, as has `TracingConfig`.
//! - Letters are kept as they have left, also those of topics whose messages are encrypted.
//! - The SMS sandbox keeps numbers and verifies them; texts to others are kept as letters too.
//! - FIFO topics have no limit on their rate. Each of their subscriptions has its own copy of a message, in the commit of the publish: a
//!   message of the greatest `MaximumMessageSize` is refused with a server's fault when more than some fifteen queues are subscribed.

mod batch;
mod confirm;
mod core;
mod deliver;
mod delivery_policy;
mod draft;
mod error;
mod filter;
mod keys;
mod limits;
mod lists;
mod measure;
mod names;
mod page;
mod permissions;
mod platform_apps;
mod protection;
mod publish;
mod publisher;
mod records;
mod replay;
mod service;
mod sign;
mod sms;
mod sse;
mod subscribe;
mod subscription_settings;
mod sweep;
mod tags;
mod topic_settings;
mod topics;

pub use deliver::Relay;
pub use deliver::mail::Letters;
pub use service::{Roles, SnsConfig, SnsService};
