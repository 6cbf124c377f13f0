//! Event source mappings: rows, the five operations on them, and the pollers that carry events from queues to functions.
//!
//! Sources are SQS queues; parameters of other sources are checked as far as they can be without their service, and then the
//! answer is 501: a mapping that does nothing is never made. Filters of a mapping with a `KMSKeyArn` are in the store only
//! as sealed under that key: the caller's rights seal them and show them, Lambda itself must be let decrypt them by the key's policy.
//!
//! Always: a message is deleted only after its function has succeeded with it (or its filters have refused it). What is in flight
//! when the process dies comes back when its visibility ends.

mod batch;
mod change;
mod checks;
mod client;
mod create;
mod criteria;
mod event;
mod filter;
mod house;
mod load;
mod measure;
mod poller;
mod process;
mod queries;
mod record;
mod settings;
mod show;
mod source;
mod states;
mod tags;
mod worker;

pub(crate) use change::{delete, update};
pub(crate) use create::create;
pub(crate) use house::Mappings;
pub(crate) use queries::{get, list};
pub(crate) use states::start;
pub(crate) use tags::{change_tags, is_mapping, tags_of};
