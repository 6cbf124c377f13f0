//! Damaged zips: refused or unpacked, never beyond their directory, and nothing is left of those that were refused.

use super::dice::{Dice, SEEDS, cases};
use crate::package::Packages;
use std::fs;
use std::io::{Cursor, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

/// A zip with files, a directory and a link; `hostile` ones have names and targets that lead outside.
fn zip(dice: &mut Dice) -> Vec<u8> {
    const NAMES: [&str; 8] =
        ["lambda_function.py", "a/b/c.txt", "x", "../out", "/etc/passwd", "a", "link/inside", "spaced name"];
    const TARGETS: [&str; 5] = ["a/b", "../../outside", "/etc", ".", "x"];
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for _ in 0..=dice.below(5) {
        let method = *dice.pick(&[CompressionMethod::Stored, CompressionMethod::Deflated]);
        let mode = *dice.pick(&[0o644, 0o755, 0o4755, 0o000]);
        let options = SimpleFileOptions::default().compression_method(method).unix_permissions(mode);
        // The writer refuses a name twice; the damage makes such zips.
        let _ = match dice.below(4) {
            0 => writer.add_symlink("link", *dice.pick(&TARGETS), options),
            1 => writer.add_directory("folder/", options),
            _ => writer.start_file(*dice.pick(&NAMES), options).and_then(|()| {
                let size = dice.below(300);
                writer.write_all(&vec![b'x'; size]).map_err(Into::into)
            }),
        };
    }
    writer.finish().expect("written to memory").into_inner()
}

fn check_tree(directory: &Path) {
    for entry in fs::read_dir(directory).expect("readable") {
        let entry = entry.expect("readable");
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

#[test]
fn damaged_zips_stay_inside() {
    let root = tempfile::tempdir().expect("a directory");
    let (home, outside) = (root.path().join("home"), root.path().join("outside"));
    fs::create_dir_all(&outside).expect("made");
    fs::write(outside.join("file"), "untouched").expect("written");
    let packages = Packages::open(&home).expect("opened");
    let kept =
        |name: &str| fs::read_dir(&home).expect("readable").flatten().next().expect("the boot's").path().join(name);
    for seed in SEEDS {
        for case in 0..cases(250) {
            let mut dice = Dice::new(seed, case);
            let whole = zip(&mut dice);
            let bytes = dice.damaged(whole);
            match packages.unpack("hash", Cursor::new(bytes)) {
                Ok(directory) => {
                    check_tree(&directory);
                    fs::remove_dir_all(directory).expect("removed");
                }
                Err(error) => assert!(!kept("hash").exists(), "seed {seed:#x}, case {case}: {error}"),
            }
            let left = fs::read_dir(kept("")).expect("readable").count();
            assert_eq!(left, 0, "seed {seed:#x}, case {case} left something behind");
            let names: Vec<_> =
                fs::read_dir(root.path()).expect("readable").flatten().map(|at| at.file_name()).collect();
            assert_eq!(names.len(), 2, "seed {seed:#x}, case {case} wrote outside: {names:?}");
        }
    }
    assert_eq!(fs::read_dir(&outside).expect("readable").count(), 1);
    assert_eq!(fs::read_to_string(outside.join("file")).expect("there"), "untouched");
}
