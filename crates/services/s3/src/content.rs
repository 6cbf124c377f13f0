//! Contents: from a body to a row or a blob, and back.

use crate::checksum::{self, Algorithm, Asked, Hasher};
use crate::core::Core;
use crate::keychain::DataKeys;
use crate::records::{Checksum, Content, PartInfo};
use crate::seal::Ciphers;
use crate::{error, keys, limits};
use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use contract::{ByteStream, Error, Pieces, Value};
use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use parking_lot::Mutex;
use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::sync::Arc;
use store::{BlobId, Blobs, Hold, Tx};
use tokio::task::JoinHandle;

/// A content that is kept, or will be with the next commit: to be held until then.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) content: Content,
    pub(crate) size: u64,
    /// The MD5 in hexadecimal, or what looks like one.
    pub(crate) etag: String,
    pub(crate) checksum: Checksum,
    /// The number behind a CRC.
    pub(crate) crc: u64,
    row: Option<(u64, Bytes)>,
    _hold: Option<Hold>,
}

impl Stored {
    /// Writes what belongs into a row.
    pub(crate) fn write(&self, tx: &Tx) {
        if let Some((id, bytes)) = &self.row {
            tx.put_row(&keys::DATA.key(&keys::number(*id)), bytes.clone());
        }
    }
}

/// What is to be checked of a body.
#[derive(Debug, Default)]
pub(crate) struct Expectations {
    pub(crate) md5: Option<String>,
    pub(crate) checksum: Option<Asked>,
    /// What to compute when no checksum is asked for.
    pub(crate) algorithm: Option<Algorithm>,
}

/// How a content is sealed.
pub(crate) struct Lock<'k> {
    pub(crate) keys: &'k DataKeys,
    pub(crate) salt: &'k str,
    /// Whether the ETag must tell nothing of the content.
    pub(crate) opaque: bool,
}

/// What is computed while bytes pass.
struct Tally {
    /// `None` where nobody asks for it.
    md5: Option<md5::Context>,
    hasher: Hasher,
    size: u64,
}

impl Tally {
    fn pass(&mut self, piece: Bytes) -> Result<Bytes, Error> {
        self.size += piece.len() as u64;
        if self.size > limits::PUT_BYTES_MAX {
            return Err(too_large(self.size));
        }
        self.hasher.update(&piece);
        if let Some(md5) = &mut self.md5 {
            md5.consume(&piece);
        }
        Ok(piece)
    }
}

/// MD5, the slowest of what a large body needs, on another thread beside the rest. No thread waits for the sender.
#[derive(Default)]
struct Beside {
    waiting: Vec<Bytes>,
    bytes: usize,
    hashing: Option<JoinHandle<md5::Context>>,
}

impl Beside {
    /// Hands pieces over, many at once; waits where the thread is behind.
    async fn take(&mut self, piece: &Bytes) -> Result<(), Error> {
        self.bytes += piece.len();
        self.waiting.push(piece.clone());
        if self.bytes < limits::MD5_HANDOVER_BYTES {
            return Ok(());
        }
        self.bytes = 0;
        let (mut md5, pieces) = (self.hashed().await?, std::mem::take(&mut self.waiting));
        self.hashing = Some(tokio::task::spawn_blocking(move || {
            pieces.iter().for_each(|piece| md5.consume(piece));
            md5
        }));
        Ok(())
    }

    /// What was handed over so far.
    async fn hashed(&mut self) -> Result<md5::Context, Error> {
        match self.hashing.take() {
            Some(hashing) => hashing.await.map_err(error::internal),
            None => Ok(md5::Context::new()),
        }
    }

    async fn end(&mut self) -> Result<md5::Context, Error> {
        let mut md5 = self.hashed().await?;
        self.waiting.iter().for_each(|piece| md5.consume(piece));
        Ok(md5)
    }
}

type Passing = (Pieces, Arc<Mutex<Tally>>, Option<Beside>);

/// A piece on its way, counted.
async fn pass((mut pieces, tally, mut beside): Passing) -> Result<Option<(Bytes, Passing)>, Error> {
    let piece = pieces.next().await.transpose()?;
    let piece = piece.map(|piece| tally.lock().pass(piece)).transpose()?;
    match (&mut beside, &piece) {
        (Some(beside), Some(piece)) => beside.take(piece).await?,
        (Some(beside), None) => {
            let md5 = beside.end().await?;
            tally.lock().md5 = Some(md5);
        }
        _ => {}
    }
    Ok(piece.map(|piece| (piece, (pieces, tally, beside))))
}

