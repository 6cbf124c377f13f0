//! The little HTTP/1.1 that the Runtime API needs, on a socket whose ownership moves.
//!
//! Why not hyper: an idle environment is a connection with an unanswered `next` request. Here the caller of the function takes
//! that connection out of the pool, writes the event to it and reads the answer from it in its own task, so that a call costs
//! no hop between tasks. hyper owns its connections.
//!
//! Always: reading is cancel-safe; what has arrived stays in [`Conn`] and the next read goes on from there.

use crate::limits;
use bytes::{Buf, Bytes, BytesMut};
use std::io;
use std::time::Instant;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A connection from inside a sandbox.
#[derive(Debug)]
pub(crate) struct Conn {
    stream: TcpStream,
    buffer: BytesMut,
    chunked: Option<Box<Chunked>>,
    /// Bytes thrown away of a body that is too long.
    wasted: usize,
    /// When the head of the request that is being read was complete.
    arrived: Option<Instant>,
    /// Answers that go out with the next thing that is written.
    owed: Vec<u8>,
}

/// One request.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Body,
    pub(crate) keep_alive: bool,
    /// When its head was complete.
    pub(crate) arrived: Instant,
}

/// The methods of the Runtime API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Post,
    Put,
    Other,
}

/// A request's body.
#[derive(Debug)]
pub(crate) enum Body {
    Whole(Bytes),
    /// It was longer than a function may answer; so many bytes were announced or seen.
    TooLarge(usize),
    /// The other side closed before it was complete.
    Truncated,
    /// It comes in pieces that the function wants passed on at once: read them with [`Conn::piece`].
    Streamed,
}

/// A body in chunks, as far as it has been read.
#[derive(Debug, Default)]
struct Chunked {
    place: Place,
    body: BytesMut,
    seen: usize,
    ended: bool,
    trailers: Vec<(String, String)>,
}

/// Where in a chunked body reading stands.
#[derive(Debug, Default, Clone, Copy)]
enum Place {
    #[default]
    Size,
    /// So many bytes of a chunk are to come.
    Data(u64),
    End,
    Trailers,
}

struct Head {
    method: Method,
    path: String,
    headers: Vec<(String, String)>,
    keep_alive: bool,
    length: usize,
    content_length: Option<usize>,
    chunked: bool,
    expects_continue: bool,
}

impl Head {
    /// Whether the runtime asks that its answer is passed on while it comes.
    fn streams(&self) -> bool {
        find(&self.headers, "lambda-runtime-function-response-mode")
            .is_some_and(|mode| mode.eq_ignore_ascii_case("streaming"))
    }
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }

    #[cfg(test)]
    pub(crate) fn for_test(method: Method, path: &str, headers: &[(&str, &str)], body: Body) -> Self {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { method, path: path.to_owned(), headers, body, keep_alive: true, arrived: Instant::now() }
    }
}

fn find<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

impl Conn {
    pub(crate) fn new(stream: TcpStream) -> Self {
        // A delayed answer would cost 40 ms; failing to set it costs only time.
        let _ = stream.set_nodelay(true);
        Self {
            stream,
            buffer: BytesMut::with_capacity(4096),
            chunked: None,
            wasted: 0,
            arrived: None,
            owed: Vec::new(),
        }
    }

