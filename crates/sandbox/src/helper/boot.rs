//! Making a sandbox: everything the new process needs is prepared here, then it is forked off.

use std::net::SocketAddr;
use std::os::fd::{AsFd, OwnedFd};

use rustix::net::{AddressFamily, SocketFlags, SocketType, socketpair};
use rustix::pipe::{PipeFlags, pipe_with};
use rustix::process::Pid;
use rustix::thread::LinkNameSpaceType;

use super::assign::tmp_options;
use super::child::{self, Mask, Plan};
use super::nursery::Nursery;
use super::reserve::Prepared;
use super::root::Roots;
use super::seccomp::Filters;
use crate::cgroup::{Group, Meter, Tree};
use crate::error::{At, Error, Step, StepError};
use crate::image::Image;
use crate::limits;
use crate::spec::BootSpec;
use crate::sys::{self, Cloned};
use crate::wire;

/// What all sandboxes are made with.
pub(super) struct Ground {
    pub(super) tree: Tree,
    pub(super) roots: Roots,
    pub(super) filters: Filters,
    pub(super) masks: Vec<Mask>,
    /// The host's network, to return to.
    pub(super) network: OwnedFd,
    /// An empty standard input.
    pub(super) null: OwnedFd,
    pub(super) nursery: Nursery,
}

/// A sandbox on its way.
pub(super) struct Booting {
    pub(super) pid: Pid,
    pub(super) pidfd: OwnedFd,
    pub(super) group: Group,
    /// Its end of file says that the program runs.
    pub(super) report: OwnedFd,
    /// For the platform, in the order of [`wire::Done::Booted`], without the pidfd in front.
    pub(super) fds: Vec<OwnedFd>,
    pub(super) meters: Vec<Meter>,
}

/// Starts to make a sandbox in `prepared` namespaces.
pub(super) fn boot(ground: &mut Ground, id: u64, spec: &BootSpec, prepared: &Prepared) -> Result<Booting, Error> {
    spec.check()?;
    let image = Image::new(&spec.argv, &spec.env, &spec.cwd)?;
    let listeners = listen_inside(prepared, &ground.network, &spec.listeners)?;
    let mut group = ground.tree.group(&id.to_string())?;
    start(ground, spec, prepared, image, listeners, &mut group).map(|started| started.with(group))
}

/// A started boot that lacks its control group, which the caller still needs when the start fails.
struct Started {
    pid: Pid,
    pidfd: OwnedFd,
    report: OwnedFd,
    fds: Vec<OwnedFd>,
    meters: Vec<Meter>,
}

impl Started {
    fn with(self, group: Group) -> Booting {
        let Started { pid, pidfd, report, fds, meters } = self;
        Booting { pid, pidfd, group, report, fds, meters }
    }
}

fn start(
    ground: &mut Ground,
    spec: &BootSpec,
    prepared: &Prepared,
    image: Image,
    listeners: Vec<OwnedFd>,
    group: &mut Group,
) -> Result<Started, Error> {
    let started = limit(group, spec).map_err(Error::from).and_then(|()| {
        let (meters, meter_files) = group.meters()?;
        let ends = Ends::new(spec.control, spec.log)?;
        let report = pipe_with(PipeFlags::CLOEXEC).at(Step::Pipe)?;
        let plan = Plan {
            entrances: group.entrances()?,
            network: &prepared.network,
            root: ground.roots.get(&spec.binds)?,
            user: prepared.user.as_ref(),
            host_id: prepared.host_id,
            hostname: &spec.hostname,
            tmp_options: tmp_options(spec.tmp_mb),
            masks: &ground.masks,
            filters: &ground.filters,
            stdin: &ground.null,
            stdout: ends.inside.stdout,
            stderr: ends.inside.stderr,
            control: ends.inside.control,
            log: ends.inside.log,
            init: ends.inside.init,
            report: report.1,
            image,
        };
        let (pid, pidfd) = match ground.nursery.bear(spec, &plan, &ground.null) {
            Some(born) => born,
            None => fork(&plan)?,
        };
        let fds = ends.outside.into_iter().chain(listeners).chain(meter_files).collect();
        Ok(Started { pid, pidfd, report: report.0, fds, meters })
    });
    if started.is_err() {
        group.try_remove(); // nobody has entered it
    }
    started
}