pub(crate) fn too_large(size: u64) -> Error {
    Error::client(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        .with_member("ProposedSize", Value::Int(i64::try_from(size).unwrap_or(i64::MAX)))
        .with_member("MaxSizeAllowed", Value::Int(limits::PUT_BYTES_MAX as i64))
}

impl Core {
    /// Keeps a body, checked and sealed.
    pub(crate) async fn keep(
        &self,
        body: &ByteStream,
        expected: Expectations,
        lock: Lock<'_>,
    ) -> Result<Stored, Error> {
        if let Some(size) = body.len().filter(|size| *size > limits::PUT_BYTES_MAX) {
            return Err(too_large(size));
        }
        let md5_wanted = expected.md5.as_deref().map(parse_md5).transpose()?;
        let algorithm = expected.checksum.as_ref().map(|asked| asked.algorithm).or(expected.algorithm);
        let algorithm = algorithm.unwrap_or(Algorithm::Crc64Nvme);
        let wants_md5 = !lock.opaque || md5_wanted.is_some();
        let large = body.len().is_none_or(|len| len > limits::MD5_INLINE_BYTES_MAX);
        let beside = (wants_md5 && large).then(Beside::default);
        let md5 = (wants_md5 && !large).then(md5::Context::new);
        let tally = Arc::new(Mutex::new(Tally { md5, hasher: Hasher::new(algorithm), size: 0 }));
        let passed = stream::try_unfold((body.pieces(), Arc::clone(&tally), beside), pass);
        let (content, row, hold) = self.place(passed, lock.keys.ciphers(lock.salt)).await?;
        let Some(tally) = Arc::into_inner(tally).map(Mutex::into_inner) else {
            return Err(error::internal("a body is still read"));
        };
        let (value, crc) = tally.hasher.finish();
        let md5 = tally.md5.map(|md5| md5.finalize().0);
        check_md5(md5_wanted, md5)?;
        if let Some(asked) = &expected.checksum {
            check(asked, body, &value)?;
        }
        let checksum = Checksum { algorithm, value, full: true };
        let etag = hex(&md5.filter(|_| !lock.opaque).unwrap_or_else(|| self.new_number_pair()));
        Ok(Stored { content, size: tally.size, etag, checksum, crc, row, _hold: hold })
    }

    /// A row for what is small, a blob for the rest.
    async fn place(
        &self,
        pieces: impl Stream<Item = Result<Bytes, Error>> + Send,
        ciphers: Ciphers,
    ) -> Result<(Content, Option<(u64, Bytes)>, Option<Hold>), Error> {
        let mut pieces = Box::pin(pieces);
        let mut first = BytesMut::new();
        while first.len() <= limits::ROW_BYTES_MAX {
            match pieces.next().await.transpose()? {
                Some(piece) => first.extend_from_slice(&piece),
                None if first.is_empty() => return Ok((Content::Empty, None, None)),
                None => {
                    let id = self.new_number();
                    return Ok((Content::Row(id), Some((id, ciphers.seal_short(&first)?)), None));
                }
            }
        }
        let all = ciphers.sealed(stream::iter([Ok(first.freeze())]).chain(pieces));
        let blob = self.blobs.put_stream(all.map_err(io::Error::other)).await.map_err(error::from_blob)?;
        Ok((Content::Blob(blob.id), None, Some(blob.into_hold())))
    }

    /// Sixteen bytes of chance: an ETag that tells nothing.
    fn new_number_pair(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        self.ids.fill(&mut bytes);
        bytes
    }

    /// Deletes the rows of a content that nothing refers to any more; blobs are collected later.
    pub(crate) async fn drop_content(&self, tx: &Tx, content: &Content) -> Result<(), store::Failure> {
        match content {
            Content::Empty => {}
            Content::Row(id) => tx.delete(&keys::DATA, &keys::number(*id)),
            Content::Blob(_) => self.garbage.note(),
            Content::Parts(id) => {
                let key = keys::number(*id);
                for part in tx.get(&keys::MANIFESTS, &key).await?.map(|manifest| manifest.parts).unwrap_or_default() {
                    match part.content {
                        Content::Row(id) => tx.delete(&keys::DATA, &keys::number(id)),
                        _ => self.garbage.note(),
                    }
                }
                tx.delete(&keys::MANIFESTS, &key);
            }
        }
        Ok(())
    }

    /// The parts of a content: one, for what was put whole.
    pub(crate) async fn parts_of(
        &self,
        content: &Content,
        size: u64,
        salt: Option<&str>,
    ) -> Result<Vec<PartInfo>, Error> {
        if let Content::Parts(id) = content {
            let manifest = self.store.get(&keys::MANIFESTS, &keys::number(*id)).await.map_err(error::from_read)?;
            return manifest
                .map(|manifest| manifest.parts)
                .ok_or_else(|| error::internal("an object has lost its parts"));
        }
        Ok(vec![PartInfo {
            number: 1,
            size,
            etag: String::new(),
            content: content.clone(),
            checksum: None,
            salt: salt.map(str::to_owned),
        }])
    }

    /// A range of a content that consists of these parts. What is read whole is checked before its end is handed out.
    pub(crate) async fn open(
        &self,
        parts: Vec<PartInfo>,
        range: Range<u64>,
        keys: Option<DataKeys>,
    ) -> Result<ByteStream, Error> {
        let len = range.end - range.start;
        let mut segments = Vec::new();
        let mut at = 0;
        for part in parts {
            let (from, to) = (range.start.max(at), range.end.min(at + part.size));
            let size = part.size;
            if from < to {
                let hold = match &part.content {
                    Content::Blob(id) => Some(self.blobs.hold(*id)),
                    _ => None,
                };
                segments.push(Segment { within: from - at..to - at, part, hold });
            }
            at += size;
        }
        let reader = Reader { blobs: self.blobs.clone(), store: self.store.clone(), keys: keys.map(Arc::new) };
        let pieces = stream::iter(segments.into_iter().map(Ok))
            .and_then(move |segment| {
                let reader = reader.clone();
                async move { reader.open(segment).await }
            })
            .try_flatten();
        let body = ByteStream::new(pieces, Some(len));
        // A short body is here before the answer begins, so that what is wrong with it can still be said.
        if len <= store::limits::BLOB_CHUNK_BYTES as u64 { Ok(body.collect(len).await?.into()) } else { Ok(body) }
    }
}

/// A part of what is read.
struct Segment {
    part: PartInfo,
    within: Range<u64>,
    hold: Option<Hold>,
}

#[derive(Clone)]
struct Reader {
    blobs: Blobs,
    store: store::Store,
    keys: Option<Arc<DataKeys>>,
}

impl Reader {
    async fn open(&self, segment: Segment) -> Result<Pieces, Error> {
        let Segment { part, within, hold } = segment;
        let ciphers = match (&self.keys, &part.salt) {
            (Some(keys), Some(salt)) => Some(keys.ciphers(salt)),
            (None, Some(_)) => return Err(error::internal("an object has lost its keys")),
            (_, None) => None,
        };
        match (part.content, ciphers) {
            (Content::Empty, _) => Ok(Box::pin(stream::empty())),
            (Content::Row(id), ciphers) => {
                let row = self.store.row(&keys::DATA.key(&keys::number(id))).await.map_err(error::from_read)?;
                let bytes = row.ok_or_else(|| error::internal("an object has lost its content"))?.value;
                let open = ciphers.map_or(Ok(bytes.clone()), |ciphers| ciphers.open_short(bytes))?;
                Ok(Box::pin(stream::iter([slice(&open, &within)])))
            }
            (Content::Blob(id), Some(ciphers)) => {
                let file = self.file(id).await?;
                Ok(Box::pin(held(opened(file, ciphers, part.size, within), hold)))
            }
            (Content::Blob(id), None) => {
                let whole = within == (0..part.size);
                let pieces = self.blobs.stream(&id, within).await.map_err(error::from_blob)?;
                let pieces = pieces.map_err(error::internal);
                Ok(if whole { Box::pin(verified(pieces, id, hold)) } else { Box::pin(held(pieces, hold)) })
            }
            (Content::Parts(_), _) => Err(error::internal("a part has parts")),
        }
    }
}

impl Reader {
    async fn file(&self, id: BlobId) -> Result<File, Error> {
        let path = self.blobs.path(&id);
        let opened = blocking(move || File::open(path)).await;
        opened
            .inspect_err(|error| tracing::error!(%error, blob = %id, "an object's content is lost"))
            .map_err(error::internal)
    }
}

/// Reads and opens a sealed content, the next segments while one is sent. No thread waits for the reader.
fn opened(
    file: File,
    ciphers: Ciphers,
    size: u64,
    within: Range<u64>,
) -> impl Stream<Item = Result<Bytes, Error>> + Send {
    let shared = Arc::new((file, ciphers));
    stream::iter(shared.1.segments(&within))
        .map(move |segment| {
            let (shared, within) = (Arc::clone(&shared), within.clone());
            blocking(move || read_segment(&shared.0, &shared.1, segment, size, &within))
        })
        .buffered(limits::SEGMENTS_AHEAD)
        .map_err(|error| {
            tracing::error!(%error, "an object's content is damaged");
            error::internal(error)
        })
}

fn read_segment(file: &File, ciphers: &Ciphers, segment: u64, size: u64, within: &Range<u64>) -> io::Result<Bytes> {
    let place = ciphers.place(segment, size);
    let mut sealed = BytesMut::zeroed(usize::try_from(place.end - place.start).map_err(io::Error::other)?);
    file.read_exact_at(&mut sealed, place.start)?;
    ciphers.open_segment(segment, sealed, within).map_err(io::Error::other)
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(io::Error::other(error)))
}

