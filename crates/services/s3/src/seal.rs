//! Contents under lock: AES-256-GCM over segments of one size, so that any range opens alone, in little memory, and proves itself.
//!
//! A content has a key of its own, made from its object's data key and a salt; the nonce is the segment's number. What was cut off
//! or put elsewhere does not open, so nothing else need guard a sealed content.

use crate::error;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hmac;
use bytes::{Bytes, BytesMut};
use contract::Error;
use futures_util::{Stream, StreamExt, stream};
use std::collections::VecDeque;
use std::ops::Range;
use zeroize::Zeroizing;

/// Bytes of a sealed segment; the last one may be shorter. What a range of one byte costs to read, and of what memory holds a few for
/// each reader.
const SEALED_BYTES: usize = 128 * 1024;
const TAG_BYTES: usize = 16;

const _: () = assert!(crate::limits::ROW_BYTES_MAX < SEALED_BYTES - 2 * TAG_BYTES);

/// A secret key of 256 bits.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// A key made from another one, for one purpose.
pub(crate) fn derived(key: &Key, purpose: &[&[u8]]) -> Key {
    let mut mac = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, &key[..]));
    for part in purpose {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    let mut made = Zeroizing::new([0; 32]);
    made.copy_from_slice(mac.sign().as_ref());
    made
}

fn cipher(key: &Key) -> LessSafeKey {
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &key[..]).expect("the key has the cipher's length"))
}

fn nonce(segment: u64) -> Nonce {
    let mut bytes = [0; NONCE_LEN];
    bytes[NONCE_LEN - 8..].copy_from_slice(&segment.to_be_bytes());
    Nonce::assume_unique_for_key(bytes)
}

/// A short secret under a key that seals nothing else.
pub(crate) fn wrap(key: &Key, place: &str, secret: &Key) -> Vec<u8> {
    let mut sealed = secret.to_vec();
    cipher(key).seal_in_place_append_tag(nonce(0), Aad::from(place), &mut sealed).expect("a secret is short");
    sealed
}

/// The secret, if it was wrapped with this key for this place.
pub(crate) fn unwrap(key: &Key, place: &str, sealed: &[u8]) -> Option<Key> {
    let mut bytes = Zeroizing::new(sealed.to_vec());
    let open = cipher(key).open_in_place(nonce(0), Aad::from(place), &mut bytes).ok()?;
    Some(Zeroizing::new((&*open).try_into().ok()?))
}

/// The ciphers of one content, the innermost first.
pub(crate) struct Ciphers(Vec<LessSafeKey>);

