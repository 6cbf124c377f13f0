//! The few system calls that rustix does not wrap. All of the crate's `unsafe` except the execution of a program is here.

use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};

use rustix::io::{Errno, Result};
use rustix::process::Pid;
use rustix::thread::UnshareFlags;

/// Where a clone returned.
pub(crate) enum Cloned {
    /// In the new process.
    Child,
    /// In the caller, with the new process.
    Parent(Pid, OwnedFd),
}

/// `clone3` without shared memory, that is a fork, into the new namespaces of `flags` (`CLONE_NEW*`).
///
/// The caller must have one thread only, as every process of the helper has: then the child may use all of its memory,
/// the allocator included.
pub(crate) fn fork_into(flags: i32) -> Result<Cloned> {
    clone3(flags, libc::SIGCHLD)
}

fn clone3(flags: i32, exit_signal: i32) -> Result<Cloned> {
    debug_assert!(single_threaded(), "a fork copies only the calling thread");
    let mut pidfd: i32 = -1;
    // SAFETY: `clone_args` is plain numbers, for which all zeroes are valid.
    let mut args: libc::clone_args = unsafe { std::mem::zeroed() };
    args.flags = u64::from((flags | libc::CLONE_PIDFD).cast_unsigned());
    args.pidfd = std::ptr::from_mut(&mut pidfd).expose_provenance() as u64;
    args.exit_signal = u64::from(exit_signal.cast_unsigned());
    // SAFETY: without CLONE_VM the child works on a copy of this memory, so nothing is shared; `args` lives across the call.
    let pid = unsafe { libc::syscall(libc::SYS_clone3, &raw const args, size_of::<libc::clone_args>()) };
    finish_fork(pid, pidfd)
}

/// As [`fork_into`], but the new process is a child of the caller's parent.
pub(crate) fn fork_beside(flags: i32) -> Result<Cloned> {
    clone3(flags | libc::CLONE_PARENT, 0)
}

/// `clone` without new namespaces: what a process may still do when the system call filter is in place (`clone3`, whose
/// flags a filter cannot see, is answered with "no such call" there).
pub(crate) fn fork() -> Result<Cloned> {
    debug_assert!(single_threaded(), "a fork copies only the calling thread");
    let mut pidfd: i32 = -1;
    let flags = libc::c_long::from(libc::CLONE_PIDFD | libc::SIGCHLD);
    // SAFETY: without CLONE_VM the child works on a copy of this memory; a null stack means "the caller's, copied". The
    // third argument is where the pidfd goes; the fourth and fifth (whose order differs by architecture) are unused.
    let pid = unsafe { libc::syscall(libc::SYS_clone, flags, 0_usize, &raw mut pidfd, 0_usize, 0_usize) };
    finish_fork(pid, pidfd)
}

fn finish_fork(pid: libc::c_long, pidfd: i32) -> Result<Cloned> {
    match i32::try_from(pid) {
        Ok(0) => Ok(Cloned::Child),
        Ok(pid) if pid > 0 => {
            let pid = Pid::from_raw(pid).ok_or(Errno::INVAL)?;
            // SAFETY: the kernel stored a new descriptor, owned by nobody else, because CLONE_PIDFD was asked for.
            Ok(Cloned::Parent(pid, unsafe { OwnedFd::from_raw_fd(pidfd) }))
        }
        _ => Err(last_errno()),
    }
}

fn single_threaded() -> bool {
    std::fs::read_dir("/proc/self/task").map_or(true, |tasks| tasks.count() == 1)
}

/// `unshare` of namespaces. The caller must have one thread only.
pub(crate) fn unshare(flags: UnshareFlags) -> Result<()> {
    debug_assert!(!flags.contains(UnshareFlags::FILES));
    // SAFETY: the file descriptor table stays shared, which is the only danger of this call.
    unsafe { rustix::thread::unshare_unsafe(flags) }
}

