//! Ranges of keys and how they are walked.

use crate::key::{AFTER_PARTS, FIRST_TAG, Key, encode_text_start};

/// Keys from `start` on and before `end`; without an end, to the last key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRange {
    pub(crate) start: Vec<u8>,
    pub(crate) end: Option<Vec<u8>>,
}

impl KeyRange {
    /// Every key.
    #[must_use]
    pub fn all() -> Self {
        Self { start: Vec::new(), end: None }
    }

    /// `prefix` itself and every key whose first parts are those of `prefix`.
    #[must_use]
    pub fn prefix(prefix: &Key) -> Self {
        let mut end = prefix.as_bytes().to_vec();
        end.push(AFTER_PARTS);
        Self { start: prefix.as_bytes().to_vec(), end: Some(end) }
    }

    /// Keys below `prefix` whose next part is a string that begins with `text`.
    #[must_use]
    pub fn text_prefix(prefix: &Key, text: &str) -> Self {
        let mut start = prefix.as_bytes().to_vec();
        encode_text_start(text, &mut start);
        let end = successor(&start);
        Self { start, end }
    }

    /// Keys from `start` on and before `end`.
    #[must_use]
    pub fn between(start: &Key, end: &Key) -> Self {
        Self { start: start.as_bytes().to_vec(), end: Some(end.as_bytes().to_vec()) }
    }

    /// Whether the key lies in the range.
    #[must_use]
    pub fn contains(&self, key: &Key) -> bool {
        self.contains_bytes(key.as_bytes())
    }

    pub(crate) fn contains_bytes(&self, key: &[u8]) -> bool {
        key >= self.start.as_slice() && self.end.as_ref().is_none_or(|end| key < end.as_slice())
    }

    /// Whether no key can lie in the range.
    pub(crate) fn is_empty(&self) -> bool {
        self.end.as_ref().is_some_and(|end| *end <= self.start)
    }

    /// The same range, with every key behind `prefix`.
    pub(crate) fn within(&self, prefix: &Key) -> Self {
        let join = |tail: &[u8]| [prefix.as_bytes(), tail].concat();
        Self {
            start: join(&self.start),
            end: Some(self.end.as_ref().map_or_else(|| join(&[AFTER_PARTS]), |end| join(end))),
        }
    }

    /// The bounds for an engine that keeps rows of its own below the first tag.
    pub(crate) fn bounds(&self) -> (std::ops::Bound<&[u8]>, std::ops::Bound<&[u8]>) {
        use std::ops::Bound::{Excluded, Included, Unbounded};
        let start = if self.start.is_empty() { &[FIRST_TAG][..] } else { &self.start };
        (Included(start), self.end.as_deref().map_or(Unbounded, Excluded))
    }
}

/// The first byte string above all that begin with `bytes`.
fn successor(bytes: &[u8]) -> Option<Vec<u8>> {
    let last = bytes.iter().rposition(|&byte| byte < u8::MAX)?;
    let mut next = bytes[..=last].to_vec();
    next[last] += 1;
    Some(next)
}

/// A walk over a range: how many rows, from which side. The rows come in the order of the walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scan {
    pub(crate) range: KeyRange,
    pub(crate) limit: usize,
    pub(crate) reverse: bool,
}

impl Scan {
    /// All rows, ascending.
    #[must_use]
    pub fn all() -> Self {
        Self::range(KeyRange::all())
    }

    /// The rows of a range, ascending.
    #[must_use]
    pub fn range(range: KeyRange) -> Self {
        Self { range, limit: usize::MAX, reverse: false }
    }

    /// The rows whose keys start with the parts of `prefix`, ascending.
    #[must_use]
    pub fn prefix(prefix: &Key) -> Self {
        Self::range(KeyRange::prefix(prefix))
    }

    /// At most `limit` rows.
    #[must_use]
    pub fn limit(self, limit: usize) -> Self {
        Self { limit, ..self }
    }

    /// From the last row to the first.
    #[must_use]
    pub fn reverse(self) -> Self {
        Self { reverse: true, ..self }
    }

    /// Only keys above `key`: how a page goes on behind the last key of the one before.
    #[must_use]
    pub fn after(mut self, key: &Key) -> Self {
        let mut start = key.as_bytes().to_vec();
        start.push(0);
        self.range.start = self.range.start.max(start);
        self
    }

    /// Only keys from `key` on.
    #[must_use]
    pub fn from(mut self, key: &Key) -> Self {
        self.range.start = self.range.start.max(key.as_bytes().to_vec());
        self
    }

    /// Only keys below `key`: how a page of a reverse walk goes on.
    #[must_use]
    pub fn before(mut self, key: &Key) -> Self {
        let end = key.as_bytes().to_vec();
        self.range.end = Some(self.range.end.map_or_else(|| end.clone(), |old| old.min(end.clone())));
        self
    }

    pub(crate) fn within(&self, prefix: &Key) -> Self {
        Self { range: self.range.within(prefix), ..self.clone() }
    }

    /// The part of the range that a walk has looked at when it returned rows up to `last`, full or not.
    pub(crate) fn seen(&self, returned: usize, last: Option<&Key>) -> KeyRange {
        let Some(last) = last.filter(|_| returned >= self.limit) else {
            return self.range.clone();
        };
        match self.reverse {
            true => KeyRange { start: last.as_bytes().to_vec(), end: self.range.end.clone() },
            false => KeyRange { start: self.range.start.clone(), end: Some([last.as_bytes(), &[0]].concat()) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key;

    #[test]
    fn ranges_hold_what_they_say() {
        check(&KeyRange::all(), &[key!["a"], key![-1_i64]], &[]);
        check(
            &KeyRange::prefix(&key!["a"]),
            &[key!["a"], key!["a", "x"], key!["a", u64::MAX]],
            &[key!["ab"], key!["a\0"], key!["b"]],
        );
        check(
            &KeyRange::text_prefix(&key!["p"], "ab"),
            &[key!["p", "ab"], key!["p", "abc", 1_u64], key!["p", "ab\0"]],
            &[key!["p", "aa"], key!["p", "ac"], key!["p"]],
        );
        check(&KeyRange::text_prefix(&key![], ""), &[key![""], key!["z"]], &[key![1_u64], key![b"z".as_slice()]]);
        check(&KeyRange::between(&key!["b"], &key!["d"]), &[key!["b"], key!["c", 1_u64]], &[key!["a"], key!["d"]]);
        check(
            &KeyRange::prefix(&key!["x"]).within(&key!["t"]),
            &[key!["t", "x"], key!["t", "x", 1_u64]],
            &[key!["x"], key!["t"]],
        );
        check(&KeyRange::all().within(&key!["t"]), &[key!["t"], key!["t", "x"]], &[key!["u"], key!["tt"]]);
    }

    #[track_caller]
    fn check(range: &KeyRange, inside: &[Key], outside: &[Key]) {
        for key in inside {
            assert!(range.contains(key), "{key} in {range:?}");
        }
        for key in outside {
            assert!(!range.contains(key), "{key} not in {range:?}");
        }
    }
}
