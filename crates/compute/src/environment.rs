//! An environment: one sandboxed process tree that serves one function version, one event at a time.
//!
//! Owns the life from assignment to death. The caller of a function holds the runtime's connection while its event is inside:
//! it writes the event and reads the answer itself ([`Environment::exchange`]); other connections of the runtime are read by
//! tasks of their own, and both go through [`crate::runtime_api::State`].
//! Always: an environment that has died is never handed out again, and its log is delivered before it is forgotten.

use crate::function::{Event, FunctionVersion, PlatformApi};
use crate::http1::Conn;
use crate::limits;
use crate::log::{EnvironmentLog, Pipe, Scribe};
use crate::runtime_api::{Completion, Decision, InitError, State, Streamed};
use crate::stock::Booted;
use bytes::{Bytes, BytesMut};
use parking_lot::Mutex;
use sandbox::{AssignSpec, Exit, Sandbox};
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock, Weak};
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot, watch};

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
    version: Arc<FunctionVersion>,
    sandbox: Arc<Sandbox>,
    log: Arc<EnvironmentLog>,
    pipes: Vec<Arc<Pipe>>,
    inner: Mutex<Inner>,
    exit: watch::Receiver<Option<Exit>>,
    owner: OnceLock<Weak<dyn Owner>>,
    frozen: AtomicBool,
    started: Instant,
    init: Mutex<Option<Duration>>,
}

#[derive(Default)]
struct Inner {
    state: State,
    parked: Option<Conn>,
    idle_since: Option<Instant>,
    init: Option<oneshot::Sender<Result<(), InitError>>>,
    done: Option<oneshot::Sender<Completion>>,
    /// Where pieces of a streamed answer go; `None` keeps them for the end.
    pieces: Option<mpsc::Sender<Bytes>>,
}

impl Inner {
    /// Tells whoever waits for what a decision says.
    fn fire(&mut self, decision: &Decision) {
        match decision {
            Decision::Complete(completion) | Decision::CompleteTooLarge(completion) => {
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
            Decision::Reply(..) | Decision::Park { .. } | Decision::Stream => {}
        }
    }
}

/// Why an environment did not become ready.
#[derive(Debug)]
pub(crate) struct InitFailure {
    pub(crate) cause: InitCause,
    pub(crate) stream: String,
    pub(crate) took: Duration,
}

#[derive(Debug)]
pub(crate) enum InitCause {
    /// The runtime said so.
    Reported(InitError),
    /// It ended.
    Exited(Exit),
    /// It did not finish in time.
    TimedOut,
    /// This host has no interpreter for the runtime.
    NoRuntime(String),
    /// The platform could not set it up.
    Platform(String),
}

/// An environment reserved for one event.
pub(crate) struct Claim {
    conn: Conn,
    done: oneshot::Receiver<Completion>,
}

/// How an event left the function.
#[derive(Debug)]
pub(crate) enum Ended {
    Completed(Completion),
    Exited(Exit),
    TimedOut,
}

impl Environment {
    /// Makes a booted sandbox this function version's and waits until its code is loaded.
    ///
    /// # Cancellation
    /// Dropping the future ends the sandbox.
    pub(crate) async fn start(
        version: Arc<FunctionVersion>,
        booted: Booted,
        stream: String,
        scribe: &Scribe,
        limit: Duration,
    ) -> Result<Arc<Self>, InitFailure> {
        let started = Instant::now();
        let failure = |cause| InitFailure { cause, stream: stream.clone(), took: started.elapsed() };
        let platform = |text: String| failure(InitCause::Platform(text));
        let (mut sandbox, pack) = (booted.sandbox, booted.pack);
        let credentials = version.credentials.mint().await.map_err(platform)?;
        sandbox.assign(assignment(&version)).await.map_err(|error| platform(error.to_string()))?;
        let log = scribe.open(stream.clone(), Arc::clone(&version.logs));
        log.push(crate::report::init_start(&version, &pack));
        let environment = crate::variables::of(&version, &pack, &credentials, &stream);
        send_control(&mut sandbox, &environment).map_err(|error| platform(format!("control socket: {error}")))?;
        let (ready, init) = oneshot::channel();
        let this =
            Self::assemble(version, sandbox, log, ready, started).map_err(|error| platform(error.to_string()))?;
        match this.await_init(init, limit).await {
            Ok(()) => {
                *this.init.lock() = Some(started.elapsed());
                Ok(this)
            }
            Err(cause) => {
                let failed = InitFailure { cause, stream, took: started.elapsed() };
                this.settle_log().await;
                this.log.push(crate::report::init_report(&failed));
                this.end();
                Err(failed)
            }
        }
    }

