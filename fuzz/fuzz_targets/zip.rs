//! Uploaded zips: refused or unpacked, never beyond their directory, and nothing stays of those that were refused.
#![no_main]

use compute::Packages;
use std::cell::RefCell;
use std::fs;
use std::io::Cursor;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

struct Ground {
    root: tempfile::TempDir,
    packages: Packages,
}

thread_local! {
    static GROUND: RefCell<Ground> = RefCell::new(Ground::new());
}

impl Ground {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a directory");
        let packages = Packages::open(&root.path().join("home")).expect("opened");
        Self { root, packages }
    }

    fn take(&self, bytes: &[u8]) {
        if let Ok(directory) = self.packages.unpack("hash", Cursor::new(bytes)) {
            check_tree(&directory);
            fs::remove_dir_all(directory).expect("removed");
        }
        let beside = fs::read_dir(self.root.path()).expect("readable").count();
        assert_eq!(beside, 1, "something was written outside");
        for boot in fs::read_dir(self.root.path().join("home")).expect("readable").flatten() {
            let left = fs::read_dir(boot.path()).expect("readable").count();
            assert_eq!(left, 0, "something stayed behind");
        }
    }
}

fn check_tree(directory: &Path) {
    for entry in fs::read_dir(directory).expect("readable").flatten() {
        let kind = entry.file_type().expect("known");
        assert!(kind.is_dir() || kind.is_file() || kind.is_symlink(), "{entry:?}");
        if kind.is_symlink() {
            continue;
        }
        let mode = entry.metadata().expect("there").permissions().mode();
        assert_eq!(mode & 0o7022, 0, "{entry:?} has mode {mode:o}");
        if kind.is_dir() {
            check_tree(&entry.path());
        }
    }
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| GROUND.with_borrow(|ground| ground.take(data)));
