//! Finding the directories below which control groups may be made.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Base, Bases, Controller, Version};

/// The bases for this process, from its own memberships. Controllers that are nowhere writable are left out.
pub(crate) fn locate() -> Bases {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    locate_in(&read("/proc/self/mountinfo"), &read("/proc/self/cgroup"), prepare_unified)
}

/// `prepare` turns the mount point and own directory of the unified hierarchy into a base that can be used.
fn locate_in(mountinfo: &str, memberships: &str, prepare: impl FnOnce(&Path, &Path) -> Option<Base>) -> Bases {
    let mounts: Vec<Mount> = mountinfo.lines().filter_map(Mount::parse).collect();
    let own = |mount: &Mount| own_dir(mount, memberships);
    if mounts.iter().any(|mount| mount.serves(Controller::Memory)) {
        let mut bases: Vec<Base> = Vec::new();
        for mount in mounts.iter().filter(|mount| !mount.unified) {
            let controllers: Vec<_> = Controller::ALL.into_iter().filter(|c| mount.serves(*c)).collect();
            let known = |c: &Controller| bases.iter().any(|base| base.controllers.contains(c));
            if let Some(dir) = own(mount).filter(|_| !controllers.is_empty() && !controllers.iter().any(known)) {
                bases.push(Base { dir, controllers });
            }
        }
        return Bases { version: Version::V1, bases };
    }
    let unified = mounts.iter().find(|mount| mount.unified);
    let base = unified.and_then(|mount| prepare(&mount.point, &own(mount)?));
    Bases { version: Version::V2, bases: base.into_iter().collect() }
}

/// The group of this process whose limits are those of memory, and those around it as far as they are in sight.
pub(crate) fn own_memory_groups() -> Vec<PathBuf> {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    memory_groups(&read("/proc/self/mountinfo"), &read("/proc/self/cgroup"))
}

fn memory_groups(mountinfo: &str, memberships: &str) -> Vec<PathBuf> {
    let mounts: Vec<Mount> = mountinfo.lines().filter_map(Mount::parse).collect();
    let first = mounts.iter().find(|mount| mount.serves(Controller::Memory));
    let Some(mount) = first.or_else(|| mounts.iter().find(|mount| mount.unified)) else { return Vec::new() };
    let own = own_dir(mount, memberships).unwrap_or_else(|| mount.point.clone());
    own.ancestors().take_while(|dir| dir.starts_with(&mount.point)).map(Path::to_owned).collect()
}

/// A mounted control group hierarchy.
struct Mount {
    /// The group that is seen at the mount point.
    root: PathBuf,
    point: PathBuf,
    unified: bool,
    options: String,
}

impl Mount {
    /// Reads a line of `mountinfo` (proc(5)).
    fn parse(line: &str) -> Option<Self> {
        let (mount, filesystem) = line.split_once(" - ")?;
        let mut fields = mount.split(' ').skip(3);
        let (root, point) = (fields.next()?.into(), fields.next()?.into());
        let mut fields = filesystem.split(' ');
        let unified = match fields.next()? {
            "cgroup" => false,
            "cgroup2" => true,
            _ => return None,
        };
        Some(Self { root, point, unified, options: fields.nth(1)?.to_owned() })
    }

    fn serves(&self, controller: Controller) -> bool {
        !self.unified && self.options.split(',').any(|option| option == controller.name())
    }
}

/// The directory of this process's own group in a hierarchy, or the hierarchy's root if that is out of sight.
fn own_dir(mount: &Mount, memberships: &str) -> Option<PathBuf> {
    let group = memberships.lines().find_map(|line| {
        let mut fields = line.splitn(3, ':').skip(1);
        let (controllers, path) = (fields.next()?, fields.next()?);
        let same = if mount.unified {
            controllers.is_empty()
        } else {
            controllers.split(',').any(|name| !name.is_empty() && mount.options.split(',').any(|option| option == name))
        };
        same.then_some(path)
    })?;
    let below = Path::new(group).strip_prefix(&mount.root).unwrap_or(Path::new(""));
    Some(if below.as_os_str().is_empty() { mount.point.clone() } else { mount.point.join(below) })
}

/// The nearest group from `own` upwards whose children may have limits.
///
/// A group with processes in it cannot hand controllers to its children, except the root. Where the platform is alone in
/// its group, as under a service manager that delegates one, it moves into a leaf of it; else the search goes on above.
fn prepare_unified(point: &Path, own: &Path) -> Option<Base> {
    own.ancestors().take_while(|dir| dir.starts_with(point)).find_map(|dir| {
        let usable = enable(dir) || (dir == own && move_to_leaf(dir) && enable(dir));
        usable.then(|| Base { dir: dir.to_owned(), controllers: Controller::ALL.to_vec() })
    })
}

