//! A body that is handed over as it comes: S3's objects, in constant memory.
//!
//! The request's body stays with the request; a *pump* moves what arrives into a narrow channel from which the service
//! reads. Nothing is read before the service asks, so that a refusal comes before the client was told to go on
//! (`Expect: 100-continue`). What the signature says of the body (its hash, the chunks' signatures, its length) is checked on
//! the way, and the last piece is followed by an error if something does not fit: the service then keeps nothing.

use crate::limits;
use crate::sigv4::{ChunkDecoder, Declared, Dialect, Refusal};
use aws_lc_rs::digest;
use bytes::Bytes;
use contract::{ByteStream, Error, Trailers};
use futures_util::{Stream, StreamExt, stream};
use http::request::Parts;
use http_body::Body;
use http_body_util::BodyExt;
use std::sync::PoisonError;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

/// What is to be checked of a body on its way.
pub(crate) struct Expected {
    declared: Declared,
    decoder: Option<ChunkDecoder>,
    /// Bytes of the content, without framing.
    len: Option<u64>,
    /// Fields that the client says will follow.
    announced: Vec<String>,
}

impl Expected {
    /// Reads what the request says. `None` when it says neither how long its body is nor that it has none: S3 wants to know.
    pub(crate) fn read(parts: &Parts, declared: Declared, decoder: Option<ChunkDecoder>) -> Option<Self> {
        let text = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
        let number = |name: &str| text(name).and_then(|value| value.trim().parse::<u64>().ok());
        let len = match &decoder {
            Some(_) => number("x-amz-decoded-content-length"),
            None => number("content-length"),
        };
        if len.is_none() && (decoder.is_some() || parts.version < http::Version::HTTP_2) {
            return None;
        }
        let announced =
            text("x-amz-trailer").unwrap_or_default().split(',').map(|name| name.trim().to_ascii_lowercase());
        Some(Self { declared, decoder, len, announced: announced.filter(|name| !name.is_empty()).collect() })
    }
}

/// The two ends of the way.
pub(crate) fn channel(expected: Expected) -> (ByteStream, Pump) {
    let (wanted, asked) = oneshot::channel();
    let (to, from) = mpsc::channel(limits::LIVE_PIECES);
    let trailers = Trailers::default();
    let (len, announced) = (expected.len, expected.announced.clone());
    let body = ByteStream::with_trailers(pieces(wanted, from), len, announced, trailers.clone());
    (body, Pump { asked, to, expected, trailers })
}

/// What the service reads. Its first question starts the pump.
fn pieces(
    wanted: oneshot::Sender<()>,
    from: mpsc::Receiver<Result<Bytes, Error>>,
) -> impl Stream<Item = Result<Bytes, Error>> + Send {
    stream::unfold((Some(wanted), from), |(wanted, mut from)| async move {
        if let Some(wanted) = wanted {
            let _ = wanted.send(());
        }
        from.recv().await.map(|piece| (piece, (None, from)))
    })
    .fuse()
}

/// Moves a body to whoever reads it.
pub(crate) struct Pump {
    asked: oneshot::Receiver<()>,
    to: mpsc::Sender<Result<Bytes, Error>>,
    expected: Expected,
    trailers: Trailers,
}

impl Pump {
    /// Runs until the body has ended, or nobody wants it any more.
    pub(crate) async fn run<B>(self, body: &mut B)
    where
        B: Body<Data = Bytes> + Unpin,
    {
        let Self { asked, to, expected, trailers } = self;
        if asked.await.is_err() {
            return;
        }
        if let Err(Some(error)) = transfer(body, &to, expected, &trailers).await {
            let _ = to.send(Err(error)).await;
        }
    }
}

/// `Err(None)`: nobody reads any more.
async fn transfer<B>(
    body: &mut B,
    to: &mpsc::Sender<Result<Bytes, Error>>,
    expected: Expected,
    trailers: &Trailers,
) -> Result<(), Option<Error>>
where
    B: Body<Data = Bytes> + Unpin,
{
    let Expected { declared, mut decoder, len, .. } = expected;
    let mut sha = matches!(declared, Declared::Sha256(_)).then(|| digest::Context::new(&digest::SHA256));
    let (mut total, idle) = (0, Duration::from_millis(limits::BODY_IDLE_MS));
    while let Some(frame) = timeout(idle, body.frame()).await.map_err(|_| too_slow())? {
        let Ok(data) = frame.map_err(|_| incomplete())?.into_data() else { continue };
        if let Some(sha) = &mut sha {
            sha.update(&data);
        }
        let data = unframed(decoder.as_mut(), data)?;
        total += data.len() as u64;
        if len.is_some_and(|len| total > len) {
            return Err(Some(incomplete()));
        }
        if !data.is_empty() {
            to.send(Ok(data)).await.map_err(|_| None)?;
        }
    }
    if let Some(decoder) = decoder {
        let found = decoder.finish().map_err(refused)?;
        *trailers.lock().unwrap_or_else(PoisonError::into_inner) = found;
    }
    if len.is_some_and(|len| total != len) {
        return Err(Some(incomplete()));
    }
    match (declared, sha.map(digest::Context::finish)) {
        (Declared::Sha256(announced), Some(actual)) if announced != *actual.as_ref() => {
            Err(Some(Refusal::ContentHash.to_error(Dialect::S3)))
        }
        _ => Ok(()),
    }
}

