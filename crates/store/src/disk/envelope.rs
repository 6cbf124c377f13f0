//! How a row lies on disk: version, checksum, value. And the row that heads each group of commits.

use bytes::Bytes;
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use crate::error::ReadError;
use crate::key::Key;
use crate::types::Row;

/// Version and checksum, 8 bytes each, little endian.
const HEAD_BYTES: usize = 16;

/// The key of the group row. Keys of the store's users begin with a higher byte.
pub(super) const GROUP_KEY: &[u8] = b"\0freehold.group\0";

/// Covers key, version and value: a value under another key, or of another version, is damage too.
fn checksum(key: &[u8], version: u64, value: &[u8]) -> u64 {
    xxh3_64_with_seed(value, xxh3_64_with_seed(key, version))
}

/// The stored form of a value.
pub(super) fn seal(key: &[u8], version: u64, value: &[u8]) -> Vec<u8> {
    let mut stored = Vec::with_capacity(HEAD_BYTES + value.len());
    stored.extend_from_slice(&version.to_le_bytes());
    stored.extend_from_slice(&checksum(key, version, value).to_le_bytes());
    stored.extend_from_slice(value);
    stored
}

/// The row of a stored form, its checksum verified.
pub(super) fn open(key: &[u8], stored: &[u8]) -> Result<Row, ReadError> {
    let (version, value) =
        verify(key, stored).map_err(|what| ReadError::Damaged { key: Key::from_stored(key), what })?;
    Ok(Row { version, value: Bytes::copy_from_slice(value) })
}

fn verify<'a>(key: &[u8], stored: &'a [u8]) -> Result<(u64, &'a [u8]), &'static str> {
    let (head, value) = stored.split_at_checked(HEAD_BYTES).ok_or("it is too short")?;
    let (version, sum) = (number(&head[..8]), number(&head[8..]));
    match checksum(key, version, value) == sum {
        true => Ok((version, value)),
        false => Err("its checksum does not match"),
    }
}

fn number(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(bytes.try_into().expect("sliced to 8 bytes"))
}

/// Names one store, so that files of another one are noticed. Random, and never shown to who writes values.
pub(super) type StoreId = [u8; 16];

/// The first row of each group of commits: which sequence numbers the group holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) store: StoreId,
    /// The first commit of the group.
    pub(super) first: u64,
    /// The last commit of the group.
    pub(super) last: u64,
    /// The group before it in the journal need not end at `first - 1`: opening found the rows ahead of the journals.
    pub(super) gap: bool,
}

impl Group {
    const BYTES: usize = 16 + 8 + 8 + 1;

    /// The stored form of the group row.
    pub(super) fn seal(&self) -> Vec<u8> {
        let mut value = Vec::with_capacity(Self::BYTES);
        value.extend_from_slice(&self.store);
        value.extend_from_slice(&self.first.to_le_bytes());
        value.extend_from_slice(&self.last.to_le_bytes());
        value.push(u8::from(self.gap));
        seal(GROUP_KEY, self.last, &value)
    }

    /// The group of a stored group row; `None` when it is none.
    pub(super) fn open(stored: &[u8]) -> Option<Self> {
        let (_, value) = verify(GROUP_KEY, stored).ok()?;
        let value: &[u8; Self::BYTES] = value.try_into().ok()?;
        Some(Self {
            store: *value.first_chunk()?,
            first: number(&value[16..24]),
            last: number(&value[24..32]),
            gap: value[32] != 0,
        })
    }
}

/// A checksum for small files of the store's own.
pub(super) fn plain_checksum(bytes: &[u8]) -> u64 {
    xxh3_64(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_bit_anywhere_is_noticed() {
        let stored = seal(b"key", 7, b"value");
        assert_eq!(open(b"key", &stored).expect("opens"), Row { value: "value".into(), version: 7 });
        for bit in 0..stored.len() * 8 {
            let mut damaged = stored.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert!(open(b"key", &damaged).is_err(), "bit {bit}");
        }
        assert!(open(b"kez", &stored).is_err() && open(b"key", &stored[..9]).is_err());
    }

    #[test]
    fn a_group_survives_the_round_trip() {
        let group = Group { store: [7; 16], first: 3, last: 9, gap: true };
        assert_eq!(Group::open(&group.seal()), Some(group));
        assert_eq!(Group::open(b"something else entirely"), None);
    }
}
