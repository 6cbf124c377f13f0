//! Validation of checks: which keys were written lately, and by which commit.
//!
//! Always: every write with a sequence number above `floor` is in `writes`. A range check from before `floor` cannot be decided
//! and counts as a conflict, which is safe.

use crate::key::Key;
use crate::limits;
use crate::scan::KeyRange;
use std::collections::{BTreeMap, VecDeque};
use std::ops::Bound;

/// The latest write of each recently written key.
pub(crate) struct Recent {
    writes: BTreeMap<Vec<u8>, Write>,
    order: VecDeque<(u64, Vec<u8>)>,
    floor: u64,
}

/// A write as far as checks care.
#[derive(Clone, Copy)]
pub(crate) struct Write {
    pub(crate) sequence: u64,
    pub(crate) present: bool,
}

impl Write {
    /// The version of the row after this write.
    pub(crate) fn version(self) -> Option<u64> {
        self.present.then_some(self.sequence)
    }
}

impl Recent {
    /// Knows nothing of commits up to `floor`.
    pub(crate) fn new(floor: u64) -> Self {
        Self { writes: BTreeMap::new(), order: VecDeque::new(), floor }
    }

    /// The latest write of the key, if it is remembered.
    pub(crate) fn get(&self, key: &Key) -> Option<Write> {
        self.writes.get(key.as_bytes()).copied()
    }

    /// Whether no key of the range was written after `as_of`.
    pub(crate) fn unchanged(&self, range: &KeyRange, as_of: u64) -> bool {
        as_of >= self.floor && (range.is_empty() || in_range(&self.writes, range).all(|write| write.sequence <= as_of))
    }

    /// Remembers a write that has become durable.
    pub(crate) fn insert(&mut self, key: &Key, write: Write) {
        self.order.push_back((write.sequence, key.as_bytes().to_vec()));
        self.writes.insert(key.as_bytes().to_vec(), write);
        while self.order.len() > limits::RECENT_WRITES_MAX {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        let Some((sequence, key)) = self.order.pop_front() else { return };
        self.floor = self.floor.max(sequence);
        if self.writes.get(&key).is_some_and(|write| write.sequence == sequence) {
            self.writes.remove(&key);
        }
    }
}

/// The values of a map whose keys lie in a range that is not empty.
pub(crate) fn in_range<'a, V>(
    map: &'a BTreeMap<Vec<u8>, V>,
    range: &'a KeyRange,
) -> impl DoubleEndedIterator<Item = &'a V> {
    let end = range.end.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
    map.range::<[u8], _>((Bound::Included(range.start.as_slice()), end)).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key;

    #[test]
    fn a_range_is_unchanged_until_one_of_its_keys_is_written() {
        let mut recent = Recent::new(10);
        recent.insert(&key!["a", 1_u64], Write { sequence: 11, present: true });
        recent.insert(&key!["b", 1_u64], Write { sequence: 12, present: false });
        let unchanged = |prefix: &str, as_of| recent.unchanged(&KeyRange::prefix(&key![prefix]), as_of);
        assert!(unchanged("a", 11) && !unchanged("a", 10));
        assert!(unchanged("b", 12) && !unchanged("b", 11), "a deletion is a change");
        assert!(unchanged("c", 10) && !unchanged("c", 9), "what is too old cannot be decided");
    }

    #[test]
    fn what_is_forgotten_moves_the_floor() {
        let mut recent = Recent::new(0);
        for sequence in 1..=(limits::RECENT_WRITES_MAX as u64 + 5) {
            recent.insert(&key![sequence % 7], Write { sequence, present: true });
        }
        assert_eq!(recent.floor, 5);
        assert_eq!(recent.writes.len(), 7);
        assert!(!recent.unchanged(&KeyRange::prefix(&key!["other"]), 4));
    }
}
