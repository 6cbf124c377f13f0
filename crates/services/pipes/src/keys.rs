//! Tables and keys.

use crate::record::PipeRecord;
use platform::Context;
use store::{Key, Table, key};

/// By account, region and name.
pub(crate) const PIPES: Table<PipeRecord> = Table::new("pipes.pipe");

/// What is below a caller's account and region.
pub(crate) fn place(ctx: &Context) -> Key {
    key![ctx.account.as_str(), ctx.region.as_str()]
}

impl PipeRecord {
    pub(crate) fn key(&self) -> Key {
        key![&self.account, &self.region, &self.name]
    }
}
