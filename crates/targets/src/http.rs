//! Requests to endpoints outside: API destinations and what authorizes them.

use crate::failure::{Code, Failure};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::Uri;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio_rustls::TlsConnector;

pub use crate::outside::{Block, Outside};

/// AWS waits so long for an API destination.
const TIMEOUT: Duration = Duration::from_secs(5);
/// Bytes of an answer that are read.
const ANSWER_BYTES_MAX: usize = 1024 * 1024;

/// A request.
#[derive(Clone)]
pub struct Request {
    /// `POST`.
    pub method: String,
    /// With its query.
    pub url: String,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// The body; empty for none.
    pub body: String,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body, as far as it was read.
    pub body: Vec<u8>,
}

impl Request {
    /// Sets a header; one that was there under this name goes.
    pub fn set_header(&mut self, name: &str, value: &str) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
    }
}

/// Percent-encodes all but unreserved characters.
#[must_use]
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Sends a request to where it may go, over a connection of its own.
///
/// # Errors
/// There was no answer.
pub async fn send(outside: &Outside, request: Request) -> Result<Answer, Failure> {
    match tokio::time::timeout(TIMEOUT, exchange(outside, request)).await {
        Ok(answer) => answer,
        Err(_) => Err(Failure::passing(Code::Timeout, "The endpoint did not answer in time.")),
    }
}

fn lasting(error: impl std::fmt::Display) -> Failure {
    Failure::lasting(Code::InvalidParameter, error.to_string())
}

fn passing(error: impl std::fmt::Display) -> Failure {
    Failure::passing(Code::ConnectionFailure, error.to_string())
}

/// A refusal of ours stays; anything else may pass.
fn unreachable(error: std::io::Error) -> Failure {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied => Failure::lasting(Code::ConnectionFailure, error.to_string()),
        _ => passing(error),
    }
}

async fn exchange(outside: &Outside, request: Request) -> Result<Answer, Failure> {
    let uri: Uri = request.url.parse().map_err(lasting)?;
    let host = uri.host().ok_or_else(|| lasting("the endpoint has no host"))?.to_owned();
    let secure = uri.scheme_str() != Some("http");
    let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
    let stream = outside.connect(host.trim_matches(['[', ']']), port).await.map_err(unreachable)?;
    if !secure {
        return speak(TokioIo::new(stream), request, &uri).await;
    }
    let name = ServerName::try_from(host).map_err(lasting)?;
    let stream = connector().connect(name, stream).await.map_err(passing)?;
    speak(TokioIo::new(stream), request, &uri).await
}

async fn speak<T>(io: T, request: Request, uri: &Uri) -> Result<Answer, Failure>
where
    T: hyper::rt::Read + hyper::rt::Write + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(io).await.map_err(passing)?;
    let running = tokio::spawn(connection);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let mut built = hyper::Request::builder().method(request.method.as_str()).uri(path).header("host", authority);
    for (name, value) in &request.headers {
        built = built.header(name, value);
    }
    let built = built.body(Full::new(Bytes::from(request.body))).map_err(lasting)?;
    let answer = sender.send_request(built).await.map_err(passing)?;
    let status = answer.status().as_u16();
    let body = Limited::new(answer.into_body(), ANSWER_BYTES_MAX).collect().await;
    running.abort();
    Ok(Answer { status, body: body.map(|body| body.to_bytes().to_vec()).unwrap_or_default() })
}

/// TLS with the certificates that the host trusts.
fn connector() -> TlsConnector {
    static CONFIG: OnceLock<Arc<rustls::ClientConfig>> = OnceLock::new();
    let config = CONFIG.get_or_init(|| {
        let mut roots = rustls::RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        Arc::new(rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth())
    });
    TlsConnector::from(Arc::clone(config))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    #[tokio::test]
    async fn an_endpoint_gets_the_request_and_its_answer_comes_back() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("listens");
        let port = listener.local_addr().expect("has one").port();
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("accepts");
            let mut seen = vec![0; 4096];
            let count = stream.read(&mut seen).await.expect("reads");
            stream.write_all(b"HTTP/1.1 429 Slow\r\ncontent-length: 2\r\n\r\nno").await.expect("writes");
            String::from_utf8_lossy(&seen[..count]).into_owned()
        });
        let mut request = Request {
            method: "POST".into(),
            url: format!("http://127.0.0.1:{port}/a?b=c"),
            headers: vec![],
            body: "{}".into(),
        };
        request.set_header("X-Key", "1");
        request.set_header("x-key", "2");
        let answer = send(&Outside::open(), request).await.expect("is answered");
        assert_eq!((answer.status, answer.body), (429, b"no".to_vec()));
        let seen = server.await.expect("ends");
        assert!(
            seen.starts_with("POST /a?b=c HTTP/1.1\r\n") && seen.contains("x-key: 2") && !seen.contains("x-key: 1"),
            "{seen}"
        );
    }

    #[tokio::test]
    async fn nobody_there_passes_and_nonsense_stays() {
        let to = |url: &str| Request { method: "GET".into(), url: url.into(), headers: vec![], body: String::new() };
        let open = Outside::open();
        assert!(send(&open, to("http://127.0.0.1:1/")).await.expect_err("refused").passes);
        let guarded = Outside::guarded(Vec::new());
        assert!(!send(&guarded, to("http://localhost:1/")).await.expect_err("refused").passes);
        assert!(!send(&open, to("::")).await.expect_err("is no URL").passes);
    }
}
