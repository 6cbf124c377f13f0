//! An environment: one sandboxed process tree that serves one function version, one event at a time.
//!
//! Owns the life from assignment to death. The caller of a function holds the runtime's connection while its event is inside:
//! it writes the event and reads the answer itself ([`crate::conversation`]); other connections of the runtime are read by
//! tasks of their own, and both go through [`crate::runtime_api::State`].
//! Always: an environment that has died is never handed out again; it is idle only when the runtime and every extension wait;
//! its log is delivered before it is forgotten.

use crate::conversation::{accept_platform, accept_runtime};
use crate::extensions::Failure;
use crate::extensions_host::{Crew, Helper, external};
use crate::function::{Event, FunctionVersion, Initialization, Refusal};
use crate::given::Given;
use crate::home::{Home, Runtime, Streams};
use crate::http1::Conn;
use crate::image::room::Room;
use crate::image::wire::{self, Received};
use crate::limits;
use crate::log::{EnvironmentLog, Scribe, Source};
use crate::log_pipe::Pipe;
use crate::pack::Family;
use crate::report;
use crate::restore::Restored;
use crate::runtime_api::{Completion, Decision, InitError, State};
use crate::shutdown::{self, Reason};
use crate::stock::Booted;
use crate::telemetry_event::{Phase, PlatformEvent};
use bytes::Bytes;
use parking_lot::Mutex;
use sandbox::Exit;
use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock, Weak};
use std::time::{Duration, Instant};
use tokio::net::unix::pipe::Receiver;
use tokio::sync::{Notify, mpsc, oneshot, watch};

/// Where the Runtime API listens inside a sandbox.
pub(crate) const RUNTIME_API: &str = "127.0.0.1:9001";
/// Where the platform's API listens inside a sandbox.
pub(crate) const PLATFORM_API: &str = "127.0.0.1:4566";

/// Told when an environment waits for its next event.
pub(crate) trait Owner: Send + Sync {
    fn idle(&self, environment: &Arc<Environment>);
    /// It ended while it was idle, or `finishing`: after its answer and before it asked for the next event.
    fn died(&self, environment: &Arc<Environment>, finishing: bool);
}

pub(crate) struct Environment {
    home: Arc<Home>,
    runtime: Arc<Runtime>,
    pipes: Vec<Arc<Pipe>>,
    inner: Mutex<Inner>,
    /// Why no event will come any more.
    end: watch::Sender<Option<End>>,
    /// Nobody is served any more.
    closed: watch::Sender<bool>,
    owner: OnceLock<Weak<dyn Owner>>,
    ending: AtomicBool,
    /// The home has a new environment.
    moved: AtomicBool,
    started: Instant,
    init: Mutex<Option<Duration>>,
    restored: Mutex<Restore>,
    /// What it was written down as, when it was: it serves nobody then.
    image: Mutex<Option<(Received, UnixStream)>>,
    /// It was not asked to write itself down, or it cannot.
    unwritable: Arc<AtomicBool>,
    outside: Outside,
}

/// What is known of an environment's restore, and whether a call has told it.
#[derive(Default)]
struct Restore {
    took: Option<Restored>,
    told: bool,
}

/// What only environments with external extensions have.
#[derive(Default)]
struct Outside {
    any: AtomicBool,
    helpers: Mutex<Vec<Arc<Helper>>>,
    pipes: Mutex<Vec<Arc<Pipe>>>,
    progress: Notify,
}

#[derive(Default)]
pub(crate) struct Inner {
    pub(crate) state: State,
    pub(crate) parked: Option<Conn>,
    /// The connection of a runtime that has sent its next request with its answer, until the call is closed.
    pub(crate) held: Option<(Conn, Decision)>,
    idle_since: Option<Instant>,
    init: Option<oneshot::Sender<Result<(), InitError>>>,
    done: Option<oneshot::Sender<Completion>>,
    /// Where pieces of a streamed answer go; `None` keeps them for the end.
    pub(crate) pieces: Option<mpsc::Sender<Bytes>>,
    /// Made for the first extension.
    crew: Option<Box<Crew>>,
    /// Who is told, in the owner's place, that extensions have finished too.
    rest: Option<oneshot::Sender<()>>,
    /// When the last event was done.
    answered: Option<Instant>,
    /// When the answer to the last event began to come, and its length.
    pub(crate) answer: Answer,
    /// What the runtime says of its failure for X-Ray.
    pub(crate) cause: Option<String>,
}

