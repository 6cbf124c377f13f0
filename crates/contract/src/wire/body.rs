//! The body of an answer.

use crate::{ByteStream, Error, Pieces};
use bytes::Bytes;
use futures_util::Stream;
use http_body::{Frame, SizeHint};
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Bytes that are all there, or that follow: frames of an event stream, or pieces of a large payload.
pub struct Body(Inner);

enum Inner {
    Full(Bytes),
    Frames(Pin<Box<dyn Stream<Item = Bytes> + Send>>),
    Pieces(Pieces, Option<u64>),
}

impl Body {
    /// No bytes.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Inner::Full(Bytes::new()))
    }

    /// A body of these bytes.
    pub fn full(bytes: impl Into<Bytes>) -> Self {
        Self(Inner::Full(bytes.into()))
    }

    /// A body of frames. Dropping the body drops the stream.
    pub fn frames(stream: impl Stream<Item = Bytes> + Send + 'static) -> Self {
        Self(Inner::Frames(Box::pin(stream)))
    }

    /// A body of pieces. One that fails breaks the connection off: the client must not take what it has for the whole.
    #[must_use]
    pub fn stream(stream: &ByteStream) -> Self {
        match stream.bytes() {
            Some(bytes) => Self::full(bytes.clone()),
            None => Self(Inner::Pieces(stream.pieces(), stream.len())),
        }
    }

    /// The bytes, if they are all there.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Inner::Full(bytes) => Some(bytes),
            Inner::Frames(_) | Inner::Pieces(..) => None,
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        match &mut self.0 {
            Inner::Full(bytes) if bytes.is_empty() => Poll::Ready(None),
            Inner::Full(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Inner::Frames(stream) => stream.as_mut().poll_next(cx).map(|next| next.map(|bytes| Ok(Frame::data(bytes)))),
            Inner::Pieces(pieces, _) => {
                pieces.as_mut().poll_next(cx).map(|next| next.map(|piece| piece.map(Frame::data)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.0, Inner::Full(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Inner::Full(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Inner::Pieces(_, Some(len)) => SizeHint::with_exact(*len),
            Inner::Frames(_) | Inner::Pieces(..) => SizeHint::default(),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Full(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Inner::Frames(_) => f.write_str("Body(frames)"),
            Inner::Pieces(..) => f.write_str("Body(pieces)"),
        }
    }
}
