//! Which isolation layers this host can give, and what to do about those it cannot.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Step, StepError};
use crate::launcher::Launcher;
use crate::spec::LauncherConfig;

/// One isolation layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layer {
    /// Short lower-case name, as in "network namespace".
    pub name: String,
    /// Whether it is there.
    pub status: Status,
    /// What an administrator does to get it.
    pub remedy: String,
}

/// Whether a layer is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// It works.
    Present,
    /// It does not, for this reason.
    Missing(String),
}

impl Layer {
    pub(crate) fn new(kind: Kind, outcome: Result<(), impl std::fmt::Display>) -> Self {
        let (name, remedy) = kind.words();
        let status = outcome.map_or_else(|reason| Status::Missing(reason.to_string()), |()| Status::Present);
        Self { name: name.into(), status, remedy: remedy.into() }
    }

    /// The reason why the layer is missing, if it is.
    pub fn missing(&self) -> Option<&str> {
        match &self.status {
            Status::Present => None,
            Status::Missing(reason) => Some(reason),
        }
    }
}

/// Finds out which isolation layers this host gives, by starting a helper with this configuration and ending it again.
///
/// If the helper cannot even start, the layer that keeps it from starting is reported, and whether it runs as root.
pub async fn doctor(config: LauncherConfig) -> Vec<Layer> {
    match Launcher::start(LauncherConfig { require_all: false, ..config }).await {
        Ok(launcher) => {
            let layers = launcher.layers().to_vec();
            launcher.shutdown().await;
            layers
        }
        Err(error) => {
            let root = if rustix::process::geteuid().is_root() { Ok(()) } else { Err("not started as root") };
            vec![Layer::new(Kind::Root, root), Layer::new(Kind::behind(&error), Err(error))]
        }
    }
}

/// The layers there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Root,
    UserNamespace,
    PidNamespace,
    MountNamespace,
    NetworkNamespace,
    UidRange,
    Seccomp,
    Memory,
    Cpu,
    CpuAccount,
    Pids,
    Freezer,
    Egress,
}

impl Kind {
    /// The layer without which this happens at start.
    fn behind(error: &Error) -> Self {
        let (Error::Step(StepError { step, .. }) | Error::Path { step: StepError { step, .. }, .. }) = error else {
            return Kind::Root;
        };
        match step {
            Step::Clone => Kind::PidNamespace,
            Step::Unshare | Step::EnterNet | Step::Loopback => Kind::NetworkNamespace,
            Step::EnterMount | Step::MountProc => Kind::MountNamespace,
            Step::Seccomp => Kind::Seccomp,
            _ => Kind::Root,
        }
    }

    /// Name and remedy.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Kind::Root => (
                "root privileges",
                "start as root, or in a container with CAP_SYS_ADMIN, CAP_NET_ADMIN, CAP_SETUID and CAP_SETGID",
            ),
            Kind::UserNamespace => (
                "user namespace",
                "set the sysctl user.max_user_namespaces above 0 and allow user namespaces in the security module's policy",
            ),
            Kind::PidNamespace => (
                "process namespace",
                "use a kernel with CONFIG_PID_NS, and allow clone3 in the container's seccomp profile",
            ),
            Kind::MountNamespace => (
                "mount namespace",
                "use Linux 5.12 or newer, and allow the mount calls in the container's seccomp profile",
            ),
            Kind::NetworkNamespace => ("network namespace", "use a kernel with CONFIG_NET_NS and grant CAP_NET_ADMIN"),
            Kind::UidRange => (
                "uid range",
                "in a container, map the host uids from 1879048192 on; on the host, remove users and subordinate ranges there",
            ),
            Kind::Seccomp => ("system call filter", "use a kernel with CONFIG_SECCOMP_FILTER"),
            Kind::Memory => (
                "memory limit",
                "mount the memory control group writable, or run under a service manager that delegates it",
            ),
            Kind::Cpu => {
                ("cpu limit", "mount the cpu control group writable, or run under a service manager that delegates it")
            }
            Kind::CpuAccount => {
                ("cpu accounting", "mount the cpuacct control group writable, or use control groups of version 2")
            }
            Kind::Pids => (
                "process limit",
                "mount the pids control group writable, or run under a service manager that delegates it",
            ),
            Kind::Freezer => {
                ("freezer", "mount the freezer control group writable, or use control groups of version 2")
            }
            Kind::Egress => (
                "network egress",
                "use a kernel with nf_tables, veth and address translation, and grant CAP_NET_ADMIN on the host's network",
            ),
        }
    }
}

impl From<crate::cgroup::Controller> for Kind {
    fn from(controller: crate::cgroup::Controller) -> Self {
        use crate::cgroup::Controller;
        match controller {
            Controller::Memory => Kind::Memory,
            Controller::Cpu => Kind::Cpu,
            Controller::CpuAccount => Kind::CpuAccount,
            Controller::Pids => Kind::Pids,
            Controller::Freezer => Kind::Freezer,
        }
    }
}