    fn assemble(
        version: Arc<FunctionVersion>,
        mut sandbox: Sandbox,
        log: Arc<EnvironmentLog>,
        ready: oneshot::Sender<Result<(), InitError>>,
        started: Instant,
    ) -> io::Result<Arc<Self>> {
        let pipes = [sandbox.take_stdout(), sandbox.take_stderr()];
        let receivers =
            pipes.into_iter().map(tokio::net::unix::pipe::Receiver::from_owned_fd).collect::<io::Result<Vec<_>>>()?;
        let pipes: Vec<_> = receivers.into_iter().map(|receiver| Arc::new(Pipe::new(receiver))).collect();
        let runtime_api = TcpListener::from_std(sandbox.take_listener(0))?;
        let platform_api = TcpListener::from_std(sandbox.take_listener(1))?;
        let sandbox = Arc::new(sandbox);
        let (exit_sender, exit) = watch::channel(None);
        let this = Arc::new(Self {
            version,
            sandbox: Arc::clone(&sandbox),
            log,
            pipes,
            inner: Mutex::new(Inner { init: Some(ready), ..Inner::default() }),
            exit,
            owner: OnceLock::new(),
            frozen: AtomicBool::new(false),
            started,
            init: Mutex::default(),
        });
        for pipe in &this.pipes {
            let (pipe, log) = (Arc::clone(pipe), Arc::clone(&this.log));
            tokio::spawn(async move { pipe.run(&log).await });
        }
        tokio::spawn(accept_runtime(Arc::downgrade(&this), runtime_api, this.exit.clone()));
        if let Some(api) = this.version.platform_api.clone() {
            tokio::spawn(accept_platform(api, platform_api, this.exit.clone()));
        }
        let weak = Arc::downgrade(&this);
        tokio::spawn(async move {
            let exit = sandbox.wait().await;
            let _ = exit_sender.send(Some(exit));
            if let Some(this) = weak.upgrade() {
                this.on_exit();
            }
        });
        Ok(this)
    }

    async fn await_init(
        &self,
        init: oneshot::Receiver<Result<(), InitError>>,
        limit: Duration,
    ) -> Result<(), InitCause> {
        let mut exit = self.exit.clone();
        tokio::select! {
            biased;
            Ok(done) = init => done.map_err(InitCause::Reported),
            exit = wait_exit(&mut exit) => Err(InitCause::Exited(exit)),
            () = tokio::time::sleep(limit) => Err(InitCause::TimedOut),
        }
    }

    /// Says who is told when this environment is idle or dead. Once, right after [`Environment::start`].
    pub(crate) fn belong_to(self: &Arc<Self>, owner: Weak<dyn Owner>) {
        assert!(self.owner.set(owner).is_ok(), "an environment has one owner");
    }

    pub(crate) fn log(&self) -> &EnvironmentLog {
        &self.log
    }

    pub(crate) fn started(&self) -> Instant {
        self.started
    }

    /// What initialisation took; given out once, to the first call.
    pub(crate) fn take_init(&self) -> Option<Duration> {
        self.init.lock().take()
    }

    pub(crate) fn is_alive(&self) -> bool {
        self.exit.borrow().is_none() && matches!(self.inner.lock().state, State::Idle)
    }

    /// Since when it waits for an event.
    pub(crate) fn idle_since(&self) -> Option<Instant> {
        self.inner.lock().idle_since
    }

    /// Highest memory use so far, in whole MB, as the kernel counted it.
    pub(crate) fn memory_peak_mb(&self) -> u64 {
        self.sandbox.usage().map_or(0, |usage| usage.memory_peak_bytes.div_ceil(1024 * 1024))
    }

