//! A sandbox as the platform holds it.

use std::net::{Ipv4Addr, SocketAddrV4, TcpListener};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::sync::Arc;

use rustix::process::Signal;
use tokio::net::{TcpSocket, TcpStream, UdpSocket};

use crate::cgroup::{Meters, Usage};
use crate::error::{At, Error, Step, StepError};
use crate::init_link::InitLink;
use crate::init_wire::Extra;
use crate::launcher::Launcher;
use crate::limits;
use crate::spec::{AssignSpec, SpawnSpec};
use crate::wire::{Booted, Done, Op};

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It ended by itself with this code.
    Code(i32),
    /// A signal ended it. [`Exit::KILLED`] also stands for a sandbox that was ended as a whole.
    Signal(i32),
}

impl Exit {
    /// Ended by the kill signal: [`Sandbox::kill`], out of memory, or the helper's end.
    pub const KILLED: Exit = Exit::Signal(libc::SIGKILL);
}

/// A sandbox with its first program running.
///
/// Dropping it ends all its processes at once and gives its resources back.
#[derive(Debug)]
pub struct Sandbox {
    id: u64,
    launcher: Arc<Launcher>,
    pidfd: OwnedFd,
    init: InitLink,
    stdout: Option<OwnedFd>,
    stderr: Option<OwnedFd>,
    control: Option<OwnedFd>,
    log: Option<OwnedFd>,
    listeners: Vec<Option<TcpListener>>,
    meters: Meters,
    host_uid: u32,
    address: Option<Ipv4Addr>,
}

impl Sandbox {
    pub(crate) fn new(
        launcher: &Arc<Launcher>,
        booted: Booted,
        fds: Vec<OwnedFd>,
        listeners: usize,
        extra: Extra,
    ) -> Result<Self, Error> {
        let id = booted.sandbox;
        let made = Self::assemble(launcher, booted, fds, listeners, extra);
        if made.is_err() {
            launcher.release(id);
        }
        made
    }

    fn assemble(
        launcher: &Arc<Launcher>,
        booted: Booted,
        fds: Vec<OwnedFd>,
        listeners: usize,
        extra: Extra,
    ) -> Result<Self, Error> {
        if fds.len() != 4 + usize::from(extra.control) + usize::from(extra.log) + listeners + booted.meters.len() {
            return Err(Error::Protocol);
        }
        let mut fds = fds.into_iter();
        let mut next = || fds.next().ok_or(Error::Protocol);
        Ok(Self {
            id: booted.sandbox,
            launcher: Arc::clone(launcher),
            pidfd: next()?,
            init: InitLink::new(next()?)?,
            stdout: Some(next()?),
            stderr: Some(next()?),
            control: extra.control.then(&mut next).transpose()?,
            log: extra.log.then(&mut next).transpose()?,
            listeners: (0..listeners).map(|_| next().map(|fd| Some(fd.into()))).collect::<Result<_, _>>()?,
            meters: Meters::new(booted.meters, fds),
            host_uid: booted.host_uid,
            address: booted.address,
        })
    }

    /// The sandbox's number, unique within its launcher.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// The uid that the sandbox's processes have on the host.
    pub fn host_uid(&self) -> u32 {
        self.host_uid
    }

    /// The address from which the sandbox's packets leave, before translation; `None` without egress.
    pub fn address(&self) -> Option<Ipv4Addr> {
        self.address
    }

    /// The reading end of the program's standard output, in blocking mode.
    ///
    /// # Panics
    /// When taken twice.
    pub fn take_stdout(&mut self) -> OwnedFd {
        self.stdout.take().expect("standard output is taken once")
    }

    /// The reading end of the program's standard error, in blocking mode.
    ///
    /// # Panics
    /// When taken twice.
    pub fn take_stderr(&mut self) -> OwnedFd {
        self.stderr.take().expect("standard error is taken once")
    }

