//! Control groups: one directory per sandbox below one per instance, on hierarchies of version 1 and 2 alike.
//!
//! Owns the directories' names and contents. Always: a sandbox's group is made, limited and removed by the helper; the
//! platform only reads and freezes, through files the helper opened.

mod group;
mod locate;
mod meter;
mod room;
mod sweep;

pub(crate) use group::{Group, Tree};
pub(crate) use locate::locate;
pub use meter::Usage;
pub(crate) use meter::{Meter, Meters};
pub use room::{MemoryGroups, MemoryRoom};
pub(crate) use sweep::{Leftovers, sweep_instance};

use std::path::PathBuf;

/// A resource that a control group limits or counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Controller {
    Memory,
    Cpu,
    CpuAccount,
    Pids,
    Freezer,
}

impl Controller {
    pub(crate) const ALL: [Controller; 5] =
        [Controller::Memory, Controller::Cpu, Controller::CpuAccount, Controller::Pids, Controller::Freezer];

    /// The kernel's name for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Controller::Memory => "memory",
            Controller::Cpu => "cpu",
            Controller::CpuAccount => "cpuacct",
            Controller::Pids => "pids",
            Controller::Freezer => "freezer",
        }
    }
}

/// Which interface the files of a hierarchy have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) enum Version {
    V1,
    V2,
}

/// Where instances may put their groups: a writable directory of one hierarchy and the controllers it serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Base {
    pub(crate) dir: PathBuf,
    pub(crate) controllers: Vec<Controller>,
}

/// The host's hierarchies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bases {
    pub(crate) version: Version,
    pub(crate) bases: Vec<Base>,
}

impl Bases {
    /// Controllers this host does not offer to us.
    pub(crate) fn missing(&self) -> Vec<Controller> {
        let served = |controller: &Controller| self.bases.iter().any(|base| base.controllers.contains(controller));
        Controller::ALL.into_iter().filter(|controller| !served(controller)).collect()
    }
}
