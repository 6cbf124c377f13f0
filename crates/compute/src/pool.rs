//! The environments of one function version, and the calls that wait for one.
//!
//! Always: an event goes to the environment that was used last (its memory is warm), a call never waits behind another one that
//! runs, and no more environments are started than calls wait for when it is their turn to start.

use crate::call::{self, Paid, Resting, figures};
use crate::environment::{Claim, Environment, InitCause, InitFailure, Owner};
use crate::fleet::Fleet;
use crate::function::{Event, FunctionVersion, InvokeError, Outcome, Report, ThrottleReason};
use crate::lanes::Pace;
use crate::limits;
use crate::log::{EnvironmentLog, Opening};
use crate::places::{FunctionKey, Place};
use crate::provision::Ahead;
use crate::report::{self, Failure};
use crate::scaling::Scaling;
use crate::shutdown::Reason;
use crate::snapstart::Held;
use crate::telemetry_event::{PlatformEvent, RuntimeDone};
use crate::waiters::Waiters;
use parking_lot::Mutex;
use std::collections::{HashMap, VecDeque};
use std::pin::pin;
use std::sync::atomic::AtomicU32;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, SemaphorePermit, oneshot};

/// The environments of one function version.
pub struct Pool {
    pub(crate) this: Weak<Pool>,
    pub(crate) fleet: Arc<Fleet>,
    version: Arc<FunctionVersion>,
    function: FunctionKey,
    running: Arc<AtomicU32>,
    scaling: Arc<Scaling>,
    pace: Pace,
    /// A turn for each start that may be under way.
    turns: Semaphore,
    pub(crate) state: Mutex<State>,
}

#[derive(Default)]
pub(crate) struct State {
    /// The one used last is at the end.
    pub(crate) idle: VecDeque<Arc<Environment>>,
    /// Which environments are kept ready ahead of calls.
    pub(crate) ahead: Ahead,
    /// Environments that are initialised and not restored yet.
    pub(crate) held: Held,
    waiters: Waiters,
    pub(crate) starting: isize,
    /// Environments that have answered and not asked for the next event. Counted up by the call and down by the environment, in
    /// either order, so it may be -1 for a moment.
    finishing: isize,
    /// Every environment that has not been let go, by its address: a runtime may have no connection open while it works.
    places: HashMap<usize, (Place, Arc<Environment>)>,
    closed: bool,
}

/// What is done for a call that found no environment.
enum Turn {
    /// One is started.
    Start,
    /// It waits for one that is about to be idle, for [`limits::FINISHING_GRACE`].
    Grace,
    /// It waits until it is its turn among short calls.
    Lane,
}

pub(crate) enum Acquired {
    Ready(Arc<Environment>),
    Failed(InitFailure),
    Refused(InvokeError),
}

impl Pool {
    pub(crate) fn new(
        fleet: Arc<Fleet>,
        version: Arc<FunctionVersion>,
        running: Arc<AtomicU32>,
        scaling: Arc<Scaling>,
    ) -> Arc<Self> {
        let state = Mutex::default();
        Arc::new_cyclic(|this| Self {
            this: this.clone(),
            fleet,
            function: version.key(),
            version,
            running,
            scaling,
            pace: Pace::default(),
            turns: Semaphore::new(limits::starts_at_once()),
            state,
        })
    }

    /// The function version that it serves.
    #[must_use]
    pub fn version(&self) -> &Arc<FunctionVersion> {
        &self.version
    }

    /// The function that it is a version of.
    pub(crate) fn function(&self) -> &FunctionKey {
        &self.function
    }

    /// Runs one event.
    ///
    /// # Errors
    /// [`InvokeError`] when the event did not reach the function. What goes wrong inside is an [`Outcome`].
    ///
    /// # Cancellation
    /// Dropping the future leaves the call running to its end, as on AWS when a caller hangs up.
    pub async fn invoke(self: &Arc<Self>, event: Event) -> Result<Outcome, InvokeError> {
        self.invoke_holding(event, ()).await
    }