/// Mount attributes of [`mount_setattr`].
pub(crate) const RDONLY: u64 = 0x1;
/// No set-user-id programs.
pub(crate) const NOSUID: u64 = 0x2;
/// No device nodes.
pub(crate) const NODEV: u64 = 0x4;

#[repr(C)]
struct MountAttr {
    attr_set: u64,
    attr_clr: u64,
    propagation: u64,
    userns_fd: u64,
}

/// Sets attributes on the mount `mount` refers to and, if `recursive`, on all mounts below it, and cuts it off from
/// mounts that appear elsewhere.
pub(crate) fn mount_setattr(mount: BorrowedFd<'_>, set: u64, recursive: bool) -> Result<()> {
    set_attributes(
        mount,
        &MountAttr { attr_set: set, attr_clr: 0, propagation: libc::MS_PRIVATE, userns_fd: 0 },
        recursive,
    )
}

/// As [`mount_setattr`], and shows the ids on the mount as the user namespace `ids` maps them. The mount must be attached nowhere yet.
pub(crate) fn map_mount(mount: BorrowedFd<'_>, ids: BorrowedFd<'_>, set: u64) -> Result<()> {
    const IDMAP: u64 = 0x0010_0000;
    let userns_fd = u64::from(ids.as_raw_fd().cast_unsigned());
    let attr = MountAttr { attr_set: set | IDMAP, attr_clr: 0, propagation: libc::MS_PRIVATE, userns_fd };
    set_attributes(mount, &attr, false)
}

fn set_attributes(mount: BorrowedFd<'_>, attr: &MountAttr, recursive: bool) -> Result<()> {
    const AT_RECURSIVE: i32 = 0x8000;
    let flags = libc::AT_EMPTY_PATH | if recursive { AT_RECURSIVE } else { 0 };
    // SAFETY: path and attributes live across the call, the size is that of the structure.
    let done = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            mount.as_raw_fd(),
            c"".as_ptr(),
            flags,
            std::ptr::from_ref(attr),
            size_of::<MountAttr>(),
        )
    };
    if done == 0 { Ok(()) } else { Err(last_errno()) }
}

/// Closes every descriptor from `first` on.
///
/// Only for a process that is about to execute a program or that never again uses what it owned above `first`.
pub(crate) fn close_from(first: u32) -> Result<()> {
    // SAFETY: the callers' contract: nothing above `first` is used, or dropped, afterwards in this process.
    let done = unsafe { libc::syscall(libc::SYS_close_range, first, u32::MAX, 0) };
    if done == 0 { Ok(()) } else { Err(last_errno()) }
}

/// Blocks SIGCHLD and returns a descriptor that becomes readable when a child ended.
pub(crate) fn child_signals() -> Result<OwnedFd> {
    let mut set = empty_signal_set();
    // SAFETY: `set` is an initialised signal set that lives across the calls.
    let fd = unsafe {
        libc::sigaddset(&raw mut set, libc::SIGCHLD);
        libc::sigprocmask(libc::SIG_BLOCK, &raw const set, std::ptr::null_mut());
        libc::signalfd(-1, &raw const set, libc::SFD_CLOEXEC | libc::SFD_NONBLOCK)
    };
    if fd < 0 {
        return Err(last_errno());
    }
    // SAFETY: the kernel just returned this descriptor.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// Ignores the signals by which a terminal or a service manager asks for an end, in this process and what it forks.
pub(crate) fn ignore_requests_to_end() {
    for signal in [libc::SIGHUP, libc::SIGINT, libc::SIGQUIT, libc::SIGTERM] {
        // SAFETY: no handler is installed; the signal is ignored.
        unsafe { libc::signal(signal, libc::SIG_IGN) };
    }
}

/// Gives every signal its default action and unblocks all of them, as a program expects them after `execve`.
pub(crate) fn reset_signals() {
    const REALTIME_LAST: i32 = 64;
    let set = empty_signal_set();
    // SAFETY: no handler is installed, only the default; signals that cannot be changed answer with an error that does not
    // matter. The set lives across the call.
    unsafe {
        for signal in 1..=REALTIME_LAST {
            libc::signal(signal, libc::SIG_DFL);
        }
        libc::sigprocmask(libc::SIG_SETMASK, &raw const set, std::ptr::null_mut());
    }
}

fn empty_signal_set() -> libc::sigset_t {
    // SAFETY: a signal set is plain numbers; sigemptyset initialises it.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        set
    }
}

