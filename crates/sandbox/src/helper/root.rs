//! Root file systems: each is assembled once, in a mount namespace of its own, and shared read-only by its sandboxes.

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::net::IpAddr;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};

use rustix::fs::CWD;
use rustix::mount::{
    FsMountFlags, FsOpenFlags, MountAttrFlags, MoveMountFlags, OpenTreeFlags, UnmountFlags, fsconfig_create,
    fsconfig_set_string, fsmount, fsopen, move_mount, open_tree, unmount,
};
use rustix::thread::{LinkNameSpaceType, UnshareFlags};

use crate::error::{At, Error, Step, StepError};
use crate::limits;
use crate::spec::Bind;
use crate::sys;

/// The assembled roots.
pub(super) struct Roots {
    home: OwnedFd,
    resolv_conf: String,
    kept: VecDeque<(Key, OwnedFd)>,
}

/// The binds and the identity of what stood at their sources, so that a replaced directory is noticed.
#[derive(PartialEq, Eq)]
struct Key(Vec<(Bind, u64, u64)>);

/// Directories of every root, beside those that binds need.
const DIRECTORIES: [&str; 9] = ["dev", "etc", "mnt", "opt", "proc", "tmp", "usr", "var", "var/task"];
/// Parts of the host's root that are either links into `/usr` or directories.
const TOP: [&str; 5] = ["bin", "sbin", "lib", "lib32", "lib64"];
/// Parts of the host's `/etc` that programs need to find libraries, certificates and each other.
const ETC_BINDS: [&str; 6] = ["ld.so.cache", "ssl", "pki", "ca-certificates", "alternatives", "crypto-policies"];
/// Small public tables, copied.
const ETC_COPIES: [&str; 2] = ["services", "protocols"];
const DEVICES: [&str; 5] = ["null", "zero", "full", "random", "urandom"];
const DEV_LINKS: [(&str, &str); 4] = [
    ("fd", "/proc/self/fd"),
    ("stdin", "/proc/self/fd/0"),
    ("stdout", "/proc/self/fd/1"),
    ("stderr", "/proc/self/fd/2"),
];

const PASSWD: &str = "root:x:0:0:root:/:/sbin/nologin\nsbx_user1051:x:993:990::/home/sbx_user1051:/sbin/nologin\n";
const GROUP: &str = "root:x:0:\nsbx_user1051:x:990:\n";
const HOSTS: &str = "127.0.0.1 localhost localhost.localdomain sandbox.localdomain sandbox\n";
const NSSWITCH: &str = "passwd: files\ngroup: files\nhosts: files dns\nservices: files\nprotocols: files\n";

impl Roots {
    /// `home` is the helper's own mount namespace, in which sources are looked up.
    pub(super) fn new(home: OwnedFd, nameservers: &[IpAddr]) -> Self {
        let resolv_conf = nameservers.iter().map(|address| format!("nameserver {address}\n")).collect();
        Self { home, resolv_conf, kept: VecDeque::new() }
    }

    /// The helper's own mount namespace.
    pub(super) fn home(&self) -> &OwnedFd {
        &self.home
    }

    /// The mount namespace whose root has `binds`, assembled now if it is not yet.
    pub(super) fn get(&mut self, binds: &[Bind]) -> Result<&OwnedFd, Error> {
        let key = Key::of(binds)?;
        let index = match self.kept.iter().position(|(kept, _)| *kept == key) {
            Some(index) => index,
            None => {
                let namespace = self.assemble(binds)?;
                if self.kept.len() == limits::ROOTS_MAX {
                    self.kept.pop_front();
                }
                self.kept.push_back((key, namespace));
                self.kept.len() - 1
            }
        };
        Ok(&self.kept[index].1)
    }

    fn assemble(&self, binds: &[Bind]) -> Result<OwnedFd, Error> {
        let parts = base_parts().into_iter().chain(binds.iter().cloned().map(Part::of_bind));
        let parts = parts.map(|part| Ok((open_part(&part)?, part))).collect::<Result<Vec<_>, Error>>()?;
        sys::unshare(UnshareFlags::NEWNS).at(Step::BuildRoot)?;
        let built =
            fs::File::open("/proc/self/ns/mnt").at(Step::BuildRoot).map_err(Error::from).and_then(|namespace| {
                self.build(&parts)?;
                Ok(namespace.into())
            });
        // Whatever happened, nothing of the helper may run in a half-made root.
        rustix::thread::move_into_link_name_space(self.home.as_fd(), Some(LinkNameSpaceType::Mount))
            .at(Step::EnterMount)?;
        built
    }

    /// Builds the root in the namespace just entered, with the working directory as its top while it grows.
    fn build(&self, parts: &[(OwnedFd, Part)]) -> Result<(), Error> {
        let root = new_tmpfs().at(Step::BuildRoot)?;
        // Any directory that exists will do; what it hides here has been opened before.
        move_mount(&root, "", CWD, "/usr", MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH).at(Step::BuildRoot)?;
        rustix::process::fchdir(&root).at(Step::BuildRoot)?;
        self.fill().at(Step::BuildRoot)?;
        for (source, part) in parts {
            part.attach(source).map_err(|step| Error::path(step, &part.inside))?;
        }
        rustix::process::pivot_root(".", ".").at(Step::BuildRoot)?;
        unmount(".", UnmountFlags::DETACH).at(Step::BuildRoot)?;
        rustix::process::chdir("/").at(Step::BuildRoot)?;
        Ok(sys::mount_setattr(root.as_fd(), sys::RDONLY, false).at(Step::BuildRoot)?)
    }

