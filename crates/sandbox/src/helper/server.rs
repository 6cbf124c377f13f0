//! The server: process 1 of the helper's process id namespace and owner of every sandbox.
//!
//! One loop over the platform's socket, the maker's socket, ended children and boots under way. Boots wait for nothing in
//! here: the new process does its own work. What a caller waits for most (assign) is done at once.
//!
//! Always: a sandbox's control group, slot and table entry go when its processes are gone *and* the platform let go of it,
//! so counters can be read after the end.

use std::collections::{HashMap, VecDeque};
use std::fs;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::mount::{MountFlags, MountPropagationFlags};
use rustix::process::{Pid, Signal, WaitOptions};

use super::boot::{self, Booting, Ground};
use super::maker::{self, Made, Order, Ready};
use super::root::Roots;
use super::seccomp::Filters;
use super::slots::Slots;
use super::{assign, child};
use crate::cgroup::{Group, Meter, Tree};
use crate::doctor::{Kind, Layer};
use crate::error::{At, Error, Step, StepError};
use crate::limits;
use crate::spec::{AssignSpec, BootSpec, NetworkMode};
use crate::sys::{self, Cloned};
use crate::wire::{self, Booted, Done, Hello, Op, Reply, Request, Setup};

/// Namespaces that wait for a sandbox.
pub(super) struct Prepared {
    slot: u32,
    pub(super) host_id: u32,
    address: Option<std::net::Ipv4Addr>,
    pub(super) network: OwnedFd,
    pub(super) user: Option<OwnedFd>,
}

/// A sandbox from its fork until it is forgotten.
struct Entry {
    pid: Pid,
    pidfd: OwnedFd,
    group: Group,
    slot: u32,
    host_id: u32,
    address: Option<std::net::Ipv4Addr>,
    tmp_mb: u64,
    assigned: bool,
    /// Present until the program runs.
    start: Option<Start>,
    /// All its processes are gone.
    ended: bool,
    /// The platform let go of it.
    released: bool,
}

/// What is handed over when the program runs.
struct Start {
    report: OwnedFd,
    fds: Vec<OwnedFd>,
    meters: Vec<Meter>,
}

struct Server {
    platform: OwnedFd,
    maker: OwnedFd,
    children: OwnedFd,
    ground: Ground,
    slots: Slots,
    /// How many namespaces are to wait in reserve, and how many were ordered.
    reserve: usize,
    ordered: usize,
    /// The last order failed: none for the reserve until one for a caller succeeds.
    failing: bool,
    /// This host can make user namespaces, so every sandbox gets one.
    user_required: bool,
    prepared: VecDeque<Prepared>,
    waiting: VecDeque<(u64, BootSpec)>,
    sandboxes: HashMap<u64, Entry>,
    /// Those whose program does not run yet.
    starting: Vec<u64>,
    /// Groups whose processes are gone but which the kernel still holds for a moment.
    dying: Vec<Group>,
    buffer: Vec<u8>,
}

/// Serves until the platform closes its socket; the process's exit code.
pub(super) fn run(platform: OwnedFd, setup: Setup, tree: Tree) -> i32 {
    match prepare(&platform, setup, tree) {
        Ok((server, hello)) => serve(server, platform, hello),
        Err(error) => {
            // The platform may be gone: then nobody wants to know.
            let _ = wire::send_json(&platform, &Err::<Hello, Error>(error.into()), &[]);
            1
        }
    }
}

fn serve(server: Parts, platform: OwnedFd, hello: Hello) -> i32 {
    let mut server = server.with(platform);
    if wire::send_json(&server.platform, &Ok::<Hello, Error>(hello), &[]).is_err() {
        return 1;
    }
    loop {
        match server.turn() {
            Ok(()) => {}
            Err(error) if error == GONE => return 0,
            Err(error) => {
                eprintln!("sandbox helper: {error}");
                return 1;
            }
        }
    }
}

/// A server without its socket, which is still needed in case the preparation fails.
struct Parts {
    maker: OwnedFd,
    children: OwnedFd,
    ground: Ground,
    slots: Slots,
    prepared: VecDeque<Prepared>,
    reserve: usize,
    user_required: bool,
}

impl Parts {
    fn with(self, platform: OwnedFd) -> Server {
        Server {
            platform,
            maker: self.maker,
            children: self.children,
            ground: self.ground,
            slots: self.slots,
            reserve: self.reserve,
            failing: false,
            user_required: self.user_required,
            ordered: 0,
            prepared: self.prepared,
            waiting: VecDeque::new(),
            sandboxes: HashMap::new(),
            starting: Vec::new(),
            dying: Vec::new(),
            buffer: wire::buffer(),
        }
    }
}