    /// As [`Pool::invoke`]; `hold` is dropped when the function has ended, however long the caller has waited.
    ///
    /// # Errors
    /// As [`Pool::invoke`].
    pub async fn invoke_holding(
        self: &Arc<Self>,
        event: Event,
        hold: impl Send + 'static,
    ) -> Result<Outcome, InvokeError> {
        let permit = Fleet::admit(&self.running)?;
        let this = Arc::clone(self);
        let call = tokio::spawn(async move {
            let held = (permit, hold);
            let (outcome, resting) = this.run(event).await?;
            if let Some(resting) = resting {
                tokio::spawn(async move {
                    resting.finish().await;
                    drop(held);
                });
            }
            Ok(outcome)
        });
        call.await.map_err(|error| InvokeError::Start(error.to_string()))?
    }

    async fn run(self: Arc<Self>, event: Event) -> Result<(Outcome, Option<Resting>), InvokeError> {
        loop {
            match self.acquire(event.patient).await {
                // One that ended just now took nothing in; another one will.
                Acquired::Ready(environment) => {
                    let Some(claim) = environment.claim(&event) else {
                        self.discard(&environment);
                        continue;
                    };
                    return self.run_in(environment, claim, &event).await;
                }
                Acquired::Failed(failure) => return self.run_after_failed_init(failure, &event).await,
                Acquired::Refused(error) => return Err(error),
            }
        }
    }

    async fn run_in(
        self: &Arc<Self>,
        environment: Arc<Environment>,
        claim: Claim,
        event: &Event,
    ) -> Result<(Outcome, Option<Resting>), InvokeError> {
        let lane = self.fleet.lanes.enter(&self.pace);
        let done = call::run(self, Arc::clone(&environment), claim, event, Instant::now(), None).await;
        drop(lane);
        self.pace.learn(done.0.report.duration_us);
        // The function is not to blame for the end of its sandbox, and nobody knows how far it came.
        if done.0.error_type.is_some() && environment.is_orphaned() {
            return Err(InvokeError::Start("the sandboxes' helper was lost".to_owned()));
        }
        Ok(done)
    }

    /// As on AWS, initialisation that failed runs once more inside the call, under the function's own timeout.
    async fn run_after_failed_init(
        self: &Arc<Self>,
        failure: InitFailure,
        event: &Event,
    ) -> Result<(Outcome, Option<Resting>), InvokeError> {
        let failure = reached(failure)?;
        let place = self.fleet.place(&self.function)?;
        let began = Instant::now();
        match self.fleet.start_environment(&self.version, Some(failure.stream), self.timeout()).await {
            Ok(environment) => {
                self.adopt(&environment, place);
                environment.take_init();
                let claim =
                    environment.claim(event).ok_or_else(|| InvokeError::Start("it ended at once".to_owned()))?;
                Ok(call::run(self, environment, claim, event, began, Some(began.elapsed())).await)
            }
            Err(again) => self.init_outcome(again, event, began).map(|outcome| (outcome, None)),
        }
    }

    /// A call whose environment failed to initialise twice.
    fn init_outcome(&self, failure: InitFailure, event: &Event, began: Instant) -> Result<Outcome, InvokeError> {
        let InitFailure { cause, stream, .. } = reached(failure)?;
        let now_ms = self.fleet.clock().now_ms();
        let failed = report::init_failure(&cause, &event.request_id, self.version.timeout_seconds, now_ms);
        let figures = figures(began.elapsed(), Paid::default(), 0);
        let log = self.fleet.scribe().open(Opening {
            stream,
            sink: Arc::clone(&self.version.logs),
            settings: self.version.log_settings,
            filters_lines: false,
        });
        if event.tail {
            log.begin_tail();
        }
        self.say_failed_call(&log, event, &failed, figures);
        let log_tail = log.take_tail();
        log.close();
        Ok(Outcome {
            payload: failed.payload,
            error_type: Some(failed.error_type),
            cause: None,
            log_tail,
            report: figures,
        })
    }

