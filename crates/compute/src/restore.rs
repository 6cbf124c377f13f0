//! The restore phase of an environment that was initialised ahead: from its being wanted to its waiting for an event.
//!
//! A runtime that knows of the phase asks for `restore/next` once it is initialised, is answered when its environment is wanted, and
//! then runs the function's hooks. One that does not has asked for its first event instead, and has nothing to run.

use crate::container::Container;
use crate::environment::{Environment, InitCause, pipes, send_message, wait_end};
use crate::function::{FunctionVersion, Report, RestoreFailure};
use crate::given::Given;
use crate::home::{Home, Runtime};
use crate::http1::Conn;
use crate::image::wire::Received;
use crate::log::Scribe;
use crate::report;
use crate::runtime_api::{InitError, State};
use crate::shutdown::Reason;
use crate::stock::Booted;
use crate::telemetry_event::PlatformEvent;
use std::io;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// What a restore took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Restored {
    at: Instant,
    total: Duration,
    /// What the function's own code took of it.
    hooks: Duration,
}

impl Restored {
    /// When the environment began to serve.
    pub(crate) fn at(&self) -> Instant {
        self.at
    }

    /// Adds it to the figures of the call that waited for it.
    pub(crate) fn add_to(self, report: &mut Report) {
        let us = |duration: Duration| u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
        report.restore_us = Some(us(self.total));
        report.billed_restore_ms = Some(us(self.hooks).div_ceil(1000));
        report.billed_ms = (report.duration_us + us(self.hooks)).div_ceil(1000).max(1);
    }
}

fn own((name, value): (&str, String)) -> (String, serde_json::Value) {
    (name.to_owned(), value.into())
}

type Told = oneshot::Receiver<Result<(), InitError>>;

/// What there is to do for an environment that is wanted.
enum Waiting {
    /// Its runtime is to be answered, and says when it has done what it does then.
    Answer(Box<(Conn, Told)>),
    /// Nothing: it waits for an event.
    Nothing,
    /// It has ended.
    Gone,
}

impl Environment {
    /// Makes a booted sandbox's runtime what was written down of another one of this function version. It is initialised then, and
    /// waits to be restored.
    ///
    /// # Cancellation
    /// Dropping the future ends the sandbox.
    pub(crate) async fn from_image(
        version: Arc<FunctionVersion>,
        booted: Booted,
        stream: String,
        scribe: &Scribe,
        image: &Received,
        given: &Given,
        limit: Duration,
    ) -> Result<Arc<Self>, String> {
        let started = Instant::now();
        let (home, streams) = Home::open(version, booted, stream, scribe).await?;
        let runtime = Runtime::first(&home);
        let (ready, init) = oneshot::channel();
        let pipes = pipes(streams.stdout, streams.stderr, streams.log).map_err(|error| error.to_string())?;
        let this = Self::assemble(Arc::clone(&home), runtime, pipes, ready, started);
        // Before its code goes on, which may ask it from the first hook on.
        let variables = crate::variables::of(&home, given);
        this.open_local_server(&variables, given).await;
        let sent = this.send_image(UnixStream::from(streams.control), image);
        sent.map_err(|error| format!("control socket: {error}"))?;
        let mut end = this.ends();
        let waits = async {
            tokio::select! {
                biased;
                Ok(done) = init => done.map_err(|error| error.error_type),
                _ = wait_end(&mut end) => Err("the image was not taken".to_owned()),
            }
        };
        let waits = tokio::time::timeout(limit, waits).await;
        let outcome = waits.unwrap_or_else(|_| Err("it took too long".to_owned()));
        if outcome.is_err() {
            this.end(Reason::Failure);
        }
        this.home().initialised();
        outcome.map(|()| this)
    }

    fn send_image(&self, mut control: UnixStream, image: &Received) -> io::Result<()> {
        control.set_nonblocking(false)?;
        let variables: serde_json::Map<String, serde_json::Value> = self
            .home()
            .container()
            .into_iter()
            .flat_map(Container::variables)
            .chain(self.home().metadata().variables())
            .map(own)
            .collect();
        send_message(&mut control, &serde_json::json!({"restore": true}))?;
        image.hand_over(&control)?;
        // Read by what the process has become.
        send_message(&mut control, &serde_json::json!({"env": variables}))
    }

    /// Makes an environment that was initialised ahead ready for an event. `began` is when it was first wanted, `limit` how long after
    /// that it may take.
    ///
    /// # Errors
    /// Why it is not; it has ended then.
    pub(crate) async fn restore(self: &Arc<Self>, began: Instant, limit: Duration) -> Result<(), RestoreFailure> {
        let log = self.home().log();
        log.platform(report::restore_start(self.home().version(), self.home().pack(), log.stream()));
        let answered = Instant::now();
        let left = limit.saturating_sub(began.elapsed());
        let outcome = tokio::time::timeout(left, self.resume()).await.unwrap_or(Err(InitCause::TimedOut));
        let took = Restored { at: Instant::now(), total: began.elapsed(), hooks: answered.elapsed() };
        self.close_restore(outcome, took).await
    }

    async fn resume(self: &Arc<Self>) -> Result<(), InitCause> {
        let mut end = self.ends();
        self.home().thaw().map_err(|error| InitCause::Platform(error.to_string()))?;
        let (mut conn, told) = match self.take_waiting() {
            Waiting::Answer(waiting) => *waiting,
            Waiting::Nothing => return Ok(()),
            Waiting::Gone => return Err(InitCause::Exited(wait_end(&mut end).await)),
        };
        if conn.reply("200 OK", "").await.is_ok() {
            self.keep_serving(Some(conn), None);
        }
        tokio::select! {
            biased;
            Ok(done) = told => done.map_err(InitCause::Reported),
            end = wait_end(&mut end) => Err(InitCause::Exited(end)),
        }
    }

    fn take_waiting(&self) -> Waiting {
        let mut inner = self.inner();
        match inner.state {
            State::Idle => Waiting::Nothing,
            State::Snapshot => {
                let Some(conn) = inner.parked.take() else { return Waiting::Gone };
                inner.state = State::Restoring;
                Waiting::Answer(Box::new((conn, inner.expect_ready())))
            }
            _ => Waiting::Gone,
        }
    }

    async fn close_restore(
        self: &Arc<Self>,
        outcome: Result<(), InitCause>,
        took: Restored,
    ) -> Result<(), RestoreFailure> {
        let log = self.home().log();
        self.settle_log().await;
        let ending = report::init_ending(outcome.as_ref().err());
        log.platform(PlatformEvent::RestoreRuntimeDone { ending: ending.clone() });
        log.platform(PlatformEvent::RestoreReport { ending, duration: took.total });
        match outcome {
            Ok(()) => {
                self.set_restored(took);
                Ok(())
            }
            Err(cause) => {
                self.end(Reason::Failure);
                let timed_out = matches!(cause, InitCause::TimedOut);
                Err(if timed_out { RestoreFailure::TimedOut } else { RestoreFailure::Failed })
            }
        }
    }
}
