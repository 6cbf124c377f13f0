//! Tables and keys.

use crate::records::{ParameterRecord, Setting};
use store::{Key, Table, key};

/// By account, region and name.
pub(crate) const PARAMETERS: Table<ParameterRecord> = Table::new("ssm.parameter");
/// By account, region and id.
pub(crate) const SETTINGS: Table<Setting> = Table::new("ssm.setting");

pub(crate) fn row(account: &str, region: &str, name: &str) -> Key {
    key![account, region, name]
}