    /// The log of a call that never reached its function.
    fn say_failed_call(&self, log: &EnvironmentLog, event: &Event, failed: &Failure, figures: Report) {
        let (id, trace, ending) = (&event.request_id, &event.trace_id, failed.ending());
        let (version, memory_mb) = (self.version.version.clone(), self.version.memory_mb);
        log.platform(PlatformEvent::Start { request_id: id.clone(), version, trace: trace.clone() });
        if let Some(line) = failed.line.clone() {
            log.platform(PlatformEvent::Fault(line));
        }
        log.platform(PlatformEvent::RuntimeDone(RuntimeDone {
            request_id: id.clone(),
            ending: ending.clone(),
            duration: Duration::from_micros(figures.duration_us),
            produced_bytes: 0,
            spans: Vec::new(),
            trace: trace.clone(),
        }));
        let (request_id, trace) = (id.clone(), trace.clone());
        log.platform(PlatformEvent::Report { request_id, memory_mb, ending, figures, trace });
    }

    pub(crate) fn timeout(&self) -> Duration {
        Duration::from_secs(self.version.timeout_seconds.into())
    }

    /// An environment for one event: an idle one, one that becomes idle, or a new one, whichever comes first.
    async fn acquire(self: &Arc<Self>, patient: bool) -> Acquired {
        let (sender, mut receiver) = oneshot::channel();
        let mut dead = Vec::new();
        let turn = match self.take_or_wait(sender, patient, &mut dead) {
            Ok(turn) => turn,
            Err(acquired) => {
                dead.iter().for_each(|environment| self.discard(environment));
                return acquired;
            }
        };
        dead.iter().for_each(|environment| self.discard(environment));
        let waited = match turn {
            Turn::Start => {
                self.start_one(patient);
                None
            }
            Turn::Grace => tokio::time::timeout(limits::FINISHING_GRACE, &mut receiver).await.ok(),
            Turn::Lane => self.pace.wait(&mut receiver, patient).await,
        };
        if let Some(acquired) = waited {
            return acquired.unwrap_or(Acquired::Refused(InvokeError::Closed));
        }
        if !matches!(turn, Turn::Start) {
            self.wake_or_start(patient);
        }
        receiver.await.unwrap_or(Acquired::Refused(InvokeError::Closed))
    }

    /// Takes an idle environment, or queues and says what is to be done for it. `dead` gets those that ended before they
    /// had an owner to tell.
    fn take_or_wait(
        &self,
        sender: oneshot::Sender<Acquired>,
        patient: bool,
        dead: &mut Vec<Arc<Environment>>,
    ) -> Result<Turn, Acquired> {
        let mut state = self.state.lock();
        if state.closed || self.fleet.is_closed() {
            return Err(Acquired::Refused(InvokeError::Closed));
        }
        if self.fleet.lanes.are_full(&self.pace) && state.waiters.len() < limits::WAITERS_MAX {
            state.waiters.push(sender, patient);
            return Ok(Turn::Lane);
        }
        while let Some(environment) = state.take_idle() {
            if environment.is_alive() {
                return Err(Acquired::Ready(environment));
            }
            dead.push(environment);
        }
        if state.waiters.len() >= limits::WAITERS_MAX {
            return Err(Acquired::Refused(InvokeError::Throttled(ThrottleReason::Function)));
        }
        state.waiters.push(sender, patient);
        let environments = state.places.len() + usize::try_from(state.starting).unwrap_or(0);
        if self.fleet.lanes.suffice(&self.pace, environments) {
            return Ok(Turn::Lane);
        }
        let short = waiting(&state) > state.starting + state.finishing;
        Ok(if short { Turn::Start } else { Turn::Grace })
    }

    /// For one that has waited long enough: an idle environment goes to whoever has waited longest, or else one is started.
    fn wake_or_start(self: &Arc<Self>, patient: bool) {
        let idle = self.state.lock().take_idle();
        match idle {
            Some(environment) => self.offer(environment),
            None => self.start_if_short(patient),
        }
    }