/// What is known of an answer.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Answer {
    pub(crate) began: Option<Instant>,
    /// Bytes that were passed on in pieces.
    pub(crate) streamed: usize,
}

/// Why an environment ended by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum End {
    /// Its runtime's process ended.
    Runtime(Exit),
    /// An extension failed.
    Extension(Failure),
}

/// Whom to tell that an environment waits.
enum Told {
    Init(oneshot::Sender<Result<(), InitError>>),
    Rest(oneshot::Sender<()>),
    Owner,
}

impl Inner {
    /// Tells whoever waits for what a decision says.
    pub(crate) fn fire(&mut self, decision: &Decision) {
        match decision {
            Decision::Complete(completion)
            | Decision::CompleteTooLarge(completion)
            | Decision::CompleteRefused(_, _, completion) => {
                self.answered = Some(Instant::now());
                if let Some(done) = self.done.take() {
                    // Nobody listens when the call has timed out meanwhile.
                    let _ = done.send(completion.clone());
                }
            }
            Decision::InitFailed(error) => {
                if let Some(init) = self.init.take() {
                    let _ = init.send(Err(error.clone()));
                }
            }
            Decision::Reply(..)
            | Decision::With(..)
            | Decision::Welcome(..)
            | Decision::Park
            | Decision::ParkExtension(_)
            | Decision::Credentials
            | Decision::Stream => {}
        }
    }

    /// Whether the runtime and every extension wait.
    fn waits(&self) -> bool {
        matches!(self.state, State::Idle) && self.parked.is_some() && self.crew.as_ref().is_none_or(|crew| crew.waits())
    }

    /// Whether the runtime and every extension wait until the environment is wanted.
    fn is_held(&self) -> bool {
        matches!(self.state, State::Snapshot)
            && self.parked.is_some()
            && self.crew.as_ref().is_none_or(|crew| crew.waits())
    }

    /// Whoever is told when the runtime and every extension wait.
    pub(crate) fn expect_ready(&mut self) -> oneshot::Receiver<Result<(), InitError>> {
        let (ready, told) = oneshot::channel();
        self.init = Some(ready);
        told
    }

    /// If all wait by now: whom to tell.
    fn settle(&mut self) -> Option<Told> {
        let expected = self.init.is_some() && self.is_held();
        if !expected && !self.waits() {
            return None;
        }
        self.idle_since = Some(Instant::now());
        if let Some(ready) = self.init.take() {
            if let Some(crew) = &mut self.crew {
                crew.close_registration();
            }
            return Some(Told::Init(ready));
        }
        Some(self.rest.take().map_or(Told::Owner, Told::Rest))
    }
}

/// Why an environment did not become ready.
#[derive(Debug)]
pub(crate) struct InitFailure {
    pub(crate) cause: InitCause,
    pub(crate) stream: String,
}

#[derive(Debug)]
pub(crate) enum InitCause {
    /// The runtime said so.
    Reported(InitError),
    /// It ended.
    Exited(End),
    /// It did not finish in time.
    TimedOut,
    /// This host has no interpreter for the runtime.
    NoRuntime(String),
    /// Something that the function needs is refused to it.
    Refused(Refusal),
    /// The platform could not set it up.
    Platform(String),
}

/// An environment reserved for one event.
pub(crate) struct Claim {
    pub(crate) conn: Conn,
    pub(crate) done: oneshot::Receiver<Completion>,
    /// Extensions that are to be told of the event.
    pub(crate) woken: Vec<Conn>,
    /// Says when the environment waits again; without extensions that are told, its owner hears of it.
    pub(crate) rest: Option<oneshot::Receiver<()>>,
}