fn prepare(platform: &OwnedFd, setup: Setup, tree: Tree) -> Result<(Parts, Hello), StepError> {
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL)).at(Step::SpawnHelper)?;
    let _ = rustix::thread::set_name(c"sandbox-server"); // for those who look at processes
    own_mounts()?;
    let (maker, ready) = start_maker(platform, setup.network)?;
    let filters = Filters::compile().map_err(|_| StepError { step: Step::Seccomp, errno: libc::EINVAL })?;
    let mut slots = Slots::new();
    let first = first_namespaces(&maker, &mut slots)?;
    let layers = layers(&setup, &tree, &ready, &filters, &first);
    let null = fs::File::open("/dev/null").at(Step::Descriptors)?.into();
    let network = fs::File::open("/proc/self/ns/net").at(Step::EnterNet)?.into();
    let home = fs::File::open("/proc/self/ns/mnt").at(Step::EnterMount)?.into();
    let nameservers = crate::net::nameservers(&setup.nameservers);
    let ground =
        Ground { tree, roots: Roots::new(home, &nameservers), filters, masks: child::masks(), network, null };
    let children = sys::child_signals().at(Step::Fork)?;
    let user_required = first.user.is_ok();
    let prepared = first.into_prepared(user_required).into_iter().collect();
    Ok((Parts { maker, children, ground, slots, prepared, reserve: setup.prepared, user_required }, Hello { layers, nameservers }))
}

/// What the maker delivered for one slot.
struct Delivery {
    slot: u32,
    host_id: u32,
    address: Option<std::net::Ipv4Addr>,
    network: Result<OwnedFd, StepError>,
    user: Result<OwnedFd, StepError>,
}

impl Delivery {
    fn receive(maker: &OwnedFd, buffer: &mut [u8]) -> Result<Self, StepError> {
        let (made, fds): (Made, _) = wire::receive_json(maker, buffer).at(Step::HelperSocket)?.ok_or(GONE)?;
        let mut fds = fds.into_iter();
        let mut next = |status: Result<(), StepError>| status.and_then(|()| fds.next().ok_or(GONE));
        let (network, user) = (next(made.network), next(made.user));
        Ok(Self { slot: made.slot, host_id: made.host_id, address: made.address, network, user })
    }

    /// Without a network of its own no sandbox is made, and none without a user namespace if this host can make them.
    fn into_prepared(self, user_required: bool) -> Result<Prepared, StepError> {
        let Self { slot, host_id, address, network, user } = self;
        let user = if user_required { Some(user?) } else { user.ok() };
        Ok(Prepared { slot, host_id, address, network: network?, user })
    }
}

/// Orders namespaces and waits for them, to learn what this host can do.
fn first_namespaces(maker: &OwnedFd, slots: &mut Slots) -> Result<Delivery, StepError> {
    let slot = slots.take().expect("no slot is taken yet");
    wire::send_json(maker, &Order { slot }, &[]).at(Step::HelperSocket)?;
    Delivery::receive(maker, &mut wire::buffer())
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
            // The platform is to see the server's end; the maker is to see it too.
            let _ = sys::place_fd(theirs.as_fd(), std::os::fd::AsRawFd::as_raw_fd(platform), true);
            drop((ours, theirs));
            let socket = sys::placed_fd(std::os::fd::AsRawFd::as_raw_fd(platform));
            sys::exit_now(i32::from(maker::run(&socket, mode).is_err()))
        }
        Cloned::Parent(..) => {
            drop(theirs);
            let (ready, _) = wire::receive_json(&ours, &mut wire::buffer()).at(Step::HelperSocket)?.ok_or(GONE)?;
            Ok((ours, ready))
        }
    }
}

const GONE: StepError = StepError { step: Step::HelperSocket, errno: libc::EPIPE };