fn fork(plan: &Plan<'_>) -> Result<(Pid, OwnedFd), StepError> {
    match sys::fork_into(libc::CLONE_NEWPID | libc::CLONE_NEWIPC | libc::CLONE_NEWUTS).at(Step::Clone)? {
        Cloned::Child => child::run(plan),
        Cloned::Parent(pid, pidfd) => Ok((pid, pidfd)),
    }
}

fn limit(group: &mut Group, spec: &BootSpec) -> Result<(), StepError> {
    group.set_period()?;
    group.limit_memory(spec.memory_mb)?;
    if spec.yields {
        group.weigh_least()?;
    } else {
        group.weigh_by_memory(spec.memory_mb)?;
    }
    if spec.cpu_milli.is_some() {
        group.limit_cpu(spec.cpu_milli)?;
    }
    group.limit_pids(spec.pids_max.saturating_add(1)) // init is ours, not the function's
}

/// The streams of a sandbox, both ends.
struct Ends {
    inside: Inside,
    /// Init's socket, standard output, standard error, control, log.
    outside: Vec<OwnedFd>,
}

struct Inside {
    stdout: OwnedFd,
    stderr: OwnedFd,
    control: Option<OwnedFd>,
    log: Option<OwnedFd>,
    init: OwnedFd,
}

impl Ends {
    fn new(control: bool, log: bool) -> Result<Self, StepError> {
        let init = wire::packet_pair().at(Step::Pipe)?;
        let stdout = pipe_with(PipeFlags::CLOEXEC).at(Step::Pipe)?;
        let stderr = pipe_with(PipeFlags::CLOEXEC).at(Step::Pipe)?;
        let pair = || socketpair(AddressFamily::UNIX, SocketType::STREAM, SocketFlags::CLOEXEC, None);
        let (control, control_outside) = control.then(pair).transpose().at(Step::Pipe)?.unzip();
        let (log_outside, log) = log.then(|| pipe_with(PipeFlags::CLOEXEC)).transpose().at(Step::Pipe)?.unzip();
        let outside = [init.0, stdout.0, stderr.0].into_iter().chain(control_outside).chain(log_outside).collect();
        Ok(Self { inside: Inside { stdout: stdout.1, stderr: stderr.1, control, log, init: init.1 }, outside })
    }
}

/// Opens listening sockets in the sandbox's network, for the platform to accept from.
fn listen_inside(prepared: &Prepared, home: &OwnedFd, addresses: &[SocketAddr]) -> Result<Vec<OwnedFd>, StepError> {
    if addresses.is_empty() {
        return Ok(Vec::new());
    }
    enter_network(&prepared.network)?;
    let listeners = addresses.iter().map(listen).collect::<rustix::io::Result<_>>().at(Step::Listen);
    enter_network(home)?;
    listeners
}

/// A TCP socket of the network that the process behind `pidfd` is in, for the platform to connect. `home` is the host's.
pub(super) fn socket_inside(pidfd: &OwnedFd, home: &OwnedFd, of: SocketType) -> Result<OwnedFd, StepError> {
    let kind = rustix::thread::ThreadNameSpaceType::NETWORK;
    rustix::thread::move_into_thread_name_spaces(pidfd.as_fd(), kind).at(Step::EnterNet)?;
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let socket = rustix::net::socket_with(AddressFamily::INET, of, flags, None).at(Step::Connect);
    enter_network(home)?;
    socket
}

fn enter_network(namespace: &OwnedFd) -> Result<(), StepError> {
    rustix::thread::move_into_link_name_space(namespace.as_fd(), Some(LinkNameSpaceType::Network)).at(Step::EnterNet)
}

fn listen(address: &SocketAddr) -> rustix::io::Result<OwnedFd> {
    let family = if address.is_ipv4() { AddressFamily::INET } else { AddressFamily::INET6 };
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let socket = rustix::net::socket_with(family, SocketType::STREAM, flags, None)?;
    rustix::net::sockopt::set_socket_reuseaddr(&socket, true)?;
    rustix::net::bind(&socket, address)?;
    rustix::net::listen(&socket, limits::LISTEN_BACKLOG)?;
    Ok(socket)
}
