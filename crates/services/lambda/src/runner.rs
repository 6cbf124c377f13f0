//! What runs function versions, as the control plane sees it: `compute`'s fleet, or a double in tests.

use crate::names::Target;
use compute::{Event, Fleet, FunctionVersion, InvokeError, Outcome, Pool};
use platform::BoxFuture;
use std::any::Any;
use std::sync::Arc;

/// Makes the environments of function versions.
pub(crate) trait Runner: Send + Sync + 'static {
    /// A place for the environments of a version; nothing is started yet.
    fn open(&self, version: Arc<FunctionVersion>) -> Arc<dyn Environments>;

    /// Sets so many places of the machine aside for a function from now on, within bounds; `0` for none.
    fn reserve(&self, target: &Target, count: u32);

    /// Sets no place aside any more.
    fn reserve_nothing(&self);
}

/// The environments of one function version.
pub(crate) trait Environments: Send + Sync + 'static {
    /// The version.
    fn version(&self) -> &Arc<FunctionVersion>;

    /// Runs one event. `hold` is dropped when the function has ended, however long the caller has waited.
    fn invoke(self: Arc<Self>, event: Event, hold: Hold) -> BoxFuture<'static, Result<Outcome, InvokeError>>;

    /// Initialises the version ahead of calls, for one that starts from a snapshot.
    fn prepare(self: Arc<Self>) -> BoxFuture<'static, Result<(), compute::Unprepared>>;

    /// Keeps so many environments initialised ahead of calls; `0` lets them go.
    fn provision(&self, count: u32);

    /// How far that has come.
    fn provisioned(&self) -> compute::Provisioned;

    /// Whether there is no environment, nor one on its way.
    fn is_empty(&self) -> bool;

    /// Takes no more calls.
    fn close(&self);
}

/// What a call holds while it runs: its seat in the concurrency limits.
pub(crate) type Hold = Box<dyn Any + Send>;

/// The fleet behind an `Arc`, which it needs to make pools that know it.
pub(crate) struct FleetRunner(pub(crate) Arc<Fleet>);

impl Runner for FleetRunner {
    fn open(&self, version: Arc<FunctionVersion>) -> Arc<dyn Environments> {
        self.0.open(version)
    }

    fn reserve(&self, target: &Target, count: u32) {
        self.0.reserve(&target.account, &target.region, &target.name, count as usize);
    }

    fn reserve_nothing(&self) {
        self.0.reserve_nothing();
    }
}

impl Environments for Pool {
    fn version(&self) -> &Arc<FunctionVersion> {
        Pool::version(self)
    }

    fn invoke(self: Arc<Self>, event: Event, hold: Hold) -> BoxFuture<'static, Result<Outcome, InvokeError>> {
        Box::pin(async move { Pool::invoke_holding(&self, event, hold).await })
    }

    fn prepare(self: Arc<Self>) -> BoxFuture<'static, Result<(), compute::Unprepared>> {
        Box::pin(async move { Pool::prepare(&self).await })
    }

    fn provision(&self, count: u32) {
        Pool::provision(self, count);
    }

    fn provisioned(&self) -> compute::Provisioned {
        Pool::provisioned(self)
    }

    fn is_empty(&self) -> bool {
        Pool::is_empty(self)
    }

    fn close(&self) {
        Pool::close(self);
    }
}
