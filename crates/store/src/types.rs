//! What goes into and comes out of an engine.

use crate::key::Key;
use crate::limits;
use crate::scan::KeyRange;
use bytes::Bytes;

/// A stored value and the version that wrote it. Versions only grow; the same version means the same value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The value.
    pub value: Bytes,
    /// The sequence number of the commit that wrote it.
    pub version: u64,
}

/// What must still hold when a batch is committed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// The row has this version; `None`: there is no such row.
    Row {
        /// Which row.
        key: Key,
        /// The version that was read.
        version: Option<u64>,
    },
    /// No row of the range was written or deleted after this commit: what a scan saw is still what there is, phantoms included.
    Range {
        /// Which rows.
        range: KeyRange,
        /// `Snapshot::as_of` of the scan.
        as_of: u64,
    },
}

/// An atomic change: when all checks hold, all writes happen; otherwise none.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    pub(crate) checks: Vec<Check>,
    pub(crate) writes: Vec<(Key, Option<Bytes>)>,
}

impl Batch {
    /// An empty batch.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Requires the row to have this version, or to be absent.
    #[must_use]
    pub fn check(mut self, key: Key, version: Option<u64>) -> Self {
        self.checks.push(Check::Row { key, version });
        self
    }

    /// Writes a row. Of several writes of one key in a batch, the last counts.
    #[must_use]
    pub fn put(mut self, key: Key, value: impl Into<Bytes>) -> Self {
        self.writes.push((key, Some(value.into())));
        self
    }

    /// Deletes a row; there need not be one.
    #[must_use]
    pub fn delete(mut self, key: Key) -> Self {
        self.writes.push((key, None));
        self
    }

    /// Bytes of keys and values, checks included.
    pub(crate) fn bytes(&self) -> usize {
        let checks: usize = self.checks.iter().map(Check::bytes).sum();
        let writes: usize =
            self.writes.iter().map(|(key, value)| key.as_bytes().len() + value.as_ref().map_or(0, Bytes::len)).sum();
        checks + writes
    }

    /// What is too large about the batch, if anything.
    pub(crate) fn oversize(&self) -> Option<String> {
        let too_large = |what: &str, is: usize, max: usize| {
            (is > max).then(|| format!("{what} of {is} bytes, at most {max} are stored"))
        };
        self.writes
            .iter()
            .find_map(|(key, value)| {
                too_large("a key", key.as_bytes().len(), limits::KEY_BYTES_MAX)
                    .or_else(|| too_large("a value", value.as_ref().map_or(0, Bytes::len), limits::VALUE_BYTES_MAX))
                    .map(|text| format!("{text} (key {key:.100})"))
            })
            .or_else(|| too_large("a commit", self.bytes(), limits::COMMIT_BYTES_MAX))
    }
}

impl Check {
    fn bytes(&self) -> usize {
        match self {
            Check::Row { key, .. } => key.as_bytes().len(),
            Check::Range { range, .. } => range.start.len() + range.end.as_ref().map_or(0, Vec::len),
        }
    }
}
