//! Writing this process down, for others to become.
//!
//! A fork of it stands still meanwhile, and is what is written down: describing a process takes memory, which would change it.

use super::context::{self, Context};
use super::maps::{self, Refused};
use super::wire::CONTROL_FD;
use super::{Image, Kind, OpenFile, Region, Signals, TmpContent, TmpEntry, aligned};
use std::cell::UnsafeCell;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::fd::FromRawFd;
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::OnceLock;

/// What became of the attempt.
pub(crate) enum Taken {
    /// Nothing: this is the process that was to be written down, and it goes on.
    Refused(Refused),
    /// This is another process, in another sandbox, that goes on where the first one stood.
    Restored,
}

/// Descriptors that every copy has at the same numbers: the three streams, the control socket and the log.
const COMMON: [i32; 5] = [0, 1, 2, CONTROL_FD, sandbox::LOG_FD];

const EMPTY_PAGE: [u8; 4096] = [0; 4096];

struct Place(UnsafeCell<Context>);

#[expect(unsafe_code, reason = "a place that one thread of one process writes")]
// SAFETY: used by the one thread of a process without further threads, as `take` makes sure.
unsafe impl Sync for Place {}

static CONTEXT: Place = Place(UnsafeCell::new(Context::new()));
static LINEAGE: OnceLock<u128> = OnceLock::new();

/// Names the loaded interpreter that all copies of this process are copies of. For its parent, once, before the first copy.
pub(crate) fn found_lineage() {
    let mut bytes = [0; 16];
    let read = File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut bytes));
    if read.is_ok() {
        LINEAGE.get_or_init(|| u128::from_le_bytes(bytes));
    }
}

pub(super) fn lineage() -> Option<u128> {
    LINEAGE.get().copied()
}

/// Writes this process down to the control socket. Returns in the processes that become it, too.
#[inline(never)]
#[expect(unsafe_code, reason = "registers and a fork")]
pub(crate) fn take() -> Taken {
    if let Err(refused) = check() {
        close_control();
        return Taken::Refused(refused);
    }
    let brk = brk();
    // SAFETY: this frame exists for as long as the fork below does, and its image has it as it is now.
    let passed = unsafe { context::save(CONTEXT.0.get()) };
    if passed != 0 {
        super::assume::tidy(passed);
        return Taken::Restored;
    }
    // SAFETY: a plain fork of a process with one thread; the child makes nothing but system calls.
    let child = unsafe { libc::syscall(libc::SYS_clone, libc::c_long::from(libc::SIGCHLD), 0, 0, 0, 0) };
    if child == 0 {
        stand_still();
    }
    let child = i32::try_from(child).unwrap_or(-1);
    let refused = if child < 0 { Err("no fork".to_owned()) } else { write_down(child, brk) };
    end(child);
    close_control();
    Taken::Refused(refused.err().unwrap_or_else(|| "it is to go on".to_owned()))
}

#[expect(unsafe_code, reason = "a system call")]
fn brk() -> u64 {
    // SAFETY: asking for an impossible end of the heap changes nothing and gives the present one.
    unsafe { libc::syscall(libc::SYS_brk, 0) }.cast_unsigned()
}

#[expect(unsafe_code, reason = "a system call")]
fn stand_still() -> ! {
    loop {
        // SAFETY: waits for a signal.
        unsafe { libc::syscall(libc::SYS_pause) };
    }
}

#[expect(unsafe_code, reason = "system calls")]
fn end(child: i32) {
    if child > 0 {
        // SAFETY: the child is this process's own, and nobody else waits for it.
        unsafe {
            libc::kill(child, libc::SIGKILL);
            libc::waitpid(child, std::ptr::null_mut(), 0);
        }
    }
}

/// Tells the platform, if it has not been told, that there will be no image.
#[expect(unsafe_code, reason = "a descriptor by its number")]
fn close_control() {
    // SAFETY: nobody else owns the number: the client let go of it for this.
    unsafe { libc::close(CONTROL_FD) };
}

fn check() -> Result<(), Refused> {
    if !context::KNOWN || lineage().is_none() {
        return Err("this interpreter is not a copy".to_owned());
    }
    let threads = fs::read_dir("/proc/self/task").map_or(0, Iterator::count);
    if threads != 1 {
        return Err(format!("{threads} threads"));
    }
    if has_children() {
        return Err("further processes".to_owned());
    }
    if has_timer() { Err("a timer".to_owned()) } else { Ok(()) }
}

