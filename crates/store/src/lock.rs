//! One process per directory: an advisory lock that ends with the process, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// The lock's file name inside the directory.
const NAME: &str = "LOCK";

/// Holds a directory until it is dropped.
#[derive(Debug)]
pub(crate) struct DirLock {
    _file: File,
}

/// Why a directory could not be taken.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another process, or another store of this one, has it.
    #[error("{path} is in use by process {holder}; stop it first, or choose another directory")]
    Held {
        /// The directory.
        path: PathBuf,
        /// What the holder wrote: its process id.
        holder: String,
    },
    /// The file could not be made or locked.
    #[error("cannot lock {path}")]
    Io {
        /// The directory.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
}

impl DirLock {
    /// Locks a directory that exists.
    pub(crate) fn acquire(directory: &Path) -> Result<Self, LockError> {
        let failed = |source| LockError::Io { path: directory.to_owned(), source };
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(directory.join(NAME))
            .map_err(failed)?;
        match file.try_lock() {
            Ok(()) => sign(&mut file).map_err(failed).map(|()| Self { _file: file }),
            Err(TryLockError::WouldBlock) => {
                Err(LockError::Held { path: directory.to_owned(), holder: holder(&mut file) })
            }
            Err(TryLockError::Error(source)) => Err(failed(source)),
        }
    }
}

fn sign(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    writeln!(file, "{}", std::process::id())
}

fn holder(file: &mut File) -> String {
    let mut text = String::new();
    let _ = file.read_to_string(&mut text);
    if text.trim().is_empty() { "(unknown)".to_owned() } else { text.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_is_held_once() {
        let directory = tempfile::tempdir().expect("a directory");
        let lock = DirLock::acquire(directory.path()).expect("is free");
        let error = DirLock::acquire(directory.path()).expect_err("is held").to_string();
        assert!(error.contains(&format!("in use by process {}", std::process::id())), "{error}");
        drop(lock);
        DirLock::acquire(directory.path()).expect("is free again");
    }
}