/// Replaces the process image. Returns only the reason why that failed.
pub(crate) fn execute(image: &crate::image::Image) -> Errno {
    // SAFETY: `Image` owns NUL-terminated strings and the null-terminated arrays that point to them, all alive here.
    unsafe { libc::execve(image.program(), image.argv(), image.envp()) };
    last_errno()
}

/// Asks the kernel for turns of this length, as long as others want the processor, for a thread (0 is the caller) and what it starts
/// from then on. Kernels before 6.12 take no notice.
pub(crate) fn take_turns(thread: i32, nanoseconds: u64) -> Result<()> {
    // SAFETY: `sched_attr` is plain numbers, for which all zeroes are valid.
    let mut attr: libc::sched_attr = unsafe { std::mem::zeroed() };
    attr.size = u32::try_from(size_of::<libc::sched_attr>()).map_err(|_| Errno::INVAL)?;
    attr.sched_policy = libc::SCHED_OTHER.cast_unsigned();
    attr.sched_runtime = nanoseconds;
    // SAFETY: the structure lives across the call and says its own size.
    let done = unsafe { libc::syscall(libc::SYS_sched_setattr, thread, &raw const attr, 0) };
    if done == 0 { Ok(()) } else { Err(last_errno()) }
}

/// Sends the kill signal to every process that the caller sees and may end, itself excepted. For the first process of a
/// process id namespace: those are the namespace's others.
pub(crate) fn kill_all_others() {
    // SAFETY: sends signals; no memory is touched. Without anybody to send to it fails, which does not matter.
    unsafe { libc::kill(-1, libc::SIGKILL) };
}

/// Ends the process without running destructors or flushing anything.
pub(crate) fn exit_now(code: i32) -> ! {
    // SAFETY: ends the process; no memory is touched.
    unsafe { libc::_exit(code) }
}

/// Makes descriptor `target` a copy of `source`, whatever `target` was before.
///
/// Only for a process that manages its descriptors by number: the old `target` must not be owned by anything live.
pub(crate) fn place_fd(source: BorrowedFd<'_>, target: i32, close_on_exec: bool) -> Result<()> {
    let flags = if close_on_exec { libc::O_CLOEXEC } else { 0 };
    // SAFETY: the callers' contract: no live object owns `target`.
    let done = unsafe { libc::dup3(source.as_raw_fd(), target, flags) };
    if done < 0 { Err(last_errno()) } else { Ok(()) }
}

/// The descriptor with this number, which the process got at a fixed place.
///
/// Only for numbers that were placed by [`place_fd`] or handed over at process start, and once per number.
pub(crate) fn placed_fd(number: i32) -> OwnedFd {
    // SAFETY: the callers' contract: the number is open and nothing else owns it.
    unsafe { OwnedFd::from_raw_fd(number) }
}

/// Registers a descriptor with the Tokio runtime of the caller.
pub(crate) fn watch(fd: OwnedFd) -> std::io::Result<tokio::io::unix::AsyncFd<OwnedFd>> {
    // SAFETY: the descriptor is owned by the result and neither replaced nor closed before the result is dropped.
    unsafe { tokio::io::unix::AsyncFd::register(fd) }.map_err(std::io::Error::from)
}

/// Moves a descriptor to a number of 64 or more, so that low numbers can be given out.
pub(crate) fn lift_fd(fd: impl AsFd) -> Result<OwnedFd> {
    const ABOVE_PLACED: i32 = 64;
    rustix::io::fcntl_dupfd_cloexec(fd, ABOVE_PLACED)
}

fn last_errno() -> Errno {
    Errno::from_io_error(&std::io::Error::last_os_error()).unwrap_or(Errno::IO)
}