    fn fill(&self) -> io::Result<()> {
        for directory in DIRECTORIES {
            make_directory(Path::new(directory))?;
        }
        for (name, target) in DEV_LINKS {
            symlink(target, Path::new("dev").join(name))?;
        }
        for name in TOP {
            if let Ok(target) = fs::read_link(Path::new("/").join(name)) {
                symlink(target, name)?;
            }
        }
        for name in ETC_COPIES {
            if let Ok(content) = fs::read(Path::new("/etc").join(name)) {
                fs::write(Path::new("etc").join(name), content)?;
            }
        }
        let files = [
            ("passwd", PASSWD),
            ("group", GROUP),
            ("hosts", HOSTS),
            ("nsswitch.conf", NSSWITCH),
            ("resolv.conf", &self.resolv_conf),
        ];
        files.into_iter().try_for_each(|(name, content)| fs::write(Path::new("etc").join(name), content))
    }
}

impl Key {
    fn of(binds: &[Bind]) -> Result<Self, Error> {
        let identify = |bind: &Bind| match fs::metadata(&bind.host).at(Step::OpenSource) {
            Ok(found) => Ok((bind.clone(), found.dev(), found.ino())),
            Err(step) => Err(Error::path(step, &bind.host)),
        };
        binds.iter().map(identify).collect::<Result<_, _>>().map(Self)
    }
}

/// Something of the host that is shown in a root.
struct Part {
    host: PathBuf,
    inside: PathBuf,
    attributes: u64,
}

impl Part {
    fn of_bind(bind: Bind) -> Self {
        Self { host: bind.host, inside: bind.inside, attributes: READ_ONLY }
    }

    fn of_host(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        Self { host: path.clone(), inside: path, attributes: READ_ONLY }
    }

    /// Mounts what was opened at its place below the working directory.
    fn attach(&self, source: &OwnedFd) -> Result<(), StepError> {
        let target = self.inside.strip_prefix("/").unwrap_or(&self.inside);
        let is_directory = rustix::fs::fstat(source)
            .map(|found| rustix::fs::FileType::from_raw_mode(found.st_mode).is_dir())
            .at(Step::OpenSource)?;
        make_mount_point(target, is_directory).at(Step::BuildRoot)?;
        move_mount(source, "", CWD, target, MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH).at(Step::BuildRoot)
    }
}

/// What is shown of the host: no writing, no privileges from its programs, no devices.
pub(super) const READ_ONLY: u64 = sys::RDONLY | sys::NOSUID | sys::NODEV;

/// What every root has of the host, as far as the host has it.
fn base_parts() -> Vec<Part> {
    let etc = ETC_BINDS.iter().map(|name| Path::new("/etc").join(name));
    let top = TOP.iter().map(|name| Path::new("/").join(name)).filter(|path| !path.is_symlink());
    let shown =
        [PathBuf::from("/usr")].into_iter().chain(top).chain(etc).filter(|path| path.exists()).map(Part::of_host);
    let devices =
        DEVICES.iter().map(|name| Part { attributes: sys::NOSUID, ..Part::of_host(Path::new("/dev").join(name)) });
    shown.chain(devices).collect()
}

fn open_part(part: &Part) -> Result<OwnedFd, Error> {
    open_shown(&part.host, part.attributes).map_err(|step| Error::path(step, &part.host))
}

/// A private copy of the mounts at `path`, to be mounted elsewhere.
pub(super) fn open_shown(path: &Path, attributes: u64) -> Result<OwnedFd, StepError> {
    let flags = OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC | OpenTreeFlags::AT_RECURSIVE;
    let tree = open_tree(CWD, path, flags).at(Step::OpenSource)?;
    sys::mount_setattr(tree.as_fd(), attributes, true).at(Step::OpenSource)?;
    Ok(tree)
}

pub(super) fn new_tmpfs() -> rustix::io::Result<OwnedFd> {
    let filesystem = fsopen("tmpfs", FsOpenFlags::FSOPEN_CLOEXEC)?;
    fsconfig_set_string(&filesystem, "size", "8m")?;
    fsconfig_set_string(&filesystem, "mode", "755")?;
    fsconfig_create(&filesystem)?;
    let attributes = MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NODEV;
    fsmount(&filesystem, FsMountFlags::FSMOUNT_CLOEXEC, attributes)
}

fn make_mount_point(target: &Path, is_directory: bool) -> io::Result<()> {
    if target.exists() {
        return Ok(());
    }
    if is_directory {
        return fs::create_dir_all(target);
    }
    fs::create_dir_all(target.parent().unwrap_or(Path::new("")))?;
    fs::write(target, "")
}

fn make_directory(path: &Path) -> io::Result<()> {
    match fs::create_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        done => done,
    }
}
