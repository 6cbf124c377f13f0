//! Opening a directory: lock it, verify it, and only then let fjall touch it.

use super::envelope::{GROUP_KEY, Group, StoreId};
use super::journal::{self, Journals};
use super::mark::Mark;
use crate::durable::{create_directory, sync_directory, sync_tree, write_file};
use crate::error::Source;
use crate::limits;
use crate::lock::{DirLock, LockError};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const FORMAT: &str = "FORMAT";
const FORMAT_LINE: &str = "freehold store 1";
const MARK: &str = "acknowledged";
const ROWS: &str = "rows";
const FJALL_VERSION: &str = "version";
const KEYSPACE: &str = "rows";
const MEMTABLE_BYTES: u64 = 32 * 1024 * 1024;

/// How a store on disk is opened.
#[derive(Debug, Clone)]
pub struct DiskOptions {
    /// Commits are refused while less than this is free; 0 turns the check off.
    pub reserve_bytes: u64,
    /// Memory for blocks read from disk.
    pub cache_bytes: u64,
    /// What to do with a damaged store.
    pub repair: Repair,
}

impl Default for DiskOptions {
    fn default() -> Self {
        Self { reserve_bytes: limits::RESERVE_BYTES, cache_bytes: 64 * 1024 * 1024, repair: Repair::Refuse }
    }
}

/// What to do with a store that has lost something it acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Repair {
    /// Refuse to open it and change nothing.
    #[default]
    Refuse,
    /// Keep everything up to the first damage, put the damaged journals aside, and lose the rest.
    DropDamaged,
}

/// Why a store could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process has it.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// Something acknowledged is gone or cannot be read. Nothing was changed.
    #[error(
        "the store in {path} is damaged: {what}. Nothing was changed. Restore a backup; or run `freehold repair --data DIR`, \
         which keeps {kept}, puts the damaged journals aside and loses the rest for good"
    )]
    Damaged {
        /// The store.
        path: PathBuf,
        /// What was found.
        what: String,
        /// What a repair would keep.
        kept: String,
    },
    /// The directory holds rows but does not say of which format.
    #[error(
        "{path} has no readable FORMAT file, so its rows cannot be trusted; restore the file from a backup or choose another directory"
    )]
    NoFormat {
        /// The directory.
        path: PathBuf,
    },
    /// A newer binary made it.
    #[error("{path} was written in the format {found:?}, and this binary knows {FORMAT_LINE:?}; use the newer binary")]
    OtherFormat {
        /// The directory.
        path: PathBuf,
        /// The first line of its FORMAT file.
        found: String,
    },
    /// The disk failed.
    #[error("cannot open the store in {path}")]
    Io {
        /// The store.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The engine's own failure.
    #[error("the engine cannot open the store in {path}")]
    Engine {
        /// The store.
        path: PathBuf,
        /// Why.
        #[source]
        source: Source,
    },
}

/// An open, verified directory.
pub(super) struct Opened {
    pub(super) database: fjall::Database,
    pub(super) rows: fjall::Keyspace,
    pub(super) store: StoreId,
    pub(super) mark: Mark,
    pub(super) sequence: u64,
    pub(super) lock: DirLock,
}

pub(super) fn open(root: &Path, options: &DiskOptions) -> Result<Opened, OpenError> {
    Opening { root, options }.run()
}

struct Opening<'a> {
    root: &'a Path,
    options: &'a DiskOptions,
}

