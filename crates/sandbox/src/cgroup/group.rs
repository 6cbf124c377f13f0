//! Making, limiting and removing groups. Runs in the helper only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::meter::{Kind, Meter};
use super::{Base, Bases, Controller, Version};
use crate::error::{At, Step, StepError};
use crate::instance::Instance;
use crate::limits;

/// The directories of one instance, one per hierarchy.
#[derive(Debug)]
pub(crate) struct Tree {
    version: Version,
    roots: Vec<Base>,
}

impl Tree {
    /// Makes the instance's directories. On version 1, a hierarchy that refuses is left out and reported by [`Tree::missing`].
    pub(crate) fn create(bases: &Bases, instance: &Instance) -> Self {
        let roots = bases.bases.iter().filter_map(|base| {
            let dir = base.dir.join(instance.name());
            let ready = match bases.version {
                Version::V1 => make_dir(&dir).is_ok(),
                Version::V2 => {
                    make_dir(&dir).is_ok() && write(&dir, "cgroup.subtree_control", "+memory +cpu +pids").is_ok()
                }
            };
            ready.then(|| Base { dir, controllers: base.controllers.clone() })
        });
        let tree = Self { version: bases.version, roots: roots.collect() };
        tree.lower_weight();
        tree
    }

    /// Controllers that cannot be used.
    pub(crate) fn missing(&self) -> Vec<Controller> {
        Bases { version: self.version, bases: self.roots.clone() }.missing()
    }

    /// The instance's directories.
    pub(crate) fn dirs(&self) -> impl Iterator<Item = &Path> {
        self.roots.iter().map(|root| root.dir.as_path())
    }

    /// Makes the group of one sandbox.
    pub(crate) fn group(&self, name: &str) -> Result<Group, StepError> {
        let places = Vec::with_capacity(self.roots.len());
        let mut group = Group { version: self.version, places, memory_mb: u64::MAX, weight: 0 };
        for root in &self.roots {
            let place = Base { dir: root.dir.join(name), controllers: root.controllers.clone() };
            let made = make_dir(&place.dir).at(Step::CgroupCreate);
            group.places.push(place);
            if let Err(error) = made {
                group.try_remove();
                return Err(error);
            }
        }
        Ok(group)
    }

    /// Functions yield to the platform itself. A host without this file still limits them, so failing is no error.
    fn lower_weight(&self) {
        let Some(root) = self.roots.iter().find(|root| root.controllers.contains(&Controller::Cpu)) else { return };
        let _ = match self.version {
            Version::V1 => write(&root.dir, "cpu.shares", &limits::INSTANCE_CPU_SHARES.to_string()),
            Version::V2 => write(&root.dir, "cpu.weight", &limits::INSTANCE_CPU_WEIGHT.to_string()),
        };
    }
}

/// The group of one sandbox.
#[derive(Debug)]
pub(crate) struct Group {
    version: Version,
    places: Vec<Base>,
    /// The limit in force, so that it is not written twice.
    memory_mb: u64,
    /// The weight in force, in thousandths of what one vCPU has; 0 is the kernel's own.
    weight: u64,
}

impl Group {
    fn dir(&self, controller: Controller) -> Option<&Path> {
        self.places.iter().find(|place| place.controllers.contains(&controller)).map(|place| place.dir.as_path())
    }

    /// Limits memory, swap included. A missing controller was reported at start; here it means no limit.
    pub(crate) fn limit_memory(&mut self, megabytes: u64) -> Result<(), StepError> {
        let raised = megabytes > self.memory_mb;
        if std::mem::replace(&mut self.memory_mb, megabytes) == megabytes {
            return Ok(());
        }
        let Some(dir) = self.dir(Controller::Memory) else { return Ok(()) };
        let bytes = (megabytes * 1024 * 1024).to_string();
        match self.version {
            Version::V1 => limit_memory_v1(dir, &bytes, raised),
            Version::V2 => limit_memory_v2(dir, &bytes),
        }
        .at(Step::CgroupLimit)
    }

    /// Limits CPU to thousandths of a core; `None` lifts the limit.
    pub(crate) fn limit_cpu(&self, milli: Option<u64>) -> Result<(), StepError> {
        let Some(dir) = self.dir(Controller::Cpu) else { return Ok(()) };
        match self.version {
            Version::V1 => write(dir, "cpu.cfs_quota_us", &quota_text(Version::V1, milli)),
            Version::V2 => write(dir, "cpu.max", &quota_text(Version::V2, milli)),
        }
        .at(Step::CgroupLimit)
    }

