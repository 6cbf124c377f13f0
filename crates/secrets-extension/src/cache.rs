//! Answers that are remembered for a while.

use crate::request::Question;
use bytes::Bytes;
use parking_lot::Mutex;
use std::collections::HashMap;

/// Answers by question.
pub(crate) struct Cache {
    items_max: usize,
    known: Mutex<HashMap<Question, Known>>,
}

struct Known {
    at_ms: i64,
    answer: Bytes,
}

impl Cache {
    pub(crate) fn new(items_max: usize) -> Self {
        Self { items_max, known: Mutex::default() }
    }

    /// The answer, if it is younger than `ttl_ms`.
    pub(crate) fn get(&self, question: &Question, now_ms: i64, ttl_ms: i64) -> Option<Bytes> {
        let known = self.known.lock();
        known
            .get(question)
            .filter(|known| (0..ttl_ms).contains(&(now_ms - known.at_ms)))
            .map(|known| known.answer.clone())
    }

    /// Remembers an answer; when there is no room, in place of the oldest.
    pub(crate) fn put(&self, question: Question, now_ms: i64, answer: Bytes) {
        if self.items_max == 0 {
            return;
        }
        let mut known = self.known.lock();
        if known.len() >= self.items_max && !known.contains_key(&question) {
            let oldest = known.iter().min_by_key(|(_, known)| known.at_ms).map(|(question, _)| question.clone());
            oldest.map(|oldest| known.remove(&oldest));
        }
        known.insert(question, Known { at_ms: now_ms, answer });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(name: &str) -> Question {
        Question::Parameter { name: name.to_owned(), decrypt: false }
    }

    #[test]
    fn the_oldest_makes_room_and_all_age() {
        let cache = Cache::new(2);
        for (name, at_ms) in [("a", 1), ("b", 2), ("c", 3)] {
            cache.put(question(name), at_ms, Bytes::from(name.to_owned()));
        }
        assert_eq!(cache.get(&question("a"), 3, 100), None);
        assert_eq!(cache.get(&question("c"), 3, 100).as_deref(), Some(&b"c"[..]));
        assert_eq!(cache.get(&question("b"), 102, 100), None, "too old");
        assert_eq!(cache.get(&question("b"), 101, 100).as_deref(), Some(&b"b"[..]));
    }

    #[test]
    fn without_room_nothing_is_remembered() {
        let cache = Cache::new(0);
        cache.put(question("a"), 1, Bytes::new());
        assert_eq!(cache.get(&question("a"), 1, 100), None);
    }
}
