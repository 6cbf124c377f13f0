//! The way from a fork of the server to the locked init of a sandbox. Each step gives something up; order matters.

use std::ffi::{CStr, CString};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::fs::{Mode, OFlags};
use rustix::mount::{MountFlags, mount, mount_bind};
use rustix::process::{DumpableBehavior, Resource, Rlimit, getrlimit, setrlimit};
use rustix::thread::{CapabilitySet, CapabilitySets, LinkNameSpaceType, UnshareFlags};
use serde::{Deserialize, Serialize};

use super::fds;
use super::seccomp::Filters;
use crate::error::{At, Step, StepError};
use crate::image::Image;
use crate::init_wire::Extra;
use crate::limits;
use crate::sys;

/// Everything the new process needs, ready before it exists.
pub(super) struct Plan<'a> {
    pub(super) entrances: Vec<OwnedFd>,
    pub(super) network: &'a OwnedFd,
    pub(super) root: &'a OwnedFd,
    /// Missing where the host has none: then the ids are those of the host.
    pub(super) user: Option<&'a OwnedFd>,
    pub(super) host_id: u32,
    pub(super) hostname: &'a str,
    pub(super) tmp_options: CString,
    pub(super) masks: &'a [Mask],
    pub(super) filters: &'a Filters,
    pub(super) stdin: &'a OwnedFd,
    pub(super) stdout: OwnedFd,
    pub(super) stderr: OwnedFd,
    pub(super) control: Option<OwnedFd>,
    pub(super) log: Option<OwnedFd>,
    pub(super) init: OwnedFd,
    pub(super) report: OwnedFd,
    pub(super) image: Image,
}

/// An entry of `/proc` that functions do not see.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Mask {
    path: CString,
    is_directory: bool,
}

impl Mask {
    /// What hides it: nothing, of the same kind.
    fn cover(&self) -> &'static CStr {
        if self.is_directory { c"/mnt" } else { c"/dev/null" }
    }
}

/// The entries of `/proc` that tell about the host or reach it, as far as this kernel has them.
pub(super) fn masks() -> Vec<Mask> {
    const FILES: [&str; 12] = [
        "cmdline",
        "config.gz",
        "interrupts",
        "kallsyms",
        "kcore",
        "key-users",
        "keys",
        "kmsg",
        "modules",
        "sched_debug",
        "sysrq-trigger",
        "timer_list",
    ];
    const DIRECTORIES: [&str; 7] = ["acpi", "asound", "bus", "driver", "fs", "irq", "scsi"];
    let with = |is_directory: bool| move |name: &str| (format!("/proc/{name}"), is_directory);
    FILES
        .into_iter()
        .map(with(false))
        .chain(DIRECTORIES.into_iter().map(with(true)))
        .filter(|(path, _)| std::path::Path::new(path).exists())
        .filter_map(|(path, is_directory)| Some(Mask { path: CString::new(path).ok()?, is_directory }))
        .collect()
}

/// Becomes the sandbox's init, or reports why not. Runs in the new process.
pub(super) fn run(plan: &Plan<'_>) -> ! {
    if let Err(error) = lock_up(plan).and_then(|()| place_descriptors(plan)) {
        report(plan.report.as_fd(), error);
        sys::exit_now(1);
    }
    let report_to = sys::placed_fd(fds::REPORT);
    // The bound on descriptors comes when they have their numbers: a server of many sandboxes has more open itself.
    if let Err(error) = limit_resources().and_then(|()| plan.filters.install().at(Step::Seccomp)) {
        report(report_to.as_fd(), error);
        sys::exit_now(1);
    }
    let extra = Extra { control: plan.control.is_some(), log: plan.log.is_some() };
    super::init::run(&plan.image, extra, report_to)
}

/// Tells the server which step failed.
pub(super) fn report(to: BorrowedFd<'_>, error: StepError) {
    let errno = error.errno.to_le_bytes();
    // If even this fails, the server sees the process end without a report.
    let _ = rustix::io::write(to, &[error.step as u8, errno[0], errno[1], errno[2], errno[3]]);
}

/// Reads what [`report`] wrote.
pub(super) fn parse_report(bytes: &[u8]) -> Option<StepError> {
    let (step, errno) = bytes.split_first()?;
    Some(StepError { step: Step::from_raw(*step)?, errno: i32::from_le_bytes(errno.try_into().ok()?) })
}

/// All that needs privileges, and then the end of them.
fn lock_up(plan: &Plan<'_>) -> Result<(), StepError> {
    enter(plan.network, LinkNameSpaceType::Network, Step::EnterNet)?;
    mount_own(plan)?;
    // From here on it counts as the function's, with the function's small share of a busy machine.
    for entrance in &plan.entrances {
        rustix::io::write(entrance, b"0").at(Step::CgroupAttach)?;
    }
    sys::unshare(UnshareFlags::NEWCGROUP).at(Step::Unshare)?;
    rustix::system::sethostname(plan.hostname.as_bytes()).at(Step::HostName)?;
    prefer_as_victim();
    // One that has just got an event then need not wait until a busy one's turn is over. Where it cannot be said, it waits.
    let _ = sys::take_turns(0, limits::TURN_NS);
    give_up_ids(plan)?;
    give_up_capabilities()?;
    rustix::thread::set_no_new_privs(true).at(Step::NoNewPrivileges)
}