#[expect(unsafe_code, reason = "a system call")]
fn has_children() -> bool {
    // SAFETY: `info` lives across the call, which only looks.
    let seen = unsafe {
        let mut info: libc::siginfo_t = std::mem::zeroed();
        libc::waitid(libc::P_ALL, 0, &raw mut info, libc::WEXITED | libc::WNOHANG | libc::WNOWAIT)
    };
    seen == 0
}

#[expect(unsafe_code, reason = "system calls")]
fn has_timer() -> bool {
    let mut timer = libc::itimerval {
        it_interval: libc::timeval { tv_sec: 0, tv_usec: 0 },
        it_value: libc::timeval { tv_sec: 0, tv_usec: 0 },
    };
    [libc::ITIMER_REAL, libc::ITIMER_VIRTUAL, libc::ITIMER_PROF].into_iter().any(|which| {
        // SAFETY: `timer` lives across the call. The C library's binding has no `getitimer` for every target.
        let asked = unsafe { libc::syscall(libc::SYS_getitimer, which, &raw mut timer) };
        asked != 0 || timer.it_value.tv_sec != 0 || timer.it_value.tv_usec != 0
    })
}

fn write_down(child: i32, brk: u64) -> Result<(), Refused> {
    let said = |what: &str, error: io::Error| format!("{what}: {error}");
    let mut image = describe(child, brk)?;
    let meta_at = lay_out(&mut image);
    let meta = serde_json::to_vec(&image).map_err(|error| error.to_string())?;
    let memory = File::open(format!("/proc/{child}/mem")).map_err(|error| said("memory", error))?;
    send(&image, &memory, meta_at, &meta).map_err(|error| said("control socket", error))
}

fn describe(child: i32, brk: u64) -> Result<Image, Refused> {
    let said = |what: &str, error: io::Error| format!("{what}: {error}");
    let (files, sockets) = open_files(child)?;
    let cwd = fs::read_link(format!("/proc/{child}/cwd")).map_err(|error| said("cwd", error))?;
    let status = fs::read_to_string(format!("/proc/{child}/status")).map_err(|error| said("status", error))?;
    let umask = status.lines().find_map(|line| line.strip_prefix("Umask:\t"));
    let mut tmp = Vec::new();
    walk(Path::new("/tmp"), &mut tmp).map_err(|error| said("/tmp", error))?;
    Ok(Image {
        lineage: lineage().unwrap_or_default(),
        context: CONTEXT.0.get().expose_provenance() as u64,
        brk,
        regions: maps::regions(child)?,
        files,
        sockets,
        signals: signals(),
        cwd: cwd.display().to_string(),
        umask: umask.and_then(|text| u32::from_str_radix(text.trim(), 8).ok()).unwrap_or(0o022),
        tmp,
    })
}

/// Gives everything its place in the image; where the description begins.
fn lay_out(image: &mut Image) -> u64 {
    let mut at = 0;
    for run in image.regions.iter_mut().flat_map(|region| &mut region.runs) {
        run.at = at;
        at += aligned(run.bytes);
    }
    for entry in &mut image.tmp {
        if let TmpContent::File { bytes, at: place } = &mut entry.content {
            *place = at;
            at += aligned(*bytes);
        }
    }
    at
}

fn send(image: &Image, memory: &File, meta_at: u64, meta: &[u8]) -> io::Result<()> {
    let mut socket = control();
    let head = [meta_at, meta.len() as u64].map(u64::to_le_bytes).concat();
    socket.write_all(&head)?;
    let mut buffer = vec![0; 256 * 1024];
    for run in image.regions.iter().flat_map(|region| &region.runs) {
        copy(memory, run.start, run.bytes, &mut buffer, &mut socket)?;
    }
    for entry in &image.tmp {
        if let TmpContent::File { bytes, .. } = entry.content {
            copy(&File::open(&entry.path)?, 0, bytes, &mut buffer, &mut socket)?;
            let padding = usize::try_from(aligned(bytes) - bytes).unwrap_or(0);
            socket.write_all(&EMPTY_PAGE[..padding])?;
        }
    }
    socket.write_all(meta)?;
    // The platform ends this process, or says that it is to go on: it has no room for the image.
    socket.read_exact(&mut [0])
}

