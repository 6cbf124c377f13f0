//! Compute: runs function versions in sandboxed environments.
//!
//! Owns an environment's life, the Runtime API, the pools, code packages and runtime packs. Knows nothing of the AWS control
//! plane: it is given a [`FunctionVersion`] and an [`Event`], and gives an [`Outcome`].
//! Always: one event at a time in an environment; an environment serves one function version and is never reused for another.

mod call;
mod conversation;
mod environment;
mod extensions;
mod extensions_host;
mod fleet;
mod function;
#[cfg(test)]
mod fuzz;
mod home;
mod http1;
mod interpreter;
mod launch;
pub mod limits;
mod log;
mod log_pipe;
mod pack;
mod package;
mod pool;
mod provision;
mod report;
mod runtime_api;
mod scaling;
mod shutdown;
mod stock;
mod telemetry;
mod telemetry_delivery;
mod telemetry_event;
mod variables;

pub use fleet::{Fleet, FleetConfig};
pub use function::{
    CredentialSource, Event, FunctionVersion, Initialization, InvokeError, LogEvent, LogLevel, LogSettings, LogSink,
    Outcome, PlatformApi, Report, SessionCredentials, ThrottleReason,
};
pub use interpreter::{SUBCOMMAND as PARENT_SUBCOMMAND, parent_main};
pub use launch::RESIDENTS;
pub use pack::{Family, Pack, Packs, RUNTIMES, RuntimeStatus};
pub use package::{PackageError, PackageLease, Packages};
pub use pool::Pool;
pub use provision::Provisioned;
pub use variables::RESERVED as RESERVED_VARIABLES;
