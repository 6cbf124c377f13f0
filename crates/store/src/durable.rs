//! Files and directories that are still there after a power cut.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Forces a directory's entries to disk.
pub(crate) fn sync_directory(path: &Path) -> io::Result<()> {
    fs::File::open(path)?.sync_all()
}

/// Makes a directory, and those above it, unless they exist.
pub(crate) fn create_directory(path: &Path) -> io::Result<()> {
    let Some(parent) = path.parent().filter(|_| !path.is_dir()) else { return Ok(()) };
    let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
    create_directory(parent)?;
    match fs::create_dir(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => sync_directory(parent),
    }
}

/// Writes a small file so that it is there whole or not at all.
pub(crate) fn write_file(path: &Path, content: &[u8]) -> io::Result<()> {
    let temporary = path.with_extension("new");
    let mut file = fs::File::create(&temporary)?;
    file.write_all(content)?;
    file.sync_all()?;
    fs::rename(temporary, path)?;
    sync_directory(path.parent().expect("a file lies in a directory"))
}

/// Forces everything below a directory to disk.
pub(crate) fn sync_tree(path: &Path) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        match entry.file_type()?.is_dir() {
            true => sync_tree(&entry.path())?,
            false => fs::File::open(entry.path())?.sync_all()?,
        }
    }
    sync_directory(path)
}