    /// Stops its processes until the next event.
    pub(crate) fn freeze(&self) {
        if !self.frozen.swap(true, Ordering::AcqRel) && self.sandbox.freeze().is_err() {
            self.frozen.store(false, Ordering::Release);
        }
    }

    pub(crate) fn is_frozen(&self) -> bool {
        self.frozen.load(Ordering::Acquire)
    }

    fn thaw(&self) -> io::Result<()> {
        if self.frozen.swap(false, Ordering::AcqRel) { self.sandbox.thaw().map_err(io::Error::other) } else { Ok(()) }
    }

    /// Ends it now. Its log is delivered in the background.
    pub(crate) fn end(&self) {
        self.inner.lock().state = State::Ended;
        let _ = self.thaw();
        self.sandbox.kill();
        self.log.close();
    }

    /// Everything that the function has written so far is in the log when this returns.
    pub(crate) async fn settle_log(&self) {
        for pipe in &self.pipes {
            pipe.settle(&self.log).await;
        }
    }

    /// Reserves it for an event; `None` when it has ended since it was last seen alive.
    pub(crate) fn claim(&self, event: &Event) -> Option<Claim> {
        let (sender, done) = oneshot::channel();
        self.take_conn(&event.request_id, sender, event.pieces.clone()).map(|conn| Claim { conn, done })
    }

    /// Puts an event in and waits for what comes out, at most until `limit` has passed.
    pub(crate) async fn exchange(
        self: &Arc<Self>,
        claim: Claim,
        event: &Event,
        limit: Duration,
        deadline_ms: i64,
    ) -> Ended {
        let Claim { mut conn, mut done } = claim;
        let timeout = tokio::time::sleep(limit);
        tokio::pin!(timeout);
        let head = event_head(event, deadline_ms);
        let sent = match self.thaw() {
            Ok(()) => conn.write(head.as_bytes(), &event.payload).await,
            Err(error) => Err(error),
        };
        let mut conn = sent.is_ok().then_some(conn);
        let mut exit = self.exit.clone();
        loop {
            tokio::select! {
                biased;
                Ok(completion) = &mut done => {
                    self.keep_serving(conn, None);
                    return Ended::Completed(completion);
                }
                request = read(&mut conn) => match request {
                    Some(request) => {
                        let decision = self.decide(request);
                        let decision = match self.stream(&mut conn, decision, &mut exit, timeout.as_mut()).await {
                            Ok(decision) => decision,
                            Err(ended) => return ended,
                        };
                        if let Ok(completion) = done.try_recv() {
                            self.keep_serving(conn, Some(decision));
                            return Ended::Completed(completion);
                        }
                        conn = self.carry_out(conn.take(), &decision).await;
                    }
                    None => conn = None,
                },
                exit = wait_exit(&mut exit) => return Ended::Exited(exit),
                () = &mut timeout => return Ended::TimedOut,
            }
        }
    }

    fn take_conn(
        &self,
        request_id: &str,
        done: oneshot::Sender<Completion>,
        pieces: Option<mpsc::Sender<Bytes>>,
    ) -> Option<Conn> {
        let mut inner = self.inner.lock();
        if !matches!(inner.state, State::Idle) {
            return None;
        }
        let conn = inner.parked.take()?;
        inner.state = State::Busy { request_id: request_id.to_owned() };
        inner.idle_since = None;
        inner.done = Some(done);
        inner.pieces = pieces;
        Some(conn)
    }

    /// Applies a request to the state and fires what it decides.
    fn decide(&self, request: crate::http1::Request) -> Decision {
        let mut inner = self.inner.lock();
        let decision = inner.state.decide(request);
        inner.fire(&decision);
        decision
    }

    /// Passes a streamed answer on, when the decision says that there is one, and gives what its end decides.
    async fn pass_on(&self, conn: &mut Option<Conn>, decision: Decision) -> Decision {
        let (Decision::Stream, Some(open)) = (&decision, conn.as_mut()) else { return decision };
        let pieces = self.inner.lock().pieces.take();
        match pass_pieces(open, pieces).await {
            Ok(kept) => {
                let trailers = open.take_trailers();
                let mut inner = self.inner.lock();
                let decision = inner.state.streamed(kept, &trailers);
                inner.fire(&decision);
                decision
            }
            // The runtime broke off; its process ends or the call's time does.
            Err(_) => {
                *conn = None;
                Decision::Stream
            }
        }
    }

