//! Directories of the host that a sandbox may write to, below its `/mnt`.
//!
//! The sandbox's one uid stands for the directory's owner there, by a mapping of the mount: whatever sandbox makes a file, it belongs
//! to that owner on the host and to the function inside. So functions share files, as they do through an access point of EFS.

use std::ffi::OsStr;
use std::fs;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rustix::fs::{CWD, Mode};
use rustix::mount::{MoveMountFlags, OpenTreeFlags, move_mount, open_tree};

use super::maker::{Ids, user_namespace};
use super::root::new_tmpfs;
use crate::error::{At, Error, Step, StepError};
use crate::spec::Bind;
use crate::sys;

/// What is to be mounted at `/mnt`: an empty directory with the places, and for each place what is shown there.
pub(super) struct Shared {
    top: OwnedFd,
    trees: Vec<(OwnedFd, String)>,
}

impl Shared {
    /// Opened in the helper's own mount namespace; `None` for no directories.
    pub(super) fn open(binds: &[Bind], host_id: u32) -> Result<Option<Self>, Error> {
        if binds.is_empty() {
            return Ok(None);
        }
        let top = new_tmpfs().at(Step::MountShared)?;
        let mut trees = Vec::with_capacity(binds.len());
        for bind in binds {
            let name = bind.inside.file_name().and_then(OsStr::to_str).unwrap_or_default();
            rustix::fs::mkdirat(&top, name, Mode::from_raw_mode(0o755)).at(Step::MountShared)?;
            let tree = open_mapped(&bind.host, host_id).map_err(|step| Error::path(step, &bind.host))?;
            trees.push((tree, bind.inside.display().to_string()));
        }
        Ok(Some(Self { top, trees }))
    }

    /// Runs in the sandbox's mount namespace.
    pub(super) fn attach(&self) -> Result<(), StepError> {
        let place = |tree: &OwnedFd, target: &str| {
            move_mount(tree, "", CWD, target, MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH).at(Step::MountShared)
        };
        place(&self.top, "/mnt")?;
        self.trees.iter().try_for_each(|(tree, inside)| place(tree, inside))?;
        sys::mount_setattr(self.top.as_fd(), sys::RDONLY, false).at(Step::MountShared)
    }
}

/// The directory alone, without what is mounted below it, its owner's ids shown as the sandbox's.
fn open_mapped(path: &Path, host_id: u32) -> Result<OwnedFd, StepError> {
    let owner = fs::metadata(path).at(Step::OpenSource)?;
    if owner.uid() == 0 || owner.gid() == 0 {
        // A function could leave root's programs there, with the set-user-id bit.
        return Err(StepError { step: Step::MapIds, errno: libc::EPERM });
    }
    let tree =
        open_tree(CWD, path, OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC).at(Step::OpenSource)?;
    let ids = user_namespace(Ids { uid: owner.uid(), gid: owner.gid() }, host_id)?;
    sys::map_mount(tree.as_fd(), ids.as_fd(), sys::NOSUID | sys::NODEV).at(Step::MapIds)?;
    Ok(tree)
}
