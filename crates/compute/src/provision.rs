//! Provisioned concurrency: environments that are initialised before anybody calls, and made anew when they end.
//!
//! Always: what is ready serves calls before anything that starts on demand; it is neither evicted nor removed for idleness.

use crate::environment::{Environment, InitCause, InitFailure};
use crate::function::{FunctionVersion, Initialization, InvokeError};
use crate::limits;
use crate::places::Place;
use crate::pool::Pool;
use std::collections::HashSet;
use std::sync::Arc;

/// How far a pool has come with the environments that it keeps ready.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Provisioned {
    /// How many are asked for.
    pub requested: u32,
    /// How many are initialised, busy ones among them.
    pub ready: u32,
    /// Why it has stopped trying to make the rest.
    pub failed: Option<String>,
}

/// The environments that a pool keeps ready. Environments are known by their address.
#[derive(Debug, Default)]
pub(crate) struct Ahead {
    wanted: usize,
    starting: usize,
    ready: HashSet<usize>,
    failures: u32,
    failed: Option<String>,
}

impl Ahead {
    pub(crate) fn is_empty(&self) -> bool {
        self.ready.is_empty()
    }

    pub(crate) fn holds(&self, environment: &Arc<Environment>) -> bool {
        !self.ready.is_empty() && self.ready.contains(&address(environment))
    }

    /// Another number is wanted; what failed before is tried again.
    fn want(&mut self, count: usize) {
        self.wanted = count;
        self.failures = 0;
        self.failed = None;
    }

    /// Claims one start, if one is due.
    fn claim(&mut self) -> bool {
        let due = self.failed.is_none()
            && self.ready.len() + self.starting < self.wanted
            && self.starting < limits::PROVISION_AT_ONCE;
        self.starting += usize::from(due);
        due
    }

    fn started(&mut self, environment: usize) {
        self.starting -= 1;
        self.failures = 0;
        self.ready.insert(environment);
    }

    fn failed(&mut self, reason: String) {
        self.starting -= 1;
        self.failures += 1;
        if self.failures >= limits::PROVISION_ATTEMPTS {
            self.failed = Some(reason);
        }
    }

    /// One that was lost has come back as another one.
    pub(crate) fn regained(&mut self, environment: &Arc<Environment>) {
        self.ready.insert(address(environment));
    }

    /// An environment is gone. `true` when it was one of these.
    pub(crate) fn lost(&mut self, environment: &Arc<Environment>) -> bool {
        !self.ready.is_empty() && self.ready.remove(&address(environment))
    }

    fn surplus(&self) -> usize {
        self.ready.len().saturating_sub(self.wanted)
    }

    fn progress(&self) -> Provisioned {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Provisioned {
            requested: number(self.wanted),
            ready: number(self.ready.len().min(self.wanted)),
            failed: self.failed.clone(),
        }
    }
}

fn address(environment: &Arc<Environment>) -> usize {
    Arc::as_ptr(environment) as usize
}

impl Pool {
    /// Keeps `count` environments initialised ahead of calls, from now on; `0` lets them go once they are idle. Their code sees
    /// `AWS_LAMBDA_INITIALIZATION_TYPE=provisioned-concurrency`. Needs a running tokio runtime.
    pub fn provision(&self, count: u32) {
        self.state.lock().ahead.want(count as usize);
        self.release_surplus();
        self.top_up();
    }

    /// How far that has come.
    #[must_use]
    pub fn provisioned(&self) -> Provisioned {
        self.state.lock().ahead.progress()
    }

    /// Whether it has no environment, nor one that is being started, nor anybody who waits for one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.state.lock().is_empty()
    }

    /// Ends idle environments that are no longer asked for; busy ones become ordinary ones.
    fn release_surplus(&self) {
        let mut state = self.state.lock();
        let mut ended = Vec::new();
        let mut position = 0;
        while state.ahead.surplus() > 0 && position < state.idle.len() {
            if state.ahead.holds(&state.idle[position]) {
                let environment = state.idle.remove(position).expect("the position is within the list");
                state.ahead.lost(&environment);
                ended.push(environment);
            } else {
                position += 1;
            }
        }
        while state.ahead.surplus() > 0 {
            let Some(any) = state.ahead.ready.iter().next().copied() else { break };
            state.ahead.ready.remove(&any);
        }
        drop(state);
        ended.iter().for_each(|environment| self.discard(environment));
    }

    /// Starts what is missing.
    pub(crate) fn top_up(&self) {
        let Some(this) = self.this.upgrade() else { return };
        while !this.is_closed() && this.state.lock().ahead.claim() {
            let this = Arc::clone(&this);
            tokio::spawn(async move { this.start_ahead().await });
        }
    }

    async fn start_ahead(self: Arc<Self>) {
        match self.ready_environment().await {
            Ok((environment, place)) => {
                // The first call did not wait for it, so it does not report it either.
                environment.take_init();
                self.adopt(&environment, place);
                self.state.lock().ahead.started(address(&environment));
                self.offer(environment);
                self.release_surplus();
            }
            Err(reason) => {
                tracing::warn!(
                    function = self.version().name,
                    version = self.version().version,
                    reason,
                    "could not provision an environment"
                );
                self.state.lock().ahead.failed(reason);
            }
        }
        self.top_up();
    }

    async fn ready_environment(&self) -> Result<(Arc<Environment>, Place), String> {
        let place = self.fleet.place(self.function()).map_err(|error: InvokeError| error.to_string())?;
        let version =
            FunctionVersion { initialization: Initialization::Provisioned, ..FunctionVersion::clone(self.version()) };
        let limit = limits::provisioned_init_timeout(version.timeout_seconds);
        let started = self.fleet.start_environment(&Arc::new(version), None, limit).await;
        started.map(|environment| (environment, place)).map_err(reason)
    }
}

fn reason(failure: InitFailure) -> String {
    match failure.cause {
        InitCause::Platform(text) | InitCause::NoRuntime(text) => text,
        InitCause::Refused(refusal) => refusal.text,
        InitCause::Reported(_) | InitCause::Exited(_) | InitCause::TimedOut => "FUNCTION_ERROR_INIT_FAILURE".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(ahead: &mut Ahead) -> usize {
        std::iter::from_fn(|| ahead.claim().then_some(())).count()
    }

    #[test]
    fn what_is_missing_is_started_a_few_at_a_time() {
        let mut ahead = Ahead::default();
        assert_eq!(claims(&mut ahead), 0);
        ahead.want(limits::PROVISION_AT_ONCE + 1);
        assert_eq!(claims(&mut ahead), limits::PROVISION_AT_ONCE);
        ahead.started(1);
        assert_eq!(claims(&mut ahead), 1);
        assert_eq!(ahead.progress(), Provisioned { requested: 9, ready: 1, failed: None });
    }

    #[test]
    fn failures_in_a_row_end_the_attempts_until_asked_again() {
        let mut ahead = Ahead::default();
        ahead.want(1);
        for _ in 0..limits::PROVISION_ATTEMPTS {
            assert_eq!(claims(&mut ahead), 1);
            ahead.failed("no".to_owned());
        }
        assert_eq!((claims(&mut ahead), ahead.progress().failed.as_deref()), (0, Some("no")));
        ahead.want(1);
        assert_eq!(claims(&mut ahead), 1);
        assert_eq!(ahead.progress().failed, None);
    }
}
