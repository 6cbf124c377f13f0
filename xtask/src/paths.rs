//! Where things are: everything is named from the workspace's root, so commands work from any folder.

use std::path::{Path, PathBuf};

/// The workspace's root: the parent of this crate's folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies one folder below the root").to_path_buf()
}

/// Cargo's target folder, as cargo itself finds it.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The built `freehold` binary of a cargo profile's folder (`debug`, `release`).
pub(crate) fn freehold(profile_dir: &str) -> PathBuf {
    target().join(profile_dir).join("freehold")
}
