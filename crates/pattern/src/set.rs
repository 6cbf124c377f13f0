//! Many patterns, one event.

use crate::index::{Clue, Index};
use crate::rule::Pattern;
use serde_json::Value;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

/// Patterns by key. Each is entered under the values or fields that few others ask for, so an event is tried on few of them.
#[derive(Debug)]
pub struct PatternSet<K> {
    slots: Vec<Option<Slot<K>>>,
    by_key: HashMap<K, u32>,
    free: Vec<u32>,
    index: Index,
    /// Those that can match without any field.
    always: Vec<u32>,
}

#[derive(Debug)]
struct Slot<K> {
    key: K,
    pattern: Arc<Pattern>,
    clues: Option<Vec<Clue>>,
}

impl<K> Default for PatternSet<K> {
    fn default() -> Self {
        Self {
            slots: Vec::new(),
            by_key: HashMap::new(),
            free: Vec::new(),
            index: Index::default(),
            always: Vec::new(),
        }
    }
}

impl<K: Clone + Eq + Hash> PatternSet<K> {
    /// Enters a pattern; one that was there under the same key goes.
    pub fn insert(&mut self, key: K, pattern: Arc<Pattern>) {
        self.remove(&key);
        let number = self.free.pop().unwrap_or_else(|| {
            self.slots.push(None);
            u32::try_from(self.slots.len() - 1).expect("a set has fewer than 2^32 patterns")
        });
        let clues = self.index.clues(&pattern.ways);
        match &clues {
            Some(clues) => clues.iter().for_each(|clue| self.index.enter(clue, number)),
            None => self.always.push(number),
        }
        self.by_key.insert(key.clone(), number);
        self.slots[number as usize] = Some(Slot { key, pattern, clues });
    }

    /// Whether there was one.
    pub fn remove(&mut self, key: &K) -> bool {
        let Some(number) = self.by_key.remove(key) else { return false };
        let slot = self.slots[number as usize].take();
        match slot.and_then(|slot| slot.clues) {
            Some(clues) => clues.iter().for_each(|clue| self.index.leave(clue, number)),
            None => self.always.retain(|entered| *entered != number),
        }
        self.free.push(number);
        true
    }

    /// The keys of all patterns that an event matches, in no particular order.
    #[must_use]
    pub fn matches(&self, event: &Value) -> Vec<&K> {
        let mut candidates = self.always.clone();
        self.index.find(event, &mut candidates);
        candidates.sort_unstable();
        candidates.dedup();
        let slots = candidates.into_iter().filter_map(|number| self.slots[number as usize].as_ref());
        slots.filter(|slot| slot.pattern.matches(event)).map(|slot| &slot.key).collect()
    }

    #[cfg(test)]
    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    /// How many patterns there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_key.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_key.is_empty()
    }
}