/// How an event left the function.
#[derive(Debug)]
pub(crate) enum Ended {
    Completed(Completion),
    Exited(End),
    TimedOut,
}

impl Environment {
    /// Makes a booted sandbox this function version's and waits until its code is loaded and all extensions wait.
    ///
    /// # Cancellation
    /// Dropping the future ends the sandbox.
    pub(crate) async fn start(
        version: Arc<FunctionVersion>,
        booted: Booted,
        stream: String,
        scribe: &Scribe,
        phase: Phase,
        limit: Duration,
    ) -> Result<Arc<Self>, InitFailure> {
        let started = Instant::now();
        let failed = |cause: InitCause| InitFailure { cause, stream: stream.clone() };
        let failure = |text: String| failed(InitCause::Platform(text));
        let given = Given::to(&version).await.map_err(failed)?;
        let (home, streams) = Home::open(version, booted, stream.clone(), scribe).await.map_err(failure)?;
        let runtime = Runtime::first(&home);
        Self::bring_up(home, runtime, streams, &given, phase, limit, started).await
    }

    /// After a failed call: ends all processes and initialises anew, in the same sandbox with its files, to the same log.
    ///
    /// # Cancellation
    /// Dropping the future ends the sandbox.
    pub(crate) async fn reset(self: Arc<Self>, reason: Reason, limit: Duration) -> Result<Arc<Self>, InitFailure> {
        let home = Arc::clone(&self.home);
        let failed = |cause: InitCause| InitFailure { cause, stream: home.log().stream().to_owned() };
        let failure = |text: String| failed(InitCause::Platform(text));
        if self.ending.swap(true, Ordering::AcqRel) {
            return Err(failure("it ends already".to_owned()));
        }
        self.moved.store(true, Ordering::Release);
        self.inner.lock().state = State::Ended;
        if self.has_extensions() {
            shutdown::run(&self, reason).await;
        }
        let given = Given::to(home.version()).await.map_err(failed)?;
        let started = Instant::now();
        let booted = tokio::time::timeout(limits::RESET_BOOT, home.boot_again()).await;
        let booted = booted.unwrap_or_else(|_| Err("its processes did not end in time".to_owned()));
        let (runtime, streams) = booted.map_err(failure)?;
        self.settle_log().await;
        home.log().drop_taps();
        self.closed.send_replace(true);
        drop(self);
        Self::bring_up(Arc::clone(&home), runtime, streams, &given, Phase::Invoke, limit, started).await
    }

    async fn bring_up(
        home: Arc<Home>,
        runtime: Runtime,
        streams: Streams,
        given: &Given,
        phase: Phase,
        limit: Duration,
        started: Instant,
    ) -> Result<Arc<Self>, InitFailure> {
        let stream = home.log().stream().to_owned();
        home.log().begin_taps();
        home.log().platform(report::init_start(home.version(), home.pack(), &stream, phase));
        let variables = crate::variables::of(&home, given);
        let (ready, init) = oneshot::channel();
        let control = streams.control;
        let pipes = pipes(streams.stdout, streams.stderr, streams.log);
        let assembled = pipes.map(|pipes| Self::assemble(home, runtime, pipes, ready, started));
        let this = assembled
            .map_err(|error| InitFailure { cause: InitCause::Platform(error.to_string()), stream: stream.clone() })?;
        this.open_local_server(&variables, given).await;
        let initialised = tokio::time::timeout(limit, this.initialise(init, control, &variables)).await;
        this.close_init(initialised.unwrap_or(Err(InitCause::TimedOut)), phase).await?;
        Ok(this)
    }