#[expect(unsafe_code, reason = "a descriptor by its number")]
fn control() -> std::mem::ManuallyDrop<UnixStream> {
    // SAFETY: the number is open for as long as `take` runs, which closes it; nothing here does.
    std::mem::ManuallyDrop::new(unsafe { UnixStream::from_raw_fd(CONTROL_FD) })
}

fn copy(from: &File, mut at: u64, mut bytes: u64, buffer: &mut [u8], to: &mut UnixStream) -> io::Result<()> {
    while bytes > 0 {
        let part = usize::try_from(bytes).unwrap_or(usize::MAX).min(buffer.len());
        from.read_exact_at(&mut buffer[..part], at)?;
        to.write_all(&buffer[..part])?;
        at += part as u64;
        bytes -= part as u64;
    }
    Ok(())
}

/// Files, and sockets, that are open beyond what every copy has.
fn open_files(child: i32) -> Result<(Vec<OpenFile>, Vec<i32>), Refused> {
    let (mut files, mut sockets) = (Vec::new(), Vec::new());
    let all = fs::read_dir(format!("/proc/{child}/fd")).map_err(|error| format!("descriptors: {error}"))?;
    let numbers = all.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    for number in numbers.filter(|number| !COMMON.contains(number)) {
        let target =
            fs::read_link(format!("/proc/{child}/fd/{number}")).map_err(|error| format!("descriptor: {error}"))?;
        let path = target.display().to_string();
        if path.starts_with("socket:") {
            sockets.push(number);
        } else if path.starts_with('/') && !path.ends_with(" (deleted)") && !path.starts_with("/memfd:") {
            let (position, flags) = position(child, number).ok_or_else(|| format!("descriptor {number}"))?;
            files.push(OpenFile { number, path, flags, position });
        } else {
            return Err(format!("descriptor {number}: {path}"));
        }
    }
    Ok((files, sockets))
}

fn position(child: i32, number: i32) -> Option<(i64, i32)> {
    let text = fs::read_to_string(format!("/proc/{child}/fdinfo/{number}")).ok()?;
    let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    Some((field("pos:")?.parse().ok()?, i32::from_str_radix(field("flags:")?, 8).ok()?))
}

#[expect(unsafe_code, reason = "system calls")]
fn signals() -> Signals {
    let mut actions = Vec::with_capacity(64);
    for number in 1..=64_i64 {
        let mut action = [0_u64; 4];
        // SAFETY: four words are what the kernel's structure takes; it lives across the call.
        unsafe { libc::syscall(libc::SYS_rt_sigaction, number, 0_usize, &raw mut action, 8_usize) };
        actions.push(action);
    }
    let (mut blocked, mut stack) = (0_u64, [0_u64; 3]);
    // SAFETY: one word, and three, are what these structures take; both live across the calls, which change nothing.
    unsafe {
        libc::syscall(libc::SYS_rt_sigprocmask, libc::SIG_BLOCK, 0_usize, &raw mut blocked, 8_usize);
        libc::syscall(libc::SYS_sigaltstack, 0_usize, &raw mut stack);
    }
    Signals { actions, blocked, stack }
}

fn walk(folder: &Path, into: &mut Vec<TmpEntry>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let about = fs::symlink_metadata(&path)?;
        let content = if about.is_dir() {
            TmpContent::Folder
        } else if about.is_symlink() {
            TmpContent::Link(fs::read_link(&path)?.display().to_string())
        } else if about.is_file() {
            TmpContent::File { bytes: about.len(), at: 0 }
        } else {
            return Err(io::Error::other(format!("{} is neither file nor folder", path.display())));
        };
        let is_folder = matches!(content, TmpContent::Folder);
        let text = path.to_str().ok_or_else(|| io::Error::other("a name that is no text"))?.to_owned();
        into.push(TmpEntry { path: text, mode: about.permissions().mode() & 0o7777, content });
        if is_folder {
            walk(&path, into)?;
        }
    }
    Ok(())
}

/// Whether all of a region is mapped from the image.
pub(super) fn is_whole(region: &Region) -> bool {
    matches!(region.kind, Kind::Anonymous)
        && region.runs.first().is_some_and(|run| run.mapped && run.bytes == region.end - region.start)
}
