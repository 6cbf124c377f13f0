//! A Lambda function as a custom runtime, without any dependency.
//!
//! The Runtime API is plain HTTP/1.1 at `AWS_LAMBDA_RUNTIME_API`: `GET …/invocation/next` waits for an event,
//! `POST …/invocation/{id}/response` answers it, `POST …/invocation/{id}/error` says that it failed.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;

const BASE: &str = "/2018-06-01/runtime/invocation";

fn main() -> io::Result<()> {
    let address = std::env::var("AWS_LAMBDA_RUNTIME_API").map_err(io::Error::other)?;
    let mut api = RuntimeApi::connect(&address)?;
    loop {
        let event = api.next()?;
        match handle(&event) {
            Ok(answer) => api.post(&event.request_id, "response", &answer)?,
            Err(message) => api.post(&event.request_id, "error", &error_json(&message))?,
        }
    }
}

/// The function itself: greets, and gives back the event it got, which is JSON already.
fn handle(event: &Event) -> Result<String, String> {
    if event.body.contains("\"fail\"") {
        return Err("the event asked for it".to_owned());
    }
    eprintln!("greeting from {}", std::env::consts::ARCH);
    Ok(format!(r#"{{"message":"Hello from Rust","requestId":"{}","event":{}}}"#, event.request_id, event.body))
}

fn error_json(message: &str) -> String {
    format!(r#"{{"errorType":"HelloError","errorMessage":"{message}"}}"#)
}

struct Event {
    request_id: String,
    body: String,
}

/// One kept-alive connection to the Runtime API.
struct RuntimeApi {
    host: String,
    stream: BufReader<TcpStream>,
}

impl RuntimeApi {
    fn connect(address: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self { host: address.to_owned(), stream: BufReader::new(stream) })
    }

    fn next(&mut self) -> io::Result<Event> {
        let request = format!("GET {BASE}/next HTTP/1.1\r\nHost: {}\r\n\r\n", self.host);
        self.stream.get_mut().write_all(request.as_bytes())?;
        let (request_id, body) = self.read_answer()?;
        Ok(Event { request_id, body })
    }

    fn post(&mut self, request_id: &str, kind: &str, body: &str) -> io::Result<()> {
        let request = format!(
            "POST {BASE}/{request_id}/{kind} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.host,
            body.len(),
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        self.read_answer().map(drop)
    }

    /// Reads one answer; returns its request id, empty if it has none, and its body.
    fn read_answer(&mut self) -> io::Result<(String, String)> {
        let (mut request_id, mut length) = (String::new(), 0);
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let line = line.trim_end();
            if line.is_empty() {
                break;
            }
            match line.split_once(": ") {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.parse().map_err(io::Error::other)?;
                }
                Some((name, value)) if name.eq_ignore_ascii_case("lambda-runtime-aws-request-id") => {
                    request_id = value.to_owned();
                }
                _ => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        String::from_utf8(body).map(|body| (request_id, body)).map_err(io::Error::other)
    }
}
