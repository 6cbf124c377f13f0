//! The end of an environment that has extensions: the runtime is asked to end, then the extensions are told, then all is killed.
//! Without extensions an environment is killed at once.

use crate::environment::Environment;
use crate::limits;
use std::sync::Arc;
use std::time::{Duration, Instant};

pub(crate) const SIGKILL: i32 = 9;
const SIGTERM: i32 = 15;

/// Why an environment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// It is not needed any more.
    Spindown,
    /// A call took too long.
    Timeout,
    /// A process failed.
    Failure,
}

impl Reason {
    /// As AWS tells extensions.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Reason::Spindown => "SPINDOWN",
            Reason::Timeout => "TIMEOUT",
            Reason::Failure => "FAILURE",
        }
    }
}

/// How long a shutdown may take.
#[derive(Debug, PartialEq, Eq)]
struct Budget {
    /// From the signal to the runtime until it is killed.
    runtime: Duration,
    /// From the beginning until everything is killed.
    total: Duration,
}

impl Budget {
    /// With external extensions the runtime has a share; internal ones live in it, so all the time is its own.
    fn of(external: bool) -> Self {
        if external {
            let total = limits::SHUTDOWN_EXTERNAL;
            Self { runtime: total * limits::SHUTDOWN_RUNTIME_PERCENT / 100, total }
        } else {
            Self { runtime: limits::SHUTDOWN_INTERNAL, total: limits::SHUTDOWN_INTERNAL }
        }
    }
}

/// Asks everybody to end, and returns when all have or the time is over. What is left is the caller's to kill.
pub(crate) async fn run(environment: &Arc<Environment>, reason: Reason) {
    let began = Instant::now();
    let budget = Budget::of(environment.has_external());
    environment.begin_shutdown();
    let _ = environment.home().thaw();
    let runtime = environment.runtime();
    runtime.signal(SIGTERM);
    if tokio::time::timeout(budget.runtime, runtime.wait()).await.is_err() {
        runtime.signal(SIGKILL);
    }
    if !environment.has_external() {
        return;
    }
    let left = budget.total.saturating_sub(began.elapsed());
    let log = environment.home().log();
    let deadline_ms = log.now_ms() + i64::try_from(left.as_millis()).unwrap_or(i64::MAX);
    let told = async {
        // What there is to tell goes out first, so that an extension may end when it hears of the end.
        for subscriber in log.subscribers() {
            let _ = tokio::time::timeout(left / 4, subscriber.flush()).await;
        }
        environment.shut_down_extensions(reason, deadline_ms).await;
    };
    let _ = tokio::time::timeout(left, told).await; // over or not, the end comes now
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_shared_as_on_aws() {
        let ms = Duration::from_millis;
        for (external, runtime, total) in [(true, 600, 2000), (false, 500, 500)] {
            assert_eq!(Budget::of(external), Budget { runtime: ms(runtime), total: ms(total) });
        }
    }
}
