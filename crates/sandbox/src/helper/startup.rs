//! How the server comes to work: its own view of the host, the maker, and what this host is able to give.

use std::fs;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

use rustix::mount::{MountFlags, MountPropagationFlags};
use rustix::process::{Signal, WaitOptions};

use super::boot::Ground;
use super::maker::{self, Ready};
use super::nursery::Nursery;
use super::reserve::{Ability, Reserve};
use super::root::Roots;
use super::seccomp::Filters;
use super::{GONE, child};
use crate::cgroup::{Controller, Tree};
use crate::doctor::{Kind, Layer};
use crate::error::{At, Step, StepError};
use crate::spec::NetworkMode;
use crate::sys::{self, Cloned};
use crate::wire::{self, Hello, Setup};

/// What a server works with.
pub(super) struct Tools {
    pub(super) ground: Ground,
    pub(super) reserve: Reserve,
    /// Readable when a child has ended.
    pub(super) children: OwnedFd,
}

/// Prepares the process to be a server. `platform` is only closed in the maker's copy.
pub(super) fn prepare(platform: &OwnedFd, setup: &Setup, tree: Tree) -> Result<(Tools, Hello), StepError> {
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL)).at(Step::SpawnHelper)?;
    let _ = rustix::thread::set_name(c"sandbox-server"); // for those who look at processes
    own_mounts()?;
    let (maker, ready) = start_maker(platform, setup.network)?;
    let filters = Filters::compile().map_err(|_| StepError { step: Step::Seccomp, errno: libc::EINVAL })?;
    let (reserve, ability) = Reserve::new(maker, setup.prepared)?;
    let layers = layers(setup.network, &tree, &ready, &filters, &ability);
    let nameservers = crate::net::nameservers(&setup.nameservers);
    let open = |path: &str, step| fs::File::open(path).map(OwnedFd::from).at(step);
    let ground = Ground {
        tree,
        roots: Roots::new(open("/proc/self/ns/mnt", Step::EnterMount)?, &nameservers),
        filters,
        masks: child::masks(),
        network: open("/proc/self/ns/net", Step::EnterNet)?,
        null: open("/dev/null", Step::Descriptors)?,
        nursery: Nursery::new(),
    };
    let children = sys::child_signals().at(Step::Fork)?;
    Ok((Tools { ground, reserve, children }, Hello { layers, nameservers }))
}

/// The helper's own view: the host's mounts, followed but never changed, and the processes of its own namespace.
fn own_mounts() -> Result<(), StepError> {
    let follow = MountPropagationFlags::DOWNSTREAM | MountPropagationFlags::REC;
    rustix::mount::mount_change("/", follow).at(Step::EnterMount)?;
    let flags = MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC;
    rustix::mount::mount("proc", "/proc", "proc", flags, None).at(Step::MountProc)
}

fn start_maker(platform: &OwnedFd, mode: NetworkMode) -> Result<(OwnedFd, Ready), StepError> {
    let (ours, theirs) = wire::packet_pair().at(Step::Pipe)?;
    match sys::fork_into(0).at(Step::Clone)? {
        Cloned::Child => {
            // Takes the place of the platform's socket, since the platform is to see the server's end, not the maker's.
            let number = platform.as_raw_fd();
            let _ = sys::place_fd(theirs.as_fd(), number, true); // cannot fail for open descriptors
            drop((ours, theirs));
            sys::exit_now(i32::from(maker::run(&sys::placed_fd(number), mode).is_err()))
        }
        Cloned::Parent(..) => {
            drop(theirs);
            let (ready, _) = wire::receive_json(&ours, &mut wire::buffer()).at(Step::HelperSocket)?.ok_or(GONE)?;
            Ok((ours, ready))
        }
    }
}

fn layers(mode: NetworkMode, tree: &Tree, ready: &Ready, filters: &Filters, ability: &Ability) -> Vec<Layer> {
    let ok = || Ok::<(), String>(());
    let mut layers = vec![
        Layer::new(Kind::Root, ok()),
        Layer::new(Kind::PidNamespace, ok()),
        Layer::new(Kind::MountNamespace, ok()),
        Layer::new(Kind::NetworkNamespace, ability.network),
        Layer::new(Kind::UserNamespace, ability.user),
        Layer::new(Kind::UidRange, ready.range.map(drop)),
        Layer::new(Kind::Seccomp, try_filters(filters)),
    ];
    let missing = tree.missing();
    layers.extend(Controller::ALL.map(|controller| {
        let usable = if missing.contains(&controller) { Err("no writable control group") } else { Ok(()) };
        Layer::new(controller.into(), usable)
    }));
    if mode == NetworkMode::Egress {
        layers.push(Layer::new(Kind::Egress, ready.egress));
    }
    layers
}

/// Installs the filters in a process that does nothing else.
fn try_filters(filters: &Filters) -> Result<(), StepError> {
    match sys::fork_into(0).at(Step::Clone)? {
        Cloned::Child => sys::exit_now(filters.install().map_or_else(rustix::io::Errno::raw_os_error, |()| 0)),
        Cloned::Parent(pid, _) => {
            let status = rustix::process::waitpid(Some(pid), WaitOptions::empty()).at(Step::Fork)?;
            match status.and_then(|(_, status)| status.exit_status()) {
                Some(0) => Ok(()),
                errno => Err(StepError { step: Step::Seccomp, errno: errno.unwrap_or(libc::EINVAL) }),
            }
        }
    }
}