    pub(crate) fn assemble(
        home: Arc<Home>,
        runtime: Runtime,
        pipes: Vec<Arc<Pipe>>,
        ready: oneshot::Sender<Result<(), InitError>>,
        started: Instant,
    ) -> Arc<Self> {
        let runtime = Arc::new(runtime);
        let restorable = home.version().initialization == Initialization::SnapStart;
        let inner = Inner { init: Some(ready), state: State::Init { restorable }, ..Inner::default() };
        let this = Arc::new(Self {
            home,
            runtime: Arc::clone(&runtime),
            pipes,
            inner: Mutex::new(inner),
            end: watch::Sender::new(None),
            closed: watch::Sender::new(false),
            owner: OnceLock::new(),
            ending: AtomicBool::new(false),
            moved: AtomicBool::new(false),
            started,
            init: Mutex::default(),
            restored: Mutex::default(),
            image: Mutex::default(),
            unwritable: Arc::default(),
            outside: Outside::default(),
        });
        for pipe in &this.pipes {
            let (pipe, log) = (Arc::clone(pipe), Arc::clone(this.home.log()));
            tokio::spawn(async move { pipe.run(&log).await });
        }
        tokio::spawn(accept_runtime(Arc::downgrade(&this), Arc::clone(&this.home), this.closed.subscribe()));
        if let Some(api) = this.home.version().platform_api.clone() {
            tokio::spawn(accept_platform(api, Arc::clone(&this.home), this.closed.subscribe()));
        }
        let weak = Arc::downgrade(&this);
        tokio::spawn(async move {
            let exit = runtime.wait().await;
            if let Some(this) = weak.upgrade() {
                this.ended(End::Runtime(exit));
            }
        });
        this
    }

    /// Starts extensions, lets the runtime go on once they have registered, and waits until all wait for events.
    async fn initialise(
        self: &Arc<Self>,
        init: oneshot::Receiver<Result<(), InitError>>,
        control: OwnedFd,
        variables: &[(String, String)],
    ) -> Result<(), InitCause> {
        let mut end = self.end.subscribe();
        let external = external(&self.home.version().layers);
        if !external.is_empty() {
            let launched = self.launch(external, variables).await;
            launched.map_err(|failure| InitCause::Exited(End::Extension(failure)))?;
            tokio::select! {
                () = self.registered() => {}
                end = wait_end(&mut end) => return Err(InitCause::Exited(end)),
            }
        }
        let image_bytes = self.image_bytes_max();
        self.unwritable.store(image_bytes.is_none(), Ordering::Release);
        let image_bytes = image_bytes.filter(|most| *most > 0);
        let sent = send_control(control, variables, image_bytes.is_some());
        let control = sent.map_err(|error| InitCause::Platform(format!("control socket: {error}")))?;
        tokio::select! {
            biased;
            Ok(done) = init => done.map_err(InitCause::Reported),
            end = wait_end(&mut end) => Err(InitCause::Exited(end)),
            image = image_of(control, image_bytes, Arc::clone(self.home.images()), Arc::clone(&self.unwritable)) => {
                *self.image.lock() = Some(image);
                Ok(())
            }
        }
    }

    /// Whether the runtime can be written down in place of waiting. Where an extension runs beside it, it is not all there is.
    fn is_writable(&self) -> bool {
        let version = self.home.version();
        version.initialization == Initialization::SnapStart
            && self.home.pack().family == Family::Python
            && self.home.is_copied()
            && external(&version.layers).is_empty()
    }

    /// How large its image may be, if it can have one; nothing while there is no memory for it.
    fn image_bytes_max(&self) -> Option<u64> {
        let version = self.home.version();
        let own =
            (u64::from(version.memory_mb) + u64::from(version.tmp_mb)) * 1024 * 1024 + limits::IMAGE_OVERHEAD_BYTES;
        self.is_writable().then(|| own.min(self.home.images().size().bytes_max))
    }

    /// Whether other environments of its version cannot be written down either.
    pub(crate) fn is_unwritable(&self) -> bool {
        self.unwritable.load(Ordering::Acquire)
    }

    /// With it, the control socket: when that closes the process goes on by itself.
    pub(crate) fn take_image(&self) -> Option<(Received, UnixStream)> {
        self.image.lock().take()
    }

