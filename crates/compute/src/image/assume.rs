//! Becoming what was written down of another process.

use super::context::{self, Step};
use super::maps::{self, Mapping};
use super::take::{is_whole, lineage};
use super::{Image, Kind, OpenFile, PAGE, Region, Run, TmpContent, aligned, wire};
use std::fs::{self, File, Permissions};
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use std::os::unix::fs::{FileExt, PermissionsExt, symlink};
use std::os::unix::net::UnixStream;

const STACK_BYTES: u64 = 64 * 1024;
const NO_FD: u64 = u64::MAX;

/// Becomes the process whose image comes over the control socket. Returns only if that is impossible, with nothing lost yet but
/// what was restored of `/tmp`.
#[expect(unsafe_code, reason = "this process ends, and another one goes on in it")]
pub(crate) fn assume() -> io::Error {
    match prepare() {
        // SAFETY: steps and stack are in a scratch that is clear of all that the steps touch.
        Ok(ready) => unsafe { context::become_it(ready.steps, ready.context, ready.stack, ready.scratch) },
        Err(error) => error,
    }
}

/// For the process that has been become: lets go of what the becoming took.
#[expect(unsafe_code, reason = "memory that the language does not know of")]
pub(super) fn tidy(scratch: u64) {
    let start = std::ptr::with_exposed_provenance_mut::<u64>(usize::try_from(scratch).unwrap_or(0));
    // SAFETY: the scratch begins with its length, and nothing in it is used any more.
    unsafe {
        let bytes = start.read();
        libc::munmap(start.cast(), usize::try_from(bytes).unwrap_or(0));
    }
}

struct Ready {
    steps: &'static [Step],
    context: u64,
    stack: u64,
    scratch: u64,
}

fn prepare() -> io::Result<Ready> {
    let (meta_at, meta_bytes, memory) = wire::receive_fd().ok_or_else(|| io::Error::other("no image came"))?;
    let mut meta = vec![0; usize::try_from(meta_bytes).map_err(io::Error::other)?];
    memory.read_exact_at(&mut meta, meta_at)?;
    let image: Image = serde_json::from_slice(&meta)?;
    if lineage() != Some(image.lineage) {
        return Err(io::Error::other("it is of another interpreter"));
    }
    restore_tmp(&image, &memory)?;
    let memory = lift(memory, &image)?;
    image.files.iter().try_for_each(reopen)?;
    image.sockets.iter().try_for_each(|number| dead_socket(*number))?;
    std::env::set_current_dir(&image.cwd)?;
    set_umask(image.umask);
    lay_steps(&image, memory)
}

/// The same file at a number that no open file of the image has.
#[expect(unsafe_code, reason = "descriptors by their numbers")]
fn lift(memory: File, image: &Image) -> io::Result<File> {
    let taken = image.files.iter().map(|file| file.number).chain(image.sockets.iter().copied()).max();
    // SAFETY: the result is a new descriptor or an error.
    let lifted = unsafe {
        let lifted = libc::fcntl(memory.as_raw_fd(), libc::F_DUPFD_CLOEXEC, taken.map_or(0, |number| number + 1));
        if lifted < 0 { Err(io::Error::last_os_error()) } else { Ok(File::from_raw_fd(lifted)) }
    };
    drop(memory);
    lifted
}

#[expect(unsafe_code, reason = "a system call")]
fn set_umask(mask: u32) {
    // SAFETY: sets a number.
    unsafe { libc::umask(mask) };
}

fn restore_tmp(image: &Image, memory: &File) -> io::Result<()> {
    for entry in &image.tmp {
        match &entry.content {
            TmpContent::Folder => fs::create_dir_all(&entry.path)?,
            TmpContent::Link(to) => symlink(to, &entry.path)?,
            TmpContent::File { bytes, at } => copy_out(memory, *at, *bytes, &entry.path)?,
        }
        if !matches!(entry.content, TmpContent::Link(_)) {
            fs::set_permissions(&entry.path, Permissions::from_mode(entry.mode))?;
        }
    }
    Ok(())
}

fn copy_out(memory: &File, mut at: u64, mut bytes: u64, path: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    let mut buffer = vec![0; 256 * 1024];
    while bytes > 0 {
        let part = usize::try_from(bytes).unwrap_or(usize::MAX).min(buffer.len());
        memory.read_exact_at(&mut buffer[..part], at)?;
        io::Write::write_all(&mut file, &buffer[..part])?;
        at += part as u64;
        bytes -= part as u64;
    }
    Ok(())
}