    fn start_if_short(self: &Arc<Self>, patient: bool) {
        let short = {
            let state = self.state.lock();
            waiting(&state) > state.starting
        };
        if short {
            self.start_one(patient);
        }
    }

    /// Starts one more environment in the background.
    fn start_one(self: &Arc<Self>, patient: bool) {
        self.state.lock().starting += 1;
        if self.snaps() {
            return self.restore_one();
        }
        let this = Arc::clone(self);
        tokio::spawn(async move {
            let Some(turn) = this.turn_to_start().await else { return };
            let started = match this.growth() {
                Ok(place) => {
                    this.start_in(turn, patient).await.map(|environment| (environment, place)).map_err(Acquired::Failed)
                }
                Err(error) => Err(Acquired::Refused(error)),
            };
            this.state.lock().starting -= 1;
            match started {
                Ok((environment, place)) => {
                    this.adopt(&environment, place);
                    this.offer(environment);
                }
                Err(failed) => this.tell_one(failed),
            }
        });
    }

    /// Waits for a turn to start an environment. `None` when those before have served whoever waited: a burst of short calls needs a
    /// few environments, not one for each.
    async fn turn_to_start(&self) -> Option<SemaphorePermit<'_>> {
        let turn = self.turns.acquire().await.ok();
        let mut state = self.state.lock();
        if waiting(&state) < state.starting {
            state.starting -= 1;
            return None;
        }
        turn
    }

    /// Starts an environment. Its turn is over when it has started, and after [`limits::START_TURN`]: who takes longer mostly waits.
    async fn start_in(&self, turn: SemaphorePermit<'_>, patient: bool) -> Result<Arc<Environment>, InitFailure> {
        let longest = if patient { limits::PATIENT_START_TURN } else { limits::START_TURN };
        let began = Instant::now();
        let mut start = pin!(self.fleet.start_environment(&self.version, None, limits::INIT_TIMEOUT));
        let started = match tokio::time::timeout(longest, &mut start).await {
            Ok(started) => started,
            Err(_) => {
                drop(turn);
                start.await
            }
        };
        self.pace.learn_start(began.elapsed());
        started
    }

    /// A place for one more environment, if the function may grow by one.
    fn growth(&self) -> Result<Place, InvokeError> {
        if !self.may_grow() {
            return Err(InvokeError::Throttled(ThrottleReason::Function));
        }
        self.fleet.place(&self.function)
    }

    /// Takes one start of those that the function may make now.
    pub(crate) fn may_grow(&self) -> bool {
        self.scaling.take(Instant::now())
    }

    pub(crate) fn adopt(self: &Arc<Self>, environment: &Arc<Environment>, place: Place) {
        let address = Arc::as_ptr(environment) as usize;
        self.state.lock().places.insert(address, (place, Arc::clone(environment)));
        let owner: Weak<dyn Owner> = self.this.clone();
        environment.belong_to(owner);
    }

    /// Hands a failure to one of those who wait; with nobody waiting there is nobody to tell.
    pub(crate) fn tell_one(&self, mut failed: Acquired) {
        loop {
            let Some(waiter) = self.state.lock().waiters.pop() else { return };
            match waiter.send(failed) {
                Ok(()) => return,
                Err(back) => failed = back,
            }
        }
    }

    /// Hands an environment to the call that has waited longest, or shelves it.
    pub(crate) fn offer(&self, environment: Arc<Environment>) {
        if self.fleet.is_crowded_by(&self.function) && !self.state.lock().ahead.holds(&environment) {
            return self.give_way(&environment);
        }
        let mut offered = environment;
        loop {
            let mut state = self.state.lock();
            let Some(waiter) = state.waiters.pop() else {
                if state.closed {
                    drop(state);
                    return self.discard(&offered);
                }
                state.idle.push_back(offered);
                drop(state);
                return self.fleet.wake_janitor();
            };
            drop(state);
            match waiter.send(Acquired::Ready(offered)) {
                Ok(()) => return,
                Err(Acquired::Ready(back)) => offered = back,
                Err(_) => return,
            }
        }
    }

    /// Ends an environment that has another function's place. Calls that counted on it try to start another one, or are throttled.
    fn give_way(&self, environment: &Arc<Environment>) {
        self.discard(environment);
        let is_missed = {
            let state = self.state.lock();
            waiting(&state) > state.starting + state.finishing
        };
        if let Some(this) = self.this.upgrade().filter(|_| is_missed) {
            this.start_one(false);
        }
    }

    /// A call has been answered; its environment is about to wait for the next one.
    pub(crate) fn answered(&self) {
        self.state.lock().finishing += 1;
    }

    /// The extensions of a call that was answered have finished too.
    pub(crate) fn rested(&self, environment: &Arc<Environment>) {
        self.idle(environment);
    }

    /// They have not, and never will.
    pub(crate) fn unrested(&self) {
        self.state.lock().finishing -= 1;
    }

    /// After a failed call: another environment in the same sandbox, with its files, takes the old one's place.
    pub(crate) fn renew(self: &Arc<Self>, environment: &Arc<Environment>, reason: Reason) {
        // Whoever starts from a snapshot does so after a failure too.
        if self.is_closed() || self.snaps() {
            return self.discard(environment);
        }
        let (place, lost) = {
            let mut state = self.state.lock();
            state.starting += 1;
            state.forget(environment)
        };
        let (this, environment) = (Arc::clone(self), Arc::clone(environment));
        tokio::spawn(async move {
            let renewed = environment.reset(reason, limits::INIT_TIMEOUT).await;
            this.state.lock().starting -= 1;
            match (renewed, place) {
                (Ok(renewed), Some(place)) => {
                    // Nobody waited for it, so nobody's report tells of it.
                    renewed.take_init();
                    this.adopt(&renewed, place);
                    if lost {
                        this.state.lock().ahead.regained(&renewed);
                    }
                    this.offer(renewed);
                }
                (failed, place) => {
                    if let Err(InitFailure { cause: InitCause::Platform(text), .. }) = failed {
                        tracing::debug!(function = this.version.name, text, "an environment could not be reset");
                    }
                    drop(place);
                    this.start_if_short(false);
                    this.top_up();
                }
            }
        });
    }

    /// Ends an environment and gives its place back.
    pub(crate) fn discard(&self, environment: &Arc<Environment>) {
        let (place, lost) = self.state.lock().forget(environment);
        environment.end(Reason::Spindown);
        drop(place);
        if lost {
            self.top_up();
        }
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.state.lock().closed || self.fleet.is_closed()
    }

    /// Ends what is idle and keeps nothing idle any more, for a function that was changed or deleted. Calls that are on their way, which
    /// still mean what it was, find an environment of theirs and finish, as on AWS.
    pub fn close(&self) {
        let idle = {
            let mut state = self.state.lock();
            state.closed = true;
            std::mem::take(&mut state.idle)
        };
        for environment in idle {
            self.discard(&environment);
        }
        self.forget_snapshot();
    }

    /// [`Pool::close`], and those who wait are told that the fleet is closed.
    pub(crate) fn shut(&self) {
        self.close();
        let waiters = std::mem::take(&mut self.state.lock().waiters);
        drop(waiters);
    }

    pub(crate) fn oldest_idle(&self) -> Option<Instant> {
        let state = self.state.lock();
        state.oldest().and_then(|position| state.idle[position].idle_since())
    }

    /// Ends the environment idle longest.
    pub(crate) fn drop_oldest(&self) -> bool {
        let oldest = {
            let mut state = self.state.lock();
            state.oldest().and_then(|position| state.idle.remove(position))
        };
        oldest.is_some_and(|environment| {
            self.discard(&environment);
            true
        })
    }

    /// Freezes what has been idle for a moment, ends what has been for long; gives the number that stay idle.
    pub(crate) fn clean(&self) -> usize {
        let now = Instant::now();
        let mut state = self.state.lock();
        let all = std::mem::take(&mut state.idle);
        let ahead = &state.ahead;
        let spent = |environment: &Arc<Environment>| {
            let idle = environment.idle_since().map_or(Duration::ZERO, |since| now.duration_since(since));
            (idle >= self.fleet.idle_max() && !ahead.holds(environment))
                || now.duration_since(environment.started()) >= limits::AGE_MAX
        };
        let (gone, kept): (VecDeque<_>, VecDeque<_>) = all.into_iter().partition(spent);
        for environment in &kept {
            let rested =
                environment.idle_since().is_some_and(|since| now.duration_since(since) >= limits::FREEZE_AFTER);
            if rested && !environment.is_frozen() {
                environment.freeze();
            }
        }
        state.idle = kept;
        let left = state.idle.iter().filter(|environment| !environment.is_frozen()).count();
        let stuck = if state.finishing > 0 { self.stuck(&mut state) } else { Vec::new() };
        drop(state);
        gone.iter().for_each(|environment| self.discard(environment));
        for environment in stuck {
            self.discard(&environment);
        }
        left
    }

    /// Environments that answered and then did not ask for the next event within the function's time. They count as finishing no
    /// more.
    fn stuck(&self, state: &mut State) -> Vec<Arc<Environment>> {
        let all = state.places.values().map(|(_, environment)| environment);
        let stuck: Vec<_> = all.filter(|one| one.give_up_finishing(self.timeout())).cloned().collect();
        state.finishing -= isize::try_from(stuck.len()).unwrap_or(isize::MAX);
        stuck
    }
}