    async fn close_init(self: &Arc<Self>, outcome: Result<(), InitCause>, phase: Phase) -> Result<(), InitFailure> {
        let took = self.started.elapsed();
        let initialization = self.home.version().initialization;
        let log = self.home.log();
        if outcome.is_err() {
            self.settle_log().await;
        }
        self.log_standings();
        let ending = report::init_ending(outcome.as_ref().err());
        log.platform(PlatformEvent::InitRuntimeDone { initialization, phase, ending: ending.clone() });
        log.platform(PlatformEvent::InitReport { initialization, phase, ending, duration: took });
        log.close_taps();
        match outcome {
            Ok(()) => {
                self.home.initialised();
                *self.init.lock() = Some(took);
                Ok(())
            }
            Err(cause) => {
                self.end(Reason::Failure);
                Err(InitFailure { cause, stream: log.stream().to_owned() })
            }
        }
    }

    /// Says who is told when this environment is idle or dead. Once, right after [`Environment::start`].
    pub(crate) fn belong_to(self: &Arc<Self>, owner: Weak<dyn Owner>) {
        assert!(self.owner.set(owner).is_ok(), "an environment has one owner");
    }

    pub(crate) fn home(&self) -> &Arc<Home> {
        &self.home
    }

    pub(crate) fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    pub(crate) fn log(&self) -> &EnvironmentLog {
        self.home.log()
    }

