//! What can go wrong, named by the step that failed.

use rustix::io::Errno;
use serde::{Deserialize, Serialize};

macro_rules! steps {
    ($($(#[$meta:meta])* $name:ident = $text:literal,)*) => {
        /// A privileged step. Carried as a number from a half-made child process, hence the fixed representation.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum Step { $($(#[$meta])* $name,)* }

        impl Step {
            const ALL: &[Step] = &[$(Step::$name,)*];

            /// The step in words.
            pub fn describe(self) -> &'static str {
                match self { $(Step::$name => $text,)* }
            }

            /// The step a child process reported by number.
            pub(crate) fn from_raw(raw: u8) -> Option<Step> {
                Self::ALL.get(usize::from(raw)).copied()
            }
        }
    };
}

steps! {
    /// Starting the helper's executable.
    SpawnHelper = "start the helper process",
    /// Talking to the helper.
    HelperSocket = "talk to the helper",
    /// Creating a process in new namespaces.
    Clone = "create a process in new namespaces",
    /// Detaching a namespace from its parent.
    Unshare = "create a namespace",
    /// Finding the control groups.
    CgroupLocate = "find a writable control group",
    /// Creating the control group's directory.
    CgroupCreate = "create a control group",
    /// Writing a limit.
    CgroupLimit = "write a control group limit",
    /// Opening the files by which a control group is read and frozen.
    CgroupOpen = "open a control group file",
    /// Moving a process into its control group.
    CgroupAttach = "enter the control group",
    /// Entering the network namespace.
    EnterNet = "enter the network namespace",
    /// Entering the mount namespace.
    EnterMount = "enter the mount namespace",
    /// Entering the user namespace.
    EnterUser = "enter the user namespace",
    /// Writing the uid and gid maps of a user namespace.
    MapIds = "map the sandbox's uid",
    /// Opening a directory or file that is to be mounted.
    OpenSource = "open a directory to be mounted",
    /// Assembling the root file system.
    BuildRoot = "assemble the root file system",
    /// Mounting `/proc`.
    MountProc = "mount /proc",
    /// Hiding entries of `/proc`.
    MaskProc = "mask /proc",
    /// Mounting or resizing `/tmp`.
    MountTmp = "mount /tmp",
    /// Mounting the function's code.
    MountTask = "mount /var/task",
    /// Mounting the layers.
    MountOpt = "mount /opt",
    /// Mounting a directory that is shared with the host.
    MountShared = "mount a shared directory",
    /// Setting the host name.
    HostName = "set the host name",
    /// Setting the user and group ids.
    SetIds = "give up the user id",
    /// Setting resource limits.
    ResourceLimits = "set resource limits",
    /// Dropping capabilities.
    DropCapabilities = "drop capabilities",
    /// Forbidding new privileges.
    NoNewPrivileges = "forbid new privileges",
    /// Installing the system call filter.
    Seccomp = "install the system call filter",
    /// Arranging file descriptors.
    Descriptors = "arrange file descriptors",
    /// Entering the working directory.
    WorkingDirectory = "enter the working directory",
    /// Starting the first process.
    Fork = "start a process",
    /// Executing the program.
    Exec = "execute the program",
    /// Opening a listening socket inside the sandbox.
    Listen = "listen inside the sandbox",
    /// Creating a pipe or socket pair.
    Pipe = "create a pipe",
    /// Configuring the loopback interface.
    Loopback = "set up the loopback interface",
    /// Creating the sandbox's network interface.
    Link = "create a network interface",
    /// Installing the packet filter and address translation.
    Filter = "install the packet filter",
    /// Turning on IP forwarding.
    Forwarding = "turn on IP forwarding",
    /// Claiming a range of addresses and uids.
    ClaimRange = "claim a range of addresses and uids",
    /// Having a parent make a copy of itself.
    Birth = "have a process made by its parent",
    /// Making a connection inside the sandbox.
    Connect = "connect inside the sandbox",
}

/// A privileged step that failed, with the kernel's reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("could not {}: {}", step.describe(), std::io::Error::from_raw_os_error(*errno))]
pub struct StepError {
    /// The step.
    pub step: Step,
    /// The kernel's error number.
    pub errno: i32,
}

/// Names the step of a failed system call.
pub(crate) trait At<T> {
    /// Attaches `step` to the error.
    fn at(self, step: Step) -> Result<T, StepError>;
}

impl<T> At<T> for Result<T, Errno> {
    fn at(self, step: Step) -> Result<T, StepError> {
        self.map_err(|errno| StepError { step, errno: errno.raw_os_error() })
    }
}

impl<T> At<T> for std::io::Result<T> {
    fn at(self, step: Step) -> Result<T, StepError> {
        self.map_err(|error| StepError { step, errno: error.raw_os_error().unwrap_or(libc::EIO) })
    }
}

/// Why a sandbox could not be made or changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Error {
    /// A privileged step failed.
    #[error(transparent)]
    Step(#[from] StepError),
    /// A step failed on a path.
    #[error("{step}: {path}")]
    Path {
        /// The step that failed.
        step: StepError,
        /// The path in question.
        path: String,
    },
    /// The helper process is gone; its sandboxes died with it.
    #[error("the sandbox helper is gone")]
    HelperGone,
    /// The host lacks isolation layers and the configuration wants all of them.
    #[error("this host lacks isolation layers: {}", .0.join("; "))]
    MissingLayers(Vec<String>),
    /// A value of the request cannot be used.
    #[error("invalid request: {0}")]
    Invalid(String),
    /// All slots are taken.
    #[error("no more than {0} sandboxes at a time")]
    TooMany(u32),
    /// The sandbox got its code before; it never gets other code.
    #[error("the sandbox has been assigned before")]
    Assigned,
    /// The sandbox has ended.
    #[error("the sandbox has ended")]
    Ended,
    /// Helper and platform do not understand each other.
    #[error("unexpected message from the sandbox helper")]
    Protocol,
}

impl Error {
    /// A failed step on `path`.
    pub(crate) fn path(step: StepError, path: &std::path::Path) -> Self {
        Self::Path { step, path: path.display().to_string() }
    }
}