    /// The next request; `None` when the other side has closed.
    ///
    /// # Cancellation
    /// Safe: nothing that has been read is lost.
    pub(crate) async fn read(&mut self) -> io::Result<Option<Request>> {
        loop {
            if let Some(head) = parse_head(&self.buffer)? {
                let arrived = *self.arrived.get_or_insert_with(Instant::now);
                let read = self.read_body(&head).await?;
                self.arrived = None;
                return Ok(Some(request(head, read, arrived)));
            }
            if self.buffer.len() > limits::HEAD_BYTES_MAX {
                return Err(invalid("request head too long"));
            }
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Ok(None);
            }
        }
    }

    async fn read_body(&mut self, head: &Head) -> io::Result<Read> {
        match self.read_whole(head).await {
            Err(error) if is_end(&error) => {
                self.buffer.clear();
                self.chunked = None;
                self.wasted = 0;
                Ok(Body::Truncated.into())
            }
            read => read,
        }
    }

    async fn read_whole(&mut self, head: &Head) -> io::Result<Read> {
        if head.expects_continue && self.wasted == 0 && self.buffer.len() == head.length {
            self.stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
        }
        if head.chunked && head.streams() {
            self.buffer.advance(head.length);
            self.chunked = Some(Box::default());
            return Ok(Body::Streamed.into());
        }
        if head.chunked {
            return self.read_chunked(head).await;
        }
        let length = head.content_length.unwrap_or(0);
        if length > limits::RESPONSE_BYTES_MAX {
            self.discard(head.length, length).await?;
            return Ok(Body::TooLarge(length).into());
        }
        let total = head.length + length;
        self.buffer.reserve(total.saturating_sub(self.buffer.len()));
        while self.buffer.len() < total {
            self.fill().await?;
        }
        let mut whole = self.buffer.split_to(total).freeze();
        whole.advance(head.length);
        Ok(Body::Whole(whole).into())
    }

    /// Throws away a body that is too long, leaving the head in place until its end so that a cancelled read can go on.
    async fn discard(&mut self, head: usize, length: usize) -> io::Result<()> {
        if length > limits::DISCARD_BYTES_MAX {
            return Err(invalid("request body far too long"));
        }
        let here = (self.buffer.len() - head).min(length - self.wasted);
        self.wasted += here;
        // There is something only when the body is over, and then nothing is waited for.
        let behind = self.buffer.split_off(head + here);
        self.buffer.truncate(head);
        let mut waste = vec![0; 64 * 1024];
        while self.wasted < length {
            let wanted = (length - self.wasted).min(waste.len());
            match self.stream.read(&mut waste[..wanted]).await? {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                read => self.wasted += read,
            }
        }
        self.wasted = 0;
        self.buffer = behind;
        Ok(())
    }

    /// Decodes chunks out of the buffer, leaving the head in place until the last one so that a cancelled read can go on.
    async fn read_chunked(&mut self, head: &Head) -> io::Result<Read> {
        loop {
            let state = self.chunked.get_or_insert_default();
            if take_chunks(&mut self.buffer, head.length, state, limits::RESPONSE_BYTES_MAX)? {
                let done = self.chunked.take().unwrap_or_default();
                self.buffer.advance(head.length);
                let body = if done.seen > limits::RESPONSE_BYTES_MAX {
                    Body::TooLarge(done.seen)
                } else {
                    Body::Whole(done.body.freeze())
                };
                return Ok(Read { body, trailers: done.trailers });
            }
            self.fill().await?;
        }
    }

    /// The next piece of a streamed body, `None` behind the last one; then [`Conn::take_trailers`] has what came after it.
    ///
    /// # Cancellation
    /// Safe: nothing that has been read is lost.
    pub(crate) async fn piece(&mut self) -> io::Result<Option<Bytes>> {
        loop {
            let state = self.chunked.get_or_insert_default();
            let done = take_chunks(&mut self.buffer, 0, state, usize::MAX)?;
            if !state.body.is_empty() {
                return Ok(Some(state.body.split().freeze()));
            }
            if done {
                return Ok(None);
            }
            self.fill().await?;
        }
    }

    /// The trailers of a streamed body that has ended.
    pub(crate) fn take_trailers(&mut self) -> Vec<(String, String)> {
        self.chunked.take().unwrap_or_default().trailers
    }

    async fn fill(&mut self) -> io::Result<()> {
        match self.stream.read_buf(&mut self.buffer).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    /// Answers with a head that already ends in an empty line, and a body.
    pub(crate) async fn write(&mut self, head: &[u8], body: &[u8]) -> io::Result<()> {
        const JOINED_MAX: usize = 64 * 1024;
        let mut whole = std::mem::take(&mut self.owed);
        if body.len() <= JOINED_MAX {
            whole.reserve_exact(head.len() + body.len());
            whole.extend_from_slice(head);
            whole.extend_from_slice(body);
            return self.stream.write_all(&whole).await;
        }
        whole.extend_from_slice(head);
        self.stream.write_all(&whole).await?;
        self.stream.write_all(body).await
    }

    /// Whether the head of another request is here: the other side does not wait for an answer before it goes on.
    pub(crate) fn has_request(&self) -> bool {
        self.buffer.starts_with(b"GET ") && self.buffer.windows(4).any(|four| four == b"\r\n\r\n")
    }

    /// Answers with the next thing that is written, for a side that has gone on already.
    pub(crate) fn owe(&mut self, status: &str, body: &str) {
        self.owed.extend_from_slice(head_of(status, "", body).as_bytes());
        self.owed.extend_from_slice(body.as_bytes());
    }

    /// Writes what is owed.
    pub(crate) async fn settle(&mut self) -> io::Result<()> {
        self.write(b"", b"").await
    }

    /// Answers with a status and a small JSON body.
    pub(crate) async fn reply(&mut self, status: &str, body: &str) -> io::Result<()> {
        self.reply_with(status, "", body).await
    }

    /// The same with headers, each ending in a line end.
    pub(crate) async fn reply_with(&mut self, status: &str, headers: &str, body: &str) -> io::Result<()> {
        self.write(head_of(status, headers, body).as_bytes(), body.as_bytes()).await
    }
}

