//! Tables and keys.

use crate::names::BusName;
use crate::records::{
    ArchiveRecord, ArchivedRecord, BusRecord, ConnectionRecord, DestinationRecord, EndpointRecord, PartnerRecord,
    ReplayRecord, RuleRecord,
};
use platform::Context;
use store::{Key, Table, key};

/// By account, region and name.
pub(crate) const BUSES: Table<BusRecord> = Table::new("events.bus");
/// By account, region, bus and name.
pub(crate) const RULES: Table<RuleRecord> = Table::new("events.rule");
/// By account, region and name.
pub(crate) const ARCHIVES: Table<ArchiveRecord> = Table::new("events.archive");
/// By account, region, archive, time and id.
pub(crate) const ARCHIVED: Table<ArchivedRecord> = Table::new("events.archived");
/// By account, region and name.
pub(crate) const REPLAYS: Table<ReplayRecord> = Table::new("events.replay");
/// By account, region and name.
pub(crate) const CONNECTIONS: Table<ConnectionRecord> = Table::new("events.connection");
/// By account, region and name.
pub(crate) const DESTINATIONS: Table<DestinationRecord> = Table::new("events.destination");

/// By account, region and name.
pub(crate) const ENDPOINTS: Table<EndpointRecord> = Table::new("events.endpoint");

/// By region, name and the customer's account.
pub(crate) const PARTNERS: Table<PartnerRecord> = Table::new("events.partner");

pub(crate) fn bus(bus: &BusName) -> Key {
    key![&bus.account, &bus.region, &bus.name]
}

pub(crate) fn rule(of: &BusName, rule: &str) -> Key {
    bus(of).push(rule)
}

/// What is below a caller's account and region.
pub(crate) fn place(ctx: &Context) -> Key {
    key![ctx.account.as_str(), ctx.region.as_str()]
}

pub(crate) fn named(account: &str, region: &str, name: &str) -> Key {
    key![account, region, name]
}
