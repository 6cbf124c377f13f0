//! Compute: runs function versions in sandboxed environments.
//!
//! Owns an environment's life, the Runtime API, the pools, code packages and runtime packs. Knows nothing of the AWS control
//! plane: it is given a [`FunctionVersion`] and an [`Event`], and gives an [`Outcome`].
//! Always: one event at a time in an environment; an environment serves one function version and is never reused for another.

mod bytecode;
mod call;
mod container;
mod conversation;
mod demand;
mod environment;
mod extensions;
mod extensions_host;
mod fleet;
mod function;
#[cfg(any(test, feature = "fuzzing"))]
#[cfg_attr(feature = "fuzzing", doc(hidden))]
pub mod fuzz;
mod given;
mod home;
mod http1;
mod image;
mod interpreter;
mod lanes;
mod launch;
pub mod limits;
mod local_server;
mod log;
mod log_pipe;
mod memory;
mod metadata;
mod pack;
mod package;
mod places;
mod pool;
mod provision;
mod report;
mod restore;
mod runtime_api;
mod scaling;
mod shutdown;
mod snapstart;
mod stock;
mod supply;
mod telemetry;
mod telemetry_delivery;
mod telemetry_event;
mod tracing_daemon;
mod variables;
mod waiters;

pub use fleet::{Fleet, FleetConfig};
pub use function::{
    CredentialSource, Event, FunctionVersion, Initialization, InvokeError, LogEvent, LogLevel, LogSettings, LogSink,
    Outcome, PlatformApi, Refusal, Report, RestoreFailure, SessionCredentials, Share, ThrottleReason,
};
pub use image::room::ImagesSize;
pub use interpreter::{SUBCOMMAND as PARENT_SUBCOMMAND, parent_main};
pub use launch::RESIDENTS;
pub use local_server::{Guest, LocalServer, LocalServers, LogLine};
pub use memory::{Memory, MemoryMeter, OwnMemory};
pub use pack::{Family, Pack, Packs, RUNTIMES, RuntimeStatus};
pub use package::{PackageError, PackageLease, Packages};
pub use pool::Pool;
pub use provision::Provisioned;
pub use snapstart::Unprepared;
pub use stock::PoolSize;
pub use tracing_daemon::SegmentSink;
pub use variables::RESERVED as RESERVED_VARIABLES;
