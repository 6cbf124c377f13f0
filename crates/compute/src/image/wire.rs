//! The platform's side of images: received from the process that was initialised, handed to those that become it.
//!
//! Always: the platform looks at nothing in an image but its size; and nobody who has one can change it.

use super::room::{Room, Share};
use std::fs::File;
use std::io::{self, IoSlice, Read};
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;

/// The control socket's number inside a sandbox.
pub(crate) const CONTROL_FD: i32 = 3;
/// How an image is announced: where its description begins, and how long that is.
pub(super) const HEAD_BYTES: usize = 16;

/// An image, in memory of its own.
#[derive(Debug)]
pub(crate) struct Received {
    memory: OwnedFd,
    head: [u8; HEAD_BYTES],
    share: Share,
}

impl Received {
    pub(crate) fn bytes(&self) -> u64 {
        self.share.bytes()
    }

    /// Hands it to a process that waits for one on its control socket.
    pub(crate) fn hand_over(&self, control: &UnixStream) -> io::Result<()> {
        send_fd(control, &self.head, &self.memory)
    }
}

/// Receives an image of `most` bytes; `None` when the process will not be written down. Blocking, for as long as the process lives.
pub(crate) fn receive(control: &mut UnixStream, most: u64, room: &Arc<Room>) -> io::Result<Option<Received>> {
    control.set_nonblocking(false)?;
    let mut head = [0; HEAD_BYTES];
    match control.read_exact(&mut head) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        read => read?,
    }
    let word = |at: usize| u64::from_le_bytes(head[at..at + 8].try_into().expect("eight bytes"));
    let bytes = word(0).saturating_add(word(8));
    if bytes > most {
        return Err(io::Error::other(format!("an image of {bytes} bytes is too large")));
    }
    let mut memory = create()?;
    let copied = io::copy(&mut Read::take(control, bytes), &mut memory)?;
    if copied != bytes {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let memory = seal(&memory)?;
    Ok(Some(Received { memory, head, share: room.take(bytes) }))
}

#[expect(unsafe_code, reason = "a system call")]
fn create() -> io::Result<File> {
    // SAFETY: the name is NUL-terminated; the result is a new descriptor or an error.
    let fd = unsafe { libc::memfd_create(c"snapshot".as_ptr(), libc::MFD_CLOEXEC | libc::MFD_ALLOW_SEALING) };
    if fd < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the kernel just returned it.
    Ok(unsafe { File::from_raw_fd(fd) })
}

/// Nobody changes it from now on; the descriptor that is handed out can only read.
#[expect(unsafe_code, reason = "a system call")]
fn seal(memory: &File) -> io::Result<OwnedFd> {
    let seals = libc::F_SEAL_WRITE | libc::F_SEAL_SHRINK | libc::F_SEAL_GROW | libc::F_SEAL_SEAL;
    // SAFETY: changes a property of an open descriptor.
    if unsafe { libc::fcntl(memory.as_raw_fd(), libc::F_ADD_SEALS, seals) } != 0 {
        return Err(io::Error::last_os_error());
    }
    File::open(format!("/proc/self/fd/{}", memory.as_raw_fd())).map(OwnedFd::from)
}

#[expect(unsafe_code, reason = "a message with a descriptor")]
fn send_fd(control: &UnixStream, bytes: &[u8], fd: &OwnedFd) -> io::Result<()> {
    let mut space = [0_u64; 4];
    let slices = [IoSlice::new(bytes)];
    // SAFETY: all zeroes are valid for a message header; buffers and descriptor live across the call; `space` is aligned for a
    // control message and large enough for one descriptor.
    let sent = unsafe {
        let mut message: libc::msghdr = std::mem::zeroed();
        message.msg_iov = slices.as_ptr().cast_mut().cast();
        message.msg_iovlen = 1;
        message.msg_control = space.as_mut_ptr().cast();
        message.msg_controllen = libc::CMSG_SPACE(4) as _;
        let header = libc::CMSG_FIRSTHDR(&raw const message);
        (*header).cmsg_level = libc::SOL_SOCKET;
        (*header).cmsg_type = libc::SCM_RIGHTS;
        (*header).cmsg_len = libc::CMSG_LEN(4) as _;
        libc::CMSG_DATA(header).cast::<i32>().write_unaligned(fd.as_fd().as_raw_fd());
        libc::sendmsg(control.as_raw_fd(), &raw const message, libc::MSG_NOSIGNAL)
    };
    if usize::try_from(sent) == Ok(bytes.len()) { Ok(()) } else { Err(io::Error::last_os_error()) }
}

/// Receives what [`Received::hand_over`] sent: where the description is, and the image.
#[expect(unsafe_code, reason = "a message with a descriptor")]
pub(super) fn receive_fd() -> Option<(u64, u64, File)> {
    let mut head = [0_u8; HEAD_BYTES];
    let mut space = [0_u64; 4];
    // SAFETY: as in `send_fd`; a descriptor that came is new and owned by nobody else.
    let memory = unsafe {
        let mut slice = libc::iovec { iov_base: head.as_mut_ptr().cast(), iov_len: head.len() };
        let mut message: libc::msghdr = std::mem::zeroed();
        message.msg_iov = &raw mut slice;
        message.msg_iovlen = 1;
        message.msg_control = space.as_mut_ptr().cast();
        message.msg_controllen = size_of_val(&space) as _;
        let got = libc::recvmsg(CONTROL_FD, &raw mut message, libc::MSG_CMSG_CLOEXEC | libc::MSG_WAITALL);
        let header = libc::CMSG_FIRSTHDR(&raw const message);
        if usize::try_from(got) != Ok(HEAD_BYTES) || header.is_null() || (*header).cmsg_type != libc::SCM_RIGHTS {
            return None;
        }
        File::from_raw_fd(libc::CMSG_DATA(header).cast::<i32>().read_unaligned())
    };
    let word = |at: usize| u64::from_le_bytes(head[at..at + 8].try_into().expect("eight bytes"));
    Some((word(0), word(8), memory))
}
