//! Programs that are part of the helper: a sandbox's process becomes one by going on where it was forked, which costs none of the
//! loading and linking of an executable as large as the platform's.

use std::ffi::{CStr, CString};
use std::sync::OnceLock;

use rustix::process::DumpableBehavior;

use super::fds;
use crate::image::Image;
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

/// What a copy of a parent runs in place of executing its command.
pub(super) struct Copy {
    pub(super) command: Vec<String>,
    pub(super) run: fn() -> i32,
}

/// Both are set once, before the first fork.
static RESIDENTS: OnceLock<&'static [Resident]> = OnceLock::new();
static COPY: OnceLock<Copy> = OnceLock::new();

pub(super) fn register(residents: &'static [Resident]) {
    RESIDENTS.get_or_init(|| residents);
}

pub(super) fn set_copy(copy: Copy) {
    COPY.get_or_init(|| copy);
}

/// What this process has in itself for the image.
pub(super) fn find(image: &Image) -> Option<fn() -> i32> {
    let is = |name: &str, argument: Option<&CString>| argument.is_some_and(|one| one.as_bytes() == name.as_bytes());
    let arguments = image.arguments();
    if let Some(copy) = COPY.get()
        && copy.command.len() == arguments.len()
        && copy.command.iter().zip(arguments).all(|(name, argument)| is(name, Some(argument)))
    {
        return Some(copy.run);
    }
    let residents = RESIDENTS.get().copied().unwrap_or_default();
    residents.iter().find(|resident| is(resident.name, arguments.first())).map(|resident| resident.run)
}

/// Closes what executing a file would have closed, the report among it, and runs.
pub(super) fn become_it(run: fn() -> i32, extra: Extra) -> ! {
    for (number, closed) in
        [(fds::CONTROL, !extra.control), (fds::INIT, true), (fds::REPORT, true), (fds::LOG, !extra.log)]
    {
        if closed {
            drop(sys::placed_fd(number));
        }
    }
    match sys::close_from(fds::FIRST_CLOSED) {
        Ok(()) => sys::exit_now(run()),
        Err(_) => sys::exit_now(127),
    }
}

/// Opens this process to the others of its sandbox, as executing a file of this name would have: `/proc/self` is its own again.
pub fn open_to_sandbox(name: &CStr) {
    let _ = rustix::thread::set_name(name); // for those who look at processes
    let _ = rustix::process::set_dumpable_behavior(DumpableBehavior::Dumpable); // cannot fail for this value
}
