//! Reading and freezing a sandbox through files that stay open: no helper, no path lookup.

use std::os::fd::{AsFd, OwnedFd};

use rustix::io::{Errno, Result};
use serde::{Deserialize, Serialize};

use super::group::quota_text;
use super::{Controller, Version};

/// What a file of a control group tells or does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    MemoryPeak,
    MemoryNow,
    OomKills,
    CpuTime,
    CpuQuota,
    Freezer,
}

impl Kind {
    pub(super) const ALL: [Kind; 6] =
        [Kind::MemoryPeak, Kind::MemoryNow, Kind::OomKills, Kind::CpuTime, Kind::CpuQuota, Kind::Freezer];

    pub(super) fn controller(self) -> Controller {
        match self {
            Kind::MemoryPeak | Kind::MemoryNow | Kind::OomKills => Controller::Memory,
            Kind::CpuTime => Controller::CpuAccount,
            Kind::CpuQuota => Controller::Cpu,
            Kind::Freezer => Controller::Freezer,
        }
    }

    pub(super) fn file(self, version: Version) -> &'static str {
        match (self, version) {
            (Kind::MemoryPeak, Version::V1) => "memory.max_usage_in_bytes",
            (Kind::MemoryPeak, Version::V2) => "memory.peak",
            (Kind::MemoryNow, Version::V1) => "memory.usage_in_bytes",
            (Kind::MemoryNow, Version::V2) => "memory.current",
            (Kind::OomKills, Version::V1) => "memory.oom_control",
            (Kind::OomKills, Version::V2) => "memory.events",
            (Kind::CpuTime, Version::V1) => "cpuacct.usage",
            (Kind::CpuTime, Version::V2) => "cpu.stat",
            (Kind::CpuQuota, Version::V1) => "cpu.cfs_quota_us",
            (Kind::CpuQuota, Version::V2) => "cpu.max",
            (Kind::Freezer, Version::V1) => "freezer.state",
            (Kind::Freezer, Version::V2) => "cgroup.freeze",
        }
    }

    pub(super) fn is_written(self) -> bool {
        matches!(self, Kind::CpuQuota | Kind::Freezer)
    }
}

/// One of the files that came with a boot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Meter {
    pub(crate) kind: Kind,
    pub(crate) version: Version,
}

/// What a sandbox used, as the kernel counted it. Zero where the host has no such counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// Highest memory use so far, in bytes; files in `/tmp` count.
    pub memory_peak_bytes: u64,
    /// Memory in use, in bytes.
    pub memory_now_bytes: u64,
    /// CPU time of all processes, in nanoseconds.
    pub cpu_ns: u64,
    /// Processes killed because the sandbox was out of memory.
    pub oom_kills: u64,
}

/// The open files of one sandbox's control group.
#[derive(Debug)]
pub(crate) struct Meters {
    files: Vec<(Meter, OwnedFd)>,
}

impl Meters {
    pub(crate) fn new(meters: Vec<Meter>, files: impl IntoIterator<Item = OwnedFd>) -> Self {
        Self { files: meters.into_iter().zip(files).collect() }
    }

    pub(crate) fn usage(&self) -> Result<Usage> {
        let memory_now_bytes = self.number(Kind::MemoryNow)?;
        Ok(Usage {
            memory_peak_bytes: self.number(Kind::MemoryPeak)?.max(memory_now_bytes),
            memory_now_bytes,
            cpu_ns: self.number(Kind::CpuTime)?,
            oom_kills: self.number(Kind::OomKills)?,
        })
    }

    pub(crate) fn memory_peak(&self) -> Result<u64> {
        self.number(Kind::MemoryPeak)
    }

    /// Starts to stop all processes. They may still run for a moment.
    pub(crate) fn freeze(&self) -> Result<()> {
        self.write(Kind::Freezer, |version| if version == Version::V1 { "FROZEN".into() } else { "1".into() })
    }

    pub(crate) fn thaw(&self) -> Result<()> {
        self.write(Kind::Freezer, |version| if version == Version::V1 { "THAWED".into() } else { "0".into() })
    }

    pub(crate) fn limit_cpu(&self, milli: Option<u64>) -> Result<()> {
        self.write(Kind::CpuQuota, |version| quota_text(version, milli))
    }

    fn find(&self, kind: Kind) -> Option<(&Meter, &OwnedFd)> {
        self.files.iter().find(|(meter, _)| meter.kind == kind).map(|(meter, file)| (meter, file))
    }

    fn write(&self, kind: Kind, text: impl FnOnce(Version) -> String) -> Result<()> {
        let (meter, file) = self.find(kind).ok_or(Errno::NOTSUP)?;
        rustix::io::pwrite(file, text(meter.version).as_bytes(), 0).map(drop)
    }

    fn number(&self, kind: Kind) -> Result<u64> {
        let Some((meter, file)) = self.find(kind) else { return Ok(0) };
        let mut buffer = [0; 1024];
        let length = rustix::io::pread(file.as_fd(), &mut buffer, 0)?;
        let text = std::str::from_utf8(&buffer[..length]).unwrap_or_default();
        Ok(parse(*meter, text).unwrap_or_default())
    }
}

fn parse(meter: Meter, text: &str) -> Option<u64> {
    let field = |name: &str| {
        let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))?;
        value.trim().parse::<u64>().ok()
    };
    match (meter.kind, meter.version) {
        (Kind::OomKills, _) => field("oom_kill"),
        (Kind::CpuTime, Version::V2) => field("usage_usec").map(|us| us * 1000),
        _ => text.trim().parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_are_read_in_both_versions() {
        let events = "low 0\nhigh 0\nmax 12\noom 3\noom_kill 2\noom_group_kill 1\n";
        let cases = [
            (Kind::MemoryPeak, Version::V1, "4096\n", Some(4096)),
            (Kind::OomKills, Version::V1, "oom_kill_disable 0\nunder_oom 0\noom_kill 5\n", Some(5)),
            (Kind::OomKills, Version::V2, events, Some(2)),
            (Kind::CpuTime, Version::V1, "123456\n", Some(123_456)),
            (Kind::CpuTime, Version::V2, "usage_usec 7\nuser_usec 3\n", Some(7_000)),
            (Kind::CpuTime, Version::V2, "nonsense", None),
        ];
        for (kind, version, text, want) in cases {
            assert_eq!(parse(Meter { kind, version }, text), want, "{kind:?} {version:?}");
        }
    }
}