impl Opening<'_> {
    fn run(&self) -> Result<Opened, OpenError> {
        self.io(create_directory(self.root))?;
        let lock = DirLock::acquire(self.root)?;
        let store = self.store_id()?;
        let acknowledged = self.io(Mark::read(&self.path(MARK)))?;
        self.unfinished_creation(acknowledged)?;
        let journals = self.verify_journals(store, acknowledged)?;
        let (database, rows) = self.fjall()?;
        let sequence = self.verify_rows(&rows, acknowledged)?;
        if journals.last.is_some_and(|last| last != sequence) || self.options.repair == Repair::DropDamaged {
            self.bridge(&database, &rows, store, sequence)?;
        }
        if sequence == 0 {
            // fjall forces its files to disk, but not every directory on the way to them.
            self.io(sync_tree(&self.path(ROWS)))?;
        }
        let mark = self.mark(sequence)?;
        Ok(Opened { database, rows, store, mark, sequence, lock })
    }

    /// Who this store is; makes a new one in a directory without rows.
    fn store_id(&self) -> Result<StoreId, OpenError> {
        match fs::read_to_string(self.path(FORMAT)) {
            Ok(text) => self.parse_format(&text),
            Err(error) if error.kind() == io::ErrorKind::NotFound && !self.path(ROWS).exists() => self.create(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(OpenError::NoFormat { path: self.root.to_owned() })
            }
            Err(error) => self.io(Err(error)),
        }
    }

    fn parse_format(&self, text: &str) -> Result<StoreId, OpenError> {
        let mut lines = text.lines();
        match lines.next() {
            Some(FORMAT_LINE) => {}
            Some(other) if other.starts_with("freehold store ") => {
                return Err(OpenError::OtherFormat { path: self.root.to_owned(), found: other.to_owned() });
            }
            _ => return Err(OpenError::NoFormat { path: self.root.to_owned() }),
        }
        let id = lines.next().and_then(|line| u128::from_str_radix(line.strip_prefix("id ")?, 16).ok());
        id.map(u128::to_be_bytes).ok_or_else(|| OpenError::NoFormat { path: self.root.to_owned() })
    }

    fn create(&self) -> Result<StoreId, OpenError> {
        let mut id = StoreId::default();
        platform::Ids::fill(&platform::RandomIds, &mut id);
        self.io(write_file(&self.path(MARK), &Mark::content(0)))?;
        let text = format!("{FORMAT_LINE}\nid {:032x}\n", u128::from_be_bytes(id));
        self.io(write_file(&self.path(FORMAT), text.as_bytes()))?;
        Ok(id)
    }

    /// A crash while the first start made fjall's files leaves something that fjall does not open, and no rows.
    fn unfinished_creation(&self, acknowledged: Option<u64>) -> Result<(), OpenError> {
        let rows = self.path(ROWS);
        match rows.exists() && !rows.join(FJALL_VERSION).exists() && acknowledged == Some(0) {
            true => self.io(fs::remove_dir_all(rows)),
            false => Ok(()),
        }
    }

    /// Reads the journals, refuses or repairs damage, and cuts a torn end off.
    fn verify_journals(&self, store: StoreId, acknowledged: Option<u64>) -> Result<Journals, OpenError> {
        if !self.path(ROWS).exists() {
            return Ok(Journals::default());
        }
        let journals = self.io(journal::read(&self.path(ROWS), store))?;
        match (damage(&journals, acknowledged), self.options.repair) {
            (Some(what), Repair::Refuse) => return Err(self.damaged(what, journals.last)),
            (Some(what), Repair::DropDamaged) => {
                tracing::error!(path = %self.root.display(), what, kept = journals.last, acknowledged, "repairing a damaged store: what it acknowledged later is lost");
                self.io(self.put_aside(&journals))?;
            }
            (None, _) => {}
        }
        if let Some(bad) = &journals.bad {
            tracing::info!(journal = %bad.path.display(), offset = bad.offset, reason = bad.reason, "dropping the unacknowledged end of the journal");
            self.io(cut(&bad.path, bad.offset))?;
        }
        Ok(journals)
    }

    /// Copies the journals, then removes those behind the damage.
    fn put_aside(&self, journals: &Journals) -> io::Result<()> {
        let files = journal::files(&self.path(ROWS))?;
        let aside = (1..)
            .map(|number| self.path(&format!("damaged-{number}")))
            .find(|path| !path.exists())
            .expect("some number is free");
        fs::create_dir(&aside)?;
        for file in &files {
            fs::copy(file, aside.join(file.file_name().expect("a journal has a name")))?;
        }
        let behind = files.iter().skip_while(|file| journals.bad.as_ref().is_none_or(|bad| **file != bad.path)).skip(1);
        behind.into_iter().try_for_each(fs::remove_file)?;
        sync_directory(&self.path(ROWS))
    }

    fn fjall(&self) -> Result<(fjall::Database, fjall::Keyspace), OpenError> {
        let database = fjall::Database::builder(self.path(ROWS))
            .cache_size(self.options.cache_bytes)
            // The journal reader knows no compression, and its checksums are of what is stored.
            .journal_compression(fjall::CompressionType::None)
            .open()
            .map_err(|error| self.engine(error))?;
        let options = || fjall::KeyspaceCreateOptions::default().max_memtable_size(MEMTABLE_BYTES);
        let rows = database.keyspace(KEYSPACE, options).map_err(|error| self.engine(error))?;
        Ok((database, rows))
    }

    /// The last commit that the rows hold; refuses when one that was acknowledged is missing.
    fn verify_rows(&self, rows: &fjall::Keyspace, acknowledged: Option<u64>) -> Result<u64, OpenError> {
        let stored = rows.get(GROUP_KEY).map_err(|error| self.engine(error))?;
        let group = stored.as_ref().map(|stored| Group::open(stored));
        let what = match (group, acknowledged) {
            (Some(None), _) => "the row that counts commits is unreadable".to_owned(),
            (Some(Some(group)), Some(acknowledged)) if group.last < acknowledged => missing(acknowledged, group.last),
            (None, Some(acknowledged)) if acknowledged > 0 => missing(acknowledged, 0),
            (Some(Some(group)), _) => return Ok(group.last),
            (None, _) => return Ok(0),
        };
        let last = group.flatten().map_or(0, |group| group.last);
        match self.options.repair {
            Repair::Refuse => Err(self.damaged(what, Some(last))),
            // Numbers that were acknowledged are not given out again.
            Repair::DropDamaged => Ok(last.max(acknowledged.unwrap_or(0))),
        }
    }

    /// Notes in the journal that commits go on behind `sequence`, although the journal ends before: the rows had more, or a repair
    /// gave some up.
    fn bridge(
        &self,
        database: &fjall::Database,
        rows: &fjall::Keyspace,
        store: StoreId,
        sequence: u64,
    ) -> Result<(), OpenError> {
        let mut batch = database.batch().durability(Some(fjall::PersistMode::SyncAll));
        batch.insert(rows, GROUP_KEY, Group { store, first: sequence, last: sequence, gap: true }.seal());
        batch.commit().map_err(|error| self.engine(error))
    }

    /// The mark for writing, at what the rows hold.
    fn mark(&self, sequence: u64) -> Result<Mark, OpenError> {
        self.io(write_file(&self.path(MARK), &Mark::content(sequence)))?;
        self.io(Mark::open(&self.path(MARK)))
    }

    fn damaged(&self, what: String, last: Option<u64>) -> OpenError {
        let kept = last.map_or_else(
            || "what had left the journals".to_owned(),
            |last| format!("what was committed up to number {last}"),
        );
        OpenError::Damaged { path: self.root.to_owned(), what, kept }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    fn io<T>(&self, result: io::Result<T>) -> Result<T, OpenError> {
        result.map_err(|source| OpenError::Io { path: self.root.to_owned(), source })
    }

    fn engine(&self, error: fjall::Error) -> OpenError {
        OpenError::Engine { path: self.root.to_owned(), source: Arc::new(error) }
    }
}

/// What the journals have lost of what was acknowledged, if anything.
fn damage(journals: &Journals, acknowledged: Option<u64>) -> Option<String> {
    let Some(acknowledged) = acknowledged else {
        return Some(format!(
            "the file {MARK:?} is missing or unreadable, so nothing tells which commits must be there"
        ));
    };
    if let Some(bad) = &journals.bad
        && let Some(behind) = bad.intact_behind
    {
        let (path, offset, reason) = (bad.path.display(), bad.offset, bad.reason);
        return Some(format!(
            "the record at byte {offset} of {path} cannot be used ({reason}), and it is no torn write: intact ones, up to number {behind}, \
             are in its place or behind it"
        ));
    }
    let last = journals.last?;
    (last < acknowledged).then(|| missing(acknowledged, last))
}

fn missing(acknowledged: u64, last: u64) -> String {
    format!("commit number {acknowledged} was acknowledged, but the journals end with number {last}")
}

fn cut(path: &Path, length: u64) -> io::Result<()> {
    let file = fs::OpenOptions::new().write(true).open(path)?;
    file.set_len(length)?;
    file.sync_all()
}
