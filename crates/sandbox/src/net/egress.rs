//! Outbound network: a link pair per sandbox, one packet filter and address translation per instance.
//!
//! Each sandbox has one address and a router behind its only link, both with fixed hardware addresses, so nothing is ever
//! asked for on the link. Nothing comes in except answers; nothing goes to the host, to other sandboxes or to link-local
//! addresses (where clouds keep credentials). The host's end of each link has no address at all, and IPv6 is off.

use std::fs;
use std::net::Ipv4Addr;
use std::os::fd::{AsFd, OwnedFd};

use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketType};
use rustix::thread::LinkNameSpaceType;

use super::netlink::{FILTER, ROUTE, Socket};
use super::nftables;
use super::route::{self, End, Mac, Way};
use crate::error::{At, Step, StepError};

/// What every sandbox has as its router. Exists only as a hardware address.
const ROUTER: Ipv4Addr = Ipv4Addr::new(169, 254, 1, 1);
const LINK_LOCAL: (Ipv4Addr, u8) = (Ipv4Addr::new(169, 254, 0, 0), 16);
const EVERYTHING: (Ipv4Addr, u8) = (Ipv4Addr::UNSPECIFIED, 0);
/// The name of the link inside a sandbox.
const INSIDE: &str = "eth0";
/// What the names of all links of all instances begin with.
pub(super) const LINK_PREFIX: &str = "fhld";

/// An instance's outbound network. The kernel removes its filter when the process ends, and each link with its sandbox.
pub(crate) struct Egress {
    range: u32,
    /// The filter belongs to this socket.
    _filter: Socket,
}

impl Egress {
    /// Installs filter and translation for the addresses of `range` and turns on forwarding.
    pub(crate) fn install(range: u32) -> Result<Self, StepError> {
        let was_router = forwards();
        let mut filter = Socket::open(FILTER).at(Step::Filter)?;
        filter.request(&nftables::ruleset(range, was_router)).at(Step::Filter)?;
        if !was_router {
            fs::write(FORWARDING, "1").at(Step::Forwarding)?;
        }
        Ok(Self { range, _filter: filter })
    }

    /// Links the network namespace of a slot to the host's, in which this process is (`home`). Returns its address.
    pub(crate) fn connect(&self, slot: u32, namespace: &OwnedFd, home: &OwnedFd) -> Result<Ipv4Addr, StepError> {
        let address = address(self.range, slot);
        let name = format!("{}{slot}", link_prefix(self.range));
        self.connect_host(slot, &name, address, namespace).at(Step::Link)?;
        enter(namespace)?;
        let done = self.connect_sandbox(slot, address).at(Step::Link);
        enter(home)?;
        done.map(|()| address)
    }

    fn connect_host(&self, slot: u32, name: &str, address: Ipv4Addr, namespace: &OwnedFd) -> Result<(), Errno> {
        let mut socket = Socket::open(ROUTE)?;
        let here = End { name, mac: self.mac(slot, Side::Host) };
        let there = End { name: INSIDE, mac: self.mac(slot, Side::Sandbox) };
        let create = [route::create_pair(&here, &there, namespace.as_fd())];
        match socket.request(&create) {
            Err(Errno::EXIST) => {
                // The slot's last sandbox is being taken down; its link need not wait for that.
                socket.request(&[route::delete_link(name)])?;
                socket.request(&create)?;
            }
            done => done?,
        }
        let _ = fs::write(format!("/proc/sys/net/ipv6/conf/{name}/disable_ipv6"), "1"); // the filter drops IPv6 anyway
        let index = index_of(name)?;
        socket.request(&[
            route::link_up(index),
            route::add_neighbour(index, address, there.mac),
            route::add_route(address, 32, &Way::Link(index)),
        ])
    }

    fn connect_sandbox(&self, slot: u32, address: Ipv4Addr) -> Result<(), Errno> {
        let index = index_of(INSIDE)?;
        let _ = fs::write(format!("/proc/sys/net/ipv6/conf/{INSIDE}/disable_ipv6"), "1"); // the filter drops IPv6 anyway
        Socket::open(ROUTE)?.request(&[
            route::add_address(index, address),
            route::link_up(index),
            route::add_neighbour(index, ROUTER, self.mac(slot, Side::Host)),
            route::add_route(ROUTER, 32, &Way::Link(index)),
            route::add_route(EVERYTHING.0, EVERYTHING.1, &Way::Via(index, ROUTER)),
            route::add_route(LINK_LOCAL.0, LINK_LOCAL.1, &Way::Unreachable),
        ])
    }

    /// A locally administered hardware address.
    fn mac(&self, slot: u32, side: Side) -> Mac {
        let [.., high, low] = slot.to_be_bytes();
        let [.., range] = self.range.to_be_bytes();
        [0x02, 0xfd, range, high, low, side as u8]
    }
}

#[derive(Clone, Copy)]
enum Side {
    Host = 1,
    Sandbox = 2,
}

/// The first address of a range; it is a /16.
pub(super) fn network(range: u32) -> Ipv4Addr {
    const SHARED: u32 = 0x6440_0000; // 100.64.0.0/10
    Ipv4Addr::from_bits(SHARED + (range << 16))
}

fn address(range: u32, slot: u32) -> Ipv4Addr {
    Ipv4Addr::from_bits(network(range).to_bits() + slot)
}

/// What the names of an instance's links begin with.
pub(super) fn link_prefix(range: u32) -> String {
    format!("{LINK_PREFIX}{range}v")
}

const FORWARDING: &str = "/proc/sys/net/ipv4/ip_forward";

fn forwards() -> bool {
    fs::read_to_string(FORWARDING).is_ok_and(|value| value.trim() == "1")
}

fn index_of(link: &str) -> Result<u32, Errno> {
    let socket = rustix::net::socket(AddressFamily::INET, SocketType::DGRAM, None)?;
    rustix::net::netdevice::name_to_index(&socket, link)
}

fn enter(namespace: &OwnedFd) -> Result<(), StepError> {
    rustix::thread::move_into_link_name_space(namespace.as_fd(), Some(LinkNameSpaceType::Network)).at(Step::EnterNet)
}

#[cfg(test)]
#[path = "egress_tests.rs"]
mod network_tests;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits;

    #[test]
    fn ranges_do_not_overlap_and_stay_in_the_shared_space() {
        assert_eq!(network(0), Ipv4Addr::new(100, 64, 0, 0));
        assert_eq!(address(1, 0x0203), Ipv4Addr::new(100, 65, 2, 3));
        let last = address(limits::INSTANCES_MAX - 1, limits::SLOTS_PER_INSTANCE - 1);
        assert_eq!(last, Ipv4Addr::new(100, 127, 255, 255));
    }

    #[test]
    fn link_names_fit_the_kernel() {
        const NAME_BYTES_MAX: usize = 15;
        let longest = format!("{}{}", link_prefix(limits::INSTANCES_MAX - 1), limits::SLOTS_PER_INSTANCE - 1);
        assert!(longest.len() <= NAME_BYTES_MAX, "{longest}");
        assert!(!link_prefix(33).starts_with(&link_prefix(3)), "one instance's links are not another's");
    }
}
