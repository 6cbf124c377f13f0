//! How much memory there is: the machine's, and what a container may have of it.

use crate::limits;
use sandbox::MemoryGroups;
use std::fs;

/// Memory that can be had without swapping, in MB, and all there is. Of several limits, the one that leaves least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Memory {
    /// What can be had.
    pub available_mb: u64,
    /// All there is.
    pub total_mb: u64,
    /// Little is left of one of the limits: what stands idle should give way.
    pub is_short: bool,
}

/// Tells how much memory there is.
pub trait MemoryMeter: Send + Sync {
    /// What there is now; plenty where nobody says.
    fn now(&self) -> Memory;
}

/// The machine's memory within the limits of the control groups that this process is in.
#[derive(Debug)]
pub struct OwnMemory(MemoryGroups);

impl OwnMemory {
    /// That of this process's groups as they are now.
    #[must_use]
    pub fn find() -> Self {
        Self(MemoryGroups::own())
    }
}

impl MemoryMeter for OwnMemory {
    fn now(&self) -> Memory {
        let machine = fs::read_to_string("/proc/meminfo").ok().and_then(|text| Memory::parse(&text));
        let groups = self.0.rooms().map(|room| Memory::new(room.available / MB, room.limit / MB));
        machine.unwrap_or(Memory::PLENTY).within(groups)
    }
}

const MB: u64 = 1024 * 1024;

impl Memory {
    const PLENTY: Self = Self { available_mb: 1 << 20, total_mb: 1 << 20, is_short: false };

    /// So much of so much.
    #[must_use]
    pub fn new(available_mb: u64, total_mb: u64) -> Self {
        Self { available_mb, total_mb, is_short: available_mb < total_mb / limits::MEMORY_SHORT_DIVISOR }
    }

    fn parse(text: &str) -> Option<Self> {
        let field = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            line.split_whitespace().next()?.parse::<u64>().ok().map(|kb| kb / 1024)
        };
        Some(Self::new(field("MemAvailable:")?, field("MemTotal:")?))
    }

    /// What is left of this within further limits. One above all there is limits nothing.
    fn within(self, limits: impl Iterator<Item = Memory>) -> Self {
        limits.filter(|limit| limit.total_mb < self.total_mb).fold(self, |all, limit| Self {
            available_mb: all.available_mb.min(limit.available_mb),
            total_mb: all.total_mb.min(limit.total_mb),
            is_short: all.is_short || limit.is_short,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_short_of_memory_when_little_is_left() {
        let text = |available: u64| format!("MemTotal: 8192000 kB\nMemFree: 1 kB\nMemAvailable: {available} kB\n");
        for (available_kb, short) in [(8_000_000, false), (600_000, false), (300_000, true)] {
            assert_eq!(Memory::parse(&text(available_kb)).expect("parses").is_short, short, "{available_kb}");
        }
        assert_eq!(Memory::parse("nonsense"), None);
    }

    #[test]
    fn the_smallest_of_the_limits_counts() {
        let machine = Memory::new(6000, 8000);
        for (limits, expected) in [
            (&[][..], (6000, 8000, false)),
            (&[(300, 512)], (300, 512, false)),
            (&[(20, 512)], (20, 512, true)),
            // Of nested groups, the inner one is full and the outer one is not, or the other way round.
            (&[(20, 512), (4000, 4096)], (20, 512, true)),
            (&[(500, 512), (10, 4096)], (10, 512, true)),
            // No limit, as version 1 says it.
            (&[(u64::MAX >> 21, u64::MAX >> 21)], (6000, 8000, false)),
        ] {
            let found = machine.within(limits.iter().map(|(available, total)| Memory::new(*available, *total)));
            assert_eq!((found.available_mb, found.total_mb, found.is_short), expected, "{limits:?}");
        }
        assert!(
            Memory::new(100, 8000).within([Memory::new(500, 512)].into_iter()).is_short,
            "the machine itself is short"
        );
    }
}
