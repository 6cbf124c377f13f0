//! Sandboxes: process trees that see nothing of the host but what they are given.
//!
//! Owns namespaces, mounts, control groups, the system call filter, resource limits and the sandboxes' network. Knows
//! nothing of functions or events. Start at [`Launcher::start`]; the privileged work happens in [`helper_main`]'s process.
//!
//! Always: a sandbox is locked before its first program runs; code is mounted into it at most once; when the platform
//! ends, however it ends, every sandbox ends with it and nothing of them stays behind.

mod cgroup;
mod doctor;
mod error;
mod helper;
mod image;
mod init_link;
mod init_wire;
mod instance;
mod launcher;
pub mod limits;
mod net;
mod rlimit;
mod sandbox;
mod spec;
#[expect(unsafe_code, reason = "system calls that no safe wrapper offers; each block says why it is sound")]
mod sys;
mod wire;

pub use cgroup::{MemoryGroups, MemoryRoom, Usage};
pub use doctor::{Layer, Status, doctor};
pub use error::{Error, Step, StepError};
pub use helper::{Resident, Rites, helper_main, open_to_sandbox, serve_births};
pub use launcher::Launcher;
pub use net::LINK_LOCAL_ADDRESS;
pub use sandbox::{Exit, Process, Sandbox, prefer_short_turns};
pub use spec::{AssignSpec, Bind, BootSpec, LOG_FD, LauncherConfig, NetworkMode, SpawnSpec};