impl Owner for Pool {
    fn idle(&self, environment: &Arc<Environment>) {
        self.state.lock().finishing -= 1;
        self.offer(Arc::clone(environment));
    }

    fn died(&self, environment: &Arc<Environment>, finishing: bool) {
        let mut state = self.state.lock();
        state.idle.retain(|other| !Arc::ptr_eq(other, environment));
        state.held.forget(environment);
        state.finishing -= isize::from(finishing);
        let (place, lost) = state.forget(environment);
        drop(state);
        drop(place);
        if lost {
            self.top_up();
        }
    }
}

impl State {
    /// The environment for the next call: one that was kept ready for calls before any other, and of those the one used last.
    fn take_idle(&mut self) -> Option<Arc<Environment>> {
        let ahead = || self.idle.iter().rposition(|environment| self.ahead.holds(environment));
        match (!self.ahead.is_empty()).then(ahead).flatten() {
            Some(position) => self.idle.remove(position),
            None => self.idle.pop_back(),
        }
    }

    /// Whether there is no environment, nor one on its way, nor anybody who waits for one.
    pub(crate) fn is_empty(&self) -> bool {
        self.places.is_empty() && self.waiters.is_empty() && self.starting == 0
    }

    /// The place in the list of the environment idle longest, of those that may be ended for others.
    fn oldest(&self) -> Option<usize> {
        self.idle.iter().position(|environment| !self.ahead.holds(environment))
    }

    /// An environment is gone: gives its place back, and whether it was one of those kept ready.
    fn forget(&mut self, environment: &Arc<Environment>) -> (Option<Place>, bool) {
        let place = self.places.remove(&(Arc::as_ptr(environment) as usize)).map(|(place, _)| place);
        (place, self.ahead.lost(environment))
    }
}

/// A failure of the function's own, or else the error of a call that did not reach it.
fn reached(failure: InitFailure) -> Result<InitFailure, InvokeError> {
    match failure.cause {
        InitCause::Platform(text) => Err(InvokeError::Start(text)),
        InitCause::NoRuntime(text) => Err(InvokeError::NoRuntime(text)),
        InitCause::Refused(refusal) => Err(InvokeError::Refused(refusal)),
        _ => Ok(failure),
    }
}

fn waiting(state: &State) -> isize {
    isize::try_from(state.waiters.len()).unwrap_or(isize::MAX)
}
