//! The platform's end of a sandbox's init: hears of starts and ends, orders further programs.

use std::collections::HashMap;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rustix::net::{AddressFamily, SocketFlags, SocketType, socketpair};
use rustix::pipe::{PipeFlags, pipe_with};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::sync::{oneshot, watch};
use tokio::task::AbortHandle;

use crate::error::{At, Error, Step, StepError};
use crate::image::Image;
use crate::init_wire::{EVENT_BYTES, Event, Extra, MAIN, Order};
use crate::sandbox::{Exit, Process, send_signal};
use crate::spec::SpawnSpec;
use crate::wire;

/// The connection to one sandbox's init.
#[derive(Debug)]
pub(crate) struct InitLink {
    shared: Arc<Shared>,
    /// The first program.
    pidfd: OwnedFd,
    main: watch::Receiver<Option<Exit>>,
    next: AtomicU32,
    reader: AbortHandle,
}

#[derive(Debug)]
struct Shared {
    socket: AsyncFd<OwnedFd>,
    /// `None` when init is gone.
    table: Mutex<Option<Table>>,
}

#[derive(Debug, Default)]
struct Table {
    processes: HashMap<u32, Known>,
    /// Who waits for all processes to be gone.
    clearing: Vec<oneshot::Sender<()>>,
}

/// A program init was asked to start.
#[derive(Debug)]
struct Known {
    started: Option<oneshot::Sender<Result<OwnedFd, Error>>>,
    exit: watch::Sender<Option<Exit>>,
}

impl InitLink {
    /// `socket` holds the news of the first program's start already: init tells that before it tells the helper.
    pub(crate) fn new(socket: OwnedFd) -> Result<Self, Error> {
        rustix::io::ioctl_fionbio(&socket, true).at(Step::HelperSocket)?;
        let started = wire::receive(socket.as_fd(), &mut [0; EVENT_BYTES]).ok().flatten();
        let pidfd = started.and_then(|(_, fds)| fds.into_iter().next()).ok_or(Error::Ended)?;
        let socket = crate::sys::watch(socket).at(Step::HelperSocket)?;
        let (exit, main) = watch::channel(None);
        let processes = HashMap::from([(MAIN, Known { started: None, exit })]);
        let table = Mutex::new(Some(Table { processes, clearing: Vec::new() }));
        let shared = Arc::new(Shared { socket, table });
        let reader = tokio::spawn(read_events(Arc::clone(&shared))).abort_handle();
        Ok(Self { shared, pidfd, main, next: AtomicU32::new(MAIN + 1), reader })
    }

    pub(crate) async fn wait_main(&self) -> Exit {
        wait_for(self.main.clone()).await
    }

    pub(crate) fn signal_main(&self, signal: i32) -> Result<(), Error> {
        send_signal(&self.pidfd, signal)
    }

    pub(crate) fn take_long_turns(&self, long: bool) {
        crate::sandbox::take_long_turns(&self.pidfd, long);
    }

    pub(crate) async fn spawn(&self, spec: &SpawnSpec) -> Result<Process, Error> {
        let process = self.next.fetch_add(1, Ordering::Relaxed);
        let extra = Extra { control: spec.control, log: spec.log };
        let image = Image::new(&spec.argv, &spec.env, &spec.cwd)?;
        let order = Order::Spawn { process, extra, image }.encode();
        let stdout = pipe_with(PipeFlags::CLOEXEC).at(Step::Pipe)?;
        let stderr = pipe_with(PipeFlags::CLOEXEC).at(Step::Pipe)?;
        let pair = || socketpair(AddressFamily::UNIX, SocketType::STREAM, SocketFlags::CLOEXEC, None);
        let (control, control_inside) = spec.control.then(pair).transpose().at(Step::Pipe)?.unzip();
        let (log, log_inside) = spec.log.then(|| pipe_with(PipeFlags::CLOEXEC)).transpose().at(Step::Pipe)?.unzip();
        let (started, answer) = oneshot::channel();
        let (exit, exited) = watch::channel(None);
        self.shared.expect(process, Known { started: Some(started), exit })?;
        let inside: Vec<OwnedFd> = [stdout.1, stderr.1].into_iter().chain(control_inside).chain(log_inside).collect();
        self.shared.order(&order, &inside).await?;
        drop(inside); // the platform must see the streams' end
        let pidfd = answer.await.map_err(|_| Error::Ended)??;
        Ok(Process { pidfd, stdout: Some(stdout.0), stderr: Some(stderr.0), control, log, exit: exited })
    }

