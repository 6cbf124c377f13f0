//! Slots: each holds a uid and an address that belong to one sandbox at a time.

use std::collections::VecDeque;

use crate::limits;

/// The free slots of an instance. The one free the longest is next, so that what the kernel tears down in the
/// background (a network interface, say) is gone before its name is used again.
pub(super) struct Slots {
    fresh: u32,
    freed: VecDeque<u32>,
    taken: u32,
}

/// Slots 0 and 1 would have addresses that end in .0.0 and .0.1, which people take for a network and its gateway.
const FIRST: u32 = 2;

impl Slots {
    pub(super) fn new() -> Self {
        Self { fresh: FIRST, freed: VecDeque::new(), taken: 0 }
    }

    /// Takes a slot; `None` when [`limits::SANDBOXES_MAX`] are taken.
    pub(super) fn take(&mut self) -> Option<u32> {
        if self.taken >= limits::SANDBOXES_MAX {
            return None;
        }
        self.taken += 1;
        if self.fresh < limits::SLOTS_PER_INSTANCE {
            self.fresh += 1;
            return Some(self.fresh - 1);
        }
        self.freed.pop_front()
    }

    /// Gives a slot back.
    pub(super) fn free(&mut self, slot: u32) {
        self.taken -= 1;
        self.freed.push_back(slot);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_reused_only_when_all_others_were_used() {
        let mut slots = Slots::new();
        let first = slots.take().expect("free");
        slots.free(first);
        for slot in FIRST + 1..limits::SLOTS_PER_INSTANCE {
            assert_eq!(slots.take(), Some(slot));
            slots.free(slot);
        }
        assert_eq!(slots.take(), Some(first));
    }

    #[test]
    fn the_number_of_sandboxes_is_bounded() {
        let mut slots = Slots::new();
        assert!((0..limits::SANDBOXES_MAX).all(|_| slots.take().is_some()));
        assert_eq!(slots.take(), None);
    }
}
