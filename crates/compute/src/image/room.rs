//! How much memory images take, and how much they may: a part of what there is, the container's limit included.

use crate::limits;
use crate::memory::Memory;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// How many images a fleet keeps, and what they take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImagesSize {
    /// Images that environments can start from.
    pub count: usize,
    /// Their bytes.
    pub bytes: u64,
    /// What they may take at the moment; nothing while memory is short.
    pub bytes_max: u64,
}

/// The memory of a fleet's images.
#[derive(Debug)]
pub(crate) struct Room {
    count: AtomicUsize,
    bytes: AtomicU64,
    bytes_max: AtomicU64,
}

/// One image's part of it; given back when dropped.
#[derive(Debug)]
pub(crate) struct Share {
    room: Arc<Room>,
    bytes: u64,
}

impl Room {
    pub(crate) fn new(memory: Memory) -> Arc<Self> {
        let room = Self { count: AtomicUsize::new(0), bytes: AtomicU64::new(0), bytes_max: AtomicU64::new(0) };
        room.fit(memory);
        Arc::new(room)
    }

    /// Adapts to the memory that there is. What images take is not among what is available, and would be without them.
    pub(crate) fn fit(&self, memory: Memory) {
        let bytes = self.bytes.load(Ordering::Relaxed);
        self.bytes_max.store(limits::images_budget(memory, bytes), Ordering::Relaxed);
    }

    pub(crate) fn size(&self) -> ImagesSize {
        ImagesSize {
            count: self.count.load(Ordering::Relaxed),
            bytes: self.bytes.load(Ordering::Relaxed),
            bytes_max: self.bytes_max.load(Ordering::Relaxed),
        }
    }

    /// Whether images are to go.
    pub(crate) fn is_exceeded(&self) -> bool {
        let size = self.size();
        size.bytes > size.bytes_max
    }

    /// Counts one more image.
    pub(super) fn take(self: &Arc<Self>, bytes: u64) -> Share {
        self.count.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        Share { room: Arc::clone(self), bytes }
    }
}

impl Share {
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.room.count.fetch_sub(1, Ordering::Relaxed);
        self.room.bytes.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MB: u64 = 1024 * 1024;

    #[test]
    fn images_may_take_a_part_of_what_is_left_and_nothing_while_that_is_little() {
        for (available_mb, total_mb, taken_mb, expected_mb) in [
            (6000, 8000, 0, 1024),
            (400, 512, 0, 100),
            // What they take already counts as room for them: the bound does not shrink as they come.
            (300, 512, 100, 100),
            (30, 512, 100, 0),
            (100, 8000, 0, 0),
        ] {
            let room = Room::new(Memory::new(available_mb, total_mb));
            let _images = room.take(taken_mb * MB);
            room.fit(Memory::new(available_mb, total_mb));
            let found = room.size().bytes_max;
            assert_eq!(found, expected_mb * MB, "{available_mb} of {total_mb}, {taken_mb} taken");
        }
    }

    #[test]
    fn what_goes_makes_room() {
        let room = Room::new(Memory::new(400, 512));
        let (one, other) = (room.take(60 * MB), room.take(60 * MB));
        assert!(room.is_exceeded());
        drop(one);
        assert!(!room.is_exceeded());
        assert_eq!((room.size().count, room.size().bytes, other.bytes()), (1, 60 * MB, 60 * MB));
    }
}
