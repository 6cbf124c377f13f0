//! `aws-chunked` bodies: S3's own framing inside the HTTP body, with or without a signature per chunk.
//!
//! `<hex size>[;chunk-signature=<hex>]\r\n<bytes>\r\n … 0[;chunk-signature=<hex>]\r\n[<trailer>:<value>\r\n …]\r\n`

use super::refusal::Refusal;
use super::{hex, unhex};
use crate::limits;
use aws_lc_rs::{constant_time, digest, hmac};
use std::sync::Arc;

const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature";

/// The trailer's fields in the order sent, names in lower case.
pub type Trailers = Vec<(String, String)>;

/// Why a chunked body is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChunkError {
    /// The framing is broken.
    #[error("malformed chunk framing")]
    Malformed,
    /// The body ended inside a chunk or without a last one.
    #[error("the body ended early")]
    Truncated,
    /// A chunk's or the trailer's signature does not fit.
    #[error("chunk signature does not match")]
    Signature,
}

impl From<ChunkError> for Refusal {
    fn from(error: ChunkError) -> Self {
        match error {
            ChunkError::Malformed => Self::Chunks,
            ChunkError::Truncated => Self::ChunkLength,
            ChunkError::Signature => Self::Mismatch,
        }
    }
}

/// What the first chunk's signature builds on.
#[derive(Clone)]
pub struct ChunkSeed {
    key: Arc<hmac::Key>,
    /// `<time>\n<scope>\n`
    context: String,
    previous: [u8; 32],
}

impl ChunkSeed {
    pub(super) fn new(key: Arc<hmac::Key>, time: &str, scope: &str, signature: [u8; 32]) -> Self {
        Self { key, context: format!("{time}\n{scope}\n"), previous: signature }
    }

    fn check(&mut self, text: &str, signature: &[u8; 32]) -> Result<(), ChunkError> {
        let ours = hmac::sign(&self.key, text.as_bytes());
        constant_time::verify_slices_are_equal(ours.as_ref(), signature).map_err(|_| ChunkError::Signature)?;
        self.previous = *signature;
        Ok(())
    }

    fn check_chunk(&mut self, hash: &digest::Digest, signature: &[u8; 32]) -> Result<(), ChunkError> {
        let (previous, hash) = (hex(&self.previous), hex(hash.as_ref()));
        let text =
            format!("AWS4-HMAC-SHA256-PAYLOAD\n{}{}\n{EMPTY_SHA256}\n{}", self.context, ascii(&previous), ascii(&hash));
        self.check(&text, signature)
    }

    fn check_trailer(&mut self, trailers: &Trailers, signature: &[u8; 32]) -> Result<(), ChunkError> {
        let lines: String = trailers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let (previous, hash) = (hex(&self.previous), hex(digest::digest(&digest::SHA256, lines.as_bytes()).as_ref()));
        let text = format!("AWS4-HMAC-SHA256-TRAILER\n{}{}\n{}", self.context, ascii(&previous), ascii(&hash));
        self.check(&text, signature)
    }
}

fn ascii(text: &[u8; 64]) -> &str {
    std::str::from_utf8(text).expect("hexadecimal digits")
}

/// Undoes `aws-chunked` framing piece by piece.
///
/// Bytes of a signed chunk are handed out before its signature could be checked (it covers the whole chunk): the caller must
/// not act on them before [`ChunkDecoder::finish`] says `Ok`.
pub struct ChunkDecoder {
    state: State,
    line: Vec<u8>,
    seed: Option<ChunkSeed>,
    trailer: bool,
    hash: Option<digest::Context>,
    signature: Option<[u8; 32]>,
    trailers: Trailers,
    trailer_signature: Option<[u8; 32]>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// In a line that announces a chunk.
    Head,
    /// That many bytes of a chunk are still to come.
    Data(u64),
    /// The line end behind a chunk.
    DataEnd,
    /// In the trailer.
    Trailer,
    /// Behind the last empty line.
    Done,
}

impl ChunkDecoder {
    /// `seed` when chunks are signed; `trailer` when a trailer may follow.
    #[must_use]
    pub fn new(seed: Option<ChunkSeed>, trailer: bool) -> Self {
        let hash = seed.is_some().then(|| digest::Context::new(&digest::SHA256));
        Self {
            state: State::Head,
            line: Vec::new(),
            seed,
            trailer,
            hash,
            signature: None,
            trailers: Vec::new(),
            trailer_signature: None,
        }
    }

    /// Takes the next piece of the body and appends what is inside to `out`.
    ///
    /// # Errors
    /// [`ChunkError`]; the decoder is of no use afterwards.
    pub fn push(&mut self, mut piece: &[u8], out: &mut Vec<u8>) -> Result<(), ChunkError> {
        while !piece.is_empty() {
            piece = match self.state {
                State::Data(left) => self.data(piece, left, out)?,
                State::Done => return Err(ChunkError::Malformed),
                _ => self.text(piece)?,
            };
        }
        Ok(())
    }