    /// The other end of the program's descriptor 3: a Unix stream socket in blocking mode.
    ///
    /// # Panics
    /// When taken twice, or when [`crate::BootSpec::control`] was not set.
    pub fn take_control(&mut self) -> OwnedFd {
        self.control.take().expect("the control socket was asked for and is taken once")
    }

    /// The reading end of the pipe that is the program's descriptor [`crate::LOG_FD`], in blocking mode; `None` when
    /// [`crate::BootSpec::log`] was not set.
    pub fn take_log(&mut self) -> Option<OwnedFd> {
        self.log.take()
    }

    /// A listening socket of [`crate::BootSpec::listeners`], in non-blocking mode.
    ///
    /// # Panics
    /// When taken twice, or when there is no such listener.
    pub fn take_listener(&mut self, index: usize) -> TcpListener {
        self.listeners[index].take().expect("a listener is taken once")
    }

    /// Gives the sandbox its code and its limits. Once.
    ///
    /// # Errors
    /// [`Error::Assigned`] the second time; [`Error::Path`] if a directory cannot be mounted; [`Error::Ended`]. After an
    /// error the sandbox is good for nothing and is to be dropped.
    ///
    /// # Cancellation
    /// The sandbox counts as assigned, with or without its code, and is to be dropped.
    pub async fn assign(&self, spec: AssignSpec) -> Result<(), Error> {
        spec.check()?;
        match self.launcher.request(Op::Assign { sandbox: self.id, spec }).await? {
            (Done::Assigned, _) => Ok(()),
            _ => Err(Error::Protocol),
        }
    }

    /// Connects to a TCP port inside the sandbox, as if from inside.
    ///
    /// # Errors
    /// [`Error::Step`] with [`Step::Connect`] when nobody listens there; [`Error::Ended`].
    pub async fn connect(&self, address: SocketAddrV4) -> Result<TcpStream, Error> {
        Ok(self.socket().await?.connect(address.into()).await.at(Step::Connect)?)
    }

    /// Listens at an address inside the sandbox, beside those that it was booted with.
    ///
    /// # Errors
    /// [`Error::Step`] with [`Step::Listen`] when somebody listens there already; [`Error::Ended`].
    pub async fn listen(&self, address: SocketAddrV4) -> Result<tokio::net::TcpListener, Error> {
        let socket = self.socket().await?;
        socket.bind(address.into()).at(Step::Listen)?;
        Ok(socket.listen(limits::LISTEN_BACKLOG.unsigned_abs()).at(Step::Listen)?)
    }

    /// Receives datagrams that are sent to an address inside the sandbox.
    ///
    /// # Errors
    /// [`Error::Step`] with [`Step::Listen`] when somebody has the address already; [`Error::Ended`].
    pub async fn receive_datagrams(&self, address: SocketAddrV4) -> Result<UdpSocket, Error> {
        let socket = self.socket_fd(true).await?;
        rustix::net::bind(&socket, &address).at(Step::Listen)?;
        Ok(UdpSocket::from_std(std::net::UdpSocket::from(socket)).at(Step::Listen)?)
    }

    /// A socket of the sandbox's network.
    async fn socket(&self) -> Result<TcpSocket, Error> {
        let socket = self.socket_fd(false).await?;
        Ok(TcpSocket::from_std_stream(std::net::TcpStream::from(socket)))
    }

    async fn socket_fd(&self, datagrams: bool) -> Result<OwnedFd, Error> {
        let (Done::Socket, fds) = self.launcher.request(Op::Socket { sandbox: self.id, datagrams }).await? else {
            return Err(Error::Protocol);
        };
        fds.into_iter().next().ok_or(Error::Protocol)
    }

    /// Lets the sandbox go on when its first program has ended, until it is killed or dropped.
    ///
    /// # Errors
    /// [`Error::Ended`].
    pub async fn outlive(&self) -> Result<(), Error> {
        self.init.outlive().await
    }