impl Ciphers {
    /// From the keys of its object, for the content with this salt.
    pub(crate) fn new<'k>(keys: impl Iterator<Item = &'k Key>, salt: &str) -> Self {
        Self(keys.map(|key| cipher(&derived(key, &[b"content", salt.as_bytes()]))).collect())
    }

    fn overhead(&self) -> usize {
        self.0.len() * TAG_BYTES
    }

    /// Bytes of a segment in the clear.
    fn plain_bytes(&self) -> usize {
        SEALED_BYTES - self.overhead()
    }

    fn seal(&self, segment: u64, bytes: &mut BytesMut) -> Result<(), Error> {
        for cipher in &self.0 {
            let tag = cipher
                .seal_in_place_separate_tag(nonce(segment), Aad::empty(), bytes)
                .map_err(|_| error::internal("a segment was not sealed"))?;
            bytes.extend_from_slice(tag.as_ref());
        }
        Ok(())
    }

    fn open(&self, segment: u64, bytes: &mut BytesMut) -> Result<(), Error> {
        for cipher in self.0.iter().rev() {
            let open = cipher.open_in_place(nonce(segment), Aad::empty(), bytes);
            let len = open.map_err(|_| error::internal("an object's content is damaged"))?.len();
            bytes.truncate(len);
        }
        Ok(())
    }

    /// Seals what is all there and no longer than a segment.
    pub(crate) fn seal_short(&self, bytes: &[u8]) -> Result<Bytes, Error> {
        let mut sealed = BytesMut::with_capacity(bytes.len() + self.overhead());
        sealed.extend_from_slice(bytes);
        self.seal(0, &mut sealed)?;
        Ok(sealed.freeze())
    }

    /// Opens what [`Ciphers::seal_short`] sealed.
    pub(crate) fn open_short(&self, sealed: Bytes) -> Result<Bytes, Error> {
        let mut bytes = BytesMut::from(sealed);
        self.open(0, &mut bytes)?;
        Ok(bytes.freeze())
    }

    /// The segments that hold a range of the clear content.
    pub(crate) fn segments(&self, within: &Range<u64>) -> Range<u64> {
        let plain = self.plain_bytes() as u64;
        within.start / plain..within.end.div_ceil(plain)
    }

    /// Where a segment of a sealed content lies whose clear length is `size`.
    pub(crate) fn place(&self, segment: u64, size: u64) -> Range<u64> {
        let start = segment * SEALED_BYTES as u64;
        let plain = (self.plain_bytes() as u64).min(size.saturating_sub(segment * self.plain_bytes() as u64));
        start..start + plain + self.overhead() as u64
    }

    /// Opens a segment, and gives what is `within` of the clear content.
    pub(crate) fn open_segment(&self, segment: u64, mut sealed: BytesMut, within: &Range<u64>) -> Result<Bytes, Error> {
        self.open(segment, &mut sealed)?;
        let start = segment * self.plain_bytes() as u64;
        let place = |at: u64| usize::try_from(at.saturating_sub(start)).unwrap_or(usize::MAX).min(sealed.len());
        let (from, to) = (place(within.start), place(within.end));
        Ok(sealed.freeze().slice(from..to))
    }

    /// Seals pieces as they come.
    pub(crate) fn sealed(
        self,
        pieces: impl Stream<Item = Result<Bytes, Error>> + Send,
    ) -> impl Stream<Item = Result<Bytes, Error>> + Send {
        let state = (Box::pin(pieces), Some(Filling::new(self)));
        stream::try_unfold(state, |(mut pieces, mut filling)| async move {
            let Some(segments) = &mut filling else { return Ok(None) };
            loop {
                if let Some(sealed) = segments.ready.pop_front() {
                    return Ok(Some((sealed, (pieces, filling))));
                }
                match pieces.next().await.transpose()? {
                    Some(piece) => segments.push(&piece)?,
                    None => {
                        let last = segments.last()?;
                        return Ok(last.map(|last| (last, (pieces, None))));
                    }
                }
            }
        })
    }
}

/// Segments that fill with bytes in the clear.
struct Filling {
    ciphers: Ciphers,
    segment: u64,
    open: BytesMut,
    ready: VecDeque<Bytes>,
}

impl Filling {
    fn new(ciphers: Ciphers) -> Self {
        Self { ciphers, segment: 0, open: BytesMut::with_capacity(SEALED_BYTES), ready: VecDeque::new() }
    }

    fn push(&mut self, mut piece: &[u8]) -> Result<(), Error> {
        while !piece.is_empty() {
            let room = self.ciphers.plain_bytes() - self.open.len();
            let (fits, rest) = piece.split_at(room.min(piece.len()));
            self.open.extend_from_slice(fits);
            piece = rest;
            if self.open.len() == self.ciphers.plain_bytes() {
                let sealed = self.close()?;
                self.ready.push_back(sealed);
            }
        }
        Ok(())
    }

    fn close(&mut self) -> Result<Bytes, Error> {
        let mut bytes = std::mem::replace(&mut self.open, BytesMut::with_capacity(SEALED_BYTES));
        self.ciphers.seal(self.segment, &mut bytes)?;
        self.segment += 1;
        Ok(bytes.freeze())
    }