/// Lets the children of `dir` have limits; whether they then do.
fn enable(dir: &Path) -> bool {
    const WANTED: [&str; 3] = ["memory", "cpu", "pids"];
    let file = dir.join("cgroup.subtree_control");
    let enabled = || {
        let list = fs::read_to_string(&file).unwrap_or_default();
        WANTED.iter().all(|name| list.split_whitespace().any(|on| on == *name))
    };
    enabled() || (fs::write(&file, "+memory +cpu +pids").is_ok() && enabled())
}

/// Moves this process and its parent into a leaf of their group, if nobody else is in it.
fn move_to_leaf(dir: &Path) -> bool {
    let ours = [std::process::id(), std::os::unix::process::parent_id()];
    let members = fs::read_to_string(dir.join("cgroup.procs")).unwrap_or_default();
    let members: Vec<u32> = members.lines().filter_map(|line| line.parse().ok()).collect();
    if members.is_empty() || members.iter().any(|pid| !ours.contains(pid)) {
        return false;
    }
    let leaf = dir.join("freehold-platform");
    let moved = |pid: &u32| fs::write(leaf.join("cgroup.procs"), pid.to_string()).is_ok();
    (fs::create_dir(&leaf).is_ok() || leaf.is_dir()) && members.iter().all(moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    const V1: &str = "\
31 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw
32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw,relatime - cgroup cgroup rw,cpu,cpuacct
35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory
37 31 0:34 /box /sys/fs/cgroup/freezer rw shared:3 - cgroup cgroup rw,freezer
38 31 0:36 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids
41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw";
    const OWN: &str = "8:pids:/\n6:freezer:/box/inner\n4:memory:/a/b\n2:cpu,cpuacct:/x\n0::/\n";

    #[test]
    fn version_1_bases_follow_the_own_groups() {
        let found = locate_in(V1, OWN, |_, _| panic!("memory is on version 1"));
        let dirs: Vec<_> = found.bases.iter().map(|base| base.dir.to_str().expect("text")).collect();
        let want = ["cpu,cpuacct/x", "memory/a/b", "freezer/inner", "pids"].map(|dir| format!("/sys/fs/cgroup/{dir}"));
        assert_eq!(dirs, want);
        assert_eq!(found.bases[0].controllers, [Controller::Cpu, Controller::CpuAccount]);
        assert!(found.missing().is_empty());
    }

    #[test]
    fn a_missing_hierarchy_is_named() {
        let without_pids: String = V1.lines().filter(|line| !line.contains("pids")).collect::<Vec<_>>().join("\n");
        let found = locate_in(&without_pids, OWN, |_, _| None);
        assert_eq!(found.missing(), [Controller::Pids]);
    }

    #[test]
    fn groups_that_limit_memory_are_the_own_one_and_those_around_it() {
        let text = |found: Vec<PathBuf>| found.iter().map(|dir| dir.display().to_string()).collect::<Vec<_>>();
        let v1 = ["memory/a/b", "memory/a", "memory"].map(|dir| format!("/sys/fs/cgroup/{dir}"));
        assert_eq!(text(memory_groups(V1, OWN)), v1);
        let v2 = "41 31 0:38 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw,nsdelegate";
        assert_eq!(text(memory_groups(v2, "0::/a.service\n")), ["/sys/fs/cgroup/a.service", "/sys/fs/cgroup"]);
        assert_eq!(text(memory_groups(v2, "0::/\n")), ["/sys/fs/cgroup"], "a container's own namespace");
        assert_eq!(text(memory_groups("", OWN)), [""; 0]);
    }

    #[test]
    fn version_2_asks_for_the_own_directory() {
        let mountinfo = "41 31 0:38 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw,nsdelegate";
        let found = locate_in(mountinfo, "0::/system.slice/freehold.service\n", |point, own| {
            assert_eq!(point, Path::new("/sys/fs/cgroup"));
            Some(Base { dir: own.to_owned(), controllers: Controller::ALL.to_vec() })
        });
        assert_eq!(found.version, Version::V2);
        assert_eq!(found.bases[0].dir, Path::new("/sys/fs/cgroup/system.slice/freehold.service"));
    }
}
