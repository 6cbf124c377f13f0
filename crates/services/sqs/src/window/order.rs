//! In which order entries are handed out: a standard queue's by number, a FIFO queue's by message group.

use super::{Entry, State};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

type Entries = HashMap<u64, Entry>;

pub(super) enum Order {
    /// The entries that are ready.
    Standard(BTreeSet<u64>),
    Fifo(Groups),
}

/// Message groups. A group whose first message is ready and of which none is out is listed by that message's number.
#[derive(Default)]
pub(super) struct Groups {
    by_name: HashMap<Arc<str>, Group>,
    listed: BTreeMap<u64, Arc<str>>,
}

#[derive(Default)]
struct Group {
    messages: BTreeSet<u64>,
    /// How many of them are in flight or leaving.
    busy: usize,
    listed: Option<u64>,
}

impl Order {
    pub(super) fn new(fifo: bool) -> Self {
        if fifo { Self::Fifo(Groups::default()) } else { Self::Standard(BTreeSet::new()) }
    }

    pub(super) fn available(&self) -> bool {
        self.len() > 0
    }

    /// Entries, or groups, that can be handed out.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Standard(ready) => ready.len(),
            Self::Fifo(groups) => groups.listed.len(),
        }
    }

    /// The next message to hand out.
    pub(super) fn first(&self) -> Option<u64> {
        match self {
            Self::Standard(ready) => ready.first().copied(),
            Self::Fifo(groups) => groups.listed.first_key_value().map(|(seq, _)| *seq),
        }
    }

    /// The messages that may follow `seq` in one receive by the rules of its group.
    pub(super) fn behind(&self, seq: u64, group: Option<&Arc<str>>, limit: usize) -> Vec<u64> {
        let (Self::Fifo(groups), Some(group)) = (self, group) else { return Vec::new() };
        let messages = groups.by_name.get(group).map(|group| &group.messages);
        messages.map(|messages| messages.range(seq + 1..).copied().take(limit).collect()).unwrap_or_default()
    }

    pub(super) fn insert(&mut self, seq: u64, group: Option<Arc<str>>, state: State, entries: &Entries) {
        match self {
            Self::Standard(ready) => {
                if state == State::Ready {
                    ready.insert(seq);
                }
            }
            Self::Fifo(groups) => groups.edit(&group.unwrap_or_else(|| Arc::from("")), entries, |group| {
                group.messages.insert(seq);
                group.busy += usize::from(state.is_busy());
            }),
        }
    }

    pub(super) fn remove(&mut self, seq: u64, group: Option<&Arc<str>>, state: State, entries: &Entries) {
        match self {
            Self::Standard(ready) => drop(ready.remove(&seq)),
            Self::Fifo(groups) => groups.edit(&name(group), entries, |group| {
                group.messages.remove(&seq);
                group.busy -= usize::from(state.is_busy());
            }),
        }
    }

    pub(super) fn change(&mut self, seq: u64, group: Option<&Arc<str>>, old: State, new: State, entries: &Entries) {
        match self {
            Self::Standard(ready) => {
                if new == State::Ready {
                    ready.insert(seq);
                } else {
                    ready.remove(&seq);
                }
            }
            Self::Fifo(groups) => groups.edit(&name(group), entries, |group| {
                group.busy = group.busy + usize::from(new.is_busy()) - usize::from(old.is_busy());
            }),
        }
    }
}

fn name(group: Option<&Arc<str>>) -> Arc<str> {
    group.cloned().unwrap_or_else(|| Arc::from(""))
}

impl Groups {
    /// Changes a group, then lists it where it belongs.
    fn edit(&mut self, name: &Arc<str>, entries: &Entries, change: impl FnOnce(&mut Group)) {
        let group = self.by_name.entry(Arc::clone(name)).or_default();
        change(group);
        let head = group.messages.first().copied().filter(|_| group.busy == 0);
        let wanted = head.filter(|seq| entries.get(seq).is_some_and(|entry| entry.state == State::Ready));
        let listed = std::mem::replace(&mut group.listed, wanted);
        let empty = group.messages.is_empty();
        if listed != wanted {
            if let Some(seq) = listed {
                self.listed.remove(&seq);
            }
            if let Some(seq) = wanted {
                self.listed.insert(seq, Arc::clone(name));
            }
        }
        if empty {
            self.by_name.remove(name);
        }
    }
}
