//! Contents: from a body to a row or a blob, and back.

use crate::checksum::{self, Algorithm, Asked, Hasher};
use crate::core::Core;
use crate::records::{Checksum, Content, PartInfo};
use crate::sse::{Cipher, CustomerKey};
use crate::{error, keys, limits};
use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use contract::{ByteStream, Error, Pieces, Value};
use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use parking_lot::Mutex;
use std::io;
use std::ops::Range;
use std::sync::Arc;
use store::{BlobId, Blobs, Hold, Tx};

/// A content that is kept, or will be with the next commit: to be held until then.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) content: Content,
    pub(crate) size: u64,
    /// In hexadecimal.
    pub(crate) md5: String,
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

/// What is computed while bytes pass.
struct Tally {
    md5: md5::Context,
    hasher: Hasher,
    size: u64,
    cipher: Option<Cipher>,
}

impl Tally {
    fn pass(&mut self, piece: Bytes) -> Result<Bytes, Error> {
        self.size += piece.len() as u64;
        if self.size > limits::PUT_BYTES_MAX {
            return Err(too_large(self.size));
        }
        self.hasher.update(&piece);
        if self.cipher.is_none() {
            self.md5.consume(&piece);
            return Ok(piece);
        }
        let closed = self.cipher.as_mut().map_or(Ok(Vec::new()), |cipher| cipher.apply(&piece))?;
        // The ETag of what is encrypted with a customer's key tells nothing of the content.
        self.md5.consume(&closed);
        Ok(closed.into())
    }
}

pub(crate) fn too_large(size: u64) -> Error {
    Error::client(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        .with_member("ProposedSize", Value::Int(i64::try_from(size).unwrap_or(i64::MAX)))
        .with_member("MaxSizeAllowed", Value::Int(limits::PUT_BYTES_MAX as i64))
}

impl Core {
    /// Keeps a body, checked.
    pub(crate) async fn keep(
        &self,
        body: &ByteStream,
        expected: Expectations,
        cipher: Option<Cipher>,
    ) -> Result<Stored, Error> {
        if let Some(size) = body.len().filter(|size| *size > limits::PUT_BYTES_MAX) {
            return Err(too_large(size));
        }
        let md5_wanted = expected.md5.as_deref().map(parse_md5).transpose()?;
        let plain_md5 = md5_wanted.is_some() && cipher.is_some();
        let plain = Arc::new(Mutex::new(md5::Context::new()));
        let algorithm = expected.checksum.as_ref().map(|asked| asked.algorithm).or(expected.algorithm);
        let algorithm = algorithm.unwrap_or(Algorithm::Crc64Nvme);
        let tally = Tally { md5: md5::Context::new(), hasher: Hasher::new(algorithm), size: 0, cipher };
        let tally = Arc::new(Mutex::new(tally));
        let (passing, seen) = (Arc::clone(&tally), Arc::clone(&plain));
        let pieces = body.pieces().map(move |piece| {
            let piece = piece?;
            if plain_md5 {
                seen.lock().consume(&piece);
            }
            passing.lock().pass(piece)
        });
        let (content, row, hold) = self.place(pieces).await?;
        let Some(tally) = Arc::into_inner(tally).map(Mutex::into_inner) else {
            return Err(error::internal("a body is still read"));
        };
        let (value, crc) = tally.hasher.finish();
        let md5 = tally.md5.finalize().0;
        let given_md5 = if plain_md5 { plain.lock().clone().finalize().0 } else { md5 };
        check_md5(md5_wanted, given_md5)?;
        if let Some(asked) = &expected.checksum {
            check(asked, body, &value)?;
        }
        let checksum = Checksum { algorithm, value, full: true };
        Ok(Stored { content, size: tally.size, md5: hex(&md5), checksum, crc, row, _hold: hold })
    }

    /// A row for what is small, a blob for the rest.
    async fn place(
        &self,
        pieces: impl Stream<Item = Result<Bytes, Error>> + Send,
    ) -> Result<(Content, Option<(u64, Bytes)>, Option<Hold>), Error> {
        let mut pieces = Box::pin(pieces);
        let mut first = BytesMut::new();
        while first.len() <= limits::ROW_BYTES_MAX {
            match pieces.next().await.transpose()? {
                Some(piece) => first.extend_from_slice(&piece),
                None if first.is_empty() => return Ok((Content::Empty, None, None)),
                None => {
                    let id = self.new_number();
                    return Ok((Content::Row(id), Some((id, first.freeze())), None));
                }
            }
        }
        let all = stream::iter([Ok(first.freeze())]).chain(pieces.map_err(io::Error::other));
        let blob = self.blobs.put_stream(all).await.map_err(error::from_blob)?;
        Ok((Content::Blob(blob.id), None, Some(blob.into_hold())))
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
        nonce: Option<&str>,
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
            nonce: nonce.map(str::to_owned),
        }])
    }

    /// A range of a content that consists of these parts. What is read whole is checked before its end is handed out.
    pub(crate) async fn open(
        &self,
        parts: Vec<PartInfo>,
        range: Range<u64>,
        key: Option<CustomerKey>,
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
        let reader = Reader { blobs: self.blobs.clone(), store: self.store.clone(), key };
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
    key: Option<CustomerKey>,
}

impl Reader {
    async fn open(&self, segment: Segment) -> Result<Pieces, Error> {
        let Segment { part, within, hold } = segment;
        let pieces: Pieces = match part.content {
            Content::Empty => Box::pin(stream::empty()),
            Content::Row(id) => {
                let row = self.store.row(&keys::DATA.key(&keys::number(id))).await.map_err(error::from_read)?;
                let bytes = row.ok_or_else(|| error::internal("an object has lost its content"))?.value;
                Box::pin(stream::iter([slice(&bytes, &within)]))
            }
            Content::Blob(id) => {
                let whole = within == (0..part.size);
                let pieces = self.blobs.stream(&id, within.clone()).await.map_err(error::from_blob)?;
                let pieces = pieces.map_err(error::internal);
                if whole { Box::pin(verified(pieces, id, hold)) } else { Box::pin(held(pieces, hold)) }
            }
            Content::Parts(_) => return Err(error::internal("a part has parts")),
        };
        let (Some(key), Some(nonce)) = (&self.key, &part.nonce) else { return Ok(pieces) };
        let mut cipher = Cipher::new(key, nonce, within.start)?;
        Ok(Box::pin(pieces.map(move |piece| cipher.apply(&piece?).map(Bytes::from))))
    }
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
fn check_md5(wanted: Option<[u8; 16]>, found: [u8; 16]) -> Result<(), Error> {
    match wanted {
        Some(wanted) if wanted != found => {
            Err(error::bad_digest("The Content-MD5 you specified did not match what we received.")
                .with_member("ExpectedDigest", Value::from(STANDARD.encode(wanted)))
                .with_member("CalculatedDigest", Value::from(STANDARD.encode(found))))
        }
        _ => Ok(()),
    }
}

fn check(asked: &Asked, body: &ByteStream, found: &str) -> Result<(), Error> {
    let trailing = || body.trailer(asked.algorithm.header());
    match asked.value.clone().or_else(trailing) {
        Some(value) if !asked.algorithm.fits(&value) => {
            Err(error::request(format!("Value for {} header is invalid.", asked.algorithm.header())))
        }
        Some(value) if value != found => Err(checksum::mismatch(asked.algorithm)),
        _ => Ok(()),
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
