//! Which uids and addresses are ours when several instances run side by side: the one that binds the name first.

use std::os::fd::OwnedFd;

use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType};

use crate::error::{At, Step, StepError};
use crate::limits;

/// A claimed range. The kernel gives it free when the process ends, however it ends.
pub(crate) struct Claim {
    index: u32,
    _held: OwnedFd,
}

impl Claim {
    /// The number of the range, below [`limits::INSTANCES_MAX`].
    pub(crate) fn index(&self) -> u32 {
        self.index
    }
}

/// Claims the first free range of this network namespace.
pub(crate) fn claim() -> Result<Claim, StepError> {
    let in_use = StepError { step: Step::ClaimRange, errno: libc::EADDRINUSE };
    (0..limits::INSTANCES_MAX)
        .find_map(|index| match bind(index) {
            Ok(held) => Some(Ok(Claim { index, _held: held })),
            Err(Errno::ADDRINUSE) => None,
            Err(error) => Some(Err(error).at(Step::ClaimRange)),
        })
        .unwrap_or(Err(in_use))
}

fn bind(index: u32) -> rustix::io::Result<OwnedFd> {
    let socket = rustix::net::socket_with(AddressFamily::UNIX, SocketType::DGRAM, SocketFlags::CLOEXEC, None)?;
    let name = SocketAddrUnix::new_abstract_name(format!("freehold-sandbox-range-{index}").as_bytes())?;
    rustix::net::bind(&socket, &name)?;
    Ok(socket)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_claims_differ() {
        let (first, second) = (claim().expect("free"), claim().expect("free"));
        assert_ne!(first.index(), second.index());
    }
}