    /// Ends the body.
    ///
    /// # Errors
    /// [`ChunkError::Truncated`] when the last chunk or the trailer is missing.
    pub fn finish(mut self) -> Result<Trailers, ChunkError> {
        // Some clients leave out the empty line behind the last chunk when no trailer follows.
        let ended = self.state == State::Done
            || (self.state == State::Trailer && self.line.is_empty() && self.trailers.is_empty() && !self.trailer);
        if !ended {
            return Err(ChunkError::Truncated);
        }
        if let Some(seed) = self.seed.as_mut().filter(|_| self.trailer) {
            let signature = self.trailer_signature.ok_or(ChunkError::Signature)?;
            seed.check_trailer(&self.trailers, &signature)?;
        }
        Ok(self.trailers)
    }

    fn data<'a>(&mut self, piece: &'a [u8], left: u64, out: &mut Vec<u8>) -> Result<&'a [u8], ChunkError> {
        let take = usize::try_from(left).unwrap_or(usize::MAX).min(piece.len());
        let (now, later) = piece.split_at(take);
        out.extend_from_slice(now);
        if let Some(hash) = &mut self.hash {
            hash.update(now);
        }
        let left = left - take as u64;
        self.state = State::Data(left);
        if left == 0 {
            self.chunk_ends()?;
            self.state = State::DataEnd;
        }
        Ok(later)
    }

    fn chunk_ends(&mut self) -> Result<(), ChunkError> {
        let Some(seed) = &mut self.seed else { return Ok(()) };
        let hash =
            self.hash.replace(digest::Context::new(&digest::SHA256)).expect("kept while chunks are signed").finish();
        let signature = self.signature.take().ok_or(ChunkError::Signature)?;
        seed.check_chunk(&hash, &signature)
    }

    /// Collects one line; what follows it is returned.
    fn text<'a>(&mut self, piece: &'a [u8]) -> Result<&'a [u8], ChunkError> {
        let (now, later, whole) = match piece.iter().position(|byte| *byte == b'\n') {
            Some(end) => (&piece[..end], &piece[end + 1..], true),
            None => (piece, &piece[piece.len()..], false),
        };
        if self.line.len() + now.len() > limits::CHUNK_LINE_MAX_BYTES {
            return Err(ChunkError::Malformed);
        }
        self.line.extend_from_slice(now);
        if whole {
            let line = std::mem::take(&mut self.line);
            let line = std::str::from_utf8(&line).map_err(|_| ChunkError::Malformed)?;
            self.line_ends(line.strip_suffix('\r').unwrap_or(line))?;
        }
        Ok(later)
    }

    fn line_ends(&mut self, line: &str) -> Result<(), ChunkError> {
        match self.state {
            State::Head => self.head(line),
            State::DataEnd if line.is_empty() => {
                self.state = State::Head;
                Ok(())
            }
            State::Trailer if line.is_empty() => {
                self.state = State::Done;
                Ok(())
            }
            State::Trailer => self.trailer_field(line),
            _ => Err(ChunkError::Malformed),
        }
    }

    fn head(&mut self, line: &str) -> Result<(), ChunkError> {
        let (size, extension) = line.split_once(';').unwrap_or((line, ""));
        if size.is_empty() || size.len() > 16 || !size.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(ChunkError::Malformed);
        }
        let size = u64::from_str_radix(size, 16).map_err(|_| ChunkError::Malformed)?;
        self.signature = extension.strip_prefix("chunk-signature=").and_then(unhex);
        self.state = State::Data(size);
        if size == 0 {
            self.chunk_ends()?;
            self.state = State::Trailer;
        }
        Ok(())
    }

    fn trailer_field(&mut self, line: &str) -> Result<(), ChunkError> {
        let (name, value) = line
            .split_once(':')
            .filter(|_| self.trailer && self.trailers.len() < limits::CHUNK_TRAILERS_MAX)
            .ok_or(ChunkError::Malformed)?;
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_owned());
        if name == TRAILER_SIGNATURE {
            self.trailer_signature = Some(unhex(&value).ok_or(ChunkError::Signature)?);
        } else {
            self.trailers.push((name, value));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Decodes in pieces of every size, so that no state depends on where a piece ends.
    #[track_caller]
    fn check(seed: Option<&ChunkSeed>, trailer: bool, body: &[u8], want: &Result<(&[u8], Trailers), ChunkError>) {
        for size in [1, 2, 3, 7, 64, body.len().max(1)] {
            let mut decoder = ChunkDecoder::new(seed.cloned(), trailer);
            let mut out = Vec::new();
            let pushed = body.chunks(size).try_for_each(|piece| decoder.push(piece, &mut out));
            let got = pushed.and_then(|()| decoder.finish()).map(|trailers| (out.as_slice(), trailers));
            assert_eq!(&got, want, "in pieces of {size}");
        }
    }

    #[test]
    fn unsigned_chunks_with_a_trailer() {
        let sum = vec![("x-amz-checksum-crc32".to_owned(), "AAAAAA==".to_owned())];
        check(
            None,
            true,
            b"5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n",
            &Ok((b"hello world", sum)),
        );
        check(None, true, b"0\r\n\r\n", &Ok((b"", vec![])));
        check(None, false, b"1\r\na\r\n0\r\n", &Ok((b"a", vec![])));
    }

    #[test]
    fn broken_framing() {
        check(None, true, b"5\r\nhello\r\n", &Err(ChunkError::Truncated));
        check(None, true, b"5\r\nhel", &Err(ChunkError::Truncated));
        check(None, true, b"", &Err(ChunkError::Truncated));
        check(None, true, b"5\r\nhelloX\r\n0\r\n\r\n", &Err(ChunkError::Malformed));
        check(None, true, b"zz\r\nhello\r\n", &Err(ChunkError::Malformed));
        check(None, true, b"0\r\n\r\nmore", &Err(ChunkError::Malformed));
        check(None, false, b"0\r\nx:y\r\n\r\n", &Err(ChunkError::Malformed));
        check(None, true, &[b'1'; limits::CHUNK_LINE_MAX_BYTES + 1], &Err(ChunkError::Malformed));
    }

    fn seed(first: &str) -> ChunkSeed {
        let start = hmac::Key::new(hmac::HMAC_SHA256, b"AWS4wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        let key = ["20130524", "us-east-1", "s3", "aws4_request"]
            .iter()
            .fold(start, |key, part| hmac::Key::new(hmac::HMAC_SHA256, hmac::sign(&key, part.as_bytes()).as_ref()));
        let first = unhex(first).expect("hex");
        ChunkSeed::new(Arc::new(key), "20130524T000000Z", "20130524/us-east-1/s3/aws4_request", first)
    }

    /// 65 KiB of `a` in chunks of 64 KiB and 1 KiB, and what follows them.
    fn framed(signatures: [&str; 3], end: &str) -> Vec<u8> {
        let mut body = format!("10000;chunk-signature={}\r\n", signatures[0]).into_bytes();
        body.extend(vec![b'a'; 65536]);
        body.extend(format!("\r\n400;chunk-signature={}\r\n", signatures[1]).into_bytes());
        body.extend(vec![b'a'; 1024]);
        body.extend(format!("\r\n0;chunk-signature={}\r\n{end}", signatures[2]).into_bytes());
        body
    }

    /// The example that AWS publishes under "signature calculations … chunked upload".
    fn example() -> (ChunkSeed, Vec<u8>) {
        let signatures = [
            "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
            "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
            "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
        ];
        (seed("4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"), framed(signatures, "\r\n"))
    }

    /// The one "including trailing headers".
    fn example_with_trailer(checksum: &str) -> (ChunkSeed, Vec<u8>) {
        let signatures = [
            "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
            "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
            "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
        ];
        let trailer = "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435";
        let end = format!("x-amz-checksum-crc32c:{checksum}\r\n{trailer}\r\n\r\n");
        (seed("106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e"), framed(signatures, &end))
    }

    #[test]
    fn a_signed_trailer() {
        let (seed, body) = example_with_trailer("sOO8/Q==");
        let sum = vec![("x-amz-checksum-crc32c".to_owned(), "sOO8/Q==".to_owned())];
        check(Some(&seed), true, &body, &Ok((&vec![b'a'; 66560], sum)));
        let (seed, body) = example_with_trailer("AAAAAA==");
        check(Some(&seed), true, &body, &Err(ChunkError::Signature));
    }

    #[test]
    fn signed_chunks() {
        let (seed, body) = example();
        check(Some(&seed), false, &body, &Ok((&vec![b'a'; 66560], vec![])));
    }

    #[test]
    fn a_changed_byte_or_a_dropped_chunk_is_refused() {
        let (seed, body) = example();
        let mut changed = body.clone();
        changed[1000] = b'b';
        check(Some(&seed), false, &changed, &Err(ChunkError::Signature));
        let mut dropped = body[..90].to_vec();
        dropped.truncate(0);
        dropped.extend(&body[90 + 65536 + 2..]);
        check(Some(&seed), false, &dropped, &Err(ChunkError::Signature));
        check(Some(&seed), false, b"1\r\na\r\n0\r\n\r\n", &Err(ChunkError::Signature));
        check(Some(&seed), true, &body, &Err(ChunkError::Signature));
    }
}