    /// As [`Group::limit_cpu`] of a group that has no limit yet: more than the machine has needs none.
    pub(crate) fn limit_cpu_at_first(&self, milli: u64) -> Result<(), StepError> {
        static CORES: OnceLock<u64> = OnceLock::new(); // finding out takes longer than writing the limit
        let cores =
            *CORES.get_or_init(|| std::thread::available_parallelism().map_or(u64::MAX / 1000, |all| all.get() as u64));
        if milli < cores * 1000 { self.limit_cpu(Some(milli)) } else { Ok(()) }
    }

    /// Sets the period of the CPU limit, which on version 1 is a file of its own.
    pub(crate) fn set_period(&self) -> Result<(), StepError> {
        match (self.version, self.dir(Controller::Cpu)) {
            (Version::V1, Some(dir)) => write(dir, "cpu.cfs_period_us", &limits::CPU_PERIOD_US.to_string()),
            _ => Ok(()),
        }
        .at(Step::CgroupLimit)
    }

    /// Shares CPU between busy sandboxes in proportion to their memory.
    pub(crate) fn weigh_by_memory(&mut self, megabytes: u64) -> Result<(), StepError> {
        self.weigh_cpu((megabytes * 1000 / limits::MEMORY_MB_PER_VCPU).max(1))
    }

    /// Lets every other sandbox go first.
    pub(crate) fn weigh_least(&mut self) -> Result<(), StepError> {
        self.weigh_cpu(1)
    }

    fn weigh_cpu(&mut self, weight: u64) -> Result<(), StepError> {
        if std::mem::replace(&mut self.weight, weight) == weight {
            return Ok(());
        }
        let Some(dir) = self.dir(Controller::Cpu) else { return Ok(()) };
        let scaled = |unit: u64, least: u64| (weight * unit / 1000).clamp(least, 10_000).to_string();
        match self.version {
            Version::V1 => write(dir, "cpu.shares", &scaled(1024, 2)),
            Version::V2 => write(dir, "cpu.weight", &scaled(100, 1)),
        }
        .at(Step::CgroupLimit)
    }

    /// Limits processes and threads.
    pub(crate) fn limit_pids(&self, count: u32) -> Result<(), StepError> {
        let Some(dir) = self.dir(Controller::Pids) else { return Ok(()) };
        write(dir, "pids.max", &count.to_string()).at(Step::CgroupLimit)
    }

    /// Files into which a process writes "0" to enter the group. On version 1, entering as a single thread does not wait
    /// for the whole machine's forks, as entering as a process does.
    pub(crate) fn entrances(&self) -> Result<Vec<OwnedFd>, StepError> {
        let name = match self.version {
            Version::V1 => "tasks",
            Version::V2 => "cgroup.procs",
        };
        let open = |place: &Base| OpenOptions::new().write(true).open(place.dir.join(name)).map(OwnedFd::from);
        self.places.iter().map(open).collect::<io::Result<_>>().at(Step::CgroupAttach)
    }

    /// Opens what the platform reads and freezes by. What this kernel does not have is left out.
    pub(crate) fn meters(&self) -> Result<(Vec<Meter>, Vec<OwnedFd>), StepError> {
        let mut found = (Vec::new(), Vec::new());
        for kind in Kind::ALL {
            let Some(dir) = self.dir(kind.controller()) else { continue };
            let options = |writes| OpenOptions::new().read(true).write(writes).open(dir.join(kind.file(self.version)));
            match options(kind.is_written()) {
                Ok(file) => {
                    found.0.push(Meter { kind, version: self.version });
                    found.1.push(file.into());
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error).at(Step::CgroupOpen),
            }
        }
        Ok(found)
    }

    /// Lets frozen processes run, so that they can die.
    pub(crate) fn thaw(&self) {
        let Some(dir) = self.dir(Controller::Freezer) else { return };
        let _ = match self.version {
            Version::V1 => write(dir, "freezer.state", "THAWED"),
            Version::V2 => write(dir, "cgroup.freeze", "0"),
        }; // a group that is gone has nothing to thaw
    }

    /// Removes the group; `false` while processes in it are still dying.
    pub(crate) fn try_remove(&mut self) -> bool {
        self.places
            .retain(|place| fs::remove_dir(&place.dir).is_err_and(|error| error.kind() != io::ErrorKind::NotFound));
        self.places.is_empty()
    }
}

/// What is written to limit CPU to thousandths of a core.
pub(super) fn quota_text(version: Version, milli: Option<u64>) -> String {
    let quota = milli.map(|milli| (milli * limits::CPU_PERIOD_US / 1000).max(limits::CPU_QUOTA_MIN_US));
    match (version, quota) {
        (Version::V1, None) => "-1".into(),
        (Version::V1, Some(quota)) => quota.to_string(),
        (Version::V2, None) => format!("max {}", limits::CPU_PERIOD_US),
        (Version::V2, Some(quota)) => format!("{quota} {}", limits::CPU_PERIOD_US),
    }
}