    pub(crate) async fn outlive(&self) -> Result<(), Error> {
        self.shared.order(&Order::Outlive.encode(), &[]).await
    }

    pub(crate) async fn clear(&self) -> Result<(), Error> {
        let (sender, cleared) = oneshot::channel();
        self.shared.lock().as_mut().ok_or(Error::Ended)?.clearing.push(sender);
        self.shared.order(&Order::Clear.encode(), &[]).await?;
        cleared.await.map_err(|_| Error::Ended)
    }
}

impl Drop for InitLink {
    fn drop(&mut self) {
        self.reader.abort(); // which closes the socket, whereupon init ends
    }
}

/// The exit of a process; killed if its end was never reported.
pub(crate) async fn wait_for(mut exit: watch::Receiver<Option<Exit>>) -> Exit {
    match exit.wait_for(Option::is_some).await {
        Ok(exit) => exit.unwrap_or(Exit::KILLED),
        Err(_) => Exit::KILLED,
    }
}

impl Shared {
    fn expect(&self, process: u32, known: Known) -> Result<(), Error> {
        self.lock().as_mut().ok_or(Error::Ended)?.processes.insert(process, known);
        Ok(())
    }

    async fn order(&self, order: &[u8], fds: &[OwnedFd]) -> Result<(), Error> {
        let fds: Vec<_> = fds.iter().map(AsFd::as_fd).collect();
        let send = |socket: &OwnedFd| Ok(wire::send(socket.as_fd(), order, &fds)?);
        self.socket.async_io(Interest::WRITABLE, send).await.map_err(|_| Error::Ended)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Table>> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn receive(&self) -> Option<(u32, Event, Option<OwnedFd>)> {
        let mut buffer = [0; EVENT_BYTES];
        let receive = |socket: &OwnedFd| Ok(wire::receive(socket.as_fd(), &mut buffer)?);
        let (length, fds) = self.socket.async_io(Interest::READABLE, receive).await.ok()??;
        let (process, event) = Event::decode(&buffer[..length])?;
        Some((process, event, fds.into_iter().next()))
    }

    fn note(&self, process: u32, event: Event, pidfd: Option<OwnedFd>) {
        let mut table = self.lock();
        let Some(Table { processes, clearing }) = table.as_mut() else { return };
        match event {
            Event::Started => {
                if let Some(started) = processes.get_mut(&process).and_then(|known| known.started.take()) {
                    let _ = started.send(pidfd.ok_or(Error::Protocol)); // nobody may wait any more
                }
            }
            Event::Failed(step, errno) => {
                let step = Step::from_raw(step).unwrap_or(Step::Exec);
                if let Some(started) = processes.remove(&process).and_then(|known| known.started) {
                    let _ = started.send(Err(StepError { step, errno }.into()));
                }
            }
            Event::Exited(code) => finish(processes, process, Exit::Code(code)),
            Event::Signaled(signal) => finish(processes, process, Exit::Signal(signal)),
            Event::Cleared => {
                for waiting in clearing.drain(..) {
                    let _ = waiting.send(()); // nobody may wait any more
                }
            }
        }
    }
}

fn finish(processes: &mut HashMap<u32, Known>, process: u32, exit: Exit) {
    if let Some(known) = processes.remove(&process) {
        known.exit.send_replace(Some(exit));
    }
}

/// Reads until init is gone; whoever still waits then hears "killed".
async fn read_events(shared: Arc<Shared>) {
    while let Some((process, event, pidfd)) = shared.receive().await {
        shared.note(process, event, pidfd);
    }
    shared.lock().take();
}
