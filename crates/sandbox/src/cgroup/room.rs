//! How much memory the groups that this process is in still leave: a container's limit is one of theirs, not the machine's.

use std::fs;
use std::path::{Path, PathBuf};

use super::locate::own_memory_groups;

/// What one group leaves, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemoryRoom {
    /// Its limit.
    pub limit: u64,
    /// What can be had below the limit, pages of files that nobody uses now included.
    pub available: u64,
}

/// The groups of this process that may limit its memory, its own and those around it. Sandboxes' groups are below one of them.
#[derive(Debug, Clone, Default)]
pub struct MemoryGroups(Vec<PathBuf>);

impl MemoryGroups {
    /// Those of this process as it is now.
    #[must_use]
    pub fn own() -> Self {
        Self(own_memory_groups())
    }

    /// What each group that has a limit leaves.
    pub fn rooms(&self) -> impl Iterator<Item = MemoryRoom> + '_ {
        self.0.iter().filter_map(|group| room(group))
    }
}

/// What a group leaves; `None` where it has no limit, or none that can be read.
fn room(group: &Path) -> Option<MemoryRoom> {
    let number = |file: &str| fs::read_to_string(group.join(file)).ok()?.trim().parse::<u64>().ok();
    // "max" is no number; version 1 says the largest multiple of a page instead, which no machine has.
    let limit = number("memory.max").or_else(|| number("memory.limit_in_bytes"))?;
    let used = number("memory.current").or_else(|| number("memory.usage_in_bytes"))?;
    let stat = fs::read_to_string(group.join("memory.stat")).unwrap_or_default();
    let available = limit.saturating_sub(used).saturating_add(reclaimable(&stat)).min(limit);
    Some(MemoryRoom { limit, available })
}

/// Pages of files that were not used lately, of the group and those below it.
fn reclaimable(stat: &str) -> u64 {
    let field = |name: &str| {
        let value = stat.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))?;
        value.trim().parse().ok()
    };
    field("total_inactive_file").or_else(|| field("inactive_file")).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(files: &[(&str, &str)]) -> tempfile::TempDir {
        let directory = tempfile::tempdir().expect("a directory");
        for (name, text) in files {
            fs::write(directory.path().join(name), text).expect("written");
        }
        directory
    }

    #[track_caller]
    fn check(files: &[(&str, &str)], expected: Option<(u64, u64)>) {
        let directory = group(files);
        let groups = MemoryGroups(vec![directory.path().to_owned()]);
        let found: Vec<_> = groups.rooms().map(|room| (room.limit, room.available)).collect();
        assert_eq!(found, Vec::from_iter(expected), "{files:?}");
    }

    #[test]
    fn both_versions_tell_what_is_left() {
        let v2 = |max, now, stat| [("memory.max", max), ("memory.current", now), ("memory.stat", stat)];
        check(&v2("1000\n", "600\n", "anon 500\ninactive_file 50\nactive_file 50\n"), Some((1000, 450)));
        check(&v2("1000\n", "1200\n", "inactive_file 0\n"), Some((1000, 0)));
        check(&v2("1000\n", "10\n", "inactive_file 900\n"), Some((1000, 1000)));
        check(&v2("max\n", "600\n", ""), None);
        let v1 = |limit, now| [("memory.limit_in_bytes", limit), ("memory.usage_in_bytes", now)];
        check(&v1("4096\n", "1096\n"), Some((4096, 3000)));
        let stat = ("memory.stat", "inactive_file 7\ntotal_inactive_file 100\n");
        check(&[&v1("4096\n", "1096\n")[..], &[stat]].concat(), Some((4096, 3100)));
    }

    #[test]
    fn a_group_that_says_nothing_limits_nothing() {
        check(&[], None);
        check(&[("memory.max", "1000\n")], None);
        check(&[("memory.max", "many\n"), ("memory.current", "1\n")], None);
    }
}