    pub(crate) fn inner(&self) -> parking_lot::MutexGuard<'_, Inner> {
        self.inner.lock()
    }

    pub(crate) fn helpers(&self) -> &Mutex<Vec<Arc<Helper>>> {
        &self.outside.helpers
    }

    /// Told when an extension has registered.
    pub(crate) fn progress(&self) -> &Notify {
        &self.outside.progress
    }

    pub(crate) fn add_pipe(&self, pipe: Arc<Pipe>) {
        self.outside.pipes.lock().push(pipe);
        self.outside.any.store(true, Ordering::Release);
    }

    /// When it began to be used up.
    pub(crate) fn started(&self) -> Instant {
        self.restored.lock().took.map_or(self.started, |restored| restored.at())
    }

    pub(crate) fn set_restored(&self, took: Restored) {
        *self.restored.lock() = Restore { took: Some(took), told: false };
    }

    /// What the restore took; given out once, to the first call.
    pub(crate) fn take_restore(&self) -> Option<Restored> {
        let mut restore = self.restored.lock();
        if std::mem::replace(&mut restore.told, true) { None } else { restore.took }
    }

    /// What initialisation took; given out once, to the first call.
    pub(crate) fn take_init(&self) -> Option<Duration> {
        self.init.lock().take()
    }

    pub(crate) fn is_alive(&self) -> bool {
        self.end.borrow().is_none() && matches!(self.inner.lock().state, State::Idle)
    }

    /// Whether it is initialised and waits until it is wanted.
    pub(crate) fn is_held(&self) -> bool {
        let inner = self.inner.lock();
        self.end.borrow().is_none() && (inner.is_held() || inner.waits())
    }

    /// Since when it waits for an event.
    pub(crate) fn idle_since(&self) -> Option<Instant> {
        self.inner.lock().idle_since
    }

    /// Highest memory use so far, in whole MB, as the kernel counted it.
    /// Whether it ended because the platform lost it.
    pub(crate) fn is_orphaned(&self) -> bool {
        self.home.sandbox().is_orphaned()
    }

    pub(crate) fn memory_peak_mb(&self) -> u64 {
        self.home.sandbox().memory_peak().map_or(0, |bytes| bytes.div_ceil(1024 * 1024))
    }

    /// Gives it up if it answered `longest` ago and has not asked for the next event since.
    pub(crate) fn give_up_finishing(&self, longest: Duration) -> bool {
        let mut inner = self.inner.lock();
        let since = inner.answered.filter(|_| matches!(inner.state, State::Finishing) && inner.rest.is_none());
        let stuck = since.is_some_and(|since| since.elapsed() > longest);
        if stuck {
            inner.state = State::Ended;
        }
        stuck
    }

    /// Stops its processes until the next event.
    pub(crate) fn freeze(&self) {
        self.home.freeze();
    }

    pub(crate) fn is_frozen(&self) -> bool {
        self.home.is_frozen()
    }

    pub(crate) fn has_extensions(&self) -> bool {
        self.inner.lock().crew.as_ref().is_some_and(|crew| !crew.is_empty())
    }

    pub(crate) fn has_external(&self) -> bool {
        self.inner.lock().crew.as_ref().is_some_and(|crew| crew.has_external())
    }

    /// Works on the extensions. Made when there are none yet.
    pub(crate) fn with_crew<T>(&self, work: impl FnOnce(&mut Crew) -> T) -> T {
        let mut inner = self.inner.lock();
        let open = inner.init.is_some();
        work(inner.crew.get_or_insert_with(|| self.new_crew(open)))
    }

    /// Says when nobody is served any more.
    pub(crate) fn closes(&self) -> watch::Receiver<bool> {
        self.closed.subscribe()
    }

    pub(crate) fn ends(&self) -> watch::Receiver<Option<End>> {
        self.end.subscribe()
    }

    /// Ends it: at once without extensions, else in the background. Its log is delivered in the background.
    pub(crate) fn end(self: &Arc<Self>, reason: Reason) {
        if self.ending.swap(true, Ordering::AcqRel) {
            return;
        }
        self.inner.lock().state = State::Ended;
        if !self.has_extensions() {
            return self.finish();
        }
        let this = Arc::clone(self);
        tokio::spawn(async move {
            shutdown::run(&this, reason).await;
            this.home.kill();
            this.settle_log().await;
            this.finish();
        });
    }

    fn finish(&self) {
        self.home.kill();
        self.closed.send_replace(true);
        self.home.log().close();
    }

    /// Everything that the function has written so far is in the log when this returns.
    pub(crate) async fn settle_log(&self) {
        for pipe in &self.pipes {
            pipe.settle(self.home.log()).await;
        }
        if self.outside.any.load(Ordering::Acquire) {
            let pipes = self.outside.pipes.lock().clone();
            for pipe in pipes {
                pipe.settle(self.home.log()).await;
            }
        }
    }

    /// Reserves it for an event; `None` when it has ended since it was last seen alive.
    pub(crate) fn claim(&self, event: &Event) -> Option<Claim> {
        let mut inner = self.inner.lock();
        if !inner.waits() {
            return None;
        }
        let conn = inner.parked.take()?;
        let woken = inner.crew.as_mut().map_or_else(Vec::new, |crew| crew.wake());
        let (sender, done) = oneshot::channel();
        let rest = (!woken.is_empty()).then(|| {
            let (sender, rest) = oneshot::channel();
            inner.rest = Some(sender);
            rest
        });
        inner.state = State::Busy { request_id: event.request_id.clone() };
        inner.idle_since = None;
        inner.done = Some(sender);
        inner.pieces = event.pieces.clone();
        inner.answer = Answer::default();
        inner.cause = None;
        Some(Claim { conn, done, woken, rest })
    }

    /// Keeps the runtime's connection until there is an event.
    pub(crate) fn park(self: &Arc<Self>, conn: Conn) {
        self.inner.lock().parked = Some(conn);
        self.announce();
    }

    /// If the runtime and every extension wait by now, says so to whoever waits for it.
    pub(crate) fn announce(self: &Arc<Self>) {
        let told = self.inner.lock().settle();
        match told {
            Some(Told::Init(ready)) => {
                let _ = ready.send(Ok(())); // nobody listens when the time was over
            }
            Some(Told::Rest(rest)) => {
                let _ = rest.send(()); // as above
            }
            Some(Told::Owner) => {
                if let Some(owner) = self.owner.get().and_then(Weak::upgrade) {
                    owner.idle(self);
                }
            }
            None => {}
        }
    }

    /// It has ended by itself. The first reason counts.
    pub(crate) fn ended(self: &Arc<Self>, end: End) {
        let first = self.end.send_if_modified(|known| {
            let first = known.is_none();
            known.get_or_insert(end);
            first
        });
        if !first {
            return;
        }
        let (before, held) = {
            let mut inner = self.inner.lock();
            inner.parked = None;
            let before = std::mem::replace(&mut inner.state, State::Ended);
            (before, inner.rest.is_some() || inner.init.is_some())
        };
        // Whoever holds an event sees the end itself and needs the log open to say so.
        if matches!(before, State::Idle | State::Snapshot | State::Finishing) && !held {
            if let Some(owner) = self.owner.get().and_then(Weak::upgrade) {
                owner.died(self, matches!(before, State::Finishing));
            }
            self.end_quietly();
        }
    }

    /// The end of one that nobody uses; the log closes when whoever still writes to it lets go.
    fn end_quietly(self: &Arc<Self>) {
        if self.has_extensions() {
            return self.end(Reason::Failure);
        }
        self.ending.store(true, Ordering::Release);
        self.home.kill();
        self.closed.send_replace(true);
    }
}

