//! Tables: a name in front of the keys and a type for the values.

use crate::error::{Failure, ReadError};
use crate::key::Key;
use crate::record::{self, Record};
use bytes::Bytes;
use std::marker::PhantomData;

/// Rows of one type below one name. Declared once, in the owning crate's `keys` module:
/// `pub const FUNCTIONS: Table<Function> = Table::new("lambda.function");`
///
/// Keys given to and returned by a table do not contain its name.
pub struct Table<T> {
    name: &'static str,
    holds: PhantomData<fn() -> T>,
}

impl<T> Table<T> {
    /// A table. The name is stored in every key: unique in the product, never changed.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, holds: PhantomData }
    }

    /// The name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What all stored keys of the table start with; for [`crate::Store::watch`] and raw access.
    #[must_use]
    pub fn prefix(&self) -> Key {
        Key::new(self.name)
    }

    /// The stored form of a key of this table.
    #[must_use]
    pub fn key(&self, key: &Key) -> Key {
        self.prefix().join(key)
    }
}

impl<T: Record> Table<T> {
    pub(crate) fn encode(&self, key: &Key, record: &T) -> Result<Bytes, Failure> {
        record::encode(record).map(Bytes::from).map_err(|source| Failure::Encode { key: self.key(key), source })
    }

    pub(crate) fn decode(&self, stored: &Key, value: &[u8]) -> Result<T, ReadError> {
        record::decode(value).map_err(|source| ReadError::Record { key: stored.clone(), source })
    }

    /// A scanned row as the caller knows it.
    pub(crate) fn entry(&self, stored: &Key, value: &[u8]) -> Result<(Key, T), ReadError> {
        Ok((self.unprefixed(stored), self.decode(stored, value)?))
    }

    /// The key of a scanned row as the caller knows it.
    pub(crate) fn unprefixed(&self, stored: &Key) -> Key {
        stored.strip_prefix(&self.prefix()).expect("the scan was made within the table's prefix")
    }
}