    fn last(&mut self) -> Result<Option<Bytes>, Error> {
        if self.open.is_empty() { Ok(None) } else { self.close().map(Some) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::{FutureExt, TryStreamExt};

    fn ciphers(layers: u8) -> Ciphers {
        let keys: Vec<Key> = (0..layers).map(|layer| Zeroizing::new([layer; 32])).collect();
        Ciphers::new(keys.iter(), "salt")
    }

    fn collected(pieces: impl Stream<Item = Result<Bytes, Error>>) -> Result<Vec<u8>, Error> {
        let all = pieces.try_fold(Vec::new(), |mut all, piece| async move {
            all.extend_from_slice(&piece);
            Ok(all)
        });
        all.now_or_never().expect("nothing waits")
    }

    fn pieces(bytes: &[u8], size: usize) -> impl Stream<Item = Result<Bytes, Error>> + Send + use<> {
        stream::iter(bytes.chunks(size).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect::<Vec<_>>())
    }

    fn index(at: u64) -> usize {
        usize::try_from(at).expect("small")
    }

    fn read(sealed: &[u8], layers: u8, size: u64, within: Range<u64>) -> Result<Vec<u8>, Error> {
        let ciphers = ciphers(layers);
        let mut all = Vec::new();
        for segment in ciphers.segments(&within) {
            let place = ciphers.place(segment, size);
            let bytes = &sealed[index(place.start)..sealed.len().min(index(place.end))];
            all.extend_from_slice(&ciphers.open_segment(segment, BytesMut::from(bytes), &within)?);
        }
        Ok(all)
    }

    #[test]
    fn any_range_opens() {
        let plain: Vec<u8> = (0..400_000_u32).map(|at| (at % 251) as u8).collect();
        let end = plain.len() as u64;
        for layers in [1, 2] {
            let sealed = collected(ciphers(layers).sealed(pieces(&plain, 7001))).expect("seals");
            let plain_segment = (SEALED_BYTES - usize::from(layers) * TAG_BYTES) as u64;
            for within in
                [0..end, 0..1, end - 1..end, plain_segment..plain_segment + 1, plain_segment - 1..2 * plain_segment + 1]
            {
                let open = read(&sealed, layers, end, within.clone()).expect("opens");
                assert_eq!(open, &plain[index(within.start)..index(within.end)], "{within:?} of {layers} layers");
            }
        }
    }

    #[test]
    fn what_was_changed_cut_or_moved_does_not_open() {
        let plain = vec![7; 3 * SEALED_BYTES];
        let end = plain.len() as u64;
        let sealed = collected(ciphers(1).sealed(pieces(&plain, 1000))).expect("seals");
        let mut changed = sealed.clone();
        changed[SEALED_BYTES + 70] ^= 1;
        let swapped =
            [&sealed[SEALED_BYTES..2 * SEALED_BYTES], &sealed[..SEALED_BYTES], &sealed[2 * SEALED_BYTES..]].concat();
        for damaged in [&changed[..], &sealed[..sealed.len() - 1], &sealed[..2 * SEALED_BYTES], &swapped[..]] {
            assert!(read(damaged, 1, end, 0..end).is_err());
        }
        assert!(read(&changed, 1, end, 0..10).is_ok(), "an undamaged part");
    }

    #[test]
    fn a_secret_unwraps_at_its_place() {
        let (key, secret) = (Zeroizing::new([1; 32]), Zeroizing::new([2; 32]));
        let sealed = wrap(&key, "b/k", &secret);
        assert_eq!(unwrap(&key, "b/k", &sealed).as_deref(), Some(&[2; 32]));
        assert!(unwrap(&key, "b/other", &sealed).is_none() && unwrap(&secret, "b/k", &sealed).is_none());
    }

    #[test]
    fn short_contents() {
        let sealed = ciphers(2).seal_short(b"hello").expect("seals");
        assert_eq!(sealed.len(), 5 + 2 * TAG_BYTES);
        assert_eq!(ciphers(2).open_short(sealed.clone()).expect("opens"), "hello");
        assert!(ciphers(1).open_short(sealed).is_err());
    }
}
