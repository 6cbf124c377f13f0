//! Removing what dead instances left: groups survive their processes, and frozen processes survive a kill.

use std::fs;
use std::path::Path;

use rustix::process::{Pid, Signal};

use super::Bases;
use crate::instance::Instance;
use crate::limits;

/// Removes the groups of instances of this host that are certainly dead. Those of running ones are not touched.
pub(crate) fn sweep_dead(bases: &Bases) {
    for base in &bases.bases {
        let Ok(entries) = fs::read_dir(&base.dir) else { continue };
        for entry in entries.flatten() {
            let owner = entry.file_name().to_str().and_then(Instance::parse);
            if owner.is_some_and(|instance| instance.is_dead()) {
                sweep_instance([entry.path().as_path()]);
            }
        }
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
