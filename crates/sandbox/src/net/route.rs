//! Links, addresses, routes and neighbours (rtnetlink).

use std::net::Ipv4Addr;
use std::os::fd::{AsRawFd, BorrowedFd};

use super::netlink::{CREATE, EXCLUSIVE, Message, REPLACE, attribute, nested, text};

const NEW_LINK: u16 = 16;
const DELETE_LINK: u16 = 17;
const NEW_ADDRESS: u16 = 20;
const NEW_ROUTE: u16 = 24;
const NEW_NEIGHBOUR: u16 = 28;

const UP: u32 = 1;
const IPV4: u8 = 2;
const HOST_PREFIX: u8 = 32;

/// A hardware address.
pub(super) type Mac = [u8; 6];

/// `struct ifinfomsg`.
fn link_header(index: u32, flags: u32) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[4..8].copy_from_slice(&index.to_ne_bytes());
    bytes[8..12].copy_from_slice(&flags.to_ne_bytes());
    bytes[12..].copy_from_slice(&flags.to_ne_bytes()); // the mask of what is to change
    bytes
}

/// Turns a link on.
pub(super) fn link_up(index: u32) -> Message {
    Message::new(NEW_LINK, 0, &link_header(index, UP))
}

/// Deletes the link of this name.
pub(super) fn delete_link(name: &str) -> Message {
    const NAME: u16 = 3;
    Message::new(DELETE_LINK, 0, &link_header(0, 0)).with(NAME, &text(name))
}

/// One end of a pair of links.
pub(super) struct End<'a> {
    pub(super) name: &'a str,
    pub(super) mac: Mac,
}

/// Makes a pair of links: one here, the other in another network namespace. Both are off.
pub(super) fn create_pair(here: &End<'_>, there: &End<'_>, namespace: BorrowedFd<'_>) -> Message {
    const LINK_INFO: u16 = 18;
    const INFO_KIND: u16 = 1;
    const INFO_DATA: u16 = 2;
    const PEER: u16 = 1;
    const NAMESPACE_FD: u16 = 28;
    let fd = namespace.as_raw_fd().cast_unsigned();
    let peer = [end_attributes(there), attribute(NAMESPACE_FD, &fd.to_ne_bytes())].concat();
    let peer = attribute(PEER, &[&link_header(0, 0)[..], &peer].concat());
    let info = [attribute(INFO_KIND, &text("veth")), nested(INFO_DATA, &[peer])];
    let header = [&link_header(0, 0)[..], &end_attributes(here)].concat();
    Message::new(NEW_LINK, CREATE | EXCLUSIVE, &header).with_nested(LINK_INFO, &info)
}

fn end_attributes(end: &End<'_>) -> Vec<u8> {
    const ADDRESS: u16 = 1;
    const NAME: u16 = 3;
    [attribute(NAME, &text(end.name)), attribute(ADDRESS, &end.mac)].concat()
}

/// Gives a link an address of its own, without a network around it.
pub(super) fn add_address(index: u32, address: Ipv4Addr) -> Message {
    const ADDRESS: u16 = 1;
    const LOCAL: u16 = 2;
    let mut header = [IPV4, HOST_PREFIX, 0, 0, 0, 0, 0, 0];
    header[4..].copy_from_slice(&index.to_ne_bytes());
    Message::new(NEW_ADDRESS, CREATE | REPLACE, &header).with(LOCAL, &address.octets()).with(ADDRESS, &address.octets())
}

/// Where packets go.
pub(super) enum Way {
    /// Straight to a link.
    Link(u32),
    /// Through a router behind a link.
    Via(u32, Ipv4Addr),
    /// Nowhere: the sender gets an error at once.
    Unreachable,
}

/// Adds a route to `network`/`prefix`.
pub(super) fn add_route(network: Ipv4Addr, prefix: u8, way: &Way) -> Message {
    const DESTINATION: u16 = 1;
    const LINK: u16 = 4;
    const GATEWAY: u16 = 5;
    const MAIN_TABLE: u8 = 254;
    const BY_ADMINISTRATOR: u8 = 4;
    const EVERYWHERE: u8 = 0;
    const ON_LINK: u8 = 253;
    const UNICAST: u8 = 1;
    const UNREACHABLE: u8 = 7;
    let (scope, kind) = match way {
        Way::Link(_) => (ON_LINK, UNICAST),
        Way::Via(..) => (EVERYWHERE, UNICAST),
        Way::Unreachable => (EVERYWHERE, UNREACHABLE),
    };
    let header = [IPV4, prefix, 0, 0, MAIN_TABLE, BY_ADMINISTRATOR, scope, kind, 0, 0, 0, 0];
    let message = Message::new(NEW_ROUTE, CREATE | REPLACE, &header).with(DESTINATION, &network.octets());
    match way {
        Way::Link(index) => message.with(LINK, &index.to_ne_bytes()),
        Way::Via(index, router) => message.with(LINK, &index.to_ne_bytes()).with(GATEWAY, &router.octets()),
        Way::Unreachable => message,
    }
}

/// Says once and for all which hardware address an address has, so that nobody needs to ask.
pub(super) fn add_neighbour(index: u32, address: Ipv4Addr, mac: Mac) -> Message {
    const DESTINATION: u16 = 1;
    const HARDWARE: u16 = 2;
    const PERMANENT: u8 = 0x80;
    let mut header = [0; 12];
    header[0] = IPV4;
    header[4..8].copy_from_slice(&index.to_ne_bytes());
    header[8] = PERMANENT;
    Message::new(NEW_NEIGHBOUR, CREATE | REPLACE, &header).with(DESTINATION, &address.octets()).with(HARDWARE, &mac)
}
