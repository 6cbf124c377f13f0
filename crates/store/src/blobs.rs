//! Blobs: large immutable contents, named by their hash, in a directory.
//!
//! Always: a file under its final name is complete and durable. Contents are written to a temporary name, forced to disk, renamed,
//! and the directory is forced to disk; what a crash leaves behind lies in `tmp` and is removed when the directory is opened.
//!
//! A blob belongs to nobody until a row with its id is committed. Between the two, the [`Blob`] that [`Blobs::put`] returned keeps it
//! from being deleted: hold it until the commit.

use crate::blob_id::BlobId;
use crate::blob_writer::BlobWriter;
use crate::durable::{create_directory, sync_directory};
use crate::limits;
use crate::lock::{DirLock, LockError};
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, stream};
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::{self, SeekFrom};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use tokio::io::{AsyncReadExt, AsyncSeekExt};

/// Where unfinished contents lie.
const TEMPORARY: &str = "tmp";

/// Why a blob operation failed.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// There is no such blob.
    #[error("there is no blob {0}")]
    NotFound(BlobId),
    /// The file's content has another hash than its name says.
    #[error("the blob {0} is damaged: its content has another hash; restore a backup")]
    Damaged(BlobId),
    /// The stream that was to be stored failed. Nothing was stored.
    #[error("the content could not be read to its end")]
    Content(#[source] io::Error),
    /// The directory failed. A put that fails has stored nothing, or a content that nothing refers to.
    #[error("the blob directory failed")]
    Io(#[from] io::Error),
}

/// A stored blob. While it lives, the blob is not deleted.
#[derive(Debug)]
pub struct Blob {
    /// Its name.
    pub id: BlobId,
    /// Its length in bytes.
    pub len: u64,
    hold: Hold,
}

impl Blob {
    /// The part that keeps the blob, alone.
    #[must_use]
    pub fn into_hold(self) -> Hold {
        self.hold
    }
}

/// Keeps a blob from being deleted.
#[derive(Debug)]
pub struct Hold {
    id: BlobId,
    holds: Arc<Mutex<Holds>>,
}

/// What must not be deleted now.
#[derive(Debug, Default)]
struct Holds {
    held: HashMap<BlobId, usize>,
    /// Sweeps under way, and what was held since the first of them began.
    sweeps: usize,
    held_during_sweep: HashSet<BlobId>,
}

/// A directory of blobs. Cheap to clone.
#[derive(Clone)]
pub struct Blobs {
    inner: Arc<Inner>,
}

struct Inner {
    root: PathBuf,
    holds: Arc<Mutex<Holds>>,
    temporary: AtomicU64,
    /// Which of the directories that blobs lie in, by the first byte of their hash, are there for good.
    made: [AtomicBool; 256],
    _lock: DirLock,
}

impl Blobs {
    /// Opens or makes a directory of blobs and removes what unfinished puts left.
    ///
    /// # Errors
    /// [`LockError`], also for a directory that cannot be made.
    pub fn open(root: impl AsRef<Path>) -> Result<Self, LockError> {
        let root = root.as_ref().to_owned();
        let failed = |source| LockError::Io { path: root.clone(), source };
        create_directory(&root).map_err(failed)?;
        let lock = DirLock::acquire(&root)?;
        prepare(&root).map_err(failed)?;
        let made = [const { AtomicBool::new(false) }; 256];
        let inner = Inner { root, holds: Arc::default(), temporary: AtomicU64::new(0), made, _lock: lock };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Stores a content; storing it again changes nothing.
    ///
    /// # Errors
    /// [`BlobError::Io`].
    pub async fn put(&self, content: impl Into<Bytes>) -> Result<Blob, BlobError> {
        let content = content.into();
        self.put_stream(stream::iter([Ok(content)])).await
    }

    /// Stores what a stream gives, in constant memory.
    ///
    /// # Errors
    /// [`BlobError::Content`] when the stream fails, [`BlobError::Io`].
    ///
    /// # Cancellation
    /// Dropping the future stores nothing; the temporary file goes at the next start at the latest.
    pub async fn put_stream(&self, content: impl Stream<Item = io::Result<Bytes>> + Send) -> Result<Blob, BlobError> {
        let temporary = Temporary(self.inner.temporary_path());
        let (id, len) = write(&temporary.0, content).await?;
        let hold = self.hold(id);
        let path = self.path(&id);
        let inner = Arc::clone(&self.inner);
        blocking(move || {
            inner.make_directory(&path)?;
            publish(&temporary.0, &path)
        })
        .await?;
        Ok(Blob { id, len, hold })
    }

    /// The whole content, its hash checked.
    ///
    /// # Errors
    /// [`BlobError::NotFound`], [`BlobError::Damaged`], [`BlobError::Io`].
    pub async fn read(&self, id: &BlobId) -> Result<Bytes, BlobError> {
        let (path, id) = (self.path(id), *id);
        let content = blocking(move || fs::read(path)).await.map_err(|error| missing(error, id))?;
        match BlobId::of(&content) == id {
            true => Ok(content.into()),
            false => Err(BlobError::Damaged(id)),
        }
    }

    /// A part of the content, as it comes from disk; what lies behind its end is left out. The hash is not checked.
    ///
    /// # Errors
    /// [`BlobError::NotFound`], [`BlobError::Io`]; the stream's items fail when the disk does.
    pub async fn stream(
        &self,
        id: &BlobId,
        range: Range<u64>,
    ) -> Result<impl Stream<Item = io::Result<Bytes>> + Send + use<>, BlobError> {
        let mut file = tokio::fs::File::open(self.path(id)).await.map_err(|error| missing(error, *id))?;
        file.seek(SeekFrom::Start(range.start)).await?;
        let part = file.take(range.end.saturating_sub(range.start));
        Ok(stream::try_unfold(part, |mut part| async move {
            let mut chunk = BytesMut::with_capacity(limits::BLOB_CHUNK_BYTES);
            part.read_buf(&mut chunk).await?;
            Ok((!chunk.is_empty()).then(|| (chunk.freeze(), part)))
        }))
    }

    /// The length in bytes, `None` when there is no such blob.
    ///
    /// # Errors
    /// [`BlobError::Io`].
    pub async fn len(&self, id: &BlobId) -> Result<Option<u64>, BlobError> {
        match tokio::fs::metadata(self.path(id)).await {
            Ok(metadata) => Ok(Some(metadata.len())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Where the content lies, whether it does or not; for mounts. Never write to it.
    #[must_use]
    pub fn path(&self, id: &BlobId) -> PathBuf {
        let name = id.to_string();
        self.inner.root.join(&name[..2]).join(name)
    }

    /// Keeps a blob from being deleted, for instance while it is mounted.
    #[must_use]
    pub fn hold(&self, id: BlobId) -> Hold {
        let mut holds = self.inner.holds.lock();
        *holds.held.entry(id).or_default() += 1;
        if holds.sweeps > 0 {
            holds.held_during_sweep.insert(id);
        }
        Hold { id, holds: Arc::clone(&self.inner.holds) }
    }

    /// Deletes a blob. `false` when it is held or there is none.
    ///
    /// # Errors
    /// [`BlobError::Io`].
    pub async fn delete(&self, id: &BlobId) -> Result<bool, BlobError> {
        let (path, id, holds) = (self.path(id), *id, Arc::clone(&self.inner.holds));
        Ok(blocking(move || remove_unless(&path, &holds, |holds| holds.held.contains_key(&id))).await?)
    }

    /// Begins to collect garbage. Gather the referenced ids after this call, then hand them to [`Sweep::collect`].
    #[must_use]
    pub fn sweep(&self) -> Sweep {
        let mut holds = self.inner.holds.lock();
        holds.sweeps += 1;
        let held: Vec<BlobId> = holds.held.keys().copied().collect();
        holds.held_during_sweep.extend(held);
        Sweep { blobs: self.clone() }
    }
}

/// A collection of garbage under way: what is put or held from its beginning on is kept.
pub struct Sweep {
    blobs: Blobs,
}

/// What a sweep removed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Collected {
    /// How many blobs.
    pub blobs: u64,
    /// How many bytes.
    pub bytes: u64,
}

impl Sweep {
    /// Deletes every blob that is not `referenced` and was not held since the sweep began.
    ///
    /// # Errors
    /// [`BlobError::Io`]; what was deleted before stays deleted.
    pub async fn collect(self, referenced: HashSet<BlobId>) -> Result<Collected, BlobError> {
        Ok(blocking(move || self.collect_now(&referenced)).await?)
    }

    fn collect_now(&self, referenced: &HashSet<BlobId>) -> io::Result<Collected> {
        let mut collected = Collected::default();
        for (id, path) in stored(&self.blobs.inner.root)?.into_iter().filter(|(id, _)| !referenced.contains(id)) {
            let bytes = fs::metadata(&path)?.len();
            if remove_unless(&path, &self.blobs.inner.holds, |holds| holds.held_during_sweep.contains(&id))? {
                collected.blobs += 1;
                collected.bytes += bytes;
            }
        }
        Ok(collected)
    }
}

impl Drop for Sweep {
    fn drop(&mut self) {
        let mut holds = self.blobs.inner.holds.lock();
        holds.sweeps -= 1;
        if holds.sweeps == 0 {
            holds.held_during_sweep.clear();
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut holds = self.holds.lock();
        let count = holds.held.get_mut(&self.id).expect("counted when it was made");
        *count -= 1;
        if *count == 0 {
            holds.held.remove(&self.id);
        }
    }
}

impl Inner {
    /// Makes the directory of a blob, durably, the first time that one goes there: all 256 of them would take most of a start.
    fn make_directory(&self, blob: &Path) -> io::Result<()> {
        let directory = blob.parent().expect("a blob lies in a directory");
        let name = directory.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let made = u8::from_str_radix(name, 16).ok().map(|first| &self.made[usize::from(first)]);
        if made.is_some_and(|made| made.load(Ordering::Acquire)) {
            return Ok(());
        }
        match fs::create_dir(directory) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        // One that is there already may be another put's, which has not got this far.
        sync_directory(&self.root)?;
        if let Some(made) = made {
            made.store(true, Ordering::Release);
        }
        Ok(())
    }

    fn temporary_path(&self) -> PathBuf {
        let number = self.temporary.fetch_add(1, Ordering::Relaxed);
        self.root.join(TEMPORARY).join(number.to_string())
    }
}

/// A file that is removed unless it was renamed before.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Writes the content durably under a temporary name.
async fn write(path: &Path, content: impl Stream<Item = io::Result<Bytes>> + Send) -> Result<(BlobId, u64), BlobError> {
    let mut writer = BlobWriter::new(path.to_owned());
    let mut content = std::pin::pin!(content);
    while let Some(piece) = content.next().await {
        writer.take(piece.map_err(BlobError::Content)?).await?;
    }
    Ok(writer.end().await?)
}

/// Removes what unfinished puts left.
fn prepare(root: &Path) -> io::Result<()> {
    empty_directory(&root.join(TEMPORARY))?;
    sync_directory(root)
}

/// Moves a durable temporary file to its name, durably.
fn publish(temporary: &Path, path: &Path) -> io::Result<()> {
    fs::rename(temporary, path)?;
    sync_directory(path.parent().expect("a blob lies in a directory"))
}

/// Removes the file while nobody can begin to hold it.
fn remove_unless(path: &Path, holds: &Mutex<Holds>, kept: impl FnOnce(&Holds) -> bool) -> io::Result<bool> {
    let holds = holds.lock();
    if kept(&holds) {
        return Ok(false);
    }
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Every blob and its file.
fn stored(root: &Path) -> io::Result<Vec<(BlobId, PathBuf)>> {
    let mut found = Vec::new();
    for directory in fs::read_dir(root)? {
        let directory = directory?;
        if directory.file_name() == TEMPORARY || !directory.file_type()?.is_dir() {
            continue;
        }
        for file in fs::read_dir(directory.path())? {
            let file = file?;
            let id = file.file_name().to_str().and_then(|name| name.parse().ok());
            found.extend(id.map(|id| (id, file.path())));
        }
    }
    Ok(found)
}

fn empty_directory(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::create_dir(path),
    }
}

fn missing(error: io::Error, id: BlobId) -> BlobError {
    match error.kind() {
        io::ErrorKind::NotFound => BlobError::NotFound(id),
        _ => error.into(),
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(io::Error::other(error)))
}
