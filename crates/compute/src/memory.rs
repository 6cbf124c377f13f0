//! The machine's memory, as the kernel tells it.

use std::fs;

/// Memory that can be had without swapping, in MB, and all there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Memory {
    pub(crate) available_mb: u64,
    pub(crate) total_mb: u64,
}

impl Memory {
    /// What there is now; plenty where the kernel does not say.
    pub(crate) fn now() -> Self {
        fs::read_to_string("/proc/meminfo").ok().and_then(|text| Self::parse(&text)).unwrap_or(Self::PLENTY)
    }

    const PLENTY: Self = Self { available_mb: 1 << 20, total_mb: 1 << 20 };

    fn parse(text: &str) -> Option<Self> {
        let field = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            line.split_whitespace().next()?.parse::<u64>().ok().map(|kb| kb / 1024)
        };
        Some(Self { available_mb: field("MemAvailable:")?, total_mb: field("MemTotal:")? })
    }

    /// Whether what stands idle should give way.
    pub(crate) fn is_short(self) -> bool {
        self.available_mb < self.total_mb / crate::limits::MEMORY_SHORT_DIVISOR
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_short_of_memory_when_little_is_left() {
        let text = |available: u64| format!("MemTotal: 8192000 kB\nMemFree: 1 kB\nMemAvailable: {available} kB\n");
        for (available_kb, short) in [(8_000_000, false), (600_000, false), (300_000, true)] {
            assert_eq!(Memory::parse(&text(available_kb)).expect("parses").is_short(), short, "{available_kb}");
        }
        assert_eq!(Memory::parse("nonsense"), None);
    }
}