#[expect(unsafe_code, reason = "descriptors by their numbers")]
fn reopen(file: &OpenFile) -> io::Result<()> {
    let path = std::ffi::CString::new(file.path.as_str())?;
    let flags = (file.flags & !(libc::O_CREAT | libc::O_TRUNC | libc::O_EXCL)) | libc::O_CLOEXEC;
    // SAFETY: the path is NUL-terminated; numbers beyond the common ones are free in a copy that has not begun.
    unsafe {
        let open = libc::open(path.as_ptr(), flags);
        if open < 0 {
            return Err(io::Error::last_os_error());
        }
        libc::lseek(open, file.position, libc::SEEK_SET); // what cannot be positioned needs none
        place(open, file.number, file.flags & libc::O_CLOEXEC)
    }
}

/// A socket whose other end has gone.
fn dead_socket(number: i32) -> io::Result<()> {
    let (end, _) = UnixStream::pair()?;
    place(OwnedFd::from(end).into_raw_fd(), number, libc::O_CLOEXEC)
}

#[expect(unsafe_code, reason = "descriptors by their numbers")]
fn place(open: i32, number: i32, flags: i32) -> io::Result<()> {
    if open == number {
        return Ok(());
    }
    // SAFETY: as in `reopen`.
    unsafe {
        if libc::dup3(open, number, flags) < 0 {
            return Err(io::Error::last_os_error());
        }
        libc::close(open);
    }
    Ok(())
}

/// The steps, in the order in which they are made. Addresses of what is in the scratch are filled in last.
#[derive(Default)]
struct Steps {
    steps: Vec<Step>,
    /// Words that steps point to, and which argument of which step that is.
    words: Vec<u64>,
    pointers: Vec<(usize, usize, usize)>,
    files: Vec<OwnedFd>,
}

impl Steps {
    fn call(&mut self, number: libc::c_long, arguments: &[u64], expected: i64) {
        let mut all = [0; 6];
        all[..arguments.len()].copy_from_slice(arguments);
        self.steps.push(Step { number: number.cast_unsigned(), arguments: all, expected });
    }

    /// The last step's argument at `position` is the address of these words.
    fn point(&mut self, position: usize, words: &[u64]) {
        self.pointers.push((self.steps.len() - 1, position, self.words.len()));
        self.words.extend_from_slice(words);
    }

    fn map(&mut self, start: u64, bytes: u64, protection: i32, flags: i32, fd: u64, offset: u64) {
        let flags = u64::from((flags | libc::MAP_FIXED).cast_unsigned());
        let protection = u64::from(protection.cast_unsigned());
        self.call(libc::SYS_mmap, &[start, bytes, protection, flags, fd, offset], start.cast_signed());
    }
}

fn lay_steps(image: &Image, memory: File) -> io::Result<Ready> {
    let mine = maps::mappings()?;
    let mut steps = Steps::default();
    let fd = number(&memory);
    if brk() != image.brk {
        steps.call(libc::SYS_brk, &[image.brk], image.brk.cast_signed());
    }
    for mapping in mine.iter().filter(|mapping| !mapping.is_kernels() && !mapping.is_stack()) {
        for (start, end) in superfluous(mapping, image) {
            steps.call(libc::SYS_munmap, &[start, end - start], 0);
        }
    }
    for region in &image.regions {
        lay_region(region, &mine, fd, &mut steps)?;
    }
    lay_signals(image, &mut steps);
    let files: Vec<u64> = steps.files.iter().map(number).chain([fd]).collect();
    for file in files {
        steps.call(libc::SYS_close, &[file], 0);
    }
    let ready = settle(image, &mine, &steps);
    std::mem::forget((steps.files, memory)); // closed by the steps
    ready
}

fn number(fd: &impl AsRawFd) -> u64 {
    u64::try_from(fd.as_raw_fd()).unwrap_or(NO_FD)
}

#[expect(unsafe_code, reason = "a system call")]
fn brk() -> u64 {
    // SAFETY: asking for an impossible end of the heap changes nothing and gives the present one.
    unsafe { libc::syscall(libc::SYS_brk, 0) }.cast_unsigned()
}

/// What the image has nothing in place of. The rest is replaced without ever being absent: the kernel writes to the thread's own
/// memory (`rseq`) whenever it likes.
fn superfluous(mapping: &Mapping, image: &Image) -> Vec<(u64, u64)> {
    let mut left = Vec::new();
    let mut from = mapping.start;
    for region in image.regions.iter().filter(|region| region.end > mapping.start && region.start < mapping.end) {
        if region.start > from {
            left.push((from, region.start));
        }
        from = from.max(region.end);
    }
    if from < mapping.end {
        left.push((from, mapping.end));
    }
    left
}

