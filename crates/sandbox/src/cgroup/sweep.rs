//! Removing what dead instances left: groups survive their processes, and frozen processes survive a kill.

use std::fs;
use std::path::{Path, PathBuf};

use rustix::process::{Pid, Signal};

use super::Bases;
use crate::instance::Instance;
use crate::limits;

/// What dead instances have left and could not be removed yet.
#[derive(Debug, Default)]
pub(crate) struct Leftovers {
    dirs: Vec<PathBuf>,
    tries: u32,
}

impl Leftovers {
    /// The groups of instances of this host that are certainly dead. Those of running ones are not touched.
    pub(crate) fn find(bases: &Bases) -> Self {
        let entries = bases.bases.iter().filter_map(|base| fs::read_dir(&base.dir).ok()).flatten().flatten();
        let dead = |name: &str| Instance::parse(name).is_some_and(|instance| instance.is_dead());
        let dirs = entries.filter(|entry| entry.file_name().to_str().is_some_and(dead)).map(|entry| entry.path());
        Self { dirs: dirs.collect(), tries: 0 }
    }

    /// One attempt, which waits for nothing: what has only now been told to end goes with one of the next. A start must not take
    /// longer because of what others left.
    pub(crate) fn sweep(&mut self) {
        self.dirs.retain(|dir| !sweep_once(dir));
        self.tries += 1;
    }

    /// Whether another attempt is worth while.
    pub(crate) fn are_left(&self) -> bool {
        !self.dirs.is_empty() && self.tries < limits::LEFTOVERS_TRIES
    }
}

/// Ends all processes in the groups of one instance and removes the groups, as far as that works in about two seconds.
pub(crate) fn sweep_instance<'a>(dirs: impl IntoIterator<Item = &'a Path>) {
    let mut left: Vec<&Path> = dirs.into_iter().collect();
    for _ in 0..limits::CGROUP_SWEEP_TRIES {
        left.retain(|dir| !sweep_once(dir));
        if left.is_empty() {
            return;
        }
        crate::helper::pause_ms(limits::CGROUP_RETRY_MS);
    }
}

/// One attempt on one hierarchy's directory; whether it is gone.
fn sweep_once(dir: &Path) -> bool {
    let Ok(entries) = fs::read_dir(dir) else { return true };
    for group in entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()) {
        end_members(&group);
        let _ = fs::remove_dir(&group); // busy until the members are gone: the caller tries again
    }
    fs::remove_dir(dir).is_ok()
}

fn end_members(group: &Path) {
    let members = fs::read_to_string(group.join("cgroup.procs")).unwrap_or_default();
    for pid in members.lines().filter_map(|line| Pid::from_raw(line.parse().ok()?)) {
        let _ = rustix::process::kill_process(pid, Signal::KILL); // it may have ended by itself
    }
    // Version 1 delivers the kill only to a process that is not frozen; version 2 does not need it and has no such file.
    if let Ok(mut freezer) = fs::File::options().write(true).open(group.join("freezer.state")) {
        let _ = std::io::Write::write_all(&mut freezer, b"THAWED");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cgroup::{Base, Version};

    #[test]
    fn what_does_not_go_at_once_is_left_for_later_and_given_up_in_the_end() {
        let hierarchies = [tempfile::tempdir().expect("a directory"), tempfile::tempdir().expect("a directory")];
        let me = Instance::of(std::process::id()).expect("this process runs");
        let dead = Instance { start_time: me.start_time - 1, ..me }.name();
        for hierarchy in &hierarchies {
            fs::create_dir_all(hierarchy.path().join(&dead).join("1")).expect("makes a group");
            fs::create_dir_all(hierarchy.path().join(me.name())).expect("makes the group of one that runs");
        }
        let group = hierarchies[1].path().join(&dead).join("1");
        fs::write(group.join("keeps"), "").expect("keeps the directory from being removed");
        let base = |dir: &tempfile::TempDir| Base { dir: dir.path().to_owned(), controllers: Vec::new() };
        let bases = Bases { version: Version::V1, bases: hierarchies.iter().map(base).collect() };
        let mut left = Leftovers::find(&bases);
        assert_eq!(left.dirs.len(), 2);
        left.sweep();
        assert_eq!((left.dirs.clone(), left.tries), (vec![hierarchies[1].path().join(&dead)], 1));
        while left.are_left() {
            left.sweep();
        }
        assert_eq!((left.dirs.len(), left.tries), (1, limits::LEFTOVERS_TRIES));
        fs::remove_file(group.join("keeps")).expect("removes");
        let mut left = Leftovers::find(&bases);
        left.sweep();
        assert!(!left.are_left() && hierarchies.iter().all(|dir| dir.path().join(me.name()).exists()));
    }
}