    /// [`Environment::pass_on`] for the caller's side, which also watches the process and the time.
    async fn stream(
        &self,
        conn: &mut Option<Conn>,
        decision: Decision,
        exit: &mut watch::Receiver<Option<Exit>>,
        timeout: std::pin::Pin<&mut tokio::time::Sleep>,
    ) -> Result<Decision, Ended> {
        if !matches!(decision, Decision::Stream) {
            return Ok(decision);
        }
        tokio::select! {
            biased;
            decision = self.pass_on(conn, decision) => Ok(decision),
            exit = wait_exit(exit) => Err(Ended::Exited(exit)),
            () = timeout => Err(Ended::TimedOut),
        }
    }

    /// Answers a decided request. Gives the connection back unless it is parked or broken.
    async fn carry_out(self: &Arc<Self>, conn: Option<Conn>, decision: &Decision) -> Option<Conn> {
        let mut conn = conn?;
        match decision.answer() {
            Some((status, body)) => conn.reply(status, body).await.ok().map(|()| conn),
            None if matches!(decision, Decision::Stream) => None,
            None => {
                self.park(conn, matches!(decision, Decision::Park { first: true }));
                None
            }
        }
    }

    fn park(self: &Arc<Self>, conn: Conn, first: bool) {
        let ready = {
            let mut inner = self.inner.lock();
            inner.parked = Some(conn);
            inner.idle_since = Some(Instant::now());
            inner.init.take()
        };
        if let (true, Some(ready)) = (first, ready) {
            let _ = ready.send(Ok(()));
        } else if let Some(owner) = self.owner.get().and_then(Weak::upgrade) {
            owner.idle(self);
        }
    }

    /// Goes on with a connection after its call has been answered: off the caller's way.
    fn keep_serving(self: &Arc<Self>, conn: Option<Conn>, decided: Option<Decision>) {
        let Some(conn) = conn else { return };
        let this = Arc::clone(self);
        tokio::spawn(async move {
            let conn = match &decided {
                Some(decision) => this.carry_out(Some(conn), decision).await,
                None => Some(conn),
            };
            this.serve(conn).await;
        });
    }

    /// Reads requests from a connection until it is parked or closed.
    async fn serve(self: Arc<Self>, mut conn: Option<Conn>) {
        while conn.is_some() {
            let Some(request) = read(&mut conn).await else { return };
            let keep_alive = request.keep_alive;
            let decision = self.decide(request);
            let decision = self.pass_on(&mut conn, decision).await;
            conn = self.carry_out(conn, &decision).await.filter(|_| keep_alive);
        }
    }