/// The limit with swap may never be below the one without, so which goes first depends on the direction.
fn limit_memory_v1(dir: &Path, bytes: &str, raised: bool) -> io::Result<()> {
    let with_swap = || match write(dir, "memory.memsw.limit_in_bytes", bytes) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()), // a kernel that does not count swap
        done => done,
    };
    if raised {
        with_swap()?;
    }
    write(dir, "memory.limit_in_bytes", bytes)?;
    if raised { Ok(()) } else { with_swap() }
}

fn limit_memory_v2(dir: &Path, bytes: &str) -> io::Result<()> {
    write(dir, "memory.max", bytes)?;
    if dir.join("memory.swap.max").exists() {
        write(dir, "memory.swap.max", "0")?;
    }
    write(dir, "memory.oom.group", "1")
}

fn make_dir(dir: &PathBuf) -> io::Result<()> {
    match fs::create_dir(dir) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        done => done,
    }
}

fn write(dir: &Path, file: &str, value: &str) -> io::Result<()> {
    File::options().write(true).open(dir.join(file))?.write_all(value.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotas_are_written_in_the_hierarchy_s_own_way() {
        let cases = [
            (Version::V1, None, "-1"),
            (Version::V1, Some(1000), "20000"),
            (Version::V1, Some(1), "1000"),
            (Version::V2, None, "max 20000"),
            (Version::V2, Some(2500), "50000 20000"),
        ];
        for (version, milli, want) in cases {
            assert_eq!(quota_text(version, milli), want, "{version:?} {milli:?}");
        }
    }

    /// Freezing and removing need no controller, so they can be tried wherever a unified hierarchy is mounted.
    #[test]
    fn version_2_freezes_thaws_and_removes() {
        let mountinfo = fs::read_to_string("/proc/self/mountinfo").expect("readable");
        let Some(point) =
            mountinfo.lines().find(|line| line.contains(" - cgroup2 ")).and_then(|line| line.split(' ').nth(4))
        else {
            return;
        };
        let dir = Path::new(point).join(format!("freehold-test-{}", std::process::id()));
        fs::create_dir(&dir).expect("a writable hierarchy");
        let base = Base { dir: dir.clone(), controllers: vec![Controller::Freezer] };
        let tree = Tree { version: Version::V2, roots: vec![base] };
        let mut group = tree.group("7").expect("group");
        let mut child = std::process::Command::new("/bin/sleep").arg("1000").spawn().expect("starts");
        for entrance in group.entrances().expect("entrances") {
            File::from(entrance).write_all(child.id().to_string().as_bytes()).expect("enters");
        }
        let (meters, files) = group.meters().expect("opens");
        let meters = crate::cgroup::Meters::new(meters, files);
        let events = || fs::read_to_string(dir.join("7/cgroup.events")).expect("readable");
        meters.freeze().expect("freezes");
        while !events().contains("frozen 1") {}
        group.thaw();
        while !events().contains("frozen 0") {}
        meters.freeze().expect("freezes");
        child.kill().expect("a frozen process dies on version 2");
        child.wait().expect("ended");
        while !group.try_remove() {}
        crate::cgroup::sweep_instance(tree.dirs());
        assert!(!dir.exists());
    }

    #[test]
    fn version_2_limits_are_files_of_one_directory() {
        let dir = tempfile::tempdir().expect("directory");
        let group_dir = dir.path().join("7");
        fs::create_dir(&group_dir).expect("directory");
        for file in
            ["memory.max", "memory.swap.max", "memory.oom.group", "cpu.max", "cpu.weight", "pids.max", "cgroup.procs"]
        {
            File::create(group_dir.join(file)).expect("file");
        }
        let base = Base { dir: dir.path().to_owned(), controllers: Controller::ALL.to_vec() };
        let mut group = Tree { version: Version::V2, roots: vec![base] }.group("7").expect("group");
        group.limit_memory(1769).expect("memory");
        group.weigh_by_memory(1769).expect("weight");
        group.limit_cpu(Some(145)).expect("cpu");
        group.limit_pids(9).expect("pids");
        let content = |file: &str| fs::read_to_string(group_dir.join(file)).expect("file");
        for (file, want) in [
            ("memory.max", "1854930944"),
            ("memory.swap.max", "0"),
            ("memory.oom.group", "1"),
            ("cpu.max", "2900 20000"),
            ("cpu.weight", "100"),
            ("pids.max", "9"),
        ] {
            assert_eq!(content(file), want, "{file}");
        }
        assert_eq!(group.entrances().expect("entrances").len(), 1);
    }
}