/// JSON, unless the headers begin with another type.
fn head_of(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    let kind = if headers.starts_with("Content-Type:") { "" } else { "Content-Type: application/json\r\n" };
    format!("HTTP/1.1 {status}\r\n{kind}{headers}Content-Length: {length}\r\n\r\n")
}

/// What came behind a head.
struct Read {
    body: Body,
    trailers: Vec<(String, String)>,
}

impl From<Body> for Read {
    fn from(body: Body) -> Self {
        Self { body, trailers: Vec::new() }
    }
}

fn request(head: Head, read: Read, arrived: Instant) -> Request {
    let Head { method, path, mut headers, keep_alive, .. } = head;
    headers.extend(read.trailers);
    Request { method, path, headers, body: read.body, keep_alive, arrived }
}

/// The other side has gone away.
fn is_end(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe)
}

fn invalid(text: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, text)
}

fn parse_head(buffer: &[u8]) -> io::Result<Option<Head>> {
    let mut headers = [httparse::EMPTY_HEADER; limits::HEADERS_MAX];
    let mut parsed = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(length) = parsed.parse(buffer).map_err(|_| invalid("not an HTTP request"))? else {
        return Ok(None);
    };
    let headers: Vec<(String, String)> = parsed
        .headers
        .iter()
        .map(|header| (header.name.to_owned(), String::from_utf8_lossy(header.value).into_owned()))
        .collect();
    let has =
        |name: &str, word: &str| find(&headers, name).is_some_and(|value| value.to_ascii_lowercase().contains(word));
    let content_length = find(&headers, "content-length")
        .map(|text| text.trim().parse().map_err(|_| invalid("bad Content-Length")))
        .transpose()?;
    Ok(Some(Head {
        method: method_of(parsed.method.unwrap_or("")),
        path: parsed.path.unwrap_or("/").to_owned(),
        keep_alive: if parsed.version == Some(0) {
            has("connection", "keep-alive")
        } else {
            !has("connection", "close")
        },
        chunked: has("transfer-encoding", "chunked"),
        expects_continue: has("expect", "100-continue"),
        content_length,
        length,
        headers,
    }))
}

fn method_of(name: &str) -> Method {
    match name {
        "GET" => Method::Get,
        "POST" => Method::Post,
        "PUT" => Method::Put,
        _ => Method::Other,
    }
}