fn unframed(decoder: Option<&mut ChunkDecoder>, data: Bytes) -> Result<Bytes, Option<Error>> {
    let Some(decoder) = decoder else { return Ok(data) };
    let mut plain = Vec::with_capacity(data.len());
    decoder.push(&data, &mut plain).map_err(refused)?;
    Ok(plain.into())
}

fn refused(error: impl Into<Refusal>) -> Option<Error> {
    Some(error.into().to_error(Dialect::S3))
}

fn incomplete() -> Error {
    Error::client(
        400,
        "IncompleteBody",
        "You did not provide the number of bytes specified by the Content-Length HTTP header",
    )
}

fn too_slow() -> Option<Error> {
    Some(Error::client(
        400,
        "RequestTimeout",
        "Your socket connection to the server was not read from or written to within the timeout period. Idle connections will be closed.",
    ))
}

/// S3 wants to know how much will come.
pub(crate) fn no_length() -> Error {
    Error::client(411, "MissingContentLength", "You must provide the Content-Length HTTP header.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use http_body_util::Full;

    async fn passed(headers: &[(&str, &str)], declared: Declared, body: &'static [u8]) -> Result<Bytes, String> {
        let decoder = match declared {
            Declared::Streaming { trailer, .. } => Some(ChunkDecoder::new(None, trailer)),
            _ => None,
        };
        let parts = testing::parts("PUT", "/b/k", headers);
        let expected = Expected::read(&parts, declared, decoder).ok_or("no length")?;
        let (stream, pump) = channel(expected);
        let mut body = Full::new(Bytes::from_static(body));
        let (collected, ()) = tokio::join!(stream.collect(1000), pump.run(&mut body));
        let trailer = stream.trailer("x-amz-checksum-crc32");
        collected
            .map(|bytes| trailer.map_or(bytes.clone(), |text| [&bytes, text.as_bytes()].concat().into()))
            .map_err(|error| error.code.into_owned())
    }

    #[track_caller]
    fn check(headers: &[(&str, &str)], declared: Declared, body: &'static [u8], want: Result<&'static str, &str>) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
        let got = runtime.block_on(passed(headers, declared, body));
        assert_eq!(got, want.map(Bytes::from).map_err(str::to_owned), "{headers:?} {declared:?}");
    }

    #[test]
    fn what_does_not_fit_ends_in_an_error() {
        let hash =
            |body: &[u8]| Declared::Sha256(digest::digest(&digest::SHA256, body).as_ref().try_into().expect("32"));
        let five = [("content-length", "5")];
        check(&five, Declared::Unsigned, b"hello", Ok("hello"));
        check(&five, Declared::Unsigned, b"hell", Err("IncompleteBody"));
        check(&five, hash(b"hello"), b"hello", Ok("hello"));
        check(&five, hash(b"hellO"), b"hello", Err("XAmzContentSHA256Mismatch"));
        check(&[], Declared::Unsigned, b"hello", Err("no length"));
    }

    #[test]
    fn framing_comes_off() {
        let chunked = Declared::Streaming { signed: false, trailer: true };
        let length = [("x-amz-decoded-content-length", "5"), ("content-length", "99")];
        check(&length, chunked, b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:!\r\n\r\n", Ok("hello!"));
        check(&length, chunked, b"4\r\nhell\r\n0\r\nx-amz-checksum-crc32:!\r\n\r\n", Err("IncompleteBody"));
        check(&length, chunked, b"5\r\nhello\r\n", Err("IncompleteBody"));
        check(&length, chunked, b"hello\r\n", Err("InvalidRequest"));
        check(&[("content-length", "5")], chunked, b"hello", Err("no length"));
    }

    #[tokio::test]
    async fn a_body_that_nobody_wants_is_not_read() {
        let parts = testing::parts("PUT", "/b/k", &[("content-length", "5")]);
        let expected = Expected::read(&parts, Declared::Unsigned, None).expect("it has a length");
        let (stream, pump) = channel(expected);
        drop(stream);
        let mut body = Full::new(Bytes::from_static(b"hello"));
        pump.run(&mut body).await;
        assert!(!http_body::Body::is_end_stream(&body));
    }
}
