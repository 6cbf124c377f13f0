//! The acknowledged mark: the last commit that a caller may have heard of, in a file of its own.
//!
//! Written after a group is durable and before its callers hear so; forced to disk only when the store is idle. What that proves is
//! in the header of [`super`].

use super::envelope::plain_checksum;
use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;

/// Two places, written in turn, so that one is always whole.
const SLOT_BYTES: u64 = 16;

/// The open file.
pub(super) struct Mark {
    file: File,
    turn: u64,
    /// Written but not forced to disk.
    unforced: bool,
}

impl Mark {
    /// What a file that marks this number holds.
    pub(super) fn content(sequence: u64) -> Vec<u8> {
        [slot(sequence), slot(sequence)].concat()
    }

    /// Opens the file for writing.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().write(true).open(path)?;
        Ok(Self { file, turn: 0, unforced: false })
    }

    /// The highest intact number; `None` when the file is missing or has none.
    pub(super) fn read(path: &Path) -> io::Result<Option<u64>> {
        match std::fs::read(path) {
            Ok(bytes) => Ok(bytes.chunks(16).filter_map(number).max()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Notes a number; a crash of the process cannot undo it.
    pub(super) fn write(&mut self, sequence: u64) -> io::Result<()> {
        self.file.write_all_at(&slot(sequence), (self.turn % 2) * SLOT_BYTES)?;
        self.turn += 1;
        self.unforced = true;
        Ok(())
    }

    /// Whether a crash of the machine can undo the last write.
    pub(super) fn is_unforced(&self) -> bool {
        self.unforced
    }

    /// Makes the last write survive a crash of the machine.
    pub(super) fn force(&mut self) -> io::Result<()> {
        self.unforced = false;
        self.file.sync_data()
    }
}

fn slot(sequence: u64) -> [u8; 16] {
    let mut slot = [0; 16];
    slot[..8].copy_from_slice(&sequence.to_le_bytes());
    slot[8..].copy_from_slice(&plain_checksum(&sequence.to_le_bytes()).to_le_bytes());
    slot
}

fn number(bytes: &[u8]) -> Option<u64> {
    let sequence = u64::from_le_bytes(*bytes.first_chunk()?);
    (bytes == slot(sequence)).then_some(sequence)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_intact_number_counts() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("acknowledged");
        assert_eq!(Mark::read(&path).expect("reads"), None);
        std::fs::write(&path, Mark::content(0)).expect("writes");
        let mut mark = Mark::open(&path).expect("opens");
        for sequence in [1, 2, 3] {
            mark.write(sequence).expect("writes");
            assert_eq!(Mark::read(&path).expect("reads"), Some(sequence));
        }
        let mut bytes = std::fs::read(&path).expect("reads");
        bytes[3] ^= 1;
        std::fs::write(&path, &bytes).expect("writes");
        assert_eq!(Mark::read(&path).expect("reads"), Some(2));
        std::fs::write(&path, "rubbish").expect("writes");
        assert_eq!(Mark::read(&path).expect("reads"), None);
    }
}
