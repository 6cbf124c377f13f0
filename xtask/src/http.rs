//! A blocking HTTP/1.1 client on one kept-alive connection, as cheap as the socket allows.
//!
//! For measuring: a request is one write of prepared bytes, so the client adds next to nothing to a latency.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

/// Bytes read from the socket at once.
const READ_CHUNK_BYTES: usize = 8 * 1024;
/// An answer slower than this fails the command that waits for it.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(60);
const HEADERS_MAX: usize = 64;

/// An answer, whole.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The body of a successful answer; anything else is an error that shows the body.
    pub(crate) fn success(self) -> Result<Vec<u8>> {
        ensure!((200..300).contains(&self.status), "answered {}: {}", self.status, String::from_utf8_lossy(&self.body));
        Ok(self.body)
    }

    /// The first header of this lower-case name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }
}

/// One connection; requests follow one another on it.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    pub(crate) fn open(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address).with_context(|| format!("could not connect to {address}"))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(ANSWER_TIMEOUT))?;
        Ok(Self { stream, buffer: Vec::with_capacity(READ_CHUNK_BYTES) })
    }

    /// A GET of `path` without a signature.
    pub(crate) fn get(&mut self, path: &str) -> Result<Answer> {
        self.send(format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").as_bytes())
    }

    /// Writes the bytes of one whole request and reads its answer.
    pub(crate) fn send(&mut self, request: &[u8]) -> Result<Answer> {
        self.stream.write_all(request)?;
        let (mut answer, framing, head_len) = self.read_head()?;
        self.buffer.drain(..head_len);
        answer.body = match framing {
            Framing::Length(length) => self.read_exactly(length)?,
            Framing::Chunked => self.read_chunks()?,
        };
        Ok(answer)
    }

    fn read_head(&mut self) -> Result<(Answer, Framing, usize)> {
        loop {
            if let Some(head) = parse_head(&self.buffer)? {
                return Ok(head);
            }
            self.read_more()?;
        }
    }

    fn read_exactly(&mut self, length: usize) -> Result<Vec<u8>> {
        while self.buffer.len() < length {
            self.read_more()?;
        }
        Ok(self.buffer.drain(..length).collect())
    }

    fn read_chunks(&mut self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let size = self.read_line()?;
            let size = usize::from_str_radix(size.split(';').next().unwrap_or_default().trim(), 16)
                .context("bad chunk size")?;
            body.extend(self.read_exactly(size)?);
            self.read_line()?;
            if size == 0 {
                return Ok(body);
            }
        }
    }

    fn read_line(&mut self) -> Result<String> {
        loop {
            if let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.buffer.drain(..=end).collect();
                return Ok(String::from_utf8_lossy(&line).trim().to_owned());
            }
            self.read_more()?;
        }
    }

    fn read_more(&mut self) -> Result<()> {
        let filled = self.buffer.len();
        self.buffer.resize(filled + READ_CHUNK_BYTES, 0);
        let read = self.stream.read(&mut self.buffer[filled..])?;
        self.buffer.truncate(filled + read);
        ensure!(read > 0, "the server closed the connection within an answer");
        Ok(())
    }
}

enum Framing {
    Length(usize),
    Chunked,
}

fn parse_head(bytes: &[u8]) -> Result<Option<(Answer, Framing, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS_MAX];
    let mut head = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(head_len) = head.parse(bytes)? else { return Ok(None) };
    let Some(status) = head.code else { bail!("an answer without a status") };
    let headers: Vec<(String, String)> = head
        .headers
        .iter()
        .map(|header| (header.name.to_ascii_lowercase(), String::from_utf8_lossy(header.value).into_owned()))
        .collect();
    let answer = Answer { status, headers, body: Vec::new() };
    let framing = match answer.header("content-length") {
        Some(length) => Framing::Length(length.parse().context("bad content-length")?),
        None if answer.header("transfer-encoding") == Some("chunked") => Framing::Chunked,
        None => Framing::Length(0),
    };
    Ok(Some((answer, framing, head_len)))
}
