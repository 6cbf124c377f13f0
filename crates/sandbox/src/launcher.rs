//! The platform's end of the helper: starts it, asks it, and hears when it is gone.

use std::collections::HashMap;
use std::os::fd::{AsFd, OwnedFd};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rustix::io::Errno;
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::sync::{oneshot, watch};
use tokio::task::AbortHandle;

use crate::doctor::Layer;
use crate::error::{At, Error, Step};
use crate::init_wire::Extra;
use crate::sandbox::Sandbox;
use crate::spec::{BootSpec, LauncherConfig, NetworkMode};
use crate::wire::{self, Done, Hello, Op, Reply, Request, Setup};

/// A running helper. Its sandboxes end with it, and it ends with the last handle to it.
#[derive(Debug)]
pub struct Launcher {
    config: LauncherConfig,
    link: Arc<Link>,
    layers: Vec<Layer>,
    reader: AbortHandle,
    gone: watch::Receiver<bool>,
    helper_pid: u32,
}

/// What requests and the task that reads answers share.
#[derive(Debug)]
struct Link {
    socket: AsyncFd<OwnedFd>,
    next_id: AtomicU64,
    /// Who waits for an answer; `None` when the helper is gone.
    pending: Mutex<Option<HashMap<u64, Answer>>>,
}

type Answer = oneshot::Sender<Result<(Done, Vec<OwnedFd>), Error>>;

impl Launcher {
    /// Starts a helper and waits until it can make sandboxes.
    ///
    /// Removes what dead instances on this host left behind. Must be called within a Tokio runtime.
    ///
    /// # Errors
    /// [`Error::MissingLayers`] if the host lacks one and the configuration requires all; [`Error::Step`] if the helper
    /// cannot work at all, without root privileges, say.
    pub async fn start(config: LauncherConfig) -> Result<Arc<Self>, Error> {
        crate::rlimit::raise_open_files();
        let (ours, theirs) = wire::packet_pair().at(Step::HelperSocket)?;
        let (helper_pid, gone) = spawn(&config, theirs)?;
        rustix::io::ioctl_fionbio(&ours, true).at(Step::HelperSocket)?;
        let socket = crate::sys::watch(ours).at(Step::HelperSocket)?;
        let link = Arc::new(Link { socket, next_id: AtomicU64::new(1), pending: Mutex::new(Some(HashMap::new())) });
        let LauncherConfig { network, prepared, .. } = config;
        link.send(&Setup { network, prepared, nameservers: config.nameservers.clone() }).await?;
        let (hello, _): (Result<Hello, Error>, _) = link.receive(&mut wire::buffer()).await?;
        let Hello { layers, nameservers } = hello?;
        if network == NetworkMode::Egress && nameservers.is_empty() {
            tracing::warn!("sandboxes reach no name server: configure one");
        }
        if config.require_all {
            require_all(&layers)?;
        }
        let reader = tokio::spawn(read_answers(Arc::clone(&link))).abort_handle();
        Ok(Arc::new(Self { config, link, layers, reader, gone, helper_pid }))
    }

    /// Another helper of the same configuration, in place of this one that has ended.
    ///
    /// # Errors
    /// As [`Launcher::start`].
    pub async fn start_again(&self) -> Result<Arc<Self>, Error> {
        Self::start(self.config.clone()).await
    }

    /// The isolation layers as the helper found them.
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// The helper's process id; its control groups carry it in their names.
    pub fn helper_pid(&self) -> u32 {
        self.helper_pid
    }

    /// Makes a sandbox with a program running in it.
    ///
    /// # Errors
    /// [`Error::Step`] with the step that failed; [`Error::Invalid`] for a request that makes no sense;
    /// [`Error::TooMany`] at [`crate::limits::SANDBOXES_MAX`].
    ///
    /// # Cancellation
    /// Dropping the future ends the sandbox, made or half-made.
    pub async fn boot(self: &Arc<Self>, spec: BootSpec) -> Result<Sandbox, Error> {
        spec.check()?;
        let (listeners, extra) = (spec.listeners.len(), Extra { control: spec.control, log: spec.log });
        match self.request(Op::Boot(spec)).await? {
            (Done::Booted(booted), fds) => Sandbox::new(self, booted, fds, listeners, extra),
            _ => Err(Error::Protocol),
        }
    }

    /// Waits until the helper has ended, and all sandboxes with it.
    pub async fn ended(&self) {
        self.ending().await;
    }

    /// As [`Launcher::ended`], without keeping the helper alive.
    pub fn ending(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut gone = self.gone.clone();
        async move {
            let _ = gone.wait_for(|gone| *gone).await; // a lost sender means the same
        }
    }

    /// Whether the helper does not serve any more. The server's end closes its socket before it ends the sandboxes, so whoever sees a
    /// sandbox end for that reason sees this too; when the keeper ends first, the next helper may end them before.
    pub(crate) fn is_lost(&self) -> bool {
        *self.gone.borrow() || self.link.is_closed()
    }

    /// Ends the helper and all sandboxes, and waits until nothing of them is left.
    pub async fn shutdown(&self) {
        self.link.close();
        self.ended().await;
    }

    pub(crate) async fn request(&self, op: Op) -> Result<(Done, Vec<OwnedFd>), Error> {
        let id = self.link.next_id.fetch_add(1, Ordering::Relaxed);
        let (answer, answered) = oneshot::channel();
        self.link.expect(id, answer)?;
        self.link.send(&Request { id, op }).await?;
        answered.await.map_err(|_| Error::HelperGone)?
    }

