//! Messages between the platform and its helper: JSON in one packet, with file descriptors beside it.

use std::io::{IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::net::Ipv4Addr;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::io::{Errno, Result};
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, SocketFlags, SocketType,
};
use serde::{Deserialize, Serialize};

use crate::doctor::Layer;
use crate::error::Error;
use crate::limits::{MESSAGE_BYTES_MAX, MESSAGE_FDS_MAX};
use crate::spec::{AssignSpec, BootSpec, NetworkMode};

/// The first message to the helper.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Setup {
    pub(crate) network: NetworkMode,
    pub(crate) prepared: usize,
    pub(crate) nameservers: Vec<std::net::IpAddr>,
}

/// The helper's answer to [`Setup`].
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Hello {
    pub(crate) layers: Vec<Layer>,
    pub(crate) nameservers: Vec<std::net::IpAddr>,
}

/// A request of the platform.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Request {
    pub(crate) id: u64,
    pub(crate) op: Op,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Op {
    Boot(BootSpec),
    Assign {
        sandbox: u64,
        spec: AssignSpec,
    },
    /// Asks for a socket of the sandbox's network: TCP, or UDP.
    Socket {
        sandbox: u64,
        datagrams: bool,
    },
    /// Ends a sandbox and forgets it. Has no answer.
    Destroy {
        sandbox: u64,
    },
}

/// The answer to a request.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Reply {
    pub(crate) id: u64,
    pub(crate) outcome: std::result::Result<Done, Error>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Done {
    /// Descriptors: pidfd of init, init's socket, stdout, stderr, control socket and log if asked for, the listeners,
    /// the control group's files in the order of `meters`.
    Booted(Booted),
    Assigned,
    /// Descriptor: the socket, not connected and in non-blocking mode.
    Socket,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Booted {
    /// The sandbox's number, equal to that of the request which made it.
    pub(crate) sandbox: u64,
    pub(crate) host_uid: u32,
    pub(crate) address: Option<Ipv4Addr>,
    pub(crate) meters: Vec<crate::cgroup::Meter>,
}

/// A pair of connected packet sockets, closed on exec.
pub(crate) fn packet_pair() -> Result<(OwnedFd, OwnedFd)> {
    rustix::net::socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None)
}

/// Sends one packet.
pub(crate) fn send(socket: BorrowedFd<'_>, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MESSAGE_FDS_MAX))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    if !fds.is_empty() && !control.push(SendAncillaryMessage::ScmRights(fds)) {
        return Err(Errno::TOOBIG);
    }
    retry(|| rustix::net::sendmsg(socket, &[IoSlice::new(bytes)], &mut control, SendFlags::NOSIGNAL)).map(drop)
}

/// Receives one packet; `None` when the other end is closed.
pub(crate) fn receive(socket: BorrowedFd<'_>, buffer: &mut [u8]) -> Result<Option<(usize, Vec<OwnedFd>)>> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MESSAGE_FDS_MAX))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let got =
        retry(|| rustix::net::recvmsg(socket, &mut [IoSliceMut::new(buffer)], &mut control, RecvFlags::CMSG_CLOEXEC))?;
    let fds = control
        .drain()
        .filter_map(|message| if let RecvAncillaryMessage::ScmRights(fds) = message { Some(fds) } else { None })
        .flatten()
        .collect();
    if got.flags.intersects(ReturnFlags::TRUNC | ReturnFlags::CTRUNC) {
        return Err(Errno::MSGSIZE);
    }
    Ok((got.bytes > 0).then_some((got.bytes, fds)))
}

/// Sends a message as JSON.
pub(crate) fn send_json(socket: impl AsFd, message: &impl Serialize, fds: &[BorrowedFd<'_>]) -> Result<()> {
    send(socket.as_fd(), &encode(message)?, fds)
}

/// Room for the longest message.
pub(crate) fn buffer() -> Vec<u8> {
    vec![0; MESSAGE_BYTES_MAX]
}

/// Receives a message as JSON; `None` when the other end is closed.
pub(crate) fn receive_json<T: for<'de> Deserialize<'de>>(
    socket: impl AsFd,
    buffer: &mut [u8],
) -> Result<Option<(T, Vec<OwnedFd>)>> {
    let Some((length, fds)) = receive(socket.as_fd(), buffer)? else { return Ok(None) };
    let message = serde_json::from_slice(&buffer[..length]).map_err(|_| Errno::PROTO)?;
    Ok(Some((message, fds)))
}

/// The JSON of a message that fits one packet.
pub(crate) fn encode(message: &impl Serialize) -> Result<Vec<u8>> {
    let bytes = serde_json::to_vec(message).map_err(|_| Errno::PROTO)?;
    if bytes.len() > MESSAGE_BYTES_MAX { Err(Errno::TOOBIG) } else { Ok(bytes) }
}

fn retry<T>(mut call: impl FnMut() -> Result<T>) -> Result<T> {
    loop {
        match call() {
            Err(Errno::INTR) => {}
            done => return done,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packets_keep_their_bounds_and_descriptors() {
        let (a, b) = packet_pair().expect("pair");
        send(a.as_fd(), b"one", &[a.as_fd(), b.as_fd()]).expect("send");
        send(a.as_fd(), b"two", &[]).expect("send");
        let mut buffer = [0; 16];
        let (length, fds) = receive(b.as_fd(), &mut buffer).expect("receive").expect("open");
        assert_eq!((&buffer[..length], fds.len()), (&b"one"[..], 2));
        drop((a, fds));
        let (length, fds) = receive(b.as_fd(), &mut buffer).expect("receive").expect("still queued");
        assert_eq!((&buffer[..length], fds.len()), (&b"two"[..], 0));
        assert!(receive(b.as_fd(), &mut buffer).expect("receive").is_none(), "closed");
    }

    #[test]
    fn a_packet_longer_than_the_buffer_is_an_error() {
        let (a, b) = packet_pair().expect("pair");
        send(a.as_fd(), b"longer", &[]).expect("send");
        assert_eq!(receive(b.as_fd(), &mut [0; 3]).expect_err("truncated"), Errno::MSGSIZE);
    }
}
