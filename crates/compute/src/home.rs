//! What an environment lives in and a reset keeps: the sandbox with its files and network, the log, the listening sockets.

use crate::container::Container;
use crate::function::{FunctionVersion, Initialization};
use crate::image::room::Room;
use crate::limits;
use crate::local_server::LocalServers;
use crate::log::{EnvironmentLog, Opening, Scribe};
use crate::metadata::Metadata;
use crate::pack::{Family, Pack};
use crate::stock::Booted;
use crate::tracing_daemon::Daemon;
use platform::SharedIds;
use sandbox::{AssignSpec, Exit, Process, Sandbox, SpawnSpec};
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::net::TcpListener;
use tokio::sync::{Notify, OnceCell};

pub(crate) struct Home {
    version: Arc<FunctionVersion>,
    pack: Arc<Pack>,
    class: u32,
    sandbox: Sandbox,
    log: Arc<EnvironmentLog>,
    ids: SharedIds,
    /// Where credentials are asked for, of an environment that is not given them.
    container: Option<Container>,
    metadata: Metadata,
    pub(crate) runtime_api: TcpListener,
    pub(crate) platform_api: TcpListener,
    local_servers: Option<Arc<dyn LocalServers>>,
    images: Arc<Room>,
    /// Where its own server listens.
    local: OnceCell<TcpListener>,
    daemon: OnceCell<Daemon>,
    frozen: AtomicBool,
    thawed: Notify,
}

/// The platform's ends of a runtime's streams.
pub(crate) struct Streams {
    pub(crate) stdout: OwnedFd,
    pub(crate) stderr: OwnedFd,
    pub(crate) log: Option<OwnedFd>,
    pub(crate) control: OwnedFd,
}

/// The process of a runtime.
pub(crate) struct Runtime {
    home: Arc<Home>,
    /// `None` for the sandbox's first process.
    later: Option<Process>,
}

impl Home {
    /// Makes a booted sandbox this function version's.
    ///
    /// # Errors
    /// What the platform could not do.
    ///
    /// # Cancellation
    /// The sandbox ends.
    pub(crate) async fn open(
        version: Arc<FunctionVersion>,
        booted: Booted,
        stream: String,
        scribe: &Scribe,
    ) -> Result<(Arc<Self>, Streams), String> {
        let Booted { mut sandbox, pack, class } = booted;
        sandbox.assign(assignment(&version)).await.map_err(|error| error.to_string())?;
        // Extensions go on when the runtime has ended, and a reset begins where it ended.
        sandbox.outlive().await.map_err(|error| error.to_string())?;
        let streams = Streams {
            stdout: sandbox.take_stdout(),
            stderr: sandbox.take_stderr(),
            log: sandbox.take_log(),
            control: sandbox.take_control(),
        };
        let listener = |index, sandbox: &mut Sandbox| TcpListener::from_std(sandbox.take_listener(index));
        let runtime_api = listener(0, &mut sandbox).map_err(|error| error.to_string())?;
        let platform_api = listener(1, &mut sandbox).map_err(|error| error.to_string())?;
        let log = scribe.open(Opening {
            stream,
            sink: Arc::clone(&version.logs),
            settings: version.log_settings,
            filters_lines: pack.family == Family::Provided,
        });
        if let Some(tenant) = version.tenant.clone() {
            log.belong_to(tenant);
        }
        let ids = Arc::clone(scribe.ids());
        let (local_servers, local) = (scribe.local_servers(), OnceCell::new());
        let snaps = version.initialization == Initialization::SnapStart;
        let container = snaps.then(|| Container::new(ids.as_ref()));
        let metadata = Metadata::new(ids.as_ref());
        let (frozen, thawed) = (AtomicBool::new(false), Notify::new());
        let home = Self {
            version,
            pack,
            class,
            sandbox,
            log,
            ids,
            container,
            metadata,
            runtime_api,
            platform_api,
            local_servers,
            images: Arc::clone(scribe.images()),
            local,
            daemon: OnceCell::new(),
            frozen,
            thawed,
        };
        Ok((Arc::new(home), streams))
    }

    pub(crate) fn version(&self) -> &Arc<FunctionVersion> {
        &self.version
    }

    pub(crate) fn pack(&self) -> &Pack {
        &self.pack
    }

    pub(crate) fn sandbox(&self) -> &Sandbox {
        &self.sandbox
    }

    pub(crate) fn log(&self) -> &Arc<EnvironmentLog> {
        &self.log
    }

    pub(crate) fn local_servers(&self) -> Option<&dyn LocalServers> {
        self.local_servers.as_deref()
    }

    /// The memory for images.
    pub(crate) fn images(&self) -> &Arc<Room> {
        &self.images
    }

    /// Opens the port of the environment's own server, unless a former environment here did.
    pub(crate) async fn listen(&self, port: u16) -> Result<(), sandbox::Error> {
        let address = SocketAddrV4::new(Ipv4Addr::LOCALHOST, port);
        self.local.get_or_try_init(|| self.sandbox.listen(address)).await.map(drop)
    }

