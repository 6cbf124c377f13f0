//! The keeper: starts the server, then waits for the end of either side and cleans up.

use std::os::fd::{AsFd, OwnedFd};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::process::{PidfdFlags, Signal, WaitOptions};

use crate::cgroup::{self, Leftovers, Tree};
use crate::error::{At, Error, Step};
use crate::instance::Instance;
use crate::limits;
use crate::sys::{self, Cloned};
use crate::wire::{self, Hello, Setup};

/// Descriptors from here on were not given to us on purpose.
const FIRST_UNKNOWN: u32 = 3;

/// Runs the helper; the process's exit code.
pub(super) fn run() -> i32 {
    match start() {
        Ok(code) => code,
        Err((socket, error)) => {
            // The platform may be gone: then nobody wants to know.
            let _ = wire::send_json(&socket, &Err::<Hello, Error>(error), &[]);
            1
        }
    }
}

fn start() -> Result<i32, (OwnedFd, Error)> {
    // The platform decides when to end; a service manager tells it, and everything else in its control group too.
    sys::ignore_requests_to_end();
    let _ = sys::close_from(FIRST_UNKNOWN); // should the platform have leaked something: it is not for sandboxes
    let socket = sys::placed_fd(0);
    match begin(&socket) {
        Ok(begun) => serve_and_keep(socket, begun),
        Err(error) => Err((socket, error)),
    }
}

/// What must be known before the server exists.
struct Begun {
    /// Whom to watch.
    owner: OwnedFd,
    setup: Setup,
    /// The control groups to remove in the end.
    tree: Tree,
    /// Those of others, to remove meanwhile.
    leftovers: Leftovers,
}

fn begin(socket: &OwnedFd) -> Result<Begun, Error> {
    let parent = rustix::process::getppid().ok_or(Error::HelperGone)?;
    let owner = rustix::process::pidfd_open(parent, PidfdFlags::empty()).at(Step::SpawnHelper)?;
    if rustix::process::getppid() != Some(parent) {
        return Err(Error::HelperGone); // the owner died meanwhile; its number may be another process's by now
    }
    let (setup, _) =
        wire::receive_json(socket, &mut wire::buffer()).at(Step::HelperSocket)?.ok_or(Error::HelperGone)?;
    crate::rlimit::raise_open_files();
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o022));
    let bases = cgroup::locate();
    let mut leftovers = Leftovers::find(&bases);
    leftovers.sweep();
    let me = Instance::of(std::process::id()).ok_or(Error::HelperGone)?;
    Ok(Begun { owner, setup, tree: Tree::create(&bases, &me), leftovers })
}

fn serve_and_keep(socket: OwnedFd, begun: Begun) -> Result<i32, (OwnedFd, Error)> {
    let Begun { owner, setup, tree, leftovers } = begun;
    match sys::fork_into(libc::CLONE_NEWPID | libc::CLONE_NEWNS).at(Step::Clone) {
        Ok(Cloned::Child) => sys::exit_now(super::server::run(socket, &setup, tree)),
        Ok(Cloned::Parent(_, server)) => {
            drop(socket); // the platform must see the server's end, not ours
            Ok(keep(&owner, &server, &tree, leftovers))
        }
        Err(error) => {
            cgroup::sweep_instance(tree.dirs());
            Err((socket, error.into()))
        }
    }
}

/// Waits until platform or server end, ends the server and removes the control groups. Returns the server's exit code.
fn keep(owner: &OwnedFd, server: &OwnedFd, tree: &Tree, leftovers: Leftovers) -> i32 {
    let _ = rustix::thread::set_name(c"sandbox-keeper"); // for those who look at processes
    wait_for_end(owner, server, leftovers);
    let _ = rustix::process::pidfd_send_signal(server.as_fd(), Signal::KILL); // it may have ended by itself
    cgroup::sweep_instance(tree.dirs());
    let status = rustix::process::wait(WaitOptions::empty()).ok().flatten();
    status.and_then(|(_, status)| status.exit_status()).unwrap_or(1)
}

/// Waits until one of the two has ended, and removes meanwhile what dead instances left.
fn wait_for_end(owner: &OwnedFd, server: &OwnedFd, mut leftovers: Leftovers) {
    let mut ends = [PollFd::new(owner, PollFlags::IN), PollFd::new(server, PollFlags::IN)];
    let (tv_sec, rest_ms) = (limits::LEFTOVERS_RETRY_MS / 1000, limits::LEFTOVERS_RETRY_MS % 1000);
    let pause = Timespec { tv_sec, tv_nsec: rest_ms * 1_000_000 };
    loop {
        match rustix::event::poll(&mut ends, leftovers.are_left().then_some(&pause)) {
            Ok(0) => leftovers.sweep(),
            Err(rustix::io::Errno::INTR) => {}
            _ => return,
        }
    }
}
