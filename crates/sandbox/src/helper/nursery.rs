//! Parents: processes that have loaded an interpreter once, of which sandboxes get copies in place of loading it again.
//!
//! A parent runs the platform's executable in the root of its sandboxes, with the helper's privileges and nobody's code. The server
//! prepares a birth as it prepares a fork of its own; the newborn is the server's child, in namespaces of its own, and locks itself
//! up by the same steps (`child.rs`).
//!
//! Always: a parent that fails in any way is given up for good, and its sandboxes execute their program themselves.

use std::collections::VecDeque;
use std::ffi::CString;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::fs::CWD;
use rustix::mount::{MoveMountFlags, OpenTreeFlags};
use rustix::process::{Pid, Signal};
use rustix::thread::{LinkNameSpaceType, UnshareFlags};
use serde::{Deserialize, Serialize};

use super::child::{Mask, Plan};
use super::root::{READ_ONLY, open_shown};
use crate::error::{At, Step, StepError};
use crate::image::Image;
use crate::limits;
use crate::spec::BootSpec;
use crate::sys::{self, Cloned};
use crate::wire;

/// Where a parent finds the server's socket.
pub(super) const SOCKET: i32 = 3;
/// The first descriptor that a parent does not keep.
const FIRST_CLOSED: u32 = 4;

/// The first message to a parent.
#[derive(Serialize, Deserialize)]
pub(super) struct Lesson {
    /// What its children would execute: a process of theirs that is to run just this becomes a copy instead.
    pub(super) command: Vec<String>,
    pub(super) masks: Vec<Mask>,
}

/// An order for a child. Its descriptors come along: the entrances of its control groups, network, root, user namespace if it has
/// one, standard output, standard error, control and log if it has them, init's socket, the report.
#[derive(Serialize, Deserialize)]
pub(super) struct Birth {
    pub(super) entrances: usize,
    pub(super) user: bool,
    pub(super) control: bool,
    pub(super) log: bool,
    pub(super) host_id: u32,
    pub(super) hostname: String,
    pub(super) tmp_options: CString,
    pub(super) image: Vec<u8>,
}

/// The answer to [`Lesson`] (0) and to each [`Birth`]: the child's process id, with its pidfd.
pub(super) type Born = i32;

/// The parents of all kinds of sandboxes.
pub(super) struct Nursery {
    /// A mount of nothing but the platform's executable, from where this process was started.
    executable: Option<OwnedFd>,
    parents: VecDeque<Parent>,
}

struct Parent {
    key: (u64, Vec<String>),
    /// Keeps the number in the key from being given to another.
    _root: OwnedFd,
    pidfd: OwnedFd,
    socket: OwnedFd,
    state: State,
}

#[derive(PartialEq, Eq)]
enum State {
    /// It still loads.
    Loading,
    /// It waits for orders.
    Ready,
    /// It is not to be asked any more.
    Failed,
}

impl Nursery {
    pub(super) fn new() -> Self {
        Self { executable: own_executable(), parents: VecDeque::new() }
    }

    /// A child by the plan, if there is a parent for it by now. The first time it is asked for one, a parent begins to load.
    pub(super) fn bear(&mut self, spec: &BootSpec, plan: &Plan<'_>, null: &OwnedFd) -> Option<(Pid, OwnedFd)> {
        let arguments = spec.parent.as_ref()?;
        let key = (rustix::fs::fstat(plan.root).ok()?.st_ino, arguments.clone());
        let Some(parent) = self.parents.iter_mut().find(|parent| parent.key == key) else {
            self.load(key, spec, plan, null);
            return None;
        };
        parent.bear(plan)
    }

    fn load(&mut self, key: (u64, Vec<String>), spec: &BootSpec, plan: &Plan<'_>, null: &OwnedFd) {
        let Some(executable) = &self.executable else { return };
        if self.parents.len() == limits::PARENTS_MAX {
            self.parents.pop_front();
        }
        match start(executable, spec, &key.1, plan, null) {
            Ok((pidfd, socket, root)) => {
                self.parents.push_back(Parent { key, _root: root, pidfd, socket, state: State::Loading });
            }
            Err(error) => eprintln!("sandbox helper: no parent for sandboxes: {error}"),
        }
    }
}

impl Parent {
    fn bear(&mut self, plan: &Plan<'_>) -> Option<(Pid, OwnedFd)> {
        if self.state == State::Loading {
            match self.answer(0) {
                Ok(Some(_)) => self.state = State::Ready,
                Ok(None) => return None,
                Err(error) => self.give_up(error),
            }
        }
        if self.state == State::Failed {
            return None;
        }
        self.order(plan).map_err(|error| self.give_up(error)).ok()
    }

    fn order(&self, plan: &Plan<'_>) -> Result<(Pid, OwnedFd), StepError> {
        let (birth, fds) = birth(plan);
        wire::send_json(&self.socket, &birth, &fds).at(Step::Birth)?;
        let lost = StepError { step: Step::Birth, errno: libc::ETIMEDOUT };
        let (number, pidfd) = self.answer(limits::BIRTH_MS)?.ok_or(lost)?;
        Pid::from_raw(number).zip(pidfd).ok_or(lost)
    }

    /// The next answer if it comes in time.
    fn answer(&self, wait_ms: i64) -> Result<Option<(Born, Option<OwnedFd>)>, StepError> {
        let time = Timespec { tv_sec: wait_ms / 1000, tv_nsec: (wait_ms % 1000) * 1_000_000 };
        let mut fds = [PollFd::new(&self.socket, PollFlags::IN)];
        if rustix::event::poll(&mut fds, Some(&time)).at(Step::Birth)? == 0 {
            return Ok(None);
        }
        let gone = StepError { step: Step::Birth, errno: libc::EPIPE };
        let (born, fds) = wire::receive_json(&self.socket, &mut [0; 64]).at(Step::Birth)?.ok_or(gone)?;
        Ok(Some((born, fds.into_iter().next())))
    }