    /// Tells the helper to end and forget a sandbox. Does not wait.
    pub(crate) fn release(&self, sandbox: u64) {
        self.link.release(sandbox);
    }
}

impl Drop for Launcher {
    fn drop(&mut self) {
        self.link.close();
        self.reader.abort();
    }
}

impl Link {
    fn close(&self) {
        let _ = rustix::net::shutdown(self.socket.get_ref(), rustix::net::Shutdown::Both); // closed already is as good
    }

    fn is_closed(&self) -> bool {
        use rustix::net::RecvFlags;
        let peeked =
            rustix::net::recv(self.socket.get_ref(), &mut [0_u8; 1][..], RecvFlags::PEEK | RecvFlags::DONTWAIT);
        !matches!(peeked, Ok((1.., _)) | Err(Errno::AGAIN | Errno::INTR))
    }

    fn expect(&self, id: u64, answer: Answer) -> Result<(), Error> {
        let mut pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
        pending.as_mut().ok_or(Error::HelperGone)?.insert(id, answer);
        Ok(())
    }

    async fn send(&self, message: &impl serde::Serialize) -> Result<(), Error> {
        let bytes = wire::encode(message).map_err(|_| Error::Invalid("the request is too long".into()))?;
        let send = |socket: &OwnedFd| Ok(wire::send(socket.as_fd(), &bytes, &[])?);
        self.socket.async_io(Interest::WRITABLE, send).await.map_err(|_| Error::HelperGone)
    }

    async fn receive<T: for<'de> serde::Deserialize<'de>>(
        &self,
        buffer: &mut [u8],
    ) -> Result<(T, Vec<OwnedFd>), Error> {
        let receive = |socket: &OwnedFd| Ok(wire::receive(socket.as_fd(), buffer)?);
        let received = self.socket.async_io(Interest::READABLE, receive).await.map_err(|_| Error::HelperGone)?;
        let (length, fds) = received.ok_or(Error::HelperGone)?;
        Ok((serde_json::from_slice(&buffer[..length]).map_err(|_| Error::Protocol)?, fds))
    }

    fn release(&self, sandbox: u64) {
        // Never waits: the helper ends the sandbox by itself when its sockets close, and here only forgets it. Should the
        // helper be so far behind that its queue is full, a task waits for it.
        let request = Request { id: 0, op: Op::Destroy { sandbox } };
        let Ok(bytes) = wire::encode(&request) else { return };
        if wire::send(self.socket.get_ref().as_fd(), &bytes, &[]) == Err(Errno::AGAIN)
            && let Ok(socket) = self.socket.get_ref().try_clone()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn_blocking(move || send_when_possible(&socket, &bytes));
        }
    }

    fn take(&self, id: u64) -> Option<Answer> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner).as_mut()?.remove(&id)
    }
}

fn send_when_possible(socket: &OwnedFd, bytes: &[u8]) {
    use rustix::event::{PollFd, PollFlags, poll};
    while wire::send(socket.as_fd(), bytes, &[]) == Err(Errno::AGAIN) {
        let _ = poll(&mut [PollFd::new(socket, PollFlags::OUT)], None); // an interruption leads to another try
    }
}

/// Hands answers to those who wait for them, until the helper is gone.
async fn read_answers(link: Arc<Link>) {
    let mut buffer = wire::buffer();
    while let Ok((Reply { id, outcome }, fds)) = link.receive::<Reply>(&mut buffer).await {
        let booted = matches!(outcome, Ok(Done::Booted(_)));
        let heard = link.take(id).is_some_and(|answer| answer.send(outcome.map(|done| (done, fds))).is_ok());
        if booted && !heard {
            link.release(id);
        }
    }
    link.pending.lock().unwrap_or_else(PoisonError::into_inner).take();
}

fn require_all(layers: &[Layer]) -> Result<(), Error> {
    let missing: Vec<String> = layers
        .iter()
        .filter_map(|layer| Some(format!("{} ({}): {}", layer.name, layer.missing()?, layer.remedy)))
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(Error::MissingLayers(missing)) }
}

/// Starts the helper's process, which takes its socket as standard input. A thread waits for its end.
fn spawn(config: &LauncherConfig, socket: OwnedFd) -> Result<(u32, watch::Receiver<bool>), Error> {
    use std::os::unix::process::CommandExt;
    let child = Command::new(&config.exe)
        .args(&config.helper_args)
        .env_clear()
        .current_dir("/")
        .stdin(socket)
        .stdout(Stdio::null())
        .process_group(0) // an interrupt typed at a terminal is for the platform
        .spawn()
        .at(Step::SpawnHelper)?;
    let pid = child.id();
    let (sender, receiver) = watch::channel(false);
    std::thread::Builder::new()
        .name("sandbox-helper".into())
        .spawn(move || wait_for(child, &sender))
        .at(Step::SpawnHelper)?;
    Ok((pid, receiver))
}

fn wait_for(mut child: Child, gone: &watch::Sender<bool>) {
    match child.wait() {
        Ok(status) if status.success() => tracing::debug!("sandbox helper ended"),
        Ok(status) => tracing::error!(%status, "sandbox helper failed"),
        Err(error) => tracing::error!(%error, "sandbox helper lost"),
    }
    gone.send_replace(true);
}