/// Moves what has come of a chunked body from behind `offset` in `buffer` into `state`, keeping at most `keep` bytes in all. `true`
/// when the last chunk and its trailers are in. Chunks need not be whole, so a large one takes no room.
fn take_chunks(buffer: &mut BytesMut, offset: usize, state: &mut Chunked, keep: usize) -> io::Result<bool> {
    while !state.ended {
        let rest = &buffer[offset..];
        match state.place {
            Place::Size => {
                let parsed = httparse::parse_chunk_size(rest).map_err(|_| invalid("bad chunk size"))?;
                let httparse::Status::Complete((used, size)) = parsed else {
                    return short_of(rest, limits::CHUNK_HEAD_BYTES_MAX);
                };
                cut(buffer, offset, used);
                state.place = if size == 0 { Place::Trailers } else { Place::Data(size) };
            }
            Place::Data(left) => {
                let take = rest.len().min(usize::try_from(left).unwrap_or(usize::MAX));
                if take == 0 {
                    return Ok(false);
                }
                state.seen = state.seen.saturating_add(take);
                if state.seen <= keep {
                    state.body.extend_from_slice(&rest[..take]);
                }
                cut(buffer, offset, take);
                let left = left - take as u64;
                state.place = if left == 0 { Place::End } else { Place::Data(left) };
            }
            Place::End => {
                if rest.len() < 2 {
                    return Ok(false);
                }
                if !rest.starts_with(b"\r\n") {
                    return Err(invalid("bad end of a chunk"));
                }
                cut(buffer, offset, 2);
                state.place = Place::Size;
            }
            Place::Trailers => {
                if !take_trailers(buffer, offset, state)? {
                    return short_of(&buffer[offset..], limits::HEAD_BYTES_MAX);
                }
                state.ended = true;
            }
        }
    }
    Ok(true)
}

/// More is needed, unless what is there should have been enough.
fn short_of(rest: &[u8], enough: usize) -> io::Result<bool> {
    if rest.len() > enough { Err(invalid("malformed chunked body")) } else { Ok(false) }
}

fn take_trailers(buffer: &mut BytesMut, offset: usize, state: &mut Chunked) -> io::Result<bool> {
    let rest = &buffer[offset..];
    if rest.starts_with(b"\r\n") {
        cut(buffer, offset, 2);
        return Ok(true);
    }
    let mut headers = [httparse::EMPTY_HEADER; limits::HEADERS_MAX];
    let httparse::Status::Complete((length, parsed)) =
        httparse::parse_headers(rest, &mut headers).map_err(|_| invalid("bad trailer"))?
    else {
        return Ok(false);
    };
    state.trailers = parsed
        .iter()
        .map(|header| (header.name.to_owned(), String::from_utf8_lossy(header.value).into_owned()))
        .collect();
    cut(buffer, offset, length);
    Ok(true)
}