fn layers(setup: &Setup, tree: &Tree, ready: &Ready, filters: &Filters, first: &Delivery) -> Vec<Layer> {
    let ok = || Ok::<(), String>(());
    let status = |made: &Result<OwnedFd, StepError>| made.as_ref().map(drop).map_err(|error| *error);
    let mut layers = vec![
        Layer::new(Kind::Root, ok()),
        Layer::new(Kind::PidNamespace, ok()),
        Layer::new(Kind::MountNamespace, ok()),
        Layer::new(Kind::NetworkNamespace, status(&first.network)),
        Layer::new(Kind::UserNamespace, status(&first.user)),
        Layer::new(Kind::UidRange, ready.range.map(drop)),
        Layer::new(Kind::Seccomp, try_filters(filters)),
    ];
    let controllers = crate::cgroup::Controller::ALL;
    let missing = tree.missing();
    layers.extend(controllers.map(|controller| {
        let usable = if missing.contains(&controller) { Err("no writable control group") } else { Ok(()) };
        Layer::new(controller.into(), usable)
    }));
    if setup.network == NetworkMode::Egress {
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

impl Server {
    /// One turn of the loop; an error means that the platform or the maker is gone.
    fn turn(&mut self) -> Result<(), StepError> {
        self.order_namespaces()?;
        let ready = self.wait()?;
        if ready.platform {
            self.hear()?;
        }
        if ready.maker {
            self.take_delivery()?;
        }
        if ready.children {
            self.reap();
        }
        for id in ready.reports {
            self.finish_start(id)?;
        }
        self.dying.retain_mut(|group| !group.try_remove());
        self.start_next()
    }

    fn wait(&self) -> Result<Events, StepError> {
        let report = |id: &u64| Some((*id, self.sandboxes.get(id)?.start.as_ref()?.report.as_fd()));
        let starting: Vec<(u64, BorrowedFd<'_>)> = self.starting.iter().filter_map(report).collect();
        let fixed = [self.platform.as_fd(), self.maker.as_fd(), self.children.as_fd()];
        let all = fixed.into_iter().chain(starting.iter().map(|(_, fd)| *fd));
        let mut fds: Vec<PollFd<'_>> = all.map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN)).collect();
        let timeout = self.timeout_ms().map(|ms| Timespec { tv_sec: 0, tv_nsec: ms * 1_000_000 });
        match rustix::event::poll(&mut fds, timeout.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error).at(Step::HelperSocket),
        }
        let happened = |index: usize| !fds[index].revents().is_empty();
        let reports = starting.iter().enumerate().filter(|(index, _)| happened(index + fixed.len()));
        Ok(Events {
            platform: happened(0),
            maker: happened(1),
            children: happened(2),
            reports: reports.map(|(_, (id, _))| *id).collect(),
        })
    }

    /// How long the loop may sleep: not at all when there is a boot to start.
    fn timeout_ms(&self) -> Option<i64> {
        if !self.waiting.is_empty() && !self.prepared.is_empty() {
            return Some(0);
        }
        (!self.dying.is_empty()).then_some(limits::CGROUP_RETRY_MS)
    }

    fn hear(&mut self) -> Result<(), StepError> {
        let (request, _): (Request, _) =
            wire::receive_json(&self.platform, &mut self.buffer).at(Step::HelperSocket)?.ok_or(GONE)?;
        match request.op {
            Op::Boot(spec) => {
                self.waiting.push_back((request.id, spec));
                Ok(())
            }
            Op::Assign { sandbox, spec } => {
                let outcome = self.assign(sandbox, &spec).map(|()| Done::Assigned);
                self.reply(request.id, outcome, &[])
            }
            Op::Destroy { sandbox } => {
                self.destroy(sandbox);
                Ok(())
            }
        }
    }

    fn reply(&self, id: u64, outcome: Result<Done, Error>, fds: &[BorrowedFd<'_>]) -> Result<(), StepError> {
        wire::send_json(&self.platform, &Reply { id, outcome }, fds).at(Step::HelperSocket)
    }

    fn assign(&mut self, sandbox: u64, spec: &AssignSpec) -> Result<(), Error> {
        let entry = self.sandboxes.get_mut(&sandbox).filter(|entry| !entry.ended).ok_or(Error::Ended)?;
        if std::mem::replace(&mut entry.assigned, true) {
            return Err(Error::Assigned);
        }
        assign::assign(spec, &mut entry.group, &entry.pidfd, self.ground.roots.home(), entry.tmp_mb)
    }

    fn destroy(&mut self, sandbox: u64) {
        self.waiting.retain(|(id, _)| *id != sandbox);
        if let Some(entry) = self.sandboxes.get_mut(&sandbox) {
            entry.released = true;
            end(entry);
        }
        self.forget_if_done(sandbox);
    }

    /// Keeps enough namespaces made or ordered for those who wait and for the reserve.
    fn order_namespaces(&mut self) -> Result<(), StepError> {
        let wanted = self.waiting.len() + if self.failing { 0 } else { self.reserve };
        while self.prepared.len() + self.ordered < wanted {
            let Some(slot) = self.slots.take() else { break };
            self.ordered += 1;
            wire::send_json(&self.maker, &Order { slot }, &[]).at(Step::HelperSocket)?;
        }
        Ok(())
    }

    fn take_delivery(&mut self) -> Result<(), StepError> {
        let delivery = Delivery::receive(&self.maker, &mut self.buffer)?;
        self.ordered -= 1;
        let slot = delivery.slot;
        let outcome = delivery.into_prepared(self.user_required);
        self.failing = outcome.is_err();
        match outcome {
            Ok(prepared) => {
                self.prepared.push_back(prepared);
                Ok(())
            }
            Err(error) => {
                self.slots.free(slot);
                self.fail_next(error)
            }
        }
    }

    /// Whoever waits the longest hears why.
    fn fail_next(&mut self, error: StepError) -> Result<(), StepError> {
        match self.waiting.pop_front() {
            Some((id, _)) => self.reply(id, Err(error.into()), &[]),
            None => Ok(()),
        }
    }

    fn start_next(&mut self) -> Result<(), StepError> {
        if self.prepared.is_empty() && self.ordered == 0 && !self.waiting.is_empty() {
            return self.refuse_next();
        }
        let Some(prepared) = self.prepared.pop_front() else { return Ok(()) };
        let Some((id, spec)) = self.waiting.pop_front() else {
            self.prepared.push_front(prepared);
            return Ok(());
        };
        match boot::boot(&mut self.ground, id, &spec, &prepared) {
            Ok(booting) => {
                self.sandboxes.insert(id, Entry::new(booting, prepared, spec.tmp_mb));
                self.starting.push(id);
                Ok(())
            }
            Err(error) => {
                self.slots.free(prepared.slot);
                self.reply(id, Err(error), &[])
            }
        }
    }

    fn refuse_next(&mut self) -> Result<(), StepError> {
        match self.waiting.pop_front() {
            Some((id, _)) => self.reply(id, Err(Error::TooMany(limits::SANDBOXES_MAX)), &[]),
            None => Ok(()),
        }
    }

    /// Hands a sandbox over when its program runs, or says which step failed.
    fn finish_start(&mut self, id: u64) -> Result<(), StepError> {
        self.starting.retain(|starting| *starting != id);
        let Some(entry) = self.sandboxes.get_mut(&id) else { return Ok(()) };
        let Some(start) = entry.start.take() else { return Ok(()) };
        let mut buffer = [0; 16];
        let length = rustix::io::read(&start.report, &mut buffer).unwrap_or(0);
        if let Some(error) = child::parse_report(&buffer[..length]) {
            entry.released = true;
            end(entry);
            self.forget_if_done(id);
            return self.reply(id, Err(error.into()), &[]);
        }
        let Entry { host_id, address, ref pidfd, .. } = *entry;
        let fds: Vec<_> = [pidfd].into_iter().chain(&start.fds).map(AsFd::as_fd).collect();
        let outcome = Ok(Done::Booted(Booted { sandbox: id, host_uid: host_id, address, meters: start.meters }));
        wire::send_json(&self.platform, &Reply { id, outcome }, &fds).at(Step::HelperSocket)
    }

    fn reap(&mut self) {
        let mut signal_info = [0; 512];
        let _ = rustix::io::read(&self.children, &mut signal_info); // only to make it unreadable again
        while let Ok(Some((pid, _))) = rustix::process::wait(WaitOptions::NOHANG) {
            let found = self.sandboxes.iter_mut().find(|(_, entry)| entry.pid == pid && !entry.ended);
            if let Some((id, entry)) = found {
                entry.ended = true;
                let id = *id;
                self.forget_if_done(id);
            }
        }
    }

    fn forget_if_done(&mut self, id: u64) {
        let done = |entry: &Entry| entry.ended && entry.released && entry.start.is_none();
        if self.sandboxes.get(&id).is_some_and(done)
            && let Some(mut entry) = self.sandboxes.remove(&id)
        {
            self.slots.free(entry.slot);
            if !entry.group.try_remove() {
                self.dying.push(entry.group);
            }
        }
    }
}

/// Ends a sandbox's processes; a frozen one has to be thawed to die.
fn end(entry: &Entry) {
    let _ = rustix::process::pidfd_send_signal(&entry.pidfd, Signal::KILL); // it may have ended by itself
    entry.group.thaw();
}

impl Entry {
    fn new(booting: Booting, prepared: Prepared, tmp_mb: u64) -> Self {
        let Booting { pid, pidfd, group, report, fds, meters } = booting;
        Self {
            pid,
            pidfd,
            group,
            slot: prepared.slot,
            host_id: prepared.host_id,
            address: prepared.address,
            tmp_mb,
            assigned: false,
            start: Some(Start { report, fds, meters }),
            ended: false,
            released: false,
        }
    }
}

/// What a wait found.
struct Events {
    platform: bool,
    maker: bool,
    children: bool,
    reports: Vec<u64>,
}