    fn on_exit(self: &Arc<Self>) {
        let before = {
            let mut inner = self.inner.lock();
            inner.parked = None;
            std::mem::replace(&mut inner.state, State::Ended)
        };
        // Whoever holds an event sees the exit itself and needs the log open to say so.
        if matches!(before, State::Idle | State::Finishing) {
            if let Some(owner) = self.owner.get().and_then(Weak::upgrade) {
                owner.died(self, matches!(before, State::Finishing));
            }
            self.log.close();
        }
    }
}

impl Drop for Environment {
    fn drop(&mut self) {
        self.sandbox.kill();
        self.log.close();
    }
}

/// The next request of a connection that may be gone; waits for ever when it is, so that other signals decide.
async fn read(conn: &mut Option<Conn>) -> Option<crate::http1::Request> {
    match conn {
        Some(conn) => conn.read().await.ok().flatten(),
        None => std::future::pending().await,
    }
}

/// Reads the pieces of an answer and hands them to whoever wants them, or keeps them.
async fn pass_pieces(conn: &mut Conn, mut to: Option<mpsc::Sender<Bytes>>) -> io::Result<Streamed> {
    let limit = if to.is_some() { limits::STREAM_BYTES_MAX } else { limits::RESPONSE_BYTES_MAX };
    let mut kept = BytesMut::new();
    let mut seen = 0;
    while let Some(piece) = conn.piece().await? {
        seen += piece.len();
        match &to {
            _ if seen > limit => {}
            // A caller that has gone away does not stop the function, as on AWS.
            Some(caller) => {
                if caller.send(piece).await.is_err() {
                    to = None;
                    kept = BytesMut::new();
                }
            }
            None if limit == limits::RESPONSE_BYTES_MAX => kept.extend_from_slice(&piece),
            None => {}
        }
    }
    Ok(if seen > limit { Streamed::TooLarge(seen) } else { Streamed::Whole(kept.freeze()) })
}

async fn wait_exit(exit: &mut watch::Receiver<Option<Exit>>) -> Exit {
    let seen = exit.wait_for(Option::is_some).await.ok().and_then(|seen| *seen);
    seen.unwrap_or(Exit::KILLED)
}

async fn accept_runtime(
    environment: Weak<Environment>,
    listener: TcpListener,
    mut exit: watch::Receiver<Option<Exit>>,
) {
    let places = Arc::new(Semaphore::new(limits::RUNTIME_CONNECTIONS_MAX));
    while let Some((stream, place)) = accept(&listener, &places, &mut exit).await {
        let Some(environment) = environment.upgrade() else { return };
        tokio::spawn(async move {
            let _place = place;
            environment.serve(Some(Conn::new(stream))).await;
        });
    }
}

async fn accept_platform(api: Arc<dyn PlatformApi>, listener: TcpListener, mut exit: watch::Receiver<Option<Exit>>) {
    let places = Arc::new(Semaphore::new(limits::PLATFORM_CONNECTIONS_MAX));
    while let Some((stream, place)) = accept(&listener, &places, &mut exit).await {
        let serving = api.serve(stream);
        tokio::spawn(async move {
            let _place = place;
            serving.await;
        });
    }
}

/// The next connection and its place among those that one environment may have; `None` when the environment has ended.
async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
    exit: &mut watch::Receiver<Option<Exit>>,
) -> Option<(TcpStream, OwnedSemaphorePermit)> {
    let next = async {
        // Those that come while all places are taken wait in the kernel's queue, which has an end too.
        let place = Arc::clone(places).acquire_owned().await.ok()?;
        let (stream, _) = listener.accept().await.ok()?;
        Some((stream, place))
    };
    tokio::select! {
        next = next => next,
        _ = wait_exit(exit) => None,
    }
}

fn assignment(version: &FunctionVersion) -> AssignSpec {
    AssignSpec {
        task_dir: version.code.clone(),
        opt_dirs: version.layers.clone(),
        memory_mb: version.memory_mb.into(),
        cpu_milli: None,
        tmp_mb: version.tmp_mb.into(),
    }
}

fn send_control(sandbox: &mut Sandbox, environment: &[(String, String)]) -> io::Result<()> {
    let variables: serde_json::Map<String, serde_json::Value> =
        environment.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
    let text = serde_json::json!({"env": variables, "cwd": "/var/task"}).to_string();
    let length = u32::try_from(text.len()).map_err(io::Error::other)?;
    let mut socket = std::os::unix::net::UnixStream::from(sandbox.take_control());
    socket.set_nonblocking(false)?;
    // The other side reads this first thing; some kilobytes fit the socket's buffer in any case.
    socket.write_all(&[&length.to_be_bytes()[..], text.as_bytes()].concat())
}

fn event_head(event: &Event, deadline_ms: i64) -> String {
    use std::fmt::Write;
    let mut head = String::with_capacity(512);
    let _ = write!(
        head,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: {}\r\nLambda-Runtime-Deadline-Ms: {deadline_ms}\r\n\
         Lambda-Runtime-Invoked-Function-Arn: {}\r\nLambda-Runtime-Trace-Id: {}\r\n",
        event.request_id, event.invoked_arn, event.trace_id
    );
    if let Some(context) = &event.client_context {
        let _ = write!(head, "Lambda-Runtime-Client-Context: {}\r\n", one_line(context));
    }
    let _ = write!(head, "Content-Length: {}\r\n\r\n", event.payload.len());
    head
}

/// JSON may hold line ends between tokens; a header may not.
fn one_line(json: &str) -> String {
    json.replace(['\r', '\n'], " ")
}
