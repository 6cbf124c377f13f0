//! Access points: names of their own for buckets, each with a policy that decides beside the bucket's.
//!
//! The API that manages them is another service's than the objects', S3 Control (`service`); requests that name a point in place of a
//! bucket are asked for at both and then done to the bucket (`through`). The public access blocks of accounts are here too, since the
//! same API has them.
//!
//! # What is not as on AWS
//! No request comes from a network here, so a point that is for one lets nobody in. The blocks of a point act on its own policy, not on
//! the bucket's.

mod account;
mod manage;
mod names;
mod policy;
mod records;
mod service;
mod tagged;
mod through;

pub(crate) use account::{ACCOUNT_BLOCKS, add_account_blocks};
pub(crate) use names::{PointId, is_alias, may_name};
pub(crate) use records::{AccessPoint, AccountRecord, Place};
pub use service::control;
pub(crate) use through::Named;