    /// Ends all programs at once; the sandbox stays, if it was told to by [`Sandbox::outlive`], with its files, limits and
    /// network, and takes further programs.
    ///
    /// # Errors
    /// [`Error::Ended`].
    pub async fn clear(&self) -> Result<(), Error> {
        self.init.clear().await
    }

    /// Starts a further program in the sandbox, as locked up as the first. It ends with the sandbox at the latest.
    ///
    /// # Errors
    /// [`Error::Step`] if it cannot be executed; [`Error::Ended`].
    ///
    /// # Cancellation
    /// The program may run all the same, with its output discarded.
    pub async fn spawn(&self, spec: &SpawnSpec) -> Result<Process, Error> {
        self.init.spawn(spec).await
    }

    /// Begins to stop all processes; they may run for a moment longer. Without a helper's round trip.
    ///
    /// # Errors
    /// [`Error::Ended`], or [`Error::Step`] where the host has no freezer.
    pub fn freeze(&self) -> Result<(), Error> {
        group_result(self.meters.freeze())
    }

    /// Lets all processes go on. Without a helper's round trip.
    ///
    /// # Errors
    /// As [`Sandbox::freeze`].
    pub fn thaw(&self) -> Result<(), Error> {
        group_result(self.meters.thaw())
    }

    /// Changes the CPU limit, in thousandths of a vCPU; `None` lifts it. Without a helper's round trip.
    ///
    /// # Errors
    /// As [`Sandbox::freeze`].
    pub fn limit_cpu(&self, milli: Option<u64>) -> Result<(), Error> {
        group_result(self.meters.limit_cpu(milli))
    }

    /// What the sandbox used so far. Works until it is dropped, after its end too. Without a helper's round trip.
    ///
    /// # Errors
    /// [`Error::Ended`] if the helper is gone.
    pub fn usage(&self) -> Result<Usage, Error> {
        group_result(self.meters.usage())
    }

    /// The highest memory use so far, in bytes: of [`Sandbox::usage`] what costs one system call.
    ///
    /// # Errors
    /// As [`Sandbox::usage`].
    pub fn memory_peak(&self) -> Result<u64, Error> {
        group_result(self.meters.memory_peak())
    }

    /// Ends all processes at once, frozen ones too. Without a helper's round trip.
    pub fn kill(&self) {
        let _ = rustix::process::pidfd_send_signal(&self.pidfd, Signal::KILL); // it may have ended by itself
        let _ = self.meters.thaw(); // version 1 delivers a kill only to what is not frozen
    }

    /// Whether its processes run, frozen or not.
    pub fn is_alive(&self) -> bool {
        use rustix::event::{PollFd, PollFlags, Timespec};
        let mut ends = [PollFd::new(&self.pidfd, PollFlags::IN)];
        rustix::event::poll(&mut ends, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })) == Ok(0)
    }

    /// Whether the helper that made it is gone, and the sandbox for that reason.
    pub fn is_orphaned(&self) -> bool {
        self.launcher.is_lost()
    }

    /// Sends a signal to the first program, SIGTERM for an orderly end, say.
    ///
    /// # Errors
    /// [`Error::Ended`] if it has ended.
    pub fn terminate_main(&self, signal: i32) -> Result<(), Error> {
        self.init.signal_main(signal)
    }

    /// Gives the first program's threads long turns or short ones again, while others want the processor too. One that is busy for
    /// long loses little by long turns, and those who wake up beside it get theirs at once.
    pub fn take_long_turns(&self, long: bool) {
        self.init.take_long_turns(long);
    }

    /// Waits until the first program has ended, and with it the sandbox unless it outlives it. May be called any number of times.
    pub async fn wait(&self) -> Exit {
        self.init.wait_main().await
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.kill();
        self.launcher.release(self.id);
    }
}