/// Removes `count` bytes behind `offset`.
fn cut(buffer: &mut BytesMut, offset: usize, count: usize) {
    let tail = buffer.split_off(offset + count);
    buffer.truncate(offset);
    buffer.unsplit(tail);
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::TcpListener;

    async fn pair() -> (TcpStream, Conn) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        (client, Conn::new(listener.accept().await.unwrap().0))
    }

    /// Sends `parts` one by one, cancelling the reader between them, and returns the request read in the end.
    async fn check(parts: &[&[u8]]) -> io::Result<Option<Request>> {
        let (mut client, mut conn) = pair().await;
        for part in parts {
            client.write_all(part).await.unwrap();
            let _ =
                tokio::time::timeout(std::time::Duration::from_millis(5), futures_util::future::pending::<()>()).await;
            tokio::select! { biased; done = conn.read() => return done, () = tokio::task::yield_now() => {} }
        }
        conn.read().await
    }

    fn body(request: io::Result<Option<Request>>) -> Vec<u8> {
        match request.unwrap().unwrap().body {
            Body::Whole(bytes) => bytes.to_vec(),
            other => format!("{other:?}").into_bytes(),
        }
    }

    #[tokio::test]
    async fn a_body_of_known_length_may_arrive_in_pieces() {
        assert_eq!(
            body(check(&[b"POST /x HT", b"TP/1.1\r\nContent-Length: 5\r\n", b"\r\nhe", b"llo"]).await),
            b"hello"
        );
    }

    #[tokio::test]
    async fn chunks_and_trailers_are_joined() {
        let parts: &[&[u8]] = &[
            b"POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab",
            b"c\r\n2\r\nde\r\n0\r\n",
            b"Lambda-Runtime-Function-Error-Type: X\r\n\r\n",
        ];
        let request = check(parts).await.unwrap().unwrap();
        assert_eq!(request.header("lambda-runtime-function-error-type"), Some("X"));
        assert_eq!(body(Ok(Some(request))), b"abcde");
    }

    #[tokio::test]
    async fn a_streamed_body_comes_piece_by_piece() {
        let (mut client, mut conn) = pair().await;
        let head = b"POST /x HTTP/1.1\r\nLambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n\r\n";
        client.write_all(head).await.unwrap();
        assert!(matches!(conn.read().await.unwrap().unwrap().body, Body::Streamed));
        client.write_all(b"3\r\nabc\r\n").await.unwrap();
        assert_eq!(conn.piece().await.unwrap().unwrap(), "abc");
        client.write_all(b"2\r\nde\r\n0\r\nX-Y: z\r\n\r\nGET /b HTTP/1.1\r\n\r\n").await.unwrap();
        assert_eq!(conn.piece().await.unwrap().unwrap(), "de");
        assert_eq!(conn.piece().await.unwrap(), None);
        assert_eq!(conn.take_trailers(), [("X-Y".to_owned(), "z".to_owned())]);
        assert_eq!(conn.read().await.unwrap().unwrap().path, "/b");
    }

    #[tokio::test]
    async fn a_pipelined_request_stays_for_the_next_read() {
        let (mut client, mut conn) = pair().await;
        client.write_all(b"POST /a HTTP/1.1\r\nContent-Length: 1\r\n\r\nxGET /b HTTP/1.1\r\n\r\n").await.unwrap();
        assert_eq!(conn.read().await.unwrap().unwrap().path, "/a");
        assert_eq!(conn.read().await.unwrap().unwrap().path, "/b");
    }

    #[tokio::test]
    async fn a_body_that_is_cut_off_is_said_to_be() {
        for head in ["Content-Length: 9", "Transfer-Encoding: chunked"] {
            let (mut client, mut conn) = pair().await;
            client.write_all(format!("POST /x HTTP/1.1\r\n{head}\r\n\r\n3\r\nab").as_bytes()).await.unwrap();
            drop(client);
            assert!(matches!(conn.read().await.unwrap().unwrap().body, Body::Truncated), "{head}");
            assert!(conn.read().await.unwrap().is_none(), "{head}");
        }
    }

    #[tokio::test]
    async fn garbage_is_an_error_and_a_closed_peer_is_none() {
        assert!(check(&[b"\x00\x01garbage\r\n\r\n"]).await.is_err());
        let (client, mut conn) = pair().await;
        drop(client);
        assert!(conn.read().await.unwrap().is_none());
    }

    #[tokio::test]
    async fn too_long_a_body_is_read_away_and_reported() {
        let (mut client, mut conn) = pair().await;
        let length = limits::RESPONSE_BYTES_MAX + 1;
        let sender = tokio::spawn(async move {
            client.write_all(format!("POST /a HTTP/1.1\r\nContent-Length: {length}\r\n\r\n").as_bytes()).await.unwrap();
            client.write_all(&vec![b'x'; length]).await.unwrap();
            client.write_all(b"GET /b HTTP/1.1\r\n\r\n").await.unwrap();
            client
        });
        // Whoever reads may look at something else at any time, as a call does that has become a long one.
        let first = loop {
            tokio::select! {
                biased;
                read = conn.read() => break read.unwrap().unwrap(),
                () = tokio::task::yield_now() => {}
            }
        };
        assert!(matches!(first.body, Body::TooLarge(size) if size == length));
        assert_eq!(conn.read().await.unwrap().unwrap().path, "/b");
        sender.await.unwrap();
    }
}
