//! The sandboxes' network, spoken to the kernel directly: no `ip`, no `nft`.

mod egress;
mod netlink;
mod nftables;
pub(crate) mod range;
mod resolver;
mod route;

pub(crate) use egress::Egress;
pub(crate) use resolver::nameservers;

use std::net::Ipv4Addr;

use crate::error::{At, Step, StepError};

/// The address that every sandbox has on its loopback interface, besides 127.0.0.1.
pub const LINK_LOCAL_ADDRESS: Ipv4Addr = Ipv4Addr::new(169, 254, 100, 1);

/// Sets up the loopback interface of the network namespace this process is in.
pub(crate) fn bring_up_loopback() -> Result<(), StepError> {
    const LOOPBACK: u32 = 1;
    let mut socket = netlink::Socket::open(netlink::ROUTE).at(Step::Loopback)?;
    let messages = [route::link_up(LOOPBACK), route::add_address(LOOPBACK, LINK_LOCAL_ADDRESS)];
    socket.request(&messages).at(Step::Loopback)
}