    /// Ends it, and with it a child that nobody knows of.
    fn give_up(&mut self, error: StepError) {
        eprintln!("sandbox helper: a parent of sandboxes is given up: {error}");
        self.state = State::Failed;
        let _ = rustix::process::pidfd_send_signal(&self.pidfd, Signal::KILL); // it may have ended by itself
        while let Ok(Some((_, Some(pidfd)))) = self.answer(limits::BIRTH_MS) {
            let _ = rustix::process::pidfd_send_signal(&pidfd, Signal::KILL);
        }
    }
}

/// Missing when the file has been replaced since it was started: then there are no parents.
fn own_executable() -> Option<OwnedFd> {
    let path = std::fs::read_link("/proc/self/exe").ok()?;
    let tree = open_shown(&path, READ_ONLY).ok()?;
    let (running, found) = (rustix::fs::stat("/proc/self/exe").ok()?, rustix::fs::fstat(&tree).ok()?);
    ((running.st_dev, running.st_ino) == (found.st_dev, found.st_ino)).then_some(tree)
}

fn birth<'a>(plan: &'a Plan<'_>) -> (Birth, Vec<BorrowedFd<'a>>) {
    let mut image = Vec::new();
    plan.image.encode(&mut image);
    let birth = Birth {
        entrances: plan.entrances.len(),
        user: plan.user.is_some(),
        control: plan.control.is_some(),
        log: plan.log.is_some(),
        host_id: plan.host_id,
        hostname: plan.hostname.to_owned(),
        tmp_options: plan.tmp_options.clone(),
        image,
    };
    let fds = plan
        .entrances
        .iter()
        .chain([plan.network, plan.root])
        .chain(plan.user)
        .chain([&plan.stdout, &plan.stderr])
        .chain(&plan.control)
        .chain(&plan.log)
        .chain([&plan.init, &plan.report]);
    (birth, fds.map(AsFd::as_fd).collect())
}

/// Starts a parent: its pidfd, the socket to it, and the root that it lives in.
fn start(
    executable: &OwnedFd,
    spec: &BootSpec,
    arguments: &[String],
    plan: &Plan<'_>,
    null: &OwnedFd,
) -> Result<(OwnedFd, OwnedFd, OwnedFd), crate::Error> {
    let Some(program) = spec.argv.first() else { return Err(crate::Error::Invalid("no program".into())) };
    // By the name of what its children would execute: see `become_parent`.
    let argv: Vec<String> = [program.clone()].into_iter().chain(arguments.iter().cloned()).collect();
    let image = Image::new(&argv, &spec.env, "/")?;
    let executable = rustix::mount::open_tree(executable, "", CLONE).at(Step::OpenSource)?;
    let root = rustix::io::fcntl_dupfd_cloexec(plan.root, 0).at(Step::Descriptors)?;
    let (ours, theirs) = wire::packet_pair().at(Step::Pipe)?;
    let lesson = Lesson { command: spec.argv.clone(), masks: plan.masks.to_vec() };
    match sys::fork().at(Step::Fork)? {
        Cloned::Child => {
            let error = become_parent(&executable, &image, plan, null, &theirs);
            eprintln!(
                "sandbox helper: {}",
                error.err().unwrap_or(crate::error::StepError { step: Step::Exec, errno: 0 })
            );
            sys::exit_now(127)
        }
        Cloned::Parent(_, pidfd) => {
            drop(theirs);
            wire::send_json(&ours, &lesson, &[]).at(Step::Birth)?;
            Ok((pidfd, ours, root))
        }
    }
}

/// Returns only if that failed.
///
/// Where the interpreter is in the sandboxes' root, a parent, in a view of its own, has the platform's executable. So in a copy,
/// `/proc/self/exe` and `/proc/self/maps` name the interpreter, as in any process that executed it, and not a path of the host.
fn become_parent(
    executable: &OwnedFd,
    image: &Image,
    plan: &Plan<'_>,
    null: &OwnedFd,
    socket: &OwnedFd,
) -> Result<(), StepError> {
    // Interpreters ask at their start what kind of file they write to: it is to be the kind that sandboxes have.
    let (_, output) = rustix::pipe::pipe().at(Step::Pipe)?;
    let lifted = [null, &output, &output, socket].map(|fd| sys::lift_fd(fd).at(Step::Descriptors));
    rustix::thread::move_into_link_name_space(plan.root.as_fd(), Some(LinkNameSpaceType::Mount))
        .at(Step::EnterMount)?;
    sys::unshare(UnshareFlags::NEWNS).at(Step::Unshare)?;
    let flags = MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH | MoveMountFlags::MOVE_MOUNT_T_SYMLINKS;
    rustix::mount::move_mount(executable, "", CWD, image.arguments()[0].as_c_str(), flags).at(Step::BuildRoot)?;
    for (fd, number) in lifted.into_iter().zip([0, 1, 2, SOCKET]) {
        let fd = fd?;
        sys::place_fd(fd.as_fd(), number, false).at(Step::Descriptors)?;
        std::mem::forget(fd); // closed by number below
    }
    sys::close_from(FIRST_CLOSED).at(Step::Descriptors)?;
    sys::reset_signals();
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL)).at(Step::SpawnHelper)?;
    Err(sys::execute(image)).at(Step::Exec)
}

/// How the executable's mount is copied for each parent.
const CLONE: OpenTreeFlags =
    OpenTreeFlags::OPEN_TREE_CLONE.union(OpenTreeFlags::OPEN_TREE_CLOEXEC).union(OpenTreeFlags::AT_EMPTY_PATH);
