//! The way of a content into a file: hashed and written on a blocking thread, while the caller makes the next pieces.

use crate::blob_id::BlobId;
use crate::limits;
use aws_lc_rs::digest;
use bytes::Bytes;
use std::fs::File;
use std::io::{self, Write};
use std::path::PathBuf;
use tokio::task::JoinHandle;

/// A file that grows by pieces. Pieces are handed over many at once; no thread waits for whoever gives them, and no more than
/// twice [`limits::BLOB_CHUNK_BYTES`] and a piece wait here.
pub(crate) struct BlobWriter {
    waiting: Vec<Bytes>,
    waiting_bytes: usize,
    len: u64,
    sink: Sink,
}

/// Where pieces go, or who writes there now.
enum Sink {
    New(PathBuf),
    Writing(JoinHandle<io::Result<Open>>),
    /// A write failed, and nothing will become of the file.
    Broken,
}

/// The file and what was hashed of it.
struct Open {
    file: File,
    hasher: digest::Context,
}

impl Open {
    fn write(mut self, pieces: &[Bytes]) -> io::Result<Self> {
        for piece in pieces {
            self.hasher.update(piece);
            self.file.write_all(piece)?;
        }
        Ok(self)
    }
}

impl BlobWriter {
    /// The file is created with the first pieces.
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { waiting: Vec::new(), waiting_bytes: 0, len: 0, sink: Sink::New(path) }
    }

    /// Takes a piece; waits while the file is behind.
    ///
    /// # Errors
    /// What the file says, of this piece or one before.
    pub(crate) async fn take(&mut self, piece: Bytes) -> io::Result<()> {
        self.len += piece.len() as u64;
        self.waiting_bytes += piece.len();
        self.waiting.push(piece);
        match self.waiting_bytes < limits::BLOB_CHUNK_BYTES {
            true => Ok(()),
            false => self.hand_over().await,
        }
    }

    /// The name and length of what was written, when it is durable.
    ///
    /// # Errors
    /// What the file says.
    pub(crate) async fn end(mut self) -> io::Result<(BlobId, u64)> {
        self.hand_over().await?;
        let Sink::Writing(writing) = self.sink else { return Err(broken()) };
        let open = joined(writing).await?;
        let id = tokio::task::spawn_blocking(move || {
            open.file.sync_all()?;
            Ok(BlobId::from(open.hasher.finish()))
        });
        Ok((joined(id).await?, self.len))
    }

    async fn hand_over(&mut self) -> io::Result<()> {
        self.waiting_bytes = 0;
        let pieces = std::mem::take(&mut self.waiting);
        self.sink = match std::mem::replace(&mut self.sink, Sink::Broken) {
            Sink::New(path) => Sink::Writing(tokio::task::spawn_blocking(move || {
                let open = Open { file: File::create(path)?, hasher: digest::Context::new(&digest::SHA256) };
                open.write(&pieces)
            })),
            Sink::Writing(writing) => {
                let open = joined(writing).await?;
                Sink::Writing(tokio::task::spawn_blocking(move || open.write(&pieces)))
            }
            Sink::Broken => return Err(broken()),
        };
        Ok(())
    }
}

fn broken() -> io::Error {
    io::Error::other("a write before this one failed")
}

async fn joined<T>(work: JoinHandle<io::Result<T>>) -> io::Result<T> {
    work.await.unwrap_or_else(|error| Err(io::Error::other(error)))
}
