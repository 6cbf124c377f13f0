//! Tables and keys.

use crate::records::{Alias, Grant, GrantPlace, Import, KeyRecord, MasterCheck, Material, Regions, is_multi_region};
use store::{Key, Table, key};

/// By account, region and id.
pub(crate) const KEYS: Table<KeyRecord> = Table::new("kms.key");
/// By owner (account, region or `*`, id) and number, from 0: the last is the current one.
pub(crate) const MATERIALS: Table<Material> = Table::new("kms.material");
/// By account and id, of multi-region keys.
pub(crate) const REGIONS: Table<Regions> = Table::new("kms.regions");
/// By account, region and name with its prefix.
pub(crate) const ALIASES: Table<Alias> = Table::new("kms.alias");
/// By account, region, key and id.
pub(crate) const GRANTS: Table<Grant> = Table::new("kms.grant");
/// By token.
pub(crate) const GRANT_TOKENS: Table<GrantPlace> = Table::new("kms.grant_token");
/// By account, region, key and token.
pub(crate) const IMPORTS: Table<Import> = Table::new("kms.import");
/// One row.
pub(crate) const MASTER: Table<MasterCheck> = Table::new("kms.master");

pub(crate) fn key(account: &str, region: &str, id: &str) -> Key {
    key![account, region, id]
}

/// Whose material it is: the regions of a multi-region key share theirs.
pub(crate) fn owner(account: &str, region: &str, id: &str) -> Key {
    if is_multi_region(id) { key![account, "*", id] } else { key![account, region, id] }
}

pub(crate) fn alias(account: &str, region: &str, name: &str) -> Key {
    key![account, region, name]
}