    pub(crate) fn local(&self) -> Option<&TcpListener> {
        self.local.get()
    }

    /// What takes the traces of its code, once there were any.
    pub(crate) fn daemon(&self) -> &OnceCell<Daemon> {
        &self.daemon
    }

    pub(crate) fn ids(&self) -> &SharedIds {
        &self.ids
    }

    /// Whether sandboxes of this kind may be copies of a loaded interpreter.
    pub(crate) fn is_copied(&self) -> bool {
        self.pack.parent(self.class).is_some()
    }

    pub(crate) fn container(&self) -> Option<&Container> {
        self.container.as_ref()
    }

    pub(crate) fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// Initialisation is over: from now on the CPU is what the function's memory gives.
    pub(crate) fn initialised(&self) {
        self.limit_cpu(limits::cpu_milli(self.version.memory_mb));
    }

    fn limit_cpu(&self, milli: u64) {
        if let Err(error) = self.sandbox.limit_cpu(Some(milli)) {
            tracing::debug!(function = self.version.name, %error, "the CPU limit stays as it was");
        }
    }

    /// Stops its processes until they are thawed.
    pub(crate) fn freeze(&self) {
        if !self.frozen.swap(true, Ordering::AcqRel) && self.sandbox.freeze().is_err() {
            self.frozen.store(false, Ordering::Release);
        }
    }

    pub(crate) fn is_frozen(&self) -> bool {
        self.frozen.load(Ordering::Acquire)
    }

    pub(crate) fn thaw(&self) -> io::Result<()> {
        if !self.frozen.swap(false, Ordering::AcqRel) {
            return Ok(());
        }
        self.thawed.notify_waiters();
        self.sandbox.thaw().map_err(io::Error::other)
    }

    /// Waits while its processes are stopped.
    pub(crate) async fn running(&self) {
        loop {
            let thawed = self.thawed.notified();
            if !self.is_frozen() {
                return;
            }
            thawed.await;
        }
    }

    /// Ends all its processes for good.
    pub(crate) fn kill(&self) {
        let _ = self.thaw();
        self.sandbox.kill();
    }

    /// Ends all its processes and boots a new runtime in their place. Files in `/tmp` stay.
    ///
    /// # Errors
    /// What the platform could not do; the sandbox is good for nothing then.
    pub(crate) async fn boot_again(self: &Arc<Self>) -> Result<(Runtime, Streams), String> {
        // Before: what a thousand busy processes leave of a small function's share is not enough to end them with.
        self.limit_cpu(init_cpu_milli(&self.version));
        self.sandbox.clear().await.map_err(|error| error.to_string())?;
        let spec = SpawnSpec {
            env: self.pack.boot_environment.clone(),
            control: true,
            log: self.pack.has_log_pipe(),
            ..SpawnSpec::new(self.pack.command(self.class))
        };
        let mut process = self.sandbox.spawn(&spec).await.map_err(|error| error.to_string())?;
        let streams = Streams {
            stdout: process.take_stdout(),
            stderr: process.take_stderr(),
            log: process.take_log(),
            control: process.take_control(),
        };
        Ok((Runtime { home: Arc::clone(self), later: Some(process) }, streams))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        self.log.close();
    }
}

impl Runtime {
    /// The first process of the sandbox.
    pub(crate) fn first(home: &Arc<Home>) -> Self {
        Self { home: Arc::clone(home), later: None }
    }

    pub(crate) async fn wait(&self) -> Exit {
        match &self.later {
            Some(process) => process.wait().await,
            None => self.home.sandbox.wait().await,
        }
    }

    /// As [`Sandbox::take_long_turns`].
    pub(crate) fn take_long_turns(&self, long: bool) {
        match &self.later {
            Some(process) => process.take_long_turns(long),
            None => self.home.sandbox.take_long_turns(long),
        }
    }

    /// Sends it a signal; one that has ended needs none.
    pub(crate) fn signal(&self, signal: i32) {
        let _ = match &self.later {
            Some(process) => process.signal(signal),
            None => self.home.sandbox.terminate_main(signal),
        };
    }
}

/// Never less than the function's own share.
fn init_cpu_milli(version: &FunctionVersion) -> u64 {
    limits::INIT_CPU_MILLI.max(limits::cpu_milli(version.memory_mb))
}

fn assignment(version: &FunctionVersion) -> AssignSpec {
    AssignSpec {
        task_dir: version.code.clone(),
        opt_dirs: version.layers.clone(),
        memory_mb: version.memory_mb.into(),
        cpu_milli: Some(init_cpu_milli(version)),
        tmp_mb: version.tmp_mb.into(),
        shared: version.shares.iter().map(|share| sandbox::Bind::new(&share.host, &share.inside)).collect(),
    }
}