fn lay_region(region: &Region, mine: &[Mapping], memory: u64, steps: &mut Steps) -> io::Result<()> {
    let bytes = region.end - region.start;
    match &region.kind {
        Kind::Stack => {}
        Kind::File { path, offset, shared } => {
            if !mine.iter().any(|mapping| mapping.shows(region)) {
                let file = OwnedFd::from(File::open(path)?);
                let flags = if *shared { libc::MAP_SHARED } else { libc::MAP_PRIVATE };
                steps.map(region.start, bytes, region.protection, flags, number(&file), *offset);
                steps.files.push(file);
            }
        }
        Kind::Anonymous if is_whole(region) => {}
        Kind::Anonymous => {
            let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
            steps.map(region.start, bytes, region.protection, flags, NO_FD, 0);
        }
    }
    for run in &region.runs {
        let Run { start, bytes, at, mapped } = *run;
        if mapped {
            steps.map(start, bytes, region.protection, libc::MAP_PRIVATE, memory, at);
        } else {
            steps.call(libc::SYS_pread64, &[memory, start, bytes, at], bytes.cast_signed());
        }
    }
    Ok(())
}

fn lay_signals(image: &Image, steps: &mut Steps) {
    const WORD: u64 = 8;
    let fixed = [libc::SIGKILL, libc::SIGSTOP].map(|signal| u64::try_from(signal).unwrap_or(0));
    for (signal, action) in (1..).zip(&image.signals.actions).filter(|(signal, _)| !fixed.contains(signal)) {
        steps.call(libc::SYS_rt_sigaction, &[signal, 0, 0, WORD], 0);
        steps.point(1, action);
    }
    const DISABLED: u64 = 2;
    if image.signals.stack[1] & DISABLED == 0 {
        steps.call(libc::SYS_sigaltstack, &[0, 0], 0);
        steps.point(0, &image.signals.stack);
    }
    let set = u64::try_from(libc::SIG_SETMASK).unwrap_or(0);
    steps.call(libc::SYS_rt_sigprocmask, &[set, 0, 0, WORD], 0);
    steps.point(1, &[image.signals.blocked]);
}

/// Puts the steps where nothing of either process is: the scratch's length, the words, the steps, and a stack.
#[expect(unsafe_code, reason = "memory that the language does not know of")]
fn settle(image: &Image, mine: &[Mapping], steps: &Steps) -> io::Result<Ready> {
    let words_bytes = (steps.words.len() * size_of::<u64>()) as u64;
    let steps_bytes = (steps.steps.len() * size_of::<Step>()) as u64;
    let bytes = aligned(64 + words_bytes + steps_bytes) + STACK_BYTES;
    let start = clear_place(image, mine, bytes).ok_or_else(|| io::Error::other("no place for the scratch"))?;
    let wanted = std::ptr::with_exposed_provenance_mut(usize::try_from(start).map_err(io::Error::other)?);
    let protection = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED_NOREPLACE;
    let length = usize::try_from(bytes).map_err(io::Error::other)?;
    // SAFETY: a new mapping at a place that is free, or an error.
    let scratch = unsafe { libc::mmap(wanted, length, protection, flags, -1, 0) };
    if scratch != wanted {
        return Err(io::Error::last_os_error());
    }
    let words_at = start + 64;
    let mut laid = steps.steps.clone();
    for (step, position, word) in &steps.pointers {
        laid[*step].arguments[*position] = words_at + (*word as u64) * 8;
    }
    // SAFETY: the scratch is writable and as long as all that is put there; its parts do not overlap.
    let placed = unsafe {
        scratch.cast::<u64>().write(bytes);
        let words = scratch.byte_add(64).cast::<u64>();
        words.copy_from_nonoverlapping(steps.words.as_ptr(), steps.words.len());
        let first = words.add(steps.words.len()).cast::<Step>();
        first.copy_from_nonoverlapping(laid.as_ptr(), laid.len());
        std::slice::from_raw_parts(first, laid.len())
    };
    Ok(Ready { steps: placed, context: image.context, stack: start + bytes - 64, scratch: start })
}

/// A place in the middle of the widest gap that both processes have.
fn clear_place(image: &Image, mine: &[Mapping], bytes: u64) -> Option<u64> {
    let all = mine.iter().map(|mapping| (mapping.start, mapping.end));
    let mut taken: Vec<(u64, u64)> = all.chain(image.regions.iter().map(|one| (one.start, one.end))).collect();
    taken.sort_unstable();
    let mut end = taken.first()?.1;
    let mut widest: Option<(u64, u64)> = None;
    for (start, next_end) in taken {
        // The last one is the kernel's own half, which is no gap.
        let user = start < 1 << 47;
        if user && start > end && widest.is_none_or(|(from, to)| start - end > to - from) {
            widest = Some((end, start));
        }
        end = end.max(next_end);
    }
    let (from, to) = widest?;
    let middle = (from + (to - from) / 2) / PAGE * PAGE;
    (middle + bytes < to).then_some(middle)
}
