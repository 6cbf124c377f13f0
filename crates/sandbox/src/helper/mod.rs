//! The privileged helper: a tree of small single-threaded processes that make and end sandboxes.
//!
//! - The *keeper* (what the platform starts) outlives everything else: when platform or server end, however they end, it
//!   removes the control groups, which the kernel would leave behind.
//! - The *server* is process 1 of a process id namespace. It answers the platform. With it, the kernel ends every sandbox.
//! - The *maker* creates user and network namespaces ahead, because that is slow.
//! - Each sandbox's *init* is process 1 of the sandbox's own namespace.
//!
//! Always: one thread per process here, so a fork copies everything and the child may use all it got.

mod assign;
mod boot;
mod child;
mod fds;
mod init;
mod keeper;
mod maker;
mod nursery;
mod parent;
mod reserve;
mod resident;
mod root;
mod seccomp;
mod server;
mod shared;
mod slots;
mod startup;

pub use parent::{Rites, serve_births};
pub use resident::{Resident, open_to_sandbox};

use crate::error::{Step, StepError};

/// The other end of a socket is closed.
const GONE: StepError = StepError { step: Step::HelperSocket, errno: libc::EPIPE };

/// The helper's main function: for an executable that [`crate::Launcher`] started with its `helper_args`.
///
/// To be called first in `main`, before any thread exists. The socket to the platform is expected as standard input.
/// `residents` are programs that sandboxes can run without executing a file. Returns never; the process ends when the platform
/// does.
pub fn helper_main(residents: &'static [Resident]) -> ! {
    resident::register(residents);
    std::process::exit(keeper::run())
}

/// Waits. Only where the kernel offers nothing to wait for.
pub(crate) fn pause_ms(milliseconds: i64) {
    let time = rustix::event::Timespec { tv_sec: milliseconds / 1000, tv_nsec: (milliseconds % 1000) * 1_000_000 };
    let _ = rustix::event::poll(&mut [], Some(&time)); // an early return by a signal does no harm
}
