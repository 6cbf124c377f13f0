//! Turning a booted sandbox into a function's environment, from outside, while its processes run.

use std::ffi::CStr;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::PathBuf;

use rustix::fs::{CWD, Mode, OFlags, open};
use rustix::mount::{
    FsMountFlags, FsOpenFlags, MountAttrFlags, MountFlags, MoveMountFlags, fsconfig_create, fsconfig_set_string,
    fsmount, fsopen, mount_remount, move_mount,
};
use rustix::thread::{LinkNameSpaceType, ThreadNameSpaceType};

use super::root::{READ_ONLY, open_shown};
use super::shared::Shared;
use crate::cgroup::Group;
use crate::error::{At, Error, Step, StepError};
use crate::limits;
use crate::spec::AssignSpec;

/// Writes the limits and mounts code and layers. `tmp_mb` is the size `/tmp` has.
pub(super) fn assign(
    spec: &AssignSpec,
    group: &mut Group,
    init: &OwnedFd,
    home: &OwnedFd,
    tmp_mb: u64,
    host_id: u32,
) -> Result<(), Error> {
    spec.check()?;
    group.weigh_by_memory(spec.memory_mb)?;
    group.limit_memory(spec.memory_mb)?;
    group.limit_cpu_at_first(spec.cpu_milli.unwrap_or_else(|| cpu_milli(spec.memory_mb)))?;
    let task = open_shown(&spec.task_dir, READ_ONLY).map_err(|step| Error::path(step, &spec.task_dir))?;
    let opt = open_layers(&spec.opt_dirs)?;
    let shared = Shared::open(&spec.shared, host_id)?;
    let resize = (spec.tmp_mb != tmp_mb).then(|| tmp_options(spec.tmp_mb));
    rustix::thread::move_into_thread_name_spaces(init.as_fd(), ThreadNameSpaceType::MOUNT).at(Step::EnterMount)?;
    let done = change_mounts(&task, opt.as_ref(), shared.as_ref(), resize.as_deref());
    rustix::thread::move_into_link_name_space(home.as_fd(), Some(LinkNameSpaceType::Mount)).at(Step::EnterMount)?;
    Ok(done?)
}

/// The CPU that comes with this much memory, in thousandths of a vCPU.
pub(super) fn cpu_milli(memory_mb: u64) -> u64 {
    (memory_mb * 1000 / limits::MEMORY_MB_PER_VCPU).max(1)
}

/// How `/tmp` is mounted. Sticky and open to all, since all there is inside is one uid.
pub(super) fn tmp_options(megabytes: u64) -> std::ffi::CString {
    std::ffi::CString::new(format!("size={megabytes}m,mode=1777")).expect("digits and letters hold no NUL")
}

/// Runs in the sandbox's mount namespace. Its root is read-only, so nobody inside can have moved the targets.
fn change_mounts(
    task: &OwnedFd,
    opt: Option<&OwnedFd>,
    shared: Option<&Shared>,
    resize: Option<&CStr>,
) -> Result<(), StepError> {
    let place =
        |tree: &OwnedFd, target: &str| move_mount(tree, "", CWD, target, MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH);
    place(task, "/var/task").at(Step::MountTask)?;
    if let Some(opt) = opt {
        place(opt, "/opt").at(Step::MountOpt)?;
    }
    if let Some(shared) = shared {
        shared.attach()?;
    }
    if let Some(options) = resize {
        mount_remount(c"/tmp", MountFlags::NOSUID | MountFlags::NODEV, options).at(Step::MountTmp)?;
    }
    Ok(())
}

/// The layers as one directory; of several, a later one covers an earlier one.
fn open_layers(directories: &[PathBuf]) -> Result<Option<OwnedFd>, Error> {
    match directories {
        [] => Ok(None),
        [one] => open_shown(one, READ_ONLY).map(Some).map_err(|step| Error::path(step, one)),
        several => overlay(several).map(Some).at(Step::MountOpt).map_err(Error::from),
    }
}

fn overlay(directories: &[PathBuf]) -> rustix::io::Result<OwnedFd> {
    let directories = directories.iter().rev().map(|path| open(path, DIRECTORY, Mode::empty()));
    let directories = directories.collect::<rustix::io::Result<Vec<_>>>()?;
    // By number: the kernel takes no more than 255 bytes here, which two real paths exceed.
    let lower: Vec<String> = directories.iter().map(|fd| format!("/proc/self/fd/{}", fd.as_raw_fd())).collect();
    let filesystem = fsopen("overlay", FsOpenFlags::FSOPEN_CLOEXEC)?;
    fsconfig_set_string(&filesystem, "lowerdir", lower.join(":").as_str())?;
    fsconfig_create(&filesystem)?;
    let attributes =
        MountAttrFlags::MOUNT_ATTR_RDONLY | MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NODEV;
    fsmount(&filesystem, FsMountFlags::FSMOUNT_CLOEXEC, attributes)
}

/// How a layer's directory is opened.
const DIRECTORY: OFlags = OFlags::PATH.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cpu_follows_memory() {
        for (memory_mb, milli) in [(128, 72), (1769, 1000), (10_240, 5788), (1, 1)] {
            assert_eq!(cpu_milli(memory_mb), milli, "{memory_mb} MB");
        }
    }
}
