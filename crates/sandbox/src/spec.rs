//! What a caller asks for.

use std::net::{IpAddr, SocketAddr};
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::limits;

/// Whether sandboxes reach the network outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum NetworkMode {
    /// Loopback only.
    #[default]
    None,
    /// Outbound IPv4 through address translation. Never the host itself, other sandboxes or link-local addresses.
    Egress,
}

/// How the helper process is started and what it may do without.
#[derive(Debug, Clone)]
pub struct LauncherConfig {
    /// The executable that calls [`crate::helper_main`] when it sees `helper_args`; usually the platform's own.
    pub exe: PathBuf,
    /// The arguments that make it do so.
    pub helper_args: Vec<String>,
    /// The sandboxes' network.
    pub network: NetworkMode,
    /// Refuse to start when an isolation layer is missing. Otherwise it is only reported.
    pub require_all: bool,
    /// Network and user namespaces made ahead, while the helper is idle.
    pub prepared: usize,
    /// Name servers for sandboxes; when empty, those of the host that are not on its loopback interface.
    pub nameservers: Vec<IpAddr>,
}

impl LauncherConfig {
    /// A configuration for this executable with loopback-only sandboxes, requiring every layer.
    pub fn new(exe: impl Into<PathBuf>, helper_args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            exe: exe.into(),
            helper_args: helper_args.into_iter().map(Into::into).collect(),
            network: NetworkMode::None,
            require_all: true,
            prepared: limits::PREPARED_DEFAULT,
            nameservers: Vec::new(),
        }
    }
}

/// A file or directory of the host shown read-only in the sandbox.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Bind {
    /// The path on the host. Mounts below it come along.
    pub host: PathBuf,
    /// The absolute path in the sandbox.
    pub inside: PathBuf,
}

impl Bind {
    /// Shows `host` as `inside`.
    pub fn new(host: impl Into<PathBuf>, inside: impl Into<PathBuf>) -> Self {
        Self { host: host.into(), inside: inside.into() }
    }
}

/// The descriptor of the log's pipe in a process that was given one.
pub const LOG_FD: i32 = 6;

/// A sandbox with a runtime's process in it, holding no code yet.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct BootSpec {
    /// Parts of the root file system on top of the base, read-only. Those with equal lists share one root.
    pub binds: Vec<Bind>,
    /// The program (an absolute path in the sandbox) and its arguments.
    pub argv: Vec<String>,
    /// Arguments with which the helper's own executable, in the sandboxes' root, loads once what executing `argv` would load for each
    /// of them, and then calls [`crate::serve_births`]. Until it has, and when it fails, `argv` is executed.
    pub parent: Option<Vec<String>>,
    /// The whole environment; nothing is inherited.
    pub env: Vec<(String, String)>,
    /// Working directory in the sandbox.
    pub cwd: String,
    /// Listening TCP sockets made inside the sandbox's network namespace and accepted from outside.
    pub listeners: Vec<SocketAddr>,
    /// Give the process a stream socket as descriptor 3, whose other end is [`crate::Sandbox::take_control`].
    pub control: bool,
    /// Give the process the writing end of a pipe as descriptor [`LOG_FD`], whose other end is [`crate::Sandbox::take_log`].
    pub log: bool,
    /// Size of `/tmp` in MB. Its files are memory, and count as such.
    pub tmp_mb: u64,
    /// Memory limit in MB until assigned.
    pub memory_mb: u64,
    /// CPU until assigned, in thousandths of a vCPU; `None` is unlimited.
    pub cpu_milli: Option<u64>,
    /// Have the least weight among busy sandboxes until assigned: for one that is made ahead of need.
    pub yields: bool,
    /// Processes and threads at a time.
    pub pids_max: u32,
    /// The sandbox's host name.
    pub hostname: String,
}

