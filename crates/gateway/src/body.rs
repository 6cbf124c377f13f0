//! Reading a request's body: within its bounds, in time, in one piece.

use crate::budget::{Budget, Share};
use crate::limits;
use aws_lc_rs::digest;
use bytes::{Bytes, BytesMut};
use http_body::Body;
use http_body_util::BodyExt;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// A body that is here.
pub(crate) struct Collected {
    pub(crate) bytes: Bytes,
    /// Its SHA-256, when it was asked for.
    pub(crate) sha256: Option<[u8; 32]>,
    /// Its part of the budget, to be kept as long as the bytes.
    pub(crate) _share: Share,
}

/// Why a body could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BodyError {
    #[error("the body is larger than the operation takes")]
    TooLarge,
    #[error("too many bytes are held for other requests")]
    Busy,
    #[error("the body came too slowly")]
    Slow,
    #[error("the body ended early or was malformed")]
    Broken,
}

/// Reads the whole body. Hashing goes along with reading, so that a large body never holds a thread at once.
pub(crate) async fn collect<B>(
    body: &mut B,
    max_bytes: u64,
    hash: bool,
    budget: &Arc<Budget>,
) -> Result<Collected, BodyError>
where
    B: Body<Data = Bytes> + Unpin,
{
    let hint = body.size_hint();
    if hint.lower() > max_bytes {
        return Err(BodyError::TooLarge);
    }
    let mut reader = Reader {
        max_bytes,
        share: budget.share(),
        total: 0,
        whole: Bytes::new(),
        many: BytesMut::new(),
        sha: hash.then(|| digest::Context::new(&digest::SHA256)),
    };
    let deadline = Instant::now() + Duration::from_millis(limits::BODY_TOTAL_MS);
    while !body.is_end_stream() {
        let at = deadline.min(Instant::now() + Duration::from_millis(limits::BODY_IDLE_MS));
        let frame = timeout_at(at, body.frame()).await.map_err(|_| BodyError::Slow)?;
        let Some(frame) = frame else { break };
        let frame = frame.map_err(|_| BodyError::Broken)?;
        if let Ok(data) = frame.into_data() {
            reader.take(data, hint.exact())?;
        }
    }
    if hint.exact().is_some_and(|exact| exact != reader.total) {
        return Err(BodyError::Broken);
    }
    Ok(reader.done())
}

struct Reader {
    max_bytes: u64,
    share: Share,
    total: u64,
    whole: Bytes,
    many: BytesMut,
    sha: Option<digest::Context>,
}

impl Reader {
    fn take(&mut self, data: Bytes, exact: Option<u64>) -> Result<(), BodyError> {
        self.total += data.len() as u64;
        if self.total > self.max_bytes {
            return Err(BodyError::TooLarge);
        }
        if !self.share.grow(data.len() as u64) {
            return Err(BodyError::Busy);
        }
        if let Some(sha) = &mut self.sha {
            sha.update(&data);
        }
        if self.whole.is_empty() && self.many.is_empty() {
            self.whole = data; // most bodies are one piece: no copy
            return Ok(());
        }
        if self.many.is_empty() {
            let announced = exact.and_then(|exact| usize::try_from(exact).ok()).unwrap_or(0);
            self.many.reserve(announced.max(self.whole.len() + data.len()));
            self.many.extend_from_slice(&std::mem::take(&mut self.whole));
        }
        self.many.extend_from_slice(&data);
        Ok(())
    }

    fn done(self) -> Collected {
        let bytes = if self.many.is_empty() { self.whole } else { self.many.freeze() };
        let sha256 = self.sha.map(|sha| sha.finish().as_ref().try_into().expect("SHA-256 has 32 bytes"));
        Collected { bytes, sha256, _share: self.share }
    }
}

/// Reads a refused body and throws it away: many clients send all before they read, and would see a reset, not our answer.
pub(crate) async fn drain<B>(body: &mut B)
where
    B: Body<Data = Bytes> + Unpin,
{
    let deadline = Instant::now() + Duration::from_millis(limits::DRAIN_MS);
    let mut left = limits::DRAIN_MAX_BYTES;
    while !body.is_end_stream() && left > 0 {
        let Ok(Some(Ok(frame))) = timeout_at(deadline, body.frame()).await else { return };
        left = left.saturating_sub(frame.data_ref().map_or(0, |data| data.len() as u64));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body::Frame;
    use http_body_util::StreamBody;

    type Piece = Result<&'static [u8], &'static str>;

    fn body(pieces: Vec<Piece>) -> impl Body<Data = Bytes, Error = &'static str> + Unpin {
        StreamBody::new(futures_util::stream::iter(
            pieces.into_iter().map(|piece| piece.map(|bytes| Frame::data(Bytes::from_static(bytes)))),
        ))
    }

    #[track_caller]
    fn check(pieces: Vec<Piece>, max_bytes: u64, held: u64, want: Result<&[u8], BodyError>) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
        let budget = Budget::new(held);
        let got = runtime.block_on(collect(&mut body(pieces), max_bytes, true, &budget));
        match (got, want) {
            (Ok(got), Ok(want)) => {
                assert_eq!(got.bytes, want);
                assert_eq!(got.sha256.expect("asked for"), digest::digest(&digest::SHA256, want).as_ref());
            }
            (got, want) => assert_eq!(got.map(|got| got.bytes).err(), want.err()),
        }
        assert!(budget.take(held).is_some(), "all was given back");
    }

    #[test]
    fn bodies() {
        check(vec![], 10, 10, Ok(b""));
        check(vec![Ok(b"hello")], 10, 10, Ok(b"hello"));
        check(vec![Ok(b"he"), Ok(b"l"), Ok(b"lo")], 5, 5, Ok(b"hello"));
        check(vec![Ok(b"he"), Ok(b"llo!")], 5, 10, Err(BodyError::TooLarge));
        check(vec![Ok(b"he"), Ok(b"llo")], 10, 4, Err(BodyError::Busy));
        check(vec![Ok(b"he"), Err("reset")], 10, 10, Err(BodyError::Broken));
    }

    #[tokio::test(start_paused = true)]
    async fn a_silent_body_ends_in_time() {
        let mut silent = StreamBody::new(futures_util::stream::pending::<Result<Frame<Bytes>, &str>>());
        let got = collect(&mut silent, 10, false, &Budget::new(10)).await;
        assert_eq!(got.err(), Some(BodyError::Slow));
        drain(&mut silent).await;
    }
}
