//! Bodies that are handed over as they come: an object on its way in or out, of any size, in little memory.

use crate::Error;
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, stream};
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

/// Pieces of a body; an `Err` ends it, and what came before is not to be kept.
pub type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>;

/// Fields that follow a body, names in lower case; filled when the body has ended.
pub type Trailers = Arc<Mutex<Vec<(String, String)>>>;

/// The value of a streamed member: bytes that are all there, or pieces that follow. Clones share the pieces, which are taken
/// once.
#[derive(Clone)]
pub struct ByteStream(Inner);

#[derive(Clone)]
enum Inner {
    Whole(Bytes),
    Live(Arc<Live>),
}

struct Live {
    pieces: Mutex<Option<Pieces>>,
    len: Option<u64>,
    announced: Vec<String>,
    trailers: Trailers,
}

impl ByteStream {
    /// Pieces that follow, `len` bytes together when that is known.
    pub fn new(pieces: impl Stream<Item = Result<Bytes, Error>> + Send + 'static, len: Option<u64>) -> Self {
        Self::with_trailers(pieces, len, Vec::new(), Trailers::default())
    }

    /// The same with fields behind the body: their names, known before, and where they will be.
    pub fn with_trailers(
        pieces: impl Stream<Item = Result<Bytes, Error>> + Send + 'static,
        len: Option<u64>,
        announced: Vec<String>,
        trailers: Trailers,
    ) -> Self {
        let pieces: Pieces = Box::pin(pieces);
        Self(Inner::Live(Arc::new(Live { pieces: Mutex::new(Some(pieces)), len, announced, trailers })))
    }

    /// How many bytes there are, as far as that is known before they are read.
    #[must_use]
    pub fn len(&self) -> Option<u64> {
        match &self.0 {
            Inner::Whole(bytes) => Some(bytes.len() as u64),
            Inner::Live(live) => live.len,
        }
    }

    /// Whether it is known that there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }

    /// The bytes, if they are all there.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Inner::Whole(bytes) => Some(bytes),
            Inner::Live(_) => None,
        }
    }

    /// Takes the pieces; none the second time.
    #[must_use]
    pub fn pieces(&self) -> Pieces {
        match &self.0 {
            Inner::Whole(bytes) => {
                let bytes = bytes.clone();
                Box::pin(stream::iter((!bytes.is_empty()).then_some(Ok(bytes))))
            }
            Inner::Live(live) => {
                let pieces = live.pieces.lock().unwrap_or_else(PoisonError::into_inner).take();
                pieces.unwrap_or_else(|| Box::pin(stream::empty()))
            }
        }
    }

    /// Takes the pieces as one. More than `max_bytes` are an error: 400 `EntityTooLarge`.
    ///
    /// # Errors
    /// What ends the body early, or its size.
    pub async fn collect(&self, max_bytes: u64) -> Result<Bytes, Error> {
        let too_large =
            || Error::client(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
        if self.len().is_some_and(|len| len > max_bytes) {
            return Err(too_large());
        }
        if let Inner::Whole(bytes) = &self.0 {
            return Ok(bytes.clone());
        }
        let (mut pieces, mut whole) = (self.pieces(), BytesMut::new());
        while let Some(piece) = pieces.next().await {
            whole.extend_from_slice(&piece?);
            if whole.len() as u64 > max_bytes {
                return Err(too_large());
            }
        }
        Ok(whole.freeze())
    }

    /// The names of the fields that will follow the body, in lower case.
    #[must_use]
    pub fn announced(&self) -> &[String] {
        match &self.0 {
            Inner::Whole(_) => &[],
            Inner::Live(live) => &live.announced,
        }
    }

    /// A field that followed the body; to be asked when the body has ended.
    #[must_use]
    pub fn trailer(&self, name: &str) -> Option<String> {
        match &self.0 {
            Inner::Whole(_) => None,
            Inner::Live(live) => {
                let trailers = live.trailers.lock().unwrap_or_else(PoisonError::into_inner);
                trailers.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
            }
        }
    }
}

impl Default for ByteStream {
    fn default() -> Self {
        Self(Inner::Whole(Bytes::new()))
    }
}

impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        Self(Inner::Whole(bytes))
    }
}

impl From<Vec<u8>> for ByteStream {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for ByteStream {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl PartialEq for ByteStream {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Inner::Whole(one), Inner::Whole(other)) => one == other,
            (Inner::Live(one), Inner::Live(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.len() {
            Some(len) => write!(f, "ByteStream({len} bytes)"),
            None => f.write_str("ByteStream"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    fn collected(body: &ByteStream, max: u64) -> Result<Bytes, String> {
        let collected = body.collect(max).now_or_never().expect("nothing waits");
        collected.map_err(|error| error.code.into_owned())
    }

    fn live(pieces: Vec<Result<&'static str, u16>>, len: Option<u64>) -> ByteStream {
        let pieces = pieces.into_iter().map(|piece| {
            piece.map(Bytes::from).map_err(|status| Error::client(status, "IncompleteBody", "it ended early"))
        });
        ByteStream::new(stream::iter(pieces), len)
    }

    #[test]
    fn pieces_become_one() {
        assert_eq!(collected(&ByteStream::from(b"abc".to_vec()), 3), Ok(Bytes::from("abc")));
        assert_eq!(collected(&live(vec![Ok("ab"), Ok("c")], Some(3)), 3), Ok(Bytes::from("abc")));
        assert_eq!(collected(&live(vec![Ok("ab"), Ok("c")], None), 2), Err("EntityTooLarge".to_owned()));
        assert_eq!(collected(&live(vec![], Some(3)), 2), Err("EntityTooLarge".to_owned()));
        assert_eq!(collected(&live(vec![Ok("ab"), Err(400)], Some(3)), 3), Err("IncompleteBody".to_owned()));
    }

    #[test]
    fn pieces_are_taken_once() {
        let body = live(vec![Ok("ab")], Some(2));
        assert_eq!(collected(&body.clone(), 9), Ok(Bytes::from("ab")));
        assert_eq!(collected(&body, 9), Ok(Bytes::new()));
    }
}