fn slice(bytes: &Bytes, within: &Range<u64>) -> Result<Bytes, Error> {
    let (from, to) = (usize::try_from(within.start), usize::try_from(within.end));
    match (from, to) {
        (Ok(from), Ok(to)) if to <= bytes.len() => Ok(bytes.slice(from..to)),
        _ => Err(error::internal("an object's content is shorter than its record says")),
    }
}

/// Keeps the blob while it is read.
fn held(
    pieces: impl Stream<Item = Result<Bytes, Error>> + Send + 'static,
    hold: Option<Hold>,
) -> impl Stream<Item = Result<Bytes, Error>> + Send {
    pieces.map(move |piece| {
        let _ = &hold;
        piece
    })
}

/// Holds the last piece back until the whole has the hash that it must have.
fn verified(
    pieces: impl Stream<Item = Result<Bytes, Error>> + Send + 'static,
    id: BlobId,
    hold: Option<Hold>,
) -> impl Stream<Item = Result<Bytes, Error>> + Send {
    let state = (Box::pin(pieces), Some(digest::Context::new(&digest::SHA256)), None::<Bytes>, hold);
    stream::try_unfold(state, move |(mut pieces, mut sha, mut last, hold)| async move {
        while let Some(piece) = pieces.next().await.transpose()? {
            if let Some(sha) = &mut sha {
                sha.update(&piece);
            }
            if let Some(before) = last.replace(piece) {
                return Ok(Some((before, (pieces, sha, last, hold))));
            }
        }
        let Some(sha) = sha.take() else { return Ok(None) };
        if BlobId::from(sha.finish()) != id {
            tracing::error!(blob = %id, "an object's content is damaged");
            return Err(error::internal(store::BlobError::Damaged(id)));
        }
        Ok(last.take().map(|piece| (piece, (pieces, None, None, hold))))
    })
}

