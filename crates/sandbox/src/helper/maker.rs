//! The maker: creates user and network namespaces ahead, in a process of its own, because the kernel takes milliseconds
//! for a network namespace and the server must not wait.

use std::fs;
use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::os::fd::{AsFd, OwnedFd};

use rustix::process::{Pid, Signal, WaitOptions};
use rustix::thread::{LinkNameSpaceType, UnshareFlags};
use serde::{Deserialize, Serialize};

use crate::error::{At, Step, StepError};
use crate::limits;
use crate::net::{Egress, range};
use crate::spec::NetworkMode;
use crate::sys::{self, Cloned};
use crate::wire;

/// What the maker says first.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Ready {
    /// Whether the network outside can be reached, if that is wanted.
    pub(super) egress: Result<(), StepError>,
    /// Which uids and addresses are this instance's, if any is free.
    pub(super) range: Result<u32, StepError>,
}

/// Orders the namespaces of one slot.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Order {
    pub(super) slot: u32,
}

/// The namespaces of one slot. Descriptors: network namespace, then user namespace if there is one.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Made {
    pub(super) slot: u32,
    pub(super) host_id: u32,
    pub(super) address: Option<Ipv4Addr>,
    pub(super) network: Result<(), StepError>,
    pub(super) user: Result<(), StepError>,
}

struct Maker {
    home: OwnedFd,
    range: u32,
    egress: Option<Egress>,
}

/// Serves the server until it closes the socket.
pub(super) fn run(socket: &OwnedFd, mode: NetworkMode) -> Result<(), StepError> {
    let _ = rustix::thread::set_name(c"sandbox-maker"); // for those who look at processes
    let claimed = range::claim();
    let range = claimed.as_ref().map_or(0, |claim| claim.index());
    let egress = match mode {
        NetworkMode::None => Ok(None),
        NetworkMode::Egress => Egress::install(range).map(Some),
    };
    let ready = Ready {
        egress: egress.as_ref().map(|_| ()).map_err(|error| *error),
        range: claimed.as_ref().map(|claim| claim.index()).map_err(|error| *error),
    };
    wire::send_json(socket, &ready, &[]).at(Step::HelperSocket)?;
    let home = fs::File::open("/proc/self/ns/net").at(Step::EnterNet)?.into();
    let maker = Maker { home, range, egress: egress.unwrap_or(None) };
    let mut buffer = wire::buffer();
    while let Some((order, _)) = wire::receive_json::<Order>(socket, &mut buffer).at(Step::HelperSocket)? {
        maker.make(socket, order.slot)?;
    }
    Ok(())
}

impl Maker {
    fn make(&self, socket: &OwnedFd, slot: u32) -> Result<(), StepError> {
        let host_id = limits::UID_BASE + self.range * limits::SLOTS_PER_INSTANCE + slot;
        let (network, address) = match self.network(slot) {
            Ok((network, address)) => (Ok(network), address),
            Err(error) => (Err(error), None),
        };
        let user = user_namespace(Ids::INNER, host_id);
        let status = |made: &Result<OwnedFd, StepError>| made.as_ref().map(drop).map_err(|error| *error);
        let made = Made { slot, host_id, address, network: status(&network), user: status(&user) };
        let fds: Vec<_> = [&network, &user].into_iter().flatten().map(AsFd::as_fd).collect();
        wire::send_json(socket, &made, &fds).at(Step::HelperSocket)
    }

    fn network(&self, slot: u32) -> Result<(OwnedFd, Option<Ipv4Addr>), StepError> {
        let namespace = self.loopback_only()?;
        let Some(egress) = &self.egress else { return Ok((namespace, None)) };
        let address = egress.connect(slot, &namespace, &self.home)?;
        Ok((namespace, Some(address)))
    }

    fn loopback_only(&self) -> Result<OwnedFd, StepError> {
        sys::unshare(UnshareFlags::NEWNET).at(Step::Unshare)?;
        let made = fs::File::open("/proc/self/ns/net").at(Step::EnterNet).and_then(|namespace| {
            crate::net::bring_up_loopback()?;
            Ok(namespace.into())
        });
        go_home(&self.home)?;
        made
    }
}

/// Returns to the host's network. Without it the maker would be useless, so the caller gives up.
fn go_home(home: &OwnedFd) -> Result<(), StepError> {
    rustix::thread::move_into_link_name_space(home.as_fd(), Some(LinkNameSpaceType::Network)).at(Step::EnterNet)
}

/// The one user and group that a user namespace has.
#[derive(Clone, Copy)]
pub(super) struct Ids {
    pub(super) uid: u32,
    pub(super) gid: u32,
}

impl Ids {
    /// Those that a sandbox sees itself with.
    const INNER: Ids = Ids { uid: limits::INNER_UID, gid: limits::INNER_GID };
}

/// A user namespace whose one id is `host_id` outside. It is held by a process only until a descriptor holds it.
pub(super) fn user_namespace(inside: Ids, host_id: u32) -> Result<OwnedFd, StepError> {
    match sys::fork_into(libc::CLONE_NEWUSER).at(Step::Clone)? {
        Cloned::Child => loop {
            crate::helper::pause_ms(i64::from(i32::MAX));
        },
        Cloned::Parent(pid, pidfd) => {
            let made = map_ids(pid, inside, host_id).at(Step::MapIds);
            let _ = rustix::process::pidfd_send_signal(&pidfd, Signal::KILL); // it cannot have ended
            let _ = rustix::process::waitpid(Some(pid), WaitOptions::empty());
            made
        }
    }
}

fn map_ids(pid: Pid, inside: Ids, host_id: u32) -> io::Result<OwnedFd> {
    let directory = format!("/proc/{}", pid.as_raw_nonzero());
    let write = |file: &str, text: String| {
        fs::File::options().write(true).open(format!("{directory}/{file}"))?.write_all(text.as_bytes())
    };
    write("setgroups", "deny".into())?;
    write("gid_map", format!("{} {host_id} 1", inside.gid))?;
    write("uid_map", format!("{} {host_id} 1", inside.uid))?;
    fs::File::open(format!("{directory}/ns/user")).map(OwnedFd::from)
}
