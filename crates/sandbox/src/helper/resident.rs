//! Programs that are part of the helper: a sandbox's process becomes one by going on where it was forked, which costs none of the
//! loading and linking of an executable as large as the platform's.

use std::ffi::CStr;
use std::sync::OnceLock;

use super::fds;
use crate::init_wire::Extra;
use crate::sys;

/// A program inside the helper.
#[derive(Debug, Clone, Copy)]
pub struct Resident {
    /// What the first argument of a [`crate::BootSpec`] names it by: absolute, like the path of a file, which takes precedence in
    /// nothing: no file of this name is looked for.
    pub name: &'static str,
    /// Runs with nobody else's descriptors, as locked up as any program of the sandbox, closed to other processes of it, and
    /// without the image's arguments and variables; gives the exit code.
    pub run: fn() -> i32,
}

/// Set once, before the first fork.
static RESIDENTS: OnceLock<&'static [Resident]> = OnceLock::new();

pub(super) fn register(residents: &'static [Resident]) {
    RESIDENTS.get_or_init(|| residents);
}

/// The resident of this name.
pub(super) fn find(program: &CStr) -> Option<Resident> {
    let residents = RESIDENTS.get().copied().unwrap_or_default();
    residents.iter().find(|resident| resident.name.as_bytes() == program.to_bytes()).copied()
}

/// Closes what executing a file would have closed, the report among it, and runs.
pub(super) fn become_it(resident: Resident, extra: Extra) -> ! {
    for (number, closed) in
        [(fds::CONTROL, !extra.control), (fds::INIT, true), (fds::REPORT, true), (fds::LOG, !extra.log)]
    {
        if closed {
            drop(sys::placed_fd(number));
        }
    }
    match sys::close_from(fds::FIRST_CLOSED) {
        Ok(()) => sys::exit_now((resident.run)()),
        Err(_) => sys::exit_now(127),
    }
}
