//! One call in one environment: from the event to its REPORT line.
//!
//! The caller's answer is not held up by extensions: what is left to do when the answer is there is a [`Resting`], which whoever
//! runs the call goes on with.

use crate::environment::{Claim, End, Ended, Environment, wait_end};
use crate::function::{Event, Outcome, Report};
use crate::pool::Pool;
use crate::report::{self, Failure};
use crate::restore::Restored;
use crate::runtime_api::Completion;
use crate::shutdown::Reason;
use crate::telemetry_event::{Ending, PlatformEvent, RuntimeDone, Span};
use bytes::Bytes;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// A call under way.
struct Call {
    pool: Arc<Pool>,
    environment: Arc<Environment>,
    request_id: String,
    trace: String,
    /// When its time began to count.
    began: Instant,
}

/// A call that is answered while extensions still work on it.
pub(crate) struct Resting {
    call: Call,
    rest: oneshot::Receiver<()>,
    paid: Paid,
    ending: Ending,
}

/// What a call waited for before it began.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Paid {
    init: Option<Duration>,
    restore: Option<Restored>,
}

/// Runs an event in an environment. `began` is when the call's time began to count, `spent` what of it is used up.
pub(crate) async fn run(
    pool: &Arc<Pool>,
    environment: Arc<Environment>,
    mut claim: Claim,
    event: &Event,
    began: Instant,
    spent: Option<Duration>,
) -> (Outcome, Option<Resting>) {
    let (request_id, trace) = (event.request_id.clone(), event.trace_id.clone());
    let call = Call { pool: Arc::clone(pool), environment, request_id, trace, began };
    if event.tail {
        call.environment.log().begin_tail();
    }
    let rest = claim.rest.take();
    let given = Instant::now();
    call.say_start();
    let ended = call.exchange(claim, event, spent).await;
    let took = began.elapsed();
    if matches!(ended, Ended::Completed(_)) {
        pool.answered();
    }
    call.environment.settle_log().await;
    let failed = call.failure(&ended);
    call.say_done(&ended, failed.as_ref(), given, took);
    call.close(event, ended, failed, took, rest).await
}

impl Call {
    fn say_start(&self) {
        let (request_id, trace) = (self.request_id.clone(), self.trace.clone());
        let version = self.pool.version().version.clone();
        self.environment.log().platform(PlatformEvent::Start { request_id, version, trace });
    }

    async fn exchange(&self, claim: Claim, event: &Event, spent: Option<Duration>) -> Ended {
        let left = self.pool.timeout().saturating_sub(spent.unwrap_or_default());
        let deadline_ms = self.environment.log().now_ms() + i64::try_from(left.as_millis()).unwrap_or(i64::MAX);
        self.environment.exchange(claim, event, left, deadline_ms).await
    }

    fn failure(&self, ended: &Ended) -> Option<Failure> {
        let timeout_seconds = self.pool.version().timeout_seconds;
        report::failure(ended, &self.request_id, timeout_seconds, self.environment.log().now_ms())
    }

    /// Says that the runtime is done with the event.
    fn say_done(&self, ended: &Ended, failed: Option<&Failure>, given: Instant, took: Duration) {
        let log = self.environment.log();
        if let Some(line) = failed.and_then(|failure| failure.line.clone()) {
            log.platform(PlatformEvent::Fault(line));
        }
        let answer = self.environment.inner().answer;
        let produced_bytes = match ended {
            Ended::Completed(Completion::Response(payload) | Completion::Error { payload, .. }) => {
                payload.len().max(answer.streamed)
            }
            Ended::Completed(Completion::TooLarge(_)) | Ended::Exited(_) | Ended::TimedOut => 0,
        };
        let began = answer.began.filter(|_| log.wants_events());
        let spans = began.map_or_else(Vec::new, |began| spans(given, began, log.now_ms()));
        log.platform(PlatformEvent::RuntimeDone(RuntimeDone {
            request_id: self.request_id.clone(),
            ending: report::ending(failed),
            duration: took,
            produced_bytes,
            spans,
            trace: self.trace.clone(),
        }));
    }