/// A private copy of the shared root, with what every sandbox has for itself.
fn mount_own(plan: &Plan<'_>) -> Result<(), StepError> {
    let flags = MountFlags::NOSUID | MountFlags::NODEV;
    enter(plan.root, LinkNameSpaceType::Mount, Step::EnterMount)?;
    sys::unshare(UnshareFlags::NEWNS).at(Step::Unshare)?;
    mount(c"proc", c"/proc", c"proc", flags | MountFlags::NOEXEC, None).at(Step::MountProc)?;
    for mask in plan.masks {
        mount_bind(mask.cover(), mask.path.as_c_str()).at(Step::MaskProc)?;
    }
    mount(c"tmp", c"/tmp", c"tmpfs", flags, plan.tmp_options.as_c_str()).at(Step::MountTmp)
}

fn limit_resources() -> Result<(), StepError> {
    // Raising a hard limit may be beyond the helper's own rights; lowering is not.
    let fix = |resource, value: u64| {
        let value = Some(value.min(getrlimit(resource).maximum.unwrap_or(u64::MAX)));
        setrlimit(resource, Rlimit { current: value, maximum: value }).at(Step::ResourceLimits)
    };
    fix(Resource::Nofile, limits::OPEN_FILES_MAX)?;
    // The kernel counts by user, and the user is this sandbox's alone: none of its neighbours counts here.
    fix(Resource::Nproc, limits::PIDS_DEFAULT.into())?;
    fix(Resource::Core, limits::CORE_BYTES_MAX)
}

/// When the whole machine is out of memory, a function goes before the platform. Where it cannot be said, all are equal.
fn prefer_as_victim() {
    let file = rustix::fs::open(c"/proc/self/oom_score_adj", OFlags::WRONLY | OFlags::CLOEXEC, Mode::empty());
    let _ = file.and_then(|file| rustix::io::write(file, limits::OOM_SCORE));
}

/// Groups go first, while there is still the right to drop them.
fn give_up_ids(plan: &Plan<'_>) -> Result<(), StepError> {
    rustix::thread::set_thread_groups(&[]).at(Step::SetIds)?;
    let (uid, gid) = match plan.user {
        Some(user) => {
            enter(user, LinkNameSpaceType::User, Step::EnterUser)?;
            (limits::INNER_UID, limits::INNER_GID)
        }
        None => (plan.host_id, plan.host_id),
    };
    let gid = rustix::fs::Gid::from_raw(gid);
    let uid = rustix::fs::Uid::from_raw(uid);
    rustix::thread::set_thread_res_gid(gid, gid, gid).at(Step::SetIds)?;
    rustix::thread::set_thread_res_uid(uid, uid, uid).at(Step::SetIds)?;
    // Init does not execute a program, so it stays closed to the function: no /proc/1/mem, no /proc/1/fd.
    rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable).at(Step::SetIds)
}

fn give_up_capabilities() -> Result<(), StepError> {
    for number in 0..64 {
        let one = CapabilitySet::from_bits_retain(1 << number);
        match rustix::thread::remove_capability_from_bounding_set(one) {
            Err(rustix::io::Errno::INVAL) => break, // this kernel has no more of them
            // Without a user namespace the change of uid took them, this right included: then no_new_privs alone bounds.
            Err(rustix::io::Errno::PERM) => break,
            done => done.at(Step::DropCapabilities)?,
        }
    }
    let none = CapabilitySet::empty();
    let sets = CapabilitySets { effective: none, permitted: none, inheritable: none };
    rustix::thread::set_capabilities(None, sets).at(Step::DropCapabilities)
}

/// Gives every descriptor its number and closes all others, first of all those of other sandboxes.
fn place_descriptors(plan: &Plan<'_>) -> Result<(), StepError> {
    let control = plan.control.as_ref().unwrap_or(plan.stdin);
    let log = plan.log.as_ref().unwrap_or(plan.stdin);
    let places = [
        (plan.stdin, fds::STDIN, false),
        (&plan.stdout, fds::STDOUT, false),
        (&plan.stderr, fds::STDERR, false),
        (control, fds::CONTROL, true),
        (&plan.init, fds::INIT, true),
        (&plan.report, fds::REPORT, true),
        (log, fds::LOG, true),
    ];
    // Some of them may sit at a number that another one is to get.
    let mut lifted: [Option<OwnedFd>; 7] = [const { None }; 7];
    for (slot, (fd, ..)) in lifted.iter_mut().zip(places) {
        *slot = Some(sys::lift_fd(fd).at(Step::Descriptors)?);
    }
    for (fd, (_, number, close_on_exec)) in lifted.iter().flatten().zip(places) {
        sys::place_fd(fd.as_fd(), number, close_on_exec).at(Step::Descriptors)?;
    }
    std::mem::forget(lifted); // closed by number below
    sys::close_from(fds::FIRST_CLOSED).at(Step::Descriptors)
}

fn enter(namespace: &OwnedFd, kind: LinkNameSpaceType, step: Step) -> Result<(), StepError> {
    rustix::thread::move_into_link_name_space(namespace.as_fd(), Some(kind)).at(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_names_the_step() {
        let (read, write) = rustix::pipe::pipe().expect("pipe");
        let error = StepError { step: Step::MountProc, errno: libc::EPERM };
        report(write.as_fd(), error);
        let mut buffer = [0; 16];
        let length = rustix::io::read(&read, &mut buffer).expect("read");
        assert_eq!(parse_report(&buffer[..length]), Some(error));
        assert_eq!(parse_report(&[]), None);
        assert_eq!(parse_report(&[255, 0, 0, 0, 0]), None);
    }
}
