//! The conversation with what runs in an environment: events in, answers out, over connections whose ownership moves.

use crate::environment::{Claim, Ended, Environment, wait_end};
use crate::function::{Event, PlatformApi};
use crate::home::Home;
use crate::http1::{Conn, Request};
use crate::limits;
use crate::runtime_api::{Decision, PREFIX, Streamed};
use bytes::{Bytes, BytesMut};
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};

/// What a runtime says of a failure beside the error itself.
const CAUSE: &str = "lambda-runtime-function-xray-error-cause";

impl Environment {
    /// Puts an event in and waits for what comes out, at most until `limit` has passed.
    pub(crate) async fn exchange(
        self: &Arc<Self>,
        claim: Claim,
        event: &Event,
        limit: Duration,
        deadline_ms: i64,
    ) -> Ended {
        let Claim { mut conn, mut done, woken, .. } = claim;
        self.open_daemon(&event.trace_id).await;
        let end_of_time = tokio::time::Instant::now() + limit;
        // One timer for both: nearly every call ends before the first.
        let timeout = tokio::time::sleep(limit.min(limits::LONG_CALL));
        tokio::pin!(timeout);
        let mut long = None;
        let head = event_head(event, self.home().version().tenant.as_deref(), deadline_ms);
        let sent = match self.home().thaw() {
            Ok(()) => {
                self.say_invoke(woken, event, deadline_ms);
                conn.write(head.as_bytes(), &event.payload).await
            }
            Err(error) => Err(error),
        };
        let mut conn = sent.is_ok().then_some(conn);
        let mut end = self.ends();
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
                        if matches!(decision, Decision::Stream) {
                            timeout.as_mut().reset(end_of_time);
                        }
                        let decision = match self.stream(&mut conn, decision, timeout.as_mut()).await {
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
                end = wait_end(&mut end) => return Ended::Exited(end),
                () = &mut timeout => {
                    if tokio::time::Instant::now() >= end_of_time {
                        return Ended::TimedOut;
                    }
                    long.get_or_insert_with(|| LongTurns::of(self));
                    timeout.as_mut().reset(end_of_time);
                }
            }
        }
    }

    /// Applies a request to the state and fires what it decides.
    fn decide(self: &Arc<Self>, request: Request) -> Decision {
        if !request.path.starts_with(PREFIX) {
            let own = self.decide_credentials(&request).or_else(|| self.decide_metadata(&request));
            return own.unwrap_or_else(|| self.decide_other(&request));
        }
        let arrived = request.arrived;
        let cause = request.header(CAUSE).filter(|cause| cause.len() <= limits::CAUSE_BYTES_MAX).map(str::to_owned);
        let mut inner = self.inner();
        let decision = inner.state.decide(request);
        if decision.answers() {
            inner.answer.began = Some(arrived);
            inner.cause = cause;
        }
        inner.fire(&decision);
        decision
    }

    /// Passes a streamed answer on, when the decision says that there is one, and gives what its end decides.
    async fn pass_on(&self, conn: &mut Option<Conn>, decision: Decision) -> Decision {
        let (Decision::Stream, Some(open)) = (&decision, conn.as_mut()) else { return decision };
        let pieces = self.inner().pieces.take();
        let (kept, trailers, seen) = match pass_pieces(open, pieces).await {
            Ok((kept, seen)) => (kept, open.take_trailers(), seen),
            // What is left of the connection is of no use.
            Err(_) => (Streamed::Truncated, Vec::new(), 0),
        };
        let mut inner = self.inner();
        inner.answer.streamed = seen;
        let decision = inner.state.streamed(kept, &trailers);
        inner.fire(&decision);
        decision
    }

    /// [`Environment::pass_on`] for the caller's side, which also watches the process and the time.
    async fn stream(
        &self,
        conn: &mut Option<Conn>,
        decision: Decision,
        timeout: Pin<&mut tokio::time::Sleep>,
    ) -> Result<Decision, Ended> {
        if !matches!(decision, Decision::Stream) {
            return Ok(decision);
        }
        let mut end = self.ends();
        tokio::select! {
            biased;
            decision = self.pass_on(conn, decision) => Ok(decision),
            end = wait_end(&mut end) => Err(Ended::Exited(end)),
            () = timeout => Err(Ended::TimedOut),
        }
    }

    /// Answers a decided request. Gives the connection back unless it is parked or broken.
    async fn carry_out(self: &Arc<Self>, conn: Option<Conn>, decision: &Decision) -> Option<Conn> {
        let mut conn = conn?;
        match decision {
            Decision::Park => self.park(conn),
            Decision::ParkExtension(index) => self.park_extension(*index, conn),
            Decision::Stream => {}
            Decision::Credentials => {
                let (status, body) = self.credentials().await;
                return conn.reply(status, &body).await.ok().map(|()| conn);
            }
            Decision::With(status, headers, body) => {
                return conn.reply_with(status, headers, body).await.ok().map(|()| conn);
            }
            Decision::Welcome(status, body, identifier) => {
                let header = format!("Lambda-Extension-Identifier: {identifier}\r\n");
                return conn.reply_with(status, &header, body).await.ok().map(|()| conn);
            }
            other => {
                let (status, body) = other.answer()?;
                return conn.reply(status, body).await.ok().map(|()| conn);
            }
        }
        None
    }

    /// Goes on with a connection after its call has been answered: off the caller's way.
    pub(crate) fn keep_serving(self: &Arc<Self>, conn: Option<Conn>, decided: Option<Decision>) {
        let Some(conn) = conn else { return };
        let decided = match decided {
            Some(decision) if conn.has_request() => {
                self.inner().held = Some((conn, decision));
                return;
            }
            decided => decided,
        };
        let this = Arc::clone(self);
        tokio::spawn(async move {
            let conn = match &decided {
                Some(decision) => this.carry_out(Some(conn), decision).await,
                None => Some(conn),
            };
            this.serve(conn).await;
        });
    }

    /// When a call is closed: goes on with a connection whose next request came with the answer, without a task of its own and
    /// without waking the runtime for the answer to its answer.
    pub(crate) async fn go_on(self: &Arc<Self>) {
        let Some((mut conn, decision)) = self.inner().held.take() else { return };
        if let Some((status, body)) = decision.answer() {
            conn.owe(status, body);
        }
        let request = tokio::select! {
            biased;
            request = conn.read() => request,
            () = std::future::ready(()) => return self.settle_and_serve(conn), // its body is to come
        };
        let Ok(Some(request)) = request else { return };
        match self.decide(request) {
            Decision::Park => self.park(conn),
            decision => {
                let this = Arc::clone(self);
                tokio::spawn(async move {
                    let conn = this.carry_out(Some(conn), &decision).await;
                    this.serve(conn).await;
                });
            }
        }
    }

    fn settle_and_serve(self: &Arc<Self>, mut conn: Conn) {
        let this = Arc::clone(self);
        tokio::spawn(async move {
            if conn.settle().await.is_ok() {
                this.serve(Some(conn)).await;
            }
        });
    }

    /// Reads requests from a connection until it is parked or closed.
    pub(crate) async fn serve(self: Arc<Self>, mut conn: Option<Conn>) {
        while conn.is_some() {
            let Some(request) = read(&mut conn).await else { return };
            let keep_alive = request.keep_alive;
            let decision = self.decide(request);
            let decision = self.pass_on(&mut conn, decision).await;
            conn = self.carry_out(conn, &decision).await.filter(|_| keep_alive);
        }
    }
}

