//! The server: process 1 of the helper's process id namespace and owner of every sandbox.
//!
//! One loop over the platform's socket, the maker's socket, ended children and boots under way. Boots wait for nothing in
//! here: the new process does its own work. What a caller waits for most (assign) is done at once.
//!
//! Always: a sandbox's control group, slot and table entry go when its processes are gone *and* the platform let go of it,
//! so counters can be read after the end.

use std::collections::{HashMap, VecDeque};
use std::net::Ipv4Addr;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::net::SocketType;
use rustix::process::{Pid, Signal, WaitOptions};

use super::boot::{self, Booting, Ground};
use super::reserve::{Prepared, Reserve};
use super::startup::{self, Tools};
use super::{GONE, assign, child};
use crate::cgroup::{Group, Meter, Tree};
use crate::error::{At, Error, Step, StepError};
use crate::limits;
use crate::spec::{AssignSpec, BootSpec};
use crate::wire::{self, Booted, Done, Hello, Op, Reply, Request, Setup};

/// A sandbox from its fork until it is forgotten.
struct Entry {
    pid: Pid,
    pidfd: OwnedFd,
    group: Group,
    slot: u32,
    host_id: u32,
    address: Option<Ipv4Addr>,
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
    children: OwnedFd,
    ground: Ground,
    reserve: Reserve,
    waiting: VecDeque<(u64, BootSpec)>,
    sandboxes: HashMap<u64, Entry>,
    /// Those whose program does not run yet.
    starting: Vec<u64>,
    /// Groups whose processes are gone but which the kernel still holds for a moment.
    dying: Vec<Group>,
    /// When those are tried again.
    retry_at: Instant,
    buffer: Vec<u8>,
}

/// Serves until the platform closes its socket; the process's exit code.
pub(super) fn run(platform: OwnedFd, setup: &Setup, tree: Tree) -> i32 {
    match startup::prepare(&platform, setup, tree) {
        Ok((tools, hello)) => serve(Server::new(platform, tools), hello),
        Err(error) => {
            // The platform may be gone: then nobody wants to know.
            let _ = wire::send_json(&platform, &Err::<Hello, Error>(error.into()), &[]);
            1
        }
    }
}

fn serve(mut server: Server, hello: Hello) -> i32 {
    let greeted = wire::send_json(&server.platform, &Ok::<Hello, Error>(hello), &[]).at(Step::HelperSocket);
    let mut outcome = greeted;
    while outcome.is_ok() {
        outcome = server.turn();
    }
    match outcome {
        Err(error) if error != GONE => {
            eprintln!("sandbox helper: {error}");
            1
        }
        _ => 0,
    }
}

impl Server {
    fn new(platform: OwnedFd, tools: Tools) -> Self {
        let Tools { ground, reserve, children } = tools;
        Self {
            platform,
            children,
            ground,
            reserve,
            waiting: VecDeque::new(),
            sandboxes: HashMap::new(),
            starting: Vec::new(),
            dying: Vec::new(),
            retry_at: Instant::now(),
            buffer: wire::buffer(),
        }
    }

    /// One turn of the loop; an error means that the platform or the maker is gone.
    fn turn(&mut self) -> Result<(), StepError> {
        self.reserve.order(self.waiting.len())?;
        let ready = self.wait()?;
        if ready.platform {
            self.hear()?;
        }
        if ready.maker {
            self.reserve.take_delivery()?.or_else(|error| self.fail_next(error.into()))?;
        }
        if ready.children {
            self.reap();
        }
        for id in ready.reports {
            self.finish_start(id)?;
        }
        self.remove_dying();
        self.start_next()
    }

    fn wait(&self) -> Result<Events, StepError> {
        let report = |id: &u64| Some((*id, self.sandboxes.get(id)?.start.as_ref()?.report.as_fd()));
        let starting: Vec<(u64, BorrowedFd<'_>)> = self.starting.iter().filter_map(report).collect();
        let fixed = [self.platform.as_fd(), self.reserve.deliveries(), self.children.as_fd()];
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
        if !self.waiting.is_empty() && self.reserve.is_ready() {
            return Some(0);
        }
        (!self.dying.is_empty()).then_some(limits::CGROUP_RETRY_MS)
    }

    /// Tries again now and then; in each turn it would be most of the turn on a busy machine.
    fn remove_dying(&mut self) {
        let now = Instant::now();
        if !self.dying.is_empty() && now >= self.retry_at {
            self.dying.retain_mut(|group| !group.try_remove());
            self.retry_at = now + Duration::from_millis(limits::CGROUP_RETRY_MS.unsigned_abs());
        }
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
            Op::Socket { sandbox, datagrams } => match self.socket(sandbox, datagrams) {
                Ok(socket) => self.reply(request.id, Ok(Done::Socket), &[socket.as_fd()]),
                Err(error) => self.reply(request.id, Err(error), &[]),
            },
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
        assign::assign(spec, &mut entry.group, &entry.pidfd, self.ground.roots.home(), entry.tmp_mb, entry.host_id)
    }

    fn socket(&self, sandbox: u64, datagrams: bool) -> Result<OwnedFd, Error> {
        let entry = self.sandboxes.get(&sandbox).filter(|entry| !entry.ended).ok_or(Error::Ended)?;
        let kind = if datagrams { SocketType::DGRAM } else { SocketType::STREAM };
        Ok(boot::socket_inside(&entry.pidfd, &self.ground.network, kind)?)
    }

    fn destroy(&mut self, sandbox: u64) {
        self.waiting.retain(|(id, _)| *id != sandbox);
        if let Some(entry) = self.sandboxes.get_mut(&sandbox) {
            entry.released = true;
            end(entry);
        }
        self.forget_if_done(sandbox);
    }

    /// Whoever waits the longest hears why there is no sandbox.
    fn fail_next(&mut self, error: Error) -> Result<(), StepError> {
        match self.waiting.pop_front() {
            Some((id, _)) => self.reply(id, Err(error), &[]),
            None => Ok(()),
        }
    }

    fn start_next(&mut self) -> Result<(), StepError> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        self.reserve.order(self.waiting.len())?;
        if self.reserve.is_exhausted() {
            return self.fail_next(Error::TooMany(limits::SANDBOXES_MAX));
        }
        let Some(prepared) = self.reserve.take() else { return Ok(()) };
        let Some((id, spec)) = self.waiting.pop_front() else { return Ok(()) };
        match boot::boot(&mut self.ground, id, &spec, &prepared) {
            Ok(booting) => {
                self.sandboxes.insert(id, Entry::new(booting, &prepared, spec.tmp_mb));
                self.starting.push(id);
                Ok(())
            }
            Err(error) => {
                self.reserve.free(prepared.slot);
                self.reply(id, Err(error), &[])
            }
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
            self.reserve.free(entry.slot);
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
    fn new(booting: Booting, prepared: &Prepared, tmp_mb: u64) -> Self {
        let Booting { pid, pidfd, group, report, fds, meters } = booting;
        let Prepared { slot, host_id, address, .. } = *prepared; // the sandbox holds its namespaces itself
        Self {
            pid,
            pidfd,
            group,
            slot,
            host_id,
            address,
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