/// A program started beside the first one.
#[derive(Debug)]
pub struct Process {
    pub(crate) pidfd: OwnedFd,
    pub(crate) stdout: Option<OwnedFd>,
    pub(crate) stderr: Option<OwnedFd>,
    pub(crate) control: Option<OwnedFd>,
    pub(crate) log: Option<OwnedFd>,
    pub(crate) exit: tokio::sync::watch::Receiver<Option<Exit>>,
}

impl Process {
    /// The reading end of its standard output, in blocking mode.
    ///
    /// # Panics
    /// When taken twice.
    pub fn take_stdout(&mut self) -> OwnedFd {
        self.stdout.take().expect("standard output is taken once")
    }

    /// The reading end of its standard error, in blocking mode.
    ///
    /// # Panics
    /// When taken twice.
    pub fn take_stderr(&mut self) -> OwnedFd {
        self.stderr.take().expect("standard error is taken once")
    }

    /// The other end of its descriptor 3, as [`Sandbox::take_control`].
    ///
    /// # Panics
    /// When taken twice, or when [`SpawnSpec::control`] was not set.
    pub fn take_control(&mut self) -> OwnedFd {
        self.control.take().expect("the control socket was asked for and is taken once")
    }

    /// The reading end of its log's pipe, as [`Sandbox::take_log`].
    pub fn take_log(&mut self) -> Option<OwnedFd> {
        self.log.take()
    }

    /// Sends it a signal.
    ///
    /// # Errors
    /// [`Error::Ended`] if it has ended.
    pub fn signal(&self, signal: i32) -> Result<(), Error> {
        send_signal(&self.pidfd, signal)
    }

    /// As [`Sandbox::take_long_turns`].
    pub fn take_long_turns(&self, long: bool) {
        take_long_turns(&self.pidfd, long);
    }

    /// Waits for its end.
    pub async fn wait(&self) -> Exit {
        crate::init_link::wait_for(self.exit.clone()).await
    }
}

pub(crate) fn send_signal(pidfd: &OwnedFd, signal: i32) -> Result<(), Error> {
    let signal = Signal::from_named_raw(signal).ok_or_else(|| Error::Invalid(format!("no signal {signal}")))?;
    rustix::process::pidfd_send_signal(pidfd.as_fd(), signal).map_err(|_| Error::Ended)
}

/// Where it cannot be said, turns are as they were.
pub(crate) fn take_long_turns(pidfd: &OwnedFd, long: bool) {
    let about = std::fs::read_to_string(format!("/proc/self/fdinfo/{}", pidfd.as_raw_fd())).unwrap_or_default();
    let pid = about.lines().find_map(|line| line.strip_prefix("Pid:")).and_then(|pid| pid.trim().parse::<u32>().ok());
    let Some(threads) = pid.and_then(|pid| std::fs::read_dir(format!("/proc/{pid}/task")).ok()) else { return };
    let nanoseconds = if long { limits::LONG_TURN_NS } else { limits::TURN_NS };
    // Of many threads few count, and who has a thousand is not to take our time with them.
    for thread in
        threads.flatten().take(limits::TURNS_AT_ONCE).filter_map(|thread| thread.file_name().to_str()?.parse().ok())
    {
        let _ = crate::sys::take_turns(thread, nanoseconds); // it may have ended
    }
}

/// Gives this thread and those that it starts the shortest turns: for the platform, before it starts any.
pub fn prefer_short_turns() {
    let _ = crate::sys::take_turns(0, limits::PLATFORM_TURN_NS); // where it cannot be said, others finish their turns first
}

/// A group that has been removed answers "no such device".
fn group_result<T>(result: rustix::io::Result<T>) -> Result<T, Error> {
    result.map_err(|errno| match errno {
        rustix::io::Errno::NODEV => Error::Ended,
        errno => StepError { step: Step::CgroupLimit, errno: errno.raw_os_error() }.into(),
    })
}