    /// Writes the end of a call to its log and gives what the caller gets.
    async fn close(
        self,
        event: &Event,
        ended: Ended,
        failed: Option<Failure>,
        took: Duration,
        rest: Option<oneshot::Receiver<()>>,
    ) -> (Outcome, Option<Resting>) {
        let paid = Paid { init: self.environment.take_init(), restore: self.environment.take_restore() };
        let figures = figures(took, paid, self.environment.memory_peak_mb());
        let ending = report::ending(failed.as_ref());
        let (payload, spent) = match ended {
            Ended::Completed(Completion::Response(payload)) => (payload, None),
            ended => {
                let payload = failed.as_ref().map_or_else(Bytes::new, |failure| failure.payload.clone());
                (payload, spent(&ended))
            }
        };
        let error_type = failed.map(|failure| failure.error_type);
        let cause = self.environment.inner().cause.take();
        let mut outcome = Outcome { payload, error_type, cause, log_tail: None, report: figures };
        let environment = Arc::clone(&self.environment);
        let resting = match (rest, spent) {
            (Some(rest), None) => Some(Resting { call: self, rest, paid, ending }),
            (_, spent) => {
                self.say_report(figures, ending);
                if let Some(reason) = spent {
                    self.pool.renew(&self.environment, reason);
                }
                None
            }
        };
        // Who asks for the log wants its end too.
        let resting = match resting {
            Some(resting) if event.tail => {
                environment.go_on().await;
                resting.finish().await;
                None
            }
            resting => resting,
        };
        outcome.log_tail = environment.log().take_tail();
        environment.go_on().await;
        (outcome, resting)
    }

    fn say_report(&self, figures: Report, ending: Ending) {
        let (request_id, trace) = (self.request_id.clone(), self.trace.clone());
        let memory_mb = self.pool.version().memory_mb;
        self.environment.log().platform(PlatformEvent::Report { request_id, memory_mb, ending, figures, trace });
    }
}

impl Resting {
    /// Waits until the extensions have finished, at most until the function's time is over, and closes the call.
    pub(crate) async fn finish(self) {
        let Self { call, rest, paid, ending } = self;
        let left = call.pool.timeout().saturating_sub(call.began.elapsed());
        let mut end = call.environment.ends();
        let ended = tokio::select! {
            biased;
            Ok(()) = rest => None,
            end = wait_end(&mut end) => Some(Ended::Exited(end)),
            () = tokio::time::sleep(left) => Some(Ended::TimedOut),
        };
        call.environment.settle_log().await;
        let figures = figures(call.began.elapsed(), paid, call.environment.memory_peak_mb());
        let Some(ended) = ended else {
            call.say_report(figures, ending);
            return call.pool.rested(&call.environment);
        };
        let failed = call.failure(&ended);
        if let Some(line) = failed.as_ref().and_then(|failure| failure.line.clone()) {
            call.environment.log().platform(PlatformEvent::Fault(line));
        }
        call.say_report(figures, report::ending(failed.as_ref()));
        call.pool.unrested();
        call.pool.renew(&call.environment, spent(&ended).unwrap_or(Reason::Failure));
    }
}

/// Why an environment is of no use after a call, if it is not.
fn spent(ended: &Ended) -> Option<Reason> {
    match ended {
        Ended::Completed(_) => None,
        Ended::Exited(End::Runtime(_) | End::Extension(_)) => Some(Reason::Failure),
        Ended::TimedOut => Some(Reason::Timeout),
    }
}

/// From the event to the answer's first byte, and from there to its last.
fn spans(given: Instant, answered: Instant, now_ms: i64) -> Vec<Span> {
    let ago_ms = |instant: Instant| now_ms - i64::try_from(instant.elapsed().as_millis()).unwrap_or(0);
    let latency = answered.saturating_duration_since(given);
    vec![
        Span { name: "responseLatency", start_ms: ago_ms(given), duration: latency },
        Span { name: "responseDuration", start_ms: ago_ms(answered), duration: answered.elapsed() },
    ]
}

pub(crate) fn figures(took: Duration, paid: Paid, memory_peak_mb: u64) -> Report {
    let init = paid.init;
    let us = |duration: Duration| u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
    let billed_ms = report::billed_ms(took, init);
    let init_us = init.map(us);
    let mut report = Report { duration_us: us(took), init_us, billed_ms, memory_peak_mb, ..Report::default() };
    if let Some(restored) = paid.restore {
        restored.add_to(&mut report);
    }
    report
}