impl BootSpec {
    /// A sandbox of the smallest size on AWS that runs `argv` in `/` with an empty environment.
    pub fn new(argv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            binds: Vec::new(),
            argv: argv.into_iter().map(Into::into).collect(),
            parent: None,
            env: Vec::new(),
            cwd: "/".into(),
            listeners: Vec::new(),
            control: false,
            log: false,
            tmp_mb: 512,
            memory_mb: 128,
            cpu_milli: None,
            yields: false,
            pids_max: limits::PIDS_DEFAULT,
            hostname: "sandbox".into(),
        }
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        check_size("tmp_mb", self.tmp_mb, &limits::TMP_MB)?;
        check_size("memory_mb", self.memory_mb, &limits::MEMORY_MB)?;
        if self.listeners.len() > limits::LISTENERS_MAX {
            return Err(Error::Invalid(format!("at most {} listeners", limits::LISTENERS_MAX)));
        }
        self.binds.iter().try_for_each(|bind| check_inside(&bind.inside))
    }
}

/// What turns a booted sandbox into a function's environment. Happens once.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AssignSpec {
    /// The host's directory with the function's code, shown read-only as `/var/task`. Functions run under uids of their
    /// own, so files must be readable, and directories searchable, by everybody; the path to it need not be.
    pub task_dir: PathBuf,
    /// The layers' directories, shown read-only as `/opt`. Of several, a later one covers an earlier one.
    pub opt_dirs: Vec<PathBuf>,
    /// Memory limit in MB; the CPU limit follows from it.
    pub memory_mb: u64,
    /// CPU in thousandths of a vCPU instead of the share that follows from the memory; for the init phase, say.
    pub cpu_milli: Option<u64>,
    /// Size of `/tmp` in MB.
    pub tmp_mb: u64,
    /// Directories of the host that can be written to, each at a place directly below `/mnt`. Inside they belong to the function,
    /// and what it makes there belongs to the directory's owner, who must not be root.
    pub shared: Vec<Bind>,
}

impl AssignSpec {
    pub(crate) fn check(&self) -> Result<(), Error> {
        check_size("tmp_mb", self.tmp_mb, &limits::TMP_MB)?;
        check_size("memory_mb", self.memory_mb, &limits::MEMORY_MB)?;
        self.shared.iter().try_for_each(|bind| check_shared(&bind.inside))
    }
}

fn check_shared(path: &Path) -> Result<(), Error> {
    check_inside(path)?;
    match path.parent() == Some(Path::new("/mnt")) {
        true => Ok(()),
        false => Err(Error::Invalid(format!("{} is not directly below /mnt", path.display()))),
    }
}

/// A further process in a running sandbox.
#[derive(Debug, Clone)]
pub struct SpawnSpec {
    /// The program (an absolute path in the sandbox) and its arguments.
    pub argv: Vec<String>,
    /// The whole environment.
    pub env: Vec<(String, String)>,
    /// Working directory in the sandbox.
    pub cwd: String,
    /// As [`BootSpec::control`]; the other end is [`crate::Process::take_control`].
    pub control: bool,
    /// As [`BootSpec::log`]; the other end is [`crate::Process::take_log`].
    pub log: bool,
}

impl SpawnSpec {
    /// A process that runs `argv` in `/` with an empty environment.
    pub fn new(argv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let argv = argv.into_iter().map(Into::into).collect();
        Self { argv, env: Vec::new(), cwd: "/".into(), control: false, log: false }
    }
}

fn check_size(name: &str, value: u64, range: &std::ops::RangeInclusive<u64>) -> Result<(), Error> {
    if range.contains(&value) {
        return Ok(());
    }
    Err(Error::Invalid(format!("{name} must be between {} and {}", range.start(), range.end())))
}

/// A mount point is absolute, not the root itself, and walks nowhere but down.
fn check_inside(path: &Path) -> Result<(), Error> {
    let mut parts = path.components();
    let absolute = parts.next() == Some(Component::RootDir);
    let names = parts.clone().count();
    if absolute && names > 0 && parts.all(|part| matches!(part, Component::Normal(_))) {
        return Ok(());
    }
    Err(Error::Invalid(format!("{} is not a path to mount at", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mount_points_lead_down_from_the_root() {
        for (path, good) in [("/var/lang", true), ("/", false), ("var", false), ("/var/../etc", false), ("", false)] {
            assert_eq!(check_inside(Path::new(path)).is_ok(), good, "{path}");
        }
    }
}
