//! Tables and keys.

use crate::records::{Replica, SecretRecord, Value};
use store::{Key, Table, key};

/// By account, region and name.
pub(crate) const SECRETS: Table<SecretRecord> = Table::new("secretsmanager.secret");
/// By account, region, name and version.
pub(crate) const VALUES: Table<Value> = Table::new("secretsmanager.value");
/// By account, region and name.
pub(crate) const REPLICAS: Table<Replica> = Table::new("secretsmanager.replica");

pub(crate) fn secret(account: &str, region: &str, name: &str) -> Key {
    key![account, region, name]
}

/// Of a secret's record.
pub(crate) fn row(secret: &SecretRecord) -> Key {
    self::secret(&secret.account, &secret.region, &secret.name)
}

pub(crate) fn value(secret: &SecretRecord, version: &str) -> Key {
    row(secret).push(version)
}