fn parse_md5(text: &str) -> Result<[u8; 16], Error> {
    let bytes = STANDARD.decode(text).ok().and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or_else(|| {
        Error::client(400, "InvalidDigest", "The Content-MD5 you specified was invalid.")
            .with_member("Content-MD5", Value::from(text))
    })
}

/// Compares with `Content-MD5`.
fn check_md5(wanted: Option<[u8; 16]>, found: Option<[u8; 16]>) -> Result<(), Error> {
    match wanted.zip(found) {
        Some((wanted, found)) if wanted != found => {
            Err(error::bad_digest("The Content-MD5 you specified did not match what we received.")
                .with_member("ExpectedDigest", Value::from(STANDARD.encode(wanted)))
                .with_member("CalculatedDigest", Value::from(STANDARD.encode(found))))
        }
        _ => Ok(()),
    }
}

fn check(asked: &Asked, body: &ByteStream, found: &str) -> Result<(), Error> {
    let trailing = || body.trailer(asked.algorithm.header());
    let kind = if asked.value.is_some() { "header" } else { "trailing header" };
    match asked.value.clone().or_else(trailing) {
        Some(value) if !asked.algorithm.fits(&value) => {
            Err(error::request(format!("Value for {} {kind} is invalid.", asked.algorithm.header())))
        }
        Some(value) if value != found => Err(checksum::mismatch(asked.algorithm)),
        None if body.announced().iter().any(|name| name == asked.algorithm.header()) => Err(checksum::no_trailer()),
        _ => Ok(()),
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
