//! The parent's side of `nursery.rs`.

use std::os::fd::{AsFd, OwnedFd};

use rustix::process::Pid;

use super::child::{self, Mask, Plan};
use super::nursery::{Birth, Born, Lesson, SOCKET};
use super::resident::{self, Copy};
use super::seccomp::Filters;
use crate::error::{At, Step, StepError};
use crate::image::Image;
use crate::sys::{self, Cloned};
use crate::wire;

/// What a loaded interpreter does around a birth. All run in the one thread of their process.
#[derive(Debug, Clone, Copy)]
pub struct Rites {
    /// In the parent, before.
    pub before: fn(),
    /// In the parent, after.
    pub after: fn(),
    /// In the copy, locked up in its sandbox, when it is to be what its command says; gives the exit code.
    pub copy: fn() -> i32,
}

/// Makes copies of this process for as long as the helper's server wants them; the exit code then.
///
/// To be called by a process that was started by the arguments in [`crate::BootSpec::parent`], with one thread, when it has loaded
/// what its copies shall have.
pub fn serve_births(rites: &Rites) -> i32 {
    // Nobody reads what this process prints; the server sees that it has gone, and says so.
    i32::from(serve(rites).is_err())
}

fn serve(rites: &Rites) -> Result<(), StepError> {
    let _ = rustix::thread::set_name(c"sandbox-parent"); // for those who look at processes
    let socket = sys::placed_fd(SOCKET);
    let mut buffer = wire::buffer();
    let Some((lesson, _)) = wire::receive_json::<Lesson>(&socket, &mut buffer).at(Step::HelperSocket)? else {
        return Ok(());
    };
    resident::set_copy(Copy { command: lesson.command, run: rites.copy });
    let filters = Filters::compile().map_err(|_| StepError { step: Step::Seccomp, errno: libc::EINVAL })?;
    let null = rustix::fs::open(c"/dev/null", rustix::fs::OFlags::RDONLY | rustix::fs::OFlags::CLOEXEC, 0.into());
    let null = null.at(Step::Descriptors)?;
    wire::send_json(&socket, &Born::default(), &[]).at(Step::HelperSocket)?;
    while let Some((birth, fds)) = wire::receive_json::<Birth>(&socket, &mut buffer).at(Step::HelperSocket)? {
        let (pid, pidfd) = bear(&birth, fds, &lesson.masks, &filters, &null, rites)?;
        wire::send_json(&socket, &pid.as_raw_nonzero().get(), &[pidfd.as_fd()]).at(Step::HelperSocket)?;
    }
    Ok(())
}

fn bear(
    birth: &Birth,
    fds: Vec<OwnedFd>,
    masks: &[Mask],
    filters: &Filters,
    null: &OwnedFd,
    rites: &Rites,
) -> Result<(Pid, OwnedFd), StepError> {
    let missing = StepError { step: Step::Birth, errno: libc::EINVAL };
    let mut fds = fds.into_iter();
    let entrances: Vec<OwnedFd> = fds.by_ref().take(birth.entrances).collect();
    let mut next = || fds.next().ok_or(missing);
    let (network, root) = (next()?, next()?);
    let user = birth.user.then(&mut next).transpose()?;
    let plan = Plan {
        entrances,
        network: &network,
        root: &root,
        user: user.as_ref(),
        host_id: birth.host_id,
        hostname: &birth.hostname,
        tmp_options: birth.tmp_options.clone(),
        masks,
        filters,
        stdin: null,
        stdout: next()?,
        stderr: next()?,
        control: birth.control.then(&mut next).transpose()?,
        log: birth.log.then(&mut next).transpose()?,
        init: next()?,
        report: next()?,
        image: Image::decode(&birth.image).ok_or(missing)?,
    };
    (rites.before)();
    let forked = sys::fork_beside(libc::CLONE_NEWPID | libc::CLONE_NEWIPC | libc::CLONE_NEWUTS).at(Step::Clone)?;
    match forked {
        Cloned::Child => child::run(&plan),
        Cloned::Parent(pid, pidfd) => {
            (rites.after)();
            Ok((pid, pidfd))
        }
    }
}