/// Long turns of the processor for a call that runs for long.
struct LongTurns<'a>(&'a Environment);

impl<'a> LongTurns<'a> {
    fn of(environment: &'a Environment) -> Self {
        environment.runtime().take_long_turns(true);
        Self(environment)
    }
}

impl Drop for LongTurns<'_> {
    fn drop(&mut self) {
        self.0.runtime().take_long_turns(false);
    }
}

/// The next request of a connection that may be gone; waits for ever when it is, so that other signals decide.
async fn read(conn: &mut Option<Conn>) -> Option<Request> {
    match conn {
        Some(conn) => conn.read().await.ok().flatten(),
        None => std::future::pending().await,
    }
}

/// Reads the pieces of an answer and hands them to whoever wants them, or keeps them. Gives their length too.
async fn pass_pieces(conn: &mut Conn, mut to: Option<mpsc::Sender<Bytes>>) -> io::Result<(Streamed, usize)> {
    let passes = to.is_some();
    let limit = if passes { limits::STREAM_BYTES_MAX } else { limits::RESPONSE_BYTES_MAX };
    let mut kept = BytesMut::new();
    let mut seen = 0;
    while let Some(piece) = conn.piece().await? {
        seen += piece.len();
        if seen > limit {
            continue;
        }
        if let Some(caller) = &to {
            // A caller that has gone away does not stop the function, as on AWS.
            let gone = caller.send(piece).await.is_err();
            if gone {
                to = None;
            }
        } else if !passes {
            kept.extend_from_slice(&piece);
        }
    }
    Ok((if seen > limit { Streamed::TooLarge(seen) } else { Streamed::Whole(kept.freeze()) }, seen))
}

