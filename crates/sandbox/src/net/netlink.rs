//! Netlink messages and the socket they travel by.

use std::os::fd::OwnedFd;

use rustix::io::{Errno, Result};
use rustix::net::{AddressFamily, Protocol, RecvFlags, SendFlags, SocketFlags, SocketType};

/// "Do this", "tell me whether it worked".
const REQUEST_AND_ACK: u16 = 0x1 | 0x4;
/// Create what is not there.
pub(super) const CREATE: u16 = 0x400;
/// Fail if it is there.
pub(super) const EXCLUSIVE: u16 = 0x200;
/// Put it behind what is there.
pub(super) const APPEND: u16 = 0x800;
/// Replace what is there.
pub(super) const REPLACE: u16 = 0x100;

const HEADER_BYTES: usize = 16;
const KIND_ERROR: u16 = 2;
/// Marks an attribute that holds attributes.
const NESTED: u16 = 1 << 15;

/// A message under construction: header, fixed part, attributes.
#[derive(Clone)]
pub(super) struct Message(Vec<u8>);

impl Message {
    /// A request of this kind with this fixed part, to be acknowledged.
    pub(super) fn new(kind: u16, flags: u16, fixed: &[u8]) -> Self {
        Self::bare(kind, flags | REQUEST_AND_ACK, fixed)
    }

    /// A message with exactly these flags.
    pub(super) fn bare(kind: u16, flags: u16, fixed: &[u8]) -> Self {
        let mut bytes = vec![0; 4];
        bytes.extend(kind.to_ne_bytes());
        bytes.extend(flags.to_ne_bytes());
        bytes.extend([0; 8]); // sequence number and port, the former set when sent
        bytes.extend(fixed);
        pad(&mut bytes);
        Self(bytes)
    }

    /// Adds an attribute.
    pub(super) fn with(mut self, kind: u16, value: &[u8]) -> Self {
        self.0.extend(attribute(kind, value));
        self
    }

    /// Adds an attribute that holds attributes.
    pub(super) fn with_nested(self, kind: u16, attributes: &[Vec<u8>]) -> Self {
        self.with(kind | NESTED, &attributes.concat())
    }

    fn expects_ack(&self) -> bool {
        self.0[6] & 0x4 != 0
    }

    fn sealed(&self, sequence: u32) -> Vec<u8> {
        let mut bytes = self.0.clone();
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        bytes[..4].copy_from_slice(&length.to_ne_bytes());
        bytes[8..12].copy_from_slice(&sequence.to_ne_bytes());
        bytes
    }
}

/// An attribute's bytes.
pub(super) fn attribute(kind: u16, value: &[u8]) -> Vec<u8> {
    let length = u16::try_from(value.len() + 4).unwrap_or(u16::MAX);
    let mut bytes = [length.to_ne_bytes(), kind.to_ne_bytes()].concat();
    bytes.extend(value);
    pad(&mut bytes);
    bytes
}

/// The bytes of an attribute that holds attributes.
pub(super) fn nested(kind: u16, attributes: &[Vec<u8>]) -> Vec<u8> {
    attribute(kind | NESTED, &attributes.concat())
}

/// A text as the kernel stores it.
pub(super) fn text(value: &str) -> Vec<u8> {
    [value.as_bytes(), &[0]].concat()
}

fn pad(bytes: &mut Vec<u8>) {
    bytes.resize(bytes.len().next_multiple_of(4), 0);
}

/// The family of links, addresses and routes: number 0, which is what an absent protocol means.
pub(super) const ROUTE: Option<Protocol> = None;
/// The family of the packet filter.
pub(super) const FILTER: Option<Protocol> = Some(rustix::net::netlink::NETFILTER);

/// A connection to one of the kernel's netlink families, in the network namespace it was opened in.
pub(super) struct Socket {
    fd: OwnedFd,
    sequence: u32,
}

impl Socket {
    pub(super) fn open(family: Option<Protocol>) -> Result<Self> {
        let fd = rustix::net::socket_with(AddressFamily::NETLINK, SocketType::RAW, SocketFlags::CLOEXEC, family)?;
        rustix::net::bind(&fd, &rustix::net::netlink::SocketAddrNetlink::new(0, 0))?;
        Ok(Self { fd, sequence: 0 })
    }

    /// Sends messages as one and waits until each is acknowledged. The first refusal is the result.
    pub(super) fn request(&mut self, messages: &[Message]) -> Result<()> {
        let first = self.sequence + 1;
        let mut bytes = Vec::new();
        for message in messages {
            self.sequence += 1;
            bytes.extend(message.sealed(self.sequence));
        }
        rustix::net::send(&self.fd, &bytes, SendFlags::empty())?;
        let mut awaited = messages.iter().filter(|message| message.expects_ack()).count();
        while awaited > 0 {
            awaited -= self.acknowledged(first)?;
        }
        Ok(())
    }

    /// Reads a packet; how many messages it acknowledges. Answers to earlier requests that failed half-way do not count.
    fn acknowledged(&self, first: u32) -> Result<usize> {
        let mut buffer = [0; 8192];
        let (length, _) =
            rustix::io::retry_on_intr(|| rustix::net::recv(&self.fd, &mut buffer[..], RecvFlags::empty()))?;
        let mut rest = &buffer[..length];
        let mut count = 0;
        while let Some((kind, sequence, body)) = split_message(&mut rest) {
            if kind == KIND_ERROR && sequence >= first {
                let code = body.first_chunk::<4>().map_or(0, |code| i32::from_ne_bytes(*code));
                if code != 0 {
                    return Err(Errno::from_raw_os_error(-code));
                }
                count += 1;
            }
        }
        Ok(count)
    }
}

/// Kind, sequence number and body of the next message of a packet.
fn split_message<'a>(rest: &mut &'a [u8]) -> Option<(u16, u32, &'a [u8])> {
    let header = rest.first_chunk::<HEADER_BYTES>()?;
    let length = usize::try_from(u32::from_ne_bytes(header[..4].try_into().ok()?)).ok()?;
    let kind = u16::from_ne_bytes(header[4..6].try_into().ok()?);
    let sequence = u32::from_ne_bytes(header[8..12].try_into().ok()?);
    let body = rest.get(HEADER_BYTES..length)?;
    *rest = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
    Some((kind, sequence, body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_padded_but_not_counted_as_such() {
        assert_eq!(
            attribute(3, b"lo\0"),
            [7_u16.to_ne_bytes(), 3_u16.to_ne_bytes()].concat().into_iter().chain(*b"lo\0\0").collect::<Vec<_>>()
        );
        assert_eq!(nested(1, &[attribute(2, &[])])[..2], 8_u16.to_ne_bytes());
    }

    #[test]
    fn a_message_says_its_length_and_number() {
        let bytes = Message::new(16, CREATE, &[1, 2, 3]).with(1, &[9]).sealed(7);
        assert_eq!(bytes.len(), 16 + 4 + 8);
        let mut rest = &bytes[..];
        let (kind, sequence, body) = split_message(&mut rest).expect("one message");
        assert_eq!((kind, sequence, body.len(), rest.len()), (16, 7, 12, 0));
    }
}