impl Drop for Environment {
    fn drop(&mut self) {
        if !self.moved.load(Ordering::Acquire) {
            self.finish();
        }
    }
}

pub(crate) fn pipes(stdout: OwnedFd, stderr: OwnedFd, log: Option<OwnedFd>) -> io::Result<Vec<Arc<Pipe>>> {
    let mut pipes = Vec::with_capacity(3);
    for stream in [stdout, stderr] {
        pipes.push(Arc::new(Pipe::lines(Receiver::from_owned_fd(stream)?, Source::Function)));
    }
    if let Some(log) = log {
        pipes.push(Arc::new(Pipe::frames(Receiver::from_owned_fd(log)?)));
    }
    Ok(pipes)
}

/// Waits until an environment has ended by itself.
pub(crate) async fn wait_end(end: &mut watch::Receiver<Option<End>>) -> End {
    let seen = end.wait_for(Option::is_some).await.ok().and_then(|seen| seen.clone());
    seen.unwrap_or(End::Runtime(Exit::KILLED))
}

/// The image of a process that writes itself down, if it does; else never ready.
async fn image_of(
    mut control: UnixStream,
    most: Option<u64>,
    room: Arc<Room>,
    unwritable: Arc<AtomicBool>,
) -> (Received, UnixStream) {
    let Some(most) = most else { return std::future::pending().await };
    // Ends with the process at the latest.
    let receive = move || wire::receive(&mut control, most, &room).map(|image| (image, control));
    match tokio::task::spawn_blocking(receive).await {
        Ok(Ok((Some(image), control))) => (image, control),
        Ok(Ok((None, _))) | Err(_) => {
            unwritable.store(true, Ordering::Release);
            std::future::pending().await
        }
        Ok(Err(error)) => {
            unwritable.store(true, Ordering::Release);
            tracing::debug!(%error, "a process is not written down");
            std::future::pending().await
        }
    }
}

fn send_control(control: OwnedFd, environment: &[(String, String)], snapshot: bool) -> io::Result<UnixStream> {
    let variables: serde_json::Map<String, serde_json::Value> =
        environment.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
    let mut message = serde_json::json!({"env": variables, "cwd": "/var/task"});
    if snapshot {
        message["snapshot"] = true.into();
    }
    let mut socket = UnixStream::from(control);
    socket.set_nonblocking(false)?;
    // The other side reads this first thing; some kilobytes fit the socket's buffer in any case.
    send_message(&mut socket, &message)?;
    Ok(socket)
}

/// Sends a message to the runtime's control socket.
pub(crate) fn send_message(socket: &mut UnixStream, message: &serde_json::Value) -> io::Result<()> {
    let text = message.to_string();
    let length = u32::try_from(text.len()).map_err(io::Error::other)?;
    socket.write_all(&[&length.to_be_bytes()[..], text.as_bytes()].concat())
}