pub(crate) async fn accept_runtime(environment: Weak<Environment>, home: Arc<Home>, mut closed: watch::Receiver<bool>) {
    let places = Arc::new(Semaphore::new(limits::RUNTIME_CONNECTIONS_MAX));
    while let Some((stream, place)) = accept(&home.runtime_api, &places, &mut closed).await {
        let Some(environment) = environment.upgrade() else { return };
        tokio::spawn(async move {
            let _place = place;
            environment.serve(Some(Conn::new(stream))).await;
        });
    }
}

pub(crate) async fn accept_platform(api: Arc<dyn PlatformApi>, home: Arc<Home>, closed: watch::Receiver<bool>) {
    accept_for(api, &home.platform_api, closed).await;
}

/// The same for the environment's own server.
pub(crate) async fn accept_local(api: Arc<dyn PlatformApi>, home: Arc<Home>, closed: watch::Receiver<bool>) {
    if let Some(listener) = home.local() {
        accept_for(api, listener, closed).await;
    }
}

async fn accept_for(api: Arc<dyn PlatformApi>, listener: &TcpListener, mut closed: watch::Receiver<bool>) {
    let places = Arc::new(Semaphore::new(limits::PLATFORM_CONNECTIONS_MAX));
    while let Some((stream, place)) = accept(listener, &places, &mut closed).await {
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
    closed: &mut watch::Receiver<bool>,
) -> Option<(TcpStream, OwnedSemaphorePermit)> {
    let next = async {
        // Those that come while all places are taken wait in the kernel's queue, which has an end too.
        let place = Arc::clone(places).acquire_owned().await.ok()?;
        let (stream, _) = listener.accept().await.ok()?;
        Some((stream, place))
    };
    tokio::select! {
        biased; // after a reset, what comes is the next environment's
        // An environment that is dropped closes too.
        _ = closed.wait_for(|closed| *closed) => None,
        next = next => next,
    }
}

fn event_head(event: &Event, tenant: Option<&str>, deadline_ms: i64) -> String {
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
    if let Some(tenant) = tenant {
        let _ = write!(head, "Lambda-Runtime-Aws-Tenant-Id: {tenant}\r\n");
    }
    let _ = write!(head, "Content-Length: {}\r\n\r\n", event.payload.len());
    head
}

/// JSON may hold line ends between tokens; a header may not.
fn one_line(json: &str) -> String {
    json.replace(['\r', '\n'], " ")
}
